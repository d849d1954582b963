import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var c=[],C=[];function h(r,f,m){if(r===f)return 0;let e=m?.maxDistance,g=r;r.length>f.length&&(r=f,f=g);let i=r.length,t=f.
length;for(;i>0&&r.charCodeAt(~-i)===f.charCodeAt(~-t);)i--,t--;let o=0;for(;o<i&&r.charCodeAt(o)===f.charCodeAt(o);)o++;
if(i-=o,t-=o,e!==void 0&&t-i>e)return e;if(i===0)return e!==void 0&&t>e?e:t;let a,l,u,d,n=0,s=0;for(;n<i;)C[n]=r.charCodeAt(
o+n),c[n]=++n;for(;s<t;){for(a=f.charCodeAt(o+s),u=s++,l=s,n=0;n<i;n++)d=a===C[n]?u:u+1,u=c[n],l=c[n]=u>l?d>l?l+1:d:d>u?
u+1:d;if(e!==void 0){let x=l;for(n=0;n<i;n++)c[n]<x&&(x=c[n]);if(x>e)return e}}return c.length=i,C.length=i,e!==void 0&&
l>e?e:l}function A(r,f,m){if(!Array.isArray(f)||f.length===0)return;let e=m?.maxDistance,g=r.length;for(let a of f)if(a===
r)return a;if(e===0)return;let i,t=Number.POSITIVE_INFINITY,o=new Set;for(let a of f){if(o.has(a))continue;o.add(a);let l=Math.
abs(a.length-g);if(l>=t||e!==void 0&&l>e)continue;let u=Number.isFinite(t)?e===void 0?t:Math.min(t,e):e,d=u===void 0?h(r,
a):h(r,a,{maxDistance:u});if(e!==void 0&&d>e)continue;let n=d;if(u!==void 0&&d===u&&u===e&&(n=h(r,a)),n<t&&(t=n,i=a,t===
0))break}if(!(e!==void 0&&t>e))return i}export{A as closestMatch,h as default};
