/** Runs samples of other languages on deliveries, as a partner would. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One request to a receiver. */
export interface Request {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Language {
  readonly name: 'python' | 'ruby' | 'go';
  /** Says whether it is installed. */
  readonly probe: readonly [string, ...string[]];
  /** Makes a program of a sample, in a folder that is not there yet. */
  build(folder: string, sample: string, secret: string): Promise<unknown>;
  /** The statuses with which it answers. */
  run(folder: string, secret: string, requests: readonly Request[]): Promise<number[]>;
}

export async function isMissing({ probe: [command, ...args] }: Language): Promise<boolean> {
  return new Promise((done) => execFile(command, args, (error) => done(error !== null)));
}

const PYTHON_DRIVER = `
import base64, contextlib, io, json, sample
with open("requests.json") as file:
    requests = json.load(file)
with contextlib.redirect_stdout(io.StringIO()):
    answers = [sample.handle(base64.b64decode(one["body"]), one["headers"]) for one in requests]
print(json.dumps(answers))
`;

const RUBY_DRIVER = `
require "stringio"
require_relative "sample"
requests = JSON.parse(File.read("requests.json"))
out, $stdout = $stdout, StringIO.new
answers = requests.map { |one| handle(one["body"].unpack1("m0"), one["headers"]) }
$stdout = out
puts JSON.generate(answers)
`;

const GO_DRIVER = `package main

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
	"net/http/httptest"
	"os"
	"testing"
)

func TestAnswers(t *testing.T) {
	log.SetOutput(io.Discard)
	text, _ := os.ReadFile("requests.json")
	var requests []struct {
		Body    []byte
		Headers map[string]string
	}
	if err := json.Unmarshal(text, &requests); err != nil {
		t.Fatal(err)
	}
	answers := []int{}
	for _, one := range requests {
		request := httptest.NewRequest("POST", "/webhooks", bytes.NewReader(one.Body))
		for name, value := range one.Headers {
			request.Header.Set(name, value)
		}
		recorder := httptest.NewRecorder()
		handle(recorder, request)
		answers = append(answers, recorder.Code)
	}
	result, _ := json.Marshal(answers)
	os.WriteFile("answers.json", result, 0o600)
}
`;

export const LANGUAGES: readonly Language[] = [
  {
    name: 'python',
    probe: ['python3', '--version'],
    async build(folder, sample) {
      write(folder, { 'sample.py': sample, 'driver.py': PYTHON_DRIVER });
    },
    async run(folder, secret, requests) {
      writeRequests(folder, requests);
      return JSON.parse(await output('python3', ['driver.py'], folder, secret));
    },
  },
  {
    name: 'ruby',
    probe: ['ruby', '--version'],
    async build(folder, sample) {
      write(folder, { 'sample.rb': sample, 'driver.rb': RUBY_DRIVER });
    },
    async run(folder, secret, requests) {
      writeRequests(folder, requests);
      return JSON.parse(await output('ruby', ['driver.rb'], folder, secret));
    },
  },
  {
    name: 'go',
    probe: ['go', 'version'],
    async build(folder, sample, secret) {
      const module = 'module sample\n\ngo 1.18\n';
      write(folder, { 'sample.go': sample, 'sample_test.go': GO_DRIVER, 'go.mod': module });
      await output('go', ['vet', './...'], folder, secret);
      await output('go', ['test', '-c', '-o', 'answers', '.'], folder, secret);
    },
    async run(folder, secret, requests) {
      writeRequests(folder, requests);
      await output('./answers', [], folder, secret);
      return JSON.parse(await output('cat', ['answers.json'], folder, secret));
    },
  },
];

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function writeRequests(folder: string, requests: readonly Request[]): void {
  const encoded = requests.map(({ body, headers }) => ({ body: Buffer.from(body).toString('base64'), headers }));
  writeFileSync(join(folder, 'requests.json'), JSON.stringify(encoded));
}

function output(command: string, args: readonly string[], cwd: string, secret: string): Promise<string> {
  const env = { ...process.env, WEBHOOK_SECRET: secret, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' };
  return new Promise((done, failed) => {
    execFile(command, args, { cwd, env }, (error, stdout, stderr) => {
      if (error) failed(new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error }));
      else done(stdout);
    });
  });
}
