var vW=Object.defineProperty;var f=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var ee=(e,t)=>{for(var n in t)vW(e,n,{get:t[n],enumerable:!0})};var EW,CSe,TSe,iS,MSe,ns,ISe,FSe,LSe,rs,NSe,BSe,KSe,Sh,_c,DSe,aS,jSe,USe,GSe,WSe,$h,lS,qSe,cS,HSe,zSe,VSe,Sc,mo=f(async()=>{
EW=await import("./vendor/actions-core.js"),{ExitCode:CSe,addPath:TSe,debug:iS,endGroup:MSe,error:ns,exportVariable:ISe,
getBooleanInput:FSe,getIDToken:LSe,getInput:rs,getMultilineInput:NSe,getState:BSe,group:KSe,info:Sh,isDebug:_c,markdownSummary:DSe,
notice:aS,platform:jSe,saveState:USe,setCommandEcho:GSe,setFailed:WSe,setOutput:$h,setSecret:lS,startGroup:qSe,summary:cS,
toPlatformPath:HSe,toPosixPath:zSe,toWin32Path:VSe,warning:Sc}=EW});function fe(e){return lt(wr(e))}function lt(e){return e.replaceAll(/^((?:[^\S\n]|\x1b\[[\d;]*m)*):(?=:)/gm,"$1: ").replaceAll(
"##[","# #[")}function x(e,t=400){return Vt(wr(e.slice(0,65536)).replaceAll(/\s+/g," ").trim(),t)}function vt(e,t){return wr(
e.slice(-65536)).split(`
`).slice(-t).map(n=>Vt(n.replaceAll("	","    ").trimEnd(),400))}function Vt(e,t){let n=[...e.slice(0,2*t+2)];return n.length<=
t?e:`${n.slice(0,t-1).join("")}\u2026`}function wt(e){return Buffer.byteLength(e,"utf8")}function M(e,t){return`${e} ${t}${e===
1?"":"s"}`}function Q(e){return String(e).replaceAll(/\B(?=(\d{3})+$)/g,",")}function le(e){return e<1e3?`${Math.round(e)}\
 ms`:e<6e4?`${(e/1e3).toFixed(1)} s`:`${Math.floor(e/6e4)} min ${Math.round(e%6e4/1e3)} s`}function Ze(e){return e<1024?
`${e} B`:e<1024*1024?`${(e/1024).toFixed(1)} KiB`:`${(e/1024/1024).toFixed(1)} MiB`}function wr(e){return PW.test(e)?e:e.
replaceAll(`\r
`,`
`).replaceAll(OW,"").replaceAll(AW,"").replaceAll(CW,"\uFFFD")}var PW,OW,AW,CW,I=f(()=>{"use strict";PW=/^[\t\n\x20-\x7e]*$/,
OW=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g,
AW=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,CW=new RegExp(
"\\p{Surrogate}","gu")});function $c(e){switch(e.kind){case"lane":return`mode ${e.mode}`;case"program":return`${e.step} of ${x(e.name,100)}`;case"\
test":return`test "${x(e.name,100)}"`}}function oa({kernelChanged:e,objectChanged:t}){return e?t?"the kernel changed, to\
o":"the kernel changed, the object did not":t?null:"neither the object nor the kernel changed"}function vh({before:e,after:t}){
return e===0?"new":`${t>e?"+":"-"}${Eh({before:e,after:t})}`}function Eh({before:e,after:t}){return MW(Math.abs(t-e)/Math.
max(e,1))}function kr({before:e,after:t}){return`${Q(e)} \u2192 ${Q(t)} (${vh({before:e,after:t})})`}function Ph({baseline:{
revision:e}}){return e===null?"in the baseline":`at ${Jn(e)}`}function uS({baseline:{revision:e,startedAt:t}}){let n=x(t).
slice(0,10);return e===null?`the run of ${n}`:`${Jn(e)} (${n})`}function Jn(e){return/^[0-9a-f]{40,64}$/.test(e)?e.slice(
0,TW):x(e,40)}function MW(e){let t=e*100;return`${t<10?t.toFixed(1):Math.round(t)} %`}var TW,Xn=f(()=>{"use strict";I();
TW=7});function vc(e){return e.replaceAll(/\/\/[^\s/]*@/g,"//")}var Oh=f(()=>{"use strict"});import{channel as IW}from"node:diagnostics_channel";function ce(e,t){Ah.hasSubscribers&&Ah.publish(`${e}: ${vc(t())}`)}function Ec(e){
Ah.subscribe(t=>e(String(t)))}async function ct(e,t){let n=performance.now();try{return await t()}finally{ce("time",()=>`${e}\
 took ${((performance.now()-n)/1e3).toFixed(2)} s`)}}var Ah,ut=f(()=>{"use strict";Oh();Ah=IW("bpfcompat")});import{createHash as FW}from"node:crypto";function xr(e,...t){return`bpfcompat-${e}-${Sn([LW,e,...t])}`}function Sn(e){return FW(
"sha256").update(JSON.stringify(e)).digest("hex")}var LW,Rr=f(()=>{"use strict";LW=2});function os(e){let t={sha256:Sn(e),content:e};return JSON.stringify(t)}function ss(e){let t;try{t=JSON.parse(e)}catch{return}
if(!(typeof t!="object"||t===null||!("sha256"in t)||!("content"in t)))return Sn(t.content)===t.sha256?t.content:void 0}var Pc=f(
()=>{"use strict";Rr()});import{statSync as NW}from"node:fs";import{mkdir as BW,readFile as dS,rename as KW,rm as DW,writeFile as jW}from"node:fs/promises";
import{join as fS}from"node:path";async function Oc(e){let t=fS(e,UW),n=await dS(GW,"utf8").catch(()=>"");_r=n===""?void 0:
{path:t,boot:n,known:await mS(t,n),learned:new Map}}async function Ac(){if(_r===void 0||_r.learned.size===0)return;let{path:e,
boot:t,learned:n}=_r,r=[...await mS(e,t),...n].slice(-qW),o=`${e}.${process.pid}.tmp`,s={boot:t,facts:Object.fromEntries(
r)};try{await BW(fS(e,".."),{recursive:!0}),await jW(o,os(s)),await KW(o,e),n.clear()}catch{await DW(o,{force:!0}).catch(
()=>{})}}function Qn(e,t){let n=_r?.learned.get(e)??_r?.known.get(e);if(!(n===void 0||n.identity!==t))return ce("recalle\
d",()=>`${e}: ${n.value}`),n.value}function $n(e,t,n){t!==void 0&&_r?.learned.set(e,{identity:t,value:n})}async function Sr(e,t,n){
let r=_r===void 0?void 0:po(e);if(r===void 0)return n();let o=`${t} ${e}`,s=Qn(o,r);if(s!==void 0)return s;let i=await n();
return i!==void 0&&r===po(e)&&$n(o,r,i),i}function po(e){let t=NW(e,{bigint:!0,throwIfNoEntry:!1});if(t===void 0||Date.now()-
Number(t.ctimeMs)<WW)return;let{dev:n,ino:r,size:o,mode:s,uid:i,gid:a,mtimeNs:l,ctimeNs:c}=t;return[n,r,o,s,i,a,l,c].join(
" ")}async function mS(e,t){try{let n=ss(await dS(e,"utf8"));return new Map(n.boot===t?Object.entries(n.facts).filter(([
,r])=>HW(r)):[])}catch{return new Map}}function HW(e){return typeof e=="object"&&e!==null&&"identity"in e&&"value"in e&&
typeof e.identity=="string"&&typeof e.value=="string"}var UW,GW,WW,qW,_r,vn=f(()=>{"use strict";ut();Pc();UW="boot-recor\
d.json",GW="/proc/sys/kernel/random/boot_id",WW=3e3,qW=5e3});function zW(e){let t=e.filter(({left:o})=>o===void 0),n=t.slice(0,200).map(o=>({...o,message:VW(o.message)})),r=e.reduce(
(o,s)=>o+(s.left??0),t.length-n.length);return r===0?n:[...n,{message:`${r} more problems are not shown; fix these first`,
left:r}]}function VW(e){if(e.length<=1e4)return e;let t=1e4/2,n=e.length-1e4;return`${e.slice(0,t)}\u2026 (${n} characte\
rs left out) \u2026${e.slice(-t)}`}function En(e){let t=[e.file,e.line,e.column].filter(n=>n!==void 0).join(":");return t===
""?e.message:`${t}: ${e.message}`}function E(e){return typeof e=="object"&&e!==null&&"message"in e?String(e.message):String(
e)}function K(e){if(!(typeof e!="object"||e===null))return"code"in e&&typeof e.code=="string"?e.code:"cause"in e?K(e.cause):
void 0}function ho(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="AbortError"}async function ie(e,t){try{
return await t()}catch(n){if(!(n instanceof h))throw n;e.push(...n.problems);return}}var h,v=f(()=>{"use strict";h=class extends Error{name="\
UserError";problems;constructor(t,n){let r=zW(typeof t=="string"?[{message:t}]:Array.isArray(t)?t:[t]);super(r.map(En).join(
`
`),n),this.problems=r}}});function go(e){switch(e){case"ENOSPC":return"no space left on the device; free some space there";case"EDQUOT":return"you\
r disk quota is used up; free some space there";case"EFBIG":return"the file is larger than this process may write; raise\
 the limit (`ulimit -f`)";case"EACCES":case"EPERM":return"permission denied; change the rights of the folder";case"EROFS":
return"the file system is read-only";case"EIO":return"the disk reports an I/O error";case"ENOENT":return"the folder was \
removed meanwhile";case"ENOTDIR":case"EEXIST":return"a file is in the way";case"ENAMETOOLONG":return"the name is longer \
than the file system takes";case"EMFILE":case"ENFILE":return"too many open files; raise the limit (`ulimit -n`)";case"EA\
GAIN":case"ENOMEM":return"the system has no memory or no process left for it; raise the limit (`ulimit -u`), or run less\
 at a time";default:return}}function is(e){let t=go(K(e));if(t===void 0||!YW(e))return null;let{syscall:n,path:r}=e,o=typeof r==
"string"?`${n} ${r}`:E(e);return new h(`this machine refused ${o}: ${t}`,{cause:e})}function YW(e){return typeof e=="obj\
ect"&&e!==null&&"syscall"in e&&typeof e.syscall=="string"}var yo=f(()=>{"use strict";v()});function Cc(e){pS=e}function Z(e){return pS(e)}var pS,Oe=f(()=>{"use strict";pS=e=>`--${e}`});function Tc(e){try{return process.kill(e,0),!0}catch(t){return K(t)==="EPERM"}}var Ch=f(()=>{"use strict";v()});import{createHash as JW,randomBytes as XW}from"node:crypto";import{readlinkSync as QW}from"node:fs";import{readdir as ZW,
rm as gS,stat as eq}from"node:fs/promises";import{hostname as tq}from"node:os";import{basename as nq,dirname as hS,join as Mc}from"node:path";
function ue(e){return`${e}.${process.pid}-${bS()}.${XW(6).toString("hex")}.tmp`}async function Ic(e){for(let t of await Th(
hS(e)))!t.startsWith(`${nq(e)}.`)||!yS.test(t)||await gS(Mc(hS(e),t),{recursive:!0,force:!0})}async function sa(e){for(let t of await Th(
e))await sq(e,t)&&await gS(Mc(e,t),{recursive:!0,force:!0}).catch(()=>{})}async function Fc(e){await Promise.all((await Th(
e)).map(t=>sa(Mc(e,t))))}async function sq(e,t){let n=yS.exec(t);if(n===null&&!rq.test(t))return!1;let[,r,o]=n??[];if(o===
bS())return!Tc(Number(r));let{mtimeMs:s=Date.now()}=await eq(Mc(e,t)).catch(()=>{})??{};return Date.now()-s>oq}function bS(){
return JW("sha256").update(`${tq()} ${iq()}`).digest("hex").slice(0,8)}function iq(){try{return QW("/proc/self/ns/pid")}catch{
return""}}async function Th(e){return ZW(e).catch(()=>[])}var yS,rq,oq,et=f(()=>{"use strict";Ch();yS=/\.(?:(\d+)-([0-9a-f]{8})\.)?[0-9a-f]{12}\.tmp$/,
rq=/^build-\w{6}$/,oq=3600*1e3});import{createHash as aq}from"node:crypto";import{mkdir as lq,open as Mh,readFile as cq,rename as uq,rm as wS}from"node:fs/promises";
import{dirname as kS,resolve as dq}from"node:path";async function z(e,t){try{return await t()}catch(n){throw mq(n,e)}}function mq(e,t){
let n=go(K(e));if(n===void 0||e instanceof h)return e;let r=`cannot write ${t}: ${n}; choose another folder with ${Z("ca\
che-directory")}`;return new ia(r,{cause:e})}async function dt(e,t){await z(t,async()=>{await aa(e);try{await uq(e,t)}catch(n){
let r=K(n);if(r!=="ENOTEMPTY"&&r!=="EEXIST")throw n;await wS(e,{recursive:!0,force:!0})}await aa(kS(t))})}async function Pn(e,t){
let n=ue(e);try{await z(e,async()=>{await lq(kS(e),{recursive:!0});let r=await Mh(n,"wx");try{await r.writeFile(t)}finally{
await r.close()}}),await dt(n,e)}catch(r){throw await wS(n,{force:!0}).catch(()=>{}),r}}async function aa(e){let t=await Mh(
e,"r");try{await t.sync()}catch(n){if(K(n)!=="EINVAL"&&K(n)!=="ENOTSUP")throw n}finally{await t.close()}}function Et(e,t){
return Pn(e,os(t))}async function Pt(e){try{return ss(await cq(e,"utf8"))}catch(t){if(K(t)==="ENOENT"||K(t)==="ENOTDIR")
return;throw new ia(`cannot read ${e}: ${E(t)}; choose another folder with ${Z("cache-directory")}`)}}async function me(e){
return Sr(dq(e),"sha256",()=>pq(e))}async function pq(e){let t=aq("sha256");try{let n=await Mh(e);try{let r=Buffer.allocUnsafe(
fq);for(;;){let{bytesRead:o}=await n.read(r);if(o===0)break;t.update(r.subarray(0,o))}}finally{await n.close()}}catch(n){
if(K(n)==="ENOENT")return;throw new ia(`cannot read ${e}: ${E(n)}; choose another folder with ${Z("cache-directory")}`)}
return t.digest("hex")}var fq,ia,be=f(()=>{"use strict";vn();Pc();v();yo();Oe();et();fq=256*1024,ia=class extends h{}});import{readFile as hq}from"node:fs/promises";import{join as Ih}from"node:path";async function RS(e,t){let n=await Promise.
all(t.map(r=>me(Ih(e,r))));return Object.fromEntries(t.map((r,o)=>[r,n[o]??""]))}async function $r(e,t){await Pn(Ih(e,xS),
JSON.stringify(await RS(e,t)))}async function On(e){try{let t=JSON.parse(await hq(Ih(e,xS),"utf8")),n=Object.keys(t);if(n.
length===0||n.some(o=>o.includes("/")))return;let r=await RS(e,n);return n.every(o=>r[o]!==""&&r[o]===t[o])?n:void 0}catch{
return}}var xS,la=f(()=>{"use strict";be();xS="sha256.json"});function vr(e){return`${JSON.stringify(e,null,2)}
`}var ca=f(()=>{"use strict"});var _S,sn=f(()=>{"use strict";_S=["type","key_size","value_size","max_entries","flag","flags","extra","btf","name","inne\
r","nothing"]});import{existsSync as gq}from"node:fs";import{dirname as Fh,join as yq}from"node:path";import{fileURLToPath as bq}from"node:url";
function wq(e){for(let t=e;;t=Fh(t)){if(gq(yq(t,"package.json")))return t;if(Fh(t)===t)throw new Error(`no package.json \
above ${e}`)}}var Ot,Er=f(()=>{"use strict";Ot=wq(Fh(bq(import.meta.url)))});import{readFileSync as kq}from"node:fs";import{join as xq}from"node:path";var At,bo=f(()=>{"use strict";Er();At=JSON.parse(
kq(xq(Ot,"package.json"),"utf8")).version});var SS,Lc,J$e,X$e,Q$e,Z$e,eve,tve,nve,rve,ove,sve,Lh=f(async()=>{SS=await import("./vendor/ajv-2020.js"),{Ajv2020:Lc,CodeGen:J$e,
KeywordCxt:X$e,MissingRefError:Q$e,Name:Z$e,ValidationError:eve,_:tve,nil:nve,str:rve,stringify:ove}=SS,sve=SS.default});var $S={};ee($S,{resultsValidator:()=>Sq});import{readFile as Rq}from"node:fs/promises";import{join as _q}from"node:path";
async function Sq(){let e=await Rq(_q(Ot,"src/results/schema.json"),"utf8"),t=JSON.parse(e,(r,o)=>r==="additionalPropert\
ies"?void 0:o);return new Lc({allowUnionTypes:!0,code:{optimize:!1},inlineRefs:!1,validateSchema:!1,strictTypes:!1}).compile(
t)}var vS=f(async()=>{"use strict";await Lh();Er()});import{readFile as $q,stat as vq}from"node:fs/promises";async function ft(e){let t=i=>{throw new h({file:e,message:i})},
n=Pq(await Eq(e,t),t);if(!Oq(n))return t("is no results.json of bpfcompat; name one that `bpfcompat run` or the action w\
rote");if(n.version!==6)return t(`has version ${x(String(n.version),20)} of the results, this bpfcompat reads version ${6}\
; make it anew with this one`);let r=Aq(n)?`, and was written by bpfcompat ${x(String(n.tool.version),40)}`:"",o=await Cq();
if(o(n))return n.kernels.length>PS||n.cases.length>OS?t(`has ${n.kernels.length} kernels and ${n.cases.length} cases; at\
 most ${PS} and ${OS} are read`):n;let[s]=o.errors??[];return t(`is damaged or not of this version: ${s===void 0?"it is \
not as the schema says":Tq(s)}${r}; make it anew with bpfcompat ${At}`)}async function Eq(e,t){try{let n=await vq(e);return n.
isDirectory()?t("is a directory; name the results.json in it"):n.isFile()?n.size>ES?t(`has ${n.size} bytes, more than a \
results.json may have (${ES})`):await $q(e,"utf8"):t("is no regular file")}catch(n){if(n instanceof h)throw n;return K(n)===
"ENOENT"?t("no such file; `bpfcompat run` writes results.json into its report directory"):t(K(n)==="EACCES"?"cannot be r\
ead: permission denied":E(n))}}function Pq(e,t){try{return JSON.parse(e)}catch{return t("is not JSON; it may have been c\
ut short")}}function Oq(e){if(typeof e!="object"||e===null||!("tool"in e)||!("version"in e))return!1;let{tool:t}=e;return typeof t==
"object"&&t!==null&&"name"in t&&t.name==="bpfcompat"}function Aq({tool:e}){return e.version!==void 0&&e.version!==At}async function Cq(){
if(Nc!==void 0)return Nc;let{resultsValidator:e}=await vS().then(()=>$S);return Nc=await e(),Nc}function Tq({instancePath:e,
keyword:t,params:n,message:r}){let o=e===""?"it":`\`${x(e.slice(1).replaceAll("/","."),80)}\``;return t==="required"?`${o}\
 lacks \`${n.missingProperty}\``:`${o} ${r??t}`}var ES,PS,OS,Nc,wo=f(()=>{"use strict";v();I();bo();sn();ES=256*1024*1024,
PS=1e3,OS=1e5});import{createHash as Mq}from"node:crypto";import{mkdir as Iq,rm as Nh,writeFile as Fq}from"node:fs/promises";import{basename as Lq,
dirname as as,join as Nq}from"node:path";async function AS(e,t,n,r){let o=Dq(e,t);if(o!==null)return o!==""&&r.info(`not\
 compared: ${o}`),null;let s=Bc(e,t);try{if(!await n.restore(TS(e,t)))return r.info(`not compared: ${ua} has no results \
of ${ls(t)} for this step; its next run there keeps them`),null;let i=await ft(s);return r.info(`compared with ${ls(t)}${i.
revision===null?"":` at ${Jn(i.revision)}`}${Kq(t)}`),{results:i,source:`${t.defaultBranch??"the default branch"}, from ${ua}`}}catch(i){
return r.warning(`not compared: what ${ua} has of ${ls(t)} cannot be used: ${E(i)}`),null}finally{await Nh(as(s),{recursive:!0,
force:!0})}}function Kq({baseBranch:e,defaultBranch:t}){return e===null||e===t?"":`, since results of \`${x(e,100)}\` are\
 not kept`}function Dq({baseline:e,run:t,task:n,cache:r},o){return e==="none"||t.baseline!==null||n==="plan"?"":t.shard!==
null?"the step that brings the shards together does it":o.onDefaultBranch?`these are the results of ${ls(o)}, which othe\
rs are compared with`:o.defaultBranch===null?"the event does not tell what the default branch is":r?null:"`cache: false`\
 keeps no results of the default branch"}async function CS(e,t,n,r,o){let{baseline:s,run:i,task:a}=e;if(s==="none"||i.baseline!==
null||!e.cache||a==="plan"||i.shard!==null||!t.onDefaultBranch)return;if(n.gate.status==="error"){o.info("not kept for o\
thers to compare with: the run could not tell");return}let l=Bc(e,t),c=vr({...n,comparison:null});try{await Iq(as(l),{recursive:!0}),
await Fq(l,c),await $r(as(l),[Lq(l)]),await r.save(jq(e,t,n,c))}catch(u){o.warning(`not kept for others to compare with:\
 ${E(u)}`)}finally{await Nh(as(l),{recursive:!0,force:!0})}}function jq(e,t,n,r){return{...MS(e,t),key:`${Bh(e,t).kernels}${n.
revision}-${da(r)}`}}function TS(e,t){let{step:n,kernels:r}=Bh(e,t),o=t.baseSha===null?[]:[`${r}${t.baseSha}-`];return{...MS(
e,t),key:`${r}${t.baseSha}-${da("")}`,restoreKeys:[...o,r,n]}}function MS(e,t){let n=as(Bc(e,t)),r=async()=>await On(n)!==
void 0;return{what:`results of ${ls(t)}`,paths:[n],newest:!0,intact:r}}function Bc(e,t){let{workflow:n,own:r}=IS(e,t);return Nq(
e.run.cacheDirectory,"baseline",e.task==="report"?n:r,"results.json")}function Bh(e,t){let{workflow:n,own:r}=IS(e,t),o=`\
bpfcompat-results-${n}-`,s=`${o}${r}-`;return{workflow:o,step:s,kernels:`${s}${da(JSON.stringify(e.run.kernels)).slice(0,
16)}-`}}function IS({task:e,checkName:t,jobMatrix:n,use:r,run:o},{run:{workflow:s,job:i,step:a}}){let{manifest:l,matrix:c,
suite:u,objects:d,artifacts:m,loader:p,mode:g}=o,b=e==="run"?[l,c,u,d,m,p,g]:[];return{workflow:da(JSON.stringify([Bq,6,
e,s])).slice(0,16),own:da(JSON.stringify([t,i,n.digest,a,r,b])).slice(0,32)}}function ls({defaultBranch:e}){return e===null?
"the default branch":`\`${e}\``}function da(e){return Mq("sha256").update(e).digest("hex")}async function FS(e,t,n,r){if(e.
baseline==="none"||e.run.baseline!==null||!e.cache)return null;let o={...e,task:"report"},s=Bc(o,t);try{let i=Bh(o,t).workflow;
return await n.restore({...TS(o,t),restoreKeys:[i]})?{results:await ft(s),source:ua}:null}catch(i){return r.info(`estima\
ted, since what ${ua} has of ${ls(t)} cannot be used: ${E(i)}`),null}finally{await Nh(as(s),{recursive:!0,force:!0})}}var Bq,
ua,LS=f(()=>{"use strict";Xn();la();v();ca();I();sn();wo();Bq=2,ua="the cache of GitHub Actions"});function NS({kernels:e,lanes:t},n){if(n==="any")return[];let r=new Set(e.filter(({required:s})=>s).map(({id:s})=>s)),o=new Map;
for(let{artifact:s,mode:i,kernel:a,required:l}of t){let c=JSON.stringify([s,i]),u=o.get(c)??{artifact:s,mode:i,blocks:!1,
onRequired:!1};u.blocks||=l,u.onRequired||=r.has(a),o.set(c,u)}return[...o.values()].filter(({blocks:s,onRequired:i})=>!s&&
i).map(({artifact:s,mode:i})=>({artifact:s,mode:i}))}function BS({kernels:e,cases:t}){return{kernels:e.map(({id:n,required:r})=>({
id:n,required:r})),lanes:t.flatMap(({artifact:n,kernel:r,lanes:o})=>o.map(({mode:s,required:i})=>({artifact:n,mode:s,kernel:r,
required:i})))}}function Kc({artifact:e,mode:t},{cases:n}){return n.filter(r=>r.artifact===e).flatMap(({kernel:r,lanes:o})=>o.
filter(s=>s.mode===t).map(s=>({kernel:r,lane:s})))}function cs(e,t){let n=Kc(e,t);return n.length>0&&n.every(({lane:{verdict:r}})=>r===
"pass")}function KS({artifact:e,level:t},n,r){if(t==="failure"||e===null)return null;let o=n.filter(s=>s.artifact===e);return o.
find(s=>!cs(s,r))??o[0]??null}var Kh=f(()=>{"use strict"});function us(e){let[t,n,r,o="0",s]=/^(\d+)\.(\d+)(?:\.(\d+))?(?:[-~.]?rc(\d+))?/.exec(e)??[];if(t===void 0||n===void 0||r===
void 0)return;let i=(e.slice(t.length).match(/\d+/g)??[]).map(Number);return{label:`${n}.${r}${s===void 0?"":`-rc${s}`}`,
numbers:[...[n,r,o].map(Number),s===void 0?Uq:Number(s),...i]}}function Or(e,t){let[n,r]=[us(e),us(t)];if(n===void 0||r===
void 0)return+(n===void 0)-+(r===void 0);for(let o=0;o<Math.max(n.numbers.length,r.numbers.length);o++){let s=(n.numbers[o]??
-1)-(r.numbers[o]??-1);if(s!==0)return s}return e<t?-1:+(e>t)}var Uq,fa=f(()=>{"use strict";Uq=Number.MAX_SAFE_INTEGER});function An({root:e,path:t}){return t===""||t.startsWith("[")?`${e}${t}`:`${e}.${t}`}function ds(e){let t=Dh(e.flatMap(r=>r.
programs),({artifact:r,program:o,way:s,hook:i})=>JSON.stringify([r,o,s,i])),n=Dh(e.flatMap(r=>r.names),({kind:r,name:o})=>`${r}\
 ${o}`);return{programs:t.map(Gq),names:n.map(Wq)}}function Dh(e,t){let n=new Map;for(let r of e){let o=n.get(t(r));o===
void 0?n.set(t(r),[r]):o.push(r)}return[...n.values()]}function Gq(e){return{...e[0],kernels:jh(e.flatMap(({kernels:t})=>t)),
calledBy:jh(e.flatMap(({calledBy:t})=>t)),source:e.find(({source:t})=>t!==null)?.source??null,reads:an(e.flatMap(({reads:t})=>t)),
notFollowed:an(e.flatMap(({notFollowed:t})=>t)),relocations:an(e.flatMap(({relocations:t})=>t)),runs:an(e.flatMap(({runs:t})=>t))}}
function Wq(e){let t=an(e.flatMap(({states:n})=>n));return{...e[0],states:t}}function an(e){return Dh(e,({kernels:n,...r})=>JSON.
stringify(r)).map(n=>({...n[0],kernels:jh(n.flatMap(({kernels:r})=>r))}))}function jh(e){return[...new Set(e)]}var Dc,Uh,
DS,jS,US,GS,WS,ln=f(()=>{"use strict";Dc=["HOOK_ARGUMENT_CHANGED","RETURN_TYPE_CHANGED","TRACEPOINT_FIELD_CHANGED","FIEL\
D_TYPE_CHANGED","AMBIGUOUS_HOOK","HOOK_VARIANT_MISSED","HOOK_NEVER_RUNS"],Uh={programs:[],names:[]},DS=["kprobe","kretpr\
obe","kprobe_session","ksyscall","kretsyscall","uprobe","uretprobe","usdt","fentry","fexit","fmod_ret","fsession","lsm",
"tp_btf","raw_tracepoint","tracepoint"],jS=["function","raw_tracepoint","tracepoint"],US=["load","probe","argument","ret\
urn","data_loc"],GS=["offset","call","escape","tail_call","jump","limit","global","copy"],WS=["field_offset","field_size",
"field_exists","field_signed","field_lshift_u64","field_rshift_u64","type_id_target","type_exists","type_size","type_mat\
ches","enumerator_exists","enumerator_value"]});function fs({program:{artifact:e,program:t}},{name:n,way:r}){return{artifact:e,program:t,name:n,way:r}}function Cn(e,t=""){
let n=new Map;for(let[r,o]of e){let s=n.get(o);s===void 0?n.set(o,{words:o,kernels:[r]}):s.kernels.push(r)}return[...n.values()].
toSorted((r,o)=>+(o.words===t)-+(r.words===t))}function ko({kernels:e,writtenFor:t},n,r){let o=n.find(({kernel:l})=>l===
t);if(o!==void 0)return{place:o,by:"object"};let s=e.flatMap(({id:l})=>n.filter(({kernel:c})=>c===l)),i=[];for(let l of s){
let c=i.find(([u])=>u!==void 0&&!r(u,l));c===void 0?i.push([l]):c.push(l)}let[a]=i.toSorted((l,c)=>c.length-l.length);return a?.[0]&&
{place:a[0],by:"most"}}var ma=f(()=>{"use strict"});function cn(e){let t=/^(.*)\[(\d+)\]$/.exec(e);if(t!==null)return{kind:"array",element:t[1]??"",length:Number(t[2])};if(e.
startsWith("*"))return{kind:"pointer",to:e.slice(1)};let n=/^(?:[sue](\d+)|bool)$/.exec(e);if(n!==null)return{kind:"inte\
ger",bits:n[1]===void 0?8:Number(n[1])};let r=/^f(\d+)$/.exec(e);if(r!==null)return{kind:"float",bits:Number(r[1])};let o=/^(?:struct|union) ([^:]*):\d+$/.
exec(e);return o!==null?{kind:"struct",name:o[1]??""}:{kind:e==="void"?"void":"unknown"}}function Gh(e){let t=cn(e);return t.
kind==="pointer"&&/^\w+$/.test(t.to)&&t.to!=="fn"?t.to:null}function Wh(e,t){return pa(cn(e),cn(t))}function qS(e,t,n){let[
r,o]=[cn(e.shape),cn(t.shape)];return r.kind==="integer"&&o.kind==="integer"?n?r.bits>o.bits:r.bits!==o.bits:r.kind==="s\
truct"&&o.kind==="struct"&&e.words===t.words?!1:pa(r,o)}function pa(e,t){return e.kind==="unknown"||t.kind==="unknown"?!1:
e.kind==="pointer"&&t.kind==="pointer"?HS(e.to,t.to):e.kind==="struct"&&t.kind==="struct"?e.name!==t.name&&e.name!==""&&
t.name!=="":e.kind==="array"&&t.kind==="array"?pa(cn(e.element),cn(t.element)):"bits"in e&&"bits"in t?e.kind!==t.kind||e.
bits!==t.bits:e.kind!==t.kind}function HS(e,t){if(e===""||t===""||e===t)return!1;if(e.startsWith("*")&&t.startsWith("*"))
return HS(e.slice(1),t.slice(1));let n=[e,t].flatMap(s=>/^\((.*)\)$/.exec(s)?.[1]??[]),[r,o]=n;return r===void 0||o===void 0||
pa(cn(r),cn(o))}function zS(e,t){let[n,r]=[e,t].map(o=>/^(\*+)\w+$/.exec(o)?.[1]);return n!==void 0&&n===r}function VS(e,t){
let[n,r]=[cn(e),cn(t)];return n.kind==="integer"&&r.kind==="integer"?n.bits>r.bits:pa(n,r)}var qh=f(()=>{"use strict"});function JS(e){let{program:t,names:n,kernels:r}=e,o=t.relocations.filter(i=>i.kind==="field_offset"&&i.reached&&!i.loads&&
!qq(i)),s=new Map;for(let i of o)s.set(An(i),[...s.get(An(i))??[],i]);return[...s].flatMap(([i,a])=>{let l=r.flatMap(({id:k,
arch:y})=>{let R=a.find(S=>S.kernels.includes(k)),_=n.field(i,k);return R===void 0||_===null||Hq(t,R,k)?[]:[{kernel:k,arch:y,
copy:R,field:_}]}),c=l[0]?.copy.local;if(c==null)return[];let u=l.some(({field:k,arch:y})=>!jc(c,k,y)),d=ko(e,l,(k,y)=>jc(
k.field,y.field,k.arch)||jc(y.field,k.field,k.arch)),m=u?c:d?.place.field;if(m===void 0||d===void 0)return[];let p=l.filter(
({field:k,arch:y})=>jc(m,k,y));if(p.length===0)return[];let g=YS(m),b=Cn(l.map(({kernel:k,field:y})=>[k,YS(y)]),g);return[
{class:"FIELD_TYPE_CHANGED",artifact:t.artifact,program:t.program,way:t.way,name:i,what:{kind:"field"},expected:u?{words:g,
by:"source",kernel:null}:{words:g,by:d.by,kernel:d.place.kernel},kernels:p.map(({kernel:k})=>k),states:b,source:p[0]?.copy.
source??null}]})}function qq({root:e}){return e.startsWith("trace_event_raw_")}function jc(e,t,n){return e.bitfield||t.bitfield?
e.bitfield!==t.bitfield||e.size!==t.size:qS(e,t,n!=="s390x")}function YS({words:e,bitfield:t,size:n}){return t?`${e} : ${n}`:
e}function Hq({relocations:e},t,n){return e.some(({kind:r,root:o,path:s,kernels:i})=>(r==="field_size"||r==="field_lshif\
t_u64")&&o===t.root&&s===t.path&&i.includes(n))}var XS=f(()=>{"use strict";ln();ma();qh()});function Uc(e){return e.filter(t=>/\.(?:constprop|isra|part|llvm)\b/.test(t)&&!/\.cold(?:\.\d+)?$/.test(t))}var Hh=f(()=>{
"use strict"});function ZS(e,t){if(t.kind!=="function"||t.by!==void 0)return[];let n=e.attached.flatMap(({id:i})=>{let a=e.names.function(
t.name,i);return a===void 0?[]:[{id:i,state:a}]}),r={...fs(e,t),what:{kind:"hook"},expected:null,source:e.program.source},
o=n.filter(({state:i})=>(i.symbols??1)>1),s=n.filter(({state:i})=>i.symbols!==0&&QS(e,i.siblings).length>0);return[...o.
length===0?[]:[{...r,class:"AMBIGUOUS_HOOK",kernels:o.map(({id:i})=>i),states:Cn(n.map(({id:i,state:a})=>[i,zq(a.symbols??
1)]))}],...s.length===0?[]:[{...r,class:"HOOK_VARIANT_MISSED",kernels:s.map(({id:i})=>i),states:Cn(s.map(({id:i,state:a})=>[
i,QS(e,a.siblings).join(", ")]))}]]}function e$({program:e,tested:t}){let{artifact:n,program:r,way:o,hook:s,runs:i}=e,a=t.
flatMap(({id:u})=>{let d=i.find(m=>m.kernels.includes(u));return d===void 0?[]:[{id:u,count:d.count}]}),l=a.filter(({count:u})=>u===
0);if(s===null||l.length===0||l.length===a.length)return[];let c=Cn(a.map(({id:u,count:d})=>[u,d===0?"no run":"runs"]));
return[{class:"HOOK_NEVER_RUNS",artifact:n,program:r,way:o,name:s.name,what:{kind:"hook"},expected:null,kernels:l.map(({
id:u})=>u),states:c,source:e.source}]}function QS({hooked:e},t){return Uc(t).filter(n=>!e.has(n))}function zq(e){return e===
1?"one function":`${e} functions`}var t$=f(()=>{"use strict";Hh();ma()});function Gc(e,t){let{way:n,hook:r}=e;if(n!==null&&r!==null)return[{way:n,...r,by:void 0}];let o=new Set([e.program]),s=[
...e.calledBy],i=[];for(let a of s)if(!o.has(a)){o.add(a);for(let l of t)l.artifact!==e.artifact||l.program!==a||(s.push(
...l.calledBy),l.way!==null&&l.hook!==null&&i.push({way:l.way,...l.hook,by:a}))}return i}var zh=f(()=>{"use strict"});var ms,Vh=f(()=>{"use strict";ms=class{#e;constructor({names:t}){this.#e=new Map(t.map(n=>[`${n.kind} ${n.name}`,n]))}function(t,n){
let r=this.#t("function",t);return r?.kind==="function"?r.states.find(o=>o.kernels.includes(n)):void 0}tracepoint(t,n){let r=this.#t(
"tracepoint",t);return r?.kind==="tracepoint"?r.states.find(o=>o.kernels.includes(n)):void 0}prototype(t,n,r){if(t==="fu\
nction")return this.function(n,r)?.prototype??null;let o=this.#t(t,n);return o?.kind!=="raw_tracepoint"?null:o.states.find(
s=>s.kernels.includes(r))?.prototype??null}field(t,n){let r=this.#t("field",t);return r?.kind!=="field"?null:r.states.find(
o=>o.kernels.includes(n))?.field??null}#t(t,n){return this.#e.get(`${t} ${n}`)}}});function Wc(e){if(e===void 0)return Ar;let{words:t,name:n}=e;return n===""?t:`${t}${t.endsWith("*")?"":" "}${n}`}function qc(e){
return e===void 0?hs:`${e.type} ${e.name}`}function Hc({why:e,map:t}){return`${Vq[e]}${t===null?"":` through ${t}`}`}var ps,
Ar,hs,Vq,Zn=f(()=>{"use strict";ps={function:"function",raw_tracepoint:"raw tracepoint",tracepoint:"tracepoint",field:"f\
ield",enumerator:"enumerator",type:"type"},Ar="not there",hs="no field";Vq={offset:"reads the context at a computed offs\
et",call:"passes the context to a function that was not examined",escape:"stores the context where it cannot be followed",
tail_call:"passes the context to other programs",jump:"jumps to a computed place",limit:"is too large to be examined who\
le",global:"reads what depends on a variable that the loader sets",copy:"copies several arguments at once"}});function r$(e,t){if(t.kind!=="tracepoint"||Yq.test(t.name))return[];let n=new Map;for(let r of e.program.reads)for(let{id:o}of e.
attached){let s=e.names.tracepoint(t.name,o);if(!r.kernels.includes(o)||s===void 0||s.fields.length===0)continue;let i=r.
member??`@${r.offset}`;n.set(i,[...n.get(i)??[],{kernel:o,record:s,read:r}])}return[...n.values()].flatMap(r=>Jq(e,t,r))}
function Jq(e,t,n){let r=Xq(e,n);if(r===void 0)return[];let o=n.filter(u=>Zq(r,u)),[s]=o;if(s===void 0)return[];let{by:i,
kernel:a}=r,l=n$(r,r.field,r.within),c=Cn(n.map(({kernel:u,record:d,read:m})=>{let p=zc(d,m.offset);return[u,n$(r,p,p===
void 0?0:m.offset-p.offset)]}),l);return[{class:"TRACEPOINT_FIELD_CHANGED",...fs(e,t),what:{kind:"record",field:r.field.
name,offset:s.read.offset},expected:{words:l,by:i,kernel:a},kernels:[...new Set(o.map(u=>u.kernel))],states:c,source:s.read.
source}]}function Xq(e,t){let r=[e.writtenFor,...e.kernels.map(({id:l})=>l)].flatMap(l=>t.filter(({kernel:c})=>c===l)).flatMap(
Qq),o=r.filter(({within:l})=>l===0),s=o.find(l=>t.every(({read:c})=>!Jh(c,l,l.field)))??o[0]??r[0];if(s!==void 0)return s;
let i=ko(e,t,(l,c)=>{let[u,d]=[Yh(l),Yh(c)];return u?.field.name!==d?.field.name||u?.within!==d?.within}),a=i&&Yh(i.place);
return a&&{...a,by:i.by,kernel:i.place.kernel}}function Qq({kernel:e,record:t,read:n}){let r=n.member===null?null:/^\w+/.
exec(n.member)?.[0]??null,o=t.fields.find(i=>i.name===r);if(o===void 0)return[];let s=zc(t,n.offset)===o?n.offset-o.offset:
0;return[{field:o,within:s,by:"source",kernel:e}]}function Yh({record:e,read:t}){let n=zc(e,t.offset);return n&&{field:n,
within:t.offset-n.offset}}function zc({fields:e},t){return e.find(n=>t>=n.offset&&t<n.offset+n.size)}function Zq({field:e,
within:t},{record:n,read:r}){let o=zc(n,r.offset);if(o===void 0||o.name!==e.name||r.offset-o.offset!==t)return!0;let s=({
type:a})=>/^__(?:data|rel)_loc\b/.test(a);if(s(o)!==s(e)||r.via==="data_loc"&&!s(o))return!0;let i=({type:a})=>a.endsWith(
"]");return i(o)!==i(e)?!0:r.size===0?o.size!==e.size:Jh(r,{within:t},o)&&!Jh(r,{within:t},e)}function Jh({size:e},{within:t},n){
return e>n.size-t}function n$({within:e},t,n){return`${qc(t)}${t===void 0||n===e||n===0?"":` from byte ${n}`}`}var Yq,o$=f(
()=>{"use strict";ma();Zn();Yq=/^syscalls\//});function Yc(e,t,{via:n,offset:r}){if(n==="return")return{kind:"return"};switch(e){case"kprobe":return s$(t,r);case"kretp\
robe":return Qh(Xh[t].returns,r)?{kind:"return"}:null;case"kprobe_session":return s$(t,r)??(Qh(Xh[t].returns,r)?{kind:"r\
eturn"}:null);case"fentry":case"fexit":case"fmod_ret":case"fsession":case"lsm":case"tp_btf":case"raw_tracepoint":return{
kind:"argument",index:Math.floor(r/i$)};case"ksyscall":case"kretsyscall":case"uprobe":case"uretprobe":case"usdt":case"tr\
acepoint":return null}}function s$(e,t){let n=Xh[e].arguments.findIndex(r=>Qh(r,t));return n<0?null:{kind:"argument",index:n}}
function Qh(e,t){return t>=e&&t<e+i$}var Xh,i$,Vc,Zh=f(()=>{"use strict";Xh={x86_64:{arguments:[112,104,96,88,72,64],returns:80},
arm64:{arguments:[0,8,16,24,32,40,48,56],returns:0},s390x:{arguments:[40,48,56,64,72],returns:40}},i$=8,Vc=["fexit","fmo\
d_ret","fsession","lsm"]});function a$(e,t){let[,n]=/\bBPF_(?:KPROBE|KRETPROBE|PROG2?)\s*\(\s*\w+\s*,(.*)$/.exec(e?.text??"")??[],r=n===void 0?void 0:
t4(n)[t];return r===void 0?null:{words:r,name:/\b\w+$/.exec(r)?.[0]??"",shape:n4(r)}}function t4(e){let t=[],[n,r]=[0,0];
for(let o=0;o<e.length;o++){let s=e[o];if(s==="(")n++;else if(s===")"&&n>0)n--;else if((s===","||s===")")&&n===0&&(t.push(
e.slice(r,o).trim().replaceAll(/\s+/g," ")),r=o+1,s===")"))break}return t}function n4(e){let t=e.replaceAll(/\b(?:const|volatile)\b/g,
"").replaceAll(/\s+/g," ").trim(),[,n="",r=""]=/^(.*?) ?(\**) ?\w*$/.exec(t)??[];if(r==="")return eg(t.replace(/ \w+$/,""))??
eg(t)??"?";let o=/^(?:struct|union) (\w+)$/.exec(n)?.[1];if(o!==void 0)return`${r}${o}`;let s=eg(n);return n==="void"?r:
s===void 0?"?":`${r}(${s})`}function eg(e){let t=e4[e];return t===void 0?void 0:`u${t}`}var e4,l$=f(()=>{"use strict";e4=
{bool:8,_Bool:8,char:8,u8:8,__u8:8,short:16,u16:16,__u16:16,umode_t:16,int:32,unsigned:32,"unsigned char":8,"unsigned sh\
ort":16,"unsigned int":32,u32:32,__u32:32,s32:32,__s32:32,gfp_t:32,pid_t:32,long:64,"unsigned long":64,"long long":64,"u\
nsigned long long":64,u64:64,__u64:64,s64:64,__s64:64,size_t:64,loff_t:64,sector_t:64}});function d$(e,t){let{kind:n}=t;if(n==="tracepoint")return[];let r=new Map;for(let s of e.program.reads)for(let i of e.attached){
if(!s.kernels.includes(i.id))continue;let a=e.names.prototype(n,t.name,i.id),l=Yc(t.way,i.arch,s);if(a===null||l===null||
o4(a,l))continue;let c=JSON.stringify(l),u=r.get(c)??[];r.set(c,u),u.some(d=>d.kernel===i.id)||u.push({kernel:i.id,prototype:a,
read:s,slot:l,value:s4(l,a,t.way)})}let o=[...r.values()];return o.flatMap(s=>i4(e,t,s,r4(s,o)))}function r4(e,t){let n=new Set(
e.map(({kernel:r})=>r));return t.filter(r=>!r.some(({kernel:o})=>n.has(o))).flat()}function o4({parameters:e},t){return t.
kind==="return"?!1:e.slice(0,t.index+1).some(({shape:n})=>Number(/^(?:struct|union) .*:(\d+)$/.exec(n)?.[1]??0)>64)}function s4(e,{
parameters:t,returns:n},r){let o=n.shape==="void"?void 0:{...n,name:gs};return e.kind==="return"||Vc.includes(r)&&e.index===
t.length?o:t[e.index]}function i4(e,t,n,r){let{expected:o,isRight:s}=a4(e,n,r),i=n.filter(c=>!s(c)),[a]=i;return a===void 0?
[]:[{class:n.every(({slot:c,value:u})=>c.kind==="return"||u?.name===gs)?"RETURN_TYPE_CHANGED":"HOOK_ARGUMENT_CHANGED",...fs(
e,t),what:a.slot,expected:o,kernels:i.map(({kernel:c})=>c),states:Cn(n.map(c=>[c.kernel,ha(c)]),o?.words),source:a.read.
source}]}function a4(e,t,n){let r=b=>k=>!tg(b,k),o=t.find(b=>u$(e.program,b)),s=o&&Gh(o.value?.shape??"");if(o!==void 0&&
s){let b=({kernel:k,read:y})=>f$(e.program,y,s,k);return{expected:{words:ha(o),by:"use",kernel:o.kernel},isRight:k=>u$(e.
program,k)||!b(k)||r(o)(k)}}let i=t.find(b=>n.some(k=>c$(b,k)));if(i!==void 0&&n.every(b=>c$(i,b)))return{expected:{words:ha(
i),by:"use",kernel:i.kernel},isRight:r(i)};let a=l4(t),l=t.filter(({value:b})=>c4(a)&&b!==void 0&&u4(a,b)),u=l.find(({value:b})=>b?.
name===a?.name)??ko(e,l,tg)?.place;if(u!==void 0)return{expected:{words:ha(u),by:"source",kernel:u.kernel},isRight:b=>l.
includes(b)&&!p$(u,b)||m$(u,b)};let d=t.filter(({value:b})=>b!==void 0),m=ko(e,d,tg);if(m===void 0){let b=a&&{words:a.words,
by:"source",kernel:null};return{expected:b,isRight:()=>b===null}}let{place:p,by:g}=m;return{expected:{words:ha(p),by:g,kernel:p.
kernel},isRight:r(p)}}function c$({value:e},{value:t}){return e!==void 0&&t!==void 0&&!Wh(e.shape,t.shape)}function l4(e){
for(let{read:t,slot:n}of e){let r=a$(t.source,n.kind==="argument"?n.index:0);if(r!==null)return r}return null}function c4(e){
return e!==null&&e.shape!=="*"&&e.shape!=="?"}function u4({shape:e},t){return!VS(e,t.shape)}function u$(e,{kernel:t,read:n,
value:r}){let o=r===void 0?null:Gh(r.shape);return o!==null&&f$(e,n,o,t)}function f$({relocations:e},{offset:t},n,r){return e.
some(({argument:o,root:s,reached:i,kernels:a})=>i&&o===t&&s===n&&a.includes(r))}function tg(e,t){let[n,r]=[e.value,t.value];
return n===void 0||r===void 0?n!==r:n.name===gs!=(r.name===gs)?!0:Wh(n.shape,r.shape)&&!m$(e,t)||p$(e,t)}function m$({value:e},{
value:t}){return e===void 0||t===void 0||e.name===""||e.name===gs?!1:e.name===t.name&&zS(e.shape,t.shape)}function p$(e,t){
let[n="",r=""]=[e.value?.name,t.value?.name];if(n===""||r===""||n===r)return!1;let o=({parameters:s},i)=>s.some(a=>a.name===
i);return o(t.prototype,n)||o(e.prototype,r)}function ha({value:e,slot:t}){return e?.name!==gs?Wc(e):t.kind==="return"?e.
words:`${e.words} (the return value)`}var gs,h$=f(()=>{"use strict";Zh();l$();ma();qh();Zn();gs="return value"});function y$(e,t,n,r){let o=f4(e,t),i=r.map(({id:a})=>{let l=o.flatMap(({name:u,offset:d,size:m})=>{let p=n.field(u,a);return p===
null?[]:[p.offset===d&&p.size===m]}),c=l.filter(Boolean).length;return{id:a,agreeing:c,share:l.length<g$?0:c/l.length}}).
reduce((a,l)=>a===void 0||l.share>a.share?l:a,void 0);return i!==void 0&&i.share>=d4&&i.agreeing>=g$?i.id:null}function f4(e,{
programs:t}){let n=new Map;for(let r of t)if(r.artifact===e)for(let o of r.relocations){let{kind:s,flavor:i,local:a}=o;if(s!==
"field_offset"||i||a===null||a.offset===0)continue;let l=An(o);n.set(l,{name:l,offset:a.offset,size:a.size})}return[...n.
values()]}var g$,d4,b$=f(()=>{"use strict";ln();g$=4,d4=.8});function xo(e,t=null){let{surface:n,cases:r}=e,o=new ms(n),s=e.kernels.toSorted((l,c)=>Or(c.release??"",l.release??"")),
i=m4(r),a=new Set(r.flatMap(l=>l.tests.every(({verdict:c})=>c==="pass")?[]:[w$(l)]));return n.programs.flatMap(l=>{let c=s.
filter(({id:m})=>l.kernels.includes(m)&&!i.load.has(Jc(l,m))),u=l.hook===null?c:c.filter(({id:m})=>!i.attach.has(Jc(l,m))),
d={program:l,names:o,kernels:c,attached:u,tested:u.filter(({id:m})=>!a.has(w$({artifact:l.artifact,kernel:m}))),hooked:new Set(
n.programs.flatMap(({artifact:m,hook:p})=>m===l.artifact&&p!==null?[p.name]:[])),writtenFor:t??y$(l.artifact,n,o,c)};return[
...Gc(l,n.programs).flatMap(m=>[...ZS(d,m),...d$(d,m),...r$(d,m)]),...JS(d),...e$(d)].map(m=>p4(m,e.kernels))})}function m4(e){
let t={load:new Set,attach:new Set};for(let{artifact:n,kernel:r,programs:o}of e)for(let{name:s,load:i,attach:a}of o)i?.verdict!==
"pass"&&t.load.add(Jc({artifact:n,program:s},r)),a?.verdict==="fail"&&t.attach.add(Jc({artifact:n,program:s},r));return t}
function w$({artifact:e,kernel:t}){return JSON.stringify([e,t])}function Jc({artifact:e,program:t},n){return JSON.stringify(
[e,t,n])}function p4(e,t){let n=r=>t.map(({id:o})=>o).filter(o=>r.includes(o));return{...e,kernels:n(e.kernels),states:e.
states.map(r=>({...r,kernels:n(r.kernels)}))}}var Xc=f(()=>{"use strict";fa();XS();t$();zh();Vh();o$();h$();b$()});function R$(e,t){let n=new Set(xo(t).map(k$));return t.kernels.filter(r=>e.kernels.some(({id:o,arch:s})=>o===r.id&&s===r.
arch)).flatMap(r=>h4(r,e,t)).filter(r=>!n.has(k$(r)))}function k$({class:e,artifact:t,program:n,name:r,what:o}){return JSON.
stringify([e,t,n,r,o])}function h4(e,t,n){let{id:r}=e,o=`${r} (baseline)`,s=[...x$(t.surface,r).map(l=>g4(l,o)),...x$(n.
surface,r)],i=new Set(y4(s));if(i.size===0)return[];let a={surface:{programs:w4(n.surface,r,o),names:b4(s,i)},kernels:[e,
{...e,id:o}],cases:n.cases.filter(l=>l.kernel===r)};return xo(a,o).flatMap(l=>{let{expected:c,kernels:u}=l;return u.length!==
1||u[0]!==r?[]:[{...l,expected:c&&{...c,by:"baseline",kernel:o}}]})}function x$({names:e},t){return e.flatMap(n=>{let r=n.
states.filter(({kernels:o})=>o.includes(t)).map(o=>({...o,kernels:[t]}));return r.length===0?[]:[{...n,states:r}]})}function g4(e,t){
return{...e,states:e.states.map(n=>({...n,kernels:[t]}))}}function y4(e){let t=new Map;return e.flatMap(n=>{let r=JSON.stringify(
n.states.map(({kernels:s,...i})=>i)),o=t.get(ys(n));return t.set(ys(n),r),o===void 0||o===r?[]:[ys(n)]})}function ys({kind:e,
name:t}){return`${e} ${t}`}function b4(e,t){let n=new Map;for(let r of e){if(!t.has(ys(r)))continue;let o=n.get(ys(r));n.
set(ys(r),o===void 0?r:{...o,states:[...o.states,...r.states]})}return[...n.values()]}function w4({programs:e},t,n){let r=o=>o.
flatMap(s=>s.kernels.includes(t)?[{...s,kernels:[t,n]}]:[]);return r(e).map(o=>({...o,reads:r(o.reads),relocations:r(o.relocations),
notFollowed:r(o.notFollowed),runs:[]}))}var _$=f(()=>{"use strict";Xc()});function er(e){let[,t,n]=/^\+?(\d{1,7}(?:\.\d{1,3})?)\s*(%?)$/.exec(e.trim())??[];if(!(t===void 0||n===""&&t.includes(".")))
return{text:`+${t}${n}`,unit:n==="%"?"percent":"insns",value:Number(t)}}function S$({unit:e,value:t},n,r){return e==="in\
sns"?r-n>t:(r-n)*1e5>n*Math.round(t*1e3)}var bs=f(()=>{"use strict"});function Qc(e,t,n){let r=e.results,o=new Map(r.cases.map(i=>[$$(i,r.kernels),i])),s=t.cases.flatMap(i=>{let a=o.get($$(i,
t.kernels));return a===void 0?[]:[k4(a,i,r,t)]});return{baseline:{revision:r.revision,startedAt:r.startedAt,source:e.source},
insnsThreshold:n?.text??null,cases:{compared:s.length,added:t.cases.length-s.length,gone:r.cases.length-s.length},kernels:R4(
r.kernels,t.kernels),verdicts:s.flatMap(S4).toSorted((i,a)=>P$(i)-P$(a)),insns:s.flatMap(i=>$4(i,n)).toSorted((i,a)=>A$(
a)-A$(i)),surface:R$(r,t)}}function $$({artifact:e,kernel:t},n){return JSON.stringify([e,t,C$(t,n)])}function C$(e,t){return t.
find(({id:n})=>n===e)?.arch??"x86_64"}function k4(e,t,n,r){let o=({kernels:i})=>i.find(({id:a})=>a===t.kernel),s=({artifacts:i})=>i.
find(({name:a})=>a===t.artifact);return{before:e,after:t,common:{artifact:t.artifact,kernel:t.kernel,arch:C$(t.kernel,r.
kernels),kernelChanged:T$(o(n),o(r)),objectChanged:x4(s(n),s(r))}}}function T$(e,t){return ng(e?.release,t?.release)||ng(
e?.vmlinuzSha256,t?.vmlinuzSha256)}function x4(e,t){return ng(e?.sha256,t?.sha256)}function ng(e,t){return e!=null&&t!=null&&
e!==t}function R4(e,t){return t.flatMap(n=>{let r=e.find(({id:s,arch:i})=>s===n.id&&i===n.arch);if(r===void 0||!T$(r,n))
return[];let o=_4(r,n);return[{kernel:n.id,arch:n.arch,before:o(r),after:o(n)}]})}function _4(e,t){return e.release!==t.
release?({release:n})=>n??"unknown":e.packageVersion!==t.packageVersion?({release:n,packageVersion:r})=>`${n} (${r})`:({
release:n,vmlinuzSha256:r})=>`${n} (sha256 ${r?.slice(0,12)})`}function S4({before:e,after:t,common:n}){let r=new Map(E$(
e).map(({subject:o,verdict:s})=>[JSON.stringify(o),s]));return E$(t).flatMap(({subject:o,verdict:s,known:i})=>{let a=r.get(
JSON.stringify(o));return a!==void 0&&(o.kind==="lane"||v$(a)&&v$(s))&&a!==s?[{...n,subject:o,before:a,after:s,known:i&&
s==="fail"}]:[]})}function v$(e){return e==="pass"||e==="fail"}function E$({lanes:e,programs:t,tests:n}){let r=e.filter(
({verdict:i})=>i!=="pass"),o=r.length>0&&r.every(({known:i})=>i!==null),s=({known:i})=>o||i!==null;return[...e.map(i=>{let{
mode:a,verdict:l}=i;return{subject:{kind:"lane",mode:a},verdict:l,known:s(i)}}),...t.flatMap(i=>["load","attach"].flatMap(
a=>{let l=i[a],c={kind:"program",name:i.name,step:a};return l===null?[]:[{subject:c,verdict:l.verdict,known:s(i)}]})),...n.
map(i=>{let{name:a,verdict:l}=i;return{subject:{kind:"test",name:a},verdict:l,known:s(i)}})]}function P$(e){return e.after===
"pass"?3:e.after!=="fail"?2:Yt(e)?0:1}function $4({before:e,after:t,common:n},r){let o=O$(e);return[...O$(t)].flatMap(([
s,i])=>{let a=o.get(s);if(a===void 0||a===i)return[];let l=r!==null&&!n.kernelChanged&&S$(r,a,i);return[{...n,program:s,
before:a,after:i,beyond:l}]})}function O$({programs:e}){return new Map(e.flatMap(({name:t,load:n})=>{let r=n?.verdict===
"pass"?n.stats?.insnsProcessed??null:null;return r===null?[]:[[t,r]]}))}function A$({before:e,after:t}){return t/Math.max(
e,1)}function Yt({before:e,after:t,kernelChanged:n,known:r}){return e==="pass"&&t==="fail"&&!n&&!r}function Cr({before:e,
after:t}){return e==="fail"&&t==="pass"}function ga(e){let t=({artifact:r,kernel:o,after:s})=>JSON.stringify([r,o,s]),n=new Set(
e.filter(({subject:r})=>r.kind!=="lane").map(t));return e.filter(r=>r.subject.kind!=="lane"||!n.has(t(r)))}var Ro=f(()=>{
"use strict";_$();bs()});function Tr(e){let{comparison:t}=e;if(t===null)return null;let[n,r]=A4(t);return{baseline:uS(t),source:x(t.baseline.source,
200),cases:t.cases,verdicts:P4(t.verdicts,e),grown:n,moved:r,kernels:t.kernels,insnsThreshold:t.insnsThreshold}}function ks({
cases:e,verdicts:t,grown:n,moved:r,insnsThreshold:o}){if(e.compared===0)return"nothing could be compared: no artifact wa\
s on the same kernel then";let s=o===null?"":` beyond ${x(o,20)} instructions`,i=[...v4.flatMap(a=>M$(t.filter(l=>l.news===
a).length,a)),...M$(n.length,`${n.length===1?"program":"programs"} grown${s}`)];return i.length>0?i.join(", "):r.length+
t.length===0?"nothing changed":"nothing newly fails"}function xs({added:e,gone:t}){let n=[...e===0?[]:[`${ws(e)} only no\
w`],...t===0?[]:[`${ws(t)} only then`]];return n.length===0?"":`not compared: ${n.join(", ")}`}function ws(e){return`${M(
e,"artifact")} \xD7 ${e===1?"kernel":"kernels"}`}function Zc({kernel:e,before:t,after:n}){return`${x(e,100)}: ${x(t,100)}\
 \u2192 ${x(n,100)}`}function M$(e,t){return e===0?[]:[`${e} ${t}`]}function E4(e){let{before:t,after:n}=e;return Yt(e)?
"newly failing":e.known?"failing as known":Cr(e)?"newly passing":t==="pass"&&n==="fail"?"failing since the kernel change\
d":n==="fail"?"failing where there was no verdict":n==="pass"?"passing where there was no verdict":t==="pass"||t==="fail"?
"no longer with a verdict":null}function P4(e,t){let n=O4(t),r=new Map;for(let s of ga(e)){let{artifact:i,before:a,after:l,
kernel:c}=s,u=$c(s.subject),d=oa(s),m=JSON.stringify([i,u,a,l,d]),p=E4(s),g=r.get(m)??{artifact:i,subject:u,before:a,after:l,
kernels:[],blocks:!1,news:p,cause:d};g.kernels.push(c),g.blocks||=n.has(JSON.stringify([i,c])),r.set(m,g)}let o=new Map(
t.kernels.map(({id:s},i)=>[s,i]));for(let{kernels:s}of r.values())s.sort((i,a)=>(o.get(i)??0)-(o.get(a)??0));return[...r.
values()]}function O4({cases:e}){return new Set(e.filter(({lanes:t})=>t.some(({required:n,verdict:r,known:o})=>n&&o===null&&
r!=="pass")).map(({artifact:t,kernel:n})=>JSON.stringify([t,n])))}function A4({insns:e}){let t=({artifact:s,program:i})=>JSON.
stringify([s,i]),n=s=>{let i=new Map;for(let a of s){let{artifact:l,program:c,kernel:u,before:d,after:m}=a,p=i.get(t(a));
p!==void 0?p.others++:i.set(t(a),{artifact:l,program:c,kernel:u,before:d,after:m,others:0,cause:oa(a)})}return[...i.values()]},
r=n(e.filter(({beyond:s})=>s)),o=new Set(r.map(t));return[r,n(e.filter(s=>!o.has(t(s))))]}var v4,Rs=f(()=>{"use strict";
Ro();Xn();I();v4=["newly failing","failing as known","failing since the kernel changed","no longer with a verdict","fail\
ing where there was no verdict","passing where there was no verdict","newly passing"]});function ya({gate:e,cases:t,comparison:n,growth:r}){let o=t.flatMap(({lanes:a})=>a).filter(({verdict:a,known:l})=>a!=="p\
ass"&&l===null);if(e.status==="passed"&&o.some(({required:a})=>a))return"Nothing fails this run (<code>fail-on: never</c\
ode>): what is marked \u274C or \u26A0\uFE0F is required, and does not work all the same.";let s=!r.required&&n?.insns.some(
({beyond:a})=>a)===!0,i=o.some(({required:a})=>!a)||e.status==="failed"&&s&&o.length===0;return e.status!=="passed"&&e.nonBlocking===
0&&i?"Everything blocks in this run (<code>fail-on: any</code>), also what is marked \u26AA.":null}function eu(e){let t=new Map;
for(let{artifact:n,kernel:r,variants:o}of e.cases)for(let{group:s,chosen:i}of o){let a=_s(t,`${x(n,100)}: ${x(s,100)}`,()=>new Map);
_s(a,i===null?"none":x(i,100),()=>[]).push(r)}return[...t].map(([n,r])=>`${n} \u2192 ${[...r].map(([o,s])=>`${o} ${rg(s,
e)}`).join("; ")}`)}function tu(e){let t=new Map;for(let n of e.cases)for(let[r,o]of T4(n)){let s=JSON.stringify([n.artifact,
r,o]);_s(t,s,()=>({artifact:x(n.artifact,100),off:r,programs:x(o.join(", ")),count:o.length,kernels:[]})).kernels.push(n.
kernel)}return[...t.values()].map(({artifact:n,off:r,programs:o,count:s,kernels:i})=>`${n}: ${M(s,"program")} off ${rg(i,
e)} (${r}): ${o}`)}function T4({programs:e}){let t=new Map;for(let{name:n,off:r}of e){let o=r?.by==="manifest"?r.reason:
r&&C4[r.by];o!==null&&_s(t,o,()=>[]).push(n)}return t}function nu(e){let t=new Map;for(let{artifact:n,kernel:r,leftovers:o}of e.
cases)for(let{kind:s,name:i}of o)_s(t,`${x(n,100)} left behind ${M4[s]} ${x(i,100)}`,()=>[]).push(r);return[...t].map(([
n,r])=>`${n} ${rg([...new Set(r)],e)}: it was removed`)}function ru({cases:e}){let t=e.flatMap(({artifact:n,fixups:r})=>r.
flatMap(({status:o,note:s})=>o==="applied"?[`${x(n,100)}: ${x(s)}`]:[]));return[...new Set(t)]}function ou({cases:e}){let t=new Map;
for(let{artifact:n,lanes:r}of e)for(let o of r.filter(({verdict:s})=>s==="skip"))_s(t,x(o.reason??"no reason given"),()=>new Set).
add(x(`${n} (${o.mode})`,100));return[...t].map(([n,r])=>`${n}: ${[...r].join(", ")}`)}function rg(e,{kernels:t}){return e.
length===t.length&&e.length>2?`on all ${e.length} kernels`:`on ${e.map(n=>x(n,100)).join(", ")}`}function _s(e,t,n){let r=e.
get(t);if(r!==void 0)return r;let o=n();return e.set(t,o),o}var C4,M4,su=f(()=>{"use strict";I();C4={object:'by default,\
 SEC("?\u2026")',manifest:"autoload: false",kernel:"below min_kernel",variant:null,dropped:"does not load, left out"};M4=
{pin:"pin",process:"process",link:"link",program:"loaded program"}});function Mr(e,t=""){return`${ba}/blob/HEAD/docs/${e}${t===""?"":`#${t}`}`}function I$(e){return Mr("findings.md",e.toLowerCase())}
function F$({path:e,line:t},{repository:n,revision:r,checkedOut:o}){let s=e!==null&&!e.startsWith("/")&&!e.split("/").includes(
".."),i=o??r??"";if(!(I4.test(n??"")&&/^[0-9a-f]{40,64}$/.test(i))||!s||t<1)return null;let l=e.split("/").map(encodeURIComponent).
join("/");return`${n}/blob/${i}/${l.replaceAll("(","%28").replaceAll(")","%29")}#L${t}`}var ba,I4,wa=f(()=>{"use strict";
ba="https://github.com/bpfcompat/bpfcompat";I4=/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+){2}$/i});function W(e,t){return x(e,t).replaceAll(F4,n=>[...n].map(N$).join(""))}function N(e){return`<code>${W(e).replaceAll(L$,
"")}</code>`}function _o(e){let t=N$("`");return W(e,L4).replaceAll(new RegExp(`${t}(.+?)${t}`,"g"),"<code>$1</code>")}function So(e,t=""){
let n=Math.max(0,...e.flatMap(o=>(o.match(/`+/g)??[]).map(s=>s.length))),r="`".repeat(Math.max(3,n+1));return[`${r}${t}`,
...e,r].join(`
`)}function pe(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function Ie(e,t,n=!1){return`<details${n?" open":""}>
<summary>${e}</summary>

${t}

</details>`}function N$(e){let t=`&#${e.codePointAt(0)};`;return e==="@"?`${t}${L$}`:t}var iu,L$,F4,L4,kt=f(()=>{"use st\
rict";I();iu=1e6;L$="&#8203;",F4=new RegExp(["[&<>\"'`*[\\]|~\\\\{}$!^#@]","(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])",":(?=//|\
[\\w+-]+:)|(?<=\\b(?:mailto|xmpp)):","(?<=\\bwww)\\.","^(?:[-+=](?=\\s|[-+=])|\\d+(?=[.)]\\s))"].join("|"),"gi");L4=2e3});function Tn({cases:e}){let t=new Map;for(let n of e){let r=t.get(n.artifact);r===void 0?t.set(n.artifact,[n]):r.push(n)}
return t}var Ss=f(()=>{"use strict"});function ka(e){return e.flatMap(({name:t,load:n})=>{let r=n?.stats?.insnsProcessed??null,o=n?.stats?.budget??null;return n?.
verdict==="pass"&&r!==null&&o!==null&&r>o?[{name:t,insns:r,budget:o}]:[]})}function au({load:e,programs:t,maps:n=[]}){if(e===
null)return{verdict:"error",reason:"the guest sent no verdict of the load"};if(e.verdict!=="pass")return{verdict:e.verdict,
reason:B4(e,t,n)};if(!t.some(r=>r.load?.verdict==="pass"))return t.some(({off:r})=>r===null)?{verdict:"error",reason:"th\
e guest told of no program load; the validator was built in a wrong way, please report it"}:{verdict:"fail",reason:`noth\
ing was loaded: ${og(t)}`}}function og(e){if(e.length===0)return"the object has no programs";let t=new Set(e.flatMap(({off:o})=>o===
null?[]:[o.by])),[n,...r]=t;return n===void 0||r.length>0?`all ${e.length} programs are off`:`every program is off${N4[n]}`}
function B4({errno:e,message:t,map:n,program:r},o,s){let i=e?.name??"no errno",a=s.filter(({refusal:u,off:d})=>u!==null&&
d===null);if(a.length>1)return`${a.length} maps could not be created: ${$s(a.map(u=>u.name))}`;if(n!==null)return`map ${n}\
 could not be created (${i})`;let l=o.filter(({load:u,off:d})=>u!==null&&d===null),c=l.filter(({load:u})=>u?.verdict==="\
fail").map(u=>u.name);return c.length>0?`${$s(c)} did not load (${i}); ${l.length-c.length} of ${l.length} programs load\
 alone`:r!==null?`${r} did not load (${i})`:t||`the object did not load (${i})`}function sg(e){let t=e.filter(({attach:n})=>n!==
null&&!n.declined&&n.verdict!=="skip");return{attached:t.filter(({attach:n})=>n?.verdict==="pass").length,tried:t.length}}
function lu({programs:e}){let{attached:t,tried:n}=sg(e),r=e.filter(({attach:c})=>c?.required&&c.verdict==="fail"),[o]=r;
if(o!==void 0)return{verdict:"fail",reason:`${t} of ${n} programs attached; ${$s(r.map(({name:c})=>c))}: ${o.attach?.message||
o.attach?.errno?.name||"failed"}`};let s=e.filter(({load:c,off:u})=>c?.verdict==="pass"&&u===null),i=s.filter(({attach:c})=>c===
null);if(i.length>0)return{verdict:"error",reason:`the guest told of no attach of ${$s(i.map(({name:c})=>c))}`};let a=s.
filter(({attach:c})=>c?.required&&c.verdict==="skip"&&!c.declined);return n>0||a.length===0?void 0:{verdict:"skip",reason:`${$s(
[...new Set(a.map(({type:c})=>c))])} programs are attached to nothing (${$s(a.map(({name:c})=>c))}); \`mode: load_only\` a\
sks for no more than the load`}}function $s(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} m\
ore`:t}var N4,vs=f(()=>{"use strict";N4={object:' by default (`SEC("?\u2026")`)',manifest:" by the manifest (`autoload: \
false`)",kernel:": the kernel is below their `min_kernel`",variant:": the kernel takes no variant of any group",dropped:"\
: none of them loads, and each may be left out"}});function Fr(e){let{artifacts:t,kernels:n,cases:r}=e,o=Tn(e),s=new Map,i=new cu(n);for(let c of r)for(let u of c.lanes)s.
set(Ir(c.artifact,u.mode,c.kernel),D4(u,c)),i.see(Ir(c.artifact,u.mode),u.required,c.kernel);let a=K4(r.flatMap(c=>c.lanes.
map(u=>u.mode))),l=t.flatMap(c=>{let u=new Set((o.get(c.name)??[]).flatMap(d=>d.lanes.map(m=>m.mode)));return u.size===0?
[U4(c,n)]:[...u].map(d=>({artifact:c.name,label:x(u.size>1||d!==a?`${c.name} (${d})`:c.name,100),optional:i.isOptional(Ir(
c.name,d)),cells:n.map(m=>s.get(Ir(c.name,d,m.id))??null)}))});return{kernels:n,rows:l}}function Lr({artifacts:e,kernels:t,
cases:n}){let r=new Map,o=new Map,s=new cu(t);for(let{artifact:a,kernel:l,tests:c}of n)for(let u of c){let{name:d,required:m}=u;
o.set(a,(o.get(a)??new Set).add(d)),s.see(Ir(a,d),m,l),r.set(Ir(a,d,l),{...B$(u),note:null})}let i=e.flatMap(({name:a})=>[
...o.get(a)??[]].map(l=>({artifact:a,label:x(o.size>1?`${a}: ${l}`:l,100),optional:s.isOptional(Ir(a,l)),cells:t.map(c=>r.
get(Ir(a,l,c.id))??null)})));return{kernels:t,rows:i}}function un({kernels:e},{kernels:t},n=" (optional)"){if(e.length===
0)return"no kernel";if(e.length===t.length&&e.length>2)return`all ${e.length} kernels`;let r=new Set(t.filter(o=>!o.required).
map(o=>o.id));return e.map(o=>`${x(o,100)}${r.has(o)?n:""}`).join(", ")}function mt({title:e,otherPrograms:t}){if(t.length===
0)return x(e);let[n="",r]=t,o=t.length<=2?[n,r].filter(s=>s!==void 0).join(" and "):`${t.length} more programs`;return`${x(
e)}, and so ${t.length===1?"does":"do"} ${x(o)}`}function Jt({reason:e,until:t,place:n}){return`${x(e)}${t===null?"":`, \
until ${x(t,40)}`} (${Ct(n)})`}function Es({artifact:e,place:t,source:n},{artifacts:r}){let o=r.find(({name:i})=>i===e)?.
place??null,s=t!==null&&(t.file!==o?.file||t.line!==o.line);return n===null&&s?Ct(t):null}function uu(e){let[,t,n]=/^(.+)-(\d+\.\d.*)$/.
exec(e)??[];return t===void 0||n===void 0?[e,""]:[t,n]}function Ct({file:e,line:t,column:n}){return`${x(e.replace(/^\.\//,
""))}:${t}${n>0?`:${n}`:""}`}function K4(e){let t=n=>e.filter(r=>r===n).length;return[...new Set(e)].sort((n,r)=>t(r)-t(
n))[0]}function Ir(...e){return JSON.stringify(e)}function D4(e,t){return{...B$(e),note:j4(e.mode,t)}}function B$({verdict:e,
required:t,known:n}){return{verdict:e,nonBlocking:(!t||n!==null)&&e!=="pass",known:n!==null}}function j4(e,{programs:t}){
if(e!=="load_attach"&&e!=="behavior")return null;let{attached:n,tried:r}=sg(t);return n===r?null:`${n}/${r}`}function U4({
name:e,error:t},n){let r=t===null?null:{verdict:"error",nonBlocking:!1,known:!1,note:null};return{artifact:e,label:x(e,100),
optional:!1,cells:n.map(()=>r)}}var cu,Tt=f(()=>{"use strict";Ss();vs();I();cu=class{#e;#t=new Map;constructor(t){this.#e=
new Set(t.filter(({required:n})=>n).map(({id:n})=>n))}see(t,n,r){this.#e.has(r)&&this.#t.set(t,n||this.#t.get(t)===!0)}isOptional(t){
return this.#t.get(t)===!1}}});function Nr(e,t=!1){let n=new Map;return{kernel(r,o){let s=n.get(r)===o.step&&o.step!=="case";n.set(r,o.step),!s&&o.step!==
"waiting"&&e(`${r}: ${xa(o)}`)},info:r=>e(fe(r)),warning:r=>e(`warning: ${fe(r)}`),debug:r=>{t&&e(fe(r))},close:()=>{}}}
function K$(e){return{kernel:()=>{},info:()=>{},warning:t=>e(`warning: ${fe(t)}`),debug:()=>{},close:()=>{}}}function xa(e){
switch(e.step){case"resolving":return"looking it up";case"fetching":return`fetching ${e.what}${e.bytes>0&&e.total>0?` ${Math.
floor(e.bytes/e.total*100)} %`:""}`;case"waiting":return"here, waiting for its turn";case"booting":case"resuming":return`${e.
step} ${fe(e.release)}${e.boot>1?` (boot ${e.boot})`:""}`;case"case":return`artifact ${e.position+1} of ${e.count}: ${fe(
e.artifact)}${e.doing===null?"":`, ${fe(e.doing)}`}`;case"done":return`${G4(e.verdicts)} in ${e.seconds.toFixed(1)} s`;case"\
probing":return`finding out what it can do (${e.position+1} of ${e.count}: ${fe(e.what)})`;case"probed":return`${e.features}\
 features found out in ${e.seconds.toFixed(1)} s`;case"failed":return`no verdict: ${fe(e.message)}`}}function G4(e){return Object.
entries(e).filter(([,t])=>t>0).map(([t,n])=>`${n} ${t}`).join(", ")}var Ps=f(()=>{"use strict";I()});function Ra(e,t){let n=Tr(e);return n===null?"":["## What changed",`**${W(ks(n))}** <sub>${W(W4(n))}</sub>`,H4(n.verdicts,
e,t),D$(n.grown,t),V4(n,t),Y4(n,t)].filter(r=>r!=="").join(`

`)}function W4({baseline:e,source:t,cases:n}){return[`compared with ${e}, from ${t}`,xs(n)].filter(r=>r!=="").join("; ")}
function H4(e,t,n){if(e.length===0)return"";let r=e.slice(0,n).map(o=>[`${o.after!=="pass"&&!o.blocks?"\u26AA":q4[o.after]}\
&nbsp;${o.before}&nbsp;\u2192&nbsp;**${o.after}**`,N(o.artifact),W(o.subject),W(z4(o.kernels,t)),W(o.cause??"")]);return U$(
j$(["verdict","artifact","what","on","note"],r),e.length,n)}function D$(e,t){if(e.length===0)return"";let n=e.slice(0,t).
map(o=>[N(o.program),N(o.artifact),`${Q(o.before)}&nbsp;\u2192&nbsp;**${Q(o.after)}**`,vh(o),`${N(o.kernel)}${o.others===
0?"":` and ${o.others} more`}`,W(o.cause??"")]);return U$(j$(["program","artifact","instructions processed","change","on",
"note"],n),e.length,t)}function j$(e,t){return t.some(n=>n.at(-1)!=="")?pe(e,t):pe(e.slice(0,-1),t.map(n=>n.slice(0,-1)))}
function U$(e,t,n){return t<=n?e:`${e}

${t-n} more are in results.json.`}function z4(e,{kernels:t}){if(e.length===t.length&&e.length>2)return`all ${e.length} k\
ernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));return[e.slice(0,ig).map(o=>`${x(o,100)}${n.has(o)?
" (optional)":""}`).join(", "),...e.length>ig?[`${e.length-ig} more`]:[]].join(" and ")}function V4({kernels:e},t){if(e.
length===0)return"";let n=e.slice(0,t).map(o=>`- ${W(Zc(o))}`),r=e.length>t?[`- ${e.length-t} more`]:[];return Ie(`${M(e.
length,"kernel")} changed since: what differs there may not be your code\u2019s doing`,[...n,...r].join(`
`))}function Y4({moved:e},t){return e.length===0?"":Ie(`Instructions changed in ${M(e.length,"other program")}`,D$(e,t))}
var ig,q4,ag=f(()=>{"use strict";Xn();Rs();kt();I();ig=3;q4={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"}});function As(e,t){if(e.rows.length===0||e.kernels.length===0)return"";let n=l=>e.rows.length<=G$||!W$(l.cells),r=e.rows.filter(
n),o=e.kernels.map((l,c)=>e.kernels.length<=G$||!W$(r.map(u=>u.cells[c]??null))),s={rows:r.map(l=>({...l,cells:l.cells.filter(
(c,u)=>o[u])})),kernels:e.kernels.filter((l,c)=>o[c])};if(r.length===0||s.kernels.length===0)return X4(e,t);let i=e.rows.
filter(l=>!n(l)),a=e.kernels.filter((l,c)=>!o[c]);return[...rH(s),...i.length===0?[]:[Ie(`\u2705 ${H$(i.length,`more ${t}`)}\
 ${q$(i,e)}`,du(i.map(({label:l})=>l)))],...a.length===0?[]:[Ie(`\u2705 On ${M(a.length,"more kernel")} everything passe\
s`,du(a.map(({id:l})=>l)))]].join(`

`)}function W$(e){let t=n=>n===null||n.verdict==="pass"&&n.note===null;return e.some(n=>n!==null)&&e.every(t)}function X4(e,t){
let{rows:n,kernels:r}=e,o=[du(n.map(({label:s})=>s)),`On ${du(r.map(({id:s})=>s))}`];return Ie(`\u2705 ${H$(n.length,t)}\
 ${q$(n,e)}`,o.join(`

`))}function q$(e,{kernels:t}){return e.some(n=>n.cells.includes(null))?"on every kernel meant for them":t.length===1?"o\
n the kernel":`on all ${t.length} kernels`}function H$(e,t){return`${M(e,t)} ${e===1?"passes":"pass"}`}function du(e){return e.
map(t=>N(t)).join(" \xB7 ")}function rH(e){let{rows:t,kernels:n}=e,r=n.length>t.length?[s=>sH(e,s)]:[],o=[()=>lg(e,aH(n),
!1),...r.map(s=>()=>s(!1)),()=>lg(e,lH(n),!0),...r.map(s=>()=>s(!0))];for(let s of o){let i=s();if(iH(i)<=Q4)return z$(i,
t)}return oH(e)}function oH({rows:e,kernels:t}){let n=Math.ceil(t.length/J4),r=Math.ceil(t.length/n);return Array.from({
length:n},(o,s)=>s*r).flatMap((o,s)=>{let i={rows:e.map(u=>({...u,cells:u.cells.slice(o,o+r)})),kernels:t.slice(o,o+r)},
a=i.kernels.map((u,d)=>({text:String(o+d+1),width:2*fu})),l=i.kernels.map((u,d)=>`${o+d+1}&nbsp;${N(u.id)}${Os(u)}`);return z$(
{...lg(i,a,!0),key:l.join(" \xB7 ")},s===n-1?e:[])})}function lg({rows:e},t,n){return{corner:"",labels:e.map(V$),heads:t,
cells:e.map(r=>r.cells.map(o=>J$(o,n))),signs:n,key:null}}function sH({rows:e,kernels:t},n){return{corner:"kernel",labels:t.
map(r=>({text:`${N(r.id)}${Os(r)} ${ug(r.release??"")}`.trim(),width:dg(r.id)+cg*((r.release?.length??0)+Os(r).length)})),
heads:e.map(V$),cells:t.map((r,o)=>e.map(s=>J$(s.cells[o]??null,n))),signs:n,key:null}}function iH({labels:e,heads:t,cells:n}){
let r=t.map(({width:o},s)=>Math.max(o,...n.map(i=>i[s]?.width??0)));return[Math.max(...e.map(({width:o})=>o)),...r].reduce(
(o,s)=>o+s+Z4,0)}function z$({corner:e,labels:t,heads:n,cells:r,signs:o,key:s},i){let a=pe([e,...n.map(c=>c.text)],t.map(
(c,u)=>[c.text,...(r[u]??[]).map(d=>d.text)])),l=cH(i.flatMap(c=>c.cells),o);return[a,...s===null?[]:[`<sub>${s}</sub>`],
...l===""?[]:[l]]}function aH(e){return e.map(t=>({text:`${N(t.id)}${Os(t)}${t.release===null?"":`<br>${ug(t.release)}`}`,
width:Math.max(dg(t.id)+fu*Os(t).length,cg*(t.release?.length??0))}))}function lH(e){return e.map(t=>{let n=[...uu(x(t.id,
100)).filter(r=>r!==""),Os(t).trim()].filter(r=>r!=="");return{text:n.map(ug).join("<br>"),width:cg*Math.max(...n.map(r=>r.
length))}})}function V$({label:e,optional:t}){let n=t?" (optional)":"";return{text:`${N(e)}${n}`,width:dg(e)+fu*n.length}}
function Os({required:e}){return e?"":" (optional)"}function ug(e){return e===""?"":`<sub>${W(e)}</sub>`}function dg(e){
return tH+eH*e.length}function J$(e,t){if(e===null)return{text:"",width:0};let n=e.known?tr:e.nonBlocking?Y$:_a[e.verdict],
r=t?"":` ${e.known?"known":e.verdict}`,o=e.note===null?"":` ${e.note}`;return{text:`${n}${r}${o}`,width:nH+fu*(r.length+
o.length)}}function cH(e,t){let n=r=>e.some(o=>o?.verdict===r&&!o.nonBlocking);return[...t&&n("pass")?[`${_a.pass} passe\
s`]:[],...n("fail")?[`${_a.fail} fails`]:[],...e.some(r=>r?.known)?[`${tr} fails as known, and does not block`]:[],...e.
some(r=>r?.nonBlocking&&!r.known)?[`${Y$} does not pass, and does not block`]:[],...n("skip")?[`${_a.skip} skipped, so n\
ot known`]:[],...n("error")?[`${_a.error} no verdict: the set-up or the machine is at fault`]:[],...e.some(r=>r?.note!=null)?
["figures: programs attached, of those that were tried"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]].
join(" \xB7 ")}var G$,J4,Q4,Z4,fu,cg,eH,tH,nH,_a,Y$,tr,mu=f(()=>{"use strict";kt();Tt();I();G$=8,J4=20;Q4=1012,Z4=27,fu=
7.7,cg=7,eH=8.2,tH=11,nH=21;_a={pass:"\u2705",fail:"\u274C",skip:"\u2796",error:"\u26A0\uFE0F"},Y$="\u26AA",tr="\u{1F4CC}"});function pu(e,t){let n=e.findings.slice(0,t.findings);if(n.length===0)return"";let r=n.slice(0,t.whole),o=X$(n.slice(r.length),
(s,i)=>`- ${Q$(s,r.length+i+1)}${Z$(s,e)}`);return[`## ${dH(e.findings)}`,...X$(r,(s,i)=>fH(s,i,e,t)),...o.length===0?[]:
[o.join(`
`)]].join(`

`)}function X$(e,t){let n=[];for(let r=0,o=0;r<=iu&&o<e.length;o++){let s=e[o];if(s===void 0)break;let i=t(s,o);r+=wt(i),
n.push(i)}return n}function dH(e){let t=a=>e.filter(l=>l.level===a&&l.known===null).length,n=e.filter(a=>a.known!==null).
length,[r,o,s]=[t("failure"),t("warning"),t("notice")],i=o===1?"does not block":"do not block";return[...r===0?[]:[M(r,"\
failure")],...o===0?[]:[`${r===0?M(o,"finding"):o} that ${i}`],...n===0?[]:[M(n,"known failure")],...s===0?[]:[M(s,"rema\
rk")]].join(", ")}function fH(e,t,n,r){let o=Q$(e,t+1),s=gH(e,n,r);return e.level==="failure"&&t<uH?`### ${o}

${s}`:Ie(`${o}${Z$(e,n)}`,s)}function Q$(e,t){let n=e.artifact===null?"":`${N(e.artifact)}: `;return`${t}. ${e.known===null?
mH[e.level]:tr} ${n}${W(mt(e))}`}function Z$(e,t){let n=e.kernels.length;return` <sub>on ${n>3&&n<t.kernels.length?`${n}\
 kernels`:W(un(e,t))}</sub>`}function gH(e,t,{excerpts:n}){let{source:r,excerpt:o,remedyYaml:s,log:i,words:a}=e,l=Es(e,t),
c=o===null||o.trim()===a?.trim()||!n?null:o;return[`**On** ${W(un(e,t))} \xB7 [${N(e.class)}](${I$(e.class)})`,...e.known===
null?[]:[`**Known** ${W(Jt(e.known))}`],...a===null?[]:[`**Message** ${N(a)}`],...r===null?[]:[`**At** ${yH(r,t)}

${So([x(r.text)],"c")}`],...l===null?[]:[`**At** ${N(l)}`],...c===null?[]:[So(vt(c,pH),"text")],`**What to do** ${_o(e.remedy)}`,
...s===null?[]:[So(vt(s,hH),"yaml")],`**Reproduce**

${So([x(e.reproduce)],"sh")}`,...i===null?[]:[`Whole log: ${N(i)}`]].join(`

`)}function yH(e,t){let n=N(Ct(e)),r=F$(e,t);return r===null?n:`[${n}](${r})`}var uH,mH,pH,hH,fg=f(()=>{"use strict";wa();
kt();Tt();mu();I();uH=10;mH={failure:"\u274C",warning:"\u26AA",notice:"\u2139\uFE0F"};pH=20,hH=60});var nr,Sa=f(()=>{"use strict";nr={"bzimage-pc":"bzImage on pc","vmlinux-pc":"vmlinux on pc","vmlinux-microvm":"vmlinux o\
n microvm","image-virt":"Image on virt","image-ccw":"image on s390-ccw"}});function hu(e){let{kernels:t}=e;if(t.length===0)return"";let n=["kernel","release","package","signature","accelerator","\
booted as","boot","fetch and run"],r=t.map(s=>[`${N(s.id)}${s.required?"":" (optional)"}`,W(s.release??s.error??""),W(s.
packageVersion??""),W(bH(s)),s.accelerator??"",s.shape===null?"":nr[s.shape].replaceAll(" ","&nbsp;"),s.bootMs===null?"":
`${ev(s.bootMs)}${s.snapshot==="used"?", resumed":""}`,`${ev(s.fetchMs+s.guestMs)}${s.boots>1?`, ${s.boots} boots`:""}`]),
o=t.flatMap(s=>s.notes.map(i=>`- ${N(s.id)}: ${W(i)}`));return Ie(wH(t),[pe(n,r),...o.length===0?[]:[o.join(`
`)]].join(`

`),t.some(({error:s})=>s!==null))}function bH({signature:e}){let[,t,n]=/^(locked: )?good: .*?( \(on [^)]*\))?$/.exec(e??
"")??[];return t!==void 0?`locked, good${n??""}`:e?.startsWith("good:")?"good":e??""}function ev(e){return le(e).replaceAll(
" ","&nbsp;")}function wH(e){let t=new Set(e.flatMap(({accelerator:a})=>a??[])),n=e.filter(({snapshot:a})=>a!=="used"),r=n.
flatMap(({bootMs:a})=>a===null?[]:[a]),[o,s]=[le(Math.min(...r)),le(Math.max(...r))],i=[...t.size===0?[]:[[...t].sort().
join(" and ")],...n.length===e.length?[]:[`${e.length-n.length} resumed`],...r.length===0?[]:[`boot ${o===s?s:`${o} to ${s}`}`]];
return`Kernels (${e.length})${i.length===0?"":`: ${i.join(", ")}`}`}var mg=f(()=>{"use strict";Sa();kt();I()});function sv(e,t){let{findings:n}=e,r=As(Lr(e),"test"),o=RH(e),s=[...PH(o),vH(e),$H(e)],i=Ra(e,xH),a=As(Fr(e),"artifact"),
l=hu(e);return{title:yg(o),summary:Cs([[...s,a,...r===""?[]:["## Tests",r],i],[...s,a,i],[...s,i,"The tables do not fit \
here: they are in the job summary."],s]),text:bg(n,e,[wt(l)<=ov/4?l:"",$a(t)])}}function iv(e,t,n){let{artifact:r,mode:o}=e,
s=Kc(e,t),i=t.artifacts.find(({name:c})=>c===r)?.place??null,a=s.map(({kernel:c,lane:{verdict:u,reason:d,known:m}})=>[N(
c),m===null?`${SH[u]} ${u}`:`${tr} known`,W([...m===null?[]:[`known: ${m}`],...d===null?[]:[d]].join("; "))]),l=[`**This\
 check never blocks: it is green when it passes, and grey when it does not.** ${i===null?"The manifest":N(`${i.file}:${i.
line}`)} says that ${N(r)} in mode ${N(o)} is not required (${N("required: false")}), so that the project sees where it \
works without depending on it. Whether this change is fine is what the check ${N(n.checkName)} says.`,cs(e,t)?`It works \
on all kernels it was taken to. To keep it so, take ${N("required: false")} away.`:"Nothing has to be done about it for \
this change to be merged.",`Tried on ${M(s.length,"Linux kernel")}, each booted in a virtual machine: ${lv[o]}. ${gg}`];
return{title:cv(s.map(c=>c.lane.verdict)),summary:Cs([[...l,pe(["kernel","verdict","why"],a)],[...l,"The table does not \
fit here: it is in the job summary."]]),text:bg(t.findings.filter(c=>c.artifact===r),t,[$a(n)])}}function av(e,t,n){let r=new Set(
e.map(({artifact:a})=>a)),o=e.filter(a=>cs(a,t)),s=e.map(a=>[N(a.artifact),N(a.mode),`${o.includes(a)?"\u2705":"\u26AA"}\
 ${cv(Kc(a,t).map(({lane:{verdict:l}})=>l))}`]),i=[`**This check never blocks: it is green when all of it passes, and gr\
ey when something does not.** The manifest says of what is in the table that it is not required (${N("required: false")}\
), so that the project sees where it works without depending on it. Whether this change is fine is what the check ${N(n.
checkName)} says.`,`Each was taken to Linux kernels, each booted in a virtual machine. ${gg}`];return{title:`${o.length}\
 of ${M(e.length,"lane")} that do not block pass`,summary:Cs([[...i,pe(["artifact","mode","verdict"],s)],[...i,"The tabl\
e does not fit here: it is in the job summary."]]),text:bg(t.findings.filter(({artifact:a,level:l})=>a!==null&&r.has(a)&&
l!=="failure"),t,[$a(n)])}}function pg(e,t,n){let o=[...e.values()].filter(({step:i})=>i==="done"||i==="failed").length,
s=[...e].map(([i,a])=>[N(i),W(xa(a))]);return{title:t===null?"Running":`${o} of ${M(t,"kernel")} done`,summary:Cs([[tv,...s.
length===0?[]:[pe(["kernel","doing"],s)]],[tv]]),text:$a(n)}}function hg(e,t,n){let[r]=t,o=t.slice(0,_H).map(i=>`- ${_o(
En(i))}`),s=t.length-o.length;return{title:yg(r===void 0?e:`${e}: ${En(r)}`),summary:Cs([[nv,o.join(`
`),...s===0?[]:[`${M(s,"more problem")} in the log.`]],[`${nv} What was in the way is in the log.`]]),text:$a(n)}}function RH(e){
let t=Tr(e)?.verdicts.filter(n=>n.news==="newly failing").length??0;return t===0?e.gate.sentence:`${e.gate.sentence}; ${t}\
 newly failing`}function $H({artifacts:e,kernels:t,cases:n}){let r=[...new Set(n.flatMap(({lanes:i})=>i.map(({mode:a})=>a)))],
o=["behavior","load_attach","load_only"].find(i=>r.includes(i)),s=[...o===void 0?[]:[o],...r.includes("command")?["comma\
nd"]:[]];return`[bpfcompat](${ba}) took the compiled eBPF code of this change (${M(e.length,"object")}) to ${M(t.length,
"Linux kernel")}, ${t.length===1?"":"each "}booted in a virtual machine: ${s.map(i=>lv[i]).join(", and ")}. ${gg}`}function vH(e){
let{status:t,nonBlocking:n,known:r,failedKernels:o}=e.gate,s=ya(e);if(t==="passed"&&s!==null)return`**What it means.** ${s}`;
let i=t==="error"&&o.length>0?` ${rv.failed}`:"",a=s??(n===0?"":"What is marked \u26AA did not pass and does not block."),
l=r===0?"":` What is marked ${tr} fails as the manifest expects, and does not block.`;return`**What it means.** ${r>0&&t===
"passed"?EH:rv[t]}${i} ${a}${l}`.trim()}function cv(e){let t=e.filter(r=>r==="pass").length,n=M(e.length,"kernel");return t===
e.length?`Passes on ${n}`:`Passes on ${t} of ${n}; does not block`}function yg(e){return x(e,kH)}function PH(e){return x(
e)===yg(e)?[]:[`**${W(e,2e3)}**`]}function bg(e,t,n){let r={...t,findings:[...e]},o=OH.map(s=>{let i=Math.max(0,e.length-
s.findings),a=i===0?"":`${M(i,"more finding")} in the job summary and in results.json.`;return[pu(r,s),a,...n]});return Cs(
[...o,n.slice(-1)])}function $a({runUrl:e}){return e===null?"The job summary has all tables, figures and findings.":`[Th\
e workflow run](${e}) has the job summary with all tables, figures and findings, and the log.`}function Cs(e){return e.map(
n=>n.filter(r=>r!=="").join(`

`)).find(n=>wt(n)<=ov)??""}var ov,kH,xH,lv,tv,nv,_H,gg,SH,EH,rv,OH,uv=f(()=>{"use strict";v();Rs();Kh();su();wa();kt();Tt();
Ps();ag();fg();mg();mu();I();ov=65535,kH=255,xH=10;lv={load_only:"loading its programs into the kernel",load_attach:"loa\
ding its programs into the kernel and attaching them",behavior:"loading and attaching its programs and seeing whether th\
ey do what the tests of the manifest say",command:"running the project's own loader"},tv="The compiled eBPF objects of t\
his change are being taken to Linux kernels, each booted in a virtual machine. The result comes when all are done.",nv="\
No eBPF program was tried, or not to its end: this is no word about the change itself.",_H=20,gg=`[What is this?](${Mr("\
github-checks.md")})`,SH={pass:"\u2705",fail:"\u26AA",skip:"\u2796",error:"\u26A0\uFE0F"};EH="All that the project requi\
res works on these kernels, but for what it knows to fail.",rv={passed:"All that the project requires works on these ker\
nels.",failed:"Where the table says \u274C, something that the project requires does not work: users of that kernel will find\
 it broken. The findings below say what broke, where, and what mends it.",error:"Where the table says \u26A0\uFE0F, something stoo\
d in the way of a verdict: that is no word about the change itself. The findings below name it."};OH=[{excerpts:!0,whole:10,
findings:100},{excerpts:!1,whole:10,findings:100},{excerpts:!1,whole:3,findings:30},{excerpts:!1,whole:0,findings:30},{excerpts:!1,
whole:0,findings:5}]});function Ts({source:e,place:t},n){if(e!==null&&e.path!==null&&fv(e.path))return{file:e.path,line:e.line,column:dv(e),isSource:!0};
let r=t===null?null:va(t.file,n);return r===null||t===null?null:{file:r,line:t.line,column:dv(t),isSource:!1}}function dv({
column:e}){return e>0?e:null}function va(e,{repositoryFiles:t}){let n=Object.hasOwn(t,e)?t[e]:void 0;return n!==void 0&&
fv(n)?n:null}function fv(e){return e!==""&&!e.startsWith("/")&&!e.split("/").includes("..")&&!new RegExp("\\p{Cc}","u").
test(e)}var gu=f(()=>{"use strict"});function hv(e,t=e.findings){let n=wg(e,t,CH);return gv.flatMap(r=>TH(n.map(({annotation:o})=>o).filter(o=>o.level===r),r))}
function wg(e,t,n){let r=t.map(o=>({finding:o,annotation:IH(o,e,n)}));return gv.flatMap(o=>r.filter(({annotation:s})=>s.
level===o).toSorted((s,i)=>mv(i.finding,i.annotation)-mv(s.finding,s.annotation)))}function mv({source:e,kernels:t},{file:n}){
return(n===null?0:e===null?1:2)*1e6+t.length}function TH(e,t){let n=AH[t];if(e.length<=n)return[...e];let r=e.length-(n-
1);return[...e.slice(0,n-1),{level:t,file:null,startLine:null,startColumn:null,title:`${r} more findings`,message:`${r} \
more findings of this level are in the job summary and in results.json: GitHub shows at most 10 annotations a level.`}]}
function IH(e,t,n){return{level:MH[e.level],...FH(e,t),title:x(yv(e),pv),message:LH(e,t,n)}}function yv(e){return`${e.artifact===
null?"":`${e.artifact}: `}${mt(e)}`}function FH(e,t){let n=Ts(e,t);return{file:n?.file??null,startLine:n?.line??null,startColumn:n?.
column??null}}function LH(e,t,n){let{words:r,remedy:o,remedyYaml:s,reproduce:i,class:a}=e,l=un(e,t),c=r??(yv(e).length>pv?
mt(e):null);return NH([...e.known===null?[]:[`Known: ${Jt(e.known)}`],c===null?`On ${l}`:`${l}: ${x(c)}`,x(o,2e3),...s===
null?[]:["",...vt(s,60),""],`Reproduce: ${x(i)}`,`[${a}]`].join(`
`),n)}function NH(e,t){if(wt(e)<=t)return e;let n="\u2026 (cut: see the job summary)",r=e.split(`
`);for(;r.length>1&&wt([...r,n].join(`
`))>t;)r.pop();let o=r.join(`
`),s=t-wt(`
${n}`);return`${wt(o)<=s?o:x(o,Math.floor(s/4))}
${n}`}var AH,CH,pv,gv,MH,kg=f(()=>{"use strict";Tt();gu();I();AH={error:9,warning:10,notice:10},CH=4096,pv=255;gv=["erro\
r","warning","notice"];MH={failure:"error",warning:"warning",notice:"notice"}});function wv(e,t){return wg(e,t,bv).flatMap(({finding:n,annotation:r})=>{let{file:o,level:s,title:i,message:a}=r;if(o===null)
return[];let l=r.startLine??1,c=r.startColumn;return[{path:o,start_line:l,end_line:l,...c===null?{}:{start_column:c,end_column:c},
annotation_level:KH[s],title:i,message:a,...n.excerpt===null?{}:{raw_details:Vt(vt(n.excerpt,BH).join(`
`),bv/4)}}]})}function kv(e){let t=[e.slice(0,yu)];for(let n=yu;n<e.length;n+=yu)t.push(e.slice(n,n+yu));return t}var bv,
BH,yu,KH,xg=f(()=>{"use strict";kg();I();bv=6e4,BH=100,yu=50,KH={error:"failure",warning:"warning",notice:"notice"}});import{setTimeout as DH}from"node:timers/promises";async function bu(e,{pauses:t,longestWait:n,hurry:r}){let o=!1,s=0;for(let i=0;;i++)
try{return await e()}catch(a){let l=t[i];if(l===void 0||o||!jH(a))throw a;let c=vo(a);if(ce("http",()=>`${Mt(a)}; asked \
again in ${c??l} ms`),c!==null&&s+c>n)throw a;s+=c??0,await DH(c??l,void 0,{signal:r}).catch(()=>{}),o=r.aborted}}function $o(e){
return Rg(e)?.status??null}function Rv(e){let t=Rg(e);return t!==null&&(t.status===404||t.status===405)&&!Object.keys(t.
headers).some(n=>n.startsWith("x-github-"))}function vo(e){let{status:t,headers:n}=Rg(e)??{status:0,headers:{}},r=Number(
n["retry-after"]??Number.NaN);if(Number.isFinite(r))return Math.max(0,r*1e3);if(t!==403&&t!==429||n["x-ratelimit-remaini\
ng"]!=="0")return null;let o=Number(n["x-ratelimit-reset"]??Number.NaN);return Number.isFinite(o)?Math.max(0,o*1e3-Date.
now()):null}function Mt(e){let t=$o(e),n=x(E(e).replace(/ - https:\/\/docs\.github\.com\S*$/,"")),r=vo(e);return t===null?
`GitHub's API cannot be reached (${n})`:t===429||t===403&&r!==null?`the rate limit of GitHub's API is used up${r===null?
"":` for ${Math.ceil(r/1e3)} s more`} (${t})`:`GitHub answers ${t}: ${n}`}function jH(e){let t=$o(e);return t===null||t>=
500||t===429||t===403&&vo(e)!==null}function Rg(e){if(typeof e!="object"||e===null||!("response"in e))return null;let{response:t}=e;
return t??null}var xv,wu=f(()=>{"use strict";v();I();ut();xv={pauses:[1e3,2e3,4e3],longestWait:6e4}});import{setTimeout as UH}from"node:timers/promises";function _v(e,t,{api:n,logger:r,hurry:o,updateInterval:s=GH}){let i=e,
a=null,l=null,c,u=null,d=0,m=!1,p=Promise.resolve(!0),g=!1;return{get name(){return i},async rename(C){a!==null&&await n.
update(a,{name:C}),i=C},async start(C){let F=await n.create({name:i,external_id:t,status:"in_progress",output:{...C}});return a=
F.id,d=performance.now()+s,b(),F},show(C){l=C,b()},complete(C,F,q){return g=!0,clearTimeout(c),p=p.then(()=>y(C,F,q)),p}};
function b(){g||a===null||l===null||c!==void 0||u!==null||(c=setTimeout(k,Math.max(0,d-performance.now()),a),c.unref())}
function k(C){c=void 0;let F=l;F!==null&&(l=null,d=performance.now()+s,u=n.updateOnce(C,{status:"in_progress",output:{...F}}).
catch(q=>{d=performance.now()+Math.max(s,vo(q)??0),m||r.info(`check run ${i}: its progress could not be shown: ${Mt(q)}`),
m=!0}).finally(()=>{u=null,b()}))}async function y(C,F,q){await Promise.race([u,$()]);let[G=[],...O]=kv(q);try{await R(C,
F,G)}catch(D){return _(D,C,F,G)}return S(F,O)}async function R(C,F,q){let G={status:"completed",conclusion:C,output:{...F,
annotations:q}};a===null?a=(await n.create({name:i,external_id:t,...G})).id:await n.update(a,G)}async function _(C,F,q,G){
if(r.warning(`check run ${i}: it could not be completed: ${Mt(C)}`),$o(C)!==422||G.length===0)return!1;try{await R(F,q,[]),
r.info(`check run ${i}: without its annotations it could be completed`)}catch(O){r.warning(`check run ${i}: nor without \
its annotations: ${Mt(O)}`)}return!1}async function S(C,F){for(let[q,G]of F.entries())try{await n.update(a??0,{output:{...C,
annotations:G}})}catch(O){let D=F.slice(q).flat().length;return r.warning(`check run ${i}: ${D} more annotations were no\
t taken: ${Mt(O)}`),!0}return!0}async function $(){o.aborted||await new Promise(C=>o.addEventListener("abort",C,{once:!0})),
await UH(WH,void 0,{ref:!1})}}var GH,WH,Sv=f(()=>{"use strict";xg();wu();GH=5e3,WH=1e3});var $v={};ee($v,{context:()=>HH,getOctokit:()=>zH});var qH,HH,zH,vv=f(async()=>{qH=await import("./vendor/actions-github.js"),
{context:HH,getOctokit:zH}=qH});async function Ev({repository:e,headSha:t,apiUrl:n},r,o,s=xv){let{getOctokit:i}=await vv().then(()=>$v),{rest:a}=i(r,{baseUrl:n,
log:XH}),l={owner:e?.owner??"",repo:e?.name??""},c=t??"",u=new AbortController,d=()=>setTimeout(()=>u.abort(),YH).unref();
o.aborted?d():o.addEventListener("abort",d,{once:!0});let m=()=>({request:{signal:AbortSignal.any([u.signal,AbortSignal.
timeout(VH)])}}),p=async(g,b)=>{await a.checks.update({...l,check_run_id:g,...b,...m()})};return{useCommit(g){c=g},create:g=>bu(
async()=>{let{data:b}=await a.checks.create({...l,head_sha:c,...g,...m()});return{id:b.id,suite:b.check_suite?.id??null}},
{...s,hurry:o}),update:(g,b)=>bu(()=>p(g,b),{...s,hurry:o}),updateOnce:p,async list(){let g=[];for(let b=1;b<=JH;b++){let{
data:k}=await bu(()=>a.checks.listForRef({...l,ref:c,filter:"all",per_page:100,page:b,...m()}),{...s,hurry:o});if(g.push(
...k.check_runs.map(({id:y,name:R,external_id:_,status:S,check_suite:$})=>({id:y,name:R,externalId:_??"",completed:S==="\
completed",suite:$?.id??null}))),k.check_runs.length===0||g.length>=k.total_count)break}return g}}}var VH,YH,JH,XH,Pv=f(
()=>{"use strict";wu();VH=2e4,YH=5e3,JH=10;XH={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}});import{createHash as QH}from"node:crypto";function Av({workflow:e,id:t,attempt:n,job:r,step:o},s,i,a){return{workflow:QH(
"sha256").update(e).digest("hex").slice(0,8),run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}}function Cv({workflow:e,
run:t,attempt:n,job:r,step:o,checkName:s,matrix:i,unique:a}){return[Ov,e,t,n,r,o,s,i,a].map(l=>encodeURIComponent(l)).join(
"/")}function ZH(e){let[t,...n]=e.split("/");if(t!==Ov||n.length!==8)return null;try{let[r="",o="",s="",i="",a="",l="",c="",
u=""]=n.map(decodeURIComponent);return{workflow:r,run:o,attempt:Number(s),job:i,step:a,checkName:l,matrix:c,unique:u}}catch{
return null}}function Tv(e,t,n){let r=e.flatMap(u=>{let d=u.id===t.id?null:ZH(u.externalId);return d===null||d.checkName!==
n.checkName?[]:[{run:u,poster:d}]}),o=u=>u.workflow===n.workflow&&u.job===n.job&&u.step===n.step&&u.matrix===n.matrix,s=r.
filter(({poster:u})=>o(u)&&u.run===n.run&&u.attempt<n.attempt),i=s.filter(({run:u})=>u.name===n.checkName),a=new Set(i.map(
({poster:u})=>u.attempt)).size===i.length,l=r.filter(({poster:u})=>u.unique!==n.unique&&(u.workflow!==n.workflow||u.run===
n.run&&(!o(u)||u.attempt===n.attempt))),c=l.filter(({run:u})=>u.name===n.checkName&&u.id<t.id);return{replaced:[...r.filter(
({run:u,poster:d})=>d.unique===n.unique&&u.name===n.checkName),...s.filter(({run:u})=>!u.completed||a&&u.suite!==t.suite)].
map(({run:u})=>u),hidesAnother:c.length>0,isAlike:c.some(({poster:u})=>o(u)),taken:new Set(l.map(({run:u})=>u.name))}}var Ov,
Mv=f(()=>{"use strict";Ov="bpfcompat"});import{randomUUID as ez}from"node:crypto";import{setTimeout as tz}from"node:timers/promises";function Sg({checks:e,checkName:t,
jobMatrix:n,token:r,run:{failOn:o,shard:s}},i,a,l){let c=oz({checks:e,token:r,shard:s},i);return c!==null?(c!==""&&a.info(
`no check run is posted: ${c}`),_g):sz({checkName:t,jobMatrix:n,failOn:o,context:i,logger:a,signal:l},Ev(i,r,l))}function oz({
checks:e,token:t,shard:n},{repository:r,headSha:o,event:s}){return!e||r===null?"":n!==null?"this is a shard; the step wi\
th `mode: report` posts those of the whole run, and its annotations":t===""?"the input `github-token` is empty; leave it\
 out, and it is the token of the job":o===null?`the payload of the event \`${s}\` names no head commit`:null}function sz(e,t){
let{jobMatrix:n,failOn:r,context:o,logger:s,signal:i,updateInterval:a}=e,l={checkName:e.checkName,runUrl:o.run.url},c=Av(
o.run,l.checkName,n.digest,ez().slice(0,8)),u=new Map,d=new Map,m=null,p=!1,g=!1,b=Promise.resolve(),k=Promise.resolve(),
y=R();return i.addEventListener("abort",()=>{ne()},{once:!0}),{progress:F,complete:O,fail:D};async function R(){try{let P=await t,
L=S(l.checkName,P),j=await L.start(T()).catch(U=>_(U,L,P));return k=Promise.race([$(P,L,j),tz(nz,void 0,{ref:!1})]),{api:P,
run:L}}catch(P){return s.info(az(P,o)),null}}async function _(P,L,j){let{fallbackSha:U,headSha:Y}=o;if(U===null||!Iv(P))
throw P;return s.info(`GitHub does not know commit ${Y}, which this job has made: check runs go to ${U}, which it is bas\
ed on`),j.useCommit(U),L.start(T())}function S(P,L){let j=a===void 0?{}:{updateInterval:a};return _v(P,Cv(c),{api:L,logger:s,
hurry:i,...j})}async function $(P,L,j){let{checkName:U}=l;try{let{replaced:Y,hidesAnother:Be,isAlike:_e,taken:ye}=Tv(await P.
list(),j,c),Se=`Replaced by attempt ${c.attempt}`;for(let{id:we}of Y)await P.update(we,{status:"completed",conclusion:"n\
eutral",output:{title:Se,summary:"A newer check run of the same name tells the result."}});if(!Be)return;l.checkName=C(_e,
ye),await L.rename(l.checkName),s.warning(`another step posts check runs named ${U} on this commit as well, and GitHub s\
hows only the newest of a name: this one is named ${l.checkName}; give each step its own \`check-name\``)}catch(Y){s.info(
`check run ${U}: earlier ones could not be looked up: ${Mt(Y)}`)}}function C(P,L){let j=o.run.step.startsWith("__")?"":o.
run.step,U=[o.run.job,j,n.label].filter(_e=>_e!==""),Y=_e=>`${l.checkName} (${x(_e.join(", "),100)})`,Be=Y(U);return U.length===
0||P||L.has(Be)?Y([...U,c.unique]):Be}function F(P){return{planned(L){P.planned?.(L),m=L.kernels.length,y.then(j=>j?.run.
show(T())),b=q(L)},kernel(L,j){P.kernel(L,j),u.set(L,j),(j.step==="done"||j.step==="failed")&&y.then(U=>U?.run.show(T()))}}}
async function q(P){let L=await y;if(L!==null){await k;for(let{name:j}of G(P)){if(p||i.aborted)return;let U=S(j,L.api);try{
await U.start(pg(new Map,null,l)),d.set(j,U)}catch(Y){s.info(`check run ${j}: it is posted at the end; for now: ${Mt(Y)}`)}}}}
function G(P){let L=NS(P,r);return L.length>rz?[{name:`${l.checkName}: lanes that do not block`,lanes:L}]:L.map(j=>({name:x(
`${l.checkName}: ${j.artifact} (${j.mode})`,200),lanes:[j]}))}async function O(P){p=!0;let L=await y;if(i.aborted||await k,
await b,L===null)return P.findings;let j=G(BS(P)),U=j.flatMap(ye=>ye.lanes),Y=[],Be=ye=>KS(ye,U,P),_e=async(ye,Se,we,xn)=>{
await ye.complete(Se,we,wv(P,xn))||Y.push(...xn)};await _e(L.run,iz(P,r,i.aborted),sv(P,l),P.findings.filter(ye=>Be(ye)===
null)),g=!0;for(let{name:ye,lanes:Se}of j){let[we]=Se;we!==void 0&&(await _e(d.get(ye)??S(ye,L.api),Se.every(xn=>cs(xn,P))?
"success":i.aborted?"cancelled":"neutral",Se.length===1?iv(we,P,l):av(Se,P,l),P.findings.filter(xn=>Se.some(br=>br===Be(
xn)))),d.delete(ye))}return await Re(i.aborted?"cancelled":"neutral","This lane was not taken to any kernel"),P.findings.
filter(ye=>Y.includes(ye))}async function D(P,L){p=!0;let j=await y;i.aborted||await k,await b;let U=i.aborted;g||await j?.
run.complete(U?"cancelled":"failure",hg(P,L,l),[]),await Re(U?"cancelled":"neutral",P)}async function ne(){if(p)return;let P=await y,
L={...T(),title:"Cancelled"};await Promise.all([P?.run.complete("cancelled",L,[]),b.then(()=>Re("cancelled","Cancelled"))])}
async function Re(P,L){await Promise.all([...d.values()].map(j=>j.complete(P,hg(L,[],l),[])))}function T(){return pg(u,m,
l)}}function iz({gate:e,cases:t},n,r){return e.status==="error"?r?"cancelled":"failure":e.status==="failed"?"failure":!(n!==
"never"&&t.some(({lanes:s})=>s.some(({required:i,known:a})=>(n==="any"||i)&&a===null)))&&e.nonBlocking+e.known>0?"neutra\
l":"success"}function Iv(e){return $o(e)===422&&/no commit found/i.test(E(e))}function az(e,{isFork:t,serverUrl:n,headSha:r}){
let o=$o(e),s="the findings come as annotations of this step";if(Rv(e))return`no check run is posted: ${n} has no Checks\
 API as GitHub has; ${s}`;if(Iv(e))return`no check run is posted: GitHub does not know commit ${r}; ${s}. Push the commi\
t before this step, or name the one that is tested in the input \`commit\``;if(o!==403&&o!==404&&o!==401||vo(e)!==null)return`\
no check run is posted: ${Mt(e)}; ${s}`;if(o===401)return`no check run is posted: ${Mt(e)}; ${s}. The token in the input\
 \`github-token\` is not accepted: leave the input out, or renew the token`;if(o===403&&!/resource not accessible/i.test(
E(e)))return`no check run is posted: ${Mt(e)}; ${s}`;let i=t?`The token of a pull request from a fork can only read: ${Mr(
"github-checks.md")} has a workflow for it`:`The job needs the permission \`checks: write\`: ${Mr("github-checks.md")}`;
return`no check run is posted: ${Mt(e)}; ${s}. ${i}`}var _g,nz,rz,Fv=f(()=>{"use strict";v();Kh();uv();wa();I();xg();Sv();
Pv();Mv();wu();_g={progress:e=>e,complete:async({findings:e})=>e,fail:async()=>{}},nz=1e4,rz=10});import{readFile as lz}from"node:fs/promises";function Nv({repository:e,serverUrl:t}){return e===null?null:`${t}/${e.owner}\
/${e.name}`}async function Bv(e){return uz(process.env,await dz(process.env.GITHUB_EVENT_PATH,e))}function uz(e,t){let[n="",
r=""]=(e.GITHUB_REPOSITORY??"").split("/"),o=n===""||r===""?null:{owner:n,name:r},s=e.GITHUB_EVENT_NAME??"",i=t.repository?.
default_branch??null,a=mz(s,e,t),l=a?"the pull request is from a fork":pz(s,e,t);return{repository:o,event:s,headSha:fz(
s,e,t),fallbackSha:null,sha:e.GITHUB_SHA||null,headRepository:t.pull_request?.head?.repo?.full_name??t.workflow_run?.head_repository?.
full_name??null,ref:e.GITHUB_REF??"",baseBranch:Dv(t.pull_request?.base?.ref??t.merge_group?.base_ref),baseSha:t.pull_request?.
base?.sha??t.merge_group?.base_sha??null,defaultBranch:i,onDefaultBranch:l===null&&hz(s,e,i),untrusted:l,isFork:a,run:{id:e.
GITHUB_RUN_ID??"",workflow:(e.GITHUB_WORKFLOW_REF??e.GITHUB_WORKFLOW??"").replace(/@refs\/.*$/,""),attempt:Number(e.GITHUB_RUN_ATTEMPT)||
1,job:e.GITHUB_JOB??"",step:e.GITHUB_ACTION??"",url:o===null||!e.GITHUB_SERVER_URL||!e.GITHUB_RUN_ID?null:`${e.GITHUB_SERVER_URL}\
/${n}/${r}/actions/runs/${e.GITHUB_RUN_ID}`},apiUrl:e.GITHUB_API_URL||"https://api.github.com",serverUrl:e.GITHUB_SERVER_URL||
"https://github.com"}}async function dz(e,t){if(!e)return{};try{let n=JSON.parse(await lz(e,"utf8"));return typeof n=="o\
bject"&&n!==null?n:{}}catch(n){return t(`the event's payload ${e} cannot be read (${E(n)}): what it says of the commit i\
s not known`),{}}}function fz(e,t,n){return e.startsWith("pull_request")?n.pull_request?.head?.sha??null:e==="workflow_r\
un"?n.workflow_run?.head_sha??null:n.merge_group?.head_sha??(t.GITHUB_SHA||null)}function mz(e,t,n){return $g.includes(e)&&
n.pull_request?.head?.repo?.full_name!==Kv(t,n)}function Kv({GITHUB_REPOSITORY:e},{repository:t}){return t?.full_name??e}
function pz(e,t,n){let{pull_request:r,workflow_run:o}=n;return e===""?null:[...$g,...Lv,"workflow_run"].includes(e)?e===
"workflow_run"&&o?.head_repository?.full_name!==Kv(t,n)?"the workflow run that caused this one is of a fork":e==="workfl\
ow_run"&&![...Lv,...$g].includes(o?.event??"")?`the workflow run that caused this one is of \`${o?.event}\`, which anybod\
y can cause`:[t.GITHUB_ACTOR,n.sender?.login,o?.actor?.login,r?.user?.login].includes(cz)?"Dependabot caused it":null:`a\
nybody can cause \`${e}\``}function hz(e,{GITHUB_REF:t},n){return e==="schedule"?!0:(e==="push"||e==="workflow_dispatch")&&
n!==null&&Dv(t)===n}function Dv(e){return e?.replace(/^refs\/heads\//,"")??null}var cz,Lv,$g,vg=f(()=>{"use strict";v();
cz="dependabot[bot]",Lv=["push","schedule","workflow_dispatch","repository_dispatch","merge_group","release","create"],$g=
["pull_request","pull_request_review","pull_request_review_comment"]});function Ms(e){let t=e.trim();return(yz(t)?t.slice(1,-1):t).split(/\r\n?|\n/).flatMap(bz).filter(r=>r!=="")}function yz(e){
return e.startsWith("[")&&jv(e).get(0)===e.length&&/["',]|^\[\s*\]$/.test(e)}function bz(e){let t=e.trim().replace(/^-(?:\s+|$)/,
"");return t.startsWith("#")?[]:wz(t).map(Rz)}function wz(e){let t=jv(e),n=[],r=0;for(let o=0;o<e.length;o=t.get(o)??o+1)
e[o]===","&&(n.push(e.slice(r,o)),r=o+1);return[...n,e.slice(r)]}function jv(e){let t=new Map,n=[];for(let r=0;r<e.length;r=
t.get(r)??r+1){let o=e[r]??"",s=gz[o],i=xz(e,r)?e.indexOf(o,r+1):-1;if(i>0)t.set(r,i+1);else if(s!==void 0&&(o!=="("||kz(
e,r)))n.push({at:r,closing:s});else{let a=n.findLastIndex(c=>c.closing===o),[l]=n.splice(a<0?n.length:a);l!==void 0&&t.set(
l.at,r+1)}}return t}function kz(e,t){return/[!?*+@]/.test(e[t-1]??"")}function xz(e,t){return/["']/.test(e[t]??"")&&/(?:^|[,[!])\s*$/.
test(e.slice(0,t))}function Rz(e){let t=e.trim(),[,n="",,r]=/^(!?)(["'])(.*)\2$/.exec(t)??[];return r===void 0?t:`${n}${r.
trim()}`}var gz,ku=f(()=>{"use strict";gz={"{":"}","[":"]","(":")"}});var Uv,ZPe,Gv,Wv=f(async()=>{Uv=await import("./vendor/leven.js"),{closestMatch:ZPe}=Uv,Gv=Uv.default});function te(e,t){return Eg(e,t,1)[0]}function Eg(e,t,n){let r=e.toLowerCase();return t.map(o=>({candidate:o,distance:Gv(
r,o.toLowerCase())})).filter(({candidate:o,distance:s})=>s<=Math.max(1,Math.floor(Math.max(o.length,e.length)/3))).sort(
(o,s)=>o.distance-s.distance).slice(0,n).map(({candidate:o})=>o)}var Ke=f(async()=>{"use strict";await Wv()});import{isAbsolute as _z,relative as Sz}from"node:path";function he(e,t){let n=Sz(t,e);return n!==""&&n.split("/")[0]!=="\
.."&&!_z(n)}var dn=f(()=>{"use strict"});import{existsSync as $z,readFileSync as vz}from"node:fs";import{dirname as Ez,join as xu,relative as Pz}from"node:path";
function Ea(e,t){let n=Mn(xu(t,"proc/self/cgroup")),r=Mn(xu(t,"proc/self/mountinfo")).split(`
`).map(Oz),s=n.split(`
`).map(c=>/^\d+:([^:]*):(.*)$/.exec(c)??[]).find(([,c=""])=>c.split(",").includes(e))?.[2],i=/^0::(.*)$/m.exec(n)?.[1],a=r.
find(c=>c?.type==="cgroup"&&c.options.includes(e)),l=r.find(c=>c?.type==="cgroup2");return[...qv(s,a,t,1),...qv(i,l,t,2)]}
function qv(e,t,n,r){if(e===void 0||t===void 0)return[];let o=xu(n,t.point),s=e===t.root||he(e,t.root)?xu(o,Pz(t.root,e)):
o,i=[];for(let a=$z(s)?s:o;;a=Ez(a))if(i.push({folder:a,version:r}),a===o||!he(a,o))return i}function Oz(e){let[t="",n=""]=e.
split(" - "),[,,,r,o]=t.split(" "),[s,,i=""]=n.split(" ");return r===void 0||o===void 0||s===void 0?void 0:{root:r,point:o,
type:s,options:i.split(",")}}function Mn(e){try{return vz(e,"utf8")}catch{return""}}var Pg=f(()=>{"use strict";dn()});import{availableParallelism as Az}from"node:os";import{join as Og}from"node:path";function Ru(e="/"){let t=Ea("cpu",e).map(
({folder:n,version:r})=>Hv(r===2?Mn(Og(n,"cpu.max")):`${Mn(Og(n,"cpu.cfs_quota_us"))} ${Mn(Og(n,"cpu.cfs_period_us"))}`));
return Math.max(1,Math.min(Az(),...t.map(Math.ceil)))}function Hv(e){let[t,n]=e.trim().split(/\s+/).map(Number);return t!==
void 0&&n!==void 0&&t>0&&n>0?t/n:Number.POSITIVE_INFINITY}var Ag=f(()=>{"use strict";Pg()});import{existsSync as Cz}from"node:fs";import{dirname as zv}from"node:path";function It(e){return Cz(e)||zv(e)===e?e:It(zv(
e))}var Pa=f(()=>{"use strict"});import{accessSync as Tz,constants as _u}from"node:fs";import{access as Mz,stat as Iz,statfs as Fz}from"node:fs/promises";
import{homedir as Lz,tmpdir as Vv}from"node:os";import{join as Cg}from"node:path";async function Su(e,t,n=process.env){let{
TMPDIR:r=Vv(),RUNNER_TEMP:o=""}=n,s=[...new Set([r,o,e].filter(a=>a!==""))],i=[];for(let a of s){let l=await Bz(a,a===e);
if(l===void 0){i.length>0&&t.info(`temporary files go to ${a}: ${i.join(", ")}`),n.TMPDIR=a;return}i.push(`${a} cannot b\
e used (${l})`)}throw new h(`no folder takes temporary files: ${i.join(", ")}; free some space, or set the environment v\
ariable TMPDIR to another folder`)}async function Bz(e,t){try{let n=t?It(e):e;if(!(await Iz(n)).isDirectory())return"it \
is a file";await Mz(n,_u.W_OK|_u.X_OK);let{bavail:r,bsize:o,files:s,ffree:i}=await Fz(n);return r*o<Nz?`${Math.floor(r*o/
2**20)} MiB are free`:s>0&&i===0?"no inode is free":void 0}catch(n){let r=K(n);return r==="ENOENT"?"it does not exist":go(
r)?.split(";")[0]??r??"unknown"}}function Yv(e=process.env){let{BPFCOMPAT_CACHE:t="",XDG_CACHE_HOME:n="",RUNNER_TEMP:r=""}=e;
if(t!=="")return t;let o=n===""?Kz():void 0,s=o===void 0?n:Cg(o,".cache"),i=Cg(Vv(),`bpfcompat-${process.getuid?.()??"ca\
che"}`),a=[s,r].flatMap(l=>l===""?[]:[Cg(l,"bpfcompat")]);return[...a,i].find(Dz)??a[0]??i}function Kz(){try{return Lz()}catch{
return}}function Dz(e){try{return Tz(It(e),_u.W_OK|_u.X_OK),!0}catch{return!1}}var Nz,$u=f(()=>{"use strict";v();Pa();yo();
Nz=64<<20});import{BlockList as jz,isIP as Tg}from"node:net";function Is(e,t=process.env){let n=new URL(e);if(!(n.protocol!=="http:"&&
n.protocol!=="https:")&&!Wz(n,t.no_proxy||t.NO_PROXY||""))for(let r of Uz[n.protocol]){let o=Gz(t[r]?.trim()??"");if(o!==
void 0)return{url:o,variable:r}}}function Eo({url:e,variable:t}){return`proxy ${e.protocol}//${e.host} (${t})`}function vu(e=process.
env){let t=Mg.flatMap(n=>{let r=e[n.toLowerCase()]||e[n.toUpperCase()];return r===void 0?[]:[[n,r]]});return Object.fromEntries(
t)}function Gz(e){let t=e.includes("://")?e:`http://${e}`;if(e===""||!URL.canParse(t))return;let n=new URL(t);return n.protocol===
"http:"||n.protocol==="https:"?n:void 0}function Wz({hostname:e,port:t,protocol:n},r){let o=e.replace(/^\[|\]$/g,"").toLowerCase(),
s=t||(n==="https:"?"443":"80");return r.split(/[\s,]+/).some(i=>{if(i==="")return!1;if(i==="*")return!0;let[,a=i,l]=/^(\[.*\]|[^:]+):(\d+)$/.
exec(i)??[];if(l!==void 0&&l!==s)return!1;let c=a.replace(/^\[|\]$/g,"").replace(/^\*?\./,"").toLowerCase();return o===c||
(Tg(o)===0?o.endsWith(`.${c}`):qz(o,c))})}function qz(e,t){let[,n="",r=""]=/^(.+)\/(\d{1,3})$/.exec(t)??[],o=Tg(n);if(o===
0||o!==Tg(e)||Number(r)>(o===4?32:128))return!1;let s=o===4?"ipv4":"ipv6",i=new jz;return i.addSubnet(n,Number(r),s),i.check(
e,s)}var Uz,Mg,Fs=f(()=>{"use strict";Uz={"http:":["http_proxy","HTTP_PROXY","all_proxy","ALL_PROXY"],"https:":["https_p\
roxy","HTTPS_PROXY","all_proxy","ALL_PROXY","http_proxy","HTTP_PROXY"]},Mg=["http_proxy","https_proxy","all_proxy","no_p\
roxy"].flatMap(e=>[e,e.toUpperCase()])});var Jv={};ee(Jv,{Agent:()=>zz,ProxyAgent:()=>Vz,fetch:()=>Yz});var Hz,zz,Vz,Yz,Xv=f(async()=>{Hz=await import("./vendor/undici.js"),
{Agent:zz,ProxyAgent:Vz,fetch:Yz}=Hz});async function Zv(e){let t=await Xv().then(()=>Jv),n=Jz(t,e),{fetch:r}=t;return(o,{method:s,range:i,headers:a,signal:l})=>{
let{address:c,authorization:u}=Xz(o);return r(c,{method:s,dispatcher:n,signal:l??null,headers:{"accept-encoding":"identi\
ty","user-agent":"bpfcompat",...i===void 0?{}:{range:`bytes=${i.start}-${i.end===void 0?"":i.end-1}`},...u===void 0?{}:{
authorization:u},...a}})}}function Jz({Agent:e,ProxyAgent:t},{connectMs:n,stallMs:r}){let o={headersTimeout:r,bodyTimeout:r},
s={timeout:n},i=new e({connect:s,...o}),a=new Map;return i.compose(()=>(c,u)=>l(String(c.origin)).dispatch({...c,...o},u));
function l(c){let u=Is(c);if(u===void 0)return i;let{href:d}=u.url,m=a.get(d);if(m!==void 0)return m;let p=new t({uri:d,
proxyTunnel:!1,proxyTls:s,requestTls:s,...o});return a.set(d,p),p}}function Xz(e){let t=new URL(e);if(t.username===""&&t.
password==="")return{address:e};let n=`${Qv(t.username)}:${Qv(t.password)}`;return{address:B(e),authorization:`Basic ${Buffer.
from(n).toString("base64")}`}}function Qv(e){try{return decodeURIComponent(e)}catch{return e}}function B(e){if(!URL.canParse(
e))return e.replace(/\/\/.*@/,"//");let t=new URL(e);return t.username="",t.password="",t.href}function Ig(e,t){return t.
some(n=>URL.canParse(n)&&new URL(n).origin===new URL(e).origin)}function Ls(e,t){return e.map(n=>{let r=t.find(a=>Ig(n,[
a])&&new URL(a).username!=="");if(r===void 0)return n;let o=new URL(n),{username:s,password:i}=new URL(r);return Object.
assign(o,{username:s,password:i}),o.href})}function Eu(e,t,n){let r=Is(e),o=Qz(t,n);if(r===void 0)return o;let s=Lg(t);return s!==
void 0?Fg(r,s):Bg(t)?`the ${Eo(r)} cannot be reached: ${o}`:o}function Fg(e,t){let{url:n,variable:r}=e;return t!==407?`t\
he ${Eo(e)} refuses the connection: ${t}`:n.username===""?`the ${Eo(e)} asks for a login (407): put it into ${r}, as in \
http://NAME:PASSWORD@${n.host}`:`the ${Eo(e)} does not accept the login in ${r} (407): correct it`}function Lg(e){let t=Oa(
e),n=/^Proxy response \((\d+)\)/.exec(t)??/^Proxy Authentication Required \((407)\)/.exec(t);return n?.[1]===void 0?void 0:
Number(n[1])}function Qz(e,{connectMs:t,stallMs:n}){switch(K(e)){case"ENOTFOUND":case"EAI_AGAIN":return"host not found";case"\
ECONNREFUSED":return"connection refused";case"ENETUNREACH":case"EHOSTUNREACH":return"host not reachable";case"UND_ERR_CO\
NNECT_TIMEOUT":return`no connection within ${t/1e3} s`;case"UND_ERR_HEADERS_TIMEOUT":case"UND_ERR_BODY_TIMEOUT":return`n\
o data for ${n/1e3} s`;case"ECONNRESET":case"UND_ERR_SOCKET":case"UND_ERR_RES_CONTENT_LENGTH_MISMATCH":return"connection\
 cut";default:return Ng(e)?`its certificate is not trusted (${Oa(e).replace(/;.*$/,"")}): set NODE_EXTRA_CA_CERTS to a f\
ile with the certificate of your CA or of the proxy that intercepts TLS${Zz()?"; SSL_CERT_FILE is not read":""}`:Oa(e)}}
function Zz(){let{SSL_CERT_FILE:e="",NODE_EXTRA_CA_CERTS:t=""}=process.env;return e!==""&&t===""}function Ng(e){return/CERT|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.
test(K(e)??"")}function Bg(e){let t=K(e);return e5(e)?!0:["ENOTFOUND","EAI_AGAIN","ECONNREFUSED","ENETUNREACH","EHOSTUNR\
EACH","UND_ERR_CONNECT_TIMEOUT"].some(n=>n===t)}function e5(e){return Oa(e)==="bad port"}function eE(e){return K(e)==="U\
ND_ERR_HEADERS_TIMEOUT"||K(e)==="UND_ERR_BODY_TIMEOUT"}function Oa(e){let t=typeof e=="object"&&e!==null&&"cause"in e?e.
cause:void 0;return(t===void 0?E(e):Oa(t)).replace(/\s+/g," ")}var Ae=f(()=>{"use strict";v();Fs()});import{createHash as Kg}from"node:crypto";var Pu,Ou,tE=f(()=>{"use strict";be();Pu=class{length=0;#e;#t;#n;#r;#o;constructor(t,n,r,o){
this.#t=t,this.#n=n,this.#r=r,this.#e=Kg(r),this.#o=o}async write(t){await z(this.#n,async()=>{for(let n=0;n<t.length;)n+=
(await this.#t.write(t,n,t.length-n,this.length+n)).bytesWritten}),this.#e.update(t),this.length+=t.length,this.#o?.(this.
length)}async restart(){this.length>0&&await z(this.#n,()=>this.#t.truncate(0)),this.length=0,this.#e=Kg(this.#r)}digest(){
return this.#e.digest("hex")}},Ou=class{#e=[];length=0;#t;constructor(t){this.#t=t}async write(t){this.#e.push(t),this.length+=
t.length}async restart(){this.#e=[],this.length=0}content(){return Buffer.concat(this.#e)}digest(){return Kg(this.#t).update(
this.content()).digest("hex")}}});import{open as t5,rm as n5}from"node:fs/promises";import{setTimeout as r5}from"node:timers/promises";function Cu(){return`\
check the network, or name another mirror with ${Z("mirror")}`}function Ns(e={}){let{signal:t,connectMs:n=o5,stallMs:r=s5,
pauseMs:o=i5}=e,s={connectMs:n,stallMs:r},i=new Map,a=e.request;return{async toFile(y,R,_){let S=await z(R,()=>t5(R,"wx"));
try{await l(y,new Pu(S,R,Au(y),_))}catch($){throw await n5(R,{force:!0}),$}finally{await S.close()}},async toMemory(y){let R=new Ou(
Au(y)),_=await l(y,R);return{content:R.content(),url:_}},exists:async y=>await d(y)!==void 0,async sizeOf(y){let R=Number(
(await d(y))?.headers.get("content-length")??0);return R>0&&R<=y.maxBytes?R:void 0}};async function l(y,R){return c(y,_=>u(
_,y,R))}async function c(y,R){let _=y.urls.filter($=>!i.has(Dg($))),S=[];for(let $ of y.urls){let C=i.get(Dg($));if(C!==
void 0&&_.length>0){S.push({url:$,why:C,kind:"closed"});continue}try{return await R($),$}catch(F){if(!(F instanceof De))
throw F;S.push({url:$,why:F.message,kind:F.kind,status:F.status,challenge:F.challenge})}}throw new oe(y.what,S,y.advice)}
async function u(y,R,_){await _.restart();for(let S=1;;S++)try{let $=_.length===0?c5(R):{start:_.length,end:R.prefix},C=await m(
y,R,$);return await g(C,y,R,_),f5(R,_)}catch($){if(!($ instanceof De)||$.retryAfterMs===void 0||S>=$.tries)throw $;let{message:C,
retryAfterMs:F,tries:q}=$;ce("http",()=>`${B(y)}: ${C}; asked again in ${F} ms (${S} of ${q})`),await r5($.retryAfterMs,
void 0,t===void 0?{}:{signal:t})}}async function d(y){let R;try{return await c(y,async _=>{let S=await m(_,y,void 0,"HEA\
D");await S.body?.cancel(),S.status!==405&&S.status!==501&&await k(S,_),R=S}),R}catch(_){if(_ instanceof oe&&_.gone)return;
throw _}}async function m(y,{headers:R},_,S="GET"){a??=await Zv(s);let $=performance.now(),C=F=>ce("http",()=>`${S} ${B(
y)}: ${F} (${Math.round(performance.now()-$)} ms)`);try{let F=await a(y,{method:S,signal:t,headers:R,..._===void 0?{}:{range:_}});
return C(`${F.status}${_===void 0?"":` from byte ${_.start}`}`),F}catch(F){throw C(Eu(y,F,s)),p(y,F)}}function p(y,R){if(t?.
aborted===!0||ho(R))return R;let _=Eu(y,R,s),S=Lg(R);return Ng(R)||S!==void 0&&S<500?new De(_,"closed"):Bg(R)?(i.set(Dg(
y),_),new De(_,"closed")):new De(_,"passing",o,nE(R))}async function g(y,R,_,S){let $=y.body?.[Symbol.asyncIterator]();try{
await k(y,R),u5(y,R,_),y.status===206?d5(y,S):await S.restart();let F=_.prefix??Number.POSITIVE_INFINITY;for(;$!==void 0&&
S.length<F;){let q=await b(R,$);if(q===void 0)break;if(await S.write(q.subarray(0,F-S.length)),S.length>_.maxBytes)throw new De(
`larger than the ${_.maxBytes} bytes announced`,"closed")}}finally{await $?.return?.().catch(()=>{})}let C=_.prefix??(jg(
_)===void 0||_.upTo===!0?void 0:_.maxBytes);if(C!==void 0&&S.length<C)throw new De(`connection cut after ${S.length} of ${C}\
 bytes`,"passing",o)}async function b(y,R){try{let{done:_,value:S}=await R.next();return _===!0?void 0:S}catch(_){throw t?.
aborted===!0||ho(_)?_:new De(Eu(y,_,s),"passing",o,nE(_))}}async function k({status:y,headers:R},_){if(y===200||y===206)
return;let{STATUS_CODES:S}=await import("node:http"),$=Is(_);if($!==void 0&&y===407)throw new De(Fg($,y),"closed");let C=`${y}\
 ${S[y]??""}`.trim()+($===void 0?"":`, through the ${Eo($)}`);if(y===404||y===410)throw new De(C,"gone").answered(y,R);if(y!==
429&&y<500)throw new De(C,"closed").answered(y,R);let F=Number(R.get("retry-after")??Number.NaN),q=Number.isNaN(F)?o:F*1e3;
throw q<=a5?new De(C,"passing",q):new De(`${C}, asks to wait ${F} s`,"passing")}}function Dg(e){return Is(e)?.url.origin??
new URL(e).origin}function c5({prefix:e,maxBytes:t}){return e===void 0||e>=t?void 0:{start:0,end:e}}function u5(e,t,n){if(jg(
n)===void 0&&t.startsWith("https:")&&e.url.startsWith("http:"))throw new De(`redirects to ${B(e.url)}, which anybody in \
between can change`,"closed")}function d5(e,t){if(Number(/^bytes (\d+)-/.exec(e.headers.get("content-range")??"")?.[1]??
Number.NaN)!==t.length)throw new De(`answered with another part of the file than bytes ${t.length}-`,"closed")}function f5(e,t){
let n=jg(e);if(n===void 0||e.prefix!==void 0)return;let r=t.digest();if(r!==n)throw new De(`has ${m5[Au(e)]} ${r}, expec\
ted ${n}`,"closed")}function Au({sha256:e,sha512:t}){return e===void 0&&t!==void 0?"sha512":"sha256"}function jg(e){return e[Au(
e)]}function nE(e){return eE(e)?l5:rE}var oe,o5,s5,i5,a5,rE,l5,m5,De,fn=f(()=>{"use strict";v();Fs();Oe();ut();be();tE();
Ae();oe=class extends h{what;attempts;advice;constructor(t,n,r=Cu()){let o=n.map(({url:s,why:i})=>`${B(s)}: ${i}`).join(
"; ");super(`cannot download ${t}: ${o}; ${r}`),this.what=t,this.attempts=n,this.advice=r}get gone(){return this.attempts.
some(({kind:t})=>t==="gone")&&this.attempts.every(({kind:t})=>t!=="passing")}},o5=1e4,s5=3e4,i5=1e3,a5=5e3,rE=4,l5=2;m5=
{sha256:"SHA-256",sha512:"SHA-512"};De=class extends Error{kind;retryAfterMs;tries;status;challenge;constructor(t,n,r,o=rE){
super(t),this.tries=o,this.kind=n,this.retryAfterMs=r}answered(t,n){return this.status=t,this.challenge=n.get("www-authe\
nticate")??void 0,this}}});function Tu(e){let t=new Aa;return[...t.push(e),...t.end()]}var oE,Aa,Ug=f(()=>{"use strict";oE=16<<20,Aa=class{#e="";#t=new Map;#n="";#r=0;push(t){
this.#r+=t.length;let n=t.indexOf(`
`),r=n===-1?[]:this.#o((this.#e+t.slice(0,t.lastIndexOf(`
`))).split(`
`));if(this.#e=n===-1?this.#e+t:t.slice(t.lastIndexOf(`
`)+1),this.#r>oE)throw new Error(`a stanza of more than ${oE} characters`);return r}end(){return this.#o([this.#e,""])}#o(t){
let n=[];for(let r of t){let o=r.trimEnd();o!==""?this.#s(o):this.#t.size>0&&(n.push(this.#t),this.#t=new Map,this.#n="",
this.#r=0)}return n}#s(t){if(t.startsWith("#"))return;if(t.startsWith(" ")||t.startsWith("	")){this.#t.set(this.#n,`${this.#t.
get(this.#n)??""}
${t.trim()}`);return}let n=t.indexOf(":");n<=0||(this.#n=t.slice(0,n).toLowerCase(),this.#t.set(this.#n,t.slice(n+1).trim()))}}});import{readdir as p5,readFile as sE}from"node:fs/promises";import{join as Gg}from"node:path";async function Mu(e="/etc/a\
pt"){let t={debian:[],"debian-security":[],ubuntu:[],"ubuntu-ports":[]};for(let n of await g5(e)){let r=await sE(n,"utf8").
catch(()=>""),o=n.endsWith(".sources")?b5(r):y5(r);for(let{uri:s,suites:i}of o)for(let a of await w5(s)){let l=k5(a,i);if(l===
void 0)continue;let c=a.replace(/\/+$/,"");t[l].includes(c)||t[l].push(c)}}return t}async function g5(e){let n=(await p5(
Gg(e,"sources.list.d")).catch(()=>[])).filter(r=>r.endsWith(".list")||r.endsWith(".sources")).sort();return[Gg(e,"source\
s.list"),...n.map(r=>Gg(e,"sources.list.d",r))]}function y5(e){return e.split(`
`).flatMap(t=>{let n=/^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+(\S+)/.exec(t);return n?.[1]===void 0||n[2]===void 0?[]:[{uri:n[1],
suites:[n[2]]}]})}function b5(e){return Tu(e).flatMap(t=>{let n=r=>(t.get(r)??"").split(/\s+/).filter(o=>o!=="");return!n(
"types").includes("deb")||/^(no|false|without|off|disable)$/i.test(t.get("enabled")??"")?[]:n("uris").map(r=>({uri:r,suites:n(
"suites")}))})}async function w5(e){let t=/^mirror\+file:(?:\/\/)?(\/.+)$/.exec(e)?.[1];return t===void 0?[e]:(await sE(
t,"utf8").catch(()=>"")).split(`
`).map(r=>r.trim().replace(/\s.*$/,"")).filter(r=>/^https?:/.test(r))}function k5(e,t){let n=/^https?:\/\/[^/]+(?:\/.*)?\/(debian|debian-security|ubuntu|ubuntu-ports)\/*$/.
exec(e)?.[1];switch(n){case"debian":case"debian-security":return t.some(r=>h5.includes(r.replace(/[-/].*$/,"")))?n:void 0;case"\
ubuntu":case"ubuntu-ports":return n;default:return}}var h5,Wg=f(()=>{"use strict";Ug();h5=["buster","bullseye","bookworm",
"trixie","forky","duke","sid","stable","oldstable","oldoldstable","testing","unstable","experimental"]});var iE,aE=f(()=>{"use strict";iE=["debian","debian-security","ubuntu","ubuntu-ports"]});async function Iu({mirrors:e=[],environment:t=process.env,aptFolder:n},r){let o=(t.BPFCOMPAT_MIRROR??"").split(",").filter(
d=>d.trim()!==""),[s,i]=e.length>0?[e,Z("mirror")]:[o,"BPFCOMPAT_MIRROR"],a=s.map(d=>$5(d.trim(),i)).filter(d=>d.family!==
P5(r));if(a.length>0)return S5(a,i);let l=await Mu(n),c={...l,debian:[...l.debian,...l["debian-security"].map(d=>qg(d,"d\
ebian"))],"debian-security":[...l["debian-security"],...l.debian.map(d=>qg(d,"debian-security"))]};return{origin:c[r].length>
0?"this machine's apt configuration, then public archives":"public archives",advice:Cu(),bases(d,m){let[p,g=A5(m)]=d.split(
"/"),b=iE.find(k=>k===p);return b===void 0?[]:Hg([...c[b],...x5[b],O5(b,g)])},packages(d){return r==="ubuntu"?[pt(_5,d.slice(
d.lastIndexOf("/")+1))]:[]},snapshots:r==="debian"?[lE]:[]}}function cE({bases:e}){let t=e.map(n=>n.replace(/\/+$/,""));
return{origin:t.map(B).join(", "),advice:"check the `bases` and `suites` of the archive in the manifest",bases:()=>t,packages:()=>[],
snapshots:[]}}function S5(e,t){let n=Hg(e.flatMap(({base:r})=>E5.exec(r)?.[1]??[]));return{origin:t,advice:Cu(),bases(r){
let[o="",s]=r.split("/"),i=s===void 0?[]:n.map(a=>`${a}/${r}`);return Hg([...e.flatMap(a=>v5(a,o)),...i])},packages:()=>[],
snapshots:n}}function $5(e,t){let n=e.replace(/\/+$/,"");if(!zg(n))throw new h(`${t}: expected a mirror's address such a\
s https://mirror.example/debian, got \`${B(e)}\``);let r=uE.exec(n)?.[1];return{base:n,family:r===void 0?void 0:r.startsWith(
"debian")?"debian":"ubuntu"}}function v5({base:e,family:t},n){return(n==="ubuntu-ports"?["ubuntu-ports","ubuntu"]:[n]).map(
o=>t===void 0?`${e}/${o}`:qg(e,o))}function zg(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function qg(e,t){return e.
replace(uE,`/${t}$2`)}function P5(e){return e==="debian"?"ubuntu":"debian"}function O5(e,t){return e==="debian"||e==="de\
bian-security"?`${lE}/${e}/${t}`:`${R5}/${t}`}function A5(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}function Hg(e){
return[...new Set(e)]}function pt(e,t){return`${e}/${t.split("/").map(encodeURIComponent).join("/")}`}var x5,lE,R5,_5,uE,
E5,Br=f(()=>{"use strict";v();Oe();fn();Ae();Wg();aE();x5={debian:["https://ftp.debian.org/debian","https://mirrors.ocf.\
berkeley.edu/debian","https://mirrors.edge.kernel.org/debian","https://archive.debian.org/debian"],"debian-security":["h\
ttps://security.debian.org/debian-security","https://mirrors.ocf.berkeley.edu/debian-security","https://archive.debian.o\
rg/debian-security"],ubuntu:["https://archive.ubuntu.com/ubuntu","https://security.ubuntu.com/ubuntu","https://mirrors.e\
dge.kernel.org/ubuntu","https://old-releases.ubuntu.com/ubuntu"],"ubuntu-ports":["https://ports.ubuntu.com/ubuntu-ports",
"https://old-releases.ubuntu.com/ubuntu"]},lE="https://snapshot-cloudflare.debian.org/archive",R5="https://snapshot.ubun\
tu.com/ubuntu",_5="https://launchpad.net/ubuntu/+archive/primary/+files";uE=/\/(debian(?:-security)?|ubuntu(?:-ports)?)((?:\/\d{8}T\d{6}Z)?)$/,
E5=/^(.+)\/debian(?:-security)?\/\d{8}T\d{6}Z$/});var Ft,Ca,Po=f(()=>{"use strict";Ft=["1.7","1.5","1.1"],Ca=Ft[0]});function Ta(e){let t=Vg(e);return t!==void 0&&t%1e3===0?t/1e3:void 0}function Vg(e){let n=typeof e=="number"||/^\d+$/.test(
e)?Number(e)*1e3:M5(e);return n!==void 0&&n>0&&n<=T5*1e3?n:void 0}function M5(e){let t=String.raw`\d+(?:\.\d+)?`;if(!new RegExp(
`^(?:${t}h)?(?:${t}m)?(?:${t}s)?(?:${t}ms)?$`).test(e))return;let n=0;for(let[,r,o]of e.matchAll(/([\d.]+)(ms|[hms])/g))
n+=Number(r)*C5[o];return Math.round(n)}var C5,T5,Fu=f(()=>{"use strict";C5={h:36e5,m:6e4,s:1e3,ms:1},T5=86400});function Lu(e){try{let{include:t}=JSON.parse(e),n=t.map(({kernels:o})=>I5(o));return t.every(({shard:o},s)=>o===`${s+1}/${t.
length}`)&&t.length>0?n:void 0}catch{return}}function I5(e){return e.split(",").map(t=>t.trim()).filter(t=>t!=="")}var Nu,
Yg=f(()=>{"use strict";Nu="must be the `matrix` output of a step with `mode: plan`, or what `bpfcompat plan` prints"});import{existsSync as F5}from"node:fs";import{basename as L5,resolve as N5}from"node:path";function $e(e,t,n=[]){let r=[],
o=m("artifact"),s=a(),i={...U5(d("manifest"),d("suite"),o,s),matrix:d("matrix")??null,suite:d("suite")??null,objects:o,artifacts:m(
"only"),loader:s,kernels:m("kernels"),mode:p("mode",fE)??null,timeoutSeconds:b()??null,libbpf:p("libbpf",Ft)??null,concurrency:k()??
Ru(),accelerator:p("accelerator",K5)??"auto",snapshots:p("snapshots",D5)??"auto",reportDirectory:c("report-directory",B5),
cacheDirectory:c("cache-directory",Yv()),mirrors:F(),lock:q(),failOn:p("fail-on",j5)??"required",installDependencies:C("\
install-dependencies")??!0,commit:_()??null,workflowRun:null,shard:y()??null,baseline:d("baseline")??null,insnsThreshold:S()??
null,trials:$()??"auto"};if(l(),r.length>0)throw new h(r);return i;function a(){let O=d("command");if(O===void 0){for(let T of[
"command-binary","command-expect-exit","files"])m(T).length>0&&r.push(G(T,`belongs to ${t("command")}, and there is none`,
m(T).join(", ")));return null}let D=d("manifest"),ne=g("mode",fE);D!==void 0&&r.push(G("command",`is for runs without a \
manifest; write it as \`command\` of an artifact into ${D}`)),ne!==void 0&&ne!=="command"&&r.push(G("mode",`does not go \
with ${t("command")}, which is mode \`command\`; leave out one`));let Re={command:O,binary:d("command-binary")??null,files:m(
"files"),expectExit:u()??0};return G5(Re)||r.push(G("command",`does not call ${t("command-binary")}, which is $BPFCOMPAT\
_BIN in the guest; single quotes keep your own shell from reading that`)),Re}function l(){if(d("suite")!==void 0)for(let O of[
"manifest","artifact","matrix","command"])m(O).length>0&&r.push(G(O,`does not go with ${t("suite")}, whose cases say it;\
 leave out one`,m(O).join(", ")))}function c(O,D){let ne=N5(d(O)??D);return/^\/(?:proc|sys)(?:\/|$)/.test(ne)&&r.push(G(
O,"must be a folder on a disk: nothing can be written there",ne)),ne}function u(){let O=d("command-expect-exit");if(O!==
void 0){if(/^\d{1,3}$/.test(O)&&Number(O)<=255)return Number(O);r.push(G("command-expect-exit","must be an exit code, a \
whole number from 0 to 255"))}}function d(O){let D=e[O]??"",ne=(typeof D=="string"?D:D.at(-1)??"").trim();return ne===""?
void 0:ne}function m(O){let D=e[O]??[];return typeof D=="string"?Ms(D):D.map(ne=>ne.trim()).filter(ne=>ne!=="")}function p(O,D){
let ne=d(O),Re=g(O,D);if(ne===void 0||Re!==void 0)return Re;let T=O==="mode"?[...D,...n]:D,P=te(ne,T);r.push(G(O,`must b\
e one of ${T.join(", ")}${P===void 0?"":`; did you mean \`${P}\`?`}`))}function g(O,D){let ne=d(O);return D.find(Re=>Re===
ne?.replaceAll("-","_")||Re===ne)}function b(){let O=d("timeout");if(O===void 0)return;let D=Ta(O);return D===void 0&&r.
push(G("timeout","must be a duration such as `90s` or `5m`, or a number of seconds, of a day at most")),D}function k(){let O=d(
"concurrency");if(O!==void 0){if(/^\d+$/.test(O)&&Number(O)>=1&&Number(O)<=mE)return Number(O);r.push(G("concurrency",`m\
ust be a whole number from 1 to ${mE}: the guests that run at a time`))}}function y(){let O=d("shard"),D=R();if(O===void 0){
d("plan")!==void 0&&r.push(G("plan",`belongs to ${t("shard")}, and there is none`,"\u2026"));return}let[,ne=0,Re=0]=(/^(\d{1,3})\/(\d{1,3})$/.
exec(O)??[]).map(Number);if(ne<1||ne>Re){r.push(G("shard","must be a shard and how many there are, such as `2/4`"));return}
if(D!==null&&D.length!==Re){r.push(G("shard",`does not go with ${t("plan")}, which has ${D.length}`));return}return{index:ne,
count:Re,assignment:D}}function R(){let O=d("plan");if(O===void 0)return null;let D=Lu(O);return D===void 0&&r.push(G("p\
lan",Nu,x(O,80))),D??null}function _(){let O=d("commit")?.toLowerCase();return O!==void 0&&!Jg(O)&&r.push(G("commit","mu\
st be the full hash of a commit, such as `git rev-parse HEAD` prints")),O}function S(){let O=d("insns"),D=O===void 0?void 0:
er(O);return O!==void 0&&D===void 0&&r.push(G("insns","must be how many more instructions are fine, such as `+10%` or `+\
500`")),D}function $(){let O=d("trials");if(O===void 0||O==="auto"||O==="off")return O;let D=Ta(O);return D===void 0&&r.
push(G("trials","must be `auto`, `off`, or how long sizes may be tried, such as `30s`")),D}function C(O){let D=d(O)?.toLowerCase();
if(D===void 0||D==="true")return D===void 0?void 0:!0;if(D==="false")return!1;r.push(G(O,"must be `true` or `false`"))}function F(){
let O=m("mirror");for(let D of O)zg(D)||r.push(G("mirror","must be an http or https URL",B(D)));return O}function q(){let O=d(
"lock-file");return O===void 0?"auto":O==="none"?O:{file:O}}function G(O,D,ne=d(O)??""){return{message:`${t(O)}: \`${ne}\
\` ${D}`}}}function Jg(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function U5(e,t,n,r){if(e!==void 0)return{manifest:e,
manifestImplied:!1};let o=n.length>0;return{manifest:r!==null||t!==void 0||o&&!F5(dE)?null:dE,manifestImplied:o}}function G5({
command:e,binary:t,files:n}){return t===null||n.length>0?!0:e.includes("BPFCOMPAT_BIN")||e.includes(L5(t))}var pE,dE,B5,
fE,K5,D5,j5,mE,Lt=f(async()=>{"use strict";bs();await Ke();v();Ag();$u();ku();Ae();Br();Po();Fu();I();Yg();pE=["manifest",
"matrix","suite","artifact","only","command","command-binary","command-expect-exit","files","kernels","mode","timeout","\
libbpf","concurrency","accelerator","snapshots","report-directory","cache-directory","mirror","lock-file","fail-on","sha\
rd","plan","baseline","commit","insns","trials","install-dependencies"],dE="bpfcompat.yaml",B5="bpfcompat-report",fE=["l\
oad_only","load_attach","behavior","command"],K5=["auto","kvm","tcg"],D5=["auto","on","off"],j5=["required","any","never"],
mE=64});function Bu(e,t){let n=Array.from({length:t},()=>({seconds:0,names:new Set}));for(let{name:r,seconds:o}of e.toSorted((s,i)=>i.
seconds-s.seconds)){let s=n.reduce((i,a)=>W5(a,i)?a:i);s.seconds+=o,s.names.add(r)}return n.map(({names:r})=>e.map(({name:o})=>o).
filter(o=>r.has(o)))}function W5(e,t){return e.seconds<t.seconds||e.seconds===t.seconds&&e.names.size<t.names.size}function hE(e,t){
let n=e.reduce((r,o)=>r+o.seconds,0)/t;return Math.max(1,Math.min(Math.floor(n/40),e.length,256))}function gE(e,t){if(e.
length===0)return 40;let n=e.reduce((o,{seconds:s})=>o+s,0),r=Math.max(...e.map(({seconds:o})=>o));return Math.round(40+
Math.max(r,n/t))}function Ku(e){return/^\d{1,3}$/.test(e)&&Number(e)>=1&&Number(e)<=256?Number(e):void 0}var Du,Ma=f(()=>{
"use strict";Du="must be a whole number from 1 to 256: jobs of a matrix"});import{createHash as q5}from"node:crypto";function Qg(e){let t;try{t=JSON.parse(e)}catch{return yE}let n=x(bE(t).join(",\
 "),10*Xg);if(n==="")return yE;let r=q5("sha256").update(JSON.stringify(t)).digest("hex").slice(0,16);return{label:n.length<=
Xg?n:`${n.slice(0,Xg)}\u2026 ${r.slice(0,6)}`,digest:r}}function bE(e){return e===null?[]:typeof e=="object"?Object.values(
e).flatMap(bE):[String(e)]}var yE,Xg,wE=f(()=>{"use strict";I();yE={label:"",digest:""},Xg=60});function ju(e){switch(e.trim().toLowerCase().replaceAll(/[_-]/g,"")){case"loadonly":return"load_only";case"loadattach":return"\
load_attach";case"behavior":return"behavior";default:return}}var Zg=f(()=>{"use strict"});import{resolve as H5}from"node:path";function xE(e,t){let n=[],r={json:i("suite-out","out"),markdown:i("suite-markdown",
"markdown")};r.json!==null&&r.json===r.markdown&&l("markdown","is where the results go as well; name another file");let o={
...s(),copies:r,remarks:a()};if(n.length>0)throw new h(n);return o;function s(){let c=e("mode").trim(),u=e("validation-m\
ode").trim();if(u==="")return{mode:c,modeInput:"mode"};c!==""&&l("validation-mode",`says what input \`mode\` says (\`${x(
c,80)}\`); leave out one`);let d=ju(u);return d===void 0&&l("validation-mode","must be one of load_only, load_attach, be\
havior"),{mode:d??"",modeInput:"validation-mode"}}function i(c,u){let d=[c,u].find(p=>e(p).trim()!=="");if(d===void 0)return null;
d===c&&e(u).trim()!==""&&l(u,`is for the same file as input \`${c}\`; leave out one`);let m=H5(t,e(d).trim());return he(
m,t)||l(d,"must be the path of a file in the workspace"),m}function a(){return Object.entries(z5).flatMap(([c,u])=>e(c).
trim()===""?[]:[`input \`${c}\` is not needed: ${u}`])}function l(c,u){n.push({message:`input \`${c}\`: \`${x(e(c),200)}\
\` ${u}`})}}var kE,z5,RE=f(()=>{"use strict";v();Zg();dn();I();kE=["validation-mode","out","markdown","suite-out","suite\
-markdown","disk-resize","workdir","keep-vm-on-failure","build","prebuilt","binary"],z5={"disk-resize":"guests run from \
memory and have no disk",workdir:"nothing but `report-directory` is kept","keep-vm-on-failure":"the logs of every guest \
are in `report-directory`",build:"there is nothing to build",prebuilt:"there is nothing to download but kernels",binary:"\
the action brings its own"}});function $E({label:e}){return e===""?SE:`${SE} (${e})`}function vE(e){let t=r=>e(r).trim(),n=Qg(t("job-matrix"));return{
checks:t("checks")!=="false"&&t("mode")!=="plan"&&t("shard")==="",checkName:x(t("check-name"),ey)||$E(n),jobMatrix:n,token:t(
"github-token"),run:{failOn:"required",shard:null}}}async function EE(e){let t=[],n=Qg(e("job-matrix")),r=_E.find(S=>S===
e("mode").trim())??"run",{mode:o,modeInput:s,copies:i,remarks:a}=await ie(t,()=>xE(S=>S==="mode"&&r!=="run"?"":e(S),process.
cwd()))??V5,l=e("baseline").trim(),c=l==="auto"||l==="none"?"":l,u={...Object.fromEntries(pE.map(S=>[S,e(S)])),mode:o,plan:r===
"run"?e("plan"):"",baseline:c},d=await ie(t,()=>$e(u,S=>`input \`${S==="mode"?s:S}\``,_E));if(r!=="plan"&&k("shards","be\
longs to `mode: plan`"),r!=="run"&&k("shard",`does not go with \`mode: ${r}\``),r==="report")for(let S of Y5)k(S,"says w\
hat is booted, and `mode: report` boots nothing");r==="plan"&&k("plan","does not go with `mode: plan`, which makes one");
let m={shards:p(),plan:r==="report"?b():null,results:y("results")??J5,baseline:l==="none"?"none":"auto",checks:R("checks"),
checkName:g(),jobMatrix:n,use:0,isNamed:{checkName:e("check-name").trim()!=="",reportDirectory:e("report-directory").trim()!==
""},token:e("github-token").trim(),cache:R("cache"),copies:i,remarks:a};if(d===void 0||t.length>0)throw new h(t);return{
task:r,run:d,...m};function p(){let S=e("shards").trim();if(S==="")return null;let $=Ku(S);return $===void 0&&_("shards",
S,Du),$??null}function g(){let S=e("check-name").trim()||$E(n);return S!==x(S,ey)&&_("check-name",x(S,40),`must be one l\
ine of at most ${ey} characters`),S}function b(){let S=e("plan").trim(),$=S===""?null:Lu(S);return $===void 0&&_("plan",
x(S,80),Nu),$??null}function k(S,$){let C=e(S).trim();C!==""&&_(S,x(C,80),`${$}; leave it out`)}function y(S){let $=Ms(e(
S));return $.length===0?void 0:$}function R(S){let $=e(S).trim().toLowerCase();return $!==""&&$!=="true"&&$!=="false"&&_(
S,$,"must be `true` or `false`"),$!=="false"}function _(S,$,C){t.push({message:`input \`${S}\`: \`${$}\` ${C}`})}}var BOe,
V5,_E,Y5,SE,ey,J5,PE=f(async()=>{"use strict";v();ku();I();await Lt();Ma();Yg();wE();RE();BOe=["shards","results","check\
s","check-name","job-matrix","github-token","cache",...kE],V5={mode:"",modeInput:"mode",copies:{json:null,markdown:null},
remarks:[]},_E=["plan","report"],Y5=["manifest","matrix","suite","artifact","only","command","command-binary","files","k\
ernels","timeout","libbpf","concurrency","mirror","lock-file"],SE="bpfcompat",ey=100,J5=["bpfcompat-*/results.json"]});function OE(e){return`the input \`${e}\``}function AE(){let e=rs("github-token");return e!==""&&lS(e),EE(t=>rs(t))}function CE(){
return vE(e=>rs(e))}function ty(){let e=rs("commit").trim().toLowerCase(),t=["manifest","suite","artifact","command-bina\
ry"].flatMap(n=>Ms(rs(n)));return{commit:Jg(e)?e:null,named:t}}var TE=f(async()=>{"use strict";await mo();ku();await Lt();
await PE()});import{readFile as X5,writeFile as Q5}from"node:fs/promises";import{join as Z5,relative as ny}from"node:path";async function ME(e,t,n,{
RUNNER_TEMP:r=""}=process.env){if(r==="")return e;let o=Z5(r,eV),s=[t.id,t.attempt,t.job,e.jobMatrix.digest].join("/"),i=await rV(
o,s),a=i.filter(d=>d.step===t.step).length,l=tV({...e,use:a},i,nV(t.step));l.checkName!==e.checkName&&n.info(`an earlier\
 step of this job has the check ${e.checkName}: this one posts ${l.checkName}`),l.run.reportDirectory!==e.run.reportDirectory&&
n.info(`an earlier step of this job has written ${ny(".",e.run.reportDirectory)}: this one writes ${ny(".",l.run.reportDirectory)}`);
let c=IE(l)?l.checkName:null,u={step:t.step,checkName:c,paths:FE(l)};return await Q5(o,JSON.stringify({job:s,claims:[...i,
u]})).catch(()=>{n.info(`${o} cannot be written: a second step of this job would write over the report of this one`)}),l}
function tV(e,t,n){let r=new Set(t.flatMap(({checkName:d})=>d??[])),o=new Map(t.flatMap(d=>d.paths.map(m=>[m,d.step]))),
{isNamed:s,run:i}=e,a=s.checkName||!IE(e)?e.checkName:ry(e.checkName,d=>`${d} (${n})`,r),l=s.reportDirectory||e.task==="\
plan"?i.reportDirectory:ry(i.reportDirectory,d=>`${d}-${n}`,o),c={...e,checkName:a,run:{...i,reportDirectory:l}},u=FE(c).
filter(d=>o.has(d));if(u.length>0)throw new h(u.map(d=>({message:`\`${ny(".",d)}\` has the report of the step \`${o.get(
d)}\` of this job, which would be written over; name another ${d===l?`folder with ${Z("report-directory")}`:"file with t\
he input `out` or `markdown`"}`})));return c}function ry(e,t,n){return n.has(e)?ry(t(e),t,n):e}function nV(e){return/^__.*_(\d+)$/.
exec(e)?.[1]??(e.startsWith("__")||e===""?"2":e)}function IE({task:e,checks:t,run:n}){return t&&e!=="plan"&&n.shard===null}
function FE({task:e,run:t,copies:n}){return e==="plan"?[]:[t.reportDirectory,n.json,n.markdown].filter(r=>r!==null)}async function rV(e,t){
try{let n=JSON.parse(await X5(e,"utf8"));return n.job===t&&Array.isArray(n.claims)?n.claims:[]}catch{return[]}}var eV,LE=f(
()=>{"use strict";v();Oe();eV="bpfcompat-steps.json"});import{randomUUID as oV}from"node:crypto";function NE(){return process.stdout.on("error",()=>{}),{...Nr(e=>Sh(lt(e))),warning:e=>Sc(
fe(e)),debug:e=>{_c()&&iS(fe(e))},foreign(e){let t=oV();Sh(`::stop-commands::${t}
${e}
::${t}::`)}}}var BE=f(async()=>{"use strict";await mo();Ps();I()});import{dirname as sV}from"node:path";function oy(e,t,n){let{status:r,counts:o,failedKernels:s}=e?.gate??{status:"error",
counts:{pass:0,fail:0,error:0},failedKernels:[]},i=e?.comparison?.verdicts??[];iV({status:r,passed:o.pass,failed:o.fail,
errors:o.error,"failed-kernels":JSON.stringify(s),"newly-failing":JSON.stringify(i.filter(Yt).map(KE)),"newly-passing":JSON.
stringify(i.filter(Cr).map(KE)),"report-directory":t===null?"":sV(t.json),report:t?.json??"",summary:t?.summary??"",html:t?.
html??"",junit:t?.junit??"",sarif:t?.sarif??"",support:t?.support??"",matrix:""},n)}function DE(e){try{$h("matrix",JSON.
stringify(e))}catch(t){throw new h(`the output \`matrix\` could not be set (${E(t)}), ${jE}`,{cause:t})}}function iV(e,t){
try{for(let[n,r]of Object.entries(e))$h(n,r)}catch(n){t.warning(`the outputs of this step could not be set (${E(n)}), ${jE}`)}}
function KE({artifact:e,kernel:t,subject:n}){switch(n.kind){case"lane":return{artifact:e,kernel:t,mode:n.mode};case"prog\
ram":return{artifact:e,kernel:t,program:n.name,step:n.step};case"test":return{artifact:e,kernel:t,test:n.name}}}var jE,sy=f(
async()=>{"use strict";await mo();Ro();v();jE="since the runner, or what wraps this step, does not provide the file that\
 GITHUB_OUTPUT names"});function Bs({host:e,kernels:t}){let n=t.filter(({accelerator:o})=>o!==null),r=n.filter(({accelerator:o})=>o==="tcg");return n.
length===0?null:r.length===0?"KVM":r.length<n.length?`KVM, but emulation (TCG) for ${aV(r.map(({id:o})=>o))}`:e.accelerator?.
used==="kvm"?"emulation (TCG): KVM ran none of the kernels, see the notes":`emulation (TCG)${e.accelerator===null?"":`: ${x(
e.accelerator.reason)}`}`}function aV(e){return[...e.slice(0,iy).map(n=>x(n,60)),...e.length>iy?[`${e.length-iy} more`]:
[]].join(", ")}var iy,Uu=f(()=>{"use strict";I();iy=5});function Kr({cases:e}){let t=new Map;for(let{libbpf:o,artifact:s}of e)o!==null&&t.set(o,(t.get(o)??new Set).add(s));let[
[n]=[],...r]=[...t].sort(([,o],[,s])=>s.size-o.size);return n===void 0?null:[n,...r.map(([o,s])=>`${o} for ${lV([...s])}`)].
join("; ")}function lV(e){let t=e.slice(0,ay).map(n=>x(n,60));return e.length>ay?`${t.join(", ")} and ${e.length-ay} mor\
e`:t.join(", ")}var ay,Ia=f(()=>{"use strict";I();ay=5});import{styleText as cV}from"node:util";function Gu(e,t,n){return{paint:e?(r,o)=>cV(o,r,{validateStream:!1}):r=>r,width:Math.
max(t,uV),reportDirectory:n.replace(/\/$/,"")}}function Ce(e,t){return e+" ".repeat(Math.max(0,t-e.length))}function de(e,t,n,r=0){
let o=[],s="",i=t-r;for(let a of e.split(" ")){let l=s===""?a:`${s} ${a}`;s===""||l.length<=i?s=l:(o.push(s.trimEnd()),s=
`${n}${a}`,i=t)}return[...o,s.trimEnd()].map(a=>a.replaceAll("\xA0"," "))}var uV,Fa=f(()=>{"use strict";uV=40});function GE(e,t){let n=Tr(e);if(n===null)return[];let r=new Set(e.kernels.filter(({required:o})=>!o).map(({id:o})=>o));return[
...de(`since ${n.baseline}: ${ks(n)}`,t.width,uy).map(o=>t.paint(o,"bold")),...ly(n.verdicts,o=>dV(o,r,t)),...ly(n.grown,
o=>fV(o,t)),...ly(n.kernels,o=>cy(`kernel changed: ${Zc(o)}`,t)),...[xs(n.cases)].filter(o=>o!=="").flatMap(o=>cy(o,t))]}
function ly(e,t){let n=e.length-UE;return[...e.slice(0,UE).flatMap(t),...n>0?[`  ${n} more, listed in summary.md`]:[]]}function dV(e,t,{
paint:n,width:r}){let o=e.kernels.map(u=>`${x(u,60)}${t.has(u)?"*":""}`),s=`${e.before} \u2192 ${e.after}`,i=e.after==="\
pass"?"green":e.blocks?"red":"dim",a=`${x(e.artifact,100)}: ${e.subject} on ${o.join(", ")}${WE(e.cause)}`,[l="",...c]=de(
a,r,uy,s.length+4);return[`  ${n(s,i)}  ${l}`,...c]}function fV(e,t){let n=e.others===0?"":` and ${e.others} more`,r=`${x(
e.artifact,100)}: ${x(e.program,100)} on ${x(e.kernel,60)}${n}`;return cy(`instructions ${kr(e)}  ${r}${WE(e.cause)}`,t)}
function cy(e,{width:t}){let[n="",...r]=de(e,t,uy,2);return[`  ${n}`,...r]}function WE(e){return e===null?"":` (${e})`}var UE,
uy,qE=f(()=>{"use strict";Xn();Rs();Fa();I();UE=10,uy=" ".repeat(4)});function Ks(e,{color:t,width:n,reportDirectory:r}){let o=Gu(t,n,r),i=[mV(e,o),zE(Fr(e),o),hV(e,o),GE(e,o),...e.findings.
map((a,l)=>RV(a,l+1,e,o)),SV(e,o)].filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`);return`${lt(i)}
`}function mV(e,{paint:t,width:n}){let{gate:r,durationMs:o,shard:s,kernels:i}=e,a=Bs(e),l={passed:"green",failed:"red",error:"\
yellow"};return[`${t(x(r.sentence),["bold",l[r.status]])} ${t(`(${le(o)})`,"dim")}`,...s===null?[]:[`part ${s.index} of ${s.
count}: ${i.length} of ${M(s.kernels.length,"kernel")}`],...a===null?[]:de(`guests ran in ${a}`,n,"  ").map(c=>t(c,"dim"))]}
function zE(e,t){if(e.rows.length===0||e.kernels.length===0)return[];let n=Math.max(...e.rows.map(s=>s.label.length)),r=Math.
min(n,pV),o=e.kernels.map(s=>x(s.id,60));for(let s of[o.map(i=>[i]),o.map(uu)]){let i=s.map((l,c)=>Math.max(6,...l.map(u=>u.
length),...e.rows.map(u=>VE(u.cells[c]??null).length))),a=t.width-i.reduce((l,c)=>l+c+2,0);if(r<=a)return gV(e,s,i,Math.
min(n,a),t)}return yV(e,o,r,t)}function hV(e,t){let n=Lr(e),r=n.rows.flatMap(s=>s.cells).filter(s=>s!==null);if(r.length===
0)return[];let o=r.filter(({verdict:s})=>s==="pass").length;return o===r.length?[`tests: all ${r.length} pass`]:[`tests:\
 ${o} of ${r.length} pass`,...zE(n,t)]}function gV({rows:e},t,n,r,o){let s=(l,c)=>[Ce(Vt(l,r),r),...c].join("  ").trimEnd(),
i=(t[0]??[]).map((l,c)=>s("",t.map((u,d)=>Ce(u[c]??"",n[d]??0)))),a=e.map(({label:l,cells:c})=>s(l,c.map((u,d)=>XE(u,VE(
u),n[d]??0,o))));return[...i.map(l=>o.paint(l,"bold")),...a,...QE(e.flatMap(l=>l.cells),!1,o)]}function yV({rows:e},t,n,r){
let s=Math.max(1,Math.floor((r.width-n-1)/3)),a=Array.from({length:Math.ceil(t.length/s)},(c,u)=>u*s).flatMap(c=>{let u=t.
slice(c,c+s).map((d,m)=>Ce(String(c+m+1),3));return[...c===0?[]:[""],r.paint(`${" ".repeat(n)} ${u.join("")}`.trimEnd(),
"bold"),...e.map(({label:d,cells:m})=>`${Ce(Vt(d,n),n)} ${m.slice(c,c+s).map(p=>XE(p,bV(p),3,r)).join("")}`.trimEnd())]}),
l=de(t.map((c,u)=>`${u+1}\xA0${c}`).join("  "),r.width,"");return[...a,...l,...QE(e.flatMap(c=>c.cells),!0,r)]}function VE(e){
if(e===null)return"";let t=e.note===null?"":` ${e.note}`;return e.known?`known${t}`:`${e.verdict}${e.nonBlocking?"*":""}${t}`}
function bV(e){return e===null?"":e.known?JE:`${YE[e.verdict]}${e.nonBlocking?"*":""}`}function XE(e,t,n,{paint:r}){let o={
pass:"green",fail:"red",skip:"dim",error:"yellow"},s=" ".repeat(Math.max(0,n-t.length));return e===null?s:`${r(t,e.nonBlocking?
"dim":o[e.verdict])}${s}`}function QE(e,t,{paint:n,width:r}){let o=new Set(e.filter(i=>i?.known!==!0).map(i=>i?.verdict)),
s=[...t?["pass","fail","skip","error"].filter(i=>o.has(i)).map(i=>`${YE[i]} ${i}`):[],...e.some(i=>i?.known)?[`${t?`${JE}\
 `:""}known: fails as known_failures says`]:[],...e.some(i=>i?.nonBlocking&&!i.known)?["* does not block"]:[],...e.some(
i=>i?.note!=null)&&!t?["n/m: programs attached"]:[],...e.includes(null)?["blank: not meant for the kernel"]:[]];return s.
length===0?[]:de(s.map(i=>i.replaceAll(" ","\xA0")).join("   "),r,"").map(i=>n(i,"dim"))}function RV(e,t,n,r){let{paint:o,
width:s}=r,[i,a]=e.known===null?kV[e.level]:xV,l=`${t}. ${i} `,c=" ".repeat(`${t}. `.length),u=`${e.artifact===null?"":`${x(
e.artifact,100)}: `}${mt(e)}`,[d="",...m]=de(u,s,`${c}  `,l.length),p=(k,y)=>de(y,s,`${c}  `,c.length+k.length+1).map((R,_)=>_===
0?`${c}${o(k,"dim")} ${R}`:R),g=Es(e,n),b=k=>vt(k,wV).map(y=>`${c}${o("|","dim")} ${y}`);return[`${t}. ${o(i,["bold",a])}\
 ${o(d,"bold")}`,...m.map(k=>o(k,"bold")),...p("on:",`${un(e,n,"*")}  [${e.class}]`),...e.known===null?[]:p("known:",Jt(
e.known)),...e.words===null?[]:p("says:",x(e.words)),...e.source===null?[]:[`${c}${o("at:","dim")} ${o(Ct(e.source),"cya\
n")}`,`${c}   ${x(e.source.text)}`],...g===null?[]:[`${c}${o("at:","dim")} ${o(g,"cyan")}`],...e.excerpt===null||e.excerpt===
e.words?[]:b(e.excerpt),...p("fix:",x(e.remedy,2e3)),...e.remedyYaml===null?[]:_V(e,c,r),`${c}${o("reproduce:","dim")} ${x(
e.reproduce)}`,...e.log===null?[]:[`${c}${o("log:","dim")} ${x(`${r.reportDirectory}/${e.log}`)}`]]}function _V({remedyYaml:e},t,{
paint:n}){return vt(e??"",60).map(r=>`${t}    ${n(r,"green")}`)}function SV(e,{paint:t,width:n,reportDirectory:r}){let{host:o,
kernels:s}=e,i=Math.max(0,...s.map(({id:p})=>Math.min(x(p,60).length,40))),a=s.map(({release:p})=>x(p??"no release",60)),
l=Math.max(0,...a.map(p=>Math.min(p.length,40))),c=s.map((p,g)=>{let b=p.bootMs===null?"not booted":`${p.snapshot==="use\
d"?"resumed in":"boot"} ${le(p.bootMs)}, total ${le(p.guestMs)}`,k=p.shape===null?"":`, ${nr[p.shape]}`,y=p.accelerator===
null?"":`, ${p.accelerator}`,R=p.boots>1?`, ${p.boots} boots`:"",_=p.required?"":"  (does not block)";return`${Ce(x(p.id,
60),i)}  ${Ce(a[g]??"",l)}  ${t(`${b}${k}${y}${R}${_}`,"dim")}`}),u=s.flatMap(p=>p.notes.map(g=>`note: ${x(p.id,60)}: ${x(
g)}`)),d=ru(e),m=Kr(e);return[...c,...o.accelerator===null?[]:de(`accelerator: ${o.accelerator.used}, ${x(o.accelerator.
reason)}`,n,"  "),...m===null?[]:de(`libbpf: ${m}`,n,"  "),...dy("variant",eu(e)).flatMap(p=>de(p,n,"  ")),...dy("off",tu(
e)).flatMap(p=>de(p,n,"  ")),...dy("note",nu(e)).flatMap(p=>de(p,n,"  ")),...d.length===0?[]:[`fixups applied: ${d.length}\
, listed in summary.md`],...ou(e).flatMap(p=>de(`skipped: ${p}`,n,"  ")),...u.flatMap(p=>de(p,n,"  ")),`logs and results\
.json: ${x(r)}`]}function dy(e,t){let n=t.length>HE?t.slice(0,HE-1):t,r=t.length-n.length;return[...n,...r===0?[]:[`${r}\
 more, listed in summary.md`]].map(o=>`${e}: ${o}`)}var pV,YE,JE,wV,kV,xV,HE,Wu=f(()=>{"use strict";Sa();Uu();su();Ia();
Tt();qE();Fa();I();pV=32;YE={pass:"\u2713",fail:"\u2717",skip:"-",error:"!"},JE="~";wV=20,kV={failure:["FAIL","red"],warning:[
"WARN","yellow"],notice:["NOTE","cyan"]},xV=["KNOWN","cyan"];HE=8});import{createWriteStream as $V}from"node:fs";import{join as ZE}from"node:path";import{finished as eP}from"node:stream/promises";
import{createInflate as vV}from"node:zlib";function qu(e,t,n){let r=new Map,o=new Set,s=new Set,i=0,a=0;return{take(g){let b=r.
get(my(g))??(r.size<EV&&g.part===0?u(g):void 0),k=b?.streams?.inflate;if(b===void 0||k===void 0||k.writableEnded)return;
let y=Buffer.from(g.data,"base64");b.compressedBytes+=y.length,g.part!==b.nextPart++?b.cut??=`part ${b.nextPart-1} is mi\
ssing`:b.compressedBytes>tP&&(b.cut??=`longer than ${tP} bytes`),b.cut===null&&y.length>0&&k.write(y),(g.last||b.cut!==null)&&
l(b)},async finish(){for(let g of s)c(g);return await Promise.all([...r.values()].map(g=>g.done)),g=>{let b=r.get(my(g));
return b===void 0?null:{path:b.path,tail:b.tail.toString("utf8"),cut:b.cut}}}};function l(g){s.delete(g),g.streams?.inflate.
end()}function c(g){g.cut??="its end never came",l(g)}function u(g){let[b]=s;b!==void 0&&s.size>=TV&&c(b);let k=ZE(t,p(In(
n(g)))),y=vV(),R=$V(ZE(e,k)),_={streams:{inflate:y,file:R},path:k,nextPart:0,tail:Buffer.alloc(0),bytes:0,compressedBytes:0,
cut:null,done:Promise.resolve()};return y.on("data",S=>m(_,S,y,R)),R.on("error",S=>{_.cut??=S.message,y.destroy()}),_.done=
eP(y,{writable:!1}).catch(S=>{_.cut??=S.message}).then(()=>eP(R.end())).catch(S=>{_.cut??=S.message}).then(()=>d(_)),r.set(
my(g),_),s.add(_),_}function d(g){g.streams=null,g.tail=Buffer.from(g.tail.subarray(a<AV?0:-CV)),a+=g.tail.length}function m(g,b,k,y){
if(g.bytes+=b.length,i+=b.length,g.bytes>fy||i>PV){g.cut??=g.bytes>fy?`longer than ${fy} bytes`:"the logs of this guest \
are too long",k.destroy();return}g.tail=Buffer.concat([g.tail,b]).subarray(-OV),y.write(b)||(k.pause(),y.once("drain",()=>k.
resume()))}function p(g){let b=g;for(let k=2;o.has(b);k++)b=g.replace(/(\.[^.]*)?$/,y=>`-${k}${y}`);return o.add(b),b}}function my({
case:e,kind:t,pass:n,subject:r}){return JSON.stringify([e,t,t==="stdout"||t==="stderr"?"":n,r])}function In(e){return e.
replaceAll(/[^A-Za-z0-9._-]/g,"_").replace(/^\.+/,"_").slice(0,160)}var fy,EV,tP,PV,OV,AV,CV,TV,Ds=f(()=>{"use strict";fy=
64*1024*1024,EV=8192,tP=16*1024*1024,PV=1024*1024*1024,OV=16*1024,AV=8*1024*1024,CV=2048,TV=8});function BV(e){let t=Tn(e);return e.artifacts.flatMap(({name:r})=>{let o=new Map;for(let{kernel:s,programs:i}of t.get(r)??
[])for(let a of i){let l=a.load?.verdict==="pass"?a.load.stats?.insnsProcessed??null:null;l!==null&&o.set(a.name,[...o.get(
a.name)??[],{result:a,kernel:s,insns:l}])}return[...o].flatMap(([s,i])=>{let a=KV(i);return a===null?[]:[{artifact:r,program:s,
reason:a,bars:i.map(({kernel:l,insns:c})=>({kernel:l,insns:c}))}]})}).toSorted((r,o)=>rP(o)-rP(r))}function KV(e){let t=e.
map(({insns:i})=>i),[n,r]=[Math.min(...t),Math.max(...t)],o=e.map(({result:i})=>i.load?.stats?.budget??null).filter(i=>i!==
null),s=Math.min(...o);return r>=FV*1e6?`${Math.round(r/1e6*100)} % of the kernel\u2019s limit of ${Q(1e6)}`:r<MV?null:r>=
LV*s?`${Math.round(r/s*100)} % of its budget of ${Q(s)}`:n>0&&r>=IV*n?`${(r/n).toFixed(1)} times as many on one kernel a\
s on another`:null}function rP({bars:e}){return Math.max(...e.map(({insns:t})=>t))}function oP(e){let t=BV(e);if(t.length===
0)return"";let n=t.length-nP;return["## Instructions the verifier processed",...t.slice(0,nP).map(DV),...n>0?[`${M(n,"mo\
re program")} of this kind: see the statistics below.`]:[]].join(`

`)}function DV({artifact:e,program:t,reason:n,bars:r}){let o=Math.max(...r.map(({insns:u})=>u)),s=r.map(({kernel:u})=>x(
u,60)),i=Math.max(...s.map(u=>u.length)),a=r.map(({insns:u})=>Q(u)),l=Math.max(...a.map(u=>u.length)),c=r.map(({insns:u},d)=>{
let m="\u2588".repeat(Math.max(1,Math.round(u/o*NV)));return`${(s[d]??"").padEnd(i)}  ${(a[d]??"").padStart(l)}  ${m}`});
return[`${N(t)} of ${N(e)}: ${n}`,So(c,"text")].join(`

`)}var nP,MV,IV,FV,LV,NV,sP=f(()=>{"use strict";Ss();sn();kt();I();nP=5,MV=1e4,IV=2,FV=.5,LV=.9,NV=30});function iP(e){let t=Tn(e),n=e.artifacts.map(({name:a})=>UV(a,t.get(a)??[],e)).filter(({rows:a})=>a.length>0);if(n.length===
0)return"";let r=({kernels:a})=>a.length>jV,o=n.filter(r),s=[...n.filter(a=>!r(a)).map(GV),...o.length===0?[]:[qV(o)]],i=`\
Instructions that the verifier processed to prove each program safe, what is left to the kernel\u2019s limit (headroom: at ${Q(
1e6)} it gives up), size of the machine code, time of the load. Beside the name: instructions in the object.`;return Ie(
"Verifier statistics",[i,...s].join(`

`))}function UV(e,t,n){let r=new Map(t.map(({kernel:a,programs:l})=>[a,new Map(l.map(c=>[c.name,c]))])),o=n.kernels.filter(
a=>r.has(a.id)),i=[...new Map(t.flatMap(a=>a.programs.map(({name:l,insns:c})=>[l,c])))].map(([a,l])=>({name:a,insns:l,loads:o.
map(c=>r.get(c.id)?.get(a)?.load??null)}));return{artifact:e,kernels:o,rows:i.filter(({loads:a})=>a.some(l=>hy(l)!==null))}}
function GV({artifact:e,rows:t,kernels:n}){return pe([N(e),...n.map(r=>N(r.id))],t.map(r=>[aP(r),...r.loads.map(zV)]))}function qV(e){
return pe(WV,e.flatMap(t=>t.rows.map(n=>[N(t.artifact),aP(n),...HV(n,t)])))}function HV({loads:e},{kernels:t}){let n=e.flatMap(
(l,c)=>{let u=hy(l);return l?.verdict==="pass"&&l.stats!==null&&u!==null?[{stats:l.stats,insns:u,kernel:t[c]?.id??""}]:[]}),
r=n.toSorted((l,c)=>l.insns-c.insns),[o,s]=[r[0],r.at(-1)];if(o===void 0||s===void 0)return["rejected","","","",""];let i=n.
flatMap(({stats:l})=>l.jitedBytes===null?[]:[l.jitedBytes]),a=n.map(({stats:l})=>l.loadUsec/1e3);return[py([o.insns,s.insns],
Q),o.insns===s.insns?"all alike":N(s.kernel),`${cP(s.stats)??""}${lP(s.stats)}`,py(i,Ze),py(a,le)]}function py(e,t){if(e.
length===0)return"";let[n,r]=[t(Math.min(...e)),t(Math.max(...e))];return n===r?r:`${n} \u2013 ${r}`}function aP({name:e,
insns:t}){return`${N(e)} ${Q(t)}`}function zV(e){let t=hy(e),n=e?.stats??null;if(e===null||n===null||t===null)return"";if(e.
verdict!=="pass")return`rejected after ${Q(t)}`;let r=cP(n),o=[...r===null?[]:[`headroom ${r}`],...n.jitedBytes===null?[]:
[Ze(n.jitedBytes)],le(n.loadUsec/1e3)];return`${Q(t)}${lP(n)}<br><sub>${o.join(" \xB7 ")}</sub>`}function hy(e){return e?.
stats?.insnsProcessed??null}function lP({insnsProcessed:e,budget:t}){return t!==null&&e!==null&&e>t?` > budget ${Q(t)}`:
""}function cP({headroom:e}){if(e===null)return null;let t=e/1e6*100;return t>99.9&&t<100?"> 99.9 %":`${t>99&&t<100?t.toFixed(
1):Math.floor(t)} %`}var jV,WV,uP=f(()=>{"use strict";Ss();sn();kt();I();jV=5;WV=["artifact","program","instructions","m\
ost on","least headroom","machine code","load"]});function dP({programs:e}){let t=new Map;for(let{artifact:n,program:r,notFollowed:o}of e){if(o.length===0)continue;let s=JSON.
stringify([n,r]),i=an([...t.get(s)?.places??[],...o]);t.set(s,{artifact:n,program:r,places:i})}return[...t.values()]}function Hu(e){
return e.reduce((t,{places:n})=>t+n.length,0)}var zu=f(()=>{"use strict";ln()});function Xt(e){switch(e.kind){case"argument":return`argument ${e.index+1}`;case"return":return"return value";case"record":
return e.field;case"byte":return`byte ${e.offset}`;case"found":return VV[e.by]}}function gy(e,t){return`${e} ${t}`}function YV(e){
return e.startsWith("field_")?"field":e.startsWith("type_")?"type":"enumerator"}function JV({way:e,kind:t,name:n},r,{id:o,
arch:s},i){if(t==="tracepoint")return XV(i.tracepoint(n,o)?.fields??[],r);let a=Yc(e,s,r);if(a?.kind!=="argument"||!Vc.includes(
e))return a;let l=i.prototype(t,n,o);return a.index===l?.parameters.length?{kind:"return"}:a}function XV(e,{member:t,offset:n}){
let r=e.find(s=>n>=s.offset&&n<s.offset+s.size),o=e.length===0?/^\w+/.exec(t??"")?.[0]:r?.name;return o===void 0?{kind:"\
byte",offset:n}:{kind:"record",field:o}}function Vu({artifact:e,program:t},n){return{artifact:e,program:t,source:n}}function fP({
parts:e},t,n,r){let o=Xt(t),s=e.find(i=>Xt(i.of)===o);if(s===void 0)e.push({of:t,readers:[n],kernels:new Set(r)});else{yy(
s.readers,n);for(let i of r)s.kernels.add(i)}}function yy(e,t){let n=e.find(({artifact:r,program:o})=>r===t.artifact&&o===
t.program);n===void 0?e.push(t):n.source??=t.source}function mP(e){return e.kind==="argument"?e.index:e.kind==="return"?
Number.MAX_SAFE_INTEGER-1:Number.MAX_SAFE_INTEGER}var VV,Yu,Ju=f(()=>{"use strict";ln();Zh();zh();Vh();VV={field_offset:"\
accessed",field_size:"its size",field_exists:"whether it exists",field_signed:"its sign",field_lshift_u64:"accessed as a\
 bit field",field_rshift_u64:"accessed as a bit field",type_id_target:"its BTF id",type_exists:"whether it exists",type_size:"\
its size",type_matches:"whether it matches",enumerator_exists:"whether it exists",enumerator_value:"its value"};Yu=class{#e=new Map;constructor(t,n){
let r=new ms(t);for(let o of t.programs){for(let s of Gc(o,t.programs))this.#t(o,s,r,n);for(let s of o.relocations)this.#n(
o,s)}for(let{parts:o}of this.#e.values())o.sort((s,i)=>mP(s.of)-mP(i.of))}of(t,n){return this.#e.get(gy(t,n))??{programs:[],
parts:[]}}#t(t,n,r,o){let s=this.#r(n.kind,n.name);yy(s.programs,Vu(t,null));for(let i of t.reads)for(let a of o){let l=i.
kernels.includes(a.id)?JV(n,i,a,r):null;l!==null&&fP(s,l,Vu(t,i.source),[a.id])}}#n(t,n){let{kind:r,reached:o,source:s,kernels:i}=n,
a=this.#r(YV(r),An(n));yy(a.programs,Vu(t,null)),o&&fP(a,{kind:"found",by:r},Vu(t,s),i)}#r(t,n){let r=this.#e.get(gy(t,n))??
{programs:[],parts:[]};return this.#e.set(gy(t,n),r),r}}});function Na({pieces:e,notes:t}){return[e.map(({words:n})=>n).join(""),...t].join("; ")}function pP(e,t,n){let r=({id:o})=>new Set(
n.flatMap(({of:s,kernels:i})=>i.has(o)?[Xt(s)]:[]));switch(e.kind){case"function":return js(e.states,t,(o,s)=>n8(o,e.name,
r(s)));case"raw_tracepoint":return js(e.states,t,(o,s)=>r8(o,r(s)));case"tracepoint":{let o=new Set([...n.map(({of:s})=>Xt(
s)),...i8(e.states)]);return js(e.states,t,(s,i)=>o8(s,e.name,r(i),o))}case"field":return js(e.states,t,({field:o},{btf:s})=>a8(
o,s));case"enumerator":return js(e.states,t,({value:o},{btf:s})=>La(o,o,null,s));case"type":return js(e.states,t,({size:o},{
btf:s})=>La(o,null,{before:"size ",value:String(o),many:"sizes",after:""},s))}}function Us(e){return{kind:"known",pieces:[],
notes:[],record:[],facets:[],aside:null,...e}}function js(e,t,n){let r=new Map,o=[];for(let s of t){let i=e.find(u=>u.kernels.
includes(s.id));if(i===void 0)continue;let a=n(i,s),l=JSON.stringify([a.kind,by(a.pieces),a.aside?.after,a.notes,a.record]),
c=r.get(l)??{own:a,asides:new Set,kernels:[]};r.set(l,c),c.kernels.push(s.id),c.own={...c.own,pieces:t8(c.own.pieces,a.pieces)},
a.aside!==null&&c.asides.add(a.aside.value);for(let[u,d]of a.facets.entries())o[u]??=new Set,d!==null&&o[u].add(d)}return{
states:[...r.values()].map(({own:{kind:s,pieces:i,notes:a,record:l,aside:c},asides:u,kernels:d})=>({kind:s,pieces:c===null?
i:[...i,je(e8(c,[...u]))],notes:a,record:l,kernels:d})),differs:o.some(s=>s.size>1)}}function e8({before:e,many:t,after:n},r){
return`${e}${r.length>ZV?`${r.length} ${t}`:r.join(" or ")}${n}`}function t8(e,t){return e.map(({words:n,read:r},o)=>je(
n,r||t[o]?.read===!0))}function je(e,t=!1){return{words:e,read:t}}function n8({symbols:e,module:t,siblings:n,prototype:r},o,s){
let i=e??(r===null?0:1),a=Uc(n).map(u=>u.startsWith(o)?u.slice(o.length):u);if(i===0&&a.length===0&&r===null)return Qu;let l=i>
0?"present":a.length>0?"copies":"inlined",c=r===null?[je(l==="present"?"present":"absent")]:hP(r,s,!0);return Us({pieces:c,
notes:[...i>1?[`${i} functions`]:[],...a.length===0?[]:[`${i>0?"also":"only"} ${a.join(", ")}`],...l==="inlined"?["inlin\
ed: it has no symbol"]:[],...t===null?[]:[`in module ${t}`],...r===null?["no BTF"]:[]],facets:[l,i>0?String(i):null,a.join(
" "),r&&by(c)]})}function r8({found:e,prototype:t},n){if(!e)return Qu;let r=t===null?[je("present")]:hP(t,n,!1);return Us(
{pieces:r,notes:t===null?["no BTF"]:[],facets:["present",t&&by(r)]})}function hP({parameters:e,returns:t},n,r){let o=e.length===
0?[je("void")]:e.flatMap((i,a)=>[...a===0?[]:[je(", ")],je(Wc(i),n.has(Xt({kind:"argument",index:a})))]),s=r?[je(") \u2192 "),
je(t.words,n.has(Xt({kind:"return"})))]:[je(")")];return[je("("),...o,...s]}function by(e){return e.map(({words:t})=>t).
join("")}function o8({category:e,fields:t},n,r,o){if(e===null)return Qu;let s=t.filter(l=>o.has(l.name)),i=t.length-s.length,
a=t.map(Xu);return Us({pieces:t.length===0?[je("record not known")]:[...s.flatMap((l,c)=>[...c===0?[]:[je("; ")],je(Xu(l),
r.has(l.name))]),...i===0?[]:[je(s8(i,s.length>0))]],notes:n.includes("/")&&!n.startsWith(`${e}/`)?[`in category ${e}`]:
[],record:a,facets:[e,t.length===0?null:JSON.stringify(a)]})}function s8(e,t){let n=e===1?"field":"fields";return t?`; ${e}\
 more ${n}`:`${e} ${n}`}function Xu(e){return`${qc(e)} @ ${e.offset}, size ${e.size}`}function i8(e){let t=e.filter(({fields:r})=>r.
length>0),n=new Map;for(let{fields:r}of t)for(let o of r){let s=n.get(o.name)??new Map;n.set(o.name,s.set(Xu(o),(s.get(Xu(
o))??0)+1))}return[...n].flatMap(([r,o])=>o.size>1||[...o.values()].some(s=>s<t.length)?[r]:[])}function a8(e,t){if(e===
null)return La(null,null,null,t);let{words:n,bitfield:r,size:o,offset:s}=e,i={before:" @ ",value:String(Math.floor(s/8)),
many:"offsets"};return r?La(e,`${n} : ${o}`,{...i,value:`${i.value} bit ${s%8}`,after:""},t):La(e,n,{...i,after:`, size ${o/
8}`},t)}function La(e,t,n,r){if(e===null)return r===!1?QV:Qu;let o=t===null?[]:[je(t)];return Us({pieces:o,facets:["pres\
ent",t,n?.after??""],aside:n})}var Qu,QV,ZV,Zu=f(()=>{"use strict";Hh();Ju();Zn();Qu=Us({kind:"absent",pieces:[je("absen\
t")],facets:["absent"]}),QV=Us({kind:"unknown",pieces:[je("no BTF")]});ZV=3});function Gs(e){let{surface:t}=e,n=e.kernels.toSorted((i,a)=>Or(i.release??"",a.release??"")),r=new Yu(t,n),o=u8(xo(e)),s=t.
names.map(i=>{let{kind:a}=i,{programs:l,parts:c}=r.of(a,i.name),u=o.get(`${a} ${i.name}`)??[];return{kind:a,name:i.name,
programs:l,parts:c,...pP(i,n,c),notExamined:l8(i,n),read:u.length>0,differences:f8(u)}});return{kernels:n,rows:c8(s),notFollowed:dP(
t)}}function l8({states:e},t){let n=new Set(e.flatMap(r=>r.kernels));return t.flatMap(({id:r})=>n.has(r)?[]:[r])}function c8(e){
let t=({read:n,differs:r})=>n?0:r?1:2;return e.toSorted((n,r)=>t(n)-t(r)||gP.indexOf(n.kind)-gP.indexOf(r.kind))}function u8(e){
let t=new Map;for(let n of e){let r=`${d8(n)} ${n.name}`,o=t.get(r);o===void 0?t.set(r,[n]):o.push(n)}return t}function d8({
what:e,way:t}){return e.kind==="field"?"field":t==="tracepoint"?"tracepoint":t==="tp_btf"||t==="raw_tracepoint"?"raw_tra\
cepoint":"function"}function f8(e){let t=new Map;for(let n of e){let{class:r,what:o,expected:s,states:i,kernels:a,artifact:l,
program:c,source:u}=n,d=i.flatMap(({words:g,kernels:b})=>{let k=b.filter(y=>a.includes(y));return k.length===0?[]:[{words:g,
kernels:k}]}),m=JSON.stringify([r,o,s?.words,d]),p=t.get(m)??{class:r,what:o,expected:s,others:d,readers:[],differences:[]};
t.set(m,p),p.differences.push(n),p.readers.some(g=>g.artifact===l&&g.program===c)||p.readers.push({artifact:l,program:c,
source:u})}return[...t.values()]}var gP,ed=f(()=>{"use strict";fa();Xc();zu();Zu();Ju();gP=["function","raw_tracepoint",
"tracepoint","field","enumerator","type"]});function td(e,t){let{artifact:n,program:r,name:o,source:s,expected:i}=e,a=t.flatMap((u,d)=>u.class===e.class&&u.artifact===
n&&(u.program===r||u.otherPrograms.includes(r))&&u.title.includes(o)?[{finding:u,index:d}]:[]),l=({finding:u})=>2*+(u.source?.
line===s?.line)+Number(i!==null&&u.title.includes(`\`${i.words}\``)),[c]=a.toSorted((u,d)=>l(d)-l(u));return c?.index??-1}
var wy=f(()=>{"use strict"});function nd({rows:e,kernels:t}){if(e.length===0)return"These programs are attached to nothing, and read nothing, that a \
kernel may change";let[n]=t,r=n!==void 0&&t.length===1?x(n.id,100):`these ${t.length} kernels`,o=e.filter(u=>u.read),s=o.
filter(u=>m8(u,t.length)).length,i=o.length-s,a=e.filter(u=>u.differs&&!u.read).length,l=e.length===1?"1 hook or field":
`${e.length} hooks and fields`;return[...s===0?[]:[`${s} of ${l} that programs read ${yP(s,"differ")} between ${r}`],...i===
0?[]:[p8(i,s===0?l:null,r,t.length)],...o.length===0?[h8(l,e.length,a,r,t.length)]:[],...a===0?[]:[`${a} ${yP(a,"differ")}\
 with no effect on what programs read`]].join("; ")}function m8({differences:e,notExamined:t},n){return new Set(e.flatMap(
({others:o})=>o.flatMap(s=>s.kernels))).size<n-t.length}function p8(e,t,n,r){let o=e===1?"is":"are";return t===null?`${e}\
 ${o} not as programs expect on any of them`:`${e} of ${t} ${o} not as programs expect on ${r===1?"":"any of "}${n}`}function h8(e,t,n,r,o){
if(o===1)return`${e} on ${r}, with nothing to compare it with`;let s=t===1?"The only hook or field":`All ${e}`,i=t===1?"\
is":"are";return n===0?`${s} that programs read ${i} alike on ${r}`:`${s} ${i} as programs expect on ${r}`}function yP(e,t){
return e===1?`${t}s`:t}function Oo({class:e,what:t}){if(e==="HOOK_NEVER_RUNS")return"runs";if(e==="RETURN_TYPE_CHANGED")
return Xt({kind:"return"});switch(t.kind){case"argument":case"return":return Xt(t);case"record":return Xt({kind:"byte",offset:t.
offset});case"field":return"type";case"hook":return"functions"}}function Ws({class:e,expected:t}){switch(e){case"AMBIGUO\
US_HOOK":return"one function";case"HOOK_VARIANT_MISSED":return"no copies";case"HOOK_NEVER_RUNS":return"it runs";case"HOO\
K_ARGUMENT_CHANGED":case"RETURN_TYPE_CHANGED":case"TRACEPOINT_FIELD_CHANGED":case"FIELD_TYPE_CHANGED":return t?.words??""}}
function qs({expected:e}){return e?.by==="most"?e.kernel:null}function Hs(e,{class:t}){return e!==""&&e!==Ar&&e!==hs&&!g8.
includes(t)}function rd({kind:e,programs:t,parts:n,differences:r}){let o=n.map(({of:l,readers:c})=>{let u=Xt(l),d=r.filter(
m=>Oo(m)===u||m.what.kind==="record"&&m.what.field===u);return{what:u,readers:c.filter(m=>!d.some(p=>bP(p.readers,m)))}}),
s=[...r,...n].flatMap(({readers:l})=>l),a={what:e==="function"||e==="raw_tracepoint"||e==="tracepoint"?"attached":"named",
readers:t.filter(l=>!bP(s,l))};return[...o,a].filter(({readers:l})=>l.length>0)}function bP(e,{artifact:t,program:n}){return e.
some(r=>r.artifact===t&&r.program===n)}var g8,od=f(()=>{"use strict";Ju();Zn();I();g8=["AMBIGUOUS_HOOK","HOOK_VARIANT_MI\
SSED","HOOK_NEVER_RUNS"]});function RP(e){let n=Gs(e).rows.flatMap(s=>s.differences.map(i=>({row:s,difference:i}))).filter(({difference:s})=>!y8(s,
e));if(n.length===0)return"";let r=n.length-wP,o=n.slice(0,wP).map(({row:s,difference:i})=>b8(s,i,e));return["## Silent \
differences","Programs load and attach on these kernels, and what they are attached to or read is not what they expect.",
pe(["name","what","as expected","on other kernels"],o),...r>0?[`${M(r,"more difference")} in report.html.`]:[]].join(`

`)}function y8({differences:e},{findings:t}){return e.every(n=>{let r=t[td(n,t)]?.known;return r!=null})}function b8({name:e},t,n){
let r=t.others.map(({words:i,kernels:a})=>`${kP(i,t)} on ${W(xP(a,n))}`),o=qs(t),s=kP(Ws(t),t);return[N(e),W(Oo(t)),o===
null?s:`${s} on ${W(xP([o],n))}`,r.join("<br>")]}function kP(e,t){return Hs(e,t)?N(e):W(e)}function xP(e,{kernels:t}){if(e.
length===t.length&&e.length>2)return`all ${e.length} kernels`;let n=new Set(t.filter(({required:o})=>!o).map(({id:o})=>o));
return[e.slice(0,ky).map(o=>`${x(o,100)}${n.has(o)?" (optional)":""}`).join(", "),...e.length>ky?[`${e.length-ky} more`]:
[]].join(" and ")}var wP,ky,_P=f(()=>{"use strict";ed();kt();wy();od();I();wP=10,ky=3});function zs(e){let t=R8(e);for(let n of x8(e.findings.length)){let r=vP(e,t,n);if(wt(r)<=iu)return r}return vP(e,t,k8)}function*x8(e){
let t=w8,n=[],r=(o,s)=>(n.push(o),t={...t,...s,dropped:$P(n)},t);yield t,yield r("the verifier statistics",{statistics:!1}),
yield r("the log excerpts",{excerpts:!1}),e>xy&&(yield r(`all but a line of the findings after the first ${xy}`,{whole:xy})),
yield r("the remarks",{remarks:!1,changes:"few"});for(let o=e>>1;o>0;o>>=1){let s=[...n,M(e-o,"finding")];yield{...t,findings:o,
dropped:$P(s)}}}function $P(e){return[e.slice(0,-1).join(", "),...e.slice(-1)].filter(t=>t!=="").join(" and ")}function R8(e){
return{head:sd([S8(e),$8(e),E8(e)]),changes:{many:Ra(e,SP.many),few:Ra(e,SP.few)},tables:sd([P8(e),O8(e)]),surface:RP(e),
charts:oP(e),remarks:sd([Ba("Variants",eu(e)),Ba("Programs that are off",tu(e)),Ba("Fixups applied",ru(e)),Ba("Skipped",
ou(e)),Ba("Left behind",nu(e))]),statistics:iP(e),kernels:hu(e),foot:A8(e)}}function vP(e,t,n){return`${sd([t.head,n.dropped===
null?"":`> **Cut to fit GitHub's limit of 1 MiB:** left out are ${n.dropped}. results.json and the logs have everything.`,
n.tables?t.tables:"",t.changes[n.changes],n.tables?t.surface:"",pu(e,n),n.statistics?t.charts:"",n.remarks?t.remarks:"",
n.statistics?t.statistics:"",n.tables?t.kernels:"",t.foot])}
`}function sd(e){return e.filter(t=>t!=="").join(`

`)}function S8(e){let{gate:t}=e;return`# ${t.status==="passed"&&ya(e)!==null?"\u26AA":_8[t.status]} ${W(t.sentence)}`}function $8(e){
let{artifacts:t,kernels:n,loader:r}=e,o=`[bpfcompat](${ba})`,s=M(t.length,r===null?"eBPF object":"eBPF loader"),i=`${M(n.
length,"kernel")}, ${n.length===1?"":"each "}booted in a virtual machine`,a=t.length===0||n.length===0,l=Bs(e);return[a?
`${o} tries eBPF objects on kernels that it boots in virtual machines.`:`${o} tries ${s} on ${i}.`,l===null?"":`Guests r\
an in ${W(l)}.`,v8(e)].filter(c=>c!=="").join(" ")}function v8(e){let{status:t,nonBlocking:n,known:r}=e.gate,o=ya(e);if(t===
"passed"&&o!==null)return o;let s=r===0?"":` What is marked ${tr} fails as the manifest expects, and does not block.`,i=`${o!==
null?` ${o}`:n===0?"":" What is marked \u26AA does not block."}${s}`;return t==="failed"?`Each \u274C below says what broke, \
on which line, and what to do about it.${i}`:t==="error"?`\u26A0\uFE0F is no word about the objects: something stood in the way of\
 a verdict${e.findings.length===0?"":", and is named below"}.${i}`:`${n===0?"":"What is marked \u26AA did not pass and does n\
ot block: this change can be merged."}${s}`}function E8({shard:e,kernels:t}){return e===null?"":`> **Part ${e.index} of ${e.
count}** of one run: ${t.length} of its ${M(e.kernels.length,"kernel")}. The job that merges the parts has the whole.`}function P8(e){
let t=Fr(e);return As(t,t.rows.length===e.artifacts.length?"artifact":"check")}function O8(e){let t=As(Lr(e),"test");return t===
""?"":`## Tests

${t}`}function Ba(e,t){return t.length===0?"":Ie(`${e} (${t.length})`,t.map(n=>`- ${W(n)}`).join(`
`))}function A8(e){let{tool:t,durationMs:n,host:r,manifest:o,findings:s}=e,i=Kr(e);return`<sub>${[`${t.name} ${W(t.version)}`,
le(n),...o===null?[]:[N(o)],...r.accelerator===null?[]:[`${r.accelerator.used}: ${W(r.accelerator.reason)}`],...i===null?
[]:[`libbpf ${W(i)}`],...s.some(({log:l})=>l!==null)?[`logs are in the report directory ([how to keep it](${Mr("github-a\
ction.md")}))`]:[]].join(" \xB7 ")}</sub>`}var SP,w8,k8,xy,_8,id=f(()=>{"use strict";Uu();sP();su();Ia();wa();kt();Tt();
uP();ag();fg();mg();mu();_P();I();SP={many:200,few:10},w8={statistics:!0,excerpts:!0,remarks:!0,changes:"many",tables:!0,
whole:Number.POSITIVE_INFINITY,findings:Number.POSITIVE_INFINITY,dropped:null},k8={statistics:!1,excerpts:!1,remarks:!1,
changes:"few",tables:!1,whole:3,findings:10,dropped:"the tables, the statistics, the remarks, the excerpts and all but 1\
0 findings"};xy=30;_8={passed:"\u2705",failed:"\u274C",error:"\u26A0\uFE0F"}});function mn(e,t){return x(e,t).replaceAll(/[\ufffe\uffff]/g,"").replaceAll(/[&<>"']/g,n=>`&#${n.codePointAt(0)};`)}function rr(e,t){
return[...e].reduce((n,r)=>n+C8(r)*t,0)}function C8(e){return/[ .,:;|!'ijl]/.test(e)?.33:/[-()frt/]/.test(e)?.42:/[mwMW]/.
test(e)?.92:/[A-Z]/.test(e)?.72:e>"\u2E80"?1:.6}var Ry=f(()=>{"use strict";I()});function EP(e){let t=e.map(({id:r,distribution:o,arch:s,release:i})=>{let a=i??r.match(/\d+\.\d+(?:\.\d+)?(?:-rc\d+)?/g)?.
at(-1)??r,l=us(a)?.label;return{id:r,distribution:o,arch:s,release:i,sortedBy:a,name:l===void 0?r:`${l}${T8(r)}`}}),n=r=>t.
filter(({distribution:o,arch:s,name:i})=>ad(r,{distribution:o,arch:s})&&r.name===i).length===1;return t.map(({name:r,...o})=>({
...o,label:n({name:r,...o})?r:o.id})).toSorted((r,o)=>_y(r.distribution,o.distribution)||_y(r.arch,o.arch)||Or(r.sortedBy,
o.sortedBy)||_y(r.id,o.id)).map(({sortedBy:r,...o})=>o)}function T8(e){return/\+[^+]*$/.exec(e)?.[0]??""}function Vs(e){
let t=new Set(e.map(({arch:r})=>r)).size>1,n=[];for(let r of e){let{distribution:o,arch:s}=r,i=n.find(a=>ad(a,r));i===void 0?
n.push({distribution:o,arch:s,title:t?`${o} ${s}`:o,kernels:[r]}):i.kernels.push(r)}return n}function ad(e,t){return e.distribution===
t.distribution&&e.arch===t.arch}function _y(e,t){return e<t?-1:+(e>t)}var ld=f(()=>{"use strict";fa()});function Ka(e,t){let n=t.flatMap(({distribution:r,arch:o,kernels:s})=>{let i=s.flatMap(({id:a,label:l})=>{let c=e.get(a);
return c===void 0?[]:[{kernel:a,label:l,verdict:c}]});return i.length===0?[]:[{distribution:r,arch:o,seen:i}]});return{seen:n.
flatMap(({seen:r})=>r.map(({kernel:o,verdict:s})=>({kernel:o,verdict:s}))),distributions:n.map(({distribution:r,arch:o,seen:s})=>({
distribution:r,arch:o,...M8(s)}))}}function M8(e){let t=e.filter(({verdict:o})=>o==="pass"||o==="fail"),n=t.filter(({verdict:o})=>o===
"pass"),r=I8(t);return{status:r,oldest:n.at(0)?.label??null,newest:n.at(-1)?.label??null,words:[F8(r,t),...L8(e,t)].join(
"; ")}}function I8(e){let t=e.findIndex(({verdict:n})=>n==="pass");return e.length===0?"unknown":t===-1?"none":e.slice(t).
some(({verdict:n})=>n==="fail")?"gaps":t===0?"all":"from"}function F8(e,t){let n=t.filter(({verdict:s})=>s==="pass"),r=PP(
t,"pass"),o=`fails on ${PP(t,"fail")}`;switch(e){case"unknown":return"no verdict";case"none":return`not seen passing: ${o}`;case"\
gaps":return`passes on ${r}, ${o}`;case"all":case"from":{let s=n.length<3?`seen passing on ${r}`:`seen passing from ${n.
at(0)?.label}, on all ${n.length} kernels up to ${n.at(-1)?.label}`;return e==="all"?s:`${s}; ${o}`}}}function L8(e,t){return t.
length===0||t.length===e.length?[]:[`no verdict on ${OP(e.filter(n=>!t.includes(n)).map(({label:n})=>n))}`]}function PP(e,t){
let n=[];for(let[r,o]of e.entries())o.verdict===t&&(e[r-1]?.verdict===t?n.at(-1)?.push(o.label):n.push([o.label]));return OP(
n.flatMap(r=>r.length<3?r:[`${r[0]} to ${r.at(-1)}`]))}function OP(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(
", ")} and ${e.at(-1)}`}var AP=f(()=>{"use strict"});function CP(e){let t=$y(e),[n]=t;if(n===void 0)throw new Error("a support table needs a run");return{newest:n,kernels:Sy(
t.flatMap(({kernels:r})=>r),({id:r})=>r,({release:r})=>r!==null),artifacts:Sy(t.flatMap(({artifacts:r})=>r),({name:r})=>r,
()=>!0),cases:Sy(t.flatMap(({cases:r})=>r),({artifact:r,kernel:o})=>JSON.stringify([r,o]),({lanes:r})=>r.some(({verdict:o})=>o!==
"error"))}}function $y(e){return e.toSorted((t,n)=>Date.parse(n.startedAt)-Date.parse(t.startedAt))}function Sy(e,t,n){let r=new Map;
for(let o of e){let s=r.get(t(o));(s===void 0||!n(s)&&n(o))&&r.set(t(o),o)}return[...r.values()]}var TP=f(()=>{"use stri\
ct"});function Dr(e){let{newest:t,artifacts:n,kernels:r,cases:o}=CP(e),s=EP(r),i=Vs(s),a=Tn({cases:o});return{version:N8,tool:t.
tool,runs:$y(e).map(({startedAt:l,revision:c,manifest:u})=>({startedAt:l,revision:c,manifest:u})),kernels:s,overall:Ka(G8(
o),i),artifacts:n.map(l=>K8(l,a.get(l.name)??[],i))}}function K8({name:e},t,n){let r=B8.filter(o=>t.some(s=>MP(s,o)!==void 0));
return{name:e,required:t.some(({lanes:o})=>o.some(({required:s})=>s)),modes:r.map(o=>({mode:o,support:Ka(IP(t,s=>MP(s,o)),
n)})),programs:j8(t).map(({name:o,section:s})=>D8(o,s,t,n))}}function D8(e,t,n,r){let o=i=>IP(n,({programs:a})=>{let l=a.
find(c=>c.name===e);return l===void 0?void 0:i(l)}),s=n.some(({programs:i})=>i.some(a=>a.name===e&&a.attach!==null));return{
name:e,section:t,load:Ka(o(vy),r),attach:s?Ka(o(U8),r):null}}function j8(e){return[...new Map(e.flatMap(({programs:t})=>t.
map(n=>[n.name,n]))).values()]}function IP(e,t){return new Map(e.flatMap(n=>{let r=t(n);return r===void 0?[]:[[n.kernel,
r]]}))}function MP(e,t){let n=e.lanes.find(s=>s.mode===t);if(n!==void 0)return n.verdict;if(!cd.includes(t))return;let r=e.
lanes.find(({mode:s})=>cd.indexOf(s)>cd.indexOf(t));return r===void 0||r.verdict==="pass"||r.verdict==="error"?r?.verdict:
(au(e)??(t==="load_attach"?lu(e):void 0))?.verdict??"pass"}function vy({off:e,load:t}){return e!==null?e.by==="dropped"?
"fail":"skip":t?.verdict}function U8(e){let{attach:t}=e;return t===null?vy(e)==="pass"?void 0:vy(e):t.declined?"skip":t.
verdict}function G8(e){let t=(o,s)=>JSON.stringify([o,s]),n=new Set(e.flatMap(({artifact:o,lanes:s})=>s.filter(i=>i.required).
map(({mode:i})=>t(o,i)))),r=new Map;for(let{artifact:o,kernel:s,lanes:i}of e){let a=i.filter(({mode:l})=>n.size===0||n.has(
t(o,l)));r.set(s,[...r.get(s)??[],...a.map(({verdict:l})=>l)])}return new Map([...r].flatMap(([o,s])=>{let i=["fail","er\
ror","pass","skip"].find(a=>s.includes(a));return i===void 0?[]:[[o,i]]}))}var N8,cd,B8,Da=f(()=>{"use strict";Ss();vs();
ld();AP();TP();N8=1,cd=["load_only","load_attach","behavior"],B8=[...cd,"command"]});function FP(e){return q8(Dr([e]))}function q8({overall:e,kernels:t}){let n=H8(e),r=z8(e,n,t),o=e.distributions.map(({distribution:c,
words:u})=>`${c}: ${u}`).join(". "),s=Math.ceil(rr(ud,Ey))+2*Py,i=Math.ceil(rr(r,Ey))+2*Py,a=s+i,l=(c,u,d)=>`<text x="${u+
d/2}" y="14" textLength="${d-2*Py}">${mn(c)}</text>`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height\
="${dd}" role="img" aria-label="${mn(`${ud}: ${r}`)}">`,`<title>${mn(`${ud}: ${r}${o===""?"":` (${o})`}`)}</title>`,`<cl\
ipPath id="corners"><rect width="${a}" height="${dd}" rx="3"/></clipPath>`,'<g clip-path="url(#corners)">',`<rect width=\
"${s}" height="${dd}" fill="#393f47"/>`,`<rect x="${s}" width="${i}" height="${dd}" fill="${W8[n]}"/>`,"</g>",`<g fill="\
#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="${Ey}">`,l(ud,0,s),l(r,s,i),"<\
/g>","</svg>",""].join(`
`)}function H8({distributions:e}){let t=e.map(({status:r})=>r),n=["gaps","from","none","all"];return t.includes("none")&&
t.some(r=>r!=="none"&&r!=="unknown")?"gaps":n.find(r=>t.includes(r))??"unknown"}function z8({distributions:e,seen:t},n,r){
let o=t.filter(({verdict:u})=>u==="pass"||u==="fail"),s=o.filter(({verdict:u})=>u==="pass").map(({kernel:u})=>u);if(n===
"unknown")return"no verdict";if(!(n==="all"||n==="from"&&e.length===1))return`${s.length} of ${o.length}`;let a=r.filter(
({id:u})=>s.includes(u)).toSorted((u,d)=>Or(u.release??u.label,d.release??d.label)).map(({release:u,label:d})=>us(u??"")?.
label??d),[l,c]=[a.at(0)??"",a.at(-1)??""];return l===c?l:`${l} \u2013 ${c}`}var ud,Ey,dd,Py,W8,LP=f(()=>{"use strict";Ry();
fa();Da();ud="eBPF kernels",Ey=11,dd=20,Py=7,W8={all:"#1a7f37",from:"#4d7c0f",gaps:"#9a6700",none:"#cf222e",unknown:"#59\
636e"}});function NP(e){return Oy(Dr([e]))}function Oy(e){return`${JSON.stringify(e,null,2)}
`}var Ay=f(()=>{"use strict";Da()});function Ty(e){let t=Vs(e.kernels),n=e.artifacts.flatMap(r=>[...J8(r),...X8(r)]);return[pe(["artifact","step",...t.map(({
title:r})=>W(r))],n.map(({subject:r,steps:o,support:s})=>[r,o.join(", "),...t.map(i=>Y8(s.distributions.find(a=>ad(a,i))))])),
"",`Seen on real kernels: ${t.map(({title:r,kernels:o})=>W(`${r} ${o.map(({label:s})=>s).join(", ")}`,DP)).join("; ")}.`,
"Nothing is inferred: distributions port features back, so a version says nothing about another kernel of that version."].
join(`
`)}function Y8(e){return e===void 0?"not tried":`${V8[e.status]} ${W(e.words,DP)}`}function J8({name:e,modes:t}){return jP(
t.map(({mode:n,support:r})=>({key:ja[n],support:r}))).map(({keys:n,support:r},o)=>({subject:o===0?N(e):"",steps:n,support:r}))}
function X8({modes:e,programs:t}){let n=o=>e.find(s=>s.mode===o)?.support,r=(o,s)=>jP(t.flatMap(i=>{let a=s(i);return a===
null||BP(a,n(o))?[]:[{key:N(i.name),support:a}]})).map(({keys:i,support:a})=>({subject:`\u21B3 ${Q8(i)}`,steps:[ja[o]],support:a}));
return[...r("load_only",({load:o})=>o),...r("load_attach",({load:o,attach:s})=>s===null||BP(s,o)?null:s)]}function Q8(e){
return e.length<=Cy?e.join(", "):`${e.slice(0,Cy).join(", ")} and ${e.length-Cy} more`}function BP({seen:e},t){return e.
every(({kernel:n,verdict:r})=>{let o=t?.seen.find(s=>s.kernel===n)?.verdict;return r===o||!KP(r)||o!==void 0&&!KP(o)})}function KP(e){
return e==="pass"||e==="fail"}function jP(e){let t=new Map;for(let{key:n,support:r}of e){let o=JSON.stringify(r.distributions),
s=t.get(o)??{keys:[],support:r};s.keys.push(n),t.set(o,s)}return[...t.values()]}var ja,V8,DP,Cy,My=f(()=>{"use strict";kt();
ld();ja={load_only:"load",load_attach:"attach",behavior:"tests",command:"own loader"},V8={all:"\u2705",from:"\u2611\uFE0F",
gaps:"\u26A0\uFE0F",none:"\u274C",unknown:"\u2754"},DP=2e3,Cy=4});function WP(e){return sY(Dr([e]))}function sY(e){let{kernels:t}=e,n=e.artifacts.flatMap(b=>lY(b,e)),r=t.map(({label:b})=>x(
b,nY)),o=Math.max(0,...r.map(b=>rr(b,Js))),s=r.some(b=>rr(b,Js)>GP-2),i=Math.max(80,...n.map(({name:b})=>rr(b,Js))),a=iY(
e,or+i+12),l=a.flatMap(({centres:b})=>b),c=or+18+(s?o+10:24),u=Object.keys(Ga).filter(b=>n.some(({marks:k})=>k.some(y=>y.
mark===b))),d=aY(u,c+n.length*Ua+24),m=Math.ceil(Math.max(...a.map(({end:b})=>b),d.width)+or),p=Math.ceil(c+n.length*Ua+
(u.length===0?0:32)+or),g=`${n.length} ${n.length===1?"artifact":"artifacts"} on ${t.length} ${t.length===1?"kernel":"ke\
rnels"}`;return[`<svg xmlns="http://www.w3.org/2000/svg" width="${m}" height="${p}" viewBox="0 0 ${m} ${p}" role="img" f\
ont-family="-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif" font-size="${Js}">`,`<title>\
eBPF support: ${g}</title>`,`<desc>${mn(e.artifacts.map(uY).join(". "),4e3)}</desc>`,`<style>${oY}</style>`,`<rect class\
="page" x="0.5" y="0.5" width="${m-1}" height="${p-1}" rx="6"/>`,...a.map(({name:b,start:k,end:y})=>`<text class="muted"\
 x="${pn((k+y)/2)}" y="${or+12}" text-anchor="middle">${mn(b)}</text>`),...r.map((b,k)=>s?`<text class="text" transform=\
"translate(${pn((l[k]??0)+4)} ${pn(c-8)}) rotate(-90)">${mn(b)}</text>`:`<text class="text" x="${pn(l[k]??0)}" y="${c-10}\
" text-anchor="middle">${mn(b)}</text>`),...n.flatMap(({name:b,marks:k},y)=>{let R=c+(y+.5)*Ua;return[`<line class="line\
" x1="${or}" x2="${m-or}" y1="${pn(R-Ua/2)}" y2="${pn(R-Ua/2)}"/>`,`<text class="text" x="${or}" y="${pn(R+4.5)}">${mn(b)}\
</text>`,...k.flatMap(({mark:_,words:S},$)=>_==="none"?[]:[qP(_,l[$]??0,R,S)])]}),...d.lines,"</svg>",""].join(`
`)}function iY({kernels:e},t){let n=t;return Vs(e).map(({title:r,kernels:{length:o}})=>{let s=x(r,eY),i=Math.max(GP,Math.
ceil(rr(s,Js)/o)),a={name:s,start:n,end:n+o*i,centres:Array.from({length:o},(l,c)=>n+(c+.5)*i)};return n=a.end+Z8,a})}function qP(e,t,n,r){
return`<g transform="translate(${pn(t)} ${pn(n)})"><title>${mn(r)}</title><circle class="${e}" r="${Ys}"/><path class="g\
lyph" d="${rY[e]}"/></g>`}function aY(e,t){let n=or+Ys;return{lines:e.flatMap(o=>{let s=n;return n+=Ys+6+rr(Ga[o],Js)+16+
Ys,[qP(o,s,t,Ga[o]),`<text class="muted" x="${pn(s+Ys+6)}" y="${pn(t+4.5)}">${Ga[o]}</text>`]}),width:n-Ys-16}}function lY({
name:e,modes:t},{kernels:n}){let r=t.filter(({mode:i})=>i!=="command"),o=r.at(-1),s=t.find(({mode:i})=>i==="command");return[
o,s].flatMap(i=>{if(i===void 0)return[];let a=i===s?[]:r.slice(0,-1),l=n.map(({id:u,label:d})=>{let m=cY(u,i.support,a);
return{mark:m,words:m==="none"?"":`${e} on ${d}: ${Ga[m]}`}}),c=o!==void 0&&i===s?` (${ja.command})`:"";return[{name:`${x(
e,tY)}${c}`,marks:l}]})}function cY(e,t,n){let r=UP(e,t);return r===void 0?"none":r==="fail"&&n.some(({support:s})=>UP(e,
s)==="pass")?"partial":r}function UP(e,{seen:t}){return t.find(n=>n.kernel===e)?.verdict}function uY({name:e,modes:t}){let n=t.
at(-1);if(n===void 0)return`${e}: not taken to any kernel`;let r=n.support.distributions.map(o=>`${o.distribution}: ${o.
words}`).join(", ");return`${e}, ${ja[n.mode]}: ${r}`}function pn(e){return Math.round(e*10)/10}var Js,Ua,GP,Z8,eY,or,tY,
nY,Ys,Ga,rY,oY,HP=f(()=>{"use strict";Ry();I();ld();My();Da();Js=13,Ua=28,GP=46,Z8=10,eY=20,or=16,tY=40,nY=24,Ys=9,Ga={pass:"\
passes",partial:"passes in part",fail:"fails",skip:"left out",error:"no verdict"},rY={pass:"M-4 0.5L-1.2 3.3L4 -3",partial:"\
M-4.2 1C-2.6 -2.4 -1.2 -1.2 0 0S2.8 2.2 4.2 -1.2",fail:"M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2",skip:"M-2.4 0H2.4",error:"\
M0 -4V0.8M0 3.4V3.5"},oY=`
.page{fill:#fff;stroke:#d1d9e0}.text{fill:#1f2328}.muted{fill:#59636e}.line{stroke:#d1d9e0}
.pass{fill:#1a7f37}.partial{fill:#9a6700}.fail{fill:#cf222e}.skip,.error{fill:#818b98}
.glyph{fill:none;stroke:#fff;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117;stroke:#3d444d}.text{fill:#f0f6fc}.muted{fill:#9198a1}.line{stroke:#3d444d}
.pass{fill:#238636}.partial{fill:#9e6a03}.fail{fill:#da3633}.skip,.error{fill:#656c76}}`});var zP,VP,YP=f(async()=>{zP=await import("./vendor/junit-report-builder.js"),{}=zP,VP=zP.default});var t0={};ee(t0,{renderJunit:()=>fY});function fY(e){let t=dY.newBuilder().name("bpfcompat"),n=pY(e);for(let r of e.kernels){
let o=t.testSuite();mY(o,r,e);for(let s of e.cases.filter(({kernel:i})=>i===r.id)){let i=n.get(Iy(s.artifact,r.id))??[];
for(let a of hY(s,i,e))gY(o,s,a)}}return`${lt(t.build())}
`}function mY(e,t,n){let{startedAt:r,host:o}=n;e.name(x(t.id)).timestamp(r.replace(/(?:\.\d+)?Z$/,"")).time(e0(t.guestMs));
let s={distribution:t.distribution,release:t.release,arch:t.arch,required:String(t.required),accelerator:o.accelerator?.
used??null,libbpf:Kr(n),error:t.error};for(let[i,a]of Object.entries(s))a!==null&&e.property(i,x(a))}function pY({findings:e,
cases:t}){let n=new Map,r=new Map;for(let o of e)for(let s of o.kernels){let[i,a]=o.artifact===null?[r,s]:[n,Iy(o.artifact,
s)];i.set(a,[...i.get(a)??[],o])}return new Map(t.map(({artifact:o,kernel:s})=>{let i=Iy(o,s);return[i,[...n.get(i)??[],
...r.get(s)??[]]]}))}function Iy(e,t){return JSON.stringify([e,t])}function hY(e,t,n){let r=n.artifacts.find(({name:i})=>i===
e.artifact)?.place??null,o=({mode:i,verdict:a,required:l,reason:c,known:u},d)=>{let m=t.filter(g=>i==="behavior"||g.class!==
"BEHAVIOR_FAILURE"),p=a==="pass"?[]:m;return{name:i,verdict:a,required:l,reason:c,known:u,findings:p,place:QP(p,r,n),durationMs:d===
0?e.durationMs:0}},s=({name:i,verdict:a,required:l,reason:c,command:u,place:d,known:m})=>({name:`test: ${i}`,verdict:a,required:l,
reason:c,known:m,findings:a==="pass"?[]:t.filter(({title:p})=>p.startsWith(`test "${i}": `)),place:QP([],d,n),durationMs:u?.
durationMs??null});return[...e.lanes.map(o),...e.tests.map(s)]}function QP([e],t,n){let r=e===void 0?null:Ts(e,n);if(r!==
null||t===null)return r;let o=va(t.file,n);return o===null?null:{file:o,line:t.line}}function gY(e,{artifact:t,kernel:n},r){
let{name:o,verdict:s,required:i,reason:a,known:l,findings:c,place:u,durationMs:d}=r,m=e.testCase().className(x(t)).name(
x(`${o} on ${n}`)).time(e0(d??0));u!==null&&m.file(x(u.file));let p=x(kY(a,c),Wa),g=bY(xY(a,c)),b={line:u?.line??null,skipped:null};
s==="fail"&&i&&l===null?m.failure(p,ZP(c,"FAILURE")).stacktrace(g):s==="error"&&i?m.error(p,ZP(c,"ERROR"),g):s!=="pass"&&
(b.skipped=x(yY(r,p),Wa),m.skipped(),c.length>0&&m.standardOutput(g)),wY(m,b)}function yY({verdict:e,known:t},n){return t!==
null?`known failure: ${t} (${n})`:e==="skip"?n:`does not block: ${n}`}function bY(e){return e.replaceAll("]]>","]] >")}function wY(e,{
line:t,skipped:n}){let r=e.build.bind(e);e.build=o=>{let s=r(o);t!==null&&s.att("line",String(t));let i=s.children.find(
a=>"name"in a&&a.name==="skipped");return n!==null&&i!==void 0&&"att"in i&&i.att("message",n),s}}function ZP([e],t){return e?.
class??t}function kY(e,[t,...n]){return t===void 0?e??"no reason given":`${mt(t)}${n.length===0?"":` (and ${n.length} mo\
re)`}`}function xY(e,t){let n=t.length-XP;return[...e===null?[]:[x(e,Wa)],...t.slice(0,XP).map(RY),...n>0?[`${n} more ar\
e in results.json`]:[]].join(`

`)}function RY(e){let{words:t,source:n,excerpt:r,remedy:o,remedyYaml:s,reproduce:i}=e;return[`${mt(e)} [${e.class}]`,...e.
known===null?[]:[`known: ${Jt(e.known)}`],...t===null?[]:[`says: ${x(t)}`],...n===null?[]:[`at: ${Ct(n)}`,`    ${x(n.text)}`],
...r===null?[]:["",...vt(r,JP),""],`fix: ${x(o,Wa)}`,...s===null?[]:vt(s,JP),`reproduce: ${x(i,Wa)}`].join(`
`)}function e0(e){return Math.round(e)/1e3}var dY,Wa,JP,XP,n0=f(async()=>{"use strict";await YP();Ia();Tt();gu();I();dY=
VP,Wa=1e3,JP=40,XP=20});var r0,o0,cTe,uTe,s0,dTe,i0=f(async()=>{r0=await import("./vendor/node-sarif-builder.js"),{SarifBuilder:o0,SarifResultBuilder:cTe,
SarifRuleBuilder:uTe,SarifRunBuilder:s0}=r0,dTe=r0.default});var a0,l0=f(()=>{"use strict";a0={INVALID_OBJECT:"the file is no eBPF object that libbpf can open",NOTHING_LOADED:"no pr\
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
no rule explains"}});var g0={};ee(g0,{renderSarif:()=>vY});import{createHash as _Y}from"node:crypto";function vY(e){let n=$Y.flatMap(u=>e.findings.
filter(d=>d.level===u)).map(u=>({finding:u,place:EY(u,e)})),r=n.filter(({place:u})=>u===null).map(({finding:u})=>u),o=n.
flatMap(({finding:u,place:d})=>d===null?[]:[{finding:u,place:d}]),s=new o0({$schema:SY}),i=new s0().initSimple({toolDriverName:e.
tool.name,toolDriverVersion:e.tool.version,url:d0}),{run:a}=i;a.tool.driver.rules=Object.entries(a0).map(([u,d])=>PY(u,d));
let l=o.slice(0,Fy),c=AY(l);return a.results=l.map((u,d)=>OY(u,c[d]??{},e)),a.artifacts=[...new Set(l.map(({place:u})=>h0(
u.file)))].map(u=>({location:{uri:u,uriBaseId:f0}})),a.invocations=[TY(e,r,o.length-l.length)],a.columnKind="unicodeCode\
Points",s.addRun(i),`${lt(JSON.stringify(s.buildSarifOutput(),null,2))}
`}function EY(e,t){let n=Ts(e,t),r=n!==null||t.manifest===null?null:va(t.manifest,t);return r===null?n:{file:r,line:1,column:null,
isSource:!1}}function PY(e,t){let n=`${t.charAt(0).toUpperCase()}${t.slice(1)}.`,r=`${d0}/blob/main/docs/findings.md#${e.
toLowerCase()}`;return{id:e,name:e.split("_").map(o=>`${o.charAt(0)}${o.slice(1).toLowerCase()}`).join(""),shortDescription:{
text:n},fullDescription:{text:n},help:{text:`${n} Causes and remedies: ${r}`,markdown:`${n} [Causes and remedies](${r})`},
helpUri:r,properties:{tags:["ebpf","compatibility"],precision:"very-high"}}}function OY({finding:e,place:t},n,r){let{level:o,
artifact:s,program:i,otherPrograms:a,map:l,kernels:c,source:u}=e;return{ruleId:e.class,level:m0[o],message:{text:CY(e,r)},
locations:[{physicalLocation:{artifactLocation:{uri:h0(t.file),uriBaseId:f0},region:{startLine:t.line,...t.column===null?
{}:{startColumn:t.column},...t.isSource&&u!==null&&u.text.trim()!==""?{snippet:{text:x(u.text)}}:{}}}}],partialFingerprints:n,
...e.known===null?{}:{suppressions:[{kind:"external",status:"accepted",justification:x(Jt(e.known))}]},properties:{artifact:u0(
s),programs:[i,...a].flatMap(d=>d===null?[]:[x(d)]),map:u0(l),kernels:c.map(d=>x(d))}}}function u0(e){return e===null?null:
x(e)}function AY(e){let t=new Map,n=e.map(({finding:o,place:s})=>JSON.stringify([o.class,s.file,s.line])),r=new Map;for(let o of n)
r.set(o,(r.get(o)??0)+1);return e.map(({finding:{class:o,artifact:s,program:i,map:a}},l)=>{let c=_Y("sha256").update(JSON.
stringify([o,s,i,a])).digest("hex").slice(0,32),u=(t.get(c)??0)+1;t.set(c,u);let d=`${c}:${u}`,m=r.get(n[l]??"")===1;return{
"bpfcompatFinding/v1":d,...m?{}:{primaryLocationLineHash:d}}})}function CY(e,t){let{artifact:n,words:r,remedy:o,reproduce:s}=e,
i=n===null?"":`${x(n,100)}: `;return p0([fd(`${i}${mt(e)}`),fd(`On ${un(e,t)}${r===null?"":`: ${x(r)}`}`),fd(x(o,c0)),`R\
eproduce: ${x(s,c0)}`].join(`
`))}function fd(e){return/[.!?…]$/.test(e)?e:`${e}.`}function p0(e){return e.replaceAll("](","] (")}function h0(e){return e.
split("/").map(t=>encodeURIComponent(t)).join("/")}function TY({gate:e,startedAt:t},n,r){let o=[...n.slice(0,Fy).map(s=>({
level:m0[s.level],message:{text:p0(fd(mt(s)))},associatedRule:{id:s.class}})),...r>0?[{level:"warning",message:{text:`${M(
r,"more finding")} in results.json: code scanning shows ${Fy}.`}}]:[]];return{executionSuccessful:e.status!=="error",startTimeUtc:t,
...o.length===0?{}:{toolExecutionNotifications:o}}}var Fy,c0,SY,d0,f0,m0,$Y,y0=f(async()=>{"use strict";await i0();l0();
Tt();gu();I();Fy=5e3,c0=2e3,SY="https://json.schemastore.org/sarif-2.1.0.json",d0="https://github.com/bpfcompat/bpfcompa\
t",f0="%SRCROOT%",m0={failure:"error",warning:"warning",notice:"note"},$Y=["failure","warning","notice"]});async function b0(){return MY}var MY,w0=f(()=>{"use strict";MY={style:`:root{color-scheme:light dark;--page: light-dark(\
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
filters(),gridKeys(),openLogs(),openCases(),printWhole()});})();\n'}});import{open as IY,realpath as k0}from"node:fs/promises";import{resolve as FY,sep as LY}from"node:path";import{createGzip as NY,
gzipSync as BY}from"node:zlib";function x0(e){return{async read(t,n){let r=await jY(e,t);if(r===null)return null;try{let{
size:o}=await r.stat(),s=o<=KY?await UY(r,n):null;return{data:s??await GY(r,o),bytes:o,whole:s!==null}}finally{await r.close()}}}}
async function jY(e,t){try{let n=await k0(e),r=await k0(FY(n,t));if(!r.startsWith(n+LY))return null;let o=await IY(r);return(await o.
stat()).isFile()?o:(await o.close(),null)}catch{return null}}async function UY(e,t){let n=e.createReadStream({start:0,autoClose:!1}).
pipe(NY()),r=[],o=0;for await(let s of n){if(o+=s.length,o>t)return null;r.push(s)}return Buffer.concat(r)}async function GY(e,t){
let n=Math.max(0,t-DY),{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(t-n),0,t-n,n),s=r.subarray(0,o),i=n===0?0:s.indexOf(
10)+1;return BY(s.subarray(i))}var KY,DY,R0=f(()=>{"use strict";KY=48*1024*1024,DY=64*1024});async function S0(e,t){let n=10485760,r=2097152,o=[];for(let s of WY(e)){let i=await t.read(s,Math.max(n,0));if(i===null){
o.push({path:s,bytes:0,extent:"none",reason:"the file could not be read when this page was written",data:""});continue}let{
data:a,bytes:l}=i;i.whole&&(n-=a.length);let c=i.whole||a.length<=r;!i.whole&&c&&(r-=a.length),o.push({path:s,bytes:l,extent:i.
whole?"whole":c?"end":"none",reason:i.whole?null:"this page has no more room for logs",data:c?a.toString("base64"):""})}
return o}function WY({findings:e,cases:t,kernels:n}){let r=t.filter(({lanes:i})=>i.some(({verdict:a})=>a!=="pass")),o=n.
filter(({error:i})=>i!==null),s=[...e.map(({log:i})=>i),...o.map(({consoleLog:i})=>i),...r.flatMap(qY),...r.flatMap(_0),
...n.map(({consoleLog:i})=>i),...t.flatMap(_0)];return[...new Set(s.filter(i=>i!==null))]}function qY({programs:e,libbpfLog:t}){
return[...e.flatMap(({load:n})=>n!==null&&n.verdict!=="pass"?[n.verifierLog]:[]),t]}function _0({programs:e,libbpfLog:t,
tests:n,command:r}){let o=s=>s===null?[]:[s.stdout.log,s.stderr.log];return[t,...o(r),...n.flatMap(s=>o(s.command)),...e.
map(({load:s})=>s?.verifierLog??null)]}var $0=f(()=>{"use strict"});function Fn(e){return e.map(t=>/^[\w@%+=:,./~-]+$/.test(t)&&!t.startsWith("~")?t:HY(t)).join(" ")}function HY(e){return`\
'${e.replaceAll("'","'\\''")}'`}var qa=f(()=>{"use strict"});function Ao(e,t,n,r){let o=[...zY,"run"],s=n===null?[]:["--kernel",n];if(e.manifest===null){let{path:i,sha256:a}=t??e.artifacts[0]??
{path:"",sha256:null},l=i===""||e.loader!==null&&a===null?[]:[Ha(i)];return Fn([...o,...l,...YY(e.loader),...s])}return Fn(
[...o,...VY(e.manifest,e.manifestForm,t??e.artifacts[0]),...t===null?[]:["--artifact",t.name],...s,...t===null||r===null?
[]:["--mode",r]])}function VY(e,t,n){switch(t){case"suite":return["--suite",Ha(e)];case"singleArtifact":return[Ha(e),...n===
void 0?[]:[Ha(n.path)]];default:return[Ha(e)]}}function YY(e){return e===null?[]:[`--command=${e.command}`,...e.binary===
null?[]:[`--command-binary=${e.binary}`],...e.files.map(t=>`--files=${t}`),...e.expectExit===0?[]:[`--command-expect-exi\
t=${e.expectExit}`]]}function Ha(e){return e.startsWith("-")?`./${e}`:e}var zY,md=f(()=>{"use strict";qa();zY=["npx","gi\
thub:bpfcompat/bpfcompat"]});function w(e,t={},...n){return{tag:e,attributes:t,children:n.flat()}}function JY({attributes:e}){return Object.entries(e).
flatMap(([t,n])=>n===null||n===!1?[]:[[t,n===!0?"":wr(String(n))]])}function sr(e){let t=[];return E0(e,t),t.join("")}function Ly(e,t){
e.push(t),e.length===XY&&e.push(e.splice(0).join(""))}function E0(e,t){let n=JY(e).map(([r,o])=>o===""?` ${r}`:` ${r}="${v0(
o)}"`);if(Ly(t,`<${e.tag}${n.join("")}>`),!QY.has(e.tag)){for(let r of e.children)r!==null&&(typeof r=="object"?E0(r,t):
Ly(t,v0(wr(String(r)))));Ly(t,`</${e.tag}>`)}}function v0(e){return e.replaceAll(/[&<>"'`]/g,t=>ZY[t]??t)}var XY,QY,ZY,He=f(
()=>{"use strict";I();XY=4096;QY=new Set(["br","input","meta","wbr"]);ZY={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;",
"'":"&#39;","`":"&#96;"}});function P0({artifacts:e,kernels:t}){return{artifact:new Map(e.map(({name:n},r)=>[n,r])),kernel:new Map(t.map(({id:n},r)=>[
n,r]))}}function jr(e,t,n){let r=n.artifact.get(e),o=n.kernel.get(t);return r===void 0||o===void 0?null:`case-${r}-${o}`}
function O0(e){return`./${wr(e).split("/").map(encodeURIComponent).join("/")}`}var Xs=f(()=>{"use strict";I()});function Ny(e,t){return t?"neutral":e}function Nt(e,t=!1,n=!1){return w("span",{class:`verdict ${Ny(e,t||n)}`},za(e,n),n?
" known":` ${e}${t?", does not block":""}`)}function za(e,t=!1){return w("span",{class:"sign","aria-hidden":"true"},t?"~":
e3[e])}function H(e){return w("code",{},e)}function pd(e){return e.split(/`([^`]+)`/).map((t,n)=>n%2===0?t:H(t))}function Va(e,t){
let n=w("button",{type:"button",class:"copy js","data-copy":!0,"aria-label":`Copy: ${t}`},"Copy");return w("figure",{class:"\
copyable"},w("figcaption",{class:"caption"},t,n),w("pre",{tabindex:0,role:"region","aria-label":t},w("code",{},e)))}function hd(e){
return w("figure",{class:"source"},w("figcaption",{class:"caption"},Qt(e)),Ln(e.text.trim(),"Source line"))}function Ln(e,t){
return w("pre",{tabindex:0,role:"region","aria-label":t},e.replace(/^\n+|\s+$/g,""))}function xt(e,t){let n=e.split("/").
includes("..");return w("a",{class:"log",href:n?null:O0(e),"data-log":e,title:e},t)}function Qt(e){return H(Ct(e))}function Co(e,t,n){
return{"data-artifact":e===null?null:n.artifact.get(e)??null,"data-kernels":t.flatMap(r=>n.kernel.get(r)??[]).join(" ")}}
function tt(e,t,...n){return w("section",{id:e,"aria-labelledby":`${e}-title`},w("h2",{id:`${e}-title`},t),...n)}function Ue(e,t,n,r=""){
return w("div",{class:"scroll",tabindex:0,role:"region","aria-label":e},w("table",{class:r},w("thead",{},w("tr",{},...t.
map(o=>w("th",{scope:"col"},o)))),w("tbody",{},...n)))}function Pe(e,t=100){return Vt(e,t)}var e3,nt=f(()=>{"use strict";
Tt();I();He();Xs();e3={pass:"\u2713",fail:"\u2715",skip:"\u2013",error:"!"}});function A0(e){let{gate:t}=e;return w("header",{class:`answer ${t.status}`},w("p",{class:"sign","aria-hidden":"true"},t3[t.
status]),w("div",{},w("h1",{},t.sentence),w("ul",{class:"counts","aria-label":"Lanes by verdict"},...n3.filter(n=>t.counts[n]>
0).map(n=>w("li",{class:n},za(n),` ${Q(t.counts[n])} ${r3[n]}`)),t.nonBlocking===0?null:w("li",{class:"neutral"},`${Q(t.
nonBlocking)} ${t.nonBlocking===1?"does":"do"} not block`)),w("p",{class:"facts"},...o3(e))))}function o3(e){let{tool:t,
startedAt:n,durationMs:r,artifacts:o,kernels:s,manifest:i,revision:a,shard:l}=e,c=Bs(e),u=Kr(e);return[`${M(o.length,"ar\
tifact")} \xD7 ${M(s.length,"kernel")}`,le(r),w("time",{datetime:n},n.replace("T"," ").replace(/(\.\d+)?Z$/," UTC")),...a===
null?[]:[w("span",{},"commit ",H(a.slice(0,12)))],...i===null?[]:[H(i)],...l===null?[]:[`shard ${l.index} of ${l.count}`],
...c===null?[]:[`guests in ${c}`],...u===null?[]:[`libbpf ${u}`],`${t.name} ${t.version}`].map(m=>w("span",{},m))}var t3,
n3,r3,C0=f(()=>{"use strict";Uu();Ia();I();He();nt();t3={passed:"\u2713",failed:"\u2715",error:"!"},n3=["pass","fail","e\
rror","skip"],r3={pass:"passed",fail:"failed",error:"without a verdict",skip:"skipped"}});function M0(e){let t=e.map(d3).filter(n=>n!==null);return[Ue("Programs",s3,e.map(i3),"programs"),...t]}function i3(e){let{
name:t,section:n,type:r,insns:o,load:s,requirement:i}=e,a=s?.stats??null;return w("tr",{},w("th",{scope:"row"},H(t),w("s\
pan",{class:"sub"},`${n} \xB7 ${r} \xB7 ${Q(o)} insns${i==="required"?"":` \xB7 ${i}`}`)),...a3(e),w("td",{class:"number"},
...c3(a)),w("td",{},a?.insnsProcessed==null||a.headroom===null?null:u3(a.insnsProcessed)),w("td",{class:"number"},a?.stackDepth==
null?"":Ze(a.stackDepth)),w("td",{class:"number"},a?.jitedBytes==null?"":Ze(a.jitedBytes)),w("td",{class:"number"},a===null?
"":le(a.loadUsec/1e3)))}function a3(e){let{load:t,off:n,requirement:r,known:o}=e;if(n!==null){let a=n.reason===""||n.reason===
T0[n.by]?"":` (${n.reason})`;return[w("td",{class:"sub",colspan:2},`off: ${T0[n.by]}${a}`)]}let s=t?.verdict==="fail"&&o!==
null,i=t===null?null:Nt(t.verdict,t.verdict!=="pass"&&r!=="required",s);return[w("td",{},i),w("td",{},...l3(e))]}function l3({
attach:e,known:t}){if(e===null)return[];let{verdict:n,required:r,declined:o,target:s}=e;return[o?w("span",{class:"sub"},
"declined by the manifest"):Nt(n,!r&&n!=="pass",n==="fail"&&t!==null),s===""?null:w("span",{class:"sub"},s)]}function c3(e){
if(e?.insnsProcessed==null)return[];let{insnsProcessed:t,budget:n}=e;if(n===null)return[Q(t)];let r=t>n;return[Q(t),w("s\
pan",{class:r?"sub fail":"sub"},`budget ${Q(n)}`)]}function u3(e){let t=Math.min(1,e/1e6),n=t*100,r=n<.1?"< 0.1 %":`${n.
toFixed(n<10?1:0)} %`,o=t>.8?"high":t>.5?"middle":"low";return w("span",{class:`headroom ${o}`,title:`${Q(1e6-e)} instru\
ctions left`},w("svg",{viewBox:`0 0 ${gd} 8`,width:gd,height:8,"aria-hidden":"true"},w("rect",{class:"track",width:gd,height:8,
rx:4}),w("rect",{class:"used",width:Math.max(2,Math.round(t*gd)),height:8,rx:4})),` ${r}`)}function d3({name:e,load:t,attach:n}){
let r=t!==null&&t.verdict!=="pass",o=n!==null&&n.verdict!=="pass"&&(n.message!==null||n.errno!==null);return!r&&!o&&t?.verifierLog==
null?null:w("details",{open:r},w("summary",{},H(e)),...t===null?[]:f3(t),o?w("p",{},"Attach: ",n.errno===null?null:`${n.
errno.name} `,n.message):null)}function f3({errno:e,message:t,map:n,source:r,verifierTail:o,verifierLog:s,pass:i,verdict:a}){
return[a==="pass"?null:w("p",{},`Loaded ${i==="alone"?"by itself":"with the whole object"}: `,e===null?null:`${e.name} (${e.
number}) `,n===null?null:`map ${n}`),t===null?null:w("blockquote",{},H(t)),r===null?null:hd(r),o===""?null:Ln(o,"End of \
the verifier log"),s===null?null:w("p",{},xt(s,"Whole verifier log"))]}var s3,T0,gd,I0=f(()=>{"use strict";sn();I();He();
nt();s3=["program","load","attach","verified","of the limit","stack","machine code","load time"];T0={object:"by default",
manifest:"by the manifest",kernel:"the kernel is too old for it",variant:"not the variant of its group",dropped:"does no\
t load, left out"};gd=96});function L0(e){let{name:t,required:n,verdict:r,reason:o,known:s,command:i,expectations:a,place:l}=e;return w("details",{
open:r!=="pass"},w("summary",{},Nt(r,!n&&r!=="pass",s!==null)," ",t),w("p",{},Qt(l)),s===null?null:w("p",{class:"reason"},
`Known: ${s}`),o===null?null:w("p",{class:"reason"},o),a.length===0?null:Ue("Expectations",["","subject","expected","see\
n","where"],a.map(m3)),...i===null?[]:By(i,!n))}function m3({verdict:e,kind:t,subject:n,wanted:r,seen:o,place:s}){return w(
"tr",{},w("td",{},Nt(e)),w("td",{},`${t.replaceAll("_"," ")} `,H(n)),w("td",{},r),w("td",{},o),w("td",{},Qt(s)))}function By(e,t=!1){
let{command:n,verdict:r,reason:o,stdout:s,stderr:i}=e;return[w("p",{},Nt(r,t&&r!=="pass")," ",H(n),` ${p3(e)}`),o===null?
null:w("p",{class:"reason"},o),...F0("Standard output",s),...F0("Standard error",i)]}function p3({exitCode:e,signal:t,timedOut:n,
durationMs:r}){return`(${n?"did not end in time":t!==null?`ended by signal ${t}`:e===null?"never ran":`exit code ${e}`},\
 ${le(r)})`}function F0(e,{bytes:t,log:n,tail:r}){return t===0&&r===""?[]:[w("p",{class:"output"},`${e}, ${Ze(t)} `,n===
null?null:xt(n,"All of it")),r===""?null:Ln(r,e)]}var N0=f(()=>{"use strict";I();He();nt()});function B0(e,t,n){let r=t.artifacts.find(({name:s})=>s===e.artifact),o=t.kernels.find(({id:s})=>s===e.kernel);return[w(
n,{class:"case-title"},H(e.artifact)," on ",H(e.kernel)),w("p",{class:"facts"},...h3(e,r,o).map(s=>w("span",{},s))),w("u\
l",{class:"lanes"},...e.lanes.map(g3)),...[y3(e.interruption,o),w3(e,t),k3(e),x3(e),R3(e),_3(e),S3(e),$3(e),v3(e),E3(e),
P3(e),O3(e),A3(e)].filter(s=>s!==null)]}function h3(e,t,n){return[...n?.release==null?[]:[n.release],...t===void 0?[]:[H(
t.path)],...t?.size==null?[]:[Ze(t.size)],...t?.sha256==null?[]:[w("span",{title:t.sha256},`sha256 ${t.sha256.slice(0,12)}\
\u2026`)],...t?.place==null?[]:[Qt(t.place)],...e.durationMs===null?[]:[`${le(e.durationMs)} in the guest`],...e.maxRssKib===
null?[]:[`${Ze(e.maxRssKib*1024)} of memory`]]}function g3({mode:e,required:t,verdict:n,reason:r,known:o}){return w("li",
{},H(e)," ",Nt(n,!t&&n!=="pass",o!==null),o===null?null:w("p",{class:"reason"},`Known: ${o}`),r===null?null:w("p",{class:"\
reason"},r))}function y3(e,t){if(e===null)return null;let n=t?.consoleLog??null;return Bt("How it ended",w("p",{},b3(e)),
n===null?null:w("p",{},xt(n,"Console log")))}function b3(e){let t="during"in e&&e.during!==null?`, during ${e.during}`:"";
switch(e.kind){case"timeout":return`It was stopped after ${e.seconds} s.`;case"crash":return`The kernel died${t}: ${e.message}`;case"\
killed":return`Its process was killed by signal ${e.signal}${t}.`;case"lost":return`The guest was lost: ${e.message}`;case"\
cancelled":return"The run was cancelled."}}function w3({artifact:e,kernel:t},{findings:n}){let r=n.flatMap((o,s)=>o.artifact===
e&&o.kernels.includes(t)?[w("li",{},w("a",{href:`#finding-${s+1}`},o.title))]:[]);return r.length===0?null:Bt("Findings",
w("ul",{},...r))}function k3({load:e}){if(e===null)return null;let{verdict:t,errno:n,message:r,map:o,program:s}=e,i=[...n===
null?[]:[`${n.name} (${n.number})`],...o===null?[]:[`map ${o}`],...s===null?[]:[`program ${s}`]].join(", ");return Bt("L\
oad of the whole object",w("p",{},Nt(t),i===""?null:` ${i}`),r===null?null:w("blockquote",{},H(r)))}function x3({programs:e}){
return e.length===0?null:Bt(`Programs (${e.length})`,...M0(e))}function R3({tests:e}){return e.length===0?null:Bt(`Tests\
 (${e.length})`,...e.map(L0))}function _3({command:e}){return e===null?null:Bt("The loader",...By(e))}function S3({maps:e}){
if(e.length===0)return null;let t=e.map(({name:n,type:r,keySize:o,valueSize:s,maxEntries:i,flags:a,hasInner:l})=>C3(H(n),
l?`${r}, with an inner map`:r,Q(o),Q(s),Q(i),a===0?"":`0x${a.toString(16)}`));return Bt(`Maps (${e.length})`,Ue("Maps",[
"map","type","key, bytes","value, bytes","entries","flags"],t))}function $3({fixups:e}){if(e.length===0)return null;let t=e.
map(({status:n,note:r,message:o,place:s})=>w("li",{},w("span",{class:`verdict ${n==="applied"?"pass":"error"}`},n==="app\
lied"?"applied":n.replaceAll("_"," ")),` ${r}`,o===null?null:`: ${o}`,...s===null?[]:[" ",Qt(s)]));return Bt(`Fixups (${e.
length})`,w("ul",{},...t))}function v3({variants:e}){if(e.length===0)return null;let t={chosen:"chosen",unsupported:"the\
 kernel cannot take it",passed_over:"one before it was chosen"},n=e.map(({group:r,chosen:o,candidates:s})=>w("li",{},H(r),
" \u2192 ",o===null?w("span",{class:"verdict fail"},"none"):H(o),w("ul",{},...s.map(({program:i,status:a,reason:l})=>w("\
li",{},H(i),`: ${l??t[a]}`)))));return Bt("Variants",w("ul",{},...n))}function E3({unknownNames:e}){if(e.length===0)return null;
let t=e.map(({what:n,name:r,meant:o,place:s})=>w("li",{},`${n} `,H(r),...o===null?[]:[n==="section"?"; the object has it\
 in ":"; meant is probably ",H(o)],...s===null?[]:[" ",Qt(s)]));return Bt("Names that the object has not",w("ul",{},...t))}
function P3({leftovers:e}){return e.length===0?null:Bt("Left behind, and removed",w("ul",{},...e.map(({kind:t,name:n})=>w(
"li",{},`${t} `,H(n)))))}function O3({kernelWarnings:e}){return e.length===0?null:Bt("Warnings of the kernel",...e.flatMap(
({message:t,during:n,excerpt:r})=>[w("p",{},H(t),n===null?null:` during ${n}`),Ln(r,"Console excerpt")]))}function A3({libbpfLog:e,
libbpfTail:t}){return e===null&&t===""?null:Bt("What libbpf said",t===""?null:Ln(t,"End of libbpf\u2019s messages"),e===
null?null:w("p",{},xt(e,"All messages of libbpf")))}function Bt(e,...t){return w("section",{class:"part"},w("h4",{},e),...t)}
function C3(...e){return w("tr",{},...e.map(t=>w("td",{},t)))}var K0=f(()=>{"use strict";I();He();I0();N0();nt()});function j0(e,t){let n=I3(e);if(n.length===0)return null;let r=n.slice(0,T3),o=n.length-r.length,s=(i,a)=>Ue(i,M3,a.map(
l=>L3(l,e.kernels,t)),"charts");return tt("verifier","Instructions that the verifier processed",w("p",{class:"legend"},`\
One bar a kernel, in the order of the run, each row to its own scale; the kernel gives up at ${Q(1e6)}. `,o===0?null:`Le\
ft out are the ${Q(o)} programs with the fewest instructions: results.json has them.`),s("Programs with the most instruc\
tions",r.slice(0,yd)),r.length<=yd?null:w("details",{},w("summary",{},`${Q(r.length-yd)} more`),s("Programs with fewer i\
nstructions",r.slice(yd))))}function I3({cases:e,kernels:t}){let n=new Map(t.map(({id:o},s)=>[o,s])),r=new Map;for(let o of e){
let s=n.get(o.kernel);s!==void 0&&F3(o,s,t.length,r)}return[...r.values()].sort((o,s)=>s.most-o.most)}function F3({artifact:e,
programs:t},n,r,o){for(let{name:s,load:i}of t){let a=i?.verdict==="pass"?i.stats?.insnsProcessed??null:null;if(a===null)
continue;let l=JSON.stringify([e,s]),c=o.get(l)??{artifact:e,program:s,values:Array(r).fill(null),most:0};c.values[n]=a,
c.most=Math.max(c.most,a),o.set(l,c)}}function L3(e,t,n){let{artifact:r,program:o,values:s,most:i}=e,a=Math.min(...s.filter(
c=>c!==null)),l=i/1e6*100;return w("tr",{"data-artifact":n.artifact.get(r)??null,"data-words":`${r} ${o}`},w("th",{scope:"\
row"},H(o),w("span",{class:"sub"},r)),w("td",{},B3(e,t)),w("td",{class:"number"},Q(a)),w("td",{class:"number"},Q(i)),w("\
td",{class:l>80?"number fail":"number"},l<.1?"< 0.1 %":`${l.toFixed(l<10?1:0)} %`))}function B3({values:e,most:t,program:n},r){
let o=Math.max(1.25,Math.min(20,N3/e.length)),s=Math.ceil(o*e.length),i=e.flatMap((a,l)=>{if(a===null)return[];let c=Math.
max(2,Math.round(a/Math.max(t,1)*(To-2)));return[{column:l,value:a,x:D0(l*o),width:D0(o*.8),height:c}]});return w("svg",
{viewBox:`0 0 ${s} ${To}`,width:s,height:To,class:"chart",role:"img","aria-label":U3(n,e,r)},w("line",{x1:0,x2:s,y1:To-.5,
y2:To-.5,class:"axis"}),...e.length>K3?[j3(i)]:i.map(a=>D3(a,r)))}function D3({column:e,value:t,x:n,width:r,height:o},s){
let i=`${s[e]?.id??""}: ${Q(t)}`;return w("rect",{x:n,y:To-o,width:r,height:o,class:"bar"},w("title",{},i))}function j3(e){
let t=e.map(({x:n,width:r,height:o})=>`M${n} ${To}v-${o}h${r}v${o}`).join("");return w("path",{d:t,class:"bar"})}function D0(e){
return Math.round(e*10)/10}function U3(e,t,n){let r=t.flatMap((s,i)=>s===null?[]:[`${n[i]?.id??""} ${Q(s)}`]),o=r.length>
12?`, and ${r.length-12} more kernels`:"";return`${e}: ${r.slice(0,12).join(", ")}${o}`}var T3,yd,M3,To,N3,K3,U0=f(()=>{
"use strict";sn();I();He();nt();T3=400,yd=15,M3=["program","over kernels","least","most","of the limit"];To=36,N3=320;K3=
40});function G0(e,t){let n=Tr(e);if(e.comparison===null||n===null)return null;let{insns:r,kernels:o}=e.comparison,{verdicts:s}=n;
return tt("comparison","What changed",w("p",{},w("strong",{},ks(n)),` ${G3(n)}`),s.length===0?null:Ue("Verdicts that cha\
nged",["artifact","what","on","before","now","note"],s.map(i=>W3(i,t)),"changes"),r.length===0?null:w("details",{open:r.
some(({beyond:i})=>i)},w("summary",{},`Instructions that the verifier processed (${r.length})`),Ue("Instructions that ch\
anged",["artifact","program","on","before \u2192 now","note"],r.map(i=>q3(i,t)),"changes")),o.length===0?null:w("details",
{},w("summary",{},`${M(o.length,"kernel")} changed since: what differs there may not be your code\u2019s doing`),Ue("Ker\
nels that changed",["kernel","before","now"],o.map(({kernel:i,before:a,after:l})=>Ky({},H(i),a,l)),"changes")))}function G3({
baseline:e,source:t,insnsThreshold:n,cases:r}){let o=[...n===null?[]:[`instructions may grow by ${n}`],...[xs(r)].filter(
s=>s!=="")];return[`compared with ${e}, from ${t}`,...o].join("; ")}function W3(e,t){let{artifact:n,subject:r,kernels:o,
before:s,after:i,blocks:a,cause:l}=e;return Ky(Co(n,o,t),H(n),r,w("span",{},...o.flatMap((c,u)=>[u===0?"":", ",H(c)])),Nt(
s),Nt(i,i!=="pass"&&!a),l??"")}function q3(e,t){let{artifact:n,program:r,kernel:o,beyond:s}=e,i=oa(e);return Ky(Co(n,[o],
t),H(n),H(r),H(o),w("span",{class:s?"verdict fail":null},kr(e)),[...s?["beyond the threshold"]:[],...i===null?[]:[i]].join(
"; "))}function Ky(e,...t){return w("tr",e,...t.map(n=>w("td",{},n)))}var W0=f(()=>{"use strict";Xn();Rs();I();He();nt()});function q0(e,t){let n=e.findings;return tt("findings",n.length===0?"Nothing was found":`Findings: ${z3(n)}`,...n.length===
0?[w("p",{},"No failure, no warning, no remark.")]:n.map((r,o)=>V3(r,o,e,t)))}function z3(e){let t=i=>e.filter(({level:a,
known:l})=>a===i&&l===null).length,n=e.filter(i=>i.known!==null).length,[r,o,s]=[t("failure"),t("warning"),t("notice")];
return[...r===0?[]:[M(r,"failure")],...o===0?[]:[`${o} that ${o===1?"does":"do"} not block`],...n===0?[]:[M(n,"known fai\
lure")],...s===0?[]:[M(s,"remark")]].join(", ")}function V3(e,t,n,r){let{level:o,artifact:s,kernels:i,otherPrograms:a,words:l,
source:c,excerpt:u,remedy:d,remedyYaml:m,log:p,reproduce:g}=e,b=`finding-${t+1}`,k=Es(e,n);return w("article",{id:b,class:`\
finding ${o}`,"aria-labelledby":`${b}-title`,...Co(s,i,r)},w("p",{class:"tags"},w("span",{class:"level"},e.known===null?
H3[o]:"known failure"),w("span",{class:"class"},e.class),s===null?null:w("span",{class:"artifact"},s)),w("h3",{id:`${b}-\
title`},mt(e)),w("div",{class:"on"},"On ",...J3(e,n,r)),a.length>2?w("details",{},w("summary",{},"The other programs"),w(
"p",{},...X3(a))):null,e.known===null?null:w("p",{},w("strong",{},"Known: "),Jt(e.known)),l===null?null:w("blockquote",{},
H(l)),c===null?null:hd(c),k===null?null:w("p",{},"At ",H(k)),u===null?null:Ln(u,"Log excerpt"),p===null?null:w("p",{},xt(
p,"Whole log")),w("p",{class:"remedy"},w("strong",{},"What to do: "),...pd(d)),m===null?null:Va(m,"For the manifest"),Va(
g,"Reproduce"))}function J3(e,t,n){let{artifact:r,kernels:o}=e;if(r===null||o.length===0)return[un(e,t)];let s=new Set(t.
kernels.filter(({required:l})=>!l).map(({id:l})=>l)),i=o.map(l=>{let c=jr(r,l,n);return w("a",{href:c===null?null:`#${c}`},
`${l}${s.has(l)?" (optional)":""}`)});if(o.length<=Y3)return Dy(i);let a=o.length===t.kernels.length?`all ${o.length} ke\
rnels`:`${o.length} kernels`;return[w("details",{class:"inline"},w("summary",{},a),w("p",{},...Dy(i)))]}function X3(e){return Dy(
e.map(t=>H(t)))}function Dy(e){return e.flatMap((t,n)=>n===0?[t]:[", ",t])}var H3,Y3,H0=f(()=>{"use strict";Tt();I();He();
Xs();nt();H3={failure:"failure",warning:"does not block",notice:"remark"};Y3=12});function z0(e){let{kernels:t,host:n}=e;return t.length===0?null:tt("kernels",`Kernels (${t.length})`,w("p",{class:"legen\
d"},n.accelerator===null?null:`Accelerator chosen for the run: ${n.accelerator.used==="kvm"?"KVM":"TCG"} (${n.accelerator.
reason}). `,n.qemu===null?null:`${n.qemu}, `,`${M(n.cpus,"CPU")}, ${n.arch}.`),Ue("Kernels",Q3,t.map(Z3),"kernels"))}function Z3(e,t){
let{id:n,required:r,release:o,packageVersion:s,vmlinuzSha256:i,signature:a,shape:l,accelerator:c,boots:u}=e,{snapshot:d,
bootMs:m,fetchMs:p,guestMs:g,consoleLog:b}=e;return w("tr",{"data-kernel-row":t},w("th",{scope:"row"},H(n),r?null:w("spa\
n",{class:"sub"},"optional"),...eJ(e)),w("td",{title:i===null?null:`vmlinuz sha256 ${i}`},o??""),w("td",{},s??""),w("td",
{class:a!==null&&!/^(?:locked: )?good/.test(a)?"warn":null},a??""),w("td",{class:"number"},m===null?"":le(m),d==="used"?
w("span",{class:"sub"},"resumed"):null,l===null?null:w("span",{class:"sub"},nr[l]),c===null?null:w("span",{class:"sub"},
c==="kvm"?"KVM":"emulated (TCG)"),u>1?w("span",{class:"sub"},`${u} boots`):null),w("td",{class:"number"},le(p)),w("td",{
class:"number"},le(g)),w("td",{},b===null?"":xt(b,"log")))}function eJ({error:e,notes:t,lsm:n,lockdown:r,modules:o}){return[
e===null?null:w("p",{class:"fail"},e),...t.map(s=>w("p",{class:"note"},s)),w("details",{},w("summary",{},"configuration"),
w("p",{},`LSMs: ${n??"not told"}`),w("p",{},`Lockdown: ${r??"not told"}`),o.length===0?null:w("p",{},`Modules: ${o.join(
", ")}`))]}var Q3,V0=f(()=>{"use strict";Sa();I();He();nt();Q3=["kernel","release","package","signature","boot","fetch",
"in the guest","console"]});function Y0(e){if(e.length===0)return null;let t=e.filter(({extent:o})=>o!=="whole"),n=e.reduce((o,s)=>o+s.bytes,0),r=e.
length-t.length;return tt("logs","Logs",w("p",{},`The run left ${M(e.length,"log")} of ${Ze(n)} together; ${r===e.length?
"all of them are":`${r} ${r===1?"is":"are"}`} whole in this page.`,w("noscript",{}," To read them here takes JavaScript;\
 the same files are beside this page.")),t.length===0?null:Ue("Logs that are not whole",["log","size","in this page","wh\
y"],t.slice(0,jy).map(tJ)),t.length<=jy?null:w("p",{},`So it is with ${M(t.length-jy,"more log")}.`))}function tJ({path:e,
bytes:t,extent:n,reason:r}){let o=[H(e),t===0?"":Ze(t),n==="end"?xt(e,"its last part"):xt(e,"the file"),r??""];return w(
"tr",{},...o.map(s=>w("td",{},s)))}var jy,J0=f(()=>{"use strict";I();He();nt();jy=200});function X0(e,t){return Z0("matrix","Artifacts \xD7 kernels",Fr(e),t)}function Q0(e,t){return Z0("tests","Tests \xD7 kernel\
s",Lr(e),t)}function Z0(e,t,{kernels:n,rows:r},o){if(r.length===0||n.length===0)return null;let s=n.length>=Uy,i=w("tr",
{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"artifact")),...n.map((l,c)=>Gy(l,c))),a=r.map(({artifact:l,
label:c,cells:u})=>{let d=o.artifact.get(l)??0;return w("tr",{"data-artifact":d},w("th",{scope:"row"},w("span",{class:"l\
abel"},c)),...u.map((m,p)=>{let g=n[p];return g===void 0?w("td"):nJ(m,c,g,jr(l,g.id,o),p)}))});return tt(e,t,w("div",{class:"\
scroll matrix",role:"region","aria-label":t,tabindex:0},w("table",{class:s?"narrow":"wide","data-grid":!0},w("thead",{},
i),w("tbody",{},...a))),rJ(r.flatMap(l=>l.cells)))}function Gy({id:e,release:t,required:n},r){return w("th",{scope:"col",
"data-kernel":r,title:[e,t??"",n?"":"optional"].filter(o=>o!=="").join(" \xB7 ")},w("span",{class:"head"},w("span",{class:"\
name"},Pe(e,60)),n?null:w("span",{class:"optional"}," optional")))}function nJ(e,t,n,r,o){if(e===null)return w("td",{class:"\
none","data-kernel":o},w("span",{class:"unseen"},"not meant for this kernel"));let{verdict:s,nonBlocking:i,known:a,note:l}=e,
c=a?"known":s,u=`${t} on ${n.id}: ${a?"fails as known":`${s}${i?", does not block":""}`}${l===null?"":`, ${l} attached`}`;
return w("td",{"data-kernel":o,"data-verdict":s},w("a",{class:`cell ${Ny(s,i)}`,href:r===null?null:`#${r}`,"aria-label":u},
za(s,a),w("span",{class:"word"},c),l===null?null:w("span",{class:"note"},l)))}function rJ(e){let t=[...e.some(n=>n?.known)?
["Known: fails as known_failures of the manifest says."]:[],...e.some(n=>n?.nonBlocking)?["Grey and dashed: did not pass\
, and does not block."]:[],...e.some(n=>n?.note!=null)?["Figures: programs attached, of those that were tried."]:[],...e.
some(n=>n===null)?["Empty: not meant for the kernel."]:[]];return w("p",{class:"legend"},t.join(" "),w("span",{class:"js"},
" Arrow keys move from cell to cell, Enter opens one."))}var Uy,Wy=f(()=>{"use strict";Tt();He();Xs();nt();Uy=9});function eO(e,t,n,r,o){let s=o&&rO(e.states)?oO(e.states):null;return sJ(e,t,n,r).map(i=>iJ(i,s))}function sJ({states:e},t,n,r){
let o=new Map(e.flatMap(i=>i.kernels.map(a=>[a,i]))),s=[];for(let{id:i}of n){let a=o.get(i)??null,l=t.has(i),c=s.at(-1),
u=r.kernel.get(i)??0;c!==void 0&&c.state===a&&c.wrong===l?c.columns.push(u):s.push({state:a,wrong:l,columns:[u]})}return s}
function iJ({state:e,wrong:t,columns:n},r){let o=e===null?"not examined":Pe(Na(e),Ya);return w("td",{class:`state ${e?.kind??
"none"}${t?" wrong":""}`,colspan:n.length>1?n.length:null,"data-kernels":n.join(" "),title:r===null?null:o},w("div",{},t?
w("span",{class:"sign","aria-hidden":"true"},"\u2260 "):null,t?w("span",{class:"unseen"},"not as expected: "):null,...r===
null?tO(e):[w("span",{"aria-hidden":"true"},e===null?"\xB7":r.get(e)??""),w("span",{class:"unseen"},o)]))}function tO(e){
if(e===null)return[w("span",{class:"note"},"not examined")];let{pieces:t,notes:n,record:r}=e;return[w("code",{},...t.map(
({words:o,read:s})=>s?w("span",{class:"read"},Pe(o,Ya)):Pe(o,Ya))),...n.map(o=>w("span",{class:"sub"},Pe(o,Ya))),r.length===
0?null:aJ(r)]}function aJ(e){let t=e.slice(0,oJ),n=e.length-t.length;return w("details",{},w("summary",{},"whole record"),
w("ul",{class:"record"},...t.map(r=>w("li",{},w("code",{},Pe(r,Ya)))),n===0?null:w("li",{},`${n} more`)))}function nO(e){
if(!rO(e))return null;let t=oO(e);return w("ul",{class:"states"},...e.filter(({kind:n})=>n==="known").map(n=>w("li",{},w(
"strong",{},t.get(n)??"")," ",...tO(n))))}function rO(e){return e.length>1}function oO(e){let t=e.filter(({kind:n})=>n===
"known");return new Map(e.map(n=>[n,{known:lJ(t.indexOf(n)),absent:"\u2013",unknown:"?"}[n.kind]]))}function lJ(e){return e<
26?String.fromCharCode(65+e):String(e+1)}var Ya,oJ,sO=f(()=>{"use strict";Zu();He();nt();Ya=200,oJ=100});function aO(e,t){if(e.length===0)return null;let n=Hu(e),r=e.flatMap(({artifact:s,program:i,places:a})=>a.map(({kernels:l,
source:c,...u})=>w("tr",Co(s,l,t),w("td",{},H(Pe(s))),w("td",{},H(Pe(i))),w("td",{},c===null?"":Qt(c)),w("td",{},Pe(Hc(u),
200))))),o=n-iO;return w("details",{},w("summary",{},`Not followed: ${M(n,"place")} in ${M(e.length,"program")}. What is\
 read there is not known.`),Ue("Places that were not followed",["artifact","program","line","it \u2026"],r.slice(0,iO),"\
changes"),o>0?w("p",{},`${M(o,"more place")}: results.json has them.`):null)}var iO,lO=f(()=>{"use strict";zu();Zn();I();
He();nt();iO=300});function uO(e,t){let n=Gs(e),{kernels:r,rows:o}=n,s=o.slice(0,cJ),i=aO(n.notFollowed,t);if(s.length===0&&i===null)return null;
let a={results:e,numbers:t,kernels:r,narrow:r.length>=Uy};return tt("surface","Surface",w("p",{},w("strong",{},nd(n)),"."),
s.some(({read:l})=>l)?uJ():null,s.length===0?null:dJ(s,a),s.length===0?null:wJ(s,o.length-s.length,a.narrow),i)}function uJ(){
return w("p",{class:"js"},w("label",{class:"choice"},w("input",{type:"checkbox",name:"only-read",form:"filters"}),"only \
where a program reads what differs"))}function dJ(e,t){let{kernels:n,numbers:r,narrow:o}=t;return w("div",{class:"scroll\
 matrix",role:"region","aria-label":"Hooks and fields \xD7 kernels",tabindex:0},w("table",{class:`surface ${o?"narrow":"\
wide"}`,"data-surface":!0},w("thead",{},w("tr",{},w("th",{scope:"col",class:"corner"},w("span",{class:"unseen"},"hook or\
 field")),...n.map(s=>Gy(s,r.kernel.get(s.id)??0)))),w("tbody",{},...e.map(s=>fJ(s,t)))))}function fJ(e,t){let{kernels:n,
numbers:r,narrow:o}=t,s=new Set(e.programs.flatMap(({artifact:a})=>r.artifact.get(a)??[])),i=new Set(e.differences.flatMap(
({others:a})=>a.flatMap(l=>l.kernels)));return w("tr",{"data-artifacts":[...s].join(" "),"data-read":e.read},w("th",{scope:"\
row"},w("div",{class:"label"},H(Pe(e.name,dO)),w("span",{class:e.read?"sub warn":"sub"},`${ps[e.kind]}${mJ(e)}`),...pJ(e,
t),o?nO(e.states):null)),...eO(e,i,n,r,o))}function mJ({read:e,differs:t}){return e?" \xB7 \u2260 not as a program expects":
t?" \xB7 differs":""}function pJ(e,t){let n=[...e.differences.map(o=>hJ(o,e,t)),...rd(e).map(({what:o,readers:s})=>w("li",
{},`${o}: `,...fO(s.map(i=>mO(i,e,t)))))],r=n.slice(cO);return[w("ul",{class:"uses"},...n.slice(0,cO)),r.length===0?null:
w("details",{},w("summary",{},`${r.length} more`),w("ul",{class:"uses"},...r))]}function fO(e){let t=e.slice(0,qy).flatMap(
(n,r)=>r===0?[n]:[", ",n]);return e.length>qy?[...t,` and ${e.length-qy} more`]:t}function hJ(e,t,n){let{readers:r}=e;return w(
"li",{class:"differs"},w("strong",{},`\u2260 ${Oo(e)}`),...gJ(e),": ",...fO(r.map(o=>w("span",{},mO(o,t,n),bJ(yJ(e,o),n)))))}
function gJ(e){let t=Pe(Ws(e),dO),n=qs(e);if(t==="")return[];let r=Hs(t,e)?H(t):t;return n===null?[", expected ",r]:[", ",
r," on ",H(Pe(n))]}function yJ({differences:e},{artifact:t,program:n}){return e.find(r=>r.artifact===t&&r.program===n)}function bJ(e,{
results:{findings:t}}){let n=e===void 0?-1:td(e,t),r=t[n];return r===void 0?null:w("span",{}," ",w("a",{href:`#finding-${n+
1}`,title:r.title},`finding ${n+1}${r.known===null?"":" (known)"}`))}function mO({artifact:e,program:t,source:n},{states:r},o){
let s=r.flatMap(l=>l.kind==="known"?l.kernels:[]).at(-1),i=s===void 0?null:jr(e,s,o.numbers),a=o.results.artifacts.length>
1?`${Pe(e)}: ${Pe(t)}`:Pe(t);return w("span",{},w("a",{href:i===null?null:`#${i}`},a),...n===null?[]:[" ",Qt(n)])}function wJ(e,t,n){
let r=s=>e.some(({states:i})=>i.some(a=>a.kind===s)),o=["Kernels by release, the oldest first; those that have a name al\
ike share a cell.","Underlined: what programs read.",...e.some(({read:s})=>s)?["\u2260: not as a program expects."]:[],...n?
["Letters: the ways in which kernels have a name."]:[],...n&&r("absent")?["\u2013: absent."]:[],...n&&r("unknown")?["?: \
unknown, the kernel has no BTF."]:[],...n&&e.some(({notExamined:s})=>s.length>0)?["\xB7: not examined."]:[],"The offset \
of a field and the size of a type make no difference: CO-RE finds them.",...t===0?[]:[`Left out are ${Q(t)} more names: \
results.json has them.`]];return w("p",{class:"legend"},o.join(" "))}var cJ,dO,cO,qy,pO=f(()=>{"use strict";ed();Zn();wy();
od();I();He();Xs();Wy();nt();sO();lO();cJ=1e3;dO=200;cO=4;qy=6});function gO({artifacts:e,kernels:t}){return w("form",{class:"toolbar js",role:"search","aria-label":"Filter",id:"filters"},
w("label",{class:"search"},w("span",{class:"unseen"},"Text"),w("input",{type:"search",name:"text",placeholder:"Filter: p\
rogram, map, kernel, words\u2026   /",autocomplete:"off",spellcheck:"false","aria-keyshortcuts":"/"})),hO("artifact","Ar\
tifact","all artifacts",e.map(({name:n})=>n)),hO("kernel","Kernel","all kernels",t.map(({id:n})=>n)),w("fieldset",{},w("\
legend",{class:"unseen"},"Verdict"),...kJ.map(n=>w("label",{class:`choice ${n}`},w("input",{type:"checkbox",name:"verdic\
t",value:n}),n))),w("button",{type:"reset"},"Clear"),w("output",{role:"status","aria-live":"polite"}))}function hO(e,t,n,r){
return w("label",{},w("span",{class:"unseen"},t),w("select",{name:e},w("option",{value:""},n),...r.map((o,s)=>w("option",
{value:s},Pe(o)))))}var kJ,yO=f(()=>{"use strict";He();nt();kJ=["pass","fail","error","skip"]});import{createHash as xJ}from"node:crypto";import{gzipSync as RJ}from"node:zlib";function kO(e,t,{style:n,script:r}){let o=P0(
e),i=[()=>A0(e),()=>gO(e),()=>X0(e,o),()=>Q0(e,o),()=>G0(e,o),()=>q0(e,o),()=>uO(e,o),()=>j0(e,o),()=>z0(e),()=>Y0(t),()=>SJ(
e)].flatMap(a=>{let l=a();return l===null?[]:[{id:String(l.attributes.id),html:sr(l)}]});return["<!doctype html>",'<html\
 lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${vJ(n,r)}">`,'<meta\
 name="viewport" content="width=device-width, initial-scale=1">','<meta name="referrer" content="no-referrer">',sr(w("ti\
tle",{},$J(e))),`<style>${n}</style>`,`<script>${r}</script>`,"</head>","<body>",sr(w("a",{class:"skip-link",href:"#main"},
"Skip to the report")),sr(PJ(i)),'<main id="main" tabindex="-1">',...i.map(({html:a})=>a),OJ(e,o),"</main>",sr(wO({id:"r\
esults"},RJ(JSON.stringify(e)).toString("base64"))),...t.map(({path:a,bytes:l,extent:c,reason:u,data:d})=>sr(wO({"data-p\
ath":a,"data-bytes":l,"data-extent":c,"data-reason":u},d))),"</body>","</html>",""].join(`
`)}function SJ(e){return tt("reproduce","Reproduce",Va(Ao(e,null,null,null),"The whole run, on a Linux machine of yours"),
w("p",{class:"legend"},...pd("`--kernel` and `--artifact` narrow it down; every finding has a command of its own.")))}function $J({
gate:e}){return`${{passed:"\u2713",failed:"\u2715",error:"!"}[e.status]} ${e.sentence} \xB7 bpfcompat`}function vJ(e,t){
return["default-src 'none'",`script-src '${bO(t)}'`,`style-src '${bO(e)}'`,"img-src data:","base-uri 'none'","form-actio\
n 'none'"].join("; ")}function bO(e){return`sha256-${xJ("sha256").update(e).digest("base64")}`}function PJ(e){let t=e.flatMap(
({id:n})=>{let r=EJ[n];return r===void 0?[]:[w("a",{href:`#${n}`},r)]});return w("nav",{class:"bar","aria-label":"Sectio\
ns"},w("strong",{},"bpfcompat"),w("div",{class:"links"},...t),w("button",{type:"button",id:"theme",class:"js"},"Theme"))}
function wO(e,t){return w("script",{type:"application/octet-stream",...e},t)}function OJ(e,t){let n=[],r=_J;for(let i of AJ(
e.cases)){let a=jr(i.artifact,i.kernel,t),l=sr(w("article",{id:a,class:"case"},...B0(i,e,"h3")));if(r-=wt(l),r<0)break;n.
push(l)}let o=e.cases.length-n.length,s=o===0?"":sr(w("p",{},`${M(o,"case")} more: results.json has them, and so has thi\
s page with JavaScript.`));return n.length===0?"":`<noscript><section id="cases"><h2>Cases</h2>${n.join(`
`)}${s}</section></noscript>`}function AJ(e){let t=({lanes:n})=>n.every(({verdict:r})=>r==="pass");return[...e.filter(n=>!t(
n)),...e.filter(t)]}var _J,EJ,xO=f(()=>{"use strict";md();I();He();Xs();C0();K0();U0();W0();H0();V0();J0();Wy();nt();pO();
yO();_J=384*1024;EJ={matrix:"Matrix",tests:"Tests",comparison:"Changes",findings:"Findings",surface:"Surface",verifier:"\
Instructions",kernels:"Kernels",logs:"Logs",reproduce:"Reproduce"}});var RO={};ee(RO,{renderHtml:()=>CJ});async function CJ(e,t){let[n,r]=await Promise.all([S0(e,x0(t)),b0()]);return kO(e,n,
r)}var _O=f(()=>{"use strict";w0();R0();$0();xO()});import{constants as bd}from"node:fs";import{access as $O,mkdir as zy,readFile as Hy,realpath as SO,rename as TJ,rm as vO,
rmdir as MJ,writeFile as IJ}from"node:fs/promises";import{dirname as EO,join as Qs}from"node:path";async function wd(e){
let t=await FJ(e);if(t===null)return;let n=[Vy,...t.map(r=>Qs("logs",In(r)))];await Promise.all([...Object.values(PO).map(
({file:r})=>r),...n].map(r=>vO(Qs(e,r),{recursive:!0,force:!0}))),await MJ(Qs(e,"logs")).catch(()=>{})}async function FJ(e){
try{let{tool:t,kernels:n=[]}=JSON.parse(await Hy(Qs(e,"results.json"),"utf8"));return t?.name==="bpfcompat"?n.map(({id:r})=>String(
r)):null}catch{return null}}async function Nn(e,t){let n={};try{await zy(t,{recursive:!0});for(let[r,{file:o,render:s}]of Object.
entries(PO))n[r]=Qs(t,o),await ct(`writing ${o}`,async()=>AO(Qs(t,o),await s(e,t)));return n}catch(r){throw new h(`the r\
eport could not be written to ${t}: ${E(r)}; make room, or name another folder with ${Z("report-directory")}`,{cause:r})}}
async function OO(e,{json:t,markdown:n}){t!==null&&await Ja(t,await Hy(e.json,"utf8")),n!==null&&await Ja(n,await Hy(e.summary,
"utf8"))}async function Ja(e,t){try{await LJ(e),await zy(EO(e),{recursive:!0}),await AO(e,t)}catch(n){throw new h(`the r\
eport could not be written to ${e}: ${E(n)}; name another file`,{cause:n})}}async function LJ(e){let t=process.cwd();if(!he(
e,t))return;let[n,r]=await Promise.all([SO(It(EO(e))),SO(t)]);if(n!==r&&!he(n,r))throw new Error(`a symbolic link leads \
to ${n}, out of ${t}`)}async function AO(e,t){let n=`${e}.${process.pid}.tmp`;try{await IJ(n,t),await TJ(n,e)}catch(r){throw await vO(
n,{force:!0}),r}}async function Mo(e,t){try{await zy(e,{recursive:!0}),await $O(e,bd.W_OK|bd.X_OK)}catch(n){let o=K(n)===
"EEXIST"?"it is a file, and must be a folder":await Yy(e)??E(n);throw new h(`\`${e}\` cannot be written (${o}); name ano\
ther with ${Z(t)}`,{cause:n})}}async function Yy(e){try{await $O(It(e),bd.W_OK|bd.X_OK);return}catch(t){return go(K(t))??
E(t)}}var PO,Vy,Zt=f(()=>{"use strict";v();Pa();Ds();yo();dn();ca();id();Oe();LP();Ay();HP();ut();PO={json:{file:"result\
s.json",render:vr},summary:{file:"summary.md",render:zs},junit:{file:"junit.xml",render:async e=>(await n0().then(()=>t0)).
renderJunit(e)},sarif:{file:"results.sarif",render:async e=>(await y0().then(()=>g0)).renderSarif(e)},support:{file:"sup\
port.json",render:NP},badge:{file:"badge.svg",render:FP},matrix:{file:"matrix.svg",render:WP},html:{file:"report.html",render:async(e,t)=>(await Promise.resolve().then(()=>(_O(),RO))).
renderHtml(e,t)}},Vy="logs/install.log"});import{relative as NJ,resolve as BJ}from"node:path";function CO(e,t){for(let n of hv(e,t))KJ[n.level](n.message,DJ(n))}function DJ({
title:e,file:t,startLine:n,startColumn:r}){return{title:e,...t===null?{}:{file:t,startLine:n??1},...t===null||r===void 0||
r===null?{}:{startColumn:r}}}function TO(e,t,n){if(t.aborted){ns(`interrupted by ${E(t.reason)}`);return}if(!(e instanceof
h)){ns(fe(E(e)));return}for(let r of e.problems){let{line:o,column:s}=r,i=r.file===void 0?void 0:jJ(r.file,n);ns(fe(En(r)),
{title:"bpfcompat",...i===void 0?{}:{file:i},...i===void 0||o===void 0?{}:{startLine:o},...i===void 0||s===void 0?{}:{startColumn:s}})}}
function jJ(e,t){let n=BJ(e);return t!==null&&he(n,t)?NJ(t,n):void 0}function MO(e,t){t.foreign(typeof e=="object"&&e!==
null&&"stack"in e?String(e.stack):String(e)),ns("a defect of bpfcompat: please report it with the stack in the log",{title:"\
bpfcompat"})}var KJ,IO=f(async()=>{"use strict";await mo();v();dn();kg();I();KJ={error:ns,warning:Sc,notice:aS}});function FO(e,{index:t,count:n}){let{gate:r,kernels:o}=e,s=o.map(a=>[N(a.id),N(a.release??"\u2013"),W(GJ(a,e)),le(a.guestMs)]);
return`${[`### Shard ${t} of ${n}: ${W(r.sentence)}`,...s.length===0?[]:[pe(["kernel","release","checks","time"],s)],"Th\
e job that brings the shards together has the findings."].join(`

`)}
`}function GJ({id:e,error:t},{cases:n}){if(t!==null)return`error: ${t}`;let r=n.filter(({kernel:o})=>o===e).flatMap(o=>o.
lanes);return UJ.map(o=>[r.filter(s=>s.verdict===o).length,o]).filter(([o])=>o>0).map(([o,s])=>`${o} ${s}`).join(", ")}var UJ,
LO=f(()=>{"use strict";kt();I();UJ=["pass","fail","error","skip"]});async function NO(e,t){if(!process.env.GITHUB_STEP_SUMMARY)return;let n=e.shard===null?zs(e):FO(e,e.shard);try{await cS.
addRaw(n,!0).write()}catch(r){t.warning(`the job summary could not be written (${E(r)}); summary.md has the same text`)}}
var BO=f(async()=>{"use strict";await mo();v();LO();id()});async function KO(e,t,{log:n,checks:r}){n.foreign(Ks(e,{color:!1,width:120,reportDirectory:t}));let o=Nn(e,t).then(l=>(oy(
e,l,n),l)),[s,i,a]=await Promise.allSettled([r.complete(e),o,NO(e,n)]);e.shard===null&&CO(e,s.status==="fulfilled"?s.value:
e.findings);for(let l of[s,a])if(l.status==="rejected")throw l.reason;if(i.status==="rejected")throw i.reason;return i.value}
async function Jy(e,t,n){let{log:r,checks:o,signal:s,root:i}=n,a=e instanceof h?e:is(e)??e;oy(t,null,r),a instanceof h||
s.aborted?TO(a,s,i):MO(a,r),s.aborted?await o.fail("Cancelled",[]):a instanceof h?await o.fail("Could not tell",a.problems):
await o.fail("Could not tell",[{message:`a defect of bpfcompat: ${E(a)}`}])}var DO=f(async()=>{"use strict";v();yo();Wu();
Zt();await IO();await sy();await BO()});import{basename as WJ,join as qJ}from"node:path";async function jO(e,t,{RUNNER_TEMP:n=""}=process.env){let{task:r,isNamed:o,
run:s}=e;if(r==="plan"||o.reportDirectory||n==="")return e;let i=await Yy(s.reportDirectory);if(i===void 0)return e;let a=qJ(
n,WJ(s.reportDirectory));return t.warning(`${s.reportDirectory} cannot be written (${i}): the report goes to ${a}`),{...e,
run:{...s,reportDirectory:a}}}var UO=f(()=>{"use strict";Zt()});var Ge,ir=f(()=>{"use strict";Ge={restore:async()=>!1,save:async()=>{}}});import{AsyncLocalStorage as HJ}from"node:async_hooks";function kd(e,t){return zJ(),GO.run(e,t)}function zJ(){let{stdout:e}=process;
if(e.write===Xy)return;let t=e.write.bind(e);Xy=((n,...r)=>{let o=GO.getStore();if(o===void 0)return t(n,...r);for(let s of Buffer.
from(n).toString("utf8").split(`
`))s!==""&&((s.startsWith("::add-mask::")||s.startsWith("::debug::")&&process.env.RUNNER_DEBUG==="1")&&t(`${s}
`),o(s));return!0}),e.write=Xy}var GO,Xy,Qy=f(()=>{"use strict";GO=new HJ});var WO={};ee(WO,{CACHE_READ_DENIED_PREFIX:()=>YJ,CACHE_WRITE_DENIED_PREFIX:()=>JJ,CacheReadDeniedError:()=>XJ,CacheWriteDeniedError:()=>QJ,
FinalizeCacheError:()=>ZJ,ReserveCacheError:()=>e9,ValidationError:()=>t9,isFeatureAvailable:()=>n9,restoreCache:()=>r9,
saveCache:()=>o9});var VJ,YJ,JJ,XJ,QJ,ZJ,e9,t9,n9,r9,o9,qO=f(async()=>{VJ=await import("./vendor/actions-cache.js"),{CACHE_READ_DENIED_PREFIX:YJ,
CACHE_WRITE_DENIED_PREFIX:JJ,CacheReadDeniedError:XJ,CacheWriteDeniedError:QJ,FinalizeCacheError:ZJ,ReserveCacheError:e9,
ValidationError:t9,isFeatureAvailable:n9,restoreCache:r9,saveCache:o9}=VJ});import{relative as s9}from"node:path";function zO(e,t){return{name:"the cache of GitHub Actions",local:!1,async restore(s){
let{ending:i,value:a,lines:l}=await o(({restoreCache:c},u)=>{let d=[s.key,...s.restoreKeys??[]].map(m=>n(m,s));return c(
u,`${d[0]}-`,[`${d[0]}-`,...d.slice(1)])},s);return r(i,a,l,s)},async save(s,i){let a=i?Date.now().toString(36):i9,{ending:l,
value:c,lines:u}=await o(({saveCache:d},m)=>d(m,`${n(s.key,s)}-${a}`),s);return l9(l,c,u)}};function n(s,{paths:i}){return`${Sn(
i.map(l=>s9(e,l))).slice(0,8)}-${s}`}function r(s,i,a,l){if(s.is!=="done")return{is:"down",why:s.why};let c=a.find(({text:m})=>m.
startsWith("Cache restore skipped"));if(c!==void 0)return{is:"closed",why:c.text};let u=YO(a);return u!==void 0&&/cache read denied/.
test(u)?{is:"closed",why:u}:u!==void 0?{is:JO(u)?"down":"damaged",why:u}:{is:[`${n(l.key,l)}-`,...(l.restoreKeys??[]).map(
m=>n(m,l))].some(m=>i?.startsWith(m))?"there":"missing"}}async function o(s,i){let a=[],l;return{ending:await new Promise(
u=>{let d=b=>u({is:"given up",why:b}),m=setTimeout(()=>d(`no answer within ${HO/1e3} s`),HO),p=()=>d("cancelled");t.aborted&&
p(),t.addEventListener("abort",p,{once:!0}),kd(b=>{a.push(a9(b));let[,k]=/^Attempt [2-9] of \d+ failed with error: (.*?)\.? Retrying/.
exec(b)??[];k!==void 0&&d(x(k))},async()=>{l=await s(await qO().then(()=>WO),i.paths.map(c9))}).then(()=>u({is:"done"}),
b=>d(x(E(b)))).finally(()=>{clearTimeout(m),t.removeEventListener("abort",p)})}),value:l,lines:a}}}function VO(e){let{ACTIONS_CACHE_SERVICE_V2:t,
ACTIONS_RESULTS_URL:n,ACTIONS_CACHE_URL:r,ACTIONS_RUNTIME_TOKEN:o}=e;return(t?n:void 0)??r?o?void 0:"the runner gives no\
 token for it (ACTIONS_RUNTIME_TOKEN)":n?"the runner names none (ACTIONS_RESULTS_URL is set without ACTIONS_CACHE_SERVIC\
E_V2, and ACTIONS_CACHE_URL is not set)":"the runner names none (neither ACTIONS_RESULTS_URL nor ACTIONS_CACHE_URL is se\
t)"}function a9(e){let[,t="",n=e]=/^::(\w+)[^:]*::(.*)$/.exec(e)??[];return{command:t,text:x(n.replaceAll("%0A"," ").replaceAll(
"%25","%"))}}function l9(e,t,n){if(e.is!=="done")return{is:"down",why:e.why};if(t!==void 0&&t>=0)return{is:"kept"};let r=n.
find(({text:i})=>i.startsWith("Cache save skipped"));if(r!==void 0)return{is:"closed",why:r.text};let[,o]=n.map(({text:i})=>/^Failed to reserve cache: (?:Error: )?(.*)$/.
exec(i)).find(i=>i!==null)??[],s=o??YO(n);return s===void 0||/already exists|\(409\)|Response was not ok|may be creating/i.
test(s)?{is:"known"}:/cache write denied/.test(s)?{is:"closed",why:s}:{is:JO(s)?"down":"failed",why:s}}function YO(e){return e.
findLast(({command:t,text:n})=>t==="warning"||t==="error"||n.startsWith("Failed to save"))?.text.replace(/^Failed to (?:save|restore): /,
"")}function JO(e){return/Failed to (?:Create|Get|Finalize)CacheEntry|Cache service responded|RUNTIME_TOKEN/.test(e)}function c9(e){
return e.replace(/[*?[]/g,"[$&]")}var HO,i9,XO=f(()=>{"use strict";Rr();v();I();Qy();HO=12e4,i9="1"});var Zy={};ee(Zy,{HTTPError:()=>d9,cacheDir:()=>f9,cacheFile:()=>m9,downloadTool:()=>p9,evaluateVersions:()=>h9,extract7z:()=>g9,
extractTar:()=>y9,extractXar:()=>b9,extractZip:()=>w9,find:()=>k9,findAllVersions:()=>x9,findFromManifest:()=>R9,getManifestFromRepo:()=>_9,
isExplicitVersion:()=>S9});var u9,d9,f9,m9,p9,h9,g9,y9,b9,w9,k9,x9,R9,_9,S9,eb=f(async()=>{u9=await import("./vendor/actions-tool-cache.js"),
{HTTPError:d9,cacheDir:f9,cacheFile:m9,downloadTool:p9,evaluateVersions:h9,extract7z:g9,extractTar:y9,extractXar:b9,extractZip:w9,
find:k9,findAllVersions:x9,findFromManifest:R9,getManifestFromRepo:_9,isExplicitVersion:S9}=u9});import{createHash as $9}from"node:crypto";import{cp as v9,mkdir as E9,mkdtemp as P9,rm as O9,stat as A9}from"node:fs/promises";
import{dirname as C9,join as tb}from"node:path";function ZO(e){return{name:"the runner's tool cache",local:!0,async restore(t){
try{let{find:n}=await eb().then(()=>Zy),r=await ob(async()=>n(nb,rb(t)));if(r==="")return{is:"missing"};for(let[o,s]of t.
paths.entries())await QO(tb(r,String(o)),s);return{is:"there"}}catch(n){return{is:"damaged",why:E(n)}}},async save(t,n){
try{let{cacheDir:r,find:o}=await eb().then(()=>Zy),s=t.restoreKeys!==void 0;if(!n&&!s&&await ob(async()=>o(nb,rb(t)))!==
"")return{is:"known"};let i=await P9(tb(e,"bpfcompat-"));try{for(let[a,l]of t.paths.entries())await QO(l,tb(i,String(a)));
await ob(()=>r(i,nb,rb(t)))}finally{await O9(i,{recursive:!0,force:!0})}return{is:"kept"}}catch(r){return{is:"failed",why:E(
r)}}}}}function rb({key:e,restoreKeys:t}){return`0.0.0-sha256${$9("sha256").update(t?.[0]??e).digest("hex")}`}async function QO(e,t){
await A9(e).catch(()=>{})!==void 0&&(await E9(C9(t),{recursive:!0}),await v9(e,t,{recursive:!0,preserveTimestamps:!0}))}
function ob(e){return kd(()=>{},e)}var nb,eA=f(()=>{"use strict";v();Qy();nb="bpfcompat"});function nA({cache:e},t){if(!e)return Ge;let{logger:n,signal:r,environment:o=process.env}=t,s=T9(o,r,n);return s.length===
0?Ge:M9(s,t)}function T9(e,t,n){let{RUNNER_ENVIRONMENT:r,RUNNER_TOOL_CACHE:o,RUNNER_TEMP:s,GITHUB_WORKSPACE:i=process.cwd()}=e,
a=[];r==="self-hosted"&&o&&s&&a.push(ZO(s));let l=VO(e);return l===void 0?a.push(zO(i,t)):n.info(`there is no cache of G\
itHub Actions here: ${l}`),a}function M9(e,{logger:t,trusted:n}){let r=new Set(e),o=new Set(e),s=new Set(n?e:[]),i=new Map(
e.map(y=>[y,new Set])),a=new Set,l=new Set,c=!1;return{restore:y=>k(!1,y,()=>d(y)),save:y=>k(void 0,y,()=>p(y))};function u({
newest:y}){return y===!0?e.filter(({local:R})=>!R):e}async function d(y){if(a.has(y.key))return!1;a.add(y.key);let R=[];
for(let _ of u(y))if(!(!r.has(_)||!o.has(_))){if(await m(_,y)){t.info(`${y.what}: restored from ${_.name}`);for(let S of R)
await g(S,y);for(let S of e)i.get(S)?.add(y.key);return!0}R.push(_)}return!1}async function m(y,R){let _=await ct(`askin\
g ${y.name} for ${R.what}`,()=>y.restore(R));if(ce("cache",()=>`${y.name}: restore ${R.key}: ${tA(_)}`),_.is==="there"&&
await(R.intact?.()??!0))return!0;switch(_.is){case"missing":t.info(`${R.what}: not in ${y.name}`);break;case"closed":o.delete(
y)&&t.info(`nothing is restored from ${y.name}: ${_.why}`);break;case"down":b(y,_.why);break;default:i.get(y)?.add(R.key),
t.info(`${R.what}: what ${y.name} has is damaged (${_.is==="damaged"?_.why:"its digests are not those it was kept with"}\
): it is not used`)}return!1}async function p(y){if(!l.has(y.key)){l.add(y.key),!n&&!c&&(c=!0,t.info("nothing of this ru\
n is kept for others: its event is not one of people who may write to the repository"));for(let R of u(y))await g(R,y)}}
async function g(y,R){if(!r.has(y)||!s.has(y))return;let _=await ct(`keeping ${R.what} in ${y.name}`,()=>y.save(R,i.get(
y)?.has(R.key)===!0));switch(ce("cache",()=>`${y.name}: save ${R.key}: ${tA(_)}`),_.is){case"kept":t.info(`${R.what}: ke\
pt in ${y.name}`);break;case"known":t.info(`${R.what}: ${y.name} has it already`);break;case"failed":t.info(`${R.what}: \
could not be kept in ${y.name}: ${_.why}`);break;case"closed":s.delete(y)&&t.info(`nothing of this run is kept in ${y.name}\
: ${_.why}`);break;case"down":b(y,_.why);break}}function b(y,R){r.delete(y)&&t.info(`${y.name} is not used any further: ${R}`)}
async function k(y,{what:R},_){try{return await _()}catch(S){return t.info(`${R}: the shared cache failed: ${E(S)}`),y}}}
function tA(e){return"why"in e?`${e.is}: ${e.why}`:e.is}var rA=f(()=>{"use strict";ir();v();ut();XO();eA()});var I9,BFe,sb,xd,KFe,Zs,ib=f(async()=>{I9=await import("./vendor/tinyglobby.js"),{convertPathToPattern:BFe,escapePath:sb,
glob:xd,globSync:KFe,isDynamicPattern:Zs}=I9});import{join as F9,relative as L9}from"node:path";function We(e){let t=L9(".",e);return t===""?".":t.startsWith(F9("..","\
.."))?e:t}var Xa=f(()=>{"use strict"});import{readdir as N9}from"node:fs/promises";import{basename as oA,dirname as sA,extname as B9,join as iA}from"node:path";
async function ab(e,t){let n=await cA(e);if(n===null)return aA(e);return{missing:null,guess:await lA(e,t)??(Zs(t)?await D9(
e,t):o())};function o(){let s=te(t,n??[]);return s===void 0?null:iA(e,s)}}async function Rd(e){let{guess:t}=await ab(sA(
e),oA(e));return t===null?"":`; did you mean \`${We(t)}\`?`}async function aA(e){let t=sA(e),n=await cA(t);if(n===null&&
t!==e)return aA(t);let r=te(oA(e),n??[]);return{missing:e,guess:r===void 0?null:iA(t,r)}}async function D9(e,t){let n=B9(
t);return n===""||Zs(n)?null:lA(e,`*${n}`)}async function lA(e,t){let n={cwd:e,absolute:!0,deep:K9,followSymbolicLinks:!1,
ignore:["**/node_modules/**"]};return(await xd(`**/${t}`,n)).sort(j9)[0]??null}function j9(e,t){return e.split("/").length-
t.split("/").length||(e<t?-1:1)}async function cA(e){return N9(e).catch(()=>null)}var K9,_d=f(async()=>{"use strict";await ib();
await Ke();Xa();K9=4});import{existsSync as uA}from"node:fs";import{homedir as U9}from"node:os";import{join as G9,resolve as $d}from"node:path";
async function ei(e,t,n){let r={matches:[],problems:[]};for(let[o,s]of e.entries()){if(Sd(s)){e.slice(0,o).every(Sd)&&r.
problems.push({index:o,message:"excludes nothing: move it after the pattern that it excludes files from, such as `build/\
*.bpf.o`"});continue}let i=fA(s),a=dA(i,t),l=a?await mA(i,t):[$d(t,i)],c=a?lb(i,t):$d(t,i,"..");l.length===0&&r.problems.
push({index:o,message:`matches no file${await H9(i,c)}; ${n}`});let u=await q9(l,e.slice(o+1).filter(Sd),t);r.matches.push(
...u.map(d=>({pattern:s,index:o,isGlob:a,file:d,folder:c})))}return r.matches.length===0&&r.problems.length===0&&e.length>
0&&r.problems.push({index:e.findLastIndex(Sd),message:"excludes every file that is left"}),r}function Sd(e){return e.startsWith(
"!")&&!e.startsWith("!(")}function dA(e,t){return Zs(e)&&!uA($d(t,e))}function fA(e){return e.startsWith("~/")?G9(U9(),e.
slice(2)):e}async function q9(e,t,n){if(t.length===0)return e;let r=t.flatMap(s=>{let i=fA(s.slice(1).trim()).replace(/\/+$/,
""),a=dA(i,n)?i:sb(i);return[a,`${a}/**`]}),o=new Set(await mA(e.map(s=>sb(s)),n,{ignore:r,onlyFiles:!1}));return e.filter(
s=>o.has(s)||!uA(s))}async function mA(e,t,{ignore:n=[],onlyFiles:r=!0}={}){return(await xd(e,{cwd:t,absolute:!0,dot:!0,
expandDirectories:!1,onlyFiles:r,ignore:[...W9,...n]})).map(s=>s.replace(/(?<=.)\/$/,"")).sort()}function lb(e,t){let n=e.
split("/"),r=n.slice(0,n.findIndex(o=>Zs(o))).join("/");return $d(t,r===""&&e.startsWith("/")?"/":r)}async function H9(e,t){
let{missing:n,guess:r}=await ab(t,e.split("/").at(-1)??""),o=r===null?"":`; the nearest is \`${We(r)}\``;if(n!==null)return`\
: there is no \`${We(n)}\`${o}`;let s=We(t);return` in ${s==="."?"the working directory":`\`${s}\``}${o}`}var W9,Qa=f(async()=>{
"use strict";await ib();await _d();Xa();W9=["**/.git/**"]});import{readFileSync as z9}from"node:fs";function vd(e){if(e===void 0)return null;try{return Y9(z9(`/proc/${e}/stat`,"utf\
8"))}catch{return null}}function Y9(e){let t=e.slice(e.lastIndexOf(")")+2).split(" "),n=Number(t[11])+Number(t[12]);return Number.
isFinite(n)?n/V9:null}var V9,cb=f(()=>{"use strict";V9=100});var ub={};ee(ub,{$:()=>X9,ExecaError:()=>Q9,ExecaSyncError:()=>Z9,execa:()=>eX,execaCommand:()=>tX,execaCommandSync:()=>nX,
execaNode:()=>rX,execaSync:()=>oX,getCancelSignal:()=>sX,getEachMessage:()=>iX,getOneMessage:()=>aX,parseCommandString:()=>lX,
sendMessage:()=>cX});var J9,X9,Q9,Z9,eX,tX,nX,rX,oX,sX,iX,aX,lX,cX,db=f(async()=>{J9=await import("./vendor/execa.js"),{
$:X9,ExecaError:Q9,ExecaSyncError:Z9,execa:eX,execaCommand:tX,execaCommandSync:nX,execaNode:rX,execaSync:oX,getCancelSignal:sX,
getEachMessage:iX,getOneMessage:aX,parseCommandString:lX,sendMessage:cX}=J9});function ar(){let e=uX.flatMap(t=>{let n=process.env[t];return n===void 0?[]:[[t,n]]});return{LC_ALL:"C",...Object.fromEntries(
e)}}async function ke(e,t,n={}){let{input:r,signal:o,timeoutMs:s,isDead:i,environment:a=ar()}=n,l={reject:!1,env:a,extendEnv:!1,
...r===void 0?{stdin:"ignore"}:{input:r},detached:o!==void 0};ce("program",()=>Fn([e,...t]));let{execa:c}=await db().then(()=>ub);
o?.throwIfAborted();let u=c(e,t,l),d=()=>Ed(u.pid);o?.addEventListener("abort",d,{once:!0});let m=performance.now(),g=await(s===
void 0&&i===void 0?u:fX({timeoutMs:s,isDead:i},u)).finally(()=>o?.removeEventListener("abort",d));if(o?.throwIfAborted(),
g===null){o!==void 0&&d();let _=(performance.now()-m)/1e3;return ce("program",()=>`${e} did not end within ${_.toFixed(1)}\
 s`),{exitCode:void 0,stdout:"",stderr:"",timedOut:!0,ended:s===void 0?"it was given up":`no end within ${s/1e3} s`}}let{
exitCode:b,stdout:k,stderr:y}=g,R=String(b??g.signal??g.code??"unknown");return ce("program",()=>`${e} ended with ${R}${pA(
k)}${pA(y)}`),{exitCode:b,stdout:k,stderr:y,timedOut:!1,ended:R}}function Ed(e){try{e!==void 0&&process.kill(-e,"SIGKILL")}catch{}}
async function fX({timeoutMs:e,isDead:t},n){let r=performance.now(),o=[],s=new Promise(i=>{let a=()=>{n.kill("SIGKILL");
for(let c of[n.stdin,n.stdout,n.stderr])c?.destroy();n.unref(),i(null)},l=()=>{t?.((performance.now()-r)/1e3,vd(n.pid))===
!0&&a()};e!==void 0&&o.push(setTimeout(a,e)),t!==void 0&&o.push(setInterval(l,dX))});return n.catch(()=>{}),Promise.race(
[n,s]).finally(()=>{for(let i of o)clearInterval(i)})}function pA(e){return e.trim()===""?"":`
${e.trimEnd().slice(-mX)}`}var uX,dX,mX,en=f(()=>{"use strict";Fs();qa();ut();cb();uX=["PATH","HOME","TMPDIR","LD_LIBRAR\
Y_PATH",...Mg,"SSL_CERT_FILE","SSL_CERT_DIR"];dX=100;mX=4e3});import{accessSync as pX,constants as hX,statSync as gX}from"node:fs";import{delimiter as hA,join as gA}from"node:path";function se(e,t=process.
env.PATH??""){return e.includes("/")?fb(e)?e:void 0:t.split(hA).filter(n=>n!=="").map(n=>gA(n,e)).find(fb)}function yA(e,t=process.
env.PATH??""){return t.split(hA).filter(n=>n!=="").map(n=>gA(n,e)).find(n=>gX(n,{throwIfNoEntry:!1})?.isFile()===!0&&!fb(
n))}function fb(e){try{return pX(e,hX.X_OK),!0}catch{return!1}}var Kt=f(()=>{"use strict"});import{existsSync as yX}from"node:fs";import{readFile as bX,realpath as mb}from"node:fs/promises";import{dirname as pb,join as wX,
relative as kX,resolve as xX}from"node:path";async function Io(e,t){let n=await mb(It(e));if(se("git")===void 0)return xA(
n,t)?{problem:"git is not installed"}:null;let r=t===null?"":pb(await mb(It(t))),o=await Bn(n,["rev-parse","--show-tople\
vel","--show-superproject-working-tree"],r);if(o.exitCode!==0)return/not a git repository \(/.test(o.stderr)?null:{problem:`\
git: ${$X(o)}`};let[s="",i=""]=o.stdout.split(`
`);if(i!=="")return await RX(s,i)??Io(i,t);let[a,l]=await Promise.all([Bn(s,["rev-parse","--verify","--quiet","HEAD^{com\
mit}"]),Bn(s,["config","--get","remote.origin.url"])]);return{root:s,commit:a.stdout.trim()||null,origin:l.stdout.trim()||
null}}async function RX(e,t){let n=kX(await mb(t),e),[r,o]=await Promise.all([Bn(t,["rev-parse","--verify","--quiet",`HE\
AD:${n}`]),Bn(e,["rev-parse","--verify","--quiet","HEAD"])]);return r.stdout.trim()===o.stdout.trim()?null:{problem:`the\
 submodule ${n} is at another commit than its repository records`}}async function bA(e){let{exitCode:t,stdout:n}=await Bn(
e,["ls-files","-z","--cached"]);return t===0?new Set(n.split("\0").filter(r=>r!=="")):null}async function hb(e,t){let{stdout:n}=await Bn(
e,["cat-file","commit",t]);return[...(n.split(`

`)[0]??"").matchAll(/^parent ([0-9a-f]+)$/gm)].map(([,r=""])=>r)}async function wA(e,t){let[n,r]=await Promise.all([Bn(e,
["for-each-ref",`--points-at=${t}`,"--format=%(refname)"]),_X(e)]),s=/(^|\/)pull\/\d+\/merge$/m.test(n.stdout)||r.includes(
t)?await hb(e,t):[];return s.length===2?s[1]??null:null}async function _X(e){let{stdout:t}=await Bn(e,["rev-parse","--gi\
t-path","FETCH_HEAD"]);return[...(await bX(xX(e,t.trim()),"utf8").catch(()=>"")).matchAll(/^([0-9a-f]{40,64})\t.*\bpull\/\d+\/merge'/gm)].
map(([,r=""])=>r)}async function kA(e,t,n){return(await Bn(e,["merge-base","--is-ancestor",n,t])).exitCode===0}function Bn(e,t,n=""){
let r={...ar(),GIT_CEILING_DIRECTORIES:n,GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0"};return ke("git",["-C",e,...["-c",
"safe.directory=*","-c","core.fsmonitor=false"],...t],{environment:r,timeoutMs:SX})}function xA(e,t){return yX(wX(e,".gi\
t"))?!0:e!==t&&pb(e)!==e&&xA(pb(e),t)}function $X({stderr:e,ended:t}){return e.trim().split(`
`).at(-1)||t}var SX,gb=f(()=>{"use strict";Pa();en();Kt();SX=3e4});import{existsSync as vX}from"node:fs";import{readdir as EX,realpath as Pd}from"node:fs/promises";import{dirname as PX,join as RA,
resolve as OX}from"node:path";async function yb(e,t,n,r){let o=await Pd(n),s=await MX(e,t,o);if(s!==null&&"problem"in s)
return t.commit!==null?_A(e,t.commit,null,o,r):(r.info(`the commit that the workspace has checked out is not known (${s.
problem}): it is taken to be that of the event, and the results are not kept as a baseline; the input \`commit\` names ano\
ther`),{context:{...e,onDefaultBranch:!1},repository:Od(null,e,o)});let i=s!==null&&Cd(s,e)?s:null;if(t.commit!==null)return _A(
e,t.commit,i,o,r);if(s!==null&&i===null)return r.info(`the workspace has a checkout of another repository (${B(s.origin??
"")}): check runs go to ${vA(e)}, without places in files, and the results are not kept as a baseline`),{context:{...e,onDefaultBranch:!1},
repository:AX};let a=bb(e,await CX(i,e),r),l=a===e||i===null?null:await TX(i,e);return{context:{...a,fallbackSha:l},repository:Od(
i,a,o)}}function _A(e,t,n,r,o){let s=bb(e,t,o);return{context:s,repository:Od(n,s,r)}}function SA(e,t,n,r,o){let s=n??(e.
event==="workflow_run"?null:t),i=bb(e,s,o);return{context:n!==null||t!==null?i:{...i,onDefaultBranch:!1},repository:{...Od(
null,i,r),checkedOut:e.event==="workflow_run"?i.headSha:null}}}async function $A({artifacts:e},{context:t,repository:n},r){
let o=await Pd(r),s=new Set(e.map(({path:i})=>PX(OX(r,i))));for(let i of s){let a=await Pd(It(i)),l=a===o||he(a,o)?await Io(
a,o):null;if(!(l===null||"root"in l&&l.root===n.root)&&("problem"in l||!Cd(l,t)||!Ad(t).includes(l.commit)))return!1}return!0}
function bb(e,t,n){if(t===null||Ad(e).includes(t))return e;let r={...e,headSha:t,onDefaultBranch:!1};return n.info(`the \
tested commit is ${Jn(t)}, not ${vA(e)}: check runs go to it, and its results are not kept as a baseline`),r}function Ad({
event:e,headSha:t,sha:n}){return e==="pull_request_target"?[t]:[t,n]}async function CX(e,t){if(e===null||e.commit===null)
return null;let{root:n,commit:r}=e;if(Ad(t).includes(r))return r;if(t.event.startsWith("pull_request")&&t.headSha!==null){
let o=await hb(n,r);if(o.length===2&&o[1]===t.headSha)return t.headSha}return await wA(n,r)??r}async function TX({root:e,
commit:t},n){if(t===null||n.headSha===null)return null;for(let r of Ad(n))if(r!==null&&await kA(e,t,r))return n.headSha;
return null}async function MX(e,{named:t},n){let r=await Promise.all(t.map(s=>Pd(It(lb(s,n))))),o=null;for(let s of new Set(
[...r.filter(i=>he(i,n)),n])){let i=await Io(s,n);if(i!==null){if("root"in i&&Cd(i,e))return i;if(o??=i,"problem"in i)break}}
return o??IX(e,n)}async function IX(e,t){let r=(await EX(t).catch(()=>[])).map(i=>RA(t,i)).filter(i=>vX(RA(i,".git"))),o=[];
for(let i of r){let a=await Io(i,i);a!==null&&"root"in a&&a.origin!==null&&Cd(a,e)&&o.push(a)}let s=new Set(o.map(({commit:i})=>i));
return s.size>1?{problem:`it has ${s.size} commits of the repository in folders`}:o[0]??null}function Cd({origin:e},{repository:t,
headRepository:n}){let r=FX.exec(e??"")?.[1]?.toLowerCase(),o=t===null?null:`${t.owner}/${t.name}`;return r===void 0||[o,
n].some(s=>s?.toLowerCase()===r)}function Od(e,t,n){let r={revision:t.headSha,checkedOut:e?.commit??t.headSha,page:Nv(t)};
return e===null?{root:n,isGit:!1,...r}:{root:e.root,isGit:!0,...r}}function vA({event:e,headSha:t}){return`${t===null?"t\
hat":Jn(t)} of the event \`${e}\``}var AX,FX,EA=f(async()=>{"use strict";Xn();Pa();await Qa();gb();Ae();dn();vg();AX={root:null,
isGit:!1,revision:null,checkedOut:null,page:null};FX=/^(?:\w+:\/\/|[^/]+@[^/]+:).*?([^/:]+\/[^/:]+?)(?:\.git)?\/?$/});function Td(e=process.platform){if(e!=="linux")throw new h(`this machine runs ${LX[e]??e}, and kernels are booted on Lin\
ux only; in a workflow use \`runs-on: ubuntu-24.04\`, elsewhere a Linux machine or a container`)}var LX,wb=f(()=>{"use s\
trict";v();LX={darwin:"macOS",win32:"Windows",freebsd:"FreeBSD"}});function PA(e){return{at:"artifact",field:"maps",lines:e.flatMap(BX)}}function OA(e,t){return{at:"artifact",field:"maps",
lines:[`- name: ${ge(e)}`,...t.map(n=>`  ${n}   # only if your loader sets it`)]}}function Za(e){return{at:"artifact",field:"\
maps",lines:[`- name: ${ge(e)}`,"  optional: true   # only if your loader copes without it"]}}function Fo(e){return xb(e,
"attach: {required: false}   # only if your loader copes without it")}function AA(e){return{at:"artifact",field:"files",
lines:[`- ${ge(e)}   # its path, relative to the manifest or absolute`]}}function kb(e,t){return xb(e,t)}function Rt(e){
return xb(e,"optional: true   # only if your loader copes without it")}function Md(e){return{at:"artifact",field:"progra\
ms",lines:e.flatMap(t=>[`- name: ${ge(t)}`,"  autoload: true"])}}function CA(e){return{at:"artifact",field:"program_type\
s",lines:[`- {program: ${ge(e)}, type: ${NX(e)}}   # the type your loader sets`]}}function TA(e,t){return{at:"artifact",
field:"struct_ops",lines:[`- {map: ${ge(e)}, member: ${ge(t)}, value: null}   # only if your loader does so`]}}function MA(e){
return{at:"top",field:"modules",lines:[`- ${ge(e)}`]}}function IA(e){return{at:"top",field:"kernels",lines:[`- id: ${ge(
e)}`,"  variant: bpf-lsm","  lsm: append-bpf"]}}function ti({manifest:e},{name:t,path:n},{at:r,field:o,lines:s}){return r===
"top"?[`${o}:`,...s.map(i=>`  ${i}`)].join(`
`):["artifacts:",`  - name: ${ge(t)}`,...e===null?[`    path: ${ge(n)}`]:[],`    ${o}:`,...s.map(i=>`      ${i}`)].join(
`
`)}function ge(e){return/^[A-Za-z_][\w./-]*$/.test(e)&&!/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(e)?e:JSON.stringify(
e)}function xb(e,t){return{at:"artifact",field:"programs",lines:[`- name: ${ge(e)}`,`  ${t}`]}}function NX(e){return/^classifier/.
test(e)?"sched_cls":/^action/.test(e)?"sched_act":/^socket/.test(e)?"socket_filter":/^xdp/.test(e)?"xdp":/^(?:tracepoint|raw_tracepoint)/.
exec(e)?.[0]??"kprobe"}function BX({map:e,innerMap:t,maxEntries:n,keySize:r,valueSize:o}){let s=[`- name: ${ge(e.name)}`];
return r&&s.push("  key_size: 4   # what your loader sets, in bytes"),o&&s.push(DX(e.type)),n&&s.push("  max_entries: 10\
24   # what your loader sets: a number, or cpus"),t&&s.push(KX(e.name)),s}function KX(e){return/ring_?buf|(?:^|_)rings?(?:_|$)/i.
test(e)?"  inner_ringbuf_bytes: 8388608   # the size your loader uses":"  inner_map: {type: hash, key_size: 4, value_siz\
e: 4, max_entries: 64}   # the sizes your loader uses"}function DX(e){return e==="stack_trace"?"  value_size: 1016   # w\
hat your loader sets: 8 bytes a frame, 127 frames":"  value_size: 8   # what your loader sets, in bytes"}var ze=f(()=>{"\
use strict"});function X(e,t,n,r){let o=Fd(e.result.lanes,t),s=r.words??null;return{class:n.class,level:Id(o),artifact:e.artifact.name,
program:r.program??null,map:r.map??null,kernel:e.kernel.id,step:t,known:null,overdue:null,identity:n.subject??WX(s??n.title),
title:n.title,words:s,source:r.source??null,excerpt:jX(r.excerpt??null,s),log:r.log??null,remedy:n.remedy,remedyYaml:n.addition===
void 0?null:ti(e.run,e.artifact,n.addition),place:r.place??e.artifact.place,suggestion:r.suggestion??null,background:n.background??
null,proof:n.proof??r.proof??null,reproduce:Ao(e.run,e.artifact,e.kernel.id,GX(o))}}function Id(e){return e.some(t=>t.required&&
tn(t))?"failure":"warning"}function Te(e){return e===null?"no error number":`${e.name} (${e.number})`}function tn(e){return e.
verdict==="fail"||e.verdict==="error"}function jX(e,t){return e?.replace(/^libbpf: /,"")===t?null:e}function Fd(e,t){let n=e.
filter(({mode:r})=>UX[t].includes(r));return n.length>0||t==="command"?n:e.filter(({mode:r})=>r!=="command")}function GX(e){
let t=["load_only","load_attach","behavior","command"],n=e.filter(tn),r=n.length>0?n:e;return t.find(o=>r.some(s=>s.mode===
o))??null}function WX(e){return e.toLowerCase().replaceAll(/(?<=: )-?e[a-z0-9]+$|(?<=: )[a-z /]+\(-?\d+\)$|(?<=: )-\d+$/g,
"errno").replaceAll("'inv'","'scalar'").replaceAll(/(?<![a-z_])(?:0x[0-9a-f]+|-?\d+)/g,"N")}var UX,rt=f(()=>{"use strict";
ze();md();UX={load:["load_only","load_attach","behavior"],attach:["load_attach","behavior"],test:["behavior"],command:["\
command"]}});function NA(e,t){return HX.has(e.replace(/\.s$/,""))?qX[t]:void 0}function nn(e,t){let[n,r]=FA(e??""),[o,s]=FA(t);return n===
void 0||r===void 0||o===void 0||s===void 0?!1:n<o||n===o&&r<s}function Dt(e,{since:t}){return`${e} came with Linux ${t}.`}
function Ur(e){return e?.config===void 0?"":` It needs ${e.config}.`}function FA(e){return/^(\d+)\.(\d+)/.exec(e)?.slice(
1).map(Number)??[]}var LA,ni,el,qX,HX,ri=f(()=>{"use strict";LA={percpu_hash:{since:"4.6"},percpu_array:{since:"4.6"},stack_trace:{
since:"4.6"},cgroup_array:{since:"4.8"},lru_hash:{since:"4.10"},lru_percpu_hash:{since:"4.10"},lpm_trie:{since:"4.11"},array_of_maps:{
since:"4.12"},hash_of_maps:{since:"4.12"},devmap:{since:"4.14"},sockmap:{since:"4.14"},cpumap:{since:"4.15"},xskmap:{since:"\
4.18"},sockhash:{since:"4.18"},reuseport_sockarray:{since:"4.19"},cgroup_storage:{since:"4.19"},percpu_cgroup_storage:{since:"\
4.20"},queue:{since:"4.20"},stack:{since:"4.20"},sk_storage:{since:"5.2"},devmap_hash:{since:"5.4"},struct_ops:{since:"5\
.6"},ringbuf:{since:"5.8"},inode_storage:{since:"5.10",config:"CONFIG_BPF_LSM"},task_storage:{since:"5.11"},bloom_filter:{
since:"5.16"},user_ringbuf:{since:"6.1"},cgrp_storage:{since:"6.2"},arena:{since:"6.9"}},ni={tracepoint:{since:"4.7"},xdp:{
since:"4.8"},perf_event:{since:"4.9"},cgroup_skb:{since:"4.10"},cgroup_sock:{since:"4.10"},lwt_in:{since:"4.10"},lwt_out:{
since:"4.10"},lwt_xmit:{since:"4.10"},sock_ops:{since:"4.13"},sk_skb:{since:"4.14"},cgroup_device:{since:"4.15"},raw_tracepoint:{
since:"4.17"},cgroup_sock_addr:{since:"4.17"},sk_msg:{since:"4.17"},lwt_seg6local:{since:"4.18"},lirc_mode2:{since:"4.18",
config:"CONFIG_BPF_LIRC_MODE2"},sk_reuseport:{since:"4.19"},flow_dissector:{since:"4.20"},cgroup_sysctl:{since:"5.2"},raw_tracepoint_writable:{
since:"5.2"},cgroup_sockopt:{since:"5.3"},tracing:{since:"5.5",config:"CONFIG_DEBUG_INFO_BTF"},struct_ops:{since:"5.6"},
ext:{since:"5.6"},lsm:{since:"5.7",config:"CONFIG_BPF_LSM"},sk_lookup:{since:"5.9"},syscall:{since:"5.14"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},el={"kprobe.multi":{since:"5.18",config:"CONFIG_FPROBE"},"kretprobe.multi":{since:"\
5.18",config:"CONFIG_FPROBE"},"kprobe.session":{since:"6.10",config:"CONFIG_FPROBE"},"uprobe.multi":{since:"6.6"},"uretp\
robe.multi":{since:"6.6"},"uprobe.session":{since:"6.13"},iter:{since:"5.8"},tp_btf:{since:"5.5",config:"CONFIG_DEBUG_IN\
FO_BTF"},fmod_ret:{since:"5.7",config:"CONFIG_DEBUG_INFO_BTF"},"xdp/devmap":{since:"5.8"},"xdp/cpumap":{since:"5.9"},"cg\
roup/post_bind4":{since:"4.17"},"cgroup/post_bind6":{since:"4.17"},"cgroup/sendmsg4":{since:"4.18"},"cgroup/sendmsg6":{since:"\
4.18"},"cgroup/recvmsg4":{since:"5.2"},"cgroup/recvmsg6":{since:"5.2"},"cgroup/getpeername4":{since:"5.8"},"cgroup/getpe\
ername6":{since:"5.8"},"cgroup/getsockname4":{since:"5.8"},"cgroup/getsockname6":{since:"5.8"},"cgroup/sock_release":{since:"\
5.9"},"cgroup/connect_unix":{since:"6.7"},sk_lookup:{since:"5.9"},tcx:{since:"6.6"},netkit:{since:"6.7"},netfilter:{since:"\
6.4",config:"CONFIG_NETFILTER_BPF_LINK"}},qX={arm64:{since:"6.4",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"},s390x:{
since:"6.3",config:"CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS"}},HX=new Set(["fentry","fexit","fmod_ret","lsm"])});function DA({lockdown:e},t,n){return(e==="confidentiality"?BA.has(t)||KA.has(t):jA(e)&&KA.has(t))?{class:"POLICY_DENIED",
title:`program ${n} may not call ${t}: the kernel is locked down (${e})`,remedy:BA.has(t)?"A kernel that is locked down \
for confidentiality lets no program read its memory: tell your users, take what you need from typed arguments (fentry, t\
p_btf) instead, or keep the program out there.":"A kernel that is locked down lets no program write into the memory of p\
rocesses: tell your users, or keep the program out there.",subject:`lockdown ${t}`}:null}function oi({lockdown:e,lsm:t}){
return jA(e)?`the kernel is locked down (${e}), which forbids among others ${e==="confidentiality"?"probes and tracefs":
"writing into processes"}`:`the kernel is not locked down, so that one of its LSMs is left (${t||"it names none"}): see \
the console log`}function jA(e){return e!==null&&e!=="none"}var BA,KA,Ld=f(()=>{"use strict";BA=new Set(["bpf_probe_read",
"bpf_probe_read_str","bpf_probe_read_kernel","bpf_probe_read_kernel_str"]),KA=new Set(["bpf_probe_write_user"])});function UA(e){let t=/needs the module ([\w-]+)/.exec(e)?.[1];return t!==void 0?t:/Specified qdisc (?:kind is unknown|not found)/i.
test(e)?"sch_ingress":/TC classifier not found|Failed to load TC classifier|Unknown filter kind/i.test(e)?"cls_bpf":/Failed to load TC action module|TC action .*not found/i.
test(e)?"act_bpf":/Unknown device type/i.test(e)?"veth":null}function Nd(e,t){return{class:"MODULE_NEEDED",title:`${e} n\
eeds the kernel module ${t}, which is not loaded`,remedy:`Have ${t} loaded before the artifacts. A kernel that was built\
 without the module ends with an error that says so.`,addition:MA(t),subject:t}}var Rb=f(()=>{"use strict";ze()});function GA(e,t,n){if(e===null)return null;let r=new Set(t.cases.filter(s=>(e.artifact===null||s.artifact===e.artifact)&&
e.holds(s)).map(({kernel:s})=>s)),o=t.kernels.map(({id:s})=>s).filter(s=>r.has(s)&&!n.has(s));return o.length===0?null:`${e.
words} ${zX(o)}.`}function si(e,t){return{words:"It loads on",artifact:e,holds:({programs:n})=>n.some(({name:r,load:o})=>r===
t&&o?.verdict==="pass")}}function WA(e){return{words:"It loads on",artifact:e,holds:({load:t})=>t?.verdict==="pass"}}function qA(e,t){
return{words:"It attaches on",artifact:e,holds:({programs:n})=>n.some(({name:r,attach:o})=>r===t&&YA(o))}}function HA(e){
return{words:`Maps of type ${e} can be created on`,artifact:null,holds:({load:t,maps:n})=>t?.verdict==="pass"&&n.some(r=>r.
type===e&&r.off===null)}}function Bd(e,t){return{words:"It can be created on",artifact:e,holds:({load:n,maps:r})=>n?.verdict===
"pass"&&r.some(({name:o,off:s})=>o===t&&s===null)}}function Kd(e){return{words:`Programs of type ${e} load on`,artifact:null,
holds:({programs:t})=>t.some(n=>n.type===e&&n.load?.verdict==="pass")}}function tl(e,t){return{words:`${e} programs atta\
ch on`,artifact:null,holds:({programs:n})=>n.some(r=>t(r)===e&&YA(r.attach))}}function zA(e,t){return{words:"It passes o\
n",artifact:e,holds:({tests:n})=>n.some(({name:r,verdict:o})=>r===t&&o==="pass")}}function VA(e){return{words:"It passes\
 on",artifact:e,holds:({command:t})=>t?.verdict==="pass"}}function YA(e){return e?.verdict==="pass"}function zX(e){let t=e.
slice(0,4),n=e.length-t.length,r=n>0?`${n} more`:t.pop()??"";return t.length===0?r:`${t.join(", ")} and ${r}`}var Kn=f(()=>{
"use strict"});function Dd({symbols:e,btf:t,category:n,siblings:r}){return e===0&&t===null&&n===null&&r.length===0}var JA,jd=f(()=>{"us\
e strict";JA=["function","tracepoint","raw_tracepoint","ksym"]});function XA(e,t,n){return t.type==="lsm"?r7(e,t):e.symbols===0?VX(e,t):t.type==="kprobe"?XX(e,t,n):e.btf===null?n7(e,t):
t7(e,t)}function VX(e,t){let{name:n,siblings:r,btf:o}=e;return r.length>0?YX(e,t):o!==null?{class:"MISSING_ATTACH_TARGET",
title:`program ${t.name} has nothing to attach to: every call of ${n} was inlined on this kernel`,remedy:`The kernel's B\
TF lists ${n}, and no code of it is left: attach ${t.name} to a function that calls it.`,subject:`${n} inlined`}:{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${_b(e,"function")}`,remedy:`The function was \
inlined, renamed or came with another release: attach ${t.name} to one that all your kernels have, or keep the program o\
ut where ${n} is missing (bpf_program__set_autoload).`,subject:`${n} nowhere`}}function _b({name:e,packagedIn:t},n){return t===
null?`neither the kernel nor a loaded module has a ${n} ${e}`:`the kernel has no ${n} ${e}, and none of its modules has \
it`}function YX({name:e,siblings:t},n){let r=t.filter(({traceable:i})=>i).map(i=>i.name),[o]=r,s=(o===void 0?t.map(i=>i.
name):r).join(", ");return{class:"MISSING_ATTACH_TARGET",title:`program ${n.name} has nothing to attach to: the compiler\
 made ${s} of ${e} on this kernel`,remedy:o===void 0?`${s} cannot be probed: attach ${n.name} to a function that calls ${e}\
.`:`A kprobe can be attached to ${r.join(" and ")}: have your loader look for the name in /proc/kallsyms and attach to w\
hat is there${n.type==="kprobe"?"":" (BTF does not describe it: fentry and fexit cannot)"}. ${JX(o)}`,subject:`${e} ${s}\
 ${r.length}`}}function JX(e){return e.includes(".isra")?"Its arguments may differ from those of the source: do not rely\
 on them.":e.includes(".part")?"It is only a part of the function, and runs only when that part is reached.":e.includes(
".cold")?"It holds only the unlikely paths of the function.":"Calls that the compiler did not redirect to this copy are \
not seen."}function XX(e,t,n){let{name:r,symbols:o,traceable:s,blacklisted:i,config:a}=e;return a.CONFIG_KPROBES==="n"?{
class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach kprobe programs such as ${t.name}: it is built without C\
ONFIG_KPROBES`,remedy:`Attach ${t.name} to a tracepoint there.`,subject:"CONFIG_KPROBES"}:o>1&&(n===null||QX.has(n.name))?
ZX(e,t):i===!0?Ud(t,`${r} is on the kernel's kprobe blacklist`,Sb.test(r)?$b(r,t):`Attach ${t.name} to a function that c\
alls ${r}${s?", or use fentry where the kernel has it":""}.`,`${r} blacklisted`):s===0?QA(e,t):e.overrides&&e.errorInjection!==
!0&&n?.name==="EINVAL"?e7(e,t):null}function $b(e,t){return`${e} is entry code, which no program can be attached to: att\
ach ${t.name} to a tracepoint of the exception or interrupt (exceptions/\u2026, irq_vectors/\u2026), or to a function that ${e}\
 calls.`}function ZX({name:e},{name:t}){return{class:"ATTACH_FAILURE",title:`program ${t} cannot be attached: the kernel\
 has several functions named ${e}, and a name alone does not say which`,remedy:`Attach ${t} to a function whose name is \
unique, or have your loader read the addresses from /proc/kallsyms and attach to them (bpf_kprobe_multi_opts.addrs).`,subject:`${e}\
 ambiguous`}}function QA({name:e,module:t},n){let r=t===null?"the kernel has":`module ${t} has`;return Ud(n,`${r} ${e}, \
and ftrace cannot stop in it`,Sb.test(e)?$b(e,n):`${e} is not in available_filter_functions: it has no call to ftrace (n\
otrace, assembly), or it is code of the boot (__init) that no longer exists. Attach ${n.name} to another function on the\
 same path, or to a tracepoint nearby.`,`${e} untraceable`)}function e7({name:e,config:t},n){let r=t.CONFIG_BPF_KPROBE_OVERRIDE;
return Ud(n,`it calls bpf_override_return, and ${e} is not on the kernel's error-injection list`,`Attach it to a functio\
n of /sys/kernel/debug/error_injection/list${r===void 0?"":` (this kernel has CONFIG_BPF_KPROBE_OVERRIDE=${r})`}, or do \
without bpf_override_return.`,`${e} error injection`)}function t7(e,t){return e.traceable===0?QA(e,t):null}function n7(e,t){
let{name:n,symbols:r,module:o,moduleBtf:s,traceable:i,config:a}=e,l=r>1?"A kprobe by name cannot tell them apart either:\
 attach to a caller whose name is unique.":i===0?Sb.test(n)?$b(n,t):`Nor can a kprobe be attached to it: it is not in av\
ailable_filter_functions. Attach ${t.name} to a function that calls it.`:`Attach a kprobe to ${n} there, which needs no \
BTF.`;if(o!==null&&!s)return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached to ${n}: module ${o} is loa\
ded and has no BTF on this kernel`,remedy:`fentry, fexit and the like need the BTF of the module (${nl(a)}). ${l}`,subject:`${n}\
 module without BTF`};let c=o===null?"the kernel's BTF":`the BTF of module ${o}`,u=r>1?`the kernel has several functions\
 named ${n}, and its BTF describes none of them`:`the ${o===null?"kernel":`module ${o}`} has ${n}, and ${c} does not des\
cribe it`;return{class:"MISSING_BTF",title:`program ${t.name} cannot be attached: ${u}`,remedy:`BTF leaves out functions\
 that were optimised or whose name is not unique. ${l}`,subject:`${n} untyped ${r>1}`}}function nl({CONFIG_DEBUG_INFO_BTF_MODULES:e}){
return e==="y"?"CONFIG_DEBUG_INFO_BTF_MODULES is set, and this module has none that fits the kernel":e===void 0?"Linux 5\
.11 and later, CONFIG_DEBUG_INFO_BTF_MODULES":"CONFIG_DEBUG_INFO_BTF_MODULES is not set here"}function r7({name:e,symbols:t,
btf:n,config:r,traceable:o},s){let i=e.replace(/^bpf_lsm_/,"");return r.CONFIG_BPF_LSM==="n"?{class:"UNSUPPORTED_PROGRAM\
_TYPE",title:`the kernel does not load lsm programs such as ${s.name}: it is built without CONFIG_BPF_LSM`,remedy:`Keep ${s.
name} out there (bpf_program__set_autoload), and hook with fentry or a kprobe.`,subject:"CONFIG_BPF_LSM"}:t===0&&n===null?
{class:"MISSING_ATTACH_TARGET",title:`program ${s.name} has nothing to attach to: the kernel has no LSM hook ${i}`,remedy:`\
Choose a hook that all your kernels have (include/linux/lsm_hook_defs.h), or keep ${s.name} out where it is missing (bpf\
_program__set_autoload).`,subject:`${e} nowhere`}:o===0&&n!==null?Ud(s,`ftrace cannot stop in ${e}`,"Choose another hook\
.",`${e} untraceable`):null}function Ud({name:e},t,n,r){return{class:"ATTACH_FAILURE",title:`program ${e} cannot be atta\
ched: ${t}`,remedy:n,subject:r}}function ZA(e,t,n){let{name:r,errorInjection:o,config:s}=n;return t==="bpf_override_retu\
rn"?s7("bpf_override_return","CONFIG_BPF_KPROBE_OVERRIDE",s):e==="function without an address"?o7(n):e!=="not modifiable"&&
e!=="hook does not sleep"?null:s.CONFIG_FUNCTION_ERROR_INJECTION==="n"?"This kernel is built without CONFIG_FUNCTION_ERR\
OR_INJECTION: no function is on an error-injection list.":o===!1?`${r} is not on the error-injection list of this kernel\
.`:null}function o7({name:e,siblings:t}){return t.length===0?null:`The compiler made ${t.map(n=>n.name).join(", ")} of ${e}\
.`}function s7(e,t,n){let r=n[t];return r===void 0?null:r==="n"?`${e} needs ${t}, which is not set in the configuration \
of this kernel.`:`This kernel is built with ${t}=${r}.`}var QX,Sb,rl=f(()=>{"use strict";QX=new Set(["EADDRNOTAVAIL","ES\
RCH","EINVAL","ENOENT"]),Sb=/^(?:asm_)?(?:exc|sysvec|common_interrupt|spurious_interrupt)_|^asm_|^entry_/});function eC(e,t,n){let{name:r,symbols:o,btf:s,module:i,moduleBtf:a}=e,l=t===null?"the object needs":`program ${t} needs`;
if(s!==null)return i7(e,l,n);if(o===0)return null;let c=`Declare ${r} as __weak and test it with bpf_ksym_exists(${r}), \
or keep what needs it out on this kernel.`;return i!==null&&!a?{class:"MISSING_BTF",title:`${l} ${r}: module ${i} has it\
, is loaded, and has no BTF on this kernel`,remedy:`libbpf finds kernel functions of modules by the module's BTF (${nl(e.
config)}). ${c}`,subject:`${r} module without BTF`}:{class:"MISSING_KERNEL_SYMBOL",title:`${l} ${r}: the ${i===null?"ker\
nel":`loaded module ${i}`} has it, and does not describe it in BTF`,remedy:`Without a type programs cannot call or read \
it. ${c}`,subject:`${r} untyped`}}function i7({name:e,btf:t},n,r){if(!r.split(`
`).some(i=>i.includes(`'${e}`)&&/incompatible|mismatch/.test(i)))return null;let s=t==="vmlinux"?"the kernel":`module ${t}`;
return{class:"MISSING_KERNEL_SYMBOL",title:`${n} ${e}, which ${s} has with other types than the object declares`,remedy:`\
Declare ${e} as ${s} does (bpftool btf dump file /sys/kernel/btf/${t}), with the same kinds and names of types; a type o\
f your own that stands for the kernel's needs its name and a flavor (struct name___local).`,subject:`${e} declared other\
wise`}}var tC=f(()=>{"use strict";rl()});function nC(e,t,n){let{name:r,kind:o,category:s,symbols:i,config:a}=e,l=r.includes("/")?r.replace(/\/[^/]*$/,""):null;return o===
"tracepoint"&&l==="syscalls"&&a.CONFIG_FTRACE_SYSCALLS==="n"?{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel has no t\
racepoints of system calls, as ${t.name} needs: it is built without CONFIG_FTRACE_SYSCALLS`,remedy:`Attach ${t.name} to \
raw_syscalls/sys_enter or sys_exit and compare the number of the call, or use a ksyscall program.`,subject:"CONFIG_FTRAC\
E_SYSCALLS"}:o==="tracepoint"&&s!==null&&s!==l?c7(e,t,s):o==="raw_tracepoint"&&rC.test(r)?a7(e,t):s===null&&i===0?l7(e,t):
o==="raw_tracepoint"&&t.type==="tracing"&&n&&!e.btfTrace?u7(e,t):null}function a7({name:e},t){let{point:n="",call:r=""}=rC.
exec(e)?.groups??{},o=t.type==="tracing"?"tp_btf":"raw_tp",s=n==="enter"?"its second argument, id":"orig_ax of the pt_re\
gs on x86-64";return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: single system call\
s such as ${r} have no raw tracepoint`,remedy:`Attach ${t.name} to all system calls (SEC("${o}/sys_${n}")) and compare t\
he number of the call (${s}), or use SEC("tracepoint/syscalls/${e}").`,subject:`${e} raw`}}function l7(e,t){return{class:"\
MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: ${_b(e,"tracepoint")}`,remedy:`Tracepoints com\
e and go with releases and options of the kernel: attach ${t.name} to one that all your kernels have, or keep it out whe\
re ${e.name} is missing (bpf_program__set_autoload).`,subject:`${e.name} nowhere`}}function c7({name:e},t,n){let r=e.replace(
/^.*\//,"");return{class:"MISSING_ATTACH_TARGET",title:`program ${t.name} has nothing to attach to: tracepoint ${r} is ${n}\
/${r} on this kernel, not ${e}`,remedy:`Have your loader attach it to ${n}/${r} where ${e} is missing, or correct SEC("t\
racepoint/${e}").`,subject:`${e} ${n}`}}function u7({name:e,module:t,moduleBtf:n,config:r},o){let s=t===null?"the kernel\
's BTF does not have its type":n?`the BTF of module ${t} does not have its type`:`module ${t} has no BTF (${nl(r)})`;return{
class:"MISSING_BTF",title:`program ${o.name} cannot be attached to tracepoint ${e}: the kernel has it, and ${s} (btf_tra\
ce_${e})`,remedy:`Attach a raw tracepoint program there (SEC("raw_tp/${e}")), which needs no BTF.`,subject:`${e} untyped`}}
var rC,oC=f(()=>{"use strict";rl();rC=/^sys_(?<point>enter|exit)_(?<call>\w+)$/});function Gd({result:e},t,n){let r=e.targets.find(o=>o.program===t.name);return r===void 0?null:sC(r,`attaching ${t.name}\
 to ${r.name}`)??(r.kind==="function"?XA(r,t,n):nC(r,t,e.load?.verdict==="fail"))}function ol(e,{result:t},n){for(let[,r,
o]of e.matchAll(d7)){let s=r??o??"",i=t.targets.find(l=>l.kind==="ksym"&&l.name===f7(s));if(i===void 0)continue;let a=sC(
i,`the kernel function ${i.name}`)??eC(i,n,e);if(a!==null)return a}return null}function f7(e){return e.replace(/(?<=.)___.*$/,
"")}function sC(e,t){let[n]=e.packagedIn??[];return n===void 0||!Dd(e)?null:Nd(t,n)}var d7,Wd=f(()=>{"use strict";jd();Rb();
tC();rl();oC();d7=/extern (?:\((?:func |var )?ksym\) )?'([^'\n]+)'|kfunc '([^'\n]+)' is referenced but wasn't resolved/g});function lC(e,t,{errno:n,message:r,required:o,target:s},i){let a=O7(t,i,s),l=NA(qd(t),e.kernel.arch),c=l??E7(t),u=l===void 0?
"":` on ${e.kernel.arch}`,d=UA(r??"");if(d!==null)return Nd(`attaching ${t.name}`,d);if(r!==null&&uC.test(r))return _7(t,
r,o);if(n!==null&&(k7.has(n.name)||cC.test(r??""))||n?.name==="EINVAL"&&c!==void 0&&nn(e.kernel.release,c.since))return aC(
t,c,u,n);if(n?.name==="EILSEQ")return h7(t,s,o);let m=Gd(e,t,n);if(m!==null)return p7(m,t.name,o);if(g7.test(`${r??""}
${i}`))return y7(t);if(b7(t,s))return w7(t,s,n,o);let p=e.result.targets.some(g=>g.program===t.name);return a!==null&&!p&&
P7(t,n)?v7(t,a,o):n?.name==="EACCES"&&t.type==="tracepoint"?$7(t,a):n?.name==="EPERM"||n?.name==="EACCES"?{class:"POLICY\
_DENIED",title:`the kernel does not permit program ${t.name} to be attached`,remedy:`The kernel refused root (${Te(n)}):\
 ${oi(e.kernel)}.`,subject:"attach"}:{class:"ATTACH_FAILURE",title:`program ${t.name} (${s===""?t.section:s}) cannot be \
attached: ${Te(n)}`,remedy:m7(e,t.name,s,n)??(o?`See libbpf's words. If your loader attaches ${t.name} in another way, s\
ay so under \`programs\` (\`attach: {kind: \u2026}\`), or declare the attach as not required.`:Lo),...o?{addition:Fo(t.name)}:
{}}}function m7({result:e},t,n,r){if(r?.name!=="EBUSY"&&r?.name!=="EEXIST"||n==="")return null;let o=e.programs.filter(({
name:i})=>i!==t).map(({attach:i})=>i?.target??"");if(o.includes(n))return"Another program of this object holds the hook \
already: attach only one of them.";let s=iC(n);return s!==null&&o.some(i=>iC(i)===s)?"A function of a program is replace\
d or traced, never both (kernel/bpf/trampoline.c): attach only one of the two.":null}function iC(e){return/^\w+ (\S+ of program \S+ of artifact \S+)$/.
exec(e)?.[1]??null}function p7(e,t,n){return e.class==="MODULE_NEEDED"?e:n?{...e,addition:e.addition??Fo(t)}:{...e,remedy:`${Lo}\
 To have it attached all the same: ${e.remedy}`}}function h7({name:e},t,n){let r=t.replace(/^\S+ /,"");return{class:"ATT\
ACH_FAILURE",title:`program ${e} cannot be attached: no instruction begins at ${r}`,remedy:n?`Attach ${e} to the beginni\
ng of the function. An offset is right for one build of the kernel only: where you need one, have your loader choose it \
for each kernel (objdump -d vmlinux).`:Lo,...n?{addition:Fo(e)}:{},subject:r}}function y7({name:e}){return{class:"ATTACH\
_FAILURE",title:`program ${e} cannot be attached: the object does not have the maps that USDT programs need`,remedy:`Inc\
lude bpf/usdt.bpf.h in the source of ${e}: it declares the maps __bpf_usdt_specs and __bpf_usdt_ip_to_spec_id.`,subject:"\
USDT maps"}}function b7({section:e},t){return/^(?:u(?:ret)?probe|usdt)\b/.test(t||e.replace(/^\?/,""))}function w7({name:e},t,n,r){
let o=t.replace(/^\S+ /,"");return{class:n?.name==="ENOENT"||n?.name==="ESRCH"?"MISSING_ATTACH_TARGET":"ATTACH_FAILURE",
title:`program ${e} cannot be attached to ${o} in the guest: ${Te(n)}`,remedy:r?"Compare the symbol or probe with what t\
he file has (nm -D, readelf -n): it may be stripped, or another build than the one your users have. Name another with `a\
ttach: {binary: \u2026, symbol: \u2026}`.":Lo,...r?{addition:Fo(e)}:{},subject:o}}function dC(e){return cC.test(e)||uC.test(
e)||/needs the module |^cannot /.test(e)}function _7({name:e},t,n){let r=R7.exec(t)?.[1];return r!==void 0?S7(e,r,n):x7.
test(t)?{class:"ATTACH_FAILURE",title:`program ${e} cannot be attached: ${t}`,remedy:`Correct the \`kind\` that the manife\
st says of ${e}, or say its \`type\` where the section of the object tells a wrong one.`,subject:t}:{class:"ATTACH_FAILU\
RE",title:`program ${e} cannot be attached: ${t}`,remedy:n?`Say under \`programs\` where ${e} is attached (\`attach: {kin\
d: \u2026}\`), as your loader does, or that it is not (\`attach: {kind: none}\`).`:Lo,...n?{addition:Fo(e)}:{},subject:t}}
function S7(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e} has nothing to attach to: the guest has no f\
ile ${t}`,remedy:n?`Bring it: add the path of ${t} to \`files\` of the artifact and name it under \`programs\`, by its place\
 among the files (\`attach: {binary: ${t.replace(/^.*\//,"")}}\`). Or declare the attach as not required.`:Lo,...n?{addition:AA(
t)}:{},subject:`file ${t}`}}function $7({name:e},t){let n=t??"its tracepoint",r=/^syscalls\/sys_enter_(\w+)$/.exec(n)?.[1],
o=`its form stands in events/${t??"\u2026"}/format below /sys/kernel/tracing`;return{class:"ATTACH_FAILURE",title:`progr\
am ${e} reads past the end of the record of ${n}`,remedy:r===void 0?`On this kernel the record of ${n} is shorter than w\
hat ${e} reads: a field of it has changed its place or its type. Read it with CO-RE (struct trace_event_raw_\u2026, bpf_core_\
field_exists) instead of at fixed offsets; ${o}.`:`The record ends with the last argument of ${r}, and ${e} reads one be\
hind it: ${o}. For all system calls alike, attach to raw_syscalls/sys_enter, which always has six arguments.`,subject:"r\
ecord"}}function v7(e,t,n){return{class:"MISSING_ATTACH_TARGET",title:`program ${e.name} has nothing to attach to: no ${t}\
 was found`,remedy:n?`Attach ${e.name} to a target that all your kernels have. If your loader attaches it to another nam\
e than its section says, declare that (\`attach: {symbol: \u2026}\`); if it copes without it, declare the attach as not require\
d.`:Lo,...n?{addition:Fo(e.name)}:{},subject:t}}function aC(e,t,n,r){let o=qd(e),s=o==="tcx"?"tc":o.replace(/\.(?:multi|session)$/,
""),i=s===o?"":`, such as ${s}`;return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the kernel cannot attach ${o} programs suc\
h as ${e.name}: ${Te(r)}`,remedy:`Keep ${e.name} out on kernels without it (bpf_program__set_autoload) and attach anothe\
r program there${i}.${Ur(t)}`,...t===void 0?{}:{background:Dt(`${o}${n}`,t)},proof:tl(o,qd),subject:o}}function qd({section:e,
type:t}){return e.replace(/^\?/,"").split("/")[0]||t}function E7(e){return el[/^[\w.]+/.exec(qd(e))?.[0]??""]??ni[e.type]}
function P7({type:e,section:t},n){return n===null?!1:["ENOENT","ESRCH","EADDRNOTAVAIL"].includes(n.name)?!0:n.name==="EI\
NVAL"&&(e==="kprobe"||e==="tracepoint")&&!t.includes(".multi")}function O7({section:e},t,n){return/failed to (?:create|attach to) (?:k|kret|u|uret)probe '([^'\n]+?)(?:\+0x0)?'/.
exec(t)?.[1]??/tracepoint '([^'\n]+)'/.exec(t)?.[1]??/legacy kprobe event for '([^'\n]+?)(?:\+0x0)?'/.exec(t)?.[1]??/failed to (?:find|resolve) (?:symbol|full path for) '([^'\n]+)'/.
exec(t)?.[1]??/^\S+ (.+)$/.exec(n)?.[1]??/^[^/]+\/(.+)$/.exec(e)?.[1]??null}var g7,Lo,k7,cC,uC,x7,R7,fC=f(()=>{"use stri\
ct";rt();ri();Ld();ze();Rb();Kn();Wd();g7=/failed to find USDT support BPF maps/;Lo="Nothing, as long as your loader cop\
es: the manifest declares this attach as not required.",k7=new Set(["EOPNOTSUPP","ENOTSUPP","ENOSYS","ENOPROTOOPT"]),cC=
/^the kernel has no attach type /,uC=/^section "[^"\n]*" names no |of "attach"|^attach kind |^the guest has no |^cannot open the cgroup |^tracepoint .* without its category|^the object has no map to walk|^no struct_ops map /,
x7=/^attach kind \S+ does not fit /;R7=/^the guest has no file (.+?)(?:: bring it .*)?$/});function gt(e){return Hd(hn(e).split(`
`).filter(C7).slice(-14))}function vb(e,t){let n=[["stderr",t],["stdout",e]].map(([o,s])=>({name:o,lines:A7(s)})).filter(
({lines:o})=>o.length>0),r=Math.floor(14/Math.max(1,n.length))-1;return Hd(n.flatMap(({name:o,lines:s})=>[`${o}:`,...s.slice(
-r)]))}function A7(e){return hn(e).trimEnd().split(`
`).filter(t=>t.trim()!=="")}function hn(e){return e.slice(-65536).replaceAll("\r","")}function Hd(e){return e.length===0?
null:e.map(T7).join(`
`)}function C7(e){return!/Error in bpf_create_map_xattr\(.*Retrying without BTF|failed to load object '|BTF is optional, ignoring|-- (?:BEGIN|END) PROG LOAD LOG --|^\s*$/.
test(e)}function T7(e){return e.length>400?`${e.slice(0,400)}\u2026`:e.trimEnd()}var jt=f(()=>{"use strict"});function mC(e){let{programs:t}=e.result;return[...t.flatMap(n=>n.attach?.verdict==="fail"||n.attach?.verdict==="error"?[
M7(e,n,n.attach)]:[]),...N7(e),...B7(e)]}function M7(e,t,n){let r=I7(e.result.libbpfTail,t,n),o=n.message!==null&&dC(n.message),
s=X(e,"attach",lC(e,t,n,r),{program:t.name,words:o?n.message:L7(r)??n.message,excerpt:gt(r),log:e.result.libbpfLog,proof:qA(
e.artifact.name,t.name)});return n.required?s:{...s,level:"warning"}}function I7(e,{name:t,section:n},{target:r,message:o}){
let s=e.split(`
`),i=s.flatMap((a,l)=>{if(!a.includes(`prog '${t}'`))return[];let c=s[l-1]??"";return F7(c,r===""?n.replace("/"," "):r)?
[c,a]:[a]});return[...new Set(i.length>0?i:[o??""])].join(`
`)}function F7(e,t){let n=t.replace(/^\S+ /,"").split(":").filter(r=>r!=="");return!e.includes("prog '")&&n.some(r=>e.includes(
r))}function L7(e){let t=e.split(`
`)[0]?.replace(/^libbpf: /,"").trim();return t===void 0||t===""?null:t}function N7(e){let t=e.result.programs.filter(({attach:n,
load:r})=>n?.verdict==="skip"&&!n.declined&&r?.verdict==="pass");return[...new Set(t.map(n=>n.type))].map(n=>{let r=t.filter(
i=>i.type===n).map(i=>i.name),o=X(e,"attach",{class:"NOT_ATTACHED",title:`${n} programs were loaded and are attached to \
nothing: ${r.join(", ")}`,remedy:"That they load is proved, that they do something is not: give one an `attach` of its o\
wn where it has a place, run it with `test_runs` in mode `behavior`, or say `mode: load_only` where the load is all you \
ask for.",subject:n},{}),s=e.result.lanes.some(i=>i.required&&i.verdict==="skip");return{...o,level:s?"failure":"notice"}})}
function B7(e){let{kernel:t,result:n}=e;return t.lsm===null||t.lsm.split(",").includes("bpf")?[]:n.programs.filter(({type:r,
section:o,attach:s})=>r==="lsm"&&!o.startsWith("lsm_cgroup")&&s?.verdict==="pass").map(({name:r})=>({...X(e,"attach",{class:"\
LSM_NOT_ACTIVE",title:`lsm program ${r} is attached and never runs: bpf is not among the active LSMs`,remedy:"Tell your \
users to start the kernel with bpf in `lsm=`, and have it tried here with a kernel that does; or hook with fentry or a k\
probe where it is not.",addition:IA(t.id.replace(/\+.*$/,"")),subject:"lsm"},{program:r,words:`active LSMs: ${t.lsm||"no\
ne"}`,log:t.consoleLog}),level:"warning"}))}var pC=f(()=>{"use strict";fC();rt();jt();ze();Kn()});function hC({baseline:e},{insnsThreshold:t}){let{insns:n,required:r,place:o}=e;return{threshold:(t??n)?.text??null,required:r,
place:o}}function gC(e,t,n,r){if(!e.beyond||r==="never")return!1;let o=t.find(({artifact:s,kernel:i})=>s===e.artifact&&i===
e.kernel);return r==="any"||o!==void 0&&Eb(o,n)}function Eb({lanes:e},{required:t}){return t&&e.some(n=>n.required)}var zd=f(
()=>{"use strict"});function yC(e,t){let n=t.insns.filter(r=>r.beyond);return n.flatMap(r=>K7(r,n,e,t))}function K7(e,t,n,r){let{artifact:o,
program:s}=e,i=n.artifacts.find(m=>m.name===o),a=n.kernels.find(({id:m})=>m===e.kernel),l=n.cases.find(m=>m.artifact===o&&
m.kernel===e.kernel);if(i===void 0||a===void 0||l===void 0)return[];let c=t.filter(m=>m.artifact===o&&m.program===s),[u=e]=c;
return[{...X({run:n,artifact:i,kernel:a,result:l},"load",{class:"INSN_GROWTH",title:`program ${s} takes the verifier ${c.
length>1?"up to ":""}${Eh(u)} more instructions than ${Ph(r)}; ${r.insnsThreshold} is allowed`,remedy:D7(e,n),subject:"g\
rowth"},{program:s,words:c.map(m=>`${m.kernel}: ${kr(m)}`).join(", "),place:n.growth.place}),level:Eb(l,n.growth)?"failu\
re":"warning"}]}function D7({objectChanged:e},{growth:t}){let n=e?"See what the change adds to the paths that the verifi\
er follows: a loop that is longer or unrolled, a branch before one, a function that is inlined more often.":"The object \
has the same bytes as then: what the manifest sets before the load (globals, variants, map sizes) has changed its paths.",
r=t.place===null?"Or allow more with `insns`":"Or allow more with `insns` of `baseline` in the manifest";return`${n} ${r}\
; once it is merged, its figure is the baseline.`}function bC(e,t){if(t===null)return null;let n=t.verdicts.filter(Yt),r=e.
flatMap(a=>{let l=n.find(({artifact:c,kernel:u,subject:d})=>c===a.artifact&&u===a.kernel&&j7(a,d));return l===void 0?[]:
[l]}),[o]=r;if(o===void 0)return null;let s=r.length<e.length?`on ${r.map(({kernel:a})=>a).join(", ")}`:`on the same ${r.
length===1?"kernel":"kernels"}`,i=r.every(({objectChanged:a})=>!a)?", with the same object: look at the manifest, or run\
 it again":"";return`It passed ${Ph(t)} ${s}${i}.`}function j7({program:e,identity:t,class:n},r){return e!==null?r.kind===
"program"&&r.name===e:n==="BEHAVIOR_FAILURE"?r.kind==="test"&&r.name===t:r.kind==="lane"}var Pb=f(()=>{"use strict";Ro();
zd();Xn();rt()});function Vd({subject:e,classes:t,kernels:n},r){return(e.kind==="artifact"||r[e.kind]===e.name)&&t.includes(r.class)&&r.kernel!==
null&&n.includes(r.kernel)}function kC({until:e},{release:t,packageVersion:n},r){return e===null?!1:U7.test(e)?r.slice(0,
10)>e:(e.includes("-")?[t]:[t,n]).some(s=>s!==null&&G7(s,e)>=0)}function G7(e,t){let n=wC(t),r=wC(e.replace(/^\d+:/,""));
for(let[o,s]of n.entries()){let i=(r[o]??0)-s;if(i!==0)return i}return 0}function wC(e){let[t=""]=/^\d+(?:[.-]\d+)*/.exec(
e)??[];return t.split(/[.-]/).map(Number)}var No,ii,U7,Yd=f(()=>{"use strict";No="is no failure of a load; list it with \
a reason under `surface: {allow: \u2026}`",ii={INVALID_OBJECT:null,NOTHING_LOADED:null,FIXUP_MISMATCH:"is a mistake in t\
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
KNOWN_FAILURE_PASSES:"is about an entry of `known_failures`; remove that entry",HOOK_ARGUMENT_CHANGED:No,RETURN_TYPE_CHANGED:No,
TRACEPOINT_FIELD_CHANGED:No,FIELD_TYPE_CHANGED:No,AMBIGUOUS_HOOK:No,HOOK_VARIANT_MISSED:No,HOOK_NEVER_RUNS:No,UNKNOWN:null};
U7=/^\d{4}-\d{2}-\d{2}$/});function RC(e,t,n,r){if(t.length===0&&n.length===0)return[];let o=t.map(({name:a})=>a),s=[...n,...r].map(({name:a})=>a);
return[...[...q7(e),...H7(e),...z7(e)].filter(({what:a,name:l})=>!(a==="program"?o.includes(l):V7(l,s))).map(a=>({...a,program:null,
meant:te(a.name,a.what==="program"?o:s)??null})),...W7(e,t)]}function W7(e,t){return e.programs.flatMap(({name:n,section:r,
place:o})=>{let s=t.find(i=>i.name===n)?.section;return r===null||s===void 0||xC(s)===xC(r)?[]:[{what:"section",name:r,program:n,
usedBy:"object",meant:s,place:o}]})}function xC(e){return e.replace(/^\?/,"")}function Jd({file:e,line:t,column:n}){return`${e}\
:${t}:${n}`}function Ob(e){return e===null?"":` (${e.file}:${e.line})`}function _C({what:e,name:t,program:n,meant:r,place:o}){
let s=Ob(o);if(e==="section")return`the manifest says that program \`${n}\` stands in section \`${t}\`, the object has it\
 in \`${r}\`${s}`;let i=r===null?"":`; did you mean \`${r}\`?`;return`the manifest names ${e} \`${t}\`, which the object \
has not${i}${s}`}function q7({programs:e,variants:t,probeCompanions:n,place:r}){return[...e.map(({name:s,place:i})=>({name:s,
place:i})),...t.flatMap(s=>s.programs.map(({name:i})=>({name:i,place:s.place}))),...n.map(s=>({name:s,place:r}))].map(({
name:s,place:i})=>({what:"program",name:s,usedBy:"object",place:i}))}function H7({knownFailures:e}){return e.flatMap(({subject:t,
place:n})=>{let{kind:r,name:o}=t;return r==="program"||r==="map"?[{what:r,name:o,usedBy:"object",place:n}]:[]})}function z7({
lanes:e,tests:t}){return e.some(({mode:n})=>n==="behavior")?t.flatMap(({expectations:n})=>n.map(r=>"map"in r?{what:"map",
name:r.map,usedBy:"test",place:r.place}:{what:"program",name:r.program,usedBy:"test",place:r.place})):[]}function V7(e,t){
return t.includes(e)||e.startsWith(".")&&t.some(n=>n.endsWith(e))}var Xd=f(async()=>{"use strict";await Ke()});function $C({run:e,artifact:t,kernel:n,result:r},o){return t.knownFailures.length===0?[...o]:o.map(s=>{if(s.step===null||
s.level==="notice"||!J7(Fd(r.lanes,s.step)))return s;let i=t.knownFailures.filter(d=>Vd(d,Qd(s))),a=i.find(d=>!kC(d,n,e.
startedAt));if(a===void 0&&i.length===0)return Y7(s,t.knownFailures);if(a===void 0)return{...s,overdue:i[0]??null};let{reason:l,
until:c,place:u}=a;return{...s,level:"notice",known:{reason:l,until:c,place:u}}})}function Y7(e,t){let n=t.find(r=>r.classes.
some(o=>Vd(r,{...Qd(e),class:o})));return n===void 0?e:{...e,remedy:`${e.remedy} \`known_failures\` expects ${n.classes.
join(" or ")} there (${Jd(n.place)}), and this is another failure.`}}function J7(e){return e.every(({verdict:t})=>t!=="e\
rror")}function Qd(e){let{kernel:t,program:n,map:r,identity:o}=e;return{class:e.class,kernel:t,program:n,map:r,test:e.class===
"BEHAVIOR_FAILURE"?o:null}}function vC(e,t){return t.every(({known:n})=>n===null)?e:{...e,lanes:e.lanes.map(n=>({...n,known:X7(
n,e,t)})),programs:e.programs.map(n=>({...n,known:Ab(t.filter(r=>r.program===n.name))})),tests:e.tests.map(n=>({...n,known:Ab(
t.filter(r=>Qd(r).test===n.name))}))}}function X7(e,{lanes:t},n){if(e.verdict!=="fail")return null;let r=n.filter(({step:o})=>o!==
null&&Fd(t,o).includes(e));return Ab(r.filter(({level:o,known:s})=>s!==null||o==="failure"||!e.required))}function Ab(e){
let t=e.filter(({level:r,known:o})=>r!=="notice"||o!==null),n=t.flatMap(({known:r})=>r===null?[]:[r.reason]);return n.length===
0||n.length<t.length?null:[...new Set(n)].join("; ")}function EC(e,t,n){return t.knownFailures.flatMap(r=>{let o=e.kernels.
flatMap(s=>{let i=e.cases.find(c=>c.artifact===t.name&&c.kernel===s.id),a=i!==void 0&&r.kernels.includes(s.id),l=n.some(
c=>c.kernel===s.id&&Vd(r,Qd(c)));return a&&!l&&Q7(r,i)?[{run:e,artifact:t,kernel:s,result:i}]:[]});return o.map(s=>Z7(s,
r,o.map(({kernel:i})=>i)))})}function Q7({subject:e},{lanes:t,programs:n,maps:r,load:o,tests:s}){switch(e.kind){case"art\
ifact":return t.every(({verdict:i})=>i==="pass");case"map":return o?.verdict==="pass"&&r.some(({name:i,off:a})=>i===e.name&&
a===null);case"program":{let i=n.find(({name:l})=>l===e.name),a=i?.attach?.verdict==="pass"||i?.attach?.declined===!0;return i?.
load?.verdict==="pass"&&(a||t.every(({mode:l})=>l==="load_only"))}case"test":return s.some(({name:i,verdict:a})=>i===e.name&&
a==="pass")}}function Z7(e,t,n){let{subject:r,classes:o,kernels:s,reason:i,place:a}=t,l=s.filter(m=>!n.some(({id:p})=>p===
m)),c=r.kind==="artifact"?e.artifact.name:`${r.kind} ${r.name}`,u=Jd(a),d=l.length===0;return{...X(e,"load",{class:"KNOW\
N_FAILURE_PASSES",title:`${c} passes, and known_failures expects ${o.join(" or ")}`,remedy:d?`Remove the entry at ${u}: \
it would hide a new failure.`:`Take ${n.length===1?"this kernel":"these kernels"} out of the \`kernels\` of the entry at ${u}\
, which would hide a new failure here; the entry also selects ${eQ(l)}.`,subject:u},{words:`known_failures: ${i}`,place:a}),
level:"warning"}}function eQ(e){let t=e.length-SC;return`${e.slice(0,SC).join(", ")}${t>0?` and ${t} more`:""}`}function PC({
overdue:e}){if(e===null)return null;let{until:t,reason:n,place:r}=e;return`known_failures expected it until ${t} (${Jd(r)}\
: ${n}), which is past, so that it blocks again: correct it, or give the entry a later \`until\`.`}var SC,Cb=f(async()=>{
"use strict";Yd();await Xd();rt();SC=4});function OC(e,t,n){let r=new Map;for(let s of e){let i=JSON.stringify([s.class,s.artifact,s.program,s.map,s.identity,tQ(
s)]),a=r.get(i)??[];r.set(i,a);let l=a.find(c=>c.every(u=>AC(u.source,s.source)));l===void 0?a.push([s]):l.push(s)}let o=[
...r.values()].flat().flatMap(s=>oQ(s,t,n));return iQ(nQ(o),t)}function tQ({known:e,overdue:t}){let n=e??t;return n&&JSON.
stringify([e!==null,n.reason,n.until])}function nQ(e){let t=[],n=new Map;for(let{finding:r,identity:o}of e){let s=rQ(r,o),
i=n.get(s)??[];n.set(s,i);let a=i.find(l=>AC(l.source,r.source));if(a!==void 0&&r.program!==null){a.otherPrograms.push(r.
program);continue}t.push(r),i.push(r)}return t}function rQ({class:e,level:t,artifact:n,map:r,kernels:o,known:s},i){return JSON.
stringify([e,t,n,r,o,s?.reason,s?.until,i])}function oQ(e,t,n){let r=Tb.find(y=>e.some(R=>R.level===y)),o=e.find(y=>y.level===
r);if(o===void 0)return[];let{kernel:s,identity:i,suggestion:a,background:l,proof:c,step:u,overdue:d,...m}=o,p=new Set(e.
map(y=>y.kernel)),b=[...[PC(o),bC(e,n),GA(c,t,p)??l],m.remedy].filter(y=>y!==null).join(" ");return[{finding:{...m,otherPrograms:[],
kernels:t.kernels.map(({id:y})=>y).filter(y=>p.has(y)),source:e.find(y=>y.source!==null)?.source??null,remedy:sQ(b,e)},identity:i}]}
function sQ(e,t){let n=t.find(({suggestion:r})=>r!==null);return n===void 0?e:`${e} The verifier of ${n.kernel} suggests\
: ${n.suggestion}`}function AC(e,t){return e===null||t===null||e.file===t.file&&e.line===t.line}function iQ(e,t){let n=new Map(
t.artifacts.map(({name:o},s)=>[o,s])),r=({artifact:o})=>o===null?-1:n.get(o)??-1;return e.toSorted((o,s)=>Tb.indexOf(o.level)-
Tb.indexOf(s.level)||r(o)-r(s))}var Tb,CC=f(async()=>{"use strict";Pb();await Cb();Kn();Tb=["failure","warning","notice"]});function IC(e,t){if(t.kind==="cancelled")return[];let n="during"in t?t.during:null;return[X(e,aQ(e,n),uQ(e,t),{program:NC(
e,n),words:"message"in t?t.message:null,excerpt:gt(e.result.libbpfTail),log:e.kernel.consoleLog})]}function aQ({result:e},t){
let n=/ (\w+)$/.exec(t??"")?.[1];return n==="command"?TC(e)?"test":"command":n==="test"?"test":e.lanes.every(({mode:r})=>r===
"command")?"command":e.load?.verdict!=="pass"?"load":n===void 0&&TC(e)?"test":"attach"}function TC({tests:e}){return e.some(
({verdict:t})=>t!=="skip")&&e.some(({verdict:t})=>t!=="pass")}function FC(e,{message:t,during:n,excerpt:r}){return{...X(
e,"load",{class:"KERNEL_WARNING",title:`the kernel ${MC.test(t)?"reported a stall":"printed a warning"}${Mb(e,n)}`,remedy:`\
Read the whole trace in the console log. ${MC.test(t)?lQ:cQ} One that is known and meant to stay goes under \`allow_kerne\
l_warnings\` in the manifest.`},{program:NC(e,n),words:t,excerpt:r===""?null:r,log:e.kernel.consoleLog}),level:"warning"}}
function uQ(e,t){switch(t.kind){case"timeout":return{class:"TIMEOUT",title:`it was not done after ${t.seconds} s`,remedy:"\
Raise `timeout` of the artifact in the manifest. When it stops at the same program every time, the verifier needs too lo\
ng for it: reduce its paths.",subject:"timeout"};case"crash":return{class:"KERNEL_CRASH",title:`the kernel crashed${Mb(e,
t.during)}`,remedy:"Read the trace in the console log. A kernel that dies of a BPF program has a defect: keep the progra\
m out on this release, and report it with the command below."};case"killed":return e.result.lanes.every(({mode:n})=>n===
"command")?dQ(t):{class:"CASE_DIED",title:`the process that loads it died ${LC(t)}${Mb(e,t.during)}`,remedy:t.signal===9?
"Signal 9 without a timeout is the guest running out of memory: make the maps smaller.":"libbpf or the validator broke o\
n this object: please report it with the object.",subject:`${t.signal}/${t.exitCode}`};case"lost":return{class:"CASE_DIE\
D",title:"the guest was lost while it ran",remedy:"This is no verdict on the artifact. Read the console log, then run it\
 again."}}}function dQ(e){return{class:"CASE_DIED",title:`the process that runs the command died ${LC(e)}`,remedy:e.signal===
9?"Signal 9 is the guest running out of memory, or a command that kills its parent: let it need less, or end only what i\
t has started.":"A command must not end its parent ($PPID): let it end only what it has started. If it does not, please \
report this with the console log.",subject:`${e.signal}/${e.exitCode}`}}function LC({signal:e,exitCode:t}){return e===0?
`with exit code ${t}`:`of signal ${e}`}function Mb({artifact:e},t){if(t===null)return"";let n=`${e.name}/`;return` durin\
g ${t.startsWith(n)?t.slice(n.length).replace(/^- /,""):t}`}function NC({artifact:e,result:t},n){if(n?.startsWith(`${e.name}\
/`)!==!0)return null;let r=n.slice(e.name.length+1).replace(/ \w+$/,"");return t.programs.some(o=>o.name===r)?r:null}var MC,
lQ,cQ,BC=f(()=>{"use strict";rt();jt();MC=/soft lockup|hard LOCKUP|\brcu\S* .*detected|blocked for more than/,lQ="A CPU \
was held for seconds: see whether a program loops that long (bpf_loop, an iterator over much); without KVM a slow machin\
e can do it, too.",cQ="A WARNING in kernel/bpf is a defect of the kernel that this object brings out: report it, and see\
 whether a newer release of the kernel has it too."});function KC(e,t){if(t.class!=="MISSING_BTF"||t.identity!==fQ)return t;let n=e.result.programs.filter(r=>hQ(r)&&gQ(r,t));
return n.length>0?{...t,remedy:yQ(n),remedyYaml:null}:{...t,remedy:"Give the kernel its BTF: get the file of this releas\
e from BTFHub, or make one with `pahole -J` from its debug symbols, and name it under `btf`. Your loader has to do the s\
ame for your users (bpf_object_open_opts.btf_custom_path); or ship a variant of the object without CO-RE for such kernel\
s.",remedyYaml:ti(e.run,e.artifact,{at:"top",field:"btf",lines:bQ(e)})}}function hQ({type:e,off:t}){return t===null&&pQ.
includes(e)}function gQ({name:e},{program:t}){return t===null||t===e}function yQ(e){let[t]=e,n=e.slice(0,3).map(({name:o,
section:s})=>`${o} (${s})`),r=e.length>3?` and ${e.length-3} more`:"";return`${n.join(", ")}${r} attach${e.length===1?"e\
s":""} by the kernel's own BTF, so that a BTF file (\`btf\`) does not help: keep ${e.length===1?"it":"them"} out on kern\
els without CONFIG_DEBUG_INFO_BTF (bpf_program__set_autoload), and use a ${t?.type==="tracing"?"kprobe or a raw tracepoi\
nt":"kprobe"} there. Other programs of the object are helped by such a file.`}function bQ({run:e,artifact:t}){return e.kernels.
filter(({id:n})=>e.cases.some(r=>wQ(r,t.name,n))).map(({id:n,release:r})=>`${ge(n)}: btf/${r??n}.btf.tar.xz   # from BTF\
Hub, beside the manifest`)}function wQ({artifact:e,kernel:t,load:n,programs:r,libbpfTail:o},s,i){let a=[o,n?.message??"",
...r.map(l=>l.load?.message??"")].join(`
`);return e===s&&t===i&&n?.verdict==="fail"&&mQ.test(a)}var fQ,mQ,pQ,DC=f(()=>{"use strict";ze();fQ="kernel",mQ=/failed to find valid kernel BTF|Error loading vmlinux BTF|vmlinux BTF is not found/,
pQ=["tracing","lsm","ext","struct_ops"]});function Zd({result:{libbpf:e}},t){return e===null||e===Ca||kQ.has(t.class)?t:{...t,remedy:`${t.remedy} ${UC(e)}`}}function ai({
result:{libbpf:e}},t){return e===null||t===null||t===""?t:`libbpf ${e}: ${t}`}function jC(e){let{ignored:t,libbpf:n,libbpfLog:r}=e.
result;return n===null?[]:t.map(({section:o,name:s})=>X(e,"load",{class:"LIBBPF_TOO_OLD",title:`libbpf ${n} ignores stru\
ct_ops ${s}: it does not know section ${o}`,remedy:`A loader that links libbpf ${n} never registers ${s}. Link a newer l\
ibbpf in your loader, or put ${s} into SEC(".struct_ops"). ${UC(n)}`,subject:`${o} ${s}`},{map:s,log:r}))}function UC(e){
return`The object was loaded with libbpf ${e}; set \`libbpf: "${Ca}"\` to see what a newer one does.`}var kQ,ef=f(()=>{"\
use strict";Po();rt();kQ=new Set(["MISSING_ATTACH_TARGET","MISSING_BTF","MODULE_NEEDED","ATTACH_TARGET_UNSET","FREPLACE_\
TARGET_UNSET"])});function li(e,t,n,r){return{pattern:t,explain:()=>({class:e,title:n,remedy:r})}}var GC,WC=f(()=>{"use strict";GC=[li("LE\
GACY_MAPS",/legacy map definitions in '[^'\n]*' section are not supported/,'the object defines its maps in the old "maps\
" section, which libbpf 1.0 dropped','Define the maps in SEC(".maps") with the BTF syntax (__uint(type, \u2026)), which other\
 loaders read as well.'),li("FOREIGN_LOADER",/prog(?:ram)? '([^'\n]+)' is static and not supported/,"the object has a st\
atic program, which libbpf does not load and cilium/ebpf does","Drop `static` from the functions in program sections, or\
 let your own loader decide: `mode: command`."),li("FOREIGN_LOADER",/bad map relo against '[^'\n]*' in section 'maps\//,
"the object defines its maps in sections of their own, which libbpf does not read",'Its own loader (gobpf, cilium/ebpf) \
does. Define the maps in SEC(".maps") with BTF, which those loaders read as well, or let your own loader decide: `mode: \
command`.'),li("FOREIGN_LOADER",/unrecognized ELF section name '?\.bpf\.fn\.|section '\.bpf\.fn\.\w+'/,"the object was m\
ade by bcc, which loads its programs itself","Run the tool with `mode: command`, or port it to libbpf."),{pattern:/failed to find BTF for extern '([^'\n]+)'|unrecognized extern section '[^'\n]*'|failed to find extern definition|extern relo failed to find extern for '([^'\n]+)'|unresolved (?:extern|symbol) '?([\w.]+)|Unknown symbol '?([\w.]+)/,
explain:e=>{let t=e.slice(1).find(n=>n!==void 0);return{class:"UNLINKED_OBJECT",title:`the object refers to ${t??"someth\
ing"} that is defined nowhere in it`,remedy:"Link the parts first (bpftool gen object out.bpf.o a.bpf.o b.bpf.o) and nam\
e what comes out, or declare kernel symbols with __ksym and options with __kconfig.",subject:t??"extern"}}},li("INVALID_\
OBJECT",/(?:is not a valid eBPF object file|is not a proper ELF object|is not a 64-bit ELF object|failed to open .* as ELF file|has unknown byte order|endianness mismatch|loading non-native endianness)/,
"the file is not an eBPF object for this machine","Compile with clang -target bpf (the endianness of the machine it runs\
 on) and name the .o file itself."),li("INVALID_OBJECT",/invalid relo against '[^'\n]*' .*forgot to initialize global var|bad (?:map|data|call) relo against|couldn't find symbol table in/,
"the object cannot be linked by libbpf",'Do not strip the symbol table (llvm-strip -g keeps it), initialise global varia\
bles, and define maps in SEC(".maps").')]});function qC(e){let t=tf.indexOf(e);return t<0?void 0:t+1}function ci(e){return tf[e-1]}var tf,sl=f(()=>{"use strict";tf=
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
" ").map(e=>`bpf_${e}`)});function HC(e,t){let n=e.startsWith("bpf_")?e:ci(t);if(n===void 0)return null;let r=n.slice(4),o=Object.entries(xQ).find(
([,s])=>s.split(" ").includes(r))?.[0]??null;return{name:n,since:o,instead:RQ[r]??null}}var xQ,RQ,zC=f(()=>{"use strict";
sl();xQ={"4.6":"get_stackid","4.8":"get_current_task probe_write_user skb_change_type skb_change_proto skb_under_cgroup \
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
RQ={loop:"a bounded `for` loop",strncmp:"a bounded loop over the bytes",probe_read_user:"bpf_probe_read",probe_read_kernel:"\
bpf_probe_read",probe_read_user_str:"bpf_probe_read_str",probe_read_kernel_str:"bpf_probe_read_str",ringbuf_output:"bpf_\
perf_event_output with a perf_event_array",ringbuf_reserve:"bpf_perf_event_output with a perf_event_array",ktime_get_boot_ns:"\
bpf_ktime_get_ns",get_current_task_btf:"bpf_get_current_task with BPF_CORE_READ",trace_vprintk:"bpf_trace_printk with at\
 most three arguments"}});function Ib(e,t){return{class:"MISSING_KERNEL_SYMBOL",title:`${t===null?"the object":`program ${t}`} calls the kernel fu\
nction ${e}, which the kernel does not have`,remedy:`Declare ${e} as __weak and guard the call with bpf_ksym_exists(${e}\
).`,subject:e}}function VC(e,t,n,r){let o=HC(t,n),s=o?.name??`helper #${n}`,i=`guard the call with bpf_core_enum_value_e\
xists(enum bpf_func_id, BPF_FUNC_${s.replace(/^bpf_/,"")})`,a=o?.since==null?{}:{background:`${s} came with Linux ${o.since}\
.`},l=o?.instead==null?"leave the work out":`use ${o.instead}`;return{class:"UNSUPPORTED_HELPER",title:`program ${r} cal\
ls ${s}, which the kernel does not ${e?"have":"offer to this program type"}`,remedy:o===null?"The number belongs to no h\
elper of Linux: check the headers the object was built with.":e?`${_Q(i)} and ${l} on kernels without it.`:`The kernel h\
as ${s} for programs of other types: call it in one of those. Where other kernels offer it to this type, your loader can\
 ask (libbpf_probe_bpf_helper) and keep the program out.`,...e?a:{},addition:Rt(r),subject:s}}function YC(e){return(/\] (.+?)(?: \(\d[\d:]* @ .*\)| = .*|::.*)?$/.
exec(e)?.[1]??e).trim()}function _Q(e){return e.charAt(0).toUpperCase()+e.slice(1)}var JC,Fb=f(()=>{"use strict";zC();ze();
JC=[{kind:"type or field",sentences:[/failed to resolve CO-RE relocation (?<spec>.+)/,/invalid func unknown#195896080\b/],
explain:({spec:e},t)=>({class:"CORE_RELOCATION_FAILURE",title:`program ${t} reads ${e===void 0?"a type or field":YC(e)},\
 which the kernel does not have`,remedy:`Guard the access with bpf_core_field_exists() or bpf_core_type_exists() and rea\
d the kernel's older or newer name in the other branch (a "flavor": struct name___old).`,subject:e===void 0?"unknown":YC(
e)})},{kind:"kfunc",sentences:[/kfunc '(?<name>[^']+)' is referenced but wasn't resolved/],explain:({name:e=""},t)=>Ib(e,
t)},{kind:"kfunc of other programs",sentences:[/calling kernel function (?<name>\S+) is not allowed/],explain:({name:e=""},t)=>({
class:"UNSUPPORTED_HELPER",title:`program ${t} may not call the kernel function ${e}`,remedy:`The kernel does not offer ${e}\
 to programs of this type: guard the call with bpf_ksym_exists(${e}), or keep the program out on kernels that do not.`,subject:e})},
{kind:"map that was not created",sentences:[/BPF map '(?<map>[^']+)' is referenced but wasn't created/],explain:({map:e=""},t)=>({
class:"MAP_CREATION_FAILURE",title:`program ${t} uses map ${e}, which was not created`,remedy:`Guard every use of ${e} w\
ith a constant that your loader sets to 0 on kernels without the map.`,subject:e})},{kind:"helper",sentences:[/invalid func (?:(?<word>\w+)#)?(?!195896080)(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>VC(!0,e,Number(t),n)},{kind:"helper of other programs",sentences:[/(?:unknown func|program of this type cannot use helper) (?:(?<word>\w+)#)?(?<number>\d+)/],
explain:({word:e="unknown",number:t},n)=>VC(!1,e,Number(t),n)}]});function ui(e,t){let n=hn(e);for(let{pattern:r,explain:o}of XC(t)){let s=r.exec(n);if(s!==null)return o(s)}return null}function nf(e,t){
let n=hn(e).split(`
`);return XC(t).map(({pattern:o})=>n.find(s=>o.test(s))).find(o=>o!==void 0)?.replace(/^libbpf: /,"").trim()??null}function XC(e){
return SQ.filter(({errnos:t})=>t===void 0||e===null||t.includes(e.name))}var SQ,rf=f(()=>{"use strict";jt();ze();WC();Fb();
SQ=[...GC,{pattern:/Error loading ELF section \.BTF: [^\n]*\n(?:libbpf: )?BTF is required/,explain:()=>({class:"MISSING_\
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
explain:([,e=""])=>Ib(e,null)},{pattern:/extern (?:\((?:var )?ksym\) '([^'\n]+)': |'([^'\n]+)' \(strong\): not resolved)/,
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
ps.${e}->${n} = NULL); if your loader does so, declare it.`,subject:r,...n===void 0||e===void 0?{}:{addition:TA(e,n)}}}},
{pattern:/(?:prog '([^'\n]+)': )?failed to find kernel BTF type ID of '([^'\n]+)'|\b(bpf_lsm_\w+|bpf_iter_\w+|\w+) is not found in vmlinux BTF/,
explain:([,e,t,n])=>{let r=t??n??"";return{class:"MISSING_ATTACH_TARGET",title:`the kernel has no ${r}, which ${e===void 0?
"a program":`program ${e}`} attaches to`,remedy:`The function was inlined, renamed or is not there yet: attach to one th\
at all your kernels have, or keep the program out where ${r} is missing (bpf_program__set_autoload).`,subject:r}}},{pattern:/failed to perform CO-RE relocations|relo #\d+: (?:failed to relocate|target candidate search failed|error matching candidate|field offset ambiguity|relocation decision ambiguity|trying to relocate unrecognized insn)/,
explain:()=>({class:"CORE_RELOCATION_FAILURE",title:"libbpf cannot relocate the object against the kernel\u2019s BTF",remedy:"\
See the line of the log for the type: guard the access with bpf_core_field_exists(), or name the variant of the type wit\
h a flavor (struct name___old)."})},{pattern:/missing BPF prog type, check ELF section name '([^'\n]+)'/,explain:([,e=""])=>({
class:"UNSUPPORTED_PROGRAM_TYPE",title:`libbpf does not know a program type for section ${e}`,remedy:'Your loader sets t\
he type in code, where the object does not show it: declare it in the manifest. Or name the section after its type (SEC(\
"tc"), SEC("kprobe/\u2026"): docs.kernel.org/bpf/libbpf/program_types.html).',addition:CA(e),subject:e})},{pattern:/cannot find pinned map|couldn't reuse pinned map|error reusing pinned map|failed to auto-pin/,
explain:()=>({class:"MAP_CREATION_FAILURE",title:"a pinned map cannot be created or reused",remedy:"Nothing is pinned in\
 a fresh kernel: the object must be able to create its maps itself, or a command must pin them first."})},{pattern:/try raising 'ulimit -l'/,
errnos:["EPERM"],explain:()=>({class:"POLICY_DENIED",title:"the locked-memory limit does not allow it",remedy:"Kernels b\
efore 5.11 charge BPF memory to RLIMIT_MEMLOCK: make the maps smaller, or let your loader raise the limit.",subject:"mem\
lock"})},{pattern:/\blockdown\b|\bunprivileged_bpf_disabled\b/i,errnos:["EPERM","EACCES"],explain:()=>({class:"POLICY_DE\
NIED",title:"a policy of the kernel forbids it",remedy:"The kernel is locked down (lockdown=confidentiality forbids read\
ing kernel memory): boot it without, or leave this program out there.",subject:"lockdown"})}]});function $Q(e){let t={map:e,innerMap:al(e.type)&&!e.hasInner,maxEntries:e.maxEntries===0&&!vQ.has(e.type),keySize:e.keySize===
0&&ZC.has(e.type),valueSize:e.valueSize===0&&EQ.has(e.type)};return QC(t)?t:null}function il(e,t){let n=e.off===null?$Q(
e):null;if(n===null||o("autocreate"))return null;let r={map:e,innerMap:n.innerMap&&!o("inner_"),maxEntries:n.maxEntries&&
!o("max_entries"),keySize:n.keySize&&!o("key_size"),valueSize:n.valueSize&&!o("value_size")};return QC(r)?r:null;function o(s){
return t.some(({subject:i,status:a,what:l})=>i===e.name&&a==="applied"&&l.startsWith(s))}}function QC({innerMap:e,maxEntries:t,
keySize:n,valueSize:r}){return e||t||n||r}function al(e){return e==="hash_of_maps"||e==="array_of_maps"}var vQ,ZC,EQ,ll=f(
()=>{"use strict";vQ=new Set(["perf_event_array","cgroup_storage","percpu_cgroup_storage","sk_storage","inode_storage","\
task_storage","cgrp_storage","struct_ops","unknown"]),ZC=new Set(["hash","percpu_hash","lru_hash","lru_percpu_hash","arr\
ay","percpu_array","lpm_trie","stack_trace"]),EQ=new Set([...ZC,"queue","stack","bloom_filter"])});function Nb(e){return typeof e=="number"?e:e.reduce((t,n)=>t|(Lb[n]??0),0)}function Bb(e){return Object.keys(Lb).find(t=>Lb[t]===
e)??`0x${e.toString(16)}`}var Lb,Kb=f(()=>{"use strict";Lb={BPF_F_NO_PREALLOC:1,BPF_F_NO_COMMON_LRU:2,BPF_F_NUMA_NODE:4,
BPF_F_RDONLY:8,BPF_F_WRONLY:16,BPF_F_STACK_BUILD_ID:32,BPF_F_ZERO_SEED:64,BPF_F_RDONLY_PROG:128,BPF_F_WRONLY_PROG:256,BPF_F_CLONE:512,
BPF_F_MMAPABLE:1024,BPF_F_PRESERVE_ELEMS:2048,BPF_F_INNER_MAP:4096,BPF_F_LINK:8192,BPF_F_SEGV_ON_FAULT:131072,BPF_F_NO_USER_CONV:262144,
BPF_F_RB_OVERWRITE:524288}});function eT(e){let t=new Set;return e.trials.filter(({base:n,property:r,errno:o})=>n==="smallest"&&r!=="type"&&o!==null).
filter(({property:n,value:r})=>n==="flag"||r===OQ(e,n)||PQ.has(n)).flatMap(n=>n.property!=="flag"&&t.has(n.property)?[]:
(t.add(n.property),[AQ(e,n)]))}function OQ({keySize:e,valueSize:t,maxEntries:n,flags:r,extra:o},s){switch(s){case"key_si\
ze":return e;case"value_size":return t;case"max_entries":return n;case"flags":return r;case"extra":return o;default:return null}}
function AQ(e,t){switch(t.property){case"flag":return NQ(e,t.value);case"btf":return KQ(e);case"name":return DQ(e);case"\
inner":return{rule:"the kernel does not take such a map as the inner map",fix:"Give the inner map another type or other \
flags.",setting:null};case"max_entries":return CQ(e)?TQ(e,t):Db(e,t,"max_entries");case"extra":return Db(e,t,"map_extra");default:
return Db(e,t,t.property)}}function CQ({type:e}){return e==="ringbuf"||e==="user_ringbuf"}function TQ({type:e,trials:t},{
value:n,errno:r}){let o=t.find(({base:s,property:i,errno:a,value:l})=>s==="smallest"&&i==="max_entries"&&a===null&&l!==n);
return o===void 0?{rule:`a buffer of ${n} bytes is refused (${r?.name??"no errno"})`,fix:"Make the buffer smaller.",setting:null}:
{rule:`max_entries must be a power of two and a multiple of the page size for type ${e}, not ${n}`,fix:`Set max_entries \
to ${o.value}.`,setting:`max_entries: ${o.value}`}}function Db(e,t,n){let{type:r,trials:o}=e,{value:s,limit:i,errno:a,property:l}=t,
c={fix:`Set ${n} to ${i}.`,setting:l==="extra"?null:`${n}: ${i}`},u=FQ(o,t);return u!==null?{rule:`${n} must be a multip\
le of 8, not ${s}`,fix:`Set ${n} to ${u}.`,setting:`${n}: ${u}`}:i===null?{rule:`${n} ${s} is refused (${a?.name??"no er\
rno"})`,fix:`Make ${n} smaller: the kernel or this guest has no memory for it.`,setting:null}:i===0?{rule:`${n} must be \
0 for type ${r}, not ${s}`,...c}:LQ(o,t)?{rule:`${n} must be ${i} for type ${r}, not ${s}`,...c}:s<i?{rule:`${n} ${s} is\
 too small, this kernel takes at least ${i}`,fix:`Make ${n} ${i} or more.`,setting:null}:{rule:`${n} ${s} is too large, \
this kernel takes at most ${i}${IQ(r,l)}`,fix:MQ(r,l,i)??`Make ${n} ${i} or less.`,setting:l==="max_entries"?`max_entrie\
s: ${i}`:null}}function MQ(e,t,n){return t==="key_size"?"Shorten the key: store a hash or an id in it, and the long data\
 in the value or in another map.":t!=="value_size"?null:e==="stack_trace"?`Set value_size to ${n} or less: ${n/8} frames\
 of 8 bytes.`:"Shorten the value: split it over several entries."}function IQ(e,t){return t==="value_size"&&e.includes("\
percpu")?" bytes per CPU":""}function FQ(e,{property:t,value:n}){if(n%8===0)return null;let r=e.find(o=>o.base==="smalle\
st"&&o.property===t&&o.errno===null&&o.value===n-n%8);return t==="value_size"?r?.value??null:null}function LQ(e,{property:t,
value:n,limit:r}){return e.some(o=>o.base==="smallest"&&o.property===t&&o.errno!==null&&o.value!==n&&r!==null&&o.value<r==
n>r)}function NQ({type:e,flags:t},n){let r=Bb(n),o=(t&n)!==0,s=o?t&~n:t|n;return{rule:o?`this kernel does not take ${r} \
in map_flags of a map of type ${e}`:`a map of type ${e} needs ${r} in map_flags`,fix:o?`Remove ${r} from map_flags.`:`Ad\
d __uint(map_flags, ${r}) to the map.`,setting:`map_flags: ${BQ(s)}`}}function BQ(e){let n=Array.from({length:31},(r,o)=>1<<
o).filter(r=>(e&r)!==0).map(Bb);return n.some(r=>r.startsWith("0x"))||n.length===0?String(e):`[${n.join(", ")}]`}function KQ({
type:e,btf:t}){switch(t){case"none":return{rule:`a map of type ${e} needs BTF that describes its key and value`,fix:"Dec\
lare them with __type(key, \u2026) and __type(value, \u2026) in place of __uint(key_size, \u2026), and compile with -g.",
setting:null};case"refused":return{rule:`a map of type ${e} needs BTF, and the kernel does not take the BTF of the objec\
t`,fix:"See why the kernel refuses it in the log of libbpf; a kernel that is older than the compiler does not know all o\
f its types.",setting:null};case"given":return{rule:`the kernel does not take the types of key and value for a map of ty\
pe ${e}`,fix:"Declare the key as int; a value may hold what the kernel knows for this type only (no spin lock or kptr be\
fore it learnt them).",setting:null}}}function DQ({inner:e}){return e?{rule:'libbpf names the inner map after the outer \
one with ".inner", and this kernel takes no dot in a name',fix:"Leave the inner map out of the declaration, and set it w\
ith bpf_map__set_inner_map_fd() before the load.",setting:null}:{rule:"the kernel does not take the name of the map",fix:"\
Use letters, digits and underscores only.",setting:null}}function jb({trials:e}){return e.find(({property:t})=>t==="type")?.
errno??null}function tT({errno:e,trials:t}){let n=t.filter(({base:s})=>s==="own");if(n.some(({property:s,errno:i})=>s===
"nothing"&&i===null))return{rule:"the kernel creates it alone, and has no memory left for it beside the other maps of th\
e object",fix:"Make the maps smaller; a guest has less memory than most machines of your users.",setting:null};let r=n.filter(
({errno:s})=>s===null).map(({property:s,value:i})=>`${s} ${i}`),o=`it is refused (${e?.name??"no errno"})`;return{rule:r.
length===0?o:`${o}, and created with ${r.join(", or with ")}`,fix:e?.name==="ENOMEM"||e?.name==="E2BIG"?"Make it smaller\
: the kernel or this guest has no memory for its entries together.":"Compare its type, sizes and flags with what your lo\
ader sets before the load, and declare what it changes under `maps` in the manifest.",setting:null}}var PQ,nT=f(()=>{"us\
e strict";Kb();PQ=new Set(["btf","name","inner"])});function iT(e,t){let{maps:n,programs:r,libbpfTail:o}=e.result,s=new Map,i=(l,c)=>{l!==null&&!s.has(l)&&s.set(l,c)};for(let{
name:l,refusal:c,off:u}of n)c!==null&&u===null&&i(l,c);let a=t.map??(t.program===null?rT(t.message??"")??rT(o):null);n.some(
({name:l,off:c})=>l===a&&c!==null)||i(a,t);for(let l of r.filter(({off:c})=>c===null))l.load!==null&&i(l.load.map,l.load);
return jQ([...s].map(([l,{errno:c,message:u}])=>UQ(e,l,c,u)))}function rT(e){return/map '([^'\n]+)': failed to create/.exec(
e)?.[1]??null}function jQ(e){let t=({class:r})=>r==="MISSING_INNER_MAP"||r==="MAP_SIZE_UNSET",n=e.findIndex(t);return e.
filter((r,o)=>!t(r)||o===n)}function UQ(e,t,n,r){let{result:o}=e,s=o.maps.find(a=>a.name===t),i=(s&&qQ(e,s))??(s&&HQ(e,s,
n))??(s&&zQ(e,s))??XQ(e,t,s,n);return X(e,"load",i,{map:t,words:s?.type==="struct_ops"?ai(e,r):ZQ(o.libbpfTail,t)??r,excerpt:gt(
QQ(o.libbpfTail,t)),log:o.libbpfLog})}function qQ({kernel:e,result:{libbpf:t}},{name:n,type:r,refusal:o}){if(o===null||r!==
"struct_ops")return null;if((o.flags&GQ)!==0&&o.errno?.name==="EINVAL"&&nn(e.release,WQ))return{class:"MAP_CREATION_FAIL\
URE",title:`map ${n} cannot be created: the kernel does not register struct_ops by a link`,remedy:'SEC(".struct_ops.link\
") asks for BPF_F_LINK, which came with Linux 6.4. For kernels before, put a copy of the struct into SEC(".struct_ops"),\
 and create one of the two maps (bpf_map__set_autocreate).',addition:Za(n),subject:"struct_ops by a link"};if(nn(e.release,
oT))return{class:"UNSUPPORTED_MAP_TYPE",title:`the kernel has no struct_ops, which map ${n} is`,remedy:`struct_ops came \
with Linux ${oT}: leave ${n} and its programs out on kernels before (bpf_map__set_autocreate).`,addition:Za(n),subject:"\
struct_ops"};let s=ui(o.message??"",o.errno);return s===null||s.addition!==void 0?s:t==="1.1"?{...s,remedy:`libbpf 1.1 f\
its every struct_ops map to the kernel, ${n} too when it is not to be created (bpf_map__set_autocreate): link libbpf 1.5\
 or newer in your loader, or keep ${n} in an object of its own.`}:{...s,addition:Za(n)}}function HQ(e,t,n){let{result:r}=e,
o=il(t,r.fixups);if(o===null)return null;let s=r.maps.flatMap(c=>il(c,r.fixups)??[]),i=s.filter(c=>c.map!==t).map(c=>c.map.
name),a=i.length===0?"":` The same holds for ${i.join(", ")}.`,l=PA(s);return o.innerMap?{class:"MISSING_INNER_MAP",title:`\
map ${t.name} (${t.type}) has no inner-map prototype`,remedy:`The object leaves the inner map of ${t.name} to its loader\
: declare under \`maps\` in the manifest what the loader sets, with its sizes.${a}`,addition:l,subject:"inner map"}:{class:"\
MAP_SIZE_UNSET",title:`map ${t.name} (${t.type}) has ${sT(o)}`,remedy:`The object leaves the size of ${t.name} to its lo\
ader (the kernel said ${Te(n)}): declare under \`maps\` in the manifest what the loader sets.${a}`,addition:l,subject:sT(
o)}}function sT({maxEntries:e,keySize:t,valueSize:n}){return[...e?["max_entries"]:[],...t?["key_size"]:[],...n?["value_s\
ize"]:[]].map(o=>`${o} 0`).join(" and ")}function zQ(e,{name:t,refusal:n}){if(n===null||n.trials.length===0)return null;
let{kernel:r,artifact:o}=e,{type:s,inner:i}=n,a=i?`the inner map of ${t}`:`map ${t}`,l=jb(n);if(l?.name==="EPERM"||l?.name===
"EACCES")return{class:"POLICY_DENIED",title:`the kernel does not permit ${a} (${s}) to be created`,remedy:`The kernel re\
fuses every ${s} with ${Te(l)}, to root: ${oi(r)}.`,subject:"map"};if(l!==null)return YQ(t,n);let c=aT(n),u=i?[]:c.flatMap(
({setting:m})=>m??[]),d=u.length===c.length&&new Set(u.map(VQ)).size===u.length;return{class:"MAP_CREATION_FAILURE",title:`${a}\
 cannot be created: ${c.map(({rule:m})=>m).join("; ")}`,proof:Bd(o.name,t),remedy:`${c.map(({fix:m})=>m).join(" ")}${d?"\
 If your loader does so before the load, declare it under `maps` in the manifest.":""}`,...d?{addition:OA(t,u)}:{},subject:c.
map(({rule:m})=>m).join("; ")}}function VQ(e){return e.slice(0,e.indexOf(":"))}function aT(e){let t=eT(e);return t.length>
0?t:[tT(e)]}function YQ(e,{type:t,inner:n}){let r=LA[t],o=t==="ringbuf"?", or use a perf_event_array there":"";return{class:"\
UNSUPPORTED_MAP_TYPE",title:`the kernel does not know the type ${t} of ${n?`the inner maps of map ${e}`:`map ${e}`}`,remedy:`\
Switch the map off on kernels without the type (bpf_map__set_autocreate), together with the programs that need it${o}; w\
hen your loader does so, declare it under \`maps\` in the manifest.${Ur(r)}`,...r===void 0?{}:{background:Dt(t,r)},proof:HA(
t),addition:Za(e),subject:t}}function JQ(e){if(e.type==="struct_ops")return(e.message??"").replace(/^struct_ops init_kern:? ?/,
"");let t=jb(e);return t!==null?t.name==="EPERM"?"the kernel does not permit it":`the kernel does not know the type ${e.
type}`:aT(e).map(({rule:n})=>n).join("; ")}function lT(e){let{result:t,artifact:n}=e;return t.maps.flatMap(r=>{let{name:o,
off:s,refusal:i}=r;if(s===null||s.by==="manifest")return[];let a=t.programs.filter(u=>u.off?.map===o).map(u=>u.name),l=i===
null?s.reason:JQ(i);return[{...X(e,"load",{class:"MAP_DROPPED",title:`map ${o} is left out: ${l}`,remedy:`The rest of th\
e object is loaded, as the manifest allows.${a.length===0?" Every program loads without it.":` ${a.join(", ")} cannot be\
 loaded without it and ${a.length===1?"is":"are"} left out as well.`}`,proof:Bd(n.name,o),subject:l},{map:o,words:i?.message??
null,log:t.libbpfLog}),level:"notice"}]})}function XQ({artifact:e},t,n,r){let o=n===void 0?"":` (${n.type}, key ${n.keySize}\
, value ${n.valueSize}, max_entries ${n.maxEntries}${n.flags===0?"":`, map_flags 0x${n.flags.toString(16)}`})`;return{class:"\
MAP_CREATION_FAILURE",title:`map ${t} cannot be created: ${Te(r)}`,proof:Bd(e.name,t),remedy:r?.name==="ENOMEM"||r?.name===
"E2BIG"?`The map is too large for the kernel or this guest${o}: make it smaller, or declare under \`maps\` the max_entries\
 your loader sets.`:`Compare its type, sizes and flags${o} with what your loader sets before load: what it changes belon\
gs under \`maps\` in the manifest.`}}function QQ(e,t){return e.split(`
`).filter(n=>n.startsWith("libbpf: ")&&(!/map '/.test(n)||n.includes(`map '${t}'`))).join(`
`)}function ZQ(e,t){return e.split(`
`).findLast(r=>r.includes(`map '${t}': failed to `))?.replace(/^libbpf: /,"").trim()??null}var GQ,WQ,oT,Ub=f(()=>{"use s\
trict";ll();ef();rt();jt();ri();rf();Ld();ze();nT();Kn();GQ=8192,WQ="6.4",oT="5.6"});function cT(e,t){let{libbpfTail:n,libbpfLog:r,programs:o}=e.result,s=eZ.exec(`${t.message??""}
${n}`);if(s===null)return null;let[i,a="",l="",c=""]=s,u=o.find(d=>d.name===c)?.off??null;return X(e,"load",{class:"PROG\
_ARRAY_MEMBER_OFF",title:`prog array ${a} names program ${c} in slot ${l}, which is ${u===null?"not loaded":u.reason.startsWith(
"off ")?u.reason:`off: ${u.reason}`}`,remedy:`The object itself fills ${a} while it is loaded, so that ${c} cannot be le\
ft out. ${u===null?"":`${tZ[u.by]} `}Or leave slot ${l} empty in the object and let the loader fill it (\`entries: [{key:\
 ${l}, value: {program: ${c}}}]\` of the map in the manifest).`,...u?.by==="object"?{addition:Md([c])}:{},subject:`${a} ${l}`},
{program:c,map:a,words:i,excerpt:gt(n),log:r})}var eZ,tZ,uT=f(()=>{"use strict";rt();jt();ze();eZ=/map '([^'\n]+)': failed to initialize slot \[(\d+)\] to prog '([^'\n]+)'/;
tZ={object:'Drop the "?" of its section, or switch it on in the manifest (`autoload: true`).',manifest:"Drop its `autolo\
ad: false`.",kernel:"Drop its `min_kernel`, or make it load on this kernel.",variant:"Give each variant a slot of its ow\
n that the loader fills.",dropped:"It does not load on this kernel: see its own finding."}});function Wb(e,t,n){let r=t.lacks.find(({what:s})=>s in dT),o=r&&dT[r.what];return r===void 0||o===void 0?null:{explanation:o(
e,n),lack:r}}function fT(e,{lacks:t,verifierTail:n}){let r=nZ.find(({pattern:i})=>i.test(n))?.kinds,o=t.find(({what:i})=>r?.
includes(i)),s=o&&lZ[o.what];return o===void 0||s===void 0?null:{explanation:s(e),lack:o}}function rZ({name:e,type:t,section:n},r){
let o=ni[t];return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${t} programs such as ${e}`,remedy:`\
Keep ${e} out on kernels without it (bpf_program__set_autoload) and ${oZ(t,n)}. The guest tried a minimal program of thi\
s type, and the kernel refused that too.${mT(o,r)}`,...o===void 0?{}:{background:Dt(`${t} programs`,o)},proof:Kd(t),addition:Rt(
e),subject:t}}function oZ(e,t){return e==="syscall"?"do its work in your loader":e==="lsm"?"hook the function with a kpr\
obe (security_\u2026), which can watch and not deny":e==="raw_tracepoint"?'use a tracepoint (SEC("tracepoint/\u2026"))':
e!=="tracing"?"fall back to another hook":/^\??tp_btf/.test(t)?'use a raw tracepoint (SEC("raw_tp/\u2026")) or a tracepoint':
/^\??iter/.test(t)?"read what it iterates over in another way, as from /proc":"fall back to a kprobe"}function mT(e,t){return e!==
void 0&&nn(t,e.since)?"":Ur(e)}function sZ({name:e,section:t,type:n},r){let o=of(t,n),s=el[o];return{class:"UNSUPPORTED_\
ATTACH_TYPE",title:`the kernel does not know the attach type of ${o} programs such as ${e}`,remedy:`Keep ${e} out on ker\
nels without it (bpf_program__set_autoload)${pT(t)}. The guest tried a minimal ${n} program: the kernel refuses it with \
this attach type.${mT(s,r)}`,...s===void 0?{}:{background:Dt(`${o} programs`,s)},proof:tl(o,i=>of(i.section,i.type)),addition:Rt(
e),subject:o}}function iZ({name:e,section:t,type:n}){let r=of(t,n);return{class:"UNSUPPORTED_ATTACH_TYPE",title:`the ker\
nel does not support expected_attach_type, which libbpf sets for ${r} programs such as ${e}`,remedy:`Keep ${e} out on su\
ch kernels (bpf_program__set_autoload)${pT(t)}.`,background:Dt("expected_attach_type",{since:"4.17"}),proof:tl(r,o=>of(o.
section,o.type)),addition:Rt(e),subject:r}}function pT(e){let t=aZ.find(({pattern:n})=>n.test(e))?.plain;return t===void 0?
"":`, or name its section ${t}, which libbpf loads without one`}function of(e,t){let[n="",r]=e.replace(/^\?/,"").split("\
/"),o=`${n}/${r??""}`;return r!==void 0&&(n==="cgroup"||o in el)?o:n||t}function cl(e,t,n,r,{remedy:o}){return{class:"VE\
RIFIER_REJECTION",title:`program ${e} ${t}`,remedy:`${o} Or keep ${e} out on such kernels (bpf_program__set_autoload).`,
background:Dt(n,{since:r}),subject:t}}function Gb(e,t,n,r){return cl(e,`has ${t}, which the kernel does not support`,cZ(
t),n,{remedy:`Compile with clang -target bpf -mcpu=${r}.`})}function cZ(e){return e.charAt(0).toUpperCase()+e.slice(1)}var nZ,
dT,aZ,lZ,hT=f(()=>{"use strict";ri();ze();Kn();nZ=[{pattern:/^back-edge from insn \d+ to \d+/m,kinds:["bounded_loops"]},
{pattern:/^(?:unreachable insn \d+|BPF_CALL uses reserved fields|jump (?:out of range|into the middle of ldimm64 insn \d+) .*)/m,
kinds:["bpf_to_bpf_calls","function_addresses","jmp32"]},{pattern:/^(?:unrecognized bpf_ld_imm64 insn|invalid bpf_ld_imm64 insn|invalid BPF_LD_IMM64 insn|BPF_LD_IMM64 uses reserved fields)/m,
kinds:["map_values","function_addresses"]},{pattern:/^(?:BPF map '[^'\n]+' is referenced but wasn't created|invalid func (?:unknown#)?20010\d{5}$)/m,
kinds:["map_values"]},{pattern:/^number of funcs in func_info doesn't match number of subprogs/m,kinds:["function_addres\
ses"]},{pattern:/^(?:unknown insn class \d+|unknown opcode [0-9a-f]+|BPF_\w+ uses (?:reserved fields|invalid atomic opcode [0-9a-f]+)|invalid atomic operand size)/m,
kinds:["jmp32","atomics","cpu_v4","load_acquire","may_goto"]}],dT={program_type:rZ,attach_type:sZ,expected_attach_type:iZ,
sleepable({name:e,type:t}){return{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel has no ${t} programs that may sleep\
, such as ${e}`,remedy:`Drop the ".s" of its section where ${e} need not sleep, or keep it out on kernels without them (\
bpf_program__set_autoload).`,background:Dt("Programs that may sleep",{since:"5.10"}),addition:Rt(e),subject:`${t}, sleep\
able`}}};aZ=[{pattern:/^\??cgroup\/sock_create$/,plain:'SEC("cgroup/sock")'},{pattern:/^\??(?:tcx|tc)\//,plain:'SEC("tc"\
)'},{pattern:/^\??k(?:ret)?probe\.(?:multi|session)/,plain:'SEC("kprobe/\u2026")'},{pattern:/^\??u(?:ret)?probe\.(?:multi|session)/,
plain:'SEC("uprobe")'}];lZ={bpf_to_bpf_calls:e=>cl(e,"calls another function, which the kernel does not support","Calls \
between BPF functions","4.16",{remedy:"Mark the functions it calls static __always_inline."}),map_values:e=>({class:"UNS\
UPPORTED_MAP_TYPE",title:`program ${e} uses global variables, which the kernel does not support`,remedy:'Keep their valu\
es in a map of your own (an array with one entry). For bpf_printk(), write `#define BPF_NO_GLOBAL_DATA` before you inclu\
de bpf_helpers.h. `__kconfig` externs and SEC("usdt") need global variables too: keep programs with them out on such ker\
nels.',background:Dt("Global variables",{since:"5.2"}),addition:Rt(e),subject:"global variables"}),function_addresses:e=>({
class:"UNSUPPORTED_HELPER",title:`program ${e} passes a function to a helper, which the kernel does not support`,remedy:"\
Ship a variant without callbacks (a bounded loop in place of bpf_loop or bpf_for_each_map_elem), and keep this program o\
ut on such kernels (bpf_program__set_autoload).",background:"Helpers with callbacks came with Linux 5.13 (bpf_for_each_m\
ap_elem), 5.15 (bpf_timer_set_callback) and 5.17 (bpf_loop).",addition:Rt(e),subject:"callback"}),bounded_loops:e=>cl(e,
"has a loop, which the kernel does not allow","Loops","5.3",{remedy:"Unroll it with #pragma unroll and a constant bound."}),
jmp32:e=>Gb(e,"32-bit jumps","5.1","v2"),atomics:e=>cl(e,"uses atomic operations that the kernel does not support: it on\
ly adds, without the result","Atomic operations other than add","5.12",{remedy:"Use __sync_fetch_and_add() without its r\
esult, or a spin lock. With -mcpu=v2, clang rejects the others."}),cpu_v4:e=>Gb(e,"instructions of -mcpu=v4","6.6","v3"),
load_acquire:e=>Gb(e,"load-acquire or store-release instructions","6.15","v3"),may_goto:e=>cl(e,"uses may_goto loops (ca\
n_loop, cond_break), which the kernel does not support","may_goto","6.9",{remedy:"Give the loop a constant bound, or use\
 bpf_loop() where the kernel has it."})}});function gT({message:e},{name:t}){let[,n,r,o]=fZ.exec(e??"")??[];if(n===void 0||r===void 0||o===void 0)return null;let s=`\
program ${n} of artifact ${r}`,i=/^does not load: /.test(o);return{class:"MISSING_ATTACH_TARGET",title:`program ${t} has\
 nothing to attach to: ${s} ${o}`,remedy:i?`Mend ${r} first: its own findings say why ${n} does not load here.`:`Mend \`a\
ttach\` of ${t} in the manifest, or ${r} itself.`,subject:i?`${s} does not load`:`${s} ${o}`}}function yT(e,t){if(!uZ.test(
e)&&!dZ.test(e))return null;let{name:n,type:r,section:o}=t;if(r==="ext")return{class:"FREPLACE_TARGET_UNSET",title:`prog\
ram ${n} replaces a function of another program, and nothing says of which`,remedy:"Your loader names it (bpf_program__s\
et_attach_target): put the object with that program under `artifacts`, and say here which of its programs it is.",addition:kb(
n,"attach: {kind: freplace, artifact: ARTIFACT, program: PROGRAM}   # what your loader replaces a function of"),subject:"\
freplace"};let s=r==="lsm"?"hook":"function";return{class:"ATTACH_TARGET_UNSET",title:`program ${n} does not say which ${s}\
 it attaches to: its section is "${o}"`,remedy:`Name the ${s} in the section (SEC("${o}/<${s}>")), or declare the one th\
at your loader sets (bpf_program__set_attach_target) under \`programs\`.`,addition:kb(n,`attach: {symbol: ${s.toUpperCase()}\
}   # the ${s} your loader sets`),subject:o}}var uZ,dZ,fZ,bT=f(()=>{"use strict";ze();uZ=/no BTF-based attach target is specified/,
dZ=/attach program FD is not set/,fZ=/^program (\S+) of artifact (\S+) (.+)$/s});function di(e){let t=hn(e).split(`
`),n=t.findLastIndex(a=>a.startsWith(RT)),r=n===-1?t.length:n,o=t.slice(0,r).map(hZ).filter(wZ),s=o.findLastIndex(a=>mZ.
test(a))+1,i=o.findIndex((a,l)=>l>=s&&!wT(a));return{path:o.slice(0,i===-1?o.length:i),complaints:i===-1?[]:gZ(pZ(o.slice(
i).filter(a=>!wT(a)))),block:t.slice(r)}}function pZ(e){let t=[];for(let n of e.map(r=>r.trim())){let r=t.at(-1);r?.endsWith(
",")?t[t.length-1]=`${r} ${n}`:t.push(n)}return t}function hZ(e){return e.replace(/(?<=\S)verification time \d+ usec$/,"")}
function gZ(e){let t=e.filter(n=>!yZ.test(n));return t.every(n=>n.startsWith("Caller passes invalid args"))?[...e]:t}function kT(e){
return di(e).complaints}function xT(e){let{complaints:t,block:n}=di(e),r=sf(n,"Suggestion").join(" ");return{error:t[0]??
n[0]?.slice(RT.length)??null,suggestion:r===""?null:r}}function sf(e,t){let n=e.indexOf(`${t}:`);if(n===-1)return[];let r=e.
slice(n+1),o=r.findIndex(s=>s.trim()===""||!/^\s/.test(s));return(o===-1?r:r.slice(0,o)).map(s=>s.trim())}function wT(e){
return bZ.test(e)}function wZ(e){return!/^(?:processed \d+ insns\b|insns processed \d|verification time \d|stack depth (?:max )?\d+(?:\+|$| max)|subprog \d+ \(|-- (?:BEGIN|END) PROG LOAD LOG --|\s*$)/.
test(e)}var mZ,yZ,RT,bZ,af=f(()=>{"use strict";jt();mZ=/^\d+: [(<]/;yZ=/^(?:Unrecognized arg#\d+ type |reg type unsupported for arg#\d+ function |arg#\d+ reference type\('[^']*'\) size cannot be determined|arg#\d+ type is not a struct)/;
RT="Verification failed: ";bZ=new RegExp([String.raw`^\d+: `,"^;",String.raw`^ ?R\d+(?:_\w+)?=`,String.raw`^from \d+ to \d+`,
String.raw`^(?:last_idx|first_idx|regs=|parent |mark_precise|force_precise|propagating|frame ?\d*:|frame\d+ bpf_loop )`,
String.raw`^(?:caller:|callee:|returning from|to caller at|old state:|cur state:|func#\d+ @|SCC |subprog#\d+: |topo_order)`,
String.raw`^(?:Validating|Func#\d+|Live regs before insn|btf_vmlinux is malformed|func '[^']+' arg\d+ has btf_id|marking pointer arg|Cannot find btf of tracepoint template|trace type programs with run-time allocated hash maps)`,
String.raw`^\[the log is cut here`,String.raw`^\s*\.{3}`,"^libbpf: "].join("|"))});function vT(e){let{path:t,complaints:n,block:r}=di(e),o=n.slice(0,t.length===0?14:kZ),s=[...sf(r,"Reason").slice(0,xZ),...sf(
r,"Causal path").slice(-RZ)],i=14-o.length-s.length;return Hd([...$Z(t,o,i),...o,...s])}function $Z(e,t,n){let r=vZ(e),o=r.
findIndex(({text:a})=>qb.test(a));if(o===-1)return e.slice(-Math.max(0,n));let s=EZ([(r[o]?.text??"").replace(_Z,""),...t]),
i=[...r.slice(0,o+1).filter(({text:a})=>qb.test(a)),...r.slice(o).filter(({text:a})=>ST.test(a)).slice(0,1),...r.filter(
({text:a})=>$T.test(a)&&OZ(a,s)).slice(0,1),...PZ(r.slice(o+1),s),...r.slice(o).filter(({text:a})=>ST.test(a))];return[...new Map(
i.map(a=>[a.index,a])).values()].slice(0,Math.max(0,n)).sort((a,l)=>a.index-l.index).map(({text:a})=>$T.test(a)?AZ(a,s):
a).filter((a,l,c)=>a!==c[l-1])}function vZ(e){let t=[];for(let n=e.length-1;n>=0;n--){let r=e[n]??"";t.push({index:n,text:r});
let o=SZ.exec(r)?.[1];if(o===void 0)continue;let s=e.slice(0,n).findLastIndex(i=>qb.exec(i)?.[1]===o);if(s===-1)break;n=
s+1}return t}function EZ(e){return new Set(e.flatMap(t=>[...t.replace(/;.*$/,"").matchAll(/\b[rRw](\d{1,2})\b/g)].map(([
,n=""])=>n)))}function PZ(e,t){return[...t].flatMap(n=>{let r=new RegExp(String.raw`^\d+: \([0-9a-f]{2}\) [rw]${n} \S*= ${n===
"0"?"|\\) call ":""}`);return e.find(({text:o})=>r.test(o))??[]})}function OZ(e,t){return[...e.matchAll(/\bR(\d+)(?:_\w+)?=/g)].
some(([,n=""])=>t.has(n))}function AZ(e,t){let n=e.search(/R\d+(?:_\w+)?=/),r=e.slice(n).split(/ (?=R\d+(?:_\w+)?=|fp-?\d+|refs=|cb)/),
o=r.filter(s=>t.has(/^R(\d+)/.exec(s)?.[1]??""));return o.length===r.length?e:`${e.slice(0,n)}${o.join(" ")} \u2026`}var kZ,
xZ,RZ,qb,ST,_Z,SZ,$T,ET=f(()=>{"use strict";jt();af();kZ=4,xZ=3,RZ=4;qb=/^(\d+): \([0-9a-f]{2}\) /,ST=/^;/,_Z=/(?<=^\d+: \([0-9a-f]{2}\) )[rw]\d+ = /,
SZ=/^from (\d+) to \d+/,$T=/^(?:\d+: |from \d+ to \d+(?: \([^)]*\))?: ?| )?(?:frame\d+: ?)?R\d+(?:_\w+)?=/});var PT,OT=f(()=>{"use strict";PT=[{kind:"program without arena",sentences:[/addr_space_cast insn can only be used in a program that has an associated arena/],
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
CAP_PERFMON and the JIT on."}]});var AT,CT=f(()=>{"use strict";AT=[{kind:"number as argument",sentences:[/R\d+ type=(?:inv|imm|scalar) expected=/,/R\d+ is scalar expected (?:STRUCT|UNION) \S+/],
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
the loader does not have",remedy:"Give the loader CAP_BPF, and CAP_SYS_BOOT for destructive kfuncs."}]});var TT,MT=f(()=>{"use strict";TT=[{kind:"callback before 5.13",class:"UNSUPPORTED_HELPER",sentences:[/number of funcs in func_info doesn't match number of subprogs/],
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
ogram after the helper returned."}]});var IT,FT=f(()=>{"use strict";IT=[{kind:"missing argument",sentences:[/func '(?<function>[^']+)' doesn't have \d+-th argument/],
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
member into a volatile variable."}]});var LT,NT=f(()=>{"use strict";LT=[{kind:"endless loop",sentences:[/infinite loop detected at insn \d+/],what:"has a loop\
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
 less than the width of the type, or cast the value to a wider type first."}]});var BT,KT=f(()=>{"use strict";BT=[{kind:"uninitialised dynptr",sentences:[/Expected an initialized dynptr as (?:arg #\d+|R\d+)/],
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
and restore them in the reverse order, once on every path, with the function that goes with it."}]});var DT,jT=f(()=>{"use strict";DT=[{kind:"arguments of a global function",secondary:!0,sentences:[/Caller passes invalid args into func#\d+/,
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
all functions __always_inline, or split the program into several with tail calls."}]});var UT,GT=f(()=>{"use strict";UT=[{kind:"hook not there",class:"MISSING_ATTACH_TARGET",sentences:[/attach_btf_id \d+ (?:is not a function|is not valid|is invalid|is not a typedef|doesn't have a name)/,
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
r replace another only once."}]});var WT,qT=f(()=>{"use strict";WT=[{kind:"may_goto",sentences:[/unknown opcode e5/,/invalid BPF_JMP\/JMP32 opcode e5/],what:"\
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
 and do not change the object between clang and the loader except with bpftool gen object and llvm-strip -g."}]});var HT,zT=f(()=>{"use strict";HT=[{kind:"kptr access",sentences:[/(?:kptr|uptr|\w+) access (?:size must be BPF_DW|cannot have variable offset|misaligned expected=)/,
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
ing, one that is in the tree for removing."}]});var Hb,VT,YT=f(()=>{"use strict";Hb='Declare char LICENSE[] SEC("license") = "GPL" (or "Dual MIT/GPL", "Dual BSD/GPL") i\
n the object',VT=[{kind:"GPL helper",sentences:[/cannot call (?:GPL[- ](?:restricted|only)|kernel) function from (?:non-GPL compatible|proprietary) program/],
what:"calls a GPL-only helper or kernel function without a GPL license",remedy:`${Hb}.`},{kind:"GPL structure",sentences:[
/Cannot access kernel 'struct (?<type>[^']+)' from non-GPL compatible program/],what:"reads struct {type} of the kernel,\
 which only programs with a GPL license may",remedy:`${Hb}, or keep to what programs of any license may do: no access th\
rough typed pointers (fentry, tp_btf, iter), no bpf_probe_read_kernel().`},{kind:"GPL program type",sentences:[/(?:struct[ _]ops|LSM) programs must have a GPL compatible license/],
what:"is of a type that needs a GPL license",remedy:`${Hb}.`}]});var JT,XT=f(()=>{"use strict";JT=[{kind:"too many instructions",class:"VERIFIER_LIMIT",sentences:[/BPF program is too large\. Proc+essed (?<count>\d+) insn/],
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
ucture in place of several parameters, or use a kprobe to trace the function."}]});var QT,ZT=f(()=>{"use strict";QT=[{kind:"debug information",sentences:[/missing btf func_info/,/func_info BTF section doesn't match subprog layout/,
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
 at this line differently until it is fixed."}]});var eM,tM=f(()=>{"use strict";eM=[{kind:"missing unlock",sentences:[/bpf_spin_unlock is missing/,/bpf_rcu_read_unlock is missing/,
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
 a member of that structure, one of each, aligned; compile with -g, so that the kernel sees its BTF."}]});var nM,rM=f(()=>{"use strict";nM=[{kind:"read-only map",sentences:[/write into map forbidden/,/write to change key R\d+ not allowed/],
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
f, with the one map that is meant."}]});var oM,sM=f(()=>{"use strict";oM=[{kind:"map value bounds",sentences:[/invalid access to map value(?: pointer)?,/,/invalid access to map key,/],
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
on map values, global variables, arenas and the stack: load, change and store the context and the packet in plain steps."}]});var iM,aM=f(()=>{"use strict";iM=[{kind:"packet bounds",sentences:[/invalid access to packet,/],what:"accesses the packe\
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
d functions that return int, and no lock or reference may be held."}]});var lM,cM=f(()=>{"use strict";lM=[{kind:"null pointer",sentences:[/R\d+ invalid mem access '\w*or_null_?\w*'/,/R\d+ pointer arithmetic on \w*or_null_?\w* prohibited/,
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
 alone in inline assembly: copy it to another register and move that."}]});var uM,dM=f(()=>{"use strict";uM=[{kind:"unreleased reference",sentences:[/Unreleased reference id=\d+/,/Leaking reference id=\d+/],
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
urns a pointer to a structure."}]});var fM,mM=f(()=>{"use strict";fM=[{kind:"return value",sentences:[/At program exit the register R[01] /,/R0 (?:has unknown scalar value|has value|not a scalar value|unknown scalar value)/],
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
that return void."}]});var pM,hM=f(()=>{"use strict";pM=[{kind:"uninitialised stack",sentences:[/invalid (?:indirect )?read from stack (?:R\d+ )?(?:off -?\d+\+|var_off)/,
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
cture in place of the sixth and later arguments."}]});var gM,yM=f(()=>{"use strict";gM=[{kind:"struct_ops member",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach to (?:unsupported|invalid) member (?<member>\S+)(?:\(@idx \d+\))? of struct (?<type>\S+)/],
what:"implements {member} of struct {type}, which this kernel does not let a BPF program implement",remedy:"Leave the me\
mber out on such kernels (set it to 0 before load, or keep a variant of the structure without it), and mark the program \
sleepable only where the member may sleep."},{kind:"struct_ops type",class:"MISSING_KERNEL_SYMBOL",sentences:[/attach_btf_id \d+ is not a supported struct/,
/attach to invalid member idx \d+ of struct \S+/,/struct_ops module \S+ is not found/],what:"implements operations that \
this kernel does not let BPF programs implement",remedy:"Load the module that has the operations, or keep the map and it\
s programs out where they are missing (bpf_map__set_autocreate)."}]});function bM(e,t,n,r){switch(e){case"number as pointer":return CZ(n,/^R(\d+)/.exec(t)?.[1]??"");case"size of zero":return IZ(
n);case"defect of the verifier":return t==="kernel subsystem misconfigured verifier"&&kM(n)==="bpf_tail_call"?{kind:"typ\
e of the map",groups:{}}:null;case"uninitialised stack":return LZ(n,t);case"argument of a kfunc":return FZ(n,t);case"loo\
p":return r!==null&&!nn(r,"5.3")?{kind:"recursion without names",groups:{}}:null;default:return null}}function wM(e){let t=fi.
exec(e)?.groups?.text;return t===void 0?null:/^call (?:(\w+)#-?\d+|pc[+-]\d+)/.exec(t)?.[1]??(t.startsWith("call ")?"":null)}
function kM(e){let t=e.findLast(n=>fi.test(n));return t===void 0?null:wM(t)}function CZ(e,t){let n=t,r=!0,o=[];for(let s of e.
toReversed()){let i=RM(s,n);if(i!==null&&!xM.test(i))return o.length===0?null:MZ(i,o);if(i!==null&&r&&/^(?:inv|imm)?P?0$/.
test(i))return{kind:"null pointer",groups:{}};if(i!==null&&(r=!1),/^from \d+ to /.test(s))return null;let a=fi.exec(s)?.
groups?.text;if(a===void 0)continue;let l=wM(s);if(l!==null){if(Number(n)<6)return null;o.push(l)}let c=new RegExp(`^[rw\
]${n} (\\S+) (?:r(\\d+)$)?`).exec(a);if(c?.[1]==="="&&c[2]!==void 0)n=c[2];else if(c!==null)return null}return null}function RM(e,t){
if(/^;/.test(e))return null;let n=fi.test(e)?e.slice(e.indexOf(";")+1||e.length):e;return new RegExp(`(?:^|\\s)R${t}(?:_\
\\w+)?=([^\\s(]+)`).exec(n)?.[1]??null}function MZ(e,t){let n=t.filter(s=>s!==""),r=t.length===1?t[0]:n.find(s=>TZ.test(
s)),o=r===void 0||r===""?"a function call":`${r}()`;return{kind:e.startsWith("pkt")?"invalidated packet pointer":"invali\
dated pointer",groups:{call:o}}}function IZ(e){let t=kM(e);return t!==null&&/^bpf_map_\w+_elem$/.test(t)?{kind:"map with\
out keys",groups:{call:`${t}()`}}:null}function FZ(e,t){let[,n,r]=/^(?:arg#(\d+)|R(\d+)) pointer type STRUCT /.exec(t)??
[],o=n===void 0?r:String(Number(n)+1);if(o===void 0)return null;for(let s of e.toReversed()){let i=RM(s,o);if(i!==null)return xM.
test(i)?{kind:"number as argument",groups:{}}:null;if(new RegExp(`^[rw]${o} `).test(fi.exec(s)?.groups?.text??""))return null}
return null}function LZ(e,t){let[,n,r]=/^invalid indirect read from stack (?:R\d+ )?off (-?\d+)\+(\d+)/.exec(t)??[];if(n===
void 0||r===void 0)return null;let o=Number(n)+Number(r);for(let s of e.toReversed()){if(/^from \d+ to /.test(s))return null;
let i=fi.exec(s)?.groups?.text,[,a,l,c]=/^\*\(u(\d+) \*\)\(r10 (-\d+)\) = (\S+)/.exec(i??"")??[];if(a===void 0||l===void 0||
c===void 0)continue;let u=Number(l);if(!(o<u||o>=u+Number(a)/8))return a==="64"&&/^r\d+$/.test(c)?{kind:"pointer in help\
er memory",groups:{}}:null}return null}var fi,xM,TZ,_M=f(()=>{"use strict";ri();fi=/^\d+: \(\w\w\) (?<text>[^;]*?)\s*(?:;.*)?$/;
xM=/^(?:inv|imm|scalar|P?-?\d)/;TZ=/adjust|change|pull_data|store_bytes|csum_replace|vlan|clone_redirect|encap|decap|store_hdr|push_data|pop_data|submit|discard|release|drop|destroy|delete|unlock|_put|xchg|list_push|rbtree_add/});function zb(e,t,n=null){let r=BZ(kT(e).slice(0,NZ),t);if(r===null)return null;let o=bM(r.kind,r.words,di(e).path,n),s=EM.
find(({kind:i})=>i===o?.kind);return o===null||s===void 0?r:{kind:s.kind,explanation:PM(s,o.groups,t),words:r.words}}function BZ(e,t){
return $M(e,SM.filter(({rule:n})=>n.secondary!==!0),t)??$M(e,SM.filter(({rule:n})=>n.secondary===!0),t)}function $M(e,t,n){
for(let r of e){let o=KZ(r);for(let{pattern:s,rule:i}of t){let a=s.exec(o);if(a!==null)return{kind:i.kind,explanation:PM(
i,a.groups??{},n),words:r}}}return null}function KZ(e){return e.replaceAll(/\*\(R11-\d+\)/g,"R11")}function PM(e,t,n){if("\
explain"in e)return e.explain(t,n);let r=vM(e.what,t);return{class:e.class??"VERIFIER_REJECTION",title:`program ${n} ${r}`,
remedy:vM(e.remedy,{...t,program:n}),...e.mayBeLeftOut===!0?{addition:Rt(n)}:{},subject:`${e.kind}: ${r.replaceAll(/\d+/g,
"N")}`}}function vM(e,t){return e.replaceAll(/\{(\w+)\}/g,(n,r)=>t[r]??n)}function OM(e){return DZ.test(hn(e))}var EM,NZ,
SM,DZ,AM=f(()=>{"use strict";jt();ze();OT();CT();MT();FT();NT();KT();jT();GT();qT();zT();YT();XT();ZT();tM();rM();sM();aM();
cM();dM();mM();hM();yM();Fb();af();_M();EM=[...PT,...AT,...TT,...IT,...LT,...BT,...DT,...UT,...WT,...HT,...VT,...JT,...QT,
...eM,...nM,...oM,...iM,...lM,...uM,...fM,...pM,...gM,...JC];NZ=32;SM=EM.flatMap(e=>e.sentences.map(({source:t,flags:n})=>({
pattern:new RegExp(`^(?:${t})`,n),rule:e})));DZ=/^(?:BPF program is too large\. Processed \d+ insn|The sequence of \d+ jumps is too complex|BPF program is too complex)/m});function lf(e,t,n){let o=n.verifierTail.trim()===""||jZ(n.verifierTail)&&Wb(t,n,e.kernel.release)?ZZ(e,t,n):GZ(e,t,n),s=e.
result.load?.btfRefused??null;return s===null?o:{...o,remedy:`${o.remedy} ${UZ(s,o.source!==null)}`}}function jZ(e){return e.
split(`
`).every(t=>/^(?:verification time \d+ usec|stack depth [\d+]+|processed \d+ insns .*)?$/.test(t))}function UZ(e,t){return`\
The kernel refused the BTF of the object (${e}), and libbpf went on without it${t?"; the line is the one of .BTF.ext":""}\
.`}function GZ(e,t,n){if(qZ(n.verifierTail))return HZ(e,t,n);let{error:r,suggestion:o}=xT(n.verifierTail),s=fT(t.name,n),
i=zb(n.verifierTail,t.name,e.kernel.release),a=e.result.targets.find(u=>u.program===t.name),l=s?.explanation??ol(n.verifierTail,
e,t.name)??(i===null?null:VZ(i,a))??JZ(t,r)??QZ(t.name,n,r),c=l.class==="UNSUPPORTED_HELPER"?DA(e.kernel,l.subject??"",t.
name):null;return X(e,"load",c??YZ(zZ(e,l),n),{program:t.name,words:(s===null?i?.words:null)??r??n.message,source:s?.lack.
source??n.source,excerpt:vT(n.verifierTail),log:n.verifierLog,suggestion:o,proof:si(e.artifact.name,t.name)})}function qZ(e){
return WZ.test(e.trimEnd().split(`
`).at(-1)??"")}function HZ(e,{name:t},n){let o=n.errno?.name==="E2BIG"?{class:"VERIFIER_LIMIT",title:`program ${t} takes\
 the verifier more instructions than the kernel allows`,remedy:`Shorten loops that clang unrolls, look at fewer branches\
, or split ${t} with tail calls. Kernels before 5.2 process at most 131,072 instructions, newer ones a million.`,subject:"\
instructions processed"}:{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${t}, and its reason does not f\
it into the log of this kernel`,remedy:`Run ${t} on a newer kernel too: from 5.2 on the log has room for the reason. Or \
make the program smaller until its log fits into 16 MiB.`,subject:"log cut"};return X(e,"load",o,{program:t,words:`${Te(
n.errno)}, after more than 16 MiB of the verifier's log`,log:n.verifierLog,proof:si(e.artifact.name,t)})}function zZ({kernel:e},t){
if(e.btf!==!1)return t;let n=t.remedy.replace(/^Guard the call with bpf_core_enum_value_exists\([^)]*\)/,"This kernel ha\
s no BTF for CO-RE: let your loader ask for the helper (libbpf_probe_bpf_helper), load a program without the call");return{
...t,remedy:n}}function VZ({kind:e,explanation:t},n){let r=n===void 0?null:ZA(e,t.subject,n);return r===null?t:{...t,remedy:`${r}\
 ${t.remedy}`}}function YZ(e,{source:t,verifierTail:n}){return t===null||!OM(n)?e:{...e,title:`${e.title}; it gave up in\
 the loop that begins here`}}function JZ({name:e,section:t},n){let[,r]=/^\??(?:fentry|fexit|fmod_ret)(?:\.s)?\/(\w+)$/.exec(
t)??[];return n!==null||r===void 0||!XZ.has(r)?null:zb(`Attaching tracing programs to function '${r}' is rejected`,e)?.explanation??
null}function QZ(e,{errno:t},n){return{class:"VERIFIER_REJECTION",title:`the verifier rejects program ${e}`,remedy:n===null?
CM:`Change the code at the line that is shown; the log above the error says what the verifier knew about each register t\
here${t===null?"":` (${Te(t)})`}.`}}function ZZ(e,t,n){let r=[n.message??"",...nee(e.result.libbpfTail,t.name)].join(`
`),o=gT(n,t);if(o!==null)return X(e,"load",o,{program:t.name,log:e.result.libbpfLog});let s=yT(r,t)??(tee.test(r)?Gd(e,t,
n.errno):null)??ol(r,e,null)??eee(t,ui(r,n.errno))??oee(e,t,n)??see(t.name,n),i=Wb(t,n,e.kernel.release)?.explanation??null,
a=n.refusedBy==="libbpf"&&i===null,l=nf(r,n.errno)??n.message;return X(e,"load",i??(a?Zd(e,s):s),{program:t.name,words:a?
ai(e,l):i!==null&&n.refusedBy==="libbpf"?null:l,source:n.source,excerpt:gt(ree(e.result.libbpfTail,t.name)),log:e.result.
libbpfLog,proof:si(e.artifact.name,t.name)})}function eee({name:e,type:t},n){return n?.class!=="MISSING_BTF"||n.subject!==
"kernel"||!Vb.has(t)?n:{...n,title:`the kernel has no BTF, which ${t} programs such as ${e} need`,remedy:`A BTF file bes\
ide the kernel does not help them: the kernel must be built with CONFIG_DEBUG_INFO_BTF. Keep ${e} out on kernels without\
 (bpf_program__set_autoload)${t==="tracing"?" and attach a kprobe or a tracepoint there":""}.`,addition:Rt(e),subject:`k\
ernel, ${t}`}}function nee(e,t){return e.split(`
`).filter(n=>n.includes(`prog '${t}'`))}function ree(e,t){return e.split(`
`).filter(n=>!/prog '/.test(n)||n.includes(`prog '${t}'`)).join(`
`)}function oee({kernel:e},{name:t,type:n,insns:r},{errno:o}){let s=ni[n];return o?.name==="EINVAL"&&s!==void 0&&(nn(e.release,
s.since)||s.config)?{class:"UNSUPPORTED_PROGRAM_TYPE",title:`the kernel does not load ${n} programs such as ${t}`,remedy:`\
Keep ${t} out on kernels without it (bpf_program__set_autoload) and ${n==="syscall"?"do its work in your loader":`fall b\
ack to ${n==="tracing"?"a kprobe":"another hook"}`}.${nn(e.release,s.since)?"":Ur(s)}`,background:Dt(n,s),proof:Kd(n),addition:Rt(
t),subject:n}:o?.name==="E2BIG"&&r>4096?{class:"VERIFIER_LIMIT",title:`program ${t} has ${r} instructions; the kernel ta\
kes 4096`,remedy:"Kernels before 5.2 take 4096 instructions: split the program with tail calls, or ship a smaller varian\
t for them.",subject:"instructions"}:o?.name==="EPERM"||o?.name==="EACCES"?{class:"POLICY_DENIED",title:`the kernel does\
 not permit program ${t} to be loaded`,remedy:`The kernel refused before the verifier looked (${Te(o)}), to root: ${oi(e)}\
.`,subject:"load"}:null}function see(e,{errno:t}){return{class:"UNKNOWN",title:`program ${e} does not load: ${Te(t)}`,remedy:CM}}
var CM,WZ,XZ,Vb,tee,Yb=f(()=>{"use strict";ef();rt();jt();ri();hT();rf();Ld();ze();Kn();rl();bT();Wd();ET();af();AM();CM=
"The kernel gave no reason: see the whole log, and compare the section name and flags with what your loader sets before \
load.";WZ=/^\[the log is cut here: .*\]$/;XZ=new Set(["migrate_disable","migrate_enable","rcu_read_unlock_strict","preem\
pt_count_add","preempt_count_sub","__rcu_read_lock","__rcu_read_unlock"]);Vb=new Set(["tracing","lsm","ext","struct_ops"]);
tee=/failed to find kernel BTF type ID of '|is not found in vmlinux BTF/});function MM(e){let{load:t}=e.result;if(t===null)return[];let n=tn(t)?aee(e,t):pee(e),r=jC(e);return r.length===0?n:[...r,
...n.filter(o=>!iee(e,o))]}function iee({result:{programs:e}},t){return e.some(({name:n,type:r})=>n===t.program&&r==="st\
ruct_ops")}function aee(e,t){let n=cT(e,t);if(n!==null)return[n,...TM(e)];let r=iT(e,t),o=TM(e),s=t.program!==null&&o.some(
l=>l.program===t.program);if(r.length>0||s)return[...r,...o];let i=/^prog '([^'\n]+)'/.exec(t.message??"")?.[1];if(o.some(
l=>l.program===i))return o;let a=lee(e,t,o.length===0);return o.some(l=>mee(e,l,a))||a.class==="UNKNOWN"&&t.program===null&&
o.length>0||dee(a,o)?o:[a,...o.filter(l=>!fee(l,a))]}function TM(e){return e.result.programs.flatMap(t=>t.off===null&&t.
load!==null&&tn(t.load)&&t.load.map===null?[lf(e,t,t.load)]:[])}function lee(e,t,n){let{libbpfTail:r,libbpfLog:o}=e.result,
s=`${t.message??""}
${r}`,i=n&&IM(e),a=ol(s,e,null)??ui(s,t.errno)??(i?cee(t):uee(e,t)),l=t.program===null&&t.map===null,c=nf(s,t.errno)??t.
message,u=l?Zd(e,a):a;return X(e,"load",i?{...u,title:`${u.title}; each program loads alone`}:u,{words:l?ai(e,c):c,excerpt:gt(
r),log:o,program:i?t.program:null,proof:WA(e.artifact.name)})}function cee({errno:e}){return{class:"UNKNOWN",title:`the \
object does not load as a whole (${Te(e)})`,remedy:"The programs depend on each other (a prog array filled in the object\
, struct_ops), or together need more memory than the guest has: see the log."}}function uee({result:{maps:e,programs:t}},{
errno:n}){return e.length===0&&t.length===0?{class:"INVALID_OBJECT",title:`libbpf cannot open the object: ${Te(n)}`,remedy:"\
Name the .o file that clang -target bpf -g writes; an object for another loader only can be run through that loader."}:{
class:"UNKNOWN",title:`the object does not load: ${Te(n)}`,remedy:"No rule knows these words: see the whole log of libbp\
f."}}function dee(e,t){if(e.class!=="MISSING_BTF"||e.identity!=="kernel")return!1;let n=t.filter(o=>o.class==="MISSING_B\
TF"),r=t.some(o=>o.class==="UNSUPPORTED_PROGRAM_TYPE"&&Vb.has(o.identity));return n.every(({identity:o})=>o!=="kernel")&&
(n.length>0||r)}function fee(e,t){return e.source===null&&(e.class===t.class||e.class==="UNKNOWN")}function mee(e,t,n){return t.
class===n.class&&t.identity===n.identity&&(IM(e)||t.words?.includes(`prog '${t.program}'`)===!0)}function IM({result:e}){
return e.programs.some(({load:t})=>t?.verdict==="pass")}function pee(e){let{programs:t}=e.result;if(t.some(({off:r})=>r===
null))return[];let n=t.filter(({off:r})=>r?.by==="object").map(({name:r})=>r);return[X(e,"load",{class:"NOTHING_LOADED",
title:`nothing was loaded: ${og(t)}`,remedy:hee(t),...n.length>0&&!FM(t)?{addition:Md(n)}:{},subject:"nothing"},{excerpt:gt(
e.result.libbpfTail),log:e.result.libbpfLog})]}function hee(e){return e.length===0?'Check that the file is the object wi\
th the programs, and that they stand in sections (SEC("\u2026")).':FM(e)?"All that may be left out does not load on this\
 kernel, and the rest is off: mend one of these programs, or leave the kernel out of the `kernels` of the artifact.":e.some(
({off:t})=>t?.by==="object")?'The sections begin with "?" (SEC("?kprobe/\u2026")), so that only a loader switches them on: de\
clare those that yours does (`autoload: true` under `programs`), or remove the "?".':"An artifact that has nothing to lo\
ad on this kernel is no pass: leave the kernel out of its `kernels`, or give it a program for it."}function FM(e){return e.
some(({off:t})=>t?.by==="dropped")}var LM=f(()=>{"use strict";vs();ef();rt();jt();rf();ze();Ub();uT();Yb();Kn();Wd()});function NM(e){let{fixups:t,unknownNames:n}=e.result;return[...t.filter(({status:r})=>r!=="applied"&&r!=="unsupported").
map(r=>X(e,"load",yee(e,r),{map:gee(r)?r.subject:null,words:r.message||r.note,place:r.place})),...n.map(r=>X(e,r.usedBy===
"test"?"test":"load",wee(e,r),{place:r.place}))]}function gee({note:e}){return e.startsWith("map ")}function yee({result:{
maps:e,programs:t}},n){let{subject:r,what:o,status:s,errno:i,message:a,note:l}=n,c=l.split(" ")[0]??"map",u={class:"FIXU\
P_MISMATCH",subject:`${s} ${r} ${o}`};if(o==="btf")return{...u,subject:`btf ${r} ${a}`,...bee(n)};switch(s){case"not_fou\
nd":return{...u,title:`the manifest sets ${o} on ${c==="global"?"global variable":c} ${r}, which the object does not hav\
e`,remedy:BM(r,c,c==="map"?e.map(({name:d})=>d):c==="program"?t.map(({name:d})=>d):null)};case"not_map_in_map":{let d=e.
find(({name:p})=>p===r)?.type??"another type",m=e.filter(p=>al(p.type)).map(({name:p})=>p);return{...u,title:`the manife\
st sets ${o} on map ${r}, which holds no maps`,remedy:`${r} is of type ${d}; an inner map belongs on a hash_of_maps or a\
rray_of_maps${m.length===0?", and the object has none":`: ${m.join(", ")}`}.`}}case"applied":case"unsupported":case"erro\
r":return{...u,title:`${o} cannot be set on ${c} ${r}: ${Te(i)}`,remedy:`It was refused${a===null||a===""?"":` (${a})`}:\
 compare the value with what your loader sets.`}}}function bee({subject:e,message:t}){let[n="",...r]=(t??"").split("; "),
o=r.join("; ");return{title:`BTF file ${e} ${n}`,remedy:`${o.charAt(0).toUpperCase()}${o.slice(1)}, and name it in \`btf\`\
; or remove the entry where the kernel has its own BTF.`}}function BM(e,t,n){if(n===null)return`Correct the name, or dro\
p the entry: \`${e}\` is in no data section of the object.`;let r=te(e,n),o=n.length===0?`The object has no ${t}s.`:`The\
 object has ${n.join(", ")}.`;return`${r===void 0?"":`Did you mean ${r}? `}${o} Correct the name, or drop the entry.`}function wee({
result:{programs:e,maps:t}},n){let{what:r,name:o,program:s,meant:i,usedBy:a}=n,l={class:"FIXUP_MISMATCH",subject:`${r} ${o}\
 ${a}`};if(r==="section")return{...l,title:`the manifest says that program ${s} stands in section ${o}; the object has i\
t in ${i}`,remedy:"Correct the section in the manifest, or the SEC() in the source."};let c=(r==="program"?e:t).map(u=>u.
name);return{...l,title:`${a==="test"?"a test":"the manifest"} names ${r} ${o}, which the object does not have`,remedy:BM(
o,r,c)}}var KM=f(async()=>{"use strict";await Ke();ll();rt()});function DM(e){return e.result.programs.flatMap(t=>{if(t.off?.by!=="dropped"||t.off.map!==null)return[];let{load:n,name:r,
requirement:o,off:s}=t,i=n!==null&&tn(n)?lf(e,t,n):X(e,"load",{class:"PROGRAM_DROPPED",title:`program ${r} does not load\
: ${s.reason}`,remedy:""},{program:r,words:s.reason,log:e.result.libbpfLog});return[{...i,class:"PROGRAM_DROPPED",level:o===
"tolerated"?"warning":"notice",title:`${r} is left out: ${i.title.replace(`program ${r} `,"it ")}`,remedy:`The rest of t\
he object is loaded, as the manifest allows. ${i.remedy}`.trim(),remedyYaml:null,proof:si(e.artifact.name,r)}]})}function jM(e){
let{variants:t,programs:n}=e.result,r=n.some(({load:o})=>o?.verdict==="pass");return t.filter(({chosen:o})=>o===null).map(
o=>({...X(e,"load",{class:"VARIANT_UNAVAILABLE",title:`the kernel can take no program of group ${o.group}: ${kee(o)}`,remedy:"\
The object is loaded without the group. Where your users need it, add a last variant that asks nothing of the kernel.",subject:o.
group,proof:{words:"The group has a program on",artifact:e.artifact.name,holds:s=>s.variants.some(({group:i,chosen:a})=>i===
o.group&&a!==null)}},{log:e.result.libbpfLog}),level:r?"notice":"warning"}))}function kee({candidates:e}){return e.map(({
program:t,reason:n})=>`${t} (${n??"it does not load"})`).join(", ")}function UM(e){return ka(e.result.programs).map(({name:t,
insns:n,budget:r})=>X(e,"load",{class:"INSN_BUDGET",title:`program ${t} takes the verifier ${n} instructions; its budget\
 is ${r}`,remedy:"Fewer paths are needed: shorten or un-unroll loops, or move parts into global functions, which are ver\
ified once each. Or raise `max_insns`: what is left to the kernel\u2019s limit of a million is in the statistics.",subject:"\
budget",proof:{words:"It keeps its budget on",artifact:e.artifact.name,holds:({programs:o})=>o.some(s=>s.name===t&&s.load?.
verdict==="pass")&&!ka(o).some(s=>s.name===t)}},{program:t}))}var GM=f(()=>{"use strict";vs();rt();Yb();Kn()});function WM(e,t=null){return[...xo(e),...t?.surface??[]].flatMap(n=>n.kernels.flatMap(r=>xee(r,n,e)))}function xee(e,t,n){
let r=n.artifacts.find(({name:a})=>a===t.artifact),o=n.kernels.find(a=>a.id===e),s=n.cases.find(a=>a.artifact===t.artifact&&
a.kernel===e);return r===void 0||o===void 0||s===void 0?[]:[{...X({run:n,artifact:r,kernel:o,result:s},"load",Eee(t),{program:t.
program,words:$ee(t),source:t.source}),...Ree(t,s,n.surfacePolicy)}]}function Ree(e,{lanes:t},{level:n,allow:r}){let o=r.
find(s=>_ee(s,e));return o!==void 0?{level:"notice",known:{reason:o.reason,until:null,place:o.place}}:{level:n==="requir\
ed"&&t.some(({required:s})=>s)?"failure":"warning",known:null}}function _ee(e,t){return new RegExp(`^${e.name.split("*").
map(See).join(".*")}$`).test(t.name)&&(e.class===null||e.class===t.class)&&(e.program===null||e.program===t.program)}function See(e){
return e.replaceAll(/[\\^$.*+?()[\]{}|]/g,"\\$&")}function $ee({states:e}){return e.map(({words:t,kernels:n})=>`${vee(t)}\
 on ${n.join(", ")}`).join("; ")}function vee(e){return e===Ar||e===hs||/^(?:\d+|one) functions?$|^no run$|^runs$/.test(
e)?e:`\`${e}\``}function Eee(e){let{program:t,name:n,what:r}=e,o={class:e.class,subject:JSON.stringify([n,r])},[s,i]=Pee(
e),a=Oee(e);switch(e.class){case"HOOK_ARGUMENT_CHANGED":{let l=r.kind==="argument"?r.index+1:0;return{...o,title:`${t} r\
eads argument ${l} of ${n}${s}, and ${a===Ar?"there is none":`it is \`${a}\``}${i}`,remedy:Cee(e,l,a)}}case"RETURN_TYPE_\
CHANGED":return{...o,title:`${t} reads the return value of ${n}${s}, and ${a===Ar?"it returns nothing":`it is \`${a}\``}${i}`,
remedy:`Write one program for each type, ${qM}; or check which kernel it is before you use the value.`};case"TRACEPOINT_\
FIELD_CHANGED":return{...o,title:`${t} reads the record of ${n} at byte ${r.kind==="record"?r.offset:0}${s}, and ${a===hs?
"no field is there":`it is \`${a}\``}${i}`,remedy:Iee(e)};case"FIELD_TYPE_CHANGED":return{...o,title:`${t} copies ${n}${s}\
, and it is \`${a}\`${i}`,remedy:Fee(e,a)};case"AMBIGUOUS_HOOK":return{...o,title:`${t} is attached to ${n}, and the ker\
nel has several functions of that name: calls of the others are not seen`,remedy:"Attach to a function that calls all of\
 them, or to a tracepoint."};case"HOOK_VARIANT_MISSED":return{...o,title:`${t} is attached to ${n}, and the compiler spl\
it it: callers that enter at ${a} are not seen`,remedy:"Attach a kprobe to the copy as well where it exists, or attach t\
o a function that all callers go through, or to a tracepoint."};case"HOOK_NEVER_RUNS":return{...o,title:`${t} is attache\
d to ${n} and does not run while the tests do, as it does on other kernels`,remedy:`Find in the source of this kernel wh\
at calls \`${n}\`, and attach to what handles the event on all kernels, or to a tracepoint.`}}}function Pee({expected:e}){
if(e===null)return["",""];let{words:t,by:n,kernel:r}=e;return n==="baseline"?["",`, where the baseline had \`${t}\``]:n===
"most"&&r!==null?["",`, where ${r} has \`${t}\``]:[` as \`${t}\``,""]}function Oee({states:e,kernels:t}){return e.find(n=>n.
kernels.some(r=>t.includes(r)))?.words??Ar}function Aee(e,t){return e==="kprobe"||e==="kprobe_session"?`PT_REGS_PARM${t}\
(ctx)`:`ctx[${t-1}]`}function Cee({name:e,way:t,expected:n,states:r},o,s){let i=Aee(t,o),a=[s,...r.map(({words:c})=>c)].
flatMap(c=>Mee(c,e)??[])[0],l=`write one program for each prototype, ${qM}`;return n===null||a===void 0?`Read \`${i}\` on\
ly where it is what you expect: ${l}.`:`Tell the kernels apart before you read \`${i}\`: \`if (bpf_core_type_exists(struct\
 ${a})) \u2026 else \u2026\`, where the struct came with the argument. Or ${l}.`}function Mee(e,t){let n=/^struct (\w+) \*\w*$/.
exec(e)?.[1];return t.split("_").some(o=>o.length>=Tee&&n?.includes(o))?n??null:null}function Iee({name:e,what:t}){let n=t.
kind==="record"?t.field:"",r=e.slice(e.indexOf("/")+1);return`Read \`ctx->${n}\` of \`struct trace_event_raw_${r}\` from \
vmlinux.h: CO-RE finds the field on each kernel. Check \`bpf_core_field_exists(ctx->${n})\` where it may be missing. A fi\
xed offset holds only for the kernel that it was taken from.`}function Fee({name:e},t){let[n=e,...r]=e.split("."),o=r.join(
".");return Lee(t)?`\`BPF_CORE_READ_BITFIELD_PROBED(p, ${o})\` reads an integer with the size and the sign that the kerne\
l gives it.`:`Declare the other form as a flavor, \`struct ${n}___other { ${Nee(t,o)}; } __attribute__((preserve_access_\
index))\`, and choose with \`bpf_core_type_matches(struct ${n}___other)\`, which needs clang 15 and libbpf 1.0.`}function Lee(e){
return!/[*[{]|^struct |^union /.test(e)}function Nee(e,t){let[,n=e,r=""]=/^(.*?) ?((?:\[\d+\])*)$/.exec(e)??[];return`${n}${n.
endsWith("*")?"":" "}${t}${r}`}var qM,Tee,HM=f(()=>{"use strict";Xc();Zn();rt();qM="and choose between them with `progra\
m_variants` or `min_kernel`";Tee=6});function cf({kind:e,subject:t,wanted:n,seen:r}){return`${e==="map"?"":`${t}: `}${n}, saw ${r}`}var Jb=f(()=>{"use strict"});function zM(e){return e.result.tests.filter(t=>Bee(e,t)).map(t=>Dee(e,t))}function Bee({result:e},t){return!tn(t)||Kee(e.
unknownNames,t)?!1:e.interruption===null?!0:t.command?.verdict==="fail"||t.expectations.some(({verdict:n})=>n==="fail")}
function Kee(e,{command:t,expectations:n}){let r=n.filter(({verdict:s})=>s!=="pass"),o=({subject:s})=>e.some(({name:i,usedBy:a})=>a===
"test"&&i===s);return r.length>0&&r.every(o)&&(t===null||t.verdict==="pass")}function Dee(e,t){let{name:n,command:r,expectations:o,
reason:s,place:i,required:a}=t,l=[...r!==null&&r.verdict!=="pass"?[r.reason??"the command fails"]:[],...o.filter(({verdict:d})=>d!==
"pass").map(cf)],c=l.length>2?`; and ${l.length-2} more`:"",u=l.length===0?s??"it does not pass":`${l.slice(0,2).join(";\
 ")}${c}`;return{...X(e,"test",{class:"BEHAVIOR_FAILURE",title:`test "${n}": ${u}`,remedy:jee(e,t),subject:n},{words:l.length>
2?s:null,excerpt:r===null?null:vb(r.stdout.tail,r.stderr.tail),log:r===null?null:r.stderr.log??r.stdout.log,place:i,proof:zA(
e.artifact.name,n)}),level:a?"failure":"warning"}}function jee(e,{command:t,expectations:n}){if(t!==null&&t.verdict!=="p\
ass")return VM(t);let r=n.find(({verdict:o})=>o!=="pass");return r===void 0?"See the log of the command.":Uee(e,r)}function Uee(e,{
kind:t,subject:n,verdict:r,seen:o}){let s=e.result.maps.find(({name:i})=>i===n);if(r==="error"&&t==="events"&&s!==void 0&&
!Wee(s))return`${n} is of type ${s.type}: name the ring buffer or perf event array that the program writes to, or look a\
t ${n} with \`expect_map\`.`;if(r==="error"&&t==="map"&&Gee.test(o))return`Correct the key or value in the manifest: ${n}\
 does not take it as it is written.`;if(r==="error")return`That could not be looked at on this kernel (${o}), which says\
 nothing of the program: see whether the kernel offers it.`;switch(t){case"events":return/^0 events/.test(o)?`Nothing at\
 all came out of ${n}: see whether the programs that write to it were attached and ran (\`expect_runs\`), and give it long\
er with \`within\`.`:`Events came out of ${n}, and none or too few with what is expected: compare with what the program \
writes on this kernel.`;case"runs":return`${qee(e,n)}See whether the command does what calls the hook of ${n} on this ke\
rnel: another path may be taken there.`;case"map":return"See whether the programs that write to the map ran (`expect_run\
s`), and give them longer with `within`.";case"test_run":return`${n} takes this input and answers otherwise: what it rea\
ds of the kernel may differ there.`}}function Wee({type:e}){return e==="ringbuf"||e==="perf_event_array"||al(e)}function qee({
kernel:e,result:t},n){let r=t.programs.some(({name:s,type:i})=>s===n&&i==="lsm"),o=e.lsm===null||e.lsm.split(",").includes(
"bpf");return r&&!o?"The bpf LSM is not active on this kernel, so that lsm programs never run. ":""}function VM({timedOut:e,
exitCode:t,verdict:n,stderr:r}){return e?"Raise its `timeout`, or see in its output what it waits for.":n==="error"&&t!==
null?"It wrote more than is kept, and the rest could have had it: let it write less.":n==="error"?"The guest could not s\
tart it: see the console log.":t===127?"Something it calls is not in the guest, which has busybox's commands and no more\
: bring it along with `files`.":t===126?Hee(r.tail):"See what it wrote; the guest has no network and only what the manif\
est brings along."}function Hee(e){let[,t]=zee.exec(hn(e))??[];if(t===void 0)return"Something it calls is no program for\
 this machine: see its output.";let n=x(t,120);return`\`${n}\` is not executable: run \`chmod +x\` on it before bpfcompat b\
rings it along (artifacts of workflows lose the mode of files), or call a script with \`sh ${n}\`.`}function YM(e){let{command:t,
interruption:n}=e.result;return t===null||!tn(t)?[]:n!==null&&t.exitCode===null&&t.signal===null&&!t.timedOut?[]:e.kernel.
error!==null?[]:[X(e,"command",{class:"COMMAND_FAILURE",title:`the command does not answer as expected: ${t.reason}`,remedy:VM(
t),subject:"command"},{words:t.command,excerpt:vb(t.stdout.tail,t.stderr.tail),log:t.stderr.log??t.stdout.log,proof:VA(e.
artifact.name)})]}var Gee,zee,JM=f(()=>{"use strict";I();Jb();ll();rt();jt();Kn();Gee=/bytes, and there is room for | does not fit \d+ (?:signed )?bits|: give bytes, or fields/;
zee=/(?:^|: )([^\s:][^:\n]*): Permission denied$/m});function Gr(e,t=null){let n=Tn(e);return OC([...e.kernels.flatMap(r=>Vee(e,r)),...e.artifacts.flatMap(r=>Yee(e,r,n.get(r.
name)??[])),...WM(e,t),...t===null?[]:yC(e,t)],e,t)}function Vee(e,t){if(t.error===null)return[];let n=e.cases.filter(r=>r.
kernel===t.id).flatMap(r=>r.lanes);return[{...ZM,class:"KERNEL_UNAVAILABLE",level:n.length===0?t.required?"failure":"war\
ning":Id(n),artifact:null,kernel:t.id,identity:t.error,title:`kernel ${t.id} could not be used`,words:t.error,log:t.consoleLog,
remedy:t.consoleLog===null?"This is no verdict on the artifacts. The way out stands above; mark the kernel `required: fa\
lse` if the run may pass without it.":"This is no verdict on the artifacts. Read the console log, then run it again.",place:null,
reproduce:Ao(e,null,t.id,null)}]}function Yee(e,t,n){if(t.error!==null)return[Jee(e,t,n.flatMap(o=>o.lanes))];let r=e.kernels.
flatMap(o=>n.filter(s=>s.kernel===o.id).flatMap(s=>eI({run:e,artifact:t,kernel:o,result:s})));return[...r,...EC(e,t,r)]}
function QM(e){let t=new Map(e.artifacts.map(n=>[n.name,n]));return e.cases.map(n=>{let r=t.get(n.artifact),o=e.kernels.
find(({id:i})=>i===n.kernel);return r!==void 0&&o!==void 0&&r.knownFailures.length>0?vC(n,eI({run:e,artifact:r,kernel:o,
result:n})):n})}function Jee(e,t,n){return{...ZM,class:"INVALID_OBJECT",level:n.length===0?"failure":Id(n),artifact:t.name,
kernel:null,identity:"artifact",title:`${t.path} cannot be taken to a kernel`,words:t.error,log:null,remedy:"Name a file\
 that clang -target bpf wrote for this machine, and build it before this step.",place:t.place,reproduce:Ao(e,t,e.kernels[0]?.
id??null,null)}}function eI(e){return $C(e,Xee(e).map(t=>KC(e,t)))}function Xee(e){let{result:t,kernel:n}=e;if(t.load===
null&&t.unsuited!==null)return[XM(e,t.unsuited)];if(n.error!==null&&t.load===null&&t.interruption===null)return[];let r=[
...NM(e),...MM(e),...lT(e),...DM(e),...jM(e),...UM(e),...mC(e),...zM(e),...YM(e),...t.unsuited===null?[]:[XM(e,t.unsuited)],
...t.interruption===null?[]:IC(e,t.interruption),...t.kernelWarnings.map(s=>FC(e,s))],o=t.interruption?.kind==="cancelle\
d"?void 0:Zee(r,t.lanes);return o===void 0?r:[...r,ete(e,o)]}function XM(e,t){return X(e,e.result.load===null?"load":"co\
mmand",{class:"INVALID_OBJECT",title:`${e.artifact.name} is not built for ${e.kernel.arch}`,remedy:`Build it for ${e.kernel.
arch} as an artifact of its own, and give each artifact the kernels that it is built for with \`kernels:\`.`,subject:"un\
suited"},{words:`it ${t}`})}function Zee(e,t){let n=t.filter(tn);if(e.some(({level:o})=>o==="failure"))return;let r=e.some(
o=>o.level==="warning"&&!Qee.has(o.class));return n.find(({required:o})=>o)??(r?void 0:n[0])}function ete(e,t){return X(
e,tte[t.mode],{class:"UNKNOWN",title:`${e.artifact.name} did not pass ${t.mode}, and no rule knows why`,remedy:"See the \
logs of the kernel; a case that no rule knows is worth an issue."},{words:t.reason,excerpt:gt(e.result.libbpfTail),log:e.
result.libbpfLog??e.kernel.consoleLog})}var ZM,Qee,tte,ul=f(async()=>{"use strict";Ss();pC();rt();jt();await CC();Pb();BC();
DC();await Cb();LM();Ub();await KM();GM();md();HM();JM();ZM={step:null,known:null,overdue:null,program:null,map:null,source:null,
excerpt:null,remedyYaml:null,suggestion:null,background:null,proof:null};Qee=new Set(["LSM_NOT_ACTIVE","KERNEL_WARNING",
"MAP_DROPPED","PROGRAM_DROPPED","VARIANT_UNAVAILABLE"]);tte={load_only:"load",load_attach:"attach",behavior:"test",command:"\
command"}});function Wr(e,t,n,r=[],o=[]){let s=e.flatMap(({kernel:S,lanes:$})=>$.map(C=>({...C,kernel:S,blocks:rte(C,n)}))),i=ote(s),
a=s.filter(S=>S.blocks),l=a.filter(({verdict:S})=>S==="fail"),c=a.filter(({verdict:S})=>S==="error"||S==="skip"),u=S=>t.
map(({id:$})=>$).filter($=>S.some(({kernel:C})=>C===$)),d=o.filter(S=>lte(S,n)),m=d.flatMap(S=>S.kernels.map($=>({kernel:$}))),
p=u([...l,...r,...m]),g=[...ate(r),...cte(d)],b=s.filter(S=>S.known!==null).length,k=s.filter(S=>!S.blocks&&S.known===null&&
S.verdict!=="pass").length,y={counts:i,nonBlocking:k,known:b,failedKernels:p},R=n==="any"?"":"required ";if(s.length===0)
return{status:"error",exitCode:1,sentence:"Could not tell: no artifact was taken to any kernel",...y};let _=nte(k,b,e);return c.
length>0?{status:"error",exitCode:1,sentence:`Could not tell: ${ste(c,u(c),R)}${[ite(l,R),...g].map(tI).join("")}${_}`,...y}:
l.length>0?{status:"failed",exitCode:2,sentence:`Failed: ${ute(l,a,R)}, on ${Xb(p)}${g.map(tI).join("")}${_}`,...y}:g.length>
0?{status:"failed",exitCode:2,sentence:`Failed: ${g.join("; ")}, on ${Xb(p)}${_}`,...y}:{status:"passed",exitCode:0,sentence:dte(
a,s,t,n,_),...y}}function nte(e,t,n){let o=n.filter(i=>i.lanes.some(({mode:a,verdict:l})=>a==="behavior"&&l==="pass")).flatMap(
i=>i.tests).filter(i=>i.verdict!=="pass"&&i.known===null).length;return[...t===0?[]:[`${t} ${t===1?"fails":"fail"} as kn\
own`],...e===0?[]:[`${e} that ${e===1?"does":"do"} not block did not pass`],...o===0?[]:[`${o} ${o===1?"test that does":
"tests that do"} not block did not pass`]].map(i=>`; ${i}`).join("")}function rte(e,t){return e.known!==null?!1:t==="any"||
t==="required"&&e.required}function ote(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e)t[n]++;return t}function ste(e,t,n){
let[r,...o]=new Set(e.map(i=>i.reason)),s=r!==null&&o.length===0?`: ${r}`:"";return`${e.length} ${n}${e.length===1?"chec\
k has":"checks have"} no verdict, on ${Xb(t)}${s}`}function ite(e,t){return e.length===0?"":`${e.length} ${t}${e.length===
1?"check fails":"checks fail"}`}function tI(e){return e===""?"":`; ${e}`}function Xb(e){return e.length<=4?e.join(", "):
`${e.length} kernels (${e.slice(0,4).join(", ")} \u2026)`}function ate(e){let t=new Set(e.map(({artifact:n,program:r})=>JSON.
stringify([n,r]))).size;return t===0?[]:[`${t} ${t===1?"program takes":"programs take"} more instructions than the basel\
ine allows`]}function lte({class:e,level:t},n){return n!=="never"&&t==="failure"&&Dc.some(r=>r===e)}function cte(e){return e.
length===0?[]:[`${e.length} ${e.length===1?"hook or field differs":"hooks and fields differ"} silently`]}function ute(e,t,n){
return`${e.length} of ${t.length} ${n}checks ${e.length===1?"fails":"fail"}`}function dte(e,t,n,r,o){let s=`on ${n.length}\
 ${n.length===1?"kernel":"kernels"}`;if(e.length===0&&r!=="never"&&t.some(({required:l,known:c})=>l&&c!==null))return`Pa\
ssed: no required check fails otherwise than as known, ${s}${o}`;if(e.length===0)return`Passed: ${r==="never"?"nothing m\
ay fail it (fail-on: never)":"nothing was required"}; ${t.filter(({verdict:l})=>l==="pass").length} of ${t.length} check\
s pass ${s}`;let i=r==="any"?"":"required ";return`Passed: ${e.length===1?`the one ${i}check passes`:`all ${e.length} ${i}\
checks pass`} ${s}${o}`}var dl=f(()=>{"use strict";ln()});function uf(e,t,n){let{cases:r,kernels:o,growth:s}=e,i=s.threshold===null?null:er(s.threshold)??null,a=Qc(t,e,i),l=a.insns.
filter(u=>gC(u,r,s,n)),c=Gr(e,a);return{...e,comparison:a,findings:c,gate:Wr(r,o,n,l,c)}}var Qb=f(async()=>{"use strict";
await ul();dl();Ro();zd();bs()});function nI(e,t){if(e==="off")return null;let n=Math.min(Math.max(t*.25,3e3),6e4);return{attempts:24,ms:e==="auto"?n:e*1e3}}
function rI(e){return e==="off"?null:{attempts:24,ms:e==="auto"?3e5:e*1e3}}function df({attempts:e,ms:t}){return`at most\
 ${e} attempts per object and ${Math.ceil(t/1e3)} s in total`}var Zb=f(()=>{"use strict"});function ae({id:e,variant:t}){return t===null?e:`${e}+${t}`}function yt(e,t){return t===e.id||t===ae(e)}function ff({kernels:e},t){
return e?.find(({id:n})=>yt(t,n))}var lr,qr,cr,Dn,Ve=f(()=>{"use strict";lr={level:"report",allow:[]},qr={insns:null,required:!1,
place:null};cr="load_attach",Dn=60});function mf(e){return{artifact:e,fixups:[],programs:[],variants:[],known:[]}}function oI(e){let t={file:"",line:1,column:1},
{request:n}=e.artifact;return{...n,lanes:[{mode:"load_attach",required:!0}],timeoutSeconds:Dn,fixups:[...n.fixups,...e.fixups.
map(({what:r})=>r)],variants:[...n.variants,...e.variants.map(({what:r})=>r)],tests:[],programs:[...n.programs,...e.programs.
map(({what:{name:r}})=>({name:r,load:"optional",autoload:null,minKernel:null,attachRequired:!0,attach:null,maxInsns:null,
section:null,place:t}))]}}var pf=f(()=>{"use strict";Ve()});function ew(e,{kernels:t,pathOf:n}){return`${["# Written by `bpfcompat init`, which took these objects to the kernels be\
low.",'# What says "by trial" is the least that made them load: your own loader knows the real sizes, so hold each such \
line against it.',"# Every key: docs/manifest.md of bpfcompat.","","kernels:",...t.map(o=>`  - ${o}`),"","defaults:","  \
mode: load_attach","","artifacts:",...e.flatMap((o,s)=>[...s===0?[]:[""],...fte(o,n(o))])].join(`
`)}
`}function fte({artifact:e,fixups:t,programs:n,variants:r,known:o},s){return[`  - name: ${ge(e.name)}`,`    path: ${ge(s)}`,
...fl("maps",tw(t)),...fl("program_types",t.flatMap(({what:i,how:a})=>i.kind==="program_type"?[`# ${ml(a)}`,`- { program\
: ${ge(i.subject)}, type: ${i.value} }`]:[])),...fl("program_variants",r.flatMap(({what:{group:i,programs:a},how:l})=>[`\
# ${ml(l)}`,`- group: ${ge(i)}`,"  programs:",...a.map(({name:c,trialLoad:u})=>`    - { name: ${ge(c)}${u?", probe: tria\
l_load":""} }`)])),...fl("programs",n.flatMap(({what:{name:i},how:a})=>[`# ${ml(a)}`,`- name: ${ge(i)}`,"  optional: tru\
e"])),...fl("known_failures",o.flatMap(mte))]}function mte({kernels:e,subject:t,class:n,reason:r}){return[`- kernels: [${e.
map(ge).join(", ")}]`,...t===null?[]:[`  ${t.kind}: ${ge(t.name)}`],`  class: ${n}`,`  reason: ${ge(ml(r))}`]}function fl(e,t){
return t.length===0?[]:[`    ${e}:`,...t.map(n=>`      ${n}`)]}function tw(e){return pte(e.filter(({what:t})=>t.kind!=="\
program_type")).flatMap(hte)}function pte(e){return[...new Set(e.map(({what:n})=>n.subject))].map(n=>[n,e.filter(({what:r})=>r.
subject===n)])}function hte([e,t]){return[...t.map(({how:n})=>`# ${ml(n)}`),`- name: ${ge(e)}`,...t.map(({what:n})=>`  ${gte(
n)}`)]}function gte(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":return`${e.kind}: ${e.value}`;case"\
inner_map":return e.type==="ringbuf"?`inner_ringbuf_bytes: ${e.maxEntries}`:`inner_map: { type: ${e.type}, key_size: ${e.
keySize}, value_size: ${e.valueSize}, max_entries: ${e.maxEntries} }`;default:throw new Error(`a trial never proposes ${e.
kind}`)}}function ml(e){let t=e.replaceAll(/[\p{Cc}\s]+/gu," ").trim();return t.length>200?`${t.slice(0,199)}\u2026`:t}function sI(e){
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
`}var nw=f(()=>{"use strict";ze()});function Hr(e){switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":return`${e.kind}=${e.value}`;case"\
map_type":case"program_type":return`type=${e.value}`;case"autocreate":return"autocreate=false";case"pinning":return"pinn\
ing=none";case"struct_ops":return`${e.member}=${e.program??"null"}`;case"optional_map":return"optional=true";case"autolo\
ad":return`autoload=${e.value}`;case"inner_map":{let{type:t,keySize:n,valueSize:r,maxEntries:o,mapFlags:s}=e;return t===
"ringbuf"&&s===0?`inner_ringbuf_bytes=${o}`:`inner_map=${t}/${n}/${r}/${o}${s===0?"":`/flags ${s}`}`}case"global":case"e\
ntry":case"inner_entry":return e.shown}}var hf=f(()=>{"use strict"});function zr(e){let t=e.flatMap(n=>n.programs);return{whole:e.filter(({load:n})=>n?.verdict==="pass").length,loaded:t.filter(
({load:n})=>n?.verdict==="pass").length,attached:t.filter(({attach:n})=>n?.verdict==="pass").length}}function ur(e,t){return e.
whole!==t.whole?e.whole>t.whole:e.loaded===t.loaded?e.attached>t.attached:e.loaded>t.loaded}var gf=f(()=>{"use strict"});async function iI(e,t,n,r,o){let s=t.flatMap(({ladders:l})=>l[0]?.slice(0,1)??[]);if(s.length===0)return e;let i=await r(
s);if(i===null)return e;let a={chosen:s,score:i};for(let l=0;l<yte;l++)for(let[c,{ladders:u}]of t.entries())for(let d of u)
a.score.whole===0&&(a=await bte(a,c,d,r));return o(a.score)?{...e,fixups:a.chosen.map(l=>({what:l,how:kte(l,n)}))}:e}async function bte(e,t,n,r){
let o=e;for(let l of[0,1])o.score.whole===0&&(o=wte(o,await a(l)));let s=n.length>2&&o.score.whole===0?await a(n.length-
1):null;if(s===null||!ur(s.score,o.score))return o;let i=s;for(let l=1,c=n.length-1;c-l>1;){let u=l+c>>1,d=await a(u);if(d===
null)break;ur(s.score,d.score)?l=u:[i,c]=[d,u]}return i;async function a(l){let c=n[l];if(c===void 0)return null;let u=e.
chosen.with(t,c),d=await r(u);return d===null?null:{chosen:u,score:d}}}function wte(e,t){return t!==null&&ur(t.score,e.score)?
t:e}function kte(e,t){let n=e.kind==="inner_map"?e.type==="ringbuf"?`an inner ring buffer of ${e.maxEntries} bytes`:`a ${e.
type} ${e.keySize}/${e.valueSize}`:Hr(e);return`by trial on ${t}: loads with ${n}; check it against your loader`}var yte,
aI=f(()=>{"use strict";hf();gf();yte=2});function V(e,t){return e.filter(n=>n.type===t)}function Ye(e,t){return V(e,t)[0]}function Ut(e){return e<0?null:e}var Gt=f(
()=>{"use strict"});function lI(e){let t=performance.now()+e;return{leftMs:()=>Math.max(0,t-performance.now())}}function cI(e,{guest:t,cases:n},r,o,s){
let i=n.find(l=>l.kind==="object"&&l.artifact===e),a=new Map;return async l=>{let c=JSON.stringify(l),u=a.get(c);if(u!==
void 0)return u;if(i===void 0||a.size>=r||o.leftMs()===0)return null;let d=s(),m=(await t.take([xte(i,d,l)],o.leftMs())).
get(d);if(m===void 0)return null;let p=Rte(m);return a.set(c,p),p}}function xte(e,t,n){if(e.kind!=="object")return e;let r=n.
some(({kind:o})=>o==="program_type")?"load_attach":"trial";return{...e,id:t,mode:r,surface:!1,fixups:[...e.fixups,...n],
tests:[],files:[]}}function Rte(e){let t=V(e,"program_load").filter(({errno:n})=>n===0);return{whole:Ye(e,"load")?.errno===
0?1:0,loaded:new Set(t.map(({program:n})=>n)).size,attached:V(e,"attach").filter(({status:n})=>n==="attached").length}}var uI=f(
()=>{"use strict";Gt()});function yf({maps:e,programs:t,fixups:n}){return[...e.flatMap(r=>Ete(il(r,n))),...t.filter(({type:r,autoload:o})=>r==="u\
nspec"&&o).map(Cte)]}function Ete(e){if(e===null)return[];let{map:t}=e,n=t.type==="stack_trace";return[...e.keySize?[fI(
t.name,"key_size",n?[4]:$te)]:[],...e.valueSize?[fI(t.name,"value_size",n?[_te]:hI)]:[],...e.maxEntries?[Pte(t)]:[],...e.
innerMap?[Ate(t)]:[]]}function fI(e,t,n){return{subject:e,ladders:[n.map(r=>({kind:t,subject:e,value:r,place:null}))]}}function Pte(e){
let t=e.type==="ringbuf"||e.type==="user_ringbuf"?[pI]:Ote(e)?["cpus",...dI]:dI;return{subject:e.name,ladders:t.map(n=>[
{kind:"max_entries",subject:e.name,value:n,place:null}])}}function Ote({name:e,type:t}){return t==="array_of_maps"||t===
"array"&&/cpu|aux|scratch/i.test(e)}function Ate({name:e}){let t=["hash","percpu_hash","array","percpu_array"].map(s=>hI.
map(i=>mI(e,s,4,i))),n=[mI(e,"ringbuf",0,0)],[r=[],...o]=t;return{subject:e,ladders:/ring/i.test(e)?[n,...t]:[r,n,...o]}}
function mI(e,t,n,r){return{kind:"inner_map",subject:e,type:t,keySize:n,valueSize:r,maxEntries:t==="ringbuf"?pI:Ste,mapFlags:0,
place:null}}function Cte({name:e,section:t}){let n=Tte.filter(({words:r})=>r.test(t)).map(({type:r})=>r);return{subject:e,
ladders:[...new Set([...n,...vte])].map(r=>[{kind:"program_type",subject:e,value:r,place:null}])}}var dI,pI,_te,Ste,$te,
hI,vte,Tte,rw=f(()=>{"use strict";ll();dI=[1024,64,1],pI=262144,_te=1016,Ste=64,$te=[4],hI=[4,8,16,32,64,128,256,1024,4096],
vte=["kprobe","tracepoint","raw_tracepoint","socket_filter","xdp","sched_cls","cgroup_skb","perf_event","cgroup_sock","s\
k_msg","sk_skb","sched_act"];Tte=[{words:/ingress|egress|tc|cls|classif|netdev/i,type:"sched_cls"},{words:/xdp/i,type:"x\
dp"},{words:/ret|probe|hook|func/i,type:"kprobe"},{words:/trace|tp|event|sched/i,type:"tracepoint"},{words:/filter|socket|sk/i,
type:"socket_filter"},{words:/cgroup|cg/i,type:"cgroup_skb"}]});var gI,aDe,Wt,mi=f(async()=>{gI=await import("./vendor/p-limit.js"),{limitFunction:aDe}=gI,Wt=gI.default});function bf(e){let t=e.replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,64);return t===""?null:t}
var ow=f(()=>{"use strict"});function yI(e){let t=e.subarray(0,64).toString("latin1");return Mte.find(({begins:n})=>t.startsWith(n))?.says}var Mte,bI=f(
()=>{"use strict";Mte=[{begins:"version https://git-lfs.github.com/spec/",says:"is a pointer of Git LFS, not the file it\
self; set `lfs: true` for actions/checkout, or run `git lfs pull`"},{begins:"BC",says:"is LLVM bitcode, not an object; f\
inish it with `llc -march=bpf -filetype=obj`"},{begins:"\x8B",says:"is compressed with gzip; unpack it with `gunzip`"},
{begins:"(\xB5/\xFD",says:"is compressed with zstd; unpack it with `unzstd`"},{begins:"\xFD7zXZ",says:"is compressed wit\
h xz; unpack it with `unxz`"},{begins:"PK",says:"is a zip archive, as artifacts of workflows are; unpack it with `unzi\
p`"},{begins:`!<arch>
`,says:"is an archive of `ar`; take the object out with `ar x`"},{begins:"<!DOCTYPE",says:"is an HTML page: what was to \
download it got an error page; see its address"},{begins:"<html",says:"is an HTML page: what was to download it got an e\
rror page; see its address"}]});function iw(e){return e[5]===Lte?"little":"big"}function ot(e){return iw(e)==="little"?{half:t=>e.readUInt16LE(t),word:t=>e.
readUInt32LE(t),wide:t=>e.readBigUInt64LE(t)}:{half:t=>e.readUInt16BE(t),word:t=>e.readUInt32BE(t),wide:t=>e.readBigUInt64BE(
t)}}function kI(e){if(e.length===0)return"the file is empty";if(e.subarray(0,4).toString("latin1")!=="\x7FELF")return yI(
e)??"is no ELF object; compile it with `clang -g -O2 -target bpf -c`";if(e.length<Ite)return`is cut off inside its ELF h\
eader (${e.length} bytes); build it again`;let t=ot(e),n=t.half(18);return n!==Bte?`is an object for ${sw[n]??`ELF machi\
ne ${n}`}, not for eBPF; compile it with \`clang -target bpf\``:e[4]!==Fte?"is a 32-bit ELF object; eBPF objects are 64-\
bit":t.half(16)!==Nte?"is linked, not relocatable; give the output of `clang -c` or `bpftool gen object`":jte(e)}function jte(e){
let t=ot(e),n=t.wide(40),r=t.half(60);if(t.half(58)!==wf||r===0)return"has no section headers; build it again";let o=n+BigInt(
r*wf);if(o>e.length)return wI(e.length,o);for(let s=0;s<r;s++){let i=Number(n)+s*wf,a=t.wide(i+24)+t.wide(i+32);if(t.word(
i+4)!==Kte&&a>e.length)return wI(e.length,a)}}function kf(e){let t=ot(e),n=Number(t.wide(40)),r=Array.from({length:t.half(
60)},(i,a)=>n+a*wf),o=r[t.half(62)];if(o===void 0)return[];let s=Number(t.wide(o+24));return r.map(i=>({name:pl(e,s+t.word(
i)),offset:Number(t.wide(i+24)),size:Number(t.wide(i+32)),isCode:(t.wide(i+8)&Dte)!==0n}))}function pl(e,t){let n=e.subarray(
t,t+Ute),r=n.indexOf(0);return n.toString("utf8",0,r<0?n.length:r)}function wI(e,t){return`is cut off: it has ${e} bytes\
, its headers tell of ${t}; build or download it again`}var Ite,wf,Fte,Lte,Nte,Bte,Kte,Dte,sw,Ute,Bo=f(()=>{"use strict";
bI();Ite=64,wf=64,Fte=2,Lte=1,Nte=1,Bte=247,Kte=8,Dte=4n,sw={3:"i386",8:"MIPS",20:"PowerPC",21:"PowerPC64",22:"s390x",40:"\
ARM",62:"x86-64",183:"AArch64",224:"AMD GPU",243:"RISC-V",258:"LoongArch"};Ute=1024});function RI(e){try{let t=kf(e).find(({name:n})=>n===".BTF");return t===void 0?[]:Yte(zte(e,t.offset))}catch(t){if(K(t)===
"ERR_OUT_OF_RANGE")return[];throw t}}function zte(e,t){let{half:n,word:r}=ot(e),o=[{name:"",kind:0,members:0,sizeOrType:0,
at:0}],s=t+r(t+4),i=c=>pl(e,s+r(t+16)+c);if(n(t)!==Gte)return{types:o,word:r,text:i};let a=s+r(t+8),l=a+r(t+12);for(let c=a;c<
l&&o.length<=qte;){let u=r(c+4),[d,m]=[u>>>24&31,u&65535];o.push({name:i(r(c)),kind:d,members:m,sizeOrType:r(c+8),at:c+12}),
c+=12+Vte(d,m)}return{types:o,word:r,text:i}}function Vte(e,t){switch(e){case st.int:case st.var:case 17:return 4;case st.
array:return 12;case st.struct:case st.union:case st.datasec:case st.enum64:return t*12;case st.enum:case 13:return t*8;default:
return 0}}function Yte(e){let t=e.types.find(({kind:r,name:o})=>r===st.datasec&&o===".maps");return t===void 0?[]:Array.
from({length:t.members},(r,o)=>e.types[e.word(t.at+o*12)]).flatMap(r=>r===void 0?[]:[_I(e,r,0)])}function _I(e,{name:t,sizeOrType:n},r){
let o={name:t,type:0,keySize:0,valueSize:0,maxEntries:0,inner:null},s=pi(e,n);if(s?.kind!==st.struct)return o;for(let i=0;i<
s.members;i++){let a=s.at+i*12,l=pi(e,e.word(a+4));l!==void 0&&Jte(o,e.text(e.word(a)),l,e,r)}return o}function Jte(e,t,n,r,o){
switch(t){case"type":e.type=xf(r,n);break;case"max_entries":e.maxEntries=xf(r,n);break;case"key_size":e.keySize=xf(r,n);
break;case"value_size":e.valueSize=xf(r,n);break;case"key":e.keySize=aw(r,n.sizeOrType,0);break;case"value":e.valueSize=
aw(r,n.sizeOrType,0);break;case"values":e.inner=Xte(r,n,o)}}function xf(e,t){let n=pi(e,t.sizeOrType);return n?.kind===st.
array?e.word(n.at+8):0}function Xte(e,t,n){if(t.kind!==st.array||n>0)return null;let r=pi(e,e.word(t.at)),o=r?.kind===st.
ptr?pi(e,r.sizeOrType):void 0;return o?.kind===st.struct?_I(e,{...o,sizeOrType:e.types.indexOf(o)},n+1):null}function pi({
types:e},t){let n=e[t];for(let r=0;n!==void 0&&Wte.has(n.kind)&&r<xI;r++)n=e[n.sizeOrType];return n}function aw(e,t,n){let r=pi(
e,t);return r===void 0||n>xI?0:r.kind===st.ptr?Hte:r.kind===st.array?aw(e,e.word(r.at),n+1)*e.word(r.at+8):r.sizeOrType}
var Gte,st,Wte,qte,Hte,xI,SI=f(()=>{"use strict";v();Bo();Gte=60319,st={int:1,ptr:2,array:3,struct:4,union:5,enum:6,var:14,
datasec:15,enum64:19},Wte=new Set([8,9,10,11,18]),qte=1048575,Hte=8,xI=32});import{createHash as Qte}from"node:crypto";import{open as Zte}from"node:fs/promises";function $I(){let e=Buffer.alloc(0);
return async(t,n)=>{let r=await Zte(t);try{e.length<n&&(e=Buffer.allocUnsafeSlow(n));let{bytesRead:o}=await r.read(e,0,n,
0);return tne(t,e.subarray(0,o))}finally{await r.close()}}}function tne(e,t){let n=kI(t),r=n===void 0?kf(t):[];return{file:e,
sha256:Qte("sha256").update(t).digest("hex"),size:t.length,byteOrder:iw(t),programSections:r.filter(({isCode:o})=>o).map(
({name:o})=>o),maps:n===void 0?RI(t):[],dataBytes:r.filter(({name:o})=>ene.test(o)).reduce((o,s)=>o+s.size,0),defect:n}}
var ene,vI=f(()=>{"use strict";SI();Bo();ene=/^\.(?:data|bss|rodata)(?:\.|$)/});import{realpath as nne,stat as rne}from"node:fs/promises";import{basename as one,join as sne,resolve as ine}from"node:path";
function gn({defect:e,unsuited:t}){return e===void 0&&t?.what!=="all"}async function PI(e){let t=[],n=[],r=$I();for(let o of e){
o.paths.length===0&&n.push(ane(o));let s=await cne(o,t);for(let{file:i,ways:a}of s){let l=await une(i,o,t,r);if(l===void 0)
continue;let{defect:c,...u}=l,d={name:fne(i,s.length,o),path:We(i),request:o,object:u,defect:c};n.push({...d,targets:[],
...a.length>1&&{alsoBy:a.slice(1)}})}}if(mne(n,t),t.length>0)throw new h(t);return n}function ane(e){let t=e.command?.binary??
null,n=t===null?"":We(ine(e.base,t));return{name:e.name??"command",path:n,request:e,object:null,targets:[],defect:void 0}}
async function cne(e,t){let{matches:n,problems:r}=await ei(e.paths,e.base,lne);for(let{index:s,message:i}of r)t.push({...e.
place,message:`\`${e.paths[s]}\` ${i}`});let o=new Map;for(let{file:s,pattern:i}of n){let a=await nne(s).catch(()=>s),l=o.
get(a);l===void 0?o.set(a,{file:s,ways:[i]}):l.ways.push(l.file===s?i:We(s))}return[...o.values()]}async function une(e,t,n,r){
try{let o=await rne(e),{size:s}=o;if(!o.isFile()&&!o.isDirectory()){n.push({...t.place,message:`\`${We(e)}\` is no regula\
r file; name an object`});return}if(s>EI){n.push({...t.place,message:`\`${We(e)}\` has ${s} bytes; an eBPF object has at\
 most ${EI}`});return}return await r(e,s)}catch(o){n.push({...t.place,message:`\`${We(e)}\` ${await dne(o,e)}`});return}}
async function dne(e,t){switch(K(e)){case"ENOENT":case"ENOTDIR":return`does not exist; build the object first, or correc\
t the path${await Rd(t)}`;case"EISDIR":return`is a directory; name the objects in it, for example with \`${sne(We(t),"*.\
bpf.o")}\``;case"EACCES":return"cannot be read: permission denied";default:return`cannot be read: ${E(e)}`}}function fne(e,t,n){
let r=bf(one(e).replace(/(?:\.bpf)?\.o$/,""))??"object";return n.name===null?r:t===1?n.name:`${n.name}/${r}`}function mne(e,t){
let n=new Map;for(let r of e){let{name:o,path:s,request:i}=r,a=n.get(o);a!==void 0&&t.push({...i.place,message:`\`${a.path||
"a command"}\` and \`${s||"a command"}\` would both be called \`${o}\`; give each a \`name\` of its own in a manifest: \`art\
ifacts: [{name: ${o}-1, path: ${a.path}}, \u2026]\``}),n.set(o,r)}}var EI,lne,hi=f(async()=>{"use strict";v();await Qa();
await _d();Xa();ow();vI();EI=64*1024*1024;lne="build the objects first, or correct the pattern"});import{join as Rf}from"node:path";function _f(e="/"){return Ea("memory",e).flatMap(({folder:n,version:r})=>{let o=AI[r],
s=OI(Rf(n,o.limit));if(s===null||s>=gne)return[];let i=Number(o.inactive.exec(Mn(Rf(n,"memory.stat")))?.[1]??0),a=Math.max(
0,(OI(Rf(n,o.usage))??0)-i);return[{limitBytes:s,freeBytes:Math.max(0,s-a)}]}).reduce((n,r)=>n===null||r.freeBytes<n.freeBytes?
r:n,null)}function lw(e="/"){let[t]=Ea("memory",e),n=t&&/^oom_kill (\d+)$/m.exec(Mn(Rf(t.folder,AI[t.version].events)))?.[1];
return Number(n??0)}function OI(e){let t=Mn(e).trim();return/^\d+$/.test(t)?Number(t):null}var pne,hne,AI,gne,Sf=f(()=>{
"use strict";Pg();pne={limit:"memory.max",usage:"memory.current",inactive:/^inactive_file (\d+)$/m,events:"memory.events"},
hne={limit:"memory.limit_in_bytes",usage:"memory.usage_in_bytes",inactive:/^total_inactive_file (\d+)$/m,events:"memory.\
oom_control"},AI={1:hne,2:pne},gne=2**60});import{readFileSync as yne}from"node:fs";import{freemem as bne}from"node:os";function MI({initramfs:e,largestObject:t,largestMaps:n}){
let r=e*kne+t*xne+n*Rne,o=wne+r/TI;return Math.max(cw,Math.ceil(o/CI)*CI)}function $f(e){let t=0,n=[],r=new Set;return{limitMib:e,
reserve:a=>new Promise(l=>{n.push({mib:a,go:()=>l(i(a))}),o()})};function o(){for(let a=n[0];a!==void 0&&s(a.mib);a=n[0])
t+=a.mib,n.shift(),a.go()}function s(a){for(let l of r){if(t+a<=e)break;l()}return t===0||t+a<=e}function i(a){let l=!0,
c=()=>{l&&(t-=a),l=!1},u=()=>{c(),o()};return{giveBack:u,keep({exited:d,release:m}){let p=()=>{r.delete(p),m(),c()};r.add(
p),d.then(()=>{r.delete(p),u()}),o()}}}}function vf(){return Math.floor(Math.min(Sne(),_f()?.freeBytes??Number.POSITIVE_INFINITY)*
_ne/TI)}function Sne(){let e=/^MemAvailable:\s+(\d+) kB$/m.exec($ne("/proc/meminfo"))?.[1];return e===void 0?bne():Number(
e)*1024}function $ne(e){try{return yne(e,"utf8")}catch{return""}}var TI,cw,hl,wne,CI,kne,xne,Rne,_ne,uw=f(()=>{"use stri\
ct";Sf();TI=1024**2,cw=512,hl=4096,wne=288,CI=64,kne=2.5,xne=4,Rne=1.5;_ne=.75});function FI(e){if(e.length<dw||e.readUInt32BE(0)!==2135247942||e[4]!==2)return[];let{half:t,word:n,wide:r}=ot(e),o=Number(
r(40)),s=Array.from({length:t(60)},(m,p)=>o+p*dw);if(s.some(m=>m+dw>e.length))return[];let i=s.find(m=>n(m+4)===vne),a=i===
void 0?void 0:s[n(i+40)];if(i===void 0||a===void 0)return[];let l=Number(r(i+24)),c=Math.min(l+Number(r(i+32)),e.length),
u=Number(r(a+24)),d=[];for(let m=l;m+II<=c;m+=II){if(t(m+6)===Pne)continue;let p=((e[m+4]??0)&15)===Ene,g=pl(e,u+n(m));(p||
g.startsWith(One))&&d.push(g)}return d}var vne,dw,II,Ene,Pne,One,LI=f(()=>{"use strict";Bo();vne=2,dw=64,II=24,Ene=2,Pne=
0,One="__tracepoint_"});function Ef(e){let t=new Uint8Array(0);return{async read(r){let o=[];for await(let s of n(r))o.push(s);return Buffer.concat(
o)},skip:r=>NI(n(r)),part(r){let o=n(r),s=r;return{chunks:async function*(){for await(let a of o)s-=a.length,yield a}(),
done:()=>NI(n(s))}},async*rest(){for(t.length>0&&(yield t);;){let{done:r,value:o}=await e.next();if(r===!0)return;yield o}}};
async function*n(r){for(let o=r;o>0;){if(t.length===0){let{done:i,value:a}=await e.next();if(i===!0)throw new Error("it \
ends in the middle");t=a;continue}let s=t.subarray(0,o);t=t.subarray(s.length),o-=s.length,yield s}}}async function NI(e){
for await(let t of e);}var fw=f(()=>{"use strict"});function Pf(e){let t=4294967295;for(let r of e){t^=r;for(let o=0;o<8;o++)t=t>>>1^(t&1?3988292384:0)}let n=Buffer.alloc(4);
return n.writeUInt32LE(~t>>>0),n}var BI=f(()=>{"use strict"});async function*KI(e){let t=e[Symbol.asyncIterator](),n=Ef(t);try{let r=await n.read(Ane);if(r[7]!==Tne){yield r,yield*n.
rest();return}let o=Buffer.from([0,Cne]);yield Buffer.concat([r.subarray(0,6),o,Pf(o)]);let s=[];for(;;){let i=(await n.
read(1)).readUInt8();if(i===0)break;if(s.length===Ine)throw new Error("its compressed data has too many blocks");s.push(
yield*Fne(i,n))}yield Lne(s,o)}finally{await t.return?.()}}async function*Fne(e,t){let n=(e+1)*4;yield Buffer.concat([Buffer.
from([e]),await t.read(n-1)]);let[r,o]=[0,0];for(;;){let i=(await t.read(1)).readUInt8();if(yield Buffer.from([i]),r+=1,
i===0)break;let a=i>=128,l=await t.read(a?i>=192?5:4:2);yield l;let c=l.readUInt16BE(0)+1+(a?(i&31)<<16:0),u=a?l.readUInt16BE(
2)+1:c;yield*t.part(u).chunks,r+=l.length+u,o+=c}let s=(Ko-r%Ko)%Ko;return yield await t.read(s),await t.skip(Mne),{unpadded:n+
r,uncompressed:o}}function Lne(e,t){let n=e.flatMap(({unpadded:l,uncompressed:c})=>[mw(l),mw(c)]),r=Buffer.concat([Buffer.
from([0]),mw(e.length),...n]),o=Buffer.concat([r,Buffer.alloc((Ko-r.length%Ko)%Ko)]),s=Buffer.concat([o,Pf(o)]),i=Buffer.
alloc(4);i.writeUInt32LE(s.length/Ko-1);let a=Buffer.concat([i,t]);return Buffer.concat([s,Pf(a),a,Buffer.from("YZ")])}function mw(e){
let t=[];for(let n=e;;n=Math.floor(n/128)){if(n<128)return Buffer.from([...t,n]);t.push(n%128|128)}}var Ane,Cne,Tne,Mne,
Ko,Ine,DI=f(()=>{"use strict";fw();BI();Ane=12,Cne=0,Tne=10,Mne=32,Ko=4,Ine=65536});var UI={};ee(UI,{default:()=>Nne});var jI,Nne,GI=f(async()=>{jI=await import("./vendor/xz-decompress.js"),{}=jI,Nne=jI.default});import{ReadableStream as Bne}from"node:stream/web";async function*gl(e){let{default:t}=await GI().then(()=>UI),n=await Kne(),
r=Dne(KI(e));try{let o=new t.XzReadableStream(r.stream).getReader();try{for(;;){let{done:s,value:i}=await o.read();if(s)
return;i.length>0&&(yield i)}}catch(s){throw r.ended()?new Error("the compressed data is cut off or damaged",{cause:s}):
s}finally{await o.cancel().catch(()=>{})}}finally{n()}}async function Kne(){let e=WI,t=()=>{};return WI=new Promise(n=>{
t=n}),await e,t}function Dne(e){let t=e[Symbol.asyncIterator](),n=!1;return{stream:new Bne({async pull(o){let s=await t.
next();for(;s.done!==!0&&s.value.length===0;)s=await t.next();s.done===!0?(n=!0,o.close()):o.enqueue(s.value)},async cancel(){
await t.return?.()}},{highWaterMark:0}),ended:()=>n}}var WI,pw=f(()=>{"use strict";DI();WI=Promise.resolve()});var qI={};ee(qI,{Decompress:()=>Une,ZstdErrorCode:()=>Gne,decompress:()=>Wne});var jne,Une,Gne,Wne,HI=f(async()=>{jne=await import("./vendor/fzstd.js"),
{Decompress:Une,ZstdErrorCode:Gne,decompress:Wne}=jne});import{Readable as qne}from"node:stream";import zI from"node:zlib";async function*Fe(e,t,n){let r=0;for await(let o of zne(
e)){if(r+=o.length,r>n)throw new h(`${t} unpacks to more than ${n} bytes, which no kernel package does`);yield o}}async function*zne(e){
let t=e[Symbol.asyncIterator]();try{let n=await Vne(t),r=Yne(n,t);gw(n,hw.xz)?yield*gl(r):gw(n,hw.gzip)?yield*VI(r,zI.createGunzip()):
gw(n,hw.zstd)?yield*Jne(r):yield*r}finally{await t.return?.()}}async function Vne(e){let t=[];for(let n=0;n<Hne;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat(t)}async function*Yne(e,t){for(e.length>
0&&(yield e);;){let{done:n,value:r}=await t.next();if(n===!0)return;yield r}}function gw(e,t){return t.every((n,r)=>e[r]===
n)}async function*Jne(e){let t=zI.createZstdDecompress;if(t!==void 0){yield*VI(e,t());return}let{Decompress:n}=await HI().then(()=>qI),
r=[],o=new n(s=>r.push(s));for await(let s of e)o.push(s),yield*r.splice(0);o.push(new Uint8Array(0),!0),yield*r}async function*VI(e,t){
let n=qne.from(e),r=t;n.on("error",o=>r.destroy(o)),n.pipe(r);try{for await(let o of r)yield o}finally{n.destroy(),r.destroy()}}
var Hne,hw,jn=f(()=>{"use strict";v();pw();Hne=6,hw={gzip:[31,139],zstd:[40,181,47,253],xz:[253,55,122,88,90,0]}});import{createReadStream as Xne}from"node:fs";function Me(e,t={}){let n=t.start??0;return{bytes:()=>n,async*chunks(){if(!(t.
end!==void 0&&t.end<n))for await(let r of Xne(e,t))n+=r.length,yield r}}}var Vr,rn,on=f(()=>{"use strict";v();Vr=4*2**30,
rn=class extends h{}});var JI={};ee(JI,{default:()=>ere,extract:()=>Qne,pack:()=>Zne});var YI,Qne,Zne,ere,XI=f(async()=>{YI=await import("./vendor/tar-stream.js"),
{extract:Qne,pack:Zne}=YI,ere=YI.default});var QI={};ee(QI,{readTar:()=>Of,readTarFile:()=>yw});import{Readable as tre}from"node:stream";async function yw(e,t,n){let r=Me(
e);return await Of(Fe(r.chunks(),t,Vr),n),r.bytes()}async function Of(e,{take:t,enough:n,link:r}){let{extract:o}=(await XI().then(()=>JI)).
default,s=o(),i=tre.from(e,{objectMode:!0});i.on("error",a=>s.destroy(a)),i.pipe(s);try{for await(let a of s){let{name:l,
type:c,size:u}=a.header,d=l.replace(/^(?:\.?\/)+/,"");c==="symlink"&&r?.(d,a.header.linkname??""),c==="link"&&r?.(d,`/${a.
header.linkname??""}`);let m=c==="file"?t(d):void 0;if(m===void 0){a.resume();continue}if(await m(a,u??0),n())return}}finally{
s.destroy(),i.destroy(),await e.return(void 0)}}var Af=f(()=>{"use strict";jn();on()});var eF={};ee(eF,{readDeb:()=>rre});import{open as nre}from"node:fs/promises";async function rre(e,t,n){let r=await ore(e),
o=Me(e,r);return await Of(Fe(o.chunks(),t,Vr),n),o.bytes()}async function ore(e){let t=await nre(e,"r");try{if(await ZI(
t,0,bw.length)!==bw)throw new Error("it does not begin as an ar archive");for(let n=bw.length;;){let r=await ZI(t,n,ww),
o=Number(r.slice(48,58));if(r.length<ww||!r.endsWith("`\n")||!Number.isSafeInteger(o)||o<0)throw new Error(`no ar header\
 at byte ${n}`);let s=r.slice(0,16).trim().replace(/\/$/,""),i=n+ww;if(s.startsWith("data.tar"))return{start:i,end:i+o-1};
n=i+o+o%2}}finally{await t.close()}}async function ZI(e,t,n){let{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,
t);return r.toString("latin1",0,o)}var bw,ww,tF=f(()=>{"use strict";jn();on();Af();bw=`!<arch>
`,ww=60});async function rF(e,{take:t,enough:n},r=[]){let{read:o,skip:s,part:i}=Ef(e);try{for(;;){let a=await fre(o,r);if(a===void 0)
return;let{path:l,size:c,mode:u,padding:d}=a,m=(u&ure)===dre?t(l.replace(/^(?:\.?\/)+/,"")):void 0;if(m===void 0){await s(
c+d);continue}if(a.linked)throw new Error(`${l} is a hard link to a file that stands elsewhere in the archive`);let p=i(
c);if(await m(p.chunks,c),n())return;await p.done(),await s(d)}}finally{await e.return(void 0)}}async function fre(e,t){
let n=(await e(xw)).toString("latin1");if(n===sre||n===ire)return mre(e);if(n!==are)throw new Error("its archive is not \
one of cpio in the newc form");let r=oF(await e(gi));await e(Cf(xw+gi));let o=t[r];if(o===void 0)throw new Error(`its ar\
chive has a file ${r} that its header does not know`);return{...o,padding:Cf(o.size),linked:!1}}async function mre(e){let t=await e(
nF*gi),n=c=>oF(t.subarray(c*gi,(c+1)*gi)),[r,o,s,i]=[n(1),n(4),n(6),n(11)];if(i<1||i>cre)throw new Error(`its archive ha\
s a name of ${i} bytes`);let a=await e(i);await e(Cf(xw+nF*gi+i));let l=a.toString("utf8",0,i-1);if(l!==lre)return{path:l,
size:s,mode:r,padding:Cf(s),linked:o>1&&s===0}}function oF(e){let t=e.toString("latin1");if(!/^[0-9A-Fa-f]{8}$/.test(t))
throw new Error("its archive has a damaged header");return Number.parseInt(t,16)}function Cf(e){return(kw-e%kw)%kw}var sre,
ire,are,xw,nF,gi,lre,cre,kw,ure,dre,sF=f(()=>{"use strict";fw();sre="070701",ire="070702",are="07070X",xw=6,nF=13,gi=8,lre=
"TRAILER!!!",cre=4096,kw=4,ure=61440,dre=32768});import{open as pre}from"node:fs/promises";async function yi(e){let t=await pre(e,"r");try{if((await _w(t,0,iF)).readUInt32BE(
0)!==hre)throw new Error("it does not begin as an rpm package");let r=await lF(t,iF),o=Math.ceil(r.end/aF)*aF,s=await lF(
t,o);return{signature:r.tags,tags:s.tags,range:{start:o,end:s.end}}}finally{await t.close()}}async function lF(e,t){let n=await _w(
e,t,Rw);if(n.readUInt32BE(0)!==gre)throw new Error(`no rpm header at byte ${t}`);let[r,o]=[n.readUInt32BE(8),n.readUInt32BE(
12)];if(r>yre||o>bre)throw new Error(`its header claims ${r} entries and ${o} bytes, which no kernel package has`);let s=await _w(
e,t+Rw,r*Tf+o),i=t+Rw+s.length;return{tags:kre(s.subarray(0,r*Tf),s.subarray(r*Tf)),end:i}}async function _w(e,t,n){let r=()=>new Error(
"it is cut off in its header");if(t+n>(await e.stat()).size)throw r();let{buffer:o,bytesRead:s}=await e.read(Buffer.alloc(
n),0,n,t);if(s<n)throw r();return o}function kre(e,t){let n=new Map;for(let o=0;o<e.length;o+=Tf){let[s,i,a,l]=[0,4,8,12].
map(c=>e.readUInt32BE(o+c));if(a>t.length||l>t.length)throw new Error(`its header has a damaged entry ${s}`);if(l>wre&&i!==
Yr.binary)throw new Error(`its header has an entry ${s} of ${l} values, which no kernel package has`);n.set(s,{type:i,offset:a,
count:l})}let r=o=>{let s=n.get(o);return s===void 0?[]:s.type===Yr.string?cF(t,{...s,count:1}):s.type===Yr.strings||s.type===
Yr.translated?cF(t,s):[]};return{text:o=>r(o)[0],texts:r,numbers(o){let s=n.get(o);return s===void 0?[]:xre(t,s)},binary(o){
let s=n.get(o);return s?.type===Yr.binary?uF(t,s.offset,s.count):void 0}}}function cF(e,{offset:t,count:n}){let r=[];for(let o=t;r.
length<n;){let s=e.indexOf(0,o);if(s===-1)throw new Error("its header has a text without an end");r.push(e.toString("utf\
8",o,s)),o=s+1}return r}function xre(e,{type:t,offset:n,count:r}){let o=t===Yr.int16?2:t===Yr.int32?4:t===Yr.int64?8:0;if(o===
0)return[];let s=uF(e,n,r*o);return Array.from({length:r},(i,a)=>o===8?Number(s.readBigUInt64BE(a*o)):s.readUIntBE(a*o,o))}
function uF(e,t,n){if(t+n>e.length)throw new Error("its header has an entry that reaches behind its end");return e.subarray(
t,t+n)}var _t,iF,hre,gre,Rw,Tf,aF,yre,bre,wre,Yr,Mf=f(()=>{"use strict";_t={name:1e3,version:1001,release:1002,epoch:1003,
arch:1022,fileSizes:1028,fileModes:1030,sourceRpm:1044,fileDevices:1095,fileInodes:1096,dirIndexes:1116,baseNames:1117,dirNames:1118,
payloadFormat:1124,payloadCompressor:1125,longFileSizes:5008,payloadDigests:5092,payloadDigestAlgorithm:5093},iF=96,hre=
3987467995,gre=2393761793,Rw=16,Tf=16,aF=8,yre=65535,bre=64<<20,wre=1<<20,Yr={int16:3,int32:4,int64:5,string:6,binary:7,
strings:8,translated:9}});var mF={};ee(mF,{filesOf:()=>If,readRpm:()=>$re});async function $re(e,t,n){let{tags:r,range:o}=await yi(e),s=r.text(_t.
payloadFormat)??"cpio";if(s!=="cpio")throw new rn(`${t} holds ${s} where a package holds a cpio archive`);let i=r.text(_t.
payloadCompressor);if(!Rre.includes(i))throw new rn(`${t} is packed with ${i}; only gzip, xz and zstd can be unpacked`);
let a=Me(e,{start:o.end});return await rF(Fe(a.chunks(),t,Vr),n,If(r)),a.bytes()}function If(e){let t=e.texts(_t.dirNames);
if(t.some(a=>a.length>_re))throw new Error("its header has a folder without an end");let n=e.numbers(_t.dirIndexes),r=e.
numbers(_t.longFileSizes),o=r.length>0?r:e.numbers(_t.fileSizes),s=e.numbers(_t.fileModes),i=vre(e,s);return e.texts(_t.
baseNames).map((a,l)=>{let c=s[l]??0,u=c&dF,d=u===Sre||u===fF&&i(l);return{path:`${t[n[l]??-1]??""}${a}`,mode:c,size:d?o[l]??
0:0}})}function vre(e,t){let n=e.numbers(_t.fileDevices),r=e.numbers(_t.fileInodes),o=i=>`${n[i]}:${r[i]}`,s=new Map;for(let[
i,a]of t.entries())(a&dF)===fF&&s.set(o(i),i);return i=>r[i]===void 0||s.get(o(i))===i}var Rre,_re,dF,fF,Sre,Sw=f(()=>{"\
use strict";sF();jn();on();Mf();Rre=["gzip","xz","zstd",void 0],_re=4096,dF=61440,fF=32768,Sre=40960});import{stat as Ere}from"node:fs/promises";async function Jr(e,t,n,r){try{switch(e){case"deb":return await(await Promise.resolve().then(()=>(tF(),eF))).
readDeb(t,n,r);case"rpm":return await(await Promise.resolve().then(()=>(Sw(),mF))).readRpm(t,n,r);case"tar":return await(await Promise.resolve().then(()=>(Af(),QI))).
readTarFile(t,n,r);case"file":return await Pre(t,r);case"folder":throw new rn(`${n} is a folder`)}}catch(o){throw o instanceof
h?o:new rn(`${n} is not a package that can be read: ${E(o)}`)}}async function Pre(e,{take:t}){let{size:n}=await Ere(e);return await t(
"")?.(Me(e).chunks(),n),n}var yl=f(()=>{"use strict";v();on()});function gF(e){let t=Are(e),n={depends:[],soft:{pre:[],post:[]}};for(let r of t.toString("latin1").split("\0")){let o=r.
indexOf("="),[s,i]=[r.slice(0,o),r.slice(o+1)];s==="name"&&(n.name=i),s==="softdep"&&Ore(i,n.soft),s==="depends"&&n.depends.
push(...i.split(",").filter(a=>a!==""))}return n}function Ore(e,t){let n;for(let r of e.split(/\s+/))r==="pre:"?n=t.pre:
r==="post:"?n=t.post:r!==""&&n?.push(r)}function Un(e){return e.replaceAll("-","_")}function Are(e){if(e.length<$w||e.readUInt32BE(
0)!==2135247942||e[4]!==2)throw new Error("no 64-bit ELF file");let{half:t,wide:n}=ot(e),r=Number(n(40)),o=t(60),s=hF(e,
r,t(62));for(let i=0;i<o;i++){let{name:a,offset:l,size:c}=hF(e,r,i),u=s.offset+a;if(e.toString("latin1",u,u+pF.length+1)===
`${pF}\0`)return e.subarray(l,l+c)}throw new Error("no .modinfo section")}function hF(e,t,n){let r=t+n*$w;if(r+$w>e.length)
throw new Error("section table behind the end of the file");let{word:o,wide:s}=ot(e);return{name:o(r),offset:Number(s(r+
24)),size:Number(s(r+32))}}var $w,pF,vw=f(()=>{"use strict";Bo();$w=64,pF=".modinfo"});import{readdir as Cre,readFile as Tre,realpath as Ow,stat as yF}from"node:fs/promises";import{join as bl}from"node:path";
function Cw(e,t){let[,n]=/(?:^|\/)lib\/modules\/([^/]+)\//.exec(e)??[];return n===void 0||n===t}async function Lf(e,t){let n=await Ff(
e,()=>Ow(e)),r=await Pw(n,"modules.order"),o=r===null?[]:await Fre(n,r),s=o.length>0?o:await Lre(n,t);return{modules:(await Promise.
all(s.map(a=>Ff(a,()=>Bre(a))))).sort((a,l)=>a.path<l.path?-1:1),builtinList:await Pw(n,"modules.builtin")??await Nre(n,
t)}}async function Fre(e,t){let n=t.split(`
`).filter(i=>i!=="");if(n.length>Aw)throw wF(e);let r=n.map(i=>bl(e,i.replace(/\.o$/,".ko"))),o=n.map(i=>bl(e,i.replace(
/^kernel\//,"")));return(await Promise.all(r.map(async(i,a)=>await Ew(i,e)??await Ew(o[a]??i,e)))).filter(i=>i!==null)}async function Lre(e,t){
let n=[],r=0,o=async(s,i)=>{for(let a of await Ff(s,()=>Cre(s,{withFileTypes:!0}))){if(++r>Ire)throw new h(`${e} holds t\
oo much to look for modules in all of it`);let l=bl(s,a.name);if(a.isDirectory()&&a.name!==".git"&&i<Mre&&await o(l,i+1),
a.isDirectory()||!bF.test(a.name)||!Cw(l.slice(e.length),t))continue;let c=await Ew(l,e);if(c!==null&&n.push(c),n.length>
Aw)throw wF(e)}};return await o(e,0),n}async function Ew(e,t){let n=await Ow(e).catch(()=>null);return n===null||!bF.test(
n)||!he(n,t)?null:(await yF(n)).isFile()?n:null}async function Nre(e,t){return await Pw(e,bl("lib/modules",t,"modules.bu\
iltin"))??""}async function Bre(e){let{size:t,mtimeMs:n}=await yF(e);return{path:e,size:t,mtimeMs:n}}async function Pw(e,t){
let n=await Ow(bl(e,t)).catch(()=>null);return n===null||!he(n,e)?null:Ff(n,()=>Tre(n,"utf8"))}async function Ff(e,t){return t().
catch(n=>{throw n instanceof h?n:new h(`${e} cannot be read: ${E(n)}`)})}function wF(e){return new h(`${e} holds more th\
an ${Aw} modules; name the folder of one kernel`)}var Aw,Mre,Ire,bF,Tw=f(()=>{"use strict";v();dn();Aw=5e4,Mre=32,Ire=1e6,
bF=/\.ko(?:\.(?:xz|zst|gz))?$/});import{mkdir as Kre,open as Dre,readFile as jre,rm as Ure}from"node:fs/promises";import{basename as Gre,join as Wre}from"node:path";
async function Nf(e,t){let{folder:n}=e;await z(n,()=>Kre(n,{recursive:!0}));let r=ue(Wre(n,"spool")),o=await z(r,()=>Dre(
r,"wx+"));try{return await t(qre(e,o,r))}finally{await o.close(),await Ure(r,{force:!0})}}async function Bf({file:e,content:t}){
return kF(Fe(Hre(t),e,Iw))}function qre({packages:e,release:t,builtinList:n},r,o){let s=new Map,i=new Set(Mw(n)),a=[...e],
l=0;return{isBuiltin:d=>i.has(d),names:()=>[...s.keys(),...i],async readAll(){for(let d=a.shift();d!==void 0;d=a.shift())
await c(d)},async read(d,m){for(;!s.has(d)&&!i.has(d)&&(m||a.length===e.length);){let b=a.shift();if(b===void 0)break;await c(
b)}let p=s.get(d);if(p===void 0)return;if(p.size>Iw)throw new h(`${t}: ${p.file} has ${p.size} bytes, and a module has a\
t most ${Iw}; look at where it comes from`);if(p.path!==void 0)return{file:p.file,content:await jre(p.path)};let{buffer:g}=await r.
read(Buffer.alloc(p.size),0,p.size,p.start);return{file:p.file,content:g}}};async function c({what:d,format:m,hidden:p,fetch:g}){
if(m==="folder")return u(await g());await Jr(m,await g(),d,{take(b){if(!Cw(b,t)||p.some(y=>b===y||b.startsWith(`${y}/`)))
return;if(b.endsWith("/modules.builtin"))return async y=>{for(let R of Mw((await kF(y)).toString("utf8")))i.add(R)};let k=/([^/]+\.ko(?:\.(?:xz|zst|gz))?)$/.
exec(b)?.[1];if(!(k===void 0||s.has(wl(k))))return async(y,R)=>{s.set(wl(k),{file:k,start:l,size:R});for await(let _ of y)
await z(o,()=>r.write(_,0,_.length,l)),l+=_.length}},enough:()=>!1})}async function u(d){let{modules:m,builtinList:p}=await Lf(
d,t);for(let g of Mw(p))i.add(g);for(let{path:g,size:b}of m){let k=Gre(g);s.has(wl(k))||s.set(wl(k),{file:k,path:g,start:0,
size:b})}}}function Mw(e){return e.split(`
`).map(t=>wl(t.split("/").pop()??"")).filter(t=>t!=="")}function wl(e){return Un(e.replace(/\.ko(\.\w+)?$/,""))}async function kF(e){
let t=[];for await(let n of e)t.push(n);return Buffer.concat(t)}async function*Hre(e){for(let t=0;t<e.length;t+=65536)yield e.
subarray(t,t+65536)}var Iw,Fw=f(()=>{"use strict";v();be();et();jn();yl();vw();Tw();Iw=256<<20});import{createReadStream as zre}from"node:fs";import{stat as Vre}from"node:fs/promises";import{pipeline as Yre}from"node:stream/promises";
import{promisify as Jre}from"node:util";import{createGunzip as Xre,gzip as Qre}from"node:zlib";async function xF(e,t){let n=await Nf(
e,async r=>{await r.readAll();let o=[];for(let s of r.names()){let i=await r.read(s,!1);i!==void 0&&o.push([s,...FI(await Bf(
i))].join(" "))}return o});await Pn(t,await Jre(Qre)([...n,""].join(`
`)))}async function RF(e,t){let n=new Map;return await Yre(zre(e),Xre().setEncoding("utf8"),async r=>{for await(let o of Zre(
r)){let s=[...t].filter(l=>o.includes(` ${l}`));if(s.length===0)continue;let[i="",...a]=o.split(" ");for(let l of s)a.includes(
l)&&n.set(l,[...n.get(l)??[],i])}}),n}async function*Zre(e){let t="";for await(let n of e){let r=(t+n).split(`
`);t=r.pop()??"",yield*r}yield t}async function Lw(e){return Vre(e).then(t=>t.isFile(),()=>!1)}var Nw=f(()=>{"use strict";
be();LI();Fw()});import{createHash as eoe}from"node:crypto";import{join as kl}from"node:path";async function bi(e,t){let n=await EF(e),r=ooe(
t,n);if(r===void 0)return;let o=r.map(i=>({name:i,path:kl(e,`${i}.ko`)}));return(await Promise.all(o.map(async({name:i,path:a})=>soe(
n.get(i))===await me(a)))).every(Boolean)?o:void 0}async function $F(e,t){let{folder:n}=e;await Nf(e,async r=>{let o=await EF(
n),s={source:e,shelf:r,known:o,seen:new Set};for(let i of t.required.map(Un))await Bw(i,i,s);for(let i of t.optional.map(
Un))await vF(i,!0,s);await Et(kl(n,SF),Object.fromEntries(o))})}async function Bw(e,t,n){let{source:r,shelf:o,known:s,seen:i}=n,
a=s.get(e);if(a?.builtin||i.has(e))return;if(i.add(e),a!==void 0&&"sha256"in a&&a.sha256===await me(kl(r.folder,`${e}.ko`))){
await _F(a,t,n);return}let l=await o.read(e,!0);if(l===void 0){if(!o.isBuiltin(e))throw new h(roe(e,t,r,o));s.set(e,{builtin:!0});
return}let c=await Bf(l),u=noe(c,`${r.release}: ${l.file}`);await Pn(kl(r.folder,`${e}.ko`),c);let d={builtin:!1,sha256:eoe(
"sha256").update(c).digest("hex"),...u};s.set(e,d),await _F(d,t,n)}async function _F(e,t,n){if("sha256"in e){for(let r of e.
depends)await Bw(r,t,n);for(let r of[...e.soft?.pre??[],...e.soft?.post??[]])await vF(r,!1,n)}}async function vF(e,t,n){
let{shelf:r,known:o}=n;r.isBuiltin(e)||await r.read(e,t)!==void 0?await Bw(e,e,n):o.set(e,{builtin:!1,absent:!0})}function noe(e,t){
try{let{depends:n,soft:r}=gF(e),{pre:o,post:s}=r;return{depends:n.map(Un),soft:{pre:o.map(Un),post:s.map(Un)}}}catch(n){
throw new h(`${t} is not a kernel module that can be read: ${E(n)}`)}}function roe(e,t,{release:n,packages:r},{names:o}){
let s=Eg(e,o(),toe),i=r.map(u=>u.what).join(", "),a=e===t?"":`, needed by \`${t}\`,`,l=r.length===0?"it came without mod\
ules":`look into ${i}`,c=s.length===0?l:`did you mean ${s.join(", ")}?`;return`kernel ${n} has no module \`${e}\`${a} ne\
ither as a file nor built in; ${c}`}function ooe({required:e,optional:t},n){let r=new Set,o=new Set,s=(a,l)=>{let c=n.get(
a);if(c===void 0)return!1;if(c.builtin)return!0;if(!("sha256"in c))return!l;if(o.has(a))return!0;o.add(a);let{depends:u,
soft:d={pre:[],post:[]}}=c;return!u.every(m=>s(m,!0))||!d.pre.every(m=>s(m,!1))?!1:(r.add(a),d.post.every(m=>s(m,!1)))};
return e.map(Un).every(a=>s(a,!0))&&t.map(Un).every(a=>s(a,!1))?[...r]:void 0}function soe(e){return e!==void 0&&"sha256"in
e?e.sha256:void 0}async function EF(e){let t=await Pt(kl(e,SF));return typeof t!="object"||t===null?new Map:new Map(Object.
entries(t))}var toe,SF,PF=f(async()=>{"use strict";await Ke();v();be();vw();Fw();toe=3,SF="modules.json"});import{createHash as ioe}from"node:crypto";import{open as aoe}from"node:fs/promises";async function Do(e,t,n,r){let o=new Map,
s=await Jr(e,t,n,{take(a){let l=r.find(({is:c,to:u})=>!o.has(u)&&c(a));return l===void 0?void 0:loe(l,n,o)},enough:()=>r.
every(({to:a})=>o.has(a))}),i=r.find(({to:a,optional:l})=>l!==!0&&!o.has(a));if(i!==void 0)throw new rn(`${n} has no ${i.
what}`);return{digests:o,bytes:s}}function loe({to:e,maxBytes:t},n,r){return async(o,s)=>{if(s>t)throw new h(`${n} holds\
 a file of ${s} bytes where at most ${t} are expected`);let i=ioe("sha256"),a=await z(e,()=>aoe(e,"wx"));try{for await(let l of o)
i.update(l),await z(e,()=>a.writeFile(l))}finally{await a.close()}r.set(e,i.digest("hex"))}}function OF(e,{vmlinuz:t}={}){
if(t!==void 0)return r=>r===t;let n=[`boot/vmlinuz-${e}`,`boot/Image-${e}`,...Kw(e,"vmlinuz","Image")];return r=>n.includes(
r)}function AF(e,{config:t}={}){if(t!==void 0)return r=>r===t;let n=[`boot/config-${e}`,...Kw(e,"config")];return r=>n.includes(
r)}function CF(e){let t=Kw(e,"modules.builtin");return n=>t.includes(n)}function Kw(e,...t){return t.flatMap(n=>[`lib/mo\
dules/${e}/${n}`,`usr/lib/modules/${e}/${n}`])}var Kf=f(()=>{"use strict";v();be();on();yl()});import{createHash as coe}from"node:crypto";import{readdir as TF,readFile as uoe,rm as doe,stat as foe}from"node:fs/promises";
import{basename as moe,join as Df}from"node:path";function MF(e,t,n){let{pins:r}=e,o=n?["locked",r?.vmlinuzSha256??"",r?.
configSha256??""]:[];return{what:`kernel ${e.release}`,key:xr("kernel",moe(t.kernelFolder(e)),...o),paths:[t.kernelFolder(
e)],async intact(){let s=await t.readKernel(e);return s!==void 0&&Dw(s,e)}}}function Dw({pins:e},{pins:t}){return t===void 0?
!0:t.vmlinuzSha256===e.vmlinuzSha256&&t.configSha256===e.configSha256}function IF(e,{required:t,optional:n},r,o){return{
what:`modules of ${e.release}`,key:xr("modules",e.modules.map(({sha256:s,hidden:i=[]})=>[s,...i].join(" ")),[...t].sort(),
[...n].sort()),paths:[r.modulesFolder(e.modules)],intact:o}}async function jw(e,t){let n=["resolved","indexes"].map(s=>Df(
e,s)),r="bpfcompat-lookups-",o=`${xr("lookups",[...new Set(t)].sort())}-`;return{what:"kernel lookups",key:`${o}${await goe(
n)}`,restoreKeys:[o,r],paths:n}}async function FF(e,t){let n=Df(e,"indexes");for(let r of await TF(n).catch(()=>[])){let o=Df(
n,r),s=(await foe(o).catch(()=>{}))?.mtimeMs??t.getTime();t.getTime()-s>poe*hoe&&await doe(o,{force:!0}).catch(()=>{})}}
async function goe(e){let t=coe("sha256");for(let n of e)for(let r of(await TF(n).catch(()=>[])).sort()){if(!r.endsWith(
".json"))continue;let o=await uoe(Df(n,r)).catch(()=>Buffer.alloc(0));t.update(`${r} ${o.length}
`).update(o)}return t.digest("hex")}var poe,hoe,Uw=f(()=>{"use strict";Rr();poe=30,hoe=1440*60*1e3});import{mkdir as yoe,rm as jf}from"node:fs/promises";import{dirname as NF,join as boe}from"node:path";async function BF(e,t,n){
let{store:r,cache:o,pinnedByLock:s}=n,i=await r.readKernel(e);return i!==void 0?i:r.locked(e.image,Wf(e.image,n),async()=>{
let a=await r.readKernel(e);if(a!==void 0)return a;let l=MF(e,r,s),c=await o.restore(l);c||await r.addKernel(e,d=>_oe(e,
t,d,n));let u=await r.readKernel(e);if(u===void 0&&s)throw new h(`kernel \`${e.id}\`: ${qf(e.image)} does not have the v\
mlinuz and the config that the lock pins; somebody changed the lock: write it anew with \`bpfcompat kernels lock\``);if(u===
void 0)throw new h(`kernel ${e.release} was written and is damaged at once: check the disk`);return c||await o.save(l),u})}
async function Ww(e,{builtinList:t},n,r){if(n.required.length+n.optional.length===0)return[];let{store:o,cache:s}=r,i=o.
modulesFolder(e.modules),a=await bi(i,n);if(a!==void 0)return a;let l=e.modules[0]??e.image;return o.locked(l,Wf(l,r),async()=>{
let c=await bi(i,n);if(c!==void 0)return c;let d=IF(e,n,o,async()=>await bi(i,n)!==void 0),m=await s.restore(d)?await bi(
i,n):void 0;if(m!==void 0)return m;await $F({packages:KF(e,r),release:e.release,builtinList:t,folder:i},n);let p=await bi(
i,n);if(p===void 0)throw new h(`modules of ${e.release} were written and are damaged at once: check the disk`);return await s.
save(d),p})}async function qw(e,t){let[n]=e.modules;if(n===void 0)return;let r=boe(t.store.modulesFolder(e.modules),Roe);
return await Lw(r)?r:t.store.locked(n,Wf(n,t),async()=>{if(await Lw(r))return r;let o=NF(r);return await xF({packages:KF(
e,t),release:e.release,builtinList:"",folder:o},r),r})}function KF(e,t){return e.modules.map(n=>({what:qf(n),format:n.format,
hidden:n.hidden??[],fetch:()=>Uf(n,t)}))}async function _oe(e,t,n,r){let{config:o}=e,s=c=>t&&e.modules.some(({sha256:u})=>u===
c.sha256),i=o&&await LF(o,voe(e,n),s(o),e,r),a=o===void 0?$oe(e,n):[DF(e,n)],l=await LF(e.image,a,s(e.image),e,r);return{
vmlinuzSha256:l.digests.get(n.vmlinuz)??"",configSha256:(i??l).digests.get(n.config)??null,imageBytes:Math.min(l.bytes,e.
image.size),...o===void 0?{}:{configBytes:Math.min(i?.bytes??0,o.size)}}}async function LF(e,t,n,r,o){let s=a=>Do(e.format,
a,qf(e),t);if(e.place?.kind==="local")return s(await jF(e,e.place.path));if(await o.store.hasPackage(e))return s(await Uf(
e,o));if(r.pins!==void 0&&!n){let a=await Soe(e,t,r,r.pins,o);if(a!==void 0)return a}if(n)return s(await Uf(e,o));let i=await Hw(
e,void 0,o);try{return await s(i)}finally{await jf(i,{force:!0})}}async function Soe(e,t,n,r,o){let s=e===n.image?r.imageBytes:
r.configBytes;if(s===void 0)return;let i=await Hw(e,Math.min(s,e.size),o);try{let{digests:a}=await Do(e.format,i,qf(e),t);
if(t.every(({to:l,pin:c,optional:u})=>u===!0||a.get(l)===c))return{digests:a,bytes:s};o.onProgress({step:"note",message:`${n.
release}: the start of the package is not what is pinned; reading all of it`})}catch(a){if(!(a instanceof h))throw a;o.onProgress(
{step:"note",message:`${a.message}; reading all of it`})}finally{await jf(i,{force:!0})}for(let{to:a}of t)await jf(a,{force:!0})}
function $oe(e,t){let n=DF(e,t);return e.members?.config===null?[n]:[n,Gw(e,t)]}function voe(e,t){let n={what:"modules.b\
uiltin",is:CF(e.release),to:t.builtin,maxBytes:xoe,optional:!0};return e.modules.some(({sha256:o})=>o===e.config?.sha256)?
[Gw(e,t)]:[Gw(e,t),n]}function DF({release:e,members:t,pins:n},r){return{what:"vmlinuz",is:OF(e,t),to:r.vmlinuz,maxBytes:woe,
pin:n?.vmlinuzSha256}}function Gw({release:e,members:t,pins:n},r){return{what:"config",is:AF(e,t),to:r.config,maxBytes:koe,
pin:n?.configSha256??void 0}}async function Gf(e,t){return t.store.locked(e,Wf(e,t),()=>Uf(e,t))}async function Uf(e,t){
let{store:n}=t;if(e.place?.kind==="local")return jF(e,e.place.path);let r=n.packagePath(e);return await n.hasPackage(e)?
await UF(e,r,t):await dt(await Hw(e,void 0,t),r),r}async function jF({name:e,format:t,sha256:n},r){if(t!=="folder"&&await me(
r)!==n)throw new h(`${e} has changed since this run began: wait for its build to end, and run again`);return r}async function Hw(e,t,n){
let{store:r,downloader:o,remote:s,onProgress:i}=n,a=ue(r.packagePath(e));await z(a,()=>yoe(NF(a),{recursive:!0}));let l=t??
e.size;return i({step:"fetching",what:e.name,bytes:0,total:l}),await o().toFile({...await s(e),prefix:t},a,c=>i({step:"f\
etching",what:e.name,bytes:c,total:l})),t===void 0&&await UF(e,a,n),a}async function UF(e,t,{verify:n}){try{await n?.(e,
t)}catch(r){throw await jf(t,{force:!0}),r}}function Wf(e,{signal:t,onProgress:n}){return{signal:t,onWait:()=>n({step:"n\
ote",message:`another run is fetching ${e.name}: waiting for it`})}}function qf({name:e,version:t}){return`${e} ${t}`}var woe,
koe,xoe,Roe,zw=f(async()=>{"use strict";v();be();et();Nw();await PF();Kf();Uw();woe=2**31,koe=16<<20,xoe=1<<20,Roe="name\
s.gz"});function GF(e,t){return{shape:Eoe[e],path:t}}var Eoe,WF=f(()=>{"use strict";Eoe={x86_64:"bzimage-pc",arm64:"image-virt",
s390x:"image-ccw"}});import{readFile as Poe}from"node:fs/promises";async function Hf(e){return Vw(await Poe(e,"utf8"))}function Vw(e){let t=`\

${e}`;return{get(n){let r=t.indexOf(`
${n}=`);if(r<0)return;let o=t.indexOf(`
`,r+1);return t.slice(r+n.length+2,o<0?void 0:o).trimEnd().replace(/^"(.*)"$/,"$1")}}}function qF(e,t){return e.get(t)===
"m"}var Yw=f(()=>{"use strict"});function Le(e,t){return e.startsWith(`${t}.`)||e.startsWith(`${t}-`)||e===t}function Xr(e){return e.replace(Ooe,"")}function Je(e){
return typeof e=="string"&&e.length<=128&&/^\d[A-Za-z0-9.+~_-]*$/.test(e)&&!e.includes("..")}var Ooe,it=f(()=>{"use stri\
ct";Ooe=/^\d[\w.+~]*(?:-(?:\d|rc\d)[\w.+~]*)*/});function zf(e,t){let n=HF(e),r=HF(t);return n.epoch-r.epoch||zF(n.upstream,r.upstream)||zF(n.revision,r.revision)}function HF(e){
let t=e.indexOf(":"),n=e.slice(t+1),r=n.lastIndexOf("-");return{epoch:t===-1?0:Number(e.slice(0,t)),upstream:r===-1?n:n.
slice(0,r),revision:r===-1?"":n.slice(r+1)}}function zF(e,t){let n=VF(e),r=VF(t);for(let o=0;o<Math.max(n.length,r.length);o++){
let s=n[o]??"",i=r[o]??"",a=o%2===0?Aoe(s,i):Number(s)-Number(i);if(a!==0)return a}return 0}function VF(e){let t=e.split(
/(\d+)/);return t.at(-1)===""&&t.pop(),t}function Aoe(e,t){for(let n=0;n<Math.max(e.length,t.length);n++){let r=YF(e[n])-
YF(t[n]);if(r!==0)return r}return 0}function YF(e){if(e==="~")return-1;if(e===void 0)return 0;let t=e.charCodeAt(0);return/[A-Za-z]/.
test(e)?t:t+256}var JF=f(()=>{"use strict"});function XF({packages:e},t){let n=Toe(t.source.metaPackage,e);return ZF(e).filter(r=>Jw(r,t)).sort((r,o)=>+(r.unlisted.length>
0)-+(o.unlisted.length>0)||Number(n(o.release))-Number(n(r.release))||zf(o.version,r.version))}function QF({packages:e},{
series:t,release:n,source:r}){let o=n===void 0?r.ending:Xr(n);return ZF(e).filter(({release:s})=>(t===void 0||Le(s,t))&&
Xr(s)===o).sort((s,i)=>zf(i.version,s.version)).map(({release:s})=>s)}function Toe(e,t){let n=eL(t),r=new Set,o=[e];for(let s=o.
pop();s!==void 0;s=o.pop())r.has(s)||(r.add(s),o.push(...tL(n.get(s))?.depends.map(i=>i.name)??[]));return s=>r.has(`lin\
ux-image-${s}`)||r.has(`linux-image-unsigned-${s}`)}function ZF(e){let t=eL(e);return[...new Set(e.map(({name:r})=>Coe.exec(
r)?.[1]).filter(r=>r!==void 0))].flatMap(r=>{let o=(i,a)=>tL(t.get(`linux-${i}-${r}`),a),s=o("binary")===void 0?Ioe(r,o):
Moe(r,o);return s===void 0?[]:[s]})}function Moe(e,t){let n=t("binary");if(n===void 0)return;let{version:r}=n,[o,s]=[t("\
base",r),t("modules",r)];return o!==void 0&&s!==void 0?{release:e,version:r,image:n,config:o,modules:[s],unlisted:[]}:{release:e,
version:r,image:n,modules:[],unlisted:[`linux-base-${e}`,`linux-modules-${e}`]}}function Ioe(e,t){let n=t("image")??t("i\
mage-unsigned");if(n===void 0||n.depends.some(({name:a})=>/^linux-(?:image|binary)-/.test(a)))return;let{version:r}=n,o=t(
"modules",r)??t("modules");if(o===void 0){if(n.depends.some(({name:l})=>l===`linux-modules-${e}`))return;let a=t("image-\
extra");return{release:e,version:r,image:n,modules:a===void 0?[n]:[n,a],unlisted:[]}}let s=t("modules-extra",o.version);
return{release:e,version:r,image:n,config:o,modules:s===void 0?[o]:[o,s],unlisted:[]}}function eL(e){let t=new Map;for(let n of e){
let r=t.get(n.name);r===void 0?t.set(n.name,[n]):r.push(n)}return t}function tL(e=[],t){return e.filter(n=>t===void 0||n.
version===t).sort((n,r)=>zf(r.version,n.version))[0]}function Jw({release:e},{series:t,release:n,source:r}){return n!==void 0?
e===n:(t===void 0||Le(e,t))&&Xr(e)===r.ending}var Coe,Xw=f(()=>{"use strict";it();JF();Coe=/^linux-(?:image|image-unsigned|binary)-(\d.*)$/});import{createHash as Foe}from"node:crypto";function Qw(e){let t=[...e.toString("latin1").matchAll(Loe)].map(([,r=""])=>Boe(
r));if(t.length===0)return Zw(e).length>0?e:void 0;let n=t.filter(r=>r!==void 0);return n.length===t.length?Buffer.concat(
n):void 0}function Boe(e){let t=e.split(/\r?\n/).map(s=>s.trim()),n=t.slice(t.indexOf("")+1).filter(s=>s!==""),r=n.find(
s=>s.startsWith("=")),o=Buffer.from(n.filter(s=>s!==r).join(""),"base64");return r===void 0||r===`=${Koe(o).toString("ba\
se64")}`?o:void 0}function Koe(e){let t=11994318;for(let n of e){t^=n<<16;for(let r=0;r<8;r++)t<<=1,(t&16777216)!==0&&(t^=
25578747)}return Buffer.from([t>>16&255,t>>8&255,t&255])}function Zw(e){let t=[];for(let n=0;n<e.length;){let r=Doe(e,n);
if(r===void 0)break;let o=e.subarray(r.start,r.end);if(r.tag===Noe&&o[0]===4){let s=Buffer.from([153,o.length>>8,o.length&
255]);t.push(Foe("sha1").update(s).update(o).digest("hex").toUpperCase())}n=r.end}return t}function Doe(e,t){let n=e[t]??
0;if((n&128)===0)return;let r=(n&64)===0?joe(e,t,n):Uoe(e,t,n);return r!==void 0&&r.end<=e.length?r:void 0}function joe(e,t,n){
let r=[1,2,4][n&3];if(r===void 0||t+1+r>e.length)return;let o=t+1+r;return{tag:n>>2&15,start:o,end:o+e.readUIntBE(t+1,r)}}
function Uoe(e,t,n){let r=n&63,o=e[t+1]??0;if(o<192)return{tag:r,start:t+2,end:t+2+o};if(o<224)return{tag:r,start:t+3,end:t+
3+(o-192<<8)+(e[t+2]??0)+192};if(!(o<255||t+6>e.length))return{tag:r,start:t+6,end:t+6+e.readUInt32BE(t+2)}}var Loe,Noe,
nL=f(()=>{"use strict";Loe=/^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n([\s\S]*?)^-----END PGP PUBLIC KEY BLOCK-----/gm,Noe=
6});import{mkdtemp as Goe,readFile as Woe,rm as qoe,writeFile as tk}from"node:fs/promises";import{tmpdir as Hoe}from"node:os";
import{join as xl}from"node:path";async function rL(e,t,n){if("why"in n)return{text:ek(e,t),signature:rk(t,n)};let r=await iL(
["-"],e,n);if(r!==void 0){let o=oL(r.status,t,n);return{text:o.status==="good"?r.output:ek(e,t),signature:o}}return await aL(
async o=>{let[s,i]=[xl(o,"signed"),xl(o,"text")];await tk(s,e);let a=await nk(["--cleartext","--output",i,s],t,n);return a&&
{text:await Woe(i,"utf8"),signature:a}})??{text:ek(e,t),signature:{status:"unchecked",why:Yf}}}async function Gn(e,t,n,r){
return"why"in r?rk(n,r):aL(async o=>{let s=xl(o,"signature");await tk(s,t);let i=await iL([s,"-"],e,r);if(i!==void 0)return oL(
i.status,n,r);let a=xl(o,"content");return await tk(a,e),await nk(["--signature-file",s,a],n,r)??await nk([s,a],n,r)??{status:"\
unchecked",why:Yf}})}function dr(){return["gpgv","sqv"].some(e=>se(e)!==void 0)}function oL(e,t,n){let r=(...a)=>e.filter(
({word:l})=>a.includes(l)).map(({rest:l})=>l),[o]=r("BADSIG","REVKEYSIG");if(o!==void 0)throw new h(`${t}: BAD signature\
 by ${o}; ${Vf}`);let s=zoe(e,n);if(s!==void 0)return{status:"good",by:s};let i=r("GOODSIG","ERRSIG","EXPKEYSIG").map(a=>a.
replace(/ .*/,""));if(i.length===0)throw new h(`${t}: is not signed; ${Vf}`);return sL([...new Set(i)],t,n)}function sL(e,t,{
path:n,strict:r}){let o=`${n} has no valid key for ${e.join(", ")}`;if(r===!0)throw new h(`${t}: ${o}; name a keyring th\
at has it`);return rk(t,{why:o,onlyHttps:!0})}function zoe(e,{fingerprints:t}){let n;for(let{word:r,rest:o}of e)if(["NEW\
SIG","EXPSIG","EXPKEYSIG"].includes(r))n=void 0;else if(r==="GOODSIG")n=o;else if(r==="VALIDSIG"&&n!==void 0&&(t===void 0||
t.includes(o.split(" ").at(-1)??"")))return n}async function iL(e,t,{path:n}){let{execa:r}=await db().then(()=>ub),o=["-\
-keyring",n,"--status-fd","2",...e.length===1?["--output","-"]:[],...e],{stdout:s,stderr:i,cause:a}=await r("gpgv",o,{input:t,
reject:!1,stripFinalNewline:!1});if(K(a)==="ENOENT")return;let l=[...i.matchAll(/^\[GNUPG:\] (\S+) ?(.*)$/gm)].map(([,c="",
u=""])=>({word:c,rest:u.trim()}));return{output:s,status:l}}function Voe({exitCode:e,stderr:t}){return e===2||e===1&&/^error: .* wasn't expected/m.
test(t)}async function nk(e,t,n){if(se("sqv")===void 0)return;let r=await ke("sqv",["--keyring",n.path,...e]);if(Voe(r))
return;let o=r.stderr.trim().split(`
`).at(-1)?.trim()??"",s=r.stdout.trim().split(/\s+/),{fingerprints:i=s}=n;if(r.exitCode!==0)throw new h(`${t}: no good s\
ignature by ${n.path} (${o}); ${Vf}`);return s.some(a=>i.includes(a))?{status:"good",by:`${s.join(", ")} (sqv)`}:sL(s,t,
n)}async function aL(e){let t=await Goe(xl(Hoe(),"bpfcompat-signature-"));try{return await e(t)}finally{await qoe(t,{recursive:!0,
force:!0})}}function rk(e,{why:t,onlyHttps:n=!1}){if(n&&!e.startsWith("https:"))throw new h(`${e}: ${t}; install or upda\
te the keyring, or use a mirror with https`);return{status:"unchecked",why:t}}function ek(e,t){let n=/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[^\r\n]+\r?\n)*\r?\n([\s\S]*?)^-----BEGIN PGP SIGNATURE-----/m.
exec(e.toString("utf8"))?.[1];if(n===void 0)throw new h(`${t}: is no signed index; ${Vf}`);return n.replace(/^- /gm,"")}
var Yf,Vf,fr=f(()=>{"use strict";v();en();Kt();Yf="neither gpgv nor sqv is installed";Vf="something between here and whe\
re it is from changes files: use another mirror or repository"});import{createHash as cL}from"node:crypto";import{readFile as ok}from"node:fs/promises";import{join as Yoe}from"node:path";
async function wi(e,t){if(!dr())return{why:Yf};let n=[],r=[];for(let a of e)try{n.push({fingerprint:a.fingerprint,content:await Qoe(
a,t)})}catch(l){if(!(l instanceof h))throw l;r.push(l.message)}if(n.length===0)return{why:Xoe(r),onlyHttps:!0};let o=n.map(
({fingerprint:a})=>a),s=cL("sha256").update(o.join(`
`)).digest("hex").slice(0,40),i=Jf(`keyring-${s}`,t);return await dL(i,Buffer.concat(n.map(({content:a})=>a))),{path:i,fingerprints:o}}
async function uL(e,t){let n=await ok(e).catch(s=>{throw new h(`keyring ${e}: cannot be read (${K(s)??E(s)}); name a fil\
e with the public keys of the archive`)}),r=Qw(n);if(r===void 0)throw new h(`keyring ${e}: has no public key in it; expo\
rt one with \`gpg --export\``);if(r===n)return{path:e,strict:!0};let o=Jf(`keyring-${cL("sha256").update(r).digest("hex").
slice(0,40)}`,t);return await dL(o,r),{path:o,strict:!0}}async function dL(e,t){let n=await ok(e).catch(()=>{});(n===void 0||
!n.equals(t))&&await Pn(e,t)}function Xoe([e="no keys are known for it",...t]){let n=e.replace(/; check the network, .*$/,
"");return t.length===0?n:`${n} (and ${t.length} more)`}async function Qoe(e,t){let{url:n,fingerprint:r}=e,o=await ok(Jf(
r,t)).catch(()=>{});if(o!==void 0&&lL(o,e))return o;let s=`the signing key ${r}`,{content:i}=await t.downloader().toMemory(
{what:s,urls:[n],maxBytes:Joe}),a=Qw(i);if(a===void 0||!lL(a,e))throw new h(`${B(n)}: is not the key ${r}`);return await Pn(
Jf(r,t),a),a}function lL(e,{fingerprint:t}){return Zw(e).includes(t)}function Jf(e,{cacheDirectory:t}){return Yoe(t,"key\
s",`${e}.gpg`)}var Joe,Xf=f(()=>{"use strict";v();be();Ae();nL();fr();Joe=1<<20});var pL={};ee(pL,{settledDeb:()=>Zf,settledFile:()=>ik});import{mkdir as mL,rename as Zoe,rm as sk}from"node:fs/promises";
import{basename as ese,dirname as tse,join as Qf}from"node:path";async function Zf(e,t,n){let{name:r,version:o,path:s,sha256:i,
size:a}=e,l=Qf(n.cacheDirectory,"settled",`${i}.deb`);if(await me(l)===i)return l;let c=await Iu(n,"debian"),u=c.bases("\
debian",new Date(t)).map(p=>pt(p,s)),d=ue(l);return await sk(l,{force:!0}),await z(l,()=>mL(tse(l),{recursive:!0})),await(n.
downloader??Ns({signal:n.signal})).toFile({what:`${r} ${o}`,urls:u,maxBytes:a,sha256:i,advice:c.advice},d),await dt(d,l),
l}async function ik({file:e,listedAt:t},n,r){let o=ese(n),s=Qf(r.cacheDirectory,"settled",Sn([e.sha256,n])),i=Qf(s,o);if(await fL(
s,o))return i;let a=await Zf(e,t,r),l=ue(s);await z(s,()=>mL(l,{recursive:!0}));try{let c={what:n,is:u=>u===n,to:Qf(l,o),
maxBytes:nse};await Do("deb",a,`${e.name} ${e.version}`,[c]),await $r(l,[o]),await z(s,async()=>{await sk(s,{recursive:!0,
force:!0}),await Zoe(l,s)})}catch(c){if(await sk(l,{recursive:!0,force:!0}),!await fL(s,o))throw c}return i}async function fL(e,t){
return(await On(e))?.includes(t)===!0}var nse,em=f(()=>{"use strict";la();Rr();be();fn();et();Kf();Br();nse=32<<20});var gL={};ee(gL,{LIBRARY_PACKAGES:()=>tm,SETTLED_FILE:()=>ak,TOOL_PACKAGES:()=>sse,librarySet:()=>jo,settledPackages:()=>Rl,
settledTool:()=>lk});import{readFileSync as rse}from"node:fs";import{join as ose}from"node:path";function Rl(){return hL??=
JSON.parse(rse(ose(Ot,ak),"utf8")),hL}function jo(e=Ca){let t=Rl().sets.find(n=>n.libbpf===e);if(t===void 0)throw new Error(
`${ak} has no set with libbpf ${e}`);return t}function lk(e,t){let{listedAt:n,packages:r}=Rl().tools;return{file:r[t][e],
listedAt:n}}var tm,sse,ak,hL,Uo=f(()=>{"use strict";Po();Er();tm=["libbpf-dev","libelf-dev","zlib1g-dev","libzstd-dev","\
libc6-dev","linux-libc-dev"],sse=["busybox-static","ubuntu-keyring"],ak="native/libraries.json"});import{existsSync as ise}from"node:fs";async function bL(e,t){if(e.name==="own")return e.keyring===null?{why:"the manife\
st names no keyring for it"}:uL(e.keyring,t);let n=kL(e.name,t.keyrings);if(n!==void 0)return{path:n};let[r]=t.keyrings??
[];return t.keyrings!==void 0?{why:`no keyring at ${r??"any place"}`}:(e.name==="ubuntu"?await use(t):void 0)??wi(cse[e.
name],t)}async function use(e){if(!dr())return;let{settledFile:t}=await Promise.resolve().then(()=>(em(),pL)),{settledTool:n}=await Promise.resolve().then(()=>(Uo(),gL)),
[r=""]=yL.ubuntu;try{let o={...e,downloader:e.downloader()};return{path:await t(n("ubuntu-keyring","x86_64"),r.slice(1),
o)}}catch(o){if(o instanceof h)return;throw o}}function wL(e,t){if(e.name==="own")return e.keyring!==null&&dr();let n=e.
name==="ubuntu"&&t===void 0;return dr()&&(n||kL(e.name,t)!==void 0)}function kL(e,t){return(t??yL[e]).find(n=>ise(n))}var yL,
ki,ase,lse,cse,xL=f(()=>{"use strict";v();Xf();fr();yL={debian:["/usr/share/keyrings/debian-archive-keyring.gpg","/usr/s\
hare/keyrings/debian-archive-keyring.pgp"],ubuntu:["/usr/share/keyrings/ubuntu-archive-keyring.gpg"]},ki="https://ftp-ma\
ster.debian.org/keys",ase="https://archive.ubuntu.com/ubuntu/project/ubuntu-archive-keyring.gpg",lse="https://keyserver.\
ubuntu.com/pks/lookup?op=get&options=mr&search=0x",cse={debian:[{url:`${ki}/archive-key-11.asc`,fingerprint:"1F89983E008\
1FDE018F3CC9673A4F27B8DD47936"},{url:`${ki}/archive-key-11-security.asc`,fingerprint:"AC530D520F2F3269F5E98313A48449044A\
AD5C5D"},{url:`${ki}/archive-key-12.asc`,fingerprint:"B8B80B5B623EAB6AD8775C45B7C5D7D6350947F8"},{url:`${ki}/archive-key\
-12-security.asc`,fingerprint:"05AB90340C0C5E797F44A8C8254CF3B5AEC0A8F0"},{url:`${ki}/archive-key-13.asc`,fingerprint:"0\
4B54C3CDCA79751B16BC6B5225629DF75B188BD"},{url:`${ki}/archive-key-13-security.asc`,fingerprint:"5E04A1E3223A19A20706E20F\
9904613D4CCE68C6"}],ubuntu:["F6ECB3762474EDA9D21B7022871920D1991BC93C","790BC7277767219C42C86F933B4FE6ACC0B21F32"].flatMap(
e=>[{url:ase,fingerprint:e},{url:`${lse}${e}`,fingerprint:e}])}});function xi(e){let t=e.length-12;return e.slice(0,12).join(", ")+(t>0?` and ${t} more`:"")}var ck=f(()=>{"use strict"});var mr,RL,Go=f(()=>{"use strict";mr=["x86_64","arm64","s390x"],RL=["deb","rpm","tar","file","folder"]});import{isAbsolute as dse}from"node:path";function yn(e){if(typeof e!="object"||e===null)return!1;let{name:t,version:n,format:r,
place:o,urls:s,sha256:i,size:a,hidden:l}=e;return typeof t=="string"&&typeof n=="string"&&RL.some(c=>c===r)&&(o===null||
pse(o))&&Array.isArray(s)&&s.every(hse)&&typeof i=="string"&&fse.test(i)&&typeof a=="number"&&a>0&&(l===void 0||Array.isArray(
l)&&l.every(c=>typeof c=="string"))}function pse(e){if(typeof e!="object"||e===null||!("kind"in e))return!1;let t=e;switch(t.
kind){case"archive":return _l(t.archive)&&_l(t.path);case"registry":return typeof t.registry=="string"&&_l(t.repository);case"\
local":return typeof t.path=="string"&&dse(t.path);default:return!1}}function _l(e){return typeof e=="string"&&mse.test(
e)&&!e.startsWith("/")&&!e.split("/").includes("..")}function hse(e){return typeof e=="string"&&URL.canParse(e)&&/^https?:\/\/[^/]/.
test(e)}var fse,mse,Sl=f(()=>{"use strict";Go();fse=/^[0-9a-f]{64}$/,mse=/^[A-Za-z0-9.+~_^:/-]+$/});import{mkdir as gse,rm as yse}from"node:fs/promises";import{dirname as bse,join as wse}from"node:path";async function nm(e,t){
let{cacheDirectory:n,downloader:r,onProgress:o}=t,{file:s,key:i,maxUnpacked:a,wayOut:l}=e,{what:c,maxBytes:u}=s,d=wse(n,
"indexes",`${i}.json`),m=await Pt(d);if(Array.isArray(m)&&m.every(e.isItem))return m;let p=B(s.urls.at(-1)??"");if(!(u<=
e.maxBytes))throw new h(`${p}: claims ${u} bytes; ${l}`);let g=ue(d);await z(g,()=>gse(bse(g),{recursive:!0}));try{o({step:"\
fetching",what:c,bytes:0,total:u}),await r.toFile(s,g,k=>o({step:"fetching",what:c,bytes:k,total:u}));let b=await e.parse(
Fe(Me(g).chunks(),p,a));return await Et(d,b),b}catch(b){throw b instanceof h?b:new h(`${p}: is no list of packages that \
can be read: ${E(b)}; ${l}`)}finally{await yse(g,{force:!0})}}var uk=f(()=>{"use strict";v();be();Ae();et();jn();on()});async function rm(e,t,n=$se){let r=await vse(e,t),o=await Ase(e,r,t,n);return{suite:e.suite,date:r.date,signature:r.signature,
packages:o}}async function vse(e,t){let{downloader:n,mirrors:r,now:o,unsigned:s,onProgress:i}=t,{archive:a,suite:l}=e,c=`\
the index of ${l}`,u=[],d=s?["InRelease","Release"]:["InRelease"],m=r.bases(a,o()).flatMap(p=>d.map(g=>pt(p,`dists/${l}/${g}`)));
for(;;){let{content:p,url:g}=await n.toMemory({what:c,urls:m,maxBytes:kse,advice:r.advice});try{return await Ese(e,p,B(g),
t)}catch(b){if(!(b instanceof h))throw b;if(u.push(...b.problems),m=m.slice(m.indexOf(g)+1),m.length===0)throw new h(u);
i({step:"note",message:`${b.message}; asking the next mirror`})}}}async function Ese(e,t,n,r){let{now:o,keyring:s,unsigned:i,
onProgress:a,mirrors:l}=r,{suite:c}=e,{text:u,signature:d}=i&&!t.includes("-----BEGIN PGP SIGNED MESSAGE-----")?{text:t.
toString("utf8"),signature:{status:"unchecked",why:"it is not signed"}}:await rL(t,n,s),[m]=Tu(u);if(m===void 0)throw new h(
`${n}: is empty; ${l.advice}`);if(!Pse(m,c)){let g=[m.get("codename"),m.get("suite")].find(b=>b!==c);throw new h(`${n}: \
is the index of ${g??"something else"}; ${l.advice}`)}let p=SL(m,"valid-until");if(p!==void 0&&p<o()){let g=p.toISOString().
slice(0,10);a({step:"note",message:`the index of ${c} was valid until ${g}: the mirror may be behind`})}return{date:SL(m,
"date")??o(),signature:d,byHash:m.get("acquire-by-hash")==="yes",index:Ose(m,e,n,l)}}function Pse(e,t){let n=e.get("suit\
e");return n===t||e.get("codename")===t&&n?.startsWith(`${t}-`)!==!0}function SL(e,t){let n=new Date(e.get(t)??"");return Number.
isNaN(n.getTime())?void 0:n}function Ose(e,{component:t,architecture:n},r,{advice:o}){let s=(e.get("sha256")??"").split(
`
`);for(let i of _se){let a=`${t}/binary-${n}/Packages${i}`;for(let l of s){let[c,u,d]=l.split(/\s+/);if(!(d!==a||c===void 0||
!/^[0-9a-f]{64}$/.test(c)))return{path:a,sha256:c,size:Number(u)}}}throw new h(`${r}: lists no packages of ${t} for ${n}\
; ${o}`)}async function Ase({suite:e,archive:t},n,r,o){let{path:s,sha256:i,size:a}=n.index,{advice:l}=r.mirrors,c=`dists\
/${e}/${s.replace(/\/[^/]+$/,"")}`,u=r.mirrors.bases(t,n.date),d=[...n.byHash?u.map(p=>pt(p,`${c}/by-hash/SHA256/${i}`)):
[],...u.map(p=>pt(p,`dists/${e}/${s}`))],m={key:`${i}${o.name}`,file:{what:`the package list of ${e}`,urls:d,maxBytes:a,
sha256:i,advice:l},maxBytes:xse,maxUnpacked:Rse,wayOut:l,isItem:Mse,parse:p=>Cse(p,t,o)};return(await nm(m,r)).map(p=>dk(
p,t))}function dk(e,t){let{place:n}=e;return n?.kind==="archive"?{...e,place:{...n,archive:t}}:e}async function Cse(e,t,n){
let r=new Aa,o=new TextDecoder,s=[],i=a=>{for(let l of a){let c=n.is(l.get("package")??"")?Tse(l,t):void 0;if(c!==void 0&&
s.push(c),s.length>_L)throw new Error(`it lists more than ${_L} packages of the kind that is looked for`)}};for await(let a of e)
i(r.push(o.decode(a,{stream:!0})));return i(r.end()),s}function Tse(e,t){let r={name:e.get("package")??"",version:e.get(
"version")??"",format:"deb",sha256:e.get("sha256"),size:Number(e.get("size")),place:{kind:"archive",archive:t,path:e.get(
"filename")},urls:[]};return yn(r)?{...r,depends:Ise(e.get("depends")??"")}:void 0}function Mse(e){return!yn(e)||!("depe\
nds"in e)||!Array.isArray(e.depends)?!1:e.depends.every(t=>typeof t=="object"&&t!==null&&"name"in t)}function Ise(e){return e.
split(",").flatMap(t=>{let[,n,r]=/^\s*(\S+)(?:\s+\(=\s*([^)\s]+)\))?/.exec(t)??[];return n===void 0||!$L.test(n)?[]:[r===
void 0?{name:n}:{name:n,version:r}]})}var kse,xse,Rse,_L,_se,$L,Sse,$se,fk=f(()=>{"use strict";v();Ae();Sl();fr();uk();Ug();
Br();kse=16<<20,xse=64<<20,Rse=512<<20,_L=1e5,_se=[".xz",".gz",""],$L=/^linux-(?:image|binary|modules|base)-[a-z0-9.+~-]+$/,
Sse=/-unsigned$|-dbg$|-signed-template$/,$se={name:"",is:e=>$L.test(e)&&!Sse.test(e)}});async function vL(e,t,n,r){let{mirrors:o}=r,[s=""]=e;if(o.snapshots.length===0)throw new h("the mirrors that were named \
keep no old indexes");let{snapshot:i,day:a}=await Lse(s,t,n,r),l=Kse(a),c=`${i}/${n.archive}/${a}`,{packages:u}=await rm(
n,{...r,mirrors:{...o,bases:()=>[c]},now:()=>l});return e.map(d=>{let m=u.find(p=>p.name===d&&p.version===t);if(m===void 0)
throw new h(`${B(c)}: does not list ${d} ${t} either`);return dk(m,`${n.archive}/${a}`)})}async function Lse(e,t,{archive:n,
architecture:r},{downloader:o,mirrors:s}){let i=new Map(s.snapshots.map(p=>[`${pt(p.replace(/\/archive$/,""),`mr/binary/${e}\
/${t}/binfiles`)}?fileinfo=1`,p])),a=`the date of ${e} ${t}`,{content:l,url:c}=await o.toMemory({what:a,urls:[...i.keys()],
maxBytes:Fse}),u=`_${r}.deb`,d=Bse(l,B(c)).flatMap(p=>p.archive_name===n&&p.name?.endsWith(u)===!0&&Nse.test(p.first_seen??
"")?[p.first_seen??""]:[]),[m]=d.sort();if(m===void 0)throw new h(`${B(c)}: has no ${e} ${t} for ${r}`);return{snapshot:i.
get(c)??"",day:m}}function Bse(e,t){try{let{fileinfo:n}=JSON.parse(e.toString("utf8"));return Object.values(n).flat().filter(
r=>[r.archive_name,r.name,r.first_seen].every(o=>typeof o=="string"))}catch(n){throw new h(`${t}: is no answer of a snap\
shot archive: ${E(n)}`)}}function Kse(e){return new Date(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,"$1-$2-$3\
T$4:$5:$6Z"))}var Fse,Nse,EL=f(()=>{"use strict";v();Ae();Br();fk();Fse=1<<20;Nse=/^\d{8}T\d{6}Z$/});async function OL(e,t){let n=[],r=[],o;for(let s of e.source.suites){let i=Dse(s,e.source),a=await jse(i,t);if(a instanceof
oe){o??=a;continue}let{found:l,missing:c}=await Use(XF(a,e),a,t);if(c.length>0){let u=l===void 0?"looking further":`usin\
g ${l.release}`,d=`${s} lists ${c.join(", ")}, but no mirror has it any more: ${u}`;t.onProgress({step:"note",message:d})}
if(l!==void 0)return Wse(e,await Gse(l,i,t),a,t);r.push(...c),n.push(...QF(a,e))}throw o!==void 0&&r.length+n.length===0?
o:new h(qse(e,PL(r),PL(n),t.mirrors))}function Dse(e,{archive:{name:t},component:n,architecture:r}){let o={suite:e,component:n,
architecture:r};return t==="debian"?{archive:e.endsWith("-security")?"debian-security":"debian",...o}:t==="ubuntu"?{archive:[
"amd64","i386"].includes(r)?"ubuntu":"ubuntu-ports",...o}:{archive:t,...o}}async function jse(e,{readSuite:t,onProgress:n}){
try{return await t(e)}catch(r){if(!(r instanceof oe)||!r.gone)throw r;return n({step:"note",message:`no mirror has ${e.suite}\
: looking further`}),r}}async function Use(e,{date:t},{downloader:n,mirrors:r}){let o=[];for(let s of e){let{image:i,config:a}=s,
l=c=>n.exists(pk(c,r,t));if(await l(i)&&(a===void 0||await l(a)))return{found:s,missing:o};o.push(s.release)}return{missing:o}}
async function Gse(e,t,n){let{release:r,version:o,unlisted:s}=e;if(s.length===0)return e;try{let[i,...a]=await vL(s,o,t,
n);return{...e,...i===void 0?{}:{config:i},modules:a,unlisted:[]}}catch(i){if(!(i instanceof h))throw i;let a=`${t.suite}\
 lists ${s.join(" and ")} no more, so ${r} comes without config and modules (${i.message.split(";")[0]})`;return n.onProgress(
{step:"note",message:a}),e}}function Wse(e,t,n,{now:r}){let{release:o,version:s,image:i,config:a,modules:l,unlisted:c}=t;
return{id:e.id,release:o,arch:e.arch,version:s,resolvedAt:r().toISOString(),indexDate:n.date.toISOString(),signature:n.signature,
image:mk(i),...a===void 0?{}:{config:mk(a)},modules:l.map(mk),...c.length===0?{}:{members:{config:null}}}}function mk({depends:e,
...t}){return t}function qse({id:e,series:t,release:n,source:r},o,s,{origin:i}){let a=r.suites.join(", ");if(o.length>0)
return`kernel \`${e}\`: ${a} lists ${xi(o)}, but no mirror has it any more (asked: ${i}); take another kernel, or a mirr\
or that keeps old files with ${Z("mirror")}`;let l=n??`${t??""} kernel that ends in ${r.ending}`.trim(),c=s.length===0?"\
no kernel of this line is listed":`there are ${xi(s)}`;return`kernel \`${e}\`: ${a} has no ${l}: ${c} (asked: ${i})`}function PL(e){
return[...new Set(e)]}function pk(e,t,n){let{place:r,urls:o}=e,s=r?.kind==="archive"?[...t.bases(r.archive,n).map(i=>pt(
i,r.path)),...t.packages(r.path)]:[];return{what:`${e.name} ${e.version}`,urls:[...s,...o],maxBytes:e.size,sha256:e.sha256,
advice:t.advice}}var AL=f(()=>{"use strict";v();Oe();fn();ck();Xw();Br();EL()});var CL={};ee(CL,{createDebSource:()=>Hse});function Vse({name:e},{place:t,urls:n}){let{archive:r,path:o}=zse[e];return t?.
kind==="archive"&&r.test(t.archive)&&o.test(t.path)&&n.length===0}var Hse,zse,TL=f(()=>{"use strict";Xw();xL();AL();Br();
fk();Hse=e=>{let t=new Map,n=new Map;return{async resolve(o,s){let{archive:i}=o.source,a={...e,downloader:e.downloader(),
mirrors:await r(i),keyring:await bL(i,e),unsigned:i.name==="own"&&i.keyring===null,onProgress:s};return OL(o,{...a,readSuite:c=>{
let u=JSON.stringify([i,c]),d=t.get(u)??rm(c,a);return t.set(u,d),d.catch(()=>t.delete(u)),d}})},means:(o,s)=>Jw(s,o)&&[
s.image,...s.config===void 0?[]:[s.config],...s.modules].every(i=>Vse(o.source.archive,i)),remote:async(o,s,{source:i})=>pk(
o,await r(i.archive),new Date(s.indexDate)),checkable:({source:o})=>wL(o.archive,e.keyrings),forget:()=>t.clear()};function r(o){
if(o.name==="own")return Promise.resolve(cE(o));let s=n.get(o.name)??Iu(e,o.name);return n.set(o.name,s),s}},zse={debian:{
archive:/^debian(?:-security)?(?:\/\d{8}T\d{6}Z)?$/,path:/^pool\/.+\.deb$/},ubuntu:{archive:/^ubuntu(?:-ports)?$/,path:/^pool\/.+\.deb$/},
own:{archive:/^own$/,path:/\.deb$/}}});async function NL(e,t,n){let r;for(let o of[...e.map(s=>`${s}/${t}`),...e]){let s=await eie(o,n);if(s instanceof oe&&(r??=
s),s===void 0||s instanceof oe)continue;let i=nie(s.text,t),a=i.find(({part:p})=>p==="image-unsigned")??i.find(({part:p})=>p===
"image"),l=i.find(({part:p,release:g})=>p==="modules"&&g===a?.release);if(a===void 0||l===void 0)continue;let[c,u]=[await LL(
a,o,n),await LL(l,o,n)];if(c===void 0||u===void 0)continue;let{release:d,version:m}=a;return{release:d,version:m,image:c,
modules:u,signature:s.signature}}if(r!==void 0)throw r}async function eie(e,t){let n=`${e}/${ML}`,r=await FL(n,t);if(r===
void 0||r instanceof oe)return r;let o=await FL(`${n}.gpg`,t);if(o instanceof oe)return o;let s={why:`${ML}.gpg is missi\
ng`,onlyHttps:!0},i=o===void 0?s:await tie(t),a=await Gn(r,o??Buffer.alloc(0),B(n),i);return{text:r.toString("utf8"),signature:a}}
async function FL(e,{downloader:t}){try{return(await t().toMemory({what:"the digests of a mainline build",urls:[e],maxBytes:Yse})).
content}catch(n){if(!(n instanceof oe))throw n;return n.gone?void 0:n}}async function tie(e){let{keyrings:t}=e;return t!==
void 0?t[0]===void 0?{why:"no keyring at any place"}:{path:t[0]}:wi(Xse,e)}function nie(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=Qse.exec(n.trim())??[];if(r===void 0||o===void 0||!_l(o))return[];let[,s,i,a,l]=Zse.exec(o.slice(
o.lastIndexOf("/")+1))??[];return s===void 0||a===void 0||l!==t||!Je(i)?[]:[{part:s,release:i,version:a,path:o,sha256:r}]})}
async function LL({part:e,release:t,version:n,path:r,sha256:o},s,{downloader:i}){let a=`linux-${e}-${t}`,l=[`${s}/${r.split(
"/").map(encodeURIComponent).join("/")}`],c=await i().sizeOf({what:`${a} ${n}`,urls:l,maxBytes:Jse}),u={name:a,version:n,
format:"deb",sha256:o,size:c,place:null,urls:l.map(B)};return yn(u)?u:void 0}var Yse,Jse,ML,IL,Xse,Qse,Zse,BL=f(()=>{"us\
e strict";fn();Ae();Xf();Sl();it();fr();Yse=1<<20,Jse=1<<30,ML="CHECKSUMS",IL="60AA7B6F30434AE68E569963E50C6A0917C622B0",
Xse=[{url:`https://keyserver.ubuntu.com/pks/lookup?op=get&options=mr&search=0x${IL}`,fingerprint:IL}],Qse=/^([0-9a-f]{64}) [ *](\S+)$/,
Zse=/^linux-(image-unsigned|image|modules)-(\d[^_]*-generic)_([^_]+)_([a-z0-9]+)\.deb$/});function KL(e){let t=[...e.matchAll(/href="(?:\.\/)?(v[^"/]{1,40})\/?"/g)].map(([,n=""])=>n);return[...new Set(t)].flatMap(
n=>{let r=rie.exec(n);if(r===null)return[];let[,o,s,i=0,a=Number.POSITIVE_INFINITY]=r;return[{folder:n,order:[Number(o),
Number(s),Number(i),Number(a)]}]})}function DL(e,t){let n=e.filter(({folder:s})=>t===void 0||Le(s.slice(1),t)),r=n.filter(
({order:s})=>s[3]===Number.POSITIVE_INFINITY);return(r.length>0||t===void 0?r:n).sort((s,i)=>sie(i,s))}function om(e){let t=oie.
exec(e);if(t===null)return;let[,n,r,o,s]=t;return`v${o==="0"?`${n}.${r}`:`${n}.${r}.${o}`}${s===void 0?"":`-rc${s}`}`}function sie(e,t){
let n=e.order.findIndex((r,o)=>r!==t.order[o]);return n===-1?0:(e.order[n]??0)-(t.order[n]??0)}var rie,oie,jL=f(()=>{"us\
e strict";it();rie=/^v(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?(?:-rc(\d{1,3}))?$/,oie=/^(\d+)\.(\d+)\.(\d+)-\d+(?:rc(\d+))?-/});var WL={};ee(WL,{createMainlineSource:()=>lie});async function cie({id:e,series:t,release:n,source:r},{downloader:o}){if(n!==
void 0){let l=om(n);if(l!==void 0)return[l];throw new h(`kernel \`${e}\`: expected a mainline release such as 6.12.8-0612\
08-generic after the @`)}let s=r.bases.map(l=>`${l}/`),i="the list of mainline builds",{content:a}=await o().toMemory({what:i,
urls:s,maxBytes:aie});return DL(KL(a.toString("utf8")),t).map(({folder:l})=>l)}function uie({bases:e},t){return e.map(n=>`${n.
replace(/\/+$/,"")}/${t}`)}function UL({release:e},{series:t,release:n}){return n!==void 0?e===n:t===void 0||Le(e,t)||Le(
om(e)?.slice(1)??"",t)}function die({config:e,modules:t}){return e===void 0?[...t]:[e,...t]}function fie({place:e,urls:t},{
source:n}){return e===null&&t.every(r=>n.bases.some(o=>r.startsWith(B(`${o.replace(/\/+$/,"")}/`))))}function GL(e,{architecture:t},n){
return`${e.join(", ")} ${e.length===1?"has":"have"} no build for ${t}: ${n}`}var iie,aie,lie,qL=f(()=>{"use strict";v();
Ae();it();BL();jL();iie=10,aie=16<<20,lie=e=>({async resolve(t,n){let{id:r,arch:o,source:s}=t,i=await cie(t,e),a=[];for(let c of i.
slice(0,iie)){let u=await NL(uie(s,c),s.architecture,e);if(u!==void 0&&om(u.release)===c&&UL(u,t)){a.length>0&&n({step:"\
note",message:GL(a,s,`using ${u.release}`)});let{release:d,version:m,image:p,modules:g,signature:b}=u,k=e.now().toISOString();
return{id:r,release:d,arch:o,version:m,resolvedAt:k,indexDate:k,signature:b,image:p,config:g,modules:[g]}}a.push(c)}let l=a.
length>0?GL(a,s,"take another version"):`there is no version ${t.series??"that is out"}`;throw new h(`kernel \`${r}\`: ${l}\
 (asked: ${s.bases.map(B).join(", ")})`)},means:(t,n)=>UL(n,t)&&[n.image,...die(n)].every(r=>fie(r,t)),remote:async({name:t,
version:n,urls:r,size:o,sha256:s},i,{source:a})=>({what:`${t} ${n}`,urls:Ls(r,a.bases),maxBytes:o,sha256:s}),forget:()=>{}})});function hk(e){return URL.canParse(e)&&/^https?:\/\/[^/]/.test(e)}function sm(e){return e.endsWith("/")?e:`${e}/`}function Ri(e,t,n){
let r=URL.canParse(t,e)?new URL(t,e):void 0;if(r===void 0||r.origin!==new URL(e).origin){let o=r===void 0?`\`${t.slice(0,
100)}\``:B(r.href);throw new h(`${B(e)}: has ${n} at ${o}, which is not on its own host; use another repository`)}return r.
href}function HL(e,t){return e.map(n=>{let r=n.replace(/\{(\w+)\}/g,(o,s)=>{let i=t[s];return i===void 0?o:encodeURIComponent(
i)});if(!hk(r)||/\{\w*\}/.test(r))throw new h(`archival address \`${n}\`: makes no address; known are {${Object.keys(t).
join("}, {")}}`);return r})}function zL({attempts:e}){return[...new Set(e.map(({why:t})=>t))].join("; ")}var Wn,im=f(()=>{
"use strict";v();Ae();Wn="check the network, and the addresses of the repositories"});function $l(e,t){return e.epoch-t.epoch||YL(e.version,t.version)||YL(e.release,t.release)}function vl({epoch:e,version:t,
release:n}){return`${e===0?"":`${e}:`}${t}-${n}`}function YL(e,t){let n=e.match(VL)??[],r=t.match(VL)??[];for(let o=0;o<
Math.max(n.length,r.length);o++){let s=mie(n[o],r[o]);if(s!==0)return s}return 0}function mie(e,t){let n=JL(e)-JL(t);return n!==
0||e===void 0||t===void 0?n:XL(e)?pie(e,t):QL(e,t)}function JL(e){return e==="~"?0:e===void 0?1:e==="^"?2:XL(e)?4:3}function XL(e){
return/^\d/.test(e)}function pie(e,t){let[n,r]=[e.replace(/^0+/,""),t.replace(/^0+/,"")];return n.length-r.length||QL(n,
r)}function QL(e,t){return e===t?0:e<t?-1:1}var VL,gk=f(()=>{"use strict";VL=/\d+|[A-Za-z]+|[~^]/g});function ZL({arch:e,source:t}){return{names:[...new Set([t.package,...t.modulePackages])],arch:hie[e]}}function eN(e,t){
let n=e.flatMap(o=>o.packages.map(s=>({...s,index:o}))),{source:r}=t;return n.filter(({name:o})=>o===r.package).filter(o=>bie(
o,t)).sort((o,s)=>$l(s,o)).filter((o,s,i)=>i.findIndex(({checksum:a})=>yie(a,o.checksum))===s).map(o=>({image:o,modules:[
o,...gie(o,n,r)]}))}function gie(e,t,{modulePackages:n,package:r}){return n.filter(o=>o!==r).flatMap(o=>{let s=t.filter(
a=>a.name===o&&$l(a,e)===0),i=s.find(({index:a})=>a===e.index)??s[0];return i===void 0?[]:[i]})}function yie(e,t){return e.
algorithm===t.algorithm&&e.digest===t.digest}function bie(e,{series:t,release:n}){let r=am(e);return n!==void 0?r===void 0?
n.startsWith(`${tN(e)}-`):n===r:t===void 0||Le(r??e.version,t)}function am({uname:e}){return e}function yk(e){return am(
e)??`${tN(e)}-\u2026`}function tN({version:e,release:t}){return`${e}-${t.replace(/\.\d+(?=(?:\.g[0-9a-f]+)?$)/,"")}`}function lm(e,{
series:t,release:n}){return n===void 0?t===void 0||Le(e,t):e===n}var hie,bk=f(()=>{"use strict";it();gk();hie={x86_64:"x\
86_64",arm64:"aarch64",s390x:"s390x"}});import{createHash as wie}from"node:crypto";import{mkdir as kie,rm as xie}from"node:fs/promises";import{dirname as Rie,join as _ie}from"node:path";
async function wk(e,t,n){let{cacheDirectory:r,store:o,onProgress:s}=n,{algorithm:i,digest:a}=e.checksum,l=wie("sha256").
update(`package ${i} ${a}`).digest("hex"),c=_ie(r,"indexes",`${l}.json`),u=await Pt(c);if(Eie(u))return u;let{what:d,maxBytes:m}=t,
p=ue(o.packagePath(nN("0".repeat(64),e)));await z(p,()=>kie(Rie(p),{recursive:!0}));try{s({step:"fetching",what:d,bytes:0,
total:m}),await n.downloader().toFile(t,p,b=>s({step:"fetching",what:d,bytes:b,total:m}));let g={sha256:await me(p)??"",
release:await vie(p,d)};return await dt(p,o.packagePath(nN(g.sha256,e))),await Et(c,g),g}finally{await xie(p,{force:!0})}}
async function vie(e,t){try{let{tags:n}=await yi(e),r=If(n);for(let o of $ie){let s=r.map(i=>o.exec(i.path)?.[1]).find(Je);
if(s!==void 0)return s}return""}catch(n){throw new h(`${t} is not a package that can be read: ${E(n)}; use another repos\
itory`)}}function nN(e,{name:t,version:n,size:r}){return{name:t,version:n,format:"rpm",sha256:e,size:r,place:null,urls:[]}}
function Eie(e){return typeof e!="object"||e===null||!("sha256"in e)||!("release"in e)?!1:typeof e.sha256=="string"&&Sie.
test(e.sha256)&&(e.release===""||Je(e.release))}var Sie,$ie,rN=f(()=>{"use strict";v();be();et();Sw();Mf();it();Sie=/^[0-9a-f]{64}$/,
$ie=[/^\/(?:usr\/)?lib\/modules\/([^/]+)\/(?:vmlinuz|Image)$/,/^\/boot\/(?:vmlinuz|Image)-([^/]+)$/]});async function sN(e,t){let[n]=e.source.repositories.filter(s=>!hk(s));if(n!==void 0||e.source.repositories.length===0)throw new h(
`kernel \`${e.id}\`: expected addresses of repositories (https://\u2026), got \`${B(n??"")}\``);let r=await Pie(e,t),o=[];
for(let s of eN(r,e)){let{image:i}=s;if(!await t.downloader().exists(kk(i,e))){o.push(yk(i));continue}let a=await Oie(s,
e,t);if(a!==void 0){if(o.length>0){let l=`the index lists ${o.join(", ")}, but nobody has it any more: using ${a.release}`;
t.onProgress({step:"note",message:l})}return a}}throw new h(Cie(e,r,o))}async function Pie({source:e},t){let n=[],r=[];for(let s of e.
repositories)try{n.push(await t.readRepository(s))}catch(i){if(!(i instanceof oe))throw i;r.push({address:s,error:i})}let[
o]=r;if(n.length===0&&o!==void 0){let s=r.flatMap(({error:i})=>i.attempts);throw new oe(o.error.what,s,Wn)}for(let{address:s,
error:i}of r)t.onProgress({step:"note",message:`${B(s)} cannot be read (${zL(i)}): going on without it`});return n}async function Oie({
image:e,modules:t},n,r){let o=am(e)??(await wk(e,kk(e,n),r)).release;if(!Je(o))throw new h(`kernel \`${n.id}\`: ${aN(e)}\
 has no kernel in it; name the package that has vmlinuz`);if(!lm(o,n))return;let s=[];for(let a of t)s.push(await oN(a,n,
r));let i=s[0]??await oN(e,n,r);return{id:n.id,release:o,arch:n.arch,version:vl(e),resolvedAt:r.now().toISOString(),indexDate:(e.
index.date??r.now()).toISOString(),signature:await Aie(i,e.index,r),image:i,modules:s}}async function Aie(e,{signature:t},n){
return t.status==="good"||"why"in n.keyring?t:await n.knownSignature(e)??{status:"unchecked",why:`${t.why}; its packages\
 are checked when they are fetched`}}async function oN(e,t,n){let{checksum:r,size:o,name:s}=e,i=r.algorithm==="sha256"?r.
digest:(await wk(e,kk(e,t),n)).sha256;return{name:s,version:vl(e),format:"rpm",sha256:i,size:o,place:null,urls:iN(e,t)}}
function iN(e,{source:t}){let{name:n,version:r,release:o,arch:s,index:i,base:a,href:l}=e,c=a===void 0?i.base:Ri(i.base,a,
"packages"),u=B(Ri(c,l,`${n} ${vl(e)}`)),d=decodeURIComponent(new URL(u).pathname.split("/").at(-1)??"");return[u,...HL(
t.archival,{name:n,version:r,release:o,arch:s,file:d,source:e.source})]}function kk(e,t){let{algorithm:n,digest:r}=e.checksum,
o=Ls(iN(e,t),t.source.repositories);return{what:aN(e),urls:o,maxBytes:e.size,[n]:r,advice:Wn}}function aN(e){return`${e.
name} ${vl(e)}`}function Cie({id:e,series:t,release:n,source:r},o,s){let i=o.map(({base:d})=>B(d)).join(", ");if(s.length>
0)return`kernel \`${e}\`: ${i} lists ${xi(s)}, but nobody has it any more; take another kernel, or a repository that kee\
ps old packages`;let a=o.flatMap(({packages:d})=>d.filter(({name:m})=>m===r.package)),l=[...new Set(a.sort((d,m)=>$l(m,d)).
map(yk))],c=l.length===0?`no ${r.package} is listed`:`there are ${xi(l)}`,u=n??`${t===void 0?"":`${t} `}kernel`;return`k\
ernel \`${e}\`: no ${u} in ${i}: ${c}; check the release, the package and the repositories`}var lN=f(()=>{"use strict";v();
fn();Ae();it();ck();im();bk();rN();gk()});import{createHash as Tie}from"node:crypto";import{open as Mie}from"node:fs/promises";async function fN(e,t,n){let r=await yi(
e),o=r.tags.text(_t.payloadDigests),s=o===void 0?{signatures:uN(r,xk.whole),content:()=>dN(e,r.range.start)}:{signatures:[
...Bie(r),...uN(r,xk.header)],content:()=>dN(e,r.range.start,r.range.end)};if(o!==void 0&&await Nie(e,t,r,o),s.signatures.
length===0)throw new h(`${t}: is not signed, and its repository neither; ${cm}`);let i=s.signatures.filter(d=>Lie.includes(
Die(d)??0)),[a,...l]=i;if(a===void 0)throw new h(`${t}: has no signature of a kind that gpgv reads; ${cm}`);let c=await s.
content(),u=await Gn(c,a,t,n);for(let d of l){if(u.status==="good")break;u=await Gn(c,d,t,n)}return u}async function Nie(e,t,{
tags:n,range:r},o){let[s]=n.numbers(_t.payloadDigestAlgorithm);if(s!==Iie)throw new h(`${t}: has a payload digest of unk\
nown kind ${s}; ${cm}`);let i=Tie("sha256");for await(let a of Me(e,{start:r.end}).chunks())i.update(a);if(i.digest("hex")!==
o)throw new h(`${t}: its content is not what its header says; something changed it, ${cm}`)}function uN({signature:e},t){
return t.flatMap(n=>e.binary(n)??[])}function Bie({signature:e}){return e.texts(xk.openPgp).slice(0,Fie).map(t=>Buffer.from(
t,"base64"))}function Die(e){let t=e[0]??0;if((t&64)===0)return e[1+(Kie[t&3]??0)];let n=e[1]??0;return e[n<192?2:n<224?
3:6]}async function dN(e,t,n){let r=await Mie(e,"r");try{let o=(n??(await r.stat()).size)-t;if(o>cN)throw new h(`a packa\
ge of an old kind has ${o} bytes, at most ${cN} can be checked`);let{buffer:s,bytesRead:i}=await r.read(Buffer.alloc(o),
0,o,t);return s.subarray(0,i)}finally{await r.close()}}var xk,Iie,Fie,Lie,cN,cm,Kie,mN=f(()=>{"use strict";v();on();Mf();
fr();xk={header:[267,268],openPgp:278,whole:[1005,1002]},Iie=8,Fie=8,Lie=[3,4],cN=256<<20;cm="use another repository";Kie=
[1,2,4,0]});function um(e,t,n){if(e!=="sha256"&&e!=="sha512")throw new h(`${n} has a checksum of type \`${e}\`, which is not taken fo\
r proof; use a repository with sha256 or sha512`);if(!hN(e,t))throw new h(`${n} has a damaged checksum; try again later`);
return{algorithm:e,digest:t}}function pN(e){if(typeof e!="object"||e===null||!("algorithm"in e)||!("digest"in e))return!1;
let{algorithm:t,digest:n}=e;return(t==="sha256"||t==="sha512")&&typeof n=="string"&&hN(t,n)}function hN(e,t){return t.length===
jie[e]&&/^[0-9a-f]+$/.test(t)}var jie,Rk=f(()=>{"use strict";v();jie={sha256:64,sha512:128}});var gN,VGe,yN,YGe,bN=f(async()=>{gN=await import("./vendor/saxes.js"),{EVENTS:VGe,SaxesParser:yN}=gN,YGe=gN.default});async function dm(e,{open:t,close:n}){let r=new yN({xmlns:!1,position:!1}),o=new TextDecoder,s="",i=0,a=0;r.on("error",l=>{
throw l}),r.on("opentag",({name:l,attributes:c})=>{if(s="",i=0,a+=1,a>kN)throw new Error(`its elements are more than ${kN}\
 deep`);t(xN(l),c)}),r.on("closetag",({name:l})=>{n(xN(l),s),s="",i=0,a-=1}),r.on("text",l=>{s+=l});for await(let l of e){
if(i+=l.length,i>wN)throw new Error(`more than ${wN} bytes without a tag`);r.write(o.decode(l,{stream:!0}))}r.close()}function xN(e){
return e.slice(e.indexOf(":")+1)}var wN,kN,_k=f(async()=>{"use strict";await bN();wN=4<<20,kN=64});async function SN(e,t,{names:n,arch:r}){let o=[],s,i=!1;return await dm(e,{open(a,l){if(a==="package"&&(s=new Map),s!==void 0)
if(a==="provides")i=!0;else if(a==="entry"&&i)Hie(s,l);else for(let c of qie[a]??[])s.set(`${a} ${c}`,l[c]??"")},close(a,l){
if(a==="provides"&&(i=!1),s!==void 0){if(a==="name"&&!n.includes(l.trim()))s=void 0;else if(a==="arch"&&l.trim()!==r)s=void 0;else if(Wie.
includes(a))s.set(a,l.trim());else if(a==="package"&&(o.push(zie(s,t)),s=void 0,o.length>RN))throw new Error(`it lists m\
ore than ${RN} kernel packages`)}}}),o}function Hie(e,{name:t="",ver:n,rel:r}){!Uie.test(t)||n===void 0||e.has("uname")||
e.set("uname",r===void 0||r===""?n:`${n}-${r}`)}function zie(e,t){let n=a=>e.get(a)??"",[r,o,s]=[n("name"),n("location x\
ml:base"),n("uname")],i={name:r,epoch:Number(n("version epoch")),version:n("version ver"),release:n("version rel"),arch:n(
"arch"),checksum:um(n("checksum type"),n("checksum"),`${t}: ${r}`),size:Number(n("size package")),href:n("location href"),
...o===""?{}:{base:o},source:n("sourcerpm").replace(/-[^-]+-[^-]+\.src\.rpm$/,""),...s===""?{}:{uname:s}};if(!Sk(i))throw new Error(
`it lists a package ${r} that is not whole`);return i}function Sk(e){if(typeof e!="object"||e===null)return!1;let{epoch:t,
size:n,checksum:r,base:o="",uname:s="",...i}=e;return["name","version","release","arch","href"].every(a=>_N(i[a])&&i[a]!==
"")&&[i.source,o,s].every(_N)&&[t,n].every(a=>Number.isSafeInteger(a)&&Number(a)>=0)&&Number(n)>0&&pN(r)}function _N(e){
return typeof e=="string"&&e.length<=Gie}var Uie,RN,Gie,Wie,qie,$N=f(async()=>{"use strict";Rk();await _k();Uie=/^kernel(?:-[\w.]+)*-uname-r$/,
RN=2e4,Gie=4096;Wie=["name","arch","checksum","sourcerpm"],qie={version:["epoch","ver","rel"],checksum:["type"],size:["p\
ackage"],location:["href","xml:base"]}});async function EN(e,t){let n=new Map,[r,o,s]=[!1,"",""];try{await dm(Vie(e),{open(c,u){c==="data"&&(r=u.type==="primary"),
c==="checksum"&&(s=u.type??""),r&&c==="location"&&n.set("href",u.href??"")},close(c,u){c==="revision"&&(o=u.trim()),r&&n.
set(c,u.trim()),r&&c==="checksum"&&n.set("type",s),c==="data"&&(r=!1)}})}catch(c){throw new h(`${t}: is no index of a re\
pository: ${E(c)}; check the address`)}let i=n.get("href"),a=Number(n.get("size"));if(i===void 0||i===""||!Number.isSafeInteger(
a)||a<=0)throw new h(`${t}: names no list of packages (primary) with its size; check the address`);let l=um(n.get("type")??
"",n.get("checksum")??"",`${t}: the list of packages`);return{date:vN(o)??vN(n.get("timestamp")??""),primary:{href:i,checksum:l,
size:a}}}function vN(e){let t=Number(e);return/^\d{9,11}(\.\d+)?$/.test(e)?new Date(Math.floor(t)*1e3):void 0}async function*Vie(e){
yield e}var PN=f(async()=>{"use strict";v();Rk();await _k()});import{createHash as Yie}from"node:crypto";async function ON(e,t,n){let r=await tae(e,t.arch,n),{content:o,url:s}=await n.
downloader().toMemory({what:`the index of ${B(r[0])}`,urls:r.map(c=>`${c}repodata/repomd.xml`),maxBytes:Jie,advice:Wn}),
i=new URL("..",s).href,a=await nae(o,s,n),l=await EN(o,B(s));return{base:i,date:l.date,signature:a,packages:await rae(i,
l,t,n)}}async function tae(e,t,n){if(!/\/mirror\.list$/.test(new URL(sm(e).slice(0,-1)).pathname))return[sm(e)];let r=`t\
he list of mirrors ${B(e)}`,{content:o}=await n.downloader().toMemory({what:r,urls:[e],maxBytes:Qie,advice:Wn}),[s,...i]=o.
toString("utf8").split(`
`).map(a=>a.trim().replaceAll("$basearch",t)).filter(a=>a!==""&&!a.startsWith("#")).map(a=>sm(Ri(e,a,"a mirror")));if(s===
void 0)throw new h(`${B(e)}: names no mirror; name a repository itself`);return[s,...i]}async function nae(e,t,n){let{keyring:r}=n;
if("why"in r)return Gn(e,Buffer.alloc(0),B(t),r);try{let o=`the signature of ${B(t)}`,s=await n.downloader().toMemory({what:o,
urls:[`${t}.asc`],maxBytes:Xie,advice:Wn});return await Gn(e,s.content,B(t),r)}catch(o){if(!(o instanceof oe)||o.attempts.
some(({kind:s})=>s==="passing"))throw o;return{status:"unchecked",why:`${B(t)} is not signed`}}}async function rae(e,{primary:t},n,r){
let{algorithm:o,digest:s}=t.checksum,i=Yie("sha256").update(JSON.stringify([s,n.arch,[...n.names].sort()])),a=Ri(e,t.href,
"its list of packages"),l=`the package list of ${B(e)}`,c={key:i.digest("hex"),file:{what:l,urls:[a],maxBytes:t.size,[o]:s,
advice:Wn},maxBytes:Zie,maxUnpacked:eae,wayOut:"use another repository",isItem:Sk,parse:u=>SN(u,B(a),n)};return nm(c,{...r,
downloader:r.downloader()})}var Jie,Xie,Qie,Zie,eae,AN=f(async()=>{"use strict";v();fn();Ae();fr();uk();im();await $N();
await PN();Jie=4<<20,Xie=1<<20,Qie=65536,Zie=256<<20,eae=2*2**30});var MN={};ee(MN,{createRpmSource:()=>iae});import{createHash as oae}from"node:crypto";import{join as sae}from"node:path";
function aae({name:e,format:t,urls:n},{source:r}){let{repositories:o,archival:s}=r,i=[...o,...s.map(a=>a.replace(/[{}]/g,
""))];return t==="rpm"&&[r.package,...r.modulePackages].includes(e)&&n.every(a=>a===B(a)&&Ig(a,i))}async function CN(e,t,n){
let r=await Pt(TN(e,t,n));if(!(typeof r!="object"||r===null||!("by"in r)||typeof r.by!="string"))return{status:"good",by:r.
by,of:"packages"}}function TN({sha256:e},t,{cacheDirectory:n}){let r=t.map(({fingerprint:s})=>s),o=oae("sha256").update(
JSON.stringify(["signature",e,r]));return sae(n,"indexes",`${o.digest("hex")}.json`)}var iae,IN=f(async()=>{"use strict";
be();Ae();Xf();fr();im();bk();lN();mN();await AN();iae=e=>{let t=new Map,n=new Map;return{async resolve(s,i){let{keys:a}=s.
source,l=await o(a),c={...e,keyring:l,onProgress:i};return sN(s,{...c,readRepository:u=>r(u,s,i,l),knownSignature:u=>CN(
u,a,e)})},means:(s,i)=>lm(i.release,s)&&i.image.name===s.source.package&&[i.image,...i.modules].every(a=>aae(a,s)),remote:async(s,i,{
source:a})=>({what:`${s.name} ${s.version}`,urls:Ls(s.urls,a.repositories),maxBytes:s.size,sha256:s.sha256,advice:Wn}),async verify(s,i,a,{
source:l}){let{signature:c}=a;if(c.status==="good"&&c.of!=="packages")return;let u=await CN(s,l.keys,e);if(u!==void 0)return u;
let d=await o(l.keys),m=s.urls[0]??s.name;if("why"in d)return Gn(Buffer.alloc(0),Buffer.alloc(0),m,d);let p=await fN(i,m,
d);return p.status==="unchecked"?p:(await Et(TN(s,l.keys,e),{by:p.by}),{...p,of:"packages"})},forget:()=>t.clear()};function r(s,i,a,l){
let c=ZL(i),u=JSON.stringify([s,c,i.source.keys]),d=t.get(u)??ON(s,c,{...e,keyring:l,onProgress:a});return t.set(u,d),d.
catch(()=>t.delete(u)),d}function o(s){if(s.length===0)return Promise.resolve({why:"no keys are named for this repositor\
y"});let i=JSON.stringify(s),a=n.get(i)??wi(s,e);return n.set(i,a),a.catch(()=>n.delete(i)),a}}});async function Ek(e,t){let n=pae(Fe(e,t,FN));try{let r=await n.head();return lae(r)??cae(r)??await uae(r,n.rest(),t)??await dae(
r,n.rest())}finally{await n.close()}}function lae(e){if(e.toString("latin1",514,518)!=="HdrS")return;let t=e.readUInt16LE(
526);return{arch:"x86_64",release:t===0?null:fm(e,t+512)}}function cae(e){if(e.toString("latin1",65544,65550)!=="S390EP")
return;let t=e.readBigUInt64BE(66600);return{arch:"s390x",release:t===0n||t>$k?null:fm(e,Number(t))}}async function uae(e,t,n){
if(e.toString("latin1",0,2)!=="MZ"||e.toString("latin1",4,8)!=="zimg")return;let r=e.readUInt32LE(8),o=Fe(mae(t,r,r+e.readUInt32LE(
12)),n,FN);return{arch:"arm64",release:await LN(o)}}async function dae(e,t){let n=e.toString("latin1",56,60)==="ARMd"?"a\
rm64":fae(e);return{arch:n,release:n===null?null:await LN(t)}}function fae(e){if(e.length<64||e.readUInt32BE(0)!==2135247942)
return null;let t=e[5]===2?e.readUInt16BE(18):e.readUInt16LE(18);return{62:"x86_64",183:"arm64",22:"s390x"}[t]??null}async function LN(e){
let t=Buffer.alloc(0);for await(let r of e){let o=Buffer.concat([t,r]),s=0;for(let i=o.indexOf(El);i>=0&&i+vk<=o.length;i=
o.indexOf(El,s)){let a=fm(o,i+El.length);if(a!==null)return a;s=i+1}t=Buffer.from(o.subarray(Math.max(s,o.length-vk)))}let n=t.
indexOf(El);return n<0?null:fm(t,n+El.length)}function fm(e,t){let[n=""]=e.toString("latin1",t,t+vk).split(/[\s\0]/);return Je(
n)?n:null}async function*mae(e,t,n){let r=0;for await(let o of e){let s=o.subarray(Math.max(0,t-r),Math.max(0,n-r));if(s.
length>0&&(yield s),r+=o.length,r>=n)return}}function pae(e){let t=[];return{async head(){for(let n=0;n<$k;){let{done:r,
value:o}=await e.next();if(r===!0)break;t.push(o),n+=o.length}return Buffer.concat([...t,Buffer.alloc($k)])},async*rest(){
yield*t.splice(0),yield*e},async close(){await e.return(void 0)}}}var $k,FN,El,vk,NN=f(()=>{"use strict";jn();it();$k=131072,
FN=2**31,El=Buffer.from("Linux version "),vk=160});import{posix as _i}from"node:path";function Pk(){let e=new Map,t=new Map,n=[],r=new Set,o=0;return{addBelow:s,paths:()=>[
...e.keys(),...t.keys()].filter(a=>bae.test(_i.basename(a))),resolve(a){let l=kae(a,t),c=l===void 0?void 0:e.get(l);return l===
void 0||c===void 0?void 0:{package:c,path:l}},modules:()=>n};async function s(a,l){let c={files:new Set,links:new Map,removes:new Set},
u=new Set,d=new Set;await Jr(a.file.format,a.path,l,{take(k){i(l);let y=KN(k,r);_i.basename(k).startsWith(DN)?c.removes.
add(wae(k)):yae.test(k)?y===void 0?d.add(/(?:^|\/)lib\/modules\/([^/]+)\//.exec(k)?.[1]??null):u.add(y):y===void 0&&c.files.
add(k)},enough:()=>!1,link(k,y){i(l),KN(k,r)===void 0&&c.links.set(k,y)}});let p={file:u.size===0?a.file:{...a.file,hidden:[
...u].sort()},path:a.path},g=k=>e.has(k)||t.has(k),b=[...c.links].filter(([k])=>!g(k));for(let k of[...c.files].filter(y=>!g(
y)))e.set(k,p);for(let[k,y]of b)t.set(k,y);for(let k of c.removes)r.add(k);d.size>0&&n.push({package:p,releases:d})}function i(a){
if(++o>BN)throw new h(`${a} holds more than ${BN} files, which no kernel does`)}}function wae(e){let t=_i.dirname(e),n=_i.
basename(e);return n===gae?t:_i.join(t,n.slice(DN.length))}function KN(e,t){if(t.size!==0)for(let n=e;;n=_i.dirname(n)){
if(t.has(n))return n;if(!n.includes("/"))return t.has(".")?".":void 0}}function kae(e,t){let n=e.split("/"),r=[];for(let o=0;n.
length>0;){let s=n.shift()??"";if(s===".."&&r.pop(),s===""||s==="."||s==="..")continue;let i=t.get([...r,s].join("/"));if(i===
void 0)r.push(s);else{if(++o>hae)return;i.startsWith("/")&&(r=[]),n.unshift(...i.split("/"))}}return r.join("/")}var BN,
hae,DN,gae,yae,bae,jN=f(()=>{"use strict";v();yl();BN=4e5,hae=40,DN=".wh.",gae=".wh..wh..opq",yae=/\.ko(?:\.(?:xz|zst|gz))?$/,
bae=/^(?:vmlinuz|vmlinux|bzImage|Image|config|\.config)(?:$|[-.])/});import{mkdir as xae,rm as Rae}from"node:fs/promises";import{dirname as _ae,posix as Wo}from"node:path";async function Si(e,t,n){
let r=Pk();for await(let u of e.layers??$ae(e))if(await r.addBelow(u,qo(u.file)),e.layers!==void 0&&Pae(e,r,t))break;let{
file:o,release:s}=e.image?.file.format==="file"?Ok(e.image):HN(r,e,t),i=await Aae(o,n);Cae(i,e,t);let a=i.release??s??e.
release??Oae(r);if(a===void 0)throw new h(`${e.what}: the image does not say which kernel it is, and no folder does; is \
it one?`);Tae(a,e,t);let l=e.config===void 0?Ak(r,a,o):await vae(e.config,a),c=l!==void 0&&l.package.file.sha256===o.package.
file.sha256;return{release:a,image:WN(o.package.file),...l===void 0||c?{}:{config:WN(l.package.file)},modules:Eae(e,VN(r,
a),a),members:{vmlinuz:o.path,config:l?.path??null}}}async function*$ae({image:e,modules:t}){for(let n of[e,t])n!==void 0&&
n.file.format!=="file"&&(yield n)}function Ok(e){return{file:{package:e,path:""},release:void 0}}async function vae(e,t){
if(e.file.format==="file")return Ok(e).file;let n=Pk();await n.addBelow(e,qo(e.file));let r=Ak(n,t,Ok(e).file);if(r===void 0)
throw new h(`${qo(e.file)} has no config of ${t}: none of boot/config-${t}, config, .config`);return r}function Eae({modules:e},t,n){
if(e===void 0||t.some(({sha256:o})=>o===e.file.sha256))return t;let r=e.file.format==="file"?"is no package or archive o\
f modules":`has no module (*.ko) of ${n}`;throw new h(`${qo(e.file)} ${r}; name the one that has them`)}function Pae(e,t,n){
let r=zN(t,n)[0]?.release;if(r===void 0)return!1;let o=HN(t,e,n).file;return Ak(t,r,o)!==void 0&&VN(t,r).length>0}function HN(e,{
what:t},n){let r=zN(e,n),o=[...new Set(r.flatMap(({release:i})=>i??[]))].sort();if(o.length>1)throw new h(`${t} has more\
 than one kernel: ${o.join(", ")}; take one that has only one`);let[s]=r;if(s===void 0)throw new h(`${t} has no kernel: \
none of boot/vmlinuz\u2026, boot/Image\u2026, lib/modules/\u2026/vmlinuz, boot/vmlinux\u2026`);return s}function zN(e,{release:t}){
let n=e.paths().filter(l=>qN.test(Wo.dirname(l))),r=n.filter(l=>UN.slice(0,2).some(c=>c.test(Wo.basename(l)))),o=r.length>
0?r:n.filter(l=>UN[2]?.test(Wo.basename(l))),s=new Map;for(let l of o){let c=e.resolve(l);if(c===void 0)continue;let u=GN(
c.path)??GN(l)??s.get(c.path)?.release;s.set(c.path,{file:c,release:u})}let a=[...s.values()].filter(({release:l})=>l!==
void 0).filter(({release:l})=>t===void 0||l===t);return a.length>0?a:[...s.values()]}function GN(e){return/^(?:vmlinuz|bzImage|Image|vmlinux)-(\d.*?)(?:\.gz|\.efi)?$/.
exec(Wo.basename(e))?.[1]??/(?:^|\/)lib\/modules\/(\d[^/]*)\/[^/]+$/.exec(e)?.[1]}function Ak(e,t,n){let r=Wo.dirname(n.
path),o=s=>{let[i,a]=[Wo.dirname(s),Wo.basename(s)];return a===`config-${t}`?qN.test(i):a!=="config"&&a!==".config"?!1:i===
r||i==="."||i.endsWith(`lib/modules/${t}`)};for(let s of e.paths().filter(o)){let i=e.resolve(s);if(i!==void 0)return i}}
function VN(e,t){return e.modules().filter(({releases:r})=>r.has(t)||r.has(null)).map(r=>r.package.file)}function Oae(e){
let t=new Set(e.modules().flatMap(({releases:r})=>[...r])),[n]=t;return t.size===1&&n!==null?n:void 0}async function Aae({
package:{file:e,path:t},path:n},r){if(e.format==="file")return Ek(Me(t).chunks(),qo(e));let o=ue(r.packagePath(e));await z(
o,()=>xae(_ae(o),{recursive:!0}));let s={what:"vmlinuz",is:i=>i===n,to:o,maxBytes:Sae};try{return await Do(e.format,t,qo(
e),[s]),await Ek(Me(o).chunks(),qo(e))}finally{await Rae(o,{force:!0})}}function Cae({arch:e},{what:t},n){if(e!==null&&e!==
n.arch)throw new h(`kernel \`${n.id}\` is to be ${n.arch}, and the image of ${t} is ${e}; mend its \`arch\``)}function Tae(e,{
what:t},{id:n,series:r,release:o}){if(o!==void 0&&e!==o)throw new h(`kernel \`${n}\`: ${t} has ${e}, and ${o} is asked f\
or`);if(r!==void 0&&!Le(e,r))throw new h(`kernel \`${n}\`: ${t} has ${e}, which is not of the ${r} series`)}function WN({
hidden:e,...t}){return t}function qo({name:e,version:t}){return`${e} ${t}`.trim()}var Sae,qN,UN,mm=f(()=>{"use strict";v();
be();NN();et();on();Kf();it();jN();Sae=2**31,qN=/^(?:.*\/)?boot$|^(?:.*\/)?lib\/modules\/[^/]+$|^\.$/,UN=[/^(?:vmlinuz|bzImage|Image)$/,
/^(?:vmlinuz|bzImage|Image)[-.](?!.*\.(?:hmac|sig|old|dat)$)/,/^vmlinux(?:-.*)?$/]});function pm({registry:e,repository:t,reference:n}){let r=e.startsWith(Ck),o=r?e.slice(Ck.length):e,s=(l,c)=>new h(`expec\
ted ${l}, got \`${c}\``);if(!Mae.test(o))throw s("a registry such as ghcr.io or registry.example:5000",e.replace(/\/\/.*@/,
"//"));if(!Iae.test(t)||t.length>255)throw s("a repository such as cilium/ci-kernels",t);if(!Fae.test(n)&&!YN.test(n))throw s(
"a tag such as 6.12, or sha256:<64 digits>",n);let i=`${o}/${t}${Tk(n)?"@":":"}${n}`;if(o==="docker.io"||o==="index.dock\
er.io")return{...Lae(t),reference:n,shown:i};let a=`${r?Ck:"https://"}${o}`;return{base:a,logins:[o,`https://${o}`,a,`${a}\
/v1/`,`${a}/v2/`],repository:t,reference:n,shown:i}}function Pl(e){return`${pm(e).shown} layer`}function Tk(e){return YN.
test(e)}function Lae(e){return{base:"https://registry-1.docker.io",logins:["https://index.docker.io/v1/","docker.io","in\
dex.docker.io","registry-1.docker.io"],repository:e.includes("/")?e:`library/${e}`}}var Mae,Iae,Fae,YN,Ck,hm=f(()=>{"use\
 strict";v();Mae=/^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$/,Iae=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,
Fae=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,YN=/^sha256:[0-9a-f]{64}$/,Ck="http://"});import{readFile as Nae}from"node:fs/promises";import{homedir as Bae}from"node:os";import{join as JN}from"node:path";function QN(e,t=process.
env){let n=new Map,r=new Map;return async o=>{let s=`${o.base} ${o.repository}`,i=r.get(s);if(i!==void 0&&i.until>performance.
now())return i.authorization;let a=n.get(o.base)??jae(o,e());n.set(o.base,a),a.catch(()=>n.delete(o.base));let l=await a;
if(l===void 0)return;let c=await zae(o.logins,t);if(l.scheme==="basic")return Hae(c,o);if(l.scheme!=="bearer")throw new h(
`${o.shown}: ${o.base} asks for a login by ${l.scheme}, and is asked by Basic or Bearer alone; use another registry`);let u=await Gae(
l,c,o,e());return r.set(s,u),u.authorization}}async function jae({base:e,shown:t},n){let o={what:`${e}/v2/ for ${t}`,urls:[
`${e}/v2/`],maxBytes:XN,advice:"check the network and the name of the registry"};try{await n.toMemory(o);return}catch(s){
if(!(s instanceof oe))throw s;let[i]=s.attempts;if(i?.status===401&&i.challenge!==void 0)return Uae(i.challenge);if(i?.status!==
void 0)return;throw s}}function Uae(e){let[t=""]=e.trim().split(/\s/,1),n=[...e.matchAll(/([A-Za-z]+)="([^"]*)"/g)].map(
([,r="",o=""])=>[r.toLowerCase(),o]);return{scheme:t.toLowerCase(),parameters:new Map(n)}}async function Gae({parameters:e},t,n,r){
let o=Wae(e.get("realm")??"",n),s=e.get("service");s!==void 0&&o.searchParams.set("service",s),o.searchParams.set("scope",
`repository:${n.repository}:pull`);let{content:i}=await r.toMemory({what:`a token for ${n.shown}`,urls:[o.href],maxBytes:XN,
advice:"check the network and the name of the repository",...t===void 0?{}:{headers:{authorization:`Basic ${t}`}}}).catch(
m=>{throw Mk(m,n)??m}),{token:a,access_token:l,expires_in:c}=qae(i,n),u=typeof a=="string"?a:l;if(typeof u!="string"||!/^[\x21-\x7e]+$/.
test(u))throw new h(`${n.shown}: ${B(o.origin)} gave no token; is it a registry's token server?`);let d=typeof c=="numbe\
r"&&c>0?c:Kae;return{authorization:`Bearer ${u}`,until:performance.now()+(d-Dae)*1e3}}function Wae(e,{base:t,shown:n}){let r=URL.
canParse(e)?new URL(e):void 0,o=new URL(t),s=r?.protocol==="http:"&&o.protocol==="http:"&&r.hostname===o.hostname;if(r===
void 0||r.protocol!=="https:"&&!s)throw new h(`${n}: the registry sends to \`${B(e)}\` for a token, which is no https add\
ress; use another registry`);return r}function Mk(e,{shown:t,base:n}){let r=e instanceof oe?e.attempts[0]?.status:void 0;
if(r!==401&&r!==403)return;let{host:o}=new URL(n);return new h(`${t}: ${o} answers ${r}: the repository is private or do\
es not exist; mend its name, or log in with \`docker login ${o}\``)}function qae(e,{shown:t}){try{let n=JSON.parse(e.toString(
"utf8"));if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`${t}: the answer to the question for a token is no\
t JSON; is it a registry?`)}function Hae(e,{shown:t,base:n}){if(e!==void 0)return`Basic ${e}`;let{host:r}=new URL(n);throw new h(
`${t}: ${r} wants a login; log in with \`docker login ${r}\``)}async function zae(e,t){let n=t.REGISTRY_AUTH_FILE??JN(t.
DOCKER_CONFIG??JN(Bae(),".docker"),"config.json"),r=await Nae(n,"utf8").catch(s=>{if(K(s)==="ENOENT"||K(s)==="ENOTDIR")return"\
{}";throw new h(`${n} cannot be read for a login: ${E(s)}`)}),o=Vae(r,n);for(let s of e){let i=o[s]?.auth;if(typeof i=="\
string"&&/^[A-Za-z0-9+/]+=*$/.test(i))return i}}function Vae(e,t){try{return JSON.parse(e)?.auths??{}}catch{throw new h(
`${t} is not JSON; log in again, or remove it`)}}var XN,Kae,Dae,ZN=f(()=>{"use strict";v();fn();Ae();XN=1<<20,Kae=60,Dae=
10});function Lk(e,t){let n=tle(e,t),{mediaType:r,manifests:o,layers:s,schemaVersion:i}=n;if(i===1)throw new h(`${t} has a ma\
nifest of schema 1, which Docker gave up in 2019; push it again with a tool of today`);if(nB(r,Ik)||r===void 0&&Array.isArray(
o))return{kind:"index",manifests:tB(o,Xae,t).map(a=>Zae(a,t))};if(nB(r,Fk)||r===void 0&&Array.isArray(s))return{kind:"im\
age",layers:tB(s,Qae,t).map(a=>ele(a,t))};throw new h(`${t} is of type \`${Ol(r)}\`, and a kernel is taken from an image \
or an index of images`)}function rB(e,t,n){let r=Jae[t],o=e.find(({platform:i})=>i===r)??e.find(({platform:i})=>i===null);
if(o!==void 0)return o;let s=[...new Set(e.map(({platform:i})=>i))].filter(i=>i!=="unknown/unknown");throw new h(`${n} h\
as no image for ${r}, only for ${s.join(", ")||"none"}; take another tag, or another \`arch\``)}function Zae(e,t){let{platform:n}=e,
r=n==null?null:`${Ol(n.os)}/${Ol(n.architecture)}`;return{...oB(e,t),platform:r}}function ele(e,t){let n=oB(e,t);if(!Yae.
test(n.mediaType))throw new h(`${t} has a layer of type \`${Ol(n.mediaType)}\`, and only tar archives can be read (packed\
 with gzip, zstd or not)`);if(n.size>eB)throw new h(`${t} has a layer of ${n.size} bytes, and at most ${eB} are taken`);
return n}function oB(e,t){let{mediaType:n,digest:r,size:o}=e??{},s=/^sha256:([0-9a-f]{64})$/.exec(String(r))?.[1];if(s===
void 0)throw new h(`${t} names a part by \`${Ol(r)}\`, and only sha256 digests can be checked`);if(typeof o!="number"||!Number.
isSafeInteger(o)||o<=0)throw new h(`${t} names a part without its size`);return{mediaType:String(n),sha256:s,size:o}}function tB(e,t,n){
if(!Array.isArray(e)||e.length===0)throw new h(`${n} is empty: its manifest lists nothing`);if(e.length>t)throw new h(`${n}\
 lists ${e.length} parts, and at most ${t} are taken`);return e}function tle(e,t){try{let n=JSON.parse(e.toString("utf8"));
if(typeof n=="object"&&n!==null)return n}catch{}throw new h(`the manifest of ${t} is not JSON; is it a registry?`)}function nB(e,t){
return t.some(n=>n===e)}function Ol(e){return String(e).slice(0,100)}var Ik,Fk,Yae,Jae,Xae,Qae,eB,sB=f(()=>{"use strict";
v();Ik=["application/vnd.oci.image.index.v1+json","application/vnd.docker.distribution.manifest.list.v2+json"],Fk=["appl\
ication/vnd.oci.image.manifest.v1+json","application/vnd.docker.distribution.manifest.v2+json"],Yae=/^application\/vnd\.(?:oci\.image\.layer(?:\.nondistributable)?\.v1\.tar(?:\+gzip|\+zstd)?|docker\.image\.rootfs\.diff\.tar(?:\.gzip|\.zstd)?)$/,
Jae={x86_64:"linux/amd64",arm64:"linux/arm64",s390x:"linux/s390x"},Xae=1024,Qae=256,eB=4*2**30});import{createHash as nle}from"node:crypto";function aB(e){let t=QN(e);return{async image(n,r){let{shown:o}=n,{content:s,
digest:i}=await ole(n,e(),t),a=Lk(s,o);if(a.kind==="image")return{digest:i,layers:a.layers};let l=rB(a.manifests,r,o);return{
digest:i,layers:await sle(l,n,e(),t)}},async blob({name:n,version:r,sha256:o,size:s},i){let a=`${i.base}/v2/${i.repository}\
/blobs/sha256:${o}`,l=cB(await t(i)),c=`${iB}; a layer that the registry has lost must be pushed again`;return{what:`${n}\
 ${r}`,urls:[a],maxBytes:s,sha256:o,headers:l,advice:c}}}}async function ole(e,t,n){let{shown:r}=e,o=await lB(e,{what:`t\
he manifest of ${r}`,maxBytes:Nk},t,n),s=`sha256:${nle("sha256").update(o).digest("hex")}`;if(Tk(e.reference)&&s!==e.reference)
throw new h(`${r}: the registry gave a manifest with digest ${s}; do not trust it, and use another registry`);return{content:o,
digest:s}}async function sle(e,t,n,r){let{sha256:o,size:s}=e;if(s>Nk)throw new h(`${t.shown} names a manifest of ${s} by\
tes, and at most ${Nk} are taken`);let i={...t,reference:`sha256:${o}`},a={what:`the manifest sha256:${o.slice(0,12)} of\
 ${t.shown}`,maxBytes:s,sha256:o},l=Lk(await lB(i,a,n,r),t.shown);if(l.kind!=="image")throw new h(`${t.shown} is an inde\
x of indexes; name one of them by its digest`);return l.layers}async function lB(e,t,n,r){let o={accept:rle,...cB(await r(
e))},s=[`${e.base}/v2/${e.repository}/manifests/${e.reference}`];try{return(await n.toMemory({...t,urls:s,headers:o,advice:iB})).
content}catch(i){throw Mk(i,e)??ile(i,e)??i}}function ile(e,{shown:t,repository:n,base:r}){if(!(!(e instanceof oe)||!e.gone))
return new h(`${t} does not exist: the registry answers ${e.attempts[0]?.why}; \`skopeo list-tags docker://${new URL(r).
host}/${n}\` lists what there is`)}function cB(e){return e===void 0?{}:{authorization:e}}var Nk,rle,iB,uB=f(()=>{"use st\
rict";v();fn();ZN();sB();hm();Nk=4<<20,rle=[...Ik,...Fk].join(", "),iB="check the network and the name of the registry"});var mB={};ee(mB,{createOciSource:()=>ale});async function lle(e,t,n,r){let o=pm(e.source),s=await n.image(o,e.arch),i=t.
now().toISOString(),a=await t.store.readRecord(e.id);if(a!==void 0&&dle(a,e,s))return{...a,resolvedAt:i,indexDate:i};let l=cle(
s,e.source,o,t,n,r),c=await Si({what:o.shown,layers:l},e,t.store);return{...c,id:e.id,arch:e.arch,version:`${c.release}@${s.
digest}`,resolvedAt:i,indexDate:i,signature:{status:"unchecked",why:`images of registries are not signed; this one is ${s.
digest}`}}}async function*cle({layers:e},t,n,{store:r,downloader:o,signal:s},i,a){let l=c=>i.blob(c,n);for(let c of e.toReversed()){
let u=ule(c,t);yield{file:u,path:await Gf(u,{store:r,downloader:o,remote:l,signal:s,onProgress:a})}}}function ule({sha256:e,
size:t},n){let{registry:r,repository:o}=n;return{name:Pl(n),version:`sha256:${e.slice(0,12)}`,format:"tar",sha256:e,size:t,
place:{kind:"registry",registry:r,repository:o},urls:[]}}function dle(e,t,{digest:n,layers:r}){let o=s=>fB(s,t.source)&&
r.some(({sha256:i,size:a})=>i===s.sha256&&a===s.size);return e.arch===t.arch&&(t.release===void 0||e.release===t.release)&&
e.version===`${e.release}@${n}`&&dB(e).every(o)}function dB({image:e,config:t,modules:n}){return[e,...t===void 0?[]:[t],
...n]}function fB({name:e,format:t,urls:n,place:r},o){return e===Pl(o)&&t==="tar"&&n.length===0&&r?.kind==="registry"&&r.
registry===o.registry&&r.repository===o.repository}function fle({place:e},t){let{registry:n,repository:r}=e?.kind==="reg\
istry"?e:{registry:"",repository:""};return pm({kind:"oci",registry:n,repository:r,reference:t.slice(t.indexOf("@")+1)})}
var ale,pB=f(async()=>{"use strict";await zw();mm();hm();uB();ale=e=>{let t=aB(e.downloader);return{resolve:(n,r)=>lle(n,
e,t,r),means:({source:n},r)=>dB(r).every(o=>fB(o,n)),remote:(n,{version:r})=>t.blob(n,fle(n,r)),forget:()=>{}}}});async function $i(e){let t=await yB(Me(e,{end:gB-1}).chunks());return t.toString("latin1",0,8)===`!<arch>
`?"deb":t.length>=4&&t.readUInt32BE(0)===3987467995?"rpm":await mle(e)?"tar":"file"}async function mle(e){try{return(await yB(
Fe(Me(e).chunks(),e,Vr))).toString("latin1",hB,hB+5)==="ustar"}catch{return!1}}async function yB(e){let t=[],n=0;for await(let r of e)
if(t.push(r),n+=r.length,n>=gB)break;return Buffer.concat(t)}var gB,hB,gm=f(()=>{"use strict";jn();on();gB=512,hB=257});import{mkdir as ple,rm as hle,stat as gle}from"node:fs/promises";import{basename as yle,dirname as ble}from"node:path";async function Bk({
urls:e,sha256:t},{store:n,downloader:r,signal:o},s){_le(e,t);let i={name:Sle(e),version:`sha256:${t.slice(0,12)}`,sha256:t,
place:null,urls:e},a={...i,format:"file",size:kle},l=()=>s({step:"note",message:`another run is fetching ${a.name}: wait\
ing for it`});return n.locked(a,{signal:o,onWait:l},async()=>{for(let d of wle)if(await n.hasPackage({...a,format:d}))return c(
n.packagePath({...a,format:d}),d);let u=ue(n.packagePath(a));try{await z(u,()=>ple(ble(u),{recursive:!0}));let d=g=>s({step:"\
fetching",what:a.name,bytes:g,total:g});await r().toFile({...Kk(a),upTo:!0},u,d);let m=await $i(u),p=n.packagePath({...a,
format:m});return await dt(u,p),await c(p,m)}catch(d){throw await hle(u,{force:!0}),d}});async function c(u,d){return{path:u,
file:{...i,format:d,size:(await gle(u)).size}}}}function Kk({name:e,size:t,sha256:n,urls:r}){return{what:e,urls:r,maxBytes:t,
sha256:n,advice:Rle}}function _le(e,t){if(e.length===0)throw new h("a kernel by its address has none; name one");for(let n of e)
if(!URL.canParse(n)||!/^https?:\/\/[^/]/.test(n))throw new h(`expected an address that begins with https:// or http://, \
got \`${B(n)}\``);if(!xle.test(t))throw new h(`${B(e[0]??"")}: expected its sha256, 64 digits 0-9 a-f, got \`${t.slice(0,
80)}\``)}function Sle([e=""]){let{pathname:t,host:n}=new URL(e);return yle(t)||n}var wle,kle,xle,Rle,bB=f(()=>{"use stri\
ct";v();be();Ae();et();gm();wle=["file","tar","deb","rpm"],kle=4*2**30,xle=/^[0-9a-f]{64}$/,Rle="check the address, the \
network, and the sha256 that stands beside it"});var kB={};ee(kB,{createUrlSource:()=>vle});function wB({image:e,config:t,modules:n},r){let o=[r.image,r.config,r.modules].
filter(i=>i!==null),s=({place:i,sha256:a,urls:l})=>i===null&&o.some(c=>c.sha256===a&&c.urls.join(" ")===l.join(" "));return[
e,...t===void 0?[]:[t],...n].every(s)&&e.sha256===r.image.sha256&&(r.config===null||r.config.sha256===(t??e).sha256)&&(r.
modules===null||n.some(({sha256:i})=>i===r.modules?.sha256))}var $le,vle,xB=f(()=>{"use strict";mm();bB();$le={status:"u\
nchecked",why:"it is told by the SHA-256 that stands beside its address"},vle=e=>({async resolve(t,n){let{source:r}=t,o=e.
now().toISOString(),s=await e.store.readRecord(t.id);if(s!==void 0&&s.arch===t.arch&&wB(s,r))return{...s,resolvedAt:o,indexDate:o};
let i=async d=>d===null?void 0:Bk(d,e,n),a=await Bk(r.image,e,n),l=await i(r.config),c=await i(r.modules);return{...await Si(
{what:a.file.name,image:a,config:l,modules:c},t,e.store),id:t.id,arch:t.arch,version:a.file.version,resolvedAt:o,indexDate:o,
signature:$le}},means:({source:t},n)=>wB(n,t),remote:async t=>Kk(t),forget:()=>{}})});import{realpath as Ele}from"node:fs/promises";async function vi(e){let[,t,...n]=(await Ele(e)).split("/");if(t==="proc"||
t==="sys")throw new h("tells of this machine, and is not brought to a guest; copy what is needed into a file of your own");
if(n.includes(".git"))throw new h("may hold credentials of the checkout, and is not brought to a guest; copy what is nee\
ded")}var ym=f(()=>{"use strict";v()});import{createHash as Ple}from"node:crypto";import{access as Ole,constants as Ale,realpath as Cle,stat as Tle}from"node:fs/promises";
import{basename as Mle,relative as Ile}from"node:path";async function wm(e,t){let n=await bm(e,()=>Tle(e));if(await bm(e,
()=>vi(e)),n.isDirectory()&&t!==void 0)return"folder";if(!n.isFile())throw new h(`${e} is no regular file; name the file\
 itself`);if(n.size===0)throw new h(`${e} is empty; build it again`);await bm(e,()=>Ole(e,Ale.R_OK));let r=await me(e)??
"";return{path:e,file:_B(e,await $i(e),r,n.size)}}async function RB(e,t){let n=await bm(e,()=>Cle(e)),{modules:r,builtinList:o}=await Lf(
e,t);if(r.length===0)return null;let s=Ple("sha256").update(`${n}
${t}
${o}`);for(let a of r)s.update(`
${Ile(n,a.path)}
${a.size} ${a.mtimeMs}`);let i=r.reduce((a,{size:l})=>a+l,0);return _B(e,"folder",s.digest("hex"),i)}function _B(e,t,n,r){
let o=`sha256:${n.slice(0,12)}`;return{name:Mle(e),version:o,format:t,sha256:n,size:r,place:{kind:"local",path:e},urls:[]}}
async function bm(e,t){return t().catch(n=>{let r=K(n)==="ENOENT"?"does not exist; build the kernel first, or mend the p\
ath":n instanceof h?n.message:`cannot be read: ${E(n)}`;throw new h(`${e} ${r}`,{cause:n})})}var SB=f(()=>{"use strict";
v();ym();be();Tw();gm()});import{readFile as Fle,stat as EB}from"node:fs/promises";import{join as PB}from"node:path";async function OB(e,t){if(!(await EB(
e).catch(()=>{}))?.isDirectory())throw new h(`${e} is no folder; name the folder that the kernel was built in`);await vi(
e).catch(o=>{throw new h(`${e} ${o.message}`)});let n=await vB(e,$B[t]);if(n===void 0){let o=$B[t].join(", ");throw new h(
`${e} has no kernel for ${t}: none of ${o}; build it there, or name the image itself`)}let r=(await Fle(PB(e,"include/co\
nfig/kernel.release"),"utf8").catch(()=>"")).trim();return{image:n,config:await vB(e,[".config"])??null,modules:e,release:Je(
r)?r:void 0}}async function vB(e,t){for(let n of t){let r=PB(e,n);if((await EB(r).catch(()=>{}))?.isFile())return r}}var $B,
AB=f(()=>{"use strict";v();ym();it();$B={x86_64:["arch/x86/boot/bzImage","vmlinux"],arm64:["arch/arm64/boot/Image","arch\
/arm64/boot/Image.gz","arch/arm64/boot/vmlinuz.efi"],s390x:["arch/s390/boot/bzImage"]}});var CB={};ee(CB,{createLocalSource:()=>Nle});async function Ble(e,{store:t,now:n}){let{source:r}=e,o="tree"in r?await OB(
r.tree,e.arch):{...r,release:void 0},s=await wm(o.image),i=o.config===null?void 0:await wm(o.config),a=o.modules===null?
void 0:await Kle(o.modules),c={what:"tree"in r?r.tree:o.image,image:s,config:i,modules:a?.archive,release:o.release},u=await Si(
c,e,t),d=a?.folder&&await RB(a.folder,u.release);if(d===null&&!("tree"in r))throw new h(`${o.modules} has no module (*.k\
o) of ${u.release}; name the folder that has them`);let m=n().toISOString();return{...u,modules:d?[d]:u.modules,id:e.id,
arch:e.arch,version:u.image.version,resolvedAt:m,indexDate:m,signature:Lle}}async function Kle(e){let t=await wm(e,"or-f\
older");if(t==="folder")return{folder:e};if(t.file.format==="file")throw new h(`${e} is neither a folder of modules nor \
a package or archive of them; name what has them`);return{archive:t}}var Lle,Nle,TB=f(()=>{"use strict";v();mm();SB();AB();
Lle={status:"unchecked",why:"a kernel of this machine, signed by nobody"},Nle=e=>({resolve:t=>Ble(t,e),means:()=>!1,remote:async({
name:t})=>{throw new h(`${t} is a file of this machine, and is downloaded from nowhere`)},forget:()=>{}})});function MB(e){let t=new Map;return{of(n){let r=t.get(n)??Dle(n,e);return t.set(n,r),r}}}async function Dle(e,t){switch(e){case"\
deb":return(await Promise.resolve().then(()=>(TL(),CL))).createDebSource(t);case"mainline":return(await Promise.resolve().then(()=>(qL(),WL))).
createMainlineSource(t);case"rpm":return(await IN().then(()=>MN)).createRpmSource(t);case"oci":return(await pB().then(()=>mB)).
createOciSource(t);case"url":return(await Promise.resolve().then(()=>(xB(),kB))).createUrlSource(t);case"local":return(await Promise.resolve().then(()=>(TB(),CB))).
createLocalSource(t)}}var IB=f(()=>{"use strict"});var LB={};ee(LB,{check:()=>jle,checkSync:()=>Ule,default:()=>zle,lock:()=>Gle,lockSync:()=>Wle,unlock:()=>qle,unlockSync:()=>Hle});
var FB,jle,Ule,Gle,Wle,qle,Hle,zle,NB=f(async()=>{FB=await import("./vendor/proper-lockfile.js"),{check:jle,checkSync:Ule,
lock:Gle,lockSync:Wle,unlock:qle,unlockSync:Hle}=FB,zle=FB.default});import{mkdir as Vle}from"node:fs/promises";import{dirname as Yle}from"node:path";import{setTimeout as Jle}from"node:timers/promises";
async function BB(e,t,n){let r=await ece(e,t);try{return await n()}finally{await r().catch(()=>{})}}async function ece(e,{
signal:t,onWait:n}){let{default:r}=await NB().then(()=>LB);await z(e,()=>Vle(Yle(e),{recursive:!0}));for(let o=!1;;o=!0){
t?.throwIfAborted();try{return await z(e,()=>r.lock(e,{realpath:!1,stale:Xle,update:Qle,onCompromised:()=>{}}))}catch(s){
if(K(s)!=="ELOCKED")throw s}o||n?.(),await Jle(Zle,void 0,t===void 0?{}:{signal:t})}}var Xle,Qle,Zle,KB=f(()=>{"use stri\
ct";v();be();Xle=4e3,Qle=1e3,Zle=100});import{createHash as jB}from"node:crypto";import{mkdir as tce,readFile as nce,rm as Dk}from"node:fs/promises";import{join as qt}from"node:path";
function jk(e){let t=s=>qt(e,"resolved",`${encodeURIComponent(s)}.json`),n=s=>qt(e,"kernels",rce(s)),r=s=>qt(e,"packages",
`${s.sha256}.${s.format}`),o=s=>qt(e,"modules",oce(s));return{async readRecord(s){let i=await Pt(t(s));return ace(i)&&i.
id===s?i:void 0},async writeRecord(s){await sa(qt(e,"resolved")),await Et(t(s.id),{format:GB,...s})},readKernel:s=>sce(WB(
n(s)),n(s)),addKernel:(s,i)=>ice(n(s),i),packagePath:r,async hasPackage(s){let i=await me(r(s));return i!==void 0&&i!==s.
sha256&&await Dk(r(s),{force:!0}),i===s.sha256},modulesFolder:o,kernelFolder:n,locked(s,i,a){return BB(qt(e,"locks",s.sha256),
i,async()=>(await Ic(qt(e,"kernels",s.sha256)),await Ic(r(s)),await Ic(qt(o([s]),"spool")),a()))}}}function rce({image:e,
config:t,members:n}){if(n===void 0)return e.sha256;let r=JSON.stringify([t?.sha256,n.vmlinuz,n.config]);return`${e.sha256}\
.${jB("sha256").update(r).digest("hex").slice(0,16)}`}function oce(e){let t=e.map(({sha256:r,hidden:o=[]})=>[r,...o].join(
" ")),[n]=e;return n!==void 0&&t.length===1&&n.hidden===void 0?n.sha256:jB("sha256").update(t.join(`
`)).digest("hex")}function WB(e){return{vmlinuz:qt(e,"vmlinuz"),config:qt(e,"config"),builtin:qt(e,"modules.builtin")}}async function sce(e,t){
let n=await Pt(qt(t,"kernel.json"));if(!Al(n)||n.format!==UB||!qB(n))return;let{vmlinuzSha256:r,configSha256:o,imageBytes:s,
configBytes:i}=n,a=await Promise.all([me(e.vmlinuz),o===null?null:me(e.config)]);if(!(a[0]!==r||a[1]!==o)&&(await me(e.builtin)??
null)===n.builtinSha256)return{vmlinuz:e.vmlinuz,config:o===null?null:e.config,builtinList:await nce(e.builtin,"utf8").catch(
()=>""),pins:{vmlinuzSha256:r,configSha256:o,imageBytes:s,...i===void 0?{}:{configBytes:i}}}}async function ice(e,t){let n=ue(
e);try{await z(e,()=>tce(n,{recursive:!0}));let r=WB(n),o=await t(r);await z(e,async()=>{await aa(r.vmlinuz),o.configSha256!==
null&&await aa(r.config)});let s=await me(r.builtin)??null;await Et(qt(n,"kernel.json"),{format:UB,builtinSha256:s,...o}),
await z(e,()=>Dk(e,{recursive:!0,force:!0})),await dt(n,e)}catch(r){throw await Dk(n,{recursive:!0,force:!0}),r}}function ace(e){
return Al(e)&&e.format===GB&&["id","version"].every(t=>typeof e[t]=="string")&&["resolvedAt","indexDate"].every(t=>!Number.
isNaN(Date.parse(String(e[t]))))&&Je(e.release)&&lce(e.signature)&&yn(e.image)&&(e.config===void 0||yn(e.config))&&Array.
isArray(e.modules)&&e.modules.every(yn)&&(e.members===void 0||cce(e.members))&&(e.pins===void 0||qB(e.pins))}function lce(e){
return Al(e)&&(e.status==="good"?typeof e.by=="string":e.status==="unchecked"&&typeof e.why=="string")}function cce(e){return Al(
e)&&(e.vmlinuz===void 0||typeof e.vmlinuz=="string")&&(e.config===void 0||e.config===null||typeof e.config=="string")}function qB(e){
return Al(e)&&typeof e.vmlinuzSha256=="string"&&(typeof e.configSha256=="string"||e.configSha256===null)&&DB(e.imageBytes)&&
(e.configBytes===void 0||DB(e.configBytes))}function DB(e){return Number.isSafeInteger(e)&&Number(e)>=0}function Al(e){return typeof e==
"object"&&e!==null}var UB,GB,HB=f(()=>{"use strict";be();et();Sl();KB();it();UB=2,GB=2});import{rm as uce}from"node:fs/promises";import{join as dce}from"node:path";function bn(e){let{cacheDirectory:t,signal:n,
maxAgeHours:r=fce,locked:o=[],now:s=()=>new Date}=e,{cache:i=Ge,kernels:a=[],fresh:l=!1}=e,c=jk(t),u=MB({...e,store:c,cache:i,
downloader:S,now:s}),d,m,p=!1;return{resolve:(T,P=()=>{})=>km(T,()=>b(T,P)),fetch:(T,P,L=()=>{})=>km(T,()=>g(T,P,L)),async modulesDefining(T,P,L,j=()=>{}){
let U=await R(T,P,j),Y=await km(T,()=>qw(P,U));if(Y===void 0)return null;try{return await zB(Y,L)}catch{return await uce(
Y,{force:!0}),await km(T,()=>qw(P,U)),zB(Y,L)}},async cached(T){let P=C(T)??await F(T);return P!==void 0&&await c.readKernel(
P)!==void 0?P:void 0},async has(T,P,L,j=()=>!0){let U=await(await $(T)).remote(L,P,T),Y=U.urls.filter(j);return Y.length>
0&&S().exists({...U,urls:Y})},async keepLookups(){!p||n?.aborted||(await FF(t,s()),await i.save(await jw(t,a)))}};async function g(T,P,L){
let j=await b(T,L);try{return await y(T,j,P,L)}catch(U){if(U instanceof oe&&U.gone&&C(T)!==void 0)throw new h(hce(j,U));
if(!(U instanceof oe)||!U.gone||q(T))throw U;(await $(T)).forget();let Y=await k(T,L,j);if(Y.image.sha256===j.image.sha256)
throw U;return y(T,Y,P,L)}}async function b(T,P){let L=C(T);if(L!==void 0)return L;let j=await F(T);if(l)return k(T,P,j);
if(j!==void 0&&await G(T,j))return j;m??=jw(t,a).then(Y=>i.restore(Y));let U=await m?await F(T):j;if(U!==void 0&&await G(
T,U))return U;P({step:"resolving"});try{return await k(T,P,U)}catch(Y){if(ho(Y)||!(Y instanceof oe)||U===void 0||await c.
readKernel(U)===void 0)throw Y;let Be=Y.message.split(";")[0];return P({step:"note",message:`no network: using ${U.release}\
, looked up ${Re(U)} (${Be})`}),U}}async function k(T,P,L){let j=await(await $(T)).resolve(T,P),U=L?.image.sha256===j.image.
sha256?L.pins:void 0,Y=U===void 0?j:{...j,pins:j.pins??U};return await c.writeRecord(Y),p=!0,Y}async function y(T,P,{modules:L,
optionalModules:j=()=>[]},U){let Y=await $(T),Be=C(P)!==void 0,_e=new Map,ye={...await R(T,P,U),...Be?{}:{verify:Rh}},Se=j(
P.release),we=await BF(P,L.length+Se.length>0,ye),xn=await _(P,we,L,Se,ye);l&&Y.verify!==void 0&&await gce(P,_e,ye);let br={
...P,pins:we.pins,signature:yce(_e,P)};(P.pins?.vmlinuzSha256!==we.pins.vmlinuzSha256||[..._e.values()].some(Rn=>Rn!==void 0))&&
!Be&&await c.writeRecord(br);let{config:ra,pins:kh}=we,xh=[GF(br.arch,we.vmlinuz)];return{kernel:br,images:xh,vmlinuzSha256:kh.
vmlinuzSha256,config:ra,modules:xn};async function Rh(Rn,Rc){_e.set(Rn.sha256,await Y.verify?.(Rn,Rc,P,T))}}async function R(T,P,L){
let j=await $(T),U=C(P)!==void 0;return{store:U?pce(c,t):c,pinnedByLock:U,cache:T.source.kind==="local"?Ge:i,downloader:S,
remote:Y=>j.remote(Y,P,T),signal:n,onProgress:L}}async function _(T,P,L,j,U){let Y=j.length===0||P.config===null?Vw(""):
await Hf(P.config),Be=j.filter(({option:_e})=>qF(Y,_e)).map(({name:_e})=>_e);try{return await Ww(T,P,{required:L,optional:Be},
U)}catch(_e){if(!(_e instanceof oe)||Be.length===0)throw _e;let ye=`${Be.join(", ")} could not be fetched, programs may \
miss them: ${_e.message}`;return U.onProgress({step:"note",message:ye}),Ww(T,P,{required:L,optional:[]},U)}}function S(){
return d??=Ns({...e.download,signal:n}),d}function $({source:T}){return u.of(T.kind)}function C({id:T}){return o.find(P=>P.
id===T)}async function F(T){let P=await c.readRecord(T.id);if(!(P===void 0||P.arch!==T.arch))return(await $(T)).means(T,
P)?P:void 0}function q(T){return T.release!==void 0||C(T)!==void 0}async function G(T,P){return q(T)&&!O(P)||await D(T,P)}
function O({members:T,modules:P}){return T?.config===null&&P.length===0}async function D(T,P){let L=P.signature.status===
"unchecked"&&(await $(T)).checkable?.(T)===!0;return Math.abs(ne(P))<r&&!L}function ne({resolvedAt:T}){return(s().getTime()-
new Date(T).getTime())/mce}function Re(T){let P=Math.round(ne(T));return P<48?`${P} hour${P===1?"":"s"} ago`:`${Math.round(
P/24)} days ago`}}function pce(e,t){let{kernelFolder:n,addKernel:r,modulesFolder:o,...s}=jk(dce(t,"locked"));return{...e,
kernelFolder:n,addKernel:r,modulesFolder:o,async readKernel(i){for(let{readKernel:a}of[e,s]){let l=await a(i);if(l!==void 0&&
Dw(l,i))return l}},locked:(i,a,l)=>e.locked(i,a,()=>s.locked(i,a,l))}}function hce({id:e,release:t},{what:n,attempts:r}){
let o=r.map(({url:s,why:i})=>`${B(s)}: ${i}`).join("; ");return`kernel \`${e}\` is locked to ${t}, and no address has ${n}\
 any more (${o}); lock what there is now with \`bpfcompat kernels lock --update ${e}\``}async function gce({image:e,modules:t,
signature:n},r,o){if(!(n.status==="good"&&n.of!=="packages")){for(let s of[e,...t])if(r.has(s.sha256)||await Gf(s,o),r.get(
s.sha256)?.status!=="good")return}}function yce(e,{image:t,signature:n}){return[...e.values()].find(o=>o?.status==="unch\
ecked")??e.get(t.sha256)??n}async function km({id:e},t){try{return await t()}catch(n){throw n instanceof oe?new oe(`${n.
what} for kernel \`${e}\``,n.attempts,n.advice):n}}async function zB(e,t){let n=`modules that define ${[...t].sort().join(
" ")} in`,r=await Sr(e,n,async()=>JSON.stringify([...await RF(e,t)]));return new Map(JSON.parse(r))}var fce,mce,Ei=f(async()=>{
"use strict";vn();ir();v();fn();await zw();Ae();WF();Yw();Nw();Uw();IB();HB();fce=24,mce=3600*1e3});import{open as bce}from"node:fs/promises";import{basename as xm}from"node:path";async function JB(e){let{name:t,bytes:n,
release:r}=await xce(e),o=vce(n);return{bytes:n,byteOrder:o,release:r??Ece(t)}}async function xce(e){try{let t=await bce(
e);try{if((await t.stat()).isDirectory())throw new h("is a folder; name the BTF file in it");if(await Sce(t))return{name:xm(
e),...await $ce(t)}}finally{await t.close()}return await $i(e)==="tar"?await _ce(e):await Rce(e)}catch(t){throw t instanceof
h?t:K(t)==="ENOENT"?new h("does not exist; download it from BTFHub, or make it with `pahole -J` and correct the path"):new h(
`cannot be read: ${E(t)}; download it again`)}}async function Rce(e){let t=await XB(Fe(Me(e).chunks(),e,Rm));return{name:xm(
e),bytes:t,release:null}}async function _ce(e){let t=[];await yw(e,xm(e),{take:o=>/\.btf$/.test(o)?async s=>{t.push({name:xm(
o),bytes:await XB(s),release:null})}:void 0,enough:()=>!1});let[n,...r]=t;if(n===void 0)throw new h("is an archive witho\
ut a `.btf` file; name another one");if(r.length>0)throw new h(`has ${t.length} BTF files (${t.map(({name:o})=>o).slice(
0,3).join(", ")} \u2026); unpack it and name one of them`);return n}async function XB(e){let t=[],n=0;for await(let r of e){
if(n+=r.length,n>Rm)throw new h(`has more than ${Rm} bytes, which no BTF of a kernel has; name its BTF file`);t.push(r)}
return Buffer.concat(t)}async function Sce(e){return(await Pi(e,0,4)).toString("latin1")==="\x7FELF"}async function $ce(e){
let t=await Pi(e,0,YB);if(t.length<YB||t[4]!==2)throw new h("is no 64-bit ELF file; name the BTF of a 64-bit kernel");let n=ot(
t);if(n.half(18)===wce)throw new h("is an eBPF object, whose BTF has its own types; name the BTF of the kernel, as BTFHu\
b has it");let r=await Pi(e,Number(n.wide(40)),n.half(60)*Uk),o=ot(Buffer.concat([t.subarray(0,6),r])),s=Array.from({length:Math.
floor(r.length/Uk)},(m,p)=>{let g=6+p*Uk;return{name:o.word(g),offset:Number(o.wide(g+24)),size:Number(o.wide(g+32))}}),
i=s[n.half(62)],a=i===void 0?Buffer.alloc(0):await Pi(e,i.offset,i.size),l=m=>s.find(({name:p})=>a.toString("latin1",p,p+
m.length+1)===`${m}\0`),c=l(".BTF");if(c===void 0)throw new h("is an ELF file without a `.BTF` section; add one with `pa\
hole -J`, or name another file");let u=l(".rodata"),d=u===void 0?"":(await Pi(e,u.offset,u.size)).toString("latin1");return{
bytes:await Pi(e,c.offset,c.size),release:/Linux version (\S+) \(/.exec(d)?.[1]??null}}async function Pi(e,t,n){if(n>Rm)
throw new h("is damaged: a section has more bytes than any kernel; download it again");let r=Math.max(0,Math.min(n,(await e.
stat()).size-t)),o=Buffer.alloc(r),{bytesRead:s}=r===0?{bytesRead:0}:await e.read(o,0,r,t);return o.subarray(0,s)}function vce(e){
let t=e.length<kce?void 0:e.readUInt16LE(0)===VB?"little":e.readUInt16BE(0)===VB?"big":void 0;if(t===void 0)throw new h(
"is no BTF; name raw BTF, a vmlinux with `.BTF`, or an archive of BTFHub");let n=c=>t==="little"?e.readUInt32LE(c):e.readUInt32BE(
c),[r,o,s,i,a]=[4,8,12,16,20].map(n),l=(r??0)+Math.max((o??0)+(s??0),(i??0)+(a??0));if(l>e.length)throw new h(`is cut of\
f: it has ${e.length} bytes of BTF, its header tells of ${l}; download it again`);return t}function Ece(e){let t=e.replace(
/(?:\.btf|\.tar|\.[gx]z|\.zst)+$/,"").replace(/^vmlinux-/,"");return/^\d+\.\d+\.\d+[-.+]/.test(t)&&Je(t)?t:null}var Rm,wce,
kce,VB,YB,Uk,QB=f(()=>{"use strict";Bo();v();jn();on();gm();Af();it();Rm=128*1024*1024,wce=247,kce=24,VB=60319;YB=64,Uk=
64});import{createHash as Pce}from"node:crypto";function Cl({btf:e},t){return e.findLast(({kernels:n})=>n.some(({id:r})=>yt(t,
r)))}async function e1(e,t,n){let r=new Map;for(let{kernel:s,spec:i}of t)for(let{request:a}of e){let l=Cl(a,s);l!==void 0&&
!r.has(l.path)&&r.set(l.path,{request:l,arch:i.arch})}let o=new Map;for(let[s,{request:i,arch:a}]of r){let{file:l,place:c}=i,
u=[],d=await ie(u,async()=>Oce(await JB(s),a));d!==void 0&&o.set(s,d),n.push(...u.map(({message:m})=>({...c,message:`BTF\
 file \`${l}\` ${m}`})))}return o}function Oce(e,t){let n=t==="s390x"?"big":"little";if(e.byteOrder!==n)throw new h(`is ${e.
byteOrder}-endian, kernels of ${t} are ${n}-endian; name the BTF of such a kernel`);return e}function t1(e,{request:t},n){
let r=n.get(Cl(e,t)?.path??"");return r===void 0?null:{path:Gk(r),release:r.release}}function n1({artifacts:e,request:t},n){
let o=[...new Set(e.map(s=>Cl(s.request,t)?.path??""))].flatMap(s=>n.get(s)??[]);return[...new Map(o.map(s=>[Gk(s),{path:Gk(
s),content:s.bytes}])).values()]}function Gk(e){let t=ZB.get(e)??Pce("sha256").update(e.bytes).digest("hex").slice(0,16);
return ZB.set(e,t),`/bpfcompat/btf/${t}`}var ZB,_m=f(()=>{"use strict";v();QB();Ve();ZB=new WeakMap});function Tl(e){let{subject:t,kind:n}=e;switch(n){case"inner_map":return`the prototype of the inner maps of map \`${t}\``;case"\
map_type":return`\`type\` of map \`${t}\``;case"program_type":return`the type of program \`${t}\``;case"global":return`v\
ariable \`${t}\``;case"entry":case"inner_entry":return`${e.shown.replace(/=.*$/s,"")} of map \`${t}\``;case"struct_ops":
return`member \`${e.member}\` of map \`${t}\``;case"optional_map":return`\`optional\` of map \`${t}\``;case"autoload":return`\
\`autoload\` of program \`${t}\``;default:return`\`${n}\` of map \`${t}\``}}function Sm(e){return e.kind==="entry"&&e.key===
"0"?null:JSON.stringify([Tl(e),"key"in e&&e.key,"outerKey"in e&&e.outerKey])}var Wk=f(()=>{"use strict"});function Ml(e,t){return{...t,fixups:t.fixups.filter(n=>qk(n,e))}}function qk({kernels:e},t){return e===void 0||e.some(({
id:n})=>yt(t,n))}function o1(e,t,n){if(e.fixups.every(o=>o.kernels===void 0))return;let r=t.filter(o=>e.kernels===null||
e.kernels.some(({id:s})=>yt(o,s)));for(let{first:o,second:s,kernels:i}of Ace(e,r))n.push({...s.place,message:`${Tl(s)} i\
s ${r1(s)} here and ${r1(o)} on line ${o.place?.line??0}, both for kernel ${Cce(i)}; change the \`kernels\` of one of them`})}
function Ace({fixups:e},t){let n=new Map;for(let r of e){let o=Sm(r);o!==null&&n.set(o,[...n.get(o)??[],r])}return[...n.
values()].flatMap(r=>r.flatMap((o,s)=>r.slice(0,s).flatMap(i=>{if(Hr(i)===Hr(o))return[];let a=t.filter(l=>qk(i,l)&&qk(o,
l)).map(ae);return a.length===0?[]:[{first:i,second:o,kernels:a}]})))}function r1(e){return`\`${Hr(e).replace(/^.*?=/s,"")}\
\``}function Cce(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}var $m=f(()=>{"use s\
trict";hf();Wk();Ve()});function s1({maps:e,dataBytes:t},n){return e.reduce((r,o)=>r+Bce(o,n.filter(({subject:s})=>s===o.name)),2*t)}function Bce(e,t){
let n={...e},r={bytes:e.inner===null?0:Hk(e.inner),keys:new Set};for(let s of t){if(s.kind==="autocreate")return 0;s.kind===
"max_entries"&&(n.maxEntries=s.value==="cpus"?Lce:s.value),s.kind==="key_size"&&(n.keySize=s.value),s.kind==="value_size"&&
(n.valueSize=s.value),s.kind==="inner_entry"&&r.keys.add(JSON.stringify(s.outerKey)),s.kind==="inner_map"&&(r.bytes=Hk({
...s,type:Nce[s.type]??1}))}let o=Hk(n);return Mce.has(n.type)?o+r.bytes*(1+r.keys.size):o}function Hk({type:e,keySize:t,
valueSize:n,maxEntries:r}){if(Tce.has(e))return r;let o=Math.ceil(n/8)*8;return Ice.has(e)?r*o:r*(Math.ceil(t/8)*8+o+Fce)}
var Tce,Mce,Ice,Fce,Lce,Nce,i1=f(()=>{"use strict";Tce=new Set([27,31]),Mce=new Set([12,13]),Ice=new Set([2,3,4,6,8,12,14,
15,18,26]),Fce=80,Lce=1,Nce={hash:1,array:2,percpu_hash:5,percpu_array:6,ringbuf:27}});function vm(e,[t,n]){let[,r,o]=/^(\d+)\.(\d+)/.exec(e)??[];return r===void 0||o===void 0?!0:Number(r)>t||Number(r)===t&&
Number(o)>=n}var zk=f(()=>{"use strict"});async function Em(e){return await Promise.allSettled(e),Promise.all(e)}var a1=f(()=>{"use strict"});function Ne(e=process.arch){return Kce[e]}function Pm(e){return e===void 0||e==="x86_64"?["x86_64"]:[e,"x86_64"]}var Xe,
Kce,wn=f(()=>{"use strict";Xe={x86_64:{qemu:"qemu-system-x86_64",triple:"x86_64-linux-gnu",debian:"amd64",machine:62,loaders:[
"/lib64/ld-linux-x86-64.so.2","/lib/ld-musl-x86_64.so.1"]},arm64:{qemu:"qemu-system-aarch64",triple:"aarch64-linux-gnu",
debian:"arm64",machine:183,loaders:["/lib/ld-linux-aarch64.so.1","/lib/ld-musl-aarch64.so.1"]},s390x:{qemu:"qemu-system-\
s390x",triple:"s390x-linux-gnu",debian:"s390x",machine:22,loaders:["/lib/ld64.so.1","/lib/ld-musl-s390x.so.1"]}},Kce={x64:"\
x86_64",arm64:"arm64",s390x:"s390x"}});import{readFileSync as Dce}from"node:fs";function Il(e="/etc/os-release"){let t=[u1,...jce].filter(({program:r})=>se(r)!==
void 0);return Uce(e).flatMap(r=>t.filter(({systems:o})=>Gce(r,o)))[0]??t[0]}function d1(e){return(Il()??u1).packages[e]??
[]}function Om({program:e,install:t,installs:n},r){return[...n==="as root"&&process.getuid?.()!==0?["sudo"]:[],e,...t,...r].
join(" ")}function Uce(e){let t=Wce(e),n=r=>new RegExp(`^${r}=["']?([^"'
]*)`,"m").exec(t)?.[1]?.split(/\s+/)??[];return[...n("ID"),...n("ID_LIKE")].filter(r=>r!=="")}function Gce(e,t){return t.
some(n=>e===n||e.startsWith(`${n}-`))}function Wce(e){try{return Dce(e,"utf8")}catch{return""}}var l1,c1,u1,jce,Am=f(()=>{
"use strict";Kt();l1={compiler:["gcc"],"compiler-x86_64":["gcc-x86_64-linux-gnu"],"compiler-arm64":["gcc-aarch64-linux-g\
nu"],"compiler-s390x":["gcc-s390x-linux-gnu"],clang:["clang"],"bpf-headers":["libbpf-devel","kernel-headers"]},c1=["inst\
all","-y","--setopt=install_weak_deps=False"],u1={program:"apt-get",systems:["debian","ubuntu"],install:["install","--no\
-install-recommends"],installs:"as root",packages:{compiler:["gcc"],"compiler-x86_64":["gcc-x86-64-linux-gnu"],"compiler\
-arm64":["gcc-aarch64-linux-gnu"],"compiler-s390x":["gcc-s390x-linux-gnu"],"qemu-x86_64":["qemu-system-x86"],"qemu-arm64":[
"qemu-system-arm"],"qemu-s390x":["qemu-system-s390x"],clang:["clang"],"bpf-headers":["libbpf-dev","linux-libc-dev"]}},jce=
[{program:"dnf",systems:["rhel","centos","almalinux","rocky","ol"],install:c1,installs:"as root",packages:l1},{program:"\
dnf",systems:["fedora"],install:c1,installs:"as root",packages:{...l1,"qemu-x86_64":["qemu-system-x86-core"],"qemu-arm64":[
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
Headers"]}}]});async function Oi(e){let{CC:t=""}=process.env,n=t===""?void 0:se(t);return n!==void 0&&await qce(n,e)?n:[...e===Ne()?Vk:
[],`${Xe[e].triple}-gcc`].map(o=>se(o)).find(o=>o!==void 0)}async function qce(e,t){let n=(await ke(e,["-dumpmachine"],{
timeoutMs:f1})).stdout.trim().split("-")[0];return n===""?t===Ne():n===Xe[t].triple.split("-")[0]}async function Cm(e){let{
stdout:t}=await ke(e,["--version"],{timeoutMs:f1});return t.split(`
`)[0]??""}async function m1(e){let{exitCode:t}=await ke(e,["-E","-x","c","-"],{input:`#include <linux/bpf.h>
#include <bpf/bpf_helpers.h>
`});return t===0}var Vk,f1,Tm=f(()=>{"use strict";wn();en();Kt();Vk=["cc","gcc","clang"],f1=1e4});function Qr(e){return e.flatMap(t=>{let{qemu:n}=Xe[t],r=e.length===1?"boots the kernels":`boots the ${t} kernels`;return se(
n)===void 0?[Fl(`qemu-${t}`,n,`${r}${p1([n])}`,n)]:[]})}function p1(e){let t=e.map(n=>yA(n)).find(n=>n!==void 0);return t===
void 0?"":`; ${t} is not executable: run \`chmod +x\` on it`}async function Ll(e){if(await Oi(e)!==void 0)return[];if(e===
Ne())return[Fl("compiler","a C compiler",`builds the validator${p1(Vk)}`,"cc")];let t=`${Xe[e].triple}-gcc`,n=`builds th\
e validator of ${e} kernels`;return[Fl(`compiler-${e}`,`a C compiler for ${e} (${t})`,n,t)]}async function Mm(){let e=Fl(
"bpf-headers","the headers of libbpf and the kernel","eBPF programs include them"),t=se("clang");return t===void 0?[Fl("\
clang","clang","compiles eBPF programs","clang"),e]:await m1(t)?[]:[e]}function Fl(e,t,n,r){return{what:t,why:n,packages:d1(
e),...r===void 0?{}:{program:r}}}var Nl=f(()=>{"use strict";wn();Am();Tm();Kt()});import{createHash as Hce}from"node:crypto";import{readdir as zce,readFile as Vce}from"node:fs/promises";import{basename as Yce,
join as Yk}from"node:path";async function h1(){let e=Yk(Ot,"native"),t=(await zce(e)).filter(n=>/\.[chS]$/.test(n)).sort();
return Promise.all(t.map(async n=>({path:Yk(e,n),content:await Vce(Yk(e,n))})))}function g1(e){let t=Hce("sha256").update(
JSON.stringify([Jk,Xk,Im,Zk,Qk]));for(let{path:n,content:r}of e)t.update(`${Yce(n)} ${r.length}
`).update(r);return t.digest("hex")}var Jk,Xk,Im,Qk,Zk,y1=f(()=>{"use strict";Er();Jk=["-std=gnu11","-O2","-g0","-Wall",
"-Wextra","-Werror","-fno-pie"],Xk=["-static","-no-pie"],Im=4,Qk=["-lbpf","-lelf","-lz","-lzstd"],Zk=["bpf_prog_load","b\
pf_map_create","btf__load_vmlinux_btf","btf__free"]});async function b1(){return Jce}var Jce,w1=f(()=>{"use strict";Jce="eb62faa8407ddecc2b11c56823a47d465a9fb1caaa9f94f5fddd4\
c760f5f8771"});import{mkdir as Xce,open as Qce}from"node:fs/promises";import{dirname as x1,join as ex}from"node:path";async function _1(e,t,n,r){
let o={include:ex(n,"include"),lib:ex(n,"lib")},s=e.packages[t],i=await Promise.all(tm.map(a=>Zf(s[a],e.listedAt,r)));for(let[
a,l]of tm.entries()){let{version:c}=s[l];await rue(i[a],`${l} ${c}`,tue(l,t),R1[l],o,r)}return o}function tue(e,t){let{triple:n}=Xe[t],
r=[`usr/include/${n}/`,`usr/lib/linux/uapi/${eue[t]}/`,"usr/include/"];return o=>{let s=R1[e].find(l=>o===`usr/lib/${n}/${l}`);
if(s!==void 0)return`lib/${s}`;let i=r.find(l=>o.startsWith(l));if(i===void 0||!o.endsWith(".h")||!nue(o))return;let a=o.
slice(i.length);if(!(e==="linux-libc-dev"&&!Zce.some(l=>a.startsWith(l))))return`include/${a}`}}function nue(e){return/^[\w.+/-]+$/.
test(e)&&!e.split("/").includes("..")}async function rue(e,t,n,r,{include:o},{signal:s}){let i=x1(o),a=new Set;await Jr(
"deb",e,t,{take(c){s?.throwIfAborted();let u=n(c);if(!(u===void 0||a.has(u)))return a.add(u),oue(ex(i,u),t)},enough:()=>!1});
let l=r.find(c=>!a.has(`lib/${c}`));if(l!==void 0)throw new rn(`${t} has no ${l}`)}function oue(e,t){return async(n,r)=>{
if(r>k1)throw new h(`${t} holds a file of ${r} bytes where at most ${k1} are expected`);await z(e,async()=>{await Xce(x1(
e),{recursive:!0});let o=await Qce(e,"wx");try{for await(let s of n)await o.writeFile(s)}finally{await o.close()}})}}var R1,
Zce,eue,k1,S1=f(()=>{"use strict";v();wn();em();Uo();be();on();yl();R1={"libbpf-dev":["libbpf.a"],"libelf-dev":["libelf.\
a"],"zlib1g-dev":["libz.a"],"libzstd-dev":["libzstd.a"],"libc6-dev":["libc.a","crt1.o","crti.o","crtn.o"],"linux-libc-de\
v":[]},Zce=["linux/","asm/","asm-generic/"],eue={x86_64:"x86",arm64:"arm64",s390x:"s390"},k1=32<<20});import{mkdir as $1,rm as v1}from"node:fs/promises";import{basename as sue,join as qn}from"node:path";async function Ai(e){
let{arch:t,cache:n=Ge}=e,r=jo(e.libbpf),o=O1(t),s=await b1(),i=xr("validator",s,t,iue(r,t)),a=qn(e.cacheDirectory,"valid\
ator",i),l=async()=>{let d=await On(a);return d!==void 0&&o.every(m=>d.includes(m))},c={what:`validator with libbpf ${r.
libbpf}`,key:i,paths:[a],intact:l},u={program:qn(a,Fm),kvmProbe:o.includes(Lm)?qn(a,Lm):null};return await l()||await n.
restore(c)?{missing:[],make:async()=>u}:{missing:await Ll(t),async make(){if(await l())return u;let d=await h1();if(g1(d)!==
s)throw new Error("native/ is not what dist/ was made with: `npm run dist`");return await aue(a,r,d,e),await n.save(c),u}}}
async function P1(e){let{missing:t,make:n}=await Ai(e);return t.length>0&&await e.install(t),n()}function O1(e){return E1[e]===
void 0?[Fm]:[Fm,Lm]}function iue({packages:e},t){return Object.values(e[t]).map(({sha256:n})=>n)}async function aue(e,t,n,r){
let{arch:o,signal:s}=r,i=qn(e,".."),a=ue(qn(i,"build"));await z(a,()=>$1(a,{recursive:!0}));let l=qn(a,"build"),c=E1[o];
try{let[u,d]=await Em([_1(t,o,qn(a,"sysroot"),r),Oi(o),z(l,()=>$1(l))]),m=p=>uue(String(d),p,t,a,s);await Em([lue(qn(l,Fm),
qn(a,"part"),n,u,m),c&&m(cue(qn(l,Lm),n,c))]),await $r(l,O1(o)),await On(e)===void 0&&await v1(e,{recursive:!0,force:!0}),
await dt(l,e)}finally{await v1(a,{recursive:!0,force:!0})}}async function lue(e,t,n,{include:r,lib:o},s){let i=n.filter(
({path:d})=>d.endsWith(".c")).map(({path:d})=>d),a=Array.from({length:Im},(d,m)=>({object:`${t}-${m}.o`,programs:i.filter(
(p,g)=>g%Im===m)}));await Em(a.map(({object:d,programs:m})=>s([...Jk,"-isystem",r,"-r","-nostdlib","-o",d,...m])));let l=[
`-B${o}/`,`-L${o}`],c=Zk.map(d=>`-Wl,--wrap=${d}`),u=a.map(({object:d})=>d);await s([...Xk,...l,"-o",e,...u,...c,...Qk])}
function cue(e,t,{source:n,link:r}){let o=t.filter(({path:s})=>sue(s)===n).map(({path:s})=>s);return["-nostdlib","-stati\
c",...r,"-Wl,--build-id=none","-o",e,...o]}async function uue(e,t,{libbpf:n,release:r},o,s){let i=await ke(e,t,{signal:s,
environment:{...ar(),TMPDIR:o}});if(i.exitCode===0)return;let a=i.stderr.split(`
`).find(u=>u.includes("No space left on device"));if(a!==void 0)throw new h(`the validator could not be built: ${a.trim()}\
; make room, or name another folder with ${Z("cache-directory")}`);let l=i.stderr.split(`
`).find(u=>/error|undefined reference|cannot find/.test(u))??`it ended with ${i.ended}`,c=await Cm(e);throw new h(`the v\
alidator could not be built with ${c} and libbpf ${n} of Debian ${r}: ${l.trim()}; name another compiler with the enviro\
nment variable CC, or report it with the full output of \`bpfcompat doctor\``)}var Fm,Lm,E1,Nm=f(()=>{"use strict";a1();
la();Rr();ir();v();Nl();Uo();en();Tm();be();et();Oe();y1();w1();S1();Fm="validator",Lm="kvm-probe.bin",E1={x86_64:{source:"\
kvm-probe.S",link:["-Wl,--oformat=binary","-Wl,-Ttext=0"]},arm64:{source:"kvm-probe-arm64.S",link:["-Wl,-Ttext=0x4008000\
0"]}}});import{readFile as due}from"node:fs/promises";function Bm(e){return`/bpfcompat/validator-${e}`}function Bl(e,{programs:t}){
let n=t.get(e);if(n===void 0)throw new Error(`nobody has seen to a validator with libbpf ${e}`);return n}async function A1(e,t){
let n={...e,downloader:e.downloader??Ns({signal:e.signal})},r=Ft.filter(a=>t.has(a)),o=t.has(null)||r.length===0,s=new Map(
await Promise.all([...new Set([...o?[Ft[0]]:[],...r])].map(async a=>[a,await Ai({...n,libbpf:a})]))),i=async a=>(s.get(a)??
await Ai({...n,libbpf:a})).make();return{missing:[...s.values()].flatMap(({missing:a})=>a),async make(){let a=new Map,{byDefault:l,
notes:c}=o?await fue(i,a):{byDefault:r[0],notes:[]};for(let m of r)a.has(m)||a.set(m,await i(m));let u=[...a].map(async([
m,{program:p}])=>[m,await due(p)]),[d]=a.values();return{programs:new Map(await Promise.all(u)),byDefault:l??Ft[0],kvmProbe:d?.
kvmProbe??null,notes:c}}}}async function fue(e,t){let n;for(let r of Ft)try{return t.set(r,await e(r)),{byDefault:r,notes:n===
void 0?[]:[mue(r,n)]}}catch(o){if(!(o instanceof oe))throw o;n??=o}throw n}function mue(e,{message:t}){return`objects ar\
e loaded with libbpf ${e} of Debian ${jo(e).release}, since ${Ft[0]} cannot be had: ${t}`}var Kl=f(()=>{"use strict";Uo();
fn();Po();Nm()});function nx({lanes:e,tests:t,command:n}){return e.some(({mode:r})=>r==="command"&&n!==null||r==="behavior"&&t.some(o=>o.
command!==null))}function rx(e){return nx(e)||e.files.length>0&&e.programs.some(({attach:t})=>C1(t))}function C1(e){return e?.
binary!=null&&!e.binary.startsWith("/")}function Km(e){return gn(e)&&nx(e.request)}function T1(e,t,n,r,o=hue,s=!0){let i=[],
a=e.artifacts.filter(gue).map(({request:d})=>d.libbpf??r),[l=r,...c]=Ft.filter(d=>a.includes(d)),u=e.artifacts.filter(gn).
map(d=>{let{request:m}=d,p=i.length,g=M1(m,t),b=yue(d,p,n.get(m)),k=ff(m,e.request)?.timeoutSeconds??e.request.timeoutSeconds??
m.timeoutSeconds,y=m.libbpf??r,R=y===l?null:Bm(y),_={...d,request:Ml(e.request,m)},S={hostFixups:g,validator:R,surface:s,
btf:t1(m,e,o)},$=d.targets.map(G=>({...G,request:Ml(e.request,G.request)})),C=[_,...$].reduce((G,{object:O,request:{fixups:D}})=>G+
(O===null?0:s1(O,D)),0),F=wue(_,p,{...S,targets:$.flatMap(G=>bue(G,t))},b);F!==void 0&&i.push({...F,mapBytes:C,timeoutSeconds:k+
_ue(F.tests)});let q=Rue(d,i.length,k,b);return q!==void 0&&i.push({...q,mapBytes:C,timeoutSeconds:k+pue}),{artifact:d,object:F?.
id,command:q?.id,hostFixups:g}});return{cases:i,artifacts:u,pidOne:l,others:c,btf:n1(e,o)}}function gue(e){let{lanes:t}=e.
request;return gn(e)&&e.object!==null&&t.some(({mode:n})=>n!=="command")}function M1({programs:e},t){return e.flatMap(({
name:n,minKernel:r,place:o})=>r===null||vm(t,r)?[]:[{kind:"autoload",subject:n,value:!1,place:o}])}function yue(e,t,n){let r=`\
/bpfcompat/files/${t}`,o=e.object&&tx(e.object),s=a=>({...a,path:`${r}/${a.path}`}),i=n===void 0?[]:[...n.files.map(s),...n.
system];return{object:o,root:r,binary:n===void 0||n.binary===null?null:`${r}/${n.binary}`,files:[...[e,...e.targets].flatMap(
({object:a})=>a===null?[]:[{path:tx(a),content:a}]),...rx(e.request)?[{path:r,content:null}]:[],...i]}}function tx({sha256:e}){
return`/bpfcompat/objects/${e.slice(0,16)}`}function bue({name:e,object:t,request:n},r){return t===null?[]:[{object:tx(t),
artifact:e,...I1(n,M1(n,r))}]}function I1({fixups:e,programs:t,variants:n,probeCompanions:r},o){return{fixups:[...e,...o],
optional:t.filter(({load:s})=>s!=="required").map(s=>s.name),variants:n,companions:r,attach:t.flatMap(({name:s,attach:i})=>i===
null?[]:[{program:s,target:i}])}}function wue({name:e,request:t},n,{hostFixups:r,...o},{object:s,root:i,files:a}){let l=t.
lanes.map(({mode:u})=>u).filter(u=>u!=="command");if(s===null||l.length===0)return;let c=I1(t,r);return{...o,...c,kind:"\
object",id:n,mode:l.every(u=>u==="load_only")?"load_only":"load_attach",object:s,artifact:e,root:nx(t)?i:null,attach:c.attach.
map(({program:u,target:d})=>({program:u,target:kue(d,i,a)})),tests:l.includes("behavior")?t.tests.map(xue):[],files:a}}function kue(e,t,n){
let r=`${t}/${e.binary}`;return C1(e)&&n.some(({path:o})=>o===r)?{...e,binary:r}:e}function xue({name:e,command:t,timeoutSeconds:n,
expectations:r}){return{name:e,command:t,timeoutMs:n*1e3,expectations:r}}function Rue({name:e,request:t,unsuited:n},r,o,{
object:s,root:i,binary:a,files:l}){let{command:c,lanes:u}=t;if(!(c===null||n!==void 0||!u.some(({mode:d})=>d==="command")))
return{kind:"command",id:r,artifact:e,timeoutMs:o*1e3,command:c.command,object:s,binary:a,root:i,files:l}}function _ue(e){
return e.flatMap(({timeoutMs:n,command:r,expectations:o})=>[r===null?0:n,...o.map(Sue)]).reduce((n,r)=>n+r,0)/1e3}function Sue(e){
return e.kind==="test_run"?0:e.withinMs}var pue,hue,Dm=f(async()=>{"use strict";await hi();Po();Ve();_m();$m();i1();zk();
Kl();pue=10,hue=new Map});function Dl(){let e=null,t=null,n="",r=[],o=[];function s(a){if(!$ue.test(a)){for(let l of o)l.warning.excerpt+=`
${a}`,l.left--;o=vue.test(a)?[]:o.filter(({left:l})=>l>0)}}function i(a){if(r.length>=100)return;let l={message:a,during:e,
excerpt:a};r.push(l),o.push({warning:l,left:19})}return{line(a){let l=a.replace(/\r$/,"").replace(Oue,"").slice(0,4096);
if(l.trim()==="")return;n=l;let c=Eue.exec(l)?.[1];if(c!==void 0){e=c,o=[];return}s(l),F1.test(l)?t??=F1.exec(l)?.[1]??l:
Pue.some(u=>u.test(l))&&i(l)},get during(){return e},get panic(){return t},get lastLine(){return n},warnings:r}}var $ue,
vue,Eue,F1,Pue,Oue,jm=f(()=>{"use strict";$ue=/^(?:Code: |x\d+ ?: |sp : |pstate: |Mem abort info:|Data abort info:|user pgtable: | {2}\w[\w /,]* = |Krnl (?:GPRS|Code): | {10,}|(?!RIP)R[A-Z0-9]{2}: |FS: |CS: |CR[0-9]: |DR[0-9]: |PKRU: |Modules linked in:| ?<\/?TASK>|Hardware name: )/,
vue=/^---\[ end (?:trace|Kernel panic)/,Eue=/bpfcompat: (\S+\/\S+ (?:open|load|attach|test|command|detach))\s*$/,F1=/Kernel panic - not syncing: (.*)$/,
Pue=[/WARNING: (?:CPU: \d+|\S+:\d+ at )/,/WARNING: (?:possible |suspicious |bad unlock|inconsistent lock|[Nn]ested lock|held lock|lock held|\S+-safe -> )/,
/INFO: trying to register non-static key/,/kernel BUG at/,/\bBUG(?:: | \S+ \()/,/Oops: |general protection fault|: [0-9a-f]{4} (?:ilc:\d+ )?\[#\d+\]/,
/Unable to handle kernel |Internal error: /,/UBSAN: /,/list_(?:add|del)(?: corruption| double add)/,/Watchdog detected hard LOCKUP/,
/INFO: task .* blocked for more than/,/INFO: rcu\S* (?:self-)?detected/,/unregister_netdevice: waiting for/,/kmemleak: \d+ new suspected memory leaks/],
Oue=/^(?:<\d+>)?\[\s*\d+\.\d+\](?:\[\s*[TC]\d+\])? ?/});import{spawnSync as Aue}from"node:child_process";function Um(e=process.env.PATH??""){let t=se("setpriv",e);return t!==void 0&&
Cue(t)?t:void 0}function Cue(e){let t=N1.get(e);if(t!==void 0)return t;let n=po(e),r=Qn(L1,n)===e||Tue(e);return r&&$n(L1,
n,e),N1.set(e,r),r}function Tue(e){let{status:t}=Aue(e,[...ox,e,"--version"],{stdio:"ignore",timeout:5e3});return t===0}
var L1,N1,ox,sx=f(()=>{"use strict";vn();Kt();L1="setpriv that works",N1=new Map;ox=["--pdeathsig","KILL","--"]});var ax,ix,Ho,Gm=f(()=>{"use strict";ax={kvm:"host",tcg:"max"},ix={machine:{kvm:"pc",tcg:"pc"},cpu:ax,kernelParameters:["\
console=ttyS0","no_timer_check"],recordsDevice:"/dev/ttyS1",resumable:!0,serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-\
serial",`chardev:${t}`]},Ho={"bzimage-pc":ix,"vmlinux-pc":ix,"vmlinux-microvm":{machine:{kvm:"microvm",tcg:"microvm"},cpu:ax,
kernelParameters:[...ix.kernelParameters,"tsc_early_khz=2500000"],recordsDevice:"/dev/ttyS1",serialPorts:(e,t)=>["-seria\
l",`chardev:${e}`,"-device",`isa-serial,chardev=${t},index=1,iobase=0x2f8,irq=3`]},"image-virt":{machine:{kvm:"virt,gic-\
version=host",tcg:"virt,gic-version=3"},cpu:{kvm:"host",tcg:"max,pauth-impdef=on"},oldCpu:"max",kernelParameters:["conso\
le=ttyAMA0"],recordsDevice:"/dev/ttyS0",serialPorts:(e,t)=>["-serial",`chardev:${e}`,"-device",`pci-serial,chardev=${t}`]},
"image-ccw":{machine:{kvm:"s390-ccw-virtio",tcg:"s390-ccw-virtio"},cpu:ax,kernelParameters:["conmode=sclp"],recordsDevice:"\
/dev/ttysclp0",recordsShared:!0,serialPorts:(e,t)=>["-device",`sclplmconsole,chardev=${e}`,"-device",`sclpconsole,charde\
v=${t}`]}}});function qm(e){let{accelerator:t,image:n,initrd:r,cmdline:o,memoryMib:s,cpus:i,oldQemu:a}=e,l=Ho[n.shape],c=l.cpu[t],u=e.
quiet&&!Fue.test(o)?Iue:[],d=[...Mue,...u,`BPFCOMPAT_RECORDS=${l.recordsDevice}`],m=[...l.kernelParameters,...d];return[
...lx,"-machine",`${l.machine[t]},accel=${t}${e.snapshot?",memory-backend=ram":""}`,"-cpu",a&&t==="tcg"?l.oldCpu??c:c,"-\
smp",String(i),"-m",String(s),"-kernel",n.path,...r===null?[]:["-initrd",r],"-append",[...m,o].join(" ").trim(),...cx("c\
onsole",ux),...cx("records",dx),...l.serialPorts("console","records"),...e.snapshot?Lue(e.snapshot,s):[]]}function Lue(e,t){
let n=[...cx("control",fx),"-mon","chardev=control,mode=control"],r=B1("ram",t,e.memory,e.does==="save");if(e.does==="sa\
ve")return[...n,...r];let{file:o,mib:s}=e.shared;return[...n,...r,...B1(mx,s,o,!1),"-incoming","defer"]}function B1(e,t,n,r){
let o=n.replaceAll(",",",,");return["-object",`memory-backend-file,id=${e},size=${t}M,mem-path=${o},share=${r?"on":"off"}`]}
function cx(e,t){return["-chardev",`socket,id=${e},fd=${t}`]}var ux,dx,fx,Wm,mx,Mue,Iue,Fue,K1,lx,Ci=f(()=>{"use strict";
Gm();ux=3,dx=4,fx=5,Wm=6,mx="shared",Mue=["panic=-1","oops=panic","rdinit=/init","printk.devkmsg=on","cryptomgr.notests"],
Iue=["loglevel=5","BPFCOMPAT_QUIET=1"],Fue=/(?:^|\s)(?:loglevel=|(?:quiet|debug|ignore_loglevel)(?:\s|$))/;K1={x86_64:{arguments:e=>[
...lx,"-machine","pc,accel=kvm","-cpu","host","-m","16","-bios",e,"-device","isa-debug-exit,iobase=0xf4,iosize=4"],proves:({
exitCode:e})=>e===85},arm64:{arguments:e=>[...lx,"-machine","virt,gic-version=host,accel=kvm","-cpu","host","-m","16","-\
kernel",e,"-serial","stdio"],proves:({exitCode:e,stdout:t})=>e===0&&t.includes("64-bit code ran here")}},lx=["-nodefault\
s","-no-user-config","-display","none","-no-reboot","-nic","none"]});import{spawn as Nue}from"node:child_process";function j1(e){let[t,...n]=px([e.qemu,...e.arguments]),r=Nue(t,n,{stdio:["i\
gnore","ignore","pipe","pipe","pipe",...Kue(e)],env:ar(),detached:!0});ce("qemu",()=>Fn([t,...n])),Due(r);let o=jue(r),s=Hm(
r,dx),i=Hm(r,ux);i.on("data",l=>{let c=e.onConsole(l);c!==void 0&&(i.pause(),c.finally(()=>i.resume()))}),s.on("data",e.
onRecords),e.state!==void 0&&Hm(r,Wm).end(e.state);let a=!0;return r.once("close",()=>{a=!1}),{exited:Uue(r,o),send:l=>s.
write(l),cpuSeconds:()=>vd(r.pid),control:e.controlled?Hm(r,fx):void 0,kill:()=>a&&Ed(r.pid)}}function Kue({controlled:e,
state:t}){return e?t===void 0?["pipe"]:["pipe","pipe"]:[]}function px(e){let t=Um();return t===void 0?e:[t,...ox,...e]}function Due(e){
jl.size===0&&process.once("exit",D1),jl.add(e),e.once("close",()=>{jl.delete(e),jl.size===0&&process.off("exit",D1)})}function D1(){
for(let{pid:e}of jl)Ed(e)}function jue(e){let t="";return e.stderr?.setEncoding("utf8").on("data",n=>{t=(t+n).slice(-Bue)}),
()=>t.trim()}function Hm(e,t){let n=e.stdio[t];return n.on("error",()=>{}),n}function Uue(e,t){return new Promise(n=>{e.
once("error",r=>n({code:null,signal:null,stderr:r.message})),e.once("close",(r,o)=>{ce("qemu",()=>`process ${e.pid} ende\
d with ${o??r}${t()===""?"":`: ${t()}`}`),n({code:r,signal:o,stderr:t()})})})}var Bue,jl,hx=f(()=>{"use strict";cb();en();
qa();ut();sx();Ci();Bue=8*1024,jl=new Set});function Ti(e){let t=Gue(e);if(typeof t!="object"||t===null)return;let n=t;if(typeof n.type!="string"||!Object.hasOwn(U1,
n.type))return;let r=U1[n.type];return Object.entries(r).every(([o,s])=>Wue(s,n[o]))?t:void 0}function Gue(e){try{return JSON.
parse(e)}catch{return}}function Wue(e,t){switch(e){case"number":return Number.isSafeInteger(t);case"string":case"boolean":
return typeof t===e;case"string?":return t===null||typeof t=="string";case"line?":return t===null||que(t)}}function que(e){
if(typeof e!="object"||e===null)return!1;let{insn:t,file:n,line:r,column:o,text:s}=e;return[t,r,o].every(Number.isSafeInteger)&&
typeof n=="string"&&typeof s=="string"}function zo(e,t,n){let r=[],o=0,s=!1;return a=>{let l=0;for(let c=a.indexOf(10);c>=
0;c=a.indexOf(10,l))i(a.subarray(l,c)),s||t(Buffer.concat(r).toString("utf8")),r=[],o=0,s=!1,l=c+1;i(a.subarray(l))};function i(a){
s||(o+=a.length,o>e?(s=!0,r=[],n()):a.length>0&&r.push(a))}}var U1,Zr=f(()=>{"use strict";U1={hello:{protocol:"number",release:"\
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
fatal:{message:"string"},paused:{},end:{cases:"number"}}});function Mi(e){return`${[["plan",2],...e.modules.map(({name:n,path:r})=>["module",n,r]),...(e.known??[]).map(n=>["known",
n]),...e.pauses?[["pause"]]:[],...e.cases.flatMap(Hue),["end"]].map(n=>n.map(Zue).join(" ")).join(`
`)}
`}function Hue(e){switch(e.kind){case"object":return zue(e);case"command":return Vue(e);case"probe":return[["probe_case",
e.id,e.artifact]]}}function zue(e){return[["case",e.id,e.mode,e.object,e.artifact],...e.root===null?[]:[["root",e.root]],
...e.validator===null?[]:[["validator",e.validator]],...e.btf===null?[]:[["btf",e.btf.path,...Vo({release:e.btf.release})]],
...e.surface?[["surface"]]:[],...G1(e),...e.targets.flatMap(t=>[["target",t.artifact,t.object],...G1(t),["target_end"]]),
...e.tests.flatMap(Xue)]}function G1({fixups:e,optional:t,variants:n,companions:r,attach:o}){return[...e.map(Yue),...t.map(
s=>["optional",s]),...n.flatMap(Jue),...r.map(s=>["companion",s]),...o.map(({program:s,target:{of:i,...a}})=>["attach",s,
...Vo({...a,artifact:i?.artifact??null,target:i?.program??null})])]}function Vue({id:e,artifact:t,timeoutMs:n,command:r,
object:o,binary:s,root:i}){return[["command_case",e,t,n,r,...Vo({object:o,binary:s})],["root",i]]}function Yue(e){let{subject:t}=e;
switch(e.kind){case"max_entries":case"key_size":case"value_size":case"map_flags":case"map_type":case"program_type":case"\
global":return[e.kind,t,e.value];case"autocreate":return["autocreate",t,"off"];case"pinning":return["pinning",t,"none"];case"\
optional_map":return["optional_map",t];case"autoload":return["autoload",t,e.value?"on":"off"];case"struct_ops":return["s\
truct_ops",t,e.member,...Vo({program:e.program})];case"inner_map":return["inner_map",t,e.type,e.keySize,e.valueSize,e.maxEntries,
e.mapFlags];case"entry":return["entry",t,e.key,e.value];case"inner_entry":return["inner_entry",t,e.outerKey,e.key,e.value]}}
function Jue({group:e,programs:t}){return t.map(({name:n,helper:r,symbol:o,attachTarget:s,trialLoad:i})=>["variant",e,n,
...Vo({helper:r,symbol:o,attach_target:s}),...i?["trial_load"]:[]])}function Xue({name:e,timeoutMs:t,command:n,expectations:r}){
return[["test",e,t],...n===null?[]:[["test_command",n]],...r.map(Que)]}function Que(e){switch(e.kind){case"events":{let{
map:t,min:n,withinMs:r,contains:o}=e;return["expect_events",t,n,r,...Vo({contains:o})]}case"runs":return["expect_runs",e.
program,e.min,e.withinMs];case"map":{let{map:t,key:n,compare:r,value:o,withinMs:s}=e;return["expect_map",t,n,r,o,s]}case"\
test_run":{let{program:t,repeat:n,input:r}=e;return["test_run",t,n,...r===null?[]:Vo({[r.kind]:r.bytes})]}}}function Vo(e){
return Object.entries(e).flatMap(([t,n])=>n===null?[]:[`${t}=${n}`])}function Zue(e){return String(e).replaceAll(/[^A-Za-z0-9._/:+=-]/gu,
t=>[...Buffer.from(t,"utf8")].map(n=>`%${n.toString(16).toUpperCase().padStart(2,"0")}`).join(""))}var Vm,Ul=f(()=>{"use\
 strict";Zr();Vm=["system","programs","maps","struct_ops","iterators","verifier","limits","tracing","hooks","network","h\
elpers","kfuncs"]});function Ym(){let e=new Set;return t=>{let n=ede[t.type];if(n===void 0)return!1;let r=t,o=[t.type,...n.map(s=>r[s])].join(
" ");return e.has(o)?!0:(e.add(o),!1)}}var ede,gx=f(()=>{"use strict";ede={open:[],test_start:["test"],command:["test"],
events:["test","index"],runs:["test","index"],map_value:["test","index"],test_run:["test","index"],test_end:["test"],case_end:[]}});import{once as tde}from"node:events";function W1(e,t){let n=!0,r=null;return e.exited.then(o),t.addEventListener("abort",
o,{once:!0}),{guest:{exited:e.exited,get alive(){return n},async take(s,i){let a=rde(new Set(s.map(({id:c})=>c)));if(!n)
return a.ended;r=a,e.send(Mi({modules:[],cases:s}));let l=setTimeout(o,i);return await a.over,clearTimeout(l),r=null,a.ended},
release:o},line(s){r!==null&&s.trim()!==""&&!r.line(s)&&o()}};function o(){n=!1,t.removeEventListener("abort",o),e.kill(),
r?.close()}}function rde(e){let t=new EventTarget,n=new Map,r,o=0,s=()=>{t.dispatchEvent(new Event("over"))};return{over:tde(
t,"over"),ended:n,line:i,close:s};function i(c){let u=Ti(c);if(u===void 0||u.type==="fatal"||++o>nde)return!1;if(u.type===
"end")s();else{if(u.type==="case_start")return a(u.case);if("case"in u)return l(u)}return!0}function a(c){return r!==void 0||
!e.has(c)||n.has(c)?!1:(r={id:c,records:[],repeats:Ym()},!0)}function l(c){return r===void 0||c.case!==r.id||r.repeats(c)?
!1:(r.records.push(c),c.type!=="case_exit"||(n.set(r.id,r.records),r=void 0),!0)}}var nde,q1=f(()=>{"use strict";Ul();Zr();
gx();nde=1e5});function H1(e,t){let n=r=>Math.round(r*t);return e.kind==="probe"?e:e.kind==="command"?{...e,timeoutMs:n(e.timeoutMs)}:{
...e,tests:e.tests.map(r=>({...r,timeoutMs:n(r.timeoutMs),expectations:r.expectations.map(o=>o.kind==="test_run"?o:{...o,
withinMs:n(o.withinMs)})}))}}var Jm,yx=f(()=>{"use strict";Jm={kvm:1,tcg:5}});function z1({signal:e,code:t}){return e==="SIGKILL"||t===137}function V1(e,t){let n=_f(),r=`Set ${Z("concurrency")} lowe\
r${n===null?", or use a machine with more memory":", or raise the limit"}`;return t>0||n!==null?`the machine${n===null?"":
`, whose control group may use ${Math.floor(n.limitBytes/ode)} MiB`}, ran out of memory and killed the guest (QEMU with ${e}\
 MiB${t>0?"":", by SIGKILL"}). ${r}`:`QEMU with ${e} MiB was killed from outside (SIGKILL), as the kernel does when a ma\
chine runs out of memory: see dmesg. ${r}`}var ode,Y1=f(()=>{"use strict";Sf();Oe();ode=1024**2});function Xm({wall:e,cpu:t,total:n},{idle:r,work:o,longest:s,limit:i}){return n>=i?"late":e>=s?"stuck":t===null?e>=o?"stu\
ck":null:e>=r&&t<e*.02?"idle":t>=o?"stuck":null}var bx=f(()=>{"use strict"});import{inflateSync as sde}from"node:zlib";function Z1(){let e=[],t=0,n=!1;return{take({case:r,part:o,last:s,data:i}){if(o!==
e.length||n)throw new Error("sent parts that do not follow each other");let a=Buffer.from(i,"base64");if(t+=a.length,t>J1)
throw new Error(`sent more than ${J1} bytes of records at once`);return e.push(a),n=s,s?lde(Buffer.concat(e),r):[]}}}function lde(e,t){
let n=[];for(let r of cde(e).split(`
`)){let o=r===""?void 0:Ti(r);if(!(o===void 0||!ide.has(o.type)||!("case"in o)||o.case!==t)&&n.push(o)>X1)throw new Error(
`sent more than ${X1} records at once`)}return n}function cde(e){try{return sde(e,{maxOutputLength:ade}).toString("utf8")}catch{
throw new Error("sent records that cannot be unpacked")}}var Q1,ide,ade,J1,X1,eK=f(()=>{"use strict";Zr();Q1="surface",ide=
new Set(["surface","read","unfollowed","relocation","tail_call","kernel_function","kernel_raw_tracepoint","kernel_tracep\
oint","kernel_field","kernel_enumerator","kernel_type"]),ade=64*1024*1024,J1=8*1024*1024,X1=5e4});function rK(e,t,{cases:n,memoryMib:r},o,s,i="whole"){let a=Jm[t.accelerator],l=performance.now(),c=o.cases.size,u=lw(),d,
m,p,g=l,b={at:l,cpu:0},k,y,R,_=!1,S=!1,$=i==="resumed",C=0,F=()=>{},q=new Promise(A=>{F=()=>A("parked")}),G=()=>{},O=new Promise(
A=>{G=()=>A("paused")});return{start(A){d=A,Rc(),p=setInterval($W,dde),e.signal.addEventListener("abort",ye,{once:!0}),e.
signal.aborted&&ye()},line(A){if(A.trim()===""||_||R!==void 0)return;let re=Ti(A);re!==void 0?ne(re):Ho[o.shape].recordsShared||
_h("the guest sent lines that are no records")},overlong:()=>_h("the guest sent lines that are too long"),console:Rc,parked:q,
paused:O,stop:D,fail:A=>we("guest",A),finish(A){D(),xh();let re=o.cases.size>c;if(_||A===null)return{death:null,progressed:re,
answered:S,killed:!1};let Ee=R===void 0&&z1(A);return R??=Ee?xn():{culprit:br(A)?"kernel":"guest",words:oS(A)},kh(R.culprit,
R.words),{death:R.words,progressed:re,answered:S,killed:Ee}}};function D(){clearTimeout(m),clearInterval(p),e.signal.removeEventListener(
"abort",ye),o.guestMs+=performance.now()-l}function ne(A){switch(S=!0,clearInterval(p),A.type){case"hello":T(A);return;case"\
module":++C>e.modules.length?Se("loaded modules that it was not asked for"):Re(A),Rn(Qm,()=>we("kernel","stopped while i\
t loaded modules"));return;case"case_start":P(A.case);return;case"case_exit":U(A);return;case"fatal":we("guest",`could n\
ot go on: ${A.message}`);return;case"paused":clearTimeout(m),i==="until-paused"&&$?G():Se("paused, and was not asked to");
return;case"end":Y();return;default:L(A)}}function Re(A){o.modules.some(({name:re})=>re===A.name)||o.modules.push(A)}function T(A){
if($){Se("said hello twice");return}$=!0,o.hello??=A,o.bootMs??=performance.now()-l,A.protocol!==2?Se(`speaks version ${A.
protocol}, not ${2}`):Rn(Qm,()=>we("guest",i==="until-paused"?"did not come to its pause":"did not start the first artif\
act"))}function P(A){let re=n.find(_n=>_n.id===A);if(o.bootMs??=performance.now()-l,!$||re===void 0||k!==void 0||o.cases.
has(A)){Se("started a case that was not next");return}let Ee={records:[],interruption:null,warnings:[]};o.cases.set(A,Ee),
k={id:A,outcome:Ee,timeoutSeconds:re.timeoutSeconds,repeats:Ym(),packed:Z1()};let $t=e.cases.findIndex(_n=>_n.id===A);e.
onProgress({step:"case",id:A,position:$t,count:e.cases.length}),Rn(re.timeoutSeconds,Be)}function L(A){if(A.case!==k?.id){
Se("sent records outside of their case");return}A.type==="log"&&A.kind===Q1?j(A,k):A.type==="log"?e.logs.take(A):k.repeats(
A)?Se(`sent a second record \`${A.type}\` where there is one`):k.outcome.records.length<tK?k.outcome.records.push(A):Se(
`sent more than ${tK} records in one case`),A.type==="test_start"&&e.onProgress({step:"test",id:A.case,test:A.test})}function j(A,{
packed:re,outcome:{records:Ee}}){try{for(let $t of re.take(A))Ee.push($t)}catch($t){_h(`it is not known what the program\
s of one artifact depend on: the guest ${E($t)}`)}}function U(A){if(A.case!==k?.id){Se("ended a case that was not runnin\
g");return}let{outcome:re}=k;re.records.push(A),(A.signal!==0||A.code!==0)&&(re.interruption??={kind:"killed",signal:A.signal,
exitCode:A.code,during:s.during}),y=k,k=void 0,Rn(Qm,()=>we("kernel","did not go on after an artifact"))}function Y(){if(k!==
void 0||n.some(({id:A})=>!o.cases.has(A))){Se("said that it was done before it was");return}_=!0,e.parks===!0&&!Ho[o.shape].
recordsShared?F():d?.kill()}function Be(){if(k!==void 0){if(s.panic!==null){we("kernel",`died of a kernel panic: ${s.panic}`);
return}k.outcome.interruption??={kind:"timeout",seconds:k.timeoutSeconds*a},d?.send(`kill ${k.id}
`),Rn(Qm,_e)}}function _e(){k!==void 0&&(k.outcome.interruption={kind:"crash",message:"it hangs",during:s.during}),we("k\
ernel","hangs: it did not answer after an artifact ran out of time")}function ye(){we("user","was cancelled")}function Se(A){
we("guest",`broke the protocol: it ${A}`)}function we(A,re){R??={culprit:A,words:`the guest ${re}${ra()}`},d?.kill()}function xn(){
return k!==void 0&&!o.killed.has(k.id)&&(o.killed.add(k.id),o.cases.delete(k.id),k=void 0),{culprit:"guest",words:V1(r,lw()-
u)}}function br({signal:A}){return $&&(A===null||s.panic!==null)}function oS(A){if(s.panic!==null)return`kernel panic: ${s.
panic}`;let re=A.stderr.split(`
`).findLast(Ee=>!/^$|: warning: /.test(Ee));return re!==void 0?`${S?"QEMU":e.qemu} ended (${A.signal??A.code}): ${re}${S?
"":fde}`:A.signal!==null?`QEMU was ended by ${A.signal}${ra()}`:`the guest ended ${$?"in the middle of its work":"before\
 it said anything"}${ra()}`}function ra(){return s.lastLine===""?"":`; its console ends with: ${s.lastLine}`}function kh(A,re){
let Ee=A==="kernel"?k??y:k;if(Ee===void 0)return;let{during:$t}=s;A==="kernel"?Ee.outcome.interruption??={kind:"crash",message:re,
during:$t}:A==="user"?Ee.outcome.interruption??={kind:"cancelled"}:Ee.outcome.interruption??={kind:"lost",message:re}}function xh(){
for(let A of s.warnings){let re=Rh(A.during);(re===void 0?o:o.cases.get(re)??o).warnings.push(A)}}function Rh(A){let re=A?.
slice(0,A.lastIndexOf("/")),Ee=A?.endsWith(" command")?"command":"object",$t=n.filter(_n=>_n.artifact===re);return($t.find(
_n=>_n.kind===Ee)??$t[0])?.id}function Rn(A,re){clearTimeout(m),m=setTimeout(re,A*a*1e3)}function Rc(){g=performance.now()}
function $W(){let A=mde(t.plain&&i!=="resumed"?nK:ude,a),re=performance.now(),Ee=d?.cpuSeconds()??null;g>b.at&&(b={at:g,
cpu:Ee});let $t=(re-b.at)/1e3,_n=Ee===null||b.cpu===null?null:Ee-b.cpu,sS=Xm({wall:$t,cpu:_n,total:(re-l)/1e3},A);sS!==null&&
(clearInterval(p),sS==="late"?we("guest",`had sent no record ${A.limit} s after its start`):we("guest",`was silent for ${Math.
round($t)} s while it booted${pde(_n)}`))}function _h(A){o.notes.includes(A)||o.notes.push(A)}}function mde(e,t){let{idle:n,
work:r,longest:o,limit:s}=e;return{idle:n*t,work:r*t,longest:o*t,limit:s*t}}function pde(e){return e===null?"":` (QEMU w\
orked for ${e.toFixed(1)} s of them)`}var nK,ude,dde,Qm,tK,fde,oK=f(()=>{"use strict";v();Sf();Gm();Y1();bx();eK();Zr();
gx();yx();nK={idle:30,work:30,longest:120,limit:300},ude={...nK,idle:4,work:4,longest:30},dde=500,Qm=4,tK=1e5,fde="; if \
this is not the QEMU of the distribution, put that one first on the PATH"});function Ii({request:e,way:t,share:n,outcome:r,consoleLog:o},s){let{part:i,initrd:a,reader:l,snapshot:c}=s,u=rK(e,t,n,r,
l,i),d=zo(4096,l.line,()=>{}),m,p=j1({qemu:e.qemu,arguments:qm({accelerator:t.accelerator,image:t.image,initrd:a,cmdline:e.
cmdline,memoryMib:n.memoryMib,cpus:1,oldQemu:e.oldQemu===!0,quiet:t.quiet,...c===void 0?{}:{snapshot:c}}),controlled:c!==
void 0,...s.state===void 0?{}:{state:s.state},onConsole(g){if(m===void 0)return u.console(),s.onConsole?.(g),d(g),o.write(
g)},onRecords:zo(65536,g=>(m??u).line(g),()=>m?.guest.release()??u.overlong())});return e.onProgress({step:i==="resumed"?
"resuming":"booting",boot:r.boots}),u.start(p),{machine:p,watch:u,async ended(){let g=await Promise.race([p.exited,u.parked]);
return g!=="parked"?u.finish(g):(m=W1(p,e.signal),r.parked=m.guest,u.finish(null))}}}function Gl({way:e,request:{known:t=[]},
share:{cases:n}},r){let o=Jm[e.accelerator],s=new Map(n.flatMap(a=>a.files.map(l=>[l.path,l]))),i=Mi({modules:r,known:t,
cases:n.map(a=>H1(a,o))});return[...s.values(),kx(i)]}function kx(e){return{path:"/bpfcompat/plan",content:Buffer.from(e,
"utf8")}}var Zm=f(()=>{"use strict";jm();hx();q1();Ul();Zr();Ci();yx();oK()});import{once as xx}from"node:events";import{createWriteStream as gde}from"node:fs";function iK(e){let t=gde(e),n=0,r=null,
o=[],s=0,i;t.on("error",l=>{r??=l.message});function a(){clearTimeout(i),i=void 0;let l=Buffer.concat(o);if(o=[],s=0,!(r!==
null||t.write(l)))return Promise.race([xx(t,"drain"),xx(t,"close")]).then(()=>{},()=>{})}return{write(l){if(n+=l.length,
n>sK&&(r===null&&a(),r??=`it is longer than ${sK} bytes`),r===null){if(o.push(l),s+=l.length,s>=yde)return a();i??=setTimeout(
a,bde)}},async close(){return a(),t.closed||(t.end(),await xx(t,"close").catch(()=>{})),r}}}var sK,yde,bde,aK=f(()=>{"us\
e strict";sK=64*1024*1024,yde=64*1024,bde=100});function lK({images:e,accelerator:t,mayEmulate:n}){let r=e[e.length-1]??e[0],o={image:e[0],plain:e.length===1,accelerator:t,
quiet:t==="kvm"},s=!1;return{get way(){return o},after(i,a,l){if(a)return s=!1,[];if(i)return null;if(o={...o,quiet:!1},
l!==void 0)return n?(o={...o,accelerator:"tcg"},[`booted again without KVM, which stopped working after the probe: ${l}`]):
null;if(!o.plain){let c=nr[o.image.shape];return o={...o,image:r,plain:!0},[`booted again as ${nr[r.shape]}: as ${c} it \
did not come to its first record`]}return s?null:(s=!0,o.accelerator==="kvm"&&n?(o={...o,accelerator:"tcg"},["booted aga\
in without KVM, which had run the probe and not this kernel"]):["booted once more: an emulator that fails before the fir\
st record is no verdict on the kernel"])}}}var cK=f(()=>{"use strict";Sa()});import{createHash as wde}from"node:crypto";import{createReadStream as kde}from"node:fs";import{open as xde,rm as Rde}from"node:fs/promises";
async function Fi(e,t){try{let n=await xde(e,"w");try{return await Pde(n,Ade(t))}finally{await n.close()}}catch(n){throw await Rde(
e,{force:!0}),n instanceof h?n:new h(`the initramfs could not be written to ${e} (${E(n)}); free some space there, or se\
t the environment variable TMPDIR to another folder`,{cause:n})}}async function Pde(e,t){let n=0,r=[],o=async()=>{for(let s=r;s.
length>0;){let i=s.reduce((l,c)=>l+c.length,0),{bytesWritten:a}=await e.writev(s);n+=a,s=a===i?[]:[Buffer.concat(s).subarray(
a)]}r=[]};for(let s of t){if(Buffer.isBuffer(s)){s.length>0&&r.push(s),r.length===Ede&&await o();continue}await o();for await(let i of Ode(
s))r=[i],await o()}return await o(),n}async function*Ode({file:e,size:t,sha256:n}){let r=wde("sha256"),o=t;try{for await(let s of kde(
e,{highWaterMark:256*1024})){if(o-=s.length,o<0)break;r.update(s),yield s}}catch(s){throw new h(`\`${e}\` cannot be read \
any more: ${E(s)}; run again when the build is done`)}if(o!==0||r.digest("hex")!==n)throw new h(`\`${e}\` has changed sin\
ce the run began; run again when the build is done`)}function*Ade(e){let t=new Set,n=0;for(let{path:r,content:o,executable:s}of e){
for(let i of Cde(o===null?`${r}/`:r))t.has(i)||(t.add(i),yield*Rx(i,++n,_de|493,2,Buffer.alloc(0)));o!==null&&(yield*Rx(
r.slice(1),++n,Sde|(s?493:420),1,o))}yield*Rx(vde,0,0,1,Buffer.alloc(0))}function Cde(e){if(!e.startsWith("/")||e.includes(
"/../"))throw new Error(`not an absolute path in the guest: ${e}`);let t=e.slice(1).split("/").slice(0,-1);return t.map(
(n,r)=>t.slice(0,r+1).join("/"))}function*Rx(e,t,n,r,o){let s=Buffer.from(`${e}\0`,"utf8"),i=eo(o),a=[t,n,0,0,r,0,i,0,0,
0,0,s.length,0];yield Buffer.from(`070701${a.map(l=>l.toString(16).padStart(8,"0")).join("")}`,"latin1"),yield s,yield uK(
$de+s.length),yield o,yield uK(i)}function eo(e){return e===null?0:Buffer.isBuffer(e)?e.length:e.size}function uK(e){return Buffer.
alloc((4-e%4)%4)}var _de,Sde,$de,vde,Ede,ep=f(()=>{"use strict";v();_de=16384,Sde=32768,$de=110,vde="TRAILER!!!",Ede=1024});import{once as Tde}from"node:events";function fK(e,t){return pK(e,async(n,r)=>{await n("stop");let[o,s]=[Fn([`${t}.part`]),
Fn([t])];await n("migrate",{uri:`exec:cat > ${o} && mv ${o} ${s}`}),await r(),await n("quit").catch(()=>{})})}function mK(e,t,n){
return pK(e,async(r,o)=>{await r("migrate-incoming",{uri:`fd:${t}`}),await o(),await r("device_add",n),await r("cont")})}
async function pK(e,t){let n=AbortSignal.timeout(dK),r=new AbortController;e.once("close",()=>r.abort());let o=Fde(e,AbortSignal.
any([n,r.signal])),s=async(a,l)=>{e.write(`${JSON.stringify({execute:a,...l===void 0?{}:{arguments:l}})}
`);let{error:c}=await o(u=>"return"in u||"error"in u);if(c!==void 0)throw new Wl(`QEMU refuses ${a}: ${_x(c,"desc")}`)},
i=async()=>{let{data:a}=await o(({event:l,data:c})=>l==="MIGRATION"&&/^(?:completed|failed)$/.test(_x(c,"status")));if(_x(
a,"status")==="failed")throw new Error("QEMU could not hand over the state of the machine")};try{await s("qmp_capabiliti\
es"),await s("migrate-set-capabilities",{capabilities:Ide}),await t(s,i)}catch(a){throw r.signal.aborted?new Yo("QEMU en\
ded"):n.aborted?new Error(`QEMU did not answer within ${dK/1e3} s`):a}}function Fde(e,t){let n=[],r=new EventTarget,o=s=>{
try{n.push(JSON.parse(s)),r.dispatchEvent(new Event("message"))}catch{}};return e.on("data",zo(Mde,o,()=>{})),async s=>{
for(;;){let i=n.shift();if(i===void 0)await Tde(r,"message",{signal:t});else if(s(i))return i}}}function _x(e,t){return typeof e==
"object"&&e!==null&&t in e?String(e[t]):""}var Mde,dK,Ide,Yo,Wl,Sx=f(()=>{"use strict";qa();Zr();Mde=64*1024,dK=2e4,Ide=
["x-ignore-shared","events"].map(e=>({capability:e,state:!0}));Yo=class extends Error{},Wl=class extends Error{}});import{join as Lde}from"node:path";async function gK(e,t,n){let{request:r,share:o,way:s}=e,i=Lde(r.workFolder,"initramfs"),
a=Mi({modules:r.modules,pauses:!0,cases:[]});await Fi(i,[...r.files,kx(a)]);let l=[],c=0,u=Ii({...e,share:{...o,cases:[]}},
{part:"until-paused",initrd:i,reader:n,snapshot:{does:"save",memory:t.memory},onConsole(m){c+=m.length,c<=hK&&l.push(m)}}),
d=await Promise.race([u.machine.exited,u.watch.paused]);if(d!=="paused"){let m=u.watch.finish(d);return m.killed||r.signal.
aborted?{end:m}:{unfit:m.death??"it ended",lasting:!m.answered&&d.stderr!==""&&s.accelerator==="tcg"}}return c>hK?$x(u,"\
its kernel floods the console"):Kde(e,u,t,l)}async function Kde({request:e,outcome:{hello:t,modules:n}},r,o,s){let{machine:i,
watch:a}=r;if(i.control===void 0||t===null)return $x(r,"QEMU has no control port");if(Bde.test(t.lockdown??""))return $x(
r,"its kernel is locked down");try{await fK(i.control,o.state);let l=setTimeout(i.kill,Nde);return await i.exited,clearTimeout(
l),a.stop(),{facts:{hello:t,modules:[...n],console:Buffer.concat(s).toString("base64")}}}catch(l){l instanceof Yo||a.fail(
`could not be saved: ${E(l)}`);let c=a.finish(await i.exited);return c.killed||e.signal.aborted?{end:c}:{unfit:E(l),lasting:l instanceof
Wl}}}async function $x({machine:e,watch:t},n){return e.kill(),await e.exited,t.stop(),{unfit:n,lasting:!0}}var Nde,hK,Bde,
yK=f(()=>{"use strict";v();Zm();ep();Ul();Sx();Nde=1e4,hK=1024**2;Bde=/\[(?:integrity|confidentiality)\]/});import{createHash as Dde}from"node:crypto";import{readFile as jde}from"node:fs/promises";import{arch as bK,release as Ude,
version as Gde}from"node:os";async function wK(e,{image:t,accelerator:n,quiet:r},o){let[s,i]=[await me(e.qemu),await me(
t.path)];if(s===void 0||i===void 0)return;let a=qm({accelerator:n,image:{...t,path:i},initrd:"",cmdline:e.cmdline,memoryMib:o,
cpus:1,oldQemu:e.oldQemu===!0,quiet:r,snapshot:{does:"save",memory:""}});return Sn([Wde,s,a,e.modules,e.files.map(qde),await Hde(
n)])}function qde({path:e,content:t,executable:n}){let r=Buffer.isBuffer(t)?Dde("sha256").update(t).digest("hex"):t?.sha256;
return[e,r,n]}async function Hde(e){let[t=""]=(await jde("/proc/cpuinfo","utf8")).split(`

`),n=t.split(`
`).filter(r=>!/MHz|bogomips/i.test(r));return e==="kvm"?[bK(),Ude(),Gde(),...n]:[bK(),...n.filter(r=>r.startsWith("model\
 name"))]}var Wde,kK=f(()=>{"use strict";Rr();be();Ci();Wde=1});import{truncate as zde}from"node:fs/promises";import{join as Vde}from"node:path";async function xK(e){let{request:t,way:n,
share:r}=e,{snapshots:o}=t;if(o===void 0||!Xde(e,o))return;let s=await wK(t,n,r.memoryMib);if(s===void 0||o.unfit(s)!==void 0)
return;let i=await o.find(s);if(i!==void 0)return RK(e,o,s,Qde(e,i));let a=await o.draft(s,r.memoryMib);if(a!==void 0)try{
return await Zde(e,o,s,a)}finally{await a.discard()}}function Xde(e,{eager:t}){let{request:n,way:r,share:o,outcome:s}=e;
return(t&&s.boots===1||s.cases.size>0)&&Ho[r.image.shape].resumable===!0&&o.memoryMib<=Yde&&!/(?:^|\s)lockdown=/.test(n.
cmdline)&&Gl(e,[]).reduce((a,{content:l})=>a+eo(l),0)<=Jde*vx}function Qde({consoleLog:e},t){let n=Dl(),r=Buffer.from(t.
console,"base64");return zo(4096,n.line,()=>{})(r),e.write(r),{snapshot:t,reader:n}}async function Zde(e,t,n,r){let o=Dl(),
s=await gK(e,r,o);if("end"in s)return s.end;if("unfit"in s){ce("snapshots",()=>`none of this guest: ${s.unfit}`),s.lasting&&
await t.giveUp(n,s.unfit);return}let i=await r.read(s.facts);return i===void 0?void 0:RK(e,t,n,{snapshot:i,reader:o,draft:r})}
async function RK(e,t,n,r){let{request:o,outcome:s}=e,i=s.boots===1;i&&(s.snapshot=r.draft===void 0?"used":"made");let a=await efe(
e,r);if(a.progressed||a.killed||a.death===null||o.signal.aborted)return a;await t.giveUp(n,a.death),i&&(s.snapshot=null),
s.notes.push(`the kernel was booted: its snapshot could not be resumed: ${a.death}`)}async function efe(e,{snapshot:t,reader:n,
draft:r}){let{request:o,outcome:s}=e;s.hello??=t.hello,s.modules.length===0&&s.modules.push(...t.modules);let i=await rfe(
o,Gl(e,[])),a=Ii(e,{part:"resumed",initrd:null,reader:n,snapshot:{does:"resume",memory:t.memory,shared:i},state:t.state});
a.machine.control!==void 0&&tfe(a,a.machine.control);let l=await a.ended();return l.progressed&&await r?.keep(t),l}function tfe({
machine:e,watch:t},n){mK(n,Wm,nfe).then(()=>e.send(`resume ${Math.floor(Date.now()/1e3)}
`),r=>{r instanceof Yo||t.fail(`could not go on: ${E(r)}`)})}async function rfe({workFolder:e},t){let n=Vde(e,"shared"),
r=2**Math.max(0,Math.ceil(Math.log2(await Fi(n,t)/vx)));return await zde(n,r*vx),{file:n,mib:r}}var vx,Yde,Jde,nfe,_K=f(
()=>{"use strict";v();ut();Gm();Zm();jm();ep();yK();Zr();Ci();Sx();kK();vx=1024**2,Yde=1024,Jde=64;nfe={driver:"ivshmem-\
plain",id:"files",memdev:mx}});import{join as ofe}from"node:path";async function tp(e){let t=afe(e),n=iK(e.consoleLog),r=lK(e),o=0,s=e.memory??$f(vf());
for(let a=e.cases;a.length>0&&t.error===null;a=lfe(e,t)){let{way:l}=r;t.shape=l.image.shape,t.accelerator=l.accelerator,
t.boots++;let c=Math.min(s.limitMib,hl),u=cfe(e,a,c);ufe(t,u,a,c);let d=e.parks===!0&&u.cases.length===e.cases.length,m=await s.
reserve(o>0?Math.max(u.memoryMib,s.limitMib):u.memoryMib),p=dfe({request:{...e,parks:d},way:l,share:u,outcome:t,consoleLog:n}),
{death:g,progressed:b,answered:k,killed:y}=await p.finally(()=>t.parked===null?m.giveBack():m.keep(t.parked));if(e.signal.
aborted)break;if(g===null)continue;if(y){++o<=sfe?t.notes.push(`boot ${t.boots} ended early: ${g}`,"booted once more, al\
one"):t.error=g;continue}let R=!k&&l.accelerator==="kvm"?await e.kvmDefect?.():void 0,_=r.after(k,b,R);_===null?t.error=
R===void 0?g:ife(R):t.notes.push(`boot ${t.boots} ended early: ${g}`,..._)}let i=await n.close();return i!==null&&t.notes.
push(`the console log is not whole: ${i}`),t}function ife(e){return`KVM stopped working after the probe: ${e}; use ${Z("\
accelerator")} \`auto\` or \`tcg\`, which need no KVM`}function afe({images:[{shape:e}],accelerator:t}){return{boots:0,snapshot:null,
shape:e,accelerator:t,bootMs:null,guestMs:0,hello:null,modules:[],error:null,cases:new Map,killed:new Set,warnings:[],notes:[],
parked:null}}function lfe({cases:e},t){return e.filter(({id:n})=>!t.cases.has(n))}function cfe(e,t,n){let r=new Map(e.files.
map(({path:l,content:c})=>[l,eo(c)])),o={initramfs:SK(r.values()),largestObject:0,largestMaps:0},s=[],[i,a]=[0,0];for(let l of t){
let c=l.files.filter(({path:m})=>!r.has(m));for(let{path:m,content:p}of c)r.set(m,eo(p));o.initramfs+=SK(c.map(({content:m})=>eo(
m)));let u=l.files.find(({path:m})=>l.kind!=="probe"&&m===l.object);o.largestObject=Math.max(o.largestObject,eo(u?.content??
null)),o.largestMaps=Math.max(o.largestMaps,l.mapBytes??0);let d=MI(o);if(s.length===0)a=d;else if(d>n)break;i=d,s.push(
l)}return{cases:s,memoryMib:Math.min(i,Math.max(n,cw)),neededMib:a}}function ufe(e,t,n,r){let[o]=t.cases;t.neededMib>t.memoryMib&&
o!==void 0&&e.notes.push(`${o.artifact} may need ${t.neededMib} MiB of memory in its guest; ${t.memoryMib===hl?`a guest \
has ${hl} MiB at most, so that its maps may fail for want of memory`:`this machine can give ${t.memoryMib} MiB, so that \
its maps may fail for want of memory. Free memory, or run it on a larger machine`}`),t.cases.length<n.length&&e.notes.push(
`boot ${e.boots} takes ${t.cases.length} of ${n.length} cases that are left: together they need more than the ${r} MiB t\
hat ${r===hl?"a guest has at most":"this machine can give to guests"}`)}function SK(e){let t=0;for(let n of e)t+=n;return t}
async function dfe(e){return await xK(e)??ffe(e)}async function ffe(e){let{files:t,modules:n,workFolder:r}=e.request,o=ofe(
r,"initramfs"),s=[...t,...Gl(e,n)];return await Fi(o,[...new Map(s.map(i=>[i.path,i])).values()]),Ii(e,{part:"whole",initrd:o,
reader:Dl()}).ended()}var sfe,Ex=f(()=>{"use strict";Oe();Zm();jm();aK();cK();ep();uw();_K();sfe=1});async function np(e){return Sr(e,"version of",()=>pfe(e)).then(t=>t??"")}async function pfe(e){let{stdout:t}=await ke(e,
["--version"],{timeoutMs:mfe}),[n=""]=t.split(`
`);return n===""?void 0:n}function $K(e){let[,t]=/version (\d+)\./.exec(e)??[];return t!==void 0&&Number(t)<6}var mfe,rp=f(
()=>{"use strict";vn();en();mfe=1e4});import{createReadStream as hfe}from"node:fs";import{open as gfe}from"node:fs/promises";async function to(e,t){return St(
e,{offset:0,length:t})}async function St(e,{offset:t,length:n}){let r=await gfe(e);try{let{buffer:o,bytesRead:s}=await r.
read(Buffer.alloc(n),0,n,t);return o.subarray(0,s)}finally{await r.close()}}function Li(e,{offset:t,length:n}){return hfe(
e,{start:t,end:t+n-1,highWaterMark:1<<20})}function ql(e,t){return t.every((n,r)=>e[r]===n)}var Ni=f(()=>{"use strict"});async function*vK(e){let t=xfe(e),n=Buffer.allocUnsafe(Px);for(;;){let r=await t.take(bfe);if(r===void 0)return;let o=r.
readUInt32LE();if(o>yfe)throw new Error(`a block says that it has ${o} bytes, which none has`);let s=await t.take(o);if(s===
void 0)throw new Error("the compressed data is cut off");yield n.subarray(0,kfe(s,n))}}function kfe(e,t){let n=e.length,
r=0,o=0;for(;r<n;){let s=e[r++],i=s>>4;if(i===15)for(let c=255;c===255;i+=c)c=r<n?e[r++]:Hl();if((i>n-r||i>t.length-o)&&
Hl(),i>32)t.set(e.subarray(r,r+i),o);else for(let c=0;c<i;c++)t[o+c]=e[r+c];if(r+=i,o+=i,r===n)return o;n-r<2&&Hl();let a=e[r]|
e[r+1]<<8;r+=2;let l=s&15;if(l===15)for(let c=255;c===255;l+=c)c=r<n?e[r++]:Hl();if(l+=wfe,(a===0||a>o||l>t.length-o)&&Hl(),
a>=l&&l>32)t.copyWithin(o,o-a,o-a+l);else for(let c=0;c<l;c++)t[o+c]=t[o+c-a];o+=l}return o}function Hl(){throw new Error(
"the compressed data is damaged")}function xfe(e){let t=e[Symbol.asyncIterator](),n=[],r=0;return{async take(o){for(;r<o;){
let{done:i,value:a}=await t.next();if(i===!0){if(r>0)throw new Error("the compressed data is cut off");return}n.push(a),
r+=a.length}let s=Buffer.concat(n);return n=[s.subarray(o)],r-=o,s.subarray(0,o)}}}var Ox,Px,yfe,bfe,wfe,EK=f(()=>{"use \
strict";Ox=[2,33,76,24],Px=8<<20,yfe=Px+Math.floor(Px/255)+16,bfe=4,wfe=4});function OK(){let e=Buffer.alloc(0),t=0,n=0;return{push(i){let a=Buffer.concat([e,i]),l=r(a);return t+=l,e=a.subarray(l),
a.subarray(0,l)},end:()=>e};function r(i){let a=i.length-5+1;if(a<=0)return 0;let l=-1,c=0;for(;c<a;c++){if((i[c]&254)!==
232)continue;let d=c-l;n=d>3?0:n<<d-1&7,l=c,n!==0&&o(i,c)?n=n<<1|1:Ax(i[c+4])?(i.writeInt32LE(s(i.readInt32LE(c+1),t+c+5),
c+1),c+=4):n=n<<1|1}let u=c-l;return n=u>3?0:n<<u-1,c}function o(i,a){let l=i[a+4-(PK[n]??0)];return Rfe[n]!==!0||Ax(l)}
function s(i,a){let l=(PK[n]??0)*8,c=i-a|0;for(;n!==0&&Ax(c>>>24-l&255);)c=(c^2**(32-l)-1)-a|0;return c<<7>>7}}function Ax(e){
return e===0||e===255}var Rfe,PK,AK=f(()=>{"use strict";Rfe=[!0,!0,!0,!1,!0,!1,!1,!1],PK=[0,1,2,2,3,3,3,3]});import{crc32 as Ix}from"node:zlib";async function*TK(e,t){let n=await Efe(e,t);if(n===null){yield*gl(Li(e,t));return}let r=OK(),
o=0;for await(let i of gl(Ofe(e,n))){let a=r.push(i);o=Ix(a,o),yield a}let s=r.end();if(Ix(s,o)!==n.crc)throw new Error(
"the compressed data is damaged: its check does not match");yield s}async function Efe(e,t){let n=await St(e,{offset:t.offset,
length:Cx+1024}),r=n.subarray(Cx),o=((r[0]??0)+1)*4;if(n[7]!==Sfe||r[1]!==1||r[2]!==$fe||r[3]!==0||r[4]!==CK||r[5]!==1)return null;
let{unpadded:s,unpackedBytes:i}=await Pfe(e,t),a={offset:t.offset+Cx+o,length:s-o-zl},l={offset:a.offset+Lx(a.length),length:zl};
if(a.length<=0||l.offset+zl>t.offset+t.length)throw new Error("the compressed data is cut off");let c=(await St(e,l)).readUInt32LE();
return{dictionary:r[6]??0,packed:a,unpackedBytes:i,crc:c}}async function Pfe(e,t){let n=t.offset+t.length,r=await St(e,{
offset:n-Tx,length:Tx});if(r.toString("latin1",10)!=="YZ")throw new Error("the compressed data is cut off");let o=(r.readUInt32LE(
4)+1)*4;if(o>vfe)throw new Error("the compressed data has more blocks than a kernel has");let s=await St(e,{offset:n-Tx-
o,length:o}),[i,...a]=Afe(s.subarray(1,o-zl)),[l,c]=a;if(i!==1||l===void 0||c===void 0)throw new Error("the compressed d\
ata has more blocks than a kernel has");return{unpadded:l,unpackedBytes:c}}async function*Ofe(e,{dictionary:t,packed:n,unpackedBytes:r}){
let o=Buffer.from([0,_fe]),s=Mx([2,0,CK,1,t,0,0,0]);yield Buffer.concat([Buffer.from(Nx),Mx([...o]),s]),yield*Li(e,n),yield Buffer.
alloc(Lx(n.length)-n.length);let i=[0,1,...Fx(s.length+n.length),...Fx(r)],a=Mx([...i,...new Array(Lx(i.length)-i.length).
fill(0)]),l=Buffer.alloc(4);l.writeUInt32LE(a.length/4-1);let c=Buffer.concat([l,o]);yield Buffer.concat([a,MK(c),c,Buffer.
from("YZ")])}function Mx(e){let t=Buffer.from(e);return Buffer.concat([t,MK(t)])}function MK(e){let t=Buffer.alloc(zl);return t.
writeUInt32LE(Ix(e)),t}function Fx(e){return e<128?[e]:[e%128|128,...Fx(Math.floor(e/128))]}function Afe(e){let t=[],n=0,
r=1;for(let o of e)n+=(o&127)*r,r*=128,!(o>=128)&&(t.push(n),n=0,r=1);return t}function Lx(e){return Math.ceil(e/4)*4}var Nx,
Cx,Tx,zl,_fe,Sfe,$fe,CK,vfe,IK=f(()=>{"use strict";pw();Ni();AK();Nx=[253,55,122,88,90,0],Cx=12,Tx=12,zl=4,_fe=0,Sfe=1,$fe=
4,CK=33,vfe=1024});import{createHash as Cfe}from"node:crypto";import{open as Tfe}from"node:fs/promises";async function op(e,t,n,r){let o=await St(
e,{offset:t.offset,length:Math.min(t.length,Mfe)}),s=Lfe(o,e,t,r),i=Cfe("sha256"),a=await z(n,()=>Tfe(n,"wx")),l=0;try{for await(let c of s){
if(l+=c.length,l>Bx)throw new Error(`it unpacks to more than ${Bx} bytes`);i.update(c),await z(n,()=>a.writeFile(c))}}catch(c){
throw c instanceof h?c:new h(`${r} cannot be unpacked: ${E(c)}`)}finally{await a.close()}return{sha256:i.digest("hex"),bytes:l}}
function Lfe(e,t,n,r){if(ql(e,Nx))return TK(t,n);if(Ife.some(i=>ql(e,i)))return Fe(Li(t,n),r,Bx);let o=Ox.length;if(ql(e,
Ox)){let i={offset:n.offset+o,length:n.length-o};return vK(Li(t,i))}let s=Ffe.find(({magic:i})=>ql(e,i));throw new h(s===
void 0?`${r} holds a kernel packed in no known way (it begins with ${e.toString("hex")})`:`${r} is packed with ${s.name}\
, which is not unpacked on the host`)}var Bx,Mfe,Ife,Ffe,Kx=f(()=>{"use strict";v();be();jn();Ni();EK();IK();Bx=256<<20,
Mfe=8,Ife=[[31,139],[40,181,47,253]],Ffe=[{name:"bzip2",magic:[66,90,104]},{name:"lzma",magic:[93,0,0]},{name:"lzo",magic:[
137,76,90,79]}]});import{stat as Nfe}from"node:fs/promises";async function FK(e,t){let n=await to(e,sp),r=(await Nfe(e)).size;if(n.length===
sp&&BK(n,jfe,Dfe)){let o={offset:n.readUInt32LE(Ufe),length:n.readUInt32LE(Gfe)};if(o.length===0||o.offset+o.length>r)throw new h(
`${t} is cut off: its compressed kernel does not lie in the file`);return o}if(NK(n))return null;if(n.length===sp&&n.readUInt16LE()===
Wfe)return{offset:0,length:r};throw new h(`${t} is no arm64 kernel: neither an Image, nor one packed with gzip or as EFI\
 zboot`)}async function LK(e,t,n,r){let{sha256:o}=await op(e,t,n,r);if(!NK(await to(n,sp)))throw new h(`${r} does not un\
pack to an arm64 Image`);return o}function NK(e){return BK(e,Kfe,Bfe)}function BK(e,t,n){return e.toString("latin1",t,t+
n.length)===n}var Bfe,Kfe,Dfe,jfe,Ufe,Gfe,sp,Wfe,KK=f(()=>{"use strict";v();Ni();Kx();Bfe="ARMd",Kfe=56,Dfe="zimg",jfe=4,
Ufe=8,Gfe=12,sp=64,Wfe=35615});var qfe,$5e,v5e,E5e,P5e,O5e,A5e,C5e,T5e,M5e,I5e,F5e,L5e,pr,N5e,B5e,K5e,D5e,Hfe,j5e,U5e,DK,G5e,W5e,q5e,H5e,z5e,jK,V5e,Y5e,
J5e,X5e,Q5e,UK,Z5e,eVe,GK,tVe,WK,nVe,rVe,oVe,sVe,iVe,aVe,Dx,ip,lVe,cVe,uVe,dVe,jx,fVe,qK,HK,zK,mVe,pVe,hVe,gVe,VK,yVe,bVe,
YK,wVe,JK,kVe,xVe,Vl=f(async()=>{qfe=await import("./vendor/js-yaml.js"),{CHOMPING_CLIP:$5e,CHOMPING_KEEP:v5e,CHOMPING_MODE:E5e,
CHOMPING_STRIP:P5e,COLLECTION_STYLE:O5e,COLLECTION_STYLE_BLOCK:A5e,COLLECTION_STYLE_FLOW:C5e,CORE_SCHEMA:T5e,DEFAULT_SCALAR_STYLE_RULES:M5e,
DUMP_SCHEMA:I5e,EVENT_ALIAS:F5e,EVENT_DOCUMENT:L5e,EVENT_ID:pr,EVENT_MAPPING:N5e,EVENT_POP:B5e,EVENT_SCALAR:K5e,EVENT_SEQUENCE:D5e,
FAILSAFE_SCHEMA:Hfe,JSON_SCHEMA:j5e,NOT_RESOLVED:U5e,SCALAR_STYLE:DK,SCALAR_STYLE_DOUBLE_QUOTED:G5e,SCALAR_STYLE_FOLDED_BLOCK:W5e,
SCALAR_STYLE_LITERAL_BLOCK:q5e,SCALAR_STYLE_PLAIN:H5e,SCALAR_STYLE_SINGLE_QUOTED:z5e,Schema:jK,VISIT_BREAK:V5e,VISIT_SKIP:Y5e,
YAML11_SCHEMA:J5e,YAMLException:X5e,binaryTag:Q5e,boolCoreTag:UK,boolJsonTag:Z5e,boolYaml11Tag:eVe,constructFromEvents:GK,
defineMappingTag:tVe,defineScalarTag:WK,defineSequenceTag:nVe,dump:rVe,eventsToAst:oVe,floatCoreTag:sVe,floatJsonTag:iVe,
floatYaml11Tag:aVe,getScalarValue:Dx,intCoreTag:ip,intJsonTag:lVe,intYaml11Tag:cVe,jsToAst:uVe,legacyMapTag:dVe,load:jx,
loadAll:fVe,mapTag:qK,mergeTag:HK,nullCoreTag:zK,nullJsonTag:mVe,nullYaml11Tag:pVe,omapTag:hVe,pairsTag:gVe,parseEvents:VK,
present:yVe,realMapTag:bVe,seqTag:YK,setTag:wVe,strTag:JK,timestampTag:kVe,visit:xVe}=qfe});function XK(e,t,n){return e.find(r=>r.accelerator===n&&Le(t,r.series)&&Xr(t)===r.ending)?.shape}var QK=f(async()=>{"use \
strict";await Vl();v();Er();it();Go()});async function Ux(e){let t=await to(e,eD.length);return eD.every((n,r)=>t[r]===n)}async function lp(e,t){let n=await Zfe(
e,t),r=await eme(e,n);if(r===void 0)throw new h(`${t} has no PVH entry, without which QEMU does not boot it unpacked`);if(!n.
some(({type:s,physical:i,memoryBytes:a})=>s===Vfe&&r>=i&&r<i+a))throw new h(`${t} has its PVH entry at 0x${r.toString(16)}\
, where nothing is loaded`)}async function Zfe(e,t){let n=await to(e,ZK);if(n.length<ZK||!await Ux(e)||n.readUInt16LE(18)!==
zfe)throw new h(`${t} does not unpack to an ELF file of x86_64`);let r=n.readUInt16LE(56),o=n.readUInt16LE(54);if(o!==ap||
r>Xfe)throw new h(`${t} has ${r} program headers of ${o} bytes, which no kernel has`);let s=await St(e,{offset:Yl(n,32),
length:r*ap});if(s.length<r*ap)throw new h(`${t} is cut off in its program headers`);return Array.from({length:r},(i,a)=>{
let l=a*ap;return{type:s.readUInt32LE(l),offset:Yl(s,l+8),physical:Yl(s,l+24),fileBytes:Yl(s,l+32),memoryBytes:Yl(s,l+40)}})}
function Yl(e,t){return Math.min(Number(e.readBigUInt64LE(t)),Number.MAX_SAFE_INTEGER)}async function eme(e,t){for(let{offset:n,
fileBytes:r}of t.filter(({type:o})=>o===Yfe)){let o=await St(e,{offset:n,length:Math.min(r,Qfe)}),s=tme(o);if(s!==void 0)
return s}}function tme(e){for(let t=0;t+12<=e.length;){let n=e.readUInt32LE(t),r=e.readUInt32LE(t+4),o=t+12,s=o+tD(n);if(e.
readUInt32LE(t+8)===Jfe&&e.toString("latin1",o,o+4)==="Xen\0"&&r>=4&&s+4<=e.length)return e.readUInt32LE(s);t=s+tD(r)}}function tD(e){
return Math.ceil(e/4)*4}var ZK,ap,eD,zfe,Vfe,Yfe,Jfe,Xfe,Qfe,Gx=f(()=>{"use strict";v();Ni();ZK=64,ap=56,eD=[127,69,76,70,
2,1],zfe=62,Vfe=1,Yfe=4,Jfe=18,Xfe=64,Qfe=65536});async function nD(){return nme}var nme,rD=f(()=>{"use strict";nme=[{series:"5.10",ending:"-cloud-amd64",accelerator:"kvm",
shape:"bzimage-pc"},{series:"6.1",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"6.12",ending:"-cl\
oud-amd64",accelerator:"kvm",shape:"bzimage-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"kvm",shape:"bzimage-pc"},
{series:"5.10",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"5.10",ending:"-cloud-amd64",accelerator:"t\
cg",shape:"vmlinux-pc"},{series:"6.1",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.1",ending:"-cloud\
-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"6.12",ending:"-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"\
6.12",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"},{series:"7.2",ending:"-cloud-amd64",accelerator:"tcg",
shape:"vmlinux-pc"},{series:"7.3",ending:"-cloud-amd64",accelerator:"tcg",shape:"vmlinux-pc"}]});import{mkdir as rme,rm as oD}from"node:fs/promises";import{join as cp}from"node:path";async function Wx(e,t){let n=await sD(
e);return n!==void 0?n:ome(async()=>{let r=await sD(e);if(r!==void 0)return r;await sa(cp(e,".."));let o=ue(e);try{await z(
e,()=>rme(o,{recursive:!0}));let s=await t(up(o));await Et(cp(o,"image.json"),{format:iD,sha256:s}),await z(e,()=>oD(e,{
recursive:!0,force:!0})),await dt(o,e)}finally{await oD(o,{recursive:!0,force:!0})}return up(e)})}async function sD(e){let t=await Pt(
cp(e,"image.json"));if(!(typeof t!="object"||t===null||!("sha256"in t))&&!(!("format"in t)||t.format!==iD))return await me(
up(e))===t.sha256?up(e):void 0}function up(e){return cp(e,"image")}var ome,iD,aD=f(async()=>{"use strict";await mi();be();
et();ome=Wt(1),iD=1});async function dD(e,t){let n=await to(e,cD);if(n.length<cD||n.toString("latin1",lD,lD+uD.length)!==uD)throw new h(`${t} \
is no bzImage: it has no setup header`);if(n.readUInt16LE(ime)<cme)throw new h(`${t} does not tell where its compressed \
kernel is: its boot protocol is older than 2.08`);let o=((n[sme]||dme)+1)*ume+n.readUInt32LE(ame),s=n.readUInt32LE(lme);
if(s<=Jl)throw new h(`${t} says that its compressed kernel has ${s} bytes`);let i=await St(e,{offset:o,length:2}),a=await St(
e,{offset:o+s-Jl,length:Jl});if(i.length<2||a.length<Jl)throw new h(`${t} is cut off: its compressed kernel does not lie\
 in the file`);let l=i.readUInt16LE()===fme;return{part:{offset:o,length:l?s:s-Jl},unpackedBytes:a.readUInt32LE()}}var sme,
lD,ime,ame,lme,cD,uD,cme,ume,dme,Jl,fme,fD=f(()=>{"use strict";v();Ni();sme=497,lD=514,ime=518,ame=584,lme=588,cD=592,uD=
"HdrS",cme=520,ume=512,dme=4,Jl=4,fme=35615});async function mD(e,t,n){let{part:r,unpackedBytes:o}=await dD(e,n),{sha256:s,bytes:i}=await op(e,r,t,n);if(i!==o)throw new h(
`${n} unpacks to ${i} bytes where its own end says ${o}`);return await lp(t,n),s}var pD=f(()=>{"use strict";v();fD();Kx();
Gx()});import{join as mme}from"node:path";async function dp(e,t){switch(e.kernel.arch){case"x86_64":return pme(e,t);case"arm64":
return[await hme(e,t)];case"s390x":return e.images}}async function pme(e,{rules:t=nD,...n}){let{kernel:r,images:o}=e,s=o[o.
length-1]??o[0],i=`vmlinuz of ${r.release}`;if(await Ux(s.path))return await lp(s.path,i),[{shape:"vmlinux-pc",path:s.path}];
let a=XK(await t(),r.release,n.accelerator);if(a===void 0||a===s.shape)return[s];try{let l=await Wx(hD(e,n),c=>mD(s.path,
c,i));return[{shape:a,path:l},s]}catch(l){if(!(l instanceof h))throw l;return n.onNote(`booted as it is packaged: ${E(l)}`),
[s]}}async function hme(e,t){let{kernel:n,images:r}=e,[o]=r,s=`vmlinuz of ${n.release}`,i=await FK(o.path,s);if(i===null)
return o;let a=await Wx(hD(e,t),l=>LK(o.path,i,l,s));return{...o,path:a}}function hD({vmlinuzSha256:e},{cacheDirectory:t}){
return mme(t,"images",e)}var qx=f(async()=>{"use strict";v();KK();await QK();Gx();rD();await aD();pD()});import{constants as Hx}from"node:os";function ve(e){return e===0?null:{number:e,name:zx.get(e)??gme[e]??`errno ${e}`}}var gme,
zx,hr=f(()=>{"use strict";gme={512:"ERESTARTSYS",517:"EPROBE_DEFER",524:"ENOTSUPP",525:"EBADTYPE"},zx=new Map(Object.entries(
Hx.errno).map(([e,t])=>[t,e]));zx.set(Hx.errno.EAGAIN,"EAGAIN");zx.set(Hx.errno.EOPNOTSUPP,"EOPNOTSUPP")});function Hn(e){switch(e.kind){case"crash":return{verdict:"fail",reason:`the kernel died: ${e.message}${gD(e.during)}`};case"\
timeout":return{verdict:"error",reason:`not done within ${e.seconds} s; raise \`timeout\` if it needs longer`};case"kill\
ed":return{verdict:"error",reason:`its process died (${e.signal===0?`exit code ${e.exitCode}`:`signal ${e.signal}`})${gD(
e.during)}`};case"lost":return{verdict:"error",reason:e.message};case"cancelled":return{verdict:"error",reason:"cancelle\
d"}}}function gD(e){return e===null?"":` (during ${e})`}var Xl=f(()=>{"use strict"});function yD(e,t,n){let r=bme.findLast(o=>t.lanes.some(({mode:s})=>s===o));return t.lanes.map(({mode:o,required:s})=>({mode:o,
required:s&&n,known:null,...e.unsuited!==void 0&&(e.unsuited.what==="all"||o==="command")?{verdict:"skip",reason:`it ${e.
unsuited.why}`}:wme(o,r,e,t)}))}function wme(e,t,n,r){return e==="command"?kme(n):xme(e,e===t,n,r)}function kme({obstacle:e,
command:t,commandInterruption:n}){return e!==null?{verdict:"error",reason:e}:n!==null&&t?.verdict!=="fail"?Hn(n):t===null?
{verdict:"error",reason:"the guest told nothing of the command"}:{verdict:t.verdict,reason:t.reason}}function xme(e,t,n,r){
return Rme(e,t,n,r)??Eme(n)??Pme(e,n)??au(n)??vme(n)??Ome(n)??(e==="load_only"?void 0:lu(n))??(e==="behavior"?Cme(n,r):void 0)??
yme}function Rme(e,t,n,r){let{obstacle:o,interruption:s,load:i}=n;if(o!==null)return{verdict:"error",reason:o};if(s!==null&&
!(!t&&_me(e,n))&&!(i?.verdict==="fail"&&s.kind!=="crash")&&!(e==="behavior"&&Sme(n,r))&&!(e==="behavior"&&s.kind!=="cras\
h"&&$me(n,r)))return Hn(s)}function _me(e,{load:t,programs:n,tests:r}){return t?.verdict!=="pass"?!1:e==="load_only"||r.
some(({verdict:o})=>o!=="skip")?!0:n.every(o=>o.load?.verdict!=="pass"||o.attach!==null)}function Sme({tests:e,interruption:t},n){
if(t?.kind!=="crash"||!t.during?.endsWith(" test"))return!1;let r=e.findLastIndex(({verdict:o})=>o!=="skip");return n.tests[r]?.
required===!1}function $me({tests:e},t){let n=bD(e,t);return e.some(({verdict:r})=>r!=="skip")&&(n.every(({verdict:r})=>r===
"pass")||n.some(({verdict:r})=>r==="fail"))}function vme({ignored:e,libbpf:t}){if(e.length===0)return;let n=e.map(({name:r,
section:o})=>`${r} (${o})`).join(", ");return{verdict:"fail",reason:`libbpf ${t} ignores ${n}`}}function Eme({fixups:e}){
let t=e.find(({status:n})=>n!=="applied"&&n!=="unsupported");return t===void 0?void 0:{verdict:"error",reason:`${t.note}${t.
errno===null?"":` (${t.errno.name})`}${Ob(t.place)}`}}function Pme(e,{unknownNames:t}){let n=t.find(({usedBy:r})=>r==="o\
bject"||e==="behavior");return n===void 0?void 0:{verdict:"error",reason:_C(n)}}function Ome({programs:e}){let t=ka(e),[
n]=t;if(n===void 0)return Ame(e);let r=t.length===1?"":`; so do ${t.length-1} more programs`;return{verdict:"fail",reason:`${n.
name} takes ${n.insns} instructions to verify, its budget is ${n.budget}${r}`}}function Ame(e){let t=e.find(({load:n})=>n?.
verdict==="pass"&&n.stats?.budget!=null&&n.stats.insnsProcessed===null);return t===void 0?void 0:{verdict:"error",reason:`${t.
name} has a budget, and the kernel does not tell how many instructions it verified`}}function Cme({tests:e},t){let n=bD(
e,t),r=e.filter(({verdict:o})=>o==="pass").length;for(let o of["fail","error","skip"]){let s=n.find(i=>i.verdict===o);if(s!==
void 0)return{verdict:o==="skip"?"error":o,reason:`${r} of ${e.length} tests pass; ${s.name}: ${s.reason}`}}}function bD(e,t){
return e.filter((n,r)=>t.tests[r]?.required)}var yme,bme,wD=f(async()=>{"use strict";Xl();vs();await Xd();yme={verdict:"\
pass",reason:null},bme=["load_only","load_attach","behavior"]});function kD(e,{btf:t}){let n=Ye(e,"btf");if(n===void 0||t===void 0)return[];let{errno:r,message:o}=n,s=r===0;return[{subject:t.
file,what:"btf",status:s?"applied":"error",errno:ve(r),message:s?null:o,note:s?`btf of the kernel: ${t.file}`:`btf file ${t.
file} ${o}`,place:t.place}]}var xD=f(()=>{"use strict";hr();Gt()});function _D(e){let{request:t,commandOutcome:n,obstacle:r,unsuited:o}=e;if(t.command===null||!t.lanes.some(({mode:u})=>u===
"command"))return null;let{command:s,expect:i}=t.command;if(o!==void 0)return{...RD(s),verdict:"skip",reason:`it ${o.why}`};
let a=Ye(n?.records??[],"command");if(a!==void 0)return Yx(s,i,a,Jx(e,"command","command"));let l=n?.interruption??null,
c=l===null?null:Hn(l);return{...RD(s),verdict:c?.verdict??"error",reason:c?.reason??r??"the guest told nothing of the co\
mmand"}}function Yx(e,t,n,r){let o=Mme(n,t),s=Ime(t,n,r),i=[...o,...s];return{command:e,verdict:Tme(n,o,s),reason:i.length===
0?null:i.join("; "),exitCode:n.code<0?null:n.code,signal:n.signal===0?null:n.signal,timedOut:n.timed_out,durationMs:n.usec/
1e3,stdout:Vx(n.stdout_bytes,r.stdout),stderr:Vx(n.stderr_bytes,r.stderr)}}function Jx(e,t,n){return{stdout:e.output({case:t,
kind:"stdout",subject:n}),stderr:e.output({case:t,kind:"stderr",subject:n})}}function Tme(e,t,n){return t.length+n.length===
0?"pass":SD(e)||t.length===0&&e.cut?"error":"fail"}function SD({code:e,signal:t,timed_out:n}){return e<0&&t===0&&!n}function Mme(e,{
exitCode:t}){return e.timed_out?[`the command was not done after ${Fme(e.usec)}`]:e.signal!==0?[`the command was ended b\
y signal ${e.signal}`]:SD(e)?["the command could not be started"]:e.code===t?[]:[`exit code ${e.code} instead of ${t}`]}
function Ime(e,t,{stdout:n,stderr:r}){let o=n?.text??"",{stdoutContains:s,stderrContains:i,stdoutMatches:a}=e,l=[...s===
null||o.includes(s)?[]:[`stdout does not contain ${JSON.stringify(s)}`],...a===null||a.test(o)?[]:[`stdout does not matc\
h ${a}`],...i===null||(r?.text??"").includes(i)?[]:[`stderr does not contain ${JSON.stringify(i)}`]];return l.length>0&&
t.cut?[...l,"there was more output than is kept"]:l}function Vx(e,t){return{bytes:e,log:t?.path??null,tail:t?.tail??""}}
function RD(e){let t=Vx(0,null);return{command:e,exitCode:null,signal:null,timedOut:!1,durationMs:0,stdout:t,stderr:t}}function Fme(e){
let t=e/1e6;return`${t<10?t.toFixed(1):Math.round(t)} s`}var Xx=f(()=>{"use strict";Xl();Gt()});function $D(e,t){return V(e,"fixup").flatMap(n=>{let r=t[n.index];if(r===void 0)return[];let o=Bme(n.status),s=r.kind===
"max_entries"&&r.value==="cpus"&&o==="applied"?` (${n.number})`:"",i=Hr(r);return[{subject:r.subject,what:i,status:o,errno:ve(
n.errno),message:o==="applied"?null:n.message,note:`${vD(r)} fixup ${Lme(o,r)}: ${r.subject} ${i}${s}`,place:r.place}]})}
function vD({kind:e}){return e==="global"?"global":e==="program_type"||e==="autoload"?"program":"map"}function Lme(e,t){
switch(e){case"applied":return"applied";case"not_found":return`refused, no such ${vD(t)}`;case"not_map_in_map":return"re\
fused, not a map-in-map";case"unsupported":return"refused by the kernel";case"error":return"failed"}}function Bme(e){return Nme.
find(t=>t===e)??"error"}var Nme,ED=f(()=>{"use strict";hf();hr();Gt();Nme=["applied","not_found","not_map_in_map","unsup\
ported"]});function PD(e,{fixups:t}){let n=V(e,"map_refused"),r=V(e,"map_trial"),o=V(e,"map_off");return V(e,"map").map(s=>{let a=t.
some(({kind:c,subject:u})=>c==="autocreate"&&u===s.name)?Dme:jme(o.find(c=>c.map===s.name)),l=n.find(c=>c.map===s.name);
return{name:s.name,type:s.map_type,keySize:s.key_size,valueSize:s.value_size,maxEntries:s.max_entries,flags:s.flags,hasInner:s.
inner,off:a,refusal:l===void 0?null:Ume(l,r)}})}function jme(e){if(e===void 0)return null;let{needs:t}=e;return t===null?
{by:"optional",reason:"optional, and the kernel does not create it"}:{by:"content",reason:`holds map ${t}, which is left\
 out`}}function Ume(e,t){let{map:n,inner:r,errno:o,message:s,map_type:i,key_size:a,value_size:l,max_entries:c,flags:u,extra:d,
btf:m}=e;return{inner:r,errno:ve(o),message:s===""?null:s,type:i,keySize:a,valueSize:l,maxEntries:c,flags:u,extra:d,btf:m===
"given"||m==="refused"?m:"none",trials:t.filter(p=>p.map===n).flatMap(Gme).slice(0,Kme)}}function Gme({base:e,property:t,
value:n,errno:r,limit:o}){let s=_S.find(i=>i===t);return s===void 0?[]:[{base:e==="own"?"own":"smallest",property:s,value:n,
errno:ve(r),limit:Ut(o)}]}var Kme,Dme,OD=f(()=>{"use strict";hr();sn();Gt();Kme=64;Dme={by:"manifest",reason:"autocreate\
: false"}});function fp(e){let t=new Map;for(let{group:n,program:r,status:o,message:s}of V(e,"variant")){let i=t.get(n)??[];t.set(n,
i),i.push({program:r,status:qme(o),reason:s===""?null:Wme(s)})}return[...t].map(([n,r])=>({group:n,chosen:r.find(({status:o})=>o===
"chosen")?.program??null,candidates:r}))}function Wme(e){return e.replace(/\bhelper (\d+)\b/,(t,n)=>ci(Number(n))??t)}function qme(e){
return e==="chosen"||e==="passed_over"?e:"unsupported"}var Qx=f(()=>{"use strict";sl();Gt()});function AD(e,t){let n=V(e,"attach");return V(e,"program").map(r=>{let o=n.find(i=>i.program===r.name),s=Hme(e,r,t);return{
name:r.name,section:r.section,type:r.prog_type,autoload:s===null,off:s,requirement:t.request.programs.find(({name:i})=>i===
r.name)?.load??"required",insns:r.insns,load:Vme(e,r.name,t),attach:o===void 0?null:epe(o,t.request),known:null}})}function Hme(e,{
name:t,autoload:n},{request:r,hostFixups:o,release:s}){if(o.some(({subject:u})=>u===t)){let u=r.programs.find(d=>d.name===
t)?.minKernel?.join(".");return{by:"kernel",reason:`${s??"the kernel"} is below its min_kernel ${u??""}`.trimEnd(),map:null}}
let i=r.fixups.findLast(({kind:u,subject:d})=>u==="autoload"&&d===t);if(i?.kind==="autoload"&&!i.value)return{by:"manife\
st",reason:"autoload: false",map:null};if(V(e,"unused").some(({program:u})=>u===t))return{by:"manifest",reason:"in no st\
ruct_ops map any more",map:null};let a=V(e,"dropped").find(({program:u})=>u===t);if(a!==void 0)return{by:"dropped",reason:a.
message||(ve(a.errno)?.name??"it does not load"),map:a.map};let l=zme(e,t);if(l!==void 0)return l;let c=r.fixups.some(u=>u.
kind==="struct_ops"&&u.program===t);return n||i!==void 0||c?null:{by:"object",reason:'off by default (SEC("?\u2026"))',map:null}}
function zme(e,t){let n=fp(e).find(({candidates:i})=>i.some(({program:a})=>a===t));if(n===void 0)return;if(n.chosen===t)
return null;let r=n.candidates.find(({program:i})=>i===t),o=n.chosen===null?"":`${n.chosen} was chosen`,s=[r?.status==="\
unsupported"?r.reason:null,o].filter(Boolean).join("; ");return{by:"variant",reason:s===""?`the kernel takes none of gro\
up ${n.group}`:s,map:null}}function Vme(e,t,n){let r=V(e,"program_load").filter(({program:u})=>u===t),o=r.find(({pass:u})=>u===
"alone")??r[0];if(o===void 0)return null;let s=o.pass==="alone"?"alone":"whole",i=n.log({kind:"verifier",pass:s,subject:t})??
n.log({kind:"verifier",pass:"whole",subject:t}),{errno:a,map:l,line:c}=o;return{verdict:a===0?"pass":"fail",pass:s,errno:ve(
a),message:a===0?null:Qme(i?.tail??"")??o.message,refusedBy:a===0?null:o.reached_kernel||l!==null?"kernel":"libbpf",map:l,
source:CD(c),lacks:a===0?[]:Yme(e,t),verifierLog:i?.path??null,verifierTail:i?.tail??"",stats:a===0||o.insns_processed>=
0?Zme(o,t,n):null}}function Yme(e,t){let n=V(e,"lack").filter(({program:r})=>r===t);return Jme.flatMap(r=>{let o=n.find(
s=>s.what===r);return o===void 0?[]:[{what:r,errno:ve(o.errno),source:CD(o.line)}]})}function CD(e){return e&&{file:e.file,
path:null,line:e.line,column:e.column,text:e.text}}function Qme(e){let t=e.trimEnd().split(`
`);return t.find(r=>r.startsWith("Verification failed: "))??t.filter(r=>!Xme.test(r.trim())).at(-1)??null}function Zme(e,t,{
request:n}){let r=Ut(e.insns_processed),o=r!==null&&e.insns_limit===1e6;return{insnsProcessed:r,statesTotal:Ut(e.states_total),
statesPeak:Ut(e.states_peak),stackDepth:Ut(e.stack_depth),xlatedBytes:Ut(e.xlated_bytes),jitedBytes:Ut(e.jited_bytes),headroom:o?
Math.max(0,1e6-r):null,budget:n.programs.find(s=>s.name===t)?.maxInsns??n.maxInsns,loadUsec:e.usec}}function epe(e,t){let{
program:n,status:r,errno:o,message:s,target:i}=e,a=t.programs.find(({name:u})=>u===n)?.attachRequired??t.attachRequired,
l=r==="declined";return{verdict:r==="attached"?"pass":l||r==="unsupported"?"skip":"fail",required:a,declined:l,target:i,
errno:ve(o),message:s}}var Jme,Xme,TD=f(()=>{"use strict";hr();sn();Qx();Gt();Jme=["program_type","attach_type","expecte\
d_attach_type","sleepable","bpf_to_bpf_calls","map_values","function_addresses","bounded_loops","jmp32","atomics","cpu_v\
4","load_acquire","may_goto"];Xme=/^(?:processed \d+ insns|verification time|stack depth|insns processed|subprog \d|$)/});function ID(e){return V(e,"target").flatMap(t=>{let n=JA.find(r=>r===t.kind);return n===void 0||t.name.length>tpe?[]:[npe(
t,n)]})}function npe(e,t){let n=new Set(Zx(e.traceable_siblings));return{program:e.program,kind:t,name:e.name,symbols:e.
symbols,module:e.module,traceable:Ut(e.traceable),blacklisted:MD(e.blacklisted),errorInjection:MD(e.error_injection),overrides:e.
overrides,btf:e.btf,moduleBtf:e.module_btf,siblings:Zx(e.siblings).map(r=>({name:r,traceable:n.has(r)})),category:e.category,
btfTrace:e.btf_trace,config:Object.fromEntries(Zx(e.config).flatMap(r=>{let[o,s]=r.split("=");return o===void 0||s===void 0?
[]:[[o,s]]})),packagedIn:null}}function MD(e){return e<0?null:e>0}function Zx(e){return e.split(" ").filter(t=>t!=="")}var tpe,
FD=f(()=>{"use strict";jd();Gt();tpe=600});function ND(e,t,n,r){let{kind:o,place:s}=e,i="map"in e?e.map:e.program,a=n.filter(c=>"index"in c&&c.index===t),l=spe(e,r)??
ope(e,a)??{verdict:"error",seen:eR};return{kind:o,subject:i,wanted:rpe(e),place:s,...l}}function rpe(e){switch(e.kind){case"\
events":return`at least ${Ql(e.min,"event")}${e.shown===null?"":` with ${e.shown}`}`;case"runs":return`at least ${Ql(e.min,
"run")}`;case"map":return e.shown;case"test_run":{let{expectReturn:t,expectDataOut:n}=e,r=[...t===null?[]:[`returns ${t}`],
...n===null?[]:[`gives the data ${tR(n)}`]];return r.length===0?"can be run":r.join(" and ")}}}function ope(e,t){switch(e.
kind){case"events":{let n=V(t,"events")[0];return n&&(mp(n)??ipe(e,n))}case"runs":{let n=V(t,"runs")[0];return n&&(mp(n)??
{verdict:nR(n.count>=e.min),seen:Ql(n.count,"run")})}case"map":{let n=V(t,"map_value")[0];return n&&lpe(n)}case"test_run":{
let n=V(t,"test_run")[0];return n&&(mp(n)??cpe(e,n))}}}function mp({errno:e,message:t}){if(e===0)return;let n=ve(e)?.name??
"";return{verdict:"error",seen:t===""?n:`${t} (${n})`}}function spe(e,t){if(!("program"in e))return;let n=t.find(({name:r})=>r===
e.program)?.off;return n==null?void 0:{verdict:"fail",seen:`it is not loaded: ${n.reason}`}}function ipe({min:e,shown:t},{
count:n,matched:r,lost:o}){let s=t===null?Ql(n,"event"):`${r} of ${Ql(n,"event")}`;return{verdict:nR(r>=e),seen:o===0?s:
`${s}, ${o} lost`}}function lpe({met:e,errno:t,message:n,value:r}){return e?{verdict:"pass",seen:r===null?"met":LD(r)}:ve(
t)?.name==="ENOENT"&&n!==ape?{verdict:"fail",seen:n===""?"no such key":n}:mp({errno:t,message:n})??{verdict:"fail",seen:r===
null?"no such key":LD(r)}}function cpe({expectReturn:e,expectDataOut:t},{retval:n,nsec:r,data_out:o,data_out_bytes:s}){let i=e===
null||n===e,a=t===null||upe(t,o??"",s),l=[`returned ${n}`,...t===null?[]:[`gave ${o===null||o===""?"no data":tR(o,s)}`]];
return{verdict:nR(i&&a),seen:`${l.join(", ")} (${r} ns a run)`}}function upe(e,t,n){return e.length===2*n&&e.toLowerCase()===
t.toLowerCase()}function LD(e){let t=Buffer.from(e,"hex");return[1,2,4,8].includes(t.length)?`${BigInt(`0x${Buffer.from(
t).reverse().toString("hex")}`)} (${e})`:tR(e)}function tR(e,t=e.length/2){return e.length>64?`${e.slice(0,64)}\u2026 (${t}\
 bytes)`:e}function nR(e){return e?"pass":"fail"}function Ql(e,t){return`${e} ${t}${e===1?"":"s"}`}var eR,ape,BD=f(()=>{
"use strict";hr();Gt();eR="the guest told nothing of it";ape="the object has no such map"});function KD(e,t,n){let r=n.request.lanes.find(({mode:s})=>s==="behavior");if(r===void 0)return[];let o=r.required&&n.kernelRequired;
return n.request.tests.map((s,i)=>{let a=e.filter(m=>"test"in m&&m.test===i),{name:l,required:c,place:u}=s,d={name:l,required:c&&
o,place:u,known:null};return Ye(a,"test_start")===void 0?{...d,verdict:"skip",reason:dpe(e,n),command:null,expectations:[]}:
{...d,...fpe(s,i,a,t,n)}})}function dpe(e,{obstacle:t,unsuited:n,outcome:r}){if(t!==null)return t;if(n?.what==="all")return`\
it ${n.why}`;let o=Ye(e,"open"),s=Ye(e,"load");if(o!==void 0&&o.errno!==0||s!==void 0&&s.errno!==0)return"the object doe\
s not load";if(V(e,"fixup").some(({status:a})=>a!=="applied"))return"a fixup could not be applied";let i=r?.interruption??
null;return i===null?"the guest never came to it":`it was not reached: ${Hn(i).reason}`}function fpe(e,t,n,r,o){let s=Ye(
n,"command"),i=e.command===null||s===void 0?null:Yx(e.command,e.expect,s,Jx(o,"object",`test ${t}`)),a=e.expectations.map(
(d,m)=>ND(d,m,n,r)),c=[...i===null?[]:[i],...a.map(d=>({verdict:d.verdict,reason:cf(d)}))].filter(({verdict:d})=>d!=="pa\
ss");return Ye(n,"test_end")===void 0?{...mpe(c,a,o),command:i,expectations:a}:e.command!==null&&i===null?{verdict:"erro\
r",reason:"the guest told nothing of the command",command:i,expectations:a}:{verdict:c.length===0?"pass":c.some(d=>d.verdict===
"fail")?"fail":"error",reason:DD(c),command:i,expectations:a}}function mpe(e,t,{outcome:n}){let r=DD(e.filter(({verdict:i})=>i===
"fail")),o=n?.interruption==null?{verdict:"error",reason:"the guest did not come to its end"}:Hn(n.interruption),s=t.some(
({seen:i})=>i===eR);return r!==null&&!s?{verdict:"fail",reason:r}:{verdict:o.verdict,reason:[r,o.reason].filter(i=>i!==null).
join("; ")}}function DD(e){return e.length===0?null:e.map(({reason:t})=>t??"no reason").join("; ")}var jD=f(()=>{"use st\
rict";Jb();Xl();Xx();BD();Gt()});function pp(e){let t=e.outcome?.records??[],n=[...t,...e.commandOutcome?.records??[]],r=V(n,"case_exit"),o=e.log({kind:"\
libbpf",pass:"whole",subject:null}),s=AD(t,e),i=PD(t,e.request),a=V(t,"ignored").map(({section:c,variable:u})=>({section:c,
name:u})),l={load:ppe(t),programs:s,maps:i,unknownNames:RC(e.request,s,i,a),fixups:[...kD(t,e),...$D(t,e.request.fixups)],
ignored:a,libbpf:hpe(t,e),tests:KD(t,s,e),command:_D(e),interruption:e.outcome?.interruption??null,commandInterruption:e.
commandOutcome?.interruption??null,obstacle:e.obstacle,unsuited:e.unsuited};return{artifact:e.artifact,kernel:e.kernel,lanes:yD(
l,e.request,e.kernelRequired),unsuited:e.unsuited?.why??null,libbpf:l.libbpf,load:l.load,programs:l.programs,maps:i,ignored:l.
ignored,fixups:l.fixups,variants:fp(t),tests:l.tests,command:l.command,leftovers:gpe(n),unknownNames:l.unknownNames,durationMs:r.
length===0?null:r.reduce((c,{usec:u})=>c+u,0)/1e3,maxRssKib:r.length===0?null:Math.max(...r.map(c=>c.maxrss_kb)),interruption:l.
interruption??l.commandInterruption,libbpfLog:o?.path??null,libbpfTail:o?.tail??"",targets:ID(t),kernelWarnings:[...e.outcome?.
warnings??[],...e.commandOutcome?.warnings??[]]}}function ppe(e){let t=Ye(e,"open");if(t!==void 0&&t.errno!==0)return{verdict:"\
fail",errno:ve(t.errno),message:t.message,map:null,program:null,btfRefused:null};let n=Ye(e,"load");if(n===void 0)return null;
let{errno:r,message:o,map:s,program:i}=n;return{verdict:r===0?"pass":"fail",errno:ve(r),message:o,map:s,program:i,btfRefused:n.
btf_errno===0?null:n.btf_message||(ve(n.btf_errno)?.name??"no reason given")}}function hpe(e,{pidOneLibbpf:t}){if(Ye(e,"\
open")===void 0)return null;let n=Ye(e,"validator")?.libbpf??t;return n===null?null:x(n.replace(/^v/,""),20)}function gpe(e){
return V(e,"leftover").flatMap(({kind:t,name:n})=>ype(t)?[{kind:t,name:n}]:[])}function ype(e){return e==="pin"||e==="pr\
ocess"||e==="link"||e==="program"}var rR=f(async()=>{"use strict";I();hr();await wD();await Xd();xD();Xx();ED();OD();TD();
FD();jD();Qx();Gt()});function GD({object:e,command:t},n,r,o){let i=[e,t].filter(u=>u!==void 0).some(u=>n.cases.has(u)),a=r??"the guest never \
came to it",l=o?UD:{records:[],interruption:{kind:"lost",message:a},warnings:[]},c=u=>u===void 0?void 0:n.cases.get(u)??
(i||o?l:void 0);return{outcome:c(e),commandOutcome:c(t),obstacle:i||o?null:a}}function Zl(e,t){return{artifact:e.name,kernel:t.
name,kernelRequired:t.request.required&&ff(e.request,t.request)?.required!==!1,request:Ml(t.request,e.request),btf:Cl(e.
request,t.request),unsuited:e.unsuited}}function hp(e,t,n,r){let o=e.defect===void 0?r:`${e.path} ${e.defect}`,s=o===null&&
e.unsuited?.what!=="all"?UD:void 0;return pp({...Zl(e,t),release:n,hostFixups:[],pidOneLibbpf:null,outcome:s,commandOutcome:s,
obstacle:o,log:()=>null,output:()=>null})}var UD,oR=f(async()=>{"use strict";Ve();_m();await rR();$m();UD={records:[],interruption:{
kind:"cancelled"},warnings:[]}});function qD(e,t,n){let r=[n],o=new iR(e);return{programs:[...new Map(V(e,"surface").map(i=>[i.program,i])).values()].map(
i=>bpe(i,o,t,r)),names:Rpe(e,r)}}function sR(e){let t=new Map;for(let n of e){let r=t.get(n.program);r===void 0?t.set(n.
program,[n]):r.push(n)}return t}function bpe({program:e,how:t,kind:n,name:r,read:o,line:s},i,a,l){let c=jS.find(u=>u===n);
return{artifact:a,program:x(e,qe),way:DS.find(u=>u===t)??null,hook:c===void 0||r===null?null:{kind:c,name:x(r,qe)},kernels:o?
l:[],calledBy:i.callersOf(e),source:yp(s),reads:an((i.reads.get(e)??[]).flatMap(u=>wpe(u,l))),notFollowed:an((i.unfollowed.
get(e)??[]).flatMap(u=>kpe(u,l))),relocations:an((i.relocations.get(e)??[]).flatMap(u=>xpe(u,l))),runs:i.runs.filter(u=>u.
program===e).map(({count:u})=>({count:u,kernels:l}))}}function wpe({via:e,offset:t,size:n,member:r,line:o},s){let i=US.find(
a=>a===e);return i===void 0?[]:[{via:i,offset:t,size:n,member:r&&x(r,qe),source:yp(o),kernels:s}]}function kpe({why:e,map:t,
line:n},r){let o=GS.find(s=>s===e);return o===void 0?[]:[{why:o,map:t&&x(t,qe),source:yp(n),kernels:r}]}function xpe(e,t){
let n=WS.find(l=>l===e.kind);if(n===void 0)return[];let{flavor:r,loads:o,reached:s,argument:i,line:a}=e;return[{kind:n,root:x(
e.root,qe),path:x(e.path,qe),flavor:r,loads:o,reached:s,argument:i<0?null:i,local:n.startsWith("field_")?HD(e):null,source:yp(
a),kernels:t}]}function yp(e){return e&&{file:e.file,path:null,line:e.line,column:e.column,text:e.text}}function HD({words:e,
shape:t,offset:n,size:r,bitfield:o}){return{words:x(e,Jo),shape:x(t,Jo),offset:n,size:r,bitfield:o}}function Rpe(e,t){let n=r=>[
{...r,kernels:t}];return[...V(e,"kernel_function").map(r=>{let{symbols:o,module:s,siblings:i}=r,a={symbols:r.known?gp:Ut(
o),module:s&&x(s,qe),siblings:i.split(" ").filter(Boolean).map(l=>x(l,qe)),prototype:WD(r)};return{kind:"function",name:x(
r.name,qe),states:n(a)}}),...V(e,"kernel_raw_tracepoint").map(r=>{let o={found:r.found,prototype:WD(r)};return{kind:"raw\
_tracepoint",name:x(r.name,qe),states:n(o)}}),...V(e,"kernel_tracepoint").map(r=>{let o=r.category&&x(r.category,qe),s=r.
cut?[]:zD(r.fields).flatMap(Spe);return{kind:"tracepoint",name:x(r.name,qe),states:n({category:o,fields:s})}}),...V(e,"k\
ernel_field").map(r=>({kind:"field",name:x(An(r),qe),states:n({field:r.found?HD(r):null})})),...V(e,"kernel_enumerator").
map(r=>({kind:"enumerator",name:x(An(r),qe),states:n({value:r.found?x(r.value,24):null})})),...V(e,"kernel_type").map(({
root:r,found:o,size:s})=>({kind:"type",name:x(r,qe),states:n({size:o?s:null})}))]}function WD(e){return e.btf===null||e.
cut?null:{parameters:zD(e.params).map(_pe),returns:{words:x(e.returns,Jo),shape:x(e.returns_shape,Jo)}}}function _pe([e="",
t="",n=""]){return{name:x(e,qe),words:x(t,Jo),shape:x(n,Jo)}}function Spe([e="",t="",n="",r=""]){let[,o,s,i=""]=/^(.*?)([A-Za-z_][A-Za-z0-9_]*)((?:\[[^\]]*\])*)$/.
exec(e.trim())??[];return o===void 0||s===void 0||![t,n].every(a=>/^\d+$/.test(a))?[]:[{name:x(s,qe),type:x(`${o.trim()}${i}`,
Jo),offset:Number(t),size:Number(n),signed:r==="1"}]}function zD(e){return e.split(`
`).flatMap(t=>t===""?[]:[t.split("	")])}var qe,Jo,gp,iR,aR=f(()=>{"use strict";I();ln();Gt();qe=600,Jo=130,gp=-1;iR=class{reads;unfollowed;relocations;calls;runs;constructor(t){
this.reads=sR(V(t,"read")),this.unfollowed=sR(V(t,"unfollowed")),this.relocations=sR(V(t,"relocation")),this.calls=V(t,"\
tail_call"),this.runs=V(t,"program_runs")}callersOf(t){let n=new Set(this.calls.filter(o=>o.program===t).map(({map:o})=>o));
return[...this.unfollowed].flatMap(([o,s])=>s.some(({why:i,map:a})=>i==="tail_call"&&a!==null&&n.has(a))?[o]:[]).map(o=>x(
o,qe))}}});import{readFile as $pe}from"node:fs/promises";function bp({modules:e}){return e.map(({name:t})=>({name:t,path:VD(t)}))}async function wp({
modules:e}){return Promise.all(e.map(async({name:t,path:n})=>({path:VD(t),content:await $pe(n)})))}function VD(e){return`\
/bpfcompat/modules/${e}.ko`}var lR=f(()=>{"use strict"});function YD(e,t){let n=`functions of ${e}`,r=JSON.stringify([t.vmlinuzSha256,...t.modules.map(({name:s,path:i})=>[s,i])]),
o=Ppe(Qn(n,r));return{names:[...o.keys()],complete(s){let i=new Map(o),a=s.names.map(c=>c.kind!=="function"?c:{...c,states:c.
states.map(u=>{let d=u.symbols===gp?o.get(c.name):void 0,{symbols:m,module:p,siblings:g}=d??u;return i.delete(c.name),m!==
null&&m>=0&&vpe.test(c.name)&&i.set(c.name,{symbols:m,module:p,siblings:g}),{...u,symbols:m===gp?null:m,module:p,siblings:g}})}),
l=JSON.stringify([...i].slice(-Epe));return l!==JSON.stringify([...o])&&$n(n,r,l),{...s,names:a}}}}function Ppe(e){return e===
void 0?new Map:new Map(JSON.parse(e))}var vpe,Epe,JD=f(()=>{"use strict";vn();aR();vpe=/^[\w.$]+$/,Epe=2e3});function XD(e,t){if(t.length===0)return[];let n=[],r=({message:s})=>t.some(i=>s.search(i)>=0)?(n.push(s),!1):!0;e.warnings=
e.warnings.filter(r);for(let s of e.cases.values())s.warnings=s.warnings.filter(r);let o=new Map;for(let s of n)o.set(s,
(o.get(s)??0)+1);return[...o].map(([s,i])=>`allowed kernel warning${i>1?` (${i} times)`:""}: ${s}`)}var QD=f(()=>{"use s\
trict"});function ZD({cmdline:e,lsm:t},n){if(t===null)return{cmdline:e,note:null};if(n===null)return{cmdline:e,note:"`lsm: append\
-bpf` has no effect: the kernel came without the configuration that names its LSMs"};if(n.get("CONFIG_BPF_LSM")!=="y")return{
cmdline:e,note:"`lsm: append-bpf` has no effect: this kernel is built without CONFIG_BPF_LSM"};let o=([...e.matchAll(/(?:^|\s)lsm=(\S*)/g)].
at(-1)?.[1]??n.get("CONFIG_LSM")??"").split(",").filter(s=>s!=="");return o.includes("bpf")?{cmdline:e,note:"`lsm: appen\
d-bpf` changes nothing: this kernel starts with the bpf LSM by itself"}:{cmdline:`${e} lsm=${[...o,"bpf"].join(",")}`.trim(),
note:null}}var ej=f(()=>{"use strict"});function tj(e,t){let n=e.filter(gn).flatMap(r=>[r,...Npe(r)]);return[...new Set(n.flatMap(r=>Bpe(r,t)))]}function Npe({targets:e,
request:{lanes:t}}){return t.some(({mode:n})=>n==="behavior")?e:[]}function Bpe({request:e,object:t},n){let{lanes:r,programs:o,
fixups:s}=e,i=r.map(({mode:g})=>g);if(i.every(g=>g==="load_only"))return[];let a=t?.programSections??[],l=s.flatMap(g=>g.
kind==="program_type"?[g.value]:[]),c=o.flatMap(({attach:g})=>g===null?[]:[g]),u=l.includes("sched_cls")||a.some(g=>Ipe.
test(g)),d=l.includes("sched_act")||a.some(g=>Fpe.test(g)),m=l.includes("xdp")||a.some(g=>Lpe.test(g)),p=!vm(n,Ope)||i.includes(
"command");return[...u&&p||c.some(({kind:g})=>g==="tc")?[Ape,Cpe]:[],...d?[Tpe]:[],...m||c.some(({interface:g})=>g?.startsWith(
"veth"))?[Mpe]:[]]}var Ope,Ape,Cpe,Tpe,Mpe,Ipe,Fpe,Lpe,nj=f(async()=>{"use strict";await hi();zk();Ope=[6,6],Ape={name:"\
sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},Cpe={name:"cls_bpf",option:"CONFIG_NET_CLS_BPF"},Tpe={name:"act_bpf",option:"\
CONFIG_NET_ACT_BPF"},Mpe={name:"veth",option:"CONFIG_VETH"},Ipe=/^\??(?:tc|classifier|sched_cls)(?:\/|$)/,Fpe=/^\??action(?:\/|$)/,
Lpe=/^\??xdp(?:\.frags)?(?:\/(?!cpumap)|$)/});import{readFile as Kpe}from"node:fs/promises";import{join as Dpe}from"node:path";async function rj({artifact:e,object:t,
command:n},r,o){let s={object:t,command:n},i=l=>{let c=s[l.case];return c===void 0?null:o({case:c,kind:l.kind,pass:"",subject:l.
subject})},a=new Map;for(let l of Upe(e.request)){let c=i(l);c!==null&&a.set(c.path,await Kpe(Dpe(r,c.path),"utf8"))}return l=>{
let c=i(l);return c===null?null:{path:c.path,tail:c.tail,text:a.get(c.path)??c.tail}}}function Upe({tests:e,command:t}){
let n=[...e.map(({expect:o},s)=>({case:"object",subject:`test ${s}`,expect:o})),...t===null?[]:[{case:"command",subject:"\
command",expect:t.expect}]],r=["stdout","stderr"];return n.flatMap(({expect:o,...s})=>r.filter(i=>jpe[i](o)).map(i=>({...s,
kind:i})))}var jpe,oj=f(()=>{"use strict";jpe={stdout:({stdoutContains:e,stdoutMatches:t})=>e!==null||t!==null,stderr:({
stderrContains:e})=>e!==null}});async function ij(e,t){let n=e.flatMap(({targets:a})=>a.filter(Dd));if(n.length===0)return;let{provider:r,spec:o,record:s,
onProgress:i}=t;try{let a=await r.modulesDefining(o,s,new Set(n.map(sj)),i);if(a===null)return;for(let l of n)l.packagedIn=
a.get(sj(l))??[]}catch(a){if(ho(a))return;let l=`nobody looked for ${n[0]?.name} in the modules of ${s.release}: ${E(a)}`;
i({step:"note",message:l})}}function sj({kind:e,name:t}){return e==="tracepoint"||e==="raw_tracepoint"?`__tracepoint_${t.
replace(/^.*\//,"")}`:t}var aj=f(()=>{"use strict";v();jd()});import{constants as lj}from"node:fs";import{access as Gpe}from"node:fs/promises";async function cj(e,t){if(e==="tcg")return{
used:"tcg",reason:"asked for"};let n=Qn(cR(t),uR(t)),r=n===void 0?await ec(t):n===uj?void 0:n;if(r===void 0)return{used:"\
kvm",reason:"KVM ran a 64-bit probe"};if(e==="kvm")throw new h(`accelerator \`kvm\` cannot be used: ${r}; use \`auto\` or \
\`tcg\`, which need no KVM`);return{used:"tcg",reason:r}}async function ec(e){let{arch:t,host:n=Ne(),device:r=dR}=e;if(t!==
n)return`this machine is ${n??process.arch}, the kernels are ${t}`;let o=K1[t];return o===void 0?`nothing proves KVM on ${t}`:
await qpe(r)??await Hpe(o,r,e)}async function qpe(e){try{await Gpe(e,lj.R_OK|lj.W_OK);return}catch(t){return K(t)==="ENO\
ENT"?`this machine has no ${e}`:`${e} may not be opened; allow it with \`sudo chmod 0666 ${e}\``}}async function Hpe(e,t,n){
let{qemu:r,image:o,signal:s}=n,i=await o();if(i===null)return`there is no probe that proves ${t}`;let[a,...l]=px([r,...e.
arguments(i)]),{patience:c=Wpe}=n,u=!1,m=await ke(a,l,{isDead:(k,y)=>(u=y!==null&&y>=c.work,Xm({wall:k,cpu:y,total:k},c)!==
null),...s===void 0?{}:{signal:s}});if(m.timedOut){let k=`${t} opens, but 64-bit code did not run in it: ${zpe(u,c)}`;return u&&
$n(cR(n),uR(n),k),k}let p=m.stderr.trim().split(`
`).at(-1)??"",g=`${t} opens, but QEMU ended with ${m.ended}${p===""?"":`: ${p}`}`,b=e.proves(m);return $n(cR(n),uR(n),b?
uj:g),b?void 0:g}function zpe(e,{work:t}){return e?`no end within ${t} s of CPU time`:`given up before QEMU had ${t} s o\
f CPU time`}function cR({arch:e,device:t=dR}){return`KVM for ${e} by ${t}`}function uR({qemu:e,device:t=dR}){let n=[po(e),
po(t)];return n.includes(void 0)?void 0:[e,...n,process.geteuid?.(),process.getgroups?.()].join(" ")}var Wpe,dR,uj,fR=f(
()=>{"use strict";vn();v();wn();en();bx();hx();Ci();Wpe={idle:2.5,work:10,longest:30,limit:30},dR="/dev/kvm";uj="works"});import{readFile as Vpe}from"node:fs/promises";async function dj(e,t){return Vpe(await ik(lk("busybox-static",e),Ype,t))}
var Ype,fj=f(()=>{"use strict";em();Uo();Ype="usr/bin/busybox"});function pR(e){let t=/^E: Could not get lock (\S+?)(?:\.? It is held by (process \d+(?: \(.+?\))?)| - .*)?$/m.exec(e);if(t!==
null)return t[2]===void 0?t[1]:`${t[1]}, held by ${t[2]}`}function hR(e){let t=[...e.matchAll(/^Err:\d+ (cdrom:\/\/\[.*?\]|\S+) (.*)\n {2}(.*)$/gm)],
n=[...e.matchAll(/^[EW]: Release file for (\S+?)\/(dists\/\S+) (is (?:expired|not valid yet) \(.*?\))/gm)];return[...t,...n].
map(([,r="",o="",s=""])=>({source:r,file:o,why:x(s.replace(/\[IP: .*?\]/,""),200)}))}function gR(e){let t=new Map;for(let o of e)
t.has(o.source)||t.set(o.source,o);let n=[...t.values()].slice(0,Jpe).map(({source:o,file:s,why:i})=>`${o} ${s}: ${i}`),
r=t.size-n.length;return`${n.join(", ")}${r>0?`, and ${r} more`:""}`}function yR([e]){let{source:t="",file:n="",why:r=""}=e??
{};return t.startsWith("cdrom:")?"name an archive on the network in apt's sources (/etc/apt)":/not valid yet/.test(r)?"s\
et this machine's clock":/expired/.test(r)?"set this machine's clock, or name a mirror that is up to date in apt's sourc\
es (/etc/apt)":/\b407\b/.test(r)?"put the login into the proxy variable (http_proxy, https_proxy)":/NO_PUBKEY|not signed|couldn't be verified/.
test(r)?"install the key of this source":/\b404\b/.test(r)&&/Release$/.test(n)?"this release of the distribution is not \
there (any more): use a newer one, or name an archive that has it in apt's sources (/etc/apt)":/\b404\b/.test(r)?"name a\
nother mirror in apt's sources (/etc/apt): this one has lists without the packages":"check the network, or name another \
mirror in apt's sources (/etc/apt)"}function mj(e){let t=pR(e);if(t!==void 0)return{why:`another process uses the packag\
e manager (${t})`,fix:"wait for it to end",curable:!1};for(let{pattern:o,failure:s}of Xpe){let i=o.exec(e);if(i!==null)return s(
i,e)}let n=hR(e);if(n.length>0)return{why:gR(n),fix:yR(n),curable:!0};let r=/^E: .*$/m.exec(e)?.[0];return r===void 0?void 0:
{why:x(mR(r)),curable:!0}}function Qpe(e){let t=e.matchAll(/^E: (?:Unable to locate package |Package '|Couldn't find any package .*? ')([^\s']+)/gm);
return[...new Set([...t].map(([,n=""])=>n))]}function mR(e){return e.replace(/^[EW]: /,"")}var Jpe,Xpe,pj=f(()=>{"use st\
rict";I();Jpe=3;Xpe=[{pattern:/^E: dpkg was interrupted/m,failure:()=>({why:"dpkg was interrupted earlier and has packag\
es that are half installed",fix:'run "dpkg --configure -a" as root',curable:!1})},{pattern:/^.*(?:No space left on device|enough free space in).*$/m,
failure:([e])=>({why:x(mR(e)),fix:"make room there",curable:!1})},{pattern:/^.*Read-only file system.*$/m,failure:([e])=>({
why:x(mR(e)),fix:"make that file system writable",curable:!1})},{pattern:/^The following packages have unmet dependencies:\n((?: .*\n)+)/m,
failure:([,e=""])=>({why:`unmet dependencies: ${x(e)}`,fix:"update these packages (apt-get upgrade), and release those t\
hat are held (apt-mark unhold)",curable:!0})},{pattern:/^E: Packages need to be removed but remove is disabled/m,failure:(e,t)=>({
why:`that would remove ${x(/will be REMOVED:\n((?: .*\n)+)/.exec(t)?.[1]??"packages")}`,fix:"remove these packages yours\
elf (apt-get remove), or install in another image",curable:!1})},{pattern:/^E: (?:Unable to locate package|Package '\S+' has no installation candidate|Couldn't find any package)/m,
failure:(e,t)=>({why:`no source of apt has ${Qpe(t).join(" and ")}`,fix:"check apt's sources (/etc/apt)",curable:!0})},{
pattern:/^dpkg: error processing .*:\n.*$/m,failure:([e])=>({why:x(e),curable:!1})}]});async function kp(e=Zpe){if(process.getuid?.()===0)return{prefix:[]};let t=se("sudo");if(t===void 0)return{obstacle:"the\
re is no sudo"};let{exitCode:n,stderr:r,timedOut:o,ended:s}=await ke(t,["-n","true"],{timeoutMs:e});return o?{obstacle:`\
sudo did not answer within ${e/1e3} s`}:n===0?{prefix:["sudo","-n"]}:{obstacle:x(r.trim().split(`
`)[0]??"",160)||`sudo ended with ${s}`}}async function xp(e,t,n,r){let[o,...s]=e.prefix;if(o===void 0)return the(t,n,r);
let i=await nhe([o,...s],t,n,r);return r?.throwIfAborted(),i}function the([e,...t],n,r){let o={...ar(),...n};return ke(e,
t,{environment:o,...r===void 0?{}:{signal:r}})}function nhe([e,...t],[n,...r],o,s){let i=Object.entries(o).map(([a,l])=>`\
export ${a}=${rhe(l)}
`);return ke(e,[...t,"sh","-c",ehe,n,...r],{input:i.join(""),...s===void 0?{}:{isDead:()=>s.aborted}})}function rhe(e){return`\
'${e.replaceAll("'","'\\''")}'`}var Zpe,ehe,Rp=f(()=>{"use strict";I();en();Kt();Zpe=1e4;ehe='eval "$(cat)"; exec "$0" "\
$@" </dev/null'});import{setTimeout as ohe}from"node:timers/promises";function gj(e){let{signal:t,logger:n,lockMs:r=she,aptFolder:o}=e;return{
async install(a,l=[]){let c=await s([...l,...a]);return c!==void 0?c:(n.info("downloaded: apt-get unpacks and configures\
 the packages"),_p(await i([...bR,...l,...a])))},installFiles:async a=>_p(await i([...bR,...uhe,...a]))};async function s(a){
let l=[...bR,"--download-only",...a],c=_p(await i(l,hj));if(c?.curable!==!0)return c;n.info("apt-get updates the package\
 lists");let u=await phe(await i(["update","-q"],ahe),o),d=_p(await i(l,u?.hangs===!0?hj:lhe));return d?.curable!==!0||u===
void 0?d:{...d,why:`${d.why}, and the lists could not be fetched: ${u.why}`,fix:u.fix}}async function i(a,l){let c=performance.
now()+r,u;for(;;){t.throwIfAborted();let d=await fhe(a,l,e),m=d.exitCode===0?void 0:pR(d.output);if(m===void 0||performance.
now()>=c)return d;m!==u&&n.info(`waiting for ${m}`),u=m,await ohe(ihe,void 0,{signal:t})}}}async function fhe([e="",...t],n,{
root:r,log:o,signal:s,silenceSeconds:i=che}){let a=n===void 0||se("timeout")===void 0?[]:["timeout","--signal=INT","--ki\
ll-after=10",String(n)],l=["DPkg::Lock::Timeout=0",`Acquire::http::Timeout=${i}`,`Acquire::https::Timeout=${i}`,"Acquire\
::Retries=1"],[c="",...u]=[...a,"apt-get",e,...l.flatMap(k=>["-o",k]),...t],d=await xp(r,[c,...u],mhe(),n===void 0?void 0:
s);await o.add([...r.prefix,c,...u],d);let{exitCode:m,stdout:p,stderr:g,ended:b}=d;return{exitCode:m,ended:b,output:`${p}\

${g}
`,overSeconds:m===dhe?n:void 0}}function mhe(){let{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}=process.env,n=Object.entries(
{NEEDRESTART_MODE:e,NEEDRESTART_SUSPEND:t}).flatMap(([r,o])=>o===void 0?[]:[[r,o]]);return{LC_ALL:"C",DEBIAN_FRONTEND:"n\
oninteractive",...n.length>0?Object.fromEntries(n):{NEEDRESTART_MODE:"l",NEEDRESTART_SUSPEND:"1"},...vu()}}function _p({
exitCode:e,output:t,overSeconds:n,ended:r}){if(e===0)return;let o=mj(t);if(n===void 0)return o??{why:`it ended with ${r}`,
curable:!0};let s=o===void 0?"":` (${o.why})`;return{why:`the download did not end within ${n} s${s}`,fix:yj,curable:!0}}
async function phe({output:e,overSeconds:t},n){let r=Object.values(await Mu(n)).flat(),o=hR(e).filter(({source:s})=>r.length===
0||r.includes(s.replace(/\/+$/,""))||/^(?:mirror\+|cdrom:)/.test(s));if(o.length>0)return{why:gR(o),fix:yR(o),hangs:o.some(
hhe)};if(t!==void 0)return{why:`apt-get update did not end within ${t} s`,fix:yj,hangs:!0}}function hhe({why:e}){return/timed out|Connection failed/i.
test(e)}var she,ihe,hj,ahe,lhe,che,bR,uhe,dhe,yj,bj=f(()=>{"use strict";Wg();Fs();pj();Rp();Kt();she=3e5,ihe=1e3,hj=60,ahe=
120,lhe=600,che=7,bR=["install","-y","-q","--no-install-recommends","--no-remove","-o","Dpkg::Use-Pty=0","-o","DPkg::Opt\
ions::=--force-confdef","-o","DPkg::Options::=--force-confold"],uhe=["-o","Dir::Etc::SourceList=/dev/null","-o","Dir::Et\
c::SourceParts=/dev/null"];dhe=124;yj="check the network, or name another mirror in apt's sources (/etc/apt)"});import{appendFile as ghe,mkdir as yhe}from"node:fs/promises";import{dirname as bhe,relative as whe}from"node:path";function wj(e,t){
return{name:he(e,process.cwd())?whe(process.cwd(),e):e,async add(n,{stdout:r,stderr:o,ended:s}){let i=vc(`$ ${n.join(" ")}\

${[r,o].filter(a=>a!=="").join(`
`)}
(ended with ${s})
`);t.debug(i);try{await yhe(bhe(e),{recursive:!0}),await ghe(e,i)}catch(a){t.debug(`${e} could not be written: ${E(a)}`)}}}}
var kj=f(()=>{"use strict";v();Oh();dn()});import{readFile as khe}from"node:fs/promises";async function xj(e="/etc/os-release"){let t=await khe(e,"utf8").catch(()=>""),
n=o=>new RegExp(`^${o}="?([^"
]*)"?$`,"m").exec(t)?.[1]??"unknown",r=n("VERSION_ID");return`${n("ID")} ${r==="unknown"?n("VERSION_CODENAME"):r}`}async function Rj({
ImageOS:e="",ImageVersion:t=""}=process.env,n="/var/lib/dpkg/status"){return e!==""&&t!==""?`${e} ${t}`:await me(n)??"un\
known"}var _j=f(()=>{"use strict";be()});import{mkdir as xhe,readdir as Rhe,rename as _he,rm as wR}from"node:fs/promises";import{join as Sp}from"node:path";async function Sj(e,{
cache:t,cacheDirectory:n}){let r=xr("packages",await xj(),await Rj(),process.arch,[...e].sort()),o=Sp(n,"host-packages",
r),s=`${o}.downloads`,i=async()=>await On(o)!==void 0,a={what:`packages of ${e.join(", ")}`,key:r,paths:[o],intact:i};return{
downloads:s,async restore(){return!await i()&&!await t.restore(a)?void 0:(await On(o))?.filter(c=>c.endsWith(".deb")).map(
c=>Sp(o,c))},async keep(){await wR(o,{recursive:!0,force:!0}),await xhe(o,{recursive:!0});let l=(await Rhe(s)).filter(c=>c.
endsWith(".deb"));if(l.length!==0){for(let c of l)await _he(Sp(s,c),Sp(o,c));await $r(o,l),await t.save(a)}},async discard(){
await wR(o,{recursive:!0,force:!0}),await wR(s,{recursive:!0,force:!0})}}}var $j=f(()=>{"use strict";la();Rr();_j()});import{mkdir as She}from"node:fs/promises";import{join as $he}from"node:path";async function tc(e,t){if(e.length===0)return;
let n=`this machine is missing ${e.map(({what:d,why:m})=>`${d} (${m})`).join(", ")}`,r=[...new Set(e.flatMap(d=>d.packages))],
o=Il();if(o===void 0)throw new h(`${n}; install it with the system's package manager (Debian calls the packages ${r.join(
" ")}) and run again`);let s=Om(o,r),i=e.filter(d=>d.packages.length===0).map(({what:d})=>d);if(i.length>0){let d=r.length===
0?"":`, and run: ${s}`;throw new h(`${n}; no package of ${o.program} brings ${i.join(" and ")} under that name: install \
it from elsewhere and put it on the PATH${d}`)}if(!t.allowed||o.installs==="user")throw new h(`${n}; install it with: ${s}`);
let a=await kp();if("obstacle"in a)throw new h(`${n}, and installing it needs root (${a.obstacle}); run: ${s}`);t.logger.
info(`installing ${r.join(" ")} with ${o.program}: ${n}`);let l=performance.now(),c=wj(t.log,t.logger),u=await vhe(o,r,a,
c,t);if(u!==void 0){let d=u.fix===void 0?"":`; ${u.fix}, and run again`;throw new h(`${o.program} could not install ${r.
join(" ")}: ${u.why}${d} (${c.name} has all that it wrote; to install by hand: ${s})`)}t.logger.info(`installed ${r.join(
" ")} in ${((performance.now()-l)/1e3).toFixed(1)} s`),Ahe(e)}async function vhe(e,t,n,r,{logger:o,signal:s,keep:i}){if(e.
program!=="apt-get")return Ehe(e,t,n,r,s);let a=gj({root:n,log:r,logger:o,signal:s});return i===void 0?a.install(t):Phe(
a,t,await Sj(t,i),o)}async function Ehe({program:e,install:t},n,r,o,s){s.throwIfAborted();let i=[...t,...n],a=await xp(r,
[e,...i],{LC_ALL:"C",...vu()});if(await o.add([...r.prefix,e,...i],a),a.exitCode===0)return;let l=`${a.stdout}
${a.stderr}`.split(`
`).filter(u=>u.trim()!==""),c=l.findIndex(u=>/error|no provider|unable|failed/i.test(u));return{why:x(l.slice(c===-1?-1:
c).join(" "),300)||`it ended with ${a.ended}`}}async function Phe(e,t,n,r){let o=await n.restore();if(o!==void 0){let a=await e.
installFiles(o);if(a===void 0){await kR(n);return}r.info(`the packages that were kept cannot be installed over this imag\
e (${a.why}): downloading them`)}await kR(n),await She($he(n.downloads,"partial"),{recursive:!0});let s=["-o",`Dir::Cach\
e::archives=${n.downloads}`,"-o","APT::Keep-Downloaded-Packages=true"],i=await e.install(t,s);return i===void 0&&await Ohe(
n,r),await kR(n),i}async function Ohe(e,t){try{await e.keep()}catch(n){t.info(`the packages could not be kept: ${E(n)}`)}}
async function kR(e){await e.discard().catch(()=>{})}function Ahe(e){let t=e.filter(({program:o})=>o!==void 0&&se(o)===void 0);
if(t.length===0)return;let n=t.map(({program:o})=>o).join(" and "),r=t.flatMap(o=>o.packages).join(" and ");throw new h(
`${n} cannot be found, although the installation of ${r} succeeded; add the folder to the PATH (${process.env.PATH})`)}var xR=f(
()=>{"use strict";v();Fs();I();bj();kj();$j();Am();Rp();Kt()});import{constants as vj}from"node:fs";import{access as Che}from"node:fs/promises";import{dirname as The,join as Mhe}from"node:path";
async function $p({logger:e,signal:t,rules:n,device:r="/dev/kvm"}){if(!await RR(r))return;let o=await kp();if("obstacle"in
o){e.info(`${r} is there and may not be opened, and making it so needs root (${o.obstacle})`);return}let{prefix:s}=o;t.throwIfAborted();
let i=Mhe(n,Ihe);if(await Nhe(s,i),!await RR(r)){e.info(`${r} was closed to this user: a udev rule (${i}) has opened it`);
return}let a=await Bi(s,["chmod","0666",r]);e.info(await RR(r)?`${r} could not be opened to this user: chmod ended with ${a.
ended} ${x(a.stderr,160)}`.trimEnd():`${r} was closed to this user: chmod 0666 has opened it`)}async function RR(e){try{
return await Che(e,vj.R_OK|vj.W_OK),!1}catch(t){return K(t)==="EACCES"||K(t)==="EPERM"}}async function Nhe(e,t){se("udev\
adm")===void 0||(await Bi(e,["mkdir","-p",The(t)]),(await Bi(e,["tee",t],Fhe)).exitCode!==0)||(await Bi(e,["udevadm","co\
ntrol","--reload-rules"]),await Bi(e,["udevadm","trigger","--name-match=kvm"]),await Bi(e,["udevadm","settle",`--timeout\
=${Lhe}`]))}function Bi(e,t,n){let[r,...o]=[...e,...t];return ke(r,o,n===void 0?{}:{input:n})}var Ihe,Fhe,Lhe,_R=f(()=>{
"use strict";v();I();Rp();en();Kt();Ihe="99-bpfcompat-kvm.rules",Fhe=`KERNEL=="kvm", GROUP="kvm", MODE="0666", OPTIONS+=\
"static_node=kvm"
`,Lhe=5});async function vp(e,{arches:t,commands:n,libbpf:r,mirrors:o,installLog:s},{logger:i,cache:a,ownsMachine:l},c){let{cacheDirectory:u,
accelerator:d,installDependencies:m}=e,p=Ne(),g=S=>tc(S,{allowed:m,logger:i,signal:c,log:s});m&&a!==Ge&&await tc(Qr(t),{
allowed:m,logger:i,signal:c,log:s,keep:{cache:a,cacheDirectory:u}});let b={cacheDirectory:u,mirrors:o,signal:c,cache:a},
k=await Promise.all(t.map(S=>A1({...b,arch:S},r)));await g([...Qr(t),...k.flatMap(({missing:S})=>S)]),l&&m&&d!=="tcg"&&t.
some(S=>S===p)&&await $p({logger:i,signal:c,rules:"/run/udev/rules.d"});let y=new Map(t.map((S,$)=>[S,R(S,k[$])]));for(let S of y.
values())S.catch(()=>{});return y;async function R(S,{make:$}){let C=Bhe(S),F=$(),q=np(C),O={arch:S,qemu:C,image:async()=>(await F).
kvmProbe,signal:c},D=cj(d,O),ne=n.includes(S)?dj(S,b):null,[Re,T,P]=await Promise.all([F,D,ne]);d==="auto"&&T.used==="tc\
g"&&i.info(_(S,T));for(let L of Re.notes)i.warning(L);return{qemu:C,qemuVersion:q,validators:Re,accelerator:T,kvmDefect:()=>ec(
O),busybox:P}}function _(S,{reason:$}){return S!==p&&p!==void 0?`the ${S} kernels are emulated, which is slower: this ma\
chine is ${p}`:`KVM cannot be used, the ${t.length===1?"":`${S} `}kernels are emulated, which is slower: ${$}`}}function Ep(e){
let t=new Set(e);return mr.filter(n=>t.has(n))}async function Pp(e,t){let n=await t.get(e);if(n===void 0)throw new Error(
`nobody has seen to the tools for ${e}`);return n}async function Ej(e){let t=Ne();return await((t===void 0?void 0:e.get(
t))??[...e.values()][0])??null}function Bhe(e){let{qemu:t}=Xe[e],n=se(t);if(n===void 0)throw new h(`${t} was installed, \
but is not on the PATH (${process.env.PATH})`);return n}var Op=f(()=>{"use strict";ir();v();fR();rp();wn();fj();xR();_R();
Nl();Kt();Go();Kl()});import{mkdir as Khe,readFile as Dhe}from"node:fs/promises";import{join as Ap}from"node:path";async function Pj(e){let{kernel:t,
ports:n}=e,{name:r}=t;if(!t.artifacts.some(gn))return SR(t);let o=Oj(t),s=await ct(`${r}: fetching`,()=>Ghe(e,o));s!==void 0&&
n.progress.kernel(r,{step:"waiting"});let i=await jhe(e,async()=>Pp(t.spec.arch,await e.tools)),a=s&&i&&await ct(`${r}: \
images`,()=>Whe(e,s,i,o));if(a!==void 0&&i!==void 0){let c=await e.guests(()=>ct(`${r}: its guest`,()=>Uhe(o,()=>Hhe(e,a,
i,o))));if(c!==void 0)return c}n.progress.kernel(r,{step:"failed",message:o.error??"cancelled"});let l=o.release;return{
result:o,cases:t.artifacts.map(c=>hp(c,t,l,o.error)),surface:Uh}}async function jhe({ports:e},t){try{return await t()}catch(n){
if(e.signal.aborted)return;throw n}}async function Uhe(e,t){try{return await t()}catch(n){let r=n instanceof h?n:is(n);if(r===
null)throw n;e.error=r.message;return}}async function Ghe(e,t){let{kernel:n,plan:r,provider:o,ports:s}=e,i=performance.now();
try{let a={modules:r.manifest.modules,optionalModules:p=>tj(n.artifacts,p)},l=await e.fetches(n.spec.id,()=>o.fetch(n.spec,
a,p=>{p.step==="note"?t.notes.push(p.message):s.progress.kernel(n.name,p)})),{release:c,version:u,signature:d}=l.kernel,
m=r.lock?.kernels.find(({id:p})=>p===n.spec.id)?.resolvedAt.slice(0,10);return d.status==="unchecked"&&t.notes.push(`the\
 signature of its package index was not checked${m===void 0?"":` when it was locked on ${m}`}: ${d.why}`),Object.assign(
t,{release:c,packageVersion:u,vmlinuzSha256:l.vmlinuzSha256,signature:qhe(d,m)}),l}catch(a){if(!(a instanceof h)&&!e.signal.
aborted)throw a;e.signal.aborted?t.notes.push("cancelled"):t.error=E(a);return}finally{t.fetchMs=Math.round(performance.
now()-i)}}async function Whe({request:{cacheDirectory:e}},t,n,r){let o=s=>r.notes.push(s);try{let s=await dp(t,{accelerator:n.
accelerator.used,cacheDirectory:e,onNote:o});return{...t,images:s}}catch(s){if(!(s instanceof h))throw s;r.error=E(s);return}}
function qhe(e,t){let n=e.status==="good"?`good: ${e.by}`:`unchecked: ${e.why}`;return t===void 0?n:`locked: ${n} (on ${t}\
)`}async function Hhe(e,t,n,r){let{kernel:o,plan:s,ports:i,request:a,workFolder:l}=e,{reportDirectory:c}=a,{name:u}=o,{release:d}=t.
kernel,m=Ap("logs",In(u));await Mo(Ap(c,m),"report-directory");let p=performance.now(),g=T1(o,d,s.brought,n.validators.byDefault,
s.btf,s.manifest.surface.level!=="off"),b=qu(c,m,q=>Xhe(g,q));await Khe(l),r.consoleLog=Ap(m,"console.log");let{cmdline:k,
note:y}=ZD({...o.request,cmdline:[o.spec.cmdline??"",o.request.cmdline].join(" ").trim()},t.config===null?null:await Hf(
t.config));y!==null&&r.notes.push(y),r.notes.push(...n.validators.notes);let R=YD(u,t),_=await tp({qemu:n.qemu,oldQemu:o.
spec.arch==="arm64"&&$K(await n.qemuVersion),accelerator:n.accelerator.used,mayEmulate:a.accelerator==="auto",kvmDefect:n.
kvmDefect,images:t.images,cmdline:k,files:await Jhe(t,n,g),modules:bp(t),cases:g.cases,known:R.names,workFolder:l,consoleLog:Ap(
c,r.consoleLog),logs:b,signal:e.signal,parks:e.parking!==null,memory:e.memory,snapshots:e.snapshots,onProgress(q){i.progress.
kernel(u,zhe(q,g,d)),e.onGuest()}}),S=await b.finish();r.notes.push(...XD(_,s.manifest.allowedWarnings)),Vhe(_,r,t);let $=[];
for(let q of o.artifacts){let G=g.artifacts.find(O=>O.artifact===q);$.push(G===void 0?hp(q,o,d,null):pp({...Zl(q,o),release:d,
hostFixups:G.hostFixups,pidOneLibbpf:_.hello?.libbpf??null,...GD(G,_,r.error,e.signal.aborted),log:O=>G.object===void 0?
null:S({...O,case:G.object}),output:await rj(G,c,S)}))}_.parked!==null&&e.parking?.offer({kernel:o,guest:_.parked,cases:g.
cases},$),await ij($,{spec:o.spec,record:t.kernel,provider:e.provider,onProgress:q=>{q.step==="note"&&r.notes.push(q.message)}});
let C=(performance.now()-p)/1e3;i.progress.kernel(u,r.error===null?{step:"done",verdicts:Qhe($),seconds:C}:{step:"failed",
message:r.error});let F=g.artifacts.flatMap(({artifact:q,object:G})=>{let O=G===void 0?void 0:_.cases.get(G)?.records;return O===
void 0?[]:[qD(O,q.name,u)]});return{result:r,cases:$,surface:R.complete(ds(F))}}function zhe(e,{cases:t,artifacts:n},r){
if("boot"in e)return{...e,release:r};let o=t.find(({id:a})=>a===e.id),s=n.findIndex(({object:a,command:l})=>[a,l].includes(
e.id)),i=e.step==="test"&&o?.kind==="object"?o.tests[e.test]?.name??null:null;return{step:"case",artifact:o?.artifact??"",
doing:o?.kind==="command"?"its command":i===null?null:`test "${i}"`,position:s,count:n.length}}function Vhe(e,t,n){t.boots=
e.boots,t.snapshot=e.snapshot,e.boots>0&&Object.assign(t,{shape:e.shape,accelerator:e.accelerator}),t.bootMs=e.bootMs===
null?null:Math.round(e.bootMs),t.guestMs=Math.round(e.guestMs),t.error=e.error,t.notes.push(...e.notes,...e.warnings.map(
({message:o})=>`kernel: ${o}`));let{hello:r}=e;t.btf=r?.btf??null,t.lsm=r?.lsm??null,t.lockdown=/\[(\w+)\]/.exec(r?.lockdown??
"")?.[1]??null,r!==null&&r.release!==n.kernel.release&&t.notes.push(`the kernel calls itself ${r.release}, its package ${n.
kernel.release}`);for(let{name:o,errno:s}of e.modules)s===0?t.modules.push(o):t.notes.push(`module ${o} could not be loa\
ded (${ve(s)?.name})`)}function Yhe(e){return[{path:"/bin/busybox",content:e,executable:!0},{path:"/etc/passwd",content:Buffer.
from(`root:x:0:0::/:/bin/sh
nobody:x:65534:65534::/:/bin/false
`)},{path:"/etc/group",content:Buffer.from(`root:x:0:
nogroup:x:65534:
`)}]}async function Jhe(e,{validators:t,busybox:n},{artifacts:r,pidOne:o,others:s,btf:i}){let a=r.some(({artifact:l})=>Km(
l))?n:null;return[{path:"/init",content:Bl(o,t),executable:!0},...s.map(l=>({path:Bm(l),content:Bl(l,t),executable:!0})),
...a===null?[]:Yhe(a),...e.config===null?[]:[{path:`/boot/config-${e.kernel.release}`,content:await Dhe(e.config)}],...await wp(
e),...i]}function Xhe({artifacts:e},t){return[e.find(({object:r,command:o})=>[r,o].includes(t.case))?.artifact.name??"un\
known",...t.subject===null?[]:[t.subject],t.kind,"log"].join(".")}function SR(e){return{result:Oj(e),cases:e.artifacts.map(
t=>hp(t,e,null,null)),surface:Uh}}function Oj(e){return{id:e.name,distribution:e.spec.distribution,arch:e.spec.arch,shape:null,
accelerator:null,required:e.request.required,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,boots:0,
snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:null,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],notes:[]}}
function Qhe(e){let t={pass:0,fail:0,skip:0,error:0};for(let{verdict:n}of e.flatMap(({lanes:r})=>r))t[n]++;return t}var Aj=f(
async()=>{"use strict";await hi();v();Ex();Ds();rp();await qx();Yw();yo();hr();ln();ut();await oR();await rR();aR();await Dm();
lR();JD();QD();ej();await nj();oj();Zt();aj();Op();Kl()});import{existsSync as Zhe,realpathSync as ege}from"node:fs";import{realpath as Cj}from"node:fs/promises";import{relative as Tj,
resolve as $R}from"node:path";async function Mj({root:e,isGit:t}){if(e===null)return null;let n=await Cj(e).catch(()=>e),
r=t?await bA(n):null,o=s=>(r===null||r.has(s))&&Zhe($R(n,s));return{root:n,has:o,find(s){if(o(s))return s;let i=tge($R(n,
s)),a=i===null?"":Tj(n,i);return i!==null&&he(i,n)&&o(a)?a:null},called:s=>[...r??[]].filter(i=>i===s||i.endsWith(`/${s}`))}}
function tge(e){try{return ege(e)}catch{return null}}async function no(e){let t=await Io(process.cwd(),null);return t===
null||"problem"in t?{root:process.cwd(),isGit:!1,revision:e,checkedOut:null,page:null}:{root:t.root,isGit:!0,revision:e??
t.commit,checkedOut:t.commit,page:null}}async function Ij(e,{root:t,has:n}){let r={};for(let o of new Set(e)){let s=await Cj(
o).catch(()=>$R(o)),i=Tj(t,s);he(s,t)&&n(i)&&(r[o]=i)}return r}var Ki=f(()=>{"use strict";gb();dn()});import{readFile as nge,realpath as rge}from"node:fs/promises";import{basename as oge,dirname as vR,join as ER,normalize as sge,
relative as Bj,resolve as Fj}from"node:path";function Kj(e,t,n){let r=dge(n.root),o=new Map,s=new Map,i=async(a,l)=>{let[
c,u]=[new Set,new Set];for(let{path:d,depth:m}of uge(a.file,l,n)){let p=n.find(d);if(!(p===null||c.has(p)||!await r(p,a))){
if(lge(a.text)&&m>1)return p;c.add(p),m>1&&u.add(p)}}for(let d of n.called(oge(a.file)))await r(d,a)&&c.add(d);return Lj(
c)??(a.text===""?Lj(u):null)};return async(a,l)=>{if(l===null)return null;let c=e.find(({name:g})=>g===a)?.path??null,u=s.
get(a)??cge([c,t],n.root);s.set(a,u);let d=await u,m=JSON.stringify([d,l.file,l.line,l.text]),p=o.has(m)?o.get(m)??null:
await i(l,d);return o.set(m,p),p===null?l:{...l,file:p,path:p}}}async function Dj(e,t){let n=[];for(let r of e){let o=[];
for(let s of r.programs)o.push(await age(s,i=>t(r.artifact,i)));n.push({...r,programs:o})}return n}async function jj(e,t){
let n=[];for(let r of e.programs){let o=async s=>{let i=[];for(let a of s)i.push({...a,source:await t(r.artifact,a.source)});
return i};n.push({...r,source:await t(r.artifact,r.source),reads:await o(r.reads),notFollowed:await o(r.notFollowed),relocations:await o(
r.relocations)})}return{...e,programs:n}}async function age(e,t){let{load:n}=e;if(n===null)return e;let r=[];for(let o of n.
lacks)r.push({...o,source:await t(o.source)});return{...e,load:{...n,source:await t(n.source),lacks:r}}}function Lj(e){let[
t=null,n]=e;return n===void 0?t:null}function lge(e){return/\w{2}/.test(e)}async function cge(e,t){let n=[];for(let r of e){
if(r===null)continue;let o=await rge(vR(Fj(r))).catch(()=>vR(Fj(r)));for(let s=o;s===t||he(s,t);s=vR(s))n.push(Bj(t,s))}
return[...new Set([...n,""])]}function*uge(e,t,{root:n}){let r=sge(e);he(r,n)&&(yield{path:Bj(n,r),depth:Number.POSITIVE_INFINITY});
let o=r.split("/").filter(s=>s!==""&&s!=="."&&s!=="..");if(!r.startsWith("/"))for(let s of t)yield{path:ER(s,r),depth:o.
length+(s===""?0:1)};for(let s=0;s<o.length;s++)for(let i of t)yield{path:ER(i,...o.slice(s)),depth:o.length-s}}function dge(e){
let t=new Map;return async(n,{line:r,text:o})=>{let s=t.get(n)??fge(ER(e,n));t.set(n,s);let i=(await s)[r-1];return i!==
void 0&&(o===""||Nj(i)===Nj(o))}}async function fge(e){let t=await nge(e).catch(()=>null);return t===null||t.length>ige?
[]:t.toString("utf8").split(`
`)}function Nj(e){return e.replaceAll(/[\s\ufffd]+/g," ").trim()}var ige,Uj=f(()=>{"use strict";dn();ige=16<<20});import{createHash as OR}from"node:crypto";import{mkdir as mge,open as pge,readdir as hge,readFile as PR,rename as gge,rm as yge,
stat as AR,statfs as bge,utimes as wge,writeFile as kge}from"node:fs/promises";import{join as kn}from"node:path";function Hj(e,t,n=Rge){
let r=kn(e,"snapshots"),o=i=>kn(r,i),s=new Map;return{eager:t,unfit:i=>s.get(i)??Qn(Wj(i),Gj),async find(i){let a=o(i),l=await vge(
a);return l===void 0&&await nc(a),l},async draft(i,a){let l=ue(o(i));try{await mge(l,{recursive:!0,mode:448});let{bavail:c,
bsize:u}=await bge(l);if(c*u>a*Di+Sge&&await Age(r,n))return $ge(l,o(i));ce("snapshots",()=>`${r} has no room for one`)}catch(c){
ce("snapshots",()=>`none can be made: ${E(c)}`)}await nc(l)},async giveUp(i,a){s.set(i,a),$n(Wj(i),Gj,a),ce("snapshots",
()=>`no more of ${i}: ${a}`),await nc(o(i))}}}function Wj(e){return`snapshot ${e}`}function $ge(e,t){let[n,r]=[kn(e,"mem\
ory"),kn(e,"state")];return{memory:n,state:r,async read(o){try{return{...o,memory:n,state:await PR(r)}}catch(s){ce("snap\
shots",()=>`the state could not be written: ${E(s)}`);return}},async keep({hello:o,modules:s,console:i,...a}){try{let l={
hello:o,modules:s,console:i,memory:await Pge(n),stateSha256:zj(a.state)};await kge(kn(e,CR),os(l)),await gge(e,t)}catch(l){
ce("snapshots",()=>`${t} is not kept: ${E(l)}`)}},discard:()=>nc(e)}}async function vge(e){let t=kn(e,CR);try{let n=ss(await PR(
t,"utf8"));if(n===void 0)return;let r=new Date;await wge(t,r,r);let{hello:o,modules:s,console:i}=n,[a,l]=[kn(e,"memory"),
await PR(kn(e,"state"))];return zj(l)!==n.stateSha256||!await Ege(a,n.memory)?void 0:{hello:o,modules:s,console:i,memory:a,
state:l}}catch(n){ce("snapshots",()=>`${e} cannot be used: ${E(n)}`);return}}function zj(e){return OR("sha256").update(e).
digest("hex")}function nc(e){return yge(e,{recursive:!0,force:!0}).catch(()=>{})}async function Ege(e,t){return(await AR(
e)).size!==t.bytes?!1:await Sr(e,"written parts of",()=>Oge(e,t.written))===t.sha256}async function Pge(e){let{size:t}=await AR(
e),n=OR("sha256"),r=[];return await Vj(e,[[0,Math.ceil(t/Di)]],(o,s)=>{if(s.equals(xge.subarray(0,s.length)))return;n.update(
s);let i=r.at(-1);i!==void 0&&i[0]+i[1]===o?i[1]++:r.push([o,1])}),{bytes:t,written:r,sha256:n.digest("hex")}}async function Oge(e,t){
let n=OR("sha256");return await Vj(e,t,(r,o)=>n.update(o)),n.digest("hex")}async function Vj(e,t,n){let r=Buffer.allocUnsafe(
Di),o=await pge(e);try{for(let[s,i]of t)for(let a=s;a<s+i;a++){let{bytesRead:l}=await o.read(r,0,Di,a*Di);n(a,r.subarray(
0,l))}}finally{await o.close()}}async function Age(e,t){let n=await Promise.all((await hge(e)).map(s=>Cge(kn(e,s)))),r=n.
reduce((s,{size:i})=>s+i,0),o=n.filter(({usedAt:s})=>Date.now()-s>_ge).sort((s,i)=>s.usedAt-i.usedAt);for(let{place:s,size:i}of o){
if(r<=t)break;await nc(s),r-=i}return r<=t}async function Cge(e){let[t,n]=await Promise.all([qj(kn(e,"memory")),qj(kn(e,
CR))]),r=n?.at??(e.endsWith(".tmp")?Date.now():0);return{place:e,size:t?.size??0,usedAt:r}}async function qj(e){try{let{
blocks:t,mtimeMs:n}=await AR(e);return{size:t*512,at:n}}catch{return}}var Di,xge,CR,Rge,_ge,Sge,Gj,Yj=f(()=>{"use strict";
vn();Pc();v();et();ut();Di=1<<20,xge=Buffer.alloc(Di),CR="snapshot.json",Rge=2*1024**3,_ge=3600*1e3,Sge=1024**3,Gj="unfi\
t"});function Cp({snapshots:e,cacheDirectory:t},n=process.env){if(e==="off")return;let r=!["","false","0"].includes(n.CI??"");
return Hj(t,e==="on"||!r)}var TR=f(()=>{"use strict";Yj()});import{mkdtemp as Tge,readdir as Mge,rm as Ige}from"node:fs/promises";import{tmpdir as Fge}from"node:os";import{join as Jj}from"node:path";
async function Tp(){let e=Fge();for(let t of await Mge(e).catch(()=>[])){let n=Lge.exec(t)?.[1];n!==void 0&&!Tc(Number(n))&&
await Ige(Jj(e,t),{recursive:!0,force:!0}).catch(()=>{})}return Tge(Jj(e,`bpfcompat-${process.pid}-`))}var Lge,MR=f(()=>{
"use strict";Ch();Lge=/^bpfcompat-(\d+)-\w{6}$/});import{rm as Nge}from"node:fs/promises";import{join as Xj}from"node:path";async function ji(e,t,n,r=null){let o={at:new Date,
mark:performance.now()};await Su(t.cacheDirectory,n.logger),await wd(t.reportDirectory),await Mo(t.reportDirectory,"repo\
rt-directory");let s=await Tp();try{let i,a=()=>{i??=n.repository(),i.catch(()=>{})},l=await ct("taking the artifacts to\
 all kernels",()=>Kge(e,t,n,{workFolder:s,parking:r,onGuest:a})),c=await(i??n.repository());return await ct("judging",()=>Uge(
e,t,o,l,c))}finally{await Nge(s,{recursive:!0,force:!0})}}async function Kge(e,t,n,{workFolder:r,parking:o,onGuest:s}){if(!e.
kernels.some(({artifacts:y})=>y.some(gn)))return{tools:null,kernels:e.kernels.map(SR)};await Mo(t.cacheDirectory,"cache-\
directory"),await Fc(t.cacheDirectory),await Oc(t.cacheDirectory);let a=new AbortController,l=AbortSignal.any([n.signal,
a.signal]),c=[...t.mirrors,...e.manifest.mirrors],u=bn({cacheDirectory:t.cacheDirectory,mirrors:c,cache:n.cache,kernels:e.
kernels.map(({spec:y})=>y.id),locked:e.lock?.kernels,signal:l}),d=y=>Ep(e.kernels.filter(({artifacts:R})=>R.some(y)).map(
({spec:R})=>R.arch)),m={arches:d(gn),commands:d(Km),libbpf:Dge(e),mirrors:c,installLog:Xj(t.reportDirectory,Vy)},p=ct("s\
eeing to QEMU, the validator and the accelerator",()=>vp(t,m,n,l)),g={plan:e,request:t,ports:n,signal:l,provider:u,tools:p,
fetches:jge(e.kernels),guests:Wt(t.concurrency),parking:o,onGuest:s,memory:$f(vf()),snapshots:Cp(t)},b=e.kernels.map((y,R)=>Pj(
{kernel:y,workFolder:Xj(r,String(R)),...g})),k=p.then(y=>Promise.all(y.values()));for(let y of[p,k,...b])y.catch(R=>a.abort(
R));return await Promise.allSettled([p,k,...b]),await u.keepLookups(),await Ac(),n.signal.aborted||a.signal.throwIfAborted(),
{tools:await p.then(Ej).catch(()=>null),kernels:await Promise.all(b)}}function Dge({artifacts:e}){let t=e.filter(({request:{
lanes:n}})=>n.some(({mode:r})=>r!=="command"));return new Set(t.map(({request:n})=>n.libbpf))}function jge(e){let t=Wt(Bge),
n=new Map(e.map(({spec:r})=>[r.id,Wt(1)]));return(r,o)=>n.get(r)?.(()=>t(o))??t(o)}async function Uge(e,t,n,{tools:r,kernels:o},s){
let i=e.manifest.file===""?null:e.manifest.file,a=await Mj(s),l=e.artifacts.map(({name:b,path:k,object:y,request:R,defect:_})=>({
name:b,path:k,sha256:y?.sha256??null,size:y?.size??null,place:R.place,error:_??null,knownFailures:R.knownFailures.map(S=>({
...S,kernels:S.kernels.map(({id:$})=>$)}))})),c=o.flatMap(({cases:b})=>b),u=ds(o.map(b=>b.surface)),d=a&&Kj(l,i,a),m={version:6,
tool:{name:"bpfcompat",version:At},startedAt:n.at.toISOString(),durationMs:Math.round(performance.now()-n.mark),manifest:i,
manifestForm:i===null?null:e.manifest.form,loader:t.loader,revision:s.revision,checkedOut:s.checkedOut,repository:s.page,
repositoryFiles:a===null?{}:await Ij(Gge(e),a),workflowRun:t.workflowRun,shard:e.shard,host:{arch:process.arch,cpus:Ru(),
qemu:await r?.qemuVersion??null,accelerator:r?.accelerator??null},kernels:o.map(({result:b})=>b),artifacts:l,cases:d===null?
c:await Dj(c,d),surface:d===null?u:await jj(u,d),surfacePolicy:e.manifest.surface,growth:hC(e.manifest,t)},p=QM(m),g=Gr(
{...m,cases:p});return{...m,cases:p,findings:g,comparison:null,gate:Wr(p,m.kernels,t.failOn,[],g)}}function Gge({manifest:e,
artifacts:t,kernels:n}){let r=[...t,...n].map(({request:o})=>o.place);return[e.file,...r.flatMap(o=>o?.file??[])].filter(
o=>o!=="")}var Bge,Mp=f(async()=>{"use strict";await mi();await hi();zd();vn();await ul();uw();Ag();$u();et();await Ei();
dl();sn();ln();ut();bo();await Dm();await Aj();Zt();Ki();Uj();TR();Op();MR();Bge=2});import{mkdtemp as Wge,rm as qge}from"node:fs/promises";import{tmpdir as Hge}from"node:os";import{join as zge}from"node:path";
function rc(e){let t=new Map,n=e.kernels.map(({name:o})=>o);return{offer(o,s){let i=new Set([...t.values()].map(({parked:c})=>c)),
a=i.size>=Vge?[]:s.filter(c=>IR(c)&&r(c));for(let c of a)t.set(c.artifact,{parked:o,result:c});let l=new Set([...t.values()].
map(({parked:c})=>c));for(let{guest:c}of[...i,o].filter(u=>!l.has(u)))c.release()},of:o=>{let s=t.get(o)?.parked;return s?.
guest.alive===!0?s:void 0},release(){for(let{parked:o}of t.values())o.guest.release();t.clear()}};function r(o){let s=t.
get(o.artifact)?.result;return s===void 0||ur(zr([o]),zr([s]))?!0:!ur(zr([s]),zr([o]))&&n.indexOf(o.kernel)>n.indexOf(s.
kernel)}}function IR(e){return e.load?.verdict==="fail"&&e.interruption===null&&yf(e).length>0}async function Qj(e,t,n,r,o){
let s=n.kernels.filter(({name:l})=>l===e).map(l=>({...l,artifacts:l.artifacts.filter(({name:c})=>t.includes(c))})),i=rc(
{kernels:s}),a=await Wge(zge(Hge(),"bpfcompat-trial-"));try{await ji({...n,kernels:s},{...r,reportDirectory:a},o,i)}catch(l){
throw i.release(),l}finally{await qge(a,{recursive:!0,force:!0})}return i}var Vge,Ip=f(async()=>{"use strict";await Mp();
rw();gf();Vge=4});async function Fp(e,t,n,r){let{logger:o}=r.ports,s=lI(t.ms),i=new Map,a=[],l=[],c=Math.max(0,...r.plan.kernels.map(({artifacts:d})=>d.
length*2));try{for(let{proposal:d,cases:m}of e){let p=Jge(m),g=p===void 0?[]:yf(p);if(p===void 0||g.length===0){a.push(d);
continue}let{name:b}=d.artifact,y=s.leftMs()===0||r.ports.signal.aborted?void 0:await u(b,p.kernel,s);if(y===void 0){l.push(
b),a.push(d);continue}let R=y.kernel.name;o.info(`${b}: trying on ${R} what the object leaves open: ${g.map(({subject:$})=>$).
join(", ")}`);let _=cI(b,y,t.attempts,s,()=>c++),S=await iI(d,g,R,_,r.accepts);S===d&&l.push(b),a.push(S)}}finally{for(let d of i.
values())d.release()}return l.length>0&&o.info(`no sizes were found for ${l.join(", ")} within these bounds`),a;async function u(d,m,{
leftMs:p}){let g=n.of(d)??i.get(m)?.of(d);if(g!==void 0||i.has(m)||p()<Yge)return g;let{plan:b,request:k,ports:y}=r,R=e.
map(({proposal:S})=>S.artifact.name),_=await Qj(m,R,b,k,y);return i.set(m,_),_.of(d)}}function Jge(e){return e.reduce((t,n)=>t!==
void 0&&ur(zr([t]),zr([n]))?t:n,void 0)}var Yge,FR=f(async()=>{"use strict";aI();uI();rw();gf();await Ip();Yge=1e4});async function Zj(e,t,n,r,o){let s=e.findings.filter(p=>p.level==="failure"&&Xge.has(p.class)),i=new Set(s.map(({artifact:p})=>p)),
a=t.artifacts.filter(({name:p})=>i.has(p)),l=nI(n.trials,e.durationMs);if(a.length===0||l===null||r.signal.aborted)return e;
await Nn(e,n.reportDirectory),r.logger.info(e.gate.sentence),r.logger.info(`the reports are written; trying which sizes \
make ${M(a.length,"object")} load: ${df(l)} (${Z("trials")} \`off\` skips this)`);let c=a.map(p=>({proposal:mf(p),cases:e.
cases.filter(g=>g.artifact===p.name)})),d=(await m()).reduce((p,g)=>g.fixups.length===0?p:p.map(b=>s.includes(b)?Qge(b,g,
e):b),e.findings);return{...e,findings:d};async function m(){try{return await Fp(c,l,o,{plan:t,request:n,ports:r,accepts:({
whole:p})=>p>0})}catch(p){return r.logger.warning(`no sizes were tried to the end: ${E(p)}; the verdicts stand`),[]}}}function Qge(e,t,n){
let r=n.artifacts.find(({name:o})=>o===t.artifact.name);return r===void 0||e.artifact!==r.name?e:{...e,remedy:`${e.remedy}\
 ${LR}`,remedyYaml:ti(n,r,{at:"artifact",field:"maps",lines:tw(t.fixups)})}}function e2(e,t){let n=t.filter(({remedy:r})=>r.
endsWith(LR));return e.map(r=>{let o=n.find(s=>Zge.every(i=>s[i]===r[i]));return o===void 0?r:{...r,remedy:`${r.remedy} ${LR}`,
remedyYaml:fe(o.remedyYaml??"")}})}var LR,Xge,Zge,NR=f(async()=>{"use strict";v();ze();I();Zt();Oe();Zb();pf();nw();await FR();
LR="The sizes below were found by trial: the object loads with them. Check them against your loader.",Xge=new Set(["MISS\
ING_INNER_MAP","MAP_SIZE_UNSET"]);Zge=["class","artifact","program","map"]});function Np(e,t){let n=new Map(e.map(o=>[o.name,eye(o,t)])),r=tye(e,n);return e.map(o=>({name:o.name,seconds:n.get(o.name)??
r*t2(o)}))}function eye({name:e,artifacts:t},n){let r=n?.kernels.find(({id:i})=>i===e);if(r===void 0||r.error!==null||r.
guestMs===0)return;let o=new Set(n?.cases.filter(i=>i.kernel===e).map(({artifact:i})=>i)),s=t.filter(i=>!o.has(i.name));
return r.guestMs/1e3+Lp(s.map(({request:i})=>n2(i)))}function tye(e,t){let n=e.filter(({name:r})=>t.get(r)!==void 0);return n.
length===0?1:Lp(n.map(({name:r})=>t.get(r)??0))/Lp(n.map(t2))}function t2({artifacts:e}){return 4+Lp(e.map(({request:t})=>n2(
t)))}function n2({lanes:e,tests:t}){let n=e.some(({mode:r})=>r==="behavior");return 1*e.length+(n?2*t.length:0)}function Lp(e){
return e.reduce((t,n)=>t+n,0)}var BR=f(()=>{"use strict"});function r2(e,t){let n=t.assignment??Bu(Np(e,null),t.count);t.assignment!==null&&nye(t.assignment,e);let r=new Set(n[t.index-
1]);return e.filter(({name:o})=>r.has(o))}function o2(e,{index:t,count:n}){return{index:t,count:n,kernels:e.map(({name:r})=>r)}}
function s2(e){let{shard:t,kernels:n,gate:r}=e;if(t===null||n.length>0||t.kernels.length===0)return e;let{index:o,count:s}=t,
i=`${M(t.kernels.length,"kernel")} for ${M(s,"shard")}`,a=`Passed: shard ${o}/${s} has no kernels to take (${i})`;return{
...e,gate:{...r,status:"passed",exitCode:0,sentence:a}}}function nye(e,t){let n=e.flat(),r=t.map(({name:l})=>l),o=n.filter(
l=>!r.includes(l)),s=r.filter(l=>!n.includes(l)),i=n.filter((l,c)=>n.indexOf(l)!==c),a=[...o.length===0?[]:[`it has ${o.
join(", ")}, which this run does not take`],...s.length===0?[]:[`it has not ${s.join(", ")}`],...i.length===0?[]:[`it ha\
s ${i.join(", ")} twice`]];if(a.length!==0)throw new h(`the plan is not one of this run: ${a.join("; ")}; give the jobs \
that plan and run the same manifest and kernels, and plan again`)}var KR=f(()=>{"use strict";v();I();BR();Ma()});async function i2(e,t,n){for(let{artifact:r,json:o,markdown:s}of t){let i=rye(e,r,n);i.artifacts.length!==0&&(await Ja(o,
vr(i)),await Ja(s,zs(i)))}}function rye(e,t,n){let r=u=>u===t||u.startsWith(`${t}/`),o=e.cases.filter(({artifact:u})=>r(
u)),s=e.kernels.filter(({id:u})=>o.some(({kernel:d})=>d===u)),i=e.artifacts.filter(u=>r(u.name)),a={...e.surface,programs:e.
surface.programs.filter(({artifact:u})=>r(u))},l={...e,kernels:s,artifacts:i,cases:o,surface:a,comparison:null},c=Gr(l);
return{...l,findings:c,gate:Wr(o,s,n,[],c)}}var a2=f(async()=>{"use strict";await ul();ca();id();dl();Zt()});function Kp(e){return e.subarray(0,4).toString("latin1")==="\x7FELF"}function DR(e){if(!Kp(e))return{defect:"is no ELF p\
rogram"};if(e.length<oye)return{defect:"is cut off inside its ELF header"};let t=ot(e),n=t.half(18),r=mr.find(i=>Xe[i].machine===
n);if(r===void 0||e[4]!==sye)return{defect:`is built for ${sw[n]??`ELF machine ${n}`}${r===void 0?"":", 32 bits"}; guest\
s are ${mr.join(", ")}`};if(![iye,aye].includes(t.half(16)))return{defect:"is an object and no program; link it"};let o=Number(
t.wide(32)),s=t.half(56);return t.half(54)!==Bp||o+s*Bp>e.length?{defect:"is cut off inside its program headers"}:{arch:r,
interpreter:cye(e,o,s)}}function cye(e,t,n){let r=ot(e);for(let o=t;o<t+n*Bp;o+=Bp){if(r.word(o)!==lye)continue;let s=Number(
r.wide(o+8)),i=Number(r.wide(o+32));return e.toString("utf8",s,s+i).replace(/\0.*$/s,"")}return null}var oye,Bp,sye,iye,
aye,lye,l2=f(()=>{"use strict";wn();Go();Bo();oye=64,Bp=56,sye=2,iye=2,aye=3,lye=3});import{existsSync as uye}from"node:fs";import{basename as dye,dirname as u2,isAbsolute as fye,join as mye,normalize as d2}from"node:path";
async function f2(e,t,n){let{loaders:r}=Xe[n];if(!r.includes(t))throw new h(`is linked for the dynamic loader \`${t}\`; t\
he guest takes ${r.join(" and ")}: link it statically`);if(n!==Ne())throw new h(`is a dynamic program for ${n}, whose li\
braries this machine (${process.arch}) cannot list; link it statically`);if(!uye(t))throw new h(`needs the dynamic loade\
r ${t}, which this machine does not have; install its C library, or link it statically`);let{exitCode:o,stdout:s,stderr:i,
ended:a}=await ke(t,["--list",e],{environment:{LC_ALL:"C"},timeoutMs:pye});if(o!==0)throw new h(hye(i)??`cannot be read \
by ${t} (${a})`);let l=gye(s,t),c=l.find(({source:u})=>!fye(u));if(c!==void 0)throw new h(`is linked with a library by t\
he relative path \`${c.source}\`; link it by its name, or statically`);return[{path:t,source:t},...yye(l)]}function hye(e){
let t=/(?:loading shared libraries: |loading shared library )(\S+):/.exec(e)?.[1];return t===void 0?void 0:`needs ${t}, \
which is not found on this machine; install it, or link the program statically`}function gye(e,t){return e.split(`
`).flatMap(n=>{let[,r,o]=/^\s*(?:(\S+) => )?(\S.*) \(0x[0-9a-f]+\)$/.exec(n)??[];return o===void 0||!o.includes("/")||o===
t?[]:[{name:r??o,source:o}]})}function yye(e){let t=bye(e);return e.flatMap(({name:n,source:r})=>{let o={path:d2(r),source:r};
return c2(u2(o.path))===c2(t)?[o]:[o,{path:mye(t,dye(n)),source:r}]})}function bye(e){let t=e.find(({name:n})=>n==="libc\
.so.6");return t===void 0?"/lib":u2(d2(t.source))}function c2(e){return e.replace(/^\/usr\//,"/")}var pye,m2=f(()=>{"use\
 strict";v();wn();en();pye=3e4});import{readFile as wye,stat as kye}from"node:fs/promises";import{basename as p2,relative as xye,resolve as Rye}from"node:path";
async function h2(e){let t=[],n=[...await $ye(e,t),...vye(e)];Eye(n,t);let r=[],o=new Map;for(let a of new Map(n.map(l=>[
l.path,l])).values())try{let l=await Pye(a);r.push(l);for(let c of await Aye(a,l))o.set(c.path,c)}catch(l){if(!(l instanceof
h))throw l;t.push({...a.place,message:`\`${We(a.source)}\` ${l.message}`})}if(t.length>0)throw new h(t);let s=e.command?.
binary??null;if(s===null)return{files:r,system:[...o.values()],binary:s,arch:null};let i=p2(s);return{files:r,system:[...o.
values()],binary:i,arch:_ye(r.find(({path:a})=>a===i))}}function _ye(e){let t=e===void 0?void 0:DR(e.content);return t===
void 0||"defect"in t?null:t.arch}async function $ye({files:e,base:t},n){let r=e.map(({path:i})=>i),{matches:o,problems:s}=await ei(
r,t,Sye);for(let{index:i,message:a}of s)n.push({...e[i]?.place,message:`\`${r[i]}\` ${a}`});return o.map(({file:i,folder:a,
index:l})=>({source:i,path:xye(a,i),isBinary:!1,place:e[l]?.place??null}))}function vye({command:e,base:t}){if(e===null||
e.binary===null)return[];let n=Rye(t,e.binary);return[{source:n,path:p2(n),isBinary:!0,place:e.place}]}function Eye(e,t){
let n=new Map;for(let{path:r,source:o,place:s}of e){let i=n.get(r);i!==void 0&&i!==o&&t.push({...s,message:`\`${We(i)}\` \
and \`${We(o)}\` would both be \`${r}\` in the guest; rename one of them`}),n.set(r,o)}}async function Pye({source:e,path:t,
isBinary:n}){let{size:r,mode:o}=await Oye(e);if(await vi(e),r>oc)throw new h(`has ${r} bytes; a guest takes ${oc} of fil\
es altogether`);return{path:t,content:await g2(e),executable:n||(o&73)!==0}}async function Oye(e){let t=await kye(e).catch(
async n=>{throw new h(await y2(n,e),{cause:n})});if(t.isDirectory())throw new h("is a folder; name the files in it, for \
example with a glob such as `**/*`");if(!t.isFile())throw new h("is no regular file");return t}async function g2(e){return wye(
e).catch(async t=>{throw new h(await y2(t,e),{cause:t})})}async function y2(e,t){return K(e)==="ENOENT"||K(e)==="ENOTDIR"?
`does not exist; build it first, or correct the path${await Rd(t)}`:`cannot be read: ${E(e)}`}async function Aye({source:e,
isBinary:t},n){let{content:r,executable:o}=n;if(t&&!Kp(r)&&r.subarray(0,2).toString("latin1")!=="#!")throw new h("is nei\
ther an ELF program nor a script that begins with `#!`");if(!o||!Kp(r))return[];let s=DR(r);if("defect"in s){if(t)throw new h(
s.defect);return[]}if(s.interpreter===null||s.arch!==Ne()&&!t)return[];let i=await f2(e,s.interpreter,s.arch);return Promise.
all(i.map(async({path:a,source:l})=>({path:a,content:await g2(l),executable:!0})))}var oc,Sye,b2=f(async()=>{"use strict";
v();await Qa();wn();await _d();ym();Xa();l2();m2();oc=128*1024*1024;Sye="make the files first, or correct the pattern"});function w2(e){let t=[],n=e.map(r=>{let o=Cye(r.request).map(s=>Tye(s,e,t));return{...r,targets:[...new Set(o.filter(s=>s!==
void 0))]}});if(t.length>0)throw new h(t);return n}function Cye({programs:e}){return e.flatMap(({attach:t})=>t?.of??[])}
function Tye({artifact:e,program:t,place:n},r,o){let s=a=>{o.push({...n,message:a})},i=r.find(a=>a.name===e);if(i===void 0){
let a=r.filter(({object:c})=>c!==null).map(c=>c.name),l=te(e,a);s(`no artifact is called \`${e}\`; ${l===void 0?`there a\
re ${a.join(", ")}`:`did you mean \`${l}\`?`}`)}else if(i.object===null)s(`artifact \`${e}\` is a command: it has no prog\
ram \`${t}\``);else if(i.defect!==void 0)s(`artifact \`${e}\` cannot be a target: it ${i.defect}`);else if(i.request.programs.
some(({name:a,attach:l})=>a===t&&l?.of!=null))s(`program \`${t}\` of artifact \`${e}\` is itself attached to a program of\
 another artifact; a target must load by itself`);else return i}var k2=f(async()=>{"use strict";await Ke();v()});function sc({btf:e,moduleBtf:t,bpfLsm:n,backports:r,lockdown:o,pages:s}){return[...e===!1?["no BTF"]:[],...e!==!1&&t===!1?
["no module BTF"]:[],...n==="off"?["bpf LSM off"]:[],...r===!0?["features carried back"]:[],...o===!0?["locked down"]:[],
...s===void 0?[]:[`pages of ${s}`]]}var jR=f(()=>{"use strict"});var x2,R2=f(()=>{"use strict";x2=["lts","latest"]});function ro({kernels:e}){let n=[...e.values()].flatMap(({groups:r,build:o})=>[...r,...o===null?[]:[o]]);return[...new Set(
["all","quirks",...x2,...mr,...n])]}function oo(e,t){return/[!*?<>/]|\.\./.test(e)||!t.kernels.has(e)&&ro(t).includes(e)}
function $2(e,t){let n=P2(e,t);return n&&[...t.kernels.values()].filter(r=>E2(r,n)&&Fye(r,n))}function ic(e,t){let n=P2(
e,t);return n&&(r=>E2(r,n))}function v2(e,t){return e.split("/").find(n=>O2(n,t)===void 0)}function E2(e,t){return t.every(
n=>n.matches(e))}function Fye({arch:e,build:t,isDefaultBuild:n},r){let o=s=>r.some(i=>i.names(s));return(e==="x86_64"||o(
e))&&(n||o(t??""))}function P2(e,t){let n=e.split("/").map(r=>O2(r,t));return n.every(r=>r!==void 0)?n:void 0}function O2(e,t){
let[,n="",r=""]=Mye.exec(e)??[];if(n!=="")return _2(a=>UR(a,n,r));let[,o,s]=Iye.exec(e)??[];return o!==void 0&&s!==void 0?
_2(a=>UR(a,">=",o)&&UR(a,"<=",s)):/[*?]/.test(e)?Lye(e):t.kernels.has(e)||ro(t).includes(e)?Nye(e):void 0}function _2(e){
return{matches:({series:t})=>e(t),names:()=>!1}}function UR(e,t,n){let r=e===void 0?Number.POSITIVE_INFINITY:S2(e)-S2(n);
switch(t){case">=":return r>=0;case"<=":return r<=0;case">":return r>0;default:return r<0}}function S2(e){let[t=0,n=0]=e.
split(".").map(Number);return t*1e5+n}function Lye(e){return{matches:({id:t})=>ac(e,t),names:t=>e.includes(`-${t}`)}}function Nye(e){
return{matches:t=>e==="all"||[t.id,t.arch,t.build,...t.tags,...t.groups].includes(e)||e==="quirks"&&sc(t.facts).length>0,
names:t=>t===e||e.endsWith(`-${t}`)||e.includes(`-${t}-`)}}function ac(e,t){let[n,r,o,s]=[0,0,-1,0];for(;r<t.length;)if(e[n]===
"*")o=n++,s=r;else if(e[n]==="?"||e[n]===t[r])n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;return/^\**$/.test(e.slice(
n))}var Mye,Iye,lc=f(()=>{"use strict";Go();jR();R2();Mye=/^(>=|<=|>|<)(\d+\.\d+)$/,Iye=/^(\d+\.\d+)\.\.(\d+\.\d+)$/});import{gunzipSync as Bye}from"node:zlib";async function Ht(){let{kernels:e,aliases:t,unavailable:n}=JSON.parse(Bye(Buffer.
from(Kye,"base64")).toString());return{kernels:new Map(e),aliases:new Map(t),unavailable:new Map(n)}}var Kye,A2=f(()=>{"\
use strict";Kye="H4sIAAAAAAACA+19a4+jONr2X0Fopf1SOUAIgZbeD12nXWlmNa3pZz88Go1GVOKqYotAHiBdXdvq//7KHBIONrbBgEn8YTXb2EWMr+s\
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
yBJ6DELw6/q40gK07SwccJT+U/HLseEFU/V2aGYAIFNCJnTcQKWk8juCEwDY4FserwlEbxp8//z9+auXrTFMDAA=="});function cc({kernels:e}){return[...e.keys()]}function Dp(e,t){let[n="",r,...o]=e.split("@"),{kernel:s,pinned:i}=GR(n,t),
a=r??i;if(s===void 0)throw new h(Wye(e,n,r,t));return a!==void 0&&Gye(e,a,o,s),jye(e,s,a)}function jye(e,{distribution:t,
arch:n,series:r,cmdline:o,source:s},i){return{id:e,distribution:t,arch:n,...r===void 0?{}:{series:r},...i===void 0?{}:{release:i},
...o===void 0?{}:{cmdline:o},source:s}}function gr(e,t){return GR(e.split("@")[0]??"",t).kernel}function GR(e,t){let{kernels:n,
aliases:r}=t,o=n.get(e);if(o!==void 0)return{kernel:o};let s=r.get(e);if(s!==void 0)return GR(s,t);let[,i="",a=""]=Dye.exec(
e)??[],l=n.get(r.get(i)??i);return l?.pin===void 0?{}:{kernel:l,pinned:Uye(a,l)}}function Uye(e,{pin:t="",source:n,arch:r}){
return t.replace("$pin",e).replace("$ending",n.kind==="deb"?n.ending:"").replace("$arch",r==="arm64"?"aarch64":r)}function Gye(e,t,n,{
id:r,series:o}){if(n.length>0||!Je(t))throw new h(`kernel \`${e}\`: expected a release such as 6.1.0-56-cloud-amd64 after\
 the @`);if(o!==void 0&&!Le(t,o))throw new h(`kernel \`${e}\`: ${r} is the ${o} line, and ${t} is not of it`)}function Wye(e,t,n,r){
let o=r.unavailable.get(t);if(o!==void 0)return`kernel \`${e}\` cannot be had: ${o.why}; take \`${o.instead}\` instead`;
let s=[...cc(r),...r.aliases.keys()],i=n===void 0?ro(r):[],a=t===""?void 0:s.find(d=>d.startsWith(`${t}-`)),c=(/^\d+\.\d+$/.
test(e)?`${e}..${e}`:void 0)??a??te(t,[...s,...r.unavailable.keys(),...i]),u=c===void 0?"":`did you mean ${n===void 0?c:
`${c}@${n}`}? `;return`unknown kernel \`${e}\`; ${u}\`bpfcompat kernels\` lists all`}var Dye,so=f(async()=>{"use strict";
await Ke();v();it();lc();A2();Dye=/^(.+)-k(\d+\.\d+\.\d+-\d+(?:\.\d+)*)$/});function C2(e,t,n){let r=[],o=Yye(t,n),s=new Map,i=new Set,a=0;e[0]?.type===pr.DOCUMENT&&(a=1);let l=k()?void 0:c(void 0);
return{duplicateKeys:r,placeOf:y=>Vye(l,y)??{file:n,line:1,column:1}};function c(y){let R=e[a++];switch(R?.type){case pr.
MAPPING:return d(u("mapping",y??R.start),R,p);case pr.SEQUENCE:return d(u("sequence",y??R.start),R,m);case pr.ALIAS:return{
...u("alias",y??WR(R)),target:b(R)};case pr.SCALAR:{let _={...u("scalar",y??R.valueStart),text:Dx(t,R)};return g(_,R),_}default:
return u("scalar",y??0)}}function u(y,R){return{kind:y,place:o(R),entries:new Map,merged:[],target:void 0,text:""}}function d(y,R,_){
return g(y,R),i.add(y),_(y),i.delete(y),a++,y}function m({entries:y}){for(;!k();)y.set(String(y.size),c(void 0))}function p(y){
let R=new Set;for(;!k();){let _=e[a];_?.type===pr.SCALAR&&a++;let S=_?.type===pr.SCALAR,$=S?Dx(t,_):zye(c(void 0)),C=S?_.
valueStart:void 0,F=S&&qye(_,$,t);C!==void 0&&R.has($)&&r.push({...o(C),message:`\`${$}\` is defined twice in this mappin\
g${F?"; merge several with one list: `<<: [*a, *b]`":""}`}),R.add($);let q=c(C);F?y.merged=Hye(q):y.entries.set($,q)}}function g(y,{
anchorStart:R,anchorEnd:_}){R>=0&&s.set(t.slice(R,_),y)}function b(y){let R=t.slice(y.anchorStart,y.anchorEnd),_=s.get(R);
if(_===void 0){let S=te(R,[...s.keys()]),$=S===void 0?"put text that begins with `*` in quotes":`did you mean \`*${S}\`?`,
C=`not valid YAML: \`*${R}\` is an alias, and there is no anchor \`&${R}\` above it; ${$}`;throw new h({...o(WR(y)),message:C})}
if(i.has(_))throw new h({...o(WR(y)),message:`\`*${R}\` is inside of the value that \`&${R}\` names; move what both need \
out of it`});return _}function k(){return a>=e.length||e[a]?.type===pr.POP}}function WR({anchorStart:e}){return e-1}function qye({
style:e,tagStart:t,tagEnd:n},r,o){let s=t<0?"":o.slice(t,n);return r==="<<"&&(s==="!!merge"||s===""&&e===DK.PLAIN)}function Hye(e){
let t=e.kind==="sequence"?[...e.entries.values()]:[e],n=t.find(r=>(r.target??r).kind!=="mapping");if(n===void 0)return t;
throw new h({...n.place,message:"`<<` merges mappings: give it an alias of one such as `*base`, or a list of them such a\
s `[*a, *b]`"})}function zye({target:e}){return e?.text??"?"}function Vye(e,t){let n=e;for(let r of t.split("/").slice(1)){
let o=n&&T2(n,r.replaceAll("~1","/").replaceAll("~0","~"));if(o===void 0)break;n=o}return n?.place}function T2(e,t,n=new Set){
let r=e.target??e;if(n.has(r))return;let o=r.entries.get(t);if(o!==void 0)return o;for(let s of r.merged){let i=T2(s,t,n);
if(i!==void 0)return i}n.add(r)}function Yye(e,t){let n=[0];for(let r=e.indexOf(`
`);r>=0;r=e.indexOf(`
`,r+1))n.push(r+1);return r=>{let o=0,s=n.length-1;for(;o<s;){let i=o+s+1>>1;(n[i]??0)<=r?o=i:s=i-1}return{file:t,line:o+
1,column:r-(n[o]??0)+1}}}var M2=f(async()=>{"use strict";await Vl();await Ke();v()});function Ui(e,t){try{let n=VK(e,{filename:t}),r=C2(n,e,t),[o,...s]=GK(n,{source:e,filename:t,schema:Xye,json:!0,maxAliases:Qye});
if(s.length>0)throw new h({file:t,line:1,message:"expected one YAML document, found several; split the file"});if(o==null)
throw new h({file:t,line:1,message:"the file is empty"});return{file:t,value:o,...r}}catch(n){throw ebe(n)?new h(nbe(n,e,
t)):n}}function Zye(e){let t=BigInt(e.replace(/^[+-]/,""));return e.startsWith("-")?-t:t}function jp(e){return e.replaceAll(
"~","~0").replaceAll("/","~1")}function ebe(e){return typeof e=="object"&&e!==null&&"name"in e&&e.name==="YAMLException"}
function nbe(e,t,n){let{reason:r,mark:o}=e;if(r?.startsWith("expected a document"))return{file:n,line:1,message:"the fil\
e is empty"};let s=r==="deficient indentation"?" (a bracket or quote above is not closed?)":"",[,i]=tbe.exec(t.split(`
`)[o?.line??-1]??"")??[],a=i===void 0?"":`; what begins with \`${i}\` stands in quotes`,l=`not valid YAML: ${r??E(e)}${s}${a}`;
return o===void 0?{file:n,message:l}:{file:n,line:o.line+1,column:o.column+1,message:l}}var Jye,Xye,Qye,tbe,Gi=f(async()=>{
"use strict";await Vl();v();await M2();Jye=WK(ip.tagName,{...ip,resolve:(e,t,n)=>{let r=ip.resolve(e,t,n);return typeof r!=
"number"||Number.isSafeInteger(r)?r:Zye(e)}}),Xye=new jK([JK,zK,UK,Jye,HK,YK,qK]),Qye=100;tbe=/(?:^\s*-\s+|[[,]\s*)([!*>])\S/});import{formValidator as rbe}from"./form-validators.js";function F2(e,t){qR(rbe(t),e)}function qR(e,t){let n=e(t.value)?[]:
obe(e.errors??[],t),r=[...t.duplicateKeys,...n];if(r.length>0)throw new h(r.sort(HR))}function obe(e,t){let n=new Set(e.
filter(s=>s.keyword==="anyOf").map(s=>s.instancePath)),r=new Set,o=[];for(let s of e){if(s.keyword==="if"||s.keyword!=="\
anyOf"&&sbe(s.instancePath,n))continue;let i=ibe(s,t),a=JSON.stringify(i);r.has(a)||o.push(i),r.add(a)}return o}function sbe(e,t){
for(let n=e.length;n>=0;n=n===0?-1:e.lastIndexOf("/",n-1))if(t.has(e.slice(0,n)))return!0;return!1}function ibe(e,t){let n=dbe(
e.instancePath)||"the document";switch(e.keyword){case"additionalProperties":case"unevaluatedProperties":{let r=String(e.
params.additionalProperty??e.params.unevaluatedProperty),o=Object.keys(e.parentSchema?.properties??{}),s=te(r,o),i=s===void 0?
`known keys: ${o.join(", ")}`:`did you mean \`${s}\`?`;return{...t.placeOf(`${e.instancePath}/${jp(r)}`),message:`unknow\
n key \`${r}\`; ${i}`}}case"required":return{...t.placeOf(e.instancePath),message:`\`${e.params.missingProperty}\` is mis\
sing${ube(e.instancePath)}`};case"enum":{let r=e.params.allowedValues,o=typeof e.data=="string"?te(e.data,r.map(String)):
void 0,s=o===void 0?"":`; did you mean \`${o}\`?`,i=L2(e)??`one of ${r.filter(a=>a!=="").join(", ")}`;return{...t.placeOf(
e.instancePath),message:`\`${n}\` must be ${i}, got ${I2(e.data)}${s}`}}default:return{...t.placeOf(e.instancePath),message:`\
\`${n}\` must be ${abe(e)}, got ${I2(e.data)}`}}}function abe(e){let t=L2(e);if(t!==void 0)return t;let n=e.parentSchema??
{};if(n.type==="integer"&&typeof n.minimum=="number"&&typeof n.maximum=="number")return`a whole number from ${n.minimum}\
 to ${n.maximum}`;switch(e.keyword){case"type":return cbe(String(e.params.type));case"minItems":return`a list of at leas\
t ${e.params.limit}`;case"maxItems":return`a list of at most ${e.params.limit}`;case"minimum":return`at least ${e.params.
limit}`;case"maximum":return`at most ${e.params.limit}`;case"minLength":return"a text that is not empty";case"uniqueItem\
s":return"a list without repetitions";default:return e.message??e.keyword}}function L2({parentSchema:e}){let t=e?.["x-ex\
pected"];return typeof t=="string"?t:void 0}function cbe(e){return lbe[e]??e}function I2(e){if(Array.isArray(e))return e.
length===0?"an empty list":"a list";if(typeof e=="object"&&e!==null)return"a mapping";if(e===null)return"nothing";let t=typeof e==
"bigint"?String(e):JSON.stringify(e);return t.length>60?`${t.slice(0,57)}\u2026"`:t}function ube(e){return e===""?"":` i\
n \`${e.slice(1).replaceAll(/\/(\d+)/g,"[$1]").replaceAll("/",".")}\``}function dbe(e){return e.slice(1).replaceAll(/\/(\d+)/g,
"[$1]").split("/").at(-1)?.replaceAll("~1","/").replaceAll("~0","~")??""}function HR(e,t){return(e.line??0)-(t.line??0)||
(e.column??0)-(t.column??0)}var lbe,Up=f(async()=>{"use strict";await Ke();v();await Gi();lbe={object:"a mapping",array:"\
a list",string:"a text",integer:"a whole number",boolean:"true or false",number:"a number"}});function Wi(e){let{id:t,release:n,arch:r,version:o,resolvedAt:s,indexDate:i,signature:a,image:l,config:c,modules:u,members:d,
pins:m}=e,p=[l,...c===void 0?[]:[c],...u],g=y=>fbe.filter(R=>R==="modules"?u.some(_=>zR(_,y)):zR(e[R],y)),b=[...p.filter(
y=>!g(y).includes("modules")),...u],k=b.filter((y,R)=>b.findIndex(_=>zR(_,y))===R);return{id:t,release:n,version:o,arch:r,
signature:a,checkedAt:s,indexDate:i,packages:k.map(y=>({roles:g(y),...mbe(y)})),...d===void 0?{}:{members:d},...m===void 0?
{}:{pins:m}}}function N2(e){let{checkedAt:t,packages:n,...r}=e,o=n.map(({roles:u,...d})=>({roles:u,file:d})),s=u=>o.filter(
({roles:d})=>d.includes(u)).map(({file:d})=>d),[i,...a]=s("image"),[l,...c]=s("config");if(!(i===void 0||a.length+c.length>
0))return{...r,resolvedAt:t,image:i,...l===void 0?{}:{config:l},modules:s("modules")}}function zn({image:e,config:t,modules:n}){
let r=[e,...t===void 0?[]:[t],...n];return[...new Map(r.map(o=>[o.sha256,o])).values()]}function zR(e,t){return e?.sha256===
t.sha256&&e.name===t.name}function mbe({name:e,version:t,format:n,size:r,sha256:o,place:s,urls:i,...a}){return{name:e,version:t,
format:n,size:r,sha256:o,place:s,urls:i,...a}}var fbe,uc=f(()=>{"use strict";fbe=["image","config","modules"]});var K2={};ee(K2,{FORMS:()=>pbe,FORM_SCHEMA:()=>hbe,appendingErrors:()=>B2,createAjv:()=>ybe,formReference:()=>gbe});function gbe(e){
return`urn:bpfcompat:manifest:1#/$defs/${e}`}function B2(e){return e.replaceAll(/vErrors === null \? ([\w.]+) : vErrors\.concat\(\1\)/g,
(t,n)=>`vErrors === null ? ${n} : (${n}.forEach(error => vErrors.push(error)), vErrors)`)}function ybe(e,t={}){let n=new Lc(
{allErrors:!0,verbose:!0,code:{optimize:!1,process:B2,...t},inlineRefs:!1,validateSchema:!1,strict:!0,strictTypes:!1,strictRequired:!1,
allowUnionTypes:!0});return n.addKeyword("x-expected"),n.addSchema(e),n}var pbe,hbe,D2=f(async()=>{"use strict";await Lh();
pbe=["manifest","singleArtifactManifest","matrix","suite"],hbe="src/manifest/schema.json"});import{readFileSync as bbe}from"node:fs";import{readFile as U2,rename as wbe,rm as kbe,stat as xbe,writeFile as Rbe}from"node:fs/promises";
import{join as _be}from"node:path";async function Gp(e){let t=await vbe(e);if(t===null)return null;let n=t.split(`
`).findIndex(a=>/^<{7} /.test(a));if(n>=0)throw new h({file:e,line:n+1,column:1,message:`has the marks of a merge in it;\
 ${qi}`});let r=Ui(t,e);qR(await Pbe(),r);let{kernels:o}=r.value,s=[],i=o.map((a,l)=>Ebe(a,`/kernels/${l}`,r,s));for(let[
a,{id:l}]of o.entries())o.findIndex(c=>c.id===l)!==a&&s.push({...r.placeOf(`/kernels/${a}/id`),message:`kernel \`${l}\` i\
s there twice; ${qi}`});if(s.length>0)throw new h(s);return{file:e,kernels:i.filter(a=>a!==void 0)}}function $be(e){let t=e.
toSorted((n,r)=>n.id<r.id?-1:1);return`${JSON.stringify({version:Sbe,kernels:t.map(Wi)},null,2)}
`}async function G2(e,t){let n=$be(t),r=ue(e);try{if(await U2(e,"utf8").catch(()=>"")===n)return;await Rbe(r,n,{flag:"wx"}),
await wbe(r,e)}catch(o){throw await kbe(r,{force:!0}).catch(()=>{}),new h({file:e,message:`cannot be written: ${E(o)}; n\
ame another place with ${Z("lock-file")}`})}}async function vbe(e){let t=n=>{throw new h({file:e,message:n})};try{let{size:n}=await xbe(
e);return n>j2?t(`has ${n} bytes, more than a lock may have (${j2}); ${qi}`):await U2(e,"utf8")}catch(n){if(n instanceof
h)throw n;return K(n)==="ENOENT"?null:t(K(n)==="EISDIR"?"is a directory; name the file in it":`cannot be read: ${E(n)}`)}}
function Ebe(e,t,{placeOf:n},r){for(let[s,i]of e.packages.entries())yn(i)||r.push({...n(`${t}/packages/${s}`),message:`p\
ackage ${s+1} of kernel \`${e.id}\` is none that could be locked; ${qi}`});for(let s of["checkedAt","indexDate"])Number.
isNaN(Date.parse(e[s]))&&r.push({...n(`${t}/${s}`),message:`\`${e[s]}\` is no time; ${qi}`});let o=N2(e);return o===void 0&&
r.push({...n(`${t}/packages`),message:`kernel \`${e.id}\` must have one package with the role image, and at most one with\
 config; ${qi}`}),o&&{record:o,place:n(`${t}/id`)}}async function Pbe(){if(dc!==void 0)return dc;let{createAjv:e}=await D2().then(()=>K2),
t=JSON.parse(bbe(_be(Ot,"src/kernels/lockfile/schema.json"),"utf8"));if(dc=e(t).getSchema("urn:bpfcompat:lock:1"),dc===void 0)
throw new Error("the schema of the lock has lost its name");return dc}var Sbe,j2,qi,dc,VR=f(async()=>{"use strict";v();await Up();
await Gi();Er();Oe();et();Sl();uc();Sbe=1,j2=32<<20;qi="write the file anew with `bpfcompat kernels lock`"});import{existsSync as W2}from"node:fs";import{dirname as Obe,join as Abe}from"node:path";function YR(e,t){if(e!=="auto")return e.
file;let n=Abe(Obe(t??Wp),Wp);return W2(n)||!W2(Wp)?n:Wp}async function q2(e,t){if(e==="none")return null;let n=YR(e,t),
r=await Gp(n);if(r===null&&e!=="auto")throw new h({file:n,message:"no such lock; write it with `bpfcompat kernels lock -\
-lock-file`"});return r}var Wp,JR=f(async()=>{"use strict";v();await VR();Wp="bpfcompat.lock"});function H2(e,t){let n=[],r=[],o=t.filter(Hi).flatMap(s=>{let i=e.kernels.find(({record:l})=>l.id===s.id);if(i===void 0)
return r.push(s.id),[];let a=fc(s,i.record);return a===void 0?[i.record]:(n.push({...i.place,message:`kernel \`${s.id}\` \
is locked to ${i.record.release}, and ${a}; lock it anew with \`bpfcompat kernels lock --update ${s.id}\``}),[])});if(r.
length>0&&n.push({file:e.file,message:`has no kernel ${[...new Set(r)].map(s=>`\`${s}\``).join(", ")}; add what the mani\
fest names with \`bpfcompat kernels lock\`, or ignore the lock (${Z("lock-file")} \`none\`)`}),n.length>0)throw new h(n);
return o}function Hi({source:e}){return e.kind!=="local"}function fc({arch:e,release:t,series:n,source:r},o){return o.arch!==
e?`that one is for ${o.arch}, not ${e}`:t!==void 0?o.release===t?void 0:`the id says ${t}`:n!==void 0&&!Le(o.release,n)?
`the id means the ${n} line`:r.kind==="deb"&&Xr(o.release)!==r.ending?`the id means releases that end in ${r.ending}`:Cbe(
r,o)?void 0:"the id comes from elsewhere by now"}function Cbe(e,{image:t,config:n,modules:r}){let{place:o,format:s,name:i}=t;
switch(e.kind){case"deb":return o?.kind==="archive"&&o.archive.startsWith(e.archive.name);case"mainline":return o===null&&
s==="deb";case"rpm":return o===null&&s==="rpm"&&i===e.package;case"oci":return o?.kind==="registry"&&o.registry===e.registry&&
i===Pl(e);case"url":return o===null&&Tbe(e,{image:t,config:n??t,modules:r});case"local":return!0}}function Tbe({image:e,
config:t,modules:n},r){return r.image.sha256===e.sha256&&(t===null||r.config.sha256===t.sha256)&&(n===null||r.modules.some(
({sha256:o})=>o===n.sha256))}var zi=f(()=>{"use strict";v();Oe();it();hm()});import{readFile as Mbe,stat as Ibe}from"node:fs/promises";async function io(e,t,{kind:n="manifest",text:r}={}){let o=Ui(
r??await XR(e,n),e);return F2(o,t(o.value)),o}async function XR(e,t="manifest"){try{let n=await Ibe(e);if(!n.isFile()&&!n.
isDirectory())throw new h({file:e,message:"is no regular file"});if(n.size>z2)throw new h({file:e,message:`has ${n.size}\
 bytes, more than a ${t} may have (${z2}); split it`});return Fbe(await Mbe(e),e)}catch(n){throw n instanceof h?n:new h(
{file:e,message:Lbe(n,t)},{cause:n})}}function Fbe(e,t){let n=e.subarray(0,2).toString("latin1");if(n==="\xFF\xFE"||n===
"\xFE\xFF")throw new h({file:t,message:"is UTF-16; save it as UTF-8"});return e.toString("utf8")}function Lbe(e,t){switch(K(
e)){case"ENOENT":return t==="manifest"?`no such file; name the manifest with ${Z("manifest")}, or the objects themselves\
 with ${Z("artifact")}`:`no such file; mend the path of the ${t}`;case"EISDIR":return`is a directory, expected a ${t}; n\
ame the file in it`;case"EACCES":return"cannot be read: permission denied";default:return E(e)}}var z2,mc=f(async()=>{"u\
se strict";v();Oe();await Up();await Gi();z2=64*1024*1024});function V2(e,t,n){return e===void 0?qr:(e.required===!0&&e.insns===void 0&&n.report(`${t}/required`,"`required` says th\
at growth beyond `insns` fails the run, and there is no `insns`; write it too, such as `insns: +10%`"),{insns:e.insns===
void 0?null:er(String(e.insns))??null,required:e.required??!1,place:n.place(t)})}var Y2=f(()=>{"use strict";bs();Ve()});function J(e,t){return(e??[]).map((n,r)=>({element:n,at:`${t}/${r}`}))}function Vi(e,t){return Object.entries(e).map(([n,
r])=>({key:n,value:r,at:`${t}/${jp(n)}`}))}var ao,bt=f(async()=>{"use strict";v();Fu();await Up();await Gi();ao=class{document;problems=[];constructor(t){
this.document=t}place(t){return this.document.placeOf(t)}report(t,n){this.problems.push({...this.place(t),message:n})}finish(){
if(this.problems.length>0)throw new h(this.problems.sort(HR))}reportDuplicates(t,n,r=""){let o=new Map;for(let{name:s,pointer:i}of t){
let a=o.get(s);a===void 0?o.set(s,i):this.report(i,`${n} \`${s}\` stands here a second time; the first is on line ${this.
place(a).line}${r}`)}}seconds(t,n){let r=t===void 0?void 0:Ta(t);return t!==void 0&&r===void 0&&this.report(n,`\`${t}\` i\
s more than a day, the longest timeout there is`),r}regex(t,n,r=""){try{return new RegExp(t,r)}catch(o){let s=String(o.message).
replace(/^Invalid regular expression: .*: /s,"");this.report(n,`\`${t}\` is no regular expression: ${s}`);return}}}});import{resolve as Nbe}from"node:path";function qp(e,t,n,r){return Vi(e??{},t).map(({key:o,value:s,at:i})=>{let a=r.place(
i);return{kernels:[{id:o,place:a}],file:s,path:Nbe(n,s),place:a}})}var QR=f(async()=>{"use strict";await bt()});function Q2(e,t){let n=Bbe.filter(i=>e[i]!==void 0),[r,o]=n;if(r===void 0)return;if(o!==void 0){t.report(o,`a kernel com\
es from one place, and there are ${n.map(Hp).join(" and ")}; keep one`);return}let s=Kbe.find(i=>e[i]!==void 0);if(r!=="\
image"&&s!==void 0){t.report(s,`${Hp(s)} belongs to \`image\`, and this kernel comes from ${Hp(r)}; leave it out`);return}
switch(r){case"deb":return Wbe(e.deb??{},t);case"mainline":return{kind:r,bases:e.mainline?.bases??[],architecture:X2[t.arch]};case"\
rpm":return Hbe(e.rpm??{},t.arch);case"oci":return zbe(e.oci??"",t);case"image":return Vbe(e,e.image??"",t);case"tree":return{
kind:"local",tree:t.absolute(e.tree??"")}}}function Wbe(e,{arch:t,absolute:n,report:r}){let{archive:o,bases:s,keyring:i,
suites:a=[],component:l="main"}=e;if(o===void 0==(s===void 0)){r("deb","expected `archive: debian` or `archive: ubuntu`,\
 or the `bases` of an archive of your own");return}if(o!==void 0&&i!==void 0){r("deb",`the keys of ${o} are known; \`keyr\
ing\` belongs to \`bases\``);return}let c=X2[t],u=(e.package??"").replaceAll("$arch",c);return{kind:"deb",archive:o===void 0?
{name:"own",bases:s??[],keyring:i===void 0?null:n(i)}:{name:o},suites:a,component:l,architecture:c,metaPackage:u,ending:e.
ending?.replaceAll("$arch",c)??qbe(u)}}function qbe(e){return`-${e.replace(/^linux-image-(?:\d[\d.]*-)?/,"").replace(/-(?:hwe|lts)-[\d.]+$/,
"")}`}function Hbe(e,t){let{repositories:n=[],package:r="",modules:o=[r],keys:s=[],archival:i=[]}=e,a=l=>l.replaceAll("$\
arch",Dbe[t]);return{kind:"rpm",repositories:n.map(a),package:r,modulePackages:o,keys:s,archival:i.map(a)}}function zbe(e,{
report:t}){let[,n="",r,o,s,i]=jbe.exec(e)??[],a=i??s;if(r===void 0||o===void 0||a===void 0||!Gbe.test(r)){t("oci",`expec\
ted an image such as \`ghcr.io/cilium/ci-kernels:6.1\`, with its registry and a tag or digest, got \`${e.replace(Ube,"\u2026@")}\
\``);return}return{kind:"oci",registry:`${n}${r}`,repository:o,reference:a}}function Vbe(e,t,{absolute:n,report:r}){let{
sha256:o,config:s,modules:i}=e,a=["image","config","modules"].find(u=>Ybe(e[u]));if(a!==void 0){r(a,`expected ${a==="ima\
ge"?"a path, or an address that begins with `https://` or `http://`":"a path"}, got \`${B(String(e[a]))}\``);return}if(!Z2(
t)){let u=["config","modules"].find(d=>typeof e[d]=="object");if(o!==void 0)r("sha256","`sha256` belongs to an `image` w\
ith an address; a file is taken as it is");else if(u!==void 0)r(u,`\`image\` is a file and ${Hp(u)} an address; give bot\
h as files, or both as addresses`);else return{kind:"local",image:n(t),config:c(s),modules:c(i)};return}let l=["config",
"modules"].find(u=>typeof e[u]=="string");if(o===void 0)r("image","an image with an address needs its digest: add `sha25\
6`");else if(l!==void 0)r(l,"expected `{url, sha256}`, since `image` has an address");else return{kind:"url",image:{urls:[
t],sha256:o},config:J2(s),modules:J2(i)};return;function c(u){return typeof u=="string"?n(u):null}}function J2(e){return typeof e==
"object"?{urls:[e.url],sha256:e.sha256}:null}function Z2(e){return/^https?:\/\//.test(e)}function Ybe(e){return typeof e==
"string"&&/^[a-z][a-z\d+.-]*:\/\//i.test(e)&&!Z2(e)}function Hp(e){return`\`${e}\``}var Bbe,Kbe,X2,Dbe,jbe,Ube,Gbe,eU=f(
()=>{"use strict";Ae();Bbe=["deb","mainline","rpm","oci","image","tree"],Kbe=["sha256","config","modules"],X2={x86_64:"a\
md64",arm64:"arm64",s390x:"s390x"},Dbe={x86_64:"x86_64",arm64:"aarch64",s390x:"s390x"},jbe=/^(?:https:\/\/|(http:\/\/))?((?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?)\/([a-z\d][a-z\d._/-]*)(?::(\w[\w.-]{0,127}))?(?:@(sha256:[a-f\d]{64}))?$/,
Ube=/^.*@(?!sha256:)/,Gbe=/[.:]|^localhost$/});import{resolve as Jbe}from"node:path";function ZR(e,t,n,r){let o=J(e,t).map(({element:s,at:i})=>Zbe(s,i,n,r));return r.reportDuplicates(
o.map((s,i)=>({name:ae(s),pointer:`${t}/${i}`})),"kernel","; give one of them a `variant`, such as `variant: bpf-lsm`"),
o}function Zbe(e,t,n,r){let o=typeof e=="string"?{id:e}:e,{id:s,variant:i=null,required:a=!0,timeout:l,cmdline:c="",lsm:u=null}=o;
return{id:s,own:ewe(o,t,n,r),variant:i,required:a,timeoutSeconds:r.seconds(l,`${t}/timeout`)??null,cmdline:c,lsm:u,place:r.
place(t)}}function ewe(e,t,n,r){let{id:o,distribution:s=Xbe,arch:i="x86_64",series:a}=e,l=!1,c=Q2(e,{arch:i,absolute:d=>Jbe(
n,d),report:(d,m)=>{l=!0,r.report(`${t}/${d}`,m)}});if(c!==void 0)return twe.test(o)||r.report(`${t}/id`,`\`${o}\` cannot\
 be the name of a kernel of your own: ${nwe}`),{id:o,distribution:s,arch:i,...a===void 0?{}:{series:a},source:c};let u=Qbe.
find(d=>e[d]!==void 0);return!l&&u!==void 0&&r.report(`${t}/${u}`,`\`${u}\` belongs to a kernel of your own; say where it\
 comes from (\`image\`, \`tree\`, \`oci\`, \`deb\` or \`rpm\`), or leave it out`),null}var Xbe,Qbe,twe,nwe,tU=f(async()=>{
"use strict";eU();await bt();Ve();Xbe="Own kernels",Qbe=["distribution","arch","series","sha256","config","modules"];twe=
/^[a-z0-9][a-z0-9._-]{0,63}$/,nwe="small letters, digits, `.`, `_` and `-`, at most 64"});function nU(e,t,n){let{command:r,command_binary:o=null}=e;return r===void 0?(t_(e,t,n),o!==null&&n.report(`${t}/command_\
binary`,"`command_binary` belongs to a `command`, and there is none; add `command: $BPFCOMPAT_BIN`"),null):{command:r,binary:o,
expect:e_(e,t,n),place:n.place(`${t}/command`)}}function e_(e,t,n){let r=e.expect_stdout_matches;return{exitCode:e.expect_exit_code??
0,stdoutContains:e.expect_stdout_contains??null,stderrContains:e.expect_stderr_contains??null,stdoutMatches:r===void 0?null:
n.regex(r,`${t}/expect_stdout_matches`,"m")??null}}function t_(e,t,n){for(let r of rwe)e[r]!==void 0&&n.report(`${t}/${r}`,
`\`${r}\` belongs to a \`command\`, and there is none`)}var rwe,n_=f(()=>{"use strict";rwe=["expect_exit_code","expect_s\
tdout_contains","expect_stderr_contains","expect_stdout_matches"]});function rU(e,t,n){return e&&J(e,t).map(({element:r,at:o})=>({id:r,place:n.place(o)}))}var oU=f(async()=>{"use strict";await bt()});function Vn(e,t,n){if(typeof e!="object"||e===null)return aU(e,t,n);if(i_(e)&&typeof e.program=="string"&&Object.keys(e).
length===1)return cwe(e.program,t,n);let r=o_(e,"",t).map(i=>lwe(i,n)),o=r.map(i=>i?.replace(/=.*/,"")),s=o.find((i,a)=>i!==
void 0&&o.indexOf(i)!==a);return s!==void 0&&n.report(t,`field \`${s}\` is set twice`),r.includes(void 0)?void 0:`{${r.join(
",")}}`}function iU(e,t,n){let r=Vn(e,t,n);if(r===void 0||!/(?:^|=)(?:hex|text|program):/.test(r))return r;n.report(t,"`\
min` must be a whole number, or fields with whole numbers; to compare bytes write `value`")}function zp(e,t,n){if(!e.startsWith(
"hex:"))return`text:${uwe(e.replace(/^text:/,""))}`;let r=e.slice(4).replaceAll(/\s/g,"").toLowerCase();if(/^(?:[0-9a-f]{2})+$/.
test(r))return`hex:${r}`;n.report(t,`\`${e}\`: \`hex:\` is followed by pairs of hex digits, such as \`hex:00 ff\``)}function s_(e){
return e.slice(e.indexOf(":")+1)}function Yn(e){let t=r_(e);return t.length>sU?`${t.slice(0,sU-1)}\u2026`:t}function r_(e){
return Array.isArray(e)?`[${e.map(r_).join(", ")}]`:i_(e)?`{${Object.entries(e).map(([t,n])=>`${t}: ${r_(n)}`).join(", ")}\
}`:typeof e=="string"&&!/^hex:[0-9a-f\s]+$/i.test(e)?JSON.stringify(e):String(e)}function o_(e,t,n){return Array.isArray(
e)&&e.length>0?J(e,n).flatMap((r,o)=>o_(r.element,`${t}[${o}]`,r.at)):i_(e)&&Object.keys(e).length>0?Vi(e,n).flatMap(r=>o_(
r.value,t===""?r.key:`${t}.${r.key}`,r.at)):[{name:t,value:e,at:n}]}function lwe({name:e,value:t,at:n},r){if(e!==""&&!iwe.
test(e)){r.report(n,`\`${e}\` is no name of a field, such as \`state.counts[2]\``);return}let o=aU(t,n,r);return o===void 0?
void 0:`${e}=${o}`}function aU(e,t,n){switch(typeof e){case"boolean":return e?"1":"0";case"number":return String(e);case"\
bigint":if(e>=owe&&e<=swe)return String(e);n.report(t,`\`${e}\` does not fit into 64 bits; longer values are written as \`\
hex:00 ff\``);return;case"string":if(!awe.test(e))return zp(e,t,n);n.report(t,`\`${e}\` is a text; write a whole number w\
ithout quotes, or \`"text:${e}"\` if the text is meant`);return;default:n.report(t,"a value is missing here");return}}function cwe(e,t,n){
if(/^[A-Za-z0-9_.]{1,128}$/.test(e))return`program:${e}`;n.report(`${t}/program`,`\`${e}\` is no name of a program (lette\
rs, digits, \`_\`, \`.\`)`)}function uwe(e){return Buffer.from(e,"utf8").toString("hex")}function i_(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}var owe,swe,iwe,awe,sU,a_=f(async()=>{"use strict";await bt();owe=-(2n**63n),swe=2n**
64n-1n,iwe=/^(?:[A-Za-z_]\w*|\[\d+\])(?:\[\d+\]|\.[A-Za-z_]\w*)*$/,awe=/^[-+]?(?:0x[0-9a-f]+|0b[01]+|0o[0-7]+|\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)$/i;
sU=60});function cU(e,t,n){let r=[...J(e.maps,`${t}/maps`).flatMap(({element:o,at:s})=>pc(dwe(o,s,n),o.kernels,s,n)),...pwe(e,`${t}\
/globals`,n),...hwe(e,t,n),...gwe(e,t,n)];return ywe(r,n),r.map(({fixup:o,at:s,kernels:i})=>({...o,place:n.place(s),...i===
void 0?{}:{kernels:i}}))}function pc(e,t,n,r){let o=rU(t,`${n}/kernels`,r);return e.map(s=>({...s,kernels:o}))}function dwe(e,t,n){
let r=e.name,o=[],s=(i,a)=>o.push({fixup:a,at:`${t}/${i}`});e.type!==void 0&&s("type",{subject:r,kind:"map_type",value:e.
type});for(let i of["key_size","value_size"]){let a=e[i];a!==void 0&&s(i,{subject:r,kind:i,value:a})}if(e.max_entries!==
void 0&&s("max_entries",{subject:r,kind:"max_entries",value:e.max_entries}),e.map_flags!==void 0&&s("map_flags",{subject:r,
kind:"map_flags",value:Nb(e.map_flags)}),e.inner_map!==void 0&&s("inner_map",fwe(r,e.inner_map,`${t}/inner_map`,n)),e.inner_ringbuf_bytes){
uU(e.inner_ringbuf_bytes,`${t}/inner_ringbuf_bytes`,n);let i={keySize:0,valueSize:0,maxEntries:e.inner_ringbuf_bytes,mapFlags:0};
s("inner_ringbuf_bytes",{subject:r,kind:"inner_map",type:"ringbuf",...i})}e.autocreate!==void 0&&s("autocreate",{subject:r,
kind:"autocreate"}),e.optional!==void 0&&s("optional",{subject:r,kind:"optional_map"}),e.optional!==void 0&&e.autocreate!==
void 0&&n.report(`${t}/optional`,`map \`${r}\` is switched off by \`autocreate: false\`, so that it is never tried; leave o\
ut one of the two`),e.pinning!==void 0&&s("pinning",{subject:r,kind:"pinning"});for(let{element:i,at:a}of J(e.entries,`${t}\
/entries`))o.push(...mwe(r,i,a,n));return o.length===0&&e.entries===void 0&&n.report(t,`map \`${r}\` is named, and nothin\
g is said of it; set \`max_entries\`, \`inner_map\`, \`inner_ringbuf_bytes\`, \`entries\` or another key`),o}function fwe(e,t,n,r){
let{type:o,key_size:s,value_size:i,max_entries:a,map_flags:l=0}=t;if(o==="ringbuf"){for(let u of["key_size","value_size"])
t[u]&&r.report(`${n}/${u}`,`a ring buffer has no \`${u}\`; remove it`);uU(a,`${n}/max_entries`,r)}else i||r.report(n,`an\
 inner map of type \`${o}\` needs \`value_size\`, at least 1`);let c={keySize:s??0,valueSize:i??0,maxEntries:a,mapFlags:Nb(
l)};return{subject:e,kind:"inner_map",type:o,...c}}function uU(e,t,n){e>=4096&&Number.isInteger(Math.log2(e))||n.report(
t,`a ring buffer has a power of two of bytes, at least 4096, not ${e}`)}function mwe(e,t,n,r){let{key:o,value:s,inner:i}=t,
a=Vn(o,`${n}/key`,r),l=`entries[${Yn(o)}]`;if("value"in t==(i!==void 0))return r.report(n,"an entry has either a `value`\
 or, in a map-in-map, `inner` entries"),[];if(i===void 0){let c=Vn(s,`${n}/value`,r);return a===void 0||c===void 0?[]:[{
fixup:{subject:e,kind:"entry",key:a,value:c,shown:`${l}=${Yn(s)}`},at:n}]}return J(i,`${n}/inner`).flatMap(({element:c,at:u})=>{
let d=Vn(c.key,`${u}/key`,r),m=Vn(c.value,`${u}/value`,r);if(a===void 0||d===void 0||m===void 0)return[];let p=`${l}[${Yn(
c.key)}]=${Yn(c.value)}`;return[{fixup:{subject:e,kind:"inner_entry",outerKey:a,key:d,value:m,shown:p},at:u}]})}function pwe({
globals:e={}},t,n){return Array.isArray(e)?J(e,t).flatMap(({element:{set:r,kernels:o},at:s})=>pc(lU(r,`${s}/set`,n),o,s,
n)):lU(e,t,n)}function lU(e,t,n){return Vi(e,t).flatMap(({key:r,value:o,at:s})=>{/^[A-Za-z_][\w.]{0,127}$/.test(r)||n.report(
s,`\`${r}\` is no name of a global variable; fields are written \`name: {field: 1}\``);let i=Vn(o,s,n);return i===void 0?
[]:[{fixup:{subject:r,kind:"global",value:i,shown:`${r}=${Yn(o)}`},at:s}]})}function hwe(e,t,n){let r=J(e.program_types,
`${t}/program_types`).flatMap(({element:{program:i,type:a,kernels:l},at:c})=>pc([{fixup:{subject:i,kind:"program_type",value:a},
at:c}],l,c,n)),o=(i,a)=>(e.program_types??[]).some(l=>l.program===i&&l.type===a&&l.kernels===void 0),s=J(e.programs,`${t}\
/programs`).flatMap(({element:{name:i,type:a,autoload:l,kernels:c},at:u})=>{let d=[...a===void 0||o(i,a)?[]:[{fixup:{subject:i,
kind:"program_type",value:a},at:`${u}/type`}],...l===void 0?[]:[{fixup:{subject:i,kind:"autoload",value:l},at:`${u}/auto\
load`}]];return pc(d,c,u,n)});return[...r,...s]}function gwe(e,t,n){return J(e.struct_ops,`${t}/struct_ops`).flatMap(({element:{
map:r,member:o,value:s,kernels:i},at:a})=>pc([{fixup:{subject:r,kind:"struct_ops",member:o,program:s},at:a}],i,a,n))}function ywe(e,t){
let n=new Set;for(let{fixup:r,at:o,kernels:s}of e){let i=Sm(r);i===null||r.kind==="autoload"||s!==void 0||(n.has(i)&&t.report(
o,`${Tl(r)} is set twice`),n.add(i))}}var dU=f(async()=>{"use strict";Kb();await bt();Wk();await oU();await a_()});function fU(e,t,n){let r=(e.functional_tests??[]).map(({name:o})=>o);return J(e.known_failures,`${t}/known_failures`).map(
({element:o,at:s})=>(wwe(o,r,s,n),{kernels:J(o.kernels,`${s}/kernels`).map(i=>({id:i.element,place:n.place(i.at)})),subject:bwe(
o),classes:kwe(o,`${s}/class`,n),reason:o.reason,until:Rwe(o.until,`${s}/until`,n),place:n.place(s)}))}function bwe(e){for(let t of mU){
let n=e[t];if(n!==void 0)return{kind:t,name:n}}return{kind:"artifact",name:null}}function wwe(e,t,n,r){let[o,...s]=mU.filter(
c=>e[c]!==void 0);for(let c of s)r.report(`${n}/${c}`,`\`${o}\` and \`${c}\` are two subjects; write an entry of \`known_f\
ailures\` for each`);let{test:i}=e;if(i===void 0||t.includes(i))return;let a=te(i,t),l=a!==void 0?`did you mean \`${a}\`?`:
t.length===0?"the artifact has no `functional_tests`; remove `test`":`there are ${t.map(c=>`\`${c}\``).join(", ")}`;r.report(
`${n}/test`,`no test is called \`${i}\`; ${l}`)}function kwe(e,t,n){let{class:r}=e;return(typeof r=="string"?[{element:r,
at:t}]:J(r,t)).flatMap(({element:s,at:i})=>{if(!xwe(s)){let l=te(s,Object.keys(ii)),c=l===void 0?"docs/findings.md lists\
 them":`did you mean \`${l}\`?`;return n.report(i,`\`${s}\` is no class of finding; ${c}`),[]}let a=ii[s];return a!==null?
n.report(i,`\`${s}\` cannot be a known failure: it ${a}`):e.test!==void 0&&s!=="BEHAVIOR_FAILURE"&&n.report(i,`a test fa\
ils with \`BEHAVIOR_FAILURE\`, never with \`${s}\`; correct it, or remove \`test\``),[s]})}function xwe(e){return Object.
hasOwn(ii,e)}function Rwe(e,t,n){if(e===void 0)return null;if(/^\d{4}-\d{2}-\d{2}$/.test(e)){let r=new Date(`${e}T00:00:\
00Z`);(Number.isNaN(r.getTime())||!r.toISOString().startsWith(e))&&n.report(t,`\`${e}\` is no day of the calendar`)}return e}
var mU,pU=f(async()=>{"use strict";await Ke();Yd();await bt();mU=["program","map","test"]});function yU(e,t,n){let r=e.kind===void 0||e.kind===""?null:e.kind,o=_we.filter(p=>e[p]!==void 0);if(r===null&&o.length===
0)return null;r===null?$we(o,t,n):Swe(r,o,e,t,n);let{symbol:s=null,category:i=null,name:a=null,cgroup:l=null,binary:c=null,
artifact:u,program:d}=e,m=u===void 0||d===void 0?null:{artifact:u,program:d,place:n.place(`${t}/artifact`)};return{kind:r,
symbol:s,category:i,name:a,interface:e.interface??null,cgroup:l,binary:c,of:m}}function Swe(e,t,n,r,o){let{takes:s,together:i,
needs:a=[]}=hU[e];for(let c of t.filter(u=>!s.includes(u)))o.report(`${r}/${c}`,`\`${c}\` means nothing for \`kind: ${e}\
\`, which takes ${Vp(s)}`);i!==void 0&&i.filter(c=>t.includes(c)).length===1&&o.report(r,`\`kind: ${e}\` needs ${Vp(i)}:\
 both, or neither to go by the section`);let l=a.filter(c=>!t.includes(c));l.length>0&&o.report(r,`\`kind: ${e}\` needs ${Vp(
l)}: no section can name another program`),e==="usdt"&&n.name!==void 0&&!/^[^:]+:[^:]+$/.test(n.name)&&o.report(`${r}/na\
me`,`the name of a USDT probe is \`provider:name\`, not \`${n.name}\``)}function $we(e,t,n){if(e.includes("artifact")||e.
includes("program")){n.report(t,"say which `kind` it is: `freplace` replaces a function of a program, `fentry` and `fexi\
t` trace one");return}Object.values(hU).some(({takes:r})=>e.every(o=>r.includes(o)))||n.report(t,`no kind of attach take\
s ${Vp(e)} together; say which \`kind\` it is`)}function Vp(e){return e.length===0?"nothing":e.map(t=>`\`${t}\``).join("\
 and ")}var _we,hU,gU,bU=f(()=>{"use strict";_we=["symbol","category","name","interface","cgroup","binary","artifact","p\
rogram"],hU={none:{takes:[]},tracepoint:{takes:["category","name"],together:["category","name"]},raw_tracepoint:{takes:[
"name"]},kprobe:{takes:["symbol"]},kretprobe:{takes:["symbol"]},uprobe:{takes:["binary","symbol"]},uretprobe:{takes:["bi\
nary","symbol"]},usdt:{takes:["binary","name"]},fentry:{takes:["symbol","artifact","program"],together:["artifact","prog\
ram"]},fexit:{takes:["symbol","artifact","program"],together:["artifact","program"]},lsm:{takes:["symbol"]},perf_event:{
takes:[]},xdp:{takes:["interface"]},tc:{takes:["interface"]},tcx:{takes:["interface"]},cgroup:{takes:["cgroup"]},socket:{
takes:[]},sockmap:{takes:[]},netns:{takes:[]},iter:{takes:["symbol"]},freplace:{takes:["artifact","program","symbol"],needs:[
"artifact","program"]}},gU={kind:"none",symbol:null,category:null,name:null,interface:null,cgroup:null,binary:null,of:null}});function wU(e,t,n,r){let o=J(e.programs,`${t}/programs`);for(let{element:i,at:a}of o)Ewe(i,a,r);let s=o.filter(({element:i})=>i.
kernels===void 0);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.name,pointer:`${a}/name`})),"program"),s.
map(({element:i,at:a})=>Pwe(i,a,n,r))}function Ewe(e,t,n){if(e.kernels===void 0)return;let r=Object.keys(e);for(let o of r.
filter(s=>!vwe.includes(s)))n.report(`${t}/${o}`,`\`${o}\` holds on all kernels; set it in an entry of program \`${e.name}\
\` without \`kernels\``);!r.includes("type")&&!r.includes("autoload")&&n.report(t,`program \`${e.name}\` is named for som\
e kernels, and nothing is set; set \`autoload\` or \`type\``)}function Pwe(e,t,n,r){let{name:o,section:s=null,autoload:i=null,
max_insns:a=null}=e,l=Owe(e,t,r);e.optional&&e.required!==void 0&&r.report(`${t}/optional`,"`optional: true` and `requir\
ed` are two words for one thing; `optional` is no news where it does not load, `required: false` is a warning"),e.required===
!1&&l.required&&r.report(`${t}/attach`,"`required: false` says that the attach may fail as well; remove one of the two");
let c=l.required??(e.required!==!1&&n);return{name:o,section:s,load:e.optional?"optional":e.required===!1?"tolerated":"r\
equired",autoload:i,minKernel:e.min_kernel===void 0?null:Awe(e.min_kernel),attachRequired:c&&l.target?.kind!=="none",attach:l.
target,maxInsns:a,place:r.place(`${t}/name`)}}function Owe({attach:e},t,n){switch(e){case void 0:return{target:null,required:void 0};case"\
none":return{target:gU,required:void 0};case"required":case"best_effort":return{target:null,required:e==="required"};default:
return e.kind==="none"&&e.required&&n.report(`${t}/attach/required`,"`kind: none` is not attached, so that nothing can b\
e required"),{target:yU(e,`${t}/attach`,n),required:e.required}}}function Awe(e){let[t,n]=e.split(".").map(Number);return[
t??0,n??0]}var vwe,kU=f(async()=>{"use strict";bU();await bt();vwe=["name","kernels","type","autoload"]});function Yp(e,t,n){let r=J(e.functional_tests,`${t}/functional_tests`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.name,pointer:`${s}/name`})),"test"),r.map(({element:o,at:s})=>Iwe(o,s,n))}function Iwe(e,t,n){let{name:r,required:o=!0,
command:s=null}=e,i=Fwe(e,t,n);s===null&&(t_(e,t,n),e.timeout!==void 0&&n.report(`${t}/timeout`,"`timeout` is that of th\
e `command`, and there is none; see `within`"),RU.some(l=>l in e)||n.report(t,`test \`${r}\` does nothing; give it a \`com\
mand\`, or ${RU.map(l=>`\`${l}\``).join(", ")}`));let a=_U(e.timeout,Twe,`${t}/timeout`,n);return{name:r,required:o,timeoutSeconds:a/
1e3,command:s,expect:e_(e,t,n),expectations:i,place:n.place(`${t}/name`)}}function Fwe(e,t,n){return Object.keys(e).flatMap(
r=>{let o=`${t}/${r}`;switch(r){case"expect_events":return J(e.expect_events,o).flatMap(s=>Lwe(s.element,s.at,n));case"e\
xpect_runs":return J(e.expect_runs,o).map(s=>Nwe(s.element,s.at,n));case"expect_map":return J(e.expect_map,o).flatMap(s=>Bwe(
s.element,s.at,n));case"test_runs":return J(e.test_runs,o).map(s=>Kwe(s.element,s.at,n));default:return[]}})}function Lwe(e,t,n){
let{map:r,min:o=1,contains:s}=e;return{kind:"events",map:r,min:o,withinMs:l_(e.within,t,n),contains:s===void 0?null:zp(s,
`${t}/contains`,n)??null,shown:s===void 0?null:Yn(s),place:n.place(t)}}function Nwe(e,t,n){let{program:r,min:o=1}=e,s=l_(
e.within,t,n);return{kind:"runs",program:r,min:o,withinMs:s,place:n.place(t)}}function Bwe(e,t,n){let{map:r}=e,o=Vn(e.key,
`${t}/key`,n),s=l_(e.within,t,n),i=n.place(t);if("value"in e=="min"in e)return n.report(t,"write what the map must have \
at that key: either its `value`, or the `min` of it"),[];let a="value"in e?"value":"min",l=(a==="value"?Vn:iU)(e[a],`${t}\
/${a}`,n);if(o===void 0||l===void 0)return[];let c=a==="value"?"=":">=",u=`${r}[${Yn(e.key)}] ${c} ${Yn(e[a])}`;return[{
kind:"map",map:r,key:o,compare:a,value:l,withinMs:s,shown:u,place:i}]}function Kwe(e,t,n){let{program:r,data_in:o,ctx_in:s,
repeat:i=1,expect_return:a,expect_data_out:l}=e;o!==void 0&&s!==void 0&&n.report(`${t}/ctx_in`,"`data_in` and `ctx_in` c\
annot both be given; most program types take one of them");let c=o===void 0?"ctx":"data",u=m(o??s,`${c}_in`),d=m(l,"expe\
ct_data_out");return d!==void 0&&s_(d).length>2*xU&&n.report(`${t}/expect_data_out`,`no more than ${xU} bytes of a packe\
t are compared`),{kind:"test_run",program:r,input:u===void 0?null:{kind:c,bytes:u},repeat:i,expectReturn:a===void 0?null:
a>>>0,expectDataOut:d===void 0?null:s_(d),place:n.place(t)};function m(p,g){return p===void 0?void 0:zp(p,`${t}/${g}`,n)}}
function l_(e,t,n){return _U(e,Mwe,`${t}/within`,n)}function _U(e,t,n,r){if(e===void 0)return t;let o=Vg(e);return o!==void 0&&
o<=Cwe?o:(r.report(n,`\`${e}\` is not between 1 ms and 5 minutes, the times a test may take`),t)}var Cwe,Twe,Mwe,xU,RU,c_=f(
async()=>{"use strict";await bt();n_();Fu();await a_();Cwe=5*6e4,Twe=1e4,Mwe=1e3,xU=16*1024;RU=["expect_events","expect_\
runs","expect_map","test_runs"]});function SU(e,t,n){let r=J(e.program_variants,`${t}/program_variants`);return n.reportDuplicates(r.map(({element:o,at:s})=>({
name:o.group,pointer:`${s}/group`})),"group"),n.reportDuplicates(r.flatMap(({element:o,at:s})=>J(o.programs,`${s}/progra\
ms`).map(i=>({name:i.element.name,pointer:`${i.at}/name`}))),"program","; a program belongs to one group"),r.map(({element:{
group:o,programs:s},at:i})=>({group:o,programs:J(s,`${i}/programs`).map(({element:a,at:l})=>({name:a.name,helper:Dwe(a.requires_helper,
`${l}/requires_helper`,n),symbol:a.requires_symbol??null,attachTarget:a.requires_attach_target??null,trialLoad:a.probe===
"trial_load"})),place:n.place(`${i}/group`)}))}function Dwe(e,t,n){if(e===void 0||typeof e=="number")return e??null;let r=qC(
e);if(r!==void 0)return r;let o=te(e,tf),s=o===void 0?"name one as `bpf_loop`, or by its number":`did you mean \`${o}\`?`;
return n.report(t,`\`${e}\` is no BPF helper; ${s}`),null}var $U=f(async()=>{"use strict";sl();await Ke();await bt()});function Yi(e,t,n,r){let o=e.attach===void 0?n.attachRequired:e.attach==="required";return{attachRequired:o,maxInsns:e.max_insns??
n.maxInsns,fixups:cU(e,t,r),programs:wU(e,t,o,r),variants:SU(e,t,r),probeCompanions:e.probe_companions??[],tests:Yp(e,t,
r),knownFailures:fU(e,t,r),files:J(e.files,`${t}/files`).map(({element:s,at:i})=>({path:s,place:r.place(i)}))}}var Jp=f(
async()=>{"use strict";await bt();await dU();await pU();await kU();await c_();await $U()});function vU(e,t,n,r){let{path:o=[],name:s=null}=e,{base:i,options:a,timeoutSeconds:l}=n,c=a.libbpf??jwe(e.libbpf??n.libbpf);
e.struct_ops!==void 0&&c==="1.1"&&r.report(`${t}/struct_ops`,'libbpf 1.1, which is to load this object, sets no members \
of struct_ops maps; choose `libbpf: "1.5"` or newer');let u=Uwe(e,t,n,r);Wwe(e,u,t,r);let d=a.mode===null?u:[Hwe(a.mode,
u,e,t,r)],m=r.seconds(e.timeout,`${t}/timeout`);return{name:s,paths:typeof o=="string"?[o]:o,base:i,lanes:d.map(({mode:p,
required:g})=>({mode:p,required:g})),timeoutSeconds:a.timeoutSeconds??m??l??Dn,kernels:e.kernels===void 0?null:J(e.kernels,
`${t}/kernels`).map(({element:p,at:g})=>({id:p,place:r.place(g)})),btf:[...n.btf,...qp(e.btf,`${t}/btf`,i,r)],command:nU(
e,t,r),libbpf:c,place:r.place(`${t}/${s===null?"path":"name"}`),...Yi(e,t,{attachRequired:n.written.attach!=="best_effor\
t",maxInsns:n.written.max_insns??null},r)}}function jwe(e){return Ft.find(t=>t===String(e))??null}function Uwe(e,t,{written:n},r){
let{lanes:o}=e;if(o===void 0)return[{mode:e.mode??n.mode??cr,required:e.required??n.required??!0,at:`${t}/mode`}];for(let i of[
"mode","required"])e[i]!==void 0&&r.report(`${t}/${i}`,`\`${i}\` is the short form of \`lanes\`; write one of the two`);
let s=J(o,`${t}/lanes`);return r.reportDuplicates(s.map(({element:i,at:a})=>({name:i.mode,pointer:a})),"lane"),s.map(({element:{
mode:i,required:a=!0},at:l})=>({mode:i,required:a,at:l}))}function Wwe(e,t,n,r){let o=t.find(({mode:a})=>a==="behavior"),
s=t.find(({mode:a})=>a==="command");o!==void 0&&e.functional_tests===void 0&&r.report(o.at,"mode `behavior` proves what \
`functional_tests` expect, and there are none; add them, or write `mode: load_attach`"),o===void 0&&e.functional_tests!==
void 0&&r.report(`${n}/functional_tests`,"`functional_tests` run in mode `behavior`; set `mode: behavior`, or add a lane\
 of that mode"),s!==void 0&&e.command===void 0&&r.report(s.at,"mode `command` runs the `command` of the artifact, and th\
ere is none; add it"),s===void 0&&e.command!==void 0&&r.report(`${n}/command`,"`command` runs in mode `command`; set `mo\
de: command`, or add a lane of that mode");let i=e.programs?.some(({attach:a})=>typeof a=="object"&&a.binary!==void 0);e.
files!==void 0&&!i&&!e.functional_tests&&e.command===void 0&&r.report(`${n}/files`,"`files` are brought along for comman\
ds, and there is none; add `functional_tests` or a `command`"),t.every(({mode:a})=>a==="command")?qwe(e,n,r):e.path===void 0&&
r.report(n,"`path` is missing; only an artifact whose lanes are all `command` can do without")}function qwe(e,t,n){e.path===
void 0&&e.name===void 0&&n.report(t,"an artifact without `path` needs a `name`");for(let r of Gwe)e[r]!==void 0&&n.report(
`${t}/${r}`,`\`${r}\` means nothing in mode \`command\`, where your own loader loads the object; remove it, or add a lane o\
f another mode`)}function Hwe(e,t,n,r,o){e==="command"&&n.command===void 0&&o.report(r,"the `mode` input asks for `comma\
nd`, and this artifact has none"),e!=="command"&&n.path===void 0&&o.report(r,`the \`mode\` input asks for \`${e}\`, and t\
his artifact has no \`path\``);let s=t.some(i=>i.required);return{mode:e==="behavior"&&n.functional_tests===void 0?"load\
_attach":e,required:s}}var Gwe,EU=f(async()=>{"use strict";Po();await QR();await bt();n_();Ve();await Jp();Gwe=["attach",
"libbpf","btf","max_insns","maps","globals","struct_ops","programs","program_types","program_variants","probe_companions"]});function PU(e,t,n){return e===void 0?lr:typeof e=="string"?{level:e,allow:[]}:{level:e.level??lr.level,allow:J(e.allow,`${t}\
/allow`).map(({element:r,at:o})=>({name:r.name,class:r.class??null,program:r.program??null,reason:r.reason,place:n.place(
o)}))}}var OU=f(async()=>{"use strict";await bt();Ve()});function AU(e,t,n){let r=e.value,o=new ao(e),s={base:t,options:n,timeoutSeconds:o.seconds(r.defaults?.timeout,"/defaults\
/timeout"),btf:qp(r.btf,"/btf",t,o),written:r.defaults??{},libbpf:r.libbpf},i=J(r.artifacts,"/artifacts");o.reportDuplicates(
i.flatMap(({element:{name:l},at:c})=>l===void 0?[]:[{name:l,pointer:`${c}/name`}]),"artifact");let a={file:e.file,form:"\
manifest",remarks:[],caseReports:[],kernels:ZR(r.kernels,"/kernels",t,o),mirrors:r.mirrors??[],modules:r.modules??[],artifacts:i.
map(({element:l,at:c})=>vU(l,c,s,o)),requiredKernels:[],baseline:V2(r.baseline,"/baseline",o),surface:PU(r.surface,"/sur\
face",o),allowedWarnings:TU(r,o)};return o.finish(),a}function Xp(e,t,n){let r=e.value,o=new ao(e),s={file:e.file,form:"\
singleArtifact",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],artifacts:[{name:r.name===void 0?null:bf(r.name),
paths:[...t],base:".",lanes:[{mode:zwe(r,n.mode,o),required:!0}],timeoutSeconds:n.timeoutSeconds??Dn,kernels:null,btf:[],
command:null,libbpf:n.libbpf,place:o.place(""),...Yi(r,"",{attachRequired:!1,maxInsns:null},o)}],requiredKernels:J(r.required_profiles,
"/required_profiles").map(({element:i,at:a})=>({id:i,place:o.place(a)})),baseline:qr,surface:lr,allowedWarnings:TU(r,o)};
return o.finish(),s}function zwe(e,t,n){let r=e.functional_tests!==void 0;return t==="command"&&n.report("","the `mode` \
input asks for `command`; list the artifact with its `command` under `artifacts:`"),t==="behavior"&&!r&&n.report("","the\
 `mode` input asks for `behavior`, and there are no `functional_tests`; add them"),e.files!==void 0&&!r&&n.report("/file\
s","`files` are brought along for commands, and there are no `functional_tests`"),t??(r?"behavior":cr)}function CU(e){let{
profiles:t}=e.value,n=new ao(e),r=ZR(t,"/profiles",".",n);return n.finish(),r}function TU(e,t){return J(e.allow_kernel_warnings,
"/allow_kernel_warnings").flatMap(({element:n,at:r})=>t.regex(n,r)??[])}var Qp=f(async()=>{"use strict";ow();Y2();await QR();
await bt();await tU();Ve();await EU();await Jp();await OU()});import{existsSync as Vwe}from"node:fs";import{readFile as Ywe}from"node:fs/promises";import{join as MU,resolve as Jwe}from"node:path";
async function Ji(e,t){let n=Jwe(t,e);return Xwe.test(e)&&!Vwe(n)?Qwe(e):{kernels:CU(await io(t==="."?e:MU(t,e),()=>"mat\
rix",{kind:"matrix"})),remarks:[]}}async function Qwe(e){let t=await eke(),n=t.get(e);if(n===void 0){let c=te(e,[...t.keys()]),
u=c===void 0?`the shipped ones are ${[...t.keys()].join(", ")}`:`did you mean ${c}?`;throw new h(`matrix \`${e}\` is neit\
her a file nor a matrix that is shipped; ${u}`)}let{required:r=[],optional:o=[]}=n,{unavailable:s}=await Ht(),i=[...r.map(
c=>({id:c,required:!0})),...o.map(c=>({id:c,required:!1}))],a=i.filter(({id:c})=>s.has(c));return{kernels:i.filter(({id:c})=>!s.
has(c)).map(c=>({...Zwe,...c})),remarks:a.map(({id:c,required:u})=>{let{why:d="",instead:m=""}=s.get(c)??{};return{message:`\
matrix \`${e}\` runs without ${c}${u?"":" (optional)"}: ${d}; \`${m}\` comes nearest`,serious:u}})}}async function eke(){
let e=await Ywe(MU(Ot,"kernels","matrices.yaml"),"utf8");return new Map(Object.entries(jx(e)))}var Xwe,Zwe,Zp=f(async()=>{
"use strict";await Vl();await Ke();v();await so();Er();await mc();await Qp();Xwe=/^[\w-]+$/;Zwe={own:null,variant:null,timeoutSeconds:null,
cmdline:"",lsm:null,place:null}});import{dirname as tke}from"node:path";async function IU(e,t){let n=[],r=await ie(n,()=>nke(e,t)),{matrix:o}=t,s=o===null?
void 0:await ie(n,()=>Ji(o,"."));if(r===void 0||n.length>0)throw new h(n);return r===null?null:{...r,kernels:[...r.kernels,
...s?.kernels??[]],remarks:[...r.remarks,...s?.remarks??[]]}}async function nke(e,t){if(t.implied&&t.objects.length>0&&hc(
Ui(t.text??await XR(e),e).value))return null;let n=await io(e,r=>hc(r)?"manifest":"singleArtifactManifest",{text:t.text});
if(hc(n.value)){if(t.objects.length>0)throw new h({file:e,message:`the manifest names its artifacts itself; leave out \`${t.
objects.join(" ")}\`, or choose one of them by name with ${Z("only")}`});return AU(n,tke(e),t)}if(t.objects.length===0)throw new h(
{file:e,message:`a manifest without \`artifacts\` describes one object that is named beside it: give its path (${Z("arti\
fact")}), or list it under \`artifacts:\``});return Xp(n,t.objects,t)}function hc(e){return typeof e!="object"||e===null||
Array.isArray(e)||rke.some(t=>t in e)}var rke,u_=f(async()=>{"use strict";v();Oe();await mc();await Zp();await Qp();await Gi();
rke=["artifacts","artifact","kernels","mirrors","modules","defaults","baseline","surface","btf"]});import{join as FU,relative as oke,resolve as d_}from"node:path";function LU({name:e,out:t,markdown:n},{report_dir:r=ske},o){
return{artifact:e,json:d_(o,t??FU(r,`${e}.json`)),markdown:d_(o,n??FU(r,`${e}.md`))}}function NU(e,t){let n=new Map;for(let{
at:r,base:o,report:s}of e)for(let[i,a]of[["out",s.json],["markdown",s.markdown]]){[process.cwd(),d_(o)].some(c=>he(a,c))||
t.report(`${r}/${i}`,`the report \`${a}\` would be outside of the working directory; name a path in it`);let l=n.get(a);
l!==void 0&&t.report(`${r}/${i}`,`the report \`${oke(".",a)}\` is that of \`${l}\` already; name another file`),n.set(a,
s.artifact)}}var ske,f_=f(()=>{"use strict";dn();ske="reports/suites"});import{join as ike}from"node:path";async function BU(e,t,n){let{base:r,defaults:o,checking:s}=n,i=[],a=await ie(i,()=>ake(
e,t,n)),l=await ie(i,()=>lke(e,t,n));if(a===void 0||l===void 0||i.length>0)throw new h(i);let{kernels:c,remarks:u}=a;cke(
l.requiredKernels,c,e,s);let d=[...l.object.tests,...uke(e,t,l.object.tests,s)],m=s.place(`${t}/name`);return{at:t,base:r,
kernels:c,remarks:u,allowedWarnings:l.allowedWarnings,report:LU(e,o,r),request:{...l.object,name:e.name,paths:[e.artifact],
base:r,tests:d,lanes:[{mode:fke(e,t,d,n),required:!0}],timeoutSeconds:mke(e,t,n),libbpf:n.options.libbpf,kernels:c.map(p=>({
id:ae(p),place:p.place??m,required:p.required,timeoutSeconds:p.timeoutSeconds})),btf:[],command:null,place:m}}}async function ake(e,t,{
base:n,defaults:r,checking:o}){let s=e.matrix??r.matrix;return s!==void 0?Ji(s,n):(o.report(t,`case \`${e.name}\` has no \
\`matrix\`, and there is none in \`defaults\`; add one`),{kernels:[],remarks:[]})}async function lke({artifact:e,manifest:t},n,r){
if(t===void 0)return{object:Yi({},n,{attachRequired:!1,maxInsns:null},r.checking),requiredKernels:[],allowedWarnings:[]};
let o=ike(r.base,t),s=await io(o,c=>{if(hc(c))throw new h({file:o,message:"names its artifacts itself, and a case has on\
e; give it as `manifest`, without a suite"});return"singleArtifactManifest"}),{artifacts:i,...a}=Xp(s,[e],{mode:null,timeoutSeconds:null,
libbpf:null}),[l]=i;if(l===void 0)throw new Error("a manifest of one object has none");return{object:l,...a}}function cke(e,t,{
name:n},r){let o=e.filter(({id:s})=>!t.some(i=>yt(i,s)));if(o.length>0)throw new h(o.map(({id:s,place:i})=>({...i,message:`\
the manifest of case \`${n}\` in ${r.document.file} requires kernel \`${s}\`, which its matrix does not have; its kernels\
 are ${t.map(ae).join(", ")}`})))}function uke({name:e,test:t},n,r,o){if(t===void 0)return[];let s=`${e}-behavior`;r.some(
l=>l.name===s)&&o.report(`${n}/test`,`the manifest has a test \`${s}\` already, as this one is called; rename that`);let i={
name:s,command:t.command,...t.required===void 0?{}:{required:t.required},...t.timeout===void 0?{}:{timeout:t.timeout},...dke(
t,n,o)},a=o.place(`${n}/test`);return Yp({functional_tests:[i]},`${n}/test`,o).map(l=>({...l,place:a}))}function dke({expect:e={}},t,n){
let{exit_code:r,stdout_contains:o,stderr_contains:s,event_contains:i}=e;o&&i&&o!==i&&n.report(`${t}/test/expect/event_co\
ntains`,"`event_contains` is another word for `stdout_contains`; write one of the two");let a=o||i;return{...r===void 0?
{}:{expect_exit_code:r},...a?{expect_stdout_contains:a}:{},...s?{expect_stderr_contains:s}:{}}}function fke({test:e,validation_mode:t},n,r,{
options:o,defaults:s,checking:i}){if(o.mode==="command"&&i.report(n,"the `mode` input asks for `command`, and a case of \
a suite has none; leave out the input"),o.mode==="behavior"&&r.length===0)return cr;if(o.mode!==null)return o.mode;let a=e===
void 0?ju(t??s.validation_mode??""):"behavior";return a==="behavior"&&r.length===0&&i.report(`${n}/validation_mode`,"mod\
e `behavior` proves what tests expect, and there are none; add a `test`, or a `manifest` with `functional_tests`"),a??(r.
length>0?"behavior":cr)}function mke(e,t,{options:n,defaults:r,checking:o}){let s=o.seconds(e.timeout,`${t}/timeout`),i=o.
seconds(r.timeout,"/defaults/timeout");return n.timeoutSeconds??s??i??Dn}var KU=f(async()=>{"use strict";v();await mc();
await u_();await Zp();Ve();await Qp();await Jp();f_();await c_();Zg()});function DU(e,t,n){let r=[{element:t,at:"/defaults"},...e],o=new Map;for(let[i,a]of Object.entries(pke)){let l=r.flatMap(
({element:c,at:u})=>hke(i,c[i])?[n.place(`${u}/${i}`).line]:[]);l.length>0&&o.set(a,[...o.get(a)??[],`\`${i}\` (${l.length===
1?"line":"lines"} ${l.join(", ")})`])}if(o.size===0)return null;let s=[...o].map(([i,a])=>`${a.join(", ")}: ${i}`);return{
message:`${n.document.file}: left aside are ${s.join("; ")}`,serious:!1}}function hke(e,t){switch(e){case"runner":return t!==
void 0&&t!==""&&t!=="vm";case"keep_vm_on_failure":return t===!0;default:return t!==void 0}}var pke,jU=f(()=>{"use strict";
pke={workdir:"nothing but the report is kept",runner:"every kernel is booted in QEMU",concurrency:"the cases share a boo\
t; the input `concurrency` says how many kernels run at a time",keep_vm_on_failure:"the report has the logs of every gue\
st",artifact_uri:"an artifact is its file, and is called like its case",artifact_name:"an artifact is called like its ca\
se",artifact_version:"an artifact is called like its case",artifact_variant:"an artifact is called like its case"}});import{dirname as gke}from"node:path";async function GU(e,t){let n=await io(e,()=>"suite",{kind:"suite"}),{defaults:r={},
cases:o}=n.value,s=new ao(n),i=J(o,"/cases");s.reportDuplicates(i.map(({element:{name:d},at:m})=>({name:d,pointer:`${m}/\
name`})),"case");let a=[],l={base:gke(e),defaults:r,options:t,checking:s},c=[];for(let{element:d,at:m}of i){let p=await ie(
a,()=>BU(d,m,l));p!==void 0&&c.push(p)}if(NU(c,s),await ie(a,()=>s.finish()),a.length>0)throw new h(UU(a));let u=DU(i,r,
s);return{file:e,form:"suite",kernels:yke(c.map(({kernels:d})=>d)),mirrors:[],modules:[],artifacts:c.map(({request:d})=>d),
requiredKernels:[],baseline:qr,surface:lr,allowedWarnings:c.flatMap(({allowedWarnings:d})=>d),remarks:UU([...c.flatMap(({
remarks:d})=>d),...u===null?[]:[u]]),caseReports:c.map(({report:d})=>d)}}function UU(e){return[...new Map(e.map(t=>[JSON.
stringify(t),t])).values()]}function yke(e){let t=new Map;for(let n of e.flat()){let r=t.get(ae(n)),o=n.required||r?.required===
!0;t.set(ae(n),{...r??n,required:o,timeoutSeconds:null})}return[...t.values()]}var WU=f(async()=>{"use strict";v();await bt();
await mc();Ve();await KU();jU();f_()});var eh,m_=f(()=>{"use strict";eh=["debian-11-5.10","debian-12-6.1","debian-13-6.12","debian-13-backports"]});async function gc(e,t,n,r){let o=t.flatMap(c=>c.split(",").map(u=>u.trim()));for(let c of e.kernels)c.own!==null&&kke(c,
n,r);let s=e.kernels.length>0?e.kernels:eh.map(nh),i=p_(s,n,r),a=o[0]?.startsWith("!")?i:[],l=o.length===0?i:bke(o,e.kernels.
length>0?i:[],a,n,r);return HU(l,n,r)}function qU({kernels:e},t){return HU(p_(e,t,[]),t,[])}function nh(e){return{id:e,own:null,
variant:null,required:!0,timeoutSeconds:null,cmdline:"",lsm:null,place:null}}function bke(e,t,n,r,o){let s=e.flatMap(i=>{
let a=t.filter(c=>ae(c)===i);if(a.length>0)return a;let l=t.filter(({id:c})=>c===i);return l.length>0?l:[nh(i)]});return p_(
[...n,...s],r,o).map(i=>t.find(a=>i.place===null&&ae(a)===ae(i))??i)}function p_(e,t,n){let r=new Map;for(let i of e){let{
id:a,own:l}=i;l!==null||!oo(a,t)?r.set(ae(i),{request:i,named:!0}):a.startsWith("!")?s(i):o(i)}return[...r.values()].map(
({request:i})=>i);function o(i){let a=$2(i.id,t);if(a===void 0||a.length===0){n.push({...i.place,message:th(i.id,t)});return}
for(let{id:l}of a){let c=ae({...i,id:l});r.get(c)?.named!==!0&&r.set(c,{request:{...i,id:l},named:!1})}}function s(i){let a=i.
id.slice(1),l=ic(a,t),c=m=>yt(m,a)||ac(a,m.id)||u(m),u=({id:m,own:p})=>{let g=p===null?gr(m,t):void 0;return g!==void 0&&
l?.(g)===!0},d=r.size;r=new Map([...r].filter(([,{request:m}])=>!c(m))),r.size===d&&l===void 0?n.push({...i.place,message:th(
a,t)}):r.size===0&&n.push({...i.place,message:`\`${i.id}\` leaves no kernel; name what is taken before it`})}}function th(e,t){
if(e==="")return"`!` excludes nothing; name what it takes away, such as `!debian-11-*`";let n=v2(e,t);return n===void 0?
`\`${e}\` selects no kernel; \`bpfcompat kernels\` lists all`:n===""?`\`${e}\` has nothing on one side of \`/\`; name what \
stands there, or leave it out`:`\`${n}\` means no kernel; ${wke(n,t)}`}function wke(e,t){if(/^[<>=]/.test(e))return"a bo\
und is a sign and a series without a blank, such as `>=6.1`";if(e.includes(".."))return"a range is two series, such as `\
5.10..6.6`";let n=ro(t),r=te(e,[...n,...cc(t)]);return r===void 0?`there are ids, globs such as \`debian-*\`, bounds such \
as \`>=6.1\` and \`5.10..6.6\`, and the words ${n.join(", ")}`:`did you mean \`${r}\`?`}function kke({id:e,place:t},n,r){
(n.kernels.has(e)||n.aliases.has(e)||oo(e,n))&&r.push({...t,message:`\`${e}\` is taken by the catalog; give your own kern\
el another id`})}async function HU(e,t,n){let r=[];for(let o of e){let s=[],i=o.own??await ie(s,()=>Dp(o.id,t));i!==void 0&&
r.push({spec:i,kernel:o}),n.push(...s.map(a=>({...o.place,...a})))}return r}var rh=f(async()=>{"use strict";await Ke();v();
await so();lc();Ve();m_()});function yc(e,t,n,r,o){let[s]=e,i=s?.id.startsWith("!")?t.map(({kernel:c})=>[ae(c),s]):[],a=new Map(i);for(let c of e){let u=c.
id.startsWith("!"),d=u?c.id.slice(1):c.id,m=t.filter(p=>xke(d,p,n)).map(({kernel:p})=>ae(p));if(m.length===0){let p=Ske(
d,t,n);p===void 0?o(c):r.push({...c.place,message:p})}for(let p of m)u?a.delete(p):a.set(p,c)}let l=t.map(({kernel:c})=>ae(
c));return new Map([...a].toSorted(([c],[u])=>l.indexOf(c)-l.indexOf(u)))}function xke(e,{kernel:t,spec:n},r){if(yt(t,e)||
/[*?]/.test(e)&&ac(e,t.id))return!0;if(!oo(e,r))return Rke(e,t,r);let o=t.own===null?gr(t.id,r):_ke(n);return o!==void 0&&
ic(e,r)?.(o)===!0}function Rke(e,{id:t,own:n},r){if(n!==null||e.includes("@"))return!1;let o=gr(e,r);return o!==void 0&&
o===gr(t,r)}function _ke({id:e,arch:t,series:n,distribution:r,source:o}){return n===void 0?void 0:{...{build:null,isDefaultBuild:!0,
description:"",tags:[],groups:[],facts:{}},id:e,line:e,arch:t,series:n,distribution:r,source:o}}function Ske(e,t,n){if(oo(
e,n)){let a=ic(e,n);return a!==void 0&&[...n.kernels.values()].some(a)?void 0:th(e,n)}let[r=e]=e.split("+");if(gr(r,n)!==
void 0)return;let o=[...new Set(t.flatMap(({kernel:a})=>[ae(a),a.id]))],s=te(e,[...o,...n.kernels.keys(),...n.aliases.keys(),
...ro(n)]),i=s===void 0?`the run has ${o.join(", ")}`:`did you mean \`${s}\`?`;return`neither the run nor the catalog ha\
s a kernel \`${e}\`; ${i}`}var zU=f(async()=>{"use strict";await Ke();await so();lc();Ve();await rh()});function VU(e,t,n,r){let o=[...new Map(t.map(g=>[ae(g.kernel),g])).values()],s=[],i=new Map,a=new Map,l=e.artifacts.map(
g=>{let b=g.kernels&&c(g.kernels);return{...g,kernels:b,knownFailures:g.knownFailures.map(k=>u(k,b)),btf:g.btf.map(d),fixups:g.
fixups.map(m)}});for(let g of l)o1(g,o.map(({kernel:b})=>b),r);return{...e,artifacts:l,remarks:[...e.remarks,...s]};function c(g){
return[...yc(g,o,n,r,({id:k,place:y})=>{oo(k,n)?p(y,`\`${k}\` selects no kernel of this run`):r.push({...y,message:$ke(k,
o)})})].map(([k,y])=>({...y,id:k}))}function u(g,b){let y=[...yc(g.kernels,o,n,r,({id:R,place:_})=>p(_,`\`${R}\` selects \
no kernel of this run, so that this known failure is not looked for there`))].filter(([R])=>b===null||b.some(_=>_.id===R));
return{...g,kernels:y.map(([R,{place:_}])=>({id:R,place:_}))}}function d(g){let b=i.get(g);if(b!==void 0)return b;let k=yc(
g.kernels,o,n,r,({id:R,place:_})=>p(_,`\`${R}\` selects no kernel of this run, so that \`${g.file}\` is not used`)),y={...g,
kernels:[...k].map(([R,{place:_}])=>({id:R,place:_}))};return i.set(g,y),y}function m(g){let{kernels:b,subject:k}=g;if(b===
void 0)return g;let y=a.get(b);if(y!==void 0)return{...g,kernels:y};let _=[...yc(b,o,n,r,({id:S,place:$})=>p($,`\`${S}\` \
selects no kernel of this run, so that nothing is set of \`${k}\` for it`))].map(([S,{place:$}])=>({id:S,place:$}));return a.
set(b,_),{...g,kernels:_}}function p(g,b){s.push({message:En({...g,message:b}),serious:e.kernels.length>0})}}function $ke(e,t){
let n=[...new Set(t.flatMap(({kernel:s})=>[ae(s),s.id]))],r=te(e,n),o=r===void 0?`there are ${n.join(", ")}`:`did you me\
an \`${r}\`?`;return`no kernel of this run is called \`${e}\`; ${o}; list it under \`kernels:\``}var YU=f(async()=>{"use\
 strict";await Ke();v();lc();Ve();$m();await zU()});import{existsSync as JU}from"node:fs";import{readdir as vke}from"node:fs/promises";import{resolve as Eke}from"node:path";
async function XU(e,t){try{return await t()}catch(n){if(!(n instanceof h)||process.env.GITHUB_ACTIONS!=="true")throw n;let r=await Pke(
e);if(r===void 0)throw n;let o=`${r}; add \`- uses: actions/checkout@v7\` before this step`;throw new h([{message:o},...n.
problems],{cause:n})}}async function Pke({manifest:e,suite:t,objects:n,reportDirectory:r}){let o=t??e;if(o===null&&n.length===
0)return;if((await vke(".")).filter(i=>Eke(i)!==r).length===0)return"the workspace is empty: the repository is not check\
ed out";if(o!==null&&!JU(o)&&!JU(".git"))return`the workspace has no \`.git\` and no \`${o}\`: the repository is not chec\
ked out`}var QU=f(()=>{"use strict";v()});function Ake({object:e},t,n){let r=Oke[n],o=e===null?r:e.byteOrder;if(o!==r)return{what:"all",why:`is ${o}-endian (\`-tar\
get ${h_[o]}\`), ${n} is ${r}-endian`};let s=t?.arch??n;if(s===n)return;let i=`brings \`${t?.binary}\`, which is built fo\
r ${s} and not for ${n}`;return{what:e===null?"all":"command",why:i}}function ZU(e,t){let n=({spec:s},i)=>i.defect===void 0?
Ake(i,t.get(i.request),s.arch):void 0,r=new Map;for(let s of new Set(e.flatMap(({artifacts:i})=>i))){let i=e.filter(({artifacts:a})=>a.
includes(s));s.object!==null&&i.every(a=>n(a,s)?.what==="all")&&r.set(s,Cke(s.object.byteOrder))}let o=(s,i)=>{let a=r.get(
i);if(a!==void 0)return{...i,defect:a};let l=n(s,i);return l===void 0?i:{...i,unsuited:l}};return{kernels:e.map(s=>({...s,
artifacts:s.artifacts.map(i=>o(s,i))})),defects:r}}function Cke(e){let t=e==="little"?"big":"little";return`is ${e}-endi\
an (\`-target ${h_[e]}\`), the kernels of this run are ${t}-endian; compile it with \`-target ${h_[t]}\``}var Oke,h_,eG=f(
()=>{"use strict";Oke={x86_64:"little",arm64:"little",s390x:"big"},h_={little:"bpfel",big:"bpfeb"}});async function lo(e){return XU(e,()=>Tke(e))}async function Tke(e){let t=await nG(e),n=[],r=await Ht(),o=await gc(t,e.kernels,
r,n),s=o.map(({kernel:k})=>k),i=VU(t,[...o,...await qU(t,r)],r,n),a=await ie(n,async()=>Kke(w2(await PI(i.artifacts)),e.
artifacts));e.kernels.length===0&&Dke(i,s,n);let l=await ie(n,()=>Mke(i,o,e)),c=await Fke(a??[],n),u=await e1(a??[],o,n);
if(a===void 0||l===void 0||n.length>0)throw new h(n);let d=o.map(({spec:k,kernel:y})=>({name:ae(y),spec:k,request:y,artifacts:a.
filter(R=>jke(R,y))})).filter(k=>k.artifacts.length>0),{kernels:m,defects:p}=ZU(d,c);for(let k of m)Lke(k,c);let{shard:g}=e,
b=a.map(k=>{let y=p.get(k);return y===void 0?k:{...k,defect:y}});return g===null?{manifest:i,artifacts:b,kernels:m,lock:l,
shard:g,brought:c,btf:u}:{manifest:i,artifacts:b,lock:l,kernels:r2(m,g),shard:o2(m,g),brought:c,btf:u}}async function tG(e){
let t=await nG(e),n=[],r=await gc(t,e.kernels,await Ht(),n);if(n.length>0)throw new h(n);return{manifest:t,specs:[...new Map(
r.map(({spec:o})=>[o.id,o])).values()]}}async function Mke({file:e},t,n){let r=await q2(n.lock,e===""?null:e),o=t.map(({
spec:s})=>s);return r&&{file:r.file,kernels:H2(r,o)}}function oh({manifest:e,artifacts:t,lock:n},r,o){n!==null&&o.info(`${n.
file} says which kernels these are: nothing is looked up`),r.manifest!==null&&e.file===""&&o.info(`${r.manifest} is left\
 aside, since objects are named: to take its artifacts with all it says of them, leave out the objects`);for(let{path:s,
alsoBy:i}of t)i!==void 0&&o.info(`\`${s}\` is used once; it is also matched by ${i.map(a=>`\`${a}\``).join(", ")}`);for(let{
message:s,serious:i}of e.remarks)o[i?"warning":"info"](s)}async function Fke(e,t){let n=new Map;for(let r of new Set(e.map(
o=>o.request))){if(!rx(r))continue;let o=await ie(t,()=>h2(r));o!==void 0&&n.set(r,o)}return n}function Lke({name:e,artifacts:t},n){
let r=t.flatMap(({request:c})=>n.get(c)?.files??[]),o=t.flatMap(({request:c})=>n.get(c)?.system??[]),s=[...r,...new Map(
o.map(c=>[c.path,c])).values()],i=s.reduce((c,{content:u})=>c+u.length,0);if(i<=oc)return;let l=s.sort((c,u)=>u.content.
length-c.content.length).slice(0,3).map(({path:c,content:u})=>`${c} ${g_(u.length)}`).join(", ");throw new h({...t.find(
({request:c})=>n.has(c))?.request.place,message:`the files that are brought along to kernel \`${e}\` have ${g_(i)} toget\
her (the largest: ${l}), a guest takes ${g_(oc)}; bring along fewer or smaller ones`})}function g_(e){return`${(e/1024**
2).toFixed(1)} MiB`}async function nG(e){let{manifest:t,manifestImplied:n,suite:r,matrix:o,objects:s,mode:i,timeoutSeconds:a,
libbpf:l}=e;if(r!==null)return GU(r,{mode:i,timeoutSeconds:a,libbpf:l});let c={matrix:o,implied:n,objects:s,mode:i,timeoutSeconds:a,
libbpf:l,text:e.manifestText},u=t===null?null:await IU(t,c);if(u!==null)return u;Bke(e);let{kernels:d,remarks:m}=o===null?
{kernels:[],remarks:[]}:await Ji(o,".");return{...Nke(e),kernels:d,remarks:m}}function Nke({objects:e,loader:t,mode:n,timeoutSeconds:r,
libbpf:o}){return{file:"",form:"manifest",remarks:[],caseReports:[],kernels:[],mirrors:[],modules:[],requiredKernels:[],
baseline:qr,surface:lr,allowedWarnings:[],artifacts:[{name:null,paths:[...e],base:".",lanes:[{mode:t===null?n??cr:"comma\
nd",required:!0}],timeoutSeconds:r??Dn,kernels:null,fixups:[],attachRequired:!0,maxInsns:null,programs:[],variants:[],probeCompanions:[],
tests:[],command:t===null?null:{command:t.command,binary:t.binary,expect:{...Ike,exitCode:t.expectExit},place:null},files:(t?.
files??[]).map(s=>({path:s,place:null})),libbpf:o,knownFailures:[],btf:[],place:null}]}}function Bke({mode:e,loader:t}){
let n=[];if(e==="behavior"&&n.push({message:"mode `behavior` needs a manifest whose artifacts have `functional_tests`; w\
rite one (`bpfcompat init` begins it)"}),e==="command"&&t===null&&n.push({message:"mode `command` needs the command that\
 runs your loader: give `command`, or a manifest that has one"}),n.length>0)throw new h(n)}function Kke(e,t){if(t.length===
0)return[...e];let n=e.map(({name:o})=>o),r=t.filter(o=>!n.includes(o));if(r.length>0)throw new h(r.map(o=>({message:Uke(
"artifact",o,n)})));return e.filter(({name:o})=>t.includes(o))}function Dke(e,t,n){let r=t.map(ae);for(let{id:o,place:s}of e.
requiredKernels)t.some(i=>yt(i,o))||n.push({...s,message:`the manifest requires kernel \`${o}\`, which this run does not \
take; its kernels are ${r.join(", ")}`})}function jke({request:e},t){return e.kernels===null||e.kernels.some(({id:n})=>yt(
t,n))}function Uke(e,t,n){let r=te(t,n);return`no ${e} of this run is called \`${t}\`; ${r===void 0?`there are ${n.join(
", ")}`:`did you mean \`${r}\`?`}`}var Ike,Xi=f(async()=>{"use strict";await hi();await b2();await k2();await Ke();v();await so();
await JR();zi();await u_();await Zp();Ve();await WU();KR();await YU();_m();await Dm();QU();await rh();eG();Ike={stdoutContains:null,
stderrContains:null,stdoutMatches:null}});async function co(e,t,n=null){let{plan:r,baseline:o}=await ct("reading the manifest and the objects",()=>Gke(e,n));t.progress.
planned?.(Wke(r)),oh(r,e,t.logger);let s=rc(r);try{let i=await ji(r,e,t,e.trials==="off"?null:s),a=o===null?i:uf(i,o,e.failOn),
l=s2(await Zj(a,r,e,t,s));return await i2(l,r.manifest.caseReports,e.failOn),l}finally{s.release()}}async function Gke(e,t){
let n=[],r=await ie(n,()=>lo(e)),o=await ie(n,async()=>e.baseline===null?t:{results:await ft(e.baseline),source:e.baseline});
if(r===void 0||o===void 0)throw new h(n);return{plan:r,baseline:o}}function Wke({kernels:e}){return{kernels:e.map(({name:t,
request:{required:n}})=>({id:t,required:n})),lanes:e.flatMap(t=>t.artifacts.flatMap(n=>{let{artifact:r,kernel:o,kernelRequired:s,
request:i}=Zl(n,t);return i.lanes.map(({mode:a,required:l})=>({artifact:r,mode:a,kernel:o,required:l&&s}))}))}}var bc=f(
async()=>{"use strict";await Qb();v();await NR();await Ip();wo();KR();ut();await oR();await a2();await Mp();await Xi()});async function sh(e,t,n,r=null){let o=await lo(e);if(oh(o,e,n),o.kernels.length===0)throw new h("no artifact is taken to\
 any kernel: there is nothing to deal out");let{baseline:s,concurrency:i}=e,a=s===null?r:{results:await ft(s),source:s},
l=Hke(o,t,i,a?.results??null);return{matrix:l,lines:zke(l,a,t)}}function Hke({kernels:e},t,n,r){let o=Np(e,r),s=Math.min(
t??hE(o,n),o.length);return{include:Bu(o,s).map((i,a)=>({shard:`${a+1}/${s}`,index:a+1,kernels:i.join(","),seconds:gE(o.
filter(({name:l})=>i.includes(l)),n)}))}}function zke({include:e},t,n){let r=t===null?"an estimate":`what each kernel to\
ok in ${x(t.source,120)}`,o=n!==null&&n>e.length?` (${n} were asked for, there are no more kernels)`:"",s=e.map(({shard:a,
kernels:l,seconds:c})=>[a,`${c} s`,l.split(",").join(", ")]),i=[0,1].map(a=>Math.max(...s.map(l=>l[a]?.length??0)));return[
`${M(e.length,"shard")}${o}, by ${r}; ${40} s of each are its set-up`,...s.map(a=>a.map((l,c)=>l.padEnd(i[c]??0)).join("\
  "))]}var y_=f(async()=>{"use strict";v();I();wo();await Xi();BR();Ma()});function b_(e,t){return{...e,kernels:e.kernels.map(o=>({...o,consoleLog:n(o.consoleLog,o.id)})),cases:e.cases.map(r),findings:e.
findings.map(o=>({...o,log:n(o.log,o.kernels[0]??"")}))};function n(o,s){return o===null?null:t(o,s)}function r(o){let{kernel:s}=o,
i=l=>({...l,log:n(l.log,s)}),a=l=>l===null?null:{...l,stdout:i(l.stdout),stderr:i(l.stderr)};return{...o,programs:o.programs.
map(l=>({...l,load:l.load===null?null:{...l.load,verifierLog:n(l.load.verifierLog,s)}})),tests:o.tests.map(l=>({...l,command:a(
l.command)})),command:a(o.command),libbpfLog:n(o.libbpfLog,s)}}}var rG=f(()=>{"use strict"});import{constants as Vke}from"node:fs";import{copyFile as Yke,mkdir as Jke,realpath as oG,stat as sG}from"node:fs/promises";
import{dirname as Xke,join as ih}from"node:path";async function iG(e,t,n){let r=new Set,o=[],s=[],i=Qke;for(let{path:a,kernel:l}of Zke(
e)){let c=t(l);if(c===void 0||!exe(a,l)){s.push(a);continue}let u=await txe(c,a);u===void 0?o.push(a):u==="refused"||u>i?
s.push(a):(i-=u,await nxe(ih(c,a),ih(n,a)),r.add(a))}return{results:b_(e,a=>r.has(a)?a:null),missing:o,refused:s}}function Zke(e){
let t=new Map;return b_({...e,findings:[]},(n,r)=>(t.has(n)||t.set(n,{path:n,kernel:r}),n)),[...t.values()]}function exe(e,t){
let[n,r,...o]=e.split("/");return n==="logs"&&r===In(t)&&o.length>0&&o.every(s=>s!==""&&s===In(s))}async function txe(e,t){
try{let n=await oG(ih(e,t)),r=await sG(n);return n===ih(await oG(e),t)&&r.isFile()?r.size:"refused"}catch(n){return K(n)===
"ENOENT"?void 0:"refused"}}async function nxe(e,t){try{await Jke(Xke(t),{recursive:!0}),await Yke(e,t,Vke.COPYFILE_FICLONE)}catch(n){
let{size:r}=await sG(e);throw new h(`the log ${e} (${Ze(r)}) could not be copied to ${t}: ${E(n)}; make room, or name an\
other folder with ${Z("report-directory")}`,{cause:n})}}var Qke,aG=f(()=>{"use strict";v();Ds();I();rG();Oe();Qke=4*1024**
3});function Qe({file:e,shard:t}){return`shard ${t.index}/${t.count} (\`${x(e,120)}\`)`}function cG(e,t){let n=[],r=[],o=[],
s=oxe(e,t,n).toSorted((i,a)=>w_(a.results,i.results));for(let i of s.toSorted((a,l)=>Number(k_(a))-Number(k_(l)))){let a={
...i,shard:i.results.shard??axe(i.results)},l=o.find(u=>u.shard.index===a.shard.index),c=lxe(a,o);c!==void 0&&cxe(a,o)?n.
push(`${Qe(a)} is of another plan, which a later attempt has replaced, and is left aside`):c!==void 0?r.push(c):l===void 0?
o.push(a):w_(l.results,a.results)>0||sxe(l,a)?n.push(ixe(l,a)):r.push(`${Qe(a)} is a second result of \`${x(l.file,120)}\
\` and was ignored`)}return{shards:o.toSorted((i,a)=>i.shard.index-a.shard.index),problems:r,notes:n}}function oxe(e,t,n){
let r=e.filter(({results:c})=>c.workflowRun!==null),o=r.find(({results:c})=>c.workflowRun?.id===t?.id),[s]=o===void 0?r.
toSorted((c,u)=>w_(u.results,c.results)):[o],i=s?.results.workflowRun?.id,a=r.filter(({results:c})=>c.workflowRun?.id!==
i);if(a.length===0)return e;let l=a.map(({file:c,results:u})=>`\`${x(c,120)}\` (${x(u.workflowRun?.id??"",40)})`);return n.
push(`of other workflow runs than ${x(i??"",40)}, and left aside: ${l.join(", ")}`),e.filter(c=>!a.includes(c))}function w_(e,t){
let n=[e,t].map(({workflowRun:s})=>s?.attempt??0),[r=0,o=0]=e.workflowRun?.id===t.workflowRun?.id?n:[];return r-o||Date.
parse(e.startedAt)-Date.parse(t.startedAt)}function sxe(e,t){return JSON.stringify(e.results)===JSON.stringify(t.results)}
function ixe(e,t){return`${Qe(e)}${lG(e)} is taken; it supersedes \`${x(t.file,120)}\`${lG(t)}`}function lG({results:{workflowRun:e,
startedAt:t}}){return e===null?` of ${t}`:` of attempt ${e.attempt}`}function uG({shard:e,kernels:t},n){if(e===null||e.count!==
n.length)return!1;let r=n[e.index-1]??[];return String(e.kernels.toSorted())===String(n.flat().toSorted())&&t.every(({id:o})=>r.
includes(o))}function axe({kernels:e}){return{index:1,count:1,kernels:e.map(({id:t})=>t)}}function k_({results:e}){return e.
shard===null}function lxe(e,t){let{file:n,shard:r}=e,[o]=t;if(r.index>r.count||r.count>rxe)return`${Qe(e)} has an imposs\
ible number, and was ignored`;if(o!==void 0){if(k_(e))return`\`${x(n,120)}\` is a whole run and no shard, and was left ou\
t`;if(r.count!==o.shard.count||String(r.kernels)!==String(o.shard.kernels))return`${Qe(e)} belongs to another plan than ${Qe(
o)}, and was left out`}}function cxe({results:{workflowRun:e}},t){return t.some(({results:{workflowRun:n}})=>e!==null&&n!==
null&&e.id===n.id&&e.attempt<n.attempt)}function dG(e){let[t,...n]=e;return t===void 0?[]:n.flatMap(r=>[...uxe.filter(({
of:o})=>dxe(o(t.results),o(r.results))).map(({what:o,remedy:s})=>`${Qe(r)} has ${o} than ${Qe(t)}; ${s}`),...fxe(t,r)])}
function dxe(e,t){return e!==null&&t!==null&&JSON.stringify(e)!==JSON.stringify(t)}function fxe(e,t){let n=new Map(e.results.
artifacts.map(({name:i,sha256:a})=>[i,a])),{artifacts:r}=t.results,o=[...n.keys()].toSorted();if(String(r.map(({name:i})=>i).
toSorted())!==String(o))return[`${Qe(t)} has other artifacts than ${Qe(e)}; give all jobs the same objects`];let s=r.filter(
({name:i,sha256:a})=>n.get(i)!==a);return s.length===0?[]:[`${Qe(t)} has other bytes of ${s.map(({name:i})=>x(i,60)).join(
", ")} than ${Qe(e)}; build the objects once, and hand them to every job`]}var rxe,uxe,ah=f(()=>{"use strict";I();rxe=999;
uxe=[{what:"another version of bpfcompat",remedy:"use one in all jobs",of:({tool:e})=>e.version},{what:"another manifest",
remedy:"give all jobs the same inputs",of:({manifest:e})=>e},{what:"another loader",remedy:"give all jobs the same input\
s",of:({loader:e})=>e},{what:"another commit",remedy:"check out the same one in all jobs",of:({revision:e})=>e}]});function mG(e,t,n){for(let i of e){let a=fG(i).filter(l=>!t.kernels.includes(l));a.length>0&&n.push(`${Qe(i)} has ${x_(a)}\
, which the plan has not; left out`)}let r={kernels:[],cases:[],owners:new Map},o=new Map;for(let i of t.kernels){let[a,
...l]=e.filter(u=>fG(u).includes(i));for(let u of l)a!==void 0&&n.push(`kernel ${x_([i])} is in ${Qe(a)} and ${Qe(u)}; t\
he first was taken`);let c=a?.results.kernels.find(u=>u.id===i);if(a===void 0||c===void 0){let{what:u,remedy:d}=mxe(i,e,
t);o.set(u,{what:u,remedy:d,kernels:[...o.get(u)?.kernels??[],i]});let m=`${u}; ${d}`;r.kernels.push(hxe(i,m));for(let p of gxe(
i,m,e))r.cases.push(p)}else{r.owners.set(i,a),r.kernels.push(c);for(let u of a.results.cases)u.kernel===i&&r.cases.push(
u)}}let s=[...o.values()].map(({what:i,remedy:a,kernels:l})=>`${i} (${x_(l)}); ${a}`);return n.unshift(...s),r}function fG({
results:e}){return e.kernels.map(({id:t})=>t)}function mxe(e,t,n){let r=t.find(({overwritten:o})=>o?.includes(e));return r===
void 0?{what:pxe(t,n),remedy:"see the log of its job, and run that again"}:{what:`${Qe(r)} has overwritten the results o\
f other shards, whose logs are beside it`,remedy:"download each artifact into its own folder: leave out `merge-multiple`"}}
function pxe(e,{count:t}){let n=new Set(e.map(({shard:i})=>i.index)),r=Array.from({length:t},(i,a)=>a+1).filter(i=>!n.has(
i));if(r.length===0)return"no shard took them all";let o=r.slice(0,Qi).map(i=>`${i}/${t}`),s=r.length>Qi?` and ${r.length-
Qi} more`:"";return`${r.length===1?"shard":"shards"} ${o.join(", ")}${s} left no results`}function x_(e){return[...e.slice(
0,Qi).map(n=>x(n,80)),...e.length>Qi?[`${e.length-Qi} more`]:[]].join(", ")}function hxe(e,t){return{id:e,distribution:"\
unknown",arch:"x86_64",shape:null,accelerator:null,required:!0,release:null,packageVersion:null,vmlinuzSha256:null,signature:null,
boots:0,snapshot:null,fetchMs:0,bootMs:null,guestMs:0,error:t,consoleLog:null,btf:null,lsm:null,lockdown:null,modules:[],
notes:[]}}function gxe(e,t,n){let r=new Map;for(let{artifact:o,lanes:s}of n.flatMap(({results:i})=>i.cases)){let i=r.get(
o)??new Map;r.set(o,i);for(let{mode:a,required:l}of s)i.set(a,l||i.get(a)===!0)}return[...r].map(([o,s])=>({artifact:o,kernel:e,
lanes:[...s].map(([i,a])=>({mode:i,required:a,verdict:"error",reason:t,known:null})),unsuited:null,libbpf:null,load:null,
programs:[],maps:[],ignored:[],fixups:[],variants:[],tests:[],command:null,leftovers:[],unknownNames:[],durationMs:null,
maxRssKib:null,interruption:null,libbpfLog:null,libbpfTail:"",targets:[],kernelWarnings:[]}))}var Qi,pG=f(()=>{"use stri\
ct";I();ah();Qi=8});function gG(e,t,{failOn:n,insnsThreshold:r,workflowRun:o},s){let{shards:i,problems:a,notes:l}=cG(e,o),c=[...t,...a],[u]=i;
if(u===void 0)throw new h(c.map(_=>({message:_})));c.push(...dG(i));let{kernels:d,cases:m,owners:p}=mG(i,u.shard,c),g={version:6,
tool:{name:"bpfcompat",version:At},startedAt:i.map(({results:_})=>_.startedAt).toSorted()[0]??u.results.startedAt,durationMs:Math.
max(...i.map(({results:_})=>_.durationMs)),manifest:u.results.manifest,manifestForm:u.results.manifestForm,loader:u.results.
loader,repository:i.map(({results:_})=>_.repository).find(_=>_!==null)??null,revision:i.map(({results:_})=>_.revision).find(
_=>_!==null)??null,checkedOut:i.map(({results:_})=>_.checkedOut).find(_=>_!==null)??null,repositoryFiles:Object.assign({},
...i.map(({results:_})=>_.repositoryFiles)),workflowRun:o,shard:null,host:bxe(i),kernels:d,artifacts:yxe(i),cases:m,surface:ds(
i.map(({results:_})=>_.surface)),surfacePolicy:u.results.surfacePolicy,growth:{...u.results.growth,...r===null?{}:{threshold:r.
text}}},b=Gr(g),k={...g,findings:b,comparison:null,gate:Wr(m,d,n,[],b)},y=s===null?k:uf(k,s,n),R=i.flatMap(({results:_})=>_.
findings);return{results:{...y,findings:e2(y.findings,R),gate:c.length===0?y.gate:wxe(y.gate,c)},owners:p,problems:c,notes:l}}
function yxe(e){let t=e.flatMap(({results:n})=>n.artifacts);return t.filter(({name:n},r)=>t.findIndex(o=>o.name===n)===r)}
function bxe(e){let t=e.filter(({results:l})=>l.host.accelerator!==null),n=(t.length>0?t:e).map(({results:l})=>l.host),r=t.
flatMap(({results:l,shard:c})=>l.host.accelerator===null?[]:[{...l.host.accelerator,shard:c}]),o=r.filter(({used:l})=>l===
"tcg"),[s]=o.length>0?o:r,i=s===void 0||o.length===0||o.length===r.length?"":` (${o.length} of ${r.length} shards, the o\
thers used KVM)`,a=new Set(n.flatMap(({qemu:l})=>l??[]));return{arch:[...new Set(n.map(({arch:l})=>l))].join(", "),cpus:Math.
max(...n.map(({cpus:l})=>l)),qemu:a.size===0?null:[...a].join(", "),accelerator:s===void 0?null:{used:s.used,reason:`${s.
reason}${i}`}}}function wxe(e,t){let n=t.length-hG,r=[...t.slice(0,hG),...n>0?[`${n} more, see the log`]:[]].join("; "),
o=e.failedKernels.length>0?`; failed: ${e.failedKernels.join(", ")}`:"";return{...e,status:"error",exitCode:1,sentence:`\
Could not tell: ${r}${o}`}}var hG,yG=f(async()=>{"use strict";await Qb();v();await ul();await NR();dl();sn();ln();bo();pG();
ah();hG=3});import{readdir as kxe,realpath as xxe}from"node:fs/promises";import{dirname as R_,join as kG,relative as Rxe,resolve as __,
sep as _xe}from"node:path";async function lh(e,t,n,r){let o=await Sxe(e,n);await $xe(o,n);let{reports:s,problems:i}=await vxe(
o);return{reports:t===null?s:Pxe(s,t,r),problems:i}}function xG({reports:e}){return e.find(({results:t})=>t.revision!==null)?.
results.revision??null}async function ch({reports:e,problems:t},n,r,o,s=null){let{reportDirectory:i,baseline:a}=n,l=a===
null?s:{results:await ft(a),source:a},{results:c,owners:u,problems:d,notes:m}=gG(e,t,n,l);for(let R of m)o.info(R);for(let R of d)
o.warning(R);await wd(i),await Mo(i,"report-directory");let g=await iG(c,R=>{let _=u.get(R);return _===void 0?void 0:R_(
__(_.file))},i);Oxe(g,o);let{repository:b,revision:k,checkedOut:y}=g.results;return{...g.results,repository:r.page??b,revision:r.
revision??k,checkedOut:r.checkedOut??y}}async function Sxe(e,t){let n=__(t,"results.json"),{matches:r,problems:o}=await ei(
e,".",bG),s=new Set(r.filter(({file:i,isGlob:a})=>!a||i!==n).map(({file:i})=>Rxe(".",i)||i));if(s.size===0){let i=o.map(
({index:a,message:l})=>`\`${e[a]}\` ${l}`);throw new h(`no results of shards: ${i.join(", ")||`there is only the report \
itself; ${bG}`}`)}return[...s]}async function $xe(e,t){let n=await wG(t);for(let r of e){let o=await wG(R_(r));if(o===n||
o.startsWith(kG(n,"logs")+_xe))throw new h(`\`${r}\` is in the folder that the report goes to, and would be written over;\
 name another one with ${Z("report-directory")}`)}}async function wG(e){return xxe(e).catch(()=>__(e))}async function vxe(e){
let t=[],n=[];for(let r of e)try{let o=await ft(r);t.push({file:r,results:o,overwritten:await Exe(r,o)})}catch(o){if(!(o instanceof
h))throw o;n.push(o.message)}return{reports:t,problems:n}}async function Exe(e,{shard:t,kernels:n}){if(t===null)return[];
let r=new Set(await kxe(kG(R_(e),"logs")).catch(()=>[]));return t.kernels.filter(o=>r.has(In(o))&&n.every(({id:s})=>s!==
o))}function Pxe(e,t,n){let r=e.filter(({results:s})=>!uG(s,t));if(r.length===0)return[...e];let o=r.map(({file:s})=>`\`${x(
s,120)}\``).join(", ");if(r.length===e.length)throw new h(`no results of the plan's shards: ${o} belong to another plan;\
 see the logs of their jobs`);return n.info(`of another plan, perhaps from an earlier attempt, and left aside: ${o}`),e.
filter(s=>!r.includes(s))}function Oxe({missing:e,refused:t},n){e.length>0&&n.warning(`${M(e.length,"log")} not beside t\
he results that name them, such as ${x(e[0]??"",120)}: upload the whole report directory of each shard`),t.length>0&&n.warning(
`${M(t.length,"log")} left out, such as \`${x(t[0]??"",120)}\`: not a file in its shard's own folder, or too large`)}var bG,
S_=f(async()=>{"use strict";v();await Qa();Ds();I();wo();Zt();Oe();aG();await yG();ah();bG="download what the shards hav\
e uploaded, and name their results.json"});function uh(){let e=new AbortController,t=n=>{e.signal.aborted&&process.exit(1),e.abort(new $_(n))};for(let n of RG)process.
on(n,t);return process.on("SIGXFSZ",_G),{signal:e.signal,release(){for(let n of RG)process.off(n,t);process.off("SIGXFSZ",
_G)}}}function _G(){}var $_,RG,v_=f(()=>{"use strict";$_=class extends Error{name="AbortError"},RG=["SIGINT","SIGTERM","\
SIGHUP"]});var SG={};ee(SG,{runAction:()=>Axe});async function Axe(){Cc(OE);let{signal:e,release:t}=uh(),n=NE();_c()&&Ec(n.debug);let r={
log:n,checks:_g,signal:e,root:null},o=null;process.once("uncaughtException",s=>{Jy(s,o,r).finally(()=>process.exit(1))});
try{Td();let s=await Bv(n.warning),{step:i,shards:a,tested:l}=await Txe(s,n).catch(async y=>{let{context:R,repository:_}=await yb(
s,ty(),process.cwd(),n);throw r.root=_.root,r.checks=Sg(CE(),R,n,e),y}),{context:c,repository:u}=l;r.root=u.root;for(let y of i.
remarks)n.info(y);let d=nA(i,{logger:n,trusted:c.untrusted===null,signal:e});if(i.task==="plan"){await Mxe(i,c,d,n);return}
let m=Sg(i,c,n,e);r.checks=m;let p={...i.run,workflowRun:c.run.id===""?null:{id:c.run.id,attempt:c.run.attempt}},g=await AS(
i,c,d,n),b={logger:n,progress:m.progress(n),cache:d,repository:async()=>u,signal:e,ownsMachine:!0};o=a===null?await co(p,
b,g):await ch(a,p,u,n,g);let k=await KO(o,p.reportDirectory,r);await OO(k,i.copies),e.aborted||await CS(i,await Cxe(o,l,
n),o,d,n),process.exitCode=o.gate.exitCode}catch(s){process.exitCode=1,await Jy(s,o,r)}finally{t()}}async function Cxe(e,t,n){
let{context:r}=t;return!r.onDefaultBranch||await $A(e,t,process.cwd())?r:(n.warning("not kept as a baseline: some object\
s are in a checkout of another commit than the one that is tested"),{...r,onDefaultBranch:!1})}async function Txe(e,t){let n=await jO(
await ME(await AE(),e.run,t),t),{task:r,run:o,results:s,plan:i}=n;if(r!=="report")return{step:n,shards:null,tested:await yb(
e,ty(),process.cwd(),t)};let a=await lh(s,i,o.reportDirectory,t),l=SA(e,xG(a),o.commit,process.cwd(),t);return{step:n,shards:a,
tested:l}}async function Mxe(e,t,n,r){let o=await FS(e,t,n,r),{matrix:s,lines:i}=await sh(e.run,e.shards,r,o);r.foreign(
i.join(`
`)),DE(s)}var $G=f(async()=>{"use strict";await mo();LS();Fv();vg();await TE();LE();await BE();await sy();await DO();UO();
rA();await EA();wb();Zt();await bc();Oe();await y_();await S_();v_();ut()});import{parseArgs as Ixe}from"node:util";function AG(e){let{positionals:t,tokens:n}=Ixe({args:[...e],options:dh,allowPositionals:!0,
strict:!1,tokens:!0}),r=n.filter(m=>m.kind==="option"),o=r.flatMap(Nxe);if(o.length>0)throw new h(o);let s=m=>r.some(({name:p})=>p===
m);if(s("version"))return{name:"version"};let i=m=>r.findLast(({name:p})=>p===m)?.value??"",[a,...l]=t;if(s("help")||a===
void 0)return{name:"help"};let c=PG.find(m=>m===`${a} ${l[0]}`);Kxe(c??a,r);let u={json:s("json"),quiet:s("quiet"),verbose:s(
"verbose")},d=jxe(r,s);switch(c??a){case"kernels lock":return{name:"kernels lock",...vG(l.slice(1),d),update:r.flatMap(m=>m.
name==="update"?m.value??[]:[]),requireSignatures:s("require-signatures"),markdown:s("markdown"),output:u};case"kernels \
outdated":return{name:"kernels outdated",...vG(l.slice(1),d),exitCode:s("exit-code"),output:u};case"kernels probe":return{
name:"kernels probe",ids:l.slice(1),write:i("write"),markdown:s("markdown"),inputs:d,output:u}}switch(a){case"run":return{
name:a,inputs:{...d,...wc(l)},output:u};case"surface":return{name:a,inputs:{...d,...wc(l)},output:u};case"init":return{name:a,
force:s("force"),inputs:{...d,...wc(l)},output:u};case"compare":return Uxe(l,i("insns"),u);case"table":return{name:a,results:l,
write:i("write"),output:u};case"plan":return{name:a,shards:i("shards"),inputs:{...d,...wc(l)}};case"report":return{name:a,
results:l,inputs:d,output:u};case"kernels":return Gxe(l,d,u);case"doctor":return{name:a,inputs:d,output:u};case"setup":return{
name:a,inputs:d,output:u};case"help":case"version":return{name:a};default:throw new h(Wxe(a))}}function Nxe({name:e,rawName:t,
value:n,inlineValue:r}){if(!Object.hasOwn(dh,e)){let i=te(e,Object.keys(dh));return[{message:`${t}: no such option${i===
void 0?"":`; did you mean --${i}?`}`}]}let o=Object.hasOwn(T_,e)||EG.some(i=>i===e),s=r===!1&&n?.startsWith("-");return o&&
(n===void 0||n.trim()===""||s)?[{message:`${t}: needs a value${e==="command"?Bxe:""}`}]:!o&&n!==void 0?[{message:`${t}: \
takes no value, got \`${n}\``}]:[]}function Kxe(e,t){let n=OG.find(o=>o===e);if(n===void 0)return;let r=t.filter(({name:o})=>!C_[n].
includes(o));if(r.length!==0)throw new h(r.map(({name:o,rawName:s})=>({message:`${s}: means nothing to \`bpfcompat ${e}\`\
; it belongs to ${Dxe(o)}`})))}function Dxe(e){return OG.filter(t=>C_[t]!==A_&&C_[t].includes(e)).map(t=>`\`${t}\``).join(
", ")}function jxe(e,t){let n={};for(let[r,o]of Object.entries(T_)){let s=e.filter(({name:i})=>i===r).flatMap(({value:i})=>i??
[]);s.length>0&&(n[o]=s)}if(t("no-install")&&(n["install-dependencies"]="false"),t("no-lock")){if(n["lock-file"]!==void 0)
throw new h("--no-lock does not go with --lock-file; leave out one");n["lock-file"]="none"}return n}function vG(e,t){let{
manifest:n="",artifact:r=[]}=wc(e);return{ids:[...r],inputs:{...t,manifest:n}}}function wc(e){let t=e.filter(n=>/\.ya?ml$/.
test(n));if(t.length>1)throw new h(`one manifest at a time, got ${t.join(", ")}`);return{manifest:t[0]??"",artifact:e.filter(
n=>!t.includes(n))}}function Uxe(e,t,n){let[r,o,...s]=e;if(r===void 0||o===void 0||s.length>0)throw new h(`compare: need\
s two results.json, the earlier one first, got ${e.length===0?"none":e.join(" ")}`);return{name:"compare",before:r,after:o,
insns:t,output:n}}function Gxe(e,t,n){let[r,...o]=e;return r==="fetch"?{name:"kernels",fetch:!0,ids:o,inputs:t,output:n}:
{name:"kernels",fetch:!1,ids:e,inputs:t,output:n}}function Wxe(e){if(/\.(?:o|ya?ml)$/.test(e))return`\`${e}\` is no comma\
nd; did you mean \`bpfcompat run ${e}\`?`;let t=te(e,E_);return`\`${e}\` is no command${t===void 0?`; there are ${E_.join(
", ")}`:`; did you mean \`${t}\`?`}`}var T_,EG,Fxe,dh,E_,PG,Xo,P_,O_,Lxe,OG,A_,C_,Bxe,CG=f(async()=>{"use strict";await Ke();
v();T_={kernel:"kernels",artifact:"only",command:"command","command-binary":"command-binary","command-expect-exit":"comm\
and-expect-exit",files:"files",matrix:"matrix",suite:"suite",mode:"mode",timeout:"timeout",libbpf:"libbpf",concurrency:"\
concurrency",accelerator:"accelerator",snapshots:"snapshots","report-directory":"report-directory","cache-directory":"ca\
che-directory",mirror:"mirror","lock-file":"lock-file","fail-on":"fail-on",shard:"shard",plan:"plan",baseline:"baseline",
commit:"commit",insns:"insns",trials:"trials"},EG=["shards","write","update"],Fxe=["no-install","no-lock","require-signa\
tures","markdown","exit-code","force","json","quiet","verbose","help","version"],dh={...Object.fromEntries(Object.keys(T_).
map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(EG.map(e=>[e,{type:"string",multiple:!0}])),...Object.fromEntries(
Fxe.map(e=>[e,{type:"boolean"}])),help:{type:"boolean",short:"h"},quiet:{type:"boolean",short:"q"},kernel:{type:"string",
multiple:!0,short:"k"}},E_=["run","surface","init","compare","table","plan","report","kernels","doctor","setup","help","\
version"],PG=["kernels lock","kernels outdated","kernels probe"],Xo=["cache-directory","mirror","help","version"],P_=[...Xo,
"kernel","concurrency","accelerator","snapshots","report-directory","no-install","quiet","verbose"],O_=["lock-file","no-\
lock"],Lxe=[...P_,...O_,"artifact","command","command-binary","command-expect-exit","files","matrix","suite","mode","tim\
eout","libbpf","fail-on","shard","plan","baseline","commit","insns","trials","json"],OG=[...E_,...PG],A_=Object.keys(dh),
C_={run:Lxe,surface:[...P_,...O_,"artifact","matrix","suite","timeout","libbpf","json"],init:[...P_,"trials","force"],compare:[
"insns","json","quiet","help","version"],table:["write","json","help","version"],plan:[...O_,"shards","baseline","kernel",
"artifact","command","matrix","suite","mode","help","version"],report:["report-directory","baseline","commit","insns","f\
ail-on","json","quiet","help","version"],kernels:[...Xo,"json","quiet","verbose"],"kernels lock":[...Xo,"lock-file","mat\
rix","suite","update","require-signatures","markdown","json","quiet","verbose"],"kernels outdated":[...Xo,"lock-file","m\
atrix","suite","exit-code","json","quiet","verbose"],"kernels probe":[...Xo,"write","markdown","concurrency","accelerato\
r","snapshots","no-install","json","quiet","verbose"],doctor:[...Xo,"json","quiet"],setup:[...Xo,"no-install","verbose"],
help:A_,version:A_};Bxe="; single quotes keep your own shell from reading $BPFCOMPAT_BIN, and one that begins with a das\
h is written --command='-x'"});function TG(e){let{stdout:t,stderr:n}=process;for(let r of[t,n])r.on("error",()=>{});return{stderr:n,out:r=>{t.write(r.endsWith(
`
`)?r:`${r}
`)},err:r=>{n.write(`${r}
`)},color:t.isTTY===!0&&!process.env.NO_COLOR&&process.env.TERM!=="dumb",width:t.columns??120,signal:e}}function MG(e){switch(e){case"\
manifest":return"`bpfcompat run bpfcompat.yaml`";case"artifact":return"`bpfcompat run build/*.bpf.o`";default:return xe(
e)}}function xe(e){switch(e){case"manifest":case"artifact":return e;case"only":return"--artifact";case"kernels":return"-\
-kernel";case"install-dependencies":return"--no-install";default:return`--${e}`}}var zt=f(()=>{"use strict"});import{mkdir as qxe,statfs as Hxe}from"node:fs/promises";async function FG(e,t,n){let{cacheDirectory:r}=$e(e,xe),o=Ne()??
"x86_64",s=await Zxe(o,r,n.signal),i=[{what:"bpfcompat",status:"ok",says:`${At}, Node ${process.version}, ${process.platform}\
/${process.arch}`},await Vxe(o),await Qxe(o,s.kvmProbe,n.signal),await Yxe(o),Jxe(),s.check,...await Promise.all(mr.filter(
u=>u!==o).map(Xxe)),tRe(await eRe()),await nRe(r),{what:"signatures",status:dr()?"ok":"note",says:dr()?"of package index\
es can be checked":"of package indexes cannot be checked: install gpgv"},sRe()],a=Pm(Ne()),l=await Promise.all(a.map(Ll)),
c=[...Qr(a),...l.flat()];return n.out(t.json?JSON.stringify({checks:i,missing:c},null,2):oRe(i,c,await Mm())),i.some(({status:u})=>u===
"missing")?1:0}async function Vxe(e){let t=Xe[e].qemu,n=se(t);return n===void 0?{what:"QEMU",status:"missing",says:`no ${t}\
 on the PATH`}:{what:"QEMU",status:"ok",says:await np(n)}}async function Yxe(e){let t=await Oi(e);return t===void 0?{what:"\
compiler",status:"missing",says:"none"}:{what:"compiler",status:"ok",says:await Cm(t)}}function Jxe(){let e=Rl().sets.map(
({libbpf:o})=>o),{libbpf:t,packages:n}=jo(),r=n.x86_64["libbpf-dev"].version;return{what:"libbpf",status:"ok",says:`${t}\
 (Debian's ${r}) loads objects unless \`libbpf\` names another one of ${e.join(", ")}`}}async function Xxe(e){let t=[...Qr(
[e]),...await Ll(e)],n=t.flatMap(s=>s.packages);if(t.length===0)return{what:e,status:"ok",says:"its kernels can be emula\
ted"};let r=`${t.map(({what:s})=>s).join(", ")} is missing: only needed for ${e} kernels`,o=n.length===0?"":`; install ${n.
join(" ")}`;return{what:e,status:"note",says:`${r}${o}`}}async function Qxe(e,t,n){let r=se(Xe[e].qemu);if(r===void 0||t===
null)return{what:"KVM",status:"note",says:"not proven: that needs QEMU and the validator"};let o=await ec({arch:e,qemu:r,
image:async()=>t,signal:n});return o===void 0?{what:"KVM",status:"ok",says:"proven: 64-bit code ran in it"}:{what:"KVM",
status:"note",says:`${o}; guests are emulated (TCG), which is slower`}}async function Zxe(e,t,n){try{let{program:r,kvmProbe:o}=await P1(
{arch:e,cacheDirectory:t,signal:n,install:async s=>{throw new Error(`cannot be built without ${s.map(({what:i})=>i).join(
", ")}`)}});return{check:{what:"validator",status:"ok",says:r},kvmProbe:o}}catch(r){return{check:{what:"validator",status:"\
missing",says:E(r)},kvmProbe:null}}}async function eRe(){let e=se("clang");return e===void 0?void 0:(await ke(e,["--vers\
ion"])).stdout.split(`
`)[0]}function tRe(e){return{what:"clang",status:e===void 0?"note":"ok",says:e??"none: only needed to build the examples"}}
async function nRe(e){try{await qxe(e,{recursive:!0});let{bavail:t,bsize:n}=await Hxe(e),r=t*n,o=`${(r/1024**3).toFixed(
1)} GiB free for the cache in ${e}`;return{what:"disk",status:r<zxe?"note":"ok",says:o}}catch(t){return{what:"disk",status:"\
missing",says:`${e} cannot be used: ${E(t)}`}}}function oRe(e,t,n){let r=Math.max(...e.map(({what:s})=>s.length));return[
...e.map(({what:s,status:i,says:a})=>`${rRe[i]}  ${s.padEnd(r)}  ${a}`),...IG("to run",t),...IG("to build the examples",
n)].join(`
`)}function IG(e,t){if(t.length===0)return[];let n=[...new Set(t.flatMap(({packages:s})=>s))],r=Il(),o=r===void 0?`Debia\
n's packages ${n.join(" ")}`:Om(r,n);return["",`needed ${e}: ${o}`]}function sRe(){let e=Um();return e===void 0?{what:"s\
etpriv",status:"note",says:"none with --pdeathsig (util-linux): a guest could outlive a run that is killed with SIGKILL"}:
{what:"setpriv",status:"ok",says:e}}var zxe,rRe,LG=f(async()=>{"use strict";v();fR();sx();rp();wn();Am();Nl();Uo();en();
Tm();Kt();fr();Go();await Lt();Nm();bo();zt();zxe=2*1024**3;rRe={ok:"ok",note:"--",missing:"!!"}});var NG,BG=f(()=>{"use strict";NG=`bpfcompat: load, attach and exercise compiled eBPF objects on the real kernels your us\
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
`});var DG={};ee(DG,{createLogUpdate:()=>iRe,default:()=>lRe,logUpdateStderr:()=>aRe});var KG,iRe,aRe,lRe,jG=f(async()=>{KG=
await import("./vendor/log-update.js"),{createLogUpdate:iRe,logUpdateStderr:aRe}=KG,lRe=KG.default});async function at({quiet:e,verbose:t},{stderr:n,err:r}){return e?K$(r):n.isTTY&&!t?uRe(n):Nr(r,t)}async function uRe(e){
let{createLogUpdate:t}=await jG().then(()=>DG),n=t(e),r=new Map,o;return{kernel(a,l){r.set(a,l),o??=setTimeout(s,cRe)},info:a=>i(
a),warning:a=>i(`warning: ${a}`),debug:()=>{},close(){clearTimeout(o),n.clear(),n.done()}};function s(){o=void 0;let a=Math.
max(0,...[...r.keys()].map(l=>l.length));n([...r].map(([l,c])=>`${l.padEnd(a)}  ${xa(c)}`).join(`
`))}function i(a){n.clear(),e.write(`${fe(a)}
`),s()}}var cRe,yr=f(()=>{"use strict";Ps();I();cRe=100});async function Qo(e,t){let n=[],r=await gc({kernels:[nh("all")]},e,t,n);if(n.length>0)throw new h(n);return r.map(({spec:o})=>o)}
var fh=f(async()=>{"use strict";v();await rh()});async function UG(e,t,n,r){let{cacheDirectory:o,mirrors:s}=$e(t,xe),i=await Ht(),a=bn({cacheDirectory:o,mirrors:[...s]}),
l=e.length===0?cc(i).map(d=>Dp(d,i)):await Qo(e,i),u=(await Promise.all(l.map(async d=>{let m=gr(d.id,i);return m===void 0?
[]:[{kernel:{...m,id:d.id},cached:await a.cached(d)}]}))).flat();return n.json?r.out(JSON.stringify(u.map(dRe),null,2)):
r.out(e.length===0?fRe(u):mRe(u)),0}function dRe({kernel:e,cached:t}){let{id:n,description:r,distribution:o,arch:s,series:i=null,
source:a,tags:l,groups:c,eol:u=null,facts:d,cmdline:m=null}=e;return{id:n,description:r,distribution:o,family:a.kind,series:i,
arch:s,tags:l,groups:c,eol:u,cmdline:m,facts:d,quirks:sc(d),cached:t===void 0?null:{release:t.release,version:t.version,
resolvedAt:t.resolvedAt}}}function fRe(e){let n=e.filter(({kernel:r,cached:o})=>r.id===r.line||o!==void 0).map(({kernel:r,
cached:o})=>{let s=e.map(({kernel:u})=>u).filter(u=>u.line===r.line),i=r.id===r.line,a=new Set(s.filter(({isDefaultBuild:u})=>!u).
map(({build:u})=>`-${u}`)),l=new Set(s.map(({arch:u})=>u).filter(u=>u!=="x86_64")),c=i?[...a,...[...l].map(u=>`-${u}`)].
join(" "):"";return[r.id,o?.release??"-",r.description,c]});return[...GG([["KERNEL","IN THE CACHE","","ALSO AS"],...n]),
"","A suffix behind the id means that build or architecture: debian-12-6.1-rt-arm64.","An exact release: `<kernel>@<rele\
ase>`, for example debian-12-6.1@6.1.0-56-cloud-amd64.","What a selector means: `bpfcompat kernels lts`, `bpfcompat kern\
els 'ubuntu/>=5.15'`."].join(`
`)}function mRe(e){let t=e.map(({kernel:n,cached:r})=>[n.id,n.series??"newest",n.arch,r?.release??"-",sc(n.facts).join("\
, ")]);return GG([["KERNEL","SERIES","ARCH","IN THE CACHE","QUIRKS"],...t]).join(`
`)}function GG(e){let t=e[0]?.map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)))??[];return e.map(n=>n.map((r,o)=>r.padEnd(
t[o]??0)).join("  ").trimEnd())}async function WG(e,t,n,r){let{cacheDirectory:o,mirrors:s}=$e(t,xe),i=await Ht(),a=await Qo(
e.length>0?e:eh,i),l=await at(n,r),c=bn({cacheDirectory:o,mirrors:[...s],signal:r.signal}),u=await Promise.allSettled(a.
map(b=>g(b)));l.close();let d=u.filter(b=>b.status==="rejected").map(({reason:b})=>b),m=d.find(b=>!(b instanceof h));if(m!==
void 0)throw m;let p=u.flatMap(b=>b.status==="fulfilled"?[b.value]:[]);if(r.out(n.json?JSON.stringify(p,null,2):p.map(({
id:b,release:k})=>`${b}: ${k}`).join(`
`)),d.length>0)throw new h(d.flatMap(b=>b.problems));return 0;async function g(b){let{kernel:k,images:y,vmlinuzSha256:R}=await c.
fetch(b,{modules:[]},_=>{_.step==="note"?l.info(`${b.id}: ${_.message}`):l.kernel(b.id,_)});return{id:b.id,release:k.release,
vmlinuz:y.at(-1)?.path,vmlinuzSha256:R}}}var qG=f(async()=>{"use strict";v();await so();jR();await Ei();await Lt();m_();
yr();await fh();zt()});async function mh(e,t,n,r){let o=Nn(e,t);return await o.catch(()=>{}),n.json?r.out(vr(e)):n.quiet?r.out(e.gate.sentence):
r.out(Ks(e,{color:r.color,width:r.width,reportDirectory:t})),await o,e.gate.exitCode}var M_=f(()=>{"use strict";ca();Wu();
Zt()});async function HG(e,t,n){let r=$e(e,xe),o=await at(t,n),s=await co(r,{logger:o,progress:o,cache:Ge,repository:()=>no(r.commit),
signal:n.signal}).finally(o.close);return mh(s,r.reportDirectory,t,n)}var zG=f(async()=>{"use strict";ir();await Lt();Ki();
await bc();yr();M_();zt()});import{join as pRe}from"node:path";async function VG(e,{verbose:t},n){let{cacheDirectory:r,installDependencies:o,mirrors:s}=$e(
e,xe),i=Nr(n.err,t);await Su(r,i);let a=Ne(),l=Pm(a),c=await Promise.all(l.map(m=>Ai({arch:m,cacheDirectory:r,mirrors:s,
signal:n.signal}))),u=[...Qr(l),...c.flatMap(m=>m.missing),...await Mm()],d=pRe(r,"install.log");await tc(u,{allowed:o,logger:i,
signal:n.signal,log:d}),o&&await $p({logger:i,signal:n.signal,rules:"/etc/udev/rules.d"});for(let{make:m}of c)await m();
return n.out(u.length===0?"nothing was missing":"installed all that was missing"),0}var YG=f(async()=>{"use strict";wn();
$u();xR();_R();Nl();Ps();await Lt();Nm();zt()});function XG(e,{color:t,width:n}){let r=Gu(t,n,""),o=Gs(e),{rows:s,notFollowed:i}=o,a=d=>gRe(d,o,r),l=s.filter(({read:d,differs:m})=>!d&&
!m),u=[N_(nd(o),r),...F_("Not as programs expect",s.filter(({read:d})=>d).map(a),r),...F_("Differs, with no effect on wh\
at programs read",s.filter(({read:d,differs:m})=>m&&!d).map(a),r),...F_("Alike",l.length===0?[]:[kRe(l,o,r)],r),RRe(i,r)].
filter(d=>d.length>0).map(d=>d.join(`
`)).join(`

`);return`${lt(u)}
`}function N_(e,{paint:t,width:n}){return de(e,n,"").map(r=>t(r,"bold"))}function F_(e,t,n){return t.length===0?[]:[N_(e,
n),...t]}function gRe(e,{kernels:t},n){let{paint:r,width:o}=n,{name:s,kind:i,states:a,notExamined:l,differences:c}=e,u=new Set(
c.flatMap(({others:p})=>p.flatMap(g=>g.kernels))),d=(p,g,b)=>{let[k="",...y]=de(g,o,Zo,Zo.length),R=[`${Ce("",2)}${Ce(p,
2)}${k}`,...y];return b===null?R:R.map(_=>r(_,b))},m=p=>de(L_(p,t.length),o,`${Zo}  `,Zo.length+2).map((g,b)=>r(b===0?`${Zo}\
  ${g}`:g,"dim"));return[`${e.read?"\u2192":" "} ${r(x(s,uo),"bold")}  ${r(ps[i],"dim")}`,...a.flatMap(p=>{let g=p.kernels.
some(k=>u.has(k)),b=x(Na(p),JG);return[...d(g?"\u2260":"",b,g?"yellow":null),...m(p.kernels)]}),...l.length===0?[]:[...d(
"","not examined",null),...m(l)],...c.flatMap(p=>d("\u2192",yRe(p),null)),...rd(e).flatMap(({what:p,readers:g})=>d("",`${x(
p,uo)}: ${QG(g)}`,"dim"))]}function yRe(e){let t=x(Ws(e)),n=qs(e),r=Hs(t,e)?`\`${t}\``:t,o=t===""?"":n===null?`, expecte\
d ${r}`:`, ${r} on ${x(n,uo)}`;return`${Oo(e)}${o}: ${QG(e.readers)}`}function QG(e){let t=e.slice(0,hRe).map(({artifact:r,
program:o,source:s})=>{let i=`${x(r,uo)}/${x(o,uo)}`;return s===null?i:`${i} at ${Ct(s)}`}),n=e.length-t.length;return[t.
join(", "),...n>0?[`${n} more`]:[]].join(" and ")}function L_(e,t){return e.length===t&&t>2?`all ${t} kernels`:e.map(n=>x(
n,uo)).join(", ")}function kRe(e,{kernels:t},{paint:n,width:r}){let o=Math.max(...e.map(({kind:u})=>ps[u].length)),s=Math.
max(...e.map(({name:u})=>x(u,bRe).length)),i=Math.min(s,r-o-4),a=i+o+6,l=r-a<wRe,c=" ".repeat(l?Zo.length:a);return e.flatMap(
u=>{let d=`  ${Ce(x(u.name,i),i)}  ${n(Ce(ps[u.kind],o),"dim")}`,[m="",...p]=de(xRe(u,t.length),r,c,c.length);return l?[
d.trimEnd(),`${c}${m}`,...p]:[`${d}  ${m}`,...p]})}function xRe({states:e,notExamined:t},n){let r=e.map(s=>{let i=e.length===
1?"":` on ${L_(s.kernels,n)}`;return`${x(Na(s),JG)}${i}`}),o=t.length===0?[]:[`not examined on ${L_(t,n)}`];return[...r,
...o].join("; ")}function RRe(e,t){let n=Hu(e);if(n===0)return[];let r=e.flatMap(({artifact:s,program:i,places:a})=>a.map(
({source:l,...c})=>{let u=l===null?"":` at ${Ct(l)}`;return`${x(s,uo)}/${x(i,uo)} ${x(Hc(c))}${u}`})),o=`Not followed: ${M(
n,"place")} in ${M(e.length,"program")}. What is read there is not known.`;return[...N_(o,t),...r.slice(0,I_).flatMap(s=>{
let[i="",...a]=de(s,t.width,Zo,2);return[`  ${i}`,...a]}),...r.length>I_?[`  ${M(r.length-I_,"more place")}`]:[]]}var uo,
JG,hRe,I_,Zo,bRe,wRe,ZG=f(()=>{"use strict";zu();Zu();ed();Zn();Tt();od();Fa();I();uo=100,JG=2e3,hRe=8,I_=20;Zo=" ".repeat(
4);bRe=40,wRe=30});var t6={};ee(t6,{surfaceCommand:()=>ERe});import{mkdtemp as _Re,rm as SRe}from"node:fs/promises";import{tmpdir as $Re}from"node:os";
import{join as vRe}from"node:path";async function ERe(e,t,n){let r=e["report-directory"]!==void 0,o=r?null:await _Re(vRe(
$Re(),"bpfcompat-surface-")),s={...$e({mode:"load_attach",trials:"off",...e},xe),...o===null?{}:{reportDirectory:o}},{manifest:i}=await lo(
s);if(i.surface.level==="off")throw new h({file:i.file,message:"says `surface: off`, so that nothing would be examined; \
remove it, or write `report`"});let a=await at(t,n);try{let l=await co(s,{logger:a,progress:a,cache:Ge,repository:()=>no(
s.commit),signal:n.signal}).finally(a.close);return r&&await Nn(l,s.reportDirectory),n.out(t.json?PRe(l):XG(l,n)),ORe(l)}finally{
o!==null&&await SRe(o,{recursive:!0,force:!0})}}function PRe({surface:e,findings:t}){return JSON.stringify({surface:e,findings:t.
filter(e6)},null,2)}function ORe({kernels:e,artifacts:t,cases:n,findings:r}){return[...e,...t].some(({error:s})=>s!==null)||
n.some(({lanes:s})=>s.some(({verdict:i})=>i==="error"))?1:r.some(s=>e6(s)&&s.level==="failure")?2:0}function e6({class:e}){
return Dc.some(t=>t===e)}var n6=f(async()=>{"use strict";ir();v();ZG();ln();await Lt();await Xi();Zt();Ki();await bc();yr();
zt()});function B_(e,t){return e.filter(n=>n.artifact===t&&n.level==="failure"&&ii[n.class]===null).flatMap(n=>{let r=`by trial\
: ${n.words??n.title}`;return ARe(n).map(o=>({kernels:n.kernels,subject:o,class:n.class,reason:r}))})}function ARe({program:e,
otherPrograms:t,map:n}){return e!==null?[e,...t].map(r=>({kind:"program",name:r})):[n===null?null:{kind:"map",name:n}]}var r6=f(
()=>{"use strict";Yd()});import{isDeepStrictEqual as CRe}from"node:util";function o6(e,t,n={programs:[],variants:[]}){let r=TRe(e),o=n.variants.length>
0?n.variants:FRe(r,e.length,t),s=new Set(o.flatMap(({what:a})=>a.programs.map(({name:l})=>l)));return{programs:r.flatMap(
a=>s.has(a.name)?[]:IRe(a,e,t)).map(a=>n.programs.find(l=>CRe(l.what,a.what))??a),variants:o}}function TRe(e){let t=new Map;
for(let{kernel:n,programs:r}of e)for(let o of r){let s=t.get(o.name)??{name:o.name,type:o.type,notLoaded:[]};t.set(o.name,
s),MRe(o)&&s.notLoaded.push(n)}return[...t.values()]}function MRe({load:e}){return e?.verdict==="fail"}function IRe({name:e,
notLoaded:t},n,r){return t.length===0||t.length===n.length?[]:n.filter(({kernel:i})=>t.includes(i)).some(({programs:i})=>i.
every(({load:a})=>a?.verdict!=="pass"))?[]:[{what:{name:e},how:`by trial: does not load on ${t.join(", ")}${s6(e,r)}`}]}
function FRe(e,t,n){let r=new Set;return e.flatMap(o=>{let s=r.has(o)?void 0:LRe(o,e,t);return s===void 0||r.has(s)?[]:(r.
add(o).add(s),[NRe(o,s,n)])})}function LRe(e,t,n){if(!(e.notLoaded.length===0||e.notLoaded.length===n))return t.find(r=>r!==
e&&r.type===e.type&&!e.notLoaded.some(o=>r.notLoaded.includes(o))&&(K_(r.name)===K_(e.name)||r.notLoaded.length+e.notLoaded.
length===n&&BRe(r.name,e.name)))}function NRe(e,t,n){let r={helper:null,symbol:null,attachTarget:null},o=t.notLoaded.length>
0,s={group:K_(e.name),programs:[{name:e.name,...r,trialLoad:!0},{name:t.name,...r,trialLoad:o}],place:{file:"",line:1,column:1}},
i=`by trial: ${e.name} does not load on ${e.notLoaded.join(", ")}${s6(e.name,n)}, ${t.name} does`;return{what:s,how:i}}function BRe(e,t){
let n=new Set(e.split("_").filter(r=>r.length>=4));return t.split("_").some(r=>n.has(r))}function K_(e){return e.split("\
_").filter(n=>!KRe.has(n)).join("_")||e}function s6(e,t){let n=t.find(r=>r.program===e||r.otherPrograms.includes(e));return n===
void 0?"":` (${n.class}: ${n.words??n.title})`}var KRe,i6=f(()=>{"use strict";KRe=new Set(["old","new","legacy","fallbac\
k","compat","loop","noloop","unrolled","btf","core","ringbuf","perf","perfbuf","v1","v2","v3"])});import{mkdtemp as DRe,rm as jRe}from"node:fs/promises";import{tmpdir as URe}from"node:os";import{join as GRe}from"node:path";
function a6(e,t,n){return async(r,o)=>{let s=r.map(l=>({...l.artifact,request:oI(l)})),i=e.kernels.map(l=>({...l,artifacts:s})),
a=await DRe(GRe(URe(),"bpfcompat-init-"));try{let l=await ji({...e,artifacts:s,kernels:i},{...t,reportDirectory:a},n,o);
return D_(l,n.signal),l}finally{await jRe(a,{recursive:!0,force:!0})}}}function D_({kernels:e,cases:t},n){if(n.aborted)throw new h(
"init: interrupted; nothing was written");let r=e.flatMap(({id:a,error:l})=>l===null?[]:[{kernel:a,what:a,why:l}]),s=t.flatMap(
({artifact:a,kernel:l,lanes:c})=>c.filter(({verdict:u})=>u==="error").map(({reason:u})=>({kernel:l,what:`${a} on ${l}`,why:u??
"no verdict"}))).filter(({kernel:a})=>!r.some(l=>l.kernel===a)),i=[...r,...s].map(({what:a,why:l})=>({message:`init: ${a}\
 could not be tried: ${l}; nothing was written. Correct that, or leave the kernel or the object out`}));if(i.length>0)throw new h(
i)}var j_=f(async()=>{"use strict";v();await Mp();pf()});import{isDeepStrictEqual as WRe}from"node:util";async function u6(e,t,n,r){let o=a6(e,t,n),s=rc(e),i=e.artifacts.map(mf);
r("trying the objects as they are");let a=[],l;try{let c=await o(i,s),u=await HRe(i,c,s,{plan:e,request:t,ports:n}),d=p=>!i.
includes(p),m=u.filter(p=>!d(p)).map(p=>c6(p,c));a.push(...m.filter(l6(i))),l=[...u.filter(d),...m.filter(p=>!a.includes(
p))]}finally{s.release()}for(let c=0;c<qRe&&l.length>0;c++){r(`trying on every kernel what was found: ${l.map(({artifact:p})=>p.
name).join(", ")}`);let u=await o(l),d=l.map(p=>c6(p,u)),m=d.filter(l6(l));a.push(...m),l=d.filter(p=>!m.includes(p))}return a.
push(...l),e.artifacts.flatMap(c=>a.find(u=>u.artifact===c)??[])}async function HRe(e,{cases:t},n,r){let o=rI(r.request.
trials),s=e.map(i=>({proposal:i,cases:t.filter(({artifact:a})=>a===i.artifact.name)}));return o===null||!t.some(IR)?[...e]:
(r.ports.logger.info(`trying what the objects leave open: ${df(o)} (--trials TIME changes this)`),Fp(s,o,n,{...r,accepts:({
loaded:i})=>i>0}))}function l6(e){return t=>e.some(n=>n.artifact===t.artifact&&WRe({...n,known:t.known},t))}function c6(e,{
cases:t,findings:n}){let{name:r}=e.artifact,o=n.filter(({artifact:a})=>a===r),{programs:s,variants:i}=o6(t.filter(({artifact:a})=>a===
r),o,e);return{...e,programs:s,variants:i,known:B_(o,r)}}function d6(e,{findings:t}){return e.map(n=>{let r=B_(t,n.artifact.
name);return{...n,known:[...n.known,...r]}})}function f6({gate:e}){return e.exitCode===0}var qRe,m6=f(async()=>{"use str\
ict";Zb();r6();i6();pf();await FR();await Ip();await j_();qRe=3});var g6={};ee(g6,{initCommand:()=>XRe});import{existsSync as zRe}from"node:fs";import{mkdir as VRe,writeFile as YRe}from"node:fs/promises";
import{dirname as h6,relative as JRe}from"node:path";async function XRe(e,t,n,r){let o=[e.manifest].flat()[0]||"bpfcompa\
t.yaml",s={...$e({...e,manifest:""},xe),manifest:null,manifestImplied:!1,lock:"none"};if(s.objects.length===0)throw new h(
"init: name the compiled objects, for example `bpfcompat init build/*.bpf.o`");t||e_e([o,U_]);let i=await at(n,r),a={logger:ZRe(
i),progress:i,cache:Ge,repository:()=>no(null),signal:r.signal};try{let l=await lo(s);QRe(l);let c={kernels:l.kernels.map(
({name:g})=>g),pathOf:({artifact:g})=>JRe(h6(o),g.path)},u=await u6(l,s,a,i.info),d=async g=>{let b=await co({...s,objects:[],
manifest:o,manifestText:g,trials:"off"},a);return D_(b,r.signal),b},m=ew(u,c);i.info(`running ${o} as it will be written`);
let p=await d(m);return f6(p)||(u=d6(u,p),m=ew(u,c),p=await d(m)),await p6(o,m),await p6(U_,sI(o)),i.close(),await Nn(p,
s.reportDirectory),n.quiet||r.out(Ks(p,{color:r.color,width:r.width,reportDirectory:s.reportDirectory})),r.out(`wrote ${o}\
 and ${U_}; look at each line that says "by trial"`),p.gate.exitCode}finally{i.close()}}function QRe({artifacts:e}){let t=e.
flatMap(({path:n,defect:r})=>r===void 0?[]:[{message:`init: \`${n}\` ${r}`}]);if(t.length>0)throw new h(t)}function ZRe(e){
let t=new Set,n=r=>o=>{t.has(o)||r(o),t.add(o)};return{info:n(e.info),warning:n(e.warning),debug:e.debug}}function e_e(e){
let t=e.filter(n=>zRe(n));if(t.length>0)throw new h(t.map(n=>({message:`\`${n}\` is there already; give --force to write \
it anew, or remove it`})))}async function p6(e,t){await VRe(h6(e),{recursive:!0}),await YRe(e,t)}var U_,y6=f(async()=>{"\
use strict";ir();v();await m6();nw();await j_();Wu();await Lt();await Xi();Zt();Ki();await bc();yr();zt();U_=".github/wo\
rkflows/bpfcompat.yml"});import{styleText as t_e}from"node:util";function b6(e,t,{color:n}){let r=n?(c,u)=>t_e(u,c,{validateStream:!1}):c=>c,{kernels:o}=e,
s=ga(e.verdicts),i=s.filter(c=>!Yt(c)&&!Cr(c)),l=[[r(W_(e),["bold",G_(e)?"red":"green"])],r_e(e.baseline,t,r),es("newly \
failing",Zi(s.filter(Yt)),r),es("newly passing",Zi(s.filter(Cr)),r),es("other changes",Zi(i),r),es("verifier instruction\
s",i_e(e),r),es("hooks and fields that programs read",s_e(e),r),es("kernels that are another build: what changed there i\
s no word about the code",o.map(({kernel:c,before:u,after:d})=>`${x(c,100)}  ${x(u)} \u2192 ${x(d)}`),r),es("not compare\
d",a_e(e),r)].filter(c=>c.length>0).map(c=>c.join(`
`)).join(`

`);return`${lt(l)}
`}function G_({verdicts:e,insns:t}){return e.some(Yt)||t.some(({beyond:n})=>n)}function W_(e){let{insns:t,insnsThreshold:n,
cases:r}=e,o=ga(e.verdicts),s=Zi(o.filter(Yt)).length,i=Zi(o.filter(Cr)).length,a=n_e(t.filter(m=>m.beyond)),l=Zi(o.filter(
({after:m})=>m==="error"||m==="skip")).length,c=[...l===0?[]:[`${l} without a verdict`],...i===0?[]:[`${i} newly ${i===1?
"passes":"pass"}`]],u=`${ws(r.compared)} compared`;return s+a===0?`${[o.length+t.length+e.surface.length===0?"Nothing ch\
anged":"Nothing newly fails",...c].join("; ")} (${u})`:`${[`Worse: ${[...s===0?[]:[`${s} newly ${s===1?"fails":"fail"}`],
...a===0?[]:[`${a} grew by more than ${n?.replace("+","")}`]].join(", ")}`,...c].join("; ")} (${u})`}function n_e(e){return new Set(
e.map(({artifact:t,program:n})=>JSON.stringify([t,n]))).size}function es(e,t,n){return t.length===0?[]:[n(e,"bold"),...t.
map(r=>`  ${r}`)]}function r_e(e,t,n){let r=Math.max(...[e,t].map(({source:s})=>x(s,100).length)),o=(s,{source:i,revision:a,
startedAt:l})=>{let c=a===null?"":`${Jn(a)}, `;return`${s.padEnd(6)}  ${x(i,100).padEnd(r)}  ${n(`${c}${x(l.replace(/T(\d\d:\d\d).*/,
" $1 UTC"),40)}`,"dim")}`};return[o("before",e),o("after",t)]}function Zi(e){let t=w6(e,({artifact:n,subject:r,before:o,
after:s,kernelChanged:i})=>[`${x(n,100)}: ${$c(r)}`,`${o} \u2192 ${s}${i?" (the kernel changed)":""}`]);return k6(t)}function s_e({
surface:e}){return e.map(({artifact:t,program:n,name:r,states:o})=>{let s=o.map(({words:i,kernels:a})=>`${x(i)} on ${a.map(
l=>x(l,100)).join(", ")}`);return`${x(t,100)}: ${x(n,100)} reads ${x(r,200)}: ${s.join("; ")}`})}function i_e(e){let{insns:t}=e,
n=w6([...t.filter(({beyond:s})=>s),...t.filter(({beyond:s})=>!s)],s=>[`${x(s.artifact,100)}: ${x(s.program,100)}`,kr(s),
s.beyond?`beyond ${e.insnsThreshold}`:s.kernelChanged?"the kernel changed":""]),r=Math.max(o_e,t.filter(({beyond:s})=>s).
length),o=n.length-r;return[...k6(n.slice(0,r)),...o>0?[`${o} more: --json lists them`]:[]]}function a_e({cases:{added:e,
gone:t}}){return[...e===0?[]:[`${ws(e)} that only the later run has`],...t===0?[]:[`${ws(t)} that only the earlier run h\
as`]]}function w6(e,t){let n=new Map;for(let r of e){let o=t(r),s=JSON.stringify(o),i=n.get(s)??{cells:o,kernels:[]};n.set(
s,i),i.kernels.includes(r.kernel)||i.kernels.push(r.kernel)}return[...n.values()].map(({cells:r,kernels:o})=>[...r,o.map(
s=>x(s,100)).join(", ")])}function k6(e){let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(
n=>n.map((r,o)=>t[o]===0?null:r.padEnd(t[o]??0)).filter(r=>r!==null).join("  ").trimEnd())}var o_e,x6=f(()=>{"use strict";
Ro();Xn();Rs();I();o_e=20});var R6={};ee(R6,{compareCommand:()=>l_e});async function l_e({before:e,after:t,insns:n,output:r},o){let s=[],i=await ie(
s,()=>ft(e)),a=await ie(s,()=>ft(t)),l=er(n);if(n!==""&&l===void 0&&s.push({message:`${xe("insns")}: \`${n}\` must be how\
 many more instructions are fine, such as \`+10%\` or \`+500\``}),i===void 0||a===void 0||s.length>0)throw new h(s);let c=l??
er(a.growth.threshold??"")??null,u=Qc({results:i,source:e},a,c);if(u.cases.compared===0)throw new h(`${e} and ${t} have \
no artifact on the same kernel: name two runs of the same manifest`);let{revision:d,startedAt:m}=a;return r.json?o.out(JSON.
stringify(u,null,2)):r.quiet?o.out(W_(u)):o.out(b6(u,{revision:d,startedAt:m,source:t},{color:o.color})),G_(u)?2:0}var _6=f(
()=>{"use strict";Ro();bs();v();x6();wo();zt()});function q_(e,t,n,r){let o=`<!-- bpfcompat:${r.name} -->`,s=`<!-- /bpfcompat:${r.name} -->`,[i,a]=[S6(e,o),S6(e,s)],[l,c]=[
i[0],a[0]];if(l===void 0&&c===void 0)throw g(`there is no place for the ${r.what}; add the two lines \`${o}\` and \`${s}\
\` where it belongs`);if(l===void 0)throw g(`\`${s}\` has no \`${o}\` before it: add it`,c);if(c===void 0)throw g(`\`${o}\
\` has no \`${s}\` after it: add it`,l);let u=i[1]??a[1];if(u!==void 0)throw g(`the markers of the ${r.what} are there t\
wice: keep one pair`,u);if(c<l)throw g(`\`${s}\` stands before \`${o}\`: swap them`,c);let d=l+o.length,m=/\r?\n/.exec(e.
slice(d))?.[0]??/\r?\n/.exec(e)?.[0]??`
`,p=Buffer.from(t.trimEnd(),"utf8").toString("latin1").split(`
`);return`${e.slice(0,d)}${["",...p,""].join(m)}${e.slice(c)}`;function g(b,k){return new h({message:b,file:n,...k===void 0?
{}:{line:e.slice(0,k).split(`
`).length}})}}function S6(e,t){let n=[];for(let r=e.indexOf(t);r!==-1;r=e.indexOf(t,r+1))n.push(r);return n}var $6=f(()=>{
"use strict";v()});import{chmod as c_e,readFile as v6,realpath as u_e,rename as d_e,rm as f_e,stat as m_e,writeFile as p_e}from"node:fs/promises";
async function E6(e,t){await P6(e,t,async()=>{q_(await v6(e,"latin1"),"",e,t)})}async function ph(e,t,n){return P6(e,n,async()=>{
let r=await u_e(e),o=await v6(r,"latin1"),s=q_(o,t,e,n);return s===o?!1:(await g_e(r,s),!0)})}async function P6(e,t,n){try{
return await n()}catch(r){throw r instanceof h?r:new h({message:h_e(r,t),file:e},{cause:r})}}function h_e(e,{what:t}){switch(K(
e)){case"ENOENT":return"there is no such file; --write takes the one that has the markers";case"EISDIR":return"is a dire\
ctory; --write takes the file that has the markers";default:return`the ${t} could not be written: ${E(e)}`}}async function g_e(e,t){
let n=`${e}.${process.pid}.tmp`;try{let{mode:r}=await m_e(e);await p_e(n,t,"latin1"),await c_e(n,r&4095),await d_e(n,e)}catch(r){
throw await f_e(n,{force:!0}),r}}var H_=f(()=>{"use strict";v();$6()});var O6={};ee(O6,{tableCommand:()=>w_e});async function w_e({results:e,write:t,output:n},r){let o=Dr(await k_e(e.length===
0?b_e:e));if(t!==""){let s=await ph(t,Ty(o),y_e);r.err(`${t}: ${s?"the support table is updated":"the support table is a\
s it was"}`)}return n.json?r.out(Oy(o)):t===""&&r.out(Ty(o)),0}async function k_e(e){let t=[],n=[];for(let r of e)n.push(
await ie(t,()=>ft(r)));if(t.length>0)throw new h(t);return n.filter(r=>r!==void 0)}var y_e,b_e,A6=f(()=>{"use strict";v();
wo();Ay();My();Da();H_();y_e={name:"table",what:"support table"},b_e=["bpfcompat-report/results.json"]});var C6={};ee(C6,{planCommand:()=>x_e});async function x_e({shards:e,inputs:t},n){let r=e===""?null:Ku(e);if(r===void 0)throw new h(
`--shards: \`${e}\` ${Du}`);let{matrix:o,lines:s}=await sh($e(t,xe),r,Nr(n.err));return n.err(s.join(`
`)),n.out(JSON.stringify(o)),0}var T6=f(async()=>{"use strict";v();Ps();await Lt();Ma();await y_();zt()});var M6={};ee(M6,{reportCommand:()=>R_e});async function R_e({results:e,inputs:t,output:n},r){if(e.length===0)throw new h(
"report: name the results.json of each shard");let o=$e(t,xe),s=await at(n,r),i=await lh(e,null,o.reportDirectory,s).then(
a=>ch(a,o,{page:null,revision:o.commit,checkedOut:null},s)).finally(s.close);return mh(i,o.reportDirectory,n,r)}var I6=f(
async()=>{"use strict";v();await Lt();await S_();yr();M_();zt()});function hh(e,t){return[...new Set([...e,...t].map(({id:r})=>r))].sort().flatMap(r=>{let o=e.find(l=>l.id===r),s=t.find(
l=>l.id===r);if(s===void 0)return o?[{id:r,kind:"removed",before:o.release,after:null}]:[];if(o===void 0)return[{id:r,kind:"\
added",before:null,after:s.release}];let i=JSON.stringify(Wi(o))===JSON.stringify(Wi(s))?"kept":"changed",a=S_e(o,s);return[
{id:r,kind:i,before:a(o),after:a(s)}]})}function L6(e,t){return!(e.signature.status==="unchecked"&&t.signature.status===
"good")&&e.pins!==void 0&&F6(e)===F6(t)}function F6(e){let{checkedAt:t,indexDate:n,signature:r,pins:o,packages:s,...i}=Wi(
e);return JSON.stringify({...i,vmlinuz:o?.vmlinuzSha256,config:o?.configSha256,packages:s.map(({urls:a,...l})=>({...l,urls:a.
map(c=>c.replace(__e,"/"))}))})}function S_e(e,t){if(e.release!==t.release)return({release:s})=>s;if(e.version!==t.version)
return({release:s,version:i})=>`${s} (${i})`;if(e.image.sha256!==t.image.sha256)return({release:s,image:i})=>`${s} (sha2\
56 ${i.sha256.slice(0,12)})`;if(e.signature.status!==t.signature.status)return({release:s,signature:i})=>`${s} (signatur\
e ${i.status})`;let[n,r]=[zn(e),zn(t)],o=s=>![n,r].every(i=>i.some(({sha256:a})=>a===s.sha256));return s=>{let i=zn(s).find(
o);return i===void 0?s.release:`${s.release} (${i.name} ${i.sha256.slice(0,12)})`}}var __e,gh=f(()=>{"use strict";uc();__e=
/\/\d{8}T\d{6}Z\//});function N6({place:e},{indexDate:t},n=fo){if(e?.kind!=="archive")return[];let{path:r}=e,[o="",s]=e.archive.split("/"),i=s??
E_e(new Date(new Date(t).getTime()+v_e));if(/^debian(?:-security)?$/.test(o))return[pt(`${n.debianSnapshot}/${o}/${i}`,r)];
if(!/^ubuntu(?:-ports|-security)?$/.test(o))return[];let a=pt(n.launchpad,r.split("/").at(-1)??r);return o==="ubuntu-por\
ts"?[a]:[a,pt(`${n.ubuntuSnapshot}/${i}`,r)]}function z_(e,t,n=fo){let o=[...t.source.kind==="rpm"?t.source.archival.map(
s=>s.split("{")[0]??""):[],n.debianSnapshot,n.launchpad,n.ubuntuSnapshot];return $_e.some(s=>s.test(e))||o.some(s=>s!==""&&
e.startsWith(s))}function B6(e,t,n=fo){let{source:r}=t;if(!(r.kind==="url"||r.kind==="oci"||e.urls.some(o=>z_(o,t,n))))switch(r.
kind){case"deb":return"its archive is one of your own, and nobody is known to keep what it deletes";case"mainline":return"\
only the archive of mainline builds has it";case"rpm":return"the catalog knows no place that keeps what its repository d\
eletes";case"local":return"it is a file of this machine"}}function E_e(e){return e.toISOString().replace(/[-:]|\.\d+/g,"")}
var fo,$_e,v_e,V_=f(()=>{"use strict";Br();fo={debianSnapshot:"https://snapshot-cloudflare.debian.org/archive",launchpad:"\
https://launchpad.net/ubuntu/+archive/primary/+files",ubuntuSnapshot:"https://snapshot.ubuntu.com/ubuntu"},$_e=[/^https:\/\/snapshot(?:-cloudflare)?\.debian\.org\//,
/^https:\/\/archive\.debian\.org\//,/^https:\/\/launchpad\.net\//,/^https:\/\/snapshot\.ubuntu\.com\//,/^https:\/\/old-releases\.ubuntu\.com\//,
/^https:\/\/vault\.(?:almalinux|centos)\.org\//,/^https:\/\/dl\.rockylinux\.org\/vault\//,/^https:\/\/(?:kojipkgs|archives)\.fedoraproject\.org\//,
/^https:\/\/kojihub\.stream\.centos\.org\//,/^https:\/\/yum\.oracle\.com\//,/^https:\/\/cdn\.amazonlinux\.com\/al2023\/blobstore\//],
v_e=720*60*1e3});async function U6(e,t){let n=Wt(P_e),r=await Promise.allSettled(e.map(a=>n(()=>O_e(a,t)))),o=r.flatMap(a=>a.status==="re\
jected"?[a.reason]:[]),s=o.find(a=>!(a instanceof h));if(s!==void 0)throw s;let i=o.flatMap(a=>a.problems);if(i.length>0)
throw new h(i);return r.flatMap(a=>a.status==="fulfilled"?[a.value]:[])}async function O_e(e,t){let{provider:n,before:r,
refresh:o,onProgress:s}=t,i=r.find(({id:u})=>u===e.id);if(i!==void 0&&fc(e,i)===void 0&&(!o(e.id)||A_e(e,i)))return o(e.
id)&&await K6(e,i,t),D6(e,i,t),i;let{kernel:a}=await n.fetch(e,{modules:[]},u=>s(e.id,u));await K6(e,a,t);let l=C_e(e,a,
t),c=i!==void 0&&L6(i,l)?i:l;return D6(e,c,t),c}function A_e({release:e},t){return e!==void 0&&e===t.release&&t.signature.
status==="good"}async function K6(e,t,{provider:n,warn:r}){let o=[];for(let i of zn(t))await n.has(e,t,i)||o.push(i);let s=o.
filter(({sha256:i})=>i===t.image.sha256||i===t.config?.sha256);if(s.length>0)throw new h(`kernel \`${e.id}\`: no address \
has ${j6(s)} of ${t.release} any more; take another kernel, or a mirror that has it with ${Z("mirror")}`);o.length>0&&r(
`${e.id}: no address has ${j6(o)} any more; whoever needs modules of it cannot use the kernel`)}function C_e(e,t,{bases:n=fo}){
let{image:r,config:o,modules:s}=t,i=a=>{let l=a.urls.find(c=>B(c)!==new URL(c).href);if(l!==void 0)throw new h(`kernel \`${e.
id}\`: ${B(l)} has a name or password in it, and a lock is no place for those; take them out of the address`);return{...a,
urls:[...new Set([...a.urls,...N6(a,t,n)])]}};return{...t,image:i(r),...o===void 0?{}:{config:i(o)},modules:s.map(i)}}function D6(e,{
release:t,signature:n,...r},o){let{requireSignatures:s,warn:i,bases:a=fo}=o;if(n.status==="unchecked"){if(s)throw new h(
`kernel \`${e.id}\`: the signature of ${t} was not checked (${n.why}), and --require-signatures is given`);i(`${e.id}: l\
ocked without a check of its signature: ${n.why}`)}let l=new Map;for(let c of zn(r)){let u=B6(c,e,a);u!==void 0&&l.set(u,
[...l.get(u)??[],c.name])}for(let[c,u]of l)i(`${e.id}: ${u.join(", ")} may be gone one day: ${c}`)}function j6(e){return e.
map(({name:t,version:n})=>`${t} ${n}`).join(", ")}var P_e,G6=f(async()=>{"use strict";await mi();v();Oe();Ae();V_();gh();
uc();zi();P_e=2});function q6(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(o=>[T_e[o.kind],o.id,I_e(o," -> ")]);return[V6(e,t),...n?[]:
Y6(r).map(o=>`  ${o}`)].join(`
`)}function H6(e,t,n){let r=t.filter(({kind:o})=>o!=="kept").map(({id:o,kind:s,before:i,after:a})=>[N(o),s,W6(i),W6(a)]);
return[`${_o(V6(e,t))}.`,...r.length===0?[]:[pe(["kernel","","was","is"],r)],...n.length===0?[]:[n.map(o=>`- ${_o(o)}`).
join(`
`)]].join(`

`)}function z6(e,t,n){let r=t.filter(({state:i})=>i==="outdated").length,o=[["KERNEL","LOCKED","NEWEST","AGE","FILES","S\
IGNATURE"],...t.map(i=>[i.id,fe(i.locked),i.state==="current"?"the same":fe(i.newest??"unknown"),M(i.days,"day"),M_e[i.files],
i.signature.status])],s=[...r>0?["`bpfcompat kernels lock` takes the newest, `--update ID` that of one."]:[],...n.length>
0?[`Not locked: ${n.join(", ")}. \`bpfcompat kernels lock\` does it.`]:[]];return[`${e}: ${r} of ${M(t.length,"locked ke\
rnel")} outdated`,"",...Y6(o),...s.length===0?[]:["",...s]].join(`
`)}function V6(e,t){let n=s=>t.filter(i=>i.kind===s).length,r=["added","changed","removed"].filter(s=>n(s)>0),o=r.length===
0?"nothing changed":r.map(s=>`${n(s)} ${s}`).join(", ");return`${e}: ${M(t.length-n("removed"),"kernel")}, ${o}`}function I_e({
before:e,after:t},n){return[e,t].flatMap(r=>r===null?[]:[fe(r)]).join(n)}function W6(e){return e===null?"":W(e)}function Y6(e){
let t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>o[r]?.length??0)));return e.map(n=>n.map((r,o)=>r.padEnd(t[o]??0)).join(
"  ").trimEnd())}var T_e,M_e,Y_=f(()=>{"use strict";kt();I();T_e={added:"+",changed:"~",removed:"-",kept:" "};M_e={primary:"\
there",archival:"only archived",gone:"GONE",unknown:"nobody answers"}});var J6={};ee(J6,{kernelsLockCommand:()=>L_e,lockSubject:()=>yh});import{existsSync as F_e}from"node:fs";async function L_e({
ids:e,update:t,requireSignatures:n,markdown:r,inputs:o,output:s},i){if(r&&s.json)throw new h("--markdown does not go wit\
h --json; leave out one");let{request:a,file:l,specs:c,mirrors:u,locked:d}=await yh(e,o,$=>{if(e.length+t.length>0)throw $;
let[C={message:""},...F]=$.problems;i.err(`warning: ${En(C)}${F.length>0?", and more":""}: all kernels are locked anew`)});
N_e(t,c);let m=d.map(({record:$})=>$),[p,g]=[c.filter(Hi),c.filter($=>!Hi($))],b=await at(s,i),k=[],y=$=>{k.push($),b.warning(
$)};for(let{id:$}of g)y(`${$}: is of this machine's files, and is not locked`);let R=await U6(p,{provider:bn({cacheDirectory:a.
cacheDirectory,mirrors:u,signal:i.signal,fresh:!0}),before:m,refresh:$=>t.length===0||t.includes($),requireSignatures:n,
onProgress:($,C)=>C.step==="note"?b.info(`${$}: ${C.message}`):b.kernel($,C),warn:y}).finally(b.close),_=e.length===0?[]:
m.filter(({id:$})=>!R.some(C=>C.id===$));return await G2(l,[..._,...R]),i.out(S(l,hh(m,[..._,...R]),k)),0;function S($,C,F){
return s.json?JSON.stringify({file:$,changes:C,warnings:F},null,2):r?H6($,C,F):q6($,C,s.quiet)}}async function yh(e,t,n){
let r=$e(t,xe),s=t.manifest===""&&r.manifest!==null&&!F_e(r.manifest)?{...r,manifest:null}:r;if(s.lock==="none")throw new h(
"--lock-file: `none` means that no lock is heeded; name a file");let i=YR(s.lock,s.manifest??s.suite),a=await Gp(i).catch(
c=>{if(!(c instanceof h))throw c;return n(c),null}),l=e.length>0&&s.manifest===null?null:await tG(s);return{request:s,file:i,
specs:e.length>0?await Qo(e,await Ht()):l?.specs??[],mirrors:[...s.mirrors,...l?.manifest.mirrors??[]],locked:a?.kernels??
[]}}function N_e(e,t){let n=e.filter(r=>!t.some(o=>o.id===r));if(n.length!==0)throw new h(n.map(r=>({message:`--update: \
\`${r}\` is no kernel of the manifest, which has ${t.map(o=>o.id).join(", ")}`})))}var J_=f(async()=>{"use strict";v();await so();
gh();await JR();zi();await G6();await VR();await Ei();Y_();await Lt();await Xi();yr();await fh();zt()});function Q6(e,t){let n=Wt(B_e);return Promise.all(e.map(({spec:r,record:o})=>n(()=>D_e(r,o,t))))}async function D_e(e,t,n){
let{provider:r,now:o,onProgress:s}=n,i=Math.max(0,Math.floor((o.getTime()-new Date(t.resolvedAt).getTime())/K_e)),a={id:t.
id,days:i,signature:t.signature,files:await j_e(e,t,n)};try{let c=e.release===t.release&&fc(e,t)===void 0?t:await r.resolve(
e,m=>s(e.id,m)),u=X6(t)===X6(c),[d]=hh([t],[u?t:c]);return{...a,locked:d?.before??t.release,newest:d?.after??c.release,state:u?
"current":"outdated",error:null}}catch(l){if(!(l instanceof h))throw l;return{...a,locked:t.release,newest:null,state:"u\
nknown",error:l.message}}}function X6(e){return zn(e).map(({sha256:t})=>t).join()}async function j_e(e,t,{provider:n,bases:r=fo}){
let o=async s=>{for(let i of zn(t))if(!await n.has(e,t,i,s))return!1;return!0};try{return await o(s=>!z_(s,e,r))?"primar\
y":await o(()=>!0)?"archival":"gone"}catch(s){if(!(s instanceof h))throw s;return"unknown"}}var B_e,K_e,Z6=f(async()=>{"\
use strict";await mi();v();V_();gh();uc();zi();B_e=2,K_e=1440*60*1e3});var eW={};ee(eW,{kernelsOutdatedCommand:()=>G_e});async function G_e({ids:e,exitCode:t,inputs:n,output:r},o){let{request:s,
file:i,specs:a,mirrors:l,locked:c}=await yh(e,n,b=>{throw b}),u=a.flatMap(b=>{let k=c.find(({record:y})=>y.id===b.id);return k===
void 0?[]:[{spec:b,record:k.record}]});if(u.length===0)throw new h({file:i,message:"none of these kernels is locked; loc\
k them with `bpfcompat kernels lock`"});let d=await at(r,o),m=await Q6(u,{provider:bn({cacheDirectory:s.cacheDirectory,mirrors:l,
signal:o.signal,fresh:!0}),now:new Date,onProgress:(b,k)=>{k.step==="note"&&d.info(`${b}: ${k.message}`)}}).finally(d.close),
p=a.filter(b=>Hi(b)&&!u.some(k=>k.spec.id===b.id)).map(({id:b})=>b);o.out(r.json?JSON.stringify({file:i,kernels:m,unlocked:p},
null,2):z6(i,m,p));let g=m.flatMap(({error:b})=>b===null?[]:b.split(`
`).map(k=>({message:k})));if(g.length>0)throw new h(g);return t&&m.some(W_e)?U_e:0}function W_e({state:e,files:t}){return e===
"outdated"||t==="gone"}var U_e,tW=f(async()=>{"use strict";v();zi();await Z6();await Ei();Y_();await J_();yr();U_e=2});function nW(e){return JSON.stringify(e,null,2)}var rW=f(()=>{"use strict"});var ea,oW,X_,kc=f(()=>{"use strict";ea=["program_type","attach","map_type","verifier","limit","struct_ops","iterator","s\
ystem","setting","kfunc","helper"],oW={system:["system","setting"],programs:["program_type"],maps:["map_type"],struct_ops:[
"struct_ops"],iterators:["iterator"],verifier:["verifier"],limits:["limit"],tracing:["attach"],hooks:["attach"],network:[
"attach"],helpers:["helper"],kfuncs:["kfunc"]},X_=["yes","no","unknown"]});function bh(e){return ea.flatMap(t=>[...new Set(e.flatMap(({features:r})=>r.filter(o=>o.group===t).map(({name:o})=>o)))].
map(r=>({group:t,name:r,answers:e.map(o=>Q_(o,t,r))})))}function Q_(e,t,n){let r=e.features.find(o=>o.group===t&&o.name===
n);return r===void 0?{kind:e.error!==null&&(e.incomplete.length===0||e.incomplete.includes(t))?"unknown":"no"}:r.status===
"yes"&&(t==="limit"||t==="setting")?{kind:"value",value:/\[(\w+)\]/.exec(r.detail)?.[1]??r.detail}:{kind:r.status}}function sW(e,t){
return e.helpers.some(({names:n})=>n.includes(t))?{kind:"yes"}:{kind:e.helpers.length===0||e.incomplete.includes("helper")?
"unknown":"no"}}function ts(e){return e.kind==="value"?e.value:e.kind}function na({answers:e}){return new Set(e.map(ts)).
size===1}function wh({features:e}){return e.filter(({group:t,status:n})=>t==="kfunc"&&n==="yes").length}var ta,Z_=f(()=>{
"use strict";kc();ta={program_type:"program types",attach:"attached",map_type:"map types",verifier:"verifier",limit:"lim\
its",struct_ops:"struct_ops",iterator:"iterators",system:"system",setting:"settings",kfunc:"kfuncs",helper:"helpers"}});function tS({kernels:e,probedAt:t}){let n=e.filter(({features:o})=>o.length>0),r=e.filter(({error:o})=>o!==null);return[
`Tried in guests on ${t.slice(0,10)}, by loading, making and attaching; nothing is taken from a version or a configurati\
on.`,...r.length===0?[]:[r.map(({id:o,error:s})=>`- ${N(o)}: ${W(s??"")}`).join(`
`)],...n.length===0?[]:[z_e(n),V_e(n),...Y_e(n),Q_e(n)]].join(`

`)}function z_e(e){let t=q_e.map(([r,o,s])=>{let i=e.map(a=>o==="helper"?sW(a,s):Q_(a,o,s));return[r,...i.map(aW)]}),n=[
"kfuncs",...e.map(r=>String(wh(r)))];return pe(["",...e.map(({id:r})=>iW(r))],[...t,n])}function iW(e){return W(e).replaceAll(
/[-@]/g,"<br>")}function aW(e){return e.kind!=="value"?eS[e.kind]:W(e.value).replaceAll(",",", ")}function V_e(e){let t=e.
map(({id:n,release:r,packageVersion:o})=>[N(n),N(r??""),W(o??"")]);return Ie("What was probed",pe(["kernel","release","p\
ackage"],t))}function Y_e(e){let t=bh(e);return ea.filter(n=>!H_e.includes(n)).flatMap(n=>{let r=t.filter(o=>o.group===n);
return r.length===0?[]:[Ie(`All: ${ta[n]}`,J_e(r,e))]})}function J_e(e,t){let n=e.filter(na),r=new Map;for(let{name:s,answers:i}of n){
let[a]=i,l=a===void 0||a.kind==="value"?"yes":a.kind,c=a?.kind==="value"?`${N(s)} ${aW(a)}`:N(s);r.set(l,[...r.get(l)??[],
c])}return[...Object.entries({yes:"on all",no:"on none",unknown:"not known"}).flatMap(([s,i])=>{let a=r.get(s);return a===
void 0?[]:[`- ${i}: ${a.join(", ")}`]}),...e.filter(s=>!na(s)).map(s=>`- ${N(s.name)}: ${X_e(s,t)}`)].join(`
`)}function X_e({answers:e},t){let n=new Map;for(let[r,o]of e.entries())n.set(ts(o),[...n.get(ts(o))??[],N(t[r]?.id??"")]);
return[...n].filter(([r])=>r!=="no").map(([r,o])=>`${r==="yes"?"on":`${W(r)} on`} ${o.join(", ")}`).join("; ")}function Q_e(e){
let n=[...new Set(e.flatMap(({helpers:o})=>o.map(({program:s})=>s)))].map(o=>[N(o),...e.map(({helpers:s})=>{let i=s.find(
a=>a.program===o);return i===void 0||i.status==="no"?eS.no:i.status==="yes"?String(i.names.length):eS.unknown})]),r=pe([
"program type",...e.map(({id:o})=>iW(o))],n);return Ie("How many helpers each program type may call",`${r}

Their names: \`bpfcompat kernels probe --json\`.`)}var q_e,eS,H_e,lW=f(()=>{"use strict";kt();kc();Z_();q_e=[["BTF","sys\
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
"limit","verified_instructions"],["call frames","limit","call_frames"]],eS={yes:"\u2705",no:"\u274C",unknown:"\u2754"},H_e=
["kfunc","helper","setting"]});function uW(e){let t=new Map,n=new Map,r=0;for(let s of e)s.type==="feature"?o(t,rSe(s),eSe,({group:i,name:a})=>`${i} ${a}`):
s.type==="helpers"&&o(n,oSe(s),tSe,({program:i})=>i);return{features:[...t.values()],helpers:[...n.values()],refused:r};
function o(s,i,a,l){i===void 0||s.size>=a||s.has(l(i))?r++:s.set(l(i),i)}}function rSe(e){let t=ea.find(o=>o===e.group),
n=X_.find(o=>o===e.status),r=x(e.name,cW);if(!(t===void 0||n===void 0||r===""))return{group:t,name:r,status:n,errno:ve(Math.
abs(e.errno)),detail:x(e.detail,Z_e)}}function oSe({program:e,status:t,count:n,bits:r}){let o=X_.find(c=>c===t),s=x(e,cW),
i=n>=0&&n<=nSe&&r.length===2*Math.ceil(n/8);if(o===void 0||s===""||!i||!/^[0-9a-f]*$/.test(r))return;let a=Buffer.from(r,
"hex"),l=Array.from({length:n},(c,u)=>u).filter(c=>(a[c>>3]??0)>>(c&7)&1);return{program:s,status:o,names:l.map(c=>ci(c)??
`helper_${c}`)}}var cW,Z_e,eSe,tSe,nSe,dW=f(()=>{"use strict";sl();I();hr();kc();cW=100,Z_e=300,eSe=5e3,tSe=200,nSe=1024});import{mkdir as mW,rm as iSe}from"node:fs/promises";import{join as nS}from"node:path";async function hW(e,t,n){let r=new Date().
toISOString(),{cacheDirectory:o,mirrors:s}=t;await mW(o,{recursive:!0});let i=bn({cacheDirectory:o,mirrors:[...s],cache:n.
cache,kernels:e.map(({id:p})=>p),signal:n.signal});await Fc(o),await Oc(o);let a=Cp(t),l=await Tp(),c=vp(t,{arches:Ep(e.
map(({arch:p})=>p)),commands:[],libbpf:new Set([null]),mirrors:s,installLog:nS(o,"install.log")},n,n.signal),[u,d]=[Wt(cSe),
Wt(t.concurrency)],m=e.map(async(p,g)=>{let b=uSe(p),k=await u(()=>fW(b,n,()=>dSe(p,i,b,n))),y=await Pp(p.arch,await c),
R=k&&await fW(b,n,()=>fSe(k,y,b,t));return R===void 0?b:d(()=>mSe(p,R,b,y,nS(l,String(g)),t,n,a))});try{return await Promise.
allSettled([c,...m]),await i.keepLookups(),await Ac(),{version:1,tool:{name:"bpfcompat",version:At},probedAt:r,kernels:await Promise.
all(m)}}finally{await iSe(l,{recursive:!0,force:!0})}}function uSe({id:e,distribution:t,arch:n}){return{id:e,distribution:t,
arch:n,release:null,packageVersion:null,vmlinuzSha256:null,accelerator:null,error:null,notes:[],incomplete:[],features:[],
helpers:[]}}async function dSe(e,t,n,{progress:r}){let o=await t.fetch(e,{modules:[],optionalModules:()=>aSe},a=>{a.step===
"note"?n.notes.push(a.message):r.kernel(e.id,a)}),{release:s,version:i}=o.kernel;return Object.assign(n,{release:s,packageVersion:i,
vmlinuzSha256:o.vmlinuzSha256}),o}async function fSe(e,{accelerator:t},n,{cacheDirectory:r}){let o=s=>n.notes.push(s);return{
...e,images:await dp(e,{accelerator:t.used,cacheDirectory:r,onNote:o})}}async function fW(e,{progress:t,signal:n},r){try{
return await r()}catch(o){if(!(o instanceof h)&&!n.aborted)throw o;e.error=n.aborted?"cancelled":E(o),t.kernel(e.id,{step:"\
failed",message:e.error});return}}async function mSe(e,t,n,{qemu:r,accelerator:o,kvmDefect:s,validators:i},a,l,{progress:c,
signal:u},d){let m=performance.now(),{id:p}=t.kernel,g=t.kernel.release;await mW(a);let b=qu(a,".",({kind:y})=>`${y}.log`),
k=await tp({qemu:r,accelerator:o.used,mayEmulate:l.accelerator==="auto",kvmDefect:s,images:t.images,cmdline:e.cmdline??"",
files:[{path:"/init",content:Bl(i.byDefault,i),executable:!0},...await wp(t)],modules:bp(t),cases:pW,workFolder:a,consoleLog:nS(
a,"console.log"),logs:b,signal:u,snapshots:d,onProgress(y){"boot"in y?c.kernel(p,{...y,release:g}):y.step==="case"&&c.kernel(
p,{step:"probing",what:Vm[y.id]??"",position:y.position,count:y.count})}});return await b.finish(),pSe(k,n,u.aborted),c.
kernel(p,n.error===null?{step:"probed",features:n.features.length,seconds:(performance.now()-m)/1e3}:{step:"failed",message:n.
error}),n}function pSe(e,t,n){let{features:r,helpers:o,refused:s}=uW([...e.cases.values()].flatMap(({records:a})=>a));Object.
assign(t,{features:r,helpers:o,accelerator:e.accelerator}),t.notes.push(...e.notes),s>0&&t.notes.push(`the guest sent ${M(
s,"record")} that make no sense`);let i=[];for(let{id:a,artifact:l}of pW){if(!hSe(l))continue;let c=e.cases.get(a),u=c?.
interruption??null;if(!(c!==void 0&&u===null)){for(let d of oW[l])t.incomplete.includes(d)||t.incomplete.push(d);u!==null&&
i.push(`${l}: ${Hn(u).reason}`)}}n?t.error="cancelled":e.error!==null?t.error=e.error:t.incomplete.length>0&&(t.error=`n\
ot all was found out: ${i.join("; ")}`)}function hSe(e){return Vm.some(t=>t===e)}var aSe,lSe,cSe,pW,gW=f(async()=>{"use \
strict";await mi();vn();v();Ex();Ds();Ul();await qx();et();await Ei();I();Xl();lR();TR();Op();Kl();MR();bo();dW();kc();aSe=
[{name:"veth",option:"CONFIG_VETH"},{name:"sch_ingress",option:"CONFIG_NET_SCH_INGRESS"},{name:"cls_bpf",option:"CONFIG_\
NET_CLS_BPF"}],lSe=60,cSe=2,pW=Vm.map((e,t)=>({kind:"probe",id:t,artifact:e,files:[],timeoutSeconds:lSe}))});import{styleText as gSe}from"node:util";function bW({kernels:e},t){let n=e.filter(({features:a})=>a.length>0),r=bh(n).filter(
({group:a})=>!ySe.includes(a)),o=r.filter(a=>!na(a)),s=r.filter(na),i=[e.flatMap(a=>wSe(a,t)),...o.length===0?[]:[[xc("w\
hat sets them apart","bold",t),...kSe(o,n,t)]],...s.length===0?[]:[[...n.length>1?[xc("what is the same on all","bold",t)]:
[],...RSe(s,t)]],_Se(n,t),["--json has every helper and kfunc, by program type, and what each feature was refused with"]];
return lt(i.filter(a=>a.length>0).map(a=>a.join(`
`)).join(`

`))}function wSe({id:e,release:t,packageVersion:n,error:r,notes:o},s){let i=t===null?"":`: ${x(t)} (${x(n??"")})`;return[
`${xc(x(e),"bold",s)}${i}`,...r===null?[]:[xc(`  ${x(r)}`,"yellow",s)],...o.map(a=>`  note: ${x(a)}`)]}function kSe(e,t,n){
let r=e.map(({group:a,name:l})=>`${ta[a]}: ${l}`),o=Math.max(...r.map(a=>a.length)),s=e.map(({answers:a})=>a.map(l=>Vt(ts(
l),yW))),i=t.map(({id:a},l)=>Math.max(a.length,...s.map(c=>c[l]?.length??0)));return o+i.reduce((a,l)=>a+l+2,0)>n.width?
e.flatMap((a,l)=>xSe(r[l]??"",a,t,n)):[[Ce("",o),...t.map(({id:a},l)=>Ce(a,i[l]??0))].join("  ").trimEnd(),...e.map(({answers:a},l)=>[
Ce(r[l]??"",o),...a.map((c,u)=>{let d=Ce(s[l]?.[u]??"",i[u]??0);return c.kind==="value"?d:xc(d,bSe[c.kind],n)})].join(" \
 ").trimEnd())]}function xSe(e,{answers:t},n,r){let o=new Map;for(let[s,i]of t.entries()){let a=Vt(ts(i),yW);o.set(a,[...o.
get(a)??[],n[s]?.id??""])}return[e,...[...o].flatMap(([s,i])=>{let a=Math.max(10,s.length+4),[l="",...c]=de(i.join(" "),
r.width," ".repeat(a),a);return[`  ${Ce(s,a-2)}${l}`,...c]})]}function RSe(e,t){let n=[...new Set(e.map(({group:o})=>o))],
r=Math.max(...n.map(o=>ta[o].length));return n.flatMap(o=>{let s=e.filter(a=>a.group===o);return[...new Set(s.map(({answers:[
a]})=>a?.kind??"unknown"))].flatMap((a,l)=>{let u=s.filter(({answers:[k]})=>k?.kind===a).map(({name:k,answers:[y]})=>y?.
kind==="value"?`${k}=${y.value}`:k).map(k=>k.replaceAll(" ","\xA0")).join(" "),d=Ce(l===0?ta[o]:"",r),m=a==="value"?"":`${Ce(
a,7)} `,p=r+2+m.length,[g="",...b]=de(u,t.width," ".repeat(p),p);return[`${d}  ${m}${g}`,...b]})})}function _Se(e,t){return e.
flatMap(n=>{let r=n.helpers.filter(({status:s})=>s==="yes").map(({program:s,names:i})=>`${s.replaceAll(" ","\xA0")}\xA0${i.
length}`),o=e.length>1?`${n.id}: `:"";return[...de(`${o}helpers by program type: ${r.join(" ")}`,t.width,"  "),`${o}kfun\
cs: ${wh(n)}`]})}function xc(e,t,{color:n}){return n?gSe(t,e,{validateStream:!1}):e}var ySe,yW,bSe,wW=f(()=>{"use strict";
Fa();I();Z_();ySe=["kfunc","helper"],yW=40,bSe={yes:"green",no:"red",unknown:"yellow"}});var xW={};ee(xW,{probeCommand:()=>SSe});async function SSe({ids:e,inputs:t,output:n,write:r,markdown:o},s){let i=$e(t,xe);
if(e.length===0)throw new h("kernels probe: name one kernel or more, for example `bpfcompat kernels probe debian-12-6.1`");
if(n.json&&o)throw new h("kernels probe: --json and --markdown exclude each other");r!==""&&await E6(r,kW);let a=await Qo(
e,await Ht()),l=await at(n,s),c;try{c=await hW(a,i,{logger:l,progress:l,cache:Ge,repository:()=>no(i.commit),signal:s.signal})}finally{
l.close()}let u=c.kernels.filter(({error:d})=>d!==null);if(r!==""&&u.length>0)throw new h(u.map(({id:d,error:m})=>({message:`${d}\
: ${m}; ${r} is left as it is`})));if(r!==""){let d=await ph(r,tS(c),kW);s.err(`${r}: ${d?"what the kernels can do is up\
dated":"what the kernels can do is as it was"}`)}return n.json?s.out(nW(c)):o?s.out(tS(c)):r===""&&s.out(bW(c,s)),u.length>
0?1:0}var kW,RW=f(async()=>{"use strict";ir();v();await so();rW();lW();await gW();wW();await Lt();Ki();H_();yr();await fh();
zt();kW={name:"probe",what:"probed kernels"}});var OSe={};async function ESe(e,t){let n=AG(e);switch("output"in n&&n.output.verbose&&Ec(r=>t.err(fe(r))),$Se.includes(n.
name)&&Td(),n.name){case"run":return HG(n.inputs,n.output,t);case"surface":{let{surfaceCommand:r}=await n6().then(()=>t6);
return r(n.inputs,n.output,t)}case"init":{let{initCommand:r}=await y6().then(()=>g6);return r(n.inputs,n.force,n.output,
t)}case"compare":{let{compareCommand:r}=await Promise.resolve().then(()=>(_6(),R6));return r(n,t)}case"table":{let{tableCommand:r}=await Promise.resolve().then(()=>(A6(),O6));
return r(n,t)}case"plan":{let{planCommand:r}=await T6().then(()=>C6);return r(n,t)}case"report":{let{reportCommand:r}=await I6().then(()=>M6);
return r(n,t)}case"kernels":return n.fetch?WG(n.ids,n.inputs,n.output,t):UG(n.ids,n.inputs,n.output,t);case"kernels lock":{
let{kernelsLockCommand:r}=await J_().then(()=>J6);return r(n,t)}case"kernels outdated":{let{kernelsOutdatedCommand:r}=await tW().then(()=>eW);
return r(n,t)}case"kernels probe":{let{probeCommand:r}=await RW().then(()=>xW);return r(n,t)}case"doctor":return FG(n.inputs,
n.output,t);case"setup":return VG(n.inputs,n.output,t);case"help":return t.out(NG),0;case"version":return t.out(At),0}}function PSe(e){
if(rS.aborted)return`bpfcompat: interrupted by ${String(rS.reason?.message??"a signal")}`;let t=e instanceof h?e:is(e);if(t!==
null)return t.message.split(`
`).map(r=>`bpfcompat: ${r}`).join(`
`);let n=typeof e=="object"&&e!==null&&"stack"in e?e.stack:e;return`bpfcompat: a defect of bpfcompat, please report it:
${String(n)}`}var $Se,rS,vSe,_W,SW=f(async()=>{"use strict";v();wb();yo();I();Oe();v_();ut();bo();await CG();await LG();
BG();await qG();await zG();await YG();zt();$Se=["run","surface","init","kernels probe","doctor","setup"];Cc(MG);({signal:rS,
release:vSe}=uh()),_W=TG(rS);try{process.exitCode=await ESe(process.argv.slice(2),_W)}catch(e){process.exitCode=1,_W.err(
PSe(e))}finally{vSe()}});async function lat(){let{runAction:e}=await $G().then(()=>SG);await e()}async function cat(){await SW().then(()=>OSe)}export{lat as startAction,cat as startCommand};
