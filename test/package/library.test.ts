import {
  checkInput,
  decisionsOf,
  definePolicy,
  loadPlatform,
  POLICIES,
  planPlatform,
  readCloudFormation,
} from '../../index';
import { CHECKOUT } from './project';

const template = {
  Resources: { Raw: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'somebody-elses-raw' } } },
};
const question = {
  graph: readCloudFormation('raw.template.json', template),
  policies: POLICIES,
  settings: {},
  workloadOf: () => undefined,
  uncertainty: 0.3,
  otherFindings: [],
};

test("somebody else's template is judged by the policies that come with the library", () => {
  const { input, findings } = checkInput(question);

  expect(input).toMatchObject({ kind: 'cloudformation', resources: 1, mapped: 1 });
  expect(findings.map(({ policy, address }) => `${policy} ${address}`)).toContain('security/own-key-missing Raw');
});

test("a rule of one's own is judged like any other", () => {
  const policy = definePolicy({
    id: 'naming/store-has-a-team',
    summary: 'The name of a store begins with the team that owns it.',
    why: 'Nobody knows whom to ask.',
    fix: 'Begin the name with a team.',
    severity: 'warning',
    capability: 'lake',
    sources: [{ url: 'https://wiki.example/naming', asOf: null }],
    options: {},
    on: 'ObjectStore',
    messages: { nameless: '{{name}} names no team.' },
    check: (store, { report }) => report({ messageId: 'nameless', data: { name: store.address } }),
  });
  const { findings } = checkInput({ ...question, policies: [policy] });

  expect(findings.map(({ message }) => message)).toEqual(['Raw names no team.']);
});

test('a platform file is planned, each decision with its reason', () => {
  const loaded = loadPlatform(`${CHECKOUT}/examples/minimal`);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const decisions = decisionsOf(planPlatform(loaded.spec));

  expect(decisions.length).toBeGreaterThan(10);
  expect(decisions.filter(({ decision }) => decision.because === '')).toEqual([]);
});
