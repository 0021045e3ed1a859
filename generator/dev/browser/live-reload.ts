/** Runs in pages that the development server serves: loads them again when they change, and shows what is wrong. */
const OVERLAY = 'dev-problem';

const source = new EventSource('/__dev/events');
source.addEventListener('reload', () => location.reload());
source.addEventListener('problem', ({ data }: MessageEvent<string>) => show(JSON.parse(data) as string));

function show(text: string): void {
  document.getElementById(OVERLAY)?.remove();
  if (text === '') return;
  const overlay = document.createElement('pre');
  overlay.id = OVERLAY;
  overlay.setAttribute('role', 'alert');
  overlay.tabIndex = 0;
  overlay.textContent = text;
  overlay.style.cssText =
    'position:fixed;inset:auto 0 0 0;z-index:9999;max-height:60vh;margin:0;padding:1rem 1.25rem;overflow:auto;' +
    'background:#2b0d12;color:#ffdfe3;border-top:3px solid #ff5a6e;font:13px/1.5 ui-monospace,monospace;white-space:pre-wrap';
  document.body.append(overlay);
}
