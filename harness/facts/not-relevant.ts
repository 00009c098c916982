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
      ...['azure:network:VirtualNetwork', 'azure:network:Subnet', 'azure:network:NetworkSecurityGroup'],
      'azure:privatedns:*',
      ...['azure-native:network:VirtualNetwork', 'azure-native:network:Subnet', 'azure-native:privatedns:*'],
      ...['azure-native:network:NetworkSecurityGroup', 'azure-native:network:PrivateDnsZoneGroup'],
    ],
  },
  {
    why: 'an address: what it leads to carries the facts',
    types: ['azurerm_public_ip', 'azure:network:PublicIp', 'azure-native:network:PublicIPAddress'],
  },
  {
    why: 'names of hosts',
    types: [
      ...['AWS::Route53::RecordSet', 'AWS::Route53::HostedZone', 'aws_route53_record', 'aws_route53_zone'],
      ...['aws_route53_query_log', 'aws:route53:Record', 'aws:route53:Zone', 'aws:route53:QueryLog'],
      ...['google_dns_record_set', 'google_dns_managed_zone', 'google_dns_policy'],
      ...['gcp:dns:RecordSet', 'gcp:dns:ManagedZone', 'gcp:dns:Policy'],
    ],
  },
  {
    why: 'an alert channel: priced by use far below a cent',
    types: [
      'AWS::SNS::Topic',
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
      ...['azurerm_databricks_access_connector', 'azure-native:databricks:AccessConnector'],
      ...['databricks_service_principal', 'databricks:index:ServicePrincipal'],
      ...['databricks_group', 'databricks_group_member', 'databricks_user'],
      ...['databricks:index:Group', 'databricks:index:GroupMember', 'databricks:index:User'],
    ],
  },
  {
    why: 'counts what a log says; the alarm on it carries the facts',
    types: [
      ...['AWS::Logs::MetricFilter', 'aws_cloudwatch_log_metric_filter', 'aws:cloudwatch:LogMetricFilter'],
      ...['google_logging_metric', 'gcp:logging:Metric'],
    ],
  },
  {
    why: 'a list of permissions: who is granted it carries the facts',
    types: [
      ...['google_project_iam_custom_role', 'gcp:projects:IAMCustomRole'],
      ...['google_organization_iam_custom_role', 'gcp:organizations:IAMCustomRole'],
    ],
  },
  {
    why: 'a file that the stack ships, such as a program; the store carries the facts',
    types: [
      ...['google_storage_bucket_object', 'gcp:storage:BucketObject', 'aws_s3_object', 'aws:s3:BucketObjectv2'],
      // No type of AWS itself: a macro that AWS publishes as an example makes files of it.
      'AWS::S3::Object',
      ...['databricks_workspace_file', 'databricks_notebook', 'databricks_directory'],
      ...['databricks:index:WorkspaceFile', 'databricks:index:Notebook', 'databricks:index:Directory'],
    ],
  },
  {
    why: 'a name space: what is in it carries the facts',
    types: [
      ...['google_kms_key_ring', 'gcp:kms:KeyRing', 'google_project', 'gcp:organizations:Project'],
      ...['google_folder', 'gcp:organizations:Folder'],
      ...['google_access_context_manager_access_policy', 'gcp:accesscontextmanager:AccessPolicy'],
      ...['azurerm_resource_group', 'azure:core:ResourceGroup', 'azure-native:resources:ResourceGroup'],
      ...['databricks_catalog', 'databricks_schema', 'databricks:index:Catalog', 'databricks:index:Schema'],
      ...['databricks_secret_scope', 'databricks:index:SecretScope'],
      ...['azurerm_databricks_workspace', 'azure:databricks:Workspace', 'azure-native:databricks:Workspace'],
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
      ...['databricks_storage_credential', 'databricks:index:StorageCredential'],
      ...['databricks_external_location', 'databricks:index:ExternalLocation'],
    ],
  },
  {
    why: 'names keys for what jobs write; a store in which it lies carries its own',
    types: [
      ...['AWS::Glue::SecurityConfiguration', 'aws_glue_security_configuration'],
      'aws:glue:SecurityConfiguration',
    ],
  },
  {
    why: 'who may use machines, programs and secrets of a workspace; who may read data is told by its grants',
    types: [
      ...['databricks_permissions', 'databricks_secret_acl'],
      ...['databricks:index:Permissions', 'databricks:index:SecretAcl'],
    ],
  },
  {
    why: 'settings of all warehouses of a workspace, without data or a price of their own',
    types: ['databricks_sql_global_config', 'databricks:index:SqlGlobalConfig'],
  },
  { why: 'a second name of a key', types: ['AWS::KMS::Alias', 'aws_kms_alias', 'aws:kms:Alias'] },
  { why: 'switches a service on', types: ['google_project_service', 'gcp:projects:Service'] },
  {
    why: 'a version, an alias or a library of a function; the function carries the facts',
    types: [
      ...['Version', 'Alias', 'LayerVersion', 'LayerVersionPermission', 'CodeSigningConfig'].map(
        (name) => `AWS::Lambda::${name}`,
      ),
      ...['aws_lambda_alias', 'aws_lambda_layer_version*', 'aws_lambda_code_signing_config'],
      ...['aws_lambda_provisioned_concurrency_config', 'aws_lambda_runtime_management_config'],
      ...['aws:lambda:Alias', 'aws:lambda:LayerVersion*', 'aws:lambda:CodeSigningConfig'],
      ...[
        'aws:lambda:ProvisionedConcurrencyConfig',
        'aws:lambda:RuntimeManagementConfig',
        'AWS::Serverless::LayerVersion',
      ],
    ],
  },
  {
    why: 'brings pages and files to browsers; who may read the store that they come from stands in its policy',
    types: [
      ...['AWS::CloudFront::*', 'aws_cloudfront_*', 'aws:cloudfront:*'],
      ...['AWS::WAFv2::*', 'aws_wafv2_*', 'aws:wafv2:*'],
    ],
  },
  {
    why: 'signs people in to a web application; who may read data is told by grants',
    types: [
      ...['AWS::Cognito::*', 'aws_cognito_*', 'aws:cognito:*'],
      ...['aws_iam_account_password_policy', 'aws:iam:AccountPasswordPolicy'],
    ],
  },
  {
    why: 'hands the requests of a web application to its machines',
    types: [
      ...['LoadBalancer', 'Listener', 'ListenerRule', 'ListenerCertificate', 'TargetGroup'].map(
        (name) => `AWS::ElasticLoadBalancingV2::${name}`,
      ),
      ...['AWS::ElasticLoadBalancing::LoadBalancer', 'aws_elb', 'aws_lb', 'aws_lb_*', 'aws_alb', 'aws_alb_*'],
      ...['aws:elb:LoadBalancer', 'aws:lb:*', 'aws:alb:*'],
      ...['google_compute_target_http_proxy', 'google_compute_target_https_proxy', 'google_compute_url_map'],
      ...['gcp:compute:TargetHttpProxy', 'gcp:compute:TargetHttpsProxy', 'gcp:compute:URLMap'],
    ],
  },
  {
    why: 'an address, or a range of them; what it belongs to carries the facts',
    types: [
      ...['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation', 'aws_eip', 'aws_eip_association'],
      ...['aws:ec2:Eip', 'aws:ec2:EipAssociation'],
      ...['google_compute_address', 'google_compute_global_address'],
      ...['gcp:compute:Address', 'gcp:compute:GlobalAddress'],
      ...['azurerm_public_ip', 'azure:network:PublicIp', 'azure-native:network:PublicIPAddress'],
    ],
  },
  {
    why: 'says in which subnets a cache or a database stands; the cache or the database carries the facts',
    types: [
      ...['AWS::ElastiCache::SubnetGroup', 'aws_elasticache_subnet_group', 'aws:elasticache:SubnetGroup'],
      ...['AWS::MemoryDB::SubnetGroup', 'aws_memorydb_subnet_group', 'aws:memorydb:SubnetGroup'],
      ...['AWS::DAX::SubnetGroup', 'aws_dax_subnet_group', 'aws:dax:SubnetGroup'],
      ...['AWS::RDS::DBSubnetGroup', 'aws_db_subnet_group', 'aws:rds:SubnetGroup'],
      ...['AWS::DocDB::DBSubnetGroup', 'aws_docdb_subnet_group', 'aws:docdb:SubnetGroup'],
      ...['AWS::Neptune::DBSubnetGroup', 'aws_neptune_subnet_group', 'aws:neptune:SubnetGroup'],
    ],
  },
  {
    why: 'settings of an engine, or who may sign in to it: read through the database or the cache that names them',
    types: [
      ...['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBClusterParameterGroup', 'AWS::RDS::OptionGroup'],
      ...['aws_db_parameter_group', 'aws_rds_cluster_parameter_group', 'aws_db_option_group'],
      ...['aws:rds:ParameterGroup', 'aws:rds:ClusterParameterGroup', 'aws:rds:OptionGroup'],
      ...['AWS::DocDB::DBClusterParameterGroup', 'aws_docdb_cluster_parameter_group'],
      ...['AWS::Neptune::DBParameterGroup', 'AWS::Neptune::DBClusterParameterGroup', 'aws_neptune_parameter_group'],
      ...['aws_neptune_cluster_parameter_group', 'aws:docdb:ClusterParameterGroup', 'aws:neptune:ParameterGroup'],
      ...['AWS::ElastiCache::ParameterGroup', 'aws_elasticache_parameter_group', 'aws:elasticache:ParameterGroup'],
      ...[
        'AWS::ElastiCache::User',
        'AWS::ElastiCache::UserGroup',
        'aws_elasticache_user',
        'aws_elasticache_user_group',
      ],
      ...['aws:elasticache:User', 'aws:elasticache:UserGroup', 'AWS::MemoryDB::ACL', 'AWS::MemoryDB::User'],
      ...['aws_memorydb_acl', 'aws_memorydb_user', 'AWS::MemoryDB::ParameterGroup', 'aws_memorydb_parameter_group'],
    ],
  },
  {
    why: 'a name space within a server, an account or an instance, which carries the facts',
    types: [
      ...['google_sql_database', 'gcp:sql:Database', 'google_sql_user', 'gcp:sql:User', 'google_sql_ssl_cert'],
      ...['azurerm_postgresql_flexible_server_database', 'azurerm_mysql_flexible_database'],
      ...['azurerm_postgresql_database', 'azurerm_mysql_database', 'azurerm_mariadb_database'],
      ...['azure-native:dbforpostgresql:Database', 'azure-native:dbformysql:Database'],
      ...['azurerm_cosmosdb_sql_database', 'azure:cosmosdb:SqlDatabase', 'azurerm_cosmosdb_mongo_database'],
      ...['azure-native:cosmosdb:SqlResourceSqlDatabase', 'azurerm_cosmosdb_cassandra_keyspace'],
      ...['azurerm_cosmosdb_gremlin_database', 'azure-native:cosmosdb:CassandraResourceCassandraKeyspace'],
      ...['AWS::Cassandra::Keyspace', 'aws_keyspaces_keyspace', 'aws:keyspaces:Keyspace'],
      ...['google_spanner_instance', 'gcp:spanner:Instance', 'google_bigtable_app_profile', 'gcp:bigtable:AppProfile'],
    ],
  },
  {
    why: 'what programs say of themselves, or leave to write it',
    types: [
      ...['AWS::Logs::LogStream', 'aws_cloudwatch_log_stream', 'aws:cloudwatch:LogStream'],
      ...['AWS::Logs::ResourcePolicy', 'aws_cloudwatch_log_resource_policy', 'aws:cloudwatch:LogResourcePolicy'],
      ...['AWS::ApiGateway::Account', 'aws_api_gateway_account', 'aws:apigateway:Account'],
    ],
  },
  {
    why: 'a path or a copy of an interface; its methods and stages carry the facts',
    types: [
      ...['AWS::ApiGateway::Resource', 'aws_api_gateway_resource', 'aws:apigateway:Resource'],
      ...['aws_api_gateway_deployment', 'aws:apigateway:Deployment'],
      // A deployment that names no stage holds nothing else.
      ...['Model', 'RequestValidator', 'GatewayResponse', 'DocumentationPart', 'DocumentationVersion'].flatMap(
        (name) => [`AWS::ApiGateway::${name}`, `aws:apigateway:${name}`],
      ),
      ...['aws_api_gateway_model', 'aws_api_gateway_request_validator', 'aws_api_gateway_gateway_response'],
      ...['aws_api_gateway_documentation_*', 'aws_api_gateway_method_response', 'aws_api_gateway_integration_response'],
      ...['aws:apigateway:MethodResponse', 'aws:apigateway:IntegrationResponse', 'aws:apigateway:Response'],
      ...['Deployment', 'Model', 'RouteResponse', 'IntegrationResponse', 'Integration'].flatMap((name) => [
        `AWS::ApiGatewayV2::${name}`,
        `aws:apigatewayv2:${name}`,
      ]),
      ...['aws_apigatewayv2_deployment', 'aws_apigatewayv2_model', 'aws_apigatewayv2_route_response'],
      ...['aws_apigatewayv2_integration', 'aws_apigatewayv2_integration_response'],
      ...['google_api_gateway_gateway', 'gcp:apigateway:Gateway'],
    ],
  },
  {
    why: 'where a warehouse stands, or a schedule or key that it names; the warehouse carries the facts',
    types: [
      ...['ClusterSubnetGroup', 'ClusterSecurityGroup', 'ClusterSecurityGroupIngress', 'SnapshotCopyGrant'].map(
        (name) => `AWS::Redshift::${name}`,
      ),
      ...['SnapshotSchedule', 'EndpointAccess', 'EndpointAuthorization', 'EventSubscription'].map(
        (name) => `AWS::Redshift::${name}`,
      ),
      ...['aws_redshift_subnet_group', 'aws_redshift_cluster_iam_roles', 'aws_redshift_snapshot_schedule*'],
      ...['aws_redshift_snapshot_copy_grant', 'aws_redshift_endpoint_*', 'aws_redshift_event_subscription'],
      ...['aws_redshiftserverless_endpoint_access', 'aws_redshift_cluster_snapshot', 'aws_redshiftserverless_snapshot'],
      ...['aws:redshift:SubnetGroup', 'aws:redshift:ClusterIamRoles', 'aws:redshift:SnapshotSchedule*'],
      ...['aws:redshift:SnapshotCopyGrant', 'aws:redshift:Endpoint*', 'aws:redshift:EventSubscription'],
      ...['aws:redshiftserverless:EndpointAccess', 'aws:redshift:ClusterSnapshot', 'aws:redshiftserverless:Snapshot'],
      ...[
        'azurerm_synapse_sql_pool_workload_*',
        'azurerm_synapse_workspace_aad_admin',
        'azure:synapse:SqlPoolWorkload*',
      ],
      ...['google_bigquery_reservation_assignment', 'gcp:bigquery:ReservationAssignment'],
    ],
  },
  {
    why: 'a role, a tag or a form of files in Snowflake; who may read data is told by its grants',
    types: [
      ...[
        'snowflake_account_role',
        'snowflake_database_role',
        'snowflake_role',
        'snowflake_tag',
        'snowflake_file_format',
      ],
      ...['snowflake_tag_association', 'snowflake_sequence', 'snowflake_notification_integration'],
      ...['snowflake_email_notification_integration'],
      ...['snowflake:index:AccountRole', 'snowflake:index:DatabaseRole', 'snowflake:index:Role', 'snowflake:index:Tag'],
      ...['snowflake:index:FileFormat', 'snowflake:index:TagAssociation', 'snowflake:index:Sequence'],
      ...['snowflake:index:NotificationIntegration'],
      'snowflake:index:EmailNotificationIntegration',
    ],
  },
  {
    why: 'asks the callers of an interface who they are, or names them; its methods say whether anybody asks',
    types: [
      ...['AWS::ApiGateway::Authorizer', 'aws_api_gateway_authorizer', 'aws:apigateway:Authorizer'],
      ...['AWS::ApiGatewayV2::Authorizer', 'aws_apigatewayv2_authorizer', 'aws:apigatewayv2:Authorizer'],
      ...['AWS::ApiGateway::ApiKey', 'aws_api_gateway_api_key', 'aws:apigateway:ApiKey'],
      ...['AWS::ApiGateway::UsagePlanKey', 'aws_api_gateway_usage_plan_key', 'aws:apigateway:UsagePlanKey'],
      ...['AWS::ApiGateway::ClientCertificate', 'aws_api_gateway_client_certificate'],
      'aws:apigateway:ClientCertificate',
      ...['azurerm_api_management_subscription', 'azurerm_api_management_user', 'azurerm_api_management_group*'],
      ...['azure:apimanagement:Subscription', 'azure:apimanagement:User', 'azure:apimanagement:Group*'],
      ...['azurerm_api_management_authorization_server', 'azurerm_api_management_identity_provider_*'],
    ],
  },
  {
    why: 'a way for an interface to reach a private network',
    types: [
      ...['AWS::ApiGateway::VpcLink', 'aws_api_gateway_vpc_link', 'aws:apigateway:VpcLink'],
      ...['AWS::ApiGatewayV2::VpcLink', 'aws_apigatewayv2_vpc_link', 'aws:apigatewayv2:VpcLink'],
    ],
  },
  {
    why: 'a schema, a step or a name of a GraphQL interface; its resolvers and sources carry the facts',
    types: [
      ...[
        'GraphQLSchema',
        'FunctionConfiguration',
        'DomainName',
        'DomainNameApiAssociation',
        'SourceApiAssociation',
      ].map((name) => `AWS::AppSync::${name}`),
      ...['aws_appsync_function', 'aws_appsync_type', 'aws_appsync_domain_name*', 'aws_appsync_source_api_association'],
      ...['aws:appsync:Function', 'aws:appsync:Type', 'aws:appsync:DomainName*', 'aws:appsync:SourceApiAssociation'],
    ],
  },
  {
    why: 'sorts, rewrites or describes the requests of a gateway; the gateway and its interfaces carry the facts',
    types: [
      ...['operation', 'operation_policy', 'operation_tag', 'schema', 'tag', 'version_set', 'diagnostic'].map(
        (name) => `azurerm_api_management_api_${name}`,
      ),
      ...['azurerm_api_management_product*', 'azurerm_api_management_policy_fragment', 'azurerm_api_management_tag'],
      ...['azurerm_api_management_logger', 'azurerm_api_management_diagnostic', 'azurerm_api_management_custom_domain'],
      ...['ApiOperation', 'ApiOperationPolicy', 'ApiSchema', 'ApiVersionSet', 'ApiDiagnostic', 'Product*'].flatMap(
        (name) => [`azure:apimanagement:${name}`, `azure-native:apimanagement:${name}`],
      ),
      ...['azure:apimanagement:PolicyFragment', 'azure:apimanagement:Logger', 'azure:apimanagement:Diagnostic'],
      ...['azure-native:apimanagement:PolicyFragment', 'azure-native:apimanagement:Logger'],
      ...[
        'google_apigee_environment*',
        'google_apigee_envgroup*',
        'google_apigee_api_product',
        'google_apigee_developer*',
      ],
      ...[
        'google_apigee_instance*',
        'google_apigee_target_server',
        'google_apigee_flowhook',
        'google_apigee_sharedflow*',
      ],
    ],
  },
  {
    why: 'settings of clusters and schedules that carry no question of their own, or that their cluster is read through',
    types: [
      ...['AWS::EMR::SecurityConfiguration', 'aws_emr_security_configuration', 'aws:emr:SecurityConfiguration'],
      ...['aws_emr_managed_scaling_policy', 'aws:emr:ManagedScalingPolicy', 'AWS::EMR::Step'],
      ...['AWS::Scheduler::ScheduleGroup', 'aws_scheduler_schedule_group', 'aws:scheduler:ScheduleGroup'],
      ...['databricks_cluster_policy', 'databricks:index:ClusterPolicy'],
      ...['databricks_instance_pool', 'databricks:index:InstancePool'],
    ],
  },
  {
    why: 'a column of a group of features, or who may read it; the group and its views carry the facts',
    types: [
      ...['google_vertex_ai_feature_group_feature', 'gcp:vertex:AiFeatureGroupFeature'],
      ...['google_vertex_ai_feature_group_iam_*', 'gcp:vertex:AiFeatureGroupIam*'],
      ...['google_vertex_ai_feature_online_store_iam_*', 'gcp:vertex:AiFeatureOnlineStoreIam*'],
      ...['google_vertex_ai_feature_online_store_featureview_iam_*', 'gcp:vertex:AiFeatureOnlineStoreFeatureviewIam*'],
      ...['google_vertex_ai_featurestore_entitytype*', 'gcp:vertex:AiFeatureStoreEntityType*'],
      ...['google_vertex_ai_featurestore_iam_*', 'gcp:vertex:AiFeatureStoreIam*'],
      ...['databricks_materialized_features_feature_tag', 'databricks_feature_engineering_kafka_config'],
      ...['databricks:index:MaterializedFeaturesFeatureTag', 'databricks:index:FeatureEngineeringKafkaConfig'],
    ],
  },
  {
    why: 'says in which subnets replication stands, or which certificates it trusts; its instances and endpoints carry the facts',
    types: [
      ...['AWS::DMS::ReplicationSubnetGroup', 'AWS::DMS::Certificate', 'AWS::DMS::EventSubscription'],
      ...['aws_dms_replication_subnet_group', 'aws_dms_certificate', 'aws_dms_event_subscription'],
      ...['aws:dms:ReplicationSubnetGroup', 'aws:dms:Certificate', 'aws:dms:EventSubscription'],
    ],
  },
  {
    why: 'calls a service once while the plan is applied',
    types: ['azapi_resource_action'],
  },
  {
    why: 'settings, parts and names of clusters of streams; what they are set on carries the facts',
    types: [
      ...['AWS::MSK::Configuration', 'aws_msk_configuration', 'aws:msk:Configuration'],
      ...['AWS::MSK::VpcConnection', 'aws_msk_vpc_connection', 'aws:msk:VpcConnection'],
      ...['AWS::MSK::BatchScramSecret', 'aws_msk_scram_secret_association', 'aws:msk:ScramSecretAssociation'],
      ...['AWS::KafkaConnect::CustomPlugin', 'aws_mskconnect_custom_plugin', 'aws:mskconnect:CustomPlugin'],
      ...['AWS::KafkaConnect::WorkerConfiguration', 'aws_mskconnect_worker_configuration'],
      ...['aws:mskconnect:WorkerConfiguration', 'azurerm_eventhub_cluster', 'azure-native:eventhub:Cluster'],
      ...['confluent_environment', 'confluentcloud:index:Environment'],
      ...['confluent_service_account', 'confluentcloud:index:ServiceAccount'],
    ],
  },
  {
    why: 'names schemas, or is one of their versions; what may change is told by the subject',
    types: [
      ...['AWS::Glue::Registry', 'aws_glue_registry', 'aws:glue:Registry'],
      ...['AWS::Glue::SchemaVersion', 'AWS::Glue::SchemaVersionMetadata'],
      ...['google_pubsub_schema', 'gcp:pubsub:Schema', 'confluent_schema', 'confluentcloud:index:Schema'],
    ],
  },
];

const KEYS = NOT_RELEVANT.flatMap(({ types }) => types.map(typeKey));
const EXACT = new Set(KEYS.filter((key) => !key.endsWith('*')));
const BEGINNINGS = KEYS.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));

export function isRelevant(type: string): boolean {
  const key = typeKey(type);
  return !EXACT.has(key) && !BEGINNINGS.some((beginning) => key.startsWith(beginning));
}
