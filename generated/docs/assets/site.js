"use strict";(()=>{function p(e){return new Promise((t,n)=>{let o=document.createElement("script");o.src=e,o.addEventListener("load",()=>t()),o.addEventListener("error",()=>n(new Error(
`${e} could not be loaded`))),document.head.append(o)})}function h(e){let t,n=()=>(t??=Promise.all(["search-index","search"].map(r=>p(`${e}assets/${r}.js`))),t.catch(()=>{t=void 0}),t),o=async()=>{await n().catch(()=>{}),
webhookDocsSearch?.open(e)};for(let r of document.querySelectorAll("[data-search-open]")){r.addEventListener("click",o);for(let a of["pointerenter","focus"])r.addEventListener(
a,()=>{n().catch(()=>{})},{once:!0})}document.addEventListener("keydown",r=>{q(r)&&(r.preventDefault(),o())})}function q({key:e,ctrlKey:t,metaKey:n,altKey:o,shiftKey:r,
target:a}){return e.toLowerCase()==="k"?(t||n)&&!o&&!r:e==="/"&&!t&&!n&&!o&&!I(a)}function I(e){return e instanceof HTMLElement&&(e.isContentEditable||/^(?:INPUT|TEXTAREA|SELECT)$/.
test(e.tagName))}function E(){let e=document.querySelector("[data-contents]");if(!e)return;let t=matchMedia("(min-width: 80rem)"),n=()=>{e.open=t.matches};t.addEventListener("ch\
ange",n),n();let o=[...e.querySelectorAll("a")],r=new Map(o.flatMap(i=>{let s=document.getElementById(decodeURIComponent(i.hash.slice(1)));return s?[[s,i]]:[]})),
a=()=>{let i=[...r.keys()].filter(c=>c.getBoundingClientRect().top<140),l=innerHeight+scrollY>=document.documentElement.scrollHeight-2&&scrollY>0?[...r.keys()].
at(-1):i.at(-1);for(let[c,f]of r)c===l?f.setAttribute("aria-current","true"):f.removeAttribute("aria-current")};addEventListener("scroll",a,{passive:!0}),a()}function g(){for(let e of document.querySelectorAll("[data-copy]")){let t=document.createElement("button");t.type="button",t.className="copy",t.textContent="Cop\
y",t.setAttribute("aria-live","polite"),t.addEventListener("click",async()=>{let n=await B(e.querySelector("code")?.textContent??"");t.textContent=n?"Copied":"P\
ress Ctrl C",n||getSelection()?.selectAllChildren(e.querySelector("code")??e),setTimeout(()=>{t.textContent="Copy"},1600)}),e.append(t)}}async function B(e){try{
return await navigator.clipboard.writeText(e),!0}catch{return!1}}function v(){for(let e of document.querySelectorAll("[data-examples]")){let t=[...e.querySelectorAll(":scope > [data-example]")],n=document.createElement("selec\
t");n.setAttribute("aria-label","Example");for(let{dataset:r}of t)n.add(new Option(r.example??""));let o=()=>{t.forEach((r,a)=>{r.hidden=a!==n.selectedIndex})};
n.addEventListener("change",o),e.prepend(n),o()}}function u(){for(let e of document.querySelectorAll("button[data-expand]")){let n=[...document.getElementById(e.dataset.expand??"")?.querySelectorAll("details")??
[]],o=n.filter(({open:a})=>!a);if(o.length===0)continue;e.hidden=!1;let r=!1;e.addEventListener("click",()=>{r=!r;for(let a of r?n:o)a.open=r;e.textContent=r?"F\
old":"Expand all"})}}function b(e){let t=e.value.toLowerCase().split(/\s+/).filter(Boolean);return n=>{let o=(n.textContent??"").toLowerCase().replace(/\s+/g," ");return t.every(r=>o.
includes(r))}}function y(e,t){let n=0;for(let o of e)o.hidden=!t(o),o.hidden||n++;return n}function L(e,t){let n=e?.querySelector("input");!e||!n||(e.hidden=!1,
n.addEventListener("input",()=>t(n)),n.addEventListener("keydown",o=>{o.key!=="Escape"||n.value===""||(o.preventDefault(),n.value="",t(n))}),n.value!==""&&t(n))}
function S(){for(let e of document.querySelectorAll("[data-event-list]")){let t=e.querySelector("output"),n=t?.textContent??"",o=P();e.append(o),L(e.querySelector(
"[data-filter]"),r=>{let a=b(r),i=0;for(let s of e.querySelectorAll("[data-group]")){let l=y(s.querySelectorAll("li"),a);s.hidden=l===0,i+=l}o.hidden=i>0,t&&(t.
textContent=r.value===""?n:`${i} of ${n}`)})}}function P(){let e=document.createElement("p");return e.className="nothing",e.textContent="No event has all of the\
se words in its name or its trigger. Search finds fields and headers too.",e.hidden=!0,e}function x(){let e=document.querySelector("#page-navigation"),t=[...e?.
querySelectorAll("details")??[]],n=new Map(t.map(o=>[o,o.open]));L(e?.querySelector("[data-navigation-filter]")??null,o=>{let r=b(o);for(let a of e?.querySelectorAll(
".section")??[])a.hidden=y(a.querySelectorAll("li"),r)===0;for(let a of t)a.hidden=a.querySelector("li:not([hidden])")===null,a.open=o.value===""?n.get(a)===!0:
!0})}function T(){let e=document.querySelector("#page-navigation"),t=e?.querySelector('[aria-current="page"]');if(!e||!t)return;let n=()=>{let o=t.getBoundingClientRect().
top-e.getBoundingClientRect().top;o>e.clientHeight*.8&&(e.scrollTop+=o-e.clientHeight/3)};n(),e.addEventListener("toggle",n)}var m="webhook-docs:";function w(e){try{return localStorage.getItem(m+e)}catch{return null}}function d(e,t){try{t===void 0?localStorage.removeItem(m+e):localStorage.
setItem(m+e,t)}catch{}}var A=0;function M(){for(let e of document.querySelectorAll("[data-tabs]"))N(e)}function N(e){let t=[...e.children].filter(i=>i instanceof HTMLElement);if(t.length<
2)return;let n=document.createElement("div");n.className="tab-list",n.setAttribute("role","tablist"),n.setAttribute("aria-label",e.dataset.label??"");let o=t.map(
i=>R(i));n.append(...o),e.prepend(n);let r=e.dataset.tabs??"",a=i=>{let s=Math.max(0,t.findIndex(l=>l.dataset.tab===i));t.forEach((l,c)=>{l.hidden=c!==s,o[c]?.setAttribute(
"aria-selected",String(c===s)),o[c]&&(o[c].tabIndex=c===s?0:-1)})};a(w(`tab:${r}`)),document.addEventListener("docs-tab",({detail:i})=>{i?.group===r&&t.some(s=>s.
dataset.tab===i.label)&&a(i.label)}),n.addEventListener("click",({target:i})=>{let s=i.closest("button");s&&C(r,s)}),n.addEventListener("keydown",i=>{let s=o.indexOf(
document.activeElement),l=$(i.key,s,o.length),c=l===void 0?void 0:o[l];c&&(i.preventDefault(),C(r,c),c.focus())})}function R(e){let t=document.createElement("bu\
tton");return t.type="button",t.textContent=e.dataset.tab??"",t.setAttribute("role","tab"),t.id=`page-tab-${++A}`,e.id||=`page-panel-${A}`,t.setAttribute("aria-\
controls",e.id),e.setAttribute("role","tabpanel"),e.setAttribute("aria-labelledby",t.id),t}function C(e,t){let n=t.textContent??"",o=t.getBoundingClientRect().top;
d(`tab:${e}`,n),document.dispatchEvent(new CustomEvent("docs-tab",{detail:{group:e,label:n}}));let r=t.getBoundingClientRect().top-o;r!==0&&scrollBy({top:r,behavior:"\
instant"})}function $(e,t,n){return e==="ArrowRight"?(t+1)%n:e==="ArrowLeft"?(t+n-1)%n:e==="Home"?0:e==="End"?n-1:void 0}function H(){let e=document.querySelector("[data-theme-switch]");if(!e)return;let t=matchMedia("(prefers-color-scheme: dark)"),n=document.documentElement,o=()=>t.
matches?"dark":"light",r=()=>n.dataset.theme??o(),a=()=>{e.ariaPressed=String(r()==="dark")};e.addEventListener("click",()=>{let i=r()==="dark"?"light":"dark";i===
o()?delete n.dataset.theme:n.dataset.theme=i,d("theme",n.dataset.theme),a()}),t.addEventListener("change",a),a(),e.hidden=!1}H();M();v();u();g();T();x();S();E();u();var k=document.currentScript;k instanceof HTMLScriptElement&&h(new URL("..",k.src).href);})();
