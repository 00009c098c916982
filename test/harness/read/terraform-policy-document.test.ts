import { readTerraformPlan } from '../../../harness/read/terraform-plan';

const DOCUMENT = 'data.aws_iam_policy_document.lake';
const BUCKET_POLICY = 'aws_s3_bucket_policy.lake';

/** A bucket's policy from a document that names the bucket, and so is written during apply. */
function policyFrom(document: object) {
  const entry = { mode: 'managed', provider_name: 'registry.terraform.io/hashicorp/aws' };
  const bucket = { ...entry, address: 'aws_s3_bucket.lake', type: 'aws_s3_bucket', name: 'lake' };
  const policy = { ...entry, address: BUCKET_POLICY, type: 'aws_s3_bucket_policy', name: 'lake' };
  const data = { ...entry, mode: 'data', address: DOCUMENT, type: 'aws_iam_policy_document', name: 'lake' };
  const graph = readTerraformPlan('plan.json', {
    format_version: '1.2',
    planned_values: { root_module: { resources: [bucket, { ...policy, values: {} }] } },
    resource_changes: [
      { ...data, change: { actions: ['read'], after: document, after_unknown: { json: true } } },
      { ...policy, change: { actions: ['create'], after: {}, after_unknown: { policy: true } } },
    ],
    configuration: {
      root_module: {
        resources: [
          { ...data, expressions: {} },
          { ...policy, expressions: { policy: { references: [`${DOCUMENT}.json`, DOCUMENT] } } },
        ],
      },
    },
  });
  return graph.resources.find(({ address }) => address === BUCKET_POLICY)?.properties['policy'];
}

const statement = {
  actions: ['s3:GetObject'],
  not_actions: [],
  resources: [null],
  principals: [{ type: 'AWS', identifiers: ['*'] }],
  condition: [{ test: 'Bool', variable: 'aws:SecureTransport', values: ['true'] }],
};

it('puts a policy together from the blocks of its document', () => {
  expect(
    policyFrom({ statement: [statement, { effect: 'Deny', principals: [{ type: '*', identifiers: ['*'] }] }] }),
  ).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Principal: { AWS: ['*'] },
        Condition: { Bool: { 'aws:SecureTransport': ['true'] } },
      },
      { Effect: 'Deny', Principal: '*' },
    ],
  });
});

it('leaves the reference where other documents make a part of it', () => {
  expect(policyFrom({ statement: [statement], source_policy_documents: ['{}'] })).toEqual({
    ref: DOCUMENT,
    attribute: 'json',
  });
});

it('says what of a text is known after apply only', () => {
  const policy = policyFrom({ statement: [{ actions: ['s3:*'], resources: ['*', { odd: 1 }] }] });

  expect(policy).toMatchObject({ Statement: [{ Resource: ['*', { unknown: 'known after apply' }] }] });
});
