import { COMPUTED, cloudFormation, onlyFact, pulumi, terraform } from '../engines';

describe('a database', () => {
  test('says nothing of what a plan prints as known after apply where nobody set it', () => {
    const planned = terraform({
      'aws_db_instance.orders': {
        engine: 'mysql',
        backup_retention_period: COMPUTED,
        multi_az: COMPUTED,
        kms_key_id: COMPUTED,
        replicate_source_db: COMPUTED,
      },
    });
    expect(onlyFact(planned, 'Database')).toMatchObject({
      role: 'server',
      backupDays: 0,
      multiZone: false,
      encrypted: false,
      key: undefined,
    });
  });

  test('of Cloud SQL is no replica and has the defaults of the blocks that the provider fills in', () => {
    const planned = terraform({
      'google_sql_database_instance.orders': {
        database_version: 'POSTGRES_9_6',
        master_instance_name: COMPUTED,
        settings: [{ tier: 'db-f1-micro', ip_configuration: COMPUTED, backup_configuration: COMPUTED }],
      },
    });
    expect(onlyFact(planned, 'Database')).toMatchObject({
      role: 'server',
      engine: 'postgres',
      version: '9.6',
      publicAddress: true,
      backupDays: 0,
      pointInTime: false,
      deletionProtected: true,
    });
  });

  test('of Cloud SQL whose settings come from elsewhere is not known', () => {
    const previewed = pulumi({
      orders: ['gcp:sql/databaseInstance:DatabaseInstance', { settings: '04da6b54-80e4-46f7-96ec-b56ff0331ba9' }],
    });
    expect(onlyFact(previewed, 'Database')).toMatchObject({
      backupDays: { unknown: expect.any(String) },
      publicAddress: { unknown: expect.any(String) },
    });
  });

  test('has the numbers and flags of a template that are written as texts', () => {
    const template = cloudFormation({
      Orders: [
        'AWS::RDS::DBInstance',
        { StorageEncrypted: 'true', BackupRetentionPeriod: '0', MultiAZ: 'false', DeletionProtection: 'false' },
      ],
    });
    expect(onlyFact(template, 'Database')).toMatchObject({
      encrypted: true,
      backupDays: 0,
      multiZone: false,
      deletionProtected: false,
    });
  });

  test('keeps the role that it has, whatever firewall rules stand beside it', () => {
    const planned = terraform({
      'azurerm_postgresql_flexible_server.orders': { name: 'orders', create_mode: 'Replica' },
      'azurerm_postgresql_flexible_server_firewall_rule.office': {
        server_id: '/servers/orders',
        start_ip_address: '41.90.0.1',
        end_ip_address: '41.90.0.9',
      },
    });
    expect(onlyFact(planned, 'Database')).toMatchObject({ role: 'replica', openTo: ['41.90.0.1-41.90.0.9'] });
  });

  test('never repeats a password', () => {
    const template = cloudFormation({ Orders: ['AWS::RDS::DBInstance', { MasterUserPassword: 'hunter2' }] });
    const fact = onlyFact(template, 'Database');
    expect(fact.passwordWritten).toBe(true);
    expect(JSON.stringify(fact)).not.toContain('hunter2');
  });
});
