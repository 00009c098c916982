import { typeKey } from './resource-type';

interface Family {
  readonly why: string;
  /** A star at the end stands for any ending. */
  readonly types: readonly string[];
}

/**
 * Types that carry nothing that a data-platform rule asks about, each family with the reason. What is not here and in no
 * vocabulary is reported as unmapped.
 */
const NOT_RELEVANT: readonly Family[] = [
  {
    why: 'bookkeeping of the tool; nothing is built for it',
    types: ['AWS::CDK::Metadata', 'random_*', 'time_*', 'null_resource', 'terraform_data', 'local_file', 'random:*'],
  },
  {
    why: 'acts while the stack is deployed and holds no data',
    types: [
      'AWS::CloudFormation::WaitCondition',
      'AWS::CloudFormation::WaitConditionHandle',
      'AWS::CloudFormation::CustomResource',
      'AWS::CloudFormation::Macro',
      'Custom::*',
    ],
  },
  {
    why: 'network plumbing without data or a price of its own',
    types: [
      ...['VPC', 'Subnet', 'Route', 'RouteTable', 'SubnetRouteTableAssociation', 'InternetGateway'],
      ...['VPCGatewayAttachment', 'SecurityGroup', 'SecurityGroupIngress', 'SecurityGroupEgress', 'FlowLog'],
    ].map((name) => `AWS::EC2::${name}`),
  },
  {
    why: 'network plumbing without data or a price of its own',
    types: [
      ...[
        'aws_vpc',
        'aws_subnet',
        'aws_route',
        'aws_route_table',
        'aws_route_table_association',
        'aws_internet_gateway',
      ],
      ...['aws_security_group', 'aws_security_group_rule', 'aws_vpc_security_group_*', 'aws_flow_log'],
      ...['aws:ec2:Vpc', 'aws:ec2:Subnet', 'aws:ec2:Route', 'aws:ec2:RouteTable', 'aws:ec2:RouteTableAssociation'],
      ...['aws:ec2:InternetGateway', 'aws:ec2:SecurityGroup', 'aws:ec2:SecurityGroupRule', 'aws:ec2:FlowLog'],
      ...['google_compute_network', 'google_compute_subnetwork', 'google_compute_firewall', 'google_compute_route'],
      ...['google_compute_router', 'google_compute_network_peering', 'google_service_networking_connection'],
      ...['gcp:compute:Network', 'gcp:compute:Subnetwork', 'gcp:compute:Firewall', 'gcp:compute:Route'],
      ...['gcp:compute:Router', 'gcp:compute:NetworkPeering', 'gcp:servicenetworking:Connection'],
      ...['azurerm_virtual_network', 'azurerm_subnet*', 'azurerm_network_security_*', 'azurerm_private_dns_*'],
      ...['azure-native:network:VirtualNetwork', 'azure-native:network:Subnet', 'azure-native:privatedns:*'],
      ...['azure-native:network:NetworkSecurityGroup', 'azure-native:network:PrivateDnsZoneGroup'],
    ],
  },
  {
    why: 'names of hosts',
    types: ['AWS::Route53::RecordSet', 'aws_route53_record', 'google_dns_record_set', 'gcp:dns:RecordSet'],
  },
  {
    why: 'an alert channel: priced by use far below a cent',
    types: [
      ...['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'AWS::SNS::Subscription'],
      ...['aws_sns_topic', 'aws_sns_topic_policy', 'aws_sns_topic_subscription'],
      ...['aws:sns:Topic', 'aws:sns:TopicPolicy', 'aws:sns:TopicSubscription'],
      ...['google_monitoring_notification_channel', 'gcp:monitoring:NotificationChannel'],
      ...['azurerm_monitor_action_group', 'azure-native:insights:ActionGroup', 'azure-native:monitor:ActionGroup'],
    ],
  },
  {
    why: 'names an identity and grants nothing itself',
    types: [
      ...['AWS::IAM::InstanceProfile', 'AWS::IAM::ServiceLinkedRole', 'AWS::IAM::UserToGroupAddition'],
      ...['aws_iam_instance_profile', 'aws_iam_service_linked_role', 'aws_iam_user', 'aws_iam_group'],
      ...['aws:iam:InstanceProfile', 'aws:iam:ServiceLinkedRole', 'aws:iam:User', 'aws:iam:Group'],
      ...['google_service_account', 'gcp:serviceaccount:Account'],
      ...['azurerm_user_assigned_identity', 'azure-native:managedidentity:UserAssignedIdentity'],
    ],
  },
  {
    why: 'a name space: what is in it carries the facts',
    types: [
      ...['AWS::Glue::Database', 'aws_glue_catalog_database', 'aws:glue:CatalogDatabase'],
      ...['google_kms_key_ring', 'gcp:kms:KeyRing', 'google_project', 'gcp:organizations:Project'],
      ...['google_folder', 'gcp:organizations:Folder'],
      ...['azurerm_resource_group', 'azure:core:ResourceGroup', 'azure-native:resources:ResourceGroup'],
    ],
  },
  {
    why: 'a place or a word that rules of access refer to; the rules carry the facts',
    types: [
      ...['AWS::LakeFormation::Resource', 'AWS::LakeFormation::Tag', 'aws_lakeformation_resource'],
      ...['aws_lakeformation_lf_tag', 'aws:lakeformation:Resource', 'aws:lakeformation:LfTag'],
      ...['google_data_catalog_taxonomy', 'gcp:datacatalog:Taxonomy'],
      ...['google_data_catalog_policy_tag', 'gcp:datacatalog:PolicyTag'],
      ...['google_bigquery_connection', 'gcp:bigquery:Connection'],
    ],
  },
  { why: 'a second name of a key', types: ['AWS::KMS::Alias', 'aws_kms_alias', 'aws:kms:Alias'] },
  { why: 'switches a service on', types: ['google_project_service', 'gcp:projects:Service'] },
  {
    why: "lets AWS's own services call a function, or holds its libraries",
    types: ['AWS::Lambda::Permission', 'AWS::Lambda::LayerVersion', 'aws_lambda_permission', 'aws:lambda:Permission'],
  },
];

const KEYS = NOT_RELEVANT.flatMap(({ types }) => types.map(typeKey));
const EXACT = new Set(KEYS.filter((key) => !key.endsWith('*')));
const BEGINNINGS = KEYS.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));

export function isRelevant(type: string): boolean {
  const key = typeKey(type);
  return !EXACT.has(key) && !BEGINNINGS.some((beginning) => key.startsWith(beginning));
}
