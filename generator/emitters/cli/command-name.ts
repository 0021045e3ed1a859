import type { PackageOptions } from '../emitter.js';

/** What the command is called: as configured, or after the package: `@shop/webhooks` becomes `shop-webhooks`. */
export function commandName({ name, command }: PackageOptions): string {
  return command ?? name.replace(/^@/, '').replaceAll('/', '-');
}
