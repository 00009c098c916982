import { isUnknown } from '../../read/graph';
import type { Attribute, Database } from '../facts';
import { mapKnown } from '../maybe';
import { regionOf } from '../place';
import type { Props } from '../props';
import { awsTags, listedTags } from '../tags';
import type { Row } from '../vocabulary';
import { keptOf, settled } from './shared';

/** Addresses are not asked where a policy lets everyone in without a condition. */
function openTo(domain: Props, property: string): readonly string[] {
  const policy = domain.json(property);
  if (policy === undefined || isUnknown(policy)) return [];
  const open = policy.each('Statement', (one) => {
    const allowed = one.is('Effect', 'Allow') === true && !one.has('Condition');
    const everyone = one.text('Principal') === '*' || one.text('Principal.AWS') === '*';
    return allowed && everyone;
  });
  return open === undefined || isUnknown(open) || !open.includes(true) ? [] : ['0.0.0.0/0'];
}

/** `OpenSearch_2.11` and `7.10`. */
function versionOf(text: Attribute<string>): Attribute<string> {
  return mapKnown(text, (known) => known.replace(/^[a-z]+_/i, ''));
}

/** `Policy-Min-TLS-1-2-2019-07` asks for 1.2. */
function minimumTls(policy: Attribute<string>): Attribute<string> {
  return mapKnown(policy, (known) => /TLS-(\d)-(\d)/.exec(known)?.slice(1).join('.') ?? '1.0');
}

export const openSearchRows: readonly Row<Database>[] = [
  {
    types: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
    read: (domain) => {
      const config =
        ['ClusterConfig', 'ElasticsearchClusterConfig'].find((block) => domain.has(block)) ?? 'ClusterConfig';
      // In a VPC only its own networks reach it.
      const isPublic = !domain.isFilled('VPCOptions');
      return {
        role: 'cluster',
        engine: 'opensearch',
        version: versionOf(domain.text('EngineVersion') ?? domain.text('ElasticsearchVersion')),
        name: domain.text('DomainName'),
        tags: listedTags(domain),
        region: regionOf(domain),
        size: domain.text(`${config}.InstanceType`),
        nodes: domain.number(`${config}.InstanceCount`) ?? 1,
        multiZone: domain.boolean(`${config}.ZoneAwarenessEnabled`) ?? false,
        encrypted: domain.boolean('EncryptionAtRestOptions.Enabled') ?? false,
        key: domain.link('EncryptionAtRestOptions.KmsKeyId'),
        nodesEncrypted: domain.boolean('NodeToNodeEncryptionOptions.Enabled') ?? false,
        tlsRequired: domain.boolean('DomainEndpointOptions.EnforceHTTPS') ?? false,
        minimumTls: minimumTls(domain.text('DomainEndpointOptions.TLSSecurityPolicy')),
        publicAddress: isPublic,
        openTo: isPublic ? openTo(domain, 'AccessPolicies') : [],
        keptOnDelete: keptOf(domain),
        logs: mapKnown(domain.map('LogPublishingOptions'), (logs) => [...logs.keys()]) ?? [],
      };
    },
  },
  {
    types: [
      ...['aws_opensearch_domain', 'aws:opensearch:Domain'],
      ...['aws_elasticsearch_domain', 'aws:elasticsearch:Domain'],
    ],
    read: (written) => {
      const domain = written.withoutComputed(
        ...['encrypt_at_rest', 'node_to_node_encryption', 'domain_endpoint_options', 'access_policies'],
        ...['engine_version', 'cluster_config', 'vpc_options'],
      );
      const isPublic = !domain.isFilled('vpc_options');
      const endpoint = settled(domain, 'domain_endpoint_options', 'tls_security_policy');
      return {
        role: 'cluster',
        engine: 'opensearch',
        version: versionOf(domain.text('engine_version') ?? domain.text('elasticsearch_version')),
        name: domain.text('domain_name'),
        tags: awsTags(domain),
        region: regionOf(domain, 'region'),
        size: domain.text('cluster_config.instance_type'),
        nodes: domain.number('cluster_config.instance_count') ?? 1,
        multiZone: domain.boolean('cluster_config.zone_awareness_enabled') ?? false,
        encrypted: domain.boolean('encrypt_at_rest.enabled') ?? false,
        key: domain.link('encrypt_at_rest.kms_key_id'),
        nodesEncrypted: domain.boolean('node_to_node_encryption.enabled') ?? false,
        // On within the block unless told otherwise, off without it.
        tlsRequired: mapKnown(endpoint, (block) => block.boolean('enforce_https') ?? true) ?? false,
        minimumTls: minimumTls(mapKnown(endpoint, (block) => block.text('tls_security_policy'))),
        publicAddress: isPublic,
        openTo: isPublic ? openTo(domain, 'access_policies') : [],
        logs:
          mapKnown(
            domain.each('log_publishing_options', (one) => one.text('log_type') ?? ''),
            (all) => all.filter((type) => typeof type === 'string'),
          ) ?? [],
      };
    },
  },
];
