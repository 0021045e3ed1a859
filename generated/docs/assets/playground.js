"use strict";(()=>{function B(t){return new Promise((e,n)=>{let r=document.createElement("script");r.src=t,r.addEventListener("load",()=>e()),r.addEventListener("error",()=>n(new Error(
`${t} could not be loaded`))),document.head.append(r)})}var A=["typical","minimal","full","future"];async function U(t){try{return await navigator.clipboard.writeText(t.textContent??""),!0}catch{let e=document.createRange();return e.selectNodeContents(t),getSelection()?.
removeAllRanges(),getSelection()?.addRange(e),document.execCommand("copy")}}function F(t){return/^[\w@%+=:,./-]+$/.test(t)?t:`'${t.replaceAll("'","'\\''")}'`}function K(t,e,n){return[`curl --request POST ${F(t)}`,...Object.entries(e).map(
([o,i])=>`  --header ${F(`${o}: ${i}`)}`),`  --data-raw ${F(n)}`].join(` \\
`)}function G({packageName:t,type:e,seed:n,variant:r,tellType:o}){let i=[`seed: ${N(n)}`,...r==="typical"?[]:[`variant: ${N(r)}`]];return`import { validateEvent\
 } from ${N(t)};
import { mock } from ${N(`${t}/mocks`)};
import { test as base, expect } from 'vitest';

const TYPE = ${N(e)};

const test = base.extend<{ event: ReturnType<typeof mock<typeof TYPE>> }>({
  event: async ({}, use) => use(mock(TYPE, { ${i.join(", ")} })),
});

test('the fixture keeps to the contract', ({ event }) => {
  expect(validateEvent(event${o?", { type: TYPE }":""})).toEqual({ ok: true, event });
});
`}function N(t){return typeof t=="number"?String(t):`'${JSON.stringify(t).slice(1,-1).replaceAll('\\"','"').replaceAll("'","\\'").replace(/[\u2028\u2029]/g,n=>`\
\\u${n.charCodeAt(0).toString(16)}`)}'`}function Y(t,e,n){let r=new URLSearchParams(t.replace(/^#/,"")),o=r.get("type");if(o===null||!e.includes(o))return;let i=r.get("variant")??"";return{type:o,seed:_(
r.get("seed")??""),variant:n.includes(i)?i:n[0]??""}}function Z({type:t,seed:e,variant:n}){return`#${new URLSearchParams({type:t,seed:String(e),variant:n}).toString()}`}
function _(t){let e=t.trim();return e===""?0:/^\d{1,15}$/.test(e)&&String(Number(e))===e?Number(e):e}function M(t,e){let n;return()=>{clearTimeout(n),n=setTimeout(e,t)}}var z=150;function X(t,e,n,{validate:r,verify:o}){let i=t.get("type",HTMLSelectElement),s=t.get("seed",HTMLInputElement),a=t.get("variant",HTMLSelectElement),d=t.
get("output",HTMLElement),u=t.get("note",HTMLElement),h=t.get("url",HTMLInputElement),l=t.find("secret",HTMLInputElement),f=t.get("sending",HTMLElement),w=t.all(
"form",HTMLInputElement),C=n.events.map(([g])=>g),x=0,y=()=>({type:i.value,seed:_(s.value),variant:a.value}),v=()=>w.find(({checked:g})=>g)?.value??"json",S=()=>l?.
value||e.mockSecret?.(y().seed),c=()=>JSON.stringify(e.mock(i.value,y()),null,2),p=()=>{let g=S();return e.mockDelivery(i.value,{...y(),...g!==void 0&&{secret:g}})},
$=async()=>{if(v()==="vitest")return G({...y(),packageName:n.packageName,tellType:!n.typeInBody});if(v()==="json")return c();let{headers:g,body:b}=await p();return K(
h.value,g,b)},k=async()=>{let g=++x;f.hidden=v()!=="curl";try{let b=await $();if(g!==x)return;d.textContent=b,u.textContent=v()==="curl"&&e.mockSecret?"Signed n\
ow, so it is accepted for a few minutes.":""}catch(b){if(g!==x)return;d.textContent="",u.textContent=b instanceof Error?b.message:String(b)}},T=()=>{history.replaceState(
null,"",Z(y())),k()},E=()=>{let g=Y(location.hash,C,A);g&&(i.value=g.type,s.value=String(g.seed),a.value=g.variant)};for(let g of[i,a])g.addEventListener("chang\
e",T);s.addEventListener("input",M(z,T));for(let g of w)g.addEventListener("change",()=>{k()});for(let g of[h,l])g?.addEventListener("input",M(z,()=>{k()}));addEventListener(
"hashchange",()=>{E(),k()}),t.get("copy",HTMLButtonElement).addEventListener("click",async()=>{u.textContent=await U(d)?"Copied.":"Selected: copy it with your k\
eyboard."}),t.get("to-validate",HTMLButtonElement).addEventListener("click",()=>{r?.show(i.value,c()),Q("validate")}),t.find("to-verify",HTMLButtonElement)?.addEventListener(
"click",async()=>{let{headers:g,body:b}=await p();o?.show({headers:g,body:b,secret:S()??""}),Q("verify")}),E(),k()}function Q(t){document.getElementById(t)?.scrollIntoView()}var O=class{#e;constructor(e){this.#e=e}get(e,n){let r=this.find(e,n);if(!r)throw new Error(`The tool has no ${e}.`);return r}find(e,n){let r=this.#e.querySelector(
`[data-part="${e}"]`);return r instanceof n?r:void 0}all(e,n){return[...this.#e.querySelectorAll(`[data-part="${e}"]`)].filter(r=>r instanceof n)}};function m(t,e={},...n){let r=document.createElement(t);for(let[o,i]of Object.entries(e))i!==void 0&&i!==!1&&r.setAttribute(o,i===!0?"":i);return r.append(...n.
filter(o=>o!==void 0&&o!==!1)),r}function ee(t){let{dispatch:e,validateEvent:n,structuralChecks:r,claimedType:o,undeclaredProperties:i}=t,s=t.createValidateEvent({dispatch:e,checks:r});return(a,{
structural:d,strict:u,type:h})=>{let l=h===void 0?{}:{type:h},f=d?s(a,l):n(a,l),w=f.ok?[]:f.errors,C=o(a,{dispatch:e,types:r},h),x=C.ok&&r.has(C.type)?C.type:void 0;
if(!u||x===void 0||!i)return{type:x,errors:w};let y=new Set(w.map(({path:S,keyword:c})=>`${S} ${c}`)),v=i(x,a).filter(({path:S,keyword:c})=>!y.has(`${S} ${c}`));
return{type:x,errors:[...w,...v]}}}function te({path:t,keyword:e,message:n}){let r=e==="required"?/^must have the property '(.*)'$/.exec(n)?.[1]:void 0;if(r===void 0||
r.endsWith("\u2026"))return t;try{let o=JSON.parse(`"${r.replaceAll("\\'","'").replaceAll('"','\\"')}"`);return`${t}/${o.replaceAll("~","~0").replaceAll("/","~1")}`}catch{
return t}}var P=class{#e;#t;#o=0;constructor(e){this.#e=e,this.#t=e.parentElement?.querySelector(".editor-lines")??null,e.addEventListener("scroll",()=>this.#i()),this.mark(
new Set)}get text(){return this.#e.value}set text(e){this.#e.value=e,this.#e.scrollTo(0,0),this.mark(new Set)}mark(e){let n=this.#t;if(!n)return;let r=this.text.
split(`
`).length;r!==this.#o&&(n.replaceChildren(...Array.from({length:r},(o,i)=>m("span",{},String(i+1)))),this.#o=r);for(let[o,i]of[...n.children].entries())i.classList.
toggle("marked",e.has(o+1));this.#i()}select({start:e,end:n},r){this.#e.focus(),this.#e.setSelectionRange(e,n);let o=this.#e.scrollHeight/Math.max(1,this.text.split(
`
`).length);this.#e.scrollTop=Math.max(0,(r-3)*o),this.#i()}onInput(e){this.#e.addEventListener("input",e)}#i(){this.#t&&(this.#t.scrollTop=this.#e.scrollTop)}};function ne(t,e){return`${t}-${e==="*"?"item":e}`}var re=100;function oe(t,e,n){let r=t.events.find(([a])=>a===e);if(!r)return;let[,o,i]=r,s=new J(t.pages,Te(n),o);return i!==0&&s.enter(o,i,0),s.best}function Te(t){
return t.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"))}var J=class{best;#e;#t;#o=0;constructor(e,n,r){this.#e=e,this.#t=n,this.best={page:r,
anchor:"",depth:0}}enter(e,n,r){if(++this.#o>re)return;let[o,i,s=[]]=n;this.#i({page:e,tree:n,above:o,fields:i,continued:s},r)}#i(e,n){let r=this.#t[n];if(r===void 0)
return;let{page:o,tree:i,above:s,fields:a}=e,d=a.filter(([u])=>u===r);for(let u of d.length>0?d:a.filter(([h])=>h==="*")){let[,h,l=[],f=[]]=u,w=ie(u,s);h!==0&&n+
1>this.best.depth&&(this.best={page:o,anchor:w,depth:n+1}),this.#i({page:o,tree:i,above:w,fields:l,continued:f},n+1)}if(d.length===0)for(let u of e.continued)this.#l(
u,e,n)}#l(e,{page:n,tree:r},o){if(e.startsWith("#")){let s=se(r[1],r[0],e.slice(1)),[,,a=[],d=[]]=s??["",0];e.slice(1)===r[0]?this.enter(n,r,o):s&&++this.#o<=re&&
this.#i({page:n,tree:r,above:e.slice(1),fields:a,continued:d},o);return}let i=this.#e.find(([s])=>s===e);i&&this.enter(e.split("#")[0]??"",i[1],o)}};function ie([
t,e],n){return typeof e=="string"?e:ne(n,t)}function se(t,e,n){for(let r of t){let o=ie(r,e),i=o===n?r:se(r[2]??[],o,n);if(i)return i}}function ae(t){let e=t.startsWith("\uFEFF")?1:0,n=new q(t,e),r;try{n.document()}catch(o){if(o instanceof RangeError)n.places.clear();else if(o instanceof I)r=o;else
throw o}try{return{ok:!0,value:JSON.parse(e===0?t:t.slice(e)),places:n.places}}catch{return{ok:!1,at:r?.at??0,message:r?.message??"This is not JSON."}}}function de(t,e){
for(let n=e;;n=n.slice(0,n.lastIndexOf("/"))){let r=t.get(n);if(r||n==="")return r}}function R(t,e){let n=t.slice(0,e).split(`
`);return{line:n.length,column:(n.at(-1)?.length??0)+1}}var I=class extends Error{at;constructor(e,n){super(n),this.at=e}},Ee=/[ \t\n\r]*/y,ke=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
Ce=/[^"\\\p{Cc}]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|[\u007f-\u009f]/uy,$e=/[\p{L}\p{N}_]+/uy,Le=new Set(["true","false","null"]),q=class{places=new Map;#e;#t;constructor(e,n){
this.#e=e,this.#t=n}document(){this.#r(),this.#t>=this.#e.length&&this.#n("There is nothing here yet."),this.#o(""),this.#r(),this.#t<this.#e.length&&this.#n("T\
he JSON ends before this: one value, and nothing behind it.")}#o(e){let n=this.#t,r=this.#e[n];r==="{"?this.#i(e):r==="["?this.#l(e):r==='"'?this.#c():r!==void 0&&
/[-\d]/.test(r)?this.#u():this.#f(),this.places.set(e,{start:n,end:this.#t})}#i(e){let n=this.#t++;if(this.#r(),!this.#s("}"))for(;;){this.#e[this.#t]!=='"'&&this.#n(
this.#m(n));let r=this.#c();if(this.#r(),this.#s(":")||this.#n(this.#a(n)??`After the name ${JSON.stringify(r)}, a colon is missing.`),this.#r(),this.#o(`${e}/${r.
replaceAll("~","~0").replaceAll("/","~1")}`),this.#r(),this.#s("}"))return;this.#s(",")||this.#n(this.#a(n)??"A comma or the closing } is missing before this."),
this.#r()}}#l(e){let n=this.#t++;if(this.#r(),!this.#s("]"))for(let r=0;;r++){if(this.#e[this.#t]==="]"&&this.#n("The comma before this ] is one too many."),this.#o(
`${e}/${r}`),this.#r(),this.#s("]"))return;this.#s(",")||this.#n(this.#a(n)??"A comma or the closing ] is missing before this."),this.#r()}}#c(){let e=this.#t++;
for(;this.#d(Ce)!=="";);return this.#s('"')||this.#n(this.#p(e)),JSON.parse(this.#e.slice(e,this.#t))}#u(){this.#d(ke)===""&&this.#n("A minus sign has to be fol\
lowed by a digit."),/[\d.eE+]/.test(this.#e[this.#t]??"")&&this.#n("JSON does not write numbers like this: no zeros in front, and digits on both sides of the po\
int.")}#f(){let e=this.#t,n=this.#d($e);if(Le.has(n))return;this.#t=e;let r=this.#e[e];r===void 0&&this.#n("The text ends where a value is expected: something w\
as cut off."),(r==="'"||r==="`")&&this.#n("JSON writes strings in double quotes."),r==="/"&&this.#n("JSON has no comments."),(r==="}"||r==="]"||r===",")&&this.#n(
`A value is missing before this ${r}`),this.#n(n===""?"A value is expected here.":`${JSON.stringify(n.slice(0,20))} is no value of JSON: strings stand in double\
 quotes.`)}#m(e){return this.#e[this.#t]==="}"?"The comma before this } is one too many.":this.#a(e)??"The name of a property is expected here, in double quotes\
."}#p(e){let n=this.#e[this.#t];return n==="\\"?'A backslash stands before one of " \\ / b f n r t, or before u and four hexadecimal digits.':n!==void 0?"A stri\
ng cannot hold this character: line breaks are written as \\n, tabs as \\t.":(this.#t=e,"This string has no closing quote.")}#a(e){if(this.#t<this.#e.length)return;
let{line:n}=R(this.#e,e);return`The text ends, but the ${this.#e[e]} of line ${n} is not closed: something was cut off.`}#r(){this.#d(Ee)}#s(e){return this.#e[this.#t]!==
e?!1:(this.#t++,!0)}#d(e){e.lastIndex=this.#t;let n=e.exec(this.#e)?.[0]??"";return this.#t+=n.length,n}#n(e){throw new I(this.#t,e)}};var Me=200;function ce(t,e,n,r){let o=new P(t.get("payload",HTMLTextAreaElement)),i=t.get("type",HTMLSelectElement),s=t.get("source",HTMLSelectElement),a=t.get(
"structural",HTMLInputElement),d=t.find("strict",HTMLInputElement),u=t.get("verdict",HTMLElement),h=t.get("list",HTMLElement),l=ee(e),f=(c,...p)=>{u.dataset.state=
c,u.replaceChildren(...p)},w=()=>{let{text:c}=o;if(c.trim()===""){f("quiet","Paste a payload to see what the contract says of it."),h.replaceChildren(),o.mark(new Set);
return}let p=ae(c);if(!p.ok){let{line:b,column:L}=R(c,p.at);f("bad",`This is no JSON: line ${b}, column ${L}.`),o.mark(new Set([b])),h.replaceChildren(m("li",{},
le(o,{start:p.at,end:p.at+1},b),m("p",{},p.message)));return}let $=n.typeInBody?{}:{type:i.value},k=l(p.value,{structural:a.checked,strict:d?.checked??!1,...$}),
T=k.type;n.typeInBody&&T!==void 0&&T!==i.value&&(i.value=T,x());let E=k.errors.map(b=>{let L=de(p.places,b.path)??{start:0,end:0};return{error:b,span:L,line:R(c,
L.start).line}});o.mark(new Set(E.map(({line:b})=>b))),h.replaceChildren(...E.map(({error:b,span:L,line:Se})=>C(b,L,Se,T)));let g=E.length===1?"1 error":`${E.length}\
 errors`;E.length>0?f("bad",g,...T===void 0?[]:[" in ",m("code",{},T)]):f("good","Valid: this is a ",m("code",{},T??i.value),".")},C=(c,p,$,k)=>{let T=te(c),E=k===
void 0?void 0:oe(n,k,T),g=m("code",{},c.path===""?"(the whole payload)":c.path),b=E!==void 0&&E.depth===T.split("/").length-1&&E.depth>0,L=E&&m("a",{href:Pe(r,E.
page,E.anchor)},b?"What the documentation says":"The documentation around it");return m("li",{},m("p",{class:"tool-place"},le(o,p,$),g),m("p",{},`${c.message}.`),
m("p",{class:"tool-more"},m("span",{class:"tool-keyword"},c.keyword),L))},x=()=>{let c=n.events.find(([p])=>p===i.value)?.[3]??[];s.replaceChildren(...c.map(([p],$)=>m(
"option",{value:`example ${$}`},`Example: ${p}`)),...(e.mock?A:[]).map(p=>m("option",{value:p},`Mock: ${p}`))),s.prepend(m("option",{value:""},"Your own payload")),
s.value=""},y=()=>{let[c="",p]=s.value.split(" ");if(c==="")return;let $=n.events.find(([T])=>T===i.value)?.[3][Number(p)],k=c==="example"?$?.[1]:v(c);k!==void 0&&
(o.text=k),w()},v=c=>{try{return JSON.stringify(e.mock?.(i.value,{seed:1,variant:c}),null,2)}catch(p){f("bad",p instanceof Error?p.message:String(p));return}},S=()=>{
x(),s.selectedIndex=Math.min(1,s.options.length-1),y()};o.onInput(M(Me,()=>{s.value="",w()})),i.addEventListener("change",S),s.addEventListener("change",y);for(let c of[
a,t.get("contract",HTMLInputElement),d])c?.addEventListener("change",w);return S(),{show(c,p){i.value=c,x(),o.text=p,w()}}}function le(t,e,n){let r=m("button",{
type:"button",class:"tool-line"},`line ${n}`);return r.addEventListener("click",()=>t.select(e,n)),r}function Pe(t,e,n){let r=e.split("/").map(encodeURIComponent).
join("/");return`${t}${r}.html${n===""?"":`#${encodeURIComponent(n)}`}`}var Ne=/^(?:-H|--header)[ =]?\s*/,He=/^([!#$%&'*+.^_`|~\w-]+)\s*:\s?(.*)$/;function V(t){return Ie(t)??Ae(t)}function Ae(t){let e=[],n=[];for(let r of t.split(/\r?\n/)){
let o=Oe(r.trim().replace(/\s*\\$/,"")),[,i,s]=He.exec(o)??[];i!==void 0&&s!==void 0?e.push([i,s.trim()]):o!==""&&!/^(?:POST|PUT|GET) |^HTTP\//.test(o)&&n.push(
r.trim())}return{pairs:e,unread:n}}function Oe(t){let e=t.replace(Ne,"");if(e===t)return t;let n=e[0];return(n==="'"||n==='"')&&e.endsWith(n)?e.slice(1,-1):e}function Ie(t){
if(!t.trimStart().startsWith("{"))return;let e;try{e=JSON.parse(t)}catch{return}return{pairs:Object.entries(e).flatMap(([r,o])=>(Array.isArray(o)?o:[o]).map(s=>[
r,String(s)])),unread:[]}}var ue={signature_mismatch:"Compare the secret with that of this very endpoint, and make sure that the body is what arrived, byte for byte: read it before any p\
arser does.",timestamp_too_old:"Is it an old delivery? Set \u201CNow\u201D to when it was signed to check the rest. If new deliveries are refused as well, the clock of th\
e receiver is wrong.",timestamp_too_new:"It was signed in the future: one of the two clocks is wrong. Synchronise that of the receiver.",missing_header:"Pass al\
l headers of the request on. Proxies and gateways drop those that they were not told to keep.",malformed_header:"Copy the header again, whole and unchanged, fro\
m the request itself and not from a log that shortens it.",duplicate_header:"Something between sender and receiver adds the header a second time. Find it, and l\
et it stop.",mixed_headers:"A delivery has one family of headers, or the same values in both. Somebody put this one together: refuse it.",invalid_secret:"Copy t\
he signing secret of the endpoint again: the whole of it, without quotes or spaces around it.",body_not_raw:"Give the body as it arrived, as text or bytes, and \
not what a parser made of it.",body_too_large:"Raise `maxBodyBytes`, if events of this size are expected.",malformed_json:"The delivery is genuine, and its body\
 is no JSON: tell the sender."};var Re=[{body:t=>t.replace(/\r?\n$/,""),told:"It fits without the line break at the end: something added that."},{body:t=>t.trim(),told:"It fits without the spa\
ce around the body: something added that."},{body:t=>`${t}
`,told:"It fits with a line break at the end: something cut that off."},{body:t=>t.replace(/\r?\n/g,`\r
`),told:"It fits with line breaks of Windows: copying turned them into others."},{body:t=>fe(t),told:"It fits the same JSON without spaces: the body was parsed \
and printed anew. Verify what arrived, before any parser reads it."},{body:t=>fe(t,2),told:"It fits the same JSON with indentation: the body was parsed and prin\
ted anew. Verify what arrived, before any parser reads it."},{secret:t=>t.trim(),told:"It fits without the space around the secret."}];async function me(t,{body:e,
secret:n}){for(let r of Re){let[o,i]=[r.body?.(e)??e,r.secret?.(n)??n];if(!(o===e&&i===n)&&await t(o,i))return r.told}}function fe(t,e){try{return JSON.stringify(
JSON.parse(t),null,e)}catch{return}}async function ge(t,e){let{pairs:n,unread:r}=V(e.headers),o=await Ve(t,n,e),i=je(t.scheme.families,n),s=Fe(t,n,r,i,o),a=await Je(t,e.secret),d=qe(t,i,e.now),u=We(
t,i,e.body),h=await ye(t,i,e.body,e.secret),l=await Be(t,i,h,e),f=t.scheme.families.some(({timestamp:w})=>w!==void 0);return{steps:[s,a,...f?[d]:[],u,l],verdict:o}}
async function Ve(t,e,{body:n,secret:r,now:o}){try{return await t.verifySignature(n,e,r,{now:o}),{ok:!0}}catch(i){if(i instanceof Error&&i.name==="WebhookVerifi\
cationError"&&"code"in i){let s=i.code;return{ok:!1,code:s,message:i.message,advice:ue[s]}}return{ok:!1,code:"error",message:String(i),advice:""}}}var j=["id","\
timestamp","signature"];function je(t,e){let n=new Map(e.map(([i,s])=>[i.toLowerCase(),s])),r=t.find(i=>j.every(s=>i[s]===void 0||n.has(i[s])));if(!r)return;let o=i=>i===
void 0?"":n.get(i)??"";return{id:o(r.id),timestamp:o(r.timestamp),signature:o(r.signature)}}var De=new Set(["missing_header","mixed_headers","duplicate_header",
"malformed_header"]);function Fe({scheme:t},e,n,r,o){let i="Find the headers",s=o.ok||!De.has(o.code)?void 0:o.message,a=t.families.flatMap(l=>j.flatMap(f=>l[f]??
[])),d=e.filter(([l])=>a.includes(l.toLowerCase())),u=r?[]:j.flatMap(l=>t.families[0]?.[l]??[]).filter(l=>!d.some(([f])=>f.toLowerCase()===l)),h=[...d.map(([l,f])=>[
l.toLowerCase(),f]),...u.map(l=>[l,"not there","bad"]),...n.slice(0,3).map(l=>["no header",l,"bad"])];return s!==void 0?{title:i,state:"bad",text:s,facts:h}:r?{
title:i,state:"good",text:"All that a signature needs is there.",facts:h}:{title:i,state:"bad",text:`A complete set is ${t.families.map(_e).join(", or ")}.`,facts:h}}
function _e(t){return j.flatMap(e=>t[e]??[]).join(" + ")}async function Je({scheme:t,signDelivery:e},n){let r="Read the secret",{prefix:o,encoding:i}=t.secret;try{
await e("",{id:"x",timestamp:new Date(0),secret:n})}catch(u){return{title:r,state:"bad",text:u instanceof Error?u.message:String(u),facts:[]}}let s=o!==void 0&&
n.startsWith(o)?n.slice(o.length):n,a=i.decode(s)?.length??0,d=o===void 0?`Read as ${i.name}`:`What follows ${o} is ${i.name}`;return{title:r,state:"good",text:`${d}\
: a key of ${D(a,"byte")}.`,facts:[]}}function qe({scheme:t},e,n){let r="Compare the time";if(!e)return{title:r,state:"open",text:"There is no timestamp to comp\
are.",facts:[]};if(!/^\d{1,12}$/.test(e.timestamp))return{title:r,state:"bad",text:"The timestamp is not a Unix time in whole seconds.",facts:[["timestamp",e.timestamp,
"bad"]]};let o=Math.floor(n.getTime()/1e3)-Number(e.timestamp),i=Math.abs(o)<=t.tolerance,s=[["signed",he(Number(e.timestamp))],["now",he(Math.floor(n.getTime()/
1e3))],["allowed",`${D(t.tolerance,"second")} either way`]],a=o===0?"this very second":`${D(Math.abs(o),"second")} ${o>0?"ago":"ahead of now"}`;return{title:r,state:i?
"good":"bad",text:`Signed ${a}${i?".":`: ${o>0?"too old":"too far in the future"}.`}`,facts:s}}var pe=120;function We({scheme:t},e,n){let r="Put the signed cont\
ent together",o=t.frame("{id}","{timestamp}"),i=`It is ${o.before}{body}${o.after}, and the body counts as it arrived, byte for byte.`;if(!e)return{title:r,state:"\
open",text:i,facts:[]};let{before:s,after:a}=t.frame(e.id,e.timestamp),d=n.length>pe?`${n.slice(0,pe)}\u2026`:n,u=new TextEncoder().encode(n).length;return{title:r,
state:"good",text:i,facts:[["content",`${s}${d}${a}`],["body",D(u,"byte")]]}}async function ye({scheme:t,signDelivery:e},n,r,o){if(!n)return;let i=new Date(n.timestamp===
""?0:Number(n.timestamp)*1e3),s=t.families[0];return s?(await e(r,{id:n.id,timestamp:i,secret:o}).catch(()=>{}))?.[s.signature]?.slice(ve(t).length):void 0}function ve({
prefix:t=""}){return t}async function Be(t,e,n,r){let o="Compare the signatures";if(!e||n===void 0)return{title:o,state:"open",text:"Without headers and a secre\
t, there is nothing to compare.",facts:[]};let{scheme:i}=t,s=ve(i),a=i.listSeparator===void 0?[e.signature]:e.signature.split(i.listSeparator),d=[["expected",s+
n]],u=!1;for(let f of a)f===s+n&&(u=!0),f.startsWith(s)?d.push(f===s+n?["fits",f,"good"]:["differs",f,"bad"]):d.push(["skipped",`${f} (another version)`]);if(u)
return{title:o,state:"good",text:"One of the signatures is the expected one; one is enough.",facts:d};let h=await me(async(f,w)=>{let C=await ye(t,e,f,w);return C!==
void 0&&a.includes(s+C)},r),l=a.length>1?"None of the signatures is the expected one.":"The signature is not the expected one.";return{title:o,state:"bad",text:h===
void 0?l:`${l} ${h}`,facts:d}}function D(t,e){return`${t.toLocaleString("en-GB")} ${e}${t===1?"":"s"}`}function he(t){let e=new Date(t*1e3);return Number.isNaN(
e.getTime())?String(t):e.toISOString().replace("T"," ").replace(".000Z"," UTC")}var Ue=200,Ke={good:"\u2713",bad:"\u2717",open:"\u2013"},Ge={good:"Passed",bad:"Failed",open:"Not reached"};function be(t,e,n){let r=t.get("headers",HTMLTextAreaElement),
o=new P(t.get("body",HTMLTextAreaElement)),i=t.get("secret",HTMLInputElement),s=t.get("now",HTMLInputElement),a=t.get("verdict",HTMLElement),d=t.get("list",HTMLElement),
u=0,h=async()=>{let y=++u,v=ze(s.value);if(s.setAttribute("aria-invalid",String(v===void 0)),r.value.trim()===""&&o.text===""&&i.value===""){l("quiet","Paste a \
delivery to see its signature checked."),d.replaceChildren();return}if(v===void 0){l("bad","\u201CNow\u201D is no time: write 2026-01-31 12:00:00, or Unix seconds.");
return}let S={headers:r.value,body:o.text,secret:i.value,now:v},c=await ge(e,S);y===u&&f(c)},l=(y,...v)=>{a.dataset.state=y,a.replaceChildren(...v)},f=({steps:y,
verdict:v})=>{v.ok?l("good","Genuine: the signature fits, and the delivery is recent."):l("bad",m("code",{},v.code),` ${v.message}`,m("span",{class:"tool-advice"},
v.advice)),d.replaceChildren(...y.map(Ze))},w=M(Ue,()=>{h()});for(let y of[r,i,s])y.addEventListener("input",w);o.onInput(()=>{o.mark(new Set),w()});let C=t.get(
"reveal",HTMLInputElement);C.addEventListener("change",()=>{i.type=C.checked?"text":"password"}),t.get("signed-time",HTMLButtonElement).addEventListener("click",
()=>{let y=new Map(V(r.value).pairs.map(([v,S])=>[v.toLowerCase(),S]));s.value=e.scheme.families.flatMap(({timestamp:v})=>y.get(v??"")??[])[0]??"",h()});let x={
show(y){r.value=Object.entries(y.headers).map(([v,S])=>`${v}: ${S}`).join(`
`),o.text=y.body,i.value=y.secret,s.value="",h()}};return t.find("fill",HTMLButtonElement)?.addEventListener("click",async()=>{let y=await Ye(e,n[0]??"");y&&x.show(
y)}),h(),x}async function Ye({mockDelivery:t,mockSecret:e},n){let r=e?.(1),o=r===void 0?void 0:await t?.(n,{seed:1,secret:r});return r!==void 0&&o?{...o,secret:r}:
void 0}function Ze({title:t,state:e,text:n,facts:r}){return m("li",{class:`tool-step ${e}`},m("p",{class:"tool-step-title"},m("span",{class:"tool-mark","aria-hi\
dden":"true"},Ke[e]),t,m("span",{class:"tool-unseen"},`: ${Ge[e]}`)),n!==""&&m("p",{},n),r.length>0&&m("dl",{},...r.flatMap(([o,i,s])=>[m("dt",{},o),m("dd",s===
void 0?{}:{class:s},m("code",{},i))])))}function ze(t){let e=t.trim();if(e==="")return new Date;if(/^\d{1,12}$/.test(e))return new Date(Number(e)*1e3);let n=e.replace(
" UTC","Z").replace(" ","T"),r=new Date(/[zZ]$|[+-]\d\d:?\d\d$/.test(n)?n:`${n}${n.includes("T")?"":"T00:00:00"}Z`);return Number.isNaN(r.getTime())?void 0:r}var we=document.currentScript,xe=we instanceof HTMLScriptElement?new URL("..",we.src).href:"",H=new Map([...document.querySelectorAll("[data-tool]")].map(t=>[t.
dataset.tool,new O(t)])),Qe=300;Xe();async function Xe(){let t=setTimeout(()=>W("Loading\u2026"),Qe);try{await Promise.all(["data","contract"].map(e=>B(`${xe}as\
sets/playground-${e}.js`))),et(globalThis.webhookContract??{}),W("")}catch(e){W("The tools could not be loaded. The code below does the same."),console.error(e)}finally{
clearTimeout(t)}}function et(t){let e=globalThis.webhookPlayground;if(!e)throw new Error("The data of the playground is not there.");let n=e.events.map(([d])=>d),
[r,o,i]=[H.get("validate"),H.get("verify"),H.get("mock")],s=r&&ce(r,t,e,xe),a=o&&be(o,t,n);i&&X(i,t,e,{validate:s,verify:a});for(let d of H.values())d.get("tool",
HTMLElement).hidden=!1,d.get("instead",HTMLDetailsElement).open=!1}function W(t){for(let e of H.values())e.get("status",HTMLElement).textContent=t}})();
