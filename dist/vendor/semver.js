import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var le=Object.create;var J=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var ce=Object.getOwnPropertyNames;var Ie=Object.getPrototypeOf,Re=Object.prototype.hasOwnProperty;var he=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var pe=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let s of ce(r))!Re.call(e,s)&&s!==t&&J(e,s,{get:()=>r[s],
enumerable:!(n=oe(r,s))||n.enumerable});return e};var Oe=(e,r,t)=>(t=e!=null?le(Ie(e)):{},pe(r||!e||!e.__esModule?J(t,"default",{value:e,enumerable:!0}):t,e));var ue=he((u,Ee)=>{u=Ee.exports=c;var h;typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(
process.env.NODE_DEBUG)?h=function(){var e=Array.prototype.slice.call(arguments,0);e.unshift("SEMVER"),console.log.apply(
console,e)}:h=function(){};u.SEMVER_SPEC_VERSION="2.0.0";var D=256,j=Number.MAX_SAFE_INTEGER||9007199254740991,B=16,b=D-
6,y=u.re=[],p=u.safeRe=[],a=u.src=[],i=u.tokens={},te=0;function I(e){i[e]=te++}var k="[a-zA-Z0-9-]",$=[["\\s",1],["\\d",
D],[k,b]];function X(e){for(var r=0;r<$.length;r++){var t=$[r][0],n=$[r][1];e=e.split(t+"*").join(t+"{0,"+n+"}").split(t+
"+").join(t+"{1,"+n+"}")}return e}I("NUMERICIDENTIFIER");a[i.NUMERICIDENTIFIER]="0|[1-9]\\d*";I("NUMERICIDENTIFIERLOOSE");
a[i.NUMERICIDENTIFIERLOOSE]="\\d+";I("NONNUMERICIDENTIFIER");a[i.NONNUMERICIDENTIFIER]="\\d*[a-zA-Z-]"+k+"*";I("MAINVERS\
ION");a[i.MAINVERSION]="("+a[i.NUMERICIDENTIFIER]+")\\.("+a[i.NUMERICIDENTIFIER]+")\\.("+a[i.NUMERICIDENTIFIER]+")";I("M\
AINVERSIONLOOSE");a[i.MAINVERSIONLOOSE]="("+a[i.NUMERICIDENTIFIERLOOSE]+")\\.("+a[i.NUMERICIDENTIFIERLOOSE]+")\\.("+a[i.
NUMERICIDENTIFIERLOOSE]+")";I("PRERELEASEIDENTIFIER");a[i.PRERELEASEIDENTIFIER]="(?:"+a[i.NUMERICIDENTIFIER]+"|"+a[i.NONNUMERICIDENTIFIER]+
")";I("PRERELEASEIDENTIFIERLOOSE");a[i.PRERELEASEIDENTIFIERLOOSE]="(?:"+a[i.NUMERICIDENTIFIERLOOSE]+"|"+a[i.NONNUMERICIDENTIFIER]+
")";I("PRERELEASE");a[i.PRERELEASE]="(?:-("+a[i.PRERELEASEIDENTIFIER]+"(?:\\."+a[i.PRERELEASEIDENTIFIER]+")*))";I("PRERE\
LEASELOOSE");a[i.PRERELEASELOOSE]="(?:-?("+a[i.PRERELEASEIDENTIFIERLOOSE]+"(?:\\."+a[i.PRERELEASEIDENTIFIERLOOSE]+")*))";
I("BUILDIDENTIFIER");a[i.BUILDIDENTIFIER]=k+"+";I("BUILD");a[i.BUILD]="(?:\\+("+a[i.BUILDIDENTIFIER]+"(?:\\."+a[i.BUILDIDENTIFIER]+
")*))";I("FULL");I("FULLPLAIN");a[i.FULLPLAIN]="v?"+a[i.MAINVERSION]+a[i.PRERELEASE]+"?"+a[i.BUILD]+"?";a[i.FULL]="^"+a[i.
FULLPLAIN]+"$";I("LOOSEPLAIN");a[i.LOOSEPLAIN]="[v=\\s]*"+a[i.MAINVERSIONLOOSE]+a[i.PRERELEASELOOSE]+"?"+a[i.BUILD]+"?";
I("LOOSE");a[i.LOOSE]="^"+a[i.LOOSEPLAIN]+"$";I("GTLT");a[i.GTLT]="((?:<|>)?=?)";I("XRANGEIDENTIFIERLOOSE");a[i.XRANGEIDENTIFIERLOOSE]=
a[i.NUMERICIDENTIFIERLOOSE]+"|x|X|\\*";I("XRANGEIDENTIFIER");a[i.XRANGEIDENTIFIER]=a[i.NUMERICIDENTIFIER]+"|x|X|\\*";I("\
XRANGEPLAIN");a[i.XRANGEPLAIN]="[v=\\s]*("+a[i.XRANGEIDENTIFIER]+")(?:\\.("+a[i.XRANGEIDENTIFIER]+")(?:\\.("+a[i.XRANGEIDENTIFIER]+
")(?:"+a[i.PRERELEASE]+")?"+a[i.BUILD]+"?)?)?";I("XRANGEPLAINLOOSE");a[i.XRANGEPLAINLOOSE]="[v=\\s]*("+a[i.XRANGEIDENTIFIERLOOSE]+
")(?:\\.("+a[i.XRANGEIDENTIFIERLOOSE]+")(?:\\.("+a[i.XRANGEIDENTIFIERLOOSE]+")(?:"+a[i.PRERELEASELOOSE]+")?"+a[i.BUILD]+
"?)?)?";I("XRANGE");a[i.XRANGE]="^"+a[i.GTLT]+"\\s*"+a[i.XRANGEPLAIN]+"$";I("XRANGELOOSE");a[i.XRANGELOOSE]="^"+a[i.GTLT]+
"\\s*"+a[i.XRANGEPLAINLOOSE]+"$";I("COERCE");a[i.COERCE]="(^|[^\\d])(\\d{1,"+B+"})(?:\\.(\\d{1,"+B+"}))?(?:\\.(\\d{1,"+B+
"}))?(?:$|[^\\d])";I("COERCERTL");y[i.COERCERTL]=new RegExp(a[i.COERCE],"g");p[i.COERCERTL]=new RegExp(X(a[i.COERCE]),"g");
I("LONETILDE");a[i.LONETILDE]="(?:~>?)";I("TILDETRIM");a[i.TILDETRIM]="(\\s*)"+a[i.LONETILDE]+"\\s+";y[i.TILDETRIM]=new RegExp(
a[i.TILDETRIM],"g");p[i.TILDETRIM]=new RegExp(X(a[i.TILDETRIM]),"g");var Le="$1~";I("TILDE");a[i.TILDE]="^"+a[i.LONETILDE]+
a[i.XRANGEPLAIN]+"$";I("TILDELOOSE");a[i.TILDELOOSE]="^"+a[i.LONETILDE]+a[i.XRANGEPLAINLOOSE]+"$";I("LONECARET");a[i.LONECARET]=
"(?:\\^)";I("CARETTRIM");a[i.CARETTRIM]="(\\s*)"+a[i.LONECARET]+"\\s+";y[i.CARETTRIM]=new RegExp(a[i.CARETTRIM],"g");p[i.
CARETTRIM]=new RegExp(X(a[i.CARETTRIM]),"g");var Ne="$1^";I("CARET");a[i.CARET]="^"+a[i.LONECARET]+a[i.XRANGEPLAIN]+"$";
I("CARETLOOSE");a[i.CARETLOOSE]="^"+a[i.LONECARET]+a[i.XRANGEPLAINLOOSE]+"$";I("COMPARATORLOOSE");a[i.COMPARATORLOOSE]="\
^"+a[i.GTLT]+"\\s*("+a[i.LOOSEPLAIN]+")$|^$";I("COMPARATOR");a[i.COMPARATOR]="^"+a[i.GTLT]+"\\s*("+a[i.FULLPLAIN]+")$|^$";
I("COMPARATORTRIM");a[i.COMPARATORTRIM]="(\\s*)"+a[i.GTLT]+"\\s*("+a[i.LOOSEPLAIN]+"|"+a[i.XRANGEPLAIN]+")";y[i.COMPARATORTRIM]=
new RegExp(a[i.COMPARATORTRIM],"g");p[i.COMPARATORTRIM]=new RegExp(X(a[i.COMPARATORTRIM]),"g");I("HYPHENRANGE");a[i.HYPHENRANGE]=
"^\\s*("+a[i.XRANGEPLAIN]+")\\s+-\\s+("+a[i.XRANGEPLAIN]+")\\s*$";I("HYPHENRANGELOOSE");a[i.HYPHENRANGELOOSE]="^\\s*("+a[i.
XRANGEPLAINLOOSE]+")\\s+-\\s+("+a[i.XRANGEPLAINLOOSE]+")\\s*$";I("STAR");a[i.STAR]="(<|>)?=?\\s*\\*";for(S=0;S<te;S++)h(
S,a[S]),y[S]||(y[S]=new RegExp(a[S]),p[S]=new RegExp(X(a[S])));var S;u.parse=P;function P(e,r){if((!r||typeof r!="object")&&
(r={loose:!!r,includePrerelease:!1}),e instanceof c)return e;if(typeof e!="string"||e.length>D)return null;var t=r.loose?
p[i.LOOSE]:p[i.FULL];if(!t.test(e))return null;try{return new c(e,r)}catch{return null}}u.valid=Te;function Te(e,r){var t=P(
e,r);return t?t.version:null}u.clean=ve;function ve(e,r){var t=P(e.trim().replace(/^[=v]+/,""),r);return t?t.version:null}
u.SemVer=c;function c(e,r){if((!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1}),e instanceof c){if(e.loose===
r.loose)return e;e=e.version}else if(typeof e!="string")throw new TypeError("Invalid Version: "+e);if(e.length>D)throw new TypeError(
"version is longer than "+D+" characters");if(!(this instanceof c))return new c(e,r);h("SemVer",e,r),this.options=r,this.
loose=!!r.loose;var t=e.trim().match(r.loose?p[i.LOOSE]:p[i.FULL]);if(!t)throw new TypeError("Invalid Version: "+e);if(this.
raw=e,this.major=+t[1],this.minor=+t[2],this.patch=+t[3],this.major>j||this.major<0)throw new TypeError("Invalid major v\
ersion");if(this.minor>j||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>j||this.patch<0)throw new TypeError(
"Invalid patch version");t[4]?this.prerelease=t[4].split(".").map(function(n){if(/^[0-9]+$/.test(n)){var s=+n;if(s>=0&&s<
j)return s}return n}):this.prerelease=[],this.build=t[5]?t[5].split("."):[],this.format()}c.prototype.format=function(){
return this.version=this.major+"."+this.minor+"."+this.patch,this.prerelease.length&&(this.version+="-"+this.prerelease.
join(".")),this.version};c.prototype.toString=function(){return this.version};c.prototype.compare=function(e){return h("\
SemVer.compare",this.version,this.options,e),e instanceof c||(e=new c(e,this.options)),this.compareMain(e)||this.comparePre(
e)};c.prototype.compareMain=function(e){return e instanceof c||(e=new c(e,this.options)),w(this.major,e.major)||w(this.minor,
e.minor)||w(this.patch,e.patch)};c.prototype.comparePre=function(e){if(e instanceof c||(e=new c(e,this.options)),this.prerelease.
length&&!e.prerelease.length)return-1;if(!this.prerelease.length&&e.prerelease.length)return 1;if(!this.prerelease.length&&
!e.prerelease.length)return 0;var r=0;do{var t=this.prerelease[r],n=e.prerelease[r];if(h("prerelease compare",r,t,n),t===
void 0&&n===void 0)return 0;if(n===void 0)return 1;if(t===void 0)return-1;if(t===n)continue;return w(t,n)}while(++r)};c.
prototype.compareBuild=function(e){e instanceof c||(e=new c(e,this.options));var r=0;do{var t=this.build[r],n=e.build[r];
if(h("prerelease compare",r,t,n),t===void 0&&n===void 0)return 0;if(n===void 0)return 1;if(t===void 0)return-1;if(t===n)
continue;return w(t,n)}while(++r)};c.prototype.inc=function(e,r){switch(e){case"premajor":this.prerelease.length=0,this.
patch=0,this.minor=0,this.major++,this.inc("pre",r);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,
this.inc("pre",r);break;case"prepatch":this.prerelease.length=0,this.inc("patch",r),this.inc("pre",r);break;case"prerele\
ase":this.prerelease.length===0&&this.inc("patch",r),this.inc("pre",r);break;case"major":(this.minor!==0||this.patch!==0||
this.prerelease.length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||
this.prerelease.length===0)&&this.minor++,this.patch=0,this.prerelease=[];break;case"patch":this.prerelease.length===0&&
this.patch++,this.prerelease=[];break;case"pre":if(this.prerelease.length===0)this.prerelease=[0];else{for(var t=this.prerelease.
length;--t>=0;)typeof this.prerelease[t]=="number"&&(this.prerelease[t]++,t=-2);t===-1&&this.prerelease.push(0)}r&&(this.
prerelease[0]===r?isNaN(this.prerelease[1])&&(this.prerelease=[r,0]):this.prerelease=[r,0]);break;default:throw new Error(
"invalid increment argument: "+e)}return this.format(),this.raw=this.version,this};u.inc=Ae;function Ae(e,r,t,n){typeof t==
"string"&&(n=t,t=void 0);try{return new c(e,t).inc(r,n).version}catch{return null}}u.diff=de;function de(e,r){if(q(e,r))
return null;var t=P(e),n=P(r),s="";if(t.prerelease.length||n.prerelease.length){s="pre";var f="prerelease"}for(var E in t)
if((E==="major"||E==="minor"||E==="patch")&&t[E]!==n[E])return s+E;return f}u.compareIdentifiers=w;var K=/^[0-9]+$/;function w(e,r){
var t=K.test(e),n=K.test(r);return t&&n&&(e=+e,r=+r),e===r?0:t&&!n?-1:n&&!t?1:e<r?-1:1}u.rcompareIdentifiers=Se;function Se(e,r){
return w(r,e)}u.major=me;function me(e,r){return new c(e,r).major}u.minor=Ce;function Ce(e,r){return new c(e,r).minor}u.
patch=we;function we(e,r){return new c(e,r).patch}u.compare=m;function m(e,r,t){return new c(e,t).compare(new c(r,t))}u.
compareLoose=De;function De(e,r){return m(e,r,!0)}u.compareBuild=Pe;function Pe(e,r,t){var n=new c(e,t),s=new c(r,t);return n.
compare(s)||n.compareBuild(s)}u.rcompare=ye;function ye(e,r,t){return m(r,e,t)}u.sort=Fe;function Fe(e,r){return e.sort(
function(t,n){return u.compareBuild(t,n,r)})}u.rsort=Ge;function Ge(e,r){return e.sort(function(t,n){return u.compareBuild(
n,t,r)})}u.gt=x;function x(e,r,t){return m(e,r,t)>0}u.lt=U;function U(e,r,t){return m(e,r,t)<0}u.eq=q;function q(e,r,t){
return m(e,r,t)===0}u.neq=ne;function ne(e,r,t){return m(e,r,t)!==0}u.gte=Y;function Y(e,r,t){return m(e,r,t)>=0}u.lte=z;
function z(e,r,t){return m(e,r,t)<=0}u.cmp=V;function V(e,r,t,n){switch(r){case"===":return typeof e=="object"&&(e=e.version),
typeof t=="object"&&(t=t.version),e===t;case"!==":return typeof e=="object"&&(e=e.version),typeof t=="object"&&(t=t.version),
e!==t;case"":case"=":case"==":return q(e,t,n);case"!=":return ne(e,t,n);case">":return x(e,t,n);case">=":return Y(e,t,n);case"\
<":return U(e,t,n);case"<=":return z(e,t,n);default:throw new TypeError("Invalid operator: "+r)}}u.Comparator=v;function v(e,r){
if((!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1}),e instanceof v){if(e.loose===!!r.loose)return e;e=e.value}
if(!(this instanceof v))return new v(e,r);e=e.trim().split(/\s+/).join(" "),h("comparator",e,r),this.options=r,this.loose=
!!r.loose,this.parse(e),this.semver===F?this.value="":this.value=this.operator+this.semver.version,h("comp",this)}var F={};
v.prototype.parse=function(e){var r=this.options.loose?p[i.COMPARATORLOOSE]:p[i.COMPARATOR],t=e.match(r);if(!t)throw new TypeError(
"Invalid comparator: "+e);this.operator=t[1]!==void 0?t[1]:"",this.operator==="="&&(this.operator=""),t[2]?this.semver=new c(
t[2],this.options.loose):this.semver=F};v.prototype.toString=function(){return this.value};v.prototype.test=function(e){
if(h("Comparator.test",e,this.options.loose),this.semver===F||e===F)return!0;if(typeof e=="string")try{e=new c(e,this.options)}catch{
return!1}return V(e,this.operator,this.semver,this.options)};v.prototype.intersects=function(e,r){if(!(e instanceof v))throw new TypeError(
"a Comparator is required");(!r||typeof r!="object")&&(r={loose:!!r,includePrerelease:!1});var t;if(this.operator==="")return this.
value===""?!0:(t=new O(e.value,r),M(this.value,t,r));if(e.operator==="")return e.value===""?!0:(t=new O(this.value,r),M(
e.semver,t,r));var n=(this.operator===">="||this.operator===">")&&(e.operator===">="||e.operator===">"),s=(this.operator===
"<="||this.operator==="<")&&(e.operator==="<="||e.operator==="<"),f=this.semver.version===e.semver.version,E=(this.operator===
">="||this.operator==="<=")&&(e.operator===">="||e.operator==="<="),R=V(this.semver,"<",e.semver,r)&&(this.operator===">\
="||this.operator===">")&&(e.operator==="<="||e.operator==="<"),o=V(this.semver,">",e.semver,r)&&(this.operator==="<="||
this.operator==="<")&&(e.operator===">="||e.operator===">");return n||s||f&&E||R||o};u.Range=O;function O(e,r){if((!r||typeof r!=
"object")&&(r={loose:!!r,includePrerelease:!1}),e instanceof O)return e.loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease?
e:new O(e.raw,r);if(e instanceof v)return new O(e.value,r);if(!(this instanceof O))return new O(e,r);if(this.options=r,this.
loose=!!r.loose,this.includePrerelease=!!r.includePrerelease,this.raw=e.trim().split(/\s+/).join(" "),this.set=this.raw.
split("||").map(function(t){return this.parseRange(t.trim())},this).filter(function(t){return t.length}),!this.set.length)
throw new TypeError("Invalid SemVer Range: "+this.raw);this.format()}O.prototype.format=function(){return this.range=this.
set.map(function(e){return e.join(" ").trim()}).join("||").trim(),this.range};O.prototype.toString=function(){return this.
range};function g(e){var r=e&&e.charCodeAt(0);return r>=9&&r<=13||r===32||r===160||r===5760||r>=8192&&r<=8202||r===8232||
r===8233||r===8239||r===8287||r===12288||r===65279}function Q(e){return e==="v"||e==="="||g(e)}function G(e){return e!==
void 0&&e>="0"&&e<="9"}function ie(e){return e!==void 0&&(e>="a"&&e<="z"||e>="A"&&e<="Z")}function se(e){return G(e)||ie(
e)||e==="-"}function H(e){return G(e)||e==="x"||e==="X"||e==="*"}function xe(e,r,t,n){if(!G(e[r]))return r;if(r>=n.start&&
r<n.end)return Math.min(r+t,n.end);if(r>=n.previousStart&&r<n.previousEnd)return Math.min(r+t,n.previousEnd);for(var s=r+
1;G(e[s]);)s++;return n.previousStart=n.start,n.previousEnd=n.end,n.start=r,n.end=s,Math.min(r+t,s)}function W(e,r,t,n){
return!t&&e[r]==="0"?r+1:xe(e,r,t?D:D+1,n)}function _(e,r,t,n){if(G(e[r]))return W(e,r,t,n);if(!ie(e[r])&&e[r]!=="-")return r;
for(var s=r+1,f=s+b;s<f&&se(e[s]);)s++;return s}function ae(e,r,t,n){var s=e[r]==="-";if(!t&&!s)return r;var f=r+(s?1:0),
E=_(e,f,t,n);if(E===f){if(!t||!s)return r;E=_(e,r,t,n)}for(;e[E]===".";){var R=_(e,E+1,t,n);if(R===E+1)break;E=R}return E}
function fe(e,r){if(e[r]!=="+")return r;var t=r+1;do{for(var n=t;t-n<b&&se(e[t]);)t++;if(t===n)return n===r+1?r:t-1;if(e[t]!==
".")return t;t++}while(!0)}function Xe(e,r,t){for(var n=r,s=0;s<3;s++){var f=W(e,n,!0,t);if(f===n)return r;if(n=f,s<2){if(e[n]!==
".")return r;n++}}return fe(e,ae(e,n,!0,t))}function ee(e,r,t){return G(e[r])?W(e,r,!1,t):H(e[r])?r+1:r}function je(e,r,t){
var n=Xe(e,r,t);if(n!==r)return n;n=ee(e,r,t);for(var s=0;s<2;s++){if(e[n]!==".")return n;var f=ee(e,n+1,t);if(f===n+1)return n;
n=f}return fe(e,ae(e,n,!1,t))}function Ue(e,r){return g(e[r])&&r++,(e[r]==="<"||e[r]===">")&&r++,e[r]==="="&&r++,g(e[r])?
r:-1}function Ve(e){for(var r="",t=0,n=0,s={start:-1,end:-1,previousStart:-1,previousEnd:-1};n<e.length;){var f=n;if(e[n]===
"<"||e[n]===">")n++;else if(!Q(e[n])&&!H(e[n])){n++;continue}for(;n<e.length&&Q(e[n]);)n++;if(H(e[n])){var E=Ue(e,f);E!==
-1&&(r+=e.slice(t,E),t=E+1),n=je(e,n,s)}}return r+e.slice(t)}O.prototype.parseRange=function(e){var r=this.options.loose,
t=r?p[i.HYPHENRANGELOOSE]:p[i.HYPHENRANGE];e=e.replace(t,Ye),h("hyphen replace",e),e=Ve(e),h("comparator trim",e),e=e.replace(
p[i.TILDETRIM],Le),e=e.replace(p[i.CARETTRIM],Ne),e=e.split(/\s+/).join(" ");var n=r?p[i.COMPARATORLOOSE]:p[i.COMPARATOR],
s=e.split(" ").map(function(f){return Be(f,this.options)},this).join(" ").split(/\s+/);return this.options.loose&&(s=s.filter(
function(f){return!!f.match(n)})),s=s.map(function(f){return new v(f,this.options)},this),s};O.prototype.intersects=function(e,r){
if(!(e instanceof O))throw new TypeError("a Range is required");return this.set.some(function(t){return re(t,r)&&e.set.some(
function(n){return re(n,r)&&t.every(function(s){return n.every(function(f){return s.intersects(f,r)})})})})};function re(e,r){
for(var t=!0,n=e.slice(),s=n.pop();t&&n.length;)t=n.every(function(f){return s.intersects(f,r)}),s=n.pop();return t}u.toComparators=
Me;function Me(e,r){return new O(e,r).set.map(function(t){return t.map(function(n){return n.value}).join(" ").trim().split(
" ")})}function Be(e,r){return h("comp",e,r),e=ge(e,r),h("caret",e),e=$e(e,r),h("tildes",e),e=be(e,r),h("xrange",e),e=qe(
e,r),h("stars",e),e}function L(e){return!e||e.toLowerCase()==="x"||e==="*"}function $e(e,r){return e.trim().split(/\s+/).
map(function(t){return _e(t,r)}).join(" ")}function _e(e,r){var t=r.loose?p[i.TILDELOOSE]:p[i.TILDE];return e.replace(t,
function(n,s,f,E,R){h("tilde",e,n,s,f,E,R);var o;return L(s)?o="":L(f)?o=">="+s+".0.0 <"+(+s+1)+".0.0":L(E)?o=">="+s+"."+
f+".0 <"+s+"."+(+f+1)+".0":R?(h("replaceTilde pr",R),o=">="+s+"."+f+"."+E+"-"+R+" <"+s+"."+(+f+1)+".0"):o=">="+s+"."+f+"\
."+E+" <"+s+"."+(+f+1)+".0",h("tilde return",o),o})}function ge(e,r){return e.trim().split(/\s+/).map(function(t){return He(
t,r)}).join(" ")}function He(e,r){h("caret",e,r);var t=r.loose?p[i.CARETLOOSE]:p[i.CARET];return e.replace(t,function(n,s,f,E,R){
h("caret",e,n,s,f,E,R);var o;return L(s)?o="":L(f)?o=">="+s+".0.0 <"+(+s+1)+".0.0":L(E)?s==="0"?o=">="+s+"."+f+".0 <"+s+
"."+(+f+1)+".0":o=">="+s+"."+f+".0 <"+(+s+1)+".0.0":R?(h("replaceCaret pr",R),s==="0"?f==="0"?o=">="+s+"."+f+"."+E+"-"+R+
" <"+s+"."+f+"."+(+E+1):o=">="+s+"."+f+"."+E+"-"+R+" <"+s+"."+(+f+1)+".0":o=">="+s+"."+f+"."+E+"-"+R+" <"+(+s+1)+".0.0"):
(h("no pr"),s==="0"?f==="0"?o=">="+s+"."+f+"."+E+" <"+s+"."+f+"."+(+E+1):o=">="+s+"."+f+"."+E+" <"+s+"."+(+f+1)+".0":o="\
>="+s+"."+f+"."+E+" <"+(+s+1)+".0.0"),h("caret return",o),o})}function be(e,r){return h("replaceXRanges",e,r),e.split(/\s+/).
map(function(t){return ke(t,r)}).join(" ")}function ke(e,r){e=e.trim();var t=r.loose?p[i.XRANGELOOSE]:p[i.XRANGE];return e.
replace(t,function(n,s,f,E,R,o){h("xRange",e,n,s,f,E,R,o);var A=L(f),d=A||L(E),T=d||L(R),N=T;return s==="="&&N&&(s=""),o=
r.includePrerelease?"-0":"",A?s===">"||s==="<"?n="<0.0.0-0":n="*":s&&N?(d&&(E=0),R=0,s===">"?(s=">=",d?(f=+f+1,E=0,R=0):
(E=+E+1,R=0)):s==="<="&&(s="<",d?f=+f+1:E=+E+1),n=s+f+"."+E+"."+R+o):d?n=">="+f+".0.0"+o+" <"+(+f+1)+".0.0"+o:T&&(n=">="+
f+"."+E+".0"+o+" <"+f+"."+(+E+1)+".0"+o),h("xRange return",n),n})}function qe(e,r){return h("replaceStars",e,r),e.trim().
replace(p[i.STAR],"")}function Ye(e,r,t,n,s,f,E,R,o,A,d,T,N){return L(t)?r="":L(n)?r=">="+t+".0.0":L(s)?r=">="+t+"."+n+"\
.0":r=">="+r,L(o)?R="":L(A)?R="<"+(+o+1)+".0.0":L(d)?R="<"+o+"."+(+A+1)+".0":T?R="<="+o+"."+A+"."+d+"-"+T:R="<="+R,(r+" "+
R).trim()}O.prototype.test=function(e){if(!e)return!1;if(typeof e=="string")try{e=new c(e,this.options)}catch{return!1}for(var r=0;r<
this.set.length;r++)if(ze(this.set[r],e,this.options))return!0;return!1};function ze(e,r,t){for(var n=0;n<e.length;n++)if(!e[n].
test(r))return!1;if(r.prerelease.length&&!t.includePrerelease){for(n=0;n<e.length;n++)if(h(e[n].semver),e[n].semver!==F&&
e[n].semver.prerelease.length>0){var s=e[n].semver;if(s.major===r.major&&s.minor===r.minor&&s.patch===r.patch)return!0}return!1}
return!0}u.satisfies=M;function M(e,r,t){try{r=new O(r,t)}catch{return!1}return r.test(e)}u.maxSatisfying=We;function We(e,r,t){
var n=null,s=null;try{var f=new O(r,t)}catch{return null}return e.forEach(function(E){f.test(E)&&(!n||s.compare(E)===-1)&&
(n=E,s=new c(n,t))}),n}u.minSatisfying=Ze;function Ze(e,r,t){var n=null,s=null;try{var f=new O(r,t)}catch{return null}return e.
forEach(function(E){f.test(E)&&(!n||s.compare(E)===1)&&(n=E,s=new c(n,t))}),n}u.minVersion=Je;function Je(e,r){e=new O(e,
r);var t=new c("0.0.0");if(e.test(t)||(t=new c("0.0.0-0"),e.test(t)))return t;t=null;for(var n=0;n<e.set.length;++n){var s=e.
set[n];s.forEach(function(f){var E=new c(f.semver.version);switch(f.operator){case">":E.prerelease.length===0?E.patch++:
E.prerelease.push(0),E.raw=E.format();case"":case">=":(!t||x(t,E))&&(t=E);break;case"<":case"<=":break;default:throw new Error(
"Unexpected operation: "+f.operator)}})}return t&&e.test(t)?t:null}u.validRange=Ke;function Ke(e,r){try{return new O(e,r).
range||"*"}catch{return null}}u.ltr=Qe;function Qe(e,r,t){return Z(e,r,"<",t)}u.gtr=er;function er(e,r,t){return Z(e,r,"\
>",t)}u.outside=Z;function Z(e,r,t,n){e=new c(e,n),r=new O(r,n);var s,f,E,R,o;switch(t){case">":s=x,f=z,E=U,R=">",o=">=";
break;case"<":s=U,f=Y,E=x,R="<",o="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(M(e,
r,n))return!1;for(var A=0;A<r.set.length;++A){var d=r.set[A],T=null,N=null;if(d.forEach(function(C){C.semver===F&&(C=new v(
">=0.0.0")),T=T||C,N=N||C,s(C.semver,T.semver,n)?T=C:E(C.semver,N.semver,n)&&(N=C)}),T.operator===R||T.operator===o||(!N.
operator||N.operator===R)&&f(e,N.semver))return!1;if(N.operator===o&&E(e,N.semver))return!1}return!0}u.prerelease=rr;function rr(e,r){
var t=P(e,r);return t&&t.prerelease.length?t.prerelease:null}u.intersects=tr;function tr(e,r,t){return e=new O(e,t),r=new O(
r,t),e.intersects(r)}u.coerce=nr;function nr(e,r){if(e instanceof c)return e;if(typeof e=="number"&&(e=String(e)),typeof e!=
"string")return null;r=r||{};var t=null;if(!r.rtl)t=e.match(p[i.COERCE]);else{for(var n;(n=p[i.COERCERTL].exec(e))&&(!t||
t.index+t[0].length!==e.length);)(!t||n.index+n[0].length!==t.index+t[0].length)&&(t=n),p[i.COERCERTL].lastIndex=n.index+
n[1].length+n[2].length;p[i.COERCERTL].lastIndex=-1}return t===null?null:P(t[2]+"."+(t[3]||"0")+"."+(t[4]||"0"),r)}});var l=Oe(ue(),1);var export_Comparator=l.Comparator;var export_Range=l.Range;var export_SEMVER_SPEC_VERSION=l.SEMVER_SPEC_VERSION;var export_SemVer=l.SemVer;
var export_clean=l.clean;var export_cmp=l.cmp;var export_coerce=l.coerce;var export_compare=l.compare;var export_compareBuild=l.compareBuild;
var export_compareIdentifiers=l.compareIdentifiers;var export_compareLoose=l.compareLoose;var export_default=l.default;var export_diff=l.diff;
var export_eq=l.eq;var export_gt=l.gt;var export_gte=l.gte;var export_gtr=l.gtr;var export_inc=l.inc;var export_intersects=l.intersects;
var export_lt=l.lt;var export_lte=l.lte;var export_ltr=l.ltr;var export_major=l.major;var export_maxSatisfying=l.maxSatisfying;
var export_minSatisfying=l.minSatisfying;var export_minVersion=l.minVersion;var export_minor=l.minor;var export_neq=l.neq;
var export_outside=l.outside;var export_parse=l.parse;var export_patch=l.patch;var export_prerelease=l.prerelease;var export_rcompare=l.rcompare;
var export_rcompareIdentifiers=l.rcompareIdentifiers;var export_re=l.re;var export_rsort=l.rsort;var export_safeRe=l.safeRe;
var export_satisfies=l.satisfies;var export_sort=l.sort;var export_src=l.src;var export_toComparators=l.toComparators;var export_tokens=l.tokens;
var export_valid=l.valid;var export_validRange=l.validRange;export{export_Comparator as Comparator,export_Range as Range,
export_SEMVER_SPEC_VERSION as SEMVER_SPEC_VERSION,export_SemVer as SemVer,export_clean as clean,export_cmp as cmp,export_coerce as coerce,
export_compare as compare,export_compareBuild as compareBuild,export_compareIdentifiers as compareIdentifiers,export_compareLoose as compareLoose,
export_default as default,export_diff as diff,export_eq as eq,export_gt as gt,export_gte as gte,export_gtr as gtr,export_inc as inc,
export_intersects as intersects,export_lt as lt,export_lte as lte,export_ltr as ltr,export_major as major,export_maxSatisfying as maxSatisfying,
export_minSatisfying as minSatisfying,export_minVersion as minVersion,export_minor as minor,export_neq as neq,export_outside as outside,
export_parse as parse,export_patch as patch,export_prerelease as prerelease,export_rcompare as rcompare,export_rcompareIdentifiers as rcompareIdentifiers,
export_re as re,export_rsort as rsort,export_safeRe as safeRe,export_satisfies as satisfies,export_sort as sort,export_src as src,
export_toComparators as toComparators,export_tokens as tokens,export_valid as valid,export_validRange as validRange};
