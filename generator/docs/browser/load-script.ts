/** Runs a classic script: the one way to load something that `file:` pages allow. @throws Error where it cannot be loaded */
export function loadScript(address: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new Error(`${address} could not be loaded`)));
    document.head.append(script);
  });
}
