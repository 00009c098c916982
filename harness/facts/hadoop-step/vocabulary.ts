import { isUnknown } from '../../read/graph';
import type { Attribute, HadoopStep, Maybe } from '../facts';
import { joined } from '../maybe';
import type { Props } from '../props';
import type { Vocabulary } from '../vocabulary';

function words(...lists: readonly Attribute<readonly string[]>[]): Maybe<readonly string[]> {
  return joined(lists.map((list) => list ?? []));
}

/** What each step of a list of them runs. */
function stepsIn(cluster: Props, path: string, args: string): Attribute<readonly string[]> {
  const steps = cluster.each(path, (step) => step.texts(args) ?? []);
  return steps === undefined || isUnknown(steps) ? steps : joined(steps);
}

function namesIn(cluster: Props, path: string): Attribute<readonly string[]> {
  const names = cluster.each(path, (one) => one.texts('Name') ?? []);
  return names === undefined || isUnknown(names) ? names : joined(names);
}

export const hadoopStep: Vocabulary<HadoopStep> = {
  rows: [
    {
      types: ['AWS::EMR::Cluster'],
      read: (cluster) => ({
        name: cluster.text('Name'),
        words: words(namesIn(cluster, 'Applications'), stepsIn(cluster, 'Steps', 'HadoopJarStep.Args')),
      }),
    },
    {
      types: ['AWS::EMR::Step'],
      read: (step) => ({ name: step.text('Name'), words: words(step.texts('HadoopJarStep.Args')) }),
    },
    {
      types: ['aws_emr_cluster', 'aws:emr:Cluster'],
      read: (cluster) => {
        const own = cluster.withoutComputed('step');
        return {
          name: own.text('name'),
          words: words(own.texts('applications'), stepsIn(own, 'step', 'hadoop_jar_step.args')),
        };
      },
    },
    {
      types: ['google_dataproc_job', 'gcp:dataproc:Job'],
      read: (job) => ({
        words: words(job.texts('hadoop_config.main_class'), job.texts('hadoop_config.args')),
      }),
    },
  ],
  fact: (base, attributes) => ({ kind: 'HadoopStep', ...base, ...attributes }),
};
