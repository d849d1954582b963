import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import*as a from"./actions-core.js";import*as m from"./actions-io.js";import*as R from"crypto";import*as p from"fs";import*as O from"./semver.js";import{debug as A}from"./actions-core.js";import*as N from"os";import*as U from"child_process";
import*as w from"fs";var X=function(r,e,o,t){function i(n){return n instanceof o?n:new o(function(s){s(n)})}return new(o||
(o=Promise))(function(n,s){function l(c){try{f(t.next(c))}catch(d){s(d)}}function u(c){try{f(t.throw(c))}catch(d){s(d)}}
function f(c){c.done?n(c.value):i(c.value).then(l,u)}f((t=t.apply(r,e||[])).next())})},Y={readLinuxVersionFile(){let r="\
/etc/lsb-release",e="/etc/os-release",o="";return w.existsSync(r)?o=w.readFileSync(r).toString():w.existsSync(e)&&(o=w.readFileSync(
e).toString()),o}};function k(r,e,o,t){return X(this,void 0,void 0,function*(){let i=N.platform(),n,s,l;for(let u of o){
let f=u.version;if(A(`check ${f} satisfies ${r}`),O.satisfies(f,r)&&(!e||u.stable===e)&&(l=u.files.find(c=>{A(`${c.arch}\
===${t} && ${c.platform}===${i}`);let d=c.arch===t&&c.platform===i;if(d&&c.platform_version){let S=B();S===c.platform_version?
d=!0:d=O.satisfies(S,c.platform_version)}return d}),l)){A(`matched ${u.version}`),s=u;break}}return s&&l&&(n=Object.assign(
{},s),n.files=[l]),n})}function B(){let r=N.platform(),e="";if(r==="darwin")e=U.execSync("sw_vers -productVersion").toString();else if(r===
"linux"){let o=Y.readLinuxVersionFile();if(o){let t=o.split(`
`);for(let i of t){let n=i.split("=");if(n.length===2&&(n[0].trim()==="VERSION_ID"||n[0].trim()==="DISTRIB_RELEASE")){e=
n[1].trim().replace(/^"/,"").replace(/"$/,"");break}}}}return e}import*as _ from"os";import*as y from"path";import*as M from"./actions-http-client.js";import*as g from"./semver.js";import*as V from"stream";
import*as q from"util";import{ok as $}from"assert";import{exec as x}from"./actions-exec.js";import*as P from"./actions-core.js";var j=function(r,e,o,t){function i(n){return n instanceof o?n:new o(function(s){s(n)})}
return new(o||(o=Promise))(function(n,s){function l(c){try{f(t.next(c))}catch(d){s(d)}}function u(c){try{f(t.throw(c))}catch(d){
s(d)}}function f(c){c.done?n(c.value):i(c.value).then(l,u)}f((t=t.apply(r,e||[])).next())})},E=class{constructor(e,o,t){
if(e<1)throw new Error("max attempts should be greater than or equal to 1");if(this.maxAttempts=e,this.minSeconds=Math.floor(
o),this.maxSeconds=Math.floor(t),this.minSeconds>this.maxSeconds)throw new Error("min seconds should be less than or equ\
al to max seconds")}execute(e,o){return j(this,void 0,void 0,function*(){let t=1;for(;t<this.maxAttempts;){try{return yield e()}catch(n){
if(o&&!o(n))throw n;P.info(n.message)}let i=this.getSleepAmount();P.info(`Waiting ${i} seconds before trying again`),yield this.
sleep(i),t++}return yield e()})}getSleepAmount(){return Math.floor(Math.random()*(this.maxSeconds-this.minSeconds+1))+this.
minSeconds}sleep(e){return j(this,void 0,void 0,function*(){return new Promise(o=>setTimeout(o,e*1e3))})}};var h=function(r,e,o,t){function i(n){return n instanceof o?n:new o(function(s){s(n)})}return new(o||(o=Promise))(function(n,s){
function l(c){try{f(t.next(c))}catch(d){s(d)}}function u(c){try{f(t.throw(c))}catch(d){s(d)}}function f(c){c.done?n(c.value):
i(c.value).then(l,u)}f((t=t.apply(r,e||[])).next())})},v=class extends Error{constructor(e){super(`Unexpected HTTP respo\
nse: ${e}`),this.httpStatusCode=e,Object.setPrototypeOf(this,new.target.prototype)}},I=process.platform==="win32",K=process.
platform==="darwin",Q="actions/tool-cache";function ee(r,e,o,t){return h(this,void 0,void 0,function*(){e=e||y.join(Z(),
R.randomUUID()),yield m.mkdirP(y.dirname(e)),a.debug(`Downloading ${r}`),a.debug(`Destination ${e}`);let i=3,n=D("TEST_D\
OWNLOAD_TOOL_RETRY_MIN_SECONDS",10),s=D("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS",20);return yield new E(i,n,s).execute(()=>h(
this,void 0,void 0,function*(){return yield te(r,e||"",o,t)}),u=>!(u instanceof v&&u.httpStatusCode&&u.httpStatusCode<500&&
u.httpStatusCode!==408&&u.httpStatusCode!==429))})}function te(r,e,o,t){return h(this,void 0,void 0,function*(){if(p.existsSync(
e))throw new Error(`Destination file path ${e} already exists`);let i=new M.HttpClient(Q,[],{allowRetries:!1});o&&(a.debug(
"set auth"),t===void 0&&(t={}),t.authorization=o);let n=yield i.get(r,t);if(n.message.statusCode!==200){let c=new v(n.message.
statusCode);throw a.debug(`Failed to download from "${r}". Code(${n.message.statusCode}) Message(${n.message.statusMessage}\
)`),c}let s=q.promisify(V.pipeline),u=D("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY",()=>n.message)(),f=!1;try{return yield s(
u,p.createWriteStream(e)),a.debug("download complete"),f=!0,e}finally{if(!f){a.debug("download failed");try{yield m.rmRF(
e)}catch(c){a.debug(`Failed to delete '${e}'. ${c.message}`)}}}})}function oe(r,e,o){return h(this,void 0,void 0,function*(){
$(I,"extract7z() not supported on current OS"),$(r,'parameter "file" is required'),e=yield C(e);let t=process.cwd();if(process.
chdir(e),o)try{let n=["x",a.isDebug()?"-bb1":"-bb0","-bd","-sccUTF-8",r],s={silent:!0};yield x(`"${o}"`,n,s)}finally{process.
chdir(t)}else{let i=y.join(__dirname,"..","scripts","Invoke-7zdec.ps1").replace(/'/g,"''").replace(/"|\n|\r/g,""),n=r.replace(
/'/g,"''").replace(/"|\n|\r/g,""),s=e.replace(/'/g,"''").replace(/"|\n|\r/g,""),u=["-NoLogo","-Sta","-NoProfile","-NonIn\
teractive","-ExecutionPolicy","Unrestricted","-Command",`& '${i}' -Source '${n}' -Target '${s}'`],f={silent:!0};try{let c=yield m.which(
"powershell",!0);yield x(`"${c}"`,u,f)}finally{process.chdir(t)}}return e})}function re(r,e){return h(this,arguments,void 0,
function*(o,t,i="xz"){if(!o)throw new Error("parameter 'file' is required");t=yield C(t),a.debug("Checking tar --version");
let n="";yield x("tar --version",[],{ignoreReturnCode:!0,silent:!0,listeners:{stdout:c=>n+=c.toString(),stderr:c=>n+=c.toString()}}),
a.debug(n.trim());let s=n.toUpperCase().includes("GNU TAR"),l;i instanceof Array?l=i:l=[i],a.isDebug()&&!i.includes("v")&&
l.push("-v");let u=t,f=o;return I&&s&&(l.push("--force-local"),u=t.replace(/\\/g,"/"),f=o.replace(/\\/g,"/")),s&&(l.push(
"--warning=no-unknown-keyword"),l.push("--overwrite")),l.push("-C",u,"-f",f),yield x("tar",l),t})}function ne(r,e){return h(
this,arguments,void 0,function*(o,t,i=[]){$(K,"extractXar() not supported on current OS"),$(o,'parameter "file" is requi\
red'),t=yield C(t);let n;i instanceof Array?n=i:n=[i],n.push("-x","-C",t,"-f",o),a.isDebug()&&n.push("-v");let s=yield m.which(
"xar",!0);return yield x(`"${s}"`,pe(n)),t})}function ie(r,e){return h(this,void 0,void 0,function*(){if(!r)throw new Error(
"parameter 'file' is required");return e=yield C(e),I?yield se(r,e):yield ce(r,e),e})}function se(r,e){return h(this,void 0,
void 0,function*(){let o=r.replace(/'/g,"''").replace(/"|\n|\r/g,""),t=e.replace(/'/g,"''").replace(/"|\n|\r/g,""),i=yield m.which(
"pwsh",!1);if(i){let s=["-NoLogo","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorAc\
tionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;",`try { [System.IO.\
Compression.ZipFile]::ExtractToDirectory('${o}', '${t}', $true) }`,`catch { if (($_.Exception.GetType().FullName -eq 'Sy\
stem.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.Runt\
imeException') ){ Expand-Archive -LiteralPath '${o}' -DestinationPath '${t}' -Force } else { throw $_ } } ;`].join(" ")];
a.debug(`Using pwsh at path: ${i}`),yield x(`"${i}"`,s)}else{let s=["-NoLogo","-Sta","-NoProfile","-NonInteractive","-Ex\
ecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Co\
mpression.FileSystem } catch { } ;",`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAc\
tion Ignore)) { Expand-Archive -LiteralPath '${o}' -DestinationPath '${t}' -Force }`,`else {[System.IO.Compression.ZipFi\
le]::ExtractToDirectory('${o}', '${t}', $true) }`].join(" ")],l=yield m.which("powershell",!0);a.debug(`Using powershell\
 at path: ${l}`),yield x(`"${l}"`,s)}})}function ce(r,e){return h(this,void 0,void 0,function*(){let o=yield m.which("un\
zip",!0),t=[r];a.isDebug()||t.unshift("-q"),t.unshift("-o"),yield x(`"${o}"`,t,{cwd:e})})}function ae(r,e,o,t){return h(
this,void 0,void 0,function*(){if(o=g.clean(o)||o,t=t||_.arch(),a.debug(`Caching tool ${e} ${o} ${t}`),a.debug(`source d\
ir: ${r}`),!p.statSync(r).isDirectory())throw new Error("sourceDir is not a directory");let i=yield W(e,o,t);for(let n of p.readdirSync(
r)){let s=y.join(r,n);yield m.cp(s,i,{recursive:!0})}return G(e,o,t),i})}function le(r,e,o,t,i){return h(this,void 0,void 0,
function*(){if(t=g.clean(t)||t,i=i||_.arch(),a.debug(`Caching tool ${o} ${t} ${i}`),a.debug(`source file: ${r}`),!p.statSync(
r).isFile())throw new Error("sourceFile is not a file");let n=yield W(o,t,i),s=y.join(n,e);return a.debug(`destination f\
ile ${s}`),yield m.cp(r,s),G(o,t,i),n})}function ue(r,e,o){if(!r)throw new Error("toolName parameter is required");if(!e)
throw new Error("versionSpec parameter is required");if(o=o||_.arch(),!L(e)){let i=z(r,o);e=H(i,e)}let t="";if(e){e=g.clean(
e)||"";let i=y.join(F(),r,e,o);a.debug(`checking cache: ${i}`),p.existsSync(i)&&p.existsSync(`${i}.complete`)?(a.debug(`\
Found tool in cache ${r} ${e} ${o}`),t=i):a.debug("not found")}return t}function z(r,e){let o=[];e=e||_.arch();let t=y.join(
F(),r);if(p.existsSync(t)){let i=p.readdirSync(t);for(let n of i)if(L(n)){let s=y.join(t,n,e||"");p.existsSync(s)&&p.existsSync(
`${s}.complete`)&&o.push(n)}}return o}function fe(r,e,o){return h(this,arguments,void 0,function*(t,i,n,s="master"){let l=[],
u=`https://api.github.com/repos/${t}/${i}/git/trees/${s}`,f=new M.HttpClient("tool-cache"),c={};n&&(a.debug("set auth"),
c.authorization=n);let d=yield f.getJson(u,c);if(!d.result)return l;let S="";for(let T of d.result.tree)if(T.path==="ver\
sions-manifest.json"){S=T.url;break}c.accept="application/vnd.github.VERSION.raw";let b=yield(yield f.get(S,c)).readBody();
if(b){b=b.replace(/^\uFEFF/,"");try{l=JSON.parse(b)}catch{a.debug("Invalid json")}}return l})}function de(r,e,o){return h(
this,arguments,void 0,function*(t,i,n,s=_.arch()){return yield k(t,i,n,s)})}function C(r){return h(this,void 0,void 0,function*(){
return r||(r=y.join(Z(),R.randomUUID())),yield m.mkdirP(r),r})}function W(r,e,o){return h(this,void 0,void 0,function*(){
let t=y.join(F(),r,g.clean(e)||e,o||"");a.debug(`destination ${t}`);let i=`${t}.complete`;return yield m.rmRF(t),yield m.rmRF(
i),yield m.mkdirP(t),t})}function G(r,e,o){let i=`${y.join(F(),r,g.clean(e)||e,o||"")}.complete`;p.writeFileSync(i,""),a.debug(
"finished caching tool")}function L(r){let e=g.clean(r)||"";a.debug(`isExplicit: ${e}`);let o=g.valid(e)!=null;return a.debug(
`explicit? ${o}`),o}function H(r,e){let o="";a.debug(`evaluating ${r.length} versions`),r=r.sort((t,i)=>g.gt(t,i)?1:-1);
for(let t=r.length-1;t>=0;t--){let i=r[t];if(g.satisfies(i,e)){o=i;break}}return o?a.debug(`matched: ${o}`):a.debug("mat\
ch not found"),o}function F(){let r=process.env.RUNNER_TOOL_CACHE||"";return $(r,"Expected RUNNER_TOOL_CACHE to be defin\
ed"),r}function Z(){let r=process.env.RUNNER_TEMP||"";return $(r,"Expected RUNNER_TEMP to be defined"),r}function D(r,e){
let o=global[r];return o!==void 0?o:e}function pe(r){return Array.from(new Set(r))}export{v as HTTPError,ae as cacheDir,le as cacheFile,ee as downloadTool,H as evaluateVersions,oe as extract7z,re as extractTar,
ne as extractXar,ie as extractZip,ue as find,z as findAllVersions,de as findFromManifest,fe as getManifestFromRepo,L as isExplicitVersion};
