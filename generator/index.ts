/** What a configuration file, or a program around the toolkit, imports. */
export { type Config, defineConfig } from './config.js';
export type { Contract } from './contract/model.js';
export type { DiagnosticCode } from './diagnostics/catalogue.js';
export type { Diagnostic, Location, Severity } from './diagnostics/diagnostic.js';
export type { JsonDiagnostic, JsonReport } from './diagnostics/reporters/json.js';
export type { PackageOptions } from './emitters/emitter.js';
