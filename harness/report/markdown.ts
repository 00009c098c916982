import {
  counts,
  failing,
  ground,
  isAccepted,
  LABELS,
  type Label,
  labelOf,
  measured,
  phrase,
  placesOf,
  told,
} from './labels';
import { code, details, escaped, table } from './markdown-text';
import { type Names, namesByInput } from './names';
import type { Finding, PolicySummary, Result } from './result';
import { dollars, grouped, money, plural } from './words';

/** GitHub refuses a comment of more than 65,536 characters; so many rows of each of five tables stay below. */
const MOST_ROWS = 40;

type Lines = readonly string[];

function limited<T>(items: readonly T[], lines: (items: readonly T[]) => Lines): Lines {
  const more = items.length - MOST_ROWS;
  return [...lines(items.slice(0, MOST_ROWS)), ...(more > 0 ? ['', `and ${grouped(more)} more`] : [])];
}

function rowOf(finding: Finding, result: Result, names: Names): Lines {
  const { file, line } = placesOf(result)(finding);
  const { waived } = finding;
  const said = [names.within(told(finding)), measured(finding), waived === undefined ? undefined : ground(waived)];
  return [
    code(finding.policy),
    code(names.of(finding.address)),
    code(line === undefined ? file : `${file}:${line}`),
    said
      .filter((text) => text !== undefined)
      .map(escaped)
      .join('<br>'),
  ];
}

function findingTable(findings: readonly Finding[], result: Result): Lines {
  const named = namesByInput(result);
  return limited(findings, (some) =>
    table(
      ['Policy', 'Resource', 'Place', 'What was found'],
      some.map((finding) => rowOf(finding, result, named(finding.input))),
    ),
  );
}

/** What fails stands open, all else opens at a click. */
function group(label: Label, result: Result): Lines {
  const findings = result.findings.filter((finding) => labelOf(finding) === label);
  if (findings.length === 0) return [];
  const lines = findingTable(findings, result);
  const title = phrase(label, findings.length);
  return findings.some(failing(result)) ? [`#### ${title}`, '', ...lines] : details(title, lines);
}

function remedy({ id, why, sources }: PolicySummary, findings: readonly Finding[]): Lines {
  const fixes = new Set(findings.filter(({ policy }) => policy === id).map(({ fix }) => fix));
  const links = sources.map(({ url }) => `<${url}>`).join(', ');
  return [`- ${code(id)}: ${escaped(why)} ${[...fixes].map((fix) => `**Fix:** ${escaped(fix)}`).join(' ')} ${links}`];
}

function remedies({ findings, policies }: Result): Lines {
  const open = findings.filter((one) => one.status === 'fail' && !isAccepted(one));
  const lines = policies
    .filter(({ id }) => open.some(({ policy }) => policy === id))
    .flatMap((policy) => remedy(policy, open));
  return lines.length === 0 ? [] : details('Why, and how to mend it', lines);
}

function costs({ costs }: Result): Lines {
  const priced = costs.filter(({ estimate }) => estimate.items.length > 0);
  if (priced.length === 0) return [];
  const rows = priced.map(({ input, estimate, budget }) => [
    code(input),
    money(estimate),
    budget === undefined ? 'none stated' : dollars(budget),
  ]);
  return table(['Input', 'USD a month (low to high)', 'Budget'], rows);
}

function besides({ inputs, notices }: Result): Lines {
  const unmapped = inputs.flatMap(({ path, unmapped }) =>
    Object.entries(unmapped).map(
      ([type, count]) => `- ${code(path)}: ${code(type)} ${grouped(count)}: no rule knows the type yet`,
    ),
  );
  const lines = [
    ...notices.map(({ file, line, message }) => {
      return `- ${code(line === undefined ? file : `${file}:${line}`)}: ${escaped(message)}`;
    }),
    ...limited(unmapped, (some) => some),
  ];
  return lines.length === 0 ? [] : details(plural(notices.length + unmapped.length, 'note'), lines);
}

/** For a comment on a pull request, as GitHub shows it. */
export function markdownReport(result: Result): string {
  const verdict = result.findings.some(failing(result)) ? 'fails' : 'passes';
  const blocks = [
    [`### Ramani ${verdict}: ${counts(result.findings)}`],
    [`${plural(result.summary.pass, 'check')} passed in ${plural(result.inputs.length, 'input')}.`],
    ...LABELS.map((label) => group(label, result)),
    remedies(result),
    costs(result),
    besides(result),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
