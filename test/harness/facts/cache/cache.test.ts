import { COMPUTED, cloudFormation, factsOf, onlyFact, terraform } from '../engines';

describe('a cache', () => {
  test('of Valkey is encrypted by default, of Redis it is not', () => {
    const group = (engine: string) =>
      onlyFact(terraform({ 'aws_elasticache_replication_group.offers': { engine } }), 'Cache');
    expect(group('valkey')).toMatchObject({ encrypted: true, tlsRequired: true });
    expect(group('redis')).toMatchObject({ encrypted: false, tlsRequired: false });
  });

  test('asks nobody who is there where a plan prints its groups of users as known after apply', () => {
    const planned = terraform({
      'aws_elasticache_replication_group.offers': { engine: 'redis', user_group_ids: COMPUTED },
    });
    expect(onlyFact(planned, 'Cache').authenticated).toBe(false);
  });

  test('is told by its group, not by the machines of it', () => {
    const planned = terraform({
      'aws_elasticache_replication_group.offers': { replication_group_id: 'offers' },
      'aws_elasticache_cluster.second': { cluster_id: 'offers-2', replication_group_id: 'offers' },
    });
    expect(factsOf(planned, 'Cache')).toHaveLength(1);
  });

  test('evicts as the parameters of its group say, and by the default of groups of AWS', () => {
    const group = (name: string | { readonly Ref: string }) =>
      onlyFact(
        cloudFormation({
          Offers: ['AWS::ElastiCache::ReplicationGroup', { CacheParameterGroupName: name }],
          Parameters: ['AWS::ElastiCache::ParameterGroup', { Properties: { 'maxmemory-policy': 'noeviction' } }],
        }),
        'Cache',
      ).eviction;
    expect(group({ Ref: 'Parameters' })).toBe('noeviction');
    expect(group('default.redis7')).toBe('volatile-lru');
    expect(group('of-another-team')).toEqual({ unknown: 'its parameter group is not in this input' });
  });
});
