import type { Attribute, Attributes, Grant, Link } from '../facts';
import type { Props } from '../props';
import type { Row } from '../vocabulary';
import { statements } from './policy-document';

/** A policy on a stream, a queue or a topic: it says who may do what with it. */
function onResource(
  types: readonly string[],
  policy: string,
  to: (props: Props) => Attribute<Link>,
  computed = false,
): Row<Grant> {
  return {
    types,
    read: (props) => statements(computed ? props.withoutComputed(policy) : props, policy, { to: to(props) }),
  };
}

function self({ resource }: Props): Attribute<Link> {
  return { address: resource.address };
}

function acl(entry: Props, names: Readonly<Record<'principal' | 'operation' | 'permission' | 'resource', string>>) {
  const denies = entry.is(names.permission, 'Deny');
  const grant: Attributes<Grant> = {
    to: entry.link('kafka_cluster.id'),
    principals: entry.names(names.principal),
    actions: entry.names(names.operation),
    resources: entry.names(names.resource),
    effect: denies === true ? 'deny' : 'allow',
    conditional: false,
  };
  return grant;
}

/** With the rights that a shared key of Event Hubs gives to whoever has it. */
function sharedKey(rule: Props, to: Attribute<Link>): Attributes<Grant> {
  return {
    to,
    principals: [`\${${rule.resource.address}}`],
    actions: ['manage', 'listen', 'send'].filter((right) => rule.boolean(right) === true),
    effect: 'allow',
    conditional: false,
  };
}

export const streamRows: readonly Row<Grant>[] = [
  onResource(['AWS::SQS::QueuePolicy'], 'PolicyDocument', (props) => props.link('Queues')),
  onResource(['aws_sqs_queue_policy', 'aws:sqs:QueuePolicy'], 'policy', (props) => props.link('queue_url')),
  onResource(['aws_sqs_queue', 'aws:sqs:Queue'], 'policy', self, true),
  onResource(['AWS::SNS::TopicPolicy'], 'PolicyDocument', (props) => props.link('Topics')),
  onResource(['aws_sns_topic_policy', 'aws:sns:TopicPolicy'], 'policy', (props) => props.link('arn')),
  onResource(['aws_sns_topic', 'aws:sns:Topic'], 'policy', self, true),
  onResource(['AWS::Kinesis::ResourcePolicy'], 'ResourcePolicy', (props) => props.link('ResourceArn')),
  onResource(['aws_kinesis_resource_policy', 'aws:kinesis:ResourcePolicy'], 'policy', (props) =>
    props.link('resource_arn'),
  ),
  onResource(['AWS::MSK::ClusterPolicy'], 'Policy', (props) => props.link('ClusterArn')),
  onResource(['aws_msk_cluster_policy', 'aws:msk:ClusterPolicy'], 'policy', (props) => props.link('cluster_arn')),
  {
    types: ['confluent_kafka_acl', 'confluentcloud:index:KafkaAcl'],
    read: (entry) =>
      acl(entry, {
        principal: 'principal',
        operation: 'operation',
        permission: 'permission',
        resource: 'resource_name',
      }),
  },
  {
    types: ['confluent_role_binding', 'confluentcloud:index:RoleBinding'],
    read: (binding) => ({
      principals: binding.names('principal'),
      actions: binding.names('role_name'),
      resources: binding.names('crn_pattern'),
      effect: 'allow',
      conditional: false,
    }),
  },
  {
    types: ['kafka_acl', 'kafka:index:Acl'],
    read: (entry) =>
      acl(entry, {
        principal: 'acl_principal',
        operation: 'acl_operation',
        permission: 'acl_permission_type',
        resource: 'resource_name',
      }),
  },
  {
    types: ['azurerm_eventhub_namespace_authorization_rule', 'azure:eventhub:EventHubNamespaceAuthorizationRule'],
    read: (rule) => sharedKey(rule, rule.link('namespace_name')),
  },
  {
    types: ['azurerm_eventhub_authorization_rule', 'azure:eventhub:EventHubAuthorizationRule'],
    read: (rule) => sharedKey(rule, rule.link('eventhub_name')),
  },
];
