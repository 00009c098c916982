import fc from 'fast-check';
import { githubReport } from '../../../harness/report/github';
import type { Finding } from '../../../harness/report/result';
import { everything, finding, result } from '../../fixtures/result';

/** As a runner reads a command: https://github.com/actions/runner, ActionCommand.cs. */
function read(line: string) {
  const [, command = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  const entries = properties.split(',').map((one): [string, string] => {
    const [name = '', value = ''] = one.split(/=(.*)/s);
    return [name, unescaped(value)];
  });
  return { command, properties: Object.fromEntries(entries), data: unescaped(data) };
}

const first = (changes: Partial<Finding>) =>
  read(githubReport(result([{ path: 'aws' }], [finding(changes)])).split('\n')[0] ?? '');

test('everything, whole: the gravest first, what is waived not at all', () => {
  expect(githubReport(everything())).toBe(
    [
      '::error file=template.yaml,line=12,title=security/own-key-missing::Raw: it is encrypted with a key of the provider%0Afound 400 days; expected at most 90 days%0Afix: Name a key of your own.',
      '::warning file=template.yaml,title=cost/tags::Raw: it is encrypted with a key of the provider%0Afix: Name a key of your own.',
      '::warning file=nested/cold store.json,line=3,title=schema/E3012::Cold: Days: a number, such as {0} of [one](two)%0Afix: Name a key of your own.',
      '::notice file=template.yaml,title=cost/tags::Cold: it is encrypted with a key of the provider%0Afix: Name a key of your own.',
      '::notice file=duka/platform.yaml,title=security/own-key-missing::gcp: cannot tell: no budget is stated',
      '::notice file=waivers.yaml,line=3,title=waivers::the waiver of a/b for * matches no finding',
      '::notice file=template.yaml,title=not looked into::template.yaml: AWS::X::Y 2: no rule knows the type yet',
      'ramani: 1 error, 2 warnings, 1 info, 1 undecided, 1 waived',
      '',
    ].join('\n'),
  );
});

test('nothing found is one line', () => {
  expect(githubReport(result())).toBe('ramani: nothing found\n');
});

const text = fc.string({
  unit: fc.constantFrom('%', '\r', '\n', ':', ',', '=', '0', 'A', '25', '::', ' ', 'a', '\u001b'),
  minLength: 1,
});

test('whatever a file says, a finding is one command that says it back', () => {
  fc.assert(
    fc.property(text, text, text, (file, address, message) => {
      const { command, properties, data } = first({ file, address, message: `x${message}` });
      const shown = (part: string) => part.replace(/\p{Cc}/gu, '?');

      expect(command).toBe('error');
      expect(properties).toEqual({ file: shown(file), title: 'security/own-key-missing' });
      expect(data).toBe(`${shown(address)}: x${shown(message)}\nfix: Name a key of your own.`);
    }),
  );
});

test('no text of a file is a command of its own', () => {
  const report = githubReport(result([{ path: 'aws' }], [finding({ message: 'a\n::stop-commands::x', line: 1 })]));

  expect(report.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
});
