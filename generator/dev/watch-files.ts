import { watch } from 'chokidar';

/** Editors write a file in several steps, and people save several files. */
const SETTLE_MILLISECONDS = 60;

export interface FileWatch {
  close(): Promise<void>;
}

/**
 * Calls back once after files have changed and are at rest again.
 *
 * @param paths - files and folders, absolute
 * @param changed - gets one of the files that changed; is not called again before its promise settles
 */
export async function watchFiles(
  paths: readonly string[],
  changed: (file: string) => Promise<void>,
): Promise<FileWatch> {
  const watcher = watch([...paths], { ignoreInitial: true, ignored: /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)/ });
  let waiting: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.on('all', (_event, file) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      running = running.then(() => changed(file));
    }, SETTLE_MILLISECONDS);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(waiting);
      await watcher.close();
      await running;
    },
  };
}
