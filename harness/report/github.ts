import { counts, gravestFirst, type Label, labelOf, measured, type Place, placesOf, told } from './labels';
import type { Finding, Result } from './result';
import { grouped, printable } from './words';

/** GitHub shows ten annotations of each command in a step, so the gravest come first; what is waived is let be. */
const COMMANDS: Readonly<Partial<Record<Label, Command>>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  undecided: 'notice',
};

type Command = 'error' | 'warning' | 'notice';

function escapedText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedText(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation(command: Command, title: string, lines: readonly string[], place?: Place): string {
  const properties = { ...place, title };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${command} ${written.join(',')}::${escapedText(lines.map(printable).join('\n'))}`;
}

function linesOf(finding: Finding): readonly string[] {
  const found = measured(finding);
  const fails = finding.status === 'fail';
  return [
    `${finding.address}: ${fails ? '' : 'cannot tell: '}${told(finding)}`,
    ...(found === undefined ? [] : [found]),
    ...(fails ? [`fix: ${finding.fix}`] : []),
  ];
}

/** Workflow commands that a step of GitHub Actions prints, so that findings stand beside the lines they are about. */
export function githubReport(result: Result): string {
  const place = placesOf(result);
  const findings = gravestFirst(result.findings).flatMap((finding) => {
    const command = COMMANDS[labelOf(finding)];
    return command === undefined ? [] : [annotation(command, finding.policy, linesOf(finding), place(finding))];
  });
  const notices = result.notices.map(({ message, ...at }) => annotation('notice', 'waivers', [message], at));
  const unmapped = result.inputs.flatMap(({ path, source, unmapped }) =>
    Object.entries(unmapped).map(([type, count]) =>
      annotation('notice', 'not looked into', [`${path}: ${type} ${grouped(count)}: no rule knows the type yet`], {
        file: source ?? path,
      }),
    ),
  );
  return `${[...findings, ...notices, ...unmapped, `ramani: ${counts(result.findings)}`].join('\n')}\n`;
}
