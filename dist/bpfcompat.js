var W2=Object.defineProperty;var f=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ee=(e,t)=>{for(var n in t)W2(e,n,{get:t[n],enumerable:!0})};var z2,Cbe,Tbe,i_,Mbe,Po,Ibe,Lbe,Fbe,Ao,Nbe,Bbe,Kbe,op,Ol,Dbe,a_,jbe,Ube,Gbe,qbe,sp,l_,Wbe,c_,zbe,Vbe,Hbe,Cl,zr=f(async()=>{
z2=await import("./vendor/actions-core.js"),{ExitCode:Cbe,addPath:Tbe,debug:i_,endGroup:Mbe,error:Po,exportVariable:Ibe,
getBooleanInput:Lbe,getIDToken:Fbe,getInput:Ao,getMultilineInput:Nbe,getState:Bbe,group:Kbe,info:op,isDebug:Ol,markdownSummary:Dbe,
notice:a_,platform:jbe,saveState:Ube,setCommandEcho:Gbe,setFailed:qbe,setOutput:sp,setSecret:l_,startGroup:Wbe,summary:c_,
toPlatformPath:zbe,toPosixPath:Vbe,toWin32Path:Hbe,warning:Cl}=z2});function fe(e){return wt(tr(e))}function wt(e){return e.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm,"$1: ").replaceAll(
"##[","# #[")}function _(e,t=400){return Bt(tr(e.slice(0,65536)).replaceAll(/\s+/g," ").trim(),t)}function kt(e,t){return tr(
e.slice(-65536)).split(`
`).slice(-t).map(n=>Bt(n.replaceAll("	","    ").trimEnd(),400))}function Bt(e,t){let n=[...e.slice(0,2*t+2)];return n.length<=
t?e:`${n.slice(0,t-1).join("")}\u2026`}function ut(e){return Buffer.byteLength(e,"utf8")}function F(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Q(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}function ce(e){return e<1e3?`${Math.round(e)}\
 ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function qe(e){return e<1024?
`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function tr(e){return V2.test(e)?e:e.
replaceAll(`\r
`,`
`).replaceAll(H2,"").replaceAll(Y2,"").replaceAll(J2,"\uFFFD")}var V2,H2,Y2,J2,I=f(()=>{"use strict";V2=/^[\t\n\x20-\x7e]*$/,
H2=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g,
Y2=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,J2=new RegExp(
"\\p{Surrogate}","gu")});function Tl(e){switch(e.kind){case"lane":return`mode ${e.mode}`;case"program":return`${e.step} of ${_(e.name,100)}`;case"\
test":return`test "${_(e.name,100)}"`}}function yi({kernelChanged:e,objectChanged:t}){return e?t?"the kernel changed, to\
o":"the kernel changed, the object did not":t?null:"neither the object nor the kernel changed"}function ip({before:e,after:t}){
return e===0?"new":`${t>e?"+":"-"}${ap({before:e,after:t})}`}function ap({before:e,after:t}){return Q2(Math.abs(t-e)/Math.
max(e,1))}function nr({before:e,after:t}){return`${Q(e)} \u2192 ${Q(t)} (${ip({before:e,after:t})})`}function lp({baseline:{
revision:e}}){return e===null?"in the baseline":`at ${Ln(e)}`}function u_({baseline:{revision:e,startedAt:t}}){let n=_(t).
slice(0,10);return e===null?`the run of ${n}`:`${Ln(e)} (${n})`}function Ln(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(
0,X2):_(e,40)}function Q2(e){let t=e*100;return`${t<10?t.toFixed(1):Math.round(t)} %`}var X2,Fn=f(()=>{"use strict";I();
X2=7});function Ml(e){return e.replaceAll(/\/\/[^\s/]*@/g,"//")}var cp=f(()=>{"use strict"});import{channel as Z2}from"node:diagnostics_channel";function ye(e,t){up.hasSubscribers&&up.publish(`${e}: ${Ml(t())}`)}function Il(e){
up.subscribe(t=>e(String(t)))}async function Xe(e,t){let n=performance.now();try{return await t()}finally{ye("time",()=>`${e}\
 took ${((performance.now()-n)/1e3).toFixed(2)} s`)}}var up,Qe=f(()=>{"use strict";cp();up=Z2("bpfcompat")});import{createHash as eU}from"node:crypto";function rr(e,...t){return`bpfcompat-${e}-${mn([tU,e,...t])}`}function mn(e){return eU(
"sha256").update(JSON.stringify(e)).digest("hex")}var tU,or=f(()=>{"use strict";tU=2});function Oo(e){let t={sha256:mn(e),content:e};return JSON.stringify(t)}function Co(e){let t;try{t=JSON.parse(e)}catch{return}
if(!(typeof t!="object"||t===null||!("sha256"in t)||!("content"in t)))return mn(t.content)===t.sha256?t.content:void 0}var Ll=f(
()=>{"use strict";or()});import{statSync as nU}from"node:fs";import{mkdir as rU,readFile as d_,rename as oU,rm as sU,writeFile as iU}from"node:fs/promises";
import{join as f_}from"node:path";async function m_(e){let t=f_(e,aU),n=await d_(lU,"utf8").catch(()=>"");sr=n===""?void 0:
{path:t,boot:n,known:await h_(t,n),learned:new Map}}async function p_(){if(sr===void 0||sr.learned.size===0)return;let{path:e,
boot:t,learned:n}=sr,r=[...await h_(e,t),...n].slice(-uU),o=`${e}.${process.pid}.tmp`,s={boot:t,facts:Object.fromEntries(
r)};try{await rU(f_(e,".."),{recursive:!0}),await iU(o,Oo(s)),await oU(o,e),n.clear()}catch{await sU(o,{force:!0}).catch(
()=>{})}}function Vr(e,t){let n=sr?.learned.get(e)??sr?.known.get(e);if(!(n===void 0||n.identity!==t))return ye("recalle\
d",()=>`${e}: ${n.value}`),n.value}function ir(e,t,n){t!==void 0&&sr?.learned.set(e,{identity:t,value:n})}async function To(e,t,n){
let r=sr===void 0?void 0:Nn(e);if(r===void 0)return n();let o=`${t} ${e}`,s=Vr(o,r);if(s!==void 0)return s;let i=await n();
return i!==void 0&&r===Nn(e)&&ir(o,r,i),i}function Nn(e){let t=nU(e,{bigint:!0,throwIfNoEntry:!1});if(t===void 0||Date.now()-
Number(t.ctimeMs)<cU)return;let{dev:n,ino:r,size:o,mode:s,uid:i,gid:a,mtimeNs:l,ctimeNs:c}=t;return[n,r,o,s,i,a,l,c].join(
" ")}async function h_(e,t){try{let n=Co(await d_(e,"utf8"));return new Map(n.boot===t?Object.entries(n.facts).filter(([
,r])=>dU(r)):[])}catch{return new Map}}function dU(e){return typeof e=="object"&&e!==null&&"identity"in e&&"value"in e&&
typeof e.identity=="string"&&typeof e.value=="string"}var aU,lU,cU,uU,sr,ar=f(()=>{"use strict";Qe();Ll();aU="boot-recor\
d.json",lU="/proc/sys/kernel/random/boot_id",cU=3e3,uU=5e3});function fU(e){let t=e.filter(({left:o})=>o===void 0),n=t.slice(0,200).map(o=>({...o,message:mU(o.message)})),r=e.reduce(
(o,s)=>o+(s.left??0),t.length-n.length);return r===0?n:[...n,{message:`${r} more problems are not shown; fix these first`,
left:r}]}function mU(e){if(e.length<=1e4)return e;let t=1e4/2,n=e.length-1e4;return`${e.slice(0,t)}\u2026 (${n} characte\
rs left out) \u2026${e.slice(-t)}`}function pn(e){let t=[e.file,e.line,e.column].filter(n=>n!==void 0).join(":");return t===
""?e.message:`${t}: ${e.message}`}function P(e){return typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(
e)}function K(e){if(!(typeof e!="object"||e===null))return"code"in e&&typeof e.code=="string"?e.code:"cause"in e?K(e.cause):
void 0}function Hr(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"}async function ae(e,t){try{
return await t()}catch(n){if(!(n instanceof h))throw n;e.push(...n.problems);return}}var h,$=f(()=>{"use strict";h=class extends Error{name="\
UserError";problems;constructor(t,n){let r=fU(typeof t=="string"?[{message:t}]:Array.isArray(t)?t:[t]);super(r.map(pn).join(
`
`),n),this.problems=r}}});function Yr(e){switch(e){case"ENOSPC":return"no space left on the device; free some space there";case"EDQUOT":return"you\
r disk quota is used up; free some space there";case"EFBIG":return"the file is larger than this process may write; raise\
 the limit (`ulimit -f`)";case"EACCES":case"EPERM":return"permission denied; change the rights of the folder";case"EROFS":
return"the file system is read-only";case"EIO":return"the disk reports an I/O error";case"ENOENT":return"the folder was \
removed meanwhile";case"ENOTDIR":case"EEXIST":return"a file is in the way";case"ENAMETOOLONG":return"the name is longer \
than the file system takes";case"EMFILE":case"ENFILE":return"too many open files; raise the limit (`ulimit -n`)";case"EA\
GAIN":case"ENOMEM":return"the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less\
 at a time";default:return}}function Mo(e){let t=Yr(K(e));if(t===void 0||!pU(e))return null;let{syscall:n,path:r}=e,o=typeof r==
"string"?`${n} ${r}`:P(e);return new h(`this machine refused ${o}: ${t}`,{cause:e})}function pU(e){return typeof e=="obj\
ect"&&e!==null&&"syscall"in e&&typeof e.syscall=="string"}var Jr=f(()=>{"use strict";$()});function Fl(e){g_=e}function J(e){return g_(e)}var g_,ve=f(()=>{"use strict";g_=e=>`--${e}`});function Nl(e){try{return process.kill(e,0),!0}catch(t){return K(t)==="EPERM"}}var dp=f(()=>{"use strict";$()});import{createHash as hU,randomBytes as gU}from"node:crypto";import{readlinkSync as yU}from"node:fs";import{readdir as bU,
rm as b_,stat as wU}from"node:fs/promises";import{hostname as kU}from"node:os";import{basename as xU,dirname as y_,join as Bl}from"node:path";
function ue(e){return`${e}.${process.pid}-${x_()}.${gU(6).toString("hex")}.tmp`}async function Kl(e){for(let t of await fp(
y_(e)))!t.startsWith(`${xU(e)}.`)||!w_.test(t)||await b_(Bl(y_(e),t),{recursive:!0,force:!0})}async function bi(e){for(let t of await fp(
e))await SU(e,t)&&await b_(Bl(e,t),{recursive:!0,force:!0}).catch(()=>{})}async function k_(e){await Promise.all((await fp(
e)).map(t=>bi(Bl(e,t))))}async function SU(e,t){let n=w_.exec(t);if(n===null&&!_U.test(t))return!1;let[,r,o]=n??[];if(o===
x_())return!Nl(Number(r));let{mtimeMs:s=Date.now()}=await wU(Bl(e,t)).catch(()=>{})??{};return Date.now()-s>RU}function x_(){
return hU("sha256").update(`${kU()} ${$U()}`).digest("hex").slice(0,8)}function $U(){try{return yU("/proc/self/ns/pid")}catch{
return""}}async function fp(e){return bU(e).catch(()=>[])}var w_,_U,RU,Ze=f(()=>{"use strict";dp();w_=/\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/,
_U=/^build-\w{6}$/,RU=3600*1e3});import{createHash as vU}from"node:crypto";import{mkdir as EU,open as mp,readFile as PU,rename as AU,rm as __}from"node:fs/promises";
import{dirname as R_,resolve as OU}from"node:path";async function q(e,t){try{return await t()}catch(n){throw TU(n,e)}}function TU(e,t){
let n=Yr(K(e));if(n===void 0||e instanceof h)return e;let r=`cannot write ${t}: ${n}; choose another folder with ${J("ca\
che-directory")}`;return new wi(r,{cause:e})}async function et(e,t){await q(t,async()=>{await ki(e);try{await AU(e,t)}catch(n){
let r=K(n);if(r!=="ENOTEMPTY"&&r!=="EEXIST")throw n;await __(e,{recursive:!0,force:!0})}await ki(R_(t))})}async function hn(e,t){
let n=ue(e);try{await q(e,async()=>{await EU(R_(e),{recursive:!0});let r=await mp(n,"wx");try{await r.writeFile(t)}finally{
await r.close()}}),await et(n,e)}catch(r){throw await __(n,{force:!0}).catch(()=>{}),r}}async function ki(e){let t=await mp(
e,"r");try{await t.sync()}catch(n){if(K(n)!=="EINVAL"&&K(n)!=="ENOTSUP")throw n}finally{await t.close()}}function xt(e,t){
return hn(e,Oo(t))}async function _t(e){try{return Co(await PU(e,"utf8"))}catch(t){if(K(t)==="ENOENT"||K(t)==="ENOTDIR")
return;throw new wi(`cannot read ${e}: ${P(t)}; choose another folder with ${J("cache-directory")}`)}}async function de(e){
return To(OU(e),"sha256",()=>MU(e))}async function MU(e){let t=vU("sha256");try{let n=await mp(e);try{let r=Buffer.allocUnsafe(
CU);for(;;){let{bytesRead:o}=await n.read(r);if(o===0)break;t.update(r.subarray(0,o))}}finally{await n.close()}}catch(n){
if(K(n)==="ENOENT")return;throw new wi(`cannot read ${e}: ${P(n)}; choose another folder with ${J("cache-directory")}`)}
return t.digest("hex")}var CU,wi,me=f(()=>{"use strict";ar();Ll();$();Jr();ve();Ze();CU=256*1024,wi=class extends h{}});import{readFile as IU}from"node:fs/promises";import{join as pp}from"node:path";async function $_(e,t){let n=await Promise.
all(t.map(r=>de(pp(e,r))));return Object.fromEntries(t.map((r,o)=>[r,n[o]??""]))}async function lr(e,t){await hn(pp(e,S_),
JSON.stringify(await $_(e,t)))}async function gn(e){try{let t=JSON.parse(await IU(pp(e,S_),"utf8")),n=Object.keys(t);if(n.
length===0||n.some(o=>o.includes("/")))return;let r=await $_(e,n);return n.every(o=>r[o]!==""&&r[o]===t[o])?n:void 0}catch{
return}}var S_,xi=f(()=>{"use strict";me();S_="sha256.json"});function cr(e){return`${JSON.stringify(e,null,2)}
`}var _i=f(()=>{"use strict"});var v_,Jt=f(()=>{"use strict";v_=["type","key_size","value_size","max_entries","flag","flags","extra","btf","name","inne\
r","nothing"]});import{existsSync as LU}from"node:fs";import{dirname as hp,join as FU}from"node:path";import{fileURLToPath as NU}from"node:url";
function BU(e){for(let t=e;;t=hp(t)){if(LU(FU(t,"package.json")))return t;if(hp(t)===t)throw new Error(`no package.json \
above ${e}`)}}var Rt,ur=f(()=>{"use strict";Rt=BU(hp(NU(import.meta.url)))});import{readFileSync as KU}from"node:fs";import{join as DU}from"node:path";var St,Xr=f(()=>{"use strict";ur();St=JSON.parse(
KU(DU(Rt,"package.json"),"utf8")).version});var E_,Dl,Jwe,Xwe,Qwe,Zwe,eke,tke,nke,rke,oke,ske,gp=f(async()=>{E_=await import("./vendor/ajv-2020.js"),{Ajv2020:Dl,CodeGen:Jwe,
KeywordCxt:Xwe,MissingRefError:Qwe,Name:Zwe,ValidationError:eke,_:tke,nil:nke,str:rke,stringify:oke}=E_,ske=E_.default});var P_={};ee(P_,{resultsValidator:()=>GU});import{readFile as jU}from"node:fs/promises";import{join as UU}from"node:path";
async function GU(){let e=await jU(UU(Rt,"src/results/schema.json"),"utf8"),t=JSON.parse(e,(r,o)=>r==="additionalPropert\
ies"?void 0:o);return new Dl({allowUnionTypes:!0,code:{optimize:!1},inlineRefs:!1,validateSchema:!1,strictTypes:!1}).compile(
t)}var A_=f(async()=>{"use strict";await gp();ur()});import{readFile as qU,stat as WU}from"node:fs/promises";async function tt(e){let t=i=>{throw new h({file:e,message:i})},
n=VU(await zU(e,t),t);if(!HU(n))return t("is no results.json of bpfcompat; name one that `bpfcompat run` or the action w\
rote");if(n.version!==5)return t(`has version ${_(String(n.version),20)} of the results, this bpfcompat reads version ${5}\
; make it anew with this one`);let r=YU(n)?`, and was written by bpfcompat ${_(String(n.tool.version),40)}`:"",o=await JU();
if(o(n))return n.kernels.length>C_||n.cases.length>T_?t(`has ${n.kernels.length} kernels and ${n.cases.length} cases; at\
 most ${C_} and ${T_} are read`):n;let[s]=o.errors??[];return t(`is damaged or not of this version: ${s===void 0?"it is \
not as the schema says":XU(s)}${r}; make it anew with bpfcompat ${St}`)}async function zU(e,t){try{let n=await WU(e);return n.
isDirectory()?t("is a directory; name the results.json in it"):n.isFile()?n.size>O_?t(`has ${n.size} bytes, more than a \
results.json may have (${O_})`):await qU(e,"utf8"):t("is no regular file")}catch(n){if(n instanceof h)throw n;return K(n)===
"ENOENT"?t("no such file; `bpfcompat run` writes results.json into its report directory"):t(K(n)==="EACCES"?"cannot be r\
ead: permission denied":P(n))}}function VU(e,t){try{return JSON.parse(e)}catch{return t("is not JSON; it may have been c\
ut short")}}function HU(e){if(typeof e!="object"||e===null||!("tool"in e)||!("version"in e))return!1;let{tool:t}=e;return typeof t==
"object"&&t!==null&&"name"in t&&t.name==="bpfcompat"}function YU({tool:e}){return e.version!==void 0&&e.version!==St}async function JU(){
if(jl!==void 0)return jl;let{resultsValidator:e}=await A_().then(()=>P_);return jl=await e(),jl}function XU({instancePath:e,
keyword:t,params:n,message:r}){let o=e===""?"it":`\`${_(e.slice(1).replaceAll("/","."),80)}\``;return t==="required"?`${o}\
 lacks \`${n.missingProperty}\``:`${o} ${r??t}`}var O_,C_,T_,jl,Qr=f(()=>{"use strict";$();I();Xr();Jt();O_=256*1024*1024,
C_=1e3,T_=1e5});import{createHash as QU}from"node:crypto";import{mkdir as ZU,rm as yp,writeFile as eG}from"node:fs/promises";import{basename as tG,
dirname as Io,join as nG}from"node:path";async function M_(e,t,n,r){let o=sG(e,t);if(o!==null)return o!==""&&r.info(`not\
 compared: ${o}`),null;let s=Ul(e,t);try{if(!await n.restore(L_(e,t)))return r.info(`not compared: ${Ri} has no results \
of ${Lo(t)} for this step; its next run there keeps them`),null;let i=await tt(s);return r.info(`compared with ${Lo(t)}${i.
revision===null?"":` at ${Ln(i.revision)}`}${oG(t)}`),{results:i,source:`${t.defaultBranch??"the default branch"}, from ${Ri}`}}catch(i){
return r.warning(`not compared: what ${Ri} has of ${Lo(t)} cannot be used: ${P(i)}`),null}finally{await yp(Io(s),{recursive:!0,
force:!0})}}function oG({baseBranch:e,defaultBranch:t}){return e===null||e===t?"":`, since results of \`${_(e,100)}\` are\
 not kept`}function sG({baseline:e,run:t,task:n,cache:r},o){return e==="none"||t.baseline!==null||n==="plan"?"":t.shard!==
null?"the step that brings the shards together does it":o.onDefaultBranch?`these are the results of ${Lo(o)}, which othe\
rs are compared with`:o.defaultBranch===null?"the event does not tell what the default branch is":r?null:"`cache: false`\
 keeps no results of the default branch"}async function I_(e,t,n,r,o){let{baseline:s,run:i,task:a}=e;if(s==="none"||i.baseline!==
null||!e.cache||a==="plan"||i.shard!==null||!t.onDefaultBranch)return;if(n.gate.status==="error"){o.info("not kept for o\
thers to compare with: the run could not tell");return}let l=Ul(e,t),c=cr({...n,comparison:null});try{await ZU(Io(l),{recursive:!0}),
await eG(l,c),await lr(Io(l),[tG(l)]),await r.save(iG(e,t,n,c))}catch(u){o.warning(`not kept for others to compare with:\
 ${P(u)}`)}finally{await yp(Io(l),{recursive:!0,force:!0})}}function iG(e,t,n,r){return{...F_(e,t),key:`${bp(e,t).kernels}${n.
revision}-${Si(r)}`}}function L_(e,t){let{step:n,kernels:r}=bp(e,t),o=t.baseSha===null?[]:[`${r}${t.baseSha}-`];return{...F_(
e,t),key:`${r}${t.baseSha}-${Si("")}`,restoreKeys:[...o,r,n]}}function F_(e,t){let n=Io(Ul(e,t)),r=async()=>await gn(n)!==
void 0;return{what:`results of ${Lo(t)}`,paths:[n],newest:!0,intact:r}}function Ul(e,t){let{workflow:n,own:r}=N_(e,t);return nG(
e.run.cacheDirectory,"baseline",e.task==="report"?n:r,"results.json")}function bp(e,t){let{workflow:n,own:r}=N_(e,t),o=`\
bpfcompat-results-${n}-`,s=`${o}${r}-`;return{workflow:o,step:s,kernels:`${s}${Si(JSON.stringify(e.run.kernels)).slice(0,
16)}-`}}function N_({task:e,checkName:t,jobMatrix:n,use:r,run:o},{run:{workflow:s,job:i,step:a}}){let{manifest:l,matrix:c,
suite:u,objects:d,artifacts:m,loader:p,mode:g}=o,b=e==="run"?[l,c,u,d,m,p,g]:[];return{workflow:Si(JSON.stringify([rG,5,
e,s])).slice(0,16),own:Si(JSON.stringify([t,i,n.digest,a,r,b])).slice(0,32)}}function Lo({defaultBranch:e}){return e===null?
"the default branch":`\`${e}\``}function Si(e){return QU("sha256").update(e).digest("hex")}async function B_(e,t,n,r){if(e.
baseline==="none"||e.run.baseline!==null||!e.cache)return null;let o={...e,task:"report"},s=Ul(o,t);try{let i=bp(o,t).workflow;
return await n.restore({...L_(o,t),restoreKeys:[i]})?{results:await tt(s),source:Ri}:null}catch(i){return r.info(`estima\
ted, since what ${Ri} has of ${Lo(t)} cannot be used: ${P(i)}`),null}finally{await yp(Io(s),{recursive:!0,force:!0})}}var rG,
Ri,K_=f(()=>{"use strict";Fn();xi();$();_i();I();Jt();Qr();rG=2,Ri="the cache of GitHub Actions"});function D_({kernels:e,lanes:t},n){if(n==="any")return[];let r=new Set(e.filter(({required:s})=>s).map(({id:s})=>s)),o=new Map;
for(let{artifact:s,mode:i,kernel:a,required:l}of t){let c=JSON.stringify([s,i]),u=o.get(c)??{artifact:s,mode:i,blocks:!1,
onRequired:!1};u.blocks||=l,u.onRequired||=r.has(a),o.set(c,u)}return[...o.values()].filter(({blocks:s,onRequired:i})=>!s&&
i).map(({artifact:s,mode:i})=>({artifact:s,mode:i}))}function j_({kernels:e,cases:t}){return{kernels:e.map(({id:n,required:r})=>({
id:n,required:r})),lanes:t.flatMap(({artifact:n,kernel:r,lanes:o})=>o.map(({mode:s,required:i})=>({artifact:n,mode:s,kernel:r,
required:i})))}}function Gl({artifact:e,mode:t},{cases:n}){return n.filter(r=>r.artifact===e).flatMap(({kernel:r,lanes:o})=>o.
filter(s=>s.mode===t).map(s=>({kernel:r,lane:s})))}function Fo(e,t){let n=Gl(e,t);return n.length>0&&n.every(({lane:{verdict:r}})=>r===
"pass")}function U_({artifact:e,level:t},n,r){if(t==="failure"||e===null)return null;let o=n.filter(s=>s.artifact===e);return o.
find(s=>!Fo(s,r))??o[0]??null}var wp=f(()=>{"use strict"});function Bn(e){let[,t,n]=/^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(e.trim())??[];if(!(t===void 0||n===""&&t.includes(".")))
return{text:`+${t}${n}`,unit:n==="%"?"percent":"insns",value:Number(t)}}function G_({unit:e,value:t},n,r){return e==="in\
sns"?r-n>t:(r-n)*1e5>n*Math.round(t*1e3)}var No=f(()=>{"use strict"});function ql(e,t,n){let r=e.results,o=new Map(r.cases.map(i=>[q_(i,r.kernels),i])),s=t.cases.flatMap(i=>{let a=o.get(q_(i,
t.kernels));return a===void 0?[]:[aG(a,i,r,t)]});return{baseline:{revision:r.revision,startedAt:r.startedAt,source:e.source},
insnsThreshold:n?.text??null,cases:{compared:s.length,added:t.cases.length-s.length,gone:r.cases.length-s.length},kernels:cG(
r.kernels,t.kernels),verdicts:s.flatMap(dG).toSorted((i,a)=>V_(i)-V_(a)),insns:s.flatMap(i=>fG(i,n)).toSorted((i,a)=>Y_(
a)-Y_(i))}}function q_({artifact:e,kernel:t},n){return JSON.stringify([e,t,J_(t,n)])}function J_(e,t){return t.find(({id:n})=>n===
e)?.arch??"x86_64"}function aG(e,t,n,r){let o=({kernels:i})=>i.find(({id:a})=>a===t.kernel),s=({artifacts:i})=>i.find(({
name:a})=>a===t.artifact);return{before:e,after:t,common:{artifact:t.artifact,kernel:t.kernel,arch:J_(t.kernel,r.kernels),
kernelChanged:X_(o(n),o(r)),objectChanged:lG(s(n),s(r))}}}function X_(e,t){return kp(e?.release,t?.release)||kp(e?.vmlinuzSha256,
t?.vmlinuzSha256)}function lG(e,t){return kp(e?.sha256,t?.sha256)}function kp(e,t){return e!=null&&t!=null&&e!==t}function cG(e,t){
return t.flatMap(n=>{let r=e.find(({id:s,arch:i})=>s===n.id&&i===n.arch);if(r===void 0||!X_(r,n))return[];let o=uG(r,n);
return[{kernel:n.id,arch:n.arch,before:o(r),after:o(n)}]})}function uG(e,t){return e.release!==t.release?({release:n})=>n??
"unknown":e.packageVersion!==t.packageVersion?({release:n,packageVersion:r})=>`${n} (${r})`:({release:n,vmlinuzSha256:r})=>`${n}\
 (sha256 ${r?.slice(0,12)})`}function dG({before:e,after:t,common:n}){let r=new Map(z_(e).map(({subject:o,verdict:s})=>[
JSON.stringify(o),s]));return z_(t).flatMap(({subject:o,verdict:s,known:i})=>{let a=r.get(JSON.stringify(o));return a!==
void 0&&(o.kind==="lane"||W_(a)&&W_(s))&&a!==s?[{...n,subject:o,before:a,after:s,known:i&&s==="fail"}]:[]})}function W_(e){
return e==="pass"||e==="fail"}function z_({lanes:e,programs:t,tests:n}){let r=e.filter(({verdict:i})=>i!=="pass"),o=r.length>
0&&r.every(({known:i})=>i!==null),s=({known:i})=>o||i!==null;return[...e.map(i=>{let{mode:a,verdict:l}=i;return{subject:{
kind:"lane",mode:a},verdict:l,known:s(i)}}),...t.flatMap(i=>["load","attach"].flatMap(a=>{let l=i[a],c={kind:"program",name:i.
name,step:a};return l===null?[]:[{subject:c,verdict:l.verdict,known:s(i)}]})),...n.map(i=>{let{name:a,verdict:l}=i;return{
subject:{kind:"test",name:a},verdict:l,known:s(i)}})]}function V_(e){return e.after==="pass"?3:e.after!=="fail"?2:Kt(e)?
0:1}function fG({before:e,after:t,common:n},r){let o=H_(e);return[...H_(t)].flatMap(([s,i])=>{let a=o.get(s);if(a===void 0||
a===i)return[];let l=r!==null&&!n.kernelChanged&&G_(r,a,i);return[{...n,program:s,before:a,after:i,beyond:l}]})}function H_({
programs:e}){return new Map(e.flatMap(({name:t,load:n})=>{let r=n?.verdict==="pass"?n.stats?.insnsProcessed??null:null;return r===
null?[]:[[t,r]]}))}function Y_({before:e,after:t}){return t/Math.max(e,1)}function Kt({before:e,after:t,kernelChanged:n,
known:r}){return e==="pass"&&t==="fail"&&!n&&!r}function fr({before:e,after:t}){return e==="fail"&&t==="pass"}function $i(e){
let t=({artifact:r,kernel:o,after:s})=>JSON.stringify([r,o,s]),n=new Set(e.filter(({subject:r})=>r.kind!=="lane").map(t));
return e.filter(r=>r.subject.kind!=="lane"||!n.has(t(r)))}var Zr=f(()=>{"use strict";No()});function mr(e){let{comparison:t}=e;if(t===null)return null;let[n,r]=yG(t);return{baseline:u_(t),source:_(t.baseline.source,
200),cases:t.cases,verdicts:hG(t.verdicts,e),grown:n,moved:r,kernels:t.kernels,insnsThreshold:t.insnsThreshold}}function Ko({
cases:e,verdicts:t,grown:n,moved:r,insnsThreshold:o}){if(e.compared===0)return"nothing could be compared: no artifact wa\
s on the same kernel then";let s=o===null?"":` beyond ${_(o,20)} instructions`,i=[...mG.flatMap(a=>Q_(t.filter(l=>l.news===
a).length,a)),...Q_(n.length,`${n.length===1?"program":"programs"} grown${s}`)];return i.length>0?i.join(", "):r.length+
t.length===0?"nothing changed":"nothing newly fails"}function Do({added:e,gone:t}){let n=[...e===0?[]:[`${Bo(e)} only no\
w`],...t===0?[]:[`${Bo(t)} only then`]];return n.length===0?"":`not compared: ${n.join(", ")}`}function Bo(e){return`${F(
e,"artifact")} \xD7 ${e===1?"kernel":"kernels"}`}function Wl({kernel:e,before:t,after:n}){return`${_(e,100)}: ${_(t,100)}\
 \u2192 ${_(n,100)}`}function Q_(e,t){return e===0?[]:[`${e} ${t}`]}function pG(e){let{before:t,after:n}=e;return Kt(e)?
"newly failing":e.known?"failing as known":fr(e)?"newly passing":t==="pass"&&n==="fail"?"failing since the kernel change\
d":n==="fail"?"failing where there was no verdict":n==="pass"?"passing where there was no verdict":t==="pass"||t==="fail"?
"no longer with a verdict":null}function hG(e,t){let n=gG(t),r=new Map;for(let s of $i(e)){let{artifact:i,before:a,after:l,
kernel:c}=s,u=Tl(s.subject),d=yi(s),m=JSON.stringify([i,u,a,l,d]),p=pG(s),g=r.get(m)??{artifact:i,subject:u,before:a,after:l,
kernels:[],blocks:!1,news:p,cause:d};g.kernels.push(c),g.blocks||=n.has(JSON.stringify([i,c])),r.set(m,g)}let o=new Map(
t.kernels.map(({id:s},i)=>[s,i]));for(let{kernels:s}of r.values())s.sort((i,a)=>(o.get(i)??0)-(o.get(a)??0));return[...r.
values()]}function gG({cases:e}){return new Set(e.filter(({lanes:t})=>t.some(({required:n,verdict:r,known:o})=>n&&o===null&&
r!=="pass")).map(({artifact:t,kernel:n})=>JSON.stringify([t,n])))}function yG({insns:e}){let t=({artifact:s,program:i})=>JSON.
stringify([s,i]),n=s=>{let i=new Map;for(let a of s){let{artifact:l,program:c,kernel:u,before:d,after:m}=a,p=i.get(t(a));
p!==void 0?p.others++:i.set(t(a),{artifact:l,program:c,kernel:u,before:d,after:m,others:0,cause:yi(a)})}return[...i.values()]},
r=n(e.filter(({beyond:s})=>s)),o=new Set(r.map(t));return[r,n(e.filter(s=>!o.has(t(s))))]}var mG,jo=f(()=>{"use strict";
Zr();Fn();I();mG=["newly failing","failing as known","failing since the kernel changed","no longer with a verdict","fail\
ing where there was no verdict","passing where there was no verdict","newly passing"]});function vi({gate:e,cases:t,comparison:n,growth:r}){let o=t.flatMap(({lanes:a})=>a).filter(({verdict:a,known:l})=>a!=="p\
ass"&&l===null);if(e.status==="passed"&&o.some(({required:a})=>a))return"Nothing fails this run (<code>fail-on: never</c\
ode>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";let s=!r.required&&n?.insns.some(
({beyond:a})=>a)===!0,i=o.some(({required:a})=>!a)||e.status==="failed"&&s&&o.length===0;return e.status!=="passed"&&e.nonBlocking===
0&&i?"Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.":null}function zl(e){let t=new Map;
for(let{artifact:n,kernel:r,variants:o}of e.cases)for(let{group:s,chosen:i}of o){let a=Uo(t,`${_(n,100)}: ${_(s,100)}`,()=>new Map);
Uo(a,i===null?"none":_(i,100),()=>[]).push(r)}return[...t].map(([n,r])=>`${n} \u2192 ${[...r].map(([o,s])=>`${o} ${xp(s,
e)}`).join("; ")}`)}function Vl(e){let t=new Map;for(let n of e.cases)for(let[r,o]of wG(n)){let s=JSON.stringify([n.artifact,
r,o]);Uo(t,s,()=>({artifact:_(n.artifact,100),off:r,programs:_(o.join(", ")),count:o.length,kernels:[]})).kernels.push(n.
kernel)}return[...t.values()].map(({artifact:n,off:r,programs:o,count:s,kernels:i})=>`${n}: ${F(s,"program")} off ${xp(i,
e)} (${r}): ${o}`)}function wG({programs:e}){let t=new Map;for(let{name:n,off:r}of e){let o=r?.by==="manifest"?r.reason:
r&&bG[r.by];o!==null&&Uo(t,o,()=>[]).push(n)}return t}function Hl(e){let t=new Map;for(let{artifact:n,kernel:r,leftovers:o}of e.
cases)for(let{kind:s,name:i}of o)Uo(t,`${_(n,100)} left behind ${kG[s]} ${_(i,100)}`,()=>[]).push(r);return[...t].map(([
n,r])=>`${n} ${xp([...new Set(r)],e)}: it was removed`)}function Yl({cases:e}){let t=e.flatMap(({artifact:n,fixups:r})=>r.
flatMap(({status:o,note:s})=>o==="applied"?[`${_(n,100)}: ${_(s)}`]:[]));return[...new Set(t)]}function Jl({cases:e}){let t=new Map;
for(let{artifact:n,lanes:r}of e)for(let o of r.filter(({verdict:s})=>s==="skip"))Uo(t,_(o.reason??"no reason given"),()=>new Set).
add(_(`${n} (${o.mode})`,100));return[...t].map(([n,r])=>`${n}: ${[...r].join(", ")}`)}function xp(e,{kernels:t}){return e.
length===t.length&&e.length>2?`on all ${e.length} kernels`:`on ${e.map(n=>_(n,100)).join(", ")}`}function Uo(e,t,n){let r=e.
get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var bG,kG,Xl=f(()=>{"use strict";I();bG={object:'by default,\
 SEC("?\u2026")',manifest:"autoload: false",kernel:"below min_kernel",variant:null,dropped:"does not load, left out"};kG=
{pin:"pin",process:"process",link:"link",program:"loaded program"}});function pr(e,t=""){return`${Ei}/blob/HEAD/docs/${e}${t===""?"":`#${t}`}`}function Z_(e){return pr("findings.md",e.toLowerCase())}
function eR({path:e,line:t},{repository:n,revision:r,checkedOut:o}){let s=e!==null&&!e.startsWith("/")&&!e.split("/").includes(
".."),i=o??r??"";if(!(xG.test(n??"")&&/^[0-9a-f]{40,64}$/.test(i))||!s||t<1)return null;let l=e.split("/").map(encodeURIComponent).
join("/");return`${n}/blob/${i}/${l.replaceAll("(","%28").replaceAll(")","%29")}#L${t}`}var Ei,xG,Pi=f(()=>{"use strict";
Ei="https://github.com/bpfcompat/bpfcompat";xG=/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i});function G(e,t){return _(e,t).replaceAll(_G,n=>[...n].map(nR).join(""))}function B(e){return`<code>${G(e).replaceAll(tR,
"")}</code>`}function eo(e){let t=nR("`");return G(e,RG).replaceAll(new RegExp(`${t}(.+?)${t}`,"g"),"<code>$1</code>")}function to(e,t=""){
let n=Math.max(0,...e.flatMap(o=>(o.match(/`+/g)??[]).map(s=>s.length))),r="`".repeat(Math.max(3,n+1));return[`${r}${t}`,
...e,r].join(`
`)}function be(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function Oe(e,t,n=!1){return`<details${n?" open":""}>
<summary>${e}</summary>

${t}

</details>`}function nR(e){let t=`&#${e.codePointAt(0)};`;return e==="@"?`${t}${tR}`:t}var Ql,tR,_G,RG,$t=f(()=>{"use st\
rict";I();Ql=1e6;tR="&#8203;",_G=new RegExp(["[&<>\"'`*[\\]|~\\\\{}$!^#@]","(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",":(?=//|\
[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):","(?<=\\bwww)\\.","^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"].join("|"),"gi");RG=2e3});function yn({cases:e}){let t=new Map;for(let n of e){let r=t.get(n.artifact);r===void 0?t.set(n.artifact,[n]):r.push(n)}
return t}var Go=f(()=>{"use strict"});function Ai(e){return e.flatMap(({name:t,load:n})=>{let r=n?.stats?.insnsProcessed??null,o=n?.stats?.budget??null;return n?.
verdict==="pass"&&r!==null&&o!==null&&r>o?[{name:t,insns:r,budget:o}]:[]})}function Zl({load:e,programs:t,maps:n=[]}){if(e===
null)return{verdict:"error",reason:"the guest sent no verdict of the load"};if(e.verdict!=="pass")return{verdict:e.verdict,
reason:$G(e,t,n)};if(!t.some(r=>r.load?.verdict==="pass"))return t.some(({off:r})=>r===null)?{verdict:"error",reason:"th\
e guest told of no program load; the validator was built in a wrong way, please report it"}:{verdict:"fail",reason:`noth\
ing was loaded: ${_p(t)}`}}function _p(e){if(e.length===0)return"the object has no programs";let t=new Set(e.flatMap(({off:o})=>o===
null?[]:[o.by])),[n,...r]=t;return n===void 0||r.length>0?`all ${e.length} programs are off`:`every program is off${SG[n]}`}
function $G({errno:e,message:t,map:n,program:r},o,s){let i=e?.name??"no errno",a=s.filter(({refusal:u,off:d})=>u!==null&&
d===null);if(a.length>1)return`${a.length} maps could not be created: ${qo(a.map(u=>u.name))}`;if(n!==null)return`map ${n}\
 could not be created (${i})`;let l=o.filter(({load:u,off:d})=>u!==null&&d===null),c=l.filter(({load:u})=>u?.verdict==="\
fail").map(u=>u.name);return c.length>0?`${qo(c)} did not load (${i}); ${l.length-c.length} of ${l.length} programs load\
 alone`:r!==null?`${r} did not load (${i})`:t||`the object did not load (${i})`}function Rp(e){let t=e.filter(({attach:n})=>n!==
null&&!n.declined&&n.verdict!=="skip");return{attached:t.filter(({attach:n})=>n?.verdict==="pass").length,tried:t.length}}
function ec({programs:e}){let{attached:t,tried:n}=Rp(e),r=e.filter(({attach:c})=>c?.required&&c.verdict==="fail"),[o]=r;
if(o!==void 0)return{verdict:"fail",reason:`${t} of ${n} programs attached; ${qo(r.map(({name:c})=>c))}: ${o.attach?.message||
o.attach?.errno?.name||"failed"}`};let s=e.filter(({load:c,off:u})=>c?.verdict==="pass"&&u===null),i=s.filter(({attach:c})=>c===
null);if(i.length>0)return{verdict:"error",reason:`the guest told of no attach of ${qo(i.map(({name:c})=>c))}`};let a=s.
filter(({attach:c})=>c?.required&&c.verdict==="skip"&&!c.declined);return n>0||a.length===0?void 0:{verdict:"skip",reason:`${qo(
[...new Set(a.map(({type:c})=>c))])} programs are attached to nothing (${qo(a.map(({name:c})=>c))}); \`mode: load_only\` a\
sks for no more than the load`}}function qo(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} m\
ore`:t}var SG,Wo=f(()=>{"use strict";SG={object:' by default (`SEC("?\u2026")`)',manifest:" by the manifest (`autoload: \
false`)",kernel:": the kernel is below their `min_kernel`",variant:": the kernel takes no variant of any group",dropped:"\
: none of them loads, and each may be left out"}});function gr(e){let{artifacts:t,kernels:n,cases:r}=e,o=yn(e),s=new Map,i=new tc(n);for(let c of r)for(let u of c.lanes)s.
set(hr(c.artifact,u.mode,c.kernel),EG(u,c)),i.see(hr(c.artifact,u.mode),u.required,c.kernel);let a=vG(r.flatMap(c=>c.lanes.
map(u=>u.mode))),l=t.flatMap(c=>{let u=new Set((o.get(c.name)??[]).flatMap(d=>d.lanes.map(m=>m.mode)));return u.size===0?
[AG(c,n)]:[...u].map(d=>({artifact:c.name,label:_(u.size>1||d!==a?`${c.name} (${d})`:c.name,100),optional:i.isOptional(hr(
c.name,d)),cells:n.map(m=>s.get(hr(c.name,d,m.id))??null)}))});return{kernels:n,rows:l}}function yr({artifacts:e,kernels:t,
cases:n}){let r=new Map,o=new Map,s=new tc(t);for(let{artifact:a,kernel:l,tests:c}of n)for(let u of c){let{name:d,required:m}=u;
o.set(a,(o.get(a)??new Set).add(d)),s.see(hr(a,d),m,l),r.set(hr(a,d,l),{...rR(u),note:null})}let i=e.flatMap(({name:a})=>[
...o.get(a)??[]].map(l=>({artifact:a,label:_(o.size>1?`${a}: ${l}`:l,100),optional:s.isOptional(hr(a,l)),cells:t.map(c=>r.
get(hr(a,l,c.id))??null)})));return{kernels:t,rows:i}}function Xt({kernels:e},{kernels:t},n=" (optional)"){if(e.length===
0)return"no kernel";if(e.length===t.length&&e.length>2)return`all ${e.length} kernels`;let r=new Set(t.filter(o=>!o.required).
map(o=>o.id));return e.map(o=>`${_(o,100)}${r.has(o)?n:""}`).join(", ")}function nt({title:e,otherPrograms:t}){if(t.length===
0)return _(e);let[n="",r]=t,o=t.length<=2?[n,r].filter(s=>s!==void 0).join(" and "):`${t.length} more programs`;return`${_(
e)}, and so ${t.length===1?"does":"do"} ${_(o)}`}function Dt({reason:e,until:t,place:n}){return`${_(e)}${t===null?"":`, \
until ${_(t,40)}`} (${bn(n)})`}function zo({artifact:e,place:t,source:n},{artifacts:r}){let o=r.find(({name:i})=>i===e)?.
place??null,s=t!==null&&(t.file!==o?.file||t.line!==o.line);return n===null&&s?bn(t):null}function nc(e){let[,t,n]=/^(.+)-(\d+\.\d.*)$/.
exec(e)??[];return t===void 0||n===void 0?[e,""]:[t,n]}function bn({file:e,line:t,column:n}){return`${_(e.replace(/^\.\//,
""))}:${t}${n>0?`:${n}`:""}`}function vG(e){let t=n=>e.filter(r=>r===n).length;return[...new Set(e)].sort((n,r)=>t(r)-t(
n))[0]}function hr(...e){return JSON.stringify(e)}function EG(e,t){return{...rR(e),note:PG(e.mode,t)}}function rR({verdict:e,
required:t,known:n}){return{verdict:e,nonBlocking:(!t||n!==null)&&e!=="pass",known:n!==null}}function PG(e,{programs:t}){
if(e!=="load_attach"&&e!=="behavior")return null;let{attached:n,tried:r}=Rp(t);return n===r?null:`${n}/${r}`}function AG({
name:e,error:t},n){let r=t===null?null:{verdict:"error",nonBlocking:!1,known:!1,note:null};return{artifact:e,label:_(e,100),
optional:!1,cells:n.map(()=>r)}}var tc,jt=f(()=>{"use strict";Go();Wo();I();tc=class{#t;#e=new Map;constructor(t){this.#t=
new Set(t.filter(({required:n})=>n).map(({id:n})=>n))}see(t,n,r){this.#t.has(r)&&this.#e.set(t,n||this.#e.get(t)===!0)}isOptional(t){
return this.#e.get(t)===!1}}});function br(e,t=!1){let n=new Map;return{kernel(r,o){let s=n.get(r)===o.step&&o.step!=="case";n.set(r,o.step),!s&&o.step!==
"waiting"&&e(`${r}: ${Oi(o)}`)},info:r=>e(fe(r)),warning:r=>e(`warning: ${fe(r)}`),debug:r=>{t&&e(fe(r))},close:()=>{}}}
function oR(e){return{kernel:()=>{},info:()=>{},warning:t=>e(`warning: ${fe(t)}`),debug:()=>{},close:()=>{}}}function Oi(e){
switch(e.step){case"resolving":return"looking it up";case"fetching":return`fetching ${e.what}${e.bytes>0&&e.total>0?` ${Math.
floor(e.bytes/e.total*100)} %`:""}`;case"waiting":return"here, waiting for its turn";case"booting":case"resuming":return`${e.
step} ${fe(e.release)}${e.boot>1?` (boot ${e.boot})`:""}`;case"case":return`artifact ${e.position+1} of ${e.count}: ${fe(
e.artifact)}${e.doing===null?"":`, ${fe(e.doing)}`}`;case"done":return`${OG(e.verdicts)} in ${e.seconds.toFixed(1)} s`;case"\
probing":return`finding out what it can do (${e.position+1} of ${e.count}: ${fe(e.what)})`;case"probed":return`${e.features}\
 features found out in ${e.seconds.toFixed(1)} s`;case"failed":return`no verdict: ${fe(e.message)}`}}function OG(e){return Object.
entries(e).filter(([,t])=>t>0).map(([t,n])=>`${n} ${t}`).join(", ")}var Vo=f(()=>{"use strict";I()});function Ci(e,t){let n=mr(e);return n===null?"":["## What changed",`**${G(Ko(n))}** <sub>${G(CG(n))}</sub>`,MG(n.verdicts,
e,t),sR(n.grown,t),LG(n,t),FG(n,t)].filter(r=>r!=="").join(`

`)}function CG({baseline:e,source:t,cases:n}){return[`compared with ${e}, from ${t}`,Do(n)].filter(r=>r!=="").join("; ")}
function MG(e,t,n){if(e.length===0)return"";let r=e.slice(0,n).map(o=>[`${o.after!=="pass"&&!o.blocks?"\u26AA":TG[o.after]}\
&nbsp;${o.before}&nbsp;\u2192&nbsp;**${o.after}**`,B(o.artifact),G(o.subject),G(IG(o.kernels,t)),G(o.cause??"")]);return aR(
iR(["verdict","artifact","what","on","note"],r),e.length,n)}function sR(e,t){if(e.length===0)return"";let n=e.slice(0,t).
map(o=>[B(o.program),B(o.artifact),`${Q(o.before)}&nbsp;\u2192&nbsp;**${Q(o.after)}**`,ip(o),`${B(o.kernel)}${o.others===
0?"":` and ${o.others} more`}`,G(o.cause??"")]);return aR(iR(["program","artifact","instructions processed","change","on",
"note"],n),e.length,t)}function iR(e,t){return t.some(n=>n.at(-1)!=="")?be(e,t):be(e.slice(0,-1),t.map(n=>n.slice(0,-1)))}
function aR(e,t,n){return t<=n?e:`${e}

${t-n} more are in results.json.`}function IG(e,{kernels:t}){if(e.length===t.length&&e.length>2)return`all ${e.length} k\
ernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));return[e.slice(0,Sp).map(o=>`${_(o,100)}${n.has(o)?
" (optional)":""}`).join(", "),...e.length>Sp?[`${e.length-Sp} more`]:[]].join(" and ")}function LG({kernels:e},t){if(e.
length===0)return"";let n=e.slice(0,t).map(o=>`- ${G(Wl(o))}`),r=e.length>t?[`- ${e.length-t} more`]:[];return Oe(`${F(e.
length,"kernel")} changed since: what differs there may not be your code\u2019s doing`,[...n,...r].join(`
`))}function FG({moved:e},t){return e.length===0?"":Oe(`Instructions changed in ${F(e.length,"other program")}`,sR(e,t))}
var Sp,TG,$p=f(()=>{"use strict";Fn();jo();$t();I();Sp=3;TG={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"}});function Yo(e,t){if(e.rows.length===0||e.kernels.length===0)return"";let n=l=>e.rows.length<=lR||!cR(l.cells),r=e.rows.filter(
n),o=e.kernels.map((l,c)=>e.kernels.length<=lR||!cR(r.map(u=>u.cells[c]??null))),s={rows:r.map(l=>({...l,cells:l.cells.filter(
(c,u)=>o[u])})),kernels:e.kernels.filter((l,c)=>o[c])};if(r.length===0||s.kernels.length===0)return BG(e,t);let i=e.rows.
filter(l=>!n(l)),a=e.kernels.filter((l,c)=>!o[c]);return[...qG(s),...i.length===0?[]:[Oe(`\u2705 ${dR(i.length,`more ${t}`)}\
 ${uR(i,e)}`,rc(i.map(({label:l})=>l)))],...a.length===0?[]:[Oe(`\u2705 On ${F(a.length,"more kernel")} everything passe\
s`,rc(a.map(({id:l})=>l)))]].join(`

`)}function cR(e){let t=n=>n===null||n.verdict==="pass"&&n.note===null;return e.some(n=>n!==null)&&e.every(t)}function BG(e,t){
let{rows:n,kernels:r}=e,o=[rc(n.map(({label:s})=>s)),`On ${rc(r.map(({id:s})=>s))}`];return Oe(`\u2705 ${dR(n.length,t)}\
 ${uR(n,e)}`,o.join(`

`))}function uR(e,{kernels:t}){return e.some(n=>n.cells.includes(null))?"on every kernel meant for them":t.length===1?"o\
n the kernel":`on all ${t.length} kernels`}function dR(e,t){return`${F(e,t)} ${e===1?"passes":"pass"}`}function rc(e){return e.
map(t=>B(t)).join(" \xB7 ")}function qG(e){let{rows:t,kernels:n}=e,r=n.length>t.length?[s=>zG(e,s)]:[],o=[()=>vp(e,HG(n),
!1),...r.map(s=>()=>s(!1)),()=>vp(e,YG(n),!0),...r.map(s=>()=>s(!0))];for(let s of o){let i=s();if(VG(i)<=KG)return fR(i,
t)}return WG(e)}function WG({rows:e,kernels:t}){let n=Math.ceil(t.length/NG),r=Math.ceil(t.length/n);return Array.from({
length:n},(o,s)=>s*r).flatMap((o,s)=>{let i={rows:e.map(u=>({...u,cells:u.cells.slice(o,o+r)})),kernels:t.slice(o,o+r)},
a=i.kernels.map((u,d)=>({text:String(o+d+1),width:2*oc})),l=i.kernels.map((u,d)=>`${o+d+1}&nbsp;${B(u.id)}${Ho(u)}`);return fR(
{...vp(i,a,!0),key:l.join(" \xB7 ")},s===n-1?e:[])})}function vp({rows:e},t,n){return{corner:"",labels:e.map(mR),heads:t,
cells:e.map(r=>r.cells.map(o=>hR(o,n))),signs:n,key:null}}function zG({rows:e,kernels:t},n){return{corner:"kernel",labels:t.
map(r=>({text:`${B(r.id)}${Ho(r)} ${Pp(r.release??"")}`.trim(),width:Ap(r.id)+Ep*((r.release?.length??0)+Ho(r).length)})),
heads:e.map(mR),cells:t.map((r,o)=>e.map(s=>hR(s.cells[o]??null,n))),signs:n,key:null}}function VG({labels:e,heads:t,cells:n}){
let r=t.map(({width:o},s)=>Math.max(o,...n.map(i=>i[s]?.width??0)));return[Math.max(...e.map(({width:o})=>o)),...r].reduce(
(o,s)=>o+s+DG,0)}function fR({corner:e,labels:t,heads:n,cells:r,signs:o,key:s},i){let a=be([e,...n.map(c=>c.text)],t.map(
(c,u)=>[c.text,...(r[u]??[]).map(d=>d.text)])),l=JG(i.flatMap(c=>c.cells),o);return[a,...s===null?[]:[`<sub>${s}</sub>`],
...l===""?[]:[l]]}function HG(e){return e.map(t=>({text:`${B(t.id)}${Ho(t)}${t.release===null?"":`<br>${Pp(t.release)}`}`,
width:Math.max(Ap(t.id)+oc*Ho(t).length,Ep*(t.release?.length??0))}))}function YG(e){return e.map(t=>{let n=[...nc(_(t.id,
100)).filter(r=>r!==""),Ho(t).trim()].filter(r=>r!=="");return{text:n.map(Pp).join("<br>"),width:Ep*Math.max(...n.map(r=>r.
length))}})}function mR({label:e,optional:t}){let n=t?" (optional)":"";return{text:`${B(e)}${n}`,width:Ap(e)+oc*n.length}}
function Ho({required:e}){return e?"":" (optional)"}function Pp(e){return e===""?"":`<sub>${G(e)}</sub>`}function Ap(e){
return UG+jG*e.length}function hR(e,t){if(e===null)return{text:"",width:0};let n=e.known?Kn:e.nonBlocking?pR:Ti[e.verdict],
r=t?"":` ${e.known?"known":e.verdict}`,o=e.note===null?"":` ${e.note}`;return{text:`${n}${r}${o}`,width:GG+oc*(r.length+
o.length)}}function JG(e,t){let n=r=>e.some(o=>o?.verdict===r&&!o.nonBlocking);return[...t&&n("pass")?[`${Ti.pass} passe\
s`]:[],...n("fail")?[`${Ti.fail} fails`]:[],...e.some(r=>r?.known)?[`${Kn} fails as known, and does not block`]:[],...e.
some(r=>r?.nonBlocking&&!r.known)?[`${pR} does not pass, and does not block`]:[],...n("skip")?[`${Ti.skip} skipped, so n\
ot known`]:[],...n("error")?[`${Ti.error} no verdict: the set-up or the machine is at fault`]:[],...e.some(r=>r?.note!=null)?
["figures: programs attached, of those that were tried"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]].
join(" \xB7 ")}var lR,NG,KG,DG,oc,Ep,jG,UG,GG,Ti,pR,Kn,sc=f(()=>{"use strict";$t();jt();I();lR=8,NG=20;KG=1012,DG=27,oc=
7.7,Ep=7,jG=8.2,UG=11,GG=21;Ti={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"},pR="\u26AA",Kn="\u{1F4CC}"});function ic(e,t){let n=e.findings.slice(0,t.findings);if(n.length===0)return"";let r=n.slice(0,t.whole),o=gR(n.slice(r.length),
(s,i)=>`- ${yR(s,r.length+i+1)}${bR(s,e)}`);return[`## ${QG(e.findings)}`,...gR(r,(s,i)=>ZG(s,i,e,t)),...o.length===0?[]:
[o.join(`
`)]].join(`

`)}function gR(e,t){let n=[];for(let r=0,o=0;r<=Ql&&o<e.length;o++){let s=e[o];if(s===void 0)break;let i=t(s,o);r+=ut(i),
n.push(i)}return n}function QG(e){let t=a=>e.filter(l=>l.level===a&&l.known===null).length,n=e.filter(a=>a.known!==null).
length,[r,o,s]=[t("failure"),t("warning"),t("notice")],i=o===1?"does not block":"do not block";return[...r===0?[]:[F(r,"\
failure")],...o===0?[]:[`${r===0?F(o,"finding"):o} that ${i}`],...n===0?[]:[F(n,"known failure")],...s===0?[]:[F(s,"rema\
rk")]].join(", ")}function ZG(e,t,n,r){let o=yR(e,t+1),s=r6(e,n,r);return e.level==="failure"&&t<XG?`### ${o}

${s}`:Oe(`${o}${bR(e,n)}`,s)}function yR(e,t){let n=e.artifact===null?"":`${B(e.artifact)}: `;return`${t}. ${e.known===null?
e6[e.level]:Kn} ${n}${G(nt(e))}`}function bR(e,t){let n=e.kernels.length;return` <sub>on ${n>3&&n<t.kernels.length?`${n}\
 kernels`:G(Xt(e,t))}</sub>`}function r6(e,t,{excerpts:n}){let{source:r,excerpt:o,remedyYaml:s,log:i,words:a}=e,l=zo(e,t),
c=o===null||o.trim()===a?.trim()||!n?null:o;return[`**On** ${G(Xt(e,t))} \xB7 [${B(e.class)}](${Z_(e.class)})`,...e.known===
null?[]:[`**Known** ${G(Dt(e.known))}`],...a===null?[]:[`**Message** ${B(a)}`],...r===null?[]:[`**At** ${o6(r,t)}

${to([_(r.text)],"c")}`],...l===null?[]:[`**At** ${B(l)}`],...c===null?[]:[to(kt(c,t6),"text")],`**What to do** ${eo(e.remedy)}`,
...s===null?[]:[to(kt(s,n6),"yaml")],`**Reproduce**

${to([_(e.reproduce)],"sh")}`,...i===null?[]:[`Whole log: ${B(i)}`]].join(`

`)}function o6(e,t){let n=B(bn(e)),r=eR(e,t);return r===null?n:`[${n}](${r})`}var XG,e6,t6,n6,Op=f(()=>{"use strict";Pi();
$t();jt();sc();I();XG=10;e6={failure:"\u274C",warning:"\u26AA",notice:"\u2139\uFE0F"};t6=20,n6=60});var Dn,Mi=f(()=>{"use strict";Dn={"bzimage-pc":"bzImage on pc","vmlinux-pc":"vmlinux on pc","vmlinux-microvm":"vmlinux o\
n microvm","image-virt":"Image on virt","image-ccw":"image on s390-ccw"}});function ac(e){let{kernels:t}=e;if(t.length===0)return"";let n=["kernel","release","package","signature","accelerator","\
booted as","boot","fetch and run"],r=t.map(s=>[`${B(s.id)}${s.required?"":" (optional)"}`,G(s.release??s.error??""),G(s.
packageVersion??""),G(s6(s)),s.accelerator??"",s.shape===null?"":Dn[s.shape].replaceAll(" ","&nbsp;"),s.bootMs===null?"":
`${wR(s.bootMs)}${s.snapshot==="used"?", resumed":""}`,`${wR(s.fetchMs+s.guestMs)}${s.boots>1?`, ${s.boots} boots`:""}`]),
o=t.flatMap(s=>s.notes.map(i=>`- ${B(s.id)}: ${G(i)}`));return Oe(i6(t),[be(n,r),...o.length===0?[]:[o.join(`
`)]].join(`

`),t.some(({error:s})=>s!==null))}function s6({signature:e}){let[,t,n]=/^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(e??
"")??[];return t!==void 0?`locked, good${n??""}`:e?.startsWith("good:")?"good":e??""}function wR(e){return ce(e).replaceAll(
" ","&nbsp;")}function i6(e){let t=new Set(e.flatMap(({accelerator:a})=>a??[])),n=e.filter(({snapshot:a})=>a!=="used"),r=n.
flatMap(({bootMs:a})=>a===null?[]:[a]),[o,s]=[ce(Math.min(...r)),ce(Math.max(...r))],i=[...t.size===0?[]:[[...t].sort().
join(" and ")],...n.length===e.length?[]:[`${e.length-n.length} resumed`],...r.length===0?[]:[`boot ${o===s?s:`${o} to ${s}`}`]];
return`Kernels (${e.length})${i.length===0?"":`: ${i.join(", ")}`}`}var Cp=f(()=>{"use strict";Mi();$t();I()});function SR(e,t){let{findings:n}=e,r=Yo(yr(e),"test"),o=c6(e),s=[...h6(o),m6(e),f6(e)],i=Ci(e,l6),a=Yo(gr(e),"artifact"),
l=ac(e);return{title:Lp(o),summary:Jo([[...s,a,...r===""?[]:["## Tests",r],i],[...s,a,i],[...s,i,"The tables do not fit \
here: they are in the job summary."],s]),text:Fp(n,e,[ut(l)<=RR/4?l:"",Ii(t)])}}function $R(e,t,n){let{artifact:r,mode:o}=e,
s=Gl(e,t),i=t.artifacts.find(({name:c})=>c===r)?.place??null,a=s.map(({kernel:c,lane:{verdict:u,reason:d,known:m}})=>[B(
c),m===null?`${d6[u]} ${u}`:`${Kn} known`,G([...m===null?[]:[`known: ${m}`],...d===null?[]:[d]].join("; "))]),l=[`**This\
 check never blocks: it is green when it passes, and grey when it does not.** ${i===null?"The manifest":B(`${i.file}:${i.
line}`)} says that ${B(r)} in mode ${B(o)} is not required (${B("required: false")}), so that the project sees where it \
works without depending on it. Whether this change is fine is what the check ${B(n.checkName)} says.`,Fo(e,t)?`It works \
on all kernels it was taken to. To keep it so, take ${B("required: false")} away.`:"Nothing has to be done about it for \
this change to be merged.",`Tried on ${F(s.length,"Linux kernel")}, each booted in a virtual machine: ${ER[o]}. ${Ip}`];
return{title:PR(s.map(c=>c.lane.verdict)),summary:Jo([[...l,be(["kernel","verdict","why"],a)],[...l,"The table does not \
fit here: it is in the job summary."]]),text:Fp(t.findings.filter(c=>c.artifact===r),t,[Ii(n)])}}function vR(e,t,n){let r=new Set(
e.map(({artifact:a})=>a)),o=e.filter(a=>Fo(a,t)),s=e.map(a=>[B(a.artifact),B(a.mode),`${o.includes(a)?"\u2705":"\u26AA"}\
 ${PR(Gl(a,t).map(({lane:{verdict:l}})=>l))}`]),i=[`**This check never blocks: it is green when all of it passes, and gr\
ey when something does not.** The manifest says of what is in the table that it is not required (${B("required: false")}\
), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${B(n.
checkName)} says.`,`Each was taken to Linux kernels, each booted in a virtual machine. ${Ip}`];return{title:`${o.length}\
 of ${F(e.length,"lane")} that do not block pass`,summary:Jo([[...i,be(["artifact","mode","verdict"],s)],[...i,"The tabl\
e does not fit here: it is in the job summary."]]),text:Fp(t.findings.filter(({artifact:a,level:l})=>a!==null&&r.has(a)&&
l!=="failure"),t,[Ii(n)])}}function Tp(e,t,n){let o=[...e.values()].filter(({step:i})=>i==="done"||i==="failed").length,
s=[...e].map(([i,a])=>[B(i),G(Oi(a))]);return{title:t===null?"Running":`${o} of ${F(t,"kernel")} done`,summary:Jo([[kR,...s.
length===0?[]:[be(["kernel","doing"],s)]],[kR]]),text:Ii(n)}}function Mp(e,t,n){let[r]=t,o=t.slice(0,u6).map(i=>`- ${eo(
pn(i))}`),s=t.length-o.length;return{title:Lp(r===void 0?e:`${e}: ${pn(r)}`),summary:Jo([[xR,o.join(`
`),...s===0?[]:[`${F(s,"more problem")} in the log.`]],[`${xR} What was in the way is in the log.`]]),text:Ii(n)}}function c6(e){
let t=mr(e)?.verdicts.filter(n=>n.news==="newly failing").length??0;return t===0?e.gate.sentence:`${e.gate.sentence}; ${t}\
 newly failing`}function f6({artifacts:e,kernels:t,cases:n}){let r=[...new Set(n.flatMap(({lanes:i})=>i.map(({mode:a})=>a)))],
o=["behavior","load_attach","load_only"].find(i=>r.includes(i)),s=[...o===void 0?[]:[o],...r.includes("command")?["comma\
nd"]:[]];return`[bpfcompat](${Ei}) took the compiled eBPF code of this change (${F(e.length,"object")}) to ${F(t.length,
"Linux kernel")}, ${t.length===1?"":"each "}booted in a virtual machine: ${s.map(i=>ER[i]).join(", and ")}. ${Ip}`}function m6(e){
let{status:t,nonBlocking:n,known:r,failedKernels:o}=e.gate,s=vi(e);if(t==="passed"&&s!==null)return`**What it means.** ${s}`;
let i=t==="error"&&o.length>0?` ${_R.failed}`:"",a=s??(n===0?"":"What is marked \u26AA did not pass and does not block."),
l=r===0?"":` What is marked ${Kn} fails as the manifest expects, and does not block.`;return`**What it means.** ${r>0&&t===
"passed"?p6:_R[t]}${i} ${a}${l}`.trim()}function PR(e){let t=e.filter(r=>r==="pass").length,n=F(e.length,"kernel");return t===
e.length?`Passes on ${n}`:`Passes on ${t} of ${n}; does not block`}function Lp(e){return _(e,a6)}function h6(e){return _(
e)===Lp(e)?[]:[`**${G(e,2e3)}**`]}function Fp(e,t,n){let r={...t,findings:[...e]},o=g6.map(s=>{let i=Math.max(0,e.length-
s.findings),a=i===0?"":`${F(i,"more finding")} in the job summary and in results.json.`;return[ic(r,s),a,...n]});return Jo(
[...o,n.slice(-1)])}function Ii({runUrl:e}){return e===null?"The job summary has all tables, figures and findings.":`[Th\
e workflow run](${e}) has the job summary with all tables, figures and findings, and the log.`}function Jo(e){return e.map(
n=>n.filter(r=>r!=="").join(`

`)).find(n=>ut(n)<=RR)??""}var RR,a6,l6,ER,kR,xR,u6,Ip,d6,p6,_R,g6,AR=f(()=>{"use strict";$();jo();wp();Xl();Pi();$t();jt();
Vo();$p();Op();Cp();sc();I();RR=65535,a6=255,l6=10;ER={load_only:"loading its programs into the kernel",load_attach:"loa\
ding its programs into the kernel and attaching them",behavior:"loading and attaching its programs and seeing whether th\
ey do what the tests of the manifest say",command:"running the project's own loader"},kR="The compiled eBPF objects of t\
his change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.",xR="\
No eBPF program was tried, or not to its end: this is no word about the change itself.",u6=20,Ip=`[What is this?](${pr("\
github-checks.md")})`,d6={pass:"\u2705",fail:"\u26AA",skip:"\u2796",error:"\u26A0\uFE0F"};p6="All that the project requi\
res works on these kernels, but for what it knows to fail.",_R={passed:"All that the project requires works on these ker\
nels.",failed:"Where the table says \u274C, something that the project requires does not work: users of that kernel will find\
 it broken. The findings below say what broke, where, and what mends it.",error:"Where the table says \u26A0\uFE0F, something stoo\
d in the way of a verdict: that is no word about the change itself. The findings below name it."};g6=[{excerpts:!0,whole:10,
findings:100},{excerpts:!1,whole:10,findings:100},{excerpts:!1,whole:3,findings:30},{excerpts:!1,whole:0,findings:30},{excerpts:!1,
whole:0,findings:5}]});function Xo({source:e,place:t},n){if(e!==null&&e.path!==null&&CR(e.path))return{file:e.path,line:e.line,column:OR(e),isSource:!0};
let r=t===null?null:Li(t.file,n);return r===null||t===null?null:{file:r,line:t.line,column:OR(t),isSource:!1}}function OR({
column:e}){return e>0?e:null}function Li(e,{repositoryFiles:t}){let n=Object.hasOwn(t,e)?t[e]:void 0;return n!==void 0&&
CR(n)?n:null}function CR(e){return e!==""&&!e.startsWith("/")&&!e.split("/").includes("..")&&!new RegExp("\\p{Cc}","u").
test(e)}var lc=f(()=>{"use strict"});function IR(e,t=e.findings){let n=Np(e,t,b6);return LR.flatMap(r=>w6(n.map(({annotation:o})=>o).filter(o=>o.level===r),r))}
function Np(e,t,n){let r=t.map(o=>({finding:o,annotation:x6(o,e,n)}));return LR.flatMap(o=>r.filter(({annotation:s})=>s.
level===o).toSorted((s,i)=>TR(i.finding,i.annotation)-TR(s.finding,s.annotation)))}function TR({source:e,kernels:t},{file:n}){
return(n===null?0:e===null?1:2)*1e6+t.length}function w6(e,t){let n=y6[t];if(e.length<=n)return[...e];let r=e.length-(n-
1);return[...e.slice(0,n-1),{level:t,file:null,startLine:null,startColumn:null,title:`${r} more findings`,message:`${r} \
more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`}]}
function x6(e,t,n){return{level:k6[e.level],..._6(e,t),title:_(FR(e),MR),message:R6(e,t,n)}}function FR(e){return`${e.artifact===
null?"":`${e.artifact}: `}${nt(e)}`}function _6(e,t){let n=Xo(e,t);return{file:n?.file??null,startLine:n?.line??null,startColumn:n?.
column??null}}function R6(e,t,n){let{words:r,remedy:o,remedyYaml:s,reproduce:i,class:a}=e,l=Xt(e,t),c=r??(FR(e).length>MR?
nt(e):null);return S6([...e.known===null?[]:[`Known: ${Dt(e.known)}`],c===null?`On ${l}`:`${l}: ${_(c)}`,_(o,2e3),...s===
null?[]:["",...kt(s,60),""],`Reproduce: ${_(i)}`,`[${a}]`].join(`
`),n)}function S6(e,t){if(ut(e)<=t)return e;let n="\u2026 (cut: see the job summary)",r=e.split(`
`);for(;r.length>1&&ut([...r,n].join(`
`))>t;)r.pop();let o=r.join(`
`),s=t-ut(`
${n}`);return`${ut(o)<=s?o:_(o,Math.floor(s/4))}
${n}`}var y6,b6,MR,LR,k6,Bp=f(()=>{"use strict";jt();lc();I();y6={error:9,warning:10,notice:10},b6=4096,MR=255;LR=["erro\
r","warning","notice"];k6={failure:"error",warning:"warning",notice:"notice"}});function BR(e,t){return Np(e,t,NR).flatMap(({finding:n,annotation:r})=>{let{file:o,level:s,title:i,message:a}=r;if(o===null)
return[];let l=r.startLine??1,c=r.startColumn;return[{path:o,start_line:l,end_line:l,...c===null?{}:{start_column:c,end_column:c},
annotation_level:v6[s],title:i,message:a,...n.excerpt===null?{}:{raw_details:Bt(kt(n.excerpt,$6).join(`
`),NR/4)}}]})}function KR(e){let t=[e.slice(0,cc)];for(let n=cc;n<e.length;n+=cc)t.push(e.slice(n,n+cc));return t}var NR,
$6,cc,v6,Kp=f(()=>{"use strict";Bp();I();NR=6e4,$6=100,cc=50,v6={error:"failure",warning:"warning",notice:"notice"}});import{setTimeout as E6}from"node:timers/promises";async function uc(e,{pauses:t,longestWait:n,hurry:r}){let o=!1,s=0;for(let i=0;;i++)
try{return await e()}catch(a){let l=t[i];if(l===void 0||o||!P6(a))throw a;let c=ro(a);if(ye("http",()=>`${vt(a)}; asked \
again in ${c??l} ms`),c!==null&&s+c>n)throw a;s+=c??0,await E6(c??l,void 0,{signal:r}).catch(()=>{}),o=r.aborted}}function no(e){
return Dp(e)?.status??null}function jR(e){let t=Dp(e);return t!==null&&(t.status===404||t.status===405)&&!Object.keys(t.
headers).some(n=>n.startsWith("x-github-"))}function ro(e){let{status:t,headers:n}=Dp(e)??{status:0,headers:{}},r=Number(
n["retry-after"]??Number.NaN);if(Number.isFinite(r))return Math.max(0,r*1e3);if(t!==403&&t!==429||n["x-ratelimit-remaini\
ng"]!=="0")return null;let o=Number(n["x-ratelimit-reset"]??Number.NaN);return Number.isFinite(o)?Math.max(0,o*1e3-Date.
now()):null}function vt(e){let t=no(e),n=_(P(e).replace(/ - https:\/\/docs\.github\.com\S*$/,"")),r=ro(e);return t===null?
`GitHub's API cannot be reached (${n})`:t===429||t===403&&r!==null?`the rate limit of GitHub's API is used up${r===null?
"":` for ${Math.ceil(r/1e3)} s more`} (${t})`:`GitHub answers ${t}: ${n}`}function P6(e){let t=no(e);return t===null||t>=
500||t===429||t===403&&ro(e)!==null}function Dp(e){if(typeof e!="object"||e===null||!("response"in e))return null;let{response:t}=e;
return t??null}var DR,dc=f(()=>{"use strict";$();I();Qe();DR={pauses:[1e3,2e3,4e3],longestWait:6e4}});import{setTimeout as A6}from"node:timers/promises";function UR(e,t,{api:n,logger:r,hurry:o,updateInterval:s=O6}){let i=e,
a=null,l=null,c,u=null,d=0,m=!1,p=Promise.resolve(!0),g=!1;return{get name(){return i},async rename(A){a!==null&&await n.
update(a,{name:A}),i=A},async start(A){let M=await n.create({name:i,external_id:t,status:"in_progress",output:{...A}});return a=
M.id,d=performance.now()+s,b(),M},show(A){l=A,b()},complete(A,M,W){return g=!0,clearTimeout(c),p=p.then(()=>y(A,M,W)),p}};
function b(){g||a===null||l===null||c!==void 0||u!==null||(c=setTimeout(w,Math.max(0,d-performance.now()),a),c.unref())}
function w(A){c=void 0;let M=l;M!==null&&(l=null,d=performance.now()+s,u=n.updateOnce(A,{status:"in_progress",output:{...M}}).
catch(W=>{d=performance.now()+Math.max(s,ro(W)??0),m||r.info(`check run ${i}: its progress could not be shown: ${vt(W)}`),
m=!0}).finally(()=>{u=null,b()}))}async function y(A,M,W){await Promise.race([u,v()]);let[H=[],...C]=KR(W);try{await x(A,
M,H)}catch(U){return R(U,A,M,H)}return S(M,C)}async function x(A,M,W){let H={status:"completed",conclusion:A,output:{...M,
annotations:W}};a===null?a=(await n.create({name:i,external_id:t,...H})).id:await n.update(a,H)}async function R(A,M,W,H){
if(r.warning(`check run ${i}: it could not be completed: ${vt(A)}`),no(A)!==422||H.length===0)return!1;try{await x(M,W,[]),
r.info(`check run ${i}: without its annotations it could be completed`)}catch(C){r.warning(`check run ${i}: nor without \
its annotations: ${vt(C)}`)}return!1}async function S(A,M){for(let[W,H]of M.entries())try{await n.update(a??0,{output:{...A,
annotations:H}})}catch(C){let U=M.slice(W).flat().length;return r.warning(`check run ${i}: ${U} more annotations were no\
t taken: ${vt(C)}`),!0}return!0}async function v(){o.aborted||await new Promise(A=>o.addEventListener("abort",A,{once:!0})),
await A6(C6,void 0,{ref:!1})}}var O6,C6,GR=f(()=>{"use strict";Kp();dc();O6=5e3,C6=1e3});var qR={};ee(qR,{context:()=>M6,getOctokit:()=>I6});var T6,M6,I6,WR=f(async()=>{T6=await import("./vendor/actions-github.js"),
{context:M6,getOctokit:I6}=T6});async function zR({repository:e,headSha:t,apiUrl:n},r,o,s=DR){let{getOctokit:i}=await WR().then(()=>qR),{rest:a}=i(r,{baseUrl:n,
log:B6}),l={owner:e?.owner??"",repo:e?.name??""},c=t??"",u=new AbortController,d=()=>setTimeout(()=>u.abort(),F6).unref();
o.aborted?d():o.addEventListener("abort",d,{once:!0});let m=()=>({request:{signal:AbortSignal.any([u.signal,AbortSignal.
timeout(L6)])}}),p=async(g,b)=>{await a.checks.update({...l,check_run_id:g,...b,...m()})};return{useCommit(g){c=g},create:g=>uc(
async()=>{let{data:b}=await a.checks.create({...l,head_sha:c,...g,...m()});return{id:b.id,suite:b.check_suite?.id??null}},
{...s,hurry:o}),update:(g,b)=>uc(()=>p(g,b),{...s,hurry:o}),updateOnce:p,async list(){let g=[];for(let b=1;b<=N6;b++){let{
data:w}=await uc(()=>a.checks.listForRef({...l,ref:c,filter:"all",per_page:100,page:b,...m()}),{...s,hurry:o});if(g.push(
...w.check_runs.map(({id:y,name:x,external_id:R,status:S,check_suite:v})=>({id:y,name:x,externalId:R??"",completed:S==="\
completed",suite:v?.id??null}))),w.check_runs.length===0||g.length>=w.total_count)break}return g}}}var L6,F6,N6,B6,VR=f(
()=>{"use strict";dc();L6=2e4,F6=5e3,N6=10;B6={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}});import{createHash as K6}from"node:crypto";function YR({workflow:e,id:t,attempt:n,job:r,step:o},s,i,a){return{workflow:K6(
"sha256").update(e).digest("hex").slice(0,8),run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}}function JR({workflow:e,
run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}){return[HR,e,t,n,r,o,s,i,a].map(l=>encodeURIComponent(l)).join(
"/")}function D6(e){let[t,...n]=e.split("/");if(t!==HR||n.length!==8)return null;try{let[r="",o="",s="",i="",a="",l="",c="",
u=""]=n.map(decodeURIComponent);return{workflow:r,run:o,attempt:Number(s),job:i,step:a,checkName:l,matrix:c,unique:u}}catch{
return null}}function XR(e,t,n){let r=e.flatMap(u=>{let d=u.id===t.id?null:D6(u.externalId);return d===null||d.checkName!==
n.checkName?[]:[{run:u,poster:d}]}),o=u=>u.workflow===n.workflow&&u.job===n.job&&u.step===n.step&&u.matrix===n.matrix,s=r.
filter(({poster:u})=>o(u)&&u.run===n.run&&u.attempt<n.attempt),i=s.filter(({run:u})=>u.name===n.checkName),a=new Set(i.map(
({poster:u})=>u.attempt)).size===i.length,l=r.filter(({poster:u})=>u.unique!==n.unique&&(u.workflow!==n.workflow||u.run===
n.run&&(!o(u)||u.attempt===n.attempt))),c=l.filter(({run:u})=>u.name===n.checkName&&u.id<t.id);return{replaced:[...r.filter(
({run:u,poster:d})=>d.unique===n.unique&&u.name===n.checkName),...s.filter(({run:u})=>!u.completed||a&&u.suite!==t.suite)].
map(({run:u})=>u),hidesAnother:c.length>0,isAlike:c.some(({poster:u})=>o(u)),taken:new Set(l.map(({run:u})=>u.name))}}var HR,
QR=f(()=>{"use strict";HR="bpfcompat"});import{randomUUID as j6}from"node:crypto";import{setTimeout as U6}from"node:timers/promises";function Up({checks:e,checkName:t,
jobMatrix:n,token:r,run:{failOn:o,shard:s}},i,a,l){let c=W6({checks:e,token:r,shard:s},i);return c!==null?(c!==""&&a.info(
`no check run is posted: ${c}`),jp):z6({checkName:t,jobMatrix:n,failOn:o,context:i,logger:a,signal:l},zR(i,r,l))}function W6({
checks:e,token:t,shard:n},{repository:r,headSha:o,event:s}){return!e||r===null?"":n!==null?"this is a shard; the step wi\
th `mode: report` posts those of the whole run, and its annotations":t===""?"the input `github-token` is empty; leave it\
 out, and it is the token of the job":o===null?`the payload of the event \`${s}\` names no head commit`:null}function z6(e,t){
let{jobMatrix:n,failOn:r,context:o,logger:s,signal:i,updateInterval:a}=e,l={checkName:e.checkName,runUrl:o.run.url},c=YR(
o.run,l.checkName,n.digest,j6().slice(0,8)),u=new Map,d=new Map,m=null,p=!1,g=!1,b=Promise.resolve(),w=Promise.resolve(),
y=x();return i.addEventListener("abort",()=>{te()},{once:!0}),{progress:M,complete:C,fail:U};async function x(){try{let E=await t,
L=S(l.checkName,E),D=await L.start(O()).catch(j=>R(j,L,E));return w=Promise.race([v(E,L,D),U6(G6,void 0,{ref:!1})]),{api:E,
run:L}}catch(E){return s.info(H6(E,o)),null}}async function R(E,L,D){let{fallbackSha:j,headSha:z}=o;if(j===null||!ZR(E))
throw E;return s.info(`GitHub does not know commit ${z}, which this job has made: check runs go to ${j}, which it is bas\
ed on`),D.useCommit(j),L.start(O())}function S(E,L){let D=a===void 0?{}:{updateInterval:a};return UR(E,JR(c),{api:L,logger:s,
hurry:i,...D})}async function v(E,L,D){let{checkName:j}=l;try{let{replaced:z,hidesAnother:Ie,isAlike:ge,taken:re}=XR(await E.
list(),D,c),xe=`Replaced by attempt ${c.attempt}`;for(let{id:ct}of z)await E.update(ct,{status:"completed",conclusion:"n\
eutral",output:{title:xe,summary:"A newer check run of the same name tells the result."}});if(!Ie)return;l.checkName=A(ge,
re),await L.rename(l.checkName),s.warning(`another step posts check runs named ${j} on this commit as well, and GitHub s\
hows only the newest of a name: this one is named ${l.checkName}; give each step its own \`check-name\``)}catch(z){s.info(
`check run ${j}: earlier ones could not be looked up: ${vt(z)}`)}}function A(E,L){let D=o.run.step.startsWith("__")?"":o.
run.step,j=[o.run.job,D,n.label].filter(ge=>ge!==""),z=ge=>`${l.checkName} (${_(ge.join(", "),100)})`,Ie=z(j);return j.length===
0||E||L.has(Ie)?z([...j,c.unique]):Ie}function M(E){return{planned(L){E.planned?.(L),m=L.kernels.length,y.then(D=>D?.run.
show(O())),b=W(L)},kernel(L,D){E.kernel(L,D),u.set(L,D),(D.step==="done"||D.step==="failed")&&y.then(j=>j?.run.show(O()))}}}
async function W(E){let L=await y;if(L!==null){await w;for(let{name:D}of H(E)){if(p||i.aborted)return;let j=S(D,L.api);try{
await j.start(Tp(new Map,null,l)),d.set(D,j)}catch(z){s.info(`check run ${D}: it is posted at the end; for now: ${vt(z)}`)}}}}
function H(E){let L=D_(E,r);return L.length>q6?[{name:`${l.checkName}: lanes that do not block`,lanes:L}]:L.map(D=>({name:_(
`${l.checkName}: ${D.artifact} (${D.mode})`,200),lanes:[D]}))}async function C(E){p=!0;let L=await y;if(i.aborted||await w,
await b,L===null)return E.findings;let D=H(j_(E)),j=D.flatMap(re=>re.lanes),z=[],Ie=re=>U_(re,j,E),ge=async(re,xe,ct,dn)=>{
await re.complete(xe,ct,BR(E,dn))||z.push(...dn)};await ge(L.run,V6(E,r,i.aborted),SR(E,l),E.findings.filter(re=>Ie(re)===
null)),g=!0;for(let{name:re,lanes:xe}of D){let[ct]=xe;ct!==void 0&&(await ge(d.get(re)??S(re,L.api),xe.every(dn=>Fo(dn,E))?
"success":i.aborted?"cancelled":"neutral",xe.length===1?$R(ct,E,l):vR(xe,E,l),E.findings.filter(dn=>xe.some(er=>er===Ie(
dn)))),d.delete(re))}return await ke(i.aborted?"cancelled":"neutral","This lane was not taken to any kernel"),E.findings.
filter(re=>z.includes(re))}async function U(E,L){p=!0;let D=await y;i.aborted||await w,await b;let j=i.aborted;g||await D?.
run.complete(j?"cancelled":"failure",Mp(E,L,l),[]),await ke(j?"cancelled":"neutral",E)}async function te(){if(p)return;let E=await y,
L={...O(),title:"Cancelled"};await Promise.all([E?.run.complete("cancelled",L,[]),b.then(()=>ke("cancelled","Cancelled"))])}
async function ke(E,L){await Promise.all([...d.values()].map(D=>D.complete(E,Mp(L,[],l),[])))}function O(){return Tp(u,m,
l)}}function V6({gate:e,cases:t},n,r){return e.status==="error"?r?"cancelled":"failure":e.status==="failed"?"failure":!(n!==
"never"&&t.some(({lanes:s})=>s.some(({required:i,known:a})=>(n==="any"||i)&&a===null)))&&e.nonBlocking+e.known>0?"neutra\
l":"success"}function ZR(e){return no(e)===422&&/no commit found/i.test(P(e))}function H6(e,{isFork:t,serverUrl:n,headSha:r}){
let o=no(e),s="the findings come as annotations of this step";if(jR(e))return`no check run is posted: ${n} has no Checks\
 API as GitHub has; ${s}`;if(ZR(e))return`no check run is posted: GitHub does not know commit ${r}; ${s}. Push the commi\
t before this step, or name the one that is tested in the input \`commit\``;if(o!==403&&o!==404&&o!==401||ro(e)!==null)return`\
no check run is posted: ${vt(e)}; ${s}`;if(o===401)return`no check run is posted: ${vt(e)}; ${s}. The token in the input\
 \`github-token\` is not accepted: leave the input out, or renew the token`;if(o===403&&!/resource not accessible/i.test(
P(e)))return`no check run is posted: ${vt(e)}; ${s}`;let i=t?`The token of a pull request from a fork can only read: ${pr(
"github-checks.md")} has a workflow for it`:`The job needs the permission \`checks: write\`: ${pr("github-checks.md")}`;
return`no check run is posted: ${vt(e)}; ${s}. ${i}`}var jp,G6,q6,eS=f(()=>{"use strict";$();wp();AR();Pi();I();Kp();GR();
VR();QR();dc();jp={progress:e=>e,complete:async({findings:e})=>e,fail:async()=>{}},G6=1e4,q6=10});import{readFile as Y6}from"node:fs/promises";function nS({repository:e,serverUrl:t}){return e===null?null:`${t}/${e.owner}\
/${e.name}`}async function rS(e){return X6(process.env,await Q6(process.env.GITHUB_EVENT_PATH,e))}function X6(e,t){let[n="",
r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=n===""||r===""?null:{owner:n,name:r},s=e.GITHUB_EVENT_NAME??"",i=t.repository?.
default_branch??null,a=eq(s,e,t),l=a?"the pull request is from a fork":tq(s,e,t);return{repository:o,event:s,headSha:Z6(
s,e,t),fallbackSha:null,sha:e.GITHUB_SHA||null,headRepository:t.pull_request?.head?.repo?.full_name??t.workflow_run?.head_repository?.
full_name??null,ref:e.GITHUB_REF??"",baseBranch:sS(t.pull_request?.base?.ref??t.merge_group?.base_ref),baseSha:t.pull_request?.
base?.sha??t.merge_group?.base_sha??null,defaultBranch:i,onDefaultBranch:l===null&&nq(s,e,i),untrusted:l,isFork:a,run:{id:e.
GITHUB_RUN_ID??"",workflow:(e.GITHUB_WORKFLOW_REF??e.GITHUB_WORKFLOW??"").replace(/@refs\/.*$/,""),attempt:Number(e.GITHUB_RUN_ATTEMPT)||
1,job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",url:o===null||!e.GITHUB_SERVER_URL||!e.GITHUB_RUN_ID?null:`${e.GITHUB_SERVER_URL}\
/${n}/${r}/actions/runs/${e.GITHUB_RUN_ID}`},apiUrl:e.GITHUB_API_URL||"https://api.github.com",serverUrl:e.GITHUB_SERVER_URL||
"https://github.com"}}async function Q6(e,t){if(!e)return{};try{let n=JSON.parse(await Y6(e,"utf8"));return typeof n=="o\
bject"&&n!==null?n:{}}catch(n){return t(`the event's payload ${e} cannot be read (${P(n)}): what it says of the commit i\
s not known`),{}}}function Z6(e,t,n){return e.startsWith("pull_request")?n.pull_request?.head?.sha??null:e==="workflow_r\
un"?n.workflow_run?.head_sha??null:n.merge_group?.head_sha??(t.GITHUB_SHA||null)}function eq(e,t,n){return Gp.includes(e)&&
n.pull_request?.head?.repo?.full_name!==oS(t,n)}function oS({GITHUB_REPOSITORY:e},{repository:t}){return t?.full_name??e}
function tq(e,t,n){let{pull_request:r,workflow_run:o}=n;return e===""?null:[...Gp,...tS,"workflow_run"].includes(e)?e===
"workflow_run"&&o?.head_repository?.full_name!==oS(t,n)?"the workflow run that caused this one is of a fork":e==="workfl\
ow_run"&&![...tS,...Gp].includes(o?.event??"")?`the workflow run that caused this one is of \`${o?.event}\`, which anybod\
y can cause`:[t.GITHUB_ACTOR,n.sender?.login,o?.actor?.login,r?.user?.login].includes(J6)?"Dependabot caused it":null:`a\
nybody can cause \`${e}\``}function nq(e,{GITHUB_REF:t},n){return e==="schedule"?!0:(e==="push"||e==="workflow_dispatch")&&
n!==null&&sS(t)===n}function sS(e){return e?.replace(/^refs\/heads\//,"")??null}var J6,tS,Gp,qp=f(()=>{"use strict";$();
J6="dependabot[bot]",tS=["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create"],Gp=
["pull_request","pull_request_review","pull_request_review_comment"]});function Qo(e){let t=e.trim();return(oq(t)?t.slice(1,-1):t).split(/\r\n?|\n/).flatMap(sq).filter(r=>r!=="")}function oq(e){
return e.startsWith("[")&&iS(e).get(0)===e.length&&/["',]|^\[\s*\]$/.test(e)}function sq(e){let t=e.trim().replace(/^-(?:\s+|$)/,
"");return t.startsWith("#")?[]:iq(t).map(cq)}function iq(e){let t=iS(e),n=[],r=0;for(let o=0;o<e.length;o=t.get(o)??o+1)
e[o]===","&&(n.push(e.slice(r,o)),r=o+1);return[...n,e.slice(r)]}function iS(e){let t=new Map,n=[];for(let r=0;r<e.length;r=
t.get(r)??r+1){let o=e[r]??"",s=rq[o],i=lq(e,r)?e.indexOf(o,r+1):-1;if(i>0)t.set(r,i+1);else if(s!==void 0&&(o!=="("||aq(
e,r)))n.push({at:r,closing:s});else{let a=n.findLastIndex(c=>c.closing===o),[l]=n.splice(a<0?n.length:a);l!==void 0&&t.set(
l.at,r+1)}}return t}function aq(e,t){return/[!?*+@]/.test(e[t-1]??"")}function lq(e,t){return/["']/.test(e[t]??"")&&/(?:^|[,[!])\s*$/.
test(e.slice(0,t))}function cq(e){let t=e.trim(),[,n="",,r]=/^(!?)(["'])(.*)\2$/.exec(t)??[];return r===void 0?t:`${n}${r.
trim()}`}var rq,fc=f(()=>{"use strict";rq={"{":"}","[":"]","(":")"}});var aS,m_e,lS,cS=f(async()=>{aS=await import("./vendor/leven.js"),{closestMatch:m_e}=aS,lS=aS.default});function Z(e,t){return Wp(e,t,1)[0]}function Wp(e,t,n){let r=e.toLowerCase();return t.map(o=>({candidate:o,distance:lS(r,
o.toLowerCase())})).filter(({candidate:o,distance:s})=>s<=Math.max(1,Math.floor(Math.max(o.length,e.length)/3))).sort((o,s)=>o.
distance-s.distance).slice(0,n).map(({candidate:o})=>o)}var Le=f(async()=>{"use strict";await cS()});import{isAbsolute as uq,relative as dq}from"node:path";function pe(e,t){let n=dq(t,e);return n!==""&&n.split("/")[0]!=="\
.."&&!uq(n)}var Qt=f(()=>{"use strict"});import{existsSync as fq,readFileSync as mq}from"node:fs";import{dirname as pq,join as mc,relative as hq}from"node:path";
function Fi(e,t){let n=wn(mc(t,"proc/self/cgroup")),r=wn(mc(t,"proc/self/mountinfo")).split(`
`).map(gq),s=n.split(`
`).map(c=>/^\d+:([^:]*):(.*)$/.exec(c)??[]).find(([,c=""])=>c.split(",").includes(e))?.[2],i=/^0::(.*)$/m.exec(n)?.[1],a=r.
find(c=>c?.type==="cgroup"&&c.options.includes(e)),l=r.find(c=>c?.type==="cgroup2");return[...uS(s,a,t,1),...uS(i,l,t,2)]}
function uS(e,t,n,r){if(e===void 0||t===void 0)return[];let o=mc(n,t.point),s=e===t.root||pe(e,t.root)?mc(o,hq(t.root,e)):
o,i=[];for(let a=fq(s)?s:o;;a=pq(a))if(i.push({folder:a,version:r}),a===o||!pe(a,o))return i}function gq(e){let[t="",n=""]=e.
split(" - "),[,,,r,o]=t.split(" "),[s,,i=""]=n.split(" ");return r===void 0||o===void 0||s===void 0?void 0:{root:r,point:o,
type:s,options:i.split(",")}}function wn(e){try{return mq(e,"utf8")}catch{return""}}var zp=f(()=>{"use strict";Qt()});import{availableParallelism as yq}from"node:os";import{join as Vp}from"node:path";function pc(e="/"){let t=Fi("cpu",e).map(
({folder:n,version:r})=>dS(r===2?wn(Vp(n,"cpu.max")):`${wn(Vp(n,"cpu.cfs_quota_us"))} ${wn(Vp(n,"cpu.cfs_period_us"))}`));
return Math.max(1,Math.min(yq(),...t.map(Math.ceil)))}function dS(e){let[t,n]=e.trim().split(/\s+/).map(Number);return t!==
void 0&&n!==void 0&&t>0&&n>0?t/n:Number.POSITIVE_INFINITY}var Hp=f(()=>{"use strict";zp()});import{existsSync as bq}from"node:fs";import{dirname as fS}from"node:path";function Et(e){return bq(e)||fS(e)===e?e:Et(fS(
e))}var Ni=f(()=>{"use strict"});import{accessSync as wq,constants as hc}from"node:fs";import{access as kq,stat as xq,statfs as _q}from"node:fs/promises";
import{homedir as Rq,tmpdir as mS}from"node:os";import{join as Yp}from"node:path";async function gc(e,t,n=process.env){let{
TMPDIR:r=mS(),RUNNER_TEMP:o=""}=n,s=[...new Set([r,o,e].filter(a=>a!==""))],i=[];for(let a of s){let l=await $q(a,a===e);
if(l===void 0){i.length>0&&t.info(`temporary files go to ${a}: ${i.join(", ")}`),n.TMPDIR=a;return}i.push(`${a} cannot b\
e used (${l})`)}throw new h(`no folder takes temporary files: ${i.join(", ")}; free some space, or set the environment v\
ariable TMPDIR to another folder`)}async function $q(e,t){try{let n=t?Et(e):e;if(!(await xq(n)).isDirectory())return"it \
is a file";await kq(n,hc.W_OK|hc.X_OK);let{bavail:r,bsize:o,files:s,ffree:i}=await _q(n);return r*o<Sq?`${Math.floor(r*o/
2**20)} MiB are free`:s>0&&i===0?"no inode is free":void 0}catch(n){let r=K(n);return r==="ENOENT"?"it does not exist":Yr(
r)?.split(";")[0]??r??"unknown"}}function pS(e=process.env){let{BPFCOMPAT_CACHE:t="",XDG_CACHE_HOME:n="",RUNNER_TEMP:r=""}=e;
if(t!=="")return t;let o=n===""?vq():void 0,s=o===void 0?n:Yp(o,".cache"),i=Yp(mS(),`bpfcompat-${process.getuid?.()??"ca\
che"}`),a=[s,r].flatMap(l=>l===""?[]:[Yp(l,"bpfcompat")]);return[...a,i].find(Eq)??a[0]??i}function vq(){try{return Rq()}catch{
return}}function Eq(e){try{return wq(Et(e),hc.W_OK|hc.X_OK),!0}catch{return!1}}var Sq,yc=f(()=>{"use strict";$();Ni();Jr();
Sq=64<<20});import{BlockList as Pq,isIP as Jp}from"node:net";function Zo(e,t=process.env){let n=new URL(e);if(!(n.protocol!=="http:"&&
n.protocol!=="https:")&&!Cq(n,t.no_proxy||t.NO_PROXY||""))for(let r of Aq[n.protocol]){let o=Oq(t[r]?.trim()??"");if(o!==
void 0)return{url:o,variable:r}}}function oo({url:e,variable:t}){return`proxy ${e.protocol}//${e.host} (${t})`}function bc(e=process.
env){let t=Xp.flatMap(n=>{let r=e[n.toLowerCase()]||e[n.toUpperCase()];return r===void 0?[]:[[n,r]]});return Object.fromEntries(
t)}function Oq(e){let t=e.includes("://")?e:`http://${e}`;if(e===""||!URL.canParse(t))return;let n=new URL(t);return n.protocol===
"http:"||n.protocol==="https:"?n:void 0}function Cq({hostname:e,port:t,protocol:n},r){let o=e.replace(/^\[|\]$/g,"").toLowerCase(),
s=t||(n==="https:"?"443":"80");return r.split(/[\s,]+/).some(i=>{if(i==="")return!1;if(i==="*")return!0;let[,a=i,l]=/^(\[.*\]|[^:]+):(\d+)$/.
exec(i)??[];if(l!==void 0&&l!==s)return!1;let c=a.replace(/^\[|\]$/g,"").replace(/^\*?\./,"").toLowerCase();return o===c||
(Jp(o)===0?o.endsWith(`.${c}`):Tq(o,c))})}function Tq(e,t){let[,n="",r=""]=/^(.+)\/(\d{1,3})$/.exec(t)??[],o=Jp(n);if(o===
0||o!==Jp(e)||Number(r)>(o===4?32:128))return!1;let s=o===4?"ipv4":"ipv6",i=new Pq;return i.addSubnet(n,Number(r),s),i.check(
e,s)}var Aq,Xp,es=f(()=>{"use strict";Aq={"http:":["http_proxy","HTTP_PROXY","all_proxy","ALL_PROXY"],"https:":["https_p\
roxy","HTTPS_PROXY","all_proxy","ALL_PROXY","http_proxy","HTTP_PROXY"]},Xp=["http_proxy","https_proxy","all_proxy","no_p\
roxy"].flatMap(e=>[e,e.toUpperCase()])});var hS={};ee(hS,{Agent:()=>Iq,ProxyAgent:()=>Lq,fetch:()=>Fq});var Mq,Iq,Lq,Fq,gS=f(async()=>{Mq=await import("./vendor/undici.js"),
{Agent:Iq,ProxyAgent:Lq,fetch:Fq}=Mq});async function bS(e){let t=await gS().then(()=>hS),n=Nq(t,e),{fetch:r}=t;return(o,{method:s,range:i,headers:a,signal:l})=>{
let{address:c,authorization:u}=Bq(o);return r(c,{method:s,dispatcher:n,signal:l??null,headers:{"accept-encoding":"identi\
ty","user-agent":"bpfcompat",...i===void 0?{}:{range:`bytes=${i.start}-${i.end===void 0?"":i.end-1}`},...u===void 0?{}:{
authorization:u},...a}})}}function Nq({Agent:e,ProxyAgent:t},{connectMs:n,stallMs:r}){let o={headersTimeout:r,bodyTimeout:r},
s={timeout:n},i=new e({connect:s,...o}),a=new Map;return i.compose(()=>(c,u)=>l(String(c.origin)).dispatch({...c,...o},u));
function l(c){let u=Zo(c);if(u===void 0)return i;let{href:d}=u.url,m=a.get(d);if(m!==void 0)return m;let p=new t({uri:d,
proxyTunnel:!1,proxyTls:s,requestTls:s,...o});return a.set(d,p),p}}function Bq(e){let t=new URL(e);if(t.username===""&&t.
password==="")return{address:e};let n=`${yS(t.username)}:${yS(t.password)}`;return{address:N(e),authorization:`Basic ${Buffer.
from(n).toString("base64")}`}}function yS(e){try{return decodeURIComponent(e)}catch{return e}}function N(e){if(!URL.canParse(
e))return e.replace(/\/\/.*@/,"//");let t=new URL(e);return t.username="",t.password="",t.href}function Qp(e,t){return t.
some(n=>URL.canParse(n)&&new URL(n).origin===new URL(e).origin)}function ts(e,t){return e.map(n=>{let r=t.find(a=>Qp(n,[
a])&&new URL(a).username!=="");if(r===void 0)return n;let o=new URL(n),{username:s,password:i}=new URL(r);return Object.
assign(o,{username:s,password:i}),o.href})}function wc(e,t,n){let r=Zo(e),o=Kq(t,n);if(r===void 0)return o;let s=eh(t);return s!==
void 0?Zp(r,s):nh(t)?`the ${oo(r)} cannot be reached: ${o}`:o}function Zp(e,t){let{url:n,variable:r}=e;return t!==407?`t\
he ${oo(e)} refuses the connection: ${t}`:n.username===""?`the ${oo(e)} asks for a login (407): put it into ${r}, as in \
http://NAME:PASSWORD@${n.host}`:`the ${oo(e)} does not accept the login in ${r} (407): correct it`}function eh(e){let t=Bi(
e),n=/^Proxy response \((\d+)\)/.exec(t)??/^Proxy Authentication Required \((407)\)/.exec(t);return n?.[1]===void 0?void 0:
Number(n[1])}function Kq(e,{connectMs:t,stallMs:n}){switch(K(e)){case"ENOTFOUND":case"EAI_AGAIN":return"host not found";case"\
ECONNREFUSED":return"connection refused";case"ENETUNREACH":case"EHOSTUNREACH":return"host not reachable";case"UND_ERR_CO\
NNECT_TIMEOUT":return`no connection within ${t/1e3} s`;case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":return`n\
o data for ${n/1e3} s`;case"ECONNRESET":case"UND_ERR_SOCKET":case"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":return"connection\
 cut";default:return th(e)?`its certificate is not trusted (${Bi(e).replace(/;.*$/,"")}): set NODE_EXTRA_CA_CERTS to a f\
ile with the certificate of your CA or of the proxy that intercepts TLS${Dq()?"; SSL_CERT_FILE is not read":""}`:Bi(e)}}
function Dq(){let{SSL_CERT_FILE:e="",NODE_EXTRA_CA_CERTS:t=""}=process.env;return e!==""&&t===""}function th(e){return/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.
test(K(e)??"")}function nh(e){let t=K(e);return jq(e)?!0:["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ENETUNREACH","EHOSTUNR\
EACH","UND_ERR_CONNECT_TIMEOUT"].some(n=>n===t)}function jq(e){return Bi(e)==="bad port"}function wS(e){return K(e)==="U\
ND_ERR_HEADERS_TIMEOUT"||K(e)==="UND_ERR_BODY_TIMEOUT"}function Bi(e){let t=typeof e=="object"&&e!==null&&"cause"in e?e.
cause:void 0;return(t===void 0?P(e):Bi(t)).replace(/\s+/g," ")}var Ee=f(()=>{"use strict";$();es()});import{createHash as rh}from"node:crypto";var kc,xc,kS=f(()=>{"use strict";me();kc=class{length=0;#t;#e;#n;#r;#o;constructor(t,n,r,o){
this.#e=t,this.#n=n,this.#r=r,this.#t=rh(r),this.#o=o}async write(t){await q(this.#n,async()=>{for(let n=0;n<t.length;)n+=
(await this.#e.write(t,n,t.length-n,this.length+n)).bytesWritten}),this.#t.update(t),this.length+=t.length,this.#o?.(this.
length)}async restart(){this.length>0&&await q(this.#n,()=>this.#e.truncate(0)),this.length=0,this.#t=rh(this.#r)}digest(){
return this.#t.digest("hex")}},xc=class{#t=[];length=0;#e;constructor(t){this.#e=t}async write(t){this.#t.push(t),this.length+=
t.length}async restart(){this.#t=[],this.length=0}content(){return Buffer.concat(this.#t)}digest(){return rh(this.#e).update(
this.content()).digest("hex")}}});import{open as Uq,rm as Gq}from"node:fs/promises";import{setTimeout as qq}from"node:timers/promises";function Rc(){return`\
check the network, or name another mirror with ${J("mirror")}`}function ns(e={}){let{signal:t,connectMs:n=Wq,stallMs:r=zq,
pauseMs:o=Vq}=e,s={connectMs:n,stallMs:r},i=new Map,a=e.request;return{async toFile(y,x,R){let S=await q(x,()=>Uq(x,"wx"));
try{await l(y,new kc(S,x,_c(y),R))}catch(v){throw await Gq(x,{force:!0}),v}finally{await S.close()}},async toMemory(y){let x=new xc(
_c(y)),R=await l(y,x);return{content:x.content(),url:R}},exists:async y=>await d(y)!==void 0,async sizeOf(y){let x=Number(
(await d(y))?.headers.get("content-length")??0);return x>0&&x<=y.maxBytes?x:void 0}};async function l(y,x){return c(y,R=>u(
R,y,x))}async function c(y,x){let R=y.urls.filter(v=>!i.has(oh(v))),S=[];for(let v of y.urls){let A=i.get(oh(v));if(A!==
void 0&&R.length>0){S.push({url:v,why:A,kind:"closed"});continue}try{return await x(v),v}catch(M){if(!(M instanceof Fe))
throw M;S.push({url:v,why:M.message,kind:M.kind,status:M.status,challenge:M.challenge})}}throw new oe(y.what,S,y.advice)}
async function u(y,x,R){await R.restart();for(let S=1;;S++)try{let v=R.length===0?Jq(x):{start:R.length,end:x.prefix},A=await m(
y,x,v);return await g(A,y,x,R),Zq(x,R)}catch(v){if(!(v instanceof Fe)||v.retryAfterMs===void 0||S>=v.tries)throw v;let{message:A,
retryAfterMs:M,tries:W}=v;ye("http",()=>`${N(y)}: ${A}; asked again in ${M} ms (${S} of ${W})`),await qq(v.retryAfterMs,
void 0,t===void 0?{}:{signal:t})}}async function d(y){let x;try{return await c(y,async R=>{let S=await m(R,y,void 0,"HEA\
D");await S.body?.cancel(),S.status!==405&&S.status!==501&&await w(S,R),x=S}),x}catch(R){if(R instanceof oe&&R.gone)return;
throw R}}async function m(y,{headers:x},R,S="GET"){a??=await bS(s);let v=performance.now(),A=M=>ye("http",()=>`${S} ${N(
y)}: ${M} (${Math.round(performance.now()-v)} ms)`);try{let M=await a(y,{method:S,signal:t,headers:x,...R===void 0?{}:{range:R}});
return A(`${M.status}${R===void 0?"":` from byte ${R.start}`}`),M}catch(M){throw A(wc(y,M,s)),p(y,M)}}function p(y,x){if(t?.
aborted===!0||Hr(x))return x;let R=wc(y,x,s),S=eh(x);return th(x)||S!==void 0&&S<500?new Fe(R,"closed"):nh(x)?(i.set(oh(
y),R),new Fe(R,"closed")):new Fe(R,"passing",o,xS(x))}async function g(y,x,R,S){let v=y.body?.[Symbol.asyncIterator]();try{
await w(y,x),Xq(y,x,R),y.status===206?Qq(y,S):await S.restart();let M=R.prefix??Number.POSITIVE_INFINITY;for(;v!==void 0&&
S.length<M;){let W=await b(x,v);if(W===void 0)break;if(await S.write(W.subarray(0,M-S.length)),S.length>R.maxBytes)throw new Fe(
`larger than the ${R.maxBytes} bytes announced`,"closed")}}finally{await v?.return?.().catch(()=>{})}let A=R.prefix??(sh(
R)===void 0||R.upTo===!0?void 0:R.maxBytes);if(A!==void 0&&S.length<A)throw new Fe(`connection cut after ${S.length} of ${A}\
 bytes`,"passing",o)}async function b(y,x){try{let{done:R,value:S}=await x.next();return R===!0?void 0:S}catch(R){throw t?.
aborted===!0||Hr(R)?R:new Fe(wc(y,R,s),"passing",o,xS(R))}}async function w({status:y,headers:x},R){if(y===200||y===206)
return;let{STATUS_CODES:S}=await import("node:http"),v=Zo(R);if(v!==void 0&&y===407)throw new Fe(Zp(v,y),"closed");let A=`${y}\
 ${S[y]??""}`.trim()+(v===void 0?"":`, through the ${oo(v)}`);if(y===404||y===410)throw new Fe(A,"gone").answered(y,x);if(y!==
429&&y<500)throw new Fe(A,"closed").answered(y,x);let M=Number(x.get("retry-after")??Number.NaN),W=Number.isNaN(M)?o:M*1e3;
throw W<=Hq?new Fe(A,"passing",W):new Fe(`${A}, asks to wait ${M} s`,"passing")}}function oh(e){return Zo(e)?.url.origin??
new URL(e).origin}function Jq({prefix:e,maxBytes:t}){return e===void 0||e>=t?void 0:{start:0,end:e}}function Xq(e,t,n){if(sh(
n)===void 0&&t.startsWith("https:")&&e.url.startsWith("http:"))throw new Fe(`redirects to ${N(e.url)}, which anybody in \
between can change`,"closed")}function Qq(e,t){if(Number(/^bytes (\d+)-/.exec(e.headers.get("content-range")??"")?.[1]??
Number.NaN)!==t.length)throw new Fe(`answered with another part of the file than bytes ${t.length}-`,"closed")}function Zq(e,t){
let n=sh(e);if(n===void 0||e.prefix!==void 0)return;let r=t.digest();if(r!==n)throw new Fe(`has ${eW[_c(e)]} ${r}, expec\
ted ${n}`,"closed")}function _c({sha256:e,sha512:t}){return e===void 0&&t!==void 0?"sha512":"sha256"}function sh(e){return e[_c(
e)]}function xS(e){return wS(e)?Yq:_S}var oe,Wq,zq,Vq,Hq,_S,Yq,eW,Fe,Zt=f(()=>{"use strict";$();es();ve();Qe();me();kS();
Ee();oe=class extends h{what;attempts;advice;constructor(t,n,r=Rc()){let o=n.map(({url:s,why:i})=>`${N(s)}: ${i}`).join(
"; ");super(`cannot download ${t}: ${o}; ${r}`),this.what=t,this.attempts=n,this.advice=r}get gone(){return this.attempts.
some(({kind:t})=>t==="gone")&&this.attempts.every(({kind:t})=>t!=="passing")}},Wq=1e4,zq=3e4,Vq=1e3,Hq=5e3,_S=4,Yq=2;eW=
{sha256:"SHA-256",sha512:"SHA-512"};Fe=class extends Error{kind;retryAfterMs;tries;status;challenge;constructor(t,n,r,o=_S){
super(t),this.tries=o,this.kind=n,this.retryAfterMs=r}answered(t,n){return this.status=t,this.challenge=n.get("www-authe\
nticate")??void 0,this}}});function Sc(e){let t=new Ki;return[...t.push(e),...t.end()]}var RS,Ki,ih=f(()=>{"use strict";RS=16<<20,Ki=class{#t="";#e=new Map;#n="";#r=0;push(t){
this.#r+=t.length;let n=t.indexOf(`
`),r=n===-1?[]:this.#o((this.#t+t.slice(0,t.lastIndexOf(`
`))).split(`
`));if(this.#t=n===-1?this.#t+t:t.slice(t.lastIndexOf(`
`)+1),this.#r>RS)throw new Error(`a stanza of more than ${RS} characters`);return r}end(){return this.#o([this.#t,""])}#o(t){
let n=[];for(let r of t){let o=r.trimEnd();o!==""?this.#s(o):this.#e.size>0&&(n.push(this.#e),this.#e=new Map,this.#n="",
this.#r=0)}return n}#s(t){if(t.startsWith("#"))return;if(t.startsWith(" ")||t.startsWith("	")){this.#e.set(this.#n,`${this.#e.
get(this.#n)??""}
${t.trim()}`);return}let n=t.indexOf(":");n<=0||(this.#n=t.slice(0,n).toLowerCase(),this.#e.set(this.#n,t.slice(n+1).trim()))}}});import{readdir as tW,readFile as SS}from"node:fs/promises";import{join as ah}from"node:path";async function $c(e="/etc/a\
pt"){let t={debian:[],"debian-security":[],ubuntu:[],"ubuntu-ports":[]};for(let n of await rW(e)){let r=await SS(n,"utf8").
catch(()=>""),o=n.endsWith(".sources")?sW(r):oW(r);for(let{uri:s,suites:i}of o)for(let a of await iW(s)){let l=aW(a,i);if(l===
void 0)continue;let c=a.replace(/\/+$/,"");t[l].includes(c)||t[l].push(c)}}return t}async function rW(e){let n=(await tW(
ah(e,"sources.list.d")).catch(()=>[])).filter(r=>r.endsWith(".list")||r.endsWith(".sources")).sort();return[ah(e,"source\
s.list"),...n.map(r=>ah(e,"sources.list.d",r))]}function oW(e){return e.split(`
`).flatMap(t=>{let n=/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(t);return n?.[1]===void 0||n[2]===void 0?[]:[{uri:n[1],
suites:[n[2]]}]})}function sW(e){return Sc(e).flatMap(t=>{let n=r=>(t.get(r)??"").split(/\s+/).filter(o=>o!=="");return!n(
"types").includes("deb")||/^(no|false|without|off|disable)$/i.test(t.get("enabled")??"")?[]:n("uris").map(r=>({uri:r,suites:n(
"suites")}))})}async function iW(e){let t=/^mirror\+file:(?:\/\/)?(\/.+)$/.exec(e)?.[1];return t===void 0?[e]:(await SS(
t,"utf8").catch(()=>"")).split(`
`).map(r=>r.trim().replace(/\s.*$/,"")).filter(r=>/^https?:/.test(r))}function aW(e,t){let n=/^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.
exec(e)?.[1];switch(n){case"debian":case"debian-security":return t.some(r=>nW.includes(r.replace(/[-/].*$/,"")))?n:void 0;case"\
ubuntu":case"ubuntu-ports":return n;default:return}}var nW,lh=f(()=>{"use strict";ih();nW=["buster","bullseye","bookworm",
"trixie","forky","duke","sid","stable","oldstable","oldoldstable","testing","unstable","experimental"]});var $S,vS=f(()=>{"use strict";$S=["debian","debian-security","ubuntu","ubuntu-ports"]});async function vc({mirrors:e=[],environment:t=process.env,aptFolder:n},r){let o=(t.BPFCOMPAT_MIRROR??"").split(",").filter(
d=>d.trim()!==""),[s,i]=e.length>0?[e,J("mirror")]:[o,"BPFCOMPAT_MIRROR"],a=s.map(d=>fW(d.trim(),i)).filter(d=>d.family!==
hW(r));if(a.length>0)return dW(a,i);let l=await $c(n),c={...l,debian:[...l.debian,...l["debian-security"].map(d=>ch(d,"d\
ebian"))],"debian-security":[...l["debian-security"],...l.debian.map(d=>ch(d,"debian-security"))]};return{origin:c[r].length>
0?"this machine's apt configuration, then public archives":"public archives",advice:Rc(),bases(d,m){let[p,g=yW(m)]=d.split(
"/"),b=$S.find(w=>w===p);return b===void 0?[]:uh([...c[b],...lW[b],gW(b,g)])},packages(d){return r==="ubuntu"?[rt(uW,d.slice(
d.lastIndexOf("/")+1))]:[]},snapshots:r==="debian"?[ES]:[]}}function PS({bases:e}){let t=e.map(n=>n.replace(/\/+$/,""));
return{origin:t.map(N).join(", "),advice:"check the `bases` and `suites` of the archive in the manifest",bases:()=>t,packages:()=>[],
snapshots:[]}}function dW(e,t){let n=uh(e.flatMap(({base:r})=>pW.exec(r)?.[1]??[]));return{origin:t,advice:Rc(),bases(r){
let[o="",s]=r.split("/"),i=s===void 0?[]:n.map(a=>`${a}/${r}`);return uh([...e.flatMap(a=>mW(a,o)),...i])},packages:()=>[],
snapshots:n}}function fW(e,t){let n=e.replace(/\/+$/,"");if(!dh(n))throw new h(`${t}: expected a mirror's address such a\
s https://mirror.example/debian, got \`${N(e)}\``);let r=AS.exec(n)?.[1];return{base:n,family:r===void 0?void 0:r.startsWith(
"debian")?"debian":"ubuntu"}}function mW({base:e,family:t},n){return(n==="ubuntu-ports"?["ubuntu-ports","ubuntu"]:[n]).map(
o=>t===void 0?`${e}/${o}`:ch(e,o))}function dh(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function ch(e,t){return e.
replace(AS,`/${t}$2`)}function hW(e){return e==="debian"?"ubuntu":"debian"}function gW(e,t){return e==="debian"||e==="de\
bian-security"?`${ES}/${e}/${t}`:`${cW}/${t}`}function yW(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}function uh(e){
return[...new Set(e)]}function rt(e,t){return`${e}/${t.split("/").map(encodeURIComponent).join("/")}`}var lW,ES,cW,uW,AS,
pW,wr=f(()=>{"use strict";$();ve();Zt();Ee();lh();vS();lW={debian:["https://ftp.debian.org/debian","https://mirrors.ocf.\
berkeley.edu/debian","https://mirrors.edge.kernel.org/debian","https://archive.debian.org/debian"],"debian-security":["h\
ttps://security.debian.org/debian-security","https://mirrors.ocf.berkeley.edu/debian-security","https://archive.debian.o\
rg/debian-security"],ubuntu:["https://archive.ubuntu.com/ubuntu","https://security.ubuntu.com/ubuntu","https://mirrors.e\
dge.kernel.org/ubuntu","https://old-releases.ubuntu.com/ubuntu"],"ubuntu-ports":["https://ports.ubuntu.com/ubuntu-ports",
"https://old-releases.ubuntu.com/ubuntu"]},ES="https://snapshot-cloudflare.debian.org/archive",cW="https://snapshot.ubun\
tu.com/ubuntu",uW="https://launchpad.net/ubuntu/+archive/primary/+files";AS=/\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/,
pW=/^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/});var Pt,Di,so=f(()=>{"use strict";Pt=["1.7","1.5","1.1"],Di=Pt[0]});function ji(e){let t=fh(e);return t!==void 0&&t%1e3===0?t/1e3:void 0}function fh(e){let n=typeof e=="number"||/^\d+$/.test(
e)?Number(e)*1e3:kW(e);return n!==void 0&&n>0&&n<=wW*1e3?n:void 0}function kW(e){let t=String.raw`\d+(?:\.\d+)?`;if(!new RegExp(
`^(?:${t}h)?(?:${t}m)?(?:${t}s)?(?:${t}ms)?$`).test(e))return;let n=0;for(let[,r,o]of e.matchAll(/([\d.]+)(ms|[hms])/g))
n+=Number(r)*bW[o];return Math.round(n)}var bW,wW,Ec=f(()=>{"use strict";bW={h:36e5,m:6e4,s:1e3,ms:1},wW=86400});function Pc(e){try{let{include:t}=JSON.parse(e),n=t.map(({kernels:o})=>xW(o));return t.every(({shard:o},s)=>o===`${s+1}/${t.
length}`)&&t.length>0?n:void 0}catch{return}}function xW(e){return e.split(",").map(t=>t.trim()).filter(t=>t!=="")}var Ac,
mh=f(()=>{"use strict";Ac="must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints"});import{existsSync as _W}from"node:fs";import{basename as RW,resolve as SW}from"node:path";function Se(e,t,n=[]){let r=[],
o=m("artifact"),s=a(),i={...AW(d("manifest"),d("suite"),o,s),matrix:d("matrix")??null,suite:d("suite")??null,objects:o,artifacts:m(
"only"),loader:s,kernels:m("kernels"),mode:p("mode",CS)??null,timeoutSeconds:b()??null,libbpf:p("libbpf",Pt)??null,concurrency:w()??
pc(),accelerator:p("accelerator",vW)??"auto",snapshots:p("snapshots",EW)??"auto",reportDirectory:c("report-directory",$W),
cacheDirectory:c("cache-directory",pS()),mirrors:M(),lock:W(),failOn:p("fail-on",PW)??"required",installDependencies:A("\
install-dependencies")??!0,commit:R()??null,workflowRun:null,shard:y()??null,baseline:d("baseline")??null,insnsThreshold:S()??
null,trials:v()??"auto"};if(l(),r.length>0)throw new h(r);return i;function a(){let C=d("command");if(C===void 0){for(let O of[
"command-binary","command-expect-exit","files"])m(O).length>0&&r.push(H(O,`belongs to ${t("command")}, and there is none`,
m(O).join(", ")));return null}let U=d("manifest"),te=g("mode",CS);U!==void 0&&r.push(H("command",`is for runs without a \
manifest; write it as \`command\` of an artifact into ${U}`)),te!==void 0&&te!=="command"&&r.push(H("mode",`does not go \
with ${t("command")}, which is mode \`command\`; leave out one`));let ke={command:C,binary:d("command-binary")??null,files:m(
"files"),expectExit:u()??0};return OW(ke)||r.push(H("command",`does not call ${t("command-binary")}, which is $BPFCOMPAT\
_BIN in the guest; single quotes keep your own shell from reading that`)),ke}function l(){if(d("suite")!==void 0)for(let C of[
"manifest","artifact","matrix","command"])m(C).length>0&&r.push(H(C,`does not go with ${t("suite")}, whose cases say it;\
 leave out one`,m(C).join(", ")))}function c(C,U){let te=SW(d(C)??U);return/^\/(?:proc|sys)(?:\/|$)/.test(te)&&r.push(H(
C,"must be a folder on a disk: nothing can be written there",te)),te}function u(){let C=d("command-expect-exit");if(C!==
void 0){if(/^\d{1,3}$/.test(C)&&Number(C)<=255)return Number(C);r.push(H("command-expect-exit","must be an exit code, a \
whole number from 0 to 255"))}}function d(C){let U=e[C]??"",te=(typeof U=="string"?U:U.at(-1)??"").trim();return te===""?
void 0:te}function m(C){let U=e[C]??[];return typeof U=="string"?Qo(U):U.map(te=>te.trim()).filter(te=>te!=="")}function p(C,U){
let te=d(C),ke=g(C,U);if(te===void 0||ke!==void 0)return ke;let O=C==="mode"?[...U,...n]:U,E=Z(te,O);r.push(H(C,`must be\
 one of ${O.join(", ")}${E===void 0?"":`; did you mean \`${E}\`?`}`))}function g(C,U){let te=d(C);return U.find(ke=>ke===
te?.replaceAll("-","_")||ke===te)}function b(){let C=d("timeout");if(C===void 0)return;let U=ji(C);return U===void 0&&r.
push(H("timeout","must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most")),U}function w(){let C=d(
"concurrency");if(C!==void 0){if(/^\d+$/.test(C)&&Number(C)>=1&&Number(C)<=TS)return Number(C);r.push(H("concurrency",`m\
ust be a whole number from 1 to ${TS}: the guests that run at a time`))}}function y(){let C=d("shard"),U=x();if(C===void 0){
d("plan")!==void 0&&r.push(H("plan",`belongs to ${t("shard")}, and there is none`,"\u2026"));return}let[,te=0,ke=0]=(/^(\d{1,3})\/(\d{1,3})$/.
exec(C)??[]).map(Number);if(te<1||te>ke){r.push(H("shard","must be a shard and how many there are, such as `2/4`"));return}
if(U!==null&&U.length!==ke){r.push(H("shard",`does not go with ${t("plan")}, which has ${U.length}`));return}return{index:te,
count:ke,assignment:U}}function x(){let C=d("plan");if(C===void 0)return null;let U=Pc(C);return U===void 0&&r.push(H("p\
lan",Ac,_(C,80))),U??null}function R(){let C=d("commit")?.toLowerCase();return C!==void 0&&!ph(C)&&r.push(H("commit","mu\
st be the full hash of a commit, such as `git rev-parse HEAD` prints")),C}function S(){let C=d("insns"),U=C===void 0?void 0:
Bn(C);return C!==void 0&&U===void 0&&r.push(H("insns","must be how many more instructions are fine, such as `+10%` or `+\
500`")),U}function v(){let C=d("trials");if(C===void 0||C==="auto"||C==="off")return C;let U=ji(C);return U===void 0&&r.
push(H("trials","must be `auto`, `off`, or how long sizes may be tried, such as `30s`")),U}function A(C){let U=d(C)?.toLowerCase();
if(U===void 0||U==="true")return U===void 0?void 0:!0;if(U==="false")return!1;r.push(H(C,"must be `true` or `false`"))}function M(){
let C=m("mirror");for(let U of C)dh(U)||r.push(H("mirror","must be an http or https URL",N(U)));return C}function W(){let C=d(
"lock-file");return C===void 0?"auto":C==="none"?C:{file:C}}function H(C,U,te=d(C)??""){return{message:`${t(C)}: \`${te}\
\` ${U}`}}}function ph(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function AW(e,t,n,r){if(e!==void 0)return{manifest:e,
manifestImplied:!1};let o=n.length>0;return{manifest:r!==null||t!==void 0||o&&!_W(OS)?null:OS,manifestImplied:o}}function OW({
command:e,binary:t,files:n}){return t===null||n.length>0?!0:e.includes("BPFCOMPAT_BIN")||e.includes(RW(t))}var MS,OS,$W,
CS,vW,EW,PW,TS,Ut=f(async()=>{"use strict";No();await Le();$();Hp();yc();fc();Ee();wr();so();Ec();I();mh();MS=["manifest",
"matrix","suite","artifact","only","command","command-binary","command-expect-exit","files","kernels","mode","timeout","\
libbpf","concurrency","accelerator","snapshots","report-directory","cache-directory","mirror","lock-file","fail-on","sha\
rd","plan","baseline","commit","insns","trials","install-dependencies"],OS="bpfcompat.yaml",$W="bpfcompat-report",CS=["l\
oad_only","load_attach","behavior","command"],vW=["auto","kvm","tcg"],EW=["auto","on","off"],PW=["required","any","never"],
TS=64});function Oc(e,t){let n=Array.from({length:t},()=>({seconds:0,names:new Set}));for(let{name:r,seconds:o}of e.toSorted((s,i)=>i.
seconds-s.seconds)){let s=n.reduce((i,a)=>CW(a,i)?a:i);s.seconds+=o,s.names.add(r)}return n.map(({names:r})=>e.map(({name:o})=>o).
filter(o=>r.has(o)))}function CW(e,t){return e.seconds<t.seconds||e.seconds===t.seconds&&e.names.size<t.names.size}function IS(e,t){
let n=e.reduce((r,o)=>r+o.seconds,0)/t;return Math.max(1,Math.min(Math.floor(n/40),e.length,256))}function LS(e,t){if(e.
length===0)return 40;let n=e.reduce((o,{seconds:s})=>o+s,0),r=Math.max(...e.map(({seconds:o})=>o));return Math.round(40+
Math.max(r,n/t))}function Cc(e){return/^\d{1,3}$/.test(e)&&Number(e)>=1&&Number(e)<=256?Number(e):void 0}var Tc,Ui=f(()=>{
"use strict";Tc="must be a whole number from 1 to 256: jobs of a matrix"});import{createHash as TW}from"node:crypto";function gh(e){let t;try{t=JSON.parse(e)}catch{return FS}let n=_(NS(t).join(",\
 "),10*hh);if(n==="")return FS;let r=TW("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16);return{label:n.length<=
hh?n:`${n.slice(0,hh)}\u2026 ${r.slice(0,6)}`,digest:r}}function NS(e){return e===null?[]:typeof e=="object"?Object.values(
e).flatMap(NS):[String(e)]}var FS,hh,BS=f(()=>{"use strict";I();FS={label:"",digest:""},hh=60});function Mc(e){switch(e.trim().toLowerCase().replaceAll(/[_-]/g,"")){case"loadonly":return"load_only";case"loadattach":return"\
load_attach";case"behavior":return"behavior";default:return}}var yh=f(()=>{"use strict"});import{resolve as MW}from"node:path";function DS(e,t){let n=[],r={json:i("suite-out","out"),markdown:i("suite-markdown",
"markdown")};r.json!==null&&r.json===r.markdown&&l("markdown","is where the results go as well; name another file");let o={
...s(),copies:r,remarks:a()};if(n.length>0)throw new h(n);return o;function s(){let c=e("mode").trim(),u=e("validation-m\
ode").trim();if(u==="")return{mode:c,modeInput:"mode"};c!==""&&l("validation-mode",`says what input \`mode\` says (\`${_(
c,80)}\`); leave out one`);let d=Mc(u);return d===void 0&&l("validation-mode","must be one of load_only, load_attach, be\
havior"),{mode:d??"",modeInput:"validation-mode"}}function i(c,u){let d=[c,u].find(p=>e(p).trim()!=="");if(d===void 0)return null;
d===c&&e(u).trim()!==""&&l(u,`is for the same file as input \`${c}\`; leave out one`);let m=MW(t,e(d).trim());return pe(
m,t)||l(d,"must be the path of a file in the workspace"),m}function a(){return Object.entries(IW).flatMap(([c,u])=>e(c).
trim()===""?[]:[`input \`${c}\` is not needed: ${u}`])}function l(c,u){n.push({message:`input \`${c}\`: \`${_(e(c),200)}\
\` ${u}`})}}var KS,IW,jS=f(()=>{"use strict";$();yh();Qt();I();KS=["validation-mode","out","markdown","suite-out","suite\
-markdown","disk-resize","workdir","keep-vm-on-failure","build","prebuilt","binary"],IW={"disk-resize":"guests run from \
memory and have no disk",workdir:"nothing but `report-directory` is kept","keep-vm-on-failure":"the logs of every guest \
are in `report-directory`",build:"there is nothing to build",prebuilt:"there is nothing to download but kernels",binary:"\
the action brings its own"}});function qS({label:e}){return e===""?GS:`${GS} (${e})`}function WS(e){let t=r=>e(r).trim(),n=gh(t("job-matrix"));return{
checks:t("checks")!=="false"&&t("mode")!=="plan"&&t("shard")==="",checkName:_(t("check-name"),bh)||qS(n),jobMatrix:n,token:t(
"github-token"),run:{failOn:"required",shard:null}}}async function zS(e){let t=[],n=gh(e("job-matrix")),r=US.find(S=>S===
e("mode").trim())??"run",{mode:o,modeInput:s,copies:i,remarks:a}=await ae(t,()=>DS(S=>S==="mode"&&r!=="run"?"":e(S),process.
cwd()))??LW,l=e("baseline").trim(),c=l==="auto"||l==="none"?"":l,u={...Object.fromEntries(MS.map(S=>[S,e(S)])),mode:o,plan:r===
"run"?e("plan"):"",baseline:c},d=await ae(t,()=>Se(u,S=>`input \`${S==="mode"?s:S}\``,US));if(r!=="plan"&&w("shards","be\
longs to `mode: plan`"),r!=="run"&&w("shard",`does not go with \`mode: ${r}\``),r==="report")for(let S of FW)w(S,"says w\
hat is booted, and `mode: report` boots nothing");r==="plan"&&w("plan","does not go with `mode: plan`, which makes one");
let m={shards:p(),plan:r==="report"?b():null,results:y("results")??NW,baseline:l==="none"?"none":"auto",checks:x("checks"),
checkName:g(),jobMatrix:n,use:0,isNamed:{checkName:e("check-name").trim()!=="",reportDirectory:e("report-directory").trim()!==
""},token:e("github-token").trim(),cache:x("cache"),copies:i,remarks:a};if(d===void 0||t.length>0)throw new h(t);return{
task:r,run:d,...m};function p(){let S=e("shards").trim();if(S==="")return null;let v=Cc(S);return v===void 0&&R("shards",
S,Tc),v??null}function g(){let S=e("check-name").trim()||qS(n);return S!==_(S,bh)&&R("check-name",_(S,40),`must be one l\
ine of at most ${bh} characters`),S}function b(){let S=e("plan").trim(),v=S===""?null:Pc(S);return v===void 0&&R("plan",
_(S,80),Ac),v??null}function w(S,v){let A=e(S).trim();A!==""&&R(S,_(A,80),`${v}; leave it out`)}function y(S){let v=Qo(e(
S));return v.length===0?void 0:v}function x(S){let v=e(S).trim().toLowerCase();return v!==""&&v!=="true"&&v!=="false"&&R(
S,v,"must be `true` or `false`"),v!=="false"}function R(S,v,A){t.push({message:`input \`${S}\`: \`${v}\` ${A}`})}}var QRe,
LW,US,FW,GS,bh,NW,VS=f(async()=>{"use strict";$();fc();I();await Ut();Ui();mh();BS();jS();QRe=["shards","results","check\
s","check-name","job-matrix","github-token","cache",...KS],LW={mode:"",modeInput:"mode",copies:{json:null,markdown:null},
remarks:[]},US=["plan","report"],FW=["manifest","matrix","suite","artifact","only","command","command-binary","files","k\
ernels","timeout","libbpf","concurrency","mirror","lock-file"],GS="bpfcompat",bh=100,NW=["bpfcompat-*/results.json"]});function HS(e){return`the input \`${e}\``}function YS(){let e=Ao("github-token");return e!==""&&l_(e),zS(t=>Ao(t))}function JS(){
return WS(e=>Ao(e))}function wh(){let e=Ao("commit").trim().toLowerCase(),t=["manifest","suite","artifact","command-bina\
ry"].flatMap(n=>Qo(Ao(n)));return{commit:ph(e)?e:null,named:t}}var XS=f(async()=>{"use strict";await zr();fc();await Ut();
await VS()});import{readFile as BW,writeFile as KW}from"node:fs/promises";import{join as DW,relative as kh}from"node:path";async function QS(e,t,n,{
RUNNER_TEMP:r=""}=process.env){if(r==="")return e;let o=DW(r,jW),s=[t.id,t.attempt,t.job,e.jobMatrix.digest].join("/"),i=await qW(
o,s),a=i.filter(d=>d.step===t.step).length,l=UW({...e,use:a},i,GW(t.step));l.checkName!==e.checkName&&n.info(`an earlier\
 step of this job has the check ${e.checkName}: this one posts ${l.checkName}`),l.run.reportDirectory!==e.run.reportDirectory&&
n.info(`an earlier step of this job has written ${kh(".",e.run.reportDirectory)}: this one writes ${kh(".",l.run.reportDirectory)}`);
let c=ZS(l)?l.checkName:null,u={step:t.step,checkName:c,paths:e$(l)};return await KW(o,JSON.stringify({job:s,claims:[...i,
u]})).catch(()=>{n.info(`${o} cannot be written: a second step of this job would write over the report of this one`)}),l}
function UW(e,t,n){let r=new Set(t.flatMap(({checkName:d})=>d??[])),o=new Map(t.flatMap(d=>d.paths.map(m=>[m,d.step]))),
{isNamed:s,run:i}=e,a=s.checkName||!ZS(e)?e.checkName:xh(e.checkName,d=>`${d} (${n})`,r),l=s.reportDirectory||e.task==="\
plan"?i.reportDirectory:xh(i.reportDirectory,d=>`${d}-${n}`,o),c={...e,checkName:a,run:{...i,reportDirectory:l}},u=e$(c).
filter(d=>o.has(d));if(u.length>0)throw new h(u.map(d=>({message:`\`${kh(".",d)}\` has the report of the step \`${o.get(
d)}\` of this job, which would be written over; name another ${d===l?`folder with ${J("report-directory")}`:"file with t\
he input `out` or `markdown`"}`})));return c}function xh(e,t,n){return n.has(e)?xh(t(e),t,n):e}function GW(e){return/^__.*_(\d+)$/.
exec(e)?.[1]??(e.startsWith("__")||e===""?"2":e)}function ZS({task:e,checks:t,run:n}){return t&&e!=="plan"&&n.shard===null}
function e$({task:e,run:t,copies:n}){return e==="plan"?[]:[t.reportDirectory,n.json,n.markdown].filter(r=>r!==null)}async function qW(e,t){
try{let n=JSON.parse(await BW(e,"utf8"));return n.job===t&&Array.isArray(n.claims)?n.claims:[]}catch{return[]}}var jW,t$=f(
()=>{"use strict";$();ve();jW="bpfcompat-steps.json"});import{randomUUID as WW}from"node:crypto";function n$(){return process.stdout.on("error",()=>{}),{...br(e=>op(wt(e))),warning:e=>Cl(
fe(e)),debug:e=>{Ol()&&i_(fe(e))},foreign(e){let t=WW();op(`::stop-commands::${t}
${e}
::${t}::`)}}}var r$=f(async()=>{"use strict";await zr();Vo();I()});import{dirname as zW}from"node:path";function _h(e,t,n){let{status:r,counts:o,failedKernels:s}=e?.gate??{status:"error",
counts:{pass:0,fail:0,error:0},failedKernels:[]},i=e?.comparison?.verdicts??[];VW({status:r,passed:o.pass,failed:o.fail,
errors:o.error,"failed-kernels":JSON.stringify(s),"newly-failing":JSON.stringify(i.filter(Kt).map(o$)),"newly-passing":JSON.
stringify(i.filter(fr).map(o$)),"report-directory":t===null?"":zW(t.json),report:t?.json??"",summary:t?.summary??"",html:t?.
html??"",junit:t?.junit??"",sarif:t?.sarif??"",support:t?.support??"",matrix:""},n)}function s$(e){try{sp("matrix",JSON.
stringify(e))}catch(t){throw new h(`the output \`matrix\` could not be set (${P(t)}), ${i$}`,{cause:t})}}function VW(e,t){
try{for(let[n,r]of Object.entries(e))sp(n,r)}catch(n){t.warning(`the outputs of this step could not be set (${P(n)}), ${i$}`)}}
function o$({artifact:e,kernel:t,subject:n}){switch(n.kind){case"lane":return{artifact:e,kernel:t,mode:n.mode};case"prog\
ram":return{artifact:e,kernel:t,program:n.name,step:n.step};case"test":return{artifact:e,kernel:t,test:n.name}}}var i$,Rh=f(
async()=>{"use strict";await zr();Zr();$();i$="since the runner, or what wraps this step, does not provide the file that\
 GITHUB_OUTPUT names"});function rs({host:e,kernels:t}){let n=t.filter(({accelerator:o})=>o!==null),r=n.filter(({accelerator:o})=>o==="tcg");return n.
length===0?null:r.length===0?"KVM":r.length<n.length?`KVM, but emulation (TCG) for ${HW(r.map(({id:o})=>o))}`:e.accelerator?.
used==="kvm"?"emulation (TCG): KVM ran none of the kernels, see the notes":`emulation (TCG)${e.accelerator===null?"":`: ${_(
e.accelerator.reason)}`}`}function HW(e){return[...e.slice(0,Sh).map(n=>_(n,60)),...e.length>Sh?[`${e.length-Sh} more`]:
[]].join(", ")}var Sh,Ic=f(()=>{"use strict";I();Sh=5});function kr({cases:e}){let t=new Map;for(let{libbpf:o,artifact:s}of e)o!==null&&t.set(o,(t.get(o)??new Set).add(s));let[
[n]=[],...r]=[...t].sort(([,o],[,s])=>s.size-o.size);return n===void 0?null:[n,...r.map(([o,s])=>`${o} for ${YW([...s])}`)].
join("; ")}function YW(e){let t=e.slice(0,$h).map(n=>_(n,60));return e.length>$h?`${t.join(", ")} and ${e.length-$h} mor\
e`:t.join(", ")}var $h,Gi=f(()=>{"use strict";I();$h=5});function ot(e,t){return e+" ".repeat(Math.max(0,t-e.length))}function $e(e,t,n,r=0){let o=[],s="",i=t-r;for(let a of e.split(
" ")){let l=s===""?a:`${s} ${a}`;s===""||l.length<=i?s=l:(o.push(s.trimEnd()),s=`${n}${a}`,i=t)}return[...o,s.trimEnd()].
map(a=>a.replaceAll("\xA0"," "))}var Lc=f(()=>{"use strict"});function l$(e,t){let n=mr(e);if(n===null)return[];let r=new Set(e.kernels.filter(({required:o})=>!o).map(({id:o})=>o));return[
...$e(`since ${n.baseline}: ${Ko(n)}`,t.width,Ph).map(o=>t.paint(o,"bold")),...vh(n.verdicts,o=>JW(o,r,t)),...vh(n.grown,
o=>XW(o,t)),...vh(n.kernels,o=>Eh(`kernel changed: ${Wl(o)}`,t)),...[Do(n.cases)].filter(o=>o!=="").flatMap(o=>Eh(o,t))]}
function vh(e,t){let n=e.length-a$;return[...e.slice(0,a$).flatMap(t),...n>0?[`  ${n} more, listed in summary.md`]:[]]}function JW(e,t,{
paint:n,width:r}){let o=e.kernels.map(u=>`${_(u,60)}${t.has(u)?"*":""}`),s=`${e.before} \u2192 ${e.after}`,i=e.after==="\
pass"?"green":e.blocks?"red":"dim",a=`${_(e.artifact,100)}: ${e.subject} on ${o.join(", ")}${c$(e.cause)}`,[l="",...c]=$e(
a,r,Ph,s.length+4);return[`  ${n(s,i)}  ${l}`,...c]}function XW(e,t){let n=e.others===0?"":` and ${e.others} more`,r=`${_(
e.artifact,100)}: ${_(e.program,100)} on ${_(e.kernel,60)}${n}`;return Eh(`instructions ${nr(e)}  ${r}${c$(e.cause)}`,t)}
function Eh(e,{width:t}){let[n="",...r]=$e(e,t,Ph,2);return[`  ${n}`,...r]}function c$(e){return e===null?"":` (${e})`}var a$,
Ph,u$=f(()=>{"use strict";Fn();jo();Lc();I();a$=10,Ph=" ".repeat(4)});import{styleText as QW}from"node:util";function os(e,{color:t,width:n,reportDirectory:r}){let o={paint:t?ZW:a=>a,width:Math.
max(n,40),reportDirectory:r.replace(/\/$/,"")},i=[e4(e,o),f$(gr(e),o),n4(e,o),l$(e,o),...e.findings.map((a,l)=>c4(a,l+1,
e,o)),d4(e,o)].filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`);return`${wt(i)}
`}function ZW(e,t){return QW(t,e,{validateStream:!1})}function e4(e,{paint:t,width:n}){let{gate:r,durationMs:o,shard:s,kernels:i}=e,
a=rs(e),l={passed:"green",failed:"red",error:"yellow"};return[`${t(_(r.sentence),["bold",l[r.status]])} ${t(`(${ce(o)})`,
"dim")}`,...s===null?[]:[`part ${s.index} of ${s.count}: ${i.length} of ${F(s.kernels.length,"kernel")}`],...a===null?[]:
$e(`guests ran in ${a}`,n,"  ").map(c=>t(c,"dim"))]}function f$(e,t){if(e.rows.length===0||e.kernels.length===0)return[];
let n=Math.max(...e.rows.map(s=>s.label.length)),r=Math.min(n,t4),o=e.kernels.map(s=>_(s.id,60));for(let s of[o.map(i=>[
i]),o.map(nc)]){let i=s.map((l,c)=>Math.max(6,...l.map(u=>u.length),...e.rows.map(u=>m$(u.cells[c]??null).length))),a=t.
width-i.reduce((l,c)=>l+c+2,0);if(r<=a)return r4(e,s,i,Math.min(n,a),t)}return o4(e,o,r,t)}function n4(e,t){let n=yr(e),
r=n.rows.flatMap(s=>s.cells).filter(s=>s!==null);if(r.length===0)return[];let o=r.filter(({verdict:s})=>s==="pass").length;
return o===r.length?[`tests: all ${r.length} pass`]:[`tests: ${o} of ${r.length} pass`,...f$(n,t)]}function r4({rows:e},t,n,r,o){
let s=(l,c)=>[ot(Bt(l,r),r),...c].join("  ").trimEnd(),i=(t[0]??[]).map((l,c)=>s("",t.map((u,d)=>ot(u[c]??"",n[d]??0)))),
a=e.map(({label:l,cells:c})=>s(l,c.map((u,d)=>g$(u,m$(u),n[d]??0,o))));return[...i.map(l=>o.paint(l,"bold")),...a,...y$(
e.flatMap(l=>l.cells),!1,o)]}function o4({rows:e},t,n,r){let s=Math.max(1,Math.floor((r.width-n-1)/3)),a=Array.from({length:Math.
ceil(t.length/s)},(c,u)=>u*s).flatMap(c=>{let u=t.slice(c,c+s).map((d,m)=>ot(String(c+m+1),3));return[...c===0?[]:[""],r.
paint(`${" ".repeat(n)} ${u.join("")}`.trimEnd(),"bold"),...e.map(({label:d,cells:m})=>`${ot(Bt(d,n),n)} ${m.slice(c,c+s).
map(p=>g$(p,s4(p),3,r)).join("")}`.trimEnd())]}),l=$e(t.map((c,u)=>`${u+1}\xA0${c}`).join("  "),r.width,"");return[...a,
...l,...y$(e.flatMap(c=>c.cells),!0,r)]}function m$(e){if(e===null)return"";let t=e.note===null?"":` ${e.note}`;return e.
known?`known${t}`:`${e.verdict}${e.nonBlocking?"*":""}${t}`}function s4(e){return e===null?"":e.known?h$:`${p$[e.verdict]}${e.
nonBlocking?"*":""}`}function g$(e,t,n,{paint:r}){let o={pass:"green",fail:"red",skip:"dim",error:"yellow"},s=" ".repeat(
Math.max(0,n-t.length));return e===null?s:`${r(t,e.nonBlocking?"dim":o[e.verdict])}${s}`}function y$(e,t,{paint:n,width:r}){
let o=new Set(e.filter(i=>i?.known!==!0).map(i=>i?.verdict)),s=[...t?["pass","fail","skip","error"].filter(i=>o.has(i)).
map(i=>`${p$[i]} ${i}`):[],...e.some(i=>i?.known)?[`${t?`${h$} `:""}known: fails as known_failures says`]:[],...e.some(i=>i?.
nonBlocking&&!i.known)?["* does not block"]:[],...e.some(i=>i?.note!=null)&&!t?["n/m: programs attached"]:[],...e.includes(
null)?["blank: not meant for the kernel"]:[]];return s.length===0?[]:$e(s.map(i=>i.replaceAll(" ","\xA0")).join("   "),r,
"").map(i=>n(i,"dim"))}function c4(e,t,n,r){let{paint:o,width:s}=r,[i,a]=e.known===null?a4[e.level]:l4,l=`${t}. ${i} `,c="\
 ".repeat(`${t}. `.length),u=`${e.artifact===null?"":`${_(e.artifact,100)}: `}${nt(e)}`,[d="",...m]=$e(u,s,`${c}  `,l.length),
p=(w,y)=>$e(y,s,`${c}  `,c.length+w.length+1).map((x,R)=>R===0?`${c}${o(w,"dim")} ${x}`:x),g=zo(e,n),b=w=>kt(w,i4).map(y=>`${c}${o(
"|","dim")} ${y}`);return[`${t}. ${o(i,["bold",a])} ${o(d,"bold")}`,...m.map(w=>o(w,"bold")),...p("on:",`${Xt(e,n,"*")} \
 [${e.class}]`),...e.known===null?[]:p("known:",Dt(e.known)),...e.words===null?[]:p("says:",_(e.words)),...e.source===null?
[]:[`${c}${o("at:","dim")} ${o(bn(e.source),"cyan")}`,`${c}   ${_(e.source.text)}`],...g===null?[]:[`${c}${o("at:","dim")}\
 ${o(g,"cyan")}`],...e.excerpt===null||e.excerpt===e.words?[]:b(e.excerpt),...p("fix:",_(e.remedy,2e3)),...e.remedyYaml===
null?[]:u4(e,c,r),`${c}${o("reproduce:","dim")} ${_(e.reproduce)}`,...e.log===null?[]:[`${c}${o("log:","dim")} ${_(`${r.
reportDirectory}/${e.log}`)}`]]}function u4({remedyYaml:e},t,{paint:n}){return kt(e??"",60).map(r=>`${t}    ${n(r,"green")}`)}
function d4(e,{paint:t,width:n,reportDirectory:r}){let{host:o,kernels:s}=e,i=Math.max(0,...s.map(({id:p})=>Math.min(_(p,
60).length,40))),a=s.map(({release:p})=>_(p??"no release",60)),l=Math.max(0,...a.map(p=>Math.min(p.length,40))),c=s.map(
(p,g)=>{let b=p.bootMs===null?"not booted":`${p.snapshot==="used"?"resumed in":"boot"} ${ce(p.bootMs)}, total ${ce(p.guestMs)}`,
w=p.shape===null?"":`, ${Dn[p.shape]}`,y=p.accelerator===null?"":`, ${p.accelerator}`,x=p.boots>1?`, ${p.boots} boots`:"",
R=p.required?"":"  (does not block)";return`${ot(_(p.id,60),i)}  ${ot(a[g]??"",l)}  ${t(`${b}${w}${y}${x}${R}`,"dim")}`}),
u=s.flatMap(p=>p.notes.map(g=>`note: ${_(p.id,60)}: ${_(g)}`)),d=Yl(e),m=kr(e);return[...c,...o.accelerator===null?[]:$e(
`accelerator: ${o.accelerator.used}, ${_(o.accelerator.reason)}`,n,"  "),...m===null?[]:$e(`libbpf: ${m}`,n,"  "),...Ah(
"variant",zl(e)).flatMap(p=>$e(p,n,"  ")),...Ah("off",Vl(e)).flatMap(p=>$e(p,n,"  ")),...Ah("note",Hl(e)).flatMap(p=>$e(
p,n,"  ")),...d.length===0?[]:[`fixups applied: ${d.length}, listed in summary.md`],...Jl(e).flatMap(p=>$e(`skipped: ${p}`,
n,"  ")),...u.flatMap(p=>$e(p,n,"  ")),`logs and results.json: ${_(r)}`]}function Ah(e,t){let n=t.length>d$?t.slice(0,d$-
1):t,r=t.length-n.length;return[...n,...r===0?[]:[`${r} more, listed in summary.md`]].map(o=>`${e}: ${o}`)}var t4,p$,h$,
i4,a4,l4,d$,Fc=f(()=>{"use strict";Mi();Ic();Xl();Gi();jt();u$();Lc();I();t4=32;p$={pass:"\u2713",fail:"\u2717",skip:"-",
error:"!"},h$="~";i4=20,a4={failure:["FAIL","red"],warning:["WARN","yellow"],notice:["NOTE","cyan"]},l4=["KNOWN","cyan"];
d$=8});import{createWriteStream as f4}from"node:fs";import{join as b$}from"node:path";import{finished as w$}from"node:stream/promises";
import{createInflate as m4}from"node:zlib";function Nc(e,t,n){let r=new Map,o=new Set,s=new Set,i=0,a=0;return{take(g){let b=r.
get(Ch(g))??(r.size<p4&&g.part===0?u(g):void 0),w=b?.streams?.inflate;if(b===void 0||w===void 0||w.writableEnded)return;
let y=Buffer.from(g.data,"base64");b.compressedBytes+=y.length,g.part!==b.nextPart++?b.cut??=`part ${b.nextPart-1} is mi\
ssing`:b.compressedBytes>k$&&(b.cut??=`longer than ${k$} bytes`),b.cut===null&&y.length>0&&w.write(y),(g.last||b.cut!==null)&&
l(b)},async finish(){for(let g of s)c(g);return await Promise.all([...r.values()].map(g=>g.done)),g=>{let b=r.get(Ch(g));
return b===void 0?null:{path:b.path,tail:b.tail.toString("utf8"),cut:b.cut}}}};function l(g){s.delete(g),g.streams?.inflate.
end()}function c(g){g.cut??="its end never came",l(g)}function u(g){let[b]=s;b!==void 0&&s.size>=w4&&c(b);let w=b$(t,p(kn(
n(g)))),y=m4(),x=f4(b$(e,w)),R={streams:{inflate:y,file:x},path:w,nextPart:0,tail:Buffer.alloc(0),bytes:0,compressedBytes:0,
cut:null,done:Promise.resolve()};return y.on("data",S=>m(R,S,y,x)),x.on("error",S=>{R.cut??=S.message,y.destroy()}),R.done=
w$(y,{writable:!1}).catch(S=>{R.cut??=S.message}).then(()=>w$(x.end())).catch(S=>{R.cut??=S.message}).then(()=>d(R)),r.set(
Ch(g),R),s.add(R),R}function d(g){g.streams=null,g.tail=Buffer.from(g.tail.subarray(a<y4?0:-b4)),a+=g.tail.length}function m(g,b,w,y){
if(g.bytes+=b.length,i+=b.length,g.bytes>Oh||i>h4){g.cut??=g.bytes>Oh?`longer than ${Oh} bytes`:"the logs of this guest \
are too long",w.destroy();return}g.tail=Buffer.concat([g.tail,b]).subarray(-g4),y.write(b)||(w.pause(),y.once("drain",()=>w.
resume()))}function p(g){let b=g;for(let w=2;o.has(b);w++)b=g.replace(/(\.[^.]*)?$/,y=>`-${w}${y}`);return o.add(b),b}}function Ch({
case:e,kind:t,pass:n,subject:r}){return JSON.stringify([e,t,t==="stdout"||t==="stderr"?"":n,r])}function kn(e){return e.
replaceAll(/[^A-Za-z0-9._-]/g,"_").replace(/^\.+/,"_").slice(0,160)}var Oh,p4,k$,h4,g4,y4,b4,w4,ss=f(()=>{"use strict";Oh=
64*1024*1024,p4=8192,k$=16*1024*1024,h4=1024*1024*1024,g4=16*1024,y4=8*1024*1024,b4=2048,w4=8});function $4(e){let t=yn(e);return e.artifacts.flatMap(({name:r})=>{let o=new Map;for(let{kernel:s,programs:i}of t.get(r)??
[])for(let a of i){let l=a.load?.verdict==="pass"?a.load.stats?.insnsProcessed??null:null;l!==null&&o.set(a.name,[...o.get(
a.name)??[],{result:a,kernel:s,insns:l}])}return[...o].flatMap(([s,i])=>{let a=v4(i);return a===null?[]:[{artifact:r,program:s,
reason:a,bars:i.map(({kernel:l,insns:c})=>({kernel:l,insns:c}))}]})}).toSorted((r,o)=>_$(o)-_$(r))}function v4(e){let t=e.
map(({insns:i})=>i),[n,r]=[Math.min(...t),Math.max(...t)],o=e.map(({result:i})=>i.load?.stats?.budget??null).filter(i=>i!==
null),s=Math.min(...o);return r>=_4*1e6?`${Math.round(r/1e6*100)} % of the kernel\u2019s limit of ${Q(1e6)}`:r<k4?null:r>=
R4*s?`${Math.round(r/s*100)} % of its budget of ${Q(s)}`:n>0&&r>=x4*n?`${(r/n).toFixed(1)} times as many on one kernel a\
s on another`:null}function _$({bars:e}){return Math.max(...e.map(({insns:t})=>t))}function R$(e){let t=$4(e);if(t.length===
0)return"";let n=t.length-x$;return["## Instructions the verifier processed",...t.slice(0,x$).map(E4),...n>0?[`${F(n,"mo\
re program")} of this kind: see the statistics below.`]:[]].join(`

`)}function E4({artifact:e,program:t,reason:n,bars:r}){let o=Math.max(...r.map(({insns:u})=>u)),s=r.map(({kernel:u})=>_(
u,60)),i=Math.max(...s.map(u=>u.length)),a=r.map(({insns:u})=>Q(u)),l=Math.max(...a.map(u=>u.length)),c=r.map(({insns:u},d)=>{
let m="\u2588".repeat(Math.max(1,Math.round(u/o*S4)));return`${(s[d]??"").padEnd(i)}  ${(a[d]??"").padStart(l)}  ${m}`});
return[`${B(t)} of ${B(e)}: ${n}`,to(c,"text")].join(`

`)}var x$,k4,x4,_4,R4,S4,S$=f(()=>{"use strict";Go();Jt();$t();I();x$=5,k4=1e4,x4=2,_4=.5,R4=.9,S4=30});function $$(e){let t=yn(e),n=e.artifacts.map(({name:a})=>A4(a,t.get(a)??[],e)).filter(({rows:a})=>a.length>0);if(n.length===
0)return"";let r=({kernels:a})=>a.length>P4,o=n.filter(r),s=[...n.filter(a=>!r(a)).map(O4),...o.length===0?[]:[T4(o)]],i=`\
Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${Q(
1e6)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;return Oe(
"Verifier statistics",[i,...s].join(`

`))}function A4(e,t,n){let r=new Map(t.map(({kernel:a,programs:l})=>[a,new Map(l.map(c=>[c.name,c]))])),o=n.kernels.filter(
a=>r.has(a.id)),i=[...new Map(t.flatMap(a=>a.programs.map(({name:l,insns:c})=>[l,c])))].map(([a,l])=>({name:a,insns:l,loads:o.
map(c=>r.get(c.id)?.get(a)?.load??null)}));return{artifact:e,kernels:o,rows:i.filter(({loads:a})=>a.some(l=>Mh(l)!==null))}}
function O4({artifact:e,rows:t,kernels:n}){return be([B(e),...n.map(r=>B(r.id))],t.map(r=>[v$(r),...r.loads.map(I4)]))}function T4(e){
return be(C4,e.flatMap(t=>t.rows.map(n=>[B(t.artifact),v$(n),...M4(n,t)])))}function M4({loads:e},{kernels:t}){let n=e.flatMap(
(l,c)=>{let u=Mh(l);return l?.verdict==="pass"&&l.stats!==null&&u!==null?[{stats:l.stats,insns:u,kernel:t[c]?.id??""}]:[]}),
r=n.toSorted((l,c)=>l.insns-c.insns),[o,s]=[r[0],r.at(-1)];if(o===void 0||s===void 0)return["rejected","","","",""];let i=n.
flatMap(({stats:l})=>l.jitedBytes===null?[]:[l.jitedBytes]),a=n.map(({stats:l})=>l.loadUsec/1e3);return[Th([o.insns,s.insns],
Q),o.insns===s.insns?"all alike":B(s.kernel),`${P$(s.stats)??""}${E$(s.stats)}`,Th(i,qe),Th(a,ce)]}function Th(e,t){if(e.
length===0)return"";let[n,r]=[t(Math.min(...e)),t(Math.max(...e))];return n===r?r:`${n} \u2013 ${r}`}function v$({name:e,
insns:t}){return`${B(e)} ${Q(t)}`}function I4(e){let t=Mh(e),n=e?.stats??null;if(e===null||n===null||t===null)return"";if(e.
verdict!=="pass")return`rejected after ${Q(t)}`;let r=P$(n),o=[...r===null?[]:[`headroom ${r}`],...n.jitedBytes===null?[]:
[qe(n.jitedBytes)],ce(n.loadUsec/1e3)];return`${Q(t)}${E$(n)}<br><sub>${o.join(" \xB7 ")}</sub>`}function Mh(e){return e?.
stats?.insnsProcessed??null}function E$({insnsProcessed:e,budget:t}){return t!==null&&e!==null&&e>t?` > budget ${Q(t)}`:
""}function P$({headroom:e}){if(e===null)return null;let t=e/1e6*100;return t>99.9&&t<100?"> 99.9 %":`${t>99&&t<100?t.toFixed(
1):Math.floor(t)} %`}var P4,C4,A$=f(()=>{"use strict";Go();Jt();$t();I();P4=5;C4=["artifact","program","instructions","m\
ost on","least headroom","machine code","load"]});function is(e){let t=B4(e);for(let n of N4(e.findings.length)){let r=T$(e,t,n);if(ut(r)<=Ql)return r}return T$(e,t,F4)}function*N4(e){
let t=L4,n=[],r=(o,s)=>(n.push(o),t={...t,...s,dropped:C$(n)},t);yield t,yield r("the verifier statistics",{statistics:!1}),
yield r("the log excerpts",{excerpts:!1}),e>Ih&&(yield r(`all but a line of the findings after the first ${Ih}`,{whole:Ih})),
yield r("the remarks",{remarks:!1,changes:"few"});for(let o=e>>1;o>0;o>>=1){let s=[...n,F(e-o,"finding")];yield{...t,findings:o,
dropped:C$(s)}}}function C$(e){return[e.slice(0,-1).join(", "),...e.slice(-1)].filter(t=>t!=="").join(" and ")}function B4(e){
return{head:Bc([D4(e),j4(e),G4(e)]),changes:{many:Ci(e,O$.many),few:Ci(e,O$.few)},tables:Bc([q4(e),W4(e)]),charts:R$(e),
remarks:Bc([qi("Variants",zl(e)),qi("Programs that are off",Vl(e)),qi("Fixups applied",Yl(e)),qi("Skipped",Jl(e)),qi("Le\
ft behind",Hl(e))]),statistics:$$(e),kernels:ac(e),foot:z4(e)}}function T$(e,t,n){return`${Bc([t.head,n.dropped===null?"":
`> **Cut to fit GitHub's limit of 1 MiB:** left out are ${n.dropped}. results.json and the logs have everything.`,n.tables?
t.tables:"",t.changes[n.changes],ic(e,n),n.statistics?t.charts:"",n.remarks?t.remarks:"",n.statistics?t.statistics:"",n.
tables?t.kernels:"",t.foot])}
`}function Bc(e){return e.filter(t=>t!=="").join(`

`)}function D4(e){let{gate:t}=e;return`# ${t.status==="passed"&&vi(e)!==null?"\u26AA":K4[t.status]} ${G(t.sentence)}`}function j4(e){
let{artifacts:t,kernels:n,loader:r}=e,o=`[bpfcompat](${Ei})`,s=F(t.length,r===null?"eBPF object":"eBPF loader"),i=`${F(n.
length,"kernel")}, ${n.length===1?"":"each "}booted in a virtual machine`,a=t.length===0||n.length===0,l=rs(e);return[a?
`${o} tries eBPF objects on kernels that it boots in virtual machines.`:`${o} tries ${s} on ${i}.`,l===null?"":`Guests r\
an in ${G(l)}.`,U4(e)].filter(c=>c!=="").join(" ")}function U4(e){let{status:t,nonBlocking:n,known:r}=e.gate,o=vi(e);if(t===
"passed"&&o!==null)return o;let s=r===0?"":` What is marked ${Kn} fails as the manifest expects, and does not block.`,i=`${o!==
null?` ${o}`:n===0?"":" What is marked \u26AA does not block."}${s}`;return t==="failed"?`Each \u274C below says what broke, \
on which line, and what to do about it.${i}`:t==="error"?`\u26A0\uFE0F is no word about the objects: something stood in the way of\
 a verdict${e.findings.length===0?"":", and is named below"}.${i}`:`${n===0?"":"What is marked \u26AA did not pass and does n\
ot block: this change can be merged."}${s}`}function G4({shard:e,kernels:t}){return e===null?"":`> **Part ${e.index} of ${e.
count}** of one run: ${t.length} of its ${F(e.kernels.length,"kernel")}. The job that merges the parts has the whole.`}function q4(e){
let t=gr(e);return Yo(t,t.rows.length===e.artifacts.length?"artifact":"check")}function W4(e){let t=Yo(yr(e),"test");return t===
""?"":`## Tests

${t}`}function qi(e,t){return t.length===0?"":Oe(`${e} (${t.length})`,t.map(n=>`- ${G(n)}`).join(`
`))}function z4(e){let{tool:t,durationMs:n,host:r,manifest:o,findings:s}=e,i=kr(e);return`<sub>${[`${t.name} ${G(t.version)}`,
ce(n),...o===null?[]:[B(o)],...r.accelerator===null?[]:[`${r.accelerator.used}: ${G(r.accelerator.reason)}`],...i===null?
[]:[`libbpf ${G(i)}`],...s.some(({log:l})=>l!==null)?[`logs are in the report directory ([how to keep it](${pr("github-a\
ction.md")}))`]:[]].join(" \xB7 ")}</sub>`}var O$,L4,F4,Ih,K4,Kc=f(()=>{"use strict";Ic();S$();Xl();Gi();Pi();$t();jt();
A$();$p();Op();Cp();sc();I();O$={many:200,few:10},L4={statistics:!0,excerpts:!0,remarks:!0,changes:"many",tables:!0,whole:Number.
POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,dropped:null},F4={statistics:!1,excerpts:!1,remarks:!1,changes:"few",
tables:!1,whole:3,findings:10,dropped:"the tables, the statistics, the remarks, the excerpts and all but 10 findings"};Ih=
30;K4={passed:"\u2705",failed:"\u274C",error:"\u26A0\uFE0F"}});function en(e,t){return _(e,t).replaceAll(/[\ufffe\uffff]/g,"").replaceAll(/[&<>"']/g,n=>`&#${n.codePointAt(0)};`)}function jn(e,t){
return[...e].reduce((n,r)=>n+V4(r)*t,0)}function V4(e){return/[ .,:;|!'ijl]/.test(e)?.33:/[-()frt/]/.test(e)?.42:/[mwMW]/.
test(e)?.92:/[A-Z]/.test(e)?.72:e>"\u2E80"?1:.6}var Lh=f(()=>{"use strict";I()});function as(e){let[t,n,r,o="0",s]=/^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(e)??[];if(t===void 0||n===void 0||r===
void 0)return;let i=(e.slice(t.length).match(/\d+/g)??[]).map(Number);return{label:`${n}.${r}${s===void 0?"":`-rc${s}`}`,
numbers:[...[n,r,o].map(Number),s===void 0?H4:Number(s),...i]}}function Dc(e,t){let[n,r]=[as(e),as(t)];if(n===void 0||r===
void 0)return+(n===void 0)-+(r===void 0);for(let o=0;o<Math.max(n.numbers.length,r.numbers.length);o++){let s=(n.numbers[o]??
-1)-(r.numbers[o]??-1);if(s!==0)return s}return e<t?-1:+(e>t)}var H4,Fh=f(()=>{"use strict";H4=Number.MAX_SAFE_INTEGER});function M$(e){let t=e.map(({id:r,distribution:o,arch:s,release:i})=>{let a=i??r.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.
at(-1)??r,l=as(a)?.label;return{id:r,distribution:o,arch:s,release:i,sortedBy:a,name:l===void 0?r:`${l}${Y4(r)}`}}),n=r=>t.
filter(({distribution:o,arch:s,name:i})=>jc(r,{distribution:o,arch:s})&&r.name===i).length===1;return t.map(({name:r,...o})=>({
...o,label:n({name:r,...o})?r:o.id})).toSorted((r,o)=>Nh(r.distribution,o.distribution)||Nh(r.arch,o.arch)||Dc(r.sortedBy,
o.sortedBy)||Nh(r.id,o.id)).map(({sortedBy:r,...o})=>o)}function Y4(e){return/\+[^+]*$/.exec(e)?.[0]??""}function ls(e){
let t=new Set(e.map(({arch:r})=>r)).size>1,n=[];for(let r of e){let{distribution:o,arch:s}=r,i=n.find(a=>jc(a,r));i===void 0?
n.push({distribution:o,arch:s,title:t?`${o} ${s}`:o,kernels:[r]}):i.kernels.push(r)}return n}function jc(e,t){return e.distribution===
t.distribution&&e.arch===t.arch}function Nh(e,t){return e<t?-1:+(e>t)}var Uc=f(()=>{"use strict";Fh()});function Wi(e,t){let n=t.flatMap(({distribution:r,arch:o,kernels:s})=>{let i=s.flatMap(({id:a,label:l})=>{let c=e.get(a);
return c===void 0?[]:[{kernel:a,label:l,verdict:c}]});return i.length===0?[]:[{distribution:r,arch:o,seen:i}]});return{seen:n.
flatMap(({seen:r})=>r.map(({kernel:o,verdict:s})=>({kernel:o,verdict:s}))),distributions:n.map(({distribution:r,arch:o,seen:s})=>({
distribution:r,arch:o,...J4(s)}))}}function J4(e){let t=e.filter(({verdict:o})=>o==="pass"||o==="fail"),n=t.filter(({verdict:o})=>o===
"pass"),r=X4(t);return{status:r,oldest:n.at(0)?.label??null,newest:n.at(-1)?.label??null,words:[Q4(r,t),...Z4(e,t)].join(
"; ")}}function X4(e){let t=e.findIndex(({verdict:n})=>n==="pass");return e.length===0?"unknown":t===-1?"none":e.slice(t).
some(({verdict:n})=>n==="fail")?"gaps":t===0?"all":"from"}function Q4(e,t){let n=t.filter(({verdict:s})=>s==="pass"),r=I$(
t,"pass"),o=`fails on ${I$(t,"fail")}`;switch(e){case"unknown":return"no verdict";case"none":return`not seen passing: ${o}`;case"\
gaps":return`passes on ${r}, ${o}`;case"all":case"from":{let s=n.length<3?`seen passing on ${r}`:`seen passing from ${n.
at(0)?.label}, on all ${n.length} kernels up to ${n.at(-1)?.label}`;return e==="all"?s:`${s}; ${o}`}}}function Z4(e,t){return t.
length===0||t.length===e.length?[]:[`no verdict on ${L$(e.filter(n=>!t.includes(n)).map(({label:n})=>n))}`]}function I$(e,t){
let n=[];for(let[r,o]of e.entries())o.verdict===t&&(e[r-1]?.verdict===t?n.at(-1)?.push(o.label):n.push([o.label]));return L$(
n.flatMap(r=>r.length<3?r:[`${r[0]} to ${r.at(-1)}`]))}function L$(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}var F$=f(()=>{"use strict"});function N$(e){let t=Kh(e),[n]=t;if(n===void 0)throw new Error("a support table needs a run");return{newest:n,kernels:Bh(
t.flatMap(({kernels:r})=>r),({id:r})=>r,({release:r})=>r!==null),artifacts:Bh(t.flatMap(({artifacts:r})=>r),({name:r})=>r,
()=>!0),cases:Bh(t.flatMap(({cases:r})=>r),({artifact:r,kernel:o})=>JSON.stringify([r,o]),({lanes:r})=>r.some(({verdict:o})=>o!==
"error"))}}function Kh(e){return e.toSorted((t,n)=>Date.parse(n.startedAt)-Date.parse(t.startedAt))}function Bh(e,t,n){let r=new Map;
for(let o of e){let s=r.get(t(o));(s===void 0||!n(s)&&n(o))&&r.set(t(o),o)}return[...r.values()]}var B$=f(()=>{"use stri\
ct"});function xr(e){let{newest:t,artifacts:n,kernels:r,cases:o}=N$(e),s=M$(r),i=ls(s),a=yn({cases:o});return{version:e5,tool:t.
tool,runs:Kh(e).map(({startedAt:l,revision:c,manifest:u})=>({startedAt:l,revision:c,manifest:u})),kernels:s,overall:Wi(i5(
o),i),artifacts:n.map(l=>n5(l,a.get(l.name)??[],i))}}function n5({name:e},t,n){let r=t5.filter(o=>t.some(s=>K$(s,o)!==void 0));
return{name:e,required:t.some(({lanes:o})=>o.some(({required:s})=>s)),modes:r.map(o=>({mode:o,support:Wi(D$(t,s=>K$(s,o)),
n)})),programs:o5(t).map(({name:o,section:s})=>r5(o,s,t,n))}}function r5(e,t,n,r){let o=i=>D$(n,({programs:a})=>{let l=a.
find(c=>c.name===e);return l===void 0?void 0:i(l)}),s=n.some(({programs:i})=>i.some(a=>a.name===e&&a.attach!==null));return{
name:e,section:t,load:Wi(o(Dh),r),attach:s?Wi(o(s5),r):null}}function o5(e){return[...new Map(e.flatMap(({programs:t})=>t.
map(n=>[n.name,n]))).values()]}function D$(e,t){return new Map(e.flatMap(n=>{let r=t(n);return r===void 0?[]:[[n.kernel,
r]]}))}function K$(e,t){let n=e.lanes.find(s=>s.mode===t);if(n!==void 0)return n.verdict;if(!Gc.includes(t))return;let r=e.
lanes.find(({mode:s})=>Gc.indexOf(s)>Gc.indexOf(t));return r===void 0||r.verdict==="pass"||r.verdict==="error"?r?.verdict:
(Zl(e)??(t==="load_attach"?ec(e):void 0))?.verdict??"pass"}function Dh({off:e,load:t}){return e!==null?e.by==="dropped"?
"fail":"skip":t?.verdict}function s5(e){let{attach:t}=e;return t===null?Dh(e)==="pass"?void 0:Dh(e):t.declined?"skip":t.
verdict}function i5(e){let t=(o,s)=>JSON.stringify([o,s]),n=new Set(e.flatMap(({artifact:o,lanes:s})=>s.filter(i=>i.required).
map(({mode:i})=>t(o,i)))),r=new Map;for(let{artifact:o,kernel:s,lanes:i}of e){let a=i.filter(({mode:l})=>n.size===0||n.has(
t(o,l)));r.set(s,[...r.get(s)??[],...a.map(({verdict:l})=>l)])}return new Map([...r].flatMap(([o,s])=>{let i=["fail","er\
ror","pass","skip"].find(a=>s.includes(a));return i===void 0?[]:[[o,i]]}))}var e5,Gc,t5,zi=f(()=>{"use strict";Go();Wo();
Uc();F$();B$();e5=1,Gc=["load_only","load_attach","behavior"],t5=[...Gc,"command"]});function j$(e){return l5(xr([e]))}function l5({overall:e,kernels:t}){let n=c5(e),r=u5(e,n,t),o=e.distributions.map(({distribution:c,
words:u})=>`${c}: ${u}`).join(". "),s=Math.ceil(jn(qc,jh))+2*Uh,i=Math.ceil(jn(r,jh))+2*Uh,a=s+i,l=(c,u,d)=>`<text x="${u+
d/2}" y="14" textLength="${d-2*Uh}">${en(c)}</text>`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height\
="${Wc}" role="img" aria-label="${en(`${qc}: ${r}`)}">`,`<title>${en(`${qc}: ${r}${o===""?"":` (${o})`}`)}</title>`,`<cl\
ipPath id="corners"><rect width="${a}" height="${Wc}" rx="3"/></clipPath>`,'<g clip-path="url(#corners)">',`<rect width=\
"${s}" height="${Wc}" fill="#393f47"/>`,`<rect x="${s}" width="${i}" height="${Wc}" fill="${a5[n]}"/>`,"</g>",`<g fill="\
#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${jh}">`,l(qc,0,s),l(r,s,i),"<\
/g>","</svg>",""].join(`
`)}function c5({distributions:e}){let t=e.map(({status:r})=>r),n=["gaps","from","none","all"];return t.includes("none")&&
t.some(r=>r!=="none"&&r!=="unknown")?"gaps":n.find(r=>t.includes(r))??"unknown"}function u5({distributions:e,seen:t},n,r){
let o=t.filter(({verdict:u})=>u==="pass"||u==="fail"),s=o.filter(({verdict:u})=>u==="pass").map(({kernel:u})=>u);if(n===
"unknown")return"no verdict";if(!(n==="all"||n==="from"&&e.length===1))return`${s.length} of ${o.length}`;let a=r.filter(
({id:u})=>s.includes(u)).toSorted((u,d)=>Dc(u.release??u.label,d.release??d.label)).map(({release:u,label:d})=>as(u??"")?.
label??d),[l,c]=[a.at(0)??"",a.at(-1)??""];return l===c?l:`${l} \u2013 ${c}`}var qc,jh,Wc,Uh,a5,U$=f(()=>{"use strict";Lh();
Fh();zi();qc="eBPF kernels",jh=11,Wc=20,Uh=7,a5={all:"#1a7f37",from:"#4d7c0f",gaps:"#9a6700",none:"#cf222e",unknown:"#59\
636e"}});function G$(e){return Gh(xr([e]))}function Gh(e){return`${JSON.stringify(e,null,2)}
`}var qh=f(()=>{"use strict";zi()});function zh(e){let t=ls(e.kernels),n=e.artifacts.flatMap(r=>[...m5(r),...p5(r)]);return[be(["artifact","step",...t.map(({
title:r})=>G(r))],n.map(({subject:r,steps:o,support:s})=>[r,o.join(", "),...t.map(i=>f5(s.distributions.find(a=>jc(a,i))))])),
"",`Seen on real kernels: ${t.map(({title:r,kernels:o})=>G(`${r} ${o.map(({label:s})=>s).join(", ")}`,z$)).join("; ")}.`,
"Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."].
join(`
`)}function f5(e){return e===void 0?"not tried":`${d5[e.status]} ${G(e.words,z$)}`}function m5({name:e,modes:t}){return V$(
t.map(({mode:n,support:r})=>({key:Vi[n],support:r}))).map(({keys:n,support:r},o)=>({subject:o===0?B(e):"",steps:n,support:r}))}
function p5({modes:e,programs:t}){let n=o=>e.find(s=>s.mode===o)?.support,r=(o,s)=>V$(t.flatMap(i=>{let a=s(i);return a===
null||q$(a,n(o))?[]:[{key:B(i.name),support:a}]})).map(({keys:i,support:a})=>({subject:`\u21B3 ${h5(i)}`,steps:[Vi[o]],support:a}));
return[...r("load_only",({load:o})=>o),...r("load_attach",({load:o,attach:s})=>s===null||q$(s,o)?null:s)]}function h5(e){
return e.length<=Wh?e.join(", "):`${e.slice(0,Wh).join(", ")} and ${e.length-Wh} more`}function q$({seen:e},t){return e.
every(({kernel:n,verdict:r})=>{let o=t?.seen.find(s=>s.kernel===n)?.verdict;return r===o||!W$(r)||o!==void 0&&!W$(o)})}function W$(e){
return e==="pass"||e==="fail"}function V$(e){let t=new Map;for(let{key:n,support:r}of e){let o=JSON.stringify(r.distributions),
s=t.get(o)??{keys:[],support:r};s.keys.push(n),t.set(o,s)}return[...t.values()]}var Vi,d5,z$,Wh,Vh=f(()=>{"use strict";$t();
Uc();Vi={load_only:"load",load_attach:"attach",behavior:"tests",command:"own loader"},d5={all:"\u2705",from:"\u2611\uFE0F",
gaps:"\u26A0\uFE0F",none:"\u274C",unknown:"\u2754"},z$=2e3,Wh=4});function J$(e){return _5(xr([e]))}function _5(e){let{kernels:t}=e,n=e.artifacts.flatMap(b=>$5(b,e)),r=t.map(({label:b})=>_(
b,w5)),o=Math.max(0,...r.map(b=>jn(b,us))),s=r.some(b=>jn(b,us)>Y$-2),i=Math.max(80,...n.map(({name:b})=>jn(b,us))),a=R5(
e,Un+i+12),l=a.flatMap(({centres:b})=>b),c=Un+18+(s?o+10:24),u=Object.keys(Yi).filter(b=>n.some(({marks:w})=>w.some(y=>y.
mark===b))),d=S5(u,c+n.length*Hi+24),m=Math.ceil(Math.max(...a.map(({end:b})=>b),d.width)+Un),p=Math.ceil(c+n.length*Hi+
(u.length===0?0:32)+Un),g=`${n.length} ${n.length===1?"artifact":"artifacts"} on ${t.length} ${t.length===1?"kernel":"ke\
rnels"}`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${m}" height="${p}" viewBox="0 0 ${m} ${p}" role="img" f\
ont-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${us}">`,`<title>\
eBPF support: ${g}</title>`,`<desc>${en(e.artifacts.map(E5).join(". "),4e3)}</desc>`,`<style>${x5}</style>`,`<rect class\
="page" x="0.5" y="0.5" width="${m-1}" height="${p-1}" rx="6"/>`,...a.map(({name:b,start:w,end:y})=>`<text class="muted"\
 x="${tn((w+y)/2)}" y="${Un+12}" text-anchor="middle">${en(b)}</text>`),...r.map((b,w)=>s?`<text class="text" transform=\
"translate(${tn((l[w]??0)+4)} ${tn(c-8)}) rotate(-90)">${en(b)}</text>`:`<text class="text" x="${tn(l[w]??0)}" y="${c-10}\
" text-anchor="middle">${en(b)}</text>`),...n.flatMap(({name:b,marks:w},y)=>{let x=c+(y+.5)*Hi;return[`<line class="line\
" x1="${Un}" x2="${m-Un}" y1="${tn(x-Hi/2)}" y2="${tn(x-Hi/2)}"/>`,`<text class="text" x="${Un}" y="${tn(x+4.5)}">${en(b)}\
</text>`,...w.flatMap(({mark:R,words:S},v)=>R==="none"?[]:[X$(R,l[v]??0,x,S)])]}),...d.lines,"</svg>",""].join(`
`)}function R5({kernels:e},t){let n=t;return ls(e).map(({title:r,kernels:{length:o}})=>{let s=_(r,y5),i=Math.max(Y$,Math.
ceil(jn(s,us)/o)),a={name:s,start:n,end:n+o*i,centres:Array.from({length:o},(l,c)=>n+(c+.5)*i)};return n=a.end+g5,a})}function X$(e,t,n,r){
return`<g transform="translate(${tn(t)} ${tn(n)})"><title>${en(r)}</title><circle class="${e}" r="${cs}"/><path class="g\
lyph" d="${k5[e]}"/></g>`}function S5(e,t){let n=Un+cs;return{lines:e.flatMap(o=>{let s=n;return n+=cs+6+jn(Yi[o],us)+16+
cs,[X$(o,s,t,Yi[o]),`<text class="muted" x="${tn(s+cs+6)}" y="${tn(t+4.5)}">${Yi[o]}</text>`]}),width:n-cs-16}}function $5({
name:e,modes:t},{kernels:n}){let r=t.filter(({mode:i})=>i!=="command"),o=r.at(-1),s=t.find(({mode:i})=>i==="command");return[
o,s].flatMap(i=>{if(i===void 0)return[];let a=i===s?[]:r.slice(0,-1),l=n.map(({id:u,label:d})=>{let m=v5(u,i.support,a);
return{mark:m,words:m==="none"?"":`${e} on ${d}: ${Yi[m]}`}}),c=o!==void 0&&i===s?` (${Vi.command})`:"";return[{name:`${_(
e,b5)}${c}`,marks:l}]})}function v5(e,t,n){let r=H$(e,t);return r===void 0?"none":r==="fail"&&n.some(({support:s})=>H$(e,
s)==="pass")?"partial":r}function H$(e,{seen:t}){return t.find(n=>n.kernel===e)?.verdict}function E5({name:e,modes:t}){let n=t.
at(-1);if(n===void 0)return`${e}: not taken to any kernel`;let r=n.support.distributions.map(o=>`${o.distribution}: ${o.
words}`).join(", ");return`${e}, ${Vi[n.mode]}: ${r}`}function tn(e){return Math.round(e*10)/10}var us,Hi,Y$,g5,y5,Un,b5,
w5,cs,Yi,k5,x5,Q$=f(()=>{"use strict";Lh();I();Uc();Vh();zi();us=13,Hi=28,Y$=46,g5=10,y5=20,Un=16,b5=40,w5=24,cs=9,Yi={pass:"\
passes",partial:"passes in part",fail:"fails",skip:"left out",error:"no verdict"},k5={pass:"M-4 0.5L-1.2 3.3L4 -3",partial:"\
M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",fail:"M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",skip:"M-2.4 0H2.4",error:"\
M0 -4V0.8M0 3.4V3.5"},x5=`
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`});var Z$,ev,tv=f(async()=>{Z$=await import("./vendor/junit-report-builder.js"),{}=Z$,ev=Z$.default});var av={};ee(av,{renderJunit:()=>A5});function A5(e){let t=P5.newBuilder().name("bpfcompat"),n=C5(e);for(let r of e.kernels){
let o=t.testSuite();O5(o,r,e);for(let s of e.cases.filter(({kernel:i})=>i===r.id)){let i=n.get(Hh(s.artifact,r.id))??[];
for(let a of T5(s,i,e))M5(o,s,a)}}return`${wt(t.build())}
`}function O5(e,t,n){let{startedAt:r,host:o}=n;e.name(_(t.id)).timestamp(r.replace(/(?:\.\d+)?Z$/,"")).time(iv(t.guestMs));
let s={distribution:t.distribution,release:t.release,arch:t.arch,required:String(t.required),accelerator:o.accelerator?.
used??null,libbpf:kr(n),error:t.error};for(let[i,a]of Object.entries(s))a!==null&&e.property(i,_(a))}function C5({findings:e,
cases:t}){let n=new Map,r=new Map;for(let o of e)for(let s of o.kernels){let[i,a]=o.artifact===null?[r,s]:[n,Hh(o.artifact,
s)];i.set(a,[...i.get(a)??[],o])}return new Map(t.map(({artifact:o,kernel:s})=>{let i=Hh(o,s);return[i,[...n.get(i)??[],
...r.get(s)??[]]]}))}function Hh(e,t){return JSON.stringify([e,t])}function T5(e,t,n){let r=n.artifacts.find(({name:i})=>i===
e.artifact)?.place??null,o=({mode:i,verdict:a,required:l,reason:c,known:u},d)=>{let m=t.filter(g=>i==="behavior"||g.class!==
"BEHAVIOR_FAILURE"),p=a==="pass"?[]:m;return{name:i,verdict:a,required:l,reason:c,known:u,findings:p,place:ov(p,r,n),durationMs:d===
0?e.durationMs:0}},s=({name:i,verdict:a,required:l,reason:c,command:u,place:d,known:m})=>({name:`test: ${i}`,verdict:a,required:l,
reason:c,known:m,findings:a==="pass"?[]:t.filter(({title:p})=>p.startsWith(`test "${i}": `)),place:ov([],d,n),durationMs:u?.
durationMs??null});return[...e.lanes.map(o),...e.tests.map(s)]}function ov([e],t,n){let r=e===void 0?null:Xo(e,n);if(r!==
null||t===null)return r;let o=Li(t.file,n);return o===null?null:{file:o,line:t.line}}function M5(e,{artifact:t,kernel:n},r){
let{name:o,verdict:s,required:i,reason:a,known:l,findings:c,place:u,durationMs:d}=r,m=e.testCase().className(_(t)).name(
_(`${o} on ${n}`)).time(iv(d??0));u!==null&&m.file(_(u.file));let p=_(N5(a,c),Ji),g=L5(B5(a,c)),b={line:u?.line??null,skipped:null};
s==="fail"&&i&&l===null?m.failure(p,sv(c,"FAILURE")).stacktrace(g):s==="error"&&i?m.error(p,sv(c,"ERROR"),g):s!=="pass"&&
(b.skipped=_(I5(r,p),Ji),m.skipped(),c.length>0&&m.standardOutput(g)),F5(m,b)}function I5({verdict:e,known:t},n){return t!==
null?`known failure: ${t} (${n})`:e==="skip"?n:`does not block: ${n}`}function L5(e){return e.replaceAll("]]>","]] >")}function F5(e,{
line:t,skipped:n}){let r=e.build.bind(e);e.build=o=>{let s=r(o);t!==null&&s.att("line",String(t));let i=s.children.find(
a=>"name"in a&&a.name==="skipped");return n!==null&&i!==void 0&&"att"in i&&i.att("message",n),s}}function sv([e],t){return e?.
class??t}function N5(e,[t,...n]){return t===void 0?e??"no reason given":`${nt(t)}${n.length===0?"":` (and ${n.length} mo\
re)`}`}function B5(e,t){let n=t.length-rv;return[...e===null?[]:[_(e,Ji)],...t.slice(0,rv).map(K5),...n>0?[`${n} more ar\
e in results.json`]:[]].join(`

`)}function K5(e){let{words:t,source:n,excerpt:r,remedy:o,remedyYaml:s,reproduce:i}=e;return[`${nt(e)} [${e.class}]`,...e.
known===null?[]:[`known: ${Dt(e.known)}`],...t===null?[]:[`says: ${_(t)}`],...n===null?[]:[`at: ${bn(n)}`,`    ${_(n.text)}`],
...r===null?[]:["",...kt(r,nv),""],`fix: ${_(o,Ji)}`,...s===null?[]:kt(s,nv),`reproduce: ${_(i,Ji)}`].join(`
`)}function iv(e){return Math.round(e)/1e3}var P5,Ji,nv,rv,lv=f(async()=>{"use strict";await tv();Gi();jt();lc();I();P5=
ev,Ji=1e3,nv=40,rv=20});var cv,uv,Y$e,J$e,dv,X$e,fv=f(async()=>{cv=await import("./vendor/node-sarif-builder.js"),{SarifBuilder:uv,SarifResultBuilder:Y$e,
SarifRuleBuilder:J$e,SarifRunBuilder:dv}=cv,X$e=cv.default});var mv,pv=f(()=>{"use strict";mv={INVALID_OBJECT:"the file is no eBPF object that libbpf can open",NOTHING_LOADED:"no pr\
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
a failure that the manifest expects does not happen any more",UNKNOWN:"a failure that no rule explains"}});var _v={};ee(_v,{renderSarif:()=>G5});import{createHash as D5}from"node:crypto";function G5(e){let n=U5.flatMap(u=>e.findings.
filter(d=>d.level===u)).map(u=>({finding:u,place:q5(u,e)})),r=n.filter(({place:u})=>u===null).map(({finding:u})=>u),o=n.
flatMap(({finding:u,place:d})=>d===null?[]:[{finding:u,place:d}]),s=new uv({$schema:j5}),i=new dv().initSimple({toolDriverName:e.
tool.name,toolDriverVersion:e.tool.version,url:yv}),{run:a}=i;a.tool.driver.rules=Object.entries(mv).map(([u,d])=>W5(u,d));
let l=o.slice(0,Yh),c=V5(l);return a.results=l.map((u,d)=>z5(u,c[d]??{},e)),a.artifacts=[...new Set(l.map(({place:u})=>xv(
u.file)))].map(u=>({location:{uri:u,uriBaseId:bv}})),a.invocations=[Y5(e,r,o.length-l.length)],a.columnKind="unicodeCode\
Points",s.addRun(i),`${wt(JSON.stringify(s.buildSarifOutput(),null,2))}
`}function q5(e,t){let n=Xo(e,t),r=n!==null||t.manifest===null?null:Li(t.manifest,t);return r===null?n:{file:r,line:1,column:null,
isSource:!1}}function W5(e,t){let n=`${t.charAt(0).toUpperCase()}${t.slice(1)}.`,r=`${yv}/blob/main/docs/findings.md#${e.
toLowerCase()}`;return{id:e,name:e.split("_").map(o=>`${o.charAt(0)}${o.slice(1).toLowerCase()}`).join(""),shortDescription:{
text:n},fullDescription:{text:n},help:{text:`${n} Causes and remedies: ${r}`,markdown:`${n} [Causes and remedies](${r})`},
helpUri:r,properties:{tags:["ebpf","compatibility"],precision:"very-high"}}}function z5({finding:e,place:t},n,r){let{level:o,
artifact:s,program:i,otherPrograms:a,map:l,kernels:c,source:u}=e;return{ruleId:e.class,level:wv[o],message:{text:H5(e,r)},
locations:[{physicalLocation:{artifactLocation:{uri:xv(t.file),uriBaseId:bv},region:{startLine:t.line,...t.column===null?
{}:{startColumn:t.column},...t.isSource&&u!==null&&u.text.trim()!==""?{snippet:{text:_(u.text)}}:{}}}}],partialFingerprints:n,
...e.known===null?{}:{suppressions:[{kind:"external",status:"accepted",justification:_(Dt(e.known))}]},properties:{artifact:gv(
s),programs:[i,...a].flatMap(d=>d===null?[]:[_(d)]),map:gv(l),kernels:c.map(d=>_(d))}}}function gv(e){return e===null?null:
_(e)}function V5(e){let t=new Map,n=e.map(({finding:o,place:s})=>JSON.stringify([o.class,s.file,s.line])),r=new Map;for(let o of n)
r.set(o,(r.get(o)??0)+1);return e.map(({finding:{class:o,artifact:s,program:i,map:a}},l)=>{let c=D5("sha256").update(JSON.
stringify([o,s,i,a])).digest("hex").slice(0,32),u=(t.get(c)??0)+1;t.set(c,u);let d=`${c}:${u}`,m=r.get(n[l]??"")===1;return{
"bpfcompatFinding/v1":d,...m?{}:{primaryLocationLineHash:d}}})}function H5(e,t){let{artifact:n,words:r,remedy:o,reproduce:s}=e,
i=n===null?"":`${_(n,100)}: `;return kv([zc(`${i}${nt(e)}`),zc(`On ${Xt(e,t)}${r===null?"":`: ${_(r)}`}`),zc(_(o,hv)),`R\
eproduce: ${_(s,hv)}`].join(`
`))}function zc(e){return/[.!?…]$/.test(e)?e:`${e}.`}function kv(e){return e.replaceAll("](","] (")}function xv(e){return e.
split("/").map(t=>encodeURIComponent(t)).join("/")}function Y5({gate:e,startedAt:t},n,r){let o=[...n.slice(0,Yh).map(s=>({
level:wv[s.level],message:{text:kv(zc(nt(s)))},associatedRule:{id:s.class}})),...r>0?[{level:"warning",message:{text:`${F(
r,"more finding")} in results.json: code scanning shows ${Yh}.`}}]:[]];return{executionSuccessful:e.status!=="error",startTimeUtc:t,
...o.length===0?{}:{toolExecutionNotifications:o}}}var Yh,hv,j5,yv,bv,wv,U5,Rv=f(async()=>{"use strict";await fv();pv();
jt();lc();I();Yh=5e3,hv=2e3,j5="https://json.schemastore.org/sarif-2.1.0.json",yv="https://github.com/bpfcompat/bpfcompa\
t",bv="%SRCROOT%",wv={failure:"error",warning:"warning",notice:"note"},U5=["failure","warning","notice"]});async function Sv(){return J5}var J5,$v=f(()=>{"use strict";J5={style:`:root{color-scheme:light dark;--page: light-dark(\
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
eButton(),copyButtons(),filters(),gridKeys(),openLogs(),openCases(),printWhole()});})();\n'}});import{open as X5,realpath as vv}from"node:fs/promises";import{resolve as Q5,sep as Z5}from"node:path";import{createGzip as ez,
gzipSync as tz}from"node:zlib";function Ev(e){return{async read(t,n){let r=await oz(e,t);if(r===null)return null;try{let{
size:o}=await r.stat(),s=o<=nz?await sz(r,n):null;return{data:s??await iz(r,o),bytes:o,whole:s!==null}}finally{await r.close()}}}}
async function oz(e,t){try{let n=await vv(e),r=await vv(Q5(n,t));if(!r.startsWith(n+Z5))return null;let o=await X5(r);return(await o.
stat()).isFile()?o:(await o.close(),null)}catch{return null}}async function sz(e,t){let n=e.createReadStream({start:0,autoClose:!1}).
pipe(ez()),r=[],o=0;for await(let s of n){if(o+=s.length,o>t)return null;r.push(s)}return Buffer.concat(r)}async function iz(e,t){
let n=Math.max(0,t-rz),{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(t-n),0,t-n,n),s=r.subarray(0,o),i=n===0?0:s.indexOf(
10)+1;return tz(s.subarray(i))}var nz,rz,Pv=f(()=>{"use strict";nz=48*1024*1024,rz=64*1024});async function Ov(e,t){let n=10485760,r=2097152,o=[];for(let s of az(e)){let i=await t.read(s,Math.max(n,0));if(i===null){
o.push({path:s,bytes:0,extent:"none",reason:"the file could not be read when this page was written",data:""});continue}let{
data:a,bytes:l}=i;i.whole&&(n-=a.length);let c=i.whole||a.length<=r;!i.whole&&c&&(r-=a.length),o.push({path:s,bytes:l,extent:i.
whole?"whole":c?"end":"none",reason:i.whole?null:"this page has no more room for logs",data:c?a.toString("base64"):""})}
return o}function az({findings:e,cases:t,kernels:n}){let r=t.filter(({lanes:i})=>i.some(({verdict:a})=>a!=="pass")),o=n.
filter(({error:i})=>i!==null),s=[...e.map(({log:i})=>i),...o.map(({consoleLog:i})=>i),...r.flatMap(lz),...r.flatMap(Av),
...n.map(({consoleLog:i})=>i),...t.flatMap(Av)];return[...new Set(s.filter(i=>i!==null))]}function lz({programs:e,libbpfLog:t}){
return[...e.flatMap(({load:n})=>n!==null&&n.verdict!=="pass"?[n.verifierLog]:[]),t]}function Av({programs:e,libbpfLog:t,
tests:n,command:r}){let o=s=>s===null?[]:[s.stdout.log,s.stderr.log];return[t,...o(r),...n.flatMap(s=>o(s.command)),...e.
map(({load:s})=>s?.verifierLog??null)]}var Cv=f(()=>{"use strict"});function Gn(e){return e.map(t=>/^[\w@%+=:,./~-]+$/.test(t)&&!t.startsWith("~")?t:cz(t)).join(" ")}function cz(e){return`\
'${e.replaceAll("'","'\\''")}'`}var Xi=f(()=>{"use strict"});function io(e,t,n,r){let o=[...uz,"run"],s=n===null?[]:["--kernel",n];if(e.manifest===null){let{path:i,sha256:a}=t??e.artifacts[0]??
{path:"",sha256:null},l=i===""||e.loader!==null&&a===null?[]:[Qi(i)];return Gn([...o,...l,...fz(e.loader),...s])}return Gn(
[...o,...dz(e.manifest,e.manifestForm,t??e.artifacts[0]),...t===null?[]:["--artifact",t.name],...s,...t===null||r===null?
[]:["--mode",r]])}function dz(e,t,n){switch(t){case"suite":return["--suite",Qi(e)];case"singleArtifact":return[Qi(e),...n===
void 0?[]:[Qi(n.path)]];default:return[Qi(e)]}}function fz(e){return e===null?[]:[`--command=${e.command}`,...e.binary===
null?[]:[`--command-binary=${e.binary}`],...e.files.map(t=>`--files=${t}`),...e.expectExit===0?[]:[`--command-expect-exi\
t=${e.expectExit}`]]}function Qi(e){return e.startsWith("-")?`./${e}`:e}var uz,Vc=f(()=>{"use strict";Xi();uz=["npx","gi\
thub:bpfcompat/bpfcompat"]});function k(e,t={},...n){return{tag:e,attributes:t,children:n.flat()}}function mz({attributes:e}){return Object.entries(e).
flatMap(([t,n])=>n===null||n===!1?[]:[[t,n===!0?"":tr(String(n))]])}function qn(e){let t=[];return Mv(e,t),t.join("")}function Jh(e,t){
e.push(t),e.length===pz&&e.push(e.splice(0).join(""))}function Mv(e,t){let n=mz(e).map(([r,o])=>o===""?` ${r}`:` ${r}="${Tv(
o)}"`);if(Jh(t,`<${e.tag}${n.join("")}>`),!hz.has(e.tag)){for(let r of e.children)r!==null&&(typeof r=="object"?Mv(r,t):
Jh(t,Tv(tr(String(r)))));Jh(t,`</${e.tag}>`)}}function Tv(e){return e.replaceAll(/[&<>"'`]/g,t=>gz[t]??t)}var pz,hz,gz,dt=f(
()=>{"use strict";I();pz=4096;hz=new Set(["br","input","meta","wbr"]);gz={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;","`":"&#96;"}});function Iv({artifacts:e,kernels:t}){return{artifact:new Map(e.map(({name:n},r)=>[n,r])),kernel:new Map(t.map(({id:n},r)=>[
n,r]))}}function ds(e,t,n){let r=n.artifact.get(e),o=n.kernel.get(t);return r===void 0||o===void 0?null:`case-${r}-${o}`}
function Lv(e){return`./${tr(e).split("/").map(encodeURIComponent).join("/")}`}var Zi=f(()=>{"use strict";I()});function Xh(e,t){return t?"neutral":e}function At(e,t=!1,n=!1){return k("span",{class:`verdict ${Xh(e,t||n)}`},ea(e,n),n?
" known":` ${e}${t?", does not block":""}`)}function ea(e,t=!1){return k("span",{class:"sign","aria-hidden":"true"},t?"~":
yz[e])}function V(e){return k("code",{},e)}function Hc(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:V(t))}function ta(e,t){
let n=k("button",{type:"button",class:"copy js","data-copy":!0,"aria-label":`Copy: ${t}`},"Copy");return k("figure",{class:"\
copyable"},k("figcaption",{class:"caption"},t,n),k("pre",{tabindex:0,role:"region","aria-label":t},k("code",{},e)))}function Yc(e){
return k("figure",{class:"source"},k("figcaption",{class:"caption"},_r(e)),xn(e.text.trim(),"Source line"))}function xn(e,t){
return k("pre",{tabindex:0,role:"region","aria-label":t},e.replace(/^\n+|\s+$/g,""))}function ft(e,t){let n=e.split("/").
includes("..");return k("a",{class:"log",href:n?null:Lv(e),"data-log":e,title:e},t)}function _r(e){return V(bn(e))}function na(e,t,n){
return{"data-artifact":e===null?null:n.artifact.get(e)??null,"data-kernels":t.flatMap(r=>n.kernel.get(r)??[]).join(" ")}}
function mt(e,t,...n){return k("section",{id:e,"aria-labelledby":`${e}-title`},k("h2",{id:`${e}-title`},t),...n)}function We(e,t,n,r=""){
return k("div",{class:"scroll",tabindex:0,role:"region","aria-label":e},k("table",{class:r},k("thead",{},k("tr",{},...t.
map(o=>k("th",{scope:"col"},o)))),k("tbody",{},...n)))}function Jc(e,t=100){return Bt(e,t)}var yz,Ot=f(()=>{"use strict";
jt();I();dt();Zi();yz={pass:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"}});function Fv(e){let{gate:t}=e;return k("header",{class:`answer ${t.status}`},k("p",{class:"sign","aria-hidden":"true"},bz[t.
status]),k("div",{},k("h1",{},t.sentence),k("ul",{class:"counts","aria-label":"Lanes by verdict"},...wz.filter(n=>t.counts[n]>
0).map(n=>k("li",{class:n},ea(n),` ${Q(t.counts[n])} ${kz[n]}`)),t.nonBlocking===0?null:k("li",{class:"neutral"},`${Q(t.
nonBlocking)} ${t.nonBlocking===1?"does":"do"} not block`)),k("p",{class:"facts"},...xz(e))))}function xz(e){let{tool:t,
startedAt:n,durationMs:r,artifacts:o,kernels:s,manifest:i,revision:a,shard:l}=e,c=rs(e),u=kr(e);return[`${F(o.length,"ar\
tifact")} \xD7 ${F(s.length,"kernel")}`,ce(r),k("time",{datetime:n},n.replace("T"," ").replace(/(\.\d+)?Z$/," UTC")),...a===
null?[]:[k("span",{},"commit ",V(a.slice(0,12)))],...i===null?[]:[V(i)],...l===null?[]:[`shard ${l.index} of ${l.count}`],
...c===null?[]:[`guests in ${c}`],...u===null?[]:[`libbpf ${u}`],`${t.name} ${t.version}`].map(m=>k("span",{},m))}var bz,
wz,kz,Nv=f(()=>{"use strict";Ic();Gi();I();dt();Ot();bz={passed:"\u2713",failed:"\u2715",error:"!"},wz=["pass","fail","e\
rror","skip"],kz={pass:"passed",fail:"failed",error:"without a verdict",skip:"skipped"}});function Kv(e){let t=e.map(Pz).filter(n=>n!==null);return[We("Programs",_z,e.map(Rz),"programs"),...t]}function Rz(e){let{
name:t,section:n,type:r,insns:o,load:s,requirement:i}=e,a=s?.stats??null;return k("tr",{},k("th",{scope:"row"},V(t),k("s\
pan",{class:"sub"},`${n} \xB7 ${r} \xB7 ${Q(o)} insns${i==="required"?"":` \xB7 ${i}`}`)),...Sz(e),k("td",{class:"number"},
...vz(a)),k("td",{},a?.insnsProcessed==null||a.headroom===null?null:Ez(a.insnsProcessed)),k("td",{class:"number"},a?.stackDepth==
null?"":qe(a.stackDepth)),k("td",{class:"number"},a?.jitedBytes==null?"":qe(a.jitedBytes)),k("td",{class:"number"},a===null?
"":ce(a.loadUsec/1e3)))}function Sz(e){let{load:t,off:n,requirement:r,known:o}=e;if(n!==null){let a=n.reason===""||n.reason===
Bv[n.by]?"":` (${n.reason})`;return[k("td",{class:"sub",colspan:2},`off: ${Bv[n.by]}${a}`)]}let s=t?.verdict==="fail"&&o!==
null,i=t===null?null:At(t.verdict,t.verdict!=="pass"&&r!=="required",s);return[k("td",{},i),k("td",{},...$z(e))]}function $z({
attach:e,known:t}){if(e===null)return[];let{verdict:n,required:r,declined:o,target:s}=e;return[o?k("span",{class:"sub"},
"declined by the manifest"):At(n,!r&&n!=="pass",n==="fail"&&t!==null),s===""?null:k("span",{class:"sub"},s)]}function vz(e){
if(e?.insnsProcessed==null)return[];let{insnsProcessed:t,budget:n}=e;if(n===null)return[Q(t)];let r=t>n;return[Q(t),k("s\
pan",{class:r?"sub fail":"sub"},`budget ${Q(n)}`)]}function Ez(e){let t=Math.min(1,e/1e6),n=t*100,r=n<.1?"< 0.1 %":`${n.
toFixed(n<10?1:0)} %`,o=t>.8?"high":t>.5?"middle":"low";return k("span",{class:`headroom ${o}`,title:`${Q(1e6-e)} instru\
ctions left`},k("svg",{viewBox:`0 0 ${Xc} 8`,width:Xc,height:8,"aria-hidden":"true"},k("rect",{class:"track",width:Xc,height:8,
rx:4}),k("rect",{class:"used",width:Math.max(2,Math.round(t*Xc)),height:8,rx:4})),` ${r}`)}function Pz({name:e,load:t,attach:n}){
let r=t!==null&&t.verdict!=="pass",o=n!==null&&n.verdict!=="pass"&&(n.message!==null||n.errno!==null);return!r&&!o&&t?.verifierLog==
null?null:k("details",{open:r},k("summary",{},V(e)),...t===null?[]:Az(t),o?k("p",{},"Attach: ",n.errno===null?null:`${n.
errno.name} `,n.message):null)}function Az({errno:e,message:t,map:n,source:r,verifierTail:o,verifierLog:s,pass:i,verdict:a}){
return[a==="pass"?null:k("p",{},`Loaded ${i==="alone"?"by itself":"with the whole object"}: `,e===null?null:`${e.name} (${e.
number}) `,n===null?null:`map ${n}`),t===null?null:k("blockquote",{},V(t)),r===null?null:Yc(r),o===""?null:xn(o,"End of \
the verifier log"),s===null?null:k("p",{},ft(s,"Whole verifier log"))]}var _z,Bv,Xc,Dv=f(()=>{"use strict";Jt();I();dt();
Ot();_z=["program","load","attach","verified","of the limit","stack","machine code","load time"];Bv={object:"by default",
manifest:"by the manifest",kernel:"the kernel is too old for it",variant:"not the variant of its group",dropped:"does no\
t load, left out"};Xc=96});function Uv(e){let{name:t,required:n,verdict:r,reason:o,known:s,command:i,expectations:a,place:l}=e;return k("details",{
open:r!=="pass"},k("summary",{},At(r,!n&&r!=="pass",s!==null)," ",t),k("p",{},_r(l)),s===null?null:k("p",{class:"reason"},
`Known: ${s}`),o===null?null:k("p",{class:"reason"},o),a.length===0?null:We("Expectations",["","subject","expected","see\
n","where"],a.map(Oz)),...i===null?[]:Qh(i,!n))}function Oz({verdict:e,kind:t,subject:n,wanted:r,seen:o,place:s}){return k(
"tr",{},k("td",{},At(e)),k("td",{},`${t.replaceAll("_"," ")} `,V(n)),k("td",{},r),k("td",{},o),k("td",{},_r(s)))}function Qh(e,t=!1){
let{command:n,verdict:r,reason:o,stdout:s,stderr:i}=e;return[k("p",{},At(r,t&&r!=="pass")," ",V(n),` ${Cz(e)}`),o===null?
null:k("p",{class:"reason"},o),...jv("Standard output",s),...jv("Standard error",i)]}function Cz({exitCode:e,signal:t,timedOut:n,
durationMs:r}){return`(${n?"did not end in time":t!==null?`ended by signal ${t}`:e===null?"never ran":`exit code ${e}`},\
 ${ce(r)})`}function jv(e,{bytes:t,log:n,tail:r}){return t===0&&r===""?[]:[k("p",{class:"output"},`${e}, ${qe(t)} `,n===
null?null:ft(n,"All of it")),r===""?null:xn(r,e)]}var Gv=f(()=>{"use strict";I();dt();Ot()});function qv(e,t,n){let r=t.artifacts.find(({name:s})=>s===e.artifact),o=t.kernels.find(({id:s})=>s===e.kernel);return[k(
n,{class:"case-title"},V(e.artifact)," on ",V(e.kernel)),k("p",{class:"facts"},...Tz(e,r,o).map(s=>k("span",{},s))),k("u\
l",{class:"lanes"},...e.lanes.map(Mz)),...[Iz(e.interruption,o),Fz(e,t),Nz(e),Bz(e),Kz(e),Dz(e),jz(e),Uz(e),Gz(e),qz(e),
Wz(e),zz(e),Vz(e)].filter(s=>s!==null)]}function Tz(e,t,n){return[...n?.release==null?[]:[n.release],...t===void 0?[]:[V(
t.path)],...t?.size==null?[]:[qe(t.size)],...t?.sha256==null?[]:[k("span",{title:t.sha256},`sha256 ${t.sha256.slice(0,12)}\
\u2026`)],...t?.place==null?[]:[_r(t.place)],...e.durationMs===null?[]:[`${ce(e.durationMs)} in the guest`],...e.maxRssKib===
null?[]:[`${qe(e.maxRssKib*1024)} of memory`]]}function Mz({mode:e,required:t,verdict:n,reason:r,known:o}){return k("li",
{},V(e)," ",At(n,!t&&n!=="pass",o!==null),o===null?null:k("p",{class:"reason"},`Known: ${o}`),r===null?null:k("p",{class:"\
reason"},r))}function Iz(e,t){if(e===null)return null;let n=t?.consoleLog??null;return Ct("How it ended",k("p",{},Lz(e)),
n===null?null:k("p",{},ft(n,"Console log")))}function Lz(e){let t="during"in e&&e.during!==null?`, during ${e.during}`:"";
switch(e.kind){case"timeout":return`It was stopped after ${e.seconds} s.`;case"crash":return`The kernel died${t}: ${e.message}`;case"\
killed":return`Its process was killed by signal ${e.signal}${t}.`;case"lost":return`The guest was lost: ${e.message}`;case"\
cancelled":return"The run was cancelled."}}function Fz({artifact:e,kernel:t},{findings:n}){let r=n.flatMap((o,s)=>o.artifact===
e&&o.kernels.includes(t)?[k("li",{},k("a",{href:`#finding-${s+1}`},o.title))]:[]);return r.length===0?null:Ct("Findings",
k("ul",{},...r))}function Nz({load:e}){if(e===null)return null;let{verdict:t,errno:n,message:r,map:o,program:s}=e,i=[...n===
null?[]:[`${n.name} (${n.number})`],...o===null?[]:[`map ${o}`],...s===null?[]:[`program ${s}`]].join(", ");return Ct("L\
oad of the whole object",k("p",{},At(t),i===""?null:` ${i}`),r===null?null:k("blockquote",{},V(r)))}function Bz({programs:e}){
return e.length===0?null:Ct(`Programs (${e.length})`,...Kv(e))}function Kz({tests:e}){return e.length===0?null:Ct(`Tests\
 (${e.length})`,...e.map(Uv))}function Dz({command:e}){return e===null?null:Ct("The loader",...Qh(e))}function jz({maps:e}){
if(e.length===0)return null;let t=e.map(({name:n,type:r,keySize:o,valueSize:s,maxEntries:i,flags:a,hasInner:l})=>Hz(V(n),
l?`${r}, with an inner map`:r,Q(o),Q(s),Q(i),a===0?"":`0x${a.toString(16)}`));return Ct(`Maps (${e.length})`,We("Maps",[
"map","type","key, bytes","value, bytes","entries","flags"],t))}function Uz({fixups:e}){if(e.length===0)return null;let t=e.
map(({status:n,note:r,message:o,place:s})=>k("li",{},k("span",{class:`verdict ${n==="applied"?"pass":"error"}`},n==="app\
lied"?"applied":n.replaceAll("_"," ")),` ${r}`,o===null?null:`: ${o}`,...s===null?[]:[" ",_r(s)]));return Ct(`Fixups (${e.
length})`,k("ul",{},...t))}function Gz({variants:e}){if(e.length===0)return null;let t={chosen:"chosen",unsupported:"the\
 kernel cannot take it",passed_over:"one before it was chosen"},n=e.map(({group:r,chosen:o,candidates:s})=>k("li",{},V(r),
" \u2192 ",o===null?k("span",{class:"verdict fail"},"none"):V(o),k("ul",{},...s.map(({program:i,status:a,reason:l})=>k("\
li",{},V(i),`: ${l??t[a]}`)))));return Ct("Variants",k("ul",{},...n))}function qz({unknownNames:e}){if(e.length===0)return null;
let t=e.map(({what:n,name:r,meant:o,place:s})=>k("li",{},`${n} `,V(r),...o===null?[]:[n==="section"?"; the object has it\
 in ":"; meant is probably ",V(o)],...s===null?[]:[" ",_r(s)]));return Ct("Names that the object has not",k("ul",{},...t))}
function Wz({leftovers:e}){return e.length===0?null:Ct("Left behind, and removed",k("ul",{},...e.map(({kind:t,name:n})=>k(
"li",{},`${t} `,V(n)))))}function zz({kernelWarnings:e}){return e.length===0?null:Ct("Warnings of the kernel",...e.flatMap(
({message:t,during:n,excerpt:r})=>[k("p",{},V(t),n===null?null:` during ${n}`),xn(r,"Console excerpt")]))}function Vz({libbpfLog:e,
libbpfTail:t}){return e===null&&t===""?null:Ct("What libbpf said",t===""?null:xn(t,"End of libbpf\u2019s messages"),e===
null?null:k("p",{},ft(e,"All messages of libbpf")))}function Ct(e,...t){return k("section",{class:"part"},k("h4",{},e),...t)}
function Hz(...e){return k("tr",{},...e.map(t=>k("td",{},t)))}var Wv=f(()=>{"use strict";I();dt();Dv();Gv();Ot()});function Vv(e,t){let n=Xz(e);if(n.length===0)return null;let r=n.slice(0,Yz),o=n.length-r.length,s=(i,a)=>We(i,Jz,a.map(
l=>Zz(l,e.kernels,t)),"charts");return mt("verifier","Instructions that the verifier processed",k("p",{class:"legend"},`\
One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${Q(1e6)}. `,o===0?null:`Le\
ft out are the ${Q(o)} programs with the fewest instructions: results.json has them.`),s("Programs with the most instruc\
tions",r.slice(0,Qc)),r.length<=Qc?null:k("details",{},k("summary",{},`${Q(r.length-Qc)} more`),s("Programs with fewer i\
nstructions",r.slice(Qc))))}function Xz({cases:e,kernels:t}){let n=new Map(t.map(({id:o},s)=>[o,s])),r=new Map;for(let o of e){
let s=n.get(o.kernel);s!==void 0&&Qz(o,s,t.length,r)}return[...r.values()].sort((o,s)=>s.most-o.most)}function Qz({artifact:e,
programs:t},n,r,o){for(let{name:s,load:i}of t){let a=i?.verdict==="pass"?i.stats?.insnsProcessed??null:null;if(a===null)
continue;let l=JSON.stringify([e,s]),c=o.get(l)??{artifact:e,program:s,values:Array(r).fill(null),most:0};c.values[n]=a,
c.most=Math.max(c.most,a),o.set(l,c)}}function Zz(e,t,n){let{artifact:r,program:o,values:s,most:i}=e,a=Math.min(...s.filter(
c=>c!==null)),l=i/1e6*100;return k("tr",{"data-artifact":n.artifact.get(r)??null,"data-words":`${r} ${o}`},k("th",{scope:"\
row"},V(o),k("span",{class:"sub"},r)),k("td",{},tV(e,t)),k("td",{class:"number"},Q(a)),k("td",{class:"number"},Q(i)),k("\
td",{class:l>80?"number fail":"number"},l<.1?"< 0.1 %":`${l.toFixed(l<10?1:0)} %`))}function tV({values:e,most:t,program:n},r){
let o=Math.max(1.25,Math.min(20,eV/e.length)),s=Math.ceil(o*e.length),i=e.flatMap((a,l)=>{if(a===null)return[];let c=Math.
max(2,Math.round(a/Math.max(t,1)*(ao-2)));return[{column:l,value:a,x:zv(l*o),width:zv(o*.8),height:c}]});return k("svg",
{viewBox:`0 0 ${s} ${ao}`,width:s,height:ao,class:"chart",role:"img","aria-label":sV(n,e,r)},k("line",{x1:0,x2:s,y1:ao-.5,
y2:ao-.5,class:"axis"}),...e.length>nV?[oV(i)]:i.map(a=>rV(a,r)))}function rV({column:e,value:t,x:n,width:r,height:o},s){
let i=`${s[e]?.id??""}: ${Q(t)}`;return k("rect",{x:n,y:ao-o,width:r,height:o,class:"bar"},k("title",{},i))}function oV(e){
let t=e.map(({x:n,width:r,height:o})=>`M${n} ${ao}v-${o}h${r}v${o}`).join("");return k("path",{d:t,class:"bar"})}function zv(e){
return Math.round(e*10)/10}function sV(e,t,n){let r=t.flatMap((s,i)=>s===null?[]:[`${n[i]?.id??""} ${Q(s)}`]),o=r.length>
12?`, and ${r.length-12} more kernels`:"";return`${e}: ${r.slice(0,12).join(", ")}${o}`}var Yz,Qc,Jz,ao,eV,nV,Hv=f(()=>{
"use strict";Jt();I();dt();Ot();Yz=400,Qc=15,Jz=["program","over kernels","least","most","of the limit"];ao=36,eV=320;nV=
40});function Yv(e,t){let n=mr(e);if(e.comparison===null||n===null)return null;let{insns:r,kernels:o}=e.comparison,{verdicts:s}=n;
return mt("comparison","What changed",k("p",{},k("strong",{},Ko(n)),` ${iV(n)}`),s.length===0?null:We("Verdicts that cha\
nged",["artifact","what","on","before","now","note"],s.map(i=>aV(i,t)),"changes"),r.length===0?null:k("details",{open:r.
some(({beyond:i})=>i)},k("summary",{},`Instructions that the verifier processed (${r.length})`),We("Instructions that ch\
anged",["artifact","program","on","before \u2192 now","note"],r.map(i=>lV(i,t)),"changes")),o.length===0?null:k("details",
{},k("summary",{},`${F(o.length,"kernel")} changed since: what differs there may not be your code\u2019s doing`),We("Ker\
nels that changed",["kernel","before","now"],o.map(({kernel:i,before:a,after:l})=>Zh({},V(i),a,l)),"changes")))}function iV({
baseline:e,source:t,insnsThreshold:n,cases:r}){let o=[...n===null?[]:[`instructions may grow by ${n}`],...[Do(r)].filter(
s=>s!=="")];return[`compared with ${e}, from ${t}`,...o].join("; ")}function aV(e,t){let{artifact:n,subject:r,kernels:o,
before:s,after:i,blocks:a,cause:l}=e;return Zh(na(n,o,t),V(n),r,k("span",{},...o.flatMap((c,u)=>[u===0?"":", ",V(c)])),At(
s),At(i,i!=="pass"&&!a),l??"")}function lV(e,t){let{artifact:n,program:r,kernel:o,beyond:s}=e,i=yi(e);return Zh(na(n,[o],
t),V(n),V(r),V(o),k("span",{class:s?"verdict fail":null},nr(e)),[...s?["beyond the threshold"]:[],...i===null?[]:[i]].join(
"; "))}function Zh(e,...t){return k("tr",e,...t.map(n=>k("td",{},n)))}var Jv=f(()=>{"use strict";Fn();jo();I();dt();Ot()});function Xv(e,t){let n=e.findings;return mt("findings",n.length===0?"Nothing was found":`Findings: ${uV(n)}`,...n.length===
0?[k("p",{},"No failure, no warning, no remark.")]:n.map((r,o)=>dV(r,o,e,t)))}function uV(e){let t=i=>e.filter(({level:a,
known:l})=>a===i&&l===null).length,n=e.filter(i=>i.known!==null).length,[r,o,s]=[t("failure"),t("warning"),t("notice")];
return[...r===0?[]:[F(r,"failure")],...o===0?[]:[`${o} that ${o===1?"does":"do"} not block`],...n===0?[]:[F(n,"known fai\
lure")],...s===0?[]:[F(s,"remark")]].join(", ")}function dV(e,t,n,r){let{level:o,artifact:s,kernels:i,otherPrograms:a,words:l,
source:c,excerpt:u,remedy:d,remedyYaml:m,log:p,reproduce:g}=e,b=`finding-${t+1}`,w=zo(e,n);return k("article",{id:b,class:`\
finding ${o}`,"aria-labelledby":`${b}-title`,...na(s,i,r)},k("p",{class:"tags"},k("span",{class:"level"},e.known===null?
cV[o]:"known failure"),k("span",{class:"class"},e.class),s===null?null:k("span",{class:"artifact"},s)),k("h3",{id:`${b}-\
title`},nt(e)),k("div",{class:"on"},"On ",...mV(e,n,r)),a.length>2?k("details",{},k("summary",{},"The other programs"),k(
"p",{},...pV(a))):null,e.known===null?null:k("p",{},k("strong",{},"Known: "),Dt(e.known)),l===null?null:k("blockquote",{},
V(l)),c===null?null:Yc(c),w===null?null:k("p",{},"At ",V(w)),u===null?null:xn(u,"Log excerpt"),p===null?null:k("p",{},ft(
p,"Whole log")),k("p",{class:"remedy"},k("strong",{},"What to do: "),...Hc(d)),m===null?null:ta(m,"For the manifest"),ta(
g,"Reproduce"))}function mV(e,t,n){let{artifact:r,kernels:o}=e;if(r===null||o.length===0)return[Xt(e,t)];let s=new Set(t.
kernels.filter(({required:l})=>!l).map(({id:l})=>l)),i=o.map(l=>{let c=ds(r,l,n);return k("a",{href:c===null?null:`#${c}`},
`${l}${s.has(l)?" (optional)":""}`)});if(o.length<=fV)return eg(i);let a=o.length===t.kernels.length?`all ${o.length} ke\
rnels`:`${o.length} kernels`;return[k("details",{class:"inline"},k("summary",{},a),k("p",{},...eg(i)))]}function pV(e){return eg(
e.map(t=>V(t)))}function eg(e){return e.flatMap((t,n)=>n===0?[t]:[", ",t])}var cV,fV,Qv=f(()=>{"use strict";jt();I();dt();
Zi();Ot();cV={failure:"failure",warning:"does not block",notice:"remark"};fV=12});function Zv(e){let{kernels:t,host:n}=e;return t.length===0?null:mt("kernels",`Kernels (${t.length})`,k("p",{class:"legen\
d"},n.accelerator===null?null:`Accelerator chosen for the run: ${n.accelerator.used==="kvm"?"KVM":"TCG"} (${n.accelerator.
reason}). `,n.qemu===null?null:`${n.qemu}, `,`${F(n.cpus,"CPU")}, ${n.arch}.`),We("Kernels",hV,t.map(gV),"kernels"))}function gV(e,t){
let{id:n,required:r,release:o,packageVersion:s,vmlinuzSha256:i,signature:a,shape:l,accelerator:c,boots:u}=e,{snapshot:d,
bootMs:m,fetchMs:p,guestMs:g,consoleLog:b}=e;return k("tr",{"data-kernel-row":t},k("th",{scope:"row"},V(n),r?null:k("spa\
n",{class:"sub"},"optional"),...yV(e)),k("td",{title:i===null?null:`vmlinuz sha256 ${i}`},o??""),k("td",{},s??""),k("td",
{class:a!==null&&!/^(?:locked: )?good/.test(a)?"warn":null},a??""),k("td",{class:"number"},m===null?"":ce(m),d==="used"?
k("span",{class:"sub"},"resumed"):null,l===null?null:k("span",{class:"sub"},Dn[l]),c===null?null:k("span",{class:"sub"},
c==="kvm"?"KVM":"emulated (TCG)"),u>1?k("span",{class:"sub"},`${u} boots`):null),k("td",{class:"number"},ce(p)),k("td",{
class:"number"},ce(g)),k("td",{},b===null?"":ft(b,"log")))}function yV({error:e,notes:t,lsm:n,lockdown:r,modules:o}){return[
e===null?null:k("p",{class:"fail"},e),...t.map(s=>k("p",{class:"note"},s)),k("details",{},k("summary",{},"configuration"),
k("p",{},`LSMs: ${n??"not told"}`),k("p",{},`Lockdown: ${r??"not told"}`),o.length===0?null:k("p",{},`Modules: ${o.join(
", ")}`))]}var hV,eE=f(()=>{"use strict";Mi();I();dt();Ot();hV=["kernel","release","package","signature","boot","fetch",
"in the guest","console"]});function tE(e){if(e.length===0)return null;let t=e.filter(({extent:o})=>o!=="whole"),n=e.reduce((o,s)=>o+s.bytes,0),r=e.
length-t.length;return mt("logs","Logs",k("p",{},`The run left ${F(e.length,"log")} of ${qe(n)} together; ${r===e.length?
"all of them are":`${r} ${r===1?"is":"are"}`} whole in this page.`,k("noscript",{}," To read them here takes JavaScript;\
 the same files are beside this page.")),t.length===0?null:We("Logs that are not whole",["log","size","in this page","wh\
y"],t.slice(0,tg).map(bV)),t.length<=tg?null:k("p",{},`So it is with ${F(t.length-tg,"more log")}.`))}function bV({path:e,
bytes:t,extent:n,reason:r}){let o=[V(e),t===0?"":qe(t),n==="end"?ft(e,"its last part"):ft(e,"the file"),r??""];return k(
"tr",{},...o.map(s=>k("td",{},s)))}var tg,nE=f(()=>{"use strict";I();dt();Ot();tg=200});function rE(e,t){return sE("matrix","Artifacts \xD7 kernels",gr(e),t)}function oE(e,t){return sE("tests","Tests \xD7 kernel\
s",yr(e),t)}function sE(e,t,{kernels:n,rows:r},o){if(r.length===0||n.length===0)return null;let s=n.length>=wV,i=k("tr",
{},k("th",{scope:"col",class:"corner"},k("span",{class:"unseen"},"artifact")),...n.map((l,c)=>kV(l,c))),a=r.map(({artifact:l,
label:c,cells:u})=>{let d=o.artifact.get(l)??0;return k("tr",{"data-artifact":d},k("th",{scope:"row"},k("span",{class:"l\
abel"},c)),...u.map((m,p)=>{let g=n[p];return g===void 0?k("td"):xV(m,c,g,ds(l,g.id,o),p)}))});return mt(e,t,k("div",{class:"\
scroll matrix",role:"region","aria-label":t,tabindex:0},k("table",{class:s?"narrow":"wide","data-grid":!0},k("thead",{},
i),k("tbody",{},...a))),_V(r.flatMap(l=>l.cells)))}function kV({id:e,release:t,required:n},r){return k("th",{scope:"col",
"data-kernel":r,title:[e,t??"",n?"":"optional"].filter(o=>o!=="").join(" \xB7 ")},k("span",{class:"head"},k("span",{class:"\
name"},Jc(e,60)),n?null:k("span",{class:"optional"}," optional")))}function xV(e,t,n,r,o){if(e===null)return k("td",{class:"\
none","data-kernel":o},k("span",{class:"unseen"},"not meant for this kernel"));let{verdict:s,nonBlocking:i,known:a,note:l}=e,
c=a?"known":s,u=`${t} on ${n.id}: ${a?"fails as known":`${s}${i?", does not block":""}`}${l===null?"":`, ${l} attached`}`;
return k("td",{"data-kernel":o,"data-verdict":s},k("a",{class:`cell ${Xh(s,i)}`,href:r===null?null:`#${r}`,"aria-label":u},
ea(s,a),k("span",{class:"word"},c),l===null?null:k("span",{class:"note"},l)))}function _V(e){let t=[...e.some(n=>n?.known)?
["Known: fails as known_failures of the manifest says."]:[],...e.some(n=>n?.nonBlocking)?["Grey and dashed: did not pass\
, and does not block."]:[],...e.some(n=>n?.note!=null)?["Figures: programs attached, of those that were tried."]:[],...e.
some(n=>n===null)?["Empty: not meant for the kernel."]:[]];return k("p",{class:"legend"},t.join(" "),k("span",{class:"js"},
" Arrow keys move from cell to cell, Enter opens one."))}var wV,iE=f(()=>{"use strict";jt();dt();Zi();Ot();wV=9});function lE({artifacts:e,kernels:t}){return k("form",{class:"toolbar js",role:"search","aria-label":"Filter",id:"filters"},
k("label",{class:"search"},k("span",{class:"unseen"},"Text"),k("input",{type:"search",name:"text",placeholder:"Filter: p\
rogram, map, kernel, words\u2026   /",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),aE("artifact","Ar\
tifact","all artifacts",e.map(({name:n})=>n)),aE("kernel","Kernel","all kernels",t.map(({id:n})=>n)),k("fieldset",{},k("\
legend",{class:"unseen"},"Verdict"),...RV.map(n=>k("label",{class:`choice ${n}`},k("input",{type:"checkbox",name:"verdic\
t",value:n}),n))),k("button",{type:"reset"},"Clear"),k("output",{role:"status","aria-live":"polite"}))}function aE(e,t,n,r){
return k("label",{},k("span",{class:"unseen"},t),k("select",{name:e},k("option",{value:""},n),...r.map((o,s)=>k("option",
{value:s},Jc(o)))))}var RV,cE=f(()=>{"use strict";dt();Ot();RV=["pass","fail","error","skip"]});import{createHash as SV}from"node:crypto";import{gzipSync as $V}from"node:zlib";function fE(e,t,{style:n,script:r}){let o=Iv(
e),i=[()=>Fv(e),()=>lE(e),()=>rE(e,o),()=>oE(e,o),()=>Yv(e,o),()=>Xv(e,o),()=>Vv(e,o),()=>Zv(e),()=>tE(t),()=>EV(e)].flatMap(
a=>{let l=a();return l===null?[]:[{id:String(l.attributes.id),html:qn(l)}]});return["<!doctype html>",'<html lang="en">',
"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${AV(n,r)}">`,'<meta name="viewpo\
rt" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',qn(k("title",{},PV(e))),
`<style>${n}</style>`,`<script>${r}</script>`,"</head>","<body>",qn(k("a",{class:"skip-link",href:"#main"},"Skip to the \
report")),qn(CV(i)),'<main id="main" tabindex="-1">',...i.map(({html:a})=>a),TV(e,o),"</main>",qn(dE({id:"results"},$V(JSON.
stringify(e)).toString("base64"))),...t.map(({path:a,bytes:l,extent:c,reason:u,data:d})=>qn(dE({"data-path":a,"data-byte\
s":l,"data-extent":c,"data-reason":u},d))),"</body>","</html>",""].join(`
`)}function EV(e){return mt("reproduce","Reproduce",ta(io(e,null,null,null),"The whole run, on a Linux machine of yours"),
k("p",{class:"legend"},...Hc("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")))}function PV({
gate:e}){return`${{passed:"\u2713",failed:"\u2715",error:"!"}[e.status]} ${e.sentence} \xB7 bpfcompat`}function AV(e,t){
return["default-src 'none'",`script-src '${uE(t)}'`,`style-src '${uE(e)}'`,"img-src data:","base-uri 'none'","form-actio\
n 'none'"].join("; ")}function uE(e){return`sha256-${SV("sha256").update(e).digest("base64")}`}function CV(e){let t=e.flatMap(
({id:n})=>{let r=OV[n];return r===void 0?[]:[k("a",{href:`#${n}`},r)]});return k("nav",{class:"bar","aria-label":"Sectio\
ns"},k("strong",{},"bpfcompat"),k("div",{class:"links"},...t),k("button",{type:"button",id:"theme",class:"js"},"Theme"))}
function dE(e,t){return k("script",{type:"application/octet-stream",...e},t)}function TV(e,t){let n=[],r=vV;for(let i of MV(
e.cases)){let a=ds(i.artifact,i.kernel,t),l=qn(k("article",{id:a,class:"case"},...qv(i,e,"h3")));if(r-=ut(l),r<0)break;n.
push(l)}let o=e.cases.length-n.length,s=o===0?"":qn(k("p",{},`${F(o,"case")} more: results.json has them, and so has thi\
s page with JavaScript.`));return n.length===0?"":`<noscript><section id="cases"><h2>Cases</h2>${n.join(`
`)}${s}</section></noscript>`}function MV(e){let t=({lanes:n})=>n.every(({verdict:r})=>r==="pass");return[...e.filter(n=>!t(
n)),...e.filter(t)]}var vV,OV,mE=f(()=>{"use strict";Vc();I();dt();Zi();Nv();Wv();Hv();Jv();Qv();eE();nE();iE();Ot();cE();
vV=384*1024;OV={matrix:"Matrix",tests:"Tests",comparison:"Changes",findings:"Findings",verifier:"Instructions",kernels:"\
Kernels",logs:"Logs",reproduce:"Reproduce"}});var pE={};ee(pE,{renderHtml:()=>IV});async function IV(e,t){let[n,r]=await Promise.all([Ov(e,Ev(t)),Sv()]);return fE(e,n,
r)}var hE=f(()=>{"use strict";$v();Pv();Cv();mE()});import{constants as Zc}from"node:fs";import{access as yE,mkdir as rg,readFile as ng,realpath as gE,rename as LV,rm as bE,
rmdir as FV,writeFile as NV}from"node:fs/promises";import{dirname as wE,join as fs}from"node:path";async function eu(e){
let t=await BV(e);if(t===null)return;let n=[og,...t.map(r=>fs("logs",kn(r)))];await Promise.all([...Object.values(kE).map(
({file:r})=>r),...n].map(r=>bE(fs(e,r),{recursive:!0,force:!0}))),await FV(fs(e,"logs")).catch(()=>{})}async function BV(e){
try{let{tool:t,kernels:n=[]}=JSON.parse(await ng(fs(e,"results.json"),"utf8"));return t?.name==="bpfcompat"?n.map(({id:r})=>String(
r)):null}catch{return null}}async function Rr(e,t){let n={};try{await rg(t,{recursive:!0});for(let[r,{file:o,render:s}]of Object.
entries(kE))n[r]=fs(t,o),await Xe(`writing ${o}`,async()=>_E(fs(t,o),await s(e,t)));return n}catch(r){throw new h(`the r\
eport could not be written to ${t}: ${P(r)}; make room, or name another folder with ${J("report-directory")}`,{cause:r})}}
async function xE(e,{json:t,markdown:n}){t!==null&&await ra(t,await ng(e.json,"utf8")),n!==null&&await ra(n,await ng(e.summary,
"utf8"))}async function ra(e,t){try{await KV(e),await rg(wE(e),{recursive:!0}),await _E(e,t)}catch(n){throw new h(`the r\
eport could not be written to ${e}: ${P(n)}; name another file`,{cause:n})}}async function KV(e){let t=process.cwd();if(!pe(
e,t))return;let[n,r]=await Promise.all([gE(Et(wE(e))),gE(t)]);if(n!==r&&!pe(n,r))throw new Error(`a symbolic link leads \
to ${n}, out of ${t}`)}async function _E(e,t){let n=`${e}.${process.pid}.tmp`;try{await NV(n,t),await LV(n,e)}catch(r){throw await bE(
n,{force:!0}),r}}async function lo(e,t){try{await rg(e,{recursive:!0}),await yE(e,Zc.W_OK|Zc.X_OK)}catch(n){let o=K(n)===
"EEXIST"?"it is a file, and must be a folder":await sg(e)??P(n);throw new h(`\`${e}\` cannot be written (${o}); name ano\
ther with ${J(t)}`,{cause:n})}}async function sg(e){try{await yE(Et(e),Zc.W_OK|Zc.X_OK);return}catch(t){return Yr(K(t))??
P(t)}}var kE,og,nn=f(()=>{"use strict";$();Ni();ss();Jr();Qt();_i();Kc();ve();U$();qh();Q$();Qe();kE={json:{file:"result\
s.json",render:cr},summary:{file:"summary.md",render:is},junit:{file:"junit.xml",render:async e=>(await lv().then(()=>av)).
renderJunit(e)},sarif:{file:"results.sarif",render:async e=>(await Rv().then(()=>_v)).renderSarif(e)},support:{file:"sup\
port.json",render:G$},badge:{file:"badge.svg",render:j$},matrix:{file:"matrix.svg",render:J$},html:{file:"report.html",render:async(e,t)=>(await Promise.resolve().then(()=>(hE(),pE))).
renderHtml(e,t)}},og="logs/install.log"});import{relative as DV,resolve as jV}from"node:path";function RE(e,t){for(let n of IR(e,t))UV[n.level](n.message,GV(n))}function GV({
title:e,file:t,startLine:n,startColumn:r}){return{title:e,...t===null?{}:{file:t,startLine:n??1},...t===null||r===void 0||
r===null?{}:{startColumn:r}}}function SE(e,t,n){if(t.aborted){Po(`interrupted by ${P(t.reason)}`);return}if(!(e instanceof
h)){Po(fe(P(e)));return}for(let r of e.problems){let{line:o,column:s}=r,i=r.file===void 0?void 0:qV(r.file,n);Po(fe(pn(r)),
{title:"bpfcompat",...i===void 0?{}:{file:i},...i===void 0||o===void 0?{}:{startLine:o},...i===void 0||s===void 0?{}:{startColumn:s}})}}
function qV(e,t){let n=jV(e);return t!==null&&pe(n,t)?DV(t,n):void 0}function $E(e,t){t.foreign(typeof e=="object"&&e!==
null&&"stack"in e?String(e.stack):String(e)),Po("a defect of bpfcompat: please report it with the stack in the log",{title:"\
bpfcompat"})}var UV,vE=f(async()=>{"use strict";await zr();$();Qt();Bp();I();UV={error:Po,warning:Cl,notice:a_}});function EE(e,{index:t,count:n}){let{gate:r,kernels:o}=e,s=o.map(a=>[B(a.id),B(a.release??"\u2013"),G(zV(a,e)),ce(a.guestMs)]);
return`${[`### Shard ${t} of ${n}: ${G(r.sentence)}`,...s.length===0?[]:[be(["kernel","release","checks","time"],s)],"Th\
e job that brings the shards together has the findings."].join(`

`)}
`}function zV({id:e,error:t},{cases:n}){if(t!==null)return`error: ${t}`;let r=n.filter(({kernel:o})=>o===e).flatMap(o=>o.
lanes);return WV.map(o=>[r.filter(s=>s.verdict===o).length,o]).filter(([o])=>o>0).map(([o,s])=>`${o} ${s}`).join(", ")}var WV,
PE=f(()=>{"use strict";$t();I();WV=["pass","fail","error","skip"]});async function AE(e,t){if(!process.env.GITHUB_STEP_SUMMARY)return;let n=e.shard===null?is(e):EE(e,e.shard);try{await c_.
addRaw(n,!0).write()}catch(r){t.warning(`the job summary could not be written (${P(r)}); summary.md has the same text`)}}
var OE=f(async()=>{"use strict";await zr();$();PE();Kc()});async function CE(e,t,{log:n,checks:r}){n.foreign(os(e,{color:!1,width:120,reportDirectory:t}));let o=Rr(e,t).then(l=>(_h(
e,l,n),l)),[s,i,a]=await Promise.allSettled([r.complete(e),o,AE(e,n)]);e.shard===null&&RE(e,s.status==="fulfilled"?s.value:
e.findings);for(let l of[s,a])if(l.status==="rejected")throw l.reason;if(i.status==="rejected")throw i.reason;return i.value}
async function ig(e,t,n){let{log:r,checks:o,signal:s,root:i}=n,a=e instanceof h?e:Mo(e)??e;_h(t,null,r),a instanceof h||
s.aborted?SE(a,s,i):$E(a,r),s.aborted?await o.fail("Cancelled",[]):a instanceof h?await o.fail("Could not tell",a.problems):
await o.fail("Could not tell",[{message:`a defect of bpfcompat: ${P(a)}`}])}var TE=f(async()=>{"use strict";$();Jr();Fc();
nn();await vE();await Rh();await OE()});import{basename as VV,join as HV}from"node:path";async function ME(e,t,{RUNNER_TEMP:n=""}=process.env){let{task:r,isNamed:o,
run:s}=e;if(r==="plan"||o.reportDirectory||n==="")return e;let i=await sg(s.reportDirectory);if(i===void 0)return e;let a=HV(
n,VV(s.reportDirectory));return t.warning(`${s.reportDirectory} cannot be written (${i}): the report goes to ${a}`),{...e,
run:{...s,reportDirectory:a}}}var IE=f(()=>{"use strict";nn()});var ze,Sr=f(()=>{"use strict";ze={restore:async()=>!1,save:async()=>{}}});import{AsyncLocalStorage as YV}from"node:async_hooks";function tu(e,t){return JV(),LE.run(e,t)}function JV(){let{stdout:e}=process;
if(e.write===ag)return;let t=e.write.bind(e);ag=((n,...r)=>{let o=LE.getStore();if(o===void 0)return t(n,...r);for(let s of Buffer.
from(n).toString("utf8").split(`
`))s!==""&&((s.startsWith("::add-mask::")||s.startsWith("::debug::")&&process.env.RUNNER_DEBUG==="1")&&t(`${s}
`),o(s));return!0}),e.write=ag}var LE,ag,lg=f(()=>{"use strict";LE=new YV});var FE={};ee(FE,{CACHE_READ_DENIED_PREFIX:()=>QV,CACHE_WRITE_DENIED_PREFIX:()=>ZV,CacheReadDeniedError:()=>eH,CacheWriteDeniedError:()=>tH,
FinalizeCacheError:()=>nH,ReserveCacheError:()=>rH,ValidationError:()=>oH,isFeatureAvailable:()=>sH,restoreCache:()=>iH,
saveCache:()=>aH});var XV,QV,ZV,eH,tH,nH,rH,oH,sH,iH,aH,NE=f(async()=>{XV=await import("./vendor/actions-cache.js"),{CACHE_READ_DENIED_PREFIX:QV,
CACHE_WRITE_DENIED_PREFIX:ZV,CacheReadDeniedError:eH,CacheWriteDeniedError:tH,FinalizeCacheError:nH,ReserveCacheError:rH,
ValidationError:oH,isFeatureAvailable:sH,restoreCache:iH,saveCache:aH}=XV});import{relative as lH}from"node:path";function KE(e,t){return{name:"the cache of GitHub Actions",local:!1,async restore(s){
let{ending:i,value:a,lines:l}=await o(({restoreCache:c},u)=>{let d=[s.key,...s.restoreKeys??[]].map(m=>n(m,s));return c(
u,`${d[0]}-`,[`${d[0]}-`,...d.slice(1)])},s);return r(i,a,l,s)},async save(s,i){let a=i?Date.now().toString(36):cH,{ending:l,
value:c,lines:u}=await o(({saveCache:d},m)=>d(m,`${n(s.key,s)}-${a}`),s);return dH(l,c,u)}};function n(s,{paths:i}){return`${mn(
i.map(l=>lH(e,l))).slice(0,8)}-${s}`}function r(s,i,a,l){if(s.is!=="done")return{is:"down",why:s.why};let c=a.find(({text:m})=>m.
startsWith("Cache restore skipped"));if(c!==void 0)return{is:"closed",why:c.text};let u=jE(a);return u!==void 0&&/cache read denied/.
test(u)?{is:"closed",why:u}:u!==void 0?{is:UE(u)?"down":"damaged",why:u}:{is:[`${n(l.key,l)}-`,...(l.restoreKeys??[]).map(
m=>n(m,l))].some(m=>i?.startsWith(m))?"there":"missing"}}async function o(s,i){let a=[],l;return{ending:await new Promise(
u=>{let d=b=>u({is:"given up",why:b}),m=setTimeout(()=>d(`no answer within ${BE/1e3} s`),BE),p=()=>d("cancelled");t.aborted&&
p(),t.addEventListener("abort",p,{once:!0}),tu(b=>{a.push(uH(b));let[,w]=/^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.
exec(b)??[];w!==void 0&&d(_(w))},async()=>{l=await s(await NE().then(()=>FE),i.paths.map(fH))}).then(()=>u({is:"done"}),
b=>d(_(P(b)))).finally(()=>{clearTimeout(m),t.removeEventListener("abort",p)})}),value:l,lines:a}}}function DE(e){let{ACTIONS_CACHE_SERVICE_V2:t,
ACTIONS_RESULTS_URL:n,ACTIONS_CACHE_URL:r,ACTIONS_RUNTIME_TOKEN:o}=e;return(t?n:void 0)??r?o?void 0:"the runner gives no\
 token for it (ACTIONS_RUNTIME_TOKEN)":n?"the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVIC\
E_V2, and ACTIONS_CACHE_URL is not set)":"the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is se\
t)"}function uH(e){let[,t="",n=e]=/^::(\w+)[^:]*::(.*)$/.exec(e)??[];return{command:t,text:_(n.replaceAll("%0A"," ").replaceAll(
"%25","%"))}}function dH(e,t,n){if(e.is!=="done")return{is:"down",why:e.why};if(t!==void 0&&t>=0)return{is:"kept"};let r=n.
find(({text:i})=>i.startsWith("Cache save skipped"));if(r!==void 0)return{is:"closed",why:r.text};let[,o]=n.map(({text:i})=>/^Failed to reserve cache: (?:Error: )?(.*)$/.
exec(i)).find(i=>i!==null)??[],s=o??jE(n);return s===void 0||/already exists|\(409\)|Response was not ok|may be creating/i.
test(s)?{is:"known"}:/cache write denied/.test(s)?{is:"closed",why:s}:{is:UE(s)?"down":"failed",why:s}}function jE(e){return e.
findLast(({command:t,text:n})=>t==="warning"||t==="error"||n.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /,
"")}function UE(e){return/Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(e)}function fH(e){
return e.replace(/[*?[]/g,"[$&]")}var BE,cH,GE=f(()=>{"use strict";or();$();I();lg();BE=12e4,cH="1"});var cg={};ee(cg,{HTTPError:()=>pH,cacheDir:()=>hH,cacheFile:()=>gH,downloadTool:()=>yH,evaluateVersions:()=>bH,extract7z:()=>wH,
extractTar:()=>kH,extractXar:()=>xH,extractZip:()=>_H,find:()=>RH,findAllVersions:()=>SH,findFromManifest:()=>$H,getManifestFromRepo:()=>vH,
isExplicitVersion:()=>EH});var mH,pH,hH,gH,yH,bH,wH,kH,xH,_H,RH,SH,$H,vH,EH,ug=f(async()=>{mH=await import("./vendor/actions-tool-cache.js"),
{HTTPError:pH,cacheDir:hH,cacheFile:gH,downloadTool:yH,evaluateVersions:bH,extract7z:wH,extractTar:kH,extractXar:xH,extractZip:_H,
find:RH,findAllVersions:SH,findFromManifest:$H,getManifestFromRepo:vH,isExplicitVersion:EH}=mH});import{createHash as PH}from"node:crypto";import{cp as AH,mkdir as OH,mkdtemp as CH,rm as TH,stat as MH}from"node:fs/promises";
import{dirname as IH,join as dg}from"node:path";function WE(e){return{name:"the runner's tool cache",local:!0,async restore(t){
try{let{find:n}=await ug().then(()=>cg),r=await pg(async()=>n(fg,mg(t)));if(r==="")return{is:"missing"};for(let[o,s]of t.
paths.entries())await qE(dg(r,String(o)),s);return{is:"there"}}catch(n){return{is:"damaged",why:P(n)}}},async save(t,n){
try{let{cacheDir:r,find:o}=await ug().then(()=>cg),s=t.restoreKeys!==void 0;if(!n&&!s&&await pg(async()=>o(fg,mg(t)))!==
"")return{is:"known"};let i=await CH(dg(e,"bpfcompat-"));try{for(let[a,l]of t.paths.entries())await qE(l,dg(i,String(a)));
await pg(()=>r(i,fg,mg(t)))}finally{await TH(i,{recursive:!0,force:!0})}return{is:"kept"}}catch(r){return{is:"failed",why:P(
r)}}}}}function mg({key:e,restoreKeys:t}){return`0.0.0-sha256${PH("sha256").update(t?.[0]??e).digest("hex")}`}async function qE(e,t){
await MH(e).catch(()=>{})!==void 0&&(await OH(IH(t),{recursive:!0}),await AH(e,t,{recursive:!0,preserveTimestamps:!0}))}
function pg(e){return tu(()=>{},e)}var fg,zE=f(()=>{"use strict";$();lg();fg="bpfcompat"});function HE({cache:e},t){if(!e)return ze;let{logger:n,signal:r,environment:o=process.env}=t,s=LH(o,r,n);return s.length===
0?ze:FH(s,t)}function LH(e,t,n){let{RUNNER_ENVIRONMENT:r,RUNNER_TOOL_CACHE:o,RUNNER_TEMP:s,GITHUB_WORKSPACE:i=process.cwd()}=e,
a=[];r==="self-hosted"&&o&&s&&a.push(WE(s));let l=DE(e);return l===void 0?a.push(KE(i,t)):n.info(`there is no cache of G\
itHub Actions here: ${l}`),a}function FH(e,{logger:t,trusted:n}){let r=new Set(e),o=new Set(e),s=new Set(n?e:[]),i=new Map(
e.map(y=>[y,new Set])),a=new Set,l=new Set,c=!1;return{restore:y=>w(!1,y,()=>d(y)),save:y=>w(void 0,y,()=>p(y))};function u({
newest:y}){return y===!0?e.filter(({local:x})=>!x):e}async function d(y){if(a.has(y.key))return!1;a.add(y.key);let x=[];
for(let R of u(y))if(!(!r.has(R)||!o.has(R))){if(await m(R,y)){t.info(`${y.what}: restored from ${R.name}`);for(let S of x)
await g(S,y);for(let S of e)i.get(S)?.add(y.key);return!0}x.push(R)}return!1}async function m(y,x){let R=await Xe(`askin\
g ${y.name} for ${x.what}`,()=>y.restore(x));if(ye("cache",()=>`${y.name}: restore ${x.key}: ${VE(R)}`),R.is==="there"&&
await(x.intact?.()??!0))return!0;switch(R.is){case"missing":t.info(`${x.what}: not in ${y.name}`);break;case"closed":o.delete(
y)&&t.info(`nothing is restored from ${y.name}: ${R.why}`);break;case"down":b(y,R.why);break;default:i.get(y)?.add(x.key),
t.info(`${x.what}: what ${y.name} has is damaged (${R.is==="damaged"?R.why:"its digests are not those it was kept with"}\
): it is not used`)}return!1}async function p(y){if(!l.has(y.key)){l.add(y.key),!n&&!c&&(c=!0,t.info("nothing of this ru\
n is kept for others: its event is not one of people who may write to the repository"));for(let x of u(y))await g(x,y)}}
async function g(y,x){if(!r.has(y)||!s.has(y))return;let R=await Xe(`keeping ${x.what} in ${y.name}`,()=>y.save(x,i.get(
y)?.has(x.key)===!0));switch(ye("cache",()=>`${y.name}: save ${x.key}: ${VE(R)}`),R.is){case"kept":t.info(`${x.what}: ke\
pt in ${y.name}`);break;case"known":t.info(`${x.what}: ${y.name} has it already`);break;case"failed":t.info(`${x.what}: \
could not be kept in ${y.name}: ${R.why}`);break;case"closed":s.delete(y)&&t.info(`nothing of this run is kept in ${y.name}\
: ${R.why}`);break;case"down":b(y,R.why);break}}function b(y,x){r.delete(y)&&t.info(`${y.name} is not used any further: ${x}`)}
async function w(y,{what:x},R){try{return await R()}catch(S){return t.info(`${x}: the shared cache failed: ${P(S)}`),y}}}
function VE(e){return"why"in e?`${e.is}: ${e.why}`:e.is}var YE=f(()=>{"use strict";Sr();$();Qe();GE();zE()});var NH,t0e,hg,nu,n0e,ms,gg=f(async()=>{NH=await import("./vendor/tinyglobby.js"),{convertPathToPattern:t0e,escapePath:hg,
glob:nu,globSync:n0e,isDynamicPattern:ms}=NH});import{join as BH,relative as KH}from"node:path";function Ne(e){let t=KH(".",e);return t===""?".":t.startsWith(BH("..","\
.."))?e:t}var oa=f(()=>{"use strict"});import{readdir as DH}from"node:fs/promises";import{basename as JE,dirname as XE,extname as jH,join as QE}from"node:path";
async function yg(e,t){let n=await tP(e);if(n===null)return ZE(e);return{missing:null,guess:await eP(e,t)??(ms(t)?await GH(
e,t):o())};function o(){let s=Z(t,n??[]);return s===void 0?null:QE(e,s)}}async function ru(e){let{guess:t}=await yg(XE(e),
JE(e));return t===null?"":`; did you mean \`${Ne(t)}\`?`}async function ZE(e){let t=XE(e),n=await tP(t);if(n===null&&t!==
e)return ZE(t);let r=Z(JE(e),n??[]);return{missing:e,guess:r===void 0?null:QE(t,r)}}async function GH(e,t){let n=jH(t);return n===
""||ms(n)?null:eP(e,`*${n}`)}async function eP(e,t){let n={cwd:e,absolute:!0,deep:UH,followSymbolicLinks:!1,ignore:["**/\
node_modules/**"]};return(await nu(`**/${t}`,n)).sort(qH)[0]??null}function qH(e,t){return e.split("/").length-t.split("\
/").length||(e<t?-1:1)}async function tP(e){return DH(e).catch(()=>null)}var UH,ou=f(async()=>{"use strict";await gg();await Le();
oa();UH=4});import{existsSync as nP}from"node:fs";import{homedir as WH}from"node:os";import{join as zH,resolve as iu}from"node:path";
async function ps(e,t,n){let r={matches:[],problems:[]};for(let[o,s]of e.entries()){if(su(s)){e.slice(0,o).every(su)&&r.
problems.push({index:o,message:"excludes nothing: move it after the pattern that it excludes files from, such as `build/\
*.bpf.o`"});continue}let i=oP(s),a=rP(i,t),l=a?await sP(i,t):[iu(t,i)],c=a?bg(i,t):iu(t,i,"..");l.length===0&&r.problems.
push({index:o,message:`matches no file${await YH(i,c)}; ${n}`});let u=await HH(l,e.slice(o+1).filter(su),t);r.matches.push(
...u.map(d=>({pattern:s,index:o,isGlob:a,file:d,folder:c})))}return r.matches.length===0&&r.problems.length===0&&e.length>
0&&r.problems.push({index:e.findLastIndex(su),message:"excludes every file that is left"}),r}function su(e){return e.startsWith(
"!")&&!e.startsWith("!(")}function rP(e,t){return ms(e)&&!nP(iu(t,e))}function oP(e){return e.startsWith("~/")?zH(WH(),e.
slice(2)):e}async function HH(e,t,n){if(t.length===0)return e;let r=t.flatMap(s=>{let i=oP(s.slice(1).trim()).replace(/\/+$/,
""),a=rP(i,n)?i:hg(i);return[a,`${a}/**`]}),o=new Set(await sP(e.map(s=>hg(s)),n,{ignore:r,onlyFiles:!1}));return e.filter(
s=>o.has(s)||!nP(s))}async function sP(e,t,{ignore:n=[],onlyFiles:r=!0}={}){return(await nu(e,{cwd:t,absolute:!0,dot:!0,
expandDirectories:!1,onlyFiles:r,ignore:[...VH,...n]})).map(s=>s.replace(/(?<=.)\/$/,"")).sort()}function bg(e,t){let n=e.
split("/"),r=n.slice(0,n.findIndex(o=>ms(o))).join("/");return iu(t,r===""&&e.startsWith("/")?"/":r)}async function YH(e,t){
let{missing:n,guess:r}=await yg(t,e.split("/").at(-1)??""),o=r===null?"":`; the nearest is \`${Ne(r)}\``;if(n!==null)return`\
: there is no \`${Ne(n)}\`${o}`;let s=Ne(t);return` in ${s==="."?"the working directory":`\`${s}\``}${o}`}var VH,sa=f(async()=>{
"use strict";await gg();await ou();oa();VH=["**/.git/**"]});import{readFileSync as JH}from"node:fs";function au(e){if(e===void 0)return null;try{return QH(JH(`/proc/${e}/stat`,"utf\
8"))}catch{return null}}function QH(e){let t=e.slice(e.lastIndexOf(")")+2).split(" "),n=Number(t[11])+Number(t[12]);return Number.
isFinite(n)?n/XH:null}var XH,wg=f(()=>{"use strict";XH=100});var kg={};ee(kg,{$:()=>e8,ExecaError:()=>t8,ExecaSyncError:()=>n8,execa:()=>r8,execaCommand:()=>o8,execaCommandSync:()=>s8,
execaNode:()=>i8,execaSync:()=>a8,getCancelSignal:()=>l8,getEachMessage:()=>c8,getOneMessage:()=>u8,parseCommandString:()=>d8,
sendMessage:()=>f8});var ZH,e8,t8,n8,r8,o8,s8,i8,a8,l8,c8,u8,d8,f8,xg=f(async()=>{ZH=await import("./vendor/execa.js"),{
$:e8,ExecaError:t8,ExecaSyncError:n8,execa:r8,execaCommand:o8,execaCommandSync:s8,execaNode:i8,execaSync:a8,getCancelSignal:l8,
getEachMessage:c8,getOneMessage:u8,parseCommandString:d8,sendMessage:f8}=ZH});function Wn(){let e=m8.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{LC_ALL:"C",...Object.fromEntries(
e)}}async function we(e,t,n={}){let{input:r,signal:o,timeoutMs:s,isDead:i,environment:a=Wn()}=n,l={reject:!1,env:a,extendEnv:!1,
...r===void 0?{stdin:"ignore"}:{input:r},detached:o!==void 0};ye("program",()=>Gn([e,...t]));let{execa:c}=await xg().then(()=>kg);
o?.throwIfAborted();let u=c(e,t,l),d=()=>lu(u.pid);o?.addEventListener("abort",d,{once:!0});let m=performance.now(),g=await(s===
void 0&&i===void 0?u:h8({timeoutMs:s,isDead:i},u)).finally(()=>o?.removeEventListener("abort",d));if(o?.throwIfAborted(),
g===null){o!==void 0&&d();let R=(performance.now()-m)/1e3;return ye("program",()=>`${e} did not end within ${R.toFixed(1)}\
 s`),{exitCode:void 0,stdout:"",stderr:"",timedOut:!0,ended:s===void 0?"it was given up":`no end within ${s/1e3} s`}}let{
exitCode:b,stdout:w,stderr:y}=g,x=String(b??g.signal??g.code??"unknown");return ye("program",()=>`${e} ended with ${x}${iP(
w)}${iP(y)}`),{exitCode:b,stdout:w,stderr:y,timedOut:!1,ended:x}}function lu(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
async function h8({timeoutMs:e,isDead:t},n){let r=performance.now(),o=[],s=new Promise(i=>{let a=()=>{n.kill("SIGKILL");
for(let c of[n.stdin,n.stdout,n.stderr])c?.destroy();n.unref(),i(null)},l=()=>{t?.((performance.now()-r)/1e3,au(n.pid))===
!0&&a()};e!==void 0&&o.push(setTimeout(a,e)),t!==void 0&&o.push(setInterval(l,p8))});return n.catch(()=>{}),Promise.race(
[n,s]).finally(()=>{for(let i of o)clearInterval(i)})}function iP(e){return e.trim()===""?"":`
${e.trimEnd().slice(-g8)}`}var m8,p8,g8,Gt=f(()=>{"use strict";es();Xi();Qe();wg();m8=["PATH","HOME","TMPDIR","LD_LIBRAR\
Y_PATH",...Xp,"SSL_CERT_FILE","SSL_CERT_DIR"];p8=100;g8=4e3});import{accessSync as y8,constants as b8,statSync as w8}from"node:fs";import{delimiter as aP,join as lP}from"node:path";function ie(e,t=process.
env.PATH??""){return e.includes("/")?_g(e)?e:void 0:t.split(aP).filter(n=>n!=="").map(n=>lP(n,e)).find(_g)}function cP(e,t=process.
env.PATH??""){return t.split(aP).filter(n=>n!=="").map(n=>lP(n,e)).find(n=>w8(n,{throwIfNoEntry:!1})?.isFile()===!0&&!_g(
n))}function _g(e){try{return y8(e,b8.X_OK),!0}catch{return!1}}var Tt=f(()=>{"use strict"});import{existsSync as k8}from"node:fs";import{readFile as x8,realpath as Rg}from"node:fs/promises";import{dirname as Sg,join as _8,
relative as R8,resolve as S8}from"node:path";async function co(e,t){let n=await Rg(Et(e));if(ie("git")===void 0)return mP(
n,t)?{problem:"git is not installed"}:null;let r=t===null?"":Sg(await Rg(Et(t))),o=await _n(n,["rev-parse","--show-tople\
vel","--show-superproject-working-tree"],r);if(o.exitCode!==0)return/not a git repository \(/.test(o.stderr)?null:{problem:`\
git: ${P8(o)}`};let[s="",i=""]=o.stdout.split(`
`);if(i!=="")return await $8(s,i)??co(i,t);let[a,l]=await Promise.all([_n(s,["rev-parse","--verify","--quiet","HEAD^{com\
mit}"]),_n(s,["config","--get","remote.origin.url"])]);return{root:s,commit:a.stdout.trim()||null,origin:l.stdout.trim()||
null}}async function $8(e,t){let n=R8(await Rg(t),e),[r,o]=await Promise.all([_n(t,["rev-parse","--verify","--quiet",`HE\
AD:${n}`]),_n(e,["rev-parse","--verify","--quiet","HEAD"])]);return r.stdout.trim()===o.stdout.trim()?null:{problem:`the\
 submodule ${n} is at another commit than its repository records`}}async function uP(e){let{exitCode:t,stdout:n}=await _n(
e,["ls-files","-z","--cached"]);return t===0?new Set(n.split("\0").filter(r=>r!=="")):null}async function $g(e,t){let{stdout:n}=await _n(
e,["cat-file","commit",t]);return[...(n.split(`

`)[0]??"").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function dP(e,t){let[n,r]=await Promise.all([_n(e,
["for-each-ref",`--points-at=${t}`,"--format=%(refname)"]),v8(e)]),s=/(^|\/)pull\/\d+\/merge$/m.test(n.stdout)||r.includes(
t)?await $g(e,t):[];return s.length===2?s[1]??null:null}async function v8(e){let{stdout:t}=await _n(e,["rev-parse","--gi\
t-path","FETCH_HEAD"]);return[...(await x8(S8(e,t.trim()),"utf8").catch(()=>"")).matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].
map(([,r=""])=>r)}async function fP(e,t,n){return(await _n(e,["merge-base","--is-ancestor",n,t])).exitCode===0}function _n(e,t,n=""){
let r={...Wn(),GIT_CEILING_DIRECTORIES:n,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0"};return we("git",["-C",e,...["-c",
"safe.directory=*","-c","core.fsmonitor=false"],...t],{environment:r,timeoutMs:E8})}function mP(e,t){return k8(_8(e,".gi\
t"))?!0:e!==t&&Sg(e)!==e&&mP(Sg(e),t)}function P8({stderr:e,ended:t}){return e.trim().split(`
`).at(-1)||t}var E8,vg=f(()=>{"use strict";Ni();Gt();Tt();E8=3e4});import{existsSync as A8}from"node:fs";import{readdir as O8,realpath as cu}from"node:fs/promises";import{dirname as C8,join as pP,
resolve as T8}from"node:path";async function Eg(e,t,n,r){let o=await cu(n),s=await F8(e,t,o);if(s!==null&&"problem"in s)
return t.commit!==null?hP(e,t.commit,null,o,r):(r.info(`the commit that the workspace has checked out is not known (${s.
problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names ano\
ther`),{context:{...e,onDefaultBranch:!1},repository:uu(null,e,o)});let i=s!==null&&fu(s,e)?s:null;if(t.commit!==null)return hP(
e,t.commit,i,o,r);if(s!==null&&i===null)return r.info(`the workspace has a checkout of another repository (${N(s.origin??
"")}): check runs go to ${bP(e)}, without places in files, and the results are not kept as a baseline`),{context:{...e,onDefaultBranch:!1},
repository:M8};let a=Pg(e,await I8(i,e),r),l=a===e||i===null?null:await L8(i,e);return{context:{...a,fallbackSha:l},repository:uu(
i,a,o)}}function hP(e,t,n,r,o){let s=Pg(e,t,o);return{context:s,repository:uu(n,s,r)}}function gP(e,t,n,r,o){let s=n??(e.
event==="workflow_run"?null:t),i=Pg(e,s,o);return{context:n!==null||t!==null?i:{...i,onDefaultBranch:!1},repository:{...uu(
null,i,r),checkedOut:e.event==="workflow_run"?i.headSha:null}}}async function yP({artifacts:e},{context:t,repository:n},r){
let o=await cu(r),s=new Set(e.map(({path:i})=>C8(T8(r,i))));for(let i of s){let a=await cu(Et(i)),l=a===o||pe(a,o)?await co(
a,o):null;if(!(l===null||"root"in l&&l.root===n.root)&&("problem"in l||!fu(l,t)||!du(t).includes(l.commit)))return!1}return!0}
function Pg(e,t,n){if(t===null||du(e).includes(t))return e;let r={...e,headSha:t,onDefaultBranch:!1};return n.info(`the \
tested commit is ${Ln(t)}, not ${bP(e)}: check runs go to it, and its results are not kept as a baseline`),r}function du({
event:e,headSha:t,sha:n}){return e==="pull_request_target"?[t]:[t,n]}async function I8(e,t){if(e===null||e.commit===null)
return null;let{root:n,commit:r}=e;if(du(t).includes(r))return r;if(t.event.startsWith("pull_request")&&t.headSha!==null){
let o=await $g(n,r);if(o.length===2&&o[1]===t.headSha)return t.headSha}return await dP(n,r)??r}async function L8({root:e,
commit:t},n){if(t===null||n.headSha===null)return null;for(let r of du(n))if(r!==null&&await fP(e,t,r))return n.headSha;
return null}async function F8(e,{named:t},n){let r=await Promise.all(t.map(s=>cu(Et(bg(s,n))))),o=null;for(let s of new Set(
[...r.filter(i=>pe(i,n)),n])){let i=await co(s,n);if(i!==null){if("root"in i&&fu(i,e))return i;if(o??=i,"problem"in i)break}}
return o??N8(e,n)}async function N8(e,t){let r=(await O8(t).catch(()=>[])).map(i=>pP(t,i)).filter(i=>A8(pP(i,".git"))),o=[];
for(let i of r){let a=await co(i,i);a!==null&&"root"in a&&a.origin!==null&&fu(a,e)&&o.push(a)}let s=new Set(o.map(({commit:i})=>i));
return s.size>1?{problem:`it has ${s.size} commits of the repository in folders`}:o[0]??null}function fu({origin:e},{repository:t,
headRepository:n}){let r=B8.exec(e??"")?.[1]?.toLowerCase(),o=t===null?null:`${t.owner}/${t.name}`;return r===void 0||[o,
n].some(s=>s?.toLowerCase()===r)}function uu(e,t,n){let r={revision:t.headSha,checkedOut:e?.commit??t.headSha,page:nS(t)};
return e===null?{root:n,isGit:!1,...r}:{root:e.root,isGit:!0,...r}}function bP({event:e,headSha:t}){return`${t===null?"t\
hat":Ln(t)} of the event \`${e}\``}var M8,B8,wP=f(async()=>{"use strict";Fn();Ni();await sa();vg();Ee();Qt();qp();M8={root:null,
isGit:!1,revision:null,checkedOut:null,page:null};B8=/^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/});function mu(e=process.platform){if(e!=="linux")throw new h(`this machine runs ${K8[e]??e}, and kernels are booted on Lin\
ux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`)}var K8,Ag=f(()=>{"use s\
trict";$();K8={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD"}});function kP(e){return{at:"artifact",field:"maps",lines:e.flatMap(j8)}}function xP(e,t){return{at:"artifact",field:"maps",
lines:[`- name: ${he(e)}`,...t.map(n=>`  ${n}   # only if your loader sets it`)]}}function ia(e){return{at:"artifact",field:"\
maps",lines:[`- name: ${he(e)}`,"  optional: true   # only if your loader copes without it"]}}function uo(e){return Cg(e,
"attach: {required: false}   # only if your loader copes without it")}function _P(e){return{at:"artifact",field:"files",
lines:[`- ${he(e)}   # its path, relative to the manifest or absolute`]}}function Og(e,t){return Cg(e,t)}function pt(e){
return Cg(e,"optional: true   # only if your loader copes without it")}function pu(e){return{at:"artifact",field:"progra\
ms",lines:e.flatMap(t=>[`- name: ${he(t)}`,"  autoload: true"])}}function RP(e){return{at:"artifact",field:"program_type\
s",lines:[`- {program: ${he(e)}, type: ${D8(e)}}   # the type your loader sets`]}}function SP(e,t){return{at:"artifact",
field:"struct_ops",lines:[`- {map: ${he(e)}, member: ${he(t)}, value: null}   # only if your loader does so`]}}function $P(e){
return{at:"top",field:"modules",lines:[`- ${he(e)}`]}}function vP(e){return{at:"top",field:"kernels",lines:[`- id: ${he(
e)}`,"  variant: bpf-lsm","  lsm: append-bpf"]}}function hs({manifest:e},{name:t,path:n},{at:r,field:o,lines:s}){return r===
"top"?[`${o}:`,...s.map(i=>`  ${i}`)].join(`
`):["artifacts:",`  - name: ${he(t)}`,...e===null?[`    path: ${he(n)}`]:[],`    ${o}:`,...s.map(i=>`      ${i}`)].join(
`
`)}function he(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(
e)}function Cg(e,t){return{at:"artifact",field:"programs",lines:[`- name: ${he(e)}`,`  ${t}`]}}function D8(e){return/^classifier/.
test(e)?"sched_cls":/^action/.test(e)?"sched_act":/^socket/.test(e)?"socket_filter":/^xdp/.test(e)?"xdp":/^(?:tracepoint|raw_tracepoint)/.
exec(e)?.[0]??"kprobe"}function j8({map:e,innerMap:t,maxEntries:n,keySize:r,valueSize:o}){let s=[`- name: ${he(e.name)}`];
return r&&s.push("  key_size: 4   # what your loader sets, in bytes"),o&&s.push(G8(e.type)),n&&s.push("  max_entries: 10\
24   # what your loader sets: a number, or cpus"),t&&s.push(U8(e.name)),s}function U8(e){return/ring_?buf|(?:^|_)rings?(?:_|$)/i.
test(e)?"  inner_ringbuf_bytes: 8388608   # the size your loader uses":"  inner_map: {type: hash, key_size: 4, value_siz\
e: 4, max_entries: 64}   # the sizes your loader uses"}function G8(e){return e==="stack_trace"?"  value_size: 1016   # w\
hat your loader sets: 8 bytes a frame, 127 frames":"  value_size: 8   # what your loader sets, in bytes"}var Ke=f(()=>{"\
use strict"});function X(e,t,n,r){let o=gu(e.result.lanes,t),s=r.words??null;return{class:n.class,level:hu(o),artifact:e.artifact.name,
program:r.program??null,map:r.map??null,kernel:e.kernel.id,step:t,known:null,overdue:null,identity:n.subject??V8(s??n.title),
title:n.title,words:s,source:r.source??null,excerpt:q8(r.excerpt??null,s),log:r.log??null,remedy:n.remedy,remedyYaml:n.addition===
void 0?null:hs(e.run,e.artifact,n.addition),place:r.place??e.artifact.place,suggestion:r.suggestion??null,background:n.background??
null,proof:n.proof??r.proof??null,reproduce:io(e.run,e.artifact,e.kernel.id,z8(o))}}function hu(e){return e.some(t=>t.required&&
qt(t))?"failure":"warning"}function Pe(e){return e===null?"no error number":`${e.name} (${e.number})`}function qt(e){return e.
verdict==="fail"||e.verdict==="error"}function q8(e,t){return e?.replace(/^libbpf: /,"")===t?null:e}function gu(e,t){let n=e.
filter(({mode:r})=>W8[t].includes(r));return n.length>0||t==="command"?n:e.filter(({mode:r})=>r!=="command")}function z8(e){
let t=["load_only","load_attach","behavior","command"],n=e.filter(qt),r=n.length>0?n:e;return t.find(o=>r.some(s=>s.mode===
o))??null}function V8(e){return e.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g,
"errno").replaceAll("'inv'","'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g,"N")}var W8,it=f(()=>{"use strict";
Ke();Vc();W8={load:["load_only","load_attach","behavior"],attach:["load_attach","behavior"],test:["behavior"],command:["\
command"]}});function AP(e,t){return Y8.has(e.replace(/\.s$/,""))?H8[t]:void 0}function Wt(e,t){let[n,r]=EP(e??""),[o,s]=EP(t);return n===
void 0||r===void 0||o===void 0||s===void 0?!1:n<o||n===o&&r<s}function Mt(e,{since:t}){return`${e} came with Linux ${t}.`}
function $r(e){return e?.config===void 0?"":` It needs ${e.config}.`}function EP(e){return/^(\d+)\.(\d+)/.exec(e)?.slice(
1).map(Number)??[]}var PP,gs,aa,H8,Y8,ys=f(()=>{"use strict";PP={percpu_hash:{since:"4.6"},percpu_array:{since:"4.6"},stack_trace:{
since:"4.6"},cgroup_array:{since:"4.8"},lru_hash:{since:"4.10"},lru_percpu_hash:{since:"4.10"},lpm_trie:{since:"4.11"},array_of_maps:{
since:"4.12"},hash_of_maps:{since:"4.12"},devmap:{since:"4.14"},sockmap:{since:"4.14"},cpumap:{since:"4.15"},xskmap:{since:"\
4.18"},sockhash:{since:"4.18"},reuseport_sockarray:{since:"4.19"},cgroup_storage:{since:"4.19"},percpu_cgroup_storage:{since:"\
4.20"},queue:{since:"4.20"},stack:{since:"4.20"},sk_storage:{since:"5.2"},devmap_hash:{since:"5.4"},struct_ops:{since:"5\
.6"},ringbuf:{since:"5.8"},inode_storage:{since:"5.10",config:"CONFIG_BPF_LSM"},task_storage:{since:"5.11"},bloom_filter:{
since:"5.16"},user_ringbuf:{since:"6.1"},cgrp_storage:{since:"6.2"},arena:{since:"6.9"}},gs={tracepoint:{since:"4.7"},xdp:{
since:"4.8"},perf_event:{since:"4.9"},cgroup_skb:{since:"4.10"},cgroup_sock:{since:"4.10"},lwt_in:{since:"4.10"},lwt_out:{
since:"4.10"},lwt_xmit:{since:"4.10"},sock_ops:{since:"4.13"},sk_skb:{since:"4.14"},cgroup_device:{since:"4.15"},raw_tracepoint:{
since:"4.17"},cgroup_sock_addr:{since:"4.17"},sk_msg:{since:"4.17"},lwt_seg6local:{since:"4.18"},lirc_mode2:{since:"4.18",
config:"CONFIG_BPF_LIRC_MODE2"},sk_reuseport:{since:"4.19"},flow_dissector:{since:"4.20"},cgroup_sysctl:{since:"5.2"},raw_tracepoint_writable:{
since:"5.2"},cgroup_sockopt:{since:"5.3"},tracing:{since:"5.5",config:"CONFIG_DEBUG_INFO_BTF"},struct_ops:{since:"5.6"},
ext:{since:"5.6"},lsm:{since:"5.7",config:"CONFIG_BPF_LSM"},sk_lookup:{since:"5.9"},syscall:{since:"5.14"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},aa={"kprobe.multi":{since:"5.18",config:"CONFIG_FPROBE"},"kretprobe.multi":{since:"\
5.18",config:"CONFIG_FPROBE"},"kprobe.session":{since:"6.10",config:"CONFIG_FPROBE"},"uprobe.multi":{since:"6.6"},"uretp\
robe.multi":{since:"6.6"},"uprobe.session":{since:"6.13"},iter:{since:"5.8"},tp_btf:{since:"5.5",config:"CONFIG_DEBUG_IN\
FO_BTF"},fmod_ret:{since:"5.7",config:"CONFIG_DEBUG_INFO_BTF"},"xdp/devmap":{since:"5.8"},"xdp/cpumap":{since:"5.9"},"cg\
roup/post_bind4":{since:"4.17"},"cgroup/post_bind6":{since:"4.17"},"cgroup/sendmsg4":{since:"4.18"},"cgroup/sendmsg6":{since:"\
4.18"},"cgroup/recvmsg4":{since:"5.2"},"cgroup/recvmsg6":{since:"5.2"},"cgroup/getpeername4":{since:"5.8"},"cgroup/getpe\
ername6":{since:"5.8"},"cgroup/getsockname4":{since:"5.8"},"cgroup/getsockname6":{since:"5.8"},"cgroup/sock_release":{since:"\
5.9"},"cgroup/connect_unix":{since:"6.7"},sk_lookup:{since:"5.9"},tcx:{since:"6.6"},netkit:{since:"6.7"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},H8={arm64:{since:"6.4",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},s390x:{
since:"6.3",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"}},Y8=new Set(["fentry","fexit","fmod_ret","lsm"])});function TP({lockdown:e},t,n){return(e==="confidentiality"?OP.has(t)||CP.has(t):MP(e)&&CP.has(t))?{class:"POLICY_DENIED",
title:`program ${n} may not call ${t}: the kernel is locked down (${e})`,remedy:OP.has(t)?"A kernel that is locked down \
for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, t\
p_btf) instead, or keep the program out there.":"A kernel that is locked down lets no program write into the memory of p\
rocesses: tell your users, or keep the program out there.",subject:`lockdown ${t}`}:null}function bs({lockdown:e,lsm:t}){
return MP(e)?`the kernel is locked down (${e}), which forbids among others ${e==="confidentiality"?"probes and tracefs":
"writing into processes"}`:`the kernel is not locked down, so that one of its LSMs is left (${t||"it names none"}): see \
the console log`}function MP(e){return e!==null&&e!=="none"}var OP,CP,yu=f(()=>{"use strict";OP=new Set(["bpf_probe_read",
"bpf_probe_read_str","bpf_probe_read_kernel","bpf_probe_read_kernel_str"]),CP=new Set(["bpf_probe_write_user"])});function IP(e){let t=/needs the module ([\w-]+)/.exec(e)?.[1];return t!==void 0?t:/Specified qdisc (?:kind is unknown|not found)/i.
test(e)?"sch_ingress":/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(e)?"cls_bpf":/Failed to load TC action module|TC action .*not found/i.
test(e)?"act_bpf":/Unknown device type/i.test(e)?"veth":null}function bu(e,t){return{class:"MODULE_NEEDED",title:`${e} n\
eeds the kernel module ${t}, which is not loaded`,remedy:`Have ${t} loaded before the artifacts. A kernel that was built\
 without the module ends with an error that says so.`,addition:$P(t),subject:t}}var Tg=f(()=>{"use strict";Ke()});function LP(e,t,n){if(e===null)return null;let r=new Set(t.cases.filter(s=>(e.artifact===null||s.artifact===e.artifact)&&
e.holds(s)).map(({kernel:s})=>s)),o=t.kernels.map(({id:s})=>s).filter(s=>r.has(s)&&!n.has(s));return o.length===0?null:`${e.
words} ${J8(o)}.`}function ws(e,t){return{words:"It loads on",artifact:e,holds:({programs:n})=>n.some(({name:r,load:o})=>r===
t&&o?.verdict==="pass")}}function FP(e){return{words:"It loads on",artifact:e,holds:({load:t})=>t?.verdict==="pass"}}function NP(e,t){
return{words:"It attaches on",artifact:e,holds:({programs:n})=>n.some(({name:r,attach:o})=>r===t&&jP(o))}}function BP(e){
return{words:`Maps of type ${e} can be created on`,artifact:null,holds:({load:t,maps:n})=>t?.verdict==="pass"&&n.some(r=>r.
type===e&&r.off===null)}}function wu(e,t){return{words:"It can be created on",artifact:e,holds:({load:n,maps:r})=>n?.verdict===
"pass"&&r.some(({name:o,off:s})=>o===t&&s===null)}}function ku(e){return{words:`Programs of type ${e} load on`,artifact:null,
holds:({programs:t})=>t.some(n=>n.type===e&&n.load?.verdict==="pass")}}function la(e,t){return{words:`${e} programs atta\
ch on`,artifact:null,holds:({programs:n})=>n.some(r=>t(r)===e&&jP(r.attach))}}function KP(e,t){return{words:"It passes o\
n",artifact:e,holds:({tests:n})=>n.some(({name:r,verdict:o})=>r===t&&o==="pass")}}function DP(e){return{words:"It passes\
 on",artifact:e,holds:({command:t})=>t?.verdict==="pass"}}function jP(e){return e?.verdict==="pass"}function J8(e){let t=e.
slice(0,4),n=e.length-t.length,r=n>0?`${n} more`:t.pop()??"";return t.length===0?r:`${t.join(", ")} and ${r}`}var Rn=f(()=>{
"use strict"});function xu({symbols:e,btf:t,category:n,siblings:r}){return e===0&&t===null&&n===null&&r.length===0}var UP,_u=f(()=>{"us\
e strict";UP=["function","tracepoint","raw_tracepoint","ksym"]});function GP(e,t,n){return t.type==="lsm"?iY(e,t):e.symbols===0?X8(e,t):t.type==="kprobe"?eY(e,t,n):e.btf===null?sY(e,t):
oY(e,t)}function X8(e,t){let{name:n,siblings:r,btf:o}=e;return r.length>0?Q8(e,t):o!==null?{class:"MISSING_ATTACH_TARGET",
title:`program ${t.name} has nothing to attach to: every call of ${n} was inlined on this kernel`,remedy:`The kernel's B\
TF lists ${n}, and no code of it is left: attach ${t.name} to a function that calls it.`,subject:`${n} inlined`}:{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${Mg(e,"function")}`,remedy:`The function was \
inlined, renamed or came with another release: attach ${t.name} to one that all your kernels have, or keep the program o\
ut where ${n} is missing (bpf_program__set_autoload).`,subject:`${n} nowhere`}}function Mg({name:e,packagedIn:t},n){return t===
null?`neither the kernel nor a loaded module has a ${n} ${e}`:`the kernel has no ${n} ${e}, and none of its modules has \
it`}function Q8({name:e,siblings:t},n){let r=t.filter(({traceable:i})=>i).map(i=>i.name),[o]=r,s=(o===void 0?t.map(i=>i.
name):r).join(", ");return{class:"MISSING_ATTACH_TARGET",title:`program ${n.name} has nothing to attach to: the compiler\
 made ${s} of ${e} on this kernel`,remedy:o===void 0?`${s} cannot be probed: attach ${n.name} to a function that calls ${e}\
.`:`A kprobe can be attached to ${r.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to w\
hat is there${n.type==="kprobe"?"":" (BTF does not describe it: fentry and fexit cannot)"}. ${Z8(o)}`,subject:`${e} ${s}\
 ${r.length}`}}function Z8(e){return e.includes(".isra")?"Its arguments may differ from those of the source: do not rely\
 on them.":e.includes(".part")?"It is only a part of the function, and runs only when that part is reached.":e.includes(
".cold")?"It holds only the unlikely paths of the function.":"Calls that the compiler did not redirect to this copy are \
not seen."}function eY(e,t,n){let{name:r,symbols:o,traceable:s,blacklisted:i,config:a}=e;return a.CONFIG_KPROBES==="n"?{
class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach kprobe programs such as ${t.name}: it is built without C\
ONFIG_KPROBES`,remedy:`Attach ${t.name} to a tracepoint there.`,subject:"CONFIG_KPROBES"}:o>1&&(n===null||tY.has(n.name))?
nY(e,t):i===!0?Ru(t,`${r} is on the kernel's kprobe blacklist`,Ig.test(r)?Lg(r,t):`Attach ${t.name} to a function that c\
alls ${r}${s?", or use fentry where the kernel has it":""}.`,`${r} blacklisted`):s===0?qP(e,t):e.overrides&&e.errorInjection!==
!0&&n?.name==="EINVAL"?rY(e,t):null}function Lg(e,t){return`${e} is entry code, which no program can be attached to: att\
ach ${t.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${e}\
 calls.`}function nY({name:e},{name:t}){return{class:"ATTACH_FAILURE",title:`program ${t} cannot be attached: the kernel\
 has several functions named ${e}, and a name alone does not say which`,remedy:`Attach ${t} to a function whose name is \
unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,subject:`${e}\
 ambiguous`}}function qP({name:e,module:t},n){let r=t===null?"the kernel has":`module ${t} has`;return Ru(n,`${r} ${e}, \
and ftrace cannot stop in it`,Ig.test(e)?Lg(e,n):`${e} is not in available_filter_functions: it has no call to ftrace (n\
otrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${n.name} to another function on the\
 same path, or to a tracepoint nearby.`,`${e} untraceable`)}function rY({name:e,config:t},n){let r=t.CONFIG_BPF_KPROBE_OVERRIDE;
return Ru(n,`it calls bpf_override_return, and ${e} is not on the kernel's error-injection list`,`Attach it to a functio\
n of /sys/kernel/debug/error_injection/list${r===void 0?"":` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${r})`}, or do \
without bpf_override_return.`,`${e} error injection`)}function oY(e,t){return e.traceable===0?qP(e,t):null}function sY(e,t){
let{name:n,symbols:r,module:o,moduleBtf:s,traceable:i,config:a}=e,l=r>1?"A kprobe by name cannot tell them apart either:\
 attach to a caller whose name is unique.":i===0?Ig.test(n)?Lg(n,t):`Nor can a kprobe be attached to it: it is not in av\
ailable_filter_functions. Attach ${t.name} to a function that calls it.`:`Attach a kprobe to ${n} there, which needs no \
BTF.`;if(o!==null&&!s)return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached to ${n}: module ${o} is loa\
ded and has no BTF on this kernel`,remedy:`fentry, fexit and the like need the BTF of the module (${ca(a)}). ${l}`,subject:`${n}\
 module without BTF`};let c=o===null?"the kernel's BTF":`the BTF of module ${o}`,u=r>1?`the kernel has several functions\
 named ${n}, and its BTF describes none of them`:`the ${o===null?"kernel":`module ${o}`} has ${n}, and ${c} does not des\
cribe it`;return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached: ${u}`,remedy:`BTF leaves out functions\
 that were optimised or whose name is not unique. ${l}`,subject:`${n} untyped ${r>1}`}}function ca({CONFIG_DEBUG_INFO_BTF_MODULES:e}){
return e==="y"?"CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel":e===void 0?"Linux 5\
.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES":"CONFIG_DEBUG_INFO_BTF_MODULES is not set here"}function iY({name:e,symbols:t,
btf:n,config:r,traceable:o},s){let i=e.replace(/^bpf_lsm_/,"");return r.CONFIG_BPF_LSM==="n"?{class:"UNSUPPORTED_PROGRAM\
_TYPE",title:`the kernel does not load lsm programs such as ${s.name}: it is built without CONFIG_BPF_LSM`,remedy:`Keep ${s.
name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,subject:"CONFIG_BPF_LSM"}:t===0&&n===null?
{class:"MISSING_ATTACH_TARGET",title:`program ${s.name} has nothing to attach to: the kernel has no LSM hook ${i}`,remedy:`\
Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${s.name} out where it is missing (bpf\
_program__set_autoload).`,subject:`${e} nowhere`}:o===0&&n!==null?Ru(s,`ftrace cannot stop in ${e}`,"Choose another hook\
.",`${e} untraceable`):null}function Ru({name:e},t,n,r){return{class:"ATTACH_FAILURE",title:`program ${e} cannot be atta\
ched: ${t}`,remedy:n,subject:r}}function WP(e,t,n){let{name:r,errorInjection:o,config:s}=n;return t==="bpf_override_retu\
rn"?lY("bpf_override_return","CONFIG_BPF_KPROBE_OVERRIDE",s):e==="function without an address"?aY(n):e!=="not modifiable"&&
e!=="hook does not sleep"?null:s.CONFIG_FUNCTION_ERROR_INJECTION==="n"?"This kernel is built without CONFIG_FUNCTION_ERR\
OR_INJECTION: no function is on an error-injection list.":o===!1?`${r} is not on the error-injection list of this kernel\
.`:null}function aY({name:e,siblings:t}){return t.length===0?null:`The compiler made ${t.map(n=>n.name).join(", ")} of ${e}\
.`}function lY(e,t,n){let r=n[t];return r===void 0?null:r==="n"?`${e} needs ${t}, which is not set in the configuration \
of this kernel.`:`This kernel is built with ${t}=${r}.`}var tY,Ig,ua=f(()=>{"use strict";tY=new Set(["EADDRNOTAVAIL","ES\
RCH","EINVAL","ENOENT"]),Ig=/^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/});function zP(e,t,n){let{name:r,symbols:o,btf:s,module:i,moduleBtf:a}=e,l=t===null?"the object needs":`program ${t} needs`;
if(s!==null)return cY(e,l,n);if(o===0)return null;let c=`Declare ${r} as __weak and test it with bpf_ksym_exists(${r}), \
or keep what needs it out on this kernel.`;return i!==null&&!a?{class:"MISSING_BTF",title:`${l} ${r}: module ${i} has it\
, is loaded, and has no BTF on this kernel`,remedy:`libbpf finds kernel functions of modules by the module's BTF (${ca(e.
config)}). ${c}`,subject:`${r} module without BTF`}:{class:"MISSING_KERNEL_SYMBOL",title:`${l} ${r}: the ${i===null?"ker\
nel":`loaded module ${i}`} has it, and does not describe it in BTF`,remedy:`Without a type programs cannot call or read \
it. ${c}`,subject:`${r} untyped`}}function cY({name:e,btf:t},n,r){if(!r.split(`
`).some(i=>i.includes(`'${e}`)&&/incompatible|mismatch/.test(i)))return null;let s=t==="vmlinux"?"the kernel":`module ${t}`;
return{class:"MISSING_KERNEL_SYMBOL",title:`${n} ${e}, which ${s} has with other types than the object declares`,remedy:`\
Declare ${e} as ${s} does (bpftool btf dump file /sys/kernel/btf/${t}), with the same kinds and names of types; a type o\
f your own that stands for the kernel's needs its name and a flavor (struct name___local).`,subject:`${e} declared other\
wise`}}var VP=f(()=>{"use strict";ua()});function HP(e,t,n){let{name:r,kind:o,category:s,symbols:i,config:a}=e,l=r.includes("/")?r.replace(/\/[^/]*$/,""):null;return o===
"tracepoint"&&l==="syscalls"&&a.CONFIG_FTRACE_SYSCALLS==="n"?{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel has no t\
racepoints of system calls, as ${t.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,remedy:`Attach ${t.name} to \
raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,subject:"CONFIG_FTRAC\
E_SYSCALLS"}:o==="tracepoint"&&s!==null&&s!==l?fY(e,t,s):o==="raw_tracepoint"&&YP.test(r)?uY(e,t):s===null&&i===0?dY(e,t):
o==="raw_tracepoint"&&t.type==="tracing"&&n&&!e.btfTrace?mY(e,t):null}function uY({name:e},t){let{point:n="",call:r=""}=YP.
exec(e)?.groups??{},o=t.type==="tracing"?"tp_btf":"raw_tp",s=n==="enter"?"its second argument, id":"orig_ax of the pt_re\
gs on x86-64";return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: single system call\
s such as ${r} have no raw tracepoint`,remedy:`Attach ${t.name} to all system calls (SEC("${o}/sys_${n}")) and compare t\
he number of the call (${s}), or use SEC("tracepoint/syscalls/${e}").`,subject:`${e} raw`}}function dY(e,t){return{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${Mg(e,"tracepoint")}`,remedy:`Tracepoints com\
e and go with releases and options of the kernel: attach ${t.name} to one that all your kernels have, or keep it out whe\
re ${e.name} is missing (bpf_program__set_autoload).`,subject:`${e.name} nowhere`}}function fY({name:e},t,n){let r=e.replace(
/^.*\//,"");return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: tracepoint ${r} is ${n}\
/${r} on this kernel, not ${e}`,remedy:`Have your loader attach it to ${n}/${r} where ${e} is missing, or correct SEC("t\
racepoint/${e}").`,subject:`${e} ${n}`}}function mY({name:e,module:t,moduleBtf:n,config:r},o){let s=t===null?"the kernel\
's BTF does not have its type":n?`the BTF of module ${t} does not have its type`:`module ${t} has no BTF (${ca(r)})`;return{
class:"MISSING_BTF",title:`program ${o.name} cannot be attached to tracepoint ${e}: the kernel has it, and ${s} (btf_tra\
ce_${e})`,remedy:`Attach a raw tracepoint program there (SEC("raw_tp/${e}")), which needs no BTF.`,subject:`${e} untyped`}}
var YP,JP=f(()=>{"use strict";ua();YP=/^sys_(?<point>enter|exit)_(?<call>\w+)$/});function Su({result:e},t,n){let r=e.targets.find(o=>o.program===t.name);return r===void 0?null:XP(r,`attaching ${t.name}\
 to ${r.name}`)??(r.kind==="function"?GP(r,t,n):HP(r,t,e.load?.verdict==="fail"))}function da(e,{result:t},n){for(let[,r,
o]of e.matchAll(pY)){let s=r??o??"",i=t.targets.find(l=>l.kind==="ksym"&&l.name===hY(s));if(i===void 0)continue;let a=XP(
i,`the kernel function ${i.name}`)??zP(i,n,e);if(a!==null)return a}return null}function hY(e){return e.replace(/(?<=.)___.*$/,
"")}function XP(e,t){let[n]=e.packagedIn??[];return n===void 0||!xu(e)?null:bu(t,n)}var pY,$u=f(()=>{"use strict";_u();Tg();
VP();ua();JP();pY=/extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g});function e0(e,t,{errno:n,message:r,required:o,target:s},i){let a=TY(t,i,s),l=AP(vu(t),e.kernel.arch),c=l??OY(t),u=l===void 0?
"":` on ${e.kernel.arch}`,d=IP(r??"");if(d!==null)return bu(`attaching ${t.name}`,d);if(r!==null&&n0.test(r))return vY(t,
r,o);if(n!==null&&(RY.has(n.name)||t0.test(r??""))||n?.name==="EINVAL"&&c!==void 0&&Wt(e.kernel.release,c.since))return ZP(
t,c,u,n);if(n?.name==="EILSEQ")return bY(t,s,o);let m=Su(e,t,n);if(m!==null)return yY(m,t.name,o);if(wY.test(`${r??""}
${i}`))return kY(t);if(xY(t,s))return _Y(t,s,n,o);let p=e.result.targets.some(g=>g.program===t.name);return a!==null&&!p&&
CY(t,n)?AY(t,a,o):n?.name==="EACCES"&&t.type==="tracepoint"?PY(t,a):n?.name==="EPERM"||n?.name==="EACCES"?{class:"POLICY\
_DENIED",title:`the kernel does not permit program ${t.name} to be attached`,remedy:`The kernel refused root (${Pe(n)}):\
 ${bs(e.kernel)}.`,subject:"attach"}:{class:"ATTACH_FAILURE",title:`program ${t.name} (${s===""?t.section:s}) cannot be \
attached: ${Pe(n)}`,remedy:gY(e,t.name,s,n)??(o?`See libbpf's words. If your loader attaches ${t.name} in another way, s\
ay so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.`:fo),...o?{addition:uo(t.name)}:
{}}}function gY({result:e},t,n,r){if(r?.name!=="EBUSY"&&r?.name!=="EEXIST"||n==="")return null;let o=e.programs.filter(({
name:i})=>i!==t).map(({attach:i})=>i?.target??"");if(o.includes(n))return"Another program of this object holds the hook \
already: attach only one of them.";let s=QP(n);return s!==null&&o.some(i=>QP(i)===s)?"A function of a program is replace\
d or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.":null}function QP(e){return/^\w+ (\S+ of program \S+ of artifact \S+)$/.
exec(e)?.[1]??null}function yY(e,t,n){return e.class==="MODULE_NEEDED"?e:n?{...e,addition:e.addition??uo(t)}:{...e,remedy:`${fo}\
 To have it attached all the same: ${e.remedy}`}}function bY({name:e},t,n){let r=t.replace(/^\S+ /,"");return{class:"ATT\
ACH_FAILURE",title:`program ${e} cannot be attached: no instruction begins at ${r}`,remedy:n?`Attach ${e} to the beginni\
ng of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it \
for each kernel (objdump -d vmlinux).`:fo,...n?{addition:uo(e)}:{},subject:r}}function kY({name:e}){return{class:"ATTACH\
_FAILURE",title:`program ${e} cannot be attached: the object does not have the maps that USDT programs need`,remedy:`Inc\
lude bpf/usdt.bpf.h in the source of ${e}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,subject:"\
USDT maps"}}function xY({section:e},t){return/^(?:u(?:ret)?probe|usdt)\b/.test(t||e.replace(/^\?/,""))}function _Y({name:e},t,n,r){
let o=t.replace(/^\S+ /,"");return{class:n?.name==="ENOENT"||n?.name==="ESRCH"?"MISSING_ATTACH_TARGET":"ATTACH_FAILURE",
title:`program ${e} cannot be attached to ${o} in the guest: ${Pe(n)}`,remedy:r?"Compare the symbol or probe with what t\
he file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with `a\
ttach: {binary: \u2026, symbol: \u2026}`.":fo,...r?{addition:uo(e)}:{},subject:o}}function r0(e){return t0.test(e)||n0.test(
e)||/needs the module |^cannot /.test(e)}function vY({name:e},t,n){let r=$Y.exec(t)?.[1];return r!==void 0?EY(e,r,n):SY.
test(t)?{class:"ATTACH_FAILURE",title:`program ${e} cannot be attached: ${t}`,remedy:`Correct the \`kind\` that the manife\
st says of ${e}, or say its \`type\` where the section of the object tells a wrong one.`,subject:t}:{class:"ATTACH_FAILU\
RE",title:`program ${e} cannot be attached: ${t}`,remedy:n?`Say under \`programs\` where ${e} is attached (\`attach: {kin\
d: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`:fo,...n?{addition:uo(e)}:{},subject:t}}
function EY(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e} has nothing to attach to: the guest has no f\
ile ${t}`,remedy:n?`Bring it: add the path of ${t} to \`files\` of the artifact and name it under \`programs\`, by its place\
 among the files (\`attach: {binary: ${t.replace(/^.*\//,"")}}\`). Or declare the attach as not required.`:fo,...n?{addition:_P(
t)}:{},subject:`file ${t}`}}function PY({name:e},t){let n=t??"its tracepoint",r=/^syscalls\/sys_enter_(\w+)$/.exec(n)?.[1],
o=`its form stands in events/${t??"\u2026"}/format below /sys/kernel/tracing`;return{class:"ATTACH_FAILURE",title:`progr\
am ${e} reads past the end of the record of ${n}`,remedy:r===void 0?`On this kernel the record of ${n} is shorter than w\
hat ${e} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_\
field_exists) instead of at fixed offsets; ${o}.`:`The record ends with the last argument of ${r}, and ${e} reads one be\
hind it: ${o}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,subject:"r\
ecord"}}function AY(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e.name} has nothing to attach to: no ${t}\
 was found`,remedy:n?`Attach ${e.name} to a target that all your kernels have. If your loader attaches it to another nam\
e than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not require\
d.`:fo,...n?{addition:uo(e.name)}:{},subject:t}}function ZP(e,t,n,r){let o=vu(e),s=o==="tcx"?"tc":o.replace(/\.(?:multi|session)$/,
""),i=s===o?"":`, such as ${s}`;return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach ${o} programs suc\
h as ${e.name}: ${Pe(r)}`,remedy:`Keep ${e.name} out on kernels without it (bpf_program__set_autoload) and attach anothe\
r program there${i}.${$r(t)}`,...t===void 0?{}:{background:Mt(`${o}${n}`,t)},proof:la(o,vu),subject:o}}function vu({section:e,
type:t}){return e.replace(/^\?/,"").split("/")[0]||t}function OY(e){return aa[/^[\w.]+/.exec(vu(e))?.[0]??""]??gs[e.type]}
function CY({type:e,section:t},n){return n===null?!1:["ENOENT","ESRCH","EADDRNOTAVAIL"].includes(n.name)?!0:n.name==="EI\
NVAL"&&(e==="kprobe"||e==="tracepoint")&&!t.includes(".multi")}function TY({section:e},t,n){return/failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.
exec(t)?.[1]??/tracepoint '([^'\n]+)'/.exec(t)?.[1]??/legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(t)?.[1]??/failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.
exec(t)?.[1]??/^\S+ (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(e)?.[1]??null}var wY,fo,RY,t0,n0,SY,$Y,o0=f(()=>{"use stri\
ct";it();ys();yu();Ke();Tg();Rn();$u();wY=/failed to find USDT support BPF maps/;fo="Nothing, as long as your loader cop\
es: the manifest declares this attach as not required.",RY=new Set(["EOPNOTSUPP","ENOTSUPP","ENOSYS","ENOPROTOOPT"]),t0=
/^the kernel has no attach type /,n0=/^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
SY=/^attach kind \S+ does not fit /;$Y=/^the guest has no file (.+?)(?:: bring it .*)?$/});function at(e){return Eu(rn(e).split(`
`).filter(IY).slice(-14))}function Fg(e,t){let n=[["stderr",t],["stdout",e]].map(([o,s])=>({name:o,lines:MY(s)})).filter(
({lines:o})=>o.length>0),r=Math.floor(14/Math.max(1,n.length))-1;return Eu(n.flatMap(({name:o,lines:s})=>[`${o}:`,...s.slice(
-r)]))}function MY(e){return rn(e).trimEnd().split(`
`).filter(t=>t.trim()!=="")}function rn(e){return e.slice(-65536).replaceAll("\r","")}function Eu(e){return e.length===0?
null:e.map(LY).join(`
`)}function IY(e){return!/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.
test(e)}function LY(e){return e.length>400?`${e.slice(0,400)}\u2026`:e.trimEnd()}var It=f(()=>{"use strict"});function s0(e){let{programs:t}=e.result;return[...t.flatMap(n=>n.attach?.verdict==="fail"||n.attach?.verdict==="error"?[
FY(e,n,n.attach)]:[]),...DY(e),...jY(e)]}function FY(e,t,n){let r=NY(e.result.libbpfTail,t,n),o=n.message!==null&&r0(n.message),
s=X(e,"attach",e0(e,t,n,r),{program:t.name,words:o?n.message:KY(r)??n.message,excerpt:at(r),log:e.result.libbpfLog,proof:NP(
e.artifact.name,t.name)});return n.required?s:{...s,level:"warning"}}function NY(e,{name:t,section:n},{target:r,message:o}){
let s=e.split(`
`),i=s.flatMap((a,l)=>{if(!a.includes(`prog '${t}'`))return[];let c=s[l-1]??"";return BY(c,r===""?n.replace("/"," "):r)?
[c,a]:[a]});return[...new Set(i.length>0?i:[o??""])].join(`
`)}function BY(e,t){let n=t.replace(/^\S+ /,"").split(":").filter(r=>r!=="");return!e.includes("prog '")&&n.some(r=>e.includes(
r))}function KY(e){let t=e.split(`
`)[0]?.replace(/^libbpf: /,"").trim();return t===void 0||t===""?null:t}function DY(e){let t=e.result.programs.filter(({attach:n,
load:r})=>n?.verdict==="skip"&&!n.declined&&r?.verdict==="pass");return[...new Set(t.map(n=>n.type))].map(n=>{let r=t.filter(
i=>i.type===n).map(i=>i.name),o=X(e,"attach",{class:"NOT_ATTACHED",title:`${n} programs were loaded and are attached to \
nothing: ${r.join(", ")}`,remedy:"That they load is proved, that they do something is not: give one an `attach` of its o\
wn where it has a place, run it with `test_runs` in mode `behavior`, or say `mode: load_only` where the load is all you \
ask for.",subject:n},{}),s=e.result.lanes.some(i=>i.required&&i.verdict==="skip");return{...o,level:s?"failure":"notice"}})}
function jY(e){let{kernel:t,result:n}=e;return t.lsm===null||t.lsm.split(",").includes("bpf")?[]:n.programs.filter(({type:r,
section:o,attach:s})=>r==="lsm"&&!o.startsWith("lsm_cgroup")&&s?.verdict==="pass").map(({name:r})=>({...X(e,"attach",{class:"\
LSM_NOT_ACTIVE",title:`lsm program ${r} is attached and never runs: bpf is not among the active LSMs`,remedy:"Tell your \
users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a k\
probe where it is not.",addition:vP(t.id.replace(/\+.*$/,"")),subject:"lsm"},{program:r,words:`active LSMs: ${t.lsm||"no\
ne"}`,log:t.consoleLog}),level:"warning"}))}var i0=f(()=>{"use strict";o0();it();It();Ke();Rn()});function a0({baseline:e},{insnsThreshold:t}){let{insns:n,required:r,place:o}=e;return{threshold:(t??n)?.text??null,required:r,
place:o}}function l0(e,t,n,r){if(!e.beyond||r==="never")return!1;let o=t.find(({artifact:s,kernel:i})=>s===e.artifact&&i===
e.kernel);return r==="any"||o!==void 0&&Ng(o,n)}function Ng({lanes:e},{required:t}){return t&&e.some(n=>n.required)}var Pu=f(
()=>{"use strict"});function c0(e,t){let n=t.insns.filter(r=>r.beyond);return n.flatMap(r=>UY(r,n,e,t))}function UY(e,t,n,r){let{artifact:o,
program:s}=e,i=n.artifacts.find(m=>m.name===o),a=n.kernels.find(({id:m})=>m===e.kernel),l=n.cases.find(m=>m.artifact===o&&
m.kernel===e.kernel);if(i===void 0||a===void 0||l===void 0)return[];let c=t.filter(m=>m.artifact===o&&m.program===s),[u=e]=c;
return[{...X({run:n,artifact:i,kernel:a,result:l},"load",{class:"INSN_GROWTH",title:`program ${s} takes the verifier ${c.
length>1?"up to ":""}${ap(u)} more instructions than ${lp(r)}; ${r.insnsThreshold} is allowed`,remedy:GY(e,n),subject:"g\
rowth"},{program:s,words:c.map(m=>`${m.kernel}: ${nr(m)}`).join(", "),place:n.growth.place}),level:Ng(l,n.growth)?"failu\
re":"warning"}]}function GY({objectChanged:e},{growth:t}){let n=e?"See what the change adds to the paths that the verifi\
er follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often.":"The object \
has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.",
r=t.place===null?"Or allow more with `insns`":"Or allow more with `insns` of `baseline` in the manifest";return`${n} ${r}\
; once it is merged, its figure is the baseline.`}function u0(e,t){if(t===null)return null;let n=t.verdicts.filter(Kt),r=e.
flatMap(a=>{let l=n.find(({artifact:c,kernel:u,subject:d})=>c===a.artifact&&u===a.kernel&&qY(a,d));return l===void 0?[]:
[l]}),[o]=r;if(o===void 0)return null;let s=r.length<e.length?`on ${r.map(({kernel:a})=>a).join(", ")}`:`on the same ${r.
length===1?"kernel":"kernels"}`,i=r.every(({objectChanged:a})=>!a)?", with the same object: look at the manifest, or run\
 it again":"";return`It passed ${lp(t)} ${s}${i}.`}function qY({program:e,identity:t,class:n},r){return e!==null?r.kind===
"program"&&r.name===e:n==="BEHAVIOR_FAILURE"?r.kind==="test"&&r.name===t:r.kind==="lane"}var Bg=f(()=>{"use strict";Zr();
Pu();Fn();it()});function Au({subject:e,classes:t,kernels:n},r){return(e.kind==="artifact"||r[e.kind]===e.name)&&t.includes(r.class)&&r.kernel!==
null&&n.includes(r.kernel)}function f0({until:e},{release:t,packageVersion:n},r){return e===null?!1:WY.test(e)?r.slice(0,
10)>e:(e.includes("-")?[t]:[t,n]).some(s=>s!==null&&zY(s,e)>=0)}function zY(e,t){let n=d0(t),r=d0(e.replace(/^\d+:/,""));
for(let[o,s]of n.entries()){let i=(r[o]??0)-s;if(i!==0)return i}return 0}function d0(e){let[t=""]=/^\d+(?:[.-]\d+)*/.exec(
e)??[];return t.split(/[.-]/).map(Number)}var ks,WY,Ou=f(()=>{"use strict";ks={INVALID_OBJECT:null,NOTHING_LOADED:null,FIXUP_MISMATCH:"\
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
KNOWN_FAILURE_PASSES:"is about an entry of `known_failures`; remove that entry",UNKNOWN:null};WY=/^\d{4}-\d{2}-\d{2}$/});function p0(e,t,n,r){if(t.length===0&&n.length===0)return[];let o=t.map(({name:a})=>a),s=[...n,...r].map(({name:a})=>a);
return[...[...HY(e),...YY(e),...JY(e)].filter(({what:a,name:l})=>!(a==="program"?o.includes(l):XY(l,s))).map(a=>({...a,program:null,
meant:Z(a.name,a.what==="program"?o:s)??null})),...VY(e,t)]}function VY(e,t){return e.programs.flatMap(({name:n,section:r,
place:o})=>{let s=t.find(i=>i.name===n)?.section;return r===null||s===void 0||m0(s)===m0(r)?[]:[{what:"section",name:r,program:n,
usedBy:"object",meant:s,place:o}]})}function m0(e){return e.replace(/^\?/,"")}function Cu({file:e,line:t,column:n}){return`${e}\
:${t}:${n}`}function Kg(e){return e===null?"":` (${e.file}:${e.line})`}function h0({what:e,name:t,program:n,meant:r,place:o}){
let s=Kg(o);if(e==="section")return`the manifest says that program \`${n}\` stands in section \`${t}\`, the object has it\
 in \`${r}\`${s}`;let i=r===null?"":`; did you mean \`${r}\`?`;return`the manifest names ${e} \`${t}\`, which the object \
has not${i}${s}`}function HY({programs:e,variants:t,probeCompanions:n,place:r}){return[...e.map(({name:s,place:i})=>({name:s,
place:i})),...t.flatMap(s=>s.programs.map(({name:i})=>({name:i,place:s.place}))),...n.map(s=>({name:s,place:r}))].map(({
name:s,place:i})=>({what:"program",name:s,usedBy:"object",place:i}))}function YY({knownFailures:e}){return e.flatMap(({subject:t,
place:n})=>{let{kind:r,name:o}=t;return r==="program"||r==="map"?[{what:r,name:o,usedBy:"object",place:n}]:[]})}function JY({
lanes:e,tests:t}){return e.some(({mode:n})=>n==="behavior")?t.flatMap(({expectations:n})=>n.map(r=>"map"in r?{what:"map",
name:r.map,usedBy:"test",place:r.place}:{what:"program",name:r.program,usedBy:"test",place:r.place})):[]}function XY(e,t){
return t.includes(e)||e.startsWith(".")&&t.some(n=>n.endsWith(e))}var Tu=f(async()=>{"use strict";await Le()});function y0({run:e,artifact:t,kernel:n,result:r},o){return t.knownFailures.length===0?[...o]:o.map(s=>{if(s.step===null||
s.level==="notice"||!ZY(gu(r.lanes,s.step)))return s;let i=t.knownFailures.filter(d=>Au(d,Mu(s))),a=i.find(d=>!f0(d,n,e.
startedAt));if(a===void 0&&i.length===0)return QY(s,t.knownFailures);if(a===void 0)return{...s,overdue:i[0]??null};let{reason:l,
until:c,place:u}=a;return{...s,level:"notice",known:{reason:l,until:c,place:u}}})}function QY(e,t){let n=t.find(r=>r.classes.
some(o=>Au(r,{...Mu(e),class:o})));return n===void 0?e:{...e,remedy:`${e.remedy} \`known_failures\` expects ${n.classes.
join(" or ")} there (${Cu(n.place)}), and this is another failure.`}}function ZY(e){return e.every(({verdict:t})=>t!=="e\
rror")}function Mu(e){let{kernel:t,program:n,map:r,identity:o}=e;return{class:e.class,kernel:t,program:n,map:r,test:e.class===
"BEHAVIOR_FAILURE"?o:null}}function b0(e,t){return t.every(({known:n})=>n===null)?e:{...e,lanes:e.lanes.map(n=>({...n,known:e3(
n,e,t)})),programs:e.programs.map(n=>({...n,known:Dg(t.filter(r=>r.program===n.name))})),tests:e.tests.map(n=>({...n,known:Dg(
t.filter(r=>Mu(r).test===n.name))}))}}function e3(e,{lanes:t},n){if(e.verdict!=="fail")return null;let r=n.filter(({step:o})=>o!==
null&&gu(t,o).includes(e));return Dg(r.filter(({level:o,known:s})=>s!==null||o==="failure"||!e.required))}function Dg(e){
let t=e.filter(({level:r,known:o})=>r!=="notice"||o!==null),n=t.flatMap(({known:r})=>r===null?[]:[r.reason]);return n.length===
0||n.length<t.length?null:[...new Set(n)].join("; ")}function w0(e,t,n){return t.knownFailures.flatMap(r=>{let o=e.kernels.
flatMap(s=>{let i=e.cases.find(c=>c.artifact===t.name&&c.kernel===s.id),a=i!==void 0&&r.kernels.includes(s.id),l=n.some(
c=>c.kernel===s.id&&Au(r,Mu(c)));return a&&!l&&t3(r,i)?[{run:e,artifact:t,kernel:s,result:i}]:[]});return o.map(s=>n3(s,
r,o.map(({kernel:i})=>i)))})}function t3({subject:e},{lanes:t,programs:n,maps:r,load:o,tests:s}){switch(e.kind){case"art\
ifact":return t.every(({verdict:i})=>i==="pass");case"map":return o?.verdict==="pass"&&r.some(({name:i,off:a})=>i===e.name&&
a===null);case"program":{let i=n.find(({name:l})=>l===e.name),a=i?.attach?.verdict==="pass"||i?.attach?.declined===!0;return i?.
load?.verdict==="pass"&&(a||t.every(({mode:l})=>l==="load_only"))}case"test":return s.some(({name:i,verdict:a})=>i===e.name&&
a==="pass")}}function n3(e,t,n){let{subject:r,classes:o,kernels:s,reason:i,place:a}=t,l=s.filter(m=>!n.some(({id:p})=>p===
m)),c=r.kind==="artifact"?e.artifact.name:`${r.kind} ${r.name}`,u=Cu(a),d=l.length===0;return{...X(e,"load",{class:"KNOW\
N_FAILURE_PASSES",title:`${c} passes, and known_failures expects ${o.join(" or ")}`,remedy:d?`Remove the entry at ${u}: \
it would hide a new failure.`:`Take ${n.length===1?"this kernel":"these kernels"} out of the \`kernels\` of the entry at ${u}\
, which would hide a new failure here; the entry also selects ${r3(l)}.`,subject:u},{words:`known_failures: ${i}`,place:a}),
level:"warning"}}function r3(e){let t=e.length-g0;return`${e.slice(0,g0).join(", ")}${t>0?` and ${t} more`:""}`}function k0({
overdue:e}){if(e===null)return null;let{until:t,reason:n,place:r}=e;return`known_failures expected it until ${t} (${Cu(r)}\
: ${n}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`}var g0,jg=f(async()=>{
"use strict";Ou();await Tu();it();g0=4});function x0(e,t,n){let r=new Map;for(let s of e){let i=JSON.stringify([s.class,s.artifact,s.program,s.map,s.identity,o3(
s)]),a=r.get(i)??[];r.set(i,a);let l=a.find(c=>c.every(u=>_0(u.source,s.source)));l===void 0?a.push([s]):l.push(s)}let o=[
...r.values()].flat().flatMap(s=>a3(s,t,n));return c3(s3(o),t)}function o3({known:e,overdue:t}){let n=e??t;return n&&JSON.
stringify([e!==null,n.reason,n.until])}function s3(e){let t=[],n=new Map;for(let{finding:r,identity:o}of e){let s=i3(r,o),
i=n.get(s)??[];n.set(s,i);let a=i.find(l=>_0(l.source,r.source));if(a!==void 0&&r.program!==null){a.otherPrograms.push(r.
program);continue}t.push(r),i.push(r)}return t}function i3({class:e,level:t,artifact:n,map:r,kernels:o,known:s},i){return JSON.
stringify([e,t,n,r,o,s?.reason,s?.until,i])}function a3(e,t,n){let r=Ug.find(y=>e.some(x=>x.level===y)),o=e.find(y=>y.level===
r);if(o===void 0)return[];let{kernel:s,identity:i,suggestion:a,background:l,proof:c,step:u,overdue:d,...m}=o,p=new Set(e.
map(y=>y.kernel)),b=[...[k0(o),u0(e,n),LP(c,t,p)??l],m.remedy].filter(y=>y!==null).join(" ");return[{finding:{...m,otherPrograms:[],
kernels:t.kernels.map(({id:y})=>y).filter(y=>p.has(y)),source:e.find(y=>y.source!==null)?.source??null,remedy:l3(b,e)},identity:i}]}
function l3(e,t){let n=t.find(({suggestion:r})=>r!==null);return n===void 0?e:`${e} The verifier of ${n.kernel} suggests\
: ${n.suggestion}`}function _0(e,t){return e===null||t===null||e.file===t.file&&e.line===t.line}function c3(e,t){let n=new Map(
t.artifacts.map(({name:o},s)=>[o,s])),r=({artifact:o})=>o===null?-1:n.get(o)??-1;return e.toSorted((o,s)=>Ug.indexOf(o.level)-
Ug.indexOf(s.level)||r(o)-r(s))}var Ug,R0=f(async()=>{"use strict";Bg();await jg();Rn();Ug=["failure","warning","notice"]});function v0(e,t){if(t.kind==="cancelled")return[];let n="during"in t?t.during:null;return[X(e,u3(e,n),m3(e,t),{program:A0(
e,n),words:"message"in t?t.message:null,excerpt:at(e.result.libbpfTail),log:e.kernel.consoleLog})]}function u3({result:e},t){
let n=/ (\w+)$/.exec(t??"")?.[1];return n==="command"?S0(e)?"test":"command":n==="test"?"test":e.lanes.every(({mode:r})=>r===
"command")?"command":e.load?.verdict!=="pass"?"load":n===void 0&&S0(e)?"test":"attach"}function S0({tests:e}){return e.some(
({verdict:t})=>t!=="skip")&&e.some(({verdict:t})=>t!=="pass")}function E0(e,{message:t,during:n,excerpt:r}){return{...X(
e,"load",{class:"KERNEL_WARNING",title:`the kernel ${$0.test(t)?"reported a stall":"printed a warning"}${Gg(e,n)}`,remedy:`\
Read the whole trace in the console log. ${$0.test(t)?d3:f3} One that is known and meant to stay goes under \`allow_kerne\
l_warnings\` in the manifest.`},{program:A0(e,n),words:t,excerpt:r===""?null:r,log:e.kernel.consoleLog}),level:"warning"}}
function m3(e,t){switch(t.kind){case"timeout":return{class:"TIMEOUT",title:`it was not done after ${t.seconds} s`,remedy:"\
Raise `timeout` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too lo\
ng for it: reduce its paths.",subject:"timeout"};case"crash":return{class:"KERNEL_CRASH",title:`the kernel crashed${Gg(e,
t.during)}`,remedy:"Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the progra\
m out on this release, and report it with the command below."};case"killed":return e.result.lanes.every(({mode:n})=>n===
"command")?p3(t):{class:"CASE_DIED",title:`the process that loads it died ${P0(t)}${Gg(e,t.during)}`,remedy:t.signal===9?
"Signal 9 without a timeout is the guest running out of memory: make the maps smaller.":"libbpf or the validator broke o\
n this object: please report it with the object.",subject:`${t.signal}/${t.exitCode}`};case"lost":return{class:"CASE_DIE\
D",title:"the guest was lost while it ran",remedy:"This is no verdict on the artifact. Read the console log, then run it\
 again."}}}function p3(e){return{class:"CASE_DIED",title:`the process that runs the command died ${P0(e)}`,remedy:e.signal===
9?"Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what i\
t has started.":"A command must not end its parent ($PPID): let it end only what it has started. If it does not, please \
report this with the console log.",subject:`${e.signal}/${e.exitCode}`}}function P0({signal:e,exitCode:t}){return e===0?
`with exit code ${t}`:`of signal ${e}`}function Gg({artifact:e},t){if(t===null)return"";let n=`${e.name}/`;return` durin\
g ${t.startsWith(n)?t.slice(n.length).replace(/^- /,""):t}`}function A0({artifact:e,result:t},n){if(n?.startsWith(`${e.name}\
/`)!==!0)return null;let r=n.slice(e.name.length+1).replace(/ \w+$/,"");return t.programs.some(o=>o.name===r)?r:null}var $0,
d3,f3,O0=f(()=>{"use strict";it();It();$0=/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/,d3="A CPU \
was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machin\
e can do it, too.",f3="A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see\
 whether a newer release of the kernel has it too."});function C0(e,t){if(t.class!=="MISSING_BTF"||t.identity!==h3)return t;let n=e.result.programs.filter(r=>b3(r)&&w3(r,t));
return n.length>0?{...t,remedy:k3(n),remedyYaml:null}:{...t,remedy:"Give the kernel its BTF: get the file of this releas\
e from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the s\
ame for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kernel\
s.",remedyYaml:hs(e.run,e.artifact,{at:"top",field:"btf",lines:x3(e)})}}function b3({type:e,off:t}){return t===null&&y3.
includes(e)}function w3({name:e},{program:t}){return t===null||t===e}function k3(e){let[t]=e,n=e.slice(0,3).map(({name:o,
section:s})=>`${o} (${s})`),r=e.length>3?` and ${e.length-3} more`:"";return`${n.join(", ")}${r} attach${e.length===1?"e\
s":""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${e.length===1?"it":"them"} out on kern\
els without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${t?.type==="tracing"?"kprobe or a raw tracepoi\
nt":"kprobe"} there. Other programs of the object are helped by such a file.`}function x3({run:e,artifact:t}){return e.kernels.
filter(({id:n})=>e.cases.some(r=>_3(r,t.name,n))).map(({id:n,release:r})=>`${he(n)}: btf/${r??n}.btf.tar.xz   # from BTF\
Hub, beside the manifest`)}function _3({artifact:e,kernel:t,load:n,programs:r,libbpfTail:o},s,i){let a=[o,n?.message??"",
...r.map(l=>l.load?.message??"")].join(`
`);return e===s&&t===i&&n?.verdict==="fail"&&g3.test(a)}var h3,g3,y3,T0=f(()=>{"use strict";Ke();h3="kernel",g3=/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
y3=["tracing","lsm","ext","struct_ops"]});function Iu({result:{libbpf:e}},t){return e===null||e===Di||R3.has(t.class)?t:{...t,remedy:`${t.remedy} ${I0(e)}`}}function xs({
result:{libbpf:e}},t){return e===null||t===null||t===""?t:`libbpf ${e}: ${t}`}function M0(e){let{ignored:t,libbpf:n,libbpfLog:r}=e.
result;return n===null?[]:t.map(({section:o,name:s})=>X(e,"load",{class:"LIBBPF_TOO_OLD",title:`libbpf ${n} ignores stru\
ct_ops ${s}: it does not know section ${o}`,remedy:`A loader that links libbpf ${n} never registers ${s}. Link a newer l\
ibbpf in your loader, or put ${s} into SEC(".struct_ops"). ${I0(n)}`,subject:`${o} ${s}`},{map:s,log:r}))}function I0(e){
return`The object was loaded with libbpf ${e}; set \`libbpf: "${Di}"\` to see what a newer one does.`}var R3,Lu=f(()=>{"\
use strict";so();it();R3=new Set(["MISSING_ATTACH_TARGET","MISSING_BTF","MODULE_NEEDED","ATTACH_TARGET_UNSET","FREPLACE_\
TARGET_UNSET"])});function _s(e,t,n,r){return{pattern:t,explain:()=>({class:e,title:n,remedy:r})}}var L0,F0=f(()=>{"use strict";L0=[_s("LE\
GACY_MAPS",/legacy map definitions in '[^'\n]*' section are not supported/,'the object defines its maps in the old "maps\
" section, which libbpf 1.0 dropped','Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other\
 loaders read as well.'),_s("FOREIGN_LOADER",/prog(?:ram)? '([^'\n]+)' is static and not supported/,"the object has a st\
atic program, which libbpf does not load and cilium/ebpf does","Drop `static` from the functions in program sections, or\
 let your own loader decide: `mode: command`."),_s("FOREIGN_LOADER",/bad map relo against '[^'\n]*' in section 'maps\//,
"the object defines its maps in sections of their own, which libbpf does not read",'Its own loader (gobpf, cilium/ebpf) \
does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: \
command`.'),_s("FOREIGN_LOADER",/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,"the object was m\
ade by bcc, which loads its programs itself","Run the tool with `mode: command`, or port it to libbpf."),{pattern:/failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
explain:e=>{let t=e.slice(1).find(n=>n!==void 0);return{class:"UNLINKED_OBJECT",title:`the object refers to ${t??"someth\
ing"} that is defined nowhere in it`,remedy:"Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and nam\
e what comes out, or declare kernel symbols with __ksym and options with __kconfig.",subject:t??"extern"}}},_s("INVALID_\
OBJECT",/(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
"the file is not an eBPF object for this machine","Compile with clang -target bpf (the endianness of the machine it runs\
 on) and name the .o file itself."),_s("INVALID_OBJECT",/invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
"the object cannot be linked by libbpf",'Do not strip the symbol table (llvm-strip -g keeps it), initialise global varia\
bles, and define maps in SEC(".maps").')]});function N0(e){let t=Fu.indexOf(e);return t<0?void 0:t+1}function Rs(e){return Fu[e-1]}var Fu,fa=f(()=>{"use strict";Fu=
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
" ").map(e=>`bpf_${e}`)});function B0(e,t){let n=e.startsWith("bpf_")?e:Rs(t);if(n===void 0)return null;let r=n.slice(4),o=Object.entries(S3).find(
([,s])=>s.split(" ").includes(r))?.[0]??null;return{name:n,since:o,instead:$3[r]??null}}var S3,$3,K0=f(()=>{"use strict";
fa();S3={"4.6":"get_stackid","4.8":"get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cgroup \
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
$3={loop:"a bounded `for` loop",strncmp:"a bounded loop over the bytes",probe_read_user:"bpf_probe_read",probe_read_kernel:"\
bpf_probe_read",probe_read_user_str:"bpf_probe_read_str",probe_read_kernel_str:"bpf_probe_read_str",ringbuf_output:"bpf_\
perf_event_output with a perf_event_array",ringbuf_reserve:"bpf_perf_event_output with a perf_event_array",ktime_get_boot_ns:"\
bpf_ktime_get_ns",get_current_task_btf:"bpf_get_current_task with BPF_CORE_READ",trace_vprintk:"bpf_trace_printk with at\
 most three arguments"}});function qg(e,t){return{class:"MISSING_KERNEL_SYMBOL",title:`${t===null?"the object":`program ${t}`} calls the kernel fu\
nction ${e}, which the kernel does not have`,remedy:`Declare ${e} as __weak and guard the call with bpf_ksym_exists(${e}\
).`,subject:e}}function D0(e,t,n,r){let o=B0(t,n),s=o?.name??`helper #${n}`,i=`guard the call with bpf_core_enum_value_e\
xists(enum bpf_func_id, BPF_FUNC_${s.replace(/^bpf_/,"")})`,a=o?.since==null?{}:{background:`${s} came with Linux ${o.since}\
.`},l=o?.instead==null?"leave the work out":`use ${o.instead}`;return{class:"UNSUPPORTED_HELPER",title:`program ${r} cal\
ls ${s}, which the kernel does not ${e?"have":"offer to this program type"}`,remedy:o===null?"The number belongs to no h\
elper of Linux: check the headers the object was built with.":e?`${v3(i)} and ${l} on kernels without it.`:`The kernel h\
as ${s} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can\
 ask (libbpf_probe_bpf_helper) and keep the program out.`,...e?a:{},addition:pt(r),subject:s}}function j0(e){return(/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.
exec(e)?.[1]??e).trim()}function v3(e){return e.charAt(0).toUpperCase()+e.slice(1)}var U0,Wg=f(()=>{"use strict";K0();Ke();
U0=[{kind:"type or field",sentences:[/failed to resolve CO-RE relocation (?<spec>.+)/,/invalid func unknown#195896080\b/],
explain:({spec:e},t)=>({class:"CORE_RELOCATION_FAILURE",title:`program ${t} reads ${e===void 0?"a type or field":j0(e)},\
 which the kernel does not have`,remedy:`Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and rea\
d the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,subject:e===void 0?"unknown":j0(
e)})},{kind:"kfunc",sentences:[/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],explain:({name:e=""},t)=>qg(e,
t)},{kind:"kfunc of other programs",sentences:[/calling kernel function (?<name>\S+) is not allowed/],explain:({name:e=""},t)=>({
class:"UNSUPPORTED_HELPER",title:`program ${t} may not call the kernel function ${e}`,remedy:`The kernel does not offer ${e}\
 to programs of this type: guard the call with bpf_ksym_exists(${e}), or keep the program out on kernels that do not.`,subject:e})},
{kind:"map that was not created",sentences:[/BPF map '(?<map>[^']+)' is referenced but wasn't created/],explain:({map:e=""},t)=>({
class:"MAP_CREATION_FAILURE",title:`program ${t} uses map ${e}, which was not created`,remedy:`Guard every use of ${e} w\
ith a constant that your loader sets to 0 on kernels without the map.`,subject:e})},{kind:"helper",sentences:[/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>D0(!0,e,Number(t),n)},{kind:"helper of other programs",sentences:[/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>D0(!1,e,Number(t),n)}]});function Ss(e,t){let n=rn(e);for(let{pattern:r,explain:o}of G0(t)){let s=r.exec(n);if(s!==null)return o(s)}return null}function Nu(e,t){
let n=rn(e).split(`
`);return G0(t).map(({pattern:o})=>n.find(s=>o.test(s))).find(o=>o!==void 0)?.replace(/^libbpf: /,"").trim()??null}function G0(e){
return E3.filter(({errnos:t})=>t===void 0||e===null||t.includes(e.name))}var E3,Bu=f(()=>{"use strict";It();Ke();F0();Wg();
E3=[...L0,{pattern:/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,explain:()=>({class:"MISSING_\
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
explain:([,e=""])=>qg(e,null)},{pattern:/extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
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
ps.${e}->${n} = NULL); if your loader does so, declare it.`,subject:r,...n===void 0||e===void 0?{}:{addition:SP(e,n)}}}},
{pattern:/(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
explain:([,e,t,n])=>{let r=t??n??"";return{class:"MISSING_ATTACH_TARGET",title:`the kernel has no ${r}, which ${e===void 0?
"a program":`program ${e}`} attaches to`,remedy:`The function was inlined, renamed or is not there yet: attach to one th\
at all your kernels have, or keep the program out where ${r} is missing (bpf_program__set_autoload).`,subject:r}}},{pattern:/failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
explain:()=>({class:"CORE_RELOCATION_FAILURE",title:"libbpf cannot relocate the object against the kernel\u2019s BTF",remedy:"\
See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type wit\
h a flavor (struct name___old)."})},{pattern:/missing BPF prog type, check ELF section name '([^'\n]+)'/,explain:([,e=""])=>({
class:"UNSUPPORTED_PROGRAM_TYPE",title:`libbpf does not know a program type for section ${e}`,remedy:'Your loader sets t\
he type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC(\
"tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).',addition:RP(e),subject:e})},{pattern:/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
explain:()=>({class:"MAP_CREATION_FAILURE",title:"a pinned map cannot be created or reused",remedy:"Nothing is pinned in\
 a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."})},{pattern:/try raising 'ulimit -l'/,
errnos:["EPERM"],explain:()=>({class:"POLICY_DENIED",title:"the locked-memory limit does not allow it",remedy:"Kernels b\
efore 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",subject:"mem\
lock"})},{pattern:/\blockdown\b|\bunprivileged_bpf_disabled\b/i,errnos:["EPERM","EACCES"],explain:()=>({class:"POLICY_DE\
NIED",title:"a policy of the kernel forbids it",remedy:"The kernel is locked down (lockdown=confidentiality forbids read\
ing kernel memory): boot it without, or leave this program out there.",subject:"lockdown"})}]});function P3(e){let t={map:e,innerMap:pa(e.type)&&!e.hasInner,maxEntries:e.maxEntries===0&&!A3.has(e.type),keySize:e.keySize===
0&&W0.has(e.type),valueSize:e.valueSize===0&&O3.has(e.type)};return q0(t)?t:null}function ma(e,t){let n=e.off===null?P3(
e):null;if(n===null||o("autocreate"))return null;let r={map:e,innerMap:n.innerMap&&!o("inner_"),maxEntries:n.maxEntries&&
!o("max_entries"),keySize:n.keySize&&!o("key_size"),valueSize:n.valueSize&&!o("value_size")};return q0(r)?r:null;function o(s){
return t.some(({subject:i,status:a,what:l})=>i===e.name&&a==="applied"&&l.startsWith(s))}}function q0({innerMap:e,maxEntries:t,
keySize:n,valueSize:r}){return e||t||n||r}function pa(e){return e==="hash_of_maps"||e==="array_of_maps"}var A3,W0,O3,ha=f(
()=>{"use strict";A3=new Set(["perf_event_array","cgroup_storage","percpu_cgroup_storage","sk_storage","inode_storage","\
task_storage","cgrp_storage","struct_ops","unknown"]),W0=new Set(["hash","percpu_hash","lru_hash","lru_percpu_hash","arr\
ay","percpu_array","lpm_trie","stack_trace"]),O3=new Set([...W0,"queue","stack","bloom_filter"])});function Vg(e){return typeof e=="number"?e:e.reduce((t,n)=>t|(zg[n]??0),0)}function Hg(e){return Object.keys(zg).find(t=>zg[t]===
e)??`0x${e.toString(16)}`}var zg,Yg=f(()=>{"use strict";zg={BPF_F_NO_PREALLOC:1,BPF_F_NO_COMMON_LRU:2,BPF_F_NUMA_NODE:4,
BPF_F_RDONLY:8,BPF_F_WRONLY:16,BPF_F_STACK_BUILD_ID:32,BPF_F_ZERO_SEED:64,BPF_F_RDONLY_PROG:128,BPF_F_WRONLY_PROG:256,BPF_F_CLONE:512,
BPF_F_MMAPABLE:1024,BPF_F_PRESERVE_ELEMS:2048,BPF_F_INNER_MAP:4096,BPF_F_LINK:8192,BPF_F_SEGV_ON_FAULT:131072,BPF_F_NO_USER_CONV:262144,
BPF_F_RB_OVERWRITE:524288}});function z0(e){let t=new Set;return e.trials.filter(({base:n,property:r,errno:o})=>n==="smallest"&&r!=="type"&&o!==null).
filter(({property:n,value:r})=>n==="flag"||r===T3(e,n)||C3.has(n)).flatMap(n=>n.property!=="flag"&&t.has(n.property)?[]:
(t.add(n.property),[M3(e,n)]))}function T3({keySize:e,valueSize:t,maxEntries:n,flags:r,extra:o},s){switch(s){case"key_si\
ze":return e;case"value_size":return t;case"max_entries":return n;case"flags":return r;case"extra":return o;default:return null}}
function M3(e,t){switch(t.property){case"flag":return D3(e,t.value);case"btf":return U3(e);case"name":return G3(e);case"\
inner":return{rule:"the kernel does not take such a map as the inner map",fix:"Give the inner map another type or other \
flags.",setting:null};case"max_entries":return I3(e)?L3(e,t):Jg(e,t,"max_entries");case"extra":return Jg(e,t,"map_extra");default:
return Jg(e,t,t.property)}}function I3({type:e}){return e==="ringbuf"||e==="user_ringbuf"}function L3({type:e,trials:t},{
value:n,errno:r}){let o=t.find(({base:s,property:i,errno:a,value:l})=>s==="smallest"&&i==="max_entries"&&a===null&&l!==n);
return o===void 0?{rule:`a buffer of ${n} bytes is refused (${r?.name??"no errno"})`,fix:"Make the buffer smaller.",setting:null}:
{rule:`max_entries must be a power of two and a multiple of the page size for type ${e}, not ${n}`,fix:`Set max_entries \
to ${o.value}.`,setting:`max_entries: ${o.value}`}}function Jg(e,t,n){let{type:r,trials:o}=e,{value:s,limit:i,errno:a,property:l}=t,
c={fix:`Set ${n} to ${i}.`,setting:l==="extra"?null:`${n}: ${i}`},u=B3(o,t);return u!==null?{rule:`${n} must be a multip\
le of 8, not ${s}`,fix:`Set ${n} to ${u}.`,setting:`${n}: ${u}`}:i===null?{rule:`${n} ${s} is refused (${a?.name??"no er\
rno"})`,fix:`Make ${n} smaller: the kernel or this guest has no memory for it.`,setting:null}:i===0?{rule:`${n} must be \
0 for type ${r}, not ${s}`,...c}:K3(o,t)?{rule:`${n} must be ${i} for type ${r}, not ${s}`,...c}:s<i?{rule:`${n} ${s} is\
 too small, this kernel takes at least ${i}`,fix:`Make ${n} ${i} or more.`,setting:null}:{rule:`${n} ${s} is too large, \
this kernel takes at most ${i}${N3(r,l)}`,fix:F3(r,l,i)??`Make ${n} ${i} or less.`,setting:l==="max_entries"?`max_entrie\
s: ${i}`:null}}function F3(e,t,n){return t==="key_size"?"Shorten the key: store a hash or an id in it, and the long data\
 in the value or in another map.":t!=="value_size"?null:e==="stack_trace"?`Set value_size to ${n} or less: ${n/8} frames\
 of 8 bytes.`:"Shorten the value: split it over several entries."}function N3(e,t){return t==="value_size"&&e.includes("\
percpu")?" bytes per CPU":""}function B3(e,{property:t,value:n}){if(n%8===0)return null;let r=e.find(o=>o.base==="smalle\
st"&&o.property===t&&o.errno===null&&o.value===n-n%8);return t==="value_size"?r?.value??null:null}function K3(e,{property:t,
value:n,limit:r}){return e.some(o=>o.base==="smallest"&&o.property===t&&o.errno!==null&&o.value!==n&&r!==null&&o.value<r==
n>r)}function D3({type:e,flags:t},n){let r=Hg(n),o=(t&n)!==0,s=o?t&~n:t|n;return{rule:o?`this kernel does not take ${r} \
in map_flags of a map of type ${e}`:`a map of type ${e} needs ${r} in map_flags`,fix:o?`Remove ${r} from map_flags.`:`Ad\
d __uint(map_flags, ${r}) to the map.`,setting:`map_flags: ${j3(s)}`}}function j3(e){let n=Array.from({length:31},(r,o)=>1<<
o).filter(r=>(e&r)!==0).map(Hg);return n.some(r=>r.startsWith("0x"))||n.length===0?String(e):`[${n.join(", ")}]`}function U3({
type:e,btf:t}){switch(t){case"none":return{rule:`a map of type ${e} needs BTF that describes its key and value`,fix:"Dec\
lare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), and compile with -g.",
setting:null};case"refused":return{rule:`a map of type ${e} needs BTF, and the kernel does not take the BTF of the objec\
t`,fix:"See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler does not know all o\
f its types.",setting:null};case"given":return{rule:`the kernel does not take the types of key and value for a map of ty\
pe ${e}`,fix:"Declare the key as int; a value may hold what the kernel knows for this type only (no spin lock or kptr be\
fore it learnt them).",setting:null}}}function G3({inner:e}){return e?{rule:'libbpf names the inner map after the outer \
one with ".inner", and this kernel takes no dot in a name',fix:"Leave the inner map out of the declaration, and set it w\
ith bpf_map__set_inner_map_fd() before the load.",setting:null}:{rule:"the kernel does not take the name of the map",fix:"\
Use letters, digits and underscores only.",setting:null}}function Xg({trials:e}){return e.find(({property:t})=>t==="type")?.
errno??null}function V0({errno:e,trials:t}){let n=t.filter(({base:s})=>s==="own");if(n.some(({property:s,errno:i})=>s===
"nothing"&&i===null))return{rule:"the kernel creates it alone, and has no memory left for it beside the other maps of th\
e object",fix:"Make the maps smaller; a guest has less memory than most machines of your users.",setting:null};let r=n.filter(
({errno:s})=>s===null).map(({property:s,value:i})=>`${s} ${i}`),o=`it is refused (${e?.name??"no errno"})`;return{rule:r.
length===0?o:`${o}, and created with ${r.join(", or with ")}`,fix:e?.name==="ENOMEM"||e?.name==="E2BIG"?"Make it smaller\
: the kernel or this guest has no memory for its entries together.":"Compare its type, sizes and flags with what your lo\
ader sets before the load, and declare what it changes under `maps` in the manifest.",setting:null}}var C3,H0=f(()=>{"us\
e strict";Yg();C3=new Set(["btf","name","inner"])});function Q0(e,t){let{maps:n,programs:r,libbpfTail:o}=e.result,s=new Map,i=(l,c)=>{l!==null&&!s.has(l)&&s.set(l,c)};for(let{
name:l,refusal:c,off:u}of n)c!==null&&u===null&&i(l,c);let a=t.map??(t.program===null?Y0(t.message??"")??Y0(o):null);n.some(
({name:l,off:c})=>l===a&&c!==null)||i(a,t);for(let l of r.filter(({off:c})=>c===null))l.load!==null&&i(l.load.map,l.load);
return q3([...s].map(([l,{errno:c,message:u}])=>W3(e,l,c,u)))}function Y0(e){return/map '([^'\n]+)': failed to create/.exec(
e)?.[1]??null}function q3(e){let t=({class:r})=>r==="MISSING_INNER_MAP"||r==="MAP_SIZE_UNSET",n=e.findIndex(t);return e.
filter((r,o)=>!t(r)||o===n)}function W3(e,t,n,r){let{result:o}=e,s=o.maps.find(a=>a.name===t),i=(s&&H3(e,s))??(s&&Y3(e,s,
n))??(s&&J3(e,s))??eJ(e,t,s,n);return X(e,"load",i,{map:t,words:s?.type==="struct_ops"?xs(e,r):nJ(o.libbpfTail,t)??r,excerpt:at(
tJ(o.libbpfTail,t)),log:o.libbpfLog})}function H3({kernel:e,result:{libbpf:t}},{name:n,type:r,refusal:o}){if(o===null||r!==
"struct_ops")return null;if((o.flags&z3)!==0&&o.errno?.name==="EINVAL"&&Wt(e.release,V3))return{class:"MAP_CREATION_FAIL\
URE",title:`map ${n} cannot be created: the kernel does not register struct_ops by a link`,remedy:'SEC(".struct_ops.link\
") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SEC(".struct_ops"),\
 and create one of the two maps (bpf_map__set_autocreate).',addition:ia(n),subject:"struct_ops by a link"};if(Wt(e.release,
J0))return{class:"UNSUPPORTED_MAP_TYPE",title:`the kernel has no struct_ops, which map ${n} is`,remedy:`struct_ops came \
with Linux ${J0}: leave ${n} and its programs out on kernels before (bpf_map__set_autocreate).`,addition:ia(n),subject:"\
struct_ops"};let s=Ss(o.message??"",o.errno);return s===null||s.addition!==void 0?s:t==="1.1"?{...s,remedy:`libbpf 1.1 f\
its every struct_ops map to the kernel, ${n} too when it is not to be created (bpf_map__set_autocreate): link libbpf 1.5\
 or newer in your loader, or keep ${n} in an object of its own.`}:{...s,addition:ia(n)}}function Y3(e,t,n){let{result:r}=e,
o=ma(t,r.fixups);if(o===null)return null;let s=r.maps.flatMap(c=>ma(c,r.fixups)??[]),i=s.filter(c=>c.map!==t).map(c=>c.map.
name),a=i.length===0?"":` The same holds for ${i.join(", ")}.`,l=kP(s);return o.innerMap?{class:"MISSING_INNER_MAP",title:`\
map ${t.name} (${t.type}) has no inner-map prototype`,remedy:`The object leaves the inner map of ${t.name} to its loader\
: declare under \`maps\` in the manifest what the loader sets, with its sizes.${a}`,addition:l,subject:"inner map"}:{class:"\
MAP_SIZE_UNSET",title:`map ${t.name} (${t.type}) has ${X0(o)}`,remedy:`The object leaves the size of ${t.name} to its lo\
ader (the kernel said ${Pe(n)}): declare under \`maps\` in the manifest what the loader sets.${a}`,addition:l,subject:X0(
o)}}function X0({maxEntries:e,keySize:t,valueSize:n}){return[...e?["max_entries"]:[],...t?["key_size"]:[],...n?["value_s\
ize"]:[]].map(o=>`${o} 0`).join(" and ")}function J3(e,{name:t,refusal:n}){if(n===null||n.trials.length===0)return null;
let{kernel:r,artifact:o}=e,{type:s,inner:i}=n,a=i?`the inner map of ${t}`:`map ${t}`,l=Xg(n);if(l?.name==="EPERM"||l?.name===
"EACCES")return{class:"POLICY_DENIED",title:`the kernel does not permit ${a} (${s}) to be created`,remedy:`The kernel re\
fuses every ${s} with ${Pe(l)}, to root: ${bs(r)}.`,subject:"map"};if(l!==null)return Q3(t,n);let c=Z0(n),u=i?[]:c.flatMap(
({setting:m})=>m??[]),d=u.length===c.length&&new Set(u.map(X3)).size===u.length;return{class:"MAP_CREATION_FAILURE",title:`${a}\
 cannot be created: ${c.map(({rule:m})=>m).join("; ")}`,proof:wu(o.name,t),remedy:`${c.map(({fix:m})=>m).join(" ")}${d?"\
 If your loader does so before the load, declare it under `maps` in the manifest.":""}`,...d?{addition:xP(t,u)}:{},subject:c.
map(({rule:m})=>m).join("; ")}}function X3(e){return e.slice(0,e.indexOf(":"))}function Z0(e){let t=z0(e);return t.length>
0?t:[V0(e)]}function Q3(e,{type:t,inner:n}){let r=PP[t],o=t==="ringbuf"?", or use a perf_event_array there":"";return{class:"\
UNSUPPORTED_MAP_TYPE",title:`the kernel does not know the type ${t} of ${n?`the inner maps of map ${e}`:`map ${e}`}`,remedy:`\
Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${o}; w\
hen your loader does so, declare it under \`maps\` in the manifest.${$r(r)}`,...r===void 0?{}:{background:Mt(t,r)},proof:BP(
t),addition:ia(e),subject:t}}function Z3(e){if(e.type==="struct_ops")return(e.message??"").replace(/^struct_ops init_kern:? ?/,
"");let t=Xg(e);return t!==null?t.name==="EPERM"?"the kernel does not permit it":`the kernel does not know the type ${e.
type}`:Z0(e).map(({rule:n})=>n).join("; ")}function eA(e){let{result:t,artifact:n}=e;return t.maps.flatMap(r=>{let{name:o,
off:s,refusal:i}=r;if(s===null||s.by==="manifest")return[];let a=t.programs.filter(u=>u.off?.map===o).map(u=>u.name),l=i===
null?s.reason:Z3(i);return[{...X(e,"load",{class:"MAP_DROPPED",title:`map ${o} is left out: ${l}`,remedy:`The rest of th\
e object is loaded, as the manifest allows.${a.length===0?" Every program loads without it.":` ${a.join(", ")} cannot be\
 loaded without it and ${a.length===1?"is":"are"} left out as well.`}`,proof:wu(n.name,o),subject:l},{map:o,words:i?.message??
null,log:t.libbpfLog}),level:"notice"}]})}function eJ({artifact:e},t,n,r){let o=n===void 0?"":` (${n.type}, key ${n.keySize}\
, value ${n.valueSize}, max_entries ${n.maxEntries}${n.flags===0?"":`, map_flags 0x${n.flags.toString(16)}`})`;return{class:"\
MAP_CREATION_FAILURE",title:`map ${t} cannot be created: ${Pe(r)}`,proof:wu(e.name,t),remedy:r?.name==="ENOMEM"||r?.name===
"E2BIG"?`The map is too large for the kernel or this guest${o}: make it smaller, or declare under \`maps\` the max_entries\
 your loader sets.`:`Compare its type, sizes and flags${o} with what your loader sets before load: what it changes belon\
gs under \`maps\` in the manifest.`}}function tJ(e,t){return e.split(`
`).filter(n=>n.startsWith("libbpf: ")&&(!/map '/.test(n)||n.includes(`map '${t}'`))).join(`
`)}function nJ(e,t){return e.split(`
`).findLast(r=>r.includes(`map '${t}': failed to `))?.replace(/^libbpf: /,"").trim()??null}var z3,V3,J0,Qg=f(()=>{"use s\
trict";ha();Lu();it();It();ys();Bu();yu();Ke();H0();Rn();z3=8192,V3="6.4",J0="5.6"});function tA(e,t){let{libbpfTail:n,libbpfLog:r,programs:o}=e.result,s=rJ.exec(`${t.message??""}
${n}`);if(s===null)return null;let[i,a="",l="",c=""]=s,u=o.find(d=>d.name===c)?.off??null;return X(e,"load",{class:"PROG\
_ARRAY_MEMBER_OFF",title:`prog array ${a} names program ${c} in slot ${l}, which is ${u===null?"not loaded":u.reason.startsWith(
"off ")?u.reason:`off: ${u.reason}`}`,remedy:`The object itself fills ${a} while it is loaded, so that ${c} cannot be le\
ft out. ${u===null?"":`${oJ[u.by]} `}Or leave slot ${l} empty in the object and let the loader fill it (\`entries: [{key:\
 ${l}, value: {program: ${c}}}]\` of the map in the manifest).`,...u?.by==="object"?{addition:pu([c])}:{},subject:`${a} ${l}`},
{program:c,map:a,words:i,excerpt:at(n),log:r})}var rJ,oJ,nA=f(()=>{"use strict";it();It();Ke();rJ=/map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
oJ={object:'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',manifest:"Drop its `autolo\
ad: false`.",kernel:"Drop its `min_kernel`, or make it load on this kernel.",variant:"Give each variant a slot of its ow\
n that the loader fills.",dropped:"It does not load on this kernel: see its own finding."}});function ey(e,t,n){let r=t.lacks.find(({what:s})=>s in rA),o=r&&rA[r.what];return r===void 0||o===void 0?null:{explanation:o(
e,n),lack:r}}function oA(e,{lacks:t,verifierTail:n}){let r=sJ.find(({pattern:i})=>i.test(n))?.kinds,o=t.find(({what:i})=>r?.
includes(i)),s=o&&dJ[o.what];return o===void 0||s===void 0?null:{explanation:s(e),lack:o}}function iJ({name:e,type:t,section:n},r){
let o=gs[t];return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${t} programs such as ${e}`,remedy:`\
Keep ${e} out on kernels without it (bpf_program__set_autoload) and ${aJ(t,n)}. The guest tried a minimal program of thi\
s type, and the kernel refused that too.${sA(o,r)}`,...o===void 0?{}:{background:Mt(`${t} programs`,o)},proof:ku(t),addition:pt(
e),subject:t}}function aJ(e,t){return e==="syscall"?"do its work in your loader":e==="lsm"?"hook the function with a kpr\
obe (security_\u2026), which can watch and not deny":e==="raw_tracepoint"?'use a tracepoint (SEC("tracepoint/\u2026"))':
e!=="tracing"?"fall back to another hook":/^\??tp_btf/.test(t)?'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint':
/^\??iter/.test(t)?"read what it iterates over in another way, as from /proc":"fall back to a kprobe"}function sA(e,t){return e!==
void 0&&Wt(t,e.since)?"":$r(e)}function lJ({name:e,section:t,type:n},r){let o=Ku(t,n),s=aa[o];return{class:"UNSUPPORTED_\
ATTACH_TYPE",title:`the kernel does not know the attach type of ${o} programs such as ${e}`,remedy:`Keep ${e} out on ker\
nels without it (bpf_program__set_autoload)${iA(t)}. The guest tried a minimal ${n} program: the kernel refuses it with \
this attach type.${sA(s,r)}`,...s===void 0?{}:{background:Mt(`${o} programs`,s)},proof:la(o,i=>Ku(i.section,i.type)),addition:pt(
e),subject:o}}function cJ({name:e,section:t,type:n}){let r=Ku(t,n);return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the ker\
nel does not support expected_attach_type, which libbpf sets for ${r} programs such as ${e}`,remedy:`Keep ${e} out on su\
ch kernels (bpf_program__set_autoload)${iA(t)}.`,background:Mt("expected_attach_type",{since:"4.17"}),proof:la(r,o=>Ku(o.
section,o.type)),addition:pt(e),subject:r}}function iA(e){let t=uJ.find(({pattern:n})=>n.test(e))?.plain;return t===void 0?
"":`, or name its section ${t}, which libbpf loads without one`}function Ku(e,t){let[n="",r]=e.replace(/^\?/,"").split("\
/"),o=`${n}/${r??""}`;return r!==void 0&&(n==="cgroup"||o in aa)?o:n||t}function ga(e,t,n,r,{remedy:o}){return{class:"VE\
RIFIER_REJECTION",title:`program ${e} ${t}`,remedy:`${o} Or keep ${e} out on such kernels (bpf_program__set_autoload).`,
background:Mt(n,{since:r}),subject:t}}function Zg(e,t,n,r){return ga(e,`has ${t}, which the kernel does not support`,fJ(
t),n,{remedy:`Compile with clang -target bpf -mcpu=${r}.`})}function fJ(e){return e.charAt(0).toUpperCase()+e.slice(1)}var sJ,
rA,uJ,dJ,aA=f(()=>{"use strict";ys();Ke();Rn();sJ=[{pattern:/^back-edge from insn \d+ to \d+/m,kinds:["bounded_loops"]},
{pattern:/^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
kinds:["bpf_to_bpf_calls","function_addresses","jmp32"]},{pattern:/^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
kinds:["map_values","function_addresses"]},{pattern:/^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
kinds:["map_values"]},{pattern:/^number of funcs in func_info doesn't match number of subprogs/m,kinds:["function_addres\
ses"]},{pattern:/^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
kinds:["jmp32","atomics","cpu_v4","load_acquire","may_goto"]}],rA={program_type:iJ,attach_type:lJ,expected_attach_type:cJ,
sleepable({name:e,type:t}){return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel has no ${t} programs that may sleep\
, such as ${e}`,remedy:`Drop the ".s" of its section where ${e} need not sleep, or keep it out on kernels without them (\
bpf_program__set_autoload).`,background:Mt("Programs that may sleep",{since:"5.10"}),addition:pt(e),subject:`${t}, sleep\
able`}}};uJ=[{pattern:/^\??cgroup\/sock_create$/,plain:'SEC("cgroup/sock")'},{pattern:/^\??(?:tcx|tc)\//,plain:'SEC("tc"\
)'},{pattern:/^\??k(?:ret)?probe\.(?:multi|session)/,plain:'SEC("kprobe/\u2026")'},{pattern:/^\??u(?:ret)?probe\.(?:multi|session)/,
plain:'SEC("uprobe")'}];dJ={bpf_to_bpf_calls:e=>ga(e,"calls another function, which the kernel does not support","Calls \
between BPF functions","4.16",{remedy:"Mark the functions it calls static __always_inline."}),map_values:e=>({class:"UNS\
UPPORTED_MAP_TYPE",title:`program ${e} uses global variables, which the kernel does not support`,remedy:'Keep their valu\
es in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you inclu\
de bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such ker\
nels.',background:Mt("Global variables",{since:"5.2"}),addition:pt(e),subject:"global variables"}),function_addresses:e=>({
class:"UNSUPPORTED_HELPER",title:`program ${e} passes a function to a helper, which the kernel does not support`,remedy:"\
Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program o\
ut on such kernels (bpf_program__set_autoload).",background:"Helpers with callbacks came with Linux 5.13 (bpf_for_each_m\
ap_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",addition:pt(e),subject:"callback"}),bounded_loops:e=>ga(e,
"has a loop, which the kernel does not allow","Loops","5.3",{remedy:"Unroll it with #pragma unroll and a constant bound."}),
jmp32:e=>Zg(e,"32-bit jumps","5.1","v2"),atomics:e=>ga(e,"uses atomic operations that the kernel does not support: it on\
ly adds, without the result","Atomic operations other than add","5.12",{remedy:"Use __sync_fetch_and_add() without its r\
esult, or a spin lock. With -mcpu=v2, clang rejects the others."}),cpu_v4:e=>Zg(e,"instructions of -mcpu=v4","6.6","v3"),
load_acquire:e=>Zg(e,"load-acquire or store-release instructions","6.15","v3"),may_goto:e=>ga(e,"uses may_goto loops (ca\
n_loop, cond_break), which the kernel does not support","may_goto","6.9",{remedy:"Give the loop a constant bound, or use\
 bpf_loop() where the kernel has it."})}});function lA({message:e},{name:t}){let[,n,r,o]=hJ.exec(e??"")??[];if(n===void 0||r===void 0||o===void 0)return null;let s=`\
program ${n} of artifact ${r}`,i=/^does not load: /.test(o);return{class:"MISSING_ATTACH_TARGET",title:`program ${t} has\
 nothing to attach to: ${s} ${o}`,remedy:i?`Mend ${r} first: its own findings say why ${n} does not load here.`:`Mend \`a\
ttach\` of ${t} in the manifest, or ${r} itself.`,subject:i?`${s} does not load`:`${s} ${o}`}}function cA(e,t){if(!mJ.test(
e)&&!pJ.test(e))return null;let{name:n,type:r,section:o}=t;if(r==="ext")return{class:"FREPLACE_TARGET_UNSET",title:`prog\
ram ${n} replaces a function of another program, and nothing says of which`,remedy:"Your loader names it (bpf_program__s\
et_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",addition:Og(
n,"attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"),subject:"\
freplace"};let s=r==="lsm"?"hook":"function";return{class:"ATTACH_TARGET_UNSET",title:`program ${n} does not say which ${s}\
 it attaches to: its section is "${o}"`,remedy:`Name the ${s} in the section (SEC("${o}/<${s}>")), or declare the one th\
at your loader sets (bpf_program__set_attach_target) under \`programs\`.`,addition:Og(n,`attach: {symbol: ${s.toUpperCase()}\
}   # the ${s} your loader sets`),subject:o}}var mJ,pJ,hJ,uA=f(()=>{"use strict";Ke();mJ=/no BTF-based attach target is specified/,
pJ=/attach program FD is not set/,hJ=/^program (\S+) of artifact (\S+) (.+)$/s});function $s(e){let t=rn(e).split(`
`),n=t.findLastIndex(a=>a.startsWith(pA)),r=n===-1?t.length:n,o=t.slice(0,r).map(bJ).filter(_J),s=o.findLastIndex(a=>gJ.
test(a))+1,i=o.findIndex((a,l)=>l>=s&&!dA(a));return{path:o.slice(0,i===-1?o.length:i),complaints:i===-1?[]:wJ(yJ(o.slice(
i).filter(a=>!dA(a)))),block:t.slice(r)}}function yJ(e){let t=[];for(let n of e.map(r=>r.trim())){let r=t.at(-1);r?.endsWith(
",")?t[t.length-1]=`${r} ${n}`:t.push(n)}return t}function bJ(e){return e.replace(/(?<=\S)verification time \d+ usec$/,"")}
function wJ(e){let t=e.filter(n=>!kJ.test(n));return t.every(n=>n.startsWith("Caller passes invalid args"))?[...e]:t}function fA(e){
return $s(e).complaints}function mA(e){let{complaints:t,block:n}=$s(e),r=Du(n,"Suggestion").join(" ");return{error:t[0]??
n[0]?.slice(pA.length)??null,suggestion:r===""?null:r}}function Du(e,t){let n=e.indexOf(`${t}:`);if(n===-1)return[];let r=e.
slice(n+1),o=r.findIndex(s=>s.trim()===""||!/^\s/.test(s));return(o===-1?r:r.slice(0,o)).map(s=>s.trim())}function dA(e){
return xJ.test(e)}function _J(e){return!/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.
test(e)}var gJ,kJ,pA,xJ,ju=f(()=>{"use strict";It();gJ=/^\d+: [(<]/;kJ=/^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
pA="Verification failed: ";xJ=new RegExp([String.raw`^\d+: `,"^;",String.raw`^ ?R\d+(?:_\w+)?=`,String.raw`^from \d+ to \d+`,
String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
String.raw`^\[the log is cut here`,String.raw`^\s*\.{3}`,"^libbpf: "].join("|"))});function bA(e){let{path:t,complaints:n,block:r}=$s(e),o=n.slice(0,t.length===0?14:RJ),s=[...Du(r,"Reason").slice(0,SJ),...Du(
r,"Causal path").slice(-$J)],i=14-o.length-s.length;return Eu([...PJ(t,o,i),...o,...s])}function PJ(e,t,n){let r=AJ(e),o=r.
findIndex(({text:a})=>ty.test(a));if(o===-1)return e.slice(-Math.max(0,n));let s=OJ([(r[o]?.text??"").replace(vJ,""),...t]),
i=[...r.slice(0,o+1).filter(({text:a})=>ty.test(a)),...r.slice(o).filter(({text:a})=>gA.test(a)).slice(0,1),...r.filter(
({text:a})=>yA.test(a)&&TJ(a,s)).slice(0,1),...CJ(r.slice(o+1),s),...r.slice(o).filter(({text:a})=>gA.test(a))];return[...new Map(
i.map(a=>[a.index,a])).values()].slice(0,Math.max(0,n)).sort((a,l)=>a.index-l.index).map(({text:a})=>yA.test(a)?MJ(a,s):
a).filter((a,l,c)=>a!==c[l-1])}function AJ(e){let t=[];for(let n=e.length-1;n>=0;n--){let r=e[n]??"";t.push({index:n,text:r});
let o=EJ.exec(r)?.[1];if(o===void 0)continue;let s=e.slice(0,n).findLastIndex(i=>ty.exec(i)?.[1]===o);if(s===-1)break;n=
s+1}return t}function OJ(e){return new Set(e.flatMap(t=>[...t.replace(/;.*$/,"").matchAll(/\b[rRw](\d{1,2})\b/g)].map(([
,n=""])=>n)))}function CJ(e,t){return[...t].flatMap(n=>{let r=new RegExp(String.raw`^\d+: \([0-9a-f]{2}\) [rw]${n} \S*= ${n===
"0"?"|\\) call ":""}`);return e.find(({text:o})=>r.test(o))??[]})}function TJ(e,t){return[...e.matchAll(/\bR(\d+)(?:_\w+)?=/g)].
some(([,n=""])=>t.has(n))}function MJ(e,t){let n=e.search(/R\d+(?:_\w+)?=/),r=e.slice(n).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/),
o=r.filter(s=>t.has(/^R(\d+)/.exec(s)?.[1]??""));return o.length===r.length?e:`${e.slice(0,n)}${o.join(" ")} \u2026`}var RJ,
SJ,$J,ty,gA,vJ,EJ,yA,wA=f(()=>{"use strict";It();ju();RJ=4,SJ=3,$J=4;ty=/^(\d+): \([0-9a-f]{2}\) /,gA=/^;/,vJ=/(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /,
EJ=/^from (\d+) to \d+/,yA=/^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/});var kA,xA=f(()=>{"use strict";kA=[{kind:"program without arena",sentences:[/addr_space_cast insn can only be used in a program that has an associated arena/],
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
CAP_PERFMON and the JIT on."}]});var _A,RA=f(()=>{"use strict";_A=[{kind:"number as argument",sentences:[/R\d+ type=(?:inv|imm|scalar) expected=/,/R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
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
the loader does not have",remedy:"Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."}]});var SA,$A=f(()=>{"use strict";SA=[{kind:"callback before 5.13",class:"UNSUPPORTED_HELPER",sentences:[/number of funcs in func_info doesn't match number of subprogs/],
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
ogram after the helper returned."}]});var vA,EA=f(()=>{"use strict";vA=[{kind:"missing argument",sentences:[/func '(?<function>[^']+)' doesn't have \d+-th argument/],
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
member into a volatile variable."}]});var PA,AA=f(()=>{"use strict";PA=[{kind:"endless loop",sentences:[/infinite loop detected at insn \d+/],what:"has a loop\
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
 less than the width of the type, or cast the value to a wider type first."}]});var OA,CA=f(()=>{"use strict";OA=[{kind:"uninitialised dynptr",sentences:[/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
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
and restore them in the reverse order, once on every path, with the function that goes with it."}]});var TA,MA=f(()=>{"use strict";TA=[{kind:"arguments of a global function",secondary:!0,sentences:[/Caller passes invalid args into func#\d+/,
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
all functions __always_inline, or split the program into several with tail calls."}]});var IA,LA=f(()=>{"use strict";IA=[{kind:"hook not there",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
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
r replace another only once."}]});var FA,NA=f(()=>{"use strict";FA=[{kind:"may_goto",sentences:[/unknown opcode e5/,/invalid BPF_JMP\/JMP32 opcode e5/],what:"\
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
 and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."}]});var BA,KA=f(()=>{"use strict";BA=[{kind:"kptr access",sentences:[/(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
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
ing, one that is in the tree for removing."}]});var ny,DA,jA=f(()=>{"use strict";ny='Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") i\
n the object',DA=[{kind:"GPL helper",sentences:[/cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/],
what:"calls a GPL-only helper or kernel function without a GPL license",remedy:`${ny}.`},{kind:"GPL structure",sentences:[
/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],what:"reads struct {type} of the kernel,\
 which only programs with a GPL license may",remedy:`${ny}, or keep to what programs of any license may do: no access th\
rough typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`},{kind:"GPL program type",sentences:[/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
what:"is of a type that needs a GPL license",remedy:`${ny}.`}]});var UA,GA=f(()=>{"use strict";UA=[{kind:"too many instructions",class:"VERIFIER_LIMIT",sentences:[/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
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
ucture in place of several parameters, or use a kprobe to trace the function."}]});var qA,WA=f(()=>{"use strict";qA=[{kind:"debug information",sentences:[/missing btf func_info/,/func_info BTF section doesn't match subprog layout/,
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
 at this line differently until it is fixed."}]});var zA,VA=f(()=>{"use strict";zA=[{kind:"missing unlock",sentences:[/bpf_spin_unlock is missing/,/bpf_rcu_read_unlock is missing/,
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
 a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."}]});var HA,YA=f(()=>{"use strict";HA=[{kind:"read-only map",sentences:[/write into map forbidden/,/write to change key R\d+ not allowed/],
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
f, with the one map that is meant."}]});var JA,XA=f(()=>{"use strict";JA=[{kind:"map value bounds",sentences:[/invalid access to map value(?: pointer)?,/,/invalid access to map key,/],
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
on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."}]});var QA,ZA=f(()=>{"use strict";QA=[{kind:"packet bounds",sentences:[/invalid access to packet,/],what:"accesses the packe\
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
d functions that return int, and no lock or reference may be held."}]});var eO,tO=f(()=>{"use strict";eO=[{kind:"null pointer",sentences:[/R\d+ invalid mem access '\w*or_null_?\w*'/,/R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
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
 alone in inline assembly: copy it to another register and move that."}]});var nO,rO=f(()=>{"use strict";nO=[{kind:"unreleased reference",sentences:[/Unreleased reference id=\d+/,/Leaking reference id=\d+/],
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
urns a pointer to a structure."}]});var oO,sO=f(()=>{"use strict";oO=[{kind:"return value",sentences:[/At program exit the register R[01] /,/R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/],
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
that return void."}]});var iO,aO=f(()=>{"use strict";iO=[{kind:"uninitialised stack",sentences:[/invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
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
cture in place of the sixth and later arguments."}]});var lO,cO=f(()=>{"use strict";lO=[{kind:"struct_ops member",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
what:"implements {member} of struct {type}, which this kernel does not let a BPF program implement",remedy:"Leave the me\
mber out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program \
sleepable only where the member may sleep."},{kind:"struct_ops type",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach_btf_id \d+ is not a supported struct/,
/attach to invalid member idx \d+ of struct \S+/,/struct_ops module \S+ is not found/],what:"implements operations that \
this kernel does not let BPF programs implement",remedy:"Load the module that has the operations, or keep the map and it\
s programs out where they are missing (bpf_map__set_autocreate)."}]});function uO(e,t,n,r){switch(e){case"number as pointer":return IJ(n,/^R(\d+)/.exec(t)?.[1]??"");case"size of zero":return NJ(
n);case"defect of the verifier":return t==="kernel subsystem misconfigured verifier"&&fO(n)==="bpf_tail_call"?{kind:"typ\
e of the map",groups:{}}:null;case"uninitialised stack":return KJ(n,t);case"argument of a kfunc":return BJ(n,t);case"loo\
p":return r!==null&&!Wt(r,"5.3")?{kind:"recursion without names",groups:{}}:null;default:return null}}function dO(e){let t=vs.
exec(e)?.groups?.text;return t===void 0?null:/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(t)?.[1]??(t.startsWith("call ")?"":null)}
function fO(e){let t=e.findLast(n=>vs.test(n));return t===void 0?null:dO(t)}function IJ(e,t){let n=t,r=!0,o=[];for(let s of e.
toReversed()){let i=pO(s,n);if(i!==null&&!mO.test(i))return o.length===0?null:FJ(i,o);if(i!==null&&r&&/^(?:inv|imm)?P?0$/.
test(i))return{kind:"null pointer",groups:{}};if(i!==null&&(r=!1),/^from \d+ to /.test(s))return null;let a=vs.exec(s)?.
groups?.text;if(a===void 0)continue;let l=dO(s);if(l!==null){if(Number(n)<6)return null;o.push(l)}let c=new RegExp(`^[rw\
]${n} (\\S+) (?:r(\\d+)$)?`).exec(a);if(c?.[1]==="="&&c[2]!==void 0)n=c[2];else if(c!==null)return null}return null}function pO(e,t){
if(/^;/.test(e))return null;let n=vs.test(e)?e.slice(e.indexOf(";")+1||e.length):e;return new RegExp(`(?:^|\\s)R${t}(?:_\
\\w+)?=([^\\s(]+)`).exec(n)?.[1]??null}function FJ(e,t){let n=t.filter(s=>s!==""),r=t.length===1?t[0]:n.find(s=>LJ.test(
s)),o=r===void 0||r===""?"a function call":`${r}()`;return{kind:e.startsWith("pkt")?"invalidated packet pointer":"invali\
dated pointer",groups:{call:o}}}function NJ(e){let t=fO(e);return t!==null&&/^bpf_map_\w+_elem$/.test(t)?{kind:"map with\
out keys",groups:{call:`${t}()`}}:null}function BJ(e,t){let[,n,r]=/^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(t)??
[],o=n===void 0?r:String(Number(n)+1);if(o===void 0)return null;for(let s of e.toReversed()){let i=pO(s,o);if(i!==null)return mO.
test(i)?{kind:"number as argument",groups:{}}:null;if(new RegExp(`^[rw]${o} `).test(vs.exec(s)?.groups?.text??""))return null}
return null}function KJ(e,t){let[,n,r]=/^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(t)??[];if(n===
void 0||r===void 0)return null;let o=Number(n)+Number(r);for(let s of e.toReversed()){if(/^from \d+ to /.test(s))return null;
let i=vs.exec(s)?.groups?.text,[,a,l,c]=/^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(i??"")??[];if(a===void 0||l===void 0||
c===void 0)continue;let u=Number(l);if(!(o<u||o>=u+Number(a)/8))return a==="64"&&/^r\d+$/.test(c)?{kind:"pointer in help\
er memory",groups:{}}:null}return null}var vs,mO,LJ,hO=f(()=>{"use strict";ys();vs=/^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
mO=/^(?:inv|imm|scalar|P?-?\d)/;LJ=/adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/});function ry(e,t,n=null){let r=jJ(fA(e).slice(0,DJ),t);if(r===null)return null;let o=uO(r.kind,r.words,$s(e).path,n),s=wO.
find(({kind:i})=>i===o?.kind);return o===null||s===void 0?r:{kind:s.kind,explanation:kO(s,o.groups,t),words:r.words}}function jJ(e,t){
return yO(e,gO.filter(({rule:n})=>n.secondary!==!0),t)??yO(e,gO.filter(({rule:n})=>n.secondary===!0),t)}function yO(e,t,n){
for(let r of e){let o=UJ(r);for(let{pattern:s,rule:i}of t){let a=s.exec(o);if(a!==null)return{kind:i.kind,explanation:kO(
i,a.groups??{},n),words:r}}}return null}function UJ(e){return e.replaceAll(/\*\(R11-\d+\)/g,"R11")}function kO(e,t,n){if("\
explain"in e)return e.explain(t,n);let r=bO(e.what,t);return{class:e.class??"VERIFIER_REJECTION",title:`program ${n} ${r}`,
remedy:bO(e.remedy,{...t,program:n}),...e.mayBeLeftOut===!0?{addition:pt(n)}:{},subject:`${e.kind}: ${r.replaceAll(/\d+/g,
"N")}`}}function bO(e,t){return e.replaceAll(/\{(\w+)\}/g,(n,r)=>t[r]??n)}function xO(e){return GJ.test(rn(e))}var wO,DJ,
gO,GJ,_O=f(()=>{"use strict";It();Ke();xA();RA();$A();EA();AA();CA();MA();LA();NA();KA();jA();GA();WA();VA();YA();XA();ZA();
tO();rO();sO();aO();cO();Wg();ju();hO();wO=[...kA,..._A,...SA,...vA,...PA,...OA,...TA,...IA,...FA,...BA,...DA,...UA,...qA,
...zA,...HA,...JA,...QA,...eO,...nO,...oO,...iO,...lO,...U0];DJ=32;gO=wO.flatMap(e=>e.sentences.map(({source:t,flags:n})=>({
pattern:new RegExp(`^(?:${t})`,n),rule:e})));GJ=/^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m});function Uu(e,t,n){let o=n.verifierTail.trim()===""||qJ(n.verifierTail)&&ey(t,n,e.kernel.release)?n9(e,t,n):zJ(e,t,n),s=e.
result.load?.btfRefused??null;return s===null?o:{...o,remedy:`${o.remedy} ${WJ(s,o.source!==null)}`}}function qJ(e){return e.
split(`
`).every(t=>/^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(t))}function WJ(e,t){return`\
The kernel refused the BTF of the object (${e}), and libbpf went on without it${t?"; the line is the one of .BTF.ext":""}\
.`}function zJ(e,t,n){if(HJ(n.verifierTail))return YJ(e,t,n);let{error:r,suggestion:o}=mA(n.verifierTail),s=oA(t.name,n),
i=ry(n.verifierTail,t.name,e.kernel.release),a=e.result.targets.find(u=>u.program===t.name),l=s?.explanation??da(n.verifierTail,
e,t.name)??(i===null?null:XJ(i,a))??ZJ(t,r)??t9(t.name,n,r),c=l.class==="UNSUPPORTED_HELPER"?TP(e.kernel,l.subject??"",t.
name):null;return X(e,"load",c??QJ(JJ(e,l),n),{program:t.name,words:(s===null?i?.words:null)??r??n.message,source:s?.lack.
source??n.source,excerpt:bA(n.verifierTail),log:n.verifierLog,suggestion:o,proof:ws(e.artifact.name,t.name)})}function HJ(e){
return VJ.test(e.trimEnd().split(`
`).at(-1)??"")}function YJ(e,{name:t},n){let o=n.errno?.name==="E2BIG"?{class:"VERIFIER_LIMIT",title:`program ${t} takes\
 the verifier more instructions than the kernel allows`,remedy:`Shorten loops that clang unrolls, look at fewer branches\
, or split ${t} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,subject:"\
instructions processed"}:{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${t}, and its reason does not f\
it into the log of this kernel`,remedy:`Run ${t} on a newer kernel too: from 5.2 on the log has room for the reason. Or \
make the program smaller until its log fits into 16 MiB.`,subject:"log cut"};return X(e,"load",o,{program:t,words:`${Pe(
n.errno)}, after more than 16 MiB of the verifier's log`,log:n.verifierLog,proof:ws(e.artifact.name,t)})}function JJ({kernel:e},t){
if(e.btf!==!1)return t;let n=t.remedy.replace(/^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,"This kernel ha\
s no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call");return{
...t,remedy:n}}function XJ({kind:e,explanation:t},n){let r=n===void 0?null:WP(e,t.subject,n);return r===null?t:{...t,remedy:`${r}\
 ${t.remedy}`}}function QJ(e,{source:t,verifierTail:n}){return t===null||!xO(n)?e:{...e,title:`${e.title}; it gave up in\
 the loop that begins here`}}function ZJ({name:e,section:t},n){let[,r]=/^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(
t)??[];return n!==null||r===void 0||!e9.has(r)?null:ry(`Attaching tracing programs to function '${r}' is rejected`,e)?.explanation??
null}function t9(e,{errno:t},n){return{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${e}`,remedy:n===null?
RO:`Change the code at the line that is shown; the log above the error says what the verifier knew about each register t\
here${t===null?"":` (${Pe(t)})`}.`}}function n9(e,t,n){let r=[n.message??"",...s9(e.result.libbpfTail,t.name)].join(`
`),o=lA(n,t);if(o!==null)return X(e,"load",o,{program:t.name,log:e.result.libbpfLog});let s=cA(r,t)??(o9.test(r)?Su(e,t,
n.errno):null)??da(r,e,null)??r9(t,Ss(r,n.errno))??a9(e,t,n)??l9(t.name,n),i=ey(t,n,e.kernel.release)?.explanation??null,
a=n.refusedBy==="libbpf"&&i===null,l=Nu(r,n.errno)??n.message;return X(e,"load",i??(a?Iu(e,s):s),{program:t.name,words:a?
xs(e,l):i!==null&&n.refusedBy==="libbpf"?null:l,source:n.source,excerpt:at(i9(e.result.libbpfTail,t.name)),log:e.result.
libbpfLog,proof:ws(e.artifact.name,t.name)})}function r9({name:e,type:t},n){return n?.class!=="MISSING_BTF"||n.subject!==
"kernel"||!oy.has(t)?n:{...n,title:`the kernel has no BTF, which ${t} programs such as ${e} need`,remedy:`A BTF file bes\
ide the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${e} out on kernels without\
 (bpf_program__set_autoload)${t==="tracing"?" and attach a kprobe or a tracepoint there":""}.`,addition:pt(e),subject:`k\
ernel, ${t}`}}function s9(e,t){return e.split(`
`).filter(n=>n.includes(`prog '${t}'`))}function i9(e,t){return e.split(`
`).filter(n=>!/prog '/.test(n)||n.includes(`prog '${t}'`)).join(`
`)}function a9({kernel:e},{name:t,type:n,insns:r},{errno:o}){let s=gs[n];return o?.name==="EINVAL"&&s!==void 0&&(Wt(e.release,
s.since)||s.config)?{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${n} programs such as ${t}`,remedy:`\
Keep ${t} out on kernels without it (bpf_program__set_autoload) and ${n==="syscall"?"do its work in your loader":`fall b\
ack to ${n==="tracing"?"a kprobe":"another hook"}`}.${Wt(e.release,s.since)?"":$r(s)}`,background:Mt(n,s),proof:ku(n),addition:pt(
t),subject:n}:o?.name==="E2BIG"&&r>4096?{class:"VERIFIER_LIMIT",title:`program ${t} has ${r} instructions; the kernel ta\
kes 4096`,remedy:"Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller varian\
t for them.",subject:"instructions"}:o?.name==="EPERM"||o?.name==="EACCES"?{class:"POLICY_DENIED",title:`the kernel does\
 not permit program ${t} to be loaded`,remedy:`The kernel refused before the verifier looked (${Pe(o)}), to root: ${bs(e)}\
.`,subject:"load"}:null}function l9(e,{errno:t}){return{class:"UNKNOWN",title:`program ${e} does not load: ${Pe(t)}`,remedy:RO}}
var RO,VJ,e9,oy,o9,sy=f(()=>{"use strict";Lu();it();It();ys();aA();Bu();yu();Ke();Rn();ua();uA();$u();wA();ju();_O();RO=
"The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before \
load.";VJ=/^\[the log is cut here: .*\]$/;e9=new Set(["migrate_disable","migrate_enable","rcu_read_unlock_strict","preem\
pt_count_add","preempt_count_sub","__rcu_read_lock","__rcu_read_unlock"]);oy=new Set(["tracing","lsm","ext","struct_ops"]);
o9=/failed to find kernel BTF type ID of '|is not found in vmlinux BTF/});function $O(e){let{load:t}=e.result;if(t===null)return[];let n=qt(t)?u9(e,t):y9(e),r=M0(e);return r.length===0?n:[...r,...n.
filter(o=>!c9(e,o))]}function c9({result:{programs:e}},t){return e.some(({name:n,type:r})=>n===t.program&&r==="struct_op\
s")}function u9(e,t){let n=tA(e,t);if(n!==null)return[n,...SO(e)];let r=Q0(e,t),o=SO(e),s=t.program!==null&&o.some(l=>l.
program===t.program);if(r.length>0||s)return[...r,...o];let i=/^prog '([^'\n]+)'/.exec(t.message??"")?.[1];if(o.some(l=>l.
program===i))return o;let a=d9(e,t,o.length===0);return o.some(l=>g9(e,l,a))||a.class==="UNKNOWN"&&t.program===null&&o.length>
0||p9(a,o)?o:[a,...o.filter(l=>!h9(l,a))]}function SO(e){return e.result.programs.flatMap(t=>t.off===null&&t.load!==null&&
qt(t.load)&&t.load.map===null?[Uu(e,t,t.load)]:[])}function d9(e,t,n){let{libbpfTail:r,libbpfLog:o}=e.result,s=`${t.message??
""}
${r}`,i=n&&vO(e),a=da(s,e,null)??Ss(s,t.errno)??(i?f9(t):m9(e,t)),l=t.program===null&&t.map===null,c=Nu(s,t.errno)??t.message,
u=l?Iu(e,a):a;return X(e,"load",i?{...u,title:`${u.title}; each program loads alone`}:u,{words:l?xs(e,c):c,excerpt:at(r),
log:o,program:i?t.program:null,proof:FP(e.artifact.name)})}function f9({errno:e}){return{class:"UNKNOWN",title:`the obje\
ct does not load as a whole (${Pe(e)})`,remedy:"The programs depend on each other (a prog array filled in the object, st\
ruct_ops), or together need more memory than the guest has: see the log."}}function m9({result:{maps:e,programs:t}},{errno:n}){
return e.length===0&&t.length===0?{class:"INVALID_OBJECT",title:`libbpf cannot open the object: ${Pe(n)}`,remedy:"Name t\
he .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."}:{class:"\
UNKNOWN",title:`the object does not load: ${Pe(n)}`,remedy:"No rule knows these words: see the whole log of libbpf."}}function p9(e,t){
if(e.class!=="MISSING_BTF"||e.identity!=="kernel")return!1;let n=t.filter(o=>o.class==="MISSING_BTF"),r=t.some(o=>o.class===
"UNSUPPORTED_PROGRAM_TYPE"&&oy.has(o.identity));return n.every(({identity:o})=>o!=="kernel")&&(n.length>0||r)}function h9(e,t){
return e.source===null&&(e.class===t.class||e.class==="UNKNOWN")}function g9(e,t,n){return t.class===n.class&&t.identity===
n.identity&&(vO(e)||t.words?.includes(`prog '${t.program}'`)===!0)}function vO({result:e}){return e.programs.some(({load:t})=>t?.
verdict==="pass")}function y9(e){let{programs:t}=e.result;if(t.some(({off:r})=>r===null))return[];let n=t.filter(({off:r})=>r?.
by==="object").map(({name:r})=>r);return[X(e,"load",{class:"NOTHING_LOADED",title:`nothing was loaded: ${_p(t)}`,remedy:b9(
t),...n.length>0&&!EO(t)?{addition:pu(n)}:{},subject:"nothing"},{excerpt:at(e.result.libbpfTail),log:e.result.libbpfLog})]}
function b9(e){return e.length===0?'Check that the file is the object with the programs, and that they stand in sections\
 (SEC("\u2026")).':EO(e)?"All that may be left out does not load on this kernel, and the rest is off: mend one of these \
programs, or leave the kernel out of the `kernels` of the artifact.":e.some(({off:t})=>t?.by==="object")?'The sections b\
egin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: declare those that yours does (`autoload: true\
` under `programs`), or remove the "?".':"An artifact that has nothing to load on this kernel is no pass: leave the kern\
el out of its `kernels`, or give it a program for it."}function EO(e){return e.some(({off:t})=>t?.by==="dropped")}var PO=f(
()=>{"use strict";Wo();Lu();it();It();Bu();Ke();Qg();nA();sy();Rn();$u()});function AO(e){let{fixups:t,unknownNames:n}=e.result;return[...t.filter(({status:r})=>r!=="applied"&&r!=="unsupported").
map(r=>X(e,"load",k9(e,r),{map:w9(r)?r.subject:null,words:r.message||r.note,place:r.place})),...n.map(r=>X(e,r.usedBy===
"test"?"test":"load",_9(e,r),{place:r.place}))]}function w9({note:e}){return e.startsWith("map ")}function k9({result:{maps:e,
programs:t}},n){let{subject:r,what:o,status:s,errno:i,message:a,note:l}=n,c=l.split(" ")[0]??"map",u={class:"FIXUP_MISMA\
TCH",subject:`${s} ${r} ${o}`};if(o==="btf")return{...u,subject:`btf ${r} ${a}`,...x9(n)};switch(s){case"not_found":return{
...u,title:`the manifest sets ${o} on ${c==="global"?"global variable":c} ${r}, which the object does not have`,remedy:OO(
r,c,c==="map"?e.map(({name:d})=>d):c==="program"?t.map(({name:d})=>d):null)};case"not_map_in_map":{let d=e.find(({name:p})=>p===
r)?.type??"another type",m=e.filter(p=>pa(p.type)).map(({name:p})=>p);return{...u,title:`the manifest sets ${o} on map ${r}\
, which holds no maps`,remedy:`${r} is of type ${d}; an inner map belongs on a hash_of_maps or array_of_maps${m.length===
0?", and the object has none":`: ${m.join(", ")}`}.`}}case"applied":case"unsupported":case"error":return{...u,title:`${o}\
 cannot be set on ${c} ${r}: ${Pe(i)}`,remedy:`It was refused${a===null||a===""?"":` (${a})`}: compare the value with wh\
at your loader sets.`}}}function x9({subject:e,message:t}){let[n="",...r]=(t??"").split("; "),o=r.join("; ");return{title:`\
BTF file ${e} ${n}`,remedy:`${o.charAt(0).toUpperCase()}${o.slice(1)}, and name it in \`btf\`; or remove the entry where t\
he kernel has its own BTF.`}}function OO(e,t,n){if(n===null)return`Correct the name, or drop the entry: \`${e}\` is in no\
 data section of the object.`;let r=Z(e,n),o=n.length===0?`The object has no ${t}s.`:`The object has ${n.join(", ")}.`;return`${r===
void 0?"":`Did you mean ${r}? `}${o} Correct the name, or drop the entry.`}function _9({result:{programs:e,maps:t}},n){let{
what:r,name:o,program:s,meant:i,usedBy:a}=n,l={class:"FIXUP_MISMATCH",subject:`${r} ${o} ${a}`};if(r==="section")return{
...l,title:`the manifest says that program ${s} stands in section ${o}; the object has it in ${i}`,remedy:"Correct the s\
ection in the manifest, or the SEC() in the source."};let c=(r==="program"?e:t).map(u=>u.name);return{...l,title:`${a===
"test"?"a test":"the manifest"} names ${r} ${o}, which the object does not have`,remedy:OO(o,r,c)}}var CO=f(async()=>{"u\
se strict";await Le();ha();it()});function TO(e){return e.result.programs.flatMap(t=>{if(t.off?.by!=="dropped"||t.off.map!==null)return[];let{load:n,name:r,
requirement:o,off:s}=t,i=n!==null&&qt(n)?Uu(e,t,n):X(e,"load",{class:"PROGRAM_DROPPED",title:`program ${r} does not load\
: ${s.reason}`,remedy:""},{program:r,words:s.reason,log:e.result.libbpfLog});return[{...i,class:"PROGRAM_DROPPED",level:o===
"tolerated"?"warning":"notice",title:`${r} is left out: ${i.title.replace(`program ${r} `,"it ")}`,remedy:`The rest of t\
he object is loaded, as the manifest allows. ${i.remedy}`.trim(),remedyYaml:null,proof:ws(e.artifact.name,r)}]})}function MO(e){
let{variants:t,programs:n}=e.result,r=n.some(({load:o})=>o?.verdict==="pass");return t.filter(({chosen:o})=>o===null).map(
o=>({...X(e,"load",{class:"VARIANT_UNAVAILABLE",title:`the kernel can take no program of group ${o.group}: ${R9(o)}`,remedy:"\
The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.",subject:o.
group,proof:{words:"The group has a program on",artifact:e.artifact.name,holds:s=>s.variants.some(({group:i,chosen:a})=>i===
o.group&&a!==null)}},{log:e.result.libbpfLog}),level:r?"notice":"warning"}))}function R9({candidates:e}){return e.map(({
program:t,reason:n})=>`${t} (${n??"it does not load"})`).join(", ")}function IO(e){return Ai(e.result.programs).map(({name:t,
insns:n,budget:r})=>X(e,"load",{class:"INSN_BUDGET",title:`program ${t} takes the verifier ${n} instructions; its budget\
 is ${r}`,remedy:"Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are ver\
ified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",subject:"\
budget",proof:{words:"It keeps its budget on",artifact:e.artifact.name,holds:({programs:o})=>o.some(s=>s.name===t&&s.load?.
verdict==="pass")&&!Ai(o).some(s=>s.name===t)}},{program:t}))}var LO=f(()=>{"use strict";Wo();it();sy();Rn()});function Gu({kind:e,subject:t,wanted:n,seen:r}){return`${e==="map"?"":`${t}: `}${n}, saw ${r}`}var iy=f(()=>{"use strict"});function FO(e){return e.result.tests.filter(t=>S9(e,t)).map(t=>v9(e,t))}function S9({result:e},t){return!qt(t)||$9(e.unknownNames,
t)?!1:e.interruption===null?!0:t.command?.verdict==="fail"||t.expectations.some(({verdict:n})=>n==="fail")}function $9(e,{
command:t,expectations:n}){let r=n.filter(({verdict:s})=>s!=="pass"),o=({subject:s})=>e.some(({name:i,usedBy:a})=>a==="t\
est"&&i===s);return r.length>0&&r.every(o)&&(t===null||t.verdict==="pass")}function v9(e,t){let{name:n,command:r,expectations:o,
reason:s,place:i,required:a}=t,l=[...r!==null&&r.verdict!=="pass"?[r.reason??"the command fails"]:[],...o.filter(({verdict:d})=>d!==
"pass").map(Gu)],c=l.length>2?`; and ${l.length-2} more`:"",u=l.length===0?s??"it does not pass":`${l.slice(0,2).join(";\
 ")}${c}`;return{...X(e,"test",{class:"BEHAVIOR_FAILURE",title:`test "${n}": ${u}`,remedy:E9(e,t),subject:n},{words:l.length>
2?s:null,excerpt:r===null?null:Fg(r.stdout.tail,r.stderr.tail),log:r===null?null:r.stderr.log??r.stdout.log,place:i,proof:KP(
e.artifact.name,n)}),level:a?"failure":"warning"}}function E9(e,{command:t,expectations:n}){if(t!==null&&t.verdict!=="pa\
ss")return NO(t);let r=n.find(({verdict:o})=>o!=="pass");return r===void 0?"See the log of the command.":P9(e,r)}function P9(e,{
kind:t,subject:n,verdict:r,seen:o}){let s=e.result.maps.find(({name:i})=>i===n);if(r==="error"&&t==="events"&&s!==void 0&&
!O9(s))return`${n} is of type ${s.type}: name the ring buffer or perf event array that the program writes to, or look at\
 ${n} with \`expect_map\`.`;if(r==="error"&&t==="map"&&A9.test(o))return`Correct the key or value in the manifest: ${n} \
does not take it as it is written.`;if(r==="error")return`That could not be looked at on this kernel (${o}), which says \
nothing of the program: see whether the kernel offers it.`;switch(t){case"events":return/^0 events/.test(o)?`Nothing at \
all came out of ${n}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it longe\
r with \`within\`.`:`Events came out of ${n}, and none or too few with what is expected: compare with what the program w\
rites on this kernel.`;case"runs":return`${C9(e,n)}See whether the command does what calls the hook of ${n} on this kern\
el: another path may be taken there.`;case"map":return"See whether the programs that write to the map ran (`expect_runs`\
), and give them longer with `within`.";case"test_run":return`${n} takes this input and answers otherwise: what it reads\
 of the kernel may differ there.`}}function O9({type:e}){return e==="ringbuf"||e==="perf_event_array"||pa(e)}function C9({
kernel:e,result:t},n){let r=t.programs.some(({name:s,type:i})=>s===n&&i==="lsm"),o=e.lsm===null||e.lsm.split(",").includes(
"bpf");return r&&!o?"The bpf LSM is not active on this kernel, so that lsm programs never run. ":""}function NO({timedOut:e,
exitCode:t,verdict:n,stderr:r}){return e?"Raise its `timeout`, or see in its output what it waits for.":n==="error"&&t!==
null?"It wrote more than is kept, and the rest could have had it: let it write less.":n==="error"?"The guest could not s\
tart it: see the console log.":t===127?"Something it calls is not in the guest, which has busybox's commands and no more\
: bring it along with `files`.":t===126?T9(r.tail):"See what it wrote; the guest has no network and only what the manife\
st brings along."}function T9(e){let[,t]=M9.exec(rn(e))??[];if(t===void 0)return"Something it calls is no program for th\
is machine: see its output.";let n=_(t,120);return`\`${n}\` is not executable: run \`chmod +x\` on it before bpfcompat brin\
gs it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${n}\`.`}function BO(e){let{command:t,
interruption:n}=e.result;return t===null||!qt(t)?[]:n!==null&&t.exitCode===null&&t.signal===null&&!t.timedOut?[]:e.kernel.
error!==null?[]:[X(e,"command",{class:"COMMAND_FAILURE",title:`the command does not answer as expected: ${t.reason}`,remedy:NO(
t),subject:"command"},{words:t.command,excerpt:Fg(t.stdout.tail,t.stderr.tail),log:t.stderr.log??t.stdout.log,proof:DP(e.
artifact.name)})]}var A9,M9,KO=f(()=>{"use strict";I();iy();ha();it();It();Rn();A9=/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
M9=/(?:^|: )([^\s:][^:\n]*): Permission denied$/m});function vr(e,t=null){let n=yn(e);return x0([...e.kernels.flatMap(r=>I9(e,r)),...e.artifacts.flatMap(r=>L9(e,r,n.get(r.name)??
[])),...t===null?[]:c0(e,t)],e,t)}function I9(e,t){if(t.error===null)return[];let n=e.cases.filter(r=>r.kernel===t.id).flatMap(
r=>r.lanes);return[{...UO,class:"KERNEL_UNAVAILABLE",level:n.length===0?t.required?"failure":"warning":hu(n),artifact:null,
kernel:t.id,identity:t.error,title:`kernel ${t.id} could not be used`,words:t.error,log:t.consoleLog,remedy:t.consoleLog===
null?"This is no verdict on the artifacts. The way out stands above; mark the kernel `required: false` if the run may pa\
ss without it.":"This is no verdict on the artifacts. Read the console log, then run it again.",place:null,reproduce:io(
e,null,t.id,null)}]}function L9(e,t,n){if(t.error!==null)return[F9(e,t,n.flatMap(o=>o.lanes))];let r=e.kernels.flatMap(o=>n.
filter(s=>s.kernel===o.id).flatMap(s=>GO({run:e,artifact:t,kernel:o,result:s})));return[...r,...w0(e,t,r)]}function jO(e){
let t=new Map(e.artifacts.map(n=>[n.name,n]));return e.cases.map(n=>{let r=t.get(n.artifact),o=e.kernels.find(({id:i})=>i===
n.kernel);return r!==void 0&&o!==void 0&&r.knownFailures.length>0?b0(n,GO({run:e,artifact:r,kernel:o,result:n})):n})}function F9(e,t,n){
return{...UO,class:"INVALID_OBJECT",level:n.length===0?"failure":hu(n),artifact:t.name,kernel:null,identity:"artifact",title:`${t.
path} cannot be taken to a kernel`,words:t.error,log:null,remedy:"Name a file that clang -target bpf wrote for this mach\
ine, and build it before this step.",place:t.place,reproduce:io(e,t,e.kernels[0]?.id??null,null)}}function GO(e){return y0(
e,N9(e).map(t=>C0(e,t)))}function N9(e){let{result:t,kernel:n}=e;if(t.load===null&&t.unsuited!==null)return[DO(e,t.unsuited)];
if(n.error!==null&&t.load===null&&t.interruption===null)return[];let r=[...AO(e),...$O(e),...eA(e),...TO(e),...MO(e),...IO(
e),...s0(e),...FO(e),...BO(e),...t.unsuited===null?[]:[DO(e,t.unsuited)],...t.interruption===null?[]:v0(e,t.interruption),
...t.kernelWarnings.map(s=>E0(e,s))],o=t.interruption?.kind==="cancelled"?void 0:K9(r,t.lanes);return o===void 0?r:[...r,
D9(e,o)]}function DO(e,t){return X(e,e.result.load===null?"load":"command",{class:"INVALID_OBJECT",title:`${e.artifact.name}\
 is not built for ${e.kernel.arch}`,remedy:`Build it for ${e.kernel.arch} as an artifact of its own, and give each artif\
act the kernels that it is built for with \`kernels:\`.`,subject:"unsuited"},{words:`it ${t}`})}function K9(e,t){let n=t.
filter(qt);if(e.some(({level:o})=>o==="failure"))return;let r=e.some(o=>o.level==="warning"&&!B9.has(o.class));return n.
find(({required:o})=>o)??(r?void 0:n[0])}function D9(e,t){return X(e,j9[t.mode],{class:"UNKNOWN",title:`${e.artifact.name}\
 did not pass ${t.mode}, and no rule knows why`,remedy:"See the logs of the kernel; a case that no rule knows is worth a\
n issue."},{words:t.reason,excerpt:at(e.result.libbpfTail),log:e.result.libbpfLog??e.kernel.consoleLog})}var UO,B9,j9,ya=f(
async()=>{"use strict";Go();i0();it();It();await R0();Bg();O0();T0();await jg();PO();Qg();await CO();LO();Vc();KO();UO={
step:null,known:null,overdue:null,program:null,map:null,source:null,excerpt:null,remedyYaml:null,suggestion:null,background:null,
proof:null};B9=new Set(["LSM_NOT_ACTIVE","KERNEL_WARNING","MAP_DROPPED","PROGRAM_DROPPED","VARIANT_UNAVAILABLE"]);j9={load_only:"\
load",load_attach:"attach",behavior:"test",command:"command"}});function Er(e,t,n,r=[]){let o=e.flatMap(({kernel:w,lanes:y})=>y.map(x=>({...x,kernel:w,blocks:G9(x,n)}))),s=q9(o),i=o.filter(
w=>w.blocks),a=i.filter(({verdict:w})=>w==="fail"),l=i.filter(({verdict:w})=>w==="error"||w==="skip"),c=w=>t.map(({id:y})=>y).
filter(y=>w.some(({kernel:x})=>x===y)),u=c([...a,...r]),d=o.filter(w=>w.known!==null).length,m=o.filter(w=>!w.blocks&&w.
known===null&&w.verdict!=="pass").length,p={counts:s,nonBlocking:m,known:d,failedKernels:u},g=n==="any"?"":"required ";if(o.
length===0)return{status:"error",exitCode:1,sentence:"Could not tell: no artifact was taken to any kernel",...p};let b=U9(
m,d,e);return l.length>0?{status:"error",exitCode:1,sentence:`Could not tell: ${W9(l,c(l),g)}${z9(a,g)}${qO(r)}${b}`,...p}:
a.length>0?{status:"failed",exitCode:2,sentence:`Failed: ${V9(a,i,g)}, on ${ay(u)}${qO(r)}${b}`,...p}:r.length>0?{status:"\
failed",exitCode:2,sentence:`Failed: ${WO(r)}, on ${ay(u)}${b}`,...p}:{status:"passed",exitCode:0,sentence:H9(i,o,t,n,b),
...p}}function U9(e,t,n){let o=n.filter(i=>i.lanes.some(({mode:a,verdict:l})=>a==="behavior"&&l==="pass")).flatMap(i=>i.
tests).filter(i=>i.verdict!=="pass"&&i.known===null).length;return[...t===0?[]:[`${t} ${t===1?"fails":"fail"} as known`],
...e===0?[]:[`${e} that ${e===1?"does":"do"} not block did not pass`],...o===0?[]:[`${o} ${o===1?"test that does":"tests\
 that do"} not block did not pass`]].map(i=>`; ${i}`).join("")}function G9(e,t){return e.known!==null?!1:t==="any"||t===
"required"&&e.required}function q9(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e)t[n]++;return t}function W9(e,t,n){
let[r,...o]=new Set(e.map(i=>i.reason)),s=r!==null&&o.length===0?`: ${r}`:"";return`${e.length} ${n}${e.length===1?"chec\
k has":"checks have"} no verdict, on ${ay(t)}${s}`}function z9(e,t){return e.length===0?"":`; ${e.length} ${t}${e.length===
1?"check fails":"checks fail"}`}function ay(e){return e.length<=4?e.join(", "):`${e.length} kernels (${e.slice(0,4).join(
", ")} \u2026)`}function qO(e){return e.length===0?"":`; ${WO(e)}`}function WO(e){let t=new Set(e.map(({artifact:n,program:r})=>JSON.
stringify([n,r]))).size;return`${t} ${t===1?"program takes":"programs take"} more instructions than the baseline allows`}
function V9(e,t,n){return`${e.length} of ${t.length} ${n}checks ${e.length===1?"fails":"fail"}`}function H9(e,t,n,r,o){let s=`\
on ${n.length} ${n.length===1?"kernel":"kernels"}`;if(e.length===0&&r!=="never"&&t.some(({required:l,known:c})=>l&&c!==null))
return`Passed: no required check fails otherwise than as known, ${s}${o}`;if(e.length===0)return`Passed: ${r==="never"?"\
nothing may fail it (fail-on: never)":"nothing was required"}; ${t.filter(({verdict:l})=>l==="pass").length} of ${t.length}\
 checks pass ${s}`;let i=r==="any"?"":"required ";return`Passed: ${e.length===1?`the one ${i}check passes`:`all ${e.length}\
 ${i}checks pass`} ${s}${o}`}var ba=f(()=>{"use strict"});function qu(e,t,n){let{cases:r,kernels:o,growth:s}=e,i=s.threshold===null?null:Bn(s.threshold)??null,a=ql(t,e,i),l=a.insns.
filter(c=>l0(c,r,s,n));return{...e,comparison:a,findings:vr(e,a),gate:Er(r,o,n,l)}}var ly=f(async()=>{"use strict";await ya();
ba();Zr();Pu();No()});function zO(e,t){if(e==="off")return null;let n=Math.min(Math.max(t*.25,3e3),6e4);return{attempts:24,ms:e==="auto"?n:e*1e3}}
function VO(e){return e==="off"?null:{attempts:24,ms:e==="auto"?3e5:e*1e3}}function Wu({attempts:e,ms:t}){return`at most\
 ${e} attempts per object and ${Math.ceil(t/1e3)} s in total`}var cy=f(()=>{"use strict"});function le({id:e,variant:t}){return t===null?e:`${e}+${t}`}function lt(e,t){return t===e.id||t===le(e)}function zu({kernels:e},t){
return e?.find(({id:n})=>lt(t,n))}var Pr,zn,Sn,Ve=f(()=>{"use strict";Pr={insns:null,required:!1,place:null};zn="load_at\
tach",Sn=60});function Vu(e){return{artifact:e,fixups:[],programs:[],variants:[],known:[]}}function HO(e){let t={file:"",line:1,column:1},
{request:n}=e.artifact;return{...n,lanes:[{mode:"load_attach",required:!0}],timeoutSeconds:Sn,fixups:[...n.fixups,...e.fixups.
map(({what:r})=>r)],variants:[...n.variants,...e.variants.map(({what:r})=>r)],tests:[],programs:[...n.programs,...e.programs.
map(({what:{name:r}})=>({name:r,load:"optional",autoload:null,minKernel:null,attachRequired:!0,attach:null,maxInsns:null,
section:null,place:t}))]}}var Hu=f(()=>{"use strict";Ve()});function uy(e,{kernels:t,pathOf:n}){return`${["# Written by `bpfcompat init`, which took these objects to the kernels be\
low.",'# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such \
line against it.',"# Every key: docs/manifest.md of bpfcompat.","","kernels:",...t.map(o=>`  - ${o}`),"","defaults:","  \
mode: load_attach","","artifacts:",...e.flatMap((o,s)=>[...s===0?[]:[""],...Y9(o,n(o))])].join(`
`)}
`}function Y9({artifact:e,fixups:t,programs:n,variants:r,known:o},s){return[`  - name: ${he(e.name)}`,`    path: ${he(s)}`,
...wa("maps",dy(t)),...wa("program_types",t.flatMap(({what:i,how:a})=>i.kind==="program_type"?[`# ${ka(a)}`,`- { program\
: ${he(i.subject)}, type: ${i.value} }`]:[])),...wa("program_variants",r.flatMap(({what:{group:i,programs:a},how:l})=>[`\
# ${ka(l)}`,`- group: ${he(i)}`,"  programs:",...a.map(({name:c,trialLoad:u})=>`    - { name: ${he(c)}${u?", probe: tria\
l_load":""} }`)])),...wa("programs",n.flatMap(({what:{name:i},how:a})=>[`# ${ka(a)}`,`- name: ${he(i)}`,"  optional: tru\
e"])),...wa("known_failures",o.flatMap(J9))]}function J9({kernels:e,subject:t,class:n,reason:r}){return[`- kernels: [${e.
map(he).join(", ")}]`,...t===null?[]:[`  ${t.kind}: ${he(t.name)}`],`  class: ${n}`,`  reason: ${he(ka(r))}`]}function wa(e,t){
return t.length===0?[]:[`    ${e}:`,...t.map(n=>`      ${n}`)]}function dy(e){return X9(e.filter(({what:t})=>t.kind!=="p\
rogram_type")).flatMap(Q9)}function X9(e){return[...new Set(e.map(({what:n})=>n.subject))].map(n=>[n,e.filter(({what:r})=>r.
subject===n)])}function Q9([e,t]){return[...t.map(({how:n})=>`# ${ka(n)}`),`- name: ${he(e)}`,...t.map(({what:n})=>`  ${Z9(
n)}`)]}function Z9(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":return`${e.kind}: ${e.value}`;case"\
inner_map":return e.type==="ringbuf"?`inner_ringbuf_bytes: ${e.maxEntries}`:`inner_map: { type: ${e.type}, key_size: ${e.
keySize}, value_size: ${e.valueSize}, max_entries: ${e.maxEntries} }`;default:throw new Error(`a trial never proposes ${e.
kind}`)}}function ka(e){let t=e.replaceAll(/[\p{Cc}\s]+/gu," ").trim();return t.length>200?`${t.slice(0,199)}\u2026`:t}function YO(e){
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
`}var fy=f(()=>{"use strict";Ke()});function Ar(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":return`${e.kind}=${e.value}`;case"\
map_type":case"program_type":return`type=${e.value}`;case"autocreate":return"autocreate=false";case"pinning":return"pinn\
ing=none";case"struct_ops":return`${e.member}=${e.program??"null"}`;case"optional_map":return"optional=true";case"autolo\
ad":return`autoload=${e.value}`;case"inner_map":{let{type:t,keySize:n,valueSize:r,maxEntries:o,mapFlags:s}=e;return t===
"ringbuf"&&s===0?`inner_ringbuf_bytes=${o}`:`inner_map=${t}/${n}/${r}/${o}${s===0?"":`/flags ${s}`}`}case"global":case"e\
ntry":case"inner_entry":return e.shown}}var Yu=f(()=>{"use strict"});function Or(e){let t=e.flatMap(n=>n.programs);return{whole:e.filter(({load:n})=>n?.verdict==="pass").length,loaded:t.filter(
({load:n})=>n?.verdict==="pass").length,attached:t.filter(({attach:n})=>n?.verdict==="pass").length}}function Vn(e,t){return e.
whole!==t.whole?e.whole>t.whole:e.loaded===t.loaded?e.attached>t.attached:e.loaded>t.loaded}var Ju=f(()=>{"use strict"});async function JO(e,t,n,r,o){let s=t.flatMap(({ladders:l})=>l[0]?.slice(0,1)??[]);if(s.length===0)return e;let i=await r(
s);if(i===null)return e;let a={chosen:s,score:i};for(let l=0;l<eX;l++)for(let[c,{ladders:u}]of t.entries())for(let d of u)
a.score.whole===0&&(a=await tX(a,c,d,r));return o(a.score)?{...e,fixups:a.chosen.map(l=>({what:l,how:rX(l,n)}))}:e}async function tX(e,t,n,r){
let o=e;for(let l of[0,1])o.score.whole===0&&(o=nX(o,await a(l)));let s=n.length>2&&o.score.whole===0?await a(n.length-1):
null;if(s===null||!Vn(s.score,o.score))return o;let i=s;for(let l=1,c=n.length-1;c-l>1;){let u=l+c>>1,d=await a(u);if(d===
null)break;Vn(s.score,d.score)?l=u:[i,c]=[d,u]}return i;async function a(l){let c=n[l];if(c===void 0)return null;let u=e.
chosen.with(t,c),d=await r(u);return d===null?null:{chosen:u,score:d}}}function nX(e,t){return t!==null&&Vn(t.score,e.score)?
t:e}function rX(e,t){let n=e.kind==="inner_map"?e.type==="ringbuf"?`an inner ring buffer of ${e.maxEntries} bytes`:`a ${e.
type} ${e.keySize}/${e.valueSize}`:Ar(e);return`by trial on ${t}: loads with ${n}; check it against your loader`}var eX,
XO=f(()=>{"use strict";Yu();Ju();eX=2});function ne(e,t){return e.filter(n=>n.type===t)}function De(e,t){return ne(e,t)[0]}function on(e){return e<0?null:e}var zt=f(
()=>{"use strict"});function QO(e){let t=performance.now()+e;return{leftMs:()=>Math.max(0,t-performance.now())}}function ZO(e,{guest:t,cases:n},r,o,s){
let i=n.find(l=>l.kind==="object"&&l.artifact===e),a=new Map;return async l=>{let c=JSON.stringify(l),u=a.get(c);if(u!==
void 0)return u;if(i===void 0||a.size>=r||o.leftMs()===0)return null;let d=s(),m=(await t.take([oX(i,d,l)],o.leftMs())).
get(d);if(m===void 0)return null;let p=sX(m);return a.set(c,p),p}}function oX(e,t,n){if(e.kind!=="object")return e;let r=n.
some(({kind:o})=>o==="program_type")?"load_attach":"trial";return{...e,id:t,mode:r,fixups:[...e.fixups,...n],tests:[],files:[]}}
function sX(e){let t=ne(e,"program_load").filter(({errno:n})=>n===0);return{whole:De(e,"load")?.errno===0?1:0,loaded:new Set(
t.map(({program:n})=>n)).size,attached:ne(e,"attach").filter(({status:n})=>n==="attached").length}}var eC=f(()=>{"use st\
rict";zt()});function Xu({maps:e,programs:t,fixups:n}){return[...e.flatMap(r=>uX(ma(r,n))),...t.filter(({type:r,autoload:o})=>r==="un\
spec"&&o).map(pX)]}function uX(e){if(e===null)return[];let{map:t}=e,n=t.type==="stack_trace";return[...e.keySize?[nC(t.name,
"key_size",n?[4]:lX)]:[],...e.valueSize?[nC(t.name,"value_size",n?[iX]:sC)]:[],...e.maxEntries?[dX(t)]:[],...e.innerMap?
[mX(t)]:[]]}function nC(e,t,n){return{subject:e,ladders:[n.map(r=>({kind:t,subject:e,value:r,place:null}))]}}function dX(e){
let t=e.type==="ringbuf"||e.type==="user_ringbuf"?[oC]:fX(e)?["cpus",...tC]:tC;return{subject:e.name,ladders:t.map(n=>[{
kind:"max_entries",subject:e.name,value:n,place:null}])}}function fX({name:e,type:t}){return t==="array_of_maps"||t==="a\
rray"&&/cpu|aux|scratch/i.test(e)}function mX({name:e}){let t=["hash","percpu_hash","array","percpu_array"].map(s=>sC.map(
i=>rC(e,s,4,i))),n=[rC(e,"ringbuf",0,0)],[r=[],...o]=t;return{subject:e,ladders:/ring/i.test(e)?[n,...t]:[r,n,...o]}}function rC(e,t,n,r){
return{kind:"inner_map",subject:e,type:t,keySize:n,valueSize:r,maxEntries:t==="ringbuf"?oC:aX,mapFlags:0,place:null}}function pX({
name:e,section:t}){let n=hX.filter(({words:r})=>r.test(t)).map(({type:r})=>r);return{subject:e,ladders:[...new Set([...n,
...cX])].map(r=>[{kind:"program_type",subject:e,value:r,place:null}])}}var tC,oC,iX,aX,lX,sC,cX,hX,my=f(()=>{"use strict";
ha();tC=[1024,64,1],oC=262144,iX=1016,aX=64,lX=[4],sC=[4,8,16,32,64,128,256,1024,4096],cX=["kprobe","tracepoint","raw_tr\
acepoint","socket_filter","xdp","sched_cls","cgroup_skb","perf_event","cgroup_sock","sk_msg","sk_skb","sched_act"];hX=[{
words:/ingress|egress|tc|cls|classif|netdev/i,type:"sched_cls"},{words:/xdp/i,type:"xdp"},{words:/ret|probe|hook|func/i,
type:"kprobe"},{words:/trace|tp|event|sched/i,type:"tracepoint"},{words:/filter|socket|sk/i,type:"socket_filter"},{words:/cgroup|cg/i,
type:"cgroup_skb"}]});var iC,bMe,Lt,Es=f(async()=>{iC=await import("./vendor/p-limit.js"),{limitFunction:bMe}=iC,Lt=iC.default});function Qu(e){let t=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64);return t===""?null:t}
var py=f(()=>{"use strict"});function aC(e){let t=e.subarray(0,64).toString("latin1");return gX.find(({begins:n})=>t.startsWith(n))?.says}var gX,lC=f(
()=>{"use strict";gX=[{begins:"version https://git-lfs.github.com/spec/",says:"is a pointer of Git LFS, not the file its\
elf; set `lfs: true` for actions/checkout, or run `git lfs pull`"},{begins:"BC",says:"is LLVM bitcode, not an object; fi\
nish it with `llc -march=bpf -filetype=obj`"},{begins:"\x8B",says:"is compressed with gzip; unpack it with `gunzip`"},{
begins:"(\xB5/\xFD",says:"is compressed with zstd; unpack it with `unzstd`"},{begins:"\xFD7zXZ",says:"is compressed with\
 xz; unpack it with `unxz`"},{begins:"PK",says:"is a zip archive, as artifacts of workflows are; unpack it with `unzip\
`"},{begins:`!<arch>
`,says:"is an archive of `ar`; take the object out with `ar x`"},{begins:"<!DOCTYPE",says:"is an HTML page: what was to \
download it got an error page; see its address"},{begins:"<html",says:"is an HTML page: what was to download it got an e\
rror page; see its address"}]});function gy(e){return e[5]===wX?"little":"big"}function He(e){return gy(e)==="little"?{half:t=>e.readUInt16LE(t),word:t=>e.
readUInt32LE(t),wide:t=>e.readBigUInt64LE(t)}:{half:t=>e.readUInt16BE(t),word:t=>e.readUInt32BE(t),wide:t=>e.readBigUInt64BE(
t)}}function uC(e){if(e.length===0)return"the file is empty";if(e.subarray(0,4).toString("latin1")!=="\x7FELF")return aC(
e)??"is no ELF object; compile it with `clang -g -O2 -target bpf -c`";if(e.length<yX)return`is cut off inside its ELF he\
ader (${e.length} bytes); build it again`;let t=He(e),n=t.half(18);return n!==xX?`is an object for ${hy[n]??`ELF machine\
 ${n}`}, not for eBPF; compile it with \`clang -target bpf\``:e[4]!==bX?"is a 32-bit ELF object; eBPF objects are 64-bit":
t.half(16)!==kX?"is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`":SX(e)}function SX(e){
let t=He(e),n=t.wide(40),r=t.half(60);if(t.half(58)!==Zu||r===0)return"has no section headers; build it again";let o=n+BigInt(
r*Zu);if(o>e.length)return cC(e.length,o);for(let s=0;s<r;s++){let i=Number(n)+s*Zu,a=t.wide(i+24)+t.wide(i+32);if(t.word(
i+4)!==_X&&a>e.length)return cC(e.length,a)}}function ed(e){let t=He(e),n=Number(t.wide(40)),r=Array.from({length:t.half(
60)},(i,a)=>n+a*Zu),o=r[t.half(62)];if(o===void 0)return[];let s=Number(t.wide(o+24));return r.map(i=>({name:xa(e,s+t.word(
i)),offset:Number(t.wide(i+24)),size:Number(t.wide(i+32)),isCode:(t.wide(i+8)&RX)!==0n}))}function xa(e,t){let n=e.subarray(
t,t+$X),r=n.indexOf(0);return n.toString("utf8",0,r<0?n.length:r)}function cC(e,t){return`is cut off: it has ${e} bytes,\
 its headers tell of ${t}; build or download it again`}var yX,Zu,bX,wX,kX,xX,_X,RX,hy,$X,mo=f(()=>{"use strict";lC();yX=
64,Zu=64,bX=2,wX=1,kX=1,xX=247,_X=8,RX=4n,hy={3:"i386",8:"MIPS",20:"PowerPC",21:"PowerPC64",22:"s390x",40:"ARM",62:"x86-\
64",183:"AArch64",224:"AMD GPU",243:"RISC-V",258:"LoongArch"};$X=1024});function fC(e){try{let t=ed(e).find(({name:n})=>n===".BTF");return t===void 0?[]:TX(OX(e,t.offset))}catch(t){if(K(t)==="\
ERR_OUT_OF_RANGE")return[];throw t}}function OX(e,t){let{half:n,word:r}=He(e),o=[{name:"",kind:0,members:0,sizeOrType:0,
at:0}],s=t+r(t+4),i=c=>xa(e,s+r(t+16)+c);if(n(t)!==vX)return{types:o,word:r,text:i};let a=s+r(t+8),l=a+r(t+12);for(let c=a;c<
l&&o.length<=PX;){let u=r(c+4),[d,m]=[u>>>24&31,u&65535];o.push({name:i(r(c)),kind:d,members:m,sizeOrType:r(c+8),at:c+12}),
c+=12+CX(d,m)}return{types:o,word:r,text:i}}function CX(e,t){switch(e){case Ye.int:case Ye.var:case 17:return 4;case Ye.
array:return 12;case Ye.struct:case Ye.union:case Ye.datasec:case Ye.enum64:return t*12;case Ye.enum:case 13:return t*8;default:
return 0}}function TX(e){let t=e.types.find(({kind:r,name:o})=>r===Ye.datasec&&o===".maps");return t===void 0?[]:Array.from(
{length:t.members},(r,o)=>e.types[e.word(t.at+o*12)]).flatMap(r=>r===void 0?[]:[mC(e,r,0)])}function mC(e,{name:t,sizeOrType:n},r){
let o={name:t,type:0,keySize:0,valueSize:0,maxEntries:0,inner:null},s=Ps(e,n);if(s?.kind!==Ye.struct)return o;for(let i=0;i<
s.members;i++){let a=s.at+i*12,l=Ps(e,e.word(a+4));l!==void 0&&MX(o,e.text(e.word(a)),l,e,r)}return o}function MX(e,t,n,r,o){
switch(t){case"type":e.type=td(r,n);break;case"max_entries":e.maxEntries=td(r,n);break;case"key_size":e.keySize=td(r,n);
break;case"value_size":e.valueSize=td(r,n);break;case"key":e.keySize=yy(r,n.sizeOrType,0);break;case"value":e.valueSize=
yy(r,n.sizeOrType,0);break;case"values":e.inner=IX(r,n,o)}}function td(e,t){let n=Ps(e,t.sizeOrType);return n?.kind===Ye.
array?e.word(n.at+8):0}function IX(e,t,n){if(t.kind!==Ye.array||n>0)return null;let r=Ps(e,e.word(t.at)),o=r?.kind===Ye.
ptr?Ps(e,r.sizeOrType):void 0;return o?.kind===Ye.struct?mC(e,{...o,sizeOrType:e.types.indexOf(o)},n+1):null}function Ps({
types:e},t){let n=e[t];for(let r=0;n!==void 0&&EX.has(n.kind)&&r<dC;r++)n=e[n.sizeOrType];return n}function yy(e,t,n){let r=Ps(
e,t);return r===void 0||n>dC?0:r.kind===Ye.ptr?AX:r.kind===Ye.array?yy(e,e.word(r.at),n+1)*e.word(r.at+8):r.sizeOrType}var vX,
Ye,EX,PX,AX,dC,pC=f(()=>{"use strict";$();mo();vX=60319,Ye={int:1,ptr:2,array:3,struct:4,union:5,enum:6,var:14,datasec:15,
enum64:19},EX=new Set([8,9,10,11,18]),PX=1048575,AX=8,dC=32});import{createHash as LX}from"node:crypto";import{open as FX}from"node:fs/promises";function hC(){let e=Buffer.alloc(0);return async(t,n)=>{
let r=await FX(t);try{e.length<n&&(e=Buffer.allocUnsafeSlow(n));let{bytesRead:o}=await r.read(e,0,n,0);return BX(t,e.subarray(
0,o))}finally{await r.close()}}}function BX(e,t){let n=uC(t),r=n===void 0?ed(t):[];return{file:e,sha256:LX("sha256").update(
t).digest("hex"),size:t.length,byteOrder:gy(t),programSections:r.filter(({isCode:o})=>o).map(({name:o})=>o),maps:n===void 0?
fC(t):[],dataBytes:r.filter(({name:o})=>NX.test(o)).reduce((o,s)=>o+s.size,0),defect:n}}var NX,gC=f(()=>{"use strict";pC();
mo();NX=/^\.(?:data|bss|rodata)(?:\.|$)/});import{realpath as KX,stat as DX}from"node:fs/promises";import{basename as jX,join as UX,resolve as GX}from"node:path";function sn({
defect:e,unsuited:t}){return e===void 0&&t?.what!=="all"}async function bC(e){let t=[],n=[],r=hC();for(let o of e){o.paths.
length===0&&n.push(qX(o));let s=await zX(o,t);for(let{file:i,ways:a}of s){let l=await VX(i,o,t,r);if(l===void 0)continue;
let{defect:c,...u}=l,d={name:YX(i,s.length,o),path:Ne(i),request:o,object:u,defect:c};n.push({...d,targets:[],...a.length>
1&&{alsoBy:a.slice(1)}})}}if(JX(n,t),t.length>0)throw new h(t);return n}function qX(e){let t=e.command?.binary??null,n=t===
null?"":Ne(GX(e.base,t));return{name:e.name??"command",path:n,request:e,object:null,targets:[],defect:void 0}}async function zX(e,t){
let{matches:n,problems:r}=await ps(e.paths,e.base,WX);for(let{index:s,message:i}of r)t.push({...e.place,message:`\`${e.paths[s]}\
\` ${i}`});let o=new Map;for(let{file:s,pattern:i}of n){let a=await KX(s).catch(()=>s),l=o.get(a);l===void 0?o.set(a,{file:s,
ways:[i]}):l.ways.push(l.file===s?i:Ne(s))}return[...o.values()]}async function VX(e,t,n,r){try{let o=await DX(e),{size:s}=o;
if(!o.isFile()&&!o.isDirectory()){n.push({...t.place,message:`\`${Ne(e)}\` is no regular file; name an object`});return}
if(s>yC){n.push({...t.place,message:`\`${Ne(e)}\` has ${s} bytes; an eBPF object has at most ${yC}`});return}return await r(
e,s)}catch(o){n.push({...t.place,message:`\`${Ne(e)}\` ${await HX(o,e)}`});return}}async function HX(e,t){switch(K(e)){case"\
ENOENT":case"ENOTDIR":return`does not exist; build the object first, or correct the path${await ru(t)}`;case"EISDIR":return`\
is a directory; name the objects in it, for example with \`${UX(Ne(t),"*.bpf.o")}\``;case"EACCES":return"cannot be read:\
 permission denied";default:return`cannot be read: ${P(e)}`}}function YX(e,t,n){let r=Qu(jX(e).replace(/(?:\.bpf)?\.o$/,
""))??"object";return n.name===null?r:t===1?n.name:`${n.name}/${r}`}function JX(e,t){let n=new Map;for(let r of e){let{name:o,
path:s,request:i}=r,a=n.get(o);a!==void 0&&t.push({...i.place,message:`\`${a.path||"a command"}\` and \`${s||"a command"}\
\` would both be called \`${o}\`; give each a \`name\` of its own in a manifest: \`artifacts: [{name: ${o}-1, path: ${a.
path}}, \u2026]\``}),n.set(o,r)}}var yC,WX,As=f(async()=>{"use strict";$();await sa();await ou();oa();py();gC();yC=64*1024*
1024;WX="build the objects first, or correct the pattern"});import{join as nd}from"node:path";function rd(e="/"){return Fi("memory",e).flatMap(({folder:n,version:r})=>{let o=kC[r],
s=wC(nd(n,o.limit));if(s===null||s>=ZX)return[];let i=Number(o.inactive.exec(wn(nd(n,"memory.stat")))?.[1]??0),a=Math.max(
0,(wC(nd(n,o.usage))??0)-i);return[{limitBytes:s,freeBytes:Math.max(0,s-a)}]}).reduce((n,r)=>n===null||r.freeBytes<n.freeBytes?
r:n,null)}function by(e="/"){let[t]=Fi("memory",e),n=t&&/^oom_kill (\d+)$/m.exec(wn(nd(t.folder,kC[t.version].events)))?.[1];
return Number(n??0)}function wC(e){let t=wn(e).trim();return/^\d+$/.test(t)?Number(t):null}var XX,QX,kC,ZX,od=f(()=>{"us\
e strict";zp();XX={limit:"memory.max",usage:"memory.current",inactive:/^inactive_file (\d+)$/m,events:"memory.events"},QX=
{limit:"memory.limit_in_bytes",usage:"memory.usage_in_bytes",inactive:/^total_inactive_file (\d+)$/m,events:"memory.oom_\
control"},kC={1:QX,2:XX},ZX=2**60});import{readFileSync as e7}from"node:fs";import{freemem as t7}from"node:os";function RC({initramfs:e,largestObject:t,largestMaps:n}){
let r=e*r7+t*o7+n*s7,o=n7+r/_C;return Math.max(wy,Math.ceil(o/xC)*xC)}function sd(e){let t=0,n=[],r=new Set;return{limitMib:e,
reserve:a=>new Promise(l=>{n.push({mib:a,go:()=>l(i(a))}),o()})};function o(){for(let a=n[0];a!==void 0&&s(a.mib);a=n[0])
t+=a.mib,n.shift(),a.go()}function s(a){for(let l of r){if(t+a<=e)break;l()}return t===0||t+a<=e}function i(a){let l=!0,
c=()=>{l&&(t-=a),l=!1},u=()=>{c(),o()};return{giveBack:u,keep({exited:d,release:m}){let p=()=>{r.delete(p),m(),c()};r.add(
p),d.then(()=>{r.delete(p),u()}),o()}}}}function id(){return Math.floor(Math.min(a7(),rd()?.freeBytes??Number.POSITIVE_INFINITY)*
i7/_C)}function a7(){let e=/^MemAvailable:\s+(\d+) kB$/m.exec(l7("/proc/meminfo"))?.[1];return e===void 0?t7():Number(e)*
1024}function l7(e){try{return e7(e,"utf8")}catch{return""}}var _C,wy,_a,n7,xC,r7,o7,s7,i7,ky=f(()=>{"use strict";od();_C=
1024**2,wy=512,_a=4096,n7=288,xC=64,r7=2.5,o7=4,s7=1.5;i7=.75});function $C(e){if(e.length<xy||e.readUInt32BE(0)!==2135247942||e[4]!==2)return[];let{half:t,word:n,wide:r}=He(e),o=Number(
r(40)),s=Array.from({length:t(60)},(m,p)=>o+p*xy);if(s.some(m=>m+xy>e.length))return[];let i=s.find(m=>n(m+4)===c7),a=i===
void 0?void 0:s[n(i+40)];if(i===void 0||a===void 0)return[];let l=Number(r(i+24)),c=Math.min(l+Number(r(i+32)),e.length),
u=Number(r(a+24)),d=[];for(let m=l;m+SC<=c;m+=SC){if(t(m+6)===d7)continue;let p=((e[m+4]??0)&15)===u7,g=xa(e,u+n(m));(p||
g.startsWith(f7))&&d.push(g)}return d}var c7,xy,SC,u7,d7,f7,vC=f(()=>{"use strict";mo();c7=2,xy=64,SC=24,u7=2,d7=0,f7="_\
_tracepoint_"});function ad(e){let t=new Uint8Array(0);return{async read(r){let o=[];for await(let s of n(r))o.push(s);return Buffer.concat(
o)},skip:r=>EC(n(r)),part(r){let o=n(r),s=r;return{chunks:async function*(){for await(let a of o)s-=a.length,yield a}(),
done:()=>EC(n(s))}},async*rest(){for(t.length>0&&(yield t);;){let{done:r,value:o}=await e.next();if(r===!0)return;yield o}}};
async function*n(r){for(let o=r;o>0;){if(t.length===0){let{done:i,value:a}=await e.next();if(i===!0)throw new Error("it \
ends in the middle");t=a;continue}let s=t.subarray(0,o);t=t.subarray(s.length),o-=s.length,yield s}}}async function EC(e){
for await(let t of e);}var _y=f(()=>{"use strict"});function ld(e){let t=4294967295;for(let r of e){t^=r;for(let o=0;o<8;o++)t=t>>>1^(t&1?3988292384:0)}let n=Buffer.alloc(4);
return n.writeUInt32LE(~t>>>0),n}var PC=f(()=>{"use strict"});async function*AC(e){let t=e[Symbol.asyncIterator](),n=ad(t);try{let r=await n.read(m7);if(r[7]!==h7){yield r,yield*n.rest();
return}let o=Buffer.from([0,p7]);yield Buffer.concat([r.subarray(0,6),o,ld(o)]);let s=[];for(;;){let i=(await n.read(1)).
readUInt8();if(i===0)break;if(s.length===y7)throw new Error("its compressed data has too many blocks");s.push(yield*b7(i,
n))}yield w7(s,o)}finally{await t.return?.()}}async function*b7(e,t){let n=(e+1)*4;yield Buffer.concat([Buffer.from([e]),
await t.read(n-1)]);let[r,o]=[0,0];for(;;){let i=(await t.read(1)).readUInt8();if(yield Buffer.from([i]),r+=1,i===0)break;
let a=i>=128,l=await t.read(a?i>=192?5:4:2);yield l;let c=l.readUInt16BE(0)+1+(a?(i&31)<<16:0),u=a?l.readUInt16BE(2)+1:c;
yield*t.part(u).chunks,r+=l.length+u,o+=c}let s=(po-r%po)%po;return yield await t.read(s),await t.skip(g7),{unpadded:n+r,
uncompressed:o}}function w7(e,t){let n=e.flatMap(({unpadded:l,uncompressed:c})=>[Ry(l),Ry(c)]),r=Buffer.concat([Buffer.from(
[0]),Ry(e.length),...n]),o=Buffer.concat([r,Buffer.alloc((po-r.length%po)%po)]),s=Buffer.concat([o,ld(o)]),i=Buffer.alloc(
4);i.writeUInt32LE(s.length/po-1);let a=Buffer.concat([i,t]);return Buffer.concat([s,ld(a),a,Buffer.from("YZ")])}function Ry(e){
let t=[];for(let n=e;;n=Math.floor(n/128)){if(n<128)return Buffer.from([...t,n]);t.push(n%128|128)}}var m7,p7,h7,g7,po,y7,
OC=f(()=>{"use strict";_y();PC();m7=12,p7=0,h7=10,g7=32,po=4,y7=65536});var TC={};ee(TC,{default:()=>k7});var CC,k7,MC=f(async()=>{CC=await import("./vendor/xz-decompress.js"),{}=CC,k7=CC.default});import{ReadableStream as x7}from"node:stream/web";async function*Ra(e){let{default:t}=await MC().then(()=>TC),n=await _7(),
r=R7(AC(e));try{let o=new t.XzReadableStream(r.stream).getReader();try{for(;;){let{done:s,value:i}=await o.read();if(s)return;
i.length>0&&(yield i)}}catch(s){throw r.ended()?new Error("the compressed data is cut off or damaged",{cause:s}):s}finally{
await o.cancel().catch(()=>{})}}finally{n()}}async function _7(){let e=IC,t=()=>{};return IC=new Promise(n=>{t=n}),await e,
t}function R7(e){let t=e[Symbol.asyncIterator](),n=!1;return{stream:new x7({async pull(o){let s=await t.next();for(;s.done!==
!0&&s.value.length===0;)s=await t.next();s.done===!0?(n=!0,o.close()):o.enqueue(s.value)},async cancel(){await t.return?.()}},
{highWaterMark:0}),ended:()=>n}}var IC,Sy=f(()=>{"use strict";OC();IC=Promise.resolve()});var LC={};ee(LC,{Decompress:()=>$7,ZstdErrorCode:()=>v7,decompress:()=>E7});var S7,$7,v7,E7,FC=f(async()=>{S7=await import("./vendor/fzstd.js"),
{Decompress:$7,ZstdErrorCode:v7,decompress:E7}=S7});import{Readable as P7}from"node:stream";import NC from"node:zlib";async function*Ce(e,t,n){let r=0;for await(let o of O7(
e)){if(r+=o.length,r>n)throw new h(`${t} unpacks to more than ${n} bytes, which no kernel package does`);yield o}}async function*O7(e){
let t=e[Symbol.asyncIterator]();try{let n=await C7(t),r=T7(n,t);vy(n,$y.xz)?yield*Ra(r):vy(n,$y.gzip)?yield*BC(r,NC.createGunzip()):
vy(n,$y.zstd)?yield*M7(r):yield*r}finally{await t.return?.()}}async function C7(e){let t=[];for(let n=0;n<A7;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat(t)}async function*T7(e,t){for(e.length>
0&&(yield e);;){let{done:n,value:r}=await t.next();if(n===!0)return;yield r}}function vy(e,t){return t.every((n,r)=>e[r]===
n)}async function*M7(e){let t=NC.createZstdDecompress;if(t!==void 0){yield*BC(e,t());return}let{Decompress:n}=await FC().then(()=>LC),
r=[],o=new n(s=>r.push(s));for await(let s of e)o.push(s),yield*r.splice(0);o.push(new Uint8Array(0),!0),yield*r}async function*BC(e,t){
let n=P7.from(e),r=t;n.on("error",o=>r.destroy(o)),n.pipe(r);try{for await(let o of r)yield o}finally{n.destroy(),r.destroy()}}
var A7,$y,$n=f(()=>{"use strict";$();Sy();A7=6,$y={gzip:[31,139],zstd:[40,181,47,253],xz:[253,55,122,88,90,0]}});import{createReadStream as I7}from"node:fs";function Ae(e,t={}){let n=t.start??0;return{bytes:()=>n,async*chunks(){if(!(t.
end!==void 0&&t.end<n))for await(let r of I7(e,t))n+=r.length,yield r}}}var Cr,Vt,Ht=f(()=>{"use strict";$();Cr=4*2**30,
Vt=class extends h{}});var DC={};ee(DC,{default:()=>N7,extract:()=>L7,pack:()=>F7});var KC,L7,F7,N7,jC=f(async()=>{KC=await import("./vendor/tar-stream.js"),
{extract:L7,pack:F7}=KC,N7=KC.default});var UC={};ee(UC,{readTar:()=>cd,readTarFile:()=>Ey});import{Readable as B7}from"node:stream";async function Ey(e,t,n){let r=Ae(
e);return await cd(Ce(r.chunks(),t,Cr),n),r.bytes()}async function cd(e,{take:t,enough:n,link:r}){let{extract:o}=(await jC().then(()=>DC)).
default,s=o(),i=B7.from(e,{objectMode:!0});i.on("error",a=>s.destroy(a)),i.pipe(s);try{for await(let a of s){let{name:l,
type:c,size:u}=a.header,d=l.replace(/^(?:\.?\/)+/,"");c==="symlink"&&r?.(d,a.header.linkname??""),c==="link"&&r?.(d,`/${a.
header.linkname??""}`);let m=c==="file"?t(d):void 0;if(m===void 0){a.resume();continue}if(await m(a,u??0),n())return}}finally{
s.destroy(),i.destroy(),await e.return(void 0)}}var ud=f(()=>{"use strict";$n();Ht()});var qC={};ee(qC,{readDeb:()=>D7});import{open as K7}from"node:fs/promises";async function D7(e,t,n){let r=await j7(e),o=Ae(
e,r);return await cd(Ce(o.chunks(),t,Cr),n),o.bytes()}async function j7(e){let t=await K7(e,"r");try{if(await GC(t,0,Py.
length)!==Py)throw new Error("it does not begin as an ar archive");for(let n=Py.length;;){let r=await GC(t,n,Ay),o=Number(
r.slice(48,58));if(r.length<Ay||!r.endsWith("`\n")||!Number.isSafeInteger(o)||o<0)throw new Error(`no ar header at byte ${n}`);
let s=r.slice(0,16).trim().replace(/\/$/,""),i=n+Ay;if(s.startsWith("data.tar"))return{start:i,end:i+o-1};n=i+o+o%2}}finally{
await t.close()}}async function GC(e,t,n){let{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,t);return r.toString(
"latin1",0,o)}var Py,Ay,WC=f(()=>{"use strict";$n();Ht();ud();Py=`!<arch>
`,Ay=60});async function VC(e,{take:t,enough:n},r=[]){let{read:o,skip:s,part:i}=ad(e);try{for(;;){let a=await Y7(o,r);if(a===void 0)
return;let{path:l,size:c,mode:u,padding:d}=a,m=(u&V7)===H7?t(l.replace(/^(?:\.?\/)+/,"")):void 0;if(m===void 0){await s(
c+d);continue}if(a.linked)throw new Error(`${l} is a hard link to a file that stands elsewhere in the archive`);let p=i(
c);if(await m(p.chunks,c),n())return;await p.done(),await s(d)}}finally{await e.return(void 0)}}async function Y7(e,t){let n=(await e(
Cy)).toString("latin1");if(n===U7||n===G7)return J7(e);if(n!==q7)throw new Error("its archive is not one of cpio in the \
newc form");let r=HC(await e(Os));await e(dd(Cy+Os));let o=t[r];if(o===void 0)throw new Error(`its archive has a file ${r}\
 that its header does not know`);return{...o,padding:dd(o.size),linked:!1}}async function J7(e){let t=await e(zC*Os),n=c=>HC(
t.subarray(c*Os,(c+1)*Os)),[r,o,s,i]=[n(1),n(4),n(6),n(11)];if(i<1||i>z7)throw new Error(`its archive has a name of ${i}\
 bytes`);let a=await e(i);await e(dd(Cy+zC*Os+i));let l=a.toString("utf8",0,i-1);if(l!==W7)return{path:l,size:s,mode:r,padding:dd(
s),linked:o>1&&s===0}}function HC(e){let t=e.toString("latin1");if(!/^[0-9A-Fa-f]{8}$/.test(t))throw new Error("its arch\
ive has a damaged header");return Number.parseInt(t,16)}function dd(e){return(Oy-e%Oy)%Oy}var U7,G7,q7,Cy,zC,Os,W7,z7,Oy,
V7,H7,YC=f(()=>{"use strict";_y();U7="070701",G7="070702",q7="07070X",Cy=6,zC=13,Os=8,W7="TRAILER!!!",z7=4096,Oy=4,V7=61440,
H7=32768});import{open as X7}from"node:fs/promises";async function Cs(e){let t=await X7(e,"r");try{if((await My(t,0,JC)).readUInt32BE(
0)!==Q7)throw new Error("it does not begin as an rpm package");let r=await QC(t,JC),o=Math.ceil(r.end/XC)*XC,s=await QC(
t,o);return{signature:r.tags,tags:s.tags,range:{start:o,end:s.end}}}finally{await t.close()}}async function QC(e,t){let n=await My(
e,t,Ty);if(n.readUInt32BE(0)!==Z7)throw new Error(`no rpm header at byte ${t}`);let[r,o]=[n.readUInt32BE(8),n.readUInt32BE(
12)];if(r>eQ||o>tQ)throw new Error(`its header claims ${r} entries and ${o} bytes, which no kernel package has`);let s=await My(
e,t+Ty,r*fd+o),i=t+Ty+s.length;return{tags:rQ(s.subarray(0,r*fd),s.subarray(r*fd)),end:i}}async function My(e,t,n){let r=()=>new Error(
"it is cut off in its header");if(t+n>(await e.stat()).size)throw r();let{buffer:o,bytesRead:s}=await e.read(Buffer.alloc(
n),0,n,t);if(s<n)throw r();return o}function rQ(e,t){let n=new Map;for(let o=0;o<e.length;o+=fd){let[s,i,a,l]=[0,4,8,12].
map(c=>e.readUInt32BE(o+c));if(a>t.length||l>t.length)throw new Error(`its header has a damaged entry ${s}`);if(l>nQ&&i!==
Tr.binary)throw new Error(`its header has an entry ${s} of ${l} values, which no kernel package has`);n.set(s,{type:i,offset:a,
count:l})}let r=o=>{let s=n.get(o);return s===void 0?[]:s.type===Tr.string?ZC(t,{...s,count:1}):s.type===Tr.strings||s.type===
Tr.translated?ZC(t,s):[]};return{text:o=>r(o)[0],texts:r,numbers(o){let s=n.get(o);return s===void 0?[]:oQ(t,s)},binary(o){
let s=n.get(o);return s?.type===Tr.binary?eT(t,s.offset,s.count):void 0}}}function ZC(e,{offset:t,count:n}){let r=[];for(let o=t;r.
length<n;){let s=e.indexOf(0,o);if(s===-1)throw new Error("its header has a text without an end");r.push(e.toString("utf\
8",o,s)),o=s+1}return r}function oQ(e,{type:t,offset:n,count:r}){let o=t===Tr.int16?2:t===Tr.int32?4:t===Tr.int64?8:0;if(o===
0)return[];let s=eT(e,n,r*o);return Array.from({length:r},(i,a)=>o===8?Number(s.readBigUInt64BE(a*o)):s.readUIntBE(a*o,o))}
function eT(e,t,n){if(t+n>e.length)throw new Error("its header has an entry that reaches behind its end");return e.subarray(
t,t+n)}var ht,JC,Q7,Z7,Ty,fd,XC,eQ,tQ,nQ,Tr,md=f(()=>{"use strict";ht={name:1e3,version:1001,release:1002,epoch:1003,arch:1022,
fileSizes:1028,fileModes:1030,sourceRpm:1044,fileDevices:1095,fileInodes:1096,dirIndexes:1116,baseNames:1117,dirNames:1118,
payloadFormat:1124,payloadCompressor:1125,longFileSizes:5008,payloadDigests:5092,payloadDigestAlgorithm:5093},JC=96,Q7=3987467995,
Z7=2393761793,Ty=16,fd=16,XC=8,eQ=65535,tQ=64<<20,nQ=1<<20,Tr={int16:3,int32:4,int64:5,string:6,binary:7,strings:8,translated:9}});var rT={};ee(rT,{filesOf:()=>pd,readRpm:()=>lQ});async function lQ(e,t,n){let{tags:r,range:o}=await Cs(e),s=r.text(ht.payloadFormat)??
"cpio";if(s!=="cpio")throw new Vt(`${t} holds ${s} where a package holds a cpio archive`);let i=r.text(ht.payloadCompressor);
if(!sQ.includes(i))throw new Vt(`${t} is packed with ${i}; only gzip, xz and zstd can be unpacked`);let a=Ae(e,{start:o.
end});return await VC(Ce(a.chunks(),t,Cr),n,pd(r)),a.bytes()}function pd(e){let t=e.texts(ht.dirNames);if(t.some(a=>a.length>
iQ))throw new Error("its header has a folder without an end");let n=e.numbers(ht.dirIndexes),r=e.numbers(ht.longFileSizes),
o=r.length>0?r:e.numbers(ht.fileSizes),s=e.numbers(ht.fileModes),i=cQ(e,s);return e.texts(ht.baseNames).map((a,l)=>{let c=s[l]??
0,u=c&tT,d=u===aQ||u===nT&&i(l);return{path:`${t[n[l]??-1]??""}${a}`,mode:c,size:d?o[l]??0:0}})}function cQ(e,t){let n=e.
numbers(ht.fileDevices),r=e.numbers(ht.fileInodes),o=i=>`${n[i]}:${r[i]}`,s=new Map;for(let[i,a]of t.entries())(a&tT)===
nT&&s.set(o(i),i);return i=>r[i]===void 0||s.get(o(i))===i}var sQ,iQ,tT,nT,aQ,Iy=f(()=>{"use strict";YC();$n();Ht();md();
sQ=["gzip","xz","zstd",void 0],iQ=4096,tT=61440,nT=32768,aQ=40960});import{stat as uQ}from"node:fs/promises";async function Mr(e,t,n,r){try{switch(e){case"deb":return await(await Promise.resolve().then(()=>(WC(),qC))).
readDeb(t,n,r);case"rpm":return await(await Promise.resolve().then(()=>(Iy(),rT))).readRpm(t,n,r);case"tar":return await(await Promise.resolve().then(()=>(ud(),UC))).
readTarFile(t,n,r);case"file":return await dQ(t,r);case"folder":throw new Vt(`${n} is a folder`)}}catch(o){throw o instanceof
h?o:new Vt(`${n} is not a package that can be read: ${P(o)}`)}}async function dQ(e,{take:t}){let{size:n}=await uQ(e);return await t(
"")?.(Ae(e).chunks(),n),n}var Sa=f(()=>{"use strict";$();Ht()});function iT(e){let t=mQ(e),n={depends:[],soft:{pre:[],post:[]}};for(let r of t.toString("latin1").split("\0")){let o=r.indexOf(
"="),[s,i]=[r.slice(0,o),r.slice(o+1)];s==="name"&&(n.name=i),s==="softdep"&&fQ(i,n.soft),s==="depends"&&n.depends.push(
...i.split(",").filter(a=>a!==""))}return n}function fQ(e,t){let n;for(let r of e.split(/\s+/))r==="pre:"?n=t.pre:r==="p\
ost:"?n=t.post:r!==""&&n?.push(r)}function vn(e){return e.replaceAll("-","_")}function mQ(e){if(e.length<Ly||e.readUInt32BE(
0)!==2135247942||e[4]!==2)throw new Error("no 64-bit ELF file");let{half:t,wide:n}=He(e),r=Number(n(40)),o=t(60),s=sT(e,
r,t(62));for(let i=0;i<o;i++){let{name:a,offset:l,size:c}=sT(e,r,i),u=s.offset+a;if(e.toString("latin1",u,u+oT.length+1)===
`${oT}\0`)return e.subarray(l,l+c)}throw new Error("no .modinfo section")}function sT(e,t,n){let r=t+n*Ly;if(r+Ly>e.length)
throw new Error("section table behind the end of the file");let{word:o,wide:s}=He(e);return{name:o(r),offset:Number(s(r+
24)),size:Number(s(r+32))}}var Ly,oT,Fy=f(()=>{"use strict";mo();Ly=64,oT=".modinfo"});import{readdir as pQ,readFile as hQ,realpath as Ky,stat as aT}from"node:fs/promises";import{join as $a}from"node:path";function jy(e,t){
let[,n]=/(?:^|\/)lib\/modules\/([^/]+)\//.exec(e)??[];return n===void 0||n===t}async function gd(e,t){let n=await hd(e,()=>Ky(
e)),r=await By(n,"modules.order"),o=r===null?[]:await bQ(n,r),s=o.length>0?o:await wQ(n,t);return{modules:(await Promise.
all(s.map(a=>hd(a,()=>xQ(a))))).sort((a,l)=>a.path<l.path?-1:1),builtinList:await By(n,"modules.builtin")??await kQ(n,t)}}
async function bQ(e,t){let n=t.split(`
`).filter(i=>i!=="");if(n.length>Dy)throw cT(e);let r=n.map(i=>$a(e,i.replace(/\.o$/,".ko"))),o=n.map(i=>$a(e,i.replace(
/^kernel\//,"")));return(await Promise.all(r.map(async(i,a)=>await Ny(i,e)??await Ny(o[a]??i,e)))).filter(i=>i!==null)}async function wQ(e,t){
let n=[],r=0,o=async(s,i)=>{for(let a of await hd(s,()=>pQ(s,{withFileTypes:!0}))){if(++r>yQ)throw new h(`${e} holds too\
 much to look for modules in all of it`);let l=$a(s,a.name);if(a.isDirectory()&&a.name!==".git"&&i<gQ&&await o(l,i+1),a.
isDirectory()||!lT.test(a.name)||!jy(l.slice(e.length),t))continue;let c=await Ny(l,e);if(c!==null&&n.push(c),n.length>Dy)
throw cT(e)}};return await o(e,0),n}async function Ny(e,t){let n=await Ky(e).catch(()=>null);return n===null||!lT.test(n)||
!pe(n,t)?null:(await aT(n)).isFile()?n:null}async function kQ(e,t){return await By(e,$a("lib/modules",t,"modules.builtin"))??
""}async function xQ(e){let{size:t,mtimeMs:n}=await aT(e);return{path:e,size:t,mtimeMs:n}}async function By(e,t){let n=await Ky(
$a(e,t)).catch(()=>null);return n===null||!pe(n,e)?null:hd(n,()=>hQ(n,"utf8"))}async function hd(e,t){return t().catch(n=>{
throw n instanceof h?n:new h(`${e} cannot be read: ${P(n)}`)})}function cT(e){return new h(`${e} holds more than ${Dy} m\
odules; name the folder of one kernel`)}var Dy,gQ,yQ,lT,Uy=f(()=>{"use strict";$();Qt();Dy=5e4,gQ=32,yQ=1e6,lT=/\.ko(?:\.(?:xz|zst|gz))?$/});import{mkdir as _Q,open as RQ,readFile as SQ,rm as $Q}from"node:fs/promises";import{basename as vQ,join as EQ}from"node:path";
async function yd(e,t){let{folder:n}=e;await q(n,()=>_Q(n,{recursive:!0}));let r=ue(EQ(n,"spool")),o=await q(r,()=>RQ(r,
"wx+"));try{return await t(PQ(e,o,r))}finally{await o.close(),await $Q(r,{force:!0})}}async function bd({file:e,content:t}){
return uT(Ce(AQ(t),e,qy))}function PQ({packages:e,release:t,builtinList:n},r,o){let s=new Map,i=new Set(Gy(n)),a=[...e],
l=0;return{isBuiltin:d=>i.has(d),names:()=>[...s.keys(),...i],async readAll(){for(let d=a.shift();d!==void 0;d=a.shift())
await c(d)},async read(d,m){for(;!s.has(d)&&!i.has(d)&&(m||a.length===e.length);){let b=a.shift();if(b===void 0)break;await c(
b)}let p=s.get(d);if(p===void 0)return;if(p.size>qy)throw new h(`${t}: ${p.file} has ${p.size} bytes, and a module has a\
t most ${qy}; look at where it comes from`);if(p.path!==void 0)return{file:p.file,content:await SQ(p.path)};let{buffer:g}=await r.
read(Buffer.alloc(p.size),0,p.size,p.start);return{file:p.file,content:g}}};async function c({what:d,format:m,hidden:p,fetch:g}){
if(m==="folder")return u(await g());await Mr(m,await g(),d,{take(b){if(!jy(b,t)||p.some(y=>b===y||b.startsWith(`${y}/`)))
return;if(b.endsWith("/modules.builtin"))return async y=>{for(let x of Gy((await uT(y)).toString("utf8")))i.add(x)};let w=/([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.
exec(b)?.[1];if(!(w===void 0||s.has(va(w))))return async(y,x)=>{s.set(va(w),{file:w,start:l,size:x});for await(let R of y)
await q(o,()=>r.write(R,0,R.length,l)),l+=R.length}},enough:()=>!1})}async function u(d){let{modules:m,builtinList:p}=await gd(
d,t);for(let g of Gy(p))i.add(g);for(let{path:g,size:b}of m){let w=vQ(g);s.has(va(w))||s.set(va(w),{file:w,path:g,start:0,
size:b})}}}function Gy(e){return e.split(`
`).map(t=>va(t.split("/").pop()??"")).filter(t=>t!=="")}function va(e){return vn(e.replace(/\.ko(\.\w+)?$/,""))}async function uT(e){
let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}async function*AQ(e){for(let t=0;t<e.length;t+=65536)yield e.
subarray(t,t+65536)}var qy,Wy=f(()=>{"use strict";$();me();Ze();$n();Sa();Fy();Uy();qy=256<<20});import{createReadStream as OQ}from"node:fs";import{stat as CQ}from"node:fs/promises";import{pipeline as TQ}from"node:stream/promises";
import{promisify as MQ}from"node:util";import{createGunzip as IQ,gzip as LQ}from"node:zlib";async function dT(e,t){let n=await yd(
e,async r=>{await r.readAll();let o=[];for(let s of r.names()){let i=await r.read(s,!1);i!==void 0&&o.push([s,...$C(await bd(
i))].join(" "))}return o});await hn(t,await MQ(LQ)([...n,""].join(`
`)))}async function zy(e,t){let n=new Map;return await TQ(OQ(e),IQ().setEncoding("utf8"),async r=>{for await(let o of FQ(
r)){let s=[...t].filter(l=>o.includes(` ${l}`));if(s.length===0)continue;let[i="",...a]=o.split(" ");for(let l of s)a.includes(
l)&&n.set(l,[...n.get(l)??[],i])}}),n}async function*FQ(e){let t="";for await(let n of e){let r=(t+n).split(`
`);t=r.pop()??"",yield*r}yield t}async function Vy(e){return CQ(e).then(t=>t.isFile(),()=>!1)}var Hy=f(()=>{"use strict";
me();vC();Wy()});import{createHash as NQ}from"node:crypto";import{join as Ea}from"node:path";async function Ts(e,t){let n=await gT(e),r=jQ(
t,n);if(r===void 0)return;let o=r.map(i=>({name:i,path:Ea(e,`${i}.ko`)}));return(await Promise.all(o.map(async({name:i,path:a})=>UQ(
n.get(i))===await de(a)))).every(Boolean)?o:void 0}async function pT(e,t){let{folder:n}=e;await yd(e,async r=>{let o=await gT(
n),s={source:e,shelf:r,known:o,seen:new Set};for(let i of t.required.map(vn))await Yy(i,i,s);for(let i of t.optional.map(
vn))await hT(i,!0,s);await xt(Ea(n,mT),Object.fromEntries(o))})}async function Yy(e,t,n){let{source:r,shelf:o,known:s,seen:i}=n,
a=s.get(e);if(a?.builtin||i.has(e))return;if(i.add(e),a!==void 0&&"sha256"in a&&a.sha256===await de(Ea(r.folder,`${e}.ko`))){
await fT(a,t,n);return}let l=await o.read(e,!0);if(l===void 0){if(!o.isBuiltin(e))throw new h(DQ(e,t,r,o));s.set(e,{builtin:!0});
return}let c=await bd(l),u=KQ(c,`${r.release}: ${l.file}`);await hn(Ea(r.folder,`${e}.ko`),c);let d={builtin:!1,sha256:NQ(
"sha256").update(c).digest("hex"),...u};s.set(e,d),await fT(d,t,n)}async function fT(e,t,n){if("sha256"in e){for(let r of e.
depends)await Yy(r,t,n);for(let r of[...e.soft?.pre??[],...e.soft?.post??[]])await hT(r,!1,n)}}async function hT(e,t,n){
let{shelf:r,known:o}=n;r.isBuiltin(e)||await r.read(e,t)!==void 0?await Yy(e,e,n):o.set(e,{builtin:!1,absent:!0})}function KQ(e,t){
try{let{depends:n,soft:r}=iT(e),{pre:o,post:s}=r;return{depends:n.map(vn),soft:{pre:o.map(vn),post:s.map(vn)}}}catch(n){
throw new h(`${t} is not a kernel module that can be read: ${P(n)}`)}}function DQ(e,t,{release:n,packages:r},{names:o}){
let s=Wp(e,o(),BQ),i=r.map(u=>u.what).join(", "),a=e===t?"":`, needed by \`${t}\`,`,l=r.length===0?"it came without modu\
les":`look into ${i}`,c=s.length===0?l:`did you mean ${s.join(", ")}?`;return`kernel ${n} has no module \`${e}\`${a} nei\
ther as a file nor built in; ${c}`}function jQ({required:e,optional:t},n){let r=new Set,o=new Set,s=(a,l)=>{let c=n.get(
a);if(c===void 0)return!1;if(c.builtin)return!0;if(!("sha256"in c))return!l;if(o.has(a))return!0;o.add(a);let{depends:u,
soft:d={pre:[],post:[]}}=c;return!u.every(m=>s(m,!0))||!d.pre.every(m=>s(m,!1))?!1:(r.add(a),d.post.every(m=>s(m,!1)))};
return e.map(vn).every(a=>s(a,!0))&&t.map(vn).every(a=>s(a,!1))?[...r]:void 0}function UQ(e){return e!==void 0&&"sha256"in
e?e.sha256:void 0}async function gT(e){let t=await _t(Ea(e,mT));return typeof t!="object"||t===null?new Map:new Map(Object.
entries(t))}var BQ,mT,yT=f(async()=>{"use strict";await Le();$();me();Fy();Wy();BQ=3,mT="modules.json"});import{createHash as GQ}from"node:crypto";import{open as qQ}from"node:fs/promises";async function ho(e,t,n,r){let o=new Map,
s=await Mr(e,t,n,{take(a){let l=r.find(({is:c,to:u})=>!o.has(u)&&c(a));return l===void 0?void 0:WQ(l,n,o)},enough:()=>r.
every(({to:a})=>o.has(a))}),i=r.find(({to:a,optional:l})=>l!==!0&&!o.has(a));if(i!==void 0)throw new Vt(`${n} has no ${i.
what}`);return{digests:o,bytes:s}}function WQ({to:e,maxBytes:t},n,r){return async(o,s)=>{if(s>t)throw new h(`${n} holds \
a file of ${s} bytes where at most ${t} are expected`);let i=GQ("sha256"),a=await q(e,()=>qQ(e,"wx"));try{for await(let l of o)
i.update(l),await q(e,()=>a.writeFile(l))}finally{await a.close()}r.set(e,i.digest("hex"))}}function bT(e,{vmlinuz:t}={}){
if(t!==void 0)return r=>r===t;let n=[`boot/vmlinuz-${e}`,`boot/Image-${e}`,...Jy(e,"vmlinuz","Image")];return r=>n.includes(
r)}function wT(e,{config:t}={}){if(t!==void 0)return r=>r===t;let n=[`boot/config-${e}`,...Jy(e,"config")];return r=>n.includes(
r)}function kT(e){let t=Jy(e,"modules.builtin");return n=>t.includes(n)}function Jy(e,...t){return t.flatMap(n=>[`lib/mo\
dules/${e}/${n}`,`usr/lib/modules/${e}/${n}`])}var wd=f(()=>{"use strict";$();me();Ht();Sa()});import{createHash as zQ}from"node:crypto";import{readdir as xT,readFile as VQ,rm as HQ,stat as YQ}from"node:fs/promises";
import{basename as JQ,join as kd}from"node:path";function _T(e,t,n){let{pins:r}=e,o=n?["locked",r?.vmlinuzSha256??"",r?.
configSha256??""]:[];return{what:`kernel ${e.release}`,key:rr("kernel",JQ(t.kernelFolder(e)),...o),paths:[t.kernelFolder(
e)],async intact(){let s=await t.readKernel(e);return s!==void 0&&Xy(s,e)}}}function Xy({pins:e},{pins:t}){return t===void 0?
!0:t.vmlinuzSha256===e.vmlinuzSha256&&t.configSha256===e.configSha256}function RT(e,{required:t,optional:n},r,o){return{
what:`modules of ${e.release}`,key:rr("modules",e.modules.map(({sha256:s,hidden:i=[]})=>[s,...i].join(" ")),[...t].sort(),
[...n].sort()),paths:[r.modulesFolder(e.modules)],intact:o}}async function Qy(e,t){let n=["resolved","indexes"].map(s=>kd(
e,s)),r="bpfcompat-lookups-",o=`${rr("lookups",[...new Set(t)].sort())}-`;return{what:"kernel lookups",key:`${o}${await ZQ(
n)}`,restoreKeys:[o,r],paths:n}}async function ST(e,t){let n=kd(e,"indexes");for(let r of await xT(n).catch(()=>[])){let o=kd(
n,r),s=(await YQ(o).catch(()=>{}))?.mtimeMs??t.getTime();t.getTime()-s>XQ*QQ&&await HQ(o,{force:!0}).catch(()=>{})}}async function ZQ(e){
let t=zQ("sha256");for(let n of e)for(let r of(await xT(n).catch(()=>[])).sort()){if(!r.endsWith(".json"))continue;let o=await VQ(
kd(n,r)).catch(()=>Buffer.alloc(0));t.update(`${r} ${o.length}
`).update(o)}return t.digest("hex")}var XQ,QQ,Zy=f(()=>{"use strict";or();XQ=30,QQ=1440*60*1e3});import{mkdir as eZ,rm as xd}from"node:fs/promises";import{dirname as vT,join as tZ}from"node:path";async function ET(e,t,n){
let{store:r,cache:o,pinnedByLock:s}=n,i=await r.readKernel(e);return i!==void 0?i:r.locked(e.image,Sd(e.image,n),async()=>{
let a=await r.readKernel(e);if(a!==void 0)return a;let l=_T(e,r,s),c=await o.restore(l);c||await r.addKernel(e,d=>iZ(e,t,
d,n));let u=await r.readKernel(e);if(u===void 0&&s)throw new h(`kernel \`${e.id}\`: ${$d(e.image)} does not have the vml\
inuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``);if(u===
void 0)throw new h(`kernel ${e.release} was written and is damaged at once: check the disk`);return c||await o.save(l),u})}
async function tb(e,{builtinList:t},n,r){if(n.required.length+n.optional.length===0)return[];let{store:o,cache:s}=r,i=o.
modulesFolder(e.modules),a=await Ts(i,n);if(a!==void 0)return a;let l=e.modules[0]??e.image;return o.locked(l,Sd(l,r),async()=>{
let c=await Ts(i,n);if(c!==void 0)return c;let d=RT(e,n,o,async()=>await Ts(i,n)!==void 0),m=await s.restore(d)?await Ts(
i,n):void 0;if(m!==void 0)return m;await pT({packages:PT(e,r),release:e.release,builtinList:t,folder:i},n);let p=await Ts(
i,n);if(p===void 0)throw new h(`modules of ${e.release} were written and are damaged at once: check the disk`);return await s.
save(d),p})}async function nb(e,t){let[n]=e.modules;if(n===void 0)return;let r=tZ(t.store.modulesFolder(e.modules),sZ);return await Vy(
r)?r:t.store.locked(n,Sd(n,t),async()=>{if(await Vy(r))return r;let o=vT(r);return await dT({packages:PT(e,t),release:e.
release,builtinList:"",folder:o},r),r})}function PT(e,t){return e.modules.map(n=>({what:$d(n),format:n.format,hidden:n.hidden??
[],fetch:()=>_d(n,t)}))}async function iZ(e,t,n,r){let{config:o}=e,s=c=>t&&e.modules.some(({sha256:u})=>u===c.sha256),i=o&&
await $T(o,cZ(e,n),s(o),e,r),a=o===void 0?lZ(e,n):[AT(e,n)],l=await $T(e.image,a,s(e.image),e,r);return{vmlinuzSha256:l.
digests.get(n.vmlinuz)??"",configSha256:(i??l).digests.get(n.config)??null,imageBytes:Math.min(l.bytes,e.image.size),...o===
void 0?{}:{configBytes:Math.min(i?.bytes??0,o.size)}}}async function $T(e,t,n,r,o){let s=a=>ho(e.format,a,$d(e),t);if(e.
place?.kind==="local")return s(await OT(e,e.place.path));if(await o.store.hasPackage(e))return s(await _d(e,o));if(r.pins!==
void 0&&!n){let a=await aZ(e,t,r,r.pins,o);if(a!==void 0)return a}if(n)return s(await _d(e,o));let i=await rb(e,void 0,o);
try{return await s(i)}finally{await xd(i,{force:!0})}}async function aZ(e,t,n,r,o){let s=e===n.image?r.imageBytes:r.configBytes;
if(s===void 0)return;let i=await rb(e,Math.min(s,e.size),o);try{let{digests:a}=await ho(e.format,i,$d(e),t);if(t.every(({
to:l,pin:c,optional:u})=>u===!0||a.get(l)===c))return{digests:a,bytes:s};o.onProgress({step:"note",message:`${n.release}\
: the start of the package is not what is pinned; reading all of it`})}catch(a){if(!(a instanceof h))throw a;o.onProgress(
{step:"note",message:`${a.message}; reading all of it`})}finally{await xd(i,{force:!0})}for(let{to:a}of t)await xd(a,{force:!0})}
function lZ(e,t){let n=AT(e,t);return e.members?.config===null?[n]:[n,eb(e,t)]}function cZ(e,t){let n={what:"modules.bui\
ltin",is:kT(e.release),to:t.builtin,maxBytes:oZ,optional:!0};return e.modules.some(({sha256:o})=>o===e.config?.sha256)?[
eb(e,t)]:[eb(e,t),n]}function AT({release:e,members:t,pins:n},r){return{what:"vmlinuz",is:bT(e,t),to:r.vmlinuz,maxBytes:nZ,
pin:n?.vmlinuzSha256}}function eb({release:e,members:t,pins:n},r){return{what:"config",is:wT(e,t),to:r.config,maxBytes:rZ,
pin:n?.configSha256??void 0}}async function Rd(e,t){return t.store.locked(e,Sd(e,t),()=>_d(e,t))}async function _d(e,t){
let{store:n}=t;if(e.place?.kind==="local")return OT(e,e.place.path);let r=n.packagePath(e);return await n.hasPackage(e)?
await CT(e,r,t):await et(await rb(e,void 0,t),r),r}async function OT({name:e,format:t,sha256:n},r){if(t!=="folder"&&await de(
r)!==n)throw new h(`${e} has changed since this run began: wait for its build to end, and run again`);return r}async function rb(e,t,n){
let{store:r,downloader:o,remote:s,onProgress:i}=n,a=ue(r.packagePath(e));await q(a,()=>eZ(vT(a),{recursive:!0}));let l=t??
e.size;return i({step:"fetching",what:e.name,bytes:0,total:l}),await o().toFile({...await s(e),prefix:t},a,c=>i({step:"f\
etching",what:e.name,bytes:c,total:l})),t===void 0&&await CT(e,a,n),a}async function CT(e,t,{verify:n}){try{await n?.(e,
t)}catch(r){throw await xd(t,{force:!0}),r}}function Sd(e,{signal:t,onProgress:n}){return{signal:t,onWait:()=>n({step:"n\
ote",message:`another run is fetching ${e.name}: waiting for it`})}}function $d({name:e,version:t}){return`${e} ${t}`}var nZ,
rZ,oZ,sZ,ob=f(async()=>{"use strict";$();me();Ze();Hy();await yT();wd();Zy();nZ=2**31,rZ=16<<20,oZ=1<<20,sZ="names.gz"});function TT(e,t){return{shape:uZ[e],path:t}}var uZ,MT=f(()=>{"use strict";uZ={x86_64:"bzimage-pc",arm64:"image-virt",s390x:"\
image-ccw"}});import{readFile as dZ}from"node:fs/promises";async function vd(e){return sb(await dZ(e,"utf8"))}function sb(e){let t=`
${e}`;return{get(n){let r=t.indexOf(`
${n}=`);if(r<0)return;let o=t.indexOf(`
`,r+1);return t.slice(r+n.length+2,o<0?void 0:o).trimEnd().replace(/^"(.*)"$/,"$1")}}}function IT(e,t){return e.get(t)===
"m"}var ib=f(()=>{"use strict"});function Te(e,t){return e.startsWith(`${t}.`)||e.startsWith(`${t}-`)||e===t}function Ir(e){return e.replace(fZ,"")}function je(e){
return typeof e=="string"&&e.length<=128&&/^\d[A-Za-z0-9.+~_-]*$/.test(e)&&!e.includes("..")}var fZ,Je=f(()=>{"use stric\
t";fZ=/^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/});function Ed(e,t){let n=LT(e),r=LT(t);return n.epoch-r.epoch||FT(n.upstream,r.upstream)||FT(n.revision,r.revision)}function LT(e){
let t=e.indexOf(":"),n=e.slice(t+1),r=n.lastIndexOf("-");return{epoch:t===-1?0:Number(e.slice(0,t)),upstream:r===-1?n:n.
slice(0,r),revision:r===-1?"":n.slice(r+1)}}function FT(e,t){let n=NT(e),r=NT(t);for(let o=0;o<Math.max(n.length,r.length);o++){
let s=n[o]??"",i=r[o]??"",a=o%2===0?mZ(s,i):Number(s)-Number(i);if(a!==0)return a}return 0}function NT(e){let t=e.split(
/(\d+)/);return t.at(-1)===""&&t.pop(),t}function mZ(e,t){for(let n=0;n<Math.max(e.length,t.length);n++){let r=BT(e[n])-
BT(t[n]);if(r!==0)return r}return 0}function BT(e){if(e==="~")return-1;if(e===void 0)return 0;let t=e.charCodeAt(0);return/[A-Za-z]/.
test(e)?t:t+256}var KT=f(()=>{"use strict"});function DT({packages:e},t){let n=hZ(t.source.metaPackage,e);return UT(e).filter(r=>ab(r,t)).sort((r,o)=>+(r.unlisted.length>
0)-+(o.unlisted.length>0)||Number(n(o.release))-Number(n(r.release))||Ed(o.version,r.version))}function jT({packages:e},{
series:t,release:n,source:r}){let o=n===void 0?r.ending:Ir(n);return UT(e).filter(({release:s})=>(t===void 0||Te(s,t))&&
Ir(s)===o).sort((s,i)=>Ed(i.version,s.version)).map(({release:s})=>s)}function hZ(e,t){let n=GT(t),r=new Set,o=[e];for(let s=o.
pop();s!==void 0;s=o.pop())r.has(s)||(r.add(s),o.push(...qT(n.get(s))?.depends.map(i=>i.name)??[]));return s=>r.has(`lin\
ux-image-${s}`)||r.has(`linux-image-unsigned-${s}`)}function UT(e){let t=GT(e);return[...new Set(e.map(({name:r})=>pZ.exec(
r)?.[1]).filter(r=>r!==void 0))].flatMap(r=>{let o=(i,a)=>qT(t.get(`linux-${i}-${r}`),a),s=o("binary")===void 0?yZ(r,o):
gZ(r,o);return s===void 0?[]:[s]})}function gZ(e,t){let n=t("binary");if(n===void 0)return;let{version:r}=n,[o,s]=[t("ba\
se",r),t("modules",r)];return o!==void 0&&s!==void 0?{release:e,version:r,image:n,config:o,modules:[s],unlisted:[]}:{release:e,
version:r,image:n,modules:[],unlisted:[`linux-base-${e}`,`linux-modules-${e}`]}}function yZ(e,t){let n=t("image")??t("im\
age-unsigned");if(n===void 0||n.depends.some(({name:a})=>/^linux-(?:image|binary)-/.test(a)))return;let{version:r}=n,o=t(
"modules",r)??t("modules");if(o===void 0){if(n.depends.some(({name:l})=>l===`linux-modules-${e}`))return;let a=t("image-\
extra");return{release:e,version:r,image:n,modules:a===void 0?[n]:[n,a],unlisted:[]}}let s=t("modules-extra",o.version);
return{release:e,version:r,image:n,config:o,modules:s===void 0?[o]:[o,s],unlisted:[]}}function GT(e){let t=new Map;for(let n of e){
let r=t.get(n.name);r===void 0?t.set(n.name,[n]):r.push(n)}return t}function qT(e=[],t){return e.filter(n=>t===void 0||n.
version===t).sort((n,r)=>Ed(r.version,n.version))[0]}function ab({release:e},{series:t,release:n,source:r}){return n!==void 0?
e===n:(t===void 0||Te(e,t))&&Ir(e)===r.ending}var pZ,lb=f(()=>{"use strict";Je();KT();pZ=/^linux-(?:image|image-unsigned|binary)-(\d.*)$/});import{createHash as bZ}from"node:crypto";function cb(e){let t=[...e.toString("latin1").matchAll(wZ)].map(([,r=""])=>xZ(
r));if(t.length===0)return ub(e).length>0?e:void 0;let n=t.filter(r=>r!==void 0);return n.length===t.length?Buffer.concat(
n):void 0}function xZ(e){let t=e.split(/\r?\n/).map(s=>s.trim()),n=t.slice(t.indexOf("")+1).filter(s=>s!==""),r=n.find(s=>s.
startsWith("=")),o=Buffer.from(n.filter(s=>s!==r).join(""),"base64");return r===void 0||r===`=${_Z(o).toString("base64")}`?
o:void 0}function _Z(e){let t=11994318;for(let n of e){t^=n<<16;for(let r=0;r<8;r++)t<<=1,(t&16777216)!==0&&(t^=25578747)}
return Buffer.from([t>>16&255,t>>8&255,t&255])}function ub(e){let t=[];for(let n=0;n<e.length;){let r=RZ(e,n);if(r===void 0)
break;let o=e.subarray(r.start,r.end);if(r.tag===kZ&&o[0]===4){let s=Buffer.from([153,o.length>>8,o.length&255]);t.push(
bZ("sha1").update(s).update(o).digest("hex").toUpperCase())}n=r.end}return t}function RZ(e,t){let n=e[t]??0;if((n&128)===
0)return;let r=(n&64)===0?SZ(e,t,n):$Z(e,t,n);return r!==void 0&&r.end<=e.length?r:void 0}function SZ(e,t,n){let r=[1,2,
4][n&3];if(r===void 0||t+1+r>e.length)return;let o=t+1+r;return{tag:n>>2&15,start:o,end:o+e.readUIntBE(t+1,r)}}function $Z(e,t,n){
let r=n&63,o=e[t+1]??0;if(o<192)return{tag:r,start:t+2,end:t+2+o};if(o<224)return{tag:r,start:t+3,end:t+3+(o-192<<8)+(e[t+
2]??0)+192};if(!(o<255||t+6>e.length))return{tag:r,start:t+6,end:t+6+e.readUInt32BE(t+2)}}var wZ,kZ,WT=f(()=>{"use stric\
t";wZ=/^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm,kZ=6});import{mkdtemp as vZ,readFile as EZ,rm as PZ,writeFile as fb}from"node:fs/promises";import{tmpdir as AZ}from"node:os";import{
join as Pa}from"node:path";async function zT(e,t,n){if("why"in n)return{text:db(e,t),signature:pb(t,n)};let r=await YT([
"-"],e,n);if(r!==void 0){let o=VT(r.status,t,n);return{text:o.status==="good"?r.output:db(e,t),signature:o}}return await JT(
async o=>{let[s,i]=[Pa(o,"signed"),Pa(o,"text")];await fb(s,e);let a=await mb(["--cleartext","--output",i,s],t,n);return a&&
{text:await EZ(i,"utf8"),signature:a}})??{text:db(e,t),signature:{status:"unchecked",why:Ad}}}async function En(e,t,n,r){
return"why"in r?pb(n,r):JT(async o=>{let s=Pa(o,"signature");await fb(s,t);let i=await YT([s,"-"],e,r);if(i!==void 0)return VT(
i.status,n,r);let a=Pa(o,"content");return await fb(a,e),await mb(["--signature-file",s,a],n,r)??await mb([s,a],n,r)??{status:"\
unchecked",why:Ad}})}function Hn(){return["gpgv","sqv"].some(e=>ie(e)!==void 0)}function VT(e,t,n){let r=(...a)=>e.filter(
({word:l})=>a.includes(l)).map(({rest:l})=>l),[o]=r("BADSIG","REVKEYSIG");if(o!==void 0)throw new h(`${t}: BAD signature\
 by ${o}; ${Pd}`);let s=OZ(e,n);if(s!==void 0)return{status:"good",by:s};let i=r("GOODSIG","ERRSIG","EXPKEYSIG").map(a=>a.
replace(/ .*/,""));if(i.length===0)throw new h(`${t}: is not signed; ${Pd}`);return HT([...new Set(i)],t,n)}function HT(e,t,{
path:n,strict:r}){let o=`${n} has no valid key for ${e.join(", ")}`;if(r===!0)throw new h(`${t}: ${o}; name a keyring th\
at has it`);return pb(t,{why:o,onlyHttps:!0})}function OZ(e,{fingerprints:t}){let n;for(let{word:r,rest:o}of e)if(["NEWS\
IG","EXPSIG","EXPKEYSIG"].includes(r))n=void 0;else if(r==="GOODSIG")n=o;else if(r==="VALIDSIG"&&n!==void 0&&(t===void 0||
t.includes(o.split(" ").at(-1)??"")))return n}async function YT(e,t,{path:n}){let{execa:r}=await xg().then(()=>kg),o=["-\
-keyring",n,"--status-fd","2",...e.length===1?["--output","-"]:[],...e],{stdout:s,stderr:i,cause:a}=await r("gpgv",o,{input:t,
reject:!1,stripFinalNewline:!1});if(K(a)==="ENOENT")return;let l=[...i.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([,c="",
u=""])=>({word:c,rest:u.trim()}));return{output:s,status:l}}function CZ({exitCode:e,stderr:t}){return e===2||e===1&&/^error: .* wasn't expected/m.
test(t)}async function mb(e,t,n){if(ie("sqv")===void 0)return;let r=await we("sqv",["--keyring",n.path,...e]);if(CZ(r))return;
let o=r.stderr.trim().split(`
`).at(-1)?.trim()??"",s=r.stdout.trim().split(/\s+/),{fingerprints:i=s}=n;if(r.exitCode!==0)throw new h(`${t}: no good s\
ignature by ${n.path} (${o}); ${Pd}`);return s.some(a=>i.includes(a))?{status:"good",by:`${s.join(", ")} (sqv)`}:HT(s,t,
n)}async function JT(e){let t=await vZ(Pa(AZ(),"bpfcompat-signature-"));try{return await e(t)}finally{await PZ(t,{recursive:!0,
force:!0})}}function pb(e,{why:t,onlyHttps:n=!1}){if(n&&!e.startsWith("https:"))throw new h(`${e}: ${t}; install or upda\
te the keyring, or use a mirror with https`);return{status:"unchecked",why:t}}function db(e,t){let n=/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.
exec(e.toString("utf8"))?.[1];if(n===void 0)throw new h(`${t}: is no signed index; ${Pd}`);return n.replace(/^- /gm,"")}
var Ad,Pd,Yn=f(()=>{"use strict";$();Gt();Tt();Ad="neither gpgv nor sqv is installed";Pd="something between here and whe\
re it is from changes files: use another mirror or repository"});import{createHash as QT}from"node:crypto";import{readFile as hb}from"node:fs/promises";import{join as TZ}from"node:path";
async function Ms(e,t){if(!Hn())return{why:Ad};let n=[],r=[];for(let a of e)try{n.push({fingerprint:a.fingerprint,content:await LZ(
a,t)})}catch(l){if(!(l instanceof h))throw l;r.push(l.message)}if(n.length===0)return{why:IZ(r),onlyHttps:!0};let o=n.map(
({fingerprint:a})=>a),s=QT("sha256").update(o.join(`
`)).digest("hex").slice(0,40),i=Od(`keyring-${s}`,t);return await eM(i,Buffer.concat(n.map(({content:a})=>a))),{path:i,fingerprints:o}}
async function ZT(e,t){let n=await hb(e).catch(s=>{throw new h(`keyring ${e}: cannot be read (${K(s)??P(s)}); name a fil\
e with the public keys of the archive`)}),r=cb(n);if(r===void 0)throw new h(`keyring ${e}: has no public key in it; expo\
rt one with \`gpg --export\``);if(r===n)return{path:e,strict:!0};let o=Od(`keyring-${QT("sha256").update(r).digest("hex").
slice(0,40)}`,t);return await eM(o,r),{path:o,strict:!0}}async function eM(e,t){let n=await hb(e).catch(()=>{});(n===void 0||
!n.equals(t))&&await hn(e,t)}function IZ([e="no keys are known for it",...t]){let n=e.replace(/; check the network, .*$/,
"");return t.length===0?n:`${n} (and ${t.length} more)`}async function LZ(e,t){let{url:n,fingerprint:r}=e,o=await hb(Od(
r,t)).catch(()=>{});if(o!==void 0&&XT(o,e))return o;let s=`the signing key ${r}`,{content:i}=await t.downloader().toMemory(
{what:s,urls:[n],maxBytes:MZ}),a=cb(i);if(a===void 0||!XT(a,e))throw new h(`${N(n)}: is not the key ${r}`);return await hn(
Od(r,t),a),a}function XT(e,{fingerprint:t}){return ub(e).includes(t)}function Od(e,{cacheDirectory:t}){return TZ(t,"keys",
`${e}.gpg`)}var MZ,Cd=f(()=>{"use strict";$();me();Ee();WT();Yn();MZ=1<<20});var rM={};ee(rM,{settledDeb:()=>Md,settledFile:()=>yb});import{mkdir as nM,rename as FZ,rm as gb}from"node:fs/promises";
import{basename as NZ,dirname as BZ,join as Td}from"node:path";async function Md(e,t,n){let{name:r,version:o,path:s,sha256:i,
size:a}=e,l=Td(n.cacheDirectory,"settled",`${i}.deb`);if(await de(l)===i)return l;let c=await vc(n,"debian"),u=c.bases("\
debian",new Date(t)).map(p=>rt(p,s)),d=ue(l);return await gb(l,{force:!0}),await q(l,()=>nM(BZ(l),{recursive:!0})),await(n.
downloader??ns({signal:n.signal})).toFile({what:`${r} ${o}`,urls:u,maxBytes:a,sha256:i,advice:c.advice},d),await et(d,l),
l}async function yb({file:e,listedAt:t},n,r){let o=NZ(n),s=Td(r.cacheDirectory,"settled",mn([e.sha256,n])),i=Td(s,o);if(await tM(
s,o))return i;let a=await Md(e,t,r),l=ue(s);await q(s,()=>nM(l,{recursive:!0}));try{let c={what:n,is:u=>u===n,to:Td(l,o),
maxBytes:KZ};await ho("deb",a,`${e.name} ${e.version}`,[c]),await lr(l,[o]),await q(s,async()=>{await gb(s,{recursive:!0,
force:!0}),await FZ(l,s)})}catch(c){if(await gb(l,{recursive:!0,force:!0}),!await tM(s,o))throw c}return i}async function tM(e,t){
return(await gn(e))?.includes(t)===!0}var KZ,Id=f(()=>{"use strict";xi();or();me();Zt();Ze();wd();wr();KZ=32<<20});var sM={};ee(sM,{LIBRARY_PACKAGES:()=>Ld,SETTLED_FILE:()=>bb,TOOL_PACKAGES:()=>UZ,librarySet:()=>go,settledPackages:()=>Aa,
settledTool:()=>wb});import{readFileSync as DZ}from"node:fs";import{join as jZ}from"node:path";function Aa(){return oM??=
JSON.parse(DZ(jZ(Rt,bb),"utf8")),oM}function go(e=Di){let t=Aa().sets.find(n=>n.libbpf===e);if(t===void 0)throw new Error(
`${bb} has no set with libbpf ${e}`);return t}function wb(e,t){let{listedAt:n,packages:r}=Aa().tools;return{file:r[t][e],
listedAt:n}}var Ld,UZ,bb,oM,yo=f(()=>{"use strict";so();ur();Ld=["libbpf-dev","libelf-dev","zlib1g-dev","libzstd-dev","l\
ibc6-dev","linux-libc-dev"],UZ=["busybox-static","ubuntu-keyring"],bb="native/libraries.json"});import{existsSync as GZ}from"node:fs";async function aM(e,t){if(e.name==="own")return e.keyring===null?{why:"the manifes\
t names no keyring for it"}:ZT(e.keyring,t);let n=cM(e.name,t.keyrings);if(n!==void 0)return{path:n};let[r]=t.keyrings??
[];return t.keyrings!==void 0?{why:`no keyring at ${r??"any place"}`}:(e.name==="ubuntu"?await VZ(t):void 0)??Ms(zZ[e.name],
t)}async function VZ(e){if(!Hn())return;let{settledFile:t}=await Promise.resolve().then(()=>(Id(),rM)),{settledTool:n}=await Promise.resolve().then(()=>(yo(),sM)),
[r=""]=iM.ubuntu;try{let o={...e,downloader:e.downloader()};return{path:await t(n("ubuntu-keyring","x86_64"),r.slice(1),
o)}}catch(o){if(o instanceof h)return;throw o}}function lM(e,t){if(e.name==="own")return e.keyring!==null&&Hn();let n=e.
name==="ubuntu"&&t===void 0;return Hn()&&(n||cM(e.name,t)!==void 0)}function cM(e,t){return(t??iM[e]).find(n=>GZ(n))}var iM,
Is,qZ,WZ,zZ,uM=f(()=>{"use strict";$();Cd();Yn();iM={debian:["/usr/share/keyrings/debian-archive-keyring.gpg","/usr/shar\
e/keyrings/debian-archive-keyring.pgp"],ubuntu:["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]},Is="https://ftp-maste\
r.debian.org/keys",qZ="https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg",WZ="https://keyserver.ubunt\
u.com/pks/lookup?op=get&options=mr&search=0x",zZ={debian:[{url:`${Is}/archive-key-11.asc`,fingerprint:"1F89983E0081FDE01\
8F3CC9673A4F27B8DD47936"},{url:`${Is}/archive-key-11-security.asc`,fingerprint:"AC530D520F2F3269F5E98313A48449044AAD5C5D"},
{url:`${Is}/archive-key-12.asc`,fingerprint:"B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8"},{url:`${Is}/archive-key-12-secur\
ity.asc`,fingerprint:"05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0"},{url:`${Is}/archive-key-13.asc`,fingerprint:"04B54C3CDC\
A79751B16BC6B5225629DF75B188BD"},{url:`${Is}/archive-key-13-security.asc`,fingerprint:"5E04A1E3223A19A20706E20F9904613D4\
CCE68C6"}],ubuntu:["F6ECB3762474EDA9D21B7022871920D1991BC93C","790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(e=>[{url:qZ,
fingerprint:e},{url:`${WZ}${e}`,fingerprint:e}])}});function Ls(e){let t=e.length-12;return e.slice(0,12).join(", ")+(t>0?` and ${t} more`:"")}var kb=f(()=>{"use strict"});var Jn,dM,bo=f(()=>{"use strict";Jn=["x86_64","arm64","s390x"],dM=["deb","rpm","tar","file","folder"]});import{isAbsolute as HZ}from"node:path";function an(e){if(typeof e!="object"||e===null)return!1;let{name:t,version:n,format:r,
place:o,urls:s,sha256:i,size:a,hidden:l}=e;return typeof t=="string"&&typeof n=="string"&&dM.some(c=>c===r)&&(o===null||
XZ(o))&&Array.isArray(s)&&s.every(QZ)&&typeof i=="string"&&YZ.test(i)&&typeof a=="number"&&a>0&&(l===void 0||Array.isArray(
l)&&l.every(c=>typeof c=="string"))}function XZ(e){if(typeof e!="object"||e===null||!("kind"in e))return!1;let t=e;switch(t.
kind){case"archive":return Oa(t.archive)&&Oa(t.path);case"registry":return typeof t.registry=="string"&&Oa(t.repository);case"\
local":return typeof t.path=="string"&&HZ(t.path);default:return!1}}function Oa(e){return typeof e=="string"&&JZ.test(e)&&
!e.startsWith("/")&&!e.split("/").includes("..")}function QZ(e){return typeof e=="string"&&URL.canParse(e)&&/^https?:\/\/[^/]/.
test(e)}var YZ,JZ,Ca=f(()=>{"use strict";bo();YZ=/^[0-9a-f]{64}$/,JZ=/^[A-Za-z0-9.+~_^:/-]+$/});import{mkdir as ZZ,rm as eee}from"node:fs/promises";import{dirname as tee,join as nee}from"node:path";async function Fd(e,t){
let{cacheDirectory:n,downloader:r,onProgress:o}=t,{file:s,key:i,maxUnpacked:a,wayOut:l}=e,{what:c,maxBytes:u}=s,d=nee(n,
"indexes",`${i}.json`),m=await _t(d);if(Array.isArray(m)&&m.every(e.isItem))return m;let p=N(s.urls.at(-1)??"");if(!(u<=
e.maxBytes))throw new h(`${p}: claims ${u} bytes; ${l}`);let g=ue(d);await q(g,()=>ZZ(tee(g),{recursive:!0}));try{o({step:"\
fetching",what:c,bytes:0,total:u}),await r.toFile(s,g,w=>o({step:"fetching",what:c,bytes:w,total:u}));let b=await e.parse(
Ce(Ae(g).chunks(),p,a));return await xt(d,b),b}catch(b){throw b instanceof h?b:new h(`${p}: is no list of packages that \
can be read: ${P(b)}; ${l}`)}finally{await eee(g,{force:!0})}}var xb=f(()=>{"use strict";$();me();Ee();Ze();$n();Ht()});async function Nd(e,t,n=lee){let r=await cee(e,t),o=await mee(e,r,t,n);return{suite:e.suite,date:r.date,signature:r.signature,
packages:o}}async function cee(e,t){let{downloader:n,mirrors:r,now:o,unsigned:s,onProgress:i}=t,{archive:a,suite:l}=e,c=`\
the index of ${l}`,u=[],d=s?["InRelease","Release"]:["InRelease"],m=r.bases(a,o()).flatMap(p=>d.map(g=>rt(p,`dists/${l}/${g}`)));
for(;;){let{content:p,url:g}=await n.toMemory({what:c,urls:m,maxBytes:ree,advice:r.advice});try{return await uee(e,p,N(g),
t)}catch(b){if(!(b instanceof h))throw b;if(u.push(...b.problems),m=m.slice(m.indexOf(g)+1),m.length===0)throw new h(u);
i({step:"note",message:`${b.message}; asking the next mirror`})}}}async function uee(e,t,n,r){let{now:o,keyring:s,unsigned:i,
onProgress:a,mirrors:l}=r,{suite:c}=e,{text:u,signature:d}=i&&!t.includes("-----BEGIN PGP SIGNED MESSAGE-----")?{text:t.
toString("utf8"),signature:{status:"unchecked",why:"it is not signed"}}:await zT(t,n,s),[m]=Sc(u);if(m===void 0)throw new h(
`${n}: is empty; ${l.advice}`);if(!dee(m,c)){let g=[m.get("codename"),m.get("suite")].find(b=>b!==c);throw new h(`${n}: \
is the index of ${g??"something else"}; ${l.advice}`)}let p=mM(m,"valid-until");if(p!==void 0&&p<o()){let g=p.toISOString().
slice(0,10);a({step:"note",message:`the index of ${c} was valid until ${g}: the mirror may be behind`})}return{date:mM(m,
"date")??o(),signature:d,byHash:m.get("acquire-by-hash")==="yes",index:fee(m,e,n,l)}}function dee(e,t){let n=e.get("suit\
e");return n===t||e.get("codename")===t&&n?.startsWith(`${t}-`)!==!0}function mM(e,t){let n=new Date(e.get(t)??"");return Number.
isNaN(n.getTime())?void 0:n}function fee(e,{component:t,architecture:n},r,{advice:o}){let s=(e.get("sha256")??"").split(
`
`);for(let i of iee){let a=`${t}/binary-${n}/Packages${i}`;for(let l of s){let[c,u,d]=l.split(/\s+/);if(!(d!==a||c===void 0||
!/^[0-9a-f]{64}$/.test(c)))return{path:a,sha256:c,size:Number(u)}}}throw new h(`${r}: lists no packages of ${t} for ${n}\
; ${o}`)}async function mee({suite:e,archive:t},n,r,o){let{path:s,sha256:i,size:a}=n.index,{advice:l}=r.mirrors,c=`dists\
/${e}/${s.replace(/\/[^/]+$/,"")}`,u=r.mirrors.bases(t,n.date),d=[...n.byHash?u.map(p=>rt(p,`${c}/by-hash/SHA256/${i}`)):
[],...u.map(p=>rt(p,`dists/${e}/${s}`))],m={key:`${i}${o.name}`,file:{what:`the package list of ${e}`,urls:d,maxBytes:a,
sha256:i,advice:l},maxBytes:oee,maxUnpacked:see,wayOut:l,isItem:gee,parse:p=>pee(p,t,o)};return(await Fd(m,r)).map(p=>_b(
p,t))}function _b(e,t){let{place:n}=e;return n?.kind==="archive"?{...e,place:{...n,archive:t}}:e}async function pee(e,t,n){
let r=new Ki,o=new TextDecoder,s=[],i=a=>{for(let l of a){let c=n.is(l.get("package")??"")?hee(l,t):void 0;if(c!==void 0&&
s.push(c),s.length>fM)throw new Error(`it lists more than ${fM} packages of the kind that is looked for`)}};for await(let a of e)
i(r.push(o.decode(a,{stream:!0})));return i(r.end()),s}function hee(e,t){let r={name:e.get("package")??"",version:e.get(
"version")??"",format:"deb",sha256:e.get("sha256"),size:Number(e.get("size")),place:{kind:"archive",archive:t,path:e.get(
"filename")},urls:[]};return an(r)?{...r,depends:yee(e.get("depends")??"")}:void 0}function gee(e){return!an(e)||!("depe\
nds"in e)||!Array.isArray(e.depends)?!1:e.depends.every(t=>typeof t=="object"&&t!==null&&"name"in t)}function yee(e){return e.
split(",").flatMap(t=>{let[,n,r]=/^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(t)??[];return n===void 0||!pM.test(n)?[]:[r===
void 0?{name:n}:{name:n,version:r}]})}var ree,oee,see,fM,iee,pM,aee,lee,Rb=f(()=>{"use strict";$();Ee();Ca();Yn();xb();ih();
wr();ree=16<<20,oee=64<<20,see=512<<20,fM=1e5,iee=[".xz",".gz",""],pM=/^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/,
aee=/-unsigned$|-dbg$|-signed-template$/,lee={name:"",is:e=>pM.test(e)&&!aee.test(e)}});async function hM(e,t,n,r){let{mirrors:o}=r,[s=""]=e;if(o.snapshots.length===0)throw new h("the mirrors that were named \
keep no old indexes");let{snapshot:i,day:a}=await wee(s,t,n,r),l=_ee(a),c=`${i}/${n.archive}/${a}`,{packages:u}=await Nd(
n,{...r,mirrors:{...o,bases:()=>[c]},now:()=>l});return e.map(d=>{let m=u.find(p=>p.name===d&&p.version===t);if(m===void 0)
throw new h(`${N(c)}: does not list ${d} ${t} either`);return _b(m,`${n.archive}/${a}`)})}async function wee(e,t,{archive:n,
architecture:r},{downloader:o,mirrors:s}){let i=new Map(s.snapshots.map(p=>[`${rt(p.replace(/\/archive$/,""),`mr/binary/${e}\
/${t}/binfiles`)}?fileinfo=1`,p])),a=`the date of ${e} ${t}`,{content:l,url:c}=await o.toMemory({what:a,urls:[...i.keys()],
maxBytes:bee}),u=`_${r}.deb`,d=xee(l,N(c)).flatMap(p=>p.archive_name===n&&p.name?.endsWith(u)===!0&&kee.test(p.first_seen??
"")?[p.first_seen??""]:[]),[m]=d.sort();if(m===void 0)throw new h(`${N(c)}: has no ${e} ${t} for ${r}`);return{snapshot:i.
get(c)??"",day:m}}function xee(e,t){try{let{fileinfo:n}=JSON.parse(e.toString("utf8"));return Object.values(n).flat().filter(
r=>[r.archive_name,r.name,r.first_seen].every(o=>typeof o=="string"))}catch(n){throw new h(`${t}: is no answer of a snap\
shot archive: ${P(n)}`)}}function _ee(e){return new Date(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3\
T$4:$5:$6Z"))}var bee,kee,gM=f(()=>{"use strict";$();Ee();wr();Rb();bee=1<<20;kee=/^\d{8}T\d{6}Z$/});async function bM(e,t){let n=[],r=[],o;for(let s of e.source.suites){let i=Ree(s,e.source),a=await See(i,t);if(a instanceof
oe){o??=a;continue}let{found:l,missing:c}=await $ee(DT(a,e),a,t);if(c.length>0){let u=l===void 0?"looking further":`usin\
g ${l.release}`,d=`${s} lists ${c.join(", ")}, but no mirror has it any more: ${u}`;t.onProgress({step:"note",message:d})}
if(l!==void 0)return Eee(e,await vee(l,i,t),a,t);r.push(...c),n.push(...jT(a,e))}throw o!==void 0&&r.length+n.length===0?
o:new h(Pee(e,yM(r),yM(n),t.mirrors))}function Ree(e,{archive:{name:t},component:n,architecture:r}){let o={suite:e,component:n,
architecture:r};return t==="debian"?{archive:e.endsWith("-security")?"debian-security":"debian",...o}:t==="ubuntu"?{archive:[
"amd64","i386"].includes(r)?"ubuntu":"ubuntu-ports",...o}:{archive:t,...o}}async function See(e,{readSuite:t,onProgress:n}){
try{return await t(e)}catch(r){if(!(r instanceof oe)||!r.gone)throw r;return n({step:"note",message:`no mirror has ${e.suite}\
: looking further`}),r}}async function $ee(e,{date:t},{downloader:n,mirrors:r}){let o=[];for(let s of e){let{image:i,config:a}=s,
l=c=>n.exists($b(c,r,t));if(await l(i)&&(a===void 0||await l(a)))return{found:s,missing:o};o.push(s.release)}return{missing:o}}
async function vee(e,t,n){let{release:r,version:o,unlisted:s}=e;if(s.length===0)return e;try{let[i,...a]=await hM(s,o,t,
n);return{...e,...i===void 0?{}:{config:i},modules:a,unlisted:[]}}catch(i){if(!(i instanceof h))throw i;let a=`${t.suite}\
 lists ${s.join(" and ")} no more, so ${r} comes without config and modules (${i.message.split(";")[0]})`;return n.onProgress(
{step:"note",message:a}),e}}function Eee(e,t,n,{now:r}){let{release:o,version:s,image:i,config:a,modules:l,unlisted:c}=t;
return{id:e.id,release:o,arch:e.arch,version:s,resolvedAt:r().toISOString(),indexDate:n.date.toISOString(),signature:n.signature,
image:Sb(i),...a===void 0?{}:{config:Sb(a)},modules:l.map(Sb),...c.length===0?{}:{members:{config:null}}}}function Sb({depends:e,
...t}){return t}function Pee({id:e,series:t,release:n,source:r},o,s,{origin:i}){let a=r.suites.join(", ");if(o.length>0)
return`kernel \`${e}\`: ${a} lists ${Ls(o)}, but no mirror has it any more (asked: ${i}); take another kernel, or a mirr\
or that keeps old files with ${J("mirror")}`;let l=n??`${t??""} kernel that ends in ${r.ending}`.trim(),c=s.length===0?"\
no kernel of this line is listed":`there are ${Ls(s)}`;return`kernel \`${e}\`: ${a} has no ${l}: ${c} (asked: ${i})`}function yM(e){
return[...new Set(e)]}function $b(e,t,n){let{place:r,urls:o}=e,s=r?.kind==="archive"?[...t.bases(r.archive,n).map(i=>rt(
i,r.path)),...t.packages(r.path)]:[];return{what:`${e.name} ${e.version}`,urls:[...s,...o],maxBytes:e.size,sha256:e.sha256,
advice:t.advice}}var wM=f(()=>{"use strict";$();ve();Zt();kb();lb();wr();gM()});var kM={};ee(kM,{createDebSource:()=>Aee});function Cee({name:e},{place:t,urls:n}){let{archive:r,path:o}=Oee[e];return t?.
kind==="archive"&&r.test(t.archive)&&o.test(t.path)&&n.length===0}var Aee,Oee,xM=f(()=>{"use strict";lb();uM();wM();wr();
Rb();Aee=e=>{let t=new Map,n=new Map;return{async resolve(o,s){let{archive:i}=o.source,a={...e,downloader:e.downloader(),
mirrors:await r(i),keyring:await aM(i,e),unsigned:i.name==="own"&&i.keyring===null,onProgress:s};return bM(o,{...a,readSuite:c=>{
let u=JSON.stringify([i,c]),d=t.get(u)??Nd(c,a);return t.set(u,d),d.catch(()=>t.delete(u)),d}})},means:(o,s)=>ab(s,o)&&[
s.image,...s.config===void 0?[]:[s.config],...s.modules].every(i=>Cee(o.source.archive,i)),remote:async(o,s,{source:i})=>$b(
o,await r(i.archive),new Date(s.indexDate)),checkable:({source:o})=>lM(o.archive,e.keyrings),forget:()=>t.clear()};function r(o){
if(o.name==="own")return Promise.resolve(PS(o));let s=n.get(o.name)??vc(e,o.name);return n.set(o.name,s),s}},Oee={debian:{
archive:/^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/,path:/^pool\/.+\.deb$/},ubuntu:{archive:/^ubuntu(?:-ports)?$/,path:/^pool\/.+\.deb$/},
own:{archive:/^own$/,path:/\.deb$/}}});async function vM(e,t,n){let r;for(let o of[...e.map(s=>`${s}/${t}`),...e]){let s=await Nee(o,n);if(s instanceof oe&&(r??=
s),s===void 0||s instanceof oe)continue;let i=Kee(s.text,t),a=i.find(({part:p})=>p==="image-unsigned")??i.find(({part:p})=>p===
"image"),l=i.find(({part:p,release:g})=>p==="modules"&&g===a?.release);if(a===void 0||l===void 0)continue;let[c,u]=[await $M(
a,o,n),await $M(l,o,n)];if(c===void 0||u===void 0)continue;let{release:d,version:m}=a;return{release:d,version:m,image:c,
modules:u,signature:s.signature}}if(r!==void 0)throw r}async function Nee(e,t){let n=`${e}/${_M}`,r=await SM(n,t);if(r===
void 0||r instanceof oe)return r;let o=await SM(`${n}.gpg`,t);if(o instanceof oe)return o;let s={why:`${_M}.gpg is missi\
ng`,onlyHttps:!0},i=o===void 0?s:await Bee(t),a=await En(r,o??Buffer.alloc(0),N(n),i);return{text:r.toString("utf8"),signature:a}}
async function SM(e,{downloader:t}){try{return(await t().toMemory({what:"the digests of a mainline build",urls:[e],maxBytes:Tee})).
content}catch(n){if(!(n instanceof oe))throw n;return n.gone?void 0:n}}async function Bee(e){let{keyrings:t}=e;return t!==
void 0?t[0]===void 0?{why:"no keyring at any place"}:{path:t[0]}:Ms(Iee,e)}function Kee(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=Lee.exec(n.trim())??[];if(r===void 0||o===void 0||!Oa(o))return[];let[,s,i,a,l]=Fee.exec(o.slice(
o.lastIndexOf("/")+1))??[];return s===void 0||a===void 0||l!==t||!je(i)?[]:[{part:s,release:i,version:a,path:o,sha256:r}]})}
async function $M({part:e,release:t,version:n,path:r,sha256:o},s,{downloader:i}){let a=`linux-${e}-${t}`,l=[`${s}/${r.split(
"/").map(encodeURIComponent).join("/")}`],c=await i().sizeOf({what:`${a} ${n}`,urls:l,maxBytes:Mee}),u={name:a,version:n,
format:"deb",sha256:o,size:c,place:null,urls:l.map(N)};return an(u)?u:void 0}var Tee,Mee,_M,RM,Iee,Lee,Fee,EM=f(()=>{"us\
e strict";Zt();Ee();Cd();Ca();Je();Yn();Tee=1<<20,Mee=1<<30,_M="CHECKSUMS",RM="60AA7B6F30434AE68E569963E50C6A0917C622B0",
Iee=[{url:`https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${RM}`,fingerprint:RM}],Lee=/^([0-9a-f]{64}) [ *](\S+)$/,
Fee=/^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/});function PM(e){let t=[...e.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([,n=""])=>n);return[...new Set(t)].flatMap(
n=>{let r=Dee.exec(n);if(r===null)return[];let[,o,s,i=0,a=Number.POSITIVE_INFINITY]=r;return[{folder:n,order:[Number(o),
Number(s),Number(i),Number(a)]}]})}function AM(e,t){let n=e.filter(({folder:s})=>t===void 0||Te(s.slice(1),t)),r=n.filter(
({order:s})=>s[3]===Number.POSITIVE_INFINITY);return(r.length>0||t===void 0?r:n).sort((s,i)=>Uee(i,s))}function Bd(e){let t=jee.
exec(e);if(t===null)return;let[,n,r,o,s]=t;return`v${o==="0"?`${n}.${r}`:`${n}.${r}.${o}`}${s===void 0?"":`-rc${s}`}`}function Uee(e,t){
let n=e.order.findIndex((r,o)=>r!==t.order[o]);return n===-1?0:(e.order[n]??0)-(t.order[n]??0)}var Dee,jee,OM=f(()=>{"us\
e strict";Je();Dee=/^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/,jee=/^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/});var MM={};ee(MM,{createMainlineSource:()=>Wee});async function zee({id:e,series:t,release:n,source:r},{downloader:o}){if(n!==
void 0){let l=Bd(n);if(l!==void 0)return[l];throw new h(`kernel \`${e}\`: expected a mainline release such as 6.12.8-0612\
08-generic after the @`)}let s=r.bases.map(l=>`${l}/`),i="the list of mainline builds",{content:a}=await o().toMemory({what:i,
urls:s,maxBytes:qee});return AM(PM(a.toString("utf8")),t).map(({folder:l})=>l)}function Vee({bases:e},t){return e.map(n=>`${n.
replace(/\/+$/,"")}/${t}`)}function CM({release:e},{series:t,release:n}){return n!==void 0?e===n:t===void 0||Te(e,t)||Te(
Bd(e)?.slice(1)??"",t)}function Hee({config:e,modules:t}){return e===void 0?[...t]:[e,...t]}function Yee({place:e,urls:t},{
source:n}){return e===null&&t.every(r=>n.bases.some(o=>r.startsWith(N(`${o.replace(/\/+$/,"")}/`))))}function TM(e,{architecture:t},n){
return`${e.join(", ")} ${e.length===1?"has":"have"} no build for ${t}: ${n}`}var Gee,qee,Wee,IM=f(()=>{"use strict";$();
Ee();Je();EM();OM();Gee=10,qee=16<<20,Wee=e=>({async resolve(t,n){let{id:r,arch:o,source:s}=t,i=await zee(t,e),a=[];for(let c of i.
slice(0,Gee)){let u=await vM(Vee(s,c),s.architecture,e);if(u!==void 0&&Bd(u.release)===c&&CM(u,t)){a.length>0&&n({step:"\
note",message:TM(a,s,`using ${u.release}`)});let{release:d,version:m,image:p,modules:g,signature:b}=u,w=e.now().toISOString();
return{id:r,release:d,arch:o,version:m,resolvedAt:w,indexDate:w,signature:b,image:p,config:g,modules:[g]}}a.push(c)}let l=a.
length>0?TM(a,s,"take another version"):`there is no version ${t.series??"that is out"}`;throw new h(`kernel \`${r}\`: ${l}\
 (asked: ${s.bases.map(N).join(", ")})`)},means:(t,n)=>CM(n,t)&&[n.image,...Hee(n)].every(r=>Yee(r,t)),remote:async({name:t,
version:n,urls:r,size:o,sha256:s},i,{source:a})=>({what:`${t} ${n}`,urls:ts(r,a.bases),maxBytes:o,sha256:s}),forget:()=>{}})});function vb(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function Kd(e){return e.endsWith("/")?e:`${e}/`}function Fs(e,t,n){
let r=URL.canParse(t,e)?new URL(t,e):void 0;if(r===void 0||r.origin!==new URL(e).origin){let o=r===void 0?`\`${t.slice(0,
100)}\``:N(r.href);throw new h(`${N(e)}: has ${n} at ${o}, which is not on its own host; use another repository`)}return r.
href}function LM(e,t){return e.map(n=>{let r=n.replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return i===void 0?o:encodeURIComponent(
i)});if(!vb(r)||/\{\w*\}/.test(r))throw new h(`archival address \`${n}\`: makes no address; known are {${Object.keys(t).
join("}, {")}}`);return r})}function FM({attempts:e}){return[...new Set(e.map(({why:t})=>t))].join("; ")}var Pn,Dd=f(()=>{
"use strict";$();Ee();Pn="check the network, and the addresses of the repositories"});function Ta(e,t){return e.epoch-t.epoch||BM(e.version,t.version)||BM(e.release,t.release)}function Ma({epoch:e,version:t,
release:n}){return`${e===0?"":`${e}:`}${t}-${n}`}function BM(e,t){let n=e.match(NM)??[],r=t.match(NM)??[];for(let o=0;o<
Math.max(n.length,r.length);o++){let s=Jee(n[o],r[o]);if(s!==0)return s}return 0}function Jee(e,t){let n=KM(e)-KM(t);return n!==
0||e===void 0||t===void 0?n:DM(e)?Xee(e,t):jM(e,t)}function KM(e){return e==="~"?0:e===void 0?1:e==="^"?2:DM(e)?4:3}function DM(e){
return/^\d/.test(e)}function Xee(e,t){let[n,r]=[e.replace(/^0+/,""),t.replace(/^0+/,"")];return n.length-r.length||jM(n,
r)}function jM(e,t){return e===t?0:e<t?-1:1}var NM,Eb=f(()=>{"use strict";NM=/\d+|[A-Za-z]+|[~^]/g});function UM({arch:e,source:t}){return{names:[...new Set([t.package,...t.modulePackages])],arch:Qee[e]}}function GM(e,t){
let n=e.flatMap(o=>o.packages.map(s=>({...s,index:o}))),{source:r}=t;return n.filter(({name:o})=>o===r.package).filter(o=>tte(
o,t)).sort((o,s)=>Ta(s,o)).filter((o,s,i)=>i.findIndex(({checksum:a})=>ete(a,o.checksum))===s).map(o=>({image:o,modules:[
o,...Zee(o,n,r)]}))}function Zee(e,t,{modulePackages:n,package:r}){return n.filter(o=>o!==r).flatMap(o=>{let s=t.filter(
a=>a.name===o&&Ta(a,e)===0),i=s.find(({index:a})=>a===e.index)??s[0];return i===void 0?[]:[i]})}function ete(e,t){return e.
algorithm===t.algorithm&&e.digest===t.digest}function tte(e,{series:t,release:n}){let r=jd(e);return n!==void 0?r===void 0?
n.startsWith(`${qM(e)}-`):n===r:t===void 0||Te(r??e.version,t)}function jd({uname:e}){return e}function Pb(e){return jd(
e)??`${qM(e)}-\u2026`}function qM({version:e,release:t}){return`${e}-${t.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/,"")}`}function Ud(e,{
series:t,release:n}){return n===void 0?t===void 0||Te(e,t):e===n}var Qee,Ab=f(()=>{"use strict";Je();Eb();Qee={x86_64:"x\
86_64",arm64:"aarch64",s390x:"s390x"}});import{createHash as nte}from"node:crypto";import{mkdir as rte,rm as ote}from"node:fs/promises";import{dirname as ste,join as ite}from"node:path";
async function Ob(e,t,n){let{cacheDirectory:r,store:o,onProgress:s}=n,{algorithm:i,digest:a}=e.checksum,l=nte("sha256").
update(`package ${i} ${a}`).digest("hex"),c=ite(r,"indexes",`${l}.json`),u=await _t(c);if(ute(u))return u;let{what:d,maxBytes:m}=t,
p=ue(o.packagePath(WM("0".repeat(64),e)));await q(p,()=>rte(ste(p),{recursive:!0}));try{s({step:"fetching",what:d,bytes:0,
total:m}),await n.downloader().toFile(t,p,b=>s({step:"fetching",what:d,bytes:b,total:m}));let g={sha256:await de(p)??"",
release:await cte(p,d)};return await et(p,o.packagePath(WM(g.sha256,e))),await xt(c,g),g}finally{await ote(p,{force:!0})}}
async function cte(e,t){try{let{tags:n}=await Cs(e),r=pd(n);for(let o of lte){let s=r.map(i=>o.exec(i.path)?.[1]).find(je);
if(s!==void 0)return s}return""}catch(n){throw new h(`${t} is not a package that can be read: ${P(n)}; use another repos\
itory`)}}function WM(e,{name:t,version:n,size:r}){return{name:t,version:n,format:"rpm",sha256:e,size:r,place:null,urls:[]}}
function ute(e){return typeof e!="object"||e===null||!("sha256"in e)||!("release"in e)?!1:typeof e.sha256=="string"&&ate.
test(e.sha256)&&(e.release===""||je(e.release))}var ate,lte,zM=f(()=>{"use strict";$();me();Ze();Iy();md();Je();ate=/^[0-9a-f]{64}$/,
lte=[/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/,/^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]});async function HM(e,t){let[n]=e.source.repositories.filter(s=>!vb(s));if(n!==void 0||e.source.repositories.length===0)throw new h(
`kernel \`${e.id}\`: expected addresses of repositories (https://\u2026), got \`${N(n??"")}\``);let r=await dte(e,t),o=[];
for(let s of GM(r,e)){let{image:i}=s;if(!await t.downloader().exists(Cb(i,e))){o.push(Pb(i));continue}let a=await fte(s,
e,t);if(a!==void 0){if(o.length>0){let l=`the index lists ${o.join(", ")}, but nobody has it any more: using ${a.release}`;
t.onProgress({step:"note",message:l})}return a}}throw new h(pte(e,r,o))}async function dte({source:e},t){let n=[],r=[];for(let s of e.
repositories)try{n.push(await t.readRepository(s))}catch(i){if(!(i instanceof oe))throw i;r.push({address:s,error:i})}let[
o]=r;if(n.length===0&&o!==void 0){let s=r.flatMap(({error:i})=>i.attempts);throw new oe(o.error.what,s,Pn)}for(let{address:s,
error:i}of r)t.onProgress({step:"note",message:`${N(s)} cannot be read (${FM(i)}): going on without it`});return n}async function fte({
image:e,modules:t},n,r){let o=jd(e)??(await Ob(e,Cb(e,n),r)).release;if(!je(o))throw new h(`kernel \`${n.id}\`: ${JM(e)}\
 has no kernel in it; name the package that has vmlinuz`);if(!Ud(o,n))return;let s=[];for(let a of t)s.push(await VM(a,n,
r));let i=s[0]??await VM(e,n,r);return{id:n.id,release:o,arch:n.arch,version:Ma(e),resolvedAt:r.now().toISOString(),indexDate:(e.
index.date??r.now()).toISOString(),signature:await mte(i,e.index,r),image:i,modules:s}}async function mte(e,{signature:t},n){
return t.status==="good"||"why"in n.keyring?t:await n.knownSignature(e)??{status:"unchecked",why:`${t.why}; its packages\
 are checked when they are fetched`}}async function VM(e,t,n){let{checksum:r,size:o,name:s}=e,i=r.algorithm==="sha256"?r.
digest:(await Ob(e,Cb(e,t),n)).sha256;return{name:s,version:Ma(e),format:"rpm",sha256:i,size:o,place:null,urls:YM(e,t)}}
function YM(e,{source:t}){let{name:n,version:r,release:o,arch:s,index:i,base:a,href:l}=e,c=a===void 0?i.base:Fs(i.base,a,
"packages"),u=N(Fs(c,l,`${n} ${Ma(e)}`)),d=decodeURIComponent(new URL(u).pathname.split("/").at(-1)??"");return[u,...LM(
t.archival,{name:n,version:r,release:o,arch:s,file:d,source:e.source})]}function Cb(e,t){let{algorithm:n,digest:r}=e.checksum,
o=ts(YM(e,t),t.source.repositories);return{what:JM(e),urls:o,maxBytes:e.size,[n]:r,advice:Pn}}function JM(e){return`${e.
name} ${Ma(e)}`}function pte({id:e,series:t,release:n,source:r},o,s){let i=o.map(({base:d})=>N(d)).join(", ");if(s.length>
0)return`kernel \`${e}\`: ${i} lists ${Ls(s)}, but nobody has it any more; take another kernel, or a repository that kee\
ps old packages`;let a=o.flatMap(({packages:d})=>d.filter(({name:m})=>m===r.package)),l=[...new Set(a.sort((d,m)=>Ta(m,d)).
map(Pb))],c=l.length===0?`no ${r.package} is listed`:`there are ${Ls(l)}`,u=n??`${t===void 0?"":`${t} `}kernel`;return`k\
ernel \`${e}\`: no ${u} in ${i}: ${c}; check the release, the package and the repositories`}var XM=f(()=>{"use strict";$();
Zt();Ee();Je();kb();Dd();Ab();zM();Eb()});import{createHash as hte}from"node:crypto";import{open as gte}from"node:fs/promises";async function tI(e,t,n){let r=await Cs(
e),o=r.tags.text(ht.payloadDigests),s=o===void 0?{signatures:ZM(r,Tb.whole),content:()=>eI(e,r.range.start)}:{signatures:[
...xte(r),...ZM(r,Tb.header)],content:()=>eI(e,r.range.start,r.range.end)};if(o!==void 0&&await kte(e,t,r,o),s.signatures.
length===0)throw new h(`${t}: is not signed, and its repository neither; ${Gd}`);let i=s.signatures.filter(d=>wte.includes(
Rte(d)??0)),[a,...l]=i;if(a===void 0)throw new h(`${t}: has no signature of a kind that gpgv reads; ${Gd}`);let c=await s.
content(),u=await En(c,a,t,n);for(let d of l){if(u.status==="good")break;u=await En(c,d,t,n)}return u}async function kte(e,t,{
tags:n,range:r},o){let[s]=n.numbers(ht.payloadDigestAlgorithm);if(s!==yte)throw new h(`${t}: has a payload digest of unk\
nown kind ${s}; ${Gd}`);let i=hte("sha256");for await(let a of Ae(e,{start:r.end}).chunks())i.update(a);if(i.digest("hex")!==
o)throw new h(`${t}: its content is not what its header says; something changed it, ${Gd}`)}function ZM({signature:e},t){
return t.flatMap(n=>e.binary(n)??[])}function xte({signature:e}){return e.texts(Tb.openPgp).slice(0,bte).map(t=>Buffer.from(
t,"base64"))}function Rte(e){let t=e[0]??0;if((t&64)===0)return e[1+(_te[t&3]??0)];let n=e[1]??0;return e[n<192?2:n<224?
3:6]}async function eI(e,t,n){let r=await gte(e,"r");try{let o=(n??(await r.stat()).size)-t;if(o>QM)throw new h(`a packa\
ge of an old kind has ${o} bytes, at most ${QM} can be checked`);let{buffer:s,bytesRead:i}=await r.read(Buffer.alloc(o),
0,o,t);return s.subarray(0,i)}finally{await r.close()}}var Tb,yte,bte,wte,QM,Gd,_te,nI=f(()=>{"use strict";$();Ht();md();
Yn();Tb={header:[267,268],openPgp:278,whole:[1005,1002]},yte=8,bte=8,wte=[3,4],QM=256<<20;Gd="use another repository";_te=
[1,2,4,0]});function qd(e,t,n){if(e!=="sha256"&&e!=="sha512")throw new h(`${n} has a checksum of type \`${e}\`, which is not taken fo\
r proof; use a repository with sha256 or sha512`);if(!oI(e,t))throw new h(`${n} has a damaged checksum; try again later`);
return{algorithm:e,digest:t}}function rI(e){if(typeof e!="object"||e===null||!("algorithm"in e)||!("digest"in e))return!1;
let{algorithm:t,digest:n}=e;return(t==="sha256"||t==="sha512")&&typeof n=="string"&&oI(t,n)}function oI(e,t){return t.length===
Ste[e]&&/^[0-9a-f]+$/.test(t)}var Ste,Mb=f(()=>{"use strict";$();Ste={sha256:64,sha512:128}});var sI,sBe,iI,iBe,aI=f(async()=>{sI=await import("./vendor/saxes.js"),{EVENTS:sBe,SaxesParser:iI}=sI,iBe=sI.default});async function Wd(e,{open:t,close:n}){let r=new iI({xmlns:!1,position:!1}),o=new TextDecoder,s="",i=0,a=0;r.on("error",l=>{
throw l}),r.on("opentag",({name:l,attributes:c})=>{if(s="",i=0,a+=1,a>cI)throw new Error(`its elements are more than ${cI}\
 deep`);t(uI(l),c)}),r.on("closetag",({name:l})=>{n(uI(l),s),s="",i=0,a-=1}),r.on("text",l=>{s+=l});for await(let l of e){
if(i+=l.length,i>lI)throw new Error(`more than ${lI} bytes without a tag`);r.write(o.decode(l,{stream:!0}))}r.close()}function uI(e){
return e.slice(e.indexOf(":")+1)}var lI,cI,Ib=f(async()=>{"use strict";await aI();lI=4<<20,cI=64});async function mI(e,t,{names:n,arch:r}){let o=[],s,i=!1;return await Wd(e,{open(a,l){if(a==="package"&&(s=new Map),s!==void 0)
if(a==="provides")i=!0;else if(a==="entry"&&i)Ate(s,l);else for(let c of Pte[a]??[])s.set(`${a} ${c}`,l[c]??"")},close(a,l){
if(a==="provides"&&(i=!1),s!==void 0){if(a==="name"&&!n.includes(l.trim()))s=void 0;else if(a==="arch"&&l.trim()!==r)s=void 0;else if(Ete.
includes(a))s.set(a,l.trim());else if(a==="package"&&(o.push(Ote(s,t)),s=void 0,o.length>dI))throw new Error(`it lists m\
ore than ${dI} kernel packages`)}}}),o}function Ate(e,{name:t="",ver:n,rel:r}){!$te.test(t)||n===void 0||e.has("uname")||
e.set("uname",r===void 0||r===""?n:`${n}-${r}`)}function Ote(e,t){let n=a=>e.get(a)??"",[r,o,s]=[n("name"),n("location x\
ml:base"),n("uname")],i={name:r,epoch:Number(n("version epoch")),version:n("version ver"),release:n("version rel"),arch:n(
"arch"),checksum:qd(n("checksum type"),n("checksum"),`${t}: ${r}`),size:Number(n("size package")),href:n("location href"),
...o===""?{}:{base:o},source:n("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/,""),...s===""?{}:{uname:s}};if(!Lb(i))throw new Error(
`it lists a package ${r} that is not whole`);return i}function Lb(e){if(typeof e!="object"||e===null)return!1;let{epoch:t,
size:n,checksum:r,base:o="",uname:s="",...i}=e;return["name","version","release","arch","href"].every(a=>fI(i[a])&&i[a]!==
"")&&[i.source,o,s].every(fI)&&[t,n].every(a=>Number.isSafeInteger(a)&&Number(a)>=0)&&Number(n)>0&&rI(r)}function fI(e){
return typeof e=="string"&&e.length<=vte}var $te,dI,vte,Ete,Pte,pI=f(async()=>{"use strict";Mb();await Ib();$te=/^kernel(?:-[\w.]+)*-uname-r$/,
dI=2e4,vte=4096;Ete=["name","arch","checksum","sourcerpm"],Pte={version:["epoch","ver","rel"],checksum:["type"],size:["p\
ackage"],location:["href","xml:base"]}});async function gI(e,t){let n=new Map,[r,o,s]=[!1,"",""];try{await Wd(Cte(e),{open(c,u){c==="data"&&(r=u.type==="primary"),
c==="checksum"&&(s=u.type??""),r&&c==="location"&&n.set("href",u.href??"")},close(c,u){c==="revision"&&(o=u.trim()),r&&n.
set(c,u.trim()),r&&c==="checksum"&&n.set("type",s),c==="data"&&(r=!1)}})}catch(c){throw new h(`${t}: is no index of a re\
pository: ${P(c)}; check the address`)}let i=n.get("href"),a=Number(n.get("size"));if(i===void 0||i===""||!Number.isSafeInteger(
a)||a<=0)throw new h(`${t}: names no list of packages (primary) with its size; check the address`);let l=qd(n.get("type")??
"",n.get("checksum")??"",`${t}: the list of packages`);return{date:hI(o)??hI(n.get("timestamp")??""),primary:{href:i,checksum:l,
size:a}}}function hI(e){let t=Number(e);return/^\d{9,11}(\.\d+)?$/.test(e)?new Date(Math.floor(t)*1e3):void 0}async function*Cte(e){
yield e}var yI=f(async()=>{"use strict";$();Mb();await Ib()});import{createHash as Tte}from"node:crypto";async function bI(e,t,n){let r=await Bte(e,t.arch,n),{content:o,url:s}=await n.
downloader().toMemory({what:`the index of ${N(r[0])}`,urls:r.map(c=>`${c}repodata/repomd.xml`),maxBytes:Mte,advice:Pn}),
i=new URL("..",s).href,a=await Kte(o,s,n),l=await gI(o,N(s));return{base:i,date:l.date,signature:a,packages:await Dte(i,
l,t,n)}}async function Bte(e,t,n){if(!/\/mirror\.list$/.test(new URL(Kd(e).slice(0,-1)).pathname))return[Kd(e)];let r=`t\
he list of mirrors ${N(e)}`,{content:o}=await n.downloader().toMemory({what:r,urls:[e],maxBytes:Lte,advice:Pn}),[s,...i]=o.
toString("utf8").split(`
`).map(a=>a.trim().replaceAll("$basearch",t)).filter(a=>a!==""&&!a.startsWith("#")).map(a=>Kd(Fs(e,a,"a mirror")));if(s===
void 0)throw new h(`${N(e)}: names no mirror; name a repository itself`);return[s,...i]}async function Kte(e,t,n){let{keyring:r}=n;
if("why"in r)return En(e,Buffer.alloc(0),N(t),r);try{let o=`the signature of ${N(t)}`,s=await n.downloader().toMemory({what:o,
urls:[`${t}.asc`],maxBytes:Ite,advice:Pn});return await En(e,s.content,N(t),r)}catch(o){if(!(o instanceof oe)||o.attempts.
some(({kind:s})=>s==="passing"))throw o;return{status:"unchecked",why:`${N(t)} is not signed`}}}async function Dte(e,{primary:t},n,r){
let{algorithm:o,digest:s}=t.checksum,i=Tte("sha256").update(JSON.stringify([s,n.arch,[...n.names].sort()])),a=Fs(e,t.href,
"its list of packages"),l=`the package list of ${N(e)}`,c={key:i.digest("hex"),file:{what:l,urls:[a],maxBytes:t.size,[o]:s,
advice:Pn},maxBytes:Fte,maxUnpacked:Nte,wayOut:"use another repository",isItem:Lb,parse:u=>mI(u,N(a),n)};return Fd(c,{...r,
downloader:r.downloader()})}var Mte,Ite,Lte,Fte,Nte,wI=f(async()=>{"use strict";$();Zt();Ee();Yn();xb();Dd();await pI();
await yI();Mte=4<<20,Ite=1<<20,Lte=65536,Fte=256<<20,Nte=2*2**30});var _I={};ee(_I,{createRpmSource:()=>Gte});import{createHash as jte}from"node:crypto";import{join as Ute}from"node:path";
function qte({name:e,format:t,urls:n},{source:r}){let{repositories:o,archival:s}=r,i=[...o,...s.map(a=>a.replace(/[{}]/g,
""))];return t==="rpm"&&[r.package,...r.modulePackages].includes(e)&&n.every(a=>a===N(a)&&Qp(a,i))}async function kI(e,t,n){
let r=await _t(xI(e,t,n));if(!(typeof r!="object"||r===null||!("by"in r)||typeof r.by!="string"))return{status:"good",by:r.
by,of:"packages"}}function xI({sha256:e},t,{cacheDirectory:n}){let r=t.map(({fingerprint:s})=>s),o=jte("sha256").update(
JSON.stringify(["signature",e,r]));return Ute(n,"indexes",`${o.digest("hex")}.json`)}var Gte,RI=f(async()=>{"use strict";
me();Ee();Cd();Yn();Dd();Ab();XM();nI();await wI();Gte=e=>{let t=new Map,n=new Map;return{async resolve(s,i){let{keys:a}=s.
source,l=await o(a),c={...e,keyring:l,onProgress:i};return HM(s,{...c,readRepository:u=>r(u,s,i,l),knownSignature:u=>kI(
u,a,e)})},means:(s,i)=>Ud(i.release,s)&&i.image.name===s.source.package&&[i.image,...i.modules].every(a=>qte(a,s)),remote:async(s,i,{
source:a})=>({what:`${s.name} ${s.version}`,urls:ts(s.urls,a.repositories),maxBytes:s.size,sha256:s.sha256,advice:Pn}),async verify(s,i,a,{
source:l}){let{signature:c}=a;if(c.status==="good"&&c.of!=="packages")return;let u=await kI(s,l.keys,e);if(u!==void 0)return u;
let d=await o(l.keys),m=s.urls[0]??s.name;if("why"in d)return En(Buffer.alloc(0),Buffer.alloc(0),m,d);let p=await tI(i,m,
d);return p.status==="unchecked"?p:(await xt(xI(s,l.keys,e),{by:p.by}),{...p,of:"packages"})},forget:()=>t.clear()};function r(s,i,a,l){
let c=UM(i),u=JSON.stringify([s,c,i.source.keys]),d=t.get(u)??bI(s,c,{...e,keyring:l,onProgress:a});return t.set(u,d),d.
catch(()=>t.delete(u)),d}function o(s){if(s.length===0)return Promise.resolve({why:"no keys are named for this repositor\
y"});let i=JSON.stringify(s),a=n.get(i)??Ms(s,e);return n.set(i,a),a.catch(()=>n.delete(i)),a}}});async function Bb(e,t){let n=Xte(Ce(e,t,SI));try{let r=await n.head();return Wte(r)??zte(r)??await Vte(r,n.rest(),t)??await Hte(
r,n.rest())}finally{await n.close()}}function Wte(e){if(e.toString("latin1",514,518)!=="HdrS")return;let t=e.readUInt16LE(
526);return{arch:"x86_64",release:t===0?null:zd(e,t+512)}}function zte(e){if(e.toString("latin1",65544,65550)!=="S390EP")
return;let t=e.readBigUInt64BE(66600);return{arch:"s390x",release:t===0n||t>Fb?null:zd(e,Number(t))}}async function Vte(e,t,n){
if(e.toString("latin1",0,2)!=="MZ"||e.toString("latin1",4,8)!=="zimg")return;let r=e.readUInt32LE(8),o=Ce(Jte(t,r,r+e.readUInt32LE(
12)),n,SI);return{arch:"arm64",release:await $I(o)}}async function Hte(e,t){let n=e.toString("latin1",56,60)==="ARMd"?"a\
rm64":Yte(e);return{arch:n,release:n===null?null:await $I(t)}}function Yte(e){if(e.length<64||e.readUInt32BE(0)!==2135247942)
return null;let t=e[5]===2?e.readUInt16BE(18):e.readUInt16LE(18);return{62:"x86_64",183:"arm64",22:"s390x"}[t]??null}async function $I(e){
let t=Buffer.alloc(0);for await(let r of e){let o=Buffer.concat([t,r]),s=0;for(let i=o.indexOf(Ia);i>=0&&i+Nb<=o.length;i=
o.indexOf(Ia,s)){let a=zd(o,i+Ia.length);if(a!==null)return a;s=i+1}t=Buffer.from(o.subarray(Math.max(s,o.length-Nb)))}let n=t.
indexOf(Ia);return n<0?null:zd(t,n+Ia.length)}function zd(e,t){let[n=""]=e.toString("latin1",t,t+Nb).split(/[\s\0]/);return je(
n)?n:null}async function*Jte(e,t,n){let r=0;for await(let o of e){let s=o.subarray(Math.max(0,t-r),Math.max(0,n-r));if(s.
length>0&&(yield s),r+=o.length,r>=n)return}}function Xte(e){let t=[];return{async head(){for(let n=0;n<Fb;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat([...t,Buffer.alloc(Fb)])},async*rest(){
yield*t.splice(0),yield*e},async close(){await e.return(void 0)}}}var Fb,SI,Ia,Nb,vI=f(()=>{"use strict";$n();Je();Fb=131072,
SI=2**31,Ia=Buffer.from("Linux version "),Nb=160});import{posix as Ns}from"node:path";function Kb(){let e=new Map,t=new Map,n=[],r=new Set,o=0;return{addBelow:s,paths:()=>[
...e.keys(),...t.keys()].filter(a=>tne.test(Ns.basename(a))),resolve(a){let l=rne(a,t),c=l===void 0?void 0:e.get(l);return l===
void 0||c===void 0?void 0:{package:c,path:l}},modules:()=>n};async function s(a,l){let c={files:new Set,links:new Map,removes:new Set},
u=new Set,d=new Set;await Mr(a.file.format,a.path,l,{take(w){i(l);let y=PI(w,r);Ns.basename(w).startsWith(AI)?c.removes.
add(nne(w)):ene.test(w)?y===void 0?d.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(w)?.[1]??null):u.add(y):y===void 0&&c.files.
add(w)},enough:()=>!1,link(w,y){i(l),PI(w,r)===void 0&&c.links.set(w,y)}});let p={file:u.size===0?a.file:{...a.file,hidden:[
...u].sort()},path:a.path},g=w=>e.has(w)||t.has(w),b=[...c.links].filter(([w])=>!g(w));for(let w of[...c.files].filter(y=>!g(
y)))e.set(w,p);for(let[w,y]of b)t.set(w,y);for(let w of c.removes)r.add(w);d.size>0&&n.push({package:p,releases:d})}function i(a){
if(++o>EI)throw new h(`${a} holds more than ${EI} files, which no kernel does`)}}function nne(e){let t=Ns.dirname(e),n=Ns.
basename(e);return n===Zte?t:Ns.join(t,n.slice(AI.length))}function PI(e,t){if(t.size!==0)for(let n=e;;n=Ns.dirname(n)){
if(t.has(n))return n;if(!n.includes("/"))return t.has(".")?".":void 0}}function rne(e,t){let n=e.split("/"),r=[];for(let o=0;n.
length>0;){let s=n.shift()??"";if(s===".."&&r.pop(),s===""||s==="."||s==="..")continue;let i=t.get([...r,s].join("/"));if(i===
void 0)r.push(s);else{if(++o>Qte)return;i.startsWith("/")&&(r=[]),n.unshift(...i.split("/"))}}return r.join("/")}var EI,
Qte,AI,Zte,ene,tne,OI=f(()=>{"use strict";$();Sa();EI=4e5,Qte=40,AI=".wh.",Zte=".wh..wh..opq",ene=/\.ko(?:\.(?:xz|zst|gz))?$/,
tne=/^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/});import{mkdir as one,rm as sne}from"node:fs/promises";import{dirname as ine,posix as wo}from"node:path";async function Bs(e,t,n){
let r=Kb();for await(let u of e.layers??lne(e))if(await r.addBelow(u,ko(u.file)),e.layers!==void 0&&dne(e,r,t))break;let{
file:o,release:s}=e.image?.file.format==="file"?Db(e.image):LI(r,e,t),i=await mne(o,n);pne(i,e,t);let a=i.release??s??e.
release??fne(r);if(a===void 0)throw new h(`${e.what}: the image does not say which kernel it is, and no folder does; is \
it one?`);hne(a,e,t);let l=e.config===void 0?jb(r,a,o):await cne(e.config,a),c=l!==void 0&&l.package.file.sha256===o.package.
file.sha256;return{release:a,image:MI(o.package.file),...l===void 0||c?{}:{config:MI(l.package.file)},modules:une(e,NI(r,
a),a),members:{vmlinuz:o.path,config:l?.path??null}}}async function*lne({image:e,modules:t}){for(let n of[e,t])n!==void 0&&
n.file.format!=="file"&&(yield n)}function Db(e){return{file:{package:e,path:""},release:void 0}}async function cne(e,t){
if(e.file.format==="file")return Db(e).file;let n=Kb();await n.addBelow(e,ko(e.file));let r=jb(n,t,Db(e).file);if(r===void 0)
throw new h(`${ko(e.file)} has no config of ${t}: none of boot/config-${t}, config, .config`);return r}function une({modules:e},t,n){
if(e===void 0||t.some(({sha256:o})=>o===e.file.sha256))return t;let r=e.file.format==="file"?"is no package or archive o\
f modules":`has no module (*.ko) of ${n}`;throw new h(`${ko(e.file)} ${r}; name the one that has them`)}function dne(e,t,n){
let r=FI(t,n)[0]?.release;if(r===void 0)return!1;let o=LI(t,e,n).file;return jb(t,r,o)!==void 0&&NI(t,r).length>0}function LI(e,{
what:t},n){let r=FI(e,n),o=[...new Set(r.flatMap(({release:i})=>i??[]))].sort();if(o.length>1)throw new h(`${t} has more\
 than one kernel: ${o.join(", ")}; take one that has only one`);let[s]=r;if(s===void 0)throw new h(`${t} has no kernel: \
none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`);return s}function FI(e,{release:t}){
let n=e.paths().filter(l=>II.test(wo.dirname(l))),r=n.filter(l=>CI.slice(0,2).some(c=>c.test(wo.basename(l)))),o=r.length>
0?r:n.filter(l=>CI[2]?.test(wo.basename(l))),s=new Map;for(let l of o){let c=e.resolve(l);if(c===void 0)continue;let u=TI(
c.path)??TI(l)??s.get(c.path)?.release;s.set(c.path,{file:c,release:u})}let a=[...s.values()].filter(({release:l})=>l!==
void 0).filter(({release:l})=>t===void 0||l===t);return a.length>0?a:[...s.values()]}function TI(e){return/^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.
exec(wo.basename(e))?.[1]??/(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(e)?.[1]}function jb(e,t,n){let r=wo.dirname(n.
path),o=s=>{let[i,a]=[wo.dirname(s),wo.basename(s)];return a===`config-${t}`?II.test(i):a!=="config"&&a!==".config"?!1:i===
r||i==="."||i.endsWith(`lib/modules/${t}`)};for(let s of e.paths().filter(o)){let i=e.resolve(s);if(i!==void 0)return i}}
function NI(e,t){return e.modules().filter(({releases:r})=>r.has(t)||r.has(null)).map(r=>r.package.file)}function fne(e){
let t=new Set(e.modules().flatMap(({releases:r})=>[...r])),[n]=t;return t.size===1&&n!==null?n:void 0}async function mne({
package:{file:e,path:t},path:n},r){if(e.format==="file")return Bb(Ae(t).chunks(),ko(e));let o=ue(r.packagePath(e));await q(
o,()=>one(ine(o),{recursive:!0}));let s={what:"vmlinuz",is:i=>i===n,to:o,maxBytes:ane};try{return await ho(e.format,t,ko(
e),[s]),await Bb(Ae(o).chunks(),ko(e))}finally{await sne(o,{force:!0})}}function pne({arch:e},{what:t},n){if(e!==null&&e!==
n.arch)throw new h(`kernel \`${n.id}\` is to be ${n.arch}, and the image of ${t} is ${e}; mend its \`arch\``)}function hne(e,{
what:t},{id:n,series:r,release:o}){if(o!==void 0&&e!==o)throw new h(`kernel \`${n}\`: ${t} has ${e}, and ${o} is asked f\
or`);if(r!==void 0&&!Te(e,r))throw new h(`kernel \`${n}\`: ${t} has ${e}, which is not of the ${r} series`)}function MI({
hidden:e,...t}){return t}function ko({name:e,version:t}){return`${e} ${t}`.trim()}var ane,II,CI,Vd=f(()=>{"use strict";$();
me();vI();Ze();Ht();wd();Je();OI();ane=2**31,II=/^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/,CI=[/^(?:vmlinuz|bzImage|Image)$/,
/^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,/^vmlinux(?:-.*)?$/]});function Hd({registry:e,repository:t,reference:n}){let r=e.startsWith(Ub),o=r?e.slice(Ub.length):e,s=(l,c)=>new h(`expec\
ted ${l}, got \`${c}\``);if(!gne.test(o))throw s("a registry such as ghcr.io or registry.example:5000",e.replace(/\/\/.*@/,
"//"));if(!yne.test(t)||t.length>255)throw s("a repository such as cilium/ci-kernels",t);if(!bne.test(n)&&!BI.test(n))throw s(
"a tag such as 6.12, or sha256:<64 digits>",n);let i=`${o}/${t}${Gb(n)?"@":":"}${n}`;if(o==="docker.io"||o==="index.dock\
er.io")return{...wne(t),reference:n,shown:i};let a=`${r?Ub:"https://"}${o}`;return{base:a,logins:[o,`https://${o}`,a,`${a}\
/v1/`,`${a}/v2/`],repository:t,reference:n,shown:i}}function La(e){return`${Hd(e).shown} layer`}function Gb(e){return BI.
test(e)}function wne(e){return{base:"https://registry-1.docker.io",logins:["https://index.docker.io/v1/","docker.io","in\
dex.docker.io","registry-1.docker.io"],repository:e.includes("/")?e:`library/${e}`}}var gne,yne,bne,BI,Ub,Yd=f(()=>{"use\
 strict";$();gne=/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/,yne=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
bne=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,BI=/^sha256:[0-9a-f]{64}$/,Ub="http://"});import{readFile as kne}from"node:fs/promises";import{homedir as xne}from"node:os";import{join as KI}from"node:path";function jI(e,t=process.
env){let n=new Map,r=new Map;return async o=>{let s=`${o.base} ${o.repository}`,i=r.get(s);if(i!==void 0&&i.until>performance.
now())return i.authorization;let a=n.get(o.base)??Sne(o,e());n.set(o.base,a),a.catch(()=>n.delete(o.base));let l=await a;
if(l===void 0)return;let c=await One(o.logins,t);if(l.scheme==="basic")return Ane(c,o);if(l.scheme!=="bearer")throw new h(
`${o.shown}: ${o.base} asks for a login by ${l.scheme}, and is asked by Basic or Bearer alone; use another registry`);let u=await vne(
l,c,o,e());return r.set(s,u),u.authorization}}async function Sne({base:e,shown:t},n){let o={what:`${e}/v2/ for ${t}`,urls:[
`${e}/v2/`],maxBytes:DI,advice:"check the network and the name of the registry"};try{await n.toMemory(o);return}catch(s){
if(!(s instanceof oe))throw s;let[i]=s.attempts;if(i?.status===401&&i.challenge!==void 0)return $ne(i.challenge);if(i?.status!==
void 0)return;throw s}}function $ne(e){let[t=""]=e.trim().split(/\s/,1),n=[...e.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
([,r="",o=""])=>[r.toLowerCase(),o]);return{scheme:t.toLowerCase(),parameters:new Map(n)}}async function vne({parameters:e},t,n,r){
let o=Ene(e.get("realm")??"",n),s=e.get("service");s!==void 0&&o.searchParams.set("service",s),o.searchParams.set("scope",
`repository:${n.repository}:pull`);let{content:i}=await r.toMemory({what:`a token for ${n.shown}`,urls:[o.href],maxBytes:DI,
advice:"check the network and the name of the repository",...t===void 0?{}:{headers:{authorization:`Basic ${t}`}}}).catch(
m=>{throw qb(m,n)??m}),{token:a,access_token:l,expires_in:c}=Pne(i,n),u=typeof a=="string"?a:l;if(typeof u!="string"||!/^[\x21-\x7e]+$/.
test(u))throw new h(`${n.shown}: ${N(o.origin)} gave no token; is it a registry's token server?`);let d=typeof c=="numbe\
r"&&c>0?c:_ne;return{authorization:`Bearer ${u}`,until:performance.now()+(d-Rne)*1e3}}function Ene(e,{base:t,shown:n}){let r=URL.
canParse(e)?new URL(e):void 0,o=new URL(t),s=r?.protocol==="http:"&&o.protocol==="http:"&&r.hostname===o.hostname;if(r===
void 0||r.protocol!=="https:"&&!s)throw new h(`${n}: the registry sends to \`${N(e)}\` for a token, which is no https add\
ress; use another registry`);return r}function qb(e,{shown:t,base:n}){let r=e instanceof oe?e.attempts[0]?.status:void 0;
if(r!==401&&r!==403)return;let{host:o}=new URL(n);return new h(`${t}: ${o} answers ${r}: the repository is private or do\
es not exist; mend its name, or log in with \`docker login ${o}\``)}function Pne(e,{shown:t}){try{let n=JSON.parse(e.toString(
"utf8"));if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`${t}: the answer to the question for a token is no\
t JSON; is it a registry?`)}function Ane(e,{shown:t,base:n}){if(e!==void 0)return`Basic ${e}`;let{host:r}=new URL(n);throw new h(
`${t}: ${r} wants a login; log in with \`docker login ${r}\``)}async function One(e,t){let n=t.REGISTRY_AUTH_FILE??KI(t.
DOCKER_CONFIG??KI(xne(),".docker"),"config.json"),r=await kne(n,"utf8").catch(s=>{if(K(s)==="ENOENT"||K(s)==="ENOTDIR")return"\
{}";throw new h(`${n} cannot be read for a login: ${P(s)}`)}),o=Cne(r,n);for(let s of e){let i=o[s]?.auth;if(typeof i=="\
string"&&/^[A-Za-z0-9+/]+=*$/.test(i))return i}}function Cne(e,t){try{return JSON.parse(e)?.auths??{}}catch{throw new h(
`${t} is not JSON; log in again, or remove it`)}}var DI,_ne,Rne,UI=f(()=>{"use strict";$();Zt();Ee();DI=1<<20,_ne=60,Rne=
10});function Vb(e,t){let n=Bne(e,t),{mediaType:r,manifests:o,layers:s,schemaVersion:i}=n;if(i===1)throw new h(`${t} has a ma\
nifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`);if(WI(r,Wb)||r===void 0&&Array.isArray(
o))return{kind:"index",manifests:qI(o,Ine,t).map(a=>Fne(a,t))};if(WI(r,zb)||r===void 0&&Array.isArray(s))return{kind:"im\
age",layers:qI(s,Lne,t).map(a=>Nne(a,t))};throw new h(`${t} is of type \`${Fa(r)}\`, and a kernel is taken from an image \
or an index of images`)}function zI(e,t,n){let r=Mne[t],o=e.find(({platform:i})=>i===r)??e.find(({platform:i})=>i===null);
if(o!==void 0)return o;let s=[...new Set(e.map(({platform:i})=>i))].filter(i=>i!=="unknown/unknown");throw new h(`${n} h\
as no image for ${r}, only for ${s.join(", ")||"none"}; take another tag, or another \`arch\``)}function Fne(e,t){let{platform:n}=e,
r=n==null?null:`${Fa(n.os)}/${Fa(n.architecture)}`;return{...VI(e,t),platform:r}}function Nne(e,t){let n=VI(e,t);if(!Tne.
test(n.mediaType))throw new h(`${t} has a layer of type \`${Fa(n.mediaType)}\`, and only tar archives can be read (packed\
 with gzip, zstd or not)`);if(n.size>GI)throw new h(`${t} has a layer of ${n.size} bytes, and at most ${GI} are taken`);
return n}function VI(e,t){let{mediaType:n,digest:r,size:o}=e??{},s=/^sha256:([0-9a-f]{64})$/.exec(String(r))?.[1];if(s===
void 0)throw new h(`${t} names a part by \`${Fa(r)}\`, and only sha256 digests can be checked`);if(typeof o!="number"||!Number.
isSafeInteger(o)||o<=0)throw new h(`${t} names a part without its size`);return{mediaType:String(n),sha256:s,size:o}}function qI(e,t,n){
if(!Array.isArray(e)||e.length===0)throw new h(`${n} is empty: its manifest lists nothing`);if(e.length>t)throw new h(`${n}\
 lists ${e.length} parts, and at most ${t} are taken`);return e}function Bne(e,t){try{let n=JSON.parse(e.toString("utf8"));
if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`the manifest of ${t} is not JSON; is it a registry?`)}function WI(e,t){
return t.some(n=>n===e)}function Fa(e){return String(e).slice(0,100)}var Wb,zb,Tne,Mne,Ine,Lne,GI,HI=f(()=>{"use strict";
$();Wb=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],zb=["appl\
ication/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],Tne=/^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
Mne={x86_64:"linux/amd64",arm64:"linux/arm64",s390x:"linux/s390x"},Ine=1024,Lne=256,GI=4*2**30});import{createHash as Kne}from"node:crypto";function JI(e){let t=jI(e);return{async image(n,r){let{shown:o}=n,{content:s,
digest:i}=await jne(n,e(),t),a=Vb(s,o);if(a.kind==="image")return{digest:i,layers:a.layers};let l=zI(a.manifests,r,o);return{
digest:i,layers:await Une(l,n,e(),t)}},async blob({name:n,version:r,sha256:o,size:s},i){let a=`${i.base}/v2/${i.repository}\
/blobs/sha256:${o}`,l=QI(await t(i)),c=`${YI}; a layer that the registry has lost must be pushed again`;return{what:`${n}\
 ${r}`,urls:[a],maxBytes:s,sha256:o,headers:l,advice:c}}}}async function jne(e,t,n){let{shown:r}=e,o=await XI(e,{what:`t\
he manifest of ${r}`,maxBytes:Hb},t,n),s=`sha256:${Kne("sha256").update(o).digest("hex")}`;if(Gb(e.reference)&&s!==e.reference)
throw new h(`${r}: the registry gave a manifest with digest ${s}; do not trust it, and use another registry`);return{content:o,
digest:s}}async function Une(e,t,n,r){let{sha256:o,size:s}=e;if(s>Hb)throw new h(`${t.shown} names a manifest of ${s} by\
tes, and at most ${Hb} are taken`);let i={...t,reference:`sha256:${o}`},a={what:`the manifest sha256:${o.slice(0,12)} of\
 ${t.shown}`,maxBytes:s,sha256:o},l=Vb(await XI(i,a,n,r),t.shown);if(l.kind!=="image")throw new h(`${t.shown} is an inde\
x of indexes; name one of them by its digest`);return l.layers}async function XI(e,t,n,r){let o={accept:Dne,...QI(await r(
e))},s=[`${e.base}/v2/${e.repository}/manifests/${e.reference}`];try{return(await n.toMemory({...t,urls:s,headers:o,advice:YI})).
content}catch(i){throw qb(i,e)??Gne(i,e)??i}}function Gne(e,{shown:t,repository:n,base:r}){if(!(!(e instanceof oe)||!e.gone))
return new h(`${t} does not exist: the registry answers ${e.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(r).
host}/${n}\` lists what there is`)}function QI(e){return e===void 0?{}:{authorization:e}}var Hb,Dne,YI,ZI=f(()=>{"use st\
rict";$();Zt();UI();HI();Yd();Hb=4<<20,Dne=[...Wb,...zb].join(", "),YI="check the network and the name of the registry"});var nL={};ee(nL,{createOciSource:()=>qne});async function Wne(e,t,n,r){let o=Hd(e.source),s=await n.image(o,e.arch),i=t.
now().toISOString(),a=await t.store.readRecord(e.id);if(a!==void 0&&Hne(a,e,s))return{...a,resolvedAt:i,indexDate:i};let l=zne(
s,e.source,o,t,n,r),c=await Bs({what:o.shown,layers:l},e,t.store);return{...c,id:e.id,arch:e.arch,version:`${c.release}@${s.
digest}`,resolvedAt:i,indexDate:i,signature:{status:"unchecked",why:`images of registries are not signed; this one is ${s.
digest}`}}}async function*zne({layers:e},t,n,{store:r,downloader:o,signal:s},i,a){let l=c=>i.blob(c,n);for(let c of e.toReversed()){
let u=Vne(c,t);yield{file:u,path:await Rd(u,{store:r,downloader:o,remote:l,signal:s,onProgress:a})}}}function Vne({sha256:e,
size:t},n){let{registry:r,repository:o}=n;return{name:La(n),version:`sha256:${e.slice(0,12)}`,format:"tar",sha256:e,size:t,
place:{kind:"registry",registry:r,repository:o},urls:[]}}function Hne(e,t,{digest:n,layers:r}){let o=s=>tL(s,t.source)&&
r.some(({sha256:i,size:a})=>i===s.sha256&&a===s.size);return e.arch===t.arch&&(t.release===void 0||e.release===t.release)&&
e.version===`${e.release}@${n}`&&eL(e).every(o)}function eL({image:e,config:t,modules:n}){return[e,...t===void 0?[]:[t],
...n]}function tL({name:e,format:t,urls:n,place:r},o){return e===La(o)&&t==="tar"&&n.length===0&&r?.kind==="registry"&&r.
registry===o.registry&&r.repository===o.repository}function Yne({place:e},t){let{registry:n,repository:r}=e?.kind==="reg\
istry"?e:{registry:"",repository:""};return Hd({kind:"oci",registry:n,repository:r,reference:t.slice(t.indexOf("@")+1)})}
var qne,rL=f(async()=>{"use strict";await ob();Vd();Yd();ZI();qne=e=>{let t=JI(e.downloader);return{resolve:(n,r)=>Wne(n,
e,t,r),means:({source:n},r)=>eL(r).every(o=>tL(o,n)),remote:(n,{version:r})=>t.blob(n,Yne(n,r)),forget:()=>{}}}});async function Ks(e){let t=await iL(Ae(e,{end:sL-1}).chunks());return t.toString("latin1",0,8)===`!<arch>
`?"deb":t.length>=4&&t.readUInt32BE(0)===3987467995?"rpm":await Jne(e)?"tar":"file"}async function Jne(e){try{return(await iL(
Ce(Ae(e).chunks(),e,Cr))).toString("latin1",oL,oL+5)==="ustar"}catch{return!1}}async function iL(e){let t=[],n=0;for await(let r of e)
if(t.push(r),n+=r.length,n>=sL)break;return Buffer.concat(t)}var sL,oL,Jd=f(()=>{"use strict";$n();Ht();sL=512,oL=257});import{mkdir as Xne,rm as Qne,stat as Zne}from"node:fs/promises";import{basename as ere,dirname as tre}from"node:path";async function Yb({
urls:e,sha256:t},{store:n,downloader:r,signal:o},s){ire(e,t);let i={name:are(e),version:`sha256:${t.slice(0,12)}`,sha256:t,
place:null,urls:e},a={...i,format:"file",size:rre},l=()=>s({step:"note",message:`another run is fetching ${a.name}: wait\
ing for it`});return n.locked(a,{signal:o,onWait:l},async()=>{for(let d of nre)if(await n.hasPackage({...a,format:d}))return c(
n.packagePath({...a,format:d}),d);let u=ue(n.packagePath(a));try{await q(u,()=>Xne(tre(u),{recursive:!0}));let d=g=>s({step:"\
fetching",what:a.name,bytes:g,total:g});await r().toFile({...Jb(a),upTo:!0},u,d);let m=await Ks(u),p=n.packagePath({...a,
format:m});return await et(u,p),await c(p,m)}catch(d){throw await Qne(u,{force:!0}),d}});async function c(u,d){return{path:u,
file:{...i,format:d,size:(await Zne(u)).size}}}}function Jb({name:e,size:t,sha256:n,urls:r}){return{what:e,urls:r,maxBytes:t,
sha256:n,advice:sre}}function ire(e,t){if(e.length===0)throw new h("a kernel by its address has none; name one");for(let n of e)
if(!URL.canParse(n)||!/^https?:\/\/[^/]/.test(n))throw new h(`expected an address that begins with https:// or http://, \
got \`${N(n)}\``);if(!ore.test(t))throw new h(`${N(e[0]??"")}: expected its sha256, 64 digits 0-9 a-f, got \`${t.slice(0,
80)}\``)}function are([e=""]){let{pathname:t,host:n}=new URL(e);return ere(t)||n}var nre,rre,ore,sre,aL=f(()=>{"use stri\
ct";$();me();Ee();Ze();Jd();nre=["file","tar","deb","rpm"],rre=4*2**30,ore=/^[0-9a-f]{64}$/,sre="check the address, the \
network, and the sha256 that stands beside it"});var cL={};ee(cL,{createUrlSource:()=>cre});function lL({image:e,config:t,modules:n},r){let o=[r.image,r.config,r.modules].
filter(i=>i!==null),s=({place:i,sha256:a,urls:l})=>i===null&&o.some(c=>c.sha256===a&&c.urls.join(" ")===l.join(" "));return[
e,...t===void 0?[]:[t],...n].every(s)&&e.sha256===r.image.sha256&&(r.config===null||r.config.sha256===(t??e).sha256)&&(r.
modules===null||n.some(({sha256:i})=>i===r.modules?.sha256))}var lre,cre,uL=f(()=>{"use strict";Vd();aL();lre={status:"u\
nchecked",why:"it is told by the SHA-256 that stands beside its address"},cre=e=>({async resolve(t,n){let{source:r}=t,o=e.
now().toISOString(),s=await e.store.readRecord(t.id);if(s!==void 0&&s.arch===t.arch&&lL(s,r))return{...s,resolvedAt:o,indexDate:o};
let i=async d=>d===null?void 0:Yb(d,e,n),a=await Yb(r.image,e,n),l=await i(r.config),c=await i(r.modules);return{...await Bs(
{what:a.file.name,image:a,config:l,modules:c},t,e.store),id:t.id,arch:t.arch,version:a.file.version,resolvedAt:o,indexDate:o,
signature:lre}},means:({source:t},n)=>lL(n,t),remote:async t=>Jb(t),forget:()=>{}})});import{realpath as ure}from"node:fs/promises";async function Ds(e){let[,t,...n]=(await ure(e)).split("/");if(t==="proc"||
t==="sys")throw new h("tells of this machine, and is not brought to a guest; copy what is needed into a file of your own");
if(n.includes(".git"))throw new h("may hold credentials of the checkout, and is not brought to a guest; copy what is nee\
ded")}var Xd=f(()=>{"use strict";$()});import{createHash as dre}from"node:crypto";import{access as fre,constants as mre,realpath as pre,stat as hre}from"node:fs/promises";
import{basename as gre,relative as yre}from"node:path";async function Zd(e,t){let n=await Qd(e,()=>hre(e));if(await Qd(e,
()=>Ds(e)),n.isDirectory()&&t!==void 0)return"folder";if(!n.isFile())throw new h(`${e} is no regular file; name the file\
 itself`);if(n.size===0)throw new h(`${e} is empty; build it again`);await Qd(e,()=>fre(e,mre.R_OK));let r=await de(e)??
"";return{path:e,file:fL(e,await Ks(e),r,n.size)}}async function dL(e,t){let n=await Qd(e,()=>pre(e)),{modules:r,builtinList:o}=await gd(
e,t);if(r.length===0)return null;let s=dre("sha256").update(`${n}
${t}
${o}`);for(let a of r)s.update(`
${yre(n,a.path)}
${a.size} ${a.mtimeMs}`);let i=r.reduce((a,{size:l})=>a+l,0);return fL(e,"folder",s.digest("hex"),i)}function fL(e,t,n,r){
let o=`sha256:${n.slice(0,12)}`;return{name:gre(e),version:o,format:t,sha256:n,size:r,place:{kind:"local",path:e},urls:[]}}
async function Qd(e,t){return t().catch(n=>{let r=K(n)==="ENOENT"?"does not exist; build the kernel first, or mend the p\
ath":n instanceof h?n.message:`cannot be read: ${P(n)}`;throw new h(`${e} ${r}`,{cause:n})})}var mL=f(()=>{"use strict";
$();Xd();me();Uy();Jd()});import{readFile as bre,stat as gL}from"node:fs/promises";import{join as yL}from"node:path";async function bL(e,t){if(!(await gL(
e).catch(()=>{}))?.isDirectory())throw new h(`${e} is no folder; name the folder that the kernel was built in`);await Ds(
e).catch(o=>{throw new h(`${e} ${o.message}`)});let n=await hL(e,pL[t]);if(n===void 0){let o=pL[t].join(", ");throw new h(
`${e} has no kernel for ${t}: none of ${o}; build it there, or name the image itself`)}let r=(await bre(yL(e,"include/co\
nfig/kernel.release"),"utf8").catch(()=>"")).trim();return{image:n,config:await hL(e,[".config"])??null,modules:e,release:je(
r)?r:void 0}}async function hL(e,t){for(let n of t){let r=yL(e,n);if((await gL(r).catch(()=>{}))?.isFile())return r}}var pL,
wL=f(()=>{"use strict";$();Xd();Je();pL={x86_64:["arch/x86/boot/bzImage","vmlinux"],arm64:["arch/arm64/boot/Image","arch\
/arm64/boot/Image.gz","arch/arm64/boot/vmlinuz.efi"],s390x:["arch/s390/boot/bzImage"]}});var kL={};ee(kL,{createLocalSource:()=>kre});async function xre(e,{store:t,now:n}){let{source:r}=e,o="tree"in r?await bL(
r.tree,e.arch):{...r,release:void 0},s=await Zd(o.image),i=o.config===null?void 0:await Zd(o.config),a=o.modules===null?
void 0:await _re(o.modules),c={what:"tree"in r?r.tree:o.image,image:s,config:i,modules:a?.archive,release:o.release},u=await Bs(
c,e,t),d=a?.folder&&await dL(a.folder,u.release);if(d===null&&!("tree"in r))throw new h(`${o.modules} has no module (*.k\
o) of ${u.release}; name the folder that has them`);let m=n().toISOString();return{...u,modules:d?[d]:u.modules,id:e.id,
arch:e.arch,version:u.image.version,resolvedAt:m,indexDate:m,signature:wre}}async function _re(e){let t=await Zd(e,"or-f\
older");if(t==="folder")return{folder:e};if(t.file.format==="file")throw new h(`${e} is neither a folder of modules nor \
a package or archive of them; name what has them`);return{archive:t}}var wre,kre,xL=f(()=>{"use strict";$();Vd();mL();wL();
wre={status:"unchecked",why:"a kernel of this machine, signed by nobody"},kre=e=>({resolve:t=>xre(t,e),means:()=>!1,remote:async({
name:t})=>{throw new h(`${t} is a file of this machine, and is downloaded from nowhere`)},forget:()=>{}})});function _L(e){let t=new Map;return{of(n){let r=t.get(n)??Rre(n,e);return t.set(n,r),r}}}async function Rre(e,t){switch(e){case"\
deb":return(await Promise.resolve().then(()=>(xM(),kM))).createDebSource(t);case"mainline":return(await Promise.resolve().then(()=>(IM(),MM))).
createMainlineSource(t);case"rpm":return(await RI().then(()=>_I)).createRpmSource(t);case"oci":return(await rL().then(()=>nL)).
createOciSource(t);case"url":return(await Promise.resolve().then(()=>(uL(),cL))).createUrlSource(t);case"local":return(await Promise.resolve().then(()=>(xL(),kL))).
createLocalSource(t)}}var RL=f(()=>{"use strict"});var $L={};ee($L,{check:()=>Sre,checkSync:()=>$re,default:()=>Ore,lock:()=>vre,lockSync:()=>Ere,unlock:()=>Pre,unlockSync:()=>Are});
var SL,Sre,$re,vre,Ere,Pre,Are,Ore,vL=f(async()=>{SL=await import("./vendor/proper-lockfile.js"),{check:Sre,checkSync:$re,
lock:vre,lockSync:Ere,unlock:Pre,unlockSync:Are}=SL,Ore=SL.default});import{mkdir as Cre}from"node:fs/promises";import{dirname as Tre}from"node:path";import{setTimeout as Mre}from"node:timers/promises";
async function EL(e,t,n){let r=await Nre(e,t);try{return await n()}finally{await r().catch(()=>{})}}async function Nre(e,{
signal:t,onWait:n}){let{default:r}=await vL().then(()=>$L);await q(e,()=>Cre(Tre(e),{recursive:!0}));for(let o=!1;;o=!0){
t?.throwIfAborted();try{return await q(e,()=>r.lock(e,{realpath:!1,stale:Ire,update:Lre,onCompromised:()=>{}}))}catch(s){
if(K(s)!=="ELOCKED")throw s}o||n?.(),await Mre(Fre,void 0,t===void 0?{}:{signal:t})}}var Ire,Lre,Fre,PL=f(()=>{"use stri\
ct";$();me();Ire=4e3,Lre=1e3,Fre=100});import{createHash as OL}from"node:crypto";import{mkdir as Bre,readFile as Kre,rm as Xb}from"node:fs/promises";import{join as Ft}from"node:path";
function Qb(e){let t=s=>Ft(e,"resolved",`${encodeURIComponent(s)}.json`),n=s=>Ft(e,"kernels",Dre(s)),r=s=>Ft(e,"packages",
`${s.sha256}.${s.format}`),o=s=>Ft(e,"modules",jre(s));return{async readRecord(s){let i=await _t(t(s));return qre(i)&&i.
id===s?i:void 0},async writeRecord(s){await bi(Ft(e,"resolved")),await xt(t(s.id),{format:TL,...s})},readKernel:s=>Ure(ML(
n(s)),n(s)),addKernel:(s,i)=>Gre(n(s),i),packagePath:r,async hasPackage(s){let i=await de(r(s));return i!==void 0&&i!==s.
sha256&&await Xb(r(s),{force:!0}),i===s.sha256},modulesFolder:o,kernelFolder:n,locked(s,i,a){return EL(Ft(e,"locks",s.sha256),
i,async()=>(await Kl(Ft(e,"kernels",s.sha256)),await Kl(r(s)),await Kl(Ft(o([s]),"spool")),a()))}}}function Dre({image:e,
config:t,members:n}){if(n===void 0)return e.sha256;let r=JSON.stringify([t?.sha256,n.vmlinuz,n.config]);return`${e.sha256}\
.${OL("sha256").update(r).digest("hex").slice(0,16)}`}function jre(e){let t=e.map(({sha256:r,hidden:o=[]})=>[r,...o].join(
" ")),[n]=e;return n!==void 0&&t.length===1&&n.hidden===void 0?n.sha256:OL("sha256").update(t.join(`
`)).digest("hex")}function ML(e){return{vmlinuz:Ft(e,"vmlinuz"),config:Ft(e,"config"),builtin:Ft(e,"modules.builtin")}}async function Ure(e,t){
let n=await _t(Ft(t,"kernel.json"));if(!Na(n)||n.format!==CL||!IL(n))return;let{vmlinuzSha256:r,configSha256:o,imageBytes:s,
configBytes:i}=n,a=await Promise.all([de(e.vmlinuz),o===null?null:de(e.config)]);if(!(a[0]!==r||a[1]!==o)&&(await de(e.builtin)??
null)===n.builtinSha256)return{vmlinuz:e.vmlinuz,config:o===null?null:e.config,builtinList:await Kre(e.builtin,"utf8").catch(
()=>""),pins:{vmlinuzSha256:r,configSha256:o,imageBytes:s,...i===void 0?{}:{configBytes:i}}}}async function Gre(e,t){let n=ue(
e);try{await q(e,()=>Bre(n,{recursive:!0}));let r=ML(n),o=await t(r);await q(e,async()=>{await ki(r.vmlinuz),o.configSha256!==
null&&await ki(r.config)});let s=await de(r.builtin)??null;await xt(Ft(n,"kernel.json"),{format:CL,builtinSha256:s,...o}),
await q(e,()=>Xb(e,{recursive:!0,force:!0})),await et(n,e)}catch(r){throw await Xb(n,{recursive:!0,force:!0}),r}}function qre(e){
return Na(e)&&e.format===TL&&["id","version"].every(t=>typeof e[t]=="string")&&["resolvedAt","indexDate"].every(t=>!Number.
isNaN(Date.parse(String(e[t]))))&&je(e.release)&&Wre(e.signature)&&an(e.image)&&(e.config===void 0||an(e.config))&&Array.
isArray(e.modules)&&e.modules.every(an)&&(e.members===void 0||zre(e.members))&&(e.pins===void 0||IL(e.pins))}function Wre(e){
return Na(e)&&(e.status==="good"?typeof e.by=="string":e.status==="unchecked"&&typeof e.why=="string")}function zre(e){return Na(
e)&&(e.vmlinuz===void 0||typeof e.vmlinuz=="string")&&(e.config===void 0||e.config===null||typeof e.config=="string")}function IL(e){
return Na(e)&&typeof e.vmlinuzSha256=="string"&&(typeof e.configSha256=="string"||e.configSha256===null)&&AL(e.imageBytes)&&
(e.configBytes===void 0||AL(e.configBytes))}function AL(e){return Number.isSafeInteger(e)&&Number(e)>=0}function Na(e){return typeof e==
"object"&&e!==null}var CL,TL,LL=f(()=>{"use strict";me();Ze();Ca();PL();Je();CL=2,TL=2});import{rm as Vre}from"node:fs/promises";import{join as Hre}from"node:path";function ln(e){let{cacheDirectory:t,signal:n,
maxAgeHours:r=Yre,locked:o=[],now:s=()=>new Date}=e,{cache:i=ze,kernels:a=[],fresh:l=!1}=e,c=Qb(t),u=_L({...e,store:c,cache:i,
downloader:S,now:s}),d,m,p=!1;return{resolve:(O,E=()=>{})=>ef(O,()=>b(O,E)),fetch:(O,E,L=()=>{})=>ef(O,()=>g(O,E,L)),async modulesDefining(O,E,L,D=()=>{}){
let j=await x(O,E,D),z=await ef(O,()=>nb(E,j));if(z===void 0)return null;try{return await zy(z,L)}catch{return await Vre(
z,{force:!0}),await ef(O,()=>nb(E,j)),zy(z,L)}},async cached(O){let E=A(O)??await M(O);return E!==void 0&&await c.readKernel(
E)!==void 0?E:void 0},async has(O,E,L,D=()=>!0){let j=await(await v(O)).remote(L,E,O),z=j.urls.filter(D);return z.length>
0&&S().exists({...j,urls:z})},async keepLookups(){!p||n?.aborted||(await ST(t,s()),await i.save(await Qy(t,a)))}};async function g(O,E,L){
let D=await b(O,L);try{return await y(O,D,E,L)}catch(j){if(j instanceof oe&&j.gone&&A(O)!==void 0)throw new h(Qre(D,j));
if(!(j instanceof oe)||!j.gone||W(O))throw j;(await v(O)).forget();let z=await w(O,L,D);if(z.image.sha256===D.image.sha256)
throw j;return y(O,z,E,L)}}async function b(O,E){let L=A(O);if(L!==void 0)return L;let D=await M(O);if(l)return w(O,E,D);
if(D!==void 0&&await H(O,D))return D;m??=Qy(t,a).then(z=>i.restore(z));let j=await m?await M(O):D;if(j!==void 0&&await H(
O,j))return j;E({step:"resolving"});try{return await w(O,E,j)}catch(z){if(Hr(z)||!(z instanceof oe)||j===void 0||await c.
readKernel(j)===void 0)throw z;let Ie=z.message.split(";")[0];return E({step:"note",message:`no network: using ${j.release}\
, looked up ${ke(j)} (${Ie})`}),j}}async function w(O,E,L){let D=await(await v(O)).resolve(O,E),j=L?.image.sha256===D.image.
sha256?L.pins:void 0,z=j===void 0?D:{...D,pins:D.pins??j};return await c.writeRecord(z),p=!0,z}async function y(O,E,{modules:L,
optionalModules:D=()=>[]},j){let z=await v(O),Ie=A(E)!==void 0,ge=new Map,re={...await x(O,E,j),...Ie?{}:{verify:qr}},xe=D(
E.release),ct=await ET(E,L.length+xe.length>0,re),dn=await R(E,ct,L,xe,re);l&&z.verify!==void 0&&await Zre(E,ge,re);let er={
...E,pins:ct.pins,signature:eoe(ge,E)};(E.pins?.vmlinuzSha256!==ct.pins.vmlinuzSha256||[...ge.values()].some(Wr=>Wr!==void 0))&&
!Ie&&await c.writeRecord(er);let{config:ep,pins:tp}=ct,np=[TT(er.arch,ct.vmlinuz)];return{kernel:er,images:np,vmlinuzSha256:tp.
vmlinuzSha256,config:ep,modules:dn};async function qr(Wr,rp){ge.set(Wr.sha256,await z.verify?.(Wr,rp,E,O))}}async function x(O,E,L){
let D=await v(O),j=A(E)!==void 0;return{store:j?Xre(c,t):c,pinnedByLock:j,cache:O.source.kind==="local"?ze:i,downloader:S,
remote:z=>D.remote(z,E,O),signal:n,onProgress:L}}async function R(O,E,L,D,j){let z=D.length===0||E.config===null?sb(""):
await vd(E.config),Ie=D.filter(({option:ge})=>IT(z,ge)).map(({name:ge})=>ge);try{return await tb(O,E,{required:L,optional:Ie},
j)}catch(ge){if(!(ge instanceof oe)||Ie.length===0)throw ge;let re=`${Ie.join(", ")} could not be fetched, programs may \
miss them: ${ge.message}`;return j.onProgress({step:"note",message:re}),tb(O,E,{required:L,optional:[]},j)}}function S(){
return d??=ns({...e.download,signal:n}),d}function v({source:O}){return u.of(O.kind)}function A({id:O}){return o.find(E=>E.
id===O)}async function M(O){let E=await c.readRecord(O.id);if(!(E===void 0||E.arch!==O.arch))return(await v(O)).means(O,
E)?E:void 0}function W(O){return O.release!==void 0||A(O)!==void 0}async function H(O,E){return W(O)&&!C(E)||await U(O,E)}
function C({members:O,modules:E}){return O?.config===null&&E.length===0}async function U(O,E){let L=E.signature.status===
"unchecked"&&(await v(O)).checkable?.(O)===!0;return Math.abs(te(E))<r&&!L}function te({resolvedAt:O}){return(s().getTime()-
new Date(O).getTime())/Jre}function ke(O){let E=Math.round(te(O));return E<48?`${E} hour${E===1?"":"s"} ago`:`${Math.round(
E/24)} days ago`}}function Xre(e,t){let{kernelFolder:n,addKernel:r,modulesFolder:o,...s}=Qb(Hre(t,"locked"));return{...e,
kernelFolder:n,addKernel:r,modulesFolder:o,async readKernel(i){for(let{readKernel:a}of[e,s]){let l=await a(i);if(l!==void 0&&
Xy(l,i))return l}},locked:(i,a,l)=>e.locked(i,a,()=>s.locked(i,a,l))}}function Qre({id:e,release:t},{what:n,attempts:r}){
let o=r.map(({url:s,why:i})=>`${N(s)}: ${i}`).join("; ");return`kernel \`${e}\` is locked to ${t}, and no address has ${n}\
 any more (${o}); lock what there is now with \`bpfcompat kernels lock --update ${e}\``}async function Zre({image:e,modules:t,
signature:n},r,o){if(!(n.status==="good"&&n.of!=="packages")){for(let s of[e,...t])if(r.has(s.sha256)||await Rd(s,o),r.get(
s.sha256)?.status!=="good")return}}function eoe(e,{image:t,signature:n}){return[...e.values()].find(o=>o?.status==="unch\
ecked")??e.get(t.sha256)??n}async function ef({id:e},t){try{return await t()}catch(n){throw n instanceof oe?new oe(`${n.
what} for kernel \`${e}\``,n.attempts,n.advice):n}}var Yre,Jre,js=f(async()=>{"use strict";Sr();$();Zt();await ob();Ee();
MT();ib();Hy();Zy();RL();LL();Yre=24,Jre=3600*1e3});import{open as toe}from"node:fs/promises";import{basename as tf}from"node:path";async function BL(e){let{name:t,bytes:n,
release:r}=await ooe(e),o=coe(n);return{bytes:n,byteOrder:o,release:r??uoe(t)}}async function ooe(e){try{let t=await toe(
e);try{if((await t.stat()).isDirectory())throw new h("is a folder; name the BTF file in it");if(await aoe(t))return{name:tf(
e),...await loe(t)}}finally{await t.close()}return await Ks(e)==="tar"?await ioe(e):await soe(e)}catch(t){throw t instanceof
h?t:K(t)==="ENOENT"?new h("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path"):new h(
`cannot be read: ${P(t)}; download it again`)}}async function soe(e){let t=await KL(Ce(Ae(e).chunks(),e,nf));return{name:tf(
e),bytes:t,release:null}}async function ioe(e){let t=[];await Ey(e,tf(e),{take:o=>/\.btf$/.test(o)?async s=>{t.push({name:tf(
o),bytes:await KL(s),release:null})}:void 0,enough:()=>!1});let[n,...r]=t;if(n===void 0)throw new h("is an archive witho\
ut a `.btf` file; name another one");if(r.length>0)throw new h(`has ${t.length} BTF files (${t.map(({name:o})=>o).slice(
0,3).join(", ")} \u2026); unpack it and name one of them`);return n}async function KL(e){let t=[],n=0;for await(let r of e){
if(n+=r.length,n>nf)throw new h(`has more than ${nf} bytes, which no BTF of a kernel has; name its BTF file`);t.push(r)}
return Buffer.concat(t)}async function aoe(e){return(await Us(e,0,4)).toString("latin1")==="\x7FELF"}async function loe(e){
let t=await Us(e,0,NL);if(t.length<NL||t[4]!==2)throw new h("is no 64-bit ELF file; name the BTF of a 64-bit kernel");let n=He(
t);if(n.half(18)===noe)throw new h("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHu\
b has it");let r=await Us(e,Number(n.wide(40)),n.half(60)*Zb),o=He(Buffer.concat([t.subarray(0,6),r])),s=Array.from({length:Math.
floor(r.length/Zb)},(m,p)=>{let g=6+p*Zb;return{name:o.word(g),offset:Number(o.wide(g+24)),size:Number(o.wide(g+32))}}),
i=s[n.half(62)],a=i===void 0?Buffer.alloc(0):await Us(e,i.offset,i.size),l=m=>s.find(({name:p})=>a.toString("latin1",p,p+
m.length+1)===`${m}\0`),c=l(".BTF");if(c===void 0)throw new h("is an ELF file without a `.BTF` section; add one with `pa\
hole -J`, or name another file");let u=l(".rodata"),d=u===void 0?"":(await Us(e,u.offset,u.size)).toString("latin1");return{
bytes:await Us(e,c.offset,c.size),release:/Linux version (\S+) \(/.exec(d)?.[1]??null}}async function Us(e,t,n){if(n>nf)
throw new h("is damaged: a section has more bytes than any kernel; download it again");let r=Math.max(0,Math.min(n,(await e.
stat()).size-t)),o=Buffer.alloc(r),{bytesRead:s}=r===0?{bytesRead:0}:await e.read(o,0,r,t);return o.subarray(0,s)}function coe(e){
let t=e.length<roe?void 0:e.readUInt16LE(0)===FL?"little":e.readUInt16BE(0)===FL?"big":void 0;if(t===void 0)throw new h(
"is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");let n=c=>t==="little"?e.readUInt32LE(c):e.readUInt32BE(
c),[r,o,s,i,a]=[4,8,12,16,20].map(n),l=(r??0)+Math.max((o??0)+(s??0),(i??0)+(a??0));if(l>e.length)throw new h(`is cut of\
f: it has ${e.length} bytes of BTF, its header tells of ${l}; download it again`);return t}function uoe(e){let t=e.replace(
/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/,"").replace(/^vmlinux-/,"");return/^\d+\.\d+\.\d+[-.+]/.test(t)&&je(t)?t:null}var nf,noe,
roe,FL,NL,Zb,DL=f(()=>{"use strict";mo();$();$n();Ht();Jd();ud();Je();nf=128*1024*1024,noe=247,roe=24,FL=60319;NL=64,Zb=
64});import{createHash as doe}from"node:crypto";function Ba({btf:e},t){return e.findLast(({kernels:n})=>n.some(({id:r})=>lt(t,
r)))}async function UL(e,t,n){let r=new Map;for(let{kernel:s,spec:i}of t)for(let{request:a}of e){let l=Ba(a,s);l!==void 0&&
!r.has(l.path)&&r.set(l.path,{request:l,arch:i.arch})}let o=new Map;for(let[s,{request:i,arch:a}]of r){let{file:l,place:c}=i,
u=[],d=await ae(u,async()=>foe(await BL(s),a));d!==void 0&&o.set(s,d),n.push(...u.map(({message:m})=>({...c,message:`BTF\
 file \`${l}\` ${m}`})))}return o}function foe(e,t){let n=t==="s390x"?"big":"little";if(e.byteOrder!==n)throw new h(`is ${e.
byteOrder}-endian, kernels of ${t} are ${n}-endian; name the BTF of such a kernel`);return e}function GL(e,{request:t},n){
let r=n.get(Ba(e,t)?.path??"");return r===void 0?null:{path:ew(r),release:r.release}}function qL({artifacts:e,request:t},n){
let o=[...new Set(e.map(s=>Ba(s.request,t)?.path??""))].flatMap(s=>n.get(s)??[]);return[...new Map(o.map(s=>[ew(s),{path:ew(
s),content:s.bytes}])).values()]}function ew(e){let t=jL.get(e)??doe("sha256").update(e.bytes).digest("hex").slice(0,16);
return jL.set(e,t),`/bpfcompat/btf/${t}`}var jL,rf=f(()=>{"use strict";$();DL();Ve();jL=new WeakMap});function Ka(e){let{subject:t,kind:n}=e;switch(n){case"inner_map":return`the prototype of the inner maps of map \`${t}\``;case"\
map_type":return`\`type\` of map \`${t}\``;case"program_type":return`the type of program \`${t}\``;case"global":return`v\
ariable \`${t}\``;case"entry":case"inner_entry":return`${e.shown.replace(/=.*$/s,"")} of map \`${t}\``;case"struct_ops":
return`member \`${e.member}\` of map \`${t}\``;case"optional_map":return`\`optional\` of map \`${t}\``;case"autoload":return`\
\`autoload\` of program \`${t}\``;default:return`\`${n}\` of map \`${t}\``}}function of(e){return e.kind==="entry"&&e.key===
"0"?null:JSON.stringify([Ka(e),"key"in e&&e.key,"outerKey"in e&&e.outerKey])}var tw=f(()=>{"use strict"});function Da(e,t){return{...t,fixups:t.fixups.filter(n=>nw(n,e))}}function nw({kernels:e},t){return e===void 0||e.some(({
id:n})=>lt(t,n))}function zL(e,t,n){if(e.fixups.every(o=>o.kernels===void 0))return;let r=t.filter(o=>e.kernels===null||
e.kernels.some(({id:s})=>lt(o,s)));for(let{first:o,second:s,kernels:i}of moe(e,r))n.push({...s.place,message:`${Ka(s)} i\
s ${WL(s)} here and ${WL(o)} on line ${o.place?.line??0}, both for kernel ${poe(i)}; change the \`kernels\` of one of them`})}
function moe({fixups:e},t){let n=new Map;for(let r of e){let o=of(r);o!==null&&n.set(o,[...n.get(o)??[],r])}return[...n.
values()].flatMap(r=>r.flatMap((o,s)=>r.slice(0,s).flatMap(i=>{if(Ar(i)===Ar(o))return[];let a=t.filter(l=>nw(i,l)&&nw(o,
l)).map(le);return a.length===0?[]:[{first:i,second:o,kernels:a}]})))}function WL(e){return`\`${Ar(e).replace(/^.*?=/s,"")}\
\``}function poe(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}var sf=f(()=>{"use s\
trict";Yu();tw();Ve()});function VL({maps:e,dataBytes:t},n){return e.reduce((r,o)=>r+xoe(o,n.filter(({subject:s})=>s===o.name)),2*t)}function xoe(e,t){
let n={...e},r={bytes:e.inner===null?0:rw(e.inner),keys:new Set};for(let s of t){if(s.kind==="autocreate")return 0;s.kind===
"max_entries"&&(n.maxEntries=s.value==="cpus"?woe:s.value),s.kind==="key_size"&&(n.keySize=s.value),s.kind==="value_size"&&
(n.valueSize=s.value),s.kind==="inner_entry"&&r.keys.add(JSON.stringify(s.outerKey)),s.kind==="inner_map"&&(r.bytes=rw({
...s,type:koe[s.type]??1}))}let o=rw(n);return goe.has(n.type)?o+r.bytes*(1+r.keys.size):o}function rw({type:e,keySize:t,
valueSize:n,maxEntries:r}){if(hoe.has(e))return r;let o=Math.ceil(n/8)*8;return yoe.has(e)?r*o:r*(Math.ceil(t/8)*8+o+boe)}
var hoe,goe,yoe,boe,woe,koe,HL=f(()=>{"use strict";hoe=new Set([27,31]),goe=new Set([12,13]),yoe=new Set([2,3,4,6,8,12,14,
15,18,26]),boe=80,woe=1,koe={hash:1,array:2,percpu_hash:5,percpu_array:6,ringbuf:27}});function af(e,[t,n]){let[,r,o]=/^(\d+)\.(\d+)/.exec(e)??[];return r===void 0||o===void 0?!0:Number(r)>t||Number(r)===t&&
Number(o)>=n}var ow=f(()=>{"use strict"});async function lf(e){return await Promise.allSettled(e),Promise.all(e)}var YL=f(()=>{"use strict"});function Me(e=process.arch){return _oe[e]}function cf(e){return e===void 0||e==="x86_64"?["x86_64"]:[e,"x86_64"]}var Ue,
_oe,cn=f(()=>{"use strict";Ue={x86_64:{qemu:"qemu-system-x86_64",triple:"x86_64-linux-gnu",debian:"amd64",machine:62,loaders:[
"/lib64/ld-linux-x86-64.so.2","/lib/ld-musl-x86_64.so.1"]},arm64:{qemu:"qemu-system-aarch64",triple:"aarch64-linux-gnu",
debian:"arm64",machine:183,loaders:["/lib/ld-linux-aarch64.so.1","/lib/ld-musl-aarch64.so.1"]},s390x:{qemu:"qemu-system-\
s390x",triple:"s390x-linux-gnu",debian:"s390x",machine:22,loaders:["/lib/ld64.so.1","/lib/ld-musl-s390x.so.1"]}},_oe={x64:"\
x86_64",arm64:"arm64",s390x:"s390x"}});import{readFileSync as Roe}from"node:fs";function ja(e="/etc/os-release"){let t=[QL,...Soe].filter(({program:r})=>ie(r)!==
void 0);return $oe(e).flatMap(r=>t.filter(({systems:o})=>voe(r,o)))[0]??t[0]}function ZL(e){return(ja()??QL).packages[e]??
[]}function uf({program:e,install:t,installs:n},r){return[...n==="as root"&&process.getuid?.()!==0?["sudo"]:[],e,...t,...r].
join(" ")}function $oe(e){let t=Eoe(e),n=r=>new RegExp(`^${r}=["']?([^"'
]*)`,"m").exec(t)?.[1]?.split(/\s+/)??[];return[...n("ID"),...n("ID_LIKE")].filter(r=>r!=="")}function voe(e,t){return t.
some(n=>e===n||e.startsWith(`${n}-`))}function Eoe(e){try{return Roe(e,"utf8")}catch{return""}}var JL,XL,QL,Soe,df=f(()=>{
"use strict";Tt();JL={compiler:["gcc"],"compiler-x86_64":["gcc-x86_64-linux-gnu"],"compiler-arm64":["gcc-aarch64-linux-g\
nu"],"compiler-s390x":["gcc-s390x-linux-gnu"],clang:["clang"],"bpf-headers":["libbpf-devel","kernel-headers"]},XL=["inst\
all","-y","--setopt=install_weak_deps=False"],QL={program:"apt-get",systems:["debian","ubuntu"],install:["install","--no\
-install-recommends"],installs:"as root",packages:{compiler:["gcc"],"compiler-x86_64":["gcc-x86-64-linux-gnu"],"compiler\
-arm64":["gcc-aarch64-linux-gnu"],"compiler-s390x":["gcc-s390x-linux-gnu"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":[
"qemu-system-arm"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf-dev","linux-libc-dev"]}},Soe=
[{program:"dnf",systems:["rhel","centos","almalinux","rocky","ol"],install:XL,installs:"as root",packages:JL},{program:"\
dnf",systems:["fedora"],install:XL,installs:"as root",packages:{...JL,"qemu-x86_64":["qemu-system-x86-core"],"qemu-arm64":[
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
Headers"]}}]});async function Gs(e){let{CC:t=""}=process.env,n=t===""?void 0:ie(t);return n!==void 0&&await Poe(n,e)?n:[...e===Me()?sw:
[],`${Ue[e].triple}-gcc`].map(o=>ie(o)).find(o=>o!==void 0)}async function Poe(e,t){let n=(await we(e,["-dumpmachine"],{
timeoutMs:eF})).stdout.trim().split("-")[0];return n===""?t===Me():n===Ue[t].triple.split("-")[0]}async function ff(e){let{
stdout:t}=await we(e,["--version"],{timeoutMs:eF});return t.split(`
`)[0]??""}async function tF(e){let{exitCode:t}=await we(e,["-E","-x","c","-"],{input:`#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
`});return t===0}var sw,eF,mf=f(()=>{"use strict";cn();Gt();Tt();sw=["cc","gcc","clang"],eF=1e4});function Lr(e){return e.flatMap(t=>{let{qemu:n}=Ue[t],r=e.length===1?"boots the kernels":`boots the ${t} kernels`;return ie(
n)===void 0?[Ua(`qemu-${t}`,n,`${r}${nF([n])}`,n)]:[]})}function nF(e){let t=e.map(n=>cP(n)).find(n=>n!==void 0);return t===
void 0?"":`; ${t} is not executable: run \`chmod +x\` on it`}async function Ga(e){if(await Gs(e)!==void 0)return[];if(e===
Me())return[Ua("compiler","a C compiler",`builds the validator${nF(sw)}`,"cc")];let t=`${Ue[e].triple}-gcc`,n=`builds th\
e validator of ${e} kernels`;return[Ua(`compiler-${e}`,`a C compiler for ${e} (${t})`,n,t)]}async function pf(){let e=Ua(
"bpf-headers","the headers of libbpf and the kernel","eBPF programs include them"),t=ie("clang");return t===void 0?[Ua("\
clang","clang","compiles eBPF programs","clang"),e]:await tF(t)?[]:[e]}function Ua(e,t,n,r){return{what:t,why:n,packages:ZL(
e),...r===void 0?{}:{program:r}}}var qa=f(()=>{"use strict";cn();df();mf();Tt()});import{createHash as Aoe}from"node:crypto";import{readdir as Ooe,readFile as Coe}from"node:fs/promises";import{basename as Toe,
join as iw}from"node:path";async function rF(){let e=iw(Rt,"native"),t=(await Ooe(e)).filter(n=>/\.[chS]$/.test(n)).sort();
return Promise.all(t.map(async n=>({path:iw(e,n),content:await Coe(iw(e,n))})))}function oF(e){let t=Aoe("sha256").update(
JSON.stringify([aw,lw,hf,uw,cw]));for(let{path:n,content:r}of e)t.update(`${Toe(n)} ${r.length}
`).update(r);return t.digest("hex")}var aw,lw,hf,cw,uw,sF=f(()=>{"use strict";ur();aw=["-std=gnu11","-O2","-g0","-Wall",
"-Wextra","-Werror","-fno-pie"],lw=["-static","-no-pie"],hf=4,cw=["-lbpf","-lelf","-lz","-lzstd"],uw=["bpf_prog_load","b\
pf_map_create","btf__load_vmlinux_btf","btf__free"]});async function iF(){return Moe}var Moe,aF=f(()=>{"use strict";Moe="0d7ec6558b2c97b1842d0bc27643ca740f6ee3b32c46efa5e91ba\
fa9c6c9bec3"});import{mkdir as Ioe,open as Loe}from"node:fs/promises";import{dirname as cF,join as dw}from"node:path";async function dF(e,t,n,r){
let o={include:dw(n,"include"),lib:dw(n,"lib")},s=e.packages[t],i=await Promise.all(Ld.map(a=>Md(s[a],e.listedAt,r)));for(let[
a,l]of Ld.entries()){let{version:c}=s[l];await Doe(i[a],`${l} ${c}`,Boe(l,t),uF[l],o,r)}return o}function Boe(e,t){let{triple:n}=Ue[t],
r=[`usr/include/${n}/`,`usr/lib/linux/uapi/${Noe[t]}/`,"usr/include/"];return o=>{let s=uF[e].find(l=>o===`usr/lib/${n}/${l}`);
if(s!==void 0)return`lib/${s}`;let i=r.find(l=>o.startsWith(l));if(i===void 0||!o.endsWith(".h")||!Koe(o))return;let a=o.
slice(i.length);if(!(e==="linux-libc-dev"&&!Foe.some(l=>a.startsWith(l))))return`include/${a}`}}function Koe(e){return/^[\w.+/-]+$/.
test(e)&&!e.split("/").includes("..")}async function Doe(e,t,n,r,{include:o},{signal:s}){let i=cF(o),a=new Set;await Mr(
"deb",e,t,{take(c){s?.throwIfAborted();let u=n(c);if(!(u===void 0||a.has(u)))return a.add(u),joe(dw(i,u),t)},enough:()=>!1});
let l=r.find(c=>!a.has(`lib/${c}`));if(l!==void 0)throw new Vt(`${t} has no ${l}`)}function joe(e,t){return async(n,r)=>{
if(r>lF)throw new h(`${t} holds a file of ${r} bytes where at most ${lF} are expected`);await q(e,async()=>{await Ioe(cF(
e),{recursive:!0});let o=await Loe(e,"wx");try{for await(let s of n)await o.writeFile(s)}finally{await o.close()}})}}var uF,
Foe,Noe,lF,fF=f(()=>{"use strict";$();cn();Id();yo();me();Ht();Sa();uF={"libbpf-dev":["libbpf.a"],"libelf-dev":["libelf.\
a"],"zlib1g-dev":["libz.a"],"libzstd-dev":["libzstd.a"],"libc6-dev":["libc.a","crt1.o","crti.o","crtn.o"],"linux-libc-de\
v":[]},Foe=["linux/","asm/","asm-generic/"],Noe={x86_64:"x86",arm64:"arm64",s390x:"s390"},lF=32<<20});import{mkdir as mF,rm as pF}from"node:fs/promises";import{basename as Uoe,join as An}from"node:path";async function qs(e){
let{arch:t,cache:n=ze}=e,r=go(e.libbpf),o=yF(t),s=await iF(),i=rr("validator",s,t,Goe(r,t)),a=An(e.cacheDirectory,"valid\
ator",i),l=async()=>{let d=await gn(a);return d!==void 0&&o.every(m=>d.includes(m))},c={what:`validator with libbpf ${r.
libbpf}`,key:i,paths:[a],intact:l},u={program:An(a,gf),kvmProbe:o.includes(yf)?An(a,yf):null};return await l()||await n.
restore(c)?{missing:[],make:async()=>u}:{missing:await Ga(t),async make(){if(await l())return u;let d=await rF();if(oF(d)!==
s)throw new Error("native/ is not what dist/ was made with: `npm run dist`");return await qoe(a,r,d,e),await n.save(c),u}}}
async function gF(e){let{missing:t,make:n}=await qs(e);return t.length>0&&await e.install(t),n()}function yF(e){return hF[e]===
void 0?[gf]:[gf,yf]}function Goe({packages:e},t){return Object.values(e[t]).map(({sha256:n})=>n)}async function qoe(e,t,n,r){
let{arch:o,signal:s}=r,i=An(e,".."),a=ue(An(i,"build"));await q(a,()=>mF(a,{recursive:!0}));let l=An(a,"build"),c=hF[o];
try{let[u,d]=await lf([dF(t,o,An(a,"sysroot"),r),Gs(o),q(l,()=>mF(l))]),m=p=>Voe(String(d),p,t,a,s);await lf([Woe(An(l,gf),
An(a,"part"),n,u,m),c&&m(zoe(An(l,yf),n,c))]),await lr(l,yF(o)),await gn(e)===void 0&&await pF(e,{recursive:!0,force:!0}),
await et(l,e)}finally{await pF(a,{recursive:!0,force:!0})}}async function Woe(e,t,n,{include:r,lib:o},s){let i=n.filter(
({path:d})=>d.endsWith(".c")).map(({path:d})=>d),a=Array.from({length:hf},(d,m)=>({object:`${t}-${m}.o`,programs:i.filter(
(p,g)=>g%hf===m)}));await lf(a.map(({object:d,programs:m})=>s([...aw,"-isystem",r,"-r","-nostdlib","-o",d,...m])));let l=[
`-B${o}/`,`-L${o}`],c=uw.map(d=>`-Wl,--wrap=${d}`),u=a.map(({object:d})=>d);await s([...lw,...l,"-o",e,...u,...c,...cw])}
function zoe(e,t,{source:n,link:r}){let o=t.filter(({path:s})=>Uoe(s)===n).map(({path:s})=>s);return["-nostdlib","-stati\
c",...r,"-Wl,--build-id=none","-o",e,...o]}async function Voe(e,t,{libbpf:n,release:r},o,s){let i=await we(e,t,{signal:s,
environment:{...Wn(),TMPDIR:o}});if(i.exitCode===0)return;let a=i.stderr.split(`
`).find(u=>u.includes("No space left on device"));if(a!==void 0)throw new h(`the validator could not be built: ${a.trim()}\
; make room, or name another folder with ${J("cache-directory")}`);let l=i.stderr.split(`
`).find(u=>/error|undefined reference|cannot find/.test(u))??`it ended with ${i.ended}`,c=await ff(e);throw new h(`the v\
alidator could not be built with ${c} and libbpf ${n} of Debian ${r}: ${l.trim()}; name another compiler with the enviro\
nment variable CC, or report it with the full output of \`bpfcompat doctor\``)}var gf,yf,hF,bf=f(()=>{"use strict";YL();
xi();or();Sr();$();qa();yo();Gt();mf();me();Ze();ve();sF();aF();fF();gf="validator",yf="kvm-probe.bin",hF={x86_64:{source:"\
kvm-probe.S",link:["-Wl,--oformat=binary","-Wl,-Ttext=0"]},arm64:{source:"kvm-probe-arm64.S",link:["-Wl,-Ttext=0x4008000\
0"]}}});import{readFile as Hoe}from"node:fs/promises";function wf(e){return`/bpfcompat/validator-${e}`}function Wa(e,{programs:t}){
let n=t.get(e);if(n===void 0)throw new Error(`nobody has seen to a validator with libbpf ${e}`);return n}async function bF(e,t){
let n={...e,downloader:e.downloader??ns({signal:e.signal})},r=Pt.filter(a=>t.has(a)),o=t.has(null)||r.length===0,s=new Map(
await Promise.all([...new Set([...o?[Pt[0]]:[],...r])].map(async a=>[a,await qs({...n,libbpf:a})]))),i=async a=>(s.get(a)??
await qs({...n,libbpf:a})).make();return{missing:[...s.values()].flatMap(({missing:a})=>a),async make(){let a=new Map,{byDefault:l,
notes:c}=o?await Yoe(i,a):{byDefault:r[0],notes:[]};for(let m of r)a.has(m)||a.set(m,await i(m));let u=[...a].map(async([
m,{program:p}])=>[m,await Hoe(p)]),[d]=a.values();return{programs:new Map(await Promise.all(u)),byDefault:l??Pt[0],kvmProbe:d?.
kvmProbe??null,notes:c}}}}async function Yoe(e,t){let n;for(let r of Pt)try{return t.set(r,await e(r)),{byDefault:r,notes:n===
void 0?[]:[Joe(r,n)]}}catch(o){if(!(o instanceof oe))throw o;n??=o}throw n}function Joe(e,{message:t}){return`objects ar\
e loaded with libbpf ${e} of Debian ${go(e).release}, since ${Pt[0]} cannot be had: ${t}`}var za=f(()=>{"use strict";yo();
Zt();so();bf()});function mw({lanes:e,tests:t,command:n}){return e.some(({mode:r})=>r==="command"&&n!==null||r==="behavior"&&t.some(o=>o.
command!==null))}function pw(e){return mw(e)||e.files.length>0&&e.programs.some(({attach:t})=>wF(t))}function wF(e){return e?.
binary!=null&&!e.binary.startsWith("/")}function kf(e){return sn(e)&&mw(e.request)}function kF(e,t,n,r,o=Qoe){let s=[],i=e.
artifacts.filter(Zoe).map(({request:u})=>u.libbpf??r),[a=r,...l]=Pt.filter(u=>i.includes(u)),c=e.artifacts.filter(sn).map(
u=>{let{request:d}=u,m=s.length,p=xF(d,t),g=ese(u,m,n.get(d)),b=zu(d,e.request)?.timeoutSeconds??e.request.timeoutSeconds??
d.timeoutSeconds,w=d.libbpf??r,y=w===a?null:wf(w),x={...u,request:Da(e.request,d)},R={hostFixups:p,validator:y,btf:GL(d,
e,o)},S=u.targets.map(W=>({...W,request:Da(e.request,W.request)})),v=[x,...S].reduce((W,{object:H,request:{fixups:C}})=>W+
(H===null?0:VL(H,C)),0),A=nse(x,m,{...R,targets:S.flatMap(W=>tse(W,t))},g);A!==void 0&&s.push({...A,mapBytes:v,timeoutSeconds:b+
ise(A.tests)});let M=sse(u,s.length,b,g);return M!==void 0&&s.push({...M,mapBytes:v,timeoutSeconds:b+Xoe}),{artifact:u,object:A?.
id,command:M?.id,hostFixups:p}});return{cases:s,artifacts:c,pidOne:a,others:l,btf:qL(e,o)}}function Zoe(e){let{lanes:t}=e.
request;return sn(e)&&e.object!==null&&t.some(({mode:n})=>n!=="command")}function xF({programs:e},t){return e.flatMap(({
name:n,minKernel:r,place:o})=>r===null||af(t,r)?[]:[{kind:"autoload",subject:n,value:!1,place:o}])}function ese(e,t,n){let r=`\
/bpfcompat/files/${t}`,o=e.object&&fw(e.object),s=a=>({...a,path:`${r}/${a.path}`}),i=n===void 0?[]:[...n.files.map(s),...n.
system];return{object:o,root:r,binary:n===void 0||n.binary===null?null:`${r}/${n.binary}`,files:[...[e,...e.targets].flatMap(
({object:a})=>a===null?[]:[{path:fw(a),content:a}]),...pw(e.request)?[{path:r,content:null}]:[],...i]}}function fw({sha256:e}){
return`/bpfcompat/objects/${e.slice(0,16)}`}function tse({name:e,object:t,request:n},r){return t===null?[]:[{object:fw(t),
artifact:e,..._F(n,xF(n,r))}]}function _F({fixups:e,programs:t,variants:n,probeCompanions:r},o){return{fixups:[...e,...o],
optional:t.filter(({load:s})=>s!=="required").map(s=>s.name),variants:n,companions:r,attach:t.flatMap(({name:s,attach:i})=>i===
null?[]:[{program:s,target:i}])}}function nse({name:e,request:t},n,{hostFixups:r,...o},{object:s,root:i,files:a}){let l=t.
lanes.map(({mode:u})=>u).filter(u=>u!=="command");if(s===null||l.length===0)return;let c=_F(t,r);return{...o,...c,kind:"\
object",id:n,mode:l.every(u=>u==="load_only")?"load_only":"load_attach",object:s,artifact:e,root:mw(t)?i:null,attach:c.attach.
map(({program:u,target:d})=>({program:u,target:rse(d,i,a)})),tests:l.includes("behavior")?t.tests.map(ose):[],files:a}}function rse(e,t,n){
let r=`${t}/${e.binary}`;return wF(e)&&n.some(({path:o})=>o===r)?{...e,binary:r}:e}function ose({name:e,command:t,timeoutSeconds:n,
expectations:r}){return{name:e,command:t,timeoutMs:n*1e3,expectations:r}}function sse({name:e,request:t,unsuited:n},r,o,{
object:s,root:i,binary:a,files:l}){let{command:c,lanes:u}=t;if(!(c===null||n!==void 0||!u.some(({mode:d})=>d==="command")))
return{kind:"command",id:r,artifact:e,timeoutMs:o*1e3,command:c.command,object:s,binary:a,root:i,files:l}}function ise(e){
return e.flatMap(({timeoutMs:n,command:r,expectations:o})=>[r===null?0:n,...o.map(ase)]).reduce((n,r)=>n+r,0)/1e3}function ase(e){
return e.kind==="test_run"?0:e.withinMs}var Xoe,Qoe,xf=f(async()=>{"use strict";await As();so();Ve();rf();sf();HL();ow();
za();Xoe=10,Qoe=new Map});function Va(){let e=null,t=null,n="",r=[],o=[];function s(a){if(!lse.test(a)){for(let l of o)l.warning.excerpt+=`
${a}`,l.left--;o=cse.test(a)?[]:o.filter(({left:l})=>l>0)}}function i(a){if(r.length>=100)return;let l={message:a,during:e,
excerpt:a};r.push(l),o.push({warning:l,left:19})}return{line(a){let l=a.replace(/\r$/,"").replace(fse,"").slice(0,4096);
if(l.trim()==="")return;n=l;let c=use.exec(l)?.[1];if(c!==void 0){e=c,o=[];return}s(l),RF.test(l)?t??=RF.exec(l)?.[1]??l:
dse.some(u=>u.test(l))&&i(l)},get during(){return e},get panic(){return t},get lastLine(){return n},warnings:r}}var lse,
cse,use,RF,dse,fse,_f=f(()=>{"use strict";lse=/^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/,
cse=/^---\[ end (?:trace|Kernel panic)/,use=/bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/,RF=/Kernel panic - not syncing: (.*)$/,
dse=[/WARNING: (?:CPU: \d+|\S+:\d+ at )/,/WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
/INFO: trying to register non-static key/,/kernel BUG at/,/\bBUG(?:: | \S+ \()/,/Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
/Unable to handle kernel |Internal error: /,/UBSAN: /,/list_(?:add|del)(?: corruption| double add)/,/Watchdog detected hard LOCKUP/,
/INFO: task .* blocked for more than/,/INFO: rcu\S* (?:self-)?detected/,/unregister_netdevice: waiting for/,/kmemleak: \d+ new suspected memory leaks/],
fse=/^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/});import{spawnSync as mse}from"node:child_process";function Rf(e=process.env.PATH??""){let t=ie("setpriv",e);return t!==void 0&&
pse(t)?t:void 0}function pse(e){let t=$F.get(e);if(t!==void 0)return t;let n=Nn(e),r=Vr(SF,n)===e||hse(e);return r&&ir(SF,
n,e),$F.set(e,r),r}function hse(e){let{status:t}=mse(e,[...hw,e,"--version"],{stdio:"ignore",timeout:5e3});return t===0}
var SF,$F,hw,gw=f(()=>{"use strict";ar();Tt();SF="setpriv that works",$F=new Map;hw=["--pdeathsig","KILL","--"]});var bw,yw,xo,Sf=f(()=>{"use strict";bw={kvm:"host",tcg:"max"},yw={machine:{kvm:"pc",tcg:"pc"},cpu:bw,kernelParameters:["\
console=ttyS0","no_timer_check"],recordsDevice:"/dev/ttyS1",keepable:!0,serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-s\
erial",`chardev:${t}`]},xo={"bzimage-pc":yw,"vmlinux-pc":yw,"vmlinux-microvm":{machine:{kvm:"microvm",tcg:"microvm"},cpu:bw,
kernelParameters:[...yw.kernelParameters,"tsc_early_khz=2500000"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-seria\
l",`chardev:${e}`,"-device",`isa-serial,chardev=${t},index=1,iobase=0x2f8,irq=3`]},"image-virt":{machine:{kvm:"virt,gic-\
version=host",tcg:"virt,gic-version=3"},cpu:{kvm:"host",tcg:"max,pauth-impdef=on"},oldCpu:"max",kernelParameters:["conso\
le=ttyAMA0"],recordsDevice:"/dev/ttyS0",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-device",`pci-serial,chardev=${t}`]},
"image-ccw":{machine:{kvm:"s390-ccw-virtio",tcg:"s390-ccw-virtio"},cpu:bw,kernelParameters:["conmode=sclp"],recordsDevice:"\
/dev/ttysclp0",recordsShared:!0,serialPorts:(e,t)=>["-device",`sclplmconsole,chardev=${e}`,"-device",`sclpconsole,charde\
v=${t}`]}}});function $f(e){let{accelerator:t,image:n,initrd:r,cmdline:o,memoryMib:s,cpus:i,oldQemu:a}=e,l=xo[n.shape],c=l.cpu[t],u=e.
quiet&&!bse.test(o)?yse:[],d=[...gse,...u,`BPFCOMPAT_RECORDS=${l.recordsDevice}`],m=[...l.kernelParameters,...d];return[
...ww,"-machine",`${l.machine[t]},accel=${t}${e.snapshot?",memory-backend=ram":""}`,"-cpu",a&&t==="tcg"?l.oldCpu??c:c,"-\
smp",String(i),"-m",String(s),"-kernel",n.path,...r===null?[]:["-initrd",r],"-append",[...m,o].join(" ").trim(),...kw("c\
onsole",xw),...kw("records",_w),...l.serialPorts("console","records"),...e.snapshot?wse(e.snapshot,s):[]]}function wse(e,t){
let n=[...kw("control",Rw),"-mon","chardev=control,mode=control"],r=vF("ram",t,e.memory,e.does==="save");if(e.does==="sa\
ve")return[...n,...r];let{file:o,mib:s}=e.shared;return[...n,...r,...vF(Sw,s,o,!0),"-incoming","defer"]}function vF(e,t,n,r){
let o=n.replaceAll(",",",,");return["-object",`memory-backend-file,id=${e},size=${t}M,mem-path=${o},share=${r?"on":"off"}`]}
function kw(e,t){return["-chardev",`socket,id=${e},fd=${t}`]}var xw,_w,Rw,EF,Sw,gse,yse,bse,PF,ww,Ws=f(()=>{"use strict";
Sf();xw=3,_w=4,Rw=5,EF=6,Sw="shared",gse=["panic=-1","oops=panic","rdinit=/init","printk.devkmsg=on","cryptomgr.notests"],
yse=["loglevel=5","BPFCOMPAT_QUIET=1"],bse=/(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/;PF={x86_64:{arguments:e=>[
...ww,"-machine","pc,accel=kvm","-cpu","host","-m","16","-bios",e,"-device","isa-debug-exit,iobase=0xf4,iosize=4"],proves:({
exitCode:e})=>e===85},arm64:{arguments:e=>[...ww,"-machine","virt,gic-version=host,accel=kvm","-cpu","host","-m","16","-\
kernel",e,"-serial","stdio"],proves:({exitCode:e,stdout:t})=>e===0&&t.includes("64-bit code ran here")}},ww=["-nodefault\
s","-no-user-config","-display","none","-no-reboot","-nic","none"]});import{spawn as kse}from"node:child_process";function OF(e){let[t,...n]=vw([e.qemu,...e.arguments]),r=kse(t,n,{stdio:["i\
gnore","ignore","pipe","pipe","pipe",..._se(e)],env:Wn(),detached:!0});ye("qemu",()=>Gn([t,...n])),Rse(r);let o=Sse(r),s=$w(
r,_w),i=$w(r,xw);return i.on("data",a=>{let l=e.onConsole(a);l!==void 0&&(i.pause(),l.finally(()=>i.resume()))}),s.on("d\
ata",e.onRecords),{exited:$se(r,o),send:a=>s.write(a),cpuSeconds:()=>au(r.pid),control:e.controlled?$w(r,Rw):void 0,kill:()=>lu(
r.pid)}}function _se({controlled:e,state:t}){return e?t===void 0?["pipe"]:["pipe",t]:[]}function vw(e){let t=Rf();return t===
void 0?e:[t,...hw,...e]}function Rse(e){Ha.size===0&&process.once("exit",AF),Ha.add(e),e.once("close",()=>{Ha.delete(e),
Ha.size===0&&process.off("exit",AF)})}function AF(){for(let{pid:e}of Ha)lu(e)}function Sse(e){let t="";return e.stderr?.
setEncoding("utf8").on("data",n=>{t=(t+n).slice(-xse)}),()=>t.trim()}function $w(e,t){let n=e.stdio[t];return n.on("erro\
r",()=>{}),n}function $se(e,t){return new Promise(n=>{e.once("error",r=>n({code:null,signal:null,stderr:r.message})),e.once(
"close",(r,o)=>{ye("qemu",()=>`process ${e.pid} ended with ${o??r}${t()===""?"":`: ${t()}`}`),n({code:r,signal:o,stderr:t()})})})}
var xse,Ha,Ew=f(()=>{"use strict";wg();Gt();Xi();Qe();gw();Ws();xse=8*1024,Ha=new Set});function vf(e){let t=vse(e);if(typeof t!="object"||t===null)return;let n=t;if(typeof n.type!="string"||!Object.hasOwn(CF,
n.type))return;let r=CF[n.type];return Object.entries(r).every(([o,s])=>Ese(s,n[o]))?t:void 0}function vse(e){try{return JSON.
parse(e)}catch{return}}function Ese(e,t){switch(e){case"number":return Number.isSafeInteger(t);case"string":case"boolean":
return typeof t===e;case"string?":return t===null||typeof t=="string";case"line?":return t===null||Pse(t)}}function Pse(e){
if(typeof e!="object"||e===null)return!1;let{insn:t,file:n,line:r,column:o,text:s}=e;return[t,r,o].every(Number.isSafeInteger)&&
typeof n=="string"&&typeof s=="string"}function _o(e,t,n){let r=[],o=0,s=!1;return a=>{let l=0;for(let c=a.indexOf(10);c>=
0;c=a.indexOf(10,l))i(a.subarray(l,c)),s||t(Buffer.concat(r).toString("utf8")),r=[],o=0,s=!1,l=c+1;i(a.subarray(l))};function i(a){
s||(o+=a.length,o>e?(s=!0,r=[],n()):a.length>0&&r.push(a))}}var CF,Ro=f(()=>{"use strict";CF={hello:{protocol:"number",release:"\
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
er",maxrss_kb:"number"},fatal:{message:"string"},paused:{},end:{cases:"number"}}});function zs(e){return`${[["plan",2],...e.modules.map(({name:n,path:r})=>["module",n,r]),...e.pauses?[["pause"]]:[],...e.
cases.flatMap(Ase),["end"]].map(n=>n.map(Fse).join(" ")).join(`
`)}
`}function Ase(e){switch(e.kind){case"object":return Ose(e);case"command":return Cse(e);case"probe":return[["probe_case",
e.id,e.artifact]]}}function Ose(e){return[["case",e.id,e.mode,e.object,e.artifact],...e.root===null?[]:[["root",e.root]],
...e.validator===null?[]:[["validator",e.validator]],...e.btf===null?[]:[["btf",e.btf.path,...So({release:e.btf.release})]],
...TF(e),...e.targets.flatMap(t=>[["target",t.artifact,t.object],...TF(t),["target_end"]]),...e.tests.flatMap(Ise)]}function TF({
fixups:e,optional:t,variants:n,companions:r,attach:o}){return[...e.map(Tse),...t.map(s=>["optional",s]),...n.flatMap(Mse),
...r.map(s=>["companion",s]),...o.map(({program:s,target:{of:i,...a}})=>["attach",s,...So({...a,artifact:i?.artifact??null,
target:i?.program??null})])]}function Cse({id:e,artifact:t,timeoutMs:n,command:r,object:o,binary:s,root:i}){return[["com\
mand_case",e,t,n,r,...So({object:o,binary:s})],["root",i]]}function Tse(e){let{subject:t}=e;switch(e.kind){case"max_entr\
ies":case"key_size":case"value_size":case"map_flags":case"map_type":case"program_type":case"global":return[e.kind,t,e.value];case"\
autocreate":return["autocreate",t,"off"];case"pinning":return["pinning",t,"none"];case"optional_map":return["optional_ma\
p",t];case"autoload":return["autoload",t,e.value?"on":"off"];case"struct_ops":return["struct_ops",t,e.member,...So({program:e.
program})];case"inner_map":return["inner_map",t,e.type,e.keySize,e.valueSize,e.maxEntries,e.mapFlags];case"entry":return[
"entry",t,e.key,e.value];case"inner_entry":return["inner_entry",t,e.outerKey,e.key,e.value]}}function Mse({group:e,programs:t}){
return t.map(({name:n,helper:r,symbol:o,attachTarget:s,trialLoad:i})=>["variant",e,n,...So({helper:r,symbol:o,attach_target:s}),
...i?["trial_load"]:[]])}function Ise({name:e,timeoutMs:t,command:n,expectations:r}){return[["test",e,t],...n===null?[]:
[["test_command",n]],...r.map(Lse)]}function Lse(e){switch(e.kind){case"events":{let{map:t,min:n,withinMs:r,contains:o}=e;
return["expect_events",t,n,r,...So({contains:o})]}case"runs":return["expect_runs",e.program,e.min,e.withinMs];case"map":{
let{map:t,key:n,compare:r,value:o,withinMs:s}=e;return["expect_map",t,n,r,o,s]}case"test_run":{let{program:t,repeat:n,input:r}=e;
return["test_run",t,n,...r===null?[]:So({[r.kind]:r.bytes})]}}}function So(e){return Object.entries(e).flatMap(([t,n])=>n===
null?[]:[`${t}=${n}`])}function Fse(e){return String(e).replaceAll(/[^A-Za-z0-9._/:+=-]/gu,t=>[...Buffer.from(t,"utf8")].
map(n=>`%${n.toString(16).toUpperCase().padStart(2,"0")}`).join(""))}var Pf,Ya=f(()=>{"use strict";Ro();Pf=["system","pr\
ograms","maps","struct_ops","iterators","verifier","limits","tracing","hooks","network","helpers","kfuncs"]});function Af(){let e=new Set;return t=>{let n=Nse[t.type];if(n===void 0)return!1;let r=t,o=[t.type,...n.map(s=>r[s])].join(
" ");return e.has(o)?!0:(e.add(o),!1)}}var Nse,Pw=f(()=>{"use strict";Nse={open:[],test_start:["test"],command:["test"],
events:["test","index"],runs:["test","index"],map_value:["test","index"],test_run:["test","index"],test_end:["test"],case_end:[]}});import{once as Bse}from"node:events";function MF(e,t){let n=!0,r=null;return e.exited.then(o),t.addEventListener("abort",
o,{once:!0}),{guest:{exited:e.exited,get alive(){return n},async take(s,i){let a=Dse(new Set(s.map(({id:c})=>c)));if(!n)
return a.ended;r=a,e.send(zs({modules:[],cases:s}));let l=setTimeout(o,i);return await a.over,clearTimeout(l),r=null,a.ended},
release:o},line(s){r!==null&&s.trim()!==""&&!r.line(s)&&o()}};function o(){n=!1,t.removeEventListener("abort",o),e.kill(),
r?.close()}}function Dse(e){let t=new EventTarget,n=new Map,r,o=0,s=()=>{t.dispatchEvent(new Event("over"))};return{over:Bse(
t,"over"),ended:n,line:i,close:s};function i(c){let u=vf(c);if(u===void 0||u.type==="fatal"||++o>Kse)return!1;if(u.type===
"end")s();else{if(u.type==="case_start")return a(u.case);if("case"in u)return l(u)}return!0}function a(c){return r!==void 0||
!e.has(c)||n.has(c)?!1:(r={id:c,records:[],repeats:Af()},!0)}function l(c){return r===void 0||c.case!==r.id||r.repeats(c)?
!1:(r.records.push(c),c.type!=="case_exit"||(n.set(r.id,r.records),r=void 0),!0)}}var Kse,IF=f(()=>{"use strict";Ya();Ro();
Pw();Kse=1e5});function LF(e,t){let n=r=>Math.round(r*t);return e.kind==="probe"?e:e.kind==="command"?{...e,timeoutMs:n(e.timeoutMs)}:{
...e,tests:e.tests.map(r=>({...r,timeoutMs:n(r.timeoutMs),expectations:r.expectations.map(o=>o.kind==="test_run"?o:{...o,
withinMs:n(o.withinMs)})}))}}var Of,Aw=f(()=>{"use strict";Of={kvm:1,tcg:5}});function FF({signal:e,code:t}){return e==="SIGKILL"||t===137}function NF(e,t){let n=rd(),r=`Set ${J("concurrency")} lowe\
r${n===null?", or use a machine with more memory":", or raise the limit"}`;return t>0||n!==null?`the machine${n===null?"":
`, whose control group may use ${Math.floor(n.limitBytes/jse)} MiB`}, ran out of memory and killed the guest (QEMU with ${e}\
 MiB${t>0?"":", by SIGKILL"}). ${r}`:`QEMU with ${e} MiB was killed from outside (SIGKILL), as the kernel does when a ma\
chine runs out of memory: see dmesg. ${r}`}var jse,BF=f(()=>{"use strict";od();ve();jse=1024**2});function Cf({wall:e,cpu:t,total:n},{idle:r,work:o,longest:s,limit:i}){return n>=i?"late":e>=s?"stuck":t===null?e>=o?"stu\
ck":null:e>=r&&t<e*.02?"idle":t>=o?"stuck":null}var Ow=f(()=>{"use strict"});function jF(e,t,{cases:n,memoryMib:r},o,s,i="whole"){let a=Of[t.accelerator],l=performance.now(),c=o.cases.size,u=by(),d,
m,p,g=l,b={at:l,cpu:0},w,y,x,R=!1,S=!1,v=i==="resumed",A=0,M=()=>{},W=new Promise(T=>{M=()=>T("parked")}),H=()=>{},C=new Promise(
T=>{H=()=>T("paused")});return{start(T){d=T,Wr(),p=setInterval(rp,Gse),e.signal.addEventListener("abort",ge,{once:!0}),e.
signal.aborted&&ge()},line(T){if(T.trim()===""||R||x!==void 0)return;let se=vf(T);se!==void 0?te(se):xo[o.shape].recordsShared||
o_("the guest sent lines that are no records")},overlong:()=>o_("the guest sent lines that are too long"),console:Wr,parked:W,
paused:C,stop:U,finish(T){U(),tp();let se=o.cases.size>c;if(R||T===null)return{death:null,progressed:se,answered:S,killed:!1};
let Be=x===void 0&&FF(T);return x??=Be?ct():{culprit:dn(T)?"kernel":"guest",words:er(T)},ep(x.culprit,x.words),{death:x.
words,progressed:se,answered:S,killed:Be}}};function U(){clearTimeout(m),clearInterval(p),e.signal.removeEventListener("\
abort",ge),o.guestMs+=performance.now()-l}function te(T){switch(S=!0,clearInterval(p),T.type){case"hello":O(T);return;case"\
module":++A>e.modules.length?re("loaded modules that it was not asked for"):ke(T),qr(Tf,()=>xe("kernel","stopped while i\
t loaded modules"));return;case"case_start":E(T.case);return;case"case_exit":D(T);return;case"fatal":xe("guest",`could n\
ot go on: ${T.message}`);return;case"paused":clearTimeout(m),i==="until-paused"&&v?H():re("paused, and was not asked to");
return;case"end":j();return;default:L(T)}}function ke(T){o.modules.some(({name:se})=>se===T.name)||o.modules.push(T)}function O(T){
if(v){re("said hello twice");return}v=!0,o.hello??=T,o.bootMs??=performance.now()-l,T.protocol!==2?re(`speaks version ${T.
protocol}, not ${2}`):qr(Tf,()=>xe("guest","did not start the first artifact"))}function E(T){let se=n.find(fn=>fn.id===
T);if(o.bootMs??=performance.now()-l,!v||se===void 0||w!==void 0||o.cases.has(T)){re("started a case that was not next");
return}let Be={records:[],interruption:null,warnings:[]};o.cases.set(T,Be),w={id:T,outcome:Be,timeoutSeconds:se.timeoutSeconds,
repeats:Af()};let In=e.cases.findIndex(fn=>fn.id===T);e.onProgress({step:"case",id:T,position:In,count:e.cases.length}),
qr(se.timeoutSeconds,z)}function L(T){if(T.case!==w?.id){re("sent records outside of their case");return}T.type==="log"?
e.logs.take(T):w.repeats(T)?re(`sent a second record \`${T.type}\` where there is one`):w.outcome.records.length<KF?w.outcome.
records.push(T):re(`sent more than ${KF} records in one case`),T.type==="test_start"&&e.onProgress({step:"test",id:T.case,
test:T.test})}function D(T){if(T.case!==w?.id){re("ended a case that was not running");return}let{outcome:se}=w;se.records.
push(T),(T.signal!==0||T.code!==0)&&(se.interruption??={kind:"killed",signal:T.signal,exitCode:T.code,during:s.during}),
y=w,w=void 0,qr(Tf,()=>xe("kernel","did not go on after an artifact"))}function j(){if(w!==void 0||n.some(({id:T})=>!o.cases.
has(T))){re("said that it was done before it was");return}R=!0,e.parks===!0&&!xo[o.shape].recordsShared?M():d?.kill()}function z(){
if(w!==void 0){if(s.panic!==null){xe("kernel",`died of a kernel panic: ${s.panic}`);return}w.outcome.interruption??={kind:"\
timeout",seconds:w.timeoutSeconds*a},d?.send(`kill ${w.id}
`),qr(Tf,Ie)}}function Ie(){w!==void 0&&(w.outcome.interruption={kind:"crash",message:"it hangs",during:s.during}),xe("k\
ernel","hangs: it did not answer after an artifact ran out of time")}function ge(){xe("user","was cancelled")}function re(T){
xe("guest",`broke the protocol: it ${T}`)}function xe(T,se){x??={culprit:T,words:`the guest ${se}${Al()}`},d?.kill()}function ct(){
return w!==void 0&&!o.killed.has(w.id)&&(o.killed.add(w.id),o.cases.delete(w.id),w=void 0),{culprit:"guest",words:NF(r,by()-
u)}}function dn({signal:T}){return v&&(T===null||s.panic!==null)}function er(T){return s.panic!==null?`kernel panic: ${s.
panic}`:T.stderr!==""?`${S?"QEMU":e.qemu} ended (${T.signal??T.code}): ${T.stderr.split(`
`).at(-1)}${S?"":qse}`:T.signal!==null?`QEMU was ended by ${T.signal}${Al()}`:`the guest ended ${v?"in the middle of its\
 work":"before it said anything"}${Al()}`}function Al(){return s.lastLine===""?"":`; its console ends with: ${s.lastLine}`}
function ep(T,se){let Be=T==="kernel"?w??y:w;if(Be===void 0)return;let{during:In}=s;T==="kernel"?Be.outcome.interruption??=
{kind:"crash",message:se,during:In}:T==="user"?Be.outcome.interruption??={kind:"cancelled"}:Be.outcome.interruption??={kind:"\
lost",message:se}}function tp(){for(let T of s.warnings){let se=np(T.during);(se===void 0?o:o.cases.get(se)??o).warnings.
push(T)}}function np(T){let se=T?.slice(0,T.lastIndexOf("/")),Be=T?.endsWith(" command")?"command":"object",In=n.filter(
fn=>fn.artifact===se);return(In.find(fn=>fn.kind===Be)??In[0])?.id}function qr(T,se){clearTimeout(m),m=setTimeout(se,T*a*
1e3)}function Wr(){g=performance.now()}function rp(){let T=Wse(t.plain&&i!=="resumed"?DF:Use,a),se=performance.now(),Be=d?.
cpuSeconds()??null;g>b.at&&(b={at:g,cpu:Be});let In=(se-b.at)/1e3,fn=Be===null||b.cpu===null?null:Be-b.cpu,s_=Cf({wall:In,
cpu:fn,total:(se-l)/1e3},T);s_!==null&&(clearInterval(p),s_==="late"?xe("guest",`had sent no record ${T.limit} s after i\
ts start`):xe("guest",`was silent for ${Math.round(In)} s while it booted${zse(fn)}`))}function o_(T){o.notes.includes(T)||
o.notes.push(T)}}function Wse(e,t){let{idle:n,work:r,longest:o,limit:s}=e;return{idle:n*t,work:r*t,longest:o*t,limit:s*t}}
function zse(e){return e===null?"":` (QEMU worked for ${e.toFixed(1)} s of them)`}var DF,Use,Gse,Tf,KF,qse,UF=f(()=>{"us\
e strict";od();Sf();BF();Ow();Ro();Pw();Aw();DF={idle:30,work:30,longest:120,limit:300},Use={...DF,idle:4,work:4,longest:30},
Gse=500,Tf=4,KF=1e5,qse="; if this is not the QEMU of the distribution, put that one first on the PATH"});function Ja({request:e,way:t,share:n,outcome:r,consoleLog:o},s){let{part:i,initrd:a,reader:l,snapshot:c}=s,u=jF(e,t,n,r,
l,i),d=_o(4096,l.line,()=>{}),m,p=OF({qemu:e.qemu,arguments:$f({accelerator:t.accelerator,image:t.image,initrd:a,cmdline:e.
cmdline,memoryMib:n.memoryMib,cpus:1,oldQemu:e.oldQemu===!0,quiet:t.quiet,...c===void 0?{}:{snapshot:c}}),controlled:c!==
void 0,...s.state===void 0?{}:{state:s.state},onConsole(g){if(m===void 0)return u.console(),s.onConsole?.(g),d(g),o.write(
g)},onRecords:_o(65536,g=>{s.onLine?.(g),(m??u).line(g)},()=>m?.guest.release()??u.overlong())});return e.onProgress({step:i===
"resumed"?"resuming":"booting",boot:r.boots}),u.start(p),{machine:p,watch:u,async ended(){let g=await Promise.race([p.exited,
u.parked]);return g!=="parked"?u.finish(g):(m=MF(p,e.signal),r.parked=m.guest,u.finish(null))}}}function Mf({way:e,share:{
cases:t}},n){let r=Of[e.accelerator],o=new Map(t.flatMap(i=>i.files.map(a=>[a.path,a]))),s=zs({modules:n,cases:t.map(i=>LF(
i,r))});return[...o.values(),Tw(s)]}function Tw(e){return{path:"/bpfcompat/plan",content:Buffer.from(e,"utf8")}}var Mw=f(
()=>{"use strict";_f();Ew();IF();Ya();Ro();Ws();Aw();UF()});import{once as Iw}from"node:events";import{createWriteStream as Hse}from"node:fs";function qF(e){let t=Hse(e),n=0,r=null,
o=[],s=0,i;t.on("error",l=>{r??=l.message});function a(){clearTimeout(i),i=void 0;let l=Buffer.concat(o);if(o=[],s=0,!(r!==
null||t.write(l)))return Promise.race([Iw(t,"drain"),Iw(t,"close")]).then(()=>{},()=>{})}return{write(l){if(n+=l.length,
n>GF&&(r===null&&a(),r??=`it is longer than ${GF} bytes`),r===null){if(o.push(l),s+=l.length,s>=Yse)return a();i??=setTimeout(
a,Jse)}},async close(){return a(),t.closed||(t.end(),await Iw(t,"close").catch(()=>{})),r}}}var GF,Yse,Jse,WF=f(()=>{"us\
e strict";GF=64*1024*1024,Yse=64*1024,Jse=100});function zF({images:e,accelerator:t,mayEmulate:n}){let r=e[e.length-1]??e[0],o={image:e[0],plain:e.length===1,accelerator:t,
quiet:t==="kvm"},s=!1;return{get way(){return o},after(i,a,l){if(a)return s=!1,[];if(i)return null;if(o={...o,quiet:!1},
l!==void 0)return n?(o={...o,accelerator:"tcg"},[`booted again without KVM, which stopped working after the probe: ${l}`]):
null;if(!o.plain){let c=Dn[o.image.shape];return o={...o,image:r,plain:!0},[`booted again as ${Dn[r.shape]}: as ${c} it \
did not come to its first record`]}return s?null:(s=!0,o.accelerator==="kvm"&&n?(o={...o,accelerator:"tcg"},["booted aga\
in without KVM, which had run the probe and not this kernel"]):["booted once more: an emulator that fails before the fir\
st record is no verdict on the kernel"])}}}var VF=f(()=>{"use strict";Mi()});import{createHash as Xse}from"node:crypto";import{createReadStream as Qse}from"node:fs";import{open as Zse,rm as eie}from"node:fs/promises";
async function Xa(e,t){try{let n=await Zse(e,"w");try{return await iie(n,lie(t))}finally{await n.close()}}catch(n){throw await eie(
e,{force:!0}),n instanceof h?n:new h(`the initramfs could not be written to ${e} (${P(n)}); free some space there, or se\
t the environment variable TMPDIR to another folder`,{cause:n})}}async function iie(e,t){let n=0,r=[],o=async()=>{for(let s=r;s.
length>0;){let i=s.reduce((l,c)=>l+c.length,0),{bytesWritten:a}=await e.writev(s);n+=a,s=a===i?[]:[Buffer.concat(s).subarray(
a)]}r=[]};for(let s of t){if(Buffer.isBuffer(s)){s.length>0&&r.push(s),r.length===sie&&await o();continue}await o();for await(let i of aie(
s))r=[i],await o()}return await o(),n}async function*aie({file:e,size:t,sha256:n}){let r=Xse("sha256"),o=t;try{for await(let s of Qse(
e,{highWaterMark:256*1024})){if(o-=s.length,o<0)break;r.update(s),yield s}}catch(s){throw new h(`\`${e}\` cannot be read \
any more: ${P(s)}; run again when the build is done`)}if(o!==0||r.digest("hex")!==n)throw new h(`\`${e}\` has changed sin\
ce the run began; run again when the build is done`)}function*lie(e){let t=new Set,n=0;for(let{path:r,content:o,executable:s}of e){
for(let i of cie(o===null?`${r}/`:r))t.has(i)||(t.add(i),yield*Lw(i,++n,tie|493,2,Buffer.alloc(0)));o!==null&&(yield*Lw(
r.slice(1),++n,nie|(s?493:420),1,o))}yield*Lw(oie,0,0,1,Buffer.alloc(0))}function cie(e){if(!e.startsWith("/")||e.includes(
"/../"))throw new Error(`not an absolute path in the guest: ${e}`);let t=e.slice(1).split("/").slice(0,-1);return t.map(
(n,r)=>t.slice(0,r+1).join("/"))}function*Lw(e,t,n,r,o){let s=Buffer.from(`${e}\0`,"utf8"),i=Vs(o),a=[t,n,0,0,r,0,i,0,0,
0,0,s.length,0];yield Buffer.from(`070701${a.map(l=>l.toString(16).padStart(8,"0")).join("")}`,"latin1"),yield s,yield HF(
rie+s.length),yield o,yield HF(i)}function Vs(e){return e===null?0:Buffer.isBuffer(e)?e.length:e.size}function HF(e){return Buffer.
alloc((4-e%4)%4)}var tie,nie,rie,oie,sie,Fw=f(()=>{"use strict";$();tie=16384,nie=32768,rie=110,oie="TRAILER!!!",sie=1024});import{once as uie}from"node:events";function JF(e,t){return QF(e,async(n,r)=>{await n("stop"),await n("migrate",{uri:`e\
xec:cat > ${Gn([t])}`}),await r()})}function XF(e,t,n){return QF(e,async(r,o)=>{await r("migrate-incoming",{uri:`fd:${t}`}),
await o(),await r("device_add",n),await r("cont")})}async function QF(e,t){let n=AbortSignal.timeout(YF),r=mie(e,n),o=async(i,a)=>{
e.write(`${JSON.stringify({execute:i,...a===void 0?{}:{arguments:a}})}
`);let{error:l}=await r(c=>"return"in c||"error"in c);if(l!==void 0)throw new Error(`QEMU refuses ${i}: ${Nw(l,"desc")}`)},
s=async()=>{let{data:i}=await r(({event:a,data:l})=>a==="MIGRATION"&&/^(?:completed|failed)$/.test(Nw(l,"status")));if(Nw(
i,"status")==="failed")throw new Error("QEMU could not hand over the state of the machine")};try{await o("qmp_capabiliti\
es"),await o("migrate-set-capabilities",{capabilities:fie}),await t(o,s)}catch(i){throw n.aborted?new Error(`QEMU did no\
t answer within ${YF/1e3} s`):i}}function mie(e,t){let n=[],r=new EventTarget,o=s=>{try{n.push(JSON.parse(s)),r.dispatchEvent(
new Event("message"))}catch{}};return e.on("data",_o(die,o,()=>{})),async s=>{for(;;){let i=n.shift();if(i===void 0)await uie(
r,"message",{signal:t});else if(s(i))return i}}}function Nw(e,t){return typeof e=="object"&&e!==null&&t in e?String(e[t]):
""}var die,YF,fie,ZF=f(()=>{"use strict";Xi();Ro();die=64*1024,YF=2e4,fie=["x-ignore-shared","events"].map(e=>({capability:e,
state:!0}))});import{createHash as pie}from"node:crypto";import{readFile as hie}from"node:fs/promises";import{release as gie}from"node:os";
async function eN(e,{image:t,accelerator:n,quiet:r},o){let[s,i]=[Nn(e.qemu),await de(t.path)];if(s===void 0||i===void 0)
return;let a=$f({accelerator:n,image:{...t,path:i},initrd:"",cmdline:e.cmdline,memoryMib:o,cpus:1,oldQemu:e.oldQemu===!0,
quiet:r,snapshot:{does:"save",memory:""}});return mn([yie,e.qemu,s,a,e.modules,e.files.map(bie),n==="kvm"?await wie():null])}
function bie({path:e,content:t,executable:n}){let r=Buffer.isBuffer(t)?pie("sha256").update(t).digest("hex"):t?.sha256;return[
e,r,n]}async function wie(){let[e=""]=(await hie("/proc/cpuinfo","utf8")).split(`

`);return[gie(),...e.split(`
`).filter(t=>!/MHz|bogomips/i.test(t))]}var yie,tN=f(()=>{"use strict";ar();or();me();Ws();yie=1});import{open as kie,truncate as xie}from"node:fs/promises";import{join as rN}from"node:path";async function oN(e){let{request:t,
way:n,share:r}=e,{snapshots:o}=t;if(o===void 0||!Rie(e,o))return;let s=await eN(t,n,r.memoryMib);if(s===void 0||o.unfit(
s)!==void 0)return;let i=await o.find(s),a=i===void 0?await $ie(e,o,s):Sie(e,i);if(a===void 0||"death"in a)return a;e.outcome.
boots===1&&(e.outcome.snapshot=i===void 0?"made":"used");let l=await Pie(e,a);if(l.progressed||l.killed||l.death===null||
t.signal.aborted)return l;await o.giveUp(s,l.death),e.outcome.snapshot=null,e.outcome.notes.push(`booted once more: the \
guest that was kept could not be resumed: ${l.death}`)}function Rie(e,{eager:t}){let{request:n,way:r,share:o,outcome:s}=e;
return o.memoryMib<=_ie&&(t||s.boots>1)&&!/(?:^|\s)lockdown=/.test(n.cmdline)&&xo[r.image.shape].keepable===!0}function Sie({
consoleLog:e},t){let n=Va(),r=Buffer.from(t.console,"base64");return _o(4096,n.line,()=>{})(r),e.write(r),{snapshot:t,reader:n}}
async function $ie(e,t,n){let r=await t.draft(n,e.share.memoryMib);if(r===void 0)return;let o=Va(),s=await vie(e,r,o);if("\
facts"in s)return{snapshot:{...s.facts,...r},reader:o,draft:r};if(await r.discard(),"end"in s)return s.end;await t.giveUp(
n,s.unfit)}async function vie(e,t,n){let{request:r,share:o}=e,s=rN(r.workFolder,"initramfs"),i=zs({modules:r.modules,pauses:!0,
cases:[]});await Xa(s,[...r.files,Tw(i)]);let a=[],l=Ja({...e,share:{...o,cases:[]}},{part:"until-paused",initrd:s,reader:n,
snapshot:{does:"save",memory:t.memory},onConsole:u=>a.push(u)}),c=await Promise.race([l.machine.exited,l.watch.paused]);
if(c!=="paused"){let u=l.watch.finish(c);return u.answered||u.killed||r.signal.aborted?{end:u}:{unfit:u.death??"it ended"}}
return Eie(e,l,t,a)}async function Eie({request:e,outcome:{hello:t,modules:n}},{machine:r,watch:o},s,i){let{control:a}=r;
try{if(a===void 0||t===null)throw new Error("QEMU cannot be asked");let l=r.exited.then(()=>Promise.reject(new Error("QE\
MU ended")));return await Promise.race([JF(a,s.state),l]),o.stop(),{facts:{hello:t,modules:[...n],console:Buffer.concat(
i).toString("base64")}}}catch(l){return e.signal.aborted?{end:o.finish(null)}:(o.stop(),{unfit:P(l)})}finally{r.kill(),await r.
exited}}async function Pie(e,{snapshot:t,reader:n,draft:r}){let{request:o,outcome:s}=e;s.hello??=t.hello,s.modules.length===
0&&s.modules.push(...t.modules);let i=await Cie(o,Mf(e,[])),a=await kie(t.state),l;try{let{machine:c,ended:u}=Ja(e,{part:"\
resumed",initrd:null,reader:n,snapshot:{does:"resume",memory:t.memory,shared:i},state:a.fd,onLine(){l??=r?.keep(t)}});return c.
control!==void 0&&Aie(c,c.control),await u()}finally{await a.close(),await(l??r?.discard())}}function Aie(e,t){XF(t,EF,Oie).
then(()=>e.send(`resume ${Math.floor(Date.now()/1e3)}
`),n=>{ye("snapshots",()=>`a guest that was kept does not go on: ${P(n)}`),e.kill()})}async function Cie({workFolder:e},t){
let n=rN(e,"shared"),r=2**Math.max(0,Math.ceil(Math.log2(await Xa(n,t)/nN)));return await xie(n,r*nN),{file:n,mib:r}}var nN,
_ie,Oie,sN=f(()=>{"use strict";$();Qe();Sf();Mw();_f();Fw();Ya();Ro();Ws();ZF();tN();nN=1024**2,_ie=1024;Oie={driver:"iv\
shmem-plain",id:"files",memdev:Sw}});import{join as Tie}from"node:path";async function If(e){let t=Lie(e),n=qF(e.consoleLog),r=zF(e),o=0,s=e.memory??sd(id());
for(let a=e.cases;a.length>0&&t.error===null;a=Fie(e,t)){let{way:l}=r;t.shape=l.image.shape,t.accelerator=l.accelerator,
t.boots++;let c=Math.min(s.limitMib,_a),u=Nie(e,a,c);Bie(t,u,a,c);let d=e.parks===!0&&u.cases.length===e.cases.length,m=await s.
reserve(o>0?Math.max(u.memoryMib,s.limitMib):u.memoryMib),p=Kie({request:{...e,parks:d},way:l,share:u,outcome:t,consoleLog:n}),
{death:g,progressed:b,answered:w,killed:y}=await p.finally(()=>t.parked===null?m.giveBack():m.keep(t.parked));if(e.signal.
aborted)break;if(g===null)continue;if(y){++o<=Mie?t.notes.push(`boot ${t.boots} ended early: ${g}`,"booted once more, al\
one"):t.error=g;continue}let x=!w&&l.accelerator==="kvm"?await e.kvmDefect?.():void 0,R=r.after(w,b,x);R===null?t.error=
x===void 0?g:Iie(x):t.notes.push(`boot ${t.boots} ended early: ${g}`,...R)}let i=await n.close();return i!==null&&t.notes.
push(`the console log is not whole: ${i}`),t}function Iie(e){return`KVM stopped working after the probe: ${e}; use ${J("\
accelerator")} \`auto\` or \`tcg\`, which need no KVM`}function Lie({images:[{shape:e}],accelerator:t}){return{boots:0,snapshot:null,
shape:e,accelerator:t,bootMs:null,guestMs:0,hello:null,modules:[],error:null,cases:new Map,killed:new Set,warnings:[],notes:[],
parked:null}}function Fie({cases:e},t){return e.filter(({id:n})=>!t.cases.has(n))}function Nie(e,t,n){let r=new Map(e.files.
map(({path:l,content:c})=>[l,Vs(c)])),o={initramfs:iN(r.values()),largestObject:0,largestMaps:0},s=[],[i,a]=[0,0];for(let l of t){
let c=l.files.filter(({path:m})=>!r.has(m));for(let{path:m,content:p}of c)r.set(m,Vs(p));o.initramfs+=iN(c.map(({content:m})=>Vs(
m)));let u=l.files.find(({path:m})=>l.kind!=="probe"&&m===l.object);o.largestObject=Math.max(o.largestObject,Vs(u?.content??
null)),o.largestMaps=Math.max(o.largestMaps,l.mapBytes??0);let d=RC(o);if(s.length===0)a=d;else if(d>n)break;i=d,s.push(
l)}return{cases:s,memoryMib:Math.min(i,Math.max(n,wy)),neededMib:a}}function Bie(e,t,n,r){let[o]=t.cases;t.neededMib>t.memoryMib&&
o!==void 0&&e.notes.push(`${o.artifact} may need ${t.neededMib} MiB of memory in its guest; ${t.memoryMib===_a?`a guest \
has ${_a} MiB at most, so that its maps may fail for want of memory`:`this machine can give ${t.memoryMib} MiB, so that \
its maps may fail for want of memory. Free memory, or run it on a larger machine`}`),t.cases.length<n.length&&e.notes.push(
`boot ${e.boots} takes ${t.cases.length} of ${n.length} cases that are left: together they need more than the ${r} MiB t\
hat ${r===_a?"a guest has at most":"this machine can give to guests"}`)}function iN(e){let t=0;for(let n of e)t+=n;return t}
async function Kie(e){return await oN(e)??Die(e)}async function Die(e){let{files:t,modules:n,workFolder:r}=e.request,o=Tie(
r,"initramfs"),s=[...t,...Mf(e,n)];return await Xa(o,[...new Map(s.map(i=>[i.path,i])).values()]),Ja(e,{part:"whole",initrd:o,
reader:Va()}).ended()}var Mie,Bw=f(()=>{"use strict";ve();Mw();_f();WF();VF();Fw();ky();sN();Mie=1});async function Lf(e){return To(e,"version of",()=>Uie(e)).then(t=>t??"")}async function Uie(e){let{stdout:t}=await we(e,
["--version"],{timeoutMs:jie}),[n=""]=t.split(`
`);return n===""?void 0:n}function aN(e){let[,t]=/version (\d+)\./.exec(e)??[];return t!==void 0&&Number(t)<6}var jie,Ff=f(
()=>{"use strict";ar();Gt();jie=1e4});import{createReadStream as Gie}from"node:fs";import{open as qie}from"node:fs/promises";async function Fr(e,t){return gt(
e,{offset:0,length:t})}async function gt(e,{offset:t,length:n}){let r=await qie(e);try{let{buffer:o,bytesRead:s}=await r.
read(Buffer.alloc(n),0,n,t);return o.subarray(0,s)}finally{await r.close()}}function Hs(e,{offset:t,length:n}){return Gie(
e,{start:t,end:t+n-1,highWaterMark:1<<20})}function Qa(e,t){return t.every((n,r)=>e[r]===n)}var Ys=f(()=>{"use strict"});async function*lN(e){let t=Yie(e),n=Buffer.allocUnsafe(Kw);for(;;){let r=await t.take(zie);if(r===void 0)return;let o=r.
readUInt32LE();if(o>Wie)throw new Error(`a block says that it has ${o} bytes, which none has`);let s=await t.take(o);if(s===
void 0)throw new Error("the compressed data is cut off");yield n.subarray(0,Hie(s,n))}}function Hie(e,t){let n=e.length,
r=0,o=0;for(;r<n;){let s=e[r++],i=s>>4;if(i===15)for(let c=255;c===255;i+=c)c=r<n?e[r++]:Za();if((i>n-r||i>t.length-o)&&
Za(),i>32)t.set(e.subarray(r,r+i),o);else for(let c=0;c<i;c++)t[o+c]=e[r+c];if(r+=i,o+=i,r===n)return o;n-r<2&&Za();let a=e[r]|
e[r+1]<<8;r+=2;let l=s&15;if(l===15)for(let c=255;c===255;l+=c)c=r<n?e[r++]:Za();if(l+=Vie,(a===0||a>o||l>t.length-o)&&Za(),
a>=l&&l>32)t.copyWithin(o,o-a,o-a+l);else for(let c=0;c<l;c++)t[o+c]=t[o+c-a];o+=l}return o}function Za(){throw new Error(
"the compressed data is damaged")}function Yie(e){let t=e[Symbol.asyncIterator](),n=[],r=0;return{async take(o){for(;r<o;){
let{done:i,value:a}=await t.next();if(i===!0){if(r>0)throw new Error("the compressed data is cut off");return}n.push(a),
r+=a.length}let s=Buffer.concat(n);return n=[s.subarray(o)],r-=o,s.subarray(0,o)}}}var Dw,Kw,Wie,zie,Vie,cN=f(()=>{"use \
strict";Dw=[2,33,76,24],Kw=8<<20,Wie=Kw+Math.floor(Kw/255)+16,zie=4,Vie=4});function dN(){let e=Buffer.alloc(0),t=0,n=0;return{push(i){let a=Buffer.concat([e,i]),l=r(a);return t+=l,e=a.subarray(l),
a.subarray(0,l)},end:()=>e};function r(i){let a=i.length-5+1;if(a<=0)return 0;let l=-1,c=0;for(;c<a;c++){if((i[c]&254)!==
232)continue;let d=c-l;n=d>3?0:n<<d-1&7,l=c,n!==0&&o(i,c)?n=n<<1|1:jw(i[c+4])?(i.writeInt32LE(s(i.readInt32LE(c+1),t+c+5),
c+1),c+=4):n=n<<1|1}let u=c-l;return n=u>3?0:n<<u-1,c}function o(i,a){let l=i[a+4-(uN[n]??0)];return Jie[n]!==!0||jw(l)}
function s(i,a){let l=(uN[n]??0)*8,c=i-a|0;for(;n!==0&&jw(c>>>24-l&255);)c=(c^2**(32-l)-1)-a|0;return c<<7>>7}}function jw(e){
return e===0||e===255}var Jie,uN,fN=f(()=>{"use strict";Jie=[!0,!0,!0,!1,!0,!1,!1,!1],uN=[0,1,2,2,3,3,3,3]});import{crc32 as Ww}from"node:zlib";async function*pN(e,t){let n=await tae(e,t);if(n===null){yield*Ra(Hs(e,t));return}let r=dN(),
o=0;for await(let i of Ra(rae(e,n))){let a=r.push(i);o=Ww(a,o),yield a}let s=r.end();if(Ww(s,o)!==n.crc)throw new Error(
"the compressed data is damaged: its check does not match");yield s}async function tae(e,t){let n=await gt(e,{offset:t.offset,
length:Uw+1024}),r=n.subarray(Uw),o=((r[0]??0)+1)*4;if(n[7]!==Qie||r[1]!==1||r[2]!==Zie||r[3]!==0||r[4]!==mN||r[5]!==1)return null;
let{unpadded:s,unpackedBytes:i}=await nae(e,t),a={offset:t.offset+Uw+o,length:s-o-el},l={offset:a.offset+Vw(a.length),length:el};
if(a.length<=0||l.offset+el>t.offset+t.length)throw new Error("the compressed data is cut off");let c=(await gt(e,l)).readUInt32LE();
return{dictionary:r[6]??0,packed:a,unpackedBytes:i,crc:c}}async function nae(e,t){let n=t.offset+t.length,r=await gt(e,{
offset:n-Gw,length:Gw});if(r.toString("latin1",10)!=="YZ")throw new Error("the compressed data is cut off");let o=(r.readUInt32LE(
4)+1)*4;if(o>eae)throw new Error("the compressed data has more blocks than a kernel has");let s=await gt(e,{offset:n-Gw-
o,length:o}),[i,...a]=oae(s.subarray(1,o-el)),[l,c]=a;if(i!==1||l===void 0||c===void 0)throw new Error("the compressed d\
ata has more blocks than a kernel has");return{unpadded:l,unpackedBytes:c}}async function*rae(e,{dictionary:t,packed:n,unpackedBytes:r}){
let o=Buffer.from([0,Xie]),s=qw([2,0,mN,1,t,0,0,0]);yield Buffer.concat([Buffer.from(Hw),qw([...o]),s]),yield*Hs(e,n),yield Buffer.
alloc(Vw(n.length)-n.length);let i=[0,1,...zw(s.length+n.length),...zw(r)],a=qw([...i,...new Array(Vw(i.length)-i.length).
fill(0)]),l=Buffer.alloc(4);l.writeUInt32LE(a.length/4-1);let c=Buffer.concat([l,o]);yield Buffer.concat([a,hN(c),c,Buffer.
from("YZ")])}function qw(e){let t=Buffer.from(e);return Buffer.concat([t,hN(t)])}function hN(e){let t=Buffer.alloc(el);return t.
writeUInt32LE(Ww(e)),t}function zw(e){return e<128?[e]:[e%128|128,...zw(Math.floor(e/128))]}function oae(e){let t=[],n=0,
r=1;for(let o of e)n+=(o&127)*r,r*=128,!(o>=128)&&(t.push(n),n=0,r=1);return t}function Vw(e){return Math.ceil(e/4)*4}var Hw,
Uw,Gw,el,Xie,Qie,Zie,mN,eae,gN=f(()=>{"use strict";Sy();Ys();fN();Hw=[253,55,122,88,90,0],Uw=12,Gw=12,el=4,Xie=0,Qie=1,Zie=
4,mN=33,eae=1024});import{createHash as sae}from"node:crypto";import{open as iae}from"node:fs/promises";async function Nf(e,t,n,r){let o=await gt(
e,{offset:t.offset,length:Math.min(t.length,aae)}),s=uae(o,e,t,r),i=sae("sha256"),a=await q(n,()=>iae(n,"wx")),l=0;try{for await(let c of s){
if(l+=c.length,l>Yw)throw new Error(`it unpacks to more than ${Yw} bytes`);i.update(c),await q(n,()=>a.writeFile(c))}}catch(c){
throw c instanceof h?c:new h(`${r} cannot be unpacked: ${P(c)}`)}finally{await a.close()}return{sha256:i.digest("hex"),bytes:l}}
function uae(e,t,n,r){if(Qa(e,Hw))return pN(t,n);if(lae.some(i=>Qa(e,i)))return Ce(Hs(t,n),r,Yw);let o=Dw.length;if(Qa(e,
Dw)){let i={offset:n.offset+o,length:n.length-o};return lN(Hs(t,i))}let s=cae.find(({magic:i})=>Qa(e,i));throw new h(s===
void 0?`${r} holds a kernel packed in no known way (it begins with ${e.toString("hex")})`:`${r} is packed with ${s.name}\
, which is not unpacked on the host`)}var Yw,aae,lae,cae,Jw=f(()=>{"use strict";$();me();$n();Ys();cN();gN();Yw=256<<20,
aae=8,lae=[[31,139],[40,181,47,253]],cae=[{name:"bzip2",magic:[66,90,104]},{name:"lzma",magic:[93,0,0]},{name:"lzo",magic:[
137,76,90,79]}]});import{stat as dae}from"node:fs/promises";async function yN(e,t){let n=await Fr(e,Bf),r=(await dae(e)).size;if(n.length===
Bf&&kN(n,hae,pae)){let o={offset:n.readUInt32LE(gae),length:n.readUInt32LE(yae)};if(o.length===0||o.offset+o.length>r)throw new h(
`${t} is cut off: its compressed kernel does not lie in the file`);return o}if(wN(n))return null;if(n.length===Bf&&n.readUInt16LE()===
bae)return{offset:0,length:r};throw new h(`${t} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI\
 zboot`)}async function bN(e,t,n,r){let{sha256:o}=await Nf(e,t,n,r);if(!wN(await Fr(n,Bf)))throw new h(`${r} does not un\
pack to an arm64 Image`);return o}function wN(e){return kN(e,mae,fae)}function kN(e,t,n){return e.toString("latin1",t,t+
n.length)===n}var fae,mae,pae,hae,gae,yae,Bf,bae,xN=f(()=>{"use strict";$();Ys();Jw();fae="ARMd",mae=56,pae="zimg",hae=4,
gae=8,yae=12,Bf=64,bae=35615});var wae,SUe,$Ue,vUe,EUe,PUe,AUe,OUe,CUe,TUe,MUe,IUe,LUe,Xn,FUe,NUe,BUe,KUe,kae,DUe,jUe,_N,UUe,GUe,qUe,WUe,zUe,RN,VUe,HUe,
YUe,JUe,XUe,SN,QUe,ZUe,$N,eGe,vN,tGe,nGe,rGe,oGe,sGe,iGe,Xw,Kf,aGe,lGe,cGe,uGe,Qw,dGe,EN,PN,AN,fGe,mGe,pGe,hGe,ON,gGe,yGe,
CN,bGe,TN,wGe,kGe,tl=f(async()=>{wae=await import("./vendor/js-yaml.js"),{CHOMPING_CLIP:SUe,CHOMPING_KEEP:$Ue,CHOMPING_MODE:vUe,
CHOMPING_STRIP:EUe,COLLECTION_STYLE:PUe,COLLECTION_STYLE_BLOCK:AUe,COLLECTION_STYLE_FLOW:OUe,CORE_SCHEMA:CUe,DEFAULT_SCALAR_STYLE_RULES:TUe,
DUMP_SCHEMA:MUe,EVENT_ALIAS:IUe,EVENT_DOCUMENT:LUe,EVENT_ID:Xn,EVENT_MAPPING:FUe,EVENT_POP:NUe,EVENT_SCALAR:BUe,EVENT_SEQUENCE:KUe,
FAILSAFE_SCHEMA:kae,JSON_SCHEMA:DUe,NOT_RESOLVED:jUe,SCALAR_STYLE:_N,SCALAR_STYLE_DOUBLE_QUOTED:UUe,SCALAR_STYLE_FOLDED_BLOCK:GUe,
SCALAR_STYLE_LITERAL_BLOCK:qUe,SCALAR_STYLE_PLAIN:WUe,SCALAR_STYLE_SINGLE_QUOTED:zUe,Schema:RN,VISIT_BREAK:VUe,VISIT_SKIP:HUe,
YAML11_SCHEMA:YUe,YAMLException:JUe,binaryTag:XUe,boolCoreTag:SN,boolJsonTag:QUe,boolYaml11Tag:ZUe,constructFromEvents:$N,
defineMappingTag:eGe,defineScalarTag:vN,defineSequenceTag:tGe,dump:nGe,eventsToAst:rGe,floatCoreTag:oGe,floatJsonTag:sGe,
floatYaml11Tag:iGe,getScalarValue:Xw,intCoreTag:Kf,intJsonTag:aGe,intYaml11Tag:lGe,jsToAst:cGe,legacyMapTag:uGe,load:Qw,
loadAll:dGe,mapTag:EN,mergeTag:PN,nullCoreTag:AN,nullJsonTag:fGe,nullYaml11Tag:mGe,omapTag:pGe,pairsTag:hGe,parseEvents:ON,
present:gGe,realMapTag:yGe,seqTag:CN,setTag:bGe,strTag:TN,timestampTag:wGe,visit:kGe}=wae});function MN(e,t,n){return e.find(r=>r.accelerator===n&&Te(t,r.series)&&Ir(t)===r.ending)?.shape}var IN=f(async()=>{"use \
strict";await tl();$();ur();Je();bo()});async function Zw(e){let t=await Fr(e,FN.length);return FN.every((n,r)=>t[r]===n)}async function jf(e,t){let n=await Eae(
e,t),r=await Pae(e,n);if(r===void 0)throw new h(`${t} has no PVH entry, without which QEMU does not boot it unpacked`);if(!n.
some(({type:s,physical:i,memoryBytes:a})=>s===_ae&&r>=i&&r<i+a))throw new h(`${t} has its PVH entry at 0x${r.toString(16)}\
, where nothing is loaded`)}async function Eae(e,t){let n=await Fr(e,LN);if(n.length<LN||!await Zw(e)||n.readUInt16LE(18)!==
xae)throw new h(`${t} does not unpack to an ELF file of x86_64`);let r=n.readUInt16LE(56),o=n.readUInt16LE(54);if(o!==Df||
r>$ae)throw new h(`${t} has ${r} program headers of ${o} bytes, which no kernel has`);let s=await gt(e,{offset:nl(n,32),
length:r*Df});if(s.length<r*Df)throw new h(`${t} is cut off in its program headers`);return Array.from({length:r},(i,a)=>{
let l=a*Df;return{type:s.readUInt32LE(l),offset:nl(s,l+8),physical:nl(s,l+24),fileBytes:nl(s,l+32),memoryBytes:nl(s,l+40)}})}
function nl(e,t){return Math.min(Number(e.readBigUInt64LE(t)),Number.MAX_SAFE_INTEGER)}async function Pae(e,t){for(let{offset:n,
fileBytes:r}of t.filter(({type:o})=>o===Rae)){let o=await gt(e,{offset:n,length:Math.min(r,vae)}),s=Aae(o);if(s!==void 0)
return s}}function Aae(e){for(let t=0;t+12<=e.length;){let n=e.readUInt32LE(t),r=e.readUInt32LE(t+4),o=t+12,s=o+NN(n);if(e.
readUInt32LE(t+8)===Sae&&e.toString("latin1",o,o+4)==="Xen\0"&&r>=4&&s+4<=e.length)return e.readUInt32LE(s);t=s+NN(r)}}function NN(e){
return Math.ceil(e/4)*4}var LN,Df,FN,xae,_ae,Rae,Sae,$ae,vae,ek=f(()=>{"use strict";$();Ys();LN=64,Df=56,FN=[127,69,76,70,
2,1],xae=62,_ae=1,Rae=4,Sae=18,$ae=64,vae=65536});async function BN(){return Oae}var Oae,KN=f(()=>{"use strict";Oae=[{series:"5.10",ending:"-cloud-amd64",accelerator:"kvm",
shape:"bzimage-pc"},{series:"6.1",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"6.12",ending:"-cl\
oud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},
{series:"5.10",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"5.10",ending:"-cloud-amd64",accelerator:"t\
cg",shape:"vmlinux-pc"},{series:"6.1",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.1",ending:"-cloud\
-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.12",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"\
6.12",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"7.2",ending:"-cloud-amd64",accelerator:"tcg",
shape:"vmlinux-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"}]});import{mkdir as Cae,rm as DN}from"node:fs/promises";import{join as Uf}from"node:path";async function tk(e,t){let n=await jN(
e);return n!==void 0?n:Tae(async()=>{let r=await jN(e);if(r!==void 0)return r;await bi(Uf(e,".."));let o=ue(e);try{await q(
e,()=>Cae(o,{recursive:!0}));let s=await t(Gf(o));await xt(Uf(o,"image.json"),{format:UN,sha256:s}),await q(e,()=>DN(e,{
recursive:!0,force:!0})),await et(o,e)}finally{await DN(o,{recursive:!0,force:!0})}return Gf(e)})}async function jN(e){let t=await _t(
Uf(e,"image.json"));if(!(typeof t!="object"||t===null||!("sha256"in t))&&!(!("format"in t)||t.format!==UN))return await de(
Gf(e))===t.sha256?Gf(e):void 0}function Gf(e){return Uf(e,"image")}var Tae,UN,GN=f(async()=>{"use strict";await Es();me();
Ze();Tae=Lt(1),UN=1});async function VN(e,t){let n=await Fr(e,WN);if(n.length<WN||n.toString("latin1",qN,qN+zN.length)!==zN)throw new h(`${t} \
is no bzImage: it has no setup header`);if(n.readUInt16LE(Iae)<Nae)throw new h(`${t} does not tell where its compressed \
kernel is: its boot protocol is older than 2.08`);let o=((n[Mae]||Kae)+1)*Bae+n.readUInt32LE(Lae),s=n.readUInt32LE(Fae);
if(s<=rl)throw new h(`${t} says that its compressed kernel has ${s} bytes`);let i=await gt(e,{offset:o,length:2}),a=await gt(
e,{offset:o+s-rl,length:rl});if(i.length<2||a.length<rl)throw new h(`${t} is cut off: its compressed kernel does not lie\
 in the file`);let l=i.readUInt16LE()===Dae;return{part:{offset:o,length:l?s:s-rl},unpackedBytes:a.readUInt32LE()}}var Mae,
qN,Iae,Lae,Fae,WN,zN,Nae,Bae,Kae,rl,Dae,HN=f(()=>{"use strict";$();Ys();Mae=497,qN=514,Iae=518,Lae=584,Fae=588,WN=592,zN=
"HdrS",Nae=520,Bae=512,Kae=4,rl=4,Dae=35615});async function YN(e,t,n){let{part:r,unpackedBytes:o}=await VN(e,n),{sha256:s,bytes:i}=await Nf(e,r,t,n);if(i!==o)throw new h(
`${n} unpacks to ${i} bytes where its own end says ${o}`);return await jf(t,n),s}var JN=f(()=>{"use strict";$();HN();Jw();
ek()});import{join as jae}from"node:path";async function qf(e,t){switch(e.kernel.arch){case"x86_64":return Uae(e,t);case"arm64":
return[await Gae(e,t)];case"s390x":return e.images}}async function Uae(e,{rules:t=BN,...n}){let{kernel:r,images:o}=e,s=o[o.
length-1]??o[0],i=`vmlinuz of ${r.release}`;if(await Zw(s.path))return await jf(s.path,i),[{shape:"vmlinux-pc",path:s.path}];
let a=MN(await t(),r.release,n.accelerator);if(a===void 0||a===s.shape)return[s];try{let l=await tk(XN(e,n),c=>YN(s.path,
c,i));return[{shape:a,path:l},s]}catch(l){if(!(l instanceof h))throw l;return n.onNote(`booted as it is packaged: ${P(l)}`),
[s]}}async function Gae(e,t){let{kernel:n,images:r}=e,[o]=r,s=`vmlinuz of ${n.release}`,i=await yN(o.path,s);if(i===null)
return o;let a=await tk(XN(e,t),l=>bN(o.path,i,l,s));return{...o,path:a}}function XN({vmlinuzSha256:e},{cacheDirectory:t}){
return jae(t,"images",e)}var nk=f(async()=>{"use strict";$();xN();await IN();ek();KN();await GN();JN()});import{constants as rk}from"node:os";function _e(e){return e===0?null:{number:e,name:ok.get(e)??qae[e]??`errno ${e}`}}var qae,
ok,Qn=f(()=>{"use strict";qae={512:"ERESTARTSYS",517:"EPROBE_DEFER",524:"ENOTSUPP",525:"EBADTYPE"},ok=new Map(Object.entries(
rk.errno).map(([e,t])=>[t,e]));ok.set(rk.errno.EAGAIN,"EAGAIN");ok.set(rk.errno.EOPNOTSUPP,"EOPNOTSUPP")});function On(e){switch(e.kind){case"crash":return{verdict:"fail",reason:`the kernel died: ${e.message}${QN(e.during)}`};case"\
timeout":return{verdict:"error",reason:`not done within ${e.seconds} s; raise \`timeout\` if it needs longer`};case"kill\
ed":return{verdict:"error",reason:`its process died (${e.signal===0?`exit code ${e.exitCode}`:`signal ${e.signal}`})${QN(
e.during)}`};case"lost":return{verdict:"error",reason:e.message};case"cancelled":return{verdict:"error",reason:"cancelle\
d"}}}function QN(e){return e===null?"":` (during ${e})`}var ol=f(()=>{"use strict"});function ZN(e,t,n){let r=zae.findLast(o=>t.lanes.some(({mode:s})=>s===o));return t.lanes.map(({mode:o,required:s})=>({mode:o,
required:s&&n,known:null,...e.unsuited!==void 0&&(e.unsuited.what==="all"||o==="command")?{verdict:"skip",reason:`it ${e.
unsuited.why}`}:Vae(o,r,e,t)}))}function Vae(e,t,n,r){return e==="command"?Hae(n):Yae(e,e===t,n,r)}function Hae({obstacle:e,
command:t,commandInterruption:n}){return e!==null?{verdict:"error",reason:e}:n!==null&&t?.verdict!=="fail"?On(n):t===null?
{verdict:"error",reason:"the guest told nothing of the command"}:{verdict:t.verdict,reason:t.reason}}function Yae(e,t,n,r){
return Jae(e,t,n,r)??tle(n)??nle(e,n)??Zl(n)??ele(n)??rle(n)??(e==="load_only"?void 0:ec(n))??(e==="behavior"?sle(n,r):void 0)??
Wae}function Jae(e,t,n,r){let{obstacle:o,interruption:s,load:i}=n;if(o!==null)return{verdict:"error",reason:o};if(s!==null&&
!(!t&&Xae(e,n))&&!(i?.verdict==="fail"&&s.kind!=="crash")&&!(e==="behavior"&&Qae(n,r))&&!(e==="behavior"&&s.kind!=="cras\
h"&&Zae(n,r)))return On(s)}function Xae(e,{load:t,programs:n,tests:r}){return t?.verdict!=="pass"?!1:e==="load_only"||r.
some(({verdict:o})=>o!=="skip")?!0:n.every(o=>o.load?.verdict!=="pass"||o.attach!==null)}function Qae({tests:e,interruption:t},n){
if(t?.kind!=="crash"||!t.during?.endsWith(" test"))return!1;let r=e.findLastIndex(({verdict:o})=>o!=="skip");return n.tests[r]?.
required===!1}function Zae({tests:e},t){let n=eB(e,t);return e.some(({verdict:r})=>r!=="skip")&&(n.every(({verdict:r})=>r===
"pass")||n.some(({verdict:r})=>r==="fail"))}function ele({ignored:e,libbpf:t}){if(e.length===0)return;let n=e.map(({name:r,
section:o})=>`${r} (${o})`).join(", ");return{verdict:"fail",reason:`libbpf ${t} ignores ${n}`}}function tle({fixups:e}){
let t=e.find(({status:n})=>n!=="applied"&&n!=="unsupported");return t===void 0?void 0:{verdict:"error",reason:`${t.note}${t.
errno===null?"":` (${t.errno.name})`}${Kg(t.place)}`}}function nle(e,{unknownNames:t}){let n=t.find(({usedBy:r})=>r==="o\
bject"||e==="behavior");return n===void 0?void 0:{verdict:"error",reason:h0(n)}}function rle({programs:e}){let t=Ai(e),[
n]=t;if(n===void 0)return ole(e);let r=t.length===1?"":`; so do ${t.length-1} more programs`;return{verdict:"fail",reason:`${n.
name} takes ${n.insns} instructions to verify, its budget is ${n.budget}${r}`}}function ole(e){let t=e.find(({load:n})=>n?.
verdict==="pass"&&n.stats?.budget!=null&&n.stats.insnsProcessed===null);return t===void 0?void 0:{verdict:"error",reason:`${t.
name} has a budget, and the kernel does not tell how many instructions it verified`}}function sle({tests:e},t){let n=eB(
e,t),r=e.filter(({verdict:o})=>o==="pass").length;for(let o of["fail","error","skip"]){let s=n.find(i=>i.verdict===o);if(s!==
void 0)return{verdict:o==="skip"?"error":o,reason:`${r} of ${e.length} tests pass; ${s.name}: ${s.reason}`}}}function eB(e,t){
return e.filter((n,r)=>t.tests[r]?.required)}var Wae,zae,tB=f(async()=>{"use strict";ol();Wo();await Tu();Wae={verdict:"\
pass",reason:null},zae=["load_only","load_attach","behavior"]});function nB(e,{btf:t}){let n=De(e,"btf");if(n===void 0||t===void 0)return[];let{errno:r,message:o}=n,s=r===0;return[{subject:t.
file,what:"btf",status:s?"applied":"error",errno:_e(r),message:s?null:o,note:s?`btf of the kernel: ${t.file}`:`btf file ${t.
file} ${o}`,place:t.place}]}var rB=f(()=>{"use strict";Qn();zt()});function sB(e){let{request:t,commandOutcome:n,obstacle:r,unsuited:o}=e;if(t.command===null||!t.lanes.some(({mode:u})=>u===
"command"))return null;let{command:s,expect:i}=t.command;if(o!==void 0)return{...oB(s),verdict:"skip",reason:`it ${o.why}`};
let a=De(n?.records??[],"command");if(a!==void 0)return ik(s,i,a,ak(e,"command","command"));let l=n?.interruption??null,
c=l===null?null:On(l);return{...oB(s),verdict:c?.verdict??"error",reason:c?.reason??r??"the guest told nothing of the co\
mmand"}}function ik(e,t,n,r){let o=ale(n,t),s=lle(t,n,r),i=[...o,...s];return{command:e,verdict:ile(n,o,s),reason:i.length===
0?null:i.join("; "),exitCode:n.code<0?null:n.code,signal:n.signal===0?null:n.signal,timedOut:n.timed_out,durationMs:n.usec/
1e3,stdout:sk(n.stdout_bytes,r.stdout),stderr:sk(n.stderr_bytes,r.stderr)}}function ak(e,t,n){return{stdout:e.output({case:t,
kind:"stdout",subject:n}),stderr:e.output({case:t,kind:"stderr",subject:n})}}function ile(e,t,n){return t.length+n.length===
0?"pass":iB(e)||t.length===0&&e.cut?"error":"fail"}function iB({code:e,signal:t,timed_out:n}){return e<0&&t===0&&!n}function ale(e,{
exitCode:t}){return e.timed_out?[`the command was not done after ${cle(e.usec)}`]:e.signal!==0?[`the command was ended b\
y signal ${e.signal}`]:iB(e)?["the command could not be started"]:e.code===t?[]:[`exit code ${e.code} instead of ${t}`]}
function lle(e,t,{stdout:n,stderr:r}){let o=n?.text??"",{stdoutContains:s,stderrContains:i,stdoutMatches:a}=e,l=[...s===
null||o.includes(s)?[]:[`stdout does not contain ${JSON.stringify(s)}`],...a===null||a.test(o)?[]:[`stdout does not matc\
h ${a}`],...i===null||(r?.text??"").includes(i)?[]:[`stderr does not contain ${JSON.stringify(i)}`]];return l.length>0&&
t.cut?[...l,"there was more output than is kept"]:l}function sk(e,t){return{bytes:e,log:t?.path??null,tail:t?.tail??""}}
function oB(e){let t=sk(0,null);return{command:e,exitCode:null,signal:null,timedOut:!1,durationMs:0,stdout:t,stderr:t}}function cle(e){
let t=e/1e6;return`${t<10?t.toFixed(1):Math.round(t)} s`}var lk=f(()=>{"use strict";ol();zt()});function aB(e,t){return ne(e,"fixup").flatMap(n=>{let r=t[n.index];if(r===void 0)return[];let o=fle(n.status),s=r.kind===
"max_entries"&&r.value==="cpus"&&o==="applied"?` (${n.number})`:"",i=Ar(r);return[{subject:r.subject,what:i,status:o,errno:_e(
n.errno),message:o==="applied"?null:n.message,note:`${lB(r)} fixup ${ule(o,r)}: ${r.subject} ${i}${s}`,place:r.place}]})}
function lB({kind:e}){return e==="global"?"global":e==="program_type"||e==="autoload"?"program":"map"}function ule(e,t){
switch(e){case"applied":return"applied";case"not_found":return`refused, no such ${lB(t)}`;case"not_map_in_map":return"re\
fused, not a map-in-map";case"unsupported":return"refused by the kernel";case"error":return"failed"}}function fle(e){return dle.
find(t=>t===e)??"error"}var dle,cB=f(()=>{"use strict";Yu();Qn();zt();dle=["applied","not_found","not_map_in_map","unsup\
ported"]});function uB(e,{fixups:t}){let n=ne(e,"map_refused"),r=ne(e,"map_trial"),o=ne(e,"map_off");return ne(e,"map").map(s=>{let a=t.
some(({kind:c,subject:u})=>c==="autocreate"&&u===s.name)?ple:hle(o.find(c=>c.map===s.name)),l=n.find(c=>c.map===s.name);
return{name:s.name,type:s.map_type,keySize:s.key_size,valueSize:s.value_size,maxEntries:s.max_entries,flags:s.flags,hasInner:s.
inner,off:a,refusal:l===void 0?null:gle(l,r)}})}function hle(e){if(e===void 0)return null;let{needs:t}=e;return t===null?
{by:"optional",reason:"optional, and the kernel does not create it"}:{by:"content",reason:`holds map ${t}, which is left\
 out`}}function gle(e,t){let{map:n,inner:r,errno:o,message:s,map_type:i,key_size:a,value_size:l,max_entries:c,flags:u,extra:d,
btf:m}=e;return{inner:r,errno:_e(o),message:s===""?null:s,type:i,keySize:a,valueSize:l,maxEntries:c,flags:u,extra:d,btf:m===
"given"||m==="refused"?m:"none",trials:t.filter(p=>p.map===n).flatMap(yle).slice(0,mle)}}function yle({base:e,property:t,
value:n,errno:r,limit:o}){let s=v_.find(i=>i===t);return s===void 0?[]:[{base:e==="own"?"own":"smallest",property:s,value:n,
errno:_e(r),limit:on(o)}]}var mle,ple,dB=f(()=>{"use strict";Qn();Jt();zt();mle=64;ple={by:"manifest",reason:"autocreate\
: false"}});function Wf(e){let t=new Map;for(let{group:n,program:r,status:o,message:s}of ne(e,"variant")){let i=t.get(n)??[];t.set(n,
i),i.push({program:r,status:wle(o),reason:s===""?null:ble(s)})}return[...t].map(([n,r])=>({group:n,chosen:r.find(({status:o})=>o===
"chosen")?.program??null,candidates:r}))}function ble(e){return e.replace(/\bhelper (\d+)\b/,(t,n)=>Rs(Number(n))??t)}function wle(e){
return e==="chosen"||e==="passed_over"?e:"unsupported"}var ck=f(()=>{"use strict";fa();zt()});function fB(e,t){let n=ne(e,"attach");return ne(e,"program").map(r=>{let o=n.find(i=>i.program===r.name),s=kle(e,r,t);return{
name:r.name,section:r.section,type:r.prog_type,autoload:s===null,off:s,requirement:t.request.programs.find(({name:i})=>i===
r.name)?.load??"required",insns:r.insns,load:_le(e,r.name,t),attach:o===void 0?null:Ple(o,t.request),known:null}})}function kle(e,{
name:t,autoload:n},{request:r,hostFixups:o,release:s}){if(o.some(({subject:u})=>u===t)){let u=r.programs.find(d=>d.name===
t)?.minKernel?.join(".");return{by:"kernel",reason:`${s??"the kernel"} is below its min_kernel ${u??""}`.trimEnd(),map:null}}
let i=r.fixups.findLast(({kind:u,subject:d})=>u==="autoload"&&d===t);if(i?.kind==="autoload"&&!i.value)return{by:"manife\
st",reason:"autoload: false",map:null};if(ne(e,"unused").some(({program:u})=>u===t))return{by:"manifest",reason:"in no s\
truct_ops map any more",map:null};let a=ne(e,"dropped").find(({program:u})=>u===t);if(a!==void 0)return{by:"dropped",reason:a.
message||(_e(a.errno)?.name??"it does not load"),map:a.map};let l=xle(e,t);if(l!==void 0)return l;let c=r.fixups.some(u=>u.
kind==="struct_ops"&&u.program===t);return n||i!==void 0||c?null:{by:"object",reason:'off by default (SEC("?\u2026"))',map:null}}
function xle(e,t){let n=Wf(e).find(({candidates:i})=>i.some(({program:a})=>a===t));if(n===void 0)return;if(n.chosen===t)
return null;let r=n.candidates.find(({program:i})=>i===t),o=n.chosen===null?"":`${n.chosen} was chosen`,s=[r?.status==="\
unsupported"?r.reason:null,o].filter(Boolean).join("; ");return{by:"variant",reason:s===""?`the kernel takes none of gro\
up ${n.group}`:s,map:null}}function _le(e,t,n){let r=ne(e,"program_load").filter(({program:u})=>u===t),o=r.find(({pass:u})=>u===
"alone")??r[0];if(o===void 0)return null;let s=o.pass==="alone"?"alone":"whole",i=n.log({kind:"verifier",pass:s,subject:t})??
n.log({kind:"verifier",pass:"whole",subject:t}),{errno:a,map:l,line:c}=o;return{verdict:a===0?"pass":"fail",pass:s,errno:_e(
a),message:a===0?null:vle(i?.tail??"")??o.message,refusedBy:a===0?null:o.reached_kernel||l!==null?"kernel":"libbpf",map:l,
source:mB(c),lacks:a===0?[]:Rle(e,t),verifierLog:i?.path??null,verifierTail:i?.tail??"",stats:a===0||o.insns_processed>=
0?Ele(o,t,n):null}}function Rle(e,t){let n=ne(e,"lack").filter(({program:r})=>r===t);return Sle.flatMap(r=>{let o=n.find(
s=>s.what===r);return o===void 0?[]:[{what:r,errno:_e(o.errno),source:mB(o.line)}]})}function mB(e){return e&&{file:e.file,
path:null,line:e.line,column:e.column,text:e.text}}function vle(e){let t=e.trimEnd().split(`
`);return t.find(r=>r.startsWith("Verification failed: "))??t.filter(r=>!$le.test(r.trim())).at(-1)??null}function Ele(e,t,{
request:n}){let r=on(e.insns_processed),o=r!==null&&e.insns_limit===1e6;return{insnsProcessed:r,statesTotal:on(e.states_total),
statesPeak:on(e.states_peak),stackDepth:on(e.stack_depth),xlatedBytes:on(e.xlated_bytes),jitedBytes:on(e.jited_bytes),headroom:o?
Math.max(0,1e6-r):null,budget:n.programs.find(s=>s.name===t)?.maxInsns??n.maxInsns,loadUsec:e.usec}}function Ple(e,t){let{
program:n,status:r,errno:o,message:s,target:i}=e,a=t.programs.find(({name:u})=>u===n)?.attachRequired??t.attachRequired,
l=r==="declined";return{verdict:r==="attached"?"pass":l||r==="unsupported"?"skip":"fail",required:a,declined:l,target:i,
errno:_e(o),message:s}}var Sle,$le,pB=f(()=>{"use strict";Qn();Jt();ck();zt();Sle=["program_type","attach_type","expecte\
d_attach_type","sleepable","bpf_to_bpf_calls","map_values","function_addresses","bounded_loops","jmp32","atomics","cpu_v\
4","load_acquire","may_goto"];$le=/^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/});function gB(e){return ne(e,"target").flatMap(t=>{let n=UP.find(r=>r===t.kind);return n===void 0||t.name.length>Ale?[]:[Ole(
t,n)]})}function Ole(e,t){let n=new Set(uk(e.traceable_siblings));return{program:e.program,kind:t,name:e.name,symbols:e.
symbols,module:e.module,traceable:on(e.traceable),blacklisted:hB(e.blacklisted),errorInjection:hB(e.error_injection),overrides:e.
overrides,btf:e.btf,moduleBtf:e.module_btf,siblings:uk(e.siblings).map(r=>({name:r,traceable:n.has(r)})),category:e.category,
btfTrace:e.btf_trace,config:Object.fromEntries(uk(e.config).flatMap(r=>{let[o,s]=r.split("=");return o===void 0||s===void 0?
[]:[[o,s]]})),packagedIn:null}}function hB(e){return e<0?null:e>0}function uk(e){return e.split(" ").filter(t=>t!=="")}var Ale,
yB=f(()=>{"use strict";_u();zt();Ale=600});function wB(e,t,n,r){let{kind:o,place:s}=e,i="map"in e?e.map:e.program,a=n.filter(c=>"index"in c&&c.index===t),l=Mle(e,r)??
Tle(e,a)??{verdict:"error",seen:dk};return{kind:o,subject:i,wanted:Cle(e),place:s,...l}}function Cle(e){switch(e.kind){case"\
events":return`at least ${sl(e.min,"event")}${e.shown===null?"":` with ${e.shown}`}`;case"runs":return`at least ${sl(e.min,
"run")}`;case"map":return e.shown;case"test_run":{let{expectReturn:t,expectDataOut:n}=e,r=[...t===null?[]:[`returns ${t}`],
...n===null?[]:[`gives the data ${fk(n)}`]];return r.length===0?"can be run":r.join(" and ")}}}function Tle(e,t){switch(e.
kind){case"events":{let n=ne(t,"events")[0];return n&&(zf(n)??Ile(e,n))}case"runs":{let n=ne(t,"runs")[0];return n&&(zf(
n)??{verdict:mk(n.count>=e.min),seen:sl(n.count,"run")})}case"map":{let n=ne(t,"map_value")[0];return n&&Fle(n)}case"tes\
t_run":{let n=ne(t,"test_run")[0];return n&&(zf(n)??Nle(e,n))}}}function zf({errno:e,message:t}){if(e===0)return;let n=_e(
e)?.name??"";return{verdict:"error",seen:t===""?n:`${t} (${n})`}}function Mle(e,t){if(!("program"in e))return;let n=t.find(
({name:r})=>r===e.program)?.off;return n==null?void 0:{verdict:"fail",seen:`it is not loaded: ${n.reason}`}}function Ile({
min:e,shown:t},{count:n,matched:r,lost:o}){let s=t===null?sl(n,"event"):`${r} of ${sl(n,"event")}`;return{verdict:mk(r>=
e),seen:o===0?s:`${s}, ${o} lost`}}function Fle({met:e,errno:t,message:n,value:r}){return e?{verdict:"pass",seen:r===null?
"met":bB(r)}:_e(t)?.name==="ENOENT"&&n!==Lle?{verdict:"fail",seen:n===""?"no such key":n}:zf({errno:t,message:n})??{verdict:"\
fail",seen:r===null?"no such key":bB(r)}}function Nle({expectReturn:e,expectDataOut:t},{retval:n,nsec:r,data_out:o,data_out_bytes:s}){
let i=e===null||n===e,a=t===null||Ble(t,o??"",s),l=[`returned ${n}`,...t===null?[]:[`gave ${o===null||o===""?"no data":fk(
o,s)}`]];return{verdict:mk(i&&a),seen:`${l.join(", ")} (${r} ns a run)`}}function Ble(e,t,n){return e.length===2*n&&e.toLowerCase()===
t.toLowerCase()}function bB(e){let t=Buffer.from(e,"hex");return[1,2,4,8].includes(t.length)?`${BigInt(`0x${Buffer.from(
t).reverse().toString("hex")}`)} (${e})`:fk(e)}function fk(e,t=e.length/2){return e.length>64?`${e.slice(0,64)}\u2026 (${t}\
 bytes)`:e}function mk(e){return e?"pass":"fail"}function sl(e,t){return`${e} ${t}${e===1?"":"s"}`}var dk,Lle,kB=f(()=>{
"use strict";Qn();zt();dk="the guest told nothing of it";Lle="the object has no such map"});function xB(e,t,n){let r=n.request.lanes.find(({mode:s})=>s==="behavior");if(r===void 0)return[];let o=r.required&&n.kernelRequired;
return n.request.tests.map((s,i)=>{let a=e.filter(m=>"test"in m&&m.test===i),{name:l,required:c,place:u}=s,d={name:l,required:c&&
o,place:u,known:null};return De(a,"test_start")===void 0?{...d,verdict:"skip",reason:Kle(e,n),command:null,expectations:[]}:
{...d,...Dle(s,i,a,t,n)}})}function Kle(e,{obstacle:t,unsuited:n,outcome:r}){if(t!==null)return t;if(n?.what==="all")return`\
it ${n.why}`;let o=De(e,"open"),s=De(e,"load");if(o!==void 0&&o.errno!==0||s!==void 0&&s.errno!==0)return"the object doe\
s not load";if(ne(e,"fixup").some(({status:a})=>a!=="applied"))return"a fixup could not be applied";let i=r?.interruption??
null;return i===null?"the guest never came to it":`it was not reached: ${On(i).reason}`}function Dle(e,t,n,r,o){let s=De(
n,"command"),i=e.command===null||s===void 0?null:ik(e.command,e.expect,s,ak(o,"object",`test ${t}`)),a=e.expectations.map(
(d,m)=>wB(d,m,n,r)),c=[...i===null?[]:[i],...a.map(d=>({verdict:d.verdict,reason:Gu(d)}))].filter(({verdict:d})=>d!=="pa\
ss");return De(n,"test_end")===void 0?{...jle(c,a,o),command:i,expectations:a}:e.command!==null&&i===null?{verdict:"erro\
r",reason:"the guest told nothing of the command",command:i,expectations:a}:{verdict:c.length===0?"pass":c.some(d=>d.verdict===
"fail")?"fail":"error",reason:_B(c),command:i,expectations:a}}function jle(e,t,{outcome:n}){let r=_B(e.filter(({verdict:i})=>i===
"fail")),o=n?.interruption==null?{verdict:"error",reason:"the guest did not come to its end"}:On(n.interruption),s=t.some(
({seen:i})=>i===dk);return r!==null&&!s?{verdict:"fail",reason:r}:{verdict:o.verdict,reason:[r,o.reason].filter(i=>i!==null).
join("; ")}}function _B(e){return e.length===0?null:e.map(({reason:t})=>t??"no reason").join("; ")}var RB=f(()=>{"use st\
rict";iy();ol();lk();kB();zt()});function Vf(e){let t=e.outcome?.records??[],n=[...t,...e.commandOutcome?.records??[]],r=ne(n,"case_exit"),o=e.log({kind:"\
libbpf",pass:"whole",subject:null}),s=fB(t,e),i=uB(t,e.request),a=ne(t,"ignored").map(({section:c,variable:u})=>({section:c,
name:u})),l={load:Ule(t),programs:s,maps:i,unknownNames:p0(e.request,s,i,a),fixups:[...nB(t,e),...aB(t,e.request.fixups)],
ignored:a,libbpf:Gle(t,e),tests:xB(t,s,e),command:sB(e),interruption:e.outcome?.interruption??null,commandInterruption:e.
commandOutcome?.interruption??null,obstacle:e.obstacle,unsuited:e.unsuited};return{artifact:e.artifact,kernel:e.kernel,lanes:ZN(
l,e.request,e.kernelRequired),unsuited:e.unsuited?.why??null,libbpf:l.libbpf,load:l.load,programs:l.programs,maps:i,ignored:l.
ignored,fixups:l.fixups,variants:Wf(t),tests:l.tests,command:l.command,leftovers:qle(n),unknownNames:l.unknownNames,durationMs:r.
length===0?null:r.reduce((c,{usec:u})=>c+u,0)/1e3,maxRssKib:r.length===0?null:Math.max(...r.map(c=>c.maxrss_kb)),interruption:l.
interruption??l.commandInterruption,libbpfLog:o?.path??null,libbpfTail:o?.tail??"",targets:gB(t),kernelWarnings:[...e.outcome?.
warnings??[],...e.commandOutcome?.warnings??[]]}}function Ule(e){let t=De(e,"open");if(t!==void 0&&t.errno!==0)return{verdict:"\
fail",errno:_e(t.errno),message:t.message,map:null,program:null,btfRefused:null};let n=De(e,"load");if(n===void 0)return null;
let{errno:r,message:o,map:s,program:i}=n;return{verdict:r===0?"pass":"fail",errno:_e(r),message:o,map:s,program:i,btfRefused:n.
btf_errno===0?null:n.btf_message||(_e(n.btf_errno)?.name??"no reason given")}}function Gle(e,{pidOneLibbpf:t}){if(De(e,"\
open")===void 0)return null;let n=De(e,"validator")?.libbpf??t;return n===null?null:_(n.replace(/^v/,""),20)}function qle(e){
return ne(e,"leftover").flatMap(({kind:t,name:n})=>Wle(t)?[{kind:t,name:n}]:[])}function Wle(e){return e==="pin"||e==="p\
rocess"||e==="link"||e==="program"}var pk=f(async()=>{"use strict";I();Qn();await tB();await Tu();rB();lk();cB();dB();pB();
yB();RB();ck();zt()});function $B({object:e,command:t},n,r,o){let i=[e,t].filter(u=>u!==void 0).some(u=>n.cases.has(u)),a=r??"the guest never \
came to it",l=o?SB:{records:[],interruption:{kind:"lost",message:a},warnings:[]},c=u=>u===void 0?void 0:n.cases.get(u)??
(i||o?l:void 0);return{outcome:c(e),commandOutcome:c(t),obstacle:i||o?null:a}}function il(e,t){return{artifact:e.name,kernel:t.
name,kernelRequired:t.request.required&&zu(e.request,t.request)?.required!==!1,request:Da(t.request,e.request),btf:Ba(e.
request,t.request),unsuited:e.unsuited}}function Hf(e,t,n,r){let o=e.defect===void 0?r:`${e.path} ${e.defect}`,s=o===null&&
e.unsuited?.what!=="all"?SB:void 0;return Vf({...il(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:s,commandOutcome:s,
obstacle:o,log:()=>null,output:()=>null})}var SB,hk=f(async()=>{"use strict";Ve();rf();await pk();sf();SB={records:[],interruption:{
kind:"cancelled"},warnings:[]}});import{readFile as zle}from"node:fs/promises";function Yf({modules:e}){return e.map(({name:t})=>({name:t,path:vB(t)}))}async function Jf({
modules:e}){return Promise.all(e.map(async({name:t,path:n})=>({path:vB(t),content:await zle(n)})))}function vB(e){return`\
/bpfcompat/modules/${e}.ko`}var gk=f(()=>{"use strict"});function EB(e,t){if(t.length===0)return[];let n=[],r=({message:s})=>t.some(i=>s.search(i)>=0)?(n.push(s),!1):!0;e.warnings=
e.warnings.filter(r);for(let s of e.cases.values())s.warnings=s.warnings.filter(r);let o=new Map;for(let s of n)o.set(s,
(o.get(s)??0)+1);return[...o].map(([s,i])=>`allowed kernel warning${i>1?` (${i} times)`:""}: ${s}`)}var PB=f(()=>{"use s\
trict"});function AB({cmdline:e,lsm:t},n){if(t===null)return{cmdline:e,note:null};if(n===null)return{cmdline:e,note:"`lsm: append\
-bpf` has no effect: the kernel came without the configuration that names its LSMs"};if(n.get("CONFIG_BPF_LSM")!=="y")return{
cmdline:e,note:"`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM"};let o=([...e.matchAll(/(?:^|\s)lsm=(\S*)/g)].
at(-1)?.[1]??n.get("CONFIG_LSM")??"").split(",").filter(s=>s!=="");return o.includes("bpf")?{cmdline:e,note:"`lsm: appen\
d-bpf` changes nothing: this kernel starts with the bpf LSM by itself"}:{cmdline:`${e} lsm=${[...o,"bpf"].join(",")}`.trim(),
note:null}}var OB=f(()=>{"use strict"});function CB(e,t){let n=e.filter(sn).flatMap(r=>[r,...tce(r)]);return[...new Set(n.flatMap(r=>nce(r,t)))]}function tce({targets:e,
request:{lanes:t}}){return t.some(({mode:n})=>n==="behavior")?e:[]}function nce({request:e,object:t},n){let{lanes:r,programs:o,
fixups:s}=e,i=r.map(({mode:g})=>g);if(i.every(g=>g==="load_only"))return[];let a=t?.programSections??[],l=s.flatMap(g=>g.
kind==="program_type"?[g.value]:[]),c=o.flatMap(({attach:g})=>g===null?[]:[g]),u=l.includes("sched_cls")||a.some(g=>Qle.
test(g)),d=l.includes("sched_act")||a.some(g=>Zle.test(g)),m=l.includes("xdp")||a.some(g=>ece.test(g)),p=!af(n,Vle)||i.includes(
"command");return[...u&&p||c.some(({kind:g})=>g==="tc")?[Hle,Yle]:[],...d?[Jle]:[],...m||c.some(({interface:g})=>g?.startsWith(
"veth"))?[Xle]:[]]}var Vle,Hle,Yle,Jle,Xle,Qle,Zle,ece,TB=f(async()=>{"use strict";await As();ow();Vle=[6,6],Hle={name:"\
sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},Yle={name:"cls_bpf",option:"CONFIG_NET_CLS_BPF"},Jle={name:"act_bpf",option:"\
CONFIG_NET_ACT_BPF"},Xle={name:"veth",option:"CONFIG_VETH"},Qle=/^\??(?:tc|classifier|sched_cls)(?:\/|$)/,Zle=/^\??action(?:\/|$)/,
ece=/^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/});import{readFile as rce}from"node:fs/promises";import{join as oce}from"node:path";async function MB({artifact:e,object:t,
command:n},r,o){let s={object:t,command:n},i=l=>{let c=s[l.case];return c===void 0?null:o({case:c,kind:l.kind,pass:"",subject:l.
subject})},a=new Map;for(let l of ice(e.request)){let c=i(l);c!==null&&a.set(c.path,await rce(oce(r,c.path),"utf8"))}return l=>{
let c=i(l);return c===null?null:{path:c.path,tail:c.tail,text:a.get(c.path)??c.tail}}}function ice({tests:e,command:t}){
let n=[...e.map(({expect:o},s)=>({case:"object",subject:`test ${s}`,expect:o})),...t===null?[]:[{case:"command",subject:"\
command",expect:t.expect}]],r=["stdout","stderr"];return n.flatMap(({expect:o,...s})=>r.filter(i=>sce[i](o)).map(i=>({...s,
kind:i})))}var sce,IB=f(()=>{"use strict";sce={stdout:({stdoutContains:e,stdoutMatches:t})=>e!==null||t!==null,stderr:({
stderrContains:e})=>e!==null}});async function FB(e,t){let n=e.flatMap(({targets:a})=>a.filter(xu));if(n.length===0)return;let{provider:r,spec:o,record:s,
onProgress:i}=t;try{let a=await r.modulesDefining(o,s,new Set(n.map(LB)),i);if(a===null)return;for(let l of n)l.packagedIn=
a.get(LB(l))??[]}catch(a){if(Hr(a))return;let l=`nobody looked for ${n[0]?.name} in the modules of ${s.release}: ${P(a)}`;
i({step:"note",message:l})}}function LB({kind:e,name:t}){return e==="tracepoint"||e==="raw_tracepoint"?`__tracepoint_${t.
replace(/^.*\//,"")}`:t}var NB=f(()=>{"use strict";$();_u()});import{constants as BB}from"node:fs";import{access as ace}from"node:fs/promises";async function KB(e,t){if(e==="tcg")return{
used:"tcg",reason:"asked for"};let n=Vr(yk(t),bk(t)),r=n===void 0?await al(t):n===DB?void 0:n;if(r===void 0)return{used:"\
kvm",reason:"KVM ran a 64-bit probe"};if(e==="kvm")throw new h(`accelerator \`kvm\` cannot be used: ${r}; use \`auto\` or \
\`tcg\`, which need no KVM`);return{used:"tcg",reason:r}}async function al(e){let{arch:t,host:n=Me(),device:r=wk}=e;if(t!==
n)return`this machine is ${n??process.arch}, the kernels are ${t}`;let o=PF[t];return o===void 0?`nothing proves KVM on ${t}`:
await cce(r)??await uce(o,r,e)}async function cce(e){try{await ace(e,BB.R_OK|BB.W_OK);return}catch(t){return K(t)==="ENO\
ENT"?`this machine has no ${e}`:`${e} may not be opened; allow it with \`sudo chmod 0666 ${e}\``}}async function uce(e,t,n){
let{qemu:r,image:o,signal:s}=n,i=await o();if(i===null)return`there is no probe that proves ${t}`;let[a,...l]=vw([r,...e.
arguments(i)]),{patience:c=lce}=n,u=!1,m=await we(a,l,{isDead:(w,y)=>(u=y!==null&&y>=c.work,Cf({wall:w,cpu:y,total:w},c)!==
null),...s===void 0?{}:{signal:s}});if(m.timedOut){let w=`${t} opens, but 64-bit code did not run in it: ${dce(u,c)}`;return u&&
ir(yk(n),bk(n),w),w}let p=m.stderr.trim().split(`
`).at(-1)??"",g=`${t} opens, but QEMU ended with ${m.ended}${p===""?"":`: ${p}`}`,b=e.proves(m);return ir(yk(n),bk(n),b?
DB:g),b?void 0:g}function dce(e,{work:t}){return e?`no end within ${t} s of CPU time`:`given up before QEMU had ${t} s o\
f CPU time`}function yk({arch:e,device:t=wk}){return`KVM for ${e} by ${t}`}function bk({qemu:e,device:t=wk}){let n=[Nn(e),
Nn(t)];return n.includes(void 0)?void 0:[e,...n,process.geteuid?.(),process.getgroups?.()].join(" ")}var lce,wk,DB,kk=f(
()=>{"use strict";ar();$();cn();Gt();Ow();Ew();Ws();lce={idle:2.5,work:10,longest:30,limit:30},wk="/dev/kvm";DB="works"});import{readFile as fce}from"node:fs/promises";async function jB(e,t){return fce(await yb(wb("busybox-static",e),mce,t))}
var mce,UB=f(()=>{"use strict";Id();yo();mce="usr/bin/busybox"});function _k(e){let t=/^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(e);if(t!==
null)return t[2]===void 0?t[1]:`${t[1]}, held by ${t[2]}`}function Rk(e){let t=[...e.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)],
n=[...e.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)];return[...t,...n].
map(([,r="",o="",s=""])=>({source:r,file:o,why:_(s.replace(/\[IP: .*?\]/,""),200)}))}function Sk(e){let t=new Map;for(let o of e)
t.has(o.source)||t.set(o.source,o);let n=[...t.values()].slice(0,pce).map(({source:o,file:s,why:i})=>`${o} ${s}: ${i}`),
r=t.size-n.length;return`${n.join(", ")}${r>0?`, and ${r} more`:""}`}function $k([e]){let{source:t="",file:n="",why:r=""}=e??
{};return t.startsWith("cdrom:")?"name an archive on the network in apt's sources (/etc/apt)":/not valid yet/.test(r)?"s\
et this machine's clock":/expired/.test(r)?"set this machine's clock, or name a mirror that is up to date in apt's sourc\
es (/etc/apt)":/\b407\b/.test(r)?"put the login into the proxy variable (http_proxy, https_proxy)":/NO_PUBKEY|not signed|couldn't be verified/.
test(r)?"install the key of this source":/\b404\b/.test(r)&&/Release$/.test(n)?"this release of the distribution is not \
there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)":/\b404\b/.test(r)?"name a\
nother mirror in apt's sources (/etc/apt): this one has lists without the packages":"check the network, or name another \
mirror in apt's sources (/etc/apt)"}function GB(e){let t=_k(e);if(t!==void 0)return{why:`another process uses the packag\
e manager (${t})`,fix:"wait for it to end",curable:!1};for(let{pattern:o,failure:s}of hce){let i=o.exec(e);if(i!==null)return s(
i,e)}let n=Rk(e);if(n.length>0)return{why:Sk(n),fix:$k(n),curable:!0};let r=/^E: .*$/m.exec(e)?.[0];return r===void 0?void 0:
{why:_(xk(r)),curable:!0}}function gce(e){let t=e.matchAll(/^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm);
return[...new Set([...t].map(([,n=""])=>n))]}function xk(e){return e.replace(/^[EW]: /,"")}var pce,hce,qB=f(()=>{"use st\
rict";I();pce=3;hce=[{pattern:/^E: dpkg was interrupted/m,failure:()=>({why:"dpkg was interrupted earlier and has packag\
es that are half installed",fix:'run "dpkg --configure -a" as root',curable:!1})},{pattern:/^.*(?:No space left on device|enough free space in).*$/m,
failure:([e])=>({why:_(xk(e)),fix:"make room there",curable:!1})},{pattern:/^.*Read-only file system.*$/m,failure:([e])=>({
why:_(xk(e)),fix:"make that file system writable",curable:!1})},{pattern:/^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
failure:([,e=""])=>({why:`unmet dependencies: ${_(e)}`,fix:"update these packages (apt-get upgrade), and release those t\
hat are held (apt-mark unhold)",curable:!0})},{pattern:/^E: Packages need to be removed but remove is disabled/m,failure:(e,t)=>({
why:`that would remove ${_(/will be REMOVED:\n((?: .*\n)+)/.exec(t)?.[1]??"packages")}`,fix:"remove these packages yours\
elf (apt-get remove), or install in another image",curable:!1})},{pattern:/^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
failure:(e,t)=>({why:`no source of apt has ${gce(t).join(" and ")}`,fix:"check apt's sources (/etc/apt)",curable:!0})},{
pattern:/^dpkg: error processing .*:\n.*$/m,failure:([e])=>({why:_(e),curable:!1})}]});async function Xf(e=yce){if(process.getuid?.()===0)return{prefix:[]};let t=ie("sudo");if(t===void 0)return{obstacle:"the\
re is no sudo"};let{exitCode:n,stderr:r,timedOut:o,ended:s}=await we(t,["-n","true"],{timeoutMs:e});return o?{obstacle:`\
sudo did not answer within ${e/1e3} s`}:n===0?{prefix:["sudo","-n"]}:{obstacle:_(r.trim().split(`
`)[0]??"",160)||`sudo ended with ${s}`}}async function Qf(e,t,n,r){let[o,...s]=e.prefix;if(o===void 0)return wce(t,n,r);
let i=await kce([o,...s],t,n,r);return r?.throwIfAborted(),i}function wce([e,...t],n,r){let o={...Wn(),...n};return we(e,
t,{environment:o,...r===void 0?{}:{signal:r}})}function kce([e,...t],[n,...r],o,s){let i=Object.entries(o).map(([a,l])=>`\
export ${a}=${xce(l)}
`);return we(e,[...t,"sh","-c",bce,n,...r],{input:i.join(""),...s===void 0?{}:{isDead:()=>s.aborted}})}function xce(e){return`\
'${e.replaceAll("'","'\\''")}'`}var yce,bce,Zf=f(()=>{"use strict";I();Gt();Tt();yce=1e4;bce='eval "$(cat)"; exec "$0" "\
$@" </dev/null'});import{setTimeout as _ce}from"node:timers/promises";function zB(e){let{signal:t,logger:n,lockMs:r=Rce,aptFolder:o}=e;return{
async install(a,l=[]){let c=await s([...l,...a]);return c!==void 0?c:(n.info("downloaded: apt-get unpacks and configures\
 the packages"),em(await i([...vk,...l,...a])))},installFiles:async a=>em(await i([...vk,...Pce,...a]))};async function s(a){
let l=[...vk,"--download-only",...a],c=em(await i(l,WB));if(c?.curable!==!0)return c;n.info("apt-get updates the package\
 lists");let u=await Tce(await i(["update","-q"],$ce),o),d=em(await i(l,u?.hangs===!0?WB:vce));return d?.curable!==!0||u===
void 0?d:{...d,why:`${d.why}, and the lists could not be fetched: ${u.why}`,fix:u.fix}}async function i(a,l){let c=performance.
now()+r,u;for(;;){t.throwIfAborted();let d=await Oce(a,l,e),m=d.exitCode===0?void 0:_k(d.output);if(m===void 0||performance.
now()>=c)return d;m!==u&&n.info(`waiting for ${m}`),u=m,await _ce(Sce,void 0,{signal:t})}}}async function Oce([e="",...t],n,{
root:r,log:o,signal:s,silenceSeconds:i=Ece}){let a=n===void 0||ie("timeout")===void 0?[]:["timeout","--signal=INT","--ki\
ll-after=10",String(n)],l=["DPkg::Lock::Timeout=0",`Acquire::http::Timeout=${i}`,`Acquire::https::Timeout=${i}`,"Acquire\
::Retries=1"],[c="",...u]=[...a,"apt-get",e,...l.flatMap(w=>["-o",w]),...t],d=await Qf(r,[c,...u],Cce(),n===void 0?void 0:
s);await o.add([...r.prefix,c,...u],d);let{exitCode:m,stdout:p,stderr:g,ended:b}=d;return{exitCode:m,ended:b,output:`${p}\

${g}
`,overSeconds:m===Ace?n:void 0}}function Cce(){let{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}=process.env,n=Object.entries(
{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}).flatMap(([r,o])=>o===void 0?[]:[[r,o]]);return{LC_ALL:"C",DEBIAN_FRONTEND:"n\
oninteractive",...n.length>0?Object.fromEntries(n):{NEEDRESTART_MODE:"l",NEEDRESTART_SUSPEND:"1"},...bc()}}function em({
exitCode:e,output:t,overSeconds:n,ended:r}){if(e===0)return;let o=GB(t);if(n===void 0)return o??{why:`it ended with ${r}`,
curable:!0};let s=o===void 0?"":` (${o.why})`;return{why:`the download did not end within ${n} s${s}`,fix:VB,curable:!0}}
async function Tce({output:e,overSeconds:t},n){let r=Object.values(await $c(n)).flat(),o=Rk(e).filter(({source:s})=>r.length===
0||r.includes(s.replace(/\/+$/,""))||/^(?:mirror\+|cdrom:)/.test(s));if(o.length>0)return{why:Sk(o),fix:$k(o),hangs:o.some(
Mce)};if(t!==void 0)return{why:`apt-get update did not end within ${t} s`,fix:VB,hangs:!0}}function Mce({why:e}){return/timed out|Connection failed/i.
test(e)}var Rce,Sce,WB,$ce,vce,Ece,vk,Pce,Ace,VB,HB=f(()=>{"use strict";lh();es();qB();Zf();Tt();Rce=3e5,Sce=1e3,WB=60,$ce=
120,vce=600,Ece=7,vk=["install","-y","-q","--no-install-recommends","--no-remove","-o","Dpkg::Use-Pty=0","-o","DPkg::Opt\
ions::=--force-confdef","-o","DPkg::Options::=--force-confold"],Pce=["-o","Dir::Etc::SourceList=/dev/null","-o","Dir::Et\
c::SourceParts=/dev/null"];Ace=124;VB="check the network, or name another mirror in apt's sources (/etc/apt)"});import{appendFile as Ice,mkdir as Lce}from"node:fs/promises";import{dirname as Fce,relative as Nce}from"node:path";function YB(e,t){
return{name:pe(e,process.cwd())?Nce(process.cwd(),e):e,async add(n,{stdout:r,stderr:o,ended:s}){let i=Ml(`$ ${n.join(" ")}\

${[r,o].filter(a=>a!=="").join(`
`)}
(ended with ${s})
`);t.debug(i);try{await Lce(Fce(e),{recursive:!0}),await Ice(e,i)}catch(a){t.debug(`${e} could not be written: ${P(a)}`)}}}}
var JB=f(()=>{"use strict";$();cp();Qt()});import{readFile as Bce}from"node:fs/promises";async function XB(e="/etc/os-release"){let t=await Bce(e,"utf8").catch(()=>""),
n=o=>new RegExp(`^${o}="?([^"
]*)"?$`,"m").exec(t)?.[1]??"unknown",r=n("VERSION_ID");return`${n("ID")} ${r==="unknown"?n("VERSION_CODENAME"):r}`}async function QB({
ImageOS:e="",ImageVersion:t=""}=process.env,n="/var/lib/dpkg/status"){return e!==""&&t!==""?`${e} ${t}`:await de(n)??"un\
known"}var ZB=f(()=>{"use strict";me()});import{mkdir as Kce,readdir as Dce,rename as jce,rm as Ek}from"node:fs/promises";import{join as tm}from"node:path";async function e1(e,{
cache:t,cacheDirectory:n}){let r=rr("packages",await XB(),await QB(),process.arch,[...e].sort()),o=tm(n,"host-packages",
r),s=`${o}.downloads`,i=async()=>await gn(o)!==void 0,a={what:`packages of ${e.join(", ")}`,key:r,paths:[o],intact:i};return{
downloads:s,async restore(){return!await i()&&!await t.restore(a)?void 0:(await gn(o))?.filter(c=>c.endsWith(".deb")).map(
c=>tm(o,c))},async keep(){await Ek(o,{recursive:!0,force:!0}),await Kce(o,{recursive:!0});let l=(await Dce(s)).filter(c=>c.
endsWith(".deb"));if(l.length!==0){for(let c of l)await jce(tm(s,c),tm(o,c));await lr(o,l),await t.save(a)}},async discard(){
await Ek(o,{recursive:!0,force:!0}),await Ek(s,{recursive:!0,force:!0})}}}var t1=f(()=>{"use strict";xi();or();ZB()});import{mkdir as Uce}from"node:fs/promises";import{join as Gce}from"node:path";async function ll(e,t){if(e.length===0)return;
let n=`this machine is missing ${e.map(({what:d,why:m})=>`${d} (${m})`).join(", ")}`,r=[...new Set(e.flatMap(d=>d.packages))],
o=ja();if(o===void 0)throw new h(`${n}; install it with the system's package manager (Debian calls the packages ${r.join(
" ")}) and run again`);let s=uf(o,r),i=e.filter(d=>d.packages.length===0).map(({what:d})=>d);if(i.length>0){let d=r.length===
0?"":`, and run: ${s}`;throw new h(`${n}; no package of ${o.program} brings ${i.join(" and ")} under that name: install \
it from elsewhere and put it on the PATH${d}`)}if(!t.allowed||o.installs==="user")throw new h(`${n}; install it with: ${s}`);
let a=await Xf();if("obstacle"in a)throw new h(`${n}, and installing it needs root (${a.obstacle}); run: ${s}`);t.logger.
info(`installing ${r.join(" ")} with ${o.program}: ${n}`);let l=performance.now(),c=YB(t.log,t.logger),u=await qce(o,r,a,
c,t);if(u!==void 0){let d=u.fix===void 0?"":`; ${u.fix}, and run again`;throw new h(`${o.program} could not install ${r.
join(" ")}: ${u.why}${d} (${c.name} has all that it wrote; to install by hand: ${s})`)}t.logger.info(`installed ${r.join(
" ")} in ${((performance.now()-l)/1e3).toFixed(1)} s`),Hce(e)}async function qce(e,t,n,r,{logger:o,signal:s,keep:i}){if(e.
program!=="apt-get")return Wce(e,t,n,r,s);let a=zB({root:n,log:r,logger:o,signal:s});return i===void 0?a.install(t):zce(
a,t,await e1(t,i),o)}async function Wce({program:e,install:t},n,r,o,s){s.throwIfAborted();let i=[...t,...n],a=await Qf(r,
[e,...i],{LC_ALL:"C",...bc()});if(await o.add([...r.prefix,e,...i],a),a.exitCode===0)return;let l=`${a.stdout}
${a.stderr}`.split(`
`).filter(u=>u.trim()!==""),c=l.findIndex(u=>/error|no provider|unable|failed/i.test(u));return{why:_(l.slice(c===-1?-1:
c).join(" "),300)||`it ended with ${a.ended}`}}async function zce(e,t,n,r){let o=await n.restore();if(o!==void 0){let a=await e.
installFiles(o);if(a===void 0){await Pk(n);return}r.info(`the packages that were kept cannot be installed over this imag\
e (${a.why}): downloading them`)}await Pk(n),await Uce(Gce(n.downloads,"partial"),{recursive:!0});let s=["-o",`Dir::Cach\
e::archives=${n.downloads}`,"-o","APT::Keep-Downloaded-Packages=true"],i=await e.install(t,s);return i===void 0&&await Vce(
n,r),await Pk(n),i}async function Vce(e,t){try{await e.keep()}catch(n){t.info(`the packages could not be kept: ${P(n)}`)}}
async function Pk(e){await e.discard().catch(()=>{})}function Hce(e){let t=e.filter(({program:o})=>o!==void 0&&ie(o)===void 0);
if(t.length===0)return;let n=t.map(({program:o})=>o).join(" and "),r=t.flatMap(o=>o.packages).join(" and ");throw new h(
`${n} cannot be found, although the installation of ${r} succeeded; add the folder to the PATH (${process.env.PATH})`)}var Ak=f(
()=>{"use strict";$();es();I();HB();JB();t1();df();Zf();Tt()});import{constants as n1}from"node:fs";import{access as Yce}from"node:fs/promises";import{dirname as Jce,join as Xce}from"node:path";
async function nm({logger:e,signal:t,rules:n,device:r="/dev/kvm"}){if(!await Ok(r))return;let o=await Xf();if("obstacle"in
o){e.info(`${r} is there and may not be opened, and making it so needs root (${o.obstacle})`);return}let{prefix:s}=o;t.throwIfAborted();
let i=Xce(n,Qce);if(await tue(s,i),!await Ok(r)){e.info(`${r} was closed to this user: a udev rule (${i}) has opened it`);
return}let a=await Js(s,["chmod","0666",r]);e.info(await Ok(r)?`${r} could not be opened to this user: chmod ended with ${a.
ended} ${_(a.stderr,160)}`.trimEnd():`${r} was closed to this user: chmod 0666 has opened it`)}async function Ok(e){try{
return await Yce(e,n1.R_OK|n1.W_OK),!1}catch(t){return K(t)==="EACCES"||K(t)==="EPERM"}}async function tue(e,t){ie("udev\
adm")===void 0||(await Js(e,["mkdir","-p",Jce(t)]),(await Js(e,["tee",t],Zce)).exitCode!==0)||(await Js(e,["udevadm","co\
ntrol","--reload-rules"]),await Js(e,["udevadm","trigger","--name-match=kvm"]),await Js(e,["udevadm","settle",`--timeout\
=${eue}`]))}function Js(e,t,n){let[r,...o]=[...e,...t];return we(r,o,n===void 0?{}:{input:n})}var Qce,Zce,eue,Ck=f(()=>{
"use strict";$();I();Zf();Gt();Tt();Qce="99-bpfcompat-kvm.rules",Zce=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+=\
"static_node=kvm"
`,eue=5});async function rm(e,{arches:t,commands:n,libbpf:r,mirrors:o,installLog:s},{logger:i,cache:a,ownsMachine:l},c){let{cacheDirectory:u,
accelerator:d,installDependencies:m}=e,p=Me(),g=S=>ll(S,{allowed:m,logger:i,signal:c,log:s});m&&a!==ze&&await ll(Lr(t),{
allowed:m,logger:i,signal:c,log:s,keep:{cache:a,cacheDirectory:u}});let b={cacheDirectory:u,mirrors:o,signal:c,cache:a},
w=await Promise.all(t.map(S=>bF({...b,arch:S},r)));await g([...Lr(t),...w.flatMap(({missing:S})=>S)]),l&&m&&d!=="tcg"&&t.
some(S=>S===p)&&await nm({logger:i,signal:c,rules:"/run/udev/rules.d"});let y=new Map(t.map((S,v)=>[S,x(S,w[v])]));for(let S of y.
values())S.catch(()=>{});return y;async function x(S,{make:v}){let A=nue(S),M=v(),W=Lf(A),C={arch:S,qemu:A,image:async()=>(await M).
kvmProbe,signal:c},U=KB(d,C),te=n.includes(S)?jB(S,b):null,[ke,O,E]=await Promise.all([M,U,te]);d==="auto"&&O.used==="tc\
g"&&i.info(R(S,O));for(let L of ke.notes)i.warning(L);return{qemu:A,qemuVersion:W,validators:ke,accelerator:O,kvmDefect:()=>al(
C),busybox:E}}function R(S,{reason:v}){return S!==p&&p!==void 0?`the ${S} kernels are emulated, which is slower: this ma\
chine is ${p}`:`KVM cannot be used, the ${t.length===1?"":`${S} `}kernels are emulated, which is slower: ${v}`}}function om(e){
let t=new Set(e);return Jn.filter(n=>t.has(n))}async function sm(e,t){let n=await t.get(e);if(n===void 0)throw new Error(
`nobody has seen to the tools for ${e}`);return n}async function r1(e){let t=Me();return await((t===void 0?void 0:e.get(
t))??[...e.values()][0])??null}function nue(e){let{qemu:t}=Ue[e],n=ie(t);if(n===void 0)throw new h(`${t} was installed, \
but is not on the PATH (${process.env.PATH})`);return n}var im=f(()=>{"use strict";Sr();$();kk();Ff();cn();UB();Ak();Ck();
qa();Tt();bo();za()});import{mkdir as rue,readFile as oue}from"node:fs/promises";import{join as am}from"node:path";async function o1(e){let{kernel:t,
ports:n}=e,{name:r}=t;if(!t.artifacts.some(sn))return Tk(t);let o=s1(t),s=await Xe(`${r}: fetching`,()=>aue(e,o));s!==void 0&&
n.progress.kernel(r,{step:"waiting"});let i=await sue(e,async()=>sm(t.spec.arch,await e.tools)),a=s&&i&&await Xe(`${r}: \
images`,()=>lue(e,s,i,o));if(a!==void 0&&i!==void 0){let c=await e.guests(()=>Xe(`${r}: its guest`,()=>iue(o,()=>uue(e,a,
i,o))));if(c!==void 0)return c}n.progress.kernel(r,{step:"failed",message:o.error??"cancelled"});let l=o.release;return{
result:o,cases:t.artifacts.map(c=>Hf(c,t,l,o.error))}}async function sue({ports:e},t){try{return await t()}catch(n){if(e.
signal.aborted)return;throw n}}async function iue(e,t){try{return await t()}catch(n){let r=n instanceof h?n:Mo(n);if(r===
null)throw n;e.error=r.message;return}}async function aue(e,t){let{kernel:n,plan:r,provider:o,ports:s}=e,i=performance.now();
try{let a={modules:r.manifest.modules,optionalModules:p=>CB(n.artifacts,p)},l=await e.fetches(n.spec.id,()=>o.fetch(n.spec,
a,p=>{p.step==="note"?t.notes.push(p.message):s.progress.kernel(n.name,p)})),{release:c,version:u,signature:d}=l.kernel,
m=r.lock?.kernels.find(({id:p})=>p===n.spec.id)?.resolvedAt.slice(0,10);return d.status==="unchecked"&&t.notes.push(`the\
 signature of its package index was not checked${m===void 0?"":` when it was locked on ${m}`}: ${d.why}`),Object.assign(
t,{release:c,packageVersion:u,vmlinuzSha256:l.vmlinuzSha256,signature:cue(d,m)}),l}catch(a){if(!(a instanceof h)&&!e.signal.
aborted)throw a;e.signal.aborted?t.notes.push("cancelled"):t.error=P(a);return}finally{t.fetchMs=Math.round(performance.
now()-i)}}async function lue({request:{cacheDirectory:e}},t,n,r){let o=s=>r.notes.push(s);try{let s=await qf(t,{accelerator:n.
accelerator.used,cacheDirectory:e,onNote:o});return{...t,images:s}}catch(s){if(!(s instanceof h))throw s;r.error=P(s);return}}
function cue(e,t){let n=e.status==="good"?`good: ${e.by}`:`unchecked: ${e.why}`;return t===void 0?n:`locked: ${n} (on ${t}\
)`}async function uue(e,t,n,r){let{kernel:o,plan:s,ports:i,request:a,workFolder:l}=e,{reportDirectory:c}=a,{name:u}=o,{release:d}=t.
kernel,m=am("logs",kn(u));await lo(am(c,m),"report-directory");let p=performance.now(),g=kF(o,d,s.brought,n.validators.byDefault,
s.btf),b=Nc(c,m,A=>hue(g,A));await rue(l),r.consoleLog=am(m,"console.log");let{cmdline:w,note:y}=AB({...o.request,cmdline:[
o.spec.cmdline??"",o.request.cmdline].join(" ").trim()},t.config===null?null:await vd(t.config));y!==null&&r.notes.push(
y),r.notes.push(...n.validators.notes);let x=await If({qemu:n.qemu,oldQemu:o.spec.arch==="arm64"&&aN(await n.qemuVersion),
accelerator:n.accelerator.used,mayEmulate:a.accelerator==="auto",kvmDefect:n.kvmDefect,images:t.images,cmdline:w,files:await pue(
t,n,g),modules:Yf(t),cases:g.cases,workFolder:l,consoleLog:am(c,r.consoleLog),logs:b,signal:e.signal,parks:e.parking!==null,
memory:e.memory,snapshots:e.snapshots,onProgress(A){i.progress.kernel(u,due(A,g,d)),e.onGuest()}}),R=await b.finish();r.
notes.push(...EB(x,s.manifest.allowedWarnings)),fue(x,r,t);let S=[];for(let A of o.artifacts){let M=g.artifacts.find(W=>W.
artifact===A);S.push(M===void 0?Hf(A,o,d,null):Vf({...il(A,o),release:d,hostFixups:M.hostFixups,pidOneLibbpf:x.hello?.libbpf??
null,...$B(M,x,r.error,e.signal.aborted),log:W=>M.object===void 0?null:R({...W,case:M.object}),output:await MB(M,c,R)}))}
x.parked!==null&&e.parking?.offer({kernel:o,guest:x.parked,cases:g.cases},S),await FB(S,{spec:o.spec,record:t.kernel,provider:e.
provider,onProgress:A=>{A.step==="note"&&r.notes.push(A.message)}});let v=(performance.now()-p)/1e3;return i.progress.kernel(
u,r.error===null?{step:"done",verdicts:gue(S),seconds:v}:{step:"failed",message:r.error}),{result:r,cases:S}}function due(e,{
cases:t,artifacts:n},r){if("boot"in e)return{...e,release:r};let o=t.find(({id:a})=>a===e.id),s=n.findIndex(({object:a,command:l})=>[
a,l].includes(e.id)),i=e.step==="test"&&o?.kind==="object"?o.tests[e.test]?.name??null:null;return{step:"case",artifact:o?.
artifact??"",doing:o?.kind==="command"?"its command":i===null?null:`test "${i}"`,position:s,count:n.length}}function fue(e,t,n){
t.boots=e.boots,t.snapshot=e.snapshot,e.boots>0&&Object.assign(t,{shape:e.shape,accelerator:e.accelerator}),t.bootMs=e.bootMs===
null?null:Math.round(e.bootMs),t.guestMs=Math.round(e.guestMs),t.error=e.error,t.notes.push(...e.notes,...e.warnings.map(
({message:o})=>`kernel: ${o}`));let{hello:r}=e;t.btf=r?.btf??null,t.lsm=r?.lsm??null,t.lockdown=/\[(\w+)\]/.exec(r?.lockdown??
"")?.[1]??null,r!==null&&r.release!==n.kernel.release&&t.notes.push(`the kernel calls itself ${r.release}, its package ${n.
kernel.release}`);for(let{name:o,errno:s}of e.modules)s===0?t.modules.push(o):t.notes.push(`module ${o} could not be loa\
ded (${_e(s)?.name})`)}function mue(e){return[{path:"/bin/busybox",content:e,executable:!0},{path:"/etc/passwd",content:Buffer.
from(`root:x:0:0::/:/bin/sh
nobody:x:65534:65534::/:/bin/false
`)},{path:"/etc/group",content:Buffer.from(`root:x:0:
nogroup:x:65534:
`)}]}async function pue(e,{validators:t,busybox:n},{artifacts:r,pidOne:o,others:s,btf:i}){let a=r.some(({artifact:l})=>kf(
l))?n:null;return[{path:"/init",content:Wa(o,t),executable:!0},...s.map(l=>({path:wf(l),content:Wa(l,t),executable:!0})),
...a===null?[]:mue(a),...e.config===null?[]:[{path:`/boot/config-${e.kernel.release}`,content:await oue(e.config)}],...await Jf(
e),...i]}function hue({artifacts:e},t){return[e.find(({object:r,command:o})=>[r,o].includes(t.case))?.artifact.name??"un\
known",...t.subject===null?[]:[t.subject],t.kind,"log"].join(".")}function Tk(e){return{result:s1(e),cases:e.artifacts.map(
t=>Hf(t,e,null,null))}}function s1(e){return{id:e.name,distribution:e.spec.distribution,arch:e.spec.arch,shape:null,accelerator:null,
required:e.request.required,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,boots:0,snapshot:null,fetchMs:0,
bootMs:null,guestMs:0,error:null,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}function gue(e){let t={
pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e.flatMap(({lanes:r})=>r))t[n]++;return t}var i1=f(async()=>{"use str\
ict";await As();$();Bw();ss();Ff();await nk();ib();Jr();Qn();Qe();await hk();await pk();await xf();gk();PB();OB();await TB();
IB();nn();NB();im();za()});import{existsSync as yue,realpathSync as bue}from"node:fs";import{realpath as a1}from"node:fs/promises";import{relative as l1,
resolve as Mk}from"node:path";async function c1({root:e,isGit:t}){if(e===null)return null;let n=await a1(e).catch(()=>e),
r=t?await uP(n):null,o=s=>(r===null||r.has(s))&&yue(Mk(n,s));return{root:n,has:o,find(s){if(o(s))return s;let i=wue(Mk(n,
s)),a=i===null?"":l1(n,i);return i!==null&&pe(i,n)&&o(a)?a:null},called:s=>[...r??[]].filter(i=>i===s||i.endsWith(`/${s}`))}}
function wue(e){try{return bue(e)}catch{return null}}async function Xs(e){let t=await co(process.cwd(),null);return t===
null||"problem"in t?{root:process.cwd(),isGit:!1,revision:e,checkedOut:null,page:null}:{root:t.root,isGit:!0,revision:e??
t.commit,checkedOut:t.commit,page:null}}async function u1(e,{root:t,has:n}){let r={};for(let o of new Set(e)){let s=await a1(
o).catch(()=>Mk(o)),i=l1(t,s);pe(s,t)&&n(i)&&(r[o]=i)}return r}var cl=f(()=>{"use strict";vg();Qt()});import{readFile as kue,realpath as xue}from"node:fs/promises";import{basename as _ue,dirname as Ik,join as Lk,normalize as Rue,
relative as p1,resolve as d1}from"node:path";async function h1(e,t,n,r){let o=Aue(r.root),s=new Map,i=async(c,u)=>{if(c===
null)return null;let d=JSON.stringify([u,c.file,c.line,c.text]),m=s.has(d)?s.get(d)??null:await a(c,u);return s.set(d,m),
m===null?c:{...c,file:m,path:m}},a=async(c,u)=>{let[d,m]=[new Set,new Set];for(let{path:p,depth:g}of Pue(c.file,u,r)){let b=r.
find(p);if(!(b===null||d.has(b)||!await o(b,c))){if(vue(c.text)&&g>1)return b;d.add(b),g>1&&m.add(b)}}for(let p of r.called(
_ue(c.file)))await o(p,c)&&d.add(p);return f1(d)??(c.text===""?f1(m):null)},l=[];for(let c of e){let u=t.find(({name:p})=>p===
c.artifact)?.path??null,d=await Eue([u,n],r.root),m=[];for(let p of c.programs)m.push(await $ue(p,g=>i(g,d)));l.push({...c,
programs:m})}return l}async function $ue(e,t){let{load:n}=e;if(n===null)return e;let r=[];for(let o of n.lacks)r.push({...o,
source:await t(o.source)});return{...e,load:{...n,source:await t(n.source),lacks:r}}}function f1(e){let[t=null,n]=e;return n===
void 0?t:null}function vue(e){return/\w{2}/.test(e)}async function Eue(e,t){let n=[];for(let r of e){if(r===null)continue;
let o=await xue(Ik(d1(r))).catch(()=>Ik(d1(r)));for(let s=o;s===t||pe(s,t);s=Ik(s))n.push(p1(t,s))}return[...new Set([...n,
""])]}function*Pue(e,t,{root:n}){let r=Rue(e);pe(r,n)&&(yield{path:p1(n,r),depth:Number.POSITIVE_INFINITY});let o=r.split(
"/").filter(s=>s!==""&&s!=="."&&s!=="..");if(!r.startsWith("/"))for(let s of t)yield{path:Lk(s,r),depth:o.length+(s===""?
0:1)};for(let s=0;s<o.length;s++)for(let i of t)yield{path:Lk(i,...o.slice(s)),depth:o.length-s}}function Aue(e){let t=new Map;
return async(n,{line:r,text:o})=>{let s=t.get(n)??Oue(Lk(e,n));t.set(n,s);let i=(await s)[r-1];return i!==void 0&&(o===""||
m1(i)===m1(o))}}async function Oue(e){let t=await kue(e).catch(()=>null);return t===null||t.length>Sue?[]:t.toString("ut\
f8").split(`
`)}function m1(e){return e.replaceAll(/[\s\ufffd]+/g," ").trim()}var Sue,g1=f(()=>{"use strict";Qt();Sue=16<<20});import{createHash as Fk}from"node:crypto";import{mkdir as Cue,open as Tue,readdir as Mue,readFile as w1,rename as Iue,rm as ul,
stat as lm,statfs as Lue,utimes as Fue,writeFile as Nue}from"node:fs/promises";import{join as un}from"node:path";function k1(e,t,n=Kue){
let r=un(e,"snapshots"),o=s=>un(r,s);return{eager:t,unfit:s=>Vr(b1(s),y1),async find(s){let i=o(s),a=await Uue(i);return a===
void 0&&await ul(i,{recursive:!0,force:!0}).catch(()=>{}),a},async draft(s,i){let a=ue(o(s));try{await Cue(a,{recursive:!0,
mode:448});let{bavail:l,bsize:c}=await Lue(a);if(l*c>i*Qs+Due)return jue(a,o(s),()=>zue(r,n));ye("snapshots",()=>`${r} h\
as no room for one`)}catch(l){ye("snapshots",()=>`none can be made: ${P(l)}`)}await ul(a,{recursive:!0,force:!0}).catch(
()=>{})},async giveUp(s,i){ir(b1(s),y1,i),await ul(o(s),{recursive:!0,force:!0}).catch(()=>{})}}}function b1(e){return`s\
napshot ${e}`}function jue(e,t,n){let[r,o]=[un(e,"memory"),un(e,"state")],s=()=>ul(e,{recursive:!0,force:!0}).catch(()=>{});
return{memory:r,state:o,discard:s,async keep({hello:i,modules:a,console:l}){try{let c=Fk("sha256").update(await w1(o)).digest(
"hex"),u={hello:i,modules:a,console:l,memory:await que(r),stateSha256:c};await Nue(un(e,Nk),Oo(u)),await Iue(e,t),await n()}catch(c){
ye("snapshots",()=>`${t} is not kept: ${P(c)}`),await s()}}}}async function Uue(e){let t=un(e,Nk);try{let n=Co(await w1(
t,"utf8"));if(n===void 0)return;let{memory:r,stateSha256:o,...s}=n,i={memory:un(e,"memory"),state:un(e,"state")};if(await de(
i.state)!==o||!await Gue(i.memory,r))return;let a=new Date;return await Fue(t,a,a),{...s,...i}}catch(n){ye("snapshots",()=>`${e}\
 cannot be used: ${P(n)}`);return}}async function Gue(e,t){return(await lm(e)).size!==t.bytes?!1:await To(e,"written par\
ts of",()=>Wue(e,t.written))===t.sha256}async function que(e){let{size:t}=await lm(e),n=Fk("sha256"),r=[];return await x1(
e,[[0,Math.ceil(t/Qs)]],(o,s)=>{if(s.equals(Bue.subarray(0,s.length)))return;n.update(s);let i=r.at(-1);i!==void 0&&i[0]+
i[1]===o?i[1]++:r.push([o,1])}),{bytes:t,written:r,sha256:n.digest("hex")}}async function Wue(e,t){let n=Fk("sha256");return await x1(
e,t,(r,o)=>n.update(o)),n.digest("hex")}async function x1(e,t,n){let r=Buffer.allocUnsafe(Qs),o=await Tue(e);try{for(let[
s,i]of t)for(let a=s;a<s+i;a++){let{bytesRead:l}=await o.read(r,0,Qs,a*Qs);n(a,r.subarray(0,l))}}finally{await o.close()}}
async function zue(e,t){let n=await Promise.all((await Mue(e)).map(o=>Vue(un(e,o)))),r=0;for(let{place:o,size:s}of n.sort(
(i,a)=>a.usedAt-i.usedAt))r+=s,r>t&&await ul(o,{recursive:!0,force:!0}).catch(()=>{})}async function Vue(e){try{let[t,n]=await Promise.
all([lm(un(e,"memory")),lm(un(e,Nk))]);return{place:e,size:t.blocks*512,usedAt:n.mtimeMs}}catch{return{place:e,size:0,usedAt:Date.
now()}}}var Qs,Bue,Nk,Kue,Due,y1,_1=f(()=>{"use strict";ar();Ll();$();me();Ze();Qe();Qs=1<<20,Bue=Buffer.alloc(Qs),Nk="s\
napshot.json",Kue=2*1024**3,Due=1024**3,y1="unfit"});function cm({snapshots:e,cacheDirectory:t},n=process.env){if(e==="off")return;let r=!["","false","0"].includes(n.CI??"");
return k1(t,e==="on"||!r)}var Bk=f(()=>{"use strict";_1()});import{mkdtemp as Hue,readdir as Yue,rm as Jue}from"node:fs/promises";import{tmpdir as Xue}from"node:os";import{join as R1}from"node:path";
async function um(){let e=Xue();for(let t of await Yue(e).catch(()=>[])){let n=Que.exec(t)?.[1];n!==void 0&&!Nl(Number(n))&&
await Jue(R1(e,t),{recursive:!0,force:!0}).catch(()=>{})}return Hue(R1(e,`bpfcompat-${process.pid}-`))}var Que,Kk=f(()=>{
"use strict";dp();Que=/^bpfcompat-(\d+)-\w{6}$/});import{rm as Zue}from"node:fs/promises";import{join as S1}from"node:path";async function Zs(e,t,n,r=null){let o={at:new Date,
mark:performance.now()};await gc(t.cacheDirectory,n.logger),await eu(t.reportDirectory),await lo(t.reportDirectory,"repo\
rt-directory");let s=await um();try{let i,a=()=>{i??=n.repository(),i.catch(()=>{})},l=await Xe("taking the artifacts to\
 all kernels",()=>tde(e,t,n,{workFolder:s,parking:r,onGuest:a})),c=await(i??n.repository());return await Xe("judging",()=>ode(
e,t,o,l,c))}finally{await Zue(s,{recursive:!0,force:!0})}}async function tde(e,t,n,{workFolder:r,parking:o,onGuest:s}){if(!e.
kernels.some(({artifacts:y})=>y.some(sn)))return{tools:null,kernels:e.kernels.map(Tk)};await lo(t.cacheDirectory,"cache-\
directory"),await k_(t.cacheDirectory),await m_(t.cacheDirectory);let a=new AbortController,l=AbortSignal.any([n.signal,
a.signal]),c=[...t.mirrors,...e.manifest.mirrors],u=ln({cacheDirectory:t.cacheDirectory,mirrors:c,cache:n.cache,kernels:e.
kernels.map(({spec:y})=>y.id),locked:e.lock?.kernels,signal:l}),d=y=>om(e.kernels.filter(({artifacts:x})=>x.some(y)).map(
({spec:x})=>x.arch)),m={arches:d(sn),commands:d(kf),libbpf:nde(e),mirrors:c,installLog:S1(t.reportDirectory,og)},p=Xe("s\
eeing to QEMU, the validator and the accelerator",()=>rm(t,m,n,l)),g={plan:e,request:t,ports:n,signal:l,provider:u,tools:p,
fetches:rde(e.kernels),guests:Lt(t.concurrency),parking:o,onGuest:s,memory:sd(id()),snapshots:cm(t)},b=e.kernels.map((y,x)=>o1(
{kernel:y,workFolder:S1(r,String(x)),...g})),w=p.then(y=>Promise.all(y.values()));for(let y of[p,w,...b])y.catch(x=>a.abort(
x));return await Promise.allSettled([p,w,...b]),await u.keepLookups(),await p_(),n.signal.aborted||a.signal.throwIfAborted(),
{tools:await p.then(r1).catch(()=>null),kernels:await Promise.all(b)}}function nde({artifacts:e}){let t=e.filter(({request:{
lanes:n}})=>n.some(({mode:r})=>r!=="command"));return new Set(t.map(({request:n})=>n.libbpf))}function rde(e){let t=Lt(ede),
n=new Map(e.map(({spec:r})=>[r.id,Lt(1)]));return(r,o)=>n.get(r)?.(()=>t(o))??t(o)}async function ode(e,t,n,{tools:r,kernels:o},s){
let i=e.manifest.file===""?null:e.manifest.file,a=await c1(s),l=e.artifacts.map(({name:p,path:g,object:b,request:w,defect:y})=>({
name:p,path:g,sha256:b?.sha256??null,size:b?.size??null,place:w.place,error:y??null,knownFailures:w.knownFailures.map(x=>({
...x,kernels:x.kernels.map(({id:R})=>R)}))})),c=o.flatMap(({cases:p})=>p),u={version:5,tool:{name:"bpfcompat",version:St},
startedAt:n.at.toISOString(),durationMs:Math.round(performance.now()-n.mark),manifest:i,manifestForm:i===null?null:e.manifest.
form,loader:t.loader,revision:s.revision,checkedOut:s.checkedOut,repository:s.page,repositoryFiles:a===null?{}:await u1(
sde(e),a),workflowRun:t.workflowRun,shard:e.shard,host:{arch:process.arch,cpus:pc(),qemu:await r?.qemuVersion??null,accelerator:r?.
accelerator??null},kernels:o.map(({result:p})=>p),artifacts:l,cases:a===null?c:await h1(c,l,i,a),growth:a0(e.manifest,t)},
d=jO(u),m=vr({...u,cases:d});return{...u,cases:d,findings:m,comparison:null,gate:Er(d,u.kernels,t.failOn)}}function sde({
manifest:e,artifacts:t,kernels:n}){let r=[...t,...n].map(({request:o})=>o.place);return[e.file,...r.flatMap(o=>o?.file??
[])].filter(o=>o!=="")}var ede,dm=f(async()=>{"use strict";await Es();await As();Pu();ar();await ya();ky();Hp();yc();Ze();
await js();ba();Jt();Qe();Xr();await xf();await i1();nn();cl();g1();Bk();im();Kk();ede=2});import{mkdtemp as ide,rm as ade}from"node:fs/promises";import{tmpdir as lde}from"node:os";import{join as cde}from"node:path";
function dl(e){let t=new Map,n=e.kernels.map(({name:o})=>o);return{offer(o,s){let i=new Set([...t.values()].map(({parked:c})=>c)),
a=i.size>=ude?[]:s.filter(c=>Dk(c)&&r(c));for(let c of a)t.set(c.artifact,{parked:o,result:c});let l=new Set([...t.values()].
map(({parked:c})=>c));for(let{guest:c}of[...i,o].filter(u=>!l.has(u)))c.release()},of:o=>{let s=t.get(o)?.parked;return s?.
guest.alive===!0?s:void 0},release(){for(let{parked:o}of t.values())o.guest.release();t.clear()}};function r(o){let s=t.
get(o.artifact)?.result;return s===void 0||Vn(Or([o]),Or([s]))?!0:!Vn(Or([s]),Or([o]))&&n.indexOf(o.kernel)>n.indexOf(s.
kernel)}}function Dk(e){return e.load?.verdict==="fail"&&e.interruption===null&&Xu(e).length>0}async function $1(e,t,n,r,o){
let s=n.kernels.filter(({name:l})=>l===e).map(l=>({...l,artifacts:l.artifacts.filter(({name:c})=>t.includes(c))})),i=dl(
{kernels:s}),a=await ide(cde(lde(),"bpfcompat-trial-"));try{await Zs({...n,kernels:s},{...r,reportDirectory:a},o,i)}catch(l){
throw i.release(),l}finally{await ade(a,{recursive:!0,force:!0})}return i}var ude,fm=f(async()=>{"use strict";await dm();
my();Ju();ude=4});async function mm(e,t,n,r){let{logger:o}=r.ports,s=QO(t.ms),i=new Map,a=[],l=[],c=Math.max(0,...r.plan.kernels.map(({artifacts:d})=>d.
length*2));try{for(let{proposal:d,cases:m}of e){let p=fde(m),g=p===void 0?[]:Xu(p);if(p===void 0||g.length===0){a.push(d);
continue}let{name:b}=d.artifact,y=s.leftMs()===0||r.ports.signal.aborted?void 0:await u(b,p.kernel,s);if(y===void 0){l.push(
b),a.push(d);continue}let x=y.kernel.name;o.info(`${b}: trying on ${x} what the object leaves open: ${g.map(({subject:v})=>v).
join(", ")}`);let R=ZO(b,y,t.attempts,s,()=>c++),S=await JO(d,g,x,R,r.accepts);S===d&&l.push(b),a.push(S)}}finally{for(let d of i.
values())d.release()}return l.length>0&&o.info(`no sizes were found for ${l.join(", ")} within these bounds`),a;async function u(d,m,{
leftMs:p}){let g=n.of(d)??i.get(m)?.of(d);if(g!==void 0||i.has(m)||p()<dde)return g;let{plan:b,request:w,ports:y}=r,x=e.
map(({proposal:S})=>S.artifact.name),R=await $1(m,x,b,w,y);return i.set(m,R),R.of(d)}}function fde(e){return e.reduce((t,n)=>t!==
void 0&&Vn(Or([t]),Or([n]))?t:n,void 0)}var dde,jk=f(async()=>{"use strict";XO();eC();my();Ju();await fm();dde=1e4});async function v1(e,t,n,r,o){let s=e.findings.filter(p=>p.level==="failure"&&mde.has(p.class)),i=new Set(s.map(({artifact:p})=>p)),
a=t.artifacts.filter(({name:p})=>i.has(p)),l=zO(n.trials,e.durationMs);if(a.length===0||l===null||r.signal.aborted)return e;
await Rr(e,n.reportDirectory),r.logger.info(e.gate.sentence),r.logger.info(`the reports are written; trying which sizes \
make ${F(a.length,"object")} load: ${Wu(l)} (${J("trials")} \`off\` skips this)`);let c=a.map(p=>({proposal:Vu(p),cases:e.
cases.filter(g=>g.artifact===p.name)})),d=(await m()).reduce((p,g)=>g.fixups.length===0?p:p.map(b=>s.includes(b)?pde(b,g,
e):b),e.findings);return{...e,findings:d};async function m(){try{return await mm(c,l,o,{plan:t,request:n,ports:r,accepts:({
whole:p})=>p>0})}catch(p){return r.logger.warning(`no sizes were tried to the end: ${P(p)}; the verdicts stand`),[]}}}function pde(e,t,n){
let r=n.artifacts.find(({name:o})=>o===t.artifact.name);return r===void 0||e.artifact!==r.name?e:{...e,remedy:`${e.remedy}\
 ${Uk}`,remedyYaml:hs(n,r,{at:"artifact",field:"maps",lines:dy(t.fixups)})}}function E1(e,t){let n=t.filter(({remedy:r})=>r.
endsWith(Uk));return e.map(r=>{let o=n.find(s=>hde.every(i=>s[i]===r[i]));return o===void 0?r:{...r,remedy:`${r.remedy} ${Uk}`,
remedyYaml:fe(o.remedyYaml??"")}})}var Uk,mde,hde,Gk=f(async()=>{"use strict";$();Ke();I();nn();ve();cy();Hu();fy();await jk();
Uk="The sizes below were found by trial: the object loads with them. Check them against your loader.",mde=new Set(["MISS\
ING_INNER_MAP","MAP_SIZE_UNSET"]);hde=["class","artifact","program","map"]});function hm(e,t){let n=new Map(e.map(o=>[o.name,gde(o,t)])),r=yde(e,n);return e.map(o=>({name:o.name,seconds:n.get(o.name)??
r*P1(o)}))}function gde({name:e,artifacts:t},n){let r=n?.kernels.find(({id:i})=>i===e);if(r===void 0||r.error!==null||r.
guestMs===0)return;let o=new Set(n?.cases.filter(i=>i.kernel===e).map(({artifact:i})=>i)),s=t.filter(i=>!o.has(i.name));
return r.guestMs/1e3+pm(s.map(({request:i})=>A1(i)))}function yde(e,t){let n=e.filter(({name:r})=>t.get(r)!==void 0);return n.
length===0?1:pm(n.map(({name:r})=>t.get(r)??0))/pm(n.map(P1))}function P1({artifacts:e}){return 4+pm(e.map(({request:t})=>A1(
t)))}function A1({lanes:e,tests:t}){let n=e.some(({mode:r})=>r==="behavior");return 1*e.length+(n?2*t.length:0)}function pm(e){
return e.reduce((t,n)=>t+n,0)}var qk=f(()=>{"use strict"});function O1(e,t){let n=t.assignment??Oc(hm(e,null),t.count);t.assignment!==null&&bde(t.assignment,e);let r=new Set(n[t.index-
1]);return e.filter(({name:o})=>r.has(o))}function C1(e,{index:t,count:n}){return{index:t,count:n,kernels:e.map(({name:r})=>r)}}
function T1(e){let{shard:t,kernels:n,gate:r}=e;if(t===null||n.length>0||t.kernels.length===0)return e;let{index:o,count:s}=t,
i=`${F(t.kernels.length,"kernel")} for ${F(s,"shard")}`,a=`Passed: shard ${o}/${s} has no kernels to take (${i})`;return{
...e,gate:{...r,status:"passed",exitCode:0,sentence:a}}}function bde(e,t){let n=e.flat(),r=t.map(({name:l})=>l),o=n.filter(
l=>!r.includes(l)),s=r.filter(l=>!n.includes(l)),i=n.filter((l,c)=>n.indexOf(l)!==c),a=[...o.length===0?[]:[`it has ${o.
join(", ")}, which this run does not take`],...s.length===0?[]:[`it has not ${s.join(", ")}`],...i.length===0?[]:[`it ha\
s ${i.join(", ")} twice`]];if(a.length!==0)throw new h(`the plan is not one of this run: ${a.join("; ")}; give the jobs \
that plan and run the same manifest and kernels, and plan again`)}var Wk=f(()=>{"use strict";$();I();qk();Ui()});async function M1(e,t,n){for(let{artifact:r,json:o,markdown:s}of t){let i=wde(e,r,n);i.artifacts.length!==0&&(await ra(o,
cr(i)),await ra(s,is(i)))}}function wde(e,t,n){let r=l=>l===t||l.startsWith(`${t}/`),o=e.cases.filter(({artifact:l})=>r(
l)),s=e.kernels.filter(({id:l})=>o.some(({kernel:c})=>c===l)),i=e.artifacts.filter(l=>r(l.name)),a={...e,kernels:s,artifacts:i,
cases:o,comparison:null};return{...a,findings:vr(a),gate:Er(o,s,n)}}var I1=f(async()=>{"use strict";await ya();_i();Kc();
ba();nn()});function ym(e){return e.subarray(0,4).toString("latin1")==="\x7FELF"}function zk(e){if(!ym(e))return{defect:"is no ELF p\
rogram"};if(e.length<kde)return{defect:"is cut off inside its ELF header"};let t=He(e),n=t.half(18),r=Jn.find(i=>Ue[i].machine===
n);if(r===void 0||e[4]!==xde)return{defect:`is built for ${hy[n]??`ELF machine ${n}`}${r===void 0?"":", 32 bits"}; guest\
s are ${Jn.join(", ")}`};if(![_de,Rde].includes(t.half(16)))return{defect:"is an object and no program; link it"};let o=Number(
t.wide(32)),s=t.half(56);return t.half(54)!==gm||o+s*gm>e.length?{defect:"is cut off inside its program headers"}:{arch:r,
interpreter:$de(e,o,s)}}function $de(e,t,n){let r=He(e);for(let o=t;o<t+n*gm;o+=gm){if(r.word(o)!==Sde)continue;let s=Number(
r.wide(o+8)),i=Number(r.wide(o+32));return e.toString("utf8",s,s+i).replace(/\0.*$/s,"")}return null}var kde,gm,xde,_de,
Rde,Sde,L1=f(()=>{"use strict";cn();bo();mo();kde=64,gm=56,xde=2,_de=2,Rde=3,Sde=3});import{existsSync as vde}from"node:fs";import{basename as Ede,dirname as N1,isAbsolute as Pde,join as Ade,normalize as B1}from"node:path";
async function K1(e,t,n){let{loaders:r}=Ue[n];if(!r.includes(t))throw new h(`is linked for the dynamic loader \`${t}\`; t\
he guest takes ${r.join(" and ")}: link it statically`);if(n!==Me())throw new h(`is a dynamic program for ${n}, whose li\
braries this machine (${process.arch}) cannot list; link it statically`);if(!vde(t))throw new h(`needs the dynamic loade\
r ${t}, which this machine does not have; install its C library, or link it statically`);let{exitCode:o,stdout:s,stderr:i,
ended:a}=await we(t,["--list",e],{environment:{LC_ALL:"C"},timeoutMs:Ode});if(o!==0)throw new h(Cde(i)??`cannot be read \
by ${t} (${a})`);let l=Tde(s,t),c=l.find(({source:u})=>!Pde(u));if(c!==void 0)throw new h(`is linked with a library by t\
he relative path \`${c.source}\`; link it by its name, or statically`);return[{path:t,source:t},...Mde(l)]}function Cde(e){
let t=/(?:loading shared libraries: |loading shared library )(\S+):/.exec(e)?.[1];return t===void 0?void 0:`needs ${t}, \
which is not found on this machine; install it, or link the program statically`}function Tde(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=/^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(n)??[];return o===void 0||!o.includes("/")||o===
t?[]:[{name:r??o,source:o}]})}function Mde(e){let t=Ide(e);return e.flatMap(({name:n,source:r})=>{let o={path:B1(r),source:r};
return F1(N1(o.path))===F1(t)?[o]:[o,{path:Ade(t,Ede(n)),source:r}]})}function Ide(e){let t=e.find(({name:n})=>n==="libc\
.so.6");return t===void 0?"/lib":N1(B1(t.source))}function F1(e){return e.replace(/^\/usr\//,"/")}var Ode,D1=f(()=>{"use\
 strict";$();cn();Gt();Ode=3e4});import{readFile as Lde,stat as Fde}from"node:fs/promises";import{basename as j1,relative as Nde,resolve as Bde}from"node:path";
async function U1(e){let t=[],n=[...await jde(e,t),...Ude(e)];Gde(n,t);let r=[],o=new Map;for(let a of new Map(n.map(l=>[
l.path,l])).values())try{let l=await qde(a);r.push(l);for(let c of await zde(a,l))o.set(c.path,c)}catch(l){if(!(l instanceof
h))throw l;t.push({...a.place,message:`\`${Ne(a.source)}\` ${l.message}`})}if(t.length>0)throw new h(t);let s=e.command?.
binary??null;if(s===null)return{files:r,system:[...o.values()],binary:s,arch:null};let i=j1(s);return{files:r,system:[...o.
values()],binary:i,arch:Kde(r.find(({path:a})=>a===i))}}function Kde(e){let t=e===void 0?void 0:zk(e.content);return t===
void 0||"defect"in t?null:t.arch}async function jde({files:e,base:t},n){let r=e.map(({path:i})=>i),{matches:o,problems:s}=await ps(
r,t,Dde);for(let{index:i,message:a}of s)n.push({...e[i]?.place,message:`\`${r[i]}\` ${a}`});return o.map(({file:i,folder:a,
index:l})=>({source:i,path:Nde(a,i),isBinary:!1,place:e[l]?.place??null}))}function Ude({command:e,base:t}){if(e===null||
e.binary===null)return[];let n=Bde(t,e.binary);return[{source:n,path:j1(n),isBinary:!0,place:e.place}]}function Gde(e,t){
let n=new Map;for(let{path:r,source:o,place:s}of e){let i=n.get(r);i!==void 0&&i!==o&&t.push({...s,message:`\`${Ne(i)}\` \
and \`${Ne(o)}\` would both be \`${r}\` in the guest; rename one of them`}),n.set(r,o)}}async function qde({source:e,path:t,
isBinary:n}){let{size:r,mode:o}=await Wde(e);if(await Ds(e),r>fl)throw new h(`has ${r} bytes; a guest takes ${fl} of fil\
es altogether`);return{path:t,content:await G1(e),executable:n||(o&73)!==0}}async function Wde(e){let t=await Fde(e).catch(
async n=>{throw new h(await q1(n,e),{cause:n})});if(t.isDirectory())throw new h("is a folder; name the files in it, for \
example with a glob such as `**/*`");if(!t.isFile())throw new h("is no regular file");return t}async function G1(e){return Lde(
e).catch(async t=>{throw new h(await q1(t,e),{cause:t})})}async function q1(e,t){return K(e)==="ENOENT"||K(e)==="ENOTDIR"?
`does not exist; build it first, or correct the path${await ru(t)}`:`cannot be read: ${P(e)}`}async function zde({source:e,
isBinary:t},n){let{content:r,executable:o}=n;if(t&&!ym(r)&&r.subarray(0,2).toString("latin1")!=="#!")throw new h("is nei\
ther an ELF program nor a script that begins with `#!`");if(!o||!ym(r))return[];let s=zk(r);if("defect"in s){if(t)throw new h(
s.defect);return[]}if(s.interpreter===null||s.arch!==Me()&&!t)return[];let i=await K1(e,s.interpreter,s.arch);return Promise.
all(i.map(async({path:a,source:l})=>({path:a,content:await G1(l),executable:!0})))}var fl,Dde,W1=f(async()=>{"use strict";
$();await sa();cn();await ou();Xd();oa();L1();D1();fl=128*1024*1024;Dde="make the files first, or correct the pattern"});function z1(e){let t=[],n=e.map(r=>{let o=Vde(r.request).map(s=>Hde(s,e,t));return{...r,targets:[...new Set(o.filter(s=>s!==
void 0))]}});if(t.length>0)throw new h(t);return n}function Vde({programs:e}){return e.flatMap(({attach:t})=>t?.of??[])}
function Hde({artifact:e,program:t,place:n},r,o){let s=a=>{o.push({...n,message:a})},i=r.find(a=>a.name===e);if(i===void 0){
let a=r.filter(({object:c})=>c!==null).map(c=>c.name),l=Z(e,a);s(`no artifact is called \`${e}\`; ${l===void 0?`there ar\
e ${a.join(", ")}`:`did you mean \`${l}\`?`}`)}else if(i.object===null)s(`artifact \`${e}\` is a command: it has no progr\
am \`${t}\``);else if(i.defect!==void 0)s(`artifact \`${e}\` cannot be a target: it ${i.defect}`);else if(i.request.programs.
some(({name:a,attach:l})=>a===t&&l?.of!=null))s(`program \`${t}\` of artifact \`${e}\` is itself attached to a program of\
 another artifact; a target must load by itself`);else return i}var V1=f(async()=>{"use strict";await Le();$()});function ml({btf:e,moduleBtf:t,bpfLsm:n,backports:r,lockdown:o,pages:s}){return[...e===!1?["no BTF"]:[],...e!==!1&&t===!1?
["no module BTF"]:[],...n==="off"?["bpf LSM off"]:[],...r===!0?["features carried back"]:[],...o===!0?["locked down"]:[],
...s===void 0?[]:[`pages of ${s}`]]}var Vk=f(()=>{"use strict"});var H1,Y1=f(()=>{"use strict";H1=["lts","latest"]});function Nr({kernels:e}){let n=[...e.values()].flatMap(({groups:r,build:o})=>[...r,...o===null?[]:[o]]);return[...new Set(
["all","quirks",...H1,...Jn,...n])]}function Br(e,t){return/[!*?<>/]|\.\./.test(e)||!t.kernels.has(e)&&Nr(t).includes(e)}
function Q1(e,t){let n=tK(e,t);return n&&[...t.kernels.values()].filter(r=>eK(r,n)&&Xde(r,n))}function pl(e,t){let n=tK(
e,t);return n&&(r=>eK(r,n))}function Z1(e,t){return e.split("/").find(n=>nK(n,t)===void 0)}function eK(e,t){return t.every(
n=>n.matches(e))}function Xde({arch:e,build:t,isDefaultBuild:n},r){let o=s=>r.some(i=>i.names(s));return(e==="x86_64"||o(
e))&&(n||o(t??""))}function tK(e,t){let n=e.split("/").map(r=>nK(r,t));return n.every(r=>r!==void 0)?n:void 0}function nK(e,t){
let[,n="",r=""]=Yde.exec(e)??[];if(n!=="")return J1(a=>Hk(a,n,r));let[,o,s]=Jde.exec(e)??[];return o!==void 0&&s!==void 0?
J1(a=>Hk(a,">=",o)&&Hk(a,"<=",s)):/[*?]/.test(e)?Qde(e):t.kernels.has(e)||Nr(t).includes(e)?Zde(e):void 0}function J1(e){
return{matches:({series:t})=>e(t),names:()=>!1}}function Hk(e,t,n){let r=e===void 0?Number.POSITIVE_INFINITY:X1(e)-X1(n);
switch(t){case">=":return r>=0;case"<=":return r<=0;case">":return r>0;default:return r<0}}function X1(e){let[t=0,n=0]=e.
split(".").map(Number);return t*1e5+n}function Qde(e){return{matches:({id:t})=>hl(e,t),names:t=>e.includes(`-${t}`)}}function Zde(e){
return{matches:t=>e==="all"||[t.id,t.arch,t.build,...t.tags,...t.groups].includes(e)||e==="quirks"&&ml(t.facts).length>0,
names:t=>t===e||e.endsWith(`-${t}`)||e.includes(`-${t}-`)}}function hl(e,t){let[n,r,o,s]=[0,0,-1,0];for(;r<t.length;)if(e[n]===
"*")o=n++,s=r;else if(e[n]==="?"||e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;return/^\**$/.test(e.slice(
n))}var Yde,Jde,gl=f(()=>{"use strict";bo();Vk();Y1();Yde=/^(>=|<=|>|<)(\d+\.\d+)$/,Jde=/^(\d+\.\d+)\.\.(\d+\.\d+)$/});import{gunzipSync as efe}from"node:zlib";async function Nt(){let{kernels:e,aliases:t,unavailable:n}=JSON.parse(efe(Buffer.
from(tfe,"base64")).toString());return{kernels:new Map(e),aliases:new Map(t),unavailable:new Map(n)}}var tfe,rK=f(()=>{"\
use strict";tfe="H4sIAAAAAAACA+19a4+jONr2X0Fopf1SOUAIgZbeD12nXWlmNa3pZz88Go1GVOKqYotAHiBdXdvq//7KHBIONrbBgEn8YTXb2EWMr+s\
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
yBJ6DELw6/q40gK07SwccJT+U/HLseEFU/V2aGYAIFNCJnTcQKWk8juCEwDY4FserwlEbxp8//z9+auXrTFMDAA=="});function yl({kernels:e}){return[...e.keys()]}function bm(e,t){let[n="",r,...o]=e.split("@"),{kernel:s,pinned:i}=Yk(n,t),
a=r??i;if(s===void 0)throw new h(ife(e,n,r,t));return a!==void 0&&sfe(e,a,o,s),rfe(e,s,a)}function rfe(e,{distribution:t,
arch:n,series:r,cmdline:o,source:s},i){return{id:e,distribution:t,arch:n,...r===void 0?{}:{series:r},...i===void 0?{}:{release:i},
...o===void 0?{}:{cmdline:o},source:s}}function Zn(e,t){return Yk(e.split("@")[0]??"",t).kernel}function Yk(e,t){let{kernels:n,
aliases:r}=t,o=n.get(e);if(o!==void 0)return{kernel:o};let s=r.get(e);if(s!==void 0)return Yk(s,t);let[,i="",a=""]=nfe.exec(
e)??[],l=n.get(r.get(i)??i);return l?.pin===void 0?{}:{kernel:l,pinned:ofe(a,l)}}function ofe(e,{pin:t="",source:n,arch:r}){
return t.replace("$pin",e).replace("$ending",n.kind==="deb"?n.ending:"").replace("$arch",r==="arm64"?"aarch64":r)}function sfe(e,t,n,{
id:r,series:o}){if(n.length>0||!je(t))throw new h(`kernel \`${e}\`: expected a release such as 6.1.0-56-cloud-amd64 after\
 the @`);if(o!==void 0&&!Te(t,o))throw new h(`kernel \`${e}\`: ${r} is the ${o} line, and ${t} is not of it`)}function ife(e,t,n,r){
let o=r.unavailable.get(t);if(o!==void 0)return`kernel \`${e}\` cannot be had: ${o.why}; take \`${o.instead}\` instead`;
let s=[...yl(r),...r.aliases.keys()],i=n===void 0?Nr(r):[],a=t===""?void 0:s.find(d=>d.startsWith(`${t}-`)),c=(/^\d+\.\d+$/.
test(e)?`${e}..${e}`:void 0)??a??Z(t,[...s,...r.unavailable.keys(),...i]),u=c===void 0?"":`did you mean ${n===void 0?c:`${c}\
@${n}`}? `;return`unknown kernel \`${e}\`; ${u}\`bpfcompat kernels\` lists all`}var nfe,Kr=f(async()=>{"use strict";await Le();
$();Je();gl();rK();nfe=/^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/});function oK(e,t,n){let r=[],o=dfe(t,n),s=new Map,i=new Set,a=0;e[0]?.type===Xn.DOCUMENT&&(a=1);let l=w()?void 0:c(void 0);
return{duplicateKeys:r,placeOf:y=>ufe(l,y)??{file:n,line:1,column:1}};function c(y){let x=e[a++];switch(x?.type){case Xn.
MAPPING:return d(u("mapping",y??x.start),x,p);case Xn.SEQUENCE:return d(u("sequence",y??x.start),x,m);case Xn.ALIAS:return{
...u("alias",y??Jk(x)),target:b(x)};case Xn.SCALAR:{let R={...u("scalar",y??x.valueStart),text:Xw(t,x)};return g(R,x),R}default:
return u("scalar",y??0)}}function u(y,x){return{kind:y,place:o(x),entries:new Map,merged:[],target:void 0,text:""}}function d(y,x,R){
return g(y,x),i.add(y),R(y),i.delete(y),a++,y}function m({entries:y}){for(;!w();)y.set(String(y.size),c(void 0))}function p(y){
let x=new Set;for(;!w();){let R=e[a];R?.type===Xn.SCALAR&&a++;let S=R?.type===Xn.SCALAR,v=S?Xw(t,R):cfe(c(void 0)),A=S?R.
valueStart:void 0,M=S&&afe(R,v,t);A!==void 0&&x.has(v)&&r.push({...o(A),message:`\`${v}\` is defined twice in this mappin\
g${M?"; merge several with one list: `<<: [*a, *b]`":""}`}),x.add(v);let W=c(A);M?y.merged=lfe(W):y.entries.set(v,W)}}function g(y,{
anchorStart:x,anchorEnd:R}){x>=0&&s.set(t.slice(x,R),y)}function b(y){let x=t.slice(y.anchorStart,y.anchorEnd),R=s.get(x);
if(R===void 0){let S=Z(x,[...s.keys()]),v=S===void 0?"put text that begins with `*` in quotes":`did you mean \`*${S}\`?`,
A=`not valid YAML: \`*${x}\` is an alias, and there is no anchor \`&${x}\` above it; ${v}`;throw new h({...o(Jk(y)),message:A})}
if(i.has(R))throw new h({...o(Jk(y)),message:`\`*${x}\` is inside of the value that \`&${x}\` names; move what both need \
out of it`});return R}function w(){return a>=e.length||e[a]?.type===Xn.POP}}function Jk({anchorStart:e}){return e-1}function afe({
style:e,tagStart:t,tagEnd:n},r,o){let s=t<0?"":o.slice(t,n);return r==="<<"&&(s==="!!merge"||s===""&&e===_N.PLAIN)}function lfe(e){
let t=e.kind==="sequence"?[...e.entries.values()]:[e],n=t.find(r=>(r.target??r).kind!=="mapping");if(n===void 0)return t;
throw new h({...n.place,message:"`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such a\
s `[*a, *b]`"})}function cfe({target:e}){return e?.text??"?"}function ufe(e,t){let n=e;for(let r of t.split("/").slice(1)){
let o=n&&sK(n,r.replaceAll("~1","/").replaceAll("~0","~"));if(o===void 0)break;n=o}return n?.place}function sK(e,t,n=new Set){
let r=e.target??e;if(n.has(r))return;let o=r.entries.get(t);if(o!==void 0)return o;for(let s of r.merged){let i=sK(s,t,n);
if(i!==void 0)return i}n.add(r)}function dfe(e,t){let n=[0];for(let r=e.indexOf(`
`);r>=0;r=e.indexOf(`
`,r+1))n.push(r+1);return r=>{let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;(n[i]??0)<=r?o=i:s=i-1}return{file:t,line:o+
1,column:r-(n[o]??0)+1}}}var iK=f(async()=>{"use strict";await tl();await Le();$()});function ei(e,t){try{let n=ON(e,{filename:t}),r=oK(n,e,t),[o,...s]=$N(n,{source:e,filename:t,schema:mfe,json:!0,maxAliases:pfe});
if(s.length>0)throw new h({file:t,line:1,message:"expected one YAML document, found several; split the file"});if(o==null)
throw new h({file:t,line:1,message:"the file is empty"});return{file:t,value:o,...r}}catch(n){throw gfe(n)?new h(bfe(n,e,
t)):n}}function hfe(e){let t=BigInt(e.replace(/^[+-]/,""));return e.startsWith("-")?-t:t}function wm(e){return e.replaceAll(
"~","~0").replaceAll("/","~1")}function gfe(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="YAMLException"}
function bfe(e,t,n){let{reason:r,mark:o}=e;if(r?.startsWith("expected a document"))return{file:n,line:1,message:"the fil\
e is empty"};let s=r==="deficient indentation"?" (a bracket or quote above is not closed?)":"",[,i]=yfe.exec(t.split(`
`)[o?.line??-1]??"")??[],a=i===void 0?"":`; what begins with \`${i}\` stands in quotes`,l=`not valid YAML: ${r??P(e)}${s}${a}`;
return o===void 0?{file:n,message:l}:{file:n,line:o.line+1,column:o.column+1,message:l}}var ffe,mfe,pfe,yfe,ti=f(async()=>{
"use strict";await tl();$();await iK();ffe=vN(Kf.tagName,{...Kf,resolve:(e,t,n)=>{let r=Kf.resolve(e,t,n);return typeof r!=
"number"||Number.isSafeInteger(r)?r:hfe(e)}}),mfe=new RN([TN,AN,SN,ffe,PN,CN,EN]),pfe=100;yfe=/(?:^\s*-\s+|[[,]\s*)([!*>])\S/});import{formValidator as wfe}from"./form-validators.js";function lK(e,t){Xk(wfe(t),e)}function Xk(e,t){let n=e(t.value)?[]:
kfe(e.errors??[],t),r=[...t.duplicateKeys,...n];if(r.length>0)throw new h(r.sort(Qk))}function kfe(e,t){let n=new Set(e.
filter(s=>s.keyword==="anyOf").map(s=>s.instancePath)),r=new Set,o=[];for(let s of e){if(s.keyword==="if"||s.keyword!=="\
anyOf"&&xfe(s.instancePath,n))continue;let i=_fe(s,t),a=JSON.stringify(i);r.has(a)||o.push(i),r.add(a)}return o}function xfe(e,t){
for(let n=e.length;n>=0;n=n===0?-1:e.lastIndexOf("/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}function _fe(e,t){let n=Efe(
e.instancePath)||"the document";switch(e.keyword){case"additionalProperties":case"unevaluatedProperties":{let r=String(e.
params.additionalProperty??e.params.unevaluatedProperty),o=Object.keys(e.parentSchema?.properties??{}),s=Z(r,o),i=s===void 0?
`known keys: ${o.join(", ")}`:`did you mean \`${s}\`?`;return{...t.placeOf(`${e.instancePath}/${wm(r)}`),message:`unknow\
n key \`${r}\`; ${i}`}}case"required":return{...t.placeOf(e.instancePath),message:`\`${e.params.missingProperty}\` is mis\
sing${vfe(e.instancePath)}`};case"enum":{let r=e.params.allowedValues,o=typeof e.data=="string"?Z(e.data,r.map(String)):
void 0,s=o===void 0?"":`; did you mean \`${o}\`?`,i=cK(e)??`one of ${r.filter(a=>a!=="").join(", ")}`;return{...t.placeOf(
e.instancePath),message:`\`${n}\` must be ${i}, got ${aK(e.data)}${s}`}}default:return{...t.placeOf(e.instancePath),message:`\
\`${n}\` must be ${Rfe(e)}, got ${aK(e.data)}`}}}function Rfe(e){let t=cK(e);if(t!==void 0)return t;let n=e.parentSchema??
{};if(n.type==="integer"&&typeof n.minimum=="number"&&typeof n.maximum=="number")return`a whole number from ${n.minimum}\
 to ${n.maximum}`;switch(e.keyword){case"type":return $fe(String(e.params.type));case"minItems":return`a list of at leas\
t ${e.params.limit}`;case"maxItems":return`a list of at most ${e.params.limit}`;case"minimum":return`at least ${e.params.
limit}`;case"maximum":return`at most ${e.params.limit}`;case"minLength":return"a text that is not empty";case"uniqueItem\
s":return"a list without repetitions";default:return e.message??e.keyword}}function cK({parentSchema:e}){let t=e?.["x-ex\
pected"];return typeof t=="string"?t:void 0}function $fe(e){return Sfe[e]??e}function aK(e){if(Array.isArray(e))return e.
length===0?"an empty list":"a list";if(typeof e=="object"&&e!==null)return"a mapping";if(e===null)return"nothing";let t=typeof e==
"bigint"?String(e):JSON.stringify(e);return t.length>60?`${t.slice(0,57)}\u2026"`:t}function vfe(e){return e===""?"":` i\
n \`${e.slice(1).replaceAll(/\/(\d+)/g,"[$1]").replaceAll("/",".")}\``}function Efe(e){return e.slice(1).replaceAll(/\/(\d+)/g,
"[$1]").split("/").at(-1)?.replaceAll("~1","/").replaceAll("~0","~")??""}function Qk(e,t){return(e.line??0)-(t.line??0)||
(e.column??0)-(t.column??0)}var Sfe,km=f(async()=>{"use strict";await Le();$();await ti();Sfe={object:"a mapping",array:"\
a list",string:"a text",integer:"a whole number",boolean:"true or false",number:"a number"}});function ni(e){let{id:t,release:n,arch:r,version:o,resolvedAt:s,indexDate:i,signature:a,image:l,config:c,modules:u,members:d,
pins:m}=e,p=[l,...c===void 0?[]:[c],...u],g=y=>Pfe.filter(x=>x==="modules"?u.some(R=>Zk(R,y)):Zk(e[x],y)),b=[...p.filter(
y=>!g(y).includes("modules")),...u],w=b.filter((y,x)=>b.findIndex(R=>Zk(R,y))===x);return{id:t,release:n,version:o,arch:r,
signature:a,checkedAt:s,indexDate:i,packages:w.map(y=>({roles:g(y),...Afe(y)})),...d===void 0?{}:{members:d},...m===void 0?
{}:{pins:m}}}function uK(e){let{checkedAt:t,packages:n,...r}=e,o=n.map(({roles:u,...d})=>({roles:u,file:d})),s=u=>o.filter(
({roles:d})=>d.includes(u)).map(({file:d})=>d),[i,...a]=s("image"),[l,...c]=s("config");if(!(i===void 0||a.length+c.length>
0))return{...r,resolvedAt:t,image:i,...l===void 0?{}:{config:l},modules:s("modules")}}function Cn({image:e,config:t,modules:n}){
let r=[e,...t===void 0?[]:[t],...n];return[...new Map(r.map(o=>[o.sha256,o])).values()]}function Zk(e,t){return e?.sha256===
t.sha256&&e.name===t.name}function Afe({name:e,version:t,format:n,size:r,sha256:o,place:s,urls:i,...a}){return{name:e,version:t,
format:n,size:r,sha256:o,place:s,urls:i,...a}}var Pfe,bl=f(()=>{"use strict";Pfe=["image","config","modules"]});var fK={};ee(fK,{FORMS:()=>Ofe,FORM_SCHEMA:()=>Cfe,appendingErrors:()=>dK,createAjv:()=>Mfe,formReference:()=>Tfe});function Tfe(e){
return`urn:bpfcompat:manifest:1#/$defs/${e}`}function dK(e){return e.replaceAll(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
(t,n)=>`vErrors === null ? ${n} : (${n}.forEach(error => vErrors.push(error)), vErrors)`)}function Mfe(e,t={}){let n=new Dl(
{allErrors:!0,verbose:!0,code:{optimize:!1,process:dK,...t},inlineRefs:!1,validateSchema:!1,strict:!0,strictTypes:!1,strictRequired:!1,
allowUnionTypes:!0});return n.addKeyword("x-expected"),n.addSchema(e),n}var Ofe,Cfe,mK=f(async()=>{"use strict";await gp();
Ofe=["manifest","singleArtifactManifest","matrix","suite"],Cfe="src/manifest/schema.json"});import{readFileSync as Ife}from"node:fs";import{readFile as hK,rename as Lfe,rm as Ffe,stat as Nfe,writeFile as Bfe}from"node:fs/promises";
import{join as Kfe}from"node:path";async function xm(e){let t=await Ufe(e);if(t===null)return null;let n=t.split(`
`).findIndex(a=>/^<{7} /.test(a));if(n>=0)throw new h({file:e,line:n+1,column:1,message:`has the marks of a merge in it;\
 ${ri}`});let r=ei(t,e);Xk(await qfe(),r);let{kernels:o}=r.value,s=[],i=o.map((a,l)=>Gfe(a,`/kernels/${l}`,r,s));for(let[
a,{id:l}]of o.entries())o.findIndex(c=>c.id===l)!==a&&s.push({...r.placeOf(`/kernels/${a}/id`),message:`kernel \`${l}\` i\
s there twice; ${ri}`});if(s.length>0)throw new h(s);return{file:e,kernels:i.filter(a=>a!==void 0)}}function jfe(e){let t=e.
toSorted((n,r)=>n.id<r.id?-1:1);return`${JSON.stringify({version:Dfe,kernels:t.map(ni)},null,2)}
`}async function gK(e,t){let n=jfe(t),r=ue(e);try{if(await hK(e,"utf8").catch(()=>"")===n)return;await Bfe(r,n,{flag:"wx"}),
await Lfe(r,e)}catch(o){throw await Ffe(r,{force:!0}).catch(()=>{}),new h({file:e,message:`cannot be written: ${P(o)}; n\
ame another place with ${J("lock-file")}`})}}async function Ufe(e){let t=n=>{throw new h({file:e,message:n})};try{let{size:n}=await Nfe(
e);return n>pK?t(`has ${n} bytes, more than a lock may have (${pK}); ${ri}`):await hK(e,"utf8")}catch(n){if(n instanceof
h)throw n;return K(n)==="ENOENT"?null:t(K(n)==="EISDIR"?"is a directory; name the file in it":`cannot be read: ${P(n)}`)}}
function Gfe(e,t,{placeOf:n},r){for(let[s,i]of e.packages.entries())an(i)||r.push({...n(`${t}/packages/${s}`),message:`p\
ackage ${s+1} of kernel \`${e.id}\` is none that could be locked; ${ri}`});for(let s of["checkedAt","indexDate"])Number.
isNaN(Date.parse(e[s]))&&r.push({...n(`${t}/${s}`),message:`\`${e[s]}\` is no time; ${ri}`});let o=uK(e);return o===void 0&&
r.push({...n(`${t}/packages`),message:`kernel \`${e.id}\` must have one package with the role image, and at most one with\
 config; ${ri}`}),o&&{record:o,place:n(`${t}/id`)}}async function qfe(){if(wl!==void 0)return wl;let{createAjv:e}=await mK().then(()=>fK),
t=JSON.parse(Ife(Kfe(Rt,"src/kernels/lockfile/schema.json"),"utf8"));if(wl=e(t).getSchema("urn:bpfcompat:lock:1"),wl===void 0)
throw new Error("the schema of the lock has lost its name");return wl}var Dfe,pK,ri,wl,ex=f(async()=>{"use strict";$();await km();
await ti();ur();ve();Ze();Ca();bl();Dfe=1,pK=32<<20;ri="write the file anew with `bpfcompat kernels lock`"});import{existsSync as yK}from"node:fs";import{dirname as Wfe,join as zfe}from"node:path";function tx(e,t){if(e!=="auto")return e.
file;let n=zfe(Wfe(t??_m),_m);return yK(n)||!yK(_m)?n:_m}async function bK(e,t){if(e==="none")return null;let n=tx(e,t),
r=await xm(n);if(r===null&&e!=="auto")throw new h({file:n,message:"no such lock; write it with `bpfcompat kernels lock -\
-lock-file`"});return r}var _m,nx=f(async()=>{"use strict";$();await ex();_m="bpfcompat.lock"});function wK(e,t){let n=[],r=[],o=t.filter(oi).flatMap(s=>{let i=e.kernels.find(({record:l})=>l.id===s.id);if(i===void 0)
return r.push(s.id),[];let a=kl(s,i.record);return a===void 0?[i.record]:(n.push({...i.place,message:`kernel \`${s.id}\` \
is locked to ${i.record.release}, and ${a}; lock it anew with \`bpfcompat kernels lock --update ${s.id}\``}),[])});if(r.
length>0&&n.push({file:e.file,message:`has no kernel ${[...new Set(r)].map(s=>`\`${s}\``).join(", ")}; add what the mani\
fest names with \`bpfcompat kernels lock\`, or ignore the lock (${J("lock-file")} \`none\`)`}),n.length>0)throw new h(n);
return o}function oi({source:e}){return e.kind!=="local"}function kl({arch:e,release:t,series:n,source:r},o){return o.arch!==
e?`that one is for ${o.arch}, not ${e}`:t!==void 0?o.release===t?void 0:`the id says ${t}`:n!==void 0&&!Te(o.release,n)?
`the id means the ${n} line`:r.kind==="deb"&&Ir(o.release)!==r.ending?`the id means releases that end in ${r.ending}`:Vfe(
r,o)?void 0:"the id comes from elsewhere by now"}function Vfe(e,{image:t,config:n,modules:r}){let{place:o,format:s,name:i}=t;
switch(e.kind){case"deb":return o?.kind==="archive"&&o.archive.startsWith(e.archive.name);case"mainline":return o===null&&
s==="deb";case"rpm":return o===null&&s==="rpm"&&i===e.package;case"oci":return o?.kind==="registry"&&o.registry===e.registry&&
i===La(e);case"url":return o===null&&Hfe(e,{image:t,config:n??t,modules:r});case"local":return!0}}function Hfe({image:e,
config:t,modules:n},r){return r.image.sha256===e.sha256&&(t===null||r.config.sha256===t.sha256)&&(n===null||r.modules.some(
({sha256:o})=>o===n.sha256))}var si=f(()=>{"use strict";$();ve();Je();Yd()});import{readFile as Yfe,stat as Jfe}from"node:fs/promises";async function Dr(e,t,{kind:n="manifest",text:r}={}){let o=ei(
r??await rx(e,n),e);return lK(o,t(o.value)),o}async function rx(e,t="manifest"){try{let n=await Jfe(e);if(!n.isFile()&&!n.
isDirectory())throw new h({file:e,message:"is no regular file"});if(n.size>kK)throw new h({file:e,message:`has ${n.size}\
 bytes, more than a ${t} may have (${kK}); split it`});return Xfe(await Yfe(e),e)}catch(n){throw n instanceof h?n:new h(
{file:e,message:Qfe(n,t)},{cause:n})}}function Xfe(e,t){let n=e.subarray(0,2).toString("latin1");if(n==="\xFF\xFE"||n===
"\xFE\xFF")throw new h({file:t,message:"is UTF-16; save it as UTF-8"});return e.toString("utf8")}function Qfe(e,t){switch(K(
e)){case"ENOENT":return t==="manifest"?`no such file; name the manifest with ${J("manifest")}, or the objects themselves\
 with ${J("artifact")}`:`no such file; mend the path of the ${t}`;case"EISDIR":return`is a directory, expected a ${t}; n\
ame the file in it`;case"EACCES":return"cannot be read: permission denied";default:return P(e)}}var kK,xl=f(async()=>{"u\
se strict";$();ve();await km();await ti();kK=64*1024*1024});function xK(e,t,n){return e===void 0?Pr:(e.required===!0&&e.insns===void 0&&n.report(`${t}/required`,"`required` says th\
at growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"),{insns:e.insns===
void 0?null:Bn(String(e.insns))??null,required:e.required??!1,place:n.place(t)})}var _K=f(()=>{"use strict";No();Ve()});function Y(e,t){return(e??[]).map((n,r)=>({element:n,at:`${t}/${r}`}))}function ii(e,t){return Object.entries(e).map(([n,
r])=>({key:n,value:r,at:`${t}/${wm(n)}`}))}var jr,yt=f(async()=>{"use strict";$();Ec();await km();await ti();jr=class{document;problems=[];constructor(t){
this.document=t}place(t){return this.document.placeOf(t)}report(t,n){this.problems.push({...this.place(t),message:n})}finish(){
if(this.problems.length>0)throw new h(this.problems.sort(Qk))}reportDuplicates(t,n,r=""){let o=new Map;for(let{name:s,pointer:i}of t){
let a=o.get(s);a===void 0?o.set(s,i):this.report(i,`${n} \`${s}\` stands here a second time; the first is on line ${this.
place(a).line}${r}`)}}seconds(t,n){let r=t===void 0?void 0:ji(t);return t!==void 0&&r===void 0&&this.report(n,`\`${t}\` i\
s more than a day, the longest timeout there is`),r}regex(t,n,r=""){try{return new RegExp(t,r)}catch(o){let s=String(o.message).
replace(/^Invalid regular expression: .*: /s,"");this.report(n,`\`${t}\` is no regular expression: ${s}`);return}}}});import{resolve as Zfe}from"node:path";function Rm(e,t,n,r){return ii(e??{},t).map(({key:o,value:s,at:i})=>{let a=r.place(
i);return{kernels:[{id:o,place:a}],file:s,path:Zfe(n,s),place:a}})}var ox=f(async()=>{"use strict";await yt()});function $K(e,t){let n=eme.filter(i=>e[i]!==void 0),[r,o]=n;if(r===void 0)return;if(o!==void 0){t.report(o,`a kernel com\
es from one place, and there are ${n.map(Sm).join(" and ")}; keep one`);return}let s=tme.find(i=>e[i]!==void 0);if(r!=="\
image"&&s!==void 0){t.report(s,`${Sm(s)} belongs to \`image\`, and this kernel comes from ${Sm(r)}; leave it out`);return}
switch(r){case"deb":return ime(e.deb??{},t);case"mainline":return{kind:r,bases:e.mainline?.bases??[],architecture:SK[t.arch]};case"\
rpm":return lme(e.rpm??{},t.arch);case"oci":return cme(e.oci??"",t);case"image":return ume(e,e.image??"",t);case"tree":return{
kind:"local",tree:t.absolute(e.tree??"")}}}function ime(e,{arch:t,absolute:n,report:r}){let{archive:o,bases:s,keyring:i,
suites:a=[],component:l="main"}=e;if(o===void 0==(s===void 0)){r("deb","expected `archive: debian` or `archive: ubuntu`,\
 or the `bases` of an archive of your own");return}if(o!==void 0&&i!==void 0){r("deb",`the keys of ${o} are known; \`keyr\
ing\` belongs to \`bases\``);return}let c=SK[t],u=(e.package??"").replaceAll("$arch",c);return{kind:"deb",archive:o===void 0?
{name:"own",bases:s??[],keyring:i===void 0?null:n(i)}:{name:o},suites:a,component:l,architecture:c,metaPackage:u,ending:e.
ending?.replaceAll("$arch",c)??ame(u)}}function ame(e){return`-${e.replace(/^linux-image-(?:\d[\d.]*-)?/,"").replace(/-(?:hwe|lts)-[\d.]+$/,
"")}`}function lme(e,t){let{repositories:n=[],package:r="",modules:o=[r],keys:s=[],archival:i=[]}=e,a=l=>l.replaceAll("$\
arch",nme[t]);return{kind:"rpm",repositories:n.map(a),package:r,modulePackages:o,keys:s,archival:i.map(a)}}function cme(e,{
report:t}){let[,n="",r,o,s,i]=rme.exec(e)??[],a=i??s;if(r===void 0||o===void 0||a===void 0||!sme.test(r)){t("oci",`expec\
ted an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${e.replace(ome,"\u2026@")}\
\``);return}return{kind:"oci",registry:`${n}${r}`,repository:o,reference:a}}function ume(e,t,{absolute:n,report:r}){let{
sha256:o,config:s,modules:i}=e,a=["image","config","modules"].find(u=>dme(e[u]));if(a!==void 0){r(a,`expected ${a==="ima\
ge"?"a path, or an address that begins with `https://` or `http://`":"a path"}, got \`${N(String(e[a]))}\``);return}if(!vK(
t)){let u=["config","modules"].find(d=>typeof e[d]=="object");if(o!==void 0)r("sha256","`sha256` belongs to an `image` w\
ith an address; a file is taken as it is");else if(u!==void 0)r(u,`\`image\` is a file and ${Sm(u)} an address; give bot\
h as files, or both as addresses`);else return{kind:"local",image:n(t),config:c(s),modules:c(i)};return}let l=["config",
"modules"].find(u=>typeof e[u]=="string");if(o===void 0)r("image","an image with an address needs its digest: add `sha25\
6`");else if(l!==void 0)r(l,"expected `{url, sha256}`, since `image` has an address");else return{kind:"url",image:{urls:[
t],sha256:o},config:RK(s),modules:RK(i)};return;function c(u){return typeof u=="string"?n(u):null}}function RK(e){return typeof e==
"object"?{urls:[e.url],sha256:e.sha256}:null}function vK(e){return/^https?:\/\//.test(e)}function dme(e){return typeof e==
"string"&&/^[a-z][a-z\d+.-]*:\/\//i.test(e)&&!vK(e)}function Sm(e){return`\`${e}\``}var eme,tme,SK,nme,rme,ome,sme,EK=f(
()=>{"use strict";Ee();eme=["deb","mainline","rpm","oci","image","tree"],tme=["sha256","config","modules"],SK={x86_64:"a\
md64",arm64:"arm64",s390x:"s390x"},nme={x86_64:"x86_64",arm64:"aarch64",s390x:"s390x"},rme=/^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/,
ome=/^.*@(?!sha256:)/,sme=/[.:]|^localhost$/});import{resolve as fme}from"node:path";function sx(e,t,n,r){let o=Y(e,t).map(({element:s,at:i})=>hme(s,i,n,r));return r.reportDuplicates(
o.map((s,i)=>({name:le(s),pointer:`${t}/${i}`})),"kernel","; give one of them a `variant`, such as `variant: bpf-lsm`"),
o}function hme(e,t,n,r){let o=typeof e=="string"?{id:e}:e,{id:s,variant:i=null,required:a=!0,timeout:l,cmdline:c="",lsm:u=null}=o;
return{id:s,own:gme(o,t,n,r),variant:i,required:a,timeoutSeconds:r.seconds(l,`${t}/timeout`)??null,cmdline:c,lsm:u,place:r.
place(t)}}function gme(e,t,n,r){let{id:o,distribution:s=mme,arch:i="x86_64",series:a}=e,l=!1,c=$K(e,{arch:i,absolute:d=>fme(
n,d),report:(d,m)=>{l=!0,r.report(`${t}/${d}`,m)}});if(c!==void 0)return yme.test(o)||r.report(`${t}/id`,`\`${o}\` cannot\
 be the name of a kernel of your own: ${bme}`),{id:o,distribution:s,arch:i,...a===void 0?{}:{series:a},source:c};let u=pme.
find(d=>e[d]!==void 0);return!l&&u!==void 0&&r.report(`${t}/${u}`,`\`${u}\` belongs to a kernel of your own; say where it\
 comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`),null}var mme,pme,yme,bme,PK=f(async()=>{
"use strict";EK();await yt();Ve();mme="Own kernels",pme=["distribution","arch","series","sha256","config","modules"];yme=
/^[a-z0-9][a-z0-9._-]{0,63}$/,bme="small letters, digits, `.`, `_` and `-`, at most 64"});function AK(e,t,n){let{command:r,command_binary:o=null}=e;return r===void 0?(ax(e,t,n),o!==null&&n.report(`${t}/command_\
binary`,"`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"),null):{command:r,binary:o,
expect:ix(e,t,n),place:n.place(`${t}/command`)}}function ix(e,t,n){let r=e.expect_stdout_matches;return{exitCode:e.expect_exit_code??
0,stdoutContains:e.expect_stdout_contains??null,stderrContains:e.expect_stderr_contains??null,stdoutMatches:r===void 0?null:
n.regex(r,`${t}/expect_stdout_matches`,"m")??null}}function ax(e,t,n){for(let r of wme)e[r]!==void 0&&n.report(`${t}/${r}`,
`\`${r}\` belongs to a \`command\`, and there is none`)}var wme,lx=f(()=>{"use strict";wme=["expect_exit_code","expect_s\
tdout_contains","expect_stderr_contains","expect_stdout_matches"]});function OK(e,t,n){return e&&Y(e,t).map(({element:r,at:o})=>({id:r,place:n.place(o)}))}var CK=f(async()=>{"use strict";await yt()});function Tn(e,t,n){if(typeof e!="object"||e===null)return IK(e,t,n);if(fx(e)&&typeof e.program=="string"&&Object.keys(e).
length===1)return $me(e.program,t,n);let r=ux(e,"",t).map(i=>Sme(i,n)),o=r.map(i=>i?.replace(/=.*/,"")),s=o.find((i,a)=>i!==
void 0&&o.indexOf(i)!==a);return s!==void 0&&n.report(t,`field \`${s}\` is set twice`),r.includes(void 0)?void 0:`{${r.join(
",")}}`}function MK(e,t,n){let r=Tn(e,t,n);if(r===void 0||!/(?:^|=)(?:hex|text|program):/.test(r))return r;n.report(t,"`\
min` must be a whole number, or fields with whole numbers; to compare bytes write `value`")}function $m(e,t,n){if(!e.startsWith(
"hex:"))return`text:${vme(e.replace(/^text:/,""))}`;let r=e.slice(4).replaceAll(/\s/g,"").toLowerCase();if(/^(?:[0-9a-f]{2})+$/.
test(r))return`hex:${r}`;n.report(t,`\`${e}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``)}function dx(e){
return e.slice(e.indexOf(":")+1)}function Mn(e){let t=cx(e);return t.length>TK?`${t.slice(0,TK-1)}\u2026`:t}function cx(e){
return Array.isArray(e)?`[${e.map(cx).join(", ")}]`:fx(e)?`{${Object.entries(e).map(([t,n])=>`${t}: ${cx(n)}`).join(", ")}\
}`:typeof e=="string"&&!/^hex:[0-9a-f\s]+$/i.test(e)?JSON.stringify(e):String(e)}function ux(e,t,n){return Array.isArray(
e)&&e.length>0?Y(e,n).flatMap((r,o)=>ux(r.element,`${t}[${o}]`,r.at)):fx(e)&&Object.keys(e).length>0?ii(e,n).flatMap(r=>ux(
r.value,t===""?r.key:`${t}.${r.key}`,r.at)):[{name:t,value:e,at:n}]}function Sme({name:e,value:t,at:n},r){if(e!==""&&!_me.
test(e)){r.report(n,`\`${e}\` is no name of a field, such as \`state.counts[2]\``);return}let o=IK(t,n,r);return o===void 0?
void 0:`${e}=${o}`}function IK(e,t,n){switch(typeof e){case"boolean":return e?"1":"0";case"number":return String(e);case"\
bigint":if(e>=kme&&e<=xme)return String(e);n.report(t,`\`${e}\` does not fit into 64 bits; longer values are written as \`\
hex:00 ff\``);return;case"string":if(!Rme.test(e))return $m(e,t,n);n.report(t,`\`${e}\` is a text; write a whole number w\
ithout quotes, or \`"text:${e}"\` if the text is meant`);return;default:n.report(t,"a value is missing here");return}}function $me(e,t,n){
if(/^[A-Za-z0-9_.]{1,128}$/.test(e))return`program:${e}`;n.report(`${t}/program`,`\`${e}\` is no name of a program (lette\
rs, digits, \`_\`, \`.\`)`)}function vme(e){return Buffer.from(e,"utf8").toString("hex")}function fx(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var kme,xme,_me,Rme,TK,mx=f(async()=>{"use strict";await yt();kme=-(2n**63n),xme=2n**
64n-1n,_me=/^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/,Rme=/^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
TK=60});function FK(e,t,n){let r=[...Y(e.maps,`${t}/maps`).flatMap(({element:o,at:s})=>_l(Eme(o,s,n),o.kernels,s,n)),...Ome(e,`${t}\
/globals`,n),...Cme(e,t,n),...Tme(e,t,n)];return Mme(r,n),r.map(({fixup:o,at:s,kernels:i})=>({...o,place:n.place(s),...i===
void 0?{}:{kernels:i}}))}function _l(e,t,n,r){let o=OK(t,`${n}/kernels`,r);return e.map(s=>({...s,kernels:o}))}function Eme(e,t,n){
let r=e.name,o=[],s=(i,a)=>o.push({fixup:a,at:`${t}/${i}`});e.type!==void 0&&s("type",{subject:r,kind:"map_type",value:e.
type});for(let i of["key_size","value_size"]){let a=e[i];a!==void 0&&s(i,{subject:r,kind:i,value:a})}if(e.max_entries!==
void 0&&s("max_entries",{subject:r,kind:"max_entries",value:e.max_entries}),e.map_flags!==void 0&&s("map_flags",{subject:r,
kind:"map_flags",value:Vg(e.map_flags)}),e.inner_map!==void 0&&s("inner_map",Pme(r,e.inner_map,`${t}/inner_map`,n)),e.inner_ringbuf_bytes){
NK(e.inner_ringbuf_bytes,`${t}/inner_ringbuf_bytes`,n);let i={keySize:0,valueSize:0,maxEntries:e.inner_ringbuf_bytes,mapFlags:0};
s("inner_ringbuf_bytes",{subject:r,kind:"inner_map",type:"ringbuf",...i})}e.autocreate!==void 0&&s("autocreate",{subject:r,
kind:"autocreate"}),e.optional!==void 0&&s("optional",{subject:r,kind:"optional_map"}),e.optional!==void 0&&e.autocreate!==
void 0&&n.report(`${t}/optional`,`map \`${r}\` is switched off by \`autocreate: false\`, so that it is never tried; leave o\
ut one of the two`),e.pinning!==void 0&&s("pinning",{subject:r,kind:"pinning"});for(let{element:i,at:a}of Y(e.entries,`${t}\
/entries`))o.push(...Ame(r,i,a,n));return o.length===0&&e.entries===void 0&&n.report(t,`map \`${r}\` is named, and nothin\
g is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`),o}function Pme(e,t,n,r){
let{type:o,key_size:s,value_size:i,max_entries:a,map_flags:l=0}=t;if(o==="ringbuf"){for(let u of["key_size","value_size"])
t[u]&&r.report(`${n}/${u}`,`a ring buffer has no \`${u}\`; remove it`);NK(a,`${n}/max_entries`,r)}else i||r.report(n,`an\
 inner map of type \`${o}\` needs \`value_size\`, at least 1`);let c={keySize:s??0,valueSize:i??0,maxEntries:a,mapFlags:Vg(
l)};return{subject:e,kind:"inner_map",type:o,...c}}function NK(e,t,n){e>=4096&&Number.isInteger(Math.log2(e))||n.report(
t,`a ring buffer has a power of two of bytes, at least 4096, not ${e}`)}function Ame(e,t,n,r){let{key:o,value:s,inner:i}=t,
a=Tn(o,`${n}/key`,r),l=`entries[${Mn(o)}]`;if("value"in t==(i!==void 0))return r.report(n,"an entry has either a `value`\
 or, in a map-in-map, `inner` entries"),[];if(i===void 0){let c=Tn(s,`${n}/value`,r);return a===void 0||c===void 0?[]:[{
fixup:{subject:e,kind:"entry",key:a,value:c,shown:`${l}=${Mn(s)}`},at:n}]}return Y(i,`${n}/inner`).flatMap(({element:c,at:u})=>{
let d=Tn(c.key,`${u}/key`,r),m=Tn(c.value,`${u}/value`,r);if(a===void 0||d===void 0||m===void 0)return[];let p=`${l}[${Mn(
c.key)}]=${Mn(c.value)}`;return[{fixup:{subject:e,kind:"inner_entry",outerKey:a,key:d,value:m,shown:p},at:u}]})}function Ome({
globals:e={}},t,n){return Array.isArray(e)?Y(e,t).flatMap(({element:{set:r,kernels:o},at:s})=>_l(LK(r,`${s}/set`,n),o,s,
n)):LK(e,t,n)}function LK(e,t,n){return ii(e,t).flatMap(({key:r,value:o,at:s})=>{/^[A-Za-z_][\w.]{0,127}$/.test(r)||n.report(
s,`\`${r}\` is no name of a global variable; fields are written \`name: {field: 1}\``);let i=Tn(o,s,n);return i===void 0?
[]:[{fixup:{subject:r,kind:"global",value:i,shown:`${r}=${Mn(o)}`},at:s}]})}function Cme(e,t,n){let r=Y(e.program_types,
`${t}/program_types`).flatMap(({element:{program:i,type:a,kernels:l},at:c})=>_l([{fixup:{subject:i,kind:"program_type",value:a},
at:c}],l,c,n)),o=(i,a)=>(e.program_types??[]).some(l=>l.program===i&&l.type===a&&l.kernels===void 0),s=Y(e.programs,`${t}\
/programs`).flatMap(({element:{name:i,type:a,autoload:l,kernels:c},at:u})=>{let d=[...a===void 0||o(i,a)?[]:[{fixup:{subject:i,
kind:"program_type",value:a},at:`${u}/type`}],...l===void 0?[]:[{fixup:{subject:i,kind:"autoload",value:l},at:`${u}/auto\
load`}]];return _l(d,c,u,n)});return[...r,...s]}function Tme(e,t,n){return Y(e.struct_ops,`${t}/struct_ops`).flatMap(({element:{
map:r,member:o,value:s,kernels:i},at:a})=>_l([{fixup:{subject:r,kind:"struct_ops",member:o,program:s},at:a}],i,a,n))}function Mme(e,t){
let n=new Set;for(let{fixup:r,at:o,kernels:s}of e){let i=of(r);i===null||r.kind==="autoload"||s!==void 0||(n.has(i)&&t.report(
o,`${Ka(r)} is set twice`),n.add(i))}}var BK=f(async()=>{"use strict";Yg();await yt();tw();await CK();await mx()});function KK(e,t,n){let r=(e.functional_tests??[]).map(({name:o})=>o);return Y(e.known_failures,`${t}/known_failures`).map(
({element:o,at:s})=>(Lme(o,r,s,n),{kernels:Y(o.kernels,`${s}/kernels`).map(i=>({id:i.element,place:n.place(i.at)})),subject:Ime(
o),classes:Fme(o,`${s}/class`,n),reason:o.reason,until:Bme(o.until,`${s}/until`,n),place:n.place(s)}))}function Ime(e){for(let t of DK){
let n=e[t];if(n!==void 0)return{kind:t,name:n}}return{kind:"artifact",name:null}}function Lme(e,t,n,r){let[o,...s]=DK.filter(
c=>e[c]!==void 0);for(let c of s)r.report(`${n}/${c}`,`\`${o}\` and \`${c}\` are two subjects; write an entry of \`known_f\
ailures\` for each`);let{test:i}=e;if(i===void 0||t.includes(i))return;let a=Z(i,t),l=a!==void 0?`did you mean \`${a}\`?`:
t.length===0?"the artifact has no `functional_tests`; remove `test`":`there are ${t.map(c=>`\`${c}\``).join(", ")}`;r.report(
`${n}/test`,`no test is called \`${i}\`; ${l}`)}function Fme(e,t,n){let{class:r}=e;return(typeof r=="string"?[{element:r,
at:t}]:Y(r,t)).flatMap(({element:s,at:i})=>{if(!Nme(s)){let l=Z(s,Object.keys(ks)),c=l===void 0?"docs/findings.md lists \
them":`did you mean \`${l}\`?`;return n.report(i,`\`${s}\` is no class of finding; ${c}`),[]}let a=ks[s];return a!==null?
n.report(i,`\`${s}\` cannot be a known failure: it ${a}`):e.test!==void 0&&s!=="BEHAVIOR_FAILURE"&&n.report(i,`a test fa\
ils with \`BEHAVIOR_FAILURE\`, never with \`${s}\`; correct it, or remove \`test\``),[s]})}function Nme(e){return Object.
hasOwn(ks,e)}function Bme(e,t,n){if(e===void 0)return null;if(/^\d{4}-\d{2}-\d{2}$/.test(e)){let r=new Date(`${e}T00:00:\
00Z`);(Number.isNaN(r.getTime())||!r.toISOString().startsWith(e))&&n.report(t,`\`${e}\` is no day of the calendar`)}return e}
var DK,jK=f(async()=>{"use strict";await Le();Ou();await yt();DK=["program","map","test"]});function qK(e,t,n){let r=e.kind===void 0||e.kind===""?null:e.kind,o=Kme.filter(p=>e[p]!==void 0);if(r===null&&o.length===
0)return null;r===null?jme(o,t,n):Dme(r,o,e,t,n);let{symbol:s=null,category:i=null,name:a=null,cgroup:l=null,binary:c=null,
artifact:u,program:d}=e,m=u===void 0||d===void 0?null:{artifact:u,program:d,place:n.place(`${t}/artifact`)};return{kind:r,
symbol:s,category:i,name:a,interface:e.interface??null,cgroup:l,binary:c,of:m}}function Dme(e,t,n,r,o){let{takes:s,together:i,
needs:a=[]}=UK[e];for(let c of t.filter(u=>!s.includes(u)))o.report(`${r}/${c}`,`\`${c}\` means nothing for \`kind: ${e}\
\`, which takes ${vm(s)}`);i!==void 0&&i.filter(c=>t.includes(c)).length===1&&o.report(r,`\`kind: ${e}\` needs ${vm(i)}:\
 both, or neither to go by the section`);let l=a.filter(c=>!t.includes(c));l.length>0&&o.report(r,`\`kind: ${e}\` needs ${vm(
l)}: no section can name another program`),e==="usdt"&&n.name!==void 0&&!/^[^:]+:[^:]+$/.test(n.name)&&o.report(`${r}/na\
me`,`the name of a USDT probe is \`provider:name\`, not \`${n.name}\``)}function jme(e,t,n){if(e.includes("artifact")||e.
includes("program")){n.report(t,"say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexi\
t` trace one");return}Object.values(UK).some(({takes:r})=>e.every(o=>r.includes(o)))||n.report(t,`no kind of attach take\
s ${vm(e)} together; say which \`kind\` it is`)}function vm(e){return e.length===0?"nothing":e.map(t=>`\`${t}\``).join("\
 and ")}var Kme,UK,GK,WK=f(()=>{"use strict";Kme=["symbol","category","name","interface","cgroup","binary","artifact","p\
rogram"],UK={none:{takes:[]},tracepoint:{takes:["category","name"],together:["category","name"]},raw_tracepoint:{takes:[
"name"]},kprobe:{takes:["symbol"]},kretprobe:{takes:["symbol"]},uprobe:{takes:["binary","symbol"]},uretprobe:{takes:["bi\
nary","symbol"]},usdt:{takes:["binary","name"]},fentry:{takes:["symbol","artifact","program"],together:["artifact","prog\
ram"]},fexit:{takes:["symbol","artifact","program"],together:["artifact","program"]},lsm:{takes:["symbol"]},perf_event:{
takes:[]},xdp:{takes:["interface"]},tc:{takes:["interface"]},tcx:{takes:["interface"]},cgroup:{takes:["cgroup"]},socket:{
takes:[]},sockmap:{takes:[]},netns:{takes:[]},iter:{takes:["symbol"]},freplace:{takes:["artifact","program","symbol"],needs:[
"artifact","program"]}},GK={kind:"none",symbol:null,category:null,name:null,interface:null,cgroup:null,binary:null,of:null}});function zK(e,t,n,r){let o=Y(e.programs,`${t}/programs`);for(let{element:i,at:a}of o)Gme(i,a,r);let s=o.filter(({element:i})=>i.
kernels===void 0);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.name,pointer:`${a}/name`})),"program"),s.
map(({element:i,at:a})=>qme(i,a,n,r))}function Gme(e,t,n){if(e.kernels===void 0)return;let r=Object.keys(e);for(let o of r.
filter(s=>!Ume.includes(s)))n.report(`${t}/${o}`,`\`${o}\` holds on all kernels; set it in an entry of program \`${e.name}\
\` without \`kernels\``);!r.includes("type")&&!r.includes("autoload")&&n.report(t,`program \`${e.name}\` is named for som\
e kernels, and nothing is set; set \`autoload\` or \`type\``)}function qme(e,t,n,r){let{name:o,section:s=null,autoload:i=null,
max_insns:a=null}=e,l=Wme(e,t,r);e.optional&&e.required!==void 0&&r.report(`${t}/optional`,"`optional: true` and `requir\
ed` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"),e.required===
!1&&l.required&&r.report(`${t}/attach`,"`required: false` says that the attach may fail as well; remove one of the two");
let c=l.required??(e.required!==!1&&n);return{name:o,section:s,load:e.optional?"optional":e.required===!1?"tolerated":"r\
equired",autoload:i,minKernel:e.min_kernel===void 0?null:zme(e.min_kernel),attachRequired:c&&l.target?.kind!=="none",attach:l.
target,maxInsns:a,place:r.place(`${t}/name`)}}function Wme({attach:e},t,n){switch(e){case void 0:return{target:null,required:void 0};case"\
none":return{target:GK,required:void 0};case"required":case"best_effort":return{target:null,required:e==="required"};default:
return e.kind==="none"&&e.required&&n.report(`${t}/attach/required`,"`kind: none` is not attached, so that nothing can b\
e required"),{target:qK(e,`${t}/attach`,n),required:e.required}}}function zme(e){let[t,n]=e.split(".").map(Number);return[
t??0,n??0]}var Ume,VK=f(async()=>{"use strict";WK();await yt();Ume=["name","kernels","type","autoload"]});function Em(e,t,n){let r=Y(e.functional_tests,`${t}/functional_tests`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.name,pointer:`${s}/name`})),"test"),r.map(({element:o,at:s})=>Jme(o,s,n))}function Jme(e,t,n){let{name:r,required:o=!0,
command:s=null}=e,i=Xme(e,t,n);s===null&&(ax(e,t,n),e.timeout!==void 0&&n.report(`${t}/timeout`,"`timeout` is that of th\
e `command`, and there is none; see `within`"),YK.some(l=>l in e)||n.report(t,`test \`${r}\` does nothing; give it a \`com\
mand\`, or ${YK.map(l=>`\`${l}\``).join(", ")}`));let a=JK(e.timeout,Hme,`${t}/timeout`,n);return{name:r,required:o,timeoutSeconds:a/
1e3,command:s,expect:ix(e,t,n),expectations:i,place:n.place(`${t}/name`)}}function Xme(e,t,n){return Object.keys(e).flatMap(
r=>{let o=`${t}/${r}`;switch(r){case"expect_events":return Y(e.expect_events,o).flatMap(s=>Qme(s.element,s.at,n));case"e\
xpect_runs":return Y(e.expect_runs,o).map(s=>Zme(s.element,s.at,n));case"expect_map":return Y(e.expect_map,o).flatMap(s=>epe(
s.element,s.at,n));case"test_runs":return Y(e.test_runs,o).map(s=>tpe(s.element,s.at,n));default:return[]}})}function Qme(e,t,n){
let{map:r,min:o=1,contains:s}=e;return{kind:"events",map:r,min:o,withinMs:px(e.within,t,n),contains:s===void 0?null:$m(s,
`${t}/contains`,n)??null,shown:s===void 0?null:Mn(s),place:n.place(t)}}function Zme(e,t,n){let{program:r,min:o=1}=e,s=px(
e.within,t,n);return{kind:"runs",program:r,min:o,withinMs:s,place:n.place(t)}}function epe(e,t,n){let{map:r}=e,o=Tn(e.key,
`${t}/key`,n),s=px(e.within,t,n),i=n.place(t);if("value"in e=="min"in e)return n.report(t,"write what the map must have \
at that key: either its `value`, or the `min` of it"),[];let a="value"in e?"value":"min",l=(a==="value"?Tn:MK)(e[a],`${t}\
/${a}`,n);if(o===void 0||l===void 0)return[];let c=a==="value"?"=":">=",u=`${r}[${Mn(e.key)}] ${c} ${Mn(e[a])}`;return[{
kind:"map",map:r,key:o,compare:a,value:l,withinMs:s,shown:u,place:i}]}function tpe(e,t,n){let{program:r,data_in:o,ctx_in:s,
repeat:i=1,expect_return:a,expect_data_out:l}=e;o!==void 0&&s!==void 0&&n.report(`${t}/ctx_in`,"`data_in` and `ctx_in` c\
annot both be given; most program types take one of them");let c=o===void 0?"ctx":"data",u=m(o??s,`${c}_in`),d=m(l,"expe\
ct_data_out");return d!==void 0&&dx(d).length>2*HK&&n.report(`${t}/expect_data_out`,`no more than ${HK} bytes of a packe\
t are compared`),{kind:"test_run",program:r,input:u===void 0?null:{kind:c,bytes:u},repeat:i,expectReturn:a===void 0?null:
a>>>0,expectDataOut:d===void 0?null:dx(d),place:n.place(t)};function m(p,g){return p===void 0?void 0:$m(p,`${t}/${g}`,n)}}
function px(e,t,n){return JK(e,Yme,`${t}/within`,n)}function JK(e,t,n,r){if(e===void 0)return t;let o=fh(e);return o!==void 0&&
o<=Vme?o:(r.report(n,`\`${e}\` is not between 1 ms and 5 minutes, the times a test may take`),t)}var Vme,Hme,Yme,HK,YK,hx=f(
async()=>{"use strict";await yt();lx();Ec();await mx();Vme=5*6e4,Hme=1e4,Yme=1e3,HK=16*1024;YK=["expect_events","expect_\
runs","expect_map","test_runs"]});function XK(e,t,n){let r=Y(e.program_variants,`${t}/program_variants`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.group,pointer:`${s}/group`})),"group"),n.reportDuplicates(r.flatMap(({element:o,at:s})=>Y(o.programs,`${s}/progra\
ms`).map(i=>({name:i.element.name,pointer:`${i.at}/name`}))),"program","; a program belongs to one group"),r.map(({element:{
group:o,programs:s},at:i})=>({group:o,programs:Y(s,`${i}/programs`).map(({element:a,at:l})=>({name:a.name,helper:npe(a.requires_helper,
`${l}/requires_helper`,n),symbol:a.requires_symbol??null,attachTarget:a.requires_attach_target??null,trialLoad:a.probe===
"trial_load"})),place:n.place(`${i}/group`)}))}function npe(e,t,n){if(e===void 0||typeof e=="number")return e??null;let r=N0(
e);if(r!==void 0)return r;let o=Z(e,Fu),s=o===void 0?"name one as `bpf_loop`, or by its number":`did you mean \`${o}\`?`;
return n.report(t,`\`${e}\` is no BPF helper; ${s}`),null}var QK=f(async()=>{"use strict";fa();await Le();await yt()});function ai(e,t,n,r){let o=e.attach===void 0?n.attachRequired:e.attach==="required";return{attachRequired:o,maxInsns:e.max_insns??
n.maxInsns,fixups:FK(e,t,r),programs:zK(e,t,o,r),variants:XK(e,t,r),probeCompanions:e.probe_companions??[],tests:Em(e,t,
r),knownFailures:KK(e,t,r),files:Y(e.files,`${t}/files`).map(({element:s,at:i})=>({path:s,place:r.place(i)}))}}var Pm=f(
async()=>{"use strict";await yt();await BK();await jK();await VK();await hx();await QK()});function ZK(e,t,n,r){let{path:o=[],name:s=null}=e,{base:i,options:a,timeoutSeconds:l}=n,c=a.libbpf??rpe(e.libbpf??n.libbpf);
e.struct_ops!==void 0&&c==="1.1"&&r.report(`${t}/struct_ops`,'libbpf 1.1, which is to load this object, sets no members \
of struct_ops maps; choose `libbpf: "1.5"` or newer');let u=ope(e,t,n,r);ipe(e,u,t,r);let d=a.mode===null?u:[lpe(a.mode,
u,e,t,r)],m=r.seconds(e.timeout,`${t}/timeout`);return{name:s,paths:typeof o=="string"?[o]:o,base:i,lanes:d.map(({mode:p,
required:g})=>({mode:p,required:g})),timeoutSeconds:a.timeoutSeconds??m??l??Sn,kernels:e.kernels===void 0?null:Y(e.kernels,
`${t}/kernels`).map(({element:p,at:g})=>({id:p,place:r.place(g)})),btf:[...n.btf,...Rm(e.btf,`${t}/btf`,i,r)],command:AK(
e,t,r),libbpf:c,place:r.place(`${t}/${s===null?"path":"name"}`),...ai(e,t,{attachRequired:n.written.attach!=="best_effor\
t",maxInsns:n.written.max_insns??null},r)}}function rpe(e){return Pt.find(t=>t===String(e))??null}function ope(e,t,{written:n},r){
let{lanes:o}=e;if(o===void 0)return[{mode:e.mode??n.mode??zn,required:e.required??n.required??!0,at:`${t}/mode`}];for(let i of[
"mode","required"])e[i]!==void 0&&r.report(`${t}/${i}`,`\`${i}\` is the short form of \`lanes\`; write one of the two`);
let s=Y(o,`${t}/lanes`);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.mode,pointer:a})),"lane"),s.map(({element:{
mode:i,required:a=!0},at:l})=>({mode:i,required:a,at:l}))}function ipe(e,t,n,r){let o=t.find(({mode:a})=>a==="behavior"),
s=t.find(({mode:a})=>a==="command");o!==void 0&&e.functional_tests===void 0&&r.report(o.at,"mode `behavior` proves what \
`functional_tests` expect, and there are none; add them, or write `mode: load_attach`"),o===void 0&&e.functional_tests!==
void 0&&r.report(`${n}/functional_tests`,"`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane\
 of that mode"),s!==void 0&&e.command===void 0&&r.report(s.at,"mode `command` runs the `command` of the artifact, and th\
ere is none; add it"),s===void 0&&e.command!==void 0&&r.report(`${n}/command`,"`command` runs in mode `command`; set `mo\
de: command`, or add a lane of that mode");let i=e.programs?.some(({attach:a})=>typeof a=="object"&&a.binary!==void 0);e.
files!==void 0&&!i&&!e.functional_tests&&e.command===void 0&&r.report(`${n}/files`,"`files` are brought along for comman\
ds, and there is none; add `functional_tests` or a `command`"),t.every(({mode:a})=>a==="command")?ape(e,n,r):e.path===void 0&&
r.report(n,"`path` is missing; only an artifact whose lanes are all `command` can do without")}function ape(e,t,n){e.path===
void 0&&e.name===void 0&&n.report(t,"an artifact without `path` needs a `name`");for(let r of spe)e[r]!==void 0&&n.report(
`${t}/${r}`,`\`${r}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane o\
f another mode`)}function lpe(e,t,n,r,o){e==="command"&&n.command===void 0&&o.report(r,"the `mode` input asks for `comma\
nd`, and this artifact has none"),e!=="command"&&n.path===void 0&&o.report(r,`the \`mode\` input asks for \`${e}\`, and t\
his artifact has no \`path\``);let s=t.some(i=>i.required);return{mode:e==="behavior"&&n.functional_tests===void 0?"load\
_attach":e,required:s}}var spe,eD=f(async()=>{"use strict";so();await ox();await yt();lx();Ve();await Pm();spe=["attach",
"libbpf","btf","max_insns","maps","globals","struct_ops","programs","program_types","program_variants","probe_companions"]});function tD(e,t,n){let r=e.value,o=new jr(e),s={base:t,options:n,timeoutSeconds:o.seconds(r.defaults?.timeout,"/defaults\
/timeout"),btf:Rm(r.btf,"/btf",t,o),written:r.defaults??{},libbpf:r.libbpf},i=Y(r.artifacts,"/artifacts");o.reportDuplicates(
i.flatMap(({element:{name:l},at:c})=>l===void 0?[]:[{name:l,pointer:`${c}/name`}]),"artifact");let a={file:e.file,form:"\
manifest",remarks:[],caseReports:[],kernels:sx(r.kernels,"/kernels",t,o),mirrors:r.mirrors??[],modules:r.modules??[],artifacts:i.
map(({element:l,at:c})=>ZK(l,c,s,o)),requiredKernels:[],baseline:xK(r.baseline,"/baseline",o),allowedWarnings:rD(r,o)};return o.
finish(),a}function Am(e,t,n){let r=e.value,o=new jr(e),s={file:e.file,form:"singleArtifact",remarks:[],caseReports:[],kernels:[],
mirrors:[],modules:[],artifacts:[{name:r.name===void 0?null:Qu(r.name),paths:[...t],base:".",lanes:[{mode:cpe(r,n.mode,o),
required:!0}],timeoutSeconds:n.timeoutSeconds??Sn,kernels:null,btf:[],command:null,libbpf:n.libbpf,place:o.place(""),...ai(
r,"",{attachRequired:!1,maxInsns:null},o)}],requiredKernels:Y(r.required_profiles,"/required_profiles").map(({element:i,
at:a})=>({id:i,place:o.place(a)})),baseline:Pr,allowedWarnings:rD(r,o)};return o.finish(),s}function cpe(e,t,n){let r=e.
functional_tests!==void 0;return t==="command"&&n.report("","the `mode` input asks for `command`; list the artifact with\
 its `command` under `artifacts:`"),t==="behavior"&&!r&&n.report("","the `mode` input asks for `behavior`, and there are\
 no `functional_tests`; add them"),e.files!==void 0&&!r&&n.report("/files","`files` are brought along for commands, and \
there are no `functional_tests`"),t??(r?"behavior":zn)}function nD(e){let{profiles:t}=e.value,n=new jr(e),r=sx(t,"/profi\
les",".",n);return n.finish(),r}function rD(e,t){return Y(e.allow_kernel_warnings,"/allow_kernel_warnings").flatMap(({element:n,
at:r})=>t.regex(n,r)??[])}var Om=f(async()=>{"use strict";py();_K();await ox();await yt();await PK();Ve();await eD();await Pm()});import{existsSync as upe}from"node:fs";import{readFile as dpe}from"node:fs/promises";import{join as oD,resolve as fpe}from"node:path";
async function li(e,t){let n=fpe(t,e);return mpe.test(e)&&!upe(n)?ppe(e):{kernels:nD(await Dr(t==="."?e:oD(t,e),()=>"mat\
rix",{kind:"matrix"})),remarks:[]}}async function ppe(e){let t=await gpe(),n=t.get(e);if(n===void 0){let c=Z(e,[...t.keys()]),
u=c===void 0?`the shipped ones are ${[...t.keys()].join(", ")}`:`did you mean ${c}?`;throw new h(`matrix \`${e}\` is neit\
her a file nor a matrix that is shipped; ${u}`)}let{required:r=[],optional:o=[]}=n,{unavailable:s}=await Nt(),i=[...r.map(
c=>({id:c,required:!0})),...o.map(c=>({id:c,required:!1}))],a=i.filter(({id:c})=>s.has(c));return{kernels:i.filter(({id:c})=>!s.
has(c)).map(c=>({...hpe,...c})),remarks:a.map(({id:c,required:u})=>{let{why:d="",instead:m=""}=s.get(c)??{};return{message:`\
matrix \`${e}\` runs without ${c}${u?"":" (optional)"}: ${d}; \`${m}\` comes nearest`,serious:u}})}}async function gpe(){
let e=await dpe(oD(Rt,"kernels","matrices.yaml"),"utf8");return new Map(Object.entries(Qw(e)))}var mpe,hpe,Cm=f(async()=>{
"use strict";await tl();await Le();$();await Kr();ur();await xl();await Om();mpe=/^[\w-]+$/;hpe={own:null,variant:null,timeoutSeconds:null,
cmdline:"",lsm:null,place:null}});import{dirname as ype}from"node:path";async function sD(e,t){let n=[],r=await ae(n,()=>bpe(e,t)),{matrix:o}=t,s=o===null?
void 0:await ae(n,()=>li(o,"."));if(r===void 0||n.length>0)throw new h(n);return r===null?null:{...r,kernels:[...r.kernels,
...s?.kernels??[]],remarks:[...r.remarks,...s?.remarks??[]]}}async function bpe(e,t){if(t.implied&&t.objects.length>0&&Rl(
ei(t.text??await rx(e),e).value))return null;let n=await Dr(e,r=>Rl(r)?"manifest":"singleArtifactManifest",{text:t.text});
if(Rl(n.value)){if(t.objects.length>0)throw new h({file:e,message:`the manifest names its artifacts itself; leave out \`${t.
objects.join(" ")}\`, or choose one of them by name with ${J("only")}`});return tD(n,ype(e),t)}if(t.objects.length===0)throw new h(
{file:e,message:`a manifest without \`artifacts\` describes one object that is named beside it: give its path (${J("arti\
fact")}), or list it under \`artifacts:\``});return Am(n,t.objects,t)}function Rl(e){return typeof e!="object"||e===null||
Array.isArray(e)||wpe.some(t=>t in e)}var wpe,gx=f(async()=>{"use strict";$();ve();await xl();await Cm();await Om();await ti();
wpe=["artifacts","artifact","kernels","mirrors","modules","defaults","baseline","btf"]});import{join as iD,relative as kpe,resolve as yx}from"node:path";function aD({name:e,out:t,markdown:n},{report_dir:r=xpe},o){
return{artifact:e,json:yx(o,t??iD(r,`${e}.json`)),markdown:yx(o,n??iD(r,`${e}.md`))}}function lD(e,t){let n=new Map;for(let{
at:r,base:o,report:s}of e)for(let[i,a]of[["out",s.json],["markdown",s.markdown]]){[process.cwd(),yx(o)].some(c=>pe(a,c))||
t.report(`${r}/${i}`,`the report \`${a}\` would be outside of the working directory; name a path in it`);let l=n.get(a);
l!==void 0&&t.report(`${r}/${i}`,`the report \`${kpe(".",a)}\` is that of \`${l}\` already; name another file`),n.set(a,
s.artifact)}}var xpe,bx=f(()=>{"use strict";Qt();xpe="reports/suites"});import{join as _pe}from"node:path";async function cD(e,t,n){let{base:r,defaults:o,checking:s}=n,i=[],a=await ae(i,()=>Rpe(
e,t,n)),l=await ae(i,()=>Spe(e,t,n));if(a===void 0||l===void 0||i.length>0)throw new h(i);let{kernels:c,remarks:u}=a;$pe(
l.requiredKernels,c,e,s);let d=[...l.object.tests,...vpe(e,t,l.object.tests,s)],m=s.place(`${t}/name`);return{at:t,base:r,
kernels:c,remarks:u,allowedWarnings:l.allowedWarnings,report:aD(e,o,r),request:{...l.object,name:e.name,paths:[e.artifact],
base:r,tests:d,lanes:[{mode:Ppe(e,t,d,n),required:!0}],timeoutSeconds:Ape(e,t,n),libbpf:n.options.libbpf,kernels:c.map(p=>({
id:le(p),place:p.place??m,required:p.required,timeoutSeconds:p.timeoutSeconds})),btf:[],command:null,place:m}}}async function Rpe(e,t,{
base:n,defaults:r,checking:o}){let s=e.matrix??r.matrix;return s!==void 0?li(s,n):(o.report(t,`case \`${e.name}\` has no \
\`matrix\`, and there is none in \`defaults\`; add one`),{kernels:[],remarks:[]})}async function Spe({artifact:e,manifest:t},n,r){
if(t===void 0)return{object:ai({},n,{attachRequired:!1,maxInsns:null},r.checking),requiredKernels:[],allowedWarnings:[]};
let o=_pe(r.base,t),s=await Dr(o,c=>{if(Rl(c))throw new h({file:o,message:"names its artifacts itself, and a case has on\
e; give it as `manifest`, without a suite"});return"singleArtifactManifest"}),{artifacts:i,...a}=Am(s,[e],{mode:null,timeoutSeconds:null,
libbpf:null}),[l]=i;if(l===void 0)throw new Error("a manifest of one object has none");return{object:l,...a}}function $pe(e,t,{
name:n},r){let o=e.filter(({id:s})=>!t.some(i=>lt(i,s)));if(o.length>0)throw new h(o.map(({id:s,place:i})=>({...i,message:`\
the manifest of case \`${n}\` in ${r.document.file} requires kernel \`${s}\`, which its matrix does not have; its kernels\
 are ${t.map(le).join(", ")}`})))}function vpe({name:e,test:t},n,r,o){if(t===void 0)return[];let s=`${e}-behavior`;r.some(
l=>l.name===s)&&o.report(`${n}/test`,`the manifest has a test \`${s}\` already, as this one is called; rename that`);let i={
name:s,command:t.command,...t.required===void 0?{}:{required:t.required},...t.timeout===void 0?{}:{timeout:t.timeout},...Epe(
t,n,o)},a=o.place(`${n}/test`);return Em({functional_tests:[i]},`${n}/test`,o).map(l=>({...l,place:a}))}function Epe({expect:e={}},t,n){
let{exit_code:r,stdout_contains:o,stderr_contains:s,event_contains:i}=e;o&&i&&o!==i&&n.report(`${t}/test/expect/event_co\
ntains`,"`event_contains` is another word for `stdout_contains`; write one of the two");let a=o||i;return{...r===void 0?
{}:{expect_exit_code:r},...a?{expect_stdout_contains:a}:{},...s?{expect_stderr_contains:s}:{}}}function Ppe({test:e,validation_mode:t},n,r,{
options:o,defaults:s,checking:i}){if(o.mode==="command"&&i.report(n,"the `mode` input asks for `command`, and a case of \
a suite has none; leave out the input"),o.mode==="behavior"&&r.length===0)return zn;if(o.mode!==null)return o.mode;let a=e===
void 0?Mc(t??s.validation_mode??""):"behavior";return a==="behavior"&&r.length===0&&i.report(`${n}/validation_mode`,"mod\
e `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"),a??(r.
length>0?"behavior":zn)}function Ape(e,t,{options:n,defaults:r,checking:o}){let s=o.seconds(e.timeout,`${t}/timeout`),i=o.
seconds(r.timeout,"/defaults/timeout");return n.timeoutSeconds??s??i??Sn}var uD=f(async()=>{"use strict";$();await xl();
await gx();await Cm();Ve();await Om();await Pm();bx();await hx();yh()});function dD(e,t,n){let r=[{element:t,at:"/defaults"},...e],o=new Map;for(let[i,a]of Object.entries(Ope)){let l=r.flatMap(
({element:c,at:u})=>Cpe(i,c[i])?[n.place(`${u}/${i}`).line]:[]);l.length>0&&o.set(a,[...o.get(a)??[],`\`${i}\` (${l.length===
1?"line":"lines"} ${l.join(", ")})`])}if(o.size===0)return null;let s=[...o].map(([i,a])=>`${a.join(", ")}: ${i}`);return{
message:`${n.document.file}: left aside are ${s.join("; ")}`,serious:!1}}function Cpe(e,t){switch(e){case"runner":return t!==
void 0&&t!==""&&t!=="vm";case"keep_vm_on_failure":return t===!0;default:return t!==void 0}}var Ope,fD=f(()=>{"use strict";
Ope={workdir:"nothing but the report is kept",runner:"every kernel is booted in QEMU",concurrency:"the cases share a boo\
t; the input `concurrency` says how many kernels run at a time",keep_vm_on_failure:"the report has the logs of every gue\
st",artifact_uri:"an artifact is its file, and is called like its case",artifact_name:"an artifact is called like its ca\
se",artifact_version:"an artifact is called like its case",artifact_variant:"an artifact is called like its case"}});import{dirname as Tpe}from"node:path";async function pD(e,t){let n=await Dr(e,()=>"suite",{kind:"suite"}),{defaults:r={},
cases:o}=n.value,s=new jr(n),i=Y(o,"/cases");s.reportDuplicates(i.map(({element:{name:d},at:m})=>({name:d,pointer:`${m}/\
name`})),"case");let a=[],l={base:Tpe(e),defaults:r,options:t,checking:s},c=[];for(let{element:d,at:m}of i){let p=await ae(
a,()=>cD(d,m,l));p!==void 0&&c.push(p)}if(lD(c,s),await ae(a,()=>s.finish()),a.length>0)throw new h(mD(a));let u=dD(i,r,
s);return{file:e,form:"suite",kernels:Mpe(c.map(({kernels:d})=>d)),mirrors:[],modules:[],artifacts:c.map(({request:d})=>d),
requiredKernels:[],baseline:Pr,allowedWarnings:c.flatMap(({allowedWarnings:d})=>d),remarks:mD([...c.flatMap(({remarks:d})=>d),
...u===null?[]:[u]]),caseReports:c.map(({report:d})=>d)}}function mD(e){return[...new Map(e.map(t=>[JSON.stringify(t),t])).
values()]}function Mpe(e){let t=new Map;for(let n of e.flat()){let r=t.get(le(n)),o=n.required||r?.required===!0;t.set(le(
n),{...r??n,required:o,timeoutSeconds:null})}return[...t.values()]}var hD=f(async()=>{"use strict";$();await yt();await xl();
Ve();await uD();fD();bx()});var Tm,wx=f(()=>{"use strict";Tm=["debian-11-5.10","debian-12-6.1","debian-13-6.12","debian-13-backports"]});async function Sl(e,t,n,r){let o=t.flatMap(c=>c.split(",").map(u=>u.trim()));for(let c of e.kernels)c.own!==null&&Fpe(c,
n,r);let s=e.kernels.length>0?e.kernels:Tm.map(Im),i=kx(s,n,r),a=o[0]?.startsWith("!")?i:[],l=o.length===0?i:Ipe(o,e.kernels.
length>0?i:[],a,n,r);return yD(l,n,r)}function gD({kernels:e},t){return yD(kx(e,t,[]),t,[])}function Im(e){return{id:e,own:null,
variant:null,required:!0,timeoutSeconds:null,cmdline:"",lsm:null,place:null}}function Ipe(e,t,n,r,o){let s=e.flatMap(i=>{
let a=t.filter(c=>le(c)===i);if(a.length>0)return a;let l=t.filter(({id:c})=>c===i);return l.length>0?l:[Im(i)]});return kx(
[...n,...s],r,o).map(i=>t.find(a=>i.place===null&&le(a)===le(i))??i)}function kx(e,t,n){let r=new Map;for(let i of e){let{
id:a,own:l}=i;l!==null||!Br(a,t)?r.set(le(i),{request:i,named:!0}):a.startsWith("!")?s(i):o(i)}return[...r.values()].map(
({request:i})=>i);function o(i){let a=Q1(i.id,t);if(a===void 0||a.length===0){n.push({...i.place,message:Mm(i.id,t)});return}
for(let{id:l}of a){let c=le({...i,id:l});r.get(c)?.named!==!0&&r.set(c,{request:{...i,id:l},named:!1})}}function s(i){let a=i.
id.slice(1),l=pl(a,t),c=m=>lt(m,a)||hl(a,m.id)||u(m),u=({id:m,own:p})=>{let g=p===null?Zn(m,t):void 0;return g!==void 0&&
l?.(g)===!0},d=r.size;r=new Map([...r].filter(([,{request:m}])=>!c(m))),r.size===d&&l===void 0?n.push({...i.place,message:Mm(
a,t)}):r.size===0&&n.push({...i.place,message:`\`${i.id}\` leaves no kernel; name what is taken before it`})}}function Mm(e,t){
if(e==="")return"`!` excludes nothing; name what it takes away, such as `!debian-11-*`";let n=Z1(e,t);return n===void 0?
`\`${e}\` selects no kernel; \`bpfcompat kernels\` lists all`:n===""?`\`${e}\` has nothing on one side of \`/\`; name what \
stands there, or leave it out`:`\`${n}\` means no kernel; ${Lpe(n,t)}`}function Lpe(e,t){if(/^[<>=]/.test(e))return"a bo\
und is a sign and a series without a blank, such as `>=6.1`";if(e.includes(".."))return"a range is two series, such as `\
5.10..6.6`";let n=Nr(t),r=Z(e,[...n,...yl(t)]);return r===void 0?`there are ids, globs such as \`debian-*\`, bounds such a\
s \`>=6.1\` and \`5.10..6.6\`, and the words ${n.join(", ")}`:`did you mean \`${r}\`?`}function Fpe({id:e,place:t},n,r){
(n.kernels.has(e)||n.aliases.has(e)||Br(e,n))&&r.push({...t,message:`\`${e}\` is taken by the catalog; give your own kern\
el another id`})}async function yD(e,t,n){let r=[];for(let o of e){let s=[],i=o.own??await ae(s,()=>bm(o.id,t));i!==void 0&&
r.push({spec:i,kernel:o}),n.push(...s.map(a=>({...o.place,...a})))}return r}var Lm=f(async()=>{"use strict";await Le();$();
await Kr();gl();Ve();wx()});function $l(e,t,n,r,o){let[s]=e,i=s?.id.startsWith("!")?t.map(({kernel:c})=>[le(c),s]):[],a=new Map(i);for(let c of e){let u=c.
id.startsWith("!"),d=u?c.id.slice(1):c.id,m=t.filter(p=>Npe(d,p,n)).map(({kernel:p})=>le(p));if(m.length===0){let p=Dpe(
d,t,n);p===void 0?o(c):r.push({...c.place,message:p})}for(let p of m)u?a.delete(p):a.set(p,c)}let l=t.map(({kernel:c})=>le(
c));return new Map([...a].toSorted(([c],[u])=>l.indexOf(c)-l.indexOf(u)))}function Npe(e,{kernel:t,spec:n},r){if(lt(t,e)||
/[*?]/.test(e)&&hl(e,t.id))return!0;if(!Br(e,r))return Bpe(e,t,r);let o=t.own===null?Zn(t.id,r):Kpe(n);return o!==void 0&&
pl(e,r)?.(o)===!0}function Bpe(e,{id:t,own:n},r){if(n!==null||e.includes("@"))return!1;let o=Zn(e,r);return o!==void 0&&
o===Zn(t,r)}function Kpe({id:e,arch:t,series:n,distribution:r,source:o}){return n===void 0?void 0:{...{build:null,isDefaultBuild:!0,
description:"",tags:[],groups:[],facts:{}},id:e,line:e,arch:t,series:n,distribution:r,source:o}}function Dpe(e,t,n){if(Br(
e,n)){let a=pl(e,n);return a!==void 0&&[...n.kernels.values()].some(a)?void 0:Mm(e,n)}let[r=e]=e.split("+");if(Zn(r,n)!==
void 0)return;let o=[...new Set(t.flatMap(({kernel:a})=>[le(a),a.id]))],s=Z(e,[...o,...n.kernels.keys(),...n.aliases.keys(),
...Nr(n)]),i=s===void 0?`the run has ${o.join(", ")}`:`did you mean \`${s}\`?`;return`neither the run nor the catalog ha\
s a kernel \`${e}\`; ${i}`}var bD=f(async()=>{"use strict";await Le();await Kr();gl();Ve();await Lm()});function wD(e,t,n,r){let o=[...new Map(t.map(g=>[le(g.kernel),g])).values()],s=[],i=new Map,a=new Map,l=e.artifacts.map(
g=>{let b=g.kernels&&c(g.kernels);return{...g,kernels:b,knownFailures:g.knownFailures.map(w=>u(w,b)),btf:g.btf.map(d),fixups:g.
fixups.map(m)}});for(let g of l)zL(g,o.map(({kernel:b})=>b),r);return{...e,artifacts:l,remarks:[...e.remarks,...s]};function c(g){
return[...$l(g,o,n,r,({id:w,place:y})=>{Br(w,n)?p(y,`\`${w}\` selects no kernel of this run`):r.push({...y,message:jpe(w,
o)})})].map(([w,y])=>({...y,id:w}))}function u(g,b){let y=[...$l(g.kernels,o,n,r,({id:x,place:R})=>p(R,`\`${x}\` selects \
no kernel of this run, so that this known failure is not looked for there`))].filter(([x])=>b===null||b.some(R=>R.id===x));
return{...g,kernels:y.map(([x,{place:R}])=>({id:x,place:R}))}}function d(g){let b=i.get(g);if(b!==void 0)return b;let w=$l(
g.kernels,o,n,r,({id:x,place:R})=>p(R,`\`${x}\` selects no kernel of this run, so that \`${g.file}\` is not used`)),y={...g,
kernels:[...w].map(([x,{place:R}])=>({id:x,place:R}))};return i.set(g,y),y}function m(g){let{kernels:b,subject:w}=g;if(b===
void 0)return g;let y=a.get(b);if(y!==void 0)return{...g,kernels:y};let R=[...$l(b,o,n,r,({id:S,place:v})=>p(v,`\`${S}\` \
selects no kernel of this run, so that nothing is set of \`${w}\` for it`))].map(([S,{place:v}])=>({id:S,place:v}));return a.
set(b,R),{...g,kernels:R}}function p(g,b){s.push({message:pn({...g,message:b}),serious:e.kernels.length>0})}}function jpe(e,t){
let n=[...new Set(t.flatMap(({kernel:s})=>[le(s),s.id]))],r=Z(e,n),o=r===void 0?`there are ${n.join(", ")}`:`did you mea\
n \`${r}\`?`;return`no kernel of this run is called \`${e}\`; ${o}; list it under \`kernels:\``}var kD=f(async()=>{"use \
strict";await Le();$();gl();Ve();sf();await bD()});import{existsSync as xD}from"node:fs";import{readdir as Upe}from"node:fs/promises";import{resolve as Gpe}from"node:path";
async function _D(e,t){try{return await t()}catch(n){if(!(n instanceof h)||process.env.GITHUB_ACTIONS!=="true")throw n;let r=await qpe(
e);if(r===void 0)throw n;let o=`${r}; add \`- uses: actions/checkout@v7\` before this step`;throw new h([{message:o},...n.
problems],{cause:n})}}async function qpe({manifest:e,suite:t,objects:n,reportDirectory:r}){let o=t??e;if(o===null&&n.length===
0)return;if((await Upe(".")).filter(i=>Gpe(i)!==r).length===0)return"the workspace is empty: the repository is not check\
ed out";if(o!==null&&!xD(o)&&!xD(".git"))return`the workspace has no \`.git\` and no \`${o}\`: the repository is not chec\
ked out`}var RD=f(()=>{"use strict";$()});function zpe({object:e},t,n){let r=Wpe[n],o=e===null?r:e.byteOrder;if(o!==r)return{what:"all",why:`is ${o}-endian (\`-tar\
get ${xx[o]}\`), ${n} is ${r}-endian`};let s=t?.arch??n;if(s===n)return;let i=`brings \`${t?.binary}\`, which is built fo\
r ${s} and not for ${n}`;return{what:e===null?"all":"command",why:i}}function SD(e,t){let n=({spec:s},i)=>i.defect===void 0?
zpe(i,t.get(i.request),s.arch):void 0,r=new Map;for(let s of new Set(e.flatMap(({artifacts:i})=>i))){let i=e.filter(({artifacts:a})=>a.
includes(s));s.object!==null&&i.every(a=>n(a,s)?.what==="all")&&r.set(s,Vpe(s.object.byteOrder))}let o=(s,i)=>{let a=r.get(
i);if(a!==void 0)return{...i,defect:a};let l=n(s,i);return l===void 0?i:{...i,unsuited:l}};return{kernels:e.map(s=>({...s,
artifacts:s.artifacts.map(i=>o(s,i))})),defects:r}}function Vpe(e){let t=e==="little"?"big":"little";return`is ${e}-endi\
an (\`-target ${xx[e]}\`), the kernels of this run are ${t}-endian; compile it with \`-target ${xx[t]}\``}var Wpe,xx,$D=f(
()=>{"use strict";Wpe={x86_64:"little",arm64:"little",s390x:"big"},xx={little:"bpfel",big:"bpfeb"}});async function ci(e){return _D(e,()=>Hpe(e))}async function Hpe(e){let t=await ED(e),n=[],r=await Nt(),o=await Sl(t,e.kernels,
r,n),s=o.map(({kernel:w})=>w),i=wD(t,[...o,...await gD(t,r)],r,n),a=await ae(n,async()=>the(z1(await bC(i.artifacts)),e.
artifacts));e.kernels.length===0&&nhe(i,s,n);let l=await ae(n,()=>Ype(i,o,e)),c=await Xpe(a??[],n),u=await UL(a??[],o,n);
if(a===void 0||l===void 0||n.length>0)throw new h(n);let d=o.map(({spec:w,kernel:y})=>({name:le(y),spec:w,request:y,artifacts:a.
filter(x=>rhe(x,y))})).filter(w=>w.artifacts.length>0),{kernels:m,defects:p}=SD(d,c);for(let w of m)Qpe(w,c);let{shard:g}=e,
b=a.map(w=>{let y=p.get(w);return y===void 0?w:{...w,defect:y}});return g===null?{manifest:i,artifacts:b,kernels:m,lock:l,
shard:g,brought:c,btf:u}:{manifest:i,artifacts:b,lock:l,kernels:O1(m,g),shard:C1(m,g),brought:c,btf:u}}async function vD(e){
let t=await ED(e),n=[],r=await Sl(t,e.kernels,await Nt(),n);if(n.length>0)throw new h(n);return{manifest:t,specs:[...new Map(
r.map(({spec:o})=>[o.id,o])).values()]}}async function Ype({file:e},t,n){let r=await bK(n.lock,e===""?null:e),o=t.map(({
spec:s})=>s);return r&&{file:r.file,kernels:wK(r,o)}}function Fm({manifest:e,artifacts:t,lock:n},r,o){n!==null&&o.info(`${n.
file} says which kernels these are: nothing is looked up`),r.manifest!==null&&e.file===""&&o.info(`${r.manifest} is left\
 aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`);for(let{path:s,
alsoBy:i}of t)i!==void 0&&o.info(`\`${s}\` is used once; it is also matched by ${i.map(a=>`\`${a}\``).join(", ")}`);for(let{
message:s,serious:i}of e.remarks)o[i?"warning":"info"](s)}async function Xpe(e,t){let n=new Map;for(let r of new Set(e.map(
o=>o.request))){if(!pw(r))continue;let o=await ae(t,()=>U1(r));o!==void 0&&n.set(r,o)}return n}function Qpe({name:e,artifacts:t},n){
let r=t.flatMap(({request:c})=>n.get(c)?.files??[]),o=t.flatMap(({request:c})=>n.get(c)?.system??[]),s=[...r,...new Map(
o.map(c=>[c.path,c])).values()],i=s.reduce((c,{content:u})=>c+u.length,0);if(i<=fl)return;let l=s.sort((c,u)=>u.content.
length-c.content.length).slice(0,3).map(({path:c,content:u})=>`${c} ${_x(u.length)}`).join(", ");throw new h({...t.find(
({request:c})=>n.has(c))?.request.place,message:`the files that are brought along to kernel \`${e}\` have ${_x(i)} toget\
her (the largest: ${l}), a guest takes ${_x(fl)}; bring along fewer or smaller ones`})}function _x(e){return`${(e/1024**
2).toFixed(1)} MiB`}async function ED(e){let{manifest:t,manifestImplied:n,suite:r,matrix:o,objects:s,mode:i,timeoutSeconds:a,
libbpf:l}=e;if(r!==null)return pD(r,{mode:i,timeoutSeconds:a,libbpf:l});let c={matrix:o,implied:n,objects:s,mode:i,timeoutSeconds:a,
libbpf:l,text:e.manifestText},u=t===null?null:await sD(t,c);if(u!==null)return u;ehe(e);let{kernels:d,remarks:m}=o===null?
{kernels:[],remarks:[]}:await li(o,".");return{...Zpe(e),kernels:d,remarks:m}}function Zpe({objects:e,loader:t,mode:n,timeoutSeconds:r,
libbpf:o}){return{file:"",form:"manifest",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],requiredKernels:[],
baseline:Pr,allowedWarnings:[],artifacts:[{name:null,paths:[...e],base:".",lanes:[{mode:t===null?n??zn:"command",required:!0}],
timeoutSeconds:r??Sn,kernels:null,fixups:[],attachRequired:!0,maxInsns:null,programs:[],variants:[],probeCompanions:[],tests:[],
command:t===null?null:{command:t.command,binary:t.binary,expect:{...Jpe,exitCode:t.expectExit},place:null},files:(t?.files??
[]).map(s=>({path:s,place:null})),libbpf:o,knownFailures:[],btf:[],place:null}]}}function ehe({mode:e,loader:t}){let n=[];
if(e==="behavior"&&n.push({message:"mode `behavior` needs a manifest whose artifacts have `functional_tests`; write one \
(`bpfcompat init` begins it)"}),e==="command"&&t===null&&n.push({message:"mode `command` needs the command that runs you\
r loader: give `command`, or a manifest that has one"}),n.length>0)throw new h(n)}function the(e,t){if(t.length===0)return[
...e];let n=e.map(({name:o})=>o),r=t.filter(o=>!n.includes(o));if(r.length>0)throw new h(r.map(o=>({message:ohe("artifac\
t",o,n)})));return e.filter(({name:o})=>t.includes(o))}function nhe(e,t,n){let r=t.map(le);for(let{id:o,place:s}of e.requiredKernels)
t.some(i=>lt(i,o))||n.push({...s,message:`the manifest requires kernel \`${o}\`, which this run does not take; its kernel\
s are ${r.join(", ")}`})}function rhe({request:e},t){return e.kernels===null||e.kernels.some(({id:n})=>lt(t,n))}function ohe(e,t,n){
let r=Z(t,n);return`no ${e} of this run is called \`${t}\`; ${r===void 0?`there are ${n.join(", ")}`:`did you mean \`${r}\
\`?`}`}var Jpe,vl=f(async()=>{"use strict";await As();await W1();await V1();await Le();$();await Kr();await nx();si();await gx();
await Cm();Ve();await hD();Wk();await kD();rf();await xf();RD();await Lm();$D();Jpe={stdoutContains:null,stderrContains:null,
stdoutMatches:null}});async function ui(e,t,n=null){let{plan:r,baseline:o}=await Xe("reading the manifest and the objects",()=>she(e,n));t.progress.
planned?.(ihe(r)),Fm(r,e,t.logger);let s=dl(r);try{let i=await Zs(r,e,t,e.trials==="off"?null:s),a=o===null?i:qu(i,o,e.failOn),
l=T1(await v1(a,r,e,t,s));return await M1(l,r.manifest.caseReports,e.failOn),l}finally{s.release()}}async function she(e,t){
let n=[],r=await ae(n,()=>ci(e)),o=await ae(n,async()=>e.baseline===null?t:{results:await tt(e.baseline),source:e.baseline});
if(r===void 0||o===void 0)throw new h(n);return{plan:r,baseline:o}}function ihe({kernels:e}){return{kernels:e.map(({name:t,
request:{required:n}})=>({id:t,required:n})),lanes:e.flatMap(t=>t.artifacts.flatMap(n=>{let{artifact:r,kernel:o,kernelRequired:s,
request:i}=il(n,t);return i.lanes.map(({mode:a,required:l})=>({artifact:r,mode:a,kernel:o,required:l&&s}))}))}}var Nm=f(
async()=>{"use strict";await ly();$();await Gk();await fm();Qr();Wk();Qe();await hk();await I1();await dm();await vl()});async function Bm(e,t,n,r=null){let o=await ci(e);if(Fm(o,e,n),o.kernels.length===0)throw new h("no artifact is taken to\
 any kernel: there is nothing to deal out");let{baseline:s,concurrency:i}=e,a=s===null?r:{results:await tt(s),source:s},
l=lhe(o,t,i,a?.results??null);return{matrix:l,lines:che(l,a,t)}}function lhe({kernels:e},t,n,r){let o=hm(e,r),s=Math.min(
t??IS(o,n),o.length);return{include:Oc(o,s).map((i,a)=>({shard:`${a+1}/${s}`,index:a+1,kernels:i.join(","),seconds:LS(o.
filter(({name:l})=>i.includes(l)),n)}))}}function che({include:e},t,n){let r=t===null?"an estimate":`what each kernel to\
ok in ${_(t.source,120)}`,o=n!==null&&n>e.length?` (${n} were asked for, there are no more kernels)`:"",s=e.map(({shard:a,
kernels:l,seconds:c})=>[a,`${c} s`,l.split(",").join(", ")]),i=[0,1].map(a=>Math.max(...s.map(l=>l[a]?.length??0)));return[
`${F(e.length,"shard")}${o}, by ${r}; ${40} s of each are its set-up`,...s.map(a=>a.map((l,c)=>l.padEnd(i[c]??0)).join("\
  "))]}var Rx=f(async()=>{"use strict";$();I();Qr();await vl();qk();Ui()});function Sx(e,t){return{...e,kernels:e.kernels.map(o=>({...o,consoleLog:n(o.consoleLog,o.id)})),cases:e.cases.map(r),findings:e.
findings.map(o=>({...o,log:n(o.log,o.kernels[0]??"")}))};function n(o,s){return o===null?null:t(o,s)}function r(o){let{kernel:s}=o,
i=l=>({...l,log:n(l.log,s)}),a=l=>l===null?null:{...l,stdout:i(l.stdout),stderr:i(l.stderr)};return{...o,programs:o.programs.
map(l=>({...l,load:l.load===null?null:{...l.load,verifierLog:n(l.load.verifierLog,s)}})),tests:o.tests.map(l=>({...l,command:a(
l.command)})),command:a(o.command),libbpfLog:n(o.libbpfLog,s)}}}var PD=f(()=>{"use strict"});import{constants as uhe}from"node:fs";import{copyFile as dhe,mkdir as fhe,realpath as AD,stat as OD}from"node:fs/promises";
import{dirname as mhe,join as Km}from"node:path";async function CD(e,t,n){let r=new Set,o=[],s=[],i=phe;for(let{path:a,kernel:l}of hhe(
e)){let c=t(l);if(c===void 0||!ghe(a,l)){s.push(a);continue}let u=await yhe(c,a);u===void 0?o.push(a):u==="refused"||u>i?
s.push(a):(i-=u,await bhe(Km(c,a),Km(n,a)),r.add(a))}return{results:Sx(e,a=>r.has(a)?a:null),missing:o,refused:s}}function hhe(e){
let t=new Map;return Sx({...e,findings:[]},(n,r)=>(t.has(n)||t.set(n,{path:n,kernel:r}),n)),[...t.values()]}function ghe(e,t){
let[n,r,...o]=e.split("/");return n==="logs"&&r===kn(t)&&o.length>0&&o.every(s=>s!==""&&s===kn(s))}async function yhe(e,t){
try{let n=await AD(Km(e,t)),r=await OD(n);return n===Km(await AD(e),t)&&r.isFile()?r.size:"refused"}catch(n){return K(n)===
"ENOENT"?void 0:"refused"}}async function bhe(e,t){try{await fhe(mhe(t),{recursive:!0}),await dhe(e,t,uhe.COPYFILE_FICLONE)}catch(n){
let{size:r}=await OD(e);throw new h(`the log ${e} (${qe(r)}) could not be copied to ${t}: ${P(n)}; make room, or name an\
other folder with ${J("report-directory")}`,{cause:n})}}var phe,TD=f(()=>{"use strict";$();ss();I();PD();ve();phe=4*1024**
3});function Ge({file:e,shard:t}){return`shard ${t.index}/${t.count} (\`${_(e,120)}\`)`}function ID(e,t){let n=[],r=[],o=[],
s=khe(e,t,n).toSorted((i,a)=>$x(a.results,i.results));for(let i of s.toSorted((a,l)=>Number(vx(a))-Number(vx(l)))){let a={
...i,shard:i.results.shard??Rhe(i.results)},l=o.find(u=>u.shard.index===a.shard.index),c=She(a,o);c!==void 0&&$he(a,o)?n.
push(`${Ge(a)} is of another plan, which a later attempt has replaced, and is left aside`):c!==void 0?r.push(c):l===void 0?
o.push(a):$x(l.results,a.results)>0||xhe(l,a)?n.push(_he(l,a)):r.push(`${Ge(a)} is a second result of \`${_(l.file,120)}\
\` and was ignored`)}return{shards:o.toSorted((i,a)=>i.shard.index-a.shard.index),problems:r,notes:n}}function khe(e,t,n){
let r=e.filter(({results:c})=>c.workflowRun!==null),o=r.find(({results:c})=>c.workflowRun?.id===t?.id),[s]=o===void 0?r.
toSorted((c,u)=>$x(u.results,c.results)):[o],i=s?.results.workflowRun?.id,a=r.filter(({results:c})=>c.workflowRun?.id!==
i);if(a.length===0)return e;let l=a.map(({file:c,results:u})=>`\`${_(c,120)}\` (${_(u.workflowRun?.id??"",40)})`);return n.
push(`of other workflow runs than ${_(i??"",40)}, and left aside: ${l.join(", ")}`),e.filter(c=>!a.includes(c))}function $x(e,t){
let n=[e,t].map(({workflowRun:s})=>s?.attempt??0),[r=0,o=0]=e.workflowRun?.id===t.workflowRun?.id?n:[];return r-o||Date.
parse(e.startedAt)-Date.parse(t.startedAt)}function xhe(e,t){return JSON.stringify(e.results)===JSON.stringify(t.results)}
function _he(e,t){return`${Ge(e)}${MD(e)} is taken; it supersedes \`${_(t.file,120)}\`${MD(t)}`}function MD({results:{workflowRun:e,
startedAt:t}}){return e===null?` of ${t}`:` of attempt ${e.attempt}`}function LD({shard:e,kernels:t},n){if(e===null||e.count!==
n.length)return!1;let r=n[e.index-1]??[];return String(e.kernels.toSorted())===String(n.flat().toSorted())&&t.every(({id:o})=>r.
includes(o))}function Rhe({kernels:e}){return{index:1,count:1,kernels:e.map(({id:t})=>t)}}function vx({results:e}){return e.
shard===null}function She(e,t){let{file:n,shard:r}=e,[o]=t;if(r.index>r.count||r.count>whe)return`${Ge(e)} has an imposs\
ible number, and was ignored`;if(o!==void 0){if(vx(e))return`\`${_(n,120)}\` is a whole run and no shard, and was left ou\
t`;if(r.count!==o.shard.count||String(r.kernels)!==String(o.shard.kernels))return`${Ge(e)} belongs to another plan than ${Ge(
o)}, and was left out`}}function $he({results:{workflowRun:e}},t){return t.some(({results:{workflowRun:n}})=>e!==null&&n!==
null&&e.id===n.id&&e.attempt<n.attempt)}function FD(e){let[t,...n]=e;return t===void 0?[]:n.flatMap(r=>[...vhe.filter(({
of:o})=>Ehe(o(t.results),o(r.results))).map(({what:o,remedy:s})=>`${Ge(r)} has ${o} than ${Ge(t)}; ${s}`),...Phe(t,r)])}
function Ehe(e,t){return e!==null&&t!==null&&JSON.stringify(e)!==JSON.stringify(t)}function Phe(e,t){let n=new Map(e.results.
artifacts.map(({name:i,sha256:a})=>[i,a])),{artifacts:r}=t.results,o=[...n.keys()].toSorted();if(String(r.map(({name:i})=>i).
toSorted())!==String(o))return[`${Ge(t)} has other artifacts than ${Ge(e)}; give all jobs the same objects`];let s=r.filter(
({name:i,sha256:a})=>n.get(i)!==a);return s.length===0?[]:[`${Ge(t)} has other bytes of ${s.map(({name:i})=>_(i,60)).join(
", ")} than ${Ge(e)}; build the objects once, and hand them to every job`]}var whe,vhe,Dm=f(()=>{"use strict";I();whe=999;
vhe=[{what:"another version of bpfcompat",remedy:"use one in all jobs",of:({tool:e})=>e.version},{what:"another manifest",
remedy:"give all jobs the same inputs",of:({manifest:e})=>e},{what:"another loader",remedy:"give all jobs the same input\
s",of:({loader:e})=>e},{what:"another commit",remedy:"check out the same one in all jobs",of:({revision:e})=>e}]});function BD(e,t,n){for(let i of e){let a=ND(i).filter(l=>!t.kernels.includes(l));a.length>0&&n.push(`${Ge(i)} has ${Ex(a)}\
, which the plan has not; left out`)}let r={kernels:[],cases:[],owners:new Map},o=new Map;for(let i of t.kernels){let[a,
...l]=e.filter(u=>ND(u).includes(i));for(let u of l)a!==void 0&&n.push(`kernel ${Ex([i])} is in ${Ge(a)} and ${Ge(u)}; t\
he first was taken`);let c=a?.results.kernels.find(u=>u.id===i);if(a===void 0||c===void 0){let{what:u,remedy:d}=Ahe(i,e,
t);o.set(u,{what:u,remedy:d,kernels:[...o.get(u)?.kernels??[],i]});let m=`${u}; ${d}`;r.kernels.push(Che(i,m));for(let p of The(
i,m,e))r.cases.push(p)}else{r.owners.set(i,a),r.kernels.push(c);for(let u of a.results.cases)u.kernel===i&&r.cases.push(
u)}}let s=[...o.values()].map(({what:i,remedy:a,kernels:l})=>`${i} (${Ex(l)}); ${a}`);return n.unshift(...s),r}function ND({
results:e}){return e.kernels.map(({id:t})=>t)}function Ahe(e,t,n){let r=t.find(({overwritten:o})=>o?.includes(e));return r===
void 0?{what:Ohe(t,n),remedy:"see the log of its job, and run that again"}:{what:`${Ge(r)} has overwritten the results o\
f other shards, whose logs are beside it`,remedy:"download each artifact into its own folder: leave out `merge-multiple`"}}
function Ohe(e,{count:t}){let n=new Set(e.map(({shard:i})=>i.index)),r=Array.from({length:t},(i,a)=>a+1).filter(i=>!n.has(
i));if(r.length===0)return"no shard took them all";let o=r.slice(0,di).map(i=>`${i}/${t}`),s=r.length>di?` and ${r.length-
di} more`:"";return`${r.length===1?"shard":"shards"} ${o.join(", ")}${s} left no results`}function Ex(e){return[...e.slice(
0,di).map(n=>_(n,80)),...e.length>di?[`${e.length-di} more`]:[]].join(", ")}function Che(e,t){return{id:e,distribution:"\
unknown",arch:"x86_64",shape:null,accelerator:null,required:!0,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,
boots:0,snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:t,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],
notes:[]}}function The(e,t,n){let r=new Map;for(let{artifact:o,lanes:s}of n.flatMap(({results:i})=>i.cases)){let i=r.get(
o)??new Map;r.set(o,i);for(let{mode:a,required:l}of s)i.set(a,l||i.get(a)===!0)}return[...r].map(([o,s])=>({artifact:o,kernel:e,
lanes:[...s].map(([i,a])=>({mode:i,required:a,verdict:"error",reason:t,known:null})),unsuited:null,libbpf:null,load:null,
programs:[],maps:[],ignored:[],fixups:[],variants:[],tests:[],command:null,leftovers:[],unknownNames:[],durationMs:null,
maxRssKib:null,interruption:null,libbpfLog:null,libbpfTail:"",targets:[],kernelWarnings:[]}))}var di,KD=f(()=>{"use stri\
ct";I();Dm();di=8});function jD(e,t,{failOn:n,insnsThreshold:r,workflowRun:o},s){let{shards:i,problems:a,notes:l}=ID(e,o),c=[...t,...a],[u]=i;
if(u===void 0)throw new h(c.map(x=>({message:x})));c.push(...FD(i));let{kernels:d,cases:m,owners:p}=BD(i,u.shard,c),g={version:5,
tool:{name:"bpfcompat",version:St},startedAt:i.map(({results:x})=>x.startedAt).toSorted()[0]??u.results.startedAt,durationMs:Math.
max(...i.map(({results:x})=>x.durationMs)),manifest:u.results.manifest,manifestForm:u.results.manifestForm,loader:u.results.
loader,repository:i.map(({results:x})=>x.repository).find(x=>x!==null)??null,revision:i.map(({results:x})=>x.revision).find(
x=>x!==null)??null,checkedOut:i.map(({results:x})=>x.checkedOut).find(x=>x!==null)??null,repositoryFiles:Object.assign({},
...i.map(({results:x})=>x.repositoryFiles)),workflowRun:o,shard:null,host:Ihe(i),kernels:d,artifacts:Mhe(i),cases:m,growth:{
...u.results.growth,...r===null?{}:{threshold:r.text}}},b={...g,findings:vr(g),comparison:null,gate:Er(m,d,n)},w=s===null?
b:qu(b,s,n),y=i.flatMap(({results:x})=>x.findings);return{results:{...w,findings:E1(w.findings,y),gate:c.length===0?w.gate:
Lhe(w.gate,c)},owners:p,problems:c,notes:l}}function Mhe(e){let t=e.flatMap(({results:n})=>n.artifacts);return t.filter(
({name:n},r)=>t.findIndex(o=>o.name===n)===r)}function Ihe(e){let t=e.filter(({results:l})=>l.host.accelerator!==null),n=(t.
length>0?t:e).map(({results:l})=>l.host),r=t.flatMap(({results:l,shard:c})=>l.host.accelerator===null?[]:[{...l.host.accelerator,
shard:c}]),o=r.filter(({used:l})=>l==="tcg"),[s]=o.length>0?o:r,i=s===void 0||o.length===0||o.length===r.length?"":` (${o.
length} of ${r.length} shards, the others used KVM)`,a=new Set(n.flatMap(({qemu:l})=>l??[]));return{arch:[...new Set(n.map(
({arch:l})=>l))].join(", "),cpus:Math.max(...n.map(({cpus:l})=>l)),qemu:a.size===0?null:[...a].join(", "),accelerator:s===
void 0?null:{used:s.used,reason:`${s.reason}${i}`}}}function Lhe(e,t){let n=t.length-DD,r=[...t.slice(0,DD),...n>0?[`${n}\
 more, see the log`]:[]].join("; "),o=e.failedKernels.length>0?`; failed: ${e.failedKernels.join(", ")}`:"";return{...e,
status:"error",exitCode:1,sentence:`Could not tell: ${r}${o}`}}var DD,UD=f(async()=>{"use strict";await ly();$();await ya();
await Gk();ba();Jt();Xr();KD();Dm();DD=3});import{readdir as Fhe,realpath as Nhe}from"node:fs/promises";import{dirname as Px,join as WD,relative as Bhe,resolve as Ax,
sep as Khe}from"node:path";async function jm(e,t,n,r){let o=await Dhe(e,n);await jhe(o,n);let{reports:s,problems:i}=await Uhe(
o);return{reports:t===null?s:qhe(s,t,r),problems:i}}function zD({reports:e}){return e.find(({results:t})=>t.revision!==null)?.
results.revision??null}async function Um({reports:e,problems:t},n,r,o,s=null){let{reportDirectory:i,baseline:a}=n,l=a===
null?s:{results:await tt(a),source:a},{results:c,owners:u,problems:d,notes:m}=jD(e,t,n,l);for(let x of m)o.info(x);for(let x of d)
o.warning(x);await eu(i),await lo(i,"report-directory");let g=await CD(c,x=>{let R=u.get(x);return R===void 0?void 0:Px(
Ax(R.file))},i);Whe(g,o);let{repository:b,revision:w,checkedOut:y}=g.results;return{...g.results,repository:r.page??b,revision:r.
revision??w,checkedOut:r.checkedOut??y}}async function Dhe(e,t){let n=Ax(t,"results.json"),{matches:r,problems:o}=await ps(
e,".",GD),s=new Set(r.filter(({file:i,isGlob:a})=>!a||i!==n).map(({file:i})=>Bhe(".",i)||i));if(s.size===0){let i=o.map(
({index:a,message:l})=>`\`${e[a]}\` ${l}`);throw new h(`no results of shards: ${i.join(", ")||`there is only the report \
itself; ${GD}`}`)}return[...s]}async function jhe(e,t){let n=await qD(t);for(let r of e){let o=await qD(Px(r));if(o===n||
o.startsWith(WD(n,"logs")+Khe))throw new h(`\`${r}\` is in the folder that the report goes to, and would be written over;\
 name another one with ${J("report-directory")}`)}}async function qD(e){return Nhe(e).catch(()=>Ax(e))}async function Uhe(e){
let t=[],n=[];for(let r of e)try{let o=await tt(r);t.push({file:r,results:o,overwritten:await Ghe(r,o)})}catch(o){if(!(o instanceof
h))throw o;n.push(o.message)}return{reports:t,problems:n}}async function Ghe(e,{shard:t,kernels:n}){if(t===null)return[];
let r=new Set(await Fhe(WD(Px(e),"logs")).catch(()=>[]));return t.kernels.filter(o=>r.has(kn(o))&&n.every(({id:s})=>s!==
o))}function qhe(e,t,n){let r=e.filter(({results:s})=>!LD(s,t));if(r.length===0)return[...e];let o=r.map(({file:s})=>`\`${_(
s,120)}\``).join(", ");if(r.length===e.length)throw new h(`no results of the plan's shards: ${o} belong to another plan;\
 see the logs of their jobs`);return n.info(`of another plan, perhaps from an earlier attempt, and left aside: ${o}`),e.
filter(s=>!r.includes(s))}function Whe({missing:e,refused:t},n){e.length>0&&n.warning(`${F(e.length,"log")} not beside t\
he results that name them, such as ${_(e[0]??"",120)}: upload the whole report directory of each shard`),t.length>0&&n.warning(
`${F(t.length,"log")} left out, such as \`${_(t[0]??"",120)}\`: not a file in its shard's own folder, or too large`)}var GD,
Ox=f(async()=>{"use strict";$();await sa();ss();I();Qr();nn();ve();TD();await UD();Dm();GD="download what the shards hav\
e uploaded, and name their results.json"});function Gm(){let e=new AbortController,t=n=>{e.signal.aborted&&process.exit(1),e.abort(new Cx(n))};for(let n of VD)process.
on(n,t);return process.on("SIGXFSZ",HD),{signal:e.signal,release(){for(let n of VD)process.off(n,t);process.off("SIGXFSZ",
HD)}}}function HD(){}var Cx,VD,Tx=f(()=>{"use strict";Cx=class extends Error{name="AbortError"},VD=["SIGINT","SIGTERM","\
SIGHUP"]});var YD={};ee(YD,{runAction:()=>zhe});async function zhe(){Fl(HS);let{signal:e,release:t}=Gm(),n=n$();Ol()&&Il(n.debug);let r={
log:n,checks:jp,signal:e,root:null},o=null;process.once("uncaughtException",s=>{ig(s,o,r).finally(()=>process.exit(1))});
try{mu();let s=await rS(n.warning),{step:i,shards:a,tested:l}=await Hhe(s,n).catch(async y=>{let{context:x,repository:R}=await Eg(
s,wh(),process.cwd(),n);throw r.root=R.root,r.checks=Up(JS(),x,n,e),y}),{context:c,repository:u}=l;r.root=u.root;for(let y of i.
remarks)n.info(y);let d=HE(i,{logger:n,trusted:c.untrusted===null,signal:e});if(i.task==="plan"){await Yhe(i,c,d,n);return}
let m=Up(i,c,n,e);r.checks=m;let p={...i.run,workflowRun:c.run.id===""?null:{id:c.run.id,attempt:c.run.attempt}},g=await M_(
i,c,d,n),b={logger:n,progress:m.progress(n),cache:d,repository:async()=>u,signal:e,ownsMachine:!0};o=a===null?await ui(p,
b,g):await Um(a,p,u,n,g);let w=await CE(o,p.reportDirectory,r);await xE(w,i.copies),e.aborted||await I_(i,await Vhe(o,l,
n),o,d,n),process.exitCode=o.gate.exitCode}catch(s){process.exitCode=1,await ig(s,o,r)}finally{t()}}async function Vhe(e,t,n){
let{context:r}=t;return!r.onDefaultBranch||await yP(e,t,process.cwd())?r:(n.warning("not kept as a baseline: some object\
s are in a checkout of another commit than the one that is tested"),{...r,onDefaultBranch:!1})}async function Hhe(e,t){let n=await ME(
await QS(await YS(),e.run,t),t),{task:r,run:o,results:s,plan:i}=n;if(r!=="report")return{step:n,shards:null,tested:await Eg(
e,wh(),process.cwd(),t)};let a=await jm(s,i,o.reportDirectory,t),l=gP(e,zD(a),o.commit,process.cwd(),t);return{step:n,shards:a,
tested:l}}async function Yhe(e,t,n,r){let o=await B_(e,t,n,r),{matrix:s,lines:i}=await Bm(e.run,e.shards,r,o);r.foreign(
i.join(`
`)),s$(s)}var JD=f(async()=>{"use strict";await zr();K_();eS();qp();await XS();t$();await r$();await Rh();await TE();IE();
YE();await wP();Ag();nn();await Nm();ve();await Rx();await Ox();Tx();Qe()});import{parseArgs as Jhe}from"node:util";function rj(e){let{positionals:t,tokens:n}=Jhe({args:[...e],options:Wm,allowPositionals:!0,
strict:!1,tokens:!0}),r=n.filter(m=>m.kind==="option"),o=r.flatMap(Zhe);if(o.length>0)throw new h(o);let s=m=>r.some(({name:p})=>p===
m);if(s("version"))return{name:"version"};let i=m=>r.findLast(({name:p})=>p===m)?.value??"",[a,...l]=t;if(s("help")||a===
void 0)return{name:"help"};let c=ZD.find(m=>m===`${a} ${l[0]}`);tge(c??a,r);let u={json:s("json"),quiet:s("quiet"),verbose:s(
"verbose")},d=rge(r,s);switch(c??a){case"kernels lock":return{name:"kernels lock",...XD(l.slice(1),d),update:r.flatMap(m=>m.
name==="update"?m.value??[]:[]),requireSignatures:s("require-signatures"),markdown:s("markdown"),output:u};case"kernels \
outdated":return{name:"kernels outdated",...XD(l.slice(1),d),exitCode:s("exit-code"),output:u};case"kernels probe":return{
name:"kernels probe",ids:l.slice(1),write:i("write"),markdown:s("markdown"),inputs:d,output:u}}switch(a){case"run":return{
name:a,inputs:{...d,...qm(l)},output:u};case"init":return{name:a,force:s("force"),inputs:{...d,...qm(l)},output:u};case"\
compare":return oge(l,i("insns"),u);case"table":return{name:a,results:l,write:i("write"),output:u};case"plan":return{name:a,
shards:i("shards"),inputs:{...d,...qm(l)}};case"report":return{name:a,results:l,inputs:d,output:u};case"kernels":return sge(
l,d,u);case"doctor":return{name:a,inputs:d,output:u};case"setup":return{name:a,inputs:d,output:u};case"help":case"versio\
n":return{name:a};default:throw new h(ige(a))}}function Zhe({name:e,rawName:t,value:n,inlineValue:r}){if(!Object.hasOwn(
Wm,e)){let i=Z(e,Object.keys(Wm));return[{message:`${t}: no such option${i===void 0?"":`; did you mean --${i}?`}`}]}let o=Object.
hasOwn(Fx,e)||QD.some(i=>i===e),s=r===!1&&n?.startsWith("-");return o&&(n===void 0||n.trim()===""||s)?[{message:`${t}: n\
eeds a value${e==="command"?ege:""}`}]:!o&&n!==void 0?[{message:`${t}: takes no value, got \`${n}\``}]:[]}function tge(e,t){
let n=nj.find(o=>o===e);if(n===void 0)return;let r=t.filter(({name:o})=>!Lx[n].includes(o));if(r.length!==0)throw new h(
r.map(({name:o,rawName:s})=>({message:`${s}: means nothing to \`bpfcompat ${e}\`; it belongs to ${nge(o)}`})))}function nge(e){
return nj.filter(t=>Lx[t]!==Ix&&Lx[t].includes(e)).map(t=>`\`${t}\``).join(", ")}function rge(e,t){let n={};for(let[r,o]of Object.
entries(Fx)){let s=e.filter(({name:i})=>i===r).flatMap(({value:i})=>i??[]);s.length>0&&(n[o]=s)}if(t("no-install")&&(n["\
install-dependencies"]="false"),t("no-lock")){if(n["lock-file"]!==void 0)throw new h("--no-lock does not go with --lock-\
file; leave out one");n["lock-file"]="none"}return n}function XD(e,t){let{manifest:n="",artifact:r=[]}=qm(e);return{ids:[
...r],inputs:{...t,manifest:n}}}function qm(e){let t=e.filter(n=>/\.ya?ml$/.test(n));if(t.length>1)throw new h(`one mani\
fest at a time, got ${t.join(", ")}`);return{manifest:t[0]??"",artifact:e.filter(n=>!t.includes(n))}}function oge(e,t,n){
let[r,o,...s]=e;if(r===void 0||o===void 0||s.length>0)throw new h(`compare: needs two results.json, the earlier one firs\
t, got ${e.length===0?"none":e.join(" ")}`);return{name:"compare",before:r,after:o,insns:t,output:n}}function sge(e,t,n){
let[r,...o]=e;return r==="fetch"?{name:"kernels",fetch:!0,ids:o,inputs:t,output:n}:{name:"kernels",fetch:!1,ids:e,inputs:t,
output:n}}function ige(e){if(/\.(?:o|ya?ml)$/.test(e))return`\`${e}\` is no command; did you mean \`bpfcompat run ${e}\`?`;
let t=Z(e,Mx);return`\`${e}\` is no command${t===void 0?`; there are ${Mx.join(", ")}`:`; did you mean \`${t}\`?`}`}var Fx,
QD,Xhe,Wm,Mx,ZD,$o,ej,tj,Qhe,nj,Ix,Lx,ege,oj=f(async()=>{"use strict";await Le();$();Fx={kernel:"kernels",artifact:"only",
command:"command","command-binary":"command-binary","command-expect-exit":"command-expect-exit",files:"files",matrix:"ma\
trix",suite:"suite",mode:"mode",timeout:"timeout",libbpf:"libbpf",concurrency:"concurrency",accelerator:"accelerator",snapshots:"\
snapshots","report-directory":"report-directory","cache-directory":"cache-directory",mirror:"mirror","lock-file":"lock-f\
ile","fail-on":"fail-on",shard:"shard",plan:"plan",baseline:"baseline",commit:"commit",insns:"insns",trials:"trials"},QD=
["shards","write","update"],Xhe=["no-install","no-lock","require-signatures","markdown","exit-code","force","json","quie\
t","verbose","help","version"],Wm={...Object.fromEntries(Object.keys(Fx).map(e=>[e,{type:"string",multiple:!0}])),...Object.
fromEntries(QD.map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(Xhe.map(e=>[e,{type:"boolean"}])),help:{type:"\
boolean",short:"h"},quiet:{type:"boolean",short:"q"},kernel:{type:"string",multiple:!0,short:"k"}},Mx=["run","init","com\
pare","table","plan","report","kernels","doctor","setup","help","version"],ZD=["kernels lock","kernels outdated","kernel\
s probe"],$o=["cache-directory","mirror","help","version"],ej=[...$o,"kernel","concurrency","accelerator","snapshots","r\
eport-directory","no-install","quiet","verbose"],tj=["lock-file","no-lock"],Qhe=[...ej,...tj,"artifact","command","comma\
nd-binary","command-expect-exit","files","matrix","suite","mode","timeout","libbpf","fail-on","shard","plan","baseline",
"commit","insns","trials","json"],nj=[...Mx,...ZD],Ix=Object.keys(Wm),Lx={run:Qhe,init:[...ej,"trials","force"],compare:[
"insns","json","quiet","help","version"],table:["write","json","help","version"],plan:[...tj,"shards","baseline","kernel",
"artifact","command","matrix","suite","mode","help","version"],report:["report-directory","baseline","commit","insns","f\
ail-on","json","quiet","help","version"],kernels:[...$o,"json","quiet","verbose"],"kernels lock":[...$o,"lock-file","mat\
rix","suite","update","require-signatures","markdown","json","quiet","verbose"],"kernels outdated":[...$o,"lock-file","m\
atrix","suite","exit-code","json","quiet","verbose"],"kernels probe":[...$o,"write","markdown","concurrency","accelerato\
r","no-install","json","quiet","verbose"],doctor:[...$o,"json","quiet"],setup:[...$o,"no-install","verbose"],help:Ix,version:Ix};
ege="; single quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a dash is written --comma\
nd='-x'"});function sj(e){let{stdout:t,stderr:n}=process;for(let r of[t,n])r.on("error",()=>{});return{stderr:n,out:r=>{t.write(r.endsWith(
`
`)?r:`${r}
`)},err:r=>{n.write(`${r}
`)},color:t.isTTY===!0&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:t.columns??120,signal:e}}function ij(e){switch(e){case"\
manifest":return"`bpfcompat run bpfcompat.yaml`";case"artifact":return"`bpfcompat run build/*.bpf.o`";default:return Re(
e)}}function Re(e){switch(e){case"manifest":case"artifact":return e;case"only":return"--artifact";case"kernels":return"-\
-kernel";case"install-dependencies":return"--no-install";default:return`--${e}`}}var Yt=f(()=>{"use strict"});import{mkdir as age,statfs as lge}from"node:fs/promises";async function lj(e,t,n){let{cacheDirectory:r}=Se(e,Re),o=Me()??
"x86_64",s=await hge(o,r,n.signal),i=[{what:"bpfcompat",status:"ok",says:`${St}, Node ${process.version}, ${process.platform}\
/${process.arch}`},await uge(o),await pge(o,s.kvmProbe,n.signal),await dge(o),fge(),s.check,...await Promise.all(Jn.filter(
u=>u!==o).map(mge)),yge(await gge()),await bge(r),{what:"signatures",status:Hn()?"ok":"note",says:Hn()?"of package index\
es can be checked":"of package indexes cannot be checked: install gpgv"},xge()],a=cf(Me()),l=await Promise.all(a.map(Ga)),
c=[...Lr(a),...l.flat()];return n.out(t.json?JSON.stringify({checks:i,missing:c},null,2):kge(i,c,await pf())),i.some(({status:u})=>u===
"missing")?1:0}async function uge(e){let t=Ue[e].qemu,n=ie(t);return n===void 0?{what:"QEMU",status:"missing",says:`no ${t}\
 on the PATH`}:{what:"QEMU",status:"ok",says:await Lf(n)}}async function dge(e){let t=await Gs(e);return t===void 0?{what:"\
compiler",status:"missing",says:"none"}:{what:"compiler",status:"ok",says:await ff(t)}}function fge(){let e=Aa().sets.map(
({libbpf:o})=>o),{libbpf:t,packages:n}=go(),r=n.x86_64["libbpf-dev"].version;return{what:"libbpf",status:"ok",says:`${t}\
 (Debian's ${r}) loads objects unless \`libbpf\` names another one of ${e.join(", ")}`}}async function mge(e){let t=[...Lr(
[e]),...await Ga(e)],n=t.flatMap(s=>s.packages);if(t.length===0)return{what:e,status:"ok",says:"its kernels can be emula\
ted"};let r=`${t.map(({what:s})=>s).join(", ")} is missing: only needed for ${e} kernels`,o=n.length===0?"":`; install ${n.
join(" ")}`;return{what:e,status:"note",says:`${r}${o}`}}async function pge(e,t,n){let r=ie(Ue[e].qemu);if(r===void 0||t===
null)return{what:"KVM",status:"note",says:"not proven: that needs QEMU and the validator"};let o=await al({arch:e,qemu:r,
image:async()=>t,signal:n});return o===void 0?{what:"KVM",status:"ok",says:"proven: 64-bit code ran in it"}:{what:"KVM",
status:"note",says:`${o}; guests are emulated (TCG), which is slower`}}async function hge(e,t,n){try{let{program:r,kvmProbe:o}=await gF(
{arch:e,cacheDirectory:t,signal:n,install:async s=>{throw new Error(`cannot be built without ${s.map(({what:i})=>i).join(
", ")}`)}});return{check:{what:"validator",status:"ok",says:r},kvmProbe:o}}catch(r){return{check:{what:"validator",status:"\
missing",says:P(r)},kvmProbe:null}}}async function gge(){let e=ie("clang");return e===void 0?void 0:(await we(e,["--vers\
ion"])).stdout.split(`
`)[0]}function yge(e){return{what:"clang",status:e===void 0?"note":"ok",says:e??"none: only needed to build the examples"}}
async function bge(e){try{await age(e,{recursive:!0});let{bavail:t,bsize:n}=await lge(e),r=t*n,o=`${(r/1024**3).toFixed(
1)} GiB free for the cache in ${e}`;return{what:"disk",status:r<cge?"note":"ok",says:o}}catch(t){return{what:"disk",status:"\
missing",says:`${e} cannot be used: ${P(t)}`}}}function kge(e,t,n){let r=Math.max(...e.map(({what:s})=>s.length));return[
...e.map(({what:s,status:i,says:a})=>`${wge[i]}  ${s.padEnd(r)}  ${a}`),...aj("to run",t),...aj("to build the examples",
n)].join(`
`)}function aj(e,t){if(t.length===0)return[];let n=[...new Set(t.flatMap(({packages:s})=>s))],r=ja(),o=r===void 0?`Debia\
n's packages ${n.join(" ")}`:uf(r,n);return["",`needed ${e}: ${o}`]}function xge(){let e=Rf();return e===void 0?{what:"s\
etpriv",status:"note",says:"none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"}:
{what:"setpriv",status:"ok",says:e}}var cge,wge,cj=f(async()=>{"use strict";$();kk();gw();Ff();cn();df();qa();yo();Gt();
mf();Tt();Yn();bo();await Ut();bf();Xr();Yt();cge=2*1024**3;wge={ok:"ok",note:"--",missing:"!!"}});var uj,dj=f(()=>{"use strict";uj=`bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your us\
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
      --snapshots WHEN       on, off: whether kernels are kept booted for the next run (default auto: on, but not in CI)\

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
`});var mj={};ee(mj,{createLogUpdate:()=>_ge,default:()=>Sge,logUpdateStderr:()=>Rge});var fj,_ge,Rge,Sge,pj=f(async()=>{fj=
await import("./vendor/log-update.js"),{createLogUpdate:_ge,logUpdateStderr:Rge}=fj,Sge=fj.default});async function bt({quiet:e,verbose:t},{stderr:n,err:r}){return e?oR(r):n.isTTY&&!t?vge(n):br(r,t)}async function vge(e){
let{createLogUpdate:t}=await pj().then(()=>mj),n=t(e),r=new Map,o;return{kernel(a,l){r.set(a,l),o??=setTimeout(s,$ge)},info:a=>i(
a),warning:a=>i(`warning: ${a}`),debug:()=>{},close(){clearTimeout(o),n.clear(),n.done()}};function s(){o=void 0;let a=Math.
max(0,...[...r.keys()].map(l=>l.length));n([...r].map(([l,c])=>`${l.padEnd(a)}  ${Oi(c)}`).join(`
`))}function i(a){n.clear(),e.write(`${fe(a)}
`),s()}}var $ge,Ur=f(()=>{"use strict";Vo();I();$ge=100});async function vo(e,t){let n=[],r=await Sl({kernels:[Im("all")]},e,t,n);if(n.length>0)throw new h(n);return r.map(({spec:o})=>o)}
var zm=f(async()=>{"use strict";$();await Lm()});async function hj(e,t,n,r){let{cacheDirectory:o,mirrors:s}=Se(t,Re),i=await Nt(),a=ln({cacheDirectory:o,mirrors:[...s]}),
l=e.length===0?yl(i).map(d=>bm(d,i)):await vo(e,i),u=(await Promise.all(l.map(async d=>{let m=Zn(d.id,i);return m===void 0?
[]:[{kernel:{...m,id:d.id},cached:await a.cached(d)}]}))).flat();return n.json?r.out(JSON.stringify(u.map(Ege),null,2)):
r.out(e.length===0?Pge(u):Age(u)),0}function Ege({kernel:e,cached:t}){let{id:n,description:r,distribution:o,arch:s,series:i=null,
source:a,tags:l,groups:c,eol:u=null,facts:d,cmdline:m=null}=e;return{id:n,description:r,distribution:o,family:a.kind,series:i,
arch:s,tags:l,groups:c,eol:u,cmdline:m,facts:d,quirks:ml(d),cached:t===void 0?null:{release:t.release,version:t.version,
resolvedAt:t.resolvedAt}}}function Pge(e){let n=e.filter(({kernel:r,cached:o})=>r.id===r.line||o!==void 0).map(({kernel:r,
cached:o})=>{let s=e.map(({kernel:u})=>u).filter(u=>u.line===r.line),i=r.id===r.line,a=new Set(s.filter(({isDefaultBuild:u})=>!u).
map(({build:u})=>`-${u}`)),l=new Set(s.map(({arch:u})=>u).filter(u=>u!=="x86_64")),c=i?[...a,...[...l].map(u=>`-${u}`)].
join(" "):"";return[r.id,o?.release??"-",r.description,c]});return[...gj([["KERNEL","IN THE CACHE","","ALSO AS"],...n]),
"","A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.","An exact release: `<kernel>@<rele\
ase>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.","What a selector means: `bpfcompat kernels lts`, `bpfcompat kern\
els 'ubuntu/>=5.15'`."].join(`
`)}function Age(e){let t=e.map(({kernel:n,cached:r})=>[n.id,n.series??"newest",n.arch,r?.release??"-",ml(n.facts).join("\
, ")]);return gj([["KERNEL","SERIES","ARCH","IN THE CACHE","QUIRKS"],...t]).join(`
`)}function gj(e){let t=e[0]?.map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)))??[];return e.map(n=>n.map((r,o)=>r.padEnd(
t[o]??0)).join("  ").trimEnd())}async function yj(e,t,n,r){let{cacheDirectory:o,mirrors:s}=Se(t,Re),i=await Nt(),a=await vo(
e.length>0?e:Tm,i),l=await bt(n,r),c=ln({cacheDirectory:o,mirrors:[...s],signal:r.signal}),u=await Promise.allSettled(a.
map(b=>g(b)));l.close();let d=u.filter(b=>b.status==="rejected").map(({reason:b})=>b),m=d.find(b=>!(b instanceof h));if(m!==
void 0)throw m;let p=u.flatMap(b=>b.status==="fulfilled"?[b.value]:[]);if(r.out(n.json?JSON.stringify(p,null,2):p.map(({
id:b,release:w})=>`${b}: ${w}`).join(`
`)),d.length>0)throw new h(d.flatMap(b=>b.problems));return 0;async function g(b){let{kernel:w,images:y,vmlinuzSha256:x}=await c.
fetch(b,{modules:[]},R=>{R.step==="note"?l.info(`${b.id}: ${R.message}`):l.kernel(b.id,R)});return{id:b.id,release:w.release,
vmlinuz:y.at(-1)?.path,vmlinuzSha256:x}}}var bj=f(async()=>{"use strict";$();await Kr();Vk();await js();await Ut();wx();
Ur();await zm();Yt()});async function Vm(e,t,n,r){let o=Rr(e,t);return await o.catch(()=>{}),n.json?r.out(cr(e)):n.quiet?r.out(e.gate.sentence):
r.out(os(e,{color:r.color,width:r.width,reportDirectory:t})),await o,e.gate.exitCode}var Nx=f(()=>{"use strict";_i();Fc();
nn()});async function wj(e,t,n){let r=Se(e,Re),o=await bt(t,n),s=await ui(r,{logger:o,progress:o,cache:ze,repository:()=>Xs(r.commit),
signal:n.signal}).finally(o.close);return Vm(s,r.reportDirectory,t,n)}var kj=f(async()=>{"use strict";Sr();await Ut();cl();
await Nm();Ur();Nx();Yt()});import{join as Oge}from"node:path";async function xj(e,{verbose:t},n){let{cacheDirectory:r,installDependencies:o,mirrors:s}=Se(
e,Re),i=br(n.err,t);await gc(r,i);let a=Me(),l=cf(a),c=await Promise.all(l.map(m=>qs({arch:m,cacheDirectory:r,mirrors:s,
signal:n.signal}))),u=[...Lr(l),...c.flatMap(m=>m.missing),...await pf()],d=Oge(r,"install.log");await ll(u,{allowed:o,logger:i,
signal:n.signal,log:d}),o&&await nm({logger:i,signal:n.signal,rules:"/etc/udev/rules.d"});for(let{make:m}of c)await m();
return n.out(u.length===0?"nothing was missing":"installed all that was missing"),0}var _j=f(async()=>{"use strict";cn();
yc();Ak();Ck();qa();Vo();await Ut();bf();Yt()});function Bx(e,t){return e.filter(n=>n.artifact===t&&n.level==="failure"&&ks[n.class]===null).flatMap(n=>{let r=`by trial\
: ${n.words??n.title}`;return Cge(n).map(o=>({kernels:n.kernels,subject:o,class:n.class,reason:r}))})}function Cge({program:e,
otherPrograms:t,map:n}){return e!==null?[e,...t].map(r=>({kind:"program",name:r})):[n===null?null:{kind:"map",name:n}]}var Rj=f(
()=>{"use strict";Ou()});import{isDeepStrictEqual as Tge}from"node:util";function Sj(e,t,n={programs:[],variants:[]}){let r=Mge(e),o=n.variants.length>
0?n.variants:Fge(r,e.length,t),s=new Set(o.flatMap(({what:a})=>a.programs.map(({name:l})=>l)));return{programs:r.flatMap(
a=>s.has(a.name)?[]:Lge(a,e,t)).map(a=>n.programs.find(l=>Tge(l.what,a.what))??a),variants:o}}function Mge(e){let t=new Map;
for(let{kernel:n,programs:r}of e)for(let o of r){let s=t.get(o.name)??{name:o.name,type:o.type,notLoaded:[]};t.set(o.name,
s),Ige(o)&&s.notLoaded.push(n)}return[...t.values()]}function Ige({load:e}){return e?.verdict==="fail"}function Lge({name:e,
notLoaded:t},n,r){return t.length===0||t.length===n.length?[]:n.filter(({kernel:i})=>t.includes(i)).some(({programs:i})=>i.
every(({load:a})=>a?.verdict!=="pass"))?[]:[{what:{name:e},how:`by trial: does not load on ${t.join(", ")}${$j(e,r)}`}]}
function Fge(e,t,n){let r=new Set;return e.flatMap(o=>{let s=r.has(o)?void 0:Nge(o,e,t);return s===void 0||r.has(s)?[]:(r.
add(o).add(s),[Bge(o,s,n)])})}function Nge(e,t,n){if(!(e.notLoaded.length===0||e.notLoaded.length===n))return t.find(r=>r!==
e&&r.type===e.type&&!e.notLoaded.some(o=>r.notLoaded.includes(o))&&(Kx(r.name)===Kx(e.name)||r.notLoaded.length+e.notLoaded.
length===n&&Kge(r.name,e.name)))}function Bge(e,t,n){let r={helper:null,symbol:null,attachTarget:null},o=t.notLoaded.length>
0,s={group:Kx(e.name),programs:[{name:e.name,...r,trialLoad:!0},{name:t.name,...r,trialLoad:o}],place:{file:"",line:1,column:1}},
i=`by trial: ${e.name} does not load on ${e.notLoaded.join(", ")}${$j(e.name,n)}, ${t.name} does`;return{what:s,how:i}}function Kge(e,t){
let n=new Set(e.split("_").filter(r=>r.length>=4));return t.split("_").some(r=>n.has(r))}function Kx(e){return e.split("\
_").filter(n=>!Dge.has(n)).join("_")||e}function $j(e,t){let n=t.find(r=>r.program===e||r.otherPrograms.includes(e));return n===
void 0?"":` (${n.class}: ${n.words??n.title})`}var Dge,vj=f(()=>{"use strict";Dge=new Set(["old","new","legacy","fallbac\
k","compat","loop","noloop","unrolled","btf","core","ringbuf","perf","perfbuf","v1","v2","v3"])});import{mkdtemp as jge,rm as Uge}from"node:fs/promises";import{tmpdir as Gge}from"node:os";import{join as qge}from"node:path";
function Ej(e,t,n){return async(r,o)=>{let s=r.map(l=>({...l.artifact,request:HO(l)})),i=e.kernels.map(l=>({...l,artifacts:s})),
a=await jge(qge(Gge(),"bpfcompat-init-"));try{let l=await Zs({...e,artifacts:s,kernels:i},{...t,reportDirectory:a},n,o);
return Dx(l,n.signal),l}finally{await Uge(a,{recursive:!0,force:!0})}}}function Dx({kernels:e,cases:t},n){if(n.aborted)throw new h(
"init: interrupted; nothing was written");let r=e.flatMap(({id:a,error:l})=>l===null?[]:[{kernel:a,what:a,why:l}]),s=t.flatMap(
({artifact:a,kernel:l,lanes:c})=>c.filter(({verdict:u})=>u==="error").map(({reason:u})=>({kernel:l,what:`${a} on ${l}`,why:u??
"no verdict"}))).filter(({kernel:a})=>!r.some(l=>l.kernel===a)),i=[...r,...s].map(({what:a,why:l})=>({message:`init: ${a}\
 could not be tried: ${l}; nothing was written. Correct that, or leave the kernel or the object out`}));if(i.length>0)throw new h(
i)}var jx=f(async()=>{"use strict";$();await dm();Hu()});import{isDeepStrictEqual as Wge}from"node:util";async function Oj(e,t,n,r){let o=Ej(e,t,n),s=dl(e),i=e.artifacts.map(Vu);
r("trying the objects as they are");let a=[],l;try{let c=await o(i,s),u=await Vge(i,c,s,{plan:e,request:t,ports:n}),d=p=>!i.
includes(p),m=u.filter(p=>!d(p)).map(p=>Aj(p,c));a.push(...m.filter(Pj(i))),l=[...u.filter(d),...m.filter(p=>!a.includes(
p))]}finally{s.release()}for(let c=0;c<zge&&l.length>0;c++){r(`trying on every kernel what was found: ${l.map(({artifact:p})=>p.
name).join(", ")}`);let u=await o(l),d=l.map(p=>Aj(p,u)),m=d.filter(Pj(l));a.push(...m),l=d.filter(p=>!m.includes(p))}return a.
push(...l),e.artifacts.flatMap(c=>a.find(u=>u.artifact===c)??[])}async function Vge(e,{cases:t},n,r){let o=VO(r.request.
trials),s=e.map(i=>({proposal:i,cases:t.filter(({artifact:a})=>a===i.artifact.name)}));return o===null||!t.some(Dk)?[...e]:
(r.ports.logger.info(`trying what the objects leave open: ${Wu(o)} (--trials TIME changes this)`),mm(s,o,n,{...r,accepts:({
loaded:i})=>i>0}))}function Pj(e){return t=>e.some(n=>n.artifact===t.artifact&&Wge({...n,known:t.known},t))}function Aj(e,{
cases:t,findings:n}){let{name:r}=e.artifact,o=n.filter(({artifact:a})=>a===r),{programs:s,variants:i}=Sj(t.filter(({artifact:a})=>a===
r),o,e);return{...e,programs:s,variants:i,known:Bx(o,r)}}function Cj(e,{findings:t}){return e.map(n=>{let r=Bx(t,n.artifact.
name);return{...n,known:[...n.known,...r]}})}function Tj({gate:e}){return e.exitCode===0}var zge,Mj=f(async()=>{"use str\
ict";cy();Rj();vj();Hu();await jk();await fm();await jx();zge=3});var Fj={};ee(Fj,{initCommand:()=>Qge});import{existsSync as Hge}from"node:fs";import{mkdir as Yge,writeFile as Jge}from"node:fs/promises";
import{dirname as Lj,relative as Xge}from"node:path";async function Qge(e,t,n,r){let o=[e.manifest].flat()[0]||"bpfcompa\
t.yaml",s={...Se({...e,manifest:""},Re),manifest:null,manifestImplied:!1,lock:"none"};if(s.objects.length===0)throw new h(
"init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");t||tye([o,Ux]);let i=await bt(n,r),a={logger:eye(
i),progress:i,cache:ze,repository:()=>Xs(null),signal:r.signal};try{let l=await ci(s);Zge(l);let c={kernels:l.kernels.map(
({name:g})=>g),pathOf:({artifact:g})=>Xge(Lj(o),g.path)},u=await Oj(l,s,a,i.info),d=async g=>{let b=await ui({...s,objects:[],
manifest:o,manifestText:g,trials:"off"},a);return Dx(b,r.signal),b},m=uy(u,c);i.info(`running ${o} as it will be written`);
let p=await d(m);return Tj(p)||(u=Cj(u,p),m=uy(u,c),p=await d(m)),await Ij(o,m),await Ij(Ux,YO(o)),i.close(),await Rr(p,
s.reportDirectory),n.quiet||r.out(os(p,{color:r.color,width:r.width,reportDirectory:s.reportDirectory})),r.out(`wrote ${o}\
 and ${Ux}; look at each line that says "by trial"`),p.gate.exitCode}finally{i.close()}}function Zge({artifacts:e}){let t=e.
flatMap(({path:n,defect:r})=>r===void 0?[]:[{message:`init: \`${n}\` ${r}`}]);if(t.length>0)throw new h(t)}function eye(e){
let t=new Set,n=r=>o=>{t.has(o)||r(o),t.add(o)};return{info:n(e.info),warning:n(e.warning),debug:e.debug}}function tye(e){
let t=e.filter(n=>Hge(n));if(t.length>0)throw new h(t.map(n=>({message:`\`${n}\` is there already; give --force to write \
it anew, or remove it`})))}async function Ij(e,t){await Yge(Lj(e),{recursive:!0}),await Jge(e,t)}var Ux,Nj=f(async()=>{"\
use strict";Sr();$();await Mj();fy();await jx();Fc();await Ut();await vl();nn();cl();await Nm();Ur();Yt();Ux=".github/wo\
rkflows/bpfcompat.yml"});import{styleText as nye}from"node:util";function Bj(e,t,{color:n}){let r=n?(c,u)=>nye(u,c,{validateStream:!1}):c=>c,{kernels:o}=e,
s=$i(e.verdicts),i=s.filter(c=>!Kt(c)&&!fr(c)),l=[[r(qx(e),["bold",Gx(e)?"red":"green"])],oye(e.baseline,t,r),fi("newly \
failing",mi(s.filter(Kt)),r),fi("newly passing",mi(s.filter(fr)),r),fi("other changes",mi(i),r),fi("verifier instruction\
s",iye(e),r),fi("kernels that are another build: what changed there is no word about the code",o.map(({kernel:c,before:u,
after:d})=>`${_(c,100)}  ${_(u)} \u2192 ${_(d)}`),r),fi("not compared",aye(e),r)].filter(c=>c.length>0).map(c=>c.join(`
`)).join(`

`);return`${wt(l)}
`}function Gx({verdicts:e,insns:t}){return e.some(Kt)||t.some(({beyond:n})=>n)}function qx(e){let{insns:t,insnsThreshold:n,
cases:r}=e,o=$i(e.verdicts),s=mi(o.filter(Kt)).length,i=mi(o.filter(fr)).length,a=rye(t.filter(m=>m.beyond)),l=mi(o.filter(
({after:m})=>m==="error"||m==="skip")).length,c=[...l===0?[]:[`${l} without a verdict`],...i===0?[]:[`${i} newly ${i===1?
"passes":"pass"}`]],u=`${Bo(r.compared)} compared`;return s+a===0?`${[o.length+t.length===0?"Nothing changed":"Nothing n\
ewly fails",...c].join("; ")} (${u})`:`${[`Worse: ${[...s===0?[]:[`${s} newly ${s===1?"fails":"fail"}`],...a===0?[]:[`${a}\
 grew by more than ${n?.replace("+","")}`]].join(", ")}`,...c].join("; ")} (${u})`}function rye(e){return new Set(e.map(
({artifact:t,program:n})=>JSON.stringify([t,n]))).size}function fi(e,t,n){return t.length===0?[]:[n(e,"bold"),...t.map(r=>`\
  ${r}`)]}function oye(e,t,n){let r=Math.max(...[e,t].map(({source:s})=>_(s,100).length)),o=(s,{source:i,revision:a,startedAt:l})=>{
let c=a===null?"":`${Ln(a)}, `;return`${s.padEnd(6)}  ${_(i,100).padEnd(r)}  ${n(`${c}${_(l.replace(/T(\d\d:\d\d).*/," $\
1 UTC"),40)}`,"dim")}`};return[o("before",e),o("after",t)]}function mi(e){let t=Kj(e,({artifact:n,subject:r,before:o,after:s,
kernelChanged:i})=>[`${_(n,100)}: ${Tl(r)}`,`${o} \u2192 ${s}${i?" (the kernel changed)":""}`]);return Dj(t)}function iye(e){
let{insns:t}=e,n=Kj([...t.filter(({beyond:s})=>s),...t.filter(({beyond:s})=>!s)],s=>[`${_(s.artifact,100)}: ${_(s.program,
100)}`,nr(s),s.beyond?`beyond ${e.insnsThreshold}`:s.kernelChanged?"the kernel changed":""]),r=Math.max(sye,t.filter(({beyond:s})=>s).
length),o=n.length-r;return[...Dj(n.slice(0,r)),...o>0?[`${o} more: --json lists them`]:[]]}function aye({cases:{added:e,
gone:t}}){return[...e===0?[]:[`${Bo(e)} that only the later run has`],...t===0?[]:[`${Bo(t)} that only the earlier run h\
as`]]}function Kj(e,t){let n=new Map;for(let r of e){let o=t(r),s=JSON.stringify(o),i=n.get(s)??{cells:o,kernels:[]};n.set(
s,i),i.kernels.includes(r.kernel)||i.kernels.push(r.kernel)}return[...n.values()].map(({cells:r,kernels:o})=>[...r,o.map(
s=>_(s,100)).join(", ")])}function Dj(e){let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(
n=>n.map((r,o)=>t[o]===0?null:r.padEnd(t[o]??0)).filter(r=>r!==null).join("  ").trimEnd())}var sye,jj=f(()=>{"use strict";
Zr();Fn();jo();I();sye=20});var Uj={};ee(Uj,{compareCommand:()=>lye});async function lye({before:e,after:t,insns:n,output:r},o){let s=[],i=await ae(
s,()=>tt(e)),a=await ae(s,()=>tt(t)),l=Bn(n);if(n!==""&&l===void 0&&s.push({message:`${Re("insns")}: \`${n}\` must be how\
 many more instructions are fine, such as \`+10%\` or \`+500\``}),i===void 0||a===void 0||s.length>0)throw new h(s);let c=l??
Bn(a.growth.threshold??"")??null,u=ql({results:i,source:e},a,c);if(u.cases.compared===0)throw new h(`${e} and ${t} have \
no artifact on the same kernel: name two runs of the same manifest`);let{revision:d,startedAt:m}=a;return r.json?o.out(JSON.
stringify(u,null,2)):r.quiet?o.out(qx(u)):o.out(Bj(u,{revision:d,startedAt:m,source:t},{color:o.color})),Gx(u)?2:0}var Gj=f(
()=>{"use strict";Zr();No();$();jj();Qr();Yt()});function Wx(e,t,n,r){let o=`<!-- bpfcompat:${r.name} -->`,s=`<!-- /bpfcompat:${r.name} -->`,[i,a]=[qj(e,o),qj(e,s)],[l,c]=[
i[0],a[0]];if(l===void 0&&c===void 0)throw g(`there is no place for the ${r.what}; add the two lines \`${o}\` and \`${s}\
\` where it belongs`);if(l===void 0)throw g(`\`${s}\` has no \`${o}\` before it: add it`,c);if(c===void 0)throw g(`\`${o}\
\` has no \`${s}\` after it: add it`,l);let u=i[1]??a[1];if(u!==void 0)throw g(`the markers of the ${r.what} are there t\
wice: keep one pair`,u);if(c<l)throw g(`\`${s}\` stands before \`${o}\`: swap them`,c);let d=l+o.length,m=/\r?\n/.exec(e.
slice(d))?.[0]??/\r?\n/.exec(e)?.[0]??`
`,p=Buffer.from(t.trimEnd(),"utf8").toString("latin1").split(`
`);return`${e.slice(0,d)}${["",...p,""].join(m)}${e.slice(c)}`;function g(b,w){return new h({message:b,file:n,...w===void 0?
{}:{line:e.slice(0,w).split(`
`).length}})}}function qj(e,t){let n=[];for(let r=e.indexOf(t);r!==-1;r=e.indexOf(t,r+1))n.push(r);return n}var Wj=f(()=>{
"use strict";$()});import{chmod as cye,readFile as zj,realpath as uye,rename as dye,rm as fye,stat as mye,writeFile as pye}from"node:fs/promises";
async function Vj(e,t){await Hj(e,t,async()=>{Wx(await zj(e,"latin1"),"",e,t)})}async function Hm(e,t,n){return Hj(e,n,async()=>{
let r=await uye(e),o=await zj(r,"latin1"),s=Wx(o,t,e,n);return s===o?!1:(await gye(r,s),!0)})}async function Hj(e,t,n){try{
return await n()}catch(r){throw r instanceof h?r:new h({message:hye(r,t),file:e},{cause:r})}}function hye(e,{what:t}){switch(K(
e)){case"ENOENT":return"there is no such file; --write takes the one that has the markers";case"EISDIR":return"is a dire\
ctory; --write takes the file that has the markers";default:return`the ${t} could not be written: ${P(e)}`}}async function gye(e,t){
let n=`${e}.${process.pid}.tmp`;try{let{mode:r}=await mye(e);await pye(n,t,"latin1"),await cye(n,r&4095),await dye(n,e)}catch(r){
throw await fye(n,{force:!0}),r}}var zx=f(()=>{"use strict";$();Wj()});var Yj={};ee(Yj,{tableCommand:()=>wye});async function wye({results:e,write:t,output:n},r){let o=xr(await kye(e.length===
0?bye:e));if(t!==""){let s=await Hm(t,zh(o),yye);r.err(`${t}: ${s?"the support table is updated":"the support table is a\
s it was"}`)}return n.json?r.out(Gh(o)):t===""&&r.out(zh(o)),0}async function kye(e){let t=[],n=[];for(let r of e)n.push(
await ae(t,()=>tt(r)));if(t.length>0)throw new h(t);return n.filter(r=>r!==void 0)}var yye,bye,Jj=f(()=>{"use strict";$();
Qr();qh();Vh();zi();zx();yye={name:"table",what:"support table"},bye=["bpfcompat-report/results.json"]});var Xj={};ee(Xj,{planCommand:()=>xye});async function xye({shards:e,inputs:t},n){let r=e===""?null:Cc(e);if(r===void 0)throw new h(
`--shards: \`${e}\` ${Tc}`);let{matrix:o,lines:s}=await Bm(Se(t,Re),r,br(n.err));return n.err(s.join(`
`)),n.out(JSON.stringify(o)),0}var Qj=f(async()=>{"use strict";$();Vo();await Ut();Ui();await Rx();Yt()});var Zj={};ee(Zj,{reportCommand:()=>_ye});async function _ye({results:e,inputs:t,output:n},r){if(e.length===0)throw new h(
"report: name the results.json of each shard");let o=Se(t,Re),s=await bt(n,r),i=await jm(e,null,o.reportDirectory,s).then(
a=>Um(a,o,{page:null,revision:o.commit,checkedOut:null},s)).finally(s.close);return Vm(i,o.reportDirectory,n,r)}var e2=f(
async()=>{"use strict";$();await Ut();await Ox();Ur();Nx();Yt()});function Ym(e,t){return[...new Set([...e,...t].map(({id:r})=>r))].sort().flatMap(r=>{let o=e.find(l=>l.id===r),s=t.find(
l=>l.id===r);if(s===void 0)return o?[{id:r,kind:"removed",before:o.release,after:null}]:[];if(o===void 0)return[{id:r,kind:"\
added",before:null,after:s.release}];let i=JSON.stringify(ni(o))===JSON.stringify(ni(s))?"kept":"changed",a=Sye(o,s);return[
{id:r,kind:i,before:a(o),after:a(s)}]})}function n2(e,t){return!(e.signature.status==="unchecked"&&t.signature.status===
"good")&&e.pins!==void 0&&t2(e)===t2(t)}function t2(e){let{checkedAt:t,indexDate:n,signature:r,pins:o,packages:s,...i}=ni(
e);return JSON.stringify({...i,vmlinuz:o?.vmlinuzSha256,config:o?.configSha256,packages:s.map(({urls:a,...l})=>({...l,urls:a.
map(c=>c.replace(Rye,"/"))}))})}function Sye(e,t){if(e.release!==t.release)return({release:s})=>s;if(e.version!==t.version)
return({release:s,version:i})=>`${s} (${i})`;if(e.image.sha256!==t.image.sha256)return({release:s,image:i})=>`${s} (sha2\
56 ${i.sha256.slice(0,12)})`;if(e.signature.status!==t.signature.status)return({release:s,signature:i})=>`${s} (signatur\
e ${i.status})`;let[n,r]=[Cn(e),Cn(t)],o=s=>![n,r].every(i=>i.some(({sha256:a})=>a===s.sha256));return s=>{let i=Cn(s).find(
o);return i===void 0?s.release:`${s.release} (${i.name} ${i.sha256.slice(0,12)})`}}var Rye,Jm=f(()=>{"use strict";bl();Rye=
/\/\d{8}T\d{6}Z\//});function r2({place:e},{indexDate:t},n=Gr){if(e?.kind!=="archive")return[];let{path:r}=e,[o="",s]=e.archive.split("/"),i=s??
Eye(new Date(new Date(t).getTime()+vye));if(/^debian(?:-security)?$/.test(o))return[rt(`${n.debianSnapshot}/${o}/${i}`,r)];
if(!/^ubuntu(?:-ports|-security)?$/.test(o))return[];let a=rt(n.launchpad,r.split("/").at(-1)??r);return o==="ubuntu-por\
ts"?[a]:[a,rt(`${n.ubuntuSnapshot}/${i}`,r)]}function Vx(e,t,n=Gr){let o=[...t.source.kind==="rpm"?t.source.archival.map(
s=>s.split("{")[0]??""):[],n.debianSnapshot,n.launchpad,n.ubuntuSnapshot];return $ye.some(s=>s.test(e))||o.some(s=>s!==""&&
e.startsWith(s))}function o2(e,t,n=Gr){let{source:r}=t;if(!(r.kind==="url"||r.kind==="oci"||e.urls.some(o=>Vx(o,t,n))))switch(r.
kind){case"deb":return"its archive is one of your own, and nobody is known to keep what it deletes";case"mainline":return"\
only the archive of mainline builds has it";case"rpm":return"the catalog knows no place that keeps what its repository d\
eletes";case"local":return"it is a file of this machine"}}function Eye(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}
var Gr,$ye,vye,Hx=f(()=>{"use strict";wr();Gr={debianSnapshot:"https://snapshot-cloudflare.debian.org/archive",launchpad:"\
https://launchpad.net/ubuntu/+archive/primary/+files",ubuntuSnapshot:"https://snapshot.ubuntu.com/ubuntu"},$ye=[/^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
/^https:\/\/archive\.debian\.org\//,/^https:\/\/launchpad\.net\//,/^https:\/\/snapshot\.ubuntu\.com\//,/^https:\/\/old-releases\.ubuntu\.com\//,
/^https:\/\/vault\.(?:almalinux|centos)\.org\//,/^https:\/\/dl\.rockylinux\.org\/vault\//,/^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
/^https:\/\/kojihub\.stream\.centos\.org\//,/^https:\/\/yum\.oracle\.com\//,/^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//],
vye=720*60*1e3});async function l2(e,t){let n=Lt(Pye),r=await Promise.allSettled(e.map(a=>n(()=>Aye(a,t)))),o=r.flatMap(a=>a.status==="re\
jected"?[a.reason]:[]),s=o.find(a=>!(a instanceof h));if(s!==void 0)throw s;let i=o.flatMap(a=>a.problems);if(i.length>0)
throw new h(i);return r.flatMap(a=>a.status==="fulfilled"?[a.value]:[])}async function Aye(e,t){let{provider:n,before:r,
refresh:o,onProgress:s}=t,i=r.find(({id:u})=>u===e.id);if(i!==void 0&&kl(e,i)===void 0&&(!o(e.id)||Oye(e,i)))return o(e.
id)&&await s2(e,i,t),i2(e,i,t),i;let{kernel:a}=await n.fetch(e,{modules:[]},u=>s(e.id,u));await s2(e,a,t);let l=Cye(e,a,
t),c=i!==void 0&&n2(i,l)?i:l;return i2(e,c,t),c}function Oye({release:e},t){return e!==void 0&&e===t.release&&t.signature.
status==="good"}async function s2(e,t,{provider:n,warn:r}){let o=[];for(let i of Cn(t))await n.has(e,t,i)||o.push(i);let s=o.
filter(({sha256:i})=>i===t.image.sha256||i===t.config?.sha256);if(s.length>0)throw new h(`kernel \`${e.id}\`: no address \
has ${a2(s)} of ${t.release} any more; take another kernel, or a mirror that has it with ${J("mirror")}`);o.length>0&&r(
`${e.id}: no address has ${a2(o)} any more; whoever needs modules of it cannot use the kernel`)}function Cye(e,t,{bases:n=Gr}){
let{image:r,config:o,modules:s}=t,i=a=>{let l=a.urls.find(c=>N(c)!==new URL(c).href);if(l!==void 0)throw new h(`kernel \`${e.
id}\`: ${N(l)} has a name or password in it, and a lock is no place for those; take them out of the address`);return{...a,
urls:[...new Set([...a.urls,...r2(a,t,n)])]}};return{...t,image:i(r),...o===void 0?{}:{config:i(o)},modules:s.map(i)}}function i2(e,{
release:t,signature:n,...r},o){let{requireSignatures:s,warn:i,bases:a=Gr}=o;if(n.status==="unchecked"){if(s)throw new h(
`kernel \`${e.id}\`: the signature of ${t} was not checked (${n.why}), and --require-signatures is given`);i(`${e.id}: l\
ocked without a check of its signature: ${n.why}`)}let l=new Map;for(let c of Cn(r)){let u=o2(c,e,a);u!==void 0&&l.set(u,
[...l.get(u)??[],c.name])}for(let[c,u]of l)i(`${e.id}: ${u.join(", ")} may be gone one day: ${c}`)}function a2(e){return e.
map(({name:t,version:n})=>`${t} ${n}`).join(", ")}var Pye,c2=f(async()=>{"use strict";await Es();$();ve();Ee();Hx();Jm();
bl();si();Pye=2});function d2(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(o=>[Tye[o.kind],o.id,Iye(o," -> ")]);return[p2(e,t),...n?[]:
h2(r).map(o=>`  ${o}`)].join(`
`)}function f2(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(({id:o,kind:s,before:i,after:a})=>[B(o),s,u2(i),u2(a)]);
return[`${eo(p2(e,t))}.`,...r.length===0?[]:[be(["kernel","","was","is"],r)],...n.length===0?[]:[n.map(o=>`- ${eo(o)}`).
join(`
`)]].join(`

`)}function m2(e,t,n){let r=t.filter(({state:i})=>i==="outdated").length,o=[["KERNEL","LOCKED","NEWEST","AGE","FILES","S\
IGNATURE"],...t.map(i=>[i.id,fe(i.locked),i.state==="current"?"the same":fe(i.newest??"unknown"),F(i.days,"day"),Mye[i.files],
i.signature.status])],s=[...r>0?["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."]:[],...n.length>
0?[`Not locked: ${n.join(", ")}. \`bpfcompat kernels lock\` does it.`]:[]];return[`${e}: ${r} of ${F(t.length,"locked ke\
rnel")} outdated`,"",...h2(o),...s.length===0?[]:["",...s]].join(`
`)}function p2(e,t){let n=s=>t.filter(i=>i.kind===s).length,r=["added","changed","removed"].filter(s=>n(s)>0),o=r.length===
0?"nothing changed":r.map(s=>`${n(s)} ${s}`).join(", ");return`${e}: ${F(t.length-n("removed"),"kernel")}, ${o}`}function Iye({
before:e,after:t},n){return[e,t].flatMap(r=>r===null?[]:[fe(r)]).join(n)}function u2(e){return e===null?"":G(e)}function h2(e){
let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(n=>n.map((r,o)=>r.padEnd(t[o]??0)).join(
"  ").trimEnd())}var Tye,Mye,Yx=f(()=>{"use strict";$t();I();Tye={added:"+",changed:"~",removed:"-",kept:" "};Mye={primary:"\
there",archival:"only archived",gone:"GONE",unknown:"nobody answers"}});var g2={};ee(g2,{kernelsLockCommand:()=>Fye,lockSubject:()=>Xm});import{existsSync as Lye}from"node:fs";async function Fye({
ids:e,update:t,requireSignatures:n,markdown:r,inputs:o,output:s},i){if(r&&s.json)throw new h("--markdown does not go wit\
h --json; leave out one");let{request:a,file:l,specs:c,mirrors:u,locked:d}=await Xm(e,o,v=>{if(e.length+t.length>0)throw v;
let[A={message:""},...M]=v.problems;i.err(`warning: ${pn(A)}${M.length>0?", and more":""}: all kernels are locked anew`)});
Nye(t,c);let m=d.map(({record:v})=>v),[p,g]=[c.filter(oi),c.filter(v=>!oi(v))],b=await bt(s,i),w=[],y=v=>{w.push(v),b.warning(
v)};for(let{id:v}of g)y(`${v}: is of this machine's files, and is not locked`);let x=await l2(p,{provider:ln({cacheDirectory:a.
cacheDirectory,mirrors:u,signal:i.signal,fresh:!0}),before:m,refresh:v=>t.length===0||t.includes(v),requireSignatures:n,
onProgress:(v,A)=>A.step==="note"?b.info(`${v}: ${A.message}`):b.kernel(v,A),warn:y}).finally(b.close),R=e.length===0?[]:
m.filter(({id:v})=>!x.some(A=>A.id===v));return await gK(l,[...R,...x]),i.out(S(l,Ym(m,[...R,...x]),w)),0;function S(v,A,M){
return s.json?JSON.stringify({file:v,changes:A,warnings:M},null,2):r?f2(v,A,M):d2(v,A,s.quiet)}}async function Xm(e,t,n){
let r=Se(t,Re),s=t.manifest===""&&r.manifest!==null&&!Lye(r.manifest)?{...r,manifest:null}:r;if(s.lock==="none")throw new h(
"--lock-file: `none` means that no lock is heeded; name a file");let i=tx(s.lock,s.manifest??s.suite),a=await xm(i).catch(
c=>{if(!(c instanceof h))throw c;return n(c),null}),l=e.length>0&&s.manifest===null?null:await vD(s);return{request:s,file:i,
specs:e.length>0?await vo(e,await Nt()):l?.specs??[],mirrors:[...s.mirrors,...l?.manifest.mirrors??[]],locked:a?.kernels??
[]}}function Nye(e,t){let n=e.filter(r=>!t.some(o=>o.id===r));if(n.length!==0)throw new h(n.map(r=>({message:`--update: \
\`${r}\` is no kernel of the manifest, which has ${t.map(o=>o.id).join(", ")}`})))}var Jx=f(async()=>{"use strict";$();await Kr();
Jm();await nx();si();await c2();await ex();await js();Yx();await Ut();await vl();Ur();await zm();Yt()});function b2(e,t){let n=Lt(Bye);return Promise.all(e.map(({spec:r,record:o})=>n(()=>Dye(r,o,t))))}async function Dye(e,t,n){
let{provider:r,now:o,onProgress:s}=n,i=Math.max(0,Math.floor((o.getTime()-new Date(t.resolvedAt).getTime())/Kye)),a={id:t.
id,days:i,signature:t.signature,files:await jye(e,t,n)};try{let c=e.release===t.release&&kl(e,t)===void 0?t:await r.resolve(
e,m=>s(e.id,m)),u=y2(t)===y2(c),[d]=Ym([t],[u?t:c]);return{...a,locked:d?.before??t.release,newest:d?.after??c.release,state:u?
"current":"outdated",error:null}}catch(l){if(!(l instanceof h))throw l;return{...a,locked:t.release,newest:null,state:"u\
nknown",error:l.message}}}function y2(e){return Cn(e).map(({sha256:t})=>t).join()}async function jye(e,t,{provider:n,bases:r=Gr}){
let o=async s=>{for(let i of Cn(t))if(!await n.has(e,t,i,s))return!1;return!0};try{return await o(s=>!Vx(s,e,r))?"primar\
y":await o(()=>!0)?"archival":"gone"}catch(s){if(!(s instanceof h))throw s;return"unknown"}}var Bye,Kye,w2=f(async()=>{"\
use strict";await Es();$();Hx();Jm();bl();si();Bye=2,Kye=1440*60*1e3});var k2={};ee(k2,{kernelsOutdatedCommand:()=>Gye});async function Gye({ids:e,exitCode:t,inputs:n,output:r},o){let{request:s,
file:i,specs:a,mirrors:l,locked:c}=await Xm(e,n,b=>{throw b}),u=a.flatMap(b=>{let w=c.find(({record:y})=>y.id===b.id);return w===
void 0?[]:[{spec:b,record:w.record}]});if(u.length===0)throw new h({file:i,message:"none of these kernels is locked; loc\
k them with `bpfcompat kernels lock`"});let d=await bt(r,o),m=await b2(u,{provider:ln({cacheDirectory:s.cacheDirectory,mirrors:l,
signal:o.signal,fresh:!0}),now:new Date,onProgress:(b,w)=>{w.step==="note"&&d.info(`${b}: ${w.message}`)}}).finally(d.close),
p=a.filter(b=>oi(b)&&!u.some(w=>w.spec.id===b.id)).map(({id:b})=>b);o.out(r.json?JSON.stringify({file:i,kernels:m,unlocked:p},
null,2):m2(i,m,p));let g=m.flatMap(({error:b})=>b===null?[]:b.split(`
`).map(w=>({message:w})));if(g.length>0)throw new h(g);return t&&m.some(qye)?Uye:0}function qye({state:e,files:t}){return e===
"outdated"||t==="gone"}var Uye,x2=f(async()=>{"use strict";$();si();await w2();await js();Yx();await Jx();Ur();Uye=2});function _2(e){return JSON.stringify(e,null,2)}var R2=f(()=>{"use strict"});var pi,S2,Xx,El=f(()=>{"use strict";pi=["program_type","attach","map_type","verifier","limit","struct_ops","iterator","s\
ystem","setting","kfunc","helper"],S2={system:["system","setting"],programs:["program_type"],maps:["map_type"],struct_ops:[
"struct_ops"],iterators:["iterator"],verifier:["verifier"],limits:["limit"],tracing:["attach"],hooks:["attach"],network:[
"attach"],helpers:["helper"],kfuncs:["kfunc"]},Xx=["yes","no","unknown"]});function Qm(e){return pi.flatMap(t=>[...new Set(e.flatMap(({features:r})=>r.filter(o=>o.group===t).map(({name:o})=>o)))].
map(r=>({group:t,name:r,answers:e.map(o=>Qx(o,t,r))})))}function Qx(e,t,n){let r=e.features.find(o=>o.group===t&&o.name===
n);return r===void 0?{kind:e.error!==null&&(e.incomplete.length===0||e.incomplete.includes(t))?"unknown":"no"}:r.status===
"yes"&&(t==="limit"||t==="setting")?{kind:"value",value:/\[(\w+)\]/.exec(r.detail)?.[1]??r.detail}:{kind:r.status}}function $2(e,t){
return e.helpers.some(({names:n})=>n.includes(t))?{kind:"yes"}:{kind:e.helpers.length===0||e.incomplete.includes("helper")?
"unknown":"no"}}function Eo(e){return e.kind==="value"?e.value:e.kind}function gi({answers:e}){return new Set(e.map(Eo)).
size===1}function Zm({features:e}){return e.filter(({group:t,status:n})=>t==="kfunc"&&n==="yes").length}var hi,Zx=f(()=>{
"use strict";El();hi={program_type:"program types",attach:"attached",map_type:"map types",verifier:"verifier",limit:"lim\
its",struct_ops:"struct_ops",iterator:"iterators",system:"system",setting:"settings",kfunc:"kfuncs",helper:"helpers"}});function t_({kernels:e,probedAt:t}){let n=e.filter(({features:o})=>o.length>0),r=e.filter(({error:o})=>o!==null);return[
`Tried in guests on ${t.slice(0,10)}, by loading, making and attaching; nothing is taken from a version or a configurati\
on.`,...r.length===0?[]:[r.map(({id:o,error:s})=>`- ${B(o)}: ${G(s??"")}`).join(`
`)],...n.length===0?[]:[Vye(n),Hye(n),...Yye(n),Qye(n)]].join(`

`)}function Vye(e){let t=Wye.map(([r,o,s])=>{let i=e.map(a=>o==="helper"?$2(a,s):Qx(a,o,s));return[r,...i.map(E2)]}),n=[
"kfuncs",...e.map(r=>String(Zm(r)))];return be(["",...e.map(({id:r})=>v2(r))],[...t,n])}function v2(e){return G(e).replaceAll(
/[-@]/g,"<br>")}function E2(e){return e.kind!=="value"?e_[e.kind]:G(e.value).replaceAll(",",", ")}function Hye(e){let t=e.
map(({id:n,release:r,packageVersion:o})=>[B(n),B(r??""),G(o??"")]);return Oe("What was probed",be(["kernel","release","p\
ackage"],t))}function Yye(e){let t=Qm(e);return pi.filter(n=>!zye.includes(n)).flatMap(n=>{let r=t.filter(o=>o.group===n);
return r.length===0?[]:[Oe(`All: ${hi[n]}`,Jye(r,e))]})}function Jye(e,t){let n=e.filter(gi),r=new Map;for(let{name:s,answers:i}of n){
let[a]=i,l=a===void 0||a.kind==="value"?"yes":a.kind,c=a?.kind==="value"?`${B(s)} ${E2(a)}`:B(s);r.set(l,[...r.get(l)??[],
c])}return[...Object.entries({yes:"on all",no:"on none",unknown:"not known"}).flatMap(([s,i])=>{let a=r.get(s);return a===
void 0?[]:[`- ${i}: ${a.join(", ")}`]}),...e.filter(s=>!gi(s)).map(s=>`- ${B(s.name)}: ${Xye(s,t)}`)].join(`
`)}function Xye({answers:e},t){let n=new Map;for(let[r,o]of e.entries())n.set(Eo(o),[...n.get(Eo(o))??[],B(t[r]?.id??"")]);
return[...n].filter(([r])=>r!=="no").map(([r,o])=>`${r==="yes"?"on":`${G(r)} on`} ${o.join(", ")}`).join("; ")}function Qye(e){
let n=[...new Set(e.flatMap(({helpers:o})=>o.map(({program:s})=>s)))].map(o=>[B(o),...e.map(({helpers:s})=>{let i=s.find(
a=>a.program===o);return i===void 0||i.status==="no"?e_.no:i.status==="yes"?String(i.names.length):e_.unknown})]),r=be([
"program type",...e.map(({id:o})=>v2(o))],n);return Oe("How many helpers each program type may call",`${r}

Their names: \`bpfcompat kernels probe --json\`.`)}var Wye,e_,zye,P2=f(()=>{"use strict";$t();El();Zx();Wye=[["BTF","sys\
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
"limit","verified_instructions"],["call frames","limit","call_frames"]],e_={yes:"\u2705",no:"\u274C",unknown:"\u2754"},zye=
["kfunc","helper","setting"]});function O2(e){let t=new Map,n=new Map,r=0;for(let s of e)s.type==="feature"?o(t,rbe(s),ebe,({group:i,name:a})=>`${i} ${a}`):
s.type==="helpers"&&o(n,obe(s),tbe,({program:i})=>i);return{features:[...t.values()],helpers:[...n.values()],refused:r};
function o(s,i,a,l){i===void 0||s.size>=a||s.has(l(i))?r++:s.set(l(i),i)}}function rbe(e){let t=pi.find(o=>o===e.group),
n=Xx.find(o=>o===e.status),r=_(e.name,A2);if(!(t===void 0||n===void 0||r===""))return{group:t,name:r,status:n,errno:_e(Math.
abs(e.errno)),detail:_(e.detail,Zye)}}function obe({program:e,status:t,count:n,bits:r}){let o=Xx.find(c=>c===t),s=_(e,A2),
i=n>=0&&n<=nbe&&r.length===2*Math.ceil(n/8);if(o===void 0||s===""||!i||!/^[0-9a-f]*$/.test(r))return;let a=Buffer.from(r,
"hex"),l=Array.from({length:n},(c,u)=>u).filter(c=>(a[c>>3]??0)>>(c&7)&1);return{program:s,status:o,names:l.map(c=>Rs(c)??
`helper_${c}`)}}var A2,Zye,ebe,tbe,nbe,C2=f(()=>{"use strict";fa();I();Qn();El();A2=100,Zye=300,ebe=5e3,tbe=200,nbe=1024});import{mkdir as M2,rm as ibe}from"node:fs/promises";import{join as n_}from"node:path";async function L2(e,t,n){let r=new Date().
toISOString(),{cacheDirectory:o,mirrors:s}=t;await M2(o,{recursive:!0});let i=ln({cacheDirectory:o,mirrors:[...s],cache:n.
cache,kernels:e.map(({id:m})=>m),signal:n.signal}),a=await um(),l=rm(t,{arches:om(e.map(({arch:m})=>m)),commands:[],libbpf:new Set(
[null]),mirrors:s,installLog:n_(o,"install.log")},n,n.signal),[c,u]=[Lt(cbe),Lt(t.concurrency)],d=e.map(async(m,p)=>{let g=ube(
m),b=await c(()=>T2(g,n,()=>dbe(m,i,g,n))),w=await sm(m.arch,await l),y=b&&await T2(g,n,()=>fbe(b,w,g,t));return y===void 0?
g:u(()=>mbe(m,y,g,w,n_(a,String(p)),t,n))});try{return await Promise.allSettled([l,...d]),await i.keepLookups(),{version:1,
tool:{name:"bpfcompat",version:St},probedAt:r,kernels:await Promise.all(d)}}finally{await ibe(a,{recursive:!0,force:!0})}}
function ube({id:e,distribution:t,arch:n}){return{id:e,distribution:t,arch:n,release:null,packageVersion:null,vmlinuzSha256:null,
accelerator:null,error:null,notes:[],incomplete:[],features:[],helpers:[]}}async function dbe(e,t,n,{progress:r}){let o=await t.
fetch(e,{modules:[],optionalModules:()=>abe},a=>{a.step==="note"?n.notes.push(a.message):r.kernel(e.id,a)}),{release:s,version:i}=o.
kernel;return Object.assign(n,{release:s,packageVersion:i,vmlinuzSha256:o.vmlinuzSha256}),o}async function fbe(e,{accelerator:t},n,{
cacheDirectory:r}){let o=s=>n.notes.push(s);return{...e,images:await qf(e,{accelerator:t.used,cacheDirectory:r,onNote:o})}}
async function T2(e,{progress:t,signal:n},r){try{return await r()}catch(o){if(!(o instanceof h)&&!n.aborted)throw o;e.error=
n.aborted?"cancelled":P(o),t.kernel(e.id,{step:"failed",message:e.error});return}}async function mbe(e,t,n,{qemu:r,accelerator:o,
kvmDefect:s,validators:i},a,l,{progress:c,signal:u}){let d=performance.now(),{id:m}=t.kernel,p=t.kernel.release;await M2(
a);let g=Nc(a,".",({kind:w})=>`${w}.log`),b=await If({qemu:r,accelerator:o.used,mayEmulate:l.accelerator==="auto",kvmDefect:s,
images:t.images,cmdline:e.cmdline??"",files:[{path:"/init",content:Wa(i.byDefault,i),executable:!0},...await Jf(t)],modules:Yf(
t),cases:I2,workFolder:a,consoleLog:n_(a,"console.log"),logs:g,signal:u,snapshots:cm(l),onProgress(w){"boot"in w?c.kernel(
m,{...w,release:p}):w.step==="case"&&c.kernel(m,{step:"probing",what:Pf[w.id]??"",position:w.position,count:w.count})}});
return await g.finish(),pbe(b,n,u.aborted),c.kernel(m,n.error===null?{step:"probed",features:n.features.length,seconds:(performance.
now()-d)/1e3}:{step:"failed",message:n.error}),n}function pbe(e,t,n){let{features:r,helpers:o,refused:s}=O2([...e.cases.
values()].flatMap(({records:a})=>a));Object.assign(t,{features:r,helpers:o,accelerator:e.accelerator}),t.notes.push(...e.
notes),s>0&&t.notes.push(`the guest sent ${F(s,"record")} that make no sense`);let i=[];for(let{id:a,artifact:l}of I2){if(!hbe(
l))continue;let c=e.cases.get(a),u=c?.interruption??null;if(!(c!==void 0&&u===null)){for(let d of S2[l])t.incomplete.includes(
d)||t.incomplete.push(d);u!==null&&i.push(`${l}: ${On(u).reason}`)}}n?t.error="cancelled":e.error!==null?t.error=e.error:
t.incomplete.length>0&&(t.error=`not all was found out: ${i.join("; ")}`)}function hbe(e){return Pf.some(t=>t===e)}var abe,
lbe,cbe,I2,F2=f(async()=>{"use strict";await Es();$();Bw();ss();Ya();await nk();await js();I();ol();gk();Bk();im();za();
Kk();Xr();C2();El();abe=[{name:"veth",option:"CONFIG_VETH"},{name:"sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},{name:"\
cls_bpf",option:"CONFIG_NET_CLS_BPF"}],lbe=60,cbe=2,I2=Pf.map((e,t)=>({kind:"probe",id:t,artifact:e,files:[],timeoutSeconds:lbe}))});import{styleText as gbe}from"node:util";function B2({kernels:e},t){let n=e.filter(({features:a})=>a.length>0),r=Qm(n).filter(
({group:a})=>!ybe.includes(a)),o=r.filter(a=>!gi(a)),s=r.filter(gi),i=[e.flatMap(a=>wbe(a,t)),...o.length===0?[]:[[Pl("w\
hat sets them apart","bold",t),...kbe(o,n,t)]],...s.length===0?[]:[[...n.length>1?[Pl("what is the same on all","bold",t)]:
[],..._be(s,t)]],Rbe(n,t),["--json has every helper and kfunc, by program type, and what each feature was refused with"]];
return wt(i.filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`))}function wbe({id:e,release:t,packageVersion:n,error:r,notes:o},s){let i=t===null?"":`: ${_(t)} (${_(n??"")})`;return[
`${Pl(_(e),"bold",s)}${i}`,...r===null?[]:[Pl(`  ${_(r)}`,"yellow",s)],...o.map(a=>`  note: ${_(a)}`)]}function kbe(e,t,n){
let r=e.map(({group:a,name:l})=>`${hi[a]}: ${l}`),o=Math.max(...r.map(a=>a.length)),s=e.map(({answers:a})=>a.map(l=>Bt(Eo(
l),N2))),i=t.map(({id:a},l)=>Math.max(a.length,...s.map(c=>c[l]?.length??0)));return o+i.reduce((a,l)=>a+l+2,0)>n.width?
e.flatMap((a,l)=>xbe(r[l]??"",a,t,n)):[[ot("",o),...t.map(({id:a},l)=>ot(a,i[l]??0))].join("  ").trimEnd(),...e.map(({answers:a},l)=>[
ot(r[l]??"",o),...a.map((c,u)=>{let d=ot(s[l]?.[u]??"",i[u]??0);return c.kind==="value"?d:Pl(d,bbe[c.kind],n)})].join(" \
 ").trimEnd())]}function xbe(e,{answers:t},n,r){let o=new Map;for(let[s,i]of t.entries()){let a=Bt(Eo(i),N2);o.set(a,[...o.
get(a)??[],n[s]?.id??""])}return[e,...[...o].flatMap(([s,i])=>{let a=Math.max(10,s.length+4),[l="",...c]=$e(i.join(" "),
r.width," ".repeat(a),a);return[`  ${ot(s,a-2)}${l}`,...c]})]}function _be(e,t){let n=[...new Set(e.map(({group:o})=>o))],
r=Math.max(...n.map(o=>hi[o].length));return n.flatMap(o=>{let s=e.filter(a=>a.group===o);return[...new Set(s.map(({answers:[
a]})=>a?.kind??"unknown"))].flatMap((a,l)=>{let u=s.filter(({answers:[w]})=>w?.kind===a).map(({name:w,answers:[y]})=>y?.
kind==="value"?`${w}=${y.value}`:w).map(w=>w.replaceAll(" ","\xA0")).join(" "),d=ot(l===0?hi[o]:"",r),m=a==="value"?"":`${ot(
a,7)} `,p=r+2+m.length,[g="",...b]=$e(u,t.width," ".repeat(p),p);return[`${d}  ${m}${g}`,...b]})})}function Rbe(e,t){return e.
flatMap(n=>{let r=n.helpers.filter(({status:s})=>s==="yes").map(({program:s,names:i})=>`${s.replaceAll(" ","\xA0")}\xA0${i.
length}`),o=e.length>1?`${n.id}: `:"";return[...$e(`${o}helpers by program type: ${r.join(" ")}`,t.width,"  "),`${o}kfun\
cs: ${Zm(n)}`]})}function Pl(e,t,{color:n}){return n?gbe(t,e,{validateStream:!1}):e}var ybe,N2,bbe,K2=f(()=>{"use strict";
Lc();I();Zx();ybe=["kfunc","helper"],N2=40,bbe={yes:"green",no:"red",unknown:"yellow"}});var j2={};ee(j2,{probeCommand:()=>Sbe});async function Sbe({ids:e,inputs:t,output:n,write:r,markdown:o},s){let i=Se(t,Re);
if(e.length===0)throw new h("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
if(n.json&&o)throw new h("kernels probe: --json and --markdown exclude each other");r!==""&&await Vj(r,D2);let a=await vo(
e,await Nt()),l=await bt(n,s),c;try{c=await L2(a,i,{logger:l,progress:l,cache:ze,repository:()=>Xs(i.commit),signal:s.signal})}finally{
l.close()}let u=c.kernels.filter(({error:d})=>d!==null);if(r!==""&&u.length>0)throw new h(u.map(({id:d,error:m})=>({message:`${d}\
: ${m}; ${r} is left as it is`})));if(r!==""){let d=await Hm(r,t_(c),D2);s.err(`${r}: ${d?"what the kernels can do is up\
dated":"what the kernels can do is as it was"}`)}return n.json?s.out(_2(c)):o?s.out(t_(c)):r===""&&s.out(B2(c,s)),u.length>
0?1:0}var D2,U2=f(async()=>{"use strict";Sr();$();await Kr();R2();P2();await F2();K2();await Ut();cl();zx();Ur();await zm();
Yt();D2={name:"probe",what:"probed kernels"}});var Abe={};async function Ebe(e,t){let n=rj(e);switch("output"in n&&n.output.verbose&&Il(r=>t.err(fe(r))),$be.includes(n.
name)&&mu(),n.name){case"run":return wj(n.inputs,n.output,t);case"init":{let{initCommand:r}=await Nj().then(()=>Fj);return r(
n.inputs,n.force,n.output,t)}case"compare":{let{compareCommand:r}=await Promise.resolve().then(()=>(Gj(),Uj));return r(n,
t)}case"table":{let{tableCommand:r}=await Promise.resolve().then(()=>(Jj(),Yj));return r(n,t)}case"plan":{let{planCommand:r}=await Qj().then(()=>Xj);
return r(n,t)}case"report":{let{reportCommand:r}=await e2().then(()=>Zj);return r(n,t)}case"kernels":return n.fetch?yj(n.
ids,n.inputs,n.output,t):hj(n.ids,n.inputs,n.output,t);case"kernels lock":{let{kernelsLockCommand:r}=await Jx().then(()=>g2);
return r(n,t)}case"kernels outdated":{let{kernelsOutdatedCommand:r}=await x2().then(()=>k2);return r(n,t)}case"kernels p\
robe":{let{probeCommand:r}=await U2().then(()=>j2);return r(n,t)}case"doctor":return lj(n.inputs,n.output,t);case"setup":
return xj(n.inputs,n.output,t);case"help":return t.out(uj),0;case"version":return t.out(St),0}}function Pbe(e){if(r_.aborted)
return`bpfcompat: interrupted by ${String(r_.reason?.message??"a signal")}`;let t=e instanceof h?e:Mo(e);if(t!==null)return t.
message.split(`
`).map(r=>`bpfcompat: ${r}`).join(`
`);let n=typeof e=="object"&&e!==null&&"stack"in e?e.stack:e;return`bpfcompat: a defect of bpfcompat, please report it:
${String(n)}`}var $be,r_,vbe,G2,q2=f(async()=>{"use strict";$();Ag();Jr();I();ve();Tx();Qe();Xr();await oj();await cj();
dj();await bj();await kj();await _j();Yt();$be=["run","init","kernels probe","doctor","setup"];Fl(ij);({signal:r_,release:vbe}=
Gm()),G2=sj(r_);try{process.exitCode=await Ebe(process.argv.slice(2),G2)}catch(e){process.exitCode=1,G2.err(Pbe(e))}finally{
vbe()}});async function wQe(){let{runAction:e}=await JD().then(()=>YD);await e()}async function kQe(){await q2().then(()=>Abe)}export{wQe as startAction,kQe as startCommand};
