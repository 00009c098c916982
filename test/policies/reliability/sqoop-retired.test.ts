import { sqoopRetired } from '../../../policies/reliability/sqoop-retired';
import { bridgedTwins, cloudformationShape, runTwins, twin } from '../../fixtures/twins';

const finds = (actual: string) => ({ messageId: 'retired', actual, expected: 'a tool that is kept' });

runTwins(sqoopRetired, [
  twin(
    cloudformationShape('AWS::EMR::Cluster'),
    { broken: { Applications: [{ Name: 'Sqoop' }] }, mended: { Applications: [{ Name: 'Spark' }] } },
    finds('Sqoop'),
  ),
  twin(
    cloudformationShape('AWS::EMR::Step'),
    {
      broken: { HadoopJarStep: { Args: ['sqoop', 'import', '--table', 'orders'] } },
      mended: { HadoopJarStep: { Args: ['spark-submit', 's3://code/orders.py'] } },
    },
    finds('sqoop'),
    { name: 'a step' },
  ),
  ...bridgedTwins(
    'aws_emr_cluster',
    'aws:emr/cluster:Cluster',
    { broken: { applications: ['Spark', 'Sqoop'] }, mended: { applications: ['Spark', 'Hive'] } },
    finds('Sqoop'),
  ),
  ...bridgedTwins(
    'google_dataproc_job',
    'gcp:dataproc/job:Job',
    {
      broken: { hadoop_config: [{ main_class: 'org.apache.sqoop.Sqoop', args: ['import'] }] },
      mended: { hadoop_config: [{ main_class: 'org.duka.Import', args: ['import'] }] },
    },
    finds('org.apache.sqoop.Sqoop'),
  ),
]);
