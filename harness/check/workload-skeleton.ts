import { STATED } from '../../spec/stated';
import type { ReportedFinding } from '../report/result';
import { NOT_SAID } from './workload-file';

interface Asked {
  readonly address: string;
  readonly type: string;
  /** The rules that each key would decide. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** What rules asked for, by address. */
function askedIn(findings: readonly ReportedFinding[]): readonly Asked[] {
  const addresses = [...new Set(findings.filter(({ needs }) => needs !== undefined).map(({ address }) => address))];
  return addresses.map((address) => {
    const own = findings.filter((one) => one.address === address && one.needs !== undefined);
    const names = [...new Set(own.flatMap(({ needs = [] }) => needs))].sort();
    return {
      address,
      type: own[0]?.type ?? '',
      keys: new Map(names.map((name) => [name, own.filter(({ needs }) => needs === name).map(({ policy }) => policy)])),
    };
  });
}

function descriptionOf(key: string): string {
  const [, found] = Object.entries(STATED).find(([name]) => name === key) ?? [];
  return found === undefined ? '' : String(found.schema.description ?? '');
}

function linesOf({ address, type, keys }: Asked): readonly string[] {
  const lines = [...keys].map(([key, policies]) => {
    return `    ${key}: "${NOT_SAID}" # ${descriptionOf(key)} Decides: ${[...new Set(policies)].join(', ')}`;
  });
  return [`  ${JSON.stringify(address)}: # ${type}`, ...lines];
}

const EXAMPLE = `# What lies in a store or a table is stated by dataset:
#  "address of the store, * for any text":
#    datasets:
#      orders:
#        prefix: orders/
#        volume: 2.1M rows/day of 160 bytes
#        retain: 7 years
#        sensitivity: personal
#        columns: { order_id: string, ordered_at: timestamp }
#        written: { by: batch, every: 1 h }
#        read: [{ filter: [ordered_at], lookBack: 30 days, perDay: 40, columns: 20 % }]
`;

/** A workload file to fill in: the keys that would decide what rules could not. */
export function workloadSkeleton(findings: readonly ReportedFinding[]): string {
  const asked = askedIn(findings);
  const head = [
    '# Sizes and rates, for rules that compute with them. "?" is not known: fill in what you know.',
    '# `ramani schema workload` describes every key.',
    'horizon: 12 months',
  ];
  const resources = asked.length === 0 ? ['resources: {}'] : ['resources:', ...asked.flatMap(linesOf)];
  return `${[...head, ...resources].join('\n')}\n${EXAMPLE}`;
}
