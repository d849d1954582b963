import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);
var d=class{value;next;constructor(t){this.value=t}},h=class{#e;#t;#i;constructor(){this.clear()}enqueue(t){let i=new d(
t);this.#e?(this.#t.next=i,this.#t=i):(this.#e=i,this.#t=i),this.#i++}dequeue(){let t=this.#e;if(t)return this.#e=this.#e.
next,this.#i--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,
this.#i=0}get size(){return this.#i}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)
yield this.dequeue()}};function m(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),p(e),typeof t!="boolean")throw new TypeError(
"Expected `rejectOnClear` to be a boolean");let i=new h,s=0,l=()=>{s<e&&i.size>0&&(s++,i.dequeue().run())},b=()=>{s--,l()},
w=async(r,o,u)=>{let n=(async()=>r(...u))();o(n);try{await n}catch{}b()},x=(r,o,u,n)=>{let a={reject:u};new Promise(c=>{
a.run=c,i.enqueue(a)}).then(w.bind(void 0,r,o,n)),s<e&&l()},f=(r,...o)=>new Promise((u,n)=>{x(r,u,n,o)});return Object.defineProperties(
f,{activeCount:{get:()=>s},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t){i.clear();return}let r=AbortSignal.abort().
reason;for(;i.size>0;)i.dequeue().reject(r)}},concurrency:{get:()=>e,set(r){p(r),e=r,queueMicrotask(()=>{for(;s<e&&i.size>
0;)l()})}},map:{async value(r,o){let u=[];try{Array.from(r,(n,a)=>{let c=f(o,n,a);return u.push(c),c})}catch(n){for(let a of u)
a.catch(()=>{});throw n}return Promise.all(u)}}}),f}function v(e,t){let i=m(t),s=(...l)=>i(()=>e(...l));return Object.defineProperty(
s,"clearQueue",{value:i.clearQueue}),s}function p(e){if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError(
"Expected `concurrency` to be a number from 1 and up")}export{m as default,v as limitFunction};
