import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
import{ok as X}from"assert";import*as l from"path";import*as v from"fs";import*as y from"path";var U=function(e,i,t,r){function n(o){return o instanceof t?o:new t(function(c){
c(o)})}return new(t||(t=Promise))(function(o,c){function f(s){try{a(r.next(s))}catch(m){c(m)}}function d(s){try{a(r.throw(
s))}catch(m){c(m)}}function a(s){s.done?o(s.value):n(s.value).then(f,d)}a((r=r.apply(e,i||[])).next())})},{chmod:E,copyFile:k,
lstat:w,mkdir:N,open:Y,readdir:b,rename:D,rm:O,rmdir:z,stat:p,symlink:W,unlink:S}=v.promises,u=process.platform==="win32";
function I(e){return U(this,void 0,void 0,function*(){let i=yield v.promises.readlink(e);return u&&!i.endsWith("\\")?`${i}\
\\`:i})}var K=v.constants.O_RDONLY;function x(e){return U(this,void 0,void 0,function*(){try{yield p(e)}catch(i){if(i.code==="EN\
OENT")return!1;throw i}return!0})}function T(e){return U(this,arguments,void 0,function*(i,t=!1){return(t?yield p(i):yield w(
i)).isDirectory()})}function A(e){if(e=L(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return u?e.startsWith(
"\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function _(e,i){return U(this,void 0,void 0,function*(){let t;try{t=yield p(
e)}catch(n){n.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${n}`)}
if(t&&t.isFile()){if(u){let n=y.extname(e).toUpperCase();if(i.some(o=>o.toUpperCase()===n))return e}else if($(t))return e}
let r=e;for(let n of i){e=r+n,t=void 0;try{t=yield p(e)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attemp\
ting to determine if executable file exists '${e}': ${o}`)}if(t&&t.isFile()){if(u){try{let o=y.dirname(e),c=y.basename(e).
toUpperCase();for(let f of yield b(o))if(c===f.toUpperCase()){e=y.join(o,f);break}}catch(o){console.log(`Unexpected erro\
r attempting to determine the actual case of the file '${e}': ${o}`)}return e}else if($(t))return e}}return""})}function L(e){
return e=e||"",u?(e=e.replace(/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function $(e){return(e.mode&
1)>0||(e.mode&8)>0&&process.getgid!==void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.
getuid()}var h=function(e,i,t,r){function n(o){return o instanceof t?o:new t(function(c){c(o)})}return new(t||(t=Promise))(function(o,c){
function f(s){try{a(r.next(s))}catch(m){c(m)}}function d(s){try{a(r.throw(s))}catch(m){c(m)}}function a(s){s.done?o(s.value):
n(s.value).then(f,d)}a((r=r.apply(e,i||[])).next())})};function q(e,i){return h(this,arguments,void 0,function*(t,r,n={}){
let{force:o,recursive:c,copySourceDirectory:f}=M(n),d=(yield x(r))?yield p(r):null;if(d&&d.isFile()&&!o)return;let a=d&&
d.isDirectory()&&f?l.join(r,l.basename(t)):r;if(!(yield x(t)))throw new Error(`no such file or directory: ${t}`);if((yield p(
t)).isDirectory())if(c)yield H(t,a,0,o);else throw new Error(`Failed to copy. ${t} is a directory, but tried to copy wit\
hout recursive flag.`);else{if(l.relative(t,a)==="")throw new Error(`'${a}' and '${t}' are the same file`);yield j(t,a,o)}})}
function B(e,i){return h(this,arguments,void 0,function*(t,r,n={}){if(yield x(r)){let o=!0;if((yield T(r))&&(r=l.join(r,
l.basename(t)),o=yield x(r)),o)if(n.force==null||n.force)yield F(r);else throw new Error("Destination already exists")}yield g(
l.dirname(r)),yield D(t,r)})}function F(e){return h(this,void 0,void 0,function*(){if(u&&/[*"<>|]/.test(e))throw new Error(
'File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield O(e,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(i){
throw new Error(`File was unable to be removed ${i}`)}})}function g(e){return h(this,void 0,void 0,function*(){X(e,"a pa\
th argument must be provided"),yield N(e,{recursive:!0})})}function R(e,i){return h(this,void 0,void 0,function*(){if(!e)
throw new Error("parameter 'tool' is required");if(i){let r=yield R(e,!1);if(!r)throw u?new Error(`Unable to locate exec\
utable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by th\
e PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to l\
ocate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory speci\
fied by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}let t=yield C(
e);return t&&t.length>0?t[0]:""})}function C(e){return h(this,void 0,void 0,function*(){if(!e)throw new Error("parameter\
 'tool' is required");let i=[];if(u&&process.env.PATHEXT)for(let n of process.env.PATHEXT.split(l.delimiter))n&&i.push(n);
if(A(e)){let n=yield _(e,i);return n?[n]:[]}if(e.includes(l.sep))return[];let t=[];if(process.env.PATH)for(let n of process.
env.PATH.split(l.delimiter))n&&t.push(n);let r=[];for(let n of t){let o=yield _(l.join(n,e),i);o&&r.push(o)}return r})}function M(e){
let i=e.force==null?!0:e.force,t=!!e.recursive,r=e.copySourceDirectory==null?!0:!!e.copySourceDirectory;return{force:i,recursive:t,
copySourceDirectory:r}}function H(e,i,t,r){return h(this,void 0,void 0,function*(){if(t>=255)return;t++,yield g(i);let n=yield b(
e);for(let o of n){let c=`${e}/${o}`,f=`${i}/${o}`;(yield w(c)).isDirectory()?yield H(c,f,t,r):yield j(c,f,r)}yield E(i,
(yield p(e)).mode)})}function j(e,i,t){return h(this,void 0,void 0,function*(){if((yield w(e)).isSymbolicLink()){try{yield w(
i),yield S(i)}catch(n){n.code==="EPERM"&&(yield E(i,"0666"),yield S(i))}let r=yield I(e);yield W(r,i,u?"junction":null)}else
(!(yield x(i))||t)&&(yield k(e,i))})}export{q as cp,C as findInPath,g as mkdirP,B as mv,F as rmRF,R as which};
