import type { ObjectStore } from '../../harness/facts/facts';
import { region as regionRow } from '../../reference/regions';
import { transferRule } from '../../reference/residency';
import { isCloudProvider } from '../../reference/row';
import type { Residency } from '../../spec/platform';
import { definePolicy, type Report } from '../define';

const HOME = 'KE';
const KINDS = ['personal', 'sensitive', 'financial'] as const;
type Kind = (typeof KINDS)[number];
type Problem = Report<'outside' | 'no-basis' | 'no-consent' | 'no-adequacy'>;

/** A multi-region lies in several countries; undefined where the region is not known. */
function leavesHome({ provider }: ObjectStore, name: string): boolean | undefined {
  const row = isCloudProvider(provider) ? regionRow(provider, name) : undefined;
  return row === undefined ? undefined : row.country !== HOME;
}

function allows({ regions }: Residency, name: string): boolean {
  return regions.some((allowed) => allowed.toLowerCase().replaceAll(' ', '') === name);
}

function problemOf(kind: Kind, residency: Residency | undefined, name: string): Problem | undefined {
  const data = { kind, region: name };
  if (residency === undefined) {
    // The Act binds data that identifies people; for the rest only the team's own list counts.
    if (kind === 'financial') return undefined;
    return {
      messageId: 'no-basis',
      data,
      actual: name,
      expected: `residency.${kind} with regions, transferBasis and record`,
    };
  }
  const { regions, transferBasis } = residency;
  if (!allows(residency, name)) return { messageId: 'outside', data, actual: name, expected: regions.join(', ') };
  if (kind === 'sensitive' && transferBasis !== 'consent')
    return { messageId: 'no-consent', data, actual: transferBasis, expected: 'consent' };
  if (kind !== 'financial' && transferBasis === 'adequacy')
    return { messageId: 'no-adequacy', data, actual: transferBasis, expected: 'safeguards, necessity or consent' };
  return undefined;
}

export const regionOutsideList = definePolicy({
  id: 'residency/region-outside-list',
  summary: 'Data of each sensitivity sits only in the regions stated for it, on a recorded basis.',
  why: 'No region of the three clouds is in Kenya, so personal data in one has been transferred: that needs a basis of regulation 40, fixed before the transfer and documented, and for sensitive data consent.',
  fix: 'Move the store to a region of `residency`, or add the region there together with the basis of the transfer and the record that documents it.',
  severity: 'error',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: transferRule('record-of-basis').source, asOf: transferRule('record-of-basis').asOf },
    {
      url: 'http://www.privacywatch.co.ke/portal/the-data-protection-regulations-2021/the-data-protection-general-regulations-2021/part-vii-transfer-of-personal-data-outside-keny-a/40-general-principles-for-transfers-of-personal-data-out-of-the-country/',
      asOf: null,
    },
    { url: transferRule('no-adequacy-decision').source, asOf: transferRule('no-adequacy-decision').asOf },
  ],
  on: 'ObjectStore',
  options: {},
  messages: {
    outside: '{{kind}} data is kept in {{region}}, which is not among the regions stated for it',
    'no-basis': '{{kind}} data is kept in {{region}}, outside Kenya, and no basis for the transfer is recorded',
    'no-consent': "sensitive data is kept in {{region}}, outside Kenya, on another basis than the people's consent",
    'no-adequacy':
      'the transfer to {{region}} rests on a decision of adequacy, and none has been issued for any country',
  },
  check: (store, { workload, settings, need, each, report, cannotTell }) => {
    const { datasets } =
      workload ?? cannotTell('which data it holds is stated nowhere; `sensitivity` of its datasets would decide');
    const held = KINDS.filter((kind) => datasets.some(({ sensitivity }) => sensitivity === kind));
    each(held, (kind) => {
      const residency =
        settings.residency ??
        cannotTell(
          `where ${kind} data may sit is stated nowhere; write residency.${kind} with regions, transferBasis and record`,
        );
      const name = need(store.region, 'the region') ?? cannotTell('the input does not name the region');
      const problem = problemOf(kind, residency[kind], name);
      if (problem === undefined) return;
      const bindsAtHome = problem.messageId === 'outside';
      const abroad =
        bindsAtHome || (leavesHome(store, name) ?? cannotTell(`the country of region ${name} is not known`));
      if (abroad) report(problem);
    });
  },
});
