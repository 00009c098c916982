import type { IVpc, Vpc } from 'aws-cdk-lib/aws-ec2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { type ITopic, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct, type IConstruct } from 'constructs';
import type { Provided, TargetPlan } from '../../plan/platform-plan';
import { setOrigin } from '../shared/aws-origin';
import { tag } from '../shared/aws-tags';
import { createKey, keyArn } from './aws-key';
import { createNetwork, givenNetwork } from './aws-network';
import { createArtifacts, createLogArchive } from './aws-stores';

export interface FoundationProps {
  readonly plan: TargetPlan;
}

/**
 * What everything on AWS stands on: created, or taken by its id; what exists already is not touched. Any property of
 * what is created can be overridden: `(foundation.key.node.defaultChild as CfnKey).addPropertyOverride(...)`.
 */
export class Foundation extends Construct {
  readonly key: Key | IKey;
  readonly logArchive: Bucket | IBucket;
  readonly artifacts: Bucket | IBucket;
  readonly alertChannel: Topic | ITopic;
  readonly network: Vpc | IVpc;

  constructor(scope: Construct, id: string, { plan }: FoundationProps) {
    super(scope, id);
    tag(this, plan, 'none');
    this.key = provideKey(this, plan);
    this.logArchive = provideLogArchive(this, plan);
    this.artifacts = provideArtifacts(this, plan, this.key, this.logArchive.bucketName);
    this.alertChannel = provideAlertChannel(this, plan, this.key);
    this.network = provideNetwork(this, plan, this.logArchive.bucketName);
  }
}

/** What exists already, by its id; otherwise what is made under the planned name, with its path in the platform file. */
function provide<Given, Made extends IConstruct>(
  provided: Provided,
  origin: string,
  refer: (id: string) => Given,
  make: (name: string) => Made,
): Given | Made {
  if ('given' in provided) return refer(provided.given);
  const made = make(provided.create);
  setOrigin(made, origin);
  return made;
}

function provideKey(scope: Construct, plan: TargetPlan): Key | IKey {
  return provide(
    plan.foundation.key.value,
    'foundation.key',
    (id) => Key.fromKeyArn(scope, 'Key', keyArn(scope, id)),
    (name) => createKey(scope, plan, name),
  );
}

function provideLogArchive(scope: Construct, plan: TargetPlan): Bucket | IBucket {
  return provide(
    plan.foundation.logArchive.value,
    'foundation.logArchive',
    (name) => Bucket.fromBucketName(scope, 'LogArchive', name),
    (name) => createLogArchive(scope, plan, name),
  );
}

function provideArtifacts(scope: Construct, plan: TargetPlan, key: IKey, logArchive: string): Bucket | IBucket {
  return provide(
    plan.foundation.artifacts.value,
    'foundation.artifacts',
    (name) => Bucket.fromBucketName(scope, 'Artifacts', name),
    (name) => createArtifacts(scope, plan, { name, key, logArchive }),
  );
}

function provideAlertChannel(scope: Construct, plan: TargetPlan, key: IKey): Topic | ITopic {
  return provide(
    plan.foundation.alertChannel.value,
    'foundation.alertChannel',
    (arn) => Topic.fromTopicArn(scope, 'AlertChannel', arn),
    (name) => createTopic(scope, plan, name, key),
  );
}

function createTopic(scope: Construct, plan: TargetPlan, topicName: string, masterKey: IKey): Topic {
  const topic = new Topic(scope, 'AlertChannel', { topicName, masterKey, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsOfThisAccount',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': plan.account } },
    }),
  );
  return topic;
}

function provideNetwork(scope: Construct, plan: TargetPlan, logArchive: string): Vpc | IVpc {
  return provide(
    plan.foundation.network.value,
    'foundation.network',
    (id) => givenNetwork(scope, id),
    (name) => createNetwork(scope, plan, name, logArchive),
  );
}
