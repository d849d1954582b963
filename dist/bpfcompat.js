var qq=Object.defineProperty;var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var te=(e,t)=>{for(var n in t)qq(e,n,{get:t[n],enumerable:!0})};var Hq,wEe,kEe,GS,_Ee,gs,xEe,REe,SEe,ys,$Ee,vEe,EEe,Zh,Fc,PEe,WS,OEe,AEe,CEe,TEe,eg,qS,MEe,HS,IEe,FEe,NEe,Nc,$o=m(async()=>{
Hq=await import("./vendor/actions-core.js"),{ExitCode:wEe,addPath:kEe,debug:GS,endGroup:_Ee,error:gs,exportVariable:xEe,
getBooleanInput:REe,getIDToken:SEe,getInput:ys,getMultilineInput:$Ee,getState:vEe,group:EEe,info:Zh,isDebug:Fc,markdownSummary:PEe,
notice:WS,platform:OEe,saveState:AEe,setCommandEcho:CEe,setFailed:TEe,setOutput:eg,setSecret:qS,startGroup:MEe,summary:HS,
toPlatformPath:IEe,toPosixPath:FEe,toWin32Path:NEe,warning:Nc}=Hq});function fe(e){return ft($r(e))}function ft(e){return e.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm,"$1: ").replaceAll(
"##[","# #[")}function _(e,t=400){return Zt($r(e.slice(0,65536)).replaceAll(/\s+/g," ").trim(),t)}function Ct(e,t){return $r(
e.slice(-65536)).split(`
`).slice(-t).map(n=>Zt(n.replaceAll("	","    ").trimEnd(),400))}function Zt(e,t){let n=[...e.slice(0,2*t+2)];return n.length<=
t?e:`${n.slice(0,t-1).join("")}\u2026`}function St(e){return Buffer.byteLength(e,"utf8")}function M(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Q(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}function ue(e){return e<1e3?`${Math.round(e)}\
 ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function st(e){return e<1024?
`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function $r(e){return zq.test(e)?e:e.
replaceAll(`\r
`,`
`).replaceAll(Vq,"").replaceAll(Yq,"").replaceAll(Jq,"\uFFFD")}var zq,Vq,Yq,Jq,I=m(()=>{"use strict";zq=/^[\t\n\x20-\x7e]*$/,
Vq=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g,
Yq=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,Jq=new RegExp(
"\\p{Surrogate}","gu")});function Lc(e){switch(e.kind){case"lane":return`mode ${e.mode}`;case"program":return`${e.step} of ${_(e.name,100)}`;case"\
test":return`test "${_(e.name,100)}"`}}function ba({kernelChanged:e,objectChanged:t}){return e?t?"the kernel changed, to\
o":"the kernel changed, the object did not":t?null:"neither the object nor the kernel changed"}function tg({before:e,after:t}){
return e===0?"new":`${t>e?"+":"-"}${ng({before:e,after:t})}`}function ng({before:e,after:t}){return Qq(Math.abs(t-e)/Math.
max(e,1))}function vr({before:e,after:t}){return`${Q(e)} \u2192 ${Q(t)} (${tg({before:e,after:t})})`}function rg({baseline:{
revision:e}}){return e===null?"in the baseline":`at ${tr(e)}`}function zS({baseline:{revision:e,startedAt:t}}){let n=_(t).
slice(0,10);return e===null?`the run of ${n}`:`${tr(e)} (${n})`}function tr(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(
0,Xq):_(e,40)}function Qq(e){let t=e*100;return`${t<10?t.toFixed(1):Math.round(t)} %`}var Xq,nr=m(()=>{"use strict";I();
Xq=7});function Bc(e){return e.replaceAll(/\/\/[^\s/]*@/g,"//")}var og=m(()=>{"use strict"});import{channel as Zq}from"node:diagnostics_channel";function de(e,t){sg.hasSubscribers&&sg.publish(`${e}: ${Bc(t())}`)}function Kc(e){
sg.subscribe(t=>e(String(t)))}async function Ye(e,t){let n=performance.now();try{return await t()}finally{de("time",()=>`${e}\
 took ${((performance.now()-n)/1e3).toFixed(2)} s`)}}var sg,mt=m(()=>{"use strict";og();sg=Zq("bpfcompat")});import{createHash as e4}from"node:crypto";function Er(e,...t){return`bpfcompat-${e}-${Pn([t4,e,...t])}`}function Pn(e){return e4(
"sha256").update(JSON.stringify(e)).digest("hex")}var t4,Pr=m(()=>{"use strict";t4=2});function bs(e){let t={sha256:Pn(e),content:e};return JSON.stringify(t)}function ws(e){let t;try{t=JSON.parse(e)}catch{return}
if(!(typeof t!="object"||t===null||!("sha256"in t)||!("content"in t)))return Pn(t.content)===t.sha256?t.content:void 0}var Dc=m(
()=>{"use strict";Pr()});import{statSync as n4}from"node:fs";import{mkdir as r4,readFile as VS,rename as o4,rm as s4,writeFile as i4}from"node:fs/promises";
import{join as YS}from"node:path";async function jc(e){let t=YS(e,a4),n=await VS(l4,"utf8").catch(()=>"");Or=n===""?void 0:
{path:t,boot:n,known:await JS(t,n),learned:new Map}}async function Uc(){if(Or===void 0||Or.learned.size===0)return;let{path:e,
boot:t,learned:n}=Or,r=[...await JS(e,t),...n].slice(-u4),o=`${e}.${process.pid}.tmp`,s={boot:t,facts:Object.fromEntries(
r)};try{await r4(YS(e,".."),{recursive:!0}),await i4(o,bs(s)),await o4(o,e),n.clear()}catch{await s4(o,{force:!0}).catch(
()=>{})}}function rr(e,t){let n=Or?.learned.get(e)??Or?.known.get(e);if(!(n===void 0||n.identity!==t))return de("recalle\
d",()=>`${e}: ${n.value}`),n.value}function On(e,t,n){t!==void 0&&Or?.learned.set(e,{identity:t,value:n})}async function Ar(e,t,n){
let r=Or===void 0?void 0:vo(e);if(r===void 0)return n();let o=`${t} ${e}`,s=rr(o,r);if(s!==void 0)return s;let i=await n();
return i!==void 0&&r===vo(e)&&On(o,r,i),i}function vo(e){let t=n4(e,{bigint:!0,throwIfNoEntry:!1});if(t===void 0||Date.now()-
Number(t.ctimeMs)<c4)return;let{dev:n,ino:r,size:o,mode:s,uid:i,gid:a,mtimeNs:l,ctimeNs:c}=t;return[n,r,o,s,i,a,l,c].join(
" ")}async function JS(e,t){try{let n=ws(await VS(e,"utf8"));return new Map(n.boot===t?Object.entries(n.facts).filter(([
,r])=>d4(r)):[])}catch{return new Map}}function d4(e){return typeof e=="object"&&e!==null&&"identity"in e&&"value"in e&&
typeof e.identity=="string"&&typeof e.value=="string"}var a4,l4,c4,u4,Or,An=m(()=>{"use strict";mt();Dc();a4="boot-recor\
d.json",l4="/proc/sys/kernel/random/boot_id",c4=3e3,u4=5e3});function f4(e){let t=e.filter(({left:o})=>o===void 0),n=t.slice(0,200).map(o=>({...o,message:m4(o.message)})),r=e.reduce(
(o,s)=>o+(s.left??0),t.length-n.length);return r===0?n:[...n,{message:`${r} more problems are not shown; fix these first`,
left:r}]}function m4(e){if(e.length<=1e4)return e;let t=1e4/2,n=e.length-1e4;return`${e.slice(0,t)}\u2026 (${n} characte\
rs left out) \u2026${e.slice(-t)}`}function Cn(e){let t=[e.file,e.line,e.column].filter(n=>n!==void 0).join(":");return t===
""?e.message:`${t}: ${e.message}`}function E(e){return typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(
e)}function D(e){if(!(typeof e!="object"||e===null))return"code"in e&&typeof e.code=="string"?e.code:"cause"in e?D(e.cause):
void 0}function Eo(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"}async function ce(e,t){try{
return await t()}catch(n){if(!(n instanceof h))throw n;e.push(...n.problems);return}}var h,v=m(()=>{"use strict";h=class extends Error{name="\
UserError";problems;constructor(t,n){let r=f4(typeof t=="string"?[{message:t}]:Array.isArray(t)?t:[t]);super(r.map(Cn).join(
`
`),n),this.problems=r}}});function Po(e){switch(e){case"ENOSPC":return"no space left on the device; free some space there";case"EDQUOT":return"you\
r disk quota is used up; free some space there";case"EFBIG":return"the file is larger than this process may write; raise\
 the limit (`ulimit -f`)";case"EACCES":case"EPERM":return"permission denied; change the rights of the folder";case"EROFS":
return"the file system is read-only";case"EIO":return"the disk reports an I/O error";case"ENOENT":return"the folder was \
removed meanwhile";case"ENOTDIR":case"EEXIST":return"a file is in the way";case"ENAMETOOLONG":return"the name is longer \
than the file system takes";case"EMFILE":case"ENFILE":return"too many open files; raise the limit (`ulimit -n`)";case"EA\
GAIN":case"ENOMEM":return"the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less\
 at a time";default:return}}function ks(e){let t=Po(D(e));if(t===void 0||!p4(e))return null;let{syscall:n,path:r}=e,o=typeof r==
"string"?`${n} ${r}`:E(e);return new h(`this machine refused ${o}: ${t}`,{cause:e})}function p4(e){return typeof e=="obj\
ect"&&e!==null&&"syscall"in e&&typeof e.syscall=="string"}var Oo=m(()=>{"use strict";v()});function Gc(e){XS=e}function Z(e){return XS(e)}var XS,Ae=m(()=>{"use strict";XS=e=>`--${e}`});function Wc(e){try{return process.kill(e,0),!0}catch(t){return D(t)==="EPERM"}}var ig=m(()=>{"use strict";v()});import{createHash as h4,randomBytes as g4}from"node:crypto";import{readlinkSync as y4}from"node:fs";import{readdir as b4,
rm as ZS,stat as w4}from"node:fs/promises";import{hostname as k4}from"node:os";import{basename as _4,dirname as QS,join as qc}from"node:path";
function ie(e){return`${e}.${process.pid}-${t$()}.${g4(6).toString("hex")}.tmp`}async function Hc(e){for(let t of await ag(
QS(e)))!t.startsWith(`${_4(e)}.`)||!e$.test(t)||await ZS(qc(QS(e),t),{recursive:!0,force:!0})}async function Ao(e){for(let t of await ag(
e))await S4(e,t)&&await ZS(qc(e,t),{recursive:!0,force:!0}).catch(()=>{})}async function zc(e){await Promise.all((await ag(
e)).map(t=>Ao(qc(e,t))))}async function S4(e,t){let n=e$.exec(t);if(n===null&&!x4.test(t))return!1;let[,r,o]=n??[];if(o===
t$())return!Wc(Number(r));let{mtimeMs:s=Date.now()}=await w4(qc(e,t)).catch(()=>{})??{};return Date.now()-s>R4}function t$(){
return h4("sha256").update(`${k4()} ${$4()}`).digest("hex").slice(0,8)}function $4(){try{return y4("/proc/self/ns/pid")}catch{
return""}}async function ag(e){return b4(e).catch(()=>[])}var e$,x4,R4,Je=m(()=>{"use strict";ig();e$=/\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/,
x4=/^build-\w{6}$/,R4=3600*1e3});import{createHash as v4}from"node:crypto";import{mkdir as E4,open as lg,readFile as P4,rename as O4,rm as n$}from"node:fs/promises";
import{dirname as r$,resolve as A4}from"node:path";async function H(e,t){try{return await t()}catch(n){throw T4(n,e)}}function T4(e,t){
let n=Po(D(e));if(n===void 0||e instanceof h)return e;let r=`cannot write ${t}: ${n}; choose another folder with ${Z("ca\
che-directory")}`;return new wa(r,{cause:e})}async function Xe(e,t){await H(t,async()=>{await ka(e);try{await O4(e,t)}catch(n){
let r=D(n);if(r!=="ENOTEMPTY"&&r!=="EEXIST")throw n;await n$(e,{recursive:!0,force:!0})}await ka(r$(t))})}async function Tn(e,t){
let n=ie(e);try{await H(e,async()=>{await E4(r$(e),{recursive:!0});let r=await lg(n,"wx");try{await r.writeFile(t)}finally{
await r.close()}}),await Xe(n,e)}catch(r){throw await n$(n,{force:!0}).catch(()=>{}),r}}async function ka(e){let t=await lg(
e,"r");try{await t.sync()}catch(n){if(D(n)!=="EINVAL"&&D(n)!=="ENOTSUP")throw n}finally{await t.close()}}function Tt(e,t){
return Tn(e,bs(t))}async function Mt(e){try{return ws(await P4(e,"utf8"))}catch(t){if(D(t)==="ENOENT"||D(t)==="ENOTDIR")
return;throw new wa(`cannot read ${e}: ${E(t)}; choose another folder with ${Z("cache-directory")}`)}}async function me(e){
return Ar(A4(e),"sha256",()=>M4(e))}async function M4(e){let t=v4("sha256");try{let n=await lg(e);try{let r=Buffer.allocUnsafe(
C4);for(;;){let{bytesRead:o}=await n.read(r);if(o===0)break;t.update(r.subarray(0,o))}}finally{await n.close()}}catch(n){
if(D(n)==="ENOENT")return;throw new wa(`cannot read ${e}: ${E(n)}; choose another folder with ${Z("cache-directory")}`)}
return t.digest("hex")}var C4,wa,pe=m(()=>{"use strict";An();Dc();v();Oo();Ae();Je();C4=256*1024,wa=class extends h{}});import{readFile as I4}from"node:fs/promises";import{join as cg}from"node:path";async function s$(e,t){let n=await Promise.
all(t.map(r=>me(cg(e,r))));return Object.fromEntries(t.map((r,o)=>[r,n[o]??""]))}async function Mn(e,t){await Tn(cg(e,o$),
JSON.stringify(await s$(e,t)))}async function en(e){try{let t=JSON.parse(await I4(cg(e,o$),"utf8")),n=Object.keys(t);if(n.
length===0||n.some(o=>o.includes("/")))return;let r=await s$(e,n);return n.every(o=>r[o]!==""&&r[o]===t[o])?n:void 0}catch{
return}}var o$,_s=m(()=>{"use strict";pe();o$="sha256.json"});function Cr(e){return`${JSON.stringify(e,null,2)}
`}var _a=m(()=>{"use strict"});var i$,pn=m(()=>{"use strict";i$=["type","key_size","value_size","max_entries","flag","flags","extra","btf","name","inne\
r","nothing"]});import{existsSync as F4}from"node:fs";import{dirname as ug,join as N4}from"node:path";import{fileURLToPath as L4}from"node:url";
function B4(e){for(let t=e;;t=ug(t)){if(F4(N4(t,"package.json")))return t;if(ug(t)===t)throw new Error(`no package.json \
above ${e}`)}}var It,Tr=m(()=>{"use strict";It=B4(ug(L4(import.meta.url)))});import{readFileSync as K4}from"node:fs";import{join as D4}from"node:path";var Ft,Co=m(()=>{"use strict";Tr();Ft=JSON.parse(
K4(D4(It,"package.json"),"utf8")).version});var a$,Vc,BPe,KPe,DPe,jPe,UPe,GPe,WPe,qPe,HPe,zPe,dg=m(async()=>{a$=await import("./vendor/ajv-2020.js"),{Ajv2020:Vc,CodeGen:BPe,
KeywordCxt:KPe,MissingRefError:DPe,Name:jPe,ValidationError:UPe,_:GPe,nil:WPe,str:qPe,stringify:HPe}=a$,zPe=a$.default});var l$={};te(l$,{resultsValidator:()=>G4});import{readFile as j4}from"node:fs/promises";import{join as U4}from"node:path";
async function G4(){let e=await j4(U4(It,"src/results/schema.json"),"utf8"),t=JSON.parse(e,(r,o)=>r==="additionalPropert\
ies"?void 0:o);return new Vc({allowUnionTypes:!0,code:{optimize:!1},inlineRefs:!1,validateSchema:!1,strictTypes:!1}).compile(
t)}var c$=m(async()=>{"use strict";await dg();Tr()});import{readFile as W4,stat as q4}from"node:fs/promises";async function pt(e){let t=i=>{throw new h({file:e,message:i})},
n=z4(await H4(e,t),t);if(!V4(n))return t("is no results.json of bpfcompat; name one that `bpfcompat run` or the action w\
rote");if(n.version!==7)return t(`has version ${_(String(n.version),20)} of the results, this bpfcompat reads version ${7}\
; make it anew with this one`);let r=Y4(n)?`, and was written by bpfcompat ${_(String(n.tool.version),40)}`:"",o=await J4();
if(o(n))return n.kernels.length>d$||n.cases.length>f$?t(`has ${n.kernels.length} kernels and ${n.cases.length} cases; at\
 most ${d$} and ${f$} are read`):n;let[s]=o.errors??[];return t(`is damaged or not of this version: ${s===void 0?"it is \
not as the schema says":X4(s)}${r}; make it anew with bpfcompat ${Ft}`)}async function H4(e,t){try{let n=await q4(e);return n.
isDirectory()?t("is a directory; name the results.json in it"):n.isFile()?n.size>u$?t(`has ${n.size} bytes, more than a \
results.json may have (${u$})`):await W4(e,"utf8"):t("is no regular file")}catch(n){if(n instanceof h)throw n;return D(n)===
"ENOENT"?t("no such file; `bpfcompat run` writes results.json into its report directory"):t(D(n)==="EACCES"?"cannot be r\
ead: permission denied":E(n))}}function z4(e,t){try{return JSON.parse(e)}catch{return t("is not JSON; it may have been c\
ut short")}}function V4(e){if(typeof e!="object"||e===null||!("tool"in e)||!("version"in e))return!1;let{tool:t}=e;return typeof t==
"object"&&t!==null&&"name"in t&&t.name==="bpfcompat"}function Y4({tool:e}){return e.version!==void 0&&e.version!==Ft}async function J4(){
if(Yc!==void 0)return Yc;let{resultsValidator:e}=await c$().then(()=>l$);return Yc=await e(),Yc}function X4({instancePath:e,
keyword:t,params:n,message:r}){let o=e===""?"it":`\`${_(e.slice(1).replaceAll("/","."),80)}\``;return t==="required"?`${o}\
 lacks \`${n.missingProperty}\``:`${o} ${r??t}`}var u$,d$,f$,Yc,To=m(()=>{"use strict";v();I();Co();pn();u$=256*1024*1024,
d$=1e3,f$=1e5});import{createHash as Q4}from"node:crypto";import{mkdir as Z4,rm as fg,writeFile as eH}from"node:fs/promises";import{basename as tH,
dirname as xs,join as nH}from"node:path";async function m$(e,t,n,r){let o=sH(e,t);if(o!==null)return o!==""&&r.info(`not\
 compared: ${o}`),null;let s=Jc(e,t);try{if(!await n.restore(h$(e,t)))return r.info(`not compared: ${xa} has no results \
of ${Rs(t)} for this step; its next run there keeps them`),null;let i=await pt(s);return r.info(`compared with ${Rs(t)}${i.
revision===null?"":` at ${tr(i.revision)}`}${oH(t)}`),{results:i,source:`${t.defaultBranch??"the default branch"}, from ${xa}`}}catch(i){
return r.warning(`not compared: what ${xa} has of ${Rs(t)} cannot be used: ${E(i)}`),null}finally{await fg(xs(s),{recursive:!0,
force:!0})}}function oH({baseBranch:e,defaultBranch:t}){return e===null||e===t?"":`, since results of \`${_(e,100)}\` are\
 not kept`}function sH({baseline:e,run:t,task:n,cache:r},o){return e==="none"||t.baseline!==null||n==="plan"?"":t.shard!==
null?"the step that brings the shards together does it":o.onDefaultBranch?`these are the results of ${Rs(o)}, which othe\
rs are compared with`:o.defaultBranch===null?"the event does not tell what the default branch is":r?null:"`cache: false`\
 keeps no results of the default branch"}async function p$(e,t,n,r,o){let{baseline:s,run:i,task:a}=e;if(s==="none"||i.baseline!==
null||!e.cache||a==="plan"||i.shard!==null||!t.onDefaultBranch)return;if(n.gate.status==="error"){o.info("not kept for o\
thers to compare with: the run could not tell");return}let l=Jc(e,t),c=Cr({...n,comparison:null});try{await Z4(xs(l),{recursive:!0}),
await eH(l,c),await Mn(xs(l),[tH(l)]),await r.save(iH(e,t,n,c))}catch(u){o.warning(`not kept for others to compare with:\
 ${E(u)}`)}finally{await fg(xs(l),{recursive:!0,force:!0})}}function iH(e,t,n,r){return{...g$(e,t),key:`${mg(e,t).kernels}${n.
revision}-${Ra(r)}`}}function h$(e,t){let{step:n,kernels:r}=mg(e,t),o=t.baseSha===null?[]:[`${r}${t.baseSha}-`];return{...g$(
e,t),key:`${r}${t.baseSha}-${Ra("")}`,restoreKeys:[...o,r,n]}}function g$(e,t){let n=xs(Jc(e,t)),r=async()=>await en(n)!==
void 0;return{what:`results of ${Rs(t)}`,paths:[n],newest:!0,intact:r}}function Jc(e,t){let{workflow:n,own:r}=y$(e,t);return nH(
e.run.cacheDirectory,"baseline",e.task==="report"?n:r,"results.json")}function mg(e,t){let{workflow:n,own:r}=y$(e,t),o=`\
bpfcompat-results-${n}-`,s=`${o}${r}-`;return{workflow:o,step:s,kernels:`${s}${Ra(JSON.stringify(e.run.kernels)).slice(0,
16)}-`}}function y$({task:e,checkName:t,jobMatrix:n,use:r,run:o},{run:{workflow:s,job:i,step:a}}){let{manifest:l,matrix:c,
suite:u,objects:d,artifacts:f,loader:p,mode:g}=o,b=e==="run"?[l,c,u,d,f,p,g]:[];return{workflow:Ra(JSON.stringify([rH,7,
e,s])).slice(0,16),own:Ra(JSON.stringify([t,i,n.digest,a,r,b])).slice(0,32)}}function Rs({defaultBranch:e}){return e===null?
"the default branch":`\`${e}\``}function Ra(e){return Q4("sha256").update(e).digest("hex")}async function b$(e,t,n,r){if(e.
baseline==="none"||e.run.baseline!==null||!e.cache)return null;let o={...e,task:"report"},s=Jc(o,t);try{let i=mg(o,t).workflow;
return await n.restore({...h$(o,t),restoreKeys:[i]})?{results:await pt(s),source:xa}:null}catch(i){return r.info(`estima\
ted, since what ${xa} has of ${Rs(t)} cannot be used: ${E(i)}`),null}finally{await fg(xs(s),{recursive:!0,force:!0})}}var rH,
xa,w$=m(()=>{"use strict";nr();_s();v();_a();I();pn();To();rH=2,xa="the cache of GitHub Actions"});function k$({kernels:e,lanes:t},n){if(n==="any")return[];let r=new Set(e.filter(({required:s})=>s).map(({id:s})=>s)),o=new Map;
for(let{artifact:s,mode:i,kernel:a,required:l}of t){let c=JSON.stringify([s,i]),u=o.get(c)??{artifact:s,mode:i,blocks:!1,
onRequired:!1};u.blocks||=l,u.onRequired||=r.has(a),o.set(c,u)}return[...o.values()].filter(({blocks:s,onRequired:i})=>!s&&
i).map(({artifact:s,mode:i})=>({artifact:s,mode:i}))}function _$({kernels:e,cases:t}){return{kernels:e.map(({id:n,required:r})=>({
id:n,required:r})),lanes:t.flatMap(({artifact:n,kernel:r,lanes:o})=>o.map(({mode:s,required:i})=>({artifact:n,mode:s,kernel:r,
required:i})))}}function Xc({artifact:e,mode:t},{cases:n}){return n.filter(r=>r.artifact===e).flatMap(({kernel:r,lanes:o})=>o.
filter(s=>s.mode===t).map(s=>({kernel:r,lane:s})))}function Ss(e,t){let n=Xc(e,t);return n.length>0&&n.every(({lane:{verdict:r}})=>r===
"pass")}function x$({artifact:e,level:t},n,r){if(t==="failure"||e===null)return null;let o=n.filter(s=>s.artifact===e);return o.
find(s=>!Ss(s,r))??o[0]??null}var pg=m(()=>{"use strict"});function $s(e){let[t,n,r,o="0",s]=/^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(e)??[];if(t===void 0||n===void 0||r===
void 0)return;let i=(e.slice(t.length).match(/\d+/g)??[]).map(Number);return{label:`${n}.${r}${s===void 0?"":`-rc${s}`}`,
numbers:[...[n,r,o].map(Number),s===void 0?aH:Number(s),...i]}}function Ir(e,t){let[n,r]=[$s(e),$s(t)];if(n===void 0||r===
void 0)return+(n===void 0)-+(r===void 0);for(let o=0;o<Math.max(n.numbers.length,r.numbers.length);o++){let s=(n.numbers[o]??
-1)-(r.numbers[o]??-1);if(s!==0)return s}return e<t?-1:+(e>t)}var aH,Sa=m(()=>{"use strict";aH=Number.MAX_SAFE_INTEGER});function vs(e){return lH.some(t=>t===e)}function In({root:e,path:t}){return t===""||t.startsWith("[")?`${e}${t}`:`${e}.${t}`}
function Fr(e){let t=hg(e.flatMap(r=>r.programs),({artifact:r,program:o,way:s,hook:i})=>JSON.stringify([r,o,s,i])),n=hg(
e.flatMap(r=>r.names),({kind:r,name:o})=>`${r} ${o}`);return{programs:t.map(cH),names:n.map(uH)}}function hg(e,t){let n=new Map;
for(let r of e){let o=n.get(t(r));o===void 0?n.set(t(r),[r]):o.push(r)}return[...n.values()]}function cH(e){return{...e[0],
kernels:gg(e.flatMap(({kernels:t})=>t)),calledBy:gg(e.flatMap(({calledBy:t})=>t)),source:e.find(({source:t})=>t!==null)?.
source??null,reads:hn(e.flatMap(({reads:t})=>t)),notFollowed:hn(e.flatMap(({notFollowed:t})=>t)),relocations:hn(e.flatMap(
({relocations:t})=>t)),runs:hn(e.flatMap(({runs:t})=>t))}}function uH(e){let t=hn(e.flatMap(({states:n})=>n));return{...e[0],
states:t}}function hn(e){return hg(e,({kernels:n,...r})=>JSON.stringify(r)).map(n=>({...n[0],kernels:gg(n.flatMap(({kernels:r})=>r))}))}
function gg(e){return[...new Set(e)]}var lH,Qc,R$,S$,$$,v$,E$,Nt=m(()=>{"use strict";lH=["HOOK_ARGUMENT_CHANGED","RETURN\
_TYPE_CHANGED","TRACEPOINT_FIELD_CHANGED","FIELD_TYPE_CHANGED","AMBIGUOUS_HOOK","HOOK_VARIANT_MISSED","HOOK_NEVER_RUNS"];
Qc={programs:[],names:[]},R$=["kprobe","kretprobe","kprobe_session","ksyscall","kretsyscall","uprobe","uretprobe","usdt",
"fentry","fexit","fmod_ret","fsession","lsm","tp_btf","raw_tracepoint","tracepoint"],S$=["function","raw_tracepoint","tr\
acepoint"],$$=["load","probe","argument","return","data_loc"],v$=["offset","call","escape","tail_call","jump","limit","g\
lobal","copy"],E$=["field_offset","field_size","field_exists","field_signed","field_lshift_u64","field_rshift_u64","type\
_id_target","type_exists","type_size","type_matches","enumerator_exists","enumerator_value"]});function Es({program:{artifact:e,program:t}},{name:n,way:r}){return{artifact:e,program:t,name:n,way:r}}function Fn(e,t=""){
let n=new Map;for(let[r,o]of e){let s=n.get(o);s===void 0?n.set(o,{words:o,kernels:[r]}):s.kernels.push(r)}return[...n.values()].
toSorted((r,o)=>+(o.words===t)-+(r.words===t))}function Mo({kernels:e,writtenFor:t},n,r){let o=n.find(({kernel:l})=>l===
t);if(o!==void 0)return{place:o,by:"object"};let s=e.flatMap(({id:l})=>n.filter(({kernel:c})=>c===l)),i=[];for(let l of s){
let c=i.find(([u])=>u!==void 0&&!r(u,l));c===void 0?i.push([l]):c.push(l)}let[a]=i.toSorted((l,c)=>c.length-l.length);return a?.[0]&&
{place:a[0],by:"most"}}var $a=m(()=>{"use strict"});function tn(e){let t=/^(.*)\[(\d+)\]$/.exec(e);if(t!==null)return{kind:"array",element:t[1]??"",length:Number(t[2])};if(e.
startsWith("*"))return{kind:"pointer",to:e.slice(1)};let n=/^(?:[sue](\d+)|bool)$/.exec(e);if(n!==null)return{kind:"inte\
ger",bits:n[1]===void 0?8:Number(n[1])};let r=/^f(\d+)$/.exec(e);if(r!==null)return{kind:"float",bits:Number(r[1])};let o=/^(?:struct|union) ([^:]*):\d+$/.
exec(e);return o!==null?{kind:"struct",name:o[1]??""}:{kind:e==="void"?"void":"unknown"}}function yg(e){let t=tn(e);return t.
kind==="pointer"&&/^\w+$/.test(t.to)&&t.to!=="fn"?t.to:null}function P$(e){let t=tn(e);return t.kind==="integer"?t.bits:
null}function Ps(e,t){return va(tn(e),tn(t))}function O$(e,t,n){let[r,o]=[tn(e.shape),tn(t.shape)];return r.kind==="inte\
ger"&&o.kind==="integer"?n?r.bits>o.bits:r.bits!==o.bits:r.kind==="struct"&&o.kind==="struct"&&e.words===t.words?!1:va(r,
o)}function va(e,t){return e.kind==="unknown"||t.kind==="unknown"?!1:e.kind==="pointer"&&t.kind==="pointer"?A$(e.to,t.to):
e.kind==="struct"&&t.kind==="struct"?e.name!==t.name&&e.name!==""&&t.name!=="":e.kind==="array"&&t.kind==="array"?va(tn(
e.element),tn(t.element)):"bits"in e&&"bits"in t?e.kind!==t.kind||e.bits!==t.bits:e.kind!==t.kind}function A$(e,t){if(e===
""||t===""||e===t)return!1;if(e.startsWith("*")&&t.startsWith("*"))return A$(e.slice(1),t.slice(1));let n=[e,t].flatMap(
s=>/^\((.*)\)$/.exec(s)?.[1]??[]),[r,o]=n;return r===void 0||o===void 0||va(tn(r),tn(o))}function C$(e,t){let[n,r]=[e,t].
map(o=>/^(\*+)\w+$/.exec(o)?.[1]);return n!==void 0&&n===r}function T$(e,t){let[n,r]=[tn(e),tn(t)];return n.kind==="inte\
ger"&&r.kind==="integer"?n.bits>r.bits:va(n,r)}var Zc=m(()=>{"use strict"});function I$(e){let{program:t,names:n,kernels:r}=e,o=t.relocations.filter(i=>i.kind==="field_offset"&&i.reached&&!i.loads&&
!dH(i)),s=new Map;for(let i of o)s.set(In(i),[...s.get(In(i))??[],i]);return[...s].flatMap(([i,a])=>{let l=r.flatMap(({id:y,
arch:R})=>{let x=a.find($=>$.kernels.includes(y)),S=n.field(i,y);return x===void 0||S===null||fH(t,x,y)?[]:[{kernel:y,arch:R,
copy:x,field:S}]}),c=({copy:{local:y},field:R,arch:x})=>y!==null&&!eu(y,R,x),u=l.some(c),d=Mo(e,l,(y,R)=>eu(y.field,R.field,
y.arch)||eu(R.field,y.field,y.arch));if(d===void 0)return[];let f=d.place.field,p=l.filter(y=>u?y.copy.local!==null&&!c(
y):eu(f,y.field,y.arch)),[g]=p;if(g===void 0)return[];let b=M$(u?g.copy.local??f:f),k=Fn(l.map(({kernel:y,field:R})=>[y,
M$(R)]),b);return[{class:"FIELD_TYPE_CHANGED",artifact:t.artifact,program:t.program,way:t.way,name:i,what:{kind:"field"},
expected:u?{words:b,by:"source",kernel:null}:{words:b,by:d.by,kernel:d.place.kernel},kernels:p.map(({kernel:y})=>y),states:k,
source:p[0]?.copy.source??null}]})}function dH({root:e}){return e.startsWith("trace_event_raw_")}function eu(e,t,n){return e.
bitfield||t.bitfield?e.bitfield!==t.bitfield||e.size!==t.size:O$(e,t,n!=="s390x")}function M$({words:e,bitfield:t,size:n}){
return t?`${e} : ${n}`:e}function fH({relocations:e},t,n){return e.some(({kind:r,root:o,path:s,kernels:i})=>(r==="field_\
size"||r==="field_lshift_u64")&&o===t.root&&s===t.path&&i.includes(n))}var F$=m(()=>{"use strict";Nt();$a();Zc()});function Os(e){return e.filter(t=>/\.(?:constprop|isra|part|llvm)\b/.test(t)&&!/\.cold(?:\.\d+)?$/.test(t))}function N$({
siblings:e,callers:t}){return Os(e).flatMap(n=>{let r=t?.find(o=>o.copy===n)?.by??null;return r?.length===0?[]:[{copy:n,
by:r}]})}var tu=m(()=>{"use strict"});function B$(e,t){if(t.kind!=="function"||t.by!==void 0)return[];let n=e.attached.flatMap(({id:i})=>{let a=e.names.function(
t.name,i);return a===void 0?[]:[{id:i,state:a}]}),r={...Es(e,t),what:{kind:"hook"},expected:null,source:e.program.source},
o=n.filter(({state:i})=>(i.symbols??1)>1),s=n.filter(({state:i})=>i.symbols!==0&&L$(e,i).length>0);return[...o.length===
0?[]:[{...r,class:"AMBIGUOUS_HOOK",kernels:o.map(({id:i})=>i),states:Fn(n.map(({id:i,state:a})=>[i,pH(a.symbols??1)]))}],
...s.length===0?[]:[{...r,class:"HOOK_VARIANT_MISSED",kernels:s.map(({id:i})=>i),states:Fn(s.map(({id:i,state:a})=>[i,L$(
e,a).map(mH).join(", ")]))}]]}function K$({program:e,tested:t}){let{artifact:n,program:r,way:o,hook:s,runs:i}=e,a=t.flatMap(
({id:u})=>{let d=i.find(f=>f.kernels.includes(u));return d===void 0?[]:[{id:u,count:d.count}]}),l=a.filter(({count:u})=>u===
0);if(s===null||l.length===0||l.length===a.length)return[];let c=Fn(a.map(({id:u,count:d})=>[u,d===0?"no run":"runs"]));
return[{class:"HOOK_NEVER_RUNS",artifact:n,program:r,way:o,name:s.name,what:{kind:"hook"},expected:null,kernels:l.map(({
id:u})=>u),states:c,source:e.source}]}function L$({hooked:e},t){return N$(t).filter(({copy:n})=>!e.has(n))}function mH({
copy:e,by:t}){if(t===null)return e;let n=t.length>bg?` and ${t.length-bg} more`:"";return`${e} (called by ${t.slice(0,bg).
join(", ")}${n})`}function pH(e){return e===1?"one function":`${e} functions`}var bg,D$=m(()=>{"use strict";tu();$a();bg=
3});function nu(e,t){let{way:n,hook:r}=e;if(n!==null&&r!==null)return[{way:n,...r,by:void 0}];let o=new Set([e.program]),s=[
...e.calledBy],i=[];for(let a of s)if(!o.has(a)){o.add(a);for(let l of t)l.artifact!==e.artifact||l.program!==a||(s.push(
...l.calledBy),l.way!==null&&l.hook!==null&&i.push({way:l.way,...l.hook,by:a}))}return i}var wg=m(()=>{"use strict"});var Nr,ru=m(()=>{"use strict";Nr=class{#e;constructor({names:t}){this.#e=new Map(t.map(n=>[`${n.kind} ${n.name}`,n]))}function(t,n){
let r=this.#t("function",t);return r?.kind==="function"?r.states.find(o=>o.kernels.includes(n)):void 0}tracepoint(t,n){let r=this.#t(
"tracepoint",t);return r?.kind==="tracepoint"?r.states.find(o=>o.kernels.includes(n)):void 0}prototype(t,n,r){if(t==="fu\
nction")return this.function(n,r)?.prototype??null;let o=this.#t(t,n);return o?.kind!=="raw_tracepoint"?null:o.states.find(
s=>s.kernels.includes(r))?.prototype??null}field(t,n){let r=this.#t("field",t);return r?.kind!=="field"?null:r.states.find(
o=>o.kernels.includes(n))?.field??null}#t(t,n){return this.#e.get(`${t} ${n}`)}}});function kg(e,t,n,r=8){return{name:e,type:t,offset:n,size:r,signed:!0}}function j$(e){let t=/^syscalls\/sys_(enter|exit)_/.
exec(e)?.[1];return t===void 0?null:[...t==="enter"?hH:gH]}function U$(e){return e==="nr"||e==="__syscall_nr"?_g.name:e}
var _g,hH,gH,xg=m(()=>{"use strict";_g=kg("id","long",8),hH=[_g,kg("args","unsigned long[6]",16,48)],gH=[_g,kg("ret","lo\
ng",16)]});function ou(e){if(e===void 0)return Lr;let{words:t,name:n}=e;return n===""?t:`${t}${t.endsWith("*")?"":" "}${n}`}function su(e){
return e===void 0?Cs:`${e.type} ${e.name}`}function iu({why:e,map:t}){return`${yH[e]}${t===null?"":` through ${t}`}`}var As,
Lr,Cs,yH,or=m(()=>{"use strict";As={function:"function",raw_tracepoint:"raw tracepoint",tracepoint:"tracepoint",field:"f\
ield",enumerator:"enumerator",type:"type"},Lr="not there",Cs="no field";yH={offset:"reads the context at a computed offs\
et",call:"passes the context to a function that was not examined",escape:"stores the context where it cannot be followed",
tail_call:"passes the context to other programs",jump:"jumps to a computed place",limit:"is too large to be examined who\
le",global:"reads what depends on a variable that the loader sets",copy:"copies several arguments at once"}});function W$(e,t){if(t.kind!=="tracepoint")return[];let n=new Map;for(let r of e.program.reads)for(let{id:o}of e.attached){
let s=e.names.tracepoint(t.name,o);if(!r.kernels.includes(o)||s===void 0||s.fields.length===0)continue;let i=r.member??`\
@${r.offset}`;n.set(i,[...n.get(i)??[],{kernel:o,record:s,read:r}])}return[...n.values()].flatMap(r=>bH(e,t,r))}function bH(e,t,n){
let r=wH(e,n);if(r===void 0)return[];let o=n.filter(u=>xH(r,u)),[s]=o;if(s===void 0)return[];let{by:i,kernel:a}=r,l=G$(r,
r.field,r.within),c=Fn(n.map(({kernel:u,record:d,read:f})=>{let p=au(d,f.offset);return[u,G$(r,p,p===void 0?0:f.offset-p.
offset)]}),l);return[{class:"TRACEPOINT_FIELD_CHANGED",...Es(e,t),what:{kind:"record",field:r.field.name,offset:s.read.offset},
expected:{words:l,by:i,kernel:a},kernels:[...new Set(o.map(u=>u.kernel))],states:c,source:s.read.source}]}function wH(e,t){
let r=[e.writtenFor,...e.kernels.map(({id:l})=>l)].flatMap(l=>t.filter(({kernel:c})=>c===l)).flatMap(kH),o=r.filter(({within:l})=>l===
0),s=o.find(l=>t.every(({read:c})=>!Sg(c,l,l.field)))??o[0]??r[0];if(s!==void 0)return s;let i=Mo(e,t,(l,c)=>{let[u,d]=[
Rg(l),Rg(c)];return u?.field.name!==d?.field.name||u?.within!==d?.within}),a=i&&Rg(i.place);return a&&{...a,by:i.by,kernel:i.
place.kernel}}function kH({kernel:e,record:t,read:n}){let[,r="",o]=/^(\w+)(?:\[(\d+)\])?/.exec(n.member??"")??[],s=c=>t.
fields.find(u=>u.name===c),i=s(r)??s(U$(r));if(i===void 0)return[];let a=au(t,n.offset)===i?n.offset-i.offset:0,l=o===void 0?
a:(_H(i)??0)*Number(o);return[{field:i,within:l,by:"source",kernel:e}]}function _H({type:e,size:t}){let n=Number(/\[(\d+)\]$/.
exec(e)?.[1]??0);return n===0?null:t/n}function Rg({record:e,read:t}){let n=au(e,t.offset);return n&&{field:n,within:t.offset-
n.offset}}function au({fields:e},t){return e.find(n=>t>=n.offset&&t<n.offset+n.size)}function xH({field:e,within:t},{record:n,
read:r}){let o=au(n,r.offset);if(o===void 0||o.name!==e.name||r.offset-o.offset!==t)return!0;let s=({type:a})=>/^__(?:data|rel)_loc\b/.
test(a);if(s(o)!==s(e)||r.via==="data_loc"&&!s(o))return!0;let i=({type:a})=>a.endsWith("]");return i(o)!==i(e)?!0:r.size===
0?o.size!==e.size:Sg(r,{within:t},o)&&!Sg(r,{within:t},e)}function Sg({size:e},{within:t},n){return e>n.size-t}function G$({
within:e},t,n){return`${su(t)}${t===void 0||n===e||n===0?"":` from byte ${n}`}`}var q$=m(()=>{"use strict";$a();xg();or()});function cu(e,t,{via:n,offset:r}){if(n==="return")return{kind:"return"};switch(e){case"kprobe":return H$(t,r);case"kretp\
robe":return vg($g[t].returns,r)?{kind:"return"}:null;case"kprobe_session":return H$(t,r)??(vg($g[t].returns,r)?{kind:"r\
eturn"}:null);case"fentry":case"fexit":case"fmod_ret":case"fsession":case"lsm":case"tp_btf":case"raw_tracepoint":return{
kind:"argument",index:Math.floor(r/z$)};case"ksyscall":case"kretsyscall":case"uprobe":case"uretprobe":case"usdt":case"tr\
acepoint":return null}}function H$(e,t){let n=$g[e].arguments.findIndex(r=>vg(r,t));return n<0?null:{kind:"argument",index:n}}
function vg(e,t){return t>=e&&t<e+z$}var $g,z$,lu,Eg=m(()=>{"use strict";$g={x86_64:{arguments:[112,104,96,88,72,64],returns:80},
arm64:{arguments:[0,8,16,24,32,40,48,56],returns:0},s390x:{arguments:[40,48,56,64,72],returns:40}},z$=8,lu=["fexit","fmo\
d_ret","fsession","lsm"]});function V$(e,t){let[,n]=/\bBPF_(?:KPROBE|KRETPROBE|PROG2?)\s*\(\s*\w+\s*,(.*)$/.exec(e?.text??"")??[],r=n===void 0?void 0:
SH(n)[t];return r===void 0?null:{words:r,name:/\b\w+$/.exec(r)?.[0]??"",shape:$H(r)}}function SH(e){let t=[],[n,r]=[0,0];
for(let o=0;o<e.length;o++){let s=e[o];if(s==="(")n++;else if(s===")"&&n>0)n--;else if((s===","||s===")")&&n===0&&(t.push(
e.slice(r,o).trim().replaceAll(/\s+/g," ")),r=o+1,s===")"))break}return t}function $H(e){let t=e.replaceAll(/\b(?:const|volatile)\b/g,
"").replaceAll(/\s+/g," ").trim(),[,n="",r=""]=/^(.*?) ?(\**) ?\w*$/.exec(t)??[];if(r==="")return Pg(t.replace(/ \w+$/,""))??
Pg(t)??"?";let o=/^(?:struct|union) (\w+)$/.exec(n)?.[1];if(o!==void 0)return`${r}${o}`;let s=Pg(n);return n==="void"?r:
s===void 0?"?":`${r}(${s})`}function Pg(e){let t=RH[e];return t===void 0?void 0:`u${t}`}var RH,Y$=m(()=>{"use strict";RH=
{bool:8,_Bool:8,char:8,u8:8,__u8:8,short:16,u16:16,__u16:16,umode_t:16,int:32,unsigned:32,"unsigned char":8,"unsigned sh\
ort":16,"unsigned int":32,u32:32,__u32:32,s32:32,__s32:32,gfp_t:32,pid_t:32,long:64,"unsigned long":64,"long long":64,"u\
nsigned long long":64,u64:64,__u64:64,s64:64,__s64:64,size_t:64,loff_t:64,sector_t:64}});function Z$(e,t){let{kind:n}=t;if(n==="tracepoint")return[];let r=new Map;for(let s of e.program.reads)for(let i of e.attached){
if(!s.kernels.includes(i.id))continue;let a=e.names.prototype(n,t.name,i.id),l=cu(t.way,i.arch,s);if(a===null||l===null||
PH(a,l))continue;let c=OH(l,a,t.way);if(c===void 0&&vH.includes(t.way))continue;let u=JSON.stringify(l),d=r.get(u)??[];r.
set(u,d),d.some(f=>f.kernel===i.id)||d.push({kernel:i.id,prototype:a,read:s,slot:l,value:c})}let o=[...r.values()];return o.
flatMap(s=>AH(e,t,s,EH(s,o)))}function EH(e,t){let n=new Set(e.map(({kernel:r})=>r));return t.filter(r=>!r.some(({kernel:o})=>n.
has(o))).flat()}function PH({parameters:e},t){return t.kind==="return"?!1:e.slice(0,t.index+1).some(({shape:n})=>Number(
/^(?:struct|union) .*:(\d+)$/.exec(n)?.[1]??0)>64)}function OH(e,{parameters:t,returns:n},r){let o=n.shape==="void"?void 0:
{...n,name:Ts};return e.kind==="return"||lu.includes(r)&&e.index===t.length?o:t[e.index]}function AH(e,t,n,r){let{expected:o,
isRight:s}=CH(e,n,r),i=n.filter(c=>!s(c)),[a]=i;return a===void 0?[]:[{class:n.every(({slot:c,value:u})=>c.kind==="retur\
n"||u?.name===Ts)?"RETURN_TYPE_CHANGED":"HOOK_ARGUMENT_CHANGED",...Es(e,t),what:a.slot,expected:o,kernels:i.map(({kernel:c})=>c),
states:Fn(n.map(c=>[c.kernel,Ea(c)]),o?.words),source:a.read.source}]}function CH(e,t,n){let r=b=>k=>!Og(b,k),o=t.find(b=>Q$(
e.program,b)),s=o&&yg(o.value?.shape??"");if(o!==void 0&&s){let b=({kernel:k,read:y})=>ev(e.program,y,s,k);return{expected:{
words:Ea(o),by:"use",kernel:o.kernel},isRight:k=>Q$(e.program,k)||!b(k)||r(o)(k)}}let i=t.find(b=>n.some(k=>J$(b,k)));if(i!==
void 0&&n.every(b=>J$(i,b)))return{expected:{words:Ea(i),by:"use",kernel:i.kernel},isRight:r(i)};let a=TH(t),l=t.filter(
({value:b})=>X$(a)&&b!==void 0&&MH(a,b)),u=l.find(({value:b})=>b?.name===a?.name)??Mo(e,l,Og)?.place;if(u!==void 0)return{
expected:{words:Ea(u),by:"source",kernel:u.kernel},isRight:b=>l.includes(b)&&!nv(u,b)||tv(u,b)};let d=t.filter(({value:b})=>b!==
void 0);if(X$(a)&&d.length>0&&d.every(({value:b})=>IH(a,b)))return{expected:{words:a.words,by:"source",kernel:null},isRight:()=>!1};
let f=Mo(e,d,Og);if(f===void 0){let b=a&&{words:a.words,by:"source",kernel:null};return{expected:b,isRight:()=>b===null}}
let{place:p,by:g}=f;return{expected:{words:Ea(p),by:g,kernel:p.kernel},isRight:r(p)}}function J$({value:e},{value:t}){return e!==
void 0&&t!==void 0&&!Ps(e.shape,t.shape)}function TH(e){for(let{read:t,slot:n}of e){let r=V$(t.source,n.kind==="argument"?
n.index:0);if(r!==null)return r}return null}function X$(e){return e!==null&&e.shape!=="*"&&e.shape!=="?"}function MH({shape:e},t){
return!T$(e,t.shape)}function IH({shape:e},t){let n=t===void 0?null:P$(t.shape);return e.startsWith("*")&&n!==null&&n<FH}
function Q$(e,{kernel:t,read:n,value:r}){let o=r===void 0?null:yg(r.shape);return o!==null&&ev(e,n,o,t)}function ev({relocations:e},{
offset:t},n,r){return e.some(({argument:o,root:s,reached:i,kernels:a})=>i&&o===t&&s===n&&a.includes(r))}function Og(e,t){
let[n,r]=[e.value,t.value];return n===void 0||r===void 0?n!==r:n.name===Ts!=(r.name===Ts)?!0:Ps(n.shape,r.shape)&&!tv(e,
t)||nv(e,t)}function tv({value:e},{value:t}){return e===void 0||t===void 0||e.name===""||e.name===Ts?!1:e.name===t.name&&
C$(e.shape,t.shape)}function nv(e,t){let[n="",r=""]=[e.value?.name,t.value?.name];if(n===""||r===""||n===r)return!1;let o=({
parameters:s},i)=>s.some(a=>a.name===i);return o(t.prototype,n)||o(e.prototype,r)}function Ea({value:e,slot:t}){return e?.
name!==Ts?ou(e):t.kind==="return"?e.words:`${e.words} (the return value)`}var vH,Ts,FH,rv=m(()=>{"use strict";Eg();Y$();
$a();Zc();or();vH=["fentry","fexit","fmod_ret","fsession","lsm","tp_btf"];Ts="return value";FH=64});function sv(e,t,n,r){let o=LH(e,t),i=r.map(({id:a})=>{let l=o.flatMap(({name:u,offset:d,size:f})=>{let p=n.field(u,a);return p===
null?[]:[p.offset===d&&p.size===f]}),c=l.filter(Boolean).length;return{id:a,agreeing:c,share:l.length<ov?0:c/l.length}}).
reduce((a,l)=>a===void 0||l.share>a.share?l:a,void 0);return i!==void 0&&i.share>=NH&&i.agreeing>=ov?i.id:null}function LH(e,{
programs:t}){let n=new Map;for(let r of t)if(r.artifact===e)for(let o of r.relocations){let{kind:s,flavor:i,local:a}=o;if(s!==
"field_offset"||i||a===null||a.offset===0)continue;let l=In(o);n.set(l,{name:l,offset:a.offset,size:a.size})}return[...n.
values()]}var ov,NH,iv=m(()=>{"use strict";Nt();ov=4,NH=.8});function Io(e,t=null){let{surface:n,cases:r}=e,o=new Nr(n),s=e.kernels.toSorted((l,c)=>Ir(c.release??"",l.release??"")),
i=BH(r),a=new Set(r.flatMap(l=>l.tests.every(({verdict:c})=>c==="pass")?[]:[av(l)]));return n.programs.flatMap(l=>{let c=s.
filter(({id:f})=>l.kernels.includes(f)&&!i.load.has(uu(l,f))),u=l.hook===null?c:c.filter(({id:f})=>!i.attach.has(uu(l,f))&&
KH(l.hook,f,o)),d={program:l,names:o,kernels:c,attached:u,tested:u.filter(({id:f})=>!a.has(av({artifact:l.artifact,kernel:f}))),
hooked:new Set(n.programs.flatMap(({artifact:f,hook:p})=>f===l.artifact&&p!==null?[p.name]:[])),writtenFor:t??sv(l.artifact,
n,o,c)};return[...nu(l,n.programs).flatMap(f=>[...B$(d,f),...Z$(d,f),...W$(d,f)]),...I$(d),...K$(d)].map(f=>DH(f,e.kernels))})}
function BH(e){let t={load:new Set,attach:new Set};for(let{artifact:n,kernel:r,programs:o}of e)for(let{name:s,load:i,attach:a}of o)
i?.verdict!=="pass"&&t.load.add(uu({artifact:n,program:s},r)),a?.verdict==="fail"&&t.attach.add(uu({artifact:n,program:s},
r));return t}function KH(e,t,n){return e?.kind!=="function"||n.function(e.name,t)?.symbols!==0}function av({artifact:e,kernel:t}){
return JSON.stringify([e,t])}function uu({artifact:e,program:t},n){return JSON.stringify([e,t,n])}function DH(e,t){let n=r=>t.
map(({id:o})=>o).filter(o=>r.includes(o));return{...e,kernels:n(e.kernels),states:e.states.map(r=>({...r,kernels:n(r.kernels)}))}}
var du=m(()=>{"use strict";Sa();F$();D$();wg();ru();q$();rv();iv()});function uv(e,t){let n=new Set(Io(t).map(lv));return t.kernels.filter(r=>e.kernels.some(({id:o,arch:s})=>o===r.id&&s===r.
arch)).flatMap(r=>jH(r,e,t)).filter(r=>!n.has(lv(r)))}function lv({class:e,artifact:t,program:n,name:r,what:o}){return JSON.
stringify([e,t,n,r,o])}function jH(e,t,n){let{id:r}=e,o=`${r} (baseline)`,s=[...cv(t.surface,r).map(l=>UH(l,o)),...cv(n.
surface,r)],i=new Set(GH(s));if(i.size===0)return[];let a={surface:{programs:qH(n.surface,r,o),names:WH(s,i)},kernels:[e,
{...e,id:o}],cases:n.cases.filter(l=>l.kernel===r)};return Io(a,o).flatMap(l=>{let{expected:c,kernels:u}=l;return u.length!==
1||u[0]!==r?[]:[{...l,expected:c&&{...c,by:"baseline",kernel:o}}]})}function cv({names:e},t){return e.flatMap(n=>{let r=n.
states.filter(({kernels:o})=>o.includes(t)).map(o=>({...o,kernels:[t]}));return r.length===0?[]:[{...n,states:r}]})}function UH(e,t){
return{...e,states:e.states.map(n=>({...n,kernels:[t]}))}}function GH(e){let t=new Map;return e.flatMap(n=>{let r=JSON.stringify(
n.states.map(({kernels:s,...i})=>i)),o=t.get(Ms(n));return t.set(Ms(n),r),o===void 0||o===r?[]:[Ms(n)]})}function Ms({kind:e,
name:t}){return`${e} ${t}`}function WH(e,t){let n=new Map;for(let r of e){if(!t.has(Ms(r)))continue;let o=n.get(Ms(r));n.
set(Ms(r),o===void 0?r:{...o,states:[...o.states,...r.states]})}return[...n.values()]}function qH({programs:e},t,n){let r=o=>o.
flatMap(s=>s.kernels.includes(t)?[{...s,kernels:[t,n]}]:[]);return r(e).map(o=>({...o,reads:r(o.reads),relocations:r(o.relocations),
notFollowed:r(o.notFollowed),runs:[]}))}var dv=m(()=>{"use strict";du()});function sr(e){let[,t,n]=/^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(e.trim())??[];if(!(t===void 0||n===""&&t.includes(".")))
return{text:`+${t}${n}`,unit:n==="%"?"percent":"insns",value:Number(t)}}function fv({unit:e,value:t},n,r){return e==="in\
sns"?r-n>t:(r-n)*1e5>n*Math.round(t*1e3)}var Is=m(()=>{"use strict"});function fu(e,t,n){let r=e.results,o=new Map(r.cases.map(i=>[mv(i,r.kernels),i])),s=t.cases.flatMap(i=>{let a=o.get(mv(i,
t.kernels));return a===void 0?[]:[HH(a,i,r,t)]});return{baseline:{revision:r.revision,startedAt:r.startedAt,source:e.source},
insnsThreshold:n?.text??null,cases:{compared:s.length,added:t.cases.length-s.length,gone:r.cases.length-s.length},kernels:VH(
r.kernels,t.kernels),verdicts:s.flatMap(JH).toSorted((i,a)=>gv(i)-gv(a)),insns:s.flatMap(i=>XH(i,n)).toSorted((i,a)=>bv(
a)-bv(i)),surface:uv(r,t)}}function mv({artifact:e,kernel:t},n){return JSON.stringify([e,t,wv(t,n)])}function wv(e,t){return t.
find(({id:n})=>n===e)?.arch??"x86_64"}function HH(e,t,n,r){let o=({kernels:i})=>i.find(({id:a})=>a===t.kernel),s=({artifacts:i})=>i.
find(({name:a})=>a===t.artifact);return{before:e,after:t,common:{artifact:t.artifact,kernel:t.kernel,arch:wv(t.kernel,r.
kernels),kernelChanged:kv(o(n),o(r)),objectChanged:zH(s(n),s(r))}}}function kv(e,t){return Ag(e?.release,t?.release)||Ag(
e?.vmlinuzSha256,t?.vmlinuzSha256)}function zH(e,t){return Ag(e?.sha256,t?.sha256)}function Ag(e,t){return e!=null&&t!=null&&
e!==t}function VH(e,t){return t.flatMap(n=>{let r=e.find(({id:s,arch:i})=>s===n.id&&i===n.arch);if(r===void 0||!kv(r,n))
return[];let o=YH(r,n);return[{kernel:n.id,arch:n.arch,before:o(r),after:o(n)}]})}function YH(e,t){return e.release!==t.
release?({release:n})=>n??"unknown":e.packageVersion!==t.packageVersion?({release:n,packageVersion:r})=>`${n} (${r})`:({
release:n,vmlinuzSha256:r})=>`${n} (sha256 ${r?.slice(0,12)})`}function JH({before:e,after:t,common:n}){let r=new Map(hv(
e).map(({subject:o,verdict:s})=>[JSON.stringify(o),s]));return hv(t).flatMap(({subject:o,verdict:s,known:i})=>{let a=r.get(
JSON.stringify(o));return a!==void 0&&(o.kind==="lane"||pv(a)&&pv(s))&&a!==s?[{...n,subject:o,before:a,after:s,known:i&&
s==="fail"}]:[]})}function pv(e){return e==="pass"||e==="fail"}function hv({lanes:e,programs:t,tests:n}){let r=e.filter(
({verdict:i})=>i!=="pass"),o=r.length>0&&r.every(({known:i})=>i!==null),s=({known:i})=>o||i!==null;return[...e.map(i=>{let{
mode:a,verdict:l}=i;return{subject:{kind:"lane",mode:a},verdict:l,known:s(i)}}),...t.flatMap(i=>["load","attach"].flatMap(
a=>{let l=i[a],c={kind:"program",name:i.name,step:a};return l===null?[]:[{subject:c,verdict:l.verdict,known:s(i)}]})),...n.
map(i=>{let{name:a,verdict:l}=i;return{subject:{kind:"test",name:a},verdict:l,known:s(i)}})]}function gv(e){return e.after===
"pass"?3:e.after!=="fail"?2:nn(e)?0:1}function XH({before:e,after:t,common:n},r){let o=yv(e);return[...yv(t)].flatMap(([
s,i])=>{let a=o.get(s);if(a===void 0||a===i)return[];let l=r!==null&&!n.kernelChanged&&fv(r,a,i);return[{...n,program:s,
before:a,after:i,beyond:l}]})}function yv({programs:e}){return new Map(e.flatMap(({name:t,load:n})=>{let r=n?.verdict===
"pass"?n.stats?.insnsProcessed??null:null;return r===null?[]:[[t,r]]}))}function bv({before:e,after:t}){return t/Math.max(
e,1)}function nn({before:e,after:t,kernelChanged:n,known:r}){return e==="pass"&&t==="fail"&&!n&&!r}function Br({before:e,
after:t}){return e==="fail"&&t==="pass"}function Pa(e){let t=({artifact:r,kernel:o,after:s})=>JSON.stringify([r,o,s]),n=new Set(
e.filter(({subject:r})=>r.kind!=="lane").map(t));return e.filter(r=>r.subject.kind!=="lane"||!n.has(t(r)))}var Fo=m(()=>{
"use strict";dv();Is()});function Kr(e){let{comparison:t}=e;if(t===null)return null;let[n,r]=nz(t);return{baseline:zS(t),source:_(t.baseline.source,
200),cases:t.cases,verdicts:ez(t.verdicts,e),grown:n,moved:r,kernels:t.kernels,insnsThreshold:t.insnsThreshold}}function Ns({
cases:e,verdicts:t,grown:n,moved:r,insnsThreshold:o}){if(e.compared===0)return"nothing could be compared: no artifact wa\
s on the same kernel then";let s=o===null?"":` beyond ${_(o,20)} instructions`,i=[...QH.flatMap(a=>_v(t.filter(l=>l.news===
a).length,a)),..._v(n.length,`${n.length===1?"program":"programs"} grown${s}`)];return i.length>0?i.join(", "):r.length+
t.length===0?"nothing changed":"nothing newly fails"}function Ls({added:e,gone:t}){let n=[...e===0?[]:[`${Fs(e)} only no\
w`],...t===0?[]:[`${Fs(t)} only then`]];return n.length===0?"":`not compared: ${n.join(", ")}`}function Fs(e){return`${M(
e,"artifact")} \xD7 ${e===1?"kernel":"kernels"}`}function mu({kernel:e,before:t,after:n}){return`${_(e,100)}: ${_(t,100)}\
 \u2192 ${_(n,100)}`}function _v(e,t){return e===0?[]:[`${e} ${t}`]}function ZH(e){let{before:t,after:n}=e;return nn(e)?
"newly failing":e.known?"failing as known":Br(e)?"newly passing":t==="pass"&&n==="fail"?"failing since the kernel change\
d":n==="fail"?"failing where there was no verdict":n==="pass"?"passing where there was no verdict":t==="pass"||t==="fail"?
"no longer with a verdict":null}function ez(e,t){let n=tz(t),r=new Map;for(let s of Pa(e)){let{artifact:i,before:a,after:l,
kernel:c}=s,u=Lc(s.subject),d=ba(s),f=JSON.stringify([i,u,a,l,d]),p=ZH(s),g=r.get(f)??{artifact:i,subject:u,before:a,after:l,
kernels:[],blocks:!1,news:p,cause:d};g.kernels.push(c),g.blocks||=n.has(JSON.stringify([i,c])),r.set(f,g)}let o=new Map(
t.kernels.map(({id:s},i)=>[s,i]));for(let{kernels:s}of r.values())s.sort((i,a)=>(o.get(i)??0)-(o.get(a)??0));return[...r.
values()]}function tz({cases:e}){return new Set(e.filter(({lanes:t})=>t.some(({required:n,verdict:r,known:o})=>n&&o===null&&
r!=="pass")).map(({artifact:t,kernel:n})=>JSON.stringify([t,n])))}function nz({insns:e}){let t=({artifact:s,program:i})=>JSON.
stringify([s,i]),n=s=>{let i=new Map;for(let a of s){let{artifact:l,program:c,kernel:u,before:d,after:f}=a,p=i.get(t(a));
p!==void 0?p.others++:i.set(t(a),{artifact:l,program:c,kernel:u,before:d,after:f,others:0,cause:ba(a)})}return[...i.values()]},
r=n(e.filter(({beyond:s})=>s)),o=new Set(r.map(t));return[r,n(e.filter(s=>!o.has(t(s))))]}var QH,Bs=m(()=>{"use strict";
Fo();nr();I();QH=["newly failing","failing as known","failing since the kernel changed","no longer with a verdict","fail\
ing where there was no verdict","passing where there was no verdict","newly passing"]});function Oa({gate:e,cases:t,comparison:n,growth:r}){let o=t.flatMap(({lanes:a})=>a).filter(({verdict:a,known:l})=>a!=="p\
ass"&&l===null);if(e.status==="passed"&&o.some(({required:a})=>a))return"Nothing fails this run (<code>fail-on: never</c\
ode>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";let s=!r.required&&n?.insns.some(
({beyond:a})=>a)===!0,i=o.some(({required:a})=>!a)||e.status==="failed"&&s&&o.length===0;return e.status!=="passed"&&e.nonBlocking===
0&&i?"Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.":null}function pu(e){let t=new Map;
for(let{artifact:n,kernel:r,variants:o}of e.cases)for(let{group:s,chosen:i}of o){let a=Ks(t,`${_(n,100)}: ${_(s,100)}`,()=>new Map);
Ks(a,i===null?"none":_(i,100),()=>[]).push(r)}return[...t].map(([n,r])=>`${n} \u2192 ${[...r].map(([o,s])=>`${o} ${Cg(s,
e)}`).join("; ")}`)}function hu(e){let t=new Map;for(let n of e.cases)for(let[r,o]of oz(n)){let s=JSON.stringify([n.artifact,
r,o]);Ks(t,s,()=>({artifact:_(n.artifact,100),off:r,programs:_(o.join(", ")),count:o.length,kernels:[]})).kernels.push(n.
kernel)}return[...t.values()].map(({artifact:n,off:r,programs:o,count:s,kernels:i})=>`${n}: ${M(s,"program")} off ${Cg(i,
e)} (${r}): ${o}`)}function oz({programs:e}){let t=new Map;for(let{name:n,off:r}of e){let o=r?.by==="manifest"?r.reason:
r&&rz[r.by];o!==null&&Ks(t,o,()=>[]).push(n)}return t}function gu(e){let t=new Map;for(let{artifact:n,kernel:r,leftovers:o}of e.
cases)for(let{kind:s,name:i}of o)Ks(t,`${_(n,100)} left behind ${sz[s]} ${_(i,100)}`,()=>[]).push(r);return[...t].map(([
n,r])=>`${n} ${Cg([...new Set(r)],e)}: it was removed`)}function yu({cases:e}){let t=e.flatMap(({artifact:n,fixups:r})=>r.
flatMap(({status:o,note:s})=>o==="applied"?[`${_(n,100)}: ${_(s)}`]:[]));return[...new Set(t)]}function bu({cases:e}){let t=new Map;
for(let{artifact:n,lanes:r}of e)for(let o of r.filter(({verdict:s})=>s==="skip"))Ks(t,_(o.reason??"no reason given"),()=>new Set).
add(_(`${n} (${o.mode})`,100));return[...t].map(([n,r])=>`${n}: ${[...r].join(", ")}`)}function Cg(e,{kernels:t}){return e.
length===t.length&&e.length>2?`on all ${e.length} kernels`:`on ${e.map(n=>_(n,100)).join(", ")}`}function Ks(e,t,n){let r=e.
get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var rz,sz,wu=m(()=>{"use strict";I();rz={object:'by default,\
 SEC("?\u2026")',manifest:"autoload: false",kernel:"below min_kernel",variant:null,dropped:"does not load, left out"};sz=
{pin:"pin",process:"process",link:"link",program:"loaded program"}});function Dr(e,t=""){return`${Aa}/blob/HEAD/docs/${e}${t===""?"":`#${t}`}`}function xv(e){return Dr("findings.md",e.toLowerCase())}
function Rv({path:e,line:t},{repository:n,revision:r,checkedOut:o}){let s=e!==null&&!e.startsWith("/")&&!e.split("/").includes(
".."),i=o??r??"";if(!(iz.test(n??"")&&/^[0-9a-f]{40,64}$/.test(i))||!s||t<1)return null;let l=e.split("/").map(encodeURIComponent).
join("/");return`${n}/blob/${i}/${l.replaceAll("(","%28").replaceAll(")","%29")}#L${t}`}var Aa,iz,Ca=m(()=>{"use strict";
Aa="https://github.com/bpfcompat/bpfcompat";iz=/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i});function W(e,t){return _(e,t).replaceAll(az,n=>[...n].map($v).join(""))}function B(e){return`<code>${W(e).replaceAll(Sv,
"")}</code>`}function No(e){let t=$v("`");return W(e,lz).replaceAll(new RegExp(`${t}(.+?)${t}`,"g"),"<code>$1</code>")}function Lo(e,t=""){
let n=Math.max(0,...e.flatMap(o=>(o.match(/`+/g)??[]).map(s=>s.length))),r="`".repeat(Math.max(3,n+1));return[`${r}${t}`,
...e,r].join(`
`)}function he(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function Ne(e,t,n=!1){return`<details${n?" open":""}>
<summary>${e}</summary>

${t}

</details>`}function $v(e){let t=`&#${e.codePointAt(0)};`;return e==="@"?`${t}${Sv}`:t}var ku,Sv,az,lz,$t=m(()=>{"use st\
rict";I();ku=1e6;Sv="&#8203;",az=new RegExp(["[&<>\"'`*[\\]|~\\\\{}$!^#@]","(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",":(?=//|\
[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):","(?<=\\bwww)\\.","^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"].join("|"),"gi");lz=2e3});function Nn({cases:e}){let t=new Map;for(let n of e){let r=t.get(n.artifact);r===void 0?t.set(n.artifact,[n]):r.push(n)}
return t}var Ds=m(()=>{"use strict"});function Ta(e){return e.flatMap(({name:t,load:n})=>{let r=n?.stats?.insnsProcessed??null,o=n?.stats?.budget??null;return n?.
verdict==="pass"&&r!==null&&o!==null&&r>o?[{name:t,insns:r,budget:o}]:[]})}function _u({load:e,programs:t,maps:n=[]}){if(e===
null)return{verdict:"error",reason:"the guest sent no verdict of the load"};if(e.verdict!=="pass")return{verdict:e.verdict,
reason:uz(e,t,n)};if(!t.some(r=>r.load?.verdict==="pass"))return t.some(({off:r})=>r===null)?{verdict:"error",reason:"th\
e guest told of no program load; the validator was built in a wrong way, please report it"}:{verdict:"fail",reason:`noth\
ing was loaded: ${Tg(t)}`}}function Tg(e){if(e.length===0)return"the object has no programs";let t=new Set(e.flatMap(({off:o})=>o===
null?[]:[o.by])),[n,...r]=t;return n===void 0||r.length>0?`all ${e.length} programs are off`:`every program is off${cz[n]}`}
function uz({errno:e,message:t,map:n,program:r},o,s){let i=e?.name??"no errno",a=s.filter(({refusal:u,off:d})=>u!==null&&
d===null);if(a.length>1)return`${a.length} maps could not be created: ${js(a.map(u=>u.name))}`;if(n!==null)return`map ${n}\
 could not be created (${i})`;let l=o.filter(({load:u,off:d})=>u!==null&&d===null),c=l.filter(({load:u})=>u?.verdict==="\
fail").map(u=>u.name);return c.length>0?`${js(c)} did not load (${i}); ${l.length-c.length} of ${l.length} programs load\
 alone`:r!==null?`${r} did not load (${i})`:t||`the object did not load (${i})`}function Mg(e){let t=e.filter(({attach:n})=>n!==
null&&!n.declined&&n.verdict!=="skip");return{attached:t.filter(({attach:n})=>n?.verdict==="pass").length,tried:t.length}}
function xu({programs:e}){let{attached:t,tried:n}=Mg(e),r=e.filter(({attach:c})=>c?.required&&c.verdict==="fail"),[o]=r;
if(o!==void 0)return{verdict:"fail",reason:`${t} of ${n} programs attached; ${js(r.map(({name:c})=>c))}: ${o.attach?.message||
o.attach?.errno?.name||"failed"}`};let s=e.filter(({load:c,off:u})=>c?.verdict==="pass"&&u===null),i=s.filter(({attach:c})=>c===
null);if(i.length>0)return{verdict:"error",reason:`the guest told of no attach of ${js(i.map(({name:c})=>c))}`};let a=s.
filter(({attach:c})=>c?.required&&c.verdict==="skip"&&!c.declined);return n>0||a.length===0?void 0:{verdict:"skip",reason:`${js(
[...new Set(a.map(({type:c})=>c))])} programs are attached to nothing (${js(a.map(({name:c})=>c))}); \`mode: load_only\` a\
sks for no more than the load`}}function js(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} m\
ore`:t}var cz,Us=m(()=>{"use strict";cz={object:' by default (`SEC("?\u2026")`)',manifest:" by the manifest (`autoload: \
false`)",kernel:": the kernel is below their `min_kernel`",variant:": the kernel takes no variant of any group",dropped:"\
: none of them loads, and each may be left out"}});function Ur(e){let{artifacts:t,kernels:n,cases:r}=e,o=Nn(e),s=new Map,i=new Ru(n);for(let c of r)for(let u of c.lanes)s.
set(jr(c.artifact,u.mode,c.kernel),fz(u,c)),i.see(jr(c.artifact,u.mode),u.required,c.kernel);let a=dz(r.flatMap(c=>c.lanes.
map(u=>u.mode))),l=t.flatMap(c=>{let u=new Set((o.get(c.name)??[]).flatMap(d=>d.lanes.map(f=>f.mode)));return u.size===0?
[pz(c,n)]:[...u].map(d=>({artifact:c.name,label:_(u.size>1||d!==a?`${c.name} (${d})`:c.name,100),optional:i.isOptional(jr(
c.name,d)),cells:n.map(f=>s.get(jr(c.name,d,f.id))??null)}))});return{kernels:n,rows:l}}function Gr({artifacts:e,kernels:t,
cases:n}){let r=new Map,o=new Map,s=new Ru(t);for(let{artifact:a,kernel:l,tests:c}of n)for(let u of c){let{name:d,required:f}=u;
o.set(a,(o.get(a)??new Set).add(d)),s.see(jr(a,d),f,l),r.set(jr(a,d,l),{...vv(u),note:null})}let i=e.flatMap(({name:a})=>[
...o.get(a)??[]].map(l=>({artifact:a,label:_(o.size>1?`${a}: ${l}`:l,100),optional:s.isOptional(jr(a,l)),cells:t.map(c=>r.
get(jr(a,l,c.id))??null)})));return{kernels:t,rows:i}}function gn({kernels:e},{kernels:t},n=" (optional)"){if(e.length===
0)return"no kernel";if(e.length===t.length&&e.length>2)return`all ${e.length} kernels`;let r=new Set(t.filter(o=>!o.required).
map(o=>o.id));return e.map(o=>`${_(o,100)}${r.has(o)?n:""}`).join(", ")}function ht({title:e,otherPrograms:t}){if(t.length===
0)return _(e);let[n="",r]=t,o=t.length<=2?[n,r].filter(s=>s!==void 0).join(" and "):`${t.length} more programs`;return`${_(
e)}, and so ${t.length===1?"does":"do"} ${_(o)}`}function rn({reason:e,until:t,place:n}){return`${_(e)}${t===null?"":`, \
until ${_(t,40)}`} (${Lt(n)})`}function Gs({artifact:e,place:t,source:n},{artifacts:r}){let o=r.find(({name:i})=>i===e)?.
place??null,s=t!==null&&(t.file!==o?.file||t.line!==o.line);return n===null&&s?Lt(t):null}function Su(e){let[,t,n]=/^(.+)-(\d+\.\d.*)$/.
exec(e)??[];return t===void 0||n===void 0?[e,""]:[t,n]}function Lt({file:e,line:t,column:n}){return`${_(e.replace(/^\.\//,
""))}:${t}${n>0?`:${n}`:""}`}function dz(e){let t=n=>e.filter(r=>r===n).length;return[...new Set(e)].sort((n,r)=>t(r)-t(
n))[0]}function jr(...e){return JSON.stringify(e)}function fz(e,t){return{...vv(e),note:mz(e.mode,t)}}function vv({verdict:e,
required:t,known:n}){return{verdict:e,nonBlocking:(!t||n!==null)&&e!=="pass",known:n!==null}}function mz(e,{programs:t}){
if(e!=="load_attach"&&e!=="behavior")return null;let{attached:n,tried:r}=Mg(t);return n===r?null:`${n}/${r}`}function pz({
name:e,error:t},n){let r=t===null?null:{verdict:"error",nonBlocking:!1,known:!1,note:null};return{artifact:e,label:_(e,100),
optional:!1,cells:n.map(()=>r)}}var Ru,Bt=m(()=>{"use strict";Ds();Us();I();Ru=class{#e;#t=new Map;constructor(t){this.#e=
new Set(t.filter(({required:n})=>n).map(({id:n})=>n))}see(t,n,r){this.#e.has(r)&&this.#t.set(t,n||this.#t.get(t)===!0)}isOptional(t){
return this.#t.get(t)===!1}}});function Wr(e,t=!1){let n=new Map;return{kernel(r,o){let s=n.get(r)===o.step&&o.step!=="case";n.set(r,o.step),!s&&o.step!==
"waiting"&&e(`${r}: ${Ma(o)}`)},info:r=>e(fe(r)),warning:r=>e(`warning: ${fe(r)}`),debug:r=>{t&&e(fe(r))},close:()=>{}}}
function Ev(e){return{kernel:()=>{},info:()=>{},warning:t=>e(`warning: ${fe(t)}`),debug:()=>{},close:()=>{}}}function Ma(e){
switch(e.step){case"resolving":return"looking it up";case"fetching":return`fetching ${e.what}${e.bytes>0&&e.total>0?` ${Math.
floor(e.bytes/e.total*100)} %`:""}`;case"waiting":return"here, waiting for its turn";case"booting":case"resuming":return`${e.
step} ${fe(e.release)}${e.boot>1?` (boot ${e.boot})`:""}`;case"case":return`artifact ${e.position+1} of ${e.count}: ${fe(
e.artifact)}${e.doing===null?"":`, ${fe(e.doing)}`}`;case"done":return`${hz(e.verdicts)} in ${e.seconds.toFixed(1)} s`;case"\
probing":return`finding out what it can do (${e.position+1} of ${e.count}: ${fe(e.what)})`;case"probed":return`${e.features}\
 features found out in ${e.seconds.toFixed(1)} s`;case"examined":return`examined without a boot in ${e.seconds.toFixed(1)}\
 s`;case"failed":return`no verdict: ${fe(e.message)}`}}function hz(e){return Object.entries(e).filter(([,t])=>t>0).map(([
t,n])=>`${n} ${t}`).join(", ")}var Ws=m(()=>{"use strict";I()});function Ia(e,t){let n=Kr(e);return n===null?"":["## What changed",`**${W(Ns(n))}** <sub>${W(gz(n))}</sub>`,bz(n.verdicts,
e,t),Pv(n.grown,t),kz(n,t),_z(n,t)].filter(r=>r!=="").join(`

`)}function gz({baseline:e,source:t,cases:n}){return[`compared with ${e}, from ${t}`,Ls(n)].filter(r=>r!=="").join("; ")}
function bz(e,t,n){if(e.length===0)return"";let r=e.slice(0,n).map(o=>[`${o.after!=="pass"&&!o.blocks?"\u26AA":yz[o.after]}\
&nbsp;${o.before}&nbsp;\u2192&nbsp;**${o.after}**`,B(o.artifact),W(o.subject),W(wz(o.kernels,t)),W(o.cause??"")]);return Av(
Ov(["verdict","artifact","what","on","note"],r),e.length,n)}function Pv(e,t){if(e.length===0)return"";let n=e.slice(0,t).
map(o=>[B(o.program),B(o.artifact),`${Q(o.before)}&nbsp;\u2192&nbsp;**${Q(o.after)}**`,tg(o),`${B(o.kernel)}${o.others===
0?"":` and ${o.others} more`}`,W(o.cause??"")]);return Av(Ov(["program","artifact","instructions processed","change","on",
"note"],n),e.length,t)}function Ov(e,t){return t.some(n=>n.at(-1)!=="")?he(e,t):he(e.slice(0,-1),t.map(n=>n.slice(0,-1)))}
function Av(e,t,n){return t<=n?e:`${e}

${t-n} more are in results.json.`}function wz(e,{kernels:t}){if(e.length===t.length&&e.length>2)return`all ${e.length} k\
ernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));return[e.slice(0,Ig).map(o=>`${_(o,100)}${n.has(o)?
" (optional)":""}`).join(", "),...e.length>Ig?[`${e.length-Ig} more`]:[]].join(" and ")}function kz({kernels:e},t){if(e.
length===0)return"";let n=e.slice(0,t).map(o=>`- ${W(mu(o))}`),r=e.length>t?[`- ${e.length-t} more`]:[];return Ne(`${M(e.
length,"kernel")} changed since: what differs there may not be your code\u2019s doing`,[...n,...r].join(`
`))}function _z({moved:e},t){return e.length===0?"":Ne(`Instructions changed in ${M(e.length,"other program")}`,Pv(e,t))}
var Ig,yz,Fg=m(()=>{"use strict";nr();Bs();$t();I();Ig=3;yz={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"}});function Hs(e,t){if(e.rows.length===0||e.kernels.length===0)return"";let n=l=>e.rows.length<=Cv||!Tv(l.cells),r=e.rows.filter(
n),o=e.kernels.map((l,c)=>e.kernels.length<=Cv||!Tv(r.map(u=>u.cells[c]??null))),s={rows:r.map(l=>({...l,cells:l.cells.filter(
(c,u)=>o[u])})),kernels:e.kernels.filter((l,c)=>o[c])};if(r.length===0||s.kernels.length===0)return Rz(e,t);let i=e.rows.
filter(l=>!n(l)),a=e.kernels.filter((l,c)=>!o[c]);return[...Oz(s),...i.length===0?[]:[Ne(`\u2705 ${Iv(i.length,`more ${t}`)}\
 ${Mv(i,e)}`,$u(i.map(({label:l})=>l)))],...a.length===0?[]:[Ne(`\u2705 On ${M(a.length,"more kernel")} everything passe\
s`,$u(a.map(({id:l})=>l)))]].join(`

`)}function Tv(e){let t=n=>n===null||n.verdict==="pass"&&n.note===null;return e.some(n=>n!==null)&&e.every(t)}function Rz(e,t){
let{rows:n,kernels:r}=e,o=[$u(n.map(({label:s})=>s)),`On ${$u(r.map(({id:s})=>s))}`];return Ne(`\u2705 ${Iv(n.length,t)}\
 ${Mv(n,e)}`,o.join(`

`))}function Mv(e,{kernels:t}){return e.some(n=>n.cells.includes(null))?"on every kernel meant for them":t.length===1?"o\
n the kernel":`on all ${t.length} kernels`}function Iv(e,t){return`${M(e,t)} ${e===1?"passes":"pass"}`}function $u(e){return e.
map(t=>B(t)).join(" \xB7 ")}function Oz(e){let{rows:t,kernels:n}=e,r=n.length>t.length?[s=>Cz(e,s)]:[],o=[()=>Ng(e,Mz(n),
!1),...r.map(s=>()=>s(!1)),()=>Ng(e,Iz(n),!0),...r.map(s=>()=>s(!0))];for(let s of o){let i=s();if(Tz(i)<=Sz)return Fv(i,
t)}return Az(e)}function Az({rows:e,kernels:t}){let n=Math.ceil(t.length/xz),r=Math.ceil(t.length/n);return Array.from({
length:n},(o,s)=>s*r).flatMap((o,s)=>{let i={rows:e.map(u=>({...u,cells:u.cells.slice(o,o+r)})),kernels:t.slice(o,o+r)},
a=i.kernels.map((u,d)=>({text:String(o+d+1),width:2*vu})),l=i.kernels.map((u,d)=>`${o+d+1}&nbsp;${B(u.id)}${qs(u)}`);return Fv(
{...Ng(i,a,!0),key:l.join(" \xB7 ")},s===n-1?e:[])})}function Ng({rows:e},t,n){return{corner:"",labels:e.map(Nv),heads:t,
cells:e.map(r=>r.cells.map(o=>Bv(o,n))),signs:n,key:null}}function Cz({rows:e,kernels:t},n){return{corner:"kernel",labels:t.
map(r=>({text:`${B(r.id)}${qs(r)} ${Bg(r.release??"")}`.trim(),width:Kg(r.id)+Lg*((r.release?.length??0)+qs(r).length)})),
heads:e.map(Nv),cells:t.map((r,o)=>e.map(s=>Bv(s.cells[o]??null,n))),signs:n,key:null}}function Tz({labels:e,heads:t,cells:n}){
let r=t.map(({width:o},s)=>Math.max(o,...n.map(i=>i[s]?.width??0)));return[Math.max(...e.map(({width:o})=>o)),...r].reduce(
(o,s)=>o+s+$z,0)}function Fv({corner:e,labels:t,heads:n,cells:r,signs:o,key:s},i){let a=he([e,...n.map(c=>c.text)],t.map(
(c,u)=>[c.text,...(r[u]??[]).map(d=>d.text)])),l=Fz(i.flatMap(c=>c.cells),o);return[a,...s===null?[]:[`<sub>${s}</sub>`],
...l===""?[]:[l]]}function Mz(e){return e.map(t=>({text:`${B(t.id)}${qs(t)}${t.release===null?"":`<br>${Bg(t.release)}`}`,
width:Math.max(Kg(t.id)+vu*qs(t).length,Lg*(t.release?.length??0))}))}function Iz(e){return e.map(t=>{let n=[...Su(_(t.id,
100)).filter(r=>r!==""),qs(t).trim()].filter(r=>r!=="");return{text:n.map(Bg).join("<br>"),width:Lg*Math.max(...n.map(r=>r.
length))}})}function Nv({label:e,optional:t}){let n=t?" (optional)":"";return{text:`${B(e)}${n}`,width:Kg(e)+vu*n.length}}
function qs({required:e}){return e?"":" (optional)"}function Bg(e){return e===""?"":`<sub>${W(e)}</sub>`}function Kg(e){
return Ez+vz*e.length}function Bv(e,t){if(e===null)return{text:"",width:0};let n=e.known?ir:e.nonBlocking?Lv:Fa[e.verdict],
r=t?"":` ${e.known?"known":e.verdict}`,o=e.note===null?"":` ${e.note}`;return{text:`${n}${r}${o}`,width:Pz+vu*(r.length+
o.length)}}function Fz(e,t){let n=r=>e.some(o=>o?.verdict===r&&!o.nonBlocking);return[...t&&n("pass")?[`${Fa.pass} passe\
s`]:[],...n("fail")?[`${Fa.fail} fails`]:[],...e.some(r=>r?.known)?[`${ir} fails as known, and does not block`]:[],...e.
some(r=>r?.nonBlocking&&!r.known)?[`${Lv} does not pass, and does not block`]:[],...n("skip")?[`${Fa.skip} skipped, so n\
ot known`]:[],...n("error")?[`${Fa.error} no verdict: the set-up or the machine is at fault`]:[],...e.some(r=>r?.note!=null)?
["figures: programs attached, of those that were tried"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]].
join(" \xB7 ")}var Cv,xz,Sz,$z,vu,Lg,vz,Ez,Pz,Fa,Lv,ir,Eu=m(()=>{"use strict";$t();Bt();I();Cv=8,xz=20;Sz=1012,$z=27,vu=
7.7,Lg=7,vz=8.2,Ez=11,Pz=21;Fa={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"},Lv="\u26AA",ir="\u{1F4CC}"});function Pu(e,t){let n=e.findings.slice(0,t.findings);if(n.length===0)return"";let r=n.slice(0,t.whole),o=Kv(n.slice(r.length),
(s,i)=>`- ${Dv(s,r.length+i+1)}${jv(s,e)}`);return[`## ${Lz(e.findings)}`,...Kv(r,(s,i)=>Bz(s,i,e,t)),...o.length===0?[]:
[o.join(`
`)]].join(`

`)}function Kv(e,t){let n=[];for(let r=0,o=0;r<=ku&&o<e.length;o++){let s=e[o];if(s===void 0)break;let i=t(s,o);r+=St(i),
n.push(i)}return n}function Lz(e){let t=a=>e.filter(l=>l.level===a&&l.known===null).length,n=e.filter(a=>a.known!==null).
length,[r,o,s]=[t("failure"),t("warning"),t("notice")],i=o===1?"does not block":"do not block";return[...r===0?[]:[M(r,"\
failure")],...o===0?[]:[`${r===0?M(o,"finding"):o} that ${i}`],...n===0?[]:[M(n,"known failure")],...s===0?[]:[M(s,"rema\
rk")]].join(", ")}function Bz(e,t,n,r){let o=Dv(e,t+1),s=Uz(e,n,r);return e.level==="failure"&&t<Nz?`### ${o}

${s}`:Ne(`${o}${jv(e,n)}`,s)}function Dv(e,t){let n=e.artifact===null?"":`${B(e.artifact)}: `;return`${t}. ${e.known===null?
Kz[e.level]:ir} ${n}${W(ht(e))}`}function jv(e,t){let n=e.kernels.length;return` <sub>on ${n>3&&n<t.kernels.length?`${n}\
 kernels`:W(gn(e,t))}</sub>`}function Uz(e,t,{excerpts:n}){let{source:r,excerpt:o,remedyYaml:s,log:i,words:a}=e,l=Gs(e,t),
c=o===null||o.trim()===a?.trim()||!n?null:o;return[`**On** ${W(gn(e,t))} \xB7 [${B(e.class)}](${xv(e.class)})`,...e.known===
null?[]:[`**Known** ${W(rn(e.known))}`],...a===null?[]:[`**Message** ${B(a)}`],...r===null?[]:[`**At** ${Gz(r,t)}

${Lo([_(r.text)],"c")}`],...l===null?[]:[`**At** ${B(l)}`],...c===null?[]:[Lo(Ct(c,Dz),"text")],`**What to do** ${No(e.remedy)}`,
...s===null?[]:[Lo(Ct(s,jz),"yaml")],`**Reproduce**

${Lo([_(e.reproduce)],"sh")}`,...i===null?[]:[`Whole log: ${B(i)}`]].join(`

`)}function Gz(e,t){let n=B(Lt(e)),r=Rv(e,t);return r===null?n:`[${n}](${r})`}var Nz,Kz,Dz,jz,Dg=m(()=>{"use strict";Ca();
$t();Bt();Eu();I();Nz=10;Kz={failure:"\u274C",warning:"\u26AA",notice:"\u2139\uFE0F"};Dz=20,jz=60});var ar,Na=m(()=>{"use strict";ar={"bzimage-pc":"bzImage on pc","vmlinux-pc":"vmlinux on pc","vmlinux-microvm":"vmlinux o\
n microvm","image-virt":"Image on virt","image-ccw":"image on s390-ccw"}});function Ou(e){let{kernels:t}=e;if(t.length===0)return"";let n=["kernel","release","package","signature","accelerator","\
booted as","boot","fetch and run"],r=t.map(s=>[`${B(s.id)}${s.required?"":" (optional)"}`,W(s.release??s.error??""),W(s.
packageVersion??""),W(Wz(s)),s.accelerator??"",s.shape===null?"":ar[s.shape].replaceAll(" ","&nbsp;"),s.bootMs===null?"":
`${Uv(s.bootMs)}${s.snapshot==="used"?", resumed":""}`,`${Uv(s.fetchMs+s.guestMs)}${s.boots>1?`, ${s.boots} boots`:""}`]),
o=t.flatMap(s=>s.notes.map(i=>`- ${B(s.id)}: ${W(i)}`));return Ne(qz(t),[he(n,r),...o.length===0?[]:[o.join(`
`)]].join(`

`),t.some(({error:s})=>s!==null))}function Wz({signature:e}){let[,t,n]=/^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(e??
"")??[];return t!==void 0?`locked, good${n??""}`:e?.startsWith("good:")?"good":e??""}function Uv(e){return ue(e).replaceAll(
" ","&nbsp;")}function qz(e){let t=new Set(e.flatMap(({accelerator:a})=>a??[])),n=e.filter(({snapshot:a})=>a!=="used"),r=n.
flatMap(({bootMs:a})=>a===null?[]:[a]),[o,s]=[ue(Math.min(...r)),ue(Math.max(...r))],i=[...t.size===0?[]:[[...t].sort().
join(" and ")],...n.length===e.length?[]:[`${e.length-n.length} resumed`],...r.length===0?[]:[`boot ${o===s?s:`${o} to ${s}`}`]];
return`Kernels (${e.length})${i.length===0?"":`: ${i.join(", ")}`}`}var jg=m(()=>{"use strict";Na();$t();I()});function zv(e,t){let{findings:n}=e,r=Hs(Gr(e),"test"),o=Vz(e),s=[...e5(o),Qz(e),Xz(e)],i=Ia(e,zz),a=Hs(Ur(e),"artifact"),
l=Ou(e);return{title:qg(o),summary:zs([[...s,a,...r===""?[]:["## Tests",r],i],[...s,a,i],[...s,i,"The tables do not fit \
here: they are in the job summary."],s]),text:Hg(n,e,[St(l)<=Hv/4?l:"",La(t)])}}function Vv(e,t,n){let{artifact:r,mode:o}=e,
s=Xc(e,t),i=t.artifacts.find(({name:c})=>c===r)?.place??null,a=s.map(({kernel:c,lane:{verdict:u,reason:d,known:f}})=>[B(
c),f===null?`${Jz[u]} ${u}`:`${ir} known`,W([...f===null?[]:[`known: ${f}`],...d===null?[]:[d]].join("; "))]),l=[`**This\
 check never blocks: it is green when it passes, and grey when it does not.** ${i===null?"The manifest":B(`${i.file}:${i.
line}`)} says that ${B(r)} in mode ${B(o)} is not required (${B("required: false")}), so that the project sees where it \
works without depending on it. Whether this change is fine is what the check ${B(n.checkName)} says.`,Ss(e,t)?`It works \
on all kernels it was taken to. To keep it so, take ${B("required: false")} away.`:"Nothing has to be done about it for \
this change to be merged.",`Tried on ${M(s.length,"Linux kernel")}, each booted in a virtual machine: ${Jv[o]}. ${Wg}`];
return{title:Xv(s.map(c=>c.lane.verdict)),summary:zs([[...l,he(["kernel","verdict","why"],a)],[...l,"The table does not \
fit here: it is in the job summary."]]),text:Hg(t.findings.filter(c=>c.artifact===r),t,[La(n)])}}function Yv(e,t,n){let r=new Set(
e.map(({artifact:a})=>a)),o=e.filter(a=>Ss(a,t)),s=e.map(a=>[B(a.artifact),B(a.mode),`${o.includes(a)?"\u2705":"\u26AA"}\
 ${Xv(Xc(a,t).map(({lane:{verdict:l}})=>l))}`]),i=[`**This check never blocks: it is green when all of it passes, and gr\
ey when something does not.** The manifest says of what is in the table that it is not required (${B("required: false")}\
), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${B(n.
checkName)} says.`,`Each was taken to Linux kernels, each booted in a virtual machine. ${Wg}`];return{title:`${o.length}\
 of ${M(e.length,"lane")} that do not block pass`,summary:zs([[...i,he(["artifact","mode","verdict"],s)],[...i,"The tabl\
e does not fit here: it is in the job summary."]]),text:Hg(t.findings.filter(({artifact:a,level:l})=>a!==null&&r.has(a)&&
l!=="failure"),t,[La(n)])}}function Ug(e,t,n){let o=[...e.values()].filter(({step:i})=>i==="done"||i==="failed").length,
s=[...e].map(([i,a])=>[B(i),W(Ma(a))]);return{title:t===null?"Running":`${o} of ${M(t,"kernel")} done`,summary:zs([[Gv,...s.
length===0?[]:[he(["kernel","doing"],s)]],[Gv]]),text:La(n)}}function Gg(e,t,n){let[r]=t,o=t.slice(0,Yz).map(i=>`- ${No(
Cn(i))}`),s=t.length-o.length;return{title:qg(r===void 0?e:`${e}: ${Cn(r)}`),summary:zs([[Wv,o.join(`
`),...s===0?[]:[`${M(s,"more problem")} in the log.`]],[`${Wv} What was in the way is in the log.`]]),text:La(n)}}function Vz(e){
let t=Kr(e)?.verdicts.filter(n=>n.news==="newly failing").length??0;return t===0?e.gate.sentence:`${e.gate.sentence}; ${t}\
 newly failing`}function Xz({artifacts:e,kernels:t,cases:n}){let r=[...new Set(n.flatMap(({lanes:i})=>i.map(({mode:a})=>a)))],
o=["behavior","load_attach","load_only"].find(i=>r.includes(i)),s=[...o===void 0?[]:[o],...r.includes("command")?["comma\
nd"]:[]];return`[bpfcompat](${Aa}) took the compiled eBPF code of this change (${M(e.length,"object")}) to ${M(t.length,
"Linux kernel")}, ${t.length===1?"":"each "}booted in a virtual machine: ${s.map(i=>Jv[i]).join(", and ")}. ${Wg}`}function Qz(e){
let{status:t,nonBlocking:n,known:r,failedKernels:o}=e.gate,s=Oa(e);if(t==="passed"&&s!==null)return`**What it means.** ${s}`;
let i=t==="error"&&o.length>0?` ${qv.failed}`:"",a=s??(n===0?"":"What is marked \u26AA did not pass and does not block."),
l=r===0?"":` What is marked ${ir} fails as the manifest expects, and does not block.`;return`**What it means.** ${r>0&&t===
"passed"?Zz:qv[t]}${i} ${a}${l}`.trim()}function Xv(e){let t=e.filter(r=>r==="pass").length,n=M(e.length,"kernel");return t===
e.length?`Passes on ${n}`:`Passes on ${t} of ${n}; does not block`}function qg(e){return _(e,Hz)}function e5(e){return _(
e)===qg(e)?[]:[`**${W(e,2e3)}**`]}function Hg(e,t,n){let r={...t,findings:[...e]},o=t5.map(s=>{let i=Math.max(0,e.length-
s.findings),a=i===0?"":`${M(i,"more finding")} in the job summary and in results.json.`;return[Pu(r,s),a,...n]});return zs(
[...o,n.slice(-1)])}function La({runUrl:e}){return e===null?"The job summary has all tables, figures and findings.":`[Th\
e workflow run](${e}) has the job summary with all tables, figures and findings, and the log.`}function zs(e){return e.map(
n=>n.filter(r=>r!=="").join(`

`)).find(n=>St(n)<=Hv)??""}var Hv,Hz,zz,Jv,Gv,Wv,Yz,Wg,Jz,Zz,qv,t5,Qv=m(()=>{"use strict";v();Bs();pg();wu();Ca();$t();Bt();
Ws();Fg();Dg();jg();Eu();I();Hv=65535,Hz=255,zz=10;Jv={load_only:"loading its programs into the kernel",load_attach:"loa\
ding its programs into the kernel and attaching them",behavior:"loading and attaching its programs and seeing whether th\
ey do what the tests of the manifest say",command:"running the project's own loader"},Gv="The compiled eBPF objects of t\
his change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.",Wv="\
No eBPF program was tried, or not to its end: this is no word about the change itself.",Yz=20,Wg=`[What is this?](${Dr("\
github-checks.md")})`,Jz={pass:"\u2705",fail:"\u26AA",skip:"\u2796",error:"\u26A0\uFE0F"};Zz="All that the project requi\
res works on these kernels, but for what it knows to fail.",qv={passed:"All that the project requires works on these ker\
nels.",failed:"Where the table says \u274C, something that the project requires does not work: users of that kernel will find\
 it broken. The findings below say what broke, where, and what mends it.",error:"Where the table says \u26A0\uFE0F, something stoo\
d in the way of a verdict: that is no word about the change itself. The findings below name it."};t5=[{excerpts:!0,whole:10,
findings:100},{excerpts:!1,whole:10,findings:100},{excerpts:!1,whole:3,findings:30},{excerpts:!1,whole:0,findings:30},{excerpts:!1,
whole:0,findings:5}]});function Vs({source:e,place:t},n){if(e!==null&&e.path!==null&&eE(e.path))return{file:e.path,line:e.line,column:Zv(e),isSource:!0};
let r=t===null?null:Ba(t.file,n);return r===null||t===null?null:{file:r,line:t.line,column:Zv(t),isSource:!1}}function Zv({
column:e}){return e>0?e:null}function Ba(e,{repositoryFiles:t}){let n=Object.hasOwn(t,e)?t[e]:void 0;return n!==void 0&&
eE(n)?n:null}function eE(e){return e!==""&&!e.startsWith("/")&&!e.split("/").includes("..")&&!new RegExp("\\p{Cc}","u").
test(e)}var Au=m(()=>{"use strict"});function rE(e,t=e.findings){let n=zg(e,t,r5);return oE.flatMap(r=>o5(n.map(({annotation:o})=>o).filter(o=>o.level===r),r))}
function zg(e,t,n){let r=t.map(o=>({finding:o,annotation:i5(o,e,n)}));return oE.flatMap(o=>r.filter(({annotation:s})=>s.
level===o).toSorted((s,i)=>tE(i.finding,i.annotation)-tE(s.finding,s.annotation)))}function tE({source:e,kernels:t},{file:n}){
return(n===null?0:e===null?1:2)*1e6+t.length}function o5(e,t){let n=n5[t];if(e.length<=n)return[...e];let r=e.length-(n-
1);return[...e.slice(0,n-1),{level:t,file:null,startLine:null,startColumn:null,title:`${r} more findings`,message:`${r} \
more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`}]}
function i5(e,t,n){return{level:s5[e.level],...a5(e,t),title:_(sE(e),nE),message:l5(e,t,n)}}function sE(e){return`${e.artifact===
null?"":`${e.artifact}: `}${ht(e)}`}function a5(e,t){let n=Vs(e,t);return{file:n?.file??null,startLine:n?.line??null,startColumn:n?.
column??null}}function l5(e,t,n){let{words:r,remedy:o,remedyYaml:s,reproduce:i,class:a}=e,l=gn(e,t),c=r??(sE(e).length>nE?
ht(e):null);return c5([...e.known===null?[]:[`Known: ${rn(e.known)}`],c===null?`On ${l}`:`${l}: ${_(c)}`,_(o,2e3),...s===
null?[]:["",...Ct(s,60),""],`Reproduce: ${_(i)}`,`[${a}]`].join(`
`),n)}function c5(e,t){if(St(e)<=t)return e;let n="\u2026 (cut: see the job summary)",r=e.split(`
`);for(;r.length>1&&St([...r,n].join(`
`))>t;)r.pop();let o=r.join(`
`),s=t-St(`
${n}`);return`${St(o)<=s?o:_(o,Math.floor(s/4))}
${n}`}var n5,r5,nE,oE,s5,Vg=m(()=>{"use strict";Bt();Au();I();n5={error:9,warning:10,notice:10},r5=4096,nE=255;oE=["erro\
r","warning","notice"];s5={failure:"error",warning:"warning",notice:"notice"}});function aE(e,t){return zg(e,t,iE).flatMap(({finding:n,annotation:r})=>{let{file:o,level:s,title:i,message:a}=r;if(o===null)
return[];let l=r.startLine??1,c=r.startColumn;return[{path:o,start_line:l,end_line:l,...c===null?{}:{start_column:c,end_column:c},
annotation_level:d5[s],title:i,message:a,...n.excerpt===null?{}:{raw_details:Zt(Ct(n.excerpt,u5).join(`
`),iE/4)}}]})}function lE(e){let t=[e.slice(0,Cu)];for(let n=Cu;n<e.length;n+=Cu)t.push(e.slice(n,n+Cu));return t}var iE,
u5,Cu,d5,Yg=m(()=>{"use strict";Vg();I();iE=6e4,u5=100,Cu=50,d5={error:"failure",warning:"warning",notice:"notice"}});import{setTimeout as f5}from"node:timers/promises";async function Tu(e,{pauses:t,longestWait:n,hurry:r}){let o=!1,s=0;for(let i=0;;i++)
try{return await e()}catch(a){let l=t[i];if(l===void 0||o||!m5(a))throw a;let c=Ko(a);if(de("http",()=>`${Kt(a)}; asked \
again in ${c??l} ms`),c!==null&&s+c>n)throw a;s+=c??0,await f5(c??l,void 0,{signal:r}).catch(()=>{}),o=r.aborted}}function Bo(e){
return Jg(e)?.status??null}function uE(e){let t=Jg(e);return t!==null&&(t.status===404||t.status===405)&&!Object.keys(t.
headers).some(n=>n.startsWith("x-github-"))}function Ko(e){let{status:t,headers:n}=Jg(e)??{status:0,headers:{}},r=Number(
n["retry-after"]??Number.NaN);if(Number.isFinite(r))return Math.max(0,r*1e3);if(t!==403&&t!==429||n["x-ratelimit-remaini\
ng"]!=="0")return null;let o=Number(n["x-ratelimit-reset"]??Number.NaN);return Number.isFinite(o)?Math.max(0,o*1e3-Date.
now()):null}function Kt(e){let t=Bo(e),n=_(E(e).replace(/ - https:\/\/docs\.github\.com\S*$/,"")),r=Ko(e);return t===null?
`GitHub's API cannot be reached (${n})`:t===429||t===403&&r!==null?`the rate limit of GitHub's API is used up${r===null?
"":` for ${Math.ceil(r/1e3)} s more`} (${t})`:`GitHub answers ${t}: ${n}`}function m5(e){let t=Bo(e);return t===null||t>=
500||t===429||t===403&&Ko(e)!==null}function Jg(e){if(typeof e!="object"||e===null||!("response"in e))return null;let{response:t}=e;
return t??null}var cE,Mu=m(()=>{"use strict";v();I();mt();cE={pauses:[1e3,2e3,4e3],longestWait:6e4}});import{setTimeout as p5}from"node:timers/promises";function dE(e,t,{api:n,logger:r,hurry:o,updateInterval:s=h5}){let i=e,
a=null,l=null,c,u=null,d=0,f=!1,p=Promise.resolve(!0),g=!1;return{get name(){return i},async rename(O){a!==null&&await n.
update(a,{name:O}),i=O},async start(O){let F=await n.create({name:i,external_id:t,status:"in_progress",output:{...O}});return a=
F.id,d=performance.now()+s,b(),F},show(O){l=O,b()},complete(O,F,J){return g=!0,clearTimeout(c),p=p.then(()=>y(O,F,J)),p}};
function b(){g||a===null||l===null||c!==void 0||u!==null||(c=setTimeout(k,Math.max(0,d-performance.now()),a),c.unref())}
function k(O){c=void 0;let F=l;F!==null&&(l=null,d=performance.now()+s,u=n.updateOnce(O,{status:"in_progress",output:{...F}}).
catch(J=>{d=performance.now()+Math.max(s,Ko(J)??0),f||r.info(`check run ${i}: its progress could not be shown: ${Kt(J)}`),
f=!0}).finally(()=>{u=null,b()}))}async function y(O,F,J){await Promise.race([u,$()]);let[G=[],...A]=lE(J);try{await R(O,
F,G)}catch(N){return x(N,O,F,G)}return S(F,A)}async function R(O,F,J){let G={status:"completed",conclusion:O,output:{...F,
annotations:J}};a===null?a=(await n.create({name:i,external_id:t,...G})).id:await n.update(a,G)}async function x(O,F,J,G){
if(r.warning(`check run ${i}: it could not be completed: ${Kt(O)}`),Bo(O)!==422||G.length===0)return!1;try{await R(F,J,[]),
r.info(`check run ${i}: without its annotations it could be completed`)}catch(A){r.warning(`check run ${i}: nor without \
its annotations: ${Kt(A)}`)}return!1}async function S(O,F){for(let[J,G]of F.entries())try{await n.update(a??0,{output:{...O,
annotations:G}})}catch(A){let N=F.slice(J).flat().length;return r.warning(`check run ${i}: ${N} more annotations were no\
t taken: ${Kt(A)}`),!0}return!0}async function $(){o.aborted||await new Promise(O=>o.addEventListener("abort",O,{once:!0})),
await p5(g5,void 0,{ref:!1})}}var h5,g5,fE=m(()=>{"use strict";Yg();Mu();h5=5e3,g5=1e3});var mE={};te(mE,{context:()=>b5,getOctokit:()=>w5});var y5,b5,w5,pE=m(async()=>{y5=await import("./vendor/actions-github.js"),
{context:b5,getOctokit:w5}=y5});async function hE({repository:e,headSha:t,apiUrl:n},r,o,s=cE){let{getOctokit:i}=await pE().then(()=>mE),{rest:a}=i(r,{baseUrl:n,
log:R5}),l={owner:e?.owner??"",repo:e?.name??""},c=t??"",u=new AbortController,d=()=>setTimeout(()=>u.abort(),_5).unref();
o.aborted?d():o.addEventListener("abort",d,{once:!0});let f=()=>({request:{signal:AbortSignal.any([u.signal,AbortSignal.
timeout(k5)])}}),p=async(g,b)=>{await a.checks.update({...l,check_run_id:g,...b,...f()})};return{useCommit(g){c=g},create:g=>Tu(
async()=>{let{data:b}=await a.checks.create({...l,head_sha:c,...g,...f()});return{id:b.id,suite:b.check_suite?.id??null}},
{...s,hurry:o}),update:(g,b)=>Tu(()=>p(g,b),{...s,hurry:o}),updateOnce:p,async list(){let g=[];for(let b=1;b<=x5;b++){let{
data:k}=await Tu(()=>a.checks.listForRef({...l,ref:c,filter:"all",per_page:100,page:b,...f()}),{...s,hurry:o});if(g.push(
...k.check_runs.map(({id:y,name:R,external_id:x,status:S,check_suite:$})=>({id:y,name:R,externalId:x??"",completed:S==="\
completed",suite:$?.id??null}))),k.check_runs.length===0||g.length>=k.total_count)break}return g}}}var k5,_5,x5,R5,gE=m(
()=>{"use strict";Mu();k5=2e4,_5=5e3,x5=10;R5={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}});import{createHash as S5}from"node:crypto";function bE({workflow:e,id:t,attempt:n,job:r,step:o},s,i,a){return{workflow:S5(
"sha256").update(e).digest("hex").slice(0,8),run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}}function wE({workflow:e,
run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}){return[yE,e,t,n,r,o,s,i,a].map(l=>encodeURIComponent(l)).join(
"/")}function $5(e){let[t,...n]=e.split("/");if(t!==yE||n.length!==8)return null;try{let[r="",o="",s="",i="",a="",l="",c="",
u=""]=n.map(decodeURIComponent);return{workflow:r,run:o,attempt:Number(s),job:i,step:a,checkName:l,matrix:c,unique:u}}catch{
return null}}function kE(e,t,n){let r=e.flatMap(u=>{let d=u.id===t.id?null:$5(u.externalId);return d===null||d.checkName!==
n.checkName?[]:[{run:u,poster:d}]}),o=u=>u.workflow===n.workflow&&u.job===n.job&&u.step===n.step&&u.matrix===n.matrix,s=r.
filter(({poster:u})=>o(u)&&u.run===n.run&&u.attempt<n.attempt),i=s.filter(({run:u})=>u.name===n.checkName),a=new Set(i.map(
({poster:u})=>u.attempt)).size===i.length,l=r.filter(({poster:u})=>u.unique!==n.unique&&(u.workflow!==n.workflow||u.run===
n.run&&(!o(u)||u.attempt===n.attempt))),c=l.filter(({run:u})=>u.name===n.checkName&&u.id<t.id);return{replaced:[...r.filter(
({run:u,poster:d})=>d.unique===n.unique&&u.name===n.checkName),...s.filter(({run:u})=>!u.completed||a&&u.suite!==t.suite)].
map(({run:u})=>u),hidesAnother:c.length>0,isAlike:c.some(({poster:u})=>o(u)),taken:new Set(l.map(({run:u})=>u.name))}}var yE,
_E=m(()=>{"use strict";yE="bpfcompat"});import{randomUUID as v5}from"node:crypto";import{setTimeout as E5}from"node:timers/promises";function Qg({checks:e,checkName:t,
jobMatrix:n,token:r,run:{failOn:o,shard:s}},i,a,l){let c=A5({checks:e,token:r,shard:s},i);return c!==null?(c!==""&&a.info(
`no check run is posted: ${c}`),Xg):C5({checkName:t,jobMatrix:n,failOn:o,context:i,logger:a,signal:l},hE(i,r,l))}function A5({
checks:e,token:t,shard:n},{repository:r,headSha:o,event:s}){return!e||r===null?"":n!==null?"this is a shard; the step wi\
th `mode: report` posts those of the whole run, and its annotations":t===""?"the input `github-token` is empty; leave it\
 out, and it is the token of the job":o===null?`the payload of the event \`${s}\` names no head commit`:null}function C5(e,t){
let{jobMatrix:n,failOn:r,context:o,logger:s,signal:i,updateInterval:a}=e,l={checkName:e.checkName,runUrl:o.run.url},c=bE(
o.run,l.checkName,n.digest,v5().slice(0,8)),u=new Map,d=new Map,f=null,p=!1,g=!1,b=Promise.resolve(),k=Promise.resolve(),
y=R();return i.addEventListener("abort",()=>{ee()},{once:!0}),{progress:F,complete:A,fail:N};async function R(){try{let P=await t,
L=S(l.checkName,P),j=await L.start(T()).catch(U=>x(U,L,P));return k=Promise.race([$(P,L,j),E5(P5,void 0,{ref:!1})]),{api:P,
run:L}}catch(P){return s.info(M5(P,o)),null}}async function x(P,L,j){let{fallbackSha:U,headSha:V}=o;if(U===null||!xE(P))
throw P;return s.info(`GitHub does not know commit ${V}, which this job has made: check runs go to ${U}, which it is bas\
ed on`),j.useCommit(U),L.start(T())}function S(P,L){let j=a===void 0?{}:{updateInterval:a};return dE(P,wE(c),{api:L,logger:s,
hurry:i,...j})}async function $(P,L,j){let{checkName:U}=l;try{let{replaced:V,hidesAnother:De,isAlike:Re,taken:we}=kE(await P.
list(),j,c),Se=`Replaced by attempt ${c.attempt}`;for(let{id:ke}of V)await P.update(ke,{status:"completed",conclusion:"n\
eutral",output:{title:Se,summary:"A newer check run of the same name tells the result."}});if(!De)return;l.checkName=O(Re,
we),await L.rename(l.checkName),s.warning(`another step posts check runs named ${U} on this commit as well, and GitHub s\
hows only the newest of a name: this one is named ${l.checkName}; give each step its own \`check-name\``)}catch(V){s.info(
`check run ${U}: earlier ones could not be looked up: ${Kt(V)}`)}}function O(P,L){let j=o.run.step.startsWith("__")?"":o.
run.step,U=[o.run.job,j,n.label].filter(Re=>Re!==""),V=Re=>`${l.checkName} (${_(Re.join(", "),100)})`,De=V(U);return U.length===
0||P||L.has(De)?V([...U,c.unique]):De}function F(P){return{planned(L){P.planned?.(L),f=L.kernels.length,y.then(j=>j?.run.
show(T())),b=J(L)},kernel(L,j){P.kernel(L,j),u.set(L,j),(j.step==="done"||j.step==="failed")&&y.then(U=>U?.run.show(T()))}}}
async function J(P){let L=await y;if(L!==null){await k;for(let{name:j}of G(P)){if(p||i.aborted)return;let U=S(j,L.api);try{
await U.start(Ug(new Map,null,l)),d.set(j,U)}catch(V){s.info(`check run ${j}: it is posted at the end; for now: ${Kt(V)}`)}}}}
function G(P){let L=k$(P,r);return L.length>O5?[{name:`${l.checkName}: lanes that do not block`,lanes:L}]:L.map(j=>({name:_(
`${l.checkName}: ${j.artifact} (${j.mode})`,200),lanes:[j]}))}async function A(P){p=!0;let L=await y;if(i.aborted||await k,
await b,L===null)return P.findings;let j=G(_$(P)),U=j.flatMap(we=>we.lanes),V=[],De=we=>x$(we,U,P),Re=async(we,Se,ke,$n)=>{
await we.complete(Se,ke,aE(P,$n))||V.push(...$n)};await Re(L.run,T5(P,r,i.aborted),zv(P,l),P.findings.filter(we=>De(we)===
null)),g=!0;for(let{name:we,lanes:Se}of j){let[ke]=Se;ke!==void 0&&(await Re(d.get(we)??S(we,L.api),Se.every($n=>Ss($n,P))?
"success":i.aborted?"cancelled":"neutral",Se.length===1?Vv(ke,P,l):Yv(Se,P,l),P.findings.filter($n=>Se.some(Sr=>Sr===De(
$n)))),d.delete(we))}return await xe(i.aborted?"cancelled":"neutral","This lane was not taken to any kernel"),P.findings.
filter(we=>V.includes(we))}async function N(P,L){p=!0;let j=await y;i.aborted||await k,await b;let U=i.aborted;g||await j?.
run.complete(U?"cancelled":"failure",Gg(P,L,l),[]),await xe(U?"cancelled":"neutral",P)}async function ee(){if(p)return;let P=await y,
L={...T(),title:"Cancelled"};await Promise.all([P?.run.complete("cancelled",L,[]),b.then(()=>xe("cancelled","Cancelled"))])}
async function xe(P,L){await Promise.all([...d.values()].map(j=>j.complete(P,Gg(L,[],l),[])))}function T(){return Ug(u,f,
l)}}function T5({gate:e,cases:t},n,r){return e.status==="error"?r?"cancelled":"failure":e.status==="failed"?"failure":!(n!==
"never"&&t.some(({lanes:s})=>s.some(({required:i,known:a})=>(n==="any"||i)&&a===null)))&&e.nonBlocking+e.known>0?"neutra\
l":"success"}function xE(e){return Bo(e)===422&&/no commit found/i.test(E(e))}function M5(e,{isFork:t,serverUrl:n,headSha:r}){
let o=Bo(e),s="the findings come as annotations of this step";if(uE(e))return`no check run is posted: ${n} has no Checks\
 API as GitHub has; ${s}`;if(xE(e))return`no check run is posted: GitHub does not know commit ${r}; ${s}. Push the commi\
t before this step, or name the one that is tested in the input \`commit\``;if(o!==403&&o!==404&&o!==401||Ko(e)!==null)return`\
no check run is posted: ${Kt(e)}; ${s}`;if(o===401)return`no check run is posted: ${Kt(e)}; ${s}. The token in the input\
 \`github-token\` is not accepted: leave the input out, or renew the token`;if(o===403&&!/resource not accessible/i.test(
E(e)))return`no check run is posted: ${Kt(e)}; ${s}`;let i=t?`The token of a pull request from a fork can only read: ${Dr(
"github-checks.md")} has a workflow for it`:`The job needs the permission \`checks: write\`: ${Dr("github-checks.md")}`;
return`no check run is posted: ${Kt(e)}; ${s}. ${i}`}var Xg,P5,O5,RE=m(()=>{"use strict";v();pg();Qv();Ca();I();Yg();fE();
gE();_E();Mu();Xg={progress:e=>e,complete:async({findings:e})=>e,fail:async()=>{}},P5=1e4,O5=10});import{readFile as I5}from"node:fs/promises";function $E({repository:e,serverUrl:t}){return e===null?null:`${t}/${e.owner}\
/${e.name}`}async function vE(e){return N5(process.env,await L5(process.env.GITHUB_EVENT_PATH,e))}function N5(e,t){let[n="",
r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=n===""||r===""?null:{owner:n,name:r},s=e.GITHUB_EVENT_NAME??"",i=t.repository?.
default_branch??null,a=K5(s,e,t),l=a?"the pull request is from a fork":D5(s,e,t);return{repository:o,event:s,headSha:B5(
s,e,t),fallbackSha:null,sha:e.GITHUB_SHA||null,headRepository:t.pull_request?.head?.repo?.full_name??t.workflow_run?.head_repository?.
full_name??null,ref:e.GITHUB_REF??"",baseBranch:PE(t.pull_request?.base?.ref??t.merge_group?.base_ref),baseSha:t.pull_request?.
base?.sha??t.merge_group?.base_sha??null,defaultBranch:i,onDefaultBranch:l===null&&j5(s,e,i),untrusted:l,isFork:a,run:{id:e.
GITHUB_RUN_ID??"",workflow:(e.GITHUB_WORKFLOW_REF??e.GITHUB_WORKFLOW??"").replace(/@refs\/.*$/,""),attempt:Number(e.GITHUB_RUN_ATTEMPT)||
1,job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",url:o===null||!e.GITHUB_SERVER_URL||!e.GITHUB_RUN_ID?null:`${e.GITHUB_SERVER_URL}\
/${n}/${r}/actions/runs/${e.GITHUB_RUN_ID}`},apiUrl:e.GITHUB_API_URL||"https://api.github.com",serverUrl:e.GITHUB_SERVER_URL||
"https://github.com"}}async function L5(e,t){if(!e)return{};try{let n=JSON.parse(await I5(e,"utf8"));return typeof n=="o\
bject"&&n!==null?n:{}}catch(n){return t(`the event's payload ${e} cannot be read (${E(n)}): what it says of the commit i\
s not known`),{}}}function B5(e,t,n){return e.startsWith("pull_request")?n.pull_request?.head?.sha??null:e==="workflow_r\
un"?n.workflow_run?.head_sha??null:n.merge_group?.head_sha??(t.GITHUB_SHA||null)}function K5(e,t,n){return Zg.includes(e)&&
n.pull_request?.head?.repo?.full_name!==EE(t,n)}function EE({GITHUB_REPOSITORY:e},{repository:t}){return t?.full_name??e}
function D5(e,t,n){let{pull_request:r,workflow_run:o}=n;return e===""?null:[...Zg,...SE,"workflow_run"].includes(e)?e===
"workflow_run"&&o?.head_repository?.full_name!==EE(t,n)?"the workflow run that caused this one is of a fork":e==="workfl\
ow_run"&&![...SE,...Zg].includes(o?.event??"")?`the workflow run that caused this one is of \`${o?.event}\`, which anybod\
y can cause`:[t.GITHUB_ACTOR,n.sender?.login,o?.actor?.login,r?.user?.login].includes(F5)?"Dependabot caused it":null:`a\
nybody can cause \`${e}\``}function j5(e,{GITHUB_REF:t},n){return e==="schedule"?!0:(e==="push"||e==="workflow_dispatch")&&
n!==null&&PE(t)===n}function PE(e){return e?.replace(/^refs\/heads\//,"")??null}var F5,SE,Zg,ey=m(()=>{"use strict";v();
F5="dependabot[bot]",SE=["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create"],Zg=
["pull_request","pull_request_review","pull_request_review_comment"]});function Ys(e){let t=e.trim();return(G5(t)?t.slice(1,-1):t).split(/\r\n?|\n/).flatMap(W5).filter(r=>r!=="")}function G5(e){
return e.startsWith("[")&&OE(e).get(0)===e.length&&/["',]|^\[\s*\]$/.test(e)}function W5(e){let t=e.trim().replace(/^-(?:\s+|$)/,
"");return t.startsWith("#")?[]:q5(t).map(V5)}function q5(e){let t=OE(e),n=[],r=0;for(let o=0;o<e.length;o=t.get(o)??o+1)
e[o]===","&&(n.push(e.slice(r,o)),r=o+1);return[...n,e.slice(r)]}function OE(e){let t=new Map,n=[];for(let r=0;r<e.length;r=
t.get(r)??r+1){let o=e[r]??"",s=U5[o],i=z5(e,r)?e.indexOf(o,r+1):-1;if(i>0)t.set(r,i+1);else if(s!==void 0&&(o!=="("||H5(
e,r)))n.push({at:r,closing:s});else{let a=n.findLastIndex(c=>c.closing===o),[l]=n.splice(a<0?n.length:a);l!==void 0&&t.set(
l.at,r+1)}}return t}function H5(e,t){return/[!?*+@]/.test(e[t-1]??"")}function z5(e,t){return/["']/.test(e[t]??"")&&/(?:^|[,[!])\s*$/.
test(e.slice(0,t))}function V5(e){let t=e.trim(),[,n="",,r]=/^(!?)(["'])(.*)\2$/.exec(t)??[];return r===void 0?t:`${n}${r.
trim()}`}var U5,Iu=m(()=>{"use strict";U5={"{":"}","[":"]","(":")"}});var AE,GAe,CE,TE=m(async()=>{AE=await import("./vendor/leven.js"),{closestMatch:GAe}=AE,CE=AE.default});function ne(e,t){return ty(e,t,1)[0]}function ty(e,t,n){let r=e.toLowerCase();return t.map(o=>({candidate:o,distance:CE(
r,o.toLowerCase())})).filter(({candidate:o,distance:s})=>s<=Math.max(1,Math.floor(Math.max(o.length,e.length)/3))).sort(
(o,s)=>o.distance-s.distance).slice(0,n).map(({candidate:o})=>o)}var je=m(async()=>{"use strict";await TE()});import{isAbsolute as Y5,relative as J5}from"node:path";function ge(e,t){let n=J5(t,e);return n!==""&&n.split("/")[0]!=="\
.."&&!Y5(n)}var yn=m(()=>{"use strict"});import{existsSync as X5,readFileSync as Q5}from"node:fs";import{dirname as Z5,join as Fu,relative as eV}from"node:path";
function Ka(e,t){let n=Ln(Fu(t,"proc/self/cgroup")),r=Ln(Fu(t,"proc/self/mountinfo")).split(`
`).map(tV),s=n.split(`
`).map(c=>/^\d+:([^:]*):(.*)$/.exec(c)??[]).find(([,c=""])=>c.split(",").includes(e))?.[2],i=/^0::(.*)$/m.exec(n)?.[1],a=r.
find(c=>c?.type==="cgroup"&&c.options.includes(e)),l=r.find(c=>c?.type==="cgroup2");return[...ME(s,a,t,1),...ME(i,l,t,2)]}
function ME(e,t,n,r){if(e===void 0||t===void 0)return[];let o=Fu(n,t.point),s=e===t.root||ge(e,t.root)?Fu(o,eV(t.root,e)):
o,i=[];for(let a=X5(s)?s:o;;a=Z5(a))if(i.push({folder:a,version:r}),a===o||!ge(a,o))return i}function tV(e){let[t="",n=""]=e.
split(" - "),[,,,r,o]=t.split(" "),[s,,i=""]=n.split(" ");return r===void 0||o===void 0||s===void 0?void 0:{root:r,point:o,
type:s,options:i.split(",")}}function Ln(e){try{return Q5(e,"utf8")}catch{return""}}var ny=m(()=>{"use strict";yn()});import{availableParallelism as nV}from"node:os";import{join as ry}from"node:path";function Nu(e="/"){let t=Ka("cpu",e).map(
({folder:n,version:r})=>IE(r===2?Ln(ry(n,"cpu.max")):`${Ln(ry(n,"cpu.cfs_quota_us"))} ${Ln(ry(n,"cpu.cfs_period_us"))}`));
return Math.max(1,Math.min(nV(),...t.map(Math.ceil)))}function IE(e){let[t,n]=e.trim().split(/\s+/).map(Number);return t!==
void 0&&n!==void 0&&t>0&&n>0?t/n:Number.POSITIVE_INFINITY}var oy=m(()=>{"use strict";ny()});import{existsSync as rV}from"node:fs";import{dirname as FE}from"node:path";function Dt(e){return rV(e)||FE(e)===e?e:Dt(FE(
e))}var Da=m(()=>{"use strict"});import{accessSync as oV,constants as Lu}from"node:fs";import{access as sV,stat as iV,statfs as aV}from"node:fs/promises";
import{homedir as lV,tmpdir as NE}from"node:os";import{join as sy}from"node:path";async function Bu(e,t,n=process.env){let{
TMPDIR:r=NE(),RUNNER_TEMP:o=""}=n,s=[...new Set([r,o,e].filter(a=>a!==""))],i=[];for(let a of s){let l=await uV(a,a===e);
if(l===void 0){i.length>0&&t.info(`temporary files go to ${a}: ${i.join(", ")}`),n.TMPDIR=a;return}i.push(`${a} cannot b\
e used (${l})`)}throw new h(`no folder takes temporary files: ${i.join(", ")}; free some space, or set the environment v\
ariable TMPDIR to another folder`)}async function uV(e,t){try{let n=t?Dt(e):e;if(!(await iV(n)).isDirectory())return"it \
is a file";await sV(n,Lu.W_OK|Lu.X_OK);let{bavail:r,bsize:o,files:s,ffree:i}=await aV(n);return r*o<cV?`${Math.floor(r*o/
2**20)} MiB are free`:s>0&&i===0?"no inode is free":void 0}catch(n){let r=D(n);return r==="ENOENT"?"it does not exist":Po(
r)?.split(";")[0]??r??"unknown"}}function LE(e=process.env){let{BPFCOMPAT_CACHE:t="",XDG_CACHE_HOME:n="",RUNNER_TEMP:r=""}=e;
if(t!=="")return t;let o=n===""?dV():void 0,s=o===void 0?n:sy(o,".cache"),i=sy(NE(),`bpfcompat-${process.getuid?.()??"ca\
che"}`),a=[s,r].flatMap(l=>l===""?[]:[sy(l,"bpfcompat")]);return[...a,i].find(fV)??a[0]??i}function dV(){try{return lV()}catch{
return}}function fV(e){try{return oV(Dt(e),Lu.W_OK|Lu.X_OK),!0}catch{return!1}}var cV,Ku=m(()=>{"use strict";v();Da();Oo();
cV=64<<20});import{BlockList as mV,isIP as iy}from"node:net";function Js(e,t=process.env){let n=new URL(e);if(!(n.protocol!=="http:"&&
n.protocol!=="https:")&&!gV(n,t.no_proxy||t.NO_PROXY||""))for(let r of pV[n.protocol]){let o=hV(t[r]?.trim()??"");if(o!==
void 0)return{url:o,variable:r}}}function Do({url:e,variable:t}){return`proxy ${e.protocol}//${e.host} (${t})`}function Du(e=process.
env){let t=ay.flatMap(n=>{let r=e[n.toLowerCase()]||e[n.toUpperCase()];return r===void 0?[]:[[n,r]]});return Object.fromEntries(
t)}function hV(e){let t=e.includes("://")?e:`http://${e}`;if(e===""||!URL.canParse(t))return;let n=new URL(t);return n.protocol===
"http:"||n.protocol==="https:"?n:void 0}function gV({hostname:e,port:t,protocol:n},r){let o=e.replace(/^\[|\]$/g,"").toLowerCase(),
s=t||(n==="https:"?"443":"80");return r.split(/[\s,]+/).some(i=>{if(i==="")return!1;if(i==="*")return!0;let[,a=i,l]=/^(\[.*\]|[^:]+):(\d+)$/.
exec(i)??[];if(l!==void 0&&l!==s)return!1;let c=a.replace(/^\[|\]$/g,"").replace(/^\*?\./,"").toLowerCase();return o===c||
(iy(o)===0?o.endsWith(`.${c}`):yV(o,c))})}function yV(e,t){let[,n="",r=""]=/^(.+)\/(\d{1,3})$/.exec(t)??[],o=iy(n);if(o===
0||o!==iy(e)||Number(r)>(o===4?32:128))return!1;let s=o===4?"ipv4":"ipv6",i=new mV;return i.addSubnet(n,Number(r),s),i.check(
e,s)}var pV,ay,Xs=m(()=>{"use strict";pV={"http:":["http_proxy","HTTP_PROXY","all_proxy","ALL_PROXY"],"https:":["https_p\
roxy","HTTPS_PROXY","all_proxy","ALL_PROXY","http_proxy","HTTP_PROXY"]},ay=["http_proxy","https_proxy","all_proxy","no_p\
roxy"].flatMap(e=>[e,e.toUpperCase()])});var BE={};te(BE,{Agent:()=>wV,ProxyAgent:()=>kV,fetch:()=>_V});var bV,wV,kV,_V,KE=m(async()=>{bV=await import("./vendor/undici.js"),
{Agent:wV,ProxyAgent:kV,fetch:_V}=bV});async function jE(e){let t=await KE().then(()=>BE),n=xV(t,e),{fetch:r}=t;return(o,{method:s,range:i,headers:a,signal:l})=>{
let{address:c,authorization:u}=RV(o);return r(c,{method:s,dispatcher:n,signal:l??null,headers:{"accept-encoding":"identi\
ty","user-agent":"bpfcompat",...i===void 0?{}:{range:`bytes=${i.start}-${i.end===void 0?"":i.end-1}`},...u===void 0?{}:{
authorization:u},...a}})}}function xV({Agent:e,ProxyAgent:t},{connectMs:n,stallMs:r}){let o={headersTimeout:r,bodyTimeout:r},
s={timeout:n},i=new e({connect:s,...o}),a=new Map;return i.compose(()=>(c,u)=>l(String(c.origin)).dispatch({...c,...o},u));
function l(c){let u=Js(c);if(u===void 0)return i;let{href:d}=u.url,f=a.get(d);if(f!==void 0)return f;let p=new t({uri:d,
proxyTunnel:!1,proxyTls:s,requestTls:s,...o});return a.set(d,p),p}}function RV(e){let t=new URL(e);if(t.username===""&&t.
password==="")return{address:e};let n=`${DE(t.username)}:${DE(t.password)}`;return{address:K(e),authorization:`Basic ${Buffer.
from(n).toString("base64")}`}}function DE(e){try{return decodeURIComponent(e)}catch{return e}}function K(e){if(!URL.canParse(
e))return e.replace(/\/\/.*@/,"//");let t=new URL(e);return t.username="",t.password="",t.href}function ly(e,t){return t.
some(n=>URL.canParse(n)&&new URL(n).origin===new URL(e).origin)}function Qs(e,t){return e.map(n=>{let r=t.find(a=>ly(n,[
a])&&new URL(a).username!=="");if(r===void 0)return n;let o=new URL(n),{username:s,password:i}=new URL(r);return Object.
assign(o,{username:s,password:i}),o.href})}function ju(e,t,n){let r=Js(e),o=SV(t,n);if(r===void 0)return o;let s=uy(t);return s!==
void 0?cy(r,s):fy(t)?`the ${Do(r)} cannot be reached: ${o}`:o}function cy(e,t){let{url:n,variable:r}=e;return t!==407?`t\
he ${Do(e)} refuses the connection: ${t}`:n.username===""?`the ${Do(e)} asks for a login (407): put it into ${r}, as in \
http://NAME:PASSWORD@${n.host}`:`the ${Do(e)} does not accept the login in ${r} (407): correct it`}function uy(e){let t=ja(
e),n=/^Proxy response \((\d+)\)/.exec(t)??/^Proxy Authentication Required \((407)\)/.exec(t);return n?.[1]===void 0?void 0:
Number(n[1])}function SV(e,{connectMs:t,stallMs:n}){switch(D(e)){case"ENOTFOUND":case"EAI_AGAIN":return"host not found";case"\
ECONNREFUSED":return"connection refused";case"ENETUNREACH":case"EHOSTUNREACH":return"host not reachable";case"UND_ERR_CO\
NNECT_TIMEOUT":return`no connection within ${t/1e3} s`;case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":return`n\
o data for ${n/1e3} s`;case"ECONNRESET":case"UND_ERR_SOCKET":case"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":return"connection\
 cut";default:return dy(e)?`its certificate is not trusted (${ja(e).replace(/;.*$/,"")}): set NODE_EXTRA_CA_CERTS to a f\
ile with the certificate of your CA or of the proxy that intercepts TLS${$V()?"; SSL_CERT_FILE is not read":""}`:ja(e)}}
function $V(){let{SSL_CERT_FILE:e="",NODE_EXTRA_CA_CERTS:t=""}=process.env;return e!==""&&t===""}function dy(e){return/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.
test(D(e)??"")}function fy(e){let t=D(e);return vV(e)?!0:["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ENETUNREACH","EHOSTUNR\
EACH","UND_ERR_CONNECT_TIMEOUT"].some(n=>n===t)}function vV(e){return ja(e)==="bad port"}function UE(e){return D(e)==="U\
ND_ERR_HEADERS_TIMEOUT"||D(e)==="UND_ERR_BODY_TIMEOUT"}function ja(e){let t=typeof e=="object"&&e!==null&&"cause"in e?e.
cause:void 0;return(t===void 0?E(e):ja(t)).replace(/\s+/g," ")}var Ce=m(()=>{"use strict";v();Xs()});import{createHash as my}from"node:crypto";var Uu,Gu,GE=m(()=>{"use strict";pe();Uu=class{length=0;#e;#t;#n;#r;#o;constructor(t,n,r,o){
this.#t=t,this.#n=n,this.#r=r,this.#e=my(r),this.#o=o}async write(t){await H(this.#n,async()=>{for(let n=0;n<t.length;)n+=
(await this.#t.write(t,n,t.length-n,this.length+n)).bytesWritten}),this.#e.update(t),this.length+=t.length,this.#o?.(this.
length)}async restart(){this.length>0&&await H(this.#n,()=>this.#t.truncate(0)),this.length=0,this.#e=my(this.#r)}digest(){
return this.#e.digest("hex")}},Gu=class{#e=[];length=0;#t;constructor(t){this.#t=t}async write(t){this.#e.push(t),this.length+=
t.length}async restart(){this.#e=[],this.length=0}content(){return Buffer.concat(this.#e)}digest(){return my(this.#t).update(
this.content()).digest("hex")}}});import{open as EV,rm as PV}from"node:fs/promises";import{setTimeout as OV}from"node:timers/promises";function qu(){return`\
check the network, or name another mirror with ${Z("mirror")}`}function qr(e={}){let{signal:t,connectMs:n=AV,stallMs:r=CV,
pauseMs:o=TV}=e,s={connectMs:n,stallMs:r},i=new Map,a=e.request;return{async toFile(y,R,x){let S=await H(R,()=>EV(R,"wx"));
try{await l(y,new Uu(S,R,Wu(y),x))}catch($){throw await PV(R,{force:!0}),$}finally{await S.close()}},async toMemory(y){let R=new Gu(
Wu(y)),x=await l(y,R);return{content:R.content(),url:x}},exists:async y=>await d(y)!==void 0,async sizeOf(y){let R=Number(
(await d(y))?.headers.get("content-length")??0);return R>0&&R<=y.maxBytes?R:void 0}};async function l(y,R){return c(y,x=>u(
x,y,R))}async function c(y,R){let x=y.urls.filter($=>!i.has(py($))),S=[];for(let $ of y.urls){let O=i.get(py($));if(O!==
void 0&&x.length>0){S.push({url:$,why:O,kind:"closed"});continue}try{return await R($),$}catch(F){if(!(F instanceof Ue))
throw F;S.push({url:$,why:F.message,kind:F.kind,status:F.status,challenge:F.challenge})}}throw new oe(y.what,S,y.advice)}
async function u(y,R,x){await x.restart();for(let S=1;;S++)try{let $=x.length===0?FV(R):{start:x.length,end:R.prefix},O=await f(
y,R,$);return await g(O,y,R,x),BV(R,x)}catch($){if(!($ instanceof Ue)||$.retryAfterMs===void 0||S>=$.tries)throw $;let{message:O,
retryAfterMs:F,tries:J}=$;de("http",()=>`${K(y)}: ${O}; asked again in ${F} ms (${S} of ${J})`),await OV($.retryAfterMs,
void 0,t===void 0?{}:{signal:t})}}async function d(y){let R;try{return await c(y,async x=>{let S=await f(x,y,void 0,"HEA\
D");await S.body?.cancel(),S.status!==405&&S.status!==501&&await k(S,x),R=S}),R}catch(x){if(x instanceof oe&&x.gone)return;
throw x}}async function f(y,{headers:R},x,S="GET"){a??=await jE(s);let $=performance.now(),O=F=>de("http",()=>`${S} ${K(
y)}: ${F} (${Math.round(performance.now()-$)} ms)`);try{let F=await a(y,{method:S,signal:t,headers:R,...x===void 0?{}:{range:x}});
return O(`${F.status}${x===void 0?"":` from byte ${x.start}`}`),F}catch(F){throw O(ju(y,F,s)),p(y,F)}}function p(y,R){if(t?.
aborted===!0||Eo(R))return R;let x=ju(y,R,s),S=uy(R);return dy(R)||S!==void 0&&S<500?new Ue(x,"closed"):fy(R)?(i.set(py(
y),x),new Ue(x,"closed")):new Ue(x,"passing",o,WE(R))}async function g(y,R,x,S){let $=y.body?.[Symbol.asyncIterator]();try{
await k(y,R),NV(y,R,x),y.status===206?LV(y,S):await S.restart();let F=x.prefix??Number.POSITIVE_INFINITY;for(;$!==void 0&&
S.length<F;){let J=await b(R,$);if(J===void 0)break;if(await S.write(J.subarray(0,F-S.length)),S.length>x.maxBytes)throw new Ue(
`larger than the ${x.maxBytes} bytes announced`,"closed")}}finally{await $?.return?.().catch(()=>{})}let O=x.prefix??(hy(
x)===void 0||x.upTo===!0?void 0:x.maxBytes);if(O!==void 0&&S.length<O)throw new Ue(`connection cut after ${S.length} of ${O}\
 bytes`,"passing",o)}async function b(y,R){try{let{done:x,value:S}=await R.next();return x===!0?void 0:S}catch(x){throw t?.
aborted===!0||Eo(x)?x:new Ue(ju(y,x,s),"passing",o,WE(x))}}async function k({status:y,headers:R},x){if(y===200||y===206)
return;let{STATUS_CODES:S}=await import("node:http"),$=Js(x);if($!==void 0&&y===407)throw new Ue(cy($,y),"closed");let O=`${y}\
 ${S[y]??""}`.trim()+($===void 0?"":`, through the ${Do($)}`);if(y===404||y===410)throw new Ue(O,"gone").answered(y,R);if(y!==
429&&y<500)throw new Ue(O,"closed").answered(y,R);let F=Number(R.get("retry-after")??Number.NaN),J=Number.isNaN(F)?o:F*1e3;
throw J<=MV?new Ue(O,"passing",J):new Ue(`${O}, asks to wait ${F} s`,"passing")}}function py(e){return Js(e)?.url.origin??
new URL(e).origin}function FV({prefix:e,maxBytes:t}){return e===void 0||e>=t?void 0:{start:0,end:e}}function NV(e,t,n){if(hy(
n)===void 0&&t.startsWith("https:")&&e.url.startsWith("http:"))throw new Ue(`redirects to ${K(e.url)}, which anybody in \
between can change`,"closed")}function LV(e,t){if(Number(/^bytes (\d+)-/.exec(e.headers.get("content-range")??"")?.[1]??
Number.NaN)!==t.length)throw new Ue(`answered with another part of the file than bytes ${t.length}-`,"closed")}function BV(e,t){
let n=hy(e);if(n===void 0||e.prefix!==void 0)return;let r=t.digest();if(r!==n)throw new Ue(`has ${KV[Wu(e)]} ${r}, expec\
ted ${n}`,"closed")}function Wu({sha256:e,sha512:t}){return e===void 0&&t!==void 0?"sha512":"sha256"}function hy(e){return e[Wu(
e)]}function WE(e){return UE(e)?IV:qE}var oe,AV,CV,TV,MV,qE,IV,KV,Ue,on=m(()=>{"use strict";v();Xs();Ae();mt();pe();GE();
Ce();oe=class extends h{what;attempts;advice;constructor(t,n,r=qu()){let o=n.map(({url:s,why:i})=>`${K(s)}: ${i}`).join(
"; ");super(`cannot download ${t}: ${o}; ${r}`),this.what=t,this.attempts=n,this.advice=r}get gone(){return this.attempts.
some(({kind:t})=>t==="gone")&&this.attempts.every(({kind:t})=>t!=="passing")}},AV=1e4,CV=3e4,TV=1e3,MV=5e3,qE=4,IV=2;KV=
{sha256:"SHA-256",sha512:"SHA-512"};Ue=class extends Error{kind;retryAfterMs;tries;status;challenge;constructor(t,n,r,o=qE){
super(t),this.tries=o,this.kind=n,this.retryAfterMs=r}answered(t,n){return this.status=t,this.challenge=n.get("www-authe\
nticate")??void 0,this}}});function Hu(e){let t=new Ua;return[...t.push(e),...t.end()]}var HE,Ua,gy=m(()=>{"use strict";HE=16<<20,Ua=class{#e="";#t=new Map;#n="";#r=0;push(t){
this.#r+=t.length;let n=t.indexOf(`
`),r=n===-1?[]:this.#o((this.#e+t.slice(0,t.lastIndexOf(`
`))).split(`
`));if(this.#e=n===-1?this.#e+t:t.slice(t.lastIndexOf(`
`)+1),this.#r>HE)throw new Error(`a stanza of more than ${HE} characters`);return r}end(){return this.#o([this.#e,""])}#o(t){
let n=[];for(let r of t){let o=r.trimEnd();o!==""?this.#s(o):this.#t.size>0&&(n.push(this.#t),this.#t=new Map,this.#n="",
this.#r=0)}return n}#s(t){if(t.startsWith("#"))return;if(t.startsWith(" ")||t.startsWith("	")){this.#t.set(this.#n,`${this.#t.
get(this.#n)??""}
${t.trim()}`);return}let n=t.indexOf(":");n<=0||(this.#n=t.slice(0,n).toLowerCase(),this.#t.set(this.#n,t.slice(n+1).trim()))}}});import{readdir as DV,readFile as zE}from"node:fs/promises";import{join as yy}from"node:path";async function zu(e="/etc/a\
pt"){let t={debian:[],"debian-security":[],ubuntu:[],"ubuntu-ports":[]};for(let n of await UV(e)){let r=await zE(n,"utf8").
catch(()=>""),o=n.endsWith(".sources")?WV(r):GV(r);for(let{uri:s,suites:i}of o)for(let a of await qV(s)){let l=HV(a,i);if(l===
void 0)continue;let c=a.replace(/\/+$/,"");t[l].includes(c)||t[l].push(c)}}return t}async function UV(e){let n=(await DV(
yy(e,"sources.list.d")).catch(()=>[])).filter(r=>r.endsWith(".list")||r.endsWith(".sources")).sort();return[yy(e,"source\
s.list"),...n.map(r=>yy(e,"sources.list.d",r))]}function GV(e){return e.split(`
`).flatMap(t=>{let n=/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(t);return n?.[1]===void 0||n[2]===void 0?[]:[{uri:n[1],
suites:[n[2]]}]})}function WV(e){return Hu(e).flatMap(t=>{let n=r=>(t.get(r)??"").split(/\s+/).filter(o=>o!=="");return!n(
"types").includes("deb")||/^(no|false|without|off|disable)$/i.test(t.get("enabled")??"")?[]:n("uris").map(r=>({uri:r,suites:n(
"suites")}))})}async function qV(e){let t=/^mirror\+file:(?:\/\/)?(\/.+)$/.exec(e)?.[1];return t===void 0?[e]:(await zE(
t,"utf8").catch(()=>"")).split(`
`).map(r=>r.trim().replace(/\s.*$/,"")).filter(r=>/^https?:/.test(r))}function HV(e,t){let n=/^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.
exec(e)?.[1];switch(n){case"debian":case"debian-security":return t.some(r=>jV.includes(r.replace(/[-/].*$/,"")))?n:void 0;case"\
ubuntu":case"ubuntu-ports":return n;default:return}}var jV,by=m(()=>{"use strict";gy();jV=["buster","bullseye","bookworm",
"trixie","forky","duke","sid","stable","oldstable","oldoldstable","testing","unstable","experimental"]});var VE,YE=m(()=>{"use strict";VE=["debian","debian-security","ubuntu","ubuntu-ports"]});async function Vu({mirrors:e=[],environment:t=process.env,aptFolder:n},r){let o=(t.BPFCOMPAT_MIRROR??"").split(",").filter(
d=>d.trim()!==""),[s,i]=e.length>0?[e,Z("mirror")]:[o,"BPFCOMPAT_MIRROR"],a=s.map(d=>XV(d.trim(),i)).filter(d=>d.family!==
e8(r));if(a.length>0)return JV(a,i);let l=await zu(n),c={...l,debian:[...l.debian,...l["debian-security"].map(d=>wy(d,"d\
ebian"))],"debian-security":[...l["debian-security"],...l.debian.map(d=>wy(d,"debian-security"))]};return{origin:c[r].length>
0?"this machine's apt configuration, then public archives":"public archives",advice:qu(),bases(d,f){let[p,g=n8(f)]=d.split(
"/"),b=VE.find(k=>k===p);return b===void 0?[]:ky([...c[b],...zV[b],t8(b,g)])},packages(d){return r==="ubuntu"?[gt(YV,d.slice(
d.lastIndexOf("/")+1))]:[]},snapshots:r==="debian"?[JE]:[]}}function XE({bases:e}){let t=e.map(n=>n.replace(/\/+$/,""));
return{origin:t.map(K).join(", "),advice:"check the `bases` and `suites` of the archive in the manifest",bases:()=>t,packages:()=>[],
snapshots:[]}}function JV(e,t){let n=ky(e.flatMap(({base:r})=>ZV.exec(r)?.[1]??[]));return{origin:t,advice:qu(),bases(r){
let[o="",s]=r.split("/"),i=s===void 0?[]:n.map(a=>`${a}/${r}`);return ky([...e.flatMap(a=>QV(a,o)),...i])},packages:()=>[],
snapshots:n}}function XV(e,t){let n=e.replace(/\/+$/,"");if(!_y(n))throw new h(`${t}: expected a mirror's address such a\
s https://mirror.example/debian, got \`${K(e)}\``);let r=QE.exec(n)?.[1];return{base:n,family:r===void 0?void 0:r.startsWith(
"debian")?"debian":"ubuntu"}}function QV({base:e,family:t},n){return(n==="ubuntu-ports"?["ubuntu-ports","ubuntu"]:[n]).map(
o=>t===void 0?`${e}/${o}`:wy(e,o))}function _y(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function wy(e,t){return e.
replace(QE,`/${t}$2`)}function e8(e){return e==="debian"?"ubuntu":"debian"}function t8(e,t){return e==="debian"||e==="de\
bian-security"?`${JE}/${e}/${t}`:`${VV}/${t}`}function n8(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}function ky(e){
return[...new Set(e)]}function gt(e,t){return`${e}/${t.split("/").map(encodeURIComponent).join("/")}`}var zV,JE,VV,YV,QE,
ZV,Hr=m(()=>{"use strict";v();Ae();on();Ce();by();YE();zV={debian:["https://ftp.debian.org/debian","https://mirrors.ocf.\
berkeley.edu/debian","https://mirrors.edge.kernel.org/debian","https://archive.debian.org/debian"],"debian-security":["h\
ttps://security.debian.org/debian-security","https://mirrors.ocf.berkeley.edu/debian-security","https://archive.debian.o\
rg/debian-security"],ubuntu:["https://archive.ubuntu.com/ubuntu","https://security.ubuntu.com/ubuntu","https://mirrors.e\
dge.kernel.org/ubuntu","https://old-releases.ubuntu.com/ubuntu"],"ubuntu-ports":["https://ports.ubuntu.com/ubuntu-ports",
"https://old-releases.ubuntu.com/ubuntu"]},JE="https://snapshot-cloudflare.debian.org/archive",VV="https://snapshot.ubun\
tu.com/ubuntu",YV="https://launchpad.net/ubuntu/+archive/primary/+files";QE=/\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/,
ZV=/^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/});var yt,Ga,zr=m(()=>{"use strict";yt=["1.7","1.5","1.1"],Ga=yt[0]});function Wa(e){let t=xy(e);return t!==void 0&&t%1e3===0?t/1e3:void 0}function xy(e){let n=typeof e=="number"||/^\d+$/.test(
e)?Number(e)*1e3:s8(e);return n!==void 0&&n>0&&n<=o8*1e3?n:void 0}function s8(e){let t=String.raw`\d+(?:\.\d+)?`;if(!new RegExp(
`^(?:${t}h)?(?:${t}m)?(?:${t}s)?(?:${t}ms)?$`).test(e))return;let n=0;for(let[,r,o]of e.matchAll(/([\d.]+)(ms|[hms])/g))
n+=Number(r)*r8[o];return Math.round(n)}var r8,o8,Yu=m(()=>{"use strict";r8={h:36e5,m:6e4,s:1e3,ms:1},o8=86400});function Ju(e){try{let{include:t}=JSON.parse(e),n=t.map(({kernels:o})=>i8(o));return t.every(({shard:o},s)=>o===`${s+1}/${t.
length}`)&&t.length>0?n:void 0}catch{return}}function i8(e){return e.split(",").map(t=>t.trim()).filter(t=>t!=="")}var Xu,
Ry=m(()=>{"use strict";Xu="must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints"});import{existsSync as a8}from"node:fs";import{basename as l8,resolve as c8}from"node:path";function $e(e,t,n=[]){let r=[],
o=f("artifact"),s=a(),i={...p8(d("manifest"),d("suite"),o,s),matrix:d("matrix")??null,suite:d("suite")??null,objects:o,artifacts:f(
"only"),loader:s,kernels:f("kernels"),against:[],mode:p("mode",eP)??null,timeoutSeconds:b()??null,libbpf:p("libbpf",yt)??
null,concurrency:k()??Nu(),accelerator:p("accelerator",d8)??"auto",snapshots:p("snapshots",f8)??"auto",reportDirectory:c(
"report-directory",u8),cacheDirectory:c("cache-directory",LE()),mirrors:F(),lock:J(),failOn:p("fail-on",m8)??"required",
installDependencies:O("install-dependencies")??!0,commit:x()??null,workflowRun:null,shard:y()??null,baseline:d("baseline")??
null,insnsThreshold:S()??null,trials:$()??"auto"};if(l(),r.length>0)throw new h(r);return i;function a(){let A=d("comman\
d");if(A===void 0){for(let T of["command-binary","command-expect-exit","files"])f(T).length>0&&r.push(G(T,`belongs to ${t(
"command")}, and there is none`,f(T).join(", ")));return null}let N=d("manifest"),ee=g("mode",eP);N!==void 0&&r.push(G("\
command",`is for runs without a manifest; write it as \`command\` of an artifact into ${N}`)),ee!==void 0&&ee!=="command"&&
r.push(G("mode",`does not go with ${t("command")}, which is mode \`command\`; leave out one`));let xe={command:A,binary:d(
"command-binary")??null,files:f("files"),expectExit:u()??0};return h8(xe)||r.push(G("command",`does not call ${t("comman\
d-binary")}, which is $BPFCOMPAT_BIN in the guest; single quotes keep your own shell from reading that`)),xe}function l(){
if(d("suite")!==void 0)for(let A of["manifest","artifact","matrix","command"])f(A).length>0&&r.push(G(A,`does not go wit\
h ${t("suite")}, whose cases say it; leave out one`,f(A).join(", ")))}function c(A,N){let ee=c8(d(A)??N);return/^\/(?:proc|sys)(?:\/|$)/.
test(ee)&&r.push(G(A,"must be a folder on a disk: nothing can be written there",ee)),ee}function u(){let A=d("command-ex\
pect-exit");if(A!==void 0){if(/^\d{1,3}$/.test(A)&&Number(A)<=255)return Number(A);r.push(G("command-expect-exit","must \
be an exit code, a whole number from 0 to 255"))}}function d(A){let N=e[A]??"",ee=(typeof N=="string"?N:N.at(-1)??"").trim();
return ee===""?void 0:ee}function f(A){let N=e[A]??[];return typeof N=="string"?Ys(N):N.map(ee=>ee.trim()).filter(ee=>ee!==
"")}function p(A,N){let ee=d(A),xe=g(A,N);if(ee===void 0||xe!==void 0)return xe;let T=A==="mode"?[...N,...n]:N,P=ne(ee,T);
r.push(G(A,`must be one of ${T.join(", ")}${P===void 0?"":`; did you mean \`${P}\`?`}`))}function g(A,N){let ee=d(A);return N.
find(xe=>xe===ee?.replaceAll("-","_")||xe===ee)}function b(){let A=d("timeout");if(A===void 0)return;let N=Wa(A);return N===
void 0&&r.push(G("timeout","must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most")),N}function k(){
let A=d("concurrency");if(A!==void 0){if(/^\d+$/.test(A)&&Number(A)>=1&&Number(A)<=tP)return Number(A);r.push(G("concurr\
ency",`must be a whole number from 1 to ${tP}: the guests that run at a time`))}}function y(){let A=d("shard"),N=R();if(A===
void 0){d("plan")!==void 0&&r.push(G("plan",`belongs to ${t("shard")}, and there is none`,"\u2026"));return}let[,ee=0,xe=0]=(/^(\d{1,3})\/(\d{1,3})$/.
exec(A)??[]).map(Number);if(ee<1||ee>xe){r.push(G("shard","must be a shard and how many there are, such as `2/4`"));return}
if(N!==null&&N.length!==xe){r.push(G("shard",`does not go with ${t("plan")}, which has ${N.length}`));return}return{index:ee,
count:xe,assignment:N}}function R(){let A=d("plan");if(A===void 0)return null;let N=Ju(A);return N===void 0&&r.push(G("p\
lan",Xu,_(A,80))),N??null}function x(){let A=d("commit")?.toLowerCase();return A!==void 0&&!Sy(A)&&r.push(G("commit","mu\
st be the full hash of a commit, such as `git rev-parse HEAD` prints")),A}function S(){let A=d("insns"),N=A===void 0?void 0:
sr(A);return A!==void 0&&N===void 0&&r.push(G("insns","must be how many more instructions are fine, such as `+10%` or `+\
500`")),N}function $(){let A=d("trials");if(A===void 0||A==="auto"||A==="off")return A;let N=Wa(A);return N===void 0&&r.
push(G("trials","must be `auto`, `off`, or how long sizes may be tried, such as `30s`")),N}function O(A){let N=d(A)?.toLowerCase();
if(N===void 0||N==="true")return N===void 0?void 0:!0;if(N==="false")return!1;r.push(G(A,"must be `true` or `false`"))}function F(){
let A=f("mirror");for(let N of A)_y(N)||r.push(G("mirror","must be an http or https URL",K(N)));return A}function J(){let A=d(
"lock-file");return A===void 0?"auto":A==="none"?A:{file:A}}function G(A,N,ee=d(A)??""){return{message:`${t(A)}: \`${ee}\
\` ${N}`}}}function Sy(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function p8(e,t,n,r){if(e!==void 0)return{manifest:e,
manifestImplied:!1};let o=n.length>0;return{manifest:r!==null||t!==void 0||o&&!a8(ZE)?null:ZE,manifestImplied:o}}function h8({
command:e,binary:t,files:n}){return t===null||n.length>0?!0:e.includes("BPFCOMPAT_BIN")||e.includes(l8(t))}var nP,ZE,u8,
eP,d8,f8,m8,tP,jt=m(async()=>{"use strict";Is();await je();v();oy();Ku();Iu();Ce();Hr();zr();Yu();I();Ry();nP=["manifest",
"matrix","suite","artifact","only","command","command-binary","command-expect-exit","files","kernels","mode","timeout","\
libbpf","concurrency","accelerator","snapshots","report-directory","cache-directory","mirror","lock-file","fail-on","sha\
rd","plan","baseline","commit","insns","trials","install-dependencies"],ZE="bpfcompat.yaml",u8="bpfcompat-report",eP=["l\
oad_only","load_attach","behavior","command"],d8=["auto","kvm","tcg"],f8=["auto","on","off"],m8=["required","any","never"],
tP=64});function Qu(e,t){let n=Array.from({length:t},()=>({seconds:0,names:new Set}));for(let{name:r,seconds:o}of e.toSorted((s,i)=>i.
seconds-s.seconds)){let s=n.reduce((i,a)=>g8(a,i)?a:i);s.seconds+=o,s.names.add(r)}return n.map(({names:r})=>e.map(({name:o})=>o).
filter(o=>r.has(o)))}function g8(e,t){return e.seconds<t.seconds||e.seconds===t.seconds&&e.names.size<t.names.size}function rP(e,t){
let n=e.reduce((r,o)=>r+o.seconds,0)/t;return Math.max(1,Math.min(Math.floor(n/40),e.length,256))}function oP(e,t){if(e.
length===0)return 40;let n=e.reduce((o,{seconds:s})=>o+s,0),r=Math.max(...e.map(({seconds:o})=>o));return Math.round(40+
Math.max(r,n/t))}function Zu(e){return/^\d{1,3}$/.test(e)&&Number(e)>=1&&Number(e)<=256?Number(e):void 0}var ed,qa=m(()=>{
"use strict";ed="must be a whole number from 1 to 256: jobs of a matrix"});import{createHash as y8}from"node:crypto";function vy(e){let t;try{t=JSON.parse(e)}catch{return sP}let n=_(iP(t).join(",\
 "),10*$y);if(n==="")return sP;let r=y8("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16);return{label:n.length<=
$y?n:`${n.slice(0,$y)}\u2026 ${r.slice(0,6)}`,digest:r}}function iP(e){return e===null?[]:typeof e=="object"?Object.values(
e).flatMap(iP):[String(e)]}var sP,$y,aP=m(()=>{"use strict";I();sP={label:"",digest:""},$y=60});function td(e){switch(e.trim().toLowerCase().replaceAll(/[_-]/g,"")){case"loadonly":return"load_only";case"loadattach":return"\
load_attach";case"behavior":return"behavior";default:return}}var Ey=m(()=>{"use strict"});import{resolve as b8}from"node:path";function cP(e,t){let n=[],r={json:i("suite-out","out"),markdown:i("suite-markdown",
"markdown")};r.json!==null&&r.json===r.markdown&&l("markdown","is where the results go as well; name another file");let o={
...s(),copies:r,remarks:a()};if(n.length>0)throw new h(n);return o;function s(){let c=e("mode").trim(),u=e("validation-m\
ode").trim();if(u==="")return{mode:c,modeInput:"mode"};c!==""&&l("validation-mode",`says what input \`mode\` says (\`${_(
c,80)}\`); leave out one`);let d=td(u);return d===void 0&&l("validation-mode","must be one of load_only, load_attach, be\
havior"),{mode:d??"",modeInput:"validation-mode"}}function i(c,u){let d=[c,u].find(p=>e(p).trim()!=="");if(d===void 0)return null;
d===c&&e(u).trim()!==""&&l(u,`is for the same file as input \`${c}\`; leave out one`);let f=b8(t,e(d).trim());return ge(
f,t)||l(d,"must be the path of a file in the workspace"),f}function a(){return Object.entries(w8).flatMap(([c,u])=>e(c).
trim()===""?[]:[`input \`${c}\` is not needed: ${u}`])}function l(c,u){n.push({message:`input \`${c}\`: \`${_(e(c),200)}\
\` ${u}`})}}var lP,w8,uP=m(()=>{"use strict";v();Ey();yn();I();lP=["validation-mode","out","markdown","suite-out","suite\
-markdown","disk-resize","workdir","keep-vm-on-failure","build","prebuilt","binary"],w8={"disk-resize":"guests run from \
memory and have no disk",workdir:"nothing but `report-directory` is kept","keep-vm-on-failure":"the logs of every guest \
are in `report-directory`",build:"there is nothing to build",prebuilt:"there is nothing to download but kernels",binary:"\
the action brings its own"}});function mP({label:e}){return e===""?fP:`${fP} (${e})`}function pP(e){let t=r=>e(r).trim(),n=vy(t("job-matrix"));return{
checks:t("checks")!=="false"&&t("mode")!=="plan"&&t("shard")==="",checkName:_(t("check-name"),Py)||mP(n),jobMatrix:n,token:t(
"github-token"),run:{failOn:"required",shard:null}}}async function hP(e){let t=[],n=vy(e("job-matrix")),r=dP.find(S=>S===
e("mode").trim())??"run",{mode:o,modeInput:s,copies:i,remarks:a}=await ce(t,()=>cP(S=>S==="mode"&&r!=="run"?"":e(S),process.
cwd()))??k8,l=e("baseline").trim(),c=l==="auto"||l==="none"?"":l,u={...Object.fromEntries(nP.map(S=>[S,e(S)])),mode:o,plan:r===
"run"?e("plan"):"",baseline:c},d=await ce(t,()=>$e(u,S=>`input \`${S==="mode"?s:S}\``,dP));if(r!=="plan"&&k("shards","be\
longs to `mode: plan`"),r!=="run"&&k("shard",`does not go with \`mode: ${r}\``),r==="report")for(let S of _8)k(S,"says w\
hat is booted, and `mode: report` boots nothing");r==="plan"&&k("plan","does not go with `mode: plan`, which makes one");
let f={shards:p(),plan:r==="report"?b():null,results:y("results")??x8,baseline:l==="none"?"none":"auto",checks:R("checks"),
checkName:g(),jobMatrix:n,use:0,isNamed:{checkName:e("check-name").trim()!=="",reportDirectory:e("report-directory").trim()!==
""},token:e("github-token").trim(),cache:R("cache"),copies:i,remarks:a};if(d===void 0||t.length>0)throw new h(t);return{
task:r,run:d,...f};function p(){let S=e("shards").trim();if(S==="")return null;let $=Zu(S);return $===void 0&&x("shards",
S,ed),$??null}function g(){let S=e("check-name").trim()||mP(n);return S!==_(S,Py)&&x("check-name",_(S,40),`must be one l\
ine of at most ${Py} characters`),S}function b(){let S=e("plan").trim(),$=S===""?null:Ju(S);return $===void 0&&x("plan",
_(S,80),Xu),$??null}function k(S,$){let O=e(S).trim();O!==""&&x(S,_(O,80),`${$}; leave it out`)}function y(S){let $=Ys(e(
S));return $.length===0?void 0:$}function R(S){let $=e(S).trim().toLowerCase();return $!==""&&$!=="true"&&$!=="false"&&x(
S,$,"must be `true` or `false`"),$!=="false"}function x(S,$,O){t.push({message:`input \`${S}\`: \`${$}\` ${O}`})}}var PTe,
k8,dP,_8,fP,Py,x8,gP=m(async()=>{"use strict";v();Iu();I();await jt();qa();Ry();aP();uP();PTe=["shards","results","check\
s","check-name","job-matrix","github-token","cache",...lP],k8={mode:"",modeInput:"mode",copies:{json:null,markdown:null},
remarks:[]},dP=["plan","report"],_8=["manifest","matrix","suite","artifact","only","command","command-binary","files","k\
ernels","timeout","libbpf","concurrency","mirror","lock-file"],fP="bpfcompat",Py=100,x8=["bpfcompat-*/results.json"]});function yP(e){return`the input \`${e}\``}function bP(){let e=ys("github-token");return e!==""&&qS(e),hP(t=>ys(t))}function wP(){
return pP(e=>ys(e))}function Oy(){let e=ys("commit").trim().toLowerCase(),t=["manifest","suite","artifact","command-bina\
ry"].flatMap(n=>Ys(ys(n)));return{commit:Sy(e)?e:null,named:t}}var kP=m(async()=>{"use strict";await $o();Iu();await jt();
await gP()});import{readFile as R8,writeFile as S8}from"node:fs/promises";import{join as $8,relative as Ay}from"node:path";async function _P(e,t,n,{
RUNNER_TEMP:r=""}=process.env){if(r==="")return e;let o=$8(r,v8),s=[t.id,t.attempt,t.job,e.jobMatrix.digest].join("/"),i=await O8(
o,s),a=i.filter(d=>d.step===t.step).length,l=E8({...e,use:a},i,P8(t.step));l.checkName!==e.checkName&&n.info(`an earlier\
 step of this job has the check ${e.checkName}: this one posts ${l.checkName}`),l.run.reportDirectory!==e.run.reportDirectory&&
n.info(`an earlier step of this job has written ${Ay(".",e.run.reportDirectory)}: this one writes ${Ay(".",l.run.reportDirectory)}`);
let c=xP(l)?l.checkName:null,u={step:t.step,checkName:c,paths:RP(l)};return await S8(o,JSON.stringify({job:s,claims:[...i,
u]})).catch(()=>{n.info(`${o} cannot be written: a second step of this job would write over the report of this one`)}),l}
function E8(e,t,n){let r=new Set(t.flatMap(({checkName:d})=>d??[])),o=new Map(t.flatMap(d=>d.paths.map(f=>[f,d.step]))),
{isNamed:s,run:i}=e,a=s.checkName||!xP(e)?e.checkName:Cy(e.checkName,d=>`${d} (${n})`,r),l=s.reportDirectory||e.task==="\
plan"?i.reportDirectory:Cy(i.reportDirectory,d=>`${d}-${n}`,o),c={...e,checkName:a,run:{...i,reportDirectory:l}},u=RP(c).
filter(d=>o.has(d));if(u.length>0)throw new h(u.map(d=>({message:`\`${Ay(".",d)}\` has the report of the step \`${o.get(
d)}\` of this job, which would be written over; name another ${d===l?`folder with ${Z("report-directory")}`:"file with t\
he input `out` or `markdown`"}`})));return c}function Cy(e,t,n){return n.has(e)?Cy(t(e),t,n):e}function P8(e){return/^__.*_(\d+)$/.
exec(e)?.[1]??(e.startsWith("__")||e===""?"2":e)}function xP({task:e,checks:t,run:n}){return t&&e!=="plan"&&n.shard===null}
function RP({task:e,run:t,copies:n}){return e==="plan"?[]:[t.reportDirectory,n.json,n.markdown].filter(r=>r!==null)}async function O8(e,t){
try{let n=JSON.parse(await R8(e,"utf8"));return n.job===t&&Array.isArray(n.claims)?n.claims:[]}catch{return[]}}var v8,SP=m(
()=>{"use strict";v();Ae();v8="bpfcompat-steps.json"});import{randomUUID as A8}from"node:crypto";function $P(){return process.stdout.on("error",()=>{}),{...Wr(e=>Zh(ft(e))),warning:e=>Nc(
fe(e)),debug:e=>{Fc()&&GS(fe(e))},foreign(e){let t=A8();Zh(`::stop-commands::${t}
${e}
::${t}::`)}}}var vP=m(async()=>{"use strict";await $o();Ws();I()});import{dirname as C8}from"node:path";function Ty(e,t,n){let{status:r,counts:o,failedKernels:s}=e?.gate??{status:"error",
counts:{pass:0,fail:0,error:0},failedKernels:[]},i=e?.comparison?.verdicts??[];T8({status:r,passed:o.pass,failed:o.fail,
errors:o.error,"failed-kernels":JSON.stringify(s),"newly-failing":JSON.stringify(i.filter(nn).map(EP)),"newly-passing":JSON.
stringify(i.filter(Br).map(EP)),"report-directory":t===null?"":C8(t.json),report:t?.json??"",summary:t?.summary??"",html:t?.
html??"",junit:t?.junit??"",sarif:t?.sarif??"",support:t?.support??"",matrix:""},n)}function PP(e){try{eg("matrix",JSON.
stringify(e))}catch(t){throw new h(`the output \`matrix\` could not be set (${E(t)}), ${OP}`,{cause:t})}}function T8(e,t){
try{for(let[n,r]of Object.entries(e))eg(n,r)}catch(n){t.warning(`the outputs of this step could not be set (${E(n)}), ${OP}`)}}
function EP({artifact:e,kernel:t,subject:n}){switch(n.kind){case"lane":return{artifact:e,kernel:t,mode:n.mode};case"prog\
ram":return{artifact:e,kernel:t,program:n.name,step:n.step};case"test":return{artifact:e,kernel:t,test:n.name}}}var OP,My=m(
async()=>{"use strict";await $o();Fo();v();OP="since the runner, or what wraps this step, does not provide the file that\
 GITHUB_OUTPUT names"});function Zs({host:e,kernels:t}){let n=t.filter(({accelerator:o})=>o!==null),r=n.filter(({accelerator:o})=>o==="tcg");return n.
length===0?null:r.length===0?"KVM":r.length<n.length?`KVM, but emulation (TCG) for ${M8(r.map(({id:o})=>o))}`:e.accelerator?.
used==="kvm"?"emulation (TCG): KVM ran none of the kernels, see the notes":`emulation (TCG)${e.accelerator===null?"":`: ${_(
e.accelerator.reason)}`}`}function M8(e){return[...e.slice(0,Iy).map(n=>_(n,60)),...e.length>Iy?[`${e.length-Iy} more`]:
[]].join(", ")}var Iy,nd=m(()=>{"use strict";I();Iy=5});function Vr({cases:e}){let t=new Map;for(let{libbpf:o,artifact:s}of e)o!==null&&t.set(o,(t.get(o)??new Set).add(s));let[
[n]=[],...r]=[...t].sort(([,o],[,s])=>s.size-o.size);return n===void 0?null:[n,...r.map(([o,s])=>`${o} for ${I8([...s])}`)].
join("; ")}function I8(e){let t=e.slice(0,Fy).map(n=>_(n,60));return e.length>Fy?`${t.join(", ")} and ${e.length-Fy} mor\
e`:t.join(", ")}var Fy,Ha=m(()=>{"use strict";I();Fy=5});import{styleText as F8}from"node:util";function rd(e,t,n){return{paint:e?(r,o)=>F8(o,r,{validateStream:!1}):r=>r,width:Math.
max(t,N8),reportDirectory:n.replace(/\/$/,"")}}function Te(e,t){return e+" ".repeat(Math.max(0,t-e.length))}function ae(e,t,n,r=0){
let o=[],s="",i=t-r;for(let a of e.split(" ")){let l=s===""?a:`${s} ${a}`;s===""||l.length<=i?s=l:(o.push(s.trimEnd()),s=
`${n}${a}`,i=t)}return[...o,s.trimEnd()].map(a=>a.replaceAll("\xA0"," "))}var N8,za=m(()=>{"use strict";N8=40});function CP(e,t){let n=Kr(e);if(n===null)return[];let r=new Set(e.kernels.filter(({required:o})=>!o).map(({id:o})=>o));return[
...ae(`since ${n.baseline}: ${Ns(n)}`,t.width,By).map(o=>t.paint(o,"bold")),...Ny(n.verdicts,o=>L8(o,r,t)),...Ny(n.grown,
o=>B8(o,t)),...Ny(n.kernels,o=>Ly(`kernel changed: ${mu(o)}`,t)),...[Ls(n.cases)].filter(o=>o!=="").flatMap(o=>Ly(o,t))]}
function Ny(e,t){let n=e.length-AP;return[...e.slice(0,AP).flatMap(t),...n>0?[`  ${n} more, listed in summary.md`]:[]]}function L8(e,t,{
paint:n,width:r}){let o=e.kernels.map(u=>`${_(u,60)}${t.has(u)?"*":""}`),s=`${e.before} \u2192 ${e.after}`,i=e.after==="\
pass"?"green":e.blocks?"red":"dim",a=`${_(e.artifact,100)}: ${e.subject} on ${o.join(", ")}${TP(e.cause)}`,[l="",...c]=ae(
a,r,By,s.length+4);return[`  ${n(s,i)}  ${l}`,...c]}function B8(e,t){let n=e.others===0?"":` and ${e.others} more`,r=`${_(
e.artifact,100)}: ${_(e.program,100)} on ${_(e.kernel,60)}${n}`;return Ly(`instructions ${vr(e)}  ${r}${TP(e.cause)}`,t)}
function Ly(e,{width:t}){let[n="",...r]=ae(e,t,By,2);return[`  ${n}`,...r]}function TP(e){return e===null?"":` (${e})`}var AP,
By,MP=m(()=>{"use strict";nr();Bs();za();I();AP=10,By=" ".repeat(4)});function ei(e,{color:t,width:n,reportDirectory:r}){let o=rd(t,n,r),i=[K8(e,o),FP(Ur(e),o),j8(e,o),CP(e,o),...e.findings.
map((a,l)=>V8(a,l+1,e,o)),J8(e,o)].filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`);return`${ft(i)}
`}function K8(e,{paint:t,width:n}){let{gate:r,durationMs:o,shard:s,kernels:i}=e,a=Zs(e),l={passed:"green",failed:"red",error:"\
yellow"};return[`${t(_(r.sentence),["bold",l[r.status]])} ${t(`(${ue(o)})`,"dim")}`,...s===null?[]:[`part ${s.index} of ${s.
count}: ${i.length} of ${M(s.kernels.length,"kernel")}`],...a===null?[]:ae(`guests ran in ${a}`,n,"  ").map(c=>t(c,"dim"))]}
function FP(e,t){if(e.rows.length===0||e.kernels.length===0)return[];let n=Math.max(...e.rows.map(s=>s.label.length)),r=Math.
min(n,D8),o=e.kernels.map(s=>_(s.id,60));for(let s of[o.map(i=>[i]),o.map(Su)]){let i=s.map((l,c)=>Math.max(6,...l.map(u=>u.
length),...e.rows.map(u=>NP(u.cells[c]??null).length))),a=t.width-i.reduce((l,c)=>l+c+2,0);if(r<=a)return U8(e,s,i,Math.
min(n,a),t)}return G8(e,o,r,t)}function j8(e,t){let n=Gr(e),r=n.rows.flatMap(s=>s.cells).filter(s=>s!==null);if(r.length===
0)return[];let o=r.filter(({verdict:s})=>s==="pass").length;return o===r.length?[`tests: all ${r.length} pass`]:[`tests:\
 ${o} of ${r.length} pass`,...FP(n,t)]}function U8({rows:e},t,n,r,o){let s=(l,c)=>[Te(Zt(l,r),r),...c].join("  ").trimEnd(),
i=(t[0]??[]).map((l,c)=>s("",t.map((u,d)=>Te(u[c]??"",n[d]??0)))),a=e.map(({label:l,cells:c})=>s(l,c.map((u,d)=>KP(u,NP(
u),n[d]??0,o))));return[...i.map(l=>o.paint(l,"bold")),...a,...DP(e.flatMap(l=>l.cells),!1,o)]}function G8({rows:e},t,n,r){
let s=Math.max(1,Math.floor((r.width-n-1)/3)),a=Array.from({length:Math.ceil(t.length/s)},(c,u)=>u*s).flatMap(c=>{let u=t.
slice(c,c+s).map((d,f)=>Te(String(c+f+1),3));return[...c===0?[]:[""],r.paint(`${" ".repeat(n)} ${u.join("")}`.trimEnd(),
"bold"),...e.map(({label:d,cells:f})=>`${Te(Zt(d,n),n)} ${f.slice(c,c+s).map(p=>KP(p,W8(p),3,r)).join("")}`.trimEnd())]}),
l=ae(t.map((c,u)=>`${u+1}\xA0${c}`).join("  "),r.width,"");return[...a,...l,...DP(e.flatMap(c=>c.cells),!0,r)]}function NP(e){
if(e===null)return"";let t=e.note===null?"":` ${e.note}`;return e.known?`known${t}`:`${e.verdict}${e.nonBlocking?"*":""}${t}`}
function W8(e){return e===null?"":e.known?BP:`${LP[e.verdict]}${e.nonBlocking?"*":""}`}function KP(e,t,n,{paint:r}){let o={
pass:"green",fail:"red",skip:"dim",error:"yellow"},s=" ".repeat(Math.max(0,n-t.length));return e===null?s:`${r(t,e.nonBlocking?
"dim":o[e.verdict])}${s}`}function DP(e,t,{paint:n,width:r}){let o=new Set(e.filter(i=>i?.known!==!0).map(i=>i?.verdict)),
s=[...t?["pass","fail","skip","error"].filter(i=>o.has(i)).map(i=>`${LP[i]} ${i}`):[],...e.some(i=>i?.known)?[`${t?`${BP}\
 `:""}known: fails as known_failures says`]:[],...e.some(i=>i?.nonBlocking&&!i.known)?["* does not block"]:[],...e.some(
i=>i?.note!=null)&&!t?["n/m: programs attached"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]];return s.
length===0?[]:ae(s.map(i=>i.replaceAll(" ","\xA0")).join("   "),r,"").map(i=>n(i,"dim"))}function V8(e,t,n,r){let{paint:o,
width:s}=r,[i,a]=e.known===null?H8[e.level]:z8,l=`${t}. ${i} `,c=" ".repeat(`${t}. `.length),u=`${e.artifact===null?"":`${_(
e.artifact,100)}: `}${ht(e)}`,[d="",...f]=ae(u,s,`${c}  `,l.length),p=(k,y)=>ae(y,s,`${c}  `,c.length+k.length+1).map((R,x)=>x===
0?`${c}${o(k,"dim")} ${R}`:R),g=Gs(e,n),b=k=>Ct(k,q8).map(y=>`${c}${o("|","dim")} ${y}`);return[`${t}. ${o(i,["bold",a])}\
 ${o(d,"bold")}`,...f.map(k=>o(k,"bold")),...p("on:",`${gn(e,n,"*")}  [${e.class}]`),...e.known===null?[]:p("known:",rn(
e.known)),...e.words===null?[]:p("says:",_(e.words)),...e.source===null?[]:[`${c}${o("at:","dim")} ${o(Lt(e.source),"cya\
n")}`,`${c}   ${_(e.source.text)}`],...g===null?[]:[`${c}${o("at:","dim")} ${o(g,"cyan")}`],...e.excerpt===null||e.excerpt===
e.words?[]:b(e.excerpt),...p("fix:",_(e.remedy,2e3)),...e.remedyYaml===null?[]:Y8(e,c,r),`${c}${o("reproduce:","dim")} ${_(
e.reproduce)}`,...e.log===null?[]:[`${c}${o("log:","dim")} ${_(`${r.reportDirectory}/${e.log}`)}`]]}function Y8({remedyYaml:e},t,{
paint:n}){return Ct(e??"",60).map(r=>`${t}    ${n(r,"green")}`)}function J8(e,{paint:t,width:n,reportDirectory:r}){let{host:o,
kernels:s}=e,i=Math.max(0,...s.map(({id:p})=>Math.min(_(p,60).length,40))),a=s.map(({release:p})=>_(p??"no release",60)),
l=Math.max(0,...a.map(p=>Math.min(p.length,40))),c=s.map((p,g)=>{let b=p.bootMs===null?"not booted":`${p.snapshot==="use\
d"?"resumed in":"boot"} ${ue(p.bootMs)}, total ${ue(p.guestMs)}`,k=p.shape===null?"":`, ${ar[p.shape]}`,y=p.accelerator===
null?"":`, ${p.accelerator}`,R=p.boots>1?`, ${p.boots} boots`:"",x=p.required?"":"  (does not block)";return`${Te(_(p.id,
60),i)}  ${Te(a[g]??"",l)}  ${t(`${b}${k}${y}${R}${x}`,"dim")}`}),u=s.flatMap(p=>p.notes.map(g=>`note: ${_(p.id,60)}: ${_(
g)}`)),d=yu(e),f=Vr(e);return[...c,...o.accelerator===null?[]:ae(`accelerator: ${o.accelerator.used}, ${_(o.accelerator.
reason)}`,n,"  "),...f===null?[]:ae(`libbpf: ${f}`,n,"  "),...Ky("variant",pu(e)).flatMap(p=>ae(p,n,"  ")),...Ky("off",hu(
e)).flatMap(p=>ae(p,n,"  ")),...Ky("note",gu(e)).flatMap(p=>ae(p,n,"  ")),...d.length===0?[]:[`fixups applied: ${d.length}\
, listed in summary.md`],...bu(e).flatMap(p=>ae(`skipped: ${p}`,n,"  ")),...u.flatMap(p=>ae(p,n,"  ")),`logs and results\
.json: ${_(r)}`]}function Ky(e,t){let n=t.length>IP?t.slice(0,IP-1):t,r=t.length-n.length;return[...n,...r===0?[]:[`${r}\
 more, listed in summary.md`]].map(o=>`${e}: ${o}`)}var D8,LP,BP,q8,H8,z8,IP,od=m(()=>{"use strict";Na();nd();wu();Ha();
Bt();MP();za();I();D8=32;LP={pass:"\u2713",fail:"\u2717",skip:"-",error:"!"},BP="~";q8=20,H8={failure:["FAIL","red"],warning:[
"WARN","yellow"],notice:["NOTE","cyan"]},z8=["KNOWN","cyan"];IP=8});import{createWriteStream as X8}from"node:fs";import{join as jP}from"node:path";import{finished as UP}from"node:stream/promises";
import{createInflate as Q8}from"node:zlib";function sd(e,t,n){let r=new Map,o=new Set,s=new Set,i=0,a=0;return{take(g){let b=r.
get(jy(g))??(r.size<Z8&&g.part===0?u(g):void 0),k=b?.streams?.inflate;if(b===void 0||k===void 0||k.writableEnded)return;
let y=Buffer.from(g.data,"base64");b.compressedBytes+=y.length,g.part!==b.nextPart++?b.cut??=`part ${b.nextPart-1} is mi\
ssing`:b.compressedBytes>GP&&(b.cut??=`longer than ${GP} bytes`),b.cut===null&&y.length>0&&k.write(y),(g.last||b.cut!==null)&&
l(b)},async finish(){for(let g of s)c(g);return await Promise.all([...r.values()].map(g=>g.done)),g=>{let b=r.get(jy(g));
return b===void 0?null:{path:b.path,tail:b.tail.toString("utf8"),cut:b.cut}}}};function l(g){s.delete(g),g.streams?.inflate.
end()}function c(g){g.cut??="its end never came",l(g)}function u(g){let[b]=s;b!==void 0&&s.size>=oY&&c(b);let k=jP(t,p(Bn(
n(g)))),y=Q8(),R=X8(jP(e,k)),x={streams:{inflate:y,file:R},path:k,nextPart:0,tail:Buffer.alloc(0),bytes:0,compressedBytes:0,
cut:null,done:Promise.resolve()};return y.on("data",S=>f(x,S,y,R)),R.on("error",S=>{x.cut??=S.message,y.destroy()}),x.done=
UP(y,{writable:!1}).catch(S=>{x.cut??=S.message}).then(()=>UP(R.end())).catch(S=>{x.cut??=S.message}).then(()=>d(x)),r.set(
jy(g),x),s.add(x),x}function d(g){g.streams=null,g.tail=Buffer.from(g.tail.subarray(a<nY?0:-rY)),a+=g.tail.length}function f(g,b,k,y){
if(g.bytes+=b.length,i+=b.length,g.bytes>Dy||i>eY){g.cut??=g.bytes>Dy?`longer than ${Dy} bytes`:"the logs of this guest \
are too long",k.destroy();return}g.tail=Buffer.concat([g.tail,b]).subarray(-tY),y.write(b)||(k.pause(),y.once("drain",()=>k.
resume()))}function p(g){let b=g;for(let k=2;o.has(b);k++)b=g.replace(/(\.[^.]*)?$/,y=>`-${k}${y}`);return o.add(b),b}}function jy({
case:e,kind:t,pass:n,subject:r}){return JSON.stringify([e,t,t==="stdout"||t==="stderr"?"":n,r])}function Bn(e){return e.
replaceAll(/[^A-Za-z0-9._-]/g,"_").replace(/^\.+/,"_").slice(0,160)}var Dy,Z8,GP,eY,tY,nY,rY,oY,ti=m(()=>{"use strict";Dy=
64*1024*1024,Z8=8192,GP=16*1024*1024,eY=1024*1024*1024,tY=16*1024,nY=8*1024*1024,rY=2048,oY=8});function uY(e){let t=Nn(e);return e.artifacts.flatMap(({name:r})=>{let o=new Map;for(let{kernel:s,programs:i}of t.get(r)??
[])for(let a of i){let l=a.load?.verdict==="pass"?a.load.stats?.insnsProcessed??null:null;l!==null&&o.set(a.name,[...o.get(
a.name)??[],{result:a,kernel:s,insns:l}])}return[...o].flatMap(([s,i])=>{let a=dY(i);return a===null?[]:[{artifact:r,program:s,
reason:a,bars:i.map(({kernel:l,insns:c})=>({kernel:l,insns:c}))}]})}).toSorted((r,o)=>qP(o)-qP(r))}function dY(e){let t=e.
map(({insns:i})=>i),[n,r]=[Math.min(...t),Math.max(...t)],o=e.map(({result:i})=>i.load?.stats?.budget??null).filter(i=>i!==
null),s=Math.min(...o);return r>=aY*1e6?`${Math.round(r/1e6*100)} % of the kernel\u2019s limit of ${Q(1e6)}`:r<sY?null:r>=
lY*s?`${Math.round(r/s*100)} % of its budget of ${Q(s)}`:n>0&&r>=iY*n?`${(r/n).toFixed(1)} times as many on one kernel a\
s on another`:null}function qP({bars:e}){return Math.max(...e.map(({insns:t})=>t))}function HP(e){let t=uY(e);if(t.length===
0)return"";let n=t.length-WP;return["## Instructions the verifier processed",...t.slice(0,WP).map(fY),...n>0?[`${M(n,"mo\
re program")} of this kind: see the statistics below.`]:[]].join(`

`)}function fY({artifact:e,program:t,reason:n,bars:r}){let o=Math.max(...r.map(({insns:u})=>u)),s=r.map(({kernel:u})=>_(
u,60)),i=Math.max(...s.map(u=>u.length)),a=r.map(({insns:u})=>Q(u)),l=Math.max(...a.map(u=>u.length)),c=r.map(({insns:u},d)=>{
let f="\u2588".repeat(Math.max(1,Math.round(u/o*cY)));return`${(s[d]??"").padEnd(i)}  ${(a[d]??"").padStart(l)}  ${f}`});
return[`${B(t)} of ${B(e)}: ${n}`,Lo(c,"text")].join(`

`)}var WP,sY,iY,aY,lY,cY,zP=m(()=>{"use strict";Ds();pn();$t();I();WP=5,sY=1e4,iY=2,aY=.5,lY=.9,cY=30});function VP(e){let t=Nn(e),n=e.artifacts.map(({name:a})=>pY(a,t.get(a)??[],e)).filter(({rows:a})=>a.length>0);if(n.length===
0)return"";let r=({kernels:a})=>a.length>mY,o=n.filter(r),s=[...n.filter(a=>!r(a)).map(hY),...o.length===0?[]:[yY(o)]],i=`\
Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${Q(
1e6)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;return Ne(
"Verifier statistics",[i,...s].join(`

`))}function pY(e,t,n){let r=new Map(t.map(({kernel:a,programs:l})=>[a,new Map(l.map(c=>[c.name,c]))])),o=n.kernels.filter(
a=>r.has(a.id)),i=[...new Map(t.flatMap(a=>a.programs.map(({name:l,insns:c})=>[l,c])))].map(([a,l])=>({name:a,insns:l,loads:o.
map(c=>r.get(c.id)?.get(a)?.load??null)}));return{artifact:e,kernels:o,rows:i.filter(({loads:a})=>a.some(l=>Gy(l)!==null))}}
function hY({artifact:e,rows:t,kernels:n}){return he([B(e),...n.map(r=>B(r.id))],t.map(r=>[YP(r),...r.loads.map(wY)]))}function yY(e){
return he(gY,e.flatMap(t=>t.rows.map(n=>[B(t.artifact),YP(n),...bY(n,t)])))}function bY({loads:e},{kernels:t}){let n=e.flatMap(
(l,c)=>{let u=Gy(l);return l?.verdict==="pass"&&l.stats!==null&&u!==null?[{stats:l.stats,insns:u,kernel:t[c]?.id??""}]:[]}),
r=n.toSorted((l,c)=>l.insns-c.insns),[o,s]=[r[0],r.at(-1)];if(o===void 0||s===void 0)return["rejected","","","",""];let i=n.
flatMap(({stats:l})=>l.jitedBytes===null?[]:[l.jitedBytes]),a=n.map(({stats:l})=>l.loadUsec/1e3);return[Uy([o.insns,s.insns],
Q),o.insns===s.insns?"all alike":B(s.kernel),`${XP(s.stats)??""}${JP(s.stats)}`,Uy(i,st),Uy(a,ue)]}function Uy(e,t){if(e.
length===0)return"";let[n,r]=[t(Math.min(...e)),t(Math.max(...e))];return n===r?r:`${n} \u2013 ${r}`}function YP({name:e,
insns:t}){return`${B(e)} ${Q(t)}`}function wY(e){let t=Gy(e),n=e?.stats??null;if(e===null||n===null||t===null)return"";if(e.
verdict!=="pass")return`rejected after ${Q(t)}`;let r=XP(n),o=[...r===null?[]:[`headroom ${r}`],...n.jitedBytes===null?[]:
[st(n.jitedBytes)],ue(n.loadUsec/1e3)];return`${Q(t)}${JP(n)}<br><sub>${o.join(" \xB7 ")}</sub>`}function Gy(e){return e?.
stats?.insnsProcessed??null}function JP({insnsProcessed:e,budget:t}){return t!==null&&e!==null&&e>t?` > budget ${Q(t)}`:
""}function XP({headroom:e}){if(e===null)return null;let t=e/1e6*100;return t>99.9&&t<100?"> 99.9 %":`${t>99&&t<100?t.toFixed(
1):Math.floor(t)} %`}var mY,gY,QP=m(()=>{"use strict";Ds();pn();$t();I();mY=5;gY=["artifact","program","instructions","m\
ost on","least headroom","machine code","load"]});function Le(...e){return e.map(t=>({kind:"function",name:`security_${t}`}))}function Me(...e){return e.map(t=>({kind:"tr\
acepoint",name:t}))}function ZP({name:e}){return kY.has(e)}function qy(e){let t=e.flatMap(n=>Object.hasOwn(Wy,n)?Wy[n]??
[]:[]);return[...new Map(t.map(n=>[n.name,n])).values()]}function e0(e,t,n){return qy([e]).find(r=>_Y(r,t,n))??null}function _Y({
kind:e,name:t},n,r){if(e==="tracepoint")return n.every(i=>r.tracepoint(t,i)?.category!=null);let o=n.flatMap(i=>{let a=r.
function(t,i);return a?.symbols===1&&a.siblings.length===0&&a.prototype!==null?[a.prototype]:[]}),[s]=o;return s!==void 0&&
o.length===n.length&&o.every(({parameters:i,returns:a})=>i.length===s.parameters.length&&!Ps(a.shape,s.returns.shape)&&i.
every(({shape:l},c)=>!Ps(l,s.parameters[c]?.shape??"")))}var Wy,kY,id=m(()=>{"use strict";Zc();Wy={vfs_unlink:Le("inode_\
unlink"),do_unlinkat:Le("inode_unlink"),filename_unlinkat:Le("inode_unlink"),vfs_mkdir:Le("inode_mkdir"),do_mkdirat:Le("\
inode_mkdir"),vfs_rmdir:Le("inode_rmdir"),do_rmdir:Le("inode_rmdir"),vfs_create:Le("inode_create"),vfs_mknod:Le("inode_m\
knod"),vfs_link:Le("inode_link"),vfs_symlink:Le("inode_symlink"),vfs_rename:Le("inode_rename"),do_renameat2:Le("inode_re\
name"),do_sys_open:Le("file_open"),do_sys_openat2:Le("file_open"),do_mmap:Le("mmap_file"),mprotect_fixup:Le("file_mprote\
ct"),load_elf_binary:[...Le("bprm_check"),...Me("sched/sched_process_exec")],load_elf_phdrs:[...Le("bprm_check"),...Me("\
sched/sched_process_exec")],do_exit:Me("sched/sched_process_exit"),blk_account_io_start:Me("block/block_io_start","block\
/block_rq_issue"),__blk_account_io_start:Me("block/block_io_start","block/block_rq_issue"),blk_account_io_done:Me("block\
/block_io_done","block/block_rq_complete"),__blk_account_io_done:Me("block/block_io_done","block/block_rq_complete"),blk_mq_start_request:Me(
"block/block_rq_issue"),submit_bio:Me("block/block_bio_queue"),submit_bio_noacct:Me("block/block_bio_queue"),block_rq_issue:Me(
"block/block_rq_issue"),block_rq_insert:Me("block/block_rq_insert"),block_rq_complete:Me("block/block_rq_complete"),finish_task_switch:Me(
"sched/sched_switch"),sched_switch:Me("sched/sched_switch"),inet_csk_accept:Me("sock/inet_sock_set_state"),tcp_set_state:Me(
"sock/inet_sock_set_state"),tcp_recvmsg:[{kind:"function",name:"tcp_cleanup_rbuf"}],kfree_skb:Me("skb/kfree_skb"),tcp_drop:Me(
"skb/kfree_skb"),kmem_cache_alloc:Me("kmem/kmem_cache_alloc")},kY=new Set(Object.values(Wy).flatMap(e=>e.map(({name:t})=>t)))});function t0({programs:e}){let t=new Map;for(let{artifact:n,program:r,notFollowed:o}of e){if(o.length===0)continue;let s=JSON.
stringify([n,r]),i=hn([...t.get(s)?.places??[],...o]);t.set(s,{artifact:n,program:r,places:i})}return[...t.values()]}function ad(e){
return e.reduce((t,{places:n})=>t+n.length,0)}var ld=m(()=>{"use strict";Nt()});function sn(e){switch(e.kind){case"argument":return`argument ${e.index+1}`;case"return":return"return value";case"record":
return e.field;case"byte":return`byte ${e.offset}`;case"found":return xY[e.by]}}function Hy(e,t){return`${e} ${t}`}function RY(e){
return e.startsWith("field_")?"field":e.startsWith("type_")?"type":"enumerator"}function SY({way:e,kind:t,name:n},r,{id:o,
arch:s},i){if(t==="tracepoint")return $Y(i.tracepoint(n,o)?.fields??[],r);let a=cu(e,s,r);if(a?.kind!=="argument"||!lu.includes(
e))return a;let l=i.prototype(t,n,o);return a.index===l?.parameters.length?{kind:"return"}:a}function $Y(e,{member:t,offset:n}){
let r=e.find(s=>n>=s.offset&&n<s.offset+s.size),o=e.length===0?/^\w+/.exec(t??"")?.[0]:r?.name;return o===void 0?{kind:"\
byte",offset:n}:{kind:"record",field:o}}function cd({artifact:e,program:t},n){return{artifact:e,program:t,source:n}}function n0({
parts:e},t,n,r){let o=sn(t),s=e.find(i=>sn(i.of)===o);if(s===void 0)e.push({of:t,readers:[n],kernels:new Set(r)});else{zy(
s.readers,n);for(let i of r)s.kernels.add(i)}}function zy(e,t){let n=e.find(({artifact:r,program:o})=>r===t.artifact&&o===
t.program);n===void 0?e.push(t):n.source??=t.source}function r0(e){return e.kind==="argument"?e.index:e.kind==="return"?
Number.MAX_SAFE_INTEGER-1:Number.MAX_SAFE_INTEGER}var xY,ud,dd=m(()=>{"use strict";Nt();Eg();wg();ru();xY={field_offset:"\
accessed",field_size:"its size",field_exists:"whether it exists",field_signed:"its sign",field_lshift_u64:"accessed as a\
 bit field",field_rshift_u64:"accessed as a bit field",type_id_target:"its BTF id",type_exists:"whether it exists",type_size:"\
its size",type_matches:"whether it matches",enumerator_exists:"whether it exists",enumerator_value:"its value"};ud=class{#e=new Map;constructor(t,n){
let r=new Nr(t);for(let o of t.programs){for(let s of nu(o,t.programs))this.#t(o,s,r,n);for(let s of o.relocations)this.#n(
o,s)}for(let{parts:o}of this.#e.values())o.sort((s,i)=>r0(s.of)-r0(i.of))}of(t,n){return this.#e.get(Hy(t,n))??{programs:[],
parts:[]}}#t(t,n,r,o){let s=this.#r(n.kind,n.name);zy(s.programs,cd(t,null));for(let i of t.reads)for(let a of o){let l=i.
kernels.includes(a.id)?SY(n,i,a,r):null;l!==null&&n0(s,l,cd(t,i.source),[a.id])}}#n(t,n){let{kind:r,reached:o,source:s,kernels:i}=n,
a=this.#r(RY(r),In(n));zy(a.programs,cd(t,null)),o&&n0(a,{kind:"found",by:r},cd(t,s),i)}#r(t,n){let r=this.#e.get(Hy(t,n))??
{programs:[],parts:[]};return this.#e.set(Hy(t,n),r),r}}});function Ya({pieces:e,notes:t}){return[e.map(({words:n})=>n).join(""),...t].join("; ")}function o0(e,t,n){let r=({id:o})=>new Set(
n.flatMap(({of:s,kernels:i})=>i.has(o)?[sn(s)]:[]));switch(e.kind){case"function":return ni(e.states,t,(o,s)=>AY(o,e.name,
s,r(s)));case"raw_tracepoint":return ni(e.states,t,(o,s)=>CY(o,r(s)));case"tracepoint":{let o=new Set([...n.map(({of:s})=>sn(
s)),...IY(e.states)]);return ni(e.states,t,(s,i)=>TY(s,e.name,r(i),o))}case"field":return ni(e.states,t,({field:o},{btf:s})=>FY(
o,s));case"enumerator":return ni(e.states,t,({value:o},{btf:s})=>Va(o,o,null,s));case"type":return ni(e.states,t,({size:o},{
btf:s})=>Va(o,null,{before:"size ",value:String(o),many:"sizes",after:""},s))}}function ri(e){return{kind:"known",pieces:[],
notes:[],record:[],facets:[],aside:null,identity:null,usable:!0,...e}}function ni(e,t,n){let r=new Map,o=[];for(let s of t){
let i=e.find(d=>d.kernels.includes(s.id));if(i===void 0)continue;let a=n(i,s),l=a.identity===null?[Jy(a.pieces),a.aside?.
after,a.record]:a.identity,c=JSON.stringify([a.kind,l,a.notes]),u=r.get(c)??{own:a,asides:new Set,kernels:[]};r.set(c,u),
u.kernels.push(s.id),u.own={...u.own,pieces:OY(u.own.pieces,a.pieces)},a.aside!==null&&u.asides.add(a.aside.value);for(let[
d,f]of a.facets.entries())o[d]??=new Set,f!==null&&o[d].add(f)}return{states:[...r.values()].map(({own:{kind:s,pieces:i,
notes:a,record:l,aside:c,usable:u},asides:d,kernels:f})=>({kind:s,pieces:c===null?i:[...i,Ge(PY(c,[...d]))],notes:a,record:l,
usable:u,kernels:f})),differs:o.some(s=>s.size>1)}}function PY({before:e,many:t,after:n},r){return`${e}${r.length>EY?`${r.
length} ${t}`:r.join(" or ")}${n}`}function OY(e,t){return e.map(({words:n,read:r},o)=>Ge(n,r||t[o]?.read===!0))}function Ge(e,t=!1){
return{words:e,read:t}}function AY({symbols:e,module:t,siblings:n,prototype:r},o,{btf:s},i){let a=e??(r===null?0:1),l=Os(
n).map(d=>d.startsWith(o)?d.slice(o.length):d);if(a===0&&l.length===0&&r===null)return fd;let c=a>0?"present":l.length>0?
"copies":"inlined",u=r===null?[Ge(c==="present"?"present":"absent")]:s0(r,i,!0);return ri({pieces:u,notes:[...a>1?[`${a}\
 functions`]:[],...l.length===0?[]:[`${a>0?"also":"only"} ${l.join(", ")}`],...c==="inlined"?["inlined: it has no symbol"]:
[],...t===null?[]:[`in module ${t}`],...r===null?[s===!0?"not in BTF":"no BTF"]:[]],usable:c==="present",facets:[c,a>0?String(
a):null,l.join(" "),r&&Jy(u)]})}function CY({found:e,prototype:t},n){if(!e)return fd;let r=t===null?[Ge("present")]:s0(t,
n,!1);return ri({pieces:r,notes:t===null?["no BTF"]:[],facets:["present",t&&Jy(r)]})}function s0({parameters:e,returns:t},n,r){
let o=e.length===0?[Ge("void")]:e.flatMap((i,a)=>[...a===0?[]:[Ge(", ")],Ge(ou(i),n.has(sn({kind:"argument",index:a})))]),
s=r?[Ge(") \u2192 "),Ge(t.words,n.has(sn({kind:"return"})))]:[Ge(")")];return[Ge("("),...o,...s]}function Jy(e){return e.
map(({words:t})=>t).join("")}function TY({category:e,fields:t},n,r,o){if(e===null)return fd;let s=t.filter(c=>o.has(c.name)),
i=t.length-s.length,a=t.map(Vy),l=JSON.stringify(t.map(Yy));return ri({pieces:t.length===0?[Ge("record not known")]:[...s.
flatMap((c,u)=>[...u===0?[]:[Ge("; ")],Ge(Vy(c),r.has(c.name))]),...i===0?[]:[Ge(MY(i,s.length>0))]],notes:n.includes("/")&&
!n.startsWith(`${e}/`)?[`in category ${e}`]:[],record:a,facets:[e,t.length===0?null:l],identity:l})}function MY(e,t){let n=e===
1?"field":"fields";return t?`; ${e} more ${n}`:`${e} ${n}`}function Vy(e){return`${su(e)} @ ${e.offset}, size ${e.size}`}
function Yy(e){let t=e.type.replaceAll(/\bconst /g,"").replaceAll(" ","").replace(/^__(data|rel)_loc.*\[\]$/,"__$1_loc[]");
return Vy({...e,type:t})}function IY(e){let t=e.filter(({fields:r})=>r.length>0),n=new Map;for(let{fields:r}of t)for(let o of r){
let s=n.get(o.name)??new Map;n.set(o.name,s.set(Yy(o),(s.get(Yy(o))??0)+1))}return[...n].flatMap(([r,o])=>o.size>1||[...o.
values()].some(s=>s<t.length)?[r]:[])}function FY(e,t){if(e===null)return Va(null,null,null,t);let{words:n,bitfield:r,size:o,
offset:s}=e,i={before:" @ ",value:String(Math.floor(s/8)),many:"offsets"};return r?Va(e,`${n} : ${o}`,{...i,value:`${i.value}\
 bit ${s%8}`,after:""},t):Va(e,n,{...i,after:`, size ${o/8}`},t)}function Va(e,t,n,r){if(e===null)return r===!1?vY:fd;let o=t===
null?[]:[Ge(t)];return ri({pieces:o,facets:["present",t,n?.after??""],aside:n})}var fd,vY,EY,md=m(()=>{"use strict";tu();
dd();or();fd=ri({kind:"absent",pieces:[Ge("absent")],facets:["absent"],usable:!1}),vY=ri({kind:"unknown",pieces:[Ge("no \
BTF")]});EY=3});function oi(e){let{surface:t}=e,n=e.kernels.filter(i=>i.boots>0||NY(i,t)).toSorted((i,a)=>Ir(i.release??"",a.release??"")),
r=new ud(t,n),o=jY(Io(e)),s=t.names.flatMap(i=>{let{kind:a}=i,{programs:l,parts:c}=r.of(a,i.name);if(l.length===0&&ZP(i))
return[];let u=o.get(`${a} ${i.name}`)??[],d=o0(i,n,c);return[{kind:a,name:i.name,programs:l,parts:c,...d,missing:BY(a,d.
states,c),notExamined:KY(i,n),read:u.length>0,differences:GY(u)}]});return{kernels:n,rows:DY(s),notFollowed:t0(t)}}function NY({
id:e},{programs:t}){return t.some(({kernels:n})=>n.includes(e))}function BY(e,t,n){let r=e==="function"||e==="raw_tracep\
oint"||e==="tracepoint",o=s=>r||n.some(({of:i,kernels:a})=>i.kind==="found"&&LY.includes(i.by)&&a.has(s));return t.flatMap(
s=>s.usable?[]:s.kernels.filter(o))}function KY({states:e},t){let n=new Set(e.flatMap(r=>r.kernels));return t.flatMap(({
id:r})=>n.has(r)?[]:[r])}function DY(e){let t=({read:n,missing:r,differs:o})=>n?0:r.length>0?1:o?2:3;return e.toSorted((n,r)=>t(
n)-t(r)||i0.indexOf(n.kind)-i0.indexOf(r.kind))}function jY(e){let t=new Map;for(let n of e){let r=`${UY(n)} ${n.name}`,
o=t.get(r);o===void 0?t.set(r,[n]):o.push(n)}return t}function UY({what:e,way:t}){return e.kind==="field"?"field":t==="t\
racepoint"?"tracepoint":t==="tp_btf"||t==="raw_tracepoint"?"raw_tracepoint":"function"}function GY(e){let t=new Map;for(let n of e){
let{class:r,what:o,expected:s,states:i,kernels:a,artifact:l,program:c,source:u}=n,d=i.flatMap(({words:g,kernels:b})=>{let k=b.
filter(y=>a.includes(y));return k.length===0?[]:[{words:g,kernels:k}]}),f=JSON.stringify([r,o,s?.words,d]),p=t.get(f)??{
class:r,what:o,expected:s,others:d,readers:[],differences:[]};t.set(f,p),p.differences.push(n),p.readers.some(g=>g.artifact===
l&&g.program===c)||p.readers.push({artifact:l,program:c,source:u})}return[...t.values()]}var LY,i0,pd=m(()=>{"use strict";
Sa();id();du();ld();md();dd();LY=["field_offset","field_size","field_signed","field_lshift_u64","field_rshift_u64","type\
_id_target","type_size","enumerator_value"];i0=["function","raw_tracepoint","tracepoint","field","enumerator","type"]});function hd(e,t){let{artifact:n,program:r,name:o,source:s,expected:i}=e,a=t.flatMap((u,d)=>u.class===e.class&&u.artifact===
n&&(u.program===r||u.otherPrograms.includes(r))&&u.title.includes(o)?[{finding:u,index:d}]:[]),l=({finding:u})=>2*+(u.source?.
line===s?.line)+Number(i!==null&&u.title.includes(`\`${i.words}\``)),[c]=a.toSorted((u,d)=>l(d)-l(u));return c?.index??-1}
var Xy=m(()=>{"use strict"});function gd({rows:e,kernels:t}){if(t.length===0)return"Nothing was examined";if(e.length===0)return"These programs are a\
ttached to nothing, and read nothing, that a kernel may change";let[n]=t,r=n!==void 0&&t.length===1?_(n.id,100):`these ${t.
length} kernels`,o=e.filter(d=>d.read),s=o.filter(d=>WY(d,t.length)).length,i=o.length-s,a=e.filter(d=>!d.read&&d.missing.
length>0).length,l=e.filter(d=>d.differs&&!d.read&&d.missing.length===0).length,c=e.length===1?"1 hook or field":`${e.length}\
 hooks and fields`;return[...s===0?[]:[`${s} of ${c} that programs read ${a0(s,"differ")} between ${r}`],...i===0?[]:[qY(
i,s===0?c:null,r,t.length)],...a===0?[]:[HY(a,o.length===0?c:null,r,t.length)],...o.length===0&&a===0?[zY(c,e.length,l,r,
t.length)]:[],...l===0?[]:[`${l} ${a0(l,"differ")} with no effect on what programs read`]].join("; ")}function WY({differences:e,
notExamined:t},n){return new Set(e.flatMap(({others:o})=>o.flatMap(s=>s.kernels))).size<n-t.length}function qY(e,t,n,r){
let o=e===1?"is":"are";return t===null?`${e} ${o} not as programs expect on any of them`:`${e} of ${t} ${o} not as progr\
ams expect on ${r===1?"":"any of "}${n}`}function HY(e,t,n,r){let o=e===1?"is":"are",s=r===1?n:`some of ${n}`;return t===
null?`${e} ${o} missing on some of them`:`${e} of ${t} ${o} missing on ${s}`}function zY(e,t,n,r,o){if(o===1)return`${e}\
 on ${r}, with nothing to compare it with`;let s=t===1?"The only hook or field":`All ${e}`,i=t===1?"is":"are";return n===
0?`${s} that programs read ${i} alike on ${r}`:`${s} ${i} as programs expect on ${r}`}function a0(e,t){return e===1?`${t}\
s`:t}function jo({class:e,what:t}){if(e==="HOOK_NEVER_RUNS")return"runs";if(e==="RETURN_TYPE_CHANGED")return sn({kind:"r\
eturn"});switch(t.kind){case"argument":case"return":return sn(t);case"record":return sn({kind:"byte",offset:t.offset});case"\
field":return"type";case"hook":return"functions"}}function si({class:e,expected:t}){switch(e){case"AMBIGUOUS_HOOK":return"\
one function";case"HOOK_VARIANT_MISSED":return"no copies";case"HOOK_NEVER_RUNS":return"it runs";case"HOOK_ARGUMENT_CHANG\
ED":case"RETURN_TYPE_CHANGED":case"TRACEPOINT_FIELD_CHANGED":case"FIELD_TYPE_CHANGED":return t?.words??""}}function ii({
expected:e}){return e?.by==="most"?e.kernel:null}function ai(e,{class:t}){return e!==""&&e!==Lr&&e!==Cs&&!VY.includes(t)}
function yd({kind:e,programs:t,parts:n,differences:r}){let o=n.map(({of:l,readers:c})=>{let u=sn(l),d=r.filter(f=>jo(f)===
u||f.what.kind==="record"&&f.what.field===u);return{what:u,readers:c.filter(f=>!d.some(p=>l0(p.readers,f)))}}),s=[...r,...n].
flatMap(({readers:l})=>l),a={what:e==="function"||e==="raw_tracepoint"||e==="tracepoint"?"attached":"named",readers:t.filter(
l=>!l0(s,l))};return[...o,a].filter(({readers:l})=>l.length>0)}function l0(e,{artifact:t,program:n}){return e.some(r=>r.
artifact===t&&r.program===n)}var VY,bd=m(()=>{"use strict";dd();or();I();VY=["AMBIGUOUS_HOOK","HOOK_VARIANT_MISSED","HOO\
K_NEVER_RUNS"]});function f0(e){let n=oi(e).rows.flatMap(s=>s.differences.map(i=>({row:s,difference:i}))).filter(({difference:s})=>!YY(s,
e));if(n.length===0)return"";let r=n.length-c0,o=n.slice(0,c0).map(({row:s,difference:i})=>JY(s,i,e));return["## Silent \
differences","Programs load and attach on these kernels, and what they are attached to or read is not what they expect.",
he(["name","what","as expected","on other kernels"],o),...r>0?[`${M(r,"more difference")} in report.html.`]:[]].join(`

`)}function YY({differences:e},{findings:t}){return e.every(n=>{let r=t[hd(n,t)]?.known;return r!=null})}function JY({name:e},t,n){
let r=t.others.map(({words:i,kernels:a})=>`${u0(i,t)} on ${W(d0(a,n))}`),o=ii(t),s=u0(si(t),t);return[B(e),W(jo(t)),o===
null?s:`${s} on ${W(d0([o],n))}`,r.join("<br>")]}function u0(e,t){return ai(e,t)?B(e):W(e)}function d0(e,{kernels:t}){if(e.
length===t.length&&e.length>2)return`all ${e.length} kernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));
return[e.slice(0,Qy).map(o=>`${_(o,100)}${n.has(o)?" (optional)":""}`).join(", "),...e.length>Qy?[`${e.length-Qy} more`]:
[]].join(" and ")}var c0,Qy,m0=m(()=>{"use strict";pd();$t();Xy();bd();I();c0=10,Qy=3});function li(e){let t=e3(e);for(let n of ZY(e.findings.length)){let r=g0(e,t,n);if(St(r)<=ku)return r}return g0(e,t,QY)}function*ZY(e){
let t=XY,n=[],r=(o,s)=>(n.push(o),t={...t,...s,dropped:h0(n)},t);yield t,yield r("the verifier statistics",{statistics:!1}),
yield r("the log excerpts",{excerpts:!1}),e>Zy&&(yield r(`all but a line of the findings after the first ${Zy}`,{whole:Zy})),
yield r("the remarks",{remarks:!1,changes:"few"});for(let o=e>>1;o>0;o>>=1){let s=[...n,M(e-o,"finding")];yield{...t,findings:o,
dropped:h0(s)}}}function h0(e){return[e.slice(0,-1).join(", "),...e.slice(-1)].filter(t=>t!=="").join(" and ")}function e3(e){
return{head:wd([n3(e),r3(e),s3(e)]),changes:{many:Ia(e,p0.many),few:Ia(e,p0.few)},tables:wd([i3(e),a3(e)]),surface:f0(e),
charts:HP(e),remarks:wd([Ja("Variants",pu(e)),Ja("Programs that are off",hu(e)),Ja("Fixups applied",yu(e)),Ja("Skipped",
bu(e)),Ja("Left behind",gu(e))]),statistics:VP(e),kernels:Ou(e),foot:l3(e)}}function g0(e,t,n){return`${wd([t.head,n.dropped===
null?"":`> **Cut to fit GitHub's limit of 1 MiB:** left out are ${n.dropped}. results.json and the logs have everything.`,
n.tables?t.tables:"",t.changes[n.changes],n.tables?t.surface:"",Pu(e,n),n.statistics?t.charts:"",n.remarks?t.remarks:"",
n.statistics?t.statistics:"",n.tables?t.kernels:"",t.foot])}
`}function wd(e){return e.filter(t=>t!=="").join(`

`)}function n3(e){let{gate:t}=e;return`# ${t.status==="passed"&&Oa(e)!==null?"\u26AA":t3[t.status]} ${W(t.sentence)}`}function r3(e){
let{artifacts:t,kernels:n,loader:r}=e,o=`[bpfcompat](${Aa})`,s=M(t.length,r===null?"eBPF object":"eBPF loader"),i=`${M(n.
length,"kernel")}, ${n.length===1?"":"each "}booted in a virtual machine`,a=t.length===0||n.length===0,l=Zs(e);return[a?
`${o} tries eBPF objects on kernels that it boots in virtual machines.`:`${o} tries ${s} on ${i}.`,l===null?"":`Guests r\
an in ${W(l)}.`,o3(e)].filter(c=>c!=="").join(" ")}function o3(e){let{status:t,nonBlocking:n,known:r}=e.gate,o=Oa(e);if(t===
"passed"&&o!==null)return o;let s=r===0?"":` What is marked ${ir} fails as the manifest expects, and does not block.`,i=`${o!==
null?` ${o}`:n===0?"":" What is marked \u26AA does not block."}${s}`;return t==="failed"?`Each \u274C below says what broke, \
on which line, and what to do about it.${i}`:t==="error"?`\u26A0\uFE0F is no word about the objects: something stood in the way of\
 a verdict${e.findings.length===0?"":", and is named below"}.${i}`:`${n===0?"":"What is marked \u26AA did not pass and does n\
ot block: this change can be merged."}${s}`}function s3({shard:e,kernels:t}){return e===null?"":`> **Part ${e.index} of ${e.
count}** of one run: ${t.length} of its ${M(e.kernels.length,"kernel")}. The job that merges the parts has the whole.`}function i3(e){
let t=Ur(e);return Hs(t,t.rows.length===e.artifacts.length?"artifact":"check")}function a3(e){let t=Hs(Gr(e),"test");return t===
""?"":`## Tests

${t}`}function Ja(e,t){return t.length===0?"":Ne(`${e} (${t.length})`,t.map(n=>`- ${W(n)}`).join(`
`))}function l3(e){let{tool:t,durationMs:n,host:r,manifest:o,findings:s}=e,i=Vr(e);return`<sub>${[`${t.name} ${W(t.version)}`,
ue(n),...o===null?[]:[B(o)],...r.accelerator===null?[]:[`${r.accelerator.used}: ${W(r.accelerator.reason)}`],...i===null?
[]:[`libbpf ${W(i)}`],...s.some(({log:l})=>l!==null)?[`logs are in the report directory ([how to keep it](${Dr("github-a\
ction.md")}))`]:[]].join(" \xB7 ")}</sub>`}var p0,XY,QY,Zy,t3,kd=m(()=>{"use strict";nd();zP();wu();Ha();Ca();$t();Bt();
QP();Fg();Dg();jg();Eu();m0();I();p0={many:200,few:10},XY={statistics:!0,excerpts:!0,remarks:!0,changes:"many",tables:!0,
whole:Number.POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,dropped:null},QY={statistics:!1,excerpts:!1,remarks:!1,
changes:"few",tables:!1,whole:3,findings:10,dropped:"the tables, the statistics, the remarks, the excerpts and all but 1\
0 findings"};Zy=30;t3={passed:"\u2705",failed:"\u274C",error:"\u26A0\uFE0F"}});function bn(e,t){return _(e,t).replaceAll(/[\ufffe\uffff]/g,"").replaceAll(/[&<>"']/g,n=>`&#${n.codePointAt(0)};`)}function lr(e,t){
return[...e].reduce((n,r)=>n+c3(r)*t,0)}function c3(e){return/[ .,:;|!'ijl]/.test(e)?.33:/[-()frt/]/.test(e)?.42:/[mwMW]/.
test(e)?.92:/[A-Z]/.test(e)?.72:e>"\u2E80"?1:.6}var eb=m(()=>{"use strict";I()});function y0(e){let t=e.map(({id:r,distribution:o,arch:s,release:i})=>{let a=i??r.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.
at(-1)??r,l=$s(a)?.label;return{id:r,distribution:o,arch:s,release:i,sortedBy:a,name:l===void 0?r:`${l}${u3(r)}`}}),n=r=>t.
filter(({distribution:o,arch:s,name:i})=>_d(r,{distribution:o,arch:s})&&r.name===i).length===1;return t.map(({name:r,...o})=>({
...o,label:n({name:r,...o})?r:o.id})).toSorted((r,o)=>tb(r.distribution,o.distribution)||tb(r.arch,o.arch)||Ir(r.sortedBy,
o.sortedBy)||tb(r.id,o.id)).map(({sortedBy:r,...o})=>o)}function u3(e){return/\+[^+]*$/.exec(e)?.[0]??""}function ci(e){
let t=new Set(e.map(({arch:r})=>r)).size>1,n=[];for(let r of e){let{distribution:o,arch:s}=r,i=n.find(a=>_d(a,r));i===void 0?
n.push({distribution:o,arch:s,title:t?`${o} ${s}`:o,kernels:[r]}):i.kernels.push(r)}return n}function _d(e,t){return e.distribution===
t.distribution&&e.arch===t.arch}function tb(e,t){return e<t?-1:+(e>t)}var xd=m(()=>{"use strict";Sa()});function Xa(e,t){let n=t.flatMap(({distribution:r,arch:o,kernels:s})=>{let i=s.flatMap(({id:a,label:l})=>{let c=e.get(a);
return c===void 0?[]:[{kernel:a,label:l,verdict:c}]});return i.length===0?[]:[{distribution:r,arch:o,seen:i}]});return{seen:n.
flatMap(({seen:r})=>r.map(({kernel:o,verdict:s})=>({kernel:o,verdict:s}))),distributions:n.map(({distribution:r,arch:o,seen:s})=>({
distribution:r,arch:o,...d3(s)}))}}function d3(e){let t=e.filter(({verdict:o})=>o==="pass"||o==="fail"),n=t.filter(({verdict:o})=>o===
"pass"),r=f3(t);return{status:r,oldest:n.at(0)?.label??null,newest:n.at(-1)?.label??null,words:[m3(r,t),...p3(e,t)].join(
"; ")}}function f3(e){let t=e.findIndex(({verdict:n})=>n==="pass");return e.length===0?"unknown":t===-1?"none":e.slice(t).
some(({verdict:n})=>n==="fail")?"gaps":t===0?"all":"from"}function m3(e,t){let n=t.filter(({verdict:s})=>s==="pass"),r=b0(
t,"pass"),o=`fails on ${b0(t,"fail")}`;switch(e){case"unknown":return"no verdict";case"none":return`not seen passing: ${o}`;case"\
gaps":return`passes on ${r}, ${o}`;case"all":case"from":{let s=n.length<3?`seen passing on ${r}`:`seen passing from ${n.
at(0)?.label}, on all ${n.length} kernels up to ${n.at(-1)?.label}`;return e==="all"?s:`${s}; ${o}`}}}function p3(e,t){return t.
length===0||t.length===e.length?[]:[`no verdict on ${w0(e.filter(n=>!t.includes(n)).map(({label:n})=>n))}`]}function b0(e,t){
let n=[];for(let[r,o]of e.entries())o.verdict===t&&(e[r-1]?.verdict===t?n.at(-1)?.push(o.label):n.push([o.label]));return w0(
n.flatMap(r=>r.length<3?r:[`${r[0]} to ${r.at(-1)}`]))}function w0(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}var k0=m(()=>{"use strict"});function _0(e){let t=rb(e),[n]=t;if(n===void 0)throw new Error("a support table needs a run");return{newest:n,kernels:nb(
t.flatMap(({kernels:r})=>r),({id:r})=>r,({release:r})=>r!==null),artifacts:nb(t.flatMap(({artifacts:r})=>r),({name:r})=>r,
()=>!0),cases:nb(t.flatMap(({cases:r})=>r),({artifact:r,kernel:o})=>JSON.stringify([r,o]),({lanes:r})=>r.some(({verdict:o})=>o!==
"error"))}}function rb(e){return e.toSorted((t,n)=>Date.parse(n.startedAt)-Date.parse(t.startedAt))}function nb(e,t,n){let r=new Map;
for(let o of e){let s=r.get(t(o));(s===void 0||!n(s)&&n(o))&&r.set(t(o),o)}return[...r.values()]}var x0=m(()=>{"use stri\
ct"});function Yr(e){let{newest:t,artifacts:n,kernels:r,cases:o}=_0(e),s=y0(r),i=ci(s),a=Nn({cases:o});return{version:h3,tool:t.
tool,runs:rb(e).map(({startedAt:l,revision:c,manifest:u})=>({startedAt:l,revision:c,manifest:u})),kernels:s,overall:Xa(_3(
o),i),artifacts:n.map(l=>y3(l,a.get(l.name)??[],i))}}function y3({name:e},t,n){let r=g3.filter(o=>t.some(s=>R0(s,o)!==void 0));
return{name:e,required:t.some(({lanes:o})=>o.some(({required:s})=>s)),modes:r.map(o=>({mode:o,support:Xa(S0(t,s=>R0(s,o)),
n)})),programs:w3(t).map(({name:o,section:s})=>b3(o,s,t,n))}}function b3(e,t,n,r){let o=i=>S0(n,({programs:a})=>{let l=a.
find(c=>c.name===e);return l===void 0?void 0:i(l)}),s=n.some(({programs:i})=>i.some(a=>a.name===e&&a.attach!==null));return{
name:e,section:t,load:Xa(o(ob),r),attach:s?Xa(o(k3),r):null}}function w3(e){return[...new Map(e.flatMap(({programs:t})=>t.
map(n=>[n.name,n]))).values()]}function S0(e,t){return new Map(e.flatMap(n=>{let r=t(n);return r===void 0?[]:[[n.kernel,
r]]}))}function R0(e,t){let n=e.lanes.find(s=>s.mode===t);if(n!==void 0)return n.verdict;if(!Rd.includes(t))return;let r=e.
lanes.find(({mode:s})=>Rd.indexOf(s)>Rd.indexOf(t));return r===void 0||r.verdict==="pass"||r.verdict==="error"?r?.verdict:
(_u(e)??(t==="load_attach"?xu(e):void 0))?.verdict??"pass"}function ob({off:e,load:t}){return e!==null?e.by==="dropped"?
"fail":"skip":t?.verdict}function k3(e){let{attach:t}=e;return t===null?ob(e)==="pass"?void 0:ob(e):t.declined?"skip":t.
verdict}function _3(e){let t=(o,s)=>JSON.stringify([o,s]),n=new Set(e.flatMap(({artifact:o,lanes:s})=>s.filter(i=>i.required).
map(({mode:i})=>t(o,i)))),r=new Map;for(let{artifact:o,kernel:s,lanes:i}of e){let a=i.filter(({mode:l})=>n.size===0||n.has(
t(o,l)));r.set(s,[...r.get(s)??[],...a.map(({verdict:l})=>l)])}return new Map([...r].flatMap(([o,s])=>{let i=["fail","er\
ror","pass","skip"].find(a=>s.includes(a));return i===void 0?[]:[[o,i]]}))}var h3,Rd,g3,Qa=m(()=>{"use strict";Ds();Us();
xd();k0();x0();h3=1,Rd=["load_only","load_attach","behavior"],g3=[...Rd,"command"]});function $0(e){return R3(Yr([e]))}function R3({overall:e,kernels:t}){let n=S3(e),r=$3(e,n,t),o=e.distributions.map(({distribution:c,
words:u})=>`${c}: ${u}`).join(". "),s=Math.ceil(lr(Sd,sb))+2*ib,i=Math.ceil(lr(r,sb))+2*ib,a=s+i,l=(c,u,d)=>`<text x="${u+
d/2}" y="14" textLength="${d-2*ib}">${bn(c)}</text>`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height\
="${$d}" role="img" aria-label="${bn(`${Sd}: ${r}`)}">`,`<title>${bn(`${Sd}: ${r}${o===""?"":` (${o})`}`)}</title>`,`<cl\
ipPath id="corners"><rect width="${a}" height="${$d}" rx="3"/></clipPath>`,'<g clip-path="url(#corners)">',`<rect width=\
"${s}" height="${$d}" fill="#393f47"/>`,`<rect x="${s}" width="${i}" height="${$d}" fill="${x3[n]}"/>`,"</g>",`<g fill="\
#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${sb}">`,l(Sd,0,s),l(r,s,i),"<\
/g>","</svg>",""].join(`
`)}function S3({distributions:e}){let t=e.map(({status:r})=>r),n=["gaps","from","none","all"];return t.includes("none")&&
t.some(r=>r!=="none"&&r!=="unknown")?"gaps":n.find(r=>t.includes(r))??"unknown"}function $3({distributions:e,seen:t},n,r){
let o=t.filter(({verdict:u})=>u==="pass"||u==="fail"),s=o.filter(({verdict:u})=>u==="pass").map(({kernel:u})=>u);if(n===
"unknown")return"no verdict";if(!(n==="all"||n==="from"&&e.length===1))return`${s.length} of ${o.length}`;let a=r.filter(
({id:u})=>s.includes(u)).toSorted((u,d)=>Ir(u.release??u.label,d.release??d.label)).map(({release:u,label:d})=>$s(u??"")?.
label??d),[l,c]=[a.at(0)??"",a.at(-1)??""];return l===c?l:`${l} \u2013 ${c}`}var Sd,sb,$d,ib,x3,v0=m(()=>{"use strict";eb();
Sa();Qa();Sd="eBPF kernels",sb=11,$d=20,ib=7,x3={all:"#1a7f37",from:"#4d7c0f",gaps:"#9a6700",none:"#cf222e",unknown:"#59\
636e"}});function E0(e){return ab(Yr([e]))}function ab(e){return`${JSON.stringify(e,null,2)}
`}var lb=m(()=>{"use strict";Qa()});function ub(e){let t=ci(e.kernels),n=e.artifacts.flatMap(r=>[...P3(r),...O3(r)]);return[he(["artifact","step",...t.map(({
title:r})=>W(r))],n.map(({subject:r,steps:o,support:s})=>[r,o.join(", "),...t.map(i=>E3(s.distributions.find(a=>_d(a,i))))])),
"",`Seen on real kernels: ${t.map(({title:r,kernels:o})=>W(`${r} ${o.map(({label:s})=>s).join(", ")}`,A0)).join("; ")}.`,
"Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."].
join(`
`)}function E3(e){return e===void 0?"not tried":`${v3[e.status]} ${W(e.words,A0)}`}function P3({name:e,modes:t}){return C0(
t.map(({mode:n,support:r})=>({key:Za[n],support:r}))).map(({keys:n,support:r},o)=>({subject:o===0?B(e):"",steps:n,support:r}))}
function O3({modes:e,programs:t}){let n=o=>e.find(s=>s.mode===o)?.support,r=(o,s)=>C0(t.flatMap(i=>{let a=s(i);return a===
null||P0(a,n(o))?[]:[{key:B(i.name),support:a}]})).map(({keys:i,support:a})=>({subject:`\u21B3 ${A3(i)}`,steps:[Za[o]],support:a}));
return[...r("load_only",({load:o})=>o),...r("load_attach",({load:o,attach:s})=>s===null||P0(s,o)?null:s)]}function A3(e){
return e.length<=cb?e.join(", "):`${e.slice(0,cb).join(", ")} and ${e.length-cb} more`}function P0({seen:e},t){return e.
every(({kernel:n,verdict:r})=>{let o=t?.seen.find(s=>s.kernel===n)?.verdict;return r===o||!O0(r)||o!==void 0&&!O0(o)})}function O0(e){
return e==="pass"||e==="fail"}function C0(e){let t=new Map;for(let{key:n,support:r}of e){let o=JSON.stringify(r.distributions),
s=t.get(o)??{keys:[],support:r};s.keys.push(n),t.set(o,s)}return[...t.values()]}var Za,v3,A0,cb,db=m(()=>{"use strict";$t();
xd();Za={load_only:"load",load_attach:"attach",behavior:"tests",command:"own loader"},v3={all:"\u2705",from:"\u2611\uFE0F",
gaps:"\u26A0\uFE0F",none:"\u274C",unknown:"\u2754"},A0=2e3,cb=4});function I0(e){return L3(Yr([e]))}function L3(e){let{kernels:t}=e,n=e.artifacts.flatMap(b=>D3(b,e)),r=t.map(({label:b})=>_(
b,I3)),o=Math.max(0,...r.map(b=>lr(b,di))),s=r.some(b=>lr(b,di)>M0-2),i=Math.max(80,...n.map(({name:b})=>lr(b,di))),a=B3(
e,cr+i+12),l=a.flatMap(({centres:b})=>b),c=cr+18+(s?o+10:24),u=Object.keys(tl).filter(b=>n.some(({marks:k})=>k.some(y=>y.
mark===b))),d=K3(u,c+n.length*el+24),f=Math.ceil(Math.max(...a.map(({end:b})=>b),d.width)+cr),p=Math.ceil(c+n.length*el+
(u.length===0?0:32)+cr),g=`${n.length} ${n.length===1?"artifact":"artifacts"} on ${t.length} ${t.length===1?"kernel":"ke\
rnels"}`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${f}" height="${p}" viewBox="0 0 ${f} ${p}" role="img" f\
ont-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${di}">`,`<title>\
eBPF support: ${g}</title>`,`<desc>${bn(e.artifacts.map(U3).join(". "),4e3)}</desc>`,`<style>${N3}</style>`,`<rect class\
="page" x="0.5" y="0.5" width="${f-1}" height="${p-1}" rx="6"/>`,...a.map(({name:b,start:k,end:y})=>`<text class="muted"\
 x="${wn((k+y)/2)}" y="${cr+12}" text-anchor="middle">${bn(b)}</text>`),...r.map((b,k)=>s?`<text class="text" transform=\
"translate(${wn((l[k]??0)+4)} ${wn(c-8)}) rotate(-90)">${bn(b)}</text>`:`<text class="text" x="${wn(l[k]??0)}" y="${c-10}\
" text-anchor="middle">${bn(b)}</text>`),...n.flatMap(({name:b,marks:k},y)=>{let R=c+(y+.5)*el;return[`<line class="line\
" x1="${cr}" x2="${f-cr}" y1="${wn(R-el/2)}" y2="${wn(R-el/2)}"/>`,`<text class="text" x="${cr}" y="${wn(R+4.5)}">${bn(b)}\
</text>`,...k.flatMap(({mark:x,words:S},$)=>x==="none"?[]:[F0(x,l[$]??0,R,S)])]}),...d.lines,"</svg>",""].join(`
`)}function B3({kernels:e},t){let n=t;return ci(e).map(({title:r,kernels:{length:o}})=>{let s=_(r,T3),i=Math.max(M0,Math.
ceil(lr(s,di)/o)),a={name:s,start:n,end:n+o*i,centres:Array.from({length:o},(l,c)=>n+(c+.5)*i)};return n=a.end+C3,a})}function F0(e,t,n,r){
return`<g transform="translate(${wn(t)} ${wn(n)})"><title>${bn(r)}</title><circle class="${e}" r="${ui}"/><path class="g\
lyph" d="${F3[e]}"/></g>`}function K3(e,t){let n=cr+ui;return{lines:e.flatMap(o=>{let s=n;return n+=ui+6+lr(tl[o],di)+16+
ui,[F0(o,s,t,tl[o]),`<text class="muted" x="${wn(s+ui+6)}" y="${wn(t+4.5)}">${tl[o]}</text>`]}),width:n-ui-16}}function D3({
name:e,modes:t},{kernels:n}){let r=t.filter(({mode:i})=>i!=="command"),o=r.at(-1),s=t.find(({mode:i})=>i==="command");return[
o,s].flatMap(i=>{if(i===void 0)return[];let a=i===s?[]:r.slice(0,-1),l=n.map(({id:u,label:d})=>{let f=j3(u,i.support,a);
return{mark:f,words:f==="none"?"":`${e} on ${d}: ${tl[f]}`}}),c=o!==void 0&&i===s?` (${Za.command})`:"";return[{name:`${_(
e,M3)}${c}`,marks:l}]})}function j3(e,t,n){let r=T0(e,t);return r===void 0?"none":r==="fail"&&n.some(({support:s})=>T0(e,
s)==="pass")?"partial":r}function T0(e,{seen:t}){return t.find(n=>n.kernel===e)?.verdict}function U3({name:e,modes:t}){let n=t.
at(-1);if(n===void 0)return`${e}: not taken to any kernel`;let r=n.support.distributions.map(o=>`${o.distribution}: ${o.
words}`).join(", ");return`${e}, ${Za[n.mode]}: ${r}`}function wn(e){return Math.round(e*10)/10}var di,el,M0,C3,T3,cr,M3,
I3,ui,tl,F3,N3,N0=m(()=>{"use strict";eb();I();xd();db();Qa();di=13,el=28,M0=46,C3=10,T3=20,cr=16,M3=40,I3=24,ui=9,tl={pass:"\
passes",partial:"passes in part",fail:"fails",skip:"left out",error:"no verdict"},F3={pass:"M-4 0.5L-1.2 3.3L4 -3",partial:"\
M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",fail:"M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",skip:"M-2.4 0H2.4",error:"\
M0 -4V0.8M0 3.4V3.5"},N3=`
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`});var L0,B0,K0=m(async()=>{L0=await import("./vendor/junit-report-builder.js"),{}=L0,B0=L0.default});var W0={};te(W0,{renderJunit:()=>W3});function W3(e){let t=G3.newBuilder().name("bpfcompat"),n=H3(e);for(let r of e.kernels){
let o=t.testSuite();q3(o,r,e);for(let s of e.cases.filter(({kernel:i})=>i===r.id)){let i=n.get(fb(s.artifact,r.id))??[];
for(let a of z3(s,i,e))Y3(o,s,a)}}return`${ft(t.build())}
`}function q3(e,t,n){let{startedAt:r,host:o}=n;e.name(_(t.id)).timestamp(r.replace(/(?:\.\d+)?Z$/,"")).time(G0(t.guestMs));
let s={distribution:t.distribution,release:t.release,arch:t.arch,required:String(t.required),accelerator:o.accelerator?.
used??null,libbpf:Vr(n),error:t.error};for(let[i,a]of Object.entries(s))a!==null&&e.property(i,_(a))}function H3({findings:e,
cases:t}){let n=new Map,r=new Map;for(let o of e)for(let s of o.kernels){let[i,a]=o.artifact===null?[r,s]:[n,fb(o.artifact,
s)];i.set(a,[...i.get(a)??[],o])}return new Map(t.map(({artifact:o,kernel:s})=>{let i=fb(o,s);return[i,[...n.get(i)??[],
...r.get(s)??[]]]}))}function fb(e,t){return JSON.stringify([e,t])}function z3(e,t,n){let r=n.artifacts.find(({name:i})=>i===
e.artifact)?.place??null,o=({mode:i,verdict:a,required:l,reason:c,known:u},d)=>{let f=t.filter(g=>i==="behavior"||g.class!==
"BEHAVIOR_FAILURE"),p=a==="pass"?[]:f;return{name:i,verdict:a,required:l,reason:c,known:u,findings:p,place:mb(p,r,n),durationMs:d===
0?e.durationMs:0}},s=({name:i,verdict:a,required:l,reason:c,command:u,place:d,known:f})=>({name:`test: ${i}`,verdict:a,required:l,
reason:c,known:f,findings:a==="pass"?[]:t.filter(({title:p})=>p.startsWith(`test "${i}": `)),place:mb([],d,n),durationMs:u?.
durationMs??null});return[...e.lanes.map(o),...V3(t,r,n),...e.tests.map(s)]}function V3(e,t,n){let r=e.filter(({class:a,
level:l})=>l==="failure"&&vs(a)),[o]=r;if(o===void 0)return[];let{title:s}=o,i=mb(r,t,n);return[{name:"surface",verdict:"\
fail",required:!0,reason:s,known:null,findings:r,place:i,durationMs:0}]}function mb([e],t,n){let r=e===void 0?null:Vs(e,
n);if(r!==null||t===null)return r;let o=Ba(t.file,n);return o===null?null:{file:o,line:t.line}}function Y3(e,{artifact:t,
kernel:n},r){let{name:o,verdict:s,required:i,reason:a,known:l,findings:c,place:u,durationMs:d}=r,f=e.testCase().className(
_(t)).name(_(`${o} on ${n}`)).time(G0(d??0));u!==null&&f.file(_(u.file));let p=_(Z3(a,c),nl),g=X3(eJ(a,c)),b={line:u?.line??
null,skipped:null};s==="fail"&&i&&l===null?f.failure(p,U0(c,"FAILURE")).stacktrace(g):s==="error"&&i?f.error(p,U0(c,"ERR\
OR"),g):s!=="pass"&&(b.skipped=_(J3(r,p),nl),f.skipped(),c.length>0&&f.standardOutput(g)),Q3(f,b)}function J3({verdict:e,
known:t},n){return t!==null?`known failure: ${t} (${n})`:e==="skip"?n:`does not block: ${n}`}function X3(e){return e.replaceAll(
"]]>","]] >")}function Q3(e,{line:t,skipped:n}){let r=e.build.bind(e);e.build=o=>{let s=r(o);t!==null&&s.att("line",String(
t));let i=s.children.find(a=>"name"in a&&a.name==="skipped");return n!==null&&i!==void 0&&"att"in i&&i.att("message",n),
s}}function U0([e],t){return e?.class??t}function Z3(e,[t,...n]){return t===void 0?e??"no reason given":`${ht(t)}${n.length===
0?"":` (and ${n.length} more)`}`}function eJ(e,t){let n=t.length-j0;return[...e===null?[]:[_(e,nl)],...t.slice(0,j0).map(
tJ),...n>0?[`${n} more are in results.json`]:[]].join(`

`)}function tJ(e){let{words:t,source:n,excerpt:r,remedy:o,remedyYaml:s,reproduce:i}=e;return[`${ht(e)} [${e.class}]`,...e.
known===null?[]:[`known: ${rn(e.known)}`],...t===null?[]:[`says: ${_(t)}`],...n===null?[]:[`at: ${Lt(n)}`,`    ${_(n.text)}`],
...r===null?[]:["",...Ct(r,D0),""],`fix: ${_(o,nl)}`,...s===null?[]:Ct(s,D0),`reproduce: ${_(i,nl)}`].join(`
`)}function G0(e){return Math.round(e)/1e3}var G3,nl,D0,j0,q0=m(async()=>{"use strict";await K0();Nt();Ha();Bt();Au();I();
G3=B0,nl=1e3,D0=40,j0=20});var H0,z0,rFe,oFe,V0,sFe,Y0=m(async()=>{H0=await import("./vendor/node-sarif-builder.js"),{SarifBuilder:z0,SarifResultBuilder:rFe,
SarifRuleBuilder:oFe,SarifRunBuilder:V0}=H0,sFe=H0.default});var J0,X0=m(()=>{"use strict";J0={INVALID_OBJECT:"the file is no eBPF object that libbpf can open",NOTHING_LOADED:"no pr\
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
a failure that the manifest expects does not happen any more",HOOK_ARGUMENT_CHANGED:"an argument that a program reads is\
 another one on some kernels",RETURN_TYPE_CHANGED:"the return value that a program reads has another type on some kernel\
s",TRACEPOINT_FIELD_CHANGED:"a field of a tracepoint that a program reads is another one on some kernels",FIELD_TYPE_CHANGED:"\
a field that a program copies has another type on some kernels",AMBIGUOUS_HOOK:"the kernel has several functions of the \
name that a program is attached to",HOOK_VARIANT_MISSED:"the compiler made copies of the function that a program is atta\
ched to",HOOK_NEVER_RUNS:"a program is attached and never runs, where it does on other kernels",UNKNOWN:"a failure that \
no rule explains"}});var sO={};te(sO,{renderSarif:()=>sJ});import{createHash as nJ}from"node:crypto";function sJ(e){let n=oJ.flatMap(u=>e.findings.
filter(d=>d.level===u)).map(u=>({finding:u,place:iJ(u,e)})),r=n.filter(({place:u})=>u===null).map(({finding:u})=>u),o=n.
flatMap(({finding:u,place:d})=>d===null?[]:[{finding:u,place:d}]),s=new z0({$schema:rJ}),i=new V0().initSimple({toolDriverName:e.
tool.name,toolDriverVersion:e.tool.version,url:eO}),{run:a}=i;a.tool.driver.rules=Object.entries(J0).map(([u,d])=>aJ(u,d));
let l=o.slice(0,pb),c=cJ(l);return a.results=l.map((u,d)=>lJ(u,c[d]??{},e)),a.artifacts=[...new Set(l.map(({place:u})=>oO(
u.file)))].map(u=>({location:{uri:u,uriBaseId:tO}})),a.invocations=[dJ(e,r,o.length-l.length)],a.columnKind="unicodeCode\
Points",s.addRun(i),`${ft(JSON.stringify(s.buildSarifOutput(),null,2))}
`}function iJ(e,t){let n=Vs(e,t),r=n!==null||t.manifest===null?null:Ba(t.manifest,t);return r===null?n:{file:r,line:1,column:null,
isSource:!1}}function aJ(e,t){let n=`${t.charAt(0).toUpperCase()}${t.slice(1)}.`,r=`${eO}/blob/main/docs/findings.md#${e.
toLowerCase()}`;return{id:e,name:e.split("_").map(o=>`${o.charAt(0)}${o.slice(1).toLowerCase()}`).join(""),shortDescription:{
text:n},fullDescription:{text:n},help:{text:`${n} Causes and remedies: ${r}`,markdown:`${n} [Causes and remedies](${r})`},
helpUri:r,properties:{tags:["ebpf","compatibility"],precision:"very-high"}}}function lJ({finding:e,place:t},n,r){let{level:o,
artifact:s,program:i,otherPrograms:a,map:l,kernels:c,source:u}=e;return{ruleId:e.class,level:nO[o],message:{text:uJ(e,r)},
locations:[{physicalLocation:{artifactLocation:{uri:oO(t.file),uriBaseId:tO},region:{startLine:t.line,...t.column===null?
{}:{startColumn:t.column},...t.isSource&&u!==null&&u.text.trim()!==""?{snippet:{text:_(u.text)}}:{}}}}],partialFingerprints:n,
...e.known===null?{}:{suppressions:[{kind:"external",status:"accepted",justification:_(rn(e.known))}]},properties:{artifact:Z0(
s),programs:[i,...a].flatMap(d=>d===null?[]:[_(d)]),map:Z0(l),kernels:c.map(d=>_(d))}}}function Z0(e){return e===null?null:
_(e)}function cJ(e){let t=new Map,n=e.map(({finding:o,place:s})=>JSON.stringify([o.class,s.file,s.line])),r=new Map;for(let o of n)
r.set(o,(r.get(o)??0)+1);return e.map(({finding:{class:o,artifact:s,program:i,map:a}},l)=>{let c=nJ("sha256").update(JSON.
stringify([o,s,i,a])).digest("hex").slice(0,32),u=(t.get(c)??0)+1;t.set(c,u);let d=`${c}:${u}`,f=r.get(n[l]??"")===1;return{
"bpfcompatFinding/v1":d,...f?{}:{primaryLocationLineHash:d}}})}function uJ(e,t){let{artifact:n,words:r,remedy:o,reproduce:s}=e,
i=n===null?"":`${_(n,100)}: `;return rO([vd(`${i}${ht(e)}`),vd(`On ${gn(e,t)}${r===null?"":`: ${_(r)}`}`),vd(_(o,Q0)),`R\
eproduce: ${_(s,Q0)}`].join(`
`))}function vd(e){return/[.!?…]$/.test(e)?e:`${e}.`}function rO(e){return e.replaceAll("](","] (")}function oO(e){return e.
split("/").map(t=>encodeURIComponent(t)).join("/")}function dJ({gate:e,startedAt:t},n,r){let o=[...n.slice(0,pb).map(s=>({
level:nO[s.level],message:{text:rO(vd(ht(s)))},associatedRule:{id:s.class}})),...r>0?[{level:"warning",message:{text:`${M(
r,"more finding")} in results.json: code scanning shows ${pb}.`}}]:[]];return{executionSuccessful:e.status!=="error",startTimeUtc:t,
...o.length===0?{}:{toolExecutionNotifications:o}}}var pb,Q0,rJ,eO,tO,nO,oJ,iO=m(async()=>{"use strict";await Y0();X0();
Bt();Au();I();pb=5e3,Q0=2e3,rJ="https://json.schemastore.org/sarif-2.1.0.json",eO="https://github.com/bpfcompat/bpfcompa\
t",tO="%SRCROOT%",nO={failure:"error",warning:"warning",notice:"note"},oJ=["failure","warning","notice"]});async function aO(){return fJ}var fJ,lO=m(()=>{"use strict";fJ={style:`:root{color-scheme:light dark;--page: light-dark(\
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
ils>*+*{margin-top:.6rem}details.inline{display:inline-block;vertical-align:top}#surface .choice{width:fit-content}.matr\
ix .surface :is(tbody th,td){vertical-align:top}.surface .label{max-width:min(26rem,44vw)}.surface .label>*+*,.surface t\
d>div>*+*{margin-top:.2rem}.surface .uses,.surface .states,.surface .record{list-style:none;font-weight:400;font-size:.8\
125rem}.surface .uses li,.surface .states li{overflow-wrap:anywhere}.surface .label .warn,.surface .uses .differs strong\
{color:var(--error)}.surface td.state{padding:3px}.surface.wide td.state{min-width:9rem}.surface td>div{height:100%;padd\
ing:.3rem .6rem;border:1px solid var(--line);border-radius:5px}.surface .state.wrong>div{border:1px solid var(--error);b\
order-left-width:5px;background:var(--error-back)}.surface .state.wrong .sign{color:var(--error);font-weight:700}.surfac\
e .state:is(.absent,.unknown,.none)>div{border-style:dashed;color:var(--soft)}.surface .read{text-decoration:underline 2\
px;text-underline-offset:.2em}.surface details{font-weight:400;font-size:.8125rem}.surface.narrow td.state:not([colspan]\
)>div{padding-inline:.25rem;text-align:center;white-space:nowrap}.surface.narrow .label{width:min(26rem,44vw);content-vi\
sibility:auto;contain-intrinsic-size:auto 26rem auto 8rem}@media print{.surface.narrow .label{content-visibility:visible\
}}.chart .bar{fill:var(--accent)}.chart .axis{stroke:var(--line)}.charts td{vertical-align:bottom}.headroom{white-space:\
nowrap;color:var(--soft)}.headroom svg{vertical-align:middle}.track{fill:var(--line)}.used{fill:var(--pass)}.middle .use\
d{fill:var(--error)}.high .used{fill:var(--fail)}.kernels details,.kernels .note,.kernels .fail{font-weight:400;font-siz\
e:.8125rem;max-width:30rem}.kernels td{min-width:4.5rem}.kernels td:nth-child(4){min-width:16rem}.kernels tbody th>code{\
white-space:nowrap}.case-title{padding-right:5rem}.case-title code{font-size:inherit}.lanes{list-style:none}.lanes,.part\
{margin-top:1rem}.reason{color:var(--soft);overflow-wrap:anywhere}.part>*+*{margin-top:.6rem}.part h4{font-size:1rem}.pa\
rt ul{padding-left:1.25rem;overflow-wrap:anywhere}.programs tbody th{min-width:17rem}article.case{border-top:1px solid v\
ar(--line);padding-top:1.25rem;margin-top:1.5rem}dialog{padding:0;border:1px solid var(--line);color:var(--text);backgro\
und:var(--page);max-width:none;max-height:none}dialog::backdrop{background:#00000073}dialog .body{padding:1.25rem clamp(\
1rem,3vw,2rem) 2rem}dialog .close{position:absolute;top:.9rem;right:1rem;z-index:2}dialog.case{margin:0 0 0 auto;height:\
100dvh;width:min(78rem,100vw);border-width:0 0 0 1px}dialog.logs{width:min(90rem,96vw);height:94dvh;border-radius:10px}d\
ialog.logs[open]{display:flex;flex-direction:column}dialog.logs .body{flex:1;min-height:0;display:flex;flex-direction:co\
lumn;padding-bottom:1rem}dialog.logs h2{font:600 .9375rem / 1.5 var(--mono);padding-right:5rem}dialog.logs .facts{margin\
:0}.find{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 0}.find input[type=search]{flex:0 1 22re\
m;min-width:8rem}.find output{color:var(--soft)}.log-text{flex:1;min-height:0;overflow:auto;border:1px solid var(--line)\
;border-radius:6px;background:var(--surface)}.chunk{display:flex;content-visibility:auto;contain-intrinsic-size:auto 600\
rem}.chunk pre{border:0;border-radius:0;max-height:none;overflow:visible;padding:0 .8rem;background:none}.chunk .numbers\
{position:sticky;left:0;flex:none;min-width:4.5rem;text-align:right;color:var(--soft);background:var(--surface);border-r\
ight:1px solid var(--line);user-select:none}.wrapped .numbers{display:none}.wrapped .lines{white-space:pre-wrap;overflow\
-wrap:anywhere}::highlight(match){background:var(--match)}::highlight(current-match){background:var(--match-now)}td.sub{\
display:table-cell}.neighbours{display:flex;justify-content:space-between;flex-wrap:wrap;gap:.5rem 1rem;margin-top:2rem;\
padding-top:1rem;border-top:1px solid var(--line)}@media(max-width:40rem){html{scroll-padding-top:1rem}.toolbar{position\
:static}.toolbar select{flex:1 1 8rem;min-width:0}.toolbar fieldset{flex-wrap:wrap}.answer>.sign{width:2rem;height:2rem;\
font-size:1.05rem}.bar>strong{display:none}.chunk .numbers{min-width:0;padding:0 .4rem}}@media(prefers-reduced-motion:no\
-preference){html{scroll-behavior:smooth}}@media print{.bar,.toolbar,.copy,.legend .js,.close,.skip-link{display:none!im\
portant}:root{color-scheme:light!important}.scroll,.matrix,pre{overflow:visible;max-height:none}pre{white-space:pre-wrap\
;overflow-wrap:anywhere}.finding,tr{break-inside:avoid}.matrix th{position:static!important}body{font-size:10pt}}
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
indexOf(link)+step]}function isShown(link){return link.closest("td")?.hidden===!1&&link.closest("tr")?.hidden===!1}var t\
exts=new WeakMap;function narrowSurface(filter,cases){let[table2]=all("table[data-surface]");if(table2===void 0)return n\
ull;let artifacts=cases&&new Set([...cases].map(key=>key.split(" ")[0]??"")),kernels=cases&&new Set([...cases].map(key=>\
key.split(" ")[1]??"")),namesKernel=narrowHeads(table2,filter.text,kernels),rows=all("tbody tr",table2);for(let row2 of \
rows)row2.hidden=filter.onlyRead&&row2.dataset.read===void 0||!isOf(row2,filter.artifact,artifacts)||!(namesKernel||text\
Of(row2).includes(filter.text)),narrowCells(row2,kernels);return{left:rows.filter(({hidden})=>!hidden).length,count:rows\
.length}}function narrowHeads(table2,text,kernels){let isNamed=!1;for(let head of all("thead [data-kernel]",table2))head\
.hidden=kernels!==null&&!kernels.has(head.dataset.kernel??""),isNamed||=!head.hidden&&text!==""&&head.title.toLowerCase(\
).includes(text);return isNamed}function isOf(row2,artifact,artifacts){let own=(row2.dataset.artifacts??"").split(" ").f\
ilter(part2=>part2!=="");return own.length===0?artifact==="":artifacts===null||own.some(part2=>artifacts.has(part2))}fun\
ction narrowCells(row2,kernels){for(let cell of all("td[data-kernels]",row2)){let own=(cell.dataset.kernels??"").split("\
 "),left=kernels===null?own.length:own.filter(kernel=>kernels.has(kernel)).length;cell.hidden=left===0,left>0&&cell.colS\
pan!==left&&(cell.colSpan=left)}}function textOf(row2){let text=texts.get(row2)??(row2.textContent??"").toLowerCase();re\
turn texts.set(row2,text),text}function filters(){let form=found("#filters"),field=found("input[name=text]",form),output\
=found("output",form),words,turn=0;form.addEventListener("submit",event=>event.preventDefault()),form.addEventListener("\
input",()=>{narrow()});for(let outside of form.elements)form.contains(outside)||outside.addEventListener("input",()=>{na\
rrow()});form.addEventListener("reset",()=>setTimeout(()=>{narrow()})),document.addEventListener("keydown",event=>{if(ev\
ent.key!=="/"||event.ctrlKey||event.metaKey||isTyping(event.target))return;let log=document.querySelector("dialog.logs[o\
pen] input[type=search]");if(log===null&&document.querySelector("dialog[open]")!==null)return;event.preventDefault();let\
 target=log??field;target.focus(),target.select()}),field.addEventListener("keydown",event=>{event.key==="Escape"&&form.\
reset()});async function narrow(){turn+=1;let mine=turn,filter=filterOf(form);filter.text!==""&&(words??=wordsOf(await r\
esults())),mine===turn&&(output.value=apply(filter,words))}}function filterOf(form){let data=new FormData(form);return{t\
ext:String(data.get("text")??"").trim().toLowerCase(),artifact:String(data.get("artifact")??""),kernel:String(data.get("\
kernel")??""),verdicts:new Set(data.getAll("verdict").map(String)),onlyRead:data.has("only-read")}}function wordsOf({art\
ifacts,kernels,cases}){let rows=new Map(artifacts.map(({name},index)=>[name,index])),columns=new Map(kernels.map(({id},i\
ndex)=>[id,index]));return new Map(cases.map(({artifact,kernel,programs:programs2,maps:maps2,tests:tests2,lanes})=>{let \
release=kernels[columns.get(kernel)??-1]?.release??"",words=[artifact,kernel,release,...programs2.flatMap(({name,section\
,load:load2,attach})=>[name,section,load2?.message??"",attach?.target??""]),...maps2.map(({name})=>name),...tests2.map((\
{name})=>name),...lanes.map(({reason})=>reason??"")];return[`${rows.get(artifact)} ${columns.get(kernel)}`,words.join(`\n\
`).toLowerCase()]}))}function apply(filter,words){let isActive=filter.text!==""||filter.artifact!==""||filter.kernel!=="\
"||filter.verdicts.size>0,allowed=new Set,shown=new Set,grids=all("table[data-grid]").map(grid=>narrowGrid(grid,filter,w\
ords,allowed,shown)),cells=grids.reduce((sum,grid)=>sum+grid.cells,0),hits=grids.reduce((sum,grid)=>sum+grid.hits,0),fin\
dings=all("article.finding");for(let told of[...findings,...all("table.changes tr[data-kernels]")])told.hidden=isActive&\
&!isToldOf(told,filter,allowed);for(let row2 of all("table.charts tbody tr"))row2.hidden=isActive&&!chartMatches(row2,fi\
lter,allowed);for(let row2 of all("[data-kernel-row]"))row2.hidden=isActive&&!some(shown,"",row2.dataset.kernelRow??"");\
let names=narrowSurface(filter,isActive?allowed:null),left=findings.filter(({hidden})=>!hidden).length;return[...isActiv\
e?[`${hits} of ${cells} cells`,`${left} of ${findings.length} findings`]:[],...names!==null&&(isActive||filter.onlyRead)\
?[`${names.left} of ${names.count} hooks and fields`]:[]].join(", ")}function narrowGrid(grid,filter,words,allowed,shown\
){let columns=new Set,hits=0;for(let row2 of all("tbody tr",grid)){let artifact=row2.dataset.artifact??"",label2=(row2.q\
uerySelector("th")?.textContent??"").toLowerCase(),rowHits=0;for(let cell of all("td",row2)){let kernel=cell.dataset.ker\
nel??"",key=`${artifact} ${kernel}`,isAllowed=isIn(filter,artifact,kernel,cell.dataset.verdict),isMatch=isAllowed&&(filt\
er.text===""||label2.includes(filter.text)||(words?.get(key)??"").includes(filter.text));cell.classList.toggle("dim",!is\
Match),isAllowed&&allowed.add(key),isMatch&&(rowHits+=1,shown.add(key),columns.add(kernel))}row2.hidden=rowHits===0,hits\
+=rowHits}for(let cell of all("[data-kernel]",grid))cell.hidden=!columns.has(cell.dataset.kernel??"");return keepReachab\
le(grid),{cells:all("td[data-verdict]",grid).length,hits}}function isIn(filter,artifact,kernel,verdict){return verdict!=\
=void 0&&(filter.artifact===""||filter.artifact===artifact)&&(filter.kernel===""||filter.kernel===kernel)&&(filter.verdi\
cts.size===0||filter.verdicts.has(verdict))}function isToldOf(told,{text},allowed){let artifact=told.dataset.artifact??"\
";return(told.dataset.kernels??"").split(" ").filter(kernel=>kernel!=="").some(kernel=>some(allowed,artifact,kernel))&&(\
text===""||(told.textContent??"").toLowerCase().includes(text))}function chartMatches(row2,{text},allowed){return some(a\
llowed,row2.dataset.artifact??"","")&&(text===""||(row2.dataset.words??"").toLowerCase().includes(text))}function some(s\
hown,artifact,kernel){return artifact!==""&&kernel!==""?shown.has(`${artifact} ${kernel}`):[...shown].some(key=>artifact\
===""?key.endsWith(` ${kernel}`):key.startsWith(`${artifact} `))}function isTyping(target){return target instanceof HTML\
Element&&(target.isContentEditable||/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))}var CHUNK_LINES=500,LINE_LENGTH=4e\
3,MOST_MATCHES=1e4;function chunksOf(text){let lines=clean(text).replace(/\\n$/,"").split(`\n`).flatMap(line=>line.length<\
=LINE_LENGTH?[line]:line.match(LONG_PIECES)??[]),chunks=[];for(let first=0;first<lines.length;first+=CHUNK_LINES)chunks.\
push({line:first+1,text:`${lines.slice(first,first+CHUNK_LINES).join(`\n`)}\n`});return chunks}var LONG_PIECES=new RegExp(\
`.{1,${LINE_LENGTH}}`,"gsu");function matchesOf(chunks,words){if(words==="")return[];let pattern=new RegExp(words.replac\
eAll(/[.*+?^${}()|[\\]\\\\]/g,"\\\\$&"),"gi"),matches=[];for(let[chunk,{text}]of chunks.entries())for(let{index,0:match}of te\
xt.matchAll(pattern))if(matches.push({chunk,start:index,end:index+match.length}),matches.length===MOST_MATCHES)return ma\
tches;return matches}function lineOf({chunk,start},chunks){let{line,text}=chunks[chunk]??{line:1,text:""};return line+te\
xt.slice(0,start).split(`\n`).length-1}function openLogs(){let{dialog:panel,body}=dialog("logs","Log");document.addEventL\
istener("click",event=>{let link=event.target instanceof Element?event.target.closest("a[data-log]"):null;if(link===null\
||event.ctrlKey||event.metaKey||event.shiftKey)return;let log=logAt(link.dataset.log??"");log===void 0||log.extent==="no\
ne"||(event.preventDefault(),log.text().then(text=>{show(log,chunksOf(text),body),panel.showModal(),found("input[type=se\
arch]",body).focus()}))})}function show(log,chunks,body){let last=chunks.at(-1),lines=last===void 0?0:last.line+last.tex\
t.split(`\n`).length-2,cut=log.extent==="whole"?"":` \xB7 the last part only: ${log.reason}`;body.replaceChildren(toElement(\
element("h2",{},log.path)),toElement(element("p",{class:"facts"},element("span",{},`${bytes(log.bytes)}, ${plural(lines,\
"line")}${cut}`))),toElement(element("form",{class:"find",role:"search","aria-label":"Search in the log"},element("input\
",{type:"search","aria-label":"Search in the log",placeholder:"Search in the log",autocomplete:"off",spellcheck:"false"}\
),element("button",{type:"submit",name:"next"},"Next"),element("button",{type:"button",name:"previous"},"Previous"),elem\
ent("label",{},element("input",{type:"checkbox",name:"wrap"}),"wrap"),element("output",{role:"status","aria-live":"polit\
e"}))),toElement(element("div",{class:"log-text",tabindex:0,role:"region","aria-label":`Text of ${log.path}`},...chunks.\
map(chunkMarkup)))),search(chunks,body)}function chunkMarkup({line,text}){let count=text.split(`\n`).length-1,numbers=Arr\
ay.from({length:count},(_,index)=>line+index).join(`\n`);return element("div",{class:"chunk"},element("pre",{class:"numbe\
rs","aria-hidden":"true"},numbers),element("pre",{class:"lines"},text))}function search(chunks,body){let form=found("for\
m.find",body),field=found("input[type=search]",form),output=found("output",form),texts2=[...body.querySelectorAll(".line\
s")].map(lines=>lines.firstChild),matches=[],current=-1;field.addEventListener("input",()=>{matches=matchesOf(chunks,fie\
ld.value),current=-1,mark("match",matches),go(1)}),form.addEventListener("submit",event=>{event.preventDefault(),go(1)})\
,field.addEventListener("keydown",event=>{event.key!=="Enter"||!event.shiftKey||(event.preventDefault(),go(-1))}),found(\
"button[name=previous]",form).addEventListener("click",()=>go(-1)),found("input[name=wrap]",form).addEventListener("chan\
ge",event=>{found(".log-text",body).classList.toggle("wrapped",event.target.checked)}),mark("match",[]),mark("current-ma\
tch",[]);function go(step){matches.length>0&&(current=(current+step+matches.length)%matches.length);let match=matches[cu\
rrent];mark("current-match",match===void 0?[]:[match]),output.value=words(match),match!==void 0&&texts2[match.chunk]?.pa\
rentElement?.closest(".chunk")?.scrollIntoView({block:"nearest"}),match!==void 0&&reveal(rangeOf(match))}function words(\
match){if(field.value==="")return"";if(match===void 0)return"no match";let most=matches.length===MOST_MATCHES?" or more"\
:"";return`${current+1} of ${matches.length}${most}, line ${lineOf(match,chunks)}`}function mark(name,marked){CSS.highli\
ghts.set(name,new Highlight(...marked.map(rangeOf)))}function rangeOf({chunk,start,end}){let range=document.createRange(\
),text=texts2[chunk];return text==null||(range.setStart(text,start),range.setEnd(text,end)),range}function reveal(range)\
{let box=found(".log-text",body),place2=range.getBoundingClientRect(),view=box.getBoundingClientRect();(place2.top<view.\
top||place2.bottom>view.bottom)&&(box.scrollTop+=place2.top-view.top-view.height/2),(place2.left<view.left||place2.right\
>view.right)&&(box.scrollLeft+=place2.left-view.left-view.width/2)}}function printWhole(){let folded=[];addEventListener\
("beforeprint",()=>{folded=[...document.querySelectorAll("details:not([open])")];for(let part2 of folded)part2.open=!0})\
,addEventListener("afterprint",()=>{for(let part2 of folded)part2.open=!1})}var KEY="bpfcompat-theme",THEMES=["system","\
light","dark"];function restoreTheme(){show2(remembered())}function themeButton(){let button=found("#theme");label(butto\
n,remembered());let theme=remembered();button.addEventListener("click",()=>{theme=THEMES[(THEMES.indexOf(theme)+1)%THEME\
S.length]??"system",show2(theme),remember(theme),label(button,theme)})}function show2(theme){theme==="system"?delete doc\
ument.documentElement.dataset.theme:document.documentElement.dataset.theme=theme}function label(button,theme){button.tex\
tContent={system:"\u25D0 System",light:"\u2600 Light",dark:"\u263E Dark"}[theme],button.setAttribute("aria-label",`Theme: ${theme}. Cha\
nge it`)}function remembered(){try{return THEMES.find(theme=>theme===localStorage.getItem(KEY))??"system"}catch{return"s\
ystem"}}function remember(theme){try{localStorage.setItem(KEY,theme)}catch{}}restoreTheme();document.documentElement.cla\
ssList.add("scripted");document.addEventListener("DOMContentLoaded",()=>{sayWhatGoesWrong(),themeButton(),copyButtons(),\
filters(),gridKeys(),openLogs(),openCases(),printWhole()});})();\n'}});import{open as mJ,realpath as cO}from"node:fs/promises";import{resolve as pJ,sep as hJ}from"node:path";import{createGzip as gJ,
gzipSync as yJ}from"node:zlib";function uO(e){return{async read(t,n){let r=await kJ(e,t);if(r===null)return null;try{let{
size:o}=await r.stat(),s=o<=bJ?await _J(r,n):null;return{data:s??await xJ(r,o),bytes:o,whole:s!==null}}finally{await r.close()}}}}
async function kJ(e,t){try{let n=await cO(e),r=await cO(pJ(n,t));if(!r.startsWith(n+hJ))return null;let o=await mJ(r);return(await o.
stat()).isFile()?o:(await o.close(),null)}catch{return null}}async function _J(e,t){let n=e.createReadStream({start:0,autoClose:!1}).
pipe(gJ()),r=[],o=0;for await(let s of n){if(o+=s.length,o>t)return null;r.push(s)}return Buffer.concat(r)}async function xJ(e,t){
let n=Math.max(0,t-wJ),{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(t-n),0,t-n,n),s=r.subarray(0,o),i=n===0?0:s.indexOf(
10)+1;return yJ(s.subarray(i))}var bJ,wJ,dO=m(()=>{"use strict";bJ=48*1024*1024,wJ=64*1024});async function mO(e,t){let n=10485760,r=2097152,o=[];for(let s of RJ(e)){let i=await t.read(s,Math.max(n,0));if(i===null){
o.push({path:s,bytes:0,extent:"none",reason:"the file could not be read when this page was written",data:""});continue}let{
data:a,bytes:l}=i;i.whole&&(n-=a.length);let c=i.whole||a.length<=r;!i.whole&&c&&(r-=a.length),o.push({path:s,bytes:l,extent:i.
whole?"whole":c?"end":"none",reason:i.whole?null:"this page has no more room for logs",data:c?a.toString("base64"):""})}
return o}function RJ({findings:e,cases:t,kernels:n}){let r=t.filter(({lanes:i})=>i.some(({verdict:a})=>a!=="pass")),o=n.
filter(({error:i})=>i!==null),s=[...e.map(({log:i})=>i),...o.map(({consoleLog:i})=>i),...r.flatMap(SJ),...r.flatMap(fO),
...n.map(({consoleLog:i})=>i),...t.flatMap(fO)];return[...new Set(s.filter(i=>i!==null))]}function SJ({programs:e,libbpfLog:t}){
return[...e.flatMap(({load:n})=>n!==null&&n.verdict!=="pass"?[n.verifierLog]:[]),t]}function fO({programs:e,libbpfLog:t,
tests:n,command:r}){let o=s=>s===null?[]:[s.stdout.log,s.stderr.log];return[t,...o(r),...n.flatMap(s=>o(s.command)),...e.
map(({load:s})=>s?.verifierLog??null)]}var pO=m(()=>{"use strict"});function Kn(e){return e.map(t=>/^[\w@%+=:,./~-]+$/.test(t)&&!t.startsWith("~")?t:$J(t)).join(" ")}function $J(e){return`\
'${e.replaceAll("'","'\\''")}'`}var rl=m(()=>{"use strict"});function Uo(e,t,n,r){let o=[...vJ,"run"],s=n===null?[]:["--kernel",n];if(e.manifest===null){let{path:i,sha256:a}=t??e.artifacts[0]??
{path:"",sha256:null},l=i===""||e.loader!==null&&a===null?[]:[ol(i)];return Kn([...o,...l,...PJ(e.loader),...s])}return Kn(
[...o,...EJ(e.manifest,e.manifestForm,t??e.artifacts[0]),...t===null?[]:["--artifact",t.name],...s,...t===null||r===null?
[]:["--mode",r]])}function EJ(e,t,n){switch(t){case"suite":return["--suite",ol(e)];case"singleArtifact":return[ol(e),...n===
void 0?[]:[ol(n.path)]];default:return[ol(e)]}}function PJ(e){return e===null?[]:[`--command=${e.command}`,...e.binary===
null?[]:[`--command-binary=${e.binary}`],...e.files.map(t=>`--files=${t}`),...e.expectExit===0?[]:[`--command-expect-exi\
t=${e.expectExit}`]]}function ol(e){return e.startsWith("-")?`./${e}`:e}var vJ,Ed=m(()=>{"use strict";rl();vJ=["npx","gi\
thub:bpfcompat/bpfcompat"]});function w(e,t={},...n){return{tag:e,attributes:t,children:n.flat()}}function OJ({attributes:e}){return Object.entries(e).
flatMap(([t,n])=>n===null||n===!1?[]:[[t,n===!0?"":$r(String(n))]])}function ur(e){let t=[];return gO(e,t),t.join("")}function hb(e,t){
e.push(t),e.length===AJ&&e.push(e.splice(0).join(""))}function gO(e,t){let n=OJ(e).map(([r,o])=>o===""?` ${r}`:` ${r}="${hO(
o)}"`);if(hb(t,`<${e.tag}${n.join("")}>`),!CJ.has(e.tag)){for(let r of e.children)r!==null&&(typeof r=="object"?gO(r,t):
hb(t,hO($r(String(r)))));hb(t,`</${e.tag}>`)}}function hO(e){return e.replaceAll(/[&<>"'`]/g,t=>TJ[t]??t)}var AJ,CJ,TJ,Qe=m(
()=>{"use strict";I();AJ=4096;CJ=new Set(["br","input","meta","wbr"]);TJ={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;","`":"&#96;"}});function yO({artifacts:e,kernels:t}){return{artifact:new Map(e.map(({name:n},r)=>[n,r])),kernel:new Map(t.map(({id:n},r)=>[
n,r]))}}function Jr(e,t,n){let r=n.artifact.get(e),o=n.kernel.get(t);return r===void 0||o===void 0?null:`case-${r}-${o}`}
function bO(e){return`./${$r(e).split("/").map(encodeURIComponent).join("/")}`}var fi=m(()=>{"use strict";I()});function gb(e,t){return t?"neutral":e}function Ut(e,t=!1,n=!1){return w("span",{class:`verdict ${gb(e,t||n)}`},sl(e,n),n?
" known":` ${e}${t?", does not block":""}`)}function sl(e,t=!1){return w("span",{class:"sign","aria-hidden":"true"},t?"~":
MJ[e])}function z(e){return w("code",{},e)}function Pd(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:z(t))}function il(e,t){
let n=w("button",{type:"button",class:"copy js","data-copy":!0,"aria-label":`Copy: ${t}`},"Copy");return w("figure",{class:"\
copyable"},w("figcaption",{class:"caption"},t,n),w("pre",{tabindex:0,role:"region","aria-label":t},w("code",{},e)))}function Od(e){
return w("figure",{class:"source"},w("figcaption",{class:"caption"},an(e)),Dn(e.text.trim(),"Source line"))}function Dn(e,t){
return w("pre",{tabindex:0,role:"region","aria-label":t},e.replace(/^\n+|\s+$/g,""))}function vt(e,t){let n=e.split("/").
includes("..");return w("a",{class:"log",href:n?null:bO(e),"data-log":e,title:e},t)}function an(e){return z(Lt(e))}function Go(e,t,n){
return{"data-artifact":e===null?null:n.artifact.get(e)??null,"data-kernels":t.flatMap(r=>n.kernel.get(r)??[]).join(" ")}}
function it(e,t,...n){return w("section",{id:e,"aria-labelledby":`${e}-title`},w("h2",{id:`${e}-title`},t),...n)}function We(e,t,n,r=""){
return w("div",{class:"scroll",tabindex:0,role:"region","aria-label":e},w("table",{class:r},w("thead",{},w("tr",{},...t.
map(o=>w("th",{scope:"col"},o)))),w("tbody",{},...n)))}function Pe(e,t=100){return Zt(e,t)}var MJ,at=m(()=>{"use strict";
Bt();I();Qe();fi();MJ={pass:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"}});function wO(e){let{gate:t}=e;return w("header",{class:`answer ${t.status}`},w("p",{class:"sign","aria-hidden":"true"},IJ[t.
status]),w("div",{},w("h1",{},t.sentence),w("ul",{class:"counts","aria-label":"Lanes by verdict"},...FJ.filter(n=>t.counts[n]>
0).map(n=>w("li",{class:n},sl(n),` ${Q(t.counts[n])} ${NJ[n]}`)),t.nonBlocking===0?null:w("li",{class:"neutral"},`${Q(t.
nonBlocking)} ${t.nonBlocking===1?"does":"do"} not block`)),w("p",{class:"facts"},...LJ(e))))}function LJ(e){let{tool:t,
startedAt:n,durationMs:r,artifacts:o,kernels:s,manifest:i,revision:a,shard:l}=e,c=Zs(e),u=Vr(e);return[`${M(o.length,"ar\
tifact")} \xD7 ${M(s.length,"kernel")}`,ue(r),w("time",{datetime:n},n.replace("T"," ").replace(/(\.\d+)?Z$/," UTC")),...a===
null?[]:[w("span",{},"commit ",z(a.slice(0,12)))],...i===null?[]:[z(i)],...l===null?[]:[`shard ${l.index} of ${l.count}`],
...c===null?[]:[`guests in ${c}`],...u===null?[]:[`libbpf ${u}`],`${t.name} ${t.version}`].map(f=>w("span",{},f))}var IJ,
FJ,NJ,kO=m(()=>{"use strict";nd();Ha();I();Qe();at();IJ={passed:"\u2713",failed:"\u2715",error:"!"},FJ=["pass","fail","e\
rror","skip"],NJ={pass:"passed",fail:"failed",error:"without a verdict",skip:"skipped"}});function xO(e){let t=e.map(WJ).filter(n=>n!==null);return[We("Programs",BJ,e.map(KJ),"programs"),...t]}function KJ(e){let{
name:t,section:n,type:r,insns:o,load:s,requirement:i}=e,a=s?.stats??null;return w("tr",{},w("th",{scope:"row"},z(t),w("s\
pan",{class:"sub"},`${n} \xB7 ${r} \xB7 ${Q(o)} insns${i==="required"?"":` \xB7 ${i}`}`)),...DJ(e),w("td",{class:"number"},
...UJ(a)),w("td",{},a?.insnsProcessed==null||a.headroom===null?null:GJ(a.insnsProcessed)),w("td",{class:"number"},a?.stackDepth==
null?"":st(a.stackDepth)),w("td",{class:"number"},a?.jitedBytes==null?"":st(a.jitedBytes)),w("td",{class:"number"},a===null?
"":ue(a.loadUsec/1e3)))}function DJ(e){let{load:t,off:n,requirement:r,known:o}=e;if(n!==null){let a=n.reason===""||n.reason===
_O[n.by]?"":` (${n.reason})`;return[w("td",{class:"sub",colspan:2},`off: ${_O[n.by]}${a}`)]}let s=t?.verdict==="fail"&&o!==
null,i=t===null?null:Ut(t.verdict,t.verdict!=="pass"&&r!=="required",s);return[w("td",{},i),w("td",{},...jJ(e))]}function jJ({
attach:e,known:t}){if(e===null)return[];let{verdict:n,required:r,declined:o,target:s}=e;return[o?w("span",{class:"sub"},
"declined by the manifest"):Ut(n,!r&&n!=="pass",n==="fail"&&t!==null),s===""?null:w("span",{class:"sub"},s)]}function UJ(e){
if(e?.insnsProcessed==null)return[];let{insnsProcessed:t,budget:n}=e;if(n===null)return[Q(t)];let r=t>n;return[Q(t),w("s\
pan",{class:r?"sub fail":"sub"},`budget ${Q(n)}`)]}function GJ(e){let t=Math.min(1,e/1e6),n=t*100,r=n<.1?"< 0.1 %":`${n.
toFixed(n<10?1:0)} %`,o=t>.8?"high":t>.5?"middle":"low";return w("span",{class:`headroom ${o}`,title:`${Q(1e6-e)} instru\
ctions left`},w("svg",{viewBox:`0 0 ${Ad} 8`,width:Ad,height:8,"aria-hidden":"true"},w("rect",{class:"track",width:Ad,height:8,
rx:4}),w("rect",{class:"used",width:Math.max(2,Math.round(t*Ad)),height:8,rx:4})),` ${r}`)}function WJ({name:e,load:t,attach:n}){
let r=t!==null&&t.verdict!=="pass",o=n!==null&&n.verdict!=="pass"&&(n.message!==null||n.errno!==null);return!r&&!o&&t?.verifierLog==
null?null:w("details",{open:r},w("summary",{},z(e)),...t===null?[]:qJ(t),o?w("p",{},"Attach: ",n.errno===null?null:`${n.
errno.name} `,n.message):null)}function qJ({errno:e,message:t,map:n,source:r,verifierTail:o,verifierLog:s,pass:i,verdict:a}){
return[a==="pass"?null:w("p",{},`Loaded ${i==="alone"?"by itself":"with the whole object"}: `,e===null?null:`${e.name} (${e.
number}) `,n===null?null:`map ${n}`),t===null?null:w("blockquote",{},z(t)),r===null?null:Od(r),o===""?null:Dn(o,"End of \
the verifier log"),s===null?null:w("p",{},vt(s,"Whole verifier log"))]}var BJ,_O,Ad,RO=m(()=>{"use strict";pn();I();Qe();
at();BJ=["program","load","attach","verified","of the limit","stack","machine code","load time"];_O={object:"by default",
manifest:"by the manifest",kernel:"the kernel is too old for it",variant:"not the variant of its group",dropped:"does no\
t load, left out"};Ad=96});function $O(e){let{name:t,required:n,verdict:r,reason:o,known:s,command:i,expectations:a,place:l}=e;return w("details",{
open:r!=="pass"},w("summary",{},Ut(r,!n&&r!=="pass",s!==null)," ",t),w("p",{},an(l)),s===null?null:w("p",{class:"reason"},
`Known: ${s}`),o===null?null:w("p",{class:"reason"},o),a.length===0?null:We("Expectations",["","subject","expected","see\
n","where"],a.map(HJ)),...i===null?[]:yb(i,!n))}function HJ({verdict:e,kind:t,subject:n,wanted:r,seen:o,place:s}){return w(
"tr",{},w("td",{},Ut(e)),w("td",{},`${t.replaceAll("_"," ")} `,z(n)),w("td",{},r),w("td",{},o),w("td",{},an(s)))}function yb(e,t=!1){
let{command:n,verdict:r,reason:o,stdout:s,stderr:i}=e;return[w("p",{},Ut(r,t&&r!=="pass")," ",z(n),` ${zJ(e)}`),o===null?
null:w("p",{class:"reason"},o),...SO("Standard output",s),...SO("Standard error",i)]}function zJ({exitCode:e,signal:t,timedOut:n,
durationMs:r}){return`(${n?"did not end in time":t!==null?`ended by signal ${t}`:e===null?"never ran":`exit code ${e}`},\
 ${ue(r)})`}function SO(e,{bytes:t,log:n,tail:r}){return t===0&&r===""?[]:[w("p",{class:"output"},`${e}, ${st(t)} `,n===
null?null:vt(n,"All of it")),r===""?null:Dn(r,e)]}var vO=m(()=>{"use strict";I();Qe();at()});function EO(e,t,n){let r=t.artifacts.find(({name:s})=>s===e.artifact),o=t.kernels.find(({id:s})=>s===e.kernel);return[w(
n,{class:"case-title"},z(e.artifact)," on ",z(e.kernel)),w("p",{class:"facts"},...VJ(e,r,o).map(s=>w("span",{},s))),w("u\
l",{class:"lanes"},...e.lanes.map(YJ)),...[JJ(e.interruption,o),QJ(e,t),ZJ(e),e9(e),t9(e),n9(e),r9(e),o9(e),s9(e),i9(e),
a9(e),l9(e),c9(e)].filter(s=>s!==null)]}function VJ(e,t,n){return[...n?.release==null?[]:[n.release],...t===void 0?[]:[z(
t.path)],...t?.size==null?[]:[st(t.size)],...t?.sha256==null?[]:[w("span",{title:t.sha256},`sha256 ${t.sha256.slice(0,12)}\
\u2026`)],...t?.place==null?[]:[an(t.place)],...e.durationMs===null?[]:[`${ue(e.durationMs)} in the guest`],...e.maxRssKib===
null?[]:[`${st(e.maxRssKib*1024)} of memory`]]}function YJ({mode:e,required:t,verdict:n,reason:r,known:o}){return w("li",
{},z(e)," ",Ut(n,!t&&n!=="pass",o!==null),o===null?null:w("p",{class:"reason"},`Known: ${o}`),r===null?null:w("p",{class:"\
reason"},r))}function JJ(e,t){if(e===null)return null;let n=t?.consoleLog??null;return Gt("How it ended",w("p",{},XJ(e)),
n===null?null:w("p",{},vt(n,"Console log")))}function XJ(e){let t="during"in e&&e.during!==null?`, during ${e.during}`:"";
switch(e.kind){case"timeout":return`It was stopped after ${e.seconds} s.`;case"crash":return`The kernel died${t}: ${e.message}`;case"\
killed":return`Its process was killed by signal ${e.signal}${t}.`;case"lost":return`The guest was lost: ${e.message}`;case"\
cancelled":return"The run was cancelled."}}function QJ({artifact:e,kernel:t},{findings:n}){let r=n.flatMap((o,s)=>o.artifact===
e&&o.kernels.includes(t)?[w("li",{},w("a",{href:`#finding-${s+1}`},o.title))]:[]);return r.length===0?null:Gt("Findings",
w("ul",{},...r))}function ZJ({load:e}){if(e===null)return null;let{verdict:t,errno:n,message:r,map:o,program:s}=e,i=[...n===
null?[]:[`${n.name} (${n.number})`],...o===null?[]:[`map ${o}`],...s===null?[]:[`program ${s}`]].join(", ");return Gt("L\
oad of the whole object",w("p",{},Ut(t),i===""?null:` ${i}`),r===null?null:w("blockquote",{},z(r)))}function e9({programs:e}){
return e.length===0?null:Gt(`Programs (${e.length})`,...xO(e))}function t9({tests:e}){return e.length===0?null:Gt(`Tests\
 (${e.length})`,...e.map($O))}function n9({command:e}){return e===null?null:Gt("The loader",...yb(e))}function r9({maps:e}){
if(e.length===0)return null;let t=e.map(({name:n,type:r,keySize:o,valueSize:s,maxEntries:i,flags:a,hasInner:l})=>u9(z(n),
l?`${r}, with an inner map`:r,Q(o),Q(s),Q(i),a===0?"":`0x${a.toString(16)}`));return Gt(`Maps (${e.length})`,We("Maps",[
"map","type","key, bytes","value, bytes","entries","flags"],t))}function o9({fixups:e}){if(e.length===0)return null;let t=e.
map(({status:n,note:r,message:o,place:s})=>w("li",{},w("span",{class:`verdict ${n==="applied"?"pass":"error"}`},n==="app\
lied"?"applied":n.replaceAll("_"," ")),` ${r}`,o===null?null:`: ${o}`,...s===null?[]:[" ",an(s)]));return Gt(`Fixups (${e.
length})`,w("ul",{},...t))}function s9({variants:e}){if(e.length===0)return null;let t={chosen:"chosen",unsupported:"the\
 kernel cannot take it",passed_over:"one before it was chosen"},n=e.map(({group:r,chosen:o,candidates:s})=>w("li",{},z(r),
" \u2192 ",o===null?w("span",{class:"verdict fail"},"none"):z(o),w("ul",{},...s.map(({program:i,status:a,reason:l})=>w("\
li",{},z(i),`: ${l??t[a]}`)))));return Gt("Variants",w("ul",{},...n))}function i9({unknownNames:e}){if(e.length===0)return null;
let t=e.map(({what:n,name:r,meant:o,place:s})=>w("li",{},`${n} `,z(r),...o===null?[]:[n==="section"?"; the object has it\
 in ":"; meant is probably ",z(o)],...s===null?[]:[" ",an(s)]));return Gt("Names that the object has not",w("ul",{},...t))}
function a9({leftovers:e}){return e.length===0?null:Gt("Left behind, and removed",w("ul",{},...e.map(({kind:t,name:n})=>w(
"li",{},`${t} `,z(n)))))}function l9({kernelWarnings:e}){return e.length===0?null:Gt("Warnings of the kernel",...e.flatMap(
({message:t,during:n,excerpt:r})=>[w("p",{},z(t),n===null?null:` during ${n}`),Dn(r,"Console excerpt")]))}function c9({libbpfLog:e,
libbpfTail:t}){return e===null&&t===""?null:Gt("What libbpf said",t===""?null:Dn(t,"End of libbpf\u2019s messages"),e===
null?null:w("p",{},vt(e,"All messages of libbpf")))}function Gt(e,...t){return w("section",{class:"part"},w("h4",{},e),...t)}
function u9(...e){return w("tr",{},...e.map(t=>w("td",{},t)))}var PO=m(()=>{"use strict";I();Qe();RO();vO();at()});function AO(e,t){let n=m9(e);if(n.length===0)return null;let r=n.slice(0,d9),o=n.length-r.length,s=(i,a)=>We(i,f9,a.map(
l=>h9(l,e.kernels,t)),"charts");return it("verifier","Instructions that the verifier processed",w("p",{class:"legend"},`\
One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${Q(1e6)}. `,o===0?null:`Le\
ft out are the ${Q(o)} programs with the fewest instructions: results.json has them.`),s("Programs with the most instruc\
tions",r.slice(0,Cd)),r.length<=Cd?null:w("details",{},w("summary",{},`${Q(r.length-Cd)} more`),s("Programs with fewer i\
nstructions",r.slice(Cd))))}function m9({cases:e,kernels:t}){let n=new Map(t.map(({id:o},s)=>[o,s])),r=new Map;for(let o of e){
let s=n.get(o.kernel);s!==void 0&&p9(o,s,t.length,r)}return[...r.values()].sort((o,s)=>s.most-o.most)}function p9({artifact:e,
programs:t},n,r,o){for(let{name:s,load:i}of t){let a=i?.verdict==="pass"?i.stats?.insnsProcessed??null:null;if(a===null)
continue;let l=JSON.stringify([e,s]),c=o.get(l)??{artifact:e,program:s,values:Array(r).fill(null),most:0};c.values[n]=a,
c.most=Math.max(c.most,a),o.set(l,c)}}function h9(e,t,n){let{artifact:r,program:o,values:s,most:i}=e,a=Math.min(...s.filter(
c=>c!==null)),l=i/1e6*100;return w("tr",{"data-artifact":n.artifact.get(r)??null,"data-words":`${r} ${o}`},w("th",{scope:"\
row"},z(o),w("span",{class:"sub"},r)),w("td",{},y9(e,t)),w("td",{class:"number"},Q(a)),w("td",{class:"number"},Q(i)),w("\
td",{class:l>80?"number fail":"number"},l<.1?"< 0.1 %":`${l.toFixed(l<10?1:0)} %`))}function y9({values:e,most:t,program:n},r){
let o=Math.max(1.25,Math.min(20,g9/e.length)),s=Math.ceil(o*e.length),i=e.flatMap((a,l)=>{if(a===null)return[];let c=Math.
max(2,Math.round(a/Math.max(t,1)*(Wo-2)));return[{column:l,value:a,x:OO(l*o),width:OO(o*.8),height:c}]});return w("svg",
{viewBox:`0 0 ${s} ${Wo}`,width:s,height:Wo,class:"chart",role:"img","aria-label":_9(n,e,r)},w("line",{x1:0,x2:s,y1:Wo-.5,
y2:Wo-.5,class:"axis"}),...e.length>b9?[k9(i)]:i.map(a=>w9(a,r)))}function w9({column:e,value:t,x:n,width:r,height:o},s){
let i=`${s[e]?.id??""}: ${Q(t)}`;return w("rect",{x:n,y:Wo-o,width:r,height:o,class:"bar"},w("title",{},i))}function k9(e){
let t=e.map(({x:n,width:r,height:o})=>`M${n} ${Wo}v-${o}h${r}v${o}`).join("");return w("path",{d:t,class:"bar"})}function OO(e){
return Math.round(e*10)/10}function _9(e,t,n){let r=t.flatMap((s,i)=>s===null?[]:[`${n[i]?.id??""} ${Q(s)}`]),o=r.length>
12?`, and ${r.length-12} more kernels`:"";return`${e}: ${r.slice(0,12).join(", ")}${o}`}var d9,Cd,f9,Wo,g9,b9,CO=m(()=>{
"use strict";pn();I();Qe();at();d9=400,Cd=15,f9=["program","over kernels","least","most","of the limit"];Wo=36,g9=320;b9=
40});function TO(e,t){let n=Kr(e);if(e.comparison===null||n===null)return null;let{insns:r,kernels:o}=e.comparison,{verdicts:s}=n;
return it("comparison","What changed",w("p",{},w("strong",{},Ns(n)),` ${x9(n)}`),s.length===0?null:We("Verdicts that cha\
nged",["artifact","what","on","before","now","note"],s.map(i=>R9(i,t)),"changes"),r.length===0?null:w("details",{open:r.
some(({beyond:i})=>i)},w("summary",{},`Instructions that the verifier processed (${r.length})`),We("Instructions that ch\
anged",["artifact","program","on","before \u2192 now","note"],r.map(i=>S9(i,t)),"changes")),o.length===0?null:w("details",
{},w("summary",{},`${M(o.length,"kernel")} changed since: what differs there may not be your code\u2019s doing`),We("Ker\
nels that changed",["kernel","before","now"],o.map(({kernel:i,before:a,after:l})=>bb({},z(i),a,l)),"changes")))}function x9({
baseline:e,source:t,insnsThreshold:n,cases:r}){let o=[...n===null?[]:[`instructions may grow by ${n}`],...[Ls(r)].filter(
s=>s!=="")];return[`compared with ${e}, from ${t}`,...o].join("; ")}function R9(e,t){let{artifact:n,subject:r,kernels:o,
before:s,after:i,blocks:a,cause:l}=e;return bb(Go(n,o,t),z(n),r,w("span",{},...o.flatMap((c,u)=>[u===0?"":", ",z(c)])),Ut(
s),Ut(i,i!=="pass"&&!a),l??"")}function S9(e,t){let{artifact:n,program:r,kernel:o,beyond:s}=e,i=ba(e);return bb(Go(n,[o],
t),z(n),z(r),z(o),w("span",{class:s?"verdict fail":null},vr(e)),[...s?["beyond the threshold"]:[],...i===null?[]:[i]].join(
"; "))}function bb(e,...t){return w("tr",e,...t.map(n=>w("td",{},n)))}var MO=m(()=>{"use strict";nr();Bs();I();Qe();at()});function IO(e,t){let n=e.findings;return it("findings",n.length===0?"Nothing was found":`Findings: ${v9(n)}`,...n.length===
0?[w("p",{},"No failure, no warning, no remark.")]:n.map((r,o)=>E9(r,o,e,t)))}function v9(e){let t=i=>e.filter(({level:a,
known:l})=>a===i&&l===null).length,n=e.filter(i=>i.known!==null).length,[r,o,s]=[t("failure"),t("warning"),t("notice")];
return[...r===0?[]:[M(r,"failure")],...o===0?[]:[`${o} that ${o===1?"does":"do"} not block`],...n===0?[]:[M(n,"known fai\
lure")],...s===0?[]:[M(s,"remark")]].join(", ")}function E9(e,t,n,r){let{level:o,artifact:s,kernels:i,otherPrograms:a,words:l,
source:c,excerpt:u,remedy:d,remedyYaml:f,log:p,reproduce:g}=e,b=`finding-${t+1}`,k=Gs(e,n);return w("article",{id:b,class:`\
finding ${o}`,"aria-labelledby":`${b}-title`,...Go(s,i,r)},w("p",{class:"tags"},w("span",{class:"level"},e.known===null?
$9[o]:"known failure"),w("span",{class:"class"},e.class),s===null?null:w("span",{class:"artifact"},s)),w("h3",{id:`${b}-\
title`},ht(e)),w("div",{class:"on"},"On ",...O9(e,n,r)),a.length>2?w("details",{},w("summary",{},"The other programs"),w(
"p",{},...A9(a))):null,e.known===null?null:w("p",{},w("strong",{},"Known: "),rn(e.known)),l===null?null:w("blockquote",{},
z(l)),c===null?null:Od(c),k===null?null:w("p",{},"At ",z(k)),u===null?null:Dn(u,"Log excerpt"),p===null?null:w("p",{},vt(
p,"Whole log")),w("p",{class:"remedy"},w("strong",{},"What to do: "),...Pd(d)),f===null?null:il(f,"For the manifest"),il(
g,"Reproduce"))}function O9(e,t,n){let{artifact:r,kernels:o}=e;if(r===null||o.length===0)return[gn(e,t)];let s=new Set(t.
kernels.filter(({required:l})=>!l).map(({id:l})=>l)),i=o.map(l=>{let c=Jr(r,l,n);return w("a",{href:c===null?null:`#${c}`},
`${l}${s.has(l)?" (optional)":""}`)});if(o.length<=P9)return wb(i);let a=o.length===t.kernels.length?`all ${o.length} ke\
rnels`:`${o.length} kernels`;return[w("details",{class:"inline"},w("summary",{},a),w("p",{},...wb(i)))]}function A9(e){return wb(
e.map(t=>z(t)))}function wb(e){return e.flatMap((t,n)=>n===0?[t]:[", ",t])}var $9,P9,FO=m(()=>{"use strict";Bt();I();Qe();
fi();at();$9={failure:"failure",warning:"does not block",notice:"remark"};P9=12});function NO(e){let{kernels:t,host:n}=e;return t.length===0?null:it("kernels",`Kernels (${t.length})`,w("p",{class:"legen\
d"},n.accelerator===null?null:`Accelerator chosen for the run: ${n.accelerator.used==="kvm"?"KVM":"TCG"} (${n.accelerator.
reason}). `,n.qemu===null?null:`${n.qemu}, `,`${M(n.cpus,"CPU")}, ${n.arch}.`),We("Kernels",C9,t.map(T9),"kernels"))}function T9(e,t){
let{id:n,required:r,release:o,packageVersion:s,vmlinuzSha256:i,signature:a,shape:l,accelerator:c,boots:u}=e,{snapshot:d,
bootMs:f,fetchMs:p,guestMs:g,consoleLog:b}=e;return w("tr",{"data-kernel-row":t},w("th",{scope:"row"},z(n),r?null:w("spa\
n",{class:"sub"},"optional"),...M9(e)),w("td",{title:i===null?null:`vmlinuz sha256 ${i}`},o??""),w("td",{},s??""),w("td",
{class:a!==null&&!/^(?:locked: )?good/.test(a)?"warn":null},a??""),w("td",{class:"number"},f===null?"":ue(f),d==="used"?
w("span",{class:"sub"},"resumed"):null,l===null?null:w("span",{class:"sub"},ar[l]),c===null?null:w("span",{class:"sub"},
c==="kvm"?"KVM":"emulated (TCG)"),u>1?w("span",{class:"sub"},`${u} boots`):null),w("td",{class:"number"},ue(p)),w("td",{
class:"number"},ue(g)),w("td",{},b===null?"":vt(b,"log")))}function M9({error:e,notes:t,lsm:n,lockdown:r,modules:o}){return[
e===null?null:w("p",{class:"fail"},e),...t.map(s=>w("p",{class:"note"},s)),w("details",{},w("summary",{},"configuration"),
w("p",{},`LSMs: ${n??"not told"}`),w("p",{},`Lockdown: ${r??"not told"}`),o.length===0?null:w("p",{},`Modules: ${o.join(
", ")}`))]}var C9,LO=m(()=>{"use strict";Na();I();Qe();at();C9=["kernel","release","package","signature","boot","fetch",
"in the guest","console"]});function BO(e){if(e.length===0)return null;let t=e.filter(({extent:o})=>o!=="whole"),n=e.reduce((o,s)=>o+s.bytes,0),r=e.
length-t.length;return it("logs","Logs",w("p",{},`The run left ${M(e.length,"log")} of ${st(n)} together; ${r===e.length?
"all of them are":`${r} ${r===1?"is":"are"}`} whole in this page.`,w("noscript",{}," To read them here takes JavaScript;\
 the same files are beside this page.")),t.length===0?null:We("Logs that are not whole",["log","size","in this page","wh\
y"],t.slice(0,kb).map(I9)),t.length<=kb?null:w("p",{},`So it is with ${M(t.length-kb,"more log")}.`))}function I9({path:e,
bytes:t,extent:n,reason:r}){let o=[z(e),t===0?"":st(t),n==="end"?vt(e,"its last part"):vt(e,"the file"),r??""];return w(
"tr",{},...o.map(s=>w("td",{},s)))}var kb,KO=m(()=>{"use strict";I();Qe();at();kb=200});function DO(e,t){return UO("matrix","Artifacts \xD7 kernels",Ur(e),t)}function jO(e,t){return UO("tests","Tests \xD7 kernel\
s",Gr(e),t)}function UO(e,t,{kernels:n,rows:r},o){if(r.length===0||n.length===0)return null;let s=n.length>=_b,i=w("tr",
{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"artifact")),...n.map((l,c)=>xb(l,c))),a=r.map(({artifact:l,
label:c,cells:u})=>{let d=o.artifact.get(l)??0;return w("tr",{"data-artifact":d},w("th",{scope:"row"},w("span",{class:"l\
abel"},c)),...u.map((f,p)=>{let g=n[p];return g===void 0?w("td"):F9(f,c,g,Jr(l,g.id,o),p)}))});return it(e,t,w("div",{class:"\
scroll matrix",role:"region","aria-label":t,tabindex:0},w("table",{class:s?"narrow":"wide","data-grid":!0},w("thead",{},
i),w("tbody",{},...a))),N9(r.flatMap(l=>l.cells)))}function xb({id:e,release:t,required:n},r){return w("th",{scope:"col",
"data-kernel":r,title:[e,t??"",n?"":"optional"].filter(o=>o!=="").join(" \xB7 ")},w("span",{class:"head"},w("span",{class:"\
name"},Pe(e,60)),n?null:w("span",{class:"optional"}," optional")))}function F9(e,t,n,r,o){if(e===null)return w("td",{class:"\
none","data-kernel":o},w("span",{class:"unseen"},"not meant for this kernel"));let{verdict:s,nonBlocking:i,known:a,note:l}=e,
c=a?"known":s,u=`${t} on ${n.id}: ${a?"fails as known":`${s}${i?", does not block":""}`}${l===null?"":`, ${l} attached`}`;
return w("td",{"data-kernel":o,"data-verdict":s},w("a",{class:`cell ${gb(s,i)}`,href:r===null?null:`#${r}`,"aria-label":u},
sl(s,a),w("span",{class:"word"},c),l===null?null:w("span",{class:"note"},l)))}function N9(e){let t=[...e.some(n=>n?.known)?
["Known: fails as known_failures of the manifest says."]:[],...e.some(n=>n?.nonBlocking)?["Grey and dashed: did not pass\
, and does not block."]:[],...e.some(n=>n?.note!=null)?["Figures: programs attached, of those that were tried."]:[],...e.
some(n=>n===null)?["Empty: not meant for the kernel."]:[]];return w("p",{class:"legend"},t.join(" "),w("span",{class:"js"},
" Arrow keys move from cell to cell, Enter opens one."))}var _b,Rb=m(()=>{"use strict";Bt();Qe();fi();at();_b=9});function GO(e,t,n,r,o){let s=o&&HO(e.states)?zO(e.states):null;return B9(e,t,n,r).map(i=>K9(i,s))}function B9({states:e},t,n,r){
let o=new Map(e.flatMap(i=>i.kernels.map(a=>[a,i]))),s=[];for(let{id:i}of n){let a=o.get(i)??null,l=t.has(i),c=s.at(-1),
u=r.kernel.get(i)??0;c!==void 0&&c.state===a&&c.wrong===l?c.columns.push(u):s.push({state:a,wrong:l,columns:[u]})}return s}
function K9({state:e,wrong:t,columns:n},r){let o=e===null?"not examined":Pe(Ya(e),al);return w("td",{class:`state ${e?.kind??
"none"}${t?" wrong":""}`,colspan:n.length>1?n.length:null,"data-kernels":n.join(" "),title:r===null?null:o},w("div",{},t?
w("span",{class:"sign","aria-hidden":"true"},"\u2260 "):null,t?w("span",{class:"unseen"},"not as expected: "):null,...r===
null?WO(e):[w("span",{"aria-hidden":"true"},e===null?"\xB7":r.get(e)??""),w("span",{class:"unseen"},o)]))}function WO(e){
if(e===null)return[w("span",{class:"note"},"not examined")];let{pieces:t,notes:n,record:r}=e;return[w("code",{},...t.map(
({words:o,read:s})=>s?w("span",{class:"read"},Pe(o,al)):Pe(o,al))),...n.map(o=>w("span",{class:"sub"},Pe(o,al))),r.length===
0?null:D9(r)]}function D9(e){let t=e.slice(0,L9),n=e.length-t.length;return w("details",{},w("summary",{},"whole record"),
w("ul",{class:"record"},...t.map(r=>w("li",{},w("code",{},Pe(r,al)))),n===0?null:w("li",{},`${n} more`)))}function qO(e){
if(!HO(e))return null;let t=zO(e);return w("ul",{class:"states"},...e.filter(({kind:n})=>n==="known").map(n=>w("li",{},w(
"strong",{},t.get(n)??"")," ",...WO(n))))}function HO(e){return e.length>1}function zO(e){let t=e.filter(({kind:n})=>n===
"known");return new Map(e.map(n=>[n,{known:j9(t.indexOf(n)),absent:"\u2013",unknown:"?"}[n.kind]]))}function j9(e){return e<
26?String.fromCharCode(65+e):String(e+1)}var al,L9,VO=m(()=>{"use strict";md();Qe();at();al=200,L9=100});function JO(e,t){if(e.length===0)return null;let n=ad(e),r=e.flatMap(({artifact:s,program:i,places:a})=>a.map(({kernels:l,
source:c,...u})=>w("tr",Go(s,l,t),w("td",{},z(Pe(s))),w("td",{},z(Pe(i))),w("td",{},c===null?"":an(c)),w("td",{},Pe(iu(u),
200))))),o=n-YO;return w("details",{},w("summary",{},`Not followed: ${M(n,"place")} in ${M(e.length,"program")}. What is\
 read there is not known.`),We("Places that were not followed",["artifact","program","line","it \u2026"],r.slice(0,YO),"\
changes"),o>0?w("p",{},`${M(o,"more place")}: results.json has them.`):null)}var YO,XO=m(()=>{"use strict";ld();or();I();
Qe();at();YO=300});function ZO(e,t){let n=oi(e),{kernels:r,rows:o}=n,s=o.slice(0,U9),i=JO(n.notFollowed,t);if(s.length===0&&i===null)return null;
let a={results:e,numbers:t,kernels:r,narrow:r.length>=_b};return it("surface","Surface",w("p",{},w("strong",{},gd(n)),"."),
s.some(({read:l})=>l)?G9():null,s.length===0?null:W9(s,a),s.length===0?null:Q9(s,o.length-s.length,a.narrow),i)}function G9(){
return w("p",{class:"js"},w("label",{class:"choice"},w("input",{type:"checkbox",name:"only-read",form:"filters"}),"only \
where a program reads what differs"))}function W9(e,t){let{kernels:n,numbers:r,narrow:o}=t;return w("div",{class:"scroll\
 matrix",role:"region","aria-label":"Hooks and fields \xD7 kernels",tabindex:0},w("table",{class:`surface ${o?"narrow":"\
wide"}`,"data-surface":!0},w("thead",{},w("tr",{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"hook or\
 field")),...n.map(s=>xb(s,r.kernel.get(s.id)??0)))),w("tbody",{},...e.map(s=>q9(s,t)))))}function q9(e,t){let{kernels:n,
numbers:r,narrow:o}=t,s=new Set(e.programs.flatMap(({artifact:a})=>r.artifact.get(a)??[])),i=new Set(e.differences.flatMap(
({others:a})=>a.flatMap(l=>l.kernels)));return w("tr",{"data-artifacts":[...s].join(" "),"data-read":e.read},w("th",{scope:"\
row"},w("div",{class:"label"},z(Pe(e.name,eA)),w("span",{class:e.read?"sub warn":"sub"},`${As[e.kind]}${H9(e)}`),...z9(e,
t),o?qO(e.states):null)),...GO(e,i,n,r,o))}function H9({read:e,missing:t,differs:n}){return e?" \xB7 \u2260 not as a program exp\
ects":t.length>0?" \xB7 missing":n?" \xB7 differs":""}function z9(e,t){let n=[...e.differences.map(o=>V9(o,e,t)),...yd(e).
map(({what:o,readers:s})=>w("li",{},`${o}: `,...tA(s.map(i=>nA(i,e,t)))))],r=n.slice(QO);return[w("ul",{class:"uses"},...n.
slice(0,QO)),r.length===0?null:w("details",{},w("summary",{},`${r.length} more`),w("ul",{class:"uses"},...r))]}function tA(e){
let t=e.slice(0,Sb).flatMap((n,r)=>r===0?[n]:[", ",n]);return e.length>Sb?[...t,` and ${e.length-Sb} more`]:t}function V9(e,t,n){
let{readers:r}=e;return w("li",{class:"differs"},w("strong",{},`\u2260 ${jo(e)}`),...Y9(e),": ",...tA(r.map(o=>w("span",
{},nA(o,t,n),X9(J9(e,o),n)))))}function Y9(e){let t=Pe(si(e),eA),n=ii(e);if(t==="")return[];let r=ai(t,e)?z(t):t;return n===
null?[", expected ",r]:[", ",r," on ",z(Pe(n))]}function J9({differences:e},{artifact:t,program:n}){return e.find(r=>r.artifact===
t&&r.program===n)}function X9(e,{results:{findings:t}}){let n=e===void 0?-1:hd(e,t),r=t[n];return r===void 0?null:w("spa\
n",{}," ",w("a",{href:`#finding-${n+1}`,title:r.title},`finding ${n+1}${r.known===null?"":" (known)"}`))}function nA({artifact:e,
program:t,source:n},{states:r},o){let s=r.flatMap(l=>l.kind==="known"?l.kernels:[]).at(-1),i=s===void 0?null:Jr(e,s,o.numbers),
a=o.results.artifacts.length>1?`${Pe(e)}: ${Pe(t)}`:Pe(t);return w("span",{},w("a",{href:i===null?null:`#${i}`},a),...n===
null?[]:[" ",an(n)])}function Q9(e,t,n){let r=s=>e.some(({states:i})=>i.some(a=>a.kind===s)),o=["Kernels by release, the\
 oldest first; those that have a name alike share a cell.","Underlined: what programs read.",...e.some(({read:s})=>s)?["\
\u2260: not as a program expects."]:[],...n?["Letters: the ways in which kernels have a name."]:[],...n&&r("absent")?["\u2013\
: absent."]:[],...n&&r("unknown")?["?: unknown, the kernel has no BTF."]:[],...n&&e.some(({notExamined:s})=>s.length>0)?
["\xB7: not examined."]:[],"The offset of a field and the size of a type make no difference: CO-RE finds them.",...t===0?
[]:[`Left out are ${Q(t)} more names: results.json has them.`]];return w("p",{class:"legend"},o.join(" "))}var U9,eA,QO,
Sb,rA=m(()=>{"use strict";pd();or();Xy();bd();I();Qe();fi();Rb();at();VO();XO();U9=1e3;eA=200;QO=4;Sb=6});function sA({artifacts:e,kernels:t}){return w("form",{class:"toolbar js",role:"search","aria-label":"Filter",id:"filters"},
w("label",{class:"search"},w("span",{class:"unseen"},"Text"),w("input",{type:"search",name:"text",placeholder:"Filter: p\
rogram, map, kernel, words\u2026   /",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),oA("artifact","Ar\
tifact","all artifacts",e.map(({name:n})=>n)),oA("kernel","Kernel","all kernels",t.map(({id:n})=>n)),w("fieldset",{},w("\
legend",{class:"unseen"},"Verdict"),...Z9.map(n=>w("label",{class:`choice ${n}`},w("input",{type:"checkbox",name:"verdic\
t",value:n}),n))),w("button",{type:"reset"},"Clear"),w("output",{role:"status","aria-live":"polite"}))}function oA(e,t,n,r){
return w("label",{},w("span",{class:"unseen"},t),w("select",{name:e},w("option",{value:""},n),...r.map((o,s)=>w("option",
{value:s},Pe(o)))))}var Z9,iA=m(()=>{"use strict";Qe();at();Z9=["pass","fail","error","skip"]});import{createHash as eX}from"node:crypto";import{gzipSync as tX}from"node:zlib";function cA(e,t,{style:n,script:r}){let o=yO(
e),i=[()=>wO(e),()=>sA(e),()=>DO(e,o),()=>jO(e,o),()=>TO(e,o),()=>IO(e,o),()=>ZO(e,o),()=>AO(e,o),()=>NO(e),()=>BO(t),()=>rX(
e)].flatMap(a=>{let l=a();return l===null?[]:[{id:String(l.attributes.id),html:ur(l)}]});return["<!doctype html>",'<html\
 lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${sX(n,r)}">`,'<meta\
 name="viewport" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',ur(w("ti\
tle",{},oX(e))),`<style>${n}</style>`,`<script>${r}</script>`,"</head>","<body>",ur(w("a",{class:"skip-link",href:"#main"},
"Skip to the report")),ur(aX(i)),'<main id="main" tabindex="-1">',...i.map(({html:a})=>a),lX(e,o),"</main>",ur(lA({id:"r\
esults"},tX(JSON.stringify(e)).toString("base64"))),...t.map(({path:a,bytes:l,extent:c,reason:u,data:d})=>ur(lA({"data-p\
ath":a,"data-bytes":l,"data-extent":c,"data-reason":u},d))),"</body>","</html>",""].join(`
`)}function rX(e){return it("reproduce","Reproduce",il(Uo(e,null,null,null),"The whole run, on a Linux machine of yours"),
w("p",{class:"legend"},...Pd("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")))}function oX({
gate:e}){return`${{passed:"\u2713",failed:"\u2715",error:"!"}[e.status]} ${e.sentence} \xB7 bpfcompat`}function sX(e,t){
return["default-src 'none'",`script-src '${aA(t)}'`,`style-src '${aA(e)}'`,"img-src data:","base-uri 'none'","form-actio\
n 'none'"].join("; ")}function aA(e){return`sha256-${eX("sha256").update(e).digest("base64")}`}function aX(e){let t=e.flatMap(
({id:n})=>{let r=iX[n];return r===void 0?[]:[w("a",{href:`#${n}`},r)]});return w("nav",{class:"bar","aria-label":"Sectio\
ns"},w("strong",{},"bpfcompat"),w("div",{class:"links"},...t),w("button",{type:"button",id:"theme",class:"js"},"Theme"))}
function lA(e,t){return w("script",{type:"application/octet-stream",...e},t)}function lX(e,t){let n=[],r=nX;for(let i of cX(
e.cases)){let a=Jr(i.artifact,i.kernel,t),l=ur(w("article",{id:a,class:"case"},...EO(i,e,"h3")));if(r-=St(l),r<0)break;n.
push(l)}let o=e.cases.length-n.length,s=o===0?"":ur(w("p",{},`${M(o,"case")} more: results.json has them, and so has thi\
s page with JavaScript.`));return n.length===0?"":`<noscript><section id="cases"><h2>Cases</h2>${n.join(`
`)}${s}</section></noscript>`}function cX(e){let t=({lanes:n})=>n.every(({verdict:r})=>r==="pass");return[...e.filter(n=>!t(
n)),...e.filter(t)]}var nX,iX,uA=m(()=>{"use strict";Ed();I();Qe();fi();kO();PO();CO();MO();FO();LO();KO();Rb();at();rA();
iA();nX=384*1024;iX={matrix:"Matrix",tests:"Tests",comparison:"Changes",findings:"Findings",surface:"Surface",verifier:"\
Instructions",kernels:"Kernels",logs:"Logs",reproduce:"Reproduce"}});var dA={};te(dA,{renderHtml:()=>uX});async function uX(e,t){let[n,r]=await Promise.all([mO(e,uO(t)),aO()]);return cA(e,n,
r)}var fA=m(()=>{"use strict";lO();dO();pO();uA()});import{constants as Td}from"node:fs";import{access as pA,mkdir as vb,readFile as $b,realpath as mA,rename as dX,rm as hA,
rmdir as fX,writeFile as mX}from"node:fs/promises";import{dirname as gA,join as mi}from"node:path";async function Md(e){
let t=await pX(e);if(t===null)return;let n=[Eb,...t.map(r=>mi("logs",Bn(r)))];await Promise.all([...Object.values(yA).map(
({file:r})=>r),...n].map(r=>hA(mi(e,r),{recursive:!0,force:!0}))),await fX(mi(e,"logs")).catch(()=>{})}async function pX(e){
try{let{tool:t,kernels:n=[]}=JSON.parse(await $b(mi(e,"results.json"),"utf8"));return t?.name==="bpfcompat"?n.map(({id:r})=>String(
r)):null}catch{return null}}async function jn(e,t){let n={};try{await vb(t,{recursive:!0});for(let[r,{file:o,render:s}]of Object.
entries(yA))n[r]=mi(t,o),await Ye(`writing ${o}`,async()=>wA(mi(t,o),await s(e,t)));return n}catch(r){throw new h(`the r\
eport could not be written to ${t}: ${E(r)}; make room, or name another folder with ${Z("report-directory")}`,{cause:r})}}
async function bA(e,{json:t,markdown:n}){t!==null&&await ll(t,await $b(e.json,"utf8")),n!==null&&await ll(n,await $b(e.summary,
"utf8"))}async function ll(e,t){try{await hX(e),await vb(gA(e),{recursive:!0}),await wA(e,t)}catch(n){throw new h(`the r\
eport could not be written to ${e}: ${E(n)}; name another file`,{cause:n})}}async function hX(e){let t=process.cwd();if(!ge(
e,t))return;let[n,r]=await Promise.all([mA(Dt(gA(e))),mA(t)]);if(n!==r&&!ge(n,r))throw new Error(`a symbolic link leads \
to ${n}, out of ${t}`)}async function wA(e,t){let n=`${e}.${process.pid}.tmp`;try{await mX(n,t),await dX(n,e)}catch(r){throw await hA(
n,{force:!0}),r}}async function qo(e,t){try{await vb(e,{recursive:!0}),await pA(e,Td.W_OK|Td.X_OK)}catch(n){let o=D(n)===
"EEXIST"?"it is a file, and must be a folder":await Pb(e)??E(n);throw new h(`\`${e}\` cannot be written (${o}); name ano\
ther with ${Z(t)}`,{cause:n})}}async function Pb(e){try{await pA(Dt(e),Td.W_OK|Td.X_OK);return}catch(t){return Po(D(t))??
E(t)}}var yA,Eb,ln=m(()=>{"use strict";v();Da();ti();Oo();yn();_a();kd();Ae();v0();lb();N0();mt();yA={json:{file:"result\
s.json",render:Cr},summary:{file:"summary.md",render:li},junit:{file:"junit.xml",render:async e=>(await q0().then(()=>W0)).
renderJunit(e)},sarif:{file:"results.sarif",render:async e=>(await iO().then(()=>sO)).renderSarif(e)},support:{file:"sup\
port.json",render:E0},badge:{file:"badge.svg",render:$0},matrix:{file:"matrix.svg",render:I0},html:{file:"report.html",render:async(e,t)=>(await Promise.resolve().then(()=>(fA(),dA))).
renderHtml(e,t)}},Eb="logs/install.log"});import{relative as gX,resolve as yX}from"node:path";function kA(e,t){for(let n of rE(e,t))bX[n.level](n.message,wX(n))}function wX({
title:e,file:t,startLine:n,startColumn:r}){return{title:e,...t===null?{}:{file:t,startLine:n??1},...t===null||r===void 0||
r===null?{}:{startColumn:r}}}function _A(e,t,n){if(t.aborted){gs(`interrupted by ${E(t.reason)}`);return}if(!(e instanceof
h)){gs(fe(E(e)));return}for(let r of e.problems){let{line:o,column:s}=r,i=r.file===void 0?void 0:kX(r.file,n);gs(fe(Cn(r)),
{title:"bpfcompat",...i===void 0?{}:{file:i},...i===void 0||o===void 0?{}:{startLine:o},...i===void 0||s===void 0?{}:{startColumn:s}})}}
function kX(e,t){let n=yX(e);return t!==null&&ge(n,t)?gX(t,n):void 0}function xA(e,t){t.foreign(typeof e=="object"&&e!==
null&&"stack"in e?String(e.stack):String(e)),gs("a defect of bpfcompat: please report it with the stack in the log",{title:"\
bpfcompat"})}var bX,RA=m(async()=>{"use strict";await $o();v();yn();Vg();I();bX={error:gs,warning:Nc,notice:WS}});function SA(e,{index:t,count:n}){let{gate:r,kernels:o}=e,s=o.map(a=>[B(a.id),B(a.release??"\u2013"),W(xX(a,e)),ue(a.guestMs)]);
return`${[`### Shard ${t} of ${n}: ${W(r.sentence)}`,...s.length===0?[]:[he(["kernel","release","checks","time"],s)],"Th\
e job that brings the shards together has the findings."].join(`

`)}
`}function xX({id:e,error:t},{cases:n}){if(t!==null)return`error: ${t}`;let r=n.filter(({kernel:o})=>o===e).flatMap(o=>o.
lanes);return _X.map(o=>[r.filter(s=>s.verdict===o).length,o]).filter(([o])=>o>0).map(([o,s])=>`${o} ${s}`).join(", ")}var _X,
$A=m(()=>{"use strict";$t();I();_X=["pass","fail","error","skip"]});async function vA(e,t){if(!process.env.GITHUB_STEP_SUMMARY)return;let n=e.shard===null?li(e):SA(e,e.shard);try{await HS.
addRaw(n,!0).write()}catch(r){t.warning(`the job summary could not be written (${E(r)}); summary.md has the same text`)}}
var EA=m(async()=>{"use strict";await $o();v();$A();kd()});async function PA(e,t,{log:n,checks:r}){n.foreign(ei(e,{color:!1,width:120,reportDirectory:t}));let o=jn(e,t).then(l=>(Ty(
e,l,n),l)),[s,i,a]=await Promise.allSettled([r.complete(e),o,vA(e,n)]);e.shard===null&&kA(e,s.status==="fulfilled"?s.value:
e.findings);for(let l of[s,a])if(l.status==="rejected")throw l.reason;if(i.status==="rejected")throw i.reason;return i.value}
async function Ob(e,t,n){let{log:r,checks:o,signal:s,root:i}=n,a=e instanceof h?e:ks(e)??e;Ty(t,null,r),a instanceof h||
s.aborted?_A(a,s,i):xA(a,r),s.aborted?await o.fail("Cancelled",[]):a instanceof h?await o.fail("Could not tell",a.problems):
await o.fail("Could not tell",[{message:`a defect of bpfcompat: ${E(a)}`}])}var OA=m(async()=>{"use strict";v();Oo();od();
ln();await RA();await My();await EA()});import{basename as RX,join as SX}from"node:path";async function AA(e,t,{RUNNER_TEMP:n=""}=process.env){let{task:r,isNamed:o,
run:s}=e;if(r==="plan"||o.reportDirectory||n==="")return e;let i=await Pb(s.reportDirectory);if(i===void 0)return e;let a=SX(
n,RX(s.reportDirectory));return t.warning(`${s.reportDirectory} cannot be written (${i}): the report goes to ${a}`),{...e,
run:{...s,reportDirectory:a}}}var CA=m(()=>{"use strict";ln()});var qe,dr=m(()=>{"use strict";qe={restore:async()=>!1,save:async()=>{}}});import{AsyncLocalStorage as $X}from"node:async_hooks";function Id(e,t){return vX(),TA.run(e,t)}function vX(){let{stdout:e}=process;
if(e.write===Ab)return;let t=e.write.bind(e);Ab=((n,...r)=>{let o=TA.getStore();if(o===void 0)return t(n,...r);for(let s of Buffer.
from(n).toString("utf8").split(`
`))s!==""&&((s.startsWith("::add-mask::")||s.startsWith("::debug::")&&process.env.RUNNER_DEBUG==="1")&&t(`${s}
`),o(s));return!0}),e.write=Ab}var TA,Ab,Cb=m(()=>{"use strict";TA=new $X});var MA={};te(MA,{CACHE_READ_DENIED_PREFIX:()=>PX,CACHE_WRITE_DENIED_PREFIX:()=>OX,CacheReadDeniedError:()=>AX,CacheWriteDeniedError:()=>CX,
FinalizeCacheError:()=>TX,ReserveCacheError:()=>MX,ValidationError:()=>IX,isFeatureAvailable:()=>FX,restoreCache:()=>NX,
saveCache:()=>LX});var EX,PX,OX,AX,CX,TX,MX,IX,FX,NX,LX,IA=m(async()=>{EX=await import("./vendor/actions-cache.js"),{CACHE_READ_DENIED_PREFIX:PX,
CACHE_WRITE_DENIED_PREFIX:OX,CacheReadDeniedError:AX,CacheWriteDeniedError:CX,FinalizeCacheError:TX,ReserveCacheError:MX,
ValidationError:IX,isFeatureAvailable:FX,restoreCache:NX,saveCache:LX}=EX});import{relative as BX}from"node:path";function NA(e,t){return{name:"the cache of GitHub Actions",local:!1,async restore(s){
let{ending:i,value:a,lines:l}=await o(({restoreCache:c},u)=>{let d=[s.key,...s.restoreKeys??[]].map(f=>n(f,s));return c(
u,`${d[0]}-`,[`${d[0]}-`,...d.slice(1)])},s);return r(i,a,l,s)},async save(s,i){let a=i?Date.now().toString(36):KX,{ending:l,
value:c,lines:u}=await o(({saveCache:d},f)=>d(f,`${n(s.key,s)}-${a}`),s);return jX(l,c,u)}};function n(s,{paths:i}){return`${Pn(
i.map(l=>BX(e,l))).slice(0,8)}-${s}`}function r(s,i,a,l){if(s.is!=="done")return{is:"down",why:s.why};let c=a.find(({text:f})=>f.
startsWith("Cache restore skipped"));if(c!==void 0)return{is:"closed",why:c.text};let u=BA(a);return u!==void 0&&/cache read denied/.
test(u)?{is:"closed",why:u}:u!==void 0?{is:KA(u)?"down":"damaged",why:u}:{is:[`${n(l.key,l)}-`,...(l.restoreKeys??[]).map(
f=>n(f,l))].some(f=>i?.startsWith(f))?"there":"missing"}}async function o(s,i){let a=[],l;return{ending:await new Promise(
u=>{let d=b=>u({is:"given up",why:b}),f=setTimeout(()=>d(`no answer within ${FA/1e3} s`),FA),p=()=>d("cancelled");t.aborted&&
p(),t.addEventListener("abort",p,{once:!0}),Id(b=>{a.push(DX(b));let[,k]=/^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.
exec(b)??[];k!==void 0&&d(_(k))},async()=>{l=await s(await IA().then(()=>MA),i.paths.map(UX))}).then(()=>u({is:"done"}),
b=>d(_(E(b)))).finally(()=>{clearTimeout(f),t.removeEventListener("abort",p)})}),value:l,lines:a}}}function LA(e){let{ACTIONS_CACHE_SERVICE_V2:t,
ACTIONS_RESULTS_URL:n,ACTIONS_CACHE_URL:r,ACTIONS_RUNTIME_TOKEN:o}=e;return(t?n:void 0)??r?o?void 0:"the runner gives no\
 token for it (ACTIONS_RUNTIME_TOKEN)":n?"the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVIC\
E_V2, and ACTIONS_CACHE_URL is not set)":"the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is se\
t)"}function DX(e){let[,t="",n=e]=/^::(\w+)[^:]*::(.*)$/.exec(e)??[];return{command:t,text:_(n.replaceAll("%0A"," ").replaceAll(
"%25","%"))}}function jX(e,t,n){if(e.is!=="done")return{is:"down",why:e.why};if(t!==void 0&&t>=0)return{is:"kept"};let r=n.
find(({text:i})=>i.startsWith("Cache save skipped"));if(r!==void 0)return{is:"closed",why:r.text};let[,o]=n.map(({text:i})=>/^Failed to reserve cache: (?:Error: )?(.*)$/.
exec(i)).find(i=>i!==null)??[],s=o??BA(n);return s===void 0||/already exists|\(409\)|Response was not ok|may be creating/i.
test(s)?{is:"known"}:/cache write denied/.test(s)?{is:"closed",why:s}:{is:KA(s)?"down":"failed",why:s}}function BA(e){return e.
findLast(({command:t,text:n})=>t==="warning"||t==="error"||n.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /,
"")}function KA(e){return/Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(e)}function UX(e){
return e.replace(/[*?[]/g,"[$&]")}var FA,KX,DA=m(()=>{"use strict";Pr();v();I();Cb();FA=12e4,KX="1"});var Tb={};te(Tb,{HTTPError:()=>WX,cacheDir:()=>qX,cacheFile:()=>HX,downloadTool:()=>zX,evaluateVersions:()=>VX,extract7z:()=>YX,
extractTar:()=>JX,extractXar:()=>XX,extractZip:()=>QX,find:()=>ZX,findAllVersions:()=>e7,findFromManifest:()=>t7,getManifestFromRepo:()=>n7,
isExplicitVersion:()=>r7});var GX,WX,qX,HX,zX,VX,YX,JX,XX,QX,ZX,e7,t7,n7,r7,Mb=m(async()=>{GX=await import("./vendor/actions-tool-cache.js"),
{HTTPError:WX,cacheDir:qX,cacheFile:HX,downloadTool:zX,evaluateVersions:VX,extract7z:YX,extractTar:JX,extractXar:XX,extractZip:QX,
find:ZX,findAllVersions:e7,findFromManifest:t7,getManifestFromRepo:n7,isExplicitVersion:r7}=GX});import{createHash as o7}from"node:crypto";import{cp as s7,mkdir as i7,mkdtemp as a7,rm as l7,stat as c7}from"node:fs/promises";
import{dirname as u7,join as Ib}from"node:path";function UA(e){return{name:"the runner's tool cache",local:!0,async restore(t){
try{let{find:n}=await Mb().then(()=>Tb),r=await Lb(async()=>n(Fb,Nb(t)));if(r==="")return{is:"missing"};for(let[o,s]of t.
paths.entries())await jA(Ib(r,String(o)),s);return{is:"there"}}catch(n){return{is:"damaged",why:E(n)}}},async save(t,n){
try{let{cacheDir:r,find:o}=await Mb().then(()=>Tb),s=t.restoreKeys!==void 0;if(!n&&!s&&await Lb(async()=>o(Fb,Nb(t)))!==
"")return{is:"known"};let i=await a7(Ib(e,"bpfcompat-"));try{for(let[a,l]of t.paths.entries())await jA(l,Ib(i,String(a)));
await Lb(()=>r(i,Fb,Nb(t)))}finally{await l7(i,{recursive:!0,force:!0})}return{is:"kept"}}catch(r){return{is:"failed",why:E(
r)}}}}}function Nb({key:e,restoreKeys:t}){return`0.0.0-sha256${o7("sha256").update(t?.[0]??e).digest("hex")}`}async function jA(e,t){
await c7(e).catch(()=>{})!==void 0&&(await i7(u7(t),{recursive:!0}),await s7(e,t,{recursive:!0,preserveTimestamps:!0}))}
function Lb(e){return Id(()=>{},e)}var Fb,GA=m(()=>{"use strict";v();Cb();Fb="bpfcompat"});function qA({cache:e},t){if(!e)return qe;let{logger:n,signal:r,environment:o=process.env}=t,s=d7(o,r,n);return s.length===
0?qe:f7(s,t)}function d7(e,t,n){let{RUNNER_ENVIRONMENT:r,RUNNER_TOOL_CACHE:o,RUNNER_TEMP:s,GITHUB_WORKSPACE:i=process.cwd()}=e,
a=[];r==="self-hosted"&&o&&s&&a.push(UA(s));let l=LA(e);return l===void 0?a.push(NA(i,t)):n.info(`there is no cache of G\
itHub Actions here: ${l}`),a}function f7(e,{logger:t,trusted:n}){let r=new Set(e),o=new Set(e),s=new Set(n?e:[]),i=new Map(
e.map(y=>[y,new Set])),a=new Set,l=new Set,c=!1;return{restore:y=>k(!1,y,()=>d(y)),save:y=>k(void 0,y,()=>p(y))};function u({
newest:y}){return y===!0?e.filter(({local:R})=>!R):e}async function d(y){if(a.has(y.key))return!1;a.add(y.key);let R=[];
for(let x of u(y))if(!(!r.has(x)||!o.has(x))){if(await f(x,y)){t.info(`${y.what}: restored from ${x.name}`);for(let S of R)
await g(S,y);for(let S of e)i.get(S)?.add(y.key);return!0}R.push(x)}return!1}async function f(y,R){let x=await Ye(`askin\
g ${y.name} for ${R.what}`,()=>y.restore(R));if(de("cache",()=>`${y.name}: restore ${R.key}: ${WA(x)}`),x.is==="there"&&
await(R.intact?.()??!0))return!0;switch(x.is){case"missing":t.info(`${R.what}: not in ${y.name}`);break;case"closed":o.delete(
y)&&t.info(`nothing is restored from ${y.name}: ${x.why}`);break;case"down":b(y,x.why);break;default:i.get(y)?.add(R.key),
t.info(`${R.what}: what ${y.name} has is damaged (${x.is==="damaged"?x.why:"its digests are not those it was kept with"}\
): it is not used`)}return!1}async function p(y){if(!l.has(y.key)){l.add(y.key),!n&&!c&&(c=!0,t.info("nothing of this ru\
n is kept for others: its event is not one of people who may write to the repository"));for(let R of u(y))await g(R,y)}}
async function g(y,R){if(!r.has(y)||!s.has(y))return;let x=await Ye(`keeping ${R.what} in ${y.name}`,()=>y.save(R,i.get(
y)?.has(R.key)===!0));switch(de("cache",()=>`${y.name}: save ${R.key}: ${WA(x)}`),x.is){case"kept":t.info(`${R.what}: ke\
pt in ${y.name}`);break;case"known":t.info(`${R.what}: ${y.name} has it already`);break;case"failed":t.info(`${R.what}: \
could not be kept in ${y.name}: ${x.why}`);break;case"closed":s.delete(y)&&t.info(`nothing of this run is kept in ${y.name}\
: ${x.why}`);break;case"down":b(y,x.why);break}}function b(y,R){r.delete(y)&&t.info(`${y.name} is not used any further: ${R}`)}
async function k(y,{what:R},x){try{return await x()}catch(S){return t.info(`${R}: the shared cache failed: ${E(S)}`),y}}}
function WA(e){return"why"in e?`${e.is}: ${e.why}`:e.is}var HA=m(()=>{"use strict";dr();v();mt();DA();GA()});var m7,TBe,Bb,Fd,MBe,pi,Kb=m(async()=>{m7=await import("./vendor/tinyglobby.js"),{convertPathToPattern:TBe,escapePath:Bb,
glob:Fd,globSync:MBe,isDynamicPattern:pi}=m7});import{join as p7,relative as h7}from"node:path";function He(e){let t=h7(".",e);return t===""?".":t.startsWith(p7("..","\
.."))?e:t}var cl=m(()=>{"use strict"});import{readdir as g7}from"node:fs/promises";import{basename as zA,dirname as VA,extname as y7,join as YA}from"node:path";
async function Db(e,t){let n=await QA(e);if(n===null)return JA(e);return{missing:null,guess:await XA(e,t)??(pi(t)?await w7(
e,t):o())};function o(){let s=ne(t,n??[]);return s===void 0?null:YA(e,s)}}async function Nd(e){let{guess:t}=await Db(VA(
e),zA(e));return t===null?"":`; did you mean \`${He(t)}\`?`}async function JA(e){let t=VA(e),n=await QA(t);if(n===null&&
t!==e)return JA(t);let r=ne(zA(e),n??[]);return{missing:e,guess:r===void 0?null:YA(t,r)}}async function w7(e,t){let n=y7(
t);return n===""||pi(n)?null:XA(e,`*${n}`)}async function XA(e,t){let n={cwd:e,absolute:!0,deep:b7,followSymbolicLinks:!1,
ignore:["**/node_modules/**"]};return(await Fd(`**/${t}`,n)).sort(k7)[0]??null}function k7(e,t){return e.split("/").length-
t.split("/").length||(e<t?-1:1)}async function QA(e){return g7(e).catch(()=>null)}var b7,Ld=m(async()=>{"use strict";await Kb();
await je();cl();b7=4});import{existsSync as ZA}from"node:fs";import{homedir as _7}from"node:os";import{join as x7,resolve as Kd}from"node:path";
async function hi(e,t,n){let r={matches:[],problems:[]};for(let[o,s]of e.entries()){if(Bd(s)){e.slice(0,o).every(Bd)&&r.
problems.push({index:o,message:"excludes nothing: move it after the pattern that it excludes files from, such as `build/\
*.bpf.o`"});continue}let i=tC(s),a=eC(i,t),l=a?await nC(i,t):[Kd(t,i)],c=a?jb(i,t):Kd(t,i,"..");l.length===0&&r.problems.
push({index:o,message:`matches no file${await $7(i,c)}; ${n}`});let u=await S7(l,e.slice(o+1).filter(Bd),t);r.matches.push(
...u.map(d=>({pattern:s,index:o,isGlob:a,file:d,folder:c})))}return r.matches.length===0&&r.problems.length===0&&e.length>
0&&r.problems.push({index:e.findLastIndex(Bd),message:"excludes every file that is left"}),r}function Bd(e){return e.startsWith(
"!")&&!e.startsWith("!(")}function eC(e,t){return pi(e)&&!ZA(Kd(t,e))}function tC(e){return e.startsWith("~/")?x7(_7(),e.
slice(2)):e}async function S7(e,t,n){if(t.length===0)return e;let r=t.flatMap(s=>{let i=tC(s.slice(1).trim()).replace(/\/+$/,
""),a=eC(i,n)?i:Bb(i);return[a,`${a}/**`]}),o=new Set(await nC(e.map(s=>Bb(s)),n,{ignore:r,onlyFiles:!1}));return e.filter(
s=>o.has(s)||!ZA(s))}async function nC(e,t,{ignore:n=[],onlyFiles:r=!0}={}){return(await Fd(e,{cwd:t,absolute:!0,dot:!0,
expandDirectories:!1,onlyFiles:r,ignore:[...R7,...n]})).map(s=>s.replace(/(?<=.)\/$/,"")).sort()}function jb(e,t){let n=e.
split("/"),r=n.slice(0,n.findIndex(o=>pi(o))).join("/");return Kd(t,r===""&&e.startsWith("/")?"/":r)}async function $7(e,t){
let{missing:n,guess:r}=await Db(t,e.split("/").at(-1)??""),o=r===null?"":`; the nearest is \`${He(r)}\``;if(n!==null)return`\
: there is no \`${He(n)}\`${o}`;let s=He(t);return` in ${s==="."?"the working directory":`\`${s}\``}${o}`}var R7,ul=m(async()=>{
"use strict";await Kb();await Ld();cl();R7=["**/.git/**"]});import{readFileSync as v7}from"node:fs";function Dd(e){if(e===void 0)return null;try{return P7(v7(`/proc/${e}/stat`,"utf\
8"))}catch{return null}}function P7(e){let t=e.slice(e.lastIndexOf(")")+2).split(" "),n=Number(t[11])+Number(t[12]);return Number.
isFinite(n)?n/E7:null}var E7,Ub=m(()=>{"use strict";E7=100});var Gb={};te(Gb,{$:()=>A7,ExecaError:()=>C7,ExecaSyncError:()=>T7,execa:()=>M7,execaCommand:()=>I7,execaCommandSync:()=>F7,
execaNode:()=>N7,execaSync:()=>L7,getCancelSignal:()=>B7,getEachMessage:()=>K7,getOneMessage:()=>D7,parseCommandString:()=>j7,
sendMessage:()=>U7});var O7,A7,C7,T7,M7,I7,F7,N7,L7,B7,K7,D7,j7,U7,Wb=m(async()=>{O7=await import("./vendor/execa.js"),{
$:A7,ExecaError:C7,ExecaSyncError:T7,execa:M7,execaCommand:I7,execaCommandSync:F7,execaNode:N7,execaSync:L7,getCancelSignal:B7,
getEachMessage:K7,getOneMessage:D7,parseCommandString:j7,sendMessage:U7}=O7});function fr(){let e=G7.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{LC_ALL:"C",...Object.fromEntries(
e)}}async function ye(e,t,n={}){let{input:r,signal:o,timeoutMs:s,isDead:i,environment:a=fr()}=n,l={reject:!1,env:a,extendEnv:!1,
...r===void 0?{stdin:"ignore"}:{input:r},detached:o!==void 0};de("program",()=>Kn([e,...t]));let{execa:c}=await Wb().then(()=>Gb);
o?.throwIfAborted();let u=c(e,t,l),d=()=>jd(u.pid);o?.addEventListener("abort",d,{once:!0});let f=performance.now(),g=await(s===
void 0&&i===void 0?u:q7({timeoutMs:s,isDead:i},u)).finally(()=>o?.removeEventListener("abort",d));if(o?.throwIfAborted(),
g===null){o!==void 0&&d();let x=(performance.now()-f)/1e3;return de("program",()=>`${e} did not end within ${x.toFixed(1)}\
 s`),{exitCode:void 0,stdout:"",stderr:"",timedOut:!0,ended:s===void 0?"it was given up":`no end within ${s/1e3} s`}}let{
exitCode:b,stdout:k,stderr:y}=g,R=String(b??g.signal??g.code??"unknown");return de("program",()=>`${e} ended with ${R}${rC(
k)}${rC(y)}`),{exitCode:b,stdout:k,stderr:y,timedOut:!1,ended:R}}function jd(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
async function q7({timeoutMs:e,isDead:t},n){let r=performance.now(),o=[],s=new Promise(i=>{let a=()=>{n.kill("SIGKILL");
for(let c of[n.stdin,n.stdout,n.stderr])c?.destroy();n.unref(),i(null)},l=()=>{t?.((performance.now()-r)/1e3,Dd(n.pid))===
!0&&a()};e!==void 0&&o.push(setTimeout(a,e)),t!==void 0&&o.push(setInterval(l,W7))});return n.catch(()=>{}),Promise.race(
[n,s]).finally(()=>{for(let i of o)clearInterval(i)})}function rC(e){return e.trim()===""?"":`
${e.trimEnd().slice(-H7)}`}var G7,W7,H7,Wt=m(()=>{"use strict";Xs();rl();mt();Ub();G7=["PATH","HOME","TMPDIR","LD_LIBRAR\
Y_PATH",...ay,"SSL_CERT_FILE","SSL_CERT_DIR"];W7=100;H7=4e3});import{accessSync as z7,constants as V7,statSync as Y7}from"node:fs";import{delimiter as oC,join as sC}from"node:path";function le(e,t=process.
env.PATH??""){return e.includes("/")?qb(e)?e:void 0:t.split(oC).filter(n=>n!=="").map(n=>sC(n,e)).find(qb)}function iC(e,t=process.
env.PATH??""){return t.split(oC).filter(n=>n!=="").map(n=>sC(n,e)).find(n=>Y7(n,{throwIfNoEntry:!1})?.isFile()===!0&&!qb(
n))}function qb(e){try{return z7(e,V7.X_OK),!0}catch{return!1}}var qt=m(()=>{"use strict"});import{existsSync as J7}from"node:fs";import{readFile as X7,realpath as Hb}from"node:fs/promises";import{dirname as zb,join as Q7,
relative as Z7,resolve as eQ}from"node:path";async function Ho(e,t){let n=await Hb(Dt(e));if(le("git")===void 0)return uC(
n,t)?{problem:"git is not installed"}:null;let r=t===null?"":zb(await Hb(Dt(t))),o=await Un(n,["rev-parse","--show-tople\
vel","--show-superproject-working-tree"],r);if(o.exitCode!==0)return/not a git repository \(/.test(o.stderr)?null:{problem:`\
git: ${oQ(o)}`};let[s="",i=""]=o.stdout.split(`
`);if(i!=="")return await tQ(s,i)??Ho(i,t);let[a,l]=await Promise.all([Un(s,["rev-parse","--verify","--quiet","HEAD^{com\
mit}"]),Un(s,["config","--get","remote.origin.url"])]);return{root:s,commit:a.stdout.trim()||null,origin:l.stdout.trim()||
null}}async function tQ(e,t){let n=Z7(await Hb(t),e),[r,o]=await Promise.all([Un(t,["rev-parse","--verify","--quiet",`HE\
AD:${n}`]),Un(e,["rev-parse","--verify","--quiet","HEAD"])]);return r.stdout.trim()===o.stdout.trim()?null:{problem:`the\
 submodule ${n} is at another commit than its repository records`}}async function aC(e){let{exitCode:t,stdout:n}=await Un(
e,["ls-files","-z","--cached"]);return t===0?new Set(n.split("\0").filter(r=>r!=="")):null}async function Vb(e,t){let{stdout:n}=await Un(
e,["cat-file","commit",t]);return[...(n.split(`

`)[0]??"").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function lC(e,t){let[n,r]=await Promise.all([Un(e,
["for-each-ref",`--points-at=${t}`,"--format=%(refname)"]),nQ(e)]),s=/(^|\/)pull\/\d+\/merge$/m.test(n.stdout)||r.includes(
t)?await Vb(e,t):[];return s.length===2?s[1]??null:null}async function nQ(e){let{stdout:t}=await Un(e,["rev-parse","--gi\
t-path","FETCH_HEAD"]);return[...(await X7(eQ(e,t.trim()),"utf8").catch(()=>"")).matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].
map(([,r=""])=>r)}async function cC(e,t,n){return(await Un(e,["merge-base","--is-ancestor",n,t])).exitCode===0}function Un(e,t,n=""){
let r={...fr(),GIT_CEILING_DIRECTORIES:n,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0"};return ye("git",["-C",e,...["-c",
"safe.directory=*","-c","core.fsmonitor=false"],...t],{environment:r,timeoutMs:rQ})}function uC(e,t){return J7(Q7(e,".gi\
t"))?!0:e!==t&&zb(e)!==e&&uC(zb(e),t)}function oQ({stderr:e,ended:t}){return e.trim().split(`
`).at(-1)||t}var rQ,Yb=m(()=>{"use strict";Da();Wt();qt();rQ=3e4});import{existsSync as sQ}from"node:fs";import{readdir as iQ,realpath as Ud}from"node:fs/promises";import{dirname as aQ,join as dC,
resolve as lQ}from"node:path";async function Jb(e,t,n,r){let o=await Ud(n),s=await fQ(e,t,o);if(s!==null&&"problem"in s)
return t.commit!==null?fC(e,t.commit,null,o,r):(r.info(`the commit that the workspace has checked out is not known (${s.
problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names ano\
ther`),{context:{...e,onDefaultBranch:!1},repository:Gd(null,e,o)});let i=s!==null&&qd(s,e)?s:null;if(t.commit!==null)return fC(
e,t.commit,i,o,r);if(s!==null&&i===null)return r.info(`the workspace has a checkout of another repository (${K(s.origin??
"")}): check runs go to ${hC(e)}, without places in files, and the results are not kept as a baseline`),{context:{...e,onDefaultBranch:!1},
repository:cQ};let a=Xb(e,await uQ(i,e),r),l=a===e||i===null?null:await dQ(i,e);return{context:{...a,fallbackSha:l},repository:Gd(
i,a,o)}}function fC(e,t,n,r,o){let s=Xb(e,t,o);return{context:s,repository:Gd(n,s,r)}}function mC(e,t,n,r,o){let s=n??(e.
event==="workflow_run"?null:t),i=Xb(e,s,o);return{context:n!==null||t!==null?i:{...i,onDefaultBranch:!1},repository:{...Gd(
null,i,r),checkedOut:e.event==="workflow_run"?i.headSha:null}}}async function pC({artifacts:e},{context:t,repository:n},r){
let o=await Ud(r),s=new Set(e.map(({path:i})=>aQ(lQ(r,i))));for(let i of s){let a=await Ud(Dt(i)),l=a===o||ge(a,o)?await Ho(
a,o):null;if(!(l===null||"root"in l&&l.root===n.root)&&("problem"in l||!qd(l,t)||!Wd(t).includes(l.commit)))return!1}return!0}
function Xb(e,t,n){if(t===null||Wd(e).includes(t))return e;let r={...e,headSha:t,onDefaultBranch:!1};return n.info(`the \
tested commit is ${tr(t)}, not ${hC(e)}: check runs go to it, and its results are not kept as a baseline`),r}function Wd({
event:e,headSha:t,sha:n}){return e==="pull_request_target"?[t]:[t,n]}async function uQ(e,t){if(e===null||e.commit===null)
return null;let{root:n,commit:r}=e;if(Wd(t).includes(r))return r;if(t.event.startsWith("pull_request")&&t.headSha!==null){
let o=await Vb(n,r);if(o.length===2&&o[1]===t.headSha)return t.headSha}return await lC(n,r)??r}async function dQ({root:e,
commit:t},n){if(t===null||n.headSha===null)return null;for(let r of Wd(n))if(r!==null&&await cC(e,t,r))return n.headSha;
return null}async function fQ(e,{named:t},n){let r=await Promise.all(t.map(s=>Ud(Dt(jb(s,n))))),o=null;for(let s of new Set(
[...r.filter(i=>ge(i,n)),n])){let i=await Ho(s,n);if(i!==null){if("root"in i&&qd(i,e))return i;if(o??=i,"problem"in i)break}}
return o??mQ(e,n)}async function mQ(e,t){let r=(await iQ(t).catch(()=>[])).map(i=>dC(t,i)).filter(i=>sQ(dC(i,".git"))),o=[];
for(let i of r){let a=await Ho(i,i);a!==null&&"root"in a&&a.origin!==null&&qd(a,e)&&o.push(a)}let s=new Set(o.map(({commit:i})=>i));
return s.size>1?{problem:`it has ${s.size} commits of the repository in folders`}:o[0]??null}function qd({origin:e},{repository:t,
headRepository:n}){let r=pQ.exec(e??"")?.[1]?.toLowerCase(),o=t===null?null:`${t.owner}/${t.name}`;return r===void 0||[o,
n].some(s=>s?.toLowerCase()===r)}function Gd(e,t,n){let r={revision:t.headSha,checkedOut:e?.commit??t.headSha,page:$E(t)};
return e===null?{root:n,isGit:!1,...r}:{root:e.root,isGit:!0,...r}}function hC({event:e,headSha:t}){return`${t===null?"t\
hat":tr(t)} of the event \`${e}\``}var cQ,pQ,gC=m(async()=>{"use strict";nr();Da();await ul();Yb();Ce();yn();ey();cQ={root:null,
isGit:!1,revision:null,checkedOut:null,page:null};pQ=/^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/});function Hd(e=process.platform){if(e!=="linux")throw new h(`this machine runs ${hQ[e]??e}, and kernels are booted on Lin\
ux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`)}var hQ,Qb=m(()=>{"use s\
trict";v();hQ={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD"}});function yC(e){return{at:"artifact",field:"maps",lines:e.flatMap(yQ)}}function bC(e,t){return{at:"artifact",field:"maps",
lines:[`- name: ${be(e)}`,...t.map(n=>`  ${n}   # only if your loader sets it`)]}}function dl(e){return{at:"artifact",field:"\
maps",lines:[`- name: ${be(e)}`,"  optional: true   # only if your loader copes without it"]}}function zo(e){return ew(e,
"attach: {required: false}   # only if your loader copes without it")}function wC(e){return{at:"artifact",field:"files",
lines:[`- ${be(e)}   # its path, relative to the manifest or absolute`]}}function Zb(e,t){return ew(e,t)}function Et(e){
return ew(e,"optional: true   # only if your loader copes without it")}function zd(e){return{at:"artifact",field:"progra\
ms",lines:e.flatMap(t=>[`- name: ${be(t)}`,"  autoload: true"])}}function kC(e){return{at:"artifact",field:"program_type\
s",lines:[`- {program: ${be(e)}, type: ${gQ(e)}}   # the type your loader sets`]}}function _C(e,t){return{at:"artifact",
field:"struct_ops",lines:[`- {map: ${be(e)}, member: ${be(t)}, value: null}   # only if your loader does so`]}}function xC(e){
return{at:"top",field:"modules",lines:[`- ${be(e)}`]}}function RC(e){return{at:"top",field:"kernels",lines:[`- id: ${be(
e)}`,"  variant: bpf-lsm","  lsm: append-bpf"]}}function gi({manifest:e},{name:t,path:n},{at:r,field:o,lines:s}){return r===
"top"?[`${o}:`,...s.map(i=>`  ${i}`)].join(`
`):["artifacts:",`  - name: ${be(t)}`,...e===null?[`    path: ${be(n)}`]:[],`    ${o}:`,...s.map(i=>`      ${i}`)].join(
`
`)}function be(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(
e)}function ew(e,t){return{at:"artifact",field:"programs",lines:[`- name: ${be(e)}`,`  ${t}`]}}function gQ(e){return/^classifier/.
test(e)?"sched_cls":/^action/.test(e)?"sched_act":/^socket/.test(e)?"socket_filter":/^xdp/.test(e)?"xdp":/^(?:tracepoint|raw_tracepoint)/.
exec(e)?.[0]??"kprobe"}function yQ({map:e,innerMap:t,maxEntries:n,keySize:r,valueSize:o}){let s=[`- name: ${be(e.name)}`];
return r&&s.push("  key_size: 4   # what your loader sets, in bytes"),o&&s.push(wQ(e.type)),n&&s.push("  max_entries: 10\
24   # what your loader sets: a number, or cpus"),t&&s.push(bQ(e.name)),s}function bQ(e){return/ring_?buf|(?:^|_)rings?(?:_|$)/i.
test(e)?"  inner_ringbuf_bytes: 8388608   # the size your loader uses":"  inner_map: {type: hash, key_size: 4, value_siz\
e: 4, max_entries: 64}   # the sizes your loader uses"}function wQ(e){return e==="stack_trace"?"  value_size: 1016   # w\
hat your loader sets: 8 bytes a frame, 127 frames":"  value_size: 8   # what your loader sets, in bytes"}var Ze=m(()=>{"\
use strict"});function X(e,t,n,r){let o=Yd(e.result.lanes,t),s=r.words??null;return{class:n.class,level:Vd(o),artifact:e.artifact.name,
program:r.program??null,map:r.map??null,kernel:e.kernel.id,step:t,known:null,overdue:null,identity:n.subject??RQ(s??n.title),
title:n.title,words:s,source:r.source??null,excerpt:kQ(r.excerpt??null,s),log:r.log??null,remedy:n.remedy,remedyYaml:n.addition===
void 0?null:gi(e.run,e.artifact,n.addition),place:r.place??e.artifact.place,suggestion:r.suggestion??null,background:n.background??
null,proof:n.proof??r.proof??null,reproduce:Uo(e.run,e.artifact,e.kernel.id,xQ(o))}}function Vd(e){return e.some(t=>t.required&&
cn(t))?"failure":"warning"}function Ie(e){return e===null?"no error number":`${e.name} (${e.number})`}function cn(e){return e.
verdict==="fail"||e.verdict==="error"}function kQ(e,t){return e?.replace(/^libbpf: /,"")===t?null:e}function Yd(e,t){let n=e.
filter(({mode:r})=>_Q[t].includes(r));return n.length>0||t==="command"?n:e.filter(({mode:r})=>r!=="command")}function xQ(e){
let t=["load_only","load_attach","behavior","command"],n=e.filter(cn),r=n.length>0?n:e;return t.find(o=>r.some(s=>s.mode===
o))??null}function RQ(e){return e.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g,
"errno").replaceAll("'inv'","'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g,"N")}var _Q,lt=m(()=>{"use strict";
Ze();Ed();_Q={load:["load_only","load_attach","behavior"],attach:["load_attach","behavior"],test:["behavior"],command:["\
command"]}});function vC(e,t){return $Q.has(e.replace(/\.s$/,""))?SQ[t]:void 0}function un(e,t){let[n,r]=SC(e??""),[o,s]=SC(t);return n===
void 0||r===void 0||o===void 0||s===void 0?!1:n<o||n===o&&r<s}function Ht(e,{since:t}){return`${e} came with Linux ${t}.`}
function Xr(e){return e?.config===void 0?"":` It needs ${e.config}.`}function SC(e){return/^(\d+)\.(\d+)/.exec(e)?.slice(
1).map(Number)??[]}var $C,yi,fl,SQ,$Q,bi=m(()=>{"use strict";$C={percpu_hash:{since:"4.6"},percpu_array:{since:"4.6"},stack_trace:{
since:"4.6"},cgroup_array:{since:"4.8"},lru_hash:{since:"4.10"},lru_percpu_hash:{since:"4.10"},lpm_trie:{since:"4.11"},array_of_maps:{
since:"4.12"},hash_of_maps:{since:"4.12"},devmap:{since:"4.14"},sockmap:{since:"4.14"},cpumap:{since:"4.15"},xskmap:{since:"\
4.18"},sockhash:{since:"4.18"},reuseport_sockarray:{since:"4.19"},cgroup_storage:{since:"4.19"},percpu_cgroup_storage:{since:"\
4.20"},queue:{since:"4.20"},stack:{since:"4.20"},sk_storage:{since:"5.2"},devmap_hash:{since:"5.4"},struct_ops:{since:"5\
.6"},ringbuf:{since:"5.8"},inode_storage:{since:"5.10",config:"CONFIG_BPF_LSM"},task_storage:{since:"5.11"},bloom_filter:{
since:"5.16"},user_ringbuf:{since:"6.1"},cgrp_storage:{since:"6.2"},arena:{since:"6.9"}},yi={tracepoint:{since:"4.7"},xdp:{
since:"4.8"},perf_event:{since:"4.9"},cgroup_skb:{since:"4.10"},cgroup_sock:{since:"4.10"},lwt_in:{since:"4.10"},lwt_out:{
since:"4.10"},lwt_xmit:{since:"4.10"},sock_ops:{since:"4.13"},sk_skb:{since:"4.14"},cgroup_device:{since:"4.15"},raw_tracepoint:{
since:"4.17"},cgroup_sock_addr:{since:"4.17"},sk_msg:{since:"4.17"},lwt_seg6local:{since:"4.18"},lirc_mode2:{since:"4.18",
config:"CONFIG_BPF_LIRC_MODE2"},sk_reuseport:{since:"4.19"},flow_dissector:{since:"4.20"},cgroup_sysctl:{since:"5.2"},raw_tracepoint_writable:{
since:"5.2"},cgroup_sockopt:{since:"5.3"},tracing:{since:"5.5",config:"CONFIG_DEBUG_INFO_BTF"},struct_ops:{since:"5.6"},
ext:{since:"5.6"},lsm:{since:"5.7",config:"CONFIG_BPF_LSM"},sk_lookup:{since:"5.9"},syscall:{since:"5.14"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},fl={"kprobe.multi":{since:"5.18",config:"CONFIG_FPROBE"},"kretprobe.multi":{since:"\
5.18",config:"CONFIG_FPROBE"},"kprobe.session":{since:"6.10",config:"CONFIG_FPROBE"},"uprobe.multi":{since:"6.6"},"uretp\
robe.multi":{since:"6.6"},"uprobe.session":{since:"6.13"},iter:{since:"5.8"},tp_btf:{since:"5.5",config:"CONFIG_DEBUG_IN\
FO_BTF"},fmod_ret:{since:"5.7",config:"CONFIG_DEBUG_INFO_BTF"},"xdp/devmap":{since:"5.8"},"xdp/cpumap":{since:"5.9"},"cg\
roup/post_bind4":{since:"4.17"},"cgroup/post_bind6":{since:"4.17"},"cgroup/sendmsg4":{since:"4.18"},"cgroup/sendmsg6":{since:"\
4.18"},"cgroup/recvmsg4":{since:"5.2"},"cgroup/recvmsg6":{since:"5.2"},"cgroup/getpeername4":{since:"5.8"},"cgroup/getpe\
ername6":{since:"5.8"},"cgroup/getsockname4":{since:"5.8"},"cgroup/getsockname6":{since:"5.8"},"cgroup/sock_release":{since:"\
5.9"},"cgroup/connect_unix":{since:"6.7"},sk_lookup:{since:"5.9"},tcx:{since:"6.6"},netkit:{since:"6.7"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},SQ={arm64:{since:"6.4",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},s390x:{
since:"6.3",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"}},$Q=new Set(["fentry","fexit","fmod_ret","lsm"])});function OC({lockdown:e},t,n){return(e==="confidentiality"?EC.has(t)||PC.has(t):AC(e)&&PC.has(t))?{class:"POLICY_DENIED",
title:`program ${n} may not call ${t}: the kernel is locked down (${e})`,remedy:EC.has(t)?"A kernel that is locked down \
for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, t\
p_btf) instead, or keep the program out there.":"A kernel that is locked down lets no program write into the memory of p\
rocesses: tell your users, or keep the program out there.",subject:`lockdown ${t}`}:null}function wi({lockdown:e,lsm:t}){
return AC(e)?`the kernel is locked down (${e}), which forbids among others ${e==="confidentiality"?"probes and tracefs":
"writing into processes"}`:`the kernel is not locked down, so that one of its LSMs is left (${t||"it names none"}): see \
the console log`}function AC(e){return e!==null&&e!=="none"}var EC,PC,Jd=m(()=>{"use strict";EC=new Set(["bpf_probe_read",
"bpf_probe_read_str","bpf_probe_read_kernel","bpf_probe_read_kernel_str"]),PC=new Set(["bpf_probe_write_user"])});function CC(e){let t=/needs the module ([\w-]+)/.exec(e)?.[1];return t!==void 0?t:/Specified qdisc (?:kind is unknown|not found)/i.
test(e)?"sch_ingress":/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(e)?"cls_bpf":/Failed to load TC action module|TC action .*not found/i.
test(e)?"act_bpf":/Unknown device type/i.test(e)?"veth":null}function Xd(e,t){return{class:"MODULE_NEEDED",title:`${e} n\
eeds the kernel module ${t}, which is not loaded`,remedy:`Have ${t} loaded before the artifacts. A kernel that was built\
 without the module ends with an error that says so.`,addition:xC(t),subject:t}}var tw=m(()=>{"use strict";Ze()});function TC(e,t,n){if(e===null)return null;let r=new Set(t.cases.filter(s=>(e.artifact===null||s.artifact===e.artifact)&&
e.holds(s)).map(({kernel:s})=>s)),o=t.kernels.map(({id:s})=>s).filter(s=>r.has(s)&&!n.has(s));return o.length===0?null:`${e.
words} ${vQ(o)}.`}function ki(e,t){return{words:"It loads on",artifact:e,holds:({programs:n})=>n.some(({name:r,load:o})=>r===
t&&o?.verdict==="pass")}}function MC(e){return{words:"It loads on",artifact:e,holds:({load:t})=>t?.verdict==="pass"}}function IC(e,t){
return{words:"It attaches on",artifact:e,holds:({programs:n})=>n.some(({name:r,attach:o})=>r===t&&BC(o))}}function FC(e){
return{words:`Maps of type ${e} can be created on`,artifact:null,holds:({load:t,maps:n})=>t?.verdict==="pass"&&n.some(r=>r.
type===e&&r.off===null)}}function Qd(e,t){return{words:"It can be created on",artifact:e,holds:({load:n,maps:r})=>n?.verdict===
"pass"&&r.some(({name:o,off:s})=>o===t&&s===null)}}function Zd(e){return{words:`Programs of type ${e} load on`,artifact:null,
holds:({programs:t})=>t.some(n=>n.type===e&&n.load?.verdict==="pass")}}function ml(e,t){return{words:`${e} programs atta\
ch on`,artifact:null,holds:({programs:n})=>n.some(r=>t(r)===e&&BC(r.attach))}}function NC(e,t){return{words:"It passes o\
n",artifact:e,holds:({tests:n})=>n.some(({name:r,verdict:o})=>r===t&&o==="pass")}}function LC(e){return{words:"It passes\
 on",artifact:e,holds:({command:t})=>t?.verdict==="pass"}}function BC(e){return e?.verdict==="pass"}function vQ(e){let t=e.
slice(0,4),n=e.length-t.length,r=n>0?`${n} more`:t.pop()??"";return t.length===0?r:`${t.join(", ")} and ${r}`}var Gn=m(()=>{
"use strict"});function ef({symbols:e,btf:t,category:n,siblings:r}){return e===0&&t===null&&n===null&&r.length===0}var KC,tf=m(()=>{"us\
e strict";KC=["function","tracepoint","raw_tracepoint","ksym"]});function DC(e,t,n){return t.type==="lsm"?NQ(e,t):e.symbols===0?EQ(e,t):t.type==="kprobe"?AQ(e,t,n):e.btf===null?FQ(e,t):
IQ(e,t)}function EQ(e,t){let{name:n,siblings:r,btf:o}=e;return r.length>0?PQ(e,t):o!==null?{class:"MISSING_ATTACH_TARGET",
title:`program ${t.name} has nothing to attach to: every call of ${n} was inlined on this kernel`,remedy:`The kernel's B\
TF lists ${n}, and no code of it is left: attach ${t.name} to a function that calls it.`,subject:`${n} inlined`}:{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${nw(e,"function")}`,remedy:`The function was \
inlined, renamed or came with another release: attach ${t.name} to one that all your kernels have, or keep the program o\
ut where ${n} is missing (bpf_program__set_autoload).`,subject:`${n} nowhere`}}function nw({name:e,packagedIn:t},n){return t===
null?`neither the kernel nor a loaded module has a ${n} ${e}`:`the kernel has no ${n} ${e}, and none of its modules has \
it`}function PQ({name:e,siblings:t},n){let r=t.filter(({traceable:i})=>i).map(i=>i.name),[o]=r,s=(o===void 0?t.map(i=>i.
name):r).join(", ");return{class:"MISSING_ATTACH_TARGET",title:`program ${n.name} has nothing to attach to: the compiler\
 made ${s} of ${e} on this kernel`,remedy:o===void 0?`${s} cannot be probed: attach ${n.name} to a function that calls ${e}\
.`:`A kprobe can be attached to ${r.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to w\
hat is there${n.type==="kprobe"?"":" (BTF does not describe it: fentry and fexit cannot)"}. ${OQ(o)}`,subject:`${e} ${s}\
 ${r.length}`}}function OQ(e){return e.includes(".isra")?"Its arguments may differ from those of the source: do not rely\
 on them.":e.includes(".part")?"It is only a part of the function, and runs only when that part is reached.":e.includes(
".cold")?"It holds only the unlikely paths of the function.":"Calls that the compiler did not redirect to this copy are \
not seen."}function AQ(e,t,n){let{name:r,symbols:o,traceable:s,blacklisted:i,config:a}=e;return a.CONFIG_KPROBES==="n"?{
class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach kprobe programs such as ${t.name}: it is built without C\
ONFIG_KPROBES`,remedy:`Attach ${t.name} to a tracepoint there.`,subject:"CONFIG_KPROBES"}:o>1&&(n===null||CQ.has(n.name))?
TQ(e,t):i===!0?nf(t,`${r} is on the kernel's kprobe blacklist`,rw.test(r)?ow(r,t):`Attach ${t.name} to a function that c\
alls ${r}${s?", or use fentry where the kernel has it":""}.`,`${r} blacklisted`):s===0?jC(e,t):e.overrides&&e.errorInjection!==
!0&&n?.name==="EINVAL"?MQ(e,t):null}function ow(e,t){return`${e} is entry code, which no program can be attached to: att\
ach ${t.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${e}\
 calls.`}function TQ({name:e},{name:t}){return{class:"ATTACH_FAILURE",title:`program ${t} cannot be attached: the kernel\
 has several functions named ${e}, and a name alone does not say which`,remedy:`Attach ${t} to a function whose name is \
unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,subject:`${e}\
 ambiguous`}}function jC({name:e,module:t},n){let r=t===null?"the kernel has":`module ${t} has`;return nf(n,`${r} ${e}, \
and ftrace cannot stop in it`,rw.test(e)?ow(e,n):`${e} is not in available_filter_functions: it has no call to ftrace (n\
otrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${n.name} to another function on the\
 same path, or to a tracepoint nearby.`,`${e} untraceable`)}function MQ({name:e,config:t},n){let r=t.CONFIG_BPF_KPROBE_OVERRIDE;
return nf(n,`it calls bpf_override_return, and ${e} is not on the kernel's error-injection list`,`Attach it to a functio\
n of /sys/kernel/debug/error_injection/list${r===void 0?"":` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${r})`}, or do \
without bpf_override_return.`,`${e} error injection`)}function IQ(e,t){return e.traceable===0?jC(e,t):null}function FQ(e,t){
let{name:n,symbols:r,module:o,moduleBtf:s,traceable:i,config:a}=e,l=r>1?"A kprobe by name cannot tell them apart either:\
 attach to a caller whose name is unique.":i===0?rw.test(n)?ow(n,t):`Nor can a kprobe be attached to it: it is not in av\
ailable_filter_functions. Attach ${t.name} to a function that calls it.`:`Attach a kprobe to ${n} there, which needs no \
BTF.`;if(o!==null&&!s)return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached to ${n}: module ${o} is loa\
ded and has no BTF on this kernel`,remedy:`fentry, fexit and the like need the BTF of the module (${pl(a)}). ${l}`,subject:`${n}\
 module without BTF`};let c=o===null?"the kernel's BTF":`the BTF of module ${o}`,u=r>1?`the kernel has several functions\
 named ${n}, and its BTF describes none of them`:`the ${o===null?"kernel":`module ${o}`} has ${n}, and ${c} does not des\
cribe it`;return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached: ${u}`,remedy:`BTF leaves out functions\
 that were optimised or whose name is not unique. ${l}`,subject:`${n} untyped ${r>1}`}}function pl({CONFIG_DEBUG_INFO_BTF_MODULES:e}){
return e==="y"?"CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel":e===void 0?"Linux 5\
.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES":"CONFIG_DEBUG_INFO_BTF_MODULES is not set here"}function NQ({name:e,symbols:t,
btf:n,config:r,traceable:o},s){let i=e.replace(/^bpf_lsm_/,"");return r.CONFIG_BPF_LSM==="n"?{class:"UNSUPPORTED_PROGRAM\
_TYPE",title:`the kernel does not load lsm programs such as ${s.name}: it is built without CONFIG_BPF_LSM`,remedy:`Keep ${s.
name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,subject:"CONFIG_BPF_LSM"}:t===0&&n===null?
{class:"MISSING_ATTACH_TARGET",title:`program ${s.name} has nothing to attach to: the kernel has no LSM hook ${i}`,remedy:`\
Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${s.name} out where it is missing (bpf\
_program__set_autoload).`,subject:`${e} nowhere`}:o===0&&n!==null?nf(s,`ftrace cannot stop in ${e}`,"Choose another hook\
.",`${e} untraceable`):null}function nf({name:e},t,n,r){return{class:"ATTACH_FAILURE",title:`program ${e} cannot be atta\
ched: ${t}`,remedy:n,subject:r}}function UC(e,t,n){let{name:r,errorInjection:o,config:s}=n;return t==="bpf_override_retu\
rn"?BQ("bpf_override_return","CONFIG_BPF_KPROBE_OVERRIDE",s):e==="function without an address"?LQ(n):e!=="not modifiable"&&
e!=="hook does not sleep"?null:s.CONFIG_FUNCTION_ERROR_INJECTION==="n"?"This kernel is built without CONFIG_FUNCTION_ERR\
OR_INJECTION: no function is on an error-injection list.":o===!1?`${r} is not on the error-injection list of this kernel\
.`:null}function LQ({name:e,siblings:t}){return t.length===0?null:`The compiler made ${t.map(n=>n.name).join(", ")} of ${e}\
.`}function BQ(e,t,n){let r=n[t];return r===void 0?null:r==="n"?`${e} needs ${t}, which is not set in the configuration \
of this kernel.`:`This kernel is built with ${t}=${r}.`}var CQ,rw,hl=m(()=>{"use strict";CQ=new Set(["EADDRNOTAVAIL","ES\
RCH","EINVAL","ENOENT"]),rw=/^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/});function GC(e,t,n){let{name:r,symbols:o,btf:s,module:i,moduleBtf:a}=e,l=t===null?"the object needs":`program ${t} needs`;
if(s!==null)return KQ(e,l,n);if(o===0)return null;let c=`Declare ${r} as __weak and test it with bpf_ksym_exists(${r}), \
or keep what needs it out on this kernel.`;return i!==null&&!a?{class:"MISSING_BTF",title:`${l} ${r}: module ${i} has it\
, is loaded, and has no BTF on this kernel`,remedy:`libbpf finds kernel functions of modules by the module's BTF (${pl(e.
config)}). ${c}`,subject:`${r} module without BTF`}:{class:"MISSING_KERNEL_SYMBOL",title:`${l} ${r}: the ${i===null?"ker\
nel":`loaded module ${i}`} has it, and does not describe it in BTF`,remedy:`Without a type programs cannot call or read \
it. ${c}`,subject:`${r} untyped`}}function KQ({name:e,btf:t},n,r){if(!r.split(`
`).some(i=>i.includes(`'${e}`)&&/incompatible|mismatch/.test(i)))return null;let s=t==="vmlinux"?"the kernel":`module ${t}`;
return{class:"MISSING_KERNEL_SYMBOL",title:`${n} ${e}, which ${s} has with other types than the object declares`,remedy:`\
Declare ${e} as ${s} does (bpftool btf dump file /sys/kernel/btf/${t}), with the same kinds and names of types; a type o\
f your own that stands for the kernel's needs its name and a flavor (struct name___local).`,subject:`${e} declared other\
wise`}}var WC=m(()=>{"use strict";hl()});function qC(e,t,n){let{name:r,kind:o,category:s,symbols:i,config:a}=e,l=r.includes("/")?r.replace(/\/[^/]*$/,""):null;return o===
"tracepoint"&&l==="syscalls"&&a.CONFIG_FTRACE_SYSCALLS==="n"?{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel has no t\
racepoints of system calls, as ${t.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,remedy:`Attach ${t.name} to \
raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,subject:"CONFIG_FTRAC\
E_SYSCALLS"}:o==="tracepoint"&&s!==null&&s!==l?UQ(e,t,s):o==="raw_tracepoint"&&HC.test(r)?DQ(e,t):s===null&&i===0?jQ(e,t):
o==="raw_tracepoint"&&t.type==="tracing"&&n&&!e.btfTrace?GQ(e,t):null}function DQ({name:e},t){let{point:n="",call:r=""}=HC.
exec(e)?.groups??{},o=t.type==="tracing"?"tp_btf":"raw_tp",s=n==="enter"?"its second argument, id":"orig_ax of the pt_re\
gs on x86-64";return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: single system call\
s such as ${r} have no raw tracepoint`,remedy:`Attach ${t.name} to all system calls (SEC("${o}/sys_${n}")) and compare t\
he number of the call (${s}), or use SEC("tracepoint/syscalls/${e}").`,subject:`${e} raw`}}function jQ(e,t){return{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${nw(e,"tracepoint")}`,remedy:`Tracepoints com\
e and go with releases and options of the kernel: attach ${t.name} to one that all your kernels have, or keep it out whe\
re ${e.name} is missing (bpf_program__set_autoload).`,subject:`${e.name} nowhere`}}function UQ({name:e},t,n){let r=e.replace(
/^.*\//,"");return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: tracepoint ${r} is ${n}\
/${r} on this kernel, not ${e}`,remedy:`Have your loader attach it to ${n}/${r} where ${e} is missing, or correct SEC("t\
racepoint/${e}").`,subject:`${e} ${n}`}}function GQ({name:e,module:t,moduleBtf:n,config:r},o){let s=t===null?"the kernel\
's BTF does not have its type":n?`the BTF of module ${t} does not have its type`:`module ${t} has no BTF (${pl(r)})`;return{
class:"MISSING_BTF",title:`program ${o.name} cannot be attached to tracepoint ${e}: the kernel has it, and ${s} (btf_tra\
ce_${e})`,remedy:`Attach a raw tracepoint program there (SEC("raw_tp/${e}")), which needs no BTF.`,subject:`${e} untyped`}}
var HC,zC=m(()=>{"use strict";hl();HC=/^sys_(?<point>enter|exit)_(?<call>\w+)$/});function rf({result:e},t,n){let r=e.targets.find(o=>o.program===t.name);return r===void 0?null:VC(r,`attaching ${t.name}\
 to ${r.name}`)??(r.kind==="function"?DC(r,t,n):qC(r,t,e.load?.verdict==="fail"))}function gl(e,{result:t},n){for(let[,r,
o]of e.matchAll(WQ)){let s=r??o??"",i=t.targets.find(l=>l.kind==="ksym"&&l.name===qQ(s));if(i===void 0)continue;let a=VC(
i,`the kernel function ${i.name}`)??GC(i,n,e);if(a!==null)return a}return null}function qQ(e){return e.replace(/(?<=.)___.*$/,
"")}function VC(e,t){let[n]=e.packagedIn??[];return n===void 0||!ef(e)?null:Xd(t,n)}var WQ,of=m(()=>{"use strict";tf();tw();
WC();hl();zC();WQ=/extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g});function XC(e,t,{errno:n,message:r,required:o,target:s},i){let a=lZ(t,i,s),l=vC(sf(t),e.kernel.arch),c=l??iZ(t),u=l===void 0?
"":` on ${e.kernel.arch}`,d=CC(r??"");if(d!==null)return Xd(`attaching ${t.name}`,d);if(r!==null&&ZC.test(r))return nZ(t,
r,o);if(n!==null&&(ZQ.has(n.name)||QC.test(r??""))||n?.name==="EINVAL"&&c!==void 0&&un(e.kernel.release,c.since))return JC(
t,c,u,n);if(n?.name==="EILSEQ")return VQ(t,s,o);let f=rf(e,t,n);if(f!==null)return zQ(f,t.name,o);if(YQ.test(`${r??""}
${i}`))return JQ(t);if(XQ(t,s))return QQ(t,s,n,o);let p=e.result.targets.some(g=>g.program===t.name);return a!==null&&!p&&
aZ(t,n)?sZ(t,a,o):n?.name==="EACCES"&&t.type==="tracepoint"?oZ(t,a):n?.name==="EPERM"||n?.name==="EACCES"?{class:"POLICY\
_DENIED",title:`the kernel does not permit program ${t.name} to be attached`,remedy:`The kernel refused root (${Ie(n)}):\
 ${wi(e.kernel)}.`,subject:"attach"}:{class:"ATTACH_FAILURE",title:`program ${t.name} (${s===""?t.section:s}) cannot be \
attached: ${Ie(n)}`,remedy:HQ(e,t.name,s,n)??(o?`See libbpf's words. If your loader attaches ${t.name} in another way, s\
ay so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.`:Vo),...o?{addition:zo(t.name)}:
{}}}function HQ({result:e},t,n,r){if(r?.name!=="EBUSY"&&r?.name!=="EEXIST"||n==="")return null;let o=e.programs.filter(({
name:i})=>i!==t).map(({attach:i})=>i?.target??"");if(o.includes(n))return"Another program of this object holds the hook \
already: attach only one of them.";let s=YC(n);return s!==null&&o.some(i=>YC(i)===s)?"A function of a program is replace\
d or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.":null}function YC(e){return/^\w+ (\S+ of program \S+ of artifact \S+)$/.
exec(e)?.[1]??null}function zQ(e,t,n){return e.class==="MODULE_NEEDED"?e:n?{...e,addition:e.addition??zo(t)}:{...e,remedy:`${Vo}\
 To have it attached all the same: ${e.remedy}`}}function VQ({name:e},t,n){let r=t.replace(/^\S+ /,"");return{class:"ATT\
ACH_FAILURE",title:`program ${e} cannot be attached: no instruction begins at ${r}`,remedy:n?`Attach ${e} to the beginni\
ng of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it \
for each kernel (objdump -d vmlinux).`:Vo,...n?{addition:zo(e)}:{},subject:r}}function JQ({name:e}){return{class:"ATTACH\
_FAILURE",title:`program ${e} cannot be attached: the object does not have the maps that USDT programs need`,remedy:`Inc\
lude bpf/usdt.bpf.h in the source of ${e}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,subject:"\
USDT maps"}}function XQ({section:e},t){return/^(?:u(?:ret)?probe|usdt)\b/.test(t||e.replace(/^\?/,""))}function QQ({name:e},t,n,r){
let o=t.replace(/^\S+ /,"");return{class:n?.name==="ENOENT"||n?.name==="ESRCH"?"MISSING_ATTACH_TARGET":"ATTACH_FAILURE",
title:`program ${e} cannot be attached to ${o} in the guest: ${Ie(n)}`,remedy:r?"Compare the symbol or probe with what t\
he file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with `a\
ttach: {binary: \u2026, symbol: \u2026}`.":Vo,...r?{addition:zo(e)}:{},subject:o}}function eT(e){return QC.test(e)||ZC.test(
e)||/needs the module |^cannot /.test(e)}function nZ({name:e},t,n){let r=tZ.exec(t)?.[1];return r!==void 0?rZ(e,r,n):eZ.
test(t)?{class:"ATTACH_FAILURE",title:`program ${e} cannot be attached: ${t}`,remedy:`Correct the \`kind\` that the manife\
st says of ${e}, or say its \`type\` where the section of the object tells a wrong one.`,subject:t}:{class:"ATTACH_FAILU\
RE",title:`program ${e} cannot be attached: ${t}`,remedy:n?`Say under \`programs\` where ${e} is attached (\`attach: {kin\
d: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`:Vo,...n?{addition:zo(e)}:{},subject:t}}
function rZ(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e} has nothing to attach to: the guest has no f\
ile ${t}`,remedy:n?`Bring it: add the path of ${t} to \`files\` of the artifact and name it under \`programs\`, by its place\
 among the files (\`attach: {binary: ${t.replace(/^.*\//,"")}}\`). Or declare the attach as not required.`:Vo,...n?{addition:wC(
t)}:{},subject:`file ${t}`}}function oZ({name:e},t){let n=t??"its tracepoint",r=/^syscalls\/sys_enter_(\w+)$/.exec(n)?.[1],
o=`its form stands in events/${t??"\u2026"}/format below /sys/kernel/tracing`;return{class:"ATTACH_FAILURE",title:`progr\
am ${e} reads past the end of the record of ${n}`,remedy:r===void 0?`On this kernel the record of ${n} is shorter than w\
hat ${e} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_\
field_exists) instead of at fixed offsets; ${o}.`:`The record ends with the last argument of ${r}, and ${e} reads one be\
hind it: ${o}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,subject:"r\
ecord"}}function sZ(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e.name} has nothing to attach to: no ${t}\
 was found`,remedy:n?`Attach ${e.name} to a target that all your kernels have. If your loader attaches it to another nam\
e than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not require\
d.`:Vo,...n?{addition:zo(e.name)}:{},subject:t}}function JC(e,t,n,r){let o=sf(e),s=o==="tcx"?"tc":o.replace(/\.(?:multi|session)$/,
""),i=s===o?"":`, such as ${s}`;return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach ${o} programs suc\
h as ${e.name}: ${Ie(r)}`,remedy:`Keep ${e.name} out on kernels without it (bpf_program__set_autoload) and attach anothe\
r program there${i}.${Xr(t)}`,...t===void 0?{}:{background:Ht(`${o}${n}`,t)},proof:ml(o,sf),subject:o}}function sf({section:e,
type:t}){return e.replace(/^\?/,"").split("/")[0]||t}function iZ(e){return fl[/^[\w.]+/.exec(sf(e))?.[0]??""]??yi[e.type]}
function aZ({type:e,section:t},n){return n===null?!1:["ENOENT","ESRCH","EADDRNOTAVAIL"].includes(n.name)?!0:n.name==="EI\
NVAL"&&(e==="kprobe"||e==="tracepoint")&&!t.includes(".multi")}function lZ({section:e},t,n){return/failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.
exec(t)?.[1]??/tracepoint '([^'\n]+)'/.exec(t)?.[1]??/legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(t)?.[1]??/failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.
exec(t)?.[1]??/^\S+ (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(e)?.[1]??null}var YQ,Vo,ZQ,QC,ZC,eZ,tZ,tT=m(()=>{"use stri\
ct";lt();bi();Jd();Ze();tw();Gn();of();YQ=/failed to find USDT support BPF maps/;Vo="Nothing, as long as your loader cop\
es: the manifest declares this attach as not required.",ZQ=new Set(["EOPNOTSUPP","ENOTSUPP","ENOSYS","ENOPROTOOPT"]),QC=
/^the kernel has no attach type /,ZC=/^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
eZ=/^attach kind \S+ does not fit /;tZ=/^the guest has no file (.+?)(?:: bring it .*)?$/});function wt(e){return af(kn(e).split(`
`).filter(uZ).slice(-14))}function sw(e,t){let n=[["stderr",t],["stdout",e]].map(([o,s])=>({name:o,lines:cZ(s)})).filter(
({lines:o})=>o.length>0),r=Math.floor(14/Math.max(1,n.length))-1;return af(n.flatMap(({name:o,lines:s})=>[`${o}:`,...s.slice(
-r)]))}function cZ(e){return kn(e).trimEnd().split(`
`).filter(t=>t.trim()!=="")}function kn(e){return e.slice(-65536).replaceAll("\r","")}function af(e){return e.length===0?
null:e.map(dZ).join(`
`)}function uZ(e){return!/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.
test(e)}function dZ(e){return e.length>400?`${e.slice(0,400)}\u2026`:e.trimEnd()}var zt=m(()=>{"use strict"});function nT(e){let{programs:t}=e.result;return[...t.flatMap(n=>n.attach?.verdict==="fail"||n.attach?.verdict==="error"?[
fZ(e,n,n.attach)]:[]),...gZ(e),...yZ(e)]}function fZ(e,t,n){let r=mZ(e.result.libbpfTail,t,n),o=n.message!==null&&eT(n.message),
s=X(e,"attach",XC(e,t,n,r),{program:t.name,words:o?n.message:hZ(r)??n.message,excerpt:wt(r),log:e.result.libbpfLog,proof:IC(
e.artifact.name,t.name)});return n.required?s:{...s,level:"warning"}}function mZ(e,{name:t,section:n},{target:r,message:o}){
let s=e.split(`
`),i=s.flatMap((a,l)=>{if(!a.includes(`prog '${t}'`))return[];let c=s[l-1]??"";return pZ(c,r===""?n.replace("/"," "):r)?
[c,a]:[a]});return[...new Set(i.length>0?i:[o??""])].join(`
`)}function pZ(e,t){let n=t.replace(/^\S+ /,"").split(":").filter(r=>r!=="");return!e.includes("prog '")&&n.some(r=>e.includes(
r))}function hZ(e){let t=e.split(`
`)[0]?.replace(/^libbpf: /,"").trim();return t===void 0||t===""?null:t}function gZ(e){let t=e.result.programs.filter(({attach:n,
load:r})=>n?.verdict==="skip"&&!n.declined&&r?.verdict==="pass");return[...new Set(t.map(n=>n.type))].map(n=>{let r=t.filter(
i=>i.type===n).map(i=>i.name),o=X(e,"attach",{class:"NOT_ATTACHED",title:`${n} programs were loaded and are attached to \
nothing: ${r.join(", ")}`,remedy:"That they load is proved, that they do something is not: give one an `attach` of its o\
wn where it has a place, run it with `test_runs` in mode `behavior`, or say `mode: load_only` where the load is all you \
ask for.",subject:n},{}),s=e.result.lanes.some(i=>i.required&&i.verdict==="skip");return{...o,level:s?"failure":"notice"}})}
function yZ(e){let{kernel:t,result:n}=e;return t.lsm===null||t.lsm.split(",").includes("bpf")?[]:n.programs.filter(({type:r,
section:o,attach:s})=>r==="lsm"&&!o.startsWith("lsm_cgroup")&&s?.verdict==="pass").map(({name:r})=>({...X(e,"attach",{class:"\
LSM_NOT_ACTIVE",title:`lsm program ${r} is attached and never runs: bpf is not among the active LSMs`,remedy:"Tell your \
users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a k\
probe where it is not.",addition:RC(t.id.replace(/\+.*$/,"")),subject:"lsm"},{program:r,words:`active LSMs: ${t.lsm||"no\
ne"}`,log:t.consoleLog}),level:"warning"}))}var rT=m(()=>{"use strict";tT();lt();zt();Ze();Gn()});function oT({baseline:e},{insnsThreshold:t}){let{insns:n,required:r,place:o}=e;return{threshold:(t??n)?.text??null,required:r,
place:o}}function sT(e,t,n,r){if(!e.beyond||r==="never")return!1;let o=t.find(({artifact:s,kernel:i})=>s===e.artifact&&i===
e.kernel);return r==="any"||o!==void 0&&iw(o,n)}function iw({lanes:e},{required:t}){return t&&e.some(n=>n.required)}var lf=m(
()=>{"use strict"});function iT(e,t){let n=t.insns.filter(r=>r.beyond);return n.flatMap(r=>bZ(r,n,e,t))}function bZ(e,t,n,r){let{artifact:o,
program:s}=e,i=n.artifacts.find(f=>f.name===o),a=n.kernels.find(({id:f})=>f===e.kernel),l=n.cases.find(f=>f.artifact===o&&
f.kernel===e.kernel);if(i===void 0||a===void 0||l===void 0)return[];let c=t.filter(f=>f.artifact===o&&f.program===s),[u=e]=c;
return[{...X({run:n,artifact:i,kernel:a,result:l},"load",{class:"INSN_GROWTH",title:`program ${s} takes the verifier ${c.
length>1?"up to ":""}${ng(u)} more instructions than ${rg(r)}; ${r.insnsThreshold} is allowed`,remedy:wZ(e,n),subject:"g\
rowth"},{program:s,words:c.map(f=>`${f.kernel}: ${vr(f)}`).join(", "),place:n.growth.place}),level:iw(l,n.growth)?"failu\
re":"warning"}]}function wZ({objectChanged:e},{growth:t}){let n=e?"See what the change adds to the paths that the verifi\
er follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often.":"The object \
has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.",
r=t.place===null?"Or allow more with `insns`":"Or allow more with `insns` of `baseline` in the manifest";return`${n} ${r}\
; once it is merged, its figure is the baseline.`}function aT(e,t){if(t===null)return null;let n=t.verdicts.filter(nn),r=e.
flatMap(a=>{let l=n.find(({artifact:c,kernel:u,subject:d})=>c===a.artifact&&u===a.kernel&&kZ(a,d));return l===void 0?[]:
[l]}),[o]=r;if(o===void 0)return null;let s=r.length<e.length?`on ${r.map(({kernel:a})=>a).join(", ")}`:`on the same ${r.
length===1?"kernel":"kernels"}`,i=r.every(({objectChanged:a})=>!a)?", with the same object: look at the manifest, or run\
 it again":"";return`It passed ${rg(t)} ${s}${i}.`}function kZ({program:e,identity:t,class:n},r){return e!==null?r.kind===
"program"&&r.name===e:n==="BEHAVIOR_FAILURE"?r.kind==="test"&&r.name===t:r.kind==="lane"}var aw=m(()=>{"use strict";Fo();
lf();nr();lt()});function cf({subject:e,classes:t,kernels:n},r){return(e.kind==="artifact"||r[e.kind]===e.name)&&t.includes(r.class)&&r.kernel!==
null&&n.includes(r.kernel)}function cT({until:e},{release:t,packageVersion:n},r){return e===null?!1:_Z.test(e)?r.slice(0,
10)>e:(e.includes("-")?[t]:[t,n]).some(s=>s!==null&&xZ(s,e)>=0)}function xZ(e,t){let n=lT(t),r=lT(e.replace(/^\d+:/,""));
for(let[o,s]of n.entries()){let i=(r[o]??0)-s;if(i!==0)return i}return 0}function lT(e){let[t=""]=/^\d+(?:[.-]\d+)*/.exec(
e)??[];return t.split(/[.-]/).map(Number)}var Yo,_i,_Z,uf=m(()=>{"use strict";Yo="is no failure of a load; list it with \
a reason under `surface: {allow: \u2026}`",_i={INVALID_OBJECT:null,NOTHING_LOADED:null,FIXUP_MISMATCH:"is a mistake in t\
he manifest; correct it on the line that the finding shows",MISSING_INNER_MAP:null,MAP_SIZE_UNSET:null,UNSUPPORTED_MAP_TYPE:null,
MAP_CREATION_FAILURE:null,MISSING_BTF:null,CORE_RELOCATION_FAILURE:null,MISSING_KERNEL_SYMBOL:null,UNSUPPORTED_HELPER:null,
UNSUPPORTED_PROGRAM_TYPE:null,VERIFIER_REJECTION:null,VERIFIER_LIMIT:null,MISSING_ATTACH_TARGET:null,UNSUPPORTED_ATTACH_TYPE:null,
ATTACH_FAILURE:null,ATTACH_TARGET_UNSET:null,FREPLACE_TARGET_UNSET:null,NOT_ATTACHED:"is no failure; write `mode: load_o\
nly` on the artifact, or `attach: none` on the program",LSM_NOT_ACTIVE:"never blocks; boot the kernel with `lsm: append-\
bpf`",MODULE_NEEDED:null,MAP_DROPPED:"never blocks; write `optional: true` on the map",PROGRAM_DROPPED:"never blocks; wr\
ite `optional: true` on the program",VARIANT_UNAVAILABLE:"never blocks; name the class of what fails",PROG_ARRAY_MEMBER_OFF:null,
INSN_BUDGET:null,INSN_GROWTH:"is about a baseline; allow more with `baseline: {insns: \u2026}`",BEHAVIOR_FAILURE:null,COMMAND_FAILURE:null,
UNLINKED_OBJECT:null,LEGACY_MAPS:null,FOREIGN_LOADER:null,POLICY_DENIED:null,KERNEL_CRASH:null,KERNEL_WARNING:"never blo\
cks; list the warning under `allow_kernel_warnings`",CASE_DIED:"says nothing about the artifact; leave the kernel out of\
 the `kernels` of the artifact",TIMEOUT:"says nothing about the artifact; raise `timeout`, or leave the kernel out of th\
e `kernels` of the artifact",KERNEL_UNAVAILABLE:"is about a kernel; write `required: false` on it under `kernels`",LIBBPF_TOO_OLD:null,
KNOWN_FAILURE_PASSES:"is about an entry of `known_failures`; remove that entry",HOOK_ARGUMENT_CHANGED:Yo,RETURN_TYPE_CHANGED:Yo,
TRACEPOINT_FIELD_CHANGED:Yo,FIELD_TYPE_CHANGED:Yo,AMBIGUOUS_HOOK:Yo,HOOK_VARIANT_MISSED:Yo,HOOK_NEVER_RUNS:Yo,UNKNOWN:null};
_Z=/^\d{4}-\d{2}-\d{2}$/});function dT(e,t,n,r){if(t.length===0&&n.length===0)return[];let o=t.map(({name:a})=>a),s=[...n,...r].map(({name:a})=>a);
return[...[...SZ(e),...$Z(e),...vZ(e)].filter(({what:a,name:l})=>!(a==="program"?o.includes(l):EZ(l,s))).map(a=>({...a,program:null,
meant:ne(a.name,a.what==="program"?o:s)??null})),...RZ(e,t)]}function RZ(e,t){return e.programs.flatMap(({name:n,section:r,
place:o})=>{let s=t.find(i=>i.name===n)?.section;return r===null||s===void 0||uT(s)===uT(r)?[]:[{what:"section",name:r,program:n,
usedBy:"object",meant:s,place:o}]})}function uT(e){return e.replace(/^\?/,"")}function df({file:e,line:t,column:n}){return`${e}\
:${t}:${n}`}function lw(e){return e===null?"":` (${e.file}:${e.line})`}function fT({what:e,name:t,program:n,meant:r,place:o}){
let s=lw(o);if(e==="section")return`the manifest says that program \`${n}\` stands in section \`${t}\`, the object has it\
 in \`${r}\`${s}`;let i=r===null?"":`; did you mean \`${r}\`?`;return`the manifest names ${e} \`${t}\`, which the object \
has not${i}${s}`}function SZ({programs:e,variants:t,probeCompanions:n,place:r}){return[...e.map(({name:s,place:i})=>({name:s,
place:i})),...t.flatMap(s=>s.programs.map(({name:i})=>({name:i,place:s.place}))),...n.map(s=>({name:s,place:r}))].map(({
name:s,place:i})=>({what:"program",name:s,usedBy:"object",place:i}))}function $Z({knownFailures:e}){return e.flatMap(({subject:t,
place:n})=>{let{kind:r,name:o}=t;return r==="program"||r==="map"?[{what:r,name:o,usedBy:"object",place:n}]:[]})}function vZ({
lanes:e,tests:t}){return e.some(({mode:n})=>n==="behavior")?t.flatMap(({expectations:n})=>n.map(r=>"map"in r?{what:"map",
name:r.map,usedBy:"test",place:r.place}:{what:"program",name:r.program,usedBy:"test",place:r.place})):[]}function EZ(e,t){
return t.includes(e)||e.startsWith(".")&&t.some(n=>n.endsWith(e))}var ff=m(async()=>{"use strict";await je()});function pT({run:e,artifact:t,kernel:n,result:r},o){return t.knownFailures.length===0?[...o]:o.map(s=>{if(s.step===null||
s.level==="notice"||!OZ(Yd(r.lanes,s.step)))return s;let i=t.knownFailures.filter(d=>cf(d,mf(s))),a=i.find(d=>!cT(d,n,e.
startedAt));if(a===void 0&&i.length===0)return PZ(s,t.knownFailures);if(a===void 0)return{...s,overdue:i[0]??null};let{reason:l,
until:c,place:u}=a;return{...s,level:"notice",known:{reason:l,until:c,place:u}}})}function PZ(e,t){let n=t.find(r=>r.classes.
some(o=>cf(r,{...mf(e),class:o})));return n===void 0?e:{...e,remedy:`${e.remedy} \`known_failures\` expects ${n.classes.
join(" or ")} there (${df(n.place)}), and this is another failure.`}}function OZ(e){return e.every(({verdict:t})=>t!=="e\
rror")}function mf(e){let{kernel:t,program:n,map:r,identity:o}=e;return{class:e.class,kernel:t,program:n,map:r,test:e.class===
"BEHAVIOR_FAILURE"?o:null}}function hT(e,t){return t.every(({known:n})=>n===null)?e:{...e,lanes:e.lanes.map(n=>({...n,known:AZ(
n,e,t)})),programs:e.programs.map(n=>({...n,known:cw(t.filter(r=>r.program===n.name))})),tests:e.tests.map(n=>({...n,known:cw(
t.filter(r=>mf(r).test===n.name))}))}}function AZ(e,{lanes:t},n){if(e.verdict!=="fail")return null;let r=n.filter(({step:o})=>o!==
null&&Yd(t,o).includes(e));return cw(r.filter(({level:o,known:s})=>s!==null||o==="failure"||!e.required))}function cw(e){
let t=e.filter(({level:r,known:o})=>r!=="notice"||o!==null),n=t.flatMap(({known:r})=>r===null?[]:[r.reason]);return n.length===
0||n.length<t.length?null:[...new Set(n)].join("; ")}function gT(e,t,n){return t.knownFailures.flatMap(r=>{let o=e.kernels.
flatMap(s=>{let i=e.cases.find(c=>c.artifact===t.name&&c.kernel===s.id),a=i!==void 0&&r.kernels.includes(s.id),l=n.some(
c=>c.kernel===s.id&&cf(r,mf(c)));return a&&!l&&CZ(r,i)?[{run:e,artifact:t,kernel:s,result:i}]:[]});return o.map(s=>TZ(s,
r,o.map(({kernel:i})=>i)))})}function CZ({subject:e},{lanes:t,programs:n,maps:r,load:o,tests:s}){switch(e.kind){case"art\
ifact":return t.every(({verdict:i})=>i==="pass");case"map":return o?.verdict==="pass"&&r.some(({name:i,off:a})=>i===e.name&&
a===null);case"program":{let i=n.find(({name:l})=>l===e.name),a=i?.attach?.verdict==="pass"||i?.attach?.declined===!0;return i?.
load?.verdict==="pass"&&(a||t.every(({mode:l})=>l==="load_only"))}case"test":return s.some(({name:i,verdict:a})=>i===e.name&&
a==="pass")}}function TZ(e,t,n){let{subject:r,classes:o,kernels:s,reason:i,place:a}=t,l=s.filter(f=>!n.some(({id:p})=>p===
f)),c=r.kind==="artifact"?e.artifact.name:`${r.kind} ${r.name}`,u=df(a),d=l.length===0;return{...X(e,"load",{class:"KNOW\
N_FAILURE_PASSES",title:`${c} passes, and known_failures expects ${o.join(" or ")}`,remedy:d?`Remove the entry at ${u}: \
it would hide a new failure.`:`Take ${n.length===1?"this kernel":"these kernels"} out of the \`kernels\` of the entry at ${u}\
, which would hide a new failure here; the entry also selects ${MZ(l)}.`,subject:u},{words:`known_failures: ${i}`,place:a}),
level:"warning"}}function MZ(e){let t=e.length-mT;return`${e.slice(0,mT).join(", ")}${t>0?` and ${t} more`:""}`}function yT({
overdue:e}){if(e===null)return null;let{until:t,reason:n,place:r}=e;return`known_failures expected it until ${t} (${df(r)}\
: ${n}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`}var mT,uw=m(async()=>{
"use strict";uf();await ff();lt();mT=4});function bT(e,t,n){let r=new Map;for(let s of e){let i=JSON.stringify([s.class,s.artifact,s.program,s.map,s.identity,IZ(
s)]),a=r.get(i)??[];r.set(i,a);let l=a.find(c=>c.every(u=>wT(u.source,s.source)));l===void 0?a.push([s]):l.push(s)}let o=[
...r.values()].flat().flatMap(s=>LZ(s,t,n));return KZ(FZ(o),t)}function IZ({known:e,overdue:t}){let n=e??t;return n&&JSON.
stringify([e!==null,n.reason,n.until])}function FZ(e){let t=[],n=new Map;for(let{finding:r,identity:o}of e){let s=NZ(r,o),
i=n.get(s)??[];n.set(s,i);let a=i.find(l=>wT(l.source,r.source));if(a!==void 0&&r.program!==null){a.otherPrograms.push(r.
program);continue}t.push(r),i.push(r)}return t}function NZ({class:e,level:t,artifact:n,map:r,kernels:o,known:s},i){return JSON.
stringify([e,t,n,r,o,s?.reason,s?.until,i])}function LZ(e,t,n){let r=dw.find(y=>e.some(R=>R.level===y)),o=e.find(y=>y.level===
r);if(o===void 0)return[];let{kernel:s,identity:i,suggestion:a,background:l,proof:c,step:u,overdue:d,...f}=o,p=new Set(e.
map(y=>y.kernel)),b=[...[yT(o),aT(e,n),TC(c,t,p)??l],f.remedy].filter(y=>y!==null).join(" ");return[{finding:{...f,otherPrograms:[],
kernels:t.kernels.map(({id:y})=>y).filter(y=>p.has(y)),source:e.find(y=>y.source!==null)?.source??null,remedy:BZ(b,e)},identity:i}]}
function BZ(e,t){let n=t.find(({suggestion:r})=>r!==null);return n===void 0?e:`${e} The verifier of ${n.kernel} suggests\
: ${n.suggestion}`}function wT(e,t){return e===null||t===null||e.file===t.file&&e.line===t.line}function KZ(e,t){let n=new Map(
t.artifacts.map(({name:o},s)=>[o,s])),r=({artifact:o})=>o===null?-1:n.get(o)??-1;return e.toSorted((o,s)=>dw.indexOf(o.level)-
dw.indexOf(s.level)||r(o)-r(s))}var dw,kT=m(async()=>{"use strict";aw();await uw();Gn();dw=["failure","warning","notice"]});function RT(e,t){if(t.kind==="cancelled")return[];let n="during"in t?t.during:null;return[X(e,DZ(e,n),GZ(e,t),{program:vT(
e,n),words:"message"in t?t.message:null,excerpt:wt(e.result.libbpfTail),log:e.kernel.consoleLog})]}function DZ({result:e},t){
let n=/ (\w+)$/.exec(t??"")?.[1];return n==="command"?_T(e)?"test":"command":n==="test"?"test":e.lanes.every(({mode:r})=>r===
"command")?"command":e.load?.verdict!=="pass"?"load":n===void 0&&_T(e)?"test":"attach"}function _T({tests:e}){return e.some(
({verdict:t})=>t!=="skip")&&e.some(({verdict:t})=>t!=="pass")}function ST(e,{message:t,during:n,excerpt:r}){return{...X(
e,"load",{class:"KERNEL_WARNING",title:`the kernel ${xT.test(t)?"reported a stall":"printed a warning"}${fw(e,n)}`,remedy:`\
Read the whole trace in the console log. ${xT.test(t)?jZ:UZ} One that is known and meant to stay goes under \`allow_kerne\
l_warnings\` in the manifest.`},{program:vT(e,n),words:t,excerpt:r===""?null:r,log:e.kernel.consoleLog}),level:"warning"}}
function GZ(e,t){switch(t.kind){case"timeout":return{class:"TIMEOUT",title:`it was not done after ${t.seconds} s`,remedy:"\
Raise `timeout` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too lo\
ng for it: reduce its paths.",subject:"timeout"};case"crash":return{class:"KERNEL_CRASH",title:`the kernel crashed${fw(e,
t.during)}`,remedy:"Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the progra\
m out on this release, and report it with the command below."};case"killed":return e.result.lanes.every(({mode:n})=>n===
"command")?WZ(t):{class:"CASE_DIED",title:`the process that loads it died ${$T(t)}${fw(e,t.during)}`,remedy:t.signal===9?
"Signal 9 without a timeout is the guest running out of memory: make the maps smaller.":"libbpf or the validator broke o\
n this object: please report it with the object.",subject:`${t.signal}/${t.exitCode}`};case"lost":return{class:"CASE_DIE\
D",title:"the guest was lost while it ran",remedy:"This is no verdict on the artifact. Read the console log, then run it\
 again."}}}function WZ(e){return{class:"CASE_DIED",title:`the process that runs the command died ${$T(e)}`,remedy:e.signal===
9?"Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what i\
t has started.":"A command must not end its parent ($PPID): let it end only what it has started. If it does not, please \
report this with the console log.",subject:`${e.signal}/${e.exitCode}`}}function $T({signal:e,exitCode:t}){return e===0?
`with exit code ${t}`:`of signal ${e}`}function fw({artifact:e},t){if(t===null)return"";let n=`${e.name}/`;return` durin\
g ${t.startsWith(n)?t.slice(n.length).replace(/^- /,""):t}`}function vT({artifact:e,result:t},n){if(n?.startsWith(`${e.name}\
/`)!==!0)return null;let r=n.slice(e.name.length+1).replace(/ \w+$/,"");return t.programs.some(o=>o.name===r)?r:null}var xT,
jZ,UZ,ET=m(()=>{"use strict";lt();zt();xT=/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/,jZ="A CPU \
was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machin\
e can do it, too.",UZ="A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see\
 whether a newer release of the kernel has it too."});function PT(e,t){if(t.class!=="MISSING_BTF"||t.identity!==qZ)return t;let n=e.result.programs.filter(r=>VZ(r)&&YZ(r,t));
return n.length>0?{...t,remedy:JZ(n),remedyYaml:null}:{...t,remedy:"Give the kernel its BTF: get the file of this releas\
e from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the s\
ame for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kernel\
s.",remedyYaml:gi(e.run,e.artifact,{at:"top",field:"btf",lines:XZ(e)})}}function VZ({type:e,off:t}){return t===null&&zZ.
includes(e)}function YZ({name:e},{program:t}){return t===null||t===e}function JZ(e){let[t]=e,n=e.slice(0,3).map(({name:o,
section:s})=>`${o} (${s})`),r=e.length>3?` and ${e.length-3} more`:"";return`${n.join(", ")}${r} attach${e.length===1?"e\
s":""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${e.length===1?"it":"them"} out on kern\
els without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${t?.type==="tracing"?"kprobe or a raw tracepoi\
nt":"kprobe"} there. Other programs of the object are helped by such a file.`}function XZ({run:e,artifact:t}){return e.kernels.
filter(({id:n})=>e.cases.some(r=>QZ(r,t.name,n))).map(({id:n,release:r})=>`${be(n)}: btf/${r??n}.btf.tar.xz   # from BTF\
Hub, beside the manifest`)}function QZ({artifact:e,kernel:t,load:n,programs:r,libbpfTail:o},s,i){let a=[o,n?.message??"",
...r.map(l=>l.load?.message??"")].join(`
`);return e===s&&t===i&&n?.verdict==="fail"&&HZ.test(a)}var qZ,HZ,zZ,OT=m(()=>{"use strict";Ze();qZ="kernel",HZ=/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
zZ=["tracing","lsm","ext","struct_ops"]});function pf({result:{libbpf:e}},t){return e===null||e===Ga||ZZ.has(t.class)?t:{...t,remedy:`${t.remedy} ${CT(e)}`}}function xi({
result:{libbpf:e}},t){return e===null||t===null||t===""?t:`libbpf ${e}: ${t}`}function AT(e){let{ignored:t,libbpf:n,libbpfLog:r}=e.
result;return n===null?[]:t.map(({section:o,name:s})=>X(e,"load",{class:"LIBBPF_TOO_OLD",title:`libbpf ${n} ignores stru\
ct_ops ${s}: it does not know section ${o}`,remedy:`A loader that links libbpf ${n} never registers ${s}. Link a newer l\
ibbpf in your loader, or put ${s} into SEC(".struct_ops"). ${CT(n)}`,subject:`${o} ${s}`},{map:s,log:r}))}function CT(e){
return`The object was loaded with libbpf ${e}; set \`libbpf: "${Ga}"\` to see what a newer one does.`}var ZZ,hf=m(()=>{"\
use strict";zr();lt();ZZ=new Set(["MISSING_ATTACH_TARGET","MISSING_BTF","MODULE_NEEDED","ATTACH_TARGET_UNSET","FREPLACE_\
TARGET_UNSET"])});function Ri(e,t,n,r){return{pattern:t,explain:()=>({class:e,title:n,remedy:r})}}var TT,MT=m(()=>{"use strict";TT=[Ri("LE\
GACY_MAPS",/legacy map definitions in '[^'\n]*' section are not supported/,'the object defines its maps in the old "maps\
" section, which libbpf 1.0 dropped','Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other\
 loaders read as well.'),Ri("FOREIGN_LOADER",/prog(?:ram)? '([^'\n]+)' is static and not supported/,"the object has a st\
atic program, which libbpf does not load and cilium/ebpf does","Drop `static` from the functions in program sections, or\
 let your own loader decide: `mode: command`."),Ri("FOREIGN_LOADER",/bad map relo against '[^'\n]*' in section 'maps\//,
"the object defines its maps in sections of their own, which libbpf does not read",'Its own loader (gobpf, cilium/ebpf) \
does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: \
command`.'),Ri("FOREIGN_LOADER",/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,"the object was m\
ade by bcc, which loads its programs itself","Run the tool with `mode: command`, or port it to libbpf."),{pattern:/failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
explain:e=>{let t=e.slice(1).find(n=>n!==void 0);return{class:"UNLINKED_OBJECT",title:`the object refers to ${t??"someth\
ing"} that is defined nowhere in it`,remedy:"Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and nam\
e what comes out, or declare kernel symbols with __ksym and options with __kconfig.",subject:t??"extern"}}},Ri("INVALID_\
OBJECT",/(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
"the file is not an eBPF object for this machine","Compile with clang -target bpf (the endianness of the machine it runs\
 on) and name the .o file itself."),Ri("INVALID_OBJECT",/invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
"the object cannot be linked by libbpf",'Do not strip the symbol table (llvm-strip -g keeps it), initialise global varia\
bles, and define maps in SEC(".maps").')]});function IT(e){let t=gf.indexOf(e);return t<0?void 0:t+1}function Si(e){return gf[e-1]}var gf,yl=m(()=>{"use strict";gf=
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
" ").map(e=>`bpf_${e}`)});function FT(e,t){let n=e.startsWith("bpf_")?e:Si(t);if(n===void 0)return null;let r=n.slice(4),o=Object.entries(eee).find(
([,s])=>s.split(" ").includes(r))?.[0]??null;return{name:n,since:o,instead:tee[r]??null}}var eee,tee,NT=m(()=>{"use stri\
ct";yl();eee={"4.6":"get_stackid","4.8":"get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cg\
roup get_hash_recalc","4.9":"current_task_under_cgroup skb_change_tail skb_pull_data csum_update set_hash_invalid","4.10":"\
get_numa_node_id skb_change_head xdp_adjust_head","4.11":"probe_read_str","4.12":"get_socket_cookie get_socket_uid","4.1\
3":"set_hash setsockopt skb_adjust_room","4.14":"redirect_map sk_redirect_map sock_map_update","4.15":"xdp_adjust_meta p\
erf_event_read_value perf_prog_read_value getsockopt","4.16":"override_return sock_ops_cb_flags_set","4.17":"msg_redirec\
t_map msg_apply_bytes msg_cork_bytes msg_pull_data bind","4.18":"xdp_adjust_tail skb_get_xfrm_state get_stack skb_load_b\
ytes_relative fib_lookup sock_hash_update msg_redirect_hash sk_redirect_hash lwt_push_encap lwt_seg6_store_bytes lwt_seg\
6_adjust_srh lwt_seg6_action rc_repeat rc_keydown skb_cgroup_id get_current_cgroup_id","4.19":"get_local_storage sk_sele\
ct_reuseport skb_ancestor_cgroup_id","4.20":"sk_lookup_tcp sk_lookup_udp sk_release map_push_elem map_pop_elem map_peek_\
elem msg_push_data","5.0":"msg_pop_data rc_pointer_rel","5.1":"spin_lock spin_unlock sk_fullsock tcp_sock skb_ecn_set_ce\
 get_listener_sock","5.2":"skc_lookup_tcp tcp_check_syncookie sysctl_get_name sysctl_get_current_value sysctl_get_new_va\
lue sysctl_set_new_value strtol strtoul sk_storage_get sk_storage_delete","5.3":"send_signal","5.4":"tcp_gen_syncookie",
"5.5":"probe_read_user probe_read_kernel probe_read_user_str probe_read_kernel_str skb_output","5.6":"jiffies64 read_bra\
nch_records","5.7":"get_ns_current_pid_tgid xdp_output get_current_ancestor_cgroup_id","5.8":"ktime_get_boot_ns seq_prin\
tf seq_write ringbuf_output ringbuf_reserve ringbuf_submit ringbuf_discard ringbuf_query","5.10":"d_path copy_from_user \
snprintf_btf per_cpu_ptr this_cpu_ptr","5.11":"task_storage_get task_storage_delete get_current_task_btf ktime_get_coars\
e_ns","5.13":"for_each_map_elem snprintf","5.14":"sys_bpf btf_find_by_name_kind sys_close","5.15":"timer_init timer_set_\
callback timer_start timer_cancel get_func_ip get_attach_cookie task_pt_regs","5.16":"get_branch_snapshot trace_vprintk",
"5.17":"find_vma loop strncmp get_func_arg get_func_ret get_func_arg_cnt","5.18":"copy_from_user_task ima_file_hash","5.\
19":"kptr_xchg map_lookup_percpu_elem dynptr_from_mem ringbuf_reserve_dynptr ringbuf_submit_dynptr ringbuf_discard_dynpt\
r dynptr_read dynptr_write dynptr_data","6.1":"ktime_get_tai_ns user_ringbuf_drain","6.2":"cgrp_storage_get cgrp_storage\
_delete"},tee={loop:"a bounded `for` loop",strncmp:"a bounded loop over the bytes",probe_read_user:"bpf_probe_read",probe_read_kernel:"\
bpf_probe_read",probe_read_user_str:"bpf_probe_read_str",probe_read_kernel_str:"bpf_probe_read_str",ringbuf_output:"bpf_\
perf_event_output with a perf_event_array",ringbuf_reserve:"bpf_perf_event_output with a perf_event_array",ktime_get_boot_ns:"\
bpf_ktime_get_ns",get_current_task_btf:"bpf_get_current_task with BPF_CORE_READ",trace_vprintk:"bpf_trace_printk with at\
 most three arguments"}});function mw(e,t){return{class:"MISSING_KERNEL_SYMBOL",title:`${t===null?"the object":`program ${t}`} calls the kernel fu\
nction ${e}, which the kernel does not have`,remedy:`Declare ${e} as __weak and guard the call with bpf_ksym_exists(${e}\
).`,subject:e}}function LT(e,t,n,r){let o=FT(t,n),s=o?.name??`helper #${n}`,i=`guard the call with bpf_core_enum_value_e\
xists(enum bpf_func_id, BPF_FUNC_${s.replace(/^bpf_/,"")})`,a=o?.since==null?{}:{background:`${s} came with Linux ${o.since}\
.`},l=o?.instead==null?"leave the work out":`use ${o.instead}`;return{class:"UNSUPPORTED_HELPER",title:`program ${r} cal\
ls ${s}, which the kernel does not ${e?"have":"offer to this program type"}`,remedy:o===null?"The number belongs to no h\
elper of Linux: check the headers the object was built with.":e?`${nee(i)} and ${l} on kernels without it.`:`The kernel \
has ${s} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader ca\
n ask (libbpf_probe_bpf_helper) and keep the program out.`,...e?a:{},addition:Et(r),subject:s}}function BT(e){return(/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.
exec(e)?.[1]??e).trim()}function nee(e){return e.charAt(0).toUpperCase()+e.slice(1)}var KT,pw=m(()=>{"use strict";NT();Ze();
KT=[{kind:"type or field",sentences:[/failed to resolve CO-RE relocation (?<spec>.+)/,/invalid func unknown#195896080\b/],
explain:({spec:e},t)=>({class:"CORE_RELOCATION_FAILURE",title:`program ${t} reads ${e===void 0?"a type or field":BT(e)},\
 which the kernel does not have`,remedy:`Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and rea\
d the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,subject:e===void 0?"unknown":BT(
e)})},{kind:"kfunc",sentences:[/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],explain:({name:e=""},t)=>mw(e,
t)},{kind:"kfunc of other programs",sentences:[/calling kernel function (?<name>\S+) is not allowed/],explain:({name:e=""},t)=>({
class:"UNSUPPORTED_HELPER",title:`program ${t} may not call the kernel function ${e}`,remedy:`The kernel does not offer ${e}\
 to programs of this type: guard the call with bpf_ksym_exists(${e}), or keep the program out on kernels that do not.`,subject:e})},
{kind:"map that was not created",sentences:[/BPF map '(?<map>[^']+)' is referenced but wasn't created/],explain:({map:e=""},t)=>({
class:"MAP_CREATION_FAILURE",title:`program ${t} uses map ${e}, which was not created`,remedy:`Guard every use of ${e} w\
ith a constant that your loader sets to 0 on kernels without the map.`,subject:e})},{kind:"helper",sentences:[/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>LT(!0,e,Number(t),n)},{kind:"helper of other programs",sentences:[/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>LT(!1,e,Number(t),n)}]});function $i(e,t){let n=kn(e);for(let{pattern:r,explain:o}of DT(t)){let s=r.exec(n);if(s!==null)return o(s)}return null}function yf(e,t){
let n=kn(e).split(`
`);return DT(t).map(({pattern:o})=>n.find(s=>o.test(s))).find(o=>o!==void 0)?.replace(/^libbpf: /,"").trim()??null}function DT(e){
return ree.filter(({errnos:t})=>t===void 0||e===null||t.includes(e.name))}var ree,bf=m(()=>{"use strict";zt();Ze();MT();
pw();ree=[...TT,{pattern:/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,explain:()=>({class:"MI\
SSING_BTF",title:"the BTF of the object cannot be read",remedy:"It is damaged, or of a newer format than this libbpf kno\
ws: build the object again, with a clang that goes with your libbpf, and strip it with llvm-strip -g only.",subject:"obj\
ect, damaged"})},{pattern:/BTF is required, but is missing or corrupted/,explain:()=>({class:"MISSING_BTF",title:"the ob\
ject has no BTF",remedy:"Compile with clang -g and strip with llvm-strip -g, which keeps .BTF and .BTF.ext.",subject:"ob\
ject"})},{pattern:/Error loading \.BTF into kernel: .*BTF is mandatory|BTF is mandatory, can't proceed/,explain:()=>({class:"\
MISSING_BTF",title:"the kernel does not take the BTF of the object, which the object needs",remedy:"The kernel lacks BTF\
, or the object has kinds of types that are newer than it: compile with an older pahole or clang, or switch off what nee\
ds BTF there (struct_ops, spin locks, kfuncs).",subject:"object into kernel"})},{pattern:/(?:Unsupported BTF_KIND|unrecognized kind|BTF (?:header|type data) .*(?:invalid|corrupt)|btf_vmlinux is malformed|Invalid BTF)/,
explain:()=>({class:"MISSING_BTF",title:"the BTF of the kernel cannot be read",remedy:"It is cut, or of a newer format t\
han this libbpf knows: use a newer libbpf, or supply another BTF of the kernel (bpf_object_open_opts.btf_custom_path).",
subject:"partial"})},{pattern:/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,explain:()=>({
class:"MISSING_BTF",title:"the kernel has no BTF, which the object needs",remedy:"The kernel was built without CONFIG_DE\
BUG_INFO_BTF: supply its BTF (BTFHub, bpf_object_open_opts.btf_custom_path) or ship a variant of the object without CO-R\
E for it.",subject:"kernel"})},{pattern:/extern '((?:CONFIG|LINUX)_\w+)' \(strong\): not resolved|failed to open system Kconfig/,
explain:([,e])=>({class:"MISSING_KERNEL_SYMBOL",title:e===void 0?"the object needs the configuration of the kernel, whic\
h cannot be read":`the object needs ${e}, which is not in the configuration of the kernel`,remedy:`Declare ${e??"the opt\
ions"} as __kconfig __weak and take 0 for "not set".`,subject:e??"kconfig"})},{pattern:/extern \(func ksym\) '([^'\n]+)': /,
explain:([,e=""])=>mw(e,null)},{pattern:/extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
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
ps.${e}->${n} = NULL); if your loader does so, declare it.`,subject:r,...n===void 0||e===void 0?{}:{addition:_C(e,n)}}}},
{pattern:/(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
explain:([,e,t,n])=>{let r=t??n??"";return{class:"MISSING_ATTACH_TARGET",title:`the kernel has no ${r}, which ${e===void 0?
"a program":`program ${e}`} attaches to`,remedy:`The function was inlined, renamed or is not there yet: attach to one th\
at all your kernels have, or keep the program out where ${r} is missing (bpf_program__set_autoload).`,subject:r}}},{pattern:/failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
explain:()=>({class:"CORE_RELOCATION_FAILURE",title:"libbpf cannot relocate the object against the kernel\u2019s BTF",remedy:"\
See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type wit\
h a flavor (struct name___old)."})},{pattern:/missing BPF prog type, check ELF section name '([^'\n]+)'/,explain:([,e=""])=>({
class:"UNSUPPORTED_PROGRAM_TYPE",title:`libbpf does not know a program type for section ${e}`,remedy:'Your loader sets t\
he type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC(\
"tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).',addition:kC(e),subject:e})},{pattern:/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
explain:()=>({class:"MAP_CREATION_FAILURE",title:"a pinned map cannot be created or reused",remedy:"Nothing is pinned in\
 a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."})},{pattern:/try raising 'ulimit -l'/,
errnos:["EPERM"],explain:()=>({class:"POLICY_DENIED",title:"the locked-memory limit does not allow it",remedy:"Kernels b\
efore 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",subject:"mem\
lock"})},{pattern:/\blockdown\b|\bunprivileged_bpf_disabled\b/i,errnos:["EPERM","EACCES"],explain:()=>({class:"POLICY_DE\
NIED",title:"a policy of the kernel forbids it",remedy:"The kernel is locked down (lockdown=confidentiality forbids read\
ing kernel memory): boot it without, or leave this program out there.",subject:"lockdown"})}]});function oee(e){let t={map:e,innerMap:wl(e.type)&&!e.hasInner,maxEntries:e.maxEntries===0&&!see.has(e.type),keySize:e.keySize===
0&&UT.has(e.type),valueSize:e.valueSize===0&&iee.has(e.type)};return jT(t)?t:null}function bl(e,t){let n=e.off===null?oee(
e):null;if(n===null||o("autocreate"))return null;let r={map:e,innerMap:n.innerMap&&!o("inner_"),maxEntries:n.maxEntries&&
!o("max_entries"),keySize:n.keySize&&!o("key_size"),valueSize:n.valueSize&&!o("value_size")};return jT(r)?r:null;function o(s){
return t.some(({subject:i,status:a,what:l})=>i===e.name&&a==="applied"&&l.startsWith(s))}}function jT({innerMap:e,maxEntries:t,
keySize:n,valueSize:r}){return e||t||n||r}function wl(e){return e==="hash_of_maps"||e==="array_of_maps"}var see,UT,iee,kl=m(
()=>{"use strict";see=new Set(["perf_event_array","cgroup_storage","percpu_cgroup_storage","sk_storage","inode_storage",
"task_storage","cgrp_storage","struct_ops","unknown"]),UT=new Set(["hash","percpu_hash","lru_hash","lru_percpu_hash","ar\
ray","percpu_array","lpm_trie","stack_trace"]),iee=new Set([...UT,"queue","stack","bloom_filter"])});function gw(e){return typeof e=="number"?e:e.reduce((t,n)=>t|(hw[n]??0),0)}function yw(e){return Object.keys(hw).find(t=>hw[t]===
e)??`0x${e.toString(16)}`}var hw,bw=m(()=>{"use strict";hw={BPF_F_NO_PREALLOC:1,BPF_F_NO_COMMON_LRU:2,BPF_F_NUMA_NODE:4,
BPF_F_RDONLY:8,BPF_F_WRONLY:16,BPF_F_STACK_BUILD_ID:32,BPF_F_ZERO_SEED:64,BPF_F_RDONLY_PROG:128,BPF_F_WRONLY_PROG:256,BPF_F_CLONE:512,
BPF_F_MMAPABLE:1024,BPF_F_PRESERVE_ELEMS:2048,BPF_F_INNER_MAP:4096,BPF_F_LINK:8192,BPF_F_SEGV_ON_FAULT:131072,BPF_F_NO_USER_CONV:262144,
BPF_F_RB_OVERWRITE:524288}});function GT(e){let t=new Set;return e.trials.filter(({base:n,property:r,errno:o})=>n==="smallest"&&r!=="type"&&o!==null).
filter(({property:n,value:r})=>n==="flag"||r===lee(e,n)||aee.has(n)).flatMap(n=>n.property!=="flag"&&t.has(n.property)?[]:
(t.add(n.property),[cee(e,n)]))}function lee({keySize:e,valueSize:t,maxEntries:n,flags:r,extra:o},s){switch(s){case"key_\
size":return e;case"value_size":return t;case"max_entries":return n;case"flags":return r;case"extra":return o;default:return null}}
function cee(e,t){switch(t.property){case"flag":return gee(e,t.value);case"btf":return bee(e);case"name":return wee(e);case"\
inner":return{rule:"the kernel does not take such a map as the inner map",fix:"Give the inner map another type or other \
flags.",setting:null};case"max_entries":return uee(e)?dee(e,t):ww(e,t,"max_entries");case"extra":return ww(e,t,"map_extr\
a");default:return ww(e,t,t.property)}}function uee({type:e}){return e==="ringbuf"||e==="user_ringbuf"}function dee({type:e,
trials:t},{value:n,errno:r}){let o=t.find(({base:s,property:i,errno:a,value:l})=>s==="smallest"&&i==="max_entries"&&a===
null&&l!==n);return o===void 0?{rule:`a buffer of ${n} bytes is refused (${r?.name??"no errno"})`,fix:"Make the buffer s\
maller.",setting:null}:{rule:`max_entries must be a power of two and a multiple of the page size for type ${e}, not ${n}`,
fix:`Set max_entries to ${o.value}.`,setting:`max_entries: ${o.value}`}}function ww(e,t,n){let{type:r,trials:o}=e,{value:s,
limit:i,errno:a,property:l}=t,c={fix:`Set ${n} to ${i}.`,setting:l==="extra"?null:`${n}: ${i}`},u=pee(o,t);return u!==null?
{rule:`${n} must be a multiple of 8, not ${s}`,fix:`Set ${n} to ${u}.`,setting:`${n}: ${u}`}:i===null?{rule:`${n} ${s} i\
s refused (${a?.name??"no errno"})`,fix:`Make ${n} smaller: the kernel or this guest has no memory for it.`,setting:null}:
i===0?{rule:`${n} must be 0 for type ${r}, not ${s}`,...c}:hee(o,t)?{rule:`${n} must be ${i} for type ${r}, not ${s}`,...c}:
s<i?{rule:`${n} ${s} is too small, this kernel takes at least ${i}`,fix:`Make ${n} ${i} or more.`,setting:null}:{rule:`${n}\
 ${s} is too large, this kernel takes at most ${i}${mee(r,l)}`,fix:fee(r,l,i)??`Make ${n} ${i} or less.`,setting:l==="ma\
x_entries"?`max_entries: ${i}`:null}}function fee(e,t,n){return t==="key_size"?"Shorten the key: store a hash or an id i\
n it, and the long data in the value or in another map.":t!=="value_size"?null:e==="stack_trace"?`Set value_size to ${n}\
 or less: ${n/8} frames of 8 bytes.`:"Shorten the value: split it over several entries."}function mee(e,t){return t==="v\
alue_size"&&e.includes("percpu")?" bytes per CPU":""}function pee(e,{property:t,value:n}){if(n%8===0)return null;let r=e.
find(o=>o.base==="smallest"&&o.property===t&&o.errno===null&&o.value===n-n%8);return t==="value_size"?r?.value??null:null}
function hee(e,{property:t,value:n,limit:r}){return e.some(o=>o.base==="smallest"&&o.property===t&&o.errno!==null&&o.value!==
n&&r!==null&&o.value<r==n>r)}function gee({type:e,flags:t},n){let r=yw(n),o=(t&n)!==0,s=o?t&~n:t|n;return{rule:o?`this k\
ernel does not take ${r} in map_flags of a map of type ${e}`:`a map of type ${e} needs ${r} in map_flags`,fix:o?`Remove ${r}\
 from map_flags.`:`Add __uint(map_flags, ${r}) to the map.`,setting:`map_flags: ${yee(s)}`}}function yee(e){let n=Array.
from({length:31},(r,o)=>1<<o).filter(r=>(e&r)!==0).map(yw);return n.some(r=>r.startsWith("0x"))||n.length===0?String(e):
`[${n.join(", ")}]`}function bee({type:e,btf:t}){switch(t){case"none":return{rule:`a map of type ${e} needs BTF that des\
cribes its key and value`,fix:"Declare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), an\
d compile with -g.",setting:null};case"refused":return{rule:`a map of type ${e} needs BTF, and the kernel does not take \
the BTF of the object`,fix:"See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler\
 does not know all of its types.",setting:null};case"given":return{rule:`the kernel does not take the types of key and v\
alue for a map of type ${e}`,fix:"Declare the key as int; a value may hold what the kernel knows for this type only (no \
spin lock or kptr before it learnt them).",setting:null}}}function wee({inner:e}){return e?{rule:'libbpf names the inner\
 map after the outer one with ".inner", and this kernel takes no dot in a name',fix:"Leave the inner map out of the decl\
aration, and set it with bpf_map__set_inner_map_fd() before the load.",setting:null}:{rule:"the kernel does not take the\
 name of the map",fix:"Use letters, digits and underscores only.",setting:null}}function kw({trials:e}){return e.find(({
property:t})=>t==="type")?.errno??null}function WT({errno:e,trials:t}){let n=t.filter(({base:s})=>s==="own");if(n.some(({
property:s,errno:i})=>s==="nothing"&&i===null))return{rule:"the kernel creates it alone, and has no memory left for it b\
eside the other maps of the object",fix:"Make the maps smaller; a guest has less memory than most machines of your users\
.",setting:null};let r=n.filter(({errno:s})=>s===null).map(({property:s,value:i})=>`${s} ${i}`),o=`it is refused (${e?.name??
"no errno"})`;return{rule:r.length===0?o:`${o}, and created with ${r.join(", or with ")}`,fix:e?.name==="ENOMEM"||e?.name===
"E2BIG"?"Make it smaller: the kernel or this guest has no memory for its entries together.":"Compare its type, sizes and\
 flags with what your loader sets before the load, and declare what it changes under `maps` in the manifest.",setting:null}}
var aee,qT=m(()=>{"use strict";bw();aee=new Set(["btf","name","inner"])});function YT(e,t){let{maps:n,programs:r,libbpfTail:o}=e.result,s=new Map,i=(l,c)=>{l!==null&&!s.has(l)&&s.set(l,c)};for(let{
name:l,refusal:c,off:u}of n)c!==null&&u===null&&i(l,c);let a=t.map??(t.program===null?HT(t.message??"")??HT(o):null);n.some(
({name:l,off:c})=>l===a&&c!==null)||i(a,t);for(let l of r.filter(({off:c})=>c===null))l.load!==null&&i(l.load.map,l.load);
return kee([...s].map(([l,{errno:c,message:u}])=>_ee(e,l,c,u)))}function HT(e){return/map '([^'\n]+)': failed to create/.
exec(e)?.[1]??null}function kee(e){let t=({class:r})=>r==="MISSING_INNER_MAP"||r==="MAP_SIZE_UNSET",n=e.findIndex(t);return e.
filter((r,o)=>!t(r)||o===n)}function _ee(e,t,n,r){let{result:o}=e,s=o.maps.find(a=>a.name===t),i=(s&&See(e,s))??(s&&$ee(
e,s,n))??(s&&vee(e,s))??Aee(e,t,s,n);return X(e,"load",i,{map:t,words:s?.type==="struct_ops"?xi(e,r):Tee(o.libbpfTail,t)??
r,excerpt:wt(Cee(o.libbpfTail,t)),log:o.libbpfLog})}function See({kernel:e,result:{libbpf:t}},{name:n,type:r,refusal:o}){
if(o===null||r!=="struct_ops")return null;if((o.flags&xee)!==0&&o.errno?.name==="EINVAL"&&un(e.release,Ree))return{class:"\
MAP_CREATION_FAILURE",title:`map ${n} cannot be created: the kernel does not register struct_ops by a link`,remedy:'SEC(\
".struct_ops.link") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SE\
C(".struct_ops"), and create one of the two maps (bpf_map__set_autocreate).',addition:dl(n),subject:"struct_ops by a lin\
k"};if(un(e.release,zT))return{class:"UNSUPPORTED_MAP_TYPE",title:`the kernel has no struct_ops, which map ${n} is`,remedy:`\
struct_ops came with Linux ${zT}: leave ${n} and its programs out on kernels before (bpf_map__set_autocreate).`,addition:dl(
n),subject:"struct_ops"};let s=$i(o.message??"",o.errno);return s===null||s.addition!==void 0?s:t==="1.1"?{...s,remedy:`\
libbpf 1.1 fits every struct_ops map to the kernel, ${n} too when it is not to be created (bpf_map__set_autocreate): lin\
k libbpf 1.5 or newer in your loader, or keep ${n} in an object of its own.`}:{...s,addition:dl(n)}}function $ee(e,t,n){
let{result:r}=e,o=bl(t,r.fixups);if(o===null)return null;let s=r.maps.flatMap(c=>bl(c,r.fixups)??[]),i=s.filter(c=>c.map!==
t).map(c=>c.map.name),a=i.length===0?"":` The same holds for ${i.join(", ")}.`,l=yC(s);return o.innerMap?{class:"MISSING\
_INNER_MAP",title:`map ${t.name} (${t.type}) has no inner-map prototype`,remedy:`The object leaves the inner map of ${t.
name} to its loader: declare under \`maps\` in the manifest what the loader sets, with its sizes.${a}`,addition:l,subject:"\
inner map"}:{class:"MAP_SIZE_UNSET",title:`map ${t.name} (${t.type}) has ${VT(o)}`,remedy:`The object leaves the size of\
 ${t.name} to its loader (the kernel said ${Ie(n)}): declare under \`maps\` in the manifest what the loader sets.${a}`,addition:l,
subject:VT(o)}}function VT({maxEntries:e,keySize:t,valueSize:n}){return[...e?["max_entries"]:[],...t?["key_size"]:[],...n?
["value_size"]:[]].map(o=>`${o} 0`).join(" and ")}function vee(e,{name:t,refusal:n}){if(n===null||n.trials.length===0)return null;
let{kernel:r,artifact:o}=e,{type:s,inner:i}=n,a=i?`the inner map of ${t}`:`map ${t}`,l=kw(n);if(l?.name==="EPERM"||l?.name===
"EACCES")return{class:"POLICY_DENIED",title:`the kernel does not permit ${a} (${s}) to be created`,remedy:`The kernel re\
fuses every ${s} with ${Ie(l)}, to root: ${wi(r)}.`,subject:"map"};if(l!==null)return Pee(t,n);let c=JT(n),u=i?[]:c.flatMap(
({setting:f})=>f??[]),d=u.length===c.length&&new Set(u.map(Eee)).size===u.length;return{class:"MAP_CREATION_FAILURE",title:`${a}\
 cannot be created: ${c.map(({rule:f})=>f).join("; ")}`,proof:Qd(o.name,t),remedy:`${c.map(({fix:f})=>f).join(" ")}${d?"\
 If your loader does so before the load, declare it under `maps` in the manifest.":""}`,...d?{addition:bC(t,u)}:{},subject:c.
map(({rule:f})=>f).join("; ")}}function Eee(e){return e.slice(0,e.indexOf(":"))}function JT(e){let t=GT(e);return t.length>
0?t:[WT(e)]}function Pee(e,{type:t,inner:n}){let r=$C[t],o=t==="ringbuf"?", or use a perf_event_array there":"";return{class:"\
UNSUPPORTED_MAP_TYPE",title:`the kernel does not know the type ${t} of ${n?`the inner maps of map ${e}`:`map ${e}`}`,remedy:`\
Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${o}; w\
hen your loader does so, declare it under \`maps\` in the manifest.${Xr(r)}`,...r===void 0?{}:{background:Ht(t,r)},proof:FC(
t),addition:dl(e),subject:t}}function Oee(e){if(e.type==="struct_ops")return(e.message??"").replace(/^struct_ops init_kern:? ?/,
"");let t=kw(e);return t!==null?t.name==="EPERM"?"the kernel does not permit it":`the kernel does not know the type ${e.
type}`:JT(e).map(({rule:n})=>n).join("; ")}function XT(e){let{result:t,artifact:n}=e;return t.maps.flatMap(r=>{let{name:o,
off:s,refusal:i}=r;if(s===null||s.by==="manifest")return[];let a=t.programs.filter(u=>u.off?.map===o).map(u=>u.name),l=i===
null?s.reason:Oee(i);return[{...X(e,"load",{class:"MAP_DROPPED",title:`map ${o} is left out: ${l}`,remedy:`The rest of t\
he object is loaded, as the manifest allows.${a.length===0?" Every program loads without it.":` ${a.join(", ")} cannot b\
e loaded without it and ${a.length===1?"is":"are"} left out as well.`}`,proof:Qd(n.name,o),subject:l},{map:o,words:i?.message??
null,log:t.libbpfLog}),level:"notice"}]})}function Aee({artifact:e},t,n,r){let o=n===void 0?"":` (${n.type}, key ${n.keySize}\
, value ${n.valueSize}, max_entries ${n.maxEntries}${n.flags===0?"":`, map_flags 0x${n.flags.toString(16)}`})`;return{class:"\
MAP_CREATION_FAILURE",title:`map ${t} cannot be created: ${Ie(r)}`,proof:Qd(e.name,t),remedy:r?.name==="ENOMEM"||r?.name===
"E2BIG"?`The map is too large for the kernel or this guest${o}: make it smaller, or declare under \`maps\` the max_entries\
 your loader sets.`:`Compare its type, sizes and flags${o} with what your loader sets before load: what it changes belon\
gs under \`maps\` in the manifest.`}}function Cee(e,t){return e.split(`
`).filter(n=>n.startsWith("libbpf: ")&&(!/map '/.test(n)||n.includes(`map '${t}'`))).join(`
`)}function Tee(e,t){return e.split(`
`).findLast(r=>r.includes(`map '${t}': failed to `))?.replace(/^libbpf: /,"").trim()??null}var xee,Ree,zT,_w=m(()=>{"use\
 strict";kl();hf();lt();zt();bi();bf();Jd();Ze();qT();Gn();xee=8192,Ree="6.4",zT="5.6"});function QT(e,t){let{libbpfTail:n,libbpfLog:r,programs:o}=e.result,s=Mee.exec(`${t.message??""}
${n}`);if(s===null)return null;let[i,a="",l="",c=""]=s,u=o.find(d=>d.name===c)?.off??null;return X(e,"load",{class:"PROG\
_ARRAY_MEMBER_OFF",title:`prog array ${a} names program ${c} in slot ${l}, which is ${u===null?"not loaded":u.reason.startsWith(
"off ")?u.reason:`off: ${u.reason}`}`,remedy:`The object itself fills ${a} while it is loaded, so that ${c} cannot be le\
ft out. ${u===null?"":`${Iee[u.by]} `}Or leave slot ${l} empty in the object and let the loader fill it (\`entries: [{key\
: ${l}, value: {program: ${c}}}]\` of the map in the manifest).`,...u?.by==="object"?{addition:zd([c])}:{},subject:`${a}\
 ${l}`},{program:c,map:a,words:i,excerpt:wt(n),log:r})}var Mee,Iee,ZT=m(()=>{"use strict";lt();zt();Ze();Mee=/map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
Iee={object:'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',manifest:"Drop its `autol\
oad: false`.",kernel:"Drop its `min_kernel`, or make it load on this kernel.",variant:"Give each variant a slot of its o\
wn that the loader fills.",dropped:"It does not load on this kernel: see its own finding."}});function Rw(e,t,n){let r=t.lacks.find(({what:s})=>s in eM),o=r&&eM[r.what];return r===void 0||o===void 0?null:{explanation:o(
e,n),lack:r}}function tM(e,{lacks:t,verifierTail:n}){let r=Fee.find(({pattern:i})=>i.test(n))?.kinds,o=t.find(({what:i})=>r?.
includes(i)),s=o&&jee[o.what];return o===void 0||s===void 0?null:{explanation:s(e),lack:o}}function Nee({name:e,type:t,section:n},r){
let o=yi[t];return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${t} programs such as ${e}`,remedy:`\
Keep ${e} out on kernels without it (bpf_program__set_autoload) and ${Lee(t,n)}. The guest tried a minimal program of th\
is type, and the kernel refused that too.${nM(o,r)}`,...o===void 0?{}:{background:Ht(`${t} programs`,o)},proof:Zd(t),addition:Et(
e),subject:t}}function Lee(e,t){return e==="syscall"?"do its work in your loader":e==="lsm"?"hook the function with a kp\
robe (security_\u2026), which can watch and not deny":e==="raw_tracepoint"?'use a tracepoint (SEC("tracepoint/\u2026"))':
e!=="tracing"?"fall back to another hook":/^\??tp_btf/.test(t)?'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint':
/^\??iter/.test(t)?"read what it iterates over in another way, as from /proc":"fall back to a kprobe"}function nM(e,t){return e!==
void 0&&un(t,e.since)?"":Xr(e)}function Bee({name:e,section:t,type:n},r){let o=wf(t,n),s=fl[o];return{class:"UNSUPPORTED\
_ATTACH_TYPE",title:`the kernel does not know the attach type of ${o} programs such as ${e}`,remedy:`Keep ${e} out on ke\
rnels without it (bpf_program__set_autoload)${rM(t)}. The guest tried a minimal ${n} program: the kernel refuses it with\
 this attach type.${nM(s,r)}`,...s===void 0?{}:{background:Ht(`${o} programs`,s)},proof:ml(o,i=>wf(i.section,i.type)),addition:Et(
e),subject:o}}function Kee({name:e,section:t,type:n}){let r=wf(t,n);return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the ke\
rnel does not support expected_attach_type, which libbpf sets for ${r} programs such as ${e}`,remedy:`Keep ${e} out on s\
uch kernels (bpf_program__set_autoload)${rM(t)}.`,background:Ht("expected_attach_type",{since:"4.17"}),proof:ml(r,o=>wf(
o.section,o.type)),addition:Et(e),subject:r}}function rM(e){let t=Dee.find(({pattern:n})=>n.test(e))?.plain;return t===void 0?
"":`, or name its section ${t}, which libbpf loads without one`}function wf(e,t){let[n="",r]=e.replace(/^\?/,"").split("\
/"),o=`${n}/${r??""}`;return r!==void 0&&(n==="cgroup"||o in fl)?o:n||t}function _l(e,t,n,r,{remedy:o}){return{class:"VE\
RIFIER_REJECTION",title:`program ${e} ${t}`,remedy:`${o} Or keep ${e} out on such kernels (bpf_program__set_autoload).`,
background:Ht(n,{since:r}),subject:t}}function xw(e,t,n,r){return _l(e,`has ${t}, which the kernel does not support`,Uee(
t),n,{remedy:`Compile with clang -target bpf -mcpu=${r}.`})}function Uee(e){return e.charAt(0).toUpperCase()+e.slice(1)}
var Fee,eM,Dee,jee,oM=m(()=>{"use strict";bi();Ze();Gn();Fee=[{pattern:/^back-edge from insn \d+ to \d+/m,kinds:["bounde\
d_loops"]},{pattern:/^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
kinds:["bpf_to_bpf_calls","function_addresses","jmp32"]},{pattern:/^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
kinds:["map_values","function_addresses"]},{pattern:/^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
kinds:["map_values"]},{pattern:/^number of funcs in func_info doesn't match number of subprogs/m,kinds:["function_addres\
ses"]},{pattern:/^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
kinds:["jmp32","atomics","cpu_v4","load_acquire","may_goto"]}],eM={program_type:Nee,attach_type:Bee,expected_attach_type:Kee,
sleepable({name:e,type:t}){return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel has no ${t} programs that may sleep\
, such as ${e}`,remedy:`Drop the ".s" of its section where ${e} need not sleep, or keep it out on kernels without them (\
bpf_program__set_autoload).`,background:Ht("Programs that may sleep",{since:"5.10"}),addition:Et(e),subject:`${t}, sleep\
able`}}};Dee=[{pattern:/^\??cgroup\/sock_create$/,plain:'SEC("cgroup/sock")'},{pattern:/^\??(?:tcx|tc)\//,plain:'SEC("tc\
")'},{pattern:/^\??k(?:ret)?probe\.(?:multi|session)/,plain:'SEC("kprobe/\u2026")'},{pattern:/^\??u(?:ret)?probe\.(?:multi|session)/,
plain:'SEC("uprobe")'}];jee={bpf_to_bpf_calls:e=>_l(e,"calls another function, which the kernel does not support","Calls\
 between BPF functions","4.16",{remedy:"Mark the functions it calls static __always_inline."}),map_values:e=>({class:"UN\
SUPPORTED_MAP_TYPE",title:`program ${e} uses global variables, which the kernel does not support`,remedy:'Keep their val\
ues in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you incl\
ude bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such ke\
rnels.',background:Ht("Global variables",{since:"5.2"}),addition:Et(e),subject:"global variables"}),function_addresses:e=>({
class:"UNSUPPORTED_HELPER",title:`program ${e} passes a function to a helper, which the kernel does not support`,remedy:"\
Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program o\
ut on such kernels (bpf_program__set_autoload).",background:"Helpers with callbacks came with Linux 5.13 (bpf_for_each_m\
ap_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",addition:Et(e),subject:"callback"}),bounded_loops:e=>_l(e,
"has a loop, which the kernel does not allow","Loops","5.3",{remedy:"Unroll it with #pragma unroll and a constant bound."}),
jmp32:e=>xw(e,"32-bit jumps","5.1","v2"),atomics:e=>_l(e,"uses atomic operations that the kernel does not support: it on\
ly adds, without the result","Atomic operations other than add","5.12",{remedy:"Use __sync_fetch_and_add() without its r\
esult, or a spin lock. With -mcpu=v2, clang rejects the others."}),cpu_v4:e=>xw(e,"instructions of -mcpu=v4","6.6","v3"),
load_acquire:e=>xw(e,"load-acquire or store-release instructions","6.15","v3"),may_goto:e=>_l(e,"uses may_goto loops (ca\
n_loop, cond_break), which the kernel does not support","may_goto","6.9",{remedy:"Give the loop a constant bound, or use\
 bpf_loop() where the kernel has it."})}});function sM({message:e},{name:t}){let[,n,r,o]=qee.exec(e??"")??[];if(n===void 0||r===void 0||o===void 0)return null;let s=`\
program ${n} of artifact ${r}`,i=/^does not load: /.test(o);return{class:"MISSING_ATTACH_TARGET",title:`program ${t} has\
 nothing to attach to: ${s} ${o}`,remedy:i?`Mend ${r} first: its own findings say why ${n} does not load here.`:`Mend \`a\
ttach\` of ${t} in the manifest, or ${r} itself.`,subject:i?`${s} does not load`:`${s} ${o}`}}function iM(e,t){if(!Gee.test(
e)&&!Wee.test(e))return null;let{name:n,type:r,section:o}=t;if(r==="ext")return{class:"FREPLACE_TARGET_UNSET",title:`pro\
gram ${n} replaces a function of another program, and nothing says of which`,remedy:"Your loader names it (bpf_program__\
set_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",addition:Zb(
n,"attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"),subject:"\
freplace"};let s=r==="lsm"?"hook":"function";return{class:"ATTACH_TARGET_UNSET",title:`program ${n} does not say which ${s}\
 it attaches to: its section is "${o}"`,remedy:`Name the ${s} in the section (SEC("${o}/<${s}>")), or declare the one th\
at your loader sets (bpf_program__set_attach_target) under \`programs\`.`,addition:Zb(n,`attach: {symbol: ${s.toUpperCase()}\
}   # the ${s} your loader sets`),subject:o}}var Gee,Wee,qee,aM=m(()=>{"use strict";Ze();Gee=/no BTF-based attach target is specified/,
Wee=/attach program FD is not set/,qee=/^program (\S+) of artifact (\S+) (.+)$/s});function vi(e){let t=kn(e).split(`
`),n=t.findLastIndex(a=>a.startsWith(dM)),r=n===-1?t.length:n,o=t.slice(0,r).map(Vee).filter(Qee),s=o.findLastIndex(a=>Hee.
test(a))+1,i=o.findIndex((a,l)=>l>=s&&!lM(a));return{path:o.slice(0,i===-1?o.length:i),complaints:i===-1?[]:Yee(zee(o.slice(
i).filter(a=>!lM(a)))),block:t.slice(r)}}function zee(e){let t=[];for(let n of e.map(r=>r.trim())){let r=t.at(-1);r?.endsWith(
",")?t[t.length-1]=`${r} ${n}`:t.push(n)}return t}function Vee(e){return e.replace(/(?<=\S)verification time \d+ usec$/,
"")}function Yee(e){let t=e.filter(n=>!Jee.test(n));return t.every(n=>n.startsWith("Caller passes invalid args"))?[...e]:
t}function cM(e){return vi(e).complaints}function uM(e){let{complaints:t,block:n}=vi(e),r=kf(n,"Suggestion").join(" ");return{
error:t[0]??n[0]?.slice(dM.length)??null,suggestion:r===""?null:r}}function kf(e,t){let n=e.indexOf(`${t}:`);if(n===-1)return[];
let r=e.slice(n+1),o=r.findIndex(s=>s.trim()===""||!/^\s/.test(s));return(o===-1?r:r.slice(0,o)).map(s=>s.trim())}function lM(e){
return Xee.test(e)}function Qee(e){return!/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.
test(e)}var Hee,Jee,dM,Xee,_f=m(()=>{"use strict";zt();Hee=/^\d+: [(<]/;Jee=/^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
dM="Verification failed: ";Xee=new RegExp([String.raw`^\d+: `,"^;",String.raw`^ ?R\d+(?:_\w+)?=`,String.raw`^from \d+ to \d+`,
String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
String.raw`^\[the log is cut here`,String.raw`^\s*\.{3}`,"^libbpf: "].join("|"))});function hM(e){let{path:t,complaints:n,block:r}=vi(e),o=n.slice(0,t.length===0?14:Zee),s=[...kf(r,"Reason").slice(0,ete),
...kf(r,"Causal path").slice(-tte)],i=14-o.length-s.length;return af([...ote(t,o,i),...o,...s])}function ote(e,t,n){let r=ste(
e),o=r.findIndex(({text:a})=>Sw.test(a));if(o===-1)return e.slice(-Math.max(0,n));let s=ite([(r[o]?.text??"").replace(nte,
""),...t]),i=[...r.slice(0,o+1).filter(({text:a})=>Sw.test(a)),...r.slice(o).filter(({text:a})=>mM.test(a)).slice(0,1),...r.
filter(({text:a})=>pM.test(a)&&lte(a,s)).slice(0,1),...ate(r.slice(o+1),s),...r.slice(o).filter(({text:a})=>mM.test(a))];
return[...new Map(i.map(a=>[a.index,a])).values()].slice(0,Math.max(0,n)).sort((a,l)=>a.index-l.index).map(({text:a})=>pM.
test(a)?cte(a,s):a).filter((a,l,c)=>a!==c[l-1])}function ste(e){let t=[];for(let n=e.length-1;n>=0;n--){let r=e[n]??"";t.
push({index:n,text:r});let o=rte.exec(r)?.[1];if(o===void 0)continue;let s=e.slice(0,n).findLastIndex(i=>Sw.exec(i)?.[1]===
o);if(s===-1)break;n=s+1}return t}function ite(e){return new Set(e.flatMap(t=>[...t.replace(/;.*$/,"").matchAll(/\b[rRw](\d{1,2})\b/g)].
map(([,n=""])=>n)))}function ate(e,t){return[...t].flatMap(n=>{let r=new RegExp(String.raw`^\d+: \([0-9a-f]{2}\) [rw]${n} \S*= ${n===
"0"?"|\\) call ":""}`);return e.find(({text:o})=>r.test(o))??[]})}function lte(e,t){return[...e.matchAll(/\bR(\d+)(?:_\w+)?=/g)].
some(([,n=""])=>t.has(n))}function cte(e,t){let n=e.search(/R\d+(?:_\w+)?=/),r=e.slice(n).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/),
o=r.filter(s=>t.has(/^R(\d+)/.exec(s)?.[1]??""));return o.length===r.length?e:`${e.slice(0,n)}${o.join(" ")} \u2026`}var Zee,
ete,tte,Sw,mM,nte,rte,pM,gM=m(()=>{"use strict";zt();_f();Zee=4,ete=3,tte=4;Sw=/^(\d+): \([0-9a-f]{2}\) /,mM=/^;/,nte=/(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /,
rte=/^from (\d+) to \d+/,pM=/^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/});var yM,bM=m(()=>{"use strict";yM=[{kind:"program without arena",sentences:[/addr_space_cast insn can only be used in a program that has an associated arena/],
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
CAP_PERFMON and the JIT on."}]});var wM,kM=m(()=>{"use strict";wM=[{kind:"number as argument",sentences:[/R\d+ type=(?:inv|imm|scalar) expected=/,/R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
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
the loader does not have",remedy:"Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."}]});var _M,xM=m(()=>{"use strict";_M=[{kind:"callback before 5.13",class:"UNSUPPORTED_HELPER",sentences:[/number of funcs in func_info doesn't match number of subprogs/],
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
ogram after the helper returned."}]});var RM,SM=m(()=>{"use strict";RM=[{kind:"missing argument",sentences:[/func '(?<function>[^']+)' doesn't have \d+-th argument/],
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
member into a volatile variable."}]});var $M,vM=m(()=>{"use strict";$M=[{kind:"endless loop",sentences:[/infinite loop detected at insn \d+/],what:"has a loop\
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
 less than the width of the type, or cast the value to a wider type first."}]});var EM,PM=m(()=>{"use strict";EM=[{kind:"uninitialised dynptr",sentences:[/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
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
and restore them in the reverse order, once on every path, with the function that goes with it."}]});var OM,AM=m(()=>{"use strict";OM=[{kind:"arguments of a global function",secondary:!0,sentences:[/Caller passes invalid args into func#\d+/,
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
all functions __always_inline, or split the program into several with tail calls."}]});var CM,TM=m(()=>{"use strict";CM=[{kind:"hook not there",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
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
r replace another only once."}]});var MM,IM=m(()=>{"use strict";MM=[{kind:"may_goto",sentences:[/unknown opcode e5/,/invalid BPF_JMP\/JMP32 opcode e5/],what:"\
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
 and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."}]});var FM,NM=m(()=>{"use strict";FM=[{kind:"kptr access",sentences:[/(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
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
ing, one that is in the tree for removing."}]});var $w,LM,BM=m(()=>{"use strict";$w='Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") i\
n the object',LM=[{kind:"GPL helper",sentences:[/cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/],
what:"calls a GPL-only helper or kernel function without a GPL license",remedy:`${$w}.`},{kind:"GPL structure",sentences:[
/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],what:"reads struct {type} of the kernel,\
 which only programs with a GPL license may",remedy:`${$w}, or keep to what programs of any license may do: no access th\
rough typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`},{kind:"GPL program type",sentences:[/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
what:"is of a type that needs a GPL license",remedy:`${$w}.`}]});var KM,DM=m(()=>{"use strict";KM=[{kind:"too many instructions",class:"VERIFIER_LIMIT",sentences:[/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
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
ucture in place of several parameters, or use a kprobe to trace the function."}]});var jM,UM=m(()=>{"use strict";jM=[{kind:"debug information",sentences:[/missing btf func_info/,/func_info BTF section doesn't match subprog layout/,
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
 at this line differently until it is fixed."}]});var GM,WM=m(()=>{"use strict";GM=[{kind:"missing unlock",sentences:[/bpf_spin_unlock is missing/,/bpf_rcu_read_unlock is missing/,
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
 a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."}]});var qM,HM=m(()=>{"use strict";qM=[{kind:"read-only map",sentences:[/write into map forbidden/,/write to change key R\d+ not allowed/],
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
f, with the one map that is meant."}]});var zM,VM=m(()=>{"use strict";zM=[{kind:"map value bounds",sentences:[/invalid access to map value(?: pointer)?,/,/invalid access to map key,/],
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
on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."}]});var YM,JM=m(()=>{"use strict";YM=[{kind:"packet bounds",sentences:[/invalid access to packet,/],what:"accesses the packe\
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
d functions that return int, and no lock or reference may be held."}]});var XM,QM=m(()=>{"use strict";XM=[{kind:"null pointer",sentences:[/R\d+ invalid mem access '\w*or_null_?\w*'/,/R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
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
 alone in inline assembly: copy it to another register and move that."}]});var ZM,eI=m(()=>{"use strict";ZM=[{kind:"unreleased reference",sentences:[/Unreleased reference id=\d+/,/Leaking reference id=\d+/],
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
urns a pointer to a structure."}]});var tI,nI=m(()=>{"use strict";tI=[{kind:"return value",sentences:[/At program exit the register R[01] /,/R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/],
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
that return void."}]});var rI,oI=m(()=>{"use strict";rI=[{kind:"uninitialised stack",sentences:[/invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
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
cture in place of the sixth and later arguments."}]});var sI,iI=m(()=>{"use strict";sI=[{kind:"struct_ops member",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
what:"implements {member} of struct {type}, which this kernel does not let a BPF program implement",remedy:"Leave the me\
mber out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program \
sleepable only where the member may sleep."},{kind:"struct_ops type",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach_btf_id \d+ is not a supported struct/,
/attach to invalid member idx \d+ of struct \S+/,/struct_ops module \S+ is not found/],what:"implements operations that \
this kernel does not let BPF programs implement",remedy:"Load the module that has the operations, or keep the map and it\
s programs out where they are missing (bpf_map__set_autocreate)."}]});function aI(e,t,n,r){switch(e){case"number as pointer":return ute(n,/^R(\d+)/.exec(t)?.[1]??"");case"size of zero":return mte(
n);case"defect of the verifier":return t==="kernel subsystem misconfigured verifier"&&cI(n)==="bpf_tail_call"?{kind:"typ\
e of the map",groups:{}}:null;case"uninitialised stack":return hte(n,t);case"argument of a kfunc":return pte(n,t);case"l\
oop":return r!==null&&!un(r,"5.3")?{kind:"recursion without names",groups:{}}:null;default:return null}}function lI(e){let t=Ei.
exec(e)?.groups?.text;return t===void 0?null:/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(t)?.[1]??(t.startsWith("call ")?"":null)}
function cI(e){let t=e.findLast(n=>Ei.test(n));return t===void 0?null:lI(t)}function ute(e,t){let n=t,r=!0,o=[];for(let s of e.
toReversed()){let i=dI(s,n);if(i!==null&&!uI.test(i))return o.length===0?null:fte(i,o);if(i!==null&&r&&/^(?:inv|imm)?P?0$/.
test(i))return{kind:"null pointer",groups:{}};if(i!==null&&(r=!1),/^from \d+ to /.test(s))return null;let a=Ei.exec(s)?.
groups?.text;if(a===void 0)continue;let l=lI(s);if(l!==null){if(Number(n)<6)return null;o.push(l)}let c=new RegExp(`^[rw\
]${n} (\\S+) (?:r(\\d+)$)?`).exec(a);if(c?.[1]==="="&&c[2]!==void 0)n=c[2];else if(c!==null)return null}return null}function dI(e,t){
if(/^;/.test(e))return null;let n=Ei.test(e)?e.slice(e.indexOf(";")+1||e.length):e;return new RegExp(`(?:^|\\s)R${t}(?:_\
\\w+)?=([^\\s(]+)`).exec(n)?.[1]??null}function fte(e,t){let n=t.filter(s=>s!==""),r=t.length===1?t[0]:n.find(s=>dte.test(
s)),o=r===void 0||r===""?"a function call":`${r}()`;return{kind:e.startsWith("pkt")?"invalidated packet pointer":"invali\
dated pointer",groups:{call:o}}}function mte(e){let t=cI(e);return t!==null&&/^bpf_map_\w+_elem$/.test(t)?{kind:"map wit\
hout keys",groups:{call:`${t}()`}}:null}function pte(e,t){let[,n,r]=/^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(t)??
[],o=n===void 0?r:String(Number(n)+1);if(o===void 0)return null;for(let s of e.toReversed()){let i=dI(s,o);if(i!==null)return uI.
test(i)?{kind:"number as argument",groups:{}}:null;if(new RegExp(`^[rw]${o} `).test(Ei.exec(s)?.groups?.text??""))return null}
return null}function hte(e,t){let[,n,r]=/^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(t)??[];if(n===
void 0||r===void 0)return null;let o=Number(n)+Number(r);for(let s of e.toReversed()){if(/^from \d+ to /.test(s))return null;
let i=Ei.exec(s)?.groups?.text,[,a,l,c]=/^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(i??"")??[];if(a===void 0||l===void 0||
c===void 0)continue;let u=Number(l);if(!(o<u||o>=u+Number(a)/8))return a==="64"&&/^r\d+$/.test(c)?{kind:"pointer in help\
er memory",groups:{}}:null}return null}var Ei,uI,dte,fI=m(()=>{"use strict";bi();Ei=/^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
uI=/^(?:inv|imm|scalar|P?-?\d)/;dte=/adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/});function vw(e,t,n=null){let r=yte(cM(e).slice(0,gte),t);if(r===null)return null;let o=aI(r.kind,r.words,vi(e).path,n),s=gI.
find(({kind:i})=>i===o?.kind);return o===null||s===void 0?r:{kind:s.kind,explanation:yI(s,o.groups,t),words:r.words}}function yte(e,t){
return pI(e,mI.filter(({rule:n})=>n.secondary!==!0),t)??pI(e,mI.filter(({rule:n})=>n.secondary===!0),t)}function pI(e,t,n){
for(let r of e){let o=bte(r);for(let{pattern:s,rule:i}of t){let a=s.exec(o);if(a!==null)return{kind:i.kind,explanation:yI(
i,a.groups??{},n),words:r}}}return null}function bte(e){return e.replaceAll(/\*\(R11-\d+\)/g,"R11")}function yI(e,t,n){if("\
explain"in e)return e.explain(t,n);let r=hI(e.what,t);return{class:e.class??"VERIFIER_REJECTION",title:`program ${n} ${r}`,
remedy:hI(e.remedy,{...t,program:n}),...e.mayBeLeftOut===!0?{addition:Et(n)}:{},subject:`${e.kind}: ${r.replaceAll(/\d+/g,
"N")}`}}function hI(e,t){return e.replaceAll(/\{(\w+)\}/g,(n,r)=>t[r]??n)}function bI(e){return wte.test(kn(e))}var gI,gte,
mI,wte,wI=m(()=>{"use strict";zt();Ze();bM();kM();xM();SM();vM();PM();AM();TM();IM();NM();BM();DM();UM();WM();HM();VM();
JM();QM();eI();nI();oI();iI();pw();_f();fI();gI=[...yM,...wM,..._M,...RM,...$M,...EM,...OM,...CM,...MM,...FM,...LM,...KM,
...jM,...GM,...qM,...zM,...YM,...XM,...ZM,...tI,...rI,...sI,...KT];gte=32;mI=gI.flatMap(e=>e.sentences.map(({source:t,flags:n})=>({
pattern:new RegExp(`^(?:${t})`,n),rule:e})));wte=/^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m});function xf(e,t,n){let o=n.verifierTail.trim()===""||kte(n.verifierTail)&&Rw(t,n,e.kernel.release)?Tte(e,t,n):xte(e,t,n),
s=e.result.load?.btfRefused??null;return s===null?o:{...o,remedy:`${o.remedy} ${_te(s,o.source!==null)}`}}function kte(e){
return e.split(`
`).every(t=>/^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(t))}function _te(e,t){return`\
The kernel refused the BTF of the object (${e}), and libbpf went on without it${t?"; the line is the one of .BTF.ext":""}\
.`}function xte(e,t,n){if(Ste(n.verifierTail))return $te(e,t,n);let{error:r,suggestion:o}=uM(n.verifierTail),s=tM(t.name,
n),i=vw(n.verifierTail,t.name,e.kernel.release),a=e.result.targets.find(u=>u.program===t.name),l=s?.explanation??gl(n.verifierTail,
e,t.name)??(i===null?null:Ete(i,a))??Ote(t,r)??Cte(t.name,n,r),c=l.class==="UNSUPPORTED_HELPER"?OC(e.kernel,l.subject??"",
t.name):null;return X(e,"load",c??Pte(vte(e,l),n),{program:t.name,words:(s===null?i?.words:null)??r??n.message,source:s?.
lack.source??n.source,excerpt:hM(n.verifierTail),log:n.verifierLog,suggestion:o,proof:ki(e.artifact.name,t.name)})}function Ste(e){
return Rte.test(e.trimEnd().split(`
`).at(-1)??"")}function $te(e,{name:t},n){let o=n.errno?.name==="E2BIG"?{class:"VERIFIER_LIMIT",title:`program ${t} take\
s the verifier more instructions than the kernel allows`,remedy:`Shorten loops that clang unrolls, look at fewer branche\
s, or split ${t} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,subject:"\
instructions processed"}:{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${t}, and its reason does not f\
it into the log of this kernel`,remedy:`Run ${t} on a newer kernel too: from 5.2 on the log has room for the reason. Or \
make the program smaller until its log fits into 16 MiB.`,subject:"log cut"};return X(e,"load",o,{program:t,words:`${Ie(
n.errno)}, after more than 16 MiB of the verifier's log`,log:n.verifierLog,proof:ki(e.artifact.name,t)})}function vte({kernel:e},t){
if(e.btf!==!1)return t;let n=t.remedy.replace(/^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,"This kernel ha\
s no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call");return{
...t,remedy:n}}function Ete({kind:e,explanation:t},n){let r=n===void 0?null:UC(e,t.subject,n);return r===null?t:{...t,remedy:`${r}\
 ${t.remedy}`}}function Pte(e,{source:t,verifierTail:n}){return t===null||!bI(n)?e:{...e,title:`${e.title}; it gave up i\
n the loop that begins here`}}function Ote({name:e,section:t},n){let[,r]=/^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.
exec(t)??[];return n!==null||r===void 0||!Ate.has(r)?null:vw(`Attaching tracing programs to function '${r}' is rejected`,
e)?.explanation??null}function Cte(e,{errno:t},n){return{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${e}`,
remedy:n===null?kI:`Change the code at the line that is shown; the log above the error says what the verifier knew about\
 each register there${t===null?"":` (${Ie(t)})`}.`}}function Tte(e,t,n){let r=[n.message??"",...Fte(e.result.libbpfTail,
t.name)].join(`
`),o=sM(n,t);if(o!==null)return X(e,"load",o,{program:t.name,log:e.result.libbpfLog});let s=iM(r,t)??(Ite.test(r)?rf(e,t,
n.errno):null)??gl(r,e,null)??Mte(t,$i(r,n.errno))??Lte(e,t,n)??Bte(t.name,n),i=Rw(t,n,e.kernel.release)?.explanation??null,
a=n.refusedBy==="libbpf"&&i===null,l=yf(r,n.errno)??n.message;return X(e,"load",i??(a?pf(e,s):s),{program:t.name,words:a?
xi(e,l):i!==null&&n.refusedBy==="libbpf"?null:l,source:n.source,excerpt:wt(Nte(e.result.libbpfTail,t.name)),log:e.result.
libbpfLog,proof:ki(e.artifact.name,t.name)})}function Mte({name:e,type:t},n){return n?.class!=="MISSING_BTF"||n.subject!==
"kernel"||!Ew.has(t)?n:{...n,title:`the kernel has no BTF, which ${t} programs such as ${e} need`,remedy:`A BTF file bes\
ide the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${e} out on kernels without\
 (bpf_program__set_autoload)${t==="tracing"?" and attach a kprobe or a tracepoint there":""}.`,addition:Et(e),subject:`k\
ernel, ${t}`}}function Fte(e,t){return e.split(`
`).filter(n=>n.includes(`prog '${t}'`))}function Nte(e,t){return e.split(`
`).filter(n=>!/prog '/.test(n)||n.includes(`prog '${t}'`)).join(`
`)}function Lte({kernel:e},{name:t,type:n,insns:r},{errno:o}){let s=yi[n];return o?.name==="EINVAL"&&s!==void 0&&(un(e.release,
s.since)||s.config)?{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${n} programs such as ${t}`,remedy:`\
Keep ${t} out on kernels without it (bpf_program__set_autoload) and ${n==="syscall"?"do its work in your loader":`fall b\
ack to ${n==="tracing"?"a kprobe":"another hook"}`}.${un(e.release,s.since)?"":Xr(s)}`,background:Ht(n,s),proof:Zd(n),addition:Et(
t),subject:n}:o?.name==="E2BIG"&&r>4096?{class:"VERIFIER_LIMIT",title:`program ${t} has ${r} instructions; the kernel ta\
kes 4096`,remedy:"Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller varian\
t for them.",subject:"instructions"}:o?.name==="EPERM"||o?.name==="EACCES"?{class:"POLICY_DENIED",title:`the kernel does\
 not permit program ${t} to be loaded`,remedy:`The kernel refused before the verifier looked (${Ie(o)}), to root: ${wi(e)}\
.`,subject:"load"}:null}function Bte(e,{errno:t}){return{class:"UNKNOWN",title:`program ${e} does not load: ${Ie(t)}`,remedy:kI}}
var kI,Rte,Ate,Ew,Ite,Pw=m(()=>{"use strict";hf();lt();zt();bi();oM();bf();Jd();Ze();Gn();hl();aM();of();gM();_f();wI();
kI="The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets befo\
re load.";Rte=/^\[the log is cut here: .*\]$/;Ate=new Set(["migrate_disable","migrate_enable","rcu_read_unlock_strict","\
preempt_count_add","preempt_count_sub","__rcu_read_lock","__rcu_read_unlock"]);Ew=new Set(["tracing","lsm","ext","struct\
_ops"]);Ite=/failed to find kernel BTF type ID of '|is not found in vmlinux BTF/});function xI(e){let{load:t}=e.result;if(t===null)return[];let n=cn(t)?Dte(e,t):zte(e),r=AT(e);return r.length===0?n:[...r,
...n.filter(o=>!Kte(e,o))]}function Kte({result:{programs:e}},t){return e.some(({name:n,type:r})=>n===t.program&&r==="st\
ruct_ops")}function Dte(e,t){let n=QT(e,t);if(n!==null)return[n,..._I(e)];let r=YT(e,t),o=_I(e),s=t.program!==null&&o.some(
l=>l.program===t.program);if(r.length>0||s)return[...r,...o];let i=/^prog '([^'\n]+)'/.exec(t.message??"")?.[1];if(o.some(
l=>l.program===i))return o;let a=jte(e,t,o.length===0);return o.some(l=>Hte(e,l,a))||a.class==="UNKNOWN"&&t.program===null&&
o.length>0||Wte(a,o)?o:[a,...o.filter(l=>!qte(l,a))]}function _I(e){return e.result.programs.flatMap(t=>t.off===null&&t.
load!==null&&cn(t.load)&&t.load.map===null?[xf(e,t,t.load)]:[])}function jte(e,t,n){let{libbpfTail:r,libbpfLog:o}=e.result,
s=`${t.message??""}
${r}`,i=n&&RI(e),a=gl(s,e,null)??$i(s,t.errno)??(i?Ute(t):Gte(e,t)),l=t.program===null&&t.map===null,c=yf(s,t.errno)??t.
message,u=l?pf(e,a):a;return X(e,"load",i?{...u,title:`${u.title}; each program loads alone`}:u,{words:l?xi(e,c):c,excerpt:wt(
r),log:o,program:i?t.program:null,proof:MC(e.artifact.name)})}function Ute({errno:e}){return{class:"UNKNOWN",title:`the \
object does not load as a whole (${Ie(e)})`,remedy:"The programs depend on each other (a prog array filled in the object\
, struct_ops), or together need more memory than the guest has: see the log."}}function Gte({result:{maps:e,programs:t}},{
errno:n}){return e.length===0&&t.length===0?{class:"INVALID_OBJECT",title:`libbpf cannot open the object: ${Ie(n)}`,remedy:"\
Name the .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."}:{
class:"UNKNOWN",title:`the object does not load: ${Ie(n)}`,remedy:"No rule knows these words: see the whole log of libbp\
f."}}function Wte(e,t){if(e.class!=="MISSING_BTF"||e.identity!=="kernel")return!1;let n=t.filter(o=>o.class==="MISSING_B\
TF"),r=t.some(o=>o.class==="UNSUPPORTED_PROGRAM_TYPE"&&Ew.has(o.identity));return n.every(({identity:o})=>o!=="kernel")&&
(n.length>0||r)}function qte(e,t){return e.source===null&&(e.class===t.class||e.class==="UNKNOWN")}function Hte(e,t,n){return t.
class===n.class&&t.identity===n.identity&&(RI(e)||t.words?.includes(`prog '${t.program}'`)===!0)}function RI({result:e}){
return e.programs.some(({load:t})=>t?.verdict==="pass")}function zte(e){let{programs:t}=e.result;if(t.some(({off:r})=>r===
null))return[];let n=t.filter(({off:r})=>r?.by==="object").map(({name:r})=>r);return[X(e,"load",{class:"NOTHING_LOADED",
title:`nothing was loaded: ${Tg(t)}`,remedy:Vte(t),...n.length>0&&!SI(t)?{addition:zd(n)}:{},subject:"nothing"},{excerpt:wt(
e.result.libbpfTail),log:e.result.libbpfLog})]}function Vte(e){return e.length===0?'Check that the file is the object wi\
th the programs, and that they stand in sections (SEC("\u2026")).':SI(e)?"All that may be left out does not load on this\
 kernel, and the rest is off: mend one of these programs, or leave the kernel out of the `kernels` of the artifact.":e.some(
({off:t})=>t?.by==="object")?'The sections begin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: de\
clare those that yours does (`autoload: true` under `programs`), or remove the "?".':"An artifact that has nothing to lo\
ad on this kernel is no pass: leave the kernel out of its `kernels`, or give it a program for it."}function SI(e){return e.
some(({off:t})=>t?.by==="dropped")}var $I=m(()=>{"use strict";Us();hf();lt();zt();bf();Ze();_w();ZT();Pw();Gn();of()});function vI(e){let{fixups:t,unknownNames:n}=e.result;return[...t.filter(({status:r})=>r!=="applied"&&r!=="unsupported").
map(r=>X(e,"load",Jte(e,r),{map:Yte(r)?r.subject:null,words:r.message||r.note,place:r.place})),...n.map(r=>X(e,r.usedBy===
"test"?"test":"load",Qte(e,r),{place:r.place}))]}function Yte({note:e}){return e.startsWith("map ")}function Jte({result:{
maps:e,programs:t}},n){let{subject:r,what:o,status:s,errno:i,message:a,note:l}=n,c=l.split(" ")[0]??"map",u={class:"FIXU\
P_MISMATCH",subject:`${s} ${r} ${o}`};if(o==="btf")return{...u,subject:`btf ${r} ${a}`,...Xte(n)};switch(s){case"not_fou\
nd":return{...u,title:`the manifest sets ${o} on ${c==="global"?"global variable":c} ${r}, which the object does not hav\
e`,remedy:EI(r,c,c==="map"?e.map(({name:d})=>d):c==="program"?t.map(({name:d})=>d):null)};case"not_map_in_map":{let d=e.
find(({name:p})=>p===r)?.type??"another type",f=e.filter(p=>wl(p.type)).map(({name:p})=>p);return{...u,title:`the manife\
st sets ${o} on map ${r}, which holds no maps`,remedy:`${r} is of type ${d}; an inner map belongs on a hash_of_maps or a\
rray_of_maps${f.length===0?", and the object has none":`: ${f.join(", ")}`}.`}}case"applied":case"unsupported":case"erro\
r":return{...u,title:`${o} cannot be set on ${c} ${r}: ${Ie(i)}`,remedy:`It was refused${a===null||a===""?"":` (${a})`}:\
 compare the value with what your loader sets.`}}}function Xte({subject:e,message:t}){let[n="",...r]=(t??"").split("; "),
o=r.join("; ");return{title:`BTF file ${e} ${n}`,remedy:`${o.charAt(0).toUpperCase()}${o.slice(1)}, and name it in \`btf\`\
; or remove the entry where the kernel has its own BTF.`}}function EI(e,t,n){if(n===null)return`Correct the name, or dro\
p the entry: \`${e}\` is in no data section of the object.`;let r=ne(e,n),o=n.length===0?`The object has no ${t}s.`:`The\
 object has ${n.join(", ")}.`;return`${r===void 0?"":`Did you mean ${r}? `}${o} Correct the name, or drop the entry.`}function Qte({
result:{programs:e,maps:t}},n){let{what:r,name:o,program:s,meant:i,usedBy:a}=n,l={class:"FIXUP_MISMATCH",subject:`${r} ${o}\
 ${a}`};if(r==="section")return{...l,title:`the manifest says that program ${s} stands in section ${o}; the object has i\
t in ${i}`,remedy:"Correct the section in the manifest, or the SEC() in the source."};let c=(r==="program"?e:t).map(u=>u.
name);return{...l,title:`${a==="test"?"a test":"the manifest"} names ${r} ${o}, which the object does not have`,remedy:EI(
o,r,c)}}var PI=m(async()=>{"use strict";await je();kl();lt()});function OI(e){return e.result.programs.flatMap(t=>{if(t.off?.by!=="dropped"||t.off.map!==null)return[];let{load:n,name:r,
requirement:o,off:s}=t,i=n!==null&&cn(n)?xf(e,t,n):X(e,"load",{class:"PROGRAM_DROPPED",title:`program ${r} does not load\
: ${s.reason}`,remedy:""},{program:r,words:s.reason,log:e.result.libbpfLog});return[{...i,class:"PROGRAM_DROPPED",level:o===
"tolerated"?"warning":"notice",title:`${r} is left out: ${i.title.replace(`program ${r} `,"it ")}`,remedy:`The rest of t\
he object is loaded, as the manifest allows. ${i.remedy}`.trim(),remedyYaml:null,proof:ki(e.artifact.name,r)}]})}function AI(e){
let{variants:t,programs:n}=e.result,r=n.some(({load:o})=>o?.verdict==="pass");return t.filter(({chosen:o})=>o===null).map(
o=>({...X(e,"load",{class:"VARIANT_UNAVAILABLE",title:`the kernel can take no program of group ${o.group}: ${Zte(o)}`,remedy:"\
The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.",subject:o.
group,proof:{words:"The group has a program on",artifact:e.artifact.name,holds:s=>s.variants.some(({group:i,chosen:a})=>i===
o.group&&a!==null)}},{log:e.result.libbpfLog}),level:r?"notice":"warning"}))}function Zte({candidates:e}){return e.map(({
program:t,reason:n})=>`${t} (${n??"it does not load"})`).join(", ")}function CI(e){return Ta(e.result.programs).map(({name:t,
insns:n,budget:r})=>X(e,"load",{class:"INSN_BUDGET",title:`program ${t} takes the verifier ${n} instructions; its budget\
 is ${r}`,remedy:"Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are ver\
ified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",subject:"\
budget",proof:{words:"It keeps its budget on",artifact:e.artifact.name,holds:({programs:o})=>o.some(s=>s.name===t&&s.load?.
verdict==="pass")&&!Ta(o).some(s=>s.name===t)}},{program:t}))}var TI=m(()=>{"use strict";Us();lt();Pw();Gn()});function MI(e,t=null){let n=new Nr(e.surface);return[...Io(e),...t?.surface??[]].flatMap(r=>{let o=ene(r,n);return r.kernels.
flatMap(s=>tne(s,r,o,e))})}function ene({name:e,what:t,states:n},r){let o=n.flatMap(a=>a.kernels),s=t.kind==="field"||t.
kind==="return"?null:e0(e,o,r);if(s===null)return"";let i=s.kind==="function"?"has the same prototype":"is there";return`\
 Or attach to ${s.kind==="function"?"":"the tracepoint "}\`${s.name}\`, which ${i} on all of these kernels.`}function tne(e,t,n,r){
let o=r.artifacts.find(({name:u})=>u===t.artifact),s=r.kernels.find(u=>u.id===e),i=r.cases.find(u=>u.artifact===t.artifact&&
u.kernel===e);if(o===void 0||s===void 0||i===void 0)return[];let a=ane(t),l={...a,remedy:`${a.remedy}${n}`};return[{...X(
{run:r,artifact:o,kernel:s,result:i},"load",l,{program:t.program,words:sne(t),source:t.source}),...nne(t,i,s.required,r.
surfacePolicy)}]}function nne(e,{lanes:t},n,{level:r,allow:o}){let s=o.find(a=>rne(a,e));if(s!==void 0)return{level:"not\
ice",known:{reason:s.reason,until:null,place:s.place}};let i=t.length===0?n:t.some(({required:a})=>a);return{level:r==="\
required"&&i?"failure":"warning",known:null}}function rne(e,t){return new RegExp(`^${e.name.split("*").map(one).join(".*")}\
$`).test(t.name)&&(e.class===null||e.class===t.class)&&(e.program===null||e.program===t.program)}function one(e){return e.
replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function sne({states:e}){return e.map(({words:t,kernels:n})=>`${ine(t)} on ${n.
join(", ")}`).join("; ")}function ine(e){return e===Lr||e===Cs||/^(?:\d+|one) functions?$|^no run$|^runs$| \(called by /.
test(e)?e:`\`${e}\``}function ane(e){let{program:t,name:n,what:r}=e,o={class:e.class,subject:JSON.stringify([n,r])},[s,i]=lne(
e),a=cne(e);switch(e.class){case"HOOK_ARGUMENT_CHANGED":{let l=r.kind==="argument"?r.index+1:0;return{...o,title:`${t} r\
eads argument ${l} of ${n}${s}, and ${a===Lr?"there is none":`it is \`${a}\``}${i}`,remedy:dne(e,l,a)}}case"RETURN_TYPE_\
CHANGED":return{...o,title:`${t} reads the return value of ${n}${s}, and ${a===Lr?"it returns nothing":`it is \`${a}\``}${i}`,
remedy:`Write one program for each type, ${II}; or check which kernel it is before you use the value.`};case"TRACEPOINT_\
FIELD_CHANGED":return{...o,title:`${t} reads the record of ${n} at byte ${r.kind==="record"?r.offset:0}${s}, and ${a===Cs?
"no field is there":`it is \`${a}\``}${i}`,remedy:pne(e)};case"FIELD_TYPE_CHANGED":return{...o,title:`${t} copies ${n}${s}\
, and it is \`${a}\`${i}`,remedy:hne(e,a)};case"AMBIGUOUS_HOOK":return{...o,title:`${t} is attached to ${n}, and the ker\
nel has several functions of that name: calls of the others are not seen`,remedy:"Attach to a function that calls all of\
 them, or to a tracepoint."};case"HOOK_VARIANT_MISSED":return{...o,title:`${t} is attached to ${n}, and the compiler spl\
it it: calls of ${a} are not seen`,remedy:"Attach a kprobe to the copy as well where it exists, or attach to a function \
that all callers go through, or to a tracepoint."};case"HOOK_NEVER_RUNS":return{...o,title:`${t} is attached to ${n} and\
 does not run while the tests do, as it does on other kernels`,remedy:`Find in the source of this kernel what calls \`${n}\
\`, and attach to what handles the event on all kernels, or to a tracepoint.`}}}function lne({expected:e}){if(e===null)return[
"",""];let{words:t,by:n,kernel:r}=e;return n==="baseline"?["",`, where the baseline had \`${t}\``]:n==="most"&&r!==null?
["",`, where ${r} has \`${t}\``]:[` as \`${t}\``,""]}function cne({states:e,kernels:t}){return e.find(n=>n.kernels.some(
r=>t.includes(r)))?.words??Lr}function une(e,t){return e==="kprobe"||e==="kprobe_session"?`PT_REGS_PARM${t}(ctx)`:`ctx[${t-
1}]`}function dne({name:e,way:t,expected:n,states:r},o,s){let i=une(t,o),a=[s,...r.map(({words:c})=>c)].flatMap(c=>mne(c,
e)??[])[0],l=`write one program for each prototype, ${II}`;return n===null||a===void 0?`Read \`${i}\` only where it is wh\
at you expect: ${l}.`:`Tell the kernels apart before you read \`${i}\`: \`if (bpf_core_type_exists(struct ${a})) \u2026 else \
\u2026\`, where the struct came with the argument. Or ${l}.`}function mne(e,t){let n=/^struct (\w+) \*\w*$/.exec(e)?.[1];
return t.split("_").some(o=>o.length>=fne&&n?.includes(o))?n??null:null}function pne({name:e,what:t}){let n=t.kind==="re\
cord"?t.field:"";if(e.startsWith("syscalls/"))return"Declare the record as it is on every kernel, without CO-RE: `struct\
 { __u64 common; long id; unsigned long args[6]; }`, with `long ret` in place of `args` for sys_exit. `struct trace_even\
t_raw_sys_enter` of vmlinux.h is the record of raw_syscalls, which is longer on realtime kernels.";let r=e.slice(e.indexOf(
"/")+1);return`Read \`ctx->${n}\` of \`struct trace_event_raw_${r}\` (or of its event class) from vmlinux.h: CO-RE finds \
the field on each kernel. Check \`bpf_core_field_exists(ctx->${n})\` where it may be missing. A fixed offset holds only f\
or the kernel that it was taken from.`}function hne({name:e},t){let[n=e,...r]=e.split("."),o=r.join(".");return gne(t)?`\
\`BPF_CORE_READ_BITFIELD_PROBED(p, ${o})\` reads an integer with the size and the sign that the kernel gives it.`:`Decla\
re the other form as a flavor, \`struct ${n}___other { ${yne(t,o)}; } __attribute__((preserve_access_index))\`, and choos\
e with \`bpf_core_type_matches(struct ${n}___other)\`, which needs clang 15 and libbpf 1.0.`}function gne(e){return!/[*[{]|^struct |^union /.
test(e)}function yne(e,t){let[,n=e,r=""]=/^(.*?) ?((?:\[\d+\])*)$/.exec(e)??[];return`${n}${n.endsWith("*")?"":" "}${t}${r}`}
var II,fne,FI=m(()=>{"use strict";id();du();ru();or();lt();II="and choose between them with `program_variants` or `min_k\
ernel`";fne=6});function Rf({kind:e,subject:t,wanted:n,seen:r}){return`${e==="map"?"":`${t}: `}${n}, saw ${r}`}var Ow=m(()=>{"use strict"});function NI(e){return e.result.tests.filter(t=>bne(e,t)).map(t=>kne(e,t))}function bne({result:e},t){return!cn(t)||wne(e.
unknownNames,t)?!1:e.interruption===null?!0:t.command?.verdict==="fail"||t.expectations.some(({verdict:n})=>n==="fail")}
function wne(e,{command:t,expectations:n}){let r=n.filter(({verdict:s})=>s!=="pass"),o=({subject:s})=>e.some(({name:i,usedBy:a})=>a===
"test"&&i===s);return r.length>0&&r.every(o)&&(t===null||t.verdict==="pass")}function kne(e,t){let{name:n,command:r,expectations:o,
reason:s,place:i,required:a}=t,l=[...r!==null&&r.verdict!=="pass"?[r.reason??"the command fails"]:[],...o.filter(({verdict:d})=>d!==
"pass").map(Rf)],c=l.length>2?`; and ${l.length-2} more`:"",u=l.length===0?s??"it does not pass":`${l.slice(0,2).join(";\
 ")}${c}`;return{...X(e,"test",{class:"BEHAVIOR_FAILURE",title:`test "${n}": ${u}`,remedy:_ne(e,t),subject:n},{words:l.length>
2?s:null,excerpt:r===null?null:sw(r.stdout.tail,r.stderr.tail),log:r===null?null:r.stderr.log??r.stdout.log,place:i,proof:NC(
e.artifact.name,n)}),level:a?"failure":"warning"}}function _ne(e,{command:t,expectations:n}){if(t!==null&&t.verdict!=="p\
ass")return LI(t);let r=n.find(({verdict:o})=>o!=="pass");return r===void 0?"See the log of the command.":xne(e,r)}function xne(e,{
kind:t,subject:n,verdict:r,seen:o}){let s=e.result.maps.find(({name:i})=>i===n);if(r==="error"&&t==="events"&&s!==void 0&&
!Sne(s))return`${n} is of type ${s.type}: name the ring buffer or perf event array that the program writes to, or look a\
t ${n} with \`expect_map\`.`;if(r==="error"&&t==="map"&&Rne.test(o))return`Correct the key or value in the manifest: ${n}\
 does not take it as it is written.`;if(r==="error")return`That could not be looked at on this kernel (${o}), which says\
 nothing of the program: see whether the kernel offers it.`;switch(t){case"events":return/^0 events/.test(o)?`Nothing at\
 all came out of ${n}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it long\
er with \`within\`.`:`Events came out of ${n}, and none or too few with what is expected: compare with what the program \
writes on this kernel.`;case"runs":return`${$ne(e,n)}See whether the command does what calls the hook of ${n} on this ke\
rnel: another path may be taken there.`;case"map":return"See whether the programs that write to the map ran (`expect_run\
s`), and give them longer with `within`.";case"test_run":return`${n} takes this input and answers otherwise: what it rea\
ds of the kernel may differ there.`}}function Sne({type:e}){return e==="ringbuf"||e==="perf_event_array"||wl(e)}function $ne({
kernel:e,result:t},n){let r=t.programs.some(({name:s,type:i})=>s===n&&i==="lsm"),o=e.lsm===null||e.lsm.split(",").includes(
"bpf");return r&&!o?"The bpf LSM is not active on this kernel, so that lsm programs never run. ":""}function LI({timedOut:e,
exitCode:t,verdict:n,stderr:r}){return e?"Raise its `timeout`, or see in its output what it waits for.":n==="error"&&t!==
null?"It wrote more than is kept, and the rest could have had it: let it write less.":n==="error"?"The guest could not s\
tart it: see the console log.":t===127?"Something it calls is not in the guest, which has busybox's commands and no more\
: bring it along with `files`.":t===126?vne(r.tail):"See what it wrote; the guest has no network and only what the manif\
est brings along."}function vne(e){let[,t]=Ene.exec(kn(e))??[];if(t===void 0)return"Something it calls is no program for\
 this machine: see its output.";let n=_(t,120);return`\`${n}\` is not executable: run \`chmod +x\` on it before bpfcompat b\
rings it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${n}\`.`}function BI(e){let{command:t,
interruption:n}=e.result;return t===null||!cn(t)?[]:n!==null&&t.exitCode===null&&t.signal===null&&!t.timedOut?[]:e.kernel.
error!==null?[]:[X(e,"command",{class:"COMMAND_FAILURE",title:`the command does not answer as expected: ${t.reason}`,remedy:LI(
t),subject:"command"},{words:t.command,excerpt:sw(t.stdout.tail,t.stderr.tail),log:t.stderr.log??t.stdout.log,proof:LC(e.
artifact.name)})]}var Rne,Ene,KI=m(()=>{"use strict";I();Ow();kl();lt();zt();Gn();Rne=/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
Ene=/(?:^|: )([^\s:][^:\n]*): Permission denied$/m});function Qr(e,t=null){let n=Nn(e);return bT([...e.kernels.flatMap(r=>Pne(e,r)),...e.artifacts.flatMap(r=>One(e,r,n.get(r.
name)??[])),...MI(e,t),...t===null?[]:iT(e,t)],e,t)}function Pne(e,t){if(t.error===null)return[];let n=e.cases.filter(r=>r.
kernel===t.id).flatMap(r=>r.lanes);return[{...UI,class:"KERNEL_UNAVAILABLE",level:n.length===0?t.required?"failure":"war\
ning":Vd(n),artifact:null,kernel:t.id,identity:t.error,title:`kernel ${t.id} could not be used`,words:t.error,log:t.consoleLog,
remedy:t.consoleLog===null?"This is no verdict on the artifacts. The way out stands above; mark the kernel `required: fa\
lse` if the run may pass without it.":"This is no verdict on the artifacts. Read the console log, then run it again.",place:null,
reproduce:Uo(e,null,t.id,null)}]}function One(e,t,n){if(t.error!==null)return[Ane(e,t,n.flatMap(o=>o.lanes))];let r=e.kernels.
flatMap(o=>n.filter(s=>s.kernel===o.id).flatMap(s=>GI({run:e,artifact:t,kernel:o,result:s})));return[...r,...gT(e,t,r)]}
function jI(e){let t=new Map(e.artifacts.map(n=>[n.name,n]));return e.cases.map(n=>{let r=t.get(n.artifact),o=e.kernels.
find(({id:i})=>i===n.kernel);return r!==void 0&&o!==void 0&&r.knownFailures.length>0?hT(n,GI({run:e,artifact:r,kernel:o,
result:n})):n})}function Ane(e,t,n){return{...UI,class:"INVALID_OBJECT",level:n.length===0?"failure":Vd(n),artifact:t.name,
kernel:null,identity:"artifact",title:`${t.path} cannot be taken to a kernel`,words:t.error,log:null,remedy:"Name a file\
 that clang -target bpf wrote for this machine, and build it before this step.",place:t.place,reproduce:Uo(e,t,e.kernels[0]?.
id??null,null)}}function GI(e){return pT(e,Cne(e).map(t=>PT(e,t)))}function Cne(e){let{result:t,kernel:n}=e;if(t.load===
null&&t.unsuited!==null)return[DI(e,t.unsuited)];if(n.error!==null&&t.load===null&&t.interruption===null)return[];let r=[
...vI(e),...xI(e),...XT(e),...OI(e),...AI(e),...CI(e),...nT(e),...NI(e),...BI(e),...t.unsuited===null?[]:[DI(e,t.unsuited)],
...t.interruption===null?[]:RT(e,t.interruption),...t.kernelWarnings.map(s=>ST(e,s))],o=t.interruption?.kind==="cancelle\
d"?void 0:Mne(r,t.lanes);return o===void 0?r:[...r,Ine(e,o)]}function DI(e,t){return X(e,e.result.load===null?"load":"co\
mmand",{class:"INVALID_OBJECT",title:`${e.artifact.name} is not built for ${e.kernel.arch}`,remedy:`Build it for ${e.kernel.
arch} as an artifact of its own, and give each artifact the kernels that it is built for with \`kernels:\`.`,subject:"un\
suited"},{words:`it ${t}`})}function Mne(e,t){let n=t.filter(cn);if(e.some(({level:o})=>o==="failure"))return;let r=e.some(
o=>o.level==="warning"&&!Tne.has(o.class));return n.find(({required:o})=>o)??(r?void 0:n[0])}function Ine(e,t){return X(
e,Fne[t.mode],{class:"UNKNOWN",title:`${e.artifact.name} did not pass ${t.mode}, and no rule knows why`,remedy:"See the \
logs of the kernel; a case that no rule knows is worth an issue."},{words:t.reason,excerpt:wt(e.result.libbpfTail),log:e.
result.libbpfLog??e.kernel.consoleLog})}var UI,Tne,Fne,xl=m(async()=>{"use strict";Ds();rT();lt();zt();await kT();aw();ET();
OT();await uw();$I();_w();await PI();TI();Ed();FI();KI();UI={step:null,known:null,overdue:null,program:null,map:null,source:null,
excerpt:null,remedyYaml:null,suggestion:null,background:null,proof:null};Tne=new Set(["LSM_NOT_ACTIVE","KERNEL_WARNING",
"MAP_DROPPED","PROGRAM_DROPPED","VARIANT_UNAVAILABLE"]);Fne={load_only:"load",load_attach:"attach",behavior:"test",command:"\
command"}});function Zr(e,t,n,r=[],o=[]){let s=e.flatMap(({kernel:S,lanes:$})=>$.map(O=>({...O,kernel:S,blocks:Lne(O,n)}))),i=Bne(s),
a=s.filter(S=>S.blocks),l=a.filter(({verdict:S})=>S==="fail"),c=a.filter(({verdict:S})=>S==="error"||S==="skip"),u=S=>t.
map(({id:$})=>$).filter($=>S.some(({kernel:O})=>O===$)),d=o.filter(S=>Une(S,n)),f=d.flatMap(S=>S.kernels.map($=>({kernel:$}))),
p=u([...l,...r,...f]),g=[...jne(r),...Gne(d)],b=s.filter(S=>S.known!==null).length,k=s.filter(S=>!S.blocks&&S.known===null&&
S.verdict!=="pass").length,y={counts:i,nonBlocking:k,known:b,failedKernels:p},R=n==="any"?"":"required ";if(s.length===0)
return{status:"error",exitCode:1,sentence:"Could not tell: no artifact was taken to any kernel",...y};let x=Nne(k,b,e);return c.
length>0?{status:"error",exitCode:1,sentence:`Could not tell: ${Kne(c,u(c),R)}${[Dne(l,R),...g].map(WI).join("")}${x}`,...y}:
l.length>0?{status:"failed",exitCode:2,sentence:`Failed: ${Wne(l,a,R)}, on ${Aw(p)}${g.map(WI).join("")}${x}`,...y}:g.length>
0?{status:"failed",exitCode:2,sentence:`Failed: ${g.join("; ")}, on ${Aw(p)}${x}`,...y}:{status:"passed",exitCode:0,sentence:qne(
a,s,t,n,x),...y}}function Nne(e,t,n){let o=n.filter(i=>i.lanes.some(({mode:a,verdict:l})=>a==="behavior"&&l==="pass")).flatMap(
i=>i.tests).filter(i=>i.verdict!=="pass"&&i.known===null).length;return[...t===0?[]:[`${t} ${t===1?"fails":"fail"} as kn\
own`],...e===0?[]:[`${e} that ${e===1?"does":"do"} not block did not pass`],...o===0?[]:[`${o} ${o===1?"test that does":
"tests that do"} not block did not pass`]].map(i=>`; ${i}`).join("")}function Lne(e,t){return e.known!==null?!1:t==="any"||
t==="required"&&e.required}function Bne(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e)t[n]++;return t}function Kne(e,t,n){
let[r,...o]=new Set(e.map(i=>i.reason)),s=r!==null&&o.length===0?`: ${r}`:"";return`${e.length} ${n}${e.length===1?"chec\
k has":"checks have"} no verdict, on ${Aw(t)}${s}`}function Dne(e,t){return e.length===0?"":`${e.length} ${t}${e.length===
1?"check fails":"checks fail"}`}function WI(e){return e===""?"":`; ${e}`}function Aw(e){return e.length<=4?e.join(", "):
`${e.length} kernels (${e.slice(0,4).join(", ")} \u2026)`}function jne(e){let t=new Set(e.map(({artifact:n,program:r})=>JSON.
stringify([n,r]))).size;return t===0?[]:[`${t} ${t===1?"program takes":"programs take"} more instructions than the basel\
ine allows`]}function Une({class:e,level:t},n){return n!=="never"&&t==="failure"&&vs(e)}function Gne(e){return e.length===
0?[]:[`${e.length} ${e.length===1?"hook or field differs":"hooks and fields differ"} silently`]}function Wne(e,t,n){return`${e.
length} of ${t.length} ${n}checks ${e.length===1?"fails":"fail"}`}function qne(e,t,n,r,o){let s=`on ${n.length} ${n.length===
1?"kernel":"kernels"}`;if(e.length===0&&r!=="never"&&t.some(({required:l,known:c})=>l&&c!==null))return`Passed: no requi\
red check fails otherwise than as known, ${s}${o}`;if(e.length===0)return`Passed: ${r==="never"?"nothing may fail it (fa\
il-on: never)":"nothing was required"}; ${t.filter(({verdict:l})=>l==="pass").length} of ${t.length} checks pass ${s}`;let i=r===
"any"?"":"required ";return`Passed: ${e.length===1?`the one ${i}check passes`:`all ${e.length} ${i}checks pass`} ${s}${o}`}
var Rl=m(()=>{"use strict";Nt()});function Sf(e,t,n){let{cases:r,kernels:o,growth:s}=e,i=s.threshold===null?null:sr(s.threshold)??null,a=fu(t,e,i),l=a.insns.
filter(u=>sT(u,r,s,n)),c=Qr(e,a);return{...e,comparison:a,findings:c,gate:Zr(r,o,n,l,c)}}var Cw=m(async()=>{"use strict";
await xl();Rl();Fo();lf();Is()});function qI(e,t){if(e==="off")return null;let n=Math.min(Math.max(t*.25,3e3),6e4);return{attempts:24,ms:e==="auto"?n:e*1e3}}
function HI(e){return e==="off"?null:{attempts:24,ms:e==="auto"?3e5:e*1e3}}function $f({attempts:e,ms:t}){return`at most\
 ${e} attempts per object and ${Math.ceil(t/1e3)} s in total`}var Tw=m(()=>{"use strict"});function se({id:e,variant:t}){return t===null?e:`${e}+${t}`}function kt(e,t){return t===e.id||t===se(e)}function vf({kernels:e},t){
return e?.find(({id:n})=>kt(t,n))}var mr,eo,pr,Wn,et=m(()=>{"use strict";mr={level:"report",allow:[]},eo={insns:null,required:!1,
place:null};pr="load_attach",Wn=60});function Ef(e){return{artifact:e,fixups:[],programs:[],variants:[],known:[]}}function zI(e){let t={file:"",line:1,column:1},
{request:n}=e.artifact;return{...n,lanes:[{mode:"load_attach",required:!0}],timeoutSeconds:Wn,fixups:[...n.fixups,...e.fixups.
map(({what:r})=>r)],variants:[...n.variants,...e.variants.map(({what:r})=>r)],tests:[],programs:[...n.programs,...e.programs.
map(({what:{name:r}})=>({name:r,load:"optional",autoload:null,minKernel:null,attachRequired:!0,attach:null,maxInsns:null,
section:null,place:t}))]}}var Pf=m(()=>{"use strict";et()});function Mw(e,{kernels:t,pathOf:n}){return`${["# Written by `bpfcompat init`, which took these objects to the kernels be\
low.",'# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such \
line against it.',"# Every key: docs/manifest.md of bpfcompat.","","kernels:",...t.map(o=>`  - ${o}`),"","defaults:","  \
mode: load_attach","","artifacts:",...e.flatMap((o,s)=>[...s===0?[]:[""],...Hne(o,n(o))])].join(`
`)}
`}function Hne({artifact:e,fixups:t,programs:n,variants:r,known:o},s){return[`  - name: ${be(e.name)}`,`    path: ${be(s)}`,
...Sl("maps",Iw(t)),...Sl("program_types",t.flatMap(({what:i,how:a})=>i.kind==="program_type"?[`# ${$l(a)}`,`- { program\
: ${be(i.subject)}, type: ${i.value} }`]:[])),...Sl("program_variants",r.flatMap(({what:{group:i,programs:a},how:l})=>[`\
# ${$l(l)}`,`- group: ${be(i)}`,"  programs:",...a.map(({name:c,trialLoad:u})=>`    - { name: ${be(c)}${u?", probe: tria\
l_load":""} }`)])),...Sl("programs",n.flatMap(({what:{name:i},how:a})=>[`# ${$l(a)}`,`- name: ${be(i)}`,"  optional: tru\
e"])),...Sl("known_failures",o.flatMap(zne))]}function zne({kernels:e,subject:t,class:n,reason:r}){return[`- kernels: [${e.
map(be).join(", ")}]`,...t===null?[]:[`  ${t.kind}: ${be(t.name)}`],`  class: ${n}`,`  reason: ${be($l(r))}`]}function Sl(e,t){
return t.length===0?[]:[`    ${e}:`,...t.map(n=>`      ${n}`)]}function Iw(e){return Vne(e.filter(({what:t})=>t.kind!=="\
program_type")).flatMap(Yne)}function Vne(e){return[...new Set(e.map(({what:n})=>n.subject))].map(n=>[n,e.filter(({what:r})=>r.
subject===n)])}function Yne([e,t]){return[...t.map(({how:n})=>`# ${$l(n)}`),`- name: ${be(e)}`,...t.map(({what:n})=>`  ${Jne(
n)}`)]}function Jne(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":return`${e.kind}: ${e.value}`;case"\
inner_map":return e.type==="ringbuf"?`inner_ringbuf_bytes: ${e.maxEntries}`:`inner_map: { type: ${e.type}, key_size: ${e.
keySize}, value_size: ${e.valueSize}, max_entries: ${e.maxEntries} }`;default:throw new Error(`a trial never proposes ${e.
kind}`)}}function $l(e){let t=e.replaceAll(/[\p{Cc}\s]+/gu," ").trim();return t.length>200?`${t.slice(0,199)}\u2026`:t}function VI(e){
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
`}var Fw=m(()=>{"use strict";Ze()});function to(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":return`${e.kind}=${e.value}`;case"\
map_type":case"program_type":return`type=${e.value}`;case"autocreate":return"autocreate=false";case"pinning":return"pinn\
ing=none";case"struct_ops":return`${e.member}=${e.program??"null"}`;case"optional_map":return"optional=true";case"autolo\
ad":return`autoload=${e.value}`;case"inner_map":{let{type:t,keySize:n,valueSize:r,maxEntries:o,mapFlags:s}=e;return t===
"ringbuf"&&s===0?`inner_ringbuf_bytes=${o}`:`inner_map=${t}/${n}/${r}/${o}${s===0?"":`/flags ${s}`}`}case"global":case"e\
ntry":case"inner_entry":return e.shown}}var Of=m(()=>{"use strict"});function no(e){let t=e.flatMap(n=>n.programs);return{whole:e.filter(({load:n})=>n?.verdict==="pass").length,loaded:t.filter(
({load:n})=>n?.verdict==="pass").length,attached:t.filter(({attach:n})=>n?.verdict==="pass").length}}function hr(e,t){return e.
whole!==t.whole?e.whole>t.whole:e.loaded===t.loaded?e.attached>t.attached:e.loaded>t.loaded}var Af=m(()=>{"use strict"});async function YI(e,t,n,r,o){let s=t.flatMap(({ladders:l})=>l[0]?.slice(0,1)??[]);if(s.length===0)return e;let i=await r(
s);if(i===null)return e;let a={chosen:s,score:i};for(let l=0;l<Xne;l++)for(let[c,{ladders:u}]of t.entries())for(let d of u)
a.score.whole===0&&(a=await Qne(a,c,d,r));return o(a.score)?{...e,fixups:a.chosen.map(l=>({what:l,how:ere(l,n)}))}:e}async function Qne(e,t,n,r){
let o=e;for(let l of[0,1])o.score.whole===0&&(o=Zne(o,await a(l)));let s=n.length>2&&o.score.whole===0?await a(n.length-
1):null;if(s===null||!hr(s.score,o.score))return o;let i=s;for(let l=1,c=n.length-1;c-l>1;){let u=l+c>>1,d=await a(u);if(d===
null)break;hr(s.score,d.score)?l=u:[i,c]=[d,u]}return i;async function a(l){let c=n[l];if(c===void 0)return null;let u=e.
chosen.with(t,c),d=await r(u);return d===null?null:{chosen:u,score:d}}}function Zne(e,t){return t!==null&&hr(t.score,e.score)?
t:e}function ere(e,t){let n=e.kind==="inner_map"?e.type==="ringbuf"?`an inner ring buffer of ${e.maxEntries} bytes`:`a ${e.
type} ${e.keySize}/${e.valueSize}`:to(e);return`by trial on ${t}: loads with ${n}; check it against your loader`}var Xne,
JI=m(()=>{"use strict";Of();Af();Xne=2});function q(e,t){return e.filter(n=>n.type===t)}function tt(e,t){return q(e,t)[0]}function Vt(e){return e<0?null:e}var _t=m(
()=>{"use strict"});function XI(e){let t=performance.now()+e;return{leftMs:()=>Math.max(0,t-performance.now())}}function QI(e,{guest:t,cases:n},r,o,s){
let i=n.find(l=>l.kind==="object"&&l.artifact===e),a=new Map;return async l=>{let c=JSON.stringify(l),u=a.get(c);if(u!==
void 0)return u;if(i===void 0||a.size>=r||o.leftMs()===0)return null;let d=s(),f=(await t.take([tre(i,d,l)],o.leftMs())).
get(d);if(f===void 0)return null;let p=nre(f);return a.set(c,p),p}}function tre(e,t,n){if(e.kind!=="object")return e;let r=n.
some(({kind:o})=>o==="program_type")?"load_attach":"trial";return{...e,id:t,mode:r,surface:!1,asks:[],fixups:[...e.fixups,
...n],tests:[],files:[]}}function nre(e){let t=q(e,"program_load").filter(({errno:n})=>n===0);return{whole:tt(e,"load")?.
errno===0?1:0,loaded:new Set(t.map(({program:n})=>n)).size,attached:q(e,"attach").filter(({status:n})=>n==="attached").length}}
var ZI=m(()=>{"use strict";_t()});function Cf({maps:e,programs:t,fixups:n}){return[...e.flatMap(r=>are(bl(r,n))),...t.filter(({type:r,autoload:o})=>r==="u\
nspec"&&o).map(dre)]}function are(e){if(e===null)return[];let{map:t}=e,n=t.type==="stack_trace";return[...e.keySize?[tF(
t.name,"key_size",n?[4]:sre)]:[],...e.valueSize?[tF(t.name,"value_size",n?[rre]:oF)]:[],...e.maxEntries?[lre(t)]:[],...e.
innerMap?[ure(t)]:[]]}function tF(e,t,n){return{subject:e,ladders:[n.map(r=>({kind:t,subject:e,value:r,place:null}))]}}function lre(e){
let t=e.type==="ringbuf"||e.type==="user_ringbuf"?[rF]:cre(e)?["cpus",...eF]:eF;return{subject:e.name,ladders:t.map(n=>[
{kind:"max_entries",subject:e.name,value:n,place:null}])}}function cre({name:e,type:t}){return t==="array_of_maps"||t===
"array"&&/cpu|aux|scratch/i.test(e)}function ure({name:e}){let t=["hash","percpu_hash","array","percpu_array"].map(s=>oF.
map(i=>nF(e,s,4,i))),n=[nF(e,"ringbuf",0,0)],[r=[],...o]=t;return{subject:e,ladders:/ring/i.test(e)?[n,...t]:[r,n,...o]}}
function nF(e,t,n,r){return{kind:"inner_map",subject:e,type:t,keySize:n,valueSize:r,maxEntries:t==="ringbuf"?rF:ore,mapFlags:0,
place:null}}function dre({name:e,section:t}){let n=fre.filter(({words:r})=>r.test(t)).map(({type:r})=>r);return{subject:e,
ladders:[...new Set([...n,...ire])].map(r=>[{kind:"program_type",subject:e,value:r,place:null}])}}var eF,rF,rre,ore,sre,
oF,ire,fre,Nw=m(()=>{"use strict";kl();eF=[1024,64,1],rF=262144,rre=1016,ore=64,sre=[4],oF=[4,8,16,32,64,128,256,1024,4096],
ire=["kprobe","tracepoint","raw_tracepoint","socket_filter","xdp","sched_cls","cgroup_skb","perf_event","cgroup_sock","s\
k_msg","sk_skb","sched_act"];fre=[{words:/ingress|egress|tc|cls|classif|netdev/i,type:"sched_cls"},{words:/xdp/i,type:"x\
dp"},{words:/ret|probe|hook|func/i,type:"kprobe"},{words:/trace|tp|event|sched/i,type:"tracepoint"},{words:/filter|socket|sk/i,
type:"socket_filter"},{words:/cgroup|cg/i,type:"cgroup_skb"}]});var sF,rUe,xt,Jo=m(async()=>{sF=await import("./vendor/p-limit.js"),{limitFunction:rUe}=sF,xt=sF.default});function Tf(e){let t=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64);return t===""?null:t}
var Lw=m(()=>{"use strict"});function iF(e){let t=e.subarray(0,64).toString("latin1");return mre.find(({begins:n})=>t.startsWith(n))?.says}var mre,aF=m(
()=>{"use strict";mre=[{begins:"version https://git-lfs.github.com/spec/",says:"is a pointer of Git LFS, not the file it\
self; set `lfs: true` for actions/checkout, or run `git lfs pull`"},{begins:"BC",says:"is LLVM bitcode, not an object; f\
inish it with `llc -march=bpf -filetype=obj`"},{begins:"\x8B",says:"is compressed with gzip; unpack it with `gunzip`"},
{begins:"(\xB5/\xFD",says:"is compressed with zstd; unpack it with `unzstd`"},{begins:"\xFD7zXZ",says:"is compressed wit\
h xz; unpack it with `unxz`"},{begins:"PK",says:"is a zip archive, as artifacts of workflows are; unpack it with `unzi\
p`"},{begins:`!<arch>
`,says:"is an archive of `ar`; take the object out with `ar x`"},{begins:"<!DOCTYPE",says:"is an HTML page: what was to \
download it got an error page; see its address"},{begins:"<html",says:"is an HTML page: what was to download it got an e\
rror page; see its address"}]});function Kw(e){return e[5]===gre?"little":"big"}function ze(e){return Kw(e)==="little"?{half:t=>e.readUInt16LE(t),word:t=>e.
readUInt32LE(t),wide:t=>e.readBigUInt64LE(t)}:{half:t=>e.readUInt16BE(t),word:t=>e.readUInt32BE(t),wide:t=>e.readBigUInt64BE(
t)}}function cF(e){if(e.length===0)return"the file is empty";if(e.subarray(0,4).toString("latin1")!=="\x7FELF")return iF(
e)??"is no ELF object; compile it with `clang -g -O2 -target bpf -c`";if(e.length<pre)return`is cut off inside its ELF h\
eader (${e.length} bytes); build it again`;let t=ze(e),n=t.half(18);return n!==bre?`is an object for ${Bw[n]??`ELF machi\
ne ${n}`}, not for eBPF; compile it with \`clang -target bpf\``:e[4]!==hre?"is a 32-bit ELF object; eBPF objects are 64-\
bit":t.half(16)!==yre?"is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`":_re(e)}function _re(e){
let t=ze(e),n=t.wide(40),r=t.half(60);if(t.half(58)!==Mf||r===0)return"has no section headers; build it again";let o=n+BigInt(
r*Mf);if(o>e.length)return lF(e.length,o);for(let s=0;s<r;s++){let i=Number(n)+s*Mf,a=t.wide(i+24)+t.wide(i+32);if(t.word(
i+4)!==wre&&a>e.length)return lF(e.length,a)}}function If(e){let t=ze(e),n=Number(t.wide(40)),r=Array.from({length:t.half(
60)},(i,a)=>n+a*Mf),o=r[t.half(62)];if(o===void 0)return[];let s=Number(t.wide(o+24));return r.map(i=>({name:vl(e,s+t.word(
i)),offset:Number(t.wide(i+24)),size:Number(t.wide(i+32)),isCode:(t.wide(i+8)&kre)!==0n}))}function vl(e,t){let n=e.subarray(
t,t+xre),r=n.indexOf(0);return n.toString("utf8",0,r<0?n.length:r)}function lF(e,t){return`is cut off: it has ${e} bytes\
, its headers tell of ${t}; build or download it again`}var pre,Mf,hre,gre,yre,bre,wre,kre,Bw,xre,ro=m(()=>{"use strict";
aF();pre=64,Mf=64,hre=2,gre=1,yre=1,bre=247,wre=8,kre=4n,Bw={3:"i386",8:"MIPS",20:"PowerPC",21:"PowerPC64",22:"s390x",40:"\
ARM",62:"x86-64",183:"AArch64",224:"AMD GPU",243:"RISC-V",258:"LoongArch"};xre=1024});function dF(e){try{let t=If(e).find(({name:n})=>n===".BTF");return t===void 0?[]:Ore(Ere(e,t.offset))}catch(t){if(D(t)===
"ERR_OUT_OF_RANGE")return[];throw t}}function Ere(e,t){let{half:n,word:r}=ze(e),o=[{name:"",kind:0,members:0,sizeOrType:0,
at:0}],s=t+r(t+4),i=c=>vl(e,s+r(t+16)+c);if(n(t)!==Rre)return{types:o,word:r,text:i};let a=s+r(t+8),l=a+r(t+12);for(let c=a;c<
l&&o.length<=$re;){let u=r(c+4),[d,f]=[u>>>24&31,u&65535];o.push({name:i(r(c)),kind:d,members:f,sizeOrType:r(c+8),at:c+12}),
c+=12+Pre(d,f)}return{types:o,word:r,text:i}}function Pre(e,t){switch(e){case ct.int:case ct.var:case 17:return 4;case ct.
array:return 12;case ct.struct:case ct.union:case ct.datasec:case ct.enum64:return t*12;case ct.enum:case 13:return t*8;default:
return 0}}function Ore(e){let t=e.types.find(({kind:r,name:o})=>r===ct.datasec&&o===".maps");return t===void 0?[]:Array.
from({length:t.members},(r,o)=>e.types[e.word(t.at+o*12)]).flatMap(r=>r===void 0?[]:[fF(e,r,0)])}function fF(e,{name:t,sizeOrType:n},r){
let o={name:t,type:0,keySize:0,valueSize:0,maxEntries:0,inner:null},s=Pi(e,n);if(s?.kind!==ct.struct)return o;for(let i=0;i<
s.members;i++){let a=s.at+i*12,l=Pi(e,e.word(a+4));l!==void 0&&Are(o,e.text(e.word(a)),l,e,r)}return o}function Are(e,t,n,r,o){
switch(t){case"type":e.type=Ff(r,n);break;case"max_entries":e.maxEntries=Ff(r,n);break;case"key_size":e.keySize=Ff(r,n);
break;case"value_size":e.valueSize=Ff(r,n);break;case"key":e.keySize=Dw(r,n.sizeOrType,0);break;case"value":e.valueSize=
Dw(r,n.sizeOrType,0);break;case"values":e.inner=Cre(r,n,o)}}function Ff(e,t){let n=Pi(e,t.sizeOrType);return n?.kind===ct.
array?e.word(n.at+8):0}function Cre(e,t,n){if(t.kind!==ct.array||n>0)return null;let r=Pi(e,e.word(t.at)),o=r?.kind===ct.
ptr?Pi(e,r.sizeOrType):void 0;return o?.kind===ct.struct?fF(e,{...o,sizeOrType:e.types.indexOf(o)},n+1):null}function Pi({
types:e},t){let n=e[t];for(let r=0;n!==void 0&&Sre.has(n.kind)&&r<uF;r++)n=e[n.sizeOrType];return n}function Dw(e,t,n){let r=Pi(
e,t);return r===void 0||n>uF?0:r.kind===ct.ptr?vre:r.kind===ct.array?Dw(e,e.word(r.at),n+1)*e.word(r.at+8):r.sizeOrType}
var Rre,ct,Sre,$re,vre,uF,mF=m(()=>{"use strict";v();ro();Rre=60319,ct={int:1,ptr:2,array:3,struct:4,union:5,enum:6,var:14,
datasec:15,enum64:19},Sre=new Set([8,9,10,11,18]),$re=1048575,vre=8,uF=32});import{createHash as Tre}from"node:crypto";import{open as Mre}from"node:fs/promises";function pF(){let e=Buffer.alloc(0);
return async(t,n)=>{let r=await Mre(t);try{e.length<n&&(e=Buffer.allocUnsafeSlow(n));let{bytesRead:o}=await r.read(e,0,n,
0);return Fre(t,e.subarray(0,o))}finally{await r.close()}}}function Fre(e,t){let n=cF(t),r=n===void 0?If(t):[];return{file:e,
sha256:Tre("sha256").update(t).digest("hex"),size:t.length,byteOrder:Kw(t),programSections:r.filter(({isCode:o})=>o).map(
({name:o})=>o),maps:n===void 0?dF(t):[],dataBytes:r.filter(({name:o})=>Ire.test(o)).reduce((o,s)=>o+s.size,0),defect:n}}
var Ire,hF=m(()=>{"use strict";mF();ro();Ire=/^\.(?:data|bss|rodata)(?:\.|$)/});import{realpath as Nre,stat as Lre}from"node:fs/promises";import{basename as Bre,join as Kre,resolve as Dre}from"node:path";
function Yt({defect:e,unsuited:t}){return e===void 0&&t?.what!=="all"}async function yF(e){let t=[],n=[],r=pF();for(let o of e){
o.paths.length===0&&n.push(jre(o));let s=await Gre(o,t);for(let{file:i,ways:a}of s){let l=await Wre(i,o,t,r);if(l===void 0)
continue;let{defect:c,...u}=l,d={name:Hre(i,s.length,o),path:He(i),request:o,object:u,defect:c};n.push({...d,targets:[],
...a.length>1&&{alsoBy:a.slice(1)}})}}if(zre(n,t),t.length>0)throw new h(t);return n}function jre(e){let t=e.command?.binary??
null,n=t===null?"":He(Dre(e.base,t));return{name:e.name??"command",path:n,request:e,object:null,targets:[],defect:void 0}}
async function Gre(e,t){let{matches:n,problems:r}=await hi(e.paths,e.base,Ure);for(let{index:s,message:i}of r)t.push({...e.
place,message:`\`${e.paths[s]}\` ${i}`});let o=new Map;for(let{file:s,pattern:i}of n){let a=await Nre(s).catch(()=>s),l=o.
get(a);l===void 0?o.set(a,{file:s,ways:[i]}):l.ways.push(l.file===s?i:He(s))}return[...o.values()]}async function Wre(e,t,n,r){
try{let o=await Lre(e),{size:s}=o;if(!o.isFile()&&!o.isDirectory()){n.push({...t.place,message:`\`${He(e)}\` is no regula\
r file; name an object`});return}if(s>gF){n.push({...t.place,message:`\`${He(e)}\` has ${s} bytes; an eBPF object has at\
 most ${gF}`});return}return await r(e,s)}catch(o){n.push({...t.place,message:`\`${He(e)}\` ${await qre(o,e)}`});return}}
async function qre(e,t){switch(D(e)){case"ENOENT":case"ENOTDIR":return`does not exist; build the object first, or correc\
t the path${await Nd(t)}`;case"EISDIR":return`is a directory; name the objects in it, for example with \`${Kre(He(t),"*.\
bpf.o")}\``;case"EACCES":return"cannot be read: permission denied";default:return`cannot be read: ${E(e)}`}}function Hre(e,t,n){
let r=Tf(Bre(e).replace(/(?:\.bpf)?\.o$/,""))??"object";return n.name===null?r:t===1?n.name:`${n.name}/${r}`}function zre(e,t){
let n=new Map;for(let r of e){let{name:o,path:s,request:i}=r,a=n.get(o);a!==void 0&&t.push({...i.place,message:`\`${a.path||
"a command"}\` and \`${s||"a command"}\` would both be called \`${o}\`; give each a \`name\` of its own in a manifest: \`art\
ifacts: [{name: ${o}-1, path: ${a.path}}, \u2026]\``}),n.set(o,r)}}var gF,Ure,Xo=m(async()=>{"use strict";v();await ul();
await Ld();cl();Lw();hF();gF=64*1024*1024;Ure="build the objects first, or correct the pattern"});import{join as Nf}from"node:path";function Lf(e="/"){return Ka("memory",e).flatMap(({folder:n,version:r})=>{let o=wF[r],
s=bF(Nf(n,o.limit));if(s===null||s>=Jre)return[];let i=Number(o.inactive.exec(Ln(Nf(n,"memory.stat")))?.[1]??0),a=Math.max(
0,(bF(Nf(n,o.usage))??0)-i);return[{limitBytes:s,freeBytes:Math.max(0,s-a)}]}).reduce((n,r)=>n===null||r.freeBytes<n.freeBytes?
r:n,null)}function jw(e="/"){let[t]=Ka("memory",e),n=t&&/^oom_kill (\d+)$/m.exec(Ln(Nf(t.folder,wF[t.version].events)))?.[1];
return Number(n??0)}function bF(e){let t=Ln(e).trim();return/^\d+$/.test(t)?Number(t):null}var Vre,Yre,wF,Jre,Bf=m(()=>{
"use strict";ny();Vre={limit:"memory.max",usage:"memory.current",inactive:/^inactive_file (\d+)$/m,events:"memory.events"},
Yre={limit:"memory.limit_in_bytes",usage:"memory.usage_in_bytes",inactive:/^total_inactive_file (\d+)$/m,events:"memory.\
oom_control"},wF={1:Yre,2:Vre},Jre=2**60});import{readFileSync as Xre}from"node:fs";import{freemem as Qre}from"node:os";function xF({initramfs:e,largestObject:t,largestMaps:n}){
let r=e*eoe+t*toe+n*noe,o=Zre+r/_F;return Math.max(Uw,Math.ceil(o/kF)*kF)}function Kf(e){let t=0,n=[],r=new Set;return{limitMib:e,
reserve:a=>new Promise(l=>{n.push({mib:a,go:()=>l(i(a))}),o()})};function o(){for(let a=n[0];a!==void 0&&s(a.mib);a=n[0])
t+=a.mib,n.shift(),a.go()}function s(a){for(let l of r){if(t+a<=e)break;l()}return t===0||t+a<=e}function i(a){let l=!0,
c=()=>{l&&(t-=a),l=!1},u=()=>{c(),o()};return{giveBack:u,keep({exited:d,release:f}){let p=()=>{r.delete(p),f(),c()};r.add(
p),d.then(()=>{r.delete(p),u()}),o()}}}}function Df(){return Math.floor(Math.min(ooe(),Lf()?.freeBytes??Number.POSITIVE_INFINITY)*
roe/_F)}function ooe(){let e=/^MemAvailable:\s+(\d+) kB$/m.exec(soe("/proc/meminfo"))?.[1];return e===void 0?Qre():Number(
e)*1024}function soe(e){try{return Xre(e,"utf8")}catch{return""}}var _F,Uw,El,Zre,kF,eoe,toe,noe,roe,Gw=m(()=>{"use stri\
ct";Bf();_F=1024**2,Uw=512,El=4096,Zre=288,kF=64,eoe=2.5,toe=4,noe=1.5;roe=.75});function SF(e){if(e.length<Ww||e.readUInt32BE(0)!==2135247942||e[4]!==2)return[];let{half:t,word:n,wide:r}=ze(e),o=Number(
r(40)),s=Array.from({length:t(60)},(f,p)=>o+p*Ww);if(s.some(f=>f+Ww>e.length))return[];let i=s.find(f=>n(f+4)===ioe),a=i===
void 0?void 0:s[n(i+40)];if(i===void 0||a===void 0)return[];let l=Number(r(i+24)),c=Math.min(l+Number(r(i+32)),e.length),
u=Number(r(a+24)),d=[];for(let f=l;f+RF<=c;f+=RF){if(t(f+6)===loe)continue;let p=((e[f+4]??0)&15)===aoe,g=vl(e,u+n(f));(p||
g.startsWith(coe))&&d.push(g)}return d}var ioe,Ww,RF,aoe,loe,coe,$F=m(()=>{"use strict";ro();ioe=2,Ww=64,RF=24,aoe=2,loe=
0,coe="__tracepoint_"});function jf(e){let t=new Uint8Array(0);return{async read(r){let o=[];for await(let s of n(r))o.push(s);return Buffer.concat(
o)},skip:r=>vF(n(r)),part(r){let o=n(r),s=r;return{chunks:async function*(){for await(let a of o)s-=a.length,yield a}(),
done:()=>vF(n(s))}},async*rest(){for(t.length>0&&(yield t);;){let{done:r,value:o}=await e.next();if(r===!0)return;yield o}}};
async function*n(r){for(let o=r;o>0;){if(t.length===0){let{done:i,value:a}=await e.next();if(i===!0)throw new Error("it \
ends in the middle");t=a;continue}let s=t.subarray(0,o);t=t.subarray(s.length),o-=s.length,yield s}}}async function vF(e){
for await(let t of e);}var qw=m(()=>{"use strict"});function Uf(e){let t=4294967295;for(let r of e){t^=r;for(let o=0;o<8;o++)t=t>>>1^(t&1?3988292384:0)}let n=Buffer.alloc(4);
return n.writeUInt32LE(~t>>>0),n}var EF=m(()=>{"use strict"});async function*PF(e){let t=e[Symbol.asyncIterator](),n=jf(t);try{let r=await n.read(uoe);if(r[7]!==foe){yield r,yield*n.
rest();return}let o=Buffer.from([0,doe]);yield Buffer.concat([r.subarray(0,6),o,Uf(o)]);let s=[];for(;;){let i=(await n.
read(1)).readUInt8();if(i===0)break;if(s.length===poe)throw new Error("its compressed data has too many blocks");s.push(
yield*hoe(i,n))}yield goe(s,o)}finally{await t.return?.()}}async function*hoe(e,t){let n=(e+1)*4;yield Buffer.concat([Buffer.
from([e]),await t.read(n-1)]);let[r,o]=[0,0];for(;;){let i=(await t.read(1)).readUInt8();if(yield Buffer.from([i]),r+=1,
i===0)break;let a=i>=128,l=await t.read(a?i>=192?5:4:2);yield l;let c=l.readUInt16BE(0)+1+(a?(i&31)<<16:0),u=a?l.readUInt16BE(
2)+1:c;yield*t.part(u).chunks,r+=l.length+u,o+=c}let s=(Qo-r%Qo)%Qo;return yield await t.read(s),await t.skip(moe),{unpadded:n+
r,uncompressed:o}}function goe(e,t){let n=e.flatMap(({unpadded:l,uncompressed:c})=>[Hw(l),Hw(c)]),r=Buffer.concat([Buffer.
from([0]),Hw(e.length),...n]),o=Buffer.concat([r,Buffer.alloc((Qo-r.length%Qo)%Qo)]),s=Buffer.concat([o,Uf(o)]),i=Buffer.
alloc(4);i.writeUInt32LE(s.length/Qo-1);let a=Buffer.concat([i,t]);return Buffer.concat([s,Uf(a),a,Buffer.from("YZ")])}function Hw(e){
let t=[];for(let n=e;;n=Math.floor(n/128)){if(n<128)return Buffer.from([...t,n]);t.push(n%128|128)}}var uoe,doe,foe,moe,
Qo,poe,OF=m(()=>{"use strict";qw();EF();uoe=12,doe=0,foe=10,moe=32,Qo=4,poe=65536});var CF={};te(CF,{default:()=>yoe});var AF,yoe,TF=m(async()=>{AF=await import("./vendor/xz-decompress.js"),{}=AF,yoe=AF.default});import{ReadableStream as boe}from"node:stream/web";async function*Pl(e){let{default:t}=await TF().then(()=>CF),n=await woe(),
r=koe(PF(e));try{let o=new t.XzReadableStream(r.stream).getReader();try{for(;;){let{done:s,value:i}=await o.read();if(s)
return;i.length>0&&(yield i)}}catch(s){throw r.ended()?new Error("the compressed data is cut off or damaged",{cause:s}):
s}finally{await o.cancel().catch(()=>{})}}finally{n()}}async function woe(){let e=MF,t=()=>{};return MF=new Promise(n=>{
t=n}),await e,t}function koe(e){let t=e[Symbol.asyncIterator](),n=!1;return{stream:new boe({async pull(o){let s=await t.
next();for(;s.done!==!0&&s.value.length===0;)s=await t.next();s.done===!0?(n=!0,o.close()):o.enqueue(s.value)},async cancel(){
await t.return?.()}},{highWaterMark:0}),ended:()=>n}}var MF,zw=m(()=>{"use strict";OF();MF=Promise.resolve()});var IF={};te(IF,{Decompress:()=>xoe,ZstdErrorCode:()=>Roe,decompress:()=>Soe});var _oe,xoe,Roe,Soe,FF=m(async()=>{_oe=await import("./vendor/fzstd.js"),
{Decompress:xoe,ZstdErrorCode:Roe,decompress:Soe}=_oe});import{Readable as $oe}from"node:stream";import NF from"node:zlib";async function*Be(e,t,n){let r=0;for await(let o of Eoe(
e)){if(r+=o.length,r>n)throw new h(`${t} unpacks to more than ${n} bytes, which no kernel package does`);yield o}}async function*Eoe(e){
let t=e[Symbol.asyncIterator]();try{let n=await Poe(t),r=Ooe(n,t);Yw(n,Vw.xz)?yield*Pl(r):Yw(n,Vw.gzip)?yield*LF(r,NF.createGunzip()):
Yw(n,Vw.zstd)?yield*Aoe(r):yield*r}finally{await t.return?.()}}async function Poe(e){let t=[];for(let n=0;n<voe;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat(t)}async function*Ooe(e,t){for(e.length>
0&&(yield e);;){let{done:n,value:r}=await t.next();if(n===!0)return;yield r}}function Yw(e,t){return t.every((n,r)=>e[r]===
n)}async function*Aoe(e){let t=NF.createZstdDecompress;if(t!==void 0){yield*LF(e,t());return}let{Decompress:n}=await FF().then(()=>IF),
r=[],o=new n(s=>r.push(s));for await(let s of e)o.push(s),yield*r.splice(0);o.push(new Uint8Array(0),!0),yield*r}async function*LF(e,t){
let n=$oe.from(e),r=t;n.on("error",o=>r.destroy(o)),n.pipe(r);try{for await(let o of r)yield o}finally{n.destroy(),r.destroy()}}
var voe,Vw,qn=m(()=>{"use strict";v();zw();voe=6,Vw={gzip:[31,139],zstd:[40,181,47,253],xz:[253,55,122,88,90,0]}});import{createReadStream as Coe}from"node:fs";function Fe(e,t={}){let n=t.start??0;return{bytes:()=>n,async*chunks(){if(!(t.
end!==void 0&&t.end<n))for await(let r of Coe(e,t))n+=r.length,yield r}}}var oo,dn,fn=m(()=>{"use strict";v();oo=4*2**30,
dn=class extends h{}});var KF={};te(KF,{default:()=>Ioe,extract:()=>Toe,pack:()=>Moe});var BF,Toe,Moe,Ioe,DF=m(async()=>{BF=await import("./vendor/tar-stream.js"),
{extract:Toe,pack:Moe}=BF,Ioe=BF.default});var jF={};te(jF,{readTar:()=>Gf,readTarFile:()=>Jw});import{Readable as Foe}from"node:stream";async function Jw(e,t,n){let r=Fe(
e);return await Gf(Be(r.chunks(),t,oo),n),r.bytes()}async function Gf(e,{take:t,enough:n,link:r}){let{extract:o}=(await DF().then(()=>KF)).
default,s=o(),i=Foe.from(e,{objectMode:!0});i.on("error",a=>s.destroy(a)),i.pipe(s);try{for await(let a of s){let{name:l,
type:c,size:u}=a.header,d=l.replace(/^(?:\.?\/)+/,"");c==="symlink"&&r?.(d,a.header.linkname??""),c==="link"&&r?.(d,`/${a.
header.linkname??""}`);let f=c==="file"?t(d):void 0;if(f===void 0){a.resume();continue}if(await f(a,u??0),n())return}}finally{
s.destroy(),i.destroy(),await e.return(void 0)}}var Wf=m(()=>{"use strict";qn();fn()});var GF={};te(GF,{readDeb:()=>Loe});import{open as Noe}from"node:fs/promises";async function Loe(e,t,n){let r=await Boe(e),
o=Fe(e,r);return await Gf(Be(o.chunks(),t,oo),n),o.bytes()}async function Boe(e){let t=await Noe(e,"r");try{if(await UF(
t,0,Xw.length)!==Xw)throw new Error("it does not begin as an ar archive");for(let n=Xw.length;;){let r=await UF(t,n,Qw),
o=Number(r.slice(48,58));if(r.length<Qw||!r.endsWith("`\n")||!Number.isSafeInteger(o)||o<0)throw new Error(`no ar header\
 at byte ${n}`);let s=r.slice(0,16).trim().replace(/\/$/,""),i=n+Qw;if(s.startsWith("data.tar"))return{start:i,end:i+o-1};
n=i+o+o%2}}finally{await t.close()}}async function UF(e,t,n){let{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,
t);return r.toString("latin1",0,o)}var Xw,Qw,WF=m(()=>{"use strict";qn();fn();Wf();Xw=`!<arch>
`,Qw=60});async function HF(e,{take:t,enough:n},r=[]){let{read:o,skip:s,part:i}=jf(e);try{for(;;){let a=await Hoe(o,r);if(a===void 0)
return;let{path:l,size:c,mode:u,padding:d}=a,f=(u&Woe)===qoe?t(l.replace(/^(?:\.?\/)+/,"")):void 0;if(f===void 0){await s(
c+d);continue}if(a.linked)throw new Error(`${l} is a hard link to a file that stands elsewhere in the archive`);let p=i(
c);if(await f(p.chunks,c),n())return;await p.done(),await s(d)}}finally{await e.return(void 0)}}async function Hoe(e,t){
let n=(await e(ek)).toString("latin1");if(n===Koe||n===Doe)return zoe(e);if(n!==joe)throw new Error("its archive is not \
one of cpio in the newc form");let r=zF(await e(Oi));await e(qf(ek+Oi));let o=t[r];if(o===void 0)throw new Error(`its ar\
chive has a file ${r} that its header does not know`);return{...o,padding:qf(o.size),linked:!1}}async function zoe(e){let t=await e(
qF*Oi),n=c=>zF(t.subarray(c*Oi,(c+1)*Oi)),[r,o,s,i]=[n(1),n(4),n(6),n(11)];if(i<1||i>Goe)throw new Error(`its archive ha\
s a name of ${i} bytes`);let a=await e(i);await e(qf(ek+qF*Oi+i));let l=a.toString("utf8",0,i-1);if(l!==Uoe)return{path:l,
size:s,mode:r,padding:qf(s),linked:o>1&&s===0}}function zF(e){let t=e.toString("latin1");if(!/^[0-9A-Fa-f]{8}$/.test(t))
throw new Error("its archive has a damaged header");return Number.parseInt(t,16)}function qf(e){return(Zw-e%Zw)%Zw}var Koe,
Doe,joe,ek,qF,Oi,Uoe,Goe,Zw,Woe,qoe,VF=m(()=>{"use strict";qw();Koe="070701",Doe="070702",joe="07070X",ek=6,qF=13,Oi=8,Uoe=
"TRAILER!!!",Goe=4096,Zw=4,Woe=61440,qoe=32768});import{open as Voe}from"node:fs/promises";async function Ai(e){let t=await Voe(e,"r");try{if((await nk(t,0,YF)).readUInt32BE(
0)!==Yoe)throw new Error("it does not begin as an rpm package");let r=await XF(t,YF),o=Math.ceil(r.end/JF)*JF,s=await XF(
t,o);return{signature:r.tags,tags:s.tags,range:{start:o,end:s.end}}}finally{await t.close()}}async function XF(e,t){let n=await nk(
e,t,tk);if(n.readUInt32BE(0)!==Joe)throw new Error(`no rpm header at byte ${t}`);let[r,o]=[n.readUInt32BE(8),n.readUInt32BE(
12)];if(r>Xoe||o>Qoe)throw new Error(`its header claims ${r} entries and ${o} bytes, which no kernel package has`);let s=await nk(
e,t+tk,r*Hf+o),i=t+tk+s.length;return{tags:ese(s.subarray(0,r*Hf),s.subarray(r*Hf)),end:i}}async function nk(e,t,n){let r=()=>new Error(
"it is cut off in its header");if(t+n>(await e.stat()).size)throw r();let{buffer:o,bytesRead:s}=await e.read(Buffer.alloc(
n),0,n,t);if(s<n)throw r();return o}function ese(e,t){let n=new Map;for(let o=0;o<e.length;o+=Hf){let[s,i,a,l]=[0,4,8,12].
map(c=>e.readUInt32BE(o+c));if(a>t.length||l>t.length)throw new Error(`its header has a damaged entry ${s}`);if(l>Zoe&&i!==
so.binary)throw new Error(`its header has an entry ${s} of ${l} values, which no kernel package has`);n.set(s,{type:i,offset:a,
count:l})}let r=o=>{let s=n.get(o);return s===void 0?[]:s.type===so.string?QF(t,{...s,count:1}):s.type===so.strings||s.type===
so.translated?QF(t,s):[]};return{text:o=>r(o)[0],texts:r,numbers(o){let s=n.get(o);return s===void 0?[]:tse(t,s)},binary(o){
let s=n.get(o);return s?.type===so.binary?ZF(t,s.offset,s.count):void 0}}}function QF(e,{offset:t,count:n}){let r=[];for(let o=t;r.
length<n;){let s=e.indexOf(0,o);if(s===-1)throw new Error("its header has a text without an end");r.push(e.toString("utf\
8",o,s)),o=s+1}return r}function tse(e,{type:t,offset:n,count:r}){let o=t===so.int16?2:t===so.int32?4:t===so.int64?8:0;if(o===
0)return[];let s=ZF(e,n,r*o);return Array.from({length:r},(i,a)=>o===8?Number(s.readBigUInt64BE(a*o)):s.readUIntBE(a*o,o))}
function ZF(e,t,n){if(t+n>e.length)throw new Error("its header has an entry that reaches behind its end");return e.subarray(
t,t+n)}var Pt,YF,Yoe,Joe,tk,Hf,JF,Xoe,Qoe,Zoe,so,zf=m(()=>{"use strict";Pt={name:1e3,version:1001,release:1002,epoch:1003,
arch:1022,fileSizes:1028,fileModes:1030,sourceRpm:1044,fileDevices:1095,fileInodes:1096,dirIndexes:1116,baseNames:1117,dirNames:1118,
payloadFormat:1124,payloadCompressor:1125,longFileSizes:5008,payloadDigests:5092,payloadDigestAlgorithm:5093},YF=96,Yoe=
3987467995,Joe=2393761793,tk=16,Hf=16,JF=8,Xoe=65535,Qoe=64<<20,Zoe=1<<20,so={int16:3,int32:4,int64:5,string:6,binary:7,
strings:8,translated:9}});var nN={};te(nN,{filesOf:()=>Vf,readRpm:()=>sse});async function sse(e,t,n){let{tags:r,range:o}=await Ai(e),s=r.text(Pt.
payloadFormat)??"cpio";if(s!=="cpio")throw new dn(`${t} holds ${s} where a package holds a cpio archive`);let i=r.text(Pt.
payloadCompressor);if(!nse.includes(i))throw new dn(`${t} is packed with ${i}; only gzip, xz and zstd can be unpacked`);
let a=Fe(e,{start:o.end});return await HF(Be(a.chunks(),t,oo),n,Vf(r)),a.bytes()}function Vf(e){let t=e.texts(Pt.dirNames);
if(t.some(a=>a.length>rse))throw new Error("its header has a folder without an end");let n=e.numbers(Pt.dirIndexes),r=e.
numbers(Pt.longFileSizes),o=r.length>0?r:e.numbers(Pt.fileSizes),s=e.numbers(Pt.fileModes),i=ise(e,s);return e.texts(Pt.
baseNames).map((a,l)=>{let c=s[l]??0,u=c&eN,d=u===ose||u===tN&&i(l);return{path:`${t[n[l]??-1]??""}${a}`,mode:c,size:d?o[l]??
0:0}})}function ise(e,t){let n=e.numbers(Pt.fileDevices),r=e.numbers(Pt.fileInodes),o=i=>`${n[i]}:${r[i]}`,s=new Map;for(let[
i,a]of t.entries())(a&eN)===tN&&s.set(o(i),i);return i=>r[i]===void 0||s.get(o(i))===i}var nse,rse,eN,tN,ose,rk=m(()=>{"\
use strict";VF();qn();fn();zf();nse=["gzip","xz","zstd",void 0],rse=4096,eN=61440,tN=32768,ose=40960});import{stat as ase}from"node:fs/promises";async function io(e,t,n,r){try{switch(e){case"deb":return await(await Promise.resolve().then(()=>(WF(),GF))).
readDeb(t,n,r);case"rpm":return await(await Promise.resolve().then(()=>(rk(),nN))).readRpm(t,n,r);case"tar":return await(await Promise.resolve().then(()=>(Wf(),jF))).
readTarFile(t,n,r);case"file":return await lse(t,r);case"folder":throw new dn(`${n} is a folder`)}}catch(o){throw o instanceof
h?o:new dn(`${n} is not a package that can be read: ${E(o)}`)}}async function lse(e,{take:t}){let{size:n}=await ase(e);return await t(
"")?.(Fe(e).chunks(),n),n}var Ol=m(()=>{"use strict";v();fn()});function sN(e){let t=use(e),n={depends:[],soft:{pre:[],post:[]}};for(let r of t.toString("latin1").split("\0")){let o=r.
indexOf("="),[s,i]=[r.slice(0,o),r.slice(o+1)];s==="name"&&(n.name=i),s==="softdep"&&cse(i,n.soft),s==="depends"&&n.depends.
push(...i.split(",").filter(a=>a!==""))}return n}function cse(e,t){let n;for(let r of e.split(/\s+/))r==="pre:"?n=t.pre:
r==="post:"?n=t.post:r!==""&&n?.push(r)}function Hn(e){return e.replaceAll("-","_")}function use(e){if(e.length<ok||e.readUInt32BE(
0)!==2135247942||e[4]!==2)throw new Error("no 64-bit ELF file");let{half:t,wide:n}=ze(e),r=Number(n(40)),o=t(60),s=oN(e,
r,t(62));for(let i=0;i<o;i++){let{name:a,offset:l,size:c}=oN(e,r,i),u=s.offset+a;if(e.toString("latin1",u,u+rN.length+1)===
`${rN}\0`)return e.subarray(l,l+c)}throw new Error("no .modinfo section")}function oN(e,t,n){let r=t+n*ok;if(r+ok>e.length)
throw new Error("section table behind the end of the file");let{word:o,wide:s}=ze(e);return{name:o(r),offset:Number(s(r+
24)),size:Number(s(r+32))}}var ok,rN,sk=m(()=>{"use strict";ro();ok=64,rN=".modinfo"});import{readdir as dse,readFile as fse,realpath as lk,stat as iN}from"node:fs/promises";import{join as Al}from"node:path";
function uk(e,t){let[,n]=/(?:^|\/)lib\/modules\/([^/]+)\//.exec(e)??[];return n===void 0||n===t}async function Jf(e,t){let n=await Yf(
e,()=>lk(e)),r=await ak(n,"modules.order"),o=r===null?[]:await hse(n,r),s=o.length>0?o:await gse(n,t);return{modules:(await Promise.
all(s.map(a=>Yf(a,()=>bse(a))))).sort((a,l)=>a.path<l.path?-1:1),builtinList:await ak(n,"modules.builtin")??await yse(n,
t)}}async function hse(e,t){let n=t.split(`
`).filter(i=>i!=="");if(n.length>ck)throw lN(e);let r=n.map(i=>Al(e,i.replace(/\.o$/,".ko"))),o=n.map(i=>Al(e,i.replace(
/^kernel\//,"")));return(await Promise.all(r.map(async(i,a)=>await ik(i,e)??await ik(o[a]??i,e)))).filter(i=>i!==null)}async function gse(e,t){
let n=[],r=0,o=async(s,i)=>{for(let a of await Yf(s,()=>dse(s,{withFileTypes:!0}))){if(++r>pse)throw new h(`${e} holds t\
oo much to look for modules in all of it`);let l=Al(s,a.name);if(a.isDirectory()&&a.name!==".git"&&i<mse&&await o(l,i+1),
a.isDirectory()||!aN.test(a.name)||!uk(l.slice(e.length),t))continue;let c=await ik(l,e);if(c!==null&&n.push(c),n.length>
ck)throw lN(e)}};return await o(e,0),n}async function ik(e,t){let n=await lk(e).catch(()=>null);return n===null||!aN.test(
n)||!ge(n,t)?null:(await iN(n)).isFile()?n:null}async function yse(e,t){return await ak(e,Al("lib/modules",t,"modules.bu\
iltin"))??""}async function bse(e){let{size:t,mtimeMs:n}=await iN(e);return{path:e,size:t,mtimeMs:n}}async function ak(e,t){
let n=await lk(Al(e,t)).catch(()=>null);return n===null||!ge(n,e)?null:Yf(n,()=>fse(n,"utf8"))}async function Yf(e,t){return t().
catch(n=>{throw n instanceof h?n:new h(`${e} cannot be read: ${E(n)}`)})}function lN(e){return new h(`${e} holds more th\
an ${ck} modules; name the folder of one kernel`)}var ck,mse,pse,aN,dk=m(()=>{"use strict";v();yn();ck=5e4,mse=32,pse=1e6,
aN=/\.ko(?:\.(?:xz|zst|gz))?$/});import{mkdir as wse,open as kse,readFile as _se,rm as xse}from"node:fs/promises";import{basename as Rse,join as Sse}from"node:path";
async function Xf(e,t){let{folder:n}=e;await H(n,()=>wse(n,{recursive:!0}));let r=ie(Sse(n,"spool")),o=await H(r,()=>kse(
r,"wx+"));try{return await t($se(e,o,r))}finally{await o.close(),await xse(r,{force:!0})}}async function Qf({file:e,content:t}){
return cN(Be(vse(t),e,mk))}function $se({packages:e,release:t,builtinList:n},r,o){let s=new Map,i=new Set(fk(n)),a=[...e],
l=0;return{isBuiltin:d=>i.has(d),names:()=>[...s.keys(),...i],async readAll(){for(let d=a.shift();d!==void 0;d=a.shift())
await c(d)},async read(d,f){for(;!s.has(d)&&!i.has(d)&&(f||a.length===e.length);){let b=a.shift();if(b===void 0)break;await c(
b)}let p=s.get(d);if(p===void 0)return;if(p.size>mk)throw new h(`${t}: ${p.file} has ${p.size} bytes, and a module has a\
t most ${mk}; look at where it comes from`);if(p.path!==void 0)return{file:p.file,content:await _se(p.path)};let{buffer:g}=await r.
read(Buffer.alloc(p.size),0,p.size,p.start);return{file:p.file,content:g}}};async function c({what:d,format:f,hidden:p,fetch:g}){
if(f==="folder")return u(await g());await io(f,await g(),d,{take(b){if(!uk(b,t)||p.some(y=>b===y||b.startsWith(`${y}/`)))
return;if(b.endsWith("/modules.builtin"))return async y=>{for(let R of fk((await cN(y)).toString("utf8")))i.add(R)};let k=/([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.
exec(b)?.[1];if(!(k===void 0||s.has(Cl(k))))return async(y,R)=>{s.set(Cl(k),{file:k,start:l,size:R});for await(let x of y)
await H(o,()=>r.write(x,0,x.length,l)),l+=x.length}},enough:()=>!1})}async function u(d){let{modules:f,builtinList:p}=await Jf(
d,t);for(let g of fk(p))i.add(g);for(let{path:g,size:b}of f){let k=Rse(g);s.has(Cl(k))||s.set(Cl(k),{file:k,path:g,start:0,
size:b})}}}function fk(e){return e.split(`
`).map(t=>Cl(t.split("/").pop()??"")).filter(t=>t!=="")}function Cl(e){return Hn(e.replace(/\.ko(\.\w+)?$/,""))}async function cN(e){
let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}async function*vse(e){for(let t=0;t<e.length;t+=65536)yield e.
subarray(t,t+65536)}var mk,pk=m(()=>{"use strict";v();pe();Je();qn();Ol();sk();dk();mk=256<<20});import{createReadStream as Ese}from"node:fs";import{stat as Pse}from"node:fs/promises";import{pipeline as Ose}from"node:stream/promises";
import{promisify as Ase}from"node:util";import{createGunzip as Cse,gzip as Tse}from"node:zlib";async function uN(e,t){let n=await Xf(
e,async r=>{await r.readAll();let o=[];for(let s of r.names()){let i=await r.read(s,!1);i!==void 0&&o.push([s,...SF(await Qf(
i))].join(" "))}return o});await Tn(t,await Ase(Tse)([...n,""].join(`
`)))}async function dN(e,t){let n=new Map;return await Ose(Ese(e),Cse().setEncoding("utf8"),async r=>{for await(let o of Mse(
r)){let s=[...t].filter(l=>o.includes(` ${l}`));if(s.length===0)continue;let[i="",...a]=o.split(" ");for(let l of s)a.includes(
l)&&n.set(l,[...n.get(l)??[],i])}}),n}async function*Mse(e){let t="";for await(let n of e){let r=(t+n).split(`
`);t=r.pop()??"",yield*r}yield t}async function hk(e){return Pse(e).then(t=>t.isFile(),()=>!1)}var gk=m(()=>{"use strict";
pe();$F();pk()});import{createHash as Ise}from"node:crypto";import{join as Tl}from"node:path";async function Ci(e,t){let n=await gN(e),r=Bse(
t,n);if(r===void 0)return;let o=r.map(i=>({name:i,path:Tl(e,`${i}.ko`)}));return(await Promise.all(o.map(async({name:i,path:a})=>Kse(
n.get(i))===await me(a)))).every(Boolean)?o:void 0}async function pN(e,t){let{folder:n}=e;await Xf(e,async r=>{let o=await gN(
n),s={source:e,shelf:r,known:o,seen:new Set};for(let i of t.required.map(Hn))await yk(i,i,s);for(let i of t.optional.map(
Hn))await hN(i,!0,s);await Tt(Tl(n,mN),Object.fromEntries(o))})}async function yk(e,t,n){let{source:r,shelf:o,known:s,seen:i}=n,
a=s.get(e);if(a?.builtin||i.has(e))return;if(i.add(e),a!==void 0&&"sha256"in a&&a.sha256===await me(Tl(r.folder,`${e}.ko`))){
await fN(a,t,n);return}let l=await o.read(e,!0);if(l===void 0){if(!o.isBuiltin(e))throw new h(Lse(e,t,r,o));s.set(e,{builtin:!0});
return}let c=await Qf(l),u=Nse(c,`${r.release}: ${l.file}`);await Tn(Tl(r.folder,`${e}.ko`),c);let d={builtin:!1,sha256:Ise(
"sha256").update(c).digest("hex"),...u};s.set(e,d),await fN(d,t,n)}async function fN(e,t,n){if("sha256"in e){for(let r of e.
depends)await yk(r,t,n);for(let r of[...e.soft?.pre??[],...e.soft?.post??[]])await hN(r,!1,n)}}async function hN(e,t,n){
let{shelf:r,known:o}=n;r.isBuiltin(e)||await r.read(e,t)!==void 0?await yk(e,e,n):o.set(e,{builtin:!1,absent:!0})}function Nse(e,t){
try{let{depends:n,soft:r}=sN(e),{pre:o,post:s}=r;return{depends:n.map(Hn),soft:{pre:o.map(Hn),post:s.map(Hn)}}}catch(n){
throw new h(`${t} is not a kernel module that can be read: ${E(n)}`)}}function Lse(e,t,{release:n,packages:r},{names:o}){
let s=ty(e,o(),Fse),i=r.map(u=>u.what).join(", "),a=e===t?"":`, needed by \`${t}\`,`,l=r.length===0?"it came without mod\
ules":`look into ${i}`,c=s.length===0?l:`did you mean ${s.join(", ")}?`;return`kernel ${n} has no module \`${e}\`${a} ne\
ither as a file nor built in; ${c}`}function Bse({required:e,optional:t},n){let r=new Set,o=new Set,s=(a,l)=>{let c=n.get(
a);if(c===void 0)return!1;if(c.builtin)return!0;if(!("sha256"in c))return!l;if(o.has(a))return!0;o.add(a);let{depends:u,
soft:d={pre:[],post:[]}}=c;return!u.every(f=>s(f,!0))||!d.pre.every(f=>s(f,!1))?!1:(r.add(a),d.post.every(f=>s(f,!1)))};
return e.map(Hn).every(a=>s(a,!0))&&t.map(Hn).every(a=>s(a,!1))?[...r]:void 0}function Kse(e){return e!==void 0&&"sha256"in
e?e.sha256:void 0}async function gN(e){let t=await Mt(Tl(e,mN));return typeof t!="object"||t===null?new Map:new Map(Object.
entries(t))}var Fse,mN,yN=m(async()=>{"use strict";await je();v();pe();sk();pk();Fse=3,mN="modules.json"});import{createHash as Dse}from"node:crypto";import{open as jse}from"node:fs/promises";async function Zo(e,t,n,r){let o=new Map,
s=await io(e,t,n,{take(a){let l=r.find(({is:c,to:u})=>!o.has(u)&&c(a));return l===void 0?void 0:Use(l,n,o)},enough:()=>r.
every(({to:a})=>o.has(a))}),i=r.find(({to:a,optional:l})=>l!==!0&&!o.has(a));if(i!==void 0)throw new dn(`${n} has no ${i.
what}`);return{digests:o,bytes:s}}function Use({to:e,maxBytes:t},n,r){return async(o,s)=>{if(s>t)throw new h(`${n} holds\
 a file of ${s} bytes where at most ${t} are expected`);let i=Dse("sha256"),a=await H(e,()=>jse(e,"wx"));try{for await(let l of o)
i.update(l),await H(e,()=>a.writeFile(l))}finally{await a.close()}r.set(e,i.digest("hex"))}}function bN(e,{vmlinuz:t}={}){
if(t!==void 0)return r=>r===t;let n=[`boot/vmlinuz-${e}`,`boot/Image-${e}`,...bk(e,"vmlinuz","Image")];return r=>n.includes(
r)}function wN(e,{config:t}={}){if(t!==void 0)return r=>r===t;let n=[`boot/config-${e}`,...bk(e,"config")];return r=>n.includes(
r)}function kN(e){let t=bk(e,"modules.builtin");return n=>t.includes(n)}function bk(e,...t){return t.flatMap(n=>[`lib/mo\
dules/${e}/${n}`,`usr/lib/modules/${e}/${n}`])}var Zf=m(()=>{"use strict";v();pe();fn();Ol()});import{createHash as Gse}from"node:crypto";import{readdir as _N,readFile as Wse,rm as qse,stat as Hse}from"node:fs/promises";
import{basename as zse,join as em}from"node:path";function xN(e,t,n){let{pins:r}=e,o=n?["locked",r?.vmlinuzSha256??"",r?.
configSha256??""]:[];return{what:`kernel ${e.release}`,key:Er("kernel",zse(t.kernelFolder(e)),...o),paths:[t.kernelFolder(
e)],async intact(){let s=await t.readKernel(e);return s!==void 0&&wk(s,e)}}}function wk({pins:e},{pins:t}){return t===void 0?
!0:t.vmlinuzSha256===e.vmlinuzSha256&&t.configSha256===e.configSha256}function RN(e,{required:t,optional:n},r,o){return{
what:`modules of ${e.release}`,key:Er("modules",e.modules.map(({sha256:s,hidden:i=[]})=>[s,...i].join(" ")),[...t].sort(),
[...n].sort()),paths:[r.modulesFolder(e.modules)],intact:o}}async function kk(e,t){let n=["resolved","indexes"].map(s=>em(
e,s)),r="bpfcompat-lookups-",o=`${Er("lookups",[...new Set(t)].sort())}-`;return{what:"kernel lookups",key:`${o}${await Jse(
n)}`,restoreKeys:[o,r],paths:n}}async function SN(e,t){let n=em(e,"indexes");for(let r of await _N(n).catch(()=>[])){let o=em(
n,r),s=(await Hse(o).catch(()=>{}))?.mtimeMs??t.getTime();t.getTime()-s>Vse*Yse&&await qse(o,{force:!0}).catch(()=>{})}}
async function Jse(e){let t=Gse("sha256");for(let n of e)for(let r of(await _N(n).catch(()=>[])).sort()){if(!r.endsWith(
".json"))continue;let o=await Wse(em(n,r)).catch(()=>Buffer.alloc(0));t.update(`${r} ${o.length}
`).update(o)}return t.digest("hex")}var Vse,Yse,_k=m(()=>{"use strict";Pr();Vse=30,Yse=1440*60*1e3});import{mkdir as Xse,rm as tm}from"node:fs/promises";import{dirname as vN,join as Qse}from"node:path";async function EN(e,t,n){
let{store:r,cache:o,pinnedByLock:s}=n,i=await r.readKernel(e);return i!==void 0?i:r.locked(e.image,om(e.image,n),async()=>{
let a=await r.readKernel(e);if(a!==void 0)return a;let l=xN(e,r,s),c=await o.restore(l);c||await r.addKernel(e,d=>rie(e,
t,d,n));let u=await r.readKernel(e);if(u===void 0&&s)throw new h(`kernel \`${e.id}\`: ${sm(e.image)} does not have the v\
mlinuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``);if(u===
void 0)throw new h(`kernel ${e.release} was written and is damaged at once: check the disk`);return c||await o.save(l),u})}
async function Rk(e,{builtinList:t},n,r){if(n.required.length+n.optional.length===0)return[];let{store:o,cache:s}=r,i=o.
modulesFolder(e.modules),a=await Ci(i,n);if(a!==void 0)return a;let l=e.modules[0]??e.image;return o.locked(l,om(l,r),async()=>{
let c=await Ci(i,n);if(c!==void 0)return c;let d=RN(e,n,o,async()=>await Ci(i,n)!==void 0),f=await s.restore(d)?await Ci(
i,n):void 0;if(f!==void 0)return f;await pN({packages:PN(e,r),release:e.release,builtinList:t,folder:i},n);let p=await Ci(
i,n);if(p===void 0)throw new h(`modules of ${e.release} were written and are damaged at once: check the disk`);return await s.
save(d),p})}async function Sk(e,t){let[n]=e.modules;if(n===void 0)return;let r=Qse(t.store.modulesFolder(e.modules),nie);
return await hk(r)?r:t.store.locked(n,om(n,t),async()=>{if(await hk(r))return r;let o=vN(r);return await uN({packages:PN(
e,t),release:e.release,builtinList:"",folder:o},r),r})}function PN(e,t){return e.modules.map(n=>({what:sm(n),format:n.format,
hidden:n.hidden??[],fetch:()=>nm(n,t)}))}async function rie(e,t,n,r){let{config:o}=e,s=c=>t&&e.modules.some(({sha256:u})=>u===
c.sha256),i=o&&await $N(o,iie(e,n),s(o),e,r),a=o===void 0?sie(e,n):[ON(e,n)],l=await $N(e.image,a,s(e.image),e,r);return{
vmlinuzSha256:l.digests.get(n.vmlinuz)??"",configSha256:(i??l).digests.get(n.config)??null,imageBytes:Math.min(l.bytes,e.
image.size),...o===void 0?{}:{configBytes:Math.min(i?.bytes??0,o.size)}}}async function $N(e,t,n,r,o){let s=a=>Zo(e.format,
a,sm(e),t);if(e.place?.kind==="local")return s(await AN(e,e.place.path));if(await o.store.hasPackage(e))return s(await nm(
e,o));if(r.pins!==void 0&&!n){let a=await oie(e,t,r,r.pins,o);if(a!==void 0)return a}if(n)return s(await nm(e,o));let i=await $k(
e,void 0,o);try{return await s(i)}finally{await tm(i,{force:!0})}}async function oie(e,t,n,r,o){let s=e===n.image?r.imageBytes:
r.configBytes;if(s===void 0)return;let i=await $k(e,Math.min(s,e.size),o);try{let{digests:a}=await Zo(e.format,i,sm(e),t);
if(t.every(({to:l,pin:c,optional:u})=>u===!0||a.get(l)===c))return{digests:a,bytes:s};o.onProgress({step:"note",message:`${n.
release}: the start of the package is not what is pinned; reading all of it`})}catch(a){if(!(a instanceof h))throw a;o.onProgress(
{step:"note",message:`${a.message}; reading all of it`})}finally{await tm(i,{force:!0})}for(let{to:a}of t)await tm(a,{force:!0})}
function sie(e,t){let n=ON(e,t);return e.members?.config===null?[n]:[n,xk(e,t)]}function iie(e,t){let n={what:"modules.b\
uiltin",is:kN(e.release),to:t.builtin,maxBytes:tie,optional:!0};return e.modules.some(({sha256:o})=>o===e.config?.sha256)?
[xk(e,t)]:[xk(e,t),n]}function ON({release:e,members:t,pins:n},r){return{what:"vmlinuz",is:bN(e,t),to:r.vmlinuz,maxBytes:Zse,
pin:n?.vmlinuzSha256}}function xk({release:e,members:t,pins:n},r){return{what:"config",is:wN(e,t),to:r.config,maxBytes:eie,
pin:n?.configSha256??void 0}}async function rm(e,t){return t.store.locked(e,om(e,t),()=>nm(e,t))}async function nm(e,t){
let{store:n}=t;if(e.place?.kind==="local")return AN(e,e.place.path);let r=n.packagePath(e);return await n.hasPackage(e)?
await CN(e,r,t):await Xe(await $k(e,void 0,t),r),r}async function AN({name:e,format:t,sha256:n},r){if(t!=="folder"&&await me(
r)!==n)throw new h(`${e} has changed since this run began: wait for its build to end, and run again`);return r}async function $k(e,t,n){
let{store:r,downloader:o,remote:s,onProgress:i}=n,a=ie(r.packagePath(e));await H(a,()=>Xse(vN(a),{recursive:!0}));let l=t??
e.size;return i({step:"fetching",what:e.name,bytes:0,total:l}),await o().toFile({...await s(e),prefix:t},a,c=>i({step:"f\
etching",what:e.name,bytes:c,total:l})),t===void 0&&await CN(e,a,n),a}async function CN(e,t,{verify:n}){try{await n?.(e,
t)}catch(r){throw await tm(t,{force:!0}),r}}function om(e,{signal:t,onProgress:n}){return{signal:t,onWait:()=>n({step:"n\
ote",message:`another run is fetching ${e.name}: waiting for it`})}}function sm({name:e,version:t}){return`${e} ${t}`}var Zse,
eie,tie,nie,vk=m(async()=>{"use strict";v();pe();Je();gk();await yN();Zf();_k();Zse=2**31,eie=16<<20,tie=1<<20,nie="name\
s.gz"});function TN(e,t){return{shape:aie[e],path:t}}var aie,MN=m(()=>{"use strict";aie={x86_64:"bzimage-pc",arm64:"image-virt",
s390x:"image-ccw"}});import{readFile as lie}from"node:fs/promises";async function Ti(e){return Ml(await lie(e,"utf8"))}function Ml(e){let t=`\

${e}`;return{get(n){let r=t.indexOf(`
${n}=`);if(r<0)return;let o=t.indexOf(`
`,r+1);return t.slice(r+n.length+2,o<0?void 0:o).trimEnd().replace(/^"(.*)"$/,"$1")}}}function IN(e,t){return e.get(t)===
"m"}var im=m(()=>{"use strict"});function Ke(e,t){return e.startsWith(`${t}.`)||e.startsWith(`${t}-`)||e===t}function ao(e){return e.replace(cie,"")}function nt(e){
return typeof e=="string"&&e.length<=128&&/^\d[A-Za-z0-9.+~_-]*$/.test(e)&&!e.includes("..")}var cie,ut=m(()=>{"use stri\
ct";cie=/^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/});function am(e,t){let n=FN(e),r=FN(t);return n.epoch-r.epoch||NN(n.upstream,r.upstream)||NN(n.revision,r.revision)}function FN(e){
let t=e.indexOf(":"),n=e.slice(t+1),r=n.lastIndexOf("-");return{epoch:t===-1?0:Number(e.slice(0,t)),upstream:r===-1?n:n.
slice(0,r),revision:r===-1?"":n.slice(r+1)}}function NN(e,t){let n=LN(e),r=LN(t);for(let o=0;o<Math.max(n.length,r.length);o++){
let s=n[o]??"",i=r[o]??"",a=o%2===0?uie(s,i):Number(s)-Number(i);if(a!==0)return a}return 0}function LN(e){let t=e.split(
/(\d+)/);return t.at(-1)===""&&t.pop(),t}function uie(e,t){for(let n=0;n<Math.max(e.length,t.length);n++){let r=BN(e[n])-
BN(t[n]);if(r!==0)return r}return 0}function BN(e){if(e==="~")return-1;if(e===void 0)return 0;let t=e.charCodeAt(0);return/[A-Za-z]/.
test(e)?t:t+256}var KN=m(()=>{"use strict"});function DN({packages:e},t){let n=fie(t.source.metaPackage,e);return UN(e).filter(r=>Ek(r,t)).sort((r,o)=>+(r.unlisted.length>
0)-+(o.unlisted.length>0)||Number(n(o.release))-Number(n(r.release))||am(o.version,r.version))}function jN({packages:e},{
series:t,release:n,source:r}){let o=n===void 0?r.ending:ao(n);return UN(e).filter(({release:s})=>(t===void 0||Ke(s,t))&&
ao(s)===o).sort((s,i)=>am(i.version,s.version)).map(({release:s})=>s)}function fie(e,t){let n=GN(t),r=new Set,o=[e];for(let s=o.
pop();s!==void 0;s=o.pop())r.has(s)||(r.add(s),o.push(...WN(n.get(s))?.depends.map(i=>i.name)??[]));return s=>r.has(`lin\
ux-image-${s}`)||r.has(`linux-image-unsigned-${s}`)}function UN(e){let t=GN(e);return[...new Set(e.map(({name:r})=>die.exec(
r)?.[1]).filter(r=>r!==void 0))].flatMap(r=>{let o=(i,a)=>WN(t.get(`linux-${i}-${r}`),a),s=o("binary")===void 0?pie(r,o):
mie(r,o);return s===void 0?[]:[s]})}function mie(e,t){let n=t("binary");if(n===void 0)return;let{version:r}=n,[o,s]=[t("\
base",r),t("modules",r)];return o!==void 0&&s!==void 0?{release:e,version:r,image:n,config:o,modules:[s],unlisted:[]}:{release:e,
version:r,image:n,modules:[],unlisted:[`linux-base-${e}`,`linux-modules-${e}`]}}function pie(e,t){let n=t("image")??t("i\
mage-unsigned");if(n===void 0||n.depends.some(({name:a})=>/^linux-(?:image|binary)-/.test(a)))return;let{version:r}=n,o=t(
"modules",r)??t("modules");if(o===void 0){if(n.depends.some(({name:l})=>l===`linux-modules-${e}`))return;let a=t("image-\
extra");return{release:e,version:r,image:n,modules:a===void 0?[n]:[n,a],unlisted:[]}}let s=t("modules-extra",o.version);
return{release:e,version:r,image:n,config:o,modules:s===void 0?[o]:[o,s],unlisted:[]}}function GN(e){let t=new Map;for(let n of e){
let r=t.get(n.name);r===void 0?t.set(n.name,[n]):r.push(n)}return t}function WN(e=[],t){return e.filter(n=>t===void 0||n.
version===t).sort((n,r)=>am(r.version,n.version))[0]}function Ek({release:e},{series:t,release:n,source:r}){return n!==void 0?
e===n:(t===void 0||Ke(e,t))&&ao(e)===r.ending}var die,Pk=m(()=>{"use strict";ut();KN();die=/^linux-(?:image|image-unsigned|binary)-(\d.*)$/});import{createHash as hie}from"node:crypto";function Ok(e){let t=[...e.toString("latin1").matchAll(gie)].map(([,r=""])=>bie(
r));if(t.length===0)return Ak(e).length>0?e:void 0;let n=t.filter(r=>r!==void 0);return n.length===t.length?Buffer.concat(
n):void 0}function bie(e){let t=e.split(/\r?\n/).map(s=>s.trim()),n=t.slice(t.indexOf("")+1).filter(s=>s!==""),r=n.find(
s=>s.startsWith("=")),o=Buffer.from(n.filter(s=>s!==r).join(""),"base64");return r===void 0||r===`=${wie(o).toString("ba\
se64")}`?o:void 0}function wie(e){let t=11994318;for(let n of e){t^=n<<16;for(let r=0;r<8;r++)t<<=1,(t&16777216)!==0&&(t^=
25578747)}return Buffer.from([t>>16&255,t>>8&255,t&255])}function Ak(e){let t=[];for(let n=0;n<e.length;){let r=kie(e,n);
if(r===void 0)break;let o=e.subarray(r.start,r.end);if(r.tag===yie&&o[0]===4){let s=Buffer.from([153,o.length>>8,o.length&
255]);t.push(hie("sha1").update(s).update(o).digest("hex").toUpperCase())}n=r.end}return t}function kie(e,t){let n=e[t]??
0;if((n&128)===0)return;let r=(n&64)===0?_ie(e,t,n):xie(e,t,n);return r!==void 0&&r.end<=e.length?r:void 0}function _ie(e,t,n){
let r=[1,2,4][n&3];if(r===void 0||t+1+r>e.length)return;let o=t+1+r;return{tag:n>>2&15,start:o,end:o+e.readUIntBE(t+1,r)}}
function xie(e,t,n){let r=n&63,o=e[t+1]??0;if(o<192)return{tag:r,start:t+2,end:t+2+o};if(o<224)return{tag:r,start:t+3,end:t+
3+(o-192<<8)+(e[t+2]??0)+192};if(!(o<255||t+6>e.length))return{tag:r,start:t+6,end:t+6+e.readUInt32BE(t+2)}}var gie,yie,
qN=m(()=>{"use strict";gie=/^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm,yie=
6});import{mkdtemp as Rie,readFile as Sie,rm as $ie,writeFile as Tk}from"node:fs/promises";import{tmpdir as vie}from"node:os";
import{join as Il}from"node:path";async function HN(e,t,n){if("why"in n)return{text:Ck(e,t),signature:Ik(t,n)};let r=await YN(
["-"],e,n);if(r!==void 0){let o=zN(r.status,t,n);return{text:o.status==="good"?r.output:Ck(e,t),signature:o}}return await JN(
async o=>{let[s,i]=[Il(o,"signed"),Il(o,"text")];await Tk(s,e);let a=await Mk(["--cleartext","--output",i,s],t,n);return a&&
{text:await Sie(i,"utf8"),signature:a}})??{text:Ck(e,t),signature:{status:"unchecked",why:cm}}}async function zn(e,t,n,r){
return"why"in r?Ik(n,r):JN(async o=>{let s=Il(o,"signature");await Tk(s,t);let i=await YN([s,"-"],e,r);if(i!==void 0)return zN(
i.status,n,r);let a=Il(o,"content");return await Tk(a,e),await Mk(["--signature-file",s,a],n,r)??await Mk([s,a],n,r)??{status:"\
unchecked",why:cm}})}function gr(){return["gpgv","sqv"].some(e=>le(e)!==void 0)}function zN(e,t,n){let r=(...a)=>e.filter(
({word:l})=>a.includes(l)).map(({rest:l})=>l),[o]=r("BADSIG","REVKEYSIG");if(o!==void 0)throw new h(`${t}: BAD signature\
 by ${o}; ${lm}`);let s=Eie(e,n);if(s!==void 0)return{status:"good",by:s};let i=r("GOODSIG","ERRSIG","EXPKEYSIG").map(a=>a.
replace(/ .*/,""));if(i.length===0)throw new h(`${t}: is not signed; ${lm}`);return VN([...new Set(i)],t,n)}function VN(e,t,{
path:n,strict:r}){let o=`${n} has no valid key for ${e.join(", ")}`;if(r===!0)throw new h(`${t}: ${o}; name a keyring th\
at has it`);return Ik(t,{why:o,onlyHttps:!0})}function Eie(e,{fingerprints:t}){let n;for(let{word:r,rest:o}of e)if(["NEW\
SIG","EXPSIG","EXPKEYSIG"].includes(r))n=void 0;else if(r==="GOODSIG")n=o;else if(r==="VALIDSIG"&&n!==void 0&&(t===void 0||
t.includes(o.split(" ").at(-1)??"")))return n}async function YN(e,t,{path:n}){let{execa:r}=await Wb().then(()=>Gb),o=["-\
-keyring",n,"--status-fd","2",...e.length===1?["--output","-"]:[],...e],{stdout:s,stderr:i,cause:a}=await r("gpgv",o,{input:t,
reject:!1,stripFinalNewline:!1});if(D(a)==="ENOENT")return;let l=[...i.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([,c="",
u=""])=>({word:c,rest:u.trim()}));return{output:s,status:l}}function Pie({exitCode:e,stderr:t}){return e===2||e===1&&/^error: .* wasn't expected/m.
test(t)}async function Mk(e,t,n){if(le("sqv")===void 0)return;let r=await ye("sqv",["--keyring",n.path,...e]);if(Pie(r))
return;let o=r.stderr.trim().split(`
`).at(-1)?.trim()??"",s=r.stdout.trim().split(/\s+/),{fingerprints:i=s}=n;if(r.exitCode!==0)throw new h(`${t}: no good s\
ignature by ${n.path} (${o}); ${lm}`);return s.some(a=>i.includes(a))?{status:"good",by:`${s.join(", ")} (sqv)`}:VN(s,t,
n)}async function JN(e){let t=await Rie(Il(vie(),"bpfcompat-signature-"));try{return await e(t)}finally{await $ie(t,{recursive:!0,
force:!0})}}function Ik(e,{why:t,onlyHttps:n=!1}){if(n&&!e.startsWith("https:"))throw new h(`${e}: ${t}; install or upda\
te the keyring, or use a mirror with https`);return{status:"unchecked",why:t}}function Ck(e,t){let n=/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.
exec(e.toString("utf8"))?.[1];if(n===void 0)throw new h(`${t}: is no signed index; ${lm}`);return n.replace(/^- /gm,"")}
var cm,lm,yr=m(()=>{"use strict";v();Wt();qt();cm="neither gpgv nor sqv is installed";lm="something between here and whe\
re it is from changes files: use another mirror or repository"});import{createHash as QN}from"node:crypto";import{readFile as Fk}from"node:fs/promises";import{join as Oie}from"node:path";
async function Mi(e,t){if(!gr())return{why:cm};let n=[],r=[];for(let a of e)try{n.push({fingerprint:a.fingerprint,content:await Tie(
a,t)})}catch(l){if(!(l instanceof h))throw l;r.push(l.message)}if(n.length===0)return{why:Cie(r),onlyHttps:!0};let o=n.map(
({fingerprint:a})=>a),s=QN("sha256").update(o.join(`
`)).digest("hex").slice(0,40),i=um(`keyring-${s}`,t);return await eL(i,Buffer.concat(n.map(({content:a})=>a))),{path:i,fingerprints:o}}
async function ZN(e,t){let n=await Fk(e).catch(s=>{throw new h(`keyring ${e}: cannot be read (${D(s)??E(s)}); name a fil\
e with the public keys of the archive`)}),r=Ok(n);if(r===void 0)throw new h(`keyring ${e}: has no public key in it; expo\
rt one with \`gpg --export\``);if(r===n)return{path:e,strict:!0};let o=um(`keyring-${QN("sha256").update(r).digest("hex").
slice(0,40)}`,t);return await eL(o,r),{path:o,strict:!0}}async function eL(e,t){let n=await Fk(e).catch(()=>{});(n===void 0||
!n.equals(t))&&await Tn(e,t)}function Cie([e="no keys are known for it",...t]){let n=e.replace(/; check the network, .*$/,
"");return t.length===0?n:`${n} (and ${t.length} more)`}async function Tie(e,t){let{url:n,fingerprint:r}=e,o=await Fk(um(
r,t)).catch(()=>{});if(o!==void 0&&XN(o,e))return o;let s=`the signing key ${r}`,{content:i}=await t.downloader().toMemory(
{what:s,urls:[n],maxBytes:Aie}),a=Ok(i);if(a===void 0||!XN(a,e))throw new h(`${K(n)}: is not the key ${r}`);return await Tn(
um(r,t),a),a}function XN(e,{fingerprint:t}){return Ak(e).includes(t)}function um(e,{cacheDirectory:t}){return Oie(t,"key\
s",`${e}.gpg`)}var Aie,dm=m(()=>{"use strict";v();pe();Ce();qN();yr();Aie=1<<20});var rL={};te(rL,{settledDeb:()=>mm,settledFile:()=>Lk});import{mkdir as nL,rename as Mie,rm as Nk}from"node:fs/promises";
import{basename as Iie,dirname as Fie,join as fm}from"node:path";async function mm(e,t,n){let{name:r,version:o,path:s,sha256:i,
size:a}=e,l=fm(n.cacheDirectory,"settled",`${i}.deb`);if(await me(l)===i)return l;let c=await Vu(n,"debian"),u=c.bases("\
debian",new Date(t)).map(p=>gt(p,s)),d=ie(l);return await Nk(l,{force:!0}),await H(l,()=>nL(Fie(l),{recursive:!0})),await(n.
downloader??qr({signal:n.signal})).toFile({what:`${r} ${o}`,urls:u,maxBytes:a,sha256:i,advice:c.advice},d),await Xe(d,l),
l}async function Lk({file:e,listedAt:t},n,r){let o=Iie(n),s=fm(r.cacheDirectory,"settled",Pn([e.sha256,n])),i=fm(s,o);if(await tL(
s,o))return i;let a=await mm(e,t,r),l=ie(s);await H(s,()=>nL(l,{recursive:!0}));try{let c={what:n,is:u=>u===n,to:fm(l,o),
maxBytes:Nie};await Zo("deb",a,`${e.name} ${e.version}`,[c]),await Mn(l,[o]),await H(s,async()=>{await Nk(s,{recursive:!0,
force:!0}),await Mie(l,s)})}catch(c){if(await Nk(l,{recursive:!0,force:!0}),!await tL(s,o))throw c}return i}async function tL(e,t){
return(await en(e))?.includes(t)===!0}var Nie,pm=m(()=>{"use strict";_s();Pr();pe();on();Je();Zf();Hr();Nie=32<<20});var sL={};te(sL,{LIBRARY_PACKAGES:()=>hm,SETTLED_FILE:()=>Bk,TOOL_PACKAGES:()=>Kie,librarySet:()=>es,settledPackages:()=>Fl,
settledTool:()=>Kk});import{readFileSync as Lie}from"node:fs";import{join as Bie}from"node:path";function Fl(){return oL??=
JSON.parse(Lie(Bie(It,Bk),"utf8")),oL}function es(e=Ga){let t=Fl().sets.find(n=>n.libbpf===e);if(t===void 0)throw new Error(
`${Bk} has no set with libbpf ${e}`);return t}function Kk(e,t){let{listedAt:n,packages:r}=Fl().tools;return{file:r[t][e],
listedAt:n}}var hm,Kie,Bk,oL,ts=m(()=>{"use strict";zr();Tr();hm=["libbpf-dev","libelf-dev","zlib1g-dev","libzstd-dev","\
libc6-dev","linux-libc-dev"],Kie=["busybox-static","ubuntu-keyring"],Bk="native/libraries.json"});import{existsSync as Die}from"node:fs";async function aL(e,t){if(e.name==="own")return e.keyring===null?{why:"the manife\
st names no keyring for it"}:ZN(e.keyring,t);let n=cL(e.name,t.keyrings);if(n!==void 0)return{path:n};let[r]=t.keyrings??
[];return t.keyrings!==void 0?{why:`no keyring at ${r??"any place"}`}:(e.name==="ubuntu"?await Wie(t):void 0)??Mi(Gie[e.
name],t)}async function Wie(e){if(!gr())return;let{settledFile:t}=await Promise.resolve().then(()=>(pm(),rL)),{settledTool:n}=await Promise.resolve().then(()=>(ts(),sL)),
[r=""]=iL.ubuntu;try{let o={...e,downloader:e.downloader()};return{path:await t(n("ubuntu-keyring","x86_64"),r.slice(1),
o)}}catch(o){if(o instanceof h)return;throw o}}function lL(e,t){if(e.name==="own")return e.keyring!==null&&gr();let n=e.
name==="ubuntu"&&t===void 0;return gr()&&(n||cL(e.name,t)!==void 0)}function cL(e,t){return(t??iL[e]).find(n=>Die(n))}var iL,
Ii,jie,Uie,Gie,uL=m(()=>{"use strict";v();dm();yr();iL={debian:["/usr/share/keyrings/debian-archive-keyring.gpg","/usr/s\
hare/keyrings/debian-archive-keyring.pgp"],ubuntu:["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]},Ii="https://ftp-ma\
ster.debian.org/keys",jie="https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg",Uie="https://keyserver.\
ubuntu.com/pks/lookup?op=get&options=mr&search=0x",Gie={debian:[{url:`${Ii}/archive-key-11.asc`,fingerprint:"1F89983E008\
1FDE018F3CC9673A4F27B8DD47936"},{url:`${Ii}/archive-key-11-security.asc`,fingerprint:"AC530D520F2F3269F5E98313A48449044A\
AD5C5D"},{url:`${Ii}/archive-key-12.asc`,fingerprint:"B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8"},{url:`${Ii}/archive-key\
-12-security.asc`,fingerprint:"05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0"},{url:`${Ii}/archive-key-13.asc`,fingerprint:"0\
4B54C3CDCA79751B16BC6B5225629DF75B188BD"},{url:`${Ii}/archive-key-13-security.asc`,fingerprint:"5E04A1E3223A19A20706E20F\
9904613D4CCE68C6"}],ubuntu:["F6ECB3762474EDA9D21B7022871920D1991BC93C","790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(
e=>[{url:jie,fingerprint:e},{url:`${Uie}${e}`,fingerprint:e}])}});function Fi(e){let t=e.length-12;return e.slice(0,12).join(", ")+(t>0?` and ${t} more`:"")}var Dk=m(()=>{"use strict"});var br,dL,ns=m(()=>{"use strict";br=["x86_64","arm64","s390x"],dL=["deb","rpm","tar","file","folder"]});import{isAbsolute as qie}from"node:path";function _n(e){if(typeof e!="object"||e===null)return!1;let{name:t,version:n,format:r,
place:o,urls:s,sha256:i,size:a,hidden:l}=e;return typeof t=="string"&&typeof n=="string"&&dL.some(c=>c===r)&&(o===null||
Vie(o))&&Array.isArray(s)&&s.every(Yie)&&typeof i=="string"&&Hie.test(i)&&typeof a=="number"&&a>0&&(l===void 0||Array.isArray(
l)&&l.every(c=>typeof c=="string"))}function Vie(e){if(typeof e!="object"||e===null||!("kind"in e))return!1;let t=e;switch(t.
kind){case"archive":return Nl(t.archive)&&Nl(t.path);case"registry":return typeof t.registry=="string"&&Nl(t.repository);case"\
local":return typeof t.path=="string"&&qie(t.path);default:return!1}}function Nl(e){return typeof e=="string"&&zie.test(
e)&&!e.startsWith("/")&&!e.split("/").includes("..")}function Yie(e){return typeof e=="string"&&URL.canParse(e)&&/^https?:\/\/[^/]/.
test(e)}var Hie,zie,Ll=m(()=>{"use strict";ns();Hie=/^[0-9a-f]{64}$/,zie=/^[A-Za-z0-9.+~_^:/-]+$/});import{mkdir as Jie,rm as Xie}from"node:fs/promises";import{dirname as Qie,join as Zie}from"node:path";async function gm(e,t){
let{cacheDirectory:n,downloader:r,onProgress:o}=t,{file:s,key:i,maxUnpacked:a,wayOut:l}=e,{what:c,maxBytes:u}=s,d=Zie(n,
"indexes",`${i}.json`),f=await Mt(d);if(Array.isArray(f)&&f.every(e.isItem))return f;let p=K(s.urls.at(-1)??"");if(!(u<=
e.maxBytes))throw new h(`${p}: claims ${u} bytes; ${l}`);let g=ie(d);await H(g,()=>Jie(Qie(g),{recursive:!0}));try{o({step:"\
fetching",what:c,bytes:0,total:u}),await r.toFile(s,g,k=>o({step:"fetching",what:c,bytes:k,total:u}));let b=await e.parse(
Be(Fe(g).chunks(),p,a));return await Tt(d,b),b}catch(b){throw b instanceof h?b:new h(`${p}: is no list of packages that \
can be read: ${E(b)}; ${l}`)}finally{await Xie(g,{force:!0})}}var jk=m(()=>{"use strict";v();pe();Ce();Je();qn();fn()});async function ym(e,t,n=sae){let r=await iae(e,t),o=await uae(e,r,t,n);return{suite:e.suite,date:r.date,signature:r.signature,
packages:o}}async function iae(e,t){let{downloader:n,mirrors:r,now:o,unsigned:s,onProgress:i}=t,{archive:a,suite:l}=e,c=`\
the index of ${l}`,u=[],d=s?["InRelease","Release"]:["InRelease"],f=r.bases(a,o()).flatMap(p=>d.map(g=>gt(p,`dists/${l}/${g}`)));
for(;;){let{content:p,url:g}=await n.toMemory({what:c,urls:f,maxBytes:eae,advice:r.advice});try{return await aae(e,p,K(g),
t)}catch(b){if(!(b instanceof h))throw b;if(u.push(...b.problems),f=f.slice(f.indexOf(g)+1),f.length===0)throw new h(u);
i({step:"note",message:`${b.message}; asking the next mirror`})}}}async function aae(e,t,n,r){let{now:o,keyring:s,unsigned:i,
onProgress:a,mirrors:l}=r,{suite:c}=e,{text:u,signature:d}=i&&!t.includes("-----BEGIN PGP SIGNED MESSAGE-----")?{text:t.
toString("utf8"),signature:{status:"unchecked",why:"it is not signed"}}:await HN(t,n,s),[f]=Hu(u);if(f===void 0)throw new h(
`${n}: is empty; ${l.advice}`);if(!lae(f,c)){let g=[f.get("codename"),f.get("suite")].find(b=>b!==c);throw new h(`${n}: \
is the index of ${g??"something else"}; ${l.advice}`)}let p=mL(f,"valid-until");if(p!==void 0&&p<o()){let g=p.toISOString().
slice(0,10);a({step:"note",message:`the index of ${c} was valid until ${g}: the mirror may be behind`})}return{date:mL(f,
"date")??o(),signature:d,byHash:f.get("acquire-by-hash")==="yes",index:cae(f,e,n,l)}}function lae(e,t){let n=e.get("suit\
e");return n===t||e.get("codename")===t&&n?.startsWith(`${t}-`)!==!0}function mL(e,t){let n=new Date(e.get(t)??"");return Number.
isNaN(n.getTime())?void 0:n}function cae(e,{component:t,architecture:n},r,{advice:o}){let s=(e.get("sha256")??"").split(
`
`);for(let i of rae){let a=`${t}/binary-${n}/Packages${i}`;for(let l of s){let[c,u,d]=l.split(/\s+/);if(!(d!==a||c===void 0||
!/^[0-9a-f]{64}$/.test(c)))return{path:a,sha256:c,size:Number(u)}}}throw new h(`${r}: lists no packages of ${t} for ${n}\
; ${o}`)}async function uae({suite:e,archive:t},n,r,o){let{path:s,sha256:i,size:a}=n.index,{advice:l}=r.mirrors,c=`dists\
/${e}/${s.replace(/\/[^/]+$/,"")}`,u=r.mirrors.bases(t,n.date),d=[...n.byHash?u.map(p=>gt(p,`${c}/by-hash/SHA256/${i}`)):
[],...u.map(p=>gt(p,`dists/${e}/${s}`))],f={key:`${i}${o.name}`,file:{what:`the package list of ${e}`,urls:d,maxBytes:a,
sha256:i,advice:l},maxBytes:tae,maxUnpacked:nae,wayOut:l,isItem:mae,parse:p=>dae(p,t,o)};return(await gm(f,r)).map(p=>Uk(
p,t))}function Uk(e,t){let{place:n}=e;return n?.kind==="archive"?{...e,place:{...n,archive:t}}:e}async function dae(e,t,n){
let r=new Ua,o=new TextDecoder,s=[],i=a=>{for(let l of a){let c=n.is(l.get("package")??"")?fae(l,t):void 0;if(c!==void 0&&
s.push(c),s.length>fL)throw new Error(`it lists more than ${fL} packages of the kind that is looked for`)}};for await(let a of e)
i(r.push(o.decode(a,{stream:!0})));return i(r.end()),s}function fae(e,t){let r={name:e.get("package")??"",version:e.get(
"version")??"",format:"deb",sha256:e.get("sha256"),size:Number(e.get("size")),place:{kind:"archive",archive:t,path:e.get(
"filename")},urls:[]};return _n(r)?{...r,depends:pae(e.get("depends")??"")}:void 0}function mae(e){return!_n(e)||!("depe\
nds"in e)||!Array.isArray(e.depends)?!1:e.depends.every(t=>typeof t=="object"&&t!==null&&"name"in t)}function pae(e){return e.
split(",").flatMap(t=>{let[,n,r]=/^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(t)??[];return n===void 0||!pL.test(n)?[]:[r===
void 0?{name:n}:{name:n,version:r}]})}var eae,tae,nae,fL,rae,pL,oae,sae,Gk=m(()=>{"use strict";v();Ce();Ll();yr();jk();gy();
Hr();eae=16<<20,tae=64<<20,nae=512<<20,fL=1e5,rae=[".xz",".gz",""],pL=/^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/,
oae=/-unsigned$|-dbg$|-signed-template$/,sae={name:"",is:e=>pL.test(e)&&!oae.test(e)}});async function hL(e,t,n,r){let{mirrors:o}=r,[s=""]=e;if(o.snapshots.length===0)throw new h("the mirrors that were named \
keep no old indexes");let{snapshot:i,day:a}=await gae(s,t,n,r),l=wae(a),c=`${i}/${n.archive}/${a}`,{packages:u}=await ym(
n,{...r,mirrors:{...o,bases:()=>[c]},now:()=>l});return e.map(d=>{let f=u.find(p=>p.name===d&&p.version===t);if(f===void 0)
throw new h(`${K(c)}: does not list ${d} ${t} either`);return Uk(f,`${n.archive}/${a}`)})}async function gae(e,t,{archive:n,
architecture:r},{downloader:o,mirrors:s}){let i=new Map(s.snapshots.map(p=>[`${gt(p.replace(/\/archive$/,""),`mr/binary/${e}\
/${t}/binfiles`)}?fileinfo=1`,p])),a=`the date of ${e} ${t}`,{content:l,url:c}=await o.toMemory({what:a,urls:[...i.keys()],
maxBytes:hae}),u=`_${r}.deb`,d=bae(l,K(c)).flatMap(p=>p.archive_name===n&&p.name?.endsWith(u)===!0&&yae.test(p.first_seen??
"")?[p.first_seen??""]:[]),[f]=d.sort();if(f===void 0)throw new h(`${K(c)}: has no ${e} ${t} for ${r}`);return{snapshot:i.
get(c)??"",day:f}}function bae(e,t){try{let{fileinfo:n}=JSON.parse(e.toString("utf8"));return Object.values(n).flat().filter(
r=>[r.archive_name,r.name,r.first_seen].every(o=>typeof o=="string"))}catch(n){throw new h(`${t}: is no answer of a snap\
shot archive: ${E(n)}`)}}function wae(e){return new Date(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3\
T$4:$5:$6Z"))}var hae,yae,gL=m(()=>{"use strict";v();Ce();Hr();Gk();hae=1<<20;yae=/^\d{8}T\d{6}Z$/});async function bL(e,t){let n=[],r=[],o;for(let s of e.source.suites){let i=kae(s,e.source),a=await _ae(i,t);if(a instanceof
oe){o??=a;continue}let{found:l,missing:c}=await xae(DN(a,e),a,t);if(c.length>0){let u=l===void 0?"looking further":`usin\
g ${l.release}`,d=`${s} lists ${c.join(", ")}, but no mirror has it any more: ${u}`;t.onProgress({step:"note",message:d})}
if(l!==void 0)return Sae(e,await Rae(l,i,t),a,t);r.push(...c),n.push(...jN(a,e))}throw o!==void 0&&r.length+n.length===0?
o:new h($ae(e,yL(r),yL(n),t.mirrors))}function kae(e,{archive:{name:t},component:n,architecture:r}){let o={suite:e,component:n,
architecture:r};return t==="debian"?{archive:e.endsWith("-security")?"debian-security":"debian",...o}:t==="ubuntu"?{archive:[
"amd64","i386"].includes(r)?"ubuntu":"ubuntu-ports",...o}:{archive:t,...o}}async function _ae(e,{readSuite:t,onProgress:n}){
try{return await t(e)}catch(r){if(!(r instanceof oe)||!r.gone)throw r;return n({step:"note",message:`no mirror has ${e.suite}\
: looking further`}),r}}async function xae(e,{date:t},{downloader:n,mirrors:r}){let o=[];for(let s of e){let{image:i,config:a}=s,
l=c=>n.exists(qk(c,r,t));if(await l(i)&&(a===void 0||await l(a)))return{found:s,missing:o};o.push(s.release)}return{missing:o}}
async function Rae(e,t,n){let{release:r,version:o,unlisted:s}=e;if(s.length===0)return e;try{let[i,...a]=await hL(s,o,t,
n);return{...e,...i===void 0?{}:{config:i},modules:a,unlisted:[]}}catch(i){if(!(i instanceof h))throw i;let a=`${t.suite}\
 lists ${s.join(" and ")} no more, so ${r} comes without config and modules (${i.message.split(";")[0]})`;return n.onProgress(
{step:"note",message:a}),e}}function Sae(e,t,n,{now:r}){let{release:o,version:s,image:i,config:a,modules:l,unlisted:c}=t;
return{id:e.id,release:o,arch:e.arch,version:s,resolvedAt:r().toISOString(),indexDate:n.date.toISOString(),signature:n.signature,
image:Wk(i),...a===void 0?{}:{config:Wk(a)},modules:l.map(Wk),...c.length===0?{}:{members:{config:null}}}}function Wk({depends:e,
...t}){return t}function $ae({id:e,series:t,release:n,source:r},o,s,{origin:i}){let a=r.suites.join(", ");if(o.length>0)
return`kernel \`${e}\`: ${a} lists ${Fi(o)}, but no mirror has it any more (asked: ${i}); take another kernel, or a mirr\
or that keeps old files with ${Z("mirror")}`;let l=n??`${t??""} kernel that ends in ${r.ending}`.trim(),c=s.length===0?"\
no kernel of this line is listed":`there are ${Fi(s)}`;return`kernel \`${e}\`: ${a} has no ${l}: ${c} (asked: ${i})`}function yL(e){
return[...new Set(e)]}function qk(e,t,n){let{place:r,urls:o}=e,s=r?.kind==="archive"?[...t.bases(r.archive,n).map(i=>gt(
i,r.path)),...t.packages(r.path)]:[];return{what:`${e.name} ${e.version}`,urls:[...s,...o],maxBytes:e.size,sha256:e.sha256,
advice:t.advice}}var wL=m(()=>{"use strict";v();Ae();on();Dk();Pk();Hr();gL()});var kL={};te(kL,{createDebSource:()=>vae});function Pae({name:e},{place:t,urls:n}){let{archive:r,path:o}=Eae[e];return t?.
kind==="archive"&&r.test(t.archive)&&o.test(t.path)&&n.length===0}var vae,Eae,_L=m(()=>{"use strict";Pk();uL();wL();Hr();
Gk();vae=e=>{let t=new Map,n=new Map;return{async resolve(o,s){let{archive:i}=o.source,a={...e,downloader:e.downloader(),
mirrors:await r(i),keyring:await aL(i,e),unsigned:i.name==="own"&&i.keyring===null,onProgress:s};return bL(o,{...a,readSuite:c=>{
let u=JSON.stringify([i,c]),d=t.get(u)??ym(c,a);return t.set(u,d),d.catch(()=>t.delete(u)),d}})},means:(o,s)=>Ek(s,o)&&[
s.image,...s.config===void 0?[]:[s.config],...s.modules].every(i=>Pae(o.source.archive,i)),remote:async(o,s,{source:i})=>qk(
o,await r(i.archive),new Date(s.indexDate)),checkable:({source:o})=>lL(o.archive,e.keyrings),forget:()=>t.clear()};function r(o){
if(o.name==="own")return Promise.resolve(XE(o));let s=n.get(o.name)??Vu(e,o.name);return n.set(o.name,s),s}},Eae={debian:{
archive:/^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/,path:/^pool\/.+\.deb$/},ubuntu:{archive:/^ubuntu(?:-ports)?$/,path:/^pool\/.+\.deb$/},
own:{archive:/^own$/,path:/\.deb$/}}});async function vL(e,t,n){let r;for(let o of[...e.map(s=>`${s}/${t}`),...e]){let s=await Iae(o,n);if(s instanceof oe&&(r??=
s),s===void 0||s instanceof oe)continue;let i=Nae(s.text,t),a=i.find(({part:p})=>p==="image-unsigned")??i.find(({part:p})=>p===
"image"),l=i.find(({part:p,release:g})=>p==="modules"&&g===a?.release);if(a===void 0||l===void 0)continue;let[c,u]=[await $L(
a,o,n),await $L(l,o,n)];if(c===void 0||u===void 0)continue;let{release:d,version:f}=a;return{release:d,version:f,image:c,
modules:u,signature:s.signature}}if(r!==void 0)throw r}async function Iae(e,t){let n=`${e}/${xL}`,r=await SL(n,t);if(r===
void 0||r instanceof oe)return r;let o=await SL(`${n}.gpg`,t);if(o instanceof oe)return o;let s={why:`${xL}.gpg is missi\
ng`,onlyHttps:!0},i=o===void 0?s:await Fae(t),a=await zn(r,o??Buffer.alloc(0),K(n),i);return{text:r.toString("utf8"),signature:a}}
async function SL(e,{downloader:t}){try{return(await t().toMemory({what:"the digests of a mainline build",urls:[e],maxBytes:Oae})).
content}catch(n){if(!(n instanceof oe))throw n;return n.gone?void 0:n}}async function Fae(e){let{keyrings:t}=e;return t!==
void 0?t[0]===void 0?{why:"no keyring at any place"}:{path:t[0]}:Mi(Cae,e)}function Nae(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=Tae.exec(n.trim())??[];if(r===void 0||o===void 0||!Nl(o))return[];let[,s,i,a,l]=Mae.exec(o.slice(
o.lastIndexOf("/")+1))??[];return s===void 0||a===void 0||l!==t||!nt(i)?[]:[{part:s,release:i,version:a,path:o,sha256:r}]})}
async function $L({part:e,release:t,version:n,path:r,sha256:o},s,{downloader:i}){let a=`linux-${e}-${t}`,l=[`${s}/${r.split(
"/").map(encodeURIComponent).join("/")}`],c=await i().sizeOf({what:`${a} ${n}`,urls:l,maxBytes:Aae}),u={name:a,version:n,
format:"deb",sha256:o,size:c,place:null,urls:l.map(K)};return _n(u)?u:void 0}var Oae,Aae,xL,RL,Cae,Tae,Mae,EL=m(()=>{"us\
e strict";on();Ce();dm();Ll();ut();yr();Oae=1<<20,Aae=1<<30,xL="CHECKSUMS",RL="60AA7B6F30434AE68E569963E50C6A0917C622B0",
Cae=[{url:`https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${RL}`,fingerprint:RL}],Tae=/^([0-9a-f]{64}) [ *](\S+)$/,
Mae=/^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/});function PL(e){let t=[...e.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([,n=""])=>n);return[...new Set(t)].flatMap(
n=>{let r=Lae.exec(n);if(r===null)return[];let[,o,s,i=0,a=Number.POSITIVE_INFINITY]=r;return[{folder:n,order:[Number(o),
Number(s),Number(i),Number(a)]}]})}function OL(e,t){let n=e.filter(({folder:s})=>t===void 0||Ke(s.slice(1),t)),r=n.filter(
({order:s})=>s[3]===Number.POSITIVE_INFINITY);return(r.length>0||t===void 0?r:n).sort((s,i)=>Kae(i,s))}function bm(e){let t=Bae.
exec(e);if(t===null)return;let[,n,r,o,s]=t;return`v${o==="0"?`${n}.${r}`:`${n}.${r}.${o}`}${s===void 0?"":`-rc${s}`}`}function Kae(e,t){
let n=e.order.findIndex((r,o)=>r!==t.order[o]);return n===-1?0:(e.order[n]??0)-(t.order[n]??0)}var Lae,Bae,AL=m(()=>{"us\
e strict";ut();Lae=/^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/,Bae=/^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/});var ML={};te(ML,{createMainlineSource:()=>Uae});async function Gae({id:e,series:t,release:n,source:r},{downloader:o}){if(n!==
void 0){let l=bm(n);if(l!==void 0)return[l];throw new h(`kernel \`${e}\`: expected a mainline release such as 6.12.8-0612\
08-generic after the @`)}let s=r.bases.map(l=>`${l}/`),i="the list of mainline builds",{content:a}=await o().toMemory({what:i,
urls:s,maxBytes:jae});return OL(PL(a.toString("utf8")),t).map(({folder:l})=>l)}function Wae({bases:e},t){return e.map(n=>`${n.
replace(/\/+$/,"")}/${t}`)}function CL({release:e},{series:t,release:n}){return n!==void 0?e===n:t===void 0||Ke(e,t)||Ke(
bm(e)?.slice(1)??"",t)}function qae({config:e,modules:t}){return e===void 0?[...t]:[e,...t]}function Hae({place:e,urls:t},{
source:n}){return e===null&&t.every(r=>n.bases.some(o=>r.startsWith(K(`${o.replace(/\/+$/,"")}/`))))}function TL(e,{architecture:t},n){
return`${e.join(", ")} ${e.length===1?"has":"have"} no build for ${t}: ${n}`}var Dae,jae,Uae,IL=m(()=>{"use strict";v();
Ce();ut();EL();AL();Dae=10,jae=16<<20,Uae=e=>({async resolve(t,n){let{id:r,arch:o,source:s}=t,i=await Gae(t,e),a=[];for(let c of i.
slice(0,Dae)){let u=await vL(Wae(s,c),s.architecture,e);if(u!==void 0&&bm(u.release)===c&&CL(u,t)){a.length>0&&n({step:"\
note",message:TL(a,s,`using ${u.release}`)});let{release:d,version:f,image:p,modules:g,signature:b}=u,k=e.now().toISOString();
return{id:r,release:d,arch:o,version:f,resolvedAt:k,indexDate:k,signature:b,image:p,config:g,modules:[g]}}a.push(c)}let l=a.
length>0?TL(a,s,"take another version"):`there is no version ${t.series??"that is out"}`;throw new h(`kernel \`${r}\`: ${l}\
 (asked: ${s.bases.map(K).join(", ")})`)},means:(t,n)=>CL(n,t)&&[n.image,...qae(n)].every(r=>Hae(r,t)),remote:async({name:t,
version:n,urls:r,size:o,sha256:s},i,{source:a})=>({what:`${t} ${n}`,urls:Qs(r,a.bases),maxBytes:o,sha256:s}),forget:()=>{}})});function Hk(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function wm(e){return e.endsWith("/")?e:`${e}/`}function Ni(e,t,n){
let r=URL.canParse(t,e)?new URL(t,e):void 0;if(r===void 0||r.origin!==new URL(e).origin){let o=r===void 0?`\`${t.slice(0,
100)}\``:K(r.href);throw new h(`${K(e)}: has ${n} at ${o}, which is not on its own host; use another repository`)}return r.
href}function FL(e,t){return e.map(n=>{let r=n.replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return i===void 0?o:encodeURIComponent(
i)});if(!Hk(r)||/\{\w*\}/.test(r))throw new h(`archival address \`${n}\`: makes no address; known are {${Object.keys(t).
join("}, {")}}`);return r})}function NL({attempts:e}){return[...new Set(e.map(({why:t})=>t))].join("; ")}var Vn,km=m(()=>{
"use strict";v();Ce();Vn="check the network, and the addresses of the repositories"});function Bl(e,t){return e.epoch-t.epoch||BL(e.version,t.version)||BL(e.release,t.release)}function Kl({epoch:e,version:t,
release:n}){return`${e===0?"":`${e}:`}${t}-${n}`}function BL(e,t){let n=e.match(LL)??[],r=t.match(LL)??[];for(let o=0;o<
Math.max(n.length,r.length);o++){let s=zae(n[o],r[o]);if(s!==0)return s}return 0}function zae(e,t){let n=KL(e)-KL(t);return n!==
0||e===void 0||t===void 0?n:DL(e)?Vae(e,t):jL(e,t)}function KL(e){return e==="~"?0:e===void 0?1:e==="^"?2:DL(e)?4:3}function DL(e){
return/^\d/.test(e)}function Vae(e,t){let[n,r]=[e.replace(/^0+/,""),t.replace(/^0+/,"")];return n.length-r.length||jL(n,
r)}function jL(e,t){return e===t?0:e<t?-1:1}var LL,zk=m(()=>{"use strict";LL=/\d+|[A-Za-z]+|[~^]/g});function UL({arch:e,source:t}){return{names:[...new Set([t.package,...t.modulePackages])],arch:Yae[e]}}function GL(e,t){
let n=e.flatMap(o=>o.packages.map(s=>({...s,index:o}))),{source:r}=t;return n.filter(({name:o})=>o===r.package).filter(o=>Qae(
o,t)).sort((o,s)=>Bl(s,o)).filter((o,s,i)=>i.findIndex(({checksum:a})=>Xae(a,o.checksum))===s).map(o=>({image:o,modules:[
o,...Jae(o,n,r)]}))}function Jae(e,t,{modulePackages:n,package:r}){return n.filter(o=>o!==r).flatMap(o=>{let s=t.filter(
a=>a.name===o&&Bl(a,e)===0),i=s.find(({index:a})=>a===e.index)??s[0];return i===void 0?[]:[i]})}function Xae(e,t){return e.
algorithm===t.algorithm&&e.digest===t.digest}function Qae(e,{series:t,release:n}){let r=_m(e);return n!==void 0?r===void 0?
n.startsWith(`${WL(e)}-`):n===r:t===void 0||Ke(r??e.version,t)}function _m({uname:e}){return e}function Vk(e){return _m(
e)??`${WL(e)}-\u2026`}function WL({version:e,release:t}){return`${e}-${t.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/,"")}`}function xm(e,{
series:t,release:n}){return n===void 0?t===void 0||Ke(e,t):e===n}var Yae,Yk=m(()=>{"use strict";ut();zk();Yae={x86_64:"x\
86_64",arm64:"aarch64",s390x:"s390x"}});import{createHash as Zae}from"node:crypto";import{mkdir as ele,rm as tle}from"node:fs/promises";import{dirname as nle,join as rle}from"node:path";
async function Jk(e,t,n){let{cacheDirectory:r,store:o,onProgress:s}=n,{algorithm:i,digest:a}=e.checksum,l=Zae("sha256").
update(`package ${i} ${a}`).digest("hex"),c=rle(r,"indexes",`${l}.json`),u=await Mt(c);if(ale(u))return u;let{what:d,maxBytes:f}=t,
p=ie(o.packagePath(qL("0".repeat(64),e)));await H(p,()=>ele(nle(p),{recursive:!0}));try{s({step:"fetching",what:d,bytes:0,
total:f}),await n.downloader().toFile(t,p,b=>s({step:"fetching",what:d,bytes:b,total:f}));let g={sha256:await me(p)??"",
release:await ile(p,d)};return await Xe(p,o.packagePath(qL(g.sha256,e))),await Tt(c,g),g}finally{await tle(p,{force:!0})}}
async function ile(e,t){try{let{tags:n}=await Ai(e),r=Vf(n);for(let o of sle){let s=r.map(i=>o.exec(i.path)?.[1]).find(nt);
if(s!==void 0)return s}return""}catch(n){throw new h(`${t} is not a package that can be read: ${E(n)}; use another repos\
itory`)}}function qL(e,{name:t,version:n,size:r}){return{name:t,version:n,format:"rpm",sha256:e,size:r,place:null,urls:[]}}
function ale(e){return typeof e!="object"||e===null||!("sha256"in e)||!("release"in e)?!1:typeof e.sha256=="string"&&ole.
test(e.sha256)&&(e.release===""||nt(e.release))}var ole,sle,HL=m(()=>{"use strict";v();pe();Je();rk();zf();ut();ole=/^[0-9a-f]{64}$/,
sle=[/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/,/^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]});async function VL(e,t){let[n]=e.source.repositories.filter(s=>!Hk(s));if(n!==void 0||e.source.repositories.length===0)throw new h(
`kernel \`${e.id}\`: expected addresses of repositories (https://\u2026), got \`${K(n??"")}\``);let r=await lle(e,t),o=[];
for(let s of GL(r,e)){let{image:i}=s;if(!await t.downloader().exists(Xk(i,e))){o.push(Vk(i));continue}let a=await cle(s,
e,t);if(a!==void 0){if(o.length>0){let l=`the index lists ${o.join(", ")}, but nobody has it any more: using ${a.release}`;
t.onProgress({step:"note",message:l})}return a}}throw new h(dle(e,r,o))}async function lle({source:e},t){let n=[],r=[];for(let s of e.
repositories)try{n.push(await t.readRepository(s))}catch(i){if(!(i instanceof oe))throw i;r.push({address:s,error:i})}let[
o]=r;if(n.length===0&&o!==void 0){let s=r.flatMap(({error:i})=>i.attempts);throw new oe(o.error.what,s,Vn)}for(let{address:s,
error:i}of r)t.onProgress({step:"note",message:`${K(s)} cannot be read (${NL(i)}): going on without it`});return n}async function cle({
image:e,modules:t},n,r){let o=_m(e)??(await Jk(e,Xk(e,n),r)).release;if(!nt(o))throw new h(`kernel \`${n.id}\`: ${JL(e)}\
 has no kernel in it; name the package that has vmlinuz`);if(!xm(o,n))return;let s=[];for(let a of t)s.push(await zL(a,n,
r));let i=s[0]??await zL(e,n,r);return{id:n.id,release:o,arch:n.arch,version:Kl(e),resolvedAt:r.now().toISOString(),indexDate:(e.
index.date??r.now()).toISOString(),signature:await ule(i,e.index,r),image:i,modules:s}}async function ule(e,{signature:t},n){
return t.status==="good"||"why"in n.keyring?t:await n.knownSignature(e)??{status:"unchecked",why:`${t.why}; its packages\
 are checked when they are fetched`}}async function zL(e,t,n){let{checksum:r,size:o,name:s}=e,i=r.algorithm==="sha256"?r.
digest:(await Jk(e,Xk(e,t),n)).sha256;return{name:s,version:Kl(e),format:"rpm",sha256:i,size:o,place:null,urls:YL(e,t)}}
function YL(e,{source:t}){let{name:n,version:r,release:o,arch:s,index:i,base:a,href:l}=e,c=a===void 0?i.base:Ni(i.base,a,
"packages"),u=K(Ni(c,l,`${n} ${Kl(e)}`)),d=decodeURIComponent(new URL(u).pathname.split("/").at(-1)??"");return[u,...FL(
t.archival,{name:n,version:r,release:o,arch:s,file:d,source:e.source})]}function Xk(e,t){let{algorithm:n,digest:r}=e.checksum,
o=Qs(YL(e,t),t.source.repositories);return{what:JL(e),urls:o,maxBytes:e.size,[n]:r,advice:Vn}}function JL(e){return`${e.
name} ${Kl(e)}`}function dle({id:e,series:t,release:n,source:r},o,s){let i=o.map(({base:d})=>K(d)).join(", ");if(s.length>
0)return`kernel \`${e}\`: ${i} lists ${Fi(s)}, but nobody has it any more; take another kernel, or a repository that kee\
ps old packages`;let a=o.flatMap(({packages:d})=>d.filter(({name:f})=>f===r.package)),l=[...new Set(a.sort((d,f)=>Bl(f,d)).
map(Vk))],c=l.length===0?`no ${r.package} is listed`:`there are ${Fi(l)}`,u=n??`${t===void 0?"":`${t} `}kernel`;return`k\
ernel \`${e}\`: no ${u} in ${i}: ${c}; check the release, the package and the repositories`}var XL=m(()=>{"use strict";v();
on();Ce();ut();Dk();km();Yk();HL();zk()});import{createHash as fle}from"node:crypto";import{open as mle}from"node:fs/promises";async function tB(e,t,n){let r=await Ai(
e),o=r.tags.text(Pt.payloadDigests),s=o===void 0?{signatures:ZL(r,Qk.whole),content:()=>eB(e,r.range.start)}:{signatures:[
...ble(r),...ZL(r,Qk.header)],content:()=>eB(e,r.range.start,r.range.end)};if(o!==void 0&&await yle(e,t,r,o),s.signatures.
length===0)throw new h(`${t}: is not signed, and its repository neither; ${Rm}`);let i=s.signatures.filter(d=>gle.includes(
kle(d)??0)),[a,...l]=i;if(a===void 0)throw new h(`${t}: has no signature of a kind that gpgv reads; ${Rm}`);let c=await s.
content(),u=await zn(c,a,t,n);for(let d of l){if(u.status==="good")break;u=await zn(c,d,t,n)}return u}async function yle(e,t,{
tags:n,range:r},o){let[s]=n.numbers(Pt.payloadDigestAlgorithm);if(s!==ple)throw new h(`${t}: has a payload digest of unk\
nown kind ${s}; ${Rm}`);let i=fle("sha256");for await(let a of Fe(e,{start:r.end}).chunks())i.update(a);if(i.digest("hex")!==
o)throw new h(`${t}: its content is not what its header says; something changed it, ${Rm}`)}function ZL({signature:e},t){
return t.flatMap(n=>e.binary(n)??[])}function ble({signature:e}){return e.texts(Qk.openPgp).slice(0,hle).map(t=>Buffer.from(
t,"base64"))}function kle(e){let t=e[0]??0;if((t&64)===0)return e[1+(wle[t&3]??0)];let n=e[1]??0;return e[n<192?2:n<224?
3:6]}async function eB(e,t,n){let r=await mle(e,"r");try{let o=(n??(await r.stat()).size)-t;if(o>QL)throw new h(`a packa\
ge of an old kind has ${o} bytes, at most ${QL} can be checked`);let{buffer:s,bytesRead:i}=await r.read(Buffer.alloc(o),
0,o,t);return s.subarray(0,i)}finally{await r.close()}}var Qk,ple,hle,gle,QL,Rm,wle,nB=m(()=>{"use strict";v();fn();zf();
yr();Qk={header:[267,268],openPgp:278,whole:[1005,1002]},ple=8,hle=8,gle=[3,4],QL=256<<20;Rm="use another repository";wle=
[1,2,4,0]});function Sm(e,t,n){if(e!=="sha256"&&e!=="sha512")throw new h(`${n} has a checksum of type \`${e}\`, which is not taken fo\
r proof; use a repository with sha256 or sha512`);if(!oB(e,t))throw new h(`${n} has a damaged checksum; try again later`);
return{algorithm:e,digest:t}}function rB(e){if(typeof e!="object"||e===null||!("algorithm"in e)||!("digest"in e))return!1;
let{algorithm:t,digest:n}=e;return(t==="sha256"||t==="sha512")&&typeof n=="string"&&oB(t,n)}function oB(e,t){return t.length===
_le[e]&&/^[0-9a-f]+$/.test(t)}var _le,Zk=m(()=>{"use strict";v();_le={sha256:64,sha512:128}});var sB,Wqe,iB,qqe,aB=m(async()=>{sB=await import("./vendor/saxes.js"),{EVENTS:Wqe,SaxesParser:iB}=sB,qqe=sB.default});async function $m(e,{open:t,close:n}){let r=new iB({xmlns:!1,position:!1}),o=new TextDecoder,s="",i=0,a=0;r.on("error",l=>{
throw l}),r.on("opentag",({name:l,attributes:c})=>{if(s="",i=0,a+=1,a>cB)throw new Error(`its elements are more than ${cB}\
 deep`);t(uB(l),c)}),r.on("closetag",({name:l})=>{n(uB(l),s),s="",i=0,a-=1}),r.on("text",l=>{s+=l});for await(let l of e){
if(i+=l.length,i>lB)throw new Error(`more than ${lB} bytes without a tag`);r.write(o.decode(l,{stream:!0}))}r.close()}function uB(e){
return e.slice(e.indexOf(":")+1)}var lB,cB,e_=m(async()=>{"use strict";await aB();lB=4<<20,cB=64});async function mB(e,t,{names:n,arch:r}){let o=[],s,i=!1;return await $m(e,{open(a,l){if(a==="package"&&(s=new Map),s!==void 0)
if(a==="provides")i=!0;else if(a==="entry"&&i)vle(s,l);else for(let c of $le[a]??[])s.set(`${a} ${c}`,l[c]??"")},close(a,l){
if(a==="provides"&&(i=!1),s!==void 0){if(a==="name"&&!n.includes(l.trim()))s=void 0;else if(a==="arch"&&l.trim()!==r)s=void 0;else if(Sle.
includes(a))s.set(a,l.trim());else if(a==="package"&&(o.push(Ele(s,t)),s=void 0,o.length>dB))throw new Error(`it lists m\
ore than ${dB} kernel packages`)}}}),o}function vle(e,{name:t="",ver:n,rel:r}){!xle.test(t)||n===void 0||e.has("uname")||
e.set("uname",r===void 0||r===""?n:`${n}-${r}`)}function Ele(e,t){let n=a=>e.get(a)??"",[r,o,s]=[n("name"),n("location x\
ml:base"),n("uname")],i={name:r,epoch:Number(n("version epoch")),version:n("version ver"),release:n("version rel"),arch:n(
"arch"),checksum:Sm(n("checksum type"),n("checksum"),`${t}: ${r}`),size:Number(n("size package")),href:n("location href"),
...o===""?{}:{base:o},source:n("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/,""),...s===""?{}:{uname:s}};if(!t_(i))throw new Error(
`it lists a package ${r} that is not whole`);return i}function t_(e){if(typeof e!="object"||e===null)return!1;let{epoch:t,
size:n,checksum:r,base:o="",uname:s="",...i}=e;return["name","version","release","arch","href"].every(a=>fB(i[a])&&i[a]!==
"")&&[i.source,o,s].every(fB)&&[t,n].every(a=>Number.isSafeInteger(a)&&Number(a)>=0)&&Number(n)>0&&rB(r)}function fB(e){
return typeof e=="string"&&e.length<=Rle}var xle,dB,Rle,Sle,$le,pB=m(async()=>{"use strict";Zk();await e_();xle=/^kernel(?:-[\w.]+)*-uname-r$/,
dB=2e4,Rle=4096;Sle=["name","arch","checksum","sourcerpm"],$le={version:["epoch","ver","rel"],checksum:["type"],size:["p\
ackage"],location:["href","xml:base"]}});async function gB(e,t){let n=new Map,[r,o,s]=[!1,"",""];try{await $m(Ple(e),{open(c,u){c==="data"&&(r=u.type==="primary"),
c==="checksum"&&(s=u.type??""),r&&c==="location"&&n.set("href",u.href??"")},close(c,u){c==="revision"&&(o=u.trim()),r&&n.
set(c,u.trim()),r&&c==="checksum"&&n.set("type",s),c==="data"&&(r=!1)}})}catch(c){throw new h(`${t}: is no index of a re\
pository: ${E(c)}; check the address`)}let i=n.get("href"),a=Number(n.get("size"));if(i===void 0||i===""||!Number.isSafeInteger(
a)||a<=0)throw new h(`${t}: names no list of packages (primary) with its size; check the address`);let l=Sm(n.get("type")??
"",n.get("checksum")??"",`${t}: the list of packages`);return{date:hB(o)??hB(n.get("timestamp")??""),primary:{href:i,checksum:l,
size:a}}}function hB(e){let t=Number(e);return/^\d{9,11}(\.\d+)?$/.test(e)?new Date(Math.floor(t)*1e3):void 0}async function*Ple(e){
yield e}var yB=m(async()=>{"use strict";v();Zk();await e_()});import{createHash as Ole}from"node:crypto";async function bB(e,t,n){let r=await Fle(e,t.arch,n),{content:o,url:s}=await n.
downloader().toMemory({what:`the index of ${K(r[0])}`,urls:r.map(c=>`${c}repodata/repomd.xml`),maxBytes:Ale,advice:Vn}),
i=new URL("..",s).href,a=await Nle(o,s,n),l=await gB(o,K(s));return{base:i,date:l.date,signature:a,packages:await Lle(i,
l,t,n)}}async function Fle(e,t,n){if(!/\/mirror\.list$/.test(new URL(wm(e).slice(0,-1)).pathname))return[wm(e)];let r=`t\
he list of mirrors ${K(e)}`,{content:o}=await n.downloader().toMemory({what:r,urls:[e],maxBytes:Tle,advice:Vn}),[s,...i]=o.
toString("utf8").split(`
`).map(a=>a.trim().replaceAll("$basearch",t)).filter(a=>a!==""&&!a.startsWith("#")).map(a=>wm(Ni(e,a,"a mirror")));if(s===
void 0)throw new h(`${K(e)}: names no mirror; name a repository itself`);return[s,...i]}async function Nle(e,t,n){let{keyring:r}=n;
if("why"in r)return zn(e,Buffer.alloc(0),K(t),r);try{let o=`the signature of ${K(t)}`,s=await n.downloader().toMemory({what:o,
urls:[`${t}.asc`],maxBytes:Cle,advice:Vn});return await zn(e,s.content,K(t),r)}catch(o){if(!(o instanceof oe)||o.attempts.
some(({kind:s})=>s==="passing"))throw o;return{status:"unchecked",why:`${K(t)} is not signed`}}}async function Lle(e,{primary:t},n,r){
let{algorithm:o,digest:s}=t.checksum,i=Ole("sha256").update(JSON.stringify([s,n.arch,[...n.names].sort()])),a=Ni(e,t.href,
"its list of packages"),l=`the package list of ${K(e)}`,c={key:i.digest("hex"),file:{what:l,urls:[a],maxBytes:t.size,[o]:s,
advice:Vn},maxBytes:Mle,maxUnpacked:Ile,wayOut:"use another repository",isItem:t_,parse:u=>mB(u,K(a),n)};return gm(c,{...r,
downloader:r.downloader()})}var Ale,Cle,Tle,Mle,Ile,wB=m(async()=>{"use strict";v();on();Ce();yr();jk();km();await pB();
await yB();Ale=4<<20,Cle=1<<20,Tle=65536,Mle=256<<20,Ile=2*2**30});var xB={};te(xB,{createRpmSource:()=>Dle});import{createHash as Ble}from"node:crypto";import{join as Kle}from"node:path";
function jle({name:e,format:t,urls:n},{source:r}){let{repositories:o,archival:s}=r,i=[...o,...s.map(a=>a.replace(/[{}]/g,
""))];return t==="rpm"&&[r.package,...r.modulePackages].includes(e)&&n.every(a=>a===K(a)&&ly(a,i))}async function kB(e,t,n){
let r=await Mt(_B(e,t,n));if(!(typeof r!="object"||r===null||!("by"in r)||typeof r.by!="string"))return{status:"good",by:r.
by,of:"packages"}}function _B({sha256:e},t,{cacheDirectory:n}){let r=t.map(({fingerprint:s})=>s),o=Ble("sha256").update(
JSON.stringify(["signature",e,r]));return Kle(n,"indexes",`${o.digest("hex")}.json`)}var Dle,RB=m(async()=>{"use strict";
pe();Ce();dm();yr();km();Yk();XL();nB();await wB();Dle=e=>{let t=new Map,n=new Map;return{async resolve(s,i){let{keys:a}=s.
source,l=await o(a),c={...e,keyring:l,onProgress:i};return VL(s,{...c,readRepository:u=>r(u,s,i,l),knownSignature:u=>kB(
u,a,e)})},means:(s,i)=>xm(i.release,s)&&i.image.name===s.source.package&&[i.image,...i.modules].every(a=>jle(a,s)),remote:async(s,i,{
source:a})=>({what:`${s.name} ${s.version}`,urls:Qs(s.urls,a.repositories),maxBytes:s.size,sha256:s.sha256,advice:Vn}),async verify(s,i,a,{
source:l}){let{signature:c}=a;if(c.status==="good"&&c.of!=="packages")return;let u=await kB(s,l.keys,e);if(u!==void 0)return u;
let d=await o(l.keys),f=s.urls[0]??s.name;if("why"in d)return zn(Buffer.alloc(0),Buffer.alloc(0),f,d);let p=await tB(i,f,
d);return p.status==="unchecked"?p:(await Tt(_B(s,l.keys,e),{by:p.by}),{...p,of:"packages"})},forget:()=>t.clear()};function r(s,i,a,l){
let c=UL(i),u=JSON.stringify([s,c,i.source.keys]),d=t.get(u)??bB(s,c,{...e,keyring:l,onProgress:a});return t.set(u,d),d.
catch(()=>t.delete(u)),d}function o(s){if(s.length===0)return Promise.resolve({why:"no keys are named for this repositor\
y"});let i=JSON.stringify(s),a=n.get(i)??Mi(s,e);return n.set(i,a),a.catch(()=>n.delete(i)),a}}});async function o_(e,t){let n=Vle(Be(e,t,SB));try{let r=await n.head();return Ule(r)??Gle(r)??await Wle(r,n.rest(),t)??await qle(
r,n.rest())}finally{await n.close()}}function Ule(e){if(e.toString("latin1",514,518)!=="HdrS")return;let t=e.readUInt16LE(
526);return{arch:"x86_64",release:t===0?null:vm(e,t+512)}}function Gle(e){if(e.toString("latin1",65544,65550)!=="S390EP")
return;let t=e.readBigUInt64BE(66600);return{arch:"s390x",release:t===0n||t>n_?null:vm(e,Number(t))}}async function Wle(e,t,n){
if(e.toString("latin1",0,2)!=="MZ"||e.toString("latin1",4,8)!=="zimg")return;let r=e.readUInt32LE(8),o=Be(zle(t,r,r+e.readUInt32LE(
12)),n,SB);return{arch:"arm64",release:await $B(o)}}async function qle(e,t){let n=e.toString("latin1",56,60)==="ARMd"?"a\
rm64":Hle(e);return{arch:n,release:n===null?null:await $B(t)}}function Hle(e){if(e.length<64||e.readUInt32BE(0)!==2135247942)
return null;let t=e[5]===2?e.readUInt16BE(18):e.readUInt16LE(18);return{62:"x86_64",183:"arm64",22:"s390x"}[t]??null}async function $B(e){
let t=Buffer.alloc(0);for await(let r of e){let o=Buffer.concat([t,r]),s=0;for(let i=o.indexOf(Dl);i>=0&&i+r_<=o.length;i=
o.indexOf(Dl,s)){let a=vm(o,i+Dl.length);if(a!==null)return a;s=i+1}t=Buffer.from(o.subarray(Math.max(s,o.length-r_)))}let n=t.
indexOf(Dl);return n<0?null:vm(t,n+Dl.length)}function vm(e,t){let[n=""]=e.toString("latin1",t,t+r_).split(/[\s\0]/);return nt(
n)?n:null}async function*zle(e,t,n){let r=0;for await(let o of e){let s=o.subarray(Math.max(0,t-r),Math.max(0,n-r));if(s.
length>0&&(yield s),r+=o.length,r>=n)return}}function Vle(e){let t=[];return{async head(){for(let n=0;n<n_;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat([...t,Buffer.alloc(n_)])},async*rest(){
yield*t.splice(0),yield*e},async close(){await e.return(void 0)}}}var n_,SB,Dl,r_,vB=m(()=>{"use strict";qn();ut();n_=131072,
SB=2**31,Dl=Buffer.from("Linux version "),r_=160});import{posix as Li}from"node:path";function s_(){let e=new Map,t=new Map,n=[],r=new Set,o=0;return{addBelow:s,paths:()=>[
...e.keys(),...t.keys()].filter(a=>Qle.test(Li.basename(a))),resolve(a){let l=ece(a,t),c=l===void 0?void 0:e.get(l);return l===
void 0||c===void 0?void 0:{package:c,path:l}},modules:()=>n};async function s(a,l){let c={files:new Set,links:new Map,removes:new Set},
u=new Set,d=new Set;await io(a.file.format,a.path,l,{take(k){i(l);let y=PB(k,r);Li.basename(k).startsWith(OB)?c.removes.
add(Zle(k)):Xle.test(k)?y===void 0?d.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(k)?.[1]??null):u.add(y):y===void 0&&c.files.
add(k)},enough:()=>!1,link(k,y){i(l),PB(k,r)===void 0&&c.links.set(k,y)}});let p={file:u.size===0?a.file:{...a.file,hidden:[
...u].sort()},path:a.path},g=k=>e.has(k)||t.has(k),b=[...c.links].filter(([k])=>!g(k));for(let k of[...c.files].filter(y=>!g(
y)))e.set(k,p);for(let[k,y]of b)t.set(k,y);for(let k of c.removes)r.add(k);d.size>0&&n.push({package:p,releases:d})}function i(a){
if(++o>EB)throw new h(`${a} holds more than ${EB} files, which no kernel does`)}}function Zle(e){let t=Li.dirname(e),n=Li.
basename(e);return n===Jle?t:Li.join(t,n.slice(OB.length))}function PB(e,t){if(t.size!==0)for(let n=e;;n=Li.dirname(n)){
if(t.has(n))return n;if(!n.includes("/"))return t.has(".")?".":void 0}}function ece(e,t){let n=e.split("/"),r=[];for(let o=0;n.
length>0;){let s=n.shift()??"";if(s===".."&&r.pop(),s===""||s==="."||s==="..")continue;let i=t.get([...r,s].join("/"));if(i===
void 0)r.push(s);else{if(++o>Yle)return;i.startsWith("/")&&(r=[]),n.unshift(...i.split("/"))}}return r.join("/")}var EB,
Yle,OB,Jle,Xle,Qle,AB=m(()=>{"use strict";v();Ol();EB=4e5,Yle=40,OB=".wh.",Jle=".wh..wh..opq",Xle=/\.ko(?:\.(?:xz|zst|gz))?$/,
Qle=/^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/});import{mkdir as tce,rm as nce}from"node:fs/promises";import{dirname as rce,posix as rs}from"node:path";async function Bi(e,t,n){
let r=s_();for await(let u of e.layers??sce(e))if(await r.addBelow(u,os(u.file)),e.layers!==void 0&&lce(e,r,t))break;let{
file:o,release:s}=e.image?.file.format==="file"?i_(e.image):FB(r,e,t),i=await uce(o,n);dce(i,e,t);let a=i.release??s??e.
release??cce(r);if(a===void 0)throw new h(`${e.what}: the image does not say which kernel it is, and no folder does; is \
it one?`);fce(a,e,t);let l=e.config===void 0?a_(r,a,o):await ice(e.config,a),c=l!==void 0&&l.package.file.sha256===o.package.
file.sha256;return{release:a,image:MB(o.package.file),...l===void 0||c?{}:{config:MB(l.package.file)},modules:ace(e,LB(r,
a),a),members:{vmlinuz:o.path,config:l?.path??null}}}async function*sce({image:e,modules:t}){for(let n of[e,t])n!==void 0&&
n.file.format!=="file"&&(yield n)}function i_(e){return{file:{package:e,path:""},release:void 0}}async function ice(e,t){
if(e.file.format==="file")return i_(e).file;let n=s_();await n.addBelow(e,os(e.file));let r=a_(n,t,i_(e).file);if(r===void 0)
throw new h(`${os(e.file)} has no config of ${t}: none of boot/config-${t}, config, .config`);return r}function ace({modules:e},t,n){
if(e===void 0||t.some(({sha256:o})=>o===e.file.sha256))return t;let r=e.file.format==="file"?"is no package or archive o\
f modules":`has no module (*.ko) of ${n}`;throw new h(`${os(e.file)} ${r}; name the one that has them`)}function lce(e,t,n){
let r=NB(t,n)[0]?.release;if(r===void 0)return!1;let o=FB(t,e,n).file;return a_(t,r,o)!==void 0&&LB(t,r).length>0}function FB(e,{
what:t},n){let r=NB(e,n),o=[...new Set(r.flatMap(({release:i})=>i??[]))].sort();if(o.length>1)throw new h(`${t} has more\
 than one kernel: ${o.join(", ")}; take one that has only one`);let[s]=r;if(s===void 0)throw new h(`${t} has no kernel: \
none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`);return s}function NB(e,{release:t}){
let n=e.paths().filter(l=>IB.test(rs.dirname(l))),r=n.filter(l=>CB.slice(0,2).some(c=>c.test(rs.basename(l)))),o=r.length>
0?r:n.filter(l=>CB[2]?.test(rs.basename(l))),s=new Map;for(let l of o){let c=e.resolve(l);if(c===void 0)continue;let u=TB(
c.path)??TB(l)??s.get(c.path)?.release;s.set(c.path,{file:c,release:u})}let a=[...s.values()].filter(({release:l})=>l!==
void 0).filter(({release:l})=>t===void 0||l===t);return a.length>0?a:[...s.values()]}function TB(e){return/^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.
exec(rs.basename(e))?.[1]??/(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(e)?.[1]}function a_(e,t,n){let r=rs.dirname(n.
path),o=s=>{let[i,a]=[rs.dirname(s),rs.basename(s)];return a===`config-${t}`?IB.test(i):a!=="config"&&a!==".config"?!1:i===
r||i==="."||i.endsWith(`lib/modules/${t}`)};for(let s of e.paths().filter(o)){let i=e.resolve(s);if(i!==void 0)return i}}
function LB(e,t){return e.modules().filter(({releases:r})=>r.has(t)||r.has(null)).map(r=>r.package.file)}function cce(e){
let t=new Set(e.modules().flatMap(({releases:r})=>[...r])),[n]=t;return t.size===1&&n!==null?n:void 0}async function uce({
package:{file:e,path:t},path:n},r){if(e.format==="file")return o_(Fe(t).chunks(),os(e));let o=ie(r.packagePath(e));await H(
o,()=>tce(rce(o),{recursive:!0}));let s={what:"vmlinuz",is:i=>i===n,to:o,maxBytes:oce};try{return await Zo(e.format,t,os(
e),[s]),await o_(Fe(o).chunks(),os(e))}finally{await nce(o,{force:!0})}}function dce({arch:e},{what:t},n){if(e!==null&&e!==
n.arch)throw new h(`kernel \`${n.id}\` is to be ${n.arch}, and the image of ${t} is ${e}; mend its \`arch\``)}function fce(e,{
what:t},{id:n,series:r,release:o}){if(o!==void 0&&e!==o)throw new h(`kernel \`${n}\`: ${t} has ${e}, and ${o} is asked f\
or`);if(r!==void 0&&!Ke(e,r))throw new h(`kernel \`${n}\`: ${t} has ${e}, which is not of the ${r} series`)}function MB({
hidden:e,...t}){return t}function os({name:e,version:t}){return`${e} ${t}`.trim()}var oce,IB,CB,Em=m(()=>{"use strict";v();
pe();vB();Je();fn();Zf();ut();AB();oce=2**31,IB=/^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/,CB=[/^(?:vmlinuz|bzImage|Image)$/,
/^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,/^vmlinux(?:-.*)?$/]});function Pm({registry:e,repository:t,reference:n}){let r=e.startsWith(l_),o=r?e.slice(l_.length):e,s=(l,c)=>new h(`expec\
ted ${l}, got \`${c}\``);if(!mce.test(o))throw s("a registry such as ghcr.io or registry.example:5000",e.replace(/\/\/.*@/,
"//"));if(!pce.test(t)||t.length>255)throw s("a repository such as cilium/ci-kernels",t);if(!hce.test(n)&&!BB.test(n))throw s(
"a tag such as 6.12, or sha256:<64 digits>",n);let i=`${o}/${t}${c_(n)?"@":":"}${n}`;if(o==="docker.io"||o==="index.dock\
er.io")return{...gce(t),reference:n,shown:i};let a=`${r?l_:"https://"}${o}`;return{base:a,logins:[o,`https://${o}`,a,`${a}\
/v1/`,`${a}/v2/`],repository:t,reference:n,shown:i}}function jl(e){return`${Pm(e).shown} layer`}function c_(e){return BB.
test(e)}function gce(e){return{base:"https://registry-1.docker.io",logins:["https://index.docker.io/v1/","docker.io","in\
dex.docker.io","registry-1.docker.io"],repository:e.includes("/")?e:`library/${e}`}}var mce,pce,hce,BB,l_,Om=m(()=>{"use\
 strict";v();mce=/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/,pce=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
hce=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,BB=/^sha256:[0-9a-f]{64}$/,l_="http://"});import{readFile as yce}from"node:fs/promises";import{homedir as bce}from"node:os";import{join as KB}from"node:path";function jB(e,t=process.
env){let n=new Map,r=new Map;return async o=>{let s=`${o.base} ${o.repository}`,i=r.get(s);if(i!==void 0&&i.until>performance.
now())return i.authorization;let a=n.get(o.base)??_ce(o,e());n.set(o.base,a),a.catch(()=>n.delete(o.base));let l=await a;
if(l===void 0)return;let c=await Ece(o.logins,t);if(l.scheme==="basic")return vce(c,o);if(l.scheme!=="bearer")throw new h(
`${o.shown}: ${o.base} asks for a login by ${l.scheme}, and is asked by Basic or Bearer alone; use another registry`);let u=await Rce(
l,c,o,e());return r.set(s,u),u.authorization}}async function _ce({base:e,shown:t},n){let o={what:`${e}/v2/ for ${t}`,urls:[
`${e}/v2/`],maxBytes:DB,advice:"check the network and the name of the registry"};try{await n.toMemory(o);return}catch(s){
if(!(s instanceof oe))throw s;let[i]=s.attempts;if(i?.status===401&&i.challenge!==void 0)return xce(i.challenge);if(i?.status!==
void 0)return;throw s}}function xce(e){let[t=""]=e.trim().split(/\s/,1),n=[...e.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
([,r="",o=""])=>[r.toLowerCase(),o]);return{scheme:t.toLowerCase(),parameters:new Map(n)}}async function Rce({parameters:e},t,n,r){
let o=Sce(e.get("realm")??"",n),s=e.get("service");s!==void 0&&o.searchParams.set("service",s),o.searchParams.set("scope",
`repository:${n.repository}:pull`);let{content:i}=await r.toMemory({what:`a token for ${n.shown}`,urls:[o.href],maxBytes:DB,
advice:"check the network and the name of the repository",...t===void 0?{}:{headers:{authorization:`Basic ${t}`}}}).catch(
f=>{throw u_(f,n)??f}),{token:a,access_token:l,expires_in:c}=$ce(i,n),u=typeof a=="string"?a:l;if(typeof u!="string"||!/^[\x21-\x7e]+$/.
test(u))throw new h(`${n.shown}: ${K(o.origin)} gave no token; is it a registry's token server?`);let d=typeof c=="numbe\
r"&&c>0?c:wce;return{authorization:`Bearer ${u}`,until:performance.now()+(d-kce)*1e3}}function Sce(e,{base:t,shown:n}){let r=URL.
canParse(e)?new URL(e):void 0,o=new URL(t),s=r?.protocol==="http:"&&o.protocol==="http:"&&r.hostname===o.hostname;if(r===
void 0||r.protocol!=="https:"&&!s)throw new h(`${n}: the registry sends to \`${K(e)}\` for a token, which is no https add\
ress; use another registry`);return r}function u_(e,{shown:t,base:n}){let r=e instanceof oe?e.attempts[0]?.status:void 0;
if(r!==401&&r!==403)return;let{host:o}=new URL(n);return new h(`${t}: ${o} answers ${r}: the repository is private or do\
es not exist; mend its name, or log in with \`docker login ${o}\``)}function $ce(e,{shown:t}){try{let n=JSON.parse(e.toString(
"utf8"));if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`${t}: the answer to the question for a token is no\
t JSON; is it a registry?`)}function vce(e,{shown:t,base:n}){if(e!==void 0)return`Basic ${e}`;let{host:r}=new URL(n);throw new h(
`${t}: ${r} wants a login; log in with \`docker login ${r}\``)}async function Ece(e,t){let n=t.REGISTRY_AUTH_FILE??KB(t.
DOCKER_CONFIG??KB(bce(),".docker"),"config.json"),r=await yce(n,"utf8").catch(s=>{if(D(s)==="ENOENT"||D(s)==="ENOTDIR")return"\
{}";throw new h(`${n} cannot be read for a login: ${E(s)}`)}),o=Pce(r,n);for(let s of e){let i=o[s]?.auth;if(typeof i=="\
string"&&/^[A-Za-z0-9+/]+=*$/.test(i))return i}}function Pce(e,t){try{return JSON.parse(e)?.auths??{}}catch{throw new h(
`${t} is not JSON; log in again, or remove it`)}}var DB,wce,kce,UB=m(()=>{"use strict";v();on();Ce();DB=1<<20,wce=60,kce=
10});function m_(e,t){let n=Fce(e,t),{mediaType:r,manifests:o,layers:s,schemaVersion:i}=n;if(i===1)throw new h(`${t} has a ma\
nifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`);if(qB(r,d_)||r===void 0&&Array.isArray(
o))return{kind:"index",manifests:WB(o,Cce,t).map(a=>Mce(a,t))};if(qB(r,f_)||r===void 0&&Array.isArray(s))return{kind:"im\
age",layers:WB(s,Tce,t).map(a=>Ice(a,t))};throw new h(`${t} is of type \`${Ul(r)}\`, and a kernel is taken from an image \
or an index of images`)}function HB(e,t,n){let r=Ace[t],o=e.find(({platform:i})=>i===r)??e.find(({platform:i})=>i===null);
if(o!==void 0)return o;let s=[...new Set(e.map(({platform:i})=>i))].filter(i=>i!=="unknown/unknown");throw new h(`${n} h\
as no image for ${r}, only for ${s.join(", ")||"none"}; take another tag, or another \`arch\``)}function Mce(e,t){let{platform:n}=e,
r=n==null?null:`${Ul(n.os)}/${Ul(n.architecture)}`;return{...zB(e,t),platform:r}}function Ice(e,t){let n=zB(e,t);if(!Oce.
test(n.mediaType))throw new h(`${t} has a layer of type \`${Ul(n.mediaType)}\`, and only tar archives can be read (packed\
 with gzip, zstd or not)`);if(n.size>GB)throw new h(`${t} has a layer of ${n.size} bytes, and at most ${GB} are taken`);
return n}function zB(e,t){let{mediaType:n,digest:r,size:o}=e??{},s=/^sha256:([0-9a-f]{64})$/.exec(String(r))?.[1];if(s===
void 0)throw new h(`${t} names a part by \`${Ul(r)}\`, and only sha256 digests can be checked`);if(typeof o!="number"||!Number.
isSafeInteger(o)||o<=0)throw new h(`${t} names a part without its size`);return{mediaType:String(n),sha256:s,size:o}}function WB(e,t,n){
if(!Array.isArray(e)||e.length===0)throw new h(`${n} is empty: its manifest lists nothing`);if(e.length>t)throw new h(`${n}\
 lists ${e.length} parts, and at most ${t} are taken`);return e}function Fce(e,t){try{let n=JSON.parse(e.toString("utf8"));
if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`the manifest of ${t} is not JSON; is it a registry?`)}function qB(e,t){
return t.some(n=>n===e)}function Ul(e){return String(e).slice(0,100)}var d_,f_,Oce,Ace,Cce,Tce,GB,VB=m(()=>{"use strict";
v();d_=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],f_=["appl\
ication/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],Oce=/^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
Ace={x86_64:"linux/amd64",arm64:"linux/arm64",s390x:"linux/s390x"},Cce=1024,Tce=256,GB=4*2**30});import{createHash as Nce}from"node:crypto";function JB(e){let t=jB(e);return{async image(n,r){let{shown:o}=n,{content:s,
digest:i}=await Bce(n,e(),t),a=m_(s,o);if(a.kind==="image")return{digest:i,layers:a.layers};let l=HB(a.manifests,r,o);return{
digest:i,layers:await Kce(l,n,e(),t)}},async blob({name:n,version:r,sha256:o,size:s},i){let a=`${i.base}/v2/${i.repository}\
/blobs/sha256:${o}`,l=QB(await t(i)),c=`${YB}; a layer that the registry has lost must be pushed again`;return{what:`${n}\
 ${r}`,urls:[a],maxBytes:s,sha256:o,headers:l,advice:c}}}}async function Bce(e,t,n){let{shown:r}=e,o=await XB(e,{what:`t\
he manifest of ${r}`,maxBytes:p_},t,n),s=`sha256:${Nce("sha256").update(o).digest("hex")}`;if(c_(e.reference)&&s!==e.reference)
throw new h(`${r}: the registry gave a manifest with digest ${s}; do not trust it, and use another registry`);return{content:o,
digest:s}}async function Kce(e,t,n,r){let{sha256:o,size:s}=e;if(s>p_)throw new h(`${t.shown} names a manifest of ${s} by\
tes, and at most ${p_} are taken`);let i={...t,reference:`sha256:${o}`},a={what:`the manifest sha256:${o.slice(0,12)} of\
 ${t.shown}`,maxBytes:s,sha256:o},l=m_(await XB(i,a,n,r),t.shown);if(l.kind!=="image")throw new h(`${t.shown} is an inde\
x of indexes; name one of them by its digest`);return l.layers}async function XB(e,t,n,r){let o={accept:Lce,...QB(await r(
e))},s=[`${e.base}/v2/${e.repository}/manifests/${e.reference}`];try{return(await n.toMemory({...t,urls:s,headers:o,advice:YB})).
content}catch(i){throw u_(i,e)??Dce(i,e)??i}}function Dce(e,{shown:t,repository:n,base:r}){if(!(!(e instanceof oe)||!e.gone))
return new h(`${t} does not exist: the registry answers ${e.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(r).
host}/${n}\` lists what there is`)}function QB(e){return e===void 0?{}:{authorization:e}}var p_,Lce,YB,ZB=m(()=>{"use st\
rict";v();on();UB();VB();Om();p_=4<<20,Lce=[...d_,...f_].join(", "),YB="check the network and the name of the registry"});var n1={};te(n1,{createOciSource:()=>jce});async function Uce(e,t,n,r){let o=Pm(e.source),s=await n.image(o,e.arch),i=t.
now().toISOString(),a=await t.store.readRecord(e.id);if(a!==void 0&&qce(a,e,s))return{...a,resolvedAt:i,indexDate:i};let l=Gce(
s,e.source,o,t,n,r),c=await Bi({what:o.shown,layers:l},e,t.store);return{...c,id:e.id,arch:e.arch,version:`${c.release}@${s.
digest}`,resolvedAt:i,indexDate:i,signature:{status:"unchecked",why:`images of registries are not signed; this one is ${s.
digest}`}}}async function*Gce({layers:e},t,n,{store:r,downloader:o,signal:s},i,a){let l=c=>i.blob(c,n);for(let c of e.toReversed()){
let u=Wce(c,t);yield{file:u,path:await rm(u,{store:r,downloader:o,remote:l,signal:s,onProgress:a})}}}function Wce({sha256:e,
size:t},n){let{registry:r,repository:o}=n;return{name:jl(n),version:`sha256:${e.slice(0,12)}`,format:"tar",sha256:e,size:t,
place:{kind:"registry",registry:r,repository:o},urls:[]}}function qce(e,t,{digest:n,layers:r}){let o=s=>t1(s,t.source)&&
r.some(({sha256:i,size:a})=>i===s.sha256&&a===s.size);return e.arch===t.arch&&(t.release===void 0||e.release===t.release)&&
e.version===`${e.release}@${n}`&&e1(e).every(o)}function e1({image:e,config:t,modules:n}){return[e,...t===void 0?[]:[t],
...n]}function t1({name:e,format:t,urls:n,place:r},o){return e===jl(o)&&t==="tar"&&n.length===0&&r?.kind==="registry"&&r.
registry===o.registry&&r.repository===o.repository}function Hce({place:e},t){let{registry:n,repository:r}=e?.kind==="reg\
istry"?e:{registry:"",repository:""};return Pm({kind:"oci",registry:n,repository:r,reference:t.slice(t.indexOf("@")+1)})}
var jce,r1=m(async()=>{"use strict";await vk();Em();Om();ZB();jce=e=>{let t=JB(e.downloader);return{resolve:(n,r)=>Uce(n,
e,t,r),means:({source:n},r)=>e1(r).every(o=>t1(o,n)),remote:(n,{version:r})=>t.blob(n,Hce(n,r)),forget:()=>{}}}});async function Ki(e){let t=await i1(Fe(e,{end:s1-1}).chunks());return t.toString("latin1",0,8)===`!<arch>
`?"deb":t.length>=4&&t.readUInt32BE(0)===3987467995?"rpm":await zce(e)?"tar":"file"}async function zce(e){try{return(await i1(
Be(Fe(e).chunks(),e,oo))).toString("latin1",o1,o1+5)==="ustar"}catch{return!1}}async function i1(e){let t=[],n=0;for await(let r of e)
if(t.push(r),n+=r.length,n>=s1)break;return Buffer.concat(t)}var s1,o1,Am=m(()=>{"use strict";qn();fn();s1=512,o1=257});import{mkdir as Vce,rm as Yce,stat as Jce}from"node:fs/promises";import{basename as Xce,dirname as Qce}from"node:path";async function h_({
urls:e,sha256:t},{store:n,downloader:r,signal:o},s){rue(e,t);let i={name:oue(e),version:`sha256:${t.slice(0,12)}`,sha256:t,
place:null,urls:e},a={...i,format:"file",size:eue},l=()=>s({step:"note",message:`another run is fetching ${a.name}: wait\
ing for it`});return n.locked(a,{signal:o,onWait:l},async()=>{for(let d of Zce)if(await n.hasPackage({...a,format:d}))return c(
n.packagePath({...a,format:d}),d);let u=ie(n.packagePath(a));try{await H(u,()=>Vce(Qce(u),{recursive:!0}));let d=g=>s({step:"\
fetching",what:a.name,bytes:g,total:g});await r().toFile({...g_(a),upTo:!0},u,d);let f=await Ki(u),p=n.packagePath({...a,
format:f});return await Xe(u,p),await c(p,f)}catch(d){throw await Yce(u,{force:!0}),d}});async function c(u,d){return{path:u,
file:{...i,format:d,size:(await Jce(u)).size}}}}function g_({name:e,size:t,sha256:n,urls:r}){return{what:e,urls:r,maxBytes:t,
sha256:n,advice:nue}}function rue(e,t){if(e.length===0)throw new h("a kernel by its address has none; name one");for(let n of e)
if(!URL.canParse(n)||!/^https?:\/\/[^/]/.test(n))throw new h(`expected an address that begins with https:// or http://, \
got \`${K(n)}\``);if(!tue.test(t))throw new h(`${K(e[0]??"")}: expected its sha256, 64 digits 0-9 a-f, got \`${t.slice(0,
80)}\``)}function oue([e=""]){let{pathname:t,host:n}=new URL(e);return Xce(t)||n}var Zce,eue,tue,nue,a1=m(()=>{"use stri\
ct";v();pe();Ce();Je();Am();Zce=["file","tar","deb","rpm"],eue=4*2**30,tue=/^[0-9a-f]{64}$/,nue="check the address, the \
network, and the sha256 that stands beside it"});var c1={};te(c1,{createUrlSource:()=>iue});function l1({image:e,config:t,modules:n},r){let o=[r.image,r.config,r.modules].
filter(i=>i!==null),s=({place:i,sha256:a,urls:l})=>i===null&&o.some(c=>c.sha256===a&&c.urls.join(" ")===l.join(" "));return[
e,...t===void 0?[]:[t],...n].every(s)&&e.sha256===r.image.sha256&&(r.config===null||r.config.sha256===(t??e).sha256)&&(r.
modules===null||n.some(({sha256:i})=>i===r.modules?.sha256))}var sue,iue,u1=m(()=>{"use strict";Em();a1();sue={status:"u\
nchecked",why:"it is told by the SHA-256 that stands beside its address"},iue=e=>({async resolve(t,n){let{source:r}=t,o=e.
now().toISOString(),s=await e.store.readRecord(t.id);if(s!==void 0&&s.arch===t.arch&&l1(s,r))return{...s,resolvedAt:o,indexDate:o};
let i=async d=>d===null?void 0:h_(d,e,n),a=await h_(r.image,e,n),l=await i(r.config),c=await i(r.modules);return{...await Bi(
{what:a.file.name,image:a,config:l,modules:c},t,e.store),id:t.id,arch:t.arch,version:a.file.version,resolvedAt:o,indexDate:o,
signature:sue}},means:({source:t},n)=>l1(n,t),remote:async t=>g_(t),forget:()=>{}})});import{realpath as aue}from"node:fs/promises";async function Di(e){let[,t,...n]=(await aue(e)).split("/");if(t==="proc"||
t==="sys")throw new h("tells of this machine, and is not brought to a guest; copy what is needed into a file of your own");
if(n.includes(".git"))throw new h("may hold credentials of the checkout, and is not brought to a guest; copy what is nee\
ded")}var Cm=m(()=>{"use strict";v()});import{createHash as lue}from"node:crypto";import{access as cue,constants as uue,realpath as due,stat as fue}from"node:fs/promises";
import{basename as mue,relative as pue}from"node:path";async function Mm(e,t){let n=await Tm(e,()=>fue(e));if(await Tm(e,
()=>Di(e)),n.isDirectory()&&t!==void 0)return"folder";if(!n.isFile())throw new h(`${e} is no regular file; name the file\
 itself`);if(n.size===0)throw new h(`${e} is empty; build it again`);await Tm(e,()=>cue(e,uue.R_OK));let r=await me(e)??
"";return{path:e,file:f1(e,await Ki(e),r,n.size)}}async function d1(e,t){let n=await Tm(e,()=>due(e)),{modules:r,builtinList:o}=await Jf(
e,t);if(r.length===0)return null;let s=lue("sha256").update(`${n}
${t}
${o}`);for(let a of r)s.update(`
${pue(n,a.path)}
${a.size} ${a.mtimeMs}`);let i=r.reduce((a,{size:l})=>a+l,0);return f1(e,"folder",s.digest("hex"),i)}function f1(e,t,n,r){
let o=`sha256:${n.slice(0,12)}`;return{name:mue(e),version:o,format:t,sha256:n,size:r,place:{kind:"local",path:e},urls:[]}}
async function Tm(e,t){return t().catch(n=>{let r=D(n)==="ENOENT"?"does not exist; build the kernel first, or mend the p\
ath":n instanceof h?n.message:`cannot be read: ${E(n)}`;throw new h(`${e} ${r}`,{cause:n})})}var m1=m(()=>{"use strict";
v();Cm();pe();dk();Am()});import{readFile as hue,stat as g1}from"node:fs/promises";import{join as y1}from"node:path";async function b1(e,t){if(!(await g1(
e).catch(()=>{}))?.isDirectory())throw new h(`${e} is no folder; name the folder that the kernel was built in`);await Di(
e).catch(o=>{throw new h(`${e} ${o.message}`)});let n=await h1(e,p1[t]);if(n===void 0){let o=p1[t].join(", ");throw new h(
`${e} has no kernel for ${t}: none of ${o}; build it there, or name the image itself`)}let r=(await hue(y1(e,"include/co\
nfig/kernel.release"),"utf8").catch(()=>"")).trim();return{image:n,config:await h1(e,[".config"])??null,modules:e,release:nt(
r)?r:void 0}}async function h1(e,t){for(let n of t){let r=y1(e,n);if((await g1(r).catch(()=>{}))?.isFile())return r}}var p1,
w1=m(()=>{"use strict";v();Cm();ut();p1={x86_64:["arch/x86/boot/bzImage","vmlinux"],arm64:["arch/arm64/boot/Image","arch\
/arm64/boot/Image.gz","arch/arm64/boot/vmlinuz.efi"],s390x:["arch/s390/boot/bzImage"]}});var k1={};te(k1,{createLocalSource:()=>yue});async function bue(e,{store:t,now:n}){let{source:r}=e,o="tree"in r?await b1(
r.tree,e.arch):{...r,release:void 0},s=await Mm(o.image),i=o.config===null?void 0:await Mm(o.config),a=o.modules===null?
void 0:await wue(o.modules),c={what:"tree"in r?r.tree:o.image,image:s,config:i,modules:a?.archive,release:o.release},u=await Bi(
c,e,t),d=a?.folder&&await d1(a.folder,u.release);if(d===null&&!("tree"in r))throw new h(`${o.modules} has no module (*.k\
o) of ${u.release}; name the folder that has them`);let f=n().toISOString();return{...u,modules:d?[d]:u.modules,id:e.id,
arch:e.arch,version:u.image.version,resolvedAt:f,indexDate:f,signature:gue}}async function wue(e){let t=await Mm(e,"or-f\
older");if(t==="folder")return{folder:e};if(t.file.format==="file")throw new h(`${e} is neither a folder of modules nor \
a package or archive of them; name what has them`);return{archive:t}}var gue,yue,_1=m(()=>{"use strict";v();Em();m1();w1();
gue={status:"unchecked",why:"a kernel of this machine, signed by nobody"},yue=e=>({resolve:t=>bue(t,e),means:()=>!1,remote:async({
name:t})=>{throw new h(`${t} is a file of this machine, and is downloaded from nowhere`)},forget:()=>{}})});function x1(e){let t=new Map;return{of(n){let r=t.get(n)??kue(n,e);return t.set(n,r),r}}}async function kue(e,t){switch(e){case"\
deb":return(await Promise.resolve().then(()=>(_L(),kL))).createDebSource(t);case"mainline":return(await Promise.resolve().then(()=>(IL(),ML))).
createMainlineSource(t);case"rpm":return(await RB().then(()=>xB)).createRpmSource(t);case"oci":return(await r1().then(()=>n1)).
createOciSource(t);case"url":return(await Promise.resolve().then(()=>(u1(),c1))).createUrlSource(t);case"local":return(await Promise.resolve().then(()=>(_1(),k1))).
createLocalSource(t)}}var R1=m(()=>{"use strict"});var $1={};te($1,{check:()=>_ue,checkSync:()=>xue,default:()=>Eue,lock:()=>Rue,lockSync:()=>Sue,unlock:()=>$ue,unlockSync:()=>vue});
var S1,_ue,xue,Rue,Sue,$ue,vue,Eue,v1=m(async()=>{S1=await import("./vendor/proper-lockfile.js"),{check:_ue,checkSync:xue,
lock:Rue,lockSync:Sue,unlock:$ue,unlockSync:vue}=S1,Eue=S1.default});import{mkdir as Pue}from"node:fs/promises";import{dirname as Oue}from"node:path";import{setTimeout as Aue}from"node:timers/promises";
async function E1(e,t,n){let r=await Iue(e,t);try{return await n()}finally{await r().catch(()=>{})}}async function Iue(e,{
signal:t,onWait:n}){let{default:r}=await v1().then(()=>$1);await H(e,()=>Pue(Oue(e),{recursive:!0}));for(let o=!1;;o=!0){
t?.throwIfAborted();try{return await H(e,()=>r.lock(e,{realpath:!1,stale:Cue,update:Tue,onCompromised:()=>{}}))}catch(s){
if(D(s)!=="ELOCKED")throw s}o||n?.(),await Aue(Mue,void 0,t===void 0?{}:{signal:t})}}var Cue,Tue,Mue,P1=m(()=>{"use stri\
ct";v();pe();Cue=4e3,Tue=1e3,Mue=100});import{createHash as A1}from"node:crypto";import{mkdir as Fue,readFile as Nue,rm as y_}from"node:fs/promises";import{join as Jt}from"node:path";
function b_(e){let t=s=>Jt(e,"resolved",`${encodeURIComponent(s)}.json`),n=s=>Jt(e,"kernels",Lue(s)),r=s=>Jt(e,"packages",
`${s.sha256}.${s.format}`),o=s=>Jt(e,"modules",Bue(s));return{async readRecord(s){let i=await Mt(t(s));return jue(i)&&i.
id===s?i:void 0},async writeRecord(s){await Ao(Jt(e,"resolved")),await Tt(t(s.id),{format:T1,...s})},readKernel:s=>Kue(M1(
n(s)),n(s)),addKernel:(s,i)=>Due(n(s),i),packagePath:r,async hasPackage(s){let i=await me(r(s));return i!==void 0&&i!==s.
sha256&&await y_(r(s),{force:!0}),i===s.sha256},modulesFolder:o,kernelFolder:n,locked(s,i,a){return E1(Jt(e,"locks",s.sha256),
i,async()=>(await Hc(Jt(e,"kernels",s.sha256)),await Hc(r(s)),await Hc(Jt(o([s]),"spool")),a()))}}}function Lue({image:e,
config:t,members:n}){if(n===void 0)return e.sha256;let r=JSON.stringify([t?.sha256,n.vmlinuz,n.config]);return`${e.sha256}\
.${A1("sha256").update(r).digest("hex").slice(0,16)}`}function Bue(e){let t=e.map(({sha256:r,hidden:o=[]})=>[r,...o].join(
" ")),[n]=e;return n!==void 0&&t.length===1&&n.hidden===void 0?n.sha256:A1("sha256").update(t.join(`
`)).digest("hex")}function M1(e){return{vmlinuz:Jt(e,"vmlinuz"),config:Jt(e,"config"),builtin:Jt(e,"modules.builtin")}}async function Kue(e,t){
let n=await Mt(Jt(t,"kernel.json"));if(!Gl(n)||n.format!==C1||!I1(n))return;let{vmlinuzSha256:r,configSha256:o,imageBytes:s,
configBytes:i}=n,a=await Promise.all([me(e.vmlinuz),o===null?null:me(e.config)]);if(!(a[0]!==r||a[1]!==o)&&(await me(e.builtin)??
null)===n.builtinSha256)return{vmlinuz:e.vmlinuz,config:o===null?null:e.config,builtinList:await Nue(e.builtin,"utf8").catch(
()=>""),pins:{vmlinuzSha256:r,configSha256:o,imageBytes:s,...i===void 0?{}:{configBytes:i}}}}async function Due(e,t){let n=ie(
e);try{await H(e,()=>Fue(n,{recursive:!0}));let r=M1(n),o=await t(r);await H(e,async()=>{await ka(r.vmlinuz),o.configSha256!==
null&&await ka(r.config)});let s=await me(r.builtin)??null;await Tt(Jt(n,"kernel.json"),{format:C1,builtinSha256:s,...o}),
await H(e,()=>y_(e,{recursive:!0,force:!0})),await Xe(n,e)}catch(r){throw await y_(n,{recursive:!0,force:!0}),r}}function jue(e){
return Gl(e)&&e.format===T1&&["id","version"].every(t=>typeof e[t]=="string")&&["resolvedAt","indexDate"].every(t=>!Number.
isNaN(Date.parse(String(e[t]))))&&nt(e.release)&&Uue(e.signature)&&_n(e.image)&&(e.config===void 0||_n(e.config))&&Array.
isArray(e.modules)&&e.modules.every(_n)&&(e.members===void 0||Gue(e.members))&&(e.pins===void 0||I1(e.pins))}function Uue(e){
return Gl(e)&&(e.status==="good"?typeof e.by=="string":e.status==="unchecked"&&typeof e.why=="string")}function Gue(e){return Gl(
e)&&(e.vmlinuz===void 0||typeof e.vmlinuz=="string")&&(e.config===void 0||e.config===null||typeof e.config=="string")}function I1(e){
return Gl(e)&&typeof e.vmlinuzSha256=="string"&&(typeof e.configSha256=="string"||e.configSha256===null)&&O1(e.imageBytes)&&
(e.configBytes===void 0||O1(e.configBytes))}function O1(e){return Number.isSafeInteger(e)&&Number(e)>=0}function Gl(e){return typeof e==
"object"&&e!==null}var C1,T1,F1=m(()=>{"use strict";pe();Je();Ll();P1();ut();C1=2,T1=2});import{rm as Wue}from"node:fs/promises";import{join as que}from"node:path";function xn(e){let{cacheDirectory:t,signal:n,
maxAgeHours:r=Hue,locked:o=[],now:s=()=>new Date}=e,{cache:i=qe,kernels:a=[],fresh:l=!1}=e,c=b_(t),u=x1({...e,store:c,cache:i,
downloader:S,now:s}),d,f,p=!1;return{resolve:(T,P=()=>{})=>Im(T,()=>b(T,P)),fetch:(T,P,L=()=>{})=>Im(T,()=>g(T,P,L)),async modulesDefining(T,P,L,j=()=>{}){
let U=await R(T,P,j),V=await Im(T,()=>Sk(P,U));if(V===void 0)return null;try{return await N1(V,L)}catch{return await Wue(
V,{force:!0}),await Im(T,()=>Sk(P,U)),N1(V,L)}},async cached(T){let P=O(T)??await F(T);return P!==void 0&&await c.readKernel(
P)!==void 0?P:void 0},async has(T,P,L,j=()=>!0){let U=await(await $(T)).remote(L,P,T),V=U.urls.filter(j);return V.length>
0&&S().exists({...U,urls:V})},async keepLookups(){!p||n?.aborted||(await SN(t,s()),await i.save(await kk(t,a)))}};async function g(T,P,L){
let j=await b(T,L);try{return await y(T,j,P,L)}catch(U){if(U instanceof oe&&U.gone&&O(T)!==void 0)throw new h(Yue(j,U));
if(!(U instanceof oe)||!U.gone||J(T))throw U;(await $(T)).forget();let V=await k(T,L,j);if(V.image.sha256===j.image.sha256)
throw U;return y(T,V,P,L)}}async function b(T,P){let L=O(T);if(L!==void 0)return L;let j=await F(T);if(l)return k(T,P,j);
if(j!==void 0&&await G(T,j))return j;f??=kk(t,a).then(V=>i.restore(V));let U=await f?await F(T):j;if(U!==void 0&&await G(
T,U))return U;P({step:"resolving"});try{return await k(T,P,U)}catch(V){if(Eo(V)||!(V instanceof oe)||U===void 0||await c.
readKernel(U)===void 0)throw V;let De=V.message.split(";")[0];return P({step:"note",message:`no network: using ${U.release}\
, looked up ${xe(U)} (${De})`}),U}}async function k(T,P,L){let j=await(await $(T)).resolve(T,P),U=L?.image.sha256===j.image.
sha256?L.pins:void 0,V=U===void 0?j:{...j,pins:j.pins??U};return await c.writeRecord(V),p=!0,V}async function y(T,P,{modules:L,
optionalModules:j=()=>[]},U){let V=await $(T),De=O(P)!==void 0,Re=new Map,we={...await R(T,P,U),...De?{}:{verify:Xh}},Se=j(
P.release),ke=await EN(P,L.length+Se.length>0,we),$n=await x(P,ke,L,Se,we);l&&V.verify!==void 0&&await Jue(P,Re,we);let Sr={
...P,pins:ke.pins,signature:Xue(Re,P)};(P.pins?.vmlinuzSha256!==ke.pins.vmlinuzSha256||[...Re.values()].some(vn=>vn!==void 0))&&
!De&&await c.writeRecord(Sr);let{config:ya,pins:Yh}=ke,Jh=[TN(Sr.arch,ke.vmlinuz)];return{kernel:Sr,images:Jh,vmlinuzSha256:Yh.
vmlinuzSha256,config:ya,modules:$n};async function Xh(vn,Ic){Re.set(vn.sha256,await V.verify?.(vn,Ic,P,T))}}async function R(T,P,L){
let j=await $(T),U=O(P)!==void 0;return{store:U?Vue(c,t):c,pinnedByLock:U,cache:T.source.kind==="local"?qe:i,downloader:S,
remote:V=>j.remote(V,P,T),signal:n,onProgress:L}}async function x(T,P,L,j,U){let V=j.length===0||P.config===null?Ml(""):
await Ti(P.config),De=j.filter(({option:Re})=>IN(V,Re)).map(({name:Re})=>Re);try{return await Rk(T,P,{required:L,optional:De},
U)}catch(Re){if(!(Re instanceof oe)||De.length===0)throw Re;let we=`${De.join(", ")} could not be fetched, programs may \
miss them: ${Re.message}`;return U.onProgress({step:"note",message:we}),Rk(T,P,{required:L,optional:[]},U)}}function S(){
return d??=qr({...e.download,signal:n}),d}function $({source:T}){return u.of(T.kind)}function O({id:T}){return o.find(P=>P.
id===T)}async function F(T){let P=await c.readRecord(T.id);if(!(P===void 0||P.arch!==T.arch))return(await $(T)).means(T,
P)?P:void 0}function J(T){return T.release!==void 0||O(T)!==void 0}async function G(T,P){return J(T)&&!A(P)||await N(T,P)}
function A({members:T,modules:P}){return T?.config===null&&P.length===0}async function N(T,P){let L=P.signature.status===
"unchecked"&&(await $(T)).checkable?.(T)===!0;return Math.abs(ee(P))<r&&!L}function ee({resolvedAt:T}){return(s().getTime()-
new Date(T).getTime())/zue}function xe(T){let P=Math.round(ee(T));return P<48?`${P} hour${P===1?"":"s"} ago`:`${Math.round(
P/24)} days ago`}}function Vue(e,t){let{kernelFolder:n,addKernel:r,modulesFolder:o,...s}=b_(que(t,"locked"));return{...e,
kernelFolder:n,addKernel:r,modulesFolder:o,async readKernel(i){for(let{readKernel:a}of[e,s]){let l=await a(i);if(l!==void 0&&
wk(l,i))return l}},locked:(i,a,l)=>e.locked(i,a,()=>s.locked(i,a,l))}}function Yue({id:e,release:t},{what:n,attempts:r}){
let o=r.map(({url:s,why:i})=>`${K(s)}: ${i}`).join("; ");return`kernel \`${e}\` is locked to ${t}, and no address has ${n}\
 any more (${o}); lock what there is now with \`bpfcompat kernels lock --update ${e}\``}async function Jue({image:e,modules:t,
signature:n},r,o){if(!(n.status==="good"&&n.of!=="packages")){for(let s of[e,...t])if(r.has(s.sha256)||await rm(s,o),r.get(
s.sha256)?.status!=="good")return}}function Xue(e,{image:t,signature:n}){return[...e.values()].find(o=>o?.status==="unch\
ecked")??e.get(t.sha256)??n}async function Im({id:e},t){try{return await t()}catch(n){throw n instanceof oe?new oe(`${n.
what} for kernel \`${e}\``,n.attempts,n.advice):n}}async function N1(e,t){let n=`modules that define ${[...t].sort().join(
" ")} in`,r=await Ar(e,n,async()=>JSON.stringify([...await dN(e,t)]));return new Map(JSON.parse(r))}var Hue,zue,ji=m(async()=>{
"use strict";An();dr();v();on();await vk();Ce();MN();im();gk();_k();R1();F1();Hue=24,zue=3600*1e3});import{open as Que}from"node:fs/promises";import{basename as Fm}from"node:path";async function K1(e){let{name:t,bytes:n,
release:r}=await tde(e),o=ide(n);return{bytes:n,byteOrder:o,release:r??ade(t)}}async function tde(e){try{let t=await Que(
e);try{if((await t.stat()).isDirectory())throw new h("is a folder; name the BTF file in it");if(await ode(t))return{name:Fm(
e),...await sde(t)}}finally{await t.close()}return await Ki(e)==="tar"?await rde(e):await nde(e)}catch(t){throw t instanceof
h?t:D(t)==="ENOENT"?new h("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path"):new h(
`cannot be read: ${E(t)}; download it again`)}}async function nde(e){let t=await D1(Be(Fe(e).chunks(),e,Nm));return{name:Fm(
e),bytes:t,release:null}}async function rde(e){let t=[];await Jw(e,Fm(e),{take:o=>/\.btf$/.test(o)?async s=>{t.push({name:Fm(
o),bytes:await D1(s),release:null})}:void 0,enough:()=>!1});let[n,...r]=t;if(n===void 0)throw new h("is an archive witho\
ut a `.btf` file; name another one");if(r.length>0)throw new h(`has ${t.length} BTF files (${t.map(({name:o})=>o).slice(
0,3).join(", ")} \u2026); unpack it and name one of them`);return n}async function D1(e){let t=[],n=0;for await(let r of e){
if(n+=r.length,n>Nm)throw new h(`has more than ${Nm} bytes, which no BTF of a kernel has; name its BTF file`);t.push(r)}
return Buffer.concat(t)}async function ode(e){return(await Ui(e,0,4)).toString("latin1")==="\x7FELF"}async function sde(e){
let t=await Ui(e,0,B1);if(t.length<B1||t[4]!==2)throw new h("is no 64-bit ELF file; name the BTF of a 64-bit kernel");let n=ze(
t);if(n.half(18)===Zue)throw new h("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHu\
b has it");let r=await Ui(e,Number(n.wide(40)),n.half(60)*w_),o=ze(Buffer.concat([t.subarray(0,6),r])),s=Array.from({length:Math.
floor(r.length/w_)},(f,p)=>{let g=6+p*w_;return{name:o.word(g),offset:Number(o.wide(g+24)),size:Number(o.wide(g+32))}}),
i=s[n.half(62)],a=i===void 0?Buffer.alloc(0):await Ui(e,i.offset,i.size),l=f=>s.find(({name:p})=>a.toString("latin1",p,p+
f.length+1)===`${f}\0`),c=l(".BTF");if(c===void 0)throw new h("is an ELF file without a `.BTF` section; add one with `pa\
hole -J`, or name another file");let u=l(".rodata"),d=u===void 0?"":(await Ui(e,u.offset,u.size)).toString("latin1");return{
bytes:await Ui(e,c.offset,c.size),release:/Linux version (\S+) \(/.exec(d)?.[1]??null}}async function Ui(e,t,n){if(n>Nm)
throw new h("is damaged: a section has more bytes than any kernel; download it again");let r=Math.max(0,Math.min(n,(await e.
stat()).size-t)),o=Buffer.alloc(r),{bytesRead:s}=r===0?{bytesRead:0}:await e.read(o,0,r,t);return o.subarray(0,s)}function ide(e){
let t=e.length<ede?void 0:e.readUInt16LE(0)===L1?"little":e.readUInt16BE(0)===L1?"big":void 0;if(t===void 0)throw new h(
"is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");let n=c=>t==="little"?e.readUInt32LE(c):e.readUInt32BE(
c),[r,o,s,i,a]=[4,8,12,16,20].map(n),l=(r??0)+Math.max((o??0)+(s??0),(i??0)+(a??0));if(l>e.length)throw new h(`is cut of\
f: it has ${e.length} bytes of BTF, its header tells of ${l}; download it again`);return t}function ade(e){let t=e.replace(
/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/,"").replace(/^vmlinux-/,"");return/^\d+\.\d+\.\d+[-.+]/.test(t)&&nt(t)?t:null}var Nm,Zue,
ede,L1,B1,w_,j1=m(()=>{"use strict";ro();v();qn();fn();Am();Wf();ut();Nm=128*1024*1024,Zue=247,ede=24,L1=60319;B1=64,w_=
64});import{createHash as lde}from"node:crypto";function Wl({btf:e},t){return e.findLast(({kernels:n})=>n.some(({id:r})=>kt(t,
r)))}async function G1(e,t,n){let r=new Map;for(let{kernel:s,spec:i}of t)for(let{request:a}of e){let l=Wl(a,s);l!==void 0&&
!r.has(l.path)&&r.set(l.path,{request:l,arch:i.arch})}let o=new Map;for(let[s,{request:i,arch:a}]of r){let{file:l,place:c}=i,
u=[],d=await ce(u,async()=>cde(await K1(s),a));d!==void 0&&o.set(s,d),n.push(...u.map(({message:f})=>({...c,message:`BTF\
 file \`${l}\` ${f}`})))}return o}function cde(e,t){let n=t==="s390x"?"big":"little";if(e.byteOrder!==n)throw new h(`is ${e.
byteOrder}-endian, kernels of ${t} are ${n}-endian; name the BTF of such a kernel`);return e}function W1(e,{request:t},n){
let r=n.get(Wl(e,t)?.path??"");return r===void 0?null:{path:k_(r),release:r.release}}function q1({artifacts:e,request:t},n){
let o=[...new Set(e.map(s=>Wl(s.request,t)?.path??""))].flatMap(s=>n.get(s)??[]);return[...new Map(o.map(s=>[k_(s),{path:k_(
s),content:s.bytes}])).values()]}function k_(e){let t=U1.get(e)??lde("sha256").update(e.bytes).digest("hex").slice(0,16);
return U1.set(e,t),`/bpfcompat/btf/${t}`}var U1,Lm=m(()=>{"use strict";v();j1();et();U1=new WeakMap});function ql(e){let{subject:t,kind:n}=e;switch(n){case"inner_map":return`the prototype of the inner maps of map \`${t}\``;case"\
map_type":return`\`type\` of map \`${t}\``;case"program_type":return`the type of program \`${t}\``;case"global":return`v\
ariable \`${t}\``;case"entry":case"inner_entry":return`${e.shown.replace(/=.*$/s,"")} of map \`${t}\``;case"struct_ops":
return`member \`${e.member}\` of map \`${t}\``;case"optional_map":return`\`optional\` of map \`${t}\``;case"autoload":return`\
\`autoload\` of program \`${t}\``;default:return`\`${n}\` of map \`${t}\``}}function Bm(e){return e.kind==="entry"&&e.key===
"0"?null:JSON.stringify([ql(e),"key"in e&&e.key,"outerKey"in e&&e.outerKey])}var __=m(()=>{"use strict"});function Hl(e,t){return{...t,fixups:t.fixups.filter(n=>x_(n,e))}}function x_({kernels:e},t){return e===void 0||e.some(({
id:n})=>kt(t,n))}function z1(e,t,n){if(e.fixups.every(o=>o.kernels===void 0))return;let r=t.filter(o=>e.kernels===null||
e.kernels.some(({id:s})=>kt(o,s)));for(let{first:o,second:s,kernels:i}of ude(e,r))n.push({...s.place,message:`${ql(s)} i\
s ${H1(s)} here and ${H1(o)} on line ${o.place?.line??0}, both for kernel ${dde(i)}; change the \`kernels\` of one of them`})}
function ude({fixups:e},t){let n=new Map;for(let r of e){let o=Bm(r);o!==null&&n.set(o,[...n.get(o)??[],r])}return[...n.
values()].flatMap(r=>r.flatMap((o,s)=>r.slice(0,s).flatMap(i=>{if(to(i)===to(o))return[];let a=t.filter(l=>x_(i,l)&&x_(o,
l)).map(se);return a.length===0?[]:[{first:i,second:o,kernels:a}]})))}function H1(e){return`\`${to(e).replace(/^.*?=/s,"")}\
\``}function dde(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}var Km=m(()=>{"use s\
trict";Of();__();et()});function V1({maps:e,dataBytes:t},n){return e.reduce((r,o)=>r+bde(o,n.filter(({subject:s})=>s===o.name)),2*t)}function bde(e,t){
let n={...e},r={bytes:e.inner===null?0:R_(e.inner),keys:new Set};for(let s of t){if(s.kind==="autocreate")return 0;s.kind===
"max_entries"&&(n.maxEntries=s.value==="cpus"?gde:s.value),s.kind==="key_size"&&(n.keySize=s.value),s.kind==="value_size"&&
(n.valueSize=s.value),s.kind==="inner_entry"&&r.keys.add(JSON.stringify(s.outerKey)),s.kind==="inner_map"&&(r.bytes=R_({
...s,type:yde[s.type]??1}))}let o=R_(n);return mde.has(n.type)?o+r.bytes*(1+r.keys.size):o}function R_({type:e,keySize:t,
valueSize:n,maxEntries:r}){if(fde.has(e))return r;let o=Math.ceil(n/8)*8;return pde.has(e)?r*o:r*(Math.ceil(t/8)*8+o+hde)}
var fde,mde,pde,hde,gde,yde,Y1=m(()=>{"use strict";fde=new Set([27,31]),mde=new Set([12,13]),pde=new Set([2,3,4,6,8,12,14,
15,18,26]),hde=80,gde=1,yde={hash:1,array:2,percpu_hash:5,percpu_array:6,ringbuf:27}});function Dm(e,[t,n]){let[,r,o]=/^(\d+)\.(\d+)/.exec(e)??[];return r===void 0||o===void 0?!0:Number(r)>t||Number(r)===t&&
Number(o)>=n}var S_=m(()=>{"use strict"});async function jm(e){return await Promise.allSettled(e),Promise.all(e)}var J1=m(()=>{"use strict"});function Oe(e=process.arch){return wde[e]}function Um(e){return e===void 0||e==="x86_64"?["x86_64"]:[e,"x86_64"]}var rt,
wde,mn=m(()=>{"use strict";rt={x86_64:{qemu:"qemu-system-x86_64",triple:"x86_64-linux-gnu",debian:"amd64",machine:62,loaders:[
"/lib64/ld-linux-x86-64.so.2","/lib/ld-musl-x86_64.so.1"]},arm64:{qemu:"qemu-system-aarch64",triple:"aarch64-linux-gnu",
debian:"arm64",machine:183,loaders:["/lib/ld-linux-aarch64.so.1","/lib/ld-musl-aarch64.so.1"]},s390x:{qemu:"qemu-system-\
s390x",triple:"s390x-linux-gnu",debian:"s390x",machine:22,loaders:["/lib/ld64.so.1","/lib/ld-musl-s390x.so.1"]}},wde={x64:"\
x86_64",arm64:"arm64",s390x:"s390x"}});import{readFileSync as kde}from"node:fs";function zl(e="/etc/os-release"){let t=[Z1,..._de].filter(({program:r})=>le(r)!==
void 0);return xde(e).flatMap(r=>t.filter(({systems:o})=>Rde(r,o)))[0]??t[0]}function eK(e){return(zl()??Z1).packages[e]??
[]}function Gm({program:e,install:t,installs:n},r){return[...n==="as root"&&process.getuid?.()!==0?["sudo"]:[],e,...t,...r].
join(" ")}function xde(e){let t=Sde(e),n=r=>new RegExp(`^${r}=["']?([^"'
]*)`,"m").exec(t)?.[1]?.split(/\s+/)??[];return[...n("ID"),...n("ID_LIKE")].filter(r=>r!=="")}function Rde(e,t){return t.
some(n=>e===n||e.startsWith(`${n}-`))}function Sde(e){try{return kde(e,"utf8")}catch{return""}}var X1,Q1,Z1,_de,Wm=m(()=>{
"use strict";qt();X1={compiler:["gcc"],"compiler-x86_64":["gcc-x86_64-linux-gnu"],"compiler-arm64":["gcc-aarch64-linux-g\
nu"],"compiler-s390x":["gcc-s390x-linux-gnu"],clang:["clang"],"bpf-headers":["libbpf-devel","kernel-headers"]},Q1=["inst\
all","-y","--setopt=install_weak_deps=False"],Z1={program:"apt-get",systems:["debian","ubuntu"],install:["install","--no\
-install-recommends"],installs:"as root",packages:{compiler:["gcc"],"compiler-x86_64":["gcc-x86-64-linux-gnu"],"compiler\
-arm64":["gcc-aarch64-linux-gnu"],"compiler-s390x":["gcc-s390x-linux-gnu"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":[
"qemu-system-arm"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf-dev","linux-libc-dev"]}},_de=
[{program:"dnf",systems:["rhel","centos","almalinux","rocky","ol"],install:Q1,installs:"as root",packages:X1},{program:"\
dnf",systems:["fedora"],install:Q1,installs:"as root",packages:{...X1,"qemu-x86_64":["qemu-system-x86-core"],"qemu-arm64":[
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
Headers"]}}]});async function Gi(e){let{CC:t=""}=process.env,n=t===""?void 0:le(t);return n!==void 0&&await $de(n,e)?n:[...e===Oe()?$_:
[],`${rt[e].triple}-gcc`].map(o=>le(o)).find(o=>o!==void 0)}async function $de(e,t){let n=(await ye(e,["-dumpmachine"],{
timeoutMs:tK})).stdout.trim().split("-")[0];return n===""?t===Oe():n===rt[t].triple.split("-")[0]}async function qm(e){let{
stdout:t}=await ye(e,["--version"],{timeoutMs:tK});return t.split(`
`)[0]??""}async function nK(e){let{exitCode:t}=await ye(e,["-E","-x","c","-"],{input:`#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
`});return t===0}var $_,tK,Hm=m(()=>{"use strict";mn();Wt();qt();$_=["cc","gcc","clang"],tK=1e4});function lo(e){return e.flatMap(t=>{let{qemu:n}=rt[t],r=e.length===1?"boots the kernels":`boots the ${t} kernels`;return le(
n)===void 0?[Vl(`qemu-${t}`,n,`${r}${rK([n])}`,n)]:[]})}function rK(e){let t=e.map(n=>iC(n)).find(n=>n!==void 0);return t===
void 0?"":`; ${t} is not executable: run \`chmod +x\` on it`}async function Yl(e){if(await Gi(e)!==void 0)return[];if(e===
Oe())return[Vl("compiler","a C compiler",`builds the validator${rK($_)}`,"cc")];let t=`${rt[e].triple}-gcc`,n=`builds th\
e validator of ${e} kernels`;return[Vl(`compiler-${e}`,`a C compiler for ${e} (${t})`,n,t)]}async function zm(){let e=Vl(
"bpf-headers","the headers of libbpf and the kernel","eBPF programs include them"),t=le("clang");return t===void 0?[Vl("\
clang","clang","compiles eBPF programs","clang"),e]:await nK(t)?[]:[e]}function Vl(e,t,n,r){return{what:t,why:n,packages:eK(
e),...r===void 0?{}:{program:r}}}var Jl=m(()=>{"use strict";mn();Wm();Hm();qt()});import{createHash as vde}from"node:crypto";import{readdir as Ede,readFile as Pde}from"node:fs/promises";import{basename as Ode,
join as v_}from"node:path";async function oK(){let e=v_(It,"native"),t=(await Ede(e)).filter(n=>/\.[chS]$/.test(n)).sort();
return Promise.all(t.map(async n=>({path:v_(e,n),content:await Pde(v_(e,n))})))}function sK(e){let t=vde("sha256").update(
JSON.stringify([E_,P_,Vm,A_,O_]));for(let{path:n,content:r}of e)t.update(`${Ode(n)} ${r.length}
`).update(r);return t.digest("hex")}var E_,P_,Vm,O_,A_,iK=m(()=>{"use strict";Tr();E_=["-std=gnu11","-O2","-g0","-Wall",
"-Wextra","-Werror","-fno-pie"],P_=["-static","-no-pie"],Vm=4,O_=["-lbpf","-lelf","-lz","-lzstd"],A_=["bpf_prog_load","b\
pf_map_create","btf__load_vmlinux_btf","btf__free","bpf_btf_load","bpf_map_update_elem","bpf_map_lookup_elem","bpf_map_f\
reeze","bpf_obj_get_info_by_fd","fopen","gzopen","uname","get_kernel_version"]});async function aK(){return Ade}var Ade,lK=m(()=>{"use strict";Ade="8492713abb4d7cb7ab1435ab1b19094fc356a021ec7425b94d742\
6f39da56743"});import{mkdir as Cde,open as Tde}from"node:fs/promises";import{dirname as uK,join as C_}from"node:path";async function fK(e,t,n,r){
let o={include:C_(n,"include"),lib:C_(n,"lib")},s=e.packages[t],i=await Promise.all(hm.map(a=>mm(s[a],e.listedAt,r)));for(let[
a,l]of hm.entries()){let{version:c}=s[l];await Lde(i[a],`${l} ${c}`,Fde(l,t),dK[l],o,r)}return o}function Fde(e,t){let{triple:n}=rt[t],
r=[`usr/include/${n}/`,`usr/lib/linux/uapi/${Ide[t]}/`,"usr/include/"];return o=>{let s=dK[e].find(l=>o===`usr/lib/${n}/${l}`);
if(s!==void 0)return`lib/${s}`;let i=r.find(l=>o.startsWith(l));if(i===void 0||!o.endsWith(".h")||!Nde(o))return;let a=o.
slice(i.length);if(!(e==="linux-libc-dev"&&!Mde.some(l=>a.startsWith(l))))return`include/${a}`}}function Nde(e){return/^[\w.+/-]+$/.
test(e)&&!e.split("/").includes("..")}async function Lde(e,t,n,r,{include:o},{signal:s}){let i=uK(o),a=new Set;await io(
"deb",e,t,{take(c){s?.throwIfAborted();let u=n(c);if(!(u===void 0||a.has(u)))return a.add(u),Bde(C_(i,u),t)},enough:()=>!1});
let l=r.find(c=>!a.has(`lib/${c}`));if(l!==void 0)throw new dn(`${t} has no ${l}`)}function Bde(e,t){return async(n,r)=>{
if(r>cK)throw new h(`${t} holds a file of ${r} bytes where at most ${cK} are expected`);await H(e,async()=>{await Cde(uK(
e),{recursive:!0});let o=await Tde(e,"wx");try{for await(let s of n)await o.writeFile(s)}finally{await o.close()}})}}var dK,
Mde,Ide,cK,mK=m(()=>{"use strict";v();mn();pm();ts();pe();fn();Ol();dK={"libbpf-dev":["libbpf.a"],"libelf-dev":["libelf.\
a"],"zlib1g-dev":["libz.a"],"libzstd-dev":["libzstd.a"],"libc6-dev":["libc.a","crt1.o","crti.o","crtn.o"],"linux-libc-de\
v":[]},Mde=["linux/","asm/","asm-generic/"],Ide={x86_64:"x86",arm64:"arm64",s390x:"s390"},cK=32<<20});import{mkdir as pK,rm as hK}from"node:fs/promises";import{basename as Kde,join as Yn}from"node:path";async function co(e){
let{arch:t,cache:n=qe}=e,r=es(e.libbpf),o=bK(t),s=await aK(),i=Er("validator",s,t,Dde(r,t)),a=Yn(e.cacheDirectory,"valid\
ator",i),l=async()=>{let d=await en(a);return d!==void 0&&o.every(f=>d.includes(f))},c={what:`validator with libbpf ${r.
libbpf}`,key:i,paths:[a],intact:l},u={program:Yn(a,Ym),kvmProbe:o.includes(Jm)?Yn(a,Jm):null};return await l()||await n.
restore(c)?{missing:[],make:async()=>u}:{missing:await Yl(t),async make(){if(await l())return u;let d=await oK();if(sK(d)!==
s)throw new Error("native/ is not what dist/ was made with: `npm run dist`");return await jde(a,r,d,e),await n.save(c),u}}}
async function yK(e){let{missing:t,make:n}=await co(e);return t.length>0&&await e.install(t),n()}function bK(e){return gK[e]===
void 0?[Ym]:[Ym,Jm]}function Dde({packages:e},t){return Object.values(e[t]).map(({sha256:n})=>n)}async function jde(e,t,n,r){
let{arch:o,signal:s}=r,i=Yn(e,".."),a=ie(Yn(i,"build"));await H(a,()=>pK(a,{recursive:!0}));let l=Yn(a,"build"),c=gK[o];
try{let[u,d]=await jm([fK(t,o,Yn(a,"sysroot"),r),Gi(o),H(l,()=>pK(l))]),f=p=>Wde(String(d),p,t,a,s);await jm([Ude(Yn(l,Ym),
Yn(a,"part"),n,u,f),c&&f(Gde(Yn(l,Jm),n,c))]),await Mn(l,bK(o)),await en(e)===void 0&&await hK(e,{recursive:!0,force:!0}),
await Xe(l,e)}finally{await hK(a,{recursive:!0,force:!0})}}async function Ude(e,t,n,{include:r,lib:o},s){let i=n.filter(
({path:d})=>d.endsWith(".c")).map(({path:d})=>d),a=Array.from({length:Vm},(d,f)=>({object:`${t}-${f}.o`,programs:i.filter(
(p,g)=>g%Vm===f)}));await jm(a.map(({object:d,programs:f})=>s([...E_,"-isystem",r,"-r","-nostdlib","-o",d,...f])));let l=[
`-B${o}/`,`-L${o}`],c=A_.map(d=>`-Wl,--wrap=${d}`),u=a.map(({object:d})=>d);await s([...P_,...l,"-o",e,...u,...c,...O_])}
function Gde(e,t,{source:n,link:r}){let o=t.filter(({path:s})=>Kde(s)===n).map(({path:s})=>s);return["-nostdlib","-stati\
c",...r,"-Wl,--build-id=none","-o",e,...o]}async function Wde(e,t,{libbpf:n,release:r},o,s){let i=await ye(e,t,{signal:s,
environment:{...fr(),TMPDIR:o}});if(i.exitCode===0)return;let a=i.stderr.split(`
`).find(u=>u.includes("No space left on device"));if(a!==void 0)throw new h(`the validator could not be built: ${a.trim()}\
; make room, or name another folder with ${Z("cache-directory")}`);let l=i.stderr.split(`
`).find(u=>/error|undefined reference|cannot find/.test(u))??`it ended with ${i.ended}`,c=await qm(e);throw new h(`the v\
alidator could not be built with ${c} and libbpf ${n} of Debian ${r}: ${l.trim()}; name another compiler with the enviro\
nment variable CC, or report it with the full output of \`bpfcompat doctor\``)}var Ym,Jm,gK,Xl=m(()=>{"use strict";J1();
_s();Pr();dr();v();Jl();ts();Wt();Hm();pe();Je();Ae();iK();lK();mK();Ym="validator",Jm="kvm-probe.bin",gK={x86_64:{source:"\
kvm-probe.S",link:["-Wl,--oformat=binary","-Wl,-Ttext=0"]},arm64:{source:"kvm-probe-arm64.S",link:["-Wl,-Ttext=0x4008000\
0"]}}});import{readFile as qde}from"node:fs/promises";function Xm(e){return`/bpfcompat/validator-${e}`}function Ql(e,{programs:t}){
let n=t.get(e);if(n===void 0)throw new Error(`nobody has seen to a validator with libbpf ${e}`);return n}async function wK(e,t){
let n={...e,downloader:e.downloader??qr({signal:e.signal})},r=yt.filter(a=>t.has(a)),o=t.has(null)||r.length===0,s=new Map(
await Promise.all([...new Set([...o?[yt[0]]:[],...r])].map(async a=>[a,await co({...n,libbpf:a})]))),i=async a=>(s.get(a)??
await co({...n,libbpf:a})).make();return{missing:[...s.values()].flatMap(({missing:a})=>a),async make(){let a=new Map,{byDefault:l,
notes:c}=o?await Hde(i,a):{byDefault:r[0],notes:[]};for(let f of r)a.has(f)||a.set(f,await i(f));let u=[...a].map(async([
f,{program:p}])=>[f,await qde(p)]),[d]=a.values();return{programs:new Map(await Promise.all(u)),byDefault:l??yt[0],kvmProbe:d?.
kvmProbe??null,notes:c}}}}async function Hde(e,t){let n;for(let r of yt)try{return t.set(r,await e(r)),{byDefault:r,notes:n===
void 0?[]:[zde(r,n)]}}catch(o){if(!(o instanceof oe))throw o;n??=o}throw n}function zde(e,{message:t}){return`objects ar\
e loaded with libbpf ${e} of Debian ${es(e).release}, since ${yt[0]} cannot be had: ${t}`}var Zl=m(()=>{"use strict";ts();
on();zr();Xl()});function M_({lanes:e,tests:t,command:n}){return e.some(({mode:r})=>r==="command"&&n!==null||r==="behavior"&&t.some(o=>o.
command!==null))}function I_(e){return M_(e)||e.files.length>0&&e.programs.some(({attach:t})=>kK(t))}function kK(e){return e?.
binary!=null&&!e.binary.startsWith("/")}function Qm(e){return Yt(e)&&M_(e.request)}function Zm(e,t,n,r,o=Yde,s=!0){let i=[],
a=e.artifacts.filter(Xde).map(({request:d})=>d.libbpf??r),[l=r,...c]=yt.filter(d=>a.includes(d)),u=e.artifacts.filter(Yt).
map(d=>{let{request:f}=d,p=i.length,g=_K(f,t),b=Qde(d,p,n.get(f)),k=vf(f,e.request)?.timeoutSeconds??e.request.timeoutSeconds??
f.timeoutSeconds,y=f.libbpf??r,R=y===l?null:Xm(y),x={...d,request:Hl(e.request,f)},S=s?qy(Jde(x)):[],$={hostFixups:g,validator:R,
surface:s,asks:S,btf:W1(f,e,o)},O=d.targets.map(A=>({...A,request:Hl(e.request,A.request)})),F=[x,...O].reduce((A,{object:N,
request:{fixups:ee}})=>A+(N===null?0:V1(N,ee)),0),J=efe(x,p,{...$,targets:O.flatMap(A=>Zde(A,t))},b);J!==void 0&&i.push(
{...J,mapBytes:F,timeoutSeconds:k+ofe(J.tests)});let G=rfe(d,i.length,k,b);return G!==void 0&&i.push({...G,mapBytes:F,timeoutSeconds:k+
Vde}),{artifact:d,object:J?.id,command:G?.id,hostFixups:g}});return{cases:i,artifacts:u,pidOne:l,others:c,btf:q1(e,o)}}function Jde({
object:e,request:t}){let n=e?.programSections??[],r=t.programs.flatMap(({attach:o})=>[o?.symbol,o?.name].filter(s=>s!=null));
return[...n.map(o=>o.replace(/^.*\//,"").replace(/\+.*$/,"")),...r]}function Xde(e){let{lanes:t}=e.request;return Yt(e)&&
e.object!==null&&t.some(({mode:n})=>n!=="command")}function _K({programs:e},t){return e.flatMap(({name:n,minKernel:r,place:o})=>r===
null||Dm(t,r)?[]:[{kind:"autoload",subject:n,value:!1,place:o}])}function Qde(e,t,n){let r=`/bpfcompat/files/${t}`,o=e.object&&
T_(e.object),s=a=>({...a,path:`${r}/${a.path}`}),i=n===void 0?[]:[...n.files.map(s),...n.system];return{object:o,root:r,
binary:n===void 0||n.binary===null?null:`${r}/${n.binary}`,files:[...[e,...e.targets].flatMap(({object:a})=>a===null?[]:
[{path:T_(a),content:a}]),...I_(e.request)?[{path:r,content:null}]:[],...i]}}function T_({sha256:e}){return`/bpfcompat/o\
bjects/${e.slice(0,16)}`}function Zde({name:e,object:t,request:n},r){return t===null?[]:[{object:T_(t),artifact:e,...xK(
n,_K(n,r))}]}function xK({fixups:e,programs:t,variants:n,probeCompanions:r},o){return{fixups:[...e,...o],optional:t.filter(
({load:s})=>s!=="required").map(s=>s.name),variants:n,companions:r,attach:t.flatMap(({name:s,attach:i})=>i===null?[]:[{program:s,
target:i}])}}function efe({name:e,request:t},n,{hostFixups:r,...o},{object:s,root:i,files:a}){let l=t.lanes.map(({mode:u})=>u).
filter(u=>u!=="command");if(s===null||l.length===0)return;let c=xK(t,r);return{...o,...c,kind:"object",id:n,mode:l.every(
u=>u==="load_only")?"load_only":"load_attach",object:s,artifact:e,root:M_(t)?i:null,attach:c.attach.map(({program:u,target:d})=>({
program:u,target:tfe(d,i,a)})),tests:l.includes("behavior")?t.tests.map(nfe):[],files:a}}function tfe(e,t,n){let r=`${t}\
/${e.binary}`;return kK(e)&&n.some(({path:o})=>o===r)?{...e,binary:r}:e}function nfe({name:e,command:t,timeoutSeconds:n,
expectations:r}){return{name:e,command:t,timeoutMs:n*1e3,expectations:r}}function rfe({name:e,request:t,unsuited:n},r,o,{
object:s,root:i,binary:a,files:l}){let{command:c,lanes:u}=t;if(!(c===null||n!==void 0||!u.some(({mode:d})=>d==="command")))
return{kind:"command",id:r,artifact:e,timeoutMs:o*1e3,command:c.command,object:s,binary:a,root:i,files:l}}function ofe(e){
return e.flatMap(({timeoutMs:n,command:r,expectations:o})=>[r===null?0:n,...o.map(sfe)]).reduce((n,r)=>n+r,0)/1e3}function sfe(e){
return e.kind==="test_run"?0:e.withinMs}var Vde,Yde,ec=m(async()=>{"use strict";await Xo();zr();et();id();Lm();Km();Y1();
S_();Zl();Vde=10,Yde=new Map});function N_(e){let t=/^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(e);if(t!==
null)return t[2]===void 0?t[1]:`${t[1]}, held by ${t[2]}`}function L_(e){let t=[...e.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)],
n=[...e.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)];return[...t,...n].
map(([,r="",o="",s=""])=>({source:r,file:o,why:_(s.replace(/\[IP: .*?\]/,""),200)}))}function B_(e){let t=new Map;for(let o of e)
t.has(o.source)||t.set(o.source,o);let n=[...t.values()].slice(0,ife).map(({source:o,file:s,why:i})=>`${o} ${s}: ${i}`),
r=t.size-n.length;return`${n.join(", ")}${r>0?`, and ${r} more`:""}`}function K_([e]){let{source:t="",file:n="",why:r=""}=e??
{};return t.startsWith("cdrom:")?"name an archive on the network in apt's sources (/etc/apt)":/not valid yet/.test(r)?"s\
et this machine's clock":/expired/.test(r)?"set this machine's clock, or name a mirror that is up to date in apt's sourc\
es (/etc/apt)":/\b407\b/.test(r)?"put the login into the proxy variable (http_proxy, https_proxy)":/NO_PUBKEY|not signed|couldn't be verified/.
test(r)?"install the key of this source":/\b404\b/.test(r)&&/Release$/.test(n)?"this release of the distribution is not \
there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)":/\b404\b/.test(r)?"name a\
nother mirror in apt's sources (/etc/apt): this one has lists without the packages":"check the network, or name another \
mirror in apt's sources (/etc/apt)"}function RK(e){let t=N_(e);if(t!==void 0)return{why:`another process uses the packag\
e manager (${t})`,fix:"wait for it to end",curable:!1};for(let{pattern:o,failure:s}of afe){let i=o.exec(e);if(i!==null)return s(
i,e)}let n=L_(e);if(n.length>0)return{why:B_(n),fix:K_(n),curable:!0};let r=/^E: .*$/m.exec(e)?.[0];return r===void 0?void 0:
{why:_(F_(r)),curable:!0}}function lfe(e){let t=e.matchAll(/^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm);
return[...new Set([...t].map(([,n=""])=>n))]}function F_(e){return e.replace(/^[EW]: /,"")}var ife,afe,SK=m(()=>{"use st\
rict";I();ife=3;afe=[{pattern:/^E: dpkg was interrupted/m,failure:()=>({why:"dpkg was interrupted earlier and has packag\
es that are half installed",fix:'run "dpkg --configure -a" as root',curable:!1})},{pattern:/^.*(?:No space left on device|enough free space in).*$/m,
failure:([e])=>({why:_(F_(e)),fix:"make room there",curable:!1})},{pattern:/^.*Read-only file system.*$/m,failure:([e])=>({
why:_(F_(e)),fix:"make that file system writable",curable:!1})},{pattern:/^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
failure:([,e=""])=>({why:`unmet dependencies: ${_(e)}`,fix:"update these packages (apt-get upgrade), and release those t\
hat are held (apt-mark unhold)",curable:!0})},{pattern:/^E: Packages need to be removed but remove is disabled/m,failure:(e,t)=>({
why:`that would remove ${_(/will be REMOVED:\n((?: .*\n)+)/.exec(t)?.[1]??"packages")}`,fix:"remove these packages yours\
elf (apt-get remove), or install in another image",curable:!1})},{pattern:/^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
failure:(e,t)=>({why:`no source of apt has ${lfe(t).join(" and ")}`,fix:"check apt's sources (/etc/apt)",curable:!0})},{
pattern:/^dpkg: error processing .*:\n.*$/m,failure:([e])=>({why:_(e),curable:!1})}]});async function ep(e=cfe){if(process.getuid?.()===0)return{prefix:[]};let t=le("sudo");if(t===void 0)return{obstacle:"the\
re is no sudo"};let{exitCode:n,stderr:r,timedOut:o,ended:s}=await ye(t,["-n","true"],{timeoutMs:e});return o?{obstacle:`\
sudo did not answer within ${e/1e3} s`}:n===0?{prefix:["sudo","-n"]}:{obstacle:_(r.trim().split(`
`)[0]??"",160)||`sudo ended with ${s}`}}async function tp(e,t,n,r){let[o,...s]=e.prefix;if(o===void 0)return dfe(t,n,r);
let i=await ffe([o,...s],t,n,r);return r?.throwIfAborted(),i}function dfe([e,...t],n,r){let o={...fr(),...n};return ye(e,
t,{environment:o,...r===void 0?{}:{signal:r}})}function ffe([e,...t],[n,...r],o,s){let i=Object.entries(o).map(([a,l])=>`\
export ${a}=${mfe(l)}
`);return ye(e,[...t,"sh","-c",ufe,n,...r],{input:i.join(""),...s===void 0?{}:{isDead:()=>s.aborted}})}function mfe(e){return`\
'${e.replaceAll("'","'\\''")}'`}var cfe,ufe,np=m(()=>{"use strict";I();Wt();qt();cfe=1e4;ufe='eval "$(cat)"; exec "$0" "\
$@" </dev/null'});import{setTimeout as pfe}from"node:timers/promises";function vK(e){let{signal:t,logger:n,lockMs:r=hfe,aptFolder:o}=e;return{
async install(a,l=[]){let c=await s([...l,...a]);return c!==void 0?c:(n.info("downloaded: apt-get unpacks and configures\
 the packages"),rp(await i([...D_,...l,...a])))},installFiles:async a=>rp(await i([...D_,...kfe,...a]))};async function s(a){
let l=[...D_,"--download-only",...a],c=rp(await i(l,$K));if(c?.curable!==!0)return c;n.info("apt-get updates the package\
 lists");let u=await Sfe(await i(["update","-q"],yfe),o),d=rp(await i(l,u?.hangs===!0?$K:bfe));return d?.curable!==!0||u===
void 0?d:{...d,why:`${d.why}, and the lists could not be fetched: ${u.why}`,fix:u.fix}}async function i(a,l){let c=performance.
now()+r,u;for(;;){t.throwIfAborted();let d=await xfe(a,l,e),f=d.exitCode===0?void 0:N_(d.output);if(f===void 0||performance.
now()>=c)return d;f!==u&&n.info(`waiting for ${f}`),u=f,await pfe(gfe,void 0,{signal:t})}}}async function xfe([e="",...t],n,{
root:r,log:o,signal:s,silenceSeconds:i=wfe}){let a=n===void 0||le("timeout")===void 0?[]:["timeout","--signal=INT","--ki\
ll-after=10",String(n)],l=["DPkg::Lock::Timeout=0",`Acquire::http::Timeout=${i}`,`Acquire::https::Timeout=${i}`,"Acquire\
::Retries=1"],[c="",...u]=[...a,"apt-get",e,...l.flatMap(k=>["-o",k]),...t],d=await tp(r,[c,...u],Rfe(),n===void 0?void 0:
s);await o.add([...r.prefix,c,...u],d);let{exitCode:f,stdout:p,stderr:g,ended:b}=d;return{exitCode:f,ended:b,output:`${p}\

${g}
`,overSeconds:f===_fe?n:void 0}}function Rfe(){let{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}=process.env,n=Object.entries(
{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}).flatMap(([r,o])=>o===void 0?[]:[[r,o]]);return{LC_ALL:"C",DEBIAN_FRONTEND:"n\
oninteractive",...n.length>0?Object.fromEntries(n):{NEEDRESTART_MODE:"l",NEEDRESTART_SUSPEND:"1"},...Du()}}function rp({
exitCode:e,output:t,overSeconds:n,ended:r}){if(e===0)return;let o=RK(t);if(n===void 0)return o??{why:`it ended with ${r}`,
curable:!0};let s=o===void 0?"":` (${o.why})`;return{why:`the download did not end within ${n} s${s}`,fix:EK,curable:!0}}
async function Sfe({output:e,overSeconds:t},n){let r=Object.values(await zu(n)).flat(),o=L_(e).filter(({source:s})=>r.length===
0||r.includes(s.replace(/\/+$/,""))||/^(?:mirror\+|cdrom:)/.test(s));if(o.length>0)return{why:B_(o),fix:K_(o),hangs:o.some(
$fe)};if(t!==void 0)return{why:`apt-get update did not end within ${t} s`,fix:EK,hangs:!0}}function $fe({why:e}){return/timed out|Connection failed/i.
test(e)}var hfe,gfe,$K,yfe,bfe,wfe,D_,kfe,_fe,EK,PK=m(()=>{"use strict";by();Xs();SK();np();qt();hfe=3e5,gfe=1e3,$K=60,yfe=
120,bfe=600,wfe=7,D_=["install","-y","-q","--no-install-recommends","--no-remove","-o","Dpkg::Use-Pty=0","-o","DPkg::Opt\
ions::=--force-confdef","-o","DPkg::Options::=--force-confold"],kfe=["-o","Dir::Etc::SourceList=/dev/null","-o","Dir::Et\
c::SourceParts=/dev/null"];_fe=124;EK="check the network, or name another mirror in apt's sources (/etc/apt)"});import{appendFile as vfe,mkdir as Efe}from"node:fs/promises";import{dirname as Pfe,relative as Ofe}from"node:path";function OK(e,t){
return{name:ge(e,process.cwd())?Ofe(process.cwd(),e):e,async add(n,{stdout:r,stderr:o,ended:s}){let i=Bc(`$ ${n.join(" ")}\

${[r,o].filter(a=>a!=="").join(`
`)}
(ended with ${s})
`);t.debug(i);try{await Efe(Pfe(e),{recursive:!0}),await vfe(e,i)}catch(a){t.debug(`${e} could not be written: ${E(a)}`)}}}}
var AK=m(()=>{"use strict";v();og();yn()});import{readFile as Afe}from"node:fs/promises";async function CK(e="/etc/os-release"){let t=await Afe(e,"utf8").catch(()=>""),
n=o=>new RegExp(`^${o}="?([^"
]*)"?$`,"m").exec(t)?.[1]??"unknown",r=n("VERSION_ID");return`${n("ID")} ${r==="unknown"?n("VERSION_CODENAME"):r}`}async function TK({
ImageOS:e="",ImageVersion:t=""}=process.env,n="/var/lib/dpkg/status"){return e!==""&&t!==""?`${e} ${t}`:await me(n)??"un\
known"}var MK=m(()=>{"use strict";pe()});import{mkdir as Cfe,readdir as Tfe,rename as Mfe,rm as j_}from"node:fs/promises";import{join as op}from"node:path";async function IK(e,{
cache:t,cacheDirectory:n}){let r=Er("packages",await CK(),await TK(),process.arch,[...e].sort()),o=op(n,"host-packages",
r),s=`${o}.downloads`,i=async()=>await en(o)!==void 0,a={what:`packages of ${e.join(", ")}`,key:r,paths:[o],intact:i};return{
downloads:s,async restore(){return!await i()&&!await t.restore(a)?void 0:(await en(o))?.filter(c=>c.endsWith(".deb")).map(
c=>op(o,c))},async keep(){await j_(o,{recursive:!0,force:!0}),await Cfe(o,{recursive:!0});let l=(await Tfe(s)).filter(c=>c.
endsWith(".deb"));if(l.length!==0){for(let c of l)await Mfe(op(s,c),op(o,c));await Mn(o,l),await t.save(a)}},async discard(){
await j_(o,{recursive:!0,force:!0}),await j_(s,{recursive:!0,force:!0})}}}var FK=m(()=>{"use strict";_s();Pr();MK()});import{mkdir as Ife}from"node:fs/promises";import{join as Ffe}from"node:path";async function ss(e,t){if(e.length===0)return;
let n=`this machine is missing ${e.map(({what:d,why:f})=>`${d} (${f})`).join(", ")}`,r=[...new Set(e.flatMap(d=>d.packages))],
o=zl();if(o===void 0)throw new h(`${n}; install it with the system's package manager (Debian calls the packages ${r.join(
" ")}) and run again`);let s=Gm(o,r),i=e.filter(d=>d.packages.length===0).map(({what:d})=>d);if(i.length>0){let d=r.length===
0?"":`, and run: ${s}`;throw new h(`${n}; no package of ${o.program} brings ${i.join(" and ")} under that name: install \
it from elsewhere and put it on the PATH${d}`)}if(!t.allowed||o.installs==="user")throw new h(`${n}; install it with: ${s}`);
let a=await ep();if("obstacle"in a)throw new h(`${n}, and installing it needs root (${a.obstacle}); run: ${s}`);t.logger.
info(`installing ${r.join(" ")} with ${o.program}: ${n}`);let l=performance.now(),c=OK(t.log,t.logger),u=await Nfe(o,r,a,
c,t);if(u!==void 0){let d=u.fix===void 0?"":`; ${u.fix}, and run again`;throw new h(`${o.program} could not install ${r.
join(" ")}: ${u.why}${d} (${c.name} has all that it wrote; to install by hand: ${s})`)}t.logger.info(`installed ${r.join(
" ")} in ${((performance.now()-l)/1e3).toFixed(1)} s`),Dfe(e)}async function Nfe(e,t,n,r,{logger:o,signal:s,keep:i}){if(e.
program!=="apt-get")return Lfe(e,t,n,r,s);let a=vK({root:n,log:r,logger:o,signal:s});return i===void 0?a.install(t):Bfe(
a,t,await IK(t,i),o)}async function Lfe({program:e,install:t},n,r,o,s){s.throwIfAborted();let i=[...t,...n],a=await tp(r,
[e,...i],{LC_ALL:"C",...Du()});if(await o.add([...r.prefix,e,...i],a),a.exitCode===0)return;let l=`${a.stdout}
${a.stderr}`.split(`
`).filter(u=>u.trim()!==""),c=l.findIndex(u=>/error|no provider|unable|failed/i.test(u));return{why:_(l.slice(c===-1?-1:
c).join(" "),300)||`it ended with ${a.ended}`}}async function Bfe(e,t,n,r){let o=await n.restore();if(o!==void 0){let a=await e.
installFiles(o);if(a===void 0){await U_(n);return}r.info(`the packages that were kept cannot be installed over this imag\
e (${a.why}): downloading them`)}await U_(n),await Ife(Ffe(n.downloads,"partial"),{recursive:!0});let s=["-o",`Dir::Cach\
e::archives=${n.downloads}`,"-o","APT::Keep-Downloaded-Packages=true"],i=await e.install(t,s);return i===void 0&&await Kfe(
n,r),await U_(n),i}async function Kfe(e,t){try{await e.keep()}catch(n){t.info(`the packages could not be kept: ${E(n)}`)}}
async function U_(e){await e.discard().catch(()=>{})}function Dfe(e){let t=e.filter(({program:o})=>o!==void 0&&le(o)===void 0);
if(t.length===0)return;let n=t.map(({program:o})=>o).join(" and "),r=t.flatMap(o=>o.packages).join(" and ");throw new h(
`${n} cannot be found, although the installation of ${r} succeeded; add the folder to the PATH (${process.env.PATH})`)}var sp=m(
()=>{"use strict";v();Xs();I();PK();AK();FK();Wm();np();qt()});async function NK({cacheDirectory:e,installDependencies:t},n,{logger:r,cache:o},s,i){let a=Oe();if(a===void 0)throw new h(
`kernels cannot be examined without being booted on this machine (${process.arch}); name them with --kernel`);let[l]=yt,
c=await co({arch:a,libbpf:l,cacheDirectory:e,mirrors:n,signal:s,cache:o,downloader:qr({signal:s})});return await ss(c.missing,
{allowed:t,logger:r,signal:s,log:i}),{program:(await c.make()).program,libbpf:l}}var LK=m(()=>{"use strict";v();mn();sp();
on();zr();Xl()});function tc(){let e=null,t=null,n="",r=[],o=[];function s(a){if(!jfe.test(a)){for(let l of o)l.warning.excerpt+=`
${a}`,l.left--;o=Ufe.test(a)?[]:o.filter(({left:l})=>l>0)}}function i(a){if(r.length>=100)return;let l={message:a,during:e,
excerpt:a};r.push(l),o.push({warning:l,left:19})}return{line(a){let l=a.replace(/\r$/,"").replace(qfe,"").slice(0,4096);
if(l.trim()==="")return;n=l;let c=Gfe.exec(l)?.[1];if(c!==void 0){e=c,o=[];return}s(l),BK.test(l)?t??=BK.exec(l)?.[1]??l:
Wfe.some(u=>u.test(l))&&i(l)},get during(){return e},get panic(){return t},get lastLine(){return n},warnings:r}}var jfe,
Ufe,Gfe,BK,Wfe,qfe,ip=m(()=>{"use strict";jfe=/^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/,
Ufe=/^---\[ end (?:trace|Kernel panic)/,Gfe=/bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/,BK=/Kernel panic - not syncing: (.*)$/,
Wfe=[/WARNING: (?:CPU: \d+|\S+:\d+ at )/,/WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
/INFO: trying to register non-static key/,/kernel BUG at/,/\bBUG(?:: | \S+ \()/,/Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
/Unable to handle kernel |Internal error: /,/UBSAN: /,/list_(?:add|del)(?: corruption| double add)/,/Watchdog detected hard LOCKUP/,
/INFO: task .* blocked for more than/,/INFO: rcu\S* (?:self-)?detected/,/unregister_netdevice: waiting for/,/kmemleak: \d+ new suspected memory leaks/],
qfe=/^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/});import{spawnSync as Hfe}from"node:child_process";function ap(e=process.env.PATH??""){let t=le("setpriv",e);return t!==void 0&&
zfe(t)?t:void 0}function zfe(e){let t=DK.get(e);if(t!==void 0)return t;let n=vo(e),r=rr(KK,n)===e||Vfe(e);return r&&On(KK,
n,e),DK.set(e,r),r}function Vfe(e){let{status:t}=Hfe(e,[...G_,e,"--version"],{stdio:"ignore",timeout:5e3});return t===0}
var KK,DK,G_,W_=m(()=>{"use strict";An();qt();KK="setpriv that works",DK=new Map;G_=["--pdeathsig","KILL","--"]});var H_,q_,is,lp=m(()=>{"use strict";H_={kvm:"host",tcg:"max"},q_={machine:{kvm:"pc",tcg:"pc"},cpu:H_,kernelParameters:["\
console=ttyS0","no_timer_check"],recordsDevice:"/dev/ttyS1",resumable:!0,serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-\
serial",`chardev:${t}`]},is={"bzimage-pc":q_,"vmlinux-pc":q_,"vmlinux-microvm":{machine:{kvm:"microvm",tcg:"microvm"},cpu:H_,
kernelParameters:[...q_.kernelParameters,"tsc_early_khz=2500000"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-seria\
l",`chardev:${e}`,"-device",`isa-serial,chardev=${t},index=1,iobase=0x2f8,irq=3`]},"image-virt":{machine:{kvm:"virt,gic-\
version=host",tcg:"virt,gic-version=3"},cpu:{kvm:"host",tcg:"max,pauth-impdef=on"},oldCpu:"max",kernelParameters:["conso\
le=ttyAMA0"],recordsDevice:"/dev/ttyS0",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-device",`pci-serial,chardev=${t}`]},
"image-ccw":{machine:{kvm:"s390-ccw-virtio",tcg:"s390-ccw-virtio"},cpu:H_,kernelParameters:["conmode=sclp"],recordsDevice:"\
/dev/ttysclp0",recordsShared:!0,serialPorts:(e,t)=>["-device",`sclplmconsole,chardev=${e}`,"-device",`sclpconsole,charde\
v=${t}`]}}});function up(e){let{accelerator:t,image:n,initrd:r,cmdline:o,memoryMib:s,cpus:i,oldQemu:a}=e,l=is[n.shape],c=l.cpu[t],u=e.
quiet&&!Xfe.test(o)?Jfe:[],d=[...Yfe,...u,`BPFCOMPAT_RECORDS=${l.recordsDevice}`],f=[...l.kernelParameters,...d];return[
...z_,"-machine",`${l.machine[t]},accel=${t}${e.snapshot?",memory-backend=ram":""}`,"-cpu",a&&t==="tcg"?l.oldCpu??c:c,"-\
smp",String(i),"-m",String(s),"-kernel",n.path,...r===null?[]:["-initrd",r],"-append",[...f,o].join(" ").trim(),...V_("c\
onsole",Y_),...V_("records",J_),...l.serialPorts("console","records"),...e.snapshot?Qfe(e.snapshot,s):[]]}function Qfe(e,t){
let n=[...V_("control",X_),"-mon","chardev=control,mode=control"],r=jK("ram",t,e.memory,e.does==="save");if(e.does==="sa\
ve")return[...n,...r];let{file:o,mib:s}=e.shared;return[...n,...r,...jK(Q_,s,o,!1),"-incoming","defer"]}function jK(e,t,n,r){
let o=n.replaceAll(",",",,");return["-object",`memory-backend-file,id=${e},size=${t}M,mem-path=${o},share=${r?"on":"off"}`]}
function V_(e,t){return["-chardev",`socket,id=${e},fd=${t}`]}var Y_,J_,X_,cp,Q_,Yfe,Jfe,Xfe,UK,z_,Wi=m(()=>{"use strict";
lp();Y_=3,J_=4,X_=5,cp=6,Q_="shared",Yfe=["panic=-1","oops=panic","rdinit=/init","printk.devkmsg=on","cryptomgr.notests"],
Jfe=["loglevel=5","BPFCOMPAT_QUIET=1"],Xfe=/(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/;UK={x86_64:{arguments:e=>[
...z_,"-machine","pc,accel=kvm","-cpu","host","-m","16","-bios",e,"-device","isa-debug-exit,iobase=0xf4,iosize=4"],proves:({
exitCode:e})=>e===85},arm64:{arguments:e=>[...z_,"-machine","virt,gic-version=host,accel=kvm","-cpu","host","-m","16","-\
kernel",e,"-serial","stdio"],proves:({exitCode:e,stdout:t})=>e===0&&t.includes("64-bit code ran here")}},z_=["-nodefault\
s","-no-user-config","-display","none","-no-reboot","-nic","none"]});import{spawn as Zfe}from"node:child_process";function WK(e){let[t,...n]=Z_([e.qemu,...e.arguments]),r=Zfe(t,n,{stdio:["i\
gnore","ignore","pipe","pipe","pipe",...tme(e)],env:fr(),detached:!0});de("qemu",()=>Kn([t,...n])),nme(r);let o=rme(r),s=dp(
r,J_),i=dp(r,Y_);i.on("data",l=>{let c=e.onConsole(l);c!==void 0&&(i.pause(),c.finally(()=>i.resume()))}),s.on("data",e.
onRecords),e.state!==void 0&&dp(r,cp).end(e.state);let a=!0;return r.once("close",()=>{a=!1}),{exited:ome(r,o),send:l=>s.
write(l),cpuSeconds:()=>Dd(r.pid),control:e.controlled?dp(r,X_):void 0,kill:()=>a&&jd(r.pid)}}function tme({controlled:e,
state:t}){return e?t===void 0?["pipe"]:["pipe","pipe"]:[]}function Z_(e){let t=ap();return t===void 0?e:[t,...G_,...e]}function nme(e){
nc.size===0&&process.once("exit",GK),nc.add(e),e.once("close",()=>{nc.delete(e),nc.size===0&&process.off("exit",GK)})}function GK(){
for(let{pid:e}of nc)jd(e)}function rme(e){let t="";return e.stderr?.setEncoding("utf8").on("data",n=>{t=(t+n).slice(-eme)}),
()=>t.trim()}function dp(e,t){let n=e.stdio[t];return n.on("error",()=>{}),n}function ome(e,t){return new Promise(n=>{e.
once("error",r=>n({code:null,signal:null,stderr:r.message})),e.once("close",(r,o)=>{de("qemu",()=>`process ${e.pid} ende\
d with ${o??r}${t()===""?"":`: ${t()}`}`),n({code:r,signal:o,stderr:t()})})})}var eme,nc,ex=m(()=>{"use strict";Ub();Wt();
rl();mt();W_();Wi();eme=8*1024,nc=new Set});function uo(e){let t=sme(e);if(typeof t!="object"||t===null)return;let n=t;if(typeof n.type!="string"||!Object.hasOwn(qK,
n.type))return;let r=qK[n.type];return Object.entries(r).every(([o,s])=>ime(s,n[o]))?t:void 0}function sme(e){try{return JSON.
parse(e)}catch{return}}function ime(e,t){switch(e){case"number":return Number.isSafeInteger(t);case"string":case"boolean":
return typeof t===e;case"string?":return t===null||typeof t=="string";case"line?":return t===null||ame(t)}}function ame(e){
if(typeof e!="object"||e===null)return!1;let{insn:t,file:n,line:r,column:o,text:s}=e;return[t,r,o].every(Number.isSafeInteger)&&
typeof n=="string"&&typeof s=="string"}function as(e,t,n){let r=[],o=0,s=!1;return a=>{let l=0;for(let c=a.indexOf(10);c>=
0;c=a.indexOf(10,l))i(a.subarray(l,c)),s||t(Buffer.concat(r).toString("utf8")),r=[],o=0,s=!1,l=c+1;i(a.subarray(l))};function i(a){
s||(o+=a.length,o>e?(s=!0,r=[],n()):a.length>0&&r.push(a))}}var qK,wr=m(()=>{"use strict";qK={hello:{protocol:"number",release:"\
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
ean",config:"string"},surface:{case:"number",program:"string",how:"string?",kind:"string?",name:"string?",read:"boolean",
line:"line?"},read:{case:"number",program:"string",via:"string",offset:"number",size:"number",member:"string?",line:"lin\
e?"},unfollowed:{case:"number",program:"string",why:"string",map:"string?",line:"line?"},relocation:{case:"number",program:"\
string",kind:"string",root:"string",path:"string",flavor:"boolean",loads:"boolean",reached:"boolean",argument:"number",words:"\
string",shape:"string",offset:"number",size:"number",bitfield:"boolean",line:"line?"},program_runs:{case:"number",program:"\
string",count:"number"},tail_call:{case:"number",map:"string",key:"number",program:"string"},kernel_function:{case:"numb\
er",name:"string",known:"boolean",symbols:"number",module:"string?",siblings:"string",btf:"string?",params:"string",cut:"\
boolean",returns:"string",returns_shape:"string"},kernel_raw_tracepoint:{case:"number",name:"string",found:"boolean",btf:"\
string?",params:"string",cut:"boolean",returns:"string",returns_shape:"string"},kernel_tracepoint:{case:"number",name:"s\
tring",category:"string?",fields:"string",cut:"boolean"},kernel_field:{case:"number",root:"string",path:"string",found:"\
boolean",words:"string",shape:"string",offset:"number",size:"number",bitfield:"boolean"},kernel_enumerator:{case:"number",
root:"string",path:"string",found:"boolean",value:"string"},kernel_type:{case:"number",root:"string",found:"boolean",size:"\
number"},test_start:{case:"number",test:"number"},command:{case:"number",test:"number",code:"number",signal:"number",timed_out:"\
boolean",usec:"number",stdout_bytes:"number",stderr_bytes:"number",cut:"boolean"},events:{case:"number",test:"number",index:"\
number",count:"number",matched:"number",lost:"number",errno:"number",message:"string",sample:"string?"},runs:{case:"numb\
er",test:"number",index:"number",count:"number",errno:"number",message:"string"},map_value:{case:"number",test:"number",
index:"number",met:"boolean",errno:"number",message:"string",value:"string?"},test_run:{case:"number",test:"number",index:"\
number",errno:"number",message:"string",retval:"number",nsec:"number",data_out_bytes:"number",data_out:"string?"},test_end:{
case:"number",test:"number"},feature:{case:"number",group:"string",name:"string",status:"string",errno:"number",detail:"\
string"},helpers:{case:"number",program:"string",status:"string",count:"number",bits:"string"},leftover:{case:"number",kind:"\
string",name:"string"},log:{case:"number",kind:"string",pass:"string",subject:"string?",part:"number",last:"boolean",data:"\
string"},case_end:{case:"number"},case_exit:{case:"number",code:"number",signal:"number",usec:"number",maxrss_kb:"number"},
fatal:{message:"string"},paused:{},end:{cases:"number"}}});function fo(e){return`${[["plan",2],...e.modules.map(({name:n,path:r})=>["module",n,r]),...(e.known??[]).map(n=>["known",
n]),...e.pauses?[["pause"]]:[],...e.cases.flatMap(lme),["end"]].map(n=>n.map(hme).join(" ")).join(`
`)}
`}function lme(e){switch(e.kind){case"object":return cme(e);case"command":return ume(e);case"probe":return[["probe_case",
e.id,e.artifact]]}}function cme(e){return[["case",e.id,e.mode,e.object,e.artifact],...e.root===null?[]:[["root",e.root]],
...e.validator===null?[]:[["validator",e.validator]],...e.btf===null?[]:[["btf",e.btf.path,...ls({release:e.btf.release})]],
...e.surface?[["surface"],...e.asks.map(({kind:t,name:n})=>["ask",t,n])]:[],...HK(e),...e.targets.flatMap(t=>[["target",
t.artifact,t.object],...HK(t),["target_end"]]),...e.tests.flatMap(mme)]}function HK({fixups:e,optional:t,variants:n,companions:r,
attach:o}){return[...e.map(dme),...t.map(s=>["optional",s]),...n.flatMap(fme),...r.map(s=>["companion",s]),...o.map(({program:s,
target:{of:i,...a}})=>["attach",s,...ls({...a,artifact:i?.artifact??null,target:i?.program??null})])]}function ume({id:e,
artifact:t,timeoutMs:n,command:r,object:o,binary:s,root:i}){return[["command_case",e,t,n,r,...ls({object:o,binary:s})],[
"root",i]]}function dme(e){let{subject:t}=e;switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_fl\
ags":case"map_type":case"program_type":case"global":return[e.kind,t,e.value];case"autocreate":return["autocreate",t,"off"];case"\
pinning":return["pinning",t,"none"];case"optional_map":return["optional_map",t];case"autoload":return["autoload",t,e.value?
"on":"off"];case"struct_ops":return["struct_ops",t,e.member,...ls({program:e.program})];case"inner_map":return["inner_ma\
p",t,e.type,e.keySize,e.valueSize,e.maxEntries,e.mapFlags];case"entry":return["entry",t,e.key,e.value];case"inner_entry":
return["inner_entry",t,e.outerKey,e.key,e.value]}}function fme({group:e,programs:t}){return t.map(({name:n,helper:r,symbol:o,
attachTarget:s,trialLoad:i})=>["variant",e,n,...ls({helper:r,symbol:o,attach_target:s}),...i?["trial_load"]:[]])}function mme({
name:e,timeoutMs:t,command:n,expectations:r}){return[["test",e,t],...n===null?[]:[["test_command",n]],...r.map(pme)]}function pme(e){
switch(e.kind){case"events":{let{map:t,min:n,withinMs:r,contains:o}=e;return["expect_events",t,n,r,...ls({contains:o})]}case"\
runs":return["expect_runs",e.program,e.min,e.withinMs];case"map":{let{map:t,key:n,compare:r,value:o,withinMs:s}=e;return[
"expect_map",t,n,r,o,s]}case"test_run":{let{program:t,repeat:n,input:r}=e;return["test_run",t,n,...r===null?[]:ls({[r.kind]:r.
bytes})]}}}function ls(e){return Object.entries(e).flatMap(([t,n])=>n===null?[]:[`${t}=${n}`])}function hme(e){return String(
e).replaceAll(/[^A-Za-z0-9._/:+=-]/gu,t=>[...Buffer.from(t,"utf8")].map(n=>`%${n.toString(16).toUpperCase().padStart(2,"\
0")}`).join(""))}var mp,qi=m(()=>{"use strict";wr();mp=["system","programs","maps","struct_ops","iterators","verifier","\
limits","tracing","hooks","network","helpers","kfuncs"]});function pp(){let e=new Set;return t=>{let n=gme[t.type];if(n===void 0)return!1;let r=t,o=[t.type,...n.map(s=>r[s])].join(
" ");return e.has(o)?!0:(e.add(o),!1)}}var gme,tx=m(()=>{"use strict";gme={open:[],test_start:["test"],command:["test"],
events:["test","index"],runs:["test","index"],map_value:["test","index"],test_run:["test","index"],test_end:["test"],case_end:[]}});import{once as yme}from"node:events";function zK(e,t){let n=!0,r=null;return e.exited.then(o),t.addEventListener("abort",
o,{once:!0}),{guest:{exited:e.exited,get alive(){return n},async take(s,i){let a=wme(new Set(s.map(({id:c})=>c)));if(!n)
return a.ended;r=a,e.send(fo({modules:[],cases:s}));let l=setTimeout(o,i);return await a.over,clearTimeout(l),r=null,a.ended},
release:o},line(s){r!==null&&s.trim()!==""&&!r.line(s)&&o()}};function o(){n=!1,t.removeEventListener("abort",o),e.kill(),
r?.close()}}function wme(e){let t=new EventTarget,n=new Map,r,o=0,s=()=>{t.dispatchEvent(new Event("over"))};return{over:yme(
t,"over"),ended:n,line:i,close:s};function i(c){let u=uo(c);if(u===void 0||u.type==="fatal"||++o>bme)return!1;if(u.type===
"end")s();else{if(u.type==="case_start")return a(u.case);if("case"in u)return l(u)}return!0}function a(c){return r!==void 0||
!e.has(c)||n.has(c)?!1:(r={id:c,records:[],repeats:pp()},!0)}function l(c){return r===void 0||c.case!==r.id||r.repeats(c)?
!1:(r.records.push(c),c.type!=="case_exit"||(n.set(r.id,r.records),r=void 0),!0)}}var bme,VK=m(()=>{"use strict";qi();wr();
tx();bme=1e5});function YK(e,t){let n=r=>Math.round(r*t);return e.kind==="probe"?e:e.kind==="command"?{...e,timeoutMs:n(e.timeoutMs)}:{
...e,tests:e.tests.map(r=>({...r,timeoutMs:n(r.timeoutMs),expectations:r.expectations.map(o=>o.kind==="test_run"?o:{...o,
withinMs:n(o.withinMs)})}))}}var hp,nx=m(()=>{"use strict";hp={kvm:1,tcg:5}});function JK({signal:e,code:t}){return e==="SIGKILL"||t===137}function XK(e,t){let n=Lf(),r=`Set ${Z("concurrency")} lowe\
r${n===null?", or use a machine with more memory":", or raise the limit"}`;return t>0||n!==null?`the machine${n===null?"":
`, whose control group may use ${Math.floor(n.limitBytes/kme)} MiB`}, ran out of memory and killed the guest (QEMU with ${e}\
 MiB${t>0?"":", by SIGKILL"}). ${r}`:`QEMU with ${e} MiB was killed from outside (SIGKILL), as the kernel does when a ma\
chine runs out of memory: see dmesg. ${r}`}var kme,QK=m(()=>{"use strict";Bf();Ae();kme=1024**2});function gp({wall:e,cpu:t,total:n},{idle:r,work:o,longest:s,limit:i}){return n>=i?"late":e>=s?"stuck":t===null?e>=o?"stu\
ck":null:e>=r&&t<e*.02?"idle":t>=o?"stuck":null}var rx=m(()=>{"use strict"});import{inflateSync as _me}from"node:zlib";function bp(){let e=[],t=0,n=!1;return{take({case:r,part:o,last:s,data:i}){if(o!==
e.length||n)throw new Error("sent parts that do not follow each other");let a=Buffer.from(i,"base64");if(t+=a.length,t>ZK)
throw new Error(`sent more than ${ZK} bytes of records at once`);return e.push(a),n=s,s?Sme(Buffer.concat(e),r):[]}}}function Sme(e,t){
let n=[];for(let r of $me(e).split(`
`)){let o=r===""?void 0:uo(r);if(!(o===void 0||!xme.has(o.type)||!("case"in o)||o.case!==t)&&n.push(o)>eD)throw new Error(
`sent more than ${eD} records at once`)}return n}function $me(e){try{return _me(e,{maxOutputLength:Rme}).toString("utf8")}catch{
throw new Error("sent records that cannot be unpacked")}}var yp,xme,Rme,ZK,eD,ox=m(()=>{"use strict";wr();yp="surface",xme=
new Set(["surface","read","unfollowed","relocation","tail_call","kernel_function","kernel_raw_tracepoint","kernel_tracep\
oint","kernel_field","kernel_enumerator","kernel_type"]),Rme=64*1024*1024,ZK=8*1024*1024,eD=5e4});function rD(e,t,{cases:n,memoryMib:r},o,s,i="whole"){let a=hp[t.accelerator],l=performance.now(),c=o.cases.size,u=jw(),d,
f,p,g=l,b={at:l,cpu:0},k,y,R,x=!1,S=!1,$=i==="resumed",O=0,F=()=>{},J=new Promise(C=>{F=()=>C("parked")}),G=()=>{},A=new Promise(
C=>{G=()=>C("paused")});return{start(C){d=C,Ic(),p=setInterval(Wq,Eme),e.signal.addEventListener("abort",we,{once:!0}),e.
signal.aborted&&we()},line(C){if(C.trim()===""||x||R!==void 0)return;let re=uo(C);re!==void 0?ee(re):is[o.shape].recordsShared||
Qh("the guest sent lines that are no records")},overlong:()=>Qh("the guest sent lines that are too long"),console:Ic,parked:J,
paused:A,stop:N,fail:C=>ke("guest",C),finish(C){N(),Jh();let re=o.cases.size>c;if(x||C===null)return{death:null,progressed:re,
answered:S,killed:!1};let Ee=R===void 0&&JK(C);return R??=Ee?$n():{culprit:Sr(C)?"kernel":"guest",words:jS(C)},Yh(R.culprit,
R.words),{death:R.words,progressed:re,answered:S,killed:Ee}}};function N(){clearTimeout(f),clearInterval(p),e.signal.removeEventListener(
"abort",we),o.guestMs+=performance.now()-l}function ee(C){switch(S=!0,clearInterval(p),C.type){case"hello":T(C);return;case"\
module":++O>e.modules.length?Se("loaded modules that it was not asked for"):xe(C),vn(wp,()=>ke("kernel","stopped while i\
t loaded modules"));return;case"case_start":P(C.case);return;case"case_exit":U(C);return;case"fatal":ke("guest",`could n\
ot go on: ${C.message}`);return;case"paused":clearTimeout(f),i==="until-paused"&&$?G():Se("paused, and was not asked to");
return;case"end":V();return;default:L(C)}}function xe(C){o.modules.some(({name:re})=>re===C.name)||o.modules.push(C)}function T(C){
if($){Se("said hello twice");return}$=!0,o.hello??=C,o.bootMs??=performance.now()-l,C.protocol!==2?Se(`speaks version ${C.
protocol}, not ${2}`):vn(wp,()=>ke("guest",i==="until-paused"?"did not come to its pause":"did not start the first artif\
act"))}function P(C){let re=n.find(En=>En.id===C);if(o.bootMs??=performance.now()-l,!$||re===void 0||k!==void 0||o.cases.
has(C)){Se("started a case that was not next");return}let Ee={records:[],interruption:null,warnings:[]};o.cases.set(C,Ee),
k={id:C,outcome:Ee,timeoutSeconds:re.timeoutSeconds,repeats:pp(),packed:bp()};let At=e.cases.findIndex(En=>En.id===C);e.
onProgress({step:"case",id:C,position:At,count:e.cases.length}),vn(re.timeoutSeconds,De)}function L(C){if(C.case!==k?.id){
Se("sent records outside of their case");return}C.type==="log"&&C.kind===yp?j(C,k):C.type==="log"?e.logs.take(C):k.repeats(
C)?Se(`sent a second record \`${C.type}\` where there is one`):k.outcome.records.length<tD?k.outcome.records.push(C):Se(
`sent more than ${tD} records in one case`),C.type==="test_start"&&e.onProgress({step:"test",id:C.case,test:C.test})}function j(C,{
packed:re,outcome:{records:Ee}}){try{for(let At of re.take(C))Ee.push(At)}catch(At){Qh(`it is not known what the program\
s of one artifact depend on: the guest ${E(At)}`)}}function U(C){if(C.case!==k?.id){Se("ended a case that was not runnin\
g");return}let{outcome:re}=k;re.records.push(C),(C.signal!==0||C.code!==0)&&(re.interruption??={kind:"killed",signal:C.signal,
exitCode:C.code,during:s.during}),y=k,k=void 0,vn(wp,()=>ke("kernel","did not go on after an artifact"))}function V(){if(k!==
void 0||n.some(({id:C})=>!o.cases.has(C))){Se("said that it was done before it was");return}x=!0,e.parks===!0&&!is[o.shape].
recordsShared?F():d?.kill()}function De(){if(k!==void 0){if(s.panic!==null){ke("kernel",`died of a kernel panic: ${s.panic}`);
return}k.outcome.interruption??={kind:"timeout",seconds:k.timeoutSeconds*a},d?.send(`kill ${k.id}
`),vn(wp,Re)}}function Re(){k!==void 0&&(k.outcome.interruption={kind:"crash",message:"it hangs",during:s.during}),ke("k\
ernel","hangs: it did not answer after an artifact ran out of time")}function we(){ke("user","was cancelled")}function Se(C){
ke("guest",`broke the protocol: it ${C}`)}function ke(C,re){R??={culprit:C,words:`the guest ${re}${ya()}`},d?.kill()}function $n(){
return k!==void 0&&!o.killed.has(k.id)&&(o.killed.add(k.id),o.cases.delete(k.id),k=void 0),{culprit:"guest",words:XK(r,jw()-
u)}}function Sr({signal:C}){return $&&(C===null||s.panic!==null)}function jS(C){if(s.panic!==null)return`kernel panic: ${s.
panic}`;let re=C.stderr.split(`
`).findLast(Ee=>!/^$|: warning: /.test(Ee));return re!==void 0?`${S?"QEMU":e.qemu} ended (${C.signal??C.code}): ${re}${S?
"":Pme}`:C.signal!==null?`QEMU was ended by ${C.signal}${ya()}`:`the guest ended ${$?"in the middle of its work":"before\
 it said anything"}${ya()}`}function ya(){return s.lastLine===""?"":`; its console ends with: ${s.lastLine}`}function Yh(C,re){
let Ee=C==="kernel"?k??y:k;if(Ee===void 0)return;let{during:At}=s;C==="kernel"?Ee.outcome.interruption??={kind:"crash",message:re,
during:At}:C==="user"?Ee.outcome.interruption??={kind:"cancelled"}:Ee.outcome.interruption??={kind:"lost",message:re}}function Jh(){
for(let C of s.warnings){let re=Xh(C.during);(re===void 0?o:o.cases.get(re)??o).warnings.push(C)}}function Xh(C){let re=C?.
slice(0,C.lastIndexOf("/")),Ee=C?.endsWith(" command")?"command":"object",At=n.filter(En=>En.artifact===re);return(At.find(
En=>En.kind===Ee)??At[0])?.id}function vn(C,re){clearTimeout(f),f=setTimeout(re,C*a*1e3)}function Ic(){g=performance.now()}
function Wq(){let C=Ome(t.plain&&i!=="resumed"?nD:vme,a),re=performance.now(),Ee=d?.cpuSeconds()??null;g>b.at&&(b={at:g,
cpu:Ee});let At=(re-b.at)/1e3,En=Ee===null||b.cpu===null?null:Ee-b.cpu,US=gp({wall:At,cpu:En,total:(re-l)/1e3},C);US!==null&&
(clearInterval(p),US==="late"?ke("guest",`had sent no record ${C.limit} s after its start`):ke("guest",`was silent for ${Math.
round(At)} s while it booted${Ame(En)}`))}function Qh(C){o.notes.includes(C)||o.notes.push(C)}}function Ome(e,t){let{idle:n,
work:r,longest:o,limit:s}=e;return{idle:n*t,work:r*t,longest:o*t,limit:s*t}}function Ame(e){return e===null?"":` (QEMU w\
orked for ${e.toFixed(1)} s of them)`}var nD,vme,Eme,wp,tD,Pme,oD=m(()=>{"use strict";v();Bf();lp();QK();rx();ox();wr();
tx();nx();nD={idle:30,work:30,longest:120,limit:300},vme={...nD,idle:4,work:4,longest:30},Eme=500,wp=4,tD=1e5,Pme="; if \
this is not the QEMU of the distribution, put that one first on the PATH"});function Hi({request:e,way:t,share:n,outcome:r,consoleLog:o},s){let{part:i,initrd:a,reader:l,snapshot:c}=s,u=rD(e,t,n,r,
l,i),d=as(4096,l.line,()=>{}),f,p=WK({qemu:e.qemu,arguments:up({accelerator:t.accelerator,image:t.image,initrd:a,cmdline:e.
cmdline,memoryMib:n.memoryMib,cpus:1,oldQemu:e.oldQemu===!0,quiet:t.quiet,...c===void 0?{}:{snapshot:c}}),controlled:c!==
void 0,...s.state===void 0?{}:{state:s.state},onConsole(g){if(f===void 0)return u.console(),s.onConsole?.(g),d(g),o.write(
g)},onRecords:as(65536,g=>(f??u).line(g),()=>f?.guest.release()??u.overlong())});return e.onProgress({step:i==="resumed"?
"resuming":"booting",boot:r.boots}),u.start(p),{machine:p,watch:u,async ended(){let g=await Promise.race([p.exited,u.parked]);
return g!=="parked"?u.finish(g):(f=zK(p,e.signal),r.parked=f.guest,u.finish(null))}}}function rc({way:e,request:{known:t=[]},
share:{cases:n}},r){let o=hp[e.accelerator],s=new Map(n.flatMap(a=>a.files.map(l=>[l.path,l]))),i=fo({modules:r,known:t,
cases:n.map(a=>YK(a,o))});return[...s.values(),ix(i)]}function ix(e){return{path:"/bpfcompat/plan",content:Buffer.from(e,
"utf8")}}var kp=m(()=>{"use strict";ip();ex();VK();qi();wr();Wi();nx();oD()});import{once as ax}from"node:events";import{createWriteStream as Tme}from"node:fs";function iD(e){let t=Tme(e),n=0,r=null,
o=[],s=0,i;t.on("error",l=>{r??=l.message});function a(){clearTimeout(i),i=void 0;let l=Buffer.concat(o);if(o=[],s=0,!(r!==
null||t.write(l)))return Promise.race([ax(t,"drain"),ax(t,"close")]).then(()=>{},()=>{})}return{write(l){if(n+=l.length,
n>sD&&(r===null&&a(),r??=`it is longer than ${sD} bytes`),r===null){if(o.push(l),s+=l.length,s>=Mme)return a();i??=setTimeout(
a,Ime)}},async close(){return a(),t.closed||(t.end(),await ax(t,"close").catch(()=>{})),r}}}var sD,Mme,Ime,aD=m(()=>{"us\
e strict";sD=64*1024*1024,Mme=64*1024,Ime=100});function lD({images:e,accelerator:t,mayEmulate:n}){let r=e[e.length-1]??e[0],o={image:e[0],plain:e.length===1,accelerator:t,
quiet:t==="kvm"},s=!1;return{get way(){return o},after(i,a,l){if(a)return s=!1,[];if(i)return null;if(o={...o,quiet:!1},
l!==void 0)return n?(o={...o,accelerator:"tcg"},[`booted again without KVM, which stopped working after the probe: ${l}`]):
null;if(!o.plain){let c=ar[o.image.shape];return o={...o,image:r,plain:!0},[`booted again as ${ar[r.shape]}: as ${c} it \
did not come to its first record`]}return s?null:(s=!0,o.accelerator==="kvm"&&n?(o={...o,accelerator:"tcg"},["booted aga\
in without KVM, which had run the probe and not this kernel"]):["booted once more: an emulator that fails before the fir\
st record is no verdict on the kernel"])}}}var cD=m(()=>{"use strict";Na()});import{createHash as Fme}from"node:crypto";import{createReadStream as Nme}from"node:fs";import{open as Lme,rm as Bme}from"node:fs/promises";
async function zi(e,t){try{let n=await Lme(e,"w");try{return await Wme(n,Hme(t))}finally{await n.close()}}catch(n){throw await Bme(
e,{force:!0}),n instanceof h?n:new h(`the initramfs could not be written to ${e} (${E(n)}); free some space there, or se\
t the environment variable TMPDIR to another folder`,{cause:n})}}async function Wme(e,t){let n=0,r=[],o=async()=>{for(let s=r;s.
length>0;){let i=s.reduce((l,c)=>l+c.length,0),{bytesWritten:a}=await e.writev(s);n+=a,s=a===i?[]:[Buffer.concat(s).subarray(
a)]}r=[]};for(let s of t){if(Buffer.isBuffer(s)){s.length>0&&r.push(s),r.length===Gme&&await o();continue}await o();for await(let i of qme(
s))r=[i],await o()}return await o(),n}async function*qme({file:e,size:t,sha256:n}){let r=Fme("sha256"),o=t;try{for await(let s of Nme(
e,{highWaterMark:256*1024})){if(o-=s.length,o<0)break;r.update(s),yield s}}catch(s){throw new h(`\`${e}\` cannot be read \
any more: ${E(s)}; run again when the build is done`)}if(o!==0||r.digest("hex")!==n)throw new h(`\`${e}\` has changed sin\
ce the run began; run again when the build is done`)}function*Hme(e){let t=new Set,n=0;for(let{path:r,content:o,executable:s}of e){
for(let i of zme(o===null?`${r}/`:r))t.has(i)||(t.add(i),yield*lx(i,++n,Kme|493,2,Buffer.alloc(0)));o!==null&&(yield*lx(
r.slice(1),++n,Dme|(s?493:420),1,o))}yield*lx(Ume,0,0,1,Buffer.alloc(0))}function zme(e){if(!e.startsWith("/")||e.includes(
"/../"))throw new Error(`not an absolute path in the guest: ${e}`);let t=e.slice(1).split("/").slice(0,-1);return t.map(
(n,r)=>t.slice(0,r+1).join("/"))}function*lx(e,t,n,r,o){let s=Buffer.from(`${e}\0`,"utf8"),i=mo(o),a=[t,n,0,0,r,0,i,0,0,
0,0,s.length,0];yield Buffer.from(`070701${a.map(l=>l.toString(16).padStart(8,"0")).join("")}`,"latin1"),yield s,yield uD(
jme+s.length),yield o,yield uD(i)}function mo(e){return e===null?0:Buffer.isBuffer(e)?e.length:e.size}function uD(e){return Buffer.
alloc((4-e%4)%4)}var Kme,Dme,jme,Ume,Gme,_p=m(()=>{"use strict";v();Kme=16384,Dme=32768,jme=110,Ume="TRAILER!!!",Gme=1024});import{once as Vme}from"node:events";function fD(e,t){return pD(e,async(n,r)=>{await n("stop");let[o,s]=[Kn([`${t}.part`]),
Kn([t])];await n("migrate",{uri:`exec:cat > ${o} && mv ${o} ${s}`}),await r(),await n("quit").catch(()=>{})})}function mD(e,t,n){
return pD(e,async(r,o)=>{await r("migrate-incoming",{uri:`fd:${t}`}),await o(),await r("device_add",n),await r("cont")})}
async function pD(e,t){let n=AbortSignal.timeout(dD),r=new AbortController;e.once("close",()=>r.abort());let o=Xme(e,AbortSignal.
any([n,r.signal])),s=async(a,l)=>{e.write(`${JSON.stringify({execute:a,...l===void 0?{}:{arguments:l}})}
`);let{error:c}=await o(u=>"return"in u||"error"in u);if(c!==void 0)throw new oc(`QEMU refuses ${a}: ${cx(c,"desc")}`)},
i=async()=>{let{data:a}=await o(({event:l,data:c})=>l==="MIGRATION"&&/^(?:completed|failed)$/.test(cx(c,"status")));if(cx(
a,"status")==="failed")throw new Error("QEMU could not hand over the state of the machine")};try{await s("qmp_capabiliti\
es"),await s("migrate-set-capabilities",{capabilities:Jme}),await t(s,i)}catch(a){throw r.signal.aborted?new cs("QEMU en\
ded"):n.aborted?new Error(`QEMU did not answer within ${dD/1e3} s`):a}}function Xme(e,t){let n=[],r=new EventTarget,o=s=>{
try{n.push(JSON.parse(s)),r.dispatchEvent(new Event("message"))}catch{}};return e.on("data",as(Yme,o,()=>{})),async s=>{
for(;;){let i=n.shift();if(i===void 0)await Vme(r,"message",{signal:t});else if(s(i))return i}}}function cx(e,t){return typeof e==
"object"&&e!==null&&t in e?String(e[t]):""}var Yme,dD,Jme,cs,oc,ux=m(()=>{"use strict";rl();wr();Yme=64*1024,dD=2e4,Jme=
["x-ignore-shared","events"].map(e=>({capability:e,state:!0}));cs=class extends Error{},oc=class extends Error{}});import{join as Qme}from"node:path";async function gD(e,t,n){let{request:r,share:o,way:s}=e,i=Qme(r.workFolder,"initramfs"),
a=fo({modules:r.modules,pauses:!0,cases:[]});await zi(i,[...r.files,ix(a)]);let l=[],c=0,u=Hi({...e,share:{...o,cases:[]}},
{part:"until-paused",initrd:i,reader:n,snapshot:{does:"save",memory:t.memory},onConsole(f){c+=f.length,c<=hD&&l.push(f)}}),
d=await Promise.race([u.machine.exited,u.watch.paused]);if(d!=="paused"){let f=u.watch.finish(d);return f.killed||r.signal.
aborted?{end:f}:{unfit:f.death??"it ended",lasting:!f.answered&&d.stderr!==""&&s.accelerator==="tcg"}}return c>hD?dx(u,"\
its kernel floods the console"):tpe(e,u,t,l)}async function tpe({request:e,outcome:{hello:t,modules:n}},r,o,s){let{machine:i,
watch:a}=r;if(i.control===void 0||t===null)return dx(r,"QEMU has no control port");if(epe.test(t.lockdown??""))return dx(
r,"its kernel is locked down");try{await fD(i.control,o.state);let l=setTimeout(i.kill,Zme);return await i.exited,clearTimeout(
l),a.stop(),{facts:{hello:t,modules:[...n],console:Buffer.concat(s).toString("base64")}}}catch(l){l instanceof cs||a.fail(
`could not be saved: ${E(l)}`);let c=a.finish(await i.exited);return c.killed||e.signal.aborted?{end:c}:{unfit:E(l),lasting:l instanceof
oc}}}async function dx({machine:e,watch:t},n){return e.kill(),await e.exited,t.stop(),{unfit:n,lasting:!0}}var Zme,hD,epe,
yD=m(()=>{"use strict";v();kp();_p();qi();ux();Zme=1e4,hD=1024**2;epe=/\[(?:integrity|confidentiality)\]/});import{createHash as npe}from"node:crypto";import{readFile as rpe}from"node:fs/promises";import{arch as bD,release as ope,
version as spe}from"node:os";async function wD(e,{image:t,accelerator:n,quiet:r},o){let[s,i]=[await me(e.qemu),await me(
t.path)];if(s===void 0||i===void 0)return;let a=up({accelerator:n,image:{...t,path:i},initrd:"",cmdline:e.cmdline,memoryMib:o,
cpus:1,oldQemu:e.oldQemu===!0,quiet:r,snapshot:{does:"save",memory:""}});return Pn([ipe,s,a,e.modules,e.files.map(ape),await lpe(
n)])}function ape({path:e,content:t,executable:n}){let r=Buffer.isBuffer(t)?npe("sha256").update(t).digest("hex"):t?.sha256;
return[e,r,n]}async function lpe(e){let[t=""]=(await rpe("/proc/cpuinfo","utf8")).split(`

`),n=t.split(`
`).filter(r=>!/MHz|bogomips/i.test(r));return e==="kvm"?[bD(),ope(),spe(),...n]:[bD(),...n.filter(r=>r.startsWith("model\
 name"))]}var ipe,kD=m(()=>{"use strict";Pr();pe();Wi();ipe=1});import{truncate as cpe}from"node:fs/promises";import{join as upe}from"node:path";async function _D(e){let{request:t,way:n,
share:r}=e,{snapshots:o}=t;if(o===void 0||!mpe(e,o))return;let s=await wD(t,n,r.memoryMib);if(s===void 0||o.unfit(s)!==void 0)
return;let i=await o.find(s);if(i!==void 0)return xD(e,o,s,ppe(e,i));let a=await o.draft(s,r.memoryMib);if(a!==void 0)try{
return await hpe(e,o,s,a)}finally{await a.discard()}}function mpe(e,{eager:t}){let{request:n,way:r,share:o,outcome:s}=e;
return(t&&s.boots===1||s.cases.size>0)&&is[r.image.shape].resumable===!0&&o.memoryMib<=dpe&&!/(?:^|\s)lockdown=/.test(n.
cmdline)&&rc(e,[]).reduce((a,{content:l})=>a+mo(l),0)<=fpe*fx}function ppe({consoleLog:e},t){let n=tc(),r=Buffer.from(t.
console,"base64");return as(4096,n.line,()=>{})(r),e.write(r),{snapshot:t,reader:n}}async function hpe(e,t,n,r){let o=tc(),
s=await gD(e,r,o);if("end"in s)return s.end;if("unfit"in s){de("snapshots",()=>`none of this guest: ${s.unfit}`),s.lasting&&
await t.giveUp(n,s.unfit);return}let i=await r.read(s.facts);return i===void 0?void 0:xD(e,t,n,{snapshot:i,reader:o,draft:r})}
async function xD(e,t,n,r){let{request:o,outcome:s}=e,i=s.boots===1;i&&(s.snapshot=r.draft===void 0?"used":"made");let a=await gpe(
e,r);if(a.progressed||a.killed||a.death===null||o.signal.aborted)return a;await t.giveUp(n,a.death),i&&(s.snapshot=null),
s.notes.push(`the kernel was booted: its snapshot could not be resumed: ${a.death}`)}async function gpe(e,{snapshot:t,reader:n,
draft:r}){let{request:o,outcome:s}=e;s.hello??=t.hello,s.modules.length===0&&s.modules.push(...t.modules);let i=await wpe(
o,rc(e,[])),a=Hi(e,{part:"resumed",initrd:null,reader:n,snapshot:{does:"resume",memory:t.memory,shared:i},state:t.state});
a.machine.control!==void 0&&ype(a,a.machine.control);let l=await a.ended();return l.progressed&&await r?.keep(t),l}function ype({
machine:e,watch:t},n){mD(n,cp,bpe).then(()=>e.send(`resume ${Math.floor(Date.now()/1e3)}
`),r=>{r instanceof cs||t.fail(`could not go on: ${E(r)}`)})}async function wpe({workFolder:e},t){let n=upe(e,"shared"),
r=2**Math.max(0,Math.ceil(Math.log2(await zi(n,t)/fx)));return await cpe(n,r*fx),{file:n,mib:r}}var fx,dpe,fpe,bpe,RD=m(
()=>{"use strict";v();mt();lp();kp();ip();_p();yD();wr();Wi();ux();kD();fx=1024**2,dpe=1024,fpe=64;bpe={driver:"ivshmem-\
plain",id:"files",memdev:Q_}});import{join as kpe}from"node:path";async function xp(e){let t=Rpe(e),n=iD(e.consoleLog),r=lD(e),o=0,s=e.memory??Kf(Df());
for(let a=e.cases;a.length>0&&t.error===null;a=Spe(e,t)){let{way:l}=r;t.shape=l.image.shape,t.accelerator=l.accelerator,
t.boots++;let c=Math.min(s.limitMib,El),u=$pe(e,a,c);vpe(t,u,a,c);let d=e.parks===!0&&u.cases.length===e.cases.length,f=await s.
reserve(o>0?Math.max(u.memoryMib,s.limitMib):u.memoryMib),p=Epe({request:{...e,parks:d},way:l,share:u,outcome:t,consoleLog:n}),
{death:g,progressed:b,answered:k,killed:y}=await p.finally(()=>t.parked===null?f.giveBack():f.keep(t.parked));if(e.signal.
aborted)break;if(g===null)continue;if(y){++o<=_pe?t.notes.push(`boot ${t.boots} ended early: ${g}`,"booted once more, al\
one"):t.error=g;continue}let R=!k&&l.accelerator==="kvm"?await e.kvmDefect?.():void 0,x=r.after(k,b,R);x===null?t.error=
R===void 0?g:xpe(R):t.notes.push(`boot ${t.boots} ended early: ${g}`,...x)}let i=await n.close();return i!==null&&t.notes.
push(`the console log is not whole: ${i}`),t}function xpe(e){return`KVM stopped working after the probe: ${e}; use ${Z("\
accelerator")} \`auto\` or \`tcg\`, which need no KVM`}function Rpe({images:[{shape:e}],accelerator:t}){return{boots:0,snapshot:null,
shape:e,accelerator:t,bootMs:null,guestMs:0,hello:null,modules:[],error:null,cases:new Map,killed:new Set,warnings:[],notes:[],
parked:null}}function Spe({cases:e},t){return e.filter(({id:n})=>!t.cases.has(n))}function $pe(e,t,n){let r=new Map(e.files.
map(({path:l,content:c})=>[l,mo(c)])),o={initramfs:SD(r.values()),largestObject:0,largestMaps:0},s=[],[i,a]=[0,0];for(let l of t){
let c=l.files.filter(({path:f})=>!r.has(f));for(let{path:f,content:p}of c)r.set(f,mo(p));o.initramfs+=SD(c.map(({content:f})=>mo(
f)));let u=l.files.find(({path:f})=>l.kind!=="probe"&&f===l.object);o.largestObject=Math.max(o.largestObject,mo(u?.content??
null)),o.largestMaps=Math.max(o.largestMaps,l.mapBytes??0);let d=xF(o);if(s.length===0)a=d;else if(d>n)break;i=d,s.push(
l)}return{cases:s,memoryMib:Math.min(i,Math.max(n,Uw)),neededMib:a}}function vpe(e,t,n,r){let[o]=t.cases;t.neededMib>t.memoryMib&&
o!==void 0&&e.notes.push(`${o.artifact} may need ${t.neededMib} MiB of memory in its guest; ${t.memoryMib===El?`a guest \
has ${El} MiB at most, so that its maps may fail for want of memory`:`this machine can give ${t.memoryMib} MiB, so that \
its maps may fail for want of memory. Free memory, or run it on a larger machine`}`),t.cases.length<n.length&&e.notes.push(
`boot ${e.boots} takes ${t.cases.length} of ${n.length} cases that are left: together they need more than the ${r} MiB t\
hat ${r===El?"a guest has at most":"this machine can give to guests"}`)}function SD(e){let t=0;for(let n of e)t+=n;return t}
async function Epe(e){return await _D(e)??Ppe(e)}async function Ppe(e){let{files:t,modules:n,workFolder:r}=e.request,o=kpe(
r,"initramfs"),s=[...t,...rc(e,n)];return await zi(o,[...new Map(s.map(i=>[i.path,i])).values()]),Hi(e,{part:"whole",initrd:o,
reader:tc()}).ended()}var _pe,mx=m(()=>{"use strict";Ae();kp();ip();aD();cD();_p();Gw();RD();_pe=1});async function Rp(e){return Ar(e,"version of",()=>Ape(e)).then(t=>t??"")}async function Ape(e){let{stdout:t}=await ye(e,
["--version"],{timeoutMs:Ope}),[n=""]=t.split(`
`);return n===""?void 0:n}function $D(e){let[,t]=/version (\d+)\./.exec(e)??[];return t!==void 0&&Number(t)<6}var Ope,Sp=m(
()=>{"use strict";An();Wt();Ope=1e4});import{createReadStream as Cpe}from"node:fs";import{open as Tpe}from"node:fs/promises";async function po(e,t){return Ot(
e,{offset:0,length:t})}async function Ot(e,{offset:t,length:n}){let r=await Tpe(e);try{let{buffer:o,bytesRead:s}=await r.
read(Buffer.alloc(n),0,n,t);return o.subarray(0,s)}finally{await r.close()}}function Vi(e,{offset:t,length:n}){return Cpe(
e,{start:t,end:t+n-1,highWaterMark:1<<20})}function sc(e,t){return t.every((n,r)=>e[r]===n)}var Yi=m(()=>{"use strict"});async function*vD(e){let t=Lpe(e),n=Buffer.allocUnsafe(px);for(;;){let r=await t.take(Ipe);if(r===void 0)return;let o=r.
readUInt32LE();if(o>Mpe)throw new Error(`a block says that it has ${o} bytes, which none has`);let s=await t.take(o);if(s===
void 0)throw new Error("the compressed data is cut off");yield n.subarray(0,Npe(s,n))}}function Npe(e,t){let n=e.length,
r=0,o=0;for(;r<n;){let s=e[r++],i=s>>4;if(i===15)for(let c=255;c===255;i+=c)c=r<n?e[r++]:ic();if((i>n-r||i>t.length-o)&&
ic(),i>32)t.set(e.subarray(r,r+i),o);else for(let c=0;c<i;c++)t[o+c]=e[r+c];if(r+=i,o+=i,r===n)return o;n-r<2&&ic();let a=e[r]|
e[r+1]<<8;r+=2;let l=s&15;if(l===15)for(let c=255;c===255;l+=c)c=r<n?e[r++]:ic();if(l+=Fpe,(a===0||a>o||l>t.length-o)&&ic(),
a>=l&&l>32)t.copyWithin(o,o-a,o-a+l);else for(let c=0;c<l;c++)t[o+c]=t[o+c-a];o+=l}return o}function ic(){throw new Error(
"the compressed data is damaged")}function Lpe(e){let t=e[Symbol.asyncIterator](),n=[],r=0;return{async take(o){for(;r<o;){
let{done:i,value:a}=await t.next();if(i===!0){if(r>0)throw new Error("the compressed data is cut off");return}n.push(a),
r+=a.length}let s=Buffer.concat(n);return n=[s.subarray(o)],r-=o,s.subarray(0,o)}}}var hx,px,Mpe,Ipe,Fpe,ED=m(()=>{"use \
strict";hx=[2,33,76,24],px=8<<20,Mpe=px+Math.floor(px/255)+16,Ipe=4,Fpe=4});function OD(){let e=Buffer.alloc(0),t=0,n=0;return{push(i){let a=Buffer.concat([e,i]),l=r(a);return t+=l,e=a.subarray(l),
a.subarray(0,l)},end:()=>e};function r(i){let a=i.length-5+1;if(a<=0)return 0;let l=-1,c=0;for(;c<a;c++){if((i[c]&254)!==
232)continue;let d=c-l;n=d>3?0:n<<d-1&7,l=c,n!==0&&o(i,c)?n=n<<1|1:gx(i[c+4])?(i.writeInt32LE(s(i.readInt32LE(c+1),t+c+5),
c+1),c+=4):n=n<<1|1}let u=c-l;return n=u>3?0:n<<u-1,c}function o(i,a){let l=i[a+4-(PD[n]??0)];return Bpe[n]!==!0||gx(l)}
function s(i,a){let l=(PD[n]??0)*8,c=i-a|0;for(;n!==0&&gx(c>>>24-l&255);)c=(c^2**(32-l)-1)-a|0;return c<<7>>7}}function gx(e){
return e===0||e===255}var Bpe,PD,AD=m(()=>{"use strict";Bpe=[!0,!0,!0,!1,!0,!1,!1,!1],PD=[0,1,2,2,3,3,3,3]});import{crc32 as kx}from"node:zlib";async function*TD(e,t){let n=await Gpe(e,t);if(n===null){yield*Pl(Vi(e,t));return}let r=OD(),
o=0;for await(let i of Pl(qpe(e,n))){let a=r.push(i);o=kx(a,o),yield a}let s=r.end();if(kx(s,o)!==n.crc)throw new Error(
"the compressed data is damaged: its check does not match");yield s}async function Gpe(e,t){let n=await Ot(e,{offset:t.offset,
length:yx+1024}),r=n.subarray(yx),o=((r[0]??0)+1)*4;if(n[7]!==Dpe||r[1]!==1||r[2]!==jpe||r[3]!==0||r[4]!==CD||r[5]!==1)return null;
let{unpadded:s,unpackedBytes:i}=await Wpe(e,t),a={offset:t.offset+yx+o,length:s-o-ac},l={offset:a.offset+xx(a.length),length:ac};
if(a.length<=0||l.offset+ac>t.offset+t.length)throw new Error("the compressed data is cut off");let c=(await Ot(e,l)).readUInt32LE();
return{dictionary:r[6]??0,packed:a,unpackedBytes:i,crc:c}}async function Wpe(e,t){let n=t.offset+t.length,r=await Ot(e,{
offset:n-bx,length:bx});if(r.toString("latin1",10)!=="YZ")throw new Error("the compressed data is cut off");let o=(r.readUInt32LE(
4)+1)*4;if(o>Upe)throw new Error("the compressed data has more blocks than a kernel has");let s=await Ot(e,{offset:n-bx-
o,length:o}),[i,...a]=Hpe(s.subarray(1,o-ac)),[l,c]=a;if(i!==1||l===void 0||c===void 0)throw new Error("the compressed d\
ata has more blocks than a kernel has");return{unpadded:l,unpackedBytes:c}}async function*qpe(e,{dictionary:t,packed:n,unpackedBytes:r}){
let o=Buffer.from([0,Kpe]),s=wx([2,0,CD,1,t,0,0,0]);yield Buffer.concat([Buffer.from(Rx),wx([...o]),s]),yield*Vi(e,n),yield Buffer.
alloc(xx(n.length)-n.length);let i=[0,1,..._x(s.length+n.length),..._x(r)],a=wx([...i,...new Array(xx(i.length)-i.length).
fill(0)]),l=Buffer.alloc(4);l.writeUInt32LE(a.length/4-1);let c=Buffer.concat([l,o]);yield Buffer.concat([a,MD(c),c,Buffer.
from("YZ")])}function wx(e){let t=Buffer.from(e);return Buffer.concat([t,MD(t)])}function MD(e){let t=Buffer.alloc(ac);return t.
writeUInt32LE(kx(e)),t}function _x(e){return e<128?[e]:[e%128|128,..._x(Math.floor(e/128))]}function Hpe(e){let t=[],n=0,
r=1;for(let o of e)n+=(o&127)*r,r*=128,!(o>=128)&&(t.push(n),n=0,r=1);return t}function xx(e){return Math.ceil(e/4)*4}var Rx,
yx,bx,ac,Kpe,Dpe,jpe,CD,Upe,ID=m(()=>{"use strict";zw();Yi();AD();Rx=[253,55,122,88,90,0],yx=12,bx=12,ac=4,Kpe=0,Dpe=1,jpe=
4,CD=33,Upe=1024});import{createHash as zpe}from"node:crypto";import{open as Vpe}from"node:fs/promises";async function $p(e,t,n,r){let o=await Ot(
e,{offset:t.offset,length:Math.min(t.length,Ype)}),s=Qpe(o,e,t,r),i=zpe("sha256"),a=await H(n,()=>Vpe(n,"wx")),l=0;try{for await(let c of s){
if(l+=c.length,l>Sx)throw new Error(`it unpacks to more than ${Sx} bytes`);i.update(c),await H(n,()=>a.writeFile(c))}}catch(c){
throw c instanceof h?c:new h(`${r} cannot be unpacked: ${E(c)}`)}finally{await a.close()}return{sha256:i.digest("hex"),bytes:l}}
function Qpe(e,t,n,r){if(sc(e,Rx))return TD(t,n);if(Jpe.some(i=>sc(e,i)))return Be(Vi(t,n),r,Sx);let o=hx.length;if(sc(e,
hx)){let i={offset:n.offset+o,length:n.length-o};return vD(Vi(t,i))}let s=Xpe.find(({magic:i})=>sc(e,i));throw new h(s===
void 0?`${r} holds a kernel packed in no known way (it begins with ${e.toString("hex")})`:`${r} is packed with ${s.name}\
, which is not unpacked on the host`)}var Sx,Ype,Jpe,Xpe,$x=m(()=>{"use strict";v();pe();qn();Yi();ED();ID();Sx=256<<20,
Ype=8,Jpe=[[31,139],[40,181,47,253]],Xpe=[{name:"bzip2",magic:[66,90,104]},{name:"lzma",magic:[93,0,0]},{name:"lzo",magic:[
137,76,90,79]}]});import{stat as Zpe}from"node:fs/promises";async function Ep(e,t){let n=await po(e,vp),r=(await Zpe(e)).size;if(n.length===
vp&&ND(n,rhe,nhe)){let o={offset:n.readUInt32LE(ohe),length:n.readUInt32LE(she)};if(o.length===0||o.offset+o.length>r)throw new h(
`${t} is cut off: its compressed kernel does not lie in the file`);return o}if(FD(n))return null;if(n.length===vp&&n.readUInt16LE()===
ihe)return{offset:0,length:r};throw new h(`${t} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI\
 zboot`)}async function Pp(e,t,n,r){let{sha256:o}=await $p(e,t,n,r);if(!FD(await po(n,vp)))throw new h(`${r} does not un\
pack to an arm64 Image`);return o}function FD(e){return ND(e,the,ehe)}function ND(e,t,n){return e.toString("latin1",t,t+
n.length)===n}var ehe,the,nhe,rhe,ohe,she,vp,ihe,vx=m(()=>{"use strict";v();Yi();$x();ehe="ARMd",the=56,nhe="zimg",rhe=4,
ohe=8,she=12,vp=64,ihe=35615});var ahe,h3e,g3e,y3e,b3e,w3e,k3e,_3e,x3e,R3e,S3e,$3e,v3e,kr,E3e,P3e,O3e,A3e,lhe,C3e,T3e,LD,M3e,I3e,F3e,N3e,L3e,BD,B3e,K3e,
D3e,j3e,U3e,KD,G3e,W3e,DD,q3e,jD,H3e,z3e,V3e,Y3e,J3e,X3e,Ex,Op,Q3e,Z3e,eJe,tJe,Px,nJe,UD,GD,WD,rJe,oJe,sJe,iJe,qD,aJe,lJe,
HD,cJe,zD,uJe,dJe,lc=m(async()=>{ahe=await import("./vendor/js-yaml.js"),{CHOMPING_CLIP:h3e,CHOMPING_KEEP:g3e,CHOMPING_MODE:y3e,
CHOMPING_STRIP:b3e,COLLECTION_STYLE:w3e,COLLECTION_STYLE_BLOCK:k3e,COLLECTION_STYLE_FLOW:_3e,CORE_SCHEMA:x3e,DEFAULT_SCALAR_STYLE_RULES:R3e,
DUMP_SCHEMA:S3e,EVENT_ALIAS:$3e,EVENT_DOCUMENT:v3e,EVENT_ID:kr,EVENT_MAPPING:E3e,EVENT_POP:P3e,EVENT_SCALAR:O3e,EVENT_SEQUENCE:A3e,
FAILSAFE_SCHEMA:lhe,JSON_SCHEMA:C3e,NOT_RESOLVED:T3e,SCALAR_STYLE:LD,SCALAR_STYLE_DOUBLE_QUOTED:M3e,SCALAR_STYLE_FOLDED_BLOCK:I3e,
SCALAR_STYLE_LITERAL_BLOCK:F3e,SCALAR_STYLE_PLAIN:N3e,SCALAR_STYLE_SINGLE_QUOTED:L3e,Schema:BD,VISIT_BREAK:B3e,VISIT_SKIP:K3e,
YAML11_SCHEMA:D3e,YAMLException:j3e,binaryTag:U3e,boolCoreTag:KD,boolJsonTag:G3e,boolYaml11Tag:W3e,constructFromEvents:DD,
defineMappingTag:q3e,defineScalarTag:jD,defineSequenceTag:H3e,dump:z3e,eventsToAst:V3e,floatCoreTag:Y3e,floatJsonTag:J3e,
floatYaml11Tag:X3e,getScalarValue:Ex,intCoreTag:Op,intJsonTag:Q3e,intYaml11Tag:Z3e,jsToAst:eJe,legacyMapTag:tJe,load:Px,
loadAll:nJe,mapTag:UD,mergeTag:GD,nullCoreTag:WD,nullJsonTag:rJe,nullYaml11Tag:oJe,omapTag:sJe,pairsTag:iJe,parseEvents:qD,
present:aJe,realMapTag:lJe,seqTag:HD,setTag:cJe,strTag:zD,timestampTag:uJe,visit:dJe}=ahe});function VD(e,t,n){return e.find(r=>r.accelerator===n&&Ke(t,r.series)&&ao(t)===r.ending)?.shape}var YD=m(async()=>{"use \
strict";await lc();v();Tr();ut();ns()});async function uc(e){let t=await po(e,XD.length);return XD.every((n,r)=>t[r]===n)}async function Cp(e,t){let n=await hhe(
e,t),r=await ghe(e,n);if(r===void 0)throw new h(`${t} has no PVH entry, without which QEMU does not boot it unpacked`);if(!n.
some(({type:s,physical:i,memoryBytes:a})=>s===uhe&&r>=i&&r<i+a))throw new h(`${t} has its PVH entry at 0x${r.toString(16)}\
, where nothing is loaded`)}async function hhe(e,t){let n=await po(e,JD);if(n.length<JD||!await uc(e)||n.readUInt16LE(18)!==
che)throw new h(`${t} does not unpack to an ELF file of x86_64`);let r=n.readUInt16LE(56),o=n.readUInt16LE(54);if(o!==Ap||
r>mhe)throw new h(`${t} has ${r} program headers of ${o} bytes, which no kernel has`);let s=await Ot(e,{offset:cc(n,32),
length:r*Ap});if(s.length<r*Ap)throw new h(`${t} is cut off in its program headers`);return Array.from({length:r},(i,a)=>{
let l=a*Ap;return{type:s.readUInt32LE(l),offset:cc(s,l+8),physical:cc(s,l+24),fileBytes:cc(s,l+32),memoryBytes:cc(s,l+40)}})}
function cc(e,t){return Math.min(Number(e.readBigUInt64LE(t)),Number.MAX_SAFE_INTEGER)}async function ghe(e,t){for(let{offset:n,
fileBytes:r}of t.filter(({type:o})=>o===dhe)){let o=await Ot(e,{offset:n,length:Math.min(r,phe)}),s=yhe(o);if(s!==void 0)
return s}}function yhe(e){for(let t=0;t+12<=e.length;){let n=e.readUInt32LE(t),r=e.readUInt32LE(t+4),o=t+12,s=o+QD(n);if(e.
readUInt32LE(t+8)===fhe&&e.toString("latin1",o,o+4)==="Xen\0"&&r>=4&&s+4<=e.length)return e.readUInt32LE(s);t=s+QD(r)}}function QD(e){
return Math.ceil(e/4)*4}var JD,Ap,XD,che,uhe,dhe,fhe,mhe,phe,Tp=m(()=>{"use strict";v();Yi();JD=64,Ap=56,XD=[127,69,76,70,
2,1],che=62,uhe=1,dhe=4,fhe=18,mhe=64,phe=65536});async function ZD(){return bhe}var bhe,ej=m(()=>{"use strict";bhe=[{series:"5.10",ending:"-cloud-amd64",accelerator:"kvm",
shape:"bzimage-pc"},{series:"6.1",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"6.12",ending:"-cl\
oud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},
{series:"5.10",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"5.10",ending:"-cloud-amd64",accelerator:"t\
cg",shape:"vmlinux-pc"},{series:"6.1",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.1",ending:"-cloud\
-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.12",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"\
6.12",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"7.2",ending:"-cloud-amd64",accelerator:"tcg",
shape:"vmlinux-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"}]});import{mkdir as whe,rm as tj}from"node:fs/promises";import{join as Mp}from"node:path";async function Ox(e,t){let n=await nj(
e);return n!==void 0?n:khe(async()=>{let r=await nj(e);if(r!==void 0)return r;await Ao(Mp(e,".."));let o=ie(e);try{await H(
e,()=>whe(o,{recursive:!0}));let s=await t(Ip(o));await Tt(Mp(o,"image.json"),{format:rj,sha256:s}),await H(e,()=>tj(e,{
recursive:!0,force:!0})),await Xe(o,e)}finally{await tj(o,{recursive:!0,force:!0})}return Ip(e)})}async function nj(e){let t=await Mt(
Mp(e,"image.json"));if(!(typeof t!="object"||t===null||!("sha256"in t))&&!(!("format"in t)||t.format!==rj))return await me(
Ip(e))===t.sha256?Ip(e):void 0}function Ip(e){return Mp(e,"image")}var khe,rj,oj=m(async()=>{"use strict";await Jo();pe();
Je();khe=xt(1),rj=1});async function lj(e,t){let n=await po(e,ij);if(n.length<ij||n.toString("latin1",sj,sj+aj.length)!==aj)throw new h(`${t} \
is no bzImage: it has no setup header`);if(n.readUInt16LE(xhe)<$he)throw new h(`${t} does not tell where its compressed \
kernel is: its boot protocol is older than 2.08`);let o=((n[_he]||Ehe)+1)*vhe+n.readUInt32LE(Rhe),s=n.readUInt32LE(She);
if(s<=dc)throw new h(`${t} says that its compressed kernel has ${s} bytes`);let i=await Ot(e,{offset:o,length:2}),a=await Ot(
e,{offset:o+s-dc,length:dc});if(i.length<2||a.length<dc)throw new h(`${t} is cut off: its compressed kernel does not lie\
 in the file`);let l=i.readUInt16LE()===Phe;return{part:{offset:o,length:l?s:s-dc},unpackedBytes:a.readUInt32LE()}}var _he,
sj,xhe,Rhe,She,ij,aj,$he,vhe,Ehe,dc,Phe,cj=m(()=>{"use strict";v();Yi();_he=497,sj=514,xhe=518,Rhe=584,She=588,ij=592,aj=
"HdrS",$he=520,vhe=512,Ehe=4,dc=4,Phe=35615});async function Ax(e,t,n){let{part:r,unpackedBytes:o}=await lj(e,n),{sha256:s,bytes:i}=await $p(e,r,t,n);if(i!==o)throw new h(
`${n} unpacks to ${i} bytes where its own end says ${o}`);return s}async function uj(e,t,n){let r=await Ax(e,t,n);return await Cp(
t,n),r}var Cx=m(()=>{"use strict";v();cj();$x();Tp()});import{join as Ohe}from"node:path";async function Fp(e,t){switch(e.kernel.arch){case"x86_64":return Ahe(e,t);case"arm64":
return[await Che(e,t)];case"s390x":return e.images}}async function Ahe(e,{rules:t=ZD,...n}){let{kernel:r,images:o}=e,s=o[o.
length-1]??o[0],i=`vmlinuz of ${r.release}`;if(await uc(s.path))return await Cp(s.path,i),[{shape:"vmlinux-pc",path:s.path}];
let a=VD(await t(),r.release,n.accelerator);if(a===void 0||a===s.shape)return[s];try{let l=await Ox(dj(e,n),c=>uj(s.path,
c,i));return[{shape:a,path:l},s]}catch(l){if(!(l instanceof h))throw l;return n.onNote(`booted as it is packaged: ${E(l)}`),
[s]}}async function Che(e,t){let{kernel:n,images:r}=e,[o]=r,s=`vmlinuz of ${n.release}`,i=await Ep(o.path,s);if(i===null)
return o;let a=await Ox(dj(e,t),l=>Pp(o.path,i,l,s));return{...o,path:a}}function dj({vmlinuzSha256:e},{cacheDirectory:t}){
return Ohe(t,"images",e)}var Tx=m(async()=>{"use strict";v();vx();await YD();Tp();ej();await oj();Cx()});import{constants as Mx}from"node:os";function ve(e){return e===0?null:{number:e,name:Ix.get(e)??The[e]??`errno ${e}`}}var The,
Ix,_r=m(()=>{"use strict";The={512:"ERESTARTSYS",517:"EPROBE_DEFER",524:"ENOTSUPP",525:"EBADTYPE"},Ix=new Map(Object.entries(
Mx.errno).map(([e,t])=>[t,e]));Ix.set(Mx.errno.EAGAIN,"EAGAIN");Ix.set(Mx.errno.EOPNOTSUPP,"EOPNOTSUPP")});function Jn(e){switch(e.kind){case"crash":return{verdict:"fail",reason:`the kernel died: ${e.message}${fj(e.during)}`};case"\
timeout":return{verdict:"error",reason:`not done within ${e.seconds} s; raise \`timeout\` if it needs longer`};case"kill\
ed":return{verdict:"error",reason:`its process died (${e.signal===0?`exit code ${e.exitCode}`:`signal ${e.signal}`})${fj(
e.during)}`};case"lost":return{verdict:"error",reason:e.message};case"cancelled":return{verdict:"error",reason:"cancelle\
d"}}}function fj(e){return e===null?"":` (during ${e})`}var fc=m(()=>{"use strict"});function mj(e,t,n){let r=Ihe.findLast(o=>t.lanes.some(({mode:s})=>s===o));return t.lanes.map(({mode:o,required:s})=>({mode:o,
required:s&&n,known:null,...e.unsuited!==void 0&&(e.unsuited.what==="all"||o==="command")?{verdict:"skip",reason:`it ${e.
unsuited.why}`}:Fhe(o,r,e,t)}))}function Fhe(e,t,n,r){return e==="command"?Nhe(n):Lhe(e,e===t,n,r)}function Nhe({obstacle:e,
command:t,commandInterruption:n}){return e!==null?{verdict:"error",reason:e}:n!==null&&t?.verdict!=="fail"?Jn(n):t===null?
{verdict:"error",reason:"the guest told nothing of the command"}:{verdict:t.verdict,reason:t.reason}}function Lhe(e,t,n,r){
return Bhe(e,t,n,r)??Ghe(n)??Whe(e,n)??_u(n)??Uhe(n)??qhe(n)??(e==="load_only"?void 0:xu(n))??(e==="behavior"?zhe(n,r):void 0)??
Mhe}function Bhe(e,t,n,r){let{obstacle:o,interruption:s,load:i}=n;if(o!==null)return{verdict:"error",reason:o};if(s!==null&&
!(!t&&Khe(e,n))&&!(i?.verdict==="fail"&&s.kind!=="crash")&&!(e==="behavior"&&Dhe(n,r))&&!(e==="behavior"&&s.kind!=="cras\
h"&&jhe(n,r)))return Jn(s)}function Khe(e,{load:t,programs:n,tests:r}){return t?.verdict!=="pass"?!1:e==="load_only"||r.
some(({verdict:o})=>o!=="skip")?!0:n.every(o=>o.load?.verdict!=="pass"||o.attach!==null)}function Dhe({tests:e,interruption:t},n){
if(t?.kind!=="crash"||!t.during?.endsWith(" test"))return!1;let r=e.findLastIndex(({verdict:o})=>o!=="skip");return n.tests[r]?.
required===!1}function jhe({tests:e},t){let n=pj(e,t);return e.some(({verdict:r})=>r!=="skip")&&(n.every(({verdict:r})=>r===
"pass")||n.some(({verdict:r})=>r==="fail"))}function Uhe({ignored:e,libbpf:t}){if(e.length===0)return;let n=e.map(({name:r,
section:o})=>`${r} (${o})`).join(", ");return{verdict:"fail",reason:`libbpf ${t} ignores ${n}`}}function Ghe({fixups:e}){
let t=e.find(({status:n})=>n!=="applied"&&n!=="unsupported");return t===void 0?void 0:{verdict:"error",reason:`${t.note}${t.
errno===null?"":` (${t.errno.name})`}${lw(t.place)}`}}function Whe(e,{unknownNames:t}){let n=t.find(({usedBy:r})=>r==="o\
bject"||e==="behavior");return n===void 0?void 0:{verdict:"error",reason:fT(n)}}function qhe({programs:e}){let t=Ta(e),[
n]=t;if(n===void 0)return Hhe(e);let r=t.length===1?"":`; so do ${t.length-1} more programs`;return{verdict:"fail",reason:`${n.
name} takes ${n.insns} instructions to verify, its budget is ${n.budget}${r}`}}function Hhe(e){let t=e.find(({load:n})=>n?.
verdict==="pass"&&n.stats?.budget!=null&&n.stats.insnsProcessed===null);return t===void 0?void 0:{verdict:"error",reason:`${t.
name} has a budget, and the kernel does not tell how many instructions it verified`}}function zhe({tests:e},t){let n=pj(
e,t),r=e.filter(({verdict:o})=>o==="pass").length;for(let o of["fail","error","skip"]){let s=n.find(i=>i.verdict===o);if(s!==
void 0)return{verdict:o==="skip"?"error":o,reason:`${r} of ${e.length} tests pass; ${s.name}: ${s.reason}`}}}function pj(e,t){
return e.filter((n,r)=>t.tests[r]?.required)}var Mhe,Ihe,hj=m(async()=>{"use strict";fc();Us();await ff();Mhe={verdict:"\
pass",reason:null},Ihe=["load_only","load_attach","behavior"]});function gj(e,{btf:t}){let n=tt(e,"btf");if(n===void 0||t===void 0)return[];let{errno:r,message:o}=n,s=r===0;return[{subject:t.
file,what:"btf",status:s?"applied":"error",errno:ve(r),message:s?null:o,note:s?`btf of the kernel: ${t.file}`:`btf file ${t.
file} ${o}`,place:t.place}]}var yj=m(()=>{"use strict";_r();_t()});function wj(e){let{request:t,commandOutcome:n,obstacle:r,unsuited:o}=e;if(t.command===null||!t.lanes.some(({mode:u})=>u===
"command"))return null;let{command:s,expect:i}=t.command;if(o!==void 0)return{...bj(s),verdict:"skip",reason:`it ${o.why}`};
let a=tt(n?.records??[],"command");if(a!==void 0)return Nx(s,i,a,Lx(e,"command","command"));let l=n?.interruption??null,
c=l===null?null:Jn(l);return{...bj(s),verdict:c?.verdict??"error",reason:c?.reason??r??"the guest told nothing of the co\
mmand"}}function Nx(e,t,n,r){let o=Yhe(n,t),s=Jhe(t,n,r),i=[...o,...s];return{command:e,verdict:Vhe(n,o,s),reason:i.length===
0?null:i.join("; "),exitCode:n.code<0?null:n.code,signal:n.signal===0?null:n.signal,timedOut:n.timed_out,durationMs:n.usec/
1e3,stdout:Fx(n.stdout_bytes,r.stdout),stderr:Fx(n.stderr_bytes,r.stderr)}}function Lx(e,t,n){return{stdout:e.output({case:t,
kind:"stdout",subject:n}),stderr:e.output({case:t,kind:"stderr",subject:n})}}function Vhe(e,t,n){return t.length+n.length===
0?"pass":kj(e)||t.length===0&&e.cut?"error":"fail"}function kj({code:e,signal:t,timed_out:n}){return e<0&&t===0&&!n}function Yhe(e,{
exitCode:t}){return e.timed_out?[`the command was not done after ${Xhe(e.usec)}`]:e.signal!==0?[`the command was ended b\
y signal ${e.signal}`]:kj(e)?["the command could not be started"]:e.code===t?[]:[`exit code ${e.code} instead of ${t}`]}
function Jhe(e,t,{stdout:n,stderr:r}){let o=n?.text??"",{stdoutContains:s,stderrContains:i,stdoutMatches:a}=e,l=[...s===
null||o.includes(s)?[]:[`stdout does not contain ${JSON.stringify(s)}`],...a===null||a.test(o)?[]:[`stdout does not matc\
h ${a}`],...i===null||(r?.text??"").includes(i)?[]:[`stderr does not contain ${JSON.stringify(i)}`]];return l.length>0&&
t.cut?[...l,"there was more output than is kept"]:l}function Fx(e,t){return{bytes:e,log:t?.path??null,tail:t?.tail??""}}
function bj(e){let t=Fx(0,null);return{command:e,exitCode:null,signal:null,timedOut:!1,durationMs:0,stdout:t,stderr:t}}function Xhe(e){
let t=e/1e6;return`${t<10?t.toFixed(1):Math.round(t)} s`}var Bx=m(()=>{"use strict";fc();_t()});function _j(e,t){return q(e,"fixup").flatMap(n=>{let r=t[n.index];if(r===void 0)return[];let o=ege(n.status),s=r.kind===
"max_entries"&&r.value==="cpus"&&o==="applied"?` (${n.number})`:"",i=to(r);return[{subject:r.subject,what:i,status:o,errno:ve(
n.errno),message:o==="applied"?null:n.message,note:`${xj(r)} fixup ${Qhe(o,r)}: ${r.subject} ${i}${s}`,place:r.place}]})}
function xj({kind:e}){return e==="global"?"global":e==="program_type"||e==="autoload"?"program":"map"}function Qhe(e,t){
switch(e){case"applied":return"applied";case"not_found":return`refused, no such ${xj(t)}`;case"not_map_in_map":return"re\
fused, not a map-in-map";case"unsupported":return"refused by the kernel";case"error":return"failed"}}function ege(e){return Zhe.
find(t=>t===e)??"error"}var Zhe,Rj=m(()=>{"use strict";Of();_r();_t();Zhe=["applied","not_found","not_map_in_map","unsup\
ported"]});function Sj(e,{fixups:t}){let n=q(e,"map_refused"),r=q(e,"map_trial"),o=q(e,"map_off");return q(e,"map").map(s=>{let a=t.
some(({kind:c,subject:u})=>c==="autocreate"&&u===s.name)?nge:rge(o.find(c=>c.map===s.name)),l=n.find(c=>c.map===s.name);
return{name:s.name,type:s.map_type,keySize:s.key_size,valueSize:s.value_size,maxEntries:s.max_entries,flags:s.flags,hasInner:s.
inner,off:a,refusal:l===void 0?null:oge(l,r)}})}function rge(e){if(e===void 0)return null;let{needs:t}=e;return t===null?
{by:"optional",reason:"optional, and the kernel does not create it"}:{by:"content",reason:`holds map ${t}, which is left\
 out`}}function oge(e,t){let{map:n,inner:r,errno:o,message:s,map_type:i,key_size:a,value_size:l,max_entries:c,flags:u,extra:d,
btf:f}=e;return{inner:r,errno:ve(o),message:s===""?null:s,type:i,keySize:a,valueSize:l,maxEntries:c,flags:u,extra:d,btf:f===
"given"||f==="refused"?f:"none",trials:t.filter(p=>p.map===n).flatMap(sge).slice(0,tge)}}function sge({base:e,property:t,
value:n,errno:r,limit:o}){let s=i$.find(i=>i===t);return s===void 0?[]:[{base:e==="own"?"own":"smallest",property:s,value:n,
errno:ve(r),limit:Vt(o)}]}var tge,nge,$j=m(()=>{"use strict";_r();pn();_t();tge=64;nge={by:"manifest",reason:"autocreate\
: false"}});function Np(e){let t=new Map;for(let{group:n,program:r,status:o,message:s}of q(e,"variant")){let i=t.get(n)??[];t.set(n,
i),i.push({program:r,status:age(o),reason:s===""?null:ige(s)})}return[...t].map(([n,r])=>({group:n,chosen:r.find(({status:o})=>o===
"chosen")?.program??null,candidates:r}))}function ige(e){return e.replace(/\bhelper (\d+)\b/,(t,n)=>Si(Number(n))??t)}function age(e){
return e==="chosen"||e==="passed_over"?e:"unsupported"}var Kx=m(()=>{"use strict";yl();_t()});function vj(e,t){let n=q(e,"attach");return q(e,"program").map(r=>{let o=n.find(i=>i.program===r.name),s=lge(e,r,t);return{
name:r.name,section:r.section,type:r.prog_type,autoload:s===null,off:s,requirement:t.request.programs.find(({name:i})=>i===
r.name)?.load??"required",insns:r.insns,load:uge(e,r.name,t),attach:o===void 0?null:gge(o,t.request),known:null}})}function lge(e,{
name:t,autoload:n},{request:r,hostFixups:o,release:s}){if(o.some(({subject:u})=>u===t)){let u=r.programs.find(d=>d.name===
t)?.minKernel?.join(".");return{by:"kernel",reason:`${s??"the kernel"} is below its min_kernel ${u??""}`.trimEnd(),map:null}}
let i=r.fixups.findLast(({kind:u,subject:d})=>u==="autoload"&&d===t);if(i?.kind==="autoload"&&!i.value)return{by:"manife\
st",reason:"autoload: false",map:null};if(q(e,"unused").some(({program:u})=>u===t))return{by:"manifest",reason:"in no st\
ruct_ops map any more",map:null};let a=q(e,"dropped").find(({program:u})=>u===t);if(a!==void 0)return{by:"dropped",reason:a.
message||(ve(a.errno)?.name??"it does not load"),map:a.map};let l=cge(e,t);if(l!==void 0)return l;let c=r.fixups.some(u=>u.
kind==="struct_ops"&&u.program===t);return n||i!==void 0||c?null:{by:"object",reason:'off by default (SEC("?\u2026"))',map:null}}
function cge(e,t){let n=Np(e).find(({candidates:i})=>i.some(({program:a})=>a===t));if(n===void 0)return;if(n.chosen===t)
return null;let r=n.candidates.find(({program:i})=>i===t),o=n.chosen===null?"":`${n.chosen} was chosen`,s=[r?.status==="\
unsupported"?r.reason:null,o].filter(Boolean).join("; ");return{by:"variant",reason:s===""?`the kernel takes none of gro\
up ${n.group}`:s,map:null}}function uge(e,t,n){let r=q(e,"program_load").filter(({program:u})=>u===t),o=r.find(({pass:u})=>u===
"alone")??r[0];if(o===void 0)return null;let s=o.pass==="alone"?"alone":"whole",i=n.log({kind:"verifier",pass:s,subject:t})??
n.log({kind:"verifier",pass:"whole",subject:t}),{errno:a,map:l,line:c}=o;return{verdict:a===0?"pass":"fail",pass:s,errno:ve(
a),message:a===0?null:pge(i?.tail??"")??o.message,refusedBy:a===0?null:o.reached_kernel||l!==null?"kernel":"libbpf",map:l,
source:Ej(c),lacks:a===0?[]:dge(e,t),verifierLog:i?.path??null,verifierTail:i?.tail??"",stats:a===0||o.insns_processed>=
0?hge(o,t,n):null}}function dge(e,t){let n=q(e,"lack").filter(({program:r})=>r===t);return fge.flatMap(r=>{let o=n.find(
s=>s.what===r);return o===void 0?[]:[{what:r,errno:ve(o.errno),source:Ej(o.line)}]})}function Ej(e){return e&&{file:e.file,
path:null,line:e.line,column:e.column,text:e.text}}function pge(e){let t=e.trimEnd().split(`
`);return t.find(r=>r.startsWith("Verification failed: "))??t.filter(r=>!mge.test(r.trim())).at(-1)??null}function hge(e,t,{
request:n}){let r=Vt(e.insns_processed),o=r!==null&&e.insns_limit===1e6;return{insnsProcessed:r,statesTotal:Vt(e.states_total),
statesPeak:Vt(e.states_peak),stackDepth:Vt(e.stack_depth),xlatedBytes:Vt(e.xlated_bytes),jitedBytes:Vt(e.jited_bytes),headroom:o?
Math.max(0,1e6-r):null,budget:n.programs.find(s=>s.name===t)?.maxInsns??n.maxInsns,loadUsec:e.usec}}function gge(e,t){let{
program:n,status:r,errno:o,message:s,target:i}=e,a=t.programs.find(({name:u})=>u===n)?.attachRequired??t.attachRequired,
l=r==="declined";return{verdict:r==="attached"?"pass":l||r==="unsupported"?"skip":"fail",required:a,declined:l,target:i,
errno:ve(o),message:s}}var fge,mge,Pj=m(()=>{"use strict";_r();pn();Kx();_t();fge=["program_type","attach_type","expecte\
d_attach_type","sleepable","bpf_to_bpf_calls","map_values","function_addresses","bounded_loops","jmp32","atomics","cpu_v\
4","load_acquire","may_goto"];mge=/^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/});function Aj(e){return q(e,"target").flatMap(t=>{let n=KC.find(r=>r===t.kind);return n===void 0||t.name.length>yge?[]:[bge(
t,n)]})}function bge(e,t){let n=new Set(Dx(e.traceable_siblings));return{program:e.program,kind:t,name:e.name,symbols:e.
symbols,module:e.module,traceable:Vt(e.traceable),blacklisted:Oj(e.blacklisted),errorInjection:Oj(e.error_injection),overrides:e.
overrides,btf:e.btf,moduleBtf:e.module_btf,siblings:Dx(e.siblings).map(r=>({name:r,traceable:n.has(r)})),category:e.category,
btfTrace:e.btf_trace,config:Object.fromEntries(Dx(e.config).flatMap(r=>{let[o,s]=r.split("=");return o===void 0||s===void 0?
[]:[[o,s]]})),packagedIn:null}}function Oj(e){return e<0?null:e>0}function Dx(e){return e.split(" ").filter(t=>t!=="")}var yge,
Cj=m(()=>{"use strict";tf();_t();yge=600});function Mj(e,t,n,r){let{kind:o,place:s}=e,i="map"in e?e.map:e.program,a=n.filter(c=>"index"in c&&c.index===t),l=_ge(e,r)??
kge(e,a)??{verdict:"error",seen:jx};return{kind:o,subject:i,wanted:wge(e),place:s,...l}}function wge(e){switch(e.kind){case"\
events":return`at least ${mc(e.min,"event")}${e.shown===null?"":` with ${e.shown}`}`;case"runs":return`at least ${mc(e.min,
"run")}`;case"map":return e.shown;case"test_run":{let{expectReturn:t,expectDataOut:n}=e,r=[...t===null?[]:[`returns ${t}`],
...n===null?[]:[`gives the data ${Ux(n)}`]];return r.length===0?"can be run":r.join(" and ")}}}function kge(e,t){switch(e.
kind){case"events":{let n=q(t,"events")[0];return n&&(Lp(n)??xge(e,n))}case"runs":{let n=q(t,"runs")[0];return n&&(Lp(n)??
{verdict:Gx(n.count>=e.min),seen:mc(n.count,"run")})}case"map":{let n=q(t,"map_value")[0];return n&&Sge(n)}case"test_run":{
let n=q(t,"test_run")[0];return n&&(Lp(n)??$ge(e,n))}}}function Lp({errno:e,message:t}){if(e===0)return;let n=ve(e)?.name??
"";return{verdict:"error",seen:t===""?n:`${t} (${n})`}}function _ge(e,t){if(!("program"in e))return;let n=t.find(({name:r})=>r===
e.program)?.off;return n==null?void 0:{verdict:"fail",seen:`it is not loaded: ${n.reason}`}}function xge({min:e,shown:t},{
count:n,matched:r,lost:o}){let s=t===null?mc(n,"event"):`${r} of ${mc(n,"event")}`;return{verdict:Gx(r>=e),seen:o===0?s:
`${s}, ${o} lost`}}function Sge({met:e,errno:t,message:n,value:r}){return e?{verdict:"pass",seen:r===null?"met":Tj(r)}:ve(
t)?.name==="ENOENT"&&n!==Rge?{verdict:"fail",seen:n===""?"no such key":n}:Lp({errno:t,message:n})??{verdict:"fail",seen:r===
null?"no such key":Tj(r)}}function $ge({expectReturn:e,expectDataOut:t},{retval:n,nsec:r,data_out:o,data_out_bytes:s}){let i=e===
null||n===e,a=t===null||vge(t,o??"",s),l=[`returned ${n}`,...t===null?[]:[`gave ${o===null||o===""?"no data":Ux(o,s)}`]];
return{verdict:Gx(i&&a),seen:`${l.join(", ")} (${r} ns a run)`}}function vge(e,t,n){return e.length===2*n&&e.toLowerCase()===
t.toLowerCase()}function Tj(e){let t=Buffer.from(e,"hex");return[1,2,4,8].includes(t.length)?`${BigInt(`0x${Buffer.from(
t).reverse().toString("hex")}`)} (${e})`:Ux(e)}function Ux(e,t=e.length/2){return e.length>64?`${e.slice(0,64)}\u2026 (${t}\
 bytes)`:e}function Gx(e){return e?"pass":"fail"}function mc(e,t){return`${e} ${t}${e===1?"":"s"}`}var jx,Rge,Ij=m(()=>{
"use strict";_r();_t();jx="the guest told nothing of it";Rge="the object has no such map"});function Fj(e,t,n){let r=n.request.lanes.find(({mode:s})=>s==="behavior");if(r===void 0)return[];let o=r.required&&n.kernelRequired;
return n.request.tests.map((s,i)=>{let a=e.filter(f=>"test"in f&&f.test===i),{name:l,required:c,place:u}=s,d={name:l,required:c&&
o,place:u,known:null};return tt(a,"test_start")===void 0?{...d,verdict:"skip",reason:Ege(e,n),command:null,expectations:[]}:
{...d,...Pge(s,i,a,t,n)}})}function Ege(e,{obstacle:t,unsuited:n,outcome:r}){if(t!==null)return t;if(n?.what==="all")return`\
it ${n.why}`;let o=tt(e,"open"),s=tt(e,"load");if(o!==void 0&&o.errno!==0||s!==void 0&&s.errno!==0)return"the object doe\
s not load";if(q(e,"fixup").some(({status:a})=>a!=="applied"))return"a fixup could not be applied";let i=r?.interruption??
null;return i===null?"the guest never came to it":`it was not reached: ${Jn(i).reason}`}function Pge(e,t,n,r,o){let s=tt(
n,"command"),i=e.command===null||s===void 0?null:Nx(e.command,e.expect,s,Lx(o,"object",`test ${t}`)),a=e.expectations.map(
(d,f)=>Mj(d,f,n,r)),c=[...i===null?[]:[i],...a.map(d=>({verdict:d.verdict,reason:Rf(d)}))].filter(({verdict:d})=>d!=="pa\
ss");return tt(n,"test_end")===void 0?{...Oge(c,a,o),command:i,expectations:a}:e.command!==null&&i===null?{verdict:"erro\
r",reason:"the guest told nothing of the command",command:i,expectations:a}:{verdict:c.length===0?"pass":c.some(d=>d.verdict===
"fail")?"fail":"error",reason:Nj(c),command:i,expectations:a}}function Oge(e,t,{outcome:n}){let r=Nj(e.filter(({verdict:i})=>i===
"fail")),o=n?.interruption==null?{verdict:"error",reason:"the guest did not come to its end"}:Jn(n.interruption),s=t.some(
({seen:i})=>i===jx);return r!==null&&!s?{verdict:"fail",reason:r}:{verdict:o.verdict,reason:[r,o.reason].filter(i=>i!==null).
join("; ")}}function Nj(e){return e.length===0?null:e.map(({reason:t})=>t??"no reason").join("; ")}var Lj=m(()=>{"use st\
rict";Ow();fc();Bx();Ij();_t()});function Ji(e){let t=e.outcome?.records??[],n=[...t,...e.commandOutcome?.records??[]],r=q(n,"case_exit"),o=e.log({kind:"\
libbpf",pass:"whole",subject:null}),s=vj(t,e),i=Sj(t,e.request),a=q(t,"ignored").map(({section:c,variable:u})=>({section:c,
name:u})),l={load:Age(t),programs:s,maps:i,unknownNames:dT(e.request,s,i,a),fixups:[...gj(t,e),..._j(t,e.request.fixups)],
ignored:a,libbpf:Cge(t,e),tests:Fj(t,s,e),command:wj(e),interruption:e.outcome?.interruption??null,commandInterruption:e.
commandOutcome?.interruption??null,obstacle:e.obstacle,unsuited:e.unsuited};return{artifact:e.artifact,kernel:e.kernel,lanes:mj(
l,e.request,e.kernelRequired),unsuited:e.unsuited?.why??null,libbpf:l.libbpf,load:l.load,programs:l.programs,maps:i,ignored:l.
ignored,fixups:l.fixups,variants:Np(t),tests:l.tests,command:l.command,leftovers:Tge(n),unknownNames:l.unknownNames,durationMs:r.
length===0?null:r.reduce((c,{usec:u})=>c+u,0)/1e3,maxRssKib:r.length===0?null:Math.max(...r.map(c=>c.maxrss_kb)),interruption:l.
interruption??l.commandInterruption,libbpfLog:o?.path??null,libbpfTail:o?.tail??"",targets:Aj(t),kernelWarnings:[...e.outcome?.
warnings??[],...e.commandOutcome?.warnings??[]]}}function Age(e){let t=tt(e,"open");if(t!==void 0&&t.errno!==0)return{verdict:"\
fail",errno:ve(t.errno),message:t.message,map:null,program:null,btfRefused:null};let n=tt(e,"load");if(n===void 0)return null;
let{errno:r,message:o,map:s,program:i}=n;return{verdict:r===0?"pass":"fail",errno:ve(r),message:o,map:s,program:i,btfRefused:n.
btf_errno===0?null:n.btf_message||(ve(n.btf_errno)?.name??"no reason given")}}function Cge(e,{pidOneLibbpf:t}){if(tt(e,"\
open")===void 0)return null;let n=tt(e,"validator")?.libbpf??t;return n===null?null:_(n.replace(/^v/,""),20)}function Tge(e){
return q(e,"leftover").flatMap(({kind:t,name:n})=>Mge(t)?[{kind:t,name:n}]:[])}function Mge(e){return e==="pin"||e==="pr\
ocess"||e==="link"||e==="program"}var Bp=m(async()=>{"use strict";I();_r();await hj();await ff();yj();Bx();Rj();$j();Pj();
Cj();Lj();Kx();_t()});function Kj({object:e,command:t},n,r,o){let i=[e,t].filter(u=>u!==void 0).some(u=>n.cases.has(u)),a=r??"the guest never \
came to it",l=o?Bj:{records:[],interruption:{kind:"lost",message:a},warnings:[]},c=u=>u===void 0?void 0:n.cases.get(u)??
(i||o?l:void 0);return{outcome:c(e),commandOutcome:c(t),obstacle:i||o?null:a}}function us(e,t){return{artifact:e.name,kernel:t.
name,kernelRequired:t.request.required&&vf(e.request,t.request)?.required!==!1,request:Hl(t.request,e.request),btf:Wl(e.
request,t.request),unsuited:e.unsuited}}function Kp(e,t,n,r){let o=e.defect===void 0?r:`${e.path} ${e.defect}`,s=o===null&&
e.unsuited?.what!=="all"?Bj:void 0;return Ji({...us(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:s,commandOutcome:s,
obstacle:o,log:()=>null,output:()=>null})}var Bj,Dp=m(async()=>{"use strict";et();Lm();await Bp();Km();Bj={records:[],interruption:{
kind:"cancelled"},warnings:[]}});function Up(e,t,n){let r=[n],o=new qx(e);return{programs:[...new Map(q(e,"surface").map(i=>[i.program,i])).values()].map(
i=>Ige(i,o,t,r)),names:Bge(e,r)}}function Wx(e){let t=new Map;for(let n of e){let r=t.get(n.program);r===void 0?t.set(n.
program,[n]):r.push(n)}return t}function Ige({program:e,how:t,kind:n,name:r,read:o,line:s},i,a,l){let c=S$.find(u=>u===n);
return{artifact:a,program:_(e,Ve),way:R$.find(u=>u===t)??null,hook:c===void 0||r===null?null:{kind:c,name:_(r,Ve)},kernels:o?
l:[],calledBy:i.callersOf(e),source:Gp(s),reads:hn((i.reads.get(e)??[]).flatMap(u=>Fge(u,l))),notFollowed:hn((i.unfollowed.
get(e)??[]).flatMap(u=>Nge(u,l))),relocations:hn((i.relocations.get(e)??[]).flatMap(u=>Lge(u,l))),runs:i.runs.filter(u=>u.
program===e).map(({count:u})=>({count:u,kernels:l}))}}function Fge({via:e,offset:t,size:n,member:r,line:o},s){let i=$$.find(
a=>a===e);return i===void 0?[]:[{via:i,offset:t,size:n,member:r&&_(r,Ve),source:Gp(o),kernels:s}]}function Nge({why:e,map:t,
line:n},r){let o=v$.find(s=>s===e);return o===void 0?[]:[{why:o,map:t&&_(t,Ve),source:Gp(n),kernels:r}]}function Lge(e,t){
let n=E$.find(l=>l===e.kind);if(n===void 0)return[];let{flavor:r,loads:o,reached:s,argument:i,line:a}=e;return[{kind:n,root:_(
e.root,Ve),path:_(e.path,Ve),flavor:r,loads:o,reached:s,argument:i<0?null:i,local:n.startsWith("field_")?jj(e):null,source:Gp(
a),kernels:t}]}function Gp(e){return e&&{file:e.file,path:null,line:e.line,column:e.column,text:e.text}}function jj({words:e,
shape:t,offset:n,size:r,bitfield:o}){return{words:_(e,ds),shape:_(t,ds),offset:n,size:r,bitfield:o}}function Bge(e,t){let n=r=>[
{...r,kernels:t}];return[...q(e,"kernel_function").map(r=>{let{symbols:o,module:s,siblings:i}=r,a={symbols:r.known?jp:Vt(
o),module:s&&_(s,Ve),siblings:i.split(" ").filter(Boolean).map(l=>_(l,Ve)),callers:null,prototype:Dj(r)};return{kind:"fu\
nction",name:_(r.name,Ve),states:n(a)}}),...q(e,"kernel_raw_tracepoint").map(r=>{let o={found:r.found,prototype:Dj(r)};return{
kind:"raw_tracepoint",name:_(r.name,Ve),states:n(o)}}),...q(e,"kernel_tracepoint").map(r=>{let o=r.category&&_(r.category,
Ve),s=r.cut?[]:Uj(r.fields).flatMap(Dge),i=o===null?[]:j$(r.name)??s;return{kind:"tracepoint",name:_(r.name,Ve),states:n(
{category:o,fields:i})}}),...q(e,"kernel_field").map(r=>({kind:"field",name:_(In(r),Ve),states:n({field:r.found?jj(r):null})})),
...q(e,"kernel_enumerator").map(r=>({kind:"enumerator",name:_(In(r),Ve),states:n({value:r.found?_(r.value,24):null})})),
...q(e,"kernel_type").map(({root:r,found:o,size:s})=>({kind:"type",name:_(r,Ve),states:n({size:o?s:null})}))]}function Dj(e){
return e.btf===null||e.cut?null:{parameters:Uj(e.params).map(Kge),returns:{words:_(e.returns,ds),shape:_(e.returns_shape,
ds)}}}function Kge([e="",t="",n=""]){return{name:_(e,Ve),words:_(t,ds),shape:_(n,ds)}}function Dge([e="",t="",n="",r=""]){
let[,o,s,i=""]=/^(.*?)([A-Za-z_][A-Za-z0-9_]*)((?:\[[^\]]*\])*)$/.exec(e.trim())??[];return o===void 0||s===void 0||![t,
n].every(a=>/^\d+$/.test(a))?[]:[{name:_(s,Ve),type:_(`${o.trim()}${i}`,ds),offset:Number(t),size:Number(n),signed:r==="\
1"}]}function Uj(e){return e.split(`
`).flatMap(t=>t===""?[]:[t.split("	")])}var Ve,ds,jp,qx,Wp=m(()=>{"use strict";I();Nt();xg();_t();Ve=600,ds=130,jp=-1;qx=
class{reads;unfollowed;relocations;calls;runs;constructor(t){this.reads=Wx(q(t,"read")),this.unfollowed=Wx(q(t,"unfollow\
ed")),this.relocations=Wx(q(t,"relocation")),this.calls=q(t,"tail_call"),this.runs=q(t,"program_runs")}callersOf(t){let n=new Set(
this.calls.filter(o=>o.program===t).map(({map:o})=>o));return[...this.unfollowed].flatMap(([o,s])=>s.some(({why:i,map:a})=>i===
"tail_call"&&a!==null&&n.has(a))?[o]:[]).map(o=>_(o,Ve))}}});function qj(e,{symbols:t},{memory:n,addressOf:r}){let o=Gj(t,r,"_stext"),s=Gj(t,r,"_etext"),i=o===void 0?void 0:n.placeOf(
o);if(o===void 0||s===void 0||i===void 0)return[];let a=t.flatMap(({type:d,name:f},p)=>{let g=r(p);return"tTwW".includes(
d)&&!Gge.has(f)&&g>=o&&g<s?[{name:f,at:Number(g-o)}]:[]}).sort((d,f)=>d.at-f.at),l=new Map(a.flatMap(({name:d,at:f})=>jge.
test(d)&&!Uge.test(d)?[[f,{name:d,callers:new Set}]]:[])),c=Number(s-o),u=Math.min(c,e.length-i)-4;for(let d=0;d<u;d++){
let f=Wge(e,i+d);if(f===0||d+f+4>c)continue;let p=d+f+4,g=l.get(p+e.readInt32LE(i+d+f));g!==void 0&&g.callers.add(qge(a,
d))}return[...l.values()].map(({name:d,callers:f})=>({copy:d,callers:[...f].filter(p=>Wj(p)!==Wj(d)).sort()}))}function Wge(e,t){
let n=e[t];return n===232||n===233?1:n===15&&((e[t+1]??0)&240)===128?2:0}function Gj(e,t,n){let r=e.findIndex(o=>o.name===
n);return r<0?void 0:t(r)}function Wj(e){return e.replace(/^__pfx_/,"").replace(/\..*$/,"")}function qge(e,t){let[n,r]=[
0,e.length];for(;r-n>1;){let o=n+r>>1;(e[o]?.at??0)<=t?n=o:r=o}return e[n]?.name??""}var jge,Uge,Gge,Hj=m(()=>{"use stri\
ct";jge=/^([^.]+)\.(?:constprop|isra|part|llvm)\b/,Uge=/\.cold(?:\.\d+)?$/,Gge=new Set(["_text","_stext"])});function Vj(e){if(e.length<Hge||e.toString("latin1",0,4)!=="\x7FELF"||e[4]!==2||e[5]!==1)return null;let t=ze(e),n=Number(
t.wide(32)),r=Array.from({length:t.half(56)},(s,i)=>n+i*zj).filter(s=>s+zj<=e.length&&t.word(s)===zge).map(s=>({offset:Number(
t.wide(s+8)),address:t.wide(s+16),size:t.wide(s+32)})),o=s=>{let i=r.find(a=>s>=a.address&&s<a.address+a.size);return i&&
i.offset+Number(s-i.address)};return{placeOf:o,wordAt(s){let i=o(s);return i===void 0||i+8>e.length?void 0:e.readBigUInt64LE(
i)},textAt(s){let i=o(s);if(i===void 0)return;let a=e.indexOf(0,i);return a<0||a-i>Vge?void 0:e.toString("latin1",i,a)},
addressOf(s){let i=r.find(({offset:a,size:l})=>s>=a&&s<a+Number(l));return i&&i.address+BigInt(s-i.offset)}}}var Hge,zj,
zge,Vge,Yj=m(()=>{"use strict";ro();Hge=64,zj=56,zge=1,Vge=4096});function Qj(e){let t=eye(e);if(t===null)return null;let n=nye(e,t.start);if(n===null)return null;let r=[],o=n.first;for(let s=0;s<
n.count;s++){let{start:i,length:a}=Zj(e,o),l="";for(let c=i;c<i+a;c++)l+=t.words[e[c]??0];r.push({type:l.slice(0,1),name:l.
slice(1)}),o=i+a}return{symbols:r,start:n.start,end:t.end}}function eye(e){for(let t=e.indexOf(Jj);t>=0;t=e.indexOf(Jj,t+
1)){let n=tye(e,t);if(n!==null)return n}return null}function tye(e,t){let n=t;for(let a=0;a<Yge;a++)if(e[n-1]!==0||(n=e.
lastIndexOf(0,n-2)+1,n<=0))return null;let r=[],o=[],s=n;for(let a=0;a<256;a++){let l=e.indexOf(0,s);if(l<0)return null;
r.push(e.toString("latin1",s,l)),o.push(s-n),s=l+1}let i=Hx(s).find(a=>o.every((l,c)=>a+2*256<=e.length&&e.readUInt16LE(
a+2*c)===l));return i===void 0?null:{words:r,start:n,end:i+2*256}}function Hx(e){return[4,8].map(t=>Math.ceil(e/t)*t)}function nye(e,t){
let n=Math.max(0,t-Qge);for(let r=(t&-4)-4;r>=n;r-=4){let o=e.readUInt32LE(r);if(o<Jge||o>Xge)continue;let s=Hx(r+4).find(
i=>rye(e,i,o,t));if(s!==void 0)return{start:r,count:o,first:s}}return null}function rye(e,t,n,r){let o=[],s=t;for(let i=0;i<
n;i++){i%Zge===0&&o.push(s-t);let{start:a,length:l}=Zj(e,s);if(s=a+l,l===0||s>r)return!1}return Hx(s).some(i=>Xj(e,i,o,4,
r)||Xj(e,i,o,8,r))}function Xj(e,t,n,r,o){return t+r*n.length<=o&&n.every((s,i)=>e.readUInt32LE(t+r*i)===s)}function Zj(e,t){
let n=e[t]??0;return n<128?{start:t+1,length:n}:{start:t+2,length:n&127|(e[t+1]??0)<<7}}var Jj,Yge,Jge,Xge,Qge,Zge,e2=m(
()=>{"use strict";Jj=Buffer.from([..."0123456789"].map(e=>`${e}\0`).join(""),"latin1"),Yge=48,Jge=1e4,Xge=2e6,Qge=32<<20,
Zge=256});function r2(e){let t=null;for(let n=e.indexOf(t2);n>=0;n=e.indexOf(t2,n+1)){let r=sye(e,n);r===void 0||r-n<oye||r-n<=(t?.
length??0)||(t=e.subarray(n,r))}return t}function sye(e,t){if(t+n2>e.length)return;let[n,r,o,s]=[8,12,16,20].map(l=>e.readUInt32LE(
t+l));if(n!==0||r===void 0||o!==r||s===void 0)return;let i=t+n2+o,a=i+s;return a<=e.length&&e[i]===0&&e[a-1]===0?a:void 0}
var t2,n2,oye,o2=m(()=>{"use strict";t2=Buffer.from([159,235,1,0,24,0,0,0]),n2=24,oye=1<<20});function a2(e,{symbols:t,start:n,end:r},o){let s=t.findIndex(({name:f})=>f===s2.name);if(s<0)return null;let i=4*t.length,
a=iye(r,64),l=[...a.map(f=>({offsets:f,base:i2(f+i)})),...[n-8,n-16].flatMap(f=>[{offsets:f-i2(i),base:f},{offsets:f-i,base:f}])].
filter(({offsets:f,base:p})=>f>=0&&p+8<=e.length),c=a.filter(f=>f+i<=e.length);return[...[n,n-4].map(f=>f-8*t.length).filter(
f=>f>=0).map(f=>p=>e.readBigUInt64LE(f+8*p)),...l.flatMap(({offsets:f,base:p})=>{let g=e.readBigUInt64LE(p);return[aye,lye].
map(b=>k=>b(BigInt(e.readInt32LE(f+4*k)),g))}),...c.map(f=>p=>{let g=f+4*p;return(o.addressOf(g)??0n)+BigInt(e.readInt32LE(
g))})].find(f=>s2.text.test(o.textAt(f(s))??""))??null}function iye(e,t){return Array.from({length:t/4},(n,r)=>Math.ceil(
e/4)*4+4*r)}function i2(e){return Math.ceil(e/8)*8}function aye(e,t){return t+BigInt.asUintN(32,e)}function lye(e,t){return e>=
0n?e:t-1n-e}var s2,l2=m(()=>{"use strict";s2={name:"linux_banner",text:/^Linux version \d/}});function u2({symbols:e},t){return t===null?fye(e):dye(e,t)}function dye(e,{memory:t,addressOf:n}){let r=new Map(e.flatMap(
({name:o},s)=>{let i=zx(c2,o);return i===void 0?[]:[[n(s),i]]}));return e.flatMap(({name:o},s)=>{let i=o.startsWith(c2)?
void 0:zx(mye,o);if(i===void 0)return[];let[,a,l]=uye.exec(i)??[];if(a!==void 0)return[{category:"syscalls",name:`sys_${a}\
_${l}`,class:null}];let c=t.wordAt(n(s)+cye),u=c===void 0?void 0:r.get(c),d=c===void 0||u===void 0?void 0:t.wordAt(c),f=d===
void 0?void 0:t.textAt(d);return u===void 0||f===void 0||!/^[\w-]+$/.test(f)?[]:[{category:f,name:i,class:u}]})}function fye(e){
let t=new Set(e.map(({name:n})=>n));return[...t].flatMap(n=>{let r=zx(pye,n);return r===void 0?[]:[{category:Vx,name:r,class:t.
has(`${hye}${r}`)?r:null}]})}function zx(e,t){return t.startsWith(e)?t.slice(e.length):void 0}var cye,uye,mye,c2,pye,hye,
Vx,d2=m(()=>{"use strict";cye=16n,uye=/^(enter|exit)__(\w+)$/;mye="event_",c2="event_class_",pye="__traceiter_",hye="tra\
ce_event_raw_event_";Vx="-"});import{mkdir as gye,readFile as yye,rm as Jx,stat as bye,writeFile as wye}from"node:fs/promises";import{dirname as kye,join as qp}from"node:path";
async function Hp(e,t){let n=qp(t,"absent",`${e.vmlinuzSha256}-${_ye}`),r=async()=>(await en(n))?.length===Object.keys(Xn).
length;return await r()?Yx(n):xye(async()=>{if(await r())return Yx(n);await Ao(kye(n));let o=ie(n);try{await H(o,()=>gye(
o,{recursive:!0})),await Sye(await Rye(e,qp(o,"image")),o),await Mn(o,Object.values(Xn)),await H(n,()=>Jx(n,{recursive:!0,
force:!0})),await Xe(o,n)}finally{await Jx(o,{recursive:!0,force:!0})}return Yx(n)})}async function Yx(e){let[t,n,r,o]=[
Xn.btf,Xn.symbols,Xn.events,Xn.callers].map(l=>qp(e,l)),s={btf:t,symbols:n,events:r,callers:o},[i,a]=await Promise.all([
s.btf,s.symbols].map(async l=>(await bye(l)).size>0));return{path:e,files:s,hasBtf:i===!0,hasSymbols:a===!0}}async function Rye({
kernel:e,images:[t]},n){let r=`vmlinuz of ${e.release}`,o=await i(),s=await yye(o);return await Jx(n,{force:!0}),s;async function i(){
switch(e.arch){case"x86_64":return await uc(t.path)?t.path:(await Ax(t.path,n,r),n);case"arm64":{let a=await Ep(t.path,r);
return a===null?t.path:(await Pp(t.path,a,n,r),n)}case"s390x":throw new h("s390x kernels must be booted to be examined: \
their byte order is not that of this machine; name it with --kernel")}}}async function Sye(e,t){let n=Qj(e),r=(s,i)=>H(t,
()=>wye(qp(t,s),i));await r(Xn.btf,r2(e)??""),await r(Xn.symbols,n===null?"":$ye(n));let o=n&&vye(e,n);await r(Xn.events,
n===null?"":Pye(n,o)),await r(Xn.callers,n===null||o===null?"":Eye(e,n,o))}function $ye({symbols:e}){return e.map(({type:t,
name:n})=>`0000000000000000 ${t} ${n}
`).join("")}function vye(e,t){let n=Vj(e),r=n&&a2(e,t,n);return n&&r&&{memory:n,addressOf:r}}function Eye(e,t,n){return qj(
e,t,n).map(({copy:r,callers:o})=>`${[r,...o].join(" ")}
`).join("")}function Pye(e,t){return u2(e,t).map(r=>`${r.category} ${r.name} ${r.class??Vx}
`).join("")}var Xn,_ye,xye,Xx=m(async()=>{"use strict";await Jo();_s();v();pe();vx();Tp();Cx();Je();Hj();Yj();e2();o2();
l2();d2();Xn={btf:"btf",symbols:"kallsyms",events:"events",callers:"callers"},_ye=2,xye=xt(1)});import{readFile as Oye}from"node:fs/promises";async function zp(e,t,n){let r=new Set(e.programs.flatMap(({hook:i})=>i?.kind===
"function"?[i.name]:[])),o=i=>i.kind==="function"&&r.has(i.name)&&i.states.some(Aye);if(t.kernel.arch!=="x86_64"||!e.names.
some(o))return e;let s=await Tye(t,n);return{...e,names:e.names.map(i=>i.kind==="function"&&o(i)?{...i,states:i.states.map(
a=>Cye(a,s))}:i)}}function Aye({siblings:e}){return Os(e).length>0}function Cye(e,t){let n=Os(e.siblings).flatMap(r=>{let o=t.
get(r);return o===void 0?[]:[{copy:r,by:o}]});return n.length===0?e:{...e,callers:n}}async function Tye(e,t){let n=new Map;
try{let r=await Hp(e,t);for(let o of(await Oye(r.files.callers,"utf8")).split(`
`)){let[s,...i]=o.split(" ");s!==void 0&&s!==""&&n.set(s,[...n.get(s)??[],...i])}}catch(r){if(!(r instanceof h))throw r}
return n}var Qx=m(async()=>{"use strict";v();await Xx();tu()});function f2({release:e,version:t},n,r){let o=/^Ubuntu \S+ (\S+)/.exec(r.get("CONFIG_VERSION_SIGNATURE")??"")?.[1],[,s,i,
a]=/^(\d+)\.(\d+)\.(\d+)/.exec(o??(n==="Debian"?t:""))??/^(\d+)\.(\d+)(?:\.(\d+))?/.exec(e)??[];return(Number(s??0)<<16)+
(Number(i??0)<<8)+Math.min(Number(a??0),255)}var m2=m(()=>{"use strict"});function p2(e,t){if(t==="")return{surface:e,refusals:[]};let n=!Fye.test(t),r=Iye.test(t),o=({hook:c})=>e.names.some(u=>u.
kind==="function"&&u.name===c?.name&&u.states.some(({symbols:d})=>(d??0)>1)),s=[{why:"the kernel has no BPF trampolines,\
 which fentry, fexit and LSM programs need",programs:e.programs.filter(({way:c})=>n&&c!==null&&Mye.includes(c))},{why:"t\
he kernel has several functions of the name, and refuses a kprobe there",programs:e.programs.filter(c=>r&&(c.way==="kpro\
be"||c.way==="kretprobe")&&o(c))}].filter(({programs:c})=>c.length>0),i=new Set(s.flatMap(({programs:c})=>c)),a={kernels:[],
reads:[],notFollowed:[],relocations:[]},l=e.programs.map(c=>i.has(c)?{...c,...a}:c);return{surface:{...e,programs:l},refusals:s}}
var Mye,Iye,Fye,h2=m(()=>{"use strict";Mye=["fentry","fexit","fmod_ret","fsession","lsm"],Iye=/^\S+ \S (?:count_symbols|validate_probe_symbol)$/m,
Fye=/^\S+ \S bpf_trampoline_/m});function y2({names:e,programs:t},{artifacts:n},{records:r,refusals:o=[]},{hasBtf:s,hasSymbols:i}){let a=new Set(o.flatMap(
({programs:f})=>f.map(g2))),l=f=>e.flatMap(p=>p.kind===f&&Lye(p)?[p.name]:[]),c=e.flatMap(f=>f.kind==="tracepoint"&&!f.name.
startsWith("syscalls/")&&f.states.some(({category:p,fields:g})=>p!==null&&g.length===0)?[f.name]:[]),u=t.some(({hook:f})=>f?.
kind==="function"),d=n.flatMap(({artifact:{name:f,request:p}})=>p.variants.map(({group:g})=>`${f}/${g}`));return["not bo\
oted: the results come from its package; only a boot shows whether programs load, attach and run",...s?[]:["the image ha\
s no BTF: there are no prototypes and no fields to compare"],...i?[]:["needs a boot: copies of functions, and functions \
of the same name (the image has no symbols)"],...u?["needs a boot: whether functions can be traced (notrace, the blackli\
st of kprobes)"]:[],...Vp(l("function"),"not in the image: the kernel has them only if a module does"),...Vp(l("tracepoi\
nt"),"tracepoints that the image does not show"),...Vp(c,"the record of the tracepoint"),...Vp(d,"which of its variants \
runs; all were examined"),...o.map(({why:f,programs:p})=>`would be refused: ${eR(p.map(g2))}: ${f}`),...n.flatMap(({artifact:f,
object:p})=>Bye(f.name,r.get(p??-1)??[],a))]}function Lye(e){switch(e.kind){case"function":return e.states.some(({symbols:t,
siblings:n,prototype:r})=>!t&&n.length===0&&r===null);case"tracepoint":return e.states.some(({category:t})=>t===null);case"\
raw_tracepoint":case"field":case"enumerator":case"type":return!1}}function Vp(e,t){return e.length===0?[]:[`needs a boot\
: ${eR(e)} (${t})`]}function eR(e){let t=e.slice(0,Nye).map(r=>_(r,Zx)),n=e.length-t.length;return`${t.join(", ")}${n>0?
` and ${n} more`:""}`}function g2({artifact:e,program:t}){return`${e}/${t}`}function Bye(e,t,n){let r=q(t,"open").find(({
errno:i})=>i!==0),o=q(t,"case_exit").find(({code:i})=>i!==0),s=new Map;for(let{program:i,errno:a,message:l}of q(t,"progr\
am_load"))a!==0&&!n.has(`${e}/${i}`)&&s.set(l??"",(s.get(l??"")??new Set).add(`${e}/${i}`));return[...r===void 0?[]:[`no\
t examined: ${e}: ${_(r.message??"libbpf does not open it",Zx)}`],...o===void 0?[]:[`examined in part: ${e}: the validat\
or ended with ${o.signal===0?`exit code ${o.code}`:`signal ${o.signal}`}`],...[...s].map(([i,a])=>`not examined: ${eR([...a])}\
: ${_(i,Zx)}`)]}var Nye,Zx,b2=m(()=>{"use strict";I();_t();Nye=6,Zx=300});import{mkdir as tR,readFile as Kye,symlink as k2,writeFile as Dye}from"node:fs/promises";import{dirname as _2,join as jye}from"node:path";
async function x2(e){let{kernel:t,plan:n,files:r,cacheDirectory:o}=e,s=await Hp(r,o),i=Zm(t,r.kernel.release,n.brought,e.
examiner.libbpf,n.btf),a=i.cases.filter(p=>p.kind==="object"),l=await Uye(e,s,i,a),c=i.artifacts.flatMap(({artifact:p,object:g})=>{
let b=g===void 0?void 0:l.get(g);return b===void 0?[]:[Up(b,p.name,t.name)]}),u=await Kye(s.files.symbols,"utf8"),{surface:d,
refusals:f}=p2(await zp(Fr(c),r,o),u);return{surface:d,cases:t.artifacts.map(p=>Hye(p,t,r.kernel.release)),hasBtf:s.hasBtf,
notes:y2(d,i,{records:l,refusals:f},s)}}async function Uye({kernel:e,files:t,examiner:n,workFolder:r,signal:o},s,{btf:i},a){
let{release:l}=t.kernel,c=[...a.flatMap(O=>O.files),...i],u=O=>jye(r,O),d=a.map(O=>({...O,validator:null,tests:[],object:u(
O.object),btf:O.btf&&{...O.btf,path:u(O.btf.path)},targets:[]})),{hasBtf:f}=s,p=[f?s.files.btf:null,s.files.symbols,s.files.
events,t.config],g=["/sys/kernel/btf/vmlinux","/proc/kallsyms","/events",`/boot/config-${l}`];await Promise.all(g.map((O,F)=>Gye(
p[F]??null,u(O))));for(let{path:O,content:F}of c)await w2(F,u(O));await w2(Buffer.from(fo({modules:[],cases:d})),u("/bpf\
compat/plan"));let b=t.config===null?Ml(""):await Ti(t.config),k=f2(t.kernel,e.spec.distribution,b),{stdout:y,ended:R,exitCode:x}=await ye(
n.program,["examine",r,l,e.spec.arch,String(k)],{signal:o}),S=Wye(y),$=q(S,"fatal").map(({message:O})=>O)[0];if(x!==0)throw new h(
`its package could not be examined: the validator ended with ${R} (${$??"no reason given"}); boot this kernel instead: n\
ame it with --kernel`);return qye(S)}async function Gye(e,t){e!==null&&(await tR(_2(t),{recursive:!0}),await k2(e,t))}async function w2(e,t){
if(e===null)return void await tR(t,{recursive:!0});await tR(_2(t),{recursive:!0}),Buffer.isBuffer(e)?await Dye(t,e):await k2(
e.file,t).catch(()=>{})}function Wye(e){return e.split(`
`).flatMap(t=>uo(t)??[])}function qye(e){let t=new Map,n=new Map;for(let r of e){if(!("case"in r))continue;let o=t.get(r.
case)??[];if(t.set(r.case,o),r.type!=="log")o.push(r);else if(r.kind===yp){let s=n.get(r.case)??bp();n.set(r.case,s),o.push(
...s.take(r))}}return t}function Hye(e,t,n){let r=Yt(e)?{records:[],interruption:null,warnings:[]}:void 0;return{...Ji({
...us(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:r,commandOutcome:r,obstacle:null,log:()=>null,output:()=>null}),
lanes:[],fixups:[],tests:[],command:null,unknownNames:[]}}var R2=m(async()=>{"use strict";await Xo();v();ox();qi();wr();
Wt();await Xx();m2();im();Nt();await Dp();await Bp();Wp();await ec();h2();await Qx();b2();_t()});import{readFile as zye}from"node:fs/promises";function Yp({modules:e}){return e.map(({name:t})=>({name:t,path:S2(t)}))}async function Jp({
modules:e}){return Promise.all(e.map(async({name:t,path:n})=>({path:S2(t),content:await zye(n)})))}function S2(e){return`\
/bpfcompat/modules/${e}.ko`}var nR=m(()=>{"use strict"});function $2(e,t){let n=`functions of ${e}`,r=JSON.stringify([t.vmlinuzSha256,...t.modules.map(({name:s,path:i})=>[s,i])]),
o=Jye(rr(n,r));return{names:[...o.keys()],complete(s){let i=new Map(o),a=s.names.map(c=>c.kind!=="function"?c:{...c,states:c.
states.map(u=>{let d=u.symbols===jp?o.get(c.name):void 0,{symbols:f,module:p,siblings:g}=d??u;return i.delete(c.name),f!==
null&&f>=0&&Vye.test(c.name)&&i.set(c.name,{symbols:f,module:p,siblings:g}),{...u,symbols:f===jp?null:f,module:p,siblings:g}})}),
l=JSON.stringify([...i].slice(-Yye));return l!==JSON.stringify([...o])&&On(n,r,l),{...s,names:a}}}}function Jye(e){return e===
void 0?new Map:new Map(JSON.parse(e))}var Vye,Yye,v2=m(()=>{"use strict";An();Wp();Vye=/^[\w.$]+$/,Yye=2e3});function E2(e,t){if(t.length===0)return[];let n=[],r=({message:s})=>t.some(i=>s.search(i)>=0)?(n.push(s),!1):!0;e.warnings=
e.warnings.filter(r);for(let s of e.cases.values())s.warnings=s.warnings.filter(r);let o=new Map;for(let s of n)o.set(s,
(o.get(s)??0)+1);return[...o].map(([s,i])=>`allowed kernel warning${i>1?` (${i} times)`:""}: ${s}`)}var P2=m(()=>{"use s\
trict"});function O2({cmdline:e,lsm:t},n){if(t===null)return{cmdline:e,note:null};if(n===null)return{cmdline:e,note:"`lsm: append\
-bpf` has no effect: the kernel came without the configuration that names its LSMs"};if(n.get("CONFIG_BPF_LSM")!=="y")return{
cmdline:e,note:"`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM"};let o=([...e.matchAll(/(?:^|\s)lsm=(\S*)/g)].
at(-1)?.[1]??n.get("CONFIG_LSM")??"").split(",").filter(s=>s!=="");return o.includes("bpf")?{cmdline:e,note:"`lsm: appen\
d-bpf` changes nothing: this kernel starts with the bpf LSM by itself"}:{cmdline:`${e} lsm=${[...o,"bpf"].join(",")}`.trim(),
note:null}}var A2=m(()=>{"use strict"});function C2(e,t){let n=e.filter(Yt).flatMap(r=>[r,...sbe(r)]);return[...new Set(n.flatMap(r=>ibe(r,t)))]}function sbe({targets:e,
request:{lanes:t}}){return t.some(({mode:n})=>n==="behavior")?e:[]}function ibe({request:e,object:t},n){let{lanes:r,programs:o,
fixups:s}=e,i=r.map(({mode:g})=>g);if(i.every(g=>g==="load_only"))return[];let a=t?.programSections??[],l=s.flatMap(g=>g.
kind==="program_type"?[g.value]:[]),c=o.flatMap(({attach:g})=>g===null?[]:[g]),u=l.includes("sched_cls")||a.some(g=>nbe.
test(g)),d=l.includes("sched_act")||a.some(g=>rbe.test(g)),f=l.includes("xdp")||a.some(g=>obe.test(g)),p=!Dm(n,Xye)||i.includes(
"command");return[...u&&p||c.some(({kind:g})=>g==="tc")?[Qye,Zye]:[],...d?[ebe]:[],...f||c.some(({interface:g})=>g?.startsWith(
"veth"))?[tbe]:[]]}var Xye,Qye,Zye,ebe,tbe,nbe,rbe,obe,T2=m(async()=>{"use strict";await Xo();S_();Xye=[6,6],Qye={name:"\
sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},Zye={name:"cls_bpf",option:"CONFIG_NET_CLS_BPF"},ebe={name:"act_bpf",option:"\
CONFIG_NET_ACT_BPF"},tbe={name:"veth",option:"CONFIG_VETH"},nbe=/^\??(?:tc|classifier|sched_cls)(?:\/|$)/,rbe=/^\??action(?:\/|$)/,
obe=/^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/});import{readFile as abe}from"node:fs/promises";import{join as lbe}from"node:path";async function M2({artifact:e,object:t,
command:n},r,o){let s={object:t,command:n},i=l=>{let c=s[l.case];return c===void 0?null:o({case:c,kind:l.kind,pass:"",subject:l.
subject})},a=new Map;for(let l of ube(e.request)){let c=i(l);c!==null&&a.set(c.path,await abe(lbe(r,c.path),"utf8"))}return l=>{
let c=i(l);return c===null?null:{path:c.path,tail:c.tail,text:a.get(c.path)??c.tail}}}function ube({tests:e,command:t}){
let n=[...e.map(({expect:o},s)=>({case:"object",subject:`test ${s}`,expect:o})),...t===null?[]:[{case:"command",subject:"\
command",expect:t.expect}]],r=["stdout","stderr"];return n.flatMap(({expect:o,...s})=>r.filter(i=>cbe[i](o)).map(i=>({...s,
kind:i})))}var cbe,I2=m(()=>{"use strict";cbe={stdout:({stdoutContains:e,stdoutMatches:t})=>e!==null||t!==null,stderr:({
stderrContains:e})=>e!==null}});async function N2(e,t){let n=e.flatMap(({targets:a})=>a.filter(ef));if(n.length===0)return;let{provider:r,spec:o,record:s,
onProgress:i}=t;try{let a=await r.modulesDefining(o,s,new Set(n.map(F2)),i);if(a===null)return;for(let l of n)l.packagedIn=
a.get(F2(l))??[]}catch(a){if(Eo(a))return;let l=`nobody looked for ${n[0]?.name} in the modules of ${s.release}: ${E(a)}`;
i({step:"note",message:l})}}function F2({kind:e,name:t}){return e==="tracepoint"||e==="raw_tracepoint"?`__tracepoint_${t.
replace(/^.*\//,"")}`:t}var L2=m(()=>{"use strict";v();tf()});import{constants as B2}from"node:fs";import{access as dbe}from"node:fs/promises";async function K2(e,t){if(e==="tcg")return{
used:"tcg",reason:"asked for"};let n=rr(rR(t),oR(t)),r=n===void 0?await pc(t):n===D2?void 0:n;if(r===void 0)return{used:"\
kvm",reason:"KVM ran a 64-bit probe"};if(e==="kvm")throw new h(`accelerator \`kvm\` cannot be used: ${r}; use \`auto\` or \
\`tcg\`, which need no KVM`);return{used:"tcg",reason:r}}async function pc(e){let{arch:t,host:n=Oe(),device:r=sR}=e;if(t!==
n)return`this machine is ${n??process.arch}, the kernels are ${t}`;let o=UK[t];return o===void 0?`nothing proves KVM on ${t}`:
await mbe(r)??await pbe(o,r,e)}async function mbe(e){try{await dbe(e,B2.R_OK|B2.W_OK);return}catch(t){return D(t)==="ENO\
ENT"?`this machine has no ${e}`:`${e} may not be opened; allow it with \`sudo chmod 0666 ${e}\``}}async function pbe(e,t,n){
let{qemu:r,image:o,signal:s}=n,i=await o();if(i===null)return`there is no probe that proves ${t}`;let[a,...l]=Z_([r,...e.
arguments(i)]),{patience:c=fbe}=n,u=!1,f=await ye(a,l,{isDead:(k,y)=>(u=y!==null&&y>=c.work,gp({wall:k,cpu:y,total:k},c)!==
null),...s===void 0?{}:{signal:s}});if(f.timedOut){let k=`${t} opens, but 64-bit code did not run in it: ${hbe(u,c)}`;return u&&
On(rR(n),oR(n),k),k}let p=f.stderr.trim().split(`
`).at(-1)??"",g=`${t} opens, but QEMU ended with ${f.ended}${p===""?"":`: ${p}`}`,b=e.proves(f);return On(rR(n),oR(n),b?
D2:g),b?void 0:g}function hbe(e,{work:t}){return e?`no end within ${t} s of CPU time`:`given up before QEMU had ${t} s o\
f CPU time`}function rR({arch:e,device:t=sR}){return`KVM for ${e} by ${t}`}function oR({qemu:e,device:t=sR}){let n=[vo(e),
vo(t)];return n.includes(void 0)?void 0:[e,...n,process.geteuid?.(),process.getgroups?.()].join(" ")}var fbe,sR,D2,iR=m(
()=>{"use strict";An();v();mn();Wt();rx();ex();Wi();fbe={idle:2.5,work:10,longest:30,limit:30},sR="/dev/kvm";D2="works"});import{readFile as gbe}from"node:fs/promises";async function j2(e,t){return gbe(await Lk(Kk("busybox-static",e),ybe,t))}
var ybe,U2=m(()=>{"use strict";pm();ts();ybe="usr/bin/busybox"});import{constants as G2}from"node:fs";import{access as bbe}from"node:fs/promises";import{dirname as wbe,join as kbe}from"node:path";
async function Xp({logger:e,signal:t,rules:n,device:r="/dev/kvm"}){if(!await aR(r))return;let o=await ep();if("obstacle"in
o){e.info(`${r} is there and may not be opened, and making it so needs root (${o.obstacle})`);return}let{prefix:s}=o;t.throwIfAborted();
let i=kbe(n,_be);if(await Sbe(s,i),!await aR(r)){e.info(`${r} was closed to this user: a udev rule (${i}) has opened it`);
return}let a=await Xi(s,["chmod","0666",r]);e.info(await aR(r)?`${r} could not be opened to this user: chmod ended with ${a.
ended} ${_(a.stderr,160)}`.trimEnd():`${r} was closed to this user: chmod 0666 has opened it`)}async function aR(e){try{
return await bbe(e,G2.R_OK|G2.W_OK),!1}catch(t){return D(t)==="EACCES"||D(t)==="EPERM"}}async function Sbe(e,t){le("udev\
adm")===void 0||(await Xi(e,["mkdir","-p",wbe(t)]),(await Xi(e,["tee",t],xbe)).exitCode!==0)||(await Xi(e,["udevadm","co\
ntrol","--reload-rules"]),await Xi(e,["udevadm","trigger","--name-match=kvm"]),await Xi(e,["udevadm","settle",`--timeout\
=${Rbe}`]))}function Xi(e,t,n){let[r,...o]=[...e,...t];return ye(r,o,n===void 0?{}:{input:n})}var _be,xbe,Rbe,lR=m(()=>{
"use strict";v();I();np();Wt();qt();_be="99-bpfcompat-kvm.rules",xbe=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+=\
"static_node=kvm"
`,Rbe=5});async function Qp(e,{arches:t,commands:n,libbpf:r,mirrors:o,installLog:s},{logger:i,cache:a,ownsMachine:l},c){let{cacheDirectory:u,
accelerator:d,installDependencies:f}=e,p=Oe(),g=S=>ss(S,{allowed:f,logger:i,signal:c,log:s});f&&a!==qe&&await ss(lo(t),{
allowed:f,logger:i,signal:c,log:s,keep:{cache:a,cacheDirectory:u}});let b={cacheDirectory:u,mirrors:o,signal:c,cache:a},
k=await Promise.all(t.map(S=>wK({...b,arch:S},r)));await g([...lo(t),...k.flatMap(({missing:S})=>S)]),l&&f&&d!=="tcg"&&t.
some(S=>S===p)&&await Xp({logger:i,signal:c,rules:"/run/udev/rules.d"});let y=new Map(t.map((S,$)=>[S,R(S,k[$])]));for(let S of y.
values())S.catch(()=>{});return y;async function R(S,{make:$}){let O=$be(S),F=$(),J=Rp(O),A={arch:S,qemu:O,image:async()=>(await F).
kvmProbe,signal:c},N=K2(d,A),ee=n.includes(S)?j2(S,b):null,[xe,T,P]=await Promise.all([F,N,ee]);d==="auto"&&T.used==="tc\
g"&&i.info(x(S,T));for(let L of xe.notes)i.warning(L);return{qemu:O,qemuVersion:J,validators:xe,accelerator:T,kvmDefect:()=>pc(
A),busybox:P}}function x(S,{reason:$}){return S!==p&&p!==void 0?`the ${S} kernels are emulated, which is slower: this ma\
chine is ${p}`:`KVM cannot be used, the ${t.length===1?"":`${S} `}kernels are emulated, which is slower: ${$}`}}function Zp(e){
let t=new Set(e);return br.filter(n=>t.has(n))}async function eh(e,t){let n=await t.get(e);if(n===void 0)throw new Error(
`nobody has seen to the tools for ${e}`);return n}async function W2(e){let t=Oe();return await((t===void 0?void 0:e.get(
t))??[...e.values()][0])??null}function $be(e){let{qemu:t}=rt[e],n=le(t);if(n===void 0)throw new h(`${t} was installed, \
but is not on the PATH (${process.env.PATH})`);return n}var th=m(()=>{"use strict";dr();v();iR();Sp();mn();U2();sp();lR();
Jl();qt();ns();Zl()});import{mkdir as vbe,readFile as Ebe}from"node:fs/promises";import{join as nh}from"node:path";async function q2(e){let{kernel:t,
ports:n}=e,{name:r}=t;if(!t.artifacts.some(Yt))return cR(t);let o=Y2(t);if(!t.booted)return Pbe(e,o);let s=await Ye(`${r}\
: fetching`,()=>V2(e,o));s!==void 0&&n.progress.kernel(r,{step:"waiting"});let i=await H2(e,async()=>eh(t.spec.arch,await e.
tools)),a=s&&i&&await Ye(`${r}: images`,()=>Obe(e,s,i,o));if(a!==void 0&&i!==void 0){let c=await e.guests(()=>Ye(`${r}: \
its guest`,()=>z2(o,()=>Cbe(e,a,i,o))));if(c!==void 0)return c}n.progress.kernel(r,{step:"failed",message:o.error??"canc\
elled"});let l=o.release;return{result:o,cases:t.artifacts.map(c=>Kp(c,t,l,o.error)),surface:Qc}}async function Pbe(e,t){
let{kernel:n,plan:r,request:o,ports:s,signal:i,workFolder:a}=e,{name:l}=n,c=performance.now(),u=await Ye(`${l}: fetching`,
()=>V2(e,t)),d=u&&await H2(e,async()=>e.examiner);if(u!==void 0&&d!=null){let{cacheDirectory:f}=o,p=await Ye(`${l}: its \
package`,()=>z2(t,()=>x2({kernel:n,plan:r,files:u,examiner:d,cacheDirectory:f,workFolder:a,signal:i})));if(p!==void 0)return t.
btf=p.hasBtf,t.notes.push(...p.notes),s.progress.kernel(l,{step:"examined",seconds:(performance.now()-c)/1e3}),{result:t,
cases:p.cases,surface:p.surface}}return s.progress.kernel(l,{step:"failed",message:t.error??"cancelled"}),{result:t,cases:[],
surface:Qc}}async function H2({ports:e},t){try{return await t()}catch(n){if(e.signal.aborted)return;throw n}}async function z2(e,t){
try{return await t()}catch(n){let r=n instanceof h?n:ks(n);if(r===null)throw n;e.error=r.message;return}}async function V2(e,t){
let{kernel:n,plan:r,provider:o,ports:s}=e,i=performance.now();try{let a={modules:r.manifest.modules,optionalModules:p=>C2(
n.artifacts,p)},l=await e.fetches(n.spec.id,()=>o.fetch(n.spec,a,p=>{p.step==="note"?t.notes.push(p.message):s.progress.
kernel(n.name,p)})),{release:c,version:u,signature:d}=l.kernel,f=r.lock?.kernels.find(({id:p})=>p===n.spec.id)?.resolvedAt.
slice(0,10);return d.status==="unchecked"&&t.notes.push(`the signature of its package index was not checked${f===void 0?
"":` when it was locked on ${f}`}: ${d.why}`),Object.assign(t,{release:c,packageVersion:u,vmlinuzSha256:l.vmlinuzSha256,
signature:Abe(d,f)}),l}catch(a){if(!(a instanceof h)&&!e.signal.aborted)throw a;e.signal.aborted?t.notes.push("cancelled"):
t.error=E(a);return}finally{t.fetchMs=Math.round(performance.now()-i)}}async function Obe({request:{cacheDirectory:e}},t,n,r){
let o=s=>r.notes.push(s);try{let s=await Fp(t,{accelerator:n.accelerator.used,cacheDirectory:e,onNote:o});return{...t,images:s}}catch(s){
if(!(s instanceof h))throw s;r.error=E(s);return}}function Abe(e,t){let n=e.status==="good"?`good: ${e.by}`:`unchecked: ${e.
why}`;return t===void 0?n:`locked: ${n} (on ${t})`}async function Cbe(e,t,n,r){let{kernel:o,plan:s,ports:i,request:a,workFolder:l}=e,
{reportDirectory:c}=a,{name:u}=o,{release:d}=t.kernel,f=nh("logs",Bn(u));await qo(nh(c,f),"report-directory");let p=performance.
now(),g=Zm(o,d,s.brought,n.validators.byDefault,s.btf,s.manifest.surface.level!=="off"),b=sd(c,f,G=>Nbe(g,G));await vbe(
l),r.consoleLog=nh(f,"console.log");let{cmdline:k,note:y}=O2({...o.request,cmdline:[o.spec.cmdline??"",o.request.cmdline].
join(" ").trim()},t.config===null?null:await Ti(t.config));y!==null&&r.notes.push(y),r.notes.push(...n.validators.notes);
let R=$2(u,t),x=await xp({qemu:n.qemu,oldQemu:o.spec.arch==="arm64"&&$D(await n.qemuVersion),accelerator:n.accelerator.used,
mayEmulate:a.accelerator==="auto",kvmDefect:n.kvmDefect,images:t.images,cmdline:k,files:await Fbe(t,n,g),modules:Yp(t),cases:g.
cases,known:R.names,workFolder:l,consoleLog:nh(c,r.consoleLog),logs:b,signal:e.signal,parks:e.parking!==null,memory:e.memory,
snapshots:e.snapshots,onProgress(G){i.progress.kernel(u,Tbe(G,g,d)),e.onGuest()}}),S=await b.finish();r.notes.push(...E2(
x,s.manifest.allowedWarnings)),Mbe(x,r,t);let $=[];for(let G of o.artifacts){let A=g.artifacts.find(N=>N.artifact===G);$.
push(A===void 0?Kp(G,o,d,null):Ji({...us(G,o),release:d,hostFixups:A.hostFixups,pidOneLibbpf:x.hello?.libbpf??null,...Kj(
A,x,r.error,e.signal.aborted),log:N=>A.object===void 0?null:S({...N,case:A.object}),output:await M2(A,c,S)}))}x.parked!==
null&&e.parking?.offer({kernel:o,guest:x.parked,cases:g.cases},$),await N2($,{spec:o.spec,record:t.kernel,provider:e.provider,
onProgress:G=>{G.step==="note"&&r.notes.push(G.message)}});let O=(performance.now()-p)/1e3;i.progress.kernel(u,r.error===
null?{step:"done",verdicts:Lbe($),seconds:O}:{step:"failed",message:r.error});let F=g.artifacts.flatMap(({artifact:G,object:A})=>{
let N=A===void 0?void 0:x.cases.get(A)?.records;return N===void 0?[]:[Up(N,G.name,u)]}),J=R.complete(Fr(F));return{result:r,
cases:$,surface:await zp(J,t,a.cacheDirectory)}}function Tbe(e,{cases:t,artifacts:n},r){if("boot"in e)return{...e,release:r};
let o=t.find(({id:a})=>a===e.id),s=n.findIndex(({object:a,command:l})=>[a,l].includes(e.id)),i=e.step==="test"&&o?.kind===
"object"?o.tests[e.test]?.name??null:null;return{step:"case",artifact:o?.artifact??"",doing:o?.kind==="command"?"its com\
mand":i===null?null:`test "${i}"`,position:s,count:n.length}}function Mbe(e,t,n){t.boots=e.boots,t.snapshot=e.snapshot,e.
boots>0&&Object.assign(t,{shape:e.shape,accelerator:e.accelerator}),t.bootMs=e.bootMs===null?null:Math.round(e.bootMs),t.
guestMs=Math.round(e.guestMs),t.error=e.error,t.notes.push(...e.notes,...e.warnings.map(({message:o})=>`kernel: ${o}`));
let{hello:r}=e;t.btf=r?.btf??null,t.lsm=r?.lsm??null,t.lockdown=/\[(\w+)\]/.exec(r?.lockdown??"")?.[1]??null,r!==null&&r.
release!==n.kernel.release&&t.notes.push(`the kernel calls itself ${r.release}, its package ${n.kernel.release}`);for(let{
name:o,errno:s}of e.modules)s===0?t.modules.push(o):t.notes.push(`module ${o} could not be loaded (${ve(s)?.name})`)}function Ibe(e){
return[{path:"/bin/busybox",content:e,executable:!0},{path:"/etc/passwd",content:Buffer.from(`root:x:0:0::/:/bin/sh
nobody:x:65534:65534::/:/bin/false
`)},{path:"/etc/group",content:Buffer.from(`root:x:0:
nogroup:x:65534:
`)}]}async function Fbe(e,{validators:t,busybox:n},{artifacts:r,pidOne:o,others:s,btf:i}){let a=r.some(({artifact:l})=>Qm(
l))?n:null;return[{path:"/init",content:Ql(o,t),executable:!0},...s.map(l=>({path:Xm(l),content:Ql(l,t),executable:!0})),
...a===null?[]:Ibe(a),...e.config===null?[]:[{path:`/boot/config-${e.kernel.release}`,content:await Ebe(e.config)}],...await Jp(
e),...i]}function Nbe({artifacts:e},t){return[e.find(({object:r,command:o})=>[r,o].includes(t.case))?.artifact.name??"un\
known",...t.subject===null?[]:[t.subject],t.kind,"log"].join(".")}function cR(e){return{result:Y2(e),cases:e.artifacts.map(
t=>Kp(t,e,null,null)),surface:Qc}}function Y2(e){return{id:e.name,distribution:e.spec.distribution,arch:e.spec.arch,shape:null,
accelerator:null,required:e.request.required,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,boots:0,
snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:null,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}
function Lbe(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e.flatMap(({lanes:r})=>r))t[n]++;return t}var J2=m(
async()=>{"use strict";await Xo();v();mx();ti();Sp();await Tx();im();Oo();_r();Nt();mt();await Dp();await Bp();Wp();await ec();
await Qx();await R2();nR();v2();P2();A2();await T2();I2();ln();L2();th();Zl()});import{existsSync as Bbe,realpathSync as Kbe}from"node:fs";import{realpath as X2}from"node:fs/promises";import{relative as Q2,
resolve as uR}from"node:path";async function Z2({root:e,isGit:t}){if(e===null)return null;let n=await X2(e).catch(()=>e),
r=t?await aC(n):null,o=s=>(r===null||r.has(s))&&Bbe(uR(n,s));return{root:n,has:o,find(s){if(o(s))return s;let i=Dbe(uR(n,
s)),a=i===null?"":Q2(n,i);return i!==null&&ge(i,n)&&o(a)?a:null},called:s=>[...r??[]].filter(i=>i===s||i.endsWith(`/${s}`))}}
function Dbe(e){try{return Kbe(e)}catch{return null}}async function ho(e){let t=await Ho(process.cwd(),null);return t===
null||"problem"in t?{root:process.cwd(),isGit:!1,revision:e,checkedOut:null,page:null}:{root:t.root,isGit:!0,revision:e??
t.commit,checkedOut:t.commit,page:null}}async function eU(e,{root:t,has:n}){let r={};for(let o of new Set(e)){let s=await X2(
o).catch(()=>uR(o)),i=Q2(t,s);ge(s,t)&&n(i)&&(r[o]=i)}return r}var Qi=m(()=>{"use strict";Yb();yn()});import{readFile as jbe,realpath as Ube}from"node:fs/promises";import{basename as Gbe,dirname as dR,join as fR,normalize as Wbe,
relative as oU,resolve as tU}from"node:path";function sU(e,t,n){let r=Jbe(n.root),o=new Map,s=new Map,i=async(a,l)=>{let[
c,u]=[new Set,new Set];for(let{path:d,depth:f}of Ybe(a.file,l,n)){let p=n.find(d);if(!(p===null||c.has(p)||!await r(p,a))){
if(zbe(a.text)&&f>1)return p;c.add(p),f>1&&u.add(p)}}for(let d of n.called(Gbe(a.file)))await r(d,a)&&c.add(d);return nU(
c)??(a.text===""?nU(u):null)};return async(a,l)=>{if(l===null)return null;let c=e.find(({name:g})=>g===a)?.path??null,u=s.
get(a)??Vbe([c,t],n.root);s.set(a,u);let d=await u,f=JSON.stringify([d,l.file,l.line,l.text]),p=o.has(f)?o.get(f)??null:
await i(l,d);return o.set(f,p),p===null?l:{...l,file:p,path:p}}}async function iU(e,t){let n=[];for(let r of e){let o=[];
for(let s of r.programs)o.push(await Hbe(s,i=>t(r.artifact,i)));n.push({...r,programs:o})}return n}async function aU(e,t){
let n=[];for(let r of e.programs){let o=async s=>{let i=[];for(let a of s)i.push({...a,source:await t(r.artifact,a.source)});
return i};n.push({...r,source:await t(r.artifact,r.source),reads:await o(r.reads),notFollowed:await o(r.notFollowed),relocations:await o(
r.relocations)})}return{...e,programs:n}}async function Hbe(e,t){let{load:n}=e;if(n===null)return e;let r=[];for(let o of n.
lacks)r.push({...o,source:await t(o.source)});return{...e,load:{...n,source:await t(n.source),lacks:r}}}function nU(e){let[
t=null,n]=e;return n===void 0?t:null}function zbe(e){return/\w{2}/.test(e)}async function Vbe(e,t){let n=[];for(let r of e){
if(r===null)continue;let o=await Ube(dR(tU(r))).catch(()=>dR(tU(r)));for(let s=o;s===t||ge(s,t);s=dR(s))n.push(oU(t,s))}
return[...new Set([...n,""])]}function*Ybe(e,t,{root:n}){let r=Wbe(e);ge(r,n)&&(yield{path:oU(n,r),depth:Number.POSITIVE_INFINITY});
let o=r.split("/").filter(s=>s!==""&&s!=="."&&s!=="..");if(!r.startsWith("/"))for(let s of t)yield{path:fR(s,r),depth:o.
length+(s===""?0:1)};for(let s=0;s<o.length;s++)for(let i of t)yield{path:fR(i,...o.slice(s)),depth:o.length-s}}function Jbe(e){
let t=new Map;return async(n,{line:r,text:o})=>{let s=t.get(n)??Xbe(fR(e,n));t.set(n,s);let i=(await s)[r-1];return i!==
void 0&&(o===""||rU(i)===rU(o))}}async function Xbe(e){let t=await jbe(e).catch(()=>null);return t===null||t.length>qbe?
[]:t.toString("utf8").split(`
`)}function rU(e){return e.replaceAll(/[\s\ufffd]+/g," ").trim()}var qbe,lU=m(()=>{"use strict";yn();qbe=16<<20});import{createHash as pR}from"node:crypto";import{mkdir as Qbe,open as Zbe,readdir as ewe,readFile as mR,rename as twe,rm as nwe,
stat as hR,statfs as rwe,utimes as owe,writeFile as swe}from"node:fs/promises";import{join as Rn}from"node:path";function fU(e,t,n=awe){
let r=Rn(e,"snapshots"),o=i=>Rn(r,i),s=new Map;return{eager:t,unfit:i=>s.get(i)??rr(uU(i),cU),async find(i){let a=o(i),l=await dwe(
a);return l===void 0&&await hc(a),l},async draft(i,a){let l=ie(o(i));try{await Qbe(l,{recursive:!0,mode:448});let{bavail:c,
bsize:u}=await rwe(l);if(c*u>a*Zi+cwe&&await hwe(r,n))return uwe(l,o(i));de("snapshots",()=>`${r} has no room for one`)}catch(c){
de("snapshots",()=>`none can be made: ${E(c)}`)}await hc(l)},async giveUp(i,a){s.set(i,a),On(uU(i),cU,a),de("snapshots",
()=>`no more of ${i}: ${a}`),await hc(o(i))}}}function uU(e){return`snapshot ${e}`}function uwe(e,t){let[n,r]=[Rn(e,"mem\
ory"),Rn(e,"state")];return{memory:n,state:r,async read(o){try{return{...o,memory:n,state:await mR(r)}}catch(s){de("snap\
shots",()=>`the state could not be written: ${E(s)}`);return}},async keep({hello:o,modules:s,console:i,...a}){try{let l={
hello:o,modules:s,console:i,memory:await mwe(n),stateSha256:mU(a.state)};await swe(Rn(e,gR),bs(l)),await twe(e,t)}catch(l){
de("snapshots",()=>`${t} is not kept: ${E(l)}`)}},discard:()=>hc(e)}}async function dwe(e){let t=Rn(e,gR);try{let n=ws(await mR(
t,"utf8"));if(n===void 0)return;let r=new Date;await owe(t,r,r);let{hello:o,modules:s,console:i}=n,[a,l]=[Rn(e,"memory"),
await mR(Rn(e,"state"))];return mU(l)!==n.stateSha256||!await fwe(a,n.memory)?void 0:{hello:o,modules:s,console:i,memory:a,
state:l}}catch(n){de("snapshots",()=>`${e} cannot be used: ${E(n)}`);return}}function mU(e){return pR("sha256").update(e).
digest("hex")}function hc(e){return nwe(e,{recursive:!0,force:!0}).catch(()=>{})}async function fwe(e,t){return(await hR(
e)).size!==t.bytes?!1:await Ar(e,"written parts of",()=>pwe(e,t.written))===t.sha256}async function mwe(e){let{size:t}=await hR(
e),n=pR("sha256"),r=[];return await pU(e,[[0,Math.ceil(t/Zi)]],(o,s)=>{if(s.equals(iwe.subarray(0,s.length)))return;n.update(
s);let i=r.at(-1);i!==void 0&&i[0]+i[1]===o?i[1]++:r.push([o,1])}),{bytes:t,written:r,sha256:n.digest("hex")}}async function pwe(e,t){
let n=pR("sha256");return await pU(e,t,(r,o)=>n.update(o)),n.digest("hex")}async function pU(e,t,n){let r=Buffer.allocUnsafe(
Zi),o=await Zbe(e);try{for(let[s,i]of t)for(let a=s;a<s+i;a++){let{bytesRead:l}=await o.read(r,0,Zi,a*Zi);n(a,r.subarray(
0,l))}}finally{await o.close()}}async function hwe(e,t){let n=await Promise.all((await ewe(e)).map(s=>gwe(Rn(e,s)))),r=n.
reduce((s,{size:i})=>s+i,0),o=n.filter(({usedAt:s})=>Date.now()-s>lwe).sort((s,i)=>s.usedAt-i.usedAt);for(let{place:s,size:i}of o){
if(r<=t)break;await hc(s),r-=i}return r<=t}async function gwe(e){let[t,n]=await Promise.all([dU(Rn(e,"memory")),dU(Rn(e,
gR))]),r=n?.at??(e.endsWith(".tmp")?Date.now():0);return{place:e,size:t?.size??0,usedAt:r}}async function dU(e){try{let{
blocks:t,mtimeMs:n}=await hR(e);return{size:t*512,at:n}}catch{return}}var Zi,iwe,gR,awe,lwe,cwe,cU,hU=m(()=>{"use strict";
An();Dc();v();Je();mt();Zi=1<<20,iwe=Buffer.alloc(Zi),gR="snapshot.json",awe=2*1024**3,lwe=3600*1e3,cwe=1024**3,cU="unfi\
t"});function rh({snapshots:e,cacheDirectory:t},n=process.env){if(e==="off")return;let r=!["","false","0"].includes(n.CI??"");
return fU(t,e==="on"||!r)}var yR=m(()=>{"use strict";hU()});import{mkdtemp as ywe,readdir as bwe,rm as wwe}from"node:fs/promises";import{tmpdir as kwe}from"node:os";import{join as gU}from"node:path";
async function oh(){let e=kwe();for(let t of await bwe(e).catch(()=>[])){let n=_we.exec(t)?.[1];n!==void 0&&!Wc(Number(n))&&
await wwe(gU(e,t),{recursive:!0,force:!0}).catch(()=>{})}return ywe(gU(e,`bpfcompat-${process.pid}-`))}var _we,bR=m(()=>{
"use strict";ig();_we=/^bpfcompat-(\d+)-\w{6}$/});import{rm as xwe}from"node:fs/promises";import{join as yU}from"node:path";async function ea(e,t,n,r=null){let o={at:new Date,
mark:performance.now()};await Bu(t.cacheDirectory,n.logger),await Md(t.reportDirectory),await qo(t.reportDirectory,"repo\
rt-directory");let s=await oh();try{let i,a=()=>{i??=n.repository(),i.catch(()=>{})},l=await Ye("taking the artifacts to\
 all kernels",()=>Swe(e,t,n,{workFolder:s,parking:r,onGuest:a})),c=await(i??n.repository());return await Ye("judging",()=>Ewe(
e,t,o,l,c))}finally{await xwe(s,{recursive:!0,force:!0})}}async function Swe(e,t,n,{workFolder:r,parking:o,onGuest:s}){if(!e.
kernels.some(({artifacts:S})=>S.some(Yt)))return{tools:null,kernels:e.kernels.map(cR)};await qo(t.cacheDirectory,"cache-\
directory"),await zc(t.cacheDirectory),await jc(t.cacheDirectory);let a=new AbortController,l=AbortSignal.any([n.signal,
a.signal]),c=[...t.mirrors,...e.manifest.mirrors],u=xn({cacheDirectory:t.cacheDirectory,mirrors:c,cache:n.cache,kernels:e.
kernels.map(({spec:S})=>S.id),locked:e.lock?.kernels,signal:l}),d=e.kernels.filter(S=>S.booted),f=S=>Zp(d.filter(({artifacts:$})=>$.
some(S)).map(({spec:$})=>$.arch)),p={arches:f(Yt),commands:f(Qm),libbpf:$we(e),mirrors:c,installLog:yU(t.reportDirectory,
Eb)},g=Ye("seeing to QEMU, the validator and the accelerator",()=>Qp(t,p,n,l)),b=d.length===e.kernels.length?null:NK(t,c,
n,l,p.installLog),k={plan:e,request:t,ports:n,signal:l,provider:u,tools:g,examiner:b,fetches:vwe(e.kernels),guests:xt(t.
concurrency),parking:o,onGuest:s,memory:Kf(Df()),snapshots:rh(t)},y=e.kernels.map((S,$)=>q2({kernel:S,workFolder:yU(r,String(
$)),...k})),R=g.then(S=>Promise.all(S.values())),x=[g,R,...b===null?[]:[b],...y];for(let S of x)S.catch($=>a.abort($));return await Promise.
allSettled(x),await u.keepLookups(),await Uc(),n.signal.aborted||a.signal.throwIfAborted(),{tools:await g.then(W2).catch(
()=>null),kernels:await Promise.all(y)}}function $we({artifacts:e}){let t=e.filter(({request:{lanes:n}})=>n.some(({mode:r})=>r!==
"command"));return new Set(t.map(({request:n})=>n.libbpf))}function vwe(e){let t=xt(Rwe),n=new Map(e.map(({spec:r})=>[r.
id,xt(1)]));return(r,o)=>n.get(r)?.(()=>t(o))??t(o)}async function Ewe(e,t,n,{tools:r,kernels:o},s){let i=e.manifest.file===
""?null:e.manifest.file,a=await Z2(s),l=e.artifacts.map(({name:b,path:k,object:y,request:R,defect:x})=>({name:b,path:k,sha256:y?.
sha256??null,size:y?.size??null,place:R.place,error:x??null,knownFailures:R.knownFailures.map(S=>({...S,kernels:S.kernels.
map(({id:$})=>$)}))})),c=o.flatMap(({cases:b})=>b),u=Fr(o.map(b=>b.surface)),d=a&&sU(l,i,a),f={version:7,tool:{name:"bpf\
compat",version:Ft},startedAt:n.at.toISOString(),durationMs:Math.round(performance.now()-n.mark),manifest:i,manifestForm:i===
null?null:e.manifest.form,loader:t.loader,revision:s.revision,checkedOut:s.checkedOut,repository:s.page,repositoryFiles:a===
null?{}:await eU(Pwe(e),a),workflowRun:t.workflowRun,shard:e.shard,host:{arch:process.arch,cpus:Nu(),qemu:await r?.qemuVersion??
null,accelerator:r?.accelerator??null},kernels:o.map(({result:b})=>b),artifacts:l,cases:d===null?c:await iU(c,d),surface:d===
null?u:await aU(u,d),surfacePolicy:e.manifest.surface,growth:oT(e.manifest,t)},p=jI(f),g=Qr({...f,cases:p});return{...f,
cases:p,findings:g,comparison:null,gate:Zr(p,f.kernels,t.failOn,[],g)}}function Pwe({manifest:e,artifacts:t,kernels:n}){
let r=[...t,...n].map(({request:o})=>o.place);return[e.file,...r.flatMap(o=>o?.file??[])].filter(o=>o!=="")}var Rwe,sh=m(
async()=>{"use strict";await Jo();await Xo();lf();An();await xl();Gw();oy();Ku();Je();await ji();Rl();pn();Nt();mt();Co();
await ec();LK();await J2();ln();Qi();lU();yR();th();bR();Rwe=2});import{mkdtemp as Owe,rm as Awe}from"node:fs/promises";import{tmpdir as Cwe}from"node:os";import{join as Twe}from"node:path";
function gc(e){let t=new Map,n=e.kernels.map(({name:o})=>o);return{offer(o,s){let i=new Set([...t.values()].map(({parked:c})=>c)),
a=i.size>=Mwe?[]:s.filter(c=>wR(c)&&r(c));for(let c of a)t.set(c.artifact,{parked:o,result:c});let l=new Set([...t.values()].
map(({parked:c})=>c));for(let{guest:c}of[...i,o].filter(u=>!l.has(u)))c.release()},of:o=>{let s=t.get(o)?.parked;return s?.
guest.alive===!0?s:void 0},release(){for(let{parked:o}of t.values())o.guest.release();t.clear()}};function r(o){let s=t.
get(o.artifact)?.result;return s===void 0||hr(no([o]),no([s]))?!0:!hr(no([s]),no([o]))&&n.indexOf(o.kernel)>n.indexOf(s.
kernel)}}function wR(e){return e.load?.verdict==="fail"&&e.interruption===null&&Cf(e).length>0}async function bU(e,t,n,r,o){
let s=n.kernels.filter(({name:l})=>l===e).map(l=>({...l,artifacts:l.artifacts.filter(({name:c})=>t.includes(c))})),i=gc(
{kernels:s}),a=await Owe(Twe(Cwe(),"bpfcompat-trial-"));try{await ea({...n,kernels:s},{...r,reportDirectory:a},o,i)}catch(l){
throw i.release(),l}finally{await Awe(a,{recursive:!0,force:!0})}return i}var Mwe,ih=m(async()=>{"use strict";await sh();
Nw();Af();Mwe=4});async function ah(e,t,n,r){let{logger:o}=r.ports,s=XI(t.ms),i=new Map,a=[],l=[],c=Math.max(0,...r.plan.kernels.map(({artifacts:d})=>d.
length*2));try{for(let{proposal:d,cases:f}of e){let p=Fwe(f),g=p===void 0?[]:Cf(p);if(p===void 0||g.length===0){a.push(d);
continue}let{name:b}=d.artifact,y=s.leftMs()===0||r.ports.signal.aborted?void 0:await u(b,p.kernel,s);if(y===void 0){l.push(
b),a.push(d);continue}let R=y.kernel.name;o.info(`${b}: trying on ${R} what the object leaves open: ${g.map(({subject:$})=>$).
join(", ")}`);let x=QI(b,y,t.attempts,s,()=>c++),S=await YI(d,g,R,x,r.accepts);S===d&&l.push(b),a.push(S)}}finally{for(let d of i.
values())d.release()}return l.length>0&&o.info(`no sizes were found for ${l.join(", ")} within these bounds`),a;async function u(d,f,{
leftMs:p}){let g=n.of(d)??i.get(f)?.of(d);if(g!==void 0||i.has(f)||p()<Iwe)return g;let{plan:b,request:k,ports:y}=r,R=e.
map(({proposal:S})=>S.artifact.name),x=await bU(f,R,b,k,y);return i.set(f,x),x.of(d)}}function Fwe(e){return e.reduce((t,n)=>t!==
void 0&&hr(no([t]),no([n]))?t:n,void 0)}var Iwe,kR=m(async()=>{"use strict";JI();ZI();Nw();Af();await ih();Iwe=1e4});async function wU(e,t,n,r,o){let s=e.findings.filter(p=>p.level==="failure"&&Nwe.has(p.class)),i=new Set(s.map(({artifact:p})=>p)),
a=t.artifacts.filter(({name:p})=>i.has(p)),l=qI(n.trials,e.durationMs);if(a.length===0||l===null||r.signal.aborted)return e;
await jn(e,n.reportDirectory),r.logger.info(e.gate.sentence),r.logger.info(`the reports are written; trying which sizes \
make ${M(a.length,"object")} load: ${$f(l)} (${Z("trials")} \`off\` skips this)`);let c=a.map(p=>({proposal:Ef(p),cases:e.
cases.filter(g=>g.artifact===p.name)})),d=(await f()).reduce((p,g)=>g.fixups.length===0?p:p.map(b=>s.includes(b)?Lwe(b,g,
e):b),e.findings);return{...e,findings:d};async function f(){try{return await ah(c,l,o,{plan:t,request:n,ports:r,accepts:({
whole:p})=>p>0})}catch(p){return r.logger.warning(`no sizes were tried to the end: ${E(p)}; the verdicts stand`),[]}}}function Lwe(e,t,n){
let r=n.artifacts.find(({name:o})=>o===t.artifact.name);return r===void 0||e.artifact!==r.name?e:{...e,remedy:`${e.remedy}\
 ${_R}`,remedyYaml:gi(n,r,{at:"artifact",field:"maps",lines:Iw(t.fixups)})}}function kU(e,t){let n=t.filter(({remedy:r})=>r.
endsWith(_R));return e.map(r=>{let o=n.find(s=>Bwe.every(i=>s[i]===r[i]));return o===void 0?r:{...r,remedy:`${r.remedy} ${_R}`,
remedyYaml:fe(o.remedyYaml??"")}})}var _R,Nwe,Bwe,xR=m(async()=>{"use strict";v();Ze();I();ln();Ae();Tw();Pf();Fw();await kR();
_R="The sizes below were found by trial: the object loads with them. Check them against your loader.",Nwe=new Set(["MISS\
ING_INNER_MAP","MAP_SIZE_UNSET"]);Bwe=["class","artifact","program","map"]});function ch(e,t){let n=new Map(e.map(o=>[o.name,Kwe(o,t)])),r=Dwe(e,n);return e.map(o=>({name:o.name,seconds:n.get(o.name)??
r*_U(o)}))}function Kwe({name:e,artifacts:t},n){let r=n?.kernels.find(({id:i})=>i===e);if(r===void 0||r.error!==null||r.
guestMs===0)return;let o=new Set(n?.cases.filter(i=>i.kernel===e).map(({artifact:i})=>i)),s=t.filter(i=>!o.has(i.name));
return r.guestMs/1e3+lh(s.map(({request:i})=>xU(i)))}function Dwe(e,t){let n=e.filter(({name:r})=>t.get(r)!==void 0);return n.
length===0?1:lh(n.map(({name:r})=>t.get(r)??0))/lh(n.map(_U))}function _U({artifacts:e}){return 4+lh(e.map(({request:t})=>xU(
t)))}function xU({lanes:e,tests:t}){let n=e.some(({mode:r})=>r==="behavior");return 1*e.length+(n?2*t.length:0)}function lh(e){
return e.reduce((t,n)=>t+n,0)}var RR=m(()=>{"use strict"});function RU(e,t){let n=t.assignment??Qu(ch(e,null),t.count);t.assignment!==null&&jwe(t.assignment,e);let r=new Set(n[t.index-
1]);return e.filter(({name:o})=>r.has(o))}function SU(e,{index:t,count:n}){return{index:t,count:n,kernels:e.map(({name:r})=>r)}}
function $U(e){let{shard:t,kernels:n,gate:r}=e;if(t===null||n.length>0||t.kernels.length===0)return e;let{index:o,count:s}=t,
i=`${M(t.kernels.length,"kernel")} for ${M(s,"shard")}`,a=`Passed: shard ${o}/${s} has no kernels to take (${i})`;return{
...e,gate:{...r,status:"passed",exitCode:0,sentence:a}}}function jwe(e,t){let n=e.flat(),r=t.map(({name:l})=>l),o=n.filter(
l=>!r.includes(l)),s=r.filter(l=>!n.includes(l)),i=n.filter((l,c)=>n.indexOf(l)!==c),a=[...o.length===0?[]:[`it has ${o.
join(", ")}, which this run does not take`],...s.length===0?[]:[`it has not ${s.join(", ")}`],...i.length===0?[]:[`it ha\
s ${i.join(", ")} twice`]];if(a.length!==0)throw new h(`the plan is not one of this run: ${a.join("; ")}; give the jobs \
that plan and run the same manifest and kernels, and plan again`)}var SR=m(()=>{"use strict";v();I();RR();qa()});async function vU(e,t,n){for(let{artifact:r,json:o,markdown:s}of t){let i=Uwe(e,r,n);i.artifacts.length!==0&&(await ll(o,
Cr(i)),await ll(s,li(i)))}}function Uwe(e,t,n){let r=u=>u===t||u.startsWith(`${t}/`),o=e.cases.filter(({artifact:u})=>r(
u)),s=e.kernels.filter(({id:u})=>o.some(({kernel:d})=>d===u)),i=e.artifacts.filter(u=>r(u.name)),a={...e.surface,programs:e.
surface.programs.filter(({artifact:u})=>r(u))},l={...e,kernels:s,artifacts:i,cases:o,surface:a,comparison:null},c=Qr(l);
return{...l,findings:c,gate:Zr(o,s,n,[],c)}}var EU=m(async()=>{"use strict";await xl();_a();kd();Rl();ln()});function dh(e){return e.subarray(0,4).toString("latin1")==="\x7FELF"}function $R(e){if(!dh(e))return{defect:"is no ELF p\
rogram"};if(e.length<Gwe)return{defect:"is cut off inside its ELF header"};let t=ze(e),n=t.half(18),r=br.find(i=>rt[i].machine===
n);if(r===void 0||e[4]!==Wwe)return{defect:`is built for ${Bw[n]??`ELF machine ${n}`}${r===void 0?"":", 32 bits"}; guest\
s are ${br.join(", ")}`};if(![qwe,Hwe].includes(t.half(16)))return{defect:"is an object and no program; link it"};let o=Number(
t.wide(32)),s=t.half(56);return t.half(54)!==uh||o+s*uh>e.length?{defect:"is cut off inside its program headers"}:{arch:r,
interpreter:Vwe(e,o,s)}}function Vwe(e,t,n){let r=ze(e);for(let o=t;o<t+n*uh;o+=uh){if(r.word(o)!==zwe)continue;let s=Number(
r.wide(o+8)),i=Number(r.wide(o+32));return e.toString("utf8",s,s+i).replace(/\0.*$/s,"")}return null}var Gwe,uh,Wwe,qwe,
Hwe,zwe,PU=m(()=>{"use strict";mn();ns();ro();Gwe=64,uh=56,Wwe=2,qwe=2,Hwe=3,zwe=3});import{existsSync as Ywe}from"node:fs";import{basename as Jwe,dirname as AU,isAbsolute as Xwe,join as Qwe,normalize as CU}from"node:path";
async function TU(e,t,n){let{loaders:r}=rt[n];if(!r.includes(t))throw new h(`is linked for the dynamic loader \`${t}\`; t\
he guest takes ${r.join(" and ")}: link it statically`);if(n!==Oe())throw new h(`is a dynamic program for ${n}, whose li\
braries this machine (${process.arch}) cannot list; link it statically`);if(!Ywe(t))throw new h(`needs the dynamic loade\
r ${t}, which this machine does not have; install its C library, or link it statically`);let{exitCode:o,stdout:s,stderr:i,
ended:a}=await ye(t,["--list",e],{environment:{LC_ALL:"C"},timeoutMs:Zwe});if(o!==0)throw new h(eke(i)??`cannot be read \
by ${t} (${a})`);let l=tke(s,t),c=l.find(({source:u})=>!Xwe(u));if(c!==void 0)throw new h(`is linked with a library by t\
he relative path \`${c.source}\`; link it by its name, or statically`);return[{path:t,source:t},...nke(l)]}function eke(e){
let t=/(?:loading shared libraries: |loading shared library )(\S+):/.exec(e)?.[1];return t===void 0?void 0:`needs ${t}, \
which is not found on this machine; install it, or link the program statically`}function tke(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=/^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(n)??[];return o===void 0||!o.includes("/")||o===
t?[]:[{name:r??o,source:o}]})}function nke(e){let t=rke(e);return e.flatMap(({name:n,source:r})=>{let o={path:CU(r),source:r};
return OU(AU(o.path))===OU(t)?[o]:[o,{path:Qwe(t,Jwe(n)),source:r}]})}function rke(e){let t=e.find(({name:n})=>n==="libc\
.so.6");return t===void 0?"/lib":AU(CU(t.source))}function OU(e){return e.replace(/^\/usr\//,"/")}var Zwe,MU=m(()=>{"use\
 strict";v();mn();Wt();Zwe=3e4});import{readFile as oke,stat as ske}from"node:fs/promises";import{basename as IU,relative as ike,resolve as ake}from"node:path";
async function FU(e){let t=[],n=[...await uke(e,t),...dke(e)];fke(n,t);let r=[],o=new Map;for(let a of new Map(n.map(l=>[
l.path,l])).values())try{let l=await mke(a);r.push(l);for(let c of await hke(a,l))o.set(c.path,c)}catch(l){if(!(l instanceof
h))throw l;t.push({...a.place,message:`\`${He(a.source)}\` ${l.message}`})}if(t.length>0)throw new h(t);let s=e.command?.
binary??null;if(s===null)return{files:r,system:[...o.values()],binary:s,arch:null};let i=IU(s);return{files:r,system:[...o.
values()],binary:i,arch:lke(r.find(({path:a})=>a===i))}}function lke(e){let t=e===void 0?void 0:$R(e.content);return t===
void 0||"defect"in t?null:t.arch}async function uke({files:e,base:t},n){let r=e.map(({path:i})=>i),{matches:o,problems:s}=await hi(
r,t,cke);for(let{index:i,message:a}of s)n.push({...e[i]?.place,message:`\`${r[i]}\` ${a}`});return o.map(({file:i,folder:a,
index:l})=>({source:i,path:ike(a,i),isBinary:!1,place:e[l]?.place??null}))}function dke({command:e,base:t}){if(e===null||
e.binary===null)return[];let n=ake(t,e.binary);return[{source:n,path:IU(n),isBinary:!0,place:e.place}]}function fke(e,t){
let n=new Map;for(let{path:r,source:o,place:s}of e){let i=n.get(r);i!==void 0&&i!==o&&t.push({...s,message:`\`${He(i)}\` \
and \`${He(o)}\` would both be \`${r}\` in the guest; rename one of them`}),n.set(r,o)}}async function mke({source:e,path:t,
isBinary:n}){let{size:r,mode:o}=await pke(e);if(await Di(e),r>yc)throw new h(`has ${r} bytes; a guest takes ${yc} of fil\
es altogether`);return{path:t,content:await NU(e),executable:n||(o&73)!==0}}async function pke(e){let t=await ske(e).catch(
async n=>{throw new h(await LU(n,e),{cause:n})});if(t.isDirectory())throw new h("is a folder; name the files in it, for \
example with a glob such as `**/*`");if(!t.isFile())throw new h("is no regular file");return t}async function NU(e){return oke(
e).catch(async t=>{throw new h(await LU(t,e),{cause:t})})}async function LU(e,t){return D(e)==="ENOENT"||D(e)==="ENOTDIR"?
`does not exist; build it first, or correct the path${await Nd(t)}`:`cannot be read: ${E(e)}`}async function hke({source:e,
isBinary:t},n){let{content:r,executable:o}=n;if(t&&!dh(r)&&r.subarray(0,2).toString("latin1")!=="#!")throw new h("is nei\
ther an ELF program nor a script that begins with `#!`");if(!o||!dh(r))return[];let s=$R(r);if("defect"in s){if(t)throw new h(
s.defect);return[]}if(s.interpreter===null||s.arch!==Oe()&&!t)return[];let i=await TU(e,s.interpreter,s.arch);return Promise.
all(i.map(async({path:a,source:l})=>({path:a,content:await NU(l),executable:!0})))}var yc,cke,BU=m(async()=>{"use strict";
v();await ul();mn();await Ld();Cm();cl();PU();MU();yc=128*1024*1024;cke="make the files first, or correct the pattern"});function KU(e){let t=[],n=e.map(r=>{let o=gke(r.request).map(s=>yke(s,e,t));return{...r,targets:[...new Set(o.filter(s=>s!==
void 0))]}});if(t.length>0)throw new h(t);return n}function gke({programs:e}){return e.flatMap(({attach:t})=>t?.of??[])}
function yke({artifact:e,program:t,place:n},r,o){let s=a=>{o.push({...n,message:a})},i=r.find(a=>a.name===e);if(i===void 0){
let a=r.filter(({object:c})=>c!==null).map(c=>c.name),l=ne(e,a);s(`no artifact is called \`${e}\`; ${l===void 0?`there a\
re ${a.join(", ")}`:`did you mean \`${l}\`?`}`)}else if(i.object===null)s(`artifact \`${e}\` is a command: it has no prog\
ram \`${t}\``);else if(i.defect!==void 0)s(`artifact \`${e}\` cannot be a target: it ${i.defect}`);else if(i.request.programs.
some(({name:a,attach:l})=>a===t&&l?.of!=null))s(`program \`${t}\` of artifact \`${e}\` is itself attached to a program of\
 another artifact; a target must load by itself`);else return i}var DU=m(async()=>{"use strict";await je();v()});function bc({btf:e,moduleBtf:t,bpfLsm:n,backports:r,lockdown:o,pages:s}){return[...e===!1?["no BTF"]:[],...e!==!1&&t===!1?
["no module BTF"]:[],...n==="off"?["bpf LSM off"]:[],...r===!0?["features carried back"]:[],...o===!0?["locked down"]:[],
...s===void 0?[]:[`pages of ${s}`]]}var vR=m(()=>{"use strict"});var jU,UU=m(()=>{"use strict";jU=["lts","latest"]});function go({kernels:e}){let n=[...e.values()].flatMap(({groups:r,build:o})=>[...r,...o===null?[]:[o]]);return[...new Set(
["all","quirks",...jU,...br,...n])]}function yo(e,t){return/[!*?<>/]|\.\./.test(e)||!t.kernels.has(e)&&go(t).includes(e)}
function qU(e,t){let n=VU(e,t);return n&&[...t.kernels.values()].filter(r=>zU(r,n)&&kke(r,n))}function wc(e,t){let n=VU(
e,t);return n&&(r=>zU(r,n))}function HU(e,t){return e.split("/").find(n=>YU(n,t)===void 0)}function zU(e,t){return t.every(
n=>n.matches(e))}function kke({arch:e,build:t,isDefaultBuild:n},r){let o=s=>r.some(i=>i.names(s));return(e==="x86_64"||o(
e))&&(n||o(t??""))}function VU(e,t){let n=e.split("/").map(r=>YU(r,t));return n.every(r=>r!==void 0)?n:void 0}function YU(e,t){
let[,n="",r=""]=bke.exec(e)??[];if(n!=="")return GU(a=>ER(a,n,r));let[,o,s]=wke.exec(e)??[];return o!==void 0&&s!==void 0?
GU(a=>ER(a,">=",o)&&ER(a,"<=",s)):/[*?]/.test(e)?_ke(e):t.kernels.has(e)||go(t).includes(e)?xke(e):void 0}function GU(e){
return{matches:({series:t})=>e(t),names:()=>!1}}function ER(e,t,n){let r=e===void 0?Number.POSITIVE_INFINITY:WU(e)-WU(n);
switch(t){case">=":return r>=0;case"<=":return r<=0;case">":return r>0;default:return r<0}}function WU(e){let[t=0,n=0]=e.
split(".").map(Number);return t*1e5+n}function _ke(e){return{matches:({id:t})=>kc(e,t),names:t=>e.includes(`-${t}`)}}function xke(e){
return{matches:t=>e==="all"||[t.id,t.arch,t.build,...t.tags,...t.groups].includes(e)||e==="quirks"&&bc(t.facts).length>0,
names:t=>t===e||e.endsWith(`-${t}`)||e.includes(`-${t}-`)}}function kc(e,t){let[n,r,o,s]=[0,0,-1,0];for(;r<t.length;)if(e[n]===
"*")o=n++,s=r;else if(e[n]==="?"||e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;return/^\**$/.test(e.slice(
n))}var bke,wke,_c=m(()=>{"use strict";ns();vR();UU();bke=/^(>=|<=|>|<)(\d+\.\d+)$/,wke=/^(\d+\.\d+)\.\.(\d+\.\d+)$/});import{gunzipSync as Rke}from"node:zlib";async function Xt(){let{kernels:e,aliases:t,unavailable:n}=JSON.parse(Rke(Buffer.
from(Ske,"base64")).toString());return{kernels:new Map(e),aliases:new Map(t),unavailable:new Map(n)}}var Ske,JU=m(()=>{"\
use strict";Ske="H4sIAAAAAAACA+19a4+jONr2X0Fopf1SOUAIgZbeD12nXWlmNa3pZz88Go1GVOKqYotAHiBdXdvq//7KHBIONrbBgEn8YTXb2EWMr+s\
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
yBJ6DELw6/q40gK07SwccJT+U/HLseEFU/V2aGYAIFNCJnTcQKWk8juCEwDY4FserwlEbxp8//z9+auXrTFMDAA=="});function xc({kernels:e}){return[...e.keys()]}function fh(e,t){let[n="",r,...o]=e.split("@"),{kernel:s,pinned:i}=PR(n,t),
a=r??i;if(s===void 0)throw new h(Oke(e,n,r,t));return a!==void 0&&Pke(e,a,o,s),vke(e,s,a)}function vke(e,{distribution:t,
arch:n,series:r,cmdline:o,source:s},i){return{id:e,distribution:t,arch:n,...r===void 0?{}:{series:r},...i===void 0?{}:{release:i},
...o===void 0?{}:{cmdline:o},source:s}}function xr(e,t){return PR(e.split("@")[0]??"",t).kernel}function PR(e,t){let{kernels:n,
aliases:r}=t,o=n.get(e);if(o!==void 0)return{kernel:o};let s=r.get(e);if(s!==void 0)return PR(s,t);let[,i="",a=""]=$ke.exec(
e)??[],l=n.get(r.get(i)??i);return l?.pin===void 0?{}:{kernel:l,pinned:Eke(a,l)}}function Eke(e,{pin:t="",source:n,arch:r}){
return t.replace("$pin",e).replace("$ending",n.kind==="deb"?n.ending:"").replace("$arch",r==="arm64"?"aarch64":r)}function Pke(e,t,n,{
id:r,series:o}){if(n.length>0||!nt(t))throw new h(`kernel \`${e}\`: expected a release such as 6.1.0-56-cloud-amd64 after\
 the @`);if(o!==void 0&&!Ke(t,o))throw new h(`kernel \`${e}\`: ${r} is the ${o} line, and ${t} is not of it`)}function Oke(e,t,n,r){
let o=r.unavailable.get(t);if(o!==void 0)return`kernel \`${e}\` cannot be had: ${o.why}; take \`${o.instead}\` instead`;
let s=[...xc(r),...r.aliases.keys()],i=n===void 0?go(r):[],a=t===""?void 0:s.find(d=>d.startsWith(`${t}-`)),c=(/^\d+\.\d+$/.
test(e)?`${e}..${e}`:void 0)??a??ne(t,[...s,...r.unavailable.keys(),...i]),u=c===void 0?"":`did you mean ${n===void 0?c:
`${c}@${n}`}? `;return`unknown kernel \`${e}\`; ${u}\`bpfcompat kernels\` lists all`}var $ke,bo=m(async()=>{"use strict";
await je();v();ut();_c();JU();$ke=/^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/});function XU(e,t,n){let r=[],o=Ike(t,n),s=new Map,i=new Set,a=0;e[0]?.type===kr.DOCUMENT&&(a=1);let l=k()?void 0:c(void 0);
return{duplicateKeys:r,placeOf:y=>Mke(l,y)??{file:n,line:1,column:1}};function c(y){let R=e[a++];switch(R?.type){case kr.
MAPPING:return d(u("mapping",y??R.start),R,p);case kr.SEQUENCE:return d(u("sequence",y??R.start),R,f);case kr.ALIAS:return{
...u("alias",y??OR(R)),target:b(R)};case kr.SCALAR:{let x={...u("scalar",y??R.valueStart),text:Ex(t,R)};return g(x,R),x}default:
return u("scalar",y??0)}}function u(y,R){return{kind:y,place:o(R),entries:new Map,merged:[],target:void 0,text:""}}function d(y,R,x){
return g(y,R),i.add(y),x(y),i.delete(y),a++,y}function f({entries:y}){for(;!k();)y.set(String(y.size),c(void 0))}function p(y){
let R=new Set;for(;!k();){let x=e[a];x?.type===kr.SCALAR&&a++;let S=x?.type===kr.SCALAR,$=S?Ex(t,x):Tke(c(void 0)),O=S?x.
valueStart:void 0,F=S&&Ake(x,$,t);O!==void 0&&R.has($)&&r.push({...o(O),message:`\`${$}\` is defined twice in this mappin\
g${F?"; merge several with one list: `<<: [*a, *b]`":""}`}),R.add($);let J=c(O);F?y.merged=Cke(J):y.entries.set($,J)}}function g(y,{
anchorStart:R,anchorEnd:x}){R>=0&&s.set(t.slice(R,x),y)}function b(y){let R=t.slice(y.anchorStart,y.anchorEnd),x=s.get(R);
if(x===void 0){let S=ne(R,[...s.keys()]),$=S===void 0?"put text that begins with `*` in quotes":`did you mean \`*${S}\`?`,
O=`not valid YAML: \`*${R}\` is an alias, and there is no anchor \`&${R}\` above it; ${$}`;throw new h({...o(OR(y)),message:O})}
if(i.has(x))throw new h({...o(OR(y)),message:`\`*${R}\` is inside of the value that \`&${R}\` names; move what both need \
out of it`});return x}function k(){return a>=e.length||e[a]?.type===kr.POP}}function OR({anchorStart:e}){return e-1}function Ake({
style:e,tagStart:t,tagEnd:n},r,o){let s=t<0?"":o.slice(t,n);return r==="<<"&&(s==="!!merge"||s===""&&e===LD.PLAIN)}function Cke(e){
let t=e.kind==="sequence"?[...e.entries.values()]:[e],n=t.find(r=>(r.target??r).kind!=="mapping");if(n===void 0)return t;
throw new h({...n.place,message:"`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such a\
s `[*a, *b]`"})}function Tke({target:e}){return e?.text??"?"}function Mke(e,t){let n=e;for(let r of t.split("/").slice(1)){
let o=n&&QU(n,r.replaceAll("~1","/").replaceAll("~0","~"));if(o===void 0)break;n=o}return n?.place}function QU(e,t,n=new Set){
let r=e.target??e;if(n.has(r))return;let o=r.entries.get(t);if(o!==void 0)return o;for(let s of r.merged){let i=QU(s,t,n);
if(i!==void 0)return i}n.add(r)}function Ike(e,t){let n=[0];for(let r=e.indexOf(`
`);r>=0;r=e.indexOf(`
`,r+1))n.push(r+1);return r=>{let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;(n[i]??0)<=r?o=i:s=i-1}return{file:t,line:o+
1,column:r-(n[o]??0)+1}}}var ZU=m(async()=>{"use strict";await lc();await je();v()});function ta(e,t){try{let n=qD(e,{filename:t}),r=XU(n,e,t),[o,...s]=DD(n,{source:e,filename:t,schema:Nke,json:!0,maxAliases:Lke});
if(s.length>0)throw new h({file:t,line:1,message:"expected one YAML document, found several; split the file"});if(o==null)
throw new h({file:t,line:1,message:"the file is empty"});return{file:t,value:o,...r}}catch(n){throw Kke(n)?new h(jke(n,e,
t)):n}}function Bke(e){let t=BigInt(e.replace(/^[+-]/,""));return e.startsWith("-")?-t:t}function mh(e){return e.replaceAll(
"~","~0").replaceAll("/","~1")}function Kke(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="YAMLException"}
function jke(e,t,n){let{reason:r,mark:o}=e;if(r?.startsWith("expected a document"))return{file:n,line:1,message:"the fil\
e is empty"};let s=r==="deficient indentation"?" (a bracket or quote above is not closed?)":"",[,i]=Dke.exec(t.split(`
`)[o?.line??-1]??"")??[],a=i===void 0?"":`; what begins with \`${i}\` stands in quotes`,l=`not valid YAML: ${r??E(e)}${s}${a}`;
return o===void 0?{file:n,message:l}:{file:n,line:o.line+1,column:o.column+1,message:l}}var Fke,Nke,Lke,Dke,na=m(async()=>{
"use strict";await lc();v();await ZU();Fke=jD(Op.tagName,{...Op,resolve:(e,t,n)=>{let r=Op.resolve(e,t,n);return typeof r!=
"number"||Number.isSafeInteger(r)?r:Bke(e)}}),Nke=new BD([zD,WD,KD,Fke,GD,HD,UD]),Lke=100;Dke=/(?:^\s*-\s+|[[,]\s*)([!*>])\S/});import{formValidator as Uke}from"./form-validators.js";function tG(e,t){AR(Uke(t),e)}function AR(e,t){let n=e(t.value)?[]:
Gke(e.errors??[],t),r=[...t.duplicateKeys,...n];if(r.length>0)throw new h(r.sort(CR))}function Gke(e,t){let n=new Set(e.
filter(s=>s.keyword==="anyOf").map(s=>s.instancePath)),r=new Set,o=[];for(let s of e){if(s.keyword==="if"||s.keyword!=="\
anyOf"&&Wke(s.instancePath,n))continue;let i=qke(s,t),a=JSON.stringify(i);r.has(a)||o.push(i),r.add(a)}return o}function Wke(e,t){
for(let n=e.length;n>=0;n=n===0?-1:e.lastIndexOf("/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}function qke(e,t){let n=Jke(
e.instancePath)||"the document";switch(e.keyword){case"additionalProperties":case"unevaluatedProperties":{let r=String(e.
params.additionalProperty??e.params.unevaluatedProperty),o=Object.keys(e.parentSchema?.properties??{}),s=ne(r,o),i=s===void 0?
`known keys: ${o.join(", ")}`:`did you mean \`${s}\`?`;return{...t.placeOf(`${e.instancePath}/${mh(r)}`),message:`unknow\
n key \`${r}\`; ${i}`}}case"required":return{...t.placeOf(e.instancePath),message:`\`${e.params.missingProperty}\` is mis\
sing${Yke(e.instancePath)}`};case"enum":{let r=e.params.allowedValues,o=typeof e.data=="string"?ne(e.data,r.map(String)):
void 0,s=o===void 0?"":`; did you mean \`${o}\`?`,i=nG(e)??`one of ${r.filter(a=>a!=="").join(", ")}`;return{...t.placeOf(
e.instancePath),message:`\`${n}\` must be ${i}, got ${eG(e.data)}${s}`}}default:return{...t.placeOf(e.instancePath),message:`\
\`${n}\` must be ${Hke(e)}, got ${eG(e.data)}`}}}function Hke(e){let t=nG(e);if(t!==void 0)return t;let n=e.parentSchema??
{};if(n.type==="integer"&&typeof n.minimum=="number"&&typeof n.maximum=="number")return`a whole number from ${n.minimum}\
 to ${n.maximum}`;switch(e.keyword){case"type":return Vke(String(e.params.type));case"minItems":return`a list of at leas\
t ${e.params.limit}`;case"maxItems":return`a list of at most ${e.params.limit}`;case"minimum":return`at least ${e.params.
limit}`;case"maximum":return`at most ${e.params.limit}`;case"minLength":return"a text that is not empty";case"uniqueItem\
s":return"a list without repetitions";default:return e.message??e.keyword}}function nG({parentSchema:e}){let t=e?.["x-ex\
pected"];return typeof t=="string"?t:void 0}function Vke(e){return zke[e]??e}function eG(e){if(Array.isArray(e))return e.
length===0?"an empty list":"a list";if(typeof e=="object"&&e!==null)return"a mapping";if(e===null)return"nothing";let t=typeof e==
"bigint"?String(e):JSON.stringify(e);return t.length>60?`${t.slice(0,57)}\u2026"`:t}function Yke(e){return e===""?"":` i\
n \`${e.slice(1).replaceAll(/\/(\d+)/g,"[$1]").replaceAll("/",".")}\``}function Jke(e){return e.slice(1).replaceAll(/\/(\d+)/g,
"[$1]").split("/").at(-1)?.replaceAll("~1","/").replaceAll("~0","~")??""}function CR(e,t){return(e.line??0)-(t.line??0)||
(e.column??0)-(t.column??0)}var zke,ph=m(async()=>{"use strict";await je();v();await na();zke={object:"a mapping",array:"\
a list",string:"a text",integer:"a whole number",boolean:"true or false",number:"a number"}});function ra(e){let{id:t,release:n,arch:r,version:o,resolvedAt:s,indexDate:i,signature:a,image:l,config:c,modules:u,members:d,
pins:f}=e,p=[l,...c===void 0?[]:[c],...u],g=y=>Xke.filter(R=>R==="modules"?u.some(x=>TR(x,y)):TR(e[R],y)),b=[...p.filter(
y=>!g(y).includes("modules")),...u],k=b.filter((y,R)=>b.findIndex(x=>TR(x,y))===R);return{id:t,release:n,version:o,arch:r,
signature:a,checkedAt:s,indexDate:i,packages:k.map(y=>({roles:g(y),...Qke(y)})),...d===void 0?{}:{members:d},...f===void 0?
{}:{pins:f}}}function rG(e){let{checkedAt:t,packages:n,...r}=e,o=n.map(({roles:u,...d})=>({roles:u,file:d})),s=u=>o.filter(
({roles:d})=>d.includes(u)).map(({file:d})=>d),[i,...a]=s("image"),[l,...c]=s("config");if(!(i===void 0||a.length+c.length>
0))return{...r,resolvedAt:t,image:i,...l===void 0?{}:{config:l},modules:s("modules")}}function Qn({image:e,config:t,modules:n}){
let r=[e,...t===void 0?[]:[t],...n];return[...new Map(r.map(o=>[o.sha256,o])).values()]}function TR(e,t){return e?.sha256===
t.sha256&&e.name===t.name}function Qke({name:e,version:t,format:n,size:r,sha256:o,place:s,urls:i,...a}){return{name:e,version:t,
format:n,size:r,sha256:o,place:s,urls:i,...a}}var Xke,Rc=m(()=>{"use strict";Xke=["image","config","modules"]});var sG={};te(sG,{FORMS:()=>Zke,FORM_SCHEMA:()=>e_e,appendingErrors:()=>oG,createAjv:()=>n_e,formReference:()=>t_e});function t_e(e){
return`urn:bpfcompat:manifest:1#/$defs/${e}`}function oG(e){return e.replaceAll(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
(t,n)=>`vErrors === null ? ${n} : (${n}.forEach(error => vErrors.push(error)), vErrors)`)}function n_e(e,t={}){let n=new Vc(
{allErrors:!0,verbose:!0,code:{optimize:!1,process:oG,...t},inlineRefs:!1,validateSchema:!1,strict:!0,strictTypes:!1,strictRequired:!1,
allowUnionTypes:!0});return n.addKeyword("x-expected"),n.addSchema(e),n}var Zke,e_e,iG=m(async()=>{"use strict";await dg();
Zke=["manifest","singleArtifactManifest","matrix","suite"],e_e="src/manifest/schema.json"});import{readFileSync as r_e}from"node:fs";import{readFile as lG,rename as o_e,rm as s_e,stat as i_e,writeFile as a_e}from"node:fs/promises";
import{join as l_e}from"node:path";async function hh(e){let t=await d_e(e);if(t===null)return null;let n=t.split(`
`).findIndex(a=>/^<{7} /.test(a));if(n>=0)throw new h({file:e,line:n+1,column:1,message:`has the marks of a merge in it;\
 ${oa}`});let r=ta(t,e);AR(await m_e(),r);let{kernels:o}=r.value,s=[],i=o.map((a,l)=>f_e(a,`/kernels/${l}`,r,s));for(let[
a,{id:l}]of o.entries())o.findIndex(c=>c.id===l)!==a&&s.push({...r.placeOf(`/kernels/${a}/id`),message:`kernel \`${l}\` i\
s there twice; ${oa}`});if(s.length>0)throw new h(s);return{file:e,kernels:i.filter(a=>a!==void 0)}}function u_e(e){let t=e.
toSorted((n,r)=>n.id<r.id?-1:1);return`${JSON.stringify({version:c_e,kernels:t.map(ra)},null,2)}
`}async function cG(e,t){let n=u_e(t),r=ie(e);try{if(await lG(e,"utf8").catch(()=>"")===n)return;await a_e(r,n,{flag:"wx"}),
await o_e(r,e)}catch(o){throw await s_e(r,{force:!0}).catch(()=>{}),new h({file:e,message:`cannot be written: ${E(o)}; n\
ame another place with ${Z("lock-file")}`})}}async function d_e(e){let t=n=>{throw new h({file:e,message:n})};try{let{size:n}=await i_e(
e);return n>aG?t(`has ${n} bytes, more than a lock may have (${aG}); ${oa}`):await lG(e,"utf8")}catch(n){if(n instanceof
h)throw n;return D(n)==="ENOENT"?null:t(D(n)==="EISDIR"?"is a directory; name the file in it":`cannot be read: ${E(n)}`)}}
function f_e(e,t,{placeOf:n},r){for(let[s,i]of e.packages.entries())_n(i)||r.push({...n(`${t}/packages/${s}`),message:`p\
ackage ${s+1} of kernel \`${e.id}\` is none that could be locked; ${oa}`});for(let s of["checkedAt","indexDate"])Number.
isNaN(Date.parse(e[s]))&&r.push({...n(`${t}/${s}`),message:`\`${e[s]}\` is no time; ${oa}`});let o=rG(e);return o===void 0&&
r.push({...n(`${t}/packages`),message:`kernel \`${e.id}\` must have one package with the role image, and at most one with\
 config; ${oa}`}),o&&{record:o,place:n(`${t}/id`)}}async function m_e(){if(Sc!==void 0)return Sc;let{createAjv:e}=await iG().then(()=>sG),
t=JSON.parse(r_e(l_e(It,"src/kernels/lockfile/schema.json"),"utf8"));if(Sc=e(t).getSchema("urn:bpfcompat:lock:1"),Sc===void 0)
throw new Error("the schema of the lock has lost its name");return Sc}var c_e,aG,oa,Sc,MR=m(async()=>{"use strict";v();await ph();
await na();Tr();Ae();Je();Ll();Rc();c_e=1,aG=32<<20;oa="write the file anew with `bpfcompat kernels lock`"});import{existsSync as uG}from"node:fs";import{dirname as p_e,join as h_e}from"node:path";function IR(e,t){if(e!=="auto")return e.
file;let n=h_e(p_e(t??gh),gh);return uG(n)||!uG(gh)?n:gh}async function dG(e,t){if(e==="none")return null;let n=IR(e,t),
r=await hh(n);if(r===null&&e!=="auto")throw new h({file:n,message:"no such lock; write it with `bpfcompat kernels lock -\
-lock-file`"});return r}var gh,FR=m(async()=>{"use strict";v();await MR();gh="bpfcompat.lock"});function fG(e,t){let n=[],r=[],o=t.filter(sa).flatMap(s=>{let i=e.kernels.find(({record:l})=>l.id===s.id);if(i===void 0)
return r.push(s.id),[];let a=$c(s,i.record);return a===void 0?[i.record]:(n.push({...i.place,message:`kernel \`${s.id}\` \
is locked to ${i.record.release}, and ${a}; lock it anew with \`bpfcompat kernels lock --update ${s.id}\``}),[])});if(r.
length>0&&n.push({file:e.file,message:`has no kernel ${[...new Set(r)].map(s=>`\`${s}\``).join(", ")}; add what the mani\
fest names with \`bpfcompat kernels lock\`, or ignore the lock (${Z("lock-file")} \`none\`)`}),n.length>0)throw new h(n);
return o}function sa({source:e}){return e.kind!=="local"}function $c({arch:e,release:t,series:n,source:r},o){return o.arch!==
e?`that one is for ${o.arch}, not ${e}`:t!==void 0?o.release===t?void 0:`the id says ${t}`:n!==void 0&&!Ke(o.release,n)?
`the id means the ${n} line`:r.kind==="deb"&&ao(o.release)!==r.ending?`the id means releases that end in ${r.ending}`:g_e(
r,o)?void 0:"the id comes from elsewhere by now"}function g_e(e,{image:t,config:n,modules:r}){let{place:o,format:s,name:i}=t;
switch(e.kind){case"deb":return o?.kind==="archive"&&o.archive.startsWith(e.archive.name);case"mainline":return o===null&&
s==="deb";case"rpm":return o===null&&s==="rpm"&&i===e.package;case"oci":return o?.kind==="registry"&&o.registry===e.registry&&
i===jl(e);case"url":return o===null&&y_e(e,{image:t,config:n??t,modules:r});case"local":return!0}}function y_e({image:e,
config:t,modules:n},r){return r.image.sha256===e.sha256&&(t===null||r.config.sha256===t.sha256)&&(n===null||r.modules.some(
({sha256:o})=>o===n.sha256))}var ia=m(()=>{"use strict";v();Ae();ut();Om()});import{readFile as b_e,stat as w_e}from"node:fs/promises";async function wo(e,t,{kind:n="manifest",text:r}={}){let o=ta(
r??await NR(e,n),e);return tG(o,t(o.value)),o}async function NR(e,t="manifest"){try{let n=await w_e(e);if(!n.isFile()&&!n.
isDirectory())throw new h({file:e,message:"is no regular file"});if(n.size>mG)throw new h({file:e,message:`has ${n.size}\
 bytes, more than a ${t} may have (${mG}); split it`});return k_e(await b_e(e),e)}catch(n){throw n instanceof h?n:new h(
{file:e,message:__e(n,t)},{cause:n})}}function k_e(e,t){let n=e.subarray(0,2).toString("latin1");if(n==="\xFF\xFE"||n===
"\xFE\xFF")throw new h({file:t,message:"is UTF-16; save it as UTF-8"});return e.toString("utf8")}function __e(e,t){switch(D(
e)){case"ENOENT":return t==="manifest"?`no such file; name the manifest with ${Z("manifest")}, or the objects themselves\
 with ${Z("artifact")}`:`no such file; mend the path of the ${t}`;case"EISDIR":return`is a directory, expected a ${t}; n\
ame the file in it`;case"EACCES":return"cannot be read: permission denied";default:return E(e)}}var mG,vc=m(async()=>{"u\
se strict";v();Ae();await ph();await na();mG=64*1024*1024});function pG(e,t,n){return e===void 0?eo:(e.required===!0&&e.insns===void 0&&n.report(`${t}/required`,"`required` says th\
at growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"),{insns:e.insns===
void 0?null:sr(String(e.insns))??null,required:e.required??!1,place:n.place(t)})}var hG=m(()=>{"use strict";Is();et()});function Y(e,t){return(e??[]).map((n,r)=>({element:n,at:`${t}/${r}`}))}function aa(e,t){return Object.entries(e).map(([n,
r])=>({key:n,value:r,at:`${t}/${mh(n)}`}))}var ko,Rt=m(async()=>{"use strict";v();Yu();await ph();await na();ko=class{document;problems=[];constructor(t){
this.document=t}place(t){return this.document.placeOf(t)}report(t,n){this.problems.push({...this.place(t),message:n})}finish(){
if(this.problems.length>0)throw new h(this.problems.sort(CR))}reportDuplicates(t,n,r=""){let o=new Map;for(let{name:s,pointer:i}of t){
let a=o.get(s);a===void 0?o.set(s,i):this.report(i,`${n} \`${s}\` stands here a second time; the first is on line ${this.
place(a).line}${r}`)}}seconds(t,n){let r=t===void 0?void 0:Wa(t);return t!==void 0&&r===void 0&&this.report(n,`\`${t}\` i\
s more than a day, the longest timeout there is`),r}regex(t,n,r=""){try{return new RegExp(t,r)}catch(o){let s=String(o.message).
replace(/^Invalid regular expression: .*: /s,"");this.report(n,`\`${t}\` is no regular expression: ${s}`);return}}}});import{resolve as x_e}from"node:path";function yh(e,t,n,r){return aa(e??{},t).map(({key:o,value:s,at:i})=>{let a=r.place(
i);return{kernels:[{id:o,place:a}],file:s,path:x_e(n,s),place:a}})}var LR=m(async()=>{"use strict";await Rt()});function bG(e,t){let n=R_e.filter(i=>e[i]!==void 0),[r,o]=n;if(r===void 0)return;if(o!==void 0){t.report(o,`a kernel com\
es from one place, and there are ${n.map(bh).join(" and ")}; keep one`);return}let s=S_e.find(i=>e[i]!==void 0);if(r!=="\
image"&&s!==void 0){t.report(s,`${bh(s)} belongs to \`image\`, and this kernel comes from ${bh(r)}; leave it out`);return}
switch(r){case"deb":return O_e(e.deb??{},t);case"mainline":return{kind:r,bases:e.mainline?.bases??[],architecture:yG[t.arch]};case"\
rpm":return C_e(e.rpm??{},t.arch);case"oci":return T_e(e.oci??"",t);case"image":return M_e(e,e.image??"",t);case"tree":return{
kind:"local",tree:t.absolute(e.tree??"")}}}function O_e(e,{arch:t,absolute:n,report:r}){let{archive:o,bases:s,keyring:i,
suites:a=[],component:l="main"}=e;if(o===void 0==(s===void 0)){r("deb","expected `archive: debian` or `archive: ubuntu`,\
 or the `bases` of an archive of your own");return}if(o!==void 0&&i!==void 0){r("deb",`the keys of ${o} are known; \`keyr\
ing\` belongs to \`bases\``);return}let c=yG[t],u=(e.package??"").replaceAll("$arch",c);return{kind:"deb",archive:o===void 0?
{name:"own",bases:s??[],keyring:i===void 0?null:n(i)}:{name:o},suites:a,component:l,architecture:c,metaPackage:u,ending:e.
ending?.replaceAll("$arch",c)??A_e(u)}}function A_e(e){return`-${e.replace(/^linux-image-(?:\d[\d.]*-)?/,"").replace(/-(?:hwe|lts)-[\d.]+$/,
"")}`}function C_e(e,t){let{repositories:n=[],package:r="",modules:o=[r],keys:s=[],archival:i=[]}=e,a=l=>l.replaceAll("$\
arch",$_e[t]);return{kind:"rpm",repositories:n.map(a),package:r,modulePackages:o,keys:s,archival:i.map(a)}}function T_e(e,{
report:t}){let[,n="",r,o,s,i]=v_e.exec(e)??[],a=i??s;if(r===void 0||o===void 0||a===void 0||!P_e.test(r)){t("oci",`expec\
ted an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${e.replace(E_e,"\u2026@")}\
\``);return}return{kind:"oci",registry:`${n}${r}`,repository:o,reference:a}}function M_e(e,t,{absolute:n,report:r}){let{
sha256:o,config:s,modules:i}=e,a=["image","config","modules"].find(u=>I_e(e[u]));if(a!==void 0){r(a,`expected ${a==="ima\
ge"?"a path, or an address that begins with `https://` or `http://`":"a path"}, got \`${K(String(e[a]))}\``);return}if(!wG(
t)){let u=["config","modules"].find(d=>typeof e[d]=="object");if(o!==void 0)r("sha256","`sha256` belongs to an `image` w\
ith an address; a file is taken as it is");else if(u!==void 0)r(u,`\`image\` is a file and ${bh(u)} an address; give bot\
h as files, or both as addresses`);else return{kind:"local",image:n(t),config:c(s),modules:c(i)};return}let l=["config",
"modules"].find(u=>typeof e[u]=="string");if(o===void 0)r("image","an image with an address needs its digest: add `sha25\
6`");else if(l!==void 0)r(l,"expected `{url, sha256}`, since `image` has an address");else return{kind:"url",image:{urls:[
t],sha256:o},config:gG(s),modules:gG(i)};return;function c(u){return typeof u=="string"?n(u):null}}function gG(e){return typeof e==
"object"?{urls:[e.url],sha256:e.sha256}:null}function wG(e){return/^https?:\/\//.test(e)}function I_e(e){return typeof e==
"string"&&/^[a-z][a-z\d+.-]*:\/\//i.test(e)&&!wG(e)}function bh(e){return`\`${e}\``}var R_e,S_e,yG,$_e,v_e,E_e,P_e,kG=m(
()=>{"use strict";Ce();R_e=["deb","mainline","rpm","oci","image","tree"],S_e=["sha256","config","modules"],yG={x86_64:"a\
md64",arm64:"arm64",s390x:"s390x"},$_e={x86_64:"x86_64",arm64:"aarch64",s390x:"s390x"},v_e=/^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/,
E_e=/^.*@(?!sha256:)/,P_e=/[.:]|^localhost$/});import{resolve as F_e}from"node:path";function BR(e,t,n,r){let o=Y(e,t).map(({element:s,at:i})=>B_e(s,i,n,r));return r.reportDuplicates(
o.map((s,i)=>({name:se(s),pointer:`${t}/${i}`})),"kernel","; give one of them a `variant`, such as `variant: bpf-lsm`"),
o}function B_e(e,t,n,r){let o=typeof e=="string"?{id:e}:e,{id:s,variant:i=null,required:a=!0,timeout:l,cmdline:c="",lsm:u=null}=o;
return{id:s,own:K_e(o,t,n,r),variant:i,required:a,timeoutSeconds:r.seconds(l,`${t}/timeout`)??null,cmdline:c,lsm:u,place:r.
place(t)}}function K_e(e,t,n,r){let{id:o,distribution:s=N_e,arch:i="x86_64",series:a}=e,l=!1,c=bG(e,{arch:i,absolute:d=>F_e(
n,d),report:(d,f)=>{l=!0,r.report(`${t}/${d}`,f)}});if(c!==void 0)return D_e.test(o)||r.report(`${t}/id`,`\`${o}\` cannot\
 be the name of a kernel of your own: ${j_e}`),{id:o,distribution:s,arch:i,...a===void 0?{}:{series:a},source:c};let u=L_e.
find(d=>e[d]!==void 0);return!l&&u!==void 0&&r.report(`${t}/${u}`,`\`${u}\` belongs to a kernel of your own; say where it\
 comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`),null}var N_e,L_e,D_e,j_e,_G=m(async()=>{
"use strict";kG();await Rt();et();N_e="Own kernels",L_e=["distribution","arch","series","sha256","config","modules"];D_e=
/^[a-z0-9][a-z0-9._-]{0,63}$/,j_e="small letters, digits, `.`, `_` and `-`, at most 64"});function xG(e,t,n){let{command:r,command_binary:o=null}=e;return r===void 0?(DR(e,t,n),o!==null&&n.report(`${t}/command_\
binary`,"`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"),null):{command:r,binary:o,
expect:KR(e,t,n),place:n.place(`${t}/command`)}}function KR(e,t,n){let r=e.expect_stdout_matches;return{exitCode:e.expect_exit_code??
0,stdoutContains:e.expect_stdout_contains??null,stderrContains:e.expect_stderr_contains??null,stdoutMatches:r===void 0?null:
n.regex(r,`${t}/expect_stdout_matches`,"m")??null}}function DR(e,t,n){for(let r of U_e)e[r]!==void 0&&n.report(`${t}/${r}`,
`\`${r}\` belongs to a \`command\`, and there is none`)}var U_e,jR=m(()=>{"use strict";U_e=["expect_exit_code","expect_s\
tdout_contains","expect_stderr_contains","expect_stdout_matches"]});function RG(e,t,n){return e&&Y(e,t).map(({element:r,at:o})=>({id:r,place:n.place(o)}))}var SG=m(async()=>{"use strict";await Rt()});function Zn(e,t,n){if(typeof e!="object"||e===null)return EG(e,t,n);if(qR(e)&&typeof e.program=="string"&&Object.keys(e).
length===1)return V_e(e.program,t,n);let r=GR(e,"",t).map(i=>z_e(i,n)),o=r.map(i=>i?.replace(/=.*/,"")),s=o.find((i,a)=>i!==
void 0&&o.indexOf(i)!==a);return s!==void 0&&n.report(t,`field \`${s}\` is set twice`),r.includes(void 0)?void 0:`{${r.join(
",")}}`}function vG(e,t,n){let r=Zn(e,t,n);if(r===void 0||!/(?:^|=)(?:hex|text|program):/.test(r))return r;n.report(t,"`\
min` must be a whole number, or fields with whole numbers; to compare bytes write `value`")}function wh(e,t,n){if(!e.startsWith(
"hex:"))return`text:${Y_e(e.replace(/^text:/,""))}`;let r=e.slice(4).replaceAll(/\s/g,"").toLowerCase();if(/^(?:[0-9a-f]{2})+$/.
test(r))return`hex:${r}`;n.report(t,`\`${e}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``)}function WR(e){
return e.slice(e.indexOf(":")+1)}function er(e){let t=UR(e);return t.length>$G?`${t.slice(0,$G-1)}\u2026`:t}function UR(e){
return Array.isArray(e)?`[${e.map(UR).join(", ")}]`:qR(e)?`{${Object.entries(e).map(([t,n])=>`${t}: ${UR(n)}`).join(", ")}\
}`:typeof e=="string"&&!/^hex:[0-9a-f\s]+$/i.test(e)?JSON.stringify(e):String(e)}function GR(e,t,n){return Array.isArray(
e)&&e.length>0?Y(e,n).flatMap((r,o)=>GR(r.element,`${t}[${o}]`,r.at)):qR(e)&&Object.keys(e).length>0?aa(e,n).flatMap(r=>GR(
r.value,t===""?r.key:`${t}.${r.key}`,r.at)):[{name:t,value:e,at:n}]}function z_e({name:e,value:t,at:n},r){if(e!==""&&!q_e.
test(e)){r.report(n,`\`${e}\` is no name of a field, such as \`state.counts[2]\``);return}let o=EG(t,n,r);return o===void 0?
void 0:`${e}=${o}`}function EG(e,t,n){switch(typeof e){case"boolean":return e?"1":"0";case"number":return String(e);case"\
bigint":if(e>=G_e&&e<=W_e)return String(e);n.report(t,`\`${e}\` does not fit into 64 bits; longer values are written as \`\
hex:00 ff\``);return;case"string":if(!H_e.test(e))return wh(e,t,n);n.report(t,`\`${e}\` is a text; write a whole number w\
ithout quotes, or \`"text:${e}"\` if the text is meant`);return;default:n.report(t,"a value is missing here");return}}function V_e(e,t,n){
if(/^[A-Za-z0-9_.]{1,128}$/.test(e))return`program:${e}`;n.report(`${t}/program`,`\`${e}\` is no name of a program (lette\
rs, digits, \`_\`, \`.\`)`)}function Y_e(e){return Buffer.from(e,"utf8").toString("hex")}function qR(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var G_e,W_e,q_e,H_e,$G,HR=m(async()=>{"use strict";await Rt();G_e=-(2n**63n),W_e=2n**
64n-1n,q_e=/^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/,H_e=/^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
$G=60});function OG(e,t,n){let r=[...Y(e.maps,`${t}/maps`).flatMap(({element:o,at:s})=>Ec(J_e(o,s,n),o.kernels,s,n)),...Z_e(e,`${t}\
/globals`,n),...exe(e,t,n),...txe(e,t,n)];return nxe(r,n),r.map(({fixup:o,at:s,kernels:i})=>({...o,place:n.place(s),...i===
void 0?{}:{kernels:i}}))}function Ec(e,t,n,r){let o=RG(t,`${n}/kernels`,r);return e.map(s=>({...s,kernels:o}))}function J_e(e,t,n){
let r=e.name,o=[],s=(i,a)=>o.push({fixup:a,at:`${t}/${i}`});e.type!==void 0&&s("type",{subject:r,kind:"map_type",value:e.
type});for(let i of["key_size","value_size"]){let a=e[i];a!==void 0&&s(i,{subject:r,kind:i,value:a})}if(e.max_entries!==
void 0&&s("max_entries",{subject:r,kind:"max_entries",value:e.max_entries}),e.map_flags!==void 0&&s("map_flags",{subject:r,
kind:"map_flags",value:gw(e.map_flags)}),e.inner_map!==void 0&&s("inner_map",X_e(r,e.inner_map,`${t}/inner_map`,n)),e.inner_ringbuf_bytes){
AG(e.inner_ringbuf_bytes,`${t}/inner_ringbuf_bytes`,n);let i={keySize:0,valueSize:0,maxEntries:e.inner_ringbuf_bytes,mapFlags:0};
s("inner_ringbuf_bytes",{subject:r,kind:"inner_map",type:"ringbuf",...i})}e.autocreate!==void 0&&s("autocreate",{subject:r,
kind:"autocreate"}),e.optional!==void 0&&s("optional",{subject:r,kind:"optional_map"}),e.optional!==void 0&&e.autocreate!==
void 0&&n.report(`${t}/optional`,`map \`${r}\` is switched off by \`autocreate: false\`, so that it is never tried; leave o\
ut one of the two`),e.pinning!==void 0&&s("pinning",{subject:r,kind:"pinning"});for(let{element:i,at:a}of Y(e.entries,`${t}\
/entries`))o.push(...Q_e(r,i,a,n));return o.length===0&&e.entries===void 0&&n.report(t,`map \`${r}\` is named, and nothin\
g is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`),o}function X_e(e,t,n,r){
let{type:o,key_size:s,value_size:i,max_entries:a,map_flags:l=0}=t;if(o==="ringbuf"){for(let u of["key_size","value_size"])
t[u]&&r.report(`${n}/${u}`,`a ring buffer has no \`${u}\`; remove it`);AG(a,`${n}/max_entries`,r)}else i||r.report(n,`an\
 inner map of type \`${o}\` needs \`value_size\`, at least 1`);let c={keySize:s??0,valueSize:i??0,maxEntries:a,mapFlags:gw(
l)};return{subject:e,kind:"inner_map",type:o,...c}}function AG(e,t,n){e>=4096&&Number.isInteger(Math.log2(e))||n.report(
t,`a ring buffer has a power of two of bytes, at least 4096, not ${e}`)}function Q_e(e,t,n,r){let{key:o,value:s,inner:i}=t,
a=Zn(o,`${n}/key`,r),l=`entries[${er(o)}]`;if("value"in t==(i!==void 0))return r.report(n,"an entry has either a `value`\
 or, in a map-in-map, `inner` entries"),[];if(i===void 0){let c=Zn(s,`${n}/value`,r);return a===void 0||c===void 0?[]:[{
fixup:{subject:e,kind:"entry",key:a,value:c,shown:`${l}=${er(s)}`},at:n}]}return Y(i,`${n}/inner`).flatMap(({element:c,at:u})=>{
let d=Zn(c.key,`${u}/key`,r),f=Zn(c.value,`${u}/value`,r);if(a===void 0||d===void 0||f===void 0)return[];let p=`${l}[${er(
c.key)}]=${er(c.value)}`;return[{fixup:{subject:e,kind:"inner_entry",outerKey:a,key:d,value:f,shown:p},at:u}]})}function Z_e({
globals:e={}},t,n){return Array.isArray(e)?Y(e,t).flatMap(({element:{set:r,kernels:o},at:s})=>Ec(PG(r,`${s}/set`,n),o,s,
n)):PG(e,t,n)}function PG(e,t,n){return aa(e,t).flatMap(({key:r,value:o,at:s})=>{/^[A-Za-z_][\w.]{0,127}$/.test(r)||n.report(
s,`\`${r}\` is no name of a global variable; fields are written \`name: {field: 1}\``);let i=Zn(o,s,n);return i===void 0?
[]:[{fixup:{subject:r,kind:"global",value:i,shown:`${r}=${er(o)}`},at:s}]})}function exe(e,t,n){let r=Y(e.program_types,
`${t}/program_types`).flatMap(({element:{program:i,type:a,kernels:l},at:c})=>Ec([{fixup:{subject:i,kind:"program_type",value:a},
at:c}],l,c,n)),o=(i,a)=>(e.program_types??[]).some(l=>l.program===i&&l.type===a&&l.kernels===void 0),s=Y(e.programs,`${t}\
/programs`).flatMap(({element:{name:i,type:a,autoload:l,kernels:c},at:u})=>{let d=[...a===void 0||o(i,a)?[]:[{fixup:{subject:i,
kind:"program_type",value:a},at:`${u}/type`}],...l===void 0?[]:[{fixup:{subject:i,kind:"autoload",value:l},at:`${u}/auto\
load`}]];return Ec(d,c,u,n)});return[...r,...s]}function txe(e,t,n){return Y(e.struct_ops,`${t}/struct_ops`).flatMap(({element:{
map:r,member:o,value:s,kernels:i},at:a})=>Ec([{fixup:{subject:r,kind:"struct_ops",member:o,program:s},at:a}],i,a,n))}function nxe(e,t){
let n=new Set;for(let{fixup:r,at:o,kernels:s}of e){let i=Bm(r);i===null||r.kind==="autoload"||s!==void 0||(n.has(i)&&t.report(
o,`${ql(r)} is set twice`),n.add(i))}}var CG=m(async()=>{"use strict";bw();await Rt();__();await SG();await HR()});function TG(e,t,n){let r=(e.functional_tests??[]).map(({name:o})=>o);return Y(e.known_failures,`${t}/known_failures`).map(
({element:o,at:s})=>(oxe(o,r,s,n),{kernels:Y(o.kernels,`${s}/kernels`).map(i=>({id:i.element,place:n.place(i.at)})),subject:rxe(
o),classes:sxe(o,`${s}/class`,n),reason:o.reason,until:axe(o.until,`${s}/until`,n),place:n.place(s)}))}function rxe(e){for(let t of MG){
let n=e[t];if(n!==void 0)return{kind:t,name:n}}return{kind:"artifact",name:null}}function oxe(e,t,n,r){let[o,...s]=MG.filter(
c=>e[c]!==void 0);for(let c of s)r.report(`${n}/${c}`,`\`${o}\` and \`${c}\` are two subjects; write an entry of \`known_f\
ailures\` for each`);let{test:i}=e;if(i===void 0||t.includes(i))return;let a=ne(i,t),l=a!==void 0?`did you mean \`${a}\`?`:
t.length===0?"the artifact has no `functional_tests`; remove `test`":`there are ${t.map(c=>`\`${c}\``).join(", ")}`;r.report(
`${n}/test`,`no test is called \`${i}\`; ${l}`)}function sxe(e,t,n){let{class:r}=e;return(typeof r=="string"?[{element:r,
at:t}]:Y(r,t)).flatMap(({element:s,at:i})=>{if(!ixe(s)){let l=ne(s,Object.keys(_i)),c=l===void 0?"docs/findings.md lists\
 them":`did you mean \`${l}\`?`;return n.report(i,`\`${s}\` is no class of finding; ${c}`),[]}let a=_i[s];return a!==null?
n.report(i,`\`${s}\` cannot be a known failure: it ${a}`):e.test!==void 0&&s!=="BEHAVIOR_FAILURE"&&n.report(i,`a test fa\
ils with \`BEHAVIOR_FAILURE\`, never with \`${s}\`; correct it, or remove \`test\``),[s]})}function ixe(e){return Object.
hasOwn(_i,e)}function axe(e,t,n){if(e===void 0)return null;if(/^\d{4}-\d{2}-\d{2}$/.test(e)){let r=new Date(`${e}T00:00:\
00Z`);(Number.isNaN(r.getTime())||!r.toISOString().startsWith(e))&&n.report(t,`\`${e}\` is no day of the calendar`)}return e}
var MG,IG=m(async()=>{"use strict";await je();uf();await Rt();MG=["program","map","test"]});function LG(e,t,n){let r=e.kind===void 0||e.kind===""?null:e.kind,o=lxe.filter(p=>e[p]!==void 0);if(r===null&&o.length===
0)return null;r===null?uxe(o,t,n):cxe(r,o,e,t,n);let{symbol:s=null,category:i=null,name:a=null,cgroup:l=null,binary:c=null,
artifact:u,program:d}=e,f=u===void 0||d===void 0?null:{artifact:u,program:d,place:n.place(`${t}/artifact`)};return{kind:r,
symbol:s,category:i,name:a,interface:e.interface??null,cgroup:l,binary:c,of:f}}function cxe(e,t,n,r,o){let{takes:s,together:i,
needs:a=[]}=FG[e];for(let c of t.filter(u=>!s.includes(u)))o.report(`${r}/${c}`,`\`${c}\` means nothing for \`kind: ${e}\
\`, which takes ${kh(s)}`);i!==void 0&&i.filter(c=>t.includes(c)).length===1&&o.report(r,`\`kind: ${e}\` needs ${kh(i)}:\
 both, or neither to go by the section`);let l=a.filter(c=>!t.includes(c));l.length>0&&o.report(r,`\`kind: ${e}\` needs ${kh(
l)}: no section can name another program`),e==="usdt"&&n.name!==void 0&&!/^[^:]+:[^:]+$/.test(n.name)&&o.report(`${r}/na\
me`,`the name of a USDT probe is \`provider:name\`, not \`${n.name}\``)}function uxe(e,t,n){if(e.includes("artifact")||e.
includes("program")){n.report(t,"say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexi\
t` trace one");return}Object.values(FG).some(({takes:r})=>e.every(o=>r.includes(o)))||n.report(t,`no kind of attach take\
s ${kh(e)} together; say which \`kind\` it is`)}function kh(e){return e.length===0?"nothing":e.map(t=>`\`${t}\``).join("\
 and ")}var lxe,FG,NG,BG=m(()=>{"use strict";lxe=["symbol","category","name","interface","cgroup","binary","artifact","p\
rogram"],FG={none:{takes:[]},tracepoint:{takes:["category","name"],together:["category","name"]},raw_tracepoint:{takes:[
"name"]},kprobe:{takes:["symbol"]},kretprobe:{takes:["symbol"]},uprobe:{takes:["binary","symbol"]},uretprobe:{takes:["bi\
nary","symbol"]},usdt:{takes:["binary","name"]},fentry:{takes:["symbol","artifact","program"],together:["artifact","prog\
ram"]},fexit:{takes:["symbol","artifact","program"],together:["artifact","program"]},lsm:{takes:["symbol"]},perf_event:{
takes:[]},xdp:{takes:["interface"]},tc:{takes:["interface"]},tcx:{takes:["interface"]},cgroup:{takes:["cgroup"]},socket:{
takes:[]},sockmap:{takes:[]},netns:{takes:[]},iter:{takes:["symbol"]},freplace:{takes:["artifact","program","symbol"],needs:[
"artifact","program"]}},NG={kind:"none",symbol:null,category:null,name:null,interface:null,cgroup:null,binary:null,of:null}});function KG(e,t,n,r){let o=Y(e.programs,`${t}/programs`);for(let{element:i,at:a}of o)fxe(i,a,r);let s=o.filter(({element:i})=>i.
kernels===void 0);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.name,pointer:`${a}/name`})),"program"),s.
map(({element:i,at:a})=>mxe(i,a,n,r))}function fxe(e,t,n){if(e.kernels===void 0)return;let r=Object.keys(e);for(let o of r.
filter(s=>!dxe.includes(s)))n.report(`${t}/${o}`,`\`${o}\` holds on all kernels; set it in an entry of program \`${e.name}\
\` without \`kernels\``);!r.includes("type")&&!r.includes("autoload")&&n.report(t,`program \`${e.name}\` is named for som\
e kernels, and nothing is set; set \`autoload\` or \`type\``)}function mxe(e,t,n,r){let{name:o,section:s=null,autoload:i=null,
max_insns:a=null}=e,l=pxe(e,t,r);e.optional&&e.required!==void 0&&r.report(`${t}/optional`,"`optional: true` and `requir\
ed` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"),e.required===
!1&&l.required&&r.report(`${t}/attach`,"`required: false` says that the attach may fail as well; remove one of the two");
let c=l.required??(e.required!==!1&&n);return{name:o,section:s,load:e.optional?"optional":e.required===!1?"tolerated":"r\
equired",autoload:i,minKernel:e.min_kernel===void 0?null:hxe(e.min_kernel),attachRequired:c&&l.target?.kind!=="none",attach:l.
target,maxInsns:a,place:r.place(`${t}/name`)}}function pxe({attach:e},t,n){switch(e){case void 0:return{target:null,required:void 0};case"\
none":return{target:NG,required:void 0};case"required":case"best_effort":return{target:null,required:e==="required"};default:
return e.kind==="none"&&e.required&&n.report(`${t}/attach/required`,"`kind: none` is not attached, so that nothing can b\
e required"),{target:LG(e,`${t}/attach`,n),required:e.required}}}function hxe(e){let[t,n]=e.split(".").map(Number);return[
t??0,n??0]}var dxe,DG=m(async()=>{"use strict";BG();await Rt();dxe=["name","kernels","type","autoload"]});function _h(e,t,n){let r=Y(e.functional_tests,`${t}/functional_tests`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.name,pointer:`${s}/name`})),"test"),r.map(({element:o,at:s})=>wxe(o,s,n))}function wxe(e,t,n){let{name:r,required:o=!0,
command:s=null}=e,i=kxe(e,t,n);s===null&&(DR(e,t,n),e.timeout!==void 0&&n.report(`${t}/timeout`,"`timeout` is that of th\
e `command`, and there is none; see `within`"),UG.some(l=>l in e)||n.report(t,`test \`${r}\` does nothing; give it a \`com\
mand\`, or ${UG.map(l=>`\`${l}\``).join(", ")}`));let a=GG(e.timeout,yxe,`${t}/timeout`,n);return{name:r,required:o,timeoutSeconds:a/
1e3,command:s,expect:KR(e,t,n),expectations:i,place:n.place(`${t}/name`)}}function kxe(e,t,n){return Object.keys(e).flatMap(
r=>{let o=`${t}/${r}`;switch(r){case"expect_events":return Y(e.expect_events,o).flatMap(s=>_xe(s.element,s.at,n));case"e\
xpect_runs":return Y(e.expect_runs,o).map(s=>xxe(s.element,s.at,n));case"expect_map":return Y(e.expect_map,o).flatMap(s=>Rxe(
s.element,s.at,n));case"test_runs":return Y(e.test_runs,o).map(s=>Sxe(s.element,s.at,n));default:return[]}})}function _xe(e,t,n){
let{map:r,min:o=1,contains:s}=e;return{kind:"events",map:r,min:o,withinMs:zR(e.within,t,n),contains:s===void 0?null:wh(s,
`${t}/contains`,n)??null,shown:s===void 0?null:er(s),place:n.place(t)}}function xxe(e,t,n){let{program:r,min:o=1}=e,s=zR(
e.within,t,n);return{kind:"runs",program:r,min:o,withinMs:s,place:n.place(t)}}function Rxe(e,t,n){let{map:r}=e,o=Zn(e.key,
`${t}/key`,n),s=zR(e.within,t,n),i=n.place(t);if("value"in e=="min"in e)return n.report(t,"write what the map must have \
at that key: either its `value`, or the `min` of it"),[];let a="value"in e?"value":"min",l=(a==="value"?Zn:vG)(e[a],`${t}\
/${a}`,n);if(o===void 0||l===void 0)return[];let c=a==="value"?"=":">=",u=`${r}[${er(e.key)}] ${c} ${er(e[a])}`;return[{
kind:"map",map:r,key:o,compare:a,value:l,withinMs:s,shown:u,place:i}]}function Sxe(e,t,n){let{program:r,data_in:o,ctx_in:s,
repeat:i=1,expect_return:a,expect_data_out:l}=e;o!==void 0&&s!==void 0&&n.report(`${t}/ctx_in`,"`data_in` and `ctx_in` c\
annot both be given; most program types take one of them");let c=o===void 0?"ctx":"data",u=f(o??s,`${c}_in`),d=f(l,"expe\
ct_data_out");return d!==void 0&&WR(d).length>2*jG&&n.report(`${t}/expect_data_out`,`no more than ${jG} bytes of a packe\
t are compared`),{kind:"test_run",program:r,input:u===void 0?null:{kind:c,bytes:u},repeat:i,expectReturn:a===void 0?null:
a>>>0,expectDataOut:d===void 0?null:WR(d),place:n.place(t)};function f(p,g){return p===void 0?void 0:wh(p,`${t}/${g}`,n)}}
function zR(e,t,n){return GG(e,bxe,`${t}/within`,n)}function GG(e,t,n,r){if(e===void 0)return t;let o=xy(e);return o!==void 0&&
o<=gxe?o:(r.report(n,`\`${e}\` is not between 1 ms and 5 minutes, the times a test may take`),t)}var gxe,yxe,bxe,jG,UG,VR=m(
async()=>{"use strict";await Rt();jR();Yu();await HR();gxe=5*6e4,yxe=1e4,bxe=1e3,jG=16*1024;UG=["expect_events","expect_\
runs","expect_map","test_runs"]});function WG(e,t,n){let r=Y(e.program_variants,`${t}/program_variants`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.group,pointer:`${s}/group`})),"group"),n.reportDuplicates(r.flatMap(({element:o,at:s})=>Y(o.programs,`${s}/progra\
ms`).map(i=>({name:i.element.name,pointer:`${i.at}/name`}))),"program","; a program belongs to one group"),r.map(({element:{
group:o,programs:s},at:i})=>({group:o,programs:Y(s,`${i}/programs`).map(({element:a,at:l})=>({name:a.name,helper:$xe(a.requires_helper,
`${l}/requires_helper`,n),symbol:a.requires_symbol??null,attachTarget:a.requires_attach_target??null,trialLoad:a.probe===
"trial_load"})),place:n.place(`${i}/group`)}))}function $xe(e,t,n){if(e===void 0||typeof e=="number")return e??null;let r=IT(
e);if(r!==void 0)return r;let o=ne(e,gf),s=o===void 0?"name one as `bpf_loop`, or by its number":`did you mean \`${o}\`?`;
return n.report(t,`\`${e}\` is no BPF helper; ${s}`),null}var qG=m(async()=>{"use strict";yl();await je();await Rt()});function la(e,t,n,r){let o=e.attach===void 0?n.attachRequired:e.attach==="required";return{attachRequired:o,maxInsns:e.max_insns??
n.maxInsns,fixups:OG(e,t,r),programs:KG(e,t,o,r),variants:WG(e,t,r),probeCompanions:e.probe_companions??[],tests:_h(e,t,
r),knownFailures:TG(e,t,r),files:Y(e.files,`${t}/files`).map(({element:s,at:i})=>({path:s,place:r.place(i)}))}}var xh=m(
async()=>{"use strict";await Rt();await CG();await IG();await DG();await VR();await qG()});function HG(e,t,n,r){let{path:o=[],name:s=null}=e,{base:i,options:a,timeoutSeconds:l}=n,c=a.libbpf??vxe(e.libbpf??n.libbpf);
e.struct_ops!==void 0&&c==="1.1"&&r.report(`${t}/struct_ops`,'libbpf 1.1, which is to load this object, sets no members \
of struct_ops maps; choose `libbpf: "1.5"` or newer');let u=Exe(e,t,n,r);Oxe(e,u,t,r);let d=a.mode===null?u:[Cxe(a.mode,
u,e,t,r)],f=r.seconds(e.timeout,`${t}/timeout`);return{name:s,paths:typeof o=="string"?[o]:o,base:i,lanes:d.map(({mode:p,
required:g})=>({mode:p,required:g})),timeoutSeconds:a.timeoutSeconds??f??l??Wn,kernels:e.kernels===void 0?null:Y(e.kernels,
`${t}/kernels`).map(({element:p,at:g})=>({id:p,place:r.place(g)})),btf:[...n.btf,...yh(e.btf,`${t}/btf`,i,r)],command:xG(
e,t,r),libbpf:c,place:r.place(`${t}/${s===null?"path":"name"}`),...la(e,t,{attachRequired:n.written.attach!=="best_effor\
t",maxInsns:n.written.max_insns??null},r)}}function vxe(e){return yt.find(t=>t===String(e))??null}function Exe(e,t,{written:n},r){
let{lanes:o}=e;if(o===void 0)return[{mode:e.mode??n.mode??pr,required:e.required??n.required??!0,at:`${t}/mode`}];for(let i of[
"mode","required"])e[i]!==void 0&&r.report(`${t}/${i}`,`\`${i}\` is the short form of \`lanes\`; write one of the two`);
let s=Y(o,`${t}/lanes`);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.mode,pointer:a})),"lane"),s.map(({element:{
mode:i,required:a=!0},at:l})=>({mode:i,required:a,at:l}))}function Oxe(e,t,n,r){let o=t.find(({mode:a})=>a==="behavior"),
s=t.find(({mode:a})=>a==="command");o!==void 0&&e.functional_tests===void 0&&r.report(o.at,"mode `behavior` proves what \
`functional_tests` expect, and there are none; add them, or write `mode: load_attach`"),o===void 0&&e.functional_tests!==
void 0&&r.report(`${n}/functional_tests`,"`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane\
 of that mode"),s!==void 0&&e.command===void 0&&r.report(s.at,"mode `command` runs the `command` of the artifact, and th\
ere is none; add it"),s===void 0&&e.command!==void 0&&r.report(`${n}/command`,"`command` runs in mode `command`; set `mo\
de: command`, or add a lane of that mode");let i=e.programs?.some(({attach:a})=>typeof a=="object"&&a.binary!==void 0);e.
files!==void 0&&!i&&!e.functional_tests&&e.command===void 0&&r.report(`${n}/files`,"`files` are brought along for comman\
ds, and there is none; add `functional_tests` or a `command`"),t.every(({mode:a})=>a==="command")?Axe(e,n,r):e.path===void 0&&
r.report(n,"`path` is missing; only an artifact whose lanes are all `command` can do without")}function Axe(e,t,n){e.path===
void 0&&e.name===void 0&&n.report(t,"an artifact without `path` needs a `name`");for(let r of Pxe)e[r]!==void 0&&n.report(
`${t}/${r}`,`\`${r}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane o\
f another mode`)}function Cxe(e,t,n,r,o){e==="command"&&n.command===void 0&&o.report(r,"the `mode` input asks for `comma\
nd`, and this artifact has none"),e!=="command"&&n.path===void 0&&o.report(r,`the \`mode\` input asks for \`${e}\`, and t\
his artifact has no \`path\``);let s=t.some(i=>i.required);return{mode:e==="behavior"&&n.functional_tests===void 0?"load\
_attach":e,required:s}}var Pxe,zG=m(async()=>{"use strict";zr();await LR();await Rt();jR();et();await xh();Pxe=["attach",
"libbpf","btf","max_insns","maps","globals","struct_ops","programs","program_types","program_variants","probe_companions"]});function VG(e,t,n){return e===void 0?mr:typeof e=="string"?{level:e,allow:[]}:{level:e.level??mr.level,allow:Y(e.allow,`${t}\
/allow`).map(({element:r,at:o})=>({name:r.name,class:r.class??null,program:r.program??null,reason:r.reason,place:n.place(
o)}))}}var YG=m(async()=>{"use strict";await Rt();et()});function JG(e,t,n){let r=e.value,o=new ko(e),s={base:t,options:n,timeoutSeconds:o.seconds(r.defaults?.timeout,"/defaults\
/timeout"),btf:yh(r.btf,"/btf",t,o),written:r.defaults??{},libbpf:r.libbpf},i=Y(r.artifacts,"/artifacts");o.reportDuplicates(
i.flatMap(({element:{name:l},at:c})=>l===void 0?[]:[{name:l,pointer:`${c}/name`}]),"artifact");let a={file:e.file,form:"\
manifest",remarks:[],caseReports:[],kernels:BR(r.kernels,"/kernels",t,o),mirrors:r.mirrors??[],modules:r.modules??[],artifacts:i.
map(({element:l,at:c})=>HG(l,c,s,o)),requiredKernels:[],baseline:pG(r.baseline,"/baseline",o),surface:VG(r.surface,"/sur\
face",o),allowedWarnings:QG(r,o)};return o.finish(),a}function Rh(e,t,n){let r=e.value,o=new ko(e),s={file:e.file,form:"\
singleArtifact",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],artifacts:[{name:r.name===void 0?null:Tf(r.name),
paths:[...t],base:".",lanes:[{mode:Txe(r,n.mode,o),required:!0}],timeoutSeconds:n.timeoutSeconds??Wn,kernels:null,btf:[],
command:null,libbpf:n.libbpf,place:o.place(""),...la(r,"",{attachRequired:!1,maxInsns:null},o)}],requiredKernels:Y(r.required_profiles,
"/required_profiles").map(({element:i,at:a})=>({id:i,place:o.place(a)})),baseline:eo,surface:mr,allowedWarnings:QG(r,o)};
return o.finish(),s}function Txe(e,t,n){let r=e.functional_tests!==void 0;return t==="command"&&n.report("","the `mode` \
input asks for `command`; list the artifact with its `command` under `artifacts:`"),t==="behavior"&&!r&&n.report("","the\
 `mode` input asks for `behavior`, and there are no `functional_tests`; add them"),e.files!==void 0&&!r&&n.report("/file\
s","`files` are brought along for commands, and there are no `functional_tests`"),t??(r?"behavior":pr)}function XG(e){let{
profiles:t}=e.value,n=new ko(e),r=BR(t,"/profiles",".",n);return n.finish(),r}function QG(e,t){return Y(e.allow_kernel_warnings,
"/allow_kernel_warnings").flatMap(({element:n,at:r})=>t.regex(n,r)??[])}var Sh=m(async()=>{"use strict";Lw();hG();await LR();
await Rt();await _G();et();await zG();await xh();await YG()});import{existsSync as Mxe}from"node:fs";import{readFile as Ixe}from"node:fs/promises";import{join as ZG,resolve as Fxe}from"node:path";
async function ca(e,t){let n=Fxe(t,e);return Nxe.test(e)&&!Mxe(n)?Lxe(e):{kernels:XG(await wo(t==="."?e:ZG(t,e),()=>"mat\
rix",{kind:"matrix"})),remarks:[]}}async function Lxe(e){let t=await Kxe(),n=t.get(e);if(n===void 0){let c=ne(e,[...t.keys()]),
u=c===void 0?`the shipped ones are ${[...t.keys()].join(", ")}`:`did you mean ${c}?`;throw new h(`matrix \`${e}\` is neit\
her a file nor a matrix that is shipped; ${u}`)}let{required:r=[],optional:o=[]}=n,{unavailable:s}=await Xt(),i=[...r.map(
c=>({id:c,required:!0})),...o.map(c=>({id:c,required:!1}))],a=i.filter(({id:c})=>s.has(c));return{kernels:i.filter(({id:c})=>!s.
has(c)).map(c=>({...Bxe,...c})),remarks:a.map(({id:c,required:u})=>{let{why:d="",instead:f=""}=s.get(c)??{};return{message:`\
matrix \`${e}\` runs without ${c}${u?"":" (optional)"}: ${d}; \`${f}\` comes nearest`,serious:u}})}}async function Kxe(){
let e=await Ixe(ZG(It,"kernels","matrices.yaml"),"utf8");return new Map(Object.entries(Px(e)))}var Nxe,Bxe,$h=m(async()=>{
"use strict";await lc();await je();v();await bo();Tr();await vc();await Sh();Nxe=/^[\w-]+$/;Bxe={own:null,variant:null,timeoutSeconds:null,
cmdline:"",lsm:null,place:null}});import{dirname as Dxe}from"node:path";async function e6(e,t){let n=[],r=await ce(n,()=>jxe(e,t)),{matrix:o}=t,s=o===null?
void 0:await ce(n,()=>ca(o,"."));if(r===void 0||n.length>0)throw new h(n);return r===null?null:{...r,kernels:[...r.kernels,
...s?.kernels??[]],remarks:[...r.remarks,...s?.remarks??[]]}}async function jxe(e,t){if(t.implied&&t.objects.length>0&&Pc(
ta(t.text??await NR(e),e).value))return null;let n=await wo(e,r=>Pc(r)?"manifest":"singleArtifactManifest",{text:t.text});
if(Pc(n.value)){if(t.objects.length>0)throw new h({file:e,message:`the manifest names its artifacts itself; leave out \`${t.
objects.join(" ")}\`, or choose one of them by name with ${Z("only")}`});return JG(n,Dxe(e),t)}if(t.objects.length===0)throw new h(
{file:e,message:`a manifest without \`artifacts\` describes one object that is named beside it: give its path (${Z("arti\
fact")}), or list it under \`artifacts:\``});return Rh(n,t.objects,t)}function Pc(e){return typeof e!="object"||e===null||
Array.isArray(e)||Uxe.some(t=>t in e)}var Uxe,YR=m(async()=>{"use strict";v();Ae();await vc();await $h();await Sh();await na();
Uxe=["artifacts","artifact","kernels","mirrors","modules","defaults","baseline","surface","btf"]});import{join as t6,relative as Gxe,resolve as JR}from"node:path";function n6({name:e,out:t,markdown:n},{report_dir:r=Wxe},o){
return{artifact:e,json:JR(o,t??t6(r,`${e}.json`)),markdown:JR(o,n??t6(r,`${e}.md`))}}function r6(e,t){let n=new Map;for(let{
at:r,base:o,report:s}of e)for(let[i,a]of[["out",s.json],["markdown",s.markdown]]){[process.cwd(),JR(o)].some(c=>ge(a,c))||
t.report(`${r}/${i}`,`the report \`${a}\` would be outside of the working directory; name a path in it`);let l=n.get(a);
l!==void 0&&t.report(`${r}/${i}`,`the report \`${Gxe(".",a)}\` is that of \`${l}\` already; name another file`),n.set(a,
s.artifact)}}var Wxe,XR=m(()=>{"use strict";yn();Wxe="reports/suites"});import{join as qxe}from"node:path";async function o6(e,t,n){let{base:r,defaults:o,checking:s}=n,i=[],a=await ce(i,()=>Hxe(
e,t,n)),l=await ce(i,()=>zxe(e,t,n));if(a===void 0||l===void 0||i.length>0)throw new h(i);let{kernels:c,remarks:u}=a;Vxe(
l.requiredKernels,c,e,s);let d=[...l.object.tests,...Yxe(e,t,l.object.tests,s)],f=s.place(`${t}/name`);return{at:t,base:r,
kernels:c,remarks:u,allowedWarnings:l.allowedWarnings,report:n6(e,o,r),request:{...l.object,name:e.name,paths:[e.artifact],
base:r,tests:d,lanes:[{mode:Xxe(e,t,d,n),required:!0}],timeoutSeconds:Qxe(e,t,n),libbpf:n.options.libbpf,kernels:c.map(p=>({
id:se(p),place:p.place??f,required:p.required,timeoutSeconds:p.timeoutSeconds})),btf:[],command:null,place:f}}}async function Hxe(e,t,{
base:n,defaults:r,checking:o}){let s=e.matrix??r.matrix;return s!==void 0?ca(s,n):(o.report(t,`case \`${e.name}\` has no \
\`matrix\`, and there is none in \`defaults\`; add one`),{kernels:[],remarks:[]})}async function zxe({artifact:e,manifest:t},n,r){
if(t===void 0)return{object:la({},n,{attachRequired:!1,maxInsns:null},r.checking),requiredKernels:[],allowedWarnings:[]};
let o=qxe(r.base,t),s=await wo(o,c=>{if(Pc(c))throw new h({file:o,message:"names its artifacts itself, and a case has on\
e; give it as `manifest`, without a suite"});return"singleArtifactManifest"}),{artifacts:i,...a}=Rh(s,[e],{mode:null,timeoutSeconds:null,
libbpf:null}),[l]=i;if(l===void 0)throw new Error("a manifest of one object has none");return{object:l,...a}}function Vxe(e,t,{
name:n},r){let o=e.filter(({id:s})=>!t.some(i=>kt(i,s)));if(o.length>0)throw new h(o.map(({id:s,place:i})=>({...i,message:`\
the manifest of case \`${n}\` in ${r.document.file} requires kernel \`${s}\`, which its matrix does not have; its kernels\
 are ${t.map(se).join(", ")}`})))}function Yxe({name:e,test:t},n,r,o){if(t===void 0)return[];let s=`${e}-behavior`;r.some(
l=>l.name===s)&&o.report(`${n}/test`,`the manifest has a test \`${s}\` already, as this one is called; rename that`);let i={
name:s,command:t.command,...t.required===void 0?{}:{required:t.required},...t.timeout===void 0?{}:{timeout:t.timeout},...Jxe(
t,n,o)},a=o.place(`${n}/test`);return _h({functional_tests:[i]},`${n}/test`,o).map(l=>({...l,place:a}))}function Jxe({expect:e={}},t,n){
let{exit_code:r,stdout_contains:o,stderr_contains:s,event_contains:i}=e;o&&i&&o!==i&&n.report(`${t}/test/expect/event_co\
ntains`,"`event_contains` is another word for `stdout_contains`; write one of the two");let a=o||i;return{...r===void 0?
{}:{expect_exit_code:r},...a?{expect_stdout_contains:a}:{},...s?{expect_stderr_contains:s}:{}}}function Xxe({test:e,validation_mode:t},n,r,{
options:o,defaults:s,checking:i}){if(o.mode==="command"&&i.report(n,"the `mode` input asks for `command`, and a case of \
a suite has none; leave out the input"),o.mode==="behavior"&&r.length===0)return pr;if(o.mode!==null)return o.mode;let a=e===
void 0?td(t??s.validation_mode??""):"behavior";return a==="behavior"&&r.length===0&&i.report(`${n}/validation_mode`,"mod\
e `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"),a??(r.
length>0?"behavior":pr)}function Qxe(e,t,{options:n,defaults:r,checking:o}){let s=o.seconds(e.timeout,`${t}/timeout`),i=o.
seconds(r.timeout,"/defaults/timeout");return n.timeoutSeconds??s??i??Wn}var s6=m(async()=>{"use strict";v();await vc();
await YR();await $h();et();await Sh();await xh();XR();await VR();Ey()});function i6(e,t,n){let r=[{element:t,at:"/defaults"},...e],o=new Map;for(let[i,a]of Object.entries(Zxe)){let l=r.flatMap(
({element:c,at:u})=>eRe(i,c[i])?[n.place(`${u}/${i}`).line]:[]);l.length>0&&o.set(a,[...o.get(a)??[],`\`${i}\` (${l.length===
1?"line":"lines"} ${l.join(", ")})`])}if(o.size===0)return null;let s=[...o].map(([i,a])=>`${a.join(", ")}: ${i}`);return{
message:`${n.document.file}: left aside are ${s.join("; ")}`,serious:!1}}function eRe(e,t){switch(e){case"runner":return t!==
void 0&&t!==""&&t!=="vm";case"keep_vm_on_failure":return t===!0;default:return t!==void 0}}var Zxe,a6=m(()=>{"use strict";
Zxe={workdir:"nothing but the report is kept",runner:"every kernel is booted in QEMU",concurrency:"the cases share a boo\
t; the input `concurrency` says how many kernels run at a time",keep_vm_on_failure:"the report has the logs of every gue\
st",artifact_uri:"an artifact is its file, and is called like its case",artifact_name:"an artifact is called like its ca\
se",artifact_version:"an artifact is called like its case",artifact_variant:"an artifact is called like its case"}});import{dirname as tRe}from"node:path";async function c6(e,t){let n=await wo(e,()=>"suite",{kind:"suite"}),{defaults:r={},
cases:o}=n.value,s=new ko(n),i=Y(o,"/cases");s.reportDuplicates(i.map(({element:{name:d},at:f})=>({name:d,pointer:`${f}/\
name`})),"case");let a=[],l={base:tRe(e),defaults:r,options:t,checking:s},c=[];for(let{element:d,at:f}of i){let p=await ce(
a,()=>o6(d,f,l));p!==void 0&&c.push(p)}if(r6(c,s),await ce(a,()=>s.finish()),a.length>0)throw new h(l6(a));let u=i6(i,r,
s);return{file:e,form:"suite",kernels:nRe(c.map(({kernels:d})=>d)),mirrors:[],modules:[],artifacts:c.map(({request:d})=>d),
requiredKernels:[],baseline:eo,surface:mr,allowedWarnings:c.flatMap(({allowedWarnings:d})=>d),remarks:l6([...c.flatMap(({
remarks:d})=>d),...u===null?[]:[u]]),caseReports:c.map(({report:d})=>d)}}function l6(e){return[...new Map(e.map(t=>[JSON.
stringify(t),t])).values()]}function nRe(e){let t=new Map;for(let n of e.flat()){let r=t.get(se(n)),o=n.required||r?.required===
!0;t.set(se(n),{...r??n,required:o,timeoutSeconds:null})}return[...t.values()]}var u6=m(async()=>{"use strict";v();await Rt();
await vc();et();await s6();a6();XR()});var vh,QR=m(()=>{"use strict";vh=["debian-11-5.10","debian-12-6.1","debian-13-6.12","debian-13-backports"]});async function ua(e,t,n,r){let o=t.flatMap(c=>c.split(",").map(u=>u.trim()));for(let c of e.kernels)c.own!==null&&sRe(c,
n,r);let s=e.kernels.length>0?e.kernels:vh.map(Ph),i=ZR(s,n,r),a=o[0]?.startsWith("!")?i:[],l=o.length===0?i:rRe(o,e.kernels.
length>0?i:[],a,n,r);return f6(l,n,r)}function d6({kernels:e},t){return f6(ZR(e,t,[]),t,[])}function Ph(e){return{id:e,own:null,
variant:null,required:!0,timeoutSeconds:null,cmdline:"",lsm:null,place:null}}function rRe(e,t,n,r,o){let s=e.flatMap(i=>{
let a=t.filter(c=>se(c)===i);if(a.length>0)return a;let l=t.filter(({id:c})=>c===i);return l.length>0?l:[Ph(i)]});return ZR(
[...n,...s],r,o).map(i=>t.find(a=>i.place===null&&se(a)===se(i))??i)}function ZR(e,t,n){let r=new Map;for(let i of e){let{
id:a,own:l}=i;l!==null||!yo(a,t)?r.set(se(i),{request:i,named:!0}):a.startsWith("!")?s(i):o(i)}return[...r.values()].map(
({request:i})=>i);function o(i){let a=qU(i.id,t);if(a===void 0||a.length===0){n.push({...i.place,message:Eh(i.id,t)});return}
for(let{id:l}of a){let c=se({...i,id:l});r.get(c)?.named!==!0&&r.set(c,{request:{...i,id:l},named:!1})}}function s(i){let a=i.
id.slice(1),l=wc(a,t),c=f=>kt(f,a)||kc(a,f.id)||u(f),u=({id:f,own:p})=>{let g=p===null?xr(f,t):void 0;return g!==void 0&&
l?.(g)===!0},d=r.size;r=new Map([...r].filter(([,{request:f}])=>!c(f))),r.size===d&&l===void 0?n.push({...i.place,message:Eh(
a,t)}):r.size===0&&n.push({...i.place,message:`\`${i.id}\` leaves no kernel; name what is taken before it`})}}function Eh(e,t){
if(e==="")return"`!` excludes nothing; name what it takes away, such as `!debian-11-*`";let n=HU(e,t);return n===void 0?
`\`${e}\` selects no kernel; \`bpfcompat kernels\` lists all`:n===""?`\`${e}\` has nothing on one side of \`/\`; name what \
stands there, or leave it out`:`\`${n}\` means no kernel; ${oRe(n,t)}`}function oRe(e,t){if(/^[<>=]/.test(e))return"a bo\
und is a sign and a series without a blank, such as `>=6.1`";if(e.includes(".."))return"a range is two series, such as `\
5.10..6.6`";let n=go(t),r=ne(e,[...n,...xc(t)]);return r===void 0?`there are ids, globs such as \`debian-*\`, bounds such \
as \`>=6.1\` and \`5.10..6.6\`, and the words ${n.join(", ")}`:`did you mean \`${r}\`?`}function sRe({id:e,place:t},n,r){
(n.kernels.has(e)||n.aliases.has(e)||yo(e,n))&&r.push({...t,message:`\`${e}\` is taken by the catalog; give your own kern\
el another id`})}async function f6(e,t,n){let r=[];for(let o of e){let s=[],i=o.own??await ce(s,()=>fh(o.id,t));i!==void 0&&
r.push({spec:i,kernel:o}),n.push(...s.map(a=>({...o.place,...a})))}return r}var Oh=m(async()=>{"use strict";await je();v();
await bo();_c();et();QR()});function Oc(e,t,n,r,o){let[s]=e,i=s?.id.startsWith("!")?t.map(({kernel:c})=>[se(c),s]):[],a=new Map(i);for(let c of e){let u=c.
id.startsWith("!"),d=u?c.id.slice(1):c.id,f=t.filter(p=>iRe(d,p,n)).map(({kernel:p})=>se(p));if(f.length===0){let p=cRe(
d,t,n);p===void 0?o(c):r.push({...c.place,message:p})}for(let p of f)u?a.delete(p):a.set(p,c)}let l=t.map(({kernel:c})=>se(
c));return new Map([...a].toSorted(([c],[u])=>l.indexOf(c)-l.indexOf(u)))}function iRe(e,{kernel:t,spec:n},r){if(kt(t,e)||
/[*?]/.test(e)&&kc(e,t.id))return!0;if(!yo(e,r))return aRe(e,t,r);let o=t.own===null?xr(t.id,r):lRe(n);return o!==void 0&&
wc(e,r)?.(o)===!0}function aRe(e,{id:t,own:n},r){if(n!==null||e.includes("@"))return!1;let o=xr(e,r);return o!==void 0&&
o===xr(t,r)}function lRe({id:e,arch:t,series:n,distribution:r,source:o}){return n===void 0?void 0:{...{build:null,isDefaultBuild:!0,
description:"",tags:[],groups:[],facts:{}},id:e,line:e,arch:t,series:n,distribution:r,source:o}}function cRe(e,t,n){if(yo(
e,n)){let a=wc(e,n);return a!==void 0&&[...n.kernels.values()].some(a)?void 0:Eh(e,n)}let[r=e]=e.split("+");if(xr(r,n)!==
void 0)return;let o=[...new Set(t.flatMap(({kernel:a})=>[se(a),a.id]))],s=ne(e,[...o,...n.kernels.keys(),...n.aliases.keys(),
...go(n)]),i=s===void 0?`the run has ${o.join(", ")}`:`did you mean \`${s}\`?`;return`neither the run nor the catalog ha\
s a kernel \`${e}\`; ${i}`}var m6=m(async()=>{"use strict";await je();await bo();_c();et();await Oh()});function p6(e,t,n,r){let o=[...new Map(t.map(g=>[se(g.kernel),g])).values()],s=[],i=new Map,a=new Map,l=e.artifacts.map(
g=>{let b=g.kernels&&c(g.kernels);return{...g,kernels:b,knownFailures:g.knownFailures.map(k=>u(k,b)),btf:g.btf.map(d),fixups:g.
fixups.map(f)}});for(let g of l)z1(g,o.map(({kernel:b})=>b),r);return{...e,artifacts:l,remarks:[...e.remarks,...s]};function c(g){
return[...Oc(g,o,n,r,({id:k,place:y})=>{yo(k,n)?p(y,`\`${k}\` selects no kernel of this run`):r.push({...y,message:uRe(k,
o)})})].map(([k,y])=>({...y,id:k}))}function u(g,b){let y=[...Oc(g.kernels,o,n,r,({id:R,place:x})=>p(x,`\`${R}\` selects \
no kernel of this run, so that this known failure is not looked for there`))].filter(([R])=>b===null||b.some(x=>x.id===R));
return{...g,kernels:y.map(([R,{place:x}])=>({id:R,place:x}))}}function d(g){let b=i.get(g);if(b!==void 0)return b;let k=Oc(
g.kernels,o,n,r,({id:R,place:x})=>p(x,`\`${R}\` selects no kernel of this run, so that \`${g.file}\` is not used`)),y={...g,
kernels:[...k].map(([R,{place:x}])=>({id:R,place:x}))};return i.set(g,y),y}function f(g){let{kernels:b,subject:k}=g;if(b===
void 0)return g;let y=a.get(b);if(y!==void 0)return{...g,kernels:y};let x=[...Oc(b,o,n,r,({id:S,place:$})=>p($,`\`${S}\` \
selects no kernel of this run, so that nothing is set of \`${k}\` for it`))].map(([S,{place:$}])=>({id:S,place:$}));return a.
set(b,x),{...g,kernels:x}}function p(g,b){s.push({message:Cn({...g,message:b}),serious:e.kernels.length>0})}}function uRe(e,t){
let n=[...new Set(t.flatMap(({kernel:s})=>[se(s),s.id]))],r=ne(e,n),o=r===void 0?`there are ${n.join(", ")}`:`did you me\
an \`${r}\`?`;return`no kernel of this run is called \`${e}\`; ${o}; list it under \`kernels:\``}var h6=m(async()=>{"use\
 strict";await je();v();_c();et();Km();await m6()});import{existsSync as g6}from"node:fs";import{readdir as dRe}from"node:fs/promises";import{resolve as fRe}from"node:path";
async function y6(e,t){try{return await t()}catch(n){if(!(n instanceof h)||process.env.GITHUB_ACTIONS!=="true")throw n;let r=await mRe(
e);if(r===void 0)throw n;let o=`${r}; add \`- uses: actions/checkout@v7\` before this step`;throw new h([{message:o},...n.
problems],{cause:n})}}async function mRe({manifest:e,suite:t,objects:n,reportDirectory:r}){let o=t??e;if(o===null&&n.length===
0)return;if((await dRe(".")).filter(i=>fRe(i)!==r).length===0)return"the workspace is empty: the repository is not check\
ed out";if(o!==null&&!g6(o)&&!g6(".git"))return`the workspace has no \`.git\` and no \`${o}\`: the repository is not chec\
ked out`}var b6=m(()=>{"use strict";v()});function hRe({object:e},t,n){let r=pRe[n],o=e===null?r:e.byteOrder;if(o!==r)return{what:"all",why:`is ${o}-endian (\`-tar\
get ${eS[o]}\`), ${n} is ${r}-endian`};let s=t?.arch??n;if(s===n)return;let i=`brings \`${t?.binary}\`, which is built fo\
r ${s} and not for ${n}`;return{what:e===null?"all":"command",why:i}}function w6(e,t){let n=({spec:s},i)=>i.defect===void 0?
hRe(i,t.get(i.request),s.arch):void 0,r=new Map;for(let s of new Set(e.flatMap(({artifacts:i})=>i))){let i=e.filter(({artifacts:a})=>a.
includes(s));s.object!==null&&i.every(a=>n(a,s)?.what==="all")&&r.set(s,gRe(s.object.byteOrder))}let o=(s,i)=>{let a=r.get(
i);if(a!==void 0)return{...i,defect:a};let l=n(s,i);return l===void 0?i:{...i,unsuited:l}};return{kernels:e.map(s=>({...s,
artifacts:s.artifacts.map(i=>o(s,i))})),defects:r}}function gRe(e){let t=e==="little"?"big":"little";return`is ${e}-endi\
an (\`-target ${eS[e]}\`), the kernels of this run are ${t}-endian; compile it with \`-target ${eS[t]}\``}var pRe,eS,k6=m(
()=>{"use strict";pRe={x86_64:"little",arm64:"little",s390x:"big"},eS={little:"bpfel",big:"bpfeb"}});async function _o(e){return y6(e,()=>yRe(e))}async function yRe(e){let t=await x6(e),n=[],r=await Xt(),o=await bRe(t,e,r,
n),s=o.map(({kernel:k})=>k),i=p6(t,[...o,...await d6(t,r)],r,n),a=await ce(n,async()=>$Re(KU(await yF(i.artifacts)),e.artifacts));
e.kernels.length===0&&e.against.length===0&&vRe(i,s,n);let l=await ce(n,()=>wRe(i,o,e)),c=await _Re(a??[],n),u=await G1(
a??[],o,n);if(a===void 0||l===void 0||n.length>0)throw new h(n);let d=o.map(({spec:k,kernel:y,booted:R})=>({name:se(y),spec:k,
request:y,booted:R,artifacts:a.filter(x=>ERe(x,y))})).filter(k=>k.artifacts.length>0),{kernels:f,defects:p}=w6(d,c);for(let k of f)
xRe(k,c);let{shard:g}=e,b=a.map(k=>{let y=p.get(k);return y===void 0?k:{...k,defect:y}});return g===null?{manifest:i,artifacts:b,
kernels:f,lock:l,shard:g,brought:c,btf:u}:{manifest:i,artifacts:b,lock:l,kernels:RU(f,g),shard:SU(f,g),brought:c,btf:u}}
async function bRe(e,{kernels:t,against:n},r,o){let i=t.length>0||n.length===0?await ua(e,t,r,o):[],a=n.length===0?[]:await ua(
e,n,r,o),l=new Set(i.map(({kernel:c})=>se(c)));return[...i.map(c=>({...c,booted:!0})),...a.filter(({kernel:c})=>!l.has(se(
c))).map(c=>({...c,booted:!1}))]}async function _6(e){let t=await x6(e),n=[],r=await ua(t,e.kernels,await Xt(),n);if(n.length>
0)throw new h(n);return{manifest:t,specs:[...new Map(r.map(({spec:o})=>[o.id,o])).values()]}}async function wRe({file:e},t,n){
let r=await dG(n.lock,e===""?null:e),o=t.map(({spec:s})=>s);return r&&{file:r.file,kernels:fG(r,o)}}function Ah({manifest:e,
artifacts:t,lock:n},r,o){n!==null&&o.info(`${n.file} says which kernels these are: nothing is looked up`),r.manifest!==null&&
e.file===""&&o.info(`${r.manifest} is left aside, since objects are named: to take its artifacts with all it says of the\
m, leave out the objects`);for(let{path:s,alsoBy:i}of t)i!==void 0&&o.info(`\`${s}\` is used once; it is also matched by ${i.
map(a=>`\`${a}\``).join(", ")}`);for(let{message:s,serious:i}of e.remarks)o[i?"warning":"info"](s)}async function _Re(e,t){
let n=new Map;for(let r of new Set(e.map(o=>o.request))){if(!I_(r))continue;let o=await ce(t,()=>FU(r));o!==void 0&&n.set(
r,o)}return n}function xRe({name:e,artifacts:t},n){let r=t.flatMap(({request:c})=>n.get(c)?.files??[]),o=t.flatMap(({request:c})=>n.
get(c)?.system??[]),s=[...r,...new Map(o.map(c=>[c.path,c])).values()],i=s.reduce((c,{content:u})=>c+u.length,0);if(i<=yc)
return;let l=s.sort((c,u)=>u.content.length-c.content.length).slice(0,3).map(({path:c,content:u})=>`${c} ${tS(u.length)}`).
join(", ");throw new h({...t.find(({request:c})=>n.has(c))?.request.place,message:`the files that are brought along to k\
ernel \`${e}\` have ${tS(i)} together (the largest: ${l}), a guest takes ${tS(yc)}; bring along fewer or smaller ones`})}
function tS(e){return`${(e/1024**2).toFixed(1)} MiB`}async function x6(e){let{manifest:t,manifestImplied:n,suite:r,matrix:o,
objects:s,mode:i,timeoutSeconds:a,libbpf:l}=e;if(r!==null)return c6(r,{mode:i,timeoutSeconds:a,libbpf:l});let c={matrix:o,
implied:n,objects:s,mode:i,timeoutSeconds:a,libbpf:l,text:e.manifestText},u=t===null?null:await e6(t,c);if(u!==null)return u;
SRe(e);let{kernels:d,remarks:f}=o===null?{kernels:[],remarks:[]}:await ca(o,".");return{...RRe(e),kernels:d,remarks:f}}function RRe({
objects:e,loader:t,mode:n,timeoutSeconds:r,libbpf:o}){return{file:"",form:"manifest",remarks:[],caseReports:[],kernels:[],
mirrors:[],modules:[],requiredKernels:[],baseline:eo,surface:mr,allowedWarnings:[],artifacts:[{name:null,paths:[...e],base:"\
.",lanes:[{mode:t===null?n??pr:"command",required:!0}],timeoutSeconds:r??Wn,kernels:null,fixups:[],attachRequired:!0,maxInsns:null,
programs:[],variants:[],probeCompanions:[],tests:[],command:t===null?null:{command:t.command,binary:t.binary,expect:{...kRe,
exitCode:t.expectExit},place:null},files:(t?.files??[]).map(s=>({path:s,place:null})),libbpf:o,knownFailures:[],btf:[],place:null}]}}
function SRe({mode:e,loader:t}){let n=[];if(e==="behavior"&&n.push({message:"mode `behavior` needs a manifest whose arti\
facts have `functional_tests`; write one (`bpfcompat init` begins it)"}),e==="command"&&t===null&&n.push({message:"mode \
`command` needs the command that runs your loader: give `command`, or a manifest that has one"}),n.length>0)throw new h(
n)}function $Re(e,t){if(t.length===0)return[...e];let n=e.map(({name:o})=>o),r=t.filter(o=>!n.includes(o));if(r.length>0)
throw new h(r.map(o=>({message:PRe("artifact",o,n)})));return e.filter(({name:o})=>t.includes(o))}function vRe(e,t,n){let r=t.
map(se);for(let{id:o,place:s}of e.requiredKernels)t.some(i=>kt(i,o))||n.push({...s,message:`the manifest requires kernel\
 \`${o}\`, which this run does not take; its kernels are ${r.join(", ")}`})}function ERe({request:e},t){return e.kernels===
null||e.kernels.some(({id:n})=>kt(t,n))}function PRe(e,t,n){let r=ne(t,n);return`no ${e} of this run is called \`${t}\`; ${r===
void 0?`there are ${n.join(", ")}`:`did you mean \`${r}\`?`}`}var kRe,da=m(async()=>{"use strict";await Xo();await BU();
await DU();await je();v();await bo();await FR();ia();await YR();await $h();et();await u6();SR();await h6();Lm();await ec();
b6();await Oh();k6();kRe={stdoutContains:null,stderrContains:null,stdoutMatches:null}});async function xo(e,t,n=null){let{plan:r,baseline:o}=await Ye("reading the manifest and the objects",()=>ORe(e,n));t.progress.
planned?.(ARe(r)),Ah(r,e,t.logger);let s=gc(r);try{let i=await ea(r,e,t,e.trials==="off"?null:s),a=o===null?i:Sf(i,o,e.failOn),
l=$U(await wU(a,r,e,t,s));return await vU(l,r.manifest.caseReports,e.failOn),l}finally{s.release()}}async function ORe(e,t){
let n=[],r=await ce(n,()=>_o(e)),o=await ce(n,async()=>e.baseline===null?t:{results:await pt(e.baseline),source:e.baseline});
if(r===void 0||o===void 0)throw new h(n);return{plan:r,baseline:o}}function ARe({kernels:e}){return{kernels:e.map(({name:t,
request:{required:n}})=>({id:t,required:n})),lanes:e.flatMap(t=>t.artifacts.flatMap(n=>{let{artifact:r,kernel:o,kernelRequired:s,
request:i}=us(n,t);return i.lanes.map(({mode:a,required:l})=>({artifact:r,mode:a,kernel:o,required:l&&s}))}))}}var Ac=m(
async()=>{"use strict";await Cw();v();await xR();await ih();To();SR();mt();await Dp();await EU();await sh();await da()});async function Ch(e,t,n,r=null){let o=await _o(e);if(Ah(o,e,n),o.kernels.length===0)throw new h("no artifact is taken to\
 any kernel: there is nothing to deal out");let{baseline:s,concurrency:i}=e,a=s===null?r:{results:await pt(s),source:s},
l=TRe(o,t,i,a?.results??null);return{matrix:l,lines:MRe(l,a,t)}}function TRe({kernels:e},t,n,r){let o=ch(e,r),s=Math.min(
t??rP(o,n),o.length);return{include:Qu(o,s).map((i,a)=>({shard:`${a+1}/${s}`,index:a+1,kernels:i.join(","),seconds:oP(o.
filter(({name:l})=>i.includes(l)),n)}))}}function MRe({include:e},t,n){let r=t===null?"an estimate":`what each kernel to\
ok in ${_(t.source,120)}`,o=n!==null&&n>e.length?` (${n} were asked for, there are no more kernels)`:"",s=e.map(({shard:a,
kernels:l,seconds:c})=>[a,`${c} s`,l.split(",").join(", ")]),i=[0,1].map(a=>Math.max(...s.map(l=>l[a]?.length??0)));return[
`${M(e.length,"shard")}${o}, by ${r}; ${40} s of each are its set-up`,...s.map(a=>a.map((l,c)=>l.padEnd(i[c]??0)).join("\
  "))]}var nS=m(async()=>{"use strict";v();I();To();await da();RR();qa()});function rS(e,t){return{...e,kernels:e.kernels.map(o=>({...o,consoleLog:n(o.consoleLog,o.id)})),cases:e.cases.map(r),findings:e.
findings.map(o=>({...o,log:n(o.log,o.kernels[0]??"")}))};function n(o,s){return o===null?null:t(o,s)}function r(o){let{kernel:s}=o,
i=l=>({...l,log:n(l.log,s)}),a=l=>l===null?null:{...l,stdout:i(l.stdout),stderr:i(l.stderr)};return{...o,programs:o.programs.
map(l=>({...l,load:l.load===null?null:{...l.load,verifierLog:n(l.load.verifierLog,s)}})),tests:o.tests.map(l=>({...l,command:a(
l.command)})),command:a(o.command),libbpfLog:n(o.libbpfLog,s)}}}var R6=m(()=>{"use strict"});import{constants as IRe}from"node:fs";import{copyFile as FRe,mkdir as NRe,realpath as S6,stat as $6}from"node:fs/promises";
import{dirname as LRe,join as Th}from"node:path";async function v6(e,t,n){let r=new Set,o=[],s=[],i=BRe;for(let{path:a,kernel:l}of KRe(
e)){let c=t(l);if(c===void 0||!DRe(a,l)){s.push(a);continue}let u=await jRe(c,a);u===void 0?o.push(a):u==="refused"||u>i?
s.push(a):(i-=u,await URe(Th(c,a),Th(n,a)),r.add(a))}return{results:rS(e,a=>r.has(a)?a:null),missing:o,refused:s}}function KRe(e){
let t=new Map;return rS({...e,findings:[]},(n,r)=>(t.has(n)||t.set(n,{path:n,kernel:r}),n)),[...t.values()]}function DRe(e,t){
let[n,r,...o]=e.split("/");return n==="logs"&&r===Bn(t)&&o.length>0&&o.every(s=>s!==""&&s===Bn(s))}async function jRe(e,t){
try{let n=await S6(Th(e,t)),r=await $6(n);return n===Th(await S6(e),t)&&r.isFile()?r.size:"refused"}catch(n){return D(n)===
"ENOENT"?void 0:"refused"}}async function URe(e,t){try{await NRe(LRe(t),{recursive:!0}),await FRe(e,t,IRe.COPYFILE_FICLONE)}catch(n){
let{size:r}=await $6(e);throw new h(`the log ${e} (${st(r)}) could not be copied to ${t}: ${E(n)}; make room, or name an\
other folder with ${Z("report-directory")}`,{cause:n})}}var BRe,E6=m(()=>{"use strict";v();ti();I();R6();Ae();BRe=4*1024**
3});function ot({file:e,shard:t}){return`shard ${t.index}/${t.count} (\`${_(e,120)}\`)`}function O6(e,t){let n=[],r=[],o=[],
s=WRe(e,t,n).toSorted((i,a)=>oS(a.results,i.results));for(let i of s.toSorted((a,l)=>Number(sS(a))-Number(sS(l)))){let a={
...i,shard:i.results.shard??zRe(i.results)},l=o.find(u=>u.shard.index===a.shard.index),c=VRe(a,o);c!==void 0&&YRe(a,o)?n.
push(`${ot(a)} is of another plan, which a later attempt has replaced, and is left aside`):c!==void 0?r.push(c):l===void 0?
o.push(a):oS(l.results,a.results)>0||qRe(l,a)?n.push(HRe(l,a)):r.push(`${ot(a)} is a second result of \`${_(l.file,120)}\
\` and was ignored`)}return{shards:o.toSorted((i,a)=>i.shard.index-a.shard.index),problems:r,notes:n}}function WRe(e,t,n){
let r=e.filter(({results:c})=>c.workflowRun!==null),o=r.find(({results:c})=>c.workflowRun?.id===t?.id),[s]=o===void 0?r.
toSorted((c,u)=>oS(u.results,c.results)):[o],i=s?.results.workflowRun?.id,a=r.filter(({results:c})=>c.workflowRun?.id!==
i);if(a.length===0)return e;let l=a.map(({file:c,results:u})=>`\`${_(c,120)}\` (${_(u.workflowRun?.id??"",40)})`);return n.
push(`of other workflow runs than ${_(i??"",40)}, and left aside: ${l.join(", ")}`),e.filter(c=>!a.includes(c))}function oS(e,t){
let n=[e,t].map(({workflowRun:s})=>s?.attempt??0),[r=0,o=0]=e.workflowRun?.id===t.workflowRun?.id?n:[];return r-o||Date.
parse(e.startedAt)-Date.parse(t.startedAt)}function qRe(e,t){return JSON.stringify(e.results)===JSON.stringify(t.results)}
function HRe(e,t){return`${ot(e)}${P6(e)} is taken; it supersedes \`${_(t.file,120)}\`${P6(t)}`}function P6({results:{workflowRun:e,
startedAt:t}}){return e===null?` of ${t}`:` of attempt ${e.attempt}`}function A6({shard:e,kernels:t},n){if(e===null||e.count!==
n.length)return!1;let r=n[e.index-1]??[];return String(e.kernels.toSorted())===String(n.flat().toSorted())&&t.every(({id:o})=>r.
includes(o))}function zRe({kernels:e}){return{index:1,count:1,kernels:e.map(({id:t})=>t)}}function sS({results:e}){return e.
shard===null}function VRe(e,t){let{file:n,shard:r}=e,[o]=t;if(r.index>r.count||r.count>GRe)return`${ot(e)} has an imposs\
ible number, and was ignored`;if(o!==void 0){if(sS(e))return`\`${_(n,120)}\` is a whole run and no shard, and was left ou\
t`;if(r.count!==o.shard.count||String(r.kernels)!==String(o.shard.kernels))return`${ot(e)} belongs to another plan than ${ot(
o)}, and was left out`}}function YRe({results:{workflowRun:e}},t){return t.some(({results:{workflowRun:n}})=>e!==null&&n!==
null&&e.id===n.id&&e.attempt<n.attempt)}function C6(e){let[t,...n]=e;return t===void 0?[]:n.flatMap(r=>[...JRe.filter(({
of:o})=>XRe(o(t.results),o(r.results))).map(({what:o,remedy:s})=>`${ot(r)} has ${o} than ${ot(t)}; ${s}`),...QRe(t,r)])}
function XRe(e,t){return e!==null&&t!==null&&JSON.stringify(e)!==JSON.stringify(t)}function QRe(e,t){let n=new Map(e.results.
artifacts.map(({name:i,sha256:a})=>[i,a])),{artifacts:r}=t.results,o=[...n.keys()].toSorted();if(String(r.map(({name:i})=>i).
toSorted())!==String(o))return[`${ot(t)} has other artifacts than ${ot(e)}; give all jobs the same objects`];let s=r.filter(
({name:i,sha256:a})=>n.get(i)!==a);return s.length===0?[]:[`${ot(t)} has other bytes of ${s.map(({name:i})=>_(i,60)).join(
", ")} than ${ot(e)}; build the objects once, and hand them to every job`]}var GRe,JRe,Mh=m(()=>{"use strict";I();GRe=999;
JRe=[{what:"another version of bpfcompat",remedy:"use one in all jobs",of:({tool:e})=>e.version},{what:"another manifest",
remedy:"give all jobs the same inputs",of:({manifest:e})=>e},{what:"another loader",remedy:"give all jobs the same input\
s",of:({loader:e})=>e},{what:"another commit",remedy:"check out the same one in all jobs",of:({revision:e})=>e}]});function M6(e,t,n){for(let i of e){let a=T6(i).filter(l=>!t.kernels.includes(l));a.length>0&&n.push(`${ot(i)} has ${iS(a)}\
, which the plan has not; left out`)}let r={kernels:[],cases:[],owners:new Map},o=new Map;for(let i of t.kernels){let[a,
...l]=e.filter(u=>T6(u).includes(i));for(let u of l)a!==void 0&&n.push(`kernel ${iS([i])} is in ${ot(a)} and ${ot(u)}; t\
he first was taken`);let c=a?.results.kernels.find(u=>u.id===i);if(a===void 0||c===void 0){let{what:u,remedy:d}=ZRe(i,e,
t);o.set(u,{what:u,remedy:d,kernels:[...o.get(u)?.kernels??[],i]});let f=`${u}; ${d}`;r.kernels.push(tSe(i,f));for(let p of nSe(
i,f,e))r.cases.push(p)}else{r.owners.set(i,a),r.kernels.push(c);for(let u of a.results.cases)u.kernel===i&&r.cases.push(
u)}}let s=[...o.values()].map(({what:i,remedy:a,kernels:l})=>`${i} (${iS(l)}); ${a}`);return n.unshift(...s),r}function T6({
results:e}){return e.kernels.map(({id:t})=>t)}function ZRe(e,t,n){let r=t.find(({overwritten:o})=>o?.includes(e));return r===
void 0?{what:eSe(t,n),remedy:"see the log of its job, and run that again"}:{what:`${ot(r)} has overwritten the results o\
f other shards, whose logs are beside it`,remedy:"download each artifact into its own folder: leave out `merge-multiple`"}}
function eSe(e,{count:t}){let n=new Set(e.map(({shard:i})=>i.index)),r=Array.from({length:t},(i,a)=>a+1).filter(i=>!n.has(
i));if(r.length===0)return"no shard took them all";let o=r.slice(0,fa).map(i=>`${i}/${t}`),s=r.length>fa?` and ${r.length-
fa} more`:"";return`${r.length===1?"shard":"shards"} ${o.join(", ")}${s} left no results`}function iS(e){return[...e.slice(
0,fa).map(n=>_(n,80)),...e.length>fa?[`${e.length-fa} more`]:[]].join(", ")}function tSe(e,t){return{id:e,distribution:"\
unknown",arch:"x86_64",shape:null,accelerator:null,required:!0,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,
boots:0,snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:t,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],
notes:[]}}function nSe(e,t,n){let r=new Map;for(let{artifact:o,lanes:s}of n.flatMap(({results:i})=>i.cases)){let i=r.get(
o)??new Map;r.set(o,i);for(let{mode:a,required:l}of s)i.set(a,l||i.get(a)===!0)}return[...r].map(([o,s])=>({artifact:o,kernel:e,
lanes:[...s].map(([i,a])=>({mode:i,required:a,verdict:"error",reason:t,known:null})),unsuited:null,libbpf:null,load:null,
programs:[],maps:[],ignored:[],fixups:[],variants:[],tests:[],command:null,leftovers:[],unknownNames:[],durationMs:null,
maxRssKib:null,interruption:null,libbpfLog:null,libbpfTail:"",targets:[],kernelWarnings:[]}))}var fa,I6=m(()=>{"use stri\
ct";I();Mh();fa=8});function N6(e,t,{failOn:n,insnsThreshold:r,workflowRun:o},s){let{shards:i,problems:a,notes:l}=O6(e,o),c=[...t,...a],[u]=i;
if(u===void 0)throw new h(c.map(x=>({message:x})));c.push(...C6(i));let{kernels:d,cases:f,owners:p}=M6(i,u.shard,c),g={version:7,
tool:{name:"bpfcompat",version:Ft},startedAt:i.map(({results:x})=>x.startedAt).toSorted()[0]??u.results.startedAt,durationMs:Math.
max(...i.map(({results:x})=>x.durationMs)),manifest:u.results.manifest,manifestForm:u.results.manifestForm,loader:u.results.
loader,repository:i.map(({results:x})=>x.repository).find(x=>x!==null)??null,revision:i.map(({results:x})=>x.revision).find(
x=>x!==null)??null,checkedOut:i.map(({results:x})=>x.checkedOut).find(x=>x!==null)??null,repositoryFiles:Object.assign({},
...i.map(({results:x})=>x.repositoryFiles)),workflowRun:o,shard:null,host:oSe(i),kernels:d,artifacts:rSe(i),cases:f,surface:Fr(
i.map(({results:x})=>x.surface)),surfacePolicy:u.results.surfacePolicy,growth:{...u.results.growth,...r===null?{}:{threshold:r.
text}}},b=Qr(g),k={...g,findings:b,comparison:null,gate:Zr(f,d,n,[],b)},y=s===null?k:Sf(k,s,n),R=i.flatMap(({results:x})=>x.
findings);return{results:{...y,findings:kU(y.findings,R),gate:c.length===0?y.gate:sSe(y.gate,c)},owners:p,problems:c,notes:l}}
function rSe(e){let t=e.flatMap(({results:n})=>n.artifacts);return t.filter(({name:n},r)=>t.findIndex(o=>o.name===n)===r)}
function oSe(e){let t=e.filter(({results:l})=>l.host.accelerator!==null),n=(t.length>0?t:e).map(({results:l})=>l.host),r=t.
flatMap(({results:l,shard:c})=>l.host.accelerator===null?[]:[{...l.host.accelerator,shard:c}]),o=r.filter(({used:l})=>l===
"tcg"),[s]=o.length>0?o:r,i=s===void 0||o.length===0||o.length===r.length?"":` (${o.length} of ${r.length} shards, the o\
thers used KVM)`,a=new Set(n.flatMap(({qemu:l})=>l??[]));return{arch:[...new Set(n.map(({arch:l})=>l))].join(", "),cpus:Math.
max(...n.map(({cpus:l})=>l)),qemu:a.size===0?null:[...a].join(", "),accelerator:s===void 0?null:{used:s.used,reason:`${s.
reason}${i}`}}}function sSe(e,t){let n=t.length-F6,r=[...t.slice(0,F6),...n>0?[`${n} more, see the log`]:[]].join("; "),
o=e.failedKernels.length>0?`; failed: ${e.failedKernels.join(", ")}`:"";return{...e,status:"error",exitCode:1,sentence:`\
Could not tell: ${r}${o}`}}var F6,L6=m(async()=>{"use strict";await Cw();v();await xl();await xR();Rl();pn();Nt();Co();I6();
Mh();F6=3});import{readdir as iSe,realpath as aSe}from"node:fs/promises";import{dirname as aS,join as D6,relative as lSe,resolve as lS,
sep as cSe}from"node:path";async function Ih(e,t,n,r){let o=await uSe(e,n);await dSe(o,n);let{reports:s,problems:i}=await fSe(
o);return{reports:t===null?s:pSe(s,t,r),problems:i}}function j6({reports:e}){return e.find(({results:t})=>t.revision!==null)?.
results.revision??null}async function Fh({reports:e,problems:t},n,r,o,s=null){let{reportDirectory:i,baseline:a}=n,l=a===
null?s:{results:await pt(a),source:a},{results:c,owners:u,problems:d,notes:f}=N6(e,t,n,l);for(let R of f)o.info(R);for(let R of d)
o.warning(R);await Md(i),await qo(i,"report-directory");let g=await v6(c,R=>{let x=u.get(R);return x===void 0?void 0:aS(
lS(x.file))},i);hSe(g,o);let{repository:b,revision:k,checkedOut:y}=g.results;return{...g.results,repository:r.page??b,revision:r.
revision??k,checkedOut:r.checkedOut??y}}async function uSe(e,t){let n=lS(t,"results.json"),{matches:r,problems:o}=await hi(
e,".",B6),s=new Set(r.filter(({file:i,isGlob:a})=>!a||i!==n).map(({file:i})=>lSe(".",i)||i));if(s.size===0){let i=o.map(
({index:a,message:l})=>`\`${e[a]}\` ${l}`);throw new h(`no results of shards: ${i.join(", ")||`there is only the report \
itself; ${B6}`}`)}return[...s]}async function dSe(e,t){let n=await K6(t);for(let r of e){let o=await K6(aS(r));if(o===n||
o.startsWith(D6(n,"logs")+cSe))throw new h(`\`${r}\` is in the folder that the report goes to, and would be written over;\
 name another one with ${Z("report-directory")}`)}}async function K6(e){return aSe(e).catch(()=>lS(e))}async function fSe(e){
let t=[],n=[];for(let r of e)try{let o=await pt(r);t.push({file:r,results:o,overwritten:await mSe(r,o)})}catch(o){if(!(o instanceof
h))throw o;n.push(o.message)}return{reports:t,problems:n}}async function mSe(e,{shard:t,kernels:n}){if(t===null)return[];
let r=new Set(await iSe(D6(aS(e),"logs")).catch(()=>[]));return t.kernels.filter(o=>r.has(Bn(o))&&n.every(({id:s})=>s!==
o))}function pSe(e,t,n){let r=e.filter(({results:s})=>!A6(s,t));if(r.length===0)return[...e];let o=r.map(({file:s})=>`\`${_(
s,120)}\``).join(", ");if(r.length===e.length)throw new h(`no results of the plan's shards: ${o} belong to another plan;\
 see the logs of their jobs`);return n.info(`of another plan, perhaps from an earlier attempt, and left aside: ${o}`),e.
filter(s=>!r.includes(s))}function hSe({missing:e,refused:t},n){e.length>0&&n.warning(`${M(e.length,"log")} not beside t\
he results that name them, such as ${_(e[0]??"",120)}: upload the whole report directory of each shard`),t.length>0&&n.warning(
`${M(t.length,"log")} left out, such as \`${_(t[0]??"",120)}\`: not a file in its shard's own folder, or too large`)}var B6,
cS=m(async()=>{"use strict";v();await ul();ti();I();To();ln();Ae();E6();await L6();Mh();B6="download what the shards hav\
e uploaded, and name their results.json"});function Nh(){let e=new AbortController,t=n=>{e.signal.aborted&&process.exit(1),e.abort(new uS(n))};for(let n of U6)process.
on(n,t);return process.on("SIGXFSZ",G6),{signal:e.signal,release(){for(let n of U6)process.off(n,t);process.off("SIGXFSZ",
G6)}}}function G6(){}var uS,U6,dS=m(()=>{"use strict";uS=class extends Error{name="AbortError"},U6=["SIGINT","SIGTERM","\
SIGHUP"]});var W6={};te(W6,{runAction:()=>gSe});async function gSe(){Gc(yP);let{signal:e,release:t}=Nh(),n=$P();Fc()&&Kc(n.debug);let r={
log:n,checks:Xg,signal:e,root:null},o=null;process.once("uncaughtException",s=>{Ob(s,o,r).finally(()=>process.exit(1))});
try{Hd();let s=await vE(n.warning),{step:i,shards:a,tested:l}=await bSe(s,n).catch(async y=>{let{context:R,repository:x}=await Jb(
s,Oy(),process.cwd(),n);throw r.root=x.root,r.checks=Qg(wP(),R,n,e),y}),{context:c,repository:u}=l;r.root=u.root;for(let y of i.
remarks)n.info(y);let d=qA(i,{logger:n,trusted:c.untrusted===null,signal:e});if(i.task==="plan"){await wSe(i,c,d,n);return}
let f=Qg(i,c,n,e);r.checks=f;let p={...i.run,workflowRun:c.run.id===""?null:{id:c.run.id,attempt:c.run.attempt}},g=await m$(
i,c,d,n),b={logger:n,progress:f.progress(n),cache:d,repository:async()=>u,signal:e,ownsMachine:!0};o=a===null?await xo(p,
b,g):await Fh(a,p,u,n,g);let k=await PA(o,p.reportDirectory,r);await bA(k,i.copies),e.aborted||await p$(i,await ySe(o,l,
n),o,d,n),process.exitCode=o.gate.exitCode}catch(s){process.exitCode=1,await Ob(s,o,r)}finally{t()}}async function ySe(e,t,n){
let{context:r}=t;return!r.onDefaultBranch||await pC(e,t,process.cwd())?r:(n.warning("not kept as a baseline: some object\
s are in a checkout of another commit than the one that is tested"),{...r,onDefaultBranch:!1})}async function bSe(e,t){let n=await AA(
await _P(await bP(),e.run,t),t),{task:r,run:o,results:s,plan:i}=n;if(r!=="report")return{step:n,shards:null,tested:await Jb(
e,Oy(),process.cwd(),t)};let a=await Ih(s,i,o.reportDirectory,t),l=mC(e,j6(a),o.commit,process.cwd(),t);return{step:n,shards:a,
tested:l}}async function wSe(e,t,n,r){let o=await b$(e,t,n,r),{matrix:s,lines:i}=await Ch(e.run,e.shards,r,o);r.foreign(
i.join(`
`)),PP(s)}var q6=m(async()=>{"use strict";await $o();w$();RE();ey();await kP();SP();await vP();await My();await OA();CA();
HA();await gC();Qb();ln();await Ac();Ae();await nS();await cS();dS();mt()});import{parseArgs as kSe}from"node:util";function J6(e){let{positionals:t,tokens:n}=kSe({args:[...e],options:Lh,allowPositionals:!0,
strict:!1,tokens:!0}),r=n.filter(p=>p.kind==="option"),o=r.flatMap(RSe);if(o.length>0)throw new h(o);let s=p=>r.some(({name:g})=>g===
p);if(s("version"))return{name:"version"};let i=p=>r.findLast(({name:g})=>g===p)?.value??"",a=p=>r.flatMap(({name:g,value:b})=>g===
p?b??[]:[]),[l,...c]=t;if(s("help")||l===void 0)return{name:"help"};let u=V6.find(p=>p===`${l} ${c[0]}`);$Se(u??l,r);let d={
json:s("json"),quiet:s("quiet"),verbose:s("verbose")},f=ESe(r,s);switch(u??l){case"kernels lock":return{name:"kernels lo\
ck",...H6(c.slice(1),f),update:a("update"),requireSignatures:s("require-signatures"),markdown:s("markdown"),output:d};case"\
kernels outdated":return{name:"kernels outdated",...H6(c.slice(1),f),exitCode:s("exit-code"),output:d};case"kernels prob\
e":return{name:"kernels probe",ids:c.slice(1),write:i("write"),markdown:s("markdown"),inputs:f,output:d}}switch(l){case"\
run":return{name:l,inputs:{...f,...Cc(c)},output:d};case"surface":return{name:l,against:a("against"),inputs:{...f,...Cc(
c)},output:d};case"init":return{name:l,force:s("force"),inputs:{...f,...Cc(c)},output:d};case"compare":return PSe(c,i("i\
nsns"),d);case"table":return{name:l,results:c,write:i("write"),output:d};case"plan":return{name:l,shards:i("shards"),inputs:{
...f,...Cc(c)}};case"report":return{name:l,results:c,inputs:f,output:d};case"kernels":return OSe(c,f,d);case"doctor":return{
name:l,inputs:f,output:d};case"setup":return{name:l,inputs:f,output:d};case"help":case"version":return{name:l};default:throw new h(
ASe(l))}}function RSe({name:e,rawName:t,value:n,inlineValue:r}){if(!Object.hasOwn(Lh,e)){let i=ne(e,Object.keys(Lh));return[
{message:`${t}: no such option${i===void 0?"":`; did you mean --${i}?`}`}]}let o=Object.hasOwn(yS,e)||z6.some(i=>i===e),
s=r===!1&&n?.startsWith("-");return o&&(n===void 0||n.trim()===""||s)?[{message:`${t}: needs a value${e==="command"?SSe:
""}`}]:!o&&n!==void 0?[{message:`${t}: takes no value, got \`${n}\``}]:[]}function $Se(e,t){let n=Y6.find(o=>o===e);if(n===
void 0)return;let r=t.filter(({name:o})=>!gS[n].includes(o));if(r.length!==0)throw new h(r.map(({name:o,rawName:s})=>({message:`${s}\
: means nothing to \`bpfcompat ${e}\`; it belongs to ${vSe(o)}`})))}function vSe(e){return Y6.filter(t=>gS[t]!==hS&&gS[t].
includes(e)).map(t=>`\`${t}\``).join(", ")}function ESe(e,t){let n={};for(let[r,o]of Object.entries(yS)){let s=e.filter(
({name:i})=>i===r).flatMap(({value:i})=>i??[]);s.length>0&&(n[o]=s)}if(t("no-install")&&(n["install-dependencies"]="fals\
e"),t("no-lock")){if(n["lock-file"]!==void 0)throw new h("--no-lock does not go with --lock-file; leave out one");n["loc\
k-file"]="none"}return n}function H6(e,t){let{manifest:n="",artifact:r=[]}=Cc(e);return{ids:[...r],inputs:{...t,manifest:n}}}
function Cc(e){let t=e.filter(n=>/\.ya?ml$/.test(n));if(t.length>1)throw new h(`one manifest at a time, got ${t.join(", ")}`);
return{manifest:t[0]??"",artifact:e.filter(n=>!t.includes(n))}}function PSe(e,t,n){let[r,o,...s]=e;if(r===void 0||o===void 0||
s.length>0)throw new h(`compare: needs two results.json, the earlier one first, got ${e.length===0?"none":e.join(" ")}`);
return{name:"compare",before:r,after:o,insns:t,output:n}}function OSe(e,t,n){let[r,...o]=e;return r==="fetch"?{name:"ker\
nels",fetch:!0,ids:o,inputs:t,output:n}:{name:"kernels",fetch:!1,ids:e,inputs:t,output:n}}function ASe(e){if(/\.(?:o|ya?ml)$/.
test(e))return`\`${e}\` is no command; did you mean \`bpfcompat run ${e}\`?`;let t=ne(e,fS);return`\`${e}\` is no command${t===
void 0?`; there are ${fS.join(", ")}`:`; did you mean \`${t}\`?`}`}var yS,z6,_Se,Lh,fS,V6,fs,mS,pS,xSe,Y6,hS,gS,SSe,X6=m(
async()=>{"use strict";await je();v();yS={kernel:"kernels",artifact:"only",command:"command","command-binary":"command-b\
inary","command-expect-exit":"command-expect-exit",files:"files",matrix:"matrix",suite:"suite",mode:"mode",timeout:"time\
out",libbpf:"libbpf",concurrency:"concurrency",accelerator:"accelerator",snapshots:"snapshots","report-directory":"repor\
t-directory","cache-directory":"cache-directory",mirror:"mirror","lock-file":"lock-file","fail-on":"fail-on",shard:"shar\
d",plan:"plan",baseline:"baseline",commit:"commit",insns:"insns",trials:"trials"},z6=["shards","write","update","against"],
_Se=["no-install","no-lock","require-signatures","markdown","exit-code","force","json","quiet","verbose","help","version"],
Lh={...Object.fromEntries(Object.keys(yS).map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(z6.map(e=>[e,{type:"\
string",multiple:!0}])),...Object.fromEntries(_Se.map(e=>[e,{type:"boolean"}])),help:{type:"boolean",short:"h"},quiet:{type:"\
boolean",short:"q"},kernel:{type:"string",multiple:!0,short:"k"}},fS=["run","surface","init","compare","table","plan","r\
eport","kernels","doctor","setup","help","version"],V6=["kernels lock","kernels outdated","kernels probe"],fs=["cache-di\
rectory","mirror","help","version"],mS=[...fs,"kernel","concurrency","accelerator","snapshots","report-directory","no-in\
stall","quiet","verbose"],pS=["lock-file","no-lock"],xSe=[...mS,...pS,"artifact","command","command-binary","command-exp\
ect-exit","files","matrix","suite","mode","timeout","libbpf","fail-on","shard","plan","baseline","commit","insns","trial\
s","json"],Y6=[...fS,...V6],hS=Object.keys(Lh),gS={run:xSe,surface:[...mS,...pS,"artifact","matrix","suite","timeout","l\
ibbpf","against","json"],init:[...mS,"trials","force"],compare:["insns","json","quiet","help","version"],table:["write",
"json","help","version"],plan:[...pS,"shards","baseline","kernel","artifact","command","matrix","suite","mode","help","v\
ersion"],report:["report-directory","baseline","commit","insns","fail-on","json","quiet","help","version"],kernels:[...fs,
"json","quiet","verbose"],"kernels lock":[...fs,"lock-file","matrix","suite","update","require-signatures","markdown","j\
son","quiet","verbose"],"kernels outdated":[...fs,"lock-file","matrix","suite","exit-code","json","quiet","verbose"],"ke\
rnels probe":[...fs,"write","markdown","concurrency","accelerator","snapshots","no-install","json","quiet","verbose"],doctor:[
...fs,"json","quiet"],setup:[...fs,"no-install","verbose"],help:hS,version:hS};SSe="; single quotes keep your own shell \
from reading $BPFCOMPAT_BIN, and one that begins with a dash is written --command='-x'"});function Q6(e){let{stdout:t,stderr:n}=process;for(let r of[t,n])r.on("error",()=>{});return{stderr:n,out:r=>{t.write(r.endsWith(
`
`)?r:`${r}
`)},err:r=>{n.write(`${r}
`)},color:t.isTTY===!0&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:t.columns??120,signal:e}}function Z6(e){switch(e){case"\
manifest":return"`bpfcompat run bpfcompat.yaml`";case"artifact":return"`bpfcompat run build/*.bpf.o`";default:return _e(
e)}}function _e(e){switch(e){case"manifest":case"artifact":return e;case"only":return"--artifact";case"kernels":return"-\
-kernel";case"install-dependencies":return"--no-install";default:return`--${e}`}}var Qt=m(()=>{"use strict"});import{mkdir as CSe,statfs as TSe}from"node:fs/promises";async function tW(e,t,n){let{cacheDirectory:r}=$e(e,_e),o=Oe()??
"x86_64",s=await KSe(o,r,n.signal),i=[{what:"bpfcompat",status:"ok",says:`${Ft}, Node ${process.version}, ${process.platform}\
/${process.arch}`},await ISe(o),await BSe(o,s.kvmProbe,n.signal),await FSe(o),NSe(),s.check,...await Promise.all(br.filter(
u=>u!==o).map(LSe)),jSe(await DSe()),await USe(r),{what:"signatures",status:gr()?"ok":"note",says:gr()?"of package index\
es can be checked":"of package indexes cannot be checked: install gpgv"},qSe()],a=Um(Oe()),l=await Promise.all(a.map(Yl)),
c=[...lo(a),...l.flat()];return n.out(t.json?JSON.stringify({checks:i,missing:c},null,2):WSe(i,c,await zm())),i.some(({status:u})=>u===
"missing")?1:0}async function ISe(e){let t=rt[e].qemu,n=le(t);return n===void 0?{what:"QEMU",status:"missing",says:`no ${t}\
 on the PATH`}:{what:"QEMU",status:"ok",says:await Rp(n)}}async function FSe(e){let t=await Gi(e);return t===void 0?{what:"\
compiler",status:"missing",says:"none"}:{what:"compiler",status:"ok",says:await qm(t)}}function NSe(){let e=Fl().sets.map(
({libbpf:o})=>o),{libbpf:t,packages:n}=es(),r=n.x86_64["libbpf-dev"].version;return{what:"libbpf",status:"ok",says:`${t}\
 (Debian's ${r}) loads objects unless \`libbpf\` names another one of ${e.join(", ")}`}}async function LSe(e){let t=[...lo(
[e]),...await Yl(e)],n=t.flatMap(s=>s.packages);if(t.length===0)return{what:e,status:"ok",says:"its kernels can be emula\
ted"};let r=`${t.map(({what:s})=>s).join(", ")} is missing: only needed for ${e} kernels`,o=n.length===0?"":`; install ${n.
join(" ")}`;return{what:e,status:"note",says:`${r}${o}`}}async function BSe(e,t,n){let r=le(rt[e].qemu);if(r===void 0||t===
null)return{what:"KVM",status:"note",says:"not proven: that needs QEMU and the validator"};let o=await pc({arch:e,qemu:r,
image:async()=>t,signal:n});return o===void 0?{what:"KVM",status:"ok",says:"proven: 64-bit code ran in it"}:{what:"KVM",
status:"note",says:`${o}; guests are emulated (TCG), which is slower`}}async function KSe(e,t,n){try{let{program:r,kvmProbe:o}=await yK(
{arch:e,cacheDirectory:t,signal:n,install:async s=>{throw new Error(`cannot be built without ${s.map(({what:i})=>i).join(
", ")}`)}});return{check:{what:"validator",status:"ok",says:r},kvmProbe:o}}catch(r){return{check:{what:"validator",status:"\
missing",says:E(r)},kvmProbe:null}}}async function DSe(){let e=le("clang");return e===void 0?void 0:(await ye(e,["--vers\
ion"])).stdout.split(`
`)[0]}function jSe(e){return{what:"clang",status:e===void 0?"note":"ok",says:e??"none: only needed to build the examples"}}
async function USe(e){try{await CSe(e,{recursive:!0});let{bavail:t,bsize:n}=await TSe(e),r=t*n,o=`${(r/1024**3).toFixed(
1)} GiB free for the cache in ${e}`;return{what:"disk",status:r<MSe?"note":"ok",says:o}}catch(t){return{what:"disk",status:"\
missing",says:`${e} cannot be used: ${E(t)}`}}}function WSe(e,t,n){let r=Math.max(...e.map(({what:s})=>s.length));return[
...e.map(({what:s,status:i,says:a})=>`${GSe[i]}  ${s.padEnd(r)}  ${a}`),...eW("to run",t),...eW("to build the examples",
n)].join(`
`)}function eW(e,t){if(t.length===0)return[];let n=[...new Set(t.flatMap(({packages:s})=>s))],r=zl(),o=r===void 0?`Debia\
n's packages ${n.join(" ")}`:Gm(r,n);return["",`needed ${e}: ${o}`]}function qSe(){let e=ap();return e===void 0?{what:"s\
etpriv",status:"note",says:"none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"}:
{what:"setpriv",status:"ok",says:e}}var MSe,GSe,nW=m(async()=>{"use strict";v();iR();W_();Sp();mn();Wm();Jl();ts();Wt();
Hm();qt();yr();ns();await jt();Xl();Co();Qt();MSe=2*1024**3;GSe={ok:"ok",note:"--",missing:"!!"}});var rW,oW=m(()=>{"use strict";rW=`bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your us\
ers run

Usage
  bpfcompat run [manifest] [objects\u2026]      take the manifest's artifacts, or these objects, to the kernels
  bpfcompat run [objects\u2026] --command CMD   let your own loader decide, without a manifest
  bpfcompat surface [manifest] [objects\u2026]  hooks and fields that programs read, and how each kernel has them
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

Options of surface: those of run that choose kernels and artifacts, --json, --quiet; nothing is kept without --report-di\
rectory
      --against ID           compares with this kernel or selector without booting it, by its package; repeat for more
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
`});var iW={};te(iW,{createLogUpdate:()=>HSe,default:()=>VSe,logUpdateStderr:()=>zSe});var sW,HSe,zSe,VSe,aW=m(async()=>{sW=
await import("./vendor/log-update.js"),{createLogUpdate:HSe,logUpdateStderr:zSe}=sW,VSe=sW.default});async function dt({quiet:e,verbose:t},{stderr:n,err:r}){return e?Ev(r):n.isTTY&&!t?JSe(n):Wr(r,t)}async function JSe(e){
let{createLogUpdate:t}=await aW().then(()=>iW),n=t(e),r=new Map,o;return{kernel(a,l){r.set(a,l),o??=setTimeout(s,YSe)},info:a=>i(
a),warning:a=>i(`warning: ${a}`),debug:()=>{},close(){clearTimeout(o),n.clear(),n.done()}};function s(){o=void 0;let a=Math.
max(0,...[...r.keys()].map(l=>l.length));n([...r].map(([l,c])=>`${l.padEnd(a)}  ${Ma(c)}`).join(`
`))}function i(a){n.clear(),e.write(`${fe(a)}
`),s()}}var YSe,Rr=m(()=>{"use strict";Ws();I();YSe=100});async function ms(e,t){let n=[],r=await ua({kernels:[Ph("all")]},e,t,n);if(n.length>0)throw new h(n);return r.map(({spec:o})=>o)}
var Bh=m(async()=>{"use strict";v();await Oh()});async function lW(e,t,n,r){let{cacheDirectory:o,mirrors:s}=$e(t,_e),i=await Xt(),a=xn({cacheDirectory:o,mirrors:[...s]}),
l=e.length===0?xc(i).map(d=>fh(d,i)):await ms(e,i),u=(await Promise.all(l.map(async d=>{let f=xr(d.id,i);return f===void 0?
[]:[{kernel:{...f,id:d.id},cached:await a.cached(d)}]}))).flat();return n.json?r.out(JSON.stringify(u.map(XSe),null,2)):
r.out(e.length===0?QSe(u):ZSe(u)),0}function XSe({kernel:e,cached:t}){let{id:n,description:r,distribution:o,arch:s,series:i=null,
source:a,tags:l,groups:c,eol:u=null,facts:d,cmdline:f=null}=e;return{id:n,description:r,distribution:o,family:a.kind,series:i,
arch:s,tags:l,groups:c,eol:u,cmdline:f,facts:d,quirks:bc(d),cached:t===void 0?null:{release:t.release,version:t.version,
resolvedAt:t.resolvedAt}}}function QSe(e){let n=e.filter(({kernel:r,cached:o})=>r.id===r.line||o!==void 0).map(({kernel:r,
cached:o})=>{let s=e.map(({kernel:u})=>u).filter(u=>u.line===r.line),i=r.id===r.line,a=new Set(s.filter(({isDefaultBuild:u})=>!u).
map(({build:u})=>`-${u}`)),l=new Set(s.map(({arch:u})=>u).filter(u=>u!=="x86_64")),c=i?[...a,...[...l].map(u=>`-${u}`)].
join(" "):"";return[r.id,o?.release??"-",r.description,c]});return[...cW([["KERNEL","IN THE CACHE","","ALSO AS"],...n]),
"","A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.","An exact release: `<kernel>@<rele\
ase>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.","What a selector means: `bpfcompat kernels lts`, `bpfcompat kern\
els 'ubuntu/>=5.15'`."].join(`
`)}function ZSe(e){let t=e.map(({kernel:n,cached:r})=>[n.id,n.series??"newest",n.arch,r?.release??"-",bc(n.facts).join("\
, ")]);return cW([["KERNEL","SERIES","ARCH","IN THE CACHE","QUIRKS"],...t]).join(`
`)}function cW(e){let t=e[0]?.map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)))??[];return e.map(n=>n.map((r,o)=>r.padEnd(
t[o]??0)).join("  ").trimEnd())}async function uW(e,t,n,r){let{cacheDirectory:o,mirrors:s}=$e(t,_e),i=await Xt(),a=await ms(
e.length>0?e:vh,i),l=await dt(n,r),c=xn({cacheDirectory:o,mirrors:[...s],signal:r.signal}),u=await Promise.allSettled(a.
map(b=>g(b)));l.close();let d=u.filter(b=>b.status==="rejected").map(({reason:b})=>b),f=d.find(b=>!(b instanceof h));if(f!==
void 0)throw f;let p=u.flatMap(b=>b.status==="fulfilled"?[b.value]:[]);if(r.out(n.json?JSON.stringify(p,null,2):p.map(({
id:b,release:k})=>`${b}: ${k}`).join(`
`)),d.length>0)throw new h(d.flatMap(b=>b.problems));return 0;async function g(b){let{kernel:k,images:y,vmlinuzSha256:R}=await c.
fetch(b,{modules:[]},x=>{x.step==="note"?l.info(`${b.id}: ${x.message}`):l.kernel(b.id,x)});return{id:b.id,release:k.release,
vmlinuz:y.at(-1)?.path,vmlinuzSha256:R}}}var dW=m(async()=>{"use strict";v();await bo();vR();await ji();await jt();QR();
Rr();await Bh();Qt()});async function Kh(e,t,n,r){let o=jn(e,t);return await o.catch(()=>{}),n.json?r.out(Cr(e)):n.quiet?r.out(e.gate.sentence):
r.out(ei(e,{color:r.color,width:r.width,reportDirectory:t})),await o,e.gate.exitCode}var bS=m(()=>{"use strict";_a();od();
ln()});async function fW(e,t,n){let r=$e(e,_e),o=await dt(t,n),s=await xo(r,{logger:o,progress:o,cache:qe,repository:()=>ho(r.commit),
signal:n.signal}).finally(o.close);return Kh(s,r.reportDirectory,t,n)}var mW=m(async()=>{"use strict";dr();await jt();Qi();
await Ac();Rr();bS();Qt()});import{join as e$e}from"node:path";async function pW(e,{verbose:t},n){let{cacheDirectory:r,installDependencies:o,mirrors:s}=$e(
e,_e),i=Wr(n.err,t);await Bu(r,i);let a=Oe(),l=Um(a),c=await Promise.all(l.map(f=>co({arch:f,cacheDirectory:r,mirrors:s,
signal:n.signal}))),u=[...lo(l),...c.flatMap(f=>f.missing),...await zm()],d=e$e(r,"install.log");await ss(u,{allowed:o,logger:i,
signal:n.signal,log:d}),o&&await Xp({logger:i,signal:n.signal,rules:"/etc/udev/rules.d"});for(let{make:f}of c)await f();
return n.out(u.length===0?"nothing was missing":"installed all that was missing"),0}var hW=m(async()=>{"use strict";mn();
Ku();sp();lR();Jl();Ws();await jt();Xl();Qt()});function gW(e,{color:t,width:n}){let r=rd(t,n,""),o=oi(e),{rows:s,notFollowed:i}=o,a=d=>n$e(d,o,r),l=s.filter(({read:d,missing:f,
differs:p})=>!d&&f.length===0&&!p),u=[Uh(gd(o),r),...Dh("Not as programs expect",s.filter(({read:d})=>d).map(a),r),...Dh(
"Missing",s.filter(({read:d,missing:f})=>!d&&f.length>0).map(a),r),...Dh("Differs, with no effect on what programs read",
s.filter(({read:d,missing:f,differs:p})=>p&&!d&&f.length===0).map(a),r),...Dh("Alike",l.length===0?[]:[i$e(l,o,r)],r),c$e(
i,r),l$e(e,r)].filter(d=>d.length>0).map(d=>d.join(`
`)).join(`

`);return`${ft(u)}
`}function Uh(e,{paint:t,width:n}){return ae(e,n,"").map(r=>t(r,"bold"))}function Dh(e,t,n){return t.length===0?[]:[Uh(e,
n),...t]}function n$e(e,{kernels:t},n){let{paint:r,width:o}=n,{name:s,kind:i,states:a,notExamined:l,differences:c}=e,u=new Set(
c.flatMap(({others:p})=>p.flatMap(g=>g.kernels))),d=(p,g,b)=>{let[k="",...y]=ae(g,o,Sn,Sn.length),R=[`${Te("",2)}${Te(p,
2)}${k}`,...y];return b===null?R:R.map(x=>r(x,b))},f=p=>ae(jh(p,t.length),o,`${Sn}  `,Sn.length+2).map((g,b)=>r(b===0?`${Sn}\
  ${g}`:g,"dim"));return[`${e.read?"\u2192":" "} ${r(_(s,Ro),"bold")}  ${r(As[i],"dim")}`,...a.flatMap(p=>{let g=p.kernels.
some(k=>u.has(k)),b=_(Ya(p),kS);return[...d(g?"\u2260":"",b,g?"yellow":null),...f(p.kernels)]}),...l.length===0?[]:[...d(
"","not examined",null),...f(l)],...c.flatMap(p=>d("\u2192",r$e(p),null)),...yd(e).flatMap(({what:p,readers:g})=>d("",`${_(
p,Ro)}: ${yW(g)}`,"dim"))]}function r$e(e){let t=_(si(e)),n=ii(e),r=ai(t,e)?`\`${t}\``:t,o=t===""?"":n===null?`, expecte\
d ${r}`:`, ${r} on ${_(n,Ro)}`;return`${jo(e)}${o}: ${yW(e.readers)}`}function yW(e){let t=e.slice(0,t$e).map(({artifact:r,
program:o,source:s})=>{let i=`${_(r,Ro)}/${_(o,Ro)}`;return s===null?i:`${i} at ${Lt(s)}`}),n=e.length-t.length;return[t.
join(", "),...n>0?[`${n} more`]:[]].join(" and ")}function jh(e,t){return e.length===t&&t>2?`all ${t} kernels`:e.map(n=>_(
n,Ro)).join(", ")}function i$e(e,{kernels:t},{paint:n,width:r}){let o=Math.max(...e.map(({kind:u})=>As[u].length)),s=Math.
max(...e.map(({name:u})=>_(u,o$e).length)),i=Math.min(s,r-o-4),a=i+o+6,l=r-a<s$e,c=" ".repeat(l?Sn.length:a);return e.flatMap(
u=>{let d=`  ${Te(_(u.name,i),i)}  ${n(Te(As[u.kind],o),"dim")}`,[f="",...p]=ae(a$e(u,t.length),r,c,c.length);return l?[
d.trimEnd(),`${c}${f}`,...p]:[`${d}  ${f}`,...p]})}function a$e({states:e,notExamined:t},n){let r=e.map(s=>{let i=e.length===
1?"":` on ${jh(s.kernels,n)}`;return`${_(Ya(s),kS)}${i}`}),o=t.length===0?[]:[`not examined on ${jh(t,n)}`];return[...r,
...o].join("; ")}function l$e({kernels:e,artifacts:t,cases:n},r){let o=new Map,s=(i,...a)=>o.set(i,[...o.get(i)??[],...a]);
for(let{path:i,error:a}of t)a!==null&&s(`not examined: ${i} ${a}`);for(let{id:i,error:a,boots:l,notes:c}of e)for(let u of a===
null?l===0?c:[]:[`not examined: ${a}`])s(u,i);for(let{artifact:i,kernel:a,unsuited:l}of n)l!==null&&s(`not examined: ${i}\
 ${l}`,a);return o.size===0?[]:[...Uh("Not examined, or not booted",r),...[...o].flatMap(([i,a])=>{let[l="",...c]=ae(_(i,
kS),r.width,Sn,2),u=a.length===0?[]:ae(jh(a,e.length),r.width,`${Sn}  `,Sn.length);return[`  ${l}`,...c,...u.map((d,f)=>r.
paint(f===0?`${Sn}${d}`:d,"dim"))]})]}function c$e(e,t){let n=ad(e);if(n===0)return[];let r=e.flatMap(({artifact:s,program:i,
places:a})=>a.map(({source:l,...c})=>{let u=l===null?"":` at ${Lt(l)}`;return`${_(s,Ro)}/${_(i,Ro)} ${_(iu(c))}${u}`})),
o=`Not followed: ${M(n,"place")} in ${M(e.length,"program")}. What is read there is not known.`;return[...Uh(o,t),...r.slice(
0,wS).flatMap(s=>{let[i="",...a]=ae(s,t.width,Sn,2);return[`  ${i}`,...a]}),...r.length>wS?[`  ${M(r.length-wS,"more pla\
ce")}`]:[]]}var Ro,kS,t$e,wS,Sn,o$e,s$e,bW=m(()=>{"use strict";ld();md();pd();or();Bt();bd();za();I();Ro=100,kS=2e3,t$e=
8,wS=20;Sn=" ".repeat(4);o$e=40,s$e=30});var kW={};te(kW,{surfaceCommand:()=>p$e});import{mkdtemp as u$e,rm as d$e}from"node:fs/promises";import{tmpdir as f$e}from"node:os";
import{join as m$e}from"node:path";async function p$e(e,t,n,r){let o=e["report-directory"]!==void 0,s=o?null:await u$e(m$e(
f$e(),"bpfcompat-surface-")),i={...$e({mode:"load_attach",trials:"off",...e},_e),against:t,...s===null?{}:{reportDirectory:s}},
{manifest:a}=await _o(i);if(a.surface.level==="off")throw new h({file:a.file,message:"says `surface: off`, so that nothi\
ng would be examined; remove it, or write `report`"});let l=await dt(n,r);try{let c=await xo(i,{logger:l,progress:l,cache:qe,
repository:()=>ho(i.commit),signal:r.signal}).finally(l.close);return o&&await jn(c,i.reportDirectory),r.out(n.json?h$e(
c):gW(c,r)),g$e(c)}finally{s!==null&&await d$e(s,{recursive:!0,force:!0})}}function h$e({kernels:e,artifacts:t,surface:n,
findings:r}){let o=e.map(({id:i,release:a,boots:l,error:c,notes:u})=>({id:i,release:a,boots:l,error:c,notes:u})),s=t.map(
({name:i,path:a,error:l})=>({name:i,path:a,error:l}));return JSON.stringify({kernels:o,artifacts:s,surface:n,findings:r.
filter(wW)},null,2)}function g$e({kernels:e,artifacts:t,cases:n,findings:r}){return[...e,...t].some(({error:s})=>s!==null)||
n.some(({lanes:s})=>s.some(({verdict:i})=>i==="error"))?1:r.some(s=>wW(s)&&s.level==="failure")?2:0}function wW({class:e}){
return vs(e)}var _W=m(async()=>{"use strict";dr();v();bW();Nt();await jt();await da();ln();Qi();await Ac();Rr();Qt()});function _S(e,t){return e.filter(n=>n.artifact===t&&n.level==="failure"&&_i[n.class]===null).flatMap(n=>{let r=`by trial\
: ${n.words??n.title}`;return y$e(n).map(o=>({kernels:n.kernels,subject:o,class:n.class,reason:r}))})}function y$e({program:e,
otherPrograms:t,map:n}){return e!==null?[e,...t].map(r=>({kind:"program",name:r})):[n===null?null:{kind:"map",name:n}]}var xW=m(
()=>{"use strict";uf()});import{isDeepStrictEqual as b$e}from"node:util";function RW(e,t,n={programs:[],variants:[]}){let r=w$e(e),o=n.variants.length>
0?n.variants:x$e(r,e.length,t),s=new Set(o.flatMap(({what:a})=>a.programs.map(({name:l})=>l)));return{programs:r.flatMap(
a=>s.has(a.name)?[]:_$e(a,e,t)).map(a=>n.programs.find(l=>b$e(l.what,a.what))??a),variants:o}}function w$e(e){let t=new Map;
for(let{kernel:n,programs:r}of e)for(let o of r){let s=t.get(o.name)??{name:o.name,type:o.type,notLoaded:[]};t.set(o.name,
s),k$e(o)&&s.notLoaded.push(n)}return[...t.values()]}function k$e({load:e}){return e?.verdict==="fail"}function _$e({name:e,
notLoaded:t},n,r){return t.length===0||t.length===n.length?[]:n.filter(({kernel:i})=>t.includes(i)).some(({programs:i})=>i.
every(({load:a})=>a?.verdict!=="pass"))?[]:[{what:{name:e},how:`by trial: does not load on ${t.join(", ")}${SW(e,r)}`}]}
function x$e(e,t,n){let r=new Set;return e.flatMap(o=>{let s=r.has(o)?void 0:R$e(o,e,t);return s===void 0||r.has(s)?[]:(r.
add(o).add(s),[S$e(o,s,n)])})}function R$e(e,t,n){if(!(e.notLoaded.length===0||e.notLoaded.length===n))return t.find(r=>r!==
e&&r.type===e.type&&!e.notLoaded.some(o=>r.notLoaded.includes(o))&&(xS(r.name)===xS(e.name)||r.notLoaded.length+e.notLoaded.
length===n&&$$e(r.name,e.name)))}function S$e(e,t,n){let r={helper:null,symbol:null,attachTarget:null},o=t.notLoaded.length>
0,s={group:xS(e.name),programs:[{name:e.name,...r,trialLoad:!0},{name:t.name,...r,trialLoad:o}],place:{file:"",line:1,column:1}},
i=`by trial: ${e.name} does not load on ${e.notLoaded.join(", ")}${SW(e.name,n)}, ${t.name} does`;return{what:s,how:i}}function $$e(e,t){
let n=new Set(e.split("_").filter(r=>r.length>=4));return t.split("_").some(r=>n.has(r))}function xS(e){return e.split("\
_").filter(n=>!v$e.has(n)).join("_")||e}function SW(e,t){let n=t.find(r=>r.program===e||r.otherPrograms.includes(e));return n===
void 0?"":` (${n.class}: ${n.words??n.title})`}var v$e,$W=m(()=>{"use strict";v$e=new Set(["old","new","legacy","fallbac\
k","compat","loop","noloop","unrolled","btf","core","ringbuf","perf","perfbuf","v1","v2","v3"])});import{mkdtemp as E$e,rm as P$e}from"node:fs/promises";import{tmpdir as O$e}from"node:os";import{join as A$e}from"node:path";
function vW(e,t,n){return async(r,o)=>{let s=r.map(l=>({...l.artifact,request:zI(l)})),i=e.kernels.map(l=>({...l,artifacts:s})),
a=await E$e(A$e(O$e(),"bpfcompat-init-"));try{let l=await ea({...e,artifacts:s,kernels:i},{...t,reportDirectory:a},n,o);
return RS(l,n.signal),l}finally{await P$e(a,{recursive:!0,force:!0})}}}function RS({kernels:e,cases:t},n){if(n.aborted)throw new h(
"init: interrupted; nothing was written");let r=e.flatMap(({id:a,error:l})=>l===null?[]:[{kernel:a,what:a,why:l}]),s=t.flatMap(
({artifact:a,kernel:l,lanes:c})=>c.filter(({verdict:u})=>u==="error").map(({reason:u})=>({kernel:l,what:`${a} on ${l}`,why:u??
"no verdict"}))).filter(({kernel:a})=>!r.some(l=>l.kernel===a)),i=[...r,...s].map(({what:a,why:l})=>({message:`init: ${a}\
 could not be tried: ${l}; nothing was written. Correct that, or leave the kernel or the object out`}));if(i.length>0)throw new h(
i)}var SS=m(async()=>{"use strict";v();await sh();Pf()});import{isDeepStrictEqual as C$e}from"node:util";async function OW(e,t,n,r){let o=vW(e,t,n),s=gc(e),i=e.artifacts.map(Ef);
r("trying the objects as they are");let a=[],l;try{let c=await o(i,s),u=await M$e(i,c,s,{plan:e,request:t,ports:n}),d=p=>!i.
includes(p),f=u.filter(p=>!d(p)).map(p=>PW(p,c));a.push(...f.filter(EW(i))),l=[...u.filter(d),...f.filter(p=>!a.includes(
p))]}finally{s.release()}for(let c=0;c<T$e&&l.length>0;c++){r(`trying on every kernel what was found: ${l.map(({artifact:p})=>p.
name).join(", ")}`);let u=await o(l),d=l.map(p=>PW(p,u)),f=d.filter(EW(l));a.push(...f),l=d.filter(p=>!f.includes(p))}return a.
push(...l),e.artifacts.flatMap(c=>a.find(u=>u.artifact===c)??[])}async function M$e(e,{cases:t},n,r){let o=HI(r.request.
trials),s=e.map(i=>({proposal:i,cases:t.filter(({artifact:a})=>a===i.artifact.name)}));return o===null||!t.some(wR)?[...e]:
(r.ports.logger.info(`trying what the objects leave open: ${$f(o)} (--trials TIME changes this)`),ah(s,o,n,{...r,accepts:({
loaded:i})=>i>0}))}function EW(e){return t=>e.some(n=>n.artifact===t.artifact&&C$e({...n,known:t.known},t))}function PW(e,{
cases:t,findings:n}){let{name:r}=e.artifact,o=n.filter(({artifact:a})=>a===r),{programs:s,variants:i}=RW(t.filter(({artifact:a})=>a===
r),o,e);return{...e,programs:s,variants:i,known:_S(o,r)}}function AW(e,{findings:t}){return e.map(n=>{let r=_S(t,n.artifact.
name);return{...n,known:[...n.known,...r]}})}function CW({gate:e}){return e.exitCode===0}var T$e,TW=m(async()=>{"use str\
ict";Tw();xW();$W();Pf();await kR();await ih();await SS();T$e=3});var FW={};te(FW,{initCommand:()=>B$e});import{existsSync as I$e}from"node:fs";import{mkdir as F$e,writeFile as N$e}from"node:fs/promises";
import{dirname as IW,relative as L$e}from"node:path";async function B$e(e,t,n,r){let o=[e.manifest].flat()[0]||"bpfcompa\
t.yaml",s={...$e({...e,manifest:""},_e),manifest:null,manifestImplied:!1,lock:"none"};if(s.objects.length===0)throw new h(
"init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");t||j$e([o,$S]);let i=await dt(n,r),a={logger:D$e(
i),progress:i,cache:qe,repository:()=>ho(null),signal:r.signal};try{let l=await _o(s);K$e(l);let c={kernels:l.kernels.map(
({name:g})=>g),pathOf:({artifact:g})=>L$e(IW(o),g.path)},u=await OW(l,s,a,i.info),d=async g=>{let b=await xo({...s,objects:[],
manifest:o,manifestText:g,trials:"off"},a);return RS(b,r.signal),b},f=Mw(u,c);i.info(`running ${o} as it will be written`);
let p=await d(f);return CW(p)||(u=AW(u,p),f=Mw(u,c),p=await d(f)),await MW(o,f),await MW($S,VI(o)),i.close(),await jn(p,
s.reportDirectory),n.quiet||r.out(ei(p,{color:r.color,width:r.width,reportDirectory:s.reportDirectory})),r.out(`wrote ${o}\
 and ${$S}; look at each line that says "by trial"`),p.gate.exitCode}finally{i.close()}}function K$e({artifacts:e}){let t=e.
flatMap(({path:n,defect:r})=>r===void 0?[]:[{message:`init: \`${n}\` ${r}`}]);if(t.length>0)throw new h(t)}function D$e(e){
let t=new Set,n=r=>o=>{t.has(o)||r(o),t.add(o)};return{info:n(e.info),warning:n(e.warning),debug:e.debug}}function j$e(e){
let t=e.filter(n=>I$e(n));if(t.length>0)throw new h(t.map(n=>({message:`\`${n}\` is there already; give --force to write \
it anew, or remove it`})))}async function MW(e,t){await F$e(IW(e),{recursive:!0}),await N$e(e,t)}var $S,NW=m(async()=>{"\
use strict";dr();v();await TW();Fw();await SS();od();await jt();await da();ln();Qi();await Ac();Rr();Qt();$S=".github/wo\
rkflows/bpfcompat.yml"});import{styleText as U$e}from"node:util";function LW(e,t,{color:n}){let r=n?(c,u)=>U$e(u,c,{validateStream:!1}):c=>c,{kernels:o}=e,
s=Pa(e.verdicts),i=s.filter(c=>!nn(c)&&!Br(c)),l=[[r(ES(e),["bold",vS(e)?"red":"green"])],W$e(e.baseline,t,r),ps("newly \
failing",ma(s.filter(nn)),r),ps("newly passing",ma(s.filter(Br)),r),ps("other changes",ma(i),r),ps("verifier instruction\
s",z$e(e),r),ps("hooks and fields that programs read",H$e(e),r),ps("kernels that are another build: what changed there i\
s no word about the code",o.map(({kernel:c,before:u,after:d})=>`${_(c,100)}  ${_(u)} \u2192 ${_(d)}`),r),ps("not compare\
d",V$e(e),r)].filter(c=>c.length>0).map(c=>c.join(`
`)).join(`

`);return`${ft(l)}
`}function vS({verdicts:e,insns:t}){return e.some(nn)||t.some(({beyond:n})=>n)}function ES(e){let{insns:t,insnsThreshold:n,
cases:r}=e,o=Pa(e.verdicts),s=ma(o.filter(nn)).length,i=ma(o.filter(Br)).length,a=G$e(t.filter(f=>f.beyond)),l=ma(o.filter(
({after:f})=>f==="error"||f==="skip")).length,c=[...l===0?[]:[`${l} without a verdict`],...i===0?[]:[`${i} newly ${i===1?
"passes":"pass"}`]],u=`${Fs(r.compared)} compared`;return s+a===0?`${[o.length+t.length+e.surface.length===0?"Nothing ch\
anged":"Nothing newly fails",...c].join("; ")} (${u})`:`${[`Worse: ${[...s===0?[]:[`${s} newly ${s===1?"fails":"fail"}`],
...a===0?[]:[`${a} grew by more than ${n?.replace("+","")}`]].join(", ")}`,...c].join("; ")} (${u})`}function G$e(e){return new Set(
e.map(({artifact:t,program:n})=>JSON.stringify([t,n]))).size}function ps(e,t,n){return t.length===0?[]:[n(e,"bold"),...t.
map(r=>`  ${r}`)]}function W$e(e,t,n){let r=Math.max(...[e,t].map(({source:s})=>_(s,100).length)),o=(s,{source:i,revision:a,
startedAt:l})=>{let c=a===null?"":`${tr(a)}, `;return`${s.padEnd(6)}  ${_(i,100).padEnd(r)}  ${n(`${c}${_(l.replace(/T(\d\d:\d\d).*/,
" $1 UTC"),40)}`,"dim")}`};return[o("before",e),o("after",t)]}function ma(e){let t=BW(e,({artifact:n,subject:r,before:o,
after:s,kernelChanged:i})=>[`${_(n,100)}: ${Lc(r)}`,`${o} \u2192 ${s}${i?" (the kernel changed)":""}`]);return KW(t)}function H$e({
surface:e}){return e.map(({artifact:t,program:n,name:r,states:o})=>{let s=o.map(({words:i,kernels:a})=>`${_(i)} on ${a.map(
l=>_(l,100)).join(", ")}`);return`${_(t,100)}: ${_(n,100)} reads ${_(r,200)}: ${s.join("; ")}`})}function z$e(e){let{insns:t}=e,
n=BW([...t.filter(({beyond:s})=>s),...t.filter(({beyond:s})=>!s)],s=>[`${_(s.artifact,100)}: ${_(s.program,100)}`,vr(s),
s.beyond?`beyond ${e.insnsThreshold}`:s.kernelChanged?"the kernel changed":""]),r=Math.max(q$e,t.filter(({beyond:s})=>s).
length),o=n.length-r;return[...KW(n.slice(0,r)),...o>0?[`${o} more: --json lists them`]:[]]}function V$e({cases:{added:e,
gone:t}}){return[...e===0?[]:[`${Fs(e)} that only the later run has`],...t===0?[]:[`${Fs(t)} that only the earlier run h\
as`]]}function BW(e,t){let n=new Map;for(let r of e){let o=t(r),s=JSON.stringify(o),i=n.get(s)??{cells:o,kernels:[]};n.set(
s,i),i.kernels.includes(r.kernel)||i.kernels.push(r.kernel)}return[...n.values()].map(({cells:r,kernels:o})=>[...r,o.map(
s=>_(s,100)).join(", ")])}function KW(e){let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(
n=>n.map((r,o)=>t[o]===0?null:r.padEnd(t[o]??0)).filter(r=>r!==null).join("  ").trimEnd())}var q$e,DW=m(()=>{"use strict";
Fo();nr();Bs();I();q$e=20});var jW={};te(jW,{compareCommand:()=>Y$e});async function Y$e({before:e,after:t,insns:n,output:r},o){let s=[],i=await ce(
s,()=>pt(e)),a=await ce(s,()=>pt(t)),l=sr(n);if(n!==""&&l===void 0&&s.push({message:`${_e("insns")}: \`${n}\` must be how\
 many more instructions are fine, such as \`+10%\` or \`+500\``}),i===void 0||a===void 0||s.length>0)throw new h(s);let c=l??
sr(a.growth.threshold??"")??null,u=fu({results:i,source:e},a,c);if(u.cases.compared===0)throw new h(`${e} and ${t} have \
no artifact on the same kernel: name two runs of the same manifest`);let{revision:d,startedAt:f}=a;return r.json?o.out(JSON.
stringify(u,null,2)):r.quiet?o.out(ES(u)):o.out(LW(u,{revision:d,startedAt:f,source:t},{color:o.color})),vS(u)?2:0}var UW=m(
()=>{"use strict";Fo();Is();v();DW();To();Qt()});function PS(e,t,n,r){let o=`<!-- bpfcompat:${r.name} -->`,s=`<!-- /bpfcompat:${r.name} -->`,[i,a]=[GW(e,o),GW(e,s)],[l,c]=[
i[0],a[0]];if(l===void 0&&c===void 0)throw g(`there is no place for the ${r.what}; add the two lines \`${o}\` and \`${s}\
\` where it belongs`);if(l===void 0)throw g(`\`${s}\` has no \`${o}\` before it: add it`,c);if(c===void 0)throw g(`\`${o}\
\` has no \`${s}\` after it: add it`,l);let u=i[1]??a[1];if(u!==void 0)throw g(`the markers of the ${r.what} are there t\
wice: keep one pair`,u);if(c<l)throw g(`\`${s}\` stands before \`${o}\`: swap them`,c);let d=l+o.length,f=/\r?\n/.exec(e.
slice(d))?.[0]??/\r?\n/.exec(e)?.[0]??`
`,p=Buffer.from(t.trimEnd(),"utf8").toString("latin1").split(`
`);return`${e.slice(0,d)}${["",...p,""].join(f)}${e.slice(c)}`;function g(b,k){return new h({message:b,file:n,...k===void 0?
{}:{line:e.slice(0,k).split(`
`).length}})}}function GW(e,t){let n=[];for(let r=e.indexOf(t);r!==-1;r=e.indexOf(t,r+1))n.push(r);return n}var WW=m(()=>{
"use strict";v()});import{chmod as J$e,readFile as qW,realpath as X$e,rename as Q$e,rm as Z$e,stat as eve,writeFile as tve}from"node:fs/promises";
async function HW(e,t){await zW(e,t,async()=>{PS(await qW(e,"latin1"),"",e,t)})}async function Gh(e,t,n){return zW(e,n,async()=>{
let r=await X$e(e),o=await qW(r,"latin1"),s=PS(o,t,e,n);return s===o?!1:(await rve(r,s),!0)})}async function zW(e,t,n){try{
return await n()}catch(r){throw r instanceof h?r:new h({message:nve(r,t),file:e},{cause:r})}}function nve(e,{what:t}){switch(D(
e)){case"ENOENT":return"there is no such file; --write takes the one that has the markers";case"EISDIR":return"is a dire\
ctory; --write takes the file that has the markers";default:return`the ${t} could not be written: ${E(e)}`}}async function rve(e,t){
let n=`${e}.${process.pid}.tmp`;try{let{mode:r}=await eve(e);await tve(n,t,"latin1"),await J$e(n,r&4095),await Q$e(n,e)}catch(r){
throw await Z$e(n,{force:!0}),r}}var OS=m(()=>{"use strict";v();WW()});var VW={};te(VW,{tableCommand:()=>ive});async function ive({results:e,write:t,output:n},r){let o=Yr(await ave(e.length===
0?sve:e));if(t!==""){let s=await Gh(t,ub(o),ove);r.err(`${t}: ${s?"the support table is updated":"the support table is a\
s it was"}`)}return n.json?r.out(ab(o)):t===""&&r.out(ub(o)),0}async function ave(e){let t=[],n=[];for(let r of e)n.push(
await ce(t,()=>pt(r)));if(t.length>0)throw new h(t);return n.filter(r=>r!==void 0)}var ove,sve,YW=m(()=>{"use strict";v();
To();lb();db();Qa();OS();ove={name:"table",what:"support table"},sve=["bpfcompat-report/results.json"]});var JW={};te(JW,{planCommand:()=>lve});async function lve({shards:e,inputs:t},n){let r=e===""?null:Zu(e);if(r===void 0)throw new h(
`--shards: \`${e}\` ${ed}`);let{matrix:o,lines:s}=await Ch($e(t,_e),r,Wr(n.err));return n.err(s.join(`
`)),n.out(JSON.stringify(o)),0}var XW=m(async()=>{"use strict";v();Ws();await jt();qa();await nS();Qt()});var QW={};te(QW,{reportCommand:()=>cve});async function cve({results:e,inputs:t,output:n},r){if(e.length===0)throw new h(
"report: name the results.json of each shard");let o=$e(t,_e),s=await dt(n,r),i=await Ih(e,null,o.reportDirectory,s).then(
a=>Fh(a,o,{page:null,revision:o.commit,checkedOut:null},s)).finally(s.close);return Kh(i,o.reportDirectory,n,r)}var ZW=m(
async()=>{"use strict";v();await jt();await cS();Rr();bS();Qt()});function Wh(e,t){return[...new Set([...e,...t].map(({id:r})=>r))].sort().flatMap(r=>{let o=e.find(l=>l.id===r),s=t.find(
l=>l.id===r);if(s===void 0)return o?[{id:r,kind:"removed",before:o.release,after:null}]:[];if(o===void 0)return[{id:r,kind:"\
added",before:null,after:s.release}];let i=JSON.stringify(ra(o))===JSON.stringify(ra(s))?"kept":"changed",a=dve(o,s);return[
{id:r,kind:i,before:a(o),after:a(s)}]})}function tq(e,t){return!(e.signature.status==="unchecked"&&t.signature.status===
"good")&&e.pins!==void 0&&eq(e)===eq(t)}function eq(e){let{checkedAt:t,indexDate:n,signature:r,pins:o,packages:s,...i}=ra(
e);return JSON.stringify({...i,vmlinuz:o?.vmlinuzSha256,config:o?.configSha256,packages:s.map(({urls:a,...l})=>({...l,urls:a.
map(c=>c.replace(uve,"/"))}))})}function dve(e,t){if(e.release!==t.release)return({release:s})=>s;if(e.version!==t.version)
return({release:s,version:i})=>`${s} (${i})`;if(e.image.sha256!==t.image.sha256)return({release:s,image:i})=>`${s} (sha2\
56 ${i.sha256.slice(0,12)})`;if(e.signature.status!==t.signature.status)return({release:s,signature:i})=>`${s} (signatur\
e ${i.status})`;let[n,r]=[Qn(e),Qn(t)],o=s=>![n,r].every(i=>i.some(({sha256:a})=>a===s.sha256));return s=>{let i=Qn(s).find(
o);return i===void 0?s.release:`${s.release} (${i.name} ${i.sha256.slice(0,12)})`}}var uve,qh=m(()=>{"use strict";Rc();uve=
/\/\d{8}T\d{6}Z\//});function nq({place:e},{indexDate:t},n=So){if(e?.kind!=="archive")return[];let{path:r}=e,[o="",s]=e.archive.split("/"),i=s??
pve(new Date(new Date(t).getTime()+mve));if(/^debian(?:-security)?$/.test(o))return[gt(`${n.debianSnapshot}/${o}/${i}`,r)];
if(!/^ubuntu(?:-ports|-security)?$/.test(o))return[];let a=gt(n.launchpad,r.split("/").at(-1)??r);return o==="ubuntu-por\
ts"?[a]:[a,gt(`${n.ubuntuSnapshot}/${i}`,r)]}function AS(e,t,n=So){let o=[...t.source.kind==="rpm"?t.source.archival.map(
s=>s.split("{")[0]??""):[],n.debianSnapshot,n.launchpad,n.ubuntuSnapshot];return fve.some(s=>s.test(e))||o.some(s=>s!==""&&
e.startsWith(s))}function rq(e,t,n=So){let{source:r}=t;if(!(r.kind==="url"||r.kind==="oci"||e.urls.some(o=>AS(o,t,n))))switch(r.
kind){case"deb":return"its archive is one of your own, and nobody is known to keep what it deletes";case"mainline":return"\
only the archive of mainline builds has it";case"rpm":return"the catalog knows no place that keeps what its repository d\
eletes";case"local":return"it is a file of this machine"}}function pve(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}
var So,fve,mve,CS=m(()=>{"use strict";Hr();So={debianSnapshot:"https://snapshot-cloudflare.debian.org/archive",launchpad:"\
https://launchpad.net/ubuntu/+archive/primary/+files",ubuntuSnapshot:"https://snapshot.ubuntu.com/ubuntu"},fve=[/^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
/^https:\/\/archive\.debian\.org\//,/^https:\/\/launchpad\.net\//,/^https:\/\/snapshot\.ubuntu\.com\//,/^https:\/\/old-releases\.ubuntu\.com\//,
/^https:\/\/vault\.(?:almalinux|centos)\.org\//,/^https:\/\/dl\.rockylinux\.org\/vault\//,/^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
/^https:\/\/kojihub\.stream\.centos\.org\//,/^https:\/\/yum\.oracle\.com\//,/^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//],
mve=720*60*1e3});async function aq(e,t){let n=xt(hve),r=await Promise.allSettled(e.map(a=>n(()=>gve(a,t)))),o=r.flatMap(a=>a.status==="re\
jected"?[a.reason]:[]),s=o.find(a=>!(a instanceof h));if(s!==void 0)throw s;let i=o.flatMap(a=>a.problems);if(i.length>0)
throw new h(i);return r.flatMap(a=>a.status==="fulfilled"?[a.value]:[])}async function gve(e,t){let{provider:n,before:r,
refresh:o,onProgress:s}=t,i=r.find(({id:u})=>u===e.id);if(i!==void 0&&$c(e,i)===void 0&&(!o(e.id)||yve(e,i)))return o(e.
id)&&await oq(e,i,t),sq(e,i,t),i;let{kernel:a}=await n.fetch(e,{modules:[]},u=>s(e.id,u));await oq(e,a,t);let l=bve(e,a,
t),c=i!==void 0&&tq(i,l)?i:l;return sq(e,c,t),c}function yve({release:e},t){return e!==void 0&&e===t.release&&t.signature.
status==="good"}async function oq(e,t,{provider:n,warn:r}){let o=[];for(let i of Qn(t))await n.has(e,t,i)||o.push(i);let s=o.
filter(({sha256:i})=>i===t.image.sha256||i===t.config?.sha256);if(s.length>0)throw new h(`kernel \`${e.id}\`: no address \
has ${iq(s)} of ${t.release} any more; take another kernel, or a mirror that has it with ${Z("mirror")}`);o.length>0&&r(
`${e.id}: no address has ${iq(o)} any more; whoever needs modules of it cannot use the kernel`)}function bve(e,t,{bases:n=So}){
let{image:r,config:o,modules:s}=t,i=a=>{let l=a.urls.find(c=>K(c)!==new URL(c).href);if(l!==void 0)throw new h(`kernel \`${e.
id}\`: ${K(l)} has a name or password in it, and a lock is no place for those; take them out of the address`);return{...a,
urls:[...new Set([...a.urls,...nq(a,t,n)])]}};return{...t,image:i(r),...o===void 0?{}:{config:i(o)},modules:s.map(i)}}function sq(e,{
release:t,signature:n,...r},o){let{requireSignatures:s,warn:i,bases:a=So}=o;if(n.status==="unchecked"){if(s)throw new h(
`kernel \`${e.id}\`: the signature of ${t} was not checked (${n.why}), and --require-signatures is given`);i(`${e.id}: l\
ocked without a check of its signature: ${n.why}`)}let l=new Map;for(let c of Qn(r)){let u=rq(c,e,a);u!==void 0&&l.set(u,
[...l.get(u)??[],c.name])}for(let[c,u]of l)i(`${e.id}: ${u.join(", ")} may be gone one day: ${c}`)}function iq(e){return e.
map(({name:t,version:n})=>`${t} ${n}`).join(", ")}var hve,lq=m(async()=>{"use strict";await Jo();v();Ae();Ce();CS();qh();
Rc();ia();hve=2});function uq(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(o=>[wve[o.kind],o.id,_ve(o," -> ")]);return[mq(e,t),...n?[]:
pq(r).map(o=>`  ${o}`)].join(`
`)}function dq(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(({id:o,kind:s,before:i,after:a})=>[B(o),s,cq(i),cq(a)]);
return[`${No(mq(e,t))}.`,...r.length===0?[]:[he(["kernel","","was","is"],r)],...n.length===0?[]:[n.map(o=>`- ${No(o)}`).
join(`
`)]].join(`

`)}function fq(e,t,n){let r=t.filter(({state:i})=>i==="outdated").length,o=[["KERNEL","LOCKED","NEWEST","AGE","FILES","S\
IGNATURE"],...t.map(i=>[i.id,fe(i.locked),i.state==="current"?"the same":fe(i.newest??"unknown"),M(i.days,"day"),kve[i.files],
i.signature.status])],s=[...r>0?["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."]:[],...n.length>
0?[`Not locked: ${n.join(", ")}. \`bpfcompat kernels lock\` does it.`]:[]];return[`${e}: ${r} of ${M(t.length,"locked ke\
rnel")} outdated`,"",...pq(o),...s.length===0?[]:["",...s]].join(`
`)}function mq(e,t){let n=s=>t.filter(i=>i.kind===s).length,r=["added","changed","removed"].filter(s=>n(s)>0),o=r.length===
0?"nothing changed":r.map(s=>`${n(s)} ${s}`).join(", ");return`${e}: ${M(t.length-n("removed"),"kernel")}, ${o}`}function _ve({
before:e,after:t},n){return[e,t].flatMap(r=>r===null?[]:[fe(r)]).join(n)}function cq(e){return e===null?"":W(e)}function pq(e){
let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(n=>n.map((r,o)=>r.padEnd(t[o]??0)).join(
"  ").trimEnd())}var wve,kve,TS=m(()=>{"use strict";$t();I();wve={added:"+",changed:"~",removed:"-",kept:" "};kve={primary:"\
there",archival:"only archived",gone:"GONE",unknown:"nobody answers"}});var hq={};te(hq,{kernelsLockCommand:()=>Rve,lockSubject:()=>Hh});import{existsSync as xve}from"node:fs";async function Rve({
ids:e,update:t,requireSignatures:n,markdown:r,inputs:o,output:s},i){if(r&&s.json)throw new h("--markdown does not go wit\
h --json; leave out one");let{request:a,file:l,specs:c,mirrors:u,locked:d}=await Hh(e,o,$=>{if(e.length+t.length>0)throw $;
let[O={message:""},...F]=$.problems;i.err(`warning: ${Cn(O)}${F.length>0?", and more":""}: all kernels are locked anew`)});
Sve(t,c);let f=d.map(({record:$})=>$),[p,g]=[c.filter(sa),c.filter($=>!sa($))],b=await dt(s,i),k=[],y=$=>{k.push($),b.warning(
$)};for(let{id:$}of g)y(`${$}: is of this machine's files, and is not locked`);let R=await aq(p,{provider:xn({cacheDirectory:a.
cacheDirectory,mirrors:u,signal:i.signal,fresh:!0}),before:f,refresh:$=>t.length===0||t.includes($),requireSignatures:n,
onProgress:($,O)=>O.step==="note"?b.info(`${$}: ${O.message}`):b.kernel($,O),warn:y}).finally(b.close),x=e.length===0?[]:
f.filter(({id:$})=>!R.some(O=>O.id===$));return await cG(l,[...x,...R]),i.out(S(l,Wh(f,[...x,...R]),k)),0;function S($,O,F){
return s.json?JSON.stringify({file:$,changes:O,warnings:F},null,2):r?dq($,O,F):uq($,O,s.quiet)}}async function Hh(e,t,n){
let r=$e(t,_e),s=t.manifest===""&&r.manifest!==null&&!xve(r.manifest)?{...r,manifest:null}:r;if(s.lock==="none")throw new h(
"--lock-file: `none` means that no lock is heeded; name a file");let i=IR(s.lock,s.manifest??s.suite),a=await hh(i).catch(
c=>{if(!(c instanceof h))throw c;return n(c),null}),l=e.length>0&&s.manifest===null?null:await _6(s);return{request:s,file:i,
specs:e.length>0?await ms(e,await Xt()):l?.specs??[],mirrors:[...s.mirrors,...l?.manifest.mirrors??[]],locked:a?.kernels??
[]}}function Sve(e,t){let n=e.filter(r=>!t.some(o=>o.id===r));if(n.length!==0)throw new h(n.map(r=>({message:`--update: \
\`${r}\` is no kernel of the manifest, which has ${t.map(o=>o.id).join(", ")}`})))}var MS=m(async()=>{"use strict";v();await bo();
qh();await FR();ia();await lq();await MR();await ji();TS();await jt();await da();Rr();await Bh();Qt()});function yq(e,t){let n=xt($ve);return Promise.all(e.map(({spec:r,record:o})=>n(()=>Eve(r,o,t))))}async function Eve(e,t,n){
let{provider:r,now:o,onProgress:s}=n,i=Math.max(0,Math.floor((o.getTime()-new Date(t.resolvedAt).getTime())/vve)),a={id:t.
id,days:i,signature:t.signature,files:await Pve(e,t,n)};try{let c=e.release===t.release&&$c(e,t)===void 0?t:await r.resolve(
e,f=>s(e.id,f)),u=gq(t)===gq(c),[d]=Wh([t],[u?t:c]);return{...a,locked:d?.before??t.release,newest:d?.after??c.release,state:u?
"current":"outdated",error:null}}catch(l){if(!(l instanceof h))throw l;return{...a,locked:t.release,newest:null,state:"u\
nknown",error:l.message}}}function gq(e){return Qn(e).map(({sha256:t})=>t).join()}async function Pve(e,t,{provider:n,bases:r=So}){
let o=async s=>{for(let i of Qn(t))if(!await n.has(e,t,i,s))return!1;return!0};try{return await o(s=>!AS(s,e,r))?"primar\
y":await o(()=>!0)?"archival":"gone"}catch(s){if(!(s instanceof h))throw s;return"unknown"}}var $ve,vve,bq=m(async()=>{"\
use strict";await Jo();v();CS();qh();Rc();ia();$ve=2,vve=1440*60*1e3});var wq={};te(wq,{kernelsOutdatedCommand:()=>Ave});async function Ave({ids:e,exitCode:t,inputs:n,output:r},o){let{request:s,
file:i,specs:a,mirrors:l,locked:c}=await Hh(e,n,b=>{throw b}),u=a.flatMap(b=>{let k=c.find(({record:y})=>y.id===b.id);return k===
void 0?[]:[{spec:b,record:k.record}]});if(u.length===0)throw new h({file:i,message:"none of these kernels is locked; loc\
k them with `bpfcompat kernels lock`"});let d=await dt(r,o),f=await yq(u,{provider:xn({cacheDirectory:s.cacheDirectory,mirrors:l,
signal:o.signal,fresh:!0}),now:new Date,onProgress:(b,k)=>{k.step==="note"&&d.info(`${b}: ${k.message}`)}}).finally(d.close),
p=a.filter(b=>sa(b)&&!u.some(k=>k.spec.id===b.id)).map(({id:b})=>b);o.out(r.json?JSON.stringify({file:i,kernels:f,unlocked:p},
null,2):fq(i,f,p));let g=f.flatMap(({error:b})=>b===null?[]:b.split(`
`).map(k=>({message:k})));if(g.length>0)throw new h(g);return t&&f.some(Cve)?Ove:0}function Cve({state:e,files:t}){return e===
"outdated"||t==="gone"}var Ove,kq=m(async()=>{"use strict";v();ia();await bq();await ji();TS();await MS();Rr();Ove=2});function _q(e){return JSON.stringify(e,null,2)}var xq=m(()=>{"use strict"});var pa,Rq,IS,Tc=m(()=>{"use strict";pa=["program_type","attach","map_type","verifier","limit","struct_ops","iterator","s\
ystem","setting","kfunc","helper"],Rq={system:["system","setting"],programs:["program_type"],maps:["map_type"],struct_ops:[
"struct_ops"],iterators:["iterator"],verifier:["verifier"],limits:["limit"],tracing:["attach"],hooks:["attach"],network:[
"attach"],helpers:["helper"],kfuncs:["kfunc"]},IS=["yes","no","unknown"]});function zh(e){return pa.flatMap(t=>[...new Set(e.flatMap(({features:r})=>r.filter(o=>o.group===t).map(({name:o})=>o)))].
map(r=>({group:t,name:r,answers:e.map(o=>FS(o,t,r))})))}function FS(e,t,n){let r=e.features.find(o=>o.group===t&&o.name===
n);return r===void 0?{kind:e.error!==null&&(e.incomplete.length===0||e.incomplete.includes(t))?"unknown":"no"}:r.status===
"yes"&&(t==="limit"||t==="setting")?{kind:"value",value:/\[(\w+)\]/.exec(r.detail)?.[1]??r.detail}:{kind:r.status}}function Sq(e,t){
return e.helpers.some(({names:n})=>n.includes(t))?{kind:"yes"}:{kind:e.helpers.length===0||e.incomplete.includes("helper")?
"unknown":"no"}}function hs(e){return e.kind==="value"?e.value:e.kind}function ga({answers:e}){return new Set(e.map(hs)).
size===1}function Vh({features:e}){return e.filter(({group:t,status:n})=>t==="kfunc"&&n==="yes").length}var ha,NS=m(()=>{
"use strict";Tc();ha={program_type:"program types",attach:"attached",map_type:"map types",verifier:"verifier",limit:"lim\
its",struct_ops:"struct_ops",iterator:"iterators",system:"system",setting:"settings",kfunc:"kfuncs",helper:"helpers"}});function BS({kernels:e,probedAt:t}){let n=e.filter(({features:o})=>o.length>0),r=e.filter(({error:o})=>o!==null);return[
`Tried in guests on ${t.slice(0,10)}, by loading, making and attaching; nothing is taken from a version or a configurati\
on.`,...r.length===0?[]:[r.map(({id:o,error:s})=>`- ${B(o)}: ${W(s??"")}`).join(`
`)],...n.length===0?[]:[Ive(n),Fve(n),...Nve(n),Kve(n)]].join(`

`)}function Ive(e){let t=Tve.map(([r,o,s])=>{let i=e.map(a=>o==="helper"?Sq(a,s):FS(a,o,s));return[r,...i.map(vq)]}),n=[
"kfuncs",...e.map(r=>String(Vh(r)))];return he(["",...e.map(({id:r})=>$q(r))],[...t,n])}function $q(e){return W(e).replaceAll(
/[-@]/g,"<br>")}function vq(e){return e.kind!=="value"?LS[e.kind]:W(e.value).replaceAll(",",", ")}function Fve(e){let t=e.
map(({id:n,release:r,packageVersion:o})=>[B(n),B(r??""),W(o??"")]);return Ne("What was probed",he(["kernel","release","p\
ackage"],t))}function Nve(e){let t=zh(e);return pa.filter(n=>!Mve.includes(n)).flatMap(n=>{let r=t.filter(o=>o.group===n);
return r.length===0?[]:[Ne(`All: ${ha[n]}`,Lve(r,e))]})}function Lve(e,t){let n=e.filter(ga),r=new Map;for(let{name:s,answers:i}of n){
let[a]=i,l=a===void 0||a.kind==="value"?"yes":a.kind,c=a?.kind==="value"?`${B(s)} ${vq(a)}`:B(s);r.set(l,[...r.get(l)??[],
c])}return[...Object.entries({yes:"on all",no:"on none",unknown:"not known"}).flatMap(([s,i])=>{let a=r.get(s);return a===
void 0?[]:[`- ${i}: ${a.join(", ")}`]}),...e.filter(s=>!ga(s)).map(s=>`- ${B(s.name)}: ${Bve(s,t)}`)].join(`
`)}function Bve({answers:e},t){let n=new Map;for(let[r,o]of e.entries())n.set(hs(o),[...n.get(hs(o))??[],B(t[r]?.id??"")]);
return[...n].filter(([r])=>r!=="no").map(([r,o])=>`${r==="yes"?"on":`${W(r)} on`} ${o.join(", ")}`).join("; ")}function Kve(e){
let n=[...new Set(e.flatMap(({helpers:o})=>o.map(({program:s})=>s)))].map(o=>[B(o),...e.map(({helpers:s})=>{let i=s.find(
a=>a.program===o);return i===void 0||i.status==="no"?LS.no:i.status==="yes"?String(i.names.length):LS.unknown})]),r=he([
"program type",...e.map(({id:o})=>$q(o))],n);return Ne("How many helpers each program type may call",`${r}

Their names: \`bpfcompat kernels probe --json\`.`)}var Tve,LS,Mve,Eq=m(()=>{"use strict";$t();Tc();NS();Tve=[["BTF","sys\
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
"limit","verified_instructions"],["call frames","limit","call_frames"]],LS={yes:"\u2705",no:"\u274C",unknown:"\u2754"},Mve=
["kfunc","helper","setting"]});function Oq(e){let t=new Map,n=new Map,r=0;for(let s of e)s.type==="feature"?o(t,Wve(s),jve,({group:i,name:a})=>`${i} ${a}`):
s.type==="helpers"&&o(n,qve(s),Uve,({program:i})=>i);return{features:[...t.values()],helpers:[...n.values()],refused:r};
function o(s,i,a,l){i===void 0||s.size>=a||s.has(l(i))?r++:s.set(l(i),i)}}function Wve(e){let t=pa.find(o=>o===e.group),
n=IS.find(o=>o===e.status),r=_(e.name,Pq);if(!(t===void 0||n===void 0||r===""))return{group:t,name:r,status:n,errno:ve(Math.
abs(e.errno)),detail:_(e.detail,Dve)}}function qve({program:e,status:t,count:n,bits:r}){let o=IS.find(c=>c===t),s=_(e,Pq),
i=n>=0&&n<=Gve&&r.length===2*Math.ceil(n/8);if(o===void 0||s===""||!i||!/^[0-9a-f]*$/.test(r))return;let a=Buffer.from(r,
"hex"),l=Array.from({length:n},(c,u)=>u).filter(c=>(a[c>>3]??0)>>(c&7)&1);return{program:s,status:o,names:l.map(c=>Si(c)??
`helper_${c}`)}}var Pq,Dve,jve,Uve,Gve,Aq=m(()=>{"use strict";yl();I();_r();Tc();Pq=100,Dve=300,jve=5e3,Uve=200,Gve=1024});import{mkdir as Tq,rm as zve}from"node:fs/promises";import{join as KS}from"node:path";async function Iq(e,t,n){let r=new Date().
toISOString(),{cacheDirectory:o,mirrors:s}=t;await Tq(o,{recursive:!0});let i=xn({cacheDirectory:o,mirrors:[...s],cache:n.
cache,kernels:e.map(({id:p})=>p),signal:n.signal});await zc(o),await jc(o);let a=rh(t),l=await oh(),c=Qp(t,{arches:Zp(e.
map(({arch:p})=>p)),commands:[],libbpf:new Set([null]),mirrors:s,installLog:KS(o,"install.log")},n,n.signal),[u,d]=[xt(Jve),
xt(t.concurrency)],f=e.map(async(p,g)=>{let b=Xve(p),k=await u(()=>Cq(b,n,()=>Qve(p,i,b,n))),y=await eh(p.arch,await c),
R=k&&await Cq(b,n,()=>Zve(k,y,b,t));return R===void 0?b:d(()=>eEe(p,R,b,y,KS(l,String(g)),t,n,a))});try{return await Promise.
allSettled([c,...f]),await i.keepLookups(),await Uc(),{version:1,tool:{name:"bpfcompat",version:Ft},probedAt:r,kernels:await Promise.
all(f)}}finally{await zve(l,{recursive:!0,force:!0})}}function Xve({id:e,distribution:t,arch:n}){return{id:e,distribution:t,
arch:n,release:null,packageVersion:null,vmlinuzSha256:null,accelerator:null,error:null,notes:[],incomplete:[],features:[],
helpers:[]}}async function Qve(e,t,n,{progress:r}){let o=await t.fetch(e,{modules:[],optionalModules:()=>Vve},a=>{a.step===
"note"?n.notes.push(a.message):r.kernel(e.id,a)}),{release:s,version:i}=o.kernel;return Object.assign(n,{release:s,packageVersion:i,
vmlinuzSha256:o.vmlinuzSha256}),o}async function Zve(e,{accelerator:t},n,{cacheDirectory:r}){let o=s=>n.notes.push(s);return{
...e,images:await Fp(e,{accelerator:t.used,cacheDirectory:r,onNote:o})}}async function Cq(e,{progress:t,signal:n},r){try{
return await r()}catch(o){if(!(o instanceof h)&&!n.aborted)throw o;e.error=n.aborted?"cancelled":E(o),t.kernel(e.id,{step:"\
failed",message:e.error});return}}async function eEe(e,t,n,{qemu:r,accelerator:o,kvmDefect:s,validators:i},a,l,{progress:c,
signal:u},d){let f=performance.now(),{id:p}=t.kernel,g=t.kernel.release;await Tq(a);let b=sd(a,".",({kind:y})=>`${y}.log`),
k=await xp({qemu:r,accelerator:o.used,mayEmulate:l.accelerator==="auto",kvmDefect:s,images:t.images,cmdline:e.cmdline??"",
files:[{path:"/init",content:Ql(i.byDefault,i),executable:!0},...await Jp(t)],modules:Yp(t),cases:Mq,workFolder:a,consoleLog:KS(
a,"console.log"),logs:b,signal:u,snapshots:d,onProgress(y){"boot"in y?c.kernel(p,{...y,release:g}):y.step==="case"&&c.kernel(
p,{step:"probing",what:mp[y.id]??"",position:y.position,count:y.count})}});return await b.finish(),tEe(k,n,u.aborted),c.
kernel(p,n.error===null?{step:"probed",features:n.features.length,seconds:(performance.now()-f)/1e3}:{step:"failed",message:n.
error}),n}function tEe(e,t,n){let{features:r,helpers:o,refused:s}=Oq([...e.cases.values()].flatMap(({records:a})=>a));Object.
assign(t,{features:r,helpers:o,accelerator:e.accelerator}),t.notes.push(...e.notes),s>0&&t.notes.push(`the guest sent ${M(
s,"record")} that make no sense`);let i=[];for(let{id:a,artifact:l}of Mq){if(!nEe(l))continue;let c=e.cases.get(a),u=c?.
interruption??null;if(!(c!==void 0&&u===null)){for(let d of Rq[l])t.incomplete.includes(d)||t.incomplete.push(d);u!==null&&
i.push(`${l}: ${Jn(u).reason}`)}}n?t.error="cancelled":e.error!==null?t.error=e.error:t.incomplete.length>0&&(t.error=`n\
ot all was found out: ${i.join("; ")}`)}function nEe(e){return mp.some(t=>t===e)}var Vve,Yve,Jve,Mq,Fq=m(async()=>{"use \
strict";await Jo();An();v();mx();ti();qi();await Tx();Je();await ji();I();fc();nR();yR();th();Zl();bR();Co();Aq();Tc();Vve=
[{name:"veth",option:"CONFIG_VETH"},{name:"sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},{name:"cls_bpf",option:"CONFIG_\
NET_CLS_BPF"}],Yve=60,Jve=2,Mq=mp.map((e,t)=>({kind:"probe",id:t,artifact:e,files:[],timeoutSeconds:Yve}))});import{styleText as rEe}from"node:util";function Lq({kernels:e},t){let n=e.filter(({features:a})=>a.length>0),r=zh(n).filter(
({group:a})=>!oEe.includes(a)),o=r.filter(a=>!ga(a)),s=r.filter(ga),i=[e.flatMap(a=>iEe(a,t)),...o.length===0?[]:[[Mc("w\
hat sets them apart","bold",t),...aEe(o,n,t)]],...s.length===0?[]:[[...n.length>1?[Mc("what is the same on all","bold",t)]:
[],...cEe(s,t)]],uEe(n,t),["--json has every helper and kfunc, by program type, and what each feature was refused with"]];
return ft(i.filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`))}function iEe({id:e,release:t,packageVersion:n,error:r,notes:o},s){let i=t===null?"":`: ${_(t)} (${_(n??"")})`;return[
`${Mc(_(e),"bold",s)}${i}`,...r===null?[]:[Mc(`  ${_(r)}`,"yellow",s)],...o.map(a=>`  note: ${_(a)}`)]}function aEe(e,t,n){
let r=e.map(({group:a,name:l})=>`${ha[a]}: ${l}`),o=Math.max(...r.map(a=>a.length)),s=e.map(({answers:a})=>a.map(l=>Zt(hs(
l),Nq))),i=t.map(({id:a},l)=>Math.max(a.length,...s.map(c=>c[l]?.length??0)));return o+i.reduce((a,l)=>a+l+2,0)>n.width?
e.flatMap((a,l)=>lEe(r[l]??"",a,t,n)):[[Te("",o),...t.map(({id:a},l)=>Te(a,i[l]??0))].join("  ").trimEnd(),...e.map(({answers:a},l)=>[
Te(r[l]??"",o),...a.map((c,u)=>{let d=Te(s[l]?.[u]??"",i[u]??0);return c.kind==="value"?d:Mc(d,sEe[c.kind],n)})].join(" \
 ").trimEnd())]}function lEe(e,{answers:t},n,r){let o=new Map;for(let[s,i]of t.entries()){let a=Zt(hs(i),Nq);o.set(a,[...o.
get(a)??[],n[s]?.id??""])}return[e,...[...o].flatMap(([s,i])=>{let a=Math.max(10,s.length+4),[l="",...c]=ae(i.join(" "),
r.width," ".repeat(a),a);return[`  ${Te(s,a-2)}${l}`,...c]})]}function cEe(e,t){let n=[...new Set(e.map(({group:o})=>o))],
r=Math.max(...n.map(o=>ha[o].length));return n.flatMap(o=>{let s=e.filter(a=>a.group===o);return[...new Set(s.map(({answers:[
a]})=>a?.kind??"unknown"))].flatMap((a,l)=>{let u=s.filter(({answers:[k]})=>k?.kind===a).map(({name:k,answers:[y]})=>y?.
kind==="value"?`${k}=${y.value}`:k).map(k=>k.replaceAll(" ","\xA0")).join(" "),d=Te(l===0?ha[o]:"",r),f=a==="value"?"":`${Te(
a,7)} `,p=r+2+f.length,[g="",...b]=ae(u,t.width," ".repeat(p),p);return[`${d}  ${f}${g}`,...b]})})}function uEe(e,t){return e.
flatMap(n=>{let r=n.helpers.filter(({status:s})=>s==="yes").map(({program:s,names:i})=>`${s.replaceAll(" ","\xA0")}\xA0${i.
length}`),o=e.length>1?`${n.id}: `:"";return[...ae(`${o}helpers by program type: ${r.join(" ")}`,t.width,"  "),`${o}kfun\
cs: ${Vh(n)}`]})}function Mc(e,t,{color:n}){return n?rEe(t,e,{validateStream:!1}):e}var oEe,Nq,sEe,Bq=m(()=>{"use strict";
za();I();NS();oEe=["kfunc","helper"],Nq=40,sEe={yes:"green",no:"red",unknown:"yellow"}});var Dq={};te(Dq,{probeCommand:()=>dEe});async function dEe({ids:e,inputs:t,output:n,write:r,markdown:o},s){let i=$e(t,_e);
if(e.length===0)throw new h("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
if(n.json&&o)throw new h("kernels probe: --json and --markdown exclude each other");r!==""&&await HW(r,Kq);let a=await ms(
e,await Xt()),l=await dt(n,s),c;try{c=await Iq(a,i,{logger:l,progress:l,cache:qe,repository:()=>ho(i.commit),signal:s.signal})}finally{
l.close()}let u=c.kernels.filter(({error:d})=>d!==null);if(r!==""&&u.length>0)throw new h(u.map(({id:d,error:f})=>({message:`${d}\
: ${f}; ${r} is left as it is`})));if(r!==""){let d=await Gh(r,BS(c),Kq);s.err(`${r}: ${d?"what the kernels can do is up\
dated":"what the kernels can do is as it was"}`)}return n.json?s.out(_q(c)):o?s.out(BS(c)):r===""&&s.out(Lq(c,s)),u.length>
0?1:0}var Kq,jq=m(async()=>{"use strict";dr();v();await bo();xq();Eq();await Fq();Bq();await jt();Qi();OS();Rr();await Bh();
Qt();Kq={name:"probe",what:"probed kernels"}});var gEe={};async function pEe(e,t){let n=J6(e);switch("output"in n&&n.output.verbose&&Kc(r=>t.err(fe(r))),fEe.includes(n.
name)&&Hd(),n.name){case"run":return fW(n.inputs,n.output,t);case"surface":{let{surfaceCommand:r}=await _W().then(()=>kW);
return r(n.inputs,n.against,n.output,t)}case"init":{let{initCommand:r}=await NW().then(()=>FW);return r(n.inputs,n.force,
n.output,t)}case"compare":{let{compareCommand:r}=await Promise.resolve().then(()=>(UW(),jW));return r(n,t)}case"table":{
let{tableCommand:r}=await Promise.resolve().then(()=>(YW(),VW));return r(n,t)}case"plan":{let{planCommand:r}=await XW().then(()=>JW);
return r(n,t)}case"report":{let{reportCommand:r}=await ZW().then(()=>QW);return r(n,t)}case"kernels":return n.fetch?uW(n.
ids,n.inputs,n.output,t):lW(n.ids,n.inputs,n.output,t);case"kernels lock":{let{kernelsLockCommand:r}=await MS().then(()=>hq);
return r(n,t)}case"kernels outdated":{let{kernelsOutdatedCommand:r}=await kq().then(()=>wq);return r(n,t)}case"kernels p\
robe":{let{probeCommand:r}=await jq().then(()=>Dq);return r(n,t)}case"doctor":return tW(n.inputs,n.output,t);case"setup":
return pW(n.inputs,n.output,t);case"help":return t.out(rW),0;case"version":return t.out(Ft),0}}function hEe(e){if(DS.aborted)
return`bpfcompat: interrupted by ${String(DS.reason?.message??"a signal")}`;let t=e instanceof h?e:ks(e);if(t!==null)return t.
message.split(`
`).map(r=>`bpfcompat: ${r}`).join(`
`);let n=typeof e=="object"&&e!==null&&"stack"in e?e.stack:e;return`bpfcompat: a defect of bpfcompat, please report it:
${String(n)}`}var fEe,DS,mEe,Uq,Gq=m(async()=>{"use strict";v();Qb();Oo();I();Ae();dS();mt();Co();await X6();await nW();
oW();await dW();await mW();await hW();Qt();fEe=["run","surface","init","kernels probe","doctor","setup"];Gc(Z6);({signal:DS,
release:mEe}=Nh()),Uq=Q6(DS);try{process.exitCode=await pEe(process.argv.slice(2),Uq)}catch(e){process.exitCode=1,Uq.err(
hEe(e))}finally{mEe()}});import{setFlagsFromString as yEe}from"node:v8";yEe("--semi-space-growth-factor=1");async function bdt(){let{runAction:e}=await q6().then(()=>W6);
await e()}async function wdt(){await Gq().then(()=>gEe)}export{bdt as startAction,wdt as startCommand};
