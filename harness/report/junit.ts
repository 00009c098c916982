import { create } from 'xmlbuilder2';
import { failing, ground, isAccepted, type Labelled, labelOf, measured, placesOf, told } from './labels';
import type { InputSummary, Result } from './result';

type Attributes = Readonly<Record<string, string | number>>;

interface Outcome {
  readonly element: 'failure' | 'skipped' | 'system-out';
  readonly attributes: Attributes;
  readonly text: string;
}

interface Case {
  readonly attributes: Attributes;
  readonly outcome?: Outcome;
}

/** What fails the check fails its test; what is waived or not decided is skipped; what is let be is a passed test that says something. */
function outcomeOf(finding: Labelled, fails: boolean): Outcome {
  const label = labelOf(finding);
  const isOpen = label !== 'undecided' && !isAccepted(finding);
  const lines = [told(finding), measured(finding), isOpen ? `fix: ${finding.fix}` : undefined];
  const text = lines.filter((line) => line !== undefined).join('\n');
  if (fails) return { text, element: 'failure', attributes: { message: finding.message, type: label } };
  if (isOpen) return { text, element: 'system-out', attributes: {} };
  const known = label === 'known' ? 'known' : finding.message;
  const why = finding.waived === undefined ? known : `waived ${ground(finding.waived)}`;
  return { text, element: 'skipped', attributes: { message: why } };
}

/** `security.own-key-missing`, as a class in its package. */
function className(policy: string): string {
  return policy.replaceAll('/', '.');
}

function casesOf(result: Result, { path, passed }: InputSummary): readonly Case[] {
  const place = placesOf(result);
  const fails = failing(result);
  const findings = result.findings.filter(({ input }) => input === path);
  const found = findings.map((finding): Case => {
    const name = `${finding.address} (${finding.messageId})`;
    return {
      attributes: { classname: className(finding.policy), name, ...place(finding) },
      outcome: outcomeOf(finding, fails(finding)),
    };
  });
  const passes = Object.entries(passed)
    .filter(([, count]) => count > 0)
    .map(([policy, count]): Case => {
      return { attributes: { classname: className(policy), name: 'all else', assertions: count } };
    });
  return [...found, ...passes];
}

function totals(cases: readonly Case[]): Attributes {
  const count = (element: Outcome['element']) => cases.filter(({ outcome }) => outcome?.element === element).length;
  return { tests: cases.length, failures: count('failure'), errors: 0, skipped: count('skipped') };
}

/** JUnit's XML, as test dashboards read it: a suite an input, a case a finding, and one for all that each policy passed. */
export function junitReport(result: Result): string {
  const suites = result.inputs.map((input) => ({ name: input.path, cases: casesOf(result, input) }));
  // XML 1.0 has no place for control characters and halves of surrogate pairs, which the files of others may hold.
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '?' });
  const root = document.ele('testsuites', { name: 'ramani', ...totals(suites.flatMap(({ cases }) => cases)) });
  for (const { name, cases } of suites) {
    const suite = root.ele('testsuite', { name, ...totals(cases) });
    for (const { attributes, outcome } of cases) {
      const element = suite.ele('testcase', attributes);
      if (outcome !== undefined) element.ele(outcome.element, outcome.attributes).txt(outcome.text);
    }
  }
  return `${document.end({ prettyPrint: true })}\n`;
}
