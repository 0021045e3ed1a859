"use strict";(()=>{function Z(t){return new Promise((e,n)=>{let r=document.createElement("script");r.src=t,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>n(new Error(
`${t} could not be loaded`))),document.head.append(r)})}var R=["typical","minimal","full","future"];async function z(t){try{return await navigator.clipboard.writeText(t.textContent??""),!0}catch{let e=document.createRange();return e.selectNodeContents(t),getSelection()?.
removeAllRanges(),getSelection()?.addRange(e),document.execCommand("copy")}}function J(t){return/^[\w@%+=:,./-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function Q(t,e,n){return[`curl --request POST ${J(t)}`,...Object.entries(e).map(
([o,i])=>`  --header ${J(`${o}: ${i}`)}`),`  --data-raw ${J(n)}`].join(` \\
`)}function ee({packageName:t,type:e,seed:n,variant:r,tellType:o}){let i=[`seed: ${H(n)}`,...r==="typical"?[]:[`variant: ${H(r)}`]];return`import { validateEven\
t } from ${H(t)};
import { mock } from ${H(`${t}/mocks`)};
import { test as base, expect } from 'vitest';

const TYPE = ${H(e)};

const test = base.extend<{ event: ReturnType<typeof mock<typeof TYPE>> }>({
  event: async ({}, use) => use(mock(TYPE, { ${i.join(", ")} })),
});

test('the fixture keeps to the contract', ({ event }) => {
  expect(validateEvent(event${o?", { type: TYPE }":""})).toEqual({ ok: true, event });
});
`}function H(t){return typeof t=="number"?String(t):`'${JSON.stringify(t).slice(1,-1).replaceAll('\\"','"').replaceAll("'","\\'").replace(/[\u2028\u2029]/g,n=>`\
\\u${n.charCodeAt(0).toString(16)}`)}'`}function te(t,e,n){let r=new URLSearchParams(t.replace(/^#/,"")),o=r.get("type");if(o===null||!e.includes(o))return;let i=r.get("variant")??"";return{type:o,seed:W(
r.get("seed")??""),variant:n.includes(i)?i:n[0]??""}}function ne({type:t,seed:e,variant:n}){return`#${new URLSearchParams({type:t,seed:String(e),variant:n}).toString()}`}
function W(t){let e=t.trim();return e===""?0:/^\d{1,15}$/.test(e)&&String(Number(e))===e?Number(e):e}function M(t,e){let n;return()=>{clearTimeout(n),n=setTimeout(e,t)}}var re=150;function ie(t,e,n,{validate:r,verify:o}){let i=t.get("type",HTMLSelectElement),s=t.get("seed",HTMLInputElement),a=t.get("variant",HTMLSelectElement),
d=t.get("output",HTMLElement),u=t.get("note",HTMLElement),p=t.get("url",HTMLInputElement),c=t.find("secret",HTMLInputElement),f=t.get("sending",HTMLElement),x=t.
all("form",HTMLInputElement),k=n.events.map(([g])=>g),S=0,y=()=>({type:i.value,seed:W(s.value),variant:a.value}),b=()=>x.find(({checked:g})=>g)?.value??"json",w=()=>c?.
value||e.mockSecret?.(y().seed),l=()=>JSON.stringify(e.mock(i.value,y()),null,2),h=()=>{let g=w();return e.mockDelivery(i.value,{...y(),...g!==void 0&&{secret:g}})},
$=async()=>{if(b()==="vitest")return ee({...y(),packageName:n.packageName,tellType:!n.typeInBody});if(b()==="json")return l();let{headers:g,body:v}=await h();return Q(
p.value,g,v)},C=async()=>{let g=++S;f.hidden=b()!=="curl";try{let v=await $();if(g!==S)return;d.textContent=v,u.textContent=b()==="curl"&&e.mockSecret?"Signed n\
ow, so it is accepted for a few minutes.":""}catch(v){if(g!==S)return;d.textContent="",u.textContent=v instanceof Error?v.message:String(v)}},E=()=>{history.replaceState(
null,"",ne(y())),C()},T=()=>{let g=te(location.hash,k,R);g&&(i.value=g.type,s.value=String(g.seed),a.value=g.variant)};for(let g of[i,a])g.addEventListener("cha\
nge",E);s.addEventListener("input",M(re,E));for(let g of x)g.addEventListener("change",()=>{C()});for(let g of[p,c])g?.addEventListener("input",M(re,()=>{C()}));
addEventListener("hashchange",()=>{T(),C()}),t.get("copy",HTMLButtonElement).addEventListener("click",async()=>{u.textContent=await z(d)?"Copied.":"Selected: co\
py it with your keyboard."}),t.get("to-validate",HTMLButtonElement).addEventListener("click",()=>{r?.show(i.value,l()),oe("validate")}),t.find("to-verify",HTMLButtonElement)?.
addEventListener("click",async()=>{let{headers:g,body:v}=await h();o?.show({headers:g,body:v,secret:w()??""}),oe("verify")}),T(),C()}function oe(t){document.getElementById(
t)?.scrollIntoView()}var I=class{#t;constructor(e){this.#t=e}get(e,n){let r=this.find(e,n);if(!r)throw new Error(`The tool has no ${e}.`);return r}find(e,n){let r=this.#t.querySelector(
`[data-part="${e}"]`);return r instanceof n?r:void 0}all(e,n){return[...this.#t.querySelectorAll(`[data-part="${e}"]`)].filter(r=>r instanceof n)}};function m(t,e={},...n){let r=document.createElement(t);for(let[o,i]of Object.entries(e))i!==void 0&&i!==!1&&r.setAttribute(o,i===!0?"":i);return r.append(...n.
filter(o=>o!==void 0&&o!==!1)),r}function se(t){let{dispatch:e,validateEvent:n,structuralChecks:r,claimedType:o,undeclaredProperties:i}=t,s=t.createValidateEvent({dispatch:e,checks:r});return(a,{
structural:d,strict:u,type:p})=>{let c=p===void 0?{}:{type:p},f=d?s(a,c):n(a,c),x=f.ok?[]:f.errors,k=o(a,{dispatch:e,types:r},p),S=k.ok&&r.has(k.type)?k.type:void 0;
if(!u||S===void 0||!i)return{type:S,errors:x};let y=new Set(x.map(({path:w,keyword:l})=>`${w} ${l}`)),b=i(S,a).filter(({path:w,keyword:l})=>!y.has(`${w} ${l}`));
return{type:S,errors:[...x,...b]}}}function ae({path:t,keyword:e,message:n}){let r=e==="required"?/^must have the property '(.*)'$/.exec(n)?.[1]:void 0;if(r===void 0||
r.endsWith("\u2026"))return t;try{let o=JSON.parse(`"${r.replaceAll("\\'","'").replaceAll('"','\\"')}"`);return`${t}/${o.replaceAll("~","~0").replaceAll("/","~1")}`}catch{
return t}}var L=class{#t;#r;#e=0;constructor(e){this.#t=e,this.#r=e.parentElement?.querySelector(".editor-lines")??null,e.addEventListener("scroll",()=>this.#n()),this.mark(
new Set)}get text(){return this.#t.value}set text(e){this.#t.value=e,this.#t.scrollTo(0,0),this.mark(new Set)}mark(e){let n=this.#r;if(!n)return;let r=this.text.
split(`
`).length;r!==this.#e&&(n.replaceChildren(...Array.from({length:r},(o,i)=>m("span",{},String(i+1)))),this.#e=r);for(let[o,i]of[...n.children].entries())i.classList.
toggle("marked",e.has(o+1));this.#n()}select({start:e,end:n},r){this.#t.focus(),this.#t.setSelectionRange(e,n);let o=this.#t.scrollHeight/Math.max(1,this.text.split(
`
`).length);this.#t.scrollTop=Math.max(0,(r-3)*o),this.#n()}onInput(e){this.#t.addEventListener("input",e)}#n(){this.#r&&(this.#r.scrollTop=this.#t.scrollTop)}};function de(t,e){return`${t}-${e==="*"?"item":e}`}var le=100;function ce(t,e,n){let r=t.events.find(([a])=>a===e);if(!r)return;let[,o,i]=r,s=new q(t.pages,Fe(n),o);return i!==0&&s.enter(o,i,0),s.best}function Fe(t){
return t.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"))}var q=class{best;#t;#r;#e=0;constructor(e,n,r){this.#t=e,this.#r=n,this.best={page:r,
anchor:"",depth:0}}enter(e,n,r){if(++this.#e>le)return;let[o,i,s=[]]=n;this.#n({page:e,tree:n,above:o,fields:i,continued:s},r)}#n(e,n){let r=this.#r[n];if(r===void 0)
return;let{page:o,tree:i,above:s,fields:a}=e,d=a.filter(([u])=>u===r);for(let u of d.length>0?d:a.filter(([p])=>p==="*")){let[,p,c=[],f=[]]=u,x=ue(u,s);p!==0&&n+
1>this.best.depth&&(this.best={page:o,anchor:x,depth:n+1}),this.#n({page:o,tree:i,above:x,fields:c,continued:f},n+1)}if(d.length===0)for(let u of e.continued)this.#a(
u,e,n)}#a(e,{page:n,tree:r},o){if(e.startsWith("#")){let s=fe(r[1],r[0],e.slice(1)),[,,a=[],d=[]]=s??["",0];e.slice(1)===r[0]?this.enter(n,r,o):s&&++this.#e<=le&&
this.#n({page:n,tree:r,above:e.slice(1),fields:a,continued:d},o);return}let i=this.#t.find(([s])=>s===e);i&&this.enter(e.split("#")[0]??"",i[1],o)}};function ue([
t,e],n){return typeof e=="string"?e:de(n,t)}function fe(t,e,n){for(let r of t){let o=ue(r,e),i=o===n?r:fe(r[2]??[],o,n);if(i)return i}}function me(t,e){let n=1,r=0;for(let o=0;o<e;o++){let i=t.charCodeAt(o);if(!(i!==10&&i!==13)){if(i===13&&t.charCodeAt(o+1)===10){if(o+1>=e)break;o+=1}n+=1,r=o+1}}
return{line:n,column:e-r+1}}var[Be,Je,We,qe]=[9,10,13,32],[pe,Ue,he]=[34,92,44],[ge,V,ye,U]=[91,93,123,125];function P(t,e){let n=e;for(;j(t.charCodeAt(n));)n+=1;return n}function j(t){return t===
qe||t===Je||t===We||t===Be}function be(t,e){let n=t.indexOf('"',e+1);for(;n>=0&&Ke(t,n);)n=t.indexOf('"',n+1);return n<0?t.length:n+1}function Ke(t,e){let n=0;for(;t.
charCodeAt(e-1-n)===Ue;)n+=1;return n%2===1}function D(t,e){let n=e,r=0;do{let o=t.charCodeAt(n);if(o===pe)n=be(t,n);else if((o===ye||o===ge)&&(r+=1),(o===U||o===
V)&&(r-=1),n+=1,r===0&&o!==U&&o!==V)for(;Ge(t.charCodeAt(n));)n+=1}while(r>0&&n<t.length);return n}function Ge(t){return!(j(t)||t===he||t===U||t===V||Number.isNaN(
t))}function ve(t,e,n){let r=P(t,e),o={value:r,name:r};for(let i of n){let s=t.charCodeAt(o.value),a=s===ye?Xe(t,o.value,i):s===ge?Ze(t,o.value,i):void 0;if(!a)
return o;o=a}return o}function Xe(t,e,n){let r,o=P(t,e+1);for(;t.charCodeAt(o)===pe;){let i=o,s=be(t,i),a=P(t,P(t,s)+1);Ye(t,i,s)===n&&(r={value:a,name:i}),o=xe(
t,D(t,a))}return r}function Ye(t,e,n){let r=t.slice(e+1,n-1);return r.includes("\\")?JSON.parse(t.slice(e,n)):r}function Ze(t,e,n){let r=new K(t,e);return/^(0|[1-9]\d*)$/.
test(n)?r.at(Number(n)):void 0}var K=class{#t;#r=0;#e;constructor(e,n){this.#t=e,this.#e=P(e,n+1)}at(e){for(;this.#r<e&&this.#n();)this.#e=xe(this.#t,D(this.#t,
this.#e)),this.#r+=1;return this.#n()?{value:this.#e,name:this.#e}:void 0}#n(){return this.#e<this.#t.length&&this.#t.charCodeAt(this.#e)!==V}};function xe(t,e){
let n=P(t,e);return t.charCodeAt(n)===he?P(t,n+1):n}function Se(t){return typeof t=="string"?ze(t):Qe(JSON.stringify(t)??String(t),40)}function ze(t){return`'${JSON.stringify(t.slice(0,40)).slice(1,-1).replaceAll(
'\\"','"').replaceAll("'","\\'").replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu,r=>`\\u${r.charCodeAt(0).toString(16).padStart(4,"0")}`)}${t.length>40?"\u2026":""}'`}
function Qe(t,e){return t.length>e?`${t.slice(0,e)}\u2026`:t}var et=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,tt=/true|false|null/y,nt=/[A-Za-z_$][\w$]*/y,rt={"'":": strings stand in double quotes","`":": strings sta\
nd in double quotes","/":": JSON has no comments"};function we(t){return new G(t).run()}var G=class{#t;#r=[];#e=0;#n="value";constructor(e){this.#t=e}run(){for(;;){
this.#e=P(this.#t,this.#e);let e=this.#t[this.#e];if(this.#n==="comma or end"&&this.#r.length===0)return e===void 0?void 0:this.#o("has more text behind the val\
ue");if(e===void 0)return this.#i();let n=this.#a(e);if(n)return n}}#a(e){switch(this.#n){case"name":case"name or end":return this.#u(e);case"colon":if(e!==":")
return this.#o(`needs a colon between a name and its value, but has ${N(e)}`);this.#e+=1,this.#n="value";return;case"comma or end":return this.#f(e);default:return this.#m(
e)}}#u(e){return e==="}"&&this.#n==="name or end"?this.#d():e==="}"?this.#o("has a comma and no member behind it"):e!=='"'?this.#o(`needs a name in double quote\
s, but has ${N(this.#l(e))}`):(this.#n="colon",this.#c())}#f(e){let n=this.#r.at(-1);if(e===","){this.#e+=1,this.#n=n==="{"?"name":"value";return}if(e===(n==="{"?
"}":"]"))return this.#d();let r=n==="{"?"a comma or }":"a comma or ]";return this.#o(`needs ${r} here, but has ${N(this.#l(e))}`)}#m(e){if(e==="]"&&this.#n==="i\
tem or end")return this.#d();if(e==="{"||e==="["){this.#r.push(e),this.#e+=1,this.#n=e==="{"?"name or end":"item or end";return}if(e==="]"&&this.#r.at(-1)==="[")
return this.#o("has a comma and no item behind it");if(this.#n="comma or end",e==='"')return this.#c();let r=this.#s(tt)??this.#s(et);return r===void 0?this.#h(
e):(this.#e=r,this.#p())}#p(){let e=this.#t[this.#e];if(!(e===void 0||j(e.charCodeAt(0))||',:]}["{'.includes(e)))return/[.eE]/.test(e)&&this.#y(/[.eE][+-]?/y)?this.#i():
this.#o(`has ${N(e)} in the middle of a value`)}#h(e){if(e==="-"&&this.#e+1===this.#t.length)return this.#i();let n=this.#l(e);return["true","false","null"].some(
r=>r.startsWith(n))&&this.#e+n.length===this.#t.length?this.#i():this.#o(`needs a value here, but has ${N(n)}${rt[e]??""}`)}#c(){let e=this.#e;for(this.#e+=1;;this.#e+=
1){let n=this.#t[this.#e];if(n===void 0)return this.#i(e);if(n<" ")return this.#o(`has ${ot(n)} inside a string, which is written ${it(n)}`);if(n==='"')break;if(n!==
"\\")continue;let r=this.#g();if(r)return r}this.#e+=1}#g(){let e=this.#t.slice(this.#e,this.#e+6);if(/^\\["\\/bfnrt]/.test(e)){this.#e+=1;return}if(/^\\u[\da-fA-F]{4}/.
test(e)){this.#e+=5;return}return/^\\(u[\da-fA-F]{0,3})?$/.test(e)&&this.#e+e.length===this.#t.length?this.#i():this.#o(`has no such escape as ${N(/^\\u?.?/s.exec(
e)?.[0]??e)}`)}#d(){this.#r.pop(),this.#e+=1,this.#n="comma or end"}#s(e){return e.lastIndex=this.#e,e.test(this.#t)?e.lastIndex:void 0}#y(e){return this.#s(e)===
this.#t.length}#l(e){let n=this.#s(nt);return n===void 0?/^./su.exec(this.#t.slice(this.#e,this.#e+2))?.[0]??e:this.#t.slice(this.#e,n)}#i(e){let n=this.#t.trim()===
""?"is empty":`ends in the middle of ${e===void 0?this.#b():"a string"}`;return{offset:this.#t.length,message:n,isEnd:!0}}#b(){let e=this.#r.at(-1);return e===void 0?
"a value":e==="{"?"an object":"a list"}#o(e){return{offset:this.#e,message:e,isEnd:!1}}};function N(t){return Se(t)}function ot(t){return t===`
`||t==="\r"?"a line end":t==="	"?"a tab":"a control character"}function it(t){return JSON.stringify(t).slice(1,-1)}var Ee="\uFEFF";function Te(t){let e=ke(t),n=t.slice(e);try{return{ok:!0,value:JSON.parse(n)}}catch{let{offset:r,message:o}=we(n)??{offset:0,message:"cannot be \
read"};return{ok:!1,at:e+r,message:`The JSON ${o}.`}}}function Ce(t,e){let r=e.split("/").slice(1).map(i=>i.replaceAll("~1","/").replaceAll("~0","~")),{value:o}=ve(
t,ke(t),r);return{start:o,end:D(t,o)}}var X=me;function ke(t){return t.startsWith(Ee)?Ee.length:0}var st=200;function Pe(t,e,n,r){let o=new L(t.get("payload",HTMLTextAreaElement)),i=t.get("type",HTMLSelectElement),s=t.get("source",HTMLSelectElement),a=t.get(
"structural",HTMLInputElement),d=t.find("strict",HTMLInputElement),u=t.get("verdict",HTMLElement),p=t.get("list",HTMLElement),c=se(e),f=(l,...h)=>{u.dataset.state=
l,u.replaceChildren(...h)},x=()=>{let{text:l}=o;if(l.trim()===""){f("quiet","Paste a payload to see what the contract says of it."),p.replaceChildren(),o.mark(new Set);
return}let h=Te(l);if(!h.ok){let{line:v,column:A}=X(l,h.at);f("bad",`This is no JSON: line ${v}, column ${A}.`),o.mark(new Set([v])),p.replaceChildren(m("li",{},
$e(o,{start:h.at,end:h.at+1},v),m("p",{},h.message)));return}let $=n.typeInBody?{}:{type:i.value},C=c(h.value,{structural:a.checked,strict:d?.checked??!1,...$}),
E=C.type;n.typeInBody&&E!==void 0&&E!==i.value&&(i.value=E,S());let T=C.errors.map(v=>{let A=Ce(l,v.path);return{error:v,span:A,line:X(l,A.start).line}});o.mark(
new Set(T.map(({line:v})=>v))),p.replaceChildren(...T.map(({error:v,span:A,line:_e})=>k(v,A,_e,E)));let g=T.length===1?"1 error":`${T.length} errors`;T.length>0?
f("bad",g,...E===void 0?[]:[" in ",m("code",{},E)]):f("good","Valid: this is a ",m("code",{},E??i.value),".")},k=(l,h,$,C)=>{let E=ae(l),T=C===void 0?void 0:ce(
n,C,E),g=m("code",{},l.path===""?"(the whole payload)":l.path),v=T!==void 0&&T.depth===E.split("/").length-1&&T.depth>0,A=T&&m("a",{href:at(r,T.page,T.anchor)},
v?"What the documentation says":"The documentation around it");return m("li",{},m("p",{class:"tool-place"},$e(o,h,$),g),m("p",{},`${l.message}.`),m("p",{class:"\
tool-more"},m("span",{class:"tool-keyword"},l.keyword),A))},S=()=>{let l=n.events.find(([h])=>h===i.value)?.[3]??[];s.replaceChildren(...l.map(([h],$)=>m("optio\
n",{value:`example ${$}`},`Example: ${h}`)),...(e.mock?R:[]).map(h=>m("option",{value:h},`Mock: ${h}`))),s.prepend(m("option",{value:""},"Your own payload")),s.
value=""},y=()=>{let[l="",h]=s.value.split(" ");if(l==="")return;let $=n.events.find(([E])=>E===i.value)?.[3][Number(h)],C=l==="example"?$?.[1]:b(l);C!==void 0&&
(o.text=C),x()},b=l=>{try{return JSON.stringify(e.mock?.(i.value,{seed:1,variant:l}),null,2)}catch(h){f("bad",h instanceof Error?h.message:String(h));return}},w=()=>{
S(),s.selectedIndex=Math.min(1,s.options.length-1),y()};o.onInput(M(st,()=>{s.value="",x()})),i.addEventListener("change",w),s.addEventListener("change",y);for(let l of[
a,t.get("contract",HTMLInputElement),d])l?.addEventListener("change",x);return w(),{show(l,h){i.value=l,S(),o.text=h,x()}}}function $e(t,e,n){let r=m("button",{
type:"button",class:"tool-line"},`line ${n}`);return r.addEventListener("click",()=>t.select(e,n)),r}function at(t,e,n){let r=e.split("/").map(encodeURIComponent).
join("/");return`${t}${r}.html${n===""?"":`#${encodeURIComponent(n)}`}`}var dt=/^(?:-H|--header)[ =]?\s*/,lt=/^([!#$%&'*+.^_`|~\w-]+)\s*:\s?(.*)$/;function _(t){return ft(t)??ct(t)}function ct(t){let e=[],n=[];for(let r of t.split(/\r?\n/)){
let o=ut(r.trim().replace(/\s*\\$/,"")),[,i,s]=lt.exec(o)??[];i!==void 0&&s!==void 0?e.push([i,s.trim()]):o!==""&&!/^(?:POST|PUT|GET) |^HTTP\//.test(o)&&n.push(
r.trim())}return{pairs:e,unread:n}}function ut(t){let e=t.replace(dt,"");if(e===t)return t;let n=e[0];return(n==="'"||n==='"')&&e.endsWith(n)?e.slice(1,-1):e}function ft(t){
if(!t.trimStart().startsWith("{"))return;let e;try{e=JSON.parse(t)}catch{return}return{pairs:Object.entries(e).flatMap(([r,o])=>(Array.isArray(o)?o:[o]).map(s=>[
r,String(s)])),unread:[]}}var Ae={signature_mismatch:"Compare the secret with that of this very endpoint, and make sure that the body is what arrived, byte for byte: read it before any p\
arser does.",timestamp_too_old:"Is it an old delivery? Set \u201CNow\u201D to when it was signed to check the rest. If new deliveries are refused as well, the clock of th\
e receiver is wrong.",timestamp_too_new:"It was signed in the future: one of the two clocks is wrong. Synchronise that of the receiver.",missing_header:"Pass al\
l headers of the request on. Proxies and gateways drop those that they were not told to keep.",malformed_header:"Copy the header again, whole and unchanged, fro\
m the request itself and not from a log that shortens it.",duplicate_header:"Something between sender and receiver adds the header a second time. Find it, and l\
et it stop.",mixed_headers:"A delivery has one family of headers, or the same values in both. Somebody put this one together: refuse it.",invalid_secret:"Copy t\
he signing secret of the endpoint again: the whole of it, without quotes or spaces around it.",body_not_raw:"Give the body as it arrived, as text or bytes, and \
not what a parser made of it.",body_too_large:"Raise `maxBodyBytes`, if events of this size are expected.",malformed_json:"The delivery is genuine, and its body\
 is no JSON: tell the sender."};var mt=[{body:t=>t.replace(/\r?\n$/,""),told:"It fits without the line break at the end: something added that."},{body:t=>t.trim(),told:"It fits without the spa\
ce around the body: something added that."},{body:t=>`${t}
`,told:"It fits with a line break at the end: something cut that off."},{body:t=>t.replace(/\r?\n/g,`\r
`),told:"It fits with line breaks of Windows: copying turned them into others."},{body:t=>Me(t),told:"It fits the same JSON without spaces: the body was parsed \
and printed anew. Verify what arrived, before any parser reads it."},{body:t=>Me(t,2),told:"It fits the same JSON with indentation: the body was parsed and prin\
ted anew. Verify what arrived, before any parser reads it."},{secret:t=>t.trim(),told:"It fits without the space around the secret."}];async function Le(t,{body:e,
secret:n}){for(let r of mt){let[o,i]=[r.body?.(e)??e,r.secret?.(n)??n];if(!(o===e&&i===n)&&await t(o,i))return r.told}}function Me(t,e){try{return JSON.stringify(
JSON.parse(t),null,e)}catch{return}}async function Oe(t,e){let{pairs:n,unread:r}=_(e.headers),o=await pt(t,n,e),i=ht(t.scheme.families,n),s=yt(t,n,r,i,o),a=await vt(t,e.secret),d=xt(t,i,e.now),u=St(
t,i,e.body),p=await Re(t,i,e.body,e.secret),c=await wt(t,i,p,e),f=t.scheme.families.some(({timestamp:x})=>x!==void 0);return{steps:[s,a,...f?[d]:[],u,c],verdict:o}}
async function pt(t,e,{body:n,secret:r,now:o}){try{return await t.verifySignature(n,e,r,{now:o}),{ok:!0}}catch(i){if(i instanceof Error&&i.name==="WebhookVerifi\
cationError"&&"code"in i){let s=i.code;return{ok:!1,code:s,message:i.message,advice:Ae[s]}}return{ok:!1,code:"error",message:String(i),advice:""}}}var F=["id","\
timestamp","signature"];function ht(t,e){let n=new Map(e.map(([i,s])=>[i.toLowerCase(),s])),r=t.find(i=>F.every(s=>i[s]===void 0||n.has(i[s])));if(!r)return;let o=i=>i===
void 0?"":n.get(i)??"";return{id:o(r.id),timestamp:o(r.timestamp),signature:o(r.signature)}}var gt=new Set(["missing_header","mixed_headers","duplicate_header",
"malformed_header"]);function yt({scheme:t},e,n,r,o){let i="Find the headers",s=o.ok||!gt.has(o.code)?void 0:o.message,a=t.families.flatMap(c=>F.flatMap(f=>c[f]??
[])),d=e.filter(([c])=>a.includes(c.toLowerCase())),u=r?[]:F.flatMap(c=>t.families[0]?.[c]??[]).filter(c=>!d.some(([f])=>f.toLowerCase()===c)),p=[...d.map(([c,f])=>[
c.toLowerCase(),f]),...u.map(c=>[c,"not there","bad"]),...n.slice(0,3).map(c=>["no header",c,"bad"])];return s!==void 0?{title:i,state:"bad",text:s,facts:p}:r?{
title:i,state:"good",text:"All that a signature needs is there.",facts:p}:{title:i,state:"bad",text:`A complete set is ${t.families.map(bt).join(", or ")}.`,facts:p}}
function bt(t){return F.flatMap(e=>t[e]??[]).join(" + ")}async function vt({scheme:t,signDelivery:e},n){let r="Read the secret",{prefix:o,encoding:i}=t.secret;try{
await e("",{id:"x",timestamp:new Date(0),secret:n})}catch(u){return{title:r,state:"bad",text:u instanceof Error?u.message:String(u),facts:[]}}let s=o!==void 0&&
n.startsWith(o)?n.slice(o.length):n,a=i.decode(s)?.length??0,d=o===void 0?`Read as ${i.name}`:`What follows ${o} is ${i.name}`;return{title:r,state:"good",text:`${d}\
: a key of ${B(a,"byte")}.`,facts:[]}}function xt({scheme:t},e,n){let r="Compare the time";if(!e)return{title:r,state:"open",text:"There is no timestamp to comp\
are.",facts:[]};if(!/^\d{1,12}$/.test(e.timestamp))return{title:r,state:"bad",text:"The timestamp is not a Unix time in whole seconds.",facts:[["timestamp",e.timestamp,
"bad"]]};let o=Math.floor(n.getTime()/1e3)-Number(e.timestamp),i=Math.abs(o)<=t.tolerance,s=[["signed",He(Number(e.timestamp))],["now",He(Math.floor(n.getTime()/
1e3))],["allowed",`${B(t.tolerance,"second")} either way`]],a=o===0?"this very second":`${B(Math.abs(o),"second")} ${o>0?"ago":"ahead of now"}`;return{title:r,state:i?
"good":"bad",text:`Signed ${a}${i?".":`: ${o>0?"too old":"too far in the future"}.`}`,facts:s}}var Ne=120;function St({scheme:t},e,n){let r="Put the signed cont\
ent together",o=t.frame("{id}","{timestamp}"),i=`It is ${o.before}{body}${o.after}, and the body counts as it arrived, byte for byte.`;if(!e)return{title:r,state:"\
open",text:i,facts:[]};let{before:s,after:a}=t.frame(e.id,e.timestamp),d=n.length>Ne?`${n.slice(0,Ne)}\u2026`:n,u=new TextEncoder().encode(n).length;return{title:r,
state:"good",text:i,facts:[["content",`${s}${d}${a}`],["body",B(u,"byte")]]}}async function Re({scheme:t,signDelivery:e},n,r,o){if(!n)return;let i=new Date(n.timestamp===
""?0:Number(n.timestamp)*1e3),s=t.families[0];return s?(await e(r,{id:n.id,timestamp:i,secret:o}).catch(()=>{}))?.[s.signature]?.slice(Ie(t).length):void 0}function Ie({
prefix:t=""}){return t}async function wt(t,e,n,r){let o="Compare the signatures";if(!e||n===void 0)return{title:o,state:"open",text:"Without headers and a secre\
t, there is nothing to compare.",facts:[]};let{scheme:i}=t,s=Ie(i),a=i.listSeparator===void 0?[e.signature]:e.signature.split(i.listSeparator),d=[["expected",s+
n]],u=!1;for(let f of a)f===s+n&&(u=!0),f.startsWith(s)?d.push(f===s+n?["fits",f,"good"]:["differs",f,"bad"]):d.push(["skipped",`${f} (another version)`]);if(u)
return{title:o,state:"good",text:"One of the signatures is the expected one; one is enough.",facts:d};let p=await Le(async(f,x)=>{let k=await Re(t,e,f,x);return k!==
void 0&&a.includes(s+k)},r),c=a.length>1?"None of the signatures is the expected one.":"The signature is not the expected one.";return{title:o,state:"bad",text:p===
void 0?c:`${c} ${p}`,facts:d}}function B(t,e){return`${t.toLocaleString("en-GB")} ${e}${t===1?"":"s"}`}function He(t){let e=new Date(t*1e3);return Number.isNaN(
e.getTime())?String(t):e.toISOString().replace("T"," ").replace(".000Z"," UTC")}var Et=200,Tt={good:"\u2713",bad:"\u2717",open:"\u2013"},Ct={good:"Passed",bad:"Failed",open:"Not reached"};function Ve(t,e,n){let r=t.get("headers",HTMLTextAreaElement),
o=new L(t.get("body",HTMLTextAreaElement)),i=t.get("secret",HTMLInputElement),s=t.get("now",HTMLInputElement),a=t.get("verdict",HTMLElement),d=t.get("list",HTMLElement),
u=0,p=async()=>{let y=++u,b=Pt(s.value);if(s.setAttribute("aria-invalid",String(b===void 0)),r.value.trim()===""&&o.text===""&&i.value===""){c("quiet","Paste a \
delivery to see its signature checked."),d.replaceChildren();return}if(b===void 0){c("bad","\u201CNow\u201D is no time: write 2026-01-31 12:00:00, or Unix seconds.");
return}let w={headers:r.value,body:o.text,secret:i.value,now:b},l=await Oe(e,w);y===u&&f(l)},c=(y,...b)=>{a.dataset.state=y,a.replaceChildren(...b)},f=({steps:y,
verdict:b})=>{b.ok?c("good","Genuine: the signature fits, and the delivery is recent."):c("bad",m("code",{},b.code),` ${b.message}`,m("span",{class:"tool-advice"},
b.advice)),d.replaceChildren(...y.map($t))},x=M(Et,()=>{p()});for(let y of[r,i,s])y.addEventListener("input",x);o.onInput(()=>{o.mark(new Set),x()});let k=t.get(
"reveal",HTMLInputElement);k.addEventListener("change",()=>{i.type=k.checked?"text":"password"}),t.get("signed-time",HTMLButtonElement).addEventListener("click",
()=>{let y=new Map(_(r.value).pairs.map(([b,w])=>[b.toLowerCase(),w]));s.value=e.scheme.families.flatMap(({timestamp:b})=>y.get(b??"")??[])[0]??"",p()});let S={
show(y){r.value=Object.entries(y.headers).map(([b,w])=>`${b}: ${w}`).join(`
`),o.text=y.body,i.value=y.secret,s.value="",p()}};return t.find("fill",HTMLButtonElement)?.addEventListener("click",async()=>{let y=await kt(e,n[0]??"");y&&S.show(
y)}),p(),S}async function kt({mockDelivery:t,mockSecret:e},n){let r=e?.(1),o=r===void 0?void 0:await t?.(n,{seed:1,secret:r});return r!==void 0&&o?{...o,secret:r}:
void 0}function $t({title:t,state:e,text:n,facts:r}){return m("li",{class:`tool-step ${e}`},m("p",{class:"tool-step-title"},m("span",{class:"tool-mark","aria-hi\
dden":"true"},Tt[e]),t,m("span",{class:"tool-unseen"},`: ${Ct[e]}`)),n!==""&&m("p",{},n),r.length>0&&m("dl",{},...r.flatMap(([o,i,s])=>[m("dt",{},o),m("dd",s===
void 0?{}:{class:s},m("code",{},i))])))}function Pt(t){let e=t.trim();if(e==="")return new Date;if(/^\d{1,12}$/.test(e))return new Date(Number(e)*1e3);let n=e.replace(
" UTC","Z").replace(" ","T"),r=new Date(/[zZ]$|[+-]\d\d:?\d\d$/.test(n)?n:`${n}${n.includes("T")?"":"T00:00:00"}Z`);return Number.isNaN(r.getTime())?void 0:r}var je=document.currentScript,De=je instanceof HTMLScriptElement?new URL("..",je.src).href:"",O=new Map([...document.querySelectorAll("[data-tool]")].map(t=>[t.
dataset.tool,new I(t)])),At=300;Mt();async function Mt(){let t=setTimeout(()=>Y("Loading\u2026"),At);try{await Promise.all(["data","contract"].map(e=>Z(`${De}as\
sets/playground-${e}.js`))),Lt(globalThis.webhookContract??{}),Y("")}catch(e){Y("The tools could not be loaded. The code below does the same."),console.error(e)}finally{
clearTimeout(t)}}function Lt(t){let e=globalThis.webhookPlayground;if(!e)throw new Error("The data of the playground is not there.");let n=e.events.map(([d])=>d),
[r,o,i]=[O.get("validate"),O.get("verify"),O.get("mock")],s=r&&Pe(r,t,e,De),a=o&&Ve(o,t,n);i&&ie(i,t,e,{validate:s,verify:a});for(let d of O.values())d.get("too\
l",HTMLElement).hidden=!1,d.get("instead",HTMLDetailsElement).open=!1}function Y(t){for(let e of O.values())e.get("status",HTMLElement).textContent=t}})();
