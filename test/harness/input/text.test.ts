import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '../../../harness/input/text';

const folder = mkdtempSync(join(tmpdir(), 'ramani-text-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each<[what: string, content: string | Buffer]>([
  ['UTF-8', '{"a": "ä"}'],
  ['UTF-8 with a mark', '\uFEFF{"a": "ä"}'],
  ['UTF-16, as PowerShell writes it', Buffer.from('\uFEFF{"a": "ä"}', 'utf16le')],
])('%s is text', (what, content) => {
  expect(textOf(file(what, content))).toBe('{"a": "ä"}');
});

test('a plan that only Terraform reads says what to run', () => {
  expect(() => textOf(file('plan.bin', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])))).toThrow(
    /found a binary file; allowed: JSON or YAML \(for a plan file of Terraform: `terraform show -json .*plan\.bin`\)/,
  );
});

test('what is not there, loops or never ends is one line', () => {
  const loop = join(folder, 'loop');
  symlinkSync(loop, loop);

  expect(() => textOf(join(folder, 'none'))).toThrow(/cannot be read: there is no such file/);
  expect(() => textOf(loop)).toThrow(/cannot be read: a loop of links/);
  expect(() => textOf('/dev/zero')).toThrow(/found a pipe or a device; allowed: a file/);
});
