// What reading JSON Lines costs at the least: read, split, JSON.parse.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [file, how] = process.argv.slice(2);
let count = 0;
if (how === 'readline') {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') count += JSON.parse(line) === null ? 0 : 1;
  }
} else {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') count += JSON.parse(line) === null ? 0 : 1;
  }
  if (rest !== '') count += JSON.parse(rest) === null ? 0 : 1;
}
console.log(count);
