import type { Attribute, ColumnAccess, LakeTable } from '../../harness/facts/facts';
import { directoryOf, lookUp } from '../../harness/facts/link';
import { isUnknown } from '../../harness/read/graph';
import { definePolicy, type HeldDataset } from '../define';

const PEOPLE = ['personal', 'sensitive'];

function listed(columns: Attribute<readonly string[]>): readonly string[] | undefined {
  return columns === undefined || isUnknown(columns) ? undefined : columns.map((name) => name.toLowerCase());
}

/** Two databases that both are known and differ. */
function differ(one: Attribute<string>, other: Attribute<string>): boolean {
  return typeof one === 'string' && typeof other === 'string' && one !== other;
}

/** A rule names the columns that it lets some read, or those that it hides: either way the column is not open to all. */
function covers({ columns, excluded }: ColumnAccess): (column: string) => boolean {
  const [named, hidden] = [listed(columns), listed(excluded)];
  return (column) => hidden?.includes(column) ?? named !== undefined;
}

function rulesOn(table: LakeTable, rules: readonly ColumnAccess[], tables: readonly LakeTable[]) {
  const directory = directoryOf(tables);
  const name = typeof table.name === 'string' ? table.name : undefined;
  return rules.filter((rule) => {
    const isNamed =
      rule.table !== undefined && !isUnknown(rule.table) && rule.table.text === name && name !== undefined;
    return (lookUp(rule.table, directory) === table.address || isNamed) && !differ(rule.database, table.database);
  });
}

function personalIn({ columns }: HeldDataset): readonly string[] {
  return columns.filter(({ sensitivity }) => PEOPLE.includes(sensitivity)).map(({ name }) => name);
}

export const personalColumnWithoutAccessRule = definePolicy({
  id: 'security/personal-column-without-access-rule',
  summary: 'Only some may read the columns that identify people.',
  why: 'Most questions need no names and no numbers: without a rule on the column, whoever may query the table may copy every phone number in it.',
  fix: 'Put a policy tag on the column (BigQuery), or grant the table through Lake Formation by its columns or with a data cells filter that leaves it out.',
  severity: 'warning',
  capability: 'lake',
  topics: ['L1.1'],
  sources: [
    { url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/data-filtering.html', asOf: null },
    { url: 'https://cloud.google.com/bigquery/docs/column-level-security-intro', asOf: null },
  ],
  on: 'LakeTable',
  options: {
    names: {
      default: ['phone', 'msisdn', 'email', 'national_id', 'id_number', 'passport', 'kra_pin', 'date_of_birth'],
      description: 'Names, or ends of names, of columns that ask for a word on who may read them.',
    },
  },
  messages: { open: 'whoever may query the table may read what identifies people: {{names}}' },
  check: (table, { workload, options, all, need, report, cannotTell }) => {
    if (workload?.datasets.length === 0) return;
    const columns = (need(table.columns, 'the columns') ?? []).map(({ name }) => name);
    const endsLike = (name: string) => options.names.some((end) => `_${name.toLowerCase()}`.endsWith(`_${end}`));
    const known = workload?.datasets.flatMap(personalIn);
    const asked = columns.filter((name) => known?.includes(name) ?? endsLike(name));
    const tagged = listed(need(table.columnProtected, 'which columns are protected')) ?? [];
    const rules = rulesOn(table, all('ColumnAccess'), all('LakeTable')).map(covers);
    const open = asked.filter((name) => {
      const lower = name.toLowerCase();
      return !tagged.includes(lower) && !rules.some((rule) => rule(lower));
    });
    if (open.length === 0) return;
    const names = open.join(', ');
    if (known === undefined) cannotTell(`${names} may identify people; \`sensitivity\` of the columns would tell`);
    report({ messageId: 'open', data: { names }, actual: 'no rule on the columns', expected: 'rules or policy tags' });
  },
});
