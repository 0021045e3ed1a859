import type { Contract } from '../../../contract/model.js';
import type { PackageOptions } from '../../emitter.js';
import { packageVersion } from '../../package/version.js';
import { plainLines } from '../../quote/plain-lines.js';
import { pythonString } from '../../quote/python.js';

/** `@shop/webhooks` → `shop-webhooks` (https://packaging.python.org/specifications/name-normalization). */
export function distributionName(name: string): string {
  const normal = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return normal === '' ? 'webhooks' : normal;
}

/** `shop-webhooks` → `shop_webhooks` */
export function moduleName(distribution: string): string {
  const name = distribution.replaceAll('-', '_');
  return /^[a-z]/.test(name) ? name : `x_${name}`;
}

/** The build file (https://packaging.python.org/specifications/pyproject-toml). TOML's texts are as Python's are. */
export function pyproject({ info }: Contract, options: PackageOptions, distribution: string, folder: string): string {
  const [first = ''] = plainLines(info.description ?? info.title, 500);
  const summary = /^.*?[.!?](?= |$)/.exec(first)?.[0] ?? first;
  return `# Generated from the contract. Do not edit.
[build-system]
requires = ["setuptools>=64"]
build-backend = "setuptools.build_meta"

[project]
name = ${pythonString(distribution)}
version = ${pythonString(pythonVersion(info.version))}
description = ${pythonString(summary)}
readme = "README.md"
requires-python = ">=3.11"
dependencies = []
${options.license === undefined ? '' : `license = { text = ${pythonString(options.license)} }\n`}
[tool.setuptools]
packages = [${pythonString(folder)}, ${pythonString(`${folder}._runtime`)}]

[tool.setuptools.package-data]
${pythonString(folder)} = ["py.typed"]
`;
}

/** PEP 440 has no place for what SemVer says of a pre-release, but as a local part. */
function pythonVersion(version: string): string {
  const [release = '', rest] = packageVersion(version).split(/[-+](.*)/s);
  const local = rest
    ?.toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.|\.$/g, '');
  return local ? `${release}+${local}` : release;
}
