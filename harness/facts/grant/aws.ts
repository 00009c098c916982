import { isUnknown } from '../../read/graph';
import type { Attributes, Grant } from '../facts';
import { allKnown, mapKnown } from '../maybe';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { type Holder, statements } from './policy-document';

/** A policy on a resource: it says who may do what with it. */
function onResource(types: readonly string[], policy: string, to: (props: Props) => Holder['to']): Row<Grant> {
  return { types, read: (props) => statements(props, policy, { to: to(props) }) };
}

function self({ resource }: Props): Holder['to'] {
  return { address: resource.address };
}

/** A policy of identities: it says what they may do, with resources that only its text names. */
function ofIdentity(types: readonly string[], policy: string, holders: readonly string[]): Row<Grant> {
  const holderOf = (props: Props): Holder => {
    const named = allKnown(holders.map((path) => props.names(path) ?? []));
    return { principals: mapKnown(named, (lists) => lists.flat()) };
  };
  return { types, read: (props) => statements(props, policy, holderOf(props)) };
}

/** A ready-made policy stands for its actions by its ARN, as a role does elsewhere. */
function attached(
  props: Props,
  path: string,
  principals: Attributes<Grant>['principals'],
): readonly Attributes<Grant>[] {
  const policies = props.withoutComputed(path).names(path) ?? [];
  if (!isUnknown(policies) && policies.length === 0) return [];
  return [{ principals, actions: policies, resources: ['*'], effect: 'allow', conditional: false }];
}

/** Who may act as a role (or a user), and what its own policies let it do. */
function identity(types: readonly string[], trust: string, inline: string, policy: string, arns: string): Row<Grant> {
  return {
    types,
    read: (props) => {
      const principals = [`\${${props.resource.address}}`];
      const own = props.withoutComputed(inline).each(inline, (one) => statements(one, policy, { principals })) ?? [];
      const allowed: readonly Attributes<Grant>[] = isUnknown(own)
        ? [{ principals, actions: own, resources: own, effect: own, conditional: own }]
        : own.flat();
      return [...statements(props, trust, { to: self(props) }), ...allowed, ...attached(props, arns, principals)];
    },
  };
}

export const awsRows: readonly Row<Grant>[] = [
  onResource(['AWS::S3::BucketPolicy'], 'PolicyDocument', (props) => props.link('Bucket')),
  onResource(['aws_s3_bucket_policy', 'aws:s3:BucketPolicy'], 'policy', (props) => props.link('bucket')),
  onResource(['AWS::KMS::Key'], 'KeyPolicy', self),
  {
    types: ['aws_kms_key', 'aws:kms:Key'],
    read: (key) => statements(key.withoutComputed('policy'), 'policy', { to: self(key) }),
  },
  onResource(['aws_kms_key_policy', 'aws:kms:KeyPolicy'], 'policy', (props) => props.link('key_id')),
  ofIdentity(['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'], 'PolicyDocument', ['Roles', 'Users', 'Groups']),
  ofIdentity(['AWS::IAM::RolePolicy'], 'PolicyDocument', ['RoleName']),
  ofIdentity(['AWS::IAM::UserPolicy'], 'PolicyDocument', ['UserName']),
  ofIdentity(['AWS::IAM::GroupPolicy'], 'PolicyDocument', ['GroupName']),
  ofIdentity(['aws_iam_policy', 'aws:iam:Policy'], 'policy', []),
  ofIdentity(['aws_iam_role_policy', 'aws:iam:RolePolicy'], 'policy', ['role']),
  ofIdentity(['aws_iam_user_policy', 'aws:iam:UserPolicy'], 'policy', ['user']),
  ofIdentity(['aws_iam_group_policy', 'aws:iam:GroupPolicy'], 'policy', ['group']),
  identity(
    ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'],
    'AssumeRolePolicyDocument',
    'Policies',
    'PolicyDocument',
    'ManagedPolicyArns',
  ),
  {
    types: [
      ...['aws_iam_role_policy_attachment', 'aws:iam:RolePolicyAttachment'],
      ...['aws_iam_user_policy_attachment', 'aws:iam:UserPolicyAttachment'],
      ...['aws_iam_group_policy_attachment', 'aws:iam:GroupPolicyAttachment'],
    ],
    read: (one) => attached(one, 'policy_arn', one.names('role') ?? one.names('user') ?? one.names('group')),
  },
  identity(['aws_iam_role', 'aws:iam:Role'], 'assume_role_policy', 'inline_policy', 'policy', 'managed_policy_arns'),
];
