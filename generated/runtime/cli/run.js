import { main } from './main.js';
import { processHost } from './process-host.js';
/** Runs the command line in this process, and leaves its exit code behind. */
export async function run(binding) {
    const given = process.argv.slice(2);
    const end = given.indexOf('--');
    const color = !(end < 0 ? given : given.slice(0, end)).includes('--no-color');
    process.exitCode = await main(given, binding, processHost({ color }));
}
